import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { samePublicKey } from '../core/public-key.ts'

const ofRsa = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey
const ofEc = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey

test.each([
  ['RSA', ofRsa],
  ['EC', ofEc],
])('tells one %s key from another', (_, make) => {
  const key = make()
  expect(samePublicKey(key, createPublicKey({ key: key.export({ format: 'der', type: 'spki' }), format: 'der', type: 'spki' }))).toBe(true)
  expect(samePublicKey(key, make())).toBe(false)
})

test('tells keys of two kinds apart', () => {
  expect(samePublicKey(ofRsa(), ofEc())).toBe(false)
})

test('knows an RSA key again that a certificate keeps for PSS', () => {
  const { publicKey } = generateKeyPairSync('rsa-pss', { modulusLength: 1024 })
  const pss = publicKey.export({ format: 'der', type: 'spki' })
  // The same bits under rsaEncryption, as the token's attributes make them: 1.2.840.113549.1.1.1 in place of …1.10, and without parameters.
  const bits = pss.subarray(pss.indexOf(Buffer.from('0381', 'hex')))
  const algorithm = Buffer.from('300d06092a864886f70d0101010500', 'hex')
  const plain = Buffer.concat([Buffer.of(0x30, 0x81, algorithm.length + bits.length), algorithm, bits])
  const key = createPublicKey({ key: plain, format: 'der', type: 'spki' })
  expect([key.asymmetricKeyType, publicKey.asymmetricKeyType]).toEqual(['rsa', 'rsa-pss'])
  expect(samePublicKey(key, publicKey)).toBe(true)
  expect(samePublicKey(ofRsa(), publicKey)).toBe(false)
})
