import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startCmsBatch, type CmsBatchQuestion } from '../../../core/signing/batch/cms.ts'
import type { BatchStart } from '../../../core/signing/batch/batch-signer.ts'
import { probeSession } from '../../cryptoki/probe-session.ts'
import { removeScratch, scratch } from '../../cryptoki/scratch.ts'
import { createSoftHsm, type SoftHsm } from '../../harness/softhsm.ts'
import { batchQuestion, signedFiles, signerOf, type SignedFile } from './batch-session.ts'

const run = promisify(execFile)
let hsm: SoftHsm
beforeAll(async () => {
  hsm = await createSoftHsm({ keys: { 'demo/rsa': 'rsa2048', 'demo/ec': 'p256' } })
})
afterAll(async () => {
  await hsm.dispose()
  removeScratch()
})

const start = async (keyId: string, given: Partial<CmsBatchQuestion> = {}): Promise<BatchStart> => {
  const key = hsm.key(keyId)
  const { library, environment } = hsm
  const keyType = key.reference.type
  const question = batchQuestion({ library, environment, keyId, keyType, ...given })
  return startCmsBatch({ certificateChain: key.chainPath, outputFormat: 'der', ...given, ...question }, await probeSession())
}

async function signOne(keyId: string, given: Partial<CmsBatchQuestion> = {}): Promise<SignedFile & { readonly input: string }> {
  const signer = signerOf(await start(keyId, given))
  try {
    const file = await signedFiles(signer).sign('something\r\nto sign\n')
    expect(file.captured).toMatchObject({ exitCode: 0, output: '' })
    return { ...file, input: file.output.replace(/\.sig$/, '') }
  } finally {
    await signer.close()
  }
}

/** What stands where, without what differs each time: the time, random salts, and with them signatures and their lengths. */
async function structure(file: string): Promise<string[]> {
  const { stdout } = await run('openssl', ['asn1parse', '-inform', 'DER', '-in', file])
  const lines = stdout.trim().split('\n')
  return lines.map((line) =>
    line
      .replace(/^ *\d+:/, '')
      .replace(/hl=\d+ l= *\d+/, '')
      .replace(/(UTCTIME +:).*|(OCTET STRING +\[HEX DUMP\]:)[0-9A-F]{130,}/, '$1$2'),
  )
}

test.each([
  ['demo/rsa', 'sha256', 'pkcs1', []],
  ['demo/rsa', 'sha512', 'pss', ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:-1']],
  ['demo/ec', 'sha384', 'pkcs1', []],
] as const)('%s, %s, %s: openssl verifies it, and makes the same', async (keyId, digest, padding, options) => {
  const { input, output } = await signOne(keyId, { digest, padding })
  const { path, privateKeyPath } = hsm.key(keyId)
  const ca = hsm.authority.certificatePath
  const { stdout } = await run('openssl', [
    ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', output, '-content', input, '-CAfile', ca, '-purpose', 'any'],
  ])
  expect(stdout).toBe('something\r\nto sign\n')
  const theirs = join(scratch(), 'theirs.p7s')
  await run('openssl', [
    ...['cms', '-sign', '-binary', '-md', digest, '-signer', path, '-inkey', privateKeyPath, '-certfile', ca, ...options],
    ...['-outform', 'DER', '-in', input, '-out', theirs],
  ])
  expect(await structure(output)).toEqual(await structure(theirs))
})

test('does not verify with another content', async () => {
  const { input, output } = await signOne('demo/rsa')
  writeFileSync(input, 'something else')
  const ca = hsm.authority.certificatePath
  const words = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', output, '-content', input, '-CAfile', ca, '-purpose', 'any']
  await expect(run('openssl', words)).rejects.toMatchObject({ stderr: expect.stringContaining('verification failure') as unknown })
})

test('writes PEM as openssl does', async () => {
  const { input, output } = await signOne('demo/rsa', { outputFormat: 'pem' })
  const ca = hsm.authority.certificatePath
  await run('openssl', ['cms', '-verify', '-binary', '-inform', 'PEM', '-in', output, '-content', input, '-CAfile', ca, '-purpose', 'any'])
  const again = join(scratch(), 'again.pem')
  await run('openssl', ['cms', '-cmsout', '-inform', 'PEM', '-in', output, '-outform', 'PEM', '-out', again])
  expect(readFileSync(output, 'utf8')).toBe(readFileSync(again, 'utf8'))
})

test('leaves it to the tool where the certificates can not be read', async () => {
  const certificateChain = join(scratch(), 'chain.pem')
  writeFileSync(certificateChain, 'nothing\n')
  expect(await start('demo/rsa', { certificateChain })).toEqual({
    kind: 'unavailable',
    reason: 'there is no certificate to put into the signature',
  })
})
