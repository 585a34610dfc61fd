/** How tools that ask timestamp servers by themselves are told of proxies. */
import { proxyFor, type ProxySettings } from '../http.ts'

/** The library's http_proxy serves http; the variable for https is another one, which the http-proxy input does not set. */
export function proxyVariable(url: string | undefined, proxies: ProxySettings | undefined): Readonly<Record<string, string>> {
  const proxy = url?.startsWith('https:') === true ? proxyFor(new URL(url), proxies) : undefined
  return proxy === undefined ? {} : { https_proxy: proxy.href }
}

/**
 * System properties for a Java that asks these servers; none where all are asked directly. Java reads no http_proxy, JAVA_TOOL_OPTIONS, which
 * could tell it, is kept from it, and it knows no user and password of a proxy.
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
