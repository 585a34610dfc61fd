/**
 * Starts the batch signer's process while the run still looks for files and at the runner, and lets the library log in while it fetches the
 * certificate: each of them waits for something else.
 */
import { addonFor } from '../../cryptoki/addon.ts'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import { libraryCredentials } from '../../library-credentials.ts'
import type { Session } from '../../session.ts'
import { tools, type ToolName } from '../../tools/registry.ts'
import type { BatchTask } from './child-script.ts'
import { mayUseLibraryProcess } from './kinds.ts'
import { bootLibraryProcess, type LibraryProcess } from './library-process.ts'

export interface StartedAhead {
  /** Has it log in now; how that went is told to who takes it over. */
  begin(task: BatchTask): void
  /** To be asked for once, by who takes it over; undefined where it could not be started, or is not wanted any more. Never rejects. */
  take(task: BatchTask): Promise<LibraryProcess | undefined>
  /** Ends it, unless somebody has taken it over. Never rejects. */
  discard(): Promise<void>
}

/** Before files are looked for: where the inputs alone tell that there will be such a process. A single file is hardly ever signed in a batch. */
export function startEarly(tool: ToolName, logDirectory: string, session: Session): StartedAhead | undefined {
  const { inputs } = session
  const several = inputs.files.length > 1 || inputs.files.some((pattern) => /[*?[{]/.test(pattern))
  if (!several || !mayUseLibraryProcess(tools[tool], inputs)) return undefined
  const credentials = libraryCredentials(inputs, logDirectory, [tool])
  return startAhead(inputs.parallel, { ...credentials.public, ...credentials.secret }, session)
}

/** No library is touched before `begin` or `take`. @param parallel signatures under way at once */
export function startAhead(parallel: number, environment: Readonly<Record<string, string>>, session: ProbeSession): StartedAhead {
  // What is wrong is said by who starts it next.
  const booted = addonFor(session.workspace)
    .then((addon) => (addon === undefined ? undefined : bootLibraryProcess(parallel, { addon, environment }, session)))
    .catch(() => undefined)
  let begun: Promise<LibraryProcess | undefined> | undefined
  let over = false
  let discarded = Promise.resolve()
  const begin = (task: BatchTask): Promise<LibraryProcess | undefined> => (begun ??= booted.then((process) => process?.begin(task)))
  return {
    begin: (task) => {
      void begin(task)
    },
    take: (task) => {
      if (over) return Promise.resolve(undefined)
      over = true
      return begin(task)
    },
    discard: () => {
      if (!over) discarded = booted.then((process) => process?.discard())
      over = true
      return discarded
    },
  }
}
