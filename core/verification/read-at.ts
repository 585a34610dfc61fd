/** Reads parts of files, wherever they stand. */
import { readFileSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { smallSizeInBytes, type Stoppable } from '../hash-file.ts'

/** A file that is open for reading; a FileHandle is one, too. */
export interface OpenFile {
  /** All of it, where it is small. */
  readonly content?: Buffer
  stat(): Promise<{ readonly size: number }>
  /** Not all of it where the file ends before. */
  read(buffer: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesRead: number }>
  close(): Promise<void>
}

const pieceInBytes = 1024 * 1024

/** A small file is read at once, for each of its parts would take another thread. @throws what the system says */
export async function openToRead(path: string): Promise<OpenFile> {
  const status = statSync(path)
  return status.isFile() && status.size <= smallSizeInBytes ? inMemory(readFileSync(path)) : open(path, 'r')
}

/** Exactly these bytes. @throws RangeError where the file ends before */
export async function readAt(file: OpenFile, position: number, length: number): Promise<Buffer> {
  if (file.content !== undefined) return partOf(file.content, position, length)
  const buffer = Buffer.allocUnsafe(length)
  await fill(buffer, file, position)
  return buffer
}

/**
 * Hands on the bytes from `start` to `end`; a piece is gone when the next one comes.
 *
 * @param signal when it is given, reading ends, and its reason is thrown
 * @throws RangeError where the file ends before; what `use` throws
 */
export async function readRange(
  file: OpenFile,
  start: number,
  end: number,
  use: (piece: Buffer) => void,
  signal?: Stoppable,
): Promise<void> {
  signal?.throwIfAborted()
  if (file.content !== undefined) {
    use(partOf(file.content, start, end - start))
    return
  }
  const size = Math.min(pieceInBytes, end - start)
  if (size <= 0) return
  let [piece, spare] = [Buffer.allocUnsafe(size), Buffer.allocUnsafe(end - start > size ? size : 0)]
  await fill(piece, file, start)
  for (let at = start; at < end; at += size) {
    signal?.throwIfAborted()
    // The next piece is read while this one is used.
    const next = spare.subarray(0, Math.max(Math.min(size, end - at - size), 0))
    const filling = fill(next, file, at + size)
    try {
      use(piece)
    } finally {
      // Whatever `use` throws, nobody may still be reading when the file is closed.
      await filling
    }
    ;[piece, spare] = [next, piece]
  }
}

async function fill(buffer: Buffer, file: OpenFile, position: number): Promise<void> {
  for (let filled = 0; filled < buffer.length;) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled)
    if (bytesRead === 0) throw tooShort()
    filled += bytesRead
  }
}

function partOf(content: Buffer, position: number, length: number): Buffer {
  if (position + length > content.length) throw tooShort()
  return content.subarray(position, position + Math.max(length, 0))
}

function tooShort(): RangeError {
  return new RangeError('it ends too early')
}

function inMemory(content: Buffer): OpenFile {
  return {
    content,
    stat: () => Promise.resolve({ size: content.length }),
    read: (buffer, offset, length, position) => {
      const part = content.subarray(position, position + length)
      buffer.set(part, offset)
      return Promise.resolve({ bytesRead: part.length })
    },
    close: () => Promise.resolve(),
  }
}
