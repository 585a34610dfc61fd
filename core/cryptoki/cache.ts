/** Installed libraries that outlive the job. An entry is a folder that is complete from the moment it has its name. */
import { randomBytes } from 'node:crypto'
import { chmod, copyFile, lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SigningError } from '../errors.ts'
import { sha256OfFile } from '../hash-file.ts'
import { makeFolder } from '../make-folder.ts'
import { systemCode } from '../output-error.ts'
import { isVersion, type LibrarySystem } from './address.ts'

/** What vouched for an archive. `digest`: the user's or the catalog's, which only the same digest vouches for again. */
export type Voucher = 'digest' | 'signature' | 'nothing'

/** `installed.json` of an entry. */
export interface CacheRecord {
  readonly format: 1
  readonly version: string | undefined
  /** Where the archive came from; without password and query. */
  readonly source: string
  readonly archiveSha256: string
  readonly library: string
  readonly librarySha256: string
  readonly vouchedBy: Voucher
  /** Why this build of the archive. */
  readonly build: string
}

export interface CacheKey {
  readonly version: string | undefined
  readonly os: LibrarySystem
  /** `major.minor`, or absent for a library that fits any. */
  readonly openssl: string | undefined
}

export interface CacheEntry {
  readonly record: CacheRecord
  /** Absolute path of the library. */
  readonly path: string
}

const recordName = 'installed.json'
const stagingPrefix = '.installing-'
/** Whatever the umask, such as 000 in GitLab's containers: whoever else could write there could have a library of theirs loaded. */
const notForOthers = { folder: 0o775, file: 0o664 } as const

/** Entries of a key that are sound, in no order; a damaged one counts as absent. Their libraries' digests are computed anew each time. */
export async function readEntries(root: string, key: CacheKey, accept: (record: CacheRecord) => boolean): Promise<CacheEntry[]> {
  const folder = keyFolder(root, key)
  const names = await readdir(folder).catch(() => [])
  const entries = await Promise.all(names.filter((name) => !name.startsWith('.')).map((name) => readEntry(join(folder, name), accept)))
  return entries.filter((entry) => entry !== undefined)
}

/**
 * Puts a library into the cache, or finds that another job was faster.
 *
 * @param library is copied
 * @returns absolute path of the cached library
 * @throws a system error where the cache can't be written to
 */
export async function store(root: string, key: CacheKey, library: string, record: CacheRecord): Promise<string> {
  const parent = keyFolder(root, key)
  await makeFolder(parent, notForOthers.folder)
  await removeStale(parent)
  // Beside the entry: a rename within one folder is atomic everywhere.
  const staging = join(parent, `${stagingPrefix}${randomBytes(8).toString('hex')}`)
  const entry = join(parent, record.archiveSha256)
  await mkdir(staging, { mode: notForOthers.folder })
  try {
    await copyFile(library, join(staging, record.library))
    await chmod(join(staging, record.library), 0o644)
    await writeFile(join(staging, recordName), `${JSON.stringify(record, undefined, 2)}\n`, { mode: notForOthers.file })
    for (let attempt = 1; ; attempt += 1) {
      const failure = await rename(staging, entry).then(
        () => undefined,
        (error: unknown) => error,
      )
      if (failure === undefined) break
      const present = await readEntry(entry, ({ librarySha256 }) => librarySha256 === record.librarySha256)
      if (present !== undefined) {
        // The record alone: jobs may be about to load the library, which must not be gone for a moment.
        if (present.record.vouchedBy !== record.vouchedBy) await rename(join(staging, recordName), join(entry, recordName))
        break
      }
      if (attempt === 5 || !/^(?:ENOTEMPTY|EEXIST|EPERM|EACCES|ENOTDIR)$/.test(systemCode(failure) ?? '')) throw failure
      await moveAway(entry, parent)
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return join(entry, record.library)
}

async function readEntry(folder: string, accept: (record: CacheRecord) => boolean): Promise<CacheEntry | undefined> {
  try {
    const record = parseRecord(await readFile(join(folder, recordName), 'utf8'))
    if (record === undefined || !accept(record)) return undefined
    const path = join(folder, record.library)
    // A link could lead to what another job may write to.
    if (!(await lstat(path)).isFile()) return undefined
    return (await sha256OfFile(path)) === record.librarySha256 ? { record, path } : undefined
  } catch {
    return undefined
  }
}

function parseRecord(text: string): CacheRecord | undefined {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  const field = (name: string): unknown => Reflect.get(value, name)
  const isDigest = (name: string): boolean => /^[0-9a-f]{64}$/.test(String(field(name)))
  const texts = ['source', 'library', 'build'].every((name) => typeof field(name) === 'string')
  const isName = /^[\w.]+$/.test(String(field('library')))
  const known = ['digest', 'signature', 'nothing'].includes(String(field('vouchedBy')))
  return field('format') === 1 && texts && isName && known && isDigest('archiveSha256') && isDigest('librarySha256')
    ? (value as CacheRecord)
    : undefined
}

function keyFolder(root: string, { version, os, openssl }: CacheKey): string {
  // Whoever asks has checked it; outside of the cache nothing may be written or read, come what may.
  if (version !== undefined && !isVersion(version)) {
    throw new SigningError('INTERNAL_ERROR', `"${version}" is no version, so it can't name a folder of the cache.`)
  }
  return join(root, 'cryptoki', version ?? 'unversioned', `${os}-x64`, openssl === undefined ? 'any-openssl' : `openssl-${openssl}`)
}

/** Out of the way in one step; whoever has it open keeps it. */
async function moveAway(entry: string, parent: string): Promise<void> {
  const aside = join(parent, `${stagingPrefix}${randomBytes(8).toString('hex')}`)
  await rename(entry, aside).catch((error: unknown) => {
    if (systemCode(error) !== 'ENOENT') throw error
  })
  await rm(aside, { recursive: true, force: true })
}

/** What a job left that was killed: no installation takes a day. */
async function removeStale(parent: string): Promise<void> {
  const dayAgo = Date.now() - 24 * 60 * 60 * 1000
  for (const name of await readdir(parent)) {
    if (!name.startsWith(stagingPrefix)) continue
    const path = join(parent, name)
    const age = await stat(path).catch(() => undefined)
    if (age !== undefined && age.mtimeMs < dayAgo) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}
