/**
 * Digests of an APK's content: of its three sections in chunks of 1 MiB, and then of all chunks' digests.
 * https://source.android.com/docs/security/features/apksigning/v2#integrity-protected-contents
 */
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { ApkLayout } from './apk-archive.ts'
import { readAt } from './read-at.ts'

const chunkInBytes = 1024 * 1024
export type ChunkDigest = 'sha256' | 'sha512'

/** One pass for all algorithms; a chunk at a time is in memory. */
export async function chunkedDigests(
  handle: FileHandle,
  { contents, directory, endRecord }: ApkLayout,
  algorithms: ReadonlySet<ChunkDigest>,
): Promise<ReadonlyMap<ChunkDigest, Buffer>> {
  const digests = new Map([...algorithms].map((algorithm) => [algorithm, [] as Buffer[]]))
  const add = (chunk: Buffer): void => {
    for (const [algorithm, list] of digests) list.push(createHash(algorithm).update(prefix(0xa5, chunk.length)).update(chunk).digest())
  }
  for (const { start, end } of [contents, directory]) {
    for (let at = start; at < end; at += chunkInBytes) add(await readAt(handle, at, Math.min(chunkInBytes, end - at)))
  }
  // As if there were no signing block: it is put in later.
  const record = Buffer.from(endRecord)
  record.writeUInt32LE(contents.end, 16)
  add(record)
  return new Map(
    [...digests].map(([algorithm, list]) => [
      algorithm,
      createHash(algorithm).update(prefix(0x5a, list.length)).update(Buffer.concat(list)).digest(),
    ]),
  )
}

function prefix(mark: number, count: number): Buffer {
  const bytes = Buffer.of(mark, 0, 0, 0, 0)
  bytes.writeUInt32LE(count, 1)
  return bytes
}
