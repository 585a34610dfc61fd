/** What comes from outside while a command runs: signals, a reader that has gone, and errors that nobody caught. */
import { constants } from 'node:os'
import { SigningError } from '../core/errors.ts'
import { reportFailure } from '../core/failure.ts'
import type { Host } from '../core/host.ts'
import { outputError } from '../core/output-error.ts'

export interface ProcessEvents {
  /** Aborted by the first signal, or by an error that nobody caught. */
  readonly signal: AbortSignal
  /** @throws SigningError CANCELLED where a signal came, even if all was done by then */
  throwIfCancelled(): void
  /** The exit code of a failure that `report` shows: 128 + the signal's number where one came. */
  exitCode(report: () => number): number
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const

/** The first signal ends children and cleans up; the second one ends this process at once, and with it whatever it started. */
export function watchProcess(host: Host): ProcessEvents {
  const cancel = new AbortController()
  let received: (typeof signals)[number] | undefined
  let crash: number | undefined

  for (const signal of signals) {
    process.on(signal, () => {
      if (received !== undefined) process.exit(128 + constants.signals[signal])
      received = signal
      host.info(signal === 'SIGINT' ? 'Stopping and cleaning up; Ctrl-C again stops at once.' : 'Stopping and cleaning up.')
      cancel.abort(signal)
    })
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      crash ??= reportFailure(host, error)
      process.exitCode = crash
      cancel.abort(error)
      setTimeout(() => process.exit(crash), 5_000).unref()
    })
  }

  return {
    signal: cancel.signal,
    throwIfCancelled() {
      if (received !== undefined) throw new SigningError('CANCELLED', `Cancelled by ${received}.`)
    },
    exitCode(report) {
      if (crash !== undefined) return crash
      const code = report()
      return received === undefined ? code : 128 + constants.signals[received]
    },
  }
}

/** `pkcs11-sign … | head`: that nobody reads our words any more must not end the signing. What else stdout may have, `writeResults` tells. */
export function surviveClosedPipes(): void {
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw outputError(error, 'stderr')
  })
}
