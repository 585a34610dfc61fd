/** Many files at once: one process signs them all, with the results that the tools give, and a failure of one is no failure of the others. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { join } from 'node:path'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts } from '../harness/independent.ts'
import { sampleFiles, type Job } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

async function jobWith(count: number, name: (file: number) => string, content: (file: number) => string | Buffer): Promise<Job> {
  const job = await flow.job()
  for (let file = 0; file < count; file += 1) await job.write(name(file), content(file))
  return job
}

const bins = (count: number): Promise<Job> =>
  jobWith(
    count,
    (file) => `dist/${file}.bin`,
    (file) => `content ${file}`,
  )

describe.each(['demo/rsa2048', 'demo/ec256'])('with the key %s', (policy) => {
  test('twenty raw signatures cost one listing of policies and a request each', async () => {
    const job = await bins(20)
    const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst' }, policy))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '20' } })
    const counts = flow.simulator.counts()
    expect(counts).toMatchObject({ SubmitWithArtifact: 20 })
    // One for the certificate, one for the library, however many files there are.
    expect(counts.MySigningPolicies).toBeLessThanOrEqual(2)
    const signer = await flow.signer(policy)
    for (const file of [0, 7, 19]) {
      const path = join(job.workspace, `dist/${file}.bin`)
      await opensslAccepts(path, `${path}.sig`, signer)
    }
    expect(await job.leftInTemporary()).toEqual([])
  })
})

test('batch: off starts the tool once a file', async () => {
  const job = await bins(3)
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', batch: 'off' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '3' } })
  expect(flow.simulator.counts().MySigningPolicies).toBeGreaterThanOrEqual(4)
})

test('ten jars are signed by one Java', async () => {
  const { content } = sampleFiles.jarsigner
  const job = await jobWith(
    10,
    (file) => `dist/${file}.jar`,
    () => content,
  )
  const { main } = await job.action(flow.inputs({ files: 'dist/*.jar' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '10' } })
  expect(flow.simulator.counts().MySigningPolicies).toBeLessThanOrEqual(2)
  await jarsignerAccepts(join(job.workspace, 'dist/9.jar'), await flow.signer())
})

test('a refusal of one file fails that file; the others are signed without fail-fast', async () => {
  const job = await bins(6)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400, count: 1 })
  const { main } = await job.action(
    flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', 'fail-fast': 'false', 'report-directory': 'report' }),
  )
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '5' } })
  expect(main.log).toMatch(/^::error.*\[REQUEST_REJECTED\]/m)
})

test('503 for longer than the library waits is tried again, in the same process', async () => {
  const job = await bins(4)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 503, count: 3 })
  const { main } = await job.action(
    flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', parallel: '1', retries: '2', 'service-unavailable-timeout-in-seconds': '1' }),
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '4' } })
  expect(main.log).toMatch(/Trying again/)
})
