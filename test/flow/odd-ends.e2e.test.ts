/** Odd ends of a run: each of these once passed as well, or hid its reason. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import { javaArchive } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

const detached = { tool: 'openssl-dgst' }

test('a share that holds no file signs nothing, and does not say that it did', async () => {
  const job = await flow.job()
  await job.write('only.bin', 'content')
  const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin', shard: '2/2' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'false', 'signed-count': '0' } })
  expect(main.log).toContain('Share 2/2 of 1 file is empty')
})

test('names of files reach no terminal that shows the log', async () => {
  const job = await flow.job()
  await job.write('a\u001b[31mred.bin', 'content')
  await job.write('b\u202etxt.bin', 'content')
  const environment = { RUNNER_DEBUG: '1' }
  const inputs = flow.inputs({ ...detached, files: '*.bin', 'fail-fast': 'false' })
  const signed = await job.action(inputs, { environment })
  expect(signed.main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '2' } })
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400 })
  const failed = await job.action(inputs, { environment })
  expect(failed.main.log).toContain('2 of 2 files')
  for (const { main, post } of [signed, failed]) {
    expect(main.log).toContain('ared.bin')
    for (const sign of ['\u001b', '\u202e']) expect(main.log + post.log).not.toContain(sign)
  }
})

test('a JAR behind a launch script is refused: jarsigner would drop the script', async () => {
  const job = await flow.job()
  const content = Buffer.concat([Buffer.from('#!/bin/sh\nexec java -jar "$0"\n'), javaArchive()])
  await job.write('app.jar', content)
  const { main } = await job.action(flow.inputs({ tool: 'jarsigner', files: 'app.jar' }))
  expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/app\.jar: it does not begin as a ZIP archive/)
  expect((await readFile(join(job.workspace, 'app.jar'))).equals(content)).toBe(true)
})

test('outputs that can not be written hide no other error, and are one of their own', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const environment = { GITHUB_OUTPUT: '/nowhere/output' }
  const wrong = await job.main(flow.inputs({ ...detached, files: 'a.bin', 'api-token': 'FAKE-unknown-token' }), { environment })
  expect(wrong.log).toContain('[AUTHENTICATION_FAILED]')
  const right = await job.main(flow.inputs({ ...detached, files: 'a.bin' }), { environment })
  expect(right.exitCode).toBe(2)
  expect(right.log).toMatch(/^::error.*GITHUB_OUTPUT.*\[OUTPUT_NOT_WRITABLE\]/m)
  expect(right.log).not.toContain('Something went wrong')
})

test.each([
  ['GITHUB_STATE', { files: 'a.bin' }],
  // A step without files hands over what later steps need.
  ['GITHUB_ENV', {}],
])('a runner whose %s can not be written is told of, and nothing is left', async (variable, inputs) => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const { main } = await job.action(flow.inputs({ ...detached, ...inputs }), { environment: { [variable]: '/nowhere/file' } })
  expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
  expect(main.log).toMatch(
    new RegExp(`^::error::The runner's file that ${variable} names can't be written: .*\\[OUTPUT_NOT_WRITABLE\\]$`, 'm'),
  )
  expect(main.log).not.toContain('    at ')
  expect(await job.leftInTemporary()).toEqual([])
})

test('a summary that can not be written fails the step, and signed is false then', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const { main } = await job.action(flow.inputs({ ...detached, files: 'a.bin' }), { environment: { GITHUB_STEP_SUMMARY: job.workspace } })
  expect(main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::error::.*can't be written: EISDIR[^%]*\[OUTPUT_NOT_WRITABLE\]$/m)
})

test('results that the command line can not print are no success', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const { words, environment } = asFlags(flow.inputs(detached))
  const { exitCode, stderr } = await job.commandLine(['sign', ...words, 'a.bin'], {
    environment,
    node: ['bash', '-c', 'exec "$0" "$@" > /dev/full', process.execPath],
  })
  expect(stderr).toMatch(/^error: stdout can't be written: the disk is full\. .*\[OUTPUT_NOT_WRITABLE\]$/m)
  expect(stderr).not.toContain('    at ')
  expect(exitCode).toBe(2)
})

test('a log that can not be written is no defect of ours', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const { words, environment } = asFlags(flow.inputs(detached))
  const { exitCode, stdout } = await job.commandLine(['sign', ...words, 'a.bin'], {
    environment,
    node: ['bash', '-c', 'exec "$0" "$@" 2> /dev/full', process.execPath],
  })
  expect(stdout).toMatch(/^signed=false$/m)
  expect(exitCode).toBe(2)
  expect(await job.leftInTemporary()).toEqual([])
})

test('a set-up that the shell can not read leaves nothing', async () => {
  const job = await flow.job()
  const { words, environment } = asFlags(flow.inputs({}))
  const { exitCode, stderr } = await job.commandLine(['setup', ...words], {
    environment,
    node: ['bash', '-c', 'exec "$0" "$@" > /dev/full', process.execPath],
  })
  expect(stderr).toMatch(/^error: stdout can't be written: .*\[OUTPUT_NOT_WRITABLE\]$/m)
  expect(exitCode).toBe(2)
  expect(await job.leftInTemporary()).toEqual([])
})

test('blank files, as of an earlier step that found none, are told of', async () => {
  const job = await flow.job()
  const { main } = await job.action(flow.inputs({ files: ' \n' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::notice::Neither files nor run is given: .* signs nothing\.$/m)
})

test('the post step removes the private folder though exported variables can not be emptied', async () => {
  const job = await flow.job()
  const { state } = await job.main(flow.inputs({}))
  const post = await job.post(state, { environment: { GITHUB_ENV: '/nowhere/env' } })
  expect(post.log).toMatch(/^::warning::Not everything could be removed: /m)
  expect(await job.leftInTemporary()).toEqual([])
})

test('the library is told of the proxy that the environment names', async () => {
  const job = await flow.job()
  const { main } = await job.action(flow.inputs({ run: 'echo "proxy is [$http_proxy]"', 'project-slug': '', 'signing-policy-slug': '' }), {
    environment: { HTTP_PROXY: 'http://127.0.0.1:9', NO_PROXY: '' },
  })
  expect(main.log).toContain('proxy is [http://127.0.0.1:9]')
})

test.each(['runner', 'signed', 'pkcs11-sign', 'sha256'])(
  "a proxy's password %s is hidden in the report's texts, and leaves its own words whole",
  async (word) => {
    const job = await flow.job()
    await job.write(`${word}.bin`, 'content')
    const { main } = await job.action(flow.inputs({ ...detached, files: '*.bin', 'report-directory': 'report' }), {
      environment: { http_proxy: `http://me:${word}@127.0.0.1:9`, no_proxy: '127.0.0.1' },
    })
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true' } })
    const json = await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')
    expect(JSON.parse(json)).toMatchObject({
      program: { name: 'pkcs11-sign' },
      outcome: 'signed',
      options: { digest: 'sha256' },
      runner: { os: 'linux' },
      files: [{ file: '***.bin', status: 'signed' }],
    })
    expect(await readFile(join(job.workspace, 'report/signing-report.html'), 'utf8')).not.toContain(`${word}.bin`)
  },
)

test('results of an earlier run in the output directory are not signed again', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const inputs = flow.inputs({ ...detached, files: '**/*.bin\n**/*.sig', 'output-directory': 'out' })
  for (let run = 0; run < 2; run += 1) {
    expect((await job.action(inputs)).main.outputs).toMatchObject({ 'signed-files': 'out/a.bin.sig' })
  }
  const { main } = await job.action(inputs)
  expect(main.log).toContain('Taken for results of an earlier run, lying in output-directory, and not signed: out/a.bin.sig.')
})

test.each([
  ['output-directory', '**', 'link/out'],
  ['files', 'link/**', 'out'],
])('nor are they where %s names the folder by a link, as below a runner folder that is one', async (_title, files, out) => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const link = join(job.directory, 'link')
  await symlink(job.workspace, link)
  const [linkedFiles, linkedOut] = [files, out].map((path) => path.replace('link', link))
  const inputs = flow.inputs({ ...detached, files: linkedFiles ?? '', 'output-directory': linkedOut ?? '' })
  for (let run = 0; run < 2; run += 1) expect((await job.action(inputs)).main.outputs).toMatchObject({ 'signed-count': '1' })
})

test('reports that the run writes anew are not signed, for the signatures would not be of what is there then', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const inputs = flow.inputs({ ...detached, files: '**', 'report-directory': 'report' })
  await job.action(inputs)
  const { main } = await job.action(inputs)
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-files': 'a.bin.sig' } })
  expect(main.log).toMatch(/^::notice::Reports in report-directory are not signed, .*: report\/signing-report\.html, .*\.xml\.$/m)
  const alone = await job.action({ ...inputs, files: 'report/signing-report.json' })
  expect(alone.main).toMatchObject({ exitCode: 2, outputs: { signed: 'false' } })
  expect(alone.main.log).toContain('[INVALID_INPUT]')
  const elsewhere = await job.action({ ...inputs, files: 'report/signing-report.json', 'report-directory': 'other' })
  expect(elsewhere.main.outputs).toMatchObject({ 'signed-files': 'report/signing-report.json.sig' })
})

test('a temporary folder among the files: what the run keeps there for itself is not signed', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  await job.write('tmp/b.bin', 'content')
  const { words, environment } = asFlags(flow.inputs({ ...detached, files: '**' }))
  const run = await job.commandLine(['sign', ...words], { environment: { ...environment, TMPDIR: join(job.workspace, 'tmp') } })
  expect(run).toMatchObject({ exitCode: 0 })
  expect(run.stdout).toContain('signed-files=a.bin.sig\nsigned-files=tmp/b.bin.sig\nsigned-count=2\n')
})

test.each(['out/b.bin', 'out/*.bin'])('%s is meant, though it lies in the output directory', async (pattern) => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  await job.write('out/b.bin', 'other content')
  const { main } = await job.action(flow.inputs({ ...detached, files: `**/a.bin\n${pattern}`, 'output-directory': 'out' }))
  expect(main.outputs).toMatchObject({ signed: 'true', 'signed-files': 'out/a.bin.sig\nout/b.bin.sig' })
})
