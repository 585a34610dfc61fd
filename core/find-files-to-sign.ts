/** The files that the inputs name. */
import { realpathSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { SigningError } from './errors.ts'
import { exclusionIn } from './exclusion.ts'
import { findFiles, type FoundFile, type UnmatchedPattern } from './files.ts'
import { reportNames } from './report/report.ts'
import { someOf } from './report/text.ts'
import type { Session } from './session.ts'

/**
 * @returns nothing where that is allowed by `if-no-files-found`
 * @throws SigningError NO_FILES_FOUND, FILE_UNREADABLE, INVALID_INPUT
 */
export async function findFilesToSign(session: Session): Promise<readonly FoundFile[]> {
  const { host, inputs, workspace } = session
  if (inputs.files.length === 0) return []
  const found = await findFiles(inputs.files, process.cwd(), workspace.directory)
  const files = withoutResults(withoutReports(found.files, session), session)
  refuseToken(files, inputs.apiToken)
  const { unmatched } = found
  // A file named outright is meant: its absence is an error even where others are found. A glob may match nothing beside others, but what it
  // was for goes out unsigned.
  const missing = unmatched.filter(({ literal, excluded }) => literal && excluded === undefined)
  for (const { pattern, literal, excluded } of unmatched) {
    if (literal || files.length === 0) continue
    const message =
      excluded === undefined
        ? [`${pattern} matches no file; other patterns of files do.`, ...adviceOn(pattern)].join(' ')
        : `The exclusions in files leave nothing of ${pattern}; other patterns match files.`
    if (inputs.ifNoFilesFound === 'ignore') host.info(message)
    else host.warning(message)
  }
  await warnOfUselessExclusions(session)
  if (files.length > 0 && missing.length === 0) return files
  const { message, hint } = describeMissing(missing.length > 0 ? missing : unmatched)
  switch (inputs.ifNoFilesFound) {
    case 'error':
      throw new SigningError('NO_FILES_FOUND', message, { hint })
    case 'warn':
      host.warning(message)
      return files
    case 'ignore':
      host.info(message)
      return files
  }
}

/** What a slip in an exclusion left in would be signed without a word. One that is well written may be for a folder that only some builds have. */
async function warnOfUselessExclusions({ host, inputs, workspace }: Session): Promise<void> {
  const exclusions = inputs.files.flatMap((line) => exclusionIn(line) ?? [])
  for (const pattern of exclusions) {
    const advice = pattern.includes('*') && !isAbsolute(pattern) ? adviceOn(pattern) : []
    if (advice.length === 0) continue
    // A folder that can't be read is there, and may well be excluded for that.
    const found = await findFiles([pattern], process.cwd(), workspace.directory).catch(() => undefined)
    if (found !== undefined && found.unmatched.length > 0) host.warning([`!${pattern} in files excludes nothing.`, ...advice].join(' '))
  }
}

function describeMissing(unmatched: readonly UnmatchedPattern[]): { readonly message: string; readonly hint: string } {
  const whereFine = 'set if-no-files-found to warn or ignore where that is fine.'
  const missing = unmatched.filter(({ excluded }) => excluded === undefined).map(({ pattern }) => pattern)
  if (missing.length === 0) {
    const of = unmatched.length === 0 ? '' : ` of ${unmatched.map(({ pattern }) => pattern).join(', ')}`
    return {
      message: `The exclusions in files leave no file${of} in ${process.cwd()}.`,
      hint: `Check the lines of files that begin with !; ${whereFine}`,
    }
  }
  const message = `${missing.join(', ')} ${missing.length === 1 ? 'matches' : 'match'} no file in ${process.cwd()}.`
  const [hint = `Check that the build wrote them there, and the spelling; ${whereFine}`] = missing.flatMap(adviceOn)
  return { message, hint }
}

/** At most one. */
function adviceOn(pattern: string): readonly string[] {
  return slips
    .filter(({ isIn }) => isIn(pattern))
    .slice(0, 1)
    .map(({ hint }) => hint(pattern))
}

/** What a pattern that matches nothing may have been meant for. */
const slips: readonly { readonly isIn: (pattern: string) => boolean; readonly hint: (pattern: string) => string }[] = [
  {
    isIn: (pattern) => /^(?:["']|#|- )/.test(pattern),
    hint: (pattern) => `Give the pattern alone: quotes, "- " and # are parts of it, as in ${pattern}.`,
  },
  {
    isIn: (pattern) => pattern.startsWith('~'),
    hint: () => 'Write the whole path: ~ is a name like any other here.',
  },
  {
    isIn: (pattern) => /\$\([\w.-]+\)/.test(pattern),
    hint: () => 'What is left of $(…) in it is a variable that is not there: check its name.',
  },
  {
    // Of an escaped star, too: dist\*.exe is a path of Windows more often than a star in a name.
    isIn: (pattern) => process.platform !== 'win32' && /\\[\w*.]/.test(pattern),
    hint: () => 'Write / between folders: a backslash takes the meaning from the character behind it.',
  },
  {
    isIn: (pattern) => /\$(?:\w|\{)/.test(pattern),
    hint: () =>
      'A variable such as $HOME stays text here, for no shell reads it: write a path relative to the working directory, or let the CI put in the value.',
  },
  {
    isIn: (pattern) => pattern.includes(';'),
    hint: () => 'Give one pattern a line (or --files twice): a semicolon does not part them.',
  },
  {
    // A comma in braces is one of a glob's.
    isIn: (pattern) => pattern.replace(/\{[^{}]*\}/g, '').includes(','),
    hint: () => 'Give one pattern a line (or --files twice): a comma does not part them.',
  },
  {
    // Between globs, or between names: in "My App 1.0.exe" not each word has an extension.
    isIn: (pattern) => {
      const words = pattern.split(/ +/)
      return words.length > 1 && (words.every((word) => word.includes('*')) || words.every((word) => /\.[A-Za-z]\w*$/.test(word)))
    },
    hint: () => 'Give one pattern a line (or --files twice): a blank does not part them.',
  },
  {
    isIn: (pattern) => isAbsolute(pattern) && !pattern.startsWith(process.cwd()),
    hint: () =>
      'Check that the build wrote them there, and that no variable in it was blank. In a container a workspace has another path than outside: better give it relative to the working directory.',
  },
]

/** What a build leaves may be a link to the file in which a CI hands over the token, and a signature around it would be handed on with it. */
function refuseToken(files: readonly FoundFile[], token: string | undefined): void {
  const holder = token === undefined ? undefined : files.find(({ head }) => Buffer.from(head).includes(token))
  if (holder === undefined) return
  throw new SigningError('INVALID_INPUT', `${holder.name} holds the API token, which everybody who gets the file would have.`, {
    file: holder.name,
    hint: 'Exclude it in files, and find out which step left it: it may be a link to a secret. If others have had it, revoke the token.',
  })
}

const mostNames = 5

/** An earlier run's reports that this one writes anew: what was signed of them would not be what is there then. */
function withoutReports(files: readonly FoundFile[], { host, inputs: { reportDirectory } }: Session): readonly FoundFile[] {
  if (reportDirectory === undefined) return files
  const folder = realpathSync.native(reportDirectory)
  const reports = Object.values(reportNames).map((name) => join(folder, name))
  const isReport = ({ realPath }: FoundFile): boolean => reports.includes(realPath)
  const names = files.filter(isReport).map(({ name }) => name)
  if (names.length === 0) return files
  const message = `Reports in report-directory are not signed, for this run writes them anew: ${names.join(', ')}.`
  if (names.length === files.length) {
    throw new SigningError('INVALID_INPUT', message, { hint: 'Name other files in files, or another report-directory.' })
  }
  host.notice(message)
  return files.filter((file) => !isReport(file))
}

/** What globs from outside find in the output directory is an earlier run's, unless all that is to be signed lies there. */
function withoutResults(files: readonly FoundFile[], { host, inputs: { outputDirectory } }: Session): readonly FoundFile[] {
  if (outputDirectory === undefined) return files
  // The working directory is told without links, and a runner's folder may be named by one, here or in files.
  const inside = join(realOrSame(resolve(process.cwd(), outputDirectory)), sep)
  const bases = new Map([...new Set(files.map(({ deepestBase }) => deepestBase))].map((base) => [base, realOrSame(base)]))
  const isResult = ({ path, deepestBase }: FoundFile): boolean => {
    const base = bases.get(deepestBase) ?? deepestBase
    return join(base, relative(deepestBase, path)).startsWith(inside) && !join(base, sep).startsWith(inside)
  }
  const results = new Set(files.filter(isResult))
  if (results.size === 0 || results.size === files.length) return files
  const names = [...results].map(({ name }) => name)
  host.notice(
    `Taken for results of an earlier run, lying in output-directory, and not signed: ${someOf(names, mostNames)}. Where they are not, name that folder in files.`,
  )
  return files.filter((file) => !results.has(file))
}

/** One that is not there yet holds no results. */
function realOrSame(folder: string): string {
  try {
    return realpathSync.native(folder)
  } catch {
    return folder
  }
}
