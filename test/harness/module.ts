/** Builds the simulator's PKCS #11 module, once. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Absolute path of the library; `make` rebuilds what is stale. */
export function buildSimulatorModule(): string {
  // To the makefile's own, relative folder: make can't cope with a blank in an absolute one.
  execFileSync('make', ['--silent'], { cwd: resolve(root, 'test/simulator/module'), stdio: ['ignore', 'ignore', 'inherit'] })
  return resolve(root, 'build/simulator/libSignPath.Cryptoki.so')
}
