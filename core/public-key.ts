/** Public keys: of the numbers that make them, and whether two are one. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { readDer, sequenceOf } from './verification/der.ts'

/** @param modulus big-endian, as is the exponent @throws Error where they make no key */
export function rsaPublicKey(modulus: Uint8Array, exponent: Uint8Array): KeyObject {
  const base64url = (number: Uint8Array): string => Buffer.from(number).toString('base64url')
  return createPublicKey({ key: { kty: 'RSA', n: base64url(modulus), e: base64url(exponent) }, format: 'jwk' })
}

/** Whether two public keys are one: also where a certificate keeps an RSA key for PSS alone, which a token does not tell. */
export function samePublicKey(one: KeyObject, other: KeyObject): boolean {
  return one.equals(other) || keyBits(one).equals(keyBits(other))
}

/** One that a certificate keeps for PSS, as any other RSA key: Node has no JWK of it, and OpenPGP no such kind. */
export function plainKey(key: KeyObject): KeyObject {
  return key.asymmetricKeyType === 'rsa-pss' ? createPublicKey({ key: keyBits(key).subarray(1), format: 'der', type: 'pkcs1' }) : key
}

/** subjectPublicKey of a SubjectPublicKeyInfo (RFC 5280). */
function keyBits(key: KeyObject): Buffer {
  const [, bits] = sequenceOf(readDer(key.export({ format: 'der', type: 'spki' })), 'the public key')
  return bits?.content ?? Buffer.alloc(0)
}
