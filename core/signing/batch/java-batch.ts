/** jarsigner for a whole run: one Java process signs all jars, some at once, and logs in once. */
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { javaProxyProperties } from '../../config/tool-proxies.ts'
import { SigningError } from '../../errors.ts'
import { readPrebuilt } from '../../cryptoki/prebuilt.ts'
import { converse, inMilliseconds, type Captured, type End } from '../../process.ts'
import { boundedText } from '../../process-output.ts'
import { exceptMarked, plainText } from '../../redaction.ts'
import type { Session } from '../../session.ts'
import { ranOutOfMemory } from '../../tools/java-failure.ts'
import { javaTimeouts } from '../../tools/java-words.ts'
import { prepared } from '../../tools/prepared.ts'
import type { Command, SignRequest, ToolContext } from '../../tools/signing-tool.ts'
import type { BatchCaptured, BatchSigner, BatchStart } from './batch-signer.ts'
import { javaOptions, type JavaOptions } from './java-options.ts'

/** Until Java says that it is ready; a busy machine takes its time. */
const startLimitInMilliseconds = 60_000
/**
 * Below, Java's second compiler takes more than what it makes faster: 1.5 of 8 s of processor time for 50 jars of 400 KB; for 240 MB in 12,000
 * entries it saves 1 s.
 */
const largeSizeInBytes = 100 * 1024 * 1024
/** Between the end of its stdin and the end of our patience. */
const goodbyeInMilliseconds = 2_000

export interface JavaBatchQuestion {
  readonly tool: ToolContext
  /** SIGNPATH_* with the token. */
  readonly credentials: Readonly<Record<string, string>>
  /** Signatures under way at once. */
  readonly parallel: number
  /** For one jar. */
  readonly timeLimitInSeconds: number
  readonly timestampUrls?: readonly string[]
  /** Of all jars. */
  readonly sizeInBytes: number
}

export type JavaBatchSession = Pick<Session, 'environment' | 'signal' | 'redact' | 'workspace'>

/**
 * Starts Java, and finds out whether it can do this at all; neither library nor service is asked before the first jar. One that crashes fails the
 * jars that are under way, and the next jar gets another one; one that is slower than the time limit is left, without haste for the others that it
 * is at, and ended after them.
 *
 * @throws SigningError CANCELLED
 */
export async function startJavaBatch(question: JavaBatchQuestion, session: JavaBatchSession): Promise<BatchStart> {
  const { tool } = question
  const options = javaOptions(tool.options, tool.key.type)
  if ('unknown' in options) return { kind: 'unavailable', reason: `${options.unknown} in arguments is for the jarsigner command` }
  const jdk = dirname(await realpath(tool.command('jarsigner')))
  const program = await prepareProgram(jdk, session)
  if ('missing' in program) return { kind: 'unavailable', reason: program.missing }
  const start = (): Java => startJava(commandOf(program, question, session), options, question, session)
  const first = start()
  const reason = await first.ready
  throwIfCancelled(session)
  return reason === undefined ? { kind: 'ready', signer: createSigner(first, start, question, session) } : { kind: 'unavailable', reason }
}

function createSigner(first: Java, start: () => Java, { timeLimitInSeconds }: JavaBatchQuestion, session: JavaBatchSession): BatchSigner {
  const all = new Set([first])
  let current = first
  return {
    async sign(request) {
      throwIfCancelled(session)
      if (!current.usable) {
        current = start()
        for (const java of all) if (java.gone) all.delete(java)
        all.add(current)
      }
      const captured = await current.sign(request, timeLimitInSeconds)
      throwIfCancelled(session)
      return captured
    },
    async again() {
      if (current.crowded) current.retire()
      await Promise.all([...all].filter(({ usable }) => !usable).map(({ ended }) => ended))
    },
    async close() {
      await Promise.all([...all].map((java) => java.close()))
    },
  }
}

interface Java {
  /** Why it can't sign; undefined: it can. */
  readonly ready: Promise<string | undefined>
  /** It is there, was never slower than the time limit, and is not retired. */
  readonly usable: boolean
  readonly gone: boolean
  /** Never rejects. */
  readonly ended: Promise<unknown>
  /** It has, or had, several jars at once. */
  readonly crowded: boolean
  sign(request: SignRequest, timeLimitInSeconds: number): Promise<BatchCaptured>
  /** Takes no more jars, and ends after the last one. */
  retire(): void
  close(): Promise<void>
}

function startJava(command: Command, options: JavaOptions, question: JavaBatchQuestion, session: JavaBatchSession): Java {
  const mark = randomUUID()
  const pending = new Map<string, (captured: BatchCaptured) => void>()
  let state: 'usable' | 'retired' | 'gone' = 'usable'
  let crowded = false
  /** What is no answer: here the JVM says why it crashed. */
  const printed = boundedText(64 * 1024)
  let count = 0
  let tellReady: (reason: string | undefined) => void = () => undefined
  const ready = new Promise<string | undefined>((resolve) => (tellReady = resolve))

  const conversation = converse(command, {
    workingDirectory: session.workspace.directory,
    signal: session.signal,
    redact: exceptMarked(mark, session.redact),
    onLine(line) {
      const [first, word = '', ...rest] = line.split(' ')
      if (first !== mark) {
        if (line !== '') printed.append(`${line}\n`)
        return
      }
      if (word === 'ready') tellReady(undefined)
      if (word === 'unavailable') tellReady(session.redact(plainText(rest.join(' '))))
      const [exitCode, words = ''] = rest
      const text = session.redact(plainText(Buffer.from(words, 'base64').toString()))
      pending.get(word)?.({ ...nothing, exitCode: Number(exitCode), output: text, stdout: text })
    },
  })
  const limit = setTimeout(() => {
    tellReady(`Java was not ready within ${startLimitInMilliseconds / 1000} s`)
    conversation.stop()
  }, startLimitInMilliseconds)
  void ready.then(() => {
    clearTimeout(limit)
  })
  const ended = conversation.ended.then(
    (end) => {
      tellReady(reasonOf(end, printed.text()))
      return capturedEnd(end, printed.text())
    },
    (error: unknown) => {
      const words = error instanceof SigningError ? error.message : String(error)
      tellReady(words)
      return { ...nothing, exitCode: 1, output: words, stderr: words }
    },
  )
  void ended.then((captured) => {
    state = 'gone'
    for (const settle of [...pending.values()]) settle({ ...captured, failedBesideOthers: crowded })
  })
  conversation.send(setupLine(mark, options, question))
  const stopIfDone = (): void => {
    if (state === 'retired' && pending.size === 0) conversation.stop()
  }
  const retire = (): void => {
    if (state === 'usable') state = 'retired'
    stopIfDone()
  }

  return {
    ready,
    get usable() {
      return state === 'usable'
    },
    get gone() {
      return state === 'gone'
    },
    get crowded() {
      return crowded
    },
    ended,
    retire,
    async sign({ input, output, timestampUrl = '' }, timeLimitInSeconds) {
      const startedAt = performance.now()
      const number = String((count += 1))
      // One that comes too late must not write where another try does by then.
      const unfinished = join(dirname(output), `${number}-${mark.slice(0, 8)}.part`)
      const captured = await new Promise<BatchCaptured>((resolve) => {
        const timer = setTimeout(() => {
          retire()
          settle({ ...nothing, timedOut: true })
        }, inMilliseconds(timeLimitInSeconds))
        const settle = (result: BatchCaptured): void => {
          clearTimeout(timer)
          pending.delete(number)
          stopIfDone()
          resolve(result)
        }
        crowded ||= pending.size > 0
        pending.set(number, settle)
        if (state === 'gone') void ended.then((end) => settle({ ...end, failedBesideOthers: crowded }))
        else conversation.send(fields([number, input, unfinished, timestampUrl]))
      })
      if (captured.exitCode === 0) await rename(unfinished, output)
      else await rm(unfinished, { force: true })
      return {
        ...captured,
        failedBesideOthers: captured.failedBesideOthers === true || (crowded && ranOutOfMemory(captured.output)),
        durationInMilliseconds: Math.round(performance.now() - startedAt),
      }
    },
    async close() {
      await conversation.close(goodbyeInMilliseconds)
      await ended
    },
  }
}

const nothing: Captured = {
  exitCode: null,
  signal: null,
  output: '',
  stdout: '',
  stderr: '',
  timedOut: false,
  durationInMilliseconds: 0,
}

interface Program {
  readonly java: string
  /** Folder of the compiled program. */
  readonly classes: string
}

/** What the jars that were under way get. No exit code is a good one then; and with no core to dump, a JVM that crashes ends with 1. */
function capturedEnd({ exitCode, signal }: End, output: string): Captured {
  const crash = /^# A fatal error has been detected by the Java[^]*?^#\s+(SIG[A-Z]+)/m.exec(output)?.[1]
  if (crash !== undefined) return { ...nothing, output, stderr: output, signal: crash }
  return { ...nothing, output, stderr: output, exitCode: exitCode === 0 ? 1 : exitCode, signal }
}

/** Of the JDK that jarsigner is of: another Java on PATH may be a bare runtime. */
async function prepareProgram(jdk: string, { workspace }: JavaBatchSession): Promise<Program | { readonly missing: string }> {
  const java = join(jdk, process.platform === 'win32' ? 'java.exe' : 'java')
  if (!existsSync(java)) return { missing: 'there is no java beside jarsigner' }
  const program = await readPrebuilt('java/JarBatch.class')
  if (program === undefined) return { missing: 'this release has no Java program: prebuilt/ is missing beside it' }
  return { java, classes: dirname(await workspace.write('JarBatch.class', program)) }
}

function commandOf(program: Program, question: JavaBatchQuestion, session: JavaBatchSession): Command {
  const { tool, credentials, sizeInBytes, timestampUrls = [] } = question
  return {
    program: program.java,
    arguments: [
      '-Duser.language=en',
      ...javaTimeouts(tool.options),
      ...javaProxyProperties(timestampUrls, tool.proxies),
      // A core would hold the token.
      '-XX:-CreateCoredumpOnCrash',
      '-XX:+UseSerialGC',
      '-XX:-UsePerfData',
      ...(sizeInBytes < largeSizeInBytes ? ['-XX:TieredStopAtLevel=1'] : []),
      '-cp',
      program.classes,
      'JarBatch',
    ],
    environment: session.environment({ ...credentials, PKCS11_SIGN_PIN: 'CONFIG' }),
  }
}

function setupLine(mark: string, options: JavaOptions, { tool, parallel }: JavaBatchQuestion): string {
  const { sunpkcs11Config, certificateChain } = tool.configuration
  return fields([
    mark,
    prepared(sunpkcs11Config, 'SunPKCS11 configuration'),
    prepared(certificateChain, "policy's certificate"),
    tool.key.javaAlias ?? tool.key.id,
    options.signerName,
    options.signatureAlgorithm,
    options.digestAlgorithm,
    String(parallel),
    ...Object.entries(options.properties).flat(),
  ])
}

function fields(values: readonly string[]): string {
  return values.map((value) => Buffer.from(value).toString('base64')).join(' ')
}

function reasonOf({ exitCode, signal }: End, output: string): string {
  const words = output.split('\n').find((line) => line.trim() !== '')
  return `Java ended with ${signal ?? exitCode ?? 'nothing'}${words === undefined ? '' : `: ${words.trim()}`}`
}

function throwIfCancelled({ signal }: JavaBatchSession): void {
  if (signal.aborted) throw new SigningError('CANCELLED', 'The run was cancelled; Java was stopped or not started.')
}
