/** One job on a runner of its own: its steps in order, their conditions, what they hand on, and the post steps in reverse. */
import type { ChildProcess } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { listingOf } from '../listing.ts'
import { evaluation, type Contexts, type Value } from './expressions.ts'
import { createJobLog } from './log.ts'
import { runStep, type RanStep, type StepMachine } from './steps.ts'
import type { ParsedJob } from './workflow.ts'

export type JobResult = 'success' | 'failure' | 'skipped'

export interface RanJob {
  readonly name: string
  readonly result: JobResult
  readonly outputs: Readonly<Record<string, string>>
  /** As the runner shows it. */
  readonly log: string
  /** What the steps wrote, before the runner masked it. */
  readonly writtenLog: string
  /** Files that the job left in its workspace and in its runner's temporary folder, relative to the runner's. */
  readonly left: readonly string[]
}

export interface JobSetting {
  /** `inputs`, `secrets`, `vars`, `needs`, `matrix`, `strategy`, `env`. */
  readonly contexts: Contexts
  readonly secrets: Readonly<Record<string, string>>
  /** Folder of the runner; made, and what was there before stays, as on a self-hosted one. */
  readonly directory: string
  readonly store: string
  readonly bundle: string
  readonly commandLine: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly onStart?: (child: ChildProcess) => void
  readonly cancelled: () => boolean
}

interface StepContext {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: JobResult
  readonly conclusion: JobResult
}

export async function runJob(job: ParsedJob, name: string, setting: JobSetting): Promise<RanJob> {
  const workspace = join(setting.directory, 'workspace')
  const temporary = join(setting.directory, 'temp')
  // A runner empties this folder before each job; the workspace it leaves as it is.
  await rm(temporary, { recursive: true, force: true })
  for (const folder of [workspace, temporary]) await mkdir(folder, { recursive: true })
  const log = createJobLog(Object.values(setting.secrets))
  const steps: Record<string, StepContext> = {}
  const posts: NonNullable<RanStep['post']>[] = []
  let exported: Readonly<Record<string, string>> = {}
  let failed = false

  const jobEnvironment = (): Record<string, string> => ({
    ...evaluation(contexts(), { failed, cancelled: setting.cancelled() }).texts(job.token.find?.('env')),
    ...exported,
  })
  const contexts = (env: Readonly<Record<string, string>> = {}): Contexts => ({
    ...setting.contexts,
    env,
    steps: steps as unknown as Value,
    job: { status: failed ? 'failure' : 'success' },
    runner: { os: 'Linux', arch: 'X64', temp: temporary, name: 'emulated' },
    secrets: setting.secrets,
  })

  for (const step of job.steps) {
    const env = jobEnvironment()
    const evaluate = evaluation(contexts(env), { failed, cancelled: setting.cancelled() })
    if (!evaluate.condition(step.condition)) {
      steps[step.id] = { outputs: {}, outcome: 'skipped', conclusion: 'skipped' }
      continue
    }
    const machine: StepMachine = {
      place: {
        runnerDirectory: setting.directory,
        workspace,
        environment: { ...setting.environment, ...env },
        ...(setting.onStart === undefined ? {} : { onStart: setting.onStart }),
      },
      store: setting.store,
      bundle: setting.bundle,
      commandLine: setting.commandLine,
    }
    const result = await runStep(step.token, evaluate, machine)
    log.append(result.log)
    const outcome = result.failed ? 'failure' : 'success'
    steps[step.id] = { outputs: result.outputs, outcome, conclusion: outcome }
    exported = { ...exported, ...result.exported }
    if (result.post !== undefined) posts.unshift(result.post)
    failed ||= result.failed
  }
  const outputs = evaluation(contexts(jobEnvironment()), { failed, cancelled: setting.cancelled() }).texts(job.token.find?.('outputs'))
  for (const post of posts) {
    const result = await post()
    log.append(result.log)
    failed ||= result.exitCode !== 0
  }
  const left = Object.keys(await listingOf(setting.directory)).filter((path) => /^(workspace|temp)\//.test(path))
  return { name, result: failed ? 'failure' : 'success', outputs, log: log.shown(), writtenLog: log.written(), left }
}
