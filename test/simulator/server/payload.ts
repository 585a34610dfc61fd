import { digestOfLength, digestOfOid, type Digest } from './digests.ts'
import { isObject, Problem } from './problems.ts'
import type { KeySpec } from './world.ts'

const SIGNATURE_ALGORITHMS = ['RsaPkcs1', 'RsaPss', 'Ecdsa'] as const
export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number]

/** What payload.json asks for. */
export interface SigningOrder {
  readonly algorithm: SignatureAlgorithm
  readonly hash: Buffer
  readonly digest: Digest
  readonly ecdsaFormat: 'Ieee' | 'Asn1'
}

/** @throws Problem 400 */
export function parseOrder(payload: Readonly<Record<string, unknown>>, key: KeySpec): SigningOrder {
  const algorithm = SIGNATURE_ALGORITHMS.find((name) => name === payload['SignatureAlgorithm'])
  if (!algorithm) throw new Problem(400, `SignatureAlgorithm must be one of ${SIGNATURE_ALGORITHMS.join(', ')}.`)
  const keyType = key.startsWith('rsa') ? 'Rsa' : 'Ecdsa'
  if ((algorithm === 'Ecdsa') !== (keyType === 'Ecdsa')) {
    throw new Problem(400, `SignatureAlgorithm ${algorithm} does not fit the signing policy's key type ${keyType}.`)
  }
  const metadata = payload['Metadata'] ?? {}
  if (!isObject(metadata)) throw new Problem(400, 'Metadata must be an object.')
  const hash = parseHash(payload['Base64EncodedHash'])
  const digest = parseDigest(payload['RsaHashAlgorithm'], hash, keyType)
  return { algorithm, hash, digest, ecdsaFormat: parseFormat(payload['EcdsaSignatureFormat']) }
}

function parseHash(value: unknown): Buffer {
  // Buffer.from() skips what is not Base64: without this check, a mangled hash would be signed.
  if (typeof value !== 'string' || value === '' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value)) {
    throw new Problem(400, 'Base64EncodedHash must be Base64.')
  }
  return Buffer.from(value, 'base64')
}

function parseDigest(oid: unknown, hash: Buffer, keyType: 'Rsa' | 'Ecdsa'): Digest {
  const absent = oid === undefined || oid === null
  if (absent && keyType === 'Rsa') throw new Problem(400, 'RsaHashAlgorithm is missing.')
  const digest = absent ? digestOfLength(hash.length) : typeof oid === 'string' ? digestOfOid(oid) : undefined
  if (!digest) {
    throw new Problem(400, absent ? `A hash of ${hash.length} bytes is of no supported algorithm.` : 'RsaHashAlgorithm is not supported.')
  }
  if (digest.length !== hash.length) {
    throw new Problem(400, `The hash has ${hash.length} bytes, but ${digest.name} gives ${digest.length}.`)
  }
  return digest
}

function parseFormat(value: unknown): 'Ieee' | 'Asn1' {
  if (value === undefined || value === null || value === 'Ieee') return 'Ieee'
  if (value === 'Asn1') return 'Asn1'
  throw new Problem(400, 'EcdsaSignatureFormat must be Ieee or Asn1.')
}
