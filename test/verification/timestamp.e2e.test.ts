import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readDer, type Element } from '../../core/verification/der.ts'
import { parseSignedData, type SignedData, type SignerInfo } from '../../core/verification/signed-data.ts'
import { checkTimestamp, type TimestampExpectation } from '../../core/verification/timestamp.ts'
import { createCertificateAuthority, type CertificateAuthority, type Purpose } from '../fixtures/certificate-authority.ts'
import { writePrivateKey } from '../fixtures/private-keys.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'

const run = promisify(execFile)
const tokenAttribute = '1.3.6.1.4.1.311.3.3.1'
let directory: string
let authority: CertificateAuthority
let server: TimestampAuthority
let signed: SignedData
let signer: SignerInfo
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'timestamp-'))
  authority = await createCertificateAuthority(directory)
  server = await startTimestampAuthority()
  const keyPath = await writePrivateKey('rsa2048', join(directory, 'signer.key'))
  const { path } = await authority.issue('signer', keyPath, 'code-signing')
  signed = parseSignedData(await cms(Buffer.from('content'), path, keyPath))
  signer = only(signed.signers)
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => Promise.all([rm(directory, { recursive: true, force: true }), server.close()]))

function only<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined || items.length > 1) throw new Error('not exactly one')
  return item
}

async function cms(content: Buffer, certificate: string, keyPath: string, ...options: string[]): Promise<Buffer> {
  const [input, output] = [join(directory, 'in'), join(directory, 'out')]
  await writeFile(input, content)
  await run('openssl', [
    'cms',
    '-sign',
    '-binary',
    '-in',
    input,
    '-signer',
    certificate,
    '-inkey',
    keyPath,
    '-outform',
    'DER',
    '-out',
    output,
    ...options,
  ])
  return readFile(output)
}

/** A token of the server over these bytes, as it stands in an attribute. */
async function token(bytes: Buffer, digest = 'sha256'): Promise<Element> {
  const [data, query, reply, result] = ['data', 'query', 'reply', 'token'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
    string,
  ]
  await writeFile(data, bytes)
  await run('openssl', ['ts', '-query', '-data', data, `-${digest}`, '-cert', '-out', query])
  const response = await fetch(server.url, { method: 'POST', body: new Uint8Array(await readFile(query)) })
  await writeFile(reply, Buffer.from(await response.arrayBuffer()))
  await run('openssl', ['ts', '-reply', '-in', reply, '-token_out', '-out', result])
  return readDer(await readFile(result))
}

const check = (value: Element, expected: TimestampExpectation = {}) =>
  checkTimestamp({ ...signer, unsignedAttributes: new Map([[tokenAttribute, [value]]]) }, signed, expected)

const hour = 60 * 60 * 1_000

function atHours(hours: number): void {
  jest.restoreAllMocks()
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + hours * hour)
}

test('takes a token over this signature', async () => {
  for (const digest of ['sha256', 'sha384', 'sha512']) {
    expect(check(await token(signer.signature, digest))).toMatchObject({ state: 'valid', authority: 'O=pkcs11-sign tests, CN=Test TSA' })
  }
})

test('says that there is none', () => {
  expect(checkTimestamp(signer, signed)).toEqual({ state: 'none' })
})

describe('does not take', () => {
  test('a token that was given for another signature', async () => {
    const other = await token(Buffer.from('another signature'))
    expect(check(other)).toEqual({ state: 'invalid', reason: 'it was given for another signature' })
  })

  test('a token whose time was changed', async () => {
    const { raw } = await token(signer.signature)
    const year = new Date().getUTCFullYear()
    const place = raw.indexOf(`${year}`)
    raw.write(`${year - 1}`, place)
    expect(check(readDer(raw))).toEqual({ state: 'invalid', reason: 'its signature is over other content' })
  })

  test('a token by a certificate that is not for timestamps', async () => {
    const { content } = parseSignedData((await token(signer.signature)).raw)
    const keyPath = await writePrivateKey('rsa2048', join(directory, 'other.key'))
    const { path } = await authority.issue('no TSA', keyPath, 'code-signing')
    const forged = await cms(content ?? Buffer.alloc(0), path, keyPath, '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4')
    expect(check(readDer(forged))).toMatchObject({ state: 'invalid', reason: expect.stringContaining('not for timestamps') })
  })

  test('a token of a time when the certificate of its authority was not valid', async () => {
    const { content = Buffer.alloc(0) } = parseSignedData((await token(signer.signature)).raw)
    content.write('1999', content.indexOf(`${new Date().getUTCFullYear()}`))
    const keyPath = await writePrivateKey('rsa2048', join(directory, 'tsa.key'))
    const { path } = await authority.issue('TSA', keyPath, 'timestamping')
    const backdated = await cms(content, path, keyPath, '-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4')
    expect(check(readDer(backdated))).toMatchObject({
      state: 'invalid',
      reason: expect.stringMatching(/^at its time, 1999-.*Z, the certificate of its authority is not valid$/),
    })
  })

  test('a token of a time to come', async () => {
    const ahead = await token(signer.signature)
    atHours(-23)
    expect(check(ahead)).toMatchObject({ state: 'valid' })
    atHours(-25)
    expect(check(ahead)).toMatchObject({
      state: 'invalid',
      reason: expect.stringMatching(/^its time, .* \(here it is .*\), is yet to come$/),
    })
  })

  test('a token of before the signing certificate', async () => {
    const early = await token(signer.signature)
    const since = (hours: number) => ({ signer: { validFrom: new Date(Date.now() + hours * hour).toUTCString() } })
    const [before, after] = [since(-1), since(1)]
    expect(check(early, before)).toMatchObject({ state: 'valid' })
    expect(check(early, after)).toMatchObject({ state: 'valid' })
    atHours(2)
    expect(check(early, after)).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('the signing certificate was not valid yet'),
    })
  })

  test('what is no token', async () => {
    const keyPath = join(directory, 'signer.key')
    const { path } = await authority.issue('signer', keyPath, 'code-signing')
    expect(check(readDer(await cms(signer.signature, path, keyPath, '-nodetach')))).toEqual({
      state: 'invalid',
      reason: 'it is no timestamp token',
    })
  })
})

/** A token over this signature that openssl would not make. @param change of what is signed */
async function tokenBy(purpose: Purpose, options: readonly string[], change = (content: Buffer): Buffer => content): Promise<Element> {
  const keyPath = await writePrivateKey('rsa2048', join(directory, 'own.key'))
  const { path } = await authority.issue(purpose, keyPath, purpose)
  const { content = Buffer.alloc(0) } = parseSignedData((await token(signer.signature)).raw)
  const type = ['-nodetach', '-econtent_type', '1.2.840.113549.1.9.16.1.4']
  return readDer(await cms(change(content), path, keyPath, ...type, ...options))
}

/** `openssl ts -verify`, which trusts the authority. */
async function opensslTakes({ raw }: Element): Promise<boolean> {
  const [tokenPath, data] = [join(directory, 'to-verify'), join(directory, 'its-data')]
  await writeFile(tokenPath, raw)
  await writeFile(data, signer.signature)
  const trusted = ['-data', data, '-CAfile', authority.certificatePath]
  return run('openssl', ['ts', '-verify', '-token_in', '-in', tokenPath, ...trusted]).then(
    () => true,
    () => false,
  )
}

/** Of the timestamp, whose first element it is: INTEGER 1. */
const otherVersion = (content: Buffer): Buffer => {
  const changed = Buffer.from(content)
  changed[changed.indexOf(Buffer.of(2, 1, 1)) + 2] = 2
  return changed
}

describe('by the letter of RFC 3161, as openssl reads it,', () => {
  test.each([
    ['that is as it should be', 'timestamping', ['-cades'], undefined, undefined],
    ['by a certificate whose purpose is not critical', 'timestamping, not critical', ['-cades'], undefined, /for timestamps alone/],
    ['by a certificate for code, too', 'timestamping and signing code', ['-cades'], undefined, /for timestamps alone/],
    ['by a key that encrypts, too', 'timestamping, and encrypting keys', ['-cades'], undefined, /for timestamps alone/],
    ['that does not name its certificate', 'timestamping', [], undefined, /does not name the certificate/],
    ['of another version', 'timestamping', ['-cades'], otherVersion, /version is not 1/],
  ] as const)('takes or refuses a token %s', async (_, purpose, options, change, reason) => {
    const made = await tokenBy(purpose, options, change)
    expect(check(made)).toMatchObject({ state: 'valid' })
    expect(check(made, { byTheLetter: true })).toMatchObject(
      reason === undefined ? { state: 'valid' } : { state: 'invalid', reason: expect.stringMatching(reason) },
    )
    expect(await opensslTakes(made)).toBe(reason === undefined)
  })

  test('refuses a token with several signers', async () => {
    const keyPath = await writePrivateKey('rsa2048', join(directory, 'second.key'))
    const { path } = await authority.issue('second', keyPath, 'timestamping')
    const made = await tokenBy('timestamping', ['-cades', '-signer', path, '-inkey', keyPath])
    expect(check(made, { byTheLetter: true })).toMatchObject({ state: 'invalid', reason: expect.stringContaining('several signers') })
    expect(await opensslTakes(made)).toBe(false)
  })
})

test('nobody takes a token by a key that is not for signatures: Java takes the jar for unsigned', async () => {
  const made = await tokenBy('timestamping, but not signing', ['-cades'])
  expect(check(made)).toMatchObject({ state: 'invalid', reason: expect.stringContaining('not for timestamps') })
})
