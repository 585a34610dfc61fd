/** The token's key as GnuPG has it: found by its id, with an OpenPGP key around it, built or imported. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { userIdPart } from '../config/gnupg.ts'
import { certifiedKey, toBeCertified, type OpenpgpKeyParts } from '../config/openpgp-key.ts'
import { pin } from '../configure.ts'
import { SigningError } from '../errors.ts'
import { whyUnreadable } from '../output-error.ts'
import { readNamed } from '../read-named.ts'
import { plainText } from '../redaction.ts'
import { askAgent, explain, gpg, readCardLog, type KeyRing } from './key-ring.ts'

/**
 * The daemon names keys by their certificates; the last part of a name is CKA_ID in hexadecimal. Never the first one: tokens have several.
 *
 * @returns what GnuPG calls the key
 */
export async function findKeyGrip(ring: KeyRing): Promise<string> {
  const { keyId, keyIdHex, publicKey, otherVendor } = ring.question
  const { redact, inputs } = ring.session
  const limit = inputs.timeLimitInSeconds
  // As the output shows it, where a password is a part of the key's name.
  const shown = redact(keyIdHex.toUpperCase())
  // The first makes gpg-agent's own entries for the keys, the second tells of them.
  const learned = await askAgent(ring, ['LEARN --force'], limit)
  const { output } = await askAgent(ring, ['SCD LEARN --force'], limit)
  for (const [, grip = '', name = ''] of output.matchAll(/^S KEYPAIRINFO ([0-9A-F]{40}) (\S+)/gm)) {
    if (name.split('/').at(-1)?.toUpperCase() === shown) return grip
  }
  const failure =
    publicKey.asymmetricKeyType === 'ec'
      ? noEcKeys(keyId)
      : /wrong public key algorithm/i.test(learned.output)
        ? new SigningError('SIGNING_FAILED', `gnupg-pkcs11-scd does not get past the certificate of an EC key, and never to ${keyId}.`, {
            hint: 'Debian 11 has such an old one: use a newer distribution, or a token without EC certificates.',
          })
        : new SigningError('SIGNING_FAILED', `gnupg-pkcs11-scd does not find the key ${keyId}.`, {
            hint: `It finds keys by their X.509 certificates: the token must have one for the key.${otherVendor ? '' : ' With log-level: debug the library says more.'}`,
          })
  throw await explain(ring, learned, `find the key ${keyId}`, 0, failure)
}

function noEcKeys(keyId: string): SigningError {
  return new SigningError('KEY_TYPE_MISMATCH', `${keyId} is an EC key, and gnupg-pkcs11-scd signs with RSA keys only.`, {
    hint: 'Choose a signing policy with an RSA key.',
  })
}

/**
 * Builds the OpenPGP key around the token's, at the cost of one signature: that of the key on its own user id. Not by `gpg --generate-key`,
 * which has a revocation certificate signed, too, and dates the key's signature by the clock.
 */
export async function buildKey(ring: KeyRing, keyGrip: string): Promise<void> {
  const { home, question } = ring
  const { keyId, commonName, publicKey } = question
  const { n, e } = publicKey.export({ format: 'jwk' })
  if (n === undefined || e === undefined) throw noEcKeys(keyId)
  const name = userIdPart(commonName ?? '')
  const parts: OpenpgpKeyParts = {
    modulus: Buffer.from(n, 'base64url'),
    exponent: Buffer.from(e, 'base64url'),
    userId: name === '' ? keyId : `${name} (${keyId})`,
  }
  const signature = await signByAgent(ring, keyGrip, createHash('sha256').update(toBeCertified(parts)).digest('hex'))
  const file = join(home, 'built-key.gpg')
  await writeFile(file, certifiedKey(parts, signature), { flag: 'wx', mode: 0o600 })
  const imported = await gpg(ring, '--import', file)
  if (imported.exitCode !== 0 || !imported.output.includes('imported'))
    throw await explain(ring, imported, `take the key built of ${keyId}`, Infinity)
}

async function signByAgent(ring: KeyRing, keyGrip: string, sha256: string): Promise<Buffer> {
  const { home, question, session } = ring
  const file = join(home, 'self-signature')
  const mark = (await readCardLog(ring)).length
  const commands = [
    `/datafile ${file}`,
    `/let pin ${pin}`,
    '/definq PASSPHRASE pin',
    'OPTION pinentry-mode=loopback',
    `SIGKEY ${keyGrip}`,
    `SETHASH --hash=sha256 ${sha256}`,
    'PKSIGN',
  ]
  const captured = await askAgent(ring, commands, session.inputs.timeLimitInSeconds)
  const answer = (await readFile(file).catch(() => Buffer.alloc(0))).toString('latin1')
  // A canonical S-expression: (7:sig-val(3:rsa(1:s256:…)))
  const [head = '', length = ''] = /\(1:s(\d+):/.exec(answer) ?? []
  const start = answer.indexOf(head) + head.length
  const signature = Buffer.from(answer.slice(start, start + Number(length)), 'latin1')
  if (head !== '' && signature.length === Number(length)) return signature
  throw await explain(ring, captured, `sign the user id of the key ${question.keyId}`, mark)
}

/** @param path as the user gave it, relative to the working directory @throws SigningError FILE_UNREADABLE, INVALID_INPUT */
export async function importKey(ring: KeyRing, path: string): Promise<void> {
  const file = resolve(process.cwd(), path)
  const bytes = await readNamed(file).catch((error: unknown) => {
    throw new SigningError('FILE_UNREADABLE', `The file of gpg-public-key, ${plainText(path)}, ${whyUnreadable(error)}.`, {
      file,
      cause: error,
      hint: 'Check the path in `gpg-public-key`: it is relative to the working directory.',
    })
  })
  const text = bytes.toString('latin1')
  if (text.includes('PRIVATE KEY BLOCK')) {
    throw new SigningError(
      'INVALID_INPUT',
      'The file of gpg-public-key holds a PRIVATE KEY, which must never lie there: it was not used.',
      {
        file,
        hint: 'Remove it from where this job takes it. Give a file with the public key only.',
      },
    )
  }
  const { exitCode, output } = await gpg(ring, '--import', '--', file)
  if (exitCode === 0) return
  throw new SigningError('INVALID_INPUT', 'The file of gpg-public-key holds no OpenPGP public key that gpg can use.', {
    file,
    details: output,
    hint: "Download the public key of the policy's GPG key from SignPath, or leave gpg-public-key out.",
  })
}

/** What gpg --list-keys says of a key that it does not sign with; gpg itself speaks of a secret key then, or of another one. */
const unusable: ReadonlyMap<string, string> = new Map([
  ['e', 'has expired'],
  ['r', 'is revoked'],
  ['d', 'is disabled'],
  ['i', 'is not valid: its own signature is missing or wrong'],
])

/** Of the key, or subkey, that has this grip; upper-case hexadecimal. @throws SigningError INVALID_INPUT: there is none, or it does not sign */
export async function fingerprintOf(ring: KeyRing, keyGrip: string): Promise<string> {
  const { stdout } = await gpg(ring, '--with-colons', '--with-keygrip', '--list-keys')
  let fingerprint = ''
  let [primary, own, uses] = ['', '', '']
  const seen: string[] = []
  for (const line of stdout.split('\n')) {
    const [kind, validity = '', , , , , , , , value = '', , capabilities = ''] = line.split(':')
    if (kind === 'pub') primary = validity
    if (kind === 'pub' || kind === 'sub') [own, uses] = [validity, capabilities]
    if (kind === 'fpr') seen.push((fingerprint = value))
    if (kind !== 'grp' || value !== keyGrip) continue
    const problem = unusable.get(primary) ?? unusable.get(own) ?? (uses.includes('s') ? undefined : 'is not for signing')
    if (problem === undefined) return fingerprint
    throw new SigningError('INVALID_INPUT', `The key of gpg-public-key, ${fingerprint}, ${problem}.`, {
      hint: 'Give the public key as it is now, prolonged where it had expired, or another signing policy with its key.',
    })
  }
  throw new SigningError('INVALID_INPUT', `gpg-public-key is another key than that of ${ring.question.keyId}: ${seen.join(', ')}.`, {
    hint: "Download the public key of this signing policy's GPG key from SignPath, or leave gpg-public-key out.",
  })
}
