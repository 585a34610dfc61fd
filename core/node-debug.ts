/** What Node.js, and the system, tell of our processes. */
import { writeFileSync } from 'node:fs'
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

/** A core dump lies in the working directory, and its memory holds the token. What we start inherits this. https://man7.org/linux/man-pages/man5/core.5.html */
export function keepMemoryOutOfCoreDumps(): void {
  if (process.platform !== 'linux') return
  try {
    writeFileSync('/proc/self/coredump_filter', '0')
  } catch {
    // Where the kernel makes no such dumps, there is no such file.
  }
}
