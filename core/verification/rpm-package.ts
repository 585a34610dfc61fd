/** An RPM package's outline: lead, signature header, header, payload (https://rpm-software-management.github.io/rpm/manual/format_v4.html). */
import { readAt, type OpenFile } from './read-at.ts'
import type { Range } from './same-bytes.ts'

const leadLength = 96
const introLength = 16
const indexEntryLength = 16
const headerMagic = Buffer.from('8eade801', 'hex')
/** The signature header is padded to it. */
const alignment = 8
/** Of header and payload together, in the signature header: 32 bits, and 64. */
const sizeTags: Readonly<Record<number, number>> = { 1000: 4, 270: 8 }

/** @throws RangeError: something of it is missing */
export async function checkRpmIsWhole(file: OpenFile): Promise<void> {
  const { size } = await file.stat()
  const signature = await readHeader(file, leadLength, size)
  const start = padded(signature.end)
  const header = await readHeader(file, start, size)
  const rest = restOf(await readAt(file, leadLength + introLength, signature.end - leadLength - introLength), signature.entries)
  if (size < Math.max(header.end, start + (rest ?? 0))) throw new RangeError('its payload ends too early')
}

/** Header and payload, which follow the header of signatures. @throws RangeError */
export async function signedPartOfRpm(file: OpenFile): Promise<Range> {
  const { size } = await file.stat()
  return { start: padded((await readHeader(file, leadLength, size)).end), end: size }
}

function padded(size: number): number {
  return Math.ceil(size / alignment) * alignment
}

interface Header {
  readonly entries: number
  readonly end: number
}

async function readHeader(file: OpenFile, at: number, size: number): Promise<Header> {
  const intro = await readAt(file, at, introLength)
  if (!intro.subarray(0, headerMagic.length).equals(headerMagic)) throw new RangeError('a header is missing in it')
  const entries = intro.readUInt32BE(8)
  const end = at + introLength + entries * indexEntryLength + intro.readUInt32BE(12)
  if (end > size) throw new RangeError('a header in it ends too early')
  return { entries, end }
}

/** How long header and payload are, where the signature header tells. */
function restOf(header: Buffer, entries: number): number | undefined {
  const data = header.subarray(entries * indexEntryLength)
  for (let index = 0; index < entries; index += 1) {
    const entry = header.subarray(index * indexEntryLength)
    const length = sizeTags[entry.readUInt32BE(0)]
    const offset = entry.readUInt32BE(8)
    if (length === undefined || offset + length > data.length) continue
    return length === 4 ? data.readUInt32BE(offset) : Number(data.readBigUInt64BE(offset))
  }
  return undefined
}
