/** Puts the reports on disk. */
import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SigningError } from '../errors.ts'
import { makeFolder } from '../make-folder.ts'
import { outputError, textOf } from '../output-error.ts'
import { renderHtml } from './html.ts'
import { renderJson } from './json.ts'
import { renderJunit } from './junit.ts'
import { reportNames, type Report } from './report.ts'

/** Absolute paths of what was written. */
export interface WrittenReports {
  readonly json: string
  readonly html: string
  readonly junit: string
}

/**
 * Makes the folder of the reports, where it is missing.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE
 */
export async function makeReportFolder(directory: string): Promise<void> {
  const folder = resolve(directory)
  await makeFolder(folder).catch((cause: unknown) => {
    throw notWritten(folder, cause)
  })
}

/**
 * Writes `signing-report.json`, `.html` and `.xml` into a folder, which is made where it is missing. Each appears under its name only
 * when it is complete: a step that collects artifacts never sees half of one.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE
 */
export async function writeReports(report: Report, directory: string): Promise<WrittenReports> {
  const folder = resolve(directory)
  const paths = {
    json: join(folder, reportNames.json),
    html: join(folder, reportNames.html),
    junit: join(folder, reportNames.junit),
  }
  try {
    await makeFolder(folder)
    await replace(paths.json, renderJson(report))
    await replace(paths.html, renderHtml(report))
    await replace(paths.junit, renderJunit(report))
    return paths
  } catch (cause) {
    throw notWritten(folder, cause)
  }
}

function notWritten(folder: string, cause: unknown): SigningError {
  const { message } = outputError(cause, textOf(cause, 'path') ?? folder)
  return new SigningError('OUTPUT_NOT_WRITABLE', `The signing report can't be written: ${message}`, {
    hint: 'Name a folder in `report-directory` that this job may write to.',
    file: folder,
    cause,
  })
}

async function replace(path: string, content: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content, { flag: 'wx' })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
