/** Our questions to timestamp servers, and which answers are good. */
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { derElement, objectIdentifier } from '../../core/der-writer.ts'
import { requestTimestamp, type TimestampClientOptions } from '../../core/signing/timestamp-client.ts'
import { objectIdentifierOf, readDer } from '../../core/verification/der.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'

let tsa: TimestampAuthority
const servers: Server[] = []
beforeAll(async () => {
  tsa = await startTimestampAuthority()
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
afterAll(() => tsa.close())

const signature = Buffer.from('the bytes of a signature')

function ask(url: string, options: Partial<TimestampClientOptions> = {}): Promise<Buffer> {
  const { signal } = new AbortController()
  return requestTimestamp(url, signature, { digest: 'sha256', timeLimitInSeconds: 10, proxy: {}, signal, ...options })
}

function serve(listener: RequestListener): Promise<string> {
  return new Promise((done) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
    servers.push(server)
  })
}

/** What the real server answers to another question: ours, changed. */
function instead(change: (query: Buffer) => Buffer): Promise<string> {
  return serve((request, response) => {
    void buffer(request)
      .then(async (query) => fetch(tsa.url, { method: 'POST', body: new Uint8Array(change(query)) }))
      .then(async (answer) => response.end(Buffer.from(await answer.arrayBuffer())))
  })
}

test.each(['sha256', 'sha384', 'sha512'] as const)('a server gives a timestamp by %s', async (digest) => {
  const answer = await ask(tsa.url, { digest })
  const folder = await mkdtemp(join(tmpdir(), 'timestamp-'))
  await writeFile(join(folder, 'answer'), answer)
  const text = execFileSync('openssl', ['ts', '-reply', '-in', join(folder, 'answer'), '-text'], { encoding: 'utf8', stdio: 'pipe' })
  await rm(folder, { recursive: true })
  expect(text).toContain(`Hash Algorithm: ${digest}`)
})

test('goes through a proxy', async () => {
  const asked: string[] = []
  const proxy = await serve((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''} ${request.headers['content-type'] ?? ''}`)
    void buffer(request)
      .then((body) => fetch(tsa.url, { method: 'POST', body: new Uint8Array(body) }))
      .then(async (answer) => response.end(Buffer.from(await answer.arrayBuffer())))
  })
  await ask('http://timestamp.invalid/', { proxy: { httpProxy: proxy } })
  expect(asked).toEqual(['POST http://timestamp.invalid/ application/timestamp-query'])
})

test('an answer to another question is refused', async () => {
  const nonce = (query: Buffer): Buffer => {
    const changed = Buffer.from(query)
    // The nonce's eight bytes come before the three of `certReq`.
    changed[changed.length - 4] = (changed.at(-4) ?? 0) ^ 1
    return changed
  }
  await expect(ask(await instead(nonce))).rejects.toThrow(/nonce is not ours/)
  const imprint = (query: Buffer): Buffer => {
    const changed = Buffer.from(query)
    const at = changed.length - 3 - 10 - 1
    changed[at] = (changed.at(at) ?? 0) ^ 1
    return changed
  }
  await expect(ask(await instead(imprint))).rejects.toThrow(/for another signature/)
})

test('an answer of long ago is refused', async () => {
  const now = Date.now()
  const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 25 * 60 * 60 * 1_000)
  await expect(ask(tsa.url)).rejects.toThrow(/^its time, .* \(here it is .*\), is long past$/)
  clock.mockRestore()
})

test('a refusal is told', async () => {
  const md5 = (query: Buffer): Buffer => Buffer.concat([query.subarray(0, query.length - 1), Buffer.of(0)])
  // Without the certificate nobody can check it.
  await expect(ask(await instead(md5))).rejects.toThrow(/certificate/)
  await expect(ask(await instead(() => Buffer.from('3003020101', 'hex')))).rejects.toThrow(/refused: rejection|no timestamp/)
  await expect(ask(await serve((_, response) => response.writeHead(404).end()))).rejects.toThrow(/HTTP status 404$/)
  const page = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>Sign in'))
  await expect(ask(page)).rejects.toThrow('it answered with a web page')
  const moved = await serve((_, response) => response.writeHead(307, { location: 'https://tsa.example/' }).end())
  await expect(ask(moved)).rejects.toThrow('HTTP status 307, and redirects to https://tsa.example/')
  // PKIStatusInfo { rejection, { "no", line feed, " more", ESC "[31mtoday" } }
  const worded = Buffer.from('301d301b020102' + '3016' + '0c086e6f0a206d6f7265' + '0c0a1b5b33316d746f646179', 'hex')
  await expect(ask(await serve((_, response) => response.end(worded)))).rejects.toThrow('it refused: rejection (no more today)')
  await expect(ask(await serve((_, response) => response.end(Buffer.alloc(300 * 1024))))).rejects.toThrow(/more than/)
  await expect(ask(await serve(() => undefined), { timeLimitInSeconds: 0.2 })).rejects.toThrow(/can't be asked: Nothing came/)
})

test.each(['1.2.840.113549.1.9.16.2.14', '2.16.840.1.101.3.4.2.1', '1.3.6.1.4.1.311.3.3.1'])('writes the identifier %s', (name) => {
  expect(objectIdentifierOf(readDer(objectIdentifier(name)), 'it')).toBe(name)
})

test.each([0, 127, 128, 255, 256, 70_000])('writes an element of %d bytes', (length) => {
  const content = Buffer.alloc(length, 7)
  expect(readDer(derElement(0x04, content)).content).toEqual(content)
})
