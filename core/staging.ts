/** Write, then rename: results appear whole or not at all, and the original stays as it was until then. */
import { constants, mkdtempSync } from 'node:fs'
import { lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SigningError } from './errors.ts'
import { recordLeftover, removeEmptyFolders, removeTree, stagingPrefix } from './leftovers.ts'
import { outputError, systemCode, textOf } from './output-error.ts'

export interface PublishOptions {
  /** Permission bits of the result; default: what the tool gave it. */
  readonly mode?: number
  /** A result of 0 bytes is one. Default: it is what openssl leaves after every failure, and is refused. */
  readonly allowEmpty?: boolean
}

/** A place for one result. */
export interface Reservation {
  /** Where the tool is to write: not there yet, in a folder of its own, with the destination's name and on its file system. */
  readonly output: string
  /**
   * Puts the result in its place at once, over what is there; a link there is replaced, not followed.
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
    for (const made of await makeFolders(folder)) {
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
        await refuseFolder(destination)
        const own = join(await stagingFolderIn(dirname(destination)), String((count += 1)))
        await mkdir(own, { mode: 0o700 })
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
    async publish({ mode, allowEmpty = false } = {}) {
      if (state !== 'open') throw new SigningError('INTERNAL_ERROR', `The place for ${destination} was given up already (${state}).`)
      try {
        await refuseFolder(destination)
        await settle(output, destination, mode, allowEmpty)
        await renameOver(output, destination)
        state = 'published'
      } catch (error) {
        throw outputError(error, destination)
      }
      await removeTree(own).catch(() => undefined)
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

/** Makes a folder and its parents as needed, and tells which ones it made. */
async function makeFolders(folder: string): Promise<string[]> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return []
  const made: string[] = []
  for (let path = folder; path.length >= first.length; path = dirname(path)) made.push(path)
  return made
}

async function refuseFolder(destination: string): Promise<void> {
  const status = await lstat(destination).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (status?.isDirectory() === true) throw Object.assign(new Error(`${destination} is a folder`), { code: 'EISDIR' })
}

/** Checks the result, gives it mode and owner, and makes sure that it is on the disk before its name is. */
async function settle(output: string, destination: string, mode: number | undefined, allowEmpty: boolean): Promise<void> {
  const written = await lstat(output).catch(() => undefined)
  if (written?.isFile() !== true || (written.size === 0 && !allowEmpty)) {
    const what = written === undefined ? 'no result' : written.isFile() ? 'an empty result' : 'something that is not a file'
    throw new SigningError('SIGNING_FAILED', `The signing tool left ${what} for ${destination}.`, {
      hint: "Nothing was changed. The tool's own words should tell why; report it where they don't.",
    })
  }
  // Windows flushes only what is open for writing; elsewhere a tool may have made the file read-only.
  const windows = process.platform === 'win32'
  const file = await open(output, windows ? 'r+' : constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const replaced = await lstat(destination).catch(() => undefined)
    // In a container that runs as root, the user's file remains the user's.
    if (process.geteuid?.() === 0 && replaced?.isFile() === true) await file.chown(replaced.uid, replaced.gid)
    // Set-user-id and the like would now mean our user: they are not handed on.
    if (mode !== undefined) await file.chmod(mode & 0o777)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function renameOver(output: string, destination: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(output, destination)
      return
    } catch (error) {
      // Windows: a scanner looks at every new file for a moment.
      const busy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')
      if (!busy || attempt === 10) throw error
      await sleep(attempt * 50)
    }
  }
}
