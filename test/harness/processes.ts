/** Which processes there are, by /proc. */
import { readdirSync, readFileSync } from 'node:fs'

export interface RunningProcess {
  readonly pid: number
  /** Its arguments, with blanks between them. */
  readonly commandLine: string
}

/** Every process but those that have ended and wait for somebody to take note: a container's first process may never do so. */
export function runningProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const commandLine = read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim()
      return commandLine === '' ? [] : [{ pid: Number(name), commandLine }]
    })
}

/** Those that have this text in their environment: a variable is handed down to everything that a process starts. */
export function processesWith(variable: string): RunningProcess[] {
  return runningProcesses().filter(({ pid }) => read(`/proc/${pid}/environ`).includes(variable))
}

export function isRunning(pid: number): boolean {
  return runningProcesses().some((running) => running.pid === pid)
}

/** @throws Error where there is no such process */
export function parentOf(pid: number): number {
  const parent = /^PPid:\s*(\d+)$/m.exec(read(`/proc/${pid}/status`))?.[1]
  if (parent === undefined) throw new Error(`there is no process ${pid}`)
  return Number(parent)
}

/** '' where it has ended meanwhile, or is none of our business. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
