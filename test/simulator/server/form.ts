import { Problem } from './problems.ts'

const unreadable = () => new Problem(400, 'The multipart body cannot be read.')

/**
 * The fields of a form (RFC 7578), files among them, by their names. `Response.formData()` takes as long as the signature, which on a small machine
 * is time that the client does not have.
 *
 * @throws Problem 400, 415
 */
export function parseForm(body: Buffer, contentType: string | undefined): ReadonlyMap<string, string> {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? '')) throw new Problem(415, 'Content-Type must be multipart/form-data.')
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType ?? '') ?? []
  const boundary = quoted ?? plain
  if (boundary === undefined) throw unreadable()
  // The first delimiter is at the very beginning, without the end of line that belongs to all others.
  const [preamble, ...parts] = `\r\n${body.toString()}`.split(`\r\n--${boundary}`)
  const end = parts.pop()
  if (preamble !== '' || parts.length === 0 || (end !== '--' && end !== '--\r\n')) throw unreadable()
  return new Map(parts.map(parsePart))
}

function parsePart(part: string): readonly [name: string, value: string] {
  const end = part.indexOf('\r\n\r\n')
  const name = /^content-disposition: *form-data;(?:.*;)? *name="([^"]*)"/im.exec(part.slice(0, end))?.[1]
  if (!part.startsWith('\r\n') || end === -1 || name === undefined) throw unreadable()
  return [name, part.slice(end + 4)]
}
