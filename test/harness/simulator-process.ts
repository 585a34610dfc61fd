/** The simulator's server in a process of its own: for measurements, and for tests that block their own event loop. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface SimulatorProcess {
  readonly apiUrl: string
  readonly adminUrl: string
  readonly organizations: Readonly<Record<string, string>>
  readonly tokens: Readonly<Record<string, string>>
  stop(): void
}

const root = resolve(import.meta.dirname, '../..')

/** @param keys folder in which keys are kept between runs */
export async function startSimulatorProcess(keys: string): Promise<SimulatorProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'simulator-'))
  const info = join(folder, 'info.json')
  const main = resolve(root, 'test/simulator/server/main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, '--port', '0', '--info', info, '--keys', keys, '--warm'], {
    cwd: root,
    stdio: 'ignore',
  })
  const stop = (): void => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !existsSync(info); tries += 1) {
    if (tries > 600 || child.exitCode !== null) {
      stop()
      throw new Error('The simulator does not start.')
    }
    await sleep(50)
  }
  return { ...(JSON.parse(readFileSync(info, 'utf8')) as Omit<SimulatorProcess, 'stop'>), stop }
}
