/** A process that is asked again and again: lines go in, lines come out, and nothing of it outlives us. */
import type { SigningError } from './errors.ts'
import { startOpen } from './process.ts'
import { startError, throwIfCancelled } from './process-errors.ts'
import { boundedText, readOutput } from './process-output.ts'
import type { Redact } from './redaction.ts'
import type { Command } from './tools/signing-tool.ts'

/** How long a process may take to end by itself when its stdin has closed, and again after SIGTERM. */
const graceInMilliseconds = 2_000
/** How long we listen on after a process has ended, for a grandchild that holds its output open. */
const drainInMilliseconds = 200
const maximumStderrInBytes = 64 * 1024
/** A line that is longer is no answer, but a library that goes on and on. */
const longestLine = 1024 * 1024

export interface ConversationOptions {
  readonly workingDirectory: string
  readonly signal: AbortSignal
  readonly redact: Redact
  /** Gets each line of stdout without its end, as it came: neither redacted nor plain text. */
  readonly onLine: (line: string) => void
}

export interface ConversationEnd {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  /** The signal's name. */
  readonly signal: string | null
  /** Redacted, and shortened in the middle. */
  readonly stderr: string
  /** It was never there: the program can't be started. */
  readonly error?: SigningError
}

export interface Conversation {
  /** Writes one line to its stdin; a process that has ended does not hear it. */
  say(line: string): void
  /** Never fails. */
  readonly ended: Promise<ConversationEnd>
  /** Closes its stdin, and ends it with all that it started where it does not end by that. */
  close(): Promise<ConversationEnd>
  /** Ends it now, with all that it started. */
  kill(): void
}

/**
 * Starts a process to talk with. It must end when its stdin ends: then nothing of it stays, however we end. `command.environment` is its whole
 * environment. When `signal` is given, it is killed.
 *
 * @throws SigningError CANCELLED; PREREQUISITE_MISSING, INVALID_INPUT, INTERNAL_ERROR as `capture`, also in `ended`
 */
export function converse(command: Command, options: ConversationOptions): Conversation {
  throwIfCancelled(command, options)
  const opened = startOpen(command, options)
  const { child, tree } = opened
  const stderr = boundedText(maximumStderrInBytes)
  const reader = readOutput(options.redact, (text) => {
    stderr.append(text)
  })
  child.stderr?.on('data', (chunk: Uint8Array) => {
    reader.write(chunk)
  })
  readLines(child.stdout, options.onLine)
  // That it does not listen any more is told by its end.
  child.stdin?.on('error', () => undefined)
  const kill = (): void => tree?.kill()
  options.signal.addEventListener('abort', kill, { once: true })

  const ended = new Promise<ConversationEnd>((resolve) => {
    let settled = false
    const settle = (end: Omit<ConversationEnd, 'stderr'>): void => {
      if (settled) return
      settled = true
      options.signal.removeEventListener('abort', kill)
      opened.release()
      child.stdin?.destroy()
      child.stdout?.destroy()
      child.stderr?.destroy()
      reader.end()
      resolve({ ...end, stderr: stderr.text() })
    }
    child.once('error', (error) => {
      // An error after the start is about a signal that could not be sent; the end comes anyway.
      if (child.pid === undefined) settle({ exitCode: null, signal: null, error: startError(error, command, options) })
    })
    child.once('exit', (exitCode, signal) => setTimeout(settle, drainInMilliseconds, { exitCode, signal }))
    child.once('close', (exitCode: number | null, signal: string | null) => {
      settle({ exitCode, signal })
    })
  })

  return {
    say(line) {
      if (child.stdin?.writable === true) child.stdin.write(`${line}\n`)
    },
    ended,
    async close() {
      child.stdin?.end()
      const timers = [setTimeout(() => tree?.end(), graceInMilliseconds), setTimeout(kill, 2 * graceInMilliseconds)]
      const end = await ended
      for (const timer of timers) clearTimeout(timer)
      return end
    },
    kill,
  }
}

function readLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let pending = ''
  stream?.setEncoding('utf8')
  stream?.on('data', (text: string) => {
    const lines = (pending + text).split('\n')
    pending = lines.pop() ?? ''
    if (pending.length > longestLine) pending = ''
    for (const line of lines) onLine(line.replace(/\r$/, ''))
  })
}
