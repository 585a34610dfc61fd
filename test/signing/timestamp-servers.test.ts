import { expect, test } from '@jest/globals'
import { createTimestampServers } from '../../core/signing/timestamp-servers.ts'

const urls = ['http://a.example', 'http://b.example', 'http://c.example'] as const
const [a, b, c] = urls

function failing(url: string, times: number, servers: ReturnType<typeof createTimestampServers>): void {
  for (let time = 0; time < times; time += 1) servers.failed(url)
}

test('they are asked in the order that was given', () => {
  expect(createTimestampServers(urls, () => undefined).inOrder()).toEqual([a, b, c])
})

test('one that fails three times in a row is asked last, which is told once another one has done better', () => {
  const told: string[] = []
  const servers = createTimestampServers(urls, (url) => told.push(url))
  failing(a, 2, servers)
  expect(servers.inOrder()).toEqual([a, b, c])
  failing(a, 1, servers)
  expect(servers.inOrder()).toEqual([b, c, a])
  expect(told).toEqual([])
  servers.succeeded(b)
  expect(told).toEqual([a])
  failing(a, 6, servers)
  servers.succeeded(b)
  expect(servers.inOrder()).toEqual([b, c, a])
  expect(told).toEqual([a])
})

test('one that hiccups keeps its place', () => {
  const servers = createTimestampServers(urls, () => undefined)
  for (let time = 0; time < 5; time += 1) {
    failing(a, 2, servers)
    servers.succeeded(a)
  }
  expect(servers.inOrder()).toEqual([a, b, c])
})

test('one that was asked last comes forward again where the others fail, too, and nothing is told', () => {
  const told: string[] = []
  const servers = createTimestampServers(urls, (url) => told.push(url))
  for (const url of urls) failing(url, 3, servers)
  expect(servers.inOrder()).toEqual([a, b, c])
  servers.succeeded(c)
  expect(told).toEqual([])
})

test('of a single one nothing is told', () => {
  const told: string[] = []
  const servers = createTimestampServers([a], (url) => told.push(url))
  failing(a, 9, servers)
  expect(servers.inOrder()).toEqual([a])
  expect(told).toEqual([])
})
