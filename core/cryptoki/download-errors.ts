/** Why a download failed, in words, and whether another try may help. */
import { SigningError } from '../errors.ts'
import { failureOf, HttpFailure } from '../http.ts'
import { systemCode } from '../output-error.ts'
import { shownAddress } from './address.ts'

export interface Failure {
  readonly error: SigningError
  readonly transient: boolean
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter: number | undefined
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

export function statusFailure(url: URL, status: number, retryAfter: number | undefined): Failure {
  // An answer to a question for a part, which is asked again for the whole.
  const partial = status === 206 || status === 416
  const hint =
    status === 404
      ? `Check cryptoki-version; or cryptoki-archive, where the archive comes from a mirror. ${wayRound}`
      : status === 401 || status === 403 || status === 407
        ? `Check the address, and whether the proxy or mirror lets this runner in. ${wayRound}`
        : `Try again later. ${wayRound}`
  const what = status === 407 ? 'the proxy wants a user and a password (407)' : `the server answers ${status}`
  return {
    error: new SigningError('DOWNLOAD_FAILED', `${shownAddress(url)} can't be downloaded: ${what}.`, {
      hint,
      cause: new StatusCause(status),
    }),
    transient: partial || transientStatuses.has(status),
    retryAfter,
  }
}

export function tooLarge(url: URL, maximumBytes: number): SigningError {
  return new SigningError(
    'DOWNLOAD_FAILED',
    `${shownAddress(url)} is larger than ${maximumBytes} bytes, which no archive of the library is.`,
    {
      hint: "Check that the address is the one of the library's archive.",
    },
  )
}

const diskFull = /^(?:ENOSPC|EDQUOT|EFBIG)$/

/** What Node says of a download that was not answered, or whose file could not be written. */
export function downloadFailure(error: unknown, url: URL, target: string): Failure {
  const code = systemCode(error) ?? ''
  const where = shownAddress(url)
  const failure = (transient: boolean, message: string, hint: string): Failure => ({
    error: new SigningError('DOWNLOAD_FAILED', message, { hint, cause: error }),
    transient,
    retryAfter: undefined,
  })
  if (diskFull.test(code)) {
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
      return failure(true, `${where} can't be reached (${code}).`, hint)
    }
    case 'dropped':
      return failure(true, `${where}: the connection ended half-way (${code}).`, `Try again later. ${wayRound}`)
    case 'timeout':
      return failure(true, `${where} can't be reached in time (${code}).`, `Check the network and http-proxy. ${wayRound}`)
    case 'tls': {
      const hint = 'Where a proxy or mirror has a certificate authority of your own, name its file in NODE_EXTRA_CA_CERTS.'
      return failure(false, `${where}: the connection can't be trusted (${code}).`, hint)
    }
    default:
      return failure(false, `${where} can't be downloaded: ${said}.`, mirror)
  }
}
