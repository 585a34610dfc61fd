/** When a failed call is tried again. Pure but for chance. */

/**
 * How long to wait before the next try, in milliseconds: 1 s, doubled each time up to 30 s, and up to a half more or less, so that
 * many jobs that failed together do not come back together.
 * @param failed how many tries have failed so far, from 1
 */
export function retryDelay(failed: number, random: () => number = Math.random): number {
  return Math.round(Math.min(1000 * 2 ** (failed - 1), 30_000) * (0.5 + random()))
}

/** What Retry-After asks for, in milliseconds: seconds, or a date. Undefined where it can't be read. */
export function retryAfter(header: string | undefined, now: number = Date.now()): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const date = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
