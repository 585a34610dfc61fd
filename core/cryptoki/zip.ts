/** The ZIP side of unpacking: the directory at the end names all entries, so only what is kept is unpacked. */
import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { crc32 } from '../crc32.ts'
import {
  checkCandidates,
  checkEntries,
  checkSize,
  checkText,
  EntryNames,
  UnsafeArchive,
  type Unpacked,
  type UnpackLimits,
  type UnpackRequest,
} from './archive-rules.ts'

/** Kinds of file in the upper half of the external attributes, as Unix packers write them. */
const fileTypeMask = 0o170000
const regularFile = 0o100000
const folderType = 0o040000

export async function unpackZip(request: UnpackRequest, limits: UnpackLimits): Promise<Unpacked> {
  const packed = (await stat(request.archive)).size
  // Names are decoded here: yauzl would put `/` for `\` before they are checked.
  const zip = await openPromise(request.archive, { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true })
  try {
    checkEntries(zip.entryCount, limits)
    const entries = await readDirectory(zip, packed, limits)
    const names = [...entries.keys()]
    checkCandidates(names.filter(request.candidate).length)
    const kept = await request.choose(names)
    const files = new Map<string, string>()
    for (const name of kept) {
      const entry = entries.get(name)
      if (entry === undefined || !request.candidate(name)) throw new UnsafeArchive(`it holds no ${JSON.stringify(name)}`)
      checkText(name, entry.uncompressedSize)
      const path = join(request.folder, `entry-${files.size}`)
      const target = createWriteStream(path, { flags: 'wx', mode: 0o600 })
      await pipeline(await zip.openReadStreamPromise(entry), (bytes: AsyncIterable<Buffer>) => checked(bytes, entry), target)
      files.set(name, path)
    }
    return files
  } finally {
    zip.close()
  }
}

/** yauzl compares sizes and no checksums. */
async function* checked(bytes: AsyncIterable<Buffer>, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0
  for await (const chunk of bytes) {
    sum = crc32(chunk, sum)
    yield chunk
  }
  if (sum !== entry.crc32) throw new UnsafeArchive('it is damaged: a checksum in it is wrong')
}

async function readDirectory(zip: ZipFile, packed: number, limits: UnpackLimits): Promise<Map<string, Entry>> {
  const names = new EntryNames()
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8')
    const type = (entry.externalFileAttributes >>> 16) & fileTypeMask
    const isFolder = /[/\\]$/.test(name) || type === folderType
    names.add(name, isFolder)
    if (type !== 0 && type !== regularFile && type !== folderType)
      throw new UnsafeArchive(`its entry ${JSON.stringify(name)} is a link or a device`)
    if (entry.isEncrypted()) throw new UnsafeArchive(`its entry ${JSON.stringify(name)} is encrypted`)
    total += entry.uncompressedSize
    checkSize(total, packed, limits)
    if (!isFolder) entries.set(name, entry)
  }
  return entries
}
