/** The one private folder of a run: everything that the run writes for itself lives in it, and goes with it. */
import { lstat, mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import tmp from 'tmp'
import { SigningError } from './errors.ts'
import { isOwn, isOwnDirectory, randomLetters, removeLeftovers, removeTree } from './leftovers.ts'
import { outputError, systemCode, textOf } from './output-error.ts'
import { plainText } from './redaction.ts'

export interface Workspace {
  /** Absolute, without links. Only our user may look inside (0700). */
  readonly directory: string
  /**
   * Writes a new file (0600) and gives its absolute path.
   *
   * @throws SigningError OUTPUT_NOT_WRITABLE; INTERNAL_ERROR: the name is a path
   */
  write(name: string, content: string | Uint8Array): Promise<string>
  /**
   * Makes a new folder (0700) and gives its absolute path.
   *
   * @throws SigningError OUTPUT_NOT_WRITABLE; INTERNAL_ERROR: the name is a path
   */
  folder(name: string): Promise<string>
}

const workspaceName = /^pkcs11-sign-[A-Za-z0-9]{6}$/
const markerName = '.pkcs11-sign-workspace'
const marker = 'Made by pkcs11-sign, which removes this folder when its job ends.\n'

/**
 * Makes the private folder of a run, with a short path: sockets in it may have some 100 characters.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE: the temporary folder is missing, read-only or full
 */
export async function createWorkspace(temporaryDirectory: string): Promise<Workspace> {
  let directory: string | undefined
  try {
    directory = await makeFolder(await realpath(temporaryDirectory))
    await writeFile(join(directory, markerName), marker, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (directory !== undefined) await rm(directory, { recursive: true, force: true }).catch(() => undefined)
    throw temporaryError(error, temporaryDirectory)
  }
  return openWorkspace(directory)
}

function openWorkspace(directory: string): Workspace {
  const attempt = async (name: string, action: (path: string) => Promise<unknown>): Promise<string> => {
    const path = join(directory, checkedName(name))
    try {
      await action(path)
      return path
    } catch (error) {
      throw temporaryError(error, path)
    }
  }
  return {
    directory,
    write: (name, content) => attempt(name, (path) => writeFile(path, content, { flag: 'wx', mode: 0o600 })),
    folder: (name) => attempt(name, (path) => mkdir(path, { mode: 0o700 })),
  }
}

/** By a name of our own: tmp puts the random part of a template where it finds XXXXXX first, be it in a parent folder's name. */
async function makeFolder(parent: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const name = `pkcs11-sign-${randomLetters()}`
    const made = await new Promise<string | NodeJS.ErrnoException>((resolve) => {
      tmp.dir({ tmpdir: parent, name, mode: 0o700, keep: true }, (error, path) => {
        resolve(error ?? path)
      })
    })
    if (typeof made === 'string') return made
    if (attempt === 5 || systemCode(made) !== 'EEXIST') throw made
  }
}

function checkedName(name: string): string {
  if (name !== '' && name !== '.' && name !== '..' && name === basename(name) && !/[\\/:\0]/.test(name)) return name
  throw new SigningError('INTERNAL_ERROR', `"${plainText(name)}" is no name for a file in the private folder.`)
}

/** @param path what was to be made: the folder itself, or what lies in it */
export function temporaryError(error: unknown, path: string): SigningError {
  const { code, message } = outputError(error, path)
  return new SigningError(code, `The temporary folder can't be used: ${message}`, {
    hint: 'Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECTORY, TMPDIR) to a folder that exists, can be written to and has room.',
    file: path,
    cause: error,
  })
}

/**
 * Whether it is a folder that `createWorkspace` made for our user, or is not there any more.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE: nobody can tell
 */
export async function isWorkspace(directory: string): Promise<boolean> {
  const path = resolve(directory)
  if (!(await isThere(path))) return true
  return workspaceName.test(basename(path)) && (await isOwnDirectory(path)) && (await hasMarker(path))
}

/**
 * Removes a workspace, and first what its run left in the user's folders. That it is not there any more is no error.
 *
 * @throws SigningError INTERNAL_ERROR: it is not a folder that `createWorkspace` made for our user, and stays; OUTPUT_NOT_WRITABLE: something
 * could not be removed
 */
export async function removeWorkspace(directory: string): Promise<void> {
  if (!(await isThere(directory))) return
  if (!(await isWorkspace(directory))) {
    throw new SigningError('INTERNAL_ERROR', `${plainText(directory)} is not removed: it is not a folder that this job made.`, {
      hint: 'Something has changed it, or the saved state of the job. Look at it and remove it by hand.',
      file: directory,
    })
  }
  const errors = await removeLeftovers(directory)
  await removeTree(directory).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) {
    const [cause] = errors
    const path = textOf(cause, 'path') ?? directory
    const { message, code } = outputError(cause, path, 'removed')
    throw new SigningError(code, message, {
      file: path,
      cause,
      hint: 'Remove it by hand, and let nothing in the job put files of another user there.',
    })
  }
}

/** @throws SigningError OUTPUT_NOT_WRITABLE: nobody can tell */
async function isThere(directory: string): Promise<boolean> {
  return lstat(directory).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return false
      throw outputError(error, directory)
    },
  )
}

async function hasMarker(directory: string): Promise<boolean> {
  const status = await lstat(join(directory, markerName)).catch(() => undefined)
  return status?.isFile() === true && isOwn(status.uid)
}
