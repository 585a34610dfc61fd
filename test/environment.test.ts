import { expect, test } from '@jest/globals'
import { childEnvironment, droppedVariables } from '../core/environment.ts'

test('keeps what tools need', () => {
  const base = {
    PATH: '/usr/bin',
    HOME: '/root',
    SOFTHSM2_CONF: '/x',
    http_proxy: 'p:1',
    Path_X: '1',
    GITHUB_WORKSPACE: '/w',
    LANG: 'de_DE.UTF-8',
  }
  expect(childEnvironment(base, [], {}, 'linux')).toEqual({ ...base, LC_ALL: 'C.UTF-8' })
})

test.each(droppedVariables.flatMap(({ names }) => names))('drops %s', (name) => {
  const dropped = name.replace('*', 'X-Y')
  expect(childEnvironment({ [dropped]: 'value', KEPT: 'yes' }, [], {}, 'linux')).toEqual({ KEPT: 'yes', LC_ALL: 'C.UTF-8' })
})

test.each([
  'INPUT_API-TOKEN',
  'STATE_x',
  'SECRET_A',
  'ENDPOINT_AUTH_1',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'SYSTEM_ACCESSTOKEN',
  'CI_JOB_TOKEN',
  'SIGNPATH_API_TOKEN',
  'OPENSSL_CONF',
  'PKCS11_MODULE_PATH',
  'JAVA_TOOL_OPTIONS',
  '_JAVA_OPTIONS',
  'LD_PRELOAD',
  'NODE_OPTIONS',
  'BASH_ENV',
  'ENV',
  'GITHUB_ENV',
])('a tool never sees %s', (name) => {
  expect(childEnvironment({ [name]: 'value' }, [], {}, 'linux')).not.toHaveProperty([name])
})

test('drops only the whole name where no * stands', () => {
  const base = { ENVIRONMENT: 'test', GITHUB_TOKENS: '1', XINPUT_: '1' }
  expect(childEnvironment(base, [], {}, 'linux')).toMatchObject(base)
})

test('drops every variable that holds a secret, in any form', () => {
  const secret = 'the token/of ours'
  const base = {
    MY_TOKEN: secret,
    HEADER: `Bearer ${secret}`,
    BASIC: Buffer.from(`user:${secret}`).toString('base64'),
    URL: `https://u:${encodeURIComponent(secret)}@host`,
    OTHER: 'the token',
  }
  expect(childEnvironment(base, ['', secret], {}, 'linux')).toEqual({ OTHER: 'the token', LC_ALL: 'C.UTF-8' })
})

test('a short secret takes no path away, but its own variable and the address with it', () => {
  const base = {
    PATH: '/opt/hostedtoolcache/Java/17/x64/bin:/usr/bin',
    MIRROR_PASSWORD: 'x',
    MIRROR: 'https://me:x@mirror.example/',
    NAME: 'xenon',
  }
  const kept = childEnvironment(base, ['x'], {}, 'linux')
  expect(kept).toEqual({ PATH: base.PATH, NAME: base.NAME, LC_ALL: 'C.UTF-8' })
})

test('a secret that may be a word takes no path away either', () => {
  const kept = {
    PATH: './bin:/home/jenkins/bin:/usr/bin',
    HOME: '/home/jenkins',
    WINDOWS_PATH: 'C:\\Users\\jenkins\\bin;C:\\Windows',
  }
  const dropped = {
    USER: 'jenkins',
    http_proxy: 'http://me:jenkins@proxy.example:8080/',
    PAIR: 'me:jenkins',
    OPTIONS: '-Dhttp.proxyPassword=jenkins',
    ADDRESS: 'https://mirror.example/jenkins?key=jenkins',
  }
  expect(childEnvironment({ ...kept, ...dropped }, ['jenkins'], {}, 'linux')).toEqual({ ...kept, LC_ALL: 'C.UTF-8' })
  const slashed = { VALUE: '/s3cr3t', PROXY: 'http://me:/s3cr3t@proxy.example' }
  expect(childEnvironment(slashed, ['/s3cr3t'], {}, 'linux')).toEqual({ LC_ALL: 'C.UTF-8' })
  const token = 'a-token-of-16-or'
  expect(childEnvironment({ PATH: `/home/${token}` }, [token], {}, 'linux')).toEqual({ LC_ALL: 'C.UTF-8' })
})

test('puts additions on top, secrets and dropped names included', () => {
  const additions = { SIGNPATH_API_TOKEN: 'secret', OPENSSL_CONF: '/o.cnf', LC_ALL: 'C', PATH: '/mine' }
  expect(childEnvironment({ PATH: '/bin', SIGNPATH_ORGANIZATION_ID: 'o' }, ['secret'], additions, 'linux')).toEqual(additions)
})

test('leaves out what is undefined', () => {
  expect(childEnvironment({ A: undefined }, [], {}, 'linux')).toEqual({ LC_ALL: 'C.UTF-8' })
})

test('tells no case apart in names on Windows, but does on Linux', () => {
  const base = { input_files: 'x', Path: 'C:\\', github_token: 'y' }
  expect(childEnvironment(base, [], { PATH: 'D:\\' }, 'win32')).toEqual({ LC_ALL: 'C.UTF-8', PATH: 'D:\\' })
  expect(childEnvironment(base, [], { PATH: '/' }, 'linux')).toEqual({ ...base, LC_ALL: 'C.UTF-8', PATH: '/' })
})
