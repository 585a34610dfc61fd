/** A job on a runner of its own: a workspace with files, the action's step in it, and the command line as a user types it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { zip } from '../fixtures/zip.ts'
import type { TestBundles } from './bundles.ts'
import { runAction, runPhase, type ActionStep, type StepResult } from './github-runner.ts'
import { listingOf, type Listing } from './listing.ts'

export type Inputs = Readonly<Record<string, string>>

export interface StepOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly onStart?: (child: ChildProcess) => void
  readonly onOutput?: (text: string) => void
  /** As a user whom permissions bind; where the tests don't run as root they are that user anyway. */
  readonly unprivileged?: boolean
  /** The words that start Node.js, such as in another root; by default, the one that runs the tests. */
  readonly node?: readonly string[]
}

export interface CommandLineOptions extends StepOptions {
  /** What it reads from stdin. */
  readonly input?: string
  /** Another copy of the command line; by default the one that was built for the tests. */
  readonly program?: string
}

export interface CommandResult {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Job {
  readonly directory: string
  readonly workspace: string
  /** The folder for temporary files of the job: RUNNER_TEMP, or TMPDIR of the command line. */
  readonly temporary: string
  readonly runnerDirectory: string
  /** Writes a file into the workspace, with the folders above it. Gives its path. */
  write(name: string, content: Buffer | string, mode?: number): Promise<string>
  /** Main, then post. */
  action(inputs: Inputs, options?: StepOptions): Promise<{ readonly main: StepResult; readonly post: StepResult }>
  main(inputs: Inputs, options?: StepOptions): Promise<StepResult>
  post(state: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>
  commandLine(words: readonly string[], options?: CommandLineOptions): Promise<CommandResult>
  /** All of the workspace. */
  listing(): Promise<Listing>
  /** What lies in the temporary folder. */
  leftInTemporary(): Promise<readonly string[]>
  dispose(): Promise<void>
}

const nobody = 65_534
const isRoot = process.geteuid?.() === 0

/** @param below the name of a folder that everything is to lie in */
export async function createJob(bundles: TestBundles, below = ''): Promise<Job> {
  const made = await mkdtemp(join(tmpdir(), 'job-'))
  // Another user may act in here.
  await chmod(made, 0o755)
  const directory = join(made, below)
  await mkdir(directory, { recursive: true })
  const workspace = join(directory, 'workspace')
  const runnerDirectory = join(directory, 'runner')
  const temporary = join(runnerDirectory, 'temp')
  await mkdir(workspace)
  await mkdir(temporary, { recursive: true })

  const step = async (
    inputs: Inputs,
    { environment = {}, unprivileged = false, node, onStart, onOutput }: StepOptions,
  ): Promise<ActionStep> => ({
    with: unprivileged ? await withReadableLibrary(inputs) : inputs,
    runnerDirectory,
    workspace,
    bundle: unprivileged ? await readableCopy(bundles.action) : bundles.action,
    environment,
    ...(node === undefined ? {} : { node }),
    ...(unprivileged && isRoot ? { node: [await nodeAsNobody()] } : {}),
    ...(onStart === undefined ? {} : { onStart }),
    ...(onOutput === undefined ? {} : { onOutput }),
  })
  const withReadableLibrary = async (inputs: Inputs): Promise<Inputs> => {
    const library = inputs['cryptoki-library']
    if (library === undefined) return inputs
    const copy = join(directory, basename(library))
    await cp(library, copy)
    return { ...inputs, 'cryptoki-library': copy }
  }
  /** The checkout may lie where another user may not look. */
  const readableCopy = async (bundle: string): Promise<string> => {
    const copy = join(directory, 'bundle')
    await cp(dirname(bundle), copy, { recursive: true })
    await chmod(copy, 0o755)
    return join(copy, basename(bundle))
  }
  /** No shell between: it would drop the inputs, whose names no shell takes. So this is a script of Node's, which loads the bundle. */
  const nodeAsNobody = async (): Promise<string> => {
    const program = join(directory, 'node-as-nobody')
    const become = `setpriv --reuid=${nobody} --regid=${nobody} --clear-groups`
    await writeFile(program, `#!/usr/bin/env -S ${become} ${process.execPath}\nrequire(process.argv[2])\n`)
    await chmod(program, 0o755)
    return program
  }
  /** The runner's folder is the user's, as on a runner; the workspace stays as the test made it. */
  const acting = async <T>(unprivileged: boolean | undefined, action: () => Promise<T>): Promise<T> => {
    if (unprivileged !== true || !isRoot) return action()
    const umask = process.umask(0)
    try {
      for (const folder of [runnerDirectory, temporary]) await chmod(folder, 0o777)
      return await action()
    } finally {
      process.umask(umask)
    }
  }

  return {
    directory,
    workspace,
    temporary,
    runnerDirectory,
    async write(name, content, mode = 0o644) {
      const path = join(workspace, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      await chmod(path, mode)
      return path
    },
    action: (inputs, options = {}) => acting(options.unprivileged, async () => runAction(await step(inputs, options))),
    main: (inputs, options = {}) => acting(options.unprivileged, async () => runPhase(await step(inputs, options), {})),
    post: (state, options = {}) => acting(options.unprivileged, async () => runPhase(await step({}, options), state)),
    commandLine: (words, options = {}) => runCommandLine(options.program ?? bundles.commandLine, words, { workspace, temporary }, options),
    listing: () => listingOf(workspace),
    leftInTemporary: () => readdir(temporary),
    dispose: () => rm(made, { recursive: true, force: true }),
  }
}

function runCommandLine(
  bundle: string,
  words: readonly string[],
  { workspace, temporary }: { readonly workspace: string; readonly temporary: string },
  { environment = {}, node = [process.execPath], input, onStart, onOutput }: CommandLineOptions,
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: temporary, ...environment }
    const [program = '', ...parameters] = node
    const child = spawn(program, [...parameters, bundle, ...words], { cwd: workspace, env, stdio: ['pipe', 'pipe', 'pipe'] })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        texts[name] += chunk.toString()
        onOutput?.(chunk.toString())
      })
    }
    child.on('error', fail)
    child.on('close', (exitCode) => {
      done({ exitCode, ...texts })
    })
    child.stdin.on('error', () => undefined).end(input)
    onStart?.(child)
  })
}

/** A JAR without a signature. */
export function javaArchive(text = 'Hello\n'): Buffer {
  return zip([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\nCreated-By: tests\r\n\r\n' },
    { name: 'hello.txt', content: text },
  ])
}

/** A file for each tool: `setup.exe`, `library.jar` and `firmware.bin`. */
export const sampleFiles = {
  osslsigncode: { name: 'setup.exe', content: portableExecutable() },
  jarsigner: { name: 'library.jar', content: javaArchive() },
  'openssl-dgst': { name: 'firmware.bin', content: Buffer.from('A plain file.\n'.repeat(500)) },
} as const

export type SampleTool = keyof typeof sampleFiles
