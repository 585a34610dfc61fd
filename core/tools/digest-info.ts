/** DigestInfo (RFC 8017, 9.2): what a PKCS #1 1.5 signature is really over. */
import type { Digest } from './signing-tool.ts'

/** Up to the digest itself: the algorithm's name, and the digest's tag and length. */
const prefixes = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
} as const satisfies Record<Digest, string>

/** Digests' lengths in bytes. */
export const digestLengths = { sha256: 32, sha384: 48, sha512: 64 } as const satisfies Record<Digest, number>

export function digestInfo(algorithm: Digest, digest: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(prefixes[algorithm], 'hex'), digest])
}
