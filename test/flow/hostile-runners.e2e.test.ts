/** Runners as they should not be: each of these is somebody's self-hosted machine. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { chmod, chown, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hangingHttp } from '../harness/fake-tools.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import type { StepResult } from '../harness/github-runner.ts'
import { jarsignerAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive, sampleFiles, type Job, type StepOptions } from '../harness/job.ts'

let flow: Flow
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(() => flow.reset())
afterAll(() => flow.dispose())

async function jobWithSamples(below = ''): Promise<Job> {
  const job = await flow.job(below)
  await job.write('dist/set up ä.exe', sampleFiles.osslsigncode.content)
  await job.write('dist/library.jar', javaArchive())
  return job
}

async function expectSigned(job: Job, main: StepResult): Promise<void> {
  expect(main.log).not.toMatch(/^::error/m)
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
  const signer = await flow.signer()
  await osslsigncodeAccepts(join(job.workspace, 'dist/set up ä.exe'), signer)
  await jarsignerAccepts(join(job.workspace, 'dist/library.jar'), signer)
}

const both = { files: 'dist/*.exe\ndist/*.jar' }

async function signsWith(job: Job, options: StepOptions): Promise<void> {
  const { main, post } = await job.action(flow.inputs(both), options)
  await expectSigned(job, main)
  expect(post.exitCode).toBe(0)
  expect(await job.leftInTemporary()).toEqual([])
}

test('two jobs at once on one machine, with one tool cache, one home and one temporary folder, do not meet', async () => {
  const jobs = [await jobWithSamples(), await jobWithSamples()] as const
  const shared = await flow.job()
  const options = { environment: { RUNNER_TEMP: shared.temporary, RUNNER_TOOL_CACHE: shared.runnerDirectory, HOME: shared.directory } }
  const mains = await Promise.all(jobs.map((job) => job.main(flow.inputs(both), options)))
  for (const [index, main] of mains.entries()) await expectSigned(jobs[index === 0 ? 0 : 1], main)
  // The first one to end takes nothing of the other's away.
  const [first, second] = jobs
  const folders = await shared.leftInTemporary()
  await first.post(mains[0]?.state ?? {}, options)
  expect((await shared.leftInTemporary()).length).toBe(folders.length - 1)
  await second.post(mains[1]?.state ?? {}, options)
  expect(await shared.leftInTemporary()).toEqual([])
})

test('a workspace and a runner below folders with blanks, quotes, signs and letters from everywhere', async () => {
  await signsWith(await jobWithSamples('my \'work\' & "play" $HOME;#ü漢字 🚀 100%'), {})
})

test('where parallel goes beyond the limit on open files, as many are signed at once as there is room for', async () => {
  const job = await flow.job()
  for (let file = 0; file < 100; file += 1) await job.write(`dist/${file}.bin`, `content ${file}`)
  const node = ['bash', '-c', 'ulimit -n 64; exec "$0" "$@"', process.execPath]
  flow.simulator.setLatency(50)
  const patience = { 'service-unavailable-timeout-in-seconds': '5', retries: '0' }
  const { main } = await job.action(flow.inputs({ files: 'dist/*.bin', tool: 'openssl-cms', parallel: '64', ...patience }), { node })
  expect(main.log).toMatch(
    /^::warning.*parallel is 64, and this machine allows 64 open files a process \(ulimit -n\): 8 at once are signed\./m,
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { 'signed-count': '100' } })
})

describe('a home', () => {
  test('that nobody may write to, for a user without sudo', async () => {
    const job = await jobWithSamples()
    const home = join(job.directory, 'home')
    await mkdir(home)
    await chmod(home, 0o555)
    await chmod(join(job.workspace, 'dist'), 0o777)
    for (const name of await readdir(join(job.workspace, 'dist'))) await chmod(join(job.workspace, 'dist', name), 0o666)
    const { main, post } = await job.action(flow.inputs(both), { unprivileged: true, environment: { HOME: home } })
    await expectSigned(job, main)
    expect(post.exitCode).toBe(0)
    expect(await readdir(home)).toEqual([])
  })

  test.each([
    ['that is not told', undefined],
    ['that is not there', '/nonexistent/home'],
  ])('%s', async (_, home) => {
    await signsWith(await jobWithSamples(), { environment: { HOME: home } })
  })
})

test('TMPDIR is not there: everything lies in the folder that the runner names', async () => {
  await signsWith(await jobWithSamples(), { environment: { TMPDIR: '/nonexistent/tmp' } })
})

/** A folder with all programs of this machine but those. */
async function programsWithout(job: Job, ...names: readonly string[]): Promise<string> {
  const folder = join(job.directory, 'programs')
  await mkdir(folder)
  for (const source of ['/usr/sbin', '/usr/bin']) {
    for (const name of await readdir(source))
      if (!names.includes(name)) await symlink(join(source, name), join(folder, name)).catch(() => undefined)
  }
  return folder
}

test('a user without sudo whose tools are missing is told what to install, and by whom', async () => {
  const job = await flow.job()
  await job.write('setup.exe', sampleFiles.osslsigncode.content)
  const environment = { PATH: await programsWithout(job, 'osslsigncode', 'sudo') }
  const { main } = await job.action(flow.inputs({ files: '*.exe' }), { unprivileged: true, environment })
  expect(main).toMatchObject({ exitCode: 4, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/::error.*osslsigncode.*\[PREREQUISITE_MISSING\]/)
})

describe('an old Node.js', () => {
  /** Node with the version of another: the bundle's first lines see nothing else. */
  async function pretending(job: Job, version: string): Promise<StepResult> {
    const preload = join(job.directory, 'pretend.cjs')
    await writeFile(preload, `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`)
    return job.main(flow.inputs({ files: '*' }), { environment: { NODE_OPTIONS: `--require ${preload}` } })
  }

  test.each(['4.9.1', '12.22.12', '16.20.2', '18.20.8', '20.2.0'])(
    '%s, forced on actions by the runner, is refused in words',
    async (version) => {
      const main = await pretending(await flow.job(), version)
      expect(main.exitCode).toBe(4)
      expect(main.log).toMatch(
        new RegExp(
          `^::error title=pkcs11-sign::This runner runs actions with Node.js ${version}, .*2\\.327\\.1.*\\[UNSUPPORTED_RUNNER\\]\n$`,
        ),
      )
    },
  )

  test('20.3 and later are not', async () => {
    for (const version of ['20.3.0', '20.20.2', '24.1.0'])
      expect((await pretending(await flow.job(), version)).log).not.toContain('UNSUPPORTED_RUNNER')
  })
})

test('a container job: root without sudo, a home that the runner mounts, a workspace of another user', async () => {
  const job = await jobWithSamples()
  const home = join(job.runnerDirectory, '_github_home')
  await mkdir(home)
  if (process.geteuid?.() === 0) for (const path of ['', 'dist', 'dist/library.jar']) await chown(join(job.workspace, path), 1001, 1001)
  await signsWith(job, { environment: { HOME: home, PATH: await programsWithout(job, 'sudo') } })
  expect(await readdir(home)).toEqual([])
})

test('a run that waits for what never comes fails: Node ends it with 0', async () => {
  const job = await flow.job()
  await job.write('a.bin', 'content')
  const preload = join(job.directory, 'hang.cjs')
  await writeFile(preload, hangingHttp)
  const options = { environment: { NODE_OPTIONS: `--require ${preload}` } }
  const inputs = flow.inputs({ tool: 'openssl-dgst', files: 'a.bin' })
  const { main } = await job.action(inputs, options)
  expect(main).toMatchObject({ exitCode: 70, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::error::.*it waits for what can no longer come.*\[INTERNAL_ERROR\]$/m)
  const { words, environment } = asFlags(inputs)
  const result = await job.commandLine(['sign', ...words], { environment: { ...environment, ...options.environment } })
  expect(result.exitCode).toBe(70)
  expect(result.stderr).toContain('[INTERNAL_ERROR]')
  expect(await job.leftInTemporary()).toEqual([])
})
