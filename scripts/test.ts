/** `npm test`: builds what the tests need, and runs them all; arguments go to jest. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { buildSimulatorModule } from '../test/harness/module.ts'

buildSimulatorModule()
const jest = resolve(import.meta.dirname, '../node_modules/jest/bin/jest.js')
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
