import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { json, payloadOf, submit, TEST_KEYS } from './client.ts'
import type { Fault } from './server/faults.ts'
import { startSimulator, type Simulator } from './server/simulator.ts'

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ keyDirectory: TEST_KEYS })
})
beforeEach(() => {
  simulator.reset()
})
afterAll(() => simulator.stop())

const health = (signal?: AbortSignal) => fetch(`${simulator.apiUrl}/healthz`, signal ? { signal } : {})

async function statuses(count: number): Promise<(number | 'dropped')[]> {
  const seen: (number | 'dropped')[] = []
  for (let index = 0; index < count; index++) {
    seen.push(
      await health().then(
        ({ status }) => status,
        () => 'dropped' as const,
      ),
    )
  }
  return seen
}

function admin(path: string, method: string, body?: unknown): Promise<Response> {
  return fetch(simulator.adminUrl + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

describe('each kind', () => {
  test('status: a problem, 503 unless another is named, with Retry-After', async () => {
    simulator.addFault({ route: 'healthz', kind: 'status', count: 1, retryAfter: 7 })
    simulator.addFault({ route: 'healthz', kind: 'status', count: 1, status: 429 })
    const first = await health()
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '7'])
    expect(await json(first)).toMatchObject({ title: 'Service Unavailable', status: 503 })
    const second = await health()
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null])
    expect(simulator.journal().map(({ status, fault }) => [status, fault])).toEqual([
      [503, 'status'],
      [429, 'status'],
    ])
  })

  test('delay: the right answer, late', async () => {
    simulator.addFault({ route: 'healthz', kind: 'delay', milliseconds: 200 })
    const started = performance.now()
    expect((await health()).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThan(190)
    expect(simulator.journal()).toMatchObject([{ status: 200, fault: 'delay' }])
  })

  test('drop: the connection ends without an answer', async () => {
    simulator.addFault({ route: '*', kind: 'drop' })
    await expect(health()).rejects.toThrow('fetch failed')
    expect(simulator.journal()).toMatchObject([{ status: null, fault: 'drop' }])
  })

  test('hang: no answer, but the connection stays', async () => {
    simulator.addFault({ route: 'healthz', kind: 'hang' })
    await expect(health(AbortSignal.timeout(300))).rejects.toThrow(/timeout|aborted/)
    expect(simulator.journal()).toMatchObject([{ status: null, fault: 'hang' }])
  })

  test('garbage: 200 with what is no JSON', async () => {
    simulator.addFault({ route: 'healthz', kind: 'garbage' })
    const response = await health()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    await expect(response.json()).rejects.toThrow('is not valid JSON')
  })

  test('truncate: half of the answer, then the end of the connection', async () => {
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'truncate' })
    const payload = payloadOf('RsaPkcs1', createHash('sha256').update('x').digest(), '2.16.840.1.101.3.4.2.1')
    const response = await submit(simulator, { policy: 'demo/rsa2048', payload })
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect(simulator.journal()).toMatchObject([{ status: 200, fault: 'truncate', algorithm: 'RsaPkcs1' }])
  })
})

describe('which requests are hit', () => {
  test('count and after', async () => {
    simulator.addFault({ route: 'healthz', kind: 'status', after: 2, count: 1 })
    expect(await statuses(5)).toEqual([200, 200, 503, 200, 200])
  })

  test('all of them without a count', async () => {
    simulator.addFault({ route: 'healthz', kind: 'status', count: null })
    expect(await statuses(4)).toEqual([503, 503, 503, 503])
  })

  test('a list reads as a script', async () => {
    simulator.addFault({ route: 'healthz', kind: 'status', count: 2 })
    simulator.addFault({ route: '*', kind: 'drop', count: 1 })
    simulator.addFault({ route: 'healthz', kind: 'status', status: 500, count: 1, after: 4 })
    expect(await statuses(6)).toEqual([503, 503, 'dropped', 200, 500, 200])
  })

  test('only those of its route', async () => {
    simulator.addFault({ route: 'SubmitWithArtifact', kind: 'status' })
    expect(await statuses(1)).toEqual([200])
  })
})

describe('over HTTP', () => {
  test('adds, lists and clears', async () => {
    const fault: Fault = { route: 'healthz', kind: 'status', status: 500, count: 1 }
    const added = await admin('/faults', 'POST', fault)
    expect(added.status).toBe(201)
    expect(await json(added)).toMatchObject({ ...fault, seen: 0, hits: 0 })
    expect(await statuses(2)).toEqual([500, 200])
    expect(await json(await admin('/faults', 'GET'))).toMatchObject({ faults: [{ ...fault, seen: 2, hits: 1 }] })
    expect((await admin('/faults', 'DELETE')).status).toBe(204)
    expect(simulator.faults()).toEqual([])
  })

  test.each([
    [{ route: 'nowhere', kind: 'drop' }, /route must be/],
    [{ route: '*', kind: 'explode' }, /kind must be/],
    [{ route: '*', kind: 'status', status: 200 }, /status must be/],
    [{ route: '*', kind: 'drop', count: 0 }, /count must be/],
    [{ route: '*', kind: 'drop', times: 2 }, /Unknown members: times/],
    [{ route: 'healthz', kind: 'wrong-signature' }, /SubmitWithArtifact only/],
  ])('refuses %j', async (fault, detail) => {
    const response = await admin('/faults', 'POST', fault)
    expect([response.status, (await json(response))['detail']]).toEqual([400, expect.stringMatching(detail)])
    expect(simulator.faults()).toEqual([])
  })

  test('latency delays the API, not the administration', async () => {
    expect(await json(await admin('/latency', 'POST', { milliseconds: 200 }))).toEqual({ milliseconds: 200 })
    const started = performance.now()
    await health()
    const late = performance.now() - started
    expect(late).toBeGreaterThan(190)
    await admin('/latency', 'POST', { milliseconds: 0 })
    expect(await json(await admin('/latency', 'GET'))).toEqual({ milliseconds: 0 })
    expect(simulator.journal()).toHaveLength(1)
  })
})

test('stops while a request hangs', async () => {
  const other = await startSimulator({ keyDirectory: TEST_KEYS })
  other.addFault({ route: '*', kind: 'hang' })
  const hanging = fetch(`${other.apiUrl}/healthz`).then(
    () => 'answered',
    () => 'ended',
  )
  while (other.counts().healthz === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await other.stop()
  expect(await hanging).toBe('ended')
  await expect(fetch(`${other.apiUrl}/healthz`)).rejects.toThrow('fetch failed')
})
