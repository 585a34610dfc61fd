/** The end of this process, once all is done. */

const patienceInMilliseconds = 5_000

/**
 * Ends it when nothing is under way any more, and soon in any case: output gets its time, but what is still open must not hold up who waits.
 * Without `process.exit` Node.js would take its heap apart first, page by page, which takes as long as signing ten files.
 */
export function endProcess(exitCode?: number): void {
  if (exitCode !== undefined) process.exitCode = exitCode
  process.once('beforeExit', () => process.exit())
  setTimeout(() => process.exit(), patienceInMilliseconds).unref()
}
