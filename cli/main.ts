/** The command line's entry. */
import { runCommandLine } from './commands.ts'
import { surviveClosedPipes } from './process-events.ts'

surviveClosedPipes()
void runCommandLine(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode
  // Whatever is still open must not hold the shell; output that is under way gets its time.
  setTimeout(() => process.exit(), 5_000).unref()
})
