/** The tar.gz side of unpacking, in one pass: candidates are written as they come, and those that were not chosen are removed. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { checkSize, EntryNames, UnsafeArchive, type Unpacked, type UnpackLimits, type UnpackRequest } from './archive-rules.ts'

const files = new Set(['File', 'OldFile', 'ContiguousFile'])
/** One for each OpenSSL, with its signature. */
const mostCandidates = 64

export async function unpackTar(request: UnpackRequest, limits: UnpackLimits): Promise<Unpacked> {
  const packed = (await stat(request.archive)).size
  const taking: Taking = { request, limits, names: new EntryNames(), written: new Map(), open: new Set(), done: [], failure: undefined }
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      taking.open.add(entry)
      // Whoever reads it gets the error too; without a listener it would end the process.
      entry.on('error', () => undefined)
      const done = takeEntry(entry, taking).catch((error: unknown) => void (taking.failure ??= error))
      taking.done.push(done.finally(() => taking.open.delete(entry)))
    },
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
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length
      checkSize(total, packed, limits)
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended])
      if (taking.failure !== undefined) throw taking.failure
    }
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
}

async function takeEntry(entry: ReadEntry, taking: Taking): Promise<void> {
  const { request, limits, names, written } = taking
  try {
    const isFolder = entry.type === 'Directory'
    names.add(entry.path, isFolder)
    if (!isFolder && !files.has(entry.type)) throw new UnsafeArchive(`its entry ${JSON.stringify(entry.path)} is a link or a device`)
    if (names.names.length > limits.maximumEntries) throw new UnsafeArchive(`it holds more than ${limits.maximumEntries} entries`)
    if (isFolder || !request.candidate(entry.path)) return
    if (written.size >= mostCandidates) throw new UnsafeArchive(`it holds more than ${mostCandidates} libraries`)
    const path = join(request.folder, `entry-${written.size}`)
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
      await file.writeFile(chunk)
      size += chunk.length
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
