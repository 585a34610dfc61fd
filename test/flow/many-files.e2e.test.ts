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

describe('resume-from', () => {
  const counted = (): number => flow.simulator.counts().SubmitWithArtifact
  const inputs = { files: 'dist/*', 'report-directory': 'report', 'fail-fast': 'false', retries: '0' }

  test.each([
    ['raw signatures beside the files', 'openssl-dgst', (file: number) => `dist/${file}.bin`, (file: number) => `content ${file}`],
    ['Authenticode in place', 'osslsigncode', (file: number) => `dist/${file}.exe`, () => sampleFiles.osslsigncode.content],
  ] as const)('signs only what is missing or changed: %s', async (_title, tool, name, content) => {
    const job = await jobWith(5, name, content)
    flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400, count: 2 })
    const first = await job.action(flow.inputs({ ...inputs, files: name(0).replace('0', '*'), tool }))
    expect(first.main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '3' } })
    const again = { ...inputs, files: name(0).replace('0', '*'), tool, 'resume-from': 'report/signing-report.json' }

    const before = counted()
    const second = await job.action(flow.inputs(again))
    expect(second.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    expect(second.main.outputs['signed-files']?.split('\n')).toHaveLength(5)
    expect(counted() - before).toBe(2)

    // The second report tells of all five: a third run needs no other.
    await job.write(name(3), tool === 'openssl-dgst' ? 'changed' : sampleFiles.osslsigncode.content)
    const third = await job.action(flow.inputs(again))
    expect(third.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    expect(counted() - before).toBe(3)
  })

  test('takes the folder of the report, too; one without a report is told by its full path', async () => {
    const job = await bins(2)
    const given = { files: 'dist/*.bin', tool: 'openssl-dgst', 'report-directory': 'report', 'resume-from': 'report' }
    await job.write('report/notes.txt', 'An empty cache, nearly.')
    const first = await job.action(flow.inputs(given))
    expect(first.main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    expect(first.main.log).toContain(`There is no earlier report ${join(job.workspace, 'report/signing-report.json')}:`)
    const second = await job.action(flow.inputs(given))
    expect(second.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    expect(second.main.log).not.toContain('There is no earlier report')
  })

  test('without an earlier report everything is signed, and what is no report is refused', async () => {
    const job = await bins(2)
    const given = { files: 'dist/*.bin', tool: 'openssl-dgst', 'resume-from': 'none.json' }
    const first = await job.action(flow.inputs(given))
    expect(first.main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
    // Where it looked, for whoever misspelt it.
    expect(first.main.log).toContain(`::warning::There is no earlier report ${join(job.workspace, 'none.json')}: everything is signed.`)
    await job.write('none.json', '{"files": []}')
    const { main } = await job.action(flow.inputs(given))
    expect(main.exitCode).toBe(2)
    expect(main.log).toMatch(/none\.json is no signing report.*\[INVALID_INPUT\]/)
  })
})
