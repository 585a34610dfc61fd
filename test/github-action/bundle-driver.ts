/** Bundles a TypeScript file as scripts/build.ts does, for tests that compare what a process really writes. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { buildSync } from 'esbuild'

export interface Driver {
  readonly program: string
  /** Runs it with `environment` and nothing else, and `PATH`. */
  run(parameters: readonly string[], environment?: Readonly<Record<string, string>>): DriverResult
  remove(): Promise<void>
}

export interface DriverResult {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export async function bundleDriver(source: string): Promise<Driver> {
  const folder = await mkdtemp(join(tmpdir(), 'driver-'))
  const program = join(folder, 'driver.cjs')
  buildSync({ entryPoints: [source], outfile: program, bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' })
  return {
    program,
    run(parameters, environment = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], ...environment },
      })
      return { exitCode: status, stdout, stderr }
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
