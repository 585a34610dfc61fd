/** What a run leaves in the user's folders until it has ended: a journal of it, and its removal, also after a crash. */
import { randomInt } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { chmod, lstat, readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'

/** Beginning of the names of staging folders; six letters and digits follow. */
export const stagingPrefix = '.pkcs11-sign-'

const stagingName = /^\.pkcs11-sign-[A-Za-z0-9]{6}$/
const journalName = 'leftovers.jsonl'

/** Whether a file or folder of this name (not path) is a staging folder of ours, or of another run of us. */
export function isStagingName(name: string): boolean {
  return stagingName.test(name)
}

/** `staging`: removed with all that is in it. `folder`: a folder of the user's tree that we made; removed where it is empty. */
export type Leftover = { readonly staging: string } | { readonly folder: string }

/** Synchronous, so that little can happen between the making of a folder and its entry. */
export function recordLeftover(workspaceDirectory: string, leftover: Leftover): void {
  appendFileSync(join(workspaceDirectory, journalName), `${JSON.stringify(leftover)}\n`, { mode: 0o600 })
}

/** Makes a staging folder in `parent`, 0700. It stands in the journal of a workspace before it is there: whoever is killed leaves none behind. */
export function makeStagingFolder(workspaceDirectory: string, parent: string): string {
  const staging = join(parent, stagingPrefix + randomLetters())
  recordLeftover(workspaceDirectory, { staging })
  mkdirSync(staging, { mode: 0o700 })
  return staging
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Six, by which a folder's name is its own. */
export function randomLetters(): string {
  return Array.from({ length: 6 }, () => letters.charAt(randomInt(letters.length))).join('')
}

/**
 * Removes what the journal of a workspace names, as far as it is there and ours.
 *
 * @returns the errors of what could not be removed
 */
export async function removeLeftovers(workspaceDirectory: string): Promise<unknown[]> {
  const leftovers = await readLeftovers(workspaceDirectory)
  const errors: unknown[] = []
  for (const leftover of leftovers) {
    if (!('staging' in leftover)) continue
    const { staging } = leftover
    if (!isAbsolute(staging) || !isStagingName(basename(staging)) || !(await isOwnDirectory(staging))) continue
    await removeTree(staging).catch((error: unknown) => errors.push(error))
  }
  const folders = leftovers.flatMap((leftover) => ('folder' in leftover ? [leftover.folder] : []))
  await removeEmptyFolders(folders.filter(isAbsolute))
  return errors
}

/** What the journal of a workspace names. */
export async function readLeftovers(workspaceDirectory: string): Promise<Leftover[]> {
  const text = await readFile(join(workspaceDirectory, journalName), 'utf8').catch(() => '')
  return text
    .split('\n')
    .map(parseLeftover)
    .filter((leftover) => leftover !== undefined)
}

/** The last line may be half written. */
function parseLeftover(line: string): Leftover | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return undefined
    if ('staging' in value && typeof value.staging === 'string') return { staging: value.staging }
    return 'folder' in value && typeof value.folder === 'string' ? { folder: value.folder } : undefined
  } catch {
    return undefined
  }
}

/** Removes those folders that are empty, the deepest first. What is not empty, not there or not ours to remove stays. */
export async function removeEmptyFolders(folders: readonly string[]): Promise<void> {
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => undefined)
}

/** Whether the path is a directory, not a link to one, and belongs to the user that we run as. */
export async function isOwnDirectory(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => undefined)
  return status?.isDirectory() === true && isOwn(status.uid)
}

/** Windows knows no such number. */
export function isOwn(uid: number): boolean {
  return process.geteuid === undefined || uid === process.geteuid()
}

/** Removes a folder with all that is in it, read-only folders too. That it is not there is no error. */
export async function removeTree(path: string): Promise<void> {
  // Windows: a scanner may still hold a file for a moment.
  const options = { recursive: true, force: true, maxRetries: 3 }
  try {
    await rm(path, options)
  } catch {
    await makeWritable(path)
    await rm(path, options)
  }
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => undefined)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    // No link is followed out of here.
    if (entry.isDirectory()) await makeWritable(join(folder, entry.name))
  }
}
