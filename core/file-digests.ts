/** Digests of the files of a run: whoever asks, a file is read once for as long as nobody changes it. */
import { createHash } from 'node:crypto'
import { statSync, type BigIntStats } from 'node:fs'
import { readPieces, type Stoppable } from './hash-file.ts'
import type { Digest } from './tools/signing-tool.ts'

export interface FileDigests {
  /**
   * The digest of what the file holds now.
   *
   * @param signal when it is given, reading ends, and its reason is thrown
   * @throws what the system says
   */
  of(path: string, digest: Digest, signal?: Stoppable): Promise<Buffer>
  /** Nobody will ask for this file any more. */
  forget(path: string): void
}

/** Every report holds it. */
const always: Digest = 'sha256'

/** The coarsest clock of a file system, FAT's: a change within it may not show. */
const coarseClockInMilliseconds = 2_000
/** Those that know parts of a millisecond go by the system's tick, 10 ms at most. */
const fineClockInMilliseconds = 100

interface Known {
  readonly state: string
  readonly digests: ReadonlyMap<Digest, Buffer>
}

export function createFileDigests(): FileDigests {
  const known = new Map<string, Known>()
  return {
    async of(path, digest, signal) {
      const status = statSync(path, { bigint: true })
      const before = stateOf(status)
      const found = known.get(path)
      const kept = found?.state === before ? found.digests.get(digest) : undefined
      if (kept !== undefined) return kept
      const hash = createHash(digest)
      const other = digest === always ? undefined : createHash(always)
      await readPieces(
        path,
        (piece) => {
          hash.update(piece)
          other?.update(piece)
        },
        signal,
        status,
      )
      const value = hash.digest()
      const digests = new Map([[digest, value]])
      if (other !== undefined) digests.set(always, other.digest())
      const after = statSync(path, { bigint: true })
      if (stateOf(after) === before && isSettled(after.ctimeNs, Date.now())) known.set(path, { state: before, digests })
      else known.delete(path)
      return value
    },
    forget(path) {
      known.delete(path)
    },
  }
}

/**
 * Whether a change from now on must show in a file's times.
 *
 * @param changedAt in nanoseconds
 * @param now in milliseconds
 */
export function isSettled(changedAt: bigint, now: number): boolean {
  const isFine = changedAt % 1_000_000n !== 0n
  return now - Number(changedAt / 1_000_000n) > (isFine ? fineClockInMilliseconds : coarseClockInMilliseconds)
}

/** Whatever changes a file's content changes this, also where its time of modification is set back: that of the change can't be set. */
export function stateOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}
