/** What an archive may hold and what not, the same for ZIP and tar. */

export interface UnpackLimits {
  /** Of all entries together, unpacked. */
  readonly maximumBytes: number
  readonly maximumEntries: number
  /** Unpacked to packed size; small archives may be packed more tightly. */
  readonly maximumRatio: number
}

/** Machine code packs to a third; deflate can reach 1:1032. */
export const unpackLimits: UnpackLimits = { maximumBytes: 4 * 1024 ** 3, maximumEntries: 10_000, maximumRatio: 100 }

export interface UnpackRequest {
  readonly archive: string
  /** An empty private folder. */
  readonly folder: string
  /** Entries that may be wanted, by their name in the archive. */
  readonly candidate: (name: string) => boolean
  /** Given all names, says which of the candidates to keep. */
  readonly choose: (names: readonly string[]) => Promise<readonly string[]>
  readonly limits?: Partial<UnpackLimits> | undefined
}

/** Where the kept entries lie, by their name in the archive. File names are ours, not the archive's. */
export type Unpacked = ReadonlyMap<string, string>

/** What is wrong with an archive, in words for the user: "it is truncated". */
export class UnsafeArchive extends Error {
  override readonly name = 'UnsafeArchive'
}

/** One for each OpenSSL, with its signature. */
const mostCandidates = 64

/** No system takes a longer path. Names of a megabyte each, which pack to nothing, would fill the memory. */
const longestName = 4096

/** Names that mean the same on some system are the same. */
export class EntryNames {
  readonly #seen = new Set<string>()
  readonly names: string[] = []

  /** @throws UnsafeArchive: the name leads outside, or came before */
  add(name: string, isFolder: boolean): void {
    const reason = unsafeName(name)
    if (reason !== undefined) throw new UnsafeArchive(`its entry ${JSON.stringify(name.slice(0, 200))} ${reason}`)
    if (isFolder) return
    const key = name
      .split(/[/\\]/)
      .filter((segment) => segment !== '' && segment !== '.')
      .join('/')
      .normalize('NFC')
      .toLowerCase()
    if (this.#seen.has(key)) throw new UnsafeArchive(`it holds ${JSON.stringify(name.slice(0, 200))} twice`)
    this.#seen.add(key)
    this.names.push(name)
  }
}

/** Why an entry must not be unpacked by this name; undefined where it may. */
function unsafeName(name: string): string | undefined {
  if (/^[/\\]/.test(name)) return 'has an absolute path'
  if (/^[A-Za-z]:/.test(name)) return 'has a drive letter'
  if (name.split(/[/\\]/).includes('..')) return 'leads outside of the folder'
  // eslint-disable-next-line no-control-regex -- the point is to find them
  if (name === '' || /[\0-\x1f\x7f]/.test(name)) return 'has a name with control characters'
  if (name.length > longestName) return `has a name of more than ${longestName} characters`
  return undefined
}

/** A decompression bomb is noticed while it is unpacked, or before where sizes are declared. */
export function checkSize(unpackedBytes: number, packedBytes: number, limits: UnpackLimits): void {
  const tolerated = 16 * 1024 * 1024
  if (unpackedBytes > limits.maximumBytes) throw new UnsafeArchive(`it unpacks to more than ${limits.maximumBytes} bytes`)
  if (unpackedBytes > Math.max(tolerated, packedBytes * limits.maximumRatio)) {
    throw new UnsafeArchive(`it unpacks to more than ${limits.maximumRatio} times its size, as a decompression bomb does`)
  }
}

/** Folders count as well: millions of them pack to nothing. @throws UnsafeArchive */
export function checkEntries(count: number, { maximumEntries }: UnpackLimits): void {
  if (count > maximumEntries) throw new UnsafeArchive(`it holds more than ${maximumEntries} entries`)
}

/** @throws UnsafeArchive */
export function checkCandidates(count: number): void {
  if (count > mostCandidates) throw new UnsafeArchive(`it holds more than ${mostCandidates} libraries`)
}

const largestText = 1024 * 1024

/** Signatures, and the manifest of an air-gapped copy: they are read into memory whole. @throws UnsafeArchive */
export function checkText(name: string, bytes: number): void {
  if (/\.(?:asc|json)$/i.test(name) && bytes > largestText) {
    throw new UnsafeArchive(`its entry ${JSON.stringify(name)} is larger than ${largestText} bytes`)
  }
}
