/** Opens ZIP archives, for whoever looks at each entry as it stands there. */
import { fstatSync, readSync } from 'node:fs'
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { readAt, type OpenFile } from './read-at.ts'

/** What is wrong with an archive, in words for the user. */
export class UnreadableArchive extends Error {
  override readonly name = 'UnreadableArchive'
}

/** Up to here an archive is read at once: yauzl asks for each entry by itself, and each time another thread takes longer than the reading. */
const smallInBytes = 8 * 1024 * 1024

const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const

/** @param fd stays open, and must for as long as the archive is used. @throws what yauzl and the system say */
export function openArchive(fd: number): Promise<ZipFile> {
  const { size } = fstatSync(fd)
  return size > smallInBytes ? fromFdPromise(fd, options) : fromBufferPromise(readWhole(fd, size), options)
}

function readWhole(fd: number, size: number): Buffer {
  const content = Buffer.allocUnsafe(size)
  let at = 0
  for (let length = -1; length !== 0 && at < size; at += length) length = readSync(fd, content, at, size - at, at)
  return content.subarray(0, at)
}

/** The fixed part of what stands before an entry's data. APPNOTE.TXT, 4.3.7. */
export const localHeaderInBytes = 30
/** Ways of packing. APPNOTE.TXT, 4.4.5. */
export const stored = 0
export const deflated = 8
/** Of an entry's flags: checksum and sizes stand behind its data. APPNOTE.TXT, 4.4.4. */
export const descriptorFlag = 8
/** In place of a size, or of a place, that stands in a field of ZIP64. */
export const inZip64 = 0xffffffff

/** What stands before an entry's data: the fixed part of it, and where the data begins. @throws RangeError where the file ends before */
export async function readLocalHeader(
  file: OpenFile,
  { relativeOffsetOfLocalHeader: at }: Entry,
): Promise<{ header: Buffer; dataStart: number }> {
  const header = await readAt(file, at, localHeaderInBytes)
  return { header, dataStart: at + localHeaderInBytes + header.readUInt16LE(26) + header.readUInt16LE(28) }
}
