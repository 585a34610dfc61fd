/** Organization, token and key names: what they look like, and how SignPath's library is told of them. */
import { definedOf } from '../defined.ts'
import { SigningError } from '../errors.ts'
import { isLoopback, proxyUrl } from '../http.ts'

/** Absent values are left to the library's own defaults. Times are in seconds. */
export interface Credentials {
  readonly organizationId?: string | undefined
  readonly apiToken?: string | undefined
  readonly apiUrl?: string | undefined
  /** `host:port` or `http://[user:password@]host:port`. */
  readonly httpProxy?: string | undefined
  readonly projectSlug?: string | undefined
  readonly signingPolicySlug?: string | undefined
  readonly logDirectory?: string | undefined
  readonly logLevel?: string | undefined
  readonly serviceUnavailableTimeoutInSeconds?: number | undefined
  readonly httpRequestTimeoutInSeconds?: number | undefined
  /** For tools that open read/write sessions although they only read: pkcs11-tool before 0.23, cosign. */
  readonly readWriteSessions?: boolean | undefined
  /** gnupg-pkcs11-scd finds a GPG key only by a certificate. */
  readonly gpgDummyCertificate?: boolean | undefined
}

export interface CredentialsEnvironment {
  /** For the child process that signs, and nowhere else. */
  readonly secret: Readonly<Record<string, string>>
  readonly public: Readonly<Record<string, string>>
}

/**
 * The variables that SignPath's library reads where the PIN is CONFIG.
 * The library's console log is turned off: some tools take what stands on their streams for data. The log file has it all.
 */
export function credentialsEnvironment(credentials: Credentials): CredentialsEnvironment {
  const { httpProxy } = credentials
  const proxyIsSecret = httpProxy?.includes('@') === true
  return {
    secret: definedOf({
      SIGNPATH_API_TOKEN: credentials.apiToken,
      http_proxy: proxyIsSecret ? httpProxy : undefined,
    }),
    public: definedOf({
      SIGNPATH_ORGANIZATION_ID: credentials.organizationId,
      SIGNPATH_API_URL: credentials.apiUrl,
      SIGNPATH_PROJECT_SLUG: credentials.projectSlug,
      SIGNPATH_SIGNING_POLICY_SLUG: credentials.signingPolicySlug,
      http_proxy: proxyIsSecret ? undefined : httpProxy,
      SIGNPATH_LOG_CONSOLE_LEVEL: 'none',
      SIGNPATH_LOG_FILE_DIRECTORY: credentials.logDirectory,
      SIGNPATH_LOG_FILE_LEVEL: credentials.logLevel,
      SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS: credentials.serviceUnavailableTimeoutInSeconds?.toString(),
      SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS: credentials.httpRequestTimeoutInSeconds?.toString(),
      SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS: credentials.readWriteSessions?.toString(),
      SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS: credentials.gpgDummyCertificate?.toString(),
    }),
  }
}

/** @throws SigningError INVALID_INPUT */
export function checkOrganizationId(value: string): string {
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return value
  // The two stand side by side wherever they are set. A UUID with more or less to it is no token.
  const mayBeToken = /^["']?[\w+/=.~-]{20,}["']?$/.test(value) && !/[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)
  const shown = mayBeToken ? ', and not shown, for it may be the API token' : `: ${JSON.stringify(value)}`
  throw new SigningError('INVALID_INPUT', `organization-id is not a UUID${shown}.`, {
    hint: 'It looks like 01234567-89ab-cdef-0123-456789abcdef and stands on the organization page of SignPath, and in its address.',
  })
}

/**
 * The message never holds any part of the token.
 * @throws SigningError INVALID_INPUT
 */
export function checkToken(value: string): string {
  // Beyond printable ASCII no token can be sent in a header; a line break comes from a secret that was pasted or piped with one.
  // Quotes around it come from a .env file or a shell.
  if (/^[\x21-\x7e]+$/.test(value) && !/^["'`]|["'`]$/.test(value)) return value
  throw new SigningError('INVALID_INPUT', 'api-token holds a blank, a line break, a quote or another character that no token has.', {
    hint: 'Store the secret anew, without a line break at its end and without quotes around it.',
  })
}

/**
 * @param input the input's name, for the message
 * @throws SigningError INVALID_INPUT
 */
export function checkSlug(value: string, input: 'project-slug' | 'signing-policy-slug'): string {
  if (/^[A-Za-z0-9_.-]+$/.test(value)) return value
  const slashed = value.includes('/') ? ' Project and signing policy are two inputs.' : ''
  throw new SigningError('INVALID_INPUT', `${input} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(value)}.`, {
    hint: `Take the slug from the address of the page in SignPath, not the display name.${slashed}`,
  })
}

/**
 * @returns the address without a slash at its end
 * @throws SigningError INVALID_INPUT
 */
export function checkApiUrl(value: string): string {
  const refuse = (why: string): never => {
    throw new SigningError('INVALID_INPUT', `api-url ${why}.`, { hint: 'It looks like https://app.signpath.io/Api, which is the default.' })
  }
  const url = URL.canParse(value) ? new URL(value) : refuse(`is not an address: ${JSON.stringify(value)}`)
  // URL mends http:/host and drops a bare # or ?; SignPath's library does not, and the request would go to another path.
  if (!/^https?:\/\//i.test(value)) refuse(`must begin with https://, not ${url.protocol}`)
  // Not shown: what stands there may well be a secret.
  if (url.username || url.password) refuse('must not hold a user name or a password')
  if (/[?#]/.test(value)) refuse('must not hold "?" or "#"')
  return value.replace(/\/+$/, '')
}

/** A self-hosted SignPath may do without TLS; its users should know what that means. Undefined where there is nothing to say. */
export function apiUrlWarning(apiUrl: string): string | undefined {
  const url = new URL(apiUrl)
  if (url.protocol === 'https:' || isLoopback(url)) return undefined
  return `api-url uses plain http: the API token travels to ${url.host} unencrypted.`
}

/** A `%` of a user's name or password has to be written `%25`. */
function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * What the library takes: `host:port` or `http://[user:password@]host:port`. The message never holds a password.
 * @throws SigningError INVALID_INPUT
 */
export function checkHttpProxy(value: string): string {
  const url = proxyUrl(value)
  if (
    url?.protocol === 'http:' &&
    isDecodable(url.username + url.password) &&
    /:\d+\/?$/.test(value) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash
  ) {
    const address = value.replace(/\/$/, '')
    return address.includes('@') && !address.includes('://') ? `http://${address}` : address
  }
  throw new SigningError('INVALID_INPUT', "http-proxy is not a proxy address that SignPath's library takes.", {
    hint: 'It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25.',
  })
}
