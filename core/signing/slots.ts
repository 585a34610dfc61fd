/** Who may have a signature made: so many at once, whatever the tool, and nobody any more once the run is to end. */

/** The run ended before it was this file's turn. */
export class NotBegun extends Error {}

export interface Slots {
  /** Waits for a slot, and has it for as long as `action` takes. @throws NotBegun; what `action` throws */
  run<T>(action: () => Promise<T>): Promise<T>
  /** Nobody gets a slot any more; who has one keeps it to the end. */
  close(): void
}

/** @param count slots, at least one */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = []
  let free = count
  let closed = false
  return {
    async run(action) {
      // From one to the next, so that nobody comes between.
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        if (closed) throw new NotBegun()
        return await action()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free += 1
        else next()
      }
    },
    close() {
      closed = true
    },
  }
}
