/**
 * A few lines for `node -e`, between @actions/exec and the program that a user watches. @actions/exec starts a program in our own process
 * group, tells nobody its process id and offers no way to stop it: an abort could end neither the program nor its children. The supervisor
 *
 * - says its process id in its first line (`ID pid`), before anything else can be printed;
 * - gives the program a process group of its own, and ends it when it is told to end, or when its stdin closes: that is when we are gone,
 *   however that came about;
 * - does not wait for a background process that keeps the program's output open.
 *
 * It is a text and not a function so that no transpiler puts helpers into it. Arguments: ID, as JSON what the program has in its environment and
 * the supervisor has not (its own start must not depend on that), the program, its arguments. A program that can't be started is told by
 * `ID error CODE`.
 */
export const supervisor = `
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, more, program, ...args] = process.argv.slice(1)
const env = { ...process.env, ...JSON.parse(more) }
const windows = process.platform === 'win32'
let child
const finish = (code) => {
  process.exitCode = code
  process.stdin.destroy()
  if (child) { child.stdout?.destroy(); child.stderr?.destroy() }
}
const fail = (error) => { writeSync(1, id + ' error ' + error.code + '\\n'); finish(127) }
const kill = (signal) => { try { windows ? child.kill() : process.kill(-child.pid, signal) } catch {} }
let ending = false
const end = () => {
  if (ending) return
  ending = true
  if (!child) return
  kill('SIGTERM')
  setTimeout(kill, 2000, 'SIGKILL').unref()
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']) process.on(signal, end)
process.stdin.on('close', end)
process.stdin.on('error', () => {})
process.stdin.resume()
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
writeSync(1, id + ' ' + process.pid + '\\n')
try {
  child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true })
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    if (ending) kill('SIGKILL')
    ending = true
    const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exitCode = exitCode
    child.on('close', () => finish(exitCode))
    setTimeout(() => setTimeout(finish, 50, exitCode), 1000).unref()
  })
} catch (error) { fail(error) }
`

export type SupervisorMessage = { readonly pid: number } | { readonly error: string }

/** Takes the supervisor's own lines off the beginning of its stdout; what is left is the program's. */
export function supervisorReader(id: string, onMessage: (message: SupervisorMessage) => void): (chunk: Uint8Array) => Uint8Array {
  let expected = ['pid', 'error']
  return (chunk) => {
    if (expected.length === 0) return chunk
    let text = Buffer.from(chunk).toString('latin1')
    if (expected.includes('pid')) {
      const [line, pid] = new RegExp(`^${id} (\\d+)\n`).exec(text) ?? ['', '']
      onMessage({ pid: Number(pid) })
      text = text.slice(line.length)
      expected = ['error']
    }
    if (text === '') return new Uint8Array()
    expected = []
    const [line, error] = new RegExp(`^${id} error (\\w+)\n`).exec(text) ?? ['']
    if (error !== undefined) onMessage({ error })
    return Buffer.from(text.slice(line.length), 'latin1')
  }
}
