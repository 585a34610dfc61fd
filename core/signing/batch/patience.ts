/** How long a file is waited for: to its time limit, and no longer than the run goes on. */
import type { Stoppable } from '../../hash-file.ts'

/**
 * It ends once, or never. An AbortSignal would do as well, but to make and to drop two of them a file takes longer than to read a small file.
 */
export interface Patience extends Stoppable {
  readonly over: boolean
  /** Calls `action` when it ends, and never where it has. @returns what takes that back */
  onEnd(action: () => void): () => void
}

export interface EndingPatience extends Patience {
  end(): void
}

export function createPatience(): EndingPatience {
  const actions = new Set<() => void>()
  let over = false
  return {
    get over() {
      return over
    },
    throwIfAborted() {
      if (over) throw new Error('It took too long, or the run was cancelled.')
    },
    onEnd(action) {
      actions.add(action)
      return () => actions.delete(action)
    },
    end() {
      over = true
      for (const action of actions) action()
      actions.clear()
    },
  }
}
