/** A PKCS #11 token for tests: SoftHSM with a folder of its own, keys named as SignPath's are, and certificates of a little CA. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { keyIdHex, pkcs11Uri } from '../../core/config/pkcs11-uri.ts'
import type { KeyReference } from '../../core/tools/signing-tool.ts'
import { createCertificateAuthority, type CertificateAuthority, type IssuedCertificate } from '../fixtures/certificate-authority.ts'
import { writePrivateKey, type PrivateKeyType } from '../fixtures/private-keys.ts'

const run = promisify(execFile)

const libraries = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/usr/lib64/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
]

export interface SoftHsmOptions {
  /** CKA_ID and CKA_LABEL (`project/policy`), and what kind of key it is. */
  readonly keys: Readonly<Record<string, PrivateKeyType>>
  /** CKA_LABEL of a key and its certificate, by id, where it is another. */
  readonly labels?: Readonly<Record<string, string>>
  /** Empty tokens that come before and after it, with a PIN of their own. */
  readonly otherTokens?: true
}

export interface SoftHsmKey extends IssuedCertificate {
  readonly reference: KeyReference
  /** The private key outside the token, PKCS #8 PEM: to make what a test wants to be refused. */
  readonly privateKeyPath: string
}

export interface SoftHsm {
  readonly library: string
  readonly pin: 'CONFIG'
  /** SOFTHSM2_CONF: without it, the library knows nothing of this token. */
  readonly environment: Readonly<Record<string, string>>
  readonly directory: string
  readonly authority: CertificateAuthority
  /** @throws Error for an id that was not asked for */
  key(id: string): SoftHsmKey
  dispose(): Promise<void>
}

/** Some 0.3 s, most of it for RSA keys. Two tokens don't meet. */
export async function createSoftHsm({ keys, labels = {}, otherTokens }: SoftHsmOptions): Promise<SoftHsm> {
  const library = libraries.find((path) => existsSync(path))
  if (library === undefined) throw new Error('SoftHSM is not installed: apt-get install softhsm2 opensc, or dnf install softhsm opensc')
  const directory = await mkdtemp(join(tmpdir(), 'softhsm-'))
  const configPath = join(directory, 'softhsm2.conf')
  const environment = { SOFTHSM2_CONF: configPath }
  await mkdir(join(directory, 'tokens'))
  await writeFile(configPath, `directories.tokendir = ${join(directory, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`)
  const call = (program: string, ...options: string[]) => run(program, options, { env: { ...process.env, ...environment } })
  const addToken = (label: string, pin: string) =>
    call('softhsm2-util', '--init-token', '--free', '--label', label, '--pin', pin, '--so-pin', pin)
  if (otherTokens === true) await addToken('other', 'secret')
  await addToken('test', 'CONFIG')
  if (otherTokens === true) await addToken('another', 'secret')

  await mkdir(join(directory, 'ca'))
  const authority = await createCertificateAuthority(join(directory, 'ca'))
  const made = await Promise.all(
    Object.entries(keys).map(async ([id, type], index): Promise<[string, SoftHsmKey]> => {
      const privateKeyPath = await writePrivateKey(type, join(directory, `${index}.key`))
      const issued = await authority.issue(id.replaceAll('/', ' '), privateKeyPath, 'code-signing')
      const reference = { id, idHex: keyIdHex(id), uri: pkcs11Uri({ id }), type: type.startsWith('rsa') ? 'RSA' : 'EC' } as const
      return [id, { ...issued, privateKeyPath, reference }]
    }),
  )
  // One after the other: SoftHSM locks the token, and these are short.
  for (const [id, { reference, privateKeyPath, certificate }] of made) {
    const named = ['--label', labels[id] ?? id, '--id', reference.idHex, '--pin', 'CONFIG']
    await call('softhsm2-util', '--import', privateKeyPath, '--token', 'test', ...named)
    const der = `${privateKeyPath}.cer`
    await writeFile(der, certificate.raw)
    await call('pkcs11-tool', '--module', library, '--token-label', 'test', '--login', ...named, '--type', 'cert', '--write-object', der)
  }

  const byId = new Map(made)
  return {
    library,
    pin: 'CONFIG',
    environment,
    directory,
    authority,
    key(id) {
      const key = byId.get(id)
      if (key === undefined) throw new Error(`the token has no key ${id}`)
      return key
    },
    dispose: () => rm(directory, { recursive: true, force: true }),
  }
}
