/** The fixed world that the simulator serves. Identifiers never change, so that scripts may spell them out; keys are made at run time. */

export type KeySpec = 'rsa2048' | 'rsa3072' | 'rsa4096' | 'ec256' | 'ec384'

export type OrganizationName = 'main' | 'other' | 'empty'

export interface Organization {
  readonly id: string
  readonly name: OrganizationName
}

export interface Policy {
  /** `main/demo/rsa2048`: unique over all organizations. */
  readonly name: string
  readonly id: string
  readonly organization: OrganizationName
  readonly project: string
  readonly policy: string
  readonly key: KeySpec
  /** A GPG key has no X.509 certificate: SignPath lists its public key only. */
  readonly kind: 'x509' | 'gpg'
}

export interface Token {
  readonly name: string
  readonly value: string
  readonly organization: OrganizationName
  /** Why the server refuses it before it looks at any permission. */
  readonly refused?: 'expired' | 'revoked'
  /** What it may submit to: `*`, `project/*` or `project/policy`. */
  readonly submitsTo: readonly string[]
}

export const ORGANIZATIONS = {
  main: { id: '11111111-1111-4111-8111-111111111111', name: 'main' },
  other: { id: '22222222-2222-4222-8222-222222222222', name: 'other' },
  empty: { id: '33333333-3333-4333-8333-333333333333', name: 'empty' },
} as const satisfies Record<OrganizationName, Organization>

/** Every token holds this text: search artifacts, logs and reports for it to find a leak. */
export const TOKEN_MARK = 'FAKE-SIGNPATH-TOKEN'

export const TOKENS = {
  /** May submit to everything in main. */
  submitter: { name: 'submitter', value: `${TOKEN_MARK}-submitter-q7Zt3KxW9b`, organization: 'main', submitsTo: ['*'] },
  /** May submit to the project demo only. */
  demoSubmitter: { name: 'demoSubmitter', value: `${TOKEN_MARK}-demo-submitter-H2mVc8LrYd`, organization: 'main', submitsTo: ['demo/*'] },
  /** May submit to one policy, as a build of an unprotected branch would. */
  testSigner: {
    name: 'testSigner',
    value: `${TOKEN_MARK}-test-signer-4sNfJ6pQe1`,
    organization: 'main',
    submitsTo: ['hash-signing/test-signing'],
  },
  /** A member who may submit nowhere. */
  reader: { name: 'reader', value: `${TOKEN_MARK}-reader-Tg5wXa0RkU`, organization: 'main', submitsTo: [] },
  /** The characters of Base64, which URIs, shells and `sed` treat specially. */
  awkward: { name: 'awkward', value: `${TOKEN_MARK}-awkward-a+b/c~d.e_f==`, organization: 'main', submitsTo: ['*'] },
  expired: {
    name: 'expired',
    value: `${TOKEN_MARK}-expired-Bv1oM7yDzC`,
    organization: 'main',
    submitsTo: ['*'],
    refused: 'expired',
  },
  revoked: {
    name: 'revoked',
    value: `${TOKEN_MARK}-revoked-Ue9iPh3GsA`,
    organization: 'main',
    submitsTo: ['*'],
    refused: 'revoked',
  },
  /** May submit to everything in the organization other, nothing elsewhere. */
  otherSubmitter: { name: 'otherSubmitter', value: `${TOKEN_MARK}-other-submitter-x6LjOn2FqE`, organization: 'other', submitsTo: ['*'] },
} as const satisfies Record<string, Token>

const ALL_TOKENS: readonly Token[] = Object.values(TOKENS)

/** Same project and policy slugs in `other` with another key: a client that mixes organizations up gets a signature that does not verify. */
export const POLICIES: readonly Policy[] = [
  policy(1, 'main', 'demo', 'rsa2048', 'rsa2048'),
  policy(2, 'main', 'demo', 'rsa3072', 'rsa3072'),
  policy(3, 'main', 'demo', 'rsa4096', 'rsa4096'),
  policy(4, 'main', 'demo', 'ec256', 'ec256'),
  policy(5, 'main', 'demo', 'ec384', 'ec384'),
  policy(6, 'main', 'demo', 'gpg', 'rsa3072', 'gpg'),
  policy(7, 'main', 'hash-signing', 'test-signing', 'rsa2048'),
  policy(8, 'main', 'hash-signing', 'release-signing', 'rsa3072'),
  policy(9, 'other', 'demo', 'rsa2048', 'rsa2048'),
  policy(10, 'other', 'demo', 'ec256', 'ec256'),
]

export function findOrganization(id: string): Organization | undefined {
  return Object.values(ORGANIZATIONS).find((organization) => organization.id === id.toLowerCase())
}

export function findToken(value: string): Token | undefined {
  return ALL_TOKENS.find((token) => token.value === value)
}

export function maySubmit(token: Token, policy: Policy): boolean {
  if (token.organization !== policy.organization) return false
  const allowed = ['*', `${policy.project}/*`, `${policy.project}/${policy.policy}`]
  return token.submitsTo.some((pattern) => allowed.includes(pattern))
}

/** Takes no secret further: the values of all tokens, and any other text given, become their names. */
export function redact(text: string, presented?: string): string {
  let clean = text
  for (const token of ALL_TOKENS) clean = clean.replaceAll(token.value, `<token ${token.name}>`)
  return presented ? clean.replaceAll(presented, '<token>') : clean
}

function policy(
  number: number,
  organization: OrganizationName,
  project: string,
  slug: string,
  key: KeySpec,
  kind: Policy['kind'] = 'x509',
): Policy {
  const id = `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`
  return { name: `${organization}/${project}/${slug}`, id, organization, project, policy: slug, key, kind }
}
