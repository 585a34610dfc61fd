import { expect, test } from '@jest/globals'
import { generateKeyPairSync, sign } from 'node:crypto'
import { readKey } from 'openpgp'
import { certifiedKey, toBeCertified, type OpenpgpKeyParts } from '../../core/config/openpgp-key.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const { n = '', e = '' } = publicKey.export({ format: 'jwk' })
const parts: OpenpgpKeyParts = { modulus: Buffer.from(n, 'base64url'), exponent: Buffer.from(e, 'base64url'), userId: 'Grün AG (demo/gpg)' }
const build = (of: OpenpgpKeyParts): Buffer => certifiedKey(of, sign('sha256', toBeCertified(of), privateKey))

test('is a key that signs, certified by itself, for openpgp.js too', async () => {
  const key = await readKey({ binaryKey: build(parts) })
  await key.verifyPrimaryKey()
  expect(key.getUserIDs()).toEqual(['Grün AG (demo/gpg)'])
  expect(key.getCreationTime().toISOString()).toBe('2020-01-01T00:00:00.000Z')
  expect((await key.getSigningKey()).getFingerprint()).toBe(key.getFingerprint())
})

test('is the same whenever it is built', () => {
  expect(build(parts).equals(build(parts))).toBe(true)
})

test('is refused where the signature is over another user id', async () => {
  const key = await readKey({ binaryKey: certifiedKey(parts, sign('sha256', toBeCertified({ ...parts, userId: 'Other' }), privateKey)) })
  await expect(key.verifyPrimaryKey()).rejects.toThrow()
})
