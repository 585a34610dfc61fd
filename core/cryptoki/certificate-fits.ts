/** Whether the certificate that is to sign is that of the token's key: else the run ends only when everything has been signed in vain. */
import { describeCertificate } from '../certificate.ts'
import { SigningError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import type { PolicyCertificate } from '../configure.ts'
import type { Plan } from '../plan.ts'
import { samePublicKey } from '../public-key.ts'
import { plainText } from '../redaction.ts'
import type { ProbeResult } from './probe.ts'

export interface CertificateQuestion {
  readonly inputs: Pick<Inputs, 'certificate'>
  readonly plan: Pick<Plan, 'certificate' | 'signPath'>
  readonly certificate: PolicyCertificate | undefined
}

/** INVALID_INPUT where it is another key's; undefined where it fits, or SignPath vouches for it, and where nobody can tell. */
export function wrongCertificate(
  { inputs, plan, certificate }: CertificateQuestion,
  probed: ProbeResult | undefined,
): SigningError | undefined {
  const { certificate: source, signPath } = plan
  if (source !== 'file' && source !== 'token') return undefined
  const key = probed?.kind === 'ready' ? probed.key : undefined
  if (certificate === undefined || key?.publicKey === undefined || samePublicKey(certificate.leaf.publicKey, key.publicKey))
    return undefined
  const { where, hint } = placeOf(source, signPath, inputs.certificate)
  const subject = describeCertificate(certificate.leaf)
  return new SigningError(
    'INVALID_INPUT',
    `The certificate ${where} (${subject}) is not that of the key ${key.id}: its public key is another.`,
    { hint },
  )
}

function placeOf(source: 'file' | 'token', signPath: boolean, file = ''): { readonly where: string; readonly hint: string } {
  const otherwise = signPath ? 'fetched from SignPath' : 'read from the token'
  return source === 'file'
    ? {
        where: `in ${plainText(file)}`,
        hint: `Set certificate to the file with the certificate of this ${signPath ? 'signing policy' : 'key'}, or leave it out: it is ${otherwise} then.`,
      }
    : {
        where: "on the token with the key's id",
        hint: "Put the key's own certificate on the token in its place, or name its file with the certificate input.",
      }
}
