/** Starts the bundled action as GitHub's runner does: INPUT_* variables, file commands, state handed to the post step. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

export const actionBundle = resolve(import.meta.dirname, '../../github-action/dist/index.cjs')

/** Where a step runs. */
export interface StepPlace {
  /** A folder for what the runner keeps for this job: RUNNER_TEMP and the command files. Made where it is missing. */
  readonly runnerDirectory: string
  readonly workspace: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Sees the process as soon as it runs: for signals and for looking at it from outside. */
  readonly onStart?: (child: ChildProcess) => void
  /** Gets the output as it comes. */
  readonly onOutput?: (text: string) => void
}

export interface ActionStep extends StepPlace {
  /** Inputs by their names in action.yml. */
  readonly with: Readonly<Record<string, string>>
  /** The words that start Node.js: by default, the one that runs the tests. */
  readonly node?: readonly string[]
  /** Default: the committed bundle. */
  readonly bundle?: string
}

export interface StepResult {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
}

/** Main, then post with what main saved. */
export async function runAction(step: ActionStep): Promise<{ readonly main: StepResult; readonly post: StepResult }> {
  const main = await runPhase(step, {})
  const post = await runPhase(step, main.state)
  return { main, post }
}

/** One phase: main without state, post with it. */
export function runPhase(step: ActionStep, state: Readonly<Record<string, string>>): Promise<StepResult> {
  return runProgram(step, [...(step.node ?? [process.execPath]), step.bundle ?? actionBundle], {
    ...prefixed('INPUT_', step.with),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
  })
}

/** Any program of a step: a script's shell, or the Node that runs an action. */
export async function runProgram(
  place: StepPlace,
  command: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const temp = join(place.runnerDirectory, 'temp')
  await mkdir(temp, { recursive: true })
  await mkdir(place.workspace, { recursive: true })
  const files = await commandFiles(place.runnerDirectory)
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: place.workspace,
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(place.runnerDirectory, 'tools'),
    RUNNER_OS: 'Linux',
    ...files,
    ...variables,
    ...place.environment,
  }
  const { exitCode, log } = await start(place, command, environment)
  return {
    exitCode,
    log,
    outputs: await readCommandFile(files.GITHUB_OUTPUT),
    state: await readCommandFile(files.GITHUB_STATE),
    exported: await readCommandFile(files.GITHUB_ENV),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

/** The runner upper-cases an input's name and turns spaces into `_`; hyphens stay. */
function prefixed(prefix: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [prefix + name.toUpperCase().replaceAll(' ', '_'), value]))
}

async function commandFiles(
  folder: string,
): Promise<Record<'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_ENV' | 'GITHUB_PATH' | 'GITHUB_STEP_SUMMARY', string>> {
  const path = async (name: string): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, '')
    return file
  }
  return {
    GITHUB_OUTPUT: await path('output'),
    GITHUB_STATE: await path('state'),
    GITHUB_ENV: await path('env'),
    GITHUB_PATH: await path('path'),
    GITHUB_STEP_SUMMARY: await path('summary.md'),
  }
}

function start(
  place: StepPlace,
  [program = '', ...parameters]: readonly string[],
  env: Record<string, string | undefined>,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, {
      cwd: place.workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    const read = (chunk: Buffer): void => {
      log += chunk.toString()
      place.onOutput?.(chunk.toString())
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', fail)
    child.on('close', (exitCode) => {
      done({ exitCode, log })
    })
    place.onStart?.(child)
  })
}

/** `NAME=VALUE` lines and `NAME<<DELIMITER` blocks. */
async function readCommandFile(path: string): Promise<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = (await readFile(path, 'utf8')).split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const block = /^([^=]+?)<<(.+)$/.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2], index + 1)
      values[block[1]] = lines.slice(index + 1, end).join('\n')
      index = end
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
    }
  }
  return values
}
