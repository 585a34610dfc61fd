/** Finds the files to sign, and the little that the plan needs to know of each. */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdir,
  readSync,
  realpath as realpathOf,
  realpathSync,
  stat as statOf,
  statSync,
  type Dirent,
  type Stats,
} from 'node:fs'
import { lstat, readlink } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { glob as tinyglob, type FileSystemAdapter } from 'tinyglobby'
import { SigningError } from './errors.ts'
import { exclusionIn } from './exclusion.ts'
import { matchCase, readPatterns, withSlashes, type FilePatterns, type GlobPattern } from './file-patterns.ts'
import { collectEarly } from './heap.ts'
import { isStagingName } from './leftovers.ts'
import { systemCode } from './output-error.ts'
import { plainText } from './redaction.ts'
import { isZip } from './tools/first-bytes.ts'
import { isCalledAppPackage } from './tools/osslsigncode-files.ts'
import type { AppPackageFacts } from './tools/signing-tool.ts'

export interface FoundFile {
  /** Absolute, as it was named: links are not resolved. */
  readonly path: string
  /** Absolute, without links: the file that a signature in place goes into. */
  readonly realPath: string
  /** For messages: relative to the working directory, with `/`. */
  readonly name: string
  /** Below the part of the pattern that has no glob characters, with `/`; the file's own name where it was named without a glob. */
  readonly pathBelowBase: string
  /** Absolute: of the patterns that match it, the longest part without glob characters; the folder of a file that was named without a glob. */
  readonly deepestBase: string
  /** In bytes. */
  readonly size: number
  /** Permission bits. */
  readonly mode: number
  /** The first 512 bytes, or all. */
  readonly head: Uint8Array
  /** Of a ZIP archive that is called like a package of a Windows app. */
  readonly appPackage?: AppPackageFacts
}

export interface UnmatchedPattern {
  readonly pattern: string
  /** It names one file, which is not there; else it is a glob that matches nothing. */
  readonly literal: boolean
  /** There is something of that name or kind, but exclusions leave nothing of it. */
  readonly excluded?: true
}

export interface FoundFiles {
  /** Every file once, in the order of their paths' bytes. */
  readonly files: readonly FoundFile[]
  readonly unmatched: readonly UnmatchedPattern[]
}

const headInBytes = 512
/** Between so many files the rest of us, such as a signal, gets its turn. */
const filesWithoutPause = 64

type Candidate = Pick<FoundFile, 'path' | 'pathBelowBase' | 'deepestBase'>

/**
 * Finds files by names and globs, relative to the working directory or absolute; `!` excludes. What is called like a pattern is taken by its
 * name first. Globs match a name that begins with a dot only where they say so, follow links, and see neither our own staging folders nor
 * `privateFolder`, which may lie among the files.
 * A file is given once, also where several patterns or links lead to it.
 *
 * @throws SigningError INVALID_INPUT: a folder; FILE_UNREADABLE: a file or folder that may not be read, a link to nothing, a device
 */
export async function findFiles(patterns: readonly string[], directory: string, privateFolder?: string): Promise<FoundFiles> {
  const workingDirectory = resolve(directory)
  const { included, isExcluded } = await readPatterns(patterns, workingDirectory)
  const skip = (path: string): boolean => path === privateFolder || isExcluded(path) || path.split(sep).some(isStagingName)
  const candidates = new Map<string, Candidate>()
  const unmatched: UnmatchedPattern[] = []
  for (const pattern of included) {
    if (pattern.kind === 'missing') {
      unmatched.push({ pattern: pattern.pattern, literal: true })
      continue
    }
    const found =
      pattern.kind === 'literal'
        ? [{ path: pattern.path, pathBelowBase: basename(pattern.path), deepestBase: dirname(pattern.path) }]
        : await walk(pattern, skip, workingDirectory)
    const kept = found.filter(({ path }) => !skip(path))
    if (kept.length === 0 && pattern.kind === 'literal') unmatched.push({ pattern: pattern.pattern, literal: true, excluded: true })
    if (kept.length === 0 && pattern.kind === 'glob') {
      const excluded = patterns.some((line) => exclusionIn(line) !== undefined) && (await matchesAnything(pattern, workingDirectory))
      unmatched.push({ pattern: pattern.pattern, literal: false, ...(excluded ? { excluded } : {}) })
    }
    // Where two patterns match a file, the first one says where its result goes.
    for (const candidate of kept) candidates.set(candidate.path, deeper(candidates.get(candidate.path), candidate))
  }
  collectEarly(candidates.size)
  const files: FoundFile[] = []
  const realPathOf = createRealPaths()
  for (const candidate of candidates.values()) {
    files.push(await readFile(candidate, workingDirectory, realPathOf))
    if (files.length % filesWithoutPause === 0) await setImmediate()
  }
  return { files: inOrder(once(files, isExcluded)), unmatched }
}

function deeper(first: Candidate | undefined, next: Candidate): Candidate {
  if (first === undefined) return next
  return next.deepestBase.length > first.deepestBase.length ? { ...first, deepestBase: next.deepestBase } : first
}

/** Whether a glob would match but for exclusions; what can't be seen then was excluded on purpose. */
async function matchesAnything(pattern: GlobPattern, workingDirectory: string): Promise<boolean> {
  const skip = (path: string): boolean => path.split(sep).some(isStagingName)
  return walk(pattern, skip, workingDirectory).then(
    (found) => found.length > 0,
    () => false,
  )
}

async function walk({ base, glob }: GlobPattern, skip: (path: string) => boolean, workingDirectory: string): Promise<Candidate[]> {
  const unreadable: { path: string; error: unknown }[] = []
  const found = await tinyglob(withoutLineEnds(glob.replace(/^!(?!\()/, '\\!')), {
    cwd: withoutBackslashes(base),
    caseSensitiveMatch: matchCase,
    debug: false,
    dot: false,
    expandDirectories: false,
    fs: fileSystem(skip, (path, error) => unreadable.push({ path, error })),
  })
  const [first] = unreadable
  if (first !== undefined) {
    // What can't be seen would go out unsigned.
    throw unreadableError(first.path, workingDirectory, `the folder can't be listed (${systemCode(first.error) ?? 'unknown'})`, {
      hint: `Let the user of this job read the folder, or exclude it: !${nameOf(first.path, workingDirectory)}`,
      cause: first.error,
    })
  }
  return found.map(restored).map((path) => ({ path: resolve(base, path), pathBelowBase: path, deepestBase: base }))
}

/** To the globs' dots and stars a line's end is no character. Here half a surrogate pair is in its place, which no name of a file holds. */
function withoutLineEnds(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]/g, (end) => String.fromCharCode(0xdc00 + (end.charCodeAt(0) & 0xff)))
}

/** What the globs give back, as the file system has it. */
function restored(text: string): string {
  return text.replace(/[\udc0a\udc0d\udc28\udc29\udc5c]/gu, (half) => {
    const byte = half.charCodeAt(0) & 0xff
    return String.fromCharCode((byte & 0xfe) === 0x28 ? 0x2000 + byte : byte)
  })
}

/** In a folder's path the globs take them for separators. As with the ends of lines, `restored` puts them back. */
function withoutBackslashes(folder: string): string {
  return sep === '/' ? folder.replaceAll('\\', '\udc5c') : folder
}

/**
 * The file system as tinyglobby is to see it: without what is excluded, which it then need not walk through; and, for it passes over every
 * error in silence, with a note of folders that can't be listed, and with links to nothing, which would be missing without a word.
 */
function fileSystem(skip: (path: string) => boolean, onUnreadable: (path: string, error: unknown) => void): FileSystemAdapter {
  const gone = new Set(['ENOENT', 'ENOTDIR'])
  const adapter = {
    readdir(path: string, options: { withFileTypes: true }, done: (error: Error | null, entries: Dirent[]) => void): void {
      const folder = restored(path)
      readdir(folder, options, (error, all) => {
        if (error !== null && !gone.has(error.code ?? '')) onUnreadable(folder, error)
        const entries = error === null ? all.filter(({ name }) => !skip(join(folder, name))) : []
        for (const entry of entries) entry.name = withoutLineEnds(entry.name)
        done(null, entries)
      })
    },
    realpath(path: string, done: (error: Error | null, resolved: string) => void): void {
      realpathOf(restored(path), (error, resolved) => {
        done(null, error === null ? withoutLineEnds(resolved) : path)
      })
    },
    stat(path: string, done: (error: Error | null, status: Pick<Stats, 'isDirectory'>) => void): void {
      statOf(restored(path), (error, status) => {
        done(null, error === null ? status : { isDirectory: () => false })
      })
    },
  }
  return adapter as unknown as FileSystemAdapter
}

/**
 * Where a file lies without links. Linux is asked once a folder: what is no link lies where its folder does. Other systems also tell by which
 * letters, large or small, a name goes.
 */
function createRealPaths(): (path: string, isLink: boolean) => string {
  const folders = new Map<string, string>()
  return (path, isLink) => {
    if (isLink || process.platform !== 'linux') return realpathSync.native(path)
    const folder = dirname(path)
    const known = folders.get(folder) ?? realpathSync.native(folder)
    folders.set(folder, known)
    return join(known, basename(path))
  }
}

/** Short calls: to hand each of them to another thread takes several times as long. */
async function readFile(
  candidate: Candidate,
  workingDirectory: string,
  realPathOf: (path: string, isLink: boolean) => string,
): Promise<FoundFile> {
  const { path } = candidate
  try {
    const named = lstatSync(path)
    const isLink = named.isSymbolicLink()
    const status = isLink ? statSync(path) : named
    // Before it is opened: a pipe would wait for a writer, and a device might do anything.
    if (!status.isFile()) throw unreadableError(path, workingDirectory, `it is ${kindOf(status)}, not a file`)
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
    try {
      const opened = fstatSync(file)
      if (!opened.isFile()) throw unreadableError(path, workingDirectory, `it is ${kindOf(opened)}, not a file`)
      const buffer = new Uint8Array(headInBytes)
      const head = buffer.slice(0, readSync(file, buffer, 0, headInBytes, 0))
      return {
        ...candidate,
        realPath: realPathOf(path, isLink),
        name: nameOf(path, workingDirectory),
        size: opened.size,
        mode: opened.mode & 0o777,
        head,
        ...(isCalledAppPackage(path) && isZip(head) ? { appPackage: await appPackageFacts(path) } : {}),
      }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof SigningError) throw error
    const hint = 'Check the step that makes it, or exclude it from files with a line that begins with !.'
    const why = await reasonOf(path, error)
    const ofItsStep = /(?:does not exist|UTF-8)$/.test(why)
    throw unreadableError(path, workingDirectory, why, { ...(ofItsStep ? { hint } : {}), cause: error })
  }
}

/** The archive's reader is loaded for those that have such a file. */
async function appPackageFacts(path: string): Promise<AppPackageFacts> {
  const { readAppPackageFacts } = await import('./verification/app-package-facts.ts')
  return readAppPackageFacts(path)
}

function kindOf(status: Stats): string {
  if (status.isDirectory()) return 'a folder'
  if (status.isFIFO()) return 'a named pipe'
  if (status.isSocket()) return 'a socket'
  return 'a device'
}

async function reasonOf(path: string, error: unknown): Promise<string> {
  const code = systemCode(error)
  if (code === 'EACCES' || code === 'EPERM') return 'permission was denied'
  if (code === 'ELOOP') return 'it is a link that leads back to itself'
  if (code !== 'ENOENT') return `the system says ${code ?? 'nothing of use'}`
  const isLink = await lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  )
  if (isLink) return `it is a link to ${plainText(await readlink(path).catch(() => 'something'))}, which does not exist`
  // Node can't express such a name, and so can't open the file.
  if (path.includes('\ufffd')) return 'its name is not valid UTF-8'
  return 'it has vanished'
}

function unreadableError(
  path: string,
  workingDirectory: string,
  why: string,
  options: { hint?: string; cause?: unknown } = {},
): SigningError {
  const name = nameOf(path, workingDirectory)
  return new SigningError('FILE_UNREADABLE', `${plainText(name)} can't be read: ${why}.`, {
    hint: 'Let the user of this job read it, or exclude it from files with a line that begins with !.',
    ...options,
    file: name,
  })
}

function nameOf(path: string, workingDirectory: string): string {
  return withSlashes(relative(workingDirectory, path)) || '.'
}

/** One of each file: the one that is no link, else the first. An exclusion holds for a file under any of its names. */
function once(files: readonly FoundFile[], isExcluded: FilePatterns['isExcluded']): FoundFile[] {
  const byRealPath = new Map<string, FoundFile>()
  for (const file of inOrder(files)) {
    if (isExcluded(file.realPath)) continue
    if (!byRealPath.has(file.realPath) || file.path === file.realPath) byRealPath.set(file.realPath, file)
  }
  return [...byRealPath.values()]
}

/** By bytes: the same on every machine, whatever its language. */
function inOrder(files: readonly FoundFile[]): FoundFile[] {
  return files
    .map((file) => ({ file, bytes: Buffer.from(file.path) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ file }) => file)
}
