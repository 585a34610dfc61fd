/** Raw signatures over a file's bytes, checked by Node's own crypto. */
import { constants, createVerify, type VerifyKeyObjectInput, type X509Certificate } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import type { Digest, Padding, Verdict } from '../tools/signing-tool.ts'

/** 64 KiB, a stream's usual chunk, take more than twice the time. */
const readSizeInBytes = 1024 * 1024
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
  const size = await sizeOf(signature)
  if (size === undefined) return { state: 'unsigned', reason: 'there is no signature file' }
  if (size === 0) return { state: 'invalid', reason: 'the signature file is empty' }
  if (size > largestSignatureInBytes) return { state: 'invalid', reason: `the signature file is too big (${size} bytes)` }
  const verify = createVerify(digest)
  await readInto(file, (chunk) => verify.update(chunk))
  if (!verify.verify(keyFor(certificate, padding), await readFile(signature))) {
    return { state: 'invalid', reason: `the signature does not fit the file, the certificate, or ${digest}` }
  }
  return { state: 'valid', verifier: 'Node.js crypto', notes: [] }
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

async function readInto(file: string, use: (chunk: Buffer) => void): Promise<void> {
  const handle = await open(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(readSizeInBytes)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return
      use(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
