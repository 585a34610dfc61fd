/** Raw signatures over a digest that is given. Node hashes whatever it verifies, so openssl is asked: with the public key, without the token. */
import type { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command, CommandResult, Verdict } from '../tools/signing-tool.ts'
import { readSignatureFile } from './raw-signature.ts'

const largestSignatureInBytes = 64 * 1024

export interface DigestSignatureTools {
  readonly run: (command: Command) => Promise<CommandResult>
  /** A folder to write to. */
  readonly scratch: string
}

/** @param file holds the digest, in binary */
export async function checkDigestSignature(
  certificate: X509Certificate,
  file: string,
  signature: string,
  { openssl, options }: { readonly openssl: string; readonly options: readonly string[] },
  { run, scratch }: DigestSignatureTools,
): Promise<Verdict> {
  const bytes = readSignatureFile(signature, largestSignatureInBytes)
  if (!Buffer.isBuffer(bytes)) return bytes
  const key = join(scratch, 'key.pem')
  await writeFile(key, certificate.publicKey.export({ type: 'spki', format: 'pem' }))
  const { exitCode, output } = await run({
    program: openssl,
    arguments: ['pkeyutl', '-verify', '-pubin', '-inkey', key, '-in', file, '-sigfile', signature, ...options],
    environment: {},
  })
  if (exitCode === 0 && /^Signature Verified Successfully/m.test(output)) return { state: 'valid', verifier: 'openssl pkeyutl', notes: [] }
  return { state: 'invalid', reason: 'the signature does not fit the digest, the certificate, or the digest algorithm' }
}
