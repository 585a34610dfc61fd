/** The policy's certificate, from where the plan says: a file, SignPath, or the token. */
import type { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { readCertificateFile } from './certificate.ts'
import type { PolicyCertificate } from './configure.ts'
import { certificateOnToken, type Probe } from './cryptoki/probe-check.ts'
import { SigningError } from './errors.ts'
import type { CertificateSource } from './plan.ts'
import type { Session } from './session.ts'
import { proxySettings } from './http.ts'
import { readEnvironment } from './runner-environment.ts'
import { createSignPathClient, type SignPathClient, type SignPathClientOptions } from './signpath/client.ts'
import { findPolicy } from './signpath/policy.ts'

/** @throws SigningError INVALID_INPUT, POLICY_NOT_FOUND, AUTHENTICATION_FAILED, PERMISSION_DENIED, SERVICE_UNAVAILABLE … */
export async function obtainCertificate(session: Session, source: CertificateSource, probe: Probe): Promise<PolicyCertificate | undefined> {
  const { inputs } = session
  const { projectSlug = '', signingPolicySlug = '' } = inputs
  switch (source) {
    case 'none':
      return undefined
    case 'file':
      return readCertificateFile(resolve(process.cwd(), inputs.certificate ?? ''))
    case 'signpath':
      return (await fromSignPath(session, projectSlug, signingPolicySlug)) ?? { leaf: await readFromToken(probe), chain: [] }
    case 'token':
      return { leaf: await readFromToken(probe), chain: [] }
  }
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

/** Undefined where SignPath has none to give: a key without one, or an API that does not know the question. */
async function fromSignPath(session: Session, projectSlug: string, signingPolicySlug: string): Promise<PolicyCertificate | undefined> {
  try {
    const { certificate } = await findPolicy(clientOf(session), projectSlug, signingPolicySlug)
    return certificate === undefined ? undefined : { leaf: certificate, chain: [] }
  } catch (error) {
    // Neither the organization nor the address is known to be wrong then; the library will tell if it is.
    if (error instanceof SigningError && error.code === 'INVALID_INPUT') {
      session.host.warning(`${error.message} Reading the certificate from the token instead.`)
      return undefined
    }
    throw error
  }
}
