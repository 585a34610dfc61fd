/** Reads a report that an earlier run, or another job of the same one, has written. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { SigningError } from '../errors.ts'
import { systemCode, whyUnreadable } from '../output-error.ts'
import { readNamed } from '../read-named.ts'
import { statuses } from './overview.ts'
import { reportNames, reportSchemaVersion, type Report } from './report.ts'

/** A report is some 500 bytes a file. */
const longestReportInBytes = 256 * 1024 * 1024

/** The report that a user means: a file, or the folder that it was written to. @param place absolute */
export async function reportAt(place: string): Promise<string> {
  const isFolder = await stat(place).then(
    (status) => status.isDirectory(),
    () => false,
  )
  return isFolder ? join(place, reportNames.json) : place
}

/**
 * @param path absolute
 * @returns undefined where there is no such file
 * @throws SigningError INVALID_INPUT: it is no report of this program, or of a version that writes others; FILE_UNREADABLE
 */
export async function readReport(path: string): Promise<Report | undefined> {
  let text: string
  try {
    text = (await readNamed(path)).toString()
  } catch (cause) {
    if (systemCode(cause) === 'ENOENT') return undefined
    throw new SigningError('FILE_UNREADABLE', `The report ${path} ${whyUnreadable(cause)}.`, { file: path, cause })
  }
  const report = text.length > longestReportInBytes ? null : parsed(text)
  if (isReport(report)) return report
  if (report === undefined) {
    throw new SigningError('INVALID_INPUT', `${path} is no signing report: it is empty, cut off or no JSON.`, {
      file: path,
      hint: 'Copy it once more from the job that wrote it, which may have had no room left; without a report to resume from, everything is signed.',
    })
  }
  throw new SigningError('INVALID_INPUT', `${path} is no signing report that this release of pkcs11-sign can read.`, {
    file: path,
    hint: 'Name a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs.',
  })
}

/** @returns undefined where it is no JSON */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** What is relied on when a report is read, joined with others and shown; the rest is only passed on. */
function isReport(value: unknown): value is Report {
  if (!isRecord(value) || value['schemaVersion'] !== reportSchemaVersion || !hasTexts(value['program'], 'name')) return false
  if (value['program']['name'] !== 'pkcs11-sign' || !Array.isArray(value['files']) || !areTexts(value['warnings'])) return false
  const { options, certificate, program, signPath, runner } = value
  if (!hasTexts(options, 'digest', 'padding') || !areTexts(options['timestampUrls']) || !mayHaveTexts(options, 'settings')) return false
  // As the input takes it: the list of shares that are missing of more would not fit into memory.
  if (!isAbsentOr(options['shard'], (shard) => typeof shard === 'string' && /^\d{1,5}\/\d{1,5}$/.test(shard))) return false
  if (![program, signPath, runner].every((record) => isRecord(record) && areTexts(Object.values(record)))) return false
  if (!hasTexts(signPath, 'apiUrl') || !hasTexts(runner, 'cryptokiLibrary') || !isAbsentOr(value['error'], isError)) return false
  if (!isAbsentOr(certificate, (record) => hasTexts(record, 'subject', 'issuer', 'serialNumber', 'sha256', 'validTo'))) return false
  if (typeof value['startedAt'] !== 'string' || Number.isNaN(Date.parse(value['startedAt']))) return false
  if (typeof value['durationInMilliseconds'] !== 'number' || !isOneOf(outcomes, value['outcome'])) return false
  return value['files'].every(isFile)
}

const outcomes = ['signed', 'prepared', 'nothing-to-sign', 'skipped', 'failed'] as const satisfies Report['outcome'][]

function isFile(value: unknown): boolean {
  if (
    !hasTexts(value, 'file', 'tool', 'reason') ||
    !mayHaveTexts(value, 'result', 'settings', 'verifiedBy', 'timestampUrl', 'timestampFile')
  )
    return false
  if (!isOneOf(statuses, value['status']) || !areTexts(value['notes'])) return false
  if (!isAbsentOr(value['sha256'], (digests) => hasTexts(digests, 'input', 'result')) || !isAbsentOr(value['error'], isError)) return false
  return typeof value['durationInMilliseconds'] === 'number' && typeof value['attempts'] === 'number'
}

function isError(value: unknown): boolean {
  return hasTexts(value, 'code', 'message') && mayHaveTexts(value, 'hint', 'details')
}

function isAbsentOr(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value)
}

function hasTexts(value: unknown, ...names: readonly string[]): value is Record<string, unknown> {
  return isRecord(value) && areTexts(names.map((name) => value[name]))
}

function mayHaveTexts(value: unknown, ...names: readonly string[]): boolean {
  return isRecord(value) && areTexts(names.map((name) => value[name]).filter((text) => text !== undefined))
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function isOneOf(words: readonly string[], value: unknown): boolean {
  return words.some((word) => word === value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
