/** Joins the reports of a job matrix: what several jobs have signed becomes one report. Pure. */
import { SigningError } from '../errors.ts'
import type { FileReport, Report } from './report.ts'
import { someOf } from './text.ts'

/** A report, and what to call it where something is wrong with it. */
export interface NamedReport {
  readonly name: string
  readonly report: Report
}

/**
 * One report of all; files in the order of the reports.
 *
 * @param parts at least one
 * @throws SigningError INVALID_INPUT: they are not parts of one run: another certificate or other options, a share that is missing or there
 * twice, a file that is in two of them, shares of different files
 */
export function mergeReports(parts: readonly NamedReport[]): Report {
  const [first] = parts
  if (first === undefined)
    throw new SigningError('INVALID_INPUT', 'There is no report to merge.', { hint: 'Name the reports, or their folders.' })
  checkSameRun(parts)
  checkShares(parts)
  checkFilesOnce(parts)
  checkSameFiles(parts)
  const reports = parts.map(({ report }) => report)
  const start = Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)))
  const end = Math.max(...reports.map(({ startedAt, durationInMilliseconds }) => Date.parse(startedAt) + durationInMilliseconds))
  const { digest, padding, verify } = first.report.options
  const timestampUrls = [...new Set(reports.flatMap(({ options }) => options.timestampUrls))]
  // Jobs for several kinds of files may have several descriptions.
  const settings = new Set(reports.flatMap(({ options, files }) => [options, ...files].flatMap((one) => one.settings ?? [])))
  const withCertificate = reports.find(({ certificate }) => certificate !== undefined)?.certificate
  const error = reports.find((report) => report.error !== undefined)?.error
  return {
    schemaVersion: first.report.schemaVersion,
    program: first.report.program,
    startedAt: new Date(start).toISOString(),
    durationInMilliseconds: end - start,
    outcome: outcomeOf(reports),
    signPath: first.report.signPath,
    ...(withCertificate === undefined ? {} : { certificate: withCertificate }),
    options: { digest, padding, verify, timestampUrls, ...(settings.size === 1 ? { settings: [...settings].join('') } : {}) },
    runner: first.report.runner,
    files: joinFiles(reports.flatMap(settings.size > 1 ? filesWithSettings : ({ files }) => files)),
    warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
    ...(error === undefined ? {} : { error }),
  }
}

/** Once each: a run that did not come to its files tells of all that an earlier one signed, of which another job may have begun some. */
function joinFiles(files: readonly FileReport[]): readonly FileReport[] {
  const told = new Set(files.filter(isBegun).map(({ file }) => file))
  return files.filter((one) => isBegun(one) || (!told.has(one.file) && told.add(one.file)))
}

function filesWithSettings({ options: { settings }, files }: Report): readonly FileReport[] {
  return settings === undefined ? files : files.map((file) => ({ settings, ...file }))
}

function isBegun({ status }: FileReport): boolean {
  return status !== 'not-started'
}

/** In this order: one job that failed makes all fail, one that had no credentials leaves something unsigned. */
function outcomeOf(reports: readonly Report[]): Report['outcome'] {
  // A report that was cut or mended by hand is not taken at its word. What a run without token or files did not begin is what an earlier one signed.
  const unsigned = reports.some(({ files, outcome }) => {
    const idle = outcome === 'skipped' || outcome === 'nothing-to-sign'
    return files.some(({ status }) => status === 'failed' || (status === 'not-started' && !idle))
  })
  const outcomes = new Set(unsigned ? ['failed' as const] : reports.map(({ outcome }) => outcome))
  return (['failed', 'skipped', 'signed', 'prepared'] as const).find((outcome) => outcomes.has(outcome)) ?? 'nothing-to-sign'
}

const sameInOneRun: Readonly<Record<string, (report: Report) => unknown>> = {
  'the certificate': ({ certificate }) => certificate?.sha256,
  'the signing policy': ({ signPath: { projectSlug, signingPolicySlug } }) => `${projectSlug ?? ''}/${signingPolicySlug ?? ''}`,
  'the organization': ({ signPath: { organizationId } }) => organizationId,
  "SignPath's address": ({ signPath: { apiUrl } }) => apiUrl,
  'the digest': ({ options }) => options.digest,
  'the padding': ({ options }) => options.padding,
  verify: ({ options }) => options.verify,
}

function checkSameRun(parts: readonly NamedReport[]): void {
  for (const [what, read] of Object.entries(sameInOneRun)) {
    // A job that signed nothing may know no certificate: the first that does is what the others are compared with.
    const [one, ...others] = parts.filter(({ report }) => read(report) !== undefined)
    const other = others.find(({ report }) => one !== undefined && read(report) !== read(one.report))
    if (one === undefined || other === undefined) continue
    throw new SigningError('INVALID_INPUT', `${one.name} and ${other.name} are not of the same run: ${what} differs.`, {
      hint: 'Merge the reports of one job matrix only.',
    })
  }
}

function checkShares(parts: readonly NamedReport[]): void {
  const shares = parts.map(({ name, report: { options } }) => ({ name, share: options.shard }))
  const sharded = shares.find(({ share }) => share !== undefined)?.share
  if (sharded === undefined) return
  const count = Number(sharded.split('/')[1])
  const byShare = new Map<string, string>()
  for (const { name, share } of shares) {
    if (share === undefined) throw notAMatrix(`${name} is the report of a run without shares, others are of ${sharded}`)
    const other = byShare.get(share)
    if (other !== undefined) throw notAMatrix(`${other} and ${name} are both of share ${share}`)
    if (Number(share.split('/')[1]) !== count) throw notAMatrix(`${name} is of share ${share}, others are of ${sharded}`)
    byShare.set(share, name)
  }
  const missing = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`).filter((share) => !byShare.has(share))
  if (missing.length > 0) throw notAMatrix(`the report of share ${someOf(missing, 20)} is missing`)
}

/** Jobs that saw other files, or others of their sizes, had other shares: a file may be in none of them. */
function checkSameFiles(parts: readonly NamedReport[]): void {
  const lists = parts.flatMap(({ name, report: { options } }) => (options.allFiles === undefined ? [] : [{ name, list: options.allFiles }]))
  const [first] = lists
  const other = lists.find(({ list }) => list !== first?.list)
  if (first === undefined || other === undefined) return
  throw new SigningError('INVALID_INPUT', `${first.name} and ${other.name} are shares of different files, so a file may be in no share.`, {
    hint: 'Give every job of the matrix the same files: build them once, and let no job sign in the folder that another one reads.',
  })
}

function notAMatrix(why: string): SigningError {
  return new SigningError('INVALID_INPUT', `The reports don't make up one run: ${why}.`, {
    hint: 'Give the report of every job of the matrix, each once; a job that failed has written one, too.',
  })
}

function checkFilesOnce(parts: readonly NamedReport[]): void {
  const owners = new Map<FileReport['file'], string>()
  for (const { name, report } of parts) {
    for (const { file } of report.files.filter(isBegun)) {
      const other = owners.get(file)
      if (other !== undefined) throw notAMatrix(`${file} is in ${other} and in ${name}`)
      owners.set(file, name)
    }
  }
}
