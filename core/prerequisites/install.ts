/** Installs what the chosen tools lack. */
import { setTimeout as sleep } from 'node:timers/promises'
import { SigningError } from '../errors.ts'
import { packageFor, pkcs11Engine, pkcs11Provider, repositoryNote } from '../prerequisites.ts'
import { stream } from '../process.ts'
import type { RunnerFacts } from '../runner.ts'
import type { Session } from '../session.ts'
import type { Need } from '../tools/programs.ts'
import type { Command } from '../tools/signing-tool.ts'
import { fetchIsLocked, installAttempts, installHint, lockTimeoutInSeconds, mayBeStale, type Installation } from './commands.ts'

type Surroundings = Pick<Session, 'environment' | 'redact' | 'signal'> & {
  readonly host: Pick<Session['host'], 'info' | 'startGroup' | 'endGroup'>
  readonly inputs: Pick<Session['inputs'], 'installPrerequisites'>
}
type Machine = Pick<RunnerFacts, 'packageManager' | 'privilege' | 'distribution' | 'os' | 'workingDirectory'>

/** A package manager that is ended half-way leaves a broken machine: this is only against one that hangs for ever. */
const timeLimitInSeconds = 1800
const lockPauseInMilliseconds = 5_000

/** Lines of the package manager's output that are kept: for us to read, and for the error to show. */
const keptLines = 400
const shownLines = 25

/**
 * Has the package manager install what is missing, and shows its output. It gets the cleaned environment: no secret.
 * Whether the programs are there then is for the caller to see.
 *
 * @throws SigningError PREREQUISITE_MISSING: not allowed, not possible, or it failed; TIME_LIMIT, CANCELLED
 */
export async function installPrerequisites(session: Surroundings, needs: readonly Need[], machine: Machine): Promise<void> {
  if (needs.length === 0) return
  const installation = plannedInstallation(session, needs, machine)
  const { host } = session
  host.startGroup(`Install ${installation.packages.join(', ')}`)
  try {
    const failure = await runAttempts(session, installation, machine.workingDirectory)
    if (failure === undefined) return
    const note = repositoryNote(needs, installation.manager, machine.distribution)
    throw new SigningError(
      'PREREQUISITE_MISSING',
      `${installation.manager} could not install ${installation.packages.join(', ')} (exit code ${failure.exitCode}).`,
      {
        hint: `${note === undefined ? '' : `${note} `}${handWork(installation, failure.lines.join('\n'))}`,
        details: failure.lines.slice(-shownLines).join('\n'),
      },
    )
  } finally {
    host.endGroup()
  }
}

/** @throws SigningError PREREQUISITE_MISSING where there is nothing that we could do */
function plannedInstallation({ inputs }: Surroundings, needs: readonly Need[], machine: Machine): Installation {
  const { packageManager: manager, privilege, distribution } = machine
  const missing = (names: readonly Need[], why: string): string =>
    `This runner lacks ${names.map(({ title }) => title).join(', ')}, and ${why}.`
  if (manager === undefined) {
    throw new SigningError('PREREQUISITE_MISSING', missing(needs, 'there is neither apt-get nor dnf to install that with'), {
      hint:
        machine.os === 'win32'
          ? 'Install it before this step, and put its folder on PATH.'
          : 'Install it before this step, or in the image.',
    })
  }
  const found = needs.map((need) => ({ need, name: packageFor(need, manager, distribution) }))
  const unknown = found.filter(({ name }) => name === undefined).map(({ need }) => need)
  if (unknown.length > 0) {
    throw new SigningError(
      'PREREQUISITE_MISSING',
      missing(unknown, `${distribution?.prettyName ?? 'this distribution'} has no package for that`),
      {
        hint: withoutPackage(unknown),
      },
    )
  }
  const packages = [...new Set(found.flatMap(({ name }) => (name === undefined ? [] : [name])))]
  const installation: Installation = { manager, privilege, packages }
  const refusal = !inputs.installPrerequisites
    ? 'install-prerequisites is false'
    : privilege === 'none'
      ? 'this user may not install packages (neither root nor sudo without a password)'
      : undefined
  if (refusal === undefined) return installation
  const note = repositoryNote(needs, manager, distribution)
  throw new SigningError('PREREQUISITE_MISSING', missing(needs, refusal), {
    hint: `${note === undefined ? '' : `${note} `}${handWork(installation)}`,
  })
}

function withoutPackage(needs: readonly Need[]): string {
  if (needs.includes(pkcs11Engine)) return 'Set openssl-backend to provider.'
  if (needs.includes(pkcs11Provider)) return 'Set openssl-backend to engine, or leave it out.'
  return 'Install it before this step, or in the image.'
}

function handWork(installation: Installation, output?: string): string {
  return `Run this before signing, or in the image: ${installHint(installation, output)}`
}

interface Ended {
  readonly exitCode: number
  readonly lines: readonly string[]
}

/** Undefined where an attempt succeeded; else how the last one ended, with the output of all its commands. */
async function runAttempts(session: Surroundings, installation: Installation, workingDirectory: string): Promise<Ended | undefined> {
  let failure: Ended | undefined
  for (const attempt of installAttempts(installation)) {
    if (failure !== undefined && !mayBeStale(installation.manager, failure.lines.join('\n'))) break
    const ends: Ended[] = []
    // A refresh that fails is not the end: of many repositories the one that counts may well have answered.
    for (const command of attempt) ends.push(await runPatiently(session, command, workingDirectory))
    const exitCode = ends.at(-1)?.exitCode ?? 0
    if (exitCode === 0) return undefined
    failure = { exitCode, lines: ends.flatMap(({ lines }) => lines) }
  }
  return failure
}

/** Runs a command; again, while another package manager holds the lock that it does not wait for by itself. */
async function runPatiently(session: Surroundings, command: Command, workingDirectory: string): Promise<Ended> {
  const deadline = Date.now() + lockTimeoutInSeconds * 1000
  for (;;) {
    const end = await runOnce(session, command, workingDirectory)
    if (end.exitCode === 0 || !fetchIsLocked(end.lines.join('\n')) || Date.now() > deadline) return end
    session.host.info('Another package manager is at work: waiting for it.')
    // An abort ends the pause; the next command then says so.
    await sleep(lockPauseInMilliseconds, undefined, { signal: session.signal }).catch(() => undefined)
  }
}

async function runOnce({ host, environment, redact, signal }: Surroundings, command: Command, workingDirectory: string): Promise<Ended> {
  host.info(`$ ${[command.program, ...command.arguments].join(' ')}`)
  const lines: string[] = []
  const onLine = (line: string): void => {
    host.info(line)
    lines.push(line)
    if (lines.length > keptLines) lines.shift()
  }
  const exitCode = await stream(
    { ...command, environment: environment(command.environment) },
    { workingDirectory, timeLimitInSeconds, signal, redact, onLine },
  )
  return { exitCode, lines }
}
