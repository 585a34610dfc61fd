/** Shares of the files for a job matrix. Every job computes the same shares by itself, so they have nothing to tell each other. */
import { createHash } from 'node:crypto'
import type { Shard } from '../inputs.ts'

interface Sized {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** A file costs a request as well as its bytes: some 2 MB are hashed in the time of one request. */
const costOfOneFileInBytes = 2_000_000

/** The files of one share, in their order. Largest first to the share with least to do, so that shares are even. */
export function shareOf<T extends Sized>(files: readonly T[], shard: Shard): T[] {
  const load = new Array<number>(shard.count).fill(0)
  const mine = new Set<T>()
  const largestFirst = [...files].sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
  for (const file of largestFirst) {
    const share = load.indexOf(Math.min(...load))
    load[share] = (load[share] ?? 0) + file.size + costOfOneFileInBytes
    if (share === shard.index - 1) mine.add(file)
  }
  return files.filter((file) => mine.has(file))
}

/** What shares are computed from, in short: jobs with another list have other shares, and may leave a file to each other. SHA-256, hexadecimal. */
export function fingerprintOf(files: readonly Sized[]): string {
  const hash = createHash('sha256')
  for (const line of files.map(({ name, size }) => `${size} ${name}\0`).sort()) hash.update(line)
  return hash.digest('hex')
}
