import { afterAll, describe, expect, test } from '@jest/globals'
import { certificateOnToken, checkLibrary, explainByProbe, prepareProbe, type Probe } from '../../core/cryptoki/probe-check.ts'
import type { ProbedKey, ProbedLibrary } from '../../core/cryptoki/probe.ts'
import { SigningError, type ErrorCode } from '../../core/errors.ts'
import type { Host } from '../../core/host.ts'
import { fakeModule, misbehave } from './probe-modules.ts'
import { probeSession } from './probe-session.ts'
import { removeScratch, scratch } from './scratch.ts'

afterAll(removeScratch)

const library = { description: 'Library', manufacturer: 'Maker', version: '6.0', cryptokiVersion: '2.40' }
const key: ProbedKey = {
  id: 'p/s',
  type: 'RSA',
  hasPublicKey: true,
  publicKey: undefined,
  certificate: undefined,
  sharesId: false,
  inOtherTokens: false,
  labelledAsId: false,
}
const ready: ProbedLibrary = {
  kind: 'ready',
  library,
  token: { slot: 1, label: 'token', serial: '1', makesPss: true },
  mechanisms: [],
  key,
  durationInMilliseconds: 1,
}
const works: Probe = () => Promise.resolve(ready)
const skips: Probe = () => Promise.resolve({ kind: 'skipped', reason: 'of a reason' })
const fails =
  (code: ErrorCode): Probe =>
  () =>
    Promise.reject(new SigningError(code, 'What the probe found.', { hint: 'What to do.', details: 'Its details.' }))

function listeningHost(): { readonly host: Host; readonly said: string[] } {
  const said: string[] = []
  const say = (kind: string) => (message: string) => void said.push(`${kind}: ${message}`)
  return { host: { info: say('info'), notice: say('notice'), warning: say('warning') } as unknown as Host, said }
}

describe('before signing', () => {
  test('says what the library is', async () => {
    const { host, said } = listeningHost()
    expect(await checkLibrary(works, host)).toBe(ready)
    expect(said).toEqual(['info: Library: Library 6.0 of Maker loads and logs in; it has the key p/s.'])
  })

  test.each([
    ["what a tool takes is anybody's guess", { sharesId: true }, /^warning: .*several private keys with the id p\/s/],
    ['in other tokens', { inOtherTokens: true }, /^warning: Several tokens have the id p\/s: the key in slot 1 is used/],
  ])('warns where several keys have the id: %s', async (_, more, warning) => {
    const { host, said } = listeningHost()
    await checkLibrary(() => Promise.resolve({ ...ready, key: { ...key, ...more } }), host)
    expect(said.slice(1)).toEqual([expect.stringMatching(warning)])
  })

  test('only a notice where the runner can not probe', async () => {
    const { host, said } = listeningHost()
    expect(await checkLibrary(skips, host)).toMatchObject({ kind: 'skipped' })
    expect(said).toEqual(['notice: The library is not tried out before signing: of a reason.'])
  })

  test.each(['LIBRARY_NOT_LOADABLE', 'AUTHENTICATION_FAILED', 'POLICY_NOT_FOUND', 'CANCELLED'] as const)(
    '%s ends the run',
    async (code) => {
      const { host, said } = listeningHost()
      await expect(checkLibrary(fails(code), host)).rejects.toMatchObject({ code })
      expect(said).toEqual([])
    },
  )

  test.each(['SERVICE_UNAVAILABLE', 'TIME_LIMIT'] as const)('%s is only a warning: the tools have more patience', async (code) => {
    const { host, said } = listeningHost()
    expect(await checkLibrary(fails(code), host)).toEqual({ kind: 'skipped', reason: 'What the probe found' })
    expect(said).toEqual(['warning: What the probe found. Going on: the tools will try again.'])
  })
})

describe('after a tool has failed', () => {
  const failure = (code: ErrorCode): SigningError =>
    new SigningError(code, 'openssl failed.', { file: 'a.bin', hint: 'Its hint.', details: 'Its words.' })

  test.each(['LIBRARY_NOT_LOADABLE', 'SIGNING_FAILED', 'TIME_LIMIT'] as const)('%s: the probe knows better', async (code) => {
    const { message, hint, details, file, ...rest } = await explainByProbe(failure(code), fails('AUTHENTICATION_FAILED'))
    expect({ code: rest.code, message, hint, details, file }).toEqual({
      code: 'AUTHENTICATION_FAILED',
      message: 'What the probe found.',
      hint: 'What to do.',
      details: 'openssl failed.\n\nIts details.\n\nIts words.',
      file: 'a.bin',
    })
  })

  test('the library is not to blame', async () => {
    const { code, message, hint, details } = await explainByProbe(failure('SIGNING_FAILED'), works)
    expect({ code, message, hint }).toEqual({ code: 'SIGNING_FAILED', message: 'openssl failed.', hint: 'Its hint.' })
    expect(details).toMatch(/^Its words\.\n\nThe library itself was tried out/)
  })

  test.each([
    ['SIGNING_FAILED', 'Look at how the tool is set up.'],
    ['TIME_LIMIT', 'It was not asked for a signature: that may be what hangs.'],
  ] as const)('the library is not to blame for %s: what that leaves', async (code, words) => {
    const { details } = await explainByProbe(failure(code), works)
    expect(details).toBe(`Its words.\n\nThe library itself was tried out: it loads, logs in and has the key. ${words}`)
  })

  test('what the tool said clearly needs no probe', async () => {
    const clear = failure('POLICY_NOT_FOUND')
    expect(await explainByProbe(clear, () => Promise.reject(new Error('not to be asked')))).toBe(clear)
  })

  test('a runner that can not probe changes nothing', async () => {
    const unclear = failure('SIGNING_FAILED')
    expect(await explainByProbe(unclear, skips)).toBe(unclear)
  })

  test('cancelling stays cancelling', async () => {
    await expect(explainByProbe(failure('SIGNING_FAILED'), fails('CANCELLED'))).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

test('probes once, and with less patience than its time limit', async () => {
  const environment = {
    ...misbehave('C_Login', 'print-secret'),
    SIGNPATH_API_TOKEN: 'x',
    SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS: '600',
  }
  const seen: string[] = []
  const session = await probeSession()
  const probe = prepareProbe(
    { library: fakeModule(scratch()), keyId: 'p/s', pin: 'CONFIG', environment, logDirectory: '/nonexistent' },
    {
      ...session,
      environment: (additions = {}) => {
        seen.push(additions['SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS'] ?? '')
        return session.environment(additions)
      },
    },
  )
  const [first, second] = await Promise.allSettled([probe(), probe()])
  expect(first).toMatchObject({ status: 'rejected', reason: { code: 'LIBRARY_NOT_LOADABLE' } })
  expect(second).toEqual(first)
  expect(seen).toEqual(['20'])
})

test('a key without a certificate is told, and no key is no certificate', () => {
  expect(() => certificateOnToken(ready)).toThrow(/p\/s, but no X\.509 certificate/)
  expect(certificateOnToken({ ...ready, key: undefined })).toBeUndefined()
  expect(certificateOnToken({ kind: 'skipped', reason: '' })).toBeUndefined()
})
