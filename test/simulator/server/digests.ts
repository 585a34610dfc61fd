export type DigestName = 'sha256' | 'sha384' | 'sha512'

export interface Digest {
  readonly name: DigestName
  readonly oid: string
  /** Bytes. */
  readonly length: number
  /** DER of DigestInfo up to the hash itself (RFC 8017, section 9.2, note 1). */
  readonly digestInfoPrefix: Buffer
}

export const DIGESTS: readonly Digest[] = [
  digest('sha256', '2.16.840.1.101.3.4.2.1', 32, '3031300d060960864801650304020105000420'),
  digest('sha384', '2.16.840.1.101.3.4.2.2', 48, '3041300d060960864801650304020205000430'),
  digest('sha512', '2.16.840.1.101.3.4.2.3', 64, '3051300d060960864801650304020305000440'),
]

export function digestOfOid(oid: string): Digest | undefined {
  return DIGESTS.find((digest) => digest.oid === oid)
}

export function digestOfLength(length: number): Digest | undefined {
  return DIGESTS.find((digest) => digest.length === length)
}

function digest(name: DigestName, oid: string, length: number, prefix: string): Digest {
  return { name, oid, length, digestInfoPrefix: Buffer.from(prefix, 'hex') }
}
