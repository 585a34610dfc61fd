/** What signing a file needs: types only. */
import type { Probe } from '../cryptoki/probe-check.ts'
import type { SigningError } from '../errors.ts'
import type { FileDigests } from '../file-digests.ts'
import type { PlannedFile } from '../plan.ts'
import type { Session } from '../session.ts'
import type { Staging } from '../staging.ts'
import type { ToolContext, Verdict, Verifier } from '../tools/signing-tool.ts'
import type { Batches } from './batch/batches.ts'
import type { Crowd } from './crowd.ts'
import type { EarlierResults } from './resume.ts'
import type { RetryBudget } from './retry-budget.ts'
import type { SlotGiver, Slots } from './slots.ts'
import type { TimestampServers } from './timestamp-servers.ts'

/** What signing needs beyond the session; the same for every file. */
export interface SigningContext {
  readonly session: Session
  readonly staging: Staging
  readonly tool: ToolContext
  readonly verifier: Verifier
  /** SIGNPATH_* with the token: for the signing tool alone. */
  readonly credentials: Readonly<Record<string, string>>
  readonly logDirectory: string
  readonly workingDirectory: string
  readonly retryBudget: RetryBudget
  readonly timestampServers: TimestampServers
  /** Each signature takes one. */
  readonly slots: Slots
  /** One slot, for GnuPG's: its card daemon calls the library by several threads, having told it of one. Only SignPath's is known to bear that. */
  readonly cardDaemon: SlotGiver
  readonly crowd: Crowd
  /** Ends what is under way: nothing works any more. The session's signal tells of it. */
  readonly giveUp: AbortController
  readonly batches: Batches
  readonly digests: FileDigests
  /** What an earlier run has signed. */
  readonly earlier: EarlierResults
  /** The module is not SignPath's. */
  readonly otherVendor: boolean
  /** Tries the library out: where a tool fails, it says whether the library is at fault. */
  readonly probe: Probe
  /** What SignPath says is wrong; undefined: nothing, or it can't be asked. */
  readonly askSignPath: () => Promise<SigningError | undefined>
}

/** With the path that the tool gets. */
export interface Source extends PlannedFile {
  readonly source: string
}

export type Valid = Extract<Verdict, { state: 'valid' }>
