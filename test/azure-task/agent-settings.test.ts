import { describe, expect, test } from '@jest/globals'
import { proxyInput, trustAuthority } from '../../azure-task/agent-settings.ts'

describe('the proxy', () => {
  const none = { username: undefined, password: undefined, bypassList: undefined }

  test.each([
    [{ ...none, url: 'http://proxy' }, 'http://proxy:80'],
    [{ ...none, url: 'http://me:word@proxy:3128/' }, 'http://me:word@proxy:3128'],
    [{ ...none, url: 'http://me:word@proxy:3128', username: 'you', password: 'a%b' }, 'http://you:a%25b@proxy:3128'],
    [{ ...none, url: 'no address' }, undefined],
    [{ ...none, url: undefined }, undefined],
    [{ ...none, url: 'http://proxy', bypassList: '["APP\\\\.signpath"]' }, undefined],
    [{ ...none, url: 'http://proxy', bypassList: 'not JSON' }, 'http://proxy:80'],
    [{ ...none, url: 'http://proxy', bypassList: '["(", 1]' }, 'http://proxy:80'],
  ])('of %j is %j', (agent, written) => {
    expect(proxyInput(agent, 'https://app.signpath.io/Api')).toBe(written)
  })
})

describe('a certificate authority', () => {
  test('stands beside those that are trusted already', () => {
    let trusted: readonly string[] = []
    const tls = { getCACertificates: () => ['one'], setDefaultCACertificates: (given: readonly string[]) => void (trusted = given) }
    expect(trustAuthority('two', tls)).toBe(true)
    expect(trusted).toEqual(['one', 'two'])
  })

  test('is refused where Node can add none', () => {
    expect(trustAuthority('two', {})).toBe(false)
  })
})
