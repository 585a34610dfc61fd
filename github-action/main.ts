/** The action's main step and its post step: one bundle, and the saved state tells which. */
import { endProcess } from '../core/end-process.ts'
import { reportFailure } from '../core/failure.ts'
import { cleanUpOrWarn, run, tellNothingIsSigned } from '../core/run.ts'
import { githubHost } from './host.ts'

const host = githubHost()
const cancel = new AbortController()
let crashed = false

// A cancelled job gets SIGINT, SIGTERM 7.5 s later, and is killed 2.5 s after that: time enough to end children and to clean up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort(signal))
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, crash)

void (host.loadState('post') === 'true' ? post() : main()).then(endProcess)

async function main(): Promise<number> {
  try {
    host.saveState('post', 'true')
  } catch (error) {
    tellNothingIsSigned(host)
    return reportFailure(host, error)
  }
  try {
    await run(host, { signal: cancel.signal })
    if (crashed) return 1
    return cancel.signal.aborted ? 130 : 0
  } catch (error) {
    return crashed ? 1 : reportFailure(host, error)
  }
}

/** The job's result is decided by now. */
async function post(): Promise<number> {
  await cleanUpOrWarn(host)
  return 0
}

function crash(error: unknown): void {
  if (!crashed) reportFailure(host, error)
  crashed = true
  process.exitCode = 1
  cancel.abort(error)
  setTimeout(() => process.exit(1), 5_000).unref()
}
