import { expect, test } from '@jest/globals'
import { javaProxyProperties } from '../../core/config/tool-proxies.ts'

const proxies = { httpProxy: 'proxy.example:8080', httpsProxy: 'http://secure.example', noProxy: '.internal' }

test('each scheme has its proxy, and hosts without one are named', () => {
  expect(
    javaProxyProperties(['http://a.example/', 'http://tsa.internal/', 'https://b.example/x', 'https://other.internal/'], proxies),
  ).toEqual([
    '-Dhttp.proxyHost=proxy.example',
    '-Dhttp.proxyPort=8080',
    '-Dhttps.proxyHost=secure.example',
    '-Dhttps.proxyPort=80',
    '-Dhttp.nonProxyHosts=tsa.internal|other.internal',
  ])
})

test("a proxy's user and password stay off the command line", () => {
  const words = javaProxyProperties(['http://a.example/'], { httpProxy: 'http://user:secret@proxy.example:8080' })
  expect(words).toEqual(['-Dhttp.proxyHost=proxy.example', '-Dhttp.proxyPort=8080', '-Dhttp.nonProxyHosts='])
})

test.each([[undefined], [{}], [{ httpProxy: 'proxy.example:8080', noProxy: '*' }]])('there is nothing to say with %j', (settings) => {
  expect(javaProxyProperties(['http://a.example/'], settings)).toEqual([])
})
