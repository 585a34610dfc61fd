/** The only file that starts processes. No shell, no inherited environment, and nothing stays behind. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { SigningError } from './errors.ts'
import { isOwnDirectory, removeTree } from './leftovers.ts'
import { partForNode } from './node-command.ts'
import { nameOf, startError, throwIfCancelled } from './process-errors.ts'
import { boundedText, readOutput } from './process-output.ts'
import { processTree, type ProcessTree } from './process-tree.ts'
import type { Redact } from './redaction.ts'
import { supervisor, supervisorReader } from './supervisor.ts'
import type { Command } from './tools/signing-tool.ts'

const windows = process.platform === 'win32'

/** How long a process may take to end by itself after SIGTERM. */
const graceInMilliseconds = 2_000
/** How long we listen on after a process has ended, for a grandchild that holds its output open. */
const drainInMilliseconds = 1_000
const drainAfterKillInMilliseconds = 200
/** A process that not even SIGKILL ends hangs in the kernel; we go on without it. */
const giveUpInMilliseconds = 3_000

const defaultMaximumOutputInBytes = 256 * 1024

export interface CaptureOptions {
  /** Default: ours. */
  readonly workingDirectory?: string
  readonly timeLimitInSeconds: number
  readonly signal?: AbortSignal
  readonly redact: Redact
  /** Written to stdin, which is empty otherwise. */
  readonly input?: string
  /** How much is kept of each text, in bytes; what lies in the middle is dropped. Default: 256 KiB. */
  readonly maximumOutputInBytes?: number
  /** Whether characters that a terminal obeys are taken out. Default: true. Data needs them. */
  readonly plain?: boolean
}

type Circumstances = Pick<StreamOptions, 'redact' | 'signal' | 'timeLimitInSeconds'> & { readonly workingDirectory?: string }

export interface Captured {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  /** The signal's name. */
  readonly signal: string | null
  /** stdout and stderr, line by line as they came; like both others redacted, and plain text. */
  readonly output: string
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
  readonly durationInMilliseconds: number
}

export interface StreamOptions {
  readonly workingDirectory: string
  readonly timeLimitInSeconds?: number
  readonly signal?: AbortSignal
  readonly redact: Redact
  /** Gets every line of stdout and stderr, redacted and as plain text, without its end. */
  readonly onLine: (line: string) => void
}

const running = new Set<ProcessTree>()

/**
 * Ends every process that `capture` or `stream` started, with everything that they started. Synchronous, for handlers of our own end:
 * without it a signal that ends us would leave them, for they are in process groups of their own. Runs at `process.exit` by itself.
 */
export function killEverything(): void {
  for (const tree of running) tree.kill()
}

function register(pid: number, leadsGroup: boolean, command: Command): ProcessTree {
  const tree = processTree(pid, leadsGroup, () => {
    taskkill(pid, command.environment['SystemRoot'])
  })
  if (running.size === 0) process.on('exit', killEverything)
  running.add(tree)
  return tree
}

function unregister(tree: ProcessTree): void {
  running.delete(tree)
  if (running.size === 0) process.off('exit', killEverything)
}

/** By its full path: Windows looks for programs in the current folder first. */
function taskkill(pid: number, systemRoot = 'C:\\Windows'): void {
  spawnSync(`${systemRoot}\\System32\\taskkill.exe`, ['/PID', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' })
}

/**
 * Runs a tool to its end and gives what it printed. `command.environment` is the whole environment. stdin is empty. A time limit that passes
 * is no error here: `timedOut` tells. At the time limit, on abort, and when the tool has ended, its process group ends with it.
 *
 * @throws SigningError CANCELLED: the signal was given; PREREQUISITE_MISSING: the program can't be started; INVALID_INPUT: no such working
 * directory; INTERNAL_ERROR: the system can't start processes
 */
export async function capture(command: Command, options: CaptureOptions): Promise<Captured> {
  const { redact, maximumOutputInBytes = defaultMaximumOutputInBytes, plain = true } = options
  throwIfCancelled(command, options)
  const startedAt = performance.now()
  const texts = {
    output: boundedText(maximumOutputInBytes),
    stdout: boundedText(maximumOutputInBytes),
    stderr: boundedText(maximumOutputInBytes),
  }
  const child = start(command, options, options.input === undefined ? 'ignore' : 'pipe')
  // A program that does not read its input is free to do so.
  child.stdin?.on('error', () => undefined).end(options.input)
  const readers = (['stdout', 'stderr'] as const).map((name) => {
    const append = (text: string): void => {
      texts[name].append(text)
      texts.output.append(text)
    }
    const reader = readOutput(redact, append, plain)
    child[name]?.on('data', (chunk: Uint8Array) => {
      reader.write(chunk)
    })
    return reader
  })
  let timedOut = false
  const { exitCode, signal: endedBy } = await ended(child, command, options, () => {
    timedOut = true
  }).finally(() => removeWhatIsLeft(command, child.pid))
  throwIfCancelled(command, options)
  for (const reader of readers) reader.end()
  return {
    exitCode,
    signal: endedBy,
    output: texts.output.text(),
    stdout: texts.stdout.text(),
    stderr: texts.stderr.text(),
    timedOut,
    durationInMilliseconds: Math.round(performance.now() - startedAt),
  }
}

async function removeWhatIsLeft({ leaves }: Command, pid: number | undefined): Promise<void> {
  if (leaves === undefined || pid === undefined) return
  for (const folder of leaves(pid)) if (await isOwnDirectory(folder)) await removeTree(folder).catch(() => undefined)
}

function start(command: Command, options: Circumstances, stdin: 'ignore' | 'pipe', ...more: readonly 'pipe'[]): ChildProcess {
  try {
    return spawn(command.program, [...command.arguments], {
      cwd: options.workingDirectory,
      env: command.environment,
      stdio: [stdin, 'pipe', 'pipe', ...more],
      // A process group of its own, so that all of it can be ended.
      detached: !windows,
      windowsHide: true,
    })
  } catch (error) {
    throw startError(error, command, options)
  }
}

/** None where the system had no file descriptors left for them, whatever the types say. */
function pipesOf({ stdio }: { readonly stdio?: ChildProcess['stdio'] }): readonly (ChildProcess['stdio'][number] | undefined)[] {
  return stdio ?? []
}

/** How a process ended. */
export interface End {
  readonly exitCode: number | null
  /** The signal's name; `null` where none ended it. */
  readonly signal: string | null
}

/** Waits for a process' end, whichever comes: its own, the time limit, or the signal; with nothing of its group left behind. */
function ended(child: ChildProcess, command: Command, options: Circumstances, onTimeLimit: () => void): Promise<End> {
  return new Promise((resolve, reject) => {
    const timers = new Set<NodeJS.Timeout>()
    const after = (milliseconds: number, action: () => void): void => {
      timers.add(setTimeout(action, milliseconds))
    }
    const { pid } = child
    const tree = pid === undefined ? undefined : register(pid, !windows, command)
    let end: End = { exitCode: null, signal: null }
    let settled = false

    const settle = (action: () => void): void => {
      if (settled) return
      settled = true
      for (const timer of timers) clearTimeout(timer)
      options.signal?.removeEventListener('abort', stop)
      if (tree !== undefined) {
        // What is left of it may know a secret, and would wait for nobody.
        tree.sweep()
        unregister(tree)
      }
      for (const pipe of pipesOf(child)) pipe?.destroy()
      child.unref()
      action()
    }
    const finish = (): void => {
      settle(() => {
        resolve(end)
      })
    }
    const stop = (): void => {
      tree?.end()
      after(graceInMilliseconds, () => {
        tree?.kill()
        after(giveUpInMilliseconds, finish)
      })
    }

    child.once('error', (error) => {
      // An error after the start is about a signal that could not be sent; the end comes anyway.
      if (pid !== undefined) return
      settle(() => {
        reject(startError(error, command, options))
      })
    })
    child.once('exit', (exitCode, signal) => {
      end = { exitCode, signal }
      const lifeline = pipesOf(child)[3]
      if (lifeline !== undefined) {
        // Who watches over it is of its group: it goes before it could take another process for this one.
        tree?.sweep()
        lifeline?.destroy()
      }
      after(tree?.ending === true ? drainAfterKillInMilliseconds : drainInMilliseconds, () => {
        // Where we were too busy to read, this timer comes first: one more turn for what has been waiting.
        after(50, finish)
      })
    })
    child.once('close', finish)
    options.signal?.addEventListener('abort', stop, { once: true })
    after(inMilliseconds(options.timeLimitInSeconds ?? Infinity), () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      onTimeLimit()
      stop()
    })
  })
}

export interface ConverseOptions {
  readonly workingDirectory: string
  /** Gives it a file descriptor 3, by which nothing comes, and which closes when we are gone: for who is to end it then. */
  readonly lifeline?: boolean
  readonly signal: AbortSignal
  readonly redact: Redact
  /** Gets every line of stdout and stderr, redacted and as plain text, without its end. */
  readonly onLine: (line: string) => void
}

/** A process that lives on and is spoken to, line by line. */
export interface Conversation {
  /** Once it has ended, nobody hears it. */
  send(line: string): void
  /** Ends it with all that it started, as a time limit would. */
  stop(): void
  /** Closes its stdin, at which it is to end by itself, and stops it where it takes longer than `patience`, in milliseconds. Never rejects. */
  close(patience: number): Promise<void>
  /** Resolves at its end, however that came about, when the last line has been handed on. Rejects as `capture` where it can't be started. */
  readonly ended: Promise<End>
}

/**
 * Starts a process that is spoken to for as long as the run goes on. When `signal` is given, it ends with its process group, and when we
 * end, as with `capture`. Its stdin closes when we are gone, however that came about: it must end then.
 *
 * @throws SigningError CANCELLED, PREREQUISITE_MISSING, INVALID_INPUT, INTERNAL_ERROR as `capture`
 */
export function converse(command: Command, options: ConverseOptions): Conversation {
  throwIfCancelled(command, options)
  const stopper = new AbortController()
  const child = start(command, options, 'pipe', ...(options.lifeline === true ? (['pipe'] as const) : []))
  for (const pipe of [child.stdin, pipesOf(child)[3]]) pipe?.on('error', () => undefined)
  const readers = [child.stdout, child.stderr].map((output) => {
    const reader = readOutput(options.redact, byLine(options.onLine))
    output?.on('data', (chunk: Uint8Array) => {
      reader.write(chunk)
    })
    return reader
  })
  const signal = AbortSignal.any([options.signal, stopper.signal])
  const stop = (): void => {
    stopper.abort()
  }
  const end = ended(child, command, { ...options, signal }, () => undefined).finally(() => {
    for (const reader of readers) reader.end()
  })
  return {
    send: (line) => {
      // Lines that are sent together go together: each writing wakes the process.
      if (child.stdin?.writableCorked === 0) {
        child.stdin.cork()
        process.nextTick(() => child.stdin?.uncork())
      }
      child.stdin?.write(`${line}\n`)
    },
    stop,
    close: async (patience) => {
      child.stdin?.end()
      const timer = setTimeout(stop, patience)
      await end.catch(() => undefined)
      clearTimeout(timer)
    },
    ended: end,
  }
}

/** Hands on the lines of a text, which `readOutput` gives whole. */
function byLine(onLine: (line: string) => void): (text: string) => void {
  return (text) => {
    for (const line of text.replace(/\n$/, '').split('\n')) onLine(line)
  }
}

/** As timers take them: 31 bits. */
export function inMilliseconds(seconds: number): number {
  return Math.min(seconds * 1000, 2 ** 31 - 1)
}

/**
 * Runs what the user watches, such as a package manager or the user's own script, and hands on its lines. Nothing is printed here, and stdin
 * is empty. A background process that it leaves stays, but is not waited for.
 *
 * @returns the exit code; 128 + number where a signal ended it
 * @throws SigningError CANCELLED, TIME_LIMIT: it was ended with all that it started; PREREQUISITE_MISSING, INVALID_INPUT, INTERNAL_ERROR as
 * `capture`
 */
export async function stream(command: Command, options: StreamOptions): Promise<number> {
  throwIfCancelled(command, options)
  // Loaded only here: most runs need it not at all.
  const { exec } = await import('@actions/exec')
  throwIfCancelled(command, options)
  const { own, others } = partForNode(command.environment)
  const id = randomUUID()
  const stdout = readOutput(options.redact, byLine(options.onLine))
  const stderr = readOutput(options.redact, byLine(options.onLine))
  let tree: ProcessTree | undefined
  let startFailure: string | undefined
  let stopped: 'abort' | 'limit' | undefined
  let open = true
  const timers = new Set<NodeJS.Timeout>()
  const end = (): void => {
    tree?.end()
    timers.add(setTimeout(() => tree?.kill(), graceInMilliseconds))
  }
  const stop = (why: 'abort' | 'limit'): void => {
    stopped ??= why
    // Before its first line there is nothing to end yet; that line comes.
    if (tree !== undefined) end()
  }
  const onAbort = (): void => {
    stop('abort')
  }
  const head = supervisorReader(id, (message) => {
    if ('error' in message) {
      startFailure = message.error
      return
    }
    tree = register(message.pid, false, command)
    if (stopped !== undefined) end()
  })
  options.signal?.addEventListener('abort', onAbort, { once: true })
  if (options.timeLimitInSeconds !== undefined) {
    timers.add(setTimeout(stop, inMilliseconds(options.timeLimitInSeconds), 'limit'))
  }
  let exitCode: number
  try {
    exitCode = await exec(`"${process.execPath}"`, ['-e', supervisor, id, JSON.stringify(others), command.program, ...command.arguments], {
      cwd: options.workingDirectory,
      env: own,
      silent: true,
      ignoreReturnCode: true,
      // No `input`: @actions/exec then leaves the supervisor's stdin open for as long as we live.
      listeners: {
        stdout: (chunk) => {
          if (open) stdout.write(head(chunk))
        },
        stderr: (chunk) => {
          if (open) stderr.write(chunk)
        },
      },
    })
  } catch (error) {
    throw startError(error, command, options)
  } finally {
    open = false
    for (const timer of timers) clearTimeout(timer)
    options.signal?.removeEventListener('abort', onAbort)
    if (tree !== undefined) {
      tree.sweep()
      unregister(tree)
    }
  }
  stdout.end()
  stderr.end()
  throwIfCancelled(command, options)
  if (startFailure !== undefined) throw startError({ code: startFailure }, command, options)
  if (stopped === 'limit') {
    throw new SigningError(
      'TIME_LIMIT',
      `${nameOf(command, options)} did not end within ${options.timeLimitInSeconds ?? 0} s and was stopped.`,
    )
  }
  // Where the supervisor itself was ended by a signal there is none.
  return Number.isInteger(exitCode) ? exitCode : 137
}
