/**
 * Windows' executables as Authenticode sees them: where the signature stands, and the digest of all the rest ("Windows Authenticode Portable
 * Executable Signature Format", Microsoft, 2008).
 */
import { createHash } from 'node:crypto'
import type { Digest } from '../tools/signing-tool.ts'
import { readAt, readRange, type OpenFile } from './read-at.ts'

/** Offsets and sizes in bytes. */
export interface ExecutableLayout {
  readonly size: number
  /** Of the checksum in the header: 4 bytes that the signature does not cover. */
  readonly checksum: number
  /** Of the header's entry that says where the signature is: 8 bytes that the signature does not cover. */
  readonly entry: number
  /** Where headers and sections end. */
  readonly contentEnd: number
  /** The certificate table, as the entry says; absent where there is none. */
  readonly table: { readonly offset: number; readonly size: number } | undefined
}

/** The table begins at a multiple of this, and is padded to one. */
const alignment = 8
const fileHeaderSize = 24
const sectionHeaderSize = 40
/** The fifth directory is the certificate table's. */
const tableDirectory = 4
const revision2 = 0x0200
const pkcs7Type = 2

/** Undefined where it is no executable. @throws RangeError: it is damaged */
export async function readExecutable(file: OpenFile): Promise<ExecutableLayout | undefined> {
  const { size } = await file.stat()
  if (size < 64) return undefined
  const start = await readAt(file, 0, 64)
  if (start.toString('latin1', 0, 2) !== 'MZ') return undefined
  const at = start.readUInt32LE(0x3c)
  if (at + fileHeaderSize + 2 > size) return undefined
  const header = await readAt(file, at, fileHeaderSize + 2)
  if (header.toString('latin1', 0, 4) !== 'PE\0\0') return undefined
  const magic = header.readUInt16LE(fileHeaderSize)
  if (magic !== 0x10b && magic !== 0x20b) throw new RangeError('it has a header of an unknown kind')
  const optionalSize = header.readUInt16LE(20)
  const directories = magic === 0x20b ? 112 : 96
  const tableEntry = directories + tableDirectory * 8
  if (optionalSize < tableEntry + 8) throw new RangeError('it has no place for a signature')
  const optional = await readAt(file, at + fileHeaderSize, optionalSize)
  if (optional.readUInt32LE(directories - 4) <= tableDirectory) throw new RangeError('it has no place for a signature')
  const offset = optional.readUInt32LE(tableEntry)
  const tableSize = optional.readUInt32LE(tableEntry + 4)
  const sections = await readAt(file, at + fileHeaderSize + optionalSize, header.readUInt16LE(6) * sectionHeaderSize)
  return {
    size,
    checksum: at + fileHeaderSize + 64,
    entry: at + fileHeaderSize + tableEntry,
    contentEnd: Math.max(optional.readUInt32LE(60), at + fileHeaderSize + optionalSize + sections.length, endOf(sections)),
    table: offset === 0 && tableSize === 0 ? undefined : { offset, size: tableSize },
  }
}

/**
 * Over everything but the checksum, the entry and the table; zeros count as much as a file without a table has to be padded with before it gets
 * one.
 *
 * @throws RangeError: it is damaged
 */
export async function digestOfExecutable(
  file: OpenFile,
  { size, checksum, entry, table }: ExecutableLayout,
  digest: Digest,
): Promise<Buffer> {
  const hash = createHash(digest)
  const end = table?.offset ?? size
  const ranges = [
    [0, checksum],
    [checksum + 4, entry],
    [entry + 8, end],
  ] as const
  for (const [from, to] of ranges) await readRange(file, from, to, (piece) => hash.update(piece))
  if (table === undefined) hash.update(Buffer.alloc(padded(end) - end))
  return hash.digest()
}

/** The PKCS #7, with padding behind it. @throws RangeError: the table, or what is in it, is not as it has to be */
export async function signatureOfExecutable(file: OpenFile, table: { readonly offset: number; readonly size: number }): Promise<Buffer> {
  const entry = await readAt(file, table.offset, table.size)
  if (entry.length < 8 || entry.readUInt16LE(4) !== revision2 || entry.readUInt16LE(6) !== pkcs7Type)
    throw new RangeError('its certificate table holds no PKCS #7')
  if (padded(entry.readUInt32LE(0)) !== padded(table.size)) throw new RangeError("its certificate table's sizes differ")
  return entry.subarray(8)
}

function padded(size: number): number {
  return Math.ceil(size / alignment) * alignment
}

/** Where the last section's data ends. Those without data in the file may name any place. */
function endOf(sections: Buffer): number {
  let end = 0
  for (let at = 0; at < sections.length; at += sectionHeaderSize) {
    const size = sections.readUInt32LE(at + 16)
    if (size !== 0) end = Math.max(end, sections.readUInt32LE(at + 20) + size)
  }
  return end
}
