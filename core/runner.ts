/** Facts about the runner. Read only what the plan needs, side by side; nothing is decided here. */
import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { family, version } from 'detect-libc'
import { inContainer } from './container.ts'
import { definedOf } from './defined.ts'
import { readEveryOpenssl, type OpensslFacts, type OpensslFound, type OpensslNeeded } from './openssl-facts.ts'
import { capture } from './process.ts'
import { ask, findProgram } from './programs.ts'
import { openssl as opensslProgram, type Program } from './tools/programs.ts'

export type PackageManager = 'apt-get' | 'dnf' | 'microdnf' | 'yum'

/** What /etc/os-release says; Debian's testing has no version. */
export interface Distribution {
  readonly id: string
  readonly idLike: readonly string[]
  readonly versionId: string | undefined
  readonly prettyName: string
  /** The release of Ubuntu or Debian that it is made from, or is: `noble`, `bookworm`. */
  readonly codename?: string | undefined
}

export interface Libc {
  readonly family: 'glibc' | 'musl'
  readonly version: string | undefined
}

export interface CommandFacts {
  readonly path: string
  readonly version: string | undefined
}

/** What to find out. */
export interface FactsNeeded extends OpensslNeeded {
  readonly programs: readonly Program[]
}

export interface RunnerFacts {
  /** As `process.platform`: linux, win32, darwin. */
  readonly os: string
  /** As `process.arch`: x64, arm64. */
  readonly arch: string
  readonly distribution: Distribution | undefined
  readonly libc: Libc | undefined
  /** In a container, such as a job's image. */
  readonly container: boolean
  readonly openssl: OpensslFacts | undefined
  /** Every openssl on PATH, each once; empty where nobody needs to know. */
  readonly allOpenssl: readonly OpensslFound[]
  /** All that was asked for and found, but openssl. */
  readonly commands: Readonly<Record<string, CommandFacts>>
  /** Whether the machine has certificate authorities that programs trust; Node.js has its own. */
  readonly authorities: boolean
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
  const [distribution, libc, container, { openssl, allOpenssl }, commands, packageManager, privilege] = await Promise.all([
    onLinux ? readDistribution() : undefined,
    onLinux ? readLibc() : undefined,
    onLinux ? inContainer() : false,
    needed.programs.includes(opensslProgram) ? readEveryOpenssl(needed, environment) : { openssl: undefined, allOpenssl: [] },
    readCommands(needed.programs, environment),
    onLinux ? findPackageManager(environment) : undefined,
    readPrivilege(environment),
  ])
  return {
    os,
    arch: process.arch,
    distribution,
    libc,
    container,
    openssl,
    allOpenssl,
    commands,
    authorities: !onLinux || hasAuthorities(environment),
    packageManager,
    privilege,
    workingDirectory: process.cwd(),
  }
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
    // A derivative's own VERSION_CODENAME says nothing to us.
    codename: fields.get('UBUNTU_CODENAME') ?? fields.get('DEBIAN_CODENAME') ?? fields.get('VERSION_CODENAME'),
  }
}

async function readDistribution(): Promise<Distribution | undefined> {
  for (const path of ['/etc/os-release', '/usr/lib/os-release']) {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text !== undefined) return parseOsRelease(text)
  }
  return undefined
}

async function readLibc(): Promise<Libc | undefined> {
  const name = await family()
  if (name !== 'glibc' && name !== 'musl') return undefined
  return { family: name, version: (name === 'glibc' ? await versionOfLdd() : undefined) ?? (await version()) ?? undefined }
}

/** glibc's own script says it. detect-libc goes by a diagnostic report of Node.js, which takes longer than all other facts together. */
async function versionOfLdd(): Promise<string | undefined> {
  const text = await readFile('/usr/bin/ldd', 'utf8').catch(() => '')
  return /^ *echo 'ldd \(.*\) (\d+\.\d+)'$/m.exec(text)?.[1]
}

async function readCommands(programs: readonly Program[], environment: Readonly<Record<string, string>>): Promise<RunnerFacts['commands']> {
  const asked = programs.filter((program) => program !== opensslProgram)
  const found = await Promise.all(asked.map(async (program) => [program.name, await readCommand(program, environment)] as const))
  return definedOf(Object.fromEntries(found))
}

async function readCommand({ name, version }: Program, environment: Readonly<Record<string, string>>): Promise<CommandFacts | undefined> {
  const javaHome = version === 'jdk' ? environment['JAVA_HOME'] : undefined
  const path =
    (await findProgram(name, environment)) ??
    (javaHome === undefined ? undefined : await findProgram(join(javaHome, 'bin', name), environment))
  if (path === undefined) return undefined
  if (version === 'jdk') return { path, version: /^JAVA_VERSION="(.*)"/m.exec(await readJavaRelease(path))?.[1] }
  return { path, version: version?.pattern.exec(await ask(path, version.arguments, environment))?.[1] }
}

async function readJavaRelease(jarsigner: string): Promise<string> {
  const home = dirname(dirname(await realpath(jarsigner)))
  return readFile(join(home, 'release'), 'utf8').catch(() => '')
}

/** Of Debian, RedHat, and others. */
const authorityFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
  '/etc/ssl/cert.pem',
  '/etc/ssl/ca-bundle.pem',
]

function hasAuthorities(environment: Environment): boolean {
  return (
    ['SSL_CERT_FILE', 'SSL_CERT_DIR'].some((name) => (environment[name] ?? '') !== '') || authorityFiles.some((path) => existsSync(path))
  )
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

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value.trim())
  return quoted?.[2]?.replace(/\\(["'$`\\])/g, '$1') ?? value.trim()
}
