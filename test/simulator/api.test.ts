import { createHash, createPublicKey, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { authorization, json, listPolicies, payloadOf, submit, submitUrl, TEST_KEYS } from './client.ts'
import { startSimulator, type Simulator } from './server/simulator.ts'
import { TOKEN_MARK, TOKENS } from './server/world.ts'

const SHA256 = '2.16.840.1.101.3.4.2.1'
const SHA384 = '2.16.840.1.101.3.4.2.2'
const hash = createHash('sha256').update('data').digest()
const goodPayload = payloadOf('RsaPkcs1', hash, SHA256)

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ keyDirectory: TEST_KEYS })
})
beforeEach(() => {
  simulator.reset()
})
afterAll(() => simulator.stop())

async function slugs(response: Response): Promise<string[]> {
  const { signingPolicies } = (await json(response)) as { signingPolicies: Record<string, unknown>[] }
  return signingPolicies.map((policy) => `${String(policy['projectSlug'])}/${String(policy['signingPolicySlug'])}`)
}

async function expectProblem(response: Response, status: number, detail: string | RegExp): Promise<void> {
  const problem = await json(response)
  expect({ httpStatus: response.status, ...problem }).toEqual({
    httpStatus: status,
    type: expect.stringContaining('rfc9110#section-15.'),
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(detail),
    traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
  })
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
}

describe('healthz', () => {
  test('answers without a token', async () => {
    const response = await fetch(`${simulator.apiUrl}/healthz`)
    expect([response.status, await response.text()]).toEqual([200, 'Healthy'])
  })
})

describe('MySigningPolicies', () => {
  test.each([
    ['submitter', 'main', 8],
    ['awkward', 'main', 8],
    ['demoSubmitter', 'main', 6],
    ['testSigner', 'main', 1],
    ['reader', 'main', 0],
    ['otherSubmitter', 'other', 2],
  ] as const)('%s sees what it may submit to', async (token, organization, count) => {
    const organizationId = simulator.world.organizations[organization].id
    const response = await listPolicies(simulator, { token: TOKENS[token].value, organizationId })
    expect(response.status).toBe(200)
    expect(await slugs(response)).toHaveLength(count)
  })

  test.each([
    ['?projectSlug=hash-signing', ['hash-signing/test-signing', 'hash-signing/release-signing']],
    ['?signingPolicySlug=ec256', ['demo/ec256']],
    ['?projectSlug=demo&signingPolicySlug=gpg', ['demo/gpg']],
    ['?projectSlug=demo&signingPolicySlug=release-signing', []],
    ['?projectSlug=nowhere', []],
  ])('filters: %s', async (query, expected) => {
    expect(await slugs(await listPolicies(simulator, { query }))).toEqual(expected)
  })

  test('describes an RSA policy', async () => {
    const { signingPolicies } = (await json(await listPolicies(simulator, { query: '?projectSlug=demo&signingPolicySlug=rsa2048' }))) as {
      signingPolicies: [Record<string, unknown>]
    }
    const policy = signingPolicies[0]
    const key = await simulator.publicKey('demo/rsa2048')
    const jwk = key.export({ format: 'jwk' })
    expect(policy).toEqual({
      signingPolicyId: 'aaaaaaaa-0000-4000-8000-000000000001',
      projectSlug: 'demo',
      signingPolicySlug: 'rsa2048',
      keyType: 'Rsa',
      keySizeInBits: 2048,
      rsaParameters: { publicExponent: 'AQAB', modulus: Buffer.from(jwk.n ?? '', 'base64url').toString('base64') },
      ecdsaParameters: null,
      certificateBytes: (await simulator.certificate('demo/rsa2048')).der.toString('base64'),
      publicKeyBytes: key.export({ type: 'spki', format: 'der' }).toString('base64'),
    })
    expect(new X509Certificate(Buffer.from(String(policy['certificateBytes']), 'base64')).publicKey.equals(key)).toBe(true)
  })

  test('describes an EC policy', async () => {
    const response = await listPolicies(simulator, { query: '?signingPolicySlug=ec384' })
    const { signingPolicies } = (await json(response)) as { signingPolicies: [Record<string, unknown>] }
    expect(signingPolicies[0]).toMatchObject({
      keyType: 'Ecdsa',
      keySizeInBits: 384,
      rsaParameters: null,
      ecdsaParameters: { curveOid: '1.3.132.0.34', x: expect.stringMatching(/^.{64}$/), y: expect.stringMatching(/^.{64}$/) },
    })
  })

  test('describes a GPG policy: a public key, no certificate', async () => {
    const response = await listPolicies(simulator, { query: '?signingPolicySlug=gpg' })
    const { signingPolicies } = (await json(response)) as { signingPolicies: [Record<string, unknown>] }
    expect(signingPolicies[0]).toMatchObject({ keyType: 'Rsa', keySizeInBits: 3072, certificateBytes: null })
    const key = Buffer.from(String(signingPolicies[0]['publicKeyBytes']), 'base64')
    expect(createPublicKey({ key, type: 'spki', format: 'der' }).asymmetricKeyDetails?.modulusLength).toBe(3072)
  })

  test('takes paths and identifiers in any case, as ASP.NET does', async () => {
    const { id } = simulator.world.organizations.main
    const response = await fetch(`${simulator.apiUrl.replace('/Api', '/api')}/V1/${id.toUpperCase()}/cryptoki/mysigningpolicies`, {
      headers: authorization(),
    })
    expect(response.status).toBe(200)
  })

  test('the same slugs in another organization hold another key', async () => {
    expect((await simulator.publicKey('demo/rsa2048')).equals(await simulator.publicKey('demo/rsa2048', 'other'))).toBe(false)
  })
})

describe('who may do what', () => {
  test.each([
    ['no token', null, 401, /No bearer token/],
    ['an unknown token', `${TOKEN_MARK}-unknown`, 401, /not known/],
    ['an expired token', TOKENS.expired.value, 401, /expired/],
    ['a revoked token', TOKENS.revoked.value, 401, /revoked/],
    ['a token of another organization', TOKENS.otherSubmitter.value, 403, /organization/],
  ] as const)('%s is refused everywhere', async (_, token, status, detail) => {
    for (const response of [
      await listPolicies(simulator, { token }),
      await submit(simulator, { policy: 'demo/rsa2048', token, payload: goodPayload }),
    ]) {
      expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
      await expectProblem(response, status, detail)
    }
  })

  test.each([
    ['reader', 'demo/rsa2048', 403],
    ['demoSubmitter', 'hash-signing/test-signing', 403],
    ['demoSubmitter', 'demo/rsa2048', 200],
    ['testSigner', 'hash-signing/release-signing', 403],
    ['testSigner', 'hash-signing/test-signing', 200],
    ['awkward', 'demo/rsa2048', 200],
  ] as const)('%s submits to %s: %d', async (token, policy, status) => {
    const response = await submit(simulator, { policy, token: TOKENS[token].value, payload: goodPayload })
    if (status === 403) await expectProblem(response, 403, /not a submitter/)
    else expect(response.status).toBe(200)
  })

  test('an authorization scheme other than Bearer is no token', async () => {
    const { id } = simulator.world.organizations.main
    const headers = { authorization: `Basic ${TOKENS.submitter.value}` }
    await expectProblem(await fetch(`${simulator.apiUrl}/v1/${id}/Cryptoki/MySigningPolicies`, { headers }), 401, /No bearer token/)
  })
})

describe('what is not there', () => {
  test('an organization', async () => {
    const response = await listPolicies(simulator, { organizationId: '99999999-9999-4999-8999-999999999999' })
    await expectProblem(response, 404, /organization/)
  })

  test.each([
    ['nowhere/rsa2048', /Project 'nowhere'/],
    ['demo/nothing', /no signing policy 'nothing'/],
  ])('%s', async (policy, detail) => {
    await expectProblem(await submit(simulator, { policy, payload: goodPayload }), 404, detail)
  })

  test('a path', async () => {
    await expectProblem(await fetch(`${simulator.apiUrl}/v1/unknown`), 404, /No such resource/)
  })

  test('a method', async () => {
    const response = await fetch(submitUrl(simulator), { headers: authorization() })
    expect(response.headers.get('allow')).toBe('POST')
    await expectProblem(response, 405, /Use POST/)
  })
})

describe('bad submissions', () => {
  test.each<[string, string, unknown, RegExp]>([
    ['no JSON', 'demo/rsa2048', '{"SignatureAlgorithm":', /not valid JSON/],
    ['no object', 'demo/rsa2048', '[]', /not a JSON object/],
    ['an unknown algorithm', 'demo/rsa2048', { ...goodPayload, SignatureAlgorithm: 'Rsa' }, /must be one of/],
    ['RSA with an EC key', 'demo/ec256', goodPayload, /does not fit/],
    ['ECDSA with an RSA key', 'demo/rsa2048', payloadOf('Ecdsa', hash), /does not fit/],
    ['no hash algorithm', 'demo/rsa2048', payloadOf('RsaPss', hash), /RsaHashAlgorithm is missing/],
    ['an unknown hash algorithm', 'demo/rsa2048', payloadOf('RsaPss', hash, '1.3.14.3.2.26'), /not supported/],
    ['a hash of another algorithm', 'demo/rsa2048', payloadOf('RsaPkcs1', hash, SHA384), /has 32 bytes, but sha384 gives 48/],
    ['a short hash', 'demo/rsa2048', payloadOf('RsaPkcs1', hash.subarray(1), SHA256), /has 31 bytes/],
    ['an EC hash of no known length', 'demo/ec256', payloadOf('Ecdsa', hash.subarray(1)), /31 bytes is of no supported/],
    ['no hash', 'demo/rsa2048', { ...goodPayload, Base64EncodedHash: undefined }, /must be Base64/],
    ['a hash that is no Base64', 'demo/rsa2048', { ...goodPayload, Base64EncodedHash: '*'.repeat(44) }, /must be Base64/],
    ['an unknown format', 'demo/ec256', payloadOf('Ecdsa', hash, undefined, { EcdsaSignatureFormat: 'Der' }), /Ieee or Asn1/],
    ['metadata that is no object', 'demo/rsa2048', { ...goodPayload, Metadata: 'text' }, /Metadata/],
  ])('%s', async (_, policy, payload, detail) => {
    await expectProblem(await submit(simulator, { policy, payload }), 400, detail)
  })

  test.each([
    ['ProjectSlug', /ProjectSlug is missing/],
    ['SigningPolicySlug', /SigningPolicySlug is missing/],
    ['IsFastSigningRequest', /IsFastSigningRequest is missing/],
  ])('a blank %s', async (field, detail) => {
    await expectProblem(await submit(simulator, { policy: 'demo/rsa2048', payload: goodPayload, fields: { [field]: '' } }), 400, detail)
  })

  test('not a fast signing request', async () => {
    const fields = { IsFastSigningRequest: 'false' }
    await expectProblem(await submit(simulator, { policy: 'demo/rsa2048', payload: goodPayload, fields }), 400, /IsFastSigningRequest=true/)
  })

  test('a body that is no multipart', async () => {
    const headers = { ...authorization(), 'content-type': 'application/json' }
    await expectProblem(await fetch(submitUrl(simulator), { method: 'POST', headers, body: '{}' }), 415, /multipart/)
  })

  const part = 'Content-Disposition: form-data; name="ProjectSlug"\r\n\r\ndemo'
  test.each([
    ['in a name', 'boundary=b', '--b\r\nContent-Disposition: form-data; name="Proj'],
    ['before its end', 'boundary=b', `--b\r\n${part}\r\n`],
    ['without the last two hyphens', 'boundary=b', `--b\r\n${part}\r\n--b`],
    ['with another boundary', 'boundary=c', `--b\r\n${part}\r\n--b--\r\n`],
    ['without a boundary', 'charset=utf-8', `--b\r\n${part}\r\n--b--\r\n`],
    ['with text before it', 'boundary=b', `x--b\r\n${part}\r\n--b--\r\n`],
    ['with a part without headers', 'boundary=b', '--b\r\ndemo\r\n--b--\r\n'],
    ['with a part without a name', 'boundary=b', `--b\r\n${part.replace(/name=/, 'filename=')}\r\n--b--\r\n`],
  ])('a multipart body that is broken: %s', async (_how, parameter, body) => {
    const headers = { ...authorization(), 'content-type': `multipart/form-data; ${parameter}` }
    await expectProblem(await fetch(submitUrl(simulator), { method: 'POST', headers, body }), 400, /multipart/)
  })

  test('a body that is too long', async () => {
    await expectProblem(await submit(simulator, { policy: 'demo/rsa2048', payload: 'x'.repeat(1024 * 1024) }), 413, /longer/)
  })
})

describe('the journal', () => {
  test('tells who asked for what, and how it ended', async () => {
    await submit(simulator, { policy: 'demo/rsa2048', payload: goodPayload })
    await submit(simulator, { policy: 'demo/rsa2048', token: TOKENS.reader.value, payload: goodPayload })
    await listPolicies(simulator, { token: 'something else', query: '?projectSlug=demo' })
    const { id } = simulator.world.organizations.main
    expect(simulator.journal()).toEqual([
      {
        number: expect.any(Number),
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        method: 'POST',
        route: 'SubmitWithArtifact',
        userAgent: expect.any(String),
        status: 200,
        organization: id,
        token: 'submitter',
        project: 'demo',
        policy: 'rsa2048',
        algorithm: 'RsaPkcs1',
        digest: 'sha256',
        hash: hash.toString('base64'),
        fault: null,
        milliseconds: expect.any(Number),
      },
      expect.objectContaining({ status: 403, token: 'reader', policy: 'rsa2048', algorithm: null }),
      expect.objectContaining({ route: 'MySigningPolicies', status: 401, token: null, project: 'demo', policy: null }),
    ])
    expect(simulator.counts()).toEqual({ healthz: 0, MySigningPolicies: 1, SubmitWithArtifact: 2, unknown: 0 })
  })

  test('holds no token, wherever the client puts it', async () => {
    const unknown = 'a-token-of-some-real-organization'
    for (const token of [TOKENS.submitter.value, TOKENS.expired.value, unknown]) {
      const fields = { ProjectSlug: token, SigningPolicySlug: `x${token}` }
      await submit(simulator, { policy: 'demo/rsa2048', token, payload: goodPayload, fields })
      await listPolicies(simulator, { token, organizationId: token, query: `?projectSlug=${token}` })
      await fetch(`${simulator.apiUrl}/healthz?token=${token}`, { headers: { ...authorization(token), 'user-agent': `tool ${token}` } })
    }
    const admin = await (await fetch(`${simulator.adminUrl}/journal`)).text()
    expect(simulator.journal()).toHaveLength(9)
    for (const text of [JSON.stringify(simulator.journal()), admin]) {
      expect(text).not.toContain(TOKEN_MARK)
      expect(text).not.toContain(unknown)
    }
    expect(simulator.journal().map(({ token }) => token)).toContain('unknown')
  })

  test('is read and emptied over HTTP', async () => {
    await fetch(`${simulator.apiUrl}/healthz`)
    const journal = await json(await fetch(`${simulator.adminUrl}/journal`))
    expect(journal).toMatchObject({ counts: { healthz: 1 }, entries: [{ route: 'healthz', status: 200 }] })
    expect((await fetch(`${simulator.adminUrl}/journal`, { method: 'DELETE' })).status).toBe(204)
    expect(simulator.journal()).toEqual([])
    expect(simulator.counts().healthz).toBe(0)
  })
})

describe('PEM files over HTTP', () => {
  test('the CA, the chain, a policy', async () => {
    const text = async (path: string) => (await fetch(simulator.adminUrl + path)).text()
    expect(await text('/ca.pem')).toBe(simulator.rootCertificatePem)
    expect(await text('/chain.pem')).toBe(simulator.chainPem)
    const issued = await simulator.certificate('demo/ec256', 'other')
    expect(await text('/certificates/other/demo/ec256.pem')).toBe(issued.pem)
    expect(await text('/chains/other/demo/ec256.pem')).toBe(issued.chainPem)
    expect(createPublicKey(await text('/public-keys/main/demo/gpg.pem')).equals(await simulator.publicKey('demo/gpg'))).toBe(true)
  })

  test.each(['/certificates/main/demo/gpg.pem', '/certificates/main/demo/none.pem', '/nothing'])('%s is not there', async (path) => {
    await expectProblem(await fetch(simulator.adminUrl + path), 404, /no|without/)
  })
})
