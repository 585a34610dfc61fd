import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { jarsigner } from '../../core/tools/jarsigner.ts'
import type { Digest, SigningOptions, Verdict } from '../../core/tools/signing-tool.ts'
import { renderSunPkcs11Config } from '../../core/config/sunpkcs11.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { addEntries, entriesOf, prependData, zip, type ZipEntry } from '../fixtures/zip.ts'
import { createBench, type Bench, type ContextChanges } from './bench.ts'

const rsa = 'demo/rsa2048'
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
    'demo/bare': 'rsa2048',
  })
  timestamps = await startTimestampAuthority()
  garbage = await startTimestampAuthority('garbage')
})
afterAll(() => Promise.all([bench.dispose(), timestamps.close(), garbage.close()]))

const manifest: ZipEntry = { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\nMain-Class: a.B\r\n\r\n' }
const entries: readonly ZipEntry[] = [
  manifest,
  { name: 'a/', content: '' },
  { name: 'a/B.class', content: 'some class' },
  { name: 'stored.txt', content: Buffer.alloc(50_000, 'xyz'), stored: true },
  { name: 'empty', content: '' },
]

const jars: Readonly<Record<string, readonly ZipEntry[]>> = {
  'plain.jar': entries,
  'web.war': [manifest, { name: 'WEB-INF/web.xml', content: '<web-app/>' }],
  'no-manifest.jar': entries.slice(1),
  'empty-manifest.jar': [{ name: 'META-INF/MANIFEST.MF', content: '' }, ...entries.slice(1)],
  'manifest-alone.jar': [manifest],
  'no-entries.jar': [],
  'multi-release.jar': [
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\nMulti-Release: true\n' },
    { name: 'META-INF/versions/9/a/B.class', content: 'newer' },
    { name: 'META-INF/versions/9/META-INF/X.RSA', content: 'no block: not directly below META-INF' },
    { name: 'META-INF/services/x.Y', content: 'z' },
    { name: 'META-INF/INDEX.LIST', content: 'index' },
    { name: 'a/B.class', content: 'older' },
  ],
  'long-names.jar': [
    manifest,
    { name: `${'äöü/'.repeat(60)}ende.txt`, content: 'x' },
    { name: `${'very-long-'.repeat(30)}.txt`, content: 'y' },
  ],
  'many.jar': [manifest, ...Array.from({ length: 2000 }, (_, index) => ({ name: `p/C${index}.class`, content: `class ${index}` }))],
  'späce in näme.jar': entries,
}

async function signed(
  content: readonly ZipEntry[] = entries,
  keyId = rsa,
  options: Partial<SigningOptions> = {},
  timestampUrl?: string,
): Promise<string> {
  return bench.sign(jarsigner, await bench.write('a.jar', zip(content)), bench.context(keyId, { options }), timestampUrl)
}

function verify(file: string, keyId = rsa, timestamped = false, options: Partial<SigningOptions> = {}): Promise<Verdict> {
  return bench.verify(jarsigner, file, keyId, timestamped, options)
}

describe.each(['sha256', 'sha384', 'sha512'] as const satisfies Digest[])('with %s', (digest) => {
  test.each([rsa, 'demo/rsa3072', 'demo/p256', 'demo/p384'])('signs with %s', async (keyId) => {
    const file = await signed(entries, keyId, { digest })
    const other = digest === 'sha256' ? 'sha512' : 'sha256'
    expect(await verify(file, keyId, false, { digest: other })).toEqual({
      state: 'invalid',
      reason: `it is made with ${digest}, not with ${other}`,
    })
    const verdict = await verify(file, keyId, false, { digest })
    expect(verdict).toEqual({
      state: 'valid',
      verifier: 'JAR signature check',
      digest,
      notes: [],
    })
  })
})

test.each(Object.keys(jars))('signs %s', async (name) => {
  const file = await bench.sign(jarsigner, await bench.write(name, zip(jars[name] ?? [])), bench.context(rsa))
  expect(await verify(file)).toMatchObject({ state: 'valid' })
})

describe('with a timestamp', () => {
  test.each([rsa, 'demo/p256'])('signs with %s, and tells when and by whom', async (keyId) => {
    const verdict = await verify(await signed(entries, keyId, {}, timestamps.url), keyId, true)
    expect(verdict).toMatchObject({ state: 'valid', notes: expect.arrayContaining([expect.stringContaining('CN=Test TSA')]) })
    const time = verdict.state === 'valid' ? Date.parse(verdict.timestampedAt ?? '') : NaN
    expect(Math.abs(time - Date.now())).toBeLessThan(10_000)
  })

  test('asks for the digest of the signature, and takes no other', async () => {
    const file = await signed(entries, rsa, { digest: 'sha512' }, timestamps.url)
    expect(await verify(file, rsa, true, { digest: 'sha512' })).toMatchObject({ state: 'valid' })
    const extraArguments = ['-tsadigestalg', 'SHA-256']
    const own = await signed(entries, rsa, { digest: 'sha512', extraArguments }, timestamps.url)
    expect(await verify(own, rsa, true, { digest: 'sha512' })).toMatchObject({ state: 'invalid', part: 'timestamp' })
    expect(await verify(own, rsa, true, { digest: 'sha512', extraArguments })).toMatchObject({ state: 'valid' })
  })

  test('does not take a result that lacks it', async () => {
    expect(await verify(await signed(), rsa, true)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('timestamp') })
  })
})

describe('a jar that is signed already', () => {
  test('gets our signature in place of our former one, also with another kind of key', async () => {
    const first = await signed(entries, 'demo/p256')
    const second = await bench.sign(jarsigner, first, bench.context(rsa))
    expect(await verify(second)).toMatchObject({ state: 'valid' })
    expect(await verify(second, 'demo/p256')).toMatchObject({ state: 'invalid' })
  })

  test("keeps another signer's, and each is judged by itself", async () => {
    const both = await signed(await signedByOther(), rsa)
    expect(await verify(both)).toMatchObject({ state: 'valid' })
    expect(await verify(both, 'other/rsa')).toMatchObject({ state: 'valid' })
    expect(await verify(both, 'demo/p256')).toMatchObject({ state: 'invalid', reason: expect.stringContaining('it is signed by') })
  })

  async function signedByOther(): Promise<readonly ZipEntry[]> {
    const other = await signed(entries, 'other/rsa', { extraArguments: ['-sigfile', 'OTHER'] })
    return entriesOf(await readFile(other))
  }
})

describe('does not take', () => {
  test('an unsigned jar', async () => {
    expect(await verify(await bench.write('a.jar', zip(entries)))).toMatchObject({ state: 'unsigned' })
  })

  test('a jar signed by another certificate', async () => {
    expect(await verify(await signed(entries, 'other/rsa'))).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('CN=other rsa'),
    })
  })

  test('a jar signed with the right key, but another certificate of it', async () => {
    const { privateKeyPath } = bench.token.key(rsa)
    const { chainPath: certificateChain } = await bench.token.authority.issue('demo rsa2048', privateKeyPath, 'code-signing')
    const file = await bench.sign(
      jarsigner,
      await bench.write('a.jar', zip(entries)),
      bench.context(rsa, { configuration: { certificateChain } }),
    )
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
  })

  test('a changed entry', async () => {
    const file = await signed()
    const bytes = await readFile(file)
    const changed = entriesOf(bytes).map((entry) => (entry.name === 'a/B.class' ? { ...entry, content: 'evil class' } : entry))
    await writeFile(file, zip(changed))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('digest error for a/B.class') })
  })

  test('an entry that was added', async () => {
    const file = await signed()
    await writeFile(file, addEntries(await readFile(file), [{ name: 'evil.class', content: 'evil' }]))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('"evil.class" is not signed') })
  })

  // jarsigner is content with this one: every entry is signed by somebody.
  test('an entry that was added, and signed by somebody else', async () => {
    const file = await signed()
    await writeFile(file, addEntries(await readFile(file), [{ name: 'evil.class', content: 'evil' }]))
    const both = await bench.sign(jarsigner, file, bench.context('other/rsa', { options: { extraArguments: ['-sigfile', 'OTHER'] } }))
    expect(await verify(both)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('"evil.class" is not signed by it') })
    expect(await verify(both, 'other/rsa')).toMatchObject({ state: 'valid' })
  })

  test.each([
    ['an entry that comes twice', { name: 'a/B.class', content: 'evil class' }, 'twice'],
    ['a second manifest', { name: 'meta-inf/manifest.mf', content: 'Manifest-Version: 1.0\r\n\r\n' }, 'twice'],
    ['data in a folder', { name: 'a/', content: 'evil' }, 'in the folder "a/"'],
    ['a folder below META-INF that is not signed', { name: 'META-INF/x/evil.SF', content: 'evil' }, 'is not signed'],
  ])('%s', async (_, entry, reason) => {
    const file = await signed()
    await writeFile(file, addEntries(await readFile(file), [entry]))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining(reason) })
  })

  test.each(['META-INF/MANIFEST.MF', 'META-INF/SIGNPATH.SF', 'META-INF/SIGNPATH.RSA'])('%s changed, or gone', async (name) => {
    const file = await signed()
    const all = entriesOf(await readFile(file))
    const change = (content: Buffer): Buffer =>
      Buffer.concat([content.subarray(0, -40), Buffer.of((content.at(-40) ?? 0) ^ 1), content.subarray(-39)])
    await writeFile(
      file,
      zip(all.map((entry) => (entry.name === name ? { ...entry, content: change(Buffer.from(entry.content)) } : entry))),
    )
    expect((await verify(file)).state).not.toBe('valid')
    await writeFile(file, zip(all.filter((entry) => entry.name !== name)))
    expect((await verify(file)).state).not.toBe('valid')
  })

  test('main attributes that were added to the manifest', async () => {
    const file = await signed()
    const all = entriesOf(await readFile(file))
    const add = (content: Buffer): Buffer => Buffer.from(content.toString().replace('Main-Class: a.B', 'Main-Class: evil'))
    await writeFile(
      file,
      zip(all.map((entry) => (entry.name === manifest.name ? { ...entry, content: add(Buffer.from(entry.content)) } : entry))),
    )
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('manifest was changed') })
  })

  test('data before and behind the archive', async () => {
    const file = await signed()
    const bytes = await readFile(file)
    await writeFile(file, Buffer.concat([bytes, Buffer.from('appended')]))
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
    await writeFile(file, Buffer.concat([Buffer.from('#!/bin/sh\n'), bytes]))
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
    await writeFile(file, prependData(bytes, Buffer.from('#!/bin/sh\n')))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('before the first entry') })
  })

  test('what is no archive', async () => {
    expect((await verify(await bench.write('a.jar', 'just text'))).state).toBe('invalid')
    expect((await verify(await bench.write('a.jar', ''))).state).toBe('invalid')
  })

  test('a jar that signs and then does not verify: its META-INF is in lower case', async () => {
    const lower = entries.map((entry) => ({ ...entry, name: entry.name.replace(manifest.name, manifest.name.toLowerCase()) }))
    expect((await verify(await signed(lower))).state).toBe('invalid')
  })
})

describe('reads from a failure', () => {
  async function failure(
    changes: ContextChanges & { keyId?: string; pin?: string; content?: Buffer; timestampUrl?: string } = {},
  ): Promise<unknown> {
    const context = bench.context(rsa, changes)
    const input = await bench.write('a.jar', changes.content ?? zip(entries))
    const request = { input, output: join(await bench.folder(), 'a.jar'), timestampUrl: changes.timestampUrl }
    const command = jarsigner.sign(request, { ...context, key: { ...context.key, id: changes.keyId ?? context.key.id } })
    const environment = { ...command.environment, PKCS11_SIGN_PIN: changes.pin ?? 'CONFIG' }
    const { exitCode, output } = await bench.run({ ...command, environment })
    expect(exitCode).not.toBe(0)
    return jarsigner.readFailure(output, exitCode)
  }

  test('a wrong PIN, for which Java has no word', async () => {
    expect(await failure({ pin: 'wrong' })).toEqual({ message: expect.stringContaining('log in') })
  })

  test('a missing key', async () => {
    expect(await failure({ keyId: 'demo/none' })).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('a key without its certificate on the token, which is of no use to Java', async () => {
    const login = ['--module', bench.token.library, '--token-label', 'test', '--login', '--pin', 'CONFIG']
    const { idHex } = bench.token.key('demo/bare').reference
    await promisify(execFile)('pkcs11-tool', [...login, '--delete-object', '--type', 'cert', '--id', idHex], {
      env: { ...process.env, ...bench.token.environment },
    })
    expect(await failure({ keyId: 'demo/bare' })).toMatchObject({
      code: 'POLICY_NOT_FOUND',
      message: expect.stringContaining('no key with a certificate'),
      hint: expect.stringContaining("the key's certificate on the token, with the key's id"),
    })
  })

  test('a missing module, and a missing configuration', async () => {
    const sunpkcs11Config = await bench.write('pkcs11.config', renderSunPkcs11Config({ library: '/nonexistent/library.so' }))
    expect(await failure({ configuration: { sunpkcs11Config } })).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
    expect(await failure({ configuration: { sunpkcs11Config: '/nonexistent/pkcs11.config' } })).toMatchObject({
      code: 'LIBRARY_NOT_LOADABLE',
    })
  })

  test("a certificate that is not the key's", async () => {
    const { chainPath: certificateChain } = bench.token.key('demo/p256')
    expect(await failure({ configuration: { certificateChain } })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('certificate'),
    })
  })

  test('an entry that is packed with bzip2', async () => {
    const content = zip(entries)
    const bzip2 = 12
    content.writeUInt16LE(bzip2, 8)
    content.writeUInt16LE(bzip2, content.indexOf('PK\x01\x02') + 10)
    expect(await failure({ content })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('a way that Java does not know'),
    })
  })

  test('a timestamp server that is down, and one that gives no timestamps', async () => {
    expect(await failure({ timestampUrl: 'http://127.0.0.1:9/' })).toMatchObject({ code: 'TIMESTAMP_FAILED' })
    expect(await failure({ timestampUrl: garbage.url })).toMatchObject({ code: 'TIMESTAMP_FAILED' })
  })

  test('an archive with an entry twice', async () => {
    const content = zip([...entries, { name: 'a/B.class', content: 'again' }])
    expect(await failure({ content })).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('archive') })
  })
})
