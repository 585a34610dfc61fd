import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash, X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { certificateWarnings, describeCertificate, keyTypeOf, readCertificateFile, signerIdentity } from '../core/certificate.ts'

let directory: string
const path = (name: string): string => join(directory, name)
const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', args, { cwd: directory, stdio: 'pipe', env: { PATH: process.env['PATH'] } })
}
const pem = async (name: string): Promise<string> => readFile(path(`${name}.pem`), 'utf8')
const subjects = (certificates: readonly X509Certificate[]): string[] => certificates.map(({ subject }) => subject.replace('CN=', ''))

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'certificates-'))
  const issue = (
    name: string,
    issuer: string | undefined,
    ca: boolean,
    days: number,
    key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
  ): void => {
    const signed = issuer ? ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`] : []
    const constraints = ['-addext', `basicConstraints=critical,CA:${ca ? 'TRUE' : 'FALSE'}`]
    openssl(
      'req',
      '-x509',
      ...signed,
      ...key,
      '-nodes',
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      `/CN=${name}`,
      '-days',
      String(days),
      ...constraints,
    )
  }
  issue('root', undefined, true, 1000)
  issue('intermediate', 'root', true, 900)
  issue('leaf', 'intermediate', false, 30, ['-newkey', 'rsa:2048'])
  issue('other', 'root', false, 30)
  issue('ed', 'root', false, 30, ['-newkey', 'ed25519'])
  openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.der')
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-out', 'pem.p7b')
  openssl('crl2pkcs7', '-nocrl', '-certfile', 'leaf.pem', '-outform', 'DER', '-out', 'der.p7b')
  openssl('pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-passout', 'pass:', '-out', 'leaf.pfx')
  openssl('pkey', '-in', 'leaf.key', '-outform', 'DER', '-out', 'pkcs8.der')
  openssl('pkey', '-in', 'other.key', '-traditional', '-outform', 'DER', '-out', 'sec1.der')
})
afterAll(async () => {
  await rm(directory, { recursive: true })
})

describe('readCertificateFile', () => {
  test.each([
    ['leaf', 'intermediate', 'root'],
    ['root', 'intermediate', 'leaf'],
    ['intermediate', 'root', 'leaf'],
    ['root', 'leaf', 'intermediate', 'leaf'],
  ])('finds the signer and the order of the chain in a file with %s, %s, %s', async (...names) => {
    await writeFile(path('chain.pem'), (await Promise.all(names.map(pem))).join('some words\r\n'))
    const { leaf, chain } = await readCertificateFile(path('chain.pem'))
    expect(subjects([leaf, ...chain])).toEqual(['leaf', 'intermediate', 'root'])
  })

  test('takes DER, Windows line ends, a byte order mark, and UTF-16 as PowerShell writes it', async () => {
    const text = await pem('leaf')
    const expected = new X509Certificate(text).fingerprint256
    await writeFile(path('crlf.pem'), text.replaceAll('\n', '\r\n'))
    await writeFile(path('bom.pem'), `\ufeff${text}`)
    await writeFile(path('utf16.pem'), Buffer.from(`\ufeff${text}`, 'utf16le'))
    for (const name of ['leaf.der', 'crlf.pem', 'bom.pem', 'utf16.pem']) {
      expect({ name, is: (await readCertificateFile(path(name))).leaf.fingerprint256 }).toEqual({ name, is: expected })
    }
  })

  test('takes the chain from DER files that were put together', async () => {
    const ders = await Promise.all(['leaf', 'intermediate', 'root'].map(async (name) => new X509Certificate(await pem(name)).raw))
    await writeFile(path('chain.der'), Buffer.concat([...ders, Buffer.from('\r\n')]))
    const { leaf, chain } = await readCertificateFile(path('chain.der'))
    expect(subjects([leaf, ...chain])).toEqual(['leaf', 'intermediate', 'root'])
  })

  test('takes comments, also such as show how a certificate begins', async () => {
    await writeFile(path('comment.pem'), `# Begin with -----BEGIN CERTIFICATE-----, please\n${await pem('leaf')}${await pem('root')}`)
    const { leaf, chain } = await readCertificateFile(path('comment.pem'))
    expect(subjects([leaf, ...chain])).toEqual(['leaf', 'root'])
  })

  test('takes a CA for the signer only where there is nothing else', async () => {
    expect(subjects([(await readCertificateFile(path('root.pem'))).leaf])).toEqual(['root'])
    await writeFile(path('strange.pem'), (await pem('leaf')) + (await pem('root')))
    const { leaf, chain } = await readCertificateFile(path('strange.pem'))
    expect(subjects([leaf, ...chain])).toEqual(['leaf', 'root'])
  })

  test('refuses a file with two signers, and names them', async () => {
    await writeFile(path('two.pem'), (await pem('leaf')) + (await pem('other')))
    await expect(readCertificateFile(path('two.pem'))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringMatching(/CN=leaf; CN=other/),
    })
  })

  test.each(['with-key.pem', 'leaf.key', 'pkcs8.der', 'sec1.der'])('refuses a private key loudly: %s', async (name) => {
    await writeFile(path('with-key.pem'), (await pem('leaf')) + (await readFile(path('leaf.key'), 'utf8')))
    const error = await readCertificateFile(path(name)).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('PRIVATE KEY') })
    expect(JSON.stringify(error)).not.toContain('MII')
  })

  test.each([
    ['pem.p7b', 'PKCS #7', 'openssl pkcs7 -print_certs'],
    ['der.p7b', 'PKCS #7', 'openssl pkcs7 -print_certs'],
    ['leaf.pfx', 'PKCS #12', 'certificate alone'],
    ['request.pem', 'CERTIFICATE REQUEST', 'PEM or DER'],
    ['text.txt', 'no X.509 certificate', 'BEGIN CERTIFICATE'],
    ['damaged.pem', 'damaged', 'BEGIN CERTIFICATE'],
    ['cut-off.pem', '3 certificates begin in it, and 2 of them', 'anew'],
    ['headless.pem', '3 certificates end in it, and 2 of them', 'anew'],
    ['hole.pem', '3 certificates begin in it, and 2 of them', 'anew'],
    ['empty.pem', 'empty', 'SignPath'],
  ])('refuses %s: %s', async (name, message, hint) => {
    openssl('req', '-new', '-key', 'leaf.key', '-subj', '/CN=x', '-out', 'request.pem')
    await writeFile(path('text.txt'), 'not a certificate')
    await writeFile(path('damaged.pem'), (await pem('leaf')).replace(/.{64}\n(?=.{64}\n.{64}\n-*)/, ''))
    const chain = (await pem('leaf')) + (await pem('intermediate')) + (await pem('root'))
    await writeFile(path('cut-off.pem'), chain.slice(0, -40))
    await writeFile(path('headless.pem'), chain.slice(40))
    await writeFile(
      path('hole.pem'),
      (await pem('leaf')) + (await pem('intermediate')).replace(/\n(?=.{64}\n)/, '\n\0') + (await pem('root')),
    )
    await writeFile(path('empty.pem'), ' \r\n')
    await expect(readCertificateFile(path(name))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
      file: path(name),
    })
  })

  test('says that a file is not there', async () => {
    await expect(readCertificateFile(path('none.pem'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
      message: `The certificate file ${path('none.pem')} does not exist.`,
    })
  })
})

test('signerIdentity names the certificate by its digest, on one line', async () => {
  openssl('req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', 'x.key', '-out', 'subject.pem', '-subj', '/C=AT/O=SignPath/CN=x')
  const { leaf } = await readCertificateFile(path('subject.pem'))
  expect(signerIdentity(leaf)).toEqual({
    sha256: createHash('sha256').update(leaf.raw).digest('hex'),
    subject: 'C=AT, O=SignPath, CN=x',
  })
})

test('describeCertificate and signerIdentity take a certificate without a name', async () => {
  openssl('req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', 'x.key', '-out', 'nameless.pem', '-subj', '/')
  const { leaf } = await readCertificateFile(path('nameless.pem'))
  expect(signerIdentity(leaf).subject).toBe('(no name)')
  expect(describeCertificate(leaf)).toBe('(no name)')
})

test('describeCertificate leaves out what would turn the words behind it round', async () => {
  const name = ['-utf8', '-subj', '/O=a/CN=abc\u202egnp.exe\u009b2J']
  openssl('req', '-x509', '-newkey', 'ed25519', '-nodes', '-keyout', 'x.key', '-out', 'turned.pem', ...name)
  expect(describeCertificate((await readCertificateFile(path('turned.pem'))).leaf)).toMatch(/^O=a, CN=abcgnp\.exe\w*$/)
})

test('keyTypeOf tells RSA from EC, and refuses others', async () => {
  expect(keyTypeOf((await readCertificateFile(path('leaf.pem'))).leaf)).toBe('RSA')
  expect(keyTypeOf((await readCertificateFile(path('other.pem'))).leaf)).toBe('EC')
  const { leaf } = await readCertificateFile(path('ed.pem'))
  expect(() => keyTypeOf(leaf)).toThrow(expect.objectContaining({ code: 'KEY_TYPE_MISMATCH', message: expect.stringContaining('ed25519') }))
})

test('certificateWarnings tells of a certificate that is expired or not yet valid', async () => {
  const { leaf } = await readCertificateFile(path('leaf.pem'))
  const day = 86_400_000
  expect(certificateWarnings(leaf)).toEqual([])
  expect(certificateWarnings(leaf, new Date(Date.now() + 31 * day))).toEqual([expect.stringMatching(/expired on \d{4}-\d\d-\d\d\.$/)])
  expect(certificateWarnings(leaf, new Date(Date.now() - day))).toEqual([expect.stringMatching(/not valid before \d{4}-\d\d-\d\d\.$/)])
})
