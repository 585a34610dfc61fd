import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderOpensslEngineConfig } from '../../core/config/openssl.ts'
import { opensslDgst } from '../../core/tools/openssl-dgst.ts'
import type { Digest, Padding, SigningOptions, Verdict } from '../../core/tools/signing-tool.ts'
import { createBench, type Bench, type ContextChanges } from './bench.ts'

const keyIds = { rsa2048: 'demo/rsa2048', rsa3072: 'demo/rsa3072', p256: 'demo/p256', p384: 'demo/p384' } as const
let bench: Bench
beforeAll(async () => {
  bench = await createBench({
    'demo/rsa2048': 'rsa2048',
    'demo/rsa3072': 'rsa3072',
    'demo/p256': 'p256',
    'demo/p384': 'p384',
    'other/rsa': 'rsa2048',
  })
})
afterAll(() => bench.dispose())

async function signed(
  keyId: string,
  options: Partial<SigningOptions>,
  content: string | Buffer = 'some content',
): Promise<{ file: string; signature: string }> {
  const file = await bench.write('artifact.bin', content)
  return { file, signature: await bench.sign(opensslDgst, file, bench.context(keyId, { options })) }
}

function verify(keyId: string, request: { file: string; signature: string }, options: Partial<SigningOptions> = {}): Promise<Verdict> {
  return opensslDgst.verify({ ...request, timestamped: false }, bench.context(keyId, { options }), bench.verifier(keyId))
}

describe.each(['sha256', 'sha384', 'sha512'] as const satisfies Digest[])('with %s', (digest) => {
  test.each(Object.values(keyIds))('signs with %s', async (keyId) => {
    const result = await signed(keyId, { digest })
    expect(await verify(keyId, result, { digest })).toEqual({ state: 'valid', verifier: 'Node.js crypto', notes: [] })
  })

  test.each([keyIds.rsa2048, keyIds.rsa3072])('signs with %s and PSS', async (keyId) => {
    const result = await signed(keyId, { digest, padding: 'pss' })
    expect(await verify(keyId, result, { digest, padding: 'pss' })).toMatchObject({ state: 'valid' })
    expect(await verify(keyId, result, { digest, padding: 'pkcs1' })).toMatchObject({ state: 'invalid' })
  })
})

test('ignores the padding for an EC key', async () => {
  const padding: Padding = 'pss'
  expect(await verify(keyIds.p256, await signed(keyIds.p256, { padding }), { padding })).toMatchObject({ state: 'valid' })
})

test.each([0, 1, 3 * 1024 * 1024 + 7])('signs a file of %d bytes', async (size) => {
  expect(await verify(keyIds.rsa2048, await signed(keyIds.rsa2048, {}, Buffer.alloc(size, 'x')))).toMatchObject({ state: 'valid' })
})

test('signs a file whose name looks like an option, or has blanks and umlauts', async () => {
  for (const name of ['-out', 'späce in näme.bin', '--help', '$(touch x)']) {
    const file = await bench.write(name, 'content')
    const signature = await bench.sign(opensslDgst, file, bench.context(keyIds.rsa2048))
    expect(await verify(keyIds.rsa2048, { file, signature })).toMatchObject({ state: 'valid' })
  }
})

test("takes the user's arguments, but writes where it should", async () => {
  const extraArguments = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest', '-out', '/nonexistent/elsewhere']
  const result = await signed(keyIds.rsa2048, { extraArguments })
  expect(await verify(keyIds.rsa2048, result, { padding: 'pss' })).toMatchObject({ state: 'valid' })
})

describe('does not take', () => {
  test('a changed file', async () => {
    const { file, signature } = await signed(keyIds.rsa2048, {})
    await writeFile(file, 'some Content')
    expect(await verify(keyIds.rsa2048, { file, signature })).toMatchObject({ state: 'invalid' })
  })

  test('a changed signature, or one with more behind it', async () => {
    const { file, signature } = await signed(keyIds.p256, {})
    const bytes = await readFile(signature)
    await writeFile(signature, Buffer.concat([bytes, Buffer.of(0)]))
    expect(await verify(keyIds.p256, { file, signature })).toMatchObject({ state: 'invalid' })
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await writeFile(signature, bytes)
    expect(await verify(keyIds.p256, { file, signature })).toMatchObject({ state: 'invalid' })
  })

  test('a signature by another key of the same size', async () => {
    const file = await bench.write('artifact.bin', 'some content')
    const signature = await bench.sign(opensslDgst, file, bench.context(keyIds.rsa2048, { keyInToken: 'other/rsa' }))
    expect(await verify(keyIds.rsa2048, { file, signature })).toMatchObject({ state: 'invalid' })
  })

  test('another digest than the one asked for', async () => {
    expect(await verify(keyIds.rsa2048, await signed(keyIds.rsa2048, { digest: 'sha512' }), { digest: 'sha256' })).toMatchObject({
      state: 'invalid',
    })
  })

  test('PSS with a salt of another length', async () => {
    const extraArguments = ['-sigopt', 'rsa_pss_saltlen:20']
    const result = await signed(keyIds.rsa2048, { padding: 'pss', extraArguments })
    expect(await verify(keyIds.rsa2048, result, { padding: 'pss' })).toMatchObject({ state: 'invalid' })
  })

  test('an empty, an absent and a huge signature file', async () => {
    const { file, signature } = await signed(keyIds.rsa2048, {})
    await writeFile(signature, '')
    expect(await verify(keyIds.rsa2048, { file, signature })).toEqual({ state: 'invalid', reason: 'the signature file is empty' })
    await writeFile(signature, Buffer.alloc(100_000))
    expect(await verify(keyIds.rsa2048, { file, signature })).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('too big'),
    })
    expect(await verify(keyIds.rsa2048, { file, signature: `${signature}.none` })).toMatchObject({ state: 'unsigned' })
  })
})

describe('reads from a failure', () => {
  async function failure(changes: ContextChanges, keyId: string = keyIds.rsa2048): Promise<unknown> {
    const context = bench.context(keyId, changes)
    const input = await bench.write('artifact.bin', 'some content')
    const command = opensslDgst.sign({ input, output: join(await bench.folder(), 'out'), timestampUrl: undefined }, context)
    const { exitCode, output } = await bench.run(command)
    expect(exitCode).not.toBe(0)
    return opensslDgst.readFailure(output, exitCode)
  }

  async function withConfig(changes: { library?: string; pin?: string; enginePath?: string }): Promise<ContextChanges> {
    const current = await readFile(bench.context(keyIds.rsa2048).configuration.opensslConf ?? '', 'utf8')
    const enginePath = /^dynamic_path = (.*)$/m.exec(current)?.[1] ?? ''
    const text = renderOpensslEngineConfig({ enginePath, library: bench.token.library, pin: 'CONFIG', ...changes })
    return { configuration: { opensslConf: await bench.write('openssl.cnf', text) } }
  }

  test('a wrong PIN', async () => {
    expect(await failure(await withConfig({ pin: 'wrong' }))).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })

  test('a missing key', async () => {
    const context = bench.context(keyIds.rsa2048)
    const key = { ...context.key, uri: 'pkcs11:id=demo/none;type=private' }
    const input = await bench.write('artifact.bin', 'some content')
    const command = opensslDgst.sign({ input, output: join(await bench.folder(), 'out'), timestampUrl: undefined }, { ...context, key })
    const { exitCode, output } = await bench.run(command)
    expect(opensslDgst.readFailure(output, exitCode)).toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })

  test('a missing module', async () => {
    expect(await failure(await withConfig({ library: '/nonexistent/library.so' }))).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
  })

  test('a missing engine', async () => {
    expect(await failure(await withConfig({ enginePath: '/nonexistent/pkcs11.so' }))).toMatchObject({ code: 'PREREQUISITE_MISSING' })
  })

  test('a missing configuration, which openssl ignores in silence', async () => {
    expect(await failure({ configuration: { opensslConf: '/nonexistent/openssl.cnf' } })).toMatchObject({ code: 'PREREQUISITE_MISSING' })
  })
})
