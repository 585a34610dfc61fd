/** Ends what a run that was killed left running: a tool that waits for a dead service would go on with the token in its environment. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
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
  for (const entry of attempt(() => readdirSync('/proc')) ?? []) {
    if (/^\d+$/.test(entry) && entry !== String(process.pid)) endIfWithin(entry, folders)
  }
}

function endIfWithin(pid: string, folders: readonly string[]): void {
  if (!worksIn(pid, folders) && !isDaemonOf(pid, folders)) return
  attempt(() => process.kill(Number(pid), 'SIGKILL'))
}

function worksIn(pid: string, folders: readonly string[]): boolean {
  const place = attempt(() => readlinkSync(`/proc/${pid}/cwd`))
  return place !== undefined && isWithin(place, folders)
}

function isDaemonOf(pid: string, folders: readonly string[]): boolean {
  const read = (name: string): string => attempt(() => readFileSync(`/proc/${pid}/${name}`, 'utf8')) ?? ''
  if (!gnupgDaemons.has(read('comm').trim())) return false
  const home = read('environ')
    .split('\0')
    .find((variable) => variable.startsWith('GNUPGHOME='))
  return home !== undefined && isWithin(home.slice('GNUPGHOME='.length), folders)
}

/** Processes end by themselves, and others' are not ours to look at. In one thread: the kernel answers sooner than another thread would begin. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

function isWithin(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(folder + sep))
}
