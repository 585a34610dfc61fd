/** A small forward proxy on this machine: plain requests and tunnels, with or without a password. */
import { once } from 'node:events'
import { createServer, request as forward } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export interface Proxy {
  /** `host:port`. */
  readonly address: string
  /** What it was asked for: `GET http://…` or `CONNECT host:port`. */
  readonly journal: readonly string[]
  close(): Promise<void>
}

export async function startProxy(credentials?: string): Promise<Proxy> {
  const journal: string[] = []
  const tunnels = new Set<Duplex>()
  const expected = credentials === undefined ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`
  const server = createServer((request, response) => {
    journal.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const { 'proxy-authorization': given, ...headers } = request.headers
    if (given !== expected) return void response.writeHead(407).end()
    const onward = forward(request.url ?? '', { method: request.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy()).end()
  })
  server.on('connect', (request, socket) => {
    tunnels.add(socket)
    journal.push(`CONNECT ${request.url ?? ''}`)
    if (request.headers['proxy-authorization'] !== expected) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const [host = '', port = ''] = (request.url ?? '').split(':')
    const target = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => socket.destroy())
    socket.on('error', () => target.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    journal,
    async close() {
      server.closeAllConnections()
      // A tunnel is no connection of the server's any more.
      for (const tunnel of tunnels) tunnel.destroy()
      await once(server.close(), 'close')
    },
  }
}
