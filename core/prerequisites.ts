/** Which package holds what a signing tool lacks: look-ups, nothing is installed here. Programs are described beside the tools. */
import { baseOf } from './distributions.ts'
import type { Distribution, PackageManager, RunnerFacts } from './runner.ts'
import type { Need } from './tools/programs.ts'

export const pkcs11Engine: Need = {
  name: 'pkcs11-engine',
  title: "libp11's engine for OpenSSL",
  packages: {
    debian: 'libengine-pkcs11-openssl',
    enterprise: 'openssl-pkcs11',
    fedora: 'openssl-pkcs11',
    amazon: 'openssl-pkcs11',
    // RedHat 10 builds without engines.
    releases: { el10: undefined },
  },
}

export const pkcs11Provider: Need = {
  name: 'pkcs11-provider',
  title: 'a PKCS #11 provider for OpenSSL',
  packages: {
    debian: 'pkcs11-provider',
    enterprise: 'pkcs11-provider',
    fedora: 'pkcs11-provider',
    releases: { 'debian 11': undefined, 'debian 12': undefined, 'ubuntu 20.04': undefined, 'ubuntu 22.04': undefined },
  },
}

/** SignPath's library trusts the machine's, and slim images, such as node:24-bookworm-slim, have none. */
export const certificateAuthorities: Need = {
  name: 'ca-certificates',
  title: 'certificate authorities to trust',
  packages: { debian: 'ca-certificates', enterprise: 'ca-certificates', fedora: 'ca-certificates', amazon: 'ca-certificates' },
}

type Family = 'debian' | 'enterprise' | 'fedora' | 'amazon'

/**
 * The package, as the package manager takes it; undefined where the distribution is known to have none. An unknown distribution gets the
 * names of its package manager's family.
 */
export function packageFor({ packages }: Need, manager: PackageManager, distribution: Distribution | undefined): string | undefined {
  const family = familyOf(manager, distribution)
  const release = releaseOf(family, distribution)
  const { releases = {} } = packages
  return release !== undefined && Object.hasOwn(releases, release) ? releases[release] : packages[family]
}

/** Whether this runner's package manager is known to have it. */
export function hasPackage(need: Need, { packageManager, distribution }: RunnerFacts): boolean {
  return packageManager !== undefined && packageFor(need, packageManager, distribution) !== undefined
}

/** What must be done before the packages can be found: a sentence; undefined where the distribution's own repositories hold all. */
export function repositoryNote(
  needs: readonly Need[],
  manager: PackageManager,
  distribution: Distribution | undefined,
): string | undefined {
  const names = needs.filter(({ packages }) => packages.epel === true).map(({ name }) => name)
  if (names.length === 0 || familyOf(manager, distribution) !== 'enterprise') return undefined
  const where = `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} in EPEL`
  if (distribution?.id === 'ol') return `${where}: install oracle-epel-release-el${baseOf(distribution)?.version ?? ''} first.`
  if (distribution?.id === 'rhel') return `${where}: enable it first, see https://docs.fedoraproject.org/en-US/epel/.`
  return `${where}: install epel-release first.`
}

function familyOf(manager: PackageManager, distribution: Distribution | undefined): Family {
  if (manager === 'apt-get') return 'debian'
  if (distribution?.id === 'fedora') return 'fedora'
  return distribution?.id === 'amzn' ? 'amazon' : 'enterprise'
}

/** As `Packages.releases` names them: of what the distribution is made from. */
function releaseOf(family: Family, distribution: Distribution | undefined): string | undefined {
  const base = distribution === undefined ? undefined : baseOf(distribution)
  if (family === 'debian') return base === undefined ? undefined : `${base.family} ${base.version ?? ''}`
  return family === 'enterprise' && Number(base?.version ?? 0) >= 10 ? 'el10' : undefined
}
