/**
 * Authenticode signatures of executables in a batch: the process that holds the library signs, and all the rest is done here, without a process
 * a file. What is no executable, or an odd one, is left to osslsigncode.
 */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import { SigningError } from '../../errors.ts'
import { stateOf } from '../../file-digests.ts'
import { textOf } from '../../output-error.ts'
import type { Captured } from '../../process.ts'
import type { SignRequest } from '../../tools/signing-tool.ts'
import { readExecutable, type ExecutableLayout } from '../../verification/portable-executable.ts'
import { openToRead, type OpenFile } from '../../verification/read-at.ts'
import { parseSignedData } from '../../verification/signed-data.ts'
import { tokenOf } from '../../verification/timestamp-response.ts'
import { attachSignature, readImage, takesSignature, type Image } from '../certificate-table.ts'
import { addTimestamp } from '../cms-timestamp.ts'
import { requestTimestamp, TimestampRefused, type TimestampClientOptions } from '../timestamp-client.ts'
import type { BatchCaptured, BatchQuestion, BatchSigner, BatchStart } from './batch-signer.ts'
import { startBatch, type Format } from './start-batch.ts'

export interface AuthenticodeBatchQuestion extends BatchQuestion {
  /** Path of a PEM file: the signer's certificate first, then what is known of its chain. */
  readonly certificateChain: string
  readonly description?: string | undefined
  readonly descriptionUrl?: string | undefined
  /** How timestamp servers are asked. */
  readonly timestamps: Pick<TimestampClientOptions, 'proxy' | 'timeLimitInSeconds'>
  /** osslsigncode alone, for what the batch does not take. */
  runTool(request: SignRequest, timeLimitInSeconds: number): Promise<Captured>
}

/** A file on its way to its signature. */
interface Work {
  readonly file: OpenFile
  readonly layout: ExecutableLayout
  /** By which it is told whether somebody has changed the file. */
  readonly state: string
  image?: Image
  signature?: Buffer
}

/** A signature, DER, and what it is over. */
interface Signed {
  readonly state: string
  readonly image: Image
  readonly signature: Buffer
}

interface Context {
  readonly question: AuthenticodeBatchQuestion
  readonly session: ProbeSession
  readonly inner: BatchSigner
  /** By output. */
  readonly underWay: Map<string, Work>
  /** By output: signatures that got no timestamp. The next server must not cost another one. */
  readonly kept: Map<string, Signed>
}

/** Some 10 KiB each; the oldest makes room. */
const mostKept = 200

/** @throws SigningError CANCELLED; OUTPUT_NOT_WRITABLE: the private folder takes no addon */
export async function startAuthenticodeBatch(question: AuthenticodeBatchQuestion, session: ProbeSession): Promise<BatchStart> {
  let format: Format
  try {
    const certificateChain = await readFile(question.certificateChain, 'utf8')
    const { authenticodeFormat } = await import('./authenticode-message.ts')
    format = authenticodeFormat({ ...question, certificateChain })
  } catch (error) {
    return { kind: 'unavailable', reason: textOf(error, 'message') ?? "the certificate's chain can't be read" }
  }
  const underWay = new Map<string, Work>()
  const workFor = (output: string): Work => {
    const work = underWay.get(output)
    if (work === undefined) throw new Error('nobody has opened it')
    return work
  }
  const start = await startBatch(
    question,
    {
      ...format,
      async digestOf(_input, patience, output) {
        const work = workFor(output)
        work.image = await readImage(work.file, work.layout, question.digest, patience)
        return work.image.digest
      },
      put(output, signature) {
        workFor(output).signature = Buffer.from(signature)
      },
    },
    session,
  )
  if (start.kind === 'unavailable') return start
  const context: Context = {
    question,
    session,
    inner: start.signer,
    underWay,
    kept: new Map(),
  }
  return {
    kind: 'ready',
    signer: {
      sign: (request, timeLimitInSeconds = question.timeLimitInSeconds) => signOne(request, timeLimitInSeconds, context),
      again: () => start.signer.again(),
      close: () => start.signer.close(),
    },
  }
}

async function signOne(request: SignRequest, timeLimitInSeconds: number, context: Context): Promise<BatchCaptured> {
  const { input, output, timestampUrl } = request
  const work = await openExecutable(input)
  if (work === undefined) return context.question.runTool(request, timeLimitInSeconds)
  let signed: Signed | BatchCaptured
  try {
    signed = keptFor(work, output, context) ?? (await obtain(work, request, context))
  } finally {
    await work.file.close()
  }
  if ('exitCode' in signed) return signed
  let { signature } = signed
  if (timestampUrl !== undefined) {
    keep(output, signed, context)
    const stamped = await timestamp(signature, timestampUrl, timeLimitInSeconds, context)
    if (!Buffer.isBuffer(stamped)) return stamped
    signature = stamped
  }
  context.kept.delete(output)
  try {
    await attachSignature(input, output, signed.image, signature)
    return nothingSaid
  } catch (error) {
    return failed(`error: ${output} can't be written: ${textOf(error, 'message') ?? ''}`, context)
  }
}

/** Undefined: it is for the tool, which also has the words for what can't be read. */
async function openExecutable(input: string): Promise<Work | undefined> {
  let file: OpenFile | undefined
  try {
    const state = stateOf(statSync(input, { bigint: true }))
    file = await openToRead(input)
    const layout = await readExecutable(file)
    if (layout !== undefined && takesSignature(layout)) return { file, layout, state }
  } catch {
    // Said by the tool.
  }
  await file?.close()
  return undefined
}

async function obtain(work: Work, request: SignRequest, context: Context): Promise<Signed | BatchCaptured> {
  const { inner, underWay } = context
  const { output } = request
  underWay.set(output, work)
  let captured: BatchCaptured
  try {
    captured = await inner.sign(request)
  } finally {
    underWay.delete(output)
  }
  const { image, signature, state } = work
  if (image === undefined || signature === undefined) return captured
  return { state, image, signature }
}

/** @throws SigningError CANCELLED */
async function timestamp(
  signature: Buffer,
  url: string,
  timeLimitInSeconds: number,
  { question, session }: Pick<Context, 'question' | 'session'>,
): Promise<Buffer | Captured> {
  const { digest, timestamps } = question
  const { signal } = session
  const [signer] = parseSignedData(signature).signers
  try {
    const response = await requestTimestamp(url, signer?.signature ?? Buffer.alloc(0), {
      proxy: timestamps.proxy,
      timeLimitInSeconds: Math.min(timestamps.timeLimitInSeconds, timeLimitInSeconds),
      digest,
      signal,
    })
    const token = tokenOf(response)
    if (typeof token === 'string') throw new TimestampRefused(token)
    return addTimestamp(signature, token.raw, 'authenticode')
  } catch (error) {
    if (signal.aborted) throw new SigningError('CANCELLED', 'The run was cancelled while a timestamp server was asked.', { cause: error })
    if (!(error instanceof TimestampRefused)) throw error
    return failed(`error: timestamping failed: ${url}: ${error.message}`, { session })
  }
}

function keptFor({ state }: Work, output: string, { kept }: Context): Signed | undefined {
  const signed = kept.get(output)
  return signed?.state === state ? signed : undefined
}

function keep(output: string, signed: Signed, { kept }: Context): void {
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
  kept.set(output, signed)
}

const nothingSaid: Captured = { exitCode: 0, signal: null, output: '', stdout: '', stderr: '', timedOut: false, durationInMilliseconds: 0 }

function failed(words: string, { session }: Pick<Context, 'session'>): Captured {
  const output = `${session.redact(words)}\n`
  return { ...nothingSaid, exitCode: 1, output, stderr: output }
}
