/** What a PKCS #11 library is given to sign, and what openssl makes of its answer. Pure. */
import { derElement } from '../../der-writer.ts'
import { digestInfo, digestLengths } from '../../tools/digest-info.ts'
import type { Digest, KeyType, Padding } from '../../tools/signing-tool.ts'
import { universal } from '../../verification/der.ts'

/** As pkcs11js takes it; numbers of PKCS #11 2.40. */
export interface Mechanism {
  readonly mechanism: number
  readonly parameter?: { readonly type: number; readonly hashAlg: number; readonly mgf: number; readonly saltLen: number }
}

export interface Scheme {
  readonly mechanism: Mechanism
  /** What C_Sign gets. */
  dataOf(digest: Buffer): Buffer
  /** The signature as openssl writes it. */
  signatureOf(answer: Buffer): Buffer
}

const CKM_RSA_PKCS = 0x1
const CKM_RSA_PKCS_PSS = 0xd
const CKM_ECDSA = 0x1041
/** pkcs11js' own number for CK_RSA_PKCS_PSS_PARAMS. */
const CK_PARAMS_RSA_PSS = 5

/** CKM_SHA*, CKG_MGF1_SHA*. */
const digests = {
  sha256: { hashAlg: 0x250, mgf: 2 },
  sha384: { hashAlg: 0x260, mgf: 3 },
  sha512: { hashAlg: 0x270, mgf: 4 },
} as const satisfies Record<Digest, unknown>

const asItIs = (bytes: Buffer): Buffer => bytes

/** The salt of PSS is as long as the digest. */
export function schemeFor(keyType: KeyType, padding: Padding, digest: Digest): Scheme {
  if (keyType === 'EC') return { mechanism: { mechanism: CKM_ECDSA }, dataOf: asItIs, signatureOf: ecdsaToDer }
  if (padding === 'pss') {
    const parameter = { type: CK_PARAMS_RSA_PSS, ...digests[digest], saltLen: digestLengths[digest] }
    return { mechanism: { mechanism: CKM_RSA_PKCS_PSS, parameter }, dataOf: asItIs, signatureOf: asItIs }
  }
  return { mechanism: { mechanism: CKM_RSA_PKCS }, dataOf: (hash) => digestInfo(digest, hash), signatureOf: asItIs }
}

/** PKCS #11 gives r and s, each as long as the curve's order; the others want an Ecdsa-Sig-Value (RFC 3279, 2.2.3). */
function ecdsaToDer(answer: Buffer): Buffer {
  const half = answer.length / 2
  return derElement(universal.sequence, derInteger(answer.subarray(0, half)), derInteger(answer.subarray(half)))
}

function derInteger(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const digits = first === -1 ? Buffer.of(0) : bytes.subarray(first)
  // A leading bit that is set would make it negative.
  const sign = (digits[0] ?? 0) >= 0x80 ? Buffer.of(0) : Buffer.of()
  return derElement(universal.integer, sign, digits)
}
