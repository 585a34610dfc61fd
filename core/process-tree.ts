/** Ends a process with everything that it started. */
import { readdirSync, readFileSync } from 'node:fs'

interface ProcessStatus {
  readonly parent: number
  readonly group: number
  /** In clock ticks since boot: tells a process from a later one with the same id. */
  readonly startedAt: string
}

/** A process with everything that it started. */
export interface ProcessTree {
  /** `end` was called. */
  readonly ending: boolean
  /** Asks all of it to end. */
  end(): void
  /** Ends all of it now; synchronous. */
  kill(): void
  /** For when the process itself has ended: nothing of its group stays behind. */
  sweep(): void
}

/**
 * The tree below a process. On POSIX its process group is not enough: `timeout`, `setsid` and shells with job control put their children
 * into groups of their own. And a walk from parent to child is not enough either, for a child whose parent is gone. So both; the walk
 * on Linux only, where /proc tells. The group is signalled only where `pid` leads one. On Windows `taskkill` is what ends it.
 */
export function processTree(pid: number, leadsGroup: boolean, taskkill: (pid: number) => void): ProcessTree {
  const windows = process.platform === 'win32'
  const seen = new Map<number, ProcessStatus>()
  const status = readStatus(String(pid))
  if (status !== undefined) seen.set(pid, status)
  let ending = false

  const signal = (name: 'SIGTERM' | 'SIGKILL'): void => {
    const now = readProcesses()
    addDescendants(seen, now)
    if (leadsGroup) send(-pid, name)
    if (status === undefined) send(pid, name)
    for (const [member, { group, startedAt }] of seen) {
      if (now.get(member)?.startedAt !== startedAt) continue
      // A group that a descendant leads is its own; another one might be anybody's.
      if (group === member) send(-member, name)
      send(member, name)
    }
  }
  const kill = (): void => {
    if (windows) taskkill(pid)
    else signal('SIGKILL')
  }
  return {
    get ending() {
      return ending
    },
    end() {
      if (ending) return
      ending = true
      // Windows knows no polite way that reaches a process without a window.
      if (windows) kill()
      else signal('SIGTERM')
    },
    kill,
    sweep() {
      // Windows may have given the process id to another one by now.
      if (windows) return
      if (ending) kill()
      else if (leadsGroup) send(-pid, 'SIGKILL')
    },
  }
}

/** Adds the children of those that were seen and are still there, and theirs. */
function addDescendants(seen: Map<number, ProcessStatus>, now: ReadonlyMap<number, ProcessStatus>): void {
  const children = new Map<number, number[]>()
  for (const [pid, { parent }] of now) {
    const siblings = children.get(parent)
    if (siblings === undefined) children.set(parent, [pid])
    else siblings.push(pid)
  }
  const parents = [...seen].filter(([pid, { startedAt }]) => now.get(pid)?.startedAt === startedAt).map(([pid]) => pid)
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    for (const child of children.get(parent) ?? []) {
      const status = now.get(child)
      if (status === undefined || seen.get(child)?.startedAt === status.startedAt) continue
      seen.set(child, status)
      parents.push(child)
    }
  }
}

/** Every process that /proc shows; none where there is no /proc. Synchronous: exit handlers need it. */
function readProcesses(): Map<number, ProcessStatus> {
  const processes = new Map<number, ProcessStatus>()
  try {
    for (const name of readdirSync('/proc')) {
      const status = /^\d+$/.test(name) ? readStatus(name) : undefined
      if (status !== undefined) processes.set(Number(name), status)
    }
  } catch {
    // Not Linux: the group has to do.
  }
  return processes
}

function readStatus(pid: string): ProcessStatus | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // proc_pid_stat(5): the name in parentheses may hold anything, what follows is numbers: state, ppid, pgrp, … field 22 is starttime.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { parent: Number(fields[1]), group: Number(fields[2]), startedAt: fields[19] ?? '' }
  } catch {
    return undefined
  }
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already, or another user's by now.
  }
}
