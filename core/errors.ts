/** Errors that say what, why and what to do. */

/**
 * Every way in which a run can end badly. The command line's exit codes and docs/troubleshooting.md follow this list.
 * `transient` errors are worth another try.
 */
export const errorCodes = {
  INVALID_INPUT: { exitCode: 2, transient: false },
  NO_CREDENTIALS: { exitCode: 3, transient: false },
  NO_FILES_FOUND: { exitCode: 2, transient: false },
  FILE_UNREADABLE: { exitCode: 2, transient: false },
  OUTPUT_NOT_WRITABLE: { exitCode: 2, transient: false },
  TOOL_UNDECIDED: { exitCode: 2, transient: false },
  ALREADY_SIGNED: { exitCode: 2, transient: false },
  UNSUPPORTED_RUNNER: { exitCode: 4, transient: false },
  PREREQUISITE_MISSING: { exitCode: 4, transient: false },
  LIBRARY_NOT_LOADABLE: { exitCode: 4, transient: false },
  DOWNLOAD_FAILED: { exitCode: 4, transient: false },
  DOWNLOAD_NOT_VERIFIED: { exitCode: 4, transient: false },
  AUTHENTICATION_FAILED: { exitCode: 3, transient: false },
  PERMISSION_DENIED: { exitCode: 3, transient: false },
  POLICY_NOT_FOUND: { exitCode: 3, transient: false },
  KEY_TYPE_MISMATCH: { exitCode: 2, transient: false },
  REQUEST_REJECTED: { exitCode: 5, transient: false },
  SERVICE_UNAVAILABLE: { exitCode: 5, transient: true },
  SERVICE_ERROR: { exitCode: 5, transient: false },
  TIME_LIMIT: { exitCode: 5, transient: true },
  TIMESTAMP_FAILED: { exitCode: 5, transient: true },
  SIGNING_FAILED: { exitCode: 1, transient: false },
  VERIFICATION_FAILED: { exitCode: 6, transient: false },
  SCRIPT_FAILED: { exitCode: 1, transient: false },
  CANCELLED: { exitCode: 130, transient: false },
  INTERNAL_ERROR: { exitCode: 70, transient: false },
} as const satisfies Record<string, { exitCode: number; transient: boolean }>

export type ErrorCode = keyof typeof errorCodes

/** CANCELLED has the code of SIGINT; what else cancels the command line has its own. */
export const cancellingSignals: readonly (readonly [exitCode: number, signal: string])[] = [
  [129, 'SIGHUP'],
  [131, 'SIGQUIT'],
  [143, 'SIGTERM'],
]

export interface SigningErrorOptions {
  /** What to do about it: a sentence for the user. */
  readonly hint?: string | undefined
  readonly cause?: unknown
  /** The tool's own words and the tail of the library's log, already redacted. */
  readonly details?: string | undefined
  /** The file that it happened to. */
  readonly file?: string | undefined
}

/** The only error that users are meant to see. `message` says what and why, `hint` what to do. */
export class SigningError extends Error {
  override readonly name = 'SigningError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly details: string | undefined
  readonly file: string | undefined

  constructor(code: ErrorCode, message: string, options: SigningErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.hint = options.hint
    this.details = options.details
    this.file = options.file
  }

  get transient(): boolean {
    return errorCodes[this.code].transient
  }
}
