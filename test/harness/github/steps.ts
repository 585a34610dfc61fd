/** One step of a job: a script in bash, this project's action from its bundle, or a stand-in for an artifact action. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { pinned } from '../../../scripts/generate/pinned-actions.ts'
import { runPhase, runProgram, type StepPlace, type StepResult } from '../github-runner.ts'
import { downloadArtifact, uploadArtifact } from './artifacts.ts'
import type { Evaluation, Token } from './expressions.ts'

export interface StepMachine {
  readonly place: StepPlace
  /** Folder of the run's artifacts. */
  readonly store: string
  /** Program that stands for the action's bundle. */
  readonly bundle: string
  /** The command line's bundle. */
  readonly commandLine: string
}

export interface RanStep {
  readonly failed: boolean
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** What later steps of the job find in their environment. */
  readonly exported: Readonly<Record<string, string>>
  /** Runs after the job's last step. */
  readonly post?: () => Promise<StepResult>
}

const checkout = resolve(import.meta.dirname, '../../..')
const stepKeys = ['id', 'name', 'if', 'env', 'uses', 'with', 'run', 'shell']

/** @throws Error for what the emulation does not know: it never passes over anything in silence */
export async function runStep(token: Token, evaluate: Evaluation, machine: StepMachine): Promise<RanStep> {
  for (const pair of token as Iterable<{ readonly key: Token }>) {
    if (!stepKeys.includes(pair.key.toString())) throw new Error(`the emulation knows no ${pair.key.toString()} in a step`)
  }
  const place = { ...machine.place, environment: { ...machine.place.environment, ...evaluate.texts(token.find?.('env')) } }
  const uses = token.find?.('uses')?.toString()
  if (uses === undefined) return runScript(evaluate.text(token.find?.('run')), evaluate.text(token.find?.('shell')), place)
  const inputs = evaluate.texts(token.find?.('with'))
  const stands = { workspace: place.workspace, inputs }
  if (uses === pinned('actions/upload-artifact')) return { ...(await uploadArtifact(machine.store, stands)), exported: {} }
  if (uses === pinned('actions/download-artifact')) return { ...(await downloadArtifact(machine.store, stands)), exported: {} }
  const folder = /^\$\/(.+)$/.exec(uses)?.[1] ?? ofRelease(uses)
  if (folder === undefined) throw new Error(`the emulation has no ${uses}`)
  const run = folder === 'github-action/merge-reports' ? runMergeReports : runAction
  return run(folder, inputs, place, machine)
}

/** The action's folder, where a workflow outside names it. */
function ofRelease(uses: string): string | undefined {
  const match = /^signpath\/pkcs11-sign(?:\/([^@]+))?@/.exec(uses)
  return match === null ? undefined : (match[1] ?? '.')
}

/** Bash with the options that GitHub documents for `shell: bash`. */
async function runScript(script: string, shell: string, place: StepPlace): Promise<RanStep> {
  if (shell !== 'bash') throw new Error(`the emulation has no shell ${shell}`)
  const file = join(place.runnerDirectory, 'script.sh')
  await writeFile(file, script)
  const result = await runProgram(place, ['bash', '--noprofile', '--norc', '-eo', 'pipefail', file], {})
  await rm(file)
  return ran(result)
}

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string }
}

type Given = Readonly<Record<string, string>>

/** @param folder the action's, relative to the checkout */
async function runAction(folder: string, given: Given, place: StepPlace, { bundle }: StepMachine): Promise<RanStep> {
  const { runs, inputs } = await readManifest(folder, given)
  const committed = join(checkout, 'github-action/dist/index.cjs')
  if ([runs.main, runs.post].some((path) => path === undefined || resolve(checkout, folder, path) !== committed)) {
    throw new Error(`${folder}/action.yml does not run the bundle`)
  }
  const step = { ...place, with: inputs, bundle }
  const result = await runPhase(step, {})
  return { ...ran(result), post: () => runPhase(step, result.state) }
}

/** In a checkout as it is after a release: the command line's bundle, in its folder, is that of the sources. */
async function runMergeReports(folder: string, given: Given, place: StepPlace, { commandLine }: StepMachine): Promise<RanStep> {
  const { runs, inputs } = await readManifest(folder, given)
  if (runs.post !== undefined) throw new Error(`the emulation knows no post step in ${folder}/action.yml`)
  const released = join(place.runnerDirectory, 'action')
  await cp(join(checkout, folder), join(released, folder), { recursive: true })
  await mkdir(join(released, 'cli/dist'), { recursive: true })
  await cp(commandLine, join(released, 'cli/dist/pkcs11-sign.cjs'))
  // Nothing but the runner's own Node.js: a runner's PATH need not lead to one.
  const step = { ...place, environment: { ...place.environment, PATH: '/nonexistent' }, with: inputs }
  const result = await runPhase({ ...step, bundle: resolve(released, folder, runs.main) }, {})
  await rm(released, { recursive: true })
  return ran(result)
}

/** With every input that the action has: the runner hands over those, blank or not. */
async function readManifest(folder: string, given: Given): Promise<{ readonly runs: Manifest['runs']; readonly inputs: Given }> {
  const manifest = parse(await readFile(join(checkout, folder, 'action.yml'), 'utf8')) as Manifest
  if (manifest.runs.using !== 'node24') throw new Error(`${folder}/action.yml runs with ${manifest.runs.using}`)
  const unknown = Object.keys(given).filter((name) => !(name in manifest.inputs))
  if (unknown.length > 0) throw new Error(`Unexpected input(s) '${unknown.join("', '")}'`)
  const inputs = Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, given[name] ?? input.default ?? '']))
  return { runs: manifest.runs, inputs }
}

function ran({ exitCode, log, outputs, exported }: StepResult): RanStep {
  return { failed: exitCode !== 0, log, outputs, exported }
}
