/** Raw signatures over a file's bytes, checked by Node's own crypto. */
import { constants, createVerify, publicDecrypt, type KeyObject, type VerifyKeyObjectInput } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { FileDigests } from '../file-digests.ts'
import { readPieces } from '../hash-file.ts'
import { digestInfo } from '../tools/digest-info.ts'
import type { Digest, Padding, Verdict } from '../tools/signing-tool.ts'

/** RSA with 16384 bits makes 2 KiB. */
const largestSignatureInBytes = 64 * 1024

/** PKCS #1 1.5 or PSS (salt as long as the digest) for an RSA key, ECDSA in DER for an EC key. The file is never in memory as a whole. */
export async function checkRawSignature(
  publicKey: KeyObject,
  file: string,
  signature: string,
  digest: Digest,
  padding: Padding,
  digests: FileDigests,
): Promise<Verdict> {
  const bytes = readSignatureFile(signature, largestSignatureInBytes)
  if (!Buffer.isBuffer(bytes)) return bytes
  const overDigest = publicKey.asymmetricKeyType === 'rsa' && padding === 'pkcs1'
  const fits = overDigest
    ? fitsDigest(publicKey, bytes, digest, await digests.of(file, digest))
    : await fitsFile(keyFor(publicKey, padding), bytes, digest, file)
  if (!fits) return { state: 'invalid', reason: `the signature does not fit the file, the certificate, or ${digest}` }
  return { state: 'valid', verifier: 'Node.js crypto', notes: [] }
}

/** RSASSA-PKCS1-v1_5 as RFC 8017, 8.2.2 has it: what was signed is exactly this digest with its algorithm. Node itself takes no digest. */
function fitsDigest(key: KeyObject, signature: Buffer, algorithm: Digest, digest: Buffer): boolean {
  if (signature.length !== Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)) return false
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(digestInfo(algorithm, digest))
  } catch {
    // Its padding is not right.
    return false
  }
}

/** For what Node checks against the file's bytes alone: they are read once more. */
async function fitsFile(key: VerifyKeyObjectInput, signature: Buffer, digest: Digest, file: string): Promise<boolean> {
  const verify = createVerify(digest)
  await readPieces(file, (piece) => verify.update(piece))
  return verify.verify(key, signature)
}

/** A signature file's content, or why it can't be one. @param limit bytes */
export function readSignatureFile(path: string, limit: number): Buffer | Exclude<Verdict, { state: 'valid' }> {
  const size = statSync(path, { throwIfNoEntry: false })?.size
  if (size === undefined) return { state: 'unsigned', reason: 'there is no signature file' }
  if (size === 0) return { state: 'invalid', reason: 'the signature file is empty' }
  if (size > limit) return { state: 'invalid', reason: `the signature file is too big (${size} bytes)` }
  return readFileSync(path)
}

function keyFor(publicKey: KeyObject, padding: Padding): VerifyKeyObjectInput {
  if (publicKey.asymmetricKeyType === 'ec') return { key: publicKey, dsaEncoding: 'der' }
  // A key that is kept for PSS would take any salt otherwise.
  return padding === 'pss' || publicKey.asymmetricKeyType === 'rsa-pss'
    ? { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { key: publicKey, padding: constants.RSA_PKCS1_PADDING }
}
