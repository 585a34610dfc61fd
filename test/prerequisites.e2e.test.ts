/** Runs the real code with a package manager that only writes down how it was called. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../core/environment.ts'
import { SigningError } from '../core/errors.ts'
import { installPrerequisites } from '../core/prerequisites/install.ts'
import { createRedactor } from '../core/redaction.ts'
import { pkcs11Engine } from '../core/prerequisites.ts'
import type { Need } from '../core/tools/programs.ts'
import { tools } from '../core/tools/registry.ts'

const token = 'AIk/65yhM_a-very-secret-token'
const pkcs11Tool: Need = { name: 'pkcs11-tool', title: 'pkcs11-tool (of OpenSC)', packages: { debian: 'opensc', enterprise: 'opensc' } }
let folder: string
let log: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prerequisites-'))
  log = []
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A program that notes its arguments and its environment, and then does what the script says. `$calls` is how often it was called before. */
function fake(name: string, script: string): void {
  const path = join(folder, name)
  writeFileSync(
    path,
    `#!/bin/sh
calls=$(cat '${folder}/${name}.calls' 2>/dev/null | wc -l)
echo "$@" >> '${folder}/${name}.calls'
env >> '${folder}/${name}.environment'
${script}
`,
  )
  chmodSync(path, 0o755)
}

const calls = (name: string): string[] => {
  const path = join(folder, `${name}.calls`)
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : []
}

interface Circumstances {
  readonly privilege?: 'root' | 'sudo' | 'none'
  readonly manager?: 'apt-get' | 'dnf' | undefined
  readonly allowed?: boolean
  readonly distribution?: string
  readonly environment?: Readonly<Record<string, string>>
}

async function install(
  needs: readonly Need[],
  { privilege = 'root', allowed = true, distribution = 'debian 12', environment = {}, ...others }: Circumstances = {},
) {
  const [id = '', versionId] = distribution.split(' ')
  const base = {
    PATH: `${folder}:/usr/bin:/bin`,
    SIGNPATH_API_TOKEN: token,
    'INPUT_API-TOKEN': token,
    HEADER: `Bearer ${token}`,
    HOME: folder,
    ...environment,
  }
  await installPrerequisites(
    {
      host: {
        info: (line) => log.push(line),
        startGroup: (title) => log.push(`[${title}`),
        endGroup: () => log.push(']'),
      },
      inputs: { installPrerequisites: allowed },
      signal: new AbortController().signal,
      redact: createRedactor([token]),
      environment: (additions = {}) => childEnvironment(base, [token], additions),
    },
    needs,
    {
      packageManager: 'manager' in others ? others.manager : 'apt-get',
      privilege,
      os: 'linux',
      workingDirectory: folder,
      distribution: { id, idLike: [], versionId, prettyName: distribution },
    },
  )
}

const failureOf = async (run: Promise<void>): Promise<SigningError> => {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SigningError)) throw new Error(`expected a SigningError, got ${String(error)}`)
  return error
}

describe('with apt-get', () => {
  test('installs without an update where the lists are there, and shows what apt-get says', async () => {
    fake('apt-get', 'echo "Setting up opensc"')
    await install([pkcs11Tool, pkcs11Engine])
    expect(calls('apt-get')).toEqual([expect.stringMatching(/DPkg::Lock::Timeout=300.* install -y .* opensc libengine-pkcs11-openssl$/)])
    expect(log).toEqual(['[Install opensc, libengine-pkcs11-openssl', expect.stringMatching(/^\$ apt-get /), 'Setting up opensc', ']'])
  })

  test('updates the lists where a package is not known, and tries again', async () => {
    fake('apt-get', 'case "$calls" in 0) echo "E: Unable to locate package opensc" >&2; exit 100;; esac')
    await install([pkcs11Tool])
    expect(calls('apt-get').map((line) => / (install|update)\b/.exec(line)?.[1])).toEqual(['install', 'update', 'install'])
  })

  test('goes on where the update fails for some repository, for the one that counts may have answered', async () => {
    fake(
      'apt-get',
      'case "$calls" in 0) echo "E: Unable to locate package opensc" >&2; exit 100;; 1) echo "E: The repository is not signed"; exit 100;; esac',
    )
    await install([pkcs11Tool])
    expect(calls('apt-get')).toHaveLength(3)
  })

  test('waits while another apt-get updates the lists', async () => {
    fake(
      'apt-get',
      `case "$calls" in
  0) echo "E: Unable to locate package opensc" >&2; exit 100;;
  1) echo "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 7 (apt-get)" >&2; exit 100;;
esac`,
    )
    await install([pkcs11Tool])
    expect(calls('apt-get').map((line) => / (install|update)\b/.exec(line)?.[1])).toEqual(['install', 'update', 'update', 'install'])
    expect(log).toContain('Another package manager is at work: waiting for it.')
  })

  test('waits while another one downloads packages', async () => {
    fake(
      'apt-get',
      'case "$calls" in 0) echo "E: Could not get lock /var/cache/apt/archives/lock. It is held by process 7 (python3)" >&2; exit 100;; esac',
    )
    await install([pkcs11Tool])
    expect(calls('apt-get')).toHaveLength(2)
    expect(log).toContain('Another package manager is at work: waiting for it.')
  })

  test('says what mends a machine on which an earlier one was ended half-way', async () => {
    fake('apt-get', `echo "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct the problem." >&2; exit 100`)
    const { hint } = await failureOf(install([pkcs11Tool]))
    expect(hint).toContain(': dpkg --configure -a && apt-get update && apt-get install ')
  })

  test('does not update for a failure that an update can not cure, and says what apt-get said', async () => {
    fake('apt-get', 'seq 1 100; echo "E: You do not have enough free space in /var/cache/apt/archives/."; exit 100')
    const error = await failureOf(install([pkcs11Tool, ...tools.osslsigncode.needs.programs]))
    expect(calls('apt-get')).toHaveLength(1)
    expect(error.code).toBe('PREREQUISITE_MISSING')
    expect(error.message).toBe('apt-get could not install opensc, osslsigncode (exit code 100).')
    expect(error.hint).toContain('apt-get update && apt-get install -y --no-install-recommends opensc osslsigncode')
    expect(error.details?.split('\n')).toEqual([
      ...Array.from({ length: 24 }, (_, index) => String(77 + index)),
      expect.stringMatching(/enough free space/),
    ])
    expect(log.at(-1)).toBe(']')
  })

  test('shows why the update failed, where the package stays unknown', async () => {
    fake(
      'apt-get',
      'case "$calls" in 1) echo "W: Failed to fetch http://mirror.example";; *) echo "E: Unable to locate package opensc"; exit 100;; esac',
    )
    const error = await failureOf(install([pkcs11Tool]))
    expect(error.details).toBe('W: Failed to fetch http://mirror.example\nE: Unable to locate package opensc')
  })

  test('goes through sudo, which does not ask', async () => {
    fake('sudo', 'test "$1" = -n || exit 9; shift; exec "$@"')
    fake('apt-get', 'test "$DEBIAN_FRONTEND" = noninteractive')
    await install([pkcs11Tool], { privilege: 'sudo' })
    expect(calls('sudo')).toHaveLength(1)
    expect(calls('apt-get')).toHaveLength(1)
  })

  test('keeps the token from the package manager, and from the log', async () => {
    fake('apt-get', `echo 'a script leaks ${token}'`)
    await install([pkcs11Tool])
    const environment = readFileSync(join(folder, 'apt-get.environment'), 'utf8')
    expect(environment).toContain('DEBIAN_FRONTEND=noninteractive')
    expect(environment).not.toContain(token)
    expect(log).toContain('a script leaks ***')
  })
})

test('with the real apt-get, waits while another package manager holds the lock', async () => {
  // apt-get with a state of its own, in which the package is there already.
  for (const path of ['dpkg/updates', 'dpkg/info', 'lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, path), { recursive: true })
  const fields = [
    'Package: opensc',
    'Status: install ok installed',
    'Architecture: amd64',
    'Maintainer: nobody',
    'Version: 1',
    'Description: x',
  ]
  writeFileSync(join(folder, 'dpkg/status'), `${fields.join('\n')}\n\n`)
  const settings = {
    'Dir::State': folder,
    'Dir::State::status': join(folder, 'dpkg/status'),
    'Dir::State::lists': join(folder, 'lists'),
    'Dir::Cache': join(folder, 'cache'),
    'Dir::Etc::sourcelist': '/dev/null',
    'Dir::Etc::sourceparts': '/dev/null',
  }
  const configuration = join(folder, 'apt.conf')
  writeFileSync(
    configuration,
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  )
  const script = 'import fcntl,sys\nf=open(sys.argv[1],"w")\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint("held",flush=True)\nsys.stdin.read()'
  const holder = spawn('python3', ['-c', script, join(folder, 'dpkg/lock-frontend')], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  const released = setTimeout(() => holder.stdin.end(), 1_500)
  const startedAt = Date.now()
  await install([pkcs11Tool], { environment: { APT_CONFIG: configuration } })
  clearTimeout(released)
  expect(Date.now() - startedAt).toBeGreaterThan(1_400)
  expect(log.join('\n')).toContain('Waiting for cache lock')
  expect(log).toContain('opensc is already the newest version (1).')
})

test('with dnf, tells of EPEL where osslsigncode is not found', async () => {
  fake('dnf', 'echo "Error: Unable to find a match: osslsigncode" >&2; exit 1')
  const error = await failureOf(install(tools.osslsigncode.needs.programs, { manager: 'dnf', distribution: 'rocky 9.4' }))
  expect(calls('dnf')).toEqual(['install -y --setopt=install_weak_deps=False osslsigncode'])
  expect(error.hint).toBe(
    'osslsigncode is in EPEL: install epel-release first. Run this before signing, or in the image: dnf install -y osslsigncode',
  )
})

describe('installs nothing', () => {
  test.each([
    ['where install-prerequisites is false', { allowed: false }, /lacks pkcs11-tool .*install-prerequisites is false/, /opensc/],
    ['for a user who may not', { privilege: 'none' }, /may not install packages/, /sudo apt-get update && sudo apt-get install .* opensc/],
    ['without a package manager', { manager: undefined }, /neither apt-get nor dnf/, /in the image/],
  ] as const)('%s', async (_title, circumstances, message, hint) => {
    fake('apt-get', '')
    const error = await failureOf(install([pkcs11Tool], circumstances))
    expect(error).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    })
    expect(calls('apt-get')).toEqual([])
  })

  test('where the distribution has no such package, but tells the way out', async () => {
    fake('dnf', '')
    const error = await failureOf(install([pkcs11Tool, pkcs11Engine], { manager: 'dnf', distribution: 'rhel 10.0' }))
    expect(error.message).toBe("This runner lacks libp11's engine for OpenSSL, and rhel 10.0 has no package for that.")
    expect(error.hint).toBe('Set openssl-backend to provider.')
    expect(calls('dnf')).toEqual([])
  })

  test('where nothing is missing', async () => {
    await install([])
    expect(log).toEqual([])
  })
})
