/** One file from start to end: existing signature, tool, proof, and only then its place. */
import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, copyFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { explainByProbe, type Probe } from '../cryptoki/probe-check.ts'
import { SigningError } from '../errors.ts'
import { outputError } from '../output-error.ts'
import { relativeName, type PlannedFile } from '../plan.ts'
import type { FileReport } from '../report/report.ts'
import type { Captured } from '../process.ts'
import type { Session } from '../session.ts'
import type { Reservation, Staging } from '../staging.ts'
import { tools } from '../tools/registry.ts'
import {
  timestampSuffix,
  type SigningTool,
  type SignRequest,
  type ToolContext,
  type Verdict,
  type Verifier,
} from '../tools/signing-tool.ts'
import type { Batches } from './batch/batches.ts'
import { withDigest } from './digest-input.ts'
import { explainFailure, noSpaceLeft, notWritten } from './explain.ts'
import type { RetryBudget } from './retry-budget.ts'
import { stamp } from './stamp.ts'
import { stripJar } from './strip-jar.ts'

/** What signing needs beyond the session; the same for every file. */
export interface SigningContext {
  readonly session: Session
  readonly staging: Staging
  readonly tool: ToolContext
  readonly verifier: Verifier
  /** SIGNPATH_* with the token: for the signing tool alone. */
  readonly credentials: Readonly<Record<string, string>>
  readonly logDirectory: string
  readonly workingDirectory: string
  readonly retryBudget: RetryBudget
  readonly batches: Batches
  /** Tries the library out: where a tool fails, it says whether the library is at fault. */
  readonly probe: Probe
  /** What SignPath says is wrong; undefined: nothing, or it can't be asked. */
  readonly askSignPath: () => Promise<SigningError | undefined>
}

const firstDelayInMilliseconds = 1_000
const longestDelayInMilliseconds = 30_000

/**
 * Signs one file. On any failure the original is as it was and no result is there.
 *
 * @throws SigningError with `file`
 */
export async function signFile(planned: PlannedFile, context: SigningContext): Promise<FileReport> {
  const startedAt = performance.now()
  const { workingDirectory } = context
  const { file, destination, reason } = planned
  const tool: SigningTool = tools[planned.tool]
  const common = { file: file.name, tool: tool.name, reason, result: relativeName(destination, workingDirectory) }

  const existing = await checkExisting(planned, tool, context)
  if (existing !== undefined) {
    await keepAsItIs(planned, tool, context)
    const { size } = await stat(destination)
    const durationInMilliseconds = since(startedAt)
    return {
      ...common,
      status: 'skipped',
      sizeInBytes: size,
      verifiedBy: existing.verifier,
      ...(tool.timestamping === 'beside' && existing.timestampedAt !== undefined ? { timestampFile: common.result + timestampSuffix } : {}),
      notes: ['was signed already'],
      attempts: 0,
      durationInMilliseconds,
    }
  }

  const before = await stat(file.realPath)
  const reservation = await context.staging.reserve(destination)
  const unsigned = tool.strip === undefined ? undefined : await context.staging.reserve(destination)
  try {
    const source = await withoutSignatures(planned, tool, unsigned)
    const ready = await withDigest(tool, planned, context.tool, context.session.workspace)
    const { attempts, timestampUrl, verdict } = await signWithRetries({ ...planned, source }, ready, reservation, context)
    const [input, result] = await Promise.all([digestOf(file.realPath), digestOf(reservation.output)])
    await checkUnchanged(planned, before)
    const { size } = await stat(reservation.output)
    const beside = tool.timestamping === 'beside' && timestampUrl !== undefined ? [timestampSuffix] : []
    await reservation.publish({ mode: tool.result.kind === 'embedded' ? file.mode : 0o644, beside })
    return {
      ...common,
      status: 'signed',
      sizeInBytes: size,
      sha256: { input, result },
      ...(verdict === undefined ? {} : { verifiedBy: verdict.verifier }),
      ...(timestampUrl === undefined ? {} : { timestampUrl }),
      ...(beside.length === 0 ? {} : { timestampFile: common.result + timestampSuffix }),
      notes: verdict?.notes ?? [],
      attempts,
      durationInMilliseconds: since(startedAt),
    }
  } catch (error) {
    await reservation.discard()
    throw error
  } finally {
    await unsigned?.discard()
  }
}

/** What is to be signed in place of the file: a copy without the signatures that it has, or the file itself. @throws SigningError OUTPUT_NOT_WRITABLE */
async function withoutSignatures({ file, destination }: PlannedFile, tool: SigningTool, place: Reservation | undefined): Promise<string> {
  if (place === undefined) return file.realPath
  try {
    return (await tool.strip?.(file.realPath, place.output, { jar: stripJar })) === true ? place.output : file.realPath
  } catch (error) {
    throw outputError(error, destination)
  }
}

/** With the path that the tool gets. */
interface Source extends PlannedFile {
  readonly source: string
}

type Valid = Extract<Verdict, { state: 'valid' }>

/** A valid signature that is there already and may stay; undefined where the file is to be signed. */
async function checkExisting(planned: PlannedFile, tool: SigningTool, context: SigningContext): Promise<Valid | undefined> {
  const { existingSignature, timestampUrls } = context.session.inputs
  if (existingSignature === 'replace') return undefined
  const { file, destination } = planned
  const signature = tool.result.kind === 'detached' ? destination : file.realPath
  if (!(await exists(signature))) return undefined
  const timestamped = timestampUrls.length > 0 && tool.honours.includes('timestamp-urls')
  const verdict = await tool.verify({ file: file.realPath, signature, timestamped }, context.tool, context.verifier)
  if (existingSignature === 'error' && verdict.state !== 'unsigned') {
    const what = verdict.state === 'valid' ? 'is signed already' : `has a signature already, and not a good one: ${verdict.reason}`
    throw new SigningError('ALREADY_SIGNED', `${file.name} ${what}.`, {
      file: file.name,
      hint: 'Set existing-signature to skip (leaves what is signed rightly) or to replace.',
    })
  }
  return verdict.state === 'valid' ? verdict : undefined
}

/** What is signed already belongs to the results all the same, so an output directory gets a copy. */
async function keepAsItIs({ file, destination }: PlannedFile, tool: SigningTool, { staging }: SigningContext): Promise<void> {
  if (tool.result.kind === 'detached' || destination === file.realPath) return
  const reservation = await staging.reserve(destination)
  try {
    await copyFile(file.realPath, reservation.output)
    await reservation.publish({ mode: file.mode })
  } catch (error) {
    await reservation.discard()
    throw error
  }
}

/** A result that was proved, or that nobody wants proved. */
interface Success {
  readonly timestampUrl: string | undefined
  readonly verdict: Valid | undefined
}

/** What a timestamp server gets beyond one request to it, where there is another server to turn to, in seconds. */
const patienceWithTimestamps = 60

/** Only transient errors are tried again; a dead timestamp server costs a turn to the next one, not a try. */
async function signWithRetries(
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: SigningContext,
): Promise<Success & { readonly attempts: number }> {
  const { inputs, host, signal } = context.session
  const timestampUrls = tool.honours.includes('timestamp-urls') ? inputs.timestampUrls : []
  for (let attempts = 1; ; attempts += 1) {
    const startedAt = performance.now()
    const failure = await signOnce(planned, tool, reservation, timestampUrls, context)
    if (!(failure instanceof SigningError)) {
      context.retryBudget.succeeded()
      return { attempts, ...failure }
    }
    if (!context.retryBudget.allows(failure, { number: attempts, durationInMilliseconds: since(startedAt) })) throw failure
    const delay = delayBefore(attempts)
    host.warning(`${failure.message} Trying again in ${(delay / 1000).toFixed(1)} s (${attempts} of ${inputs.retries}).`, {
      file: planned.file.name,
    })
    await sleep(delay, undefined, { signal }).catch(() => {
      throw new SigningError('CANCELLED', `Signing ${planned.file.name} was cancelled.`, { file: planned.file.name })
    })
  }
}

async function signOnce(
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  timestampUrls: readonly string[],
  context: SigningContext,
): Promise<SigningError | Success> {
  const { host } = context.session
  const servers = timestampUrls.length > 0 && tool.timestamping === undefined ? timestampUrls : [undefined]
  for (const [index, timestampUrl] of servers.entries()) {
    const last = index === servers.length - 1
    // What a failed try left would be in the way: osslsigncode refuses to overwrite.
    await reservation.reset()
    const outcome = await signWith(timestampUrl, last, planned, tool, reservation, context)
    const serverFailed = outcome instanceof SigningError && (outcome.code === 'TIMESTAMP_FAILED' || outcome.code === 'TIME_LIMIT')
    if (last || !serverFailed) return outcome
    host.warning(`No good timestamp from ${timestampUrl ?? ''} for ${planned.file.name}; asking the next server.`, {
      file: planned.file.name,
    })
  }
  return new SigningError('INTERNAL_ERROR', `${tool.name} was not run for ${planned.file.name}.`)
}

async function signWith(
  toolsTimestampUrl: string | undefined,
  last: boolean,
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: SigningContext,
): Promise<SigningError | Success> {
  const { session } = context
  const { inputs } = session
  // A server that hangs must not keep the next one from its turn.
  const timeLimitInSeconds = last
    ? inputs.timeLimitInSeconds
    : Math.min(inputs.timeLimitInSeconds, inputs.httpRequestTimeoutInSeconds + patienceWithTimestamps)
  if (tool.signsInPlace === true) await copyForTool(planned, reservation.output)
  // With GnuPG it is the agent that has the token, and gpg itself has no use for it.
  const gnupg = tool.needs.configuration === 'gnupg' ? context.tool.configuration.gnupg : undefined
  const logged = gnupg === undefined ? 0 : await sizeOf(gnupg.log)
  const captured = await runTool(
    tool,
    { input: planned.source, output: reservation.output, timestampUrl: toolsTimestampUrl },
    gnupg === undefined ? context.credentials : {},
    timeLimitInSeconds,
    context,
  )
  if (captured.exitCode === 0 && !captured.timedOut) {
    const stamped = await stamp(tool, reservation.output, planned.file.name, session)
    if (stamped instanceof SigningError) return stamped
    const timestampUrl = stamped ?? toolsTimestampUrl
    if (!inputs.verify) return { timestampUrl, verdict: undefined }
    const proof = await prove(planned, tool, reservation.output, timestampUrl, context)
    return proof instanceof SigningError ? proof : { timestampUrl, verdict: proof }
  }
  const failure = await explainFailure({
    tool: tool.name,
    file: planned.file.name,
    captured,
    failure: tool.readFailure(captured.output, captured.exitCode),
    ...(gnupg === undefined ? {} : { cardLog: { path: gnupg.log, from: logged } }),
    timeLimitInSeconds,
    logDirectory: context.logDirectory,
    redact: session.redact,
    output: reservation.output,
    expectedSizeInBytes: tool.result.kind === 'embedded' ? planned.file.size : 0,
    askSignPath: context.askSignPath,
  })
  const serverMayHang = !last && failure.code === 'TIME_LIMIT'
  return failure.code === 'TIMESTAMP_FAILED' || serverMayHang ? failure : explainByProbe(failure, context.probe)
}

/** The tool, or the process that signs in its stead. */
async function runTool(
  tool: SigningTool,
  request: SignRequest,
  credentials: SigningContext['credentials'],
  timeLimitInSeconds: number,
  { session, batches, tool: toolContext }: SigningContext,
): Promise<Captured> {
  const signer = await batches.signerFor(tool)
  if (signer !== undefined) return signer.sign(request)
  const command = tool.sign(request, toolContext)
  return session.capture({ ...command, environment: { ...credentials, ...command.environment } }, timeLimitInSeconds)
}

/** Writable, whatever the original is; the result gets the original's mode in the end. */
async function copyForTool({ source }: { readonly source: string }, output: string): Promise<void> {
  try {
    await copyFile(source, output, constants.COPYFILE_FICLONE)
    await chmod(output, 0o600)
  } catch (error) {
    throw outputError(error, output)
  }
}

/** @throws SigningError VERIFICATION_FAILED; a timestamp that is wrong is given back, for another server may do better */
async function prove(
  planned: PlannedFile,
  tool: SigningTool,
  result: string,
  timestampUrl: string | undefined,
  context: SigningContext,
): Promise<Valid | SigningError> {
  const detached = tool.result.kind === 'detached'
  if ((await sizeOf(result)) === 0) throw await notGood(planned, tool, result, 'it wrote nothing')
  const request = { file: detached ? planned.file.realPath : result, signature: result, timestamped: timestampUrl !== undefined }
  const verdict = await tool.verify(request, context.tool, context.verifier)
  if (verdict.state === 'valid') return verdict
  if (verdict.state === 'invalid' && verdict.part === 'timestamp') {
    const { name } = planned.file
    return new SigningError(
      'TIMESTAMP_FAILED',
      `${timestampUrl ?? 'The timestamp server'} gave no good timestamp for ${name}: ${verdict.reason}.`,
      {
        file: name,
        hint: 'Add another server to timestamp-urls; they are tried in order.',
      },
    )
  }
  throw await notGood(planned, tool, result, verdict.reason)
}

async function notGood({ file: { name } }: PlannedFile, tool: SigningTool, result: string, reason: string): Promise<SigningError> {
  // osslsigncode 2.5 says nothing of a full disk, and half of a file is no good signature.
  const full = await noSpaceLeft({ output: result, expectedSizeInBytes: 0 })
  if (full !== undefined) return notWritten(tool.name, name, full, { file: name })
  return new SigningError(
    'VERIFICATION_FAILED',
    `${tool.name} ended well, but what it made for ${name} is not a good signature: ${reason.replace(/\.$/, '')}.`,
    {
      file: name,
      hint: 'The result was thrown away and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this.',
    },
  )
}

/** A file that is written to while it is signed would be lost, or signed by half. */
async function checkUnchanged(
  planned: PlannedFile,
  before: { readonly size: number; readonly mtimeMs: number; readonly ino: number },
): Promise<void> {
  const after = await stat(planned.file.realPath)
  if (after.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino) return
  throw new SigningError('SIGNING_FAILED', `${planned.file.name} was changed by something else while it was signed.`, {
    file: planned.file.name,
    hint: 'Sign after the step that writes the file has ended.',
  })
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) hash.update(piece)
  return hash.digest('hex')
}

function delayBefore(attempt: number): number {
  const longest = Math.min(firstDelayInMilliseconds * 2 ** (attempt - 1), longestDelayInMilliseconds)
  return longest * (0.5 + Math.random() / 2)
}

/** Bytes; 0 where there is no such file. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function since(startedAt: number): number {
  return Math.round(performance.now() - startedAt)
}
