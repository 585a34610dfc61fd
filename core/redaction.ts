/** Keeps secrets and terminal control out of every text that we show or write. Pure. */

import { inspect } from 'node:util'
import { SigningError } from './errors.ts'

/** Gives the text back with every secret in it replaced by `***`. */
export type Redact = (text: string) => string

const mask = '***'

/** A derived form that is shorter could be a word of its own: masking it would garble texts, and it gives next to nothing away. */
export const shortestDerivedForm = 6

/** V8 compiles no pattern with more characters in a row than 32,767, and its error shows the pattern. */
export const longestForm = 30_000

/**
 * A function that replaces each secret, and the forms that tools and services turn it into, by `***`. Blank secrets are ignored.
 * A text that is cut in the middle of a secret can't be redacted any more: redact first, then cut.
 *
 * @throws SigningError INVALID_INPUT: nobody's token or password is that long
 */
export function createRedactor(secrets: readonly string[]): Redact {
  // The longest first, so that of a form and its own beginning nothing remains.
  const forms = [...new Set(secrets.flatMap(secretForms))].sort((a, b) => b.length - a.length)
  if (forms[0] === undefined) return (text) => text
  if (forms[0].length > longestForm) {
    throw new SigningError('INVALID_INPUT', 'The API token, or a password, is far too long.', {
      hint: 'Another secret may stand in its place, such as a keystore.',
    })
  }
  const pattern = new RegExp(forms.map((form) => form.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&')).join('|'), 'g')
  return (text) => text.replace(pattern, mask)
}

/**
 * Leaves lines alone that begin with the mark: they are data, which a short secret would garble. Whoever reads them redacts what is shown of
 * them.
 *
 * @param mark what nobody else can guess
 */
export function exceptMarked(mark: string, redact: Redact): Redact {
  return (text) =>
    text
      .split('\n')
      .map((line) => (line.startsWith(`${mark} `) ? line : redact(line)))
      .join('\n')
}

/**
 * Every form in which a secret may turn up: itself, its lines, JSON, XML, percent-encoded, hexadecimal, and base64, also as a part of
 * a longer text (`user:secret` in a Basic header). For hosts that mask in the CI's own log. None for a blank secret.
 */
export function secretForms(secret: string): string[] {
  if (secret.trim() === '') return []
  const spelled = [secret, secret.trim(), plainText(secret)].filter((form) => form.trim() !== '')
  // Output is looked at line by line, and so do the CIs.
  const lines = secret.split(/\r?\n/).map((line) => line.trim())
  const derived = [secret, secret.trim()].flatMap((text) => [...escapedForms(text), ...encodedForms(Buffer.from(text))])
  return [...new Set([...spelled, ...[...lines, ...derived].filter((form) => form.length >= shortestDerivedForm)])]
}

function escapedForms(text: string): string[] {
  const json = JSON.stringify(text).slice(1, -1)
  const percent = percentEncoded(text)
  const strict = percent.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  const form = new URLSearchParams([['', text]]).toString().slice(1)
  return [
    encodeURI(wellFormed(text)),
    // As Node.js shows a text, and other programs do in single quotes.
    inspect(text).slice(1, -1),
    json,
    json.replaceAll('/', '\\/'),
    // .NET's serializer, which SignPath's library uses, escapes these as well.
    json.replace(/\\"|["&'+<>`]/g, (found) => `\\u${found.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`),
    text.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character),
    ...[percent, strict, form].flatMap((encoded) => [encoded, encoded.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())]),
  ]
}

const xmlEntities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function percentEncoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
}

/** Encoding throws on half a surrogate pair. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString()
}

function encodedForms(bytes: Buffer): string[] {
  const hex = bytes.toString('hex')
  const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => stableBase64(bytes, offset))]
  return [
    hex,
    hex.toUpperCase(),
    ...base64.flatMap((text) => [text, text.replace(/=+$/, '')]).flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
  ]
}

/** The characters of base64 that stay the same whatever stands before (`offset` bytes past a group of three) and after. */
function stableBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

/* eslint-disable no-control-regex -- control characters are what these look for */
/** OSC, DCS, SOS, PM and APC strings: titles, links, the clipboard. One that does not end stops at the line's end, so it hides nothing more. */
const controlStrings = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g
const controlSequences = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g
const otherEscapes = /\x1b[ -/]*[0-~]?/g
/** A lone carriage return would overwrite what stands before it; the others are lines' ends to some viewers. */
const lineEnds = /\r\n|[\r\v\f\u2028\u2029]/g
/** Control characters but tab and newline, and what reorders text (https://trojansource.codes). */
const unprintable = /[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/* eslint-enable no-control-regex */

/** The text without anything that controls a terminal or reorders what is read. Only newline and tab are left of the control characters. */
export function plainText(text: string): string {
  return text
    .replace(controlStrings, '')
    .replace(controlSequences, '')
    .replace(otherEscapes, '')
    .replace(lineEnds, '\n')
    .replace(unprintable, '')
}
