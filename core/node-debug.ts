/** What Node.js tells of itself. */
import type { Redact } from './redaction.ts'
import { readEnvironment } from './runner-environment.ts'

/**
 * With NODE_DEBUG, by which one looks into troubles of a network, Node.js writes all that it does to stderr: the headers of each request and the
 * environment of each process, the token among them. It can't be told otherwise once it runs.
 */
export function redactNodeDebug(redact: Redact): void {
  if ((readEnvironment()['NODE_DEBUG'] ?? '') === '') return
  const { stderr } = process
  const write = stderr.write.bind(stderr) as (chunk: string | Uint8Array, ...more: unknown[]) => boolean
  stderr.write = (chunk: string | Uint8Array, ...more: unknown[]) => write(typeof chunk === 'string' ? redact(chunk) : chunk, ...more)
}

/** The reports that options such as --report-on-fatalerror ask for hold the whole environment; Node.js 20 can't be told otherwise. */
export function keepEnvironmentOutOfReports(): void {
  Reflect.set(process.report, 'excludeEnv', true)
}
