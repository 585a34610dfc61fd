/** Timestamp servers are tried in order, whatever is wrong with those that come first. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { startTimestampAuthority, type TimestampAuthority } from '../fixtures/timestamp-authority.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { javaArchive } from '../harness/job.ts'

let flow: Flow
let good: TimestampAuthority
const servers: Server[] = []
const urls = { dead: 'http://127.0.0.1:9/', hanging: '', garbage: '', replaying: '' }

beforeAll(async () => {
  flow = await startFlow()
  good = await startTimestampAuthority()
  urls.hanging = await serve(() => undefined)
  urls.garbage = await serve((_, response) => response.end('no timestamp'))
  urls.replaying = await serve(replay())
})
afterEach(() => flow.reset())
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await good.close()
  await flow.dispose()
})

function serve(listener: RequestListener): Promise<string> {
  return new Promise((done) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    })
    servers.push(server)
  })
}

/** Answers every question with a true timestamp: of the first one's signature. */
function replay(): RequestListener {
  let first: Promise<Buffer> | undefined
  return (request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const ask = async (): Promise<Buffer> => {
        const answer = await fetch(good.url, {
          method: 'POST',
          headers: { 'content-type': 'application/timestamp-query' },
          body: Buffer.concat(parts),
        })
        return Buffer.from(await answer.arrayBuffer())
      }
      first ??= ask()
      void first.then((body) => response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(body))
    })
  }
}

/** Why each is passed over, in the words of whoever asked it: our batch signer, osslsigncode, jarsigner. */
const reasons = {
  dead: /refused|can't be reached|Couldn't connect/,
  hanging: /did not finish|nothing came within|timed out/,
  garbage: /not with a timestamp|it is no timestamp|java\.io\./,
  replaying: /rejected|it answered with status 2 \(rejection\)/,
} as const

const passedOver = (kind: keyof typeof reasons, file: string): RegExp =>
  new RegExp(`No good timestamp from ${urls[kind]} for ${file} \\(.*(?:${reasons[kind].source}).*\\); asking the next server`, 'i')

test.each(['dead', 'hanging', 'garbage', 'replaying'] as const)('a server that is %s is passed over for the next one', async (kind) => {
  const job = await flow.job()
  await job.write('setup.exe', portableExecutable({ filling: kind }))
  await job.write('library.jar', javaArchive(kind))
  const limits = { retries: '0', parallel: '1', 'time-limit-in-seconds': kind === 'hanging' ? '6' : '60' }
  // The first question of all is answered rightly by the replaying one: that answer is used up here.
  if (kind === 'replaying') await fetch(urls.replaying, { method: 'POST', body: Buffer.alloc(1) })
  const { main } = await job.action(flow.inputs({ files: '*.exe\n*.jar', 'timestamp-urls': `${urls[kind]}\n${good.url}`, ...limits }))
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
  for (const file of ['setup.exe', 'library.jar']) expect(main.log).toMatch(passedOver(kind, file))
  await osslsigncodeAccepts(join(job.workspace, 'setup.exe'), await flow.signer())
  await jarsignerAccepts(join(job.workspace, 'library.jar'), await flow.signer())
})

test.each(['dead', 'hanging', 'garbage'] as const)('in a batch, too; and a server that is %s costs no further signature', async (kind) => {
  const job = await flow.job()
  for (const file of [0, 1, 2]) await job.write(`${file}.exe`, portableExecutable({ filling: `${kind} ${file}` }))
  const before = good.requests
  const { main } = await job.action(
    flow.inputs({
      files: '*.exe',
      'timestamp-urls': `${urls[kind]}\n${good.url}`,
      'http-request-timeout-in-seconds': kind === 'hanging' ? '2' : '30',
    }),
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '3' } })
  for (const file of [0, 1, 2]) {
    expect(main.log).toMatch(passedOver(kind, `${file}.exe`))
    await osslsigncodeAccepts(join(job.workspace, `${file}.exe`), await flow.signer())
  }
  expect(flow.simulator.counts()).toMatchObject({ SubmitWithArtifact: 3 })
  expect(good.requests - before).toBe(3)
})

test.each(['auto', 'off'])(
  'jarsigner waits for a server as long as http-request-timeout-in-seconds says, with batch: %s',
  async (batch) => {
    const job = await flow.job()
    for (const name of ['a.jar', 'b.jar']) await job.write(name, javaArchive(name))
    const limits = { 'http-request-timeout-in-seconds': '2', 'time-limit-in-seconds': '20', retries: '0' }
    const { main } = await job.action(flow.inputs({ files: '*.jar', batch, 'timestamp-urls': `${urls.hanging}\n${good.url}`, ...limits }))
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
    for (const name of ['a.jar', 'b.jar']) expect(main.log).toMatch(new RegExp(`from ${urls.hanging} for ${name} \\(.*Read timed out`))
  },
)

test.each([
  ['osslsigncode', 'exe', 'auto'],
  ['osslsigncode', 'exe', 'off'],
  ['openssl-cms', 'bin', 'auto'],
] as const)('%s: a server that fails for each %s is asked no more, with batch: %s', async (tool, extension, batch) => {
  const job = await flow.job()
  const files = [0, 1, 2, 3, 4, 5].map((number) => `${number}.${extension}`)
  for (const file of files) await job.write(file, portableExecutable({ filling: `${tool} ${batch} ${file}` }))
  let questions = 0
  const bad = await serve((_, response) => {
    questions += 1
    response.end('no timestamp')
  })
  const { main } = await job.action(
    flow.inputs({ tool, files: `*.${extension}`, batch, parallel: '1', 'timestamp-urls': `${bad}\n${good.url}` }),
  )
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '6' } })
  expect(questions).toBe(3)
  expect(main.log.match(/asking the next server/g)).toHaveLength(3)
  expect(main.log.split(`${bad} has failed again and again: it is asked after the other timestamp servers from now on.`)).toHaveLength(2)
})

test('a server that replays an answer is found out in a batch, too', async () => {
  const job = await flow.job()
  for (const file of [0, 1]) await job.write(`${file}.exe`, portableExecutable({ filling: `replayed ${file}` }))
  const { main } = await job.action(flow.inputs({ files: '*.exe', 'timestamp-urls': urls.replaying }))
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::error.*timestamp.*\[TIMESTAMP_FAILED\]/im)
})

test('where no server is good, nothing is signed, and the error says so', async () => {
  const job = await flow.job()
  const image = portableExecutable()
  await job.write('setup.exe', image)
  const { main } = await job.action(flow.inputs({ files: '*.exe', 'timestamp-urls': `${urls.dead}\n${urls.garbage}`, retries: '0' }))
  expect(main).toMatchObject({ exitCode: 5, outputs: { signed: 'false' } })
  expect(main.log).toMatch(/^::error.*timestamp.*\[TIMESTAMP_FAILED\]/im)
})

test.each([
  ['jar', 'auto', 'http_proxy'],
  ['jar', 'off', 'http_proxy'],
  ['jar', 'auto', 'http-proxy'],
  ['jar', 'off', 'http-proxy'],
  ['exe', 'auto', 'http_proxy'],
  ['exe', 'off', 'http_proxy'],
  ['exe', 'off', 'http-proxy'],
] as const)('a server that only the proxy reaches is asked through it: %s, batch %s, %s', async (extension, batch, by) => {
  const asked: string[] = []
  const proxy = await serve((request, response) => {
    asked.push(new URL(request.url ?? '').href)
    const headers = { 'content-type': 'application/timestamp-query' }
    void buffer(request)
      .then((body) => fetch(good.url, { method: 'POST', headers, body: new Uint8Array(body) }))
      .then(async (answer) => {
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(Buffer.from(await answer.arrayBuffer()))
      })
  })
  const job = await flow.job()
  const content = { jar: (text: string) => javaArchive(text), exe: (text: string) => portableExecutable({ filling: text }) }[extension]
  for (const number of [0, 1]) await job.write(`${number}.${extension}`, content(`${batch} ${by} ${number}`))
  const given = by === 'http-proxy' ? { 'http-proxy': proxy } : {}
  const environment = { no_proxy: '127.0.0.1', ...(by === 'http_proxy' ? { http_proxy: proxy } : {}) }
  const inputs = flow.inputs({ files: `*.${extension}`, batch, 'timestamp-urls': 'http://timestamp.invalid/', ...given })
  const { main } = await job.action(inputs, { environment })
  expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': '2' } })
  expect(asked).toEqual(['http://timestamp.invalid/', 'http://timestamp.invalid/'])
})

test.each(['http-proxy', 'HTTPS_PROXY'])('osslsigncode asks for a tunnel to an https server, with %s', async (by) => {
  const tunnels: string[] = []
  const proxy = await serve(() => undefined)
  servers.at(-1)?.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const job = await flow.job()
  await job.write('setup.exe', portableExecutable({ filling: by }))
  const given = by === 'http-proxy' ? { 'http-proxy': proxy } : {}
  const environment = { no_proxy: '127.0.0.1', ...(by === 'http-proxy' ? {} : { [by]: proxy }) }
  const inputs = flow.inputs({ files: '*.exe', batch: 'off', 'timestamp-urls': 'https://timestamp.invalid/', ...given })
  const { main } = await job.action(inputs, { environment })
  expect(main.log).toContain('[TIMESTAMP_FAILED]')
  expect(tunnels).toEqual(['timestamp.invalid:443'])
})
