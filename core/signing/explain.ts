/** Turns a tool's failure into an error that says what, why and what to do. */
import { existsSync } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { dirname, isAbsolute } from 'node:path'
import { adviceFor, ckrName, parseGnupgCkr } from '../ckr.ts'
import { SigningError, type SigningErrorOptions } from '../errors.ts'
import { readLibraryLog, tailOf } from '../last-words.ts'
import type { Captured } from '../process.ts'
import type { Redact } from '../redaction.ts'
import type { ToolFailure } from '../tools/signing-tool.ts'

/** What a signature takes, with certificates and timestamp. */
const signatureSizeInBytes = 16 * 1024

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
  /** The server that the tool itself was to ask. */
  readonly timestampUrl: string | undefined
  readonly logDirectory: string
  /** Of GnuPG's card daemon, and where in it this try begins, in bytes. */
  readonly cardLog?: { readonly path: string; readonly from: number }
  readonly redact: Redact
  /** Where the tool was to write, and how much besides the signature. */
  readonly output: string
  readonly expectedSizeInBytes: number
  /** The module is not SignPath's. */
  readonly otherVendor: boolean
  /** The user's own, among the tool's. */
  readonly extraArguments: readonly string[]
  /** What SignPath says is wrong with token, permission or signing policy; undefined: nothing, or it can't be asked. */
  readonly askSignPath: () => Promise<SigningError | undefined>
}

/** These say enough by themselves, or have nothing to do with SignPath; so do those that may be over soon. */
const selfExplaining = new Set<SigningError['code']>(['OUTPUT_NOT_WRITABLE', 'INVALID_INPUT', 'KEY_TYPE_MISMATCH', 'LIBRARY_NOT_LOADABLE'])

/**
 * Why a tool failed. Where its words leave that open, and the library is SignPath's, SignPath is asked: a wrong token looks to jarsigner like any
 * other trouble.
 */
export async function explainFailure(question: FailureQuestion): Promise<SigningError> {
  const said = await withCodeOfLog(question)
  const failure = withArguments(await explainByWords(question, said), question)
  if (selfExplaining.has(failure.code) || failure.transient) return failure
  const reason = await question.askSignPath()
  if (reason === undefined) return failure
  const { tool, file } = question
  return new SigningError(reason.code, `${tool} could not sign ${file}: ${withCode(reason.message, said)}`, {
    file,
    cause: failure,
    hint: reason.hint,
    details: failure.details,
  })
}

/** The library's own word, which users look for. */
function withCode(message: string, { ckr }: ToolFailure): string {
  return ckr === undefined ? message : `${message.replace(/\.$/, '')} (${ckr}).`
}

/** Of several servers, the one that it was. */
function wordsOf({ message = 'see its words below' }: ToolFailure, timestampUrl: string | undefined): string {
  const words = message.replace(/\.$/, '')
  return timestampUrl === undefined ? words : words.replace(/^The timestamp server\b/, `The timestamp server ${timestampUrl}`)
}

/** What the user had the tool told is a likely cause where neither library nor service is one. */
function withArguments(failure: SigningError, { tool, extraArguments }: FailureQuestion): SigningError {
  const { code, message, hint, file, details } = failure
  if (extraArguments.length === 0 || (code !== 'SIGNING_FAILED' && code !== 'INVALID_INPUT')) return failure
  // "-ph -nest" on one line, as in a shell. What follows may be a password, which is not shown.
  const joined = extraArguments.map((argument) => /^(-[^\s=:]+)\S* +\S/.exec(argument)?.[1]).find((first) => first !== undefined)
  const single = joined === undefined ? '' : ` They stand one a line: what follows ${joined} on its line is part of it.`
  const quoted = extraArguments.some((argument) => /^(["']).*\1$/.test(argument)) ? ' Quotes around one are part of it.' : ''
  // Tools run in the private folder.
  const near = extraArguments.find((argument) => !isAbsolute(argument) && existsSync(argument))
  const path = near === undefined ? '' : ` It runs in another folder: give the whole path of ${near}.`
  return new SigningError(code, message, {
    hint: `${hint === undefined ? '' : `${hint} `}Check \`arguments\` too: ${tool} gets them as they are.${single}${quoted}${path}`,
    file,
    details,
    cause: failure,
  })
}

/**
 * Why a tool that ended well made nothing good: `openssl dgst` does so by libp11's provider where the library could not sign, and says no
 * word. A code in its words or in the library's log tells; else it stays with what the proof says, beside what both said.
 */
export async function explainBadResult(question: FailureQuestion, proof: SigningError): Promise<SigningError> {
  if ((await withCodeOfLog(question)).ckr !== undefined) return explainFailure(question)
  return new SigningError(proof.code, proof.message, {
    file: question.file,
    hint: proof.hint,
    details: await detailsOf(question),
  })
}

/**
 * A CKR code in its output says it best, whatever the exit code: openssl prints the real error and crashes then.
 */
async function explainByWords(question: FailureQuestion, failure: ToolFailure): Promise<SigningError> {
  const { tool, file, captured, timeLimitInSeconds } = question
  const options = { file, details: await detailsOf(question) }
  const full = diskFull(captured.output) ?? (await noSpaceLeft(question))
  if (full !== undefined) {
    return notWritten(tool, file, full, options)
  }
  // Before the time limit: libp11 may hang after it has named the reason.
  if (failure.ckr !== undefined) {
    const advice = adviceFor(failure.ckr, question.otherVendor)
    return new SigningError(advice.code, `${tool} could not sign ${file}: ${failure.ckr}, ${advice.meaning}.`, {
      ...options,
      hint: advice.hint,
    })
  }
  if (captured.timedOut) {
    return new SigningError('TIME_LIMIT', `${tool} did not finish ${file} within ${timeLimitInSeconds} s and was stopped.`, {
      ...options,
      hint: `Either ${question.timestampUrl === undefined ? 'the service' : `the service or the timestamp server ${question.timestampUrl}`} hangs, or the tool waits for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files.`,
    })
  }
  if (failure.code !== undefined) {
    return new SigningError(failure.code, `${tool} could not sign ${file}: ${wordsOf(failure, question.timestampUrl)}.`, {
      ...options,
      hint: failure.hint ?? hintFor(failure.code, question.otherVendor),
    })
  }
  const crash = captured.signal ?? crashExitCodes.get(captured.exitCode ?? 0)
  if (crash !== undefined && (captured.signal === null || crashSignals.has(crash))) {
    return new SigningError('SIGNING_FAILED', `${tool} crashed (${crash}) while it signed ${file}.`, {
      ...options,
      hint: "Its last words are below. Where there are none, set log-level to debug for the library's own log.",
    })
  }
  const why = failure.message?.replace(/\.$/, '') ?? endOf(captured)
  // 128 + SIGKILL. So the kernel ends what it has no memory for, and the process says no word.
  const killed = captured.exitCode === 137 || why.includes('by SIGKILL')
  return new SigningError('SIGNING_FAILED', `${tool} could not sign ${file}: ${why}.`, {
    ...options,
    hint: killed
      ? 'If nobody else killed it, memory ran out: lower parallel, or give the machine or container more.'
      : 'Its own words are below.',
  })
}

/** What pkcs11-tool reports in place of the code of a C_Sign that failed: it tries once more, and wrongly. */
const echoes = new Set(['CKR_OPERATION_ACTIVE', 'CKR_OPERATION_NOT_INITIALIZED'])

/** jarsigner keeps the code of a failed login to itself; the library's log may have it. */
async function withCodeOfLog({ failure, logDirectory, cardLog, redact }: FailureQuestion): Promise<ToolFailure> {
  if ((failure.ckr !== undefined && !echoes.has(failure.ckr)) || failure.code !== undefined) return failure
  const ofCard = cardLog === undefined ? undefined : parseGnupgCkr(await readCardLog(cardLog))
  if (ofCard !== undefined) return { ...failure, ckr: ofCard }
  const codes = [...(await readLibraryLog(logDirectory, redact)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)]
  const ckr = codes.map(([, name, number]) => name ?? ckrName(parseInt(number ?? '0', 16))).findLast((code) => !echoes.has(code))
  return ckr === undefined || ckr === 'CKR_OK' ? failure : { ...failure, ckr }
}

/** The tool could not write its result. */
export function notWritten(tool: string, file: string, reason: string, options: SigningErrorOptions): SigningError {
  return new SigningError('OUTPUT_NOT_WRITABLE', `${tool} could not write the result for ${file}: ${reason}.`, {
    ...options,
    hint: 'Free space on the disk that holds the result, or set output-directory to another one.',
  })
}

async function readCardLog({ path, from }: NonNullable<FailureQuestion['cardLog']>): Promise<string> {
  const log = await readFile(path).catch(() => Buffer.alloc(0))
  return log.subarray(from).toString('latin1')
}

async function detailsOf({ tool, captured, logDirectory, cardLog, redact }: FailureQuestion): Promise<string> {
  const log = await readLibraryLog(logDirectory, redact)
  const parts = [`${tool} said:\n${tailOf(captured.output) || '(nothing)'}`]
  const card = cardLog === undefined ? '' : redact(tailOf(await readCardLog(cardLog)))
  if (card !== '') parts.push(`The card daemon's log ends with:\n${card}`)
  if (log !== '') parts.push(`The library's log ends with:\n${log}`)
  return parts.join('\n\n')
}

function hintFor(code: SigningError['code'], otherVendor: boolean): string | undefined {
  const hints: Partial<Record<SigningError['code'], string>> = {
    POLICY_NOT_FOUND: 'Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.',
    TIMESTAMP_FAILED: 'Add another server to timestamp-urls; they are tried in order.',
    LIBRARY_NOT_LOADABLE:
      'Check that the library is the build for this runner, that all that it needs is installed (ldd LIBRARY tells), and that its disk is not mounted with noexec.',
    AUTHENTICATION_FAILED: 'Check the API token and the organization id.',
    INVALID_INPUT: 'Check that the file is whole and what its name says, and that the certificate is the one of the signing policy.',
    KEY_TYPE_MISMATCH: "Choose an algorithm that fits the signing policy's key.",
    ...(otherVendor
      ? {
          POLICY_NOT_FOUND: adviceFor('CKR_KEY_HANDLE_INVALID', true).hint,
          AUTHENTICATION_FAILED: adviceFor('CKR_PIN_INCORRECT', true).hint,
        }
      : {}),
  }
  return hints[code]
}

function endOf({ exitCode, signal }: Captured): string {
  return signal === null ? `it ended with exit code ${exitCode ?? 'unknown'}` : `it was ended by ${signal}`
}

function diskFull(output: string): string | undefined {
  return /no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(output)?.[0].toLowerCase()
}

/** Some tools don't say why they could not write, and remove what they wrote. */
export async function noSpaceLeft({
  output,
  expectedSizeInBytes,
}: Pick<FailureQuestion, 'output' | 'expectedSizeInBytes'>): Promise<string | undefined> {
  const free = await statfs(dirname(output)).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  )
  return free !== undefined && free < expectedSizeInBytes + signatureSizeInBytes ? 'no space left on device' : undefined
}
