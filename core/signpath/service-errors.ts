/** What SignPath's REST API answered, or that it did not: told as errors that say what to do. */
import { SigningError, type ErrorCode } from '../errors.ts'
import { proxyLogin, tlsAdvice, type HttpAnswer, type HttpFailure, type HttpFailureKind } from '../http.ts'
import { systemCode } from '../output-error.ts'
import { lowerFirst } from '../report/text.ts'
import { jsonOf } from './json.ts'

export interface ErrorContext {
  readonly apiUrl: string
  readonly organizationId: string
  /** Through which the API is asked. */
  readonly proxy?: URL | undefined
  /** Takes secrets out of what the server said. */
  readonly redact: (text: string) => string
}

const maximumDetails = 2000
const maximumExcerpt = 500

/** The error for an answer that is not a 2xx. */
export function errorOfAnswer(answer: HttpAnswer, context: ErrorContext): SigningError {
  const problem = problemDetails(answer)
  const { code, message, hint } = meaningOf(answer, problem !== undefined, context)
  const details = problem === undefined ? excerpt(answer, context) : context.redact(problem).slice(0, maximumDetails)
  return new SigningError(code, context.redact(message), { hint, details: details || undefined })
}

interface Meaning {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
}

function meaningOf(answer: HttpAnswer, isProblem: boolean, { apiUrl, organizationId, proxy }: ErrorContext): Meaning {
  const { status } = answer
  switch (true) {
    case status === 401:
      return {
        code: 'AUTHENTICATION_FAILED',
        message: 'SignPath did not accept the API token (401).',
        hint: 'The token may be mistyped, expired or revoked, or belong to another SignPath installation: check the secret behind `api-token`, and `api-url`.',
      }
    case status === 403:
      return {
        code: 'PERMISSION_DENIED',
        message: `The API token's user may not do this in organization ${organizationId} (403).`,
        hint: 'Check `organization-id`, and that the user is a submitter of the signing policy.',
      }
    case status === 404 && isProblem:
      return {
        code: 'POLICY_NOT_FOUND',
        message: `SignPath at ${apiUrl} does not know organization ${organizationId} (404).`,
        hint: /\/Api$/i.test(apiUrl)
          ? 'Check `organization-id`, and `api-url` if you host SignPath yourself.'
          : 'Check `organization-id`, and `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end.',
      }
    case status === 404 || status === 405:
      return {
        code: 'INVALID_INPUT',
        message: `What answers at ${apiUrl} is not SignPath's API (${status}).`,
        hint: 'Check `api-url`: SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end.',
      }
    case status === 407: {
      const { says, hint } = proxyLogin(proxy)
      return { code: 'AUTHENTICATION_FAILED', message: `The HTTP proxy ${says}.`, hint }
    }
    case isTransientStatus(status):
      return {
        code: 'SERVICE_UNAVAILABLE',
        message: `SignPath at ${apiUrl} is not available at the moment (${status}).`,
        hint: "Try again later; SignPath's status page tells of outages.",
      }
    case status >= 300 && status < 400:
      return {
        code: 'SERVICE_ERROR',
        message: `${apiUrl} redirects (${status}) to ${answer.headers['location'] ?? 'nowhere'}.`,
        hint: 'Check `api-url`: the API token is not sent to where a redirect leads.',
      }
    case status >= 400 && status < 500:
      return {
        code: 'REQUEST_REJECTED',
        message: `SignPath rejected the request (${status}).`,
        hint:
          answer.body.length > 0
            ? 'What it says about it stands below.'
            : "It does not say why. A proxy or firewall may have answered in its place: check them and `api-url`, and ask SignPath's support.",
      }
    default:
      return {
        code: 'SERVICE_ERROR',
        message: `SignPath at ${apiUrl} failed (${status}).`,
        hint: "Trying again will hardly help: ask SignPath's support, and name the trace id below if there is one.",
      }
  }
}

/** Answers after which a later try may succeed. */
export function isTransientStatus(status: number): boolean {
  return [429, 502, 503, 504].includes(status)
}

const failures: Readonly<Record<HttpFailureKind, (apiUrl: string, failure: HttpFailure, proxy: URL | undefined) => Meaning>> = {
  unreachable: (apiUrl, failure, proxy) => ({
    code: 'SERVICE_UNAVAILABLE',
    message: `${new URL(apiUrl).host} can't be reached${through(proxy)}: ${failure.message}.`,
    hint:
      proxy === undefined
        ? 'Check `api-url`, the network and firewall of this runner, and `http-proxy` if it needs one.'
        : 'Check the proxy, which `http-proxy` names, or else http_proxy or https_proxy; no_proxy lists what is asked without it.',
  }),
  dropped: (apiUrl, _failure, proxy) => ({
    code: 'SERVICE_UNAVAILABLE',
    message: `The connection to ${new URL(apiUrl).host}${through(proxy)} broke off.`,
    hint: 'Try again later; check the network and the proxy between here and there.',
  }),
  timeout: (apiUrl, failure, proxy) => ({
    code: 'SERVICE_UNAVAILABLE',
    message: `SignPath at ${apiUrl}${through(proxy)} hung: ${lowerFirst(failure.message)}`,
    hint: 'Try again later; check firewall and proxy, which may swallow requests. `http-request-timeout-in-seconds` says how long one attempt may take.',
  }),
  tls: (apiUrl, failure, proxy) => ({
    code: 'SERVICE_UNAVAILABLE',
    message: `No trusted TLS connection to ${new URL(apiUrl).host}${through(proxy)}: ${failure.message}.`,
    hint:
      tlsAdvice(systemCode(failure.cause) ?? '', failure.message) ??
      'Where a proxy or a self-hosted SignPath has a certificate authority of its own, name its PEM file in NODE_EXTRA_CA_CERTS, and let the machine trust it, too: the library asks by itself.',
  }),
  protocol: (apiUrl, failure) => ({
    code: 'SERVICE_ERROR',
    message: `What answers at ${apiUrl} does not speak HTTP: ${failure.message}.`,
    hint: 'Check `api-url` and `http-proxy`: scheme and port.',
  }),
  'too-large': (apiUrl, failure) => ({
    code: 'SERVICE_ERROR',
    message: `${failure.message} That is not SignPath's API.`,
    hint: `Check \`api-url\`, which is ${apiUrl}.`,
  }),
  redirect: (_apiUrl, failure) => ({
    code: 'SERVICE_ERROR',
    message: failure.message,
    hint: 'Check `api-url`: give the address that it redirects to, if you trust it with the API token. A log-in page of a proxy does this, too.',
  }),
  cancelled: () => ({ code: 'CANCELLED', message: 'The request to SignPath was cancelled.', hint: 'Start the job again.' }),
  other: (apiUrl, failure) => ({
    code: 'SERVICE_UNAVAILABLE',
    message: `The request to ${apiUrl} failed: ${failure.message}.`,
    hint: 'Check the network, `api-url` and `http-proxy`.',
  }),
}

/** Its user and password are not shown. */
function through(proxy: URL | undefined): string {
  return proxy === undefined ? '' : ` through the proxy ${proxy.host}`
}

/** The error where there was no answer at all. */
export function errorOfFailure(failure: HttpFailure, context: ErrorContext): SigningError {
  const { code, message, hint } = failures[failure.kind](context.apiUrl, failure, context.proxy)
  return new SigningError(code, context.redact(message), { hint, cause: failure })
}

/** The error for a 2xx answer that is not JSON: mostly a page of a proxy, or of a web site at a wrong api-url. */
export function errorOfForeignAnswer(answer: HttpAnswer, context: ErrorContext): SigningError {
  const type = answer.headers['content-type'] ?? ''
  const what = /html/i.test(type) ? 'a web page' : 'something that is not JSON'
  const details = excerpt(answer, context)
  return new SigningError('SERVICE_ERROR', `${context.apiUrl} answered with ${what}: is api-url right?`, {
    hint: 'SignPath in the cloud has https://app.signpath.io/Api, with /Api at its end. A proxy that wants a log-in answers like this, too.',
    details: details || undefined,
  })
}

/** Title, detail, field errors and trace id of an RFC 9457 answer, a line each. */
function problemDetails(answer: HttpAnswer): string | undefined {
  if (!/\bjson\b/i.test(answer.headers['content-type'] ?? '')) return undefined
  try {
    return detailsOf(jsonOf(answer))
  } catch {
    // No JSON; or it is nested too deep to be shown.
    return undefined
  }
}

function detailsOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('title' in body || 'detail' in body)) return undefined
  const members: Readonly<Record<string, unknown>> = { ...body }
  const lines = [members['title'], members['detail']].filter((value) => typeof value === 'string')
  if (typeof members['errors'] === 'object' && members['errors'] !== null) lines.push(JSON.stringify(members['errors']))
  if (typeof members['traceId'] === 'string') lines.push(`traceId: ${members['traceId']}`)
  return lines.join('\n')
}

/** The beginning of what was sent, on one line. Cut last: it may show the request, and half of a token is not known as one. */
function excerpt(answer: HttpAnswer, { redact }: ErrorContext): string {
  return redact(answer.body.toString('utf8'))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, maximumExcerpt)
}
