/** Raw signatures in a batch. */
import type { ProbeSession } from '../../cryptoki/probe.ts'
import type { BatchQuestion, BatchStart } from './batch-signer.ts'
import { startBatch, type Format } from './start-batch.ts'

const raw: Format = { prepare: (digest) => ({ digest, finish: (signature) => signature }) }

/**
 * Results are raw signatures, as `openssl dgst` writes them: RSA with PKCS #1 1.5 or PSS (salt as long as the digest), ECDSA in DER.
 *
 * @throws SigningError CANCELLED; OUTPUT_NOT_WRITABLE: the private folder takes no addon
 */
export function startRawBatch(question: BatchQuestion, session: ProbeSession): Promise<BatchStart> {
  return startBatch(question, raw, session)
}
