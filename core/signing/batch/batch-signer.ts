/** What signs a run's files in one process, instead of one tool process a file. Types only. */
import type { Captured } from '../../process.ts'
import type { SignRequest } from '../../tools/signing-tool.ts'

/** Signs many files in one process that lives as long as the run. */
export interface BatchSigner {
  /** As one run of the tool would: on exitCode 0 the result lies at request.output (new file). */
  sign(request: SignRequest): Promise<Captured>
  close(): Promise<void>
}

export type BatchStart =
  { readonly kind: 'ready'; readonly signer: BatchSigner } | { readonly kind: 'unavailable'; readonly reason: string }
