/** Which package holds what a signing tool lacks: tables and look-ups, nothing is installed here. */
import { baseOf, type BaseFamily } from './distributions.ts'
import type { Distribution, PackageManager } from './runner.ts'
import type { CommandName } from './tools/signing-tool.ts'

/** Something that can be missing on a machine: a program, a plug-in of OpenSSL, or the CAs that TLS trusts. */
export type Need = CommandName | 'pkcs11-engine' | 'pkcs11-provider' | 'ca-certificates'

type Packages = Readonly<Record<Need, string | undefined>>

/** What distributions call them that share a package manager and a naming. */
type Family = 'debian' | 'enterprise' | 'fedora' | 'amazon'

const packages: Readonly<Record<Family, Packages>> = {
  debian: {
    openssl: 'openssl',
    osslsigncode: 'osslsigncode',
    'pkcs11-tool': 'opensc',
    jarsigner: 'default-jdk-headless',
    'pkcs11-engine': 'libengine-pkcs11-openssl',
    'pkcs11-provider': 'pkcs11-provider',
    'ca-certificates': 'ca-certificates',
  },
  enterprise: {
    openssl: 'openssl',
    // Of EPEL, which the machine's owner has to enable.
    osslsigncode: 'osslsigncode',
    'pkcs11-tool': 'opensc',
    jarsigner: 'java-17-openjdk-devel',
    'pkcs11-engine': 'openssl-pkcs11',
    'pkcs11-provider': 'pkcs11-provider',
    'ca-certificates': 'ca-certificates',
  },
  fedora: {
    openssl: 'openssl',
    osslsigncode: 'osslsigncode',
    'pkcs11-tool': 'opensc',
    // Fedora drops a numbered JDK as soon as there are two newer ones.
    jarsigner: 'java-latest-openjdk-devel',
    'pkcs11-engine': 'openssl-pkcs11',
    'pkcs11-provider': 'pkcs11-provider',
    'ca-certificates': 'ca-certificates',
  },
  amazon: {
    openssl: 'openssl',
    // EPEL is not for Amazon Linux.
    osslsigncode: undefined,
    'pkcs11-tool': 'opensc',
    jarsigner: 'java-17-amazon-corretto-devel',
    'pkcs11-engine': 'openssl-pkcs11',
    'pkcs11-provider': undefined,
    'ca-certificates': 'ca-certificates',
  },
}

interface Exception {
  readonly family: BaseFamily
  /** Versions as os-release writes them. */
  readonly versions: readonly string[]
  readonly packages: Partial<Packages>
}

/** Debian and Ubuntu releases that differ from the table, and what is made of them; a release that nobody names is taken as the newest. */
const exceptions: readonly Exception[] = [
  {
    family: 'debian',
    versions: ['11'],
    // bullseye-security lists an osslsigncode whose file is missing: the release's own one is asked for.
    packages: { osslsigncode: 'osslsigncode/bullseye', 'pkcs11-provider': undefined },
  },
  { family: 'debian', versions: ['12'], packages: { 'pkcs11-provider': undefined } },
  { family: 'ubuntu', versions: ['20.04', '22.04'], packages: { 'pkcs11-provider': undefined } },
]

/**
 * The package, as the package manager takes it; undefined where the distribution is known to have none. An unknown distribution gets the
 * names of its package manager's family.
 */
export function packageFor(need: Need, manager: PackageManager, distribution: Distribution | undefined): string | undefined {
  const family = familyOf(manager, distribution)
  const base = distribution === undefined ? undefined : baseOf(distribution)
  if (family === 'enterprise' && Number(base?.version ?? 0) >= 10) {
    // RedHat 10 builds without engines, and begins with Java 21.
    if (need === 'pkcs11-engine') return undefined
    if (need === 'jarsigner') return 'java-21-openjdk-devel'
  }
  const exception = exceptions.find((known) => known.family === base?.family && known.versions.includes(base.version ?? ''))
  if (family === 'debian' && exception !== undefined && need in exception.packages) return exception.packages[need]
  return packages[family][need]
}

/** What must be done before a package can be found: a sentence; undefined where the distribution's own repositories hold all. */
export function repositoryNote(
  needs: readonly Need[],
  manager: PackageManager,
  distribution: Distribution | undefined,
): string | undefined {
  if (!needs.includes('osslsigncode') || familyOf(manager, distribution) !== 'enterprise') return undefined
  if (distribution?.id === 'ol')
    return `osslsigncode is in EPEL: install oracle-epel-release-el${baseOf(distribution)?.version ?? ''} first.`
  if (distribution?.id === 'rhel') return 'osslsigncode is in EPEL: enable it first, see https://docs.fedoraproject.org/en-US/epel/.'
  return 'osslsigncode is in EPEL: install epel-release first.'
}

function familyOf(manager: PackageManager, distribution: Distribution | undefined): Family {
  if (manager === 'apt-get') return 'debian'
  if (distribution?.id === 'fedora') return 'fedora'
  return distribution?.id === 'amzn' ? 'amazon' : 'enterprise'
}
