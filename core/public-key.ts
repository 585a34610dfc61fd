/** Whether two public keys are one. */
import type { KeyObject } from 'node:crypto'
import { readDer, sequenceOf } from './verification/der.ts'

/** Also where a certificate keeps an RSA key for PSS alone, which a token does not tell. */
export function samePublicKey(one: KeyObject, other: KeyObject): boolean {
  return one.equals(other) || keyBits(one).equals(keyBits(other))
}

/** subjectPublicKey of a SubjectPublicKeyInfo (RFC 5280). */
function keyBits(key: KeyObject): Buffer {
  const [, bits] = sequenceOf(readDer(key.export({ format: 'der', type: 'spki' })), 'the public key')
  return bits?.content ?? Buffer.alloc(0)
}
