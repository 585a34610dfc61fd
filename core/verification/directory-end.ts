/** What follows a ZIP archive's central directory: the end record, and for ZIP64 a longer one and its locator before it. APPNOTE.TXT, 4.3.14-16. */
import { UnreadableArchive } from './zip-archive.ts'
import { readAt, type OpenFile } from './read-at.ts'
import type { Range } from './same-bytes.ts'

const endInBytes = 22
const locatorInBytes = 20
const longEndInBytes = 56
/** A comment has 64 KiB at most. */
const mostBytes = 128 * 1024

/** What one entry takes, in bytes. */
interface EntrySizes {
  readonly inDirectory: number
  /** Before the directory, with its header. */
  readonly before: number
}

interface DirectoryEnd {
  readonly records: Buffer
  /** Of ZIP64's record, in bytes; 0: there is none. */
  readonly longSize: number
  /** Where in `records` the end record begins. */
  readonly endAt: number
  /** Of the directory, in bytes. */
  readonly toldSize: number
}

/** Some readers find the directory by what the end record says, others by its length before that record: nothing may be between. @throws UnreadableArchive */
export async function readDirectoryEnd(file: OpenFile, { start, end }: Range): Promise<DirectoryEnd> {
  if (end - start > mostBytes) throw new UnreadableArchive('it has data behind its directory')
  const records = Buffer.from(await readAt(file, start, end - start))
  const longSize = isRecord(records, 0, 'PK\x06\x06') ? longEndInBytes : 0
  const endAt = longSize === 0 ? 0 : longSize + locatorInBytes
  const isWhole =
    isRecord(records, endAt, 'PK\x05\x06') &&
    records.length === endAt + endInBytes + records.readUInt16LE(endAt + 20) &&
    (longSize === 0 || isRecord(records, longSize, 'PK\x06\x07'))
  if (!isWhole) throw new UnreadableArchive('it has data behind its directory')
  const size = records.readUInt32LE(endAt + 12)
  return { records, longSize, endAt, toldSize: longSize > 0 && size === 0xffff_ffff ? Number(records.readBigUInt64LE(40)) : size }
}

/**
 * The records as they would be without one entry.
 *
 * @throws UnreadableArchive where anything else stands there
 */
export async function directoryEndWithout(file: OpenFile, range: Range, sizes: EntrySizes): Promise<Buffer> {
  const { records, longSize, endAt } = await readDirectoryEnd(file, range)
  if (longSize > 0) shortenLong(records, longSize, sizes)
  shorten(records.subarray(endAt), sizes)
  return records
}

function isRecord(records: Buffer, at: number, signature: string): boolean {
  return records.length >= at + endInBytes && records.toString('latin1', at, at + 4) === signature
}

/** In these records all bits set say that the other record has the number. A number that is too small gives one that nobody has signed. */
function shorten(record: Buffer, { inDirectory, before }: EntrySizes): void {
  for (const at of [8, 10]) {
    const count = record.readUInt16LE(at)
    if (count !== 0xffff) record.writeUInt16LE((count - 1) & 0xffff, at)
  }
  for (const [at, less] of [
    [12, inDirectory],
    [16, before],
  ] as const) {
    const value = record.readUInt32LE(at)
    if (value !== 0xffff_ffff) record.writeUInt32LE((value - less) >>> 0, at)
  }
}

function shortenLong(records: Buffer, locatorAt: number, { inDirectory, before }: EntrySizes): void {
  for (const [at, less] of [
    [24, 1],
    [32, 1],
    [40, inDirectory],
    [48, before],
    [locatorAt + 8, inDirectory + before],
  ] as const)
    records.writeBigUInt64LE(BigInt.asUintN(64, records.readBigUInt64LE(at) - BigInt(less)), at)
}
