/** Reads a file that the user names in an input. */
import { lstat, readFile } from 'node:fs/promises'

/** @throws Error of the system; or that it is a named pipe: what waits for somebody to write to it can't be cancelled. The `<(…)` of a shell is none. */
export async function readNamed(path: string): Promise<Buffer> {
  if ((await lstat(path)).isFIFO()) throw new Error('it is a named pipe')
  return readFile(path)
}
