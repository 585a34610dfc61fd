import { afterAll, describe, expect, test } from '@jest/globals'
import { constants, createHash, generateKeyPairSync, privateEncrypt, sign, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFileDigests } from '../../core/file-digests.ts'
import { digestInfo } from '../../core/tools/digest-info.ts'
import type { Digest, Padding, Verdict } from '../../core/tools/signing-tool.ts'
import { checkRawSignature } from '../../core/verification/raw-signature.ts'
import { removeScratch, scratch } from '../cryptoki/scratch.ts'

afterAll(removeScratch)

const content = Buffer.from('what was signed')
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const sha256 = createHash('sha256').update(content).digest()
/** PKCS #1 1.5 around whatever is given, without any DigestInfo of its own. */
const padded = (data: Uint8Array): Buffer => privateEncrypt({ key: rsa.privateKey, padding: constants.RSA_PKCS1_PADDING }, data)

async function check(
  signature: Buffer,
  { key = rsa.publicKey, digest = 'sha256', padding = 'pkcs1' }: { key?: KeyObject; digest?: Digest; padding?: Padding } = {},
): Promise<Verdict['state']> {
  const folder = scratch()
  const [file, beside] = [join(folder, 'file'), join(folder, 'file.sig')]
  writeFileSync(file, content)
  writeFileSync(beside, signature)
  return (await checkRawSignature(key, file, beside, digest, padding, createFileDigests())).state
}

describe('a raw signature is valid', () => {
  test.each(['sha256', 'sha384', 'sha512'] as const)('by RSA with PKCS #1 1.5 and %s', async (digest) => {
    expect(await check(sign(digest, content, rsa.privateKey), { digest })).toBe('valid')
  })
  test('by RSA with PSS', async () => {
    const key = { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    expect(await check(sign('sha256', content, key), { padding: 'pss' })).toBe('valid')
  })
  test('by EC', async () => {
    expect(await check(sign('sha256', content, ec.privateKey), { key: ec.publicKey })).toBe('valid')
  })
  test('made of the DigestInfo alone, so that what is refused below is refused for what it says', async () => {
    expect(await check(padded(digestInfo('sha256', sha256)))).toBe('valid')
  })
})

describe('a raw signature is not valid', () => {
  const good = sign('sha256', content, rsa.privateKey)
  const info = digestInfo('sha256', sha256)
  // AlgorithmIdentifier without its NULL.
  const withoutParameters = Buffer.concat([Buffer.from('302f300b0609608648016503040201' + '0420', 'hex'), sha256])
  const cases: Readonly<Record<string, () => Buffer>> = {
    'over another content': () => sign('sha256', Buffer.from('something else'), rsa.privateKey),
    'with another digest': () => sign('sha384', content, rsa.privateKey),
    'by another key': () => sign('sha256', content, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    'with PSS where PKCS #1 was asked for': () =>
      sign('sha256', content, { key: rsa.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
    'over the digest without its algorithm': () => padded(sha256),
    'with more behind the DigestInfo': () => padded(Buffer.concat([info, Buffer.from('more')])),
    'with less than the DigestInfo': () => padded(info.subarray(0, -1)),
    'whose algorithm has no parameters': () => padded(withoutParameters),
    'with a byte more': () => Buffer.concat([good, Buffer.alloc(1)]),
    'with a zero before it': () => Buffer.concat([Buffer.alloc(1), good]),
    'with a byte less': () => good.subarray(0, -1),
    'of zeros': () => Buffer.alloc(256),
    'of ones': () => Buffer.alloc(256, 0xff),
  }
  test.each(Object.keys(cases))('%s', async (name) => {
    expect(await check(cases[name]?.() ?? good)).toBe('invalid')
  })
  test.each(['pss', 'pkcs1'] as const)('with another salt, by a key that is kept for PSS, padding %s', async (padding) => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa-pss', { modulusLength: 2048 })
    const states = [32, 20].map((saltLength) =>
      check(sign('sha256', content, { key: privateKey, saltLength }), { key: publicKey, padding }),
    )
    expect(await Promise.all(states)).toEqual(['valid', 'invalid'])
  })
  test('with any bit changed', async () => {
    for (let at = 0; at < good.length; at += 17) {
      const changed = Buffer.from(good)
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at)
      expect(await check(changed)).toBe('invalid')
    }
  })
})
