/** How packages are installed: command lines, and what a package manager's words mean. Pure. */
import type { PackageManager, RunnerFacts } from '../runner.ts'
import type { Command } from '../tools/signing-tool.ts'

export interface Installation {
  readonly manager: PackageManager
  readonly privilege: RunnerFacts['privilege']
  /** As `packageFor` names them. */
  readonly packages: readonly string[]
}

/** One try: all its commands run in order, and the last one's exit code decides. */
export type Attempt = readonly Command[]

/**
 * How long we wait for another package manager, such as a fresh machine's automatic updates, in seconds. apt has this option since 1.9.11;
 * it holds for dpkg's locks, not for those of what is fetched.
 */
export const lockTimeoutInSeconds = 300

const aptOptions: readonly string[] = [
  '-q',
  '-o',
  `DPkg::Lock::Timeout=${lockTimeoutInSeconds}`,
  '-o',
  'Acquire::Retries=3',
  '-o',
  'Dpkg::Use-Pty=0',
]

const aptInstallOptions: readonly string[] = [
  '-y',
  '--no-install-recommends',
  // Nothing of the machine's is taken away for our sake.
  '--no-remove',
  // A configuration file that somebody has changed, such as openssl.cnf, stays; dpkg would ask.
  '-o',
  'Dpkg::Options::=--force-confdef',
  '-o',
  'Dpkg::Options::=--force-confold',
]

/** The refresh comes only with the second attempt: where the lists are there already, they are not fetched again. */
interface Recipe {
  readonly install: readonly string[]
  readonly refresh: readonly string[]
  /** Words that say that a refresh may help: unknown package, file gone from the mirror. */
  readonly stale: RegExp
}

const staleRedhat = /Failed to download|Cannot download|No more mirrors|All mirrors were (?:already )?tried|Status code: 404/i

const recipes: Readonly<Record<PackageManager, Recipe>> = {
  'apt-get': {
    install: [...aptOptions, 'install', ...aptInstallOptions],
    refresh: [...aptOptions, 'update'],
    stale:
      /Unable to locate package|has no installation candidate|Failed to fetch|Unable to fetch|404 +Not Found|unmet dependencies|Release '.*' for '.*' was not found/,
  },
  dnf: {
    install: ['install', '-y', '--setopt=install_weak_deps=False'],
    refresh: ['clean', 'expire-cache'],
    stale: staleRedhat,
  },
  // It reads the number only (rpm-software-management/microdnf#62), and can't let the cache expire.
  microdnf: { install: ['install', '-y', '--setopt=install_weak_deps=0'], refresh: ['clean', 'all'], stale: staleRedhat },
  yum: { install: ['install', '-y', '--setopt=install_weak_deps=False'], refresh: ['clean', 'expire-cache'], stale: staleRedhat },
}

/** What is tried, in order; nothing without the right to install. The second attempt is for `mayBeStale`. */
export function installAttempts(installation: Installation): readonly Attempt[] {
  const { manager, privilege, packages } = installation
  if (privilege === 'none' || packages.length === 0) return []
  const { install, refresh } = recipes[manager]
  const installing = elevated(manager, [...install, ...packages], privilege)
  return [[installing], [elevated(manager, refresh, privilege), installing]]
}

/** Whether fetching the package lists anew may help, after what the package manager said. */
export function mayBeStale(manager: PackageManager, output: string): boolean {
  return recipes[manager].stale.test(output)
}

/** Whether apt-get gave up because another one fetches lists or packages, such as a fresh machine's automatic updates: it does not wait by itself. */
export function fetchIsLocked(output: string): boolean {
  return /Could not get lock \S*\/(?:lists|archives)\/lock/.test(output)
}

/** The line that a user runs to the same end. @param output what apt-get said, where it was asked: an earlier one may have been ended half-way */
export function installHint({ manager, privilege, packages }: Installation, output = ''): string {
  const sudo = privilege === 'root' ? '' : 'sudo '
  const names = packages.join(' ')
  const repair = output.includes('dpkg was interrupted') ? `${sudo}dpkg --configure -a && ` : ''
  if (manager === 'apt-get') return `${repair}${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${names}`
  return `${sudo}${manager} install -y ${names}`
}

/** sudo starts with an environment of its own, so what the package manager must see goes through `env`. */
function elevated(manager: PackageManager, options: readonly string[], privilege: 'root' | 'sudo'): Command {
  const environment = { LC_ALL: 'C.UTF-8', ...(manager === 'apt-get' ? { DEBIAN_FRONTEND: 'noninteractive' } : {}) }
  if (privilege === 'root') return { program: manager, arguments: options, environment }
  const assignments = Object.entries(environment).map(([name, value]) => `${name}=${value}`)
  return { program: 'sudo', arguments: ['-n', 'env', ...assignments, manager, ...options], environment }
}
