/** Watches every process of the machine from outside, for a text that must not be where others can see it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Sighting {
  readonly pid: number
  /** The process that started it; 0 where it has ended by then. */
  readonly parent: number
  readonly where: 'arguments' | 'environment'
  readonly commandLine: string
}

export interface ProcessWatch {
  /** What was seen since the start, each once. */
  stop(): Promise<{ readonly sightings: readonly Sighting[]; readonly processesSeen: number }>
}

/** Goes around /proc some hundred times a second. It gets the text by stdin, so that it is not a sighting itself. */
const watcher = `
const { readdirSync, readFileSync, writeSync } = require('node:fs')
const read = (path) => { try { return readFileSync(path, 'latin1') } catch { return '' } }
let needle = ''
let over = false
const seen = new Set()
const pids = new Set()
const sightings = []
// After its name, which may hold anything: its state, and its parent.
const parentOf = (pid) => Number(read('/proc/' + pid + '/stat').split(') ').at(-1).split(' ')[1] ?? 0)
const note = (pid, where, commandLine) => {
  const key = pid + where + commandLine
  if (!seen.has(key)) { seen.add(key); sightings.push({ pid: Number(pid), parent: parentOf(pid), where, commandLine }) }
}
const round = () => {
  for (const pid of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(pid)) continue
    const commandLine = read('/proc/' + pid + '/cmdline')
    pids.add(pid + commandLine)
    if (commandLine.includes(needle)) note(pid, 'arguments', commandLine.replaceAll('\\0', ' '))
    if (read('/proc/' + pid + '/environ').includes(needle)) note(pid, 'environment', commandLine.replaceAll('\\0', ' '))
  }
  if (over) { writeSync(1, JSON.stringify({ sightings, processesSeen: pids.size })); process.exit() }
  setTimeout(round, 1)
}
process.stdin.on('data', (text) => { needle += text; if (needle.endsWith('\\n')) { needle = needle.trim(); writeSync(1, 'ready\\n'); round() } })
process.stdin.on('end', () => { over = true })
`

export async function watchProcesses(text: string): Promise<ProcessWatch> {
  const child = spawn(process.execPath, ['-e', watcher], { stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.write(`${text}\n`)
  await once(child.stdout, 'data')
  return {
    async stop() {
      child.stdin.end()
      await once(child, 'close')
      return JSON.parse(output.replace(/^ready\n/, '')) as { sightings: Sighting[]; processesSeen: number }
    },
  }
}
