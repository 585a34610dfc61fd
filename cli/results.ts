/** What goes to stdout: a program or a shell reads it, so that it does not get there is a failure. */
import { SigningError } from '../core/errors.ts'
import { outputError, systemCode } from '../core/output-error.ts'
import type { Output } from './terminal.ts'

/**
 * Node.js writes to files and pipes at once; the error's event comes later, when the run is over, and is not waited for.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE, but not where the reader has gone
 */
export function writeResults(stdout: Output, text: string): void {
  stdout.write(text)
  const cause = stdout.errored ?? undefined
  if (cause === undefined || systemCode(cause) === 'EPIPE') return
  const { code, message } = outputError(cause, 'stdout')
  throw new SigningError(code, message, { hint: 'Let stdout go where there is room, and where this user may write.', cause })
}
