import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from '@jest/globals'
import { SigningError } from '../../core/errors.ts'
import { createFileDigests } from '../../core/file-digests.ts'
import type { Host } from '../../core/host.ts'
import { parseInputs } from '../../core/inputs-parser.ts'
import type { PlannedFile } from '../../core/plan.ts'
import type { BatchCaptured } from '../../core/signing/batch/batch-signer.ts'
import { createCrowd } from '../../core/signing/crowd.ts'
import { signAll, type QueueResult } from '../../core/signing/queue.ts'
import type { SigningContext } from '../../core/signing/signing-context.ts'
import { createSlots } from '../../core/signing/slots.ts'
import { createStaging } from '../../core/staging.ts'
import { createWorkspace } from '../../core/workspace.ts'
import { removeScratch, scratch } from '../cryptoki/scratch.ts'

afterAll(removeScratch)

interface Run {
  /** @throws Error: it does not come to its end */
  result(): Promise<QueueResult>
  /** Names of the files whose signatures are under way, in the order in which they were begun. */
  readonly underWay: readonly string[]
  /** What the host was told: done, of all, failed. */
  readonly progress: readonly (readonly [number, number, number])[]
  sign(name: string): void
  refuse(name: string): void
}

/** A run over files whose signatures are made, or refused, when the test says so. */
async function start(
  names: readonly string[],
  given: Readonly<Record<string, string>>,
  retryBudget = { allows: () => false, succeeded: () => undefined, exhausted: false },
): Promise<Run> {
  const directory = scratch()
  const inputs = parseInputs((name) => ({ files: '*.bin', tool: 'openssl-dgst', verify: 'false', ...given })[name], {})
  const answers = new Map<string, (exitCode: number) => void>()
  const underWay: string[] = []
  const progress: [number, number, number][] = []
  const host = {
    name: 'command-line',
    info: () => undefined,
    warning: () => undefined,
    progress: (...told: [number, number, number]) => progress.push(told),
  } as unknown as Host
  const workspace = await createWorkspace(scratch())
  const giveUp = new AbortController()
  const slots = createSlots(inputs.parallel)
  const sign = ({ input, output }: { input: string; output: string }): Promise<BatchCaptured> =>
    new Promise((resolve, reject) => {
      const name = basename(input)
      underWay.push(name)
      answers.set(name, (exitCode) => {
        if (exitCode === 0) writeFileSync(output, 'signature')
        const words = exitCode === 0 ? '' : 'error: PKCS11 function C_Sign failed: rv = CKR_ARGUMENTS_BAD (0x7)\n'
        resolve({ exitCode, signal: null, timedOut: false, output: words, stdout: '', stderr: words, durationInMilliseconds: 1 })
      })
      giveUp.signal.addEventListener('abort', () => {
        reject(new SigningError('CANCELLED', 'ended'))
      })
    })
  const context = {
    session: { host, inputs, workspace, signal: giveUp.signal, redact: (text: string) => text },
    staging: createStaging(workspace),
    tool: { configuration: {}, options: { extraArguments: [] } },
    batches: { signerFor: () => Promise.resolve({ sign }) },
    digests: createFileDigests(),
    earlier: new Map(),
    ...{ logDirectory: join(directory, 'none'), workingDirectory: directory },
    ...{ slots, giveUp, retryBudget, crowd: createCrowd(slots, false, host) },
    timestampServers: { inOrder: () => [] },
    askSignPath: () => Promise.resolve(undefined),
    probe: () => Promise.resolve({ kind: 'skipped' }),
  } as unknown as SigningContext
  const planned = names.map((name): PlannedFile => {
    const path = join(directory, name)
    writeFileSync(path, name)
    const file = { path, realPath: path, name, pathBelowBase: name, deepestBase: directory, size: 1, mode: 0o644, head: new Uint8Array() }
    return { file, tool: 'openssl-dgst', reason: 'as asked for', destination: `${path}.sig` }
  })
  const answer = (name: string, exitCode: number): void => {
    const give = answers.get(name)
    if (give === undefined) throw new Error(`${name} is not under way`)
    give(exitCode)
  }
  const results: QueueResult[] = []
  void signAll(planned, context).then((result) => results.push(result))
  return {
    async result() {
      await until(results, 1)
      return results[0] ?? { files: [], failures: [] }
    },
    underWay,
    progress,
    sign: (name) => {
      answer(name, 0)
    },
    refuse: (name) => {
      answer(name, 1)
    },
  }
}

/** @throws Error: there are never so many */
async function until(list: readonly unknown[], count: number): Promise<void> {
  for (let turn = 0; list.length < count; turn += 1) {
    if (turn > 2_000) throw new Error(`there are ${list.length} of ${count}`)
    await setTimeout(5)
  }
}

const statuses = ({ files }: QueueResult): string[] => files.map(({ file, status }) => `${file} ${status}`)

describe('the queue', () => {
  test('results keep the order of the plan, in whatever order they are made, and the host hears of each', async () => {
    const run = await start(['a.bin', 'b.bin', 'c.bin'], { parallel: '3', 'fail-fast': 'false' })
    await until(run.underWay, 3)
    for (const [index, end] of [() => run.sign('c.bin'), () => run.refuse('a.bin'), () => run.sign('b.bin')].entries()) {
      end()
      await until(run.progress, index + 2)
    }
    expect(statuses(await run.result())).toEqual(['a.bin failed', 'b.bin signed', 'c.bin signed'])
    expect(run.progress).toEqual([
      [0, 3, 0],
      [1, 3, 0],
      [2, 3, 1],
      [3, 3, 1],
    ])
  })

  test('with fail-fast, nobody who waits for a turn begins once a file has failed; who is under way ends', async () => {
    const run = await start(['a.bin', 'b.bin', 'c.bin', 'd.bin', 'e.bin', 'f.bin'], { parallel: '2' })
    await until(run.underWay, 2)
    run.refuse('a.bin')
    // Its slot goes to the next one at once, before it is known why it failed.
    await until(run.progress, 2)
    expect(run.underWay).toEqual(['a.bin', 'b.bin', 'c.bin'])
    run.sign('b.bin')
    run.sign('c.bin')
    const left = ['d.bin not-started', 'e.bin not-started', 'f.bin not-started']
    expect(statuses(await run.result())).toEqual(['a.bin failed', 'b.bin signed', 'c.bin signed', ...left])
    expect(run.underWay).toHaveLength(3)
  })

  test.each(['true', 'false'])('where nothing works any more, what is under way is ended, with fail-fast: %s', async (failFast) => {
    const budget = { allows: () => false, succeeded: () => undefined, exhausted: true }
    const run = await start(['a.bin', 'b.bin', 'c.bin', 'd.bin'], { parallel: '2', 'fail-fast': failFast }, budget)
    await until(run.underWay, 2)
    run.refuse('a.bin')
    expect(statuses(await run.result())).toEqual(['a.bin failed', 'b.bin not-started', 'c.bin not-started', 'd.bin not-started'])
  })
})
