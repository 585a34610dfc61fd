/** What a certificate says its key is for (RFC 5280, 4.2.1.3). */
import type { X509Certificate } from 'node:crypto'
import { extensionOfCertificate } from './signed-data.ts'

const keyUsage = '2.5.29.15'

/** `digitalSignature` and `nonRepudiation`, the first two. */
export const signatureBits = 0xc0

/** The bits, without the octet that tells how many are unused; undefined: any. @throws MalformedDer */
export function keyUsageOf({ raw }: Pick<X509Certificate, 'raw'>): Buffer | undefined {
  return extensionOfCertificate(raw, keyUsage)?.value.content.subarray(1)
}

/** Java takes a jar for unsigned whose signature, or timestamp, is by another one. @throws MalformedDer */
export function isForSignatures(certificate: Pick<X509Certificate, 'raw'>): boolean {
  const usage = keyUsageOf(certificate)
  return usage === undefined || ((usage[0] ?? 0) & signatureBits) !== 0
}
