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
  /** Forgets that it did not start, and takes leave of those that had several requests at once, to their end. Never rejects. */
  again(): Promise<void>
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
  let limit = parallel
  const underWay = new Set<Promise<Answer>>()

  /** Whoever is asked to sign has to be asked at once, before another gets the same. */
  const choose = (): LibraryProcess => {
    const processes = living()
    const idle = leastBusy(processes)
    const newest = processes.at(-1)
    if (idle === undefined || newest === undefined) return add(start())
    if (idle.pending === 0 || idle.threads === true || processes.length >= limit) return idle
    // What can't have several threads gets several processes, one after the other: some modules, SoftHSM among them, fail where several log in at once.
    return newest.threads === undefined ? newest : add(start())
  }
  const sign = async (request: Request, patience: Patience): Promise<Signed | StartFailure> => {
    if (refused !== undefined) return refused
    const process = choose()
    if (process.threads === undefined && process.pending > 0) {
      // Another may be idle before it has started, if it ever does.
      await Promise.race([process.awaitStart(), ...underWay])
      if (patience.over) return { process, answer: { kind: 'given-up' } }
      // What was given up tells nothing of why.
      if (process.retired || living().length > 0) return sign(request, patience)
    }
    const signing = process.sign(request, patience)
    underWay.add(signing)
    const answer = await signing
    underWay.delete(signing)
    const others = living().filter((other) => other !== process).length
    if (process.threads !== undefined || others === 0) return { process, answer }
    // A token may not take so many.
    limit = others
    // At once, before another is sent to it.
    process.retire()
    return answer.kind === 'given-up' ? { process, answer } : sign(request, patience)
  }

  return {
    sign,
    refuse(failure) {
      if (isLasting(failure)) refused = failure
    },
    async again() {
      refused = undefined
      for (const process of living()) if (process.crowded) process.retire()
      await Promise.all([...all].filter(({ over }) => over).map(({ ended }) => ended))
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
