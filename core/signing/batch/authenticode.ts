/**
 * Authenticode signatures of executables in a batch: the signature comes from the process that holds the library, and osslsigncode, which needs
 * no key for that, puts it into the file and adds the timestamp. Other files are left to osslsigncode.
 */
import { X509Certificate } from 'node:crypto'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { textOf } from '../../output-error.ts'
import type { Captured } from '../../process.ts'
import type { Session } from '../../session.ts'
import type { SignRequest } from '../../tools/signing-tool.ts'
import { checkAuthenticode } from '../../verification/authenticode.ts'
import { digestOfExecutable, readExecutable } from '../../verification/portable-executable.ts'
import type { BatchQuestion, BatchSigner, BatchStart } from './batch-signer.ts'
import { startBatch, type Format } from './start-batch.ts'

export interface AuthenticodeBatchQuestion extends BatchQuestion {
  /** Absolute path of osslsigncode. */
  readonly program: string
  /** Path of a PEM file: the signer's certificate first, then what is known of its chain. */
  readonly certificateChain: string
  readonly description?: string | undefined
  readonly descriptionUrl?: string | undefined
  /** osslsigncode alone, for what the batch does not take. */
  runTool(request: SignRequest, timeLimitInSeconds: number): Promise<Captured>
}

type BatchSession = Pick<Session, 'workspace' | 'environment' | 'redact' | 'signal' | 'capture' | 'host'>

interface Context {
  readonly question: AuthenticodeBatchQuestion
  readonly session: BatchSession
  readonly inner: BatchSigner
  readonly directory: string
  readonly signer: X509Certificate
  /** This osslsigncode attaches no signatures. */
  unfit: boolean
  count: number
}

/** @throws SigningError CANCELLED; OUTPUT_NOT_WRITABLE: the private folder takes no addon */
export async function startAuthenticodeBatch(question: AuthenticodeBatchQuestion, session: BatchSession): Promise<BatchStart> {
  let format: Format
  let signer: X509Certificate
  try {
    const certificateChain = await readFile(question.certificateChain, 'utf8')
    const { authenticodeFormat } = await import('./authenticode-message.ts')
    format = authenticodeFormat({ ...question, certificateChain })
    signer = new X509Certificate(certificateChain)
  } catch (error) {
    return { kind: 'unavailable', reason: textOf(error, 'message') ?? "the certificate's chain can't be read" }
  }
  const digestOf = (file: string, patience: AbortSignal): Promise<Buffer> => digestOfFile(file, question.digest, patience)
  const start = await startBatch(question, { ...format, digestOf }, session)
  if (start.kind === 'unavailable') return start
  const directory = await session.workspace.folder('authenticode')
  const context: Context = { question, session, inner: start.signer, directory, signer, unfit: false, count: 0 }
  return {
    kind: 'ready',
    signer: {
      sign: (request, timeLimitInSeconds = question.timeLimitInSeconds) => signOne(request, timeLimitInSeconds, context),
      close: () => start.signer.close(),
    },
  }
}

async function signOne(request: SignRequest, timeLimitInSeconds: number, context: Context): Promise<Captured> {
  const { question, inner, directory } = context
  const runTool = (): Promise<Captured> => question.runTool(request, timeLimitInSeconds)
  if (context.unfit || !(await isExecutable(request.input))) return runTool()
  context.count += 1
  const signature = join(directory, `${context.count}.pem`)
  const attached = request.timestampUrl === undefined ? request.output : join(directory, `${context.count}.attached`)
  try {
    const signed = await inner.sign({ ...request, output: signature }, timeLimitInSeconds)
    if (signed.exitCode !== 0) return signed
    const { verdict } = checkAuthenticode(await readFile(signature), context.signer)
    if (verdict.state !== 'valid') return failed(signed, `error: key values mismatch: ${verdict.reason}`)
    const attachment = await attach(request.input, signature, attached, timeLimitInSeconds, context)
    if (attachment === undefined) {
      await rm(attached, { force: true })
      const captured = await runTool()
      if (captured.exitCode === 0) becomeUnfit(context)
      return captured
    }
    return attachment.exitCode === 0 ? await timestamp(attached, request, timeLimitInSeconds, context, attachment) : attachment
  } finally {
    await rm(signature, { force: true })
    if (attached !== request.output) await rm(attached, { force: true })
  }
}

/**
 * osslsigncode ends with 1 where it does not know the root of the chain, though the signature is in its place. That it is over this file is told
 * by the digest that it computes itself. Undefined: it did not attach it.
 */
async function attach(
  input: string,
  signature: string,
  output: string,
  timeLimitInSeconds: number,
  { question, session }: Context,
): Promise<Captured | undefined> {
  const words = ['attach-signature', '-CAfile', question.certificateChain, '-sigin', signature, '-in', input, '-out', output]
  const captured = await session.capture({ program: question.program, arguments: words, environment: {} }, timeLimitInSeconds)
  if (captured.timedOut || captured.signal !== null) return captured
  const digests = /^Current message digest\s*: ([0-9A-F]+)\s+Calculated message digest\s*: ([0-9A-F]+)\s*$/im.exec(captured.output)
  const right = digests !== null && digests[1] === digests[2]
  const size = await stat(output).then(
    (found) => found.size,
    () => 0,
  )
  return right && size > 0 && (captured.exitCode === 0 || (await holds(output, signature))) ? { ...captured, exitCode: 0 } : undefined
}

/** Whether the signature stands at the file's end, as a whole. */
async function holds(file: string, signature: string): Promise<boolean> {
  const pem = await readFile(signature, 'latin1')
  const der = Buffer.from(pem.replace(/-----[A-Z0-9 ]+-----/g, ''), 'base64')
  const handle = await open(file, 'r')
  try {
    const layout = await readExecutable(handle)
    if (layout?.table === undefined || layout.table.offset + layout.table.size !== layout.size) return false
    const found = Buffer.alloc(der.length)
    await handle.read(found, 0, found.length, layout.table.offset + 8)
    return found.equals(der)
  } catch {
    return false
  } finally {
    await handle.close()
  }
}

async function timestamp(
  attached: string,
  { timestampUrl, output }: SignRequest,
  timeLimitInSeconds: number,
  { question, session }: Context,
  attachment: Captured,
): Promise<Captured> {
  if (timestampUrl === undefined) return attachment
  const words = ['add', '-ts', timestampUrl, '-h', question.digest, '-in', attached, '-out', output]
  return session.capture({ program: question.program, arguments: words, environment: {} }, timeLimitInSeconds)
}

function becomeUnfit(context: Context): void {
  if (context.unfit) return
  context.unfit = true
  context.session.host.notice('osslsigncode is started once a file: this version does not attach a signature that was made before.')
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r')
    try {
      return (await readExecutable(handle)) !== undefined
    } finally {
      await handle.close()
    }
  } catch {
    // The tool has the words for it.
    return false
  }
}

async function digestOfFile(file: string, digest: BatchQuestion['digest'], patience: AbortSignal): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const layout = await readExecutable(handle)
    if (layout === undefined) throw new Error('it is no executable')
    return await digestOfExecutable(handle, layout, digest, patience)
  } finally {
    await handle.close()
  }
}

function failed(captured: Captured, words: string): Captured {
  const output = `${captured.output}${words}\n`
  return { ...captured, exitCode: 1, output, stderr: output }
}
