import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  fakeModule,
  forProcessor,
  misbehave,
  moduleOfTheFuture,
  moduleWithoutASymbol,
  moduleWithoutItsLibraries,
  notAModule,
} from './probe-modules.ts'
import { probe, probeError, probeSession } from './probe-session.ts'
import { removeScratch, scratch } from './scratch.ts'

let fake: string
beforeAll(() => {
  fake = fakeModule(scratch())
})
afterAll(removeScratch)

const engine = ['engines-3/pkcs11.so', 'engines-1.1/pkcs11.so'].map((name) => `/usr/lib/x86_64-linux-gnu/${name}`).find(existsSync)

describe('files that are no library for this runner', () => {
  test.each([
    [0xb7, 'arm64'],
    [0x03, 'ia32'],
  ])('for another processor (%i)', async (machine, name) => {
    const { code, message, hint } = await probeError({ library: forProcessor(fake, machine, scratch()) })
    expect(code).toBe('LIBRARY_NOT_LOADABLE')
    // Where it comes from is not known here.
    expect(hint).toMatch(/where cryptoki-library is set, .*where cryptoki-archive is, it has to hold that build/)
    expect(message).toMatch(new RegExp(`is built for ${name}, but this runner is x64\\.$`))
  })

  test('a text', async () => {
    const library = join(scratch(), 'library.so')
    writeFileSync(library, '#!/bin/sh\necho C_GetFunctionList\n')
    expect(await probeError({ library })).toMatchObject({
      code: 'LIBRARY_NOT_LOADABLE',
      message: `${library} is not a shared library.`,
    })
  })

  test('nothing at all', async () => {
    expect(await probeError({ library: '/nowhere/library.so' })).toMatchObject({
      code: 'LIBRARY_NOT_LOADABLE',
      message: '/nowhere/library.so does not exist.',
    })
  })

  test('half of one', async () => {
    const library = join(scratch(), 'half.so')
    writeFileSync(library, Buffer.concat([readFileSync(fake).subarray(0, 2_000), Buffer.from('C_GetFunctionList')]))
    const { code, message, hint } = await probeError({ library })
    expect({ code, message }).toEqual({ code: 'LIBRARY_NOT_LOADABLE', message: `${library} crashed (SIGBUS) while it was loaded.` })
    expect(hint).toContain('The file may be damaged')
  })

  test('its beginning only', async () => {
    const library = join(scratch(), 'beginning.so')
    writeFileSync(library, Buffer.concat([readFileSync(fake).subarray(0, 64), Buffer.from('C_GetFunctionList')]))
    const { code, message, details } = await probeError({ library })
    expect({ code, message }).toEqual({ code: 'LIBRARY_NOT_LOADABLE', message: `${library} can't be loaded.` })
    expect(details).toContain(`The system's loader said:\n${library}`)
  })

  test('a library that is no PKCS #11 module, although it names the entry point', async () => {
    const library = notAModule(scratch())
    const { code, message } = await probeError({ library })
    expect(code).toBe('LIBRARY_NOT_LOADABLE')
    expect(message).toBe(`${library} is not a PKCS #11 library: it has no C_GetFunctionList.`)
  })

  test("libp11's engine", async () => {
    if (engine === undefined) throw new Error('libp11 is not installed: apt-get install libengine-pkcs11-openssl')
    const { code, message } = await probeError({ library: engine })
    expect({ code, message }).toEqual({
      code: 'LIBRARY_NOT_LOADABLE',
      message: `${engine} is an OpenSSL engine, not a PKCS #11 library.`,
    })
  })
})

describe('libraries that lack something', () => {
  test('other libraries: all of them are named', async () => {
    const { code, message, hint } = await probeError({
      library: moduleWithoutItsLibraries(scratch(), ['libfirst.so.7', 'libsecond.so.8']),
    })
    expect(code).toBe('LIBRARY_NOT_LOADABLE')
    expect(message).toMatch(/needs libfirst\.so\.7, libsecond\.so\.8, which are not on this runner\.$/)
    expect(hint).toContain('apt-file search libfirst.so.7')
  })

  test("another OpenSSL than the runner's", async () => {
    const { message, hint } = await probeError({ library: moduleWithoutItsLibraries(scratch(), ['libcrypto.so.1.1']) })
    expect(message).toMatch(/needs libcrypto\.so\.1\.1, which is not on this runner\.$/)
    expect(hint).toContain('This build is for OpenSSL 1.1')
  })

  test('a newer glibc', async () => {
    const { code, message } = await probeError({ library: moduleOfTheFuture(scratch()) })
    expect(code).toBe('LIBRARY_NOT_LOADABLE')
    expect(message).toMatch(/needs glibc 2\.99 or later, and this runner has \d\.\d+\.$/)
  })

  test('a function, which shows only when it is called', async () => {
    const { code, message } = await probeError({ library: moduleWithoutASymbol(scratch()) })
    expect(code).toBe('LIBRARY_NOT_LOADABLE')
    expect(message).toContain('is not complete on this runner: undefined symbol: function_that_nobody_has')
  })
})

describe('libraries that misbehave', () => {
  test.each([
    ['load', 'crash', 'crashed (SIGSEGV) while it was loaded.'],
    ['C_Initialize', 'crash', 'crashed (SIGSEGV) in C_Initialize.'],
    ['C_Login', 'abort', 'crashed (SIGABRT) in C_Login.'],
    ['C_FindObjects', 'crash', 'crashed (SIGSEGV) in C_FindObjects.'],
    ['C_GetSlotList', 'exit', 'ended its process (exit code 3) in C_GetSlotList.'],
  ] as const)('in %s: %s', async (where, how, message) => {
    expect(await probeError({ library: fake, environment: misbehave(where, how) })).toMatchObject({
      code: 'LIBRARY_NOT_LOADABLE',
      message: `${fake} ${message}`,
    })
  })

  test.each(['load', 'C_OpenSession', 'C_Login'])('a hang in %s ends at the time limit', async (where) => {
    const { code, message } = await probeError({ library: fake, environment: misbehave(where, 'hang'), timeLimitInSeconds: 1 })
    expect(code).toBe('TIME_LIMIT')
    expect(message).toBe(
      `${fake} did not come back within 1 s ${where === 'load' ? 'while it was loaded' : `in ${where}`} and was stopped.`,
    )
  })

  test('two hundred processes that ignore SIGTERM are gone', async () => {
    const { code } = await probeError({ library: fake, environment: misbehave('C_Initialize', 'fork'), timeLimitInSeconds: 1 })
    expect(code).toBe('TIME_LIMIT')
    expect(processesThatName(fake)).toEqual([])
  })

  test.each([
    ['C_Initialize', 0x05, 'LIBRARY_NOT_LOADABLE', 'The library is there, but does not start: C_Initialize gives CKR_GENERAL_ERROR,'],
    ['C_GetSlotList', 0x80000001, 'LIBRARY_NOT_LOADABLE', 'does not start: C_GetSlotList gives 0x80000001,'],
    ['C_GetFunctionList', 0x05, 'LIBRARY_NOT_LOADABLE', 'C_GetFunctionList gives CKR_GENERAL_ERROR,'],
    ['C_Initialize', 0x06, 'SERVICE_UNAVAILABLE', 'C_Initialize gives CKR_FUNCTION_FAILED,'],
    ['C_OpenSession', 0x30, 'SERVICE_ERROR', 'C_OpenSession gives CKR_DEVICE_ERROR,'],
    ['C_Login', 0xa0, 'AUTHENTICATION_FAILED', 'C_Login gives CKR_PIN_INCORRECT,'],
    ['C_FindObjectsInit', 0x07, 'REQUEST_REJECTED', 'C_FindObjectsInit gives CKR_ARGUMENTS_BAD,'],
  ] as const)('%s gives %i', async (where, ckr, expected, words) => {
    const { code, message } = await probeError({ library: fake, environment: misbehave(where, ckr) })
    expect(code).toBe(expected)
    expect(message).toContain(words)
  })

  test('being logged in already is no failure', async () => {
    const environment = { ...misbehave('C_Login', 0x100), FAKE_KEY: '1' }
    expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready', key: { type: undefined, certificate: undefined } })
  })

  test('a token that fails while it is read is not one that lacks what was read', async () => {
    const { code, message } = await probeError({
      library: fake,
      environment: { ...misbehave('C_GetAttributeValue', 0x30), FAKE_KEY: '1' },
    })
    expect(code).toBe('SERVICE_ERROR')
    expect(message).toContain('C_GetAttributeValue gives CKR_DEVICE_ERROR')
  })

  test('an attribute that a library does not tell of is no failure', async () => {
    const environment = { ...misbehave('C_GetAttributeValue', 0x6), FAKE_KEY: '1' }
    expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready', key: { type: undefined } })
  })

  test('a library that lists no mechanisms is no failure', async () => {
    const environment = { ...misbehave('C_GetMechanismList', 0x54), FAKE_KEY: '1' }
    expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready', mechanisms: [] })
  })

  test('a library for one thread is no failure', async () => {
    expect(await probe({ library: fake, environment: { FAKE_NO_LOCKS: '1', FAKE_KEY: '1' } })).toMatchObject({ kind: 'ready' })
  })

  test.each(['C_GetTokenInfo', 'C_OpenSession'])(
    'what else is in other slots does not matter, where %s does not know it',
    async (where) => {
      const environment = { FAKE_OTHER: where, FAKE_KEY: '1' }
      expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready', token: { slot: 1 } })
    },
  )

  test.each(['C_GetTokenInfo', 'C_OpenSession'])('where no key is found, the slot that %s does not know is told of', async (where) => {
    const { message } = await probeError({ library: fake, environment: { FAKE_OTHER: where } })
    expect(message).toContain(`${where} gives CKR_TOKEN_NOT_RECOGNIZED`)
  })

  test('a token that has the same id is seen, where the other is used', async () => {
    const environment = { FAKE_OTHER: 'nothing', FAKE_KEY: '1' }
    const shown = await probe({ library: fake, environment: { ...environment, FAKE_SHOWN: '1' } })
    expect(shown).toMatchObject({ kind: 'ready', token: { slot: 7 }, key: { inOtherTokens: true } })
    expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready', key: { inOtherTokens: false } })
  })

  test('no token', async () => {
    const { code, message } = await probeError({ library: fake, environment: { FAKE_NO_SLOT: '1' } })
    expect({ code, message }).toEqual({ code: 'LIBRARY_NOT_LOADABLE', message: `${fake} can be loaded, but shows no token.` })
  })

  test.each([['a word without an end '], ['{"kind":"ready"}\n'], ['\u001b]0;title\u0007']])(
    'what it prints on stdout is not taken for an answer: %j',
    async (text) => {
      const environment = { FAKE_GARBAGE: text, FAKE_KEY: '1' }
      const result = await probe({ library: fake, environment })
      expect(result).toMatchObject({
        kind: 'ready',
        library: { description: 'Fake library', version: '1.7' },
        token: { slot: 1, label: 'Fake token' },
      })
    },
  )

  test.each(['unload', 'C_Finalize'])('a crash in %s, after all has been seen, does not matter', async (where) => {
    const environment = { ...misbehave(where, 'crash'), FAKE_KEY: '1' }
    expect(await probe({ library: fake, environment })).toMatchObject({ kind: 'ready' })
  })

  test('a hang in C_Finalize, after all has been seen, costs two seconds', async () => {
    const begun = performance.now()
    expect(await probe({ library: fake, environment: { ...misbehave('C_Finalize', 'hang'), FAKE_KEY: '1' } })).toMatchObject({
      kind: 'ready',
    })
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  test('a secret that it prints is not shown', async () => {
    const secret = 'FAKE-TOKEN-0123456789'
    const session = await probeSession([secret])
    const environment = { ...misbehave('C_Login', 'print-secret'), SIGNPATH_API_TOKEN: secret }
    const { message, details } = await probeError({ library: fake, environment }, session)
    expect(message).toContain('crashed (SIGSEGV) in C_Login')
    expect(details).toContain('token=***')
    expect(details).not.toContain(secret)
  })
})

/** Processes, other than this one, with this text on their command line. */
function processesThatName(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text)
      } catch {
        return false
      }
    })
}
