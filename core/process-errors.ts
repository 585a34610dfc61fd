/** Why a process could not be started, in words. */
import { statSync } from 'node:fs'
import { SigningError } from './errors.ts'
import { systemCode, textOf } from './output-error.ts'
import { plainText, type Redact } from './redaction.ts'
import type { Command } from './tools/signing-tool.ts'

interface Circumstances {
  readonly workingDirectory?: string
  readonly signal?: AbortSignal
  readonly redact: Redact
}

/** A program's name, fit to be shown. */
export function nameOf(command: Command, { redact }: Circumstances): string {
  return redact(plainText(command.program))
}

/** @throws SigningError CANCELLED: the signal was given */
export function throwIfCancelled(command: Command, circumstances: Circumstances): void {
  if (circumstances.signal?.aborted !== true) return
  throw new SigningError('CANCELLED', `The run was cancelled; ${nameOf(command, circumstances)} was stopped or not started.`)
}

interface StartFailure {
  readonly code: 'PREREQUISITE_MISSING' | 'INVALID_INPUT' | 'INTERNAL_ERROR'
  readonly why: string
  readonly hint: string
}

const notExecutable: StartFailure = {
  code: 'PREREQUISITE_MISSING',
  why: 'it is not a program that may be run',
  hint: 'Check that the path names a program, not a folder, and that it may be executed (chmod +x).',
}
const otherSystem: StartFailure = {
  code: 'PREREQUISITE_MISSING',
  why: 'it is not a program for this system',
  hint: "Install the build for this machine's operating system and processor.",
}
const exhausted: StartFailure = {
  code: 'INTERNAL_ERROR',
  why: 'the system has no room for another process',
  hint: 'Lower parallel, or give the machine more memory, processes or open files.',
}

const notFound: StartFailure = {
  code: 'PREREQUISITE_MISSING',
  why: 'there is no such program',
  hint: 'Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing.',
}

const startFailures: Readonly<Record<string, StartFailure>> = {
  ENOENT: notFound,
  EACCES: notExecutable,
  EPERM: notExecutable,
  ENOTDIR: notExecutable,
  EISDIR: notExecutable,
  ENOEXEC: otherSystem,
  EBADARCH: otherSystem,
  UNKNOWN: otherSystem,
  // Node refuses .bat and .cmd without a shell, whose quoting can't be trusted (CVE-2024-27980).
  EINVAL: { ...notExecutable, why: 'it is a batch file, which only a shell could run' },
  E2BIG: {
    code: 'INVALID_INPUT',
    why: 'its arguments or its environment are too long',
    hint: 'Pass fewer or shorter arguments and variables.',
  },
  ERR_INVALID_ARG_VALUE: { code: 'INVALID_INPUT', why: 'an argument or a variable holds a NUL character', hint: 'Remove that character.' },
  EAGAIN: exhausted,
  ENOMEM: exhausted,
  EMFILE: exhausted,
  ENFILE: exhausted,
}

/**
 * The SigningError for a failure to start a program: PREREQUISITE_MISSING, INVALID_INPUT or INTERNAL_ERROR. It has no `cause`: Node quotes
 * variables' values in its messages.
 */
export function startError(error: unknown, command: Command, circumstances: Circumstances): SigningError {
  const { workingDirectory, redact } = circumstances
  // Systems report a missing working directory as if it were the program.
  if (workingDirectory !== undefined && !isDirectory(workingDirectory)) {
    const folder = redact(plainText(workingDirectory))
    return new SigningError('INVALID_INPUT', `${nameOf(command, circumstances)} can't be run in ${folder}: there is no such folder.`, {
      hint: 'Check the working directory of the job.',
    })
  }
  const code = systemCode(error)
  // A folder on PATH that may not be looked into has the same code as a program that may not be run.
  const searched = code === 'EACCES' && !/[\\/]/.test(command.program)
  const failure = searched ? { ...notFound, why: 'there is no such program, or it may not be run' } : startFailures[code ?? '']
  if (failure === undefined) {
    const why = redact(plainText(textOf(error, 'message') ?? code ?? String(error)))
    return new SigningError('INTERNAL_ERROR', `${nameOf(command, circumstances)} can't be started: ${why}.`)
  }
  return new SigningError(failure.code, `${nameOf(command, circumstances)} can't be started: ${failure.why}.`, { hint: failure.hint })
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
