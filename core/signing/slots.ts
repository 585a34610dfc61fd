/** Who may have a signature made: so many at once, whatever the tool, and nobody any more once the run is to end. */

/** The run ended before it was this file's turn. */
export class NotBegun extends Error {}

export interface SlotGiver {
  /** Waits for a slot, and has it for as long as `action` takes. @throws NotBegun; what `action` throws */
  run<T>(action: () => Promise<T>): Promise<T>
}

export interface Slots extends SlotGiver {
  /** Gives slots to those who want to be the only one, before others who wait; also once it is closed, for they have begun before. */
  readonly alone: SlotGiver
  /** How many there are. */
  readonly count: number
  /** From now on there is one; who has one keeps it to the end. */
  narrow(): void
  /** Nobody begins any more; who has a slot keeps it to the end. */
  close(): void
}

interface Waiting {
  readonly alone: boolean
  readonly begin: () => void
}

/** @param count slots, at least one */
export function createSlots(count: number): Slots {
  const waiting: Waiting[] = []
  let limit = count
  let taken = 0
  let closed = false
  let lonely = false
  const take = (alone: boolean): boolean => {
    if (lonely || taken >= (alone ? 1 : limit)) return false
    taken += 1
    lonely = alone
    return true
  }
  const run = async <T>(action: () => Promise<T>, alone: boolean): Promise<T> => {
    if (waiting.length > 0 || !take(alone)) {
      await new Promise<void>((begin) => {
        if (alone) waiting.unshift({ alone, begin })
        else waiting.push({ alone, begin })
      })
    }
    try {
      if (closed && !alone) throw new NotBegun()
      return await action()
    } finally {
      taken -= 1
      lonely = false
      // From one to the next, so that nobody comes between.
      for (let next = waiting[0]; next !== undefined && take(next.alone); next = waiting[0]) {
        waiting.shift()
        next.begin()
      }
    }
  }
  return {
    run: (action) => run(action, false),
    alone: { run: (action) => run(action, true) },
    get count() {
      return limit
    },
    narrow() {
      limit = 1
    },
    close() {
      closed = true
    },
  }
}
