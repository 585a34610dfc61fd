/** Words and numbers that every format shares. */
import { stripVTControlCharacters } from 'node:util'
import type { FileReport } from './report.ts'

/**
 * Makes characters visible that are not what they seem: control characters, line breaks, marks that turn the reading direction round
 * (https://trojansource.codes), halves of surrogate pairs, and what XML 1.0 can't hold. Keeps everything else.
 */
export function visible(text: string): string {
  return text.replace(deceptive, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}

/** As `visible`, for text of several lines, such as a tool's output: colours are dropped, line breaks and tabs stay. */
export function visibleLines(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/\r\n?/g, '\n')
  return plain.replace(deceptive, (character) => (character === '\n' || character === '\t' ? character : visible(character)))
}

const deceptive = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu

/** Cuts a long text in the middle: both ends of a path or of an output say most. `limit` counts UTF-16 units. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const keep = limit - 1
  const head = text.slice(0, Math.ceil(keep / 2)).replace(/[\ud800-\udbff]$/, '')
  const tail = text.slice(text.length - Math.floor(keep / 2)).replace(/^[\udc00-\udfff]/, '')
  return `${head}…${tail}`
}

/** `350 ms`, `4.2 s`, `12 min 3 s`, `1 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`
}

/** `1 file`, `1,204 files`. */
export function countOf(count: number, noun: string): string {
  return `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** `a, b and 3 more`. */
export function someOf(names: readonly string[], most: number): string {
  const more = names.length - most
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${formatNumber(more)} more` : '')
}

/** For a sentence that becomes a part of another. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

export function formatNumber(count: number): string {
  // Not by toLocaleString: loading a locale takes 10 ms.
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A word for people: the status' own name has a hyphen. */
export function statusText(status: FileReport['status']): string {
  return status === 'not-started' ? 'not started' : status
}
