/** The report of a run: one object, from which every format is rendered. It never holds a secret. */
import type { ErrorCode } from '../errors.ts'

export const reportSchemaVersion = 1

/** What the reports are called in their folder. */
export const reportNames = { json: 'signing-report.json', html: 'signing-report.html', junit: 'signing-report.xml' } as const

/** What became of one file. Paths use `/` and are relative to the working directory where they lie below it. */
export interface FileReport {
  readonly file: string
  readonly tool: string
  /** Why this tool: the word of the plan. */
  readonly reason: string
  readonly status: 'signed' | 'skipped' | 'failed' | 'not-started'
  /** Where the result is; absent unless signed or skipped. */
  readonly result?: string
  /** Size of the result in bytes. */
  readonly sizeInBytes?: number
  /** SHA-256 of what was signed, and of the result; lower-case hexadecimal. Of a file that was not begun or failed: what an earlier run signed. */
  readonly sha256?: { readonly input: string; readonly result: string }
  /** As in `options`, where a merged report is of jobs that had several. */
  readonly settings?: string
  /** Who proved it ("Node.js crypto", "osslsigncode 2.9"); absent where `verify` is off or it failed. */
  readonly verifiedBy?: string
  readonly timestampUrl?: string
  /** Where the timestamp is, as it came from the server (RFC 3161); absent where it is in the result. */
  readonly timestampFile?: string
  readonly notes: readonly string[]
  readonly attempts: number
  readonly durationInMilliseconds: number
  readonly error?: ErrorReport
}

export interface ErrorReport {
  readonly code: ErrorCode
  readonly message: string
  readonly hint?: string
  readonly details?: string
}

export interface Report {
  readonly schemaVersion: typeof reportSchemaVersion
  readonly program: { readonly name: 'pkcs11-sign'; readonly version: string; readonly platform: string }
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationInMilliseconds: number
  /** `prepared`: there were no files to sign, and everything was set up for a script or for later steps. */
  readonly outcome: 'signed' | 'prepared' | 'nothing-to-sign' | 'skipped' | 'failed'
  readonly signPath: {
    readonly organizationId?: string
    readonly apiUrl: string
    readonly projectSlug?: string
    readonly signingPolicySlug?: string
  }
  readonly certificate?: {
    readonly subject: string
    readonly issuer: string
    readonly serialNumber: string
    readonly sha256: string
    readonly validTo: string
  }
  readonly options: {
    readonly digest: string
    readonly padding: string
    readonly verify: boolean
    readonly timestampUrls: readonly string[]
    readonly shard?: string
    /** Of the list of all files that the share is of: the same for all shares of one run. */
    readonly allFiles?: string
    /** Of description, arguments and certificate chain, which a run with `resume-from` can't see in results. SHA-256, hexadecimal. */
    readonly settings?: string
  }
  readonly runner: {
    readonly os: string
    readonly arch: string
    readonly distribution?: string
    readonly openssl?: string
    readonly cryptokiLibrary: string
    readonly cryptokiVersion?: string
  }
  readonly files: readonly FileReport[]
  readonly warnings: readonly string[]
  /** What ended the run, where that was not one file's failure. */
  readonly error?: ErrorReport
}
