/** Whether an embedded signature is what was asked for, once it is proved. */
import type { Digest, Verdict } from './signing-tool.ts'

export function asAsked(verdict: Verdict, digest: Digest, timestamped: boolean): Verdict {
  if (verdict.state !== 'valid') return verdict
  if (verdict.digest !== digest)
    return { state: 'invalid', reason: `it is made with ${verdict.digest ?? 'another digest'}, not with ${digest}` }
  if (!timestamped || verdict.timestampedAt !== undefined) return verdict
  return { state: 'invalid', part: 'timestamp', reason: 'it has no timestamp, though one was asked for' }
}
