/** What each command does. */
import { existsSync, lstatSync } from 'node:fs'
import { resolve } from 'node:path'
import { addAbortSignal } from 'node:stream'
import { text } from 'node:stream/consumers'
import { SigningError } from '../core/errors.ts'
import { reportFailure } from '../core/failure.ts'
import { whyUnreadable } from '../core/output-error.ts'
import { cleanUp, cleanUpOrWarn, run } from '../core/run.ts'
import { workspaceState } from '../core/session.ts'
import { version } from '../core/version.ts'
import { isWorkspace } from '../core/workspace.ts'
import { readCommandLine, type CommandLine } from './command-line.ts'
import { commandNames, directoryVariable } from './flags.ts'
import { commandHelp, generalHelp } from './help.ts'
import { commandLineHost, type CommandLineHost } from './host.ts'
import { watchProcess } from './process-events.ts'
import { writeResults } from './results.ts'
import { exportLine, quoted } from './text.ts'

/** Runs one command line, without the program's name; gives the exit code. Nothing is thrown. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  try {
    return await carryOutLine(readCommandLine(words), words.length === 0)
  } catch (error) {
    const exitCode = reportFailure(commandLineHost({ inputs: new Map(), debug: false, outputs: 'log' }), error)
    if (words[0] === 'setup') failShell(exitCode)
    return exitCode
  }
}

/** @param unasked nothing was said at all */
async function carryOutLine(line: CommandLine, unasked: boolean): Promise<number> {
  if (line.own.get('version') === 'true') return print(`${version}\n`)
  if (line.command === 'help' || line.own.get('help') === 'true') return help(line, unasked)
  if (line.command === 'clean-up') return removeSetup(line)
  if (line.command === 'report') return mergeReports(line)
  return line.command === 'bundle' ? writeBundle(line) : start(line)
}

/** `sign` and `setup`: the same story; sign leaves nothing, setup leaves the folder and tells the shell of it. */
async function start(line: CommandLine): Promise<number> {
  const setup = line.command === 'setup'
  const inputs = new Map<string, string>(line.inputs)
  const host = commandLineHost({ inputs, debug: line.own.get('debug') === 'true', outputs: setup ? 'log' : 'print' })
  const exitCode = await carryOut(host, setup, async (signal) => {
    await readToken(inputs, host, signal)
    if (!setup) addFiles(inputs, line.positionals)
    await run(host, { signal })
    if (!setup || signal.aborted) return
    await tellOfEarlierSetup(host)
    print(shellLines(host))
  })
  if (setup && exitCode !== 0) failShell(exitCode)
  return exitCode
}

/** It stays: GnuPG's variables may be its own, and an outer script may go on with it. */
async function tellOfEarlierSetup(host: CommandLineHost): Promise<void> {
  const earlier = process.env[directoryVariable] ?? ''
  if (!existsSync(earlier) || !(await isWorkspace(earlier))) return
  host.warning(
    `${earlier} is of an earlier setup, and ${directoryVariable} is the new one's from here on: clean-up will remove that alone. To remove the earlier one, too: pkcs11-sign clean-up --directory ${quoted(earlier)}`,
  )
}

async function writeBundle(line: CommandLine): Promise<number> {
  const host = commandLineHost({ inputs: line.inputs, debug: line.own.get('debug') === 'true', outputs: 'log' })
  return carryOut(host, false, async (signal) => {
    const { bundle } = await import('./bundle.ts')
    const results = await bundle(host, line.own, signal)
    if (!signal.aborted) print(results)
  })
}

async function mergeReports(line: CommandLine): Promise<number> {
  const host = commandLineHost({ inputs: line.inputs, debug: false, outputs: 'log' })
  try {
    const { mergeReportFiles } = await import('./report.ts')
    await mergeReportFiles(line.positionals, line.inputs, print)
    return 0
  } catch (error) {
    return reportFailure(host, error)
  }
}

/** Does the work; tidies up, unless it is to stay for later commands; and shows what went wrong, once. */
async function carryOut(host: CommandLineHost, stays: boolean, work: (signal: AbortSignal) => Promise<void>): Promise<number> {
  const events = watchProcess(host)
  let failure: { readonly error: unknown } | undefined
  try {
    await work(events.signal)
    events.throwIfCancelled()
  } catch (error) {
    failure = { error }
  }
  if (!stays || failure !== undefined) await cleanUpOrWarn(host)
  host.screen.close()
  return events.exitCode(() => (failure === undefined ? 0 : reportFailure(host, failure.error)))
}

/** Removes the folder that setup left. */
async function removeSetup(line: CommandLine): Promise<number> {
  const directory = line.own.get('directory') ?? process.env[directoryVariable] ?? ''
  const state = directory === '' ? new Map<string, string>() : new Map([[workspaceState, resolve(directory)]])
  const host = commandLineHost({ inputs: new Map(), debug: line.own.get('debug') === 'true', outputs: 'log', state })
  try {
    if (directory === '') {
      throw new SigningError('INVALID_INPUT', `There is nothing to remove: neither --directory nor ${directoryVariable} is given.`, {
        hint: `setup sets ${directoryVariable}; use eval "$(pkcs11-sign setup …)" in the same shell.`,
      })
    }
    if (!(await isWorkspace(directory))) {
      throw new SigningError('INVALID_INPUT', `${directory} is not removed: it is not a folder that setup made for this user.`, {
        hint: `Give the folder that setup printed as ${directoryVariable}.`,
        file: directory,
      })
    }
    await cleanUp(host)
    return 0
  } catch (error) {
    return reportFailure(host, error)
  }
}

/** The token's value never comes from a file of ours, and from the command line only under protest. */
async function readToken(inputs: Map<string, string>, host: CommandLineHost, signal: AbortSignal): Promise<void> {
  const given = inputs.get('api-token')
  if (given === undefined) return
  if (given !== '-') {
    host.maskSecret(given)
    host.warning(
      '--api-token stands on the command line, where other users of this machine can see it. Set SIGNPATH_API_TOKEN, or write --api-token - and pipe it in.',
    )
    return
  }
  if (process.stdin.isTTY) {
    throw new SigningError('INVALID_INPUT', '--api-token - reads the token from stdin, but that is a terminal, which would show it.', {
      hint: 'Pipe it in from your password store, or set SIGNPATH_API_TOKEN.',
    })
  }
  const token = (await readStdin(signal)).trim()
  if (token === '') {
    // As with a variable that is blank, which a fork's pull request has in its place.
    inputs.delete('api-token')
    if (inputs.get('if-no-credentials') === 'skip') return
    throw new SigningError('NO_CREDENTIALS', '--api-token - reads the token from stdin, but that is empty.', {
      hint: 'Check what is piped in. Pull requests of forks get no secrets: --if-no-credentials skip is for them.',
    })
  }
  host.maskSecret(token)
  inputs.set('api-token', token)
}

/** Not by readFileSync, which fails with EAGAIN where the writer is slower than we are, and hears no Ctrl-C meanwhile. */
async function readStdin(signal: AbortSignal): Promise<string> {
  try {
    return await text(addAbortSignal(signal, process.stdin))
  } catch (cause) {
    if (signal.aborted) throw new SigningError('CANCELLED', 'The run was cancelled while it waited for the token on stdin.')
    throw new SigningError('FILE_UNREADABLE', `--api-token - reads the token from stdin, which ${whyUnreadable(cause)}.`, {
      hint: 'Pipe the token in, or set SIGNPATH_API_TOKEN.',
      cause,
    })
  }
}

/** A shell has expanded globs already: what is named exists mostly, and core takes such a name as it is. */
function addFiles(inputs: Map<string, string>, files: readonly string[]): void {
  const patterns = files.map((file) => {
    if (file.trim() === '') {
      throw new SigningError('INVALID_INPUT', 'One of the files has no name.', {
        hint: 'A variable in quotes may not be set, as in pkcs11-sign sign "$FILE"; check it, or leave the word out.',
      })
    }
    if (/[\r\n]/.test(file)) {
      throw new SigningError('INVALID_INPUT', `A file name holds a line break: ${JSON.stringify(file)}.`, {
        hint: 'Rename it, or reach it by a glob.',
      })
    }
    // What Node.js makes of bytes that it can't read. Such a name never reaches the file.
    if (file.includes('\ufffd') && lstatSync(file, { throwIfNoEntry: false }) === undefined) {
      throw new SigningError('FILE_UNREADABLE', `${file} can't be read: its name is not valid UTF-8.`, { hint: 'Rename it.', file })
    }
    // A name that begins with `!` would be an exclusion.
    return file.startsWith('!') && lstatSync(file, { throwIfNoEntry: false }) !== undefined ? `./${file}` : file
  })
  // Blank is absent: `--files="$FILES"` of a variable that is not set must not end as a green job that signed nothing.
  const given = (name: string): boolean => (inputs.get(name) ?? '').trim() !== ''
  const all = [...(given('files') ? [inputs.get('files') ?? ''] : []), ...patterns]
  if (all.length > 0) inputs.set('files', all.join('\n'))
  if (all.length === 0 && !given('run')) {
    throw new SigningError('INVALID_INPUT', 'sign is given neither files nor a script.', {
      hint: 'Name the files, as in pkcs11-sign sign dist/*.exe, or give --run; setup prepares a shell for later commands.',
    })
  }
}

/** eval would take an empty text for success: what it gets to run instead fails with our code. */
function failShell(exitCode: number): void {
  try {
    print(`(exit ${exitCode})\n`)
  } catch {
    // What failed has been told, and the exit code tells of it, too.
  }
}

function shellLines(host: CommandLineHost): string {
  const directory = host.state.get(workspaceState)
  const variables = [...host.exported, ...(directory === undefined ? [] : [[directoryVariable, directory] as const])]
  return variables.map(([name, value]) => exportLine(name, value)).join('')
}

/** Asked for, help goes to stdout; as the answer to an empty command line, to stderr with exit code 2. */
function help(line: CommandLine, unasked: boolean): number {
  const width = Math.min(Math.max(process.stdout.isTTY ? process.stdout.columns : 80, 40), 120)
  const topic = line.command === 'help' ? line.positionals[0] : line.command
  const command = commandNames.find((name) => name === topic)
  const text = command === undefined ? generalHelp(width) : commandHelp(command, width)
  if (!unasked) return print(text)
  process.stderr.write(text)
  return 2
}

/** @throws SigningError OUTPUT_NOT_WRITABLE */
function print(text: string): number {
  writeResults(process.stdout, text)
  return 0
}
