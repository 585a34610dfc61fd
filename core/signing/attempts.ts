/** The tool's runs for one file: further tries, and timestamp servers in turn. */
import { constants, statSync } from 'node:fs'
import { chmod, copyFile } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { explainByProbe } from '../cryptoki/probe-check.ts'
import { SigningError } from '../errors.ts'
import { outputError } from '../output-error.ts'
import type { Reservation } from '../staging.ts'
import { recoveryOfCardDaemonInMilliseconds } from '../tools/gnupg-failure.ts'
import type { GnupgConfiguration, SigningTool, SignRequest } from '../tools/signing-tool.ts'
import type { BatchCaptured } from './batch/batch-signer.ts'
import { explainBadResult, explainFailure, type FailureQuestion } from './explain.ts'
import { prove } from './proof.ts'
import { sleepOrCancel, withRetries } from './retry.ts'
import type { SigningContext, Source, Valid } from './signing-context.ts'
import { NotBegun, type SlotGiver } from './slots.ts'
import { stamp, warnOfNextServer } from './stamp.ts'

/** A result that was proved, or that nobody wants proved. */
interface Success {
  readonly timestampUrl: string | undefined
  readonly verdict: Valid | undefined
}

/** The process failed that had, or may have had, several files at once. What that means is asked only where no try alone follows. */
interface ProcessFailure {
  explain(): Promise<SigningError>
  /** Until there can be another one, in milliseconds. */
  readonly recovery: number
}

interface TryContext extends Omit<SigningContext, 'slots'> {
  readonly slots: SlotGiver
}

/** What a timestamp server gets beyond one request to it, where there is another server to turn to, in seconds. */
const patienceWithTimestamps = 60

/** What was done for a file so far. */
export interface Tally {
  attempts: number
}

/** Only transient errors are tried again; a dead timestamp server costs a turn to the next one, not a try. */
export async function signWithRetries(
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: SigningContext,
  tally: Tally,
): Promise<Success> {
  return withRetries(
    async (earlier) => {
      // What a failed try left would be in the way: osslsigncode refuses to overwrite.
      if (earlier !== undefined) await reservation.reset()
      // A card daemon that hangs in the library stays so, and all others wait for it.
      if (earlier?.code === 'TIME_LIMIT') await gnupgOf(tool, context)?.endCardDaemon(context.slots.alone)
      return signPerhapsAlone(planned, tool, reservation, context, tally).catch((error: unknown) => {
        // The run ended before its next turn, and it stays at what it failed for.
        throw error instanceof NotBegun && earlier !== undefined ? earlier : error
      })
    },
    { session: context.session, budget: context.retryBudget, file: planned.file.name },
  )
}

/** What failed beside others may work alone. */
async function signPerhapsAlone(
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: SigningContext,
  tally: Tally,
): Promise<SigningError | Success> {
  const { crowd, slots } = context
  const crowded = crowd.possible
  tally.attempts += 1
  const outcome = await signOnce(planned, tool, reservation, context)
  const processFailed = 'explain' in outcome
  const disturbed = processFailed || (crowded && outcome instanceof SigningError && crowd.mayExplain(outcome))
  if (!disturbed || !crowd.aloneMayHelp) return explained(outcome)
  if (processFailed) crowd.processFailed(outcome.recovery)
  await reservation.reset()
  const signer = await context.batches.signerFor(tool)
  return slots.alone.run(async () => {
    // While it waited for its turn, others may have tried alone in vain.
    if (!crowd.aloneMayHelp) return explained(outcome)
    await sleepOrCancel(crowd.recovery, context.session.signal, planned.file.name)
    await signer?.again()
    tally.attempts += 1
    const again = await signOnce(planned, tool, reservation, { ...context, slots: alone, cardDaemon: alone })
    if ('explain' in again) crowd.processFailed(again.recovery)
    const result = await explained(again)
    crowd.learn(result instanceof SigningError ? result : undefined, processFailed || signer !== undefined)
    return result
  })
}

/** For who is alone already: who has the card daemon's slot may be waiting for this to end. */
const alone: SlotGiver = { run: (action) => action() }

async function explained(outcome: SigningError | Success | ProcessFailure): Promise<SigningError | Success> {
  return 'explain' in outcome ? outcome.explain() : outcome
}

async function signOnce(
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: TryContext,
): Promise<SigningError | Success | ProcessFailure> {
  const { session, timestampServers } = context
  const servers = asksServers(tool, session.inputs.timestampUrls) ? timestampServers.inOrder() : [undefined]
  for (const [index, timestampUrl] of servers.entries()) {
    const last = index === servers.length - 1
    if (index > 0) await reservation.reset()
    const outcome = await signWith(timestampUrl, last, planned, tool, reservation, context)
    const serverFailed = outcome instanceof SigningError && (outcome.code === 'TIMESTAMP_FAILED' || outcome.code === 'TIME_LIMIT')
    if (timestampUrl !== undefined) {
      if (serverFailed) timestampServers.failed(timestampUrl)
      else if ('verdict' in outcome) timestampServers.succeeded(timestampUrl)
    }
    if (last || !serverFailed) return outcome
    warnOfNextServer(session.host, timestampUrl ?? '', planned.file.name, outcome.message.replace(/\.$/, ''))
  }
  return new SigningError('INTERNAL_ERROR', `${tool.name} was not run for ${planned.file.name}.`)
}

function gnupgOf({ needs }: SigningTool, { tool }: Pick<TryContext, 'tool'>): GnupgConfiguration | undefined {
  return needs.configuration === 'gnupg' ? tool.configuration.gnupg : undefined
}

/** The tool itself, and not we once it has signed. */
function asksServers({ honours, timestamping }: SigningTool, timestampUrls: readonly string[]): boolean {
  return timestampUrls.length > 0 && honours.includes('timestamp-urls') && timestamping === undefined
}

async function signWith(
  toolsTimestampUrl: string | undefined,
  last: boolean,
  planned: Source,
  tool: SigningTool,
  reservation: Reservation,
  context: TryContext,
): Promise<SigningError | Success | ProcessFailure> {
  const { session } = context
  const { inputs } = session
  // A server that hangs must not keep the next one from its turn.
  const timeLimitInSeconds = last
    ? inputs.timeLimitInSeconds
    : Math.min(inputs.timeLimitInSeconds, inputs.httpRequestTimeoutInSeconds + patienceWithTimestamps)
  if (tool.signsInPlace === true) await copyForTool(planned, reservation.output)
  // With GnuPG it is the agent that has the token, and gpg itself has no use for it.
  const gnupg = gnupgOf(tool, context)
  let logged = 0
  const captured = await runTool(
    tool,
    { input: planned.source, output: reservation.output, timestampUrl: toolsTimestampUrl, digest: planned.digest },
    gnupg === undefined ? context.credentials : {},
    timeLimitInSeconds,
    () => {
      if (gnupg !== undefined) logged = sizeOf(gnupg.log)
    },
    context,
  )
  const question = (): FailureQuestion => ({
    tool: tool.name,
    file: planned.file.name,
    captured,
    failure: tool.readFailure(captured.output, captured.exitCode),
    ...(gnupg === undefined ? {} : { cardLog: { path: gnupg.log, from: logged } }),
    timeLimitInSeconds,
    timestampUrl: toolsTimestampUrl,
    logDirectory: context.logDirectory,
    redact: session.redact,
    output: reservation.output,
    expectedSizeInBytes: tool.result.kind === 'embedded' ? planned.file.size : 0,
    otherVendor: context.otherVendor,
    extraArguments: context.tool.options.extraArguments,
    askSignPath: context.askSignPath,
  })
  if (captured.exitCode === 0 && !captured.timedOut) {
    const stamped = await stamp(tool, reservation.output, planned.file.name, context)
    if (stamped instanceof SigningError) return stamped
    const timestampUrl = stamped ?? toolsTimestampUrl
    if (!inputs.verify) return { timestampUrl, verdict: undefined }
    const proof = await prove(planned, tool, reservation.output, timestampUrl, context)
    if (!(proof instanceof SigningError)) return { timestampUrl, verdict: proof }
    return proof.code === 'VERIFICATION_FAILED' ? explainBadResult(question(), proof) : proof
  }
  const asked = question()
  const explain = async (): Promise<SigningError> => {
    const failure = await explainFailure(asked)
    const serverMayHang = !last && failure.code === 'TIME_LIMIT'
    return failure.code === 'TIMESTAMP_FAILED' || serverMayHang ? failure : explainByProbe(failure, context.probe)
  }
  if (asked.failure.cardDaemonEnded === true) return { explain, recovery: recoveryOfCardDaemonInMilliseconds }
  return captured.failedBesideOthers === true ? { explain, recovery: 0 } : explain()
}

/** The tool, or the process that signs in its stead. @param begin is called when it is this file's turn */
async function runTool(
  tool: SigningTool,
  request: SignRequest,
  credentials: SigningContext['credentials'],
  timeLimitInSeconds: number,
  begin: () => void,
  { session, batches, slots, cardDaemon, otherVendor, tool: toolContext }: TryContext,
): Promise<BatchCaptured> {
  const signer = await batches.signerFor(tool)
  await signer?.readAhead?.(request.input)
  const sign = (): Promise<BatchCaptured> =>
    slots.run(() => {
      begin()
      if (signer !== undefined) return signer.sign(request, timeLimitInSeconds)
      const command = tool.sign(request, toolContext)
      return session.capture({ ...command, environment: { ...credentials, ...command.environment } }, timeLimitInSeconds)
    })
  const captured = await (tool.needs.configuration === 'gnupg' && otherVendor ? cardDaemon.run(sign) : sign())
  // Answers that are there already come first: who signs must not wait for the next order while this one is proved.
  if (signer !== undefined) await setImmediate()
  return captured
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

/** Bytes; 0 where there is no such file. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

export function since(startedAt: number): number {
  return Math.round(performance.now() - startedAt)
}
