/** A job matrix by shards, and its reports joined by the bundled command line. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Report } from '../../core/report/report.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import type { Inputs, Job } from '../harness/job.ts'

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

test('a job that failed before it came to its files is told of by its own error', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  await signShare(job, '1/2', 'all/1')
  const { words, environment } = asFlags(
    flow.inputs({ files: 'other/*.bin', tool: 'openssl-dgst', shard: '2/2', 'report-directory': 'all/2' }),
  )
  expect(await job.commandLine(['sign', ...words], { environment })).toMatchObject({ exitCode: 2 })
  const failed = await job.commandLine(['report', 'merge', 'all', '--report-directory', 'merged'], {})
  expect(failed).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^signed=false$/m) })
  expect(failed.stderr).toMatch(
    /One of the jobs failed: other\/\*\.bin matches no file.* Its report is \S*all\/2\/signing-report\.json\. \[SIGNING_FAILED\]/,
  )
})

test("a folder of the jobs' folders will do, in the order of their numbers; a folder without a report is told", async () => {
  const job = await flow.job()
  for (let file = 0; file < 11; file += 1) await job.write(`dist/${file}.bin`, `content ${file}`)
  const template = await signShare(job, '1/11', 'all/report-1')
  for (let share = 2; share <= 11; share += 1) {
    const report: Report = {
      ...template,
      options: { ...template.options, shard: `${share}/11` },
      files: template.files.map((file) => ({ ...file, file: `dist/other-${share}.bin` })),
    }
    await job.write(`all/report-${share}/signing-report.json`, JSON.stringify(report))
  }
  await job.write('all/log.txt', 'no folder')
  const merge = (folder: string) => job.commandLine(['report', 'merge', folder, '--report-directory', 'merged'], {})
  expect(await merge('all')).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^signed-count=11$/m) })
  const report = JSON.parse(await readFile(join(job.workspace, 'merged/signing-report.json'), 'utf8')) as Report
  expect(report.files.slice(1).map(({ file }) => file)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((share) => `dist/other-${share}.bin`))
  const none = await merge('dist')
  expect(none).toMatchObject({ exitCode: 2 })
  expect(none.stderr).toContain(`There is no report ${join(job.workspace, 'dist/signing-report.json')}`)
})

test('the action that merges takes a blank input for one that is not given', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  await signShare(job, '1/1', 'all/1')
  const environment = { INPUT_REPORTS: ' all \n\n', 'INPUT_REPORT-DIRECTORY': 'merged', 'INPUT_IF-NO-CREDENTIALS': '' }
  const merged = await job.commandLine([], { program: resolve('github-action/merge-reports/main.cjs'), environment })
  expect(merged).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^signed-count=1$/m) })
})

test("a line end behind a flag's value, as YAML has it in a block, is no part of it; a blank value is none", async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  await signShare(job, '1/1', 'all/1')
  const merge = (ifNoCredentials: string) =>
    job.commandLine(['report', 'merge', 'all', '--report-directory= merged\n', `--if-no-credentials=${ifNoCredentials}`], {})
  for (const value of ['skip\n', '']) {
    expect(await merge(value)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^report=.*\/merged\/signing-report\.json$/m) })
  }
})

test('the report of an earlier merge, into the folder that it read, never stands for what the jobs have written since', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  await job.write('dist/b.bin', 'b')
  for (const share of [1, 2]) await signShare(job, `${share}/2`, `all/${share}`)
  const merge = () => job.commandLine(['report', 'merge', 'all', '--report-directory', 'all'], {})
  expect(await merge()).toMatchObject({ exitCode: 0 })
  await signShare(job, '2/2', 'all/2', { 'if-no-credentials': 'skip', 'api-token': '' })
  expect(await merge()).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/earlier merge.*\[INVALID_INPUT\]/) })
})

test('the merged report replaces none of those that it is made of, and a blank folder is none', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  const report = await signShare(job, '1/1', 'all/1')
  const merge = (place: string, directory: string) => job.commandLine(['report', 'merge', place, '--report-directory', directory], {})
  expect(await merge('all', 'all/1')).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringMatching(/would replace .*all\/1\/signing-report.json, .*\[INVALID_INPUT\]/),
  })
  expect(JSON.parse(await readFile(join(job.workspace, 'all/1/signing-report.json'), 'utf8'))).toEqual(report)
  const untold = { exitCode: 2, stderr: expect.stringMatching(/needs to be told what to merge, and where to.*\[INVALID_INPUT\]/) }
  expect(await merge('all', ' ')).toMatchObject(untold)
  expect(await merge('', 'merged')).toMatchObject(untold)
})

test('what is no report of ours is refused in words, and so are jobs that saw different files', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  const first = await signShare(job, '1/2', 'r1')
  await job.write('dist/b.bin', 'b')
  await signShare(job, '2/2', 'r2')
  const merge = () => job.commandLine(['report', 'merge', 'r1', 'r2', '--report-directory', 'all'], {})
  expect(await merge()).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/are shares of different files.*\[INVALID_INPUT\]/) })
  const { options, files, runner, signPath } = first
  for (const broken of [
    { outcome: 'banana' },
    { certificate: null },
    { warnings: [1] },
    { error: {} },
    { options: { ...options, shard: 1 } },
    { options: { ...options, shard: '1/99999999' } },
    { options: { ...options, digest: 1 } },
    { certificate: {} },
    { signPath: { ...signPath, projectSlug: 1 } },
    { runner: { ...runner, openssl: {} } },
    { options: { ...options, timestampUrls: null } },
    { files: files.map((file) => ({ ...file, result: null })) },
    { files: files.map((file) => ({ ...file, sha256: null })) },
    { files: files.map(({ file, tool, status }) => ({ file, tool, status })) },
  ]) {
    await job.write('r1/signing-report.json', JSON.stringify({ ...first, ...broken }))
    expect(await merge()).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/is no signing report.*\[INVALID_INPUT\]/) })
  }
  // The release is not to blame.
  for (const damaged of ['', JSON.stringify(first).slice(0, 700)]) {
    await job.write('r1/signing-report.json', damaged)
    expect(await merge()).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/r1\/signing-report\.json is no signing report: it is empty, cut off or no JSON\..*\[INVALID_INPUT\]/),
    })
  }
})

test('jobs without a token are an error, unless that is allowed', async () => {
  const job = await flow.job()
  await job.write('dist/a.bin', 'a')
  await job.write('dist/b.bin', 'b')
  for (const share of ['1/2', '2/2']) await signShare(job, share, `all/${share[0] ?? ''}`, { 'if-no-credentials': 'skip', 'api-token': '' })
  const merge = (...flags: string[]) => job.commandLine(['report', 'merge', 'all', '--report-directory', 'merged', ...flags], {})
  expect(await merge()).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/no API token/) })
  expect(await merge('--if-no-credentials', 'skip')).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^signed=false$/m) })
  expect(await merge('--if-no-credentials', 'skp')).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/takes error or skip/) })
})

async function signShare(job: Job, shard: string, directory: string, changes: Inputs = {}): Promise<Report> {
  const inputs = { files: 'dist/*.bin', tool: 'openssl-dgst', shard, 'report-directory': directory, ...changes }
  const { words, environment } = asFlags(flow.inputs(inputs))
  expect(await job.commandLine(['sign', ...words], { environment })).toMatchObject({ exitCode: 0 })
  return JSON.parse(await readFile(join(job.workspace, directory, 'signing-report.json'), 'utf8')) as Report
}
