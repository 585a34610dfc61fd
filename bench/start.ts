/** From the start of the bundle to its first line, beside Node.js doing nothing. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actionBundle } from '../test/harness/github-runner.ts'
import { median, table, type Measurement } from './measure.ts'

const rounds = 21

/** Milliseconds until the process prints anything, or ends. */
function untilFirstLine(parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done, fail) => {
    const startedAt = process.hrtime.bigint()
    const child = spawn(process.execPath, parameters, {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const stop = (): void => {
      done(Number(process.hrtime.bigint() - startedAt) / 1e6)
      child.kill('SIGKILL')
    }
    child.stdout.once('data', stop)
    child.once('close', stop)
    child.once('error', fail)
  })
}

export async function benchStart(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'))
  const commandFile = (name: string): string => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  const runner = {
    GITHUB_OUTPUT: commandFile('output'),
    GITHUB_STATE: commandFile('state'),
    GITHUB_ENV: commandFile('env'),
    GITHUB_STEP_SUMMARY: commandFile('summary'),
    RUNNER_TEMP: folder,
    'INPUT_API-TOKEN': 'FAKE-TOKEN-OF-THE-BENCHMARK',
    INPUT_FILES: 'nothing-of-this-name',
  }
  const candidates = [
    { name: "`node -e 'console.log(0)'`", run: () => untilFirstLine(['-e', 'console.log(0)'], {}) },
    { name: 'the action, until its first line', run: () => untilFirstLine([actionBundle], runner) },
  ]
  const times = candidates.map((): number[] => [])
  for (let round = -2; round < rounds; round += 1) {
    for (const [index, { run }] of candidates.entries()) {
      const time = await run()
      if (round >= 0) times[index]?.push(time)
    }
  }
  rmSync(folder, { recursive: true })
  const measurements = candidates.map(({ name }, index): Measurement => ({
    name,
    rounds: times[index] ?? [],
    median: median(times[index] ?? []),
  }))
  return table(`Start (Node.js ${process.versions.node}, median of ${rounds})`, measurements)
}
