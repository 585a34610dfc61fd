/** What a run has prepared for its tools. */
import { SigningError } from '../errors.ts'

/** @throws SigningError INTERNAL_ERROR where the run has not prepared what the tool says it needs */
export function prepared<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new SigningError('INTERNAL_ERROR', `The ${what} was not prepared.`)
  return value
}
