/** What the ways in have in common: what one is asked, and what came of it, in the same words for all. */
import type { Flow } from '../harness/flow.ts'
import type { Inputs } from '../harness/job.ts'
import { listingOf, type Listing } from '../harness/listing.ts'

export interface Asked {
  /** By path: what an earlier step made. */
  readonly files: Readonly<Record<string, Buffer>>
  /** By their names in core's table, the token among them. */
  readonly inputs: Inputs
  /** The run is cancelled as soon as this is true. */
  readonly cancelWhen?: () => boolean
}

export interface Outcome {
  readonly succeeded: boolean
  /** Errors as users read them, without what differs by platform; the code is at the end. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** The outputs `signed`, `signed-count` and `signed-files`, as later steps get them. */
  readonly outputs: Readonly<Record<'signed' | 'signed-count' | 'signed-files', string>>
  /** What is new or changed, by path: where it lies now. */
  readonly results: Readonly<Record<string, string>>
  /** Everything that somebody can read: logs, summaries, outputs; by place. */
  readonly texts: Readonly<Record<string, string>>
  /** All that the run had, for what stays behind in its files. */
  readonly directory: string
  /** Files below it that only the emulated platform writes: its own store of secrets. */
  readonly notOurs: readonly string[]
  /** Temporary files that are still there. */
  readonly left: readonly string[]
  /** Where the platform itself refused, and nothing of ours began: its words. */
  readonly refusedByPlatform?: string
  dispose(): Promise<void>
}

export interface WayIn {
  readonly name: 'github' | 'azure' | 'command-line' | 'gitlab' | 'workflow'
  run(flow: Flow, asked: Asked): Promise<Outcome>
  dispose?(): Promise<void>
}

/**
 * Takes out what may differ by platform, and nothing else: how long something took, the folder that a run happens to have, and that in which
 * the reusable workflow keeps the files. Inputs have their names in core's table everywhere, also where a platform spells them otherwise.
 */
export function plain(message: string): string {
  return message
    .replaceAll('pkcs11-sign-work/files/', '')
    .replace(/\/\S+\/(?:job|gitlab|workflow)-\w{6}\/.*?workspace(?:\/\.gitlab-ci-local\/builds\/\w+)?/g, 'WORKSPACE')
    .replace(/\d+(?:\.\d+)? (?:ms|s|seconds)\b/g, 'N s')
    .replace(/Tried \d+ times/g, 'Tried N times')
    .trim()
}

/** A run is to be cancelled: looks until it is time, and calls `stop` once; `done` ends the looking. */
export function cancelling(when: (() => boolean) | undefined, stop: () => void): { done(): void } {
  if (when === undefined) return { done: () => undefined }
  const timer = setInterval(() => {
    if (!when()) return
    clearInterval(timer)
    stop()
  }, 20)
  return {
    done: () => {
      clearInterval(timer)
    },
  }
}

/** Paths below the folder whose files are not as `before` has them: new, changed or gone. */
export async function differences(folder: string, before: Listing): Promise<string[]> {
  const after = await listingOf(folder)
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...paths].filter((path) => before[path] !== after[path] && after[path]?.startsWith('folder ') !== true).sort()
}

/** The same by content alone: an artifact keeps neither times nor modes. */
export async function contentDifferences(folder: string, before: Listing): Promise<string[]> {
  const after = await listingOf(folder)
  const digest = (listing: Listing, path: string): string | undefined => listing[path]?.split(' ').at(-1)
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...paths].filter((path) => digest(before, path) !== digest(after, path))
  return changed.filter((path) => after[path]?.startsWith('folder ') !== true).sort()
}
