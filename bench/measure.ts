/** Measuring: whole commands, interleaved, so that a busy machine slows every candidate alike. */
import { spawnSync } from 'node:child_process'

export interface Candidate {
  readonly name: string
  /** Prepares a round; not measured. */
  readonly before?: () => void
  readonly program: string
  readonly arguments: readonly string[]
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly workingDirectory?: string
}

export interface Measurement {
  readonly name: string
  /** Milliseconds, one a round. */
  readonly rounds: readonly number[]
  readonly median: number
}

/** Runs every candidate once a round, after one round that does not count. Throws where one fails: a fast failure is no result. */
export function measure(candidates: readonly Candidate[], rounds: number): Measurement[] {
  const times = candidates.map((): number[] => [])
  for (let round = -1; round < rounds; round += 1) {
    candidates.forEach((candidate, index) => {
      const time = once(candidate)
      if (round >= 0) times[index]?.push(time)
    })
  }
  return candidates.map(({ name }, index) => ({ name, rounds: times[index] ?? [], median: median(times[index] ?? []) }))
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2
}

/** A Markdown table; the last column compares with the first candidate. */
export function table(title: string, measurements: readonly Measurement[]): string {
  const base = measurements[0]?.median ?? Number.NaN
  const rows = measurements.map(({ name, median: time, rounds }) => {
    const spread = `${Math.min(...rounds).toFixed(1)} to ${Math.max(...rounds).toFixed(1)}`
    return `| ${name} | ${time.toFixed(1)} | ${spread} | ${(time / base).toFixed(2)} |`
  })
  return [`### ${title}`, '', `| | median, ms | range, ms | ratio |`, '|---|---|---|---|', ...rows, ''].join('\n')
}

function once(candidate: Candidate): number {
  candidate.before?.()
  const startedAt = process.hrtime.bigint()
  const { status, stdout, stderr } = spawnSync(candidate.program, candidate.arguments, {
    cwd: candidate.workingDirectory,
    // Authorities of the machine's own, which nobody here needs, take Node.js longer than all else of its start.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, ...candidate.environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const time = Number(process.hrtime.bigint() - startedAt) / 1e6
  if (status !== 0) throw new Error(`${candidate.name} failed (exit code ${status ?? 'none'}):\n${stdout}${stderr}`)
  return time
}
