import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { version } from '../../core/version.ts'
import { buildSimulatorModule } from '../harness/module.ts'
import { freshBundle, type Ended, type FreshBundle } from '../scripts/fresh-bundle.ts'

const token = 'a-token-that-nobody-may-see'
const credentials = { SIGNPATH_ORGANIZATION_ID: '3f6d1c9a-54b2-4b8e-9a57-0c1de2f3a4b5', SIGNPATH_API_TOKEN: token }
let bundle: FreshBundle
let library: string

beforeAll(async () => {
  bundle = await freshBundle('cli/main.ts')
  library = buildSimulatorModule()
})

afterAll(() => bundle.remove())

function left(): string[] {
  return readdirSync(bundle.folder).filter((name) => name.startsWith('pkcs11-sign-'))
}

function script(run: string, ...more: string[]): Promise<Ended> {
  return bundle.start(['sign', '--run', run, '--cryptoki-library', library, '--no-install-prerequisites', ...more], {
    environment: credentials,
  })
}

describe('without a job', () => {
  test.each([['--version'], ['sign', '--version']])('%s gives the version', async (...words) => {
    expect(await bundle.start(words)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('help goes to stdout when asked for, else to stderr with exit code 2', async () => {
    const asked = await bundle.start(['help'])
    expect(asked).toMatchObject({ exitCode: 0, stderr: '' })
    expect(asked.stdout).toContain('Usage: pkcs11-sign COMMAND')
    expect(await bundle.start([])).toEqual({ exitCode: 2, stdout: '', stderr: asked.stdout })
    expect((await bundle.start(['help', 'setup'])).stdout).toBe((await bundle.start(['setup', '--help'])).stdout)
  })

  test.each([
    [['sign', '--projct-slug', 'x'], 'Did you mean --project-slug?'],
    [['sign'], 'sign is given neither files nor a script'],
    [['sign', '--files=', '--run= '], 'sign is given neither files nor a script'],
    [['sign', ''], 'One of the files has no name'],
    [['sign', 'b\ufffd.exe'], "b\ufffd.exe can't be read: its name is not valid UTF-8. Rename it."],
    [['sign', 'a', ' ', '--run', 'true'], 'One of the files has no name'],
    [['sign', 'a', '--digest', 'md5'], 'digest is "md5"'],
    [['sign', 'no-such-file.exe'], 'no-such-file.exe'],
    [['sign', '--api-token', '-', 'a'], '--api-token - reads the token from stdin, but that is empty.', 3],
  ])('%j is refused, and nothing is left', async (words, text, exitCode = 2) => {
    const ended = await bundle.start(words)
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stderr).toContain(text)
    expect(left()).toEqual([])
  })

  test('an empty stdin is no token, which may be allowed', async () => {
    const { exitCode, stdout, stderr } = await bundle.start(['sign', '--api-token', '-', '--if-no-credentials', 'skip', 'a'])
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('NOTHING IS SIGNED') })
    expect(stdout).toMatch(/^signed=false$/m)
  })

  test('a file is taken by its name, even one that looks like an exclusion', async () => {
    writeFileSync(join(bundle.folder, '!a.unknown'), 'x')
    const found = await bundle.start(['sign', '!a.unknown'], { environment: credentials })
    expect(found.stderr).toContain('no key is named')
    const absent = await bundle.start(['sign', '!b.unknown'], { environment: credentials })
    expect(absent.stderr).toContain('files holds exclusions only')
  })
})

test('runs no code of the project that it lies in', async () => {
  const foreign = join(dirname(bundle.program), 'node_modules/picomatch')
  const mark = join(bundle.folder, 'foreign-code-ran')
  mkdirSync(foreign, { recursive: true })
  writeFileSync(join(foreign, 'index.js'), `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`)
  const ended = await bundle.start(['sign', '*.none'], { environment: credentials })
  expect(ended.stderr).toContain('[NO_FILES_FOUND]')
  expect(existsSync(mark)).toBe(false)
})

describe('the token', () => {
  test('on the command line is worth a warning, and is hidden all the same', async () => {
    const { stderr } = await bundle.start(['sign', '--api-token', token, '--run', 'true', '--openssl-backend', token])
    expect(stderr).toMatch(/^warning: --api-token stands on the command line/)
    expect(stderr).toContain('openssl-backend is "***"')
    expect(stderr).not.toContain(token)
  })

  // A password store takes its time: longer than this program does to look.
  const late = (stdin: Writable): void => {
    setTimeout(() => stdin.end(token), 1_500)
  }

  test.each([
    ['at once', `${token}\n`],
    ['late', late],
  ])('may come from stdin, %s', async (_when, stdin) => {
    const run = 'test "$SIGNPATH_API_TOKEN" = "a-token-that-nobody-may-see" && echo it is there'
    const parameters = ['sign', '--api-token', '-', '--organization-id', credentials.SIGNPATH_ORGANIZATION_ID, '--run', run]
    const ended = await bundle.start([...parameters, '--cryptoki-library', library, '--no-install-prerequisites'], { stdin })
    expect(ended).toMatchObject({ exitCode: 0 })
    expect(ended.stderr).toContain('it is there')
    expect(ended.stderr).not.toContain('warning: --api-token')
  })
})

describe('a script', () => {
  test('runs with everything prepared; outputs go to stdout, its words to stderr, and nothing is left', async () => {
    const ended = await script(
      'test -e "$PKCS11_SIGN_SUNPKCS11_CONFIG"; echo "module $PKCS11_MODULE_PATH"; echo "token $SIGNPATH_API_TOKEN"',
    )
    expect(ended.exitCode).toBe(0)
    expect(ended.stderr).toContain(`module ${library}`)
    expect(ended.stderr).toContain('token ***')
    expect(ended.stdout).toContain(`cryptoki-library=${library}\n`)
    for (const line of ended.stdout.trimEnd().split('\n')) expect(line).toMatch(/^[a-z0-9-]+=/)
    expect(left()).toEqual([])
  })

  test('that fails fails the command', async () => {
    const ended = await script('exit 7')
    expect(ended.exitCode).toBe(1)
    expect(ended.stderr).toContain('[SCRIPT_FAILED]')
    expect(left()).toEqual([])
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('is ended by %s with exit code %i, and nothing is left', async (signal, exitCode) => {
    const run = 'echo pid=$$; sleep 300'
    let pid = 0
    const ended = await bundle.start(['sign', '--run', run, '--cryptoki-library', library, '--no-install-prerequisites'], {
      environment: credentials,
      onOutput: (text, child) => {
        const found = /pid=(\d+)/.exec(text.replace(/^.*echo pid.*$/m, ''))?.[1]
        if (pid !== 0 || found === undefined) return
        pid = Number(found)
        child.kill(signal)
      },
    })
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stderr).toContain('Stopping and cleaning up')
    expect(ended.stderr.match(/^error: /gm)).toHaveLength(1)
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
    expect(left()).toEqual([])
  })

  test('that does not end by the first Ctrl-C is ended at once by the second', async () => {
    let signals = 0
    const startedAt = Date.now()
    const ended = await bundle.start(
      [
        'sign',
        '--run',
        "trap '' INT TERM; echo ready; while :; do sleep 1; done",
        '--cryptoki-library',
        library,
        '--no-install-prerequisites',
      ],
      {
        environment: credentials,
        onOutput: (text, child) => {
          if ((signals === 0 && /^ *ready$/m.test(text)) || (signals === 1 && text.includes('Stopping'))) {
            signals += 1
            child.kill('SIGINT')
          }
        },
      },
    )
    expect(signals).toBe(2)
    expect(ended.exitCode).toBe(130)
    expect(Date.now() - startedAt).toBeLessThan(10_000)
    // Nobody could clean up any more.
    for (const name of left()) spawnSync('rm', ['-r', join(bundle.folder, name)])
  })
})

test('a reader that goes away does not end the job', () => {
  const help = `"${process.execPath}" "${bundle.program}" help sign`
  const { stdout, stderr } = spawnSync('bash', ['-c', `{ { sleep 0.3; ${help}; echo "ended with $?" >&3; } | true; } 3>&1`], {
    encoding: 'utf8',
  })
  expect({ stdout, stderr }).toEqual({ stdout: 'ended with 0\n', stderr: '' })
})

describe('setup', () => {
  function shell(commands: string): Ended {
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `pkcs11_sign() { "${process.execPath}" "${bundle.program}" "$@"; }\n${commands}`],
      {
        encoding: 'utf8',
        cwd: bundle.folder,
        env: { PATH: process.env['PATH'], HOME: bundle.folder, TMPDIR: bundle.folder, ...credentials },
      },
    )
    return { exitCode: status, stdout, stderr }
  }
  const flags = (): string => `--cryptoki-library "${library}" --no-install-prerequisites`

  afterEach(() => {
    expect(left()).toEqual([])
  })

  test('prepares a shell, without the token, until clean-up', () => {
    const ended = shell(`set -e
eval "$(pkcs11_sign setup ${flags()})"
test -d "$PKCS11_SIGN_DIRECTORY"
echo "$PKCS11_MODULE_PATH"
pkcs11_sign clean-up
test ! -e "$PKCS11_SIGN_DIRECTORY"
pkcs11_sign clean-up`)
    expect(ended).toMatchObject({ exitCode: 0, stdout: `${library}\n` })
  })

  test('clean-up spares the shell that has gone into the folder', () => {
    const ended = shell(`eval "$(pkcs11_sign setup ${flags()})"
cd "$PKCS11_SIGN_DIRECTORY"
pkcs11_sign clean-up
echo "ended with $?"
pkcs11_sign sign a.bin >/dev/null`)
    expect(ended).toMatchObject({ exitCode: 2, stdout: 'ended with 0\n' })
    expect(ended.stderr).toMatch(/^error: The working folder is not there any more\. .*\[INVALID_INPUT\]$/m)
  })

  test('a second one says how to remove what the first one left; not where that is gone', () => {
    const ended = shell(`set -e
eval "$(pkcs11_sign setup ${flags()})"
first=$PKCS11_SIGN_DIRECTORY
eval "$(pkcs11_sign setup ${flags()} 2>said)"
pkcs11_sign clean-up
test -d "$first"
eval "$(grep -o "clean-up --directory '.*'" said | sed 's/^/pkcs11_sign /')"
test ! -e "$first"
eval "$(pkcs11_sign setup ${flags()} 2>said)"
pkcs11_sign clean-up
grep -c 'earlier setup' said || rm said`)
    expect(ended).toMatchObject({ exitCode: 0, stdout: '0\n' })
  })

  test('prints nothing but variables, and the token only when asked for', () => {
    for (const [more, told] of [
      ['', false],
      ['--export-environment all', true],
    ] as const) {
      const { exitCode, stdout, stderr } = shell(`pkcs11_sign setup ${flags()} ${more}`)
      expect(exitCode).toBe(0)
      expect(stdout.includes(token)).toBe(told)
      expect(stderr).not.toContain(token)
      expect(stdout.replace(/^export [A-Z0-9_]+='[^']*'$/gm, '').trim()).toBe('')
      const directory = /PKCS11_SIGN_DIRECTORY='(.*)'/.exec(stdout)?.[1] ?? ''
      expect(existsSync(directory)).toBe(true)
      expect(shell(`pkcs11_sign clean-up --directory "${directory}"`).exitCode).toBe(0)
    }
  })

  test.each([
    ['--digest sha256', 2],
    ['--cryptoki-library /no/such/library.so', undefined],
  ])('%s: a failure reaches the shell that evaluates it', (wrong, exitCode) => {
    const ended = shell(`eval "$(pkcs11_sign setup ${wrong})" || { echo "failed with $?"; exit; }; echo went on`)
    expect(ended.stdout).toMatch(exitCode === undefined ? /^failed with [24]\n$/ : `failed with ${exitCode}\n`)
    expect(ended.stderr).toContain('error: ')
  })

  test('clean-up removes no folder that is not ours', () => {
    const ended = shell('mkdir -p mine && pkcs11_sign clean-up --directory mine')
    expect(ended.exitCode).not.toBe(0)
    expect(ended.stderr).toContain('is not removed')
    expect(existsSync(join(bundle.folder, 'mine'))).toBe(true)
  })
})
