import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { renderSunPkcs11Config } from '../../core/config/sunpkcs11.ts'
import { apksigner } from '../../core/tools/apksigner.ts'
import { jarsigner } from '../../core/tools/jarsigner.ts'
import type { SigningOptions, Verdict } from '../../core/tools/signing-tool.ts'
import { androidApp, androidEntries } from '../fixtures/android.ts'
import { addEntries, entriesOf, zip } from '../fixtures/zip.ts'
import { createBench, type Bench, type ContextChanges } from './bench.ts'

const run = promisify(execFile)
const rsa = 'demo/rsa2048'
let bench: Bench
beforeAll(async () => {
  bench = await createBench({
    [rsa]: 'rsa2048',
    'demo/p256': 'p256',
    'demo/p384': 'p384',
    'other/rsa': 'rsa2048',
  })
})
afterAll(() => bench.dispose())

async function signed(content = androidApp({ minSdkVersion: 24 }), keyId = rsa, options: Partial<SigningOptions> = {}): Promise<string> {
  return bench.sign(apksigner, await bench.write('app.apk', content), bench.context(keyId, { options }))
}

function verify(file: string, keyId = rsa): Promise<Verdict> {
  return bench.verify(apksigner, file, keyId)
}

const valid = (...schemes: readonly string[]): Verdict => ({
  state: 'valid',
  verifier: 'APK signature check, apksigner verify',
  notes: [
    `signature schemes: ${schemes.filter((scheme) => scheme !== 'v1').join(', ')}`,
    ...(schemes.includes('v1') ? ['a v1 signature besides, checked by apksigner alone'] : []),
  ],
})

test('writes nothing but the app', async () => {
  const file = await signed()
  expect(await verify(file)).toEqual(valid('v2', 'v3'))
  expect(await readdir(dirname(file))).toEqual(['app.apk'])
})

test("picks the schemes by the oldest Android that the app's manifest names, with v1 files named after nobody", async () => {
  const old = await signed(androidApp({ minSdkVersion: 21 }))
  expect(await verify(old)).toEqual(valid('v1', 'v2', 'v3'))
  const names = entriesOf(await readFile(old)).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['META-INF/SIGNPATH.SF', 'META-INF/SIGNPATH.RSA']))
  expect(await verify(await signed(androidApp({ minSdkVersion: 28 })))).toEqual(valid('v2', 'v3'))
  expect(await verify(await signed(androidApp()))).toEqual(valid('v1', 'v2', 'v3'))
})

test.each([[['--min-sdk-version=28']], [['--min-sdk-version', '28']]])('verifies as it was signed, with %j in arguments', async (words) => {
  const context = bench.context(rsa, { options: { extraArguments: words } })
  const file = await bench.sign(apksigner, await bench.write('app.apk', androidApp({ minSdkVersion: 'unknown' })), context)
  expect(await apksigner.verify({ file, signature: file, timestamped: false }, context, bench.verifier(rsa))).toEqual(valid('v2', 'v3'))
  expect((await verify(file)).state).not.toBe('valid')
})

describe('an app that is signed already', () => {
  test('gets our signature in place of all that are there', async () => {
    const other = await signed(androidApp({ minSdkVersion: 21 }), 'other/rsa')
    const file = await bench.sign(apksigner, other, bench.context('demo/p256'))
    expect(await verify(file, 'demo/p256')).toEqual(valid('v1', 'v2', 'v3'))
    expect((await verify(file, 'other/rsa')).state).toBe('invalid')
    const names = entriesOf(await readFile(file)).map(({ name }) => name)
    expect(names.filter((name) => /\.(RSA|EC)$/.test(name))).toEqual(['META-INF/SIGNPATH.EC'])
  })

  test("is nobody's of ours where another one signed", async () => {
    expect(await verify(await signed(undefined, 'other/rsa'))).toEqual({
      state: 'invalid',
      reason: 'its v2 signature is by O=pkcs11-sign tests, CN=other rsa',
    })
  })
})

describe('does not take', () => {
  test('an unsigned app', async () => {
    for (const minSdkVersion of [21, 28]) {
      const file = await bench.write('app.apk', androidApp({ minSdkVersion }))
      expect(await verify(file)).toEqual({ state: 'unsigned', reason: 'there is no signature in it' })
    }
  })

  test('an app with another byte', async () => {
    const file = await signed()
    const bytes = await readFile(file)
    const place = bytes.indexOf(Buffer.alloc(64, 'r')) + 5
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(file, bytes)
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('changed after signing') })
  })

  test('an app with an entry that was added: what was signed is gone, or does not fit', async () => {
    for (const minSdkVersion of [21, 24]) {
      const file = await signed(androidApp({ minSdkVersion }))
      await writeFile(file, addEntries(await readFile(file), [{ name: 'assets/evil', content: 'evil' }]))
      expect((await verify(file)).state).not.toBe('valid')
    }
  })

  test('an app whose v2 and v3 signatures were taken out, and v1 left', async () => {
    const file = await signed(androidApp({ minSdkVersion: 21 }))
    await writeFile(file, zip(entriesOf(await readFile(file))))
    expect(await verify(file)).toMatchObject({ state: 'invalid' })
  })

  test('an app that jarsigner signed: v1 alone is not enough', async () => {
    const app = await bench.write('app.apk', androidApp({ minSdkVersion: 21 }))
    const file = await bench.sign(jarsigner, app, bench.context(rsa))
    expect(await verify(file)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('neither a v2 nor a v3') })
  })

  test('what is no app', async () => {
    expect((await verify(await bench.write('app.apk', 'just text'))).state).toBe('invalid')
    expect((await verify(await bench.write('app.apk', ''))).state).toBe('invalid')
  })
})

describe('reads from a failure', () => {
  async function failure(changes: ContextChanges & { keyId?: string; pin?: string; content?: Buffer } = {}): Promise<unknown> {
    const context = bench.context(rsa, changes)
    const input = await bench.write('app.apk', changes.content ?? androidApp({ minSdkVersion: 24 }))
    const request = { input, output: join(await bench.folder(), 'app.apk'), timestampUrl: undefined }
    const command = apksigner.sign(request, { ...context, key: { ...context.key, id: changes.keyId ?? context.key.id } })
    const environment = { ...command.environment, PKCS11_SIGN_PIN: changes.pin ?? 'CONFIG' }
    const { exitCode, output } = await bench.run({ ...command, environment })
    expect(exitCode).not.toBe(0)
    return apksigner.readFailure(output, exitCode)
  }

  test('a wrong PIN', async () => {
    expect(await failure({ pin: 'wrong' })).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })

  test('a missing key', async () => {
    expect(await failure({ keyId: 'demo/none' })).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('a missing module, and a missing configuration', async () => {
    const sunpkcs11Config = await bench.write('pkcs11.config', renderSunPkcs11Config({ library: '/nonexistent/library.so' }))
    for (const config of [sunpkcs11Config, '/nonexistent/pkcs11.config'])
      expect(await failure({ configuration: { sunpkcs11Config: config } })).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
  })

  test('a manifest that is missing, and an archive that is none', async () => {
    const [, ...rest] = androidEntries()
    expect(await failure({ content: zip(rest) })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('AndroidManifest.xml'),
      hint: expect.stringMatching(/^Choose another tool .*exclude it in files/),
    })
    expect(await failure({ content: androidApp({ minSdkVersion: 'unknown' }) })).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('--min-sdk-version'),
    })
    expect(await failure({ content: Buffer.from('PK\u0003\u0004 and no more') })).toMatchObject({ code: 'INVALID_INPUT' })
  })
})

test('a token without the certificate of its key is of no use to Java, and the error says so', async () => {
  const { idHex } = bench.token.key('demo/p384').reference
  const login = ['--module', bench.token.library, '--token-label', 'test', '--login', '--pin', 'CONFIG']
  const environment = { ...process.env, ...bench.token.environment }
  await run('pkcs11-tool', [...login, '--delete-object', '--type', 'cert', '--id', idHex], { env: environment })
  const input = await bench.write('app.apk', androidApp({ minSdkVersion: 24 }))
  const request = { input, output: join(await bench.folder(), 'app.apk'), timestampUrl: undefined }
  const { exitCode, output } = await bench.run(apksigner.sign(request, bench.context('demo/p384')))
  expect(apksigner.readFailure(output, exitCode)).toMatchObject({
    code: 'POLICY_NOT_FOUND',
    message: expect.stringContaining('certificate'),
  })
})

test('an apksigner that knows no v4 signatures, as Debian 11 has it, is too old', () => {
  expect(apksigner.readFailure('Unsupported option: --v4-signing-enabled. See --help for supported options.', 1)).toMatchObject({
    code: 'PREREQUISITE_MISSING',
    message: expect.stringContaining('too old'),
  })
})
