/** Which timestamp server is asked first: as the user ordered them, but a dead one must not cost its time for each of many files. */

export interface TimestampServers {
  /** All of them, in the order in which they are to be asked now. */
  inOrder(): readonly string[]
  /** It gave a good timestamp. */
  succeeded(url: string): void
  /** It gave none. */
  failed(url: string): void
}

const mostInARow = 3

/** @param onDemoted told of a server that comes after the others from now on; of each only once */
export function createTimestampServers(urls: readonly string[], onDemoted: (url: string) => void): TimestampServers {
  let order = urls
  const inARow = new Map<string, number>()
  const told = new Set<string>()
  return {
    inOrder: () => order,
    succeeded(url) {
      inARow.delete(url)
    },
    failed(url) {
      const count = (inARow.get(url) ?? 0) + 1
      inARow.set(url, count)
      if (count < mostInARow || urls.length < 2) return
      inARow.delete(url)
      order = [...order.filter((other) => other !== url), url]
      if (!told.has(url)) onDemoted(url)
      told.add(url)
    },
  }
}
