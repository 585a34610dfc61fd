import { describe, expect, test } from '@jest/globals'
import { fetchIsLocked, installAttempts, installHint, mayBeStale } from '../core/prerequisites/commands.ts'
import { packageFor, pkcs11Engine, pkcs11Provider, repositoryNote } from '../core/prerequisites.ts'
import { tools } from '../core/tools/registry.ts'
import { openssl, type Need } from '../core/tools/programs.ts'
import type { Distribution } from '../core/runner.ts'

function distribution(id: string, versionId: string | undefined, ...idLike: string[]): Distribution {
  return { id, idLike, versionId, prettyName: `${id} ${versionId ?? ''}` }
}

const [osslsigncode] = tools.osslsigncode.needs.programs
const [jarsigner] = tools.jarsigner.needs.programs
if (osslsigncode === undefined || jarsigner === undefined) throw new Error('the tools name no programs')
const needs: readonly Need[] = [openssl, osslsigncode, jarsigner, pkcs11Engine, pkcs11Provider]

const debianNames = {
  openssl: 'openssl',
  osslsigncode: 'osslsigncode',
  jarsigner: 'default-jdk-headless',
  'pkcs11-engine': 'libengine-pkcs11-openssl',
  'pkcs11-provider': 'pkcs11-provider',
}
const redhatNames = { ...debianNames, jarsigner: 'java-17-openjdk-devel', 'pkcs11-engine': 'openssl-pkcs11' }

describe('the package of a need', () => {
  test.each([
    ['Debian 13', 'apt-get', distribution('debian', '13'), debianNames],
    ['Debian testing, which has no version', 'apt-get', distribution('debian', undefined), debianNames],
    ['Debian 12, without a provider', 'apt-get', distribution('debian', '12'), { ...debianNames, 'pkcs11-provider': undefined }],
    [
      'Debian 11, whose security archive lacks the file of its osslsigncode',
      'apt-get',
      distribution('debian', '11'),
      { ...debianNames, osslsigncode: 'osslsigncode/bullseye', 'pkcs11-provider': undefined },
    ],
    ['Ubuntu 24.04', 'apt-get', distribution('ubuntu', '24.04', 'debian'), debianNames],
    [
      'Ubuntu 22.04, without a provider',
      'apt-get',
      distribution('ubuntu', '22.04', 'debian'),
      { ...debianNames, 'pkcs11-provider': undefined },
    ],
    ['Linux Mint 12, which is not Debian 12', 'apt-get', distribution('linuxmint', '12', 'ubuntu', 'debian'), debianNames],
    [
      'Linux Mint 21, which is Ubuntu 22.04',
      'apt-get',
      { ...distribution('linuxmint', '21.3', 'ubuntu', 'debian'), codename: 'jammy' },
      { ...debianNames, 'pkcs11-provider': undefined },
    ],
    [
      'LMDE 6, which is Debian 12',
      'apt-get',
      { ...distribution('linuxmint', '6', 'debian'), codename: 'bookworm' },
      { ...debianNames, 'pkcs11-provider': undefined },
    ],
    [
      'LMDE 5, which is Debian 11',
      'apt-get',
      { ...distribution('linuxmint', '5', 'debian'), codename: 'bullseye' },
      { ...debianNames, osslsigncode: 'osslsigncode/bullseye', 'pkcs11-provider': undefined },
    ],
    [
      'a relative of Debian that is made of Ubuntu 22.04 and names only that',
      'apt-get',
      { ...distribution('tuxedo', '2', 'debian'), codename: 'jammy' },
      { ...debianNames, 'pkcs11-provider': undefined },
    ],
    ['LMDE 7, which is Debian 13', 'apt-get', { ...distribution('linuxmint', '7', 'debian'), codename: 'trixie' }, debianNames],
    ['CloudLinux 9, which counts as RedHat does', 'dnf', distribution('cloudlinux', '9.4', 'rhel', 'fedora', 'centos'), redhatNames],
    [
      'CloudLinux 10',
      'dnf',
      distribution('cloudlinux', '10.0', 'rhel', 'fedora', 'centos'),
      { ...redhatNames, jarsigner: 'java-21-openjdk-devel', 'pkcs11-engine': undefined },
    ],
    ['another relative of RedHat, whose number is its own', 'dnf', distribution('nobara', '43', 'rhel', 'centos', 'fedora'), redhatNames],
    ['an unknown distribution with apt-get', 'apt-get', undefined, debianNames],
    ['RedHat 8', 'dnf', distribution('rhel', '8.10', 'fedora'), redhatNames],
    ['RedHat 9, minimal image', 'microdnf', distribution('rhel', '9.6', 'fedora'), redhatNames],
    [
      'RedHat 10, without engines',
      'dnf',
      distribution('rhel', '10.0', 'centos', 'fedora'),
      { ...redhatNames, jarsigner: 'java-21-openjdk-devel', 'pkcs11-engine': undefined },
    ],
    ['Rocky 9', 'dnf', distribution('rocky', '9.4', 'rhel', 'centos', 'fedora'), redhatNames],
    ['an unknown distribution with yum', 'yum', undefined, redhatNames],
    [
      'Fedora 43, whose number is not RedHat 43',
      'dnf',
      distribution('fedora', '43'),
      { ...redhatNames, jarsigner: 'java-latest-openjdk-devel' },
    ],
    [
      'Amazon Linux 2023, whose number is not RedHat 2023',
      'dnf',
      distribution('amzn', '2023', 'fedora'),
      { ...redhatNames, jarsigner: 'java-17-amazon-corretto-devel', osslsigncode: undefined, 'pkcs11-provider': undefined },
    ],
  ] as const)('is right on %s', (_title, manager, where, expected) => {
    expect(Object.fromEntries(needs.map((need) => [need.name, packageFor(need, manager, where)]))).toEqual(expected)
  })

  test('comes with a word on EPEL only where osslsigncode is in EPEL', () => {
    expect(repositoryNote([osslsigncode], 'dnf', distribution('rocky', '9.4'))).toMatch(/epel-release/)
    expect(repositoryNote([osslsigncode], 'dnf', distribution('ol', '9.1'))).toMatch(/oracle-epel-release-el9/)
    expect(repositoryNote([osslsigncode], 'microdnf', distribution('rhel', '9.6'))).toMatch(/enable it first/)
    expect(repositoryNote([openssl, pkcs11Engine], 'dnf', distribution('rocky', '9.4'))).toBeUndefined()
    expect(repositoryNote([osslsigncode], 'dnf', distribution('fedora', '43'))).toBeUndefined()
    expect(repositoryNote([osslsigncode], 'apt-get', distribution('debian', '12'))).toBeUndefined()
  })
})

describe('the command lines', () => {
  const packages = ['opensc', 'osslsigncode/bullseye']

  test('apt-get installs first, and updates the lists only for a second try', () => {
    const [first, second, ...others] = installAttempts({ manager: 'apt-get', privilege: 'root', packages })
    expect(others).toEqual([])
    expect(first).toHaveLength(1)
    expect(second).toHaveLength(2)
    expect(second?.[0]?.arguments.at(-1)).toBe('update')
    expect(second?.[1]).toEqual(first?.[0])
  })

  test('apt-get waits for locks, asks nothing, removes nothing and keeps changed configuration files', () => {
    const command = installAttempts({ manager: 'apt-get', privilege: 'root', packages })[0]?.[0]
    const line = command?.arguments.join(' ')
    expect(command?.program).toBe('apt-get')
    expect(command?.environment).toEqual({ DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' })
    for (const option of [
      'DPkg::Lock::Timeout=300',
      ' install -y --no-install-recommends --no-remove ',
      'Dpkg::Options::=--force-confold',
    ]) {
      expect(line).toContain(option)
    }
    expect(line).toMatch(/ opensc osslsigncode\/bullseye$/)
  })

  test('sudo never asks for a password, and hands on what apt-get must see', () => {
    expect(installAttempts({ manager: 'apt-get', privilege: 'sudo', packages })[1]?.[0]).toEqual({
      program: 'sudo',
      arguments: [
        ...['-n', 'env', 'LC_ALL=C.UTF-8', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q'],
        ...['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-o', 'Dpkg::Use-Pty=0', 'update'],
      ],
      environment: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    })
  })

  test.each([
    ['dnf', '--setopt=install_weak_deps=False', 'clean expire-cache'],
    ['yum', '--setopt=install_weak_deps=False', 'clean expire-cache'],
    ['microdnf', '--setopt=install_weak_deps=0', 'clean all'],
  ] as const)('%s leaves weak dependencies out', (manager, option, refresh) => {
    const [first, second] = installAttempts({ manager, privilege: 'root', packages: ['opensc'] })
    expect(first?.[0]).toEqual({ program: manager, arguments: ['install', '-y', option, 'opensc'], environment: { LC_ALL: 'C.UTF-8' } })
    expect(second?.[0]?.arguments.join(' ')).toBe(refresh)
  })

  test('are none without the right to install', () => {
    expect(installAttempts({ manager: 'apt-get', privilege: 'none', packages })).toEqual([])
  })

  test('for the user are short', () => {
    expect(installHint({ manager: 'apt-get', privilege: 'none', packages: ['opensc', 'openssl'] })).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends opensc openssl',
    )
    expect(installHint({ manager: 'apt-get', privilege: 'root', packages: ['opensc'] })).toBe(
      'apt-get update && apt-get install -y --no-install-recommends opensc',
    )
    expect(installHint({ manager: 'microdnf', privilege: 'root', packages: ['opensc'] })).toBe('microdnf install -y opensc')
  })
})

describe("a package manager's words", () => {
  // As apt 2.6 and dnf 4 print them.
  test.each([
    ['apt-get', 'E: Unable to locate package opensc', true],
    ['apt-get', "E: Package 'opensc' has no installation candidate", true],
    ['apt-get', 'E: Failed to fetch http://mirror.example/o.deb  404  Not Found [IP: 192.0.2.1 80]', true],
    ['apt-get', "E: Release 'bullseye' for 'osslsigncode' was not found", true],
    ['apt-get', 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 12 (apt-get)', false],
    ['apt-get', 'E: You do not have enough free space in /var/cache/apt/archives/.', false],
    ['apt-get', 'dpkg: error processing package opensc (--configure):', false],
    ['dnf', 'Error: Error downloading packages:\n  Status code: 404 for http://mirror.example/opensc.rpm', true],
    ['dnf', 'Error: Unable to find a match: osslsigncode', false],
    ['microdnf', 'error: No package matches "osslsigncode"', false],
  ] as const)('%s: %s', (manager, output, stale) => {
    expect(mayBeStale(manager, output)).toBe(stale)
  })

  test('tell the locks of lists and packages, for which apt-get does not wait, from that of dpkg', () => {
    expect(fetchIsLocked('E: Could not get lock /var/lib/apt/lists/lock. It is held by process 29492 (python3)')).toBe(true)
    expect(fetchIsLocked('E: Could not get lock /var/cache/apt/archives/lock. It is held by process 7 (python3)')).toBe(true)
    expect(fetchIsLocked('E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 12 (apt-get)')).toBe(false)
  })
})
