import type { KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ADMIN_PREFIX, answerAdmin, findPolicyByName, type AdminState } from './admin.ts'
import { answerApi, API_PREFIX, bearerToken, policyCertificate, policyKey, routeOf, type ApiRequest } from './api.ts'
import { CertificateAuthority, type IssuedCertificate } from './certificates.ts'
import { FaultList, type Fault, type FaultState } from './faults.ts'
import { Journal, type JournalEntry, type RouteName } from './journal.ts'
import { KeyStore } from './keys.ts'
import { Problem, problemAnswer, type Answer } from './problems.ts'
import { ORGANIZATIONS, POLICIES, redact, TOKENS, type OrganizationName } from './world.ts'

const BODY_LIMIT = 1024 * 1024

export interface SimulatorOptions {
  /** 0, the default: any free one. */
  readonly port?: number
  /** Keeps the keys for the next run; without it each run makes its own. */
  readonly keyDirectory?: string
  /** Makes all keys before it is ready, instead of each on its first use. */
  readonly warm?: boolean
}

export interface Simulator {
  /** What SIGNPATH_API_URL takes: `http://127.0.0.1:PORT/Api`. */
  readonly apiUrl: string
  readonly adminUrl: string
  readonly world: {
    readonly organizations: typeof ORGANIZATIONS
    readonly tokens: typeof TOKENS
    readonly policies: typeof POLICIES
  }
  readonly rootCertificatePem: string
  /** Intermediate and root. */
  readonly chainPem: string
  /** @param policy `project/policy`; throws for a GPG key, which has none. */
  readonly certificate: (policy: string, organization?: OrganizationName) => Promise<IssuedCertificate>
  readonly publicKey: (policy: string, organization?: OrganizationName) => Promise<KeyObject>
  readonly addFault: (fault: Fault) => FaultState
  readonly faults: () => readonly FaultState[]
  readonly clearFaults: () => void
  readonly setLatency: (milliseconds: number) => void
  readonly journal: () => readonly JournalEntry[]
  readonly counts: () => Readonly<Record<RouteName, number>>
  readonly clearJournal: () => void
  /** No faults, no latency, an empty journal: for `beforeEach`. */
  readonly reset: () => void
  /** Ends every connection, answered or not. */
  readonly stop: () => Promise<void>
}

export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const keys = new KeyStore(options.keyDirectory)
  const authority = await CertificateAuthority.create(keys)
  if (options.warm) await Promise.all(POLICIES.map((policy) => policyKey(policy, keys)))
  const state: AdminState = { keys, authority, faults: new FaultList(), journal: new Journal(), latency: 0 }
  const stopped = new AbortController()
  const server = createServer((request, response) => {
    serve(request, response, state, stopped.signal).catch(() => response.destroy())
  })
  // Node's default of 5 s would close idle connections while a client makes ready to use them again.
  server.keepAliveTimeout = 60_000
  const origin = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`
  return {
    apiUrl: origin + API_PREFIX,
    adminUrl: origin + ADMIN_PREFIX,
    world: { organizations: ORGANIZATIONS, tokens: TOKENS, policies: POLICIES },
    rootCertificatePem: authority.rootPem,
    chainPem: authority.chainPem,
    certificate: async (name, organization) => {
      const certificate = await policyCertificate(findPolicyByName(name, organization), state)
      if (!certificate) throw new Error(`${name} is a GPG key without a certificate`)
      return certificate
    },
    publicKey: async (name, organization) => (await policyKey(findPolicyByName(name, organization), keys)).publicKey,
    addFault: (fault) => state.faults.add(fault),
    faults: () => state.faults.list(),
    clearFaults: () => {
      state.faults.clear()
    },
    setLatency: (milliseconds) => {
      state.latency = milliseconds
    },
    journal: () => state.journal.entries(),
    counts: () => state.journal.counts(),
    clearJournal: () => {
      state.journal.clear()
    },
    reset: () => {
      state.faults.clear()
      state.journal.clear()
      state.latency = 0
    },
    stop: async () => {
      stopped.abort()
      await close(server)
    },
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, state: AdminState, stopped: AbortSignal): Promise<void> {
  const url = parseUrl(request.url)
  const method = request.method ?? ''
  if (url.pathname === ADMIN_PREFIX || url.pathname.startsWith(`${ADMIN_PREFIX}/`)) {
    const path = url.pathname.slice(ADMIN_PREFIX.length)
    const answer = await orProblem(async () => answerAdmin(method, path, await readBody(request), state))
    send(response, answer)
    return
  }
  await serveApi(request, response, url, state, stopped)
}

async function serveApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  state: AdminState,
  stopped: AbortSignal,
): Promise<void> {
  const started = performance.now()
  const presented = bearerToken(request.headers.authorization)
  const userAgent = request.headers['user-agent']
  const route = routeOf(url.pathname)
  const entry = state.journal.begin({
    method: request.method ?? '',
    route,
    userAgent: userAgent === undefined ? null : redact(userAgent, presented),
  })
  const { milliseconds, fault } = state.faults.take(route)
  entry.fault = fault?.kind ?? (milliseconds > 0 ? 'delay' : null)
  const answer = await orProblem(async () => {
    // Read even where a fault decides the answer: a server that closes on unread data resets the connection, which is another fault.
    const body = await readBody(request)
    await pause(milliseconds, stopped)
    const apiRequest: ApiRequest = {
      method: request.method ?? '',
      url,
      authorization: request.headers.authorization,
      contentType: request.headers['content-type'],
      body,
    }
    return withFault(fault, () =>
      answerApi(apiRequest, {
        keys: state.keys,
        authority: state.authority,
        note: (notes) => {
          state.journal.note(entry, notes, presented)
        },
        signatureFault: fault?.kind === 'wrong-signature' || fault?.kind === 'corrupt-signature' ? fault.kind : undefined,
      }),
    )
  })
  // From the request on: a service signs for several clients at once, and one thread would have them wait for each other once more.
  await pause(state.latency + milliseconds - (performance.now() - started), stopped).catch(() => undefined)
  // Complete before the client can see the answer, so that a test may look at once.
  entry.milliseconds = Math.round((performance.now() - started) * 10) / 10
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'drop') {
    response.destroy()
    return
  }
  entry.status = answer.status
  if (fault?.kind === 'truncate') sendHalf(response, answer)
  else send(response, answer)
}

/** The simulator's module, and no other client, crashes at this answer. */
const CRASH_STATUS = 599

function withFault(fault: Fault | undefined, answer: () => Promise<Answer>): Promise<Answer> | Answer {
  switch (fault?.kind) {
    case 'status': {
      const retry: Record<string, string> = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      throw new Problem(fault.status ?? 503, 'A fault that was asked for.', retry)
    }
    case 'crash':
      throw new Problem(CRASH_STATUS, 'A crash that was asked for.')
    case 'garbage':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from('<html>\0 not what you asked for {"Signa') }
    default:
      return answer()
  }
}

async function orProblem(answer: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answer()
  } catch (error) {
    if (error instanceof Problem) return problemAnswer(error)
    return problemAnswer(new Problem(500, `The simulator failed: ${redact(String(error))}`))
  }
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= BODY_LIMIT) chunks.push(chunk)
    })
    request.on('end', () => {
      if (length > BODY_LIMIT) reject(new Problem(413, `The body is longer than ${BODY_LIMIT} bytes.`))
      else resolve(Buffer.concat(chunks))
    })
    request.on('error', reject)
  })
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  response.end(answer.body)
}

function sendHalf(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length })
  response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy())
}

async function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  if (milliseconds > 0) await sleep(milliseconds, undefined, { signal: stopped })
}

function parseUrl(url: string | undefined): URL {
  try {
    return new URL(url ?? '/', 'http://127.0.0.1')
  } catch {
    return new URL('http://127.0.0.1/')
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      if (address !== null && typeof address === 'object') resolve(address.port)
      else reject(new Error('The simulator has no port'))
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}
