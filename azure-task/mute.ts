/**
 * task-lib prints every variable that it reads while it is loaded, the password of the agent's proxy among them. Imported before it, this
 * keeps stdout shut until `unmute`.
 */
import { azureMessage } from '../core/command-signs.ts'

process.stdout.write = () => true

// What fails while stdout is shut would end in silence, with exit code 0: a green task that signed nothing. host.ts removes this with the rest.
process.on('uncaughtException', (error) => {
  unmute()
  const text = `The task can't start: ${error.message}. Check that the agent's temporary folder exists, can be written to and has room. [UNSUPPORTED_RUNNER]`
  process.stdout.write(`##vso[task.logissue type=error;]${azureMessage(text)}\n##vso[task.complete result=Failed;]\n`)
  process.exit(1)
})

export function unmute(): void {
  // What was set above hides the stream's own.
  Reflect.deleteProperty(process.stdout, 'write')
}
