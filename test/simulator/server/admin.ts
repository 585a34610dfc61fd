import { policyCertificate, policyKey } from './api.ts'
import type { CertificateAuthority } from './certificates.ts'
import { parseFault, parseNumber, type FaultList } from './faults.ts'
import type { Journal } from './journal.ts'
import type { KeyStore } from './keys.ts'
import { jsonAnswer, parseJsonObject, Problem, textAnswer, type Answer } from './problems.ts'
import { ORGANIZATIONS, POLICIES, type OrganizationName, type Policy } from './world.ts'

export const ADMIN_PREFIX = '/admin'

export interface AdminState {
  readonly faults: FaultList
  readonly journal: Journal
  readonly keys: KeyStore
  readonly authority: CertificateAuthority
  /** Milliseconds before each answer of the API. */
  latency: number
}

const PEM_TYPE = 'application/x-pem-file'
const POLICY_FILE = /^\/(certificates|chains|public-keys)\/(main|other|empty)\/([^/]+)\/([^/]+)\.pem$/
const NOTHING: Answer = { status: 204, headers: {}, body: Buffer.alloc(0) }

/**
 * What tests and scripts steer the simulator with. No authentication: it listens on the loopback address and holds test keys only.
 * @throws Problem
 */
export async function answerAdmin(method: string, path: string, body: Buffer, state: AdminState): Promise<Answer> {
  switch (`${method} ${path}`) {
    case 'GET /faults':
      return jsonAnswer({ faults: state.faults.list() })
    case 'POST /faults':
      return jsonAnswer(state.faults.add(parseFault(parseJsonObject(body.toString(), 'The fault'))), 201)
    case 'DELETE /faults':
      state.faults.clear()
      return NOTHING
    case 'GET /latency':
      return jsonAnswer({ milliseconds: state.latency })
    case 'POST /latency':
      state.latency = parseNumber(parseJsonObject(body.toString(), 'The latency'), 'milliseconds', 0, 600_000) ?? 0
      return jsonAnswer({ milliseconds: state.latency })
    case 'GET /journal':
      return jsonAnswer({ counts: state.journal.counts(), entries: state.journal.entries() })
    case 'DELETE /journal':
      state.journal.clear()
      return NOTHING
    case 'GET /ca.pem':
      return textAnswer(state.authority.rootPem, PEM_TYPE)
    case 'GET /chain.pem':
      return textAnswer(state.authority.chainPem, PEM_TYPE)
    default:
      if (method === 'GET') return policyFile(path, state)
      throw new Problem(404, `The simulator has no ${method} ${ADMIN_PREFIX}${path}.`)
  }
}

async function policyFile(path: string, state: AdminState): Promise<Answer> {
  const [, kind, organization, project, slug] = POLICY_FILE.exec(path) ?? []
  const policy = POLICIES.find((candidate) => candidate.name === `${organization}/${project}/${slug}`)
  if (!policy) throw new Problem(404, `The simulator has no ${ADMIN_PREFIX}${path}.`)
  if (kind === 'public-keys') {
    return textAnswer((await policyKey(policy, state.keys)).publicKey.export({ type: 'spki', format: 'pem' }).toString(), PEM_TYPE)
  }
  const certificate = await policyCertificate(policy, state)
  if (!certificate) throw new Problem(404, `${policy.name} is a GPG key without a certificate.`)
  return textAnswer(kind === 'chains' ? certificate.chainPem : certificate.pem, PEM_TYPE)
}

/** `demo/rsa2048`, in the organization main unless another one is named. */
export function findPolicyByName(name: string, organization: OrganizationName = 'main'): Policy {
  const policy = POLICIES.find((candidate) => candidate.name === `${ORGANIZATIONS[organization].name}/${name}`)
  if (!policy) throw new Error(`The simulator has no policy ${name} in ${organization}`)
  return policy
}
