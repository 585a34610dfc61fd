/** A job matrix by shards, and its reports joined by the bundled command line. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../core/report/report.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

test('three jobs sign their shares; their reports become one, and a report that is missing or tells of a failure is an error', async () => {
  const job = await flow.job()
  for (let file = 0; file < 7; file += 1) await job.write(`dist/${file}.bin`, `content ${file}`)
  for (const share of [1, 2, 3]) {
    const inputs = { files: 'dist/*.bin', tool: 'openssl-dgst', shard: `${share}/3`, 'report-directory': `r${share}` }
    const { words, environment } = asFlags(flow.inputs(inputs))
    expect(await job.commandLine(['sign', ...words], { environment })).toMatchObject({ exitCode: 0 })
  }
  const merge = (...folders: string[]) => job.commandLine(['report', 'merge', ...folders, '--report-directory', 'all'], {})

  const good = await merge('r1', 'r2/signing-report.json', 'r3')
  expect(good).toMatchObject({ exitCode: 0 })
  expect(good.stdout).toMatch(/^report=.*signing-report\.json\nsigned=true\nsigned-count=7\n$/)
  const report = JSON.parse(await readFile(join(job.workspace, 'all/signing-report.json'), 'utf8')) as Report
  expect(report.files.map(({ file }) => file).sort()).toEqual([0, 1, 2, 3, 4, 5, 6].map((file) => `dist/${file}.bin`))
  expect(await readFile(join(job.workspace, 'all/signing-report.xml'), 'utf8')).toMatch(/tests="7"/)

  await rm(join(job.workspace, 'all'), { recursive: true })
  const lacking = await merge('r1', 'r3')
  expect(lacking).toMatchObject({ exitCode: 2, stdout: '' })
  expect(lacking.stderr).toMatch(/share 2\/3 is missing/)

  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400 })
  const { words, environment } = asFlags(
    flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', shard: '2/3', 'report-directory': 'r2', 'fail-fast': 'false' }),
  )
  expect(await job.commandLine(['sign', ...words], { environment })).toMatchObject({ exitCode: 5 })
  const failed = await merge('r1', 'r2', 'r3')
  expect(failed.exitCode).toBe(1)
  expect(failed.stdout).toMatch(/^signed=false$/m)
  expect(failed.stderr).toMatch(/Not all is signed: 2 of 7 files failed.*\[SIGNING_FAILED\]/)
})
