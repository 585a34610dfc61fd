/** A token that no other test uses: whatever shows it, shows a leak of this test's. The proxy in front of the simulator knows it. */
import { randomBytes } from 'node:crypto'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SecretProxy {
  readonly apiUrl: string
  readonly token: string
  /** Texts of which each gives the token away, in whatever encoding it stands; by name. */
  readonly traces: ReadonlyMap<string, string>
  /** From now on every answer is a refusal that holds the token: an API that echoes what it does not like. */
  echo(echoes: boolean): void
  stop(): Promise<void>
}

/** @param presented the simulator's token that stands behind ours */
export async function startSecretProxy(simulatorApiUrl: string, presented: string): Promise<SecretProxy> {
  // Letters and digits, so that neither JSON, XML nor percent-encoding changes it: these show it as it is.
  const core = randomBytes(12).toString('hex')
  const token = `FAKE-${core}-+/=~&%"<>\\end`
  let echoes = false
  const server = createServer((incoming, outgoing) => {
    if (echoes) refuse(outgoing, String(incoming.headers.authorization))
    else forward(incoming, outgoing)
  })
  const forward = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const authorization = incoming.headers.authorization === `Bearer ${token}` ? `Bearer ${presented}` : incoming.headers.authorization
    const target = new URL(simulatorApiUrl.replace(/\/Api$/, '') + (incoming.url ?? ''))
    const passed = request(target, {
      method: incoming.method,
      headers: { ...incoming.headers, ...(authorization === undefined ? {} : { authorization }) },
    })
    passed.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    outgoing.on('close', () => passed.destroy())
    incoming.pipe(passed)
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/Api`,
    token,
    traces: tracesOf(core),
    echo(on) {
      echoes = on
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

function refuse(outgoing: ServerResponse, authorization: string): void {
  const problem = { title: `Rejected: ${authorization}`, status: 400, detail: `The header was "${authorization}".` }
  outgoing.writeHead(400, { 'content-type': 'application/problem+json' })
  outgoing.end(JSON.stringify(problem))
}

function tracesOf(core: string): ReadonlyMap<string, string> {
  const base64 = [0, 1, 2].map((offset): [string, string] => {
    const text = Buffer.from('x'.repeat(offset) + core).toString('base64')
    // The characters at either end depend on what stands beside.
    return [`base64, ${offset} past a group`, text.slice(4, -8)]
  })
  const hex = Buffer.from(core).toString('hex')
  return new Map([
    ['as it is', core],
    ['in part', core.slice(0, 16)],
    ['in part, its end', core.slice(-16)],
    ['hexadecimal', hex],
    ...base64,
    ['UTF-16', Buffer.from(core, 'latin1').toString('latin1').replace(/(?!^)/g, '\0')],
  ])
}
