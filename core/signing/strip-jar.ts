/** Takes the signatures out of a JAR: jarsigner leaves other signers' files there, and digests of entries that are gone or changed. */
import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { crc32 } from '../crc32.ts'
import { largestManifestInBytes, nameOf, roleOf } from '../verification/jar-archive.ts'
import { withoutDigests } from '../verification/jar-manifest.ts'
import { readAt } from '../verification/read-at.ts'
import { descriptorFlag, inZip64, localHeaderInBytes, openArchive, readLocalHeader, stored } from '../verification/zip-archive.ts'

const zip64Field = 1

/** Where an entry's record lies in the old archive, or what takes its place. */
interface Kept {
  readonly entry: Entry
  readonly record: { readonly from: number; readonly to: number } | Buffer
}

/**
 * Writes a copy of a JAR without signature files, and without digests in its manifest. All else is copied as it is packed, in its order, with times,
 * extra fields and comments. Gives `false`, and writes nothing, where there is nothing to take out, or the archive can't be read: that is for
 * the signing tool to say.
 */
export async function stripJar(input: string, output: string): Promise<boolean> {
  const file = await open(input, 'r')
  try {
    const zip = await openArchive(file.fd).catch(() => undefined)
    const kept = zip === undefined ? undefined : await plan(zip, file).catch(onlySystemErrors)
    if (zip === undefined || kept === undefined) return false
    await write(kept, zip.comment as unknown as Buffer, input, output)
    return true
  } finally {
    await file.close()
  }
}

function onlySystemErrors(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error
}

/** Undefined: nothing to take out, which most archives are found to be by their directory alone. */
async function plan(zip: ZipFile, file: FileHandle): Promise<readonly Kept[] | undefined> {
  const kept: (Entry | Kept)[] = []
  let changed = false
  for await (const entry of zip.eachEntry()) {
    const role = roleOf(nameOf(entry))
    if (role === 'signature' || role === 'other-signature-file') {
      changed = true
      continue
    }
    const manifest = role === 'manifest' ? await cleanManifest(zip, entry) : undefined
    kept.push(manifest ?? entry)
    changed ||= manifest !== undefined
  }
  if (!changed) return undefined
  const records: Kept[] = []
  for (const one of kept) records.push('record' in one ? one : { entry: one, record: await recordOf(file, one) })
  return records
}

async function recordOf(file: FileHandle, entry: Entry): Promise<{ from: number; to: number }> {
  const from = entry.relativeOffsetOfLocalHeader
  const { header, dataStart } = await readLocalHeader(file, entry)
  const dataEnd = dataStart + entry.compressedSize
  return { from, to: dataEnd + (await descriptorSize(file, entry, header, dataEnd)) }
}

/** A descriptor may have a signature before it, and sizes of 8 bytes; which one it is, only its values tell. */
async function descriptorSize(file: FileHandle, { crc32: sum, compressedSize }: Entry, header: Buffer, at: number): Promise<number> {
  if ((header.readUInt16LE(6) & descriptorFlag) === 0) return 0
  const bytes = await readAt(file, at, 20)
  const marked = bytes.readUInt32LE(0) === 0x08074b50 && bytes.readUInt32LE(4) === sum ? 4 : 0
  const isWide = compressedSize >= inZip64 || (bytes.readBigUInt64LE(marked + 4) === BigInt(compressedSize) && compressedSize > 0)
  return marked + (isWide ? 20 : 12)
}

async function cleanManifest(zip: ZipFile, old: Entry): Promise<Kept | undefined> {
  if (old.uncompressedSize > largestManifestInBytes) return undefined
  const content = await buffer(await zip.openReadStreamPromise(old))
  const clean = withoutDigests(content)
  if (clean.equals(content)) return undefined
  const packed = old.compressionMethod === stored ? clean : deflateRawSync(clean)
  const entry: Entry = Object.assign(Object.create(old) as Entry, {
    generalPurposeBitFlag: old.generalPurposeBitFlag & ~descriptorFlag,
    crc32: crc32(clean),
    compressedSize: packed.length,
    uncompressedSize: clean.length,
  })
  const extra = extraOf(entry)
  const header = Buffer.alloc(localHeaderInBytes)
  header.writeUInt32LE(0x04034b50, 0)
  writeCommon(header, 4, entry, extra)
  return { entry, record: Buffer.concat([header, entry.fileNameRaw, extra, packed]) }
}

async function write(kept: readonly Kept[], comment: Buffer, input: string, output: string): Promise<void> {
  const file = await open(output, 'wx', 0o600)
  try {
    let at = 0
    const append = async (bytes: Buffer): Promise<void> => {
      for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done)).bytesWritten
      at += bytes.length
    }
    const directory: Buffer[] = []
    // What lies side by side is copied at once.
    let run: { from: number; to: number } | undefined
    const copy = async (): Promise<void> => {
      if (run === undefined) return
      const range = { start: run.from, end: run.to - 1, highWaterMark: 1 << 20 }
      for await (const piece of createReadStream(input, range) as AsyncIterable<Buffer>) await append(piece)
      run = undefined
    }
    for (const { entry, record } of kept) {
      const adjoins = !Buffer.isBuffer(record) && run?.to === record.from
      if (!adjoins) await copy()
      directory.push(centralHeader(entry, at + (run === undefined ? 0 : run.to - run.from)))
      if (Buffer.isBuffer(record)) await append(record)
      else run = { from: run?.from ?? record.from, to: record.to }
    }
    await copy()
    const start = at
    await append(Buffer.concat(directory))
    await append(endOf(kept.length, start, at - start, comment))
  } finally {
    await file.close()
  }
}

/** Extra fields without the one of 64-bit sizes, which is made anew. */
function extraOf({ extraFields }: Entry): Buffer {
  return Buffer.concat(
    extraFields
      .filter(({ id }) => id !== zip64Field)
      .map(({ id, data }) => {
        const head = Buffer.alloc(4)
        head.writeUInt16LE(id, 0)
        head.writeUInt16LE(data.length, 2)
        return Buffer.concat([head, data])
      }),
  )
}

/** What local and central header have in common, from the version on. */
function writeCommon(header: Buffer, at: number, entry: Entry, extra: Buffer): void {
  header.writeUInt16LE(entry.versionNeededToExtract, at)
  header.writeUInt16LE(entry.generalPurposeBitFlag, at + 2)
  header.writeUInt16LE(entry.compressionMethod, at + 4)
  header.writeUInt16LE(entry.lastModFileTime, at + 6)
  header.writeUInt16LE(entry.lastModFileDate, at + 8)
  header.writeUInt32LE(entry.crc32, at + 10)
  header.writeUInt32LE(Math.min(entry.compressedSize, inZip64), at + 14)
  header.writeUInt32LE(Math.min(entry.uncompressedSize, inZip64), at + 18)
  header.writeUInt16LE(entry.fileNameRaw.length, at + 22)
  header.writeUInt16LE(extra.length, at + 24)
}

function centralHeader(entry: Entry, offset: number): Buffer {
  const wide = [entry.uncompressedSize, entry.compressedSize, offset].filter((value) => value >= inZip64)
  const zip64 = Buffer.alloc(wide.length === 0 ? 0 : 4 + 8 * wide.length)
  if (wide.length > 0) {
    zip64.writeUInt16LE(zip64Field, 0)
    zip64.writeUInt16LE(8 * wide.length, 2)
    for (const [index, value] of wide.entries()) zip64.writeBigUInt64LE(BigInt(value), 4 + 8 * index)
  }
  const extra = Buffer.concat([zip64, extraOf(entry)])
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(entry.versionMadeBy, 4)
  writeCommon(header, 6, entry, extra)
  header.writeUInt16LE(entry.fileCommentRaw.length, 32)
  header.writeUInt16LE(entry.internalFileAttributes, 36)
  header.writeUInt32LE(entry.externalFileAttributes, 38)
  header.writeUInt32LE(Math.min(offset, inZip64), 42)
  return Buffer.concat([header, entry.fileNameRaw, extra, entry.fileCommentRaw])
}

function endOf(count: number, start: number, size: number, comment: Buffer): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(Math.min(size, inZip64), 12)
  end.writeUInt32LE(Math.min(start, inZip64), 16)
  end.writeUInt16LE(comment.length, 20)
  if (count < 0xffff && size < inZip64 && start < inZip64) return Buffer.concat([end, comment])
  const wide = Buffer.alloc(56 + 20)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeUInt16LE(45, 12)
  wide.writeUInt16LE(45, 14)
  wide.writeBigUInt64LE(BigInt(count), 24)
  wide.writeBigUInt64LE(BigInt(count), 32)
  wide.writeBigUInt64LE(BigInt(size), 40)
  wide.writeBigUInt64LE(BigInt(start), 48)
  wide.writeUInt32LE(0x07064b50, 56)
  wide.writeBigUInt64LE(BigInt(start + size), 64)
  wide.writeUInt32LE(1, 72)
  return Buffer.concat([wide, end, comment])
}
