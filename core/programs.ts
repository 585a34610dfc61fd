/** Finds programs by the search path, and asks them about themselves. */
import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { SigningError } from './errors.ts'
import { capture } from './process.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Absolute path of a program, by the search path; `undefined` where there is none that may be executed. */
export async function findProgram(name: string, environment: Environment): Promise<string | undefined> {
  for (const candidate of candidates(name, environment)) if (await isExecutable(candidate)) return candidate
  return undefined
}

/** Absolute paths of every program of that name on the search path, in its order; one that has two paths comes once. */
export async function findPrograms(name: string, environment: Environment): Promise<string[]> {
  const found = new Map<string, string>()
  for (const candidate of candidates(name, environment)) {
    if (!(await isExecutable(candidate))) continue
    const file = await realpath(candidate)
    if (!found.has(file)) found.set(file, candidate)
  }
  return [...found.values()]
}

/**
 * What a program says of itself; '' where it can't be asked. It knows no secret, so there is nothing to redact.
 *
 * @throws SigningError INTERNAL_ERROR: the machine starts no process now, which says nothing of the program
 */
export async function ask(program: string, question: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  try {
    return (await capture({ program, arguments: question, environment }, { timeLimitInSeconds: 30, redact: (text) => text })).output
  } catch (error) {
    if (error instanceof SigningError && error.code === 'INTERNAL_ERROR') throw error
    return ''
  }
}

function candidates(name: string, environment: Environment): string[] {
  const windows = process.platform === 'win32'
  const extensions = windows ? (environment['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';').concat('') : ['']
  const searchPath = environment['PATH'] ?? environment['Path'] ?? ''
  const folders = isAbsolute(name) || /[/\\]/.test(name) ? [''] : searchPath.split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) =>
    extensions.map((extension) => {
      const candidate = folder === '' ? name + extension : join(folder, name + extension)
      return isAbsolute(candidate) ? candidate : join(process.cwd(), candidate)
    }),
  )
}

async function isExecutable(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined)
  if (entry?.isFile() !== true) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
