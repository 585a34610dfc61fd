/** Reads what a JAR's signature is about: the names of all entries, and the few files that make the signature. */
import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import { messageOf } from '../output-error.ts'
import { readDirectoryEnd } from './directory-end.ts'
import { contentProblem } from './jar-contents.ts'
import type { ManifestSection } from './jar-manifest.ts'
import { openArchive, UnreadableArchive } from './zip-archive.ts'

/** A manifest has some 100 bytes for an entry; this is enough for half a million of them, and keeps a bomb from filling the memory. */
export const largestManifestInBytes = 64 * 1024 * 1024
const largestSignatureInBytes = 4 * 1024 * 1024
const mostSignatureFiles = 64

export interface JarArchive {
  /** Entries that a signature has to cover: all but folders, the manifest and signature files. */
  readonly contentNames: readonly string[]
  /** Names of all entries. */
  readonly names: ReadonlySet<string>
  readonly manifest: Buffer | undefined
  /** Signature blocks (.RSA, .EC, .DSA) and the signature files (.SF) beside them, by the upper-case name before the dot. */
  readonly signatures: readonly JarSignatureFiles[]
  /** Reads all of it and compares with digests: what is wrong, or undefined. */
  contentProblem(sectionOf: (name: string) => ManifestSection | undefined): Promise<string | undefined>
}

export interface JarSignatureFiles {
  /** Name of the block. */
  readonly name: string
  readonly block: Buffer
  readonly signatureFile: Buffer | undefined
}

/**
 * Lends an archive. Data before or between entries is not covered by any signature: none may stand before the first, or behind the directory;
 * `contentProblem` finds what is between. Nor may a name come twice: readers would differ about which one it is.
 *
 * @throws UnreadableArchive
 */
export async function withJarArchive<T>(path: string, use: (archive: JarArchive) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    const zip = await readable(openArchive(file.fd))
    const { entries, ...archive } = await readable(readEntries(zip))
    const directorySize = entries.reduce((sum, { entry }) => sum + sizeInDirectory(entry), 0)
    // yauzl's cursor stands at the directory's end now; its types have it wrong.
    const directoryEnd = zip.readEntryCursor as unknown as number
    const { toldSize } = await readDirectoryEnd(file, { start: directoryEnd, end: zip.fileSize })
    // Java finds it by its size, yauzl by its place.
    if (toldSize !== directorySize) throw new UnreadableArchive('its directory is not as big as its end says')
    const directoryOffset = directoryEnd - directorySize
    return await use({
      ...archive,
      names: new Set(entries.map(({ name }) => name)),
      contentProblem: (sectionOf) => contentProblem({ zip, file, entries, directoryOffset, sectionOf }),
    })
  } finally {
    await file.close()
  }
}

/** Bytes that an entry's header takes in the central directory. */
export function sizeInDirectory({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number {
  return 46 + fileNameLength + extraFieldLength + fileCommentLength
}

type Entries = readonly { readonly name: string; readonly entry: Entry }[]

async function readEntries(zip: ZipFile): Promise<Omit<JarArchive, 'names' | 'contentProblem'> & { readonly entries: Entries }> {
  const entries: { name: string; entry: Entry }[] = []
  const contentNames = new Set<string>()
  const metadata = new Map<string, Buffer>()
  let firstOffset = zip.entryCount === 0 ? 0 : Number.POSITIVE_INFINITY
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    firstOffset = Math.min(firstOffset, entry.relativeOffsetOfLocalHeader)
    entries.push({ name, entry })
    const role = roleOf(name)
    // Java gives it to whoever asks, and jarsigner neither signs nor proves it.
    if (role === 'folder' && entry.uncompressedSize > 0)
      throw new UnreadableArchive(`it holds data in the folder ${JSON.stringify(name)}, which no signature covers`)
    if (role === 'folder' || role === 'other-signature-file') continue
    const key = role === 'content' ? name : name.toUpperCase()
    if (contentNames.has(key) || metadata.has(key)) throw new UnreadableArchive(`it holds ${JSON.stringify(name)} twice`)
    if (role === 'content') contentNames.add(key)
    else metadata.set(key, await readEntry(zip, entry, name, role === 'manifest' ? largestManifestInBytes : undefined))
    if (metadata.size > mostSignatureFiles) throw new UnreadableArchive(`it holds more than ${mostSignatureFiles} signature files`)
  }
  if (firstOffset !== 0) throw new UnreadableArchive('it has data before the first entry, which no signature covers')
  return { entries, contentNames: [...contentNames], manifest: metadata.get('META-INF/MANIFEST.MF'), signatures: signaturesIn(metadata) }
}

function signaturesIn(metadata: ReadonlyMap<string, Buffer>): JarSignatureFiles[] {
  return [...metadata]
    .filter(([name]) => /\.(RSA|EC|DSA)$/.test(name))
    .map(([name, block]) => ({ name, block, signatureFile: metadata.get(name.replace(/\.\w+$/, '.SF')) }))
}

async function readEntry(zip: ZipFile, entry: Entry, name: string, limit?: number): Promise<Buffer> {
  const most = limit ?? (name.toUpperCase().endsWith('.SF') ? largestManifestInBytes : largestSignatureInBytes)
  if (entry.uncompressedSize > most) throw new UnreadableArchive(`${JSON.stringify(name)} is too big (${entry.uncompressedSize} bytes)`)
  return buffer(await zip.openReadStreamPromise(entry))
}

/** Java reads every name as UTF-8, whatever the entry's flag says. */
export function nameOf(entry: Entry): string {
  return entry.fileNameRaw.toString('utf8')
}

export type Role = 'folder' | 'manifest' | 'signature' | 'other-signature-file' | 'content'

/** As the JAR specification and the JDK have it: directly below META-INF, in any case; SIG-* with an extension of three characters at most. */
export function roleOf(name: string): Role {
  const upper = name.toUpperCase()
  if (upper === 'META-INF/MANIFEST.MF') return 'manifest'
  if (/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(upper)) return 'signature'
  if (/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(upper)) return 'other-signature-file'
  return name.endsWith('/') ? 'folder' : 'content'
}

/** @throws UnreadableArchive in place of what yauzl says */
export async function readable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof UnreadableArchive || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new UnreadableArchive(`it can't be read as a ZIP archive (${messageOf(error)})`, {
      cause: error,
    })
  }
}
