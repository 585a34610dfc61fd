/** A download server on this machine: files with ETag and ranges, faults on demand, and a journal of every request. */
import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** What goes wrong with one request; each fault is used once, in order. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks after so many bytes of this answer. */
  | { readonly kind: 'cut'; readonly after: number }
  /** Nothing comes any more after so many bytes. */
  | { readonly kind: 'stall'; readonly after: number }
  /** A piece of so many bytes, and a pause, again and again. */
  | { readonly kind: 'trickle'; readonly bytes: number; readonly pauseInMilliseconds: number }

export interface JournalEntry {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly status: number
}

export interface MirrorOptions {
  /** PEM; with them the mirror speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Answer ranges, and send an ETag; by default true. */
  readonly ranges?: boolean
}

export interface Mirror {
  /** Ends in `/`. */
  readonly url: string
  readonly journal: readonly JournalEntry[]
  /** Serves bytes, or a file's, at a path without leading `/`. */
  serve(path: string, content: Uint8Array | { readonly file: string }): string
  redirect(path: string, location: string): string
  /** The next requests of a path fail so. */
  fail(path: string, ...faults: readonly Fault[]): void
  close(): Promise<void>
}

type Served = { readonly bytes: Uint8Array } | { readonly file: string } | { readonly location: string }

export async function startMirror(options: MirrorOptions = {}): Promise<Mirror> {
  const served = new Map<string, Served>()
  const faults = new Map<string, Fault[]>()
  const journal: JournalEntry[] = []
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent((request.url ?? '/').replace(/^\/|\?.*$/g, ''))
    response.on('close', () => journal.push({ method: request.method ?? '', path, headers: request.headers, status: response.statusCode }))
    handle(request, response, served.get(path), faults.get(path)?.shift(), options.ranges ?? true).catch(() => response.destroy())
  }
  const server: Server = options.tls === undefined ? createServer(answer) : createSecureServer(options.tls, answer)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const url = `${options.tls === undefined ? 'http' : 'https'}://${options.tls === undefined ? '127.0.0.1' : 'localhost'}:${port}/`
  return {
    url,
    journal,
    serve(path, content) {
      served.set(path, content instanceof Uint8Array ? { bytes: content } : content)
      return url + path
    },
    redirect(path, location) {
      served.set(path, { location })
      return url + path
    },
    fail(path, ...more) {
      faults.set(path, [...(faults.get(path) ?? []), ...more])
    },
    async close() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  what: Served | undefined,
  fault: Fault | undefined,
  ranges: boolean,
): Promise<void> {
  if (fault?.kind === 'status') {
    response.writeHead(fault.status, fault.headers).end('no')
    return
  }
  if (what === undefined) {
    response.writeHead(404).end('not here')
    return
  }
  if ('location' in what) {
    response.writeHead(302, { location: what.location }).end()
    return
  }
  const size = 'bytes' in what ? what.bytes.length : statSync(what.file).size
  const etag =
    'bytes' in what ? `"${createHash('sha256').update(what.bytes).digest('hex').slice(0, 16)}"` : `"${size}-${statSync(what.file).mtimeMs}"`
  const range = ranges ? /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] : undefined
  const current = request.headers['if-range'] === undefined || request.headers['if-range'] === etag
  const start = range !== undefined && current ? Number(range) : 0
  const partial = range !== undefined && current
  response.writeHead(partial ? 206 : 200, {
    'content-length': size - start,
    ...(ranges ? { etag, 'accept-ranges': 'bytes' } : {}),
    ...(partial ? { 'content-range': `bytes ${start}-${size - 1}/${size}` } : {}),
  })
  if ('file' in what) {
    createReadStream(what.file, { start, highWaterMark: 256 * 1024 }).pipe(response)
    return
  }
  await sendBytes(response, what.bytes.subarray(start), fault)
}

async function sendBytes(response: ServerResponse, bytes: Uint8Array, fault: Fault | undefined): Promise<void> {
  switch (fault?.kind) {
    case 'cut':
      response.write(bytes.subarray(0, fault.after))
      // What was sent is to arrive before the end does.
      await sleep(50)
      response.socket?.resetAndDestroy()
      return
    case 'stall':
      response.write(bytes.subarray(0, fault.after))
      return
    case 'trickle':
      for (let at = 0; at < bytes.length && !response.destroyed; at += fault.bytes) {
        response.write(bytes.subarray(at, at + fault.bytes))
        await sleep(fault.pauseInMilliseconds)
      }
      response.end()
      return
    default:
      response.end(bytes)
  }
}
