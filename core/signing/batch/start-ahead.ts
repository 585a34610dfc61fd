/** Lets the library log in while the run still fetches the certificate: each of them waits for the service once. */
import { addonFor } from '../../cryptoki/addon.ts'
import type { ProbeSession } from '../../cryptoki/probe.ts'
import type { BatchTask } from './child-script.ts'
import { startLibraryProcess, type LibraryProcess } from './library-process.ts'

export interface StartedAhead {
  /** To be asked for once, by who takes it over; undefined where it could not be started, or is not wanted any more. Never rejects. */
  take(): Promise<LibraryProcess | undefined>
  /** Ends it, unless somebody has taken it over. Never rejects. */
  discard(): Promise<void>
}

export function startAhead(
  task: Omit<BatchTask, 'addon'>,
  environment: Readonly<Record<string, string>>,
  session: ProbeSession,
): StartedAhead {
  // What is wrong is said by who starts it next.
  let started: Promise<LibraryProcess | undefined> = addonFor(session.workspace)
    .then((addon) => (addon === undefined ? undefined : startLibraryProcess({ ...task, addon }, environment, session)))
    .catch(() => undefined)
  const take = (): Promise<LibraryProcess | undefined> => {
    const taken = started
    started = Promise.resolve(undefined)
    return taken
  }
  return {
    take,
    discard: async () => {
      const process = await take()
      process?.retire()
      await process?.ended
    },
  }
}
