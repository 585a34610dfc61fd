/** A bundle of the present sources, for tests that start what users start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { spawn, type ChildProcess } from 'node:child_process'
import type { Writable } from 'node:stream'
import { buildBundle } from '../../scripts/bundle/build-bundle.ts'
import { bundles } from '../../scripts/bundle/bundles.ts'

export interface FreshBundle {
  readonly program: string
  /** A folder for the test's own files, and for the program's temporary ones (`temp` in it). */
  readonly folder: string
  start(parameters: readonly string[], options?: StartOptions): Promise<Ended>
  remove(): Promise<void>
}

export interface StartOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** A function writes it by itself, and ends it. */
  readonly stdin?: string | ((stdin: Writable) => void)
  /** Sees what was written so far, each time that something comes. */
  readonly onOutput?: (text: string, child: ChildProcess) => void
}

export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export async function freshBundle(entry: 'github-action/main.ts' | 'cli/main.ts'): Promise<FreshBundle> {
  const bundle = bundles.find((candidate) => candidate.entry === entry)
  if (bundle === undefined) throw new Error(`${entry} is not bundled`)
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  // In a folder of its own: what a test looks for must not be found in the program's text.
  const dist = await mkdtemp(join(tmpdir(), 'bundle-dist-'))
  for (const { path, text } of await buildBundle(bundle, resolve('.'))) await writeFile(join(dist, basename(path)), text)
  const program = join(dist, basename(bundle.outfile))
  return {
    program,
    folder,
    start: (parameters, options = {}) => start([program, ...parameters], folder, options),
    remove: async () => {
      await rm(folder, { recursive: true })
      await rm(dist, { recursive: true })
    },
  }
}

function start(parameters: readonly string[], folder: string, { environment, stdin, onOutput }: StartOptions): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, parameters, {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder, ...environment },
      stdio: 'pipe',
    })
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text
        onOutput?.(written.stdout + written.stderr, child)
      })
    }
    child.on('error', fail)
    child.on('close', (exitCode) => {
      done({ exitCode, ...written })
    })
    if (typeof stdin === 'function') stdin(child.stdin)
    else child.stdin.end(stdin ?? '')
  })
}
