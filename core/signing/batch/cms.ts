/** Detached CMS signatures in a batch. */
import { readFile } from 'node:fs/promises'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import { textOf } from '../../output-error.ts'
import type { BatchQuestion, BatchStart } from './batch-signer.ts'
import { startBatch, type Format } from './start-batch.ts'

export interface CmsBatchQuestion extends BatchQuestion {
  /** Path of a PEM file: the signer's certificate first, then what is known of its chain. */
  readonly certificateChain: string
  readonly outputFormat: 'der' | 'pem'
}

/**
 * Results are detached CMS signatures, as `openssl cms -sign -binary` makes them.
 *
 * @throws SigningError CANCELLED; OUTPUT_NOT_WRITABLE: the private folder takes no addon
 */
export async function startCmsBatch(question: CmsBatchQuestion, session: ProbeSession): Promise<BatchStart> {
  let format: Format
  try {
    const certificateChain = await readFile(question.certificateChain, 'utf8')
    const { cmsFormat } = await import('./cms-message.ts')
    format = cmsFormat({ ...question, certificateChain })
  } catch (error) {
    return { kind: 'unavailable', reason: textOf(error, 'message') ?? "the certificate's chain can't be read" }
  }
  return startBatch(question, format, session)
}
