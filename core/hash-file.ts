/** Reads and hashes files, whatever their size, at the speed of the disk and with little memory. */
import { closeSync, openSync, readSync, statSync, type BigIntStats, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { createHash } from 'node:crypto'

/** A stream's chunks of 64 KiB take more than twice the time. */
const readSizeInBytes = 1024 * 1024

/** Up to here reading takes less time than handing it to another thread. */
export const smallSizeInBytes = 256 * 1024

/** Memory of its own for each of many small files takes longer than to read them. */
let smallBuffer: Buffer | undefined

/** What a long reading is ended by, such as an AbortSignal. */
export type Stoppable = Pick<AbortSignal, 'throwIfAborted'>

/**
 * @param algorithm a name that Node's crypto knows
 * @param signal when it is given, reading ends, and its reason is thrown
 * @throws what the system says
 */
export async function hashFile(path: string, algorithm: string, signal?: Stoppable): Promise<Buffer> {
  const hash = createHash(algorithm)
  await readPieces(path, (piece) => hash.update(piece), signal)
  return hash.digest()
}

/** Lower-case hexadecimal. @throws what the system says */
export async function sha256OfFile(path: string): Promise<string> {
  return (await hashFile(path, 'sha256')).toString('hex')
}

/**
 * Hands the file on piece by piece; a piece is gone when the next one comes, or another file is read.
 *
 * @param signal as for `hashFile`
 * @param status what the system says of the file, where that is known
 * @throws what the system says, and what `use` throws
 */
export async function readPieces(
  path: string,
  use: (piece: Buffer) => void,
  signal?: Stoppable,
  status: Pick<Stats | BigIntStats, 'isFile' | 'size'> = statSync(path),
): Promise<void> {
  if (status.isFile() && status.size <= smallSizeInBytes) {
    readSmall(path, use)
    return
  }
  const file = await open(path, 'r')
  try {
    // A file under /proc says 0 and has more.
    const { size } = await file.stat()
    const buffer = (): Buffer => Buffer.allocUnsafe(Math.min(readSizeInBytes, Math.max(size + 1, 4096)))
    let filling = buffer()
    let spare: Buffer | undefined
    let read = await file.read(filling, 0, filling.length)
    while (read.bytesRead > 0) {
      signal?.throwIfAborted()
      const filled = filling.subarray(0, read.bytesRead)
      spare ??= buffer()
      // The next piece is read while this one is used.
      const next = file.read(spare, 0, spare.length)
      try {
        use(filled)
      } finally {
        // Whatever `use` throws, nobody may still be reading when the file is closed.
        read = await next
      }
      ;[filling, spare] = [spare, filling]
    }
  } finally {
    await file.close()
  }
}

/** Also a file that has grown meanwhile is read to its end. */
function readSmall(path: string, use: (piece: Buffer) => void): void {
  const file = openSync(path, 'r')
  try {
    const buffer = (smallBuffer ??= Buffer.allocUnsafeSlow(smallSizeInBytes))
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) use(buffer.subarray(0, length))
  } finally {
    closeSync(file)
  }
}
