import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { certificateOnToken } from '../../core/cryptoki/probe-check.ts'
import { credentialsEnvironment } from '../../core/signpath/credentials.ts'
import { buildSimulatorModule } from '../harness/module.ts'
import { keyIdHex } from '../../core/config/pkcs11-uri.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { TEST_KEYS } from '../simulator/client.ts'
import { startSimulator, type Simulator } from '../simulator/server/simulator.ts'
import { TOKENS } from '../simulator/server/world.ts'
import { probe, probeError, probeSession } from './probe-session.ts'
import { removeScratch, scratch } from './scratch.ts'

afterAll(removeScratch)

describe('with SoftHSM', () => {
  let hsm: SoftHsm
  beforeAll(async () => {
    hsm = await createSoftHsm({ keys: { 'demo/rsa': 'rsa2048', 'demo/ec': 'p256' } })
  })
  afterAll(() => hsm.dispose())

  test.each([
    ['demo/rsa', 'RSA'],
    ['demo/ec', 'EC'],
  ] as const)('finds the key %s and its certificate', async (keyId, type) => {
    const result = await probe({ library: hsm.library, environment: hsm.environment, keyId })
    expect(result).toMatchObject({
      kind: 'ready',
      library: { manufacturer: 'SoftHSM', cryptokiVersion: '2.40' },
      token: { label: 'test' },
      key: { id: keyId, type, hasPublicKey: true },
    })
    expect(certificateOnToken(result)?.fingerprint256).toBe(hsm.key(keyId).certificate.fingerprint256)
    if (result.kind === 'skipped') throw new Error(result.reason)
    expect(result.key?.publicKey?.equals(hsm.key(keyId).certificate.publicKey)).toBe(true)
  })

  test('a short secret, such as the password of a proxy, garbles nothing but what is shown', async () => {
    const session = await probeSession(['e', '0', 'SoftHSM', 'PKCS11'])
    const result = await probe({ library: hsm.library, environment: hsm.environment, keyId: 'demo/rsa' }, session)
    expect(result).toMatchObject({
      kind: 'ready',
      library: { manufacturer: '***', description: expect.not.stringContaining('PKCS11') },
      token: { label: 'test' },
      key: { id: 'demo/rsa' },
    })
    expect(certificateOnToken(result)?.fingerprint256).toBe(hsm.key('demo/rsa').certificate.fingerprint256)
  })

  test('shows no secret among the keys that are there', async () => {
    const session = await probeSession(['demo/ec'])
    const question = { library: hsm.library, environment: hsm.environment, keyId: 'demo/rsaa' }
    const error = await probe(question, session).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'POLICY_NOT_FOUND', hint: expect.stringContaining('Visible: demo/rsa, ***.') })
  })

  test('says which key was meant', async () => {
    const { code, message, hint } = await probeError({ library: hsm.library, environment: hsm.environment, keyId: 'demo/rsaa' })
    expect({ code, message }).toEqual({ code: 'POLICY_NOT_FOUND', message: 'The library shows no key demo/rsaa.' })
    expect(hint).toContain('Did you mean demo/rsa?')
    expect(hint).toContain('Visible: demo/rsa, demo/ec.')
  })

  test('tells a wrong PIN', async () => {
    const { code, message } = await probeError({ library: hsm.library, environment: hsm.environment, pin: 'WRONG', keyId: 'demo/rsa' })
    expect(code).toBe('AUTHENTICATION_FAILED')
    expect(message).toContain('C_Login gives CKR_PIN_INCORRECT')
  })

  test('tells where another key has the same id', async () => {
    const question = { library: hsm.library, environment: hsm.environment, keyId: 'demo/shared' }
    const add = (id: string): void => {
      const key = ['--import', hsm.key(id).privateKeyPath, '--label', id, '--id', keyIdHex('demo/shared'), '--force']
      const env = { ...process.env, ...hsm.environment }
      execFileSync('softhsm2-util', [...key, '--token', 'test', '--pin', hsm.pin], { env, stdio: 'ignore' })
    }
    add('demo/rsa')
    expect(await probe(question)).toMatchObject({ key: { sharesId: false } })
    add('demo/ec')
    expect(await probe(question)).toMatchObject({ key: { sharesId: true } })
  })

  test("takes the key's own certificate where those of its authorities have the same id", async () => {
    const own = await createSoftHsm({ keys: { 'demo/chain': 'p256' } })
    const { certificate, reference } = own.key('demo/chain')
    const der = join(own.directory, 'authority.cer')
    execFileSync('openssl', ['x509', '-in', own.authority.certificatePath, '-outform', 'DER', '-out', der])
    const login = ['--module', own.library, '--token-label', 'test', '--login', '--pin', own.pin]
    const options = { env: { ...process.env, ...own.environment }, stdio: 'ignore' } as const
    // The module tells of them in an order of its own.
    for (let count = 0; count < 6; count += 1)
      execFileSync('pkcs11-tool', [...login, '--write-object', der, '--type', 'cert', '--id', reference.idHex], options)
    const result = await probe({ library: own.library, environment: own.environment, keyId: 'demo/chain' })
    await own.dispose()
    expect(certificateOnToken(result)?.fingerprint256).toBe(certificate.fingerprint256)
  })

  test('looks for no key where none is named', async () => {
    const result = await probe({ library: hsm.library, environment: hsm.environment, keyId: undefined })
    expect(result).toMatchObject({ kind: 'ready', key: undefined })
    expect(certificateOnToken(result)).toBeUndefined()
  })

  test('leaves nothing but the addon, readable for its owner only, and writes it once', async () => {
    const session = await probeSession()
    const ask = { library: hsm.library, environment: hsm.environment, keyId: 'demo/rsa' }
    await Promise.all([probe(ask, session), probe(ask, session)])
    expect(readdirSync(session.workspace.directory).filter((name) => !name.startsWith('.'))).toEqual(['pkcs11.node'])
    expect(statSync(join(session.workspace.directory, 'pkcs11.node')).mode & 0o777).toBe(0o600)
  })
})

describe("with the simulator's module", () => {
  let simulator: Simulator
  let library: string
  beforeAll(async () => {
    library = buildSimulatorModule()
    simulator = await startSimulator({ keyDirectory: TEST_KEYS })
  })
  beforeEach(() => {
    simulator.reset()
  })
  afterAll(() => simulator.stop())

  const environmentOf = (token: keyof typeof TOKENS, more: object = {}): Record<string, string> => {
    const { secret, public: open } = credentialsEnvironment({
      organizationId: simulator.world.organizations.main.id,
      apiToken: TOKENS[token].value,
      apiUrl: simulator.apiUrl,
      logLevel: 'debug',
      ...more,
    })
    return { ...open, ...secret }
  }

  test('costs one listing of policies and no signature', async () => {
    const result = await probe({ library, environment: environmentOf('submitter'), keyId: 'demo/rsa2048' })
    expect(result).toMatchObject({ kind: 'ready', token: { slot: 1 }, key: { id: 'demo/rsa2048', type: 'RSA' } })
    expect(certificateOnToken(result)?.toString()).toBe((await simulator.certificate('demo/rsa2048')).pem)
    expect(simulator.journal().map(({ route }) => route)).toEqual(['MySigningPolicies'])
  })

  test('tells a key without a certificate', async () => {
    const result = await probe({ library, environment: environmentOf('submitter'), keyId: 'demo/gpg' })
    expect(result).toMatchObject({ kind: 'ready', key: { type: 'RSA', certificate: undefined } })
    expect(() => certificateOnToken(result)).toThrow(/demo\/gpg, but no X\.509 certificate/)
  })

  test('lists what the token may use instead, and nothing else', async () => {
    const { code, hint } = await probeError({ library, environment: environmentOf('testSigner'), keyId: 'demo/rsa2048' })
    expect(code).toBe('POLICY_NOT_FOUND')
    expect(hint).toContain('Visible: hash-signing/test-signing.')
    expect(hint).not.toContain('Did you mean')
  })

  test('says so where the token may use nothing', async () => {
    const { code, message } = await probeError({ library, environment: environmentOf('reader'), keyId: 'demo/rsa2048' })
    expect({ code, message }).toEqual({
      code: 'PERMISSION_DENIED',
      message: 'The library shows no key at all, so not demo/rsa2048 either.',
    })
  })

  test("shows the library's log, without the token, where the service refuses it", async () => {
    const logDirectory = scratch()
    const session = await probeSession([TOKENS.expired.value])
    const environment = environmentOf('expired', { logDirectory })
    const { code, details } = await probeError({ library, environment, keyId: 'demo/rsa2048', logDirectory }, session)
    expect(code).toBe('AUTHENTICATION_FAILED')
    expect(details).toContain("The library's log ends with:")
    expect(details).toContain('401')
    expect(details).not.toContain(TOKENS.expired.value)
    expect(readFileSync(join(session.workspace.directory, 'pkcs11.node')).includes(TOKENS.expired.value)).toBe(false)
  })

  test('tells a service that is down', async () => {
    simulator.addFault({ route: 'MySigningPolicies', kind: 'status', status: 503 })
    const environment = environmentOf('submitter', { serviceUnavailableTimeoutInSeconds: 1 })
    const { code, message } = await probeError({ library, environment, keyId: 'demo/rsa2048' })
    expect(code).toBe('SERVICE_UNAVAILABLE')
    expect(message).toContain('CKR_FUNCTION_FAILED')
  })

  test('is over when the run is cancelled', async () => {
    simulator.setLatency(20_000)
    const cancel = new AbortController()
    const session = await probeSession([], cancel.signal)
    setTimeout(() => {
      cancel.abort()
    }, 300)
    const startedAt = performance.now()
    const { code } = await probeError({ library, environment: environmentOf('submitter'), keyId: 'demo/rsa2048' }, session)
    simulator.setLatency(0)
    expect(code).toBe('CANCELLED')
    expect(performance.now() - startedAt).toBeLessThan(8_000)
  })
})
