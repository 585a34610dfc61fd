import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createSignPathClient, type SignPathClient } from '../../core/signpath/client.ts'
import { findPolicy } from '../../core/signpath/policy.ts'
import { TEST_KEYS } from '../simulator/client.ts'
import { startSimulator, type Simulator } from '../simulator/server/simulator.ts'

let simulator: Simulator

beforeAll(async () => {
  // A large key takes seconds to make, and longer than the client waits on a slow machine.
  simulator = await startSimulator({ keyDirectory: TEST_KEYS, warm: true })
})
afterAll(async () => {
  await simulator.stop()
})

function clientOf(
  token: keyof Simulator['world']['tokens'],
  organization: keyof Simulator['world']['organizations'] = 'main',
): SignPathClient {
  return createSignPathClient({
    apiUrl: simulator.apiUrl,
    organizationId: simulator.world.organizations[organization].id,
    apiToken: simulator.world.tokens[token].value,
    requestTimeoutInSeconds: 5,
    totalTimeoutInSeconds: 10,
    retries: 0,
    redact: (text) => text,
  })
}

describe('findPolicy', () => {
  test("gives the policy of the token's own organization", async () => {
    const main = await findPolicy(clientOf('submitter'), 'demo', 'rsa2048')
    const other = await findPolicy(clientOf('otherSubmitter', 'other'), 'demo', 'rsa2048')
    expect(main.certificate?.raw).toEqual((await simulator.certificate('demo/rsa2048')).der)
    expect(other.publicKey).not.toEqual(main.publicKey)
  })

  test('asks once where the policy is there', async () => {
    simulator.reset()
    await findPolicy(clientOf('submitter'), 'demo', 'ec256')
    expect(simulator.counts()).toMatchObject({ MySigningPolicies: 1 })
  })

  test('suggests the nearest project', async () => {
    await expect(findPolicy(clientOf('submitter'), 'hash-singing', 'test-signing')).rejects.toMatchObject({
      code: 'POLICY_NOT_FOUND',
      message: expect.stringContaining('project hash-singing'),
      hint: expect.stringMatching(/^Did you mean hash-signing\? .*Visible: hash-signing, demo\.$/),
    })
  })

  test('suggests the nearest policy of a project that is there', async () => {
    await expect(findPolicy(clientOf('submitter'), 'demo', 'rsa2084')).rejects.toMatchObject({
      code: 'POLICY_NOT_FOUND',
      message: expect.stringContaining('signing policy rsa2084 of project demo'),
      hint: expect.stringMatching(/^Did you mean rsa2048\? .*rsa3072.*ec256/),
    })
  })

  test('suggests another spelling', async () => {
    await expect(findPolicy(clientOf('submitter'), 'DEMO', 'rsa2048')).rejects.toMatchObject({
      hint: expect.stringContaining('Did you mean demo?'),
    })
  })

  test('suggests nothing far-fetched, but tells what is visible', async () => {
    await expect(findPolicy(clientOf('testSigner'), 'zzz', 'test-signing')).rejects.toMatchObject({
      code: 'POLICY_NOT_FOUND',
      hint: expect.stringMatching(/^It may not exist.*Visible: hash-signing\.$/),
    })
  })

  test('tells a token that may submit nowhere', async () => {
    await expect(findPolicy(clientOf('reader'), 'demo', 'rsa2048')).rejects.toMatchObject({
      code: 'PERMISSION_DENIED',
      hint: expect.stringContaining('submitter to signing policy rsa2048 of project demo'),
    })
  })

  test('shortens a long list, the nearest first', async () => {
    const names = Array.from({ length: 30 }, (_, index) => ({ projectSlug: `project-${index}`, signingPolicySlug: 'test' }))
    const many = { signingPolicies: async () => [], policyNames: async () => names }
    await expect(findPolicy(many, 'project-29x', 'test')).rejects.toMatchObject({
      hint: expect.stringMatching(/Visible: project-29, .* and 20 more\.$/),
    })
  })

  test('does not take another policy that the service may have sent', async () => {
    const client = clientOf('submitter')
    const careless = { ...client, signingPolicies: () => client.signingPolicies() }
    expect((await findPolicy(careless, 'hash-signing', 'release-signing')).signingPolicySlug).toBe('release-signing')
    await expect(findPolicy(careless, 'hash-signing', 'none')).rejects.toMatchObject({ code: 'POLICY_NOT_FOUND' })
  })
})
