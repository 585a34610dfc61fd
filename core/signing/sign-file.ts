/** One file from start to end: existing signature, tool, proof, and only then its place. */
import { existsSync, statSync, type Stats } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SigningError } from '../errors.ts'
import { sha256OfFile } from '../hash-file.ts'
import { isOfReading, outputError, whyUnreadable } from '../output-error.ts'
import { relativeName, type PlannedFile } from '../plan.ts'
import type { FileReport } from '../report/report.ts'
import { leavesReport } from '../session.ts'
import type { Reservation } from '../staging.ts'
import { tools } from '../tools/registry.ts'
import { timestampSuffix, type SigningTool, type Verdict } from '../tools/signing-tool.ts'
import { contentDifference } from '../verification/same-content.ts'
import { damageOf } from '../verification/whole-file.ts'
import { signWithRetries, since, type Tally } from './attempts.ts'
import { withDigest } from './digest-input.ts'
import { unchangedSince } from './resume.ts'
import type { SigningContext, Valid } from './signing-context.ts'
import { NotBegun } from './slots.ts'
import { stripJar } from './strip-jar.ts'

/**
 * Signs one file. On any failure the original is as it was and no result is there.
 *
 * @param tally is kept while it goes on, and so tells of failures too
 * @throws SigningError with `file`
 */
export async function signFile(planned: PlannedFile, context: SigningContext, tally: Tally): Promise<FileReport> {
  const startedAt = performance.now()
  const { file, destination } = planned
  const tool: SigningTool = tools[planned.tool]
  const before = statusOf(planned)
  const kept = await keepSigned(planned, tool, context, startedAt)
  if (kept !== undefined) return kept
  await checkWhole(planned, tool)
  // Whoever signs detached writes the signature and nothing else.
  const reservation = await context.staging.reserve(destination, tool.result.kind === 'detached' ? 'shared' : 'own')
  const unsigned = tool.strip === undefined ? undefined : await context.staging.reserve(destination)
  try {
    const source = await withoutSignatures(planned, tool, unsigned)
    const ready = await withDigest(tool, planned, context.tool, context.session.workspace, context.digests)
    const { timestampUrl, verdict } = await signWithRetries({ ...planned, source }, ready, reservation, context, tally)
    const sha256 = await digestsForReport(planned, reservation.output, context)
    const change = changeOf(planned, before)
    if (change !== undefined) throw change
    const { size } = statSync(reservation.output)
    const beside = tool.timestamping === 'beside' && timestampUrl !== undefined ? [timestampSuffix] : []
    await reservation.publish({ mode: tool.result.kind === 'embedded' ? file.mode : 0o644, beside })
    const common = commonReport(planned, context)
    if (tool.timestamping === 'beside' && beside.length === 0 && existsSync(destination + timestampSuffix)) {
      const stale = common.result + timestampSuffix
      context.session.host.warning(`${stale} is the timestamp of an earlier signature of ${file.name}: remove it, or give timestamp-urls.`)
    }
    return {
      status: 'signed',
      ...common,
      sizeInBytes: size,
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(verdict === undefined ? {} : { verifiedBy: verdict.verifier }),
      ...(timestampUrl === undefined ? {} : { timestampUrl }),
      ...(beside.length === 0 ? {} : { timestampFile: common.result + timestampSuffix }),
      notes: verdict?.notes ?? [],
      attempts: tally.attempts,
      durationInMilliseconds: since(startedAt),
    }
  } catch (error) {
    // Looked for first: what is discarded is gone, too.
    const fromOutside = mayComeFromOutside(error) ? (changeOf(planned, before, error) ?? lossOf(planned, reservation, error)) : undefined
    await reservation.discard()
    throw fromOutside ?? error
  } finally {
    context.digests.forget(file.realPath)
    await unsigned?.discard()
  }
}

/** What is signed already and may stay; undefined where the file is to be signed. */
async function keepSigned(
  planned: PlannedFile,
  tool: SigningTool,
  context: SigningContext,
  startedAt: number,
): Promise<FileReport | undefined> {
  const { file, destination } = planned
  const unchanged = await unchangedSince(context.earlier, planned, tool)
  const earlier = unchanged === undefined ? undefined : await proveEarlier(planned, tool, context)
  const existing = earlier ?? (await checkExisting(planned, tool, context))
  if (existing === undefined) return undefined
  if (earlier === undefined) await keepAsItIs(planned, tool, context)
  const common = commonReport(planned, context)
  const { size } = statSync(destination)
  const sha256 = unchanged ?? (await digestsForReport(planned, destination, context))
  context.digests.forget(file.realPath)
  return {
    status: 'skipped',
    ...common,
    sizeInBytes: size,
    verifiedBy: existing.verifier,
    ...(tool.timestamping === 'beside' && existing.timestampedAt !== undefined ? { timestampFile: common.result + timestampSuffix } : {}),
    ...(sha256 === undefined ? {} : { sha256 }),
    notes: [earlier === undefined ? 'was signed already' : 'was signed by an earlier run'],
    attempts: 0,
    durationInMilliseconds: since(startedAt),
  }
}

/** Never first in an object: core/plan.ts tells why. */
function commonReport(
  { file, tool, reason, destination }: PlannedFile,
  { workingDirectory }: SigningContext,
): Pick<FileReport, 'file' | 'tool' | 'reason'> & { readonly result: string } {
  return { file: file.name, tool, reason, result: relativeName(destination, workingDirectory) }
}

/** What a later run knows the file and its result by; where no report is written, there is none that could. */
async function digestsForReport(
  { file }: PlannedFile,
  result: string,
  { digests, session }: SigningContext,
): Promise<FileReport['sha256']> {
  if (!leavesReport(session)) return undefined
  const input = (await digests.of(file.realPath, 'sha256')).toString('hex')
  return { input, result: result === file.realPath ? input : await sha256OfFile(result) }
}

/** A signature beside it is good for half of a file, too. @throws SigningError INVALID_INPUT */
async function checkWhole({ file }: PlannedFile, tool: SigningTool): Promise<void> {
  const damage = tool.result.kind === 'embedded' ? await damageOf(file.realPath, file.head) : undefined
  if (damage === undefined) return
  throw new SigningError('INVALID_INPUT', `${file.name} is damaged: ${damage}.`, {
    file: file.name,
    hint: 'Check the step that makes the file, and how it came here: it may have been cut off on its way.',
  })
}

/** What is to be signed in place of the file: a copy without the signatures that it has, or the file itself. @throws SigningError OUTPUT_NOT_WRITABLE */
async function withoutSignatures({ file, destination }: PlannedFile, tool: SigningTool, place: Reservation | undefined): Promise<string> {
  if (place === undefined) return file.realPath
  try {
    return (await tool.strip?.(file.realPath, place.output, { jar: stripJar })) === true ? place.output : file.realPath
  } catch (error) {
    throw isOfReading(error, file.realPath) ? error : outputError(error, destination)
  }
}

/** A valid signature that is there already and may stay; undefined where the file is to be signed. */
async function checkExisting(planned: PlannedFile, tool: SigningTool, context: SigningContext): Promise<Valid | undefined> {
  const { file, destination } = planned
  const { existingSignature } = context.session.inputs
  if (existingSignature === 'replace') return undefined
  const signature = tool.result.kind === 'detached' ? destination : file.realPath
  // A folder is refused, and anything else replaced, where the result gets its place.
  if (!existsSync(signature) || !statSync(signature).isFile()) return undefined
  const verdict = await verifyExisting(file.realPath, signature, planned, tool, context)
  if (existingSignature === 'error' && verdict.state !== 'unsigned') {
    const what = verdict.state === 'valid' ? 'is signed already' : `has a signature already: ${verdict.reason.replace(/\.$/, '')}`
    throw new SigningError('ALREADY_SIGNED', `${file.name} ${what}.`, {
      file: file.name,
      hint: 'Exclude it in files; or set existing-signature to skip (leaves a file whose signature is valid and by this signing policy, and signs others anew) or to replace.',
    })
  }
  if (verdict.state === 'valid') return verdict
  if (verdict.state !== 'unsigned')
    context.session.host.info(`${file.name}: its signature is not kept: ${verdict.reason.replace(/\.$/, '')}.`)
  return undefined
}

/** The result of the earlier run, where it lies: no report is taken at its word. */
async function proveEarlier(planned: PlannedFile, tool: SigningTool, context: SigningContext): Promise<Valid | undefined> {
  const { file, destination } = planned
  const embedded = tool.result.kind === 'embedded'
  const verdict = await verifyExisting(embedded ? destination : file.realPath, destination, planned, tool, context)
  if (verdict.state !== 'valid') return undefined
  const elsewhere = embedded && destination !== file.realPath
  return elsewhere && (await contentDifference(file.realPath, destination)) !== undefined ? undefined : verdict
}

function verifyExisting(
  file: string,
  signature: string,
  { digest }: PlannedFile,
  tool: SigningTool,
  context: SigningContext,
): Promise<Verdict> {
  const timestamped = context.session.inputs.timestampUrls.length > 0 && tool.honours.includes('timestamp-urls')
  return tool.verify({ file, signature, timestamped, digest }, context.tool, context.verifier)
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

/** Between the plan and a file's turn may lie an hour. @throws SigningError FILE_UNREADABLE */
function statusOf({ file }: PlannedFile): Stats {
  try {
    const status = statSync(file.realPath)
    // A folder can't be read, and a pipe may wait for ever.
    if (!status.isFile()) throw new Error('it is no file any more')
    return status
  } catch (error) {
    throw new SigningError('FILE_UNREADABLE', `${file.name} ${whyUnreadable(error)}.`, {
      file: file.name,
      cause: error,
      hint: 'It could be read when the run began. Sign after the steps that write and remove files have ended.',
    })
  }
}

/** A file that is written to while it is signed would be lost, or signed by half. */
function changeOf({ file }: PlannedFile, before: Stats, cause?: unknown): SigningError | undefined {
  const after = statSync(file.realPath, { throwIfNoEntry: false })
  if (after?.size === before.size && after.mtimeMs === before.mtimeMs && after.ino === before.ino) return undefined
  const what = after === undefined ? 'removed' : 'changed'
  return new SigningError('SIGNING_FAILED', `${file.name} was ${what} by something else while it was signed.`, {
    file: file.name,
    hint: 'Sign after the step that writes the file has ended.',
    cause,
    details: cause instanceof SigningError ? cause.details : undefined,
  })
}

/** Tools say of that in many ways that they can't write, and some say nothing. */
function lossOf({ file, destination }: PlannedFile, { output }: Reservation, cause: unknown): SigningError | undefined {
  if (existsSync(dirname(output))) return undefined
  const what = `something else removed ${dirname(destination)}, or what lies in it`
  return new SigningError('OUTPUT_NOT_WRITABLE', `The result for ${file.name} has no place any more: ${what}.`, {
    file: file.name,
    hint: 'Let no other step or process remove folders of results while the job runs.',
    cause,
  })
}

/**
 * What a file that changes, or a folder that goes, does to tools, to proofs and to those who read and write there: the tool is not to blame, and
 * neither is the certificate.
 */
function mayComeFromOutside(error: unknown): boolean {
  if (error instanceof NotBegun) return false
  return !(error instanceof SigningError) || error.code === 'VERIFICATION_FAILED' || error.code === 'SIGNING_FAILED'
}
