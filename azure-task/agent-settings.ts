/** The agent's proxy and certificate authority, as core takes them. Pure but for `trustAuthority`. */
import * as tls from 'node:tls'

/** Variables of the agent: https://learn.microsoft.com/azure/devops/pipelines/agents/proxy */
export interface AgentProxy {
  readonly url: string | undefined
  readonly username: string | undefined
  readonly password: string | undefined
  /** JSON: regular expressions for addresses that are asked directly. */
  readonly bypassList: string | undefined
}

/**
 * The agent's proxy as the http-proxy input takes it; undefined where there is none, or where `target` (an address) is asked directly.
 */
export function proxyInput({ url, username, password, bypassList }: AgentProxy, target: string): string | undefined {
  if (url === undefined || !URL.canParse(url) || bypasses(bypassList).some((pattern) => pattern.test(target))) return undefined
  const { protocol, hostname, port, username: ownName, password: ownPassword } = new URL(url)
  const name = username === undefined ? ownName : encodeURIComponent(username)
  const secret = password === undefined ? ownPassword : encodeURIComponent(password)
  const credentials = name === '' ? '' : `${name}${secret === '' ? '' : `:${secret}`}@`
  return `${protocol}//${credentials}${hostname}:${port === '' ? '80' : port}`
}

/** A list or a pattern that can't be read bypasses nothing, as in the agent. */
function bypasses(list: string | undefined): RegExp[] {
  const patterns = attempt(() => JSON.parse(list ?? '[]') as unknown)
  if (!Array.isArray(patterns)) return []
  return patterns.flatMap((pattern: unknown) => (typeof pattern === 'string' ? (attempt(() => new RegExp(pattern, 'i')) ?? []) : []))
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}

interface Tls {
  readonly getCACertificates?: (type: 'default') => string[]
  readonly setDefaultCACertificates?: (certificates: readonly string[]) => void
}

/**
 * Makes this process trust the authorities of a PEM text, beside those that it trusts already.
 *
 * @returns false where this Node can't (before 22.19 and 24.5)
 * @throws Error where the text holds no certificate
 */
export function trustAuthority(pem: string, { getCACertificates, setDefaultCACertificates }: Tls = { ...tls } as object): boolean {
  if (getCACertificates === undefined || setDefaultCACertificates === undefined) return false
  setDefaultCACertificates([...getCACertificates('default'), pem])
  return true
}
