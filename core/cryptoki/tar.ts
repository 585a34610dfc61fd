/** The tar.gz side of unpacking, in one pass: candidates are written as they come, and those that were not chosen are removed. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
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

const files = new Set(['File', 'OldFile', 'ContiguousFile'])
const blockSize = 512

export async function unpackTar(request: UnpackRequest, limits: UnpackLimits): Promise<Unpacked> {
  const packed = (await stat(request.archive)).size
  const taking: Taking = {
    request,
    limits,
    names: new EntryNames(),
    written: new Map(),
    open: new Set(),
    done: [],
    failure: undefined,
    packed,
    bytes: 0,
  }
  // In the PAX header, which is told of before its entry.
  let holes = false
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      if (holes) refuseSparse(entry, taking)
      holes = false
      taking.open.add(entry)
      // Whoever reads it gets the error too; without a listener it would end the process.
      entry.on('error', () => undefined)
      const done = takeEntry(entry, taking).catch((error: unknown) => void (taking.failure ??= error))
      taking.done.push(done.finally(() => taking.open.delete(entry)))
    },
  })
  parser.on('meta', (header: string) => (holes ||= header.includes(' GNU.sparse.')))
  parser.on('ignoredEntry', (entry: ReadEntry) => {
    refuseSparse(entry, taking)
  })
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
  })
  ended.catch(() => undefined)
  const source = createReadStream(request.archive, { highWaterMark: 256 * 1024 })
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  let total = 0
  let start: Buffer | undefined = Buffer.alloc(0)
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      total += piece.length
      checkSize(total, packed, limits)
      let chunk = piece
      if (start !== undefined) {
        start = Buffer.concat([start, piece])
        if (start.length < blockSize) continue
        checkFirstBlock(start)
        chunk = start
        start = undefined
      }
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended])
      if (taking.failure !== undefined) throw taking.failure
    }
    if (start !== undefined) throw new UnsafeArchive('it is truncated')
    parser.end()
    await ended
    await Promise.all(taking.done)
    if (taking.failure !== undefined) throw taking.failure
  } catch (error) {
    taking.failure ??= error
    // Whoever waits for the rest of an entry waits in vain.
    for (const entry of taking.open) entry.destroy(error)
    await Promise.all(taking.done)
    throw error
  } finally {
    source.destroy()
    gunzip.destroy()
  }
  return keepChosen(request, taking.names.names, taking.written)
}

/** node-tar unpacks what is packed twice of its own accord, and past all limits: it must not see such a thing. */
function checkFirstBlock(start: Buffer): void {
  const magic = start.subarray(0, 4).toString('latin1')
  if (magic.startsWith('\x1f\x8b') || magic === '\x28\xb5\x2f\xfd') throw new UnsafeArchive('what is packed in it is packed once more')
  // POSIX ustar: the sum of the header's bytes, with blanks in place of the sum itself. Brotli has no first bytes of its own to be told by.
  const header = start.subarray(0, blockSize)
  const said = Number.parseInt(header.toString('latin1', 148, 156), 8)
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0)
  if (said !== sum) throw new UnsafeArchive('what is packed in it is not a tar archive')
}

/** What is known while an archive goes by. */
interface Taking {
  readonly request: UnpackRequest
  readonly limits: UnpackLimits
  readonly names: EntryNames
  /** Candidates' files, by their name in the archive. */
  readonly written: Map<string, string>
  readonly open: Set<ReadEntry>
  readonly done: Promise<unknown>[]
  /** The first one; an entry that fails must not keep the rest from flowing. */
  failure: unknown
  /** Size of the archive. */
  readonly packed: number
  /** Written so far, of all entries. */
  bytes: number
}

/** node-tar takes the map of the holes for content, or leaves the entry out in silence. */
function refuseSparse({ path }: ReadEntry, taking: Taking): void {
  if (!taking.request.candidate(path)) return
  const reason = 'is packed in a way that is not read here, such as with holes (tar --sparse)'
  taking.failure ??= new UnsafeArchive(`its entry ${JSON.stringify(path)} ${reason}`)
}

async function takeEntry(entry: ReadEntry, taking: Taking): Promise<void> {
  const { request, limits, names, written } = taking
  try {
    checkEntries(taking.done.length + 1, limits)
    const isFolder = entry.type === 'Directory'
    names.add(entry.path, isFolder)
    if (!isFolder && !files.has(entry.type)) throw new UnsafeArchive(`its entry ${JSON.stringify(entry.path)} is a link or a device`)
    if (isFolder || !request.candidate(entry.path)) return
    checkCandidates(written.size + 1)
    const path = join(request.folder, `entry-${written.size}`)
    checkText(entry.path, entry.size)
    written.set(entry.path, path)
    await writeEntry(entry, path, taking)
  } finally {
    entry.resume()
  }
}

async function writeEntry(entry: ReadEntry, path: string, taking: Taking): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    // What was given up in the meantime never ends.
    if (taking.failure !== undefined) throw taking.failure
    let size = 0
    for await (const chunk of entry) {
      size += chunk.length
      taking.bytes += chunk.length
      // Counted where it is written, too: whatever the parser makes of its input.
      checkSize(taking.bytes, taking.packed, taking.limits)
      await file.writeFile(chunk)
    }
    if (size !== entry.size) throw new UnsafeArchive('it is truncated')
  } finally {
    await file.close()
  }
}

async function keepChosen(request: UnpackRequest, names: readonly string[], written: ReadonlyMap<string, string>): Promise<Unpacked> {
  const chosen = await request.choose(names)
  const kept = new Map<string, string>()
  for (const [name, path] of written) {
    if (chosen.includes(name)) kept.set(name, path)
    else await rm(path)
  }
  const absent = chosen.find((name) => !kept.has(name))
  if (absent !== undefined) throw new UnsafeArchive(`it holds no ${JSON.stringify(absent)}`)
  return kept
}
