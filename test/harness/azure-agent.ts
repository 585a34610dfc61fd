/** Starts the task as an Azure Pipelines agent does: INPUT_*, ENDPOINT_*, SECRET_* and AGENT_* variables, state handed to the post step. */
import { randomUUID } from 'node:crypto'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { azureName } from '../../azure-task/manifest.ts'
import { stageTask } from '../../scripts/package-azure.ts'
import { asShown, commandsIn } from './azure-commands.ts'
import type { StepResult } from './github-runner.ts'

export interface ServiceConnection {
  readonly url: string
  readonly data?: Readonly<Record<string, string>>
  /** Parameters of the token scheme. */
  readonly parameters: Readonly<Record<string, string>>
}

export interface TaskStep {
  /** Inputs by their names in task.json. */
  readonly with: Readonly<Record<string, string>>
  /** A folder for what the agent keeps for this job: temporary files and tools. Made where it is missing. */
  readonly runnerDirectory: string
  readonly workspace: string
  /** The task's folder: task.json and what it names. */
  readonly task: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Variables of the pipeline that are secret: no task sees them in its environment by their names. */
  readonly secretVariables?: Readonly<Record<string, string>>
  /** By the id that an input names. */
  readonly connections?: Readonly<Record<string, ServiceConnection>>
  readonly node?: string
  /** Default: Node24. */
  readonly handler?: 'Node24' | 'Node20_1'
  /** Sees the process as soon as it runs: for signals and for looking at it from outside. */
  readonly onStart?: (child: ChildProcess) => void
  /** Gets the output as it comes. */
  readonly onOutput?: (text: string) => void
}

export interface TaskStepResult extends StepResult {
  /** Decided by the task, else by its exit code. */
  readonly result: string
  readonly issues: readonly { readonly type: string; readonly message: string; readonly file?: string }[]
  /** The log as users see it. */
  readonly shown: string
  /** Exported variables that are secret; `exported` holds the others. */
  readonly exportedSecrets: Readonly<Record<string, string>>
}

type Stage = 'execution' | 'postjobexecution'

interface Manifest extends Readonly<Record<Stage, Readonly<Record<string, { readonly target: string }>>>> {
  readonly inputs: readonly { readonly name: string; readonly defaultValue?: string }[]
}

/** Main, then post with what main saved. */
export async function runTask(step: TaskStep): Promise<{ readonly main: TaskStepResult; readonly post: TaskStepResult }> {
  const main = await runTaskPhase(step, 'execution')
  const post = await runTaskPhase(step, 'postjobexecution', main.state)
  return { main, post }
}

/** Inputs by their names in core, such as `api-token`, as task.json calls them. */
export function asTaskInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [azureName(name), value]))
}

/** A task of the present sources in a folder of its own. */
export async function freshTask(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'task-'))
  const folder = join(parent, 'task')
  await stageTask(folder)
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) }
}

/**
 * What lies in the agent's temporary folder but for what the agent removes when the job ends: task-lib's `.taskkey`, and the summary, which
 * the agent may upload after the post step only.
 */
export async function leftInTemporary(runnerDirectory: string): Promise<readonly string[]> {
  return (await readdir(join(runnerDirectory, 'temp'))).filter((name) => name !== '.taskkey' && !name.startsWith('pkcs11-sign-summary-'))
}

export async function runTaskPhase(step: TaskStep, stage: Stage, state: Readonly<Record<string, string>> = {}): Promise<TaskStepResult> {
  const temp = join(step.runnerDirectory, 'temp')
  for (const folder of [temp, step.workspace]) await mkdir(folder, { recursive: true })
  const manifest = JSON.parse(await readFile(join(step.task, 'task.json'), 'utf8')) as Manifest
  const target = manifest[stage][step.handler ?? 'Node24']?.target
  if (target === undefined) throw new Error(`task.json names no target for ${stage}.`)
  const { exitCode, log } = await start(step, join(step.task, target), {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TF_BUILD: 'True',
    AGENT_TEMPDIRECTORY: temp,
    AGENT_TOOLSDIRECTORY: join(step.runnerDirectory, 'tools'),
    AGENT_VERSION: '4.266.0',
    AGENT_OS: 'Linux',
    SYSTEM_DEFAULTWORKINGDIRECTORY: step.workspace,
    SYSTEM_CULTURE: 'en-US',
    COMMAND_CORRELATION_ID: randomUUID(),
    ...inputVariables(manifest, step.with),
    ...secretVariables(step.secretVariables ?? {}),
    ...connectionVariables(step.connections ?? {}),
    ...renamed('VSTS_TASKVARIABLE_', state),
    ...step.environment,
  })
  return readResult(exitCode, log)
}

async function readResult(exitCode: number | null, log: string): Promise<TaskStepResult> {
  const commands = commandsIn(log)
  const named = (name: string): typeof commands => commands.filter((command) => command.name === name)
  const values = (chosen: typeof commands): Record<string, string> =>
    Object.fromEntries(chosen.map(({ properties, value }) => [properties['variable'] ?? '', value]))
  const variables = named('task.setvariable')
  const isOutput = ({ properties }: (typeof commands)[number]): boolean => properties['isoutput'] === 'true'
  const isSecret = ({ properties }: (typeof commands)[number]): boolean => properties['issecret'] === 'true'
  const summaries = await Promise.all(named('task.uploadsummary').map(({ value }) => readFile(value, 'utf8')))
  return {
    exitCode,
    log,
    shown: asShown(log),
    result: exitCode === 0 ? (named('task.complete').at(-1)?.properties['result'] ?? 'Succeeded') : 'Failed',
    issues: named('task.logissue').map(({ properties: { type = '', sourcepath }, value }) => ({
      type,
      message: value,
      ...(sourcepath === undefined ? {} : { file: sourcepath }),
    })),
    outputs: values(variables.filter(isOutput)),
    exported: values(variables.filter((command) => !isOutput(command) && !isSecret(command))),
    exportedSecrets: values(variables.filter((command) => !isOutput(command) && isSecret(command))),
    state: values(named('task.settaskvariable')),
    summary: summaries.join(''),
  }
}

/** The agent's way with names in variables. */
function variableName(name: string): string {
  return name.replaceAll('.', '_').replaceAll(' ', '_').toUpperCase()
}

function renamed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + variableName(name), value]))
}

/** Where an input is absent, the agent hands over its default. */
function inputVariables({ inputs }: Manifest, given: Readonly<Record<string, string>>): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !inputs.some((input) => input.name === name))
  if (unknown.length > 0) throw new Error(`task.json has no input ${unknown.join(', ')}.`)
  const values = inputs.map(({ name, defaultValue = '' }): [string, string] => [name, given[name] ?? defaultValue])
  return renamed('INPUT_', Object.fromEntries(values))
}

function secretVariables(secrets: Readonly<Record<string, string>>): Record<string, string> {
  return { ...renamed('SECRET_', secrets), VSTS_SECRET_VARIABLES: JSON.stringify(Object.keys(secrets)), VSTS_PUBLIC_VARIABLES: '[]' }
}

function connectionVariables(connections: Readonly<Record<string, ServiceConnection>>): Record<string, string> {
  const entries = Object.entries(connections).flatMap(([id, { url, data = {}, parameters }]): [string, string][] => [
    [`ENDPOINT_URL_${id}`, url],
    [`ENDPOINT_AUTH_${id}`, JSON.stringify({ parameters, scheme: 'Token' })],
    [`ENDPOINT_AUTH_SCHEME_${id}`, 'Token'],
    ...Object.entries(parameters).map(([name, value]): [string, string] => [`ENDPOINT_AUTH_PARAMETER_${id}_${variableName(name)}`, value]),
    ...Object.entries(data).map(([name, value]): [string, string] => [`ENDPOINT_DATA_${id}_${variableName(name)}`, value]),
  ])
  return Object.fromEntries(entries)
}

function start(
  step: TaskStep,
  program: string,
  env: Record<string, string | undefined>,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(step.node ?? process.execPath, [program], { cwd: step.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    const read = (chunk: Buffer): void => {
      log += chunk.toString()
      step.onOutput?.(chunk.toString())
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', fail)
    child.on('close', (exitCode) => {
      done({ exitCode, log })
    })
    step.onStart?.(child)
  })
}
