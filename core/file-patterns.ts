/** What a line of `files` means: a file by its name, a glob below a folder, or an exclusion. */
import { lstat, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { SigningError } from './errors.ts'
import { exclusionIn } from './exclusion.ts'
import { systemCode } from './output-error.ts'
import { plainText } from './redaction.ts'

const windows = process.platform === 'win32'

/** `base` is an absolute path without glob characters; `glob` is what follows, with `/` as separator. */
export interface GlobPattern {
  readonly kind: 'glob'
  readonly pattern: string
  readonly base: string
  readonly glob: string
}

/** A file by its name. It was there when we looked, if only as a link to nothing. */
export interface LiteralPattern {
  readonly kind: 'literal'
  readonly pattern: string
  readonly path: string
}

/** A name without glob characters that nothing bears. */
export interface MissingPattern {
  readonly kind: 'missing'
  readonly pattern: string
}

/** A folder by its name: an error where it stands, but a good exclusion. */
interface FolderPattern {
  readonly kind: 'folder'
  readonly pattern: string
  readonly path: string
}

export interface FilePatterns {
  readonly included: readonly (GlobPattern | LiteralPattern | MissingPattern)[]
  /** Whether an absolute path, or a folder above it, is excluded. */
  readonly isExcluded: (path: string) => boolean
}

/** As picomatch and tinyglobby read them; a backslash takes the meaning away. */
const globCharacter = /(?<!\\)[*?[\]{}()]/

export const matchCase = !windows

/**
 * Reads patterns, one a line; blank ones count nothing. `!` excludes, wherever it stands in the list, but for `!(…)`, which is a glob; a name
 * that begins with `!` is written `./!name`. What names something that is there is a name, whatever characters are in it.
 *
 * @throws SigningError INVALID_INPUT: a folder, or a NUL character; FILE_UNREADABLE: a name below a folder that we may not look into
 */
export async function readPatterns(lines: readonly string[], workingDirectory: string): Promise<FilePatterns> {
  const patterns = lines.filter((line) => line.trim() !== '')
  const inclusions = patterns.filter((line) => exclusionIn(line) === undefined)
  const included = await Promise.all(inclusions.map((line) => readPattern(line, workingDirectory)))
  const exclusions = patterns.flatMap((line) => exclusionIn(line) ?? [])
  const excluded = await Promise.all(exclusions.filter((line) => line !== '').map((line) => readPattern(line, workingDirectory)))
  return { included: included.map(refuseFolder), isExcluded: exclusionOf(excluded) }
}

type ReadPattern = GlobPattern | LiteralPattern | MissingPattern | FolderPattern

async function readPattern(pattern: string, workingDirectory: string): Promise<ReadPattern> {
  if (pattern.includes('\0')) throw new SigningError('INVALID_INPUT', `files: "${plainText(pattern)}" holds a NUL character.`)
  const named = await readName(pattern, resolve(workingDirectory, pattern))
  if (named !== undefined) return named
  const slashed = withSlashes(pattern).replace(/\/+$/, '')
  if (globCharacter.test(slashed)) return { kind: 'glob', pattern, ...(await splitGlob(slashed, workingDirectory)) }
  // `\[x\].jar` is [x].jar.
  const unescaped = slashed.includes('\\') ? await readName(pattern, resolve(workingDirectory, unescape(slashed))) : undefined
  return unescaped ?? { kind: 'missing', pattern }
}

async function readName(pattern: string, path: string): Promise<LiteralPattern | FolderPattern | undefined> {
  if (!(await isThere(path, pattern))) return undefined
  const status = await stat(path).catch(() => undefined)
  return { kind: status?.isDirectory() === true ? 'folder' : 'literal', pattern, path }
}

async function isThere(path: string, pattern: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (systemCode(error) !== 'EACCES' || globCharacter.test(pattern)) return false
    throw new SigningError('FILE_UNREADABLE', `${plainText(pattern)} can't be read: a folder above it may not be looked into.`, {
      file: pattern,
      hint: 'Let the user of this job read the folder.',
      cause: error,
    })
  }
}

function refuseFolder(pattern: ReadPattern): GlobPattern | LiteralPattern | MissingPattern {
  if (pattern.kind !== 'folder') return pattern
  const name = plainText(pattern.pattern).replace(/[\\/]+$/, '')
  throw new SigningError('INVALID_INPUT', `files: ${name === '' ? '/' : name} is a folder, not a file.`, {
    hint: `Write ${name}/** for every file in it, or ${name}/*.exe and the like for some.`,
  })
}

/** Windows: file names can hold neither a backslash nor most glob characters, so a backslash is always a separator. */
export function withSlashes(pattern: string, onWindows = windows): string {
  return onWindows ? pattern.replaceAll('\\', '/') : pattern
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1')
}

/** The longest beginning that is a path, or names folders that are there (`Program Files (x86)/…`), is the base; the last part never is. */
async function splitGlob(pattern: string, workingDirectory: string): Promise<Pick<GlobPattern, 'base' | 'glob'>> {
  const parts = pattern.split('/')
  let base = pattern.startsWith('/') ? '/' : workingDirectory
  let index = 0
  for (; index < parts.length - 1; index += 1) {
    const part = parts[index] ?? ''
    // A drive: `C:` alone would be the current folder there.
    const next =
      windows && index === 0 && /^[A-Za-z]:$/.test(part) ? `${part}\\` : resolve(base, globCharacter.test(part) ? part : unescape(part))
    if (globCharacter.test(part) && !(await isDirectory(next))) break
    base = next
  }
  return { base: resolve(base), glob: parts.slice(index).join('/') }
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  )
}

/** Excluded are what is named, what a glob matches, and everything in folders of which that is true; dotfiles as well. */
function exclusionOf(patterns: readonly ReadPattern[]): (path: string) => boolean {
  const matchers = patterns.flatMap((pattern) => {
    if (pattern.kind === 'missing') return []
    const { base, glob } =
      pattern.kind === 'glob' ? pattern : { base: dirname(pattern.path), glob: escapeGlob(basename(pattern.path)) || '**' }
    const prefix = comparable(base === dirname(base) ? base : join(base, '/'))
    // With the flag s a dot is any character, a line's end too.
    return [{ prefix, matches: picomatch([glob, `${glob}/**`], { dot: true, posix: true, flags: matchCase ? 's' : 'is' }) }]
  })
  return (path) => {
    const compared = comparable(path)
    return matchers.some(({ prefix, matches }) => compared.startsWith(prefix) && matches(compared.slice(prefix.length)))
  }
}

function comparable(path: string): string {
  return windows ? withSlashes(path).toLowerCase() : path
}

function escapeGlob(name: string): string {
  return name.replace(/[\\()[\]{}*?|!+@]/g, '\\$&')
}
