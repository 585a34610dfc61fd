/** Compares what two ZIP archives hold, JARs and APKs, by their directories: a signature covers the entries' bytes, a directory says which. */
import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import { largestManifestInBytes, nameOf, readable, roleOf } from './jar-archive.ts'
import { parseManifest } from './jar-manifest.ts'
import { openArchive } from './zip-archive.ts'

/**
 * What differs but for signature files, in words that follow "it". Folders hold nothing, and tools leave them out or put them in. Of the manifest
 * the main attributes must stay; an app without v1 signatures has none.
 *
 * @throws UnreadableArchive
 */
export async function differenceOfArchives(original: string, result: string): Promise<string | undefined> {
  const [before, after] = [await readable(readEntries(original)), await readable(readEntries(result))]
  for (const [name, content] of after.contents) {
    const expected = before.contents.get(name)
    if (expected === undefined) return `holds the entry ${JSON.stringify(name)}, which the original does not have`
    if (expected !== content) return `holds another entry ${JSON.stringify(name)} than the original`
  }
  for (const name of before.contents.keys()) {
    if (!after.contents.has(name)) return `lacks the original's entry ${JSON.stringify(name)}`
  }
  if (before.manifest === undefined || after.manifest === undefined) return undefined
  const [old, fresh] = [parseManifest(before.manifest).main.attributes, parseManifest(after.manifest).main.attributes]
  const changed = [...old].find(([name, value]) => fresh.get(name) !== value)
  return changed === undefined ? undefined : `has another ${changed[0]} in its manifest than the original`
}

interface Entries {
  /** CRC and size by name, in one text. */
  readonly contents: ReadonlyMap<string, string>
  readonly manifest: Buffer | undefined
}

async function readEntries(path: string): Promise<Entries> {
  const handle = await open(path, 'r')
  try {
    return await entriesOf(handle.fd)
  } finally {
    await handle.close()
  }
}

async function entriesOf(fd: number): Promise<Entries> {
  const zip = await openArchive(fd)
  const contents = new Map<string, string>()
  let manifest: Buffer | undefined
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry)
    const role = roleOf(name)
    if (role === 'content') contents.set(name, `${entry.crc32} ${entry.uncompressedSize}`)
    if (role === 'manifest') manifest = await readManifest(zip, entry)
  }
  return { contents, manifest }
}

async function readManifest(zip: ZipFile, entry: Entry): Promise<Buffer | undefined> {
  return entry.uncompressedSize > largestManifestInBytes ? undefined : buffer(await zip.openReadStreamPromise(entry))
}
