/** SignPath refuses, is down, or answers wrongly: each ends with its code and advice, and with everything as it was. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { expectFailure, impatience, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { opensslAccepts } from '../harness/independent.ts'
import { sampleFiles, type Inputs, type Job, type SampleTool } from '../harness/job.ts'
import type { Fault } from '../simulator/server/faults.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const every: readonly SampleTool[] = ['openssl-dgst', 'osslsigncode', 'jarsigner']

async function jobFor(tool: SampleTool): Promise<{ readonly job: Job; readonly inputs: Inputs; readonly path: string }> {
  const job = await flow.job()
  const { name, content } = sampleFiles[tool]
  const path = await job.write(`dist/${name}`, content, 0o754)
  return { job, path, inputs: { files: `dist/${name}`, tool } }
}

interface Refusal extends ExpectedFailure {
  readonly name: string
  readonly inputs: () => Inputs
}

const token = (name: keyof Flow['simulator']['world']['tokens']): string => flow.simulator.world.tokens[name].value

const refusals: readonly Refusal[] = [
  {
    name: 'a wrong token',
    inputs: () => ({ 'api-token': 'not-a-token' }),
    code: 'AUTHENTICATION_FAILED',
    says: /did not accept the API token.*mistyped, expired or revoked/,
  },
  {
    name: 'an expired token',
    inputs: () => ({ 'api-token': token('expired') }),
    code: 'AUTHENTICATION_FAILED',
    says: /api-token/,
    log: /expired/i,
  },
  {
    name: "another organization's token",
    inputs: () => ({ 'api-token': token('otherSubmitter') }),
    code: 'PERMISSION_DENIED',
    says: /organization-id/,
  },
  {
    name: 'an unknown organization',
    inputs: () => ({ 'organization-id': '99999999-9999-4999-8999-999999999999' }),
    code: 'POLICY_NOT_FOUND',
    says: /does not know organization 99999999.*Check `organization-id`/,
  },
  {
    name: 'an unknown project',
    inputs: () => ({ 'project-slug': 'dmeo' }),
    code: 'POLICY_NOT_FOUND',
    says: /project dmeo.*Did you mean demo\?/,
  },
  {
    name: 'an unknown signing policy',
    inputs: () => ({ 'signing-policy-slug': 'rsa2084' }),
    code: 'POLICY_NOT_FOUND',
    says: /rsa2084.*Did you mean rsa2048\?/,
  },
  {
    name: 'no permission at all',
    inputs: () => ({ 'api-token': token('reader') }),
    code: 'PERMISSION_DENIED',
    says: /not a submitter.*Add the user as a submitter/,
  },
  {
    name: 'no permission for this policy',
    inputs: () => ({ 'api-token': token('testSigner'), 'project-slug': 'hash-signing', 'signing-policy-slug': 'release-signing' }),
    code: 'POLICY_NOT_FOUND',
    says: /may not be a submitter.*test-signing/,
  },
  {
    name: 'a server that is down',
    inputs: () => ({ 'api-url': 'http://127.0.0.1:9/Api' }),
    code: 'SERVICE_UNAVAILABLE',
    says: /127\.0\.0\.1:9 can't be reached.*network/,
  },
  {
    name: 'a server that does not exist',
    inputs: () => ({ 'api-url': 'https://signpath.invalid/Api' }),
    code: 'SERVICE_UNAVAILABLE',
    says: /signpath\.invalid can't be reached/,
  },
  {
    name: 'an address that is not the API',
    inputs: () => ({ 'api-url': flow.simulator.apiUrl.replace('/Api', '/Wrong') }),
    code: 'POLICY_NOT_FOUND',
    says: /Check `organization-id`, and `api-url`/,
  },
  {
    name: 'a policy with a GPG key',
    inputs: () => ({ 'signing-policy-slug': 'gpg' }),
    code: 'INVALID_INPUT',
    says: /no X\.509 certificate/,
  },
]

test.each(refusals)('$name', async ({ inputs, ...expected }) => {
  const { job, inputs: files } = await jobFor('osslsigncode')
  await expectFailure(job, flow.inputs({ ...files, ...inputs() }), expected)
  expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
})

test.each(every)('%s tells of a server that is down, also where the certificate is given', async (tool) => {
  const { job, inputs } = await jobFor(tool)
  await job.write('certificate.pem', (await flow.signer()).certificate.toString())
  const down = { 'api-url': 'http://127.0.0.1:9/Api', 'service-unavailable-timeout-in-seconds': '1' }
  await expectFailure(job, flow.inputs({ ...inputs, certificate: 'certificate.pem', ...down }), { code: 'SERVICE_UNAVAILABLE' })
})

describe('while the certificate is fetched', () => {
  const route = 'MySigningPolicies'
  const rows: readonly (readonly [string, Fault, ExpectedFailure])[] = [
    ['500', { route, kind: 'status', status: 500 }, { code: 'SERVICE_ERROR', says: /failed \(500\).*support/ }],
    ['503 for ever', { route, kind: 'status', status: 503 }, { code: 'SERVICE_UNAVAILABLE', says: /not available.*Tried \d times.*later/ }],
    ['a server that hangs', { route, kind: 'hang' }, { code: 'SERVICE_UNAVAILABLE', says: /hung.*http-request-timeout-in-seconds/ }],
    ['connections that are dropped', { route, kind: 'drop' }, { code: 'SERVICE_UNAVAILABLE', says: /broke off/ }],
    ['garbage', { route, kind: 'garbage' }, { code: 'SERVICE_ERROR', says: /is api-url right/ }],
    ['half of an answer', { route, kind: 'truncate' }, { code: 'SERVICE_UNAVAILABLE', says: /broke off/ }],
  ]
  test.each(rows)('%s', async (_, fault, expected) => {
    const { job, inputs } = await jobFor('openssl-dgst')
    flow.simulator.addFault(fault)
    await expectFailure(job, flow.inputs({ ...inputs, ...impatience(fault), 'service-unavailable-timeout-in-seconds': '4' }), expected)
  })
})

/** 500, 503 and a server that hangs are in every-tool-failures.e2e.test.ts. */
describe.each(every)('while %s signs', (tool) => {
  const route = 'SubmitWithArtifact'
  const rows: readonly (readonly [string, Fault, ExpectedFailure])[] = [
    [
      '400',
      { route, kind: 'status', status: 400 },
      { code: 'REQUEST_REJECTED', says: /CKR_ARGUMENTS_BAD/, log: /library's log ends with/ },
    ],
    ['garbage', { route, kind: 'garbage' }, { code: 'SIGNING_FAILED', says: /CKR_GENERAL_ERROR/, log: /library's log ends with/ }],
    [
      'a signature by another key',
      { route, kind: 'wrong-signature' },
      { code: 'VERIFICATION_FAILED', says: /not a good signature.*original is unchanged/ },
    ],
    [
      'a corrupt signature',
      { route, kind: 'corrupt-signature' },
      { code: 'VERIFICATION_FAILED', says: /not a good signature.*original is unchanged/ },
    ],
  ]
  test.each(rows)('%s', async (_, fault, expected) => {
    const { job, inputs } = await jobFor(tool)
    flow.simulator.addFault(fault)
    await expectFailure(job, flow.inputs(inputs), expected)
  })
})

test('a corrupt signature of one of several executables is no word on the certificate', async () => {
  const job = await flow.job()
  for (const name of ['a.exe', 'b.exe']) await job.write(name, sampleFiles.osslsigncode.content)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'corrupt-signature', count: 1 })
  const { main } = await job.action(flow.inputs({ files: '*.exe', 'fail-fast': 'false', retries: '0' }))
  expect(main.outputs).toMatchObject({ signed: 'false', 'signed-count': '1' })
  expect(main.log).toMatch(/::error.*not a good signature.*\[VERIFICATION_FAILED\]/)
})

test('503 for longer than the library waits: we try again, and tell of it', async () => {
  const { job, inputs, path } = await jobFor('openssl-dgst')
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 503, count: 3 })
  const { main } = await job.action(
    flow.inputs({ ...inputs, retries: '2', 'service-unavailable-timeout-in-seconds': '1', 'report-directory': 'r' }),
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
  expect(main.log).toMatch(/^::warning file=dist\/firmware\.bin.*CKR_FUNCTION_FAILED.*Trying again in .*\(1 of 2\)/m)
  await opensslAccepts(path, `${path}.sig`, await flow.signer())
})

test('a service that is dead ends a run of many files soon, also without fail-fast', async () => {
  const job = await flow.job()
  for (let file = 0; file < 30; file += 1) await job.write(`dist/${file}.bin`, `content ${file}`)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 503 })
  const options = { retries: '1', parallel: '2', 'fail-fast': 'false', 'service-unavailable-timeout-in-seconds': '1' }
  const before = await job.listing()
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', ...options }))
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '0' } })
  expect(main.log).toMatch(/^::warning::Nothing could be signed any more, however often it was tried: 2\d files not begun, or given up\.$/m)
  expect(await job.listing()).toEqual(before)
})

test('a refusal is not tried again', async () => {
  const { job, inputs } = await jobFor('openssl-dgst')
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400 })
  await expectFailure(job, flow.inputs({ ...inputs, retries: '2' }), { code: 'REQUEST_REJECTED' })
  expect(flow.simulator.counts().SubmitWithArtifact).toBe(1)
})

test('the command line ends with the documented exit code, and nothing on stdout says signed', async () => {
  const { job } = await jobFor('openssl-dgst')
  const before = await job.listing()
  const { 'api-token': value, ...others } = flow.inputs({ tool: 'openssl-dgst', 'api-token': 'not-a-token' })
  const words = Object.entries(others).map(([name, text]) => `--${name}=${text}`)
  const result = await job.commandLine(['sign', ...words, 'dist/firmware.bin'], { environment: { SIGNPATH_API_TOKEN: value } })
  expect(result.exitCode).toBe(3)
  expect(result.stdout).toMatch(/^signed=false$/m)
  expect(result.stderr).toMatch(/^error: .*\[AUTHENTICATION_FAILED\]$/m)
  expect(await job.listing()).toEqual(before)
  expect(await job.leftInTemporary()).toEqual([])
})
