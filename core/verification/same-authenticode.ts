/** Compares files with their signed copies where Authenticode is embedded: all but the places that signing writes to. */
import { readFile } from 'node:fs/promises'
import type { Defect } from '../tools/signing-tool.ts'
import { readAt, type OpenFile } from './read-at.ts'
import { sameBytes, type Range } from './same-bytes.ts'
import { parseSignedData } from './signed-data.ts'

/** Two opened files, and where they lie. */
export interface Pair {
  readonly original: OpenFile
  readonly result: OpenFile
  readonly paths: { readonly original: string; readonly result: string }
}

/** A signature begins at a multiple of 8. */
const mostPadding = 7

/** Checksum, the certificate table's place, and the table. */
export async function differenceOfExecutables({ original, result }: Pair): Promise<Defect | undefined> {
  const [before, after] = await Promise.all([executableParts(original), executableParts(result)])
  for (const [index, part] of before.entries()) {
    const other = after[index] ?? { start: 0, end: 0 }
    const padding = index === before.length - 1 ? mostPadding : 0
    const isSame = part.start === other.start && (await sameBytes(original, part, result, other, padding))
    if (!isSame) return { reason: 'holds another program than the original' }
  }
  return undefined
}

/** What Authenticode's digest is over, in order. Windows Authenticode Portable Executable Signature Format, "Calculating the PE Image Hash". */
async function executableParts(file: OpenFile): Promise<readonly Range[]> {
  const { size } = await file.stat()
  const header = (await readAt(file, 0x3c, 4)).readUInt32LE(0)
  const optional = header + 24
  const isWide = (await readAt(file, optional, 2)).readUInt16LE(0) === 0x20b
  const checksum = optional + 64
  const tableEntry = optional + (isWide ? 112 : 96) + 4 * 8
  const entry = await readAt(file, tableEntry, 8)
  const [table, tableSize] = [entry.readUInt32LE(0), entry.readUInt32LE(4)]
  // Where there is data behind the table, all of it is content to osslsigncode, and the table is one no more.
  const isLast = table !== 0 && table + tableSize >= size
  return [
    { start: 0, end: checksum },
    { start: checksum + 4, end: tableEntry },
    { start: tableEntry + 8, end: isLast ? table : size },
  ]
}

/** From the list of files on; what stands before it is moved and counted anew for the signature's place. [MS-CAB], 2. */
export async function differenceOfCabinets({ original, result }: Pair): Promise<Defect | undefined> {
  const [before, after] = await Promise.all([cabinetFiles(original), cabinetFiles(result)])
  return (await sameBytes(original, before, result, after, mostPadding)) ? undefined : { reason: 'holds other files than the original' }
}

async function cabinetFiles(file: OpenFile): Promise<Range> {
  const { size } = await file.stat()
  const head = await readAt(file, 0, Math.min(size, 48))
  const isSigned = (head.readUInt16LE(30) & 4) !== 0 && head.readUInt16LE(36) === 20 && head.readUInt32LE(44) !== 0
  return { start: head.readUInt32LE(16), end: isSigned ? head.readUInt32LE(44) : size }
}

/** A catalog is a PKCS #7 already, with no signer in it. @throws MalformedDer */
export async function differenceOfCatalogs({ paths }: Pair): Promise<Defect | undefined> {
  const [before, after] = [parseSignedData(await readFile(paths.original)), parseSignedData(await readFile(paths.result))]
  const isSame = before.contentType === after.contentType && before.content !== undefined && after.content?.equals(before.content) === true
  return isSame ? undefined : { reason: 'lists other files than the original' }
}

/** osslsigncode drops all from the first signature on: where scripts were put together of signed ones, the others. */
const lacksTextBehindSignature: Defect = {
  reason: 'lacks what stands behind a signature in the original',
  advice: 'Take the signature out of the script before, from its line "Begin signature block" to "End signature block".',
}

/** The signature is a comment at the end, behind a line break. */
export async function differenceOfScripts({ paths }: Pair): Promise<Defect | undefined> {
  const [before, after] = [await scriptText(paths.original), await scriptText(paths.result)]
  if (before === after) return undefined
  return before.startsWith(after) ? lacksTextBehindSignature : { reason: 'holds another script than the original' }
}

const signatureBlock =
  /^(# |<!-- |\/\* )SIG # Begin signature block( -->| \*\/|)\r?\n(?:\1[A-Za-z0-9+/=]+\2\r?\n)*\1SIG # End signature block\2\r?$/gm

async function scriptText(path: string): Promise<string> {
  const bytes = await readFile(path)
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return bytes
    .toString(isUtf16 ? 'utf16le' : 'latin1')
    .replace(signatureBlock, '')
    .trimEnd()
}
