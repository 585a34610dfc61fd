/** For tests of permissions: root may do everything, so they act as another user where they run as root. */
import { chownSync } from 'node:fs'

const nobody = 65_534
const isRoot = process.geteuid?.() === 0

/** Gives a path to the user that `unprivileged` acts as. */
export function giveAway(...paths: string[]): void {
  if (isRoot) for (const path of paths) chownSync(path, nobody, nobody)
}

/** Runs an action as a user that permissions bind. Nothing else may run in this process meanwhile. */
export async function unprivileged<T>(action: () => Promise<T>): Promise<T> {
  if (!isRoot) return action()
  process.setegid?.(nobody)
  process.seteuid?.(nobody)
  try {
    return await action()
  } finally {
    process.seteuid?.(0)
    process.setegid?.(0)
  }
}
