/** A public key from the attributes that a token has for it. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { derElement } from '../der-writer.ts'
import { rsaPublicKey } from '../public-key.ts'
import type { KeyType } from '../tools/signing-tool.ts'
import { readDer, universal } from '../verification/der.ts'

/** id-ecPublicKey, 1.2.840.10045.2.1, in DER. */
const ecPublicKey = Buffer.from('06072a8648ce3d0201', 'hex')
const bitString = 0x03
/** Of uncompressed points, in bytes: P-224, P-256, P-384, P-521. */
const pointLengths = [57, 65, 97, 133]

/**
 * @param parts modulus and public exponent, or EC parameters and EC point; base64
 * @returns undefined where they are missing, or make no key
 */
export function publicKeyOf(type: KeyType | undefined, parts: readonly [string, string] | undefined): KeyObject | undefined {
  if (type === undefined || parts === undefined) return undefined
  const [first, second] = [Buffer.from(parts[0], 'base64'), Buffer.from(parts[1], 'base64')]
  try {
    return type === 'RSA' ? rsaPublicKey(first, second) : ecKey(first, second)
  } catch {
    return undefined
  }
}

/** A SubjectPublicKeyInfo (RFC 5480). PKCS #11 wants the point in an OCTET STRING; some tokens give it bare. */
function ecKey(parameters: Buffer, point: Buffer): KeyObject {
  const bare = pointLengths.includes(point.length) ? point : readDer(point).content
  const algorithm = derElement(universal.sequence, ecPublicKey, parameters)
  const key = derElement(universal.sequence, algorithm, derElement(bitString, Buffer.of(0), bare))
  return createPublicKey({ key, format: 'der', type: 'spki' })
}
