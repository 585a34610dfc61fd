/** How much memory a process and all that it starts take, by /proc. */
import { readdirSync, readFileSync } from 'node:fs'

/** @returns ends the watch, and gives the most that one of these processes held at once, in MiB */
export function watchMemory(root: number): () => number {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, ...familyOf(root).map(heldByNow))
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    return peak
  }
}

function familyOf(root: number): readonly number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    // The program's name stands in brackets, and may hold anything.
    const parent = /^\d+ \(.*\) \S (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1]
    if (parent !== undefined) parents.set(Number(name), Number(parent))
  }
  const family = [root]
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child)
  return family
}

/** The most that it ever had, in MiB. */
function heldByNow(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024
}

/** '' where it has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
