/** What other programs say of a result. None of it is our code, and none of it knows the library. */
import { execFile } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { entriesOf } from '../fixtures/zip.ts'

const run = promisify(execFile)

/** Whom a result must be by. */
export interface ExpectedSigner {
  readonly certificate: X509Certificate
  /** Its issuers, PEM. */
  readonly authoritiesPem: string
  /** The file with the OpenPGP key that the run says it signed with. */
  readonly openpgpKey?: string
}

export interface RawOptions {
  readonly digest?: string
  readonly padding?: 'pkcs1' | 'pss'
}

/** Throws with openssl's words unless `signature` is this signer's over `file`. */
export async function opensslAccepts(file: string, signature: string, signer: ExpectedSigner, options: RawOptions = {}): Promise<void> {
  const { digest = 'sha256', padding = 'pkcs1' } = options
  await withFolder(async (folder) => {
    const key = join(folder, 'key.pem')
    await writeFile(key, signer.certificate.publicKey.export({ type: 'spki', format: 'pem' }))
    const pss = padding === 'pss' ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest'] : []
    await run('openssl', ['dgst', `-${digest}`, ...pss, '-verify', key, '-signature', signature, file])
  })
}

/** Throws with openssl's words unless `signature` is in Base64, as cosign writes it, and this signer's over `file`. */
export async function cosignAccepts(file: string, signature: string, signer: ExpectedSigner): Promise<void> {
  await withFolder(async (folder) => {
    const raw = join(folder, 'raw')
    await run('openssl', ['base64', '-d', '-A', '-in', signature, '-out', raw])
    await opensslAccepts(file, raw, signer)
  })
}

/** Throws with openssl's words unless the detached CMS `signature` is over `file`, by a certificate of these issuers, and holds this signer's. */
export async function opensslCmsAccepts(file: string, signature: string, signer: ExpectedSigner, format = 'der'): Promise<void> {
  await withFolder(async (folder) => {
    const [authorities, found] = [join(folder, 'ca.pem'), join(folder, 'signer.pem')]
    await writeFile(authorities, signer.authoritiesPem)
    const message = ['-inform', format.toUpperCase(), '-in', signature, '-content', file]
    const trust = ['-CAfile', authorities, '-purpose', 'any', '-signer', found, '-out', '/dev/null']
    await run('openssl', ['cms', '-verify', '-binary', ...message, ...trust])
    expectAmong(await readFile(found, 'utf8'), signer.certificate)
  })
}

/** Throws unless osslsigncode verifies the file, and the signature's certificate is this signer's. */
export async function osslsigncodeAccepts(file: string, signer: ExpectedSigner, digest = 'SHA256'): Promise<void> {
  await withFolder(async (folder) => {
    const authorities = join(folder, 'ca.pem')
    const pkcs7 = join(folder, 'pkcs7.pem')
    await writeFile(authorities, signer.authoritiesPem)
    const { stdout } = await run('osslsigncode', ['verify', '-CAfile', authorities, '-in', file])
    if (!stdout.includes('Signature verification: ok') || !new RegExp(`Message digest algorithm *: ${digest}`, 'i').test(stdout))
      throw new Error(stdout)
    await run('osslsigncode', ['extract-signature', '-pem', '-in', file, '-out', pkcs7])
    const { stdout: printed } = await run('openssl', ['pkcs7', '-in', pkcs7, '-print_certs'])
    expectAmong(printed, signer.certificate)
  })
}

/** Throws unless jarsigner verifies the archive, and a signer's certificate is this one. */
export async function jarsignerAccepts(file: string, signer: ExpectedSigner): Promise<void> {
  await withFolder(async (folder) => {
    // Java's second compiler takes as long as all the rest, unless there is much to hash.
    const java = (await stat(file)).size < 16 * 1024 * 1024 ? ['-J-XX:TieredStopAtLevel=1'] : []
    const { stdout } = await run('jarsigner', ['-J-Duser.language=en', ...java, '-verify', file])
    if (!/^jar verified/m.test(stdout)) throw new Error(stdout)
    const block = entriesOf(await readFile(file)).find(({ name }) => /^META-INF\/[^/]+\.(RSA|EC)$/.test(name))
    const path = join(folder, 'block')
    await writeFile(path, block?.content ?? '')
    const { stdout: printed } = await run('openssl', ['pkcs7', '-inform', 'DER', '-in', path, '-print_certs'])
    expectAmong(printed, signer.certificate)
  })
}

function expectAmong(printed: string, certificate: X509Certificate): void {
  const found = [...printed.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].map(([pem]) => new X509Certificate(pem))
  if (!found.some(({ fingerprint256 }) => fingerprint256 === certificate.fingerprint256)) {
    throw new Error(`signed by ${found.map(({ subject }) => subject).join('; ')}, not by ${certificate.subject}`)
  }
}

export async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'independent-'))
  try {
    await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
