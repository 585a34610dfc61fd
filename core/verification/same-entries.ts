/** Compares what two ZIP archives hold, JARs and APKs, by their directories: a signature covers the entries' bytes, a directory says which. */
import { open } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import { largestManifestInBytes, nameOf, readable, roleOf } from './jar-archive.ts'
import { isDigestName, parseManifest, type Manifest, type ManifestSection } from './jar-manifest.ts'
import { openArchive } from './zip-archive.ts'
import type { Defect } from '../tools/signing-tool.ts'

/**
 * What differs but for signature files. Folders hold nothing, and tools leave them out or put them in. Of the manifest
 * the main attributes must stay; an app without v1 signatures has none. None may come that tells a Java machine what to load or start; of
 * entries' sections, apksigner drops what is no digest.
 *
 * @throws UnreadableArchive
 */
export async function differenceOfArchives(original: string, result: string): Promise<Defect | undefined> {
  const [before, after] = [await readable(readEntries(original)), await readable(readEntries(result))]
  for (const [name, content] of after.contents) {
    const expected = before.contents.get(name)
    if (expected === undefined) return { reason: `holds the entry ${JSON.stringify(name)}, which the original does not have` }
    if (expected !== content) return { reason: `holds another entry ${JSON.stringify(name)} than the original` }
  }
  for (const name of before.contents.keys()) {
    if (!after.contents.has(name)) return { reason: `lacks the original's entry ${JSON.stringify(name)}` }
  }
  return after.manifest === undefined ? undefined : differenceOfManifests(before.manifest, after.manifest)
}

/** What tools write into a manifest that lacks it. */
const addedBySigning: ReadonlySet<string> = new Set(['MANIFEST-VERSION', 'CREATED-BY'])

/** The JAR specification wants a line break behind every line; jarsigner drops the line without a word. */
const lacksUnendedLine: Defect = {
  reason: "lacks the last line of the original's manifest, which Java passes over: there is no line break behind it",
  advice: 'End META-INF/MANIFEST.MF with a line break.',
}

function differenceOfManifests(original: Buffer | undefined, result: Buffer): Defect | undefined {
  const [before, after] = [parseManifest(original ?? Buffer.alloc(0)), parseManifest(result)]
  const [old, fresh] = [before.main.attributes, after.main.attributes]
  const changed =
    [...old].find(([name, value]) => fresh.get(name) !== value) ??
    added(before.main, after.main).find(([name]) => !addedBySigning.has(name))
  if (changed !== undefined && isUnended(changed[0], before)) return lacksUnendedLine
  if (changed !== undefined) return { reason: `has another ${changed[0]} in its manifest than the original` }
  // Of an entry that is named twice we know one section, and a tool may have put both together.
  for (const [name, section] of before.repeated === undefined ? after.sections : []) {
    const [more] = added(before.sections.get(name), section)
    if (more !== undefined) return { reason: `has another ${more[0]} of ${JSON.stringify(name)} in its manifest than the original` }
  }
  return undefined
}

/** Whether an attribute stands in the last line, and nothing behind that. */
function isUnended(name: string, { raw, main, sections }: Manifest): boolean {
  return sections.size === 0 && [...main.attributes.keys()].at(-1) === name && !/[\r\n]$/.test(raw.toString('latin1'))
}

/** What the one section has and the other has not, or not so, but for digests. */
function added(before: ManifestSection | undefined, after: ManifestSection): (readonly [name: string, value: string])[] {
  return [...after.attributes].filter(([name, value]) => name !== 'NAME' && !isDigestName(name) && before?.attributes.get(name) !== value)
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
