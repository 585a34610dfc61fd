import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { osslsigncode } from '../../core/tools/osslsigncode.ts'
import type { Digest, Verdict } from '../../core/tools/signing-tool.ts'
import { appPackage } from '../fixtures/app-package.ts'
import { cabinet } from '../fixtures/cabinet.ts'
import { catalog } from '../fixtures/catalog.ts'
import { compoundFile } from '../fixtures/compound-file.ts'
import { moveSignature, portableExecutable, stripSignature, widenCertificateTable } from '../fixtures/portable-executable.ts'
import { powershellScripts } from '../fixtures/powershell.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { entriesOf } from '../fixtures/zip.ts'
import { createBench, type Bench, type ContextChanges } from './bench.ts'

const rsa = 'demo/rsa2048'
const keyIds = [rsa, 'demo/rsa3072', 'demo/p256', 'demo/p384']
let bench: Bench
let timestamps: TimestampAuthority
let garbage: TimestampAuthority
beforeAll(async () => {
  bench = await createBench({
    'demo/rsa2048': 'rsa2048',
    'demo/rsa3072': 'rsa3072',
    'demo/p256': 'p256',
    'demo/p384': 'p384',
    'other/rsa': 'rsa2048',
  })
  timestamps = await startTimestampAuthority()
  garbage = await startTimestampAuthority('garbage')
})
afterAll(() => Promise.all([bench.dispose(), timestamps.close(), garbage.close()]))

const installer = compoundFile([
  { name: 'small', content: Buffer.from('hello') },
  { name: 'Big', content: Buffer.alloc(100_000, 7) },
])
const archive = cabinet([
  { name: 'hello.txt', content: Buffer.from('hello') },
  { name: 'folder\\big.bin', content: Buffer.alloc(100_000, 7) },
])
const files: Readonly<Record<string, Buffer>> = {
  'small.exe': portableExecutable(),
  'library.dll': portableExecutable({ kind: 'dll', codeSize: 100_000 }),
  'big.exe': portableExecutable({ codeSize: 5 * 1024 * 1024 }),
  'driver.sys': portableExecutable({ codeSize: 4096 }),
  'a.cab': archive,
  'a.msi': installer,
  'späce in näme.exe': portableExecutable(),
}

async function signed(name: string, content: Buffer, keyId = rsa, changes: ContextChanges = {}, timestampUrl?: string): Promise<string> {
  return bench.sign(osslsigncode, await bench.write(name, content), bench.context(keyId, changes), timestampUrl)
}

function verify(file: string, keyId = rsa, timestamped = false, digest: Digest = 'sha256'): Promise<Verdict> {
  return bench.verify(osslsigncode, file, keyId, timestamped, { digest })
}

describe.each(['sha256', 'sha384', 'sha512'] as const satisfies Digest[])('with %s', (digest) => {
  test.each(keyIds)('signs with %s', async (keyId) => {
    const file = await signed('a.exe', portableExecutable(), keyId, { options: { digest } })
    expect(await verify(file, keyId, false, digest)).toEqual({ state: 'valid', verifier: 'Authenticode check', digest, notes: [] })
  })

  test('signs an installer whose streams are all big, as the signature is', async () => {
    const file = await signed('a.msi', compoundFile([{ name: 'Big', content: Buffer.alloc(5000, 7) }]), rsa, {
      options: { description: 'long '.repeat(900) },
    })
    expect(await verify(file)).toMatchObject({ state: 'valid' })
  })

  test.each(Object.keys(files))('signs %s', async (name) => {
    const file = await signed(name, files[name] ?? Buffer.of(), rsa, { options: { digest } })
    expect(await verify(file, rsa, false, digest)).toMatchObject({ state: 'valid' })
    const other = digest === 'sha256' ? 'sha384' : 'sha256'
    expect(await verify(file, rsa, false, other)).toEqual({ state: 'invalid', reason: `it is made with ${digest}, not with ${other}` })
  })
})

/** Of 2.x. Packages of Windows apps came with 7, PowerShell scripts with 8; Debian 12 has 5. */
const version = Number(/^osslsigncode 2\.(\d+)/m.exec(spawnSync('osslsigncode', ['--version'], { encoding: 'utf8' }).stdout)?.[1])
const describePackages = version >= 7 ? describe : describe.skip
const describeScripts = version >= 8 ? describe : describe.skip
const testOld = version >= 8 ? test.skip : test

testOld('an osslsigncode that takes no scripts: the error says from when on it does', async () => {
  const input = await bench.write('script.ps1', powershellScripts['UTF-8, LF'] ?? Buffer.of())
  const { exitCode, output } = await bench.run(
    osslsigncode.sign({ input, output: `${input}.signed`, timestampUrl: undefined }, bench.context(rsa)),
  )
  expect(exitCode).not.toBe(0)
  expect(osslsigncode.readFailure(output, exitCode)).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringContaining('2.8 or later'),
  })
})

describeScripts.each(['script.ps1', 'module.psm1', 'data.psd1', 'types.ps1xml'])('signs %s', (name) => {
  test.each(Object.keys(powershellScripts))('in %s', async (encoding) => {
    const content = name.endsWith('xml')
      ? Buffer.from('<?xml version="1.0" encoding="utf-8" ?>\r\n<Types/>\r\n')
      : powershellScripts[encoding]
    expect(await verify(await signed(name, content ?? Buffer.of()))).toMatchObject({ state: 'valid' })
  })
})

describeScripts('does not take', () => {
  test('a script with one letter changed', async () => {
    const file = await signed('a.ps1', powershellScripts['UTF-8, LF'] ?? Buffer.of())
    await writeFile(file, (await readFile(file, 'utf8')).replace('Gott', 'Pott'))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('changed') })
  })

  test('a script that is not UTF-8: to osslsigncode, all its other bytes are the same', async () => {
    const file = await signed('a.ps1', Buffer.from('Write-Output "Grüße"\r\n', 'latin1'))
    await writeFile(file, (await readFile(file, 'latin1')).replace('ü', 'ö'), 'latin1')
    expect(await verify(file)).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('not UTF-8'),
      advice: expect.stringContaining('Save'),
    })
  })

  test.each([
    ['a line of code', '\r\nWrite-Output evil\r\n'],
    ['code between two ends', '\r\nWrite-Output evil\r\n# SIG # End signature block\r\n'],
    ['code on the last line', '; Write-Output evil'],
  ])('%s behind the signature of a script', async (_, text) => {
    for (const encoding of ['UTF-8, LF', 'UTF-16 with BOM, CRLF']) {
      const file = await signed('a.ps1', powershellScripts[encoding] ?? Buffer.of())
      const appended = Buffer.from(text, encoding.startsWith('UTF-16') ? 'utf16le' : 'utf8')
      await writeFile(file, Buffer.concat([await readFile(file), appended]))
      expect(await verify(file)).toMatchObject({ state: 'invalid' })
    }
  })
})

describe('with a timestamp', () => {
  test.each(['small.exe', 'a.cab', 'a.msi'])('signs %s, and tells when and by whom', async (name) => {
    const before = Date.now()
    const verdict = await verify(await signed(name, files[name] ?? Buffer.of(), rsa, {}, timestamps.url), rsa, true)
    expect(verdict).toMatchObject({ state: 'valid', notes: [expect.stringContaining('CN=Test TSA')] })
    const time = verdict.state === 'valid' ? Date.parse(verdict.timestampedAt ?? '') : NaN
    expect(Math.abs(time - before)).toBeLessThan(10_000)
  })

  test('does not take a result that lacks it', async () => {
    expect(await verify(await signed('a.exe', portableExecutable()), rsa, true)).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('timestamp'),
    })
  })

  test.each(['small.exe', 'a.cab', 'a.msi'])('of %s that has another digest than was asked for is not taken', async (name) => {
    const sha384 = { options: { digest: 'sha384' } } as const
    const content = files[name] ?? Buffer.of()
    expect(await verify(await signed(name, content, rsa, sha384, timestamps.url), rsa, true, 'sha384')).toMatchObject({ state: 'valid' })
    const untimed = await signed(`untimed-${name}`, content, rsa, sha384)
    const weak = join(dirname(untimed), `weak-${name}`)
    await bench.run({
      program: 'osslsigncode',
      arguments: ['add', '-h', 'sha256', '-ts', timestamps.url, '-in', untimed, '-out', weak],
      environment: {},
    })
    expect(await verify(weak, rsa, true, 'sha384')).toMatchObject({
      state: 'invalid',
      part: 'timestamp',
      reason: 'its timestamp has sha256, and sha384 was asked for',
    })
  })
})

describePackages('a package of a Windows app', () => {
  test.each(keyIds)('is signed with %s, in every digest', async (keyId) => {
    for (const digest of ['sha256', 'sha384', 'sha512'] as const) {
      const file = await signed('a.msix', appPackage({ digest }), keyId, { options: { digest } })
      const valid = { state: 'valid', verifier: 'app package check', digest, notes: [] }
      expect(await verify(file, keyId, false, digest)).toEqual(valid)
    }
  })

  test.each(['a.appx', 'a.msix', 'a.appxbundle', 'a.msixbundle'])('is signed with a timestamp as %s, and what it is said', async (name) => {
    const options = { description: 'Mein Prögramm', descriptionUrl: 'https://example.com/' }
    const file = await signed(name, appPackage({ bundle: name.endsWith('bundle') }), rsa, { options }, timestamps.url)
    expect(await verify(file, rsa, true)).toMatchObject({ state: 'valid', notes: [expect.stringContaining('CN=Test TSA')] })
    const signature = Buffer.from(entriesOf(await readFile(file)).at(-1)?.content ?? '')
    const utf16 = Buffer.from(options.description, 'utf16le').swap16()
    const says = [signature.includes(options.description) || signature.includes(utf16), signature.includes(options.descriptionUrl)]
    expect(says).toEqual([true, true])
  })

  test('takes the digest of its block map, whatever the run has', async () => {
    const input = await bench.write('a.msix', appPackage({ digest: 'sha512' }))
    const output = join(await bench.folder(), 'a.msix')
    const context = bench.context(rsa)
    await bench.run(osslsigncode.sign({ input, output, timestampUrl: undefined, digest: 'sha512' }, context))
    const request = { file: output, signature: output, timestamped: false }
    expect(await osslsigncode.verify({ ...request, digest: 'sha512' }, context, bench.verifier(rsa))).toMatchObject({ state: 'valid' })
    expect(await osslsigncode.verify(request, context, bench.verifier(rsa))).toEqual({
      state: 'invalid',
      reason: 'it is made with sha512, not with sha256',
    })
  })

  test('is not taken unsigned, without its timestamp, by somebody else, or where the signature alone has another digest', async () => {
    expect(await verify(await bench.write('a.msix', appPackage()))).toMatchObject({ state: 'unsigned' })
    const file = await signed('a.msix', appPackage())
    expect(await verify(file, rsa, true)).toMatchObject({ state: 'invalid', part: 'timestamp' })
    expect(await verify(file, 'other/rsa')).toMatchObject({ state: 'invalid', reason: expect.stringContaining('it is signed by') })
    const mixed = await signed('a.msix', appPackage(), rsa, { options: { digest: 'sha512' } })
    expect(await verify(mixed)).toEqual({ state: 'invalid', reason: 'it is made with sha512, not with sha256' })
  })

  test('is signed anew, by whomever it was signed', async () => {
    const other = { keyInToken: 'other/rsa', configuration: { certificateChain: bench.token.key('other/rsa').chainPath } }
    const first = await signed('a.msix', appPackage(), rsa, other)
    expect(await verify(first)).toMatchObject({ state: 'invalid' })
    const again = await bench.sign(osslsigncode, first, bench.context(rsa))
    expect(await verify(again)).toMatchObject({ state: 'valid' })
    expect(await verify(again, 'other/rsa')).toMatchObject({ state: 'invalid' })
  })
})

describe('a catalog', () => {
  test('is signed, with any key', async () => {
    for (const keyId of keyIds) expect(await verify(await signed('a.cat', catalog('one'), keyId), keyId)).toMatchObject({ state: 'valid' })
  })

  test('is not taken unsigned, changed, by somebody else, or with data behind it', async () => {
    expect(await verify(await bench.write('a.cat', catalog('one')))).toMatchObject({ state: 'unsigned' })
    const file = await signed('a.cat', catalog('one'))
    expect(await verify(file, 'other/rsa')).toMatchObject({ state: 'invalid' })
    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes, Buffer.from('x')]))
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
    bytes.write('two', bytes.indexOf('one'))
    await writeFile(file, bytes)
    expect(await verify(file)).toEqual({ state: 'invalid', reason: 'its signature is over other content' })
  })

  test("is not an executable's signature under its name", async () => {
    const signature = join(await bench.folder(), 'a.cat')
    const { exitCode } = await bench.run({
      program: 'osslsigncode',
      arguments: ['extract-signature', '-pem', '-in', await signed('a.exe', portableExecutable()), '-out', signature],
      environment: {},
    })
    expect(exitCode).toBe(0)
    expect(await verify(signature)).toEqual({ state: 'invalid', reason: 'it is not a catalog' })
  })
})

test('signs what is signed already anew', async () => {
  const first = await signed('a.exe', portableExecutable(), rsa, {
    keyInToken: 'other/rsa',
    configuration: { certificateChain: bench.token.key('other/rsa').chainPath },
  })
  expect(await verify(first)).toMatchObject({ state: 'invalid' })
  expect(await verify(await bench.sign(osslsigncode, first, bench.context(rsa)))).toMatchObject({ state: 'valid' })
})

test("finds the signature that the user's -nest puts beside another", async () => {
  const first = await signed('a.exe', portableExecutable(), 'demo/p256')
  const both = await bench.sign(osslsigncode, first, bench.context(rsa, { options: { extraArguments: ['-nest'] } }))
  expect(await verify(both)).toMatchObject({ state: 'valid' })
  expect(await verify(both, 'demo/p256')).toMatchObject({ state: 'valid' })
  expect(await verify(both, 'other/rsa')).toMatchObject({ state: 'invalid' })
  const changed = await readFile(both)
  changed[700] = (changed[700] ?? 0) ^ 1
  await writeFile(both, changed)
  expect(await verify(both)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('changed') })
})

const signatureHeader = Buffer.from([0x04, 0x82, 0x01, 0x00])

describe('of two signatures of ours, one nested in the other,', () => {
  const nested = (first: string, timestampUrl?: string): Promise<string> =>
    bench.sign(osslsigncode, first, bench.context(rsa, { options: { extraArguments: ['-nest'] } }), timestampUrl)

  test('both are right', async () => {
    expect(await verify(await nested(await signed('a.exe', portableExecutable())))).toMatchObject({ state: 'valid' })
  })

  test('neither may be wrong, be it the new one or the old one', async () => {
    const both = await readFile(await nested(await signed('a.exe', portableExecutable())))
    // An OCTET STRING of 256 bytes: a signature by an RSA key of 2048 bits.
    const places: number[] = []
    for (let at = both.indexOf(signatureHeader); at >= 0; at = both.indexOf(signatureHeader, at + 1)) places.push(at + 100)
    expect(places).toHaveLength(2)
    for (const place of places) {
      const broken = Buffer.from(both)
      broken[place] = (broken[place] ?? 0) ^ 1
      expect(await verify(await bench.write('broken.exe', broken))).toMatchObject({
        state: 'invalid',
        reason: expect.stringContaining('signature'),
      })
    }
  })
})

test('signatures of two others, one nested in the other, are never taken for ours', async () => {
  const others = { keyInToken: 'other/rsa', configuration: { certificateChain: bench.token.key('other/rsa').chainPath } }
  const first = await signed('a.exe', portableExecutable(), 'demo/p256')
  const both = await bench.sign(osslsigncode, first, bench.context(rsa, { ...others, options: { extraArguments: ['-nest'] } }))
  expect(await verify(both, 'other/rsa')).toMatchObject({ state: 'valid' })
  expect(await verify(both)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('signed by') })
})

describe("with the user's -ph", () => {
  test.each(['small.exe', 'library.dll'])('%s gets page hashes, which are proved with the rest', async (name) => {
    const file = await signed(name, files[name] ?? Buffer.of(), rsa, { options: { extraArguments: ['-ph'] } })
    const { output } = await bench.run({ program: 'osslsigncode', arguments: ['verify', '-in', file], environment: {} })
    expect(output).toMatch(/^Page hash algorithm *: SHA256/m)
    expect(await verify(file)).toMatchObject({ state: 'valid' })
    const bytes = await readFile(file)
    bytes[700] = (bytes[700] ?? 0) ^ 1
    await writeFile(file, bytes)
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('changed') })
  })
})

test('says in the signature what the program is, and where more is said, whatever the letters', async () => {
  const options = { description: `it's "Mein Prögramm" $(x)`, descriptionUrl: 'https://example.com/?a=b&c=%20d' }
  for (const name of ['small.exe', 'a.msi', 'a.cab']) {
    const file = await signed(name, files[name] ?? Buffer.of(), rsa, { options })
    const bytes = await readFile(file)
    const utf16 = Buffer.from(options.description, 'utf16le').swap16()
    expect([bytes.includes(options.description) || bytes.includes(utf16), bytes.includes(options.descriptionUrl)]).toEqual([true, true])
    expect(await verify(file)).toMatchObject({ state: 'valid' })
  }
})

test('says that a chain with an unknown root was not checked, and does not mind', async () => {
  const { path: certificate } = bench.token.key(rsa)
  const file = await signed('a.exe', portableExecutable(), rsa, { configuration: { certificateChain: certificate } })
  const context = bench.context(rsa, { configuration: { certificateChain: certificate } })
  const verdict = await osslsigncode.verify({ file, signature: file, timestamped: false }, context, bench.verifier(rsa))
  expect(verdict).toMatchObject({ state: 'valid', notes: [expect.stringContaining('chain')] })
})

describe('does not take', () => {
  test.each(['small.exe', 'a.cab', 'a.msi'])('%s with one byte changed', async (name) => {
    const file = await signed(name, files[name] ?? Buffer.of())
    const bytes = await readFile(file)
    // Within the content: a code section, a cabinet's data, an installer's big stream.
    const place =
      { 'small.exe': 700, 'a.cab': bytes.indexOf(Buffer.alloc(64, 7)) + 5, 'a.msi': bytes.indexOf(Buffer.alloc(64, 7)) + 5 }[name] ?? 0
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(file, bytes)
    expect(await verify(file)).toEqual({ state: 'invalid', reason: 'the file was changed after signing: its digest is not the signed one' })
  })

  test('a changed signature value', async () => {
    const file = await signed('a.exe', portableExecutable())
    const bytes = await readFile(file)
    const end = bytes.length - 20
    bytes[end] = (bytes[end] ?? 0) ^ 1
    await writeFile(file, bytes)
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: 'its signature does not fit what it is over' })
  })

  test('a signature by another certificate', async () => {
    const chain = bench.token.key('other/rsa').chainPath
    const file = await signed('a.exe', portableExecutable(), rsa, { keyInToken: 'other/rsa', configuration: { certificateChain: chain } })
    expect(await verify(file)).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('signed by O=pkcs11-sign tests, CN=other rsa'),
    })
  })

  test('a signature with the right key, but another certificate of it', async () => {
    const { privateKeyPath } = bench.token.key(rsa)
    const { chainPath } = await bench.token.authority.issue('demo rsa2048', privateKeyPath, 'code-signing')
    const file = await signed('a.exe', portableExecutable(), rsa, { configuration: { certificateChain: chainPath } })
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('it is signed by') })
  })

  test("another file's signature", async () => {
    const good = await readFile(await signed('a.exe', portableExecutable({ filling: 'one' })))
    const forged = await bench.write('b.exe', moveSignature(good, portableExecutable({ filling: 'two' })))
    expect(await verify(forged)).toEqual({
      state: 'invalid',
      reason: 'the file was changed after signing: its digest is not the signed one',
    })
  })

  test('data behind the signature', async () => {
    const file = await signed('a.exe', portableExecutable())
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.from('appended')]))
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
  })

  test.each(['a.cab', 'a.msi'])('data behind %s, be it whole sectors or a few bytes', async (name) => {
    for (const appended of [Buffer.alloc(1024, 'appended'), Buffer.from('x')]) {
      const file = await signed(name, files[name] ?? Buffer.of())
      await writeFile(file, Buffer.concat([await readFile(file), appended]))
      expect(await verify(file)).toMatchObject({ state: 'invalid' })
    }
  })

  // osslsigncode takes all four of these: its digest leaves out the place where the data is.
  test("data within an executable's certificate table (CVE-2013-3900)", async () => {
    const file = await signed('a.exe', portableExecutable())
    await writeFile(file, widenCertificateTable(await readFile(file), Buffer.alloc(64, 'EVIL')))
    expect(await verify(file)).toEqual({ state: 'invalid', reason: 'the file has data behind its signature' })
  })

  test("data within a cabinet's signature", async () => {
    const file = await signed('a.cab', archive)
    const bytes = Buffer.concat([await readFile(file), Buffer.alloc(64, 'EVIL')])
    bytes.writeUInt32LE(bytes.readUInt32LE(48) + 64, 48)
    await writeFile(file, bytes)
    expect(await verify(file)).toEqual({ state: 'invalid', reason: 'the file has data behind its signature' })
  })

  test('sectors of an installer that belong to no stream (CVE-2020-1464)', async () => {
    const file = await signed('a.msi', installer)
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.alloc(512, 'EVIL')]))
    expect(await verify(file)).toEqual({ state: 'invalid', reason: 'the file has data that belongs to none of its streams' })
  })

  test.each(Object.keys(files))('%s without a signature', async (name) => {
    expect(await verify(await bench.write(name, files[name] ?? Buffer.of()))).toMatchObject({ state: 'unsigned' })
  })

  test('a stripped signature', async () => {
    const file = await signed('a.exe', portableExecutable())
    await writeFile(file, stripSignature(await readFile(file)))
    expect(await verify(file)).toMatchObject({ state: 'unsigned' })
  })

  test('what is no such file at all', async () => {
    expect((await verify(await bench.write('a.exe', 'just text'))).state).not.toBe('valid')
    expect((await verify(await bench.write('empty.exe', ''))).state).not.toBe('valid')
  })
})

describe('reads from a failure', () => {
  async function failure(
    keyId: string,
    changes: ContextChanges,
    file = 'a.exe',
    content = portableExecutable(),
    timestampUrl?: string,
  ): Promise<unknown> {
    const input = await bench.write(file, content)
    const output = join(await bench.folder(), file)
    const { exitCode, output: text } = await bench.run(osslsigncode.sign({ input, output, timestampUrl }, bench.context(keyId, changes)))
    expect(exitCode).not.toBe(0)
    return osslsigncode.readFailure(text, exitCode)
  }

  test('a wrong PIN', async () => {
    const input = await bench.write('a.exe', portableExecutable())
    const command = osslsigncode.sign({ input, output: join(await bench.folder(), 'a.exe'), timestampUrl: undefined }, bench.context(rsa))
    const { exitCode, output } = await bench.run({
      ...command,
      arguments: command.arguments.map((argument) => (argument === 'CONFIG' ? 'wrong' : argument)),
    })
    expect(osslsigncode.readFailure(output, exitCode)).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })

  test('a missing key', async () => {
    const context = bench.context(rsa)
    const key = { ...context.key, uri: 'pkcs11:id=demo/none;type=private' }
    const input = await bench.write('a.exe', portableExecutable())
    const { exitCode, output } = await bench.run(
      osslsigncode.sign({ input, output: join(await bench.folder(), 'a.exe'), timestampUrl: undefined }, { ...context, key }),
    )
    expect(osslsigncode.readFailure(output, exitCode)).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('a missing module', async () => {
    expect(await failure(rsa, { configuration: { library: '/nonexistent/library.so' } })).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
  })

  test("a certificate that is not the key's", async () => {
    const configuration = { certificateChain: bench.token.key('other/rsa').chainPath }
    expect(await failure(rsa, { configuration })).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('certificate') })
  })

  test('-nest for a file without a signature', async () => {
    expect(await failure(rsa, { options: { extraArguments: ['-nest'] } })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('no signature in it yet'),
      hint: expect.stringContaining('Leave -nest out'),
    })
  })

  test('a cabinet with a reserved area, as was once made for signing, and one of a set', async () => {
    const plain = cabinet([{ name: 'a.txt', content: Buffer.from('hello') }])
    const reserved = Buffer.concat([plain.subarray(0, 36), Buffer.from([0x00, 0x18, 0, 0]), Buffer.alloc(6144), plain.subarray(36)])
    reserved.writeUInt16LE(4, 30)
    const continued = Buffer.concat([plain.subarray(0, 36), Buffer.from('a.cab\0disk\0'), plain.subarray(36)])
    continued.writeUInt16LE(1, 30)
    const says = [
      [reserved, 'reserved area'],
      [continued, 'one of several cabinets'],
    ] as const
    for (const [content, words] of says)
      expect(await failure(rsa, {}, 'a.cab', content)).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining(words) })
  })

  test('a file of another type', async () => {
    expect(await failure(rsa, {}, 'a.js', Buffer.from('alert(1)'))).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('file'),
      hint: expect.stringMatching(/^Choose another tool .*exclude it in files/),
    })
  })

  test('a timestamp server that is down, and one that gives no timestamps', async () => {
    expect(await failure(rsa, {}, 'a.exe', portableExecutable(), 'http://127.0.0.1:9/')).toMatchObject({ code: 'TIMESTAMP_FAILED' })
    expect(await failure(rsa, {}, 'a.exe', portableExecutable(), garbage.url)).toMatchObject({ code: 'TIMESTAMP_FAILED' })
    expect(garbage.requests).toBe(1)
  })
})
