import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAuthenticodeBatch, type AuthenticodeBatchQuestion } from '../../../core/signing/batch/authenticode.ts'
import type { Captured } from '../../../core/process.ts'
import { capture } from '../../../core/process.ts'
import { checkExecutable } from '../../../core/verification/executable-signature.ts'
import { osslsigncode } from '../../../core/tools/osslsigncode.ts'
import { probeSession } from '../../cryptoki/probe-session.ts'
import { removeScratch, scratch } from '../../cryptoki/scratch.ts'
import { portableExecutable } from '../../fixtures/portable-executable.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../../fixtures/timestamp-authority.ts'
import { createSoftHsm, type SoftHsm } from '../../harness/softhsm.ts'
import { batchQuestion, signerOf } from './batch-session.ts'

const run = promisify(execFile)
let hsm: SoftHsm
let timestamps: TimestampAuthority
let garbage: TimestampAuthority
beforeAll(async () => {
  hsm = await createSoftHsm({ keys: { 'demo/rsa': 'rsa2048', 'demo/ec': 'p256', 'demo/other': 'rsa2048' } })
  timestamps = await startTimestampAuthority()
  garbage = await startTimestampAuthority('garbage')
})
afterAll(async () => {
  await Promise.all([hsm.dispose(), timestamps.close(), garbage.close()])
  removeScratch()
})

interface Signed {
  readonly captured: Captured
  readonly output: string
  /** Files that the tool was run for. */
  readonly byTool: readonly string[]
}

let count = 0
function write(content: Buffer, extension = 'exe'): string {
  count += 1
  const path = join(scratch(), `${count}.${extension}`)
  writeFileSync(path, content)
  return path
}

const image = (): Buffer => portableExecutable({ filling: `image ${count}` })

async function sign(keyId: string, input: string, given: Partial<AuthenticodeBatchQuestion> = {}, timestampUrl?: string): Promise<Signed> {
  return withBatch(keyId, given, (signer) => signer(input, timestampUrl))
}

type Sign = (input: string, timestampUrl?: string) => Promise<Signed>

async function withBatch<T>(keyId: string, given: Partial<AuthenticodeBatchQuestion>, use: (sign: Sign) => Promise<T>): Promise<T> {
  const key = hsm.key(keyId)
  const session = await probeSession()
  const byTool: string[] = []
  const start = await startAuthenticodeBatch(
    {
      ...batchQuestion({ library: hsm.library, environment: hsm.environment, keyId, keyType: key.reference.type }),
      timestamps: { proxy: {}, timeLimitInSeconds: 10 },
      certificateChain: key.chainPath,
      runTool: ({ input: file, output }) => {
        byTool.push(file)
        const words = ['sign', '-certs', key.chainPath, '-key', key.privateKeyPath, '-in', file, '-out', output]
        return captureTool({ program: 'osslsigncode', arguments: words, environment: {} })
      },
      ...given,
    },
    session,
  )
  const signer = signerOf(start)
  try {
    return await use(async (input, timestampUrl) => {
      const output = `${input}.signed`
      return { captured: await signer.sign({ input, output, timestampUrl }), output, byTool }
    })
  } finally {
    await signer.close()
  }
}

function captureTool(command: Parameters<typeof capture>[0]): Promise<Captured> {
  return capture(
    { ...command, environment: { PATH: process.env['PATH'] ?? '', ...command.environment } },
    { timeLimitInSeconds: 20, redact: (text) => text },
  )
}

/** What stands where, without what differs each time: the time, salts, and with them signatures and their lengths. */
async function structure(file: string): Promise<string[]> {
  const pkcs7 = `${file}.p7`
  await run('osslsigncode', ['extract-signature', '-pem', '-in', file, '-out', pkcs7])
  const { stdout } = await run('openssl', ['asn1parse', '-in', pkcs7])
  return stdout
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace(/^ *\d+:/, '')
        .replace(/hl=\d+ l= *\d+/, '')
        .replace(/((?:UTC|GENERALIZED)TIME +:).*|(OCTET STRING +\[HEX DUMP\]:)[0-9A-F]{60,}|(INTEGER +:).{8,}/, '$1$2$3'),
    )
}

async function accepted(file: string): Promise<string> {
  const ca = hsm.authority.certificatePath
  return (await run('osslsigncode', ['verify', '-CAfile', ca, '-in', file])).stdout
}

test.each([
  ['demo/rsa', 'sha256', {}],
  ['demo/rsa', 'sha384', { description: 'Description' }],
  ['demo/rsa', 'sha512', { description: 'Prögram', descriptionUrl: 'https://example.com/' }],
  ['demo/ec', 'sha256', { descriptionUrl: 'https://example.com/' }],
  ['demo/ec', 'sha384', {}],
] as const)('%s, %s, %j: osslsigncode takes it, and makes the same', async (keyId, digest, program) => {
  const input = write(image())
  const { captured, output, byTool } = await sign(keyId, input, { digest, ...program })
  expect(captured).toMatchObject({ exitCode: 0, timedOut: false })
  expect(byTool).toEqual([])
  expect(await accepted(output)).toContain('Signature verification: ok')
  const { chainPath, privateKeyPath } = hsm.key(keyId)
  const theirs = `${input}.theirs`
  const { description, descriptionUrl } = { description: undefined, descriptionUrl: undefined, ...program }
  const words = [...(description === undefined ? [] : ['-n', description]), ...(descriptionUrl === undefined ? [] : ['-i', descriptionUrl])]
  await run('osslsigncode', ['sign', '-certs', chainPath, '-key', privateKeyPath, '-h', digest, ...words, '-in', input, '-out', theirs])
  expect(await structure(output)).toEqual(await structure(theirs))
})

test('a timestamp goes into it as osslsigncode puts it there', async () => {
  const input = write(image())
  const { captured, output } = await sign('demo/rsa', input, {}, timestamps.url)
  expect(captured.exitCode).toBe(0)
  expect(await checkExecutable(output, hsm.key('demo/rsa').certificate)).toMatchObject({
    state: 'valid',
    timestampedAt: expect.any(String) as unknown,
  })
  const { chainPath, privateKeyPath } = hsm.key('demo/rsa')
  const theirs = `${input}.theirs`
  const stamp = ['-ts', timestamps.url, '-h', 'sha256']
  await run('osslsigncode', ['sign', '-certs', chainPath, '-key', privateKeyPath, ...stamp, '-in', input, '-out', theirs])
  expect(await structure(output)).toEqual(await structure(theirs))
})

test('osslsigncode attaches the same signature, with its timestamp, to the same file', async () => {
  const input = write(Buffer.concat([image(), Buffer.alloc(3, 1)]))
  const { output } = await sign('demo/rsa', input, { description: 'Description' }, timestamps.url)
  await run('osslsigncode', ['extract-signature', '-pem', '-in', output, '-out', `${input}.p7`])
  const trust = ['-CAfile', hsm.authority.certificatePath, '-TSA-CAfile', timestamps.certificatePath]
  await run('osslsigncode', ['attach-signature', ...trust, '-sigin', `${input}.p7`, '-in', input, '-out', `${input}.theirs`])
  expect(readFileSync(output).equals(readFileSync(`${input}.theirs`))).toBe(true)
})

test.each([
  ['answers with something else', () => garbage.url],
  ['is not there', () => 'http://127.0.0.1:9/'],
])('a timestamp server that %s is told of in words that are known', async (_, url) => {
  const { captured, output } = await sign('demo/rsa', write(image()), {}, url())
  expect(captured).toMatchObject({ exitCode: 1, timedOut: false })
  expect(captured.output).toContain(url())
  expect(osslsigncode.readFailure(captured.output, captured.exitCode)).toMatchObject({ code: 'TIMESTAMP_FAILED' })
  expect(existsSync(output)).toBe(false)
})

test('a file that has changed since a timestamp server failed gets another signature', async () => {
  const input = write(image())
  await withBatch('demo/rsa', {}, async (signOne) => {
    expect((await signOne(input, garbage.url)).captured.exitCode).toBe(1)
    writeFileSync(input, portableExecutable({ filling: 'changed' }))
    const { captured, output } = await signOne(input, timestamps.url)
    expect(captured.exitCode).toBe(0)
    expect(await checkExecutable(output, hsm.key('demo/rsa').certificate)).toMatchObject({ state: 'valid' })
  })
})

test('takes the place of the signature that is there', async () => {
  const first = await sign('demo/other', write(image()))
  const input = write(readFileSync(first.output))
  const { output, byTool } = await sign('demo/rsa', input)
  expect(byTool).toEqual([])
  expect(await accepted(output)).toContain('Number of verified signatures: 1')
  expect(await checkExecutable(output, hsm.key('demo/rsa').certificate)).toMatchObject({ state: 'valid' })
  expect(await checkExecutable(output, hsm.key('demo/other').certificate)).toMatchObject({ state: 'invalid' })
})

test('a chain without its root is attached all the same', async () => {
  const { path, certificate } = hsm.key('demo/rsa')
  const { captured, output, byTool } = await sign('demo/rsa', write(image()), { certificateChain: path })
  expect(captured.exitCode).toBe(0)
  expect(byTool).toEqual([])
  expect(await checkExecutable(output, certificate)).toMatchObject({ state: 'valid' })
})

test('leaves to the tool an executable with data behind its signature', async () => {
  const first = await sign('demo/other', write(image()))
  const input = write(Buffer.concat([readFileSync(first.output), Buffer.alloc(8)]))
  const { byTool } = await sign('demo/rsa', input)
  expect(byTool).toEqual([input])
})

test('leaves to the tool what is no executable', async () => {
  const input = write(Buffer.from('just text'), 'js')
  const { captured, byTool } = await sign('demo/rsa', input)
  expect(byTool).toEqual([input])
  expect(osslsigncode.readFailure(captured.output, captured.exitCode)).toMatchObject({ code: 'INVALID_INPUT' })
})

test.each([
  ['a wrong PIN', () => ({ pin: 'wrong' }), { ckr: 'CKR_PIN_INCORRECT' }],
  ['a missing key', () => ({ keyId: 'demo/none' }), { code: 'POLICY_NOT_FOUND' }],
] as const)('fails with %s, and writes nothing', async (_, given, failure) => {
  const { captured, output, byTool } = await sign('demo/rsa', write(image()), given())
  expect(captured.exitCode).not.toBe(0)
  expect(osslsigncode.readFailure(captured.output, captured.exitCode)).toMatchObject(failure)
  expect(existsSync(output)).toBe(false)
  expect(byTool).toEqual([])
})
