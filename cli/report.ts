/** `report merge`: one report from those of a job matrix. */
import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SigningError } from '../core/errors.ts'
import { inputTable, type InputName } from '../core/inputs.ts'
import { whyUnreadable } from '../core/output-error.ts'
import { mergeReports, type NamedReport } from '../core/report/merge.ts'
import { countStatuses } from '../core/report/overview.ts'
import { readReport, reportAt } from '../core/report/read.ts'
import { reportNames, type Report } from '../core/report/report.ts'
import { writeReports } from '../core/report/write.ts'
import { outputLines } from './text.ts'

/**
 * Reads, merges and writes; a merged report that tells of a failure is written, and then is an error: a green job must mean that all is
 * signed.
 *
 * @param words what follows `report`: `merge`, and files or folders
 * @param inputs `report-directory`: where the merged report goes; `if-no-credentials`: as the jobs had it
 * @param say gets the lines for stdout
 * @throws SigningError INVALID_INPUT, FILE_UNREADABLE, OUTPUT_NOT_WRITABLE, SIGNING_FAILED
 */
export async function mergeReportFiles(
  words: readonly string[],
  inputs: ReadonlyMap<InputName, string>,
  say: (lines: string) => void,
): Promise<void> {
  const given = (name: InputName): string => (inputs.get(name) ?? '').trim()
  const directory = given('report-directory')
  const [action, ...places] = words
  // Blank is absent: a variable that is not set must not stand for the working folder.
  if (action !== 'merge' || places.length === 0 || [directory, ...places].some((place) => place.trim() === '')) {
    throw new SigningError('INVALID_INPUT', 'report needs to be told what to merge, and where to.', {
      hint: 'Write pkcs11-sign report merge FOLDER ... --report-directory FOLDER.',
    })
  }
  const ifNoCredentials = given('if-no-credentials') || 'error'
  if (!inputTable['if-no-credentials'].choices.some((choice) => choice === ifNoCredentials)) {
    throw new SigningError('INVALID_INPUT', `if-no-credentials takes error or skip, not "${ifNoCredentials}".`)
  }
  const parts: NamedReport[] = []
  const written = join(resolve(directory), reportNames.json)
  for (const place of places) for (const path of await reportsAt(place)) parts.push(await readNamed(path))
  if (parts.some(({ name }) => name === written)) {
    throw new SigningError('INVALID_INPUT', `The merged report would replace ${written}, which is one of those to merge.`, {
      file: written,
      hint: 'Give report-directory another folder.',
    })
  }
  const report = mergeReports(parts)
  const { json } = await writeReports(report, directory)
  say(
    outputLines('report', json) +
      outputLines('signed', String(report.outcome === 'signed')) +
      outputLines('signed-count', String(countStatuses(report.files).signed)),
  )
  const mayBeSkipped = ifNoCredentials === 'skip'
  if (report.outcome !== 'failed' && (report.outcome !== 'skipped' || mayBeSkipped)) return
  throw whyNotSigned(report, parts, json)
}

function whyNotSigned(report: Report, parts: readonly NamedReport[], json: string): SigningError {
  const counts = countStatuses(report.files)
  // A job that failed before it came to its files, or by its script, counts none.
  const failedJob = parts.find((part) => part.report.error !== undefined)
  if (failedJob?.report.error !== undefined && counts.failed + counts['not-started'] === 0) {
    return new SigningError('SIGNING_FAILED', `One of the jobs failed: ${failedJob.report.error.message}`, {
      hint: `Its report is ${failedJob.name}.`,
    })
  }
  return new SigningError(
    'SIGNING_FAILED',
    report.outcome === 'skipped'
      ? 'One of the jobs had no API token, so not all is signed.'
      : `Not all is signed: ${counts.failed} of ${report.files.length} files failed, ${counts['not-started']} were not begun.`,
    { hint: `The merged report (${json}) names each of them.` },
  )
}

async function readNamed(path: string): Promise<NamedReport> {
  const report = await readReport(path)
  if (report !== undefined) return { name: path, report }
  throw new SigningError('INVALID_INPUT', `There is no report ${path}.`, {
    file: path,
    hint: 'Give signing-report.json, or the folder that it is in.',
  })
}

/** The reports that a user means: a file, the folder that it is in, or a folder of such folders, as CIs download the artifacts of a matrix. */
async function reportsAt(place: string): Promise<readonly string[]> {
  const path = await reportAt(resolve(place))
  if (path === resolve(place)) return [path]
  const folders = await readdir(place).catch((cause: unknown) => {
    throw new SigningError('FILE_UNREADABLE', `The folder ${place} ${whyUnreadable(cause)}.`, {
      file: place,
      hint: 'Let the user of this job read the folder.',
      cause,
    })
  })
  const below = folders.map((folder) => join(resolve(place), folder, reportNames.json)).sort(byNumber)
  const found: string[] = []
  for (const report of below) if (await exists(report)) found.push(report)
  if (found.length === 0) return [path]
  if (await exists(path)) throw ambiguous(path, place)
  return found
}

/** Most often the report of an earlier merge, into the folder that it read: it would hide what the jobs have written since. */
function ambiguous(path: string, place: string): SigningError {
  return new SigningError('INVALID_INPUT', `${path} lies beside folders with reports, and only one of the two can be meant.`, {
    file: path,
    hint: `Remove it where an earlier merge wrote it, and give report-directory another folder than ${place}; or name the reports one by one.`,
  })
}

/** `shard-10` after `shard-9`. */
const byNumber = new Intl.Collator('en', { numeric: true }).compare

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
