/** Shows an error: once, at the edge. */
import { SigningError, errorCodes } from './errors.ts'
import type { Host } from './host.ts'
import { textOf } from './output-error.ts'
import { plainSpoken } from './plain-host.ts'
import type { ErrorReport } from './report/report.ts'

/** @returns the exit code, by docs/reference.md */
export function reportFailure(host: Host, error: unknown): number {
  const failure = toSigningError(error)
  showFailure(plainSpoken(host), failure)
  return errorCodes[failure.code].exitCode
}

/** What, why and what to do, in one annotation. */
export function annotateFailure(host: Host, failure: SigningError): void {
  const advice = failure.hint === undefined ? '' : ` ${failure.hint}`
  host.error(`${failure.message}${advice} [${failure.code}]`, failure.file === undefined ? undefined : { file: failure.file })
}

/** The annotation, and below it the tool's own words, in the log alone. */
export function showFailure(host: Host, failure: SigningError): void {
  annotateFailure(host, failure)
  if (failure.details !== undefined) {
    host.startGroup('Details')
    host.info(failure.details)
    host.endGroup()
  }
}

export function toErrorReport({ code, message, hint, details }: SigningError): ErrorReport {
  return { code, message, ...(hint === undefined ? {} : { hint }), ...(details === undefined ? {} : { details }) }
}

/** Whatever was thrown, as something that can be shown. */
export function toSigningError(error: unknown): SigningError {
  if (error instanceof SigningError) return error
  if (textOf(error, 'syscall') === 'uv_cwd') {
    const hint = 'Start in a folder that exists, and do not remove it while the job runs.'
    return new SigningError('INVALID_INPUT', 'The working folder is not there any more.', { cause: error, hint })
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return new SigningError('INTERNAL_ERROR', `Something went wrong that should not: ${message}`, {
    cause: error,
    hint: 'Please report this with the log.',
  })
}
