/** What a reader wants to know first: the headline, the counts and the facts, for Markdown and HTML alike. Plain text, not escaped. */
import type { ErrorReport, FileReport, Report } from './report.ts'
import { countOf, formatDuration, formatNumber, statusText } from './text.ts'

export type Status = FileReport['status']

/** The worst first: the order in which files are listed. */
export const statuses: readonly Status[] = ['failed', 'not-started', 'skipped', 'signed']

export function countStatuses(files: readonly FileReport[]): Readonly<Record<Status, number>> {
  const counts = { signed: 0, skipped: 0, failed: 0, 'not-started': 0 }
  for (const file of files) counts[file.status] += 1
  return counts
}

/** Failed files first; else in the order of the run. */
export function worstFirst(files: readonly FileReport[]): readonly FileReport[] {
  return statuses.flatMap((status) => files.filter((file) => file.status === status))
}

/** One line that is true: "verified" stands there only where every signed file was. */
export function headline(report: Report): string {
  const counts = countStatuses(report.files)
  switch (report.outcome) {
    case 'signed': {
      const done = report.files.filter((file) => file.status === 'signed')
      if (done.length === 0) return counts.skipped > 0 ? `${countOf(counts.skipped, 'file')} signed already` : 'Set up for signing'
      const unproved = done.filter((file) => file.verifiedBy === undefined).length
      if (unproved === 0) return `Signed and verified ${countOf(done.length, 'file')}`
      const note = unproved === done.length ? 'not verified' : `${formatNumber(unproved)} of them not verified`
      return `Signed ${countOf(done.length, 'file')}, ${note}`
    }
    case 'prepared':
      return 'Set up for signing'
    case 'nothing-to-sign':
      return 'Nothing to sign'
    case 'skipped':
      return 'Signing was skipped'
    case 'failed':
      return counts.failed === 0 ? 'Signing failed' : `${formatNumber(counts.failed)} of ${countOf(report.files.length, 'file')} failed`
  }
}

/** `9 signed, 2 failed, 1 not started, in 4.2 s` */
export function countLine(report: Report): string {
  const counts = countStatuses(report.files)
  const parts = [...statuses]
    .reverse()
    .flatMap((status) => (counts[status] === 0 ? [] : [`${formatNumber(counts[status])} ${statusText(status)}`]))
  return [...(parts.length === 0 ? ['no files'] : parts), `in ${formatDuration(report.durationInMilliseconds)}`].join(', ')
}

/** `project/policy`, as SignPath's keys are named; '' where neither is known. */
export function policyName({ signPath }: Report): string {
  return [signPath.projectSlug, signPath.signingPolicySlug].filter((slug) => slug !== undefined).join('/')
}

/** Why a file failed. */
export function failureOf(file: FileReport): ErrorReport {
  return file.error ?? { code: 'SIGNING_FAILED', message: 'No reason was recorded.' }
}

/**
 * How many characters of each text of a failure are shown, so that thousands of failures don't make a report that nobody can open
 * (GitLab reads JUnit below 30 MB).
 */
export function textLimit(files: readonly FileReport[]): number {
  const failures = Math.max(1, files.filter((file) => file.status === 'failed').length)
  return Math.max(200, Math.min(20_000, Math.floor(1_000_000 / failures)))
}

/** `text` is set as code where it is a name or a number that somebody may want to copy. */
export interface Fact {
  readonly label: string
  readonly text: string
  readonly code?: true
}

/** Certificate and policy: who signed. */
export function signerFacts({ signPath, certificate }: Report): readonly Fact[] {
  return [
    ...code('Project', signPath.projectSlug),
    ...code('Signing policy', signPath.signingPolicySlug),
    ...code('Organization', signPath.organizationId),
    ...(certificate === undefined
      ? []
      : [
          ...plain('Certificate', certificate.subject),
          ...plain('Issuer', certificate.issuer),
          ...code('Serial number', certificate.serialNumber),
          ...code('SHA-256', certificate.sha256),
          ...plain('Valid to', certificate.validTo),
        ]),
  ]
}

/** How and where it was signed. */
export function runFacts({ options, runner, program, signPath, startedAt }: Report): readonly Fact[] {
  return [
    ...plain('Digest', options.digest),
    ...plain('Padding of raw RSA signatures', options.padding),
    ...plain('Verification', options.verify ? 'on' : 'off'),
    ...code('Timestamp servers', options.timestampUrls.length === 0 ? undefined : options.timestampUrls.join(', ')),
    ...plain('Shard', options.shard),
    ...code('SignPath', signPath.apiUrl),
    ...plain('Runner', `${runner.distribution ?? runner.os}, ${program.platform}`),
    ...plain('OpenSSL', runner.openssl),
    ...code('Cryptoki library', runner.cryptokiLibrary),
    ...plain('Cryptoki version', runner.cryptokiVersion),
    ...plain('Started at', startedAt),
    ...plain('Program', `${program.name} ${program.version}`),
  ]
}

function plain(label: string, text: string | undefined): readonly Fact[] {
  return text === undefined || text === '' ? [] : [{ label, text }]
}

function code(label: string, text: string | undefined): readonly Fact[] {
  return plain(label, text).map((fact) => ({ ...fact, code: true as const }))
}
