/** What `openssl pkeyutl` and `pkcs11-tool` make of a digest: the same signatures as `openssl dgst` over the file. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { opensslPkeyutl } from '../../core/tools/openssl-pkeyutl.ts'
import { pkcs11Tool } from '../../core/tools/pkcs11-tool.ts'
import type { Digest, SigningOptions, Verdict } from '../../core/tools/signing-tool.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { createBench, type Bench } from './bench.ts'

const keyIds = ['demo/rsa2048', 'demo/p256', 'demo/p384'] as const
const rsa = 'demo/rsa2048'
const digests = ['sha256', 'sha384', 'sha512'] as const satisfies Digest[]
let bench: Bench
beforeAll(async () => {
  bench = await createBench({ [rsa]: 'rsa2048', 'demo/p256': 'p256', 'demo/p384': 'p384', 'other/rsa': 'rsa2048' })
})
afterAll(() => bench.dispose())

describe.each([opensslPkeyutl, pkcs11Tool])('$name', (tool) => {
  const signed = async (
    keyId: string,
    options: Partial<SigningOptions>,
    content: string | Buffer = 'some content',
  ): Promise<{ file: string; signature: string }> => {
    const file = await bench.write('artifact.bin', content)
    return { file, signature: await bench.sign(tool, file, bench.context(keyId, { options })) }
  }
  const verify = (keyId: string, request: { file: string; signature: string }, options: Partial<SigningOptions>): Promise<Verdict> =>
    tool.verify(
      { ...request, timestamped: false },
      { ...bench.context(keyId, { options }), command: (name) => name },
      bench.verifier(keyId),
    )
  const accepts = (keyId: string, { file, signature }: { file: string; signature: string }, options: Partial<SigningOptions>) =>
    opensslAccepts(file, signature, { certificate: bench.token.key(keyId).certificate, authoritiesPem: '' }, options)

  describe.each(digests)('with %s', (digest) => {
    test.each(keyIds)('signs a file with %s', async (keyId) => {
      const result = await signed(keyId, { digest })
      await accepts(keyId, result, { digest })
      expect(await verify(keyId, result, { digest })).toMatchObject({ state: 'valid', verifier: 'Node.js crypto' })
    })

    test('signs a file with PSS, the salt as long as the digest', async () => {
      const options = { digest, padding: 'pss' } as const
      const result = await signed(rsa, options)
      await accepts(rsa, result, options)
      expect(await verify(rsa, result, options)).toMatchObject({ state: 'valid' })
      expect(await verify(rsa, result, { digest })).toMatchObject({ state: 'invalid' })
    })

    test.each([[rsa, 'pkcs1'] as const, [rsa, 'pss'] as const, ['demo/p256', 'pkcs1'] as const])(
      'signs a given digest with %s and %s, which fits the file that it is of',
      async (keyId, padding) => {
        const options = { digest, padding, inputIsDigest: true } as const
        const value = createHash(digest).update('the file').digest()
        const result = await signed(keyId, options, value)
        expect(await verify(keyId, result, options)).toMatchObject({ state: 'valid', verifier: 'openssl pkeyutl' })
        const file = await bench.write('the file', 'the file')
        await accepts(keyId, { file, signature: result.signature }, { digest, padding })
        // Another digest, and the digest's own digest, are something else.
        await writeFile(result.file, createHash(digest).update('another file').digest())
        expect(await verify(keyId, result, options)).toMatchObject({ state: 'invalid' })
        await writeFile(result.file, value)
        expect(await verify(keyId, result, { digest, padding })).toMatchObject({ state: 'invalid' })
      },
    )
  })

  test('a signature by another key over the digest is refused', async () => {
    const options = { inputIsDigest: true }
    const file = await bench.write('digest', createHash('sha256').update('x').digest())
    const signature = await bench.sign(tool, file, bench.context(rsa, { options, keyInToken: 'other/rsa' }))
    expect(await verify(rsa, { file, signature }, options)).toMatchObject({ state: 'invalid' })
    await writeFile(signature, '')
    expect(await verify(rsa, { file, signature }, options)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('empty') })
  })

  test("the user's arguments can't have something else signed, or written elsewhere", async () => {
    const elsewhere = join(await bench.folder(), 'elsewhere')
    const other = await bench.write('other', createHash('sha256').update('other').digest())
    const extraArguments =
      tool === pkcs11Tool
        ? ['--input-file', other, '--output-file', elsewhere, '--id', bench.token.key('other/rsa').reference.idHex]
        : ['-in', other, '-out', elsewhere]
    const result = await signed(rsa, { extraArguments })
    await accepts(rsa, result, {})
    await expect(readFile(elsewhere)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('pkcs11-tool', () => {
  async function failure(changes: { pin?: string; library?: string; id?: string; arguments?: string[] }): Promise<unknown> {
    const context = bench.context(rsa)
    const digestFile = await bench.write('digest', Buffer.alloc(51))
    const output = join(await bench.folder(), 'out')
    const command = pkcs11Tool.sign({ input: digestFile, output, timestampUrl: undefined, digestFile }, context)
    const swap: Record<string, string | undefined> = {
      CONFIG: changes.pin,
      [bench.token.library]: changes.library,
      [context.key.idHex]: changes.id,
    }
    const words = command.arguments.map((word) => swap[word] ?? word)
    const { exitCode, output: text } = await bench.run({ ...command, arguments: [...words, ...(changes.arguments ?? [])] })
    expect(exitCode).toBe(1)
    return pkcs11Tool.readFailure(text, exitCode)
  }

  test('tells a wrong PIN, an unknown key, a missing library, and a mechanism that the key has not', async () => {
    expect(await failure({ pin: 'wrong' })).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
    // Never another key in its place.
    expect(await failure({ id: '6e6f6e65' })).toMatchObject({ code: 'POLICY_NOT_FOUND' })
    expect(await failure({ library: '/nonexistent/library.so' })).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
    expect(await failure({ arguments: ['--mechanism', 'NONE'] })).toMatchObject({ code: 'KEY_TYPE_MISMATCH' })
  })

  test('without a token in the library it says so', async () => {
    const directories = await bench.folder()
    const configuration = await bench.write('softhsm2.conf', `directories.tokendir = ${directories}\n`)
    const command = pkcs11Tool.sign(
      { input: '', output: '/dev/null', timestampUrl: undefined, digestFile: '/dev/null' },
      bench.context(rsa),
    )
    const { output } = await bench.run({ ...command, environment: { SOFTHSM2_CONF: configuration } })
    expect(pkcs11Tool.readFailure(output, 1)).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE', message: expect.stringContaining('no token') })
  })

  test('gives the digest, and no more, to the token', () => {
    const digest = createHash('sha256').update('x').digest()
    expect(Buffer.from(pkcs11Tool.digestInput?.(digest, bench.context(rsa)) ?? []).subarray(19)).toEqual(digest)
    expect(pkcs11Tool.digestInput?.(digest, bench.context('demo/p256'))).toBe(digest)
  })
})
