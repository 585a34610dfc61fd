/** Java's proxies for timestamp servers: it reads no http_proxy, and what could tell it, JAVA_TOOL_OPTIONS, is kept from it. */
import { proxyFor, type ProxySettings } from '../http.ts'

/**
 * System properties for a Java that asks these servers; none where all are asked directly. Java knows no user and password of a proxy.
 * Source: Java's "Networking Properties", for its hosts with and without a proxy.
 */
export function javaProxyProperties(urls: readonly string[], proxies: ProxySettings | undefined): string[] {
  const servers = urls.map((text) => new URL(text)).map((url) => ({ url, proxy: proxyFor(url, proxies) }))
  const properties = ['http', 'https'].flatMap((scheme) => {
    const proxy = servers.find(({ url, proxy: its }) => its !== undefined && url.protocol === `${scheme}:`)?.proxy
    if (proxy === undefined) return []
    return [
      `-D${scheme}.proxyHost=${proxy.hostname}`,
      `-D${scheme}.proxyPort=${proxy.port || (proxy.protocol === 'https:' ? '443' : '80')}`,
    ]
  })
  if (properties.length === 0) return []
  const direct = new Set(servers.filter(({ proxy }) => proxy === undefined).map(({ url }) => url.hostname))
  // It holds for https, too; where it is not given, Java excepts this machine.
  return [...properties, `-Dhttp.nonProxyHosts=${[...direct].join('|')}`]
}
