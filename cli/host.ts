/** The command line as a host: messages on stderr, outputs on stdout, state in memory. */
import { lstatSync, mkdirSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join, posix, resolve, win32 } from 'node:path'
import { SigningError } from '../core/errors.ts'
import { outputError, systemCode } from '../core/output-error.ts'
import type { Host } from '../core/host.ts'
import { placeOf } from './dialects.ts'
import { writeResults } from './results.ts'
import { createScreen, type Output, type Screen } from './terminal.ts'
import { outputLines } from './text.ts'

export interface CommandLineHost extends Host {
  /** What `setup` prints for the shell, by name. */
  readonly exported: ReadonlyMap<string, string>
  readonly state: ReadonlyMap<string, string>
  readonly screen: Screen
}

export interface HostOptions {
  readonly inputs: ReadonlyMap<string, string>
  readonly debug: boolean
  /** `print`: as `name=value` on stdout; `log`: as messages, where stdout is the shell's to read. */
  readonly outputs: 'print' | 'log'
  readonly state?: ReadonlyMap<string, string>
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly stdout?: Output
  readonly stderr?: Output
}

export function commandLineHost(options: HostOptions): CommandLineHost {
  const { environment = process.env, stdout = process.stdout, stderr = process.stderr } = options
  const { dialect = {} } = placeOf(environment) ?? {}
  // Where a shell reads stdout, a dialect that is spoken there must be silent.
  const mute = dialect.stdout === true && options.outputs === 'log'
  const screen = createScreen(dialect.stdout === true && !mute ? stdout : stderr, environment, Date.now, mute ? {} : dialect)
  const state = new Map(options.state)
  const exported = new Map<string, string>()
  const temporaryDirectory = resolve(tmpdir())

  return {
    name: 'command-line',
    temporaryDirectory,
    get cacheDirectory() {
      return cacheFolder(environment, process.platform) ?? homelessCache(temporaryDirectory)
    },
    exported,
    state,
    screen,

    input(name) {
      const value = options.inputs.get(name)
      return value === undefined || value.trim() === '' ? undefined : value
    },

    debug(message) {
      if (options.debug) screen.lines(message, 'dim')
    },
    info: (message) => {
      screen.lines(message)
    },
    notice: (message, location) => {
      screen.message('notice', message, location?.file)
    },
    warning: (message, location) => {
      screen.message('warning', message, location?.file)
    },
    error: (message, location) => {
      screen.message('error', message, location?.file)
    },
    startGroup: screen.startGroup,
    endGroup: screen.endGroup,
    maskSecret: screen.maskSecret,

    setOutput(name, value) {
      const rows = outputLines(name, screen.redact(value))
      if (options.outputs === 'log') screen.lines(rows.trimEnd())
      else {
        screen.close()
        writeResults(stdout, rows)
      }
    },

    exportVariable(name, value, { secret }) {
      if (secret) screen.maskSecret(value)
      exported.set(name, value)
    },

    saveState(name, value) {
      state.set(name, value)
    },
    loadState: (name) => state.get(name),

    progress: screen.progress,
  }
}

/** Where GitHub's and Azure's runners keep tools from one job to the next. */
const toolCaches = ['RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY'] as const

/**
 * XDG_CACHE_HOME, else the tool cache of the CI, else ~/.cache, on Windows LOCALAPPDATA; undefined for an account without a home.
 *
 * No folder of a checkout is taken of our own accord, although GitLab's `cache:` keeps no other: a library that somebody committed there
 * would be loaded.
 */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string | undefined {
  const name = 'pkcs11-sign'
  const paths = platform === 'win32' ? win32 : posix
  // The specification of base directories: a relative path is to be ignored.
  const folder = ['XDG_CACHE_HOME', ...toolCaches].map((variable) => environment[variable] ?? '').find((value) => paths.isAbsolute(value))
  if (folder !== undefined) return paths.join(folder, name)
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? ''
    return local === '' ? undefined : paths.join(local, name, 'cache')
  }
  const home = environment['HOME'] ?? accountHome()
  return home !== undefined && paths.isAbsolute(home) ? paths.join(home, '.cache', name) : undefined
}

/** From the system's list of users, which throws for an unknown one, as in many containers. */
function accountHome(): string | undefined {
  try {
    return userInfo().homedir
  } catch {
    return undefined
  }
}

/**
 * A folder in the shared temporary one, made at once so that nobody else can put a library there for us to load.
 *
 * @throws SigningError OUTPUT_NOT_WRITABLE: somebody else's folder is there
 */
export function homelessCache(temporaryDirectory: string): string {
  const user = process.getuid?.()
  const folder = join(temporaryDirectory, `pkcs11-sign-cache-${user ?? 'user'}`)
  makeOwnFolder(folder)
  const status = lstatSync(folder)
  const others = (status.mode & 0o022) !== 0 && process.platform !== 'win32'
  if (others || !status.isDirectory() || (user !== undefined && status.uid !== user)) {
    throw new SigningError('OUTPUT_NOT_WRITABLE', `${folder} can't be the cache: others may write there.`, {
      hint: 'Set XDG_CACHE_HOME to a folder of your own.',
      file: folder,
    })
  }
  return folder
}

/** Not with `recursive`, which never ends in some folders; the temporary one is there. */
function makeOwnFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw outputError(error, folder)
  }
}
