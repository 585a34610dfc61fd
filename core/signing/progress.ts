/** How far a run is, in words: what is done, how fast, and for how much longer. Hosts say when they are shown. */

/** `3 of 4 signed, 1 failed`: a file that failed is done with, but not done. */
export function describeCount(done: number, total: number, failed: number): string {
  return `${done - failed} of ${total} signed${failed > 0 ? `, ${failed} failed` : ''}`
}

export interface Pace {
  /** `3 of 4 signed, 0.5 a second; about 2 s left`. To be asked first when the run begins: from then on time counts. */
  describe(done: number, total: number, failed: number): string
}

/** @param now milliseconds */
export function createPace(now = () => performance.now()): Pace {
  let startedAt: number | undefined
  return {
    describe(done, total, failed) {
      startedAt ??= now()
      const seconds = (now() - startedAt) / 1000
      const count = describeCount(done, total, failed)
      // Failures have no pace that tells anything, and one file has none.
      if (done === failed || total === 1 || seconds < 1) return count
      const rate = done / seconds
      const left = done < total ? `; about ${duration((total - done) / rate)} left` : ''
      return `${count}, ${rate < 0.1 ? `${(60 * rate).toFixed(1)} a minute` : `${rate.toFixed(rate < 10 ? 1 : 0)} a second`}${left}`
    },
  }
}

function duration(seconds: number): string {
  const rounded = Math.max(1, Math.round(seconds))
  return rounded < 90 ? `${rounded} s` : `${Math.round(rounded / 60)} min`
}
