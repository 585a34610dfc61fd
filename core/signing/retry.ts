/** Tries again what failed for a moment. */
import { setTimeout as sleep } from 'node:timers/promises'
import { SigningError } from '../errors.ts'
import type { Session } from '../session.ts'
import type { RetryBudget } from './retry-budget.ts'

const firstDelayInMilliseconds = 1_000
const longestDelayInMilliseconds = 30_000

/** @param earlier what the try before failed for; undefined: this is the first */
type Try<T> = (earlier: SigningError | undefined) => Promise<SigningError | T>

/**
 * Tries until it works, or the budget has no more for it.
 *
 * @param attempt gives what failed; what it throws ends the trying
 * @throws SigningError what the last try failed for; CANCELLED
 */
export async function withRetries<T>(
  attempt: Try<T>,
  { session, budget, file }: { readonly session: Session; readonly budget: RetryBudget; readonly file?: string },
): Promise<T> {
  let failure: SigningError | undefined
  for (let number = 1; ; number += 1) {
    const startedAt = performance.now()
    const outcome = await attempt(failure)
    if (!(outcome instanceof SigningError)) {
      budget.succeeded()
      return outcome
    }
    if (!budget.allows(outcome, { number, durationInMilliseconds: performance.now() - startedAt })) throw outcome
    failure = outcome
    await pauseAfter(number, outcome, session, file)
  }
}

/** Says what failed and waits, the longer the more tries there were. */
async function pauseAfter(number: number, failure: SigningError, { inputs, host, signal }: Session, file?: string): Promise<void> {
  const longest = Math.min(firstDelayInMilliseconds * 2 ** (number - 1), longestDelayInMilliseconds)
  const delay = longest * (0.5 + Math.random() / 2)
  const text = `${failure.message} Trying again in ${(delay / 1000).toFixed(1)} s (${number} of ${inputs.retries}).`
  host.warning(text, file === undefined ? undefined : { file })
  await sleepOrCancel(delay, signal, file)
}

/** @throws SigningError CANCELLED */
export async function sleepOrCancel(milliseconds: number, signal: AbortSignal, file?: string): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {
    throw new SigningError('CANCELLED', `Signing${file === undefined ? '' : ` ${file}`} was cancelled.`, { file })
  })
}
