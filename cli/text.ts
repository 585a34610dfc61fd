/** Text for programs to read: outputs as `name=value` lines and variables as a POSIX shell's assignments. Pure. */
import { SigningError } from '../core/errors.ts'
import { withCommandsSpelledOut } from './untrusted-text.ts'

/**
 * One `name=value` line for each line of the value. Control characters are spelled out, so that no value forges another line, and so is what a
 * CI would take for a command.
 */
export function outputLines(name: string, value: string): string {
  return value
    .split('\n')
    .map((line) => `${name}=${spelledOut(line)}\n`)
    .join('')
}

// eslint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g

function spelledOut(text: string): string {
  return withCommandsSpelledOut(text).replace(controls, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** `'value'` for a POSIX shell: within single quotes all is itself but the quote. */
export function quoted(value: string): string {
  return `'${value.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * `export NAME='value'` for a POSIX shell.
 *
 * @throws SigningError INTERNAL_ERROR: a name that no shell takes
 */
export function exportLine(name: string, value: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new SigningError('INTERNAL_ERROR', `"${name}" is no name of a shell variable.`)
  return `export ${name}=${quoted(value)}\n`
}
