import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { cacheFolder, commandLineHost, homelessCache, type HostOptions } from '../../cli/host.ts'

let written: { stdout: string; stderr: string }

function host(options: Partial<HostOptions> = {}): ReturnType<typeof commandLineHost> {
  return commandLineHost({
    inputs: new Map(),
    debug: false,
    outputs: 'print',
    environment: {},
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    ...options,
  })
}

beforeEach(() => {
  written = { stdout: '', stderr: '' }
})

describe('messages', () => {
  test('go to stderr', () => {
    const { debug, info, notice, warning, error } = host()
    debug('hidden')
    info('info')
    notice('see')
    warning('careful', { file: 'a.exe' })
    error('a.exe is broken', { file: 'a.exe' })
    expect(written).toEqual({ stdout: '', stderr: 'info\nnotice: see\nwarning: a.exe: careful\nerror: a.exe is broken\n' })
  })

  test('for debugging are shown when asked for', () => {
    host({ debug: true }).debug('shown')
    expect(written.stderr).toBe('shown\n')
  })
})

test('outputs go to stdout, and to the messages where a shell reads stdout', () => {
  host().setOutput('signed-files', 'a\nb')
  expect(written).toEqual({ stdout: 'signed-files=a\nsigned-files=b\n', stderr: '' })
  host({ outputs: 'log' }).setOutput('report', '/r')
  expect(written).toEqual({ stdout: 'signed-files=a\nsigned-files=b\n', stderr: 'report=/r\n' })
})

test('an exported secret is hidden in messages and outputs, but kept for the shell', () => {
  const it = host()
  it.exportVariable('TOKEN', 's3cret-token', { secret: true })
  it.info('s3cret-token')
  it.setOutput('report', '/s3cret-token/x')
  expect([...it.exported]).toEqual([['TOKEN', 's3cret-token']])
  expect(written).toEqual({ stdout: 'report=/***/x\n', stderr: '***\n' })
})

test('inputs: blank is absent', () => {
  const it = host({
    inputs: new Map([
      ['tool', ' '],
      ['run', ' a\n'],
    ]),
  })
  expect([it.input('tool'), it.input('run'), it.input('files')]).toEqual([undefined, ' a\n', undefined])
})

test('state lives as long as the process', () => {
  const it = host({ state: new Map([['workspace', '/w']]) })
  it.saveState('a', 'b')
  expect([it.loadState('a'), it.loadState('workspace'), it.loadState('c')]).toEqual(['b', '/w', undefined])
})

describe('the cache folder', () => {
  test.each([
    ['linux', { XDG_CACHE_HOME: '/cache', HOME: '/home/me' }, '/cache/pkcs11-sign'],
    ['linux', { XDG_CACHE_HOME: 'relative', HOME: '/home/me' }, '/home/me/.cache/pkcs11-sign'],
    ['linux', { HOME: '/home/me' }, '/home/me/.cache/pkcs11-sign'],
    ['linux', { HOME: '' }, undefined],
    ['linux', { RUNNER_TOOL_CACHE: '/opt/hostedtoolcache', HOME: '/home/me' }, '/opt/hostedtoolcache/pkcs11-sign'],
    ['linux', { AGENT_TOOLSDIRECTORY: '/agent/_tool', HOME: '/home/me' }, '/agent/_tool/pkcs11-sign'],
    ['linux', { XDG_CACHE_HOME: '/cache', RUNNER_TOOL_CACHE: '/opt/hostedtoolcache' }, '/cache/pkcs11-sign'],
    ['linux', { GITLAB_CI: 'true', CI_PROJECT_DIR: '/builds/a/b', HOME: '/root' }, '/root/.cache/pkcs11-sign'],
    ['linux', { GITLAB_CI: 'true', CI_PROJECT_DIR: '/builds/a/b', XDG_CACHE_HOME: '/builds/a/b/.cache' }, '/builds/a/b/.cache/pkcs11-sign'],
    ['win32', { RUNNER_TOOL_CACHE: String.raw`C:\hostedtoolcache` }, String.raw`C:\hostedtoolcache\pkcs11-sign`],
    ['win32', { LOCALAPPDATA: String.raw`C:\Users\me\AppData\Local` }, String.raw`C:\Users\me\AppData\Local\pkcs11-sign\cache`],
    ['win32', {}, undefined],
  ] as const)('%s %j: %s', (platform, environment, folder) => {
    expect(cacheFolder(environment, platform)).toBe(folder)
  })

  describe('of an account without a home', () => {
    let temporary: string
    let expected: string
    beforeEach(() => {
      temporary = mkdtempSync(join(tmpdir(), 'homeless-'))
      expected = join(temporary, `pkcs11-sign-cache-${process.getuid?.() ?? 'user'}`)
    })
    afterEach(() => {
      rmSync(temporary, { recursive: true })
    })

    test('is private, and used again', () => {
      expect(homelessCache(temporary)).toBe(expected)
      expect(statSync(expected).mode & 0o777).toBe(0o700)
      expect(homelessCache(temporary)).toBe(expected)
    })

    test('is refused where others may write', () => {
      mkdirSync(expected)
      chmodSync(expected, 0o777)
      expect(() => homelessCache(temporary)).toThrow('others may write there')
    })

    test('is refused where it leads elsewhere', () => {
      mkdirSync(join(temporary, 'elsewhere'))
      symlinkSync(join(temporary, 'elsewhere'), expected)
      expect(() => homelessCache(temporary)).toThrow('others may write there')
    })
  })
})
