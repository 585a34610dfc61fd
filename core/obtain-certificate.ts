/** The policy's certificate, from where the plan says: a file, SignPath, or the token. */
import { createPublicKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { readCertificateFile } from './certificate.ts'
import type { PolicyCertificate } from './configure.ts'
import { certificateOnToken, type Probe } from './cryptoki/probe-check.ts'
import { SigningError } from './errors.ts'
import type { CertificateSource, Plan } from './plan.ts'
import type { Session } from './session.ts'
import { proxySettings } from './http.ts'
import { readEnvironment } from './runner-environment.ts'
import { createSignPathClient, type SignPathClient, type SignPathClientOptions } from './signpath/client.ts'
import { findPolicy } from './signpath/policy.ts'
import type { SigningPolicy } from './signpath/signing-policy.ts'

async function obtainCertificate(session: Session, source: CertificateSource, probe: Probe): Promise<PolicyCertificate | undefined> {
  switch (source) {
    case 'none':
      return undefined
    case 'file':
      return readCertificateFile(resolve(process.cwd(), session.inputs.certificate ?? ''))
    case 'signpath':
      // A key may have none, and an API may not know the question.
      return { leaf: (await askSignPath(session, 'certificate'))?.certificate ?? (await readFromToken(probe)), chain: [] }
    case 'token':
      return { leaf: await readFromToken(probe), chain: [] }
  }
}

/** Whose signatures count. A key for GPG has no certificate, and needs none. */
export interface PolicyKey {
  readonly publicKey: KeyObject
  readonly certificate: PolicyCertificate | undefined
}

/**
 * The policy's public key, with the certificate where some tool needs one; by SignPath's own word where it can be asked.
 *
 * @throws SigningError INVALID_INPUT, POLICY_NOT_FOUND, AUTHENTICATION_FAILED, PERMISSION_DENIED, SERVICE_UNAVAILABLE …
 */
export async function obtainKey(
  session: Session,
  { certificate: source, x509 }: Pick<Plan, 'certificate' | 'x509'>,
  probe: Probe,
): Promise<PolicyKey | undefined> {
  if (x509 || source === 'none' || source === 'file') {
    const certificate = await obtainCertificate(session, source, probe)
    return certificate === undefined ? undefined : { certificate, publicKey: certificate.leaf.publicKey }
  }
  if (source === 'signpath') {
    const policy = await askSignPath(session, 'public key')
    if (policy !== undefined) {
      const { certificate, publicKey: key } = policy
      const publicKey = createPublicKey({ key, format: 'der', type: 'spki' })
      return { publicKey, certificate: certificate === undefined ? undefined : { leaf: certificate, chain: [] } }
    }
  }
  const result = await probe()
  const key = result.kind === 'ready' ? result.key : undefined
  if (key?.publicKey !== undefined) return { publicKey: key.publicKey, certificate: undefined }
  throw new SigningError(
    'PREREQUISITE_MISSING',
    `The public key can't be read from the token here: ${result.kind === 'skipped' ? result.reason : 'the token does not show it'}.`,
    { hint: 'Name the certificate file with the certificate input, if the signing policy has one.' },
  )
}

async function readFromToken(probe: Probe): Promise<X509Certificate> {
  const result = await probe()
  const certificate = certificateOnToken(result)
  if (certificate !== undefined) return certificate
  throw new SigningError(
    'PREREQUISITE_MISSING',
    `The certificate can't be read from the token here: ${result.kind === 'skipped' ? result.reason : 'the token does not show it'}.`,
    { hint: 'Name the certificate file with the certificate input.' },
  )
}

/** A client for SignPath's API with the run's credentials, which the caller has checked to be there. */
export function clientOf(
  { inputs, host, redact, signal }: Session,
  changes: Partial<Pick<SignPathClientOptions, 'retries' | 'totalTimeoutInSeconds'>> = {},
): SignPathClient {
  return createSignPathClient({
    apiUrl: inputs.apiUrl,
    organizationId: inputs.organizationId ?? '',
    apiToken: inputs.apiToken ?? '',
    proxy: proxySettings(inputs.httpProxy, readEnvironment()),
    requestTimeoutInSeconds: inputs.httpRequestTimeoutInSeconds,
    totalTimeoutInSeconds: inputs.serviceUnavailableTimeoutInSeconds,
    retries: inputs.retries,
    redact,
    signal,
    log: (message) => {
      host.info(message)
    },
    ...changes,
  })
}

/** @param what is wanted of the policy. @returns undefined: what answers does not know the question */
async function askSignPath(session: Session, what: string): Promise<SigningPolicy | undefined> {
  const { projectSlug = '', signingPolicySlug = '' } = session.inputs
  try {
    return await findPolicy(clientOf(session), projectSlug, signingPolicySlug)
  } catch (error) {
    // Neither the organization nor the address is known to be wrong then; the library will tell if it is.
    if (error instanceof SigningError && error.code === 'INVALID_INPUT') {
      session.host.warning(`${error.message} Reading the ${what} from the token instead.`)
      return undefined
    }
    throw error
  }
}
