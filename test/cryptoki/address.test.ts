import { describe, expect, test } from '@jest/globals'
import { archiveSource, isMoving, shownAddress, versionInAddress, type DownloadPlan } from '../../core/cryptoki/address.ts'

const plan = (given: Partial<DownloadPlan>): DownloadPlan => ({
  kind: 'download',
  version: '6.0.2',
  archive: undefined,
  sha256: undefined,
  requireVerified: false,
  reason: '',
  ...given,
})
const urlOf = (given: Partial<DownloadPlan>, os: 'linux' | 'win32' = 'linux'): string => {
  const source = archiveSource(plan(given), os)
  return source.kind === 'url' ? source.url.href : `file ${source.path}`
}

test('SignPath publishes one archive a system below the version', () => {
  expect(urlOf({})).toBe('https://download.signpath.io/cryptoproviders/cryptoki/6.0.2/linux/x64/libSignPath.Cryptoki.tar.gz')
  expect(urlOf({ version: '6-latest' }, 'win32')).toBe(
    'https://download.signpath.io/cryptoproviders/cryptoki/6-latest/windows/x64/SignPath.Cryptoki.zip',
  )
})

test.each(['../../evil', '6.0.2/../x', '', '6 0', 'https://x', '6.0.2?x', '%2e%2e'])('a version that is %p is refused', (version) => {
  expect(() => urlOf({ version })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  // It names a folder of the cache in any case.
  expect(() => urlOf({ version, archive: '/srv/a.zip' })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
})

test('moving versions are told from exact ones', () => {
  expect(['6-latest', 'latest', '6.0-latest'].map(isMoving)).toEqual([true, true, true])
  expect(['6.0.2', '6.0.2-beta.1'].map(isMoving)).toEqual([false, false])
})

describe('cryptoki-archive', () => {
  test.each(['https://mirror.example.com/a.tar.gz', 'http://127.0.0.1:8080/a.zip', 'http://localhost/a.zip', 'http://[::1]:1/a.zip'])(
    'may be %s',
    (archive) => {
      expect(urlOf({ archive })).toBe(archive)
    },
  )

  test.each(['./a.zip', '/srv/a.zip', 'C:\\share\\a.zip', 'C:/share/a.zip', '\\\\server\\share\\a.zip', 'a.tar.gz'])(
    'may be the path %s',
    (archive) => {
      expect(urlOf({ archive })).toBe(`file ${archive}`)
    },
  )

  test.each([
    'http://mirror.example.com/a.zip',
    'http://127.0.0.1.example.com/a.zip',
    'ftp://127.0.0.1/a.zip',
    'file:///etc/passwd',
    'http://10.0.0.1/a',
    'https://',
  ])('may not be %s', (archive) => {
    expect(() => urlOf({ archive })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }))
  })

  test('a password and an access key in the address are not shown', () => {
    expect(shownAddress(new URL('https://user:secret@mirror.example.com/a.zip?sig=secret'))).toBe('https://mirror.example.com/a.zip?…')
  })

  test.each([
    ['https://m.example.com/cryptoki/6.0.2/linux/x64/a.tar.gz', '6.0.2'],
    ['/srv/CryptoProviders-5.1.3.zip', '5.1.3'],
    ['https://m.example.com/10.1.2.3/a.tar.gz', undefined],
    ['/srv/a.zip', undefined],
  ])('the version in %s is %s', (archive, version) => {
    expect(versionInAddress(archive)).toBe(version)
  })
})
