/** Write, then rename: results appear whole or not at all, and the original stays as it was until then. */
import { mkdirSync, rmdirSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SigningError } from './errors.ts'
import { makeStagingFolder, recordLeftover, removeEmptyFolders, removeTree, stagingPrefix } from './leftovers.ts'
import { makeFolder } from './make-folder.ts'
import { outputError, textOf } from './output-error.ts'
import { publishTogether, refuseFolder, type PublishOptions } from './publish.ts'

/** A place for one result. */
export interface Reservation {
  /** Where the tool is to write: not there yet, and on the destination's file system. */
  readonly output: string
  /**
   * Puts the result, with those beside it, in its place at once, over what is there; a link there is replaced, not followed.
   *
   * @throws SigningError SIGNING_FAILED: there is no result, or an empty one; OUTPUT_NOT_WRITABLE
   */
  publish(options?: PublishOptions): Promise<void>
  /** Removes what the tool has written so far, for another try. @throws SigningError OUTPUT_NOT_WRITABLE */
  reset(): Promise<void>
  /** Gives the place up. After `publish`, or twice, it does nothing. */
  discard(): Promise<void>
}

/**
 * `own`: the place is in a folder of its own, and has the destination's name: there are tools that go by the name, or leave something beside
 * their result. `shared`: it has a name of ours, for who writes nothing but the result and what belongs beside it, which begins with its name
 * and a dot. With many small files, making and removing a folder for each would take longer than all else.
 */
export type Room = 'own' | 'shared'

export interface Staging {
  /**
   * Reserves a place, and finds out now, before any signature is asked for, whether a result can be written there at all.
   *
   * @throws SigningError OUTPUT_NOT_WRITABLE
   */
  reserve(destination: string, room?: Room): Promise<Reservation>
  /** Removes all staging folders, and those folders that we made and put nothing in. */
  finish(): Promise<void>
}

/** Such as any file system with room for a signature has left, in bytes. */
const probe = new Uint8Array(4096)

/** `workspace`: where the journal is kept by which `removeWorkspace` tidies up after a crash. */
export function createStaging(workspace: { readonly directory: string }): Staging {
  /** One staging folder in each folder that results go to. */
  const stagingFolders = new Map<string, Promise<string>>()
  const madeFolders = new Set<string>()
  let count = 0

  const stagingFolderIn = (folder: string): Promise<string> => {
    const known = stagingFolders.get(folder)
    if (known !== undefined) return known
    const made = openStagingFolder(folder)
    stagingFolders.set(folder, made)
    // Another file may find that the disk has room again.
    made.catch(() => stagingFolders.delete(folder))
    return made
  }

  const openStagingFolder = async (folder: string): Promise<string> => {
    for (const made of await makeFolder(folder)) {
      recordLeftover(workspace.directory, { folder: made })
      madeFolders.add(made)
    }
    const staging = makeStagingFolder(workspace.directory, folder)
    try {
      // A full disk may well have room for a folder's name.
      await writeFile(join(staging, 'probe'), probe, { flag: 'wx', mode: 0o600 })
      await rm(join(staging, 'probe'))
    } catch (error) {
      await removeTree(staging).catch(() => undefined)
      throw error
    }
    return staging
  }

  return {
    async reserve(path, room = 'own') {
      const destination = resolve(path)
      try {
        refuseFolder(destination)
        const staging = await stagingFolderIn(dirname(destination))
        const place = join(staging, String((count += 1)))
        return createReservation(room === 'own' ? ownPlace(place, destination) : sharedPlace(place, staging), destination)
      } catch (error) {
        throw outputError(error, destination)
      }
    },
    async finish() {
      const folders = await Promise.allSettled(stagingFolders.values())
      stagingFolders.clear()
      const removed = await Promise.allSettled(
        folders.map(async (folder) => {
          if (folder.status === 'fulfilled') await removeTree(folder.value)
        }),
      )
      await removeEmptyFolders([...madeFolders])
      madeFolders.clear()
      const failure = removed.find((result) => result.status === 'rejected')
      if (failure !== undefined) throw outputError(failure.reason, textOf(failure.reason, 'path') ?? stagingPrefix)
    },
  }
}

interface Place {
  readonly output: string
  /** Where the names of further files may begin. */
  readonly prefix: string
  /** What the writer left, the result or others. */
  clear(): Promise<void>
  /** The same, and then the place itself. */
  remove(): Promise<void>
  /** As `remove`, where all that was there should have gone. */
  leave(): Promise<void>
}

function ownPlace(folder: string, destination: string): Place {
  mkdirSync(folder, { mode: 0o700 })
  const remove = (): Promise<void> => removeTree(folder)
  return {
    output: join(folder, basename(destination)),
    prefix: join(folder, 'kept-'),
    async clear() {
      await remove()
      await mkdir(folder, { mode: 0o700 })
    },
    remove,
    async leave() {
      try {
        rmdirSync(folder)
      } catch {
        await remove()
      }
    },
  }
}

function sharedPlace(output: string, staging: string): Place {
  const name = basename(output)
  const clear = async (): Promise<void> => {
    const left = (await readdir(staging)).filter((entry) => entry === name || entry.startsWith(`${name}.`))
    for (const entry of left) await removeTree(join(staging, entry))
  }
  return { output, prefix: `${output}.kept-`, clear, remove: clear, leave: () => Promise.resolve() }
}

function createReservation(place: Place, destination: string): Reservation {
  const { output } = place
  let state: 'open' | 'published' | 'discarded' = 'open'
  return {
    output,
    async publish({ beside = [], ...options } = {}) {
      if (state !== 'open') throw new SigningError('INTERNAL_ERROR', `The place for ${destination} was given up already (${state}).`)
      try {
        const results = [...beside, ''].map((suffix) => ({ output: output + suffix, destination: destination + suffix }))
        await publishTogether(results, place.prefix, options)
        state = 'published'
      } catch (error) {
        throw outputError(error, destination)
      }
      // The tool may have left something beside its result.
      await place.leave().catch(() => undefined)
    },
    async reset() {
      await place.clear().catch((error: unknown) => {
        throw outputError(error, destination)
      })
    },
    async discard() {
      if (state !== 'open') return
      state = 'discarded'
      // What can't be removed now goes with its staging folder, or with the workspace.
      await place.remove().catch(() => undefined)
    },
  }
}
