/**
 * OpenPGP signatures, checked by openpgp.js: a second implementation beside the gpg that signed, which needs no key ring, no agent and no
 * process. It is loaded only here and for the library's archive.
 */
import type { KeyObject } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import type { Key, PublicKey, Signature } from 'openpgp'
import { publicKeyOf } from '../cryptoki/probe-public-key.ts'
import { messageOf } from '../output-error.ts'
import { rsaPublicKey } from '../public-key.ts'
import type { Digest, Verdict } from '../tools/signing-tool.ts'

/** The OpenPGP key that counts. */
export interface OpenpgpKey {
  /** Public key, armored; it may have further keys and subkeys. */
  readonly armored: string
  /** Of the key or subkey that signs, upper-case hexadecimal. */
  readonly fingerprint: string
}

/** Bytes of a file, from `start` to before `end`. */
export interface FileRange {
  readonly path: string
  readonly start: number
  readonly end: number
}

const verifier = 'openpgp.js'

/** A text is checked in memory, several times over. */
const longestClearText = 64 * 1024 * 1024

const invalid = (reason: string): Verdict => ({ state: 'invalid', reason })
/** Such as with lines of more than 20,000 characters, which gpg cuts, or that end with a carriage return alone. */
const unfitForClear = (reason: string): Verdict => ({
  state: 'invalid',
  reason,
  advice: 'Set gpg-format to armor or binary: these sign any file.',
})

const damagedArmor = 'its armor is damaged'
const armorBegins = '-----BEGIN PGP SIGNATURE-----'

/** openpgp.js reads no further than the first end: whatever follows would be taken as signed. */
function isOneArmor(text: string): boolean {
  return text.match(/^-----END PGP SIGNATURE-----/gm)?.length === 1 && /-----END PGP SIGNATURE-----\s*$/.test(text)
}

/** Headers, a blank line, lines of Base64, and maybe a checksum. RFC 4880, 6.2. */
const armor = /-----BEGIN PGP SIGNATURE-----\r?\n(?:.+\r?\n)*\r?\n((?:[A-Za-z0-9+/]+=*\r?\n)+)(?:=([A-Za-z0-9+/]{4})\r?\n)?-----END PGP SIG/

/** gpg takes none whose checksum does not fit; openpgp.js does not look at it. RFC 4880, 6.1. */
function fitsChecksum(text: string): boolean {
  const [, body = '', sum] = armor.exec(text) ?? []
  let crc = 0xb704ce
  for (const byte of Buffer.from(body, 'base64')) {
    crc ^= byte << 16
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x800000) === 0 ? 0 : 0x1864cfb)
  }
  return body !== '' && (sum === undefined || Buffer.from(sum, 'base64').readUIntBE(0, 3) === (crc & 0xffffff))
}

/** A detached signature, armored or binary, over these bytes, one after the other. @throws what reading the files throws */
export async function checkDetached(
  signature: Uint8Array,
  content: readonly FileRange[],
  digest: Digest,
  key: OpenpgpKey,
): Promise<Verdict> {
  const openpgp = await import('../openpgp.ts')
  if (signature.length === 0) return invalid('the signature file is empty')
  let parsed: Signature
  try {
    const text = Buffer.from(signature).toString('latin1')
    const isArmored = text.startsWith(armorBegins)
    if (isArmored && !isOneArmor(text)) return invalid('it holds more than one armored signature')
    if (isArmored && !fitsChecksum(text)) return invalid(damagedArmor)
    parsed = await (isArmored ? openpgp.readSignature({ armoredSignature: text }) : openpgp.readSignature({ binarySignature: signature }))
  } catch (error) {
    return invalid(`the signature can't be read: ${wordsOf(error)}`)
  }
  const fault = faultOf(parsed, digest, openpgp.enums.signature.binary)
  if (fault !== undefined) return invalid(fault)
  const message = await openpgp.createMessage({ binary: streamOf(content) as unknown as Uint8Array })
  const { data, signatures } = (await openpgp.verify({
    message,
    signature: parsed,
    verificationKeys: await publicKeys(key),
    date: parsed.packets[0]?.created ?? new Date(),
    format: 'binary',
  })) as unknown as Verified
  await readToEnd(data)
  const verdict = await judge(signatures, parsed, key)
  return verdict.state === 'valid' && hasExpired(parsed) ? invalid('it has expired') : verdict
}

/** Even SHA-512 with an RSA key of 16384 bits, in text, is far below; in bytes. */
const longestSignature = 64 * 1024

/** A detached signature in a file of its own. @throws what reading the files throws */
export async function checkFileSignature(file: string, signature: string, digest: Digest, key: OpenpgpKey): Promise<Verdict> {
  const found = await stat(signature).catch(() => undefined)
  if (found === undefined) return { state: 'unsigned', reason: 'there is no signature' }
  if (found.size > longestSignature) return invalid('it is too big for a signature')
  const { size } = await stat(file)
  return checkDetached(await readFile(signature), [{ path: file, start: 0, end: size }], digest, key)
}

/** A text with its signature around it: it must be the file's text. @throws what reading the files throws */
export async function checkClearSigned(path: string, file: string, digest: Digest, key: OpenpgpKey): Promise<Verdict> {
  const openpgp = await import('../openpgp.ts')
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return { state: 'unsigned', reason: 'there is no signature' }
  if (found.size > longestClearText) return unfitForClear(`a text of more than ${longestClearText >> 20} MiB can't be checked`)
  const signed = await readFile(path, 'utf8')
  if (!/^-----BEGIN PGP SIGNED MESSAGE-----\r?\n/.test(signed) || !isOneArmor(signed)) return invalid('it is no clear-signed text alone')
  if (!fitsChecksum(signed.slice(signed.lastIndexOf(armorBegins)))) return invalid(damagedArmor)
  let message: Awaited<ReturnType<typeof openpgp.readCleartextMessage>>
  try {
    message = await openpgp.readCleartextMessage({ cleartextMessage: signed })
  } catch (error) {
    return invalid(`the signed text can't be read: ${wordsOf(error)}`)
  }
  const [parsed, ...others] = (await openpgp
    .verify({ message, verificationKeys: await publicKeys(key), date: new Date(Date.now() + clockSkew) })
    .then(({ signatures }) => signatures)) as unknown as Verified['signatures']
  if (parsed === undefined || others.length > 0) return invalid('it does not hold exactly one signature')
  const packets = await parsed.signature
  const fault = faultOf(packets, digest, openpgp.enums.signature.text)
  if (fault !== undefined) return invalid(fault)
  const original = decode(await readFile(file))
  if (original === undefined) return unfitForClear('the file is not text in UTF-8')
  // The format signs no blanks at the ends of lines, and no last line break, which the message's text comes without.
  if (withoutBlanks(message.getText()) !== withoutBlanks(original.replace(/\n$/, '')))
    return unfitForClear('the text that is signed is not the text of the file')
  return judge([parsed], packets, key)
}

/** In milliseconds. A signature made this second must not be one of the future. */
const clockSkew = 1000

/** openpgp.js declares its answer with the types of browsers, which the compiler does not know here. */
interface Verified {
  readonly data: NodeReadableStream<Uint8Array>
  readonly signatures: readonly { readonly signature: Promise<Signature>; readonly verified: Promise<true> }[]
}

/** RFC 4880, section 9.4. */
const hashNumbers = { sha256: 8, sha384: 9, sha512: 10 } as const satisfies Record<Digest, number>

function faultOf({ packets }: Signature, digest: Digest, type: number): string | undefined {
  const [packet, ...others] = packets
  if (packet === undefined || others.length > 0) return `it holds ${packets.length} signatures, and not one`
  const found: { readonly signatureType: number | null; readonly hashAlgorithm: number | null } = packet
  if (found.signatureType !== type) return `it is a signature of another type (${found.signatureType ?? 'unknown'})`
  const used = found.hashAlgorithm ?? 0
  if (used === hashNumbers[digest]) return undefined
  const name = Object.entries(hashNumbers).find(([, number]) => number === used)?.[0]
  return `its digest is ${name ?? `number ${used}`}, and not ${digest}`
}

/** By today's clock: all else is checked for the time when it was made. */
function hasExpired({ packets }: Signature): boolean {
  return packets.some((packet) => Number(packet.getExpirationTime()) <= Date.now())
}

async function judge([result]: Verified['signatures'], { packets }: Signature, key: OpenpgpKey): Promise<Verdict> {
  if (result === undefined) return invalid('it holds no signature')
  try {
    await result.verified
  } catch (error) {
    const words = wordsOf(error)
    if (/could not find signing key/i.test(words)) return invalid(`it was made by another key: ${issuerOf(packets[0])}`)
    return invalid(/digest did not match|signature verification failed/i.test(words) ? 'it does not fit the content' : words)
  }
  const issuer = issuerOf(packets[0])
  return key.fingerprint === issuer || key.fingerprint.endsWith(issuer)
    ? { state: 'valid', verifier, notes: [] }
    : invalid(`it was made by another key: ${issuer}`)
}

function issuerOf(packet: Signature['packets'][number] | undefined): string {
  const fingerprint = packet?.issuerFingerprint
  return (
    fingerprint instanceof Uint8Array ? Buffer.from(fingerprint).toString('hex') : (packet?.issuerKeyID.toHex() ?? 'unknown')
  ).toUpperCase()
}

/** As `verify` takes it. */
async function publicKeys({ armored }: OpenpgpKey): Promise<PublicKey> {
  const openpgp = await import('../openpgp.ts')
  const key: Key = await openpgp.readKey({ armoredKey: armored })
  return key.toPublic()
}

/** The public key of one that has this fingerprint; undefined where there is none, or of a kind that we don't know. */
export async function materialOf({ armored, fingerprint }: OpenpgpKey): Promise<KeyObject | undefined> {
  const openpgp = await import('../openpgp.ts')
  const key: Key = await openpgp.readKey({ armoredKey: armored })
  const found = key.getKeys().find((candidate) => candidate.getFingerprint().toUpperCase() === fingerprint)
  const parameters = found?.keyPacket.publicParams as Readonly<Record<string, unknown>> | undefined
  const { n, e, oid, Q } = parameters ?? {}
  if (n instanceof Uint8Array && e instanceof Uint8Array) return rsaPublicKey(n, e)
  const bytes = typeof oid === 'object' && oid !== null && 'oid' in oid && oid.oid instanceof Uint8Array ? oid.oid : undefined
  if (bytes === undefined || !(Q instanceof Uint8Array)) return undefined
  const curve = Buffer.concat([Buffer.of(6, bytes.length), bytes]).toString('base64')
  return publicKeyOf('EC', [curve, Buffer.from(Q).toString('base64')])
}

function streamOf(ranges: readonly FileRange[]): NodeReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(piecesOf(ranges))) as NodeReadableStream<Uint8Array>
}

async function* piecesOf(ranges: readonly FileRange[]): AsyncGenerator<Uint8Array> {
  for (const { path, start, end } of ranges) {
    if (end <= start) continue
    const stream = createReadStream(path, { start, end: end - 1, highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>
    for await (const piece of stream) yield piece
  }
}

/** openpgp.js hashes a stream as it is read, and replaces its getReader to see that, which `for await` does not use. */
export async function readToEnd(stream: NodeReadableStream<Uint8Array>): Promise<void> {
  const reader = stream.getReader()
  while (!(await reader.read()).done);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** From a blank's first sign only: else a line of a million blanks with something behind them would take minutes. */
function withoutBlanks(text: string): string {
  return text.replace(/(?<![ \t\r])[ \t\r]+$/gm, '')
}

function wordsOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '')
}
