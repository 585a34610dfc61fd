/**
 * Reads DER down to its exact bytes. Signatures are over bytes as they stand in the file: a parser that makes objects and writes them
 * anew can't be trusted to give the same ones. Strict: what is not DER with one-byte tags is refused.
 */

export interface Element {
  /** The identifier octet: class, form and number. */
  readonly tag: number
  /** Tag, length and content. */
  readonly raw: Buffer
  readonly content: Buffer
}

export const universal = {
  integer: 0x02,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

/** The tag of a constructed, context-specific element: `[number]`. */
export function contextTag(number: number): number {
  return 0xa0 | number
}

/** What does not parse. Never shown by itself: whoever reads a signature says which one. */
export class MalformedDer extends Error {
  override readonly name = 'MalformedDer'
}

/** The one element that the bytes hold. Zeros after it are padding, as certificate tables have it; anything else is an error. */
export function readDer(bytes: Buffer): Element {
  const element = readElement(bytes, 0)
  if (bytes.subarray(element.raw.length).some((byte) => byte !== 0)) throw new MalformedDer('there is more after the end')
  return element
}

export function childrenOf(element: Element): Element[] {
  if ((element.tag & 0x20) === 0)
    throw new MalformedDer(`a primitive element (tag 0x${element.tag.toString(16)}) where others should be inside`)
  const children: Element[] = []
  for (let offset = 0; offset < element.content.length;) {
    const child = readElement(element.content, offset)
    children.push(child)
    offset += child.raw.length
  }
  return children
}

/** The element, if it has the tag. @throws MalformedDer */
export function expectTag(element: Element | undefined, tag: number, what: string): Element {
  if (element?.tag !== tag) throw new MalformedDer(`${what} is missing`)
  return element
}

/** The elements inside, if it is a SEQUENCE. @throws MalformedDer */
export function sequenceOf(element: Element | undefined, what: string): Element[] {
  return childrenOf(expectTag(element, universal.sequence, what))
}

/** In dotted form. @throws MalformedDer */
export function objectIdentifierOf(element: Element | undefined, what: string): string {
  const { content } = expectTag(element, universal.objectIdentifier, what)
  const arcs: bigint[] = []
  let arc = 0n
  for (const byte of content) {
    arc = (arc << 7n) | BigInt(byte & 0x7f)
    if ((byte & 0x80) !== 0) continue
    arcs.push(arc)
    arc = 0n
  }
  const [first, ...rest] = arcs
  if (first === undefined || ((content.at(-1) ?? 0) & 0x80) !== 0) throw new MalformedDer(`${what} is not an object identifier`)
  const root = first < 80n ? first / 40n : 2n
  return [root, first - root * 40n, ...rest].join('.')
}

/** Which one an AlgorithmIdentifier names. @throws MalformedDer */
export function algorithmOf(element: Element | undefined, what: string): string {
  return objectIdentifierOf(sequenceOf(element, what)[0], what)
}

/** A UTCTime or GeneralizedTime in UTC. @throws MalformedDer */
export function timeOf(element: Element | undefined, what: string): Date {
  const text = element?.content.toString('latin1') ?? ''
  const short = element?.tag === universal.utcTime
  if (!short && element?.tag !== universal.generalizedTime) throw new MalformedDer(`${what} is missing`)
  const century = Number(text.slice(0, 2)) < 50 ? '20' : '19'
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(short ? century + text : text)
  const [, year, month, day, hour, minute, second] = parts ?? []
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(time.getTime())) throw new MalformedDer(`${what} is not a time in UTC`)
  return time
}

/** How many bytes the element takes that begins with these, which may be its head alone. @throws MalformedDer */
export function lengthOfDer(head: Buffer): number {
  const { headerSize, length } = readHeader(head, 0)
  return headerSize + length
}

function readElement(bytes: Buffer, offset: number): Element {
  const { headerSize, length } = readHeader(bytes, offset)
  const start = offset + headerSize
  const end = start + length
  if (end > bytes.length) throw new MalformedDer('it is cut off')
  return { tag: bytes[offset] ?? 0, raw: bytes.subarray(offset, end), content: bytes.subarray(start, end) }
}

function readHeader(bytes: Buffer, offset: number): { readonly headerSize: number; readonly length: number } {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) throw new MalformedDer('it is cut off')
  if ((tag & 0x1f) === 0x1f) throw new MalformedDer('it holds a tag of several bytes')
  if (first < 0x80) return { headerSize: 2, length: first }
  const lengthSize = first & 0x7f
  if (lengthSize === 0 || lengthSize > 4 || offset + 2 + lengthSize > bytes.length)
    throw new MalformedDer('it holds a length that is not DER')
  return { headerSize: 2 + lengthSize, length: bytes.readUIntBE(offset + 2, lengthSize) }
}
