/** Cancelled jobs: children end, the exit code says so, and nothing is left. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fakeTool, pathWith } from '../harness/fake-tools.ts'
import { asFlags, startFlow, type Flow } from '../harness/flow.ts'
import type { StepResult } from '../harness/github-runner.ts'
import { sampleFiles, type CommandResult, type Inputs, type Job, type SampleTool, type StepOptions } from '../harness/job.ts'
import { processesWith } from '../harness/processes.ts'

let flow: Flow
let marks: string[] = []
beforeAll(async () => {
  flow = await startFlow()
})
afterEach(async () => {
  for (const { pid } of marks.flatMap((mark) => processesWith(mark))) kill(pid)
  marks = []
  await flow.reset()
})
afterAll(() => flow.dispose())

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = Date.now() + 20_000
  while (!condition()) {
    await sleep(10)
    if (Date.now() > deadline) throw new Error(`not in time: ${what}`)
  }
}

interface Cancelled<Result> {
  readonly result: Result
  readonly job: Job
  /** In everything that the step started. */
  readonly mark: string
  /** From the signal to the end, in milliseconds. */
  readonly took: number
}

/** Starts it, waits for `ready`, and sends the signals. */
async function cancelled<Result>(
  job: Job,
  start: (options: StepOptions) => Promise<Result>,
  ready: (() => boolean) | undefined,
  signals: readonly NodeJS.Signals[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Cancelled<Result>> {
  const mark = `FLOW_MARK=${randomUUID()}`
  marks.push(mark)
  let child: ChildProcess | undefined
  const [name = '', value = ''] = mark.split('=')
  const onStart = (started: ChildProcess): void => {
    child = started
  }
  const running = start({ environment: { [name]: value, ...environment }, onStart })
  await until(ready ?? (() => flow.simulator.counts().SubmitWithArtifact > 0), 'the step is where it hangs')
  const signalled = performance.now()
  for (const [index, signal] of signals.entries()) {
    // Signals that come together are taken in any order.
    if (index > 0) await sleep(200)
    child?.kill(signal)
  }
  const result = await running
  return { result, job, mark, took: performance.now() - signalled }
}

async function hangingJob(tool: SampleTool): Promise<{ readonly job: Job; readonly inputs: Inputs }> {
  const job = await flow.job()
  const { name, content } = sampleFiles[tool]
  await job.write(`dist/${name}`, content)
  flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang' })
  return { job, inputs: flow.inputs({ files: `dist/${name}`, tool, 'output-directory': 'out/below', retries: '2' }) }
}

/** Nothing of these tests ends by itself; but whoever is killed takes a moment to be gone. */
async function expectAllEnded(mark: string): Promise<void> {
  for (let tries = 0; tries < 20 && processesWith(mark).length > 0; tries += 1) await sleep(50)
  expect(processesWith(mark)).toEqual([])
}

async function expectNothingLeft({ job, result, mark }: Cancelled<StepResult>, before: unknown): Promise<void> {
  await expectAllEnded(mark)
  expect(await job.listing()).toEqual(before)
  expect((await job.post(result.state)).exitCode).toBe(0)
  expect(await job.listing()).toEqual(before)
  expect(await job.leftInTemporary()).toEqual([])
}

describe.each<NodeJS.Signals>(['SIGINT', 'SIGTERM'])('%s to the action', (signal) => {
  test.each<SampleTool>(['openssl-dgst', 'osslsigncode', 'jarsigner'])('while %s waits for SignPath', async (tool) => {
    const { job, inputs } = await hangingJob(tool)
    const before = await job.listing()
    const cancel = await cancelled(job, (options) => job.main(inputs, options), undefined, [signal])
    expect(cancel.result).toMatchObject({ exitCode: 130, outputs: { signed: 'false', 'signed-count': '0' } })
    expect(cancel.result.log.match(/^::error.*\[CANCELLED\]$/gm)).toHaveLength(1)
    // The runner sends SIGTERM 7.5 s after SIGINT, and SIGKILL soon after.
    expect(cancel.took).toBeLessThan(5_000)
    await expectNothingLeft(cancel, before)
  })
})

describe('SIGINT to the action', () => {
  test('while a tool that ignores signals hangs, with a child in a session of its own', async () => {
    const { job, inputs } = await hangingJob('openssl-dgst')
    const before = await job.listing()
    const ready = join(job.directory, 'ready')
    const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', {
      script: `trap '' INT TERM HUP; setsid sleep 300 & touch ${ready}; while :; do sleep 1; done`,
    })
    const cancel = await cancelled(
      job,
      (options) => job.main(inputs, options),
      () => existsSync(ready),
      ['SIGINT'],
      pathWith(folder),
    )
    expect(cancel.result.exitCode).toBe(130)
    expect(cancel.took).toBeLessThan(7_000)
    await expectNothingLeft(cancel, before)
  })

  test('while the certificate is fetched', async () => {
    const { job, inputs } = await hangingJob('openssl-dgst')
    const before = await job.listing()
    flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'hang' })
    const cancel = await cancelled(
      job,
      (options) => job.main(inputs, options),
      () => flow.simulator.counts().MySigningPolicies > 0,
      ['SIGINT'],
    )
    expect(cancel.result).toMatchObject({ exitCode: 130, outputs: { signed: 'false' } })
    expect(cancel.took).toBeLessThan(3_000)
    await expectNothingLeft(cancel, before)
  })

  test('while it waits before another try', async () => {
    const { job, inputs } = await hangingJob('openssl-dgst')
    flow.simulator.clearFaults()
    flow.simulator.addFault({ route: 'MySigningPolicies', kind: 'status', status: 503, retryAfter: 60 })
    const before = await job.listing()
    const answered = (): boolean => flow.simulator.journal().some(({ status }) => status === 503)
    const cancel = await cancelled(job, (options) => job.main(inputs, options), answered, ['SIGINT'])
    expect(cancel.result.exitCode).toBe(130)
    expect(cancel.took).toBeLessThan(3_000)
    await expectNothingLeft(cancel, before)
  })

  test('while the script runs, with a background process', async () => {
    const job = await flow.job()
    const ready = join(job.directory, 'ready')
    const before = await job.listing()
    const inputs = flow.inputs({ run: `sleep 300 & setsid sleep 300 & touch ${ready}; sleep 300` })
    const cancel = await cancelled(
      job,
      (options) => job.main(inputs, options),
      () => existsSync(ready),
      ['SIGINT'],
    )
    expect(cancel.result.exitCode).toBe(130)
    expect(cancel.result.log).toMatch(/\[CANCELLED\]$/m)
    await expectNothingLeft(cancel, before)
  })

  test('between files: what is signed stays signed, and the rest is not begun', async () => {
    const job = await flow.job()
    for (const name of ['a', 'b', 'c']) await job.write(`${name}.bin`, name)
    flow.simulator.addFault({ route: 'SubmitWithArtifact', kind: 'hang', after: 1 })
    const inputs = flow.inputs({ tool: 'openssl-dgst', files: '*.bin', parallel: '1' })
    const { result, mark } = await cancelled(
      job,
      (options) => job.main(inputs, options),
      () => flow.simulator.counts().SubmitWithArtifact === 2,
      ['SIGINT'],
    )
    expect(result).toMatchObject({ exitCode: 130, outputs: { signed: 'false', 'signed-count': '1', 'signed-files': 'a.bin.sig' } })
    await expectAllEnded(mark)
    expect(Object.keys(await job.listing())).toEqual(['a.bin', 'a.bin.sig', 'b.bin', 'c.bin'])
    await job.post(result.state)
    expect(await job.leftInTemporary()).toEqual([])
  })
})

describe('SIGKILL of the action', () => {
  test.each<SampleTool>(['openssl-dgst', 'osslsigncode', 'jarsigner'])(
    'while %s waits: post removes the private folder and the staging folders',
    async (tool) => {
      const { job, inputs } = await hangingJob(tool)
      const before = await job.listing()
      const { result } = await cancelled(job, (options) => job.main(inputs, options), undefined, ['SIGKILL'])
      expect(result.exitCode).toBeNull()
      // Something was there to be removed.
      expect(Object.keys(await job.listing()).filter((name) => name.includes('.pkcs11-sign-'))).not.toEqual([])
      expect(await job.leftInTemporary()).toHaveLength(1)
      expect((await job.post(result.state)).exitCode).toBe(0)
      expect(await job.listing()).toEqual(before)
      expect(await job.leftInTemporary()).toEqual([])
    },
  )

  test('ends the script and what it started, which know the token', async () => {
    const job = await flow.job()
    const ready = join(job.directory, 'ready')
    const { mark } = await cancelled(
      job,
      (options) => job.main(flow.inputs({ run: `touch ${ready}; sleep 300` }), options),
      () => existsSync(ready),
      ['SIGKILL'],
    )
    await until(() => processesWith(mark).length === 0, 'the script has ended')
  })
})

describe('the command line', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('ends by %s with exit code %i, and leaves nothing', async (signal, exitCode) => {
    const { job, inputs } = await hangingJob('openssl-dgst')
    const before = await job.listing()
    const { words, environment } = asFlags(inputs)
    const start = (options: StepOptions): Promise<CommandResult> => job.commandLine(['sign', ...words], options)
    const { result, mark, took } = await cancelled(job, start, undefined, [signal], environment)
    expect(result.exitCode).toBe(exitCode)
    expect(result.stderr).toMatch(/\[CANCELLED\]$/m)
    expect(result.stdout).toMatch(/^signed=false$/m)
    expect(took).toBeLessThan(5_000)
    await expectAllEnded(mark)
    expect(await job.listing()).toEqual(before)
    expect(await job.leftInTemporary()).toEqual([])
  })

  test('ends its children at once at a second signal', async () => {
    const { job, inputs } = await hangingJob('openssl-dgst')
    const ready = join(job.directory, 'ready')
    const folder = await fakeTool(join(job.directory, 'bin'), 'openssl-dgst', {
      script: `trap '' INT TERM HUP; touch ${ready}; while :; do sleep 1; done`,
    })
    const { words, environment } = asFlags(inputs)
    const start = (options: StepOptions): Promise<CommandResult> => job.commandLine(['sign', ...words], options)
    const cancel = cancelled(job, start, () => existsSync(ready), ['SIGINT', 'SIGTERM'], { ...environment, ...pathWith(folder) })
    const { result, mark, took } = await cancel
    expect(result.exitCode).toBe(143)
    expect(took).toBeLessThan(1_900)
    await expectAllEnded(mark)
  })
})
