/** Proves a raw signature, and the timestamp beside it where one was asked for. */
import { pssOptions } from './openssl-command.ts'
import type { ToolContext, Verdict, Verifier, VerifyRequest } from './signing-tool.ts'

export async function verifyRaw(request: VerifyRequest, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  const { file, signature, timestamped } = request
  const { digest, padding, inputIsDigest } = context.options
  const verdict =
    inputIsDigest === true
      ? await verifyOverDigest(request, context, verifier)
      : await verifier.rawSignature(file, signature, digest, padding)
  if (verdict.state !== 'valid' || !timestamped) return verdict
  const timestamp = await verifier.timestampBeside(signature, digest)
  if (timestamp.state === 'invalid') return { ...timestamp, part: 'timestamp' }
  const { time, authority } = timestamp
  return { ...verdict, notes: [...verdict.notes, `timestamp of ${time} by ${authority}, beside the signature`], timestampedAt: time }
}

/** Node hashes whatever it verifies. openssl, with no more than the certificate's public key, takes a digest as it is. */
function verifyOverDigest({ file, signature }: VerifyRequest, context: ToolContext, verifier: Verifier): Promise<Verdict> {
  return verifier.digestSignature(file, signature, {
    openssl: context.command('openssl'),
    options: ['-pkeyopt', `digest:${context.options.digest}`, ...pssOptions(context, '-pkeyopt')],
  })
}
