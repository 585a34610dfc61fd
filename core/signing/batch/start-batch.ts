/** Signs digests in a process of their own, and writes what a tool would have written. */
import { rmSync, writeFileSync } from 'node:fs'
import { addonFor } from '../../cryptoki/addon.ts'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import { SigningError } from '../../errors.ts'
import { textOf } from '../../output-error.ts'
import { inMilliseconds } from '../../process.ts'
import type { SignRequest } from '../../tools/signing-tool.ts'
import type { BatchCaptured, BatchQuestion, BatchStart } from './batch-signer.ts'
import type { BatchTask } from './child-script.ts'
import { createLibraryPool, type LibraryPool } from './library-pool.ts'
import { startLibraryProcess, type Answer, type LibraryProcess, type StartFailure } from './library-process.ts'
import { schemeFor, type Scheme } from './mechanism.ts'
import { createPatience, type EndingPatience, type Patience } from './patience.ts'
import { callFailed, noSuchKey, noToken, notLoaded, processEnded } from './words.ts'

/** What is signed for a file, and what is made of the signature. Pure. */
export interface Format {
  /** Digest of what is signed; of all the file by default. @throws Error, whose message is a clause; any when `patience` is over */
  readonly digestOf?: (input: string, patience: Patience, output: string) => Promise<Buffer>
  /** Takes what was made; a new file at `output` does by default. @throws Error, whose message is a clause */
  readonly put?: (output: string, result: Uint8Array) => void
  readonly prepare: (contentDigest: Buffer) => {
    /** What the key is to sign. */
    readonly digest: Buffer
    readonly finish: (signature: Buffer) => Uint8Array
  }
}

/**
 * Starts the process, and is back as soon as the addon is there: the library logs in while the first files are read.
 *
 * @throws SigningError CANCELLED; OUTPUT_NOT_WRITABLE: the private folder takes no addon
 */
export async function startBatch(question: BatchQuestion, format: Format, session: ProbeSession): Promise<BatchStart> {
  const addon = await addonFor(session.workspace)
  if (addon === undefined) {
    return { kind: 'unavailable', reason: `this release has no PKCS #11 addon for ${process.platform} on ${process.arch}` }
  }
  const { library, keyId, pin, slot, parallel } = question
  const scheme = schemeFor(question.keyType, question.padding, question.digest)
  const task: BatchTask = { library, keyId, pin, slot, parallel }
  const start = (): LibraryProcess => startLibraryProcess(task, { addon, environment: question.environment }, session)
  const first = (await question.startedAhead?.take(task)) ?? start()
  const reason = await first.addon
  throwIfCancelled(session)
  if (reason !== undefined) {
    await first.close()
    return { kind: 'unavailable', reason }
  }
  const pool = createLibraryPool(first, start, parallel)
  const underWay = new Set<EndingPatience>()
  const stop = (): void => {
    for (const patience of underWay) patience.end()
  }
  session.signal.addEventListener('abort', stop)
  const context: Context = { question, format, scheme, pool, session, underWay }
  return {
    kind: 'ready',
    signer: {
      ...(format.digestOf === undefined ? { readAhead: (input: string) => readAhead(input, context) } : {}),
      sign: (request) => signOne(request, context),
      again: () => pool.again(),
      close: () => {
        session.signal.removeEventListener('abort', stop)
        return pool.close()
      },
    },
  }
}

/** What is wrong is told when it is signed. */
async function readAhead(input: string, context: Context): Promise<void> {
  const { digests, digest } = context.question
  await withPatience(context, (patience) => digests.of(input, digest, patience).catch(() => undefined))
}

/** Patience ends with a file's time limit, and with the run. */
async function withPatience<T>({ question, session, underWay }: Context, use: (patience: Patience) => Promise<T>): Promise<T> {
  const patience = createPatience()
  if (session.signal.aborted) patience.end()
  const timer = setTimeout(() => {
    patience.end()
  }, inMilliseconds(question.timeLimitInSeconds))
  underWay.add(patience)
  try {
    return await use(patience)
  } finally {
    clearTimeout(timer)
    underWay.delete(patience)
  }
}

interface Context {
  readonly question: BatchQuestion
  readonly format: Format
  readonly scheme: Scheme
  readonly pool: LibraryPool
  readonly session: ProbeSession
  readonly underWay: Set<EndingPatience>
}

type Outcome = Pick<BatchCaptured, 'exitCode' | 'signal' | 'failedBesideOthers'> & {
  readonly words: readonly string[]
  readonly timedOut?: true
}

const done: Outcome = { exitCode: 0, signal: null, words: [] }

async function signOne(request: SignRequest, context: Context): Promise<BatchCaptured> {
  const { session } = context
  const startedAt = performance.now()
  throwIfCancelled(session)
  const { words, timedOut = false, ...end } = await withPatience(context, (patience) => outcomeOf(request, patience, context))
  throwIfCancelled(session)
  const output = words.map((line) => `${session.redact(line)}\n`).join('')
  return { ...end, timedOut, output, stdout: '', stderr: output, durationInMilliseconds: Math.round(performance.now() - startedAt) }
}

async function outcomeOf({ input, output }: SignRequest, patience: Patience, context: Context): Promise<Outcome> {
  const { question, format, scheme, pool } = context
  let contentDigest: Buffer
  try {
    contentDigest = await (format.digestOf?.(input, patience, output) ?? question.digests.of(input, question.digest, patience))
  } catch (error) {
    return patience.over ? tooLate([]) : failed([`error: ${input} can't be read: ${textOf(error, 'message') ?? ''}`])
  }
  const { digest, finish } = format.prepare(contentDigest)
  const signed = await pool.sign({ data: scheme.dataOf(digest), mechanism: scheme.mechanism }, patience)
  if ('kind' in signed) return failed([wordsOf(signed, question)])
  const { answer, process } = signed
  if (answer.kind !== 'signed') return judge(answer, process, context)
  try {
    const put = format.put ?? writeNew
    put(output, finish(scheme.signatureOf(answer.signature)))
    return done
  } catch (error) {
    // What is there was not ours where it was there before.
    if (textOf(error, 'code') !== 'EEXIST') rmSync(output, { force: true })
    return failed([`error: ${output} can't be written: ${textOf(error, 'message') ?? ''}`])
  }
}

function writeNew(output: string, result: Uint8Array): void {
  writeFileSync(output, result, { flag: 'wx' })
}

function judge(answer: Exclude<Answer, { kind: 'signed' }>, process: LibraryProcess, { question, pool }: Context): Outcome {
  const words = process.words()
  switch (answer.kind) {
    case 'refused':
      return failed([...words, failureWords(answer, question)])
    case 'not-started':
      pool.refuse(answer.failure)
      return failed([...words, wordsOf(answer.failure, question)])
    case 'given-up':
      // A call that hangs can't be taken back, but the others of its process may come to their end.
      process.retire()
      return tooLate(words)
    case 'ended': {
      const { exitCode, signal } = answer.end
      const how = signal === null ? `with exit code ${exitCode ?? '?'}` : `by ${signal}`
      // No end of its own may pass for a success.
      const code = exitCode === 0 ? 1 : exitCode
      return { exitCode: code, signal, failedBesideOthers: answer.besideOthers, words: [...words, processEnded(answer.step, how)] }
    }
  }
}

function wordsOf(failure: StartFailure, question: BatchQuestion): string {
  if (failure.kind === 'no-token') return noToken()
  return failure.kind === 'no-key' ? noSuchKey(question.keyId, failure.visible) : failureWords(failure, question)
}

function failureWords(
  { step, ckr, message }: { readonly step: string; readonly ckr?: number; readonly message: string },
  { library }: BatchQuestion,
): string {
  if (ckr !== undefined) return callFailed(step, ckr)
  return step === 'load' ? notLoaded(library, message) : `error: ${step} failed: ${message}`
}

function failed(words: readonly string[]): Outcome {
  return { exitCode: 1, signal: null, words }
}

function tooLate(words: readonly string[]): Outcome {
  return { exitCode: null, signal: 'SIGTERM', words, timedOut: true }
}

function throwIfCancelled({ signal }: ProbeSession): void {
  if (signal.aborted) throw new SigningError('CANCELLED', 'The run was cancelled; the batch signer was stopped or not started.')
}
