/**
 * Package managers in a folder that is the whole search path: they take the options that the real ones take, say what those say, and
 * "install" osslsigncode. Each refuses its first installation, as one does whose lists are old.
 */
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FakeManager = 'apt-get' | 'dnf' | 'microdnf' | 'yum'
/** `asks`: sudo is there, but wants a password. */
export type FakeSudo = 'allows' | 'asks' | 'absent'

export interface FakeMachine {
  /** For PATH. */
  readonly folder: string
  /** The command lines of the package manager, one each call. */
  calls(): Promise<readonly string[]>
}

interface Behaviour {
  /** A shell's `case` patterns of the options that `install` takes. */
  readonly options: string
  /** Words for: unknown option, not root, old lists; the exit codes are those of the real one. */
  readonly unknownOption: string
  readonly notRoot: string
  readonly stale: string
  readonly refresh: string
}

const redhat = {
  notRoot: 'Error: This command has to be run with superuser privileges (under the root user on most systems).; 1',
  stale: "Error: Failed to download metadata for repo 'appstream': Cannot download repomd.xml: All mirrors were tried; 1",
} as const

const behaviours: Readonly<Record<FakeManager, Behaviour>> = {
  'apt-get': {
    options: '-q|-y|--no-install-recommends|--no-remove',
    unknownOption: 'E: Command line option is not understood in combination with the other options; 100',
    notRoot: 'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied); 100',
    stale: 'E: Unable to locate package osslsigncode; 100',
    refresh: 'update',
  },
  dnf: {
    ...redhat,
    options: '-y|--setopt=install_weak_deps=False',
    unknownOption: 'Command line error: argument: unknown option; 2',
    refresh: 'clean expire-cache',
  },
  microdnf: {
    options: '-y|--setopt=install_weak_deps=0',
    unknownOption: 'error: Unknown option; 1',
    notRoot: 'error: Failed to obtain the transaction lock (logged in as: nobody).; 1',
    stale: "error: cannot update repo 'ubi-9-appstream-rpms': Cannot download repomd.xml: All mirrors were tried; 1",
    refresh: 'clean all',
  },
  yum: {
    ...redhat,
    options: '-y|--setopt=install_weak_deps=False',
    unknownOption: 'Command line error: no such option; 1',
    refresh: 'clean expire-cache',
  },
}

/** What signing with osslsigncode needs beside it, and what the scripts here use. */
const otherPrograms = ['env', 'sh', 'bash', 'cat', 'cp', 'id', 'ln', 'openssl', 'setpriv', 'true', 'wc']

export async function fakeMachine(folder: string, manager: FakeManager, sudo: FakeSudo): Promise<FakeMachine> {
  const where = (program: string): string => execFileSync('which', [program], { encoding: 'utf8' }).trim()
  await mkdir(folder)
  // Another user may act here.
  await chmod(folder, 0o777)
  for (const program of otherPrograms) await symlink(where(program), join(folder, program))
  const write = async (name: string, script: string): Promise<void> => {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}`)
    await chmod(join(folder, name), 0o755)
  }
  const log = join(folder, 'calls')
  await write(manager, managerScript(behaviours[manager], log, where('osslsigncode'), join(folder, 'osslsigncode')))
  const allow = 'test "$1" = -n || exit 9\nshift\nFAKE_ROOT=yes exec "$@"\n'
  const refuse = 'echo "sudo: a password is required" >&2\nexit 1\n'
  if (sudo !== 'absent') await write('sudo', sudo === 'allows' ? allow : refuse)
  return { folder, calls: async () => (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '') }
}

function managerScript({ options, unknownOption, notRoot, stale, refresh }: Behaviour, log: string, real: string, place: string): string {
  const say = (words: string): string => {
    const [text = '', code = ''] = words.split('; ')
    return `{ echo "${text}" >&2; exit ${code}; }`
  }
  return `echo "$*" >> '${log}'
chmod 666 '${log}' 2>/dev/null
test "$(id -u)" = 0 || test "$FAKE_ROOT" = yes || ${say(notRoot)}
sure=no
command=
packages=
while test $# -gt 0; do
  case "$command $1" in
  *' -o') shift ;;
  ' -q') ;;
  ' '*) command=$1 ;;
  'install -y') sure=yes ;;
  ${options
    .split('|')
    .map((option) => `'install '${option}`)
    .join('|')}) ;;
  'install -'*) ${say(unknownOption)} ;;
  install*) packages="$packages $1" ;;
  *) command="$command $1" ;;
  esac
  shift
done
test "$command" = '${refresh}' && exit 0
test "$command $sure$packages" = 'install yes osslsigncode' || exit 8
test "$(wc -l < '${log}')" -gt 1 || ${say(stale)}
ln -s '${real}' '${place}'
`
}
