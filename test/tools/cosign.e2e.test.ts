/** What we hand to cosign, and how its result is proved. The cosign is a stand-in: see test/harness/fake-cosign.ts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { cosign } from '../../core/tools/cosign.ts'
import type { ToolContext, Verdict } from '../../core/tools/signing-tool.ts'
import { fakeCosign } from '../harness/fake-cosign.ts'
import { createBench, type Bench, type ContextChanges } from './bench.ts'

const run = promisify(execFile)
const rsa = 'demo/rsa2048'
let bench: Bench
let program: string
let slot: number
beforeAll(async () => {
  bench = await createBench({ [rsa]: 'rsa2048', 'demo/p256': 'p256', 'other/rsa': 'rsa2048' })
  program = join(await fakeCosign(await bench.folder()), 'cosign')
  const environment = { ...process.env, ...bench.token.environment }
  slot = Number(/^Slot (\d+)/m.exec((await run('softhsm2-util', ['--show-slots'], { env: environment })).stdout)?.[1])
})
afterAll(() => bench.dispose())

function context(keyId: string, changes: ContextChanges = {}): ToolContext {
  const { key, ...rest } = bench.context(keyId, changes)
  const token = { slot, label: 'test', serial: '', makesPss: true }
  return { ...rest, key: { ...key, token }, command: (name) => (name === 'cosign' ? program : name) }
}

async function signed(keyId = rsa, content: string | Buffer = 'some content'): Promise<{ file: string; signature: string }> {
  const file = await bench.write('blob.bin', content)
  return { file, signature: await bench.sign(cosign, file, context(keyId)) }
}

function verify(request: { file: string; signature: string }, keyId = rsa): Promise<Verdict> {
  return cosign.verify({ ...request, timestamped: false }, context(keyId), bench.verifier(keyId))
}

test("names SignPath's slot and the escaped id, keeps the PIN off the command line, and nothing of it in public", () => {
  const { arguments: words, environment } = cosign.sign(
    { input: '/work/-a b', output: '/out/x.sig', timestampUrl: undefined },
    bench.context('demo/p256'),
  )
  expect(words).toEqual([
    'sign-blob',
    '--yes',
    '--key',
    'pkcs11:slot-id=1;id=%64%65%6d%6f%2f%70%32%35%36',
    '--tlog-upload=false',
    '--use-signing-config=false',
    '--new-bundle-format=false',
    '--output-signature',
    '/out/x.sig',
    '/work/-a b',
  ])
  expect(environment).toEqual({ COSIGN_PKCS11_MODULE_PATH: bench.token.library, COSIGN_PKCS11_PIN: 'CONFIG' })
})

describe('does not take', () => {
  test('a signature by another key, or over another file', async () => {
    const result = await signed('other/rsa')
    expect((await verify(result)).state).toBe('invalid')
    const own = await signed()
    await writeFile(own.file, 'other content')
    expect((await verify(own)).state).toBe('invalid')
  })

  test('a signature that is not in Base64, or not there', async () => {
    const { file, signature } = await signed()
    await writeFile(signature, Buffer.from(await readFile(signature, 'latin1'), 'base64'))
    expect(await verify({ file, signature })).toEqual({ state: 'invalid', reason: 'the signature is not in Base64' })
    await writeFile(signature, '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}')
    expect(await verify({ file, signature })).toMatchObject({ state: 'invalid', reason: expect.stringContaining('does not fit the file') })
    await writeFile(signature, '')
    expect((await verify({ file, signature })).state).toBe('invalid')
    expect((await verify({ file, signature: `${signature}.none` })).state).toBe('unsigned')
  })
})

describe('reads from a failure', () => {
  async function failure(environment: Record<string, string>, idHex?: string, extraArguments: readonly string[] = []): Promise<unknown> {
    const base = context(rsa, { options: { extraArguments } })
    const request = { input: await bench.write('blob', 'x'), output: join(await bench.folder(), 'blob.sig'), timestampUrl: undefined }
    const command = cosign.sign(request, { ...base, key: { ...base.key, idHex: idHex ?? base.key.idHex } })
    const { exitCode, output } = await bench.run({ ...command, environment: { ...command.environment, ...environment } })
    expect(exitCode).not.toBe(0)
    return cosign.readFailure(output, exitCode)
  }

  test('a wrong PIN', async () => {
    expect(await failure({ COSIGN_PKCS11_PIN: 'wrong' })).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
  })

  test('a missing key, and a missing module', async () => {
    expect(await failure({}, '6e6f6e65')).toMatchObject({ code: 'POLICY_NOT_FOUND' })
    expect(await failure({ COSIGN_PKCS11_MODULE_PATH: '/nonexistent.so' })).toMatchObject({ code: 'LIBRARY_NOT_LOADABLE' })
  })

  test.each(['Error: signing blob: unimplemented', 'Error: unknown flag: --use-signing-config'])(
    'a cosign that can not do it: %s',
    (text) => {
      expect(cosign.readFailure(text, 1)).toMatchObject({ code: 'PREREQUISITE_MISSING' })
    },
  )
})
