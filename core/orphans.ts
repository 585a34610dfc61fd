/** Ends what a run that was killed left running: a tool that waits for a dead service would go on with the token in its environment. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readLeftovers } from './leftovers.ts'

/** As /proc cuts them, after 15 characters. */
const gnupgDaemons: ReadonlySet<string> = new Set(['gpg-agent', 'gnupg-pkcs11-sc', 'scdaemon'])

/** One that waits for a dead service ends no sooner for being asked. */
const patienceInMilliseconds = 500

/**
 * Kills the processes that work in a run's private folder: our tools do, and nothing else has business there; and GnuPG's daemons with a
 * key ring in it, which a later step's gpg may have started. Linux only, where /proc tells; other users' processes are not seen.
 */
export async function endOrphans(directory: string): Promise<void> {
  if (process.platform !== 'linux') return
  const folders = [directory, ...(await readLeftovers(directory)).flatMap((leftover) => ('staging' in leftover ? [leftover.staging] : []))]
  const spared = ourselves()
  const pids = (attempt(() => readdirSync('/proc')) ?? []).filter((entry) => /^\d+$/.test(entry) && !spared.has(entry))
  const daemons = pids.filter((pid) => isDaemonOf(pid, folders))
  // Looked at again: a number may be another process' by now.
  const daemonsLeft = (): string[] => daemons.filter((pid) => isDaemonOf(pid, folders))
  await askToEnd(daemonsLeft)
  for (const pid of [...daemonsLeft(), ...pids.filter((id) => worksIn(id, folders))]) signal(pid, 'SIGKILL')
}

/** Asked, the card daemon removes the folder of its socket, which lies in the later step's TMPDIR and says of no run that it is its own. */
async function askToEnd(daemons: () => readonly string[]): Promise<void> {
  for (const pid of daemons()) signal(pid, 'SIGTERM')
  const deadline = Date.now() + patienceInMilliseconds
  while (Date.now() < deadline && daemons().length > 0) await sleep(20)
}

/** This process and those that wait for it: the shell of somebody who has a look at the folder, and cleans up from there. */
function ourselves(): ReadonlySet<string> {
  const pids = new Set<string>()
  for (let pid: string | undefined = String(process.pid); pid !== undefined && !pids.has(pid); pid = parentOf(pid)) pids.add(pid)
  return pids
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name, in brackets, may hold any. */
function parentOf(pid: string): string | undefined {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  return text === undefined ? undefined : /^.*\) \S (\d+)/s.exec(text)?.[1]
}

function signal(pid: string, name: NodeJS.Signals): void {
  attempt(() => process.kill(Number(pid), name))
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
