/** Checks detached OpenPGP signatures against the release key; openpgp.js is loaded only where one is checked. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Key, Signature } from 'openpgp'
import { SigningError } from '../errors.ts'
import { messageOf } from '../output-error.ts'
import { readToEnd } from '../verification/openpgp.ts'

/** What is wrong with a signature. `stripped`: the file for it is there, but it holds none. */
export type SignatureFault =
  'stripped' | 'unreadable' | 'wrong-key' | 'tampered' | 'expired-signature' | 'expired-key' | 'revoked-key' | 'weak'

export interface SignatureQuestion {
  /** The signed file. */
  readonly path: string
  /** What it is, for messages: "the archive". */
  readonly what: string
  /** The detached signature, armored or binary. */
  readonly signature: Uint8Array
  /** Armored public key. */
  readonly releaseKey: string
  readonly now?: Date
}

/** A header takes its line whole: who wrote it is not known yet, and must not be able to keep the pattern busy. */
const emptyArmour = /^-----BEGIN PGP SIGNATURE-----(?:\s*[A-Za-z]+: [^\n]*\n)*\s*-----END PGP SIGNATURE-----/m

/** For each the file is read once. */
const mostSignatures = 16

/** Larger files are hashed piece by piece, which is slower. */
const wholeUpTo = 64 * 1024 * 1024

/**
 * @throws SigningError DOWNLOAD_NOT_VERIFIED, with the fault's own words; openpgp's weaknesses (SHA-1, short keys) are refused too
 */
export async function checkSignature(question: SignatureQuestion): Promise<void> {
  const openpgp = await import('../openpgp.ts')
  const key: Key = await openpgp.readKey({ armoredKey: question.releaseKey })
  const signature = await readSignature(question)
  const ours = signature.packets.filter(({ issuerKeyID }) => key.getKeys(issuerKeyID).length > 0)
  if (ours.length === 0) {
    const signers = signature.packets.map(({ issuerKeyID }) => issuerKeyID.toHex().toUpperCase()).join(', ')
    throw faulty('wrong-key', question, `It was made by key ${signers}, not by the release key ${fingerprintOf(key)}.`)
  }
  if (ours.length > mostSignatures) throw faulty('unreadable', question, `There are ${ours.length} signatures in it.`)
  // Each by itself: one that has expired must not pass beside another one that has not, and is of something else.
  let failure: unknown
  for (const packet of ours) {
    try {
      signature.packets.splice(0, signature.packets.length, packet)
      await checkOne(signature, packet, key, question)
      return
    } catch (error) {
      failure ??= error
    }
  }
  throw failure
}

async function checkOne(signature: Signature, packet: Signature['packets'][number], key: Key, question: SignatureQuestion): Promise<void> {
  const openpgp = await import('../openpgp.ts')
  // At the time of signing: so that what is tampered with is told from what has only expired since.
  const date = packet.created ?? new Date()
  const message = await openpgp.createMessage({ binary: (await contentOf(question.path)) as Uint8Array })
  const { signatures, data } = (await openpgp.verify({
    message,
    signature,
    verificationKeys: key.toPublic(),
    date,
    format: 'binary',
  })) as Verified
  if (!(data instanceof Uint8Array)) await readToEnd(data)
  const results = await Promise.all(signatures.map(outcomeOf))
  if (!results.includes('good')) throw faultOf(results[0] ?? '', question)
  await checkStillValid(key, packet, question)
}

async function readSignature(question: SignatureQuestion): Promise<Signature> {
  const openpgp = await import('../openpgp.ts')
  const text = Buffer.from(question.signature).toString('latin1')
  if (text.trim() === '') throw faulty('stripped', question, 'The file for it is empty.')
  if (emptyArmour.test(text)) throw faulty('stripped', question, 'The file for it holds no signature.')
  try {
    const armored = text.includes('-----BEGIN PGP SIGNATURE-----')
    if (!armored && /^\s*[-<A-Za-z0-9]/.test(text.slice(0, 1))) throw faulty('stripped', question, 'The file for it holds no signature.')
    const signature = armored
      ? await openpgp.readSignature({ armoredSignature: text })
      : await openpgp.readSignature({ binarySignature: question.signature })
    if (signature.packets.length === 0) throw faulty('stripped', question, 'The file for it holds no signature.')
    return signature
  } catch (error) {
    if (error instanceof SigningError) throw error
    throw faulty('unreadable', question, `It can't be read (${messageOf(error)}).`, error)
  }
}

type Content = Uint8Array | NodeReadableStream<Uint8Array>

/** openpgp.js declares its answer with the types of browsers, which the compiler does not know here. */
interface Verified {
  readonly data: Content
  readonly signatures: readonly { readonly verified: Promise<true> }[]
}

async function contentOf(path: string): Promise<Content> {
  const { size } = await stat(path)
  if (size <= wholeUpTo) return readFile(path)
  return Readable.toWeb(createReadStream(path, { highWaterMark: 1024 * 1024 })) as NodeReadableStream<Uint8Array>
}

/** 'good', or the reason in openpgp.js's words. */
async function outcomeOf({ verified }: Verified['signatures'][number]): Promise<string> {
  return verified.then(() => 'good', messageOf)
}

function faultOf(reason: string, question: SignatureQuestion): SigningError {
  if (/digest did not match|signature verification failed/i.test(reason)) {
    return faulty('tampered', question, `It does not fit: ${question.what} was changed after it was signed.`)
  }
  if (/insecure|weak|rejected/i.test(reason)) return faulty('weak', question, `It is too weak to prove anything (${reason}).`)
  if (/revoked/i.test(reason)) return faulty('revoked-key', question, 'Its key has been revoked.')
  return faulty('unreadable', question, `It can't be checked (${reason}).`)
}

async function checkStillValid(key: Key, packet: Signature['packets'][number], question: SignatureQuestion): Promise<void> {
  const now = question.now ?? new Date()
  if (await key.isRevoked(undefined, undefined, now)) throw faulty('revoked-key', question, 'Its key has been revoked.')
  const signatureEnd = packet.getExpirationTime()
  if (signatureEnd instanceof Date && signatureEnd <= now)
    throw faulty('expired-signature', question, `It expired on ${day(signatureEnd)}.`)
  const keyEnd = await key.getExpirationTime()
  if (isDate(keyEnd) && keyEnd <= now) {
    throw faulty('expired-key', question, `Its key expired on ${day(keyEnd)}.`)
  }
}

const hints: Readonly<Record<SignatureFault, string>> = {
  stripped: "Somebody took the signature away. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.",
  unreadable: "The signature is damaged. Take the archive from SignPath's own server, or pin its digest with cryptoki-sha256.",
  'wrong-key':
    "Take the archive from SignPath's own server. Where SignPath has a new release key, a newer release of pkcs11-sign knows it.",
  tampered: "Don't use it. Take the archive from SignPath's own server, and find out who changed this copy.",
  'expired-signature': 'Use a newer cryptoki-version; or pin the digest with cryptoki-sha256 if you know the archive to be right.',
  'expired-key':
    'A newer release of pkcs11-sign may know a newer key; or pin the digest with cryptoki-sha256 if you know the archive to be right.',
  'revoked-key': "Don't use it. A newer release of pkcs11-sign may know SignPath's new release key.",
  weak: 'Pin the digest with cryptoki-sha256 if you know the archive to be right.',
}

function faulty(fault: SignatureFault, { what }: SignatureQuestion, reason: string, cause?: unknown): SigningError {
  return new SigningError('DOWNLOAD_NOT_VERIFIED', `The GPG signature of ${what} is not good (${fault}). ${reason}`, {
    hint: hints[fault],
    cause,
  })
}

function fingerprintOf(key: Key): string {
  return key.getFingerprint().toUpperCase()
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]'
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}
