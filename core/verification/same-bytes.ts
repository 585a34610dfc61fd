/** Compares parts of two files with little memory. Nothing is hashed: that would take longer. */
import { readAt, type OpenFile } from './read-at.ts'

const pieceInBytes = 1024 * 1024

/** From `start` up to `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * Whether two ranges hold the same bytes.
 *
 * @param mostPadding so many zeros may stand at the end of the second one alone
 * @throws RangeError where a range reaches beyond its file
 */
export async function sameBytes(a: OpenFile, inA: Range, b: OpenFile, inB: Range, mostPadding = 0): Promise<boolean> {
  const length = inA.end - inA.start
  const padding = inB.end - inB.start - length
  if (length < 0 || padding < 0 || padding > mostPadding) return false
  for (let done = 0; done < length; done += pieceInBytes) {
    const piece = Math.min(pieceInBytes, length - done)
    const [bytes, others] = await Promise.all([readAt(a, inA.start + done, piece), readAt(b, inB.start + done, piece)])
    if (!bytes.equals(others)) return false
  }
  return padding === 0 || (await readAt(b, inB.end - padding, padding)).every((byte) => byte === 0)
}
