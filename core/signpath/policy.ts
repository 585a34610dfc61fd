/** The one signing policy that was asked for, or an error that says what is there instead. */
import { SigningError } from '../errors.ts'
import { nearest, nearestFirst } from '../nearest.ts'
import { someOf } from '../report/text.ts'
import type { SignPathClient } from './client.ts'
import type { SigningPolicy } from './signing-policy.ts'

/**
 * @throws SigningError POLICY_NOT_FOUND with what the token can see instead; PERMISSION_DENIED where it can see nothing; and what the
 * client throws
 */
export async function findPolicy(
  client: Pick<SignPathClient, 'signingPolicies' | 'policyNames'>,
  projectSlug: string,
  signingPolicySlug: string,
): Promise<SigningPolicy> {
  const found = await client.signingPolicies({ projectSlug, signingPolicySlug })
  // The filter is SignPath's; whose key it is must not depend on it.
  const policy = found.find((candidate) => candidate.projectSlug === projectSlug && candidate.signingPolicySlug === signingPolicySlug)
  if (policy) return policy
  throw await notFound(client, projectSlug, signingPolicySlug)
}

async function notFound(client: Pick<SignPathClient, 'policyNames'>, project: string, policy: string): Promise<SigningError> {
  const visible = await client.policyNames()
  if (visible.length === 0) {
    return new SigningError('PERMISSION_DENIED', "The API token's user is not a submitter of any signing policy in this organization.", {
      hint: `Add the user as a submitter to signing policy ${policy} of project ${project} in SignPath. Its build policies may restrict it to certain branches or CI systems, too.`,
    })
  }
  const policies = visible.filter((name) => name.projectSlug === project).map((name) => name.signingPolicySlug)
  const [what, asked, known] =
    policies.length > 0
      ? [`signing policy ${policy} of project ${project}`, policy, policies]
      : [`project ${project}`, project, [...new Set(visible.map((name) => name.projectSlug))]]
  const meant = nearest(asked, known)
  const subject = meant === undefined ? 'It' : `Did you mean ${meant}? ${asked}`
  return new SigningError('POLICY_NOT_FOUND', `The API token's user can't see ${what}.`, {
    hint: `${subject} may not exist, or the user may not be a submitter there. Visible: ${someOf(nearestFirst(asked, known), maximumListed)}.`,
  })
}

const maximumListed = 10
