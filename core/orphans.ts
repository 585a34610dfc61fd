/** Ends what a run that was killed left running: a tool that waits for a dead service would go on with the token in its environment. */
import { readdir, readlink } from 'node:fs/promises'
import { sep } from 'node:path'

/**
 * Kills the processes that work in a run's private folder: our tools do, and nothing else has business there. Linux only, where /proc tells;
 * other users' processes are not seen.
 */
export async function endOrphans(directory: string): Promise<void> {
  if (process.platform !== 'linux') return
  const entries = await readdir('/proc').catch(() => [])
  await Promise.all(
    entries.filter((entry) => /^\d+$/.test(entry) && entry !== String(process.pid)).map((entry) => endIfWithin(entry, directory)),
  )
}

async function endIfWithin(pid: string, directory: string): Promise<void> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  if (place !== directory && place?.startsWith(directory + sep) !== true) return
  try {
    process.kill(Number(pid), 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
