/** How many signatures at once the limit on open files (`ulimit -n`) has room for. */
import { readFile } from 'node:fs/promises'
import type { Host } from './host.ts'
import type { Inputs } from './inputs.ts'

/** What a process of Node.js, the library and its log have open before anything is signed. */
const openAnyway = 32
/** A connection with what watches over it, or the pipes of a tool, and the file that is read. */
const openPerSignature = 4

/**
 * The same inputs, with as many signatures at once as there is room for, and a warning where that is fewer. A library that can't open a
 * connection takes SignPath for unavailable, and waits for as long as it may.
 */
export async function withinOpenFiles(inputs: Inputs, host: Pick<Host, 'warning'>): Promise<Inputs> {
  const limit = await openFilesLimit()
  const parallel = Math.max(1, Math.floor((limit - openAnyway) / openPerSignature))
  if (inputs.files.length === 0 || inputs.parallel <= parallel) return inputs
  host.warning(
    `parallel is ${inputs.parallel}, and this machine allows ${limit} open files a process (ulimit -n): ${parallel} at once are signed. ` +
      'Lower parallel, or raise the limit.',
  )
  return { ...inputs, parallel }
}

/** Infinity where the system tells of none. Node.js has raised its own limit as far as it may, and its children have the same. */
async function openFilesLimit(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8').catch(() => '')
  return Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Infinity)
}
