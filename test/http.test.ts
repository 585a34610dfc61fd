import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { connect, createServer as createTcpServer, type AddressInfo, type Server as TcpServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { HttpFailure, httpGet, proxyFor, proxySettings, proxyUrl, tlsAdvice, type HttpFailureKind, type HttpOptions } from '../core/http.ts'

const open: { server: TcpServer; sockets: Set<Socket> }[] = []

async function start(server: TcpServer): Promise<{ port: number; sockets: Set<Socket> }> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  open.push({ server, sockets })
  return { port: (server.address() as AddressInfo).port, sockets }
}

async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${(await start(createServer(listener))).port}`
}

afterEach(async () => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await once(server.close(), 'close')
  }
})

const options: HttpOptions = { timeLimitInSeconds: 10, maximumBytes: 1000 }

async function failureKind(url: string, more: Partial<HttpOptions> = {}): Promise<HttpFailureKind | undefined> {
  const error: unknown = await httpGet(url, { ...options, ...more }).catch((thrown: unknown) => thrown)
  return error instanceof HttpFailure ? error.kind : undefined
}

/** A forward proxy that tunnels and forwards everything to one server, and remembers what it was asked. */
async function startProxy(target: string, credentials?: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const proxy: Server = createServer((request, response) => {
    asked.push(
      `${request.method ?? ''} ${request.url ?? ''} auth=${request.headers.authorization ?? ''} host=${request.headers.host ?? ''}`,
    )
    if (expected !== undefined && request.headers['proxy-authorization'] !== expected) response.writeHead(407).end('proxy login')
    else response.writeHead(200).end('by proxy')
  })
  proxy.on('connect', (request, client: Socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`)
    if (expected !== undefined && request.headers['proxy-authorization'] !== expected) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 11\r\n\r\nproxy login')
      return
    }
    const { hostname, port } = new URL(target)
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(upstream).pipe(client)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  return { url: `http://127.0.0.1:${(await start(proxy)).port}`, asked }
}

describe('an exchange', () => {
  test('gives status, headers and body of any answer', async () => {
    const url = await serve((request, response) =>
      response.writeHead(418, { 'X-Name': 'a' }).end(`${request.url ?? ''} ${request.headers.accept ?? ''}`),
    )
    const answer = await httpGet(`${url}/a?b=c`, { ...options, headers: { accept: 'x/y' } })
    expect(answer).toMatchObject({ status: 418, headers: { 'x-name': 'a' }, url: `${url}/a?b=c` })
    expect(answer.body.toString()).toBe('/a?b=c x/y')
  })

  test('asks for bodies that are not packed', async () => {
    const url = await serve((request, response) => response.end(request.headers['accept-encoding'] ?? 'any'))
    expect((await httpGet(url, options)).body.toString()).toBe('identity')
  })

  test('names its time limit to the millisecond', async () => {
    const url = await serve(() => undefined)
    await expect(httpGet(url, { ...options, timeLimitInSeconds: 0.100000001 })).rejects.toThrow('within 0.1 s.')
  })

  test('hands over a body piece by piece where it is asked to, but not the one of an error', async () => {
    const url = await serve((request, response) => response.writeHead(request.url === '/good' ? 200 : 404).end('body'))
    const chunks: string[] = []
    const onData = (chunk: Uint8Array): void => void chunks.push(Buffer.from(chunk).toString())
    expect((await httpGet(`${url}/good`, { ...options, onData })).body.length).toBe(0)
    expect((await httpGet(`${url}/bad`, { ...options, onData })).body.toString()).toBe('body')
    expect(chunks).toEqual(['body'])
  })

  test('stops where the body gets too large', async () => {
    const url = await serve((_request, response) => response.end(Buffer.alloc(1001)))
    expect(await failureKind(url)).toBe('too-large')
    expect(await failureKind(url, { maximumBytes: 1001 })).toBeUndefined()
  })

  test.each<[string, RequestListener]>([
    ['headers', () => undefined],
    ['body', (_request, response) => void response.writeHead(200).write('x')],
  ])('ends after the time limit when the %s never comes, and leaves no connection behind', async (_what, listener) => {
    const { port, sockets } = await start(createServer(listener))
    const started = performance.now()
    expect(await failureKind(`http://127.0.0.1:${port}`, { timeLimitInSeconds: 0.2 })).toBe('timeout')
    expect(performance.now() - started).toBeLessThan(20_000)
    await sleep(50)
    expect(sockets.size).toBe(0)
  })

  test('fails where the server switches to another protocol', async () => {
    const { port } = await start(
      createTcpServer((socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n')),
    )
    expect(await failureKind(`http://127.0.0.1:${port}`)).toBe('protocol')
  })

  test('tells an answer that drips from none at all', async () => {
    const drip = await serve((_request, response) => void response.writeHead(200).write('x'))
    const late = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/never' }).end()
    })
    const limit = { ...options, timeLimitInSeconds: 0.2, redirects: 1 }
    await expect(httpGet(drip, limit)).rejects.toThrow('Only a part of the answer came within 0.2 s.')
    await expect(httpGet(late, limit)).rejects.toThrow('Nothing came within 0.2 s.')
  })

  test('can be cancelled, before and while it runs', async () => {
    const url = await serve(() => undefined)
    expect(await failureKind(url, { signal: AbortSignal.abort() })).toBe('cancelled')
    expect(await failureKind(url, { signal: AbortSignal.timeout(50) })).toBe('cancelled')
  })

  test('says why there is no answer', async () => {
    const dropping = await serve((request) => request.destroy())
    const halved = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    })
    const foreign = await start(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH\r\n')))
    expect(await failureKind(dropping)).toBe('dropped')
    expect(await failureKind(halved)).toBe('dropped')
    expect(await failureKind(`http://127.0.0.1:${foreign.port}`)).toBe('protocol')
    expect(await failureKind(`https://127.0.0.1:${foreign.port}`)).toBe('tls')
    expect(await failureKind('http://127.0.0.1:1')).toBe('unreachable')
    expect(await failureKind('http://no-such-host.invalid')).toBe('unreachable')
  })
})

describe('redirects', () => {
  test('are an answer unless they are to be followed', async () => {
    const url = await serve((request, response) =>
      request.url === '/' ? response.writeHead(302, { location: '/there' }).end() : response.end('here'),
    )
    expect((await httpGet(url, options)).status).toBe(302)
    expect(await httpGet(url, { ...options, redirects: 1 })).toMatchObject({ status: 200, url: `${url}/there` })
  })

  test('never take an authorization to another server', async () => {
    const seen: unknown[] = []
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end()
    })
    const url = await serve((_request, response) => response.writeHead(307, { location: other }).end())
    expect(await failureKind(url, { redirects: 5, headers: { Authorization: 'Bearer secret' } })).toBe('redirect')
    expect(seen).toEqual([])
    expect(await failureKind(url, { redirects: 5 })).toBeUndefined()
    expect(seen).toEqual([undefined])
  })

  test('end somewhere', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: '/' }).end())
    expect((await httpGet(url, { ...options, redirects: 5 })).status).toBe(302)
  })

  test('lead to http(s) only', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    expect(await failureKind(url, { redirects: 1 })).toBe('redirect')
  })
})

describe('over TLS and proxies', () => {
  let directory: string
  let ca: string
  /** NODE_EXTRA_CA_CERTS is read when Node starts. */
  const getInChild = async (url: string, more: Partial<HttpOptions> = {}): Promise<string> => {
    const module = JSON.stringify(join(import.meta.dirname, '../core/http.ts'))
    const script = `import { httpGet } from ${module}
      const { status, body } = await httpGet(${JSON.stringify(url)}, ${JSON.stringify({ ...options, ...more })})
      process.stdout.write(status + ' ' + body.toString())`
    const tsx = join(import.meta.dirname, '../node_modules/.bin/tsx')
    return new Promise((resolve, reject) => {
      execFile(
        tsx,
        ['--input-type=module', '--eval', script],
        { env: { PATH: process.env['PATH'], NODE_EXTRA_CA_CERTS: ca } },
        (error, stdout, stderr) => {
          if (error) reject(new Error(stderr))
          else resolve(stdout)
        },
      )
    })
  }

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'http-'))
    ca = join(directory, 'cert.pem')
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', join(directory, 'key.pem')]
    execFileSync('openssl', ['req', '-x509', ...key, '-out', ca, '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'], {
      stdio: 'pipe',
    })
  })
  afterAll(async () => {
    await rm(directory, { recursive: true })
  })

  async function serveTls(more: ServerOptions = {}): Promise<string> {
    const identity = { key: await readFile(join(directory, 'key.pem')), cert: await readFile(ca) }
    const server = createTlsServer({ ...identity, ...more }, (_request, response) => response.end('secure'))
    server.on('tlsClientError', () => undefined)
    return `https://127.0.0.1:${(await start(server)).port}`
  }

  test('refuses a certificate that nobody vouches for, with and without a proxy', async () => {
    const url = await serveTls()
    const proxy = await startProxy(url)
    expect(await failureKind(url)).toBe('tls')
    expect(await failureKind(url, { proxy: { httpsProxy: proxy.url } })).toBe('tls')
    expect(proxy.asked).toHaveLength(1)
  })

  test.each([
    ['has an old TLS only', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, 'TLS 1.2 or later'],
    [
      'wants a certificate of the client',
      { maxVersion: 'TLSv1.2', requestCert: true, rejectUnauthorized: true },
      'a certificate of the client',
    ],
  ] as const)('says what helps where the server %s', async (_what, more, words) => {
    const error: unknown = await httpGet(await serveTls(more), options).catch((thrown: unknown) => thrown)
    const { kind, message, cause } = error as HttpFailure
    expect(kind).toBe('tls')
    expect(tlsAdvice((cause as NodeJS.ErrnoException).code ?? '', message)).toContain(words)
  })

  test.each([
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'TLS 1.2 or later'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'a certificate of the client'],
  ])('knows %s by its code', (code, words) => {
    expect(tlsAdvice(code, '')).toContain(words)
  })

  test('trusts the certificate authorities of NODE_EXTRA_CA_CERTS', async () => {
    expect(await getInChild(await serveTls())).toBe('200 secure')
  })

  test('tunnels https through the proxy with user and password, and shows it nothing of the request', async () => {
    const url = await serveTls()
    const proxy = await startProxy(url, 'me:p@ss')
    const settings = { httpProxy: proxy.url.replace('//', '//me:p%40ss@') }
    const answer = await getInChild(`${url}/path`, { headers: { authorization: 'Bearer secret' }, proxy: settings })
    expect(answer).toBe('200 secure')
    expect(proxy.asked).toEqual([`CONNECT ${new URL(url).host}`])
  })

  test("gives the proxy's own refusal as the answer", async () => {
    const url = await serveTls()
    const proxy = await startProxy(url, 'me:password')
    expect((await httpGet(url, { ...options, proxy: { httpProxy: proxy.url } })).status).toBe(407)
  })

  test('asks the proxy for http addresses by their full address', async () => {
    const proxy = await startProxy('http://127.0.0.1:1', 'me:password')
    const settings = { httpProxy: proxy.url.replace('//', '//me:password@') }
    const answer = await httpGet('http://signpath.invalid/Api?x=1', { ...options, proxy: settings })
    expect(answer.body.toString()).toBe('by proxy')
    expect(proxy.asked).toEqual(['GET http://signpath.invalid/Api?x=1 auth= host=signpath.invalid'])
  })

  test('tells the proxy neither user nor password of a server, but in a header for it', async () => {
    const proxy = await startProxy('http://127.0.0.1:1')
    const answer = await httpGet('http://us%40er:50%off@tsa.invalid/', { ...options, proxy: { httpProxy: proxy.url } })
    expect(answer.body.toString()).toBe('by proxy')
    const basic = Buffer.from('us@er:50%off').toString('base64')
    expect(proxy.asked).toEqual([`GET http://tsa.invalid/ auth=Basic ${basic} host=tsa.invalid`])
  })

  test('takes a lone % in the password of a proxy for what it is', async () => {
    const proxy = await startProxy('http://127.0.0.1:1', 'me:50%off')
    const settings = { httpProxy: proxy.url.replace('//', '//me:50%off@') }
    expect((await httpGet('http://signpath.invalid/', { ...options, proxy: settings })).status).toBe(200)
    // The proxy lets us in, reaches nobody, and hangs up: another try may help.
    expect(await failureKind('https://signpath.invalid/', { proxy: settings })).toBe('dropped')
    expect(proxy.asked.at(-1)).toBe('CONNECT signpath.invalid:443')
  })

  test('ends after the time limit when the proxy hangs, and leaves no connection behind', async () => {
    const { port, sockets } = await start(createTcpServer((socket) => socket.resume()))
    const proxy = { httpsProxy: `127.0.0.1:${port}` }
    expect(await failureKind('https://signpath.invalid', { timeLimitInSeconds: 0.2, proxy })).toBe('timeout')
    await sleep(50)
    expect(sockets.size).toBe(0)
  })

  test('says that the proxy is not there', async () => {
    expect(await failureKind('https://signpath.invalid', { proxy: { httpsProxy: '127.0.0.1:1' } })).toBe('unreachable')
  })
})

describe('proxy settings', () => {
  test("are the input's for everything, else the environment's in either case", () => {
    const environment = { HTTPS_PROXY: 'upper:2', http_proxy: 'lower:1', NO_PROXY: 'a', https_proxy: '' }
    expect(proxySettings(undefined, environment)).toEqual({ httpProxy: 'lower:1', httpsProxy: 'upper:2', noProxy: 'a' })
    expect(proxySettings('input:3', environment)).toEqual({ httpProxy: 'input:3', httpsProxy: 'input:3', noProxy: 'a' })
    expect(proxySettings(undefined, {})).toEqual({})
  })

  test('choose the proxy by the scheme', () => {
    const settings = { httpProxy: 'a:1', httpsProxy: 'https://b:2' }
    expect(proxyFor(new URL('http://x'), settings)?.href).toBe('http://a:1/')
    expect(proxyFor(new URL('https://x'), settings)?.href).toBe('https://b:2/')
    expect(proxyFor(new URL('https://x'), { httpProxy: 'a:1' })?.href).toBe('http://a:1/')
    expect(proxyFor(new URL('http://x'), { httpsProxy: 'b:2' })).toBeUndefined()
    expect(proxyFor(new URL('http://x'), undefined)).toBeUndefined()
  })

  test.each([
    ['app.signpath.io', true],
    ['signpath.io', true],
    ['.signpath.io', true],
    ['*.signpath.io', true],
    ['foo, SignPath.io', true],
    ['foo app.signpath.io:443', true],
    ['app.signpath.io:8443', false],
    ['path.io', false],
    ['io.app', false],
    ['*', true],
    ['', false],
  ])('no_proxy %j exempts https://app.signpath.io: %s', (noProxy, exempt) => {
    expect(proxyFor(new URL('https://app.signpath.io/Api'), { httpProxy: 'a:1', noProxy }) === undefined).toBe(exempt)
  })

  test.each([
    ['http://127.0.0.1:8080', '127.0.0.1', true],
    ['http://[::1]:8080', '::1', true],
    ['http://[::1]:8080', '[::1]:8080', true],
    ['http://[::1]:8080', '[::1]:81', false],
    ['http://10.0.0.1', '0.0.1', true],
    ['http://10.1.2.3', 'localhost,10.0.0.0/8', true],
    ['http://11.1.2.3', '10.0.0.0/8', false],
    ['http://10.1.2.3', '10.0.0.0/33', false],
    ['http://10.1.2.3', '::/0', false],
    ['http://[fd00::1]:8080', 'fd00::/8', true],
    ['http://[fe80::1]', 'fd00::/8', false],
    ['http://ten.example', '0.0.0.0/0', false],
  ])('%s with no_proxy %s: %s', (url, noProxy, exempt) => {
    expect(proxyFor(new URL(url), { httpProxy: 'a:1', noProxy }) === undefined).toBe(exempt)
  })

  test.each(['', 'a b:1', 'ftp://a:1', 'http://', 'socks5://a:1'])('%j is no proxy', (text) => {
    expect(proxyUrl(text)).toBeUndefined()
  })
})
