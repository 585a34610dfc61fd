/**
 * One budget of further tries for the whole run: a service that hiccups costs a try here and there, a service that is dead ends the run soon,
 * however many files there are.
 */
import type { SigningError } from '../errors.ts'

export interface RetryBudget {
  /** Whether a failed attempt may be followed by another one, which it then pays for. */
  allows(failure: SigningError, attempt: Attempt): boolean
  /** A signature was made: the service lives, and what was spent comes back by one try. */
  succeeded(): void
  /** Nothing has worked for so long that no further file should be begun. */
  readonly exhausted: boolean
}

export interface Attempt {
  /** Counts from 1. */
  readonly number: number
  readonly durationInMilliseconds: number
}

export interface RetryLimits {
  /** Further tries of one file. */
  readonly retries: number
  /** Signatures under way at once: each of them may fail before the first one has told of anything. */
  readonly parallel: number
  /** How long the library itself goes on trying where the service is unavailable, in seconds. */
  readonly libraryPatienceInSeconds: number
}

/** A library that is told to give up at once leaves the trying to us. */
const shortestPatienceInSeconds = 10

/** @param now milliseconds; for tests */
export function createRetryBudget(
  { retries, parallel, libraryPatienceInSeconds }: RetryLimits,
  now = () => performance.now(),
): RetryBudget {
  const capacity = retries * parallel
  // The library's delays grow, and it gives up where the next one would end too late: long before all of its time has passed.
  const patience = Math.max(libraryPatienceInSeconds / 2, shortestPatienceInSeconds) * 1000
  let left = capacity
  let exhausted = false
  /** Attempts since something last worked. */
  let failures = 0
  let lastSuccess = -Infinity
  /** When the attempt began that was the first to fail since then. */
  let failingSince: number | undefined
  return {
    allows(failure, attempt) {
      if (!failure.transient) return false
      failures += 1
      const serviceFailed = failure.code === 'SERVICE_UNAVAILABLE'
      if (serviceFailed) failingSince ??= Math.max(now() - attempt.durationInMilliseconds, lastSuccess)
      // The library has tried for all of its time, or one attempt after the other has: more would only multiply that.
      const outOfPatience = serviceFailed && failingSince !== undefined && now() - failingSince >= patience
      // Not even the first attempts of so many files in a row: also without further tries, a service that hangs must not cost each its limit.
      if (outOfPatience || failures > capacity + parallel) {
        exhausted = true
        return false
      }
      if (attempt.number > retries || (serviceFailed && attempt.durationInMilliseconds >= patience)) return false
      if (left === 0) {
        exhausted = true
        return false
      }
      left -= 1
      return true
    },
    succeeded() {
      failures = 0
      failingSince = undefined
      lastSuccess = now()
      left = Math.min(left + 1, capacity)
    },
    get exhausted() {
      return exhausted
    },
  }
}
