/** The processes that hold the library: one, where the library may be called by several threads, else as many as sign at once. */
import { adviceFor, ckrName } from '../../ckr.ts'
import { errorCodes } from '../../errors.ts'
import type { Answer, LibraryProcess, Request, StartFailure } from './library-process.ts'
import type { Patience } from './patience.ts'

export interface LibraryPool {
  /** Has it signed by one of them; or tells why there can be none, which stays as it is for the rest of the run. @param patience ends the waiting */
  sign(request: Request, patience: Patience): Promise<Signed | StartFailure>
  /** The library did not start. Where another start would do no better, there is none. */
  refuse(failure: StartFailure): void
  close(): Promise<void>
}

export interface Signed {
  readonly process: LibraryProcess
  readonly answer: Answer
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
    async sign(request, patience) {
      if (refused !== undefined) return refused
      let process = leastBusy(living()) ?? add(start())
      // What can't have several threads gets several processes. Nothing may come between their choice and the order to sign.
      if (process.pending > 0 && (await process.threads) === false) {
        const processes = living()
        const idle = leastBusy(processes)
        process = idle === undefined || (idle.pending > 0 && processes.length < parallel) ? add(start()) : idle
      }
      return { process, answer: await process.sign(request, patience) }
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
