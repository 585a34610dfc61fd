/** Many files at once: one process signs them all, with the results that the tools give, and a failure of one is no failure of the others. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { portableExecutable } from '../fixtures/portable-executable.ts'
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

test('more than ten at once are no leak', async () => {
  const job = await bins(12)
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', batch: 'off', parallel: '12' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '12' } })
  expect(main.log).not.toContain('MaxListenersExceededWarning')
})

test('jars are signed by one Java, from two on', async () => {
  const { content } = sampleFiles.jarsigner
  const job = await jobWith(
    2,
    (file) => `dist/${file}.jar`,
    () => content,
  )
  const { main } = await job.action(flow.inputs({ files: 'dist/*.jar' }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
  expect(flow.simulator.counts().MySigningPolicies).toBeLessThanOrEqual(2)
  await jarsignerAccepts(join(job.workspace, 'dist/1.jar'), await flow.signer())
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

test('what has failed, and is not tried again because another has failed for good, is told as failed', async () => {
  const job = await bins(4)
  const nobody = { 'timestamp-urls': 'http://127.0.0.1:9/', retries: '1', 'report-directory': 'report' }
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', parallel: '4', ...nobody }))
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false' } })
  const { files } = JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')) as {
    files: readonly { status: string; attempts: number; error?: { code: string } }[]
  }
  expect(files.map(({ status, error }) => [status, error?.code])).toEqual(files.map(() => ['failed', 'TIMESTAMP_FAILED']))
  expect(Math.min(...files.map(({ attempts }) => attempts))).toBeGreaterThan(0)
})

test("of many refusals each has an error, and a few the tool's own words in the log; the report has all of them", async () => {
  const job = await bins(52)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400 })
  const { main } = await job.action(
    flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', 'fail-fast': 'false', 'report-directory': 'report' }),
  )
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false', 'signed-count': '0' } })
  // One of the whole run beside those of the files.
  expect(main.log.match(/^::error.*\[REQUEST_REJECTED\]/gm)).toHaveLength(53)
  expect(main.log.match(/^::group::Details$/gm)).toHaveLength(50)
  expect(main.log).toContain('\nThe details of the last 2 of these are in the report alone.\n')
  const { files } = JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')) as {
    files: readonly { error?: { details?: string } }[]
  }
  expect(files.filter(({ error }) => error?.details?.includes('CKR_') === true)).toHaveLength(52)
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

/** By what the service saw: more than this many requests were never unanswered at once. */
function mostAtOnce(): number {
  const spans = flow.simulator
    .journal()
    .filter(({ route }) => route === 'SubmitWithArtifact')
    .map(({ time, milliseconds }) => ({ from: Date.parse(time), to: Date.parse(time) + (milliseconds ?? 0) }))
  return Math.max(0, ...spans.map(({ from }) => spans.filter((other) => other.from <= from && from < other.to).length))
}

test.each([
  ['one process signs', 'openssl-dgst', {}],
  ['the tool is started once a file', 'openssl-dgst', { batch: 'off' }],
  ['what is in arguments is for the tool', 'openssl-dgst', { arguments: '-binary' }],
  ['there is nothing but the tool', 'openssl-pkeyutl', {}],
] as const)('parallel is the most that is under way at once, where %s', async (_title, tool, given) => {
  const job = await bins(12)
  flow.simulator.setLatency(200)
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool, parallel: '3', ...given }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '12' } })
  expect(mostAtOnce()).toBe(3)
})

test('waiting for its turn does not count against the time limit of a file', async () => {
  const job = await bins(12)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'delay', milliseconds: 1500 })
  const { main } = await job.action(
    flow.inputs({ files: 'dist/*.bin', tool: 'openssl-dgst', parallel: '4', 'time-limit-in-seconds': '3', 'fail-fast': 'false' }),
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '12' } })
})

test.each(['auto', 'off'])('a dead service ends the run once the library has tried for its time, with batch: %s', async (batch) => {
  const job = await bins(40)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 503 })
  const { main } = await job.action(
    flow.inputs({
      ...{ files: 'dist/*.bin', tool: 'openssl-dgst', batch, parallel: '4', retries: '2', 'fail-fast': 'false' },
      ...{ 'service-unavailable-timeout-in-seconds': '22', 'report-directory': 'report' },
    }),
  )
  expect(main.log).toMatch(/^::error.*\[SERVICE_UNAVAILABLE\]/m)
  expect(main.log).toMatch(/^::warning::Nothing could be signed any more/m)
  expect(main.log).not.toMatch(/Trying again/)
  // Of the 40 files, those that were the first to be under way, and nobody else.
  const hashes = new Set(
    flow.simulator.journal().flatMap(({ route, hash }) => (route === 'SubmitWithArtifact' && hash !== null ? [hash] : [])),
  )
  expect(hashes.size).toBeLessThanOrEqual(8)
  expect(await job.leftInTemporary()).toEqual([])
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

  test.each([
    ['openssl-dgst', 'dist/*.bin', (file: number) => `dist/${file}.bin`, (file: number) => `content ${file}`],
    ['osslsigncode', 'dist/*.exe', (file: number) => `dist/${file}.exe`, () => sampleFiles.osslsigncode.content],
  ] as const)('knows what a run found signed, too: %s', async (tool, files, name, content) => {
    const job = await jobWith(3, name, content)
    await job.action(flow.inputs({ files, tool }))
    await job.action(flow.inputs({ ...inputs, files, tool, 'existing-signature': 'skip' }))
    const before = counted()
    const { main } = await job.action(flow.inputs({ ...inputs, files, tool, 'resume-from': 'report' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    expect(counted() - before).toBe(0)
  })

  const embedded = {
    files: 'dist/*.exe',
    tool: 'osslsigncode',
    'report-directory': 'report',
    'resume-from': 'report',
    'output-directory': 'out',
  }
  const exes = (count: number): Promise<Job> =>
    jobWith(
      count,
      (file) => `dist/${file}.exe`,
      () => sampleFiles.osslsigncode.content,
    )

  test('finds embedded signatures in the output directory, and leaves them as they are', async () => {
    const job = await exes(3)
    // Inputs that are signed already are no results.
    await job.action(flow.inputs({ files: 'dist/*.exe', tool: 'osslsigncode' }))
    await job.action(flow.inputs(embedded))
    const results = await job.listing()
    const before = counted()
    const { main } = await job.action(flow.inputs(embedded))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    expect(counted()).toBe(before)
    for (const file of ['0', '1', '2']) expect((await job.listing())[`out/${file}.exe`]).toEqual(results[`out/${file}.exe`])
  })

  test('does not take a report at its word: a result that is another file is signed anew', async () => {
    const job = await exes(2)
    await job.write('dist/1.exe', portableExecutable({ filling: 'another' }))
    await job.action(flow.inputs(embedded))
    const [zero, report] = [join(job.workspace, 'out/0.exe'), join(job.workspace, 'report/signing-report.json')]
    const other = await readFile(join(job.workspace, 'out/1.exe'))
    await writeFile(zero, other)
    const told = JSON.parse(await readFile(report, 'utf8')) as { files: { sha256: { result: string } }[] }
    for (const file of told.files) file.sha256.result = createHash('sha256').update(other).digest('hex')
    await writeFile(report, JSON.stringify(told))
    const before = counted()
    const { main } = await job.action(flow.inputs(embedded))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    expect(counted() - before).toBe(1)
    expect((await readFile(zero)).equals(other)).toBe(false)
  })

  test('signs anew what holds another description, was signed with other arguments or holds another chain', async () => {
    const job = await exes(2)
    const { certificate, authoritiesPem } = await flow.signer('demo/rsa2048')
    await job.write('chain.pem', `${certificate.toString()}${authoritiesPem}`)
    const settings = [{}, { description: 'App' }, { description: 'App', arguments: '-ph' }, { certificate: 'chain.pem' }]
    for (const given of settings) {
      const { main } = await job.action(flow.inputs({ ...embedded, ...given }))
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
      const again = await job.action(flow.inputs({ ...embedded, ...given }))
      expect(again.main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    }
  })

  test('sees what one of several jobs signed in another way, in their merged report', async () => {
    const job = await exes(2)
    await job.write('dist/0.bin', 'content')
    const one = { ...embedded, description: 'App', 'report-directory': 'reports/1', 'resume-from': 'report' }
    const other = { ...inputs, files: 'dist/*.bin', tool: 'openssl-dgst', 'report-directory': 'reports/2', 'resume-from': 'report' }
    for (const given of [one, other]) expect((await job.action(flow.inputs(given))).main.exitCode).toBe(0)
    const merged = await job.commandLine(['report', 'merge', 'reports', '--report-directory', 'report'], {})
    expect(merged.exitCode).toBe(0)
    const again = [
      [one, '0'],
      [other, '0'],
      [{ ...one, description: 'Other' }, '2'],
    ] as const
    for (const [given, count] of again) {
      const { main } = await job.action(flow.inputs(given))
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': count } })
    }
  })

  test('signs anew what a report of an earlier release tells of, which does not say how it was signed', async () => {
    const job = await exes(2)
    await job.action(flow.inputs({ ...embedded, description: 'App 1' }))
    const report = join(job.workspace, 'report/signing-report.json')
    const told = JSON.parse(await readFile(report, 'utf8')) as { options: { settings?: string } }
    delete told.options.settings
    await writeFile(report, JSON.stringify(told))
    const { main } = await job.action(flow.inputs({ ...embedded, description: 'App 2' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    expect(main.log).toMatch(/^::notice.*The earlier report does not tell with which description,/m)
  })

  test('a run that fails on its way forgets nothing of what was signed before', async () => {
    const job = await bins(6)
    const again = { ...inputs, files: 'dist/*.bin', tool: 'openssl-dgst', 'resume-from': 'report', 'fail-fast': 'true', parallel: '1' }
    await job.action(flow.inputs(again))
    await job.write('dist/0.bin', 'changed')
    flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status', status: 400, count: 1 })
    expect((await job.action(flow.inputs(again))).main.exitCode).toBe(5)
    const before = counted()
    const { main } = await job.action(flow.inputs(again))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '1' } })
    expect(counted() - before).toBe(1)
  })

  test.each([
    ['with a token that is refused', { 'api-token': 'FAKE-SIGNPATH-TOKEN-nobody' }, 'AUTHENTICATION_FAILED'],
    ['with a file that is not there', { files: 'dist/*.bin\ndist/none' }, 'NO_FILES_FOUND'],
    ['with a certificate that is not there', { certificate: 'none.pem' }, 'FILE_UNREADABLE'],
  ])('a run that fails before it signs forgets nothing either: %s', async (_title, broken, code) => {
    const job = await bins(3)
    const again = { files: 'dist/*.bin', tool: 'openssl-dgst', 'report-directory': 'report', 'resume-from': 'report' }
    await job.action(flow.inputs(again))
    const failed = await job.action(flow.inputs({ ...again, ...broken }))
    expect(failed.main.exitCode).not.toBe(0)
    expect(failed.main).toMatchObject({ outputs: { signed: 'false', 'signed-count': '0', 'signed-files': '' } })
    const told = JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')) as unknown
    expect(told).toMatchObject({ outcome: 'failed', error: { code }, files: Array(3).fill({ status: 'not-started' }) })
    const before = counted()
    const { main } = await job.action(flow.inputs(again))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    expect(counted()).toBe(before)
  })

  test.each([
    ['for want of a token', { 'api-token': '', 'if-no-credentials': 'skip' }, 'skipped'],
    ['for want of files', { files: 'nowhere/*.bin', 'if-no-files-found': 'ignore' }, 'nothing-to-sign'],
  ])('a run that signs nothing %s forgets nothing', async (_title, changes, result) => {
    const job = await bins(3)
    const again = { files: 'dist/*.bin', tool: 'openssl-dgst', 'report-directory': 'report', 'resume-from': 'report' }
    await job.action(flow.inputs(again))
    const idle = await job.action(flow.inputs({ ...again, ...changes }))
    expect(idle.main).toMatchObject({ exitCode: 0, outputs: { signed: 'false', 'signed-count': '0', 'signed-files': '' } })
    const told = JSON.parse(await readFile(join(job.workspace, 'report/signing-report.json'), 'utf8')) as unknown
    expect(told).toMatchObject({ outcome: result, files: Array(3).fill({ status: 'not-started' }) })
    const before = counted()
    const { main } = await job.action(flow.inputs(again))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '0' } })
    expect(counted()).toBe(before)
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
    expect(second.main.log).not.toContain('earlier report')
  })

  test('a report of other files, or of another working folder, is told of', async () => {
    const job = await bins(2)
    const given = { tool: 'openssl-dgst', 'report-directory': 'report', 'resume-from': 'report' }
    await job.action(flow.inputs({ ...given, files: 'dist/0.bin' }))
    const { main } = await job.action(flow.inputs({ ...given, files: 'dist/1.bin' }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '1' } })
    expect(main.log).toMatch(
      /::warning::The earlier report .* knows none of these files: .* tells of "dist\/0\.bin" and the like; now it is "dist\/1\.bin"/,
    )
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
