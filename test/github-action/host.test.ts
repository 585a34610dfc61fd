import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { bundleDriver, type Driver, type DriverResult } from './bundle-driver.ts'

let driver: Driver
let folder: string

beforeAll(async () => {
  driver = await bundleDriver(resolve('test/github-action/host-driver.ts'))
  folder = mkdtempSync(join(tmpdir(), 'host-'))
})

afterAll(async () => {
  await driver.remove()
  rmSync(folder, { recursive: true })
})

beforeEach(() => {
  for (const name of ['OUTPUT', 'ENV', 'STATE', 'SUMMARY']) writeFileSync(join(folder, name), '')
})

function call(calls: readonly (readonly unknown[])[], environment: Record<string, string> = {}): DriverResult {
  return driver.run([JSON.stringify(calls)], {
    RUNNER_TEMP: '/runner/temp',
    RUNNER_TOOL_CACHE: '/runner/tools',
    GITHUB_OUTPUT: join(folder, 'OUTPUT'),
    GITHUB_ENV: join(folder, 'ENV'),
    GITHUB_STATE: join(folder, 'STATE'),
    GITHUB_STEP_SUMMARY: join(folder, 'SUMMARY'),
    ...environment,
  })
}

function results(result: DriverResult): unknown {
  return JSON.parse(result.stderr)
}

function fileCommand(name: string): string {
  return readFileSync(join(folder, name), 'utf8').replace(/ghadelimiter_[-0-9a-f]{36}/g, 'DELIMITER')
}

describe('what the runner reads as commands', () => {
  test('annotations carry the file and escape what would end them', () => {
    expect(call([['error', '100% wrong\r\nsecond: line, ::warning::x', { file: 'dist/a:b,c%\n.exe' }]]).stdout).toBe(
      '::error file=dist/a%3Ab%2Cc%25%0A.exe::100%25 wrong%0D%0Asecond: line, ::warning::x\n',
    )
    expect(call([['warning', 'careful']]).stdout).toBe('::warning::careful\n')
    expect(call([['notice', 'see', { file: 'a.txt' }]]).stdout).toBe('::notice file=a.txt::see\n')
  })

  test('debug lines and group titles stay one command each', () => {
    const { stdout } = call([['debug', 'a\n::error::b'], ['startGroup', 'a\n::error::b'], ['endGroup']])
    expect(stdout).toBe('::debug::a%0A::error::b\n::group::a%0A::error::b\n::endgroup::\n')
  })

  test.each([
    ['::error::x', ': :error::x'],
    [' \t::add-mask::x', ' \t: :add-mask::x'],
    ['ok\n::set-env name=A::b\r\n::stop-commands::c\rlast', 'ok\n: :set-env name=A::b\n: :stop-commands::c\nlast'],
    ['text\r::error::x', 'text\n: :error::x'],
    ['::::', ': :::'],
    ['a ##[error]x ##[group]y', 'a ## [error]x ## [group]y'],
    ['###[error]x', '### [error]x'],
    // The runner compares by culture: characters without weight count for nothing there.
    ['\u200b::error::x', '\u200b: :error::x'],
    [':\u00ad:error::x', ': \u00ad:error::x'],
    ['\u001b\u0000::error::x', '\u001b\u0000: :error::x'],
    ['#\u200d#\u2060[error]x', '#\u200d#\u2060 [error]x'],
    // What is harmless stays as it is.
    ['C++: a::b, ## [x], \u001b[31mred\u001b[0m', 'C++: a::b, ## [x], \u001b[31mred\u001b[0m'],
  ])('info writes %j as %j', (message, written) => {
    expect(call([['info', message]]).stdout).toBe(`${written}\n`)
  })
})

describe('secrets', () => {
  test('are masked whole and line by line', () => {
    expect(call([['maskSecret', 'abc%def']]).stdout).toBe('::add-mask::abc%25def\n')
    expect(call([['maskSecret', 'one\ntwo\n']]).stdout).toBe('::add-mask::one%0Atwo%0A\n::add-mask::one\n::add-mask::two\n')
  })

  test('blank ones are left out: the runner would warn, or mask every blank', () => {
    expect(
      call([
        ['maskSecret', ''],
        ['maskSecret', ' \n '],
      ]).stdout,
    ).toBe('')
  })

  test('are masked before they are exported', () => {
    expect(call([['exportVariable', 'TOKEN', 's3cret', { secret: true }]]).stdout).toBe('::add-mask::s3cret\n')
    expect(fileCommand('ENV')).toBe('TOKEN<<DELIMITER\ns3cret\nDELIMITER\n')
  })

  test('are not exported where that would print them', () => {
    const result = call([['exportVariable', 'TOKEN', 's3cret', { secret: true }]], { GITHUB_ENV: '' })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toBe('')
    expect(result.stderr).toContain('TOKEN is secret')
    expect(result.stderr).not.toContain('s3cret')
  })

  test('a plain variable is exported without a mask', () => {
    expect(call([['exportVariable', 'OPENSSL_CONF', '/a\nb', { secret: false }]]).stdout).toBe('')
    expect(fileCommand('ENV')).toBe('OPENSSL_CONF<<DELIMITER\n/a\nb\nDELIMITER\n')
  })
})

describe('inputs, outputs, state', () => {
  test('an input keeps its hyphens and its lines; blank is absent', () => {
    const calls = [
      ['input', 'project-slug'],
      ['input', 'run'],
      ['input', 'files'],
      ['input', 'tool'],
    ]
    const environment = { 'INPUT_PROJECT-SLUG': 'demo', INPUT_RUN: '  a\n  b\n', INPUT_FILES: ' \n', INPUT_PROJECT_SLUG: 'wrong' }
    expect(results(call(calls, environment))).toEqual(['demo', '  a\n  b\n', null, null])
  })

  test('outputs may span lines', () => {
    call([
      ['setOutput', 'signed', 'true'],
      ['setOutput', 'signed-files', 'a\nb'],
    ])
    expect(fileCommand('OUTPUT')).toBe('signed<<DELIMITER\ntrue\nDELIMITER\nsigned-files<<DELIMITER\na\nb\nDELIMITER\n')
  })

  test('state goes to the post step, and is known in this one', () => {
    expect(
      results(
        call([
          ['saveState', 'post', 'true'],
          ['loadState', 'post'],
          ['loadState', 'other'],
        ]),
      ),
    ).toEqual([null, 'true', null])
    expect(fileCommand('STATE')).toBe('post<<END_OF_WORD\ntrue\nEND_OF_WORD\n')
    results(call([['saveState', 'workspace', '/tmp/a\nb=c']]))
    expect(fileCommand('STATE')).toBe('post<<END_OF_WORD\ntrue\nEND_OF_WORD\nworkspace<<DELIMITER\n/tmp/a\nb=c\nDELIMITER\n')
    expect(results(call([['loadState', 'post']], { STATE_post: 'true' }))).toEqual(['true'])
  })

  test("folders are the runner's", () => {
    expect(results(call([['name'], ['temporaryDirectory'], ['cacheDirectory']]))).toEqual([
      'github',
      '/runner/temp',
      '/runner/tools/pkcs11-sign',
    ])
  })
})

describe('summary', () => {
  test('is added to what is there', () => {
    writeFileSync(join(folder, 'SUMMARY'), 'before\n')
    call([['summary', '# Signed\n']])
    expect(fileCommand('SUMMARY')).toBe('before\n# Signed\n')
  })

  test.each([{ GITHUB_STEP_SUMMARY: '' }, { GITHUB_STEP_SUMMARY: '/nowhere/summary' }])(
    'without a file there is none (%j)',
    (environment) => {
      expect(call([['summary', '# Signed\n']], environment)).toEqual({ exitCode: 0, stdout: '', stderr: '[null]' })
    },
  )

  test('is cut at a whole line where GitHub would drop it', async () => {
    const big = await bundleDriver(resolve('test/github-action/summary-driver.ts'))
    const result = big.run([], { GITHUB_STEP_SUMMARY: join(folder, 'SUMMARY') })
    await big.remove()
    expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    const written = readFileSync(join(folder, 'SUMMARY'))
    expect(written.length).toBeLessThanOrEqual(1024 * 1024)
    expect(written.length).toBeGreaterThan(1024 * 1024 - 200)
    const lines = written.toString('utf8').split('\n')
    expect(lines.at(-2)).toBe('*Shortened here: GitHub shows 1 MiB at most. The report files hold everything.*')
    expect(new Set(lines.slice(0, -3))).toEqual(new Set(['ä'.repeat(49)]))
    expect(lines.filter((line) => line.startsWith('*Shortened'))).toHaveLength(1)
  })
})

test('progress is quiet in a short run', () => {
  expect(
    call([
      ['progress', 1, 100],
      ['progress', 100, 100],
    ]).stdout,
  ).toBe('')
})
