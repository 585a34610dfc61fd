/** `report merge`: one report from those of a job matrix. */
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SigningError } from '../core/errors.ts'
import { mergeReports, type NamedReport } from '../core/report/merge.ts'
import { readReport } from '../core/report/read.ts'
import { writeReports } from '../core/report/write.ts'
import { outputLines } from './text.ts'

/**
 * Reads, merges and writes; a merged report that tells of a failure is written, and then is an error: a green job must mean that all is
 * signed.
 *
 * @param words what follows `report`: `merge`, and files or folders
 * @param directory where the merged report goes; undefined: `report-directory` was not given
 * @param say gets the lines for stdout
 * @throws SigningError INVALID_INPUT, FILE_UNREADABLE, OUTPUT_NOT_WRITABLE, SIGNING_FAILED
 */
export async function mergeReportFiles(
  words: readonly string[],
  directory: string | undefined,
  say: (lines: string) => void,
): Promise<void> {
  const [action, ...places] = words
  if (action !== 'merge' || places.length === 0 || directory === undefined) {
    throw new SigningError('INVALID_INPUT', 'report needs to be told what to merge, and where to.', {
      hint: 'Write pkcs11-sign report merge FOLDER ... --report-directory FOLDER.',
    })
  }
  const parts: NamedReport[] = []
  for (const place of places) parts.push(await readNamed(place))
  const report = mergeReports(parts)
  const { json } = await writeReports(report, directory)
  const count = (status: string): number => report.files.filter((file) => file.status === status).length
  say(
    outputLines('report', json) +
      outputLines('signed', String(report.outcome === 'signed')) +
      outputLines('signed-count', String(count('signed'))),
  )
  if (report.outcome !== 'failed' && report.outcome !== 'skipped') return
  throw new SigningError(
    'SIGNING_FAILED',
    report.outcome === 'skipped'
      ? 'One of the jobs had no API token, so not all is signed.'
      : `Not all is signed: ${count('failed')} of ${report.files.length} files failed, ${count('not-started')} were not begun.`,
    { hint: `The merged report (${json}) names each of them.` },
  )
}

async function readNamed(place: string): Promise<NamedReport> {
  const isFolder = await stat(place).then(
    (status) => status.isDirectory(),
    () => false,
  )
  const path = resolve(isFolder ? join(place, 'signing-report.json') : place)
  const report = await readReport(path)
  if (report !== undefined) return { name: place, report }
  throw new SigningError('INVALID_INPUT', `There is no report ${path}.`, {
    file: path,
    hint: 'Give signing-report.json, or the folder that it is in.',
  })
}
