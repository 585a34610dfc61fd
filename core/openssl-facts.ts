/** Facts about OpenSSL: which there are, where their plug-ins lie, and which version these have. */
import { constants } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, findProgram, findPrograms } from './programs.ts'

type Environment = Readonly<Record<string, string>>

export interface OpensslFacts {
  /** Absolute path of the program. */
  readonly program: string
  readonly version: OpensslVersion
  readonly enginesDirectory: string | undefined
  readonly modulesDirectory: string | undefined
  /** libp11's engine; absent where the file is not there. */
  readonly engine: string | undefined
  /** Of its package; absent where no package has the file. */
  readonly engineVersion?: string | undefined
  /** A PKCS #11 provider; absent where there is none. */
  readonly provider: ProviderFacts | undefined
}

export interface ProviderFacts {
  readonly path: string
  readonly kind: 'pkcs11-provider' | 'libp11'
  /** Of its package; absent where no package has the file. */
  readonly version?: string | undefined
}

/** An openssl on PATH. */
export interface OpensslFound {
  /** Absolute path. */
  readonly program: string
  readonly version: OpensslVersion
  readonly enginesDirectory?: string | undefined
  readonly modulesDirectory?: string | undefined
}

export interface OpensslVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** As printed, such as `1.1.1w`. */
  readonly text: string
}

export interface OpensslNeeded {
  /** The openssl to look at: a path or a name; by default the first on PATH. */
  readonly openssl: string | undefined
  /** Whether a version will do: all others on PATH are looked for where the chosen one will not, or is not there. */
  readonly opensslFits?: (version: OpensslVersion) => boolean
}

/** Parses `openssl version`; LibreSSL and others give `undefined`. */
export function parseOpensslVersion(text: string): OpensslVersion | undefined {
  const match = /^OpenSSL\s+(\d+)\.(\d+)\.(\d+)([a-z]*)/m.exec(text)
  if (match === null) return undefined
  const [, major, minor, patch, letter] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), text: `${major}.${minor}.${patch}${letter ?? ''}` }
}

/** The one that is asked for, with its plug-ins; and all others on PATH where it will not do. */
export async function readEveryOpenssl(
  { openssl: name = 'openssl', opensslFits }: OpensslNeeded,
  environment: Environment,
): Promise<{ openssl: OpensslFacts | undefined; allOpenssl: readonly OpensslFound[] }> {
  const openssl = await readOpenssl(name, environment)
  if (opensslFits === undefined || (openssl !== undefined && opensslFits(openssl.version))) return { openssl, allOpenssl: [] }
  return { openssl, allOpenssl: await findEveryOpenssl(environment) }
}

async function findEveryOpenssl(environment: Environment): Promise<OpensslFound[]> {
  const programs = await findPrograms('openssl', environment)
  const found = await Promise.all(programs.map((program) => askOpenssl(program, environment)))
  return found.filter((one) => one !== undefined)
}

async function readOpenssl(name: string, environment: Environment): Promise<OpensslFacts | undefined> {
  const [found, versionOf] = await Promise.all([
    findProgram(name, environment).then((program) => (program === undefined ? undefined : askOpenssl(program, environment))),
    askPackageManager(environment),
  ])
  if (found === undefined) return undefined
  const { enginesDirectory, modulesDirectory } = found
  const [engine, provider] = await Promise.all([
    findEngine(enginesDirectory, found.version, versionOf),
    findProvider(modulesDirectory, versionOf),
  ])
  return { ...found, enginesDirectory, modulesDirectory, engine: engine?.path, engineVersion: engine?.version, provider }
}

async function askOpenssl(program: string, environment: Environment): Promise<OpensslFound | undefined> {
  const text = await ask(program, ['version', '-a'], environment)
  const version = parseOpensslVersion(text)
  if (version === undefined) return undefined
  const folder = (name: string): string | undefined => new RegExp(`^${name}:\\s*"(.*)"`, 'm').exec(text)?.[1]
  return { program, version, enginesDirectory: folder('ENGINESDIR'), modulesDirectory: folder('MODULESDIR') }
}

/** OpenSSL 4 has no engines: a file left in the folder would be ignored in silence. */
async function findEngine(
  directory: string | undefined,
  version: OpensslVersion,
  versionOf: VersionOf,
): Promise<{ readonly path: string; readonly version: string | undefined } | undefined> {
  if (directory === undefined || version.major >= 4) return undefined
  const path = await firstFile(['pkcs11.so', 'libpkcs11.so', 'pkcs11.dll', 'libpkcs11.dll'].map((name) => join(directory, name)))
  return path === undefined ? undefined : { path, version: await versionOf(path, libp11Package) }
}

async function findProvider(directory: string | undefined, versionOf: VersionOf): Promise<ProviderFacts | undefined> {
  if (directory === undefined) return undefined
  for (const { kind, names, debianPackage } of providers) {
    const path = await firstFile(names.map((name) => join(directory, name)))
    if (path !== undefined) return { path, kind, version: await versionOf(path, debianPackage) }
  }
  return undefined
}

const libp11Package = 'libengine-pkcs11-openssl'

/** In this order where both are there; the engine is in libp11's package, too. */
const providers = [
  { kind: 'pkcs11-provider', names: ['pkcs11.so', 'pkcs11.dll'], debianPackage: 'pkcs11-provider' },
  { kind: 'libp11', names: ['pkcs11prov.so', 'pkcs11prov.dll'], debianPackage: libp11Package },
] as const

/** The upstream version of the package that a plug-in of OpenSSL comes from: the plug-ins themselves don't tell theirs. */
type VersionOf = (path: string, debianPackage: string) => Promise<string | undefined>

/** dpkg's database is read as a file, for to ask dpkg takes longer than all else that is found out here. DPKG_ADMINDIR moves it, as for dpkg. */
async function askPackageManager(environment: Environment): Promise<VersionOf> {
  const database = await readFile(join(environment['DPKG_ADMINDIR'] ?? '/var/lib/dpkg', 'status'), 'latin1').catch(() => '')
  return async (path, debianPackage) => {
    // What somebody built lies elsewhere.
    if (!path.startsWith('/usr/lib')) return undefined
    const known = versionIn(database, debianPackage)
    if (known !== undefined) return upstreamVersion(known)
    const rpm = await findProgram('rpm', environment)
    return rpm === undefined ? undefined : upstreamVersion(await ask(rpm, ['-qf', '--queryformat', '%{VERSION}\n', path], environment))
  }
}

/** @param database paragraphs of fields, as in deb822(5) */
function versionIn(database: string, debianPackage: string): string | undefined {
  const [, behind] = `\n${database}`.split(`\nPackage: ${debianPackage}\n`, 2)
  const [paragraph = ''] = behind?.split('\n\n', 1) ?? []
  return /^Version: (.*)$/m.exec(paragraph)?.[1]
}

/** `0.4.12` of `0.4.12-0.1` or `1:0.4.12-0.1`; nothing of an error's words. */
function upstreamVersion(text: string): string | undefined {
  return /^(?:\d+:)?(\d[\w.]*)(?:[-+~]\S*)?$/m.exec(text)?.[1]
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
