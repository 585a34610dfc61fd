import type { FileHandle } from 'node:fs/promises'

/** Exactly these bytes. @throws RangeError where the file ends before */
export async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled)
    if (bytesRead === 0) throw new RangeError('it ends too early')
    filled += bytesRead
  }
  return buffer
}
