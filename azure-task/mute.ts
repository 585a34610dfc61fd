/**
 * task-lib prints every variable that it reads while it is loaded, the password of the agent's proxy among them. Imported before it, this
 * keeps stdout shut until `unmute`.
 */
import { azureMessage } from '../core/command-signs.ts'

process.stdout.write = () => true

// What fails while stdout is shut would end in silence, with exit code 0: a green task that signed nothing. host.ts removes this with the rest.
process.on('uncaughtException', (error) => {
  unmute()
  const check = "Check that the agent's temporary folder exists, can be written to and has room."
  // The job's result is decided by then, and the agent empties its temporary folder itself.
  const post = process.argv.includes('--post')
  const text = post
    ? `Not everything could be removed: ${error.message}. ${check}`
    : `The task can't start: ${error.message}. ${check} [UNSUPPORTED_RUNNER]`
  process.stdout.write(`##vso[task.logissue type=${post ? 'warning' : 'error'};]${azureMessage(text)}\n`)
  if (!post) process.stdout.write('##vso[task.complete result=Failed;]\n')
  process.exit(post ? 0 : 1)
})

export function unmute(): void {
  // What was set above hides the stream's own.
  Reflect.deleteProperty(process.stdout, 'write')
}
