/** How far a run is, in words: what is done, how fast, and for how much longer. */

/** Seconds between two lines: a log is read afterwards, too. */
const secondsBetweenLines = 15

export interface Progress {
  /** One more file is done; `failed` of all that are did not work. A line to show, or undefined where it is too early for one. */
  done(failed: number): string | undefined
}

/** `3 of 4 signed, 1 failed`: a file that failed is done with, but not done. */
export function describeCount(done: number, total: number, failed: number): string {
  return `${done - failed} of ${total} signed${failed > 0 ? `, ${failed} failed` : ''}`
}

/** @param now milliseconds; for tests */
export function createProgress(total: number, now = () => performance.now()): Progress {
  const startedAt = now()
  let done = 0
  let lastLineAt = startedAt
  return {
    done(failed) {
      done += 1
      const time = now()
      if (done === total || time - lastLineAt < secondsBetweenLines * 1000) return undefined
      lastLineAt = time
      const seconds = (time - startedAt) / 1000
      const rate = done / seconds
      return `${describeCount(done, total, failed)}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second; about ${duration((total - done) / rate)} left`
    },
  }
}

function duration(seconds: number): string {
  const rounded = Math.max(1, Math.round(seconds))
  return rounded < 90 ? `${rounded} s` : `${Math.round(rounded / 60)} min`
}
