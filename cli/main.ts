/** The command line's entry. */
import { endProcess } from '../core/end-process.ts'
import { runCommandLine } from './commands.ts'
import { surviveClosedPipes } from './process-events.ts'

surviveClosedPipes()
void runCommandLine(process.argv.slice(2)).then(endProcess)
