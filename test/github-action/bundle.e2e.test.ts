import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildSimulatorModule } from '../harness/module.ts'
import { freshBundle, type Ended, type FreshBundle, type StartOptions } from '../scripts/fresh-bundle.ts'

const token = 'a-token-that-nobody-may-see'
let bundle: FreshBundle
let library: string

beforeAll(async () => {
  bundle = await freshBundle('github-action/main.ts')
  library = buildSimulatorModule()
})

afterAll(() => bundle.remove())

const commandFiles = ['OUTPUT', 'ENV', 'STATE', 'STEP_SUMMARY'] as const

beforeEach(() => {
  for (const name of commandFiles) writeFileSync(join(bundle.folder, name), '')
  rmSync(join(bundle.folder, 'runner'), { recursive: true, force: true })
  mkdirSync(join(bundle.folder, 'runner'))
})

/** One step, main or post, as the runner starts it. */
function step(
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
  onOutput?: StartOptions['onOutput'],
): Promise<Ended> {
  const files = Object.fromEntries(commandFiles.map((name) => [`GITHUB_${name}`, join(bundle.folder, name)]))
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  return bundle.start([], {
    environment: { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(bundle.folder, 'runner'), ...files, ...given, ...environment },
    ...(onOutput === undefined ? {} : { onOutput }),
  })
}

function commandFile(name: (typeof commandFiles)[number]): Record<string, string> {
  const text = readFileSync(join(bundle.folder, name), 'utf8')
  return Object.fromEntries([...text.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map(([, key = '', , value = '']) => [key, value]))
}

function stateVariables(): Record<string, string> {
  return Object.fromEntries(Object.entries(commandFile('STATE')).map(([name, value]) => [`STATE_${name}`, value]))
}

function left(): string[] {
  return readdirSync(join(bundle.folder, 'runner'))
}

const withScript = (run: string): Record<string, string> => ({
  'organization-id': '3f6d1c9a-54b2-4b8e-9a57-0c1de2f3a4b5',
  'api-token': token,
  'cryptoki-library': library,
  'install-prerequisites': 'false',
  run,
})

describe('the main step', () => {
  test('says an error once, and leaves word for the post step', async () => {
    const ended = await step({ files: '*.exe', digest: 'md5' })
    expect(ended.exitCode).toBe(2)
    expect(ended.stdout).toMatch(/^::error::digest is "md5".*\[INVALID_INPUT\]\n$/)
    expect(ended.stderr).toBe('')
    expect(commandFile('STATE')).toMatchObject({ post: 'true' })
  })

  test('refuses an input that it does not have, which the runner hands on', async () => {
    const ended = await step({ files: '*.exe', 'timestamp-url': 'http://timestamp.example.com' })
    expect(ended.exitCode).toBe(2)
    expect(ended.stdout).toMatch(
      /^::error::timestamp-url is given, but there is no such input\. Did you mean timestamp-urls\? \[INVALID_INPUT\]$/m,
    )
  })

  test('masks the token before it says anything', async () => {
    const ended = await step({ files: '*.exe', 'api-token': token, digest: token })
    const [first = ''] = ended.stdout.split('\n')
    expect(first).toBe(`::add-mask::${token}`)
  })

  test('refuses another secret in the place of the token, such as a keystore, and shows it in no form', async () => {
    const keystore = 'aB3+'.repeat(5_000)
    const ended = await step({ files: '*.exe', 'api-token': keystore })
    expect(ended.exitCode).toBe(2)
    expect(ended.stdout).toMatch(/^::error::The API token, or a password, is far too long\. .*\[INVALID_INPUT\]$/m)
    const shown = (ended.stdout + ended.stderr).replace(/^::add-mask::.*$/gm, '')
    expect(shown).not.toContain(Buffer.from('aB3+'.repeat(10)).toString('hex'))
    expect(shown).not.toContain('aB3')
    expect(commandFile('OUTPUT')).toMatchObject({ signed: 'false' })
  })

  test('hides a script that would talk to the runner', async () => {
    const ended = await step(withScript('echo "::set-env name=A::b"; echo "x ##[error]y"'))
    expect(ended).toMatchObject({ exitCode: 0 })
    expect(ended.stdout).toContain(': :set-env name=A::b\n')
    expect(ended.stdout).toContain('x ## [error]y\n')
    expect(ended.stdout).not.toMatch(/^::set-env/m)
    expect(commandFile('OUTPUT')).toMatchObject({ 'cryptoki-library': library })
  })

  test('without credentials skips where that is asked for', async () => {
    const ended = await step({ files: '*.exe', 'if-no-credentials': 'skip' })
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toMatch(/^::(notice|warning)::/m)
    expect(commandFile('OUTPUT')).toMatchObject({ signed: 'false' })
  })

  test.each([
    ["a file of the runner's that is not there", 2, { GITHUB_STATE: '/no/such/file' }],
    ['what nobody foresaw', 1, { NODE_OPTIONS: '--require ./unforeseen.cjs' }],
  ])('shows %s as one error, without the token', async (_what, exitCode, environment) => {
    writeFileSync(
      join(bundle.folder, 'unforeseen.cjs'),
      "if (process.argv[1]?.endsWith('.cjs')) setTimeout(() => { throw new Error(`unforeseen ${process.env['INPUT_API-TOKEN']}`) }, 400)",
    )
    const ended = await step(withScript('sleep 20'), environment)
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stdout.match(/^::error/gm)).toHaveLength(1)
    expect(ended.stderr).toBe('')
    expect(ended.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(token)
  })
})

describe('the post step', () => {
  test('removes what the main step left, twice if need be', async () => {
    await step(withScript('true'))
    expect(left()).toHaveLength(1)
    const state = stateVariables()
    expect(await step({}, state)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(left()).toEqual([])
    expect(await step({}, state)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  test('warns, and does not fail the job, about what it must not remove', async () => {
    const foreign = join(bundle.folder, 'foreign')
    mkdirSync(foreign, { recursive: true })
    const ended = await step({}, { STATE_post: 'true', STATE_workspace: foreign })
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toMatch(/^::warning::Not everything could be removed: /)
    expect(existsSync(foreign)).toBe(true)
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)('a cancelled job (%s) ends its children and fails; the post step cleans up', async (signal) => {
  let pid = 0
  const ended = await step(withScript('echo pid=$$; sleep 300'), {}, (text, child) => {
    const found = /^pid=(\d+)/m.exec(text)?.[1]
    if (pid !== 0 || found === undefined) return
    pid = Number(found)
    child.kill(signal)
  })
  expect(ended.exitCode).toBe(130)
  expect(ended.stdout.match(/^::error/gm)).toHaveLength(1)
  expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  await step({}, stateVariables())
  expect(left()).toEqual([])
})
