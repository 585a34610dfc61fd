/** Reads and hashes files, whatever their size, at the speed of the disk and with little memory. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** A stream's chunks of 64 KiB take more than twice the time. */
const readSizeInBytes = 1024 * 1024

/**
 * @param algorithm a name that Node's crypto knows
 * @param signal when it is given, reading ends, and its reason is thrown
 * @throws what the system says
 */
export async function hashFile(path: string, algorithm: string, signal?: AbortSignal): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const hash = createHash(algorithm)
    // A file under /proc says 0 and has more.
    const { size } = await file.stat()
    const buffer = (): Buffer => Buffer.allocUnsafe(Math.min(readSizeInBytes, Math.max(size + 1, 4096)))
    let filling = buffer()
    let read = await file.read(filling, 0, filling.length)
    let spare = read.bytesRead === filling.length ? buffer() : undefined
    while (read.bytesRead > 0) {
      signal?.throwIfAborted()
      const filled = filling.subarray(0, read.bytesRead)
      if (spare === undefined) {
        hash.update(filled)
        read = await file.read(filling, 0, filling.length)
        continue
      }
      // The next piece is read while this one is hashed.
      const next = file.read(spare, 0, spare.length)
      hash.update(filled)
      ;[filling, spare] = [spare, filling]
      read = await next
    }
    return hash.digest()
  } finally {
    await file.close()
  }
}

/** Lower-case hexadecimal. @throws what the system says */
export async function sha256OfFile(path: string): Promise<string> {
  return (await hashFile(path, 'sha256')).toString('hex')
}

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
