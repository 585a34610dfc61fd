/** One HTTP exchange: proxies, a time limit, a size limit, and failures that say of what kind they are. Reads no environment. */
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import { BlockList, isIP } from 'node:net'
import { textOf } from './output-error.ts'

/** As the variables http_proxy, https_proxy and no_proxy say; the caller reads them, or the input. */
export interface ProxySettings {
  readonly httpProxy?: string | undefined
  /** For https addresses; falls back to `httpProxy`. */
  readonly httpsProxy?: string | undefined
  /** Hosts that are asked directly: names with all their subdomains, `.domain`, `host:port`, IP addresses, subnets (`10.0.0.0/8`), `*`; separated by commas. */
  readonly noProxy?: string | undefined
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** Sent by POST; without one it is a GET. */
  readonly body?: Uint8Array
  readonly proxy?: ProxySettings | undefined
  /** For the whole exchange, redirects and the body included. */
  readonly timeLimitInSeconds: number
  /** The most that a body may have. */
  readonly maximumBytes: number
  /** How many redirects are followed; 0 by default: the redirect itself is the answer. */
  readonly redirects?: number
  readonly signal?: AbortSignal | undefined
  /** Takes the body of a 2xx answer piece by piece; the answer's own `body` is empty then. */
  readonly onData?: (chunk: Uint8Array) => Promise<void> | void
}

export interface HttpAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Where the answer came from, after redirects. */
  readonly url: string
}

/**
 * The proxies to use: the input's for everything, else what the environment says. no_proxy holds in either case.
 * @param input the http-proxy input
 */
export function proxySettings(input: string | undefined, environment: Readonly<Record<string, string | undefined>>): ProxySettings {
  const variable = (name: string): string | undefined => given(environment[name]) ?? given(environment[name.toUpperCase()])
  return {
    httpProxy: input ?? variable('http_proxy'),
    httpsProxy: input ?? variable('https_proxy'),
    noProxy: variable('no_proxy'),
  }
}

/**
 * Why there is no answer.
 * `unreachable`: no such name, nobody listens, no route. `dropped`: the connection ended half-way. `timeout`: no answer came in time, or not all of it.
 * `tls`: no trust, or no common protocol. `protocol`: what answers does not speak HTTP. `redirect`: to where it must not be followed.
 */
export type HttpFailureKind = 'unreachable' | 'dropped' | 'timeout' | 'tls' | 'protocol' | 'too-large' | 'redirect' | 'cancelled' | 'other'

export class HttpFailure extends Error {
  override readonly name = 'HttpFailure'
  readonly kind: HttpFailureKind

  constructor(kind: HttpFailureKind, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.kind = kind
  }
}

/**
 * GETs an address. Certificate authorities of one's own come by NODE_EXTRA_CA_CERTS, which Node reads itself.
 * @returns the answer, whatever its status
 * @throws HttpFailure where there is none
 */
export async function httpGet(url: string, options: HttpOptions): Promise<HttpAnswer> {
  const milliseconds = Math.max(1, Math.round(options.timeLimitInSeconds * 1000))
  const limit = AbortSignal.timeout(milliseconds)
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit
  let answerBegan = false as boolean
  try {
    signal.throwIfAborted()
    let target = new URL(url)
    for (let left = options.redirects ?? 0; ; left--) {
      answerBegan = false
      const answer = await exchange(target, options, signal, () => (answerBegan = true))
      const location = answer.headers['location']
      if (left <= 0 || location === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) return answer
      target = redirectTarget(target, location, options)
    }
  } catch (error) {
    if (error instanceof HttpFailure) throw error
    if (options.signal?.aborted) throw new HttpFailure('cancelled', 'The request was cancelled.', error)
    if (limit.aborted) {
      const what = answerBegan ? 'Only a part of the answer' : 'Nothing'
      throw new HttpFailure('timeout', `${what} came within ${milliseconds / 1000} s.`, error)
    }
    throw failureOf(error)
  }
}

/** POSTs to an address; redirects are not followed. @throws HttpFailure as `httpGet` does */
export function httpPost(url: string, body: Uint8Array, options: Omit<HttpOptions, 'body' | 'redirects'>): Promise<HttpAnswer> {
  return httpGet(url, { ...options, body })
}

/** The proxy of an address, or undefined where it is asked directly. An unusable setting is none: hosts check what users type. */
export function proxyFor(url: URL, settings: ProxySettings | undefined): URL | undefined {
  const text = url.protocol === 'https:' ? (given(settings?.httpsProxy) ?? settings?.httpProxy) : settings?.httpProxy
  if (!text || exempt(url, settings?.noProxy ?? '')) return undefined
  return proxyUrl(text)
}

/** `host:port` or an http(s) address; undefined where it is neither. */
export function proxyUrl(text: string): URL | undefined {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  if (/\s/.test(text) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.hostname !== '' && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined
}

/** A blank variable is as good as none. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

function exempt(url: URL, noProxy: string): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  const host = url.hostname.toLowerCase()
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*' || inSubnet(host, entry)) return true
      const [, name = '', entryPort] = /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry) ?? []
      const bare = /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(entry) ? `[${entry}]` : name
      if (bare === name && entryPort !== undefined && entryPort !== port) return false
      return host === bare || host.endsWith(`.${bare}`)
    })
}

/** `10.0.0.0/8` or `fd00::/8`, as curl and Go take them: for hosts that are addresses. */
function inSubnet(host: string, entry: string): boolean {
  const [, network = '', bits] = /^(.+)\/(\d{1,3})$/.exec(entry) ?? []
  const address = host.replace(/^\[|\]$/g, '')
  const family = isIP(address)
  if (family === 0 || isIP(network) !== family || Number(bits) > (family === 4 ? 32 : 128)) return false
  const type = family === 4 ? 'ipv4' : 'ipv6'
  const subnet = new BlockList()
  subnet.addSubnet(network, Number(bits), type)
  return subnet.check(address, type)
}

/** Whether an address is of this machine itself. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname)
}

function redirectTarget(from: URL, location: string, options: HttpOptions): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const refuse = (why: string): never => {
    throw new HttpFailure('redirect', `${from.origin} redirects ${why}.`)
  }
  if (!target || !['http:', 'https:'].includes(target.protocol)) return refuse('to where no HTTP is spoken')
  if (from.protocol === 'https:' && target.protocol === 'http:') return refuse(`to ${target.origin}, which is not encrypted`)
  const secret = Object.keys(options.headers ?? {}).some((name) => name.toLowerCase() === 'authorization')
  if (secret && target.origin !== from.origin) return refuse(`to ${target.origin}, where the API token must not go`)
  return target
}

async function exchange(url: URL, options: HttpOptions, signal: AbortSignal, onBegin: () => void): Promise<HttpAnswer> {
  const response = await respond(url, options, signal)
  onBegin()
  const status = response.statusCode ?? 0
  const sink = options.onData && status >= 200 && status < 300 ? options.onData : undefined
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > options.maximumBytes) {
      response.destroy()
      throw new HttpFailure('too-large', `${url.host} sent more than ${options.maximumBytes} bytes.`)
    }
    if (sink) await sink(chunk)
    else chunks.push(chunk)
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')])
  return { status, headers: Object.fromEntries(headers) as Record<string, string>, body: Buffer.concat(chunks), url: url.href }
}

/**
 * Sends one GET or POST, through the proxy where there is one; the body is still to be read. Redirects are answers like others.
 * Node's own client and a small agent for tunnels: undici costs half a megabyte in a bundle, and start-up time.
 *
 * @throws whatever Node says; `failureOf` tells of what kind it is
 */
export async function respond(
  url: URL,
  options: Pick<HttpOptions, 'headers' | 'proxy' | 'body'>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const proxy = proxyFor(url, options.proxy)
  // Who names no coding allows any: bodies are taken as they are, and some servers and proxies pack whatever they may.
  const headers = { accept: '*/*', 'accept-encoding': 'identity', ...options.headers }
  // A connection of its own: one that was kept may be closed by the other side at the very moment it is used again.
  const common: RequestOptions = { method: options.body === undefined ? 'GET' : 'POST', signal, agent: false, auth: credentialsOf(url) }
  // Neither for the request's line, which proxies write into their logs, nor for Node to decode.
  const target = new URL(url)
  target.username = target.password = ''
  let start: () => ClientRequest
  if (url.protocol === 'https:') {
    const https = await import('node:https')
    // The agent hands `signal` on to its own socket: a proxy that hangs would otherwise outlive the request, and keep the process alive.
    const agent =
      proxy && new (await import('https-proxy-agent')).HttpsProxyAgent(proxy.origin, { signal, headers: proxyAuthorization(proxy) })
    start = () => https.request(target, { ...common, headers, ...(agent ? { agent } : {}) })
  } else {
    const http = await import('node:http')
    const proxied = proxy && {
      path: target.href,
      headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) },
    }
    const client = proxy?.protocol === 'https:' ? await import('node:https') : http
    start = () => client.request(proxy ? new URL(proxy.origin) : target, { ...common, headers, ...proxied })
  }
  return new Promise((resolve, reject) => {
    const request = start().once('response', resolve).on('error', reject)
    // Without a listener Node closes the connection and tells nobody: a process that waits for the answer alone would end with 0.
    request.once('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(new HttpFailure('protocol', 'it switches to another protocol (101)'))
    })
    request.end(options.body)
  })
}

function proxyAuthorization(proxy: URL): Record<string, string> {
  const credentials = credentialsOf(proxy)
  return credentials === undefined ? {} : { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** What a proxy means by 407, and what to do: it was given a user name and a password, or none. */
export function proxyLogin(proxy: URL | undefined): { readonly says: string; readonly hint: string } {
  return proxy === undefined || credentialsOf(proxy) === undefined
    ? {
        says: 'asks for a user name and a password (407)',
        hint: 'Give them in http-proxy as http://user:password@host:port, from a secret.',
      }
    : {
        says: 'refuses the user name and password that it is given (407)',
        hint: 'Check them in http-proxy, or else http_proxy or https_proxy; @, / and % are percent-encoded there. The proxy has to take Basic authentication.',
      }
}

/** `user:password` of an address, as Basic takes it. */
function credentialsOf({ username, password }: URL): string | undefined {
  return username === '' && password === '' ? undefined : `${decodedPart(username)}:${decodedPart(password)}`
}

/** A user's name or password in an address. A lone % is no encoding: it is what stands there. */
export function decodedPart(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const kinds: readonly (readonly [HttpFailureKind, RegExp])[] = [
  ['unreachable', /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
  ['dropped', /^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],
  ['timeout', /^ETIMEDOUT$/],
  [
    'tls',
    /^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/,
  ],
  ['protocol', /^HPE_\w+$/],
]

/** Of what kind an error of Node's client is. */
export function failureOf(error: unknown): HttpFailure {
  const name = textOf(error, 'code') ?? ''
  const message = textOf(error, 'message') ?? ''
  // What https-proxy-agent says has no code.
  const hungUp = message.startsWith('Proxy connection ended')
  const kind = hungUp ? 'dropped' : (kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other')
  // The error of several addresses that all failed has a code and no message.
  return new HttpFailure(kind, message === '' ? name : message, error)
}

/**
 * What to do about a failure of kind `tls`, by Node's code and words; undefined where another authority may have to be trusted.
 * What ends a handshake has a code of its own, or is told in the words of EPROTO.
 */
export function tlsAdvice(code: string, words: string): string | undefined {
  const said = `${code} ${words}`.replaceAll('_', ' ')
  if (/protocol version|unsupported protocol/i.test(said)) return 'It has no TLS that is still safe: the server needs TLS 1.2 or later.'
  if (/certificate required|handshake failure/i.test(said)) {
    return 'The server ended the handshake: it may want a certificate of the client, which is not offered, or other ciphers.'
  }
  switch (code) {
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return "Its certificate is not valid today: whoever runs the server has to renew it, unless this runner's clock is wrong."
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'Its certificate is for another host: check the address, and use a host name that the certificate holds.'
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return 'What answers may speak plain http: check scheme and port.'
    default:
      return undefined
  }
}
