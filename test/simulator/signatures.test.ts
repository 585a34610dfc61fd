import { constants, createHash, createPublicKey, randomBytes, verify, X509Certificate, type KeyObject } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { json, listPolicies, payloadOf, submit, TEST_KEYS } from './client.ts'
import { DIGESTS, type Digest } from './server/digests.ts'
import { startSimulator, type Simulator } from './server/simulator.ts'

const data = randomBytes(1000)
const RSA_POLICIES = [
  'demo/rsa2048',
  'demo/rsa3072',
  'demo/rsa4096',
  'demo/gpg',
  'hash-signing/test-signing',
  'hash-signing/release-signing',
]
const EC_POLICIES = ['demo/ec256', 'demo/ec384']

let simulator: Simulator
/** As a client gets them: from the list of policies, not from the simulator's memory. */
const publicKeys = new Map<string, KeyObject>()

beforeAll(async () => {
  simulator = await startSimulator({ keyDirectory: TEST_KEYS })
  const { signingPolicies } = (await json(await listPolicies(simulator))) as { signingPolicies: Record<string, string>[] }
  for (const policy of signingPolicies) {
    const der = Buffer.from(policy['publicKeyBytes'] ?? '', 'base64')
    publicKeys.set(`${policy['projectSlug']}/${policy['signingPolicySlug']}`, createPublicKey({ key: der, type: 'spki', format: 'der' }))
  }
})
beforeEach(() => {
  simulator.reset()
})
afterAll(() => simulator.stop())

function keyOf(policy: string): KeyObject {
  const key = publicKeys.get(policy)
  if (!key) throw new Error(`${policy} is not listed`)
  return key
}

async function signature(policy: string, payload: Record<string, unknown>): Promise<Buffer> {
  const response = await submit(simulator, { policy, payload })
  const answer = await json(response)
  expect({ status: response.status, answer }).toEqual({ status: 200, answer: { ...payload, Signature: expect.any(String) } })
  return Buffer.from(String(answer['Signature']), 'base64')
}

function hashOf(digest: Digest): Buffer {
  return createHash(digest.name).update(data).digest()
}

describe.each(RSA_POLICIES)('%s', (policy) => {
  test.each(DIGESTS)('signs a $name hash with PKCS #1 v1.5', async (digest) => {
    const signed = await signature(policy, payloadOf('RsaPkcs1', hashOf(digest), digest.oid))
    expect(verify(digest.name, data, keyOf(policy), signed)).toBe(true)
    expect(verify(digest.name, Buffer.from('other'), keyOf(policy), signed)).toBe(false)
  })

  test.each(DIGESTS)('signs a $name hash with PSS, the salt as long as the digest', async (digest) => {
    const signed = await signature(policy, payloadOf('RsaPss', hashOf(digest), digest.oid))
    const pss = { key: keyOf(policy), padding: constants.RSA_PKCS1_PSS_PADDING }
    expect(verify(digest.name, data, { ...pss, saltLength: digest.length }, signed)).toBe(true)
    expect(verify(digest.name, data, { ...pss, saltLength: digest.length - 1 }, signed)).toBe(false)
    expect(verify(digest.name, Buffer.from('other'), { ...pss, saltLength: digest.length }, signed)).toBe(false)
  })
})

describe.each(EC_POLICIES)('%s', (policy) => {
  test.each(DIGESTS)('signs a $name hash with ECDSA in both formats', async (digest) => {
    const key = keyOf(policy)
    // Each signature has a fresh nonce: a leading zero octet (which the formats treat differently) turns up in one of many.
    for (let round = 0; round < 30; round++) {
      const ieee = await signature(policy, payloadOf('Ecdsa', hashOf(digest), undefined, { EcdsaSignatureFormat: 'Ieee' }))
      expect(verify(digest.name, data, { key, dsaEncoding: 'ieee-p1363' }, ieee)).toBe(true)
      expect(ieee).toHaveLength(policy === 'demo/ec256' ? 64 : 96)
      const asn1 = await signature(policy, payloadOf('Ecdsa', hashOf(digest), undefined, { EcdsaSignatureFormat: 'Asn1' }))
      expect(verify(digest.name, data, { key, dsaEncoding: 'der' }, asn1)).toBe(true)
      expect(verify(digest.name, Buffer.from('other'), { key, dsaEncoding: 'der' }, asn1)).toBe(false)
    }
  })

  test('answers the IEEE format where none is named', async () => {
    const signed = await signature(policy, payloadOf('Ecdsa', createHash('sha256').update(data).digest()))
    expect(verify('sha256', data, { key: keyOf(policy), dsaEncoding: 'ieee-p1363' }, signed)).toBe(true)
  })
})

describe('certificates', () => {
  test.each([...RSA_POLICIES.filter((policy) => policy !== 'demo/gpg'), ...EC_POLICIES])(
    '%s has a valid chain for code signing',
    async (policy) => {
      const issued = await simulator.certificate(policy)
      const [leaf, intermediate, root] =
        issued.chainPem.match(/-----BEGIN[^]+?-----END CERTIFICATE-----/g)?.map((pem) => new X509Certificate(pem)) ?? []
      if (!leaf || !intermediate || !root) throw new Error('The chain is too short')
      expect(leaf.raw.equals(issued.der)).toBe(true)
      expect(leaf.publicKey.equals(keyOf(policy))).toBe(true)
      expect(leaf.checkIssued(intermediate) && leaf.verify(intermediate.publicKey)).toBe(true)
      expect(intermediate.checkIssued(root) && intermediate.verify(root.publicKey)).toBe(true)
      expect(root.checkIssued(root) && root.verify(root.publicKey)).toBe(true)
      expect([leaf.ca, intermediate.ca, root.ca]).toEqual([false, true, true])
      expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.3'])
      expect(Date.parse(leaf.validFrom)).toBeLessThan(Date.now())
      expect(Date.parse(leaf.validTo)).toBeGreaterThan(Date.now())
      expect(root.toString()).toBe(simulator.rootCertificatePem)
    },
  )

  test('a GPG key has none', async () => {
    await expect(simulator.certificate('demo/gpg')).rejects.toThrow('GPG')
  })
})

describe('bad signatures on demand', () => {
  test.each(['wrong-signature', 'corrupt-signature'] as const)('%s: of the right size, but does not verify', async (kind) => {
    const hash = createHash('sha256').update(data).digest()
    const oid = '2.16.840.1.101.3.4.2.1'
    simulator.addFault({ route: 'SubmitWithArtifact', kind })
    const rsa = await signature('demo/rsa2048', payloadOf('RsaPkcs1', hash, oid))
    expect(rsa).toHaveLength(256)
    expect(verify('sha256', data, keyOf('demo/rsa2048'), rsa)).toBe(false)
    const ec = await signature('demo/ec256', payloadOf('Ecdsa', hash, undefined, { EcdsaSignatureFormat: 'Asn1' }))
    expect(ec[0]).toBe(0x30)
    expect(verify('sha256', data, { key: keyOf('demo/ec256'), dsaEncoding: 'der' }, ec)).toBe(false)
    simulator.clearFaults()
    expect(verify('sha256', data, keyOf('demo/rsa2048'), await signature('demo/rsa2048', payloadOf('RsaPkcs1', hash, oid)))).toBe(true)
  })
})
