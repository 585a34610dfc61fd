/** Signs the files, several at once. The results keep the order of the plan. */
import pMap from 'p-map'
import { SigningError } from '../errors.ts'
import { toErrorReport } from '../failure.ts'
import { isOfReading, messageOf, whyUnreadable } from '../output-error.ts'
import type { PlannedFile } from '../plan.ts'
import type { FileReport } from '../report/report.ts'
import { countOf } from '../report/text.ts'
import { since, type Tally } from './attempts.ts'
import { describeCount } from './progress.ts'
import { notStarted, type EarlierResults } from './resume.ts'
import { signFile } from './sign-file.ts'
import type { SigningContext } from './signing-context.ts'
import { NotBegun } from './slots.ts'

export interface QueueResult {
  /** One a planned file, in order. */
  readonly files: readonly FileReport[]
  readonly failures: readonly SigningError[]
}

/**
 * With `fail-fast`, what has not begun when a file fails is not begun any more, and what is under way ends first. Where nothing works any more,
 * with `fail-fast` or without, what is under way is ended as well: it waits for the same dead service.
 */
export async function signAll(files: readonly PlannedFile[], context: SigningContext): Promise<QueueResult> {
  const { retryBudget, slots, giveUp, earlier } = context
  const { host, inputs, signal } = context.session
  const failures: SigningError[] = []
  let done = 0
  host.progress(done, files.length, 0)
  const reports = await pMap(
    files,
    async (planned) => {
      if (signal.aborted || (failures.length > 0 && inputs.failFast)) return notReached(planned, earlier)
      const startedAt = performance.now()
      const tally: Tally = { attempts: 0 }
      const report = await signFile(planned, context, tally).catch((error: unknown) => {
        if (error instanceof NotBegun || (giveUp.signal.aborted && isCancellation(error))) return notReached(planned, earlier)
        const failure = error instanceof SigningError ? error : unforeseen(error, planned)
        failures.push(failure)
        const spent = { attempts: tally.attempts, durationInMilliseconds: since(startedAt) }
        return { ...notReached(planned, earlier), status: 'failed' as const, ...spent, error: toErrorReport(failure) }
      })
      if (report.status === 'not-started') return report
      if (retryBudget.exhausted) giveUp.abort()
      if (retryBudget.exhausted || (failures.length > 0 && inputs.failFast)) slots.close()
      done += 1
      if (report.status !== 'failed') host.info(describe(report))
      host.progress(done, files.length, failures.length)
      return report
    },
    // While some are signed, others are read or proved; who signs is counted by slots. One at a time means just that.
    { concurrency: inputs.parallel === 1 ? 1 : 2 * inputs.parallel },
  )
  // A host shows it for the last file only, and that one was not reached.
  if (done < files.length) host.info(describeCount(done, files.length, failures.length))
  const left = reports.filter(({ status }) => status === 'not-started').length
  if (retryBudget.exhausted && left > 0) {
    host.warning(`Nothing could be signed any more, however often it was tried: ${countOf(left, 'file')} not begun, or given up.`)
  }
  return { files: reports, failures }
}

function describe({ file, tool, status, verifiedBy, result, durationInMilliseconds }: FileReport): string {
  const proof = verifiedBy === undefined ? 'not verified' : `verified by ${verifiedBy}`
  const what = status === 'skipped' ? 'was signed already' : `signed with ${tool} in ${(durationInMilliseconds / 1000).toFixed(1)} s`
  const place = result === undefined || result === file ? '' : ` -> ${result}`
  return `${file}: ${what}, ${proof}${place}`
}

function notReached({ file: { name }, tool, reason }: PlannedFile, earlier: EarlierResults): FileReport {
  const known = earlier.get(name)
  return notStarted({ file: name, tool, reason }, known?.tool === tool ? known.sha256 : undefined)
}

function isCancellation(error: unknown): boolean {
  return error instanceof SigningError && error.code === 'CANCELLED'
}

function unforeseen(error: unknown, { file: { name, realPath } }: PlannedFile): SigningError {
  if (isOfReading(error, realPath)) {
    return new SigningError('FILE_UNREADABLE', `${name} ${whyUnreadable(error)}.`, {
      cause: error,
      file: name,
      hint: "It could be read when the run began. Look at its disk and at the machine's log; lower parallel where too many files are open.",
    })
  }
  return new SigningError('INTERNAL_ERROR', `${name} could not be signed: ${messageOf(error)}.`, {
    cause: error,
    file: name,
  })
}
