/** The report for machines. */
import { textLimit } from './overview.ts'
import type { ErrorReport, Report } from './report.ts'
import { shorten } from './text.ts'

type KeyOf<T> = T extends readonly (infer Item)[] ? KeyOf<Item> : T extends object ? (keyof T & string) | KeyOf<T[keyof T]> : never

/**
 * Every key of the report, in the order in which it is written; one list does for all levels, for JSON.stringify keeps to it on each.
 * The compiler tells of a key that is missing here. A key that is not here is not written: nothing gets out by accident.
 */
const keys = {
  schemaVersion: true,
  program: true,
  name: true,
  version: true,
  platform: true,
  startedAt: true,
  outcome: true,
  signPath: true,
  organizationId: true,
  apiUrl: true,
  projectSlug: true,
  signingPolicySlug: true,
  certificate: true,
  subject: true,
  issuer: true,
  serialNumber: true,
  options: true,
  digest: true,
  padding: true,
  verify: true,
  timestampUrls: true,
  shard: true,
  allFiles: true,
  settings: true,
  runner: true,
  os: true,
  arch: true,
  distribution: true,
  openssl: true,
  cryptokiLibrary: true,
  cryptokiVersion: true,
  files: true,
  file: true,
  tool: true,
  reason: true,
  status: true,
  input: true,
  result: true,
  sizeInBytes: true,
  sha256: true,
  validTo: true,
  verifiedBy: true,
  timestampUrl: true,
  timestampFile: true,
  notes: true,
  attempts: true,
  durationInMilliseconds: true,
  warnings: true,
  error: true,
  code: true,
  message: true,
  hint: true,
  details: true,
} as const satisfies Record<KeyOf<Report>, true>

/** JSON, indented, with a stable order of keys and a line break at the end. Long details lose their middle. */
export function renderJson(report: Report): string {
  const limit = textLimit(report.files)
  const files = report.files.map((file) => (file.error === undefined ? file : { ...file, error: cutDetails(file.error, limit) }))
  return `${JSON.stringify({ ...report, files }, Object.keys(keys), 2)}\n`
}

function cutDetails(error: ErrorReport, limit: number): ErrorReport {
  return error.details === undefined ? error : { ...error, details: shorten(error.details, limit) }
}
