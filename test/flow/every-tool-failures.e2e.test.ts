/** SignPath refuses, is down or hangs, and tools hang or crash: every tool ends as documented, with everything as it was. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolName } from '../../core/tools/registry.ts'
import { inputsOf, rowOf, signerOf, suffixOf, tableTools } from '../harness/tool-table.ts'
import { environmentFor, fakeTool, pathWith } from '../harness/fake-tools.ts'
import { expectFailure, impatience, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import type { Inputs, Job, StepOptions } from '../harness/job.ts'
import { isRunning } from '../harness/processes.ts'
import type { Fault } from '../simulator/server/faults.ts'
import { TOKENS } from '../simulator/server/world.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

interface Prepared {
  readonly job: Job
  readonly inputs: Inputs
  readonly path: string
  readonly options: StepOptions
}

async function jobFor(tool: ToolName): Promise<Prepared> {
  const job = await flow.job()
  const { name, content } = rowOf(tool)
  const path = await job.write(`dist/${name}`, await content(), 0o754)
  return { job, path, inputs: { files: `dist/${name}`, tool }, options: { environment: await environmentFor(tool, job) } }
}

/** Where the certificate is given, only the library talks to SignPath, and the tool is the one to tell of it. */
const refusals: readonly (readonly [string, Inputs, ExpectedFailure])[] = [
  ['a wrong token', { 'api-token': 'not-a-token' }, { code: 'AUTHENTICATION_FAILED', says: /^(?=.*API token).*CKR_PIN_INCORRECT/ }],
  ['a token that may list, but sign with nothing', { 'api-token': TOKENS.reader.value }, { code: 'PERMISSION_DENIED', says: /submitter/ }],
  [
    'an unknown signing policy',
    { 'signing-policy-slug': 'rsa2084' },
    { code: 'POLICY_NOT_FOUND', says: /Did you mean (demo\/)?rsa2048\?/ },
  ],
]

const route = 'SubmitWithArtifact'
const faults: readonly (readonly [string, Fault, ExpectedFailure])[] = [
  ['500', { route, kind: 'status', status: 500 }, { code: 'SERVICE_ERROR', says: /CKR_DEVICE_ERROR.*support/ }],
  ['503 for ever', { route, kind: 'status', status: 503 }, { code: 'SERVICE_UNAVAILABLE', says: /CKR_FUNCTION_FAILED.*later/ }],
  ['a server that hangs', { route, kind: 'hang' }, { code: 'SERVICE_UNAVAILABLE', says: /not in time/ }],
  ['a library that crashes', { route, kind: 'crash' }, { code: 'SIGNING_FAILED', says: /crash/ }],
]

describe.each(tableTools)('%s', (tool) => {
  const { accepts, signaturesBefore = 0, signaturesPerFile = 1 } = rowOf(tool)

  test.each(refusals)('%s, with the certificate given', async (_, changes, expected) => {
    const { job, inputs, options } = await jobFor(tool)
    await job.write('certificate.pem', (await flow.signer()).certificate.toString())
    await expectFailure(job, flow.inputs({ ...inputs, certificate: 'certificate.pem', ...changes }), expected, options)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test.each(faults)('%s, while it signs', async (_, fault, expected) => {
    const { job, inputs, options } = await jobFor(tool)
    flow.simulator.addFault({ ...fault, after: signaturesBefore })
    await expectFailure(job, flow.inputs({ ...inputs, ...impatience(fault) }), expected, options)
  })

  test('503 once: the library tries again, and the file is signed', async () => {
    const { job, inputs, path, options } = await jobFor(tool)
    const way = { keyType: 'RSA', digest: 'sha256' } as const
    flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'status', status: 503, count: 1 })
    flow.simulator.addFault({ route, kind: 'status', status: 503, count: 1, after: signaturesBefore })
    const changes = { ...inputs, ...inputsOf(tool, way), 'service-unavailable-timeout-in-seconds': '20' }
    const main = await job.main(flow.inputs(changes), options)
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    await accepts(path, `${path}${suffixOf(tool)}`, signerOf(job, await flow.signer()), way)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(signaturesBefore + signaturesPerFile + 1)
  })

  test('a crash without a word', async () => {
    const { job, inputs } = await jobFor(tool)
    const folder = await fakeTool(join(job.directory, 'bin'), tool, 'silent crash')
    const expected = { code: 'SIGNING_FAILED', says: /crashed \(SIGSEGV\)/ } as const
    await expectFailure(job, flow.inputs(inputs), expected, { environment: pathWith(folder) })
  })

  test('a tool that hangs is stopped at its time limit, with its children', async () => {
    const { job, inputs } = await jobFor(tool)
    const folder = await fakeTool(join(job.directory, 'bin'), tool, {
      script: `sleep 47${process.pid} & echo $! > ${job.directory}/child; sleep 48${process.pid}`,
    })
    const started = Date.now()
    await expectFailure(
      job,
      flow.inputs({ ...inputs, 'time-limit-in-seconds': '2' }),
      { code: 'TIME_LIMIT', says: /within 2 s.*time-limit-in-seconds/ },
      { environment: pathWith(folder) },
    )
    expect(Date.now() - started).toBeLessThan(40_000)
    const child = Number(await readFile(join(job.directory, 'child'), 'utf8'))
    expect(isRunning(child)).toBe(false)
  })
})
