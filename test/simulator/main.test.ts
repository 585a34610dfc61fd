import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { TEST_KEYS } from './client.ts'
import { KeyStore } from './server/keys.ts'
import { startSimulator } from './server/simulator.ts'
import { TOKENS } from './server/world.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'))
})
afterEach(() => rm(folder, { recursive: true }))

test.each(['SIGTERM', 'SIGINT'] as const)('the program writes its info file, answers, and ends with %s', async (signal) => {
  const info = join(folder, 'info.json')
  const child = spawn(
    process.execPath,
    [...['--import', 'tsx', resolve('test/simulator/server/main.ts')], ...['--port', '0', '--info', info, '--keys', TEST_KEYS]],
    // Jest's own flags would only slow the child down.
    { env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const exited = once(child, 'exit')
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const written = JSON.parse(await readFile(info, 'utf8')) as Record<string, string> & { policies: Record<string, string>[] }
    expect(line.toString()).toBe(`Simulator ready at ${written['apiUrl']}\n`)
    expect(written).toMatchObject({
      apiUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/Api$/),
      adminUrl: expect.stringMatching(/\/admin$/),
      pid: child.pid,
      organizations: { main: '11111111-1111-4111-8111-111111111111' },
      tokens: { submitter: TOKENS.submitter.value },
    })
    expect((await fetch(`${written['apiUrl']}/healthz`)).status).toBe(200)
    expect(await readFile(written['caFile'] ?? '', 'utf8')).toBe(await (await fetch(`${written['adminUrl']}/ca.pem`)).text())
    expect(await (await fetch(written.policies[0]?.['certificateUrl'] ?? '')).text()).toContain('BEGIN CERTIFICATE')
    expect((await readdir(folder)).sort()).toEqual(['info.json', 'simulator-ca.pem', 'simulator-chain.pem'])
  } finally {
    child.kill(signal)
  }
  expect(await exited).toEqual([0, null])
})

test('starts within 300 ms once its keys are there', async () => {
  await (await startSimulator({ keyDirectory: TEST_KEYS })).stop()
  // The best of three: the machine may be busy with other tests.
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const started = performance.now()
    const simulator = await startSimulator({ keyDirectory: TEST_KEYS })
    times.push(performance.now() - started)
    await simulator.stop()
  }
  expect(Math.min(...times)).toBeLessThan(300)
})

test('two key stores over one folder agree on the key, whoever comes first', async () => {
  const keys = join(folder, 'keys')
  const pairs = await Promise.all([1, 2, 3].map(() => new KeyStore(keys).get('main/demo/x', 'ec256')))
  expect(new Set(pairs.map(({ spki }) => spki.toString('hex'))).size).toBe(1)
  expect(await readdir(keys)).toEqual(['main.demo.x.ec256.pem'])
  expect((await stat(join(keys, 'main.demo.x.ec256.pem'))).mode & 0o777).toBe(0o600)
})
