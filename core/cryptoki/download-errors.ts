/** Why a download failed, in words, and whether another try may help. */
import { SigningError } from '../errors.ts'
import { failureOf, HttpFailure, proxyLogin, tlsAdvice } from '../http.ts'
import { isDiskFull, systemCode } from '../output-error.ts'
import { shownAddress } from './address.ts'
import type { Asked } from './connection.ts'

export interface Failure {
  readonly error: SigningError
  readonly transient: boolean
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined
}

/** Who was asked, in words. */
export interface Place {
  readonly shown: string
  /** Blank where there is none. */
  readonly proxy: string
  readonly login: ReturnType<typeof proxyLogin>
}

export function placeOf(url: URL, asked?: Asked): Place {
  const redirected = asked === undefined || asked.url === url ? '' : ` (which redirects to ${shownAddress(asked.url)})`
  const proxy = asked?.proxy
  return {
    shown: shownAddress(url) + redirected,
    proxy: proxy === undefined ? '' : ` through the proxy ${proxy.host}`,
    login: proxyLogin(proxy),
  }
}

const wayRound =
  'To do without this download, name a copy of the archive with cryptoki-archive, or an installed library with cryptoki-library.'

/** Cause of an error that a server's answer led to. */
export class StatusCause extends Error {
  override readonly name = 'StatusCause'
  readonly status: number

  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

const transientStatuses = new Set([408, 425, 429, 500, 502, 503, 504])

export function statusFailure({ shown, proxy, login }: Place, status: number, retryAfter: number | undefined): Failure {
  // An answer to a question for a part, which is asked again for the whole.
  const partial = status === 206 || status === 416
  const transient = partial || transientStatuses.has(status)
  const what = status === 407 ? `the proxy ${login.says}` : `the server answers ${status}`
  return {
    error: new SigningError('DOWNLOAD_FAILED', `${shown} can't be downloaded${proxy}: ${what}.`, {
      hint: `${status === 407 ? login.hint : adviceOn(status, transient)} ${wayRound}`,
      cause: new StatusCause(status),
    }),
    transient,
    retryAfter,
  }
}

function adviceOn(status: number, transient: boolean): string {
  if (status === 404 || status === 410) return 'Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror.'
  if (status === 401 || status === 403) return 'Check the address, and whether the proxy or mirror lets this runner in.'
  return transient ? 'Try again later.' : 'Check the address.'
}

export function tooLarge({ shown }: Place, maximumBytes: number): SigningError {
  return new SigningError('DOWNLOAD_FAILED', `${shown} is larger than ${maximumBytes} bytes, which no archive of the library is.`, {
    hint: "Check that the address is the one of the library's archive.",
  })
}

/** What Node says of a download that was not answered, or whose file could not be written. */
export function downloadFailure(error: unknown, { shown, proxy }: Place, target: string): Failure {
  const code = systemCode(error) ?? ''
  const failure = (transient: boolean, message: string, hint: string): Failure => ({
    error: new SigningError('DOWNLOAD_FAILED', message, { hint, cause: error }),
    transient,
    retryAfter: undefined,
  })
  if (isDiskFull(code)) {
    const message = `The library's archive can't be written to ${target}: the disk is full (${code}).`
    const hint = "Free space on the disk of the job's temporary folder."
    return { ...failure(false, message, hint), error: new SigningError('OUTPUT_NOT_WRITABLE', message, { hint, cause: error }) }
  }
  const { kind, message: said } = error instanceof HttpFailure ? error : failureOf(error)
  const mirror = `Check the address. ${wayRound}`
  switch (kind) {
    case 'redirect':
      return failure(false, `${said}.`, mirror)
    case 'unreachable': {
      const hint = `Check the network and http-proxy. ${wayRound} pkcs11-sign bundle makes such a copy.`
      return failure(true, `${shown} can't be reached${proxy} (${code}).`, hint)
    }
    case 'dropped':
      return failure(true, `${shown}: the connection${proxy} ended half-way (${code || 'it hung up'}).`, `Try again later. ${wayRound}`)
    case 'timeout':
      return failure(true, `${shown} can't be reached${proxy} in time (${code}).`, `Check the network and http-proxy. ${wayRound}`)
    case 'tls': {
      const hint = 'Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.'
      return failure(false, `${shown}: the connection${proxy} can't be trusted (${code}).`, tlsAdvice(code, said) ?? hint)
    }
    default:
      return failure(false, `${shown} can't be downloaded${proxy}: ${said}.`, mirror)
  }
}
