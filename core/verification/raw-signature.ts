/** Raw signatures over a file's bytes, checked by Node's own crypto. */
import { constants, createVerify, type VerifyKeyObjectInput, type X509Certificate } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { readPieces } from '../hash-file.ts'
import type { Digest, Padding, Verdict } from '../tools/signing-tool.ts'

/** RSA with 16384 bits makes 2 KiB. */
const largestSignatureInBytes = 64 * 1024

/** PKCS #1 1.5 or PSS (salt as long as the digest) for an RSA key, ECDSA in DER for an EC key. The file is never in memory as a whole. */
export async function checkRawSignature(
  certificate: X509Certificate,
  file: string,
  signature: string,
  digest: Digest,
  padding: Padding,
): Promise<Verdict> {
  const bytes = await readSignatureFile(signature, largestSignatureInBytes)
  if (!Buffer.isBuffer(bytes)) return bytes
  const verify = createVerify(digest)
  await readPieces(file, (piece) => verify.update(piece))
  if (!verify.verify(keyFor(certificate, padding), bytes)) {
    return { state: 'invalid', reason: `the signature does not fit the file, the certificate, or ${digest}` }
  }
  return { state: 'valid', verifier: 'Node.js crypto', notes: [] }
}

/** A signature file's content, or why it can't be one. @param limit bytes */
export async function readSignatureFile(path: string, limit: number): Promise<Buffer | Exclude<Verdict, { state: 'valid' }>> {
  const size = await sizeOf(path)
  if (size === undefined) return { state: 'unsigned', reason: 'there is no signature file' }
  if (size === 0) return { state: 'invalid', reason: 'the signature file is empty' }
  if (size > limit) return { state: 'invalid', reason: `the signature file is too big (${size} bytes)` }
  return readFile(path)
}

function keyFor({ publicKey }: X509Certificate, padding: Padding): VerifyKeyObjectInput {
  if (publicKey.asymmetricKeyType !== 'rsa') return { key: publicKey, dsaEncoding: 'der' }
  return padding === 'pss'
    ? { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { key: publicKey, padding: constants.RSA_PKCS1_PADDING }
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
