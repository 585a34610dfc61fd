/** What the batch signer is to the rest: types only. */
import type { FileDigests } from '../../file-digests.ts'
import type { Captured } from '../../process.ts'
import type { Digest, KeyType, Padding, SignRequest } from '../../tools/signing-tool.ts'
import type { StartedAhead } from './start-ahead.ts'

/** What became of one file in the process that signs many. */
export interface BatchCaptured extends Captured {
  /** The process itself ended, or ran out of memory, and had signed several files at once: each of them may be why. */
  readonly failedBesideOthers?: boolean
}

/** Signs many files in one process that lives as long as the run. */
export interface BatchSigner {
  /** Reads a file that will be signed soon, while others are being signed. Never rejects. */
  readAhead?(input: string): Promise<void>
  /**
   * As one run of the tool would: where the exit code is 0, the result lies at `request.output`, a new file. What the library does is in the
   * outcome, in words that the tools' `readFailure` knows.
   *
   * @param timeLimitInSeconds for processes that it starts for the file; the question's by default
   * @throws SigningError CANCELLED
   */
  sign(request: SignRequest, timeLimitInSeconds?: number): Promise<BatchCaptured>
  /**
   * Nobody else uses the module now, and the next file gets a process that never had several at once, when the others have ended. What did not start
   * is started once more. Never rejects.
   */
  again(): Promise<void>
  /** Ends the process. What is under way fails. */
  close(): Promise<void>
}

/** `reason` is a clause without a full stop. */
export type BatchStart =
  { readonly kind: 'ready'; readonly signer: BatchSigner } | { readonly kind: 'unavailable'; readonly reason: string }

export interface BatchQuestion {
  /** Absolute path. */
  readonly library: string
  /** CKA_ID: `project/policy`. */
  readonly keyId: string
  readonly pin: string
  /** What the library is to read, the token among it: on top of the cleaned environment. */
  readonly environment: Readonly<Record<string, string>>
  readonly digest: Digest
  /** Means nothing to an EC key. */
  readonly padding: Padding
  readonly keyType: KeyType
  readonly digests: FileDigests
  /** Signatures under way at once. */
  readonly parallel: number
  /** For one signature. */
  readonly timeLimitInSeconds: number
  /** A process for this library and key that may be there already. */
  readonly startedAhead?: StartedAhead
  /** The slot's id; every slot with a token by default. */
  readonly slot?: number
}
