/**
 * Runs a reusable workflow as GitHub would: parsed and evaluated by GitHub's own packages, its jobs each on a runner of its own, this
 * project's action from its bundle, artifacts as folders. What it does not know, it refuses.
 */
import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { TestBundles } from './bundles.ts'
import { evaluation, type Contexts, type Evaluation, type Value } from './github/expressions.ts'
import { runJob, type JobResult, type RanJob } from './github/job.ts'
import { readCalledWorkflow, type ParsedJob } from './github/workflow.ts'

const signWorkflow = resolve(import.meta.dirname, '../../.github/workflows/sign.yml')

export interface Scope {
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

export interface CallOptions extends Scope {
  /** Environments of the caller's repository; a job sees those secrets and variables only where it names the environment. */
  readonly environments?: Readonly<Record<string, Scope>>
  /** What the runners' processes find in their environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Sees every process of a step as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void
  /** Whether the run has been cancelled by now: what `cancelled()` says. Ending the process that runs is the caller's. */
  readonly cancelled?: () => boolean
}

export interface WorkflowResult {
  readonly result: JobResult
  readonly outputs: Readonly<Record<string, string>>
  /** Each job that ran, a job of a matrix by `id (value)`. */
  readonly jobs: readonly RanJob[]
  /** Of all jobs, as the runner shows it. */
  readonly log: string
}

export interface WorkflowBench {
  readonly directory: string
  /** Puts a file into an artifact of the run. */
  upload(artifact: string, name: string, content: Buffer | string): Promise<void>
  /** Folder of an artifact. */
  artifact(name: string): string
  artifacts(): Promise<readonly string[]>
  /** Folder of a job's workspace, for what earlier jobs left there. */
  workspace(job: string): string
  call(inputs: Readonly<Record<string, Value>>, options?: CallOptions): Promise<WorkflowResult>
  dispose(): Promise<void>
}

export async function createWorkflowBench(bundles: TestBundles, file = signWorkflow): Promise<WorkflowBench> {
  const directory = await mkdtemp(join(tmpdir(), 'workflow-'))
  const store = join(directory, 'artifacts')
  await mkdir(store)
  const runner = (job: string): string => join(directory, 'runners', job)
  return {
    directory,
    async upload(artifact, name, content) {
      const path = join(store, artifact, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    },
    artifact: (name) => join(store, name),
    artifacts: async () => (await readdir(store)).sort(),
    workspace: (job) => join(runner(job), 'workspace'),
    call: (inputs, options = {}) =>
      callWorkflow(file, { inputs, options, store, runner, bundle: bundles.action, commandLine: bundles.commandLine }),
    dispose: () => rm(directory, { recursive: true, force: true }),
  }
}

interface Call {
  readonly inputs: Readonly<Record<string, Value>>
  readonly options: CallOptions
  readonly store: string
  readonly runner: (job: string) => string
  readonly bundle: string
  readonly commandLine: string
}

interface FinishedJob {
  readonly result: JobResult
  readonly outputs: Readonly<Record<string, string>>
}

async function callWorkflow(file: string, call: Call): Promise<WorkflowResult> {
  const workflow = await readCalledWorkflow(file)
  const { options } = call
  const inputs = workflow.inputs(call.inputs)
  const secrets = workflow.secrets(options.secrets ?? {})
  const github = { event_name: 'workflow_dispatch', repository: 'example/product', run_id: '1', run_attempt: '1' }
  const cancelled = options.cancelled ?? (() => false)
  const common: Contexts = { github, inputs, vars: options.variables ?? {} }
  const finished = new Map<string, FinishedJob>()
  const jobs: RanJob[] = []
  for (const job of inOrder(workflow.jobs)) {
    const needs = Object.fromEntries(
      job.needs.map((id) => [id, (finished.get(id) ?? { result: 'skipped', outputs: {} }) as unknown as Value]),
    )
    const failed = job.needs.some((id) => finished.get(id)?.result !== 'success')
    const contexts = { ...common, needs, secrets }
    const evaluate = evaluation(contexts, { failed, cancelled: cancelled() })
    if (!evaluate.condition(job.condition)) {
      finished.set(job.id, { result: 'skipped', outputs: {} })
      continue
    }
    const ran = await runMatrix(job, evaluate, contexts, { ...call, secrets })
    jobs.push(...ran)
    finished.set(job.id, together(ran))
  }
  const results = [...finished.values()].map(({ result }) => result)
  const outputs = evaluation({ ...common, jobs: Object.fromEntries(finished) as unknown as Value }, { failed: false, cancelled: false })
  return {
    result: results.includes('failure') ? 'failure' : 'success',
    outputs: Object.fromEntries(workflow.outputs.map(([name, token]) => [name, outputs.text(token)])),
    jobs,
    log: jobs.map(({ name, log }) => `== ${name}\n${log}`).join('\n'),
  }
}

/** One after the other, so that logs can be read; `fail-fast` leaves out those that have not begun. */
async function runMatrix(
  job: ParsedJob,
  evaluate: Evaluation,
  contexts: Contexts,
  call: Call & { readonly secrets: Readonly<Record<string, string>> },
): Promise<readonly RanJob[]> {
  const strategy = job.token.find?.('strategy')
  const matrix = evaluate.value(strategy?.find?.('matrix')) as Readonly<Record<string, readonly Value[]>> | null
  const failFast = strategy?.find?.('fail-fast') === undefined || evaluate.value(strategy.find('fail-fast')) === true
  const ran: RanJob[] = []
  for (const combination of combinations(matrix ?? {})) {
    if (failFast && ran.some(({ result }) => result === 'failure')) break
    const values = Object.values(combination).map(String)
    const name = values.length === 0 ? job.id : `${job.id} (${values.join(', ')})`
    const own: Contexts = { ...contexts, matrix: combination, strategy: { 'fail-fast': failFast, 'job-index': ran.length } }
    const environment = evaluation(own, { failed: false, cancelled: false }).text(job.token.find?.('environment'))
    const scope = environment === '' ? {} : (call.options.environments?.[environment] ?? {})
    const secrets = { ...call.secrets, ...scope.secrets }
    ran.push(
      await runJob(job, name, {
        contexts: { ...own, vars: { ...(contexts['vars'] as Readonly<Record<string, Value>>), ...scope.variables } },
        secrets,
        directory: call.runner(name),
        store: call.store,
        bundle: call.bundle,
        commandLine: call.commandLine,
        environment: call.options.environment ?? {},
        ...(call.options.onStart === undefined ? {} : { onStart: call.options.onStart }),
        cancelled: call.options.cancelled ?? (() => false),
      }),
    )
  }
  return ran
}

function combinations(matrix: Readonly<Record<string, readonly Value[]>>): readonly Readonly<Record<string, Value>>[] {
  return Object.entries(matrix).reduce<readonly Readonly<Record<string, Value>>[]>(
    (found, [name, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
}

/** Of a matrix the last output that is not blank counts. */
function together(jobs: readonly RanJob[]): FinishedJob {
  const outputs: Record<string, string> = {}
  for (const job of jobs) for (const [name, value] of Object.entries(job.outputs)) if (value !== '') outputs[name] = value
  return { result: jobs.some(({ result }) => result === 'failure') ? 'failure' : 'success', outputs }
}

/** GitHub's parser has refused what has no order. */
function inOrder(jobs: readonly ParsedJob[]): readonly ParsedJob[] {
  const ordered: ParsedJob[] = []
  while (ordered.length < jobs.length) {
    const ready = jobs.filter((job) => !ordered.includes(job) && job.needs.every((id) => ordered.some((done) => done.id === id)))
    ordered.push(...ready)
  }
  return ordered
}
