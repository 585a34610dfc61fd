import { execFileSync } from 'node:child_process'
import { constants, verify, type KeyObject } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { adviceFor } from '../../../core/ckr.ts'
import { credentialsEnvironment } from '../../../core/signpath/credentials.ts'
import { opensslDgst } from '../../../core/tools/openssl-dgst.ts'
import type { Digest, Padding } from '../../../core/tools/signing-tool.ts'
import { probeSession } from '../../cryptoki/probe-session.ts'
import { removeScratch, scratch } from '../../cryptoki/scratch.ts'
import { buildSimulatorModule } from '../../harness/module.ts'
import { processesWith } from '../../harness/processes.ts'
import { watchProcesses } from '../../harness/process-watch.ts'
import { createSoftHsm, type SoftHsm } from '../../harness/softhsm.ts'
import { TEST_KEYS } from '../../simulator/client.ts'
import { startSimulator, type Simulator } from '../../simulator/server/simulator.ts'
import { TOKENS } from '../../simulator/server/world.ts'
import { withBatch, type SignedFile } from './batch-session.ts'

afterAll(removeScratch)

function isRight({ content, signature }: SignedFile, key: KeyObject, digest: Digest, padding: Padding): boolean {
  const parameters =
    key.asymmetricKeyType === 'ec'
      ? { key, dsaEncoding: 'der' as const }
      : padding === 'pss'
        ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : { key, padding: constants.RSA_PKCS1_PADDING }
  return verify(digest, content, parameters, signature())
}

/** openssl's own word. */
function opensslAccepts({ content, signature }: SignedFile, key: KeyObject, digest: Digest, padding: Padding): boolean {
  const folder = scratch()
  for (const [name, bytes] of Object.entries({ content, signature: signature(), key: key.export({ type: 'spki', format: 'pem' }) })) {
    writeFileSync(`${folder}/${name}`, bytes)
  }
  const pss = padding === 'pss' && key.asymmetricKeyType === 'rsa'
  const options = pss ? ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:digest'] : []
  const words = ['dgst', `-${digest}`, '-verify', `${folder}/key`, ...options, '-signature', `${folder}/signature`, `${folder}/content`]
  return execFileSync('openssl', words, { encoding: 'utf8' }) === 'Verified OK\n'
}

const digests = ['sha256', 'sha384', 'sha512'] as const
const rsa = digests.flatMap((digest) => (['pkcs1', 'pss'] as const).map((padding) => ['RSA', digest, padding] as const))
const ec = digests.map((digest) => ['EC', digest, 'pkcs1'] as const)

describe('with SoftHSM', () => {
  let hsm: SoftHsm
  beforeAll(async () => {
    hsm = await createSoftHsm({ keys: { 'demo/rsa': 'rsa2048', 'demo/ec': 'p256', 'demo/ec384': 'p384' } })
  })
  afterAll(() => hsm.dispose())

  test.each([...rsa, ...ec])('%s, %s, %s: Node and openssl accept it', async (keyType, digest, padding) => {
    const keyId = keyType === 'RSA' ? 'demo/rsa' : 'demo/ec'
    await withBatch({ library: hsm.library, environment: hsm.environment, keyId, keyType, digest, padding }, async ({ sign }) => {
      const file = await sign()
      expect(file.captured).toMatchObject({ exitCode: 0, signal: null, timedOut: false, output: '' })
      const { publicKey } = hsm.key(keyId).certificate
      expect(isRight(file, publicKey, digest, padding)).toBe(true)
      expect(opensslAccepts(file, publicKey, digest, padding)).toBe(true)
    })
  })

  test('signs a hundred files by several sessions, each its own', async () => {
    const given = { library: hsm.library, environment: hsm.environment, keyId: 'demo/ec384', keyType: 'EC', parallel: 8 } as const
    await withBatch(given, async ({ several }) => {
      const files = await several(100)
      const { publicKey } = hsm.key('demo/ec384').certificate
      expect(files.filter((file) => !isRight(file, publicKey, 'sha256', 'pkcs1'))).toEqual([])
    })
  })

  test('a short secret, such as the password of a proxy, garbles nothing but what is shown', async () => {
    const session = await probeSession(['e', '0'])
    const given = { library: hsm.library, environment: hsm.environment }
    await withBatch(
      { ...given, keyId: 'demo/rsa' },
      async ({ sign }) => {
        const file = await sign()
        expect(isRight(file, hsm.key('demo/rsa').certificate.publicKey, 'sha256', 'pkcs1')).toBe(true)
      },
      session,
    )
    await withBatch(
      { ...given, keyId: 'demo/other' },
      async ({ sign }) => {
        expect((await sign()).captured.output).toMatch(/^Th\*\*\* privat\*\*\* k\*\*\*y was not found/)
      },
      session,
    )
  })

  test('says which keys there are instead of the one that is not', async () => {
    await withBatch({ library: hsm.library, environment: hsm.environment, keyId: 'demo/other' }, async ({ sign }) => {
      const { captured, output } = await sign()
      expect(captured.exitCode).toBe(1)
      expect(captured.output).toMatch(/The library shows: (demo\/(rsa|ec|ec384)(, )?){3}\./)
      expect(opensslDgst.readFailure(captured.output, 1).code).toBe('POLICY_NOT_FOUND')
      expect(existsSync(output)).toBe(false)
    })
  })

  test('takes the key from the slot that is named, and no other', async () => {
    await withBatch({ library: hsm.library, environment: hsm.environment, keyId: 'demo/rsa', slot: 12_345 }, async ({ sign }) => {
      const { captured } = await sign()
      expect(opensslDgst.readFailure(captured.output, 1)).toEqual({ ckr: 'CKR_TOKEN_NOT_PRESENT' })
    })
  })
})

describe('with the simulator', () => {
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
      ...more,
    })
    return { ...open, ...secret }
  }
  const signs = (given: { policy?: string; token?: keyof typeof TOKENS; more?: object } = {}) => ({
    library,
    keyId: given.policy ?? 'demo/rsa2048',
    environment: environmentOf(given.token ?? 'submitter', given.more),
  })

  test.each([
    ['demo/rsa3072', 'RSA', 'sha512', 'pss'],
    ['demo/ec256', 'EC', 'sha384', 'pkcs1'],
    ['demo/ec384', 'EC', 'sha384', 'pkcs1'],
  ] as const)('%s: %s, %s, %s', async (policy, keyType, digest, padding) => {
    await withBatch({ ...signs({ policy }), keyType, digest, padding }, async ({ sign }) => {
      const file = await sign()
      expect(file.captured.output).toBe('')
      expect(isRight(file, await simulator.publicKey(policy), digest, padding)).toBe(true)
    })
  })

  test('asks the service once for each signature, and lists the policies once', async () => {
    await withBatch({ ...signs(), parallel: 8 }, async ({ several }) => {
      const key = await simulator.publicKey('demo/rsa2048')
      for (const file of await several(100)) expect(isRight(file, key, 'sha256', 'pkcs1')).toBe(true)
    })
    expect(simulator.counts()).toMatchObject({ MySigningPolicies: 1, SubmitWithArtifact: 100 })
  })

  test('has as many under way at once as it was told', async () => {
    simulator.setLatency(500)
    await withBatch({ ...signs(), parallel: 7 }, async ({ several }) => {
      await several(14)
    })
    expect(mostAtOnce(simulator.journal().filter(({ route }) => route === 'SubmitWithArtifact'))).toBe(7)
  })

  test('a wrong token is refused once, and not once a file', async () => {
    await withBatch(signs({ token: 'expired' }), async ({ sign, several }) => {
      for (const { captured } of [await sign(), ...(await several(5))]) {
        expect(captured.exitCode).toBe(1)
        expect(opensslDgst.readFailure(captured.output, 1)).toEqual({ ckr: 'CKR_PIN_INCORRECT' })
      }
    })
    expect(simulator.counts().MySigningPolicies).toBe(1)
  })

  test('an unknown policy', async () => {
    await withBatch(signs({ token: 'testSigner' }), async ({ sign }) => {
      const { captured } = await sign()
      expect(opensslDgst.readFailure(captured.output, 1).code).toBe('POLICY_NOT_FOUND')
      expect(captured.output).toContain('hash-signing/test-signing')
    })
  })

  test('one 503 is none of our business: the library tries again', async () => {
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 503, count: 1 })
    await withBatch(signs(), async ({ sign }) => {
      expect((await sign()).captured.exitCode).toBe(0)
    })
  })

  test('a service that is down fails what is signed then, and what comes later is signed', async () => {
    const more = { serviceUnavailableTimeoutInSeconds: 1 }
    await withBatch(signs({ more }), async ({ sign }) => {
      const fault = { route: '*', kind: 'status', status: 503 } as const
      simulator.addFault(fault)
      // Neither the login
      expect(opensslDgst.readFailure((await sign()).captured.output, 1)).toEqual({ ckr: 'CKR_FUNCTION_FAILED' })
      simulator.clearFaults()
      expect((await sign()).captured.exitCode).toBe(0)
      // nor the signature stays as it was.
      simulator.addFault(fault)
      const { captured, output } = await sign()
      expect(adviceFor(opensslDgst.readFailure(captured.output, 1).ckr ?? '').code).toBe('SERVICE_UNAVAILABLE')
      expect(existsSync(output)).toBe(false)
      simulator.clearFaults()
      expect((await sign()).captured.exitCode).toBe(0)
    })
  })

  test('a signature that hangs ends at the time limit, while the others go on', async () => {
    await withBatch({ ...signs(), timeLimitInSeconds: 2 }, async ({ sign }) => {
      await sign()
      simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang', count: 1 })
      const hanging = sign()
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect((await sign()).captured.exitCode).toBe(0)
      const { captured, output } = await hanging
      expect(captured).toMatchObject({ timedOut: true, exitCode: null })
      expect(captured.durationInMilliseconds).toBeLessThan(4_000)
      expect(existsSync(output)).toBe(false)
      expect((await sign()).captured.exitCode).toBe(0)
    })
  })

  test('is over when the run is cancelled', async () => {
    simulator.setLatency(20_000)
    const cancel = new AbortController()
    const session = await probeSession([], cancel.signal)
    const environment = { ...environmentOf('submitter'), MARK: `cancelled-${String(process.pid)}` }
    await withBatch(
      { ...signs(), environment },
      async ({ sign }) => {
        setTimeout(() => {
          cancel.abort()
        }, 500)
        await expect(sign()).rejects.toMatchObject({ code: 'CANCELLED' })
      },
      session,
    )
    expect(processesWith(environment.MARK)).toEqual([])
  })

  test('the token is in the environment of the one process that needs it, and on no command line', async () => {
    const watch = await watchProcesses(TOKENS.submitter.value)
    const session = await probeSession([TOKENS.submitter.value])
    await withBatch(signs(), ({ several }) => several(30), session)
    const { sightings } = await watch.stop()
    expect(sightings.filter(({ where }) => where === 'arguments')).toEqual([])
    // Other tests have their own processes, with the same token.
    const ours = sightings.filter(({ commandLine }) => commandLine.includes(session.workspace.directory))
    // A process that is just being started has its parent's command line and environment, until its own program begins.
    const programs = ours.filter((one) => !ours.some(({ pid, commandLine }) => pid === one.parent && commandLine === one.commandLine))
    expect(new Set(programs.map(({ pid }) => pid)).size).toBe(1)
  })
})

/** Requests that were under way at the same time. */
function mostAtOnce(requests: readonly { readonly time: string; readonly milliseconds: number | null }[]): number {
  const spans = requests.map(({ time, milliseconds }) => ({ from: Date.parse(time), to: Date.parse(time) + (milliseconds ?? 0) }))
  return Math.max(...spans.map(({ from }) => spans.filter((other) => other.from <= from && from < other.to).length))
}
