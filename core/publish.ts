/** The last step of a result: checked, on the disk, and renamed to where it belongs; several of them together or not at all. */
import { closeSync, constants, fchmodSync, fchownSync, fsync, lstatSync, openSync, renameSync, type Stats } from 'node:fs'
import { copyFile, link, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { SigningError } from './errors.ts'
import { outputError, systemCode } from './output-error.ts'

export interface PublishOptions {
  /** Permission bits of the result; default: what the tool gave it. */
  readonly mode?: number
  /** A result of 0 bytes is one. Default: it is what openssl leaves after every failure, and is refused. */
  readonly allowEmpty?: boolean
  /** Suffixes of further results that lie beside this one and go with it, such as `.tsr`. */
  readonly beside?: readonly string[]
}

/** It alone may take long; for all else here, another thread would take longer than the call does. */
const flush = promisify(fsync)

interface Result {
  readonly output: string
  readonly destination: string
}

/**
 * Where one can't be put in its place, those that were are taken back, and what was there before is there again.
 *
 * @throws SigningError SIGNING_FAILED: there is no result, or an empty one; OUTPUT_NOT_WRITABLE
 * @param results in this order: the last one tells that all are there
 * @param keepAt what the path of a folder of ours on the destinations' file system may begin with: what was there before is kept in it
 */
export async function publishTogether(
  results: readonly Result[],
  keepAt: string,
  { mode, allowEmpty = false }: Omit<PublishOptions, 'beside'>,
): Promise<void> {
  for (const { output, destination } of results) {
    try {
      const replaced = refuseFolder(destination)
      await settle(output, destination, replaced, mode, allowEmpty)
    } catch (error) {
      throw outputError(error, destination)
    }
  }
  const undo: (() => Promise<void>)[] = []
  try {
    for (const [index, { output, destination }] of results.entries()) {
      const takeBack = index < results.length - 1 ? await keep(destination, keepAt) : undefined
      await renameOver(output, destination).catch((error: unknown) => {
        throw outputError(error, destination)
      })
      if (takeBack !== undefined) undo.unshift(takeBack)
    }
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined)
    throw error
  }
}

/** How to bring back what is there now. */
async function keep(destination: string, keepAt: string): Promise<() => Promise<void>> {
  if (lstatSync(destination, { throwIfNoEntry: false }) === undefined) return () => rm(destination, { force: true })
  const kept = join(await mkdtemp(keepAt), 'before')
  // A few file systems know no hard links.
  await link(destination, kept).catch(() => copyFile(destination, kept))
  return () => renameOver(kept, destination)
}

/** A result never takes a folder's place. @returns what it takes the place of @throws EISDIR */
export function refuseFolder(destination: string): Stats | undefined {
  const replaced = lstatSync(destination, { throwIfNoEntry: false })
  if (replaced?.isDirectory() === true) throw Object.assign(new Error(`${destination} is a folder`), { code: 'EISDIR' })
  return replaced
}

/**
 * Checks the result, and gives it mode and owner. What takes the place of a file is on the disk before its name is: a machine that loses its
 * power leaves one of the two, and not neither. Where there was nothing, nothing of the user's can be lost by that, and waiting for the disk
 * once a file would take longer than all else.
 */
async function settle(
  output: string,
  destination: string,
  replaced: Stats | undefined,
  mode: number | undefined,
  allowEmpty: boolean,
): Promise<void> {
  const written = lstatSync(output, { throwIfNoEntry: false })
  if (written?.isFile() !== true || (written.size === 0 && !allowEmpty)) {
    const what = written === undefined ? 'no result' : written.isFile() ? 'an empty result' : 'something that is not a file'
    throw new SigningError('SIGNING_FAILED', `The signing tool left ${what} for ${destination}.`, {
      hint: "Nothing was changed. The tool's own words should tell why; report it where they don't.",
    })
  }
  // Windows flushes only what is open for writing; elsewhere a tool may have made the file read-only.
  const windows = process.platform === 'win32'
  const file = openSync(output, windows ? 'r+' : constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    // In a container that runs as root, the user's file remains the user's.
    if (process.geteuid?.() === 0 && replaced?.isFile() === true) fchownSync(file, replaced.uid, replaced.gid)
    // Set-user-id and the like would now mean our user: they are not handed on.
    if (mode !== undefined) fchmodSync(file, mode & 0o777)
    if (replaced !== undefined) await flush(file)
  } finally {
    closeSync(file)
  }
}

async function renameOver(output: string, destination: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(output, destination)
      return
    } catch (error) {
      // Windows: a scanner looks at every new file for a moment.
      const busy = process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')
      if (!busy || attempt === 10) throw error
      await sleep(attempt * 50)
    }
  }
}
