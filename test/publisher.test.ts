import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparePublisher, describeSubject } from '../core/publisher.ts'
import { removeScratch, scratch } from './cryptoki/scratch.ts'
import { writePrivateKey } from './fixtures/private-keys.ts'

let folder: string
beforeAll(async () => {
  folder = scratch()
  await writePrivateKey('p256', join(folder, 'key.pem'))
})
afterAll(removeScratch)

/** @param subject as openssl takes it, in the certificate's own order */
function certificate(subject: string, ...options: readonly string[]): Buffer {
  const out = join(folder, 'certificate.pem')
  const words = ['req', '-x509', '-key', join(folder, 'key.pem'), '-utf8', '-subj', subject, '-out', out, ...options]
  const { status, stderr } = spawnSync('openssl', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return new X509Certificate(readFileSync(out)).raw
}

const contoso = '/C=US/ST=Washington/O=Contoso, Inc./CN=Contoso Söftware'

describe('a publisher', () => {
  test.each([
    'CN=Contoso Söftware, O="Contoso, Inc.", S=Washington, C=US',
    'CN=Contoso Söftware,O="Contoso, Inc.",S=Washington,C=US',
    '  cn = Contoso Söftware ; O = "Contoso, Inc." ; ST = Washington ; C=US  ',
    'OID.2.5.4.3=Contoso Söftware, OID.2.5.4.10="Contoso, Inc.", S="Washington", C=US',
  ])('is the subject as Windows writes it: %s', (publisher) => {
    expect(comparePublisher(publisher, certificate(contoso))).toBe('same')
  })

  test.each([
    ['in the order of the certificate', 'C=US, S=Washington, O="Contoso, Inc.", CN=Contoso Söftware'],
    ['in other letters', 'CN=contoso söftware, O="Contoso, Inc.", S=Washington, C=US'],
    ['with other spaces in a value', 'CN=Contoso  Söftware, O="Contoso, Inc.", S=Washington, C=US'],
    ['with a comma that no quotes hold', 'CN=Contoso Söftware, O=Contoso, Inc., S=Washington, C=US'],
    ['with a backslash', 'CN=Contoso Söftware, O=Contoso\\, Inc., S=Washington, C=US'],
    ['with an unknown keyword', 'CN=Contoso Söftware, X=1'],
    ['with two values in one part', 'CN=Contoso Söftware + O="Contoso, Inc.", S=Washington, C=US'],
    ['in hexadecimal', 'CN=#0c0141'],
    ['that is no name', 'Contoso'],
  ])('may be the subject %s', (_, publisher) => {
    expect(comparePublisher(publisher, certificate(contoso))).toBe('unsure')
  })

  test.each([
    ['name', 'CN=Fabrikam, O="Contoso, Inc.", S=Washington, C=US'],
    ['kind of name', 'O=Contoso Söftware, O="Contoso, Inc.", S=Washington, C=US'],
    ['fewer parts', 'CN=Contoso Söftware'],
    ['more parts', 'CN=Contoso Söftware, OU=Web, O="Contoso, Inc.", S=Washington, C=US'],
    ['nothing at all', ''],
  ])('is not the subject by %s', (_, publisher) => {
    expect(comparePublisher(publisher, certificate(contoso))).toBe('different')
  })
})

test.each([
  [contoso, 'CN=Contoso Söftware, O="Contoso, Inc.", S=Washington, C=US'],
  ['/CN=say "hi"', 'CN="say ""hi"""'],
  [
    '/1.3.6.1.4.1.311.60.2.1.3=US/businessCategory=Private Organization/CN=EV',
    'CN=EV, OID.2.5.4.15=Private Organization, OID.1.3.6.1.4.1.311.60.2.1.3=US',
  ],
  ['/DC=com/DC=example/emailAddress=a@example.com', 'E=a@example.com, DC=example, DC=com'],
])('the subject %s is written as Windows does, which is taken for the same', (subject, text) => {
  const der = certificate(subject)
  expect(describeSubject(der)).toBe(text)
  expect(comparePublisher(text, der)).toBe('same')
})

test('a subject with two values in one part is not compared', () => {
  const der = certificate('/CN=a+O=b', '-multivalue-rdn')
  expect(comparePublisher('CN=a, O=b', der)).toBe('unsure')
  expect(describeSubject(der)).toBe('a name that can not be shown here')
})
