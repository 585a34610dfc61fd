/** The processes that hold the library: one, where the library may be called by several threads, else as many as sign at once. */
import { adviceFor, ckrName } from '../../ckr.ts'
import { errorCodes } from '../../errors.ts'
import type { LibraryProcess, StartFailure } from './library-process.ts'

export interface LibraryPool {
  /** The process for the next signature; or why there can be none, which stays as it is for the rest of the run. */
  acquire(): Promise<LibraryProcess | StartFailure>
  /** The library did not start. Where another start would do no better, there is none. */
  refuse(failure: StartFailure): void
  close(): Promise<void>
}

/** @param start makes another process */
export function createLibraryPool(first: LibraryProcess, start: () => LibraryProcess, parallel: number): LibraryPool {
  const all = new Set<LibraryProcess>()
  /** A wrong token is refused once a run, and not once a file. */
  let refused: StartFailure | undefined
  const add = (added: LibraryProcess): LibraryProcess => {
    all.add(added)
    void added.ended.then(() => all.delete(added))
    return added
  }
  const living = (): LibraryProcess[] => [...all].filter(({ over }) => !over)
  const leastBusy = (processes: readonly LibraryProcess[]): LibraryProcess | undefined =>
    processes.toSorted((a, b) => a.pending - b.pending)[0]
  add(first)

  return {
    async acquire() {
      if (refused !== undefined) return refused
      const process = leastBusy(living()) ?? add(start())
      // What can't have several threads gets several processes.
      if (process.pending === 0 || (await process.threads) !== false) return process
      const processes = living()
      const idle = leastBusy(processes)
      return idle === undefined || (idle.pending > 0 && processes.length < parallel) ? add(start()) : idle
    },
    refuse(failure) {
      if (isLasting(failure)) refused = failure
    },
    async close() {
      await Promise.all([...all].map((process) => process.close()))
    },
  }
}

function isLasting(failure: StartFailure): boolean {
  if (failure.kind !== 'failed') return true
  return failure.ckr === undefined || !errorCodes[adviceFor(ckrName(failure.ckr)).code].transient
}
