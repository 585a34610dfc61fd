/** Folders on paths that users name. */
import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { systemCode } from './output-error.ts'

/**
 * Makes a folder with the parents it lacks; one that is there is fine. Node's own `recursive` is not used: it tries for ever where a
 * folder that exists says ENOENT to whatever is made in it, as /proc does, and the process then ends at SIGKILL only.
 *
 * @param mode of what is made; the umask takes from it
 * @returns absolute paths of the folders that were made, the innermost first
 * @throws a system error where one can't be made; ENOTDIR where a file is in the way
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<readonly string[]> {
  const missing: string[] = []
  for (let path = resolve(folder); !(await isFolder(path)); path = dirname(path)) {
    missing.push(path)
    if (path === dirname(path)) break
  }
  const made: string[] = []
  for (const path of missing.reverse()) {
    try {
      await mkdir(path, { mode })
      made.unshift(path)
    } catch (error) {
      // Another job may have been faster.
      if (systemCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error
    }
  }
  return made
}

/** @throws a system error for anything but a path that is not there */
async function isFolder(path: string): Promise<boolean> {
  try {
    const status = await stat(path)
    if (status.isDirectory()) return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw error
  }
  throw Object.assign(new Error(`ENOTDIR: not a directory, '${path}'`), { code: 'ENOTDIR', path })
}
