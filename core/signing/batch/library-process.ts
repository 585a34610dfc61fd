/** One process that holds the library: what is asked of it, and what became of it. */
import { randomUUID } from 'node:crypto'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import { nodeCommand } from '../../node-command.ts'
import { converse, type End } from '../../process.ts'
import { exceptMarked } from '../../redaction.ts'
import { batchScript, type BatchFailure, type BatchMessage, type BatchTask } from './child-script.ts'
import type { Mechanism } from './mechanism.ts'
import type { Patience } from './patience.ts'

export interface Request {
  /** What C_Sign gets. */
  readonly data: Buffer
  readonly mechanism: Mechanism
}

/** What a failed start says; `ckr` tells whether another try may help. */
export type StartFailure = Exclude<BatchMessage, { kind: 'step' | 'no-addon' | 'ready' | 'signed' | 'refused' }>

export type Answer =
  | { readonly kind: 'signed'; readonly signature: Buffer }
  | ({ readonly kind: 'refused' } & BatchFailure)
  | { readonly kind: 'not-started'; readonly failure: StartFailure }
  | { readonly kind: 'given-up' }
  | {
      readonly kind: 'ended'
      readonly end: End
      /** Undefined: before its first call. */
      readonly step: string | undefined
      /** It had several at once: each of them may be why, or none of them. */
      readonly besideOthers: boolean
    }

export interface LibraryProcess {
  /** Undefined once the addon is there and the library's turn has come; else why the addon is not, in a clause. */
  readonly addon: Promise<string | undefined>
  /** Whether the library may be called by several threads; undefined: it has not started. */
  readonly threads: boolean | undefined
  /** Has one more wait until it has logged in and found the key, or will not. Never rejects. */
  awaitStart(): Promise<void>
  /** Requests that have no answer yet. */
  readonly pending: number
  /** It has, or had, several of them at once, or to wait for its start. */
  readonly crowded: boolean
  /** It has ended, or is about to. */
  readonly over: boolean
  /** Not by itself: it was told to. */
  readonly retired: boolean
  /** Never rejects. @param patience when it ends, the request counts as given up */
  sign(request: Request, patience: Patience): Promise<Answer>
  /** What the library has printed so far, its last lines. */
  words(): readonly string[]
  /** Takes no more requests, and ends when the last one is answered or given up. */
  retire(): void
  close(): Promise<void>
  /** Never rejects. */
  readonly ended: Promise<void>
}

const keptLines = 40
/** How long it has for its goodbye, in milliseconds. */
const goodbye = 1_000

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((settle) => (resolve = settle))
  return { promise, resolve }
}

export interface Setting {
  /** Absolute path of `pkcs11.node`. */
  readonly addon: string
  /** What the library is to read, the token among it: on top of the cleaned environment. */
  readonly environment: Readonly<Record<string, string>>
}

/** A process that has no library yet. */
export interface BootedProcess {
  /** Has it load the library, log in and find the key; once. */
  begin(task: BatchTask): LibraryProcess
  /** Ends it. Never rejects. */
  discard(): Promise<void>
}

/** @throws SigningError as `converse` */
export function startLibraryProcess(task: BatchTask, setting: Setting, session: ProbeSession): LibraryProcess {
  return bootLibraryProcess(task.parallel, setting, session).begin(task)
}

/**
 * @param parallel signatures under way at once
 * @throws SigningError as `converse`
 */
export function bootLibraryProcess(parallel: number, { addon: path, environment }: Setting, session: ProbeSession): BootedProcess {
  const mark = randomUUID()
  const waiting = new Map<number, (answer: Answer) => void>()
  const lines: string[] = []
  let count = 0
  let step: string | undefined
  let over = false
  let retired = false
  let crowded = false
  let failed: StartFailure | undefined
  const addon = deferred<string | undefined>()
  const started = deferred<undefined>()
  let threads: boolean | undefined

  const settle = (id: number, answer: Answer): void => {
    const resolve = waiting.get(id)
    waiting.delete(id)
    resolve?.(answer)
    if (retired && waiting.size === 0) conversation.stop()
  }
  const hear = (message: BatchMessage): void => {
    switch (message.kind) {
      case 'step':
        step = message.step
        if (step !== 'addon') addon.resolve(undefined)
        break
      case 'no-addon':
        over = true
        addon.resolve(`the PKCS #11 addon can't be loaded here: ${session.redact(message.message)}`)
        break
      case 'ready':
        step = 'C_Sign'
        threads = message.threads
        started.resolve(undefined)
        break
      case 'signed':
        settle(message.id, { kind: 'signed', signature: Buffer.from(message.signature, 'base64') })
        break
      case 'refused':
        settle(message.id, message)
        break
      default:
        failed = message
        over = true
        for (const id of [...waiting.keys()]) settle(id, { kind: 'not-started', failure: message })
        started.resolve(undefined)
    }
  }
  const conversation = converse(
    // One thread a signature; some to spare for Node's own work.
    nodeCommand(batchScript, [mark, path], session.environment({ ...environment, UV_THREADPOOL_SIZE: String(parallel + 2) })),
    {
      // What a crash may leave goes with the private folder, and who works in there is ended with it.
      workingDirectory: session.workspace.directory,
      lifeline: true,
      signal: session.signal,
      redact: exceptMarked(mark, session.redact),
      onLine: (line) => {
        if (line.startsWith(`${mark} `)) hear(JSON.parse(line.slice(mark.length + 1)) as BatchMessage)
        else if (line !== '' && lines.push(line) > keptLines) lines.shift()
      },
    },
  )
  const noEnd: End = { exitCode: null, signal: null }
  let end = noEnd
  const answerAtEnd = (): Answer =>
    failed === undefined ? { kind: 'ended', end, step, besideOthers: crowded } : { kind: 'not-started', failure: failed }
  const ended = conversation.ended
    .then(
      (how) => (end = how),
      () => undefined,
    )
    .then(() => {
      over = true
      const how = end.signal ?? `with exit code ${end.exitCode ?? '?'}`
      addon.resolve(step === undefined || step === 'addon' ? `the PKCS #11 addon ended its process (${how})` : undefined)
      started.resolve(undefined)
      for (const id of [...waiting.keys()]) settle(id, answerAtEnd())
    })

  const begun: LibraryProcess = {
    ended,
    addon: addon.promise,
    awaitStart: () => {
      crowded = true
      return started.promise
    },
    get threads() {
      return threads
    },
    get pending() {
      return waiting.size
    },
    get crowded() {
      return crowded
    },
    get over() {
      return over || retired
    },
    get retired() {
      return retired
    },
    sign: ({ data, mechanism }, patience) => {
      if (over) return Promise.resolve(answerAtEnd())
      if (patience.over) return Promise.resolve({ kind: 'given-up' })
      count += 1
      const id = count
      return new Promise((resolve) => {
        const forget = patience.onEnd(() => {
          settle(id, { kind: 'given-up' })
        })
        crowded ||= waiting.size > 0
        waiting.set(id, (answer) => {
          forget()
          resolve(answer)
        })
        conversation.send(JSON.stringify({ id, data: data.toString('base64'), mechanism }))
      })
    },
    words: () => [...lines],
    retire: () => {
      retired = true
      if (waiting.size === 0) conversation.stop()
    },
    close: async () => {
      over = true
      await conversation.close(goodbye)
      await ended
    },
  }
  return {
    begin: (task) => {
      conversation.send(JSON.stringify(task))
      return begun
    },
    discard: async () => {
      conversation.stop()
      await ended
    },
  }
}
