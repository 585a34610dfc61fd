/** What a tool says of a timestamp server, as an error. */
import type { ToolFailure } from './signing-tool.ts'

/** @param reason the tool's own words, in a clause; undefined: it has none */
export function timestampFailure(reason: string | undefined): ToolFailure {
  const why = reason?.trim().replace(/\.$/, '')
  return {
    code: 'TIMESTAMP_FAILED',
    message: why ? `The timestamp server gave no good timestamp: ${why}.` : 'The timestamp server did not answer, or not with a timestamp.',
  }
}
