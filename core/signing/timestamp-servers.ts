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

/** @param onDemoted told of a server that comes after others from now on, as soon as one of these has done better */
export function createTimestampServers(urls: readonly string[], onDemoted: (url: string) => void): TimestampServers {
  let order = urls
  const inARow = new Map<string, number>()
  const untold = new Set<string>()
  return {
    inOrder: () => order,
    succeeded(url) {
      inARow.delete(url)
      const behind = order.slice(order.indexOf(url) + 1)
      for (const other of behind.filter((server) => untold.delete(server))) onDemoted(other)
    },
    failed(url) {
      const count = (inARow.get(url) ?? 0) + 1
      inARow.set(url, count)
      if (count < mostInARow || order.at(-1) === url) return
      order = [...order.filter((other) => other !== url), url]
      untold.add(url)
    },
  }
}
