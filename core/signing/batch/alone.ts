/**
 * What crashes the process that signs takes along all that are under way in it: they are signed once more, one after the other, each in a process of
 * its own. So a file that crashes a library fails alone, and a library that several threads crash still signs.
 */
export interface Alone {
  /**
   * @param process that ended; the user is told once of each
   * @param sign in a process of its own; undefined: it could not
   * @param worked whether that made a signature
   * @returns undefined: in vain
   */
  run<T>(process: object, sign: () => Promise<T | undefined>, worked: (result: T) => boolean): Promise<T | undefined>
  /** Nothing is tried any more. */
  close(): void
}

/** Tries in a row that made no signature: then it is not one file among others. */
const mostInVain = 3

export function createAlone(warn: (message: string) => void): Alone {
  const told = new WeakSet()
  let inVain = 0
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()
  return {
    run(process, sign, worked) {
      if (closed || inVain >= mostInVain) return Promise.resolve(undefined)
      if (!told.has(process))
        warn('The process that signs several files at once has ended: what was under way is signed once more, each file alone.')
      told.add(process)
      const signed = turn.then(async () => {
        if (closed || inVain >= mostInVain) return undefined
        const result = await sign()
        inVain = result !== undefined && worked(result) ? 0 : inVain + 1
        return result
      })
      turn = signed.catch(() => undefined)
      return signed
    },
    close() {
      closed = true
    },
  }
}
