/** Write, then rename: results appear whole or not at all, and the original stays as it was until then. */
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { SigningError } from './errors.ts'
import { recordLeftover, removeEmptyFolders, removeTree, stagingPrefix } from './leftovers.ts'
import { makeFolder } from './make-folder.ts'
import { outputError, textOf } from './output-error.ts'
import { publishTogether, refuseFolder, type PublishOptions } from './publish.ts'

/** A place for one result. */
export interface Reservation {
  /** Where the tool is to write: not there yet, in a folder of its own, with the destination's name and on its file system. */
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

export interface Staging {
  /**
   * Reserves a place, and finds out now, before any signature is asked for, whether a result can be written there at all.
   *
   * @throws SigningError OUTPUT_NOT_WRITABLE
   */
  reserve(destination: string): Promise<Reservation>
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
    const made = makeStagingFolder(folder)
    stagingFolders.set(folder, made)
    // Another file may find that the disk has room again.
    made.catch(() => stagingFolders.delete(folder))
    return made
  }

  const makeStagingFolder = async (folder: string): Promise<string> => {
    for (const made of await makeFolder(folder)) {
      recordLeftover(workspace.directory, { folder: made })
      madeFolders.add(made)
    }
    const staging = mkdtempSync(join(folder, stagingPrefix))
    try {
      recordLeftover(workspace.directory, { staging })
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
    async reserve(path) {
      const destination = resolve(path)
      try {
        refuseFolder(destination)
        const own = join(await stagingFolderIn(dirname(destination)), String((count += 1)))
        mkdirSync(own, { mode: 0o700 })
        return createReservation(own, destination)
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

function createReservation(own: string, destination: string): Reservation {
  const output = join(own, basename(destination))
  let state: 'open' | 'published' | 'discarded' = 'open'
  return {
    output,
    async publish({ beside = [], ...options } = {}) {
      if (state !== 'open') throw new SigningError('INTERNAL_ERROR', `The place for ${destination} was given up already (${state}).`)
      try {
        const results = [...beside, ''].map((suffix) => ({ output: output + suffix, destination: destination + suffix }))
        await publishTogether(results, own, options)
        state = 'published'
      } catch (error) {
        throw outputError(error, destination)
      }
      try {
        rmdirSync(own)
      } catch {
        // The tool has left something beside its result.
        await removeTree(own).catch(() => undefined)
      }
    },
    async reset() {
      try {
        await removeTree(own)
        await mkdir(own, { mode: 0o700 })
      } catch (error) {
        throw outputError(error, destination)
      }
    },
    async discard() {
      if (state !== 'open') return
      state = 'discarded'
      // What can't be removed now goes with its staging folder, or with the workspace.
      await removeTree(own).catch(() => undefined)
    },
  }
}
