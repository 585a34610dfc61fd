/**
 * Where the parts of an APK lie: entries, the APK Signing Block before the central directory, the directory, and the end of it.
 * https://source.android.com/docs/security/features/apksigning/v2#apk-signing-block
 */
import type { FileHandle } from 'node:fs/promises'
import { UnreadableArchive } from './zip-archive.ts'
import { readAt } from './read-at.ts'

const endRecordInBytes = 22
const longestComment = 0xffff
const endMark = Buffer.from('PK\x05\x06', 'latin1')
const wideLocatorMark = 0x07064b50
const blockMagic = 'APK Sig Block 42'
/** Size and magic number at the block's end. */
const blockFooterInBytes = 24
/** Signatures take some KiB; what stores and build tools add stays far below. */
const largestBlockInBytes = 16 * 1024 * 1024

export interface Section {
  readonly start: number
  readonly end: number
}

export interface ApkLayout {
  /** All before the signing block. */
  readonly contents: Section
  readonly directory: Section
  /** The record at the file's end, with its comment. */
  readonly endRecord: Buffer
  /** What the signing block holds, by identifier; undefined where there is no such block. */
  readonly block: ReadonlyMap<number, Buffer> | undefined
}

/**
 * Strict where readers could differ: one record at the end alone, the directory right before it, nothing of ZIP64, which Android does not read.
 *
 * @throws UnreadableArchive
 */
export async function readApkLayout(handle: FileHandle): Promise<ApkLayout> {
  const { size } = await handle.stat()
  const tailStart = Math.max(0, size - endRecordInBytes - longestComment)
  const tail = await readAt(handle, tailStart, size - tailStart)
  const [at, ...others] = endRecordsIn(tail)
  if (at === undefined) throw new UnreadableArchive('it does not end as a ZIP archive')
  if (others.length > 0) throw new UnreadableArchive('where its central directory ends can be read in two ways')
  const endRecord = tail.subarray(at)
  if (at >= 20 && tail.readUInt32LE(at - 20) === wideLocatorMark)
    throw new UnreadableArchive('it is a ZIP64 archive, which Android does not read')
  const directory = { start: endRecord.readUInt32LE(16), end: tailStart + at }
  if (directory.start + endRecord.readUInt32LE(12) !== directory.end)
    throw new UnreadableArchive('its central directory is not where its end says')
  const block = await readBlock(handle, directory.start)
  return { contents: { start: 0, end: block?.start ?? directory.start }, directory, endRecord, block: block?.values }
}

/** The mark may also stand in what an entry holds: a record is what reaches to the file's end with its comment. */
function endRecordsIn(tail: Buffer): number[] {
  const places: number[] = []
  for (let at = tail.indexOf(endMark); at >= 0; at = tail.indexOf(endMark, at + 1)) {
    const comment = tail.length - at - endRecordInBytes
    if (comment >= 0 && tail.readUInt16LE(at + 20) === comment) places.push(at)
  }
  return places
}

async function readBlock(handle: FileHandle, end: number): Promise<{ start: number; values: ReadonlyMap<number, Buffer> } | undefined> {
  if (end < blockFooterInBytes + 8) return undefined
  const footer = await readAt(handle, end - blockFooterInBytes, blockFooterInBytes)
  if (footer.toString('latin1', 8) !== blockMagic) return undefined
  const size = footer.readBigUInt64LE(0)
  if (size < blockFooterInBytes || size > largestBlockInBytes || Number(size) + 8 > end)
    throw new UnreadableArchive('its APK Signing Block has no possible size')
  const start = end - Number(size) - 8
  const block = await readAt(handle, start, end - start)
  if (block.readBigUInt64LE(0) !== size) throw new UnreadableArchive('its APK Signing Block tells two sizes')
  return { start, values: readPairs(block.subarray(8, block.length - blockFooterInBytes)) }
}

function readPairs(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const values = new Map<number, Buffer>()
  for (let at = 0; at < bytes.length;) {
    const length = bytes.length - at < 12 ? 0n : bytes.readBigUInt64LE(at)
    if (length < 4n || length > bytes.length - at - 8) throw new UnreadableArchive('its APK Signing Block is damaged')
    const id = bytes.readUInt32LE(at + 8)
    if (values.has(id)) throw new UnreadableArchive(`its APK Signing Block holds 0x${id.toString(16)} twice`)
    values.set(id, bytes.subarray(at + 12, at + 8 + Number(length)))
    at += 8 + Number(length)
  }
  return values
}
