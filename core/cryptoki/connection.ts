/** One answer of a download server, with its body still to be read: redirects are followed here, and no header of ours is a secret. */
import type { IncomingMessage } from 'node:http'
import { HttpFailure, proxyFor, respond, type ProxySettings } from '../http.ts'
import { isSafe, shownAddress } from './address.ts'

const mostRedirects = 5

/** Who is asked for a download: its own server or, after redirects, another one. */
export interface Asked {
  readonly url: URL
  readonly proxy: URL | undefined
}

/**
 * GETs an address. Certificate authorities of one's own come by NODE_EXTRA_CA_CERTS, which Node reads itself.
 *
 * @param onAsk hears of everyone who is asked: whatever goes wrong then is theirs
 * @throws HttpFailure `redirect`: in a circle, too many, or to where it is not encrypted; any error of Node's where there is no answer
 */
export async function openDownload(
  url: URL,
  headers: Readonly<Record<string, string>>,
  proxy: ProxySettings | undefined,
  signal: AbortSignal,
  onAsk: (asked: Asked) => void,
): Promise<IncomingMessage> {
  const visited = new Set<string>()
  for (let target = url; ;) {
    if (visited.has(target.href)) throw new HttpFailure('redirect', `${shownAddress(url)} redirects in a circle`)
    if (visited.size > mostRedirects) throw new HttpFailure('redirect', `${shownAddress(url)} redirects more than ${mostRedirects} times`)
    visited.add(target.href)
    onAsk({ url: target, proxy: proxyFor(target, proxy) })
    const answer = await respond(target, { headers: { 'user-agent': 'pkcs11-sign', ...headers }, proxy }, signal)
    const { location } = answer.headers
    if (location === undefined || ![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0)) return answer
    answer.destroy()
    target = redirectTarget(target, location)
  }
}

/** What was encrypted stays encrypted; http is for this machine itself, and only where the download began there. */
function redirectTarget(from: URL, location: string): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  const refuse = (where: string): HttpFailure => new HttpFailure('redirect', `${shownAddress(from)} redirects to ${where}`)
  if (target === undefined) throw refuse('what is not an address')
  if (!isSafe(target)) throw refuse(`${shownAddress(target)}, which is not encrypted`)
  if (from.protocol === 'https:' && target.protocol !== 'https:') throw refuse(`${shownAddress(target)}, which is not encrypted`)
  if (target.origin === from.origin && target.username === '' && target.password === '') {
    // As curl and browsers do: user and password hold for the whole server.
    target.username = from.username
    target.password = from.password
  }
  return target
}
