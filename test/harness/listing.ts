/** What lies in a folder, so exactly that two listings differ where anything was touched. */
import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** By path relative to the folder: kind, mode, and for files also time of change, owner and digest. */
export type Listing = Readonly<Record<string, string>>

/** Of folders no time is told: a file that was there for a while changes it. */
export async function listingOf(folder: string): Promise<Listing> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [relative(folder, path), await describe(path)])))
}

async function describe(path: string): Promise<string> {
  const status = await lstat(path)
  const mode = (status.mode & 0o7777).toString(8)
  if (status.isDirectory()) return `folder ${mode}`
  if (status.isSymbolicLink()) return `link to ${await readlink(path)}`
  if (!status.isFile()) return `special ${mode}`
  return `file ${mode} ${status.uid}:${status.gid} ${status.mtimeMs} ${digestOf(await readFile(path))}`
}

/** SHA-256, hexadecimal. */
export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
