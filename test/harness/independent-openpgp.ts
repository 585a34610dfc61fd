/** What gpg, rpmkeys and dpkg say of a result, in key rings and databases that hold nothing but the one key. None of it is our code. */
import { execFile } from 'node:child_process'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Digest } from '../../core/tools/signing-tool.ts'
import { withFolder, type ExpectedSigner } from './independent.ts'

const run = promisify(execFile)

/** RFC 4880, section 9.4. */
const hashNumbers = { sha256: 8, sha384: 9, sha512: 10 } as const satisfies Record<Digest, number>

interface KeyRing {
  readonly folder: string
  /** The public key's file. */
  readonly key: string
  readonly fingerprint: string
  gpg(...words: readonly string[]): Promise<string>
}

/** The run itself says what its OpenPGP key is, so that is believed only where it is the certificate's key. */
async function withKeyRing(signer: ExpectedSigner, use: (ring: KeyRing) => Promise<void>): Promise<void> {
  const { openpgpKey: key, certificate } = signer
  if (key === undefined) throw new Error('the run was not asked for its OpenPGP key')
  await withFolder(async (folder) => {
    const gpg = async (...words: readonly string[]): Promise<string> =>
      (await run('gpg', ['--homedir', folder, '--batch', '--no-autostart', ...words])).stdout
    await gpg('--import', key)
    const listed = await gpg('--with-colons', '--with-key-data', '--list-keys')
    const { n = '' } = certificate.publicKey.export({ format: 'jwk' })
    const modulus = Buffer.from(n, 'base64url').toString('hex').toUpperCase()
    if (modulus === '' || !listed.includes(`:${modulus}:`)) throw new Error(`the OpenPGP key is not that of ${certificate.subject}`)
    const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listed)?.[1] ?? ''
    await use({ folder, key, fingerprint, gpg })
  })
}

function expectValid(says: string, fingerprint: string, digest: Digest, kind: '00' | '01'): void {
  const signature = new RegExp(`^\\[GNUPG:\\] VALIDSIG ${fingerprint} \\S+ \\d+ 0 4 0 1 ${hashNumbers[digest]} ${kind} `, 'gm')
  if (says.match(/VALIDSIG/g)?.length !== 1 || says.match(signature)?.length !== 1) throw new Error(says)
}

/** Throws with gpg's words unless `result` is this signer's: a signature of `file`, or, clear, a text that is the file's. */
export async function gpgAccepts(
  file: string,
  result: string,
  signer: ExpectedSigner,
  { digest, gpgFormat }: { readonly digest: Digest; readonly gpgFormat?: 'armor' | 'binary' | 'clear' },
): Promise<void> {
  await withKeyRing(signer, async ({ folder, fingerprint, gpg }) => {
    if (gpgFormat !== 'clear') {
      expectValid(await gpg('--status-fd', '1', '--verify', '--', result, file), fingerprint, digest, '00')
      const isText = (await readFile(result, 'latin1')).startsWith('-----BEGIN PGP SIGNATURE-----')
      if (isText !== (gpgFormat !== 'binary')) throw new Error(`the signature is not in the format ${gpgFormat ?? 'armor'}`)
      return
    }
    const text = join(folder, 'text')
    expectValid(await gpg('--status-fd', '1', '--output', text, '--decrypt', '--', result), fingerprint, digest, '01')
    const [signed, original] = await Promise.all([readFile(text, 'utf8'), readFile(file, 'utf8')])
    if (signed.trimEnd() !== original.trimEnd()) throw new Error(`the text that is signed is ${signed}`)
  })
}

/** Throws with rpmkeys' words unless a database that knows the one key alone takes the package's header and payload. */
export async function rpmAccepts(file: string, signer: ExpectedSigner, digest: Digest): Promise<void> {
  await withKeyRing(signer, async ({ folder, key, fingerprint }) => {
    const database = join(folder, 'rpmdb')
    // rpmkeys takes what it is given for a pattern.
    const copy = join(folder, 'package.rpm')
    await copyFile(file, copy)
    await run('rpmkeys', ['--dbpath', database, '--import', key])
    const { stdout } = await run('rpmkeys', ['--dbpath', database, '--checksig', '--verbose', copy])
    const header = new RegExp(`Header V4 RSA/${digest} Signature, key (?:ID ${fingerprint.slice(-8)}|fingerprint: ${fingerprint}): OK`, 'i')
    if (!header.test(stdout) || !stdout.includes('Payload SHA256 digest: OK') || /NOKEY|BAD|NOTFOUND/.test(stdout)) throw new Error(stdout)
  })
}

/** Throws with gpg's words unless the package is one to dpkg, and `_gpgorigin` signs all of its members, as debsig-verify reads it. */
export async function debAccepts(file: string, signer: ExpectedSigner, digest: Digest): Promise<void> {
  await withKeyRing(signer, async ({ folder, fingerprint }) => {
    await run('dpkg-deb', ['--info', file])
    const { stdout: names } = await run('ar', ['t', file])
    const members = names.trim().split('\n')
    if (members.filter((name) => name.startsWith('_')).join() !== '_gpgorigin') throw new Error(names)
    const signature = join(folder, 'signature')
    const { stdout: bytes } = await run('ar', ['p', file, '_gpgorigin'], { encoding: 'buffer' })
    await writeFile(signature, bytes)
    const piped = 'set -o pipefail; ar p "$1" "${@:4}" | gpg --homedir "$2" --batch --no-autostart --status-fd 1 --verify "$3" -'
    const content = members.filter((name) => !name.startsWith('_'))
    const { stdout } = await run('bash', ['-c', piped, 'bash', file, folder, signature, ...content])
    expectValid(stdout, fingerprint, digest, '00')
  })
}
