import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleDriver, type Driver, type DriverResult } from '../github-action/bundle-driver.ts'

let driver: Driver
let folder: string

beforeAll(async () => {
  driver = await bundleDriver(resolve('test/azure-task/host-driver.ts'))
  folder = mkdtempSync(join(tmpdir(), 'azure-host-'))
})

afterAll(async () => {
  await driver.remove()
  rmSync(folder, { recursive: true })
})

function call(calls: readonly (readonly unknown[])[], environment: Record<string, string> = {}): DriverResult {
  return driver.run([JSON.stringify(calls)], { AGENT_TEMPDIRECTORY: folder, AGENT_TOOLSDIRECTORY: '/agent/tools', ...environment })
}

function results(result: DriverResult): unknown {
  return JSON.parse(result.stderr)
}

/** Every variable by which a secret may come, and the agent told to be talkative. */
const secretive = {
  SYSTEM_DEBUG: 'true',
  INPUT_APITOKEN: 's3cret',
  SECRET_TOKEN: 's3cret',
  'ENDPOINT_AUTH_PARAMETER_id-1_APITOKEN': 's3cret',
  AGENT_PROXYURL: 'http://proxy:3128',
  AGENT_PROXYPASSWORD: 's3cret',
}

test("a task whose library can't load, for want of the temporary folder, fails aloud", () => {
  const result = call([], { AGENT_TEMPDIRECTORY: '/nowhere%/folder' })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toMatch(
    /^##vso\[task\.logissue type=error;\]The task can't start: ENOENT.*\/nowhere%AZP25\/folder.*temporary folder/m,
  )
  expect(result.stdout).toMatch(/^##vso\[task\.complete result=Failed;\]$/m)
})

describe('what the agent reads as commands', () => {
  test('issues carry the file, and escape what would end them', () => {
    expect(call([['error', '100% wrong\r\nsecond; line]', { file: 'dist/a;b]%\n.exe' }]]).stdout).toBe(
      '##vso[task.logissue type=error;sourcepath=dist/a%3Bb%5D%AZP25%0A.exe;]dist/a;b]%AZP25%0A.exe: 100%AZP25 wrong%0Asecond; line]\n',
    )
    expect(call([['warning', 'careful']]).stdout).toBe('##vso[task.logissue type=warning;]careful\n')
    expect(call([['warning', 'a.exe is odd', { file: 'a.exe' }]]).stdout).toBe(
      '##vso[task.logissue type=warning;sourcepath=a.exe;]a.exe is odd\n',
    )
  })

  test('a notice is a line, for Azure knows errors and warnings alone', () => {
    expect(call([['notice', 'see', { file: 'a##[error].txt' }]]).stdout).toBe('a## [error].txt: see\n')
  })

  test('debug lines and group titles stay one command each', () => {
    const { stdout } = call([['debug', 'a\n##vso[task.complete]b'], ['startGroup', 'a\n##[error]b'], ['endGroup']])
    expect(stdout).toBe('##vso[task.debug]a%0A## vso[task.complete]b\n##[group]a ## [error]b\n##[endgroup]\n')
  })

  test.each([
    ['##vso[task.complete result=Succeeded;]x', '## vso[task.complete result=Succeeded;]x'],
    ['said ##VSO[task.setvariable variable=A;]b', 'said ## VSO[task.setvariable variable=A;]b'],
    ['ok\n##[section]x\r\n##[error]y\r##[group]z', 'ok\n## [section]x\n## [error]y\n## [group]z'],
    ['###vso[x]', '### vso[x]'],
    ['##vso[a]##vso[b]', '## vso[a]## vso[b]'],
    // The agent compares by culture: characters without weight count for nothing there.
    ['#\u200d#\u2060[error]x', '#\u200d#\u2060 [error]x'],
    ['##v\u200bs\u00ado[x]', '## v\u200bs\u00ado[x]'],
    ['\u0000#\u0001#vso\u0002[x]', '\u0000#\u0001# vso\u0002[x]'],
    // What is harmless stays as it is.
    [
      '::error::x, ## [x], ##vsomething[x], # vso[x], \u001b[31mred\u001b[0m',
      '::error::x, ## [x], ##vsomething[x], # vso[x], \u001b[31mred\u001b[0m',
    ],
  ])('info writes %j as %j', (message, written) => {
    expect(call([['info', message]]).stdout).toBe(`${written}\n`)
  })

  test('progress is told when it is over, and not more than once a second', () => {
    const calls = [1, 50, 100].map((done) => ['progress', done, 100, 2])
    expect(call([...calls, ['progress', 0, 0, 0]]).stdout).toBe('##vso[task.setprogress value=100;]98 of 100 signed, 2 failed\n')
  })
})

describe('secrets', () => {
  test('nothing is said while task-lib loads and inputs are read', () => {
    const calls = [
      ['input', 'api-token'],
      ['input', 'http-proxy'],
    ]
    const result = call(calls, secretive)
    expect(result.stdout).toBe('')
    expect(results(result)).toEqual(['s3cret', 'http://proxy:3128'])
  })

  test('are masked line by line: the agent refuses several lines', () => {
    expect(call([['maskSecret', 'abc%def']]).stdout).toBe('##vso[task.setsecret]abc%AZP25def\n')
    expect(call([['maskSecret', 'one\r\ntwo\n']]).stdout).toBe('##vso[task.setsecret]one\n##vso[task.setsecret]two\n')
    expect(call([['maskSecret', ' \n ']]).stdout).toBe('')
  })

  test('are taken out of what we say, by us too', () => {
    const calls = [
      ['maskSecret', 's3cret!'],
      ['info', 'a s3cret! b'],
      ['error', 'a s3cret!', { file: 's3cret!' }],
      ['debug', 's3cret!'],
    ]
    expect(call(calls).stdout.split('\n').slice(1)).toEqual([
      'a *** b',
      '##vso[task.logissue type=error;sourcepath=***;]a ***',
      '##vso[task.debug]***',
      '',
    ])
  })

  test('are masked before they are exported, and exported as secrets', () => {
    expect(call([['exportVariable', 'SIGNPATH_API_TOKEN', 's3cret', { secret: true }]]).stdout).toBe(
      '##vso[task.setsecret]s3cret\n##vso[task.setvariable variable=SIGNPATH_API_TOKEN;issecret=true;]s3cret\n',
    )
    expect(call([['exportVariable', 'PKCS11_MODULE_PATH', '/a\nb', { secret: false }]]).stdout).toBe(
      '##vso[task.setvariable variable=PKCS11_MODULE_PATH;issecret=false;]/a%0Ab\n',
    )
  })
})

describe('inputs, outputs, state', () => {
  test('an input is found by its name in camelCase, and keeps its lines; blank is absent', () => {
    const calls = ['project-slug', 'run', 'files', 'tool', 'cryptoki-sha256'].map((name) => ['input', name])
    const environment = { INPUT_PROJECTSLUG: 'demo', INPUT_RUN: '  a\n  b\n', INPUT_FILES: ' \n', INPUT_CRYPTOKISHA256: 'ab' }
    expect(results(call(calls, environment))).toEqual(['demo', '  a\n  b\n', null, null, 'ab'])
  })

  test('an output that would keep later steps from starting is left blank, and a warning says so', () => {
    const { stdout } = call([['setOutput', 'signed-files', 'a'.repeat(100_001)]])
    expect(stdout).toMatch(/^##vso\[task\.logissue type=warning;?\]The output signedFiles is left blank: .* 100001 bytes/)
    expect(stdout).toContain('##vso[task.setvariable variable=signedFiles;isOutput=true;]\n')
    expect(call([['setOutput', 'signed-files', 'a'.repeat(100_000)]]).stdout).toMatch(
      /^##vso\[task\.setvariable variable=signedFiles;isOutput=true;\]a{100000}\n$/,
    )
  })

  test('outputs are output variables by names in camelCase, and may span lines', () => {
    expect(call([['setOutput', 'signed-files', 'a]\nb;']]).stdout).toBe(
      '##vso[task.setvariable variable=signedFiles;isOutput=true;]a]%0Ab;\n',
    )
  })

  test('state goes to the post step, is known in this one, and takes no variable of the job away', () => {
    const calls = [
      ['saveState', 'workspace', '/tmp/a b'],
      ['loadState', 'workspace'],
      ['loadState', 'other'],
    ]
    const result = call(calls, { WORKSPACE: 'mine' })
    expect(result.stdout).toBe('##vso[task.settaskvariable variable=pkcs11Sign.workspace;issecret=false;]/tmp/a b\n')
    expect(results(result)).toEqual([null, '/tmp/a b', null])
    expect(results(call([['loadState', 'workspace']], { VSTS_TASKVARIABLE_PKCS11SIGN_WORKSPACE: '/tmp/a b' }))).toEqual(['/tmp/a b'])
  })

  test("folders are the agent's", () => {
    expect(results(call([['name'], ['temporaryDirectory'], ['cacheDirectory']]))).toEqual(['azure', folder, '/agent/tools/pkcs11-sign'])
  })
})

describe('the service connection', () => {
  const connected = {
    INPUT_SERVICECONNECTION: 'id-1',
    'ENDPOINT_URL_id-1': 'https://signpath.example/Api',
    'ENDPOINT_DATA_id-1_ORGANIZATIONID': 'organization',
    'ENDPOINT_AUTH_PARAMETER_id-1_APITOKEN': 's3cret',
  }
  const calls = [
    ['input', 'api-token'],
    ['input', 'organization-id'],
    ['input', 'api-url'],
  ]

  test('gives address, organization and token', () => {
    expect(results(call(calls, connected))).toEqual(['s3cret', 'organization', 'https://signpath.example/Api'])
  })

  test('does not go together with what it stands in for', () => {
    for (const name of ['apiToken', 'organizationId', 'apiUrl']) {
      const { exitCode, stderr } = call(calls, { ...connected, [`INPUT_${name.toUpperCase()}`]: 'x' })
      expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: `SigningError: ${name} and serviceConnection exclude each other.` })
    }
  })

  test('without a token says so, unless that is to be skipped', () => {
    const rest = { ...connected, 'ENDPOINT_AUTH_PARAMETER_id-1_APITOKEN': '' }
    expect(call(calls, rest).stderr).toBe('SigningError: The agent got no API token with the service connection.')
    expect(results(call(calls.slice(0, 1), { ...rest, INPUT_IFNOCREDENTIALS: 'skip' }))).toEqual([null])
  })

  test('a variable that is not there is no token', () => {
    for (const variable of ['$(SIGNPATH_API_TOKEN)', '$(signpath-api-token)', '$(SignPath token)'])
      expect(results(call(calls.slice(0, 1), { INPUT_APITOKEN: variable }))).toEqual([null])
    expect(results(call([['input', 'run']], { INPUT_RUN: '$(date)' }))).toEqual(['$(date)'])
  })
})

describe('names that no input has', () => {
  const refused = (name: string, variables: readonly string[] = []): unknown =>
    call([['input', 'files']], { [`INPUT_${name}`]: 'x', INPUT_TOOL: 'gpg', VSTS_PUBLIC_VARIABLES: JSON.stringify(variables) }).stderr

  test.each(['TIMESTAMPURL', 'TIMESTAMP-URLS', 'PADING', 'NO-SUCH-THING'])('%s is refused', (name) => {
    expect(refused(name)).toBe(`SigningError: ${name.toLowerCase()} is given, but there is no such input.`)
  })

  test('may be those of variables, or mean something else', () => {
    for (const name of ['input.padin', 'INPUT_PADIN', 'Input padin']) expect(refused('PADIN', [name])).toBe('[null]')
    for (const name of ['VERSION', 'SERVICECONNECTION', 'RUN']) expect(refused(name)).toBe('[null]')
  })
})

describe("the agent's proxy", () => {
  const agent = { AGENT_PROXYURL: 'http://proxy.example:3128', AGENT_PROXYUSERNAME: 'me@home', AGENT_PROXYPASSWORD: 'p:w' }
  const proxyWith = (environment: Record<string, string>): unknown => results(call([['input', 'http-proxy']], environment))

  test('is used where nothing nearer says otherwise', () => {
    expect(proxyWith(agent)).toEqual(['http://me%40home:p%3Aw@proxy.example:3128'])
    expect(proxyWith({ ...agent, INPUT_HTTPPROXY: 'other:1' })).toEqual(['other:1'])
    expect(proxyWith({ ...agent, https_proxy: 'http://job:2' })).toEqual([null])
    expect(proxyWith({})).toEqual([null])
  })

  test('is left out for addresses in its bypass list', () => {
    const bypass = { ...agent, AGENT_PROXYBYPASSLIST: '["(", "signpath\\\\.example"]' }
    expect(proxyWith({ ...bypass, INPUT_APIURL: 'https://signpath.example/Api' })).toEqual([null])
    expect(proxyWith(bypass)).toEqual(['http://me%40home:p%3Aw@proxy.example:3128'])
  })
})

describe("the agent's certificate authority", () => {
  test('that is not there is a warning', () => {
    const { stdout } = call([['applyAgentSettings']], { AGENT_CAINFO: '/no/such/file.pem' })
    expect(stdout).toMatch(
      /^##vso\[task\.logissue type=warning;\]The agent's certificate authority \/no\/such\/file\.pem can't be used: ENOENT/,
    )
    expect(call([['applyAgentSettings']]).stdout).toBe('')
  })
})

describe('the summary', () => {
  test('is a private file in the folder that lives as long as the job', () => {
    const [, file = ''] = /^##vso\[task\.uploadsummary\](.*)\n$/.exec(call([['summary', '# Signed\n']]).stdout) ?? []
    expect(file.startsWith(`${folder}/pkcs11-sign-summary-`)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe('# Signed\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('without such a folder there is none', () => {
    const work = { AGENT_TEMPDIRECTORY: '', AGENT_WORKFOLDER: folder }
    expect(call([['summary', '# Signed\n']], work)).toEqual({ exitCode: 0, stdout: '', stderr: '[null]' })
    expect(existsSync(join(folder, '.taskkey'))).toBe(true)
  })
})

describe('the result', () => {
  const ended = (...calls: readonly (readonly unknown[])[]): string =>
    call([...calls, ['complete', 'done']])
      .stdout.split('\n')
      .at(-2) ?? ''
  const unsigned = ['setOutput', 'signed', 'false']

  test('is failed without a second word on it', () => {
    expect(call([['complete', 'failed']]).stdout).toBe('##vso[task.complete result=Failed;]\n')
  })

  test('has issues where nothing was done and a warning said why', () => {
    expect(ended(['warning', 'no token'], unsigned)).toBe('##vso[task.complete result=SucceededWithIssues;]')
  })

  test('is good where nothing was asked for, and where a warning came on the way', () => {
    const good = '##vso[task.complete result=Succeeded;]'
    expect(ended(unsigned)).toBe(good)
    expect(ended(['warning', 'again'], ['setOutput', 'signed', 'true'])).toBe(good)
    expect(ended(['warning', 'plain http'], unsigned, ['setOutput', 'cryptoki-library', '/a.so'])).toBe(good)
  })
})
