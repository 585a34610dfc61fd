import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { downloadFile, type DownloadOptions } from '../../core/cryptoki/download.ts'
import { startMirror, type Mirror } from '../harness/mirror.ts'
import { startProxy } from './proxy.ts'
import { removeScratch, scratch } from './scratch.ts'

const content = randomBytes(300_000)
const digest = createHash('sha256').update(content).digest('hex')
let mirror: Mirror

beforeAll(async () => {
  mirror = await startMirror()
})
afterAll(() => mirror.close())
afterEach(removeScratch)

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server of one's own, for answers that the mirror does not give. */
async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/archive`)
}

let paths = 0
function served(bytes: Uint8Array = content): { path: string; url: URL } {
  const path = `file-${(paths += 1)}`
  return { path, url: new URL(mirror.serve(path, bytes)) }
}

async function get(
  url: URL,
  options: Partial<DownloadOptions> = {},
): Promise<{ sha256: string; bytes: Buffer; retries: string[]; target: string }> {
  const target = join(scratch(), 'archive')
  const retries: string[] = []
  const { sha256 } = await downloadFile(url, target, {
    signal: new AbortController().signal,
    retries: 2,
    onRetry: (why) => retries.push(why),
    ...options,
  })
  return { sha256, bytes: readFileSync(target), retries, target }
}
const requestsOf = (path: string) => mirror.journal.filter((entry) => entry.path === path)

test('writes the bytes to a private file and gives their digest', async () => {
  const { url } = served()
  const { sha256, bytes, target } = await get(url)
  expect(bytes.equals(content)).toBe(true)
  expect(sha256).toBe(digest)
  expect(statSync(target).mode & 0o777).toBe(0o600)
})

test('sends nothing that tells who asks', async () => {
  const { url, path } = served()
  await get(url)
  expect(Object.keys(requestsOf(path)[0]?.headers ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
})

describe('a connection that breaks half-way', () => {
  test('is resumed where it ended', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'cut', after: 100_000 }, { kind: 'cut', after: 50_000 })
    const { sha256, bytes, retries } = await get(url)
    expect(bytes.equals(content)).toBe(true)
    expect(sha256).toBe(digest)
    expect(requestsOf(path).map(({ status }) => status)).toEqual([200, 206, 206])
    // A broken connection may take along what was sent but not yet read: what counts is that it goes on, and from what it has.
    const [first = 0, second = 0] = requestsOf(path).flatMap(({ headers }) =>
      headers.range === undefined ? [] : [parseInt(headers.range.slice(6), 10)],
    )
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThanOrEqual(100_000)
    expect(second).toBeGreaterThan(first)
    expect(second).toBeLessThanOrEqual(first + 50_000)
    expect(retries[0]).toContain('ended half-way')
  })

  test('is begun anew where the file has changed since', async () => {
    const { url, path } = served(randomBytes(300_000))
    mirror.fail(path, { kind: 'cut', after: 100_000 })
    const { sha256, bytes } = await get(url, {
      onRetry: () => mirror.serve(path, content),
    })
    expect(bytes.equals(content)).toBe(true)
    expect(sha256).toBe(digest)
    expect(requestsOf(path).map(({ status }) => status)).toEqual([200, 200])
  })

  test('is begun anew where the server knows no ranges', async () => {
    const plain = await startMirror({ ranges: false })
    const url = new URL(plain.serve('a', content))
    plain.fail('a', { kind: 'cut', after: 100_000 })
    expect((await get(url)).sha256).toBe(digest)
    expect(plain.journal.map(({ headers }) => headers.range)).toEqual([undefined, undefined])
    await plain.close()
  })

  test('counts only tries that bring nothing', async () => {
    const { url, path } = served()
    mirror.fail(path, ...Array.from({ length: 4 }, () => ({ kind: 'cut', after: 50_000 }) as const))
    expect((await get(url, { retries: 1 })).sha256).toBe(digest)
  })
})

test('a server that sends less at a time than it is asked for is asked for the rest', async () => {
  const asked: (string | undefined)[] = []
  const size = content.length
  const most = Math.ceil((size - 1000) / 2)
  const url = await serve((request, response) => {
    const { range } = request.headers
    asked.push(range)
    if (range === undefined) {
      response.writeHead(200, { etag: '"a"', 'content-length': size }).write(content.subarray(0, 1000))
      setTimeout(() => response.destroy(), 50)
      return
    }
    const from = parseInt(range.slice(6), 10)
    const part = content.subarray(from, from + most)
    response.writeHead(206, { etag: '"a"', 'content-range': `bytes ${from}-${from + part.length - 1}/${size}` }).end(part)
  })
  expect((await get(url, { retries: 1 })).sha256).toBe(digest)
  expect(asked).toEqual([undefined, 'bytes=1000-', `bytes=${1000 + most}-`])
})

test('a server that sends another part than the one asked for is given up after the retries', async () => {
  const asked: (string | undefined)[] = []
  const url = await serve((request, response) => {
    asked.push(request.headers.range)
    if (request.headers.range === undefined) {
      response.writeHead(200, { etag: '"a"', 'content-length': content.length }).write(content.subarray(0, 1000))
      setTimeout(() => response.destroy(), 50)
    } else {
      response.writeHead(206, { etag: '"a"', 'content-range': `bytes 0-${content.length - 1}/${content.length}` }).end(content)
    }
  })
  await expect(get(url, { limits: { totalInSeconds: 20 } })).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
  expect(asked).toEqual([undefined, 'bytes=1000-', undefined])
})

describe('a server that is busy', () => {
  test('is asked again after the time that it names', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'status', status: 503, headers: { 'retry-after': '2' } })
    const waits: number[] = []
    const started = performance.now()
    expect((await get(url, { onRetry: (_, wait) => waits.push(wait) })).sha256).toBe(digest)
    expect(waits).toEqual([2000])
    expect(performance.now() - started).toBeGreaterThan(1900)
  })

  test.each(['0', new Date(0).toUTCString()])('is given some time, even if it says %s', async (time) => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'status', status: 503, headers: { 'retry-after': time } })
    const waits: number[] = []
    expect((await get(url, { onRetry: (_, wait) => waits.push(wait) })).sha256).toBe(digest)
    expect(waits[0]).toBeGreaterThanOrEqual(500)
  })

  test('is not waited for beyond the time limit', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'status', status: 503, headers: { 'retry-after': '3600' } })
    await expect(get(url)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining('503') })
  })

  test('is given up after the retries', async () => {
    const { url, path } = served()
    mirror.fail(path, ...Array.from({ length: 9 }, () => ({ kind: 'status', status: 500 }) as const))
    await expect(get(url, { retries: 1 })).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(requestsOf(path)).toHaveLength(2)
  })

  test.each([
    ['a status', { kind: 'status', status: 503 } as const],
    ['silence', { kind: 'stall', after: 0 } as const],
  ])('says how to do without the download: %s', async (_, failure) => {
    const { url, path } = served()
    mirror.fail(path, failure)
    await expect(get(url, { retries: 0, limits: { stallInSeconds: 0.3 } })).rejects.toMatchObject({
      hint: expect.stringMatching(/cryptoki-archive.*cryptoki-library/),
    })
  })

  test('says how to do without the download where nobody answers', async () => {
    await expect(get(new URL('http://127.0.0.1:9/'), { retries: 0 })).rejects.toMatchObject({
      hint: expect.stringMatching(/cryptoki-archive.*cryptoki-library.*pkcs11-sign bundle/),
    })
  })

  test.each([
    [410, 'Check cryptoki-version'],
    [400, 'Check the address.'],
    [204, 'Check the address.'],
    [503, 'Try again later.'],
  ])('says what may help: %d', async (status, words) => {
    const url = await serve((_request, response) => response.writeHead(status).end())
    await expect(get(url, { retries: 0 })).rejects.toMatchObject({ hint: expect.stringContaining(words) })
  })

  test('is not asked again where that can not help', async () => {
    const url = new URL(`${mirror.url}missing`)
    await expect(get(url)).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('404'),
      hint: expect.stringContaining('cryptoki-version'),
    })
    expect(requestsOf('missing')).toHaveLength(1)
  })
})

describe('a slow server', () => {
  test('that falls silent is asked again, and resumed', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'stall', after: 100_000 })
    const { sha256, retries } = await get(url, { limits: { stallInSeconds: 0.3 } })
    expect(sha256).toBe(digest)
    expect(retries[0]).toContain('sent nothing for 0.3 s')
    expect(requestsOf(path)[1]?.headers.range).toBe('bytes=100000-')
  })

  test('that never says a word ends with an error', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'stall', after: 0 })
    await expect(get(url, { limits: { stallInSeconds: 0.3 }, retries: 0 })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('sent nothing'),
    })
  })

  test('that trickles for ever is ended by the limit on the whole', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'trickle', bytes: 100, pauseInMilliseconds: 20 })
    const started = performance.now()
    await expect(get(url, { limits: { totalInSeconds: 0.5, stallInSeconds: 0.3 } })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('not all of it was there after 0.5 s'),
    })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('can be cancelled', async () => {
    const { url, path } = served()
    mirror.fail(path, { kind: 'stall', after: 10 })
    await expect(get(url, { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ code: 'CANCELLED' })
  })
})

describe('the size limit', () => {
  test('refuses what is announced to be larger, before it is read', async () => {
    const { url } = served()
    await expect(get(url, { limits: { maximumBytes: 299_999 } })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('larger'),
    })
    expect((await get(url, { limits: { maximumBytes: 300_000 } })).sha256).toBe(digest)
    const read: number[] = []
    await expect(get(url, { limits: { maximumBytes: 299_999 }, onProgress: (bytes) => read.push(bytes) })).rejects.toThrow()
    expect(read).toEqual([])
  })
})

describe('redirects', () => {
  test('are followed', async () => {
    const { url } = served()
    expect((await get(new URL(mirror.redirect('from', url.href)))).sha256).toBe(digest)
    expect((await get(new URL(mirror.redirect('relative', url.pathname)))).sha256).toBe(digest)
  })

  test('keep user and password on the same server, and tell no other one', async () => {
    const seen: unknown[] = []
    const other = await serve((request, response) => response.end(request.headers.authorization ?? content))
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      const where = { '/archive': `http://${request.headers.host ?? ''}/absolute`, '/absolute': 'relative', '/relative': other.href }
      response.writeHead(302, { location: where[request.url as keyof typeof where] }).end()
    })
    url.username = 'me'
    url.password = 'p@ss'
    expect((await get(url)).sha256).toBe(digest)
    const told = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(seen).toEqual([told, told, told])
  })

  test.each([
    ['http://127.0.0.1:9/there', "(which redirects to http://127.0.0.1:9/there) can't be reached"],
    ['/missing?key=secret', "/missing?…) can't be downloaded: the server answers 404"],
  ])('to where it fails are told: %s', async (target, words) => {
    const url = await serve((request, response) =>
      (request.url === '/archive' ? response.writeHead(302, { location: target }) : response.writeHead(404)).end(),
    )
    await expect(get(url, { retries: 0 })).rejects.toMatchObject({ message: expect.stringContaining(words) })
  })

  test('in a circle are told, and not tried again', async () => {
    mirror.redirect('a', `${mirror.url}b`)
    const url = new URL(mirror.redirect('b', `${mirror.url}a`))
    await expect(get(url)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining('in a circle') })
    expect(requestsOf('a')).toHaveLength(1)
  })

  test('without end are told', async () => {
    for (let step = 0; step < 9; step += 1) mirror.redirect(`step-${step}`, `${mirror.url}step-${step + 1}`)
    await expect(get(new URL(`${mirror.url}step-0`))).rejects.toMatchObject({ message: expect.stringContaining('more than 5 times') })
  })

  test.each(['http://mirror.example.com/a', 'file:///etc/passwd', 'ftp://127.0.0.1/a', 'http://10.0.0.1/a'])(
    'to %s are refused',
    async (target) => {
      await expect(get(new URL(mirror.redirect('away', target)))).rejects.toMatchObject({
        code: 'DOWNLOAD_FAILED',
        message: expect.stringContaining('not encrypted'),
      })
    },
  )
})

describe('proxies', () => {
  test('are used, and get no password where there is none', async () => {
    const proxy = await startProxy()
    const { url } = served()
    expect((await get(url, { proxy: { httpProxy: proxy.address } })).sha256).toBe(digest)
    expect(proxy.journal).toEqual([`GET ${url.href}`])
    await proxy.close()
  })

  test('get their password, which the server does not', async () => {
    const proxy = await startProxy('user:pass word')
    const { url, path } = served()
    expect((await get(url, { proxy: { httpProxy: `http://user:pass%20word@${proxy.address}` } })).sha256).toBe(digest)
    expect(requestsOf(path)[0]?.headers).not.toHaveProperty('proxy-authorization')
    await proxy.close()
  })

  test.each([
    ['', 'asks for a user name and a password', 'Give them'],
    ['user:wrong@', 'refuses the user name and password that it is given', 'Check them'],
  ])('that want a password are told of, given %j', async (given, says, advice) => {
    const proxy = await startProxy('user:secret')
    const { url } = served()
    await expect(get(url, { proxy: { httpProxy: `http://${given}${proxy.address}` } })).rejects.toMatchObject({
      message: expect.stringContaining(`can't be downloaded through the proxy ${proxy.address}: the proxy ${says} (407)`),
      hint: expect.stringContaining(advice),
    })
    await proxy.close()
  })

  test('are left out for the hosts of no_proxy', async () => {
    const proxy = await startProxy()
    const { url } = served()
    expect((await get(url, { proxy: { httpProxy: proxy.address, noProxy: 'example.com,127.0.0.1' } })).sha256).toBe(digest)
    expect(proxy.journal).toEqual([])
    await proxy.close()
  })

  test('that are not there are told of', async () => {
    const { url } = served()
    await expect(get(url, { proxy: { httpProxy: '127.0.0.1:9' }, retries: 0 })).rejects.toMatchObject({
      message: expect.stringContaining("can't be reached through the proxy 127.0.0.1:9 (ECONNREFUSED)"),
    })
  })
})

test('nothing of the address but its place is shown', async () => {
  const url = new URL(`${mirror.url.replace('http://', 'http://user:secret@')}missing?sig=secret`)
  await expect(get(url)).rejects.toMatchObject({ message: expect.not.stringContaining('secret') })
})
