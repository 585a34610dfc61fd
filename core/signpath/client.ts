/** SignPath's REST API: which policies the token may submit to, and whether the service is well. */
import { setTimeout as sleep } from 'node:timers/promises'
import { definedOf } from '../defined.ts'
import { SigningError } from '../errors.ts'
import { HttpFailure, httpGet, proxyFor, type HttpAnswer, type ProxySettings } from '../http.ts'
import { jsonOf } from './json.ts'
import { retryAfter, retryDelay } from './retry.ts'
import { errorOfAnswer, errorOfFailure, errorOfForeignAnswer, isTransientStatus, type ErrorContext } from './service-errors.ts'
import { readPolicyNames, readSigningPolicies, type PolicyName, type SigningPolicy } from './signing-policy.ts'

export interface SignPathClientOptions {
  readonly apiUrl: string
  readonly organizationId: string
  readonly apiToken: string
  readonly proxy?: ProxySettings | undefined
  /** One attempt. */
  readonly requestTimeoutInSeconds: number
  /** One call, its retries and waits included. */
  readonly totalTimeoutInSeconds: number
  /** How often an address that can't be reached is tried again: it is more likely wrong than down. */
  readonly retries: number
  /** Takes secrets out of what the server says. */
  readonly redact: (text: string) => string
  readonly signal?: AbortSignal | undefined
  readonly log?: (message: string) => void
  /** Waits; tests look at it instead. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>
}

export interface PolicyFilter {
  readonly projectSlug?: string
  readonly signingPolicySlug?: string
}

/**
 * All calls throw SigningError: AUTHENTICATION_FAILED, PERMISSION_DENIED, POLICY_NOT_FOUND (the organization), INVALID_INPUT (api-url),
 * REQUEST_REJECTED, SERVICE_ERROR, SERVICE_UNAVAILABLE, CANCELLED.
 */
export interface SignPathClient {
  /** The policies that the token's user may submit to; KEY_TYPE_MISMATCH where one has a key that is neither RSA nor EC. */
  signingPolicies(filter?: PolicyFilter): Promise<readonly SigningPolicy[]>
  /** Their names alone. */
  policyNames(): Promise<readonly PolicyName[]>
  /** Settles when the service says that it is well. Sends no token. */
  health(): Promise<void>
}

const maximumAnswerBytes = 16 * 1024 * 1024

export function createSignPathClient(options: SignPathClientOptions): SignPathClient {
  const { apiUrl, organizationId } = options
  // Whatever the server echoes, the token is never shown, even where the caller's redaction does not know it.
  const redact = (text: string): string => options.redact(text).replaceAll(options.apiToken, '***')
  const context: ErrorContext = { apiUrl, organizationId, proxy: proxyFor(new URL(apiUrl), options.proxy), redact }

  const list = async (filter: PolicyFilter): Promise<unknown> => {
    const query = new URLSearchParams(definedOf({ ...filter })).toString()
    const path = `/v1/${encodeURIComponent(organizationId)}/Cryptoki/MySigningPolicies${query ? `?${query}` : ''}`
    const answer = await call(path, { authorization: `Bearer ${options.apiToken}`, accept: 'application/json' }, options, context)
    return parseJson(answer, context)
  }
  return {
    signingPolicies: async (filter = {}) => readSigningPolicies(await list(filter), filter),
    policyNames: async () => readPolicyNames(await list({})),
    health: async () => {
      await call('/healthz', {}, options, context)
    },
  }
}

/** One call with its retries: an answer of 2xx, or a SigningError. */
async function call(
  path: string,
  headers: Readonly<Record<string, string>>,
  options: SignPathClientOptions,
  context: ErrorContext,
): Promise<HttpAnswer> {
  const started = performance.now()
  const remaining = (): number => options.totalTimeoutInSeconds * 1000 - (performance.now() - started)
  let error: SigningError | undefined
  for (let failed = 1; ; failed++) {
    const limit = Math.min(options.requestTimeoutInSeconds, Math.max(remaining(), 1) / 1000)
    const outcome = await attempt(path, headers, limit, options, context)
    if (outcome.ok) return outcome.answer
    // What had less time than it should have says less than the try before.
    if (error === undefined || !outcome.timedOut || limit === options.requestTimeoutInSeconds) error = outcome.error
    const pause = outcome.retry === 'never' ? undefined : Math.max(retryDelay(failed), outcome.pause ?? 0)
    const exhausted = outcome.retry === 'few' && failed > options.retries
    if (pause === undefined || exhausted || pause >= remaining()) throw withEffort(error, failed, started)
    options.log?.(`${outcome.error.message} Trying again in ${(pause / 1000).toFixed(1)} s.`)
    await waitFor(pause, options)
  }
}

type Outcome =
  | { readonly ok: true; readonly answer: HttpAnswer }
  | {
      readonly ok: false
      readonly error: SigningError
      readonly retry: 'never' | 'few' | 'while-time-lasts'
      readonly pause?: number | undefined
      readonly timedOut?: boolean
    }

async function attempt(
  path: string,
  headers: Readonly<Record<string, string>>,
  timeLimitInSeconds: number,
  options: SignPathClientOptions,
  context: ErrorContext,
): Promise<Outcome> {
  try {
    const answer = await httpGet(options.apiUrl + path, {
      headers: { 'user-agent': 'pkcs11-sign', ...headers },
      proxy: options.proxy,
      timeLimitInSeconds,
      maximumBytes: maximumAnswerBytes,
      redirects: 3,
      signal: options.signal,
    })
    if (answer.status >= 200 && answer.status < 300) return { ok: true, answer }
    const retry = isTransientStatus(answer.status) ? 'while-time-lasts' : 'never'
    return { ok: false, error: errorOfAnswer(answer, context), retry, pause: retryAfter(answer.headers['retry-after']) }
  } catch (error) {
    if (!(error instanceof HttpFailure)) throw error
    const retry = error.kind === 'unreachable' ? 'few' : error.kind === 'dropped' || error.kind === 'timeout' ? 'while-time-lasts' : 'never'
    return { ok: false, error: errorOfFailure(error, context), retry, timedOut: error.kind === 'timeout' }
  }
}

function withEffort(error: SigningError, tries: number, started: number): SigningError {
  if (tries === 1) return error
  const seconds = Math.round((performance.now() - started) / 1000)
  return new SigningError(error.code, `${error.message} Tried ${tries} times within ${seconds} s.`, {
    cause: error,
    hint: error.hint,
    details: error.details,
  })
}

async function waitFor(milliseconds: number, options: SignPathClientOptions): Promise<void> {
  const wait = options.wait ?? (async (time, signal) => sleep(time, undefined, signal ? { signal } : {}))
  try {
    await wait(milliseconds, options.signal)
  } catch (error) {
    throw new SigningError('CANCELLED', 'The request to SignPath was cancelled.', { cause: error })
  }
}

function parseJson(answer: HttpAnswer, context: ErrorContext): unknown {
  try {
    return jsonOf(answer)
  } catch {
    throw errorOfForeignAnswer(answer, context)
  }
}
