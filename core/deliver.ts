/** Tells the CI and the user what came of a run: outputs, reports, summary. */
import { resolve } from 'node:path'
import { onOneLine } from './certificate.ts'
import { SigningError } from './errors.ts'
import { toErrorReport, toSigningError } from './failure.ts'
import type { OutputName } from './inputs.ts'
import type { Prepared } from './prepare.ts'
import { renderSummary } from './report/markdown.ts'
import { countStatuses } from './report/overview.ts'
import { reportSchemaVersion, type FileReport, type Report } from './report/report.ts'
import { writeReports, type WrittenReports } from './report/write.ts'
import { readKnownBefore, settingsOf } from './signing/resume.ts'
import { leavesReport, outlivesRun, type Session } from './session.ts'
import { version } from './version.ts'

/** What is known of a run so far; the stages fill it in. */
export interface Outcome {
  readonly startedAt: Date
  result: Report['outcome']
  prepared: Prepared | undefined
  files: readonly FileReport[]
  error: unknown
  /** How the files were signed that an earlier run knew, where this one did not come to them. */
  earlierSettings?: string | undefined
}

/** Never throws for the sake of the report: an error of the run itself must reach the user. */
export async function deliver(session: Session, outcome: Outcome): Promise<void> {
  const { host, inputs } = session
  if (outcome.result === 'skipped') host.warning('There is no API token, so NOTHING IS SIGNED (if-no-credentials is skip).')
  if (outcome.files.length === 0) {
    // Whatever is wrong with the earlier report, the run's own error, or that it signs nothing, is what to show.
    const known = await readKnownBefore(session).catch(() => undefined)
    outcome.files = known?.files ?? []
    outcome.earlierSettings = known?.settings
  }
  const reports = await writeReport(session, outcome).catch((error: unknown) => {
    // A report that nobody asked for is not worth a failure once the files are signed.
    if (outcome.error === undefined && inputs.reportDirectory !== undefined) outcome.error = error
    else if (toSigningError(error).message !== toSigningError(outcome.error).message) host.warning(toSigningError(error).message)
    return undefined
  })
  try {
    setOutputs(session, outcome, reports?.json)
    if (outcome.result !== 'prepared') await host.summary?.(renderSummary(buildReport(session, outcome)))
  } catch (error) {
    // The run's own error is the one to show; but whoever relies on the outputs must not see a green job without them.
    outcome.error ??= error
    withdrawSigned(host)
  }
}

/**
 * Without a folder of the user's the report lies with the rest, until the post step: in the private folder, which is not made anew where
 * somebody has removed it.
 */
async function writeReport(session: Session, outcome: Outcome): Promise<WrittenReports | undefined> {
  const { inputs, workspace } = session
  if (!leavesReport(session)) return undefined
  const directory = inputs.reportDirectory === undefined ? await workspace.folder('report') : resolve(process.cwd(), inputs.reportDirectory)
  return writeReports(buildReport(session, outcome), directory)
}

/** The outputs may have been told before the summary failed. */
function withdrawSigned(host: Session['host']): void {
  try {
    host.setOutput('signed', 'false')
  } catch {
    // Then it was not told in the first place.
  }
}

function setOutputs(session: Session, { prepared, files, error, result }: Outcome, report: string | undefined): void {
  const finished = files.filter(({ status }) => status === 'signed' || status === 'skipped')
  const outputs: Partial<Record<OutputName, string | undefined>> = {
    signed: String(error === undefined && result === 'signed'),
    'signed-files': finished
      .flatMap((file) => [file.result ?? file.file, ...(file.timestampFile === undefined ? [] : [file.timestampFile])])
      .join('\n'),
    'signed-count': String(countStatuses(files).signed),
    report,
    'cryptoki-library': prepared?.library.path,
    'cryptoki-version': prepared?.library.version,
    ...(outlivesRun(session)
      ? {
          'openssl-conf': prepared?.configuration.opensslConf,
          'sunpkcs11-config': prepared?.configuration.sunpkcs11Config,
          certificate: prepared?.configuration.certificate,
        }
      : {}),
  }
  for (const [name, value] of Object.entries(outputs)) if (value !== undefined) session.host.setOutput(name, value)
}

/** Members whose values are words of ours, or from a list of ours. */
const ownWords: ReadonlySet<string> = new Set(['name', 'outcome', 'status', 'tool', 'code', 'digest', 'padding', 'shard'])

/**
 * What comes from outside is redacted: a file may be called like the token, and reports are kept and passed on. Not what is ours: a proxy's
 * password may be `runner`, or `signed`, and a report without these words is none.
 */
function buildReport(session: Session, outcome: Outcome): Report {
  return JSON.parse(JSON.stringify(collectReport(session, outcome)), (member, value: unknown) =>
    typeof value === 'string' && !ownWords.has(member) ? session.redact(value) : value,
  ) as Report
}

function collectReport({ inputs }: Session, outcome: Outcome): Report {
  const { prepared, startedAt, files } = outcome
  const error = outcome.error === undefined ? undefined : toSigningError(outcome.error)
  const { os, arch } = prepared?.facts ?? { os: process.platform, arch: process.arch }
  const certificates = prepared?.certificate
  const certificate = certificates?.leaf
  const given = <T extends string, V>(name: T, value: V | undefined): Partial<Record<T, V>> =>
    (value === undefined ? {} : { [name]: value }) as Partial<Record<T, V>>
  return {
    schemaVersion: reportSchemaVersion,
    program: { name: 'pkcs11-sign', version, platform: `${process.platform}-${process.arch}, Node.js ${process.versions.node}` },
    startedAt: startedAt.toISOString(),
    durationInMilliseconds: Date.now() - startedAt.getTime(),
    outcome: error === undefined ? outcome.result : 'failed',
    signPath: {
      apiUrl: inputs.apiUrl,
      ...given('organizationId', inputs.organizationId),
      ...given('projectSlug', inputs.projectSlug),
      ...given('signingPolicySlug', inputs.signingPolicySlug),
    },
    ...given(
      'certificate',
      certificate === undefined
        ? undefined
        : {
            subject: onOneLine(certificate.subject),
            issuer: onOneLine(certificate.issuer),
            serialNumber: certificate.serialNumber,
            sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
            validTo: certificate.validTo,
          },
    ),
    options: {
      digest: inputs.digest,
      padding: inputs.padding,
      verify: inputs.verify,
      timestampUrls: inputs.timestampUrls,
      ...given('shard', inputs.shard === undefined ? undefined : `${inputs.shard.index}/${inputs.shard.count}`),
      ...given('allFiles', prepared?.plan.allFiles),
      ...given('settings', outcome.earlierSettings ?? (prepared?.plan.files.length ? settingsOf(inputs, certificates) : undefined)),
    },
    runner: {
      os,
      arch,
      cryptokiLibrary: prepared?.library.path ?? '',
      ...given('distribution', prepared?.facts.distribution?.prettyName),
      ...given('openssl', prepared?.facts.openssl?.version.text),
      ...given('cryptokiVersion', prepared?.library.version),
    },
    files,
    warnings: prepared?.plan.warnings ?? [],
    // One file's failure stands with the file; what ended the run stands here.
    ...given(
      'error',
      error === undefined || (error instanceof SigningError && error.file !== undefined && files.some(({ status }) => status === 'failed'))
        ? undefined
        : toErrorReport(error),
    ),
  }
}
