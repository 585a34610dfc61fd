import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SigningError, type ErrorCode } from '../../core/errors.ts'
import type { Captured } from '../../core/process.ts'
import { explainBadResult, explainFailure, type FailureQuestion } from '../../core/signing/explain.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'explain-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const captured: Captured = {
  exitCode: 1,
  signal: null,
  output: 'its words',
  stdout: '',
  stderr: '',
  timedOut: false,
  durationInMilliseconds: 1,
}

interface Changes extends Partial<Omit<FailureQuestion, 'captured'>> {
  readonly captured?: Partial<Captured>
}

/** A tool that failed with SignPath's library, and SignPath finds nothing wrong. */
function question(changes: Changes = {}): FailureQuestion {
  return {
    tool: 'openssl-dgst',
    file: 'a.bin',
    failure: {},
    timeLimitInSeconds: 10,
    timestampUrl: undefined,
    logDirectory: '/nonexistent',
    redact: (text) => text.replaceAll('SECRET', '***'),
    output: join(directory, 'a.bin.sig'),
    expectedSizeInBytes: 0,
    otherVendor: false,
    extraArguments: [],
    askSignPath: () => Promise.resolve(undefined),
    ...changes,
    captured: { ...captured, ...changes.captured },
  }
}

const refusal = new SigningError('PERMISSION_DENIED', 'SignPath refuses it.', { hint: 'Become a submitter.' })
const refused = (): Promise<SigningError> => Promise.resolve(refusal)

describe('where SignPath tells the reason', () => {
  test("its words, advice and code stand beside the library's return value, with the tool's words below", async () => {
    const failure = await explainFailure(question({ failure: { ckr: 'CKR_ARGUMENTS_BAD' }, askSignPath: refused }))
    expect(failure).toMatchObject({
      code: 'PERMISSION_DENIED',
      message: 'openssl-dgst could not sign a.bin: SignPath refuses it (CKR_ARGUMENTS_BAD).',
      hint: 'Become a submitter.',
      file: 'a.bin',
    })
    expect(failure.details).toContain('openssl-dgst said:\nits words')
  })

  test("the return value may stand in the library's log alone", async () => {
    const logDirectory = await mkdtemp(join(directory, 'log-'))
    await writeFile(join(logDirectory, 'SignPath.CryptoProviders.Cryptoki.txt'), 'C_Login: CKR_PIN_INCORRECT\n')
    const failure = await explainFailure(question({ logDirectory, askSignPath: refused }))
    expect(failure.message).toBe('openssl-dgst could not sign a.bin: SignPath refuses it (CKR_PIN_INCORRECT).')
  })

  test('where there is no return value, none is made up', async () => {
    const failure = await explainFailure(question({ askSignPath: refused }))
    expect(failure.message).toBe('openssl-dgst could not sign a.bin: SignPath refuses it.')
  })
})

describe('SignPath is asked', () => {
  let asked = 0
  const ask = (): Promise<SigningError> => {
    asked += 1
    return refused()
  }
  beforeEach(() => {
    asked = 0
  })

  const open: readonly ErrorCode[] = ['SIGNING_FAILED', 'POLICY_NOT_FOUND', 'AUTHENTICATION_FAILED', 'REQUEST_REJECTED']
  test.each(open)('where the tool ends with %s', async (code) => {
    expect((await explainFailure(question({ failure: { code }, askSignPath: ask }))).code).toBe('PERMISSION_DENIED')
    expect(asked).toBe(1)
  })

  const clear: readonly ErrorCode[] = ['OUTPUT_NOT_WRITABLE', 'INVALID_INPUT', 'KEY_TYPE_MISMATCH', 'LIBRARY_NOT_LOADABLE']
  test.each([...clear, 'TIMESTAMP_FAILED', 'SERVICE_UNAVAILABLE', 'TIME_LIMIT'] as const)('but not where it is %s', async (code) => {
    expect((await explainFailure(question({ failure: { code }, askSignPath: ask }))).code).toBe(code)
    expect(asked).toBe(0)
  })
})

// The probe, which would tell, lies in the temporary folder: often on the same disk as the cache.
test('where the library can not be loaded, a disk without programs may be why', async () => {
  const output = '/tmp/lib.so: failed to map segment from shared object'
  const failure = await explainFailure(question({ captured: { output }, failure: { code: 'LIBRARY_NOT_LOADABLE' } }))
  expect(failure.hint).toMatch(/ldd LIBRARY.*noexec/)
})

describe("the library's log", () => {
  async function codeIn(log: string): Promise<string> {
    const logDirectory = await mkdtemp(join(directory, 'log-'))
    await writeFile(join(logDirectory, 'SignPath.CryptoProviders.Cryptoki.txt'), log)
    return (await explainFailure(question({ logDirectory }))).message
  }

  test.each([
    ['the last return value counts', 'CKR_PIN_INCORRECT\nCKR_DEVICE_ERROR\n', 'CKR_DEVICE_ERROR'],
    ['by its number, too', 'CKR_PIN_INCORRECT\nreturned CKR 0x30\n', 'CKR_DEVICE_ERROR'],
    [
      'but not what only follows from another',
      'CKR_DEVICE_ERROR\nCKR_OPERATION_ACTIVE\nCKR_OPERATION_NOT_INITIALIZED\n',
      'CKR_DEVICE_ERROR',
    ],
  ])('%s', async (_, log, ckr) => {
    expect(await codeIn(log)).toContain(`: ${ckr}, `)
  })

  test('tells nothing where all went well in the end', async () => {
    expect(await codeIn('CKR_PIN_INCORRECT\nCKR_OK\n')).toBe('openssl-dgst could not sign a.bin: it ended with exit code 1.')
  })

  test('is not asked where the tool has named the return value, unless it is an echo', async () => {
    const logDirectory = await mkdtemp(join(directory, 'log-'))
    await writeFile(join(logDirectory, 'SignPath.CryptoProviders.Cryptoki.txt'), 'CKR_DEVICE_ERROR\n')
    const message = async (ckr: string): Promise<string> => (await explainFailure(question({ logDirectory, failure: { ckr } }))).message
    expect(await message('CKR_PIN_INCORRECT')).toContain('CKR_PIN_INCORRECT')
    expect(await message('CKR_OPERATION_ACTIVE')).toContain('CKR_DEVICE_ERROR')
  })
})

test.each([
  [false, /`api-token`/],
  [true, /PIN must be CONFIG/],
])("advises on the PIN by whose module it is, another vendor's: %s", async (otherVendor, hint) => {
  const failure = await explainFailure(question({ failure: { ckr: 'CKR_PIN_INCORRECT' }, otherVendor }))
  expect(failure).toMatchObject({ code: 'AUTHENTICATION_FAILED', hint: expect.stringMatching(hint) })
})

test.each(['No space left on device', 'Disk quota exceeded', 'File too large', 'Read-only file system'])(
  'a tool that says "%s" could not write',
  async (words) => {
    const failure = await explainFailure(question({ captured: { output: `a.sig: ${words}\n` }, failure: { ckr: 'CKR_GENERAL_ERROR' } }))
    expect(failure).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: `openssl-dgst could not write the result for a.bin: ${words.toLowerCase()}.`,
    })
  },
)

test('a tool that says nothing of a full disk is found out by the disk', async () => {
  expect(await explainFailure(question({ expectedSizeInBytes: Number.MAX_SAFE_INTEGER }))).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' })
})

describe('the end of a tool', () => {
  test.each([
    ['exit code 134', { exitCode: 134 }, 'openssl-dgst crashed (SIGABRT) while it signed a.bin.'],
    ['exit code 135', { exitCode: 135 }, 'openssl-dgst crashed (SIGBUS) while it signed a.bin.'],
    ['exit code 139', { exitCode: 139 }, 'openssl-dgst crashed (SIGSEGV) while it signed a.bin.'],
    ...['SIGABRT', 'SIGBUS', 'SIGSEGV', 'SIGILL', 'SIGFPE'].map(
      (signal) => [signal, { exitCode: null, signal }, `openssl-dgst crashed (${signal}) while it signed a.bin.`] as const,
    ),
    ['a signal that is no crash', { exitCode: null, signal: 'SIGTERM' }, 'openssl-dgst could not sign a.bin: it was ended by SIGTERM.'],
    ['any other exit code', { exitCode: 138 }, 'openssl-dgst could not sign a.bin: it ended with exit code 138.'],
    ['no exit code', { exitCode: null }, 'openssl-dgst could not sign a.bin: it ended with exit code unknown.'],
  ] as const)('%s', async (_, end, message) => {
    expect(await explainFailure(question({ captured: end }))).toMatchObject({ code: 'SIGNING_FAILED', message })
  })

  test.each([
    ['a tool', { captured: { exitCode: null, signal: 'SIGKILL' } }],
    ["a tool's process", { captured: { exitCode: 137 } }],
    ['the process that signs in its stead', { failure: { message: 'the process that holds the library ended by SIGKILL in C_Sign' } }],
  ] as const)('one that was killed may have run out of memory: %s', async (_, changes) => {
    const failure = await explainFailure(question(changes))
    expect(failure.code).toBe('SIGNING_FAILED')
    expect(failure.hint).toMatch(/memory ran out: lower parallel/)
  })

  test('its words are worth more', async () => {
    const failure = await explainFailure(
      question({ captured: { exitCode: 139 }, failure: { code: 'POLICY_NOT_FOUND', message: 'no key' } }),
    )
    expect(failure).toMatchObject({ code: 'POLICY_NOT_FOUND', message: 'openssl-dgst could not sign a.bin: no key.' })
  })
})

describe("the user's own arguments", () => {
  const extraArguments = ['-nest']
  const advice = 'Check `arguments` too: openssl-dgst gets them as they are.'

  test.each(['SIGNING_FAILED', 'INVALID_INPUT'] as const)('may be the reason of %s', async (code) => {
    const plain = await explainFailure(question({ failure: { code, hint: 'Do this.' } }))
    expect(plain.hint).toBe('Do this.')
    const failure = await explainFailure(question({ failure: { code, hint: 'Do this.' }, extraArguments }))
    expect(failure).toMatchObject({ code, message: plain.message, file: 'a.bin', details: plain.details, hint: `Do this. ${advice}` })
  })

  test('are the only advice where there is no other', async () => {
    expect((await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments }))).hint).toBe(advice)
  })

  test.each([
    ['-ph -nest', '-ph'],
    ['-sigfile ABC', '-sigfile'],
    ['-p http://me:secret@proxy:8080', '-p'],
    ['-pass=secret -nest', '-pass'],
    ['-passin:secret -nest', '-passin'],
  ])('are told of where several stand on one line: %s', async (line, first) => {
    const failure = await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments: ['-a', line] }))
    expect(failure.hint).toBe(`${advice} They stand one a line: what follows ${first} on its line is part of it.`)
  })

  test('are told of where one is a path that the tool does not find from its folder', async () => {
    const failure = await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments: ['-ac', 'package.json'] }))
    expect(failure.hint).toBe(`${advice} It runs in another folder: give the whole path of package.json.`)
    const whole = await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments: ['-ac', resolve('package.json')] }))
    expect(whole.hint).toBe(advice)
  })

  test.each(['"-nest"', "'-nest'"])('are told of where one stands in quotes: %s', async (line) => {
    const failure = await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments: ['-a', line] }))
    expect(failure.hint).toBe(`${advice} Quotes around one are part of it.`)
  })

  test('a word or a path with blanks is one', async () => {
    const extraArguments = ['-ph', 'My Company']
    expect((await explainFailure(question({ failure: { code: 'SIGNING_FAILED' }, extraArguments }))).hint).toBe(advice)
  })

  test.each(['KEY_TYPE_MISMATCH', 'POLICY_NOT_FOUND'] as const)('have nothing to do with %s', async (code) => {
    expect((await explainFailure(question({ failure: { code }, extraArguments }))).hint).not.toContain('arguments')
  })
})

describe('a tool that ended well and made nothing good', () => {
  const proof = new SigningError('VERIFICATION_FAILED', 'Not a good signature.', { hint: 'Report this.' })

  test('is told of by the proof, with what it said', async () => {
    const failure = await explainBadResult(question(), proof)
    expect(failure).toMatchObject({ code: proof.code, message: proof.message, hint: proof.hint, file: 'a.bin' })
    expect(failure.details).toContain('its words')
  })

  test('is told of by the return value that it named', async () => {
    const asked = question({ failure: { ckr: 'CKR_DEVICE_ERROR' } })
    expect(await explainBadResult(asked, proof)).toMatchObject({ code: 'SERVICE_ERROR' })
  })
})

test.each(['POLICY_NOT_FOUND', 'AUTHENTICATION_FAILED'] as const)(
  "%s with another vendor's module advises nothing that is SignPath's alone",
  async (code) => {
    expect((await explainFailure(question({ failure: { code } }))).hint).toMatch(/submitter|API token/)
    expect((await explainFailure(question({ failure: { code }, otherVendor: true }))).hint).not.toMatch(/submitter|API token|organization/)
  },
)
