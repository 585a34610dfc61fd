/** The policy's certificate, from where the plan says: a file, SignPath, or the token. */
import type { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { readCertificateFile } from './certificate.ts'
import { pin, type PolicyCertificate } from './configure.ts'
import { SigningError } from './errors.ts'
import type { CertificateSource } from './plan.ts'
import type { Session } from './session.ts'
import { proxySettings } from './http.ts'
import { readEnvironment } from './runner-environment.ts'
import { createSignPathClient, type SignPathClient, type SignPathClientOptions } from './signpath/client.ts'
import { findPolicy } from './signpath/policy.ts'
import { keyIdHex } from './config/pkcs11-uri.ts'

export interface CertificateQuestion {
  readonly source: CertificateSource
  /** Absolute path of the library. */
  readonly library: string
  /** Absolute path of pkcs11-tool, where the token is to be read. */
  readonly pkcs11Tool: string | undefined
}

/** @throws SigningError INVALID_INPUT, POLICY_NOT_FOUND, AUTHENTICATION_FAILED, PERMISSION_DENIED, SERVICE_UNAVAILABLE … */
export async function obtainCertificate(session: Session, question: CertificateQuestion): Promise<PolicyCertificate | undefined> {
  const { inputs } = session
  const { projectSlug = '', signingPolicySlug = '' } = inputs
  switch (question.source) {
    case 'none':
      return undefined
    case 'file':
      return readCertificateFile(resolve(process.cwd(), inputs.certificate ?? ''))
    case 'signpath':
      return fromSignPath(await findPolicy(clientOf(session), projectSlug, signingPolicySlug))
    case 'token':
      return { leaf: await readFromToken(session, question, `${projectSlug}/${signingPolicySlug}`), chain: [] }
  }
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

function fromSignPath(policy: Awaited<ReturnType<typeof findPolicy>>): PolicyCertificate {
  if (policy.certificate === undefined) {
    throw new SigningError(
      'INVALID_INPUT',
      `The signing policy ${policy.projectSlug}/${policy.signingPolicySlug} has a key without an X.509 certificate.`,
      {
        hint: 'Such a key is for GPG. For this tool choose a signing policy with a code-signing certificate.',
      },
    )
  }
  return { leaf: policy.certificate, chain: [] }
}

async function readFromToken(session: Session, { library, pkcs11Tool }: CertificateQuestion, id: string): Promise<X509Certificate> {
  const output = `${await session.workspace.folder('token-certificate')}/certificate.der`
  const { exitCode, output: words } = await session.capture({
    program: pkcs11Tool ?? 'pkcs11-tool',
    arguments: [
      '--module',
      library,
      '--login',
      '--pin',
      pin,
      '--read-object',
      '--type',
      'cert',
      '--id',
      keyIdHex(id),
      '--output-file',
      output,
    ],
    environment: {},
  })
  const certificate = exitCode === 0 ? await readCertificateFile(output).catch(() => undefined) : undefined
  if (certificate === undefined) {
    throw new SigningError('POLICY_NOT_FOUND', `The token has no certificate with the id ${id}.`, {
      hint: 'Check project-slug and signing-policy-slug, or name the certificate file with the certificate input.',
      details: words,
    })
  }
  return certificate.leaf
}
