/** Reads and hashes files of any size with bounded memory. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Digest } from './tools/signing-tool.ts'

/** 64 KiB, a stream's usual chunk, take more than twice the time. */
const readSizeInBytes = 1024 * 1024

/** Hands the file on piece by piece; a piece is gone when the next one comes. */
export async function readPieces(file: string, use: (piece: Buffer) => void): Promise<void> {
  const handle = await open(file, 'r')
  try {
    const buffer = Buffer.allocUnsafe(readSizeInBytes)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return
      use(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}

export async function fileDigest(file: string, digest: Digest): Promise<Buffer> {
  const hash = createHash(digest)
  await readPieces(file, (piece) => hash.update(piece))
  return hash.digest()
}
