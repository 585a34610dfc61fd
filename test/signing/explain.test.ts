import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SigningError } from '../../core/errors.ts'
import type { Captured } from '../../core/process.ts'
import { explainFailure, type FailureQuestion } from '../../core/signing/explain.ts'

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
    wrongCertificate: () => Promise.resolve(undefined),
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
