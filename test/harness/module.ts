/** Builds the simulator's PKCS #11 module, once. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Absolute path of the library; `make` rebuilds what is stale. */
export function buildSimulatorModule(): string {
  const folder = resolve(root, 'build/simulator')
  execFileSync('make', ['--silent', '-C', resolve(root, 'test/simulator/module'), `BUILD=${folder}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return resolve(folder, 'libSignPath.Cryptoki.so')
}
