/** Runs pipelines with the component for real: gitlab-ci-local resolves include and inputs, and its shell executor runs the jobs. */
import { execFile, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { stringify } from 'yaml'
import { packageGitlabComponent } from '../../scripts/package/gitlab-component.ts'
import type { TestBundles } from './bundles.ts'
import type { StepOptions } from './job.ts'
import { node24, node24Packages } from './node24.ts'

const run = promisify(execFile)

export interface GitlabJobResult {
  readonly exitCode: number | null
  /** What the job wrote, without the runner's own words. */
  readonly log: string
  /** Its dotenv report: what later jobs get as variables. */
  readonly variables: Readonly<Record<string, string>>
}

export interface PipelineResult {
  readonly exitCode: number | null
  /** All that the runner wrote: its own words, and every job's log behind the job's name. */
  readonly log: string
  /** By name; of a job that runs several times, `sign: [1/2]`. */
  readonly jobs: Readonly<Record<string, GitlabJobResult>>
}

export interface Pipeline {
  readonly directory: string
  /** The project: what jobs start from. */
  readonly workspace: string
  /** The folder for temporary files of all jobs. */
  readonly temporary: string
  /** Writes a file into the project. Gives its path. */
  write(name: string, content: Buffer | string): Promise<string>
  /**
   * Commits what was written and runs a pipeline: the component with `inputs`, and `jobs` beside it. `api-token` becomes a variable of the project,
   * as on any platform. What gitlab-ci-local must be told is added: the command line's path, and `needs` and `artifacts` where they are not given.
   */
  run(inputs: Readonly<Record<string, unknown>>, options?: PipelineOptions): Promise<PipelineResult>
  /** The same with a .gitlab-ci.yml as it is. */
  runAsWritten(text: string, options?: PipelineOptions): Promise<PipelineResult>
  /** What a job made and kept, by path. */
  artifact(job: string, path: string): Promise<Buffer>
  artifactPath(job: string, path: string): string
  leftInTemporary(): Promise<readonly string[]>
  dispose(): Promise<void>
}

export interface PipelineOptions extends Omit<StepOptions, 'unprivileged'> {
  readonly jobs?: Readonly<Record<string, unknown>>
  /** Variables of the project, as its settings hold them; an object is one of type file. */
  readonly variables?: Readonly<Record<string, unknown>>
}

/** What gitlab-ci-local writes itself: the project's variables, and logs that it does not mask. Relative to the workspace. */
export const writtenByRunner = ['.gitlab-ci-local-variables.yml', '.gitlab-ci-local/state.yml', '.gitlab-ci-local/output/'] as const

/** @param below the name of a folder that everything is to lie in */
export async function createPipeline(bundles: TestBundles, below = ''): Promise<Pipeline> {
  const made = await mkdtemp(join(tmpdir(), 'gitlab-'))
  const directory = join(made, below)
  const workspace = join(directory, 'workspace')
  const temporary = join(directory, 'temp')
  const home = join(directory, 'home')
  for (const folder of [workspace, temporary, home]) await mkdir(folder, { recursive: true })
  const git = (...words: string[]): Promise<unknown> => run('git', ['-C', workspace, ...words])
  await git('init', '-q', '-b', 'main')
  // gitlab-ci-local asks it for the project's path, and never talks to it.
  await git('remote', 'add', 'origin', 'git@gitlab.example.com:acme/product.git')
  await packageGitlabComponent(workspace, bundles.commandLine)

  const write = async (name: string, content: Buffer | string): Promise<string> => {
    const path = join(workspace, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    return path
  }

  const runAsWritten = async (text: string, options: PipelineOptions = {}): Promise<PipelineResult> => {
    await write('.gitlab-ci.yml', text)
    await write('.gitlab-ci-local-variables.yml', stringify(options.variables ?? {}))
    await write('.gitignore', '/.gitlab-ci-local*\n')
    await git('add', '--all')
    await git('-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', 'commit', '-q', '--allow-empty', '-m', 'Change')
    await rm(join(workspace, '.gitlab-ci-local'), { recursive: true, force: true })
    return start({ workspace, temporary, home }, options)
  }

  return {
    directory,
    workspace,
    temporary,
    write,
    run({ 'api-token': token, ...inputs }, options = {}) {
      const given = { 'cli-url': bundles.commandLine, needs: [], artifacts: ['**/*'], ...typed(inputs) }
      const component = '$CI_SERVER_FQDN/$CI_PROJECT_PATH/sign@$CI_COMMIT_SHA'
      const variables = { ...(token === undefined ? {} : { SIGNPATH_API_TOKEN: token }), ...options.variables }
      return runAsWritten(stringify({ include: [{ component, inputs: given }], ...options.jobs }), { ...options, variables })
    },
    runAsWritten,
    artifact: (job, path) => readFile(join(artifactsOf(workspace, job), path)),
    artifactPath: (job, path) => join(artifactsOf(workspace, job), path),
    leftInTemporary: () => readdir(temporary),
    dispose: () => rm(made, { recursive: true, force: true }),
  }
}

/** GitLab's inputs have types; those of the other platforms are text. */
function typed(inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const number = /^(?:parallel|retries|time-limit-in-seconds|shards)$/
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => {
      if (value === 'true' || value === 'false') return [name, value === 'true']
      return [name, number.test(name) && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value]
    }),
  )
}

interface Folders {
  readonly workspace: string
  readonly temporary: string
  readonly home: string
}

function start({ workspace, temporary, home }: Folders, options: PipelineOptions): Promise<PipelineResult> {
  const words = [
    join(node24Packages, 'gitlab-ci-local/dist/index.js'),
    '--force-shell-executor',
    '--shell-isolation',
    '--color=false',
    '--max-job-name-padding=0',
    // GitLab takes `tags: []` for none; the schema of its editor does not.
    '--ignore-schema-paths=#/definitions/tags/minItems',
  ]
  // The jobs' Node.js is the one of the tests.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`
  return new Promise((done, fail) => {
    const env = { PATH, HOME: home, TMPDIR: temporary, ...options.environment }
    const child = spawn(node24, words, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        log += chunk.toString()
        options.onOutput?.(chunk.toString())
      })
    }
    child.on('error', fail)
    child.on('close', (exitCode) => {
      jobsOf(log, workspace).then((jobs) => {
        done({ exitCode, log, jobs })
      }, fail)
    })
    options.onStart?.(child)
  })
}

/** From the lines behind each job's name: `> ` stands before what it wrote. */
async function jobsOf(log: string, workspace: string): Promise<Record<string, GitlabJobResult>> {
  const names = [...log.matchAll(/^(.+?) +starting shell/gm)].map(([, name = '']) => name)
  const jobs = names.map(async (name): Promise<[string, GitlabJobResult]> => {
    const said = log.split('\n').flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length).trim()] : []))
    const written = said.flatMap((line) => (line.startsWith('>') ? [line.replace(/^> ?/, '')] : []))
    const failed = said.map((line) => /^finished in .* FAIL (\d+)$/.exec(line)?.[1]).find((code) => code !== undefined)
    const finished = said.some((line) => line.startsWith('finished in '))
    return [
      name,
      {
        exitCode: failed === undefined ? (finished ? 0 : null) : Number(failed),
        log: written.join('\n'),
        variables: await variablesOf(join(artifactsOf(workspace, name), '.gitlab-ci-reports/dotenv')),
      },
    ]
  })
  return Object.fromEntries(await Promise.all(jobs))
}

async function variablesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const texts = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
  return Object.fromEntries(texts.flatMap((text) => [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])))
}

/** gitlab-ci-local spells out what it does not put into paths. */
function artifactsOf(workspace: string, job: string): string {
  const folder = job.replace(/[^\w-]+/g, (text) => Buffer.from(text).toString('base64url'))
  return join(workspace, '.gitlab-ci-local/artifacts', folder)
}
