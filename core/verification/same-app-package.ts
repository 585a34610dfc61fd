/** Compares a Windows app's package with its signed copy: signing adds the signature, and names it in the list of content types. */
import type { Defect } from '../tools/signing-tool.ts'
import { beginningOf, contentTypesName, signatureName, withAppPackage, type AppPackage, type PackageEntry } from './app-package.ts'
import { sameBytes, type Range } from './same-bytes.ts'
import { readLocalHeader } from './zip-archive.ts'

const override = '<Override PartName="/AppxSignature.p7x" ContentType="application/vnd.ms-appx.signature"/>'
/** A list of more would have a type for each of some 100 000 entries. */
const largestTypesInBytes = 16 * 1024 * 1024

/** What differs but for the signature. @throws UnreadableArchive, RangeError */
export function differenceOfAppPackages(original: string, result: string): Promise<Defect | undefined> {
  return withAppPackage(original, (before) => withAppPackage(result, (after) => difference(before, after)))
}

async function difference(before: AppPackage, after: AppPackage): Promise<Defect | undefined> {
  for (const entry of contentsOf(after)) {
    const quoted = JSON.stringify(entry.name)
    const expected = before.find(entry.name)
    if (expected === undefined) return { reason: `holds the entry ${quoted}, which the original does not have` }
    if (entry.name !== contentTypesName && !(await isSame(before, expected, after, entry)))
      return { reason: `holds another entry ${quoted} than the original` }
  }
  const lost = contentsOf(before).find(({ name }) => after.find(name) === undefined)
  if (lost !== undefined) return { reason: `lacks the original's entry ${JSON.stringify(lost.name)}` }
  return isNamed(await typesOf(before), await typesOf(after))
    ? undefined
    : { reason: `has other content types than the original (${contentTypesName})` }
}

function contentsOf({ entries }: AppPackage): readonly PackageEntry[] {
  return entries.filter(({ name }) => name !== signatureName)
}

/** Packed as it is: nobody packs it anew. */
async function isSame(before: AppPackage, a: PackageEntry, after: AppPackage, b: PackageEntry): Promise<boolean> {
  const isAlike =
    a.entry.compressionMethod === b.entry.compressionMethod &&
    a.entry.crc32 === b.entry.crc32 &&
    a.entry.uncompressedSize === b.entry.uncompressedSize
  return isAlike && (await sameBytes(before.file, await packedRange(before, a), after.file, await packedRange(after, b)))
}

async function packedRange({ file }: AppPackage, { entry }: PackageEntry): Promise<Range> {
  const { dataStart } = await readLocalHeader(file, entry)
  return { start: dataStart, end: dataStart + entry.compressedSize }
}

async function typesOf(appPackage: AppPackage): Promise<string> {
  const entry = appPackage.find(contentTypesName)
  return entry === undefined ? '' : (await beginningOf(appPackage, entry, largestTypesInBytes)).toString('latin1')
}

/** The signature is named once, whether the original did it already or not. */
function isNamed(before: string, after: string): boolean {
  if (before.includes(override)) return after === before
  return !/\/AppxSignature\.p7x/i.test(before) && after === before.replace('</Types>', `${override}</Types>`)
}
