/** The task's main step and its post step: one bundle, and post.cjs tells it which. */
import { endProcess } from '../core/end-process.ts'
import { reportFailure } from '../core/failure.ts'
import { cleanUpOrWarn, run } from '../core/run.ts'
import { azureHost } from './host.ts'

const host = azureHost()
const cancel = new AbortController()
let crashed = false

// A cancelled job gets SIGINT, SIGTERM 7.5 s later, and is killed 2.5 s after that: time enough to end children and to clean up.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort(signal))
for (const event of ['uncaughtException', 'unhandledRejection'] as const) process.on(event, crash)

void (process.argv.includes('--post') ? cleanUpOrWarn(host) : main()).then(() => {
  endProcess()
})

/** The result tells of a failure: an exit code would have the agent add an error of its own below ours. */
async function main(): Promise<void> {
  try {
    host.applyAgentSettings()
    await run(host, { signal: cancel.signal })
    if (!crashed) host.complete(cancel.signal.aborted ? 'failed' : 'done')
  } catch (error) {
    if (crashed) return
    reportFailure(host, error)
    host.complete('failed')
  }
}

function crash(error: unknown): void {
  if (!crashed) {
    reportFailure(host, error)
    host.complete('failed')
  }
  crashed = true
  process.exitCode = 1
  cancel.abort(error)
  setTimeout(() => process.exit(1), 5_000).unref()
}
