/** Facts about the runner. Read only what the plan needs, side by side; nothing is decided here. */
import { constants } from 'node:fs'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { family, version } from 'detect-libc'
import { capture } from './process.ts'
import type { CommandName } from './tools/signing-tool.ts'

export type PackageManager = 'apt-get' | 'dnf' | 'microdnf' | 'yum'

/** What /etc/os-release says; Debian's testing has no version. */
export interface Distribution {
  readonly id: string
  readonly idLike: readonly string[]
  readonly versionId: string | undefined
  readonly prettyName: string
}

export interface Libc {
  readonly family: 'glibc' | 'musl'
  readonly version: string | undefined
}

export interface OpensslFacts {
  /** Absolute path of the program. */
  readonly program: string
  readonly version: OpensslVersion
  readonly enginesDirectory: string | undefined
  readonly modulesDirectory: string | undefined
  /** libp11's engine; absent where the file is not there. */
  readonly engine: string | undefined
  /** A PKCS #11 provider; absent where there is none. */
  readonly provider: { readonly path: string; readonly kind: 'pkcs11-provider' | 'libp11' } | undefined
}

export interface OpensslVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** As printed, such as `1.1.1w`. */
  readonly text: string
}

export interface CommandFacts {
  readonly path: string
  readonly version: string | undefined
}

/** What to find out. */
export interface FactsNeeded {
  readonly commands: readonly CommandName[]
  /** The openssl to look at: a path or a name; by default the first on PATH. */
  readonly openssl: string | undefined
}

export interface RunnerFacts {
  /** As `process.platform`: linux, win32, darwin. */
  readonly os: string
  /** As `process.arch`: x64, arm64. */
  readonly arch: string
  readonly distribution: Distribution | undefined
  readonly libc: Libc | undefined
  readonly openssl: OpensslFacts | undefined
  /** All that was asked for and found, but openssl. */
  readonly commands: Readonly<Partial<Record<CommandName, CommandFacts>>>
  readonly packageManager: PackageManager | undefined
  /** How packages could be installed; `none`: not at all. */
  readonly privilege: 'root' | 'sudo' | 'none'
  readonly workingDirectory: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Looks at the machine.
 *
 * @param environment cleaned: it is handed to the programs that are asked for their version
 */
export async function gatherFacts(needed: FactsNeeded, environment: Readonly<Record<string, string>>): Promise<RunnerFacts> {
  const os = process.platform
  const onLinux = os === 'linux'
  const [distribution, libc, openssl, commands, packageManager, privilege] = await Promise.all([
    onLinux ? readDistribution() : undefined,
    onLinux ? readLibc() : undefined,
    needed.commands.includes('openssl') ? readOpenssl(needed.openssl ?? 'openssl', environment) : undefined,
    readCommands(needed.commands, environment),
    onLinux ? findPackageManager(environment) : undefined,
    readPrivilege(environment),
  ])
  return { os, arch: process.arch, distribution, libc, openssl, commands, packageManager, privilege, workingDirectory: process.cwd() }
}

/** Parses os-release(5): values may be bare, or in single or double quotes. */
export function parseOsRelease(text: string): Distribution | undefined {
  const fields = new Map<string, string>()
  for (const line of text.split('\n')) {
    const match = /^([A-Z0-9_]+)=(.*)$/.exec(line.trim())
    if (match?.[1] === undefined || match[2] === undefined) continue
    fields.set(match[1], unquote(match[2]))
  }
  const id = fields.get('ID')
  if (id === undefined) return undefined
  return {
    id,
    idLike: (fields.get('ID_LIKE') ?? '').split(/\s+/).filter((word) => word !== ''),
    versionId: fields.get('VERSION_ID'),
    prettyName: fields.get('PRETTY_NAME') ?? id,
  }
}

/** Parses `openssl version`; LibreSSL and others give `undefined`. */
export function parseOpensslVersion(text: string): OpensslVersion | undefined {
  const match = /^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(text)
  if (match === null) return undefined
  const [, major, minor, patch, letter] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), text: `${major}.${minor}.${patch}${letter ?? ''}` }
}

/** Absolute path of a program, by the search path; `undefined` where there is none that may be executed. */
export async function findProgram(name: string, environment: Environment): Promise<string | undefined> {
  const windows = process.platform === 'win32'
  const extensions = windows ? (environment['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';').concat('') : ['']
  const searchPath = environment['PATH'] ?? environment['Path'] ?? ''
  const folders = isAbsolute(name) || /[/\\]/.test(name) ? [''] : searchPath.split(delimiter).filter((folder) => folder !== '')
  for (const folder of folders) {
    for (const extension of extensions) {
      const candidate = folder === '' ? name + extension : join(folder, name + extension)
      if (await isExecutable(candidate)) return isAbsolute(candidate) ? candidate : join(process.cwd(), candidate)
    }
  }
  return undefined
}

async function readDistribution(): Promise<Distribution | undefined> {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) return parseOsRelease(text)
  }
  return undefined
}

async function readLibc(): Promise<Libc | undefined> {
  const [name, number] = await Promise.all([family(), version()])
  return name === 'glibc' || name === 'musl' ? { family: name, version: number ?? undefined } : undefined
}

async function readOpenssl(name: string, environment: Readonly<Record<string, string>>): Promise<OpensslFacts | undefined> {
  const program = await findProgram(name, environment)
  if (program === undefined) return undefined
  const text = await ask(program, ['version', '-a'], environment)
  const version = parseOpensslVersion(text)
  if (version === undefined) return undefined
  const enginesDirectory = /^ENGINESDIR:\s*"(.*)"/m.exec(text)?.[1]
  const modulesDirectory = /^MODULESDIR:\s*"(.*)"/m.exec(text)?.[1]
  const [engine, provider] = await Promise.all([findEngine(enginesDirectory, version), findProvider(modulesDirectory)])
  return { program, version, enginesDirectory, modulesDirectory, engine, provider }
}

/** OpenSSL 4 has no engines: a file left in the folder would be ignored in silence. */
async function findEngine(directory: string | undefined, version: OpensslVersion): Promise<string | undefined> {
  if (directory === undefined || version.major >= 4) return undefined
  return firstFile(['pkcs11.so', 'libpkcs11.so', 'pkcs11.dll', 'libpkcs11.dll'].map((name) => join(directory, name)))
}

async function findProvider(directory: string | undefined): Promise<OpensslFacts['provider']> {
  if (directory === undefined) return undefined
  const latchset = await firstFile(['pkcs11.so', 'pkcs11.dll'].map((name) => join(directory, name)))
  if (latchset !== undefined) return { path: latchset, kind: 'pkcs11-provider' }
  const libp11 = await firstFile(['pkcs11prov.so', 'pkcs11prov.dll'].map((name) => join(directory, name)))
  return libp11 === undefined ? undefined : { path: libp11, kind: 'libp11' }
}

const versionQuestions: Readonly<
  Record<Exclude<CommandName, 'openssl'>, { readonly arguments: readonly string[]; readonly pattern: RegExp }>
> = {
  osslsigncode: { arguments: ['--version'], pattern: /^osslsigncode\s+(\d[^\s,]*)/m },
  'pkcs11-tool': { arguments: ['--version'], pattern: /(\d+\.\d+(?:\.\d+)?)/ },
  // jarsigner itself tells no version, and a JVM takes 50 ms to start: the release file beside it does.
  jarsigner: { arguments: [], pattern: /^JAVA_VERSION="(.*)"/m },
}

async function readCommands(
  names: readonly CommandName[],
  environment: Readonly<Record<string, string>>,
): Promise<RunnerFacts['commands']> {
  const asked = names.filter((name) => name !== 'openssl')
  const found = await Promise.all(asked.map(async (name) => [name, await readCommand(name, environment)] as const))
  return Object.fromEntries(found.filter(([, facts]) => facts !== undefined))
}

async function readCommand(
  name: Exclude<CommandName, 'openssl'>,
  environment: Readonly<Record<string, string>>,
): Promise<CommandFacts | undefined> {
  const javaHome = name === 'jarsigner' ? environment['JAVA_HOME'] : undefined
  const path =
    (await findProgram(name, environment)) ??
    (javaHome === undefined ? undefined : await findProgram(join(javaHome, 'bin', name), environment))
  if (path === undefined) return undefined
  const question = versionQuestions[name]
  const answer = name === 'jarsigner' ? await readJavaRelease(path) : await ask(path, question.arguments, environment)
  return { path, version: question.pattern.exec(answer)?.[1] }
}

async function readJavaRelease(jarsigner: string): Promise<string> {
  const home = dirname(dirname(await realpath(jarsigner)))
  return readFile(join(home, 'release'), 'utf8').catch(() => '')
}

async function findPackageManager(environment: Environment): Promise<PackageManager | undefined> {
  for (const name of ['apt-get', 'dnf', 'microdnf', 'yum'] as const) {
    if ((await findProgram(name, environment)) !== undefined) return name
  }
  return undefined
}

async function readPrivilege(environment: Readonly<Record<string, string>>): Promise<RunnerFacts['privilege']> {
  if (process.getuid?.() === 0) return 'root'
  const sudo = await findProgram('sudo', environment)
  if (sudo === undefined) return 'none'
  const { exitCode } = await capture(
    { program: sudo, arguments: ['-n', 'true'], environment },
    { timeLimitInSeconds: 10, redact: (text) => text },
  )
  return exitCode === 0 ? 'sudo' : 'none'
}

/** What a program says of itself; '' where it can't be asked. It knows no secret, so there is nothing to redact. */
async function ask(program: string, question: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const answer = await capture({ program, arguments: question, environment }, { timeLimitInSeconds: 30, redact: (text) => text }).catch(
    () => undefined,
  )
  return answer?.output ?? ''
}

async function firstFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (
      await access(path, constants.R_OK).then(
        () => true,
        () => false,
      )
    )
      return path
  }
  return undefined
}

async function isExecutable(path: string): Promise<boolean> {
  const entry = await stat(path).catch(() => undefined)
  if (entry?.isFile() !== true) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value.trim())
  return quoted?.[2]?.replace(/\\(["'$`\\])/g, '$1') ?? value.trim()
}
