import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkSignedBy } from '../../core/verification/check-signer.ts'
import { MalformedDer } from '../../core/verification/der.ts'
import { parseSignedData } from '../../core/verification/signed-data.ts'
import { createCertificateAuthority, type CertificateAuthority, type IssuedCertificate } from '../fixtures/certificate-authority.ts'
import { writePrivateKey, type PrivateKeyType } from '../fixtures/private-keys.ts'

const run = promisify(execFile)
const content = Buffer.from('some content')
let directory: string
let authority: CertificateAuthority
const signers = new Map<PrivateKeyType, IssuedCertificate & { keyPath: string }>()
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cms-'))
  authority = await createCertificateAuthority(directory)
  for (const type of ['rsa2048', 'p256', 'p384'] as const) {
    const keyPath = await writePrivateKey(type, join(directory, `${type}.key`))
    signers.set(type, { ...(await authority.issue(type, keyPath, 'code-signing')), keyPath })
  }
})
afterAll(() => rm(directory, { recursive: true, force: true }))

function signer(type: PrivateKeyType): IssuedCertificate & { keyPath: string } {
  const found = signers.get(type)
  if (found === undefined) throw new Error(`no signer ${type}`)
  return found
}

async function cms(type: PrivateKeyType, ...options: string[]): Promise<Buffer> {
  const file = join(directory, 'content')
  const output = join(directory, 'out.der')
  await writeFile(file, content)
  const { path, keyPath } = signer(type)
  await run('openssl', [
    'cms',
    '-sign',
    '-binary',
    '-in',
    file,
    '-signer',
    path,
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

const check = (der: Buffer, type: PrivateKeyType, over = content) => checkSignedBy(signer(type).certificate, parseSignedData(der), over)

function takes(der: Buffer): boolean {
  try {
    return check(der, 'rsa2048').state === 'right'
  } catch (error) {
    expect(error).toBeInstanceOf(MalformedDer)
    return false
  }
}

describe('takes what openssl cms signs', () => {
  test.each([
    ['rsa2048', []],
    ['rsa2048', ['-md', 'sha512', '-nodetach']],
    ['rsa2048', ['-noattr']],
    ['rsa2048', ['-keyid']],
    ['rsa2048', ['-keyopt', 'rsa_padding_mode:pss']],
    ['rsa2048', ['-md', 'sha384', '-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:digest']],
    ['p256', []],
    ['p384', ['-md', 'sha384']],
  ] as const)('%s %j', async (type, options) => {
    expect(check(await cms(type, ...options), type)).toMatchObject({ state: 'right' })
  })

  test.each([
    ['of a kind that is new to it', '2a8648ce3d0201', '2a850307010101', true],
    ['that is damaged, which Java does not read', '2a8648ce3d030107', '2a8648ce3d03017f', false],
  ])('beside another certificate, with a key %s', async (_, from, to, taken) => {
    const der = Buffer.from(signer('p256').certificate.raw)
    Buffer.from(to, 'hex').copy(der, der.indexOf(Buffer.from(from, 'hex')))
    const other = join(directory, 'other.pem')
    await writeFile(other, `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`)
    const message = await cms('rsa2048', '-certfile', other)
    expect(parseSignedData(message).certificates).toContainEqual(der)
    expect(takes(message)).toBe(taken)
  })

  test('content that is inside', async () => {
    expect(parseSignedData(await cms('rsa2048', '-nodetach')).content).toEqual(content)
    expect(parseSignedData(await cms('rsa2048')).content).toBeUndefined()
  })
})

describe('does not take', () => {
  test.each([[], ['-noattr'], ['-keyid']])('other content (%s)', async (...options) => {
    expect(
      check(await cms('rsa2048', ...options.filter((option) => typeof option === 'string')), 'rsa2048', Buffer.from('some Content')),
    ).toMatchObject({ state: 'wrong', byOther: false })
  })

  test('another signer', async () => {
    expect(check(await cms('p256'), 'rsa2048')).toEqual({
      state: 'wrong',
      byOther: true,
      reason: 'it is signed by O=pkcs11-sign tests, CN=p256',
    })
  })

  test('SHA-1', async () => {
    expect(check(await cms('rsa2048', '-md', 'sha1'), 'rsa2048')).toMatchObject({
      state: 'wrong',
      reason: expect.stringContaining('too weak'),
    })
  })

  test('a message without the certificate', async () => {
    expect(check(await cms('rsa2048', '-nocerts'), 'rsa2048')).toMatchObject({
      state: 'wrong',
      reason: expect.stringContaining('another certificate'),
    })
  })

  test('another certificate that names the same issuer and serial number', async () => {
    const { certificate, path } = signer('rsa2048')
    const twin = join(directory, 'twin.pem')
    const { keyPath } = signer('p256')
    const request = join(directory, 'twin.csr')
    await run('openssl', ['req', '-new', '-key', keyPath, '-subj', '/CN=twin', '-out', request])
    const by = ['-CA', authority.certificatePath, '-CAkey', join(directory, 'ca.key'), '-set_serial', `0x${certificate.serialNumber}`]
    await run('openssl', ['x509', '-req', '-in', request, ...by, '-out', twin])
    expect(path).not.toBe(twin)
    const output = join(directory, 'twin.der')
    await run('openssl', [
      'cms',
      '-sign',
      '-binary',
      '-in',
      join(directory, 'content'),
      '-signer',
      twin,
      '-inkey',
      keyPath,
      '-outform',
      'DER',
      '-out',
      output,
    ])
    expect(check(await readFile(output), 'rsa2048')).toMatchObject({ state: 'wrong', byOther: false })
  })

  test('what openssl does not read: each byte before the certificates, and where those and the signer begin', async () => {
    const der = await cms('rsa2048')
    const over = join(directory, 'content')
    const damaged = join(directory, 'damaged.der')
    const message = ['-verify', '-binary', '-inform', 'DER', '-in', damaged, '-content', over, '-noverify', '-out', '/dev/null']
    const { certificates, signers } = parseSignedData(der)
    const [{ name } = { name: undefined }] = signers
    const issuer = typeof name === 'object' ? der.lastIndexOf(name.issuer) : 0
    const first = der.indexOf(certificates[0] ?? '')
    const places = [...Array.from({ length: first - 4 }, (_, at) => at), first, first + 4, first + 8, issuer - 5, issuer - 2]
    expect(issuer).toBeGreaterThan(first)
    for (const at of places) {
      const changed = Buffer.from(der)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(damaged, changed)
      const theirs = await run('openssl', ['cms', ...message]).then(
        () => true,
        () => false,
      )
      if (!theirs) expect([at, takes(changed)]).toEqual([at, false])
    }
  })

  test('content of another type: the type itself is not signed, its attribute is', async () => {
    const der = await cms('rsa2048', '-nodetach', '-nosmimecap')
    const data = Buffer.from('06092a864886f70d010701', 'hex')
    der[der.indexOf(data) + data.length - 1] = 5
    expect(check(der, 'rsa2048')).toEqual({ state: 'wrong', byOther: false, reason: 'its signature is over another type of content' })
  })

  test.each(['the message digest', 'the content type', 'the signature'])('%s changed', async (what) => {
    const der = await cms('rsa2048', '-nosmimecap')
    const marks = {
      'the message digest': Buffer.from('06092a864886f70d010904', 'hex'),
      'the content type': Buffer.from('06092a864886f70d010903', 'hex'),
      'the signature': Buffer.alloc(0),
    } as const
    const mark = marks[what as keyof typeof marks]
    const place = mark.length === 0 ? der.length - 1 : der.lastIndexOf(mark) + mark.length + 12
    der[place] = (der[place] ?? 0) ^ 1
    expect(check(der, 'rsa2048')).toMatchObject({ state: 'wrong', byOther: false })
  })
})

test('never takes a message with a byte changed for right, unless the byte does not matter', async () => {
  const der = await cms('p256', '-nosmimecap', '-nodetach')
  const { certificate } = signer('p256')
  let refused = 0
  for (let index = 0; index < der.length; index += 1) {
    const changed = Buffer.from(der)
    changed[index] = (changed[index] ?? 0) ^ 0x01
    try {
      const signed = parseSignedData(changed)
      const inside = signed.content ?? Buffer.alloc(0)
      const verdict = checkSignedBy(certificate, signed, inside)
      // What was right stays the very content, signed by the very certificate.
      if (verdict.state === 'right')
        expect([inside, signed.certificates.some((raw) => raw.equals(certificate.raw))]).toEqual([content, true])
      else refused += 1
    } catch (error) {
      expect(error).toBeInstanceOf(MalformedDer)
      refused += 1
    }
  }
  expect(refused).toBeGreaterThan(der.length * 0.8)
})

test('refuses a message whose signer has a certificate that can not be read', async () => {
  const der = await cms('p256')
  const { certificate } = signer('p256')
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' })
  // The curve's identifier: nobody knows this one.
  const place = der.indexOf(key) + 20
  der[place] = (der[place] ?? 0) ^ 1
  expect(() => check(der, 'rsa2048')).toThrow(MalformedDer)
})

test('refuses every message that is cut off', async () => {
  const der = await cms('rsa2048')
  for (let length = 0; length < der.length; length += 7) expect(() => parseSignedData(der.subarray(0, length))).toThrow(MalformedDer)
})
