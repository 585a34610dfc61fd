import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProbedLibrary } from '../core/cryptoki/probe.ts'
import { javaAliasOf, readList } from '../core/java-alias.ts'
import type { Session } from '../core/session.ts'
import { createCertificateAuthority } from './fixtures/certificate-authority.ts'

let directory: string
let certificate: X509Certificate
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'java-alias-'))
  const { certificatePath } = await createCertificateAuthority(directory)
  certificate = new X509Certificate(await readFile(certificatePath))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test("reads keytool's list: keys alone, each with the first certificate of its chain", () => {
  const pem = certificate.toString()
  const head = 'Keystore type: PKCS11\nKeystore provider: SunPKCS11-SignPath.Cryptoki\n\nYour keystore contains 3 entries\n\n'
  const line = '\n\n*******************************************\n*******************************************\n\n\n'
  const key = (alias: string): string =>
    `Alias name: ${alias}\nEntry type: PrivateKeyEntry\nCertificate chain length: 2\nCertificate[1]:\n${pem}Certificate[2]:\nnone of ours`
  const trusted = `Alias name: trusted\nEntry type: trustedCertEntry\n\n${pem}`
  const text = head + [trusted, key('a label, with: anything/o=org,cn=x/12'), key('')].join(line)
  expect(readList(text).map(({ alias, certificate: first }) => [alias, first.fingerprint256])).toEqual([
    ['a label, with: anything/o=org,cn=x/12', certificate.fingerprint256],
    ['', certificate.fingerprint256],
  ])
})

test('asks nobody where the label is the id', async () => {
  const probed = { kind: 'ready', key: { labelledAsId: true } } as ProbedLibrary
  const question = { keyId: 'demo/key', publicKey: certificate.publicKey, sunpkcs11Config: '', jarsigner: undefined, probed }
  // A session that can do nothing.
  expect(await javaAliasOf(question, {} as Session)).toBe('demo/key')
})
