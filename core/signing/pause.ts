/** The pause between a try that failed for a moment and the next one. */
import { setTimeout as sleep } from 'node:timers/promises'
import { SigningError } from '../errors.ts'
import type { Session } from '../session.ts'

const firstDelayInMilliseconds = 1_000
const longestDelayInMilliseconds = 30_000

/**
 * Says what failed and waits, the longer the more tries there were.
 *
 * @param number of the try that failed, from 1
 * @throws SigningError CANCELLED
 */
export async function pauseAfter(number: number, failure: SigningError, { inputs, host, signal }: Session, file?: string): Promise<void> {
  const longest = Math.min(firstDelayInMilliseconds * 2 ** (number - 1), longestDelayInMilliseconds)
  const delay = longest * (0.5 + Math.random() / 2)
  const text = `${failure.message} Trying again in ${(delay / 1000).toFixed(1)} s (${number} of ${inputs.retries}).`
  host.warning(text, file === undefined ? undefined : { file })
  await sleepOrCancel(delay, signal, file)
}

/** @throws SigningError CANCELLED */
export async function sleepOrCancel(milliseconds: number, signal: AbortSignal, file?: string): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => {
    throw new SigningError('CANCELLED', `Signing${file === undefined ? '' : ` ${file}`} was cancelled.`, file === undefined ? {} : { file })
  })
}
