/** SignPath refuses, is down or hangs, and tools hang or crash: every tool ends as documented, with everything as it was. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rowOf, tableTools, type TableTool } from '../harness/tool-table.ts'
import { fakeTool, pathWith } from '../harness/fake-tools.ts'
import { expectFailure, type ExpectedFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import type { Inputs, Job } from '../harness/job.ts'
import { isRunning } from '../harness/processes.ts'
import type { Fault } from '../simulator/server/faults.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

async function jobFor(tool: TableTool): Promise<{ readonly job: Job; readonly inputs: Inputs; readonly path: string }> {
  const job = await flow.job()
  const { sample, inputs } = rowOf(tool)
  const { name, content } = sample
  const path = await job.write(`dist/${name}`, content, 0o754)
  return { job, path, inputs: { ...inputs, files: `dist/${name}`, tool } }
}

/** Where the certificate is given, only the library talks to SignPath, and the tool is the one to tell of it. */
const refusals: readonly (readonly [string, Inputs, ExpectedFailure])[] = [
  ['a wrong token', { 'api-token': 'not-a-token' }, { code: 'AUTHENTICATION_FAILED', says: /token/ }],
  ['an unknown signing policy', { 'signing-policy-slug': 'rsa2084' }, { code: 'POLICY_NOT_FOUND', says: /Did you mean rsa2048\?/ }],
]

const route = 'SubmitWithArtifact'
const faults: readonly (readonly [string, Fault, ExpectedFailure])[] = [
  ['500', { route, kind: 'status', status: 500 }, { code: 'SERVICE_ERROR', says: /CKR_DEVICE_ERROR.*support/ }],
  ['503 for ever', { route, kind: 'status', status: 503 }, { code: 'SERVICE_UNAVAILABLE', says: /CKR_FUNCTION_FAILED.*later/ }],
  ['a server that hangs', { route, kind: 'hang' }, { code: 'SERVICE_UNAVAILABLE', says: /not in time/ }],
]
const short = { 'http-request-timeout-in-seconds': '1', 'service-unavailable-timeout-in-seconds': '1' }

describe.each(tableTools)('%s', (tool) => {
  test.each(refusals)('%s, with the certificate given', async (_, changes, expected) => {
    const { job, inputs } = await jobFor(tool)
    await job.write('certificate.pem', (await flow.signer()).certificate.toString())
    await expectFailure(job, flow.inputs({ ...inputs, certificate: 'certificate.pem', ...changes }), expected)
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(0)
  })

  test.each(faults)('%s, while it signs', async (_, fault, expected) => {
    const { job, inputs } = await jobFor(tool)
    flow.simulator.addFault(fault)
    await expectFailure(job, flow.inputs({ ...inputs, ...short }), expected)
  })

  test('503 once: the library tries again, and the file is signed', async () => {
    const { job, inputs, path } = await jobFor(tool)
    flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'status', status: 503, count: 1 })
    flow.simulator.addFault({ route, kind: 'status', status: 503, count: 1 })
    const main = await job.main(flow.inputs({ ...inputs, 'service-unavailable-timeout-in-seconds': '20' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    const { accepts, suffix = '' } = rowOf(tool)
    await accepts(path, `${path}${suffix}`, await flow.signer(), { keyType: 'RSA', digest: 'sha256' })
    expect(flow.simulator.counts().SubmitWithArtifact).toBe(2)
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
    expect(Date.now() - started).toBeLessThan(9_000)
    const child = Number(await readFile(join(job.directory, 'child'), 'utf8'))
    expect(isRunning(child)).toBe(false)
  })
})
