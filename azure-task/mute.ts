/**
 * task-lib prints every variable that it reads while it is loaded, the password of the agent's proxy among them. Imported before it, this
 * keeps stdout shut until `unmute`.
 */
process.stdout.write = () => true

export function unmute(): void {
  // What was set above hides the stream's own.
  Reflect.deleteProperty(process.stdout, 'write')
}
