/** OpenSSL's configuration syntax (config(5)): how a value must be written so that OpenSSL reads back exactly that value. */
import { posix, win32 } from 'node:path'
import { SigningError } from '../errors.ts'

/** What needs neither quotes nor escapes: the values of SignPath's own samples look as they do there. */
const plainValue = /^[A-Za-z0-9_./:+~@%-]+$/

// eslint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f]/

/**
 * Quotes a value: inside quotes neither `$` (variables) nor `#` (comments) nor blanks mean anything, and a backslash takes the next
 * character as it is. Windows paths come out with doubled backslashes, as OpenSSL wants them.
 * @param what names the value in the error
 * @throws SigningError INVALID_INPUT for control characters: a line break would begin another setting
 */
export function opensslValue(value: string, what: string): string {
  if (value === '') throw new SigningError('INVALID_INPUT', `${what} is empty.`)
  if (controlCharacter.test(value)) {
    throw new SigningError('INVALID_INPUT', `${what} holds a line break or another control character: ${JSON.stringify(value)}.`, {
      hint: 'OpenSSL cannot take such a path: move the file to another folder.',
    })
  }
  const escaped = value.replaceAll('\\', '\\\\')
  return plainValue.test(value.replaceAll('\\', '')) ? escaped : `"${escaped.replaceAll('"', '\\"')}"`
}

/**
 * As {@link opensslValue}, for a file: a bare name would be searched for in the system's folders, and another file found.
 * @throws SigningError INVALID_INPUT
 */
export function opensslPath(path: string, what: string): string {
  const value = opensslValue(path, what)
  requireAbsolute(path, what)
  return value
}

/** @throws SigningError INVALID_INPUT for a path that is absolute neither here nor on Windows */
export function requireAbsolute(path: string, what: string): void {
  if (posix.isAbsolute(path) || win32.isAbsolute(path)) return
  throw new SigningError('INVALID_INPUT', `${what} must be an absolute path, not ${JSON.stringify(path)}.`)
}
