import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SigningError } from '../../core/errors.ts'
import { HttpFailure } from '../../core/http.ts'
import { plainKey } from '../../core/public-key.ts'
import { createSignPathClient, type SignPathClient, type SignPathClientOptions } from '../../core/signpath/client.ts'
import { errorOfFailure } from '../../core/signpath/service-errors.ts'
import { TEST_KEYS } from '../simulator/client.ts'
import { startSimulator, type Simulator } from '../simulator/server/simulator.ts'

let simulator: Simulator
let waits: number[]
let messages: string[]
const servers: Server[] = []

beforeAll(async () => {
  // A large key takes seconds to make, and longer than the client waits on a slow machine.
  simulator = await startSimulator({ keyDirectory: TEST_KEYS, warm: true })
})
afterAll(async () => {
  await simulator.stop()
})
beforeEach(() => {
  simulator.reset()
  waits = []
  messages = []
})
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const options = (): SignPathClientOptions => ({
  apiUrl: simulator.apiUrl,
  organizationId: simulator.world.organizations.main.id,
  apiToken: simulator.world.tokens.submitter.value,
  requestTimeoutInSeconds: 5,
  totalTimeoutInSeconds: 60,
  retries: 2,
  redact: (text) => text,
  log: (message) => messages.push(message),
})

/** Does not wait, but tells how long it would have. */
function client(more: Partial<SignPathClientOptions> = {}): SignPathClient {
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)
  return createSignPathClient({ ...options(), wait, ...more })
}

async function failure(call: Promise<unknown>): Promise<SigningError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!(error instanceof SigningError)) throw new Error(`expected a SigningError, got ${String(error)}`)
  const { value } = simulator.world.tokens.submitter
  for (const text of [error.message, error.hint, error.details, ...messages]) expect(text ?? '').not.toContain(value)
  return error
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/Api`
}

describe('signingPolicies', () => {
  test('lists the policies of the token with key and certificate', async () => {
    const policies = await client().signingPolicies({ projectSlug: 'demo' })
    expect(policies.map(({ signingPolicySlug, keyType, keySizeInBits }) => [signingPolicySlug, keyType, keySizeInBits])).toEqual([
      ['rsa2048', 'RSA', 2048],
      ['rsa3072', 'RSA', 3072],
      ['rsa4096', 'RSA', 4096],
      ['ec256', 'EC', 256],
      ['ec384', 'EC', 384],
      ['gpg', 'RSA', 3072],
    ])
    const [rsa, gpg] = [policies[0], policies[5]]
    expect(rsa?.certificate?.raw).toEqual((await simulator.certificate('demo/rsa2048')).der)
    expect(rsa?.publicKey).toEqual((await simulator.publicKey('demo/rsa2048')).export({ type: 'spki', format: 'der' }))
    expect(gpg).not.toHaveProperty('certificate')
  })

  test('asks for one policy only, by the filter', async () => {
    await client().signingPolicies({ projectSlug: 'demo', signingPolicySlug: 'ec256' })
    expect(simulator.journal()).toMatchObject([{ route: 'MySigningPolicies', project: 'demo', policy: 'ec256', token: 'submitter' }])
  })

  test('sends any token as it is', async () => {
    const names = await client({ apiToken: simulator.world.tokens.awkward.value }).policyNames()
    expect(names).toContainEqual({ projectSlug: 'hash-signing', signingPolicySlug: 'test-signing' })
  })
})

test('health asks without the token', async () => {
  await client().health()
  expect(simulator.journal()).toMatchObject([{ route: 'healthz', status: 200 }])
  expect(simulator.journal()[0]?.token ?? null).toBeNull()
})

describe('refusals', () => {
  test.each(['expired', 'revoked'] as const)(
    'an %s token: AUTHENTICATION_FAILED with the words of the service, tried once',
    async (name) => {
      const error = await failure(client({ apiToken: simulator.world.tokens[name].value }).signingPolicies())
      expect(error).toMatchObject({
        code: 'AUTHENTICATION_FAILED',
        details: expect.stringMatching(new RegExp(`Unauthorized\nThe API token is ${name}\\.\ntraceId: \\S`)),
      })
      expect(simulator.journal()).toHaveLength(1)
    },
  )

  test("another organization's token: PERMISSION_DENIED", async () => {
    const error = await failure(client({ apiToken: simulator.world.tokens.otherSubmitter.value }).signingPolicies())
    expect(error).toMatchObject({ code: 'PERMISSION_DENIED', message: expect.stringContaining(simulator.world.organizations.main.id) })
  })

  test('an unknown organization: POLICY_NOT_FOUND that names it', async () => {
    const error = await failure(client({ organizationId: '99999999-0000-4000-8000-000000000000' }).signingPolicies())
    expect(error).toMatchObject({ code: 'POLICY_NOT_FOUND', hint: expect.stringContaining('organization-id') })
  })

  test('an address without /Api: INVALID_INPUT', async () => {
    const apiUrl = await serve((_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'))
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({ code: 'INVALID_INPUT', details: '<h1>Not found</h1>' })
  })

  test.each([
    [400, 'REQUEST_REJECTED'],
    [407, 'AUTHENTICATION_FAILED'],
    [409, 'REQUEST_REJECTED'],
    [500, 'SERVICE_ERROR'],
    [501, 'SERVICE_ERROR'],
  ])('status %d: %s, tried once', async (status, code) => {
    simulator.addFault({ route: '*', kind: 'status', status })
    expect(await failure(client().signingPolicies())).toMatchObject({ code, message: expect.stringContaining(String(status)) })
    expect(simulator.journal()).toHaveLength(1)
  })

  test.each([
    ['', 'asks for'],
    ['user:wrong@', 'refuses the user name and password'],
  ])('a proxy that wants a password, given %j', async (given, says) => {
    const proxy = new URL(await serve((_request, response) => response.writeHead(407).end()))
    const { message } = await failure(client({ proxy: { httpProxy: `http://${given}${proxy.host}` } }).signingPolicies())
    expect(message).toContain(`The HTTP proxy ${says}`)
  })

  test.each([
    ['It says why.', 'stands below'],
    ['', 'does not say why'],
  ])('a rejection that says %j', async (body, hint) => {
    const apiUrl = await serve((_request, response) => response.writeHead(410).end(body))
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'REQUEST_REJECTED',
      hint: expect.stringContaining(hint),
    })
  })

  test('tells what a problem is that begins with a byte order mark', async () => {
    const apiUrl = await serve((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/problem+json' }).end('\ufeff{"title":"what it is"}')
    })
    expect((await failure(client({ apiUrl }).signingPolicies())).details).toBe('what it is')
  })

  test('shows the beginning of a problem that is nested too deep', async () => {
    const apiUrl = await serve((_request, response) => {
      const errors = '['.repeat(500_000) + ']'.repeat(500_000)
      response.writeHead(400, { 'content-type': 'application/problem+json' }).end(`{"title":"what it is","errors":${errors}}`)
    })
    const error = await failure(client({ apiUrl }).signingPolicies())
    expect(error).toMatchObject({ code: 'REQUEST_REJECTED', details: expect.stringContaining('what it is') })
  })

  test('redacts what the server echoes', async () => {
    const apiUrl = await serve((request, response) => {
      response
        .writeHead(500, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ title: 'x', detail: `${request.headers.authorization ?? ''} hunter2` }))
    })
    const error = await failure(client({ apiUrl, redact: (text) => text.replaceAll('hunter2', '***') }).signingPolicies())
    expect(error.details).toBe('x\nBearer *** ***')
  })

  test.each([200, 403])('redacts what a page shows of the request before it cuts the page (%d)', async (status) => {
    const apiUrl = await serve((request, response) => {
      response.writeHead(status).end(`${'x'.repeat(470)} ${request.headers.authorization ?? ''}`)
    })
    expect((await failure(client({ apiUrl }).signingPolicies())).details).toBe(`${'x'.repeat(470)} Bearer ***`)
  })
})

test('takes an answer that begins with a byte order mark', async () => {
  const apiUrl = await serve((_request, response) => response.end('\ufeff{"signingPolicies":[]}'))
  expect(await client({ apiUrl }).policyNames()).toEqual([])
})

describe('answers that are none', () => {
  const certificateBytes = Buffer.from('no certificate').toString('base64')
  const good = { signingPolicyId: 'i', projectSlug: 'p', signingPolicySlug: 's', keySizeInBits: 2048 }
  test.each([
    ['{"signingPolicies":{}}', 'not a list'],
    ['[]', 'not a list'],
    ['null', 'not a list'],
    ['{"signingPolicies":[null]}', 'not an object'],
    [JSON.stringify({ signingPolicies: [{ ...good, projectSlug: 7 }] }), 'projectSlug'],
    [JSON.stringify({ signingPolicies: [good] }), 'neither a public key nor a certificate'],
    [JSON.stringify({ signingPolicies: [{ ...good, certificateBytes }] }), 'not an X.509 certificate'],
    [JSON.stringify({ signingPolicies: [{ ...good, publicKeyBytes: '!' }] }), 'Base64'],
    [JSON.stringify({ signingPolicies: [{ ...good, rsaParameters: { modulus: 7, publicExponent: 'AQAB' } }] }), 'modulus'],
    [JSON.stringify({ signingPolicies: [{ ...good, rsaParameters: { publicExponent: 'AQAB' } }] }), 'neither a public key nor'],
  ])('%s: SERVICE_ERROR', async (body, why) => {
    const apiUrl = await serve((_request, response) => response.end(body))
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'SERVICE_ERROR',
      message: expect.stringContaining(why),
    })
  })

  test('a key with a million blanks: SERVICE_ERROR, and not hours for a pattern', async () => {
    const body = JSON.stringify({ signingPolicies: [{ ...good, publicKeyBytes: `A${' '.repeat(1_000_000)}!` }] })
    const apiUrl = await serve((_request, response) => response.end(body))
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'SERVICE_ERROR',
      message: expect.stringContaining('Base64'),
    })
  })

  test('refuses a certificate for another key than the policy has', async () => {
    const publicKeyBytes = (await simulator.publicKey('demo/ec256')).export({ type: 'spki', format: 'der' }).toString('base64')
    const bytes = (await simulator.certificate('demo/rsa2048')).der.toString('base64')
    const apiUrl = await serve((_request, response) =>
      response.end(JSON.stringify({ signingPolicies: [{ ...good, publicKeyBytes, certificateBytes: bytes }] })),
    )
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'SERVICE_ERROR',
      message: expect.stringContaining('another key'),
    })
  })

  test('takes an RSA key in PKCS #1, too', async () => {
    const key = await simulator.publicKey('demo/rsa2048')
    const publicKeyBytes = key.export({ type: 'pkcs1', format: 'der' }).toString('base64')
    const apiUrl = await serve((_request, response) => response.end(JSON.stringify({ signingPolicies: [{ ...good, publicKeyBytes }] })))
    const [policy] = await client({ apiUrl }).signingPolicies()
    expect(policy?.publicKey).toEqual(key.export({ type: 'spki', format: 'der' }))
  })

  test('takes a certificate that keeps for PSS the key that the policy has', async () => {
    const words = 'req -x509 -newkey rsa-pss -pkeyopt rsa_keygen_bits:2048 -nodes -keyout /dev/null -subj /CN=x -outform DER'
    const der = execFileSync('openssl', words.split(' '), { stdio: ['ignore', 'pipe', 'ignore'] })
    const publicKeyBytes = plainKey(new X509Certificate(der).publicKey).export({ type: 'spki', format: 'der' }).toString('base64')
    const answer = { ...good, publicKeyBytes, certificateBytes: der.toString('base64') }
    const apiUrl = await serve((_request, response) => response.end(JSON.stringify({ signingPolicies: [answer] })))
    expect(await client({ apiUrl }).signingPolicies()).toMatchObject([{ keyType: 'RSA' }])
  })

  test.each([
    ['in a form of its own', Buffer.from('of another form').toString('base64')],
    ['missing', null],
  ])('takes an RSA key by its parameters where publicKeyBytes is %s', async (_what, publicKeyBytes) => {
    const key = await simulator.publicKey('demo/gpg')
    const { n, e } = key.export({ format: 'jwk' })
    const [modulus, publicExponent] = [n, e].map((part) => Buffer.from(part ?? '', 'base64url').toString('base64'))
    const answer = { ...good, publicKeyBytes, certificateBytes: null, rsaParameters: { publicExponent, modulus } }
    const apiUrl = await serve((_request, response) => response.end(JSON.stringify({ signingPolicies: [answer] })))
    const [policy] = await client({ apiUrl }).signingPolicies()
    expect(policy).toMatchObject({ keyType: 'RSA', publicKey: key.export({ type: 'spki', format: 'der' }) })
  })

  test("a proxy's log-in page: SERVICE_ERROR that asks whether api-url is right", async () => {
    const apiUrl = await serve((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>log in</html>'))
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'SERVICE_ERROR',
      message: expect.stringMatching(/a web page: is api-url right\?/),
    })
  })

  test('garbage: SERVICE_ERROR', async () => {
    simulator.addFault({ route: '*', kind: 'garbage' })
    expect(await failure(client().signingPolicies())).toMatchObject({ code: 'SERVICE_ERROR' })
  })

  test('a redirect to another server: SERVICE_ERROR, and the token stays', async () => {
    const seen: unknown[] = []
    const other = await serve((request, response) => {
      seen.push(request.url)
      response.end('{"signingPolicies":[]}')
    })
    const apiUrl = await serve((_request, response) => response.writeHead(302, { location: other }).end())
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({
      code: 'SERVICE_ERROR',
      message: expect.stringContaining(new URL(other).origin),
    })
    expect(seen).toEqual([])
  })

  test.each(['http', 'https'])('a proxy that is down, for an %s address, is named, without its password', async (scheme) => {
    const proxy = 'http://me:s3cret@127.0.0.1:9'
    const apiUrl = `${scheme}://signpath.example/Api`
    const error = await failure(client({ apiUrl, proxy: { httpProxy: proxy, httpsProxy: proxy } }).signingPolicies())
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringMatching(/^signpath\.example can't be reached through the proxy 127\.0\.0\.1:9: /),
      hint: expect.stringMatching(/^Check the proxy, .*no_proxy/),
    })
    expect(`${error.message} ${error.hint ?? ''}`).not.toContain('s3cret')
  })

  test('an api-url without /Api: the hint is on its end', async () => {
    const apiUrl = simulator.apiUrl.replace(/\/Api$/, '')
    expect(await failure(client({ apiUrl }).signingPolicies())).toMatchObject({ hint: expect.stringContaining('with /Api at its end') })
    const organizationId = '99999999-9999-4999-8999-999999999999'
    expect(await failure(client({ organizationId }).signingPolicies())).toMatchObject({ hint: expect.not.stringContaining('at its end') })
  })

  test('no TLS where TLS is asked for: SERVICE_UNAVAILABLE at once, with a hint', async () => {
    const error = await failure(client({ apiUrl: simulator.apiUrl.replace('http:', 'https:') }).signingPolicies())
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', hint: expect.stringContaining('plain http') })
    expect(waits).toEqual([])
  })

  test.each([
    ['CERT_HAS_EXPIRED', 'renew'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'another host'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'let the machine trust it, too: the library asks by itself'],
  ])('a server certificate that is no good: what helps against %s', (code, words) => {
    const failure = new HttpFailure('tls', 'no good', Object.assign(new Error('no good'), { code }))
    const context = { apiUrl: 'https://signpath.example/Api', organizationId: '', redact: (text: string) => text }
    expect(errorOfFailure(failure, context)).toMatchObject({ code: 'SERVICE_UNAVAILABLE', hint: expect.stringContaining(words) })
  })
})

describe('retries', () => {
  test.each([429, 502, 503, 504])('status %d is tried again with growing delays, and says so', async (status) => {
    simulator.addFault({ route: '*', kind: 'status', status, count: 4 })
    await client().signingPolicies({ projectSlug: 'hash-signing' })
    expect(simulator.journal()).toHaveLength(5)
    const lower = [500, 1000, 2000, 4000]
    expect(waits).toHaveLength(4)
    waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(lower[index] ?? 0)
      expect(wait).toBeLessThanOrEqual(3 * (lower[index] ?? 0))
    })
    expect(messages[0]).toMatch(new RegExp(`\\(${status}\\)\\. Trying again in \\d+\\.\\d s\\.$`))
  })

  test.each(['drop', 'truncate'] as const)('a connection that breaks off (%s) is tried again', async (kind) => {
    simulator.addFault({ route: '*', kind, count: 2 })
    expect(await client().policyNames()).not.toEqual([])
    expect(waits).toHaveLength(2)
  })

  test('an attempt that the end of the time cuts short does not hide what the one before said', async () => {
    simulator.addFault({ route: '*', kind: 'status', status: 503, count: 1 })
    simulator.addFault({ route: '*', kind: 'hang' })
    const error = await failure(client({ totalTimeoutInSeconds: 2 }).signingPolicies())
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: expect.stringMatching(/503.*Tried 2 times within 2 s\.$/) })
  })

  test('an attempt that hangs is tried again after its time limit', async () => {
    simulator.addFault({ route: '*', kind: 'hang', count: 1 })
    expect(await client({ requestTimeoutInSeconds: 2 }).policyNames()).not.toEqual([])
    expect(messages).toEqual([expect.stringContaining('hung')])
  })

  test('Retry-After is honoured', async () => {
    simulator.addFault({ route: '*', kind: 'status', status: 503, retryAfter: 17, count: 1 })
    await client().policyNames()
    expect(waits).toEqual([17_000])
  })

  test('ends when Retry-After asks for more time than there is', async () => {
    simulator.addFault({ route: '*', kind: 'status', status: 503, retryAfter: 3600 })
    expect(await failure(client().policyNames())).toMatchObject({ code: 'SERVICE_UNAVAILABLE', transient: true })
    expect(waits).toEqual([])
  })

  test('end with the total time, the last attempt included', async () => {
    simulator.addFault({ route: '*', kind: 'hang' })
    const started = performance.now()
    const error = await failure(client({ requestTimeoutInSeconds: 30, totalTimeoutInSeconds: 1 }).policyNames())
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', message: expect.stringContaining('hung') })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('an address that cannot be reached is tried as often as asked for, and no more', async () => {
    const error = await failure(client({ apiUrl: 'http://127.0.0.1:1/Api', retries: 2, totalTimeoutInSeconds: 600 }).policyNames())
    expect(error).toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: expect.stringMatching(/127\.0\.0\.1:1 can't be reached.*Tried 3 times/),
    })
    expect(waits).toHaveLength(2)
  })

  test('a cancelled run ends at once, while it asks and while it waits', async () => {
    simulator.addFault({ route: '*', kind: 'hang', count: 1 })
    expect(await failure(client({ signal: AbortSignal.timeout(50) }).policyNames())).toMatchObject({ code: 'CANCELLED' })
    simulator.addFault({ route: '*', kind: 'status', status: 503, retryAfter: 30 })
    const waiting = createSignPathClient({ ...options(), signal: AbortSignal.timeout(100) })
    const started = performance.now()
    expect(await failure(waiting.policyNames())).toMatchObject({ code: 'CANCELLED' })
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
