/** Lets no more than so many actions run at once; the others wait, and begin in the order in which they came. */
export function createTurns(most: number): <T>(action: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (action) => {
    if (running < most) running += 1
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await action()
    } finally {
      // Whoever waits takes the turn over.
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
