/** Whether what a JAR holds is what its manifest says: every entry's bytes, and nothing between them that only some readers see. */
import { createHash, type Hash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { entryDigests, type ManifestSection } from './jar-manifest.ts'
import { deflated, descriptorFlag, inZip64, localHeaderInBytes, stored } from './zip-archive.ts'

/** Entries up to here are inflated at once, which is much faster than a stream for each; bytes. */
const largestAtOnce = 1024 * 1024
const windowInBytes = 1024 * 1024
/** With and without a signature, with sizes of 4 and of 8 bytes. */
const descriptorSizes = [12, 16, 20, 24]

const encryptedFlag = 1

export interface ContentQuestion {
  readonly zip: ZipFile
  readonly file: FileHandle
  /** All of them. */
  readonly entries: readonly { readonly name: string; readonly entry: Entry }[]
  /** Where the central directory begins. */
  readonly directoryOffset: number
  /** The section whose digests an entry must fit; undefined for what is not to be signed. */
  readonly sectionOf: (name: string) => ManifestSection | undefined
}

/**
 * What is wrong with an archive's contents; undefined: nothing. Every byte before the central directory must belong to an entry of it, by the same
 * name: Java reads archives by that directory or from the front, and both must find the same.
 */
export async function contentProblem({ zip, file, entries, directoryOffset, sectionOf }: ContentQuestion): Promise<string | undefined> {
  const read = createWindow(file)
  const inOrder = [...entries].sort((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader)
  for (const [index, { name, entry }] of inOrder.entries()) {
    const quoted = JSON.stringify(name)
    const start = entry.relativeOffsetOfLocalHeader
    const header = await read(start, localHeaderInBytes)
    if (header?.readUInt32LE(0) !== 0x04034b50) return `the entry ${quoted} is not where the directory says`
    const nameLength = header.readUInt16LE(26)
    const extraLength = header.readUInt16LE(28)
    const dataStart = start + localHeaderInBytes + nameLength + extraLength
    const [flags, method, size] = [header.readUInt16LE(6), header.readUInt16LE(8), header.readUInt32LE(18)]
    const localName = await read(start + localHeaderInBytes, nameLength)
    if (localName?.equals(entry.fileNameRaw) !== true) return `the entry ${quoted} has another name before its data`
    const hasDescriptor = (flags & descriptorFlag) !== 0
    const localSize = size === inZip64 ? packedSizeInZip64(await read(dataStart - extraLength, extraLength)) : size
    const sizeDiffers = !hasDescriptor && localSize !== undefined && localSize !== entry.compressedSize
    if (method !== entry.compressionMethod || sizeDiffers) return `the entry ${quoted} is described in two ways`
    if (((flags | entry.generalPurposeBitFlag) & encryptedFlag) !== 0) return `the entry ${quoted} is encrypted`
    if (method !== stored && method !== deflated) return `the entry ${quoted} is packed in a way that is not known here`

    const next = inOrder[index + 1]?.entry.relativeOffsetOfLocalHeader ?? directoryOffset
    const gap = next - (dataStart + entry.compressedSize)
    if (gap !== 0 && !(hasDescriptor && descriptorSizes.includes(gap)))
      return `there is data behind the entry ${quoted}, which no signature covers`

    const section = sectionOf(name)
    if (section === undefined) continue
    const digests = entryDigests(section)
    const hashes = digests.map(({ algorithm }) => createHash(algorithm))
    if (!(await hashEntry(zip, entry, dataStart, read, hashes))) return `the entry ${quoted} can't be unpacked`
    if (digests.some(({ value }, at) => hashes[at]?.digest('base64') !== value))
      return `digest error for ${name}: it was changed after signing`
  }
  return undefined
}

/** A local header has both sizes there. Undefined: it has none. APPNOTE.TXT, 4.5.3. */
function packedSizeInZip64(extra: Buffer | undefined): number | undefined {
  for (let at = 0; extra !== undefined && at + 20 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1 && extra.readUInt16LE(at + 2) >= 16) return Number(extra.readBigUInt64LE(at + 12))
  return undefined
}

/** Gives whether it could be read to its end. */
async function hashEntry(zip: ZipFile, entry: Entry, dataStart: number, read: Window, hashes: readonly Hash[]): Promise<boolean> {
  const { compressedSize, uncompressedSize, compressionMethod } = entry
  try {
    if (compressedSize <= largestAtOnce && uncompressedSize <= largestAtOnce) {
      const packed = await read(dataStart, compressedSize)
      if (packed === undefined) return false
      // A limit of 0 is none for zlib.
      const plain = compressionMethod === stored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) })
      for (const hash of hashes) hash.update(plain)
      return plain.length === uncompressedSize
    }
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>)
      for (const hash of hashes) hash.update(piece)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
    return false
  }
}

type Window = (position: number, length: number) => Promise<Buffer | undefined>

/** Reads ahead, for entries lie one behind the other. Gives undefined where the file ends before. */
function createWindow(file: FileHandle): Window {
  let buffer = Buffer.alloc(0)
  let start = 0
  return async (position, length) => {
    if (position < start || position + length > start + buffer.length) {
      const fresh = Buffer.allocUnsafe(Math.max(windowInBytes, length))
      let filled = 0
      while (filled < fresh.length) {
        const { bytesRead } = await file.read(fresh, filled, fresh.length - filled, position + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      buffer = fresh.subarray(0, filled)
      start = position
    }
    const at = position - start
    return at + length <= buffer.length ? buffer.subarray(at, at + length) : undefined
  }
}
