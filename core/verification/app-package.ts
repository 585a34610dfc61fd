/** Reads packages of Windows apps (APPX, MSIX, and bundles of them): ZIP archives in which some entries have a meaning. */
import { open, type FileHandle } from 'node:fs/promises'
import type { Entry, ZipFile } from 'yauzl'
import { nameOf, readable, sizeInDirectory } from './jar-archive.ts'
import type { Range } from './same-bytes.ts'
import { openArchive, UnreadableArchive } from './zip-archive.ts'

export const signatureName = 'AppxSignature.p7x'
export const contentTypesName = '[Content_Types].xml'
export const blockMapName = 'AppxBlockMap.xml'
export const manifestName = 'AppxManifest.xml'
export const bundleManifestName = 'AppxMetadata/AppxBundleManifest.xml'
export const codeIntegrityName = 'AppxMetadata/CodeIntegrity.cat'

export interface PackageEntry {
  readonly name: string
  readonly entry: Entry
  /** Its header in the central directory. */
  readonly inDirectory: Range
}

export interface AppPackage {
  readonly zip: ZipFile
  readonly file: FileHandle
  /** Bytes. */
  readonly size: number
  /** In the order of the central directory. */
  readonly entries: readonly PackageEntry[]
  readonly directory: Range
  find(name: string): PackageEntry | undefined
}

/**
 * Lends a package. Windows does not tell the case of names apart: none may come twice.
 *
 * @throws UnreadableArchive
 */
export async function withAppPackage<T>(path: string, use: (appPackage: AppPackage) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    const zip = await readable(openArchive(file.fd))
    // The cursor stands at the directory's begin before the first entry is read; yauzl's types have it wrong.
    const start = zip.readEntryCursor as unknown as number
    const entries = await readable(readEntries(zip, start))
    const byName = new Map(entries.map((entry) => [entry.name, entry]))
    const { size } = await file.stat()
    const directory = { start, end: entries.at(-1)?.inDirectory.end ?? start }
    return await use({ zip, file, size, entries, directory, find: (name) => byName.get(name) })
  } finally {
    await file.close()
  }
}

async function readEntries(zip: ZipFile, directoryStart: number): Promise<readonly PackageEntry[]> {
  const entries: PackageEntry[] = []
  const names = new Set<string>()
  let start = directoryStart
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    const folded = name.toLowerCase()
    if (names.has(folded)) throw new UnreadableArchive(`it holds ${JSON.stringify(name)} twice`)
    names.add(folded)
    const end = start + sizeInDirectory(entry)
    entries.push({ name, entry, inDirectory: { start, end } })
    start = end
  }
  return entries
}

/** An entry's content, a piece at a time. @throws UnreadableArchive */
export async function* piecesOf({ zip }: AppPackage, { entry }: PackageEntry): AsyncGenerator<Buffer> {
  const stream = await readable(zip.openReadStreamPromise(entry))
  const pieces = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  try {
    for (let next = await readable(pieces.next()); next.done !== true; next = await readable(pieces.next())) yield next.value
  } finally {
    stream.destroy()
  }
}

/** The first bytes of an entry's content; all, where there are no more. @throws UnreadableArchive */
export async function beginningOf(appPackage: AppPackage, entry: PackageEntry, mostBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of piecesOf(appPackage, entry)) {
    pieces.push(piece)
    length += piece.length
    if (length >= mostBytes) break
  }
  return Buffer.concat(pieces).subarray(0, mostBytes)
}
