/** The reusable workflow's own steps, run by an emulation of GitHub with the simulator behind it. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../core/report/report.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive, sampleFiles } from '../harness/job.ts'
import { createWorkflowBench, type CallOptions, type WorkflowBench, type WorkflowResult } from '../harness/workflow-runner.ts'

let flow: Flow
let bench: WorkflowBench
let token: string
beforeAll(async () => {
  flow = await startFlow()
  token = flow.simulator.world.tokens.submitter.value
})
afterEach(async () => {
  await flow.reset()
  await bench.dispose()
})
afterAll(() => flow.dispose())

async function benchWithFiles(): Promise<void> {
  bench = await createWorkflowBench(flow.bundles)
  await bench.upload('unsigned', 'bin/set up ä.exe', sampleFiles.osslsigncode.content)
  await bench.upload('unsigned', 'library.jar', javaArchive())
  await bench.upload('unsigned', 'vendor/other.jar', javaArchive('other'))
  await bench.upload('unsigned', '.hidden/readme.txt', 'Read me.\n')
}

const files = '**/*.exe\n**/*.jar\n!vendor/**\n'

async function call(changes: Record<string, string | number | boolean> = {}, options: CallOptions = {}): Promise<WorkflowResult> {
  const inputs: Record<string, string> = flow.inputs()
  delete inputs['api-token']
  const result = await bench.call(
    { artifact: 'unsigned', files, ...inputs, retries: 0, ...changes },
    { secrets: { SIGNPATH_API_TOKEN: token }, ...options },
  )
  await expectTokenNowhere(result)
  // Whatever happened, nothing stays on the runner.
  expect(result.jobs.flatMap(({ left }) => left).filter((path) => !path.includes('left-by-others'))).toEqual([])
  return result
}

/** Not in the log, not in what the runners and the artifacts hold; before masking, in the line that asks for masking alone. */
async function expectTokenNowhere(result: WorkflowResult): Promise<void> {
  expect(result.log).not.toContain(token)
  expect(JSON.stringify(result.outputs)).not.toContain(token)
  for (const { writtenLog } of result.jobs) {
    expect(writtenLog.split('\n').filter((line) => line.includes(token) && !line.startsWith('::add-mask::'))).toEqual([])
  }
  for (const entry of await readdir(bench.directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).includes(token)).toBe(false)
  }
}

async function expectSigned(): Promise<void> {
  const signer = await flow.signer()
  const folder = bench.artifact('signed')
  await osslsigncodeAccepts(join(folder, 'bin/set up ä.exe'), signer)
  await jarsignerAccepts(join(folder, 'library.jar'), signer)
  // What was not asked for is there as it was.
  expect(await readFile(join(folder, 'vendor/other.jar'))).toEqual(javaArchive('other'))
  expect(await readFile(join(folder, '.hidden/readme.txt'), 'utf8')).toBe('Read me.\n')
  expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 2 })
}

test('one job signs an artifact, and uploads it with a report', async () => {
  await benchWithFiles()
  const result = await call()
  expect(result).toMatchObject({
    result: 'success',
    outputs: { signed: 'true', 'signed-count': '2', 'signed-files': 'bin/set up ä.exe\nlibrary.jar' },
  })
  expect(result.outputs['artifact-id']).toMatch(/^\d+$/)
  expect(result.outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/)
  expect(result.jobs.map(({ name }) => name)).toEqual(['plan', 'sign (1)'])
  expect(await bench.artifacts()).toEqual(['signed', 'signing-report', 'unsigned'])
  expect(await readdir(bench.artifact('signing-report'))).toEqual(['signing-report.html', 'signing-report.json', 'signing-report.xml'])
  await expectSigned()
})

test('three jobs share the files, and one puts the results together; run again, it replaces them', async () => {
  await benchWithFiles()
  for (let run = 0; run < 2; run += 1) {
    flow.simulator.reset()
    const result = await call({ shards: 3 })
    expect(result).toMatchObject({
      result: 'success',
      outputs: { signed: 'true', 'signed-count': '2', 'signed-files': 'bin/set up ä.exe\nlibrary.jar' },
    })
    expect(result.outputs['artifact-url']).toMatch(/^https:/)
    expect(result.jobs.map(({ name }) => name)).toEqual(['plan', 'sign (1)', 'sign (2)', 'sign (3)', 'collect'])
    await expectSigned()
  }
  // One report of all, and that of each share.
  expect(await readdir(bench.artifact('signing-report'))).toEqual([
    ...[1, 2, 3].map((shard) => `signing-report-shard-${shard}-of-3`),
    ...['html', 'json', 'xml'].map((type) => `signing-report.${type}`),
  ])
  const report = await mergedReport()
  expect(report).toMatchObject({ outcome: 'signed' })
  expect(report.files.map(({ file }) => file).sort()).toEqual([
    'pkcs11-sign-work/files/bin/set up ä.exe',
    'pkcs11-sign-work/files/library.jar',
  ])
})

async function mergedReport(): Promise<Report> {
  return JSON.parse(await readFile(join(bench.artifact('signing-report'), 'signing-report.json'), 'utf8')) as Report
}

test('where a share fails, the merged report tells of it, and nothing is uploaded as signed', async () => {
  await benchWithFiles()
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400, count: 1 })
  const result = await call({ shards: 3, 'fail-fast': false })
  expect(result).toMatchObject({ result: 'failure', outputs: { 'artifact-id': '' } })
  expect(result.jobs.at(-1)).toMatchObject({ name: 'collect', result: 'failure' })
  expect(result.log).toMatch(/^::error::Not all is signed: 1 of 2 files failed/m)
  expect(await mergedReport()).toMatchObject({ outcome: 'failed' })
  expect(await bench.artifacts()).not.toContain('signed')
})

test("where a share's report is missing, that is an error, and the others' are uploaded", async () => {
  await benchWithFiles()
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400, count: 1 })
  const result = await call({ shards: 3, 'fail-fast': true })
  expect(result.result).toBe('failure')
  expect(result.log).toMatch(/^::error::The reports don't make up one run: the report of share .* is missing/m)
  expect(await readdir(bench.artifact('signing-report'))).toContainEqual(expect.stringMatching(/^signing-report-shard-\d-of-3$/))
})

test('detached signatures lie beside their files, whatever the jobs are', async () => {
  bench = await createWorkflowBench(flow.bundles)
  for (const name of ['a.bin', 'sub/b.bin']) await bench.upload('unsigned', name, name)
  for (const shards of [1, 2]) {
    const result = await call({ shards, files: '**/*.bin', tool: 'openssl-dgst' })
    expect(result.outputs).toMatchObject({ signed: 'true', 'signed-files': 'a.bin.sig\nsub/b.bin.sig' })
    for (const name of ['a.bin', 'sub/b.bin']) {
      const file = join(bench.artifact('signed'), name)
      await opensslAccepts(file, `${file}.sig`, await flow.signer())
    }
  }
})

test('what is excluded is not signed, also with a blank behind the sign', async () => {
  bench = await createWorkflowBench(flow.bundles)
  for (const name of ['a.bin', 'sub/b.bin']) await bench.upload('unsigned', name, name)
  const result = await call({ files: '**/*.bin\n! sub/**\n!\n', tool: 'openssl-dgst' })
  expect(result.outputs).toMatchObject({ signed: 'true', 'signed-files': 'a.bin.sig' })
})

test('what is signed already is among the results, and is not counted as signed by this run, whatever the jobs are', async () => {
  await benchWithFiles()
  await call({})
  for (const shards of [1, 2]) {
    const result = await call({ artifact: 'signed', 'signed-artifact': 'again', 'existing-signature': 'skip', shards })
    expect(result.outputs).toMatchObject({ 'signed-count': '0', 'signed-files': 'bin/set up ä.exe\nlibrary.jar' })
  }
})

test('a wrong token fails the job with its reason, and nothing is uploaded as signed', async () => {
  await benchWithFiles()
  for (const shards of [1, 3]) {
    const result = await call({ shards }, { secrets: { SIGNPATH_API_TOKEN: 'FAKE-unknown-token' } })
    expect(result).toMatchObject({ result: 'failure', outputs: { 'artifact-id': '' } })
    expect(result.log).toContain('[AUTHENTICATION_FAILED]')
    expect(await bench.artifacts()).not.toContain('signed')
  }
})

test("an environment's secret and variables win over the caller's, and only where the environment is named", async () => {
  await benchWithFiles()
  const { 'organization-id': organization = '' } = flow.inputs()
  const options = {
    secrets: { SIGNPATH_API_TOKEN: 'FAKE-unknown-token' },
    environments: { release: { secrets: { SIGNPATH_API_TOKEN: token }, variables: { SIGNPATH_ORGANIZATION_ID: organization } } },
  }
  expect(await call({ 'organization-id': '' }, options)).toMatchObject({ result: 'failure' })
  expect(await call({ 'organization-id': '', environment: 'release' }, options)).toMatchObject({ result: 'success' })
  await expectSigned()
})

test('without a token a fork gets no artifact, and says so', async () => {
  await benchWithFiles()
  for (const shards of [1, 2]) {
    const result = await call({ shards, 'if-no-credentials': 'skip' }, { secrets: {} })
    expect(result).toMatchObject({ result: 'success', outputs: { signed: 'false', 'artifact-id': '' } })
    expect(await bench.artifacts()).not.toContain('signed')
    expect(await mergedReport()).toMatchObject({ outcome: 'skipped' })
  }
  const failed = await call({}, { secrets: {} })
  expect(failed.result).toBe('failure')
})

test.each([
  [{ shards: 0 }, 'shards takes a whole number'],
  [{ shards: 2.5 }, 'shards takes a whole number'],
  [{ 'signed-artifact': 'unsigned' }, 'must differ'],
  [{ 'report-artifact': 'a[b]' }, 'may hold none of'],
])('%j is refused before anything is signed', async (inputs, message) => {
  await benchWithFiles()
  const result = await call(inputs)
  expect(result.result).toBe('failure')
  expect(result.log).toContain(message)
  expect(flow.simulator.counts()).toMatchObject({ MySigningPolicies: 0, SubmitWithArtifact: 0 })
})

test('what earlier jobs left on a self-hosted runner is neither signed nor removed', async () => {
  await benchWithFiles()
  const workspace = bench.workspace('sign (1)')
  await mkdir(workspace, { recursive: true })
  await writeFile(join(workspace, 'left-by-others.jar'), javaArchive())
  const result = await call()
  expect(result.outputs).toMatchObject({ 'signed-count': '2' })
  expect(await readFile(join(workspace, 'left-by-others.jar'))).toEqual(javaArchive())
})

test('what a caller writes is text to the scripts, never code', async () => {
  await benchWithFiles()
  const code = `$(touch ${bench.directory}/pwned)\`touch ${bench.directory}/pwned\`'"; touch ${bench.directory}/pwned #`
  const inputs = { 'signed-artifact': 'signed $HOME ; touch pwned', 'report-artifact': 'report `touch pwned`' }
  const refused = await call({ files: `library.jar\n${code}\nEND_OF_FILES`, ...inputs })
  expect(refused.jobs.map(({ name }) => name)).toContain('sign (1)')
  // The lines name files that are not there: said in the log, as they were written.
  expect(refused.log).toContain('/pwned #')
  const entries = await readdir(bench.directory, { recursive: true })
  expect(entries.filter((path) => path.endsWith('pwned'))).toEqual([])
})

test('a file that is named like an output or a command stays a file', async () => {
  bench = await createWorkflowBench(flow.bundles)
  const names = ['signed-count=99', '::set-output name=signed::false', 'END_OF_FILES', '-n', '$(touch pwned)']
  for (const name of names) await bench.upload('unsigned', name, name)
  for (const shards of [1, 2]) {
    const result = await call({ shards, files: '**', tool: 'openssl-dgst' })
    expect(result.outputs).toMatchObject({ signed: 'true', 'signed-count': '5' })
    expect(result.outputs['signed-files']?.split('\n').sort()).toEqual(names.map((name) => `${name}.sig`).sort())
  }
})
