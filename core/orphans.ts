/** Ends what a run that was killed left running: a tool that waits for a dead service would go on with the token in its environment. */
import { readdir, readFile, readlink } from 'node:fs/promises'
import { sep } from 'node:path'
import { readLeftovers } from './leftovers.ts'

/** As /proc cuts them, after 15 characters. */
const gnupgDaemons: ReadonlySet<string> = new Set(['gpg-agent', 'gnupg-pkcs11-sc', 'scdaemon'])

/**
 * Kills the processes that work in a run's private folder: our tools do, and nothing else has business there; and GnuPG's daemons with a
 * key ring in it, which a later step's gpg may have started. Linux only, where /proc tells; other users' processes are not seen.
 */
export async function endOrphans(directory: string): Promise<void> {
  if (process.platform !== 'linux') return
  const folders = [directory, ...(await readLeftovers(directory)).flatMap((leftover) => ('staging' in leftover ? [leftover.staging] : []))]
  const entries = await readdir('/proc').catch(() => [])
  await Promise.all(
    entries.filter((entry) => /^\d+$/.test(entry) && entry !== String(process.pid)).map((entry) => endIfWithin(entry, folders)),
  )
}

async function endIfWithin(pid: string, folders: readonly string[]): Promise<void> {
  if (!(await worksIn(pid, folders)) && !(await isDaemonOf(pid, folders))) return
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

async function worksIn(pid: string, folders: readonly string[]): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return place !== undefined && isWithin(place, folders)
}

async function isDaemonOf(pid: string, folders: readonly string[]): Promise<boolean> {
  const read = (name: string): Promise<string> => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')
  if (!gnupgDaemons.has((await read('comm')).trim())) return false
  const home = (await read('environ')).split('\0').find((variable) => variable.startsWith('GNUPGHOME='))
  return home !== undefined && isWithin(home.slice('GNUPGHOME='.length), folders)
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep))
}
