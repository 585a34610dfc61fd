/** What every failure has in common: a code with advice, nothing signed, nothing changed, nothing left. */
import { expect } from '@jest/globals'
import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCodes, type ErrorCode } from '../../core/errors.ts'
import type { StepResult } from './github-runner.ts'
import type { Inputs, Job, StepOptions } from './job.ts'
import { isRunning, runningProcesses } from './processes.ts'
import type { Fault } from '../simulator/server/faults.ts'

export interface ExpectedFailure {
  readonly code: ErrorCode
  /** What the error's line says beside the code: why, and what to do. */
  readonly says?: RegExp
  /** What stands in the log, such as the tool's own words. */
  readonly log?: RegExp
}

/** To be done with a fault soon. Where it isn't one, an answer is waited for: a busy machine takes its time. */
export const impatience = ({ kind }: Fault): Inputs => ({
  'service-unavailable-timeout-in-seconds': '1',
  ...(kind === 'hang' && { 'http-request-timeout-in-seconds': '1' }),
})

/** Runs the step to its failure, and checks all that a failure promises. Gives the main step, for more questions. */
export async function expectFailure(job: Job, inputs: Inputs, expected: ExpectedFailure, options: StepOptions = {}): Promise<StepResult> {
  const before = await job.listing()
  const foreignBefore = leftByTools()
  const main = await job.main(inputs, options)
  const after = await job.listing()
  const post = await job.post(main.state, options)
  const errors = main.log.split('\n').filter((line) => line.startsWith('::error'))
  const [error = ''] = errors
  expect({ errors, code: codeOf(error) }).toEqual({ errors: [expect.any(String)], code: expected.code })
  if (expected.says !== undefined) expect(error).toMatch(expected.says)
  expect(adviceOf(error)).toMatch(/\w{3,}.*\w{3,}/)
  if (expected.log !== undefined) expect(main.log).toMatch(expected.log)
  expect(main.exitCode).toBe(errorCodes[expected.code].exitCode)
  expect(main.outputs).toMatchObject({ signed: 'false', 'signed-count': '0' })
  // The originals byte by byte, with mode, owner and time; and nothing beside them.
  expect(after).toEqual(before)
  expect(post.exitCode).toBe(0)
  expect(await job.listing()).toEqual(before)
  expect(await job.leftInTemporary()).toEqual([])
  await expectNothingLeftByTools(foreignBefore)
  await expectNothingRunning(job)
  return main
}

/** In a folder of all the machine: debsigs goes there, whatever TMPDIR says. */
const leftByTools = (): readonly string[] => readdirSync('/tmp').filter((name) => name.startsWith('debsigndeb.'))

/** Another test's debsigs may be at work; once it has ended, its own run removes the folder, which a busy machine may take a while for. */
async function expectNothingLeftByTools(before: readonly string[]): Promise<void> {
  const left = leftByTools().filter((name) => !before.includes(name))
  const still = (): readonly string[] => left.filter((name) => existsSync(`/tmp/${name}`) && !isRunning(Number(name.split('.').at(-1))))
  for (let tries = 0; still().length > 0 && tries < 200; tries += 1) await sleep(50)
  expect(still()).toEqual([])
}

export function codeOf(line: string): string | undefined {
  return /\[([A-Z_]+)\]$/.exec(line)?.[1]
}

/** What follows the message's first sentence. */
function adviceOf(line: string): string {
  return line
    .replace(/^::error[^:]*::/, '')
    .replace(/\[[A-Z_]+\]$/, '')
    .split(/\. (?=[A-Z`])/)
    .slice(1)
    .join('. ')
}

/** Agents and daemons of the run not least. */
async function expectNothingRunning({ directory }: Job): Promise<void> {
  const running = (): readonly string[] =>
    runningProcesses().flatMap(({ commandLine }) => (commandLine.includes(directory) ? [commandLine] : []))
  for (let tries = 0; running().length > 0 && tries < 40; tries += 1) await sleep(50)
  expect(running()).toEqual([])
}
