/** A child's output on its way to us: whole characters, whole lines, redacted, and no more of it than fits. */
import { StringDecoder } from 'node:string_decoder'
import { longestForm, plainText, type Redact } from './redaction.ts'

/** A line that does not end is handed on in parts from here on, in characters. */
const longestPendingLine = 64 * 1024
/** So much of an unfinished line is kept back, in characters: as much as any form of a secret has, so that none is cut in two. */
const keptBack = longestForm

export interface OutputReader {
  write(chunk: Uint8Array): void
  /** Hands on what is left. */
  end(): void
}

/**
 * Hands a byte stream on as redacted, plain text, in whole lines: neither a character nor a secret is cut in two, and the lines of two
 * streams can be put together without mixing their words.
 *
 * @param plain false: characters that a terminal obeys stay
 */
export function readOutput(redact: Redact, onText: (text: string) => void, plain = true): OutputReader {
  const decoder = new StringDecoder('utf8')
  const clean = (text: string): string => redact(plain ? plainText(text) : text)
  const emit = (text: string): void => {
    if (text !== '') onText(text)
  }
  let pending = ''
  return {
    write(chunk) {
      pending += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
      const end = pending.lastIndexOf('\n') + 1
      if (end > 0) {
        emit(clean(pending.slice(0, end)))
        pending = pending.slice(end)
      }
      if (pending.length > longestPendingLine) {
        const cleaned = clean(pending)
        const cut = Math.max(0, cleaned.length - keptBack)
        emit(cleaned.slice(0, cut))
        pending = cleaned.slice(cut)
      }
    },
    end() {
      emit(clean(pending + decoder.end()))
      pending = ''
    },
  }
}

export interface BoundedText {
  append(text: string): void
  /** Everything, or beginning and end with a line between them that says how much is left out. */
  text(): string
}

/** Text that keeps its beginning and its end within some `maximumInBytes` and drops what is between. */
export function boundedText(maximumInBytes: number): BoundedText {
  const half = Math.floor(maximumInBytes / 2)
  let head = ''
  let headInBytes = 0
  let headIsFull = false
  let tail: string[] = []
  let tailStart = 0
  let tailInBytes = 0
  let droppedInBytes = 0

  const appendPiece = (piece: string): void => {
    const size = Buffer.byteLength(piece)
    if (!headIsFull && headInBytes + size <= half) {
      head += piece
      headInBytes += size
      return
    }
    headIsFull = true
    tail.push(piece)
    tailInBytes += size
    while (tailInBytes > half && tailStart < tail.length - 1) {
      const oldest = Buffer.byteLength(tail[tailStart] ?? '')
      tailStart += 1
      tailInBytes -= oldest
      droppedInBytes += oldest
    }
    if (tailStart > 4096) {
      tail = tail.slice(tailStart)
      tailStart = 0
    }
  }

  return {
    append(text) {
      // Lines, and long ones in parts: what is dropped and kept goes by these.
      for (const [piece] of text.matchAll(/[^\n]{1,1024}\n?|\n/gu)) appendPiece(piece)
    },
    text() {
      const end = tail.slice(tailStart).join('')
      if (droppedInBytes === 0) return head + end
      return `${head}${head === '' || head.endsWith('\n') ? '' : '\n'}[… ${droppedInBytes} bytes left out …]\n${end}`
    },
  }
}
