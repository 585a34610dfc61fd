/** The tar.gz side of unpacking, in one pass: candidates are written as they come, and those that were not chosen are removed. */
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { Parser } from 'tar/parse'
import type { ReadEntry } from 'tar/read-entry'
import { checkSize, EntryNames, UnsafeArchive, type Unpacked, type UnpackLimits, type UnpackRequest } from './archive.ts'

const files = new Set(['File', 'OldFile', 'ContiguousFile'])
/** One for each OpenSSL, with its signature. */
const mostCandidates = 64

export async function unpackTar(request: UnpackRequest, limits: UnpackLimits): Promise<Unpacked> {
  const packed = (await stat(request.archive)).size
  const names = new EntryNames()
  const written = new Map<string, string>()
  const reading: Promise<void>[] = []
  let failure: unknown
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const done = takeEntry(entry, request, names, written, limits)
      reading.push(done.catch((error: unknown) => void (failure ??= error)))
    },
  })
  // A failed entry must not keep the rest from flowing: the first failure is told in the end.
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve)
    parser.on('error', reject)
  })
  ended.catch((error: unknown) => void (failure ??= error))
  let total = 0
  const source = createReadStream(request.archive, { highWaterMark: 256 * 1024 })
  const gunzip = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      total += chunk.length
      checkSize(total, packed, limits)
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended])
      if (failure !== undefined) throw failure
    }
    parser.end()
    await ended
  } finally {
    source.destroy()
    gunzip.destroy()
  }
  await Promise.all(reading)
  if (failure !== undefined) throw failure
  return keepChosen(request, names.names, written)
}

async function takeEntry(
  entry: ReadEntry,
  request: UnpackRequest,
  names: EntryNames,
  written: Map<string, string>,
  limits: UnpackLimits,
): Promise<void> {
  try {
    const isFolder = entry.type === 'Directory'
    names.add(entry.path, isFolder)
    if (!isFolder && !files.has(entry.type)) throw new UnsafeArchive(`its entry ${JSON.stringify(entry.path)} is a link or a device`)
    if (names.names.length > limits.maximumEntries) throw new UnsafeArchive(`it holds more than ${limits.maximumEntries} entries`)
    if (isFolder || !request.candidate(entry.path)) return
    if (written.size >= mostCandidates) throw new UnsafeArchive(`it holds more than ${mostCandidates} libraries`)
    const path = join(request.folder, `entry-${written.size}`)
    written.set(entry.path, path)
    const file = await open(path, 'wx', 0o600)
    try {
      let size = 0
      for await (const chunk of entry) {
        await file.writeFile(chunk)
        size += chunk.length
      }
      if (size !== entry.size) throw new UnsafeArchive('it is truncated')
    } finally {
      await file.close()
    }
  } finally {
    entry.resume()
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
