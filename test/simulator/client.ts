import { join } from 'node:path'
import type { SignatureAlgorithm } from './server/payload.ts'
import type { Simulator } from './server/simulator.ts'
import { TOKENS, type OrganizationName } from './server/world.ts'

/** Where tests keep the simulator's keys between runs: making RSA 4096 takes seconds. */
export const TEST_KEYS = join(process.cwd(), 'node_modules', '.cache', 'pkcs11-sign-simulator')

export interface SubmitOptions {
  readonly policy: string
  readonly organization?: OrganizationName
  /** Null sends no Authorization header. */
  readonly token?: string | null
  readonly payload: unknown
  readonly fields?: Readonly<Record<string, string>>
}

export function payloadOf(algorithm: SignatureAlgorithm, hash: Buffer, oid?: string, more: object = {}): Record<string, unknown> {
  return {
    SignatureAlgorithm: algorithm,
    ...(oid === undefined ? {} : { RsaHashAlgorithm: oid }),
    Base64EncodedHash: hash.toString('base64'),
    Metadata: { CreatingProcess: { CommandLine: 'openssl dgst', User: 'tester' } },
    ...more,
  }
}

export async function listPolicies(
  simulator: Simulator,
  options: { readonly token?: string | null; readonly organizationId?: string; readonly query?: string } = {},
): Promise<Response> {
  const id = options.organizationId ?? simulator.world.organizations.main.id
  return fetch(`${simulator.apiUrl}/v1/${id}/Cryptoki/MySigningPolicies${options.query ?? ''}`, { headers: authorization(options.token) })
}

export async function submit(simulator: Simulator, options: SubmitOptions): Promise<Response> {
  const [project = '', slug = ''] = options.policy.split('/')
  const form = new FormData()
  const fields = { ProjectSlug: project, SigningPolicySlug: slug, IsFastSigningRequest: 'true', ...options.fields }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const text = typeof options.payload === 'string' ? options.payload : JSON.stringify(options.payload)
  form.set('Artifact', new Blob([text], { type: 'application/json' }), 'payload.json')
  return fetch(submitUrl(simulator, options.organization), { method: 'POST', headers: authorization(options.token), body: form })
}

export function submitUrl(simulator: Simulator, organization: OrganizationName = 'main'): string {
  return `${simulator.apiUrl}/v1/${simulator.world.organizations[organization].id}/SigningRequests/SubmitWithArtifact`
}

/** The members of an answer, whatever they are: a test compares them. */
export async function json(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>
}

export function authorization(token: string | null = TOKENS.submitter.value): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` }
}
