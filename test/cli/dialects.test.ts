import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { groupId, placeOf } from '../../cli/dialects.ts'
import { commandLineHost, type HostOptions } from '../../cli/host.ts'

const environments = {
  'GitHub Actions': { GITHUB_ACTIONS: 'true' },
  'Azure Pipelines': { TF_BUILD: 'True' },
  'GitLab CI': { GITLAB_CI: 'true' },
  TeamCity: { TEAMCITY_VERSION: '2025.07 (build 1)' },
  Buildkite: { BUILDKITE: 'true' },
  'Bitbucket Pipelines': { BITBUCKET_BUILD_NUMBER: '7' },
  CircleCI: { CIRCLECI: 'true' },
  Jenkins: { JENKINS_URL: 'https://jenkins.example.com/' },
} as const

type Name = keyof typeof environments

let written: { stdout: string; stderr: string }

beforeEach(() => {
  written = { stdout: '', stderr: '' }
  jest.useFakeTimers({ now: 1_700_000_000_123 })
})

afterEach(() => {
  jest.useRealTimers()
})

function host(name: Name, options: Partial<HostOptions> = {}): ReturnType<typeof commandLineHost> {
  return commandLineHost({
    inputs: new Map(),
    debug: false,
    outputs: 'print',
    environment: environments[name],
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    ...options,
  })
}

test.each(Object.entries(environments))('%s is known by %j', (name, environment) => {
  expect(placeOf(environment)?.name).toBe(name)
})

test('a blank or false variable is no CI, and neither is none', () => {
  for (const environment of [{}, { CI: 'true' }, { GITLAB_CI: '' }, { GITHUB_ACTIONS: 'false' }])
    expect(placeOf(environment)).toBeUndefined()
})

/** What a run says, with everything in it that somebody could try. */
function say(name: Name, options: Partial<HostOptions> = {}): void {
  const { startGroup, endGroup, info, notice, warning, error, setOutput, maskSecret } = host(name, options)
  maskSecret('s3cret-token')
  startGroup('Plan: 50 %\n| s3cret-token')
  info('::error::a\n##vso[task.x]b\n##teamcity[c]\nsection_start:1:d\r\u001b[0K\n--- e')
  endGroup()
  notice('n')
  warning("it's [1]\n100 % s3cret-token", { file: 'a;b],c:d.exe' })
  error('ä\u001b[2J broken')
  setOutput('signed', 'true')
}

const innocent = ': :error::a\n## vso[task.x]b\n## teamcity[c]\nsection_start :1:d\n--- e\n'

test.each<[Name, string]>([
  [
    'GitHub Actions',
    `::group::Plan: 50 %25%0A| ***\n${innocent}::endgroup::\n` +
      "::notice::n\n::warning file=a;b]%2Cc%3Ad.exe::it's [1]%0A100 %25 ***\n::error::ä broken\n",
  ],
  [
    'Azure Pipelines',
    `##[group]Plan: 50 % | ***\n${innocent}##[endgroup]\nnotice: n\n` +
      "##vso[task.logissue type=warning;sourcepath=a%3Bb%5D,c:d.exe]it's [1]%0A100 %AZP25 ***\n##vso[task.logissue type=error]ä broken\n",
  ],
  [
    'GitLab CI',
    '\u001b[0Ksection_start:1700000000:pkcs11_sign_1_plan_50\r\u001b[0KPlan: 50 % | ***\n' +
      `${innocent}\u001b[0Ksection_end:1700000000:pkcs11_sign_1_plan_50\r\u001b[0K\n` +
      "notice: n\nwarning: a;b],c:d.exe: it's [1]\n100 % ***\nerror: ä broken\n",
  ],
  [
    'Buildkite',
    `--- Plan: 50 % | ***\n${innocent.replace('\n---', '\n ---')}notice: n\nwarning: a;b],c:d.exe: it's [1]\n100 % ***\n^^^ +++\nerror: ä broken\n`,
  ],
  [
    'Jenkins',
    `Plan: 50 %\n| ***\n${innocent.replace(/^(?=.)/gm, '  ')}notice: n\nwarning: a;b],c:d.exe: it's [1]\n100 % ***\nerror: ä broken\n`,
  ],
])('%s: the exact bytes', (name, expected) => {
  say(name)
  expect(written).toEqual({ stdout: 'signed=true\n', stderr: expected })
})

describe('TeamCity', () => {
  test('reads stdout only', () => {
    say('TeamCity')
    expect(written).toEqual({
      stdout:
        `##teamcity[blockOpened name='Plan: 50 %|n|| ***']\n${innocent}##teamcity[blockClosed name='Plan: 50 %|n|| ***']\nnotice: n\n` +
        "##teamcity[message text='a;b|],c:d.exe: it|'s |[1|]|n100 % ***' status='WARNING']\n" +
        "##teamcity[message text='|0x00e4 broken' status='ERROR']\nsigned=true\n",
      stderr: '',
    })
  })

  test('stays out of what a shell evaluates', () => {
    say('TeamCity', { outputs: 'log' })
    expect(written.stdout).toBe('')
    expect(written.stderr).not.toContain('##teamcity')
  })
})

test('a title cannot end its marker: sections have names of harmless characters', () => {
  expect(groupId('Install a, b\r\u001b[0K', 3)).toBe('pkcs11_sign_3_install_a_b_0k')
  expect(groupId('…', 4)).toBe('pkcs11_sign_4')
  expect(groupId(`${'a'.repeat(39)} b`, 5)).toMatch(/^[a-z0-9_]{1,60}[a-z0-9]$/)
})

test('a group that was not ended ends before the next', () => {
  const { startGroup } = host('GitHub Actions')
  startGroup('a')
  startGroup('b')
  expect(written.stderr).toBe('::group::a\n::endgroup::\n::group::b\n')
})
