/** Goes on where an earlier run over the same files ended: what it signed, and nobody has touched since, is left as it is. */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { sha256OfFile } from '../hash-file.ts'
import type { PolicyCertificate } from '../configure.ts'
import type { Inputs } from '../inputs.ts'
import type { PlannedFile } from '../plan.ts'
import type { FileReport, Report } from '../report/report.ts'
import { readReport, reportAt } from '../report/read.ts'
import type { Session } from '../session.ts'
import type { SigningTool } from '../tools/signing-tool.ts'

/** What an earlier run has signed, by the file's name. */
export type EarlierResults = ReadonlyMap<string, FileReport>

/** What goes into signatures and no proof asks for, in short: SHA-256, hexadecimal. */
export function settingsOf(inputs: Inputs, certificate: PolicyCertificate | undefined): string {
  const { description, descriptionUrl, arguments: extraArguments } = inputs
  const chain = certificate?.chain.map(({ fingerprint256 }) => fingerprint256).sort() ?? []
  const settings = [description ?? null, descriptionUrl ?? null, extraArguments, chain]
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex')
}

/**
 * What `resume-from` tells of, for a run over these files; nothing where no such report is there yet, as in a first run, or where it signed in another way or does not tell.
 *
 * @throws SigningError INVALID_INPUT, FILE_UNREADABLE
 */
export async function readEarlierResults(
  { inputs, host }: Session,
  workingDirectory: string,
  files: readonly PlannedFile[],
  certificate: PolicyCertificate | undefined,
): Promise<EarlierResults> {
  const { resumeFrom } = inputs
  if (resumeFrom === undefined) return new Map()
  const path = await reportAt(resolve(workingDirectory, resumeFrom))
  const report = await readReport(path)
  if (report === undefined) {
    // No error: the first run with an empty cache has none. But a misspelt path would cost every signature again, run after run.
    host.warning(`There is no earlier report ${path}: everything is signed. That is as it should be in a first run only.`)
    return new Map()
  }
  if (!isAlike(report, inputs)) {
    host.notice('The earlier run signed with another digest or padding than is asked for now: everything is signed anew.')
    return new Map()
  }
  const asked = settingsOf(inputs, certificate)
  const { settings } = report.options
  const signed = report.files.filter(({ sha256 }) => sha256 !== undefined)
  const wayOf = (file: FileReport): string | undefined => file.settings ?? settings
  const usable = signed.filter((file) => wayOf(file) === asked)
  if (signed.length > 0 && usable.length === 0) {
    host.notice(
      signed.some((file) => wayOf(file) !== undefined)
        ? 'The earlier run signed with another description, other arguments or another certificate chain: everything is signed anew.'
        : 'The earlier report does not tell with which description, arguments and certificate chain it was signed: everything is signed anew.',
    )
    return new Map()
  }
  const [known] = report.files
  const names = new Set(files.map(({ file }) => file.name))
  if (known !== undefined && !report.files.some(({ file }) => names.has(file))) {
    host.warning(
      `The earlier report ${path} knows none of these files: everything is signed. It tells of "${known.file}" and the like; now it is "${files[0]?.file.name}". Run in the same working folder as the earlier run, over the same files.`,
    )
  }
  if (signed.some((file) => names.has(file.file) && wayOf(file) !== asked)) {
    host.notice(
      'An earlier job signed with another description, other arguments or another certificate chain: what it signed is signed anew.',
    )
  }
  return new Map(usable.map((file) => [file.file, file]))
}

/** @param sha256 what an earlier run is known to have signed, which stays known: the run that goes on after this one needs it */
export function notStarted(
  { file, tool, reason, settings }: Pick<FileReport, 'file' | 'tool' | 'reason' | 'settings'>,
  sha256: FileReport['sha256'],
): FileReport {
  return {
    file,
    tool,
    reason,
    status: 'not-started',
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(settings === undefined ? {} : { settings }),
    notes: [],
    attempts: 0,
    durationInMilliseconds: 0,
  }
}

function isAlike({ options }: Report, { digest, padding }: Inputs): boolean {
  return options.digest === digest && options.padding === padding
}

/** What an earlier run signed, as files that were not begun, and how: `settingsOf` it, where its report tells. */
export interface KnownBefore {
  readonly files: readonly FileReport[]
  readonly settings: string | undefined
}

/**
 * For the report of a run that did not come to its files, as one that failed or had no token: the run that goes on after it needs what the earlier one signed.
 *
 * @returns undefined where `resume-from` tells of nothing that this run would have kept
 * @throws SigningError as `readEarlierResults`
 */
export async function readKnownBefore({ inputs }: Session): Promise<KnownBefore | undefined> {
  const { resumeFrom, shard } = inputs
  // Which of the files are of this share is not known, and `report merge` takes each file once.
  if (resumeFrom === undefined || shard !== undefined) return undefined
  const report = await readReport(await reportAt(resolve(resumeFrom)))
  if (report === undefined || !isAlike(report, inputs)) return undefined
  const files = report.files.flatMap((file) => (file.sha256 === undefined ? [] : [notStarted(file, file.sha256)]))
  return { files, settings: report.options.settings }
}

/** The digests of a file that is still as the earlier run left it, and its result too; undefined: it is to be signed. */
export async function unchangedSince(
  earlier: EarlierResults,
  { file, destination }: PlannedFile,
  tool: SigningTool,
): Promise<FileReport['sha256'] | undefined> {
  const known = earlier.get(file.name)
  if (known?.sha256 === undefined || known.tool !== tool.name) return undefined
  const { input, result } = known.sha256
  const inPlace = tool.result.kind === 'embedded' && destination === file.realPath
  if (!inPlace && (await digestOrNothing(file.realPath)) !== input) return undefined
  return (await digestOrNothing(destination)) === result ? known.sha256 : undefined
}

function digestOrNothing(path: string): Promise<string | undefined> {
  return sha256OfFile(path).catch(() => undefined)
}
