/** Turns a tool's failure into an error that says what, why and what to do. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { adviceFor } from '../ckr.ts'
import { SigningError, type SigningErrorOptions } from '../errors.ts'
import type { Captured } from '../process.ts'
import type { Redact } from '../redaction.ts'
import type { ToolFailure } from '../tools/signing-tool.ts'

/** The name that SignPath's library gives its log. */
const libraryLog = 'SignPath.CryptoProviders.Cryptoki.txt'
const tailInLines = 25

/** What the shell and the system call a crash: 128 + SIGABRT, SIGBUS, SIGSEGV. */
const crashExitCodes = new Map([
  [134, 'SIGABRT'],
  [135, 'SIGBUS'],
  [139, 'SIGSEGV'],
])
const crashSignals = new Set(['SIGABRT', 'SIGBUS', 'SIGSEGV', 'SIGILL', 'SIGFPE'])

export interface FailureQuestion {
  readonly tool: string
  readonly file: string
  readonly captured: Captured
  readonly failure: ToolFailure
  readonly timeLimitInSeconds: number
  readonly logDirectory: string
  readonly redact: Redact
}

/**
 * Why a tool failed. A CKR code in its output says it best, whatever the exit code: openssl prints the real error and crashes then.
 */
export async function explainFailure(question: FailureQuestion): Promise<SigningError> {
  const { tool, file, captured, failure, timeLimitInSeconds } = question
  const options = { file, details: await detailsOf(question) }
  const full = diskFull(captured.output)
  if (full !== undefined) {
    return new SigningError('OUTPUT_NOT_WRITABLE', `${tool} could not write the result for ${file}: ${full}.`, {
      ...options,
      hint: 'Free space on the disk that holds the result, or set output-directory to another one.',
    })
  }
  if (captured.timedOut) {
    return new SigningError('TIME_LIMIT', `${tool} did not finish ${file} within ${timeLimitInSeconds} s and was stopped.`, {
      ...options,
      hint: 'Either the service hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files.',
    })
  }
  if (failure.ckr !== undefined) {
    const advice = adviceFor(failure.ckr)
    return new SigningError(advice.code, `${tool} could not sign ${file}: ${failure.ckr}, ${advice.meaning}.`, {
      ...options,
      hint: advice.hint,
    })
  }
  if (failure.code !== undefined) {
    return new SigningError(failure.code, `${tool} could not sign ${file}: ${failure.message ?? 'see its words below'}.`, {
      ...options,
      ...hintFor(failure.code),
    })
  }
  const crash = captured.signal ?? crashExitCodes.get(captured.exitCode ?? 0)
  if (crash !== undefined && (captured.signal === null || crashSignals.has(crash))) {
    return new SigningError('SIGNING_FAILED', `${tool} crashed (${crash}) while it signed ${file}.`, {
      ...options,
      hint: "Its last words are below. Where there are none, set log-level to debug for the library's own log.",
    })
  }
  return new SigningError('SIGNING_FAILED', `${tool} could not sign ${file}: ${endOf(captured)}.`, {
    ...options,
    hint: 'Its own words are below.',
  })
}

/** What stands in the library's log now; '' where it wrote none. */
export async function readLibraryLog(logDirectory: string, redact: Redact): Promise<string> {
  const text = await readFile(join(logDirectory, libraryLog), 'utf8').catch(() => '')
  return redact(tailOf(text))
}

async function detailsOf({ tool, captured, logDirectory, redact }: FailureQuestion): Promise<string> {
  const log = await readLibraryLog(logDirectory, redact)
  const parts = [`${tool} said:\n${tailOf(captured.output) || '(nothing)'}`]
  if (log !== '') parts.push(`The library's log ends with:\n${log}`)
  return parts.join('\n\n')
}

function hintFor(code: SigningError['code']): SigningErrorOptions {
  const hints: Partial<Record<SigningError['code'], string>> = {
    POLICY_NOT_FOUND: 'Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.',
    TIMESTAMP_FAILED: 'Add another server to timestamp-urls; they are tried in order.',
    LIBRARY_NOT_LOADABLE:
      'Check that the library is the build for this runner and that all that it needs is installed (ldd LIBRARY tells).',
    AUTHENTICATION_FAILED: 'Check the API token and the organization id.',
    KEY_TYPE_MISMATCH: "Choose an algorithm that fits the signing policy's key.",
  }
  const hint = hints[code]
  return hint === undefined ? {} : { hint }
}

function endOf({ exitCode, signal }: Captured): string {
  return signal === null ? `it ended with exit code ${exitCode ?? 'unknown'}` : `it was ended by ${signal}`
}

function diskFull(output: string): string | undefined {
  return /no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output)?.[0].toLowerCase()
}

function tailOf(text: string): string {
  return text.trimEnd().split('\n').slice(-tailInLines).join('\n')
}
