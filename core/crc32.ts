/** CRC-32, as ZIP has it. */
import crc from 'crc-32'

/**
 * Node.js has one of its own from 20.15 on only.
 *
 * @param before that of the bytes before these
 * @returns unsigned
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return crc.buf(bytes, before) >>> 0
}
