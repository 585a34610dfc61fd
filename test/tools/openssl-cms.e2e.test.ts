import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { addTimestamp } from '../../core/signing/cms-timestamp.ts'
import { cmsPem } from '../../core/der-writer.ts'
import { requestTimestamp } from '../../core/signing/timestamp-client.ts'
import { opensslCms } from '../../core/tools/openssl-cms.ts'
import type { SigningOptions, Verdict } from '../../core/tools/signing-tool.ts'
import { cmsDer } from '../../core/verification/cms-signature.ts'
import { parseSignedData } from '../../core/verification/signed-data.ts'
import { tokenOf } from '../../core/verification/timestamp-response.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { createBench, type Bench } from './bench.ts'

const run = promisify(execFile)
const rsa = 'demo/rsa2048'
const p256 = 'demo/p256'
let bench: Bench
let server: TimestampAuthority
beforeAll(async () => {
  ;[bench, server] = await Promise.all([
    createBench({ [rsa]: 'rsa2048', [p256]: 'p256', 'other/rsa': 'rsa2048' }),
    startTimestampAuthority(),
  ])
})
afterAll(() => Promise.all([bench.dispose(), server.close()]))

interface Signed {
  readonly file: string
  readonly signature: string
}

async function signed(keyId: string, options: Partial<SigningOptions> = {}, content: string | Buffer = 'line\nline\r\n'): Promise<Signed> {
  const file = await bench.write('artifact.bin', content)
  return { file, signature: await bench.sign(opensslCms, file, bench.context(keyId, { options })) }
}

function verify(keyId: string, request: Signed, options: Partial<SigningOptions> = {}, timestamped = false): Promise<Verdict> {
  return opensslCms.verify({ ...request, timestamped }, bench.context(keyId, { options }), bench.verifier(keyId))
}

/** By openssl itself, with the test CA. Throws with its words. */
async function opensslCmsAccepts({ file, signature }: Signed, format = 'DER'): Promise<void> {
  const trust = ['-CAfile', bench.token.authority.certificatePath, '-purpose', 'any']
  await run('openssl', ['cms', '-verify', '-binary', '-inform', format, '-in', signature, '-content', file, ...trust, '-out', '/dev/null'])
}

const schemes: readonly (readonly [string, Partial<SigningOptions>])[] = [
  [rsa, {}],
  [rsa, { padding: 'pss' }],
  [p256, {}],
]

describe.each(schemes)('with %s %p', (keyId, scheme) => {
  test.each(['sha256', 'sha384', 'sha512'] as const)('and %s it makes what openssl and our own check take', async (digest) => {
    const options = { ...scheme, digest }
    const result = await signed(keyId, options)
    await opensslCmsAccepts(result)
    expect(await verify(keyId, result, options)).toEqual({ state: 'valid', verifier: 'CMS check with Node.js crypto', notes: [] })
    expect(await verify(keyId, result, { ...options, digest: digest === 'sha256' ? 'sha512' : 'sha256' })).toMatchObject({
      state: 'invalid',
    })
  })

  test('in PEM', async () => {
    const options = { ...scheme, outputFormat: 'pem' } as const
    const result = await signed(keyId, options)
    await opensslCmsAccepts(result, 'PEM')
    expect(await verify(keyId, result, options)).toMatchObject({ state: 'valid' })
    expect(await verify(keyId, result, scheme)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('not DER') })
  })
})

test('the padding that was asked for is the one that it must have', async () => {
  expect(await verify(rsa, await signed(rsa), { padding: 'pss' })).toMatchObject({ state: 'invalid' })
  expect(await verify(rsa, await signed(rsa, { padding: 'pss' }))).toMatchObject({ state: 'invalid' })
})

test('the salt of PSS must be as long as the digest', async () => {
  for (const length of ['0', '20', '-3']) {
    const options = { padding: 'pss', extraArguments: ['-keyopt', `rsa_pss_saltlen:${length}`] } as const
    expect(await verify(rsa, await signed(rsa, options), options)).toMatchObject({
      reason: 'the signature has a salt that is not as long as the digest',
    })
  }
})

test('holds the certificate and its chain, each once', async () => {
  const { signature } = await signed(rsa)
  const authority = new X509Certificate(await readFile(bench.token.authority.certificatePath))
  const certificates = parseSignedData(await readFile(signature)).certificates.map((der) => new X509Certificate(der).fingerprint256)
  expect(certificates.sort()).toEqual([bench.token.key(rsa).certificate.fingerprint256, authority.fingerprint256].sort())
})

test('without a chain it holds the certificate alone', async () => {
  const context = bench.context(rsa)
  const { library, certificate = '', opensslConf = '' } = context.configuration
  const file = await bench.write('artifact.bin', 'content')
  const signature = await bench.sign(opensslCms, file, { ...context, configuration: { library, certificate, opensslConf } })
  expect(parseSignedData(await readFile(signature)).certificates).toHaveLength(1)
  expect(await verify(rsa, { file, signature })).toMatchObject({ state: 'valid' })
})

test("takes the specification's -noattr, for every kind of key", async () => {
  for (const [keyId, scheme] of schemes) {
    const result = await signed(keyId, { ...scheme, extraArguments: ['-noattr'] }, Buffer.alloc(3 << 20, 'x'))
    await opensslCmsAccepts(result)
    expect(await verify(keyId, result, scheme)).toMatchObject({ state: 'valid' })
    await writeFile(result.file, 'other')
    expect(await verify(keyId, result, scheme)).toMatchObject({ state: 'invalid' })
  }
})

describe('does not take', () => {
  test('a changed file, a changed signature, and more behind the signature', async () => {
    const result = await signed(rsa)
    const bytes = await readFile(result.signature)
    await writeFile(result.file, 'line\nline\n')
    expect(await verify(rsa, result)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('other content') })
    await writeFile(result.file, 'line\nline\r\n')
    await writeFile(result.signature, Buffer.concat([bytes, Buffer.alloc(1)]))
    expect(await verify(rsa, result)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('more after the end') })
    const changed = Buffer.from(bytes)
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    await writeFile(result.signature, changed)
    expect(await verify(rsa, result)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('does not fit') })
    await writeFile(result.signature, bytes)
    expect(await verify(rsa, result)).toMatchObject({ state: 'valid' })
  })

  test('more behind or before a PEM', async () => {
    const options = { outputFormat: 'pem' } as const
    const result = await signed(rsa, options)
    const text = await readFile(result.signature, 'utf8')
    for (const other of [`${text}more`, `more\n${text}`, text + text, 'nothing at all']) {
      await writeFile(result.signature, other)
      expect(await verify(rsa, result, options)).toMatchObject({ state: 'invalid' })
    }
  })

  test("a signature by another key, also where it holds the policy's certificate", async () => {
    const result = await signed('other/rsa')
    expect(await verify(rsa, result)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('another signer') })
    const file = await bench.write('artifact.bin', 'content')
    // openssl itself refuses to sign with a key that is not the certificate's; so it is made by hand.
    const [own, theirs] = [await signed(rsa, {}, 'content'), await signed('other/rsa', {}, 'content')]
    const [ownBytes, theirBytes] = [await readFile(own.signature), await readFile(theirs.signature)]
    const [ownSigner, theirSigner] = [ownBytes, theirBytes].map((der) => parseSignedData(der).signers[0]?.signature ?? Buffer.of())
    if (ownSigner === undefined || theirSigner === undefined) throw new Error('no signer')
    theirSigner.copy(ownBytes, ownBytes.indexOf(ownSigner))
    await writeFile(own.signature, ownBytes)
    expect(await verify(rsa, { file, signature: own.signature })).toMatchObject({ state: 'invalid' })
  })

  test('a signature that carries its content, and one by two signers', async () => {
    expect(await verify(rsa, await signed(rsa, { extraArguments: ['-nodetach'] }))).toMatchObject({ state: 'invalid' })
    const { path, privateKeyPath } = bench.token.key('other/rsa')
    const [file, signature] = [await bench.write('artifact.bin', 'content'), join(await bench.folder(), 'out')]
    const keys = [path, privateKeyPath, bench.token.key(rsa).path, bench.token.key(rsa).privateKeyPath]
    const [one = '', oneKey = '', two = '', twoKey = ''] = keys
    const signers = ['-signer', one, '-inkey', oneKey, '-signer', two, '-inkey', twoKey]
    await run('openssl', ['cms', '-sign', '-binary', '-md', 'sha256', ...signers, '-outform', 'DER', '-in', file, '-out', signature])
    expect(await verify(rsa, { file, signature })).toMatchObject({ state: 'invalid', reason: expect.stringContaining('several signers') })
  })
})

describe('a timestamp inside', () => {
  const request = (bytes: Buffer, digest: SigningOptions['digest'] = 'sha256'): Promise<Buffer> =>
    requestTimestamp(server.url, bytes, { digest, timeLimitInSeconds: 20, proxy: {}, signal: new AbortController().signal })

  const stamped = async (keyId: string, options: Partial<SigningOptions> = {}, over?: Buffer): Promise<Signed> => {
    const result = await signed(keyId, options)
    const message = cmsDer(await readFile(result.signature), options.outputFormat ?? 'der')
    const signature = parseSignedData(message).signers[0]?.signature ?? Buffer.of()
    const token = tokenOf(await request(over ?? signature, options.digest))
    if (typeof token === 'string') throw new Error(token)
    const whole = addTimestamp(message, token.raw, 'cades')
    await writeFile(result.signature, options.outputFormat === 'pem' ? cmsPem(whole) : whole)
    return result
  }

  test.each([
    [rsa, {}],
    [rsa, { padding: 'pss', digest: 'sha512' }],
    [p256, { outputFormat: 'pem', digest: 'sha384' }],
    [rsa, { extraArguments: ['-noattr'] }],
  ] as readonly (readonly [string, Partial<SigningOptions>])[])(
    'of %s %p is taken by openssl and by our own check',
    async (keyId, options) => {
      const result = await stamped(keyId, options)
      await opensslCmsAccepts(result, options.outputFormat?.toUpperCase())
      expect(await verify(keyId, result, options, true)).toMatchObject({
        state: 'valid',
        timestampedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        notes: [expect.stringContaining('CN=Test TSA')],
      })
      const printed = await run('openssl', ['cms', '-cmsout', '-print', '-inform', options.outputFormat ?? 'DER', '-in', result.signature])
      expect(printed.stdout).toContain('id-smime-aa-timeStampToken')
    },
  )

  test('must be there where it was asked for, over this signature, with the asked digest', async () => {
    const without = await verify(rsa, await signed(rsa), {}, true)
    expect(without).toMatchObject({ state: 'invalid', part: 'timestamp' })
    const foreign = await verify(rsa, await stamped(rsa, {}, Buffer.from('something else')), {}, true)
    expect(foreign).toMatchObject({ state: 'invalid', part: 'timestamp', reason: expect.stringContaining('another signature') })
  })
})
