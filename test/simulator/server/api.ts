import type { CertificateAuthority, IssuedCertificate } from './certificates.ts'
import { parseForm } from './form.ts'
import type { JournalNotes, RouteName } from './journal.ts'
import type { KeyPair, KeyStore } from './keys.ts'
import { parseOrder, type SigningOrder } from './payload.ts'
import { jsonAnswer, parseJsonObject, Problem, textAnswer, type Answer } from './problems.ts'
import { curveOf, signEcdsa, signRsaPkcs1, signRsaPss, toAsn1Signature } from './signatures.ts'
import { findOrganization, findToken, maySubmit, POLICIES, type Organization, type Policy, type Token } from './world.ts'

/** The path that SignPath's own API lives under; ASP.NET matches it in any case. */
export const API_PREFIX = '/Api'

export interface ApiRequest {
  readonly method: string
  readonly url: URL
  readonly authorization: string | undefined
  readonly contentType: string | undefined
  readonly body: Buffer
}

export interface Context {
  readonly keys: KeyStore
  readonly authority: CertificateAuthority
  readonly note: (notes: JournalNotes) => void
  /** A fault: sign with another key of the same kind, or flip a bit of the signature. */
  readonly signatureFault: 'wrong-signature' | 'corrupt-signature' | undefined
}

interface Route {
  readonly name: RouteName
  readonly method: string
  readonly path: RegExp
  readonly answer: (request: ApiRequest, context: Context, organizationId: string) => Answer | Promise<Answer>
}

const ROUTE_TABLE: readonly Route[] = [
  { name: 'healthz', method: 'GET', path: /^\/api\/healthz$/i, answer: () => textAnswer('Healthy') },
  { name: 'MySigningPolicies', method: 'GET', path: /^\/api\/v1\/([^/]+)\/cryptoki\/mysigningpolicies$/i, answer: listPolicies },
  { name: 'SubmitWithArtifact', method: 'POST', path: /^\/api\/v1\/([^/]+)\/signingrequests\/submitwithartifact$/i, answer: submit },
]

export function routeOf(path: string): RouteName {
  return ROUTE_TABLE.find((route) => route.path.test(path))?.name ?? 'unknown'
}

/** @throws Problem for every answer that is not a 200 */
export async function answerApi(request: ApiRequest, context: Context): Promise<Answer> {
  for (const route of ROUTE_TABLE) {
    const match = route.path.exec(request.url.pathname)
    if (!match) continue
    if (request.method !== route.method) throw new Problem(405, `Use ${route.method}.`, { allow: route.method })
    return route.answer(request, context, match[1] ?? '')
  }
  throw new Problem(404, 'No such resource.')
}

export async function policyKey(policy: Policy, keys: KeyStore): Promise<KeyPair> {
  return keys.get(policy.name, policy.key)
}

/** Undefined for a GPG key. */
export async function policyCertificate(
  policy: Policy,
  context: Pick<Context, 'keys' | 'authority'>,
): Promise<IssuedCertificate | undefined> {
  if (policy.kind === 'gpg') return undefined
  return context.authority.issue(policy, (await policyKey(policy, context.keys)).spki)
}

async function listPolicies(request: ApiRequest, context: Context, organizationId: string): Promise<Answer> {
  const project = blankToNull(request.url.searchParams.get('projectSlug'))
  const slug = blankToNull(request.url.searchParams.get('signingPolicySlug'))
  context.note({ project, policy: slug })
  const { token, organization } = authorize(request, context, organizationId)
  const visible = POLICIES.filter(
    (policy) =>
      policy.organization === organization.name &&
      maySubmit(token, policy) &&
      (project === null || policy.project === project) &&
      (slug === null || policy.policy === slug),
  )
  return jsonAnswer({ signingPolicies: await Promise.all(visible.map((policy) => describe(policy, context))) })
}

async function describe(policy: Policy, context: Context): Promise<object> {
  const { publicKey, spki } = await policyKey(policy, context.keys)
  const jwk = publicKey.export({ format: 'jwk' })
  const common = {
    signingPolicyId: policy.id,
    projectSlug: policy.project,
    signingPolicySlug: policy.policy,
    certificateBytes: (await policyCertificate(policy, context))?.der.toString('base64') ?? null,
    publicKeyBytes: spki.toString('base64'),
  }
  if (jwk.kty === 'RSA') {
    const rsaParameters = { publicExponent: toBase64(jwk.e), modulus: toBase64(jwk.n) }
    const keySizeInBits = publicKey.asymmetricKeyDetails?.modulusLength
    return { ...common, keyType: 'Rsa', keySizeInBits, rsaParameters, ecdsaParameters: null }
  }
  const { oid, size } = curveOf(publicKey)
  const ecdsaParameters = { curveOid: oid, x: toBase64(jwk.x), y: toBase64(jwk.y) }
  return { ...common, keyType: 'Ecdsa', keySizeInBits: size * 8, rsaParameters: null, ecdsaParameters }
}

async function submit(request: ApiRequest, context: Context, organizationId: string): Promise<Answer> {
  const { token, organization } = authorize(request, context, organizationId)
  const form = parseForm(request.body, request.contentType)
  const project = formText(form, 'ProjectSlug')
  const slug = formText(form, 'SigningPolicySlug')
  context.note({ project, policy: slug })
  if (formText(form, 'IsFastSigningRequest').toLowerCase() !== 'true') {
    throw new Problem(400, 'Hash signing needs IsFastSigningRequest=true.')
  }
  const policy = findPolicy(organization, project, slug)
  if (!maySubmit(token, policy)) throw new Problem(403, `You are not a submitter of signing policy '${slug}' of project '${project}'.`)
  const payload = parseJsonObject(formText(form, 'Artifact'), 'Artifact')
  const order = parseOrder(payload, policy.key)
  context.note({ algorithm: order.algorithm, digest: order.digest.name, hash: order.hash.toString('base64') })
  const signature = await sign(order, policy, context)
  return jsonAnswer({ ...payload, Signature: signature.toString('base64') })
}

async function sign(order: SigningOrder, policy: Policy, context: Context): Promise<Buffer> {
  const { privateKey } = await (context.signatureFault === 'wrong-signature'
    ? context.keys.get(`decoy-${policy.key}`, policy.key)
    : policyKey(policy, context.keys))
  // Before it is encoded: a corrupt signature is to fail the verification, not the parser.
  const corrupt = (signature: Buffer): Buffer => (context.signatureFault === 'corrupt-signature' ? flipBit(signature) : signature)
  switch (order.algorithm) {
    case 'RsaPkcs1':
      return corrupt(signRsaPkcs1(privateKey, order.hash, order.digest))
    case 'RsaPss':
      return corrupt(signRsaPss(privateKey, order.hash, order.digest))
    case 'Ecdsa': {
      const ieee = corrupt(signEcdsa(privateKey, order.hash))
      return order.ecdsaFormat === 'Asn1' ? toAsn1Signature(ieee) : ieee
    }
  }
}

function flipBit(signature: Buffer): Buffer {
  const changed = Buffer.from(signature)
  const last = changed.length - 1
  changed[last] = changed.readUInt8(last) ^ 1
  return changed
}

function authorize(request: ApiRequest, context: Context, organizationId: string): { token: Token; organization: Organization } {
  const value = bearerToken(request.authorization)
  const token = value === undefined ? undefined : findToken(value)
  context.note({ organization: organizationId, token: value === undefined ? null : (token?.name ?? 'unknown') })
  const challenge = { 'www-authenticate': 'Bearer' }
  if (value === undefined) throw new Problem(401, 'No bearer token was sent.', challenge)
  if (!token) throw new Problem(401, 'The API token is not known.', challenge)
  if (token.refused) throw new Problem(401, `The API token is ${token.refused}.`, challenge)
  const organization = findOrganization(organizationId)
  if (!organization) throw new Problem(404, 'The organization does not exist.')
  if (token.organization !== organization.name) throw new Problem(403, 'You are not a member of this organization.')
  return { token, organization }
}

export function bearerToken(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
}

function findPolicy(organization: Organization, project: string, slug: string): Policy {
  const policies = POLICIES.filter((policy) => policy.organization === organization.name && policy.project === project)
  if (policies.length === 0) throw new Problem(404, `Project '${project}' does not exist.`)
  const policy = policies.find((candidate) => candidate.policy === slug)
  if (!policy) throw new Problem(404, `Project '${project}' has no signing policy '${slug}'.`)
  return policy
}

function formText(form: ReadonlyMap<string, string>, name: string): string {
  const text = form.get(name)
  if (!text?.trim()) throw new Problem(400, `Form field ${name} is missing.`)
  return text
}

function blankToNull(value: string | null): string | null {
  return value === null || value === '' ? null : value
}

function toBase64(base64url: string | undefined): string {
  return Buffer.from(base64url ?? '', 'base64url').toString('base64')
}
