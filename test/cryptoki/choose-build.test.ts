import { describe, expect, test } from '@jest/globals'
import { chooseBuild, dependsOnOpenssl } from '../../core/cryptoki/choose-build.ts'

const openssl = (text: string) => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map((part) => Number.parseInt(part, 10))
  return { major, minor, patch, text }
}
const classic = (folders: readonly string[], prefix = 'Linux/libSignPath.Cryptoki/'): string[] => [
  'README.md',
  ...folders.map((folder) => `${prefix}${folder}/libSignPath.Cryptoki.so`),
  'Windows/SignPath.Cryptoki.dll',
]
const folderFor = (folders: readonly string[], version: string): string | undefined =>
  chooseBuild(classic(folders), 'linux', openssl(version)).library.split('/').at(-2)

describe('the classic layout', () => {
  test.each([
    ['1.1.1w', '1.1'],
    ['3.0.13', '3.0'],
    ['3.2.1', '3.2'],
    ['3.5.0', '3'],
    ['3.1.4', '3'],
  ])('for OpenSSL %s takes folder %s', (version, folder) => {
    expect(folderFor(['1.1', '3', '3.0', '3.2'], version)).toBe(folder)
  })

  test.each([
    '1.1',
    'OpenSSL_1.1',
    'openssl-1.1.1',
    'OpenSSL 1.1',
    'openssl1.1',
    'openssl11',
    '1_1',
    '1-1',
    'v1.1',
    'libssl1.1',
    '1.1.x',
    'openssl-1.1.1w',
    '111',
  ])('understands a folder that is spelled %s', (folder) => {
    expect(folderFor(['openssl-3.0', folder], '1.1.1n')).toBe(folder)
    expect(folderFor(['openssl-3.0', folder], '3.0.11')).toBe('openssl-3.0')
  })

  test('prefers the nearest older build of the major version, for a newer one may want functions that are not there', () => {
    expect(folderFor(['3.0', '3.2', '3.5'], '3.4.0')).toBe('3.2')
    expect(folderFor(['3.5', '3.2'], '3.0.11')).toBe('3.2')
  })

  test('takes the highest patch of the same minor version, but the very same patch first', () => {
    expect(folderFor(['1.1.0', '1.1.1'], '1.1.5')).toBe('1.1.1')
    expect(folderFor(['1.1.0', '1.1.1'], '1.1.0')).toBe('1.1.0')
  })

  test('never takes another major version, nor 1.0 for 1.1', () => {
    expect(() => folderFor(['1.1'], '3.0.11')).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED_RUNNER', message: expect.stringContaining('3.0.11') }),
    )
    expect(() => folderFor(['1.0', '3.0'], '1.1.1')).toThrow(expect.objectContaining({ code: 'UNSUPPORTED_RUNNER' }))
    expect(() => folderFor(['3', '3.0'], '4.0.0')).toThrow(expect.objectContaining({ code: 'UNSUPPORTED_RUNNER' }))
  })

  test('says why', () => {
    expect(chooseBuild(classic(['1.1', '3.0']), 'linux', openssl('3.0.11'))).toEqual({
      library: 'Linux/libSignPath.Cryptoki/3.0/libSignPath.Cryptoki.so',
      signature: undefined,
      openssl: '3.0',
      reason: "folder 3.0 is for the same version as the runner's OpenSSL 3.0.11",
    })
  })

  test('takes the Windows library, whatever OpenSSL there is', () => {
    expect(chooseBuild(classic(['1.1', '3']), 'win32', undefined).library).toBe('Windows/SignPath.Cryptoki.dll')
  })

  test('needs to know the OpenSSL', () => {
    expect(dependsOnOpenssl(classic(['1.1', '3']), 'linux')).toBe(true)
    expect(dependsOnOpenssl(classic(['1.1', '3']), 'win32')).toBe(false)
    expect(() => chooseBuild(classic(['1.1', '3']), 'linux', undefined)).toThrow(expect.objectContaining({ code: 'PREREQUISITE_MISSING' }))
  })

  test.each([
    ['wrapped in a folder', 'CryptoProviders-5.1.0/Linux/libSignPath.Cryptoki/'],
    ['with backslashes', 'Linux\\libSignPath.Cryptoki\\'],
    ['in other case', 'linux/LIBSIGNPATH.CRYPTOKI/'],
    ['with a leading ./', './Linux/libSignPath.Cryptoki/'],
  ])('is understood %s', (_, prefix) => {
    const names = classic(['1.1', '3.0'], prefix)
    expect(chooseBuild(names, 'linux', openssl('3.0.2')).library).toBe(`${prefix}3.0/libSignPath.Cryptoki.so`)
  })

  test('refuses the only build where it is for another major version', () => {
    expect(() => folderFor(['1.1'], '3.0.0')).toThrow()
  })
})

describe('other layouts', () => {
  const library = 'libSignPath.Cryptoki.so'
  const taken = (folders: readonly string[], version: string): string =>
    chooseBuild(
      folders.map((folder) => `${folder}/${library}`),
      'linux',
      openssl(version),
    ).library.slice(0, -library.length - 1)

  test.each([
    ['1.1/linux-x64', '3/linux-x64'],
    ['1.1/64', '3/64'],
    ['6.0.2/1.1', '6.0.2/3.0'],
    ['libssl.so.1.1', 'libssl.so.3'],
    ['libcrypto.so.1.1', 'libcrypto.so.3'],
    ['1.1+', '3.0+'],
    ['1.1-x64', '3.0-x64'],
    ['linux-x64-openssl1.1', 'linux-x64-openssl3'],
    ['openssl-1.1/x64', 'openssl-3.0/x64'],
    ['openssl-1.1-glibc2.28', 'openssl-3.0-glibc2.28'],
    ['openssl-1.1/2.28', 'openssl-3.0/2.28'],
  ])('%s and %s are told apart, in any order', (old, current) => {
    for (const folders of [
      [old, current],
      [current, old],
    ]) {
      expect(taken(folders, '1.1.1')).toBe(old)
      expect(taken(folders, '3.0.13')).toBe(current)
    }
  })

  test('the same version for another processor is left alone', () => {
    expect(taken(['3.0-arm64', '3.0-x64', '3.0-x86'], '3.0.13')).toBe('3.0-x64')
  })

  test.each([[['old', 'new']], [['6.0.2/old', '6.0.2/new']], [['old/x64', 'new/x64']], [['3.0/old', '3.0/new', '1.1']], [['3', '3.x']]])(
    'nothing is guessed of %p',
    (folders) => {
      expect(() => taken(folders, '3.0.13')).toThrow(
        expect.objectContaining({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining(folders.slice(0, 2).join(', ')) }),
      )
    },
  )

  test.each([
    ['linux', 'SignPath.Cryptoki.dll', 'It is the one for Windows: take that for Linux.'],
    ['win32', 'libSignPath.Cryptoki.so', 'It is the one for Linux: take that for Windows.'],
    ['linux', 'README.md', "Check that it is the archive of SignPath's Cryptoki library for Linux."],
  ] as const)('for %s there is none in an archive of %s, and the error says what to take', (os, name, words) => {
    expect(() => chooseBuild([name], os, undefined)).toThrow(
      expect.objectContaining({ code: 'DOWNLOAD_FAILED', hint: expect.stringContaining(words) }),
    )
  })

  test('nothing is guessed of several Windows libraries', () => {
    const names = ['a/SignPath.Cryptoki.dll', 'b/SignPath.Cryptoki.dll']
    expect(() => chooseBuild(names, 'win32', undefined)).toThrow(expect.objectContaining({ code: 'DOWNLOAD_FAILED' }))
  })
})

describe('the current layout', () => {
  test('takes no longer for a folder with a million dashes', () => {
    const name = `${'-'.repeat(1_000_000)}/libSignPath.Cryptoki.so`
    expect(chooseBuild([name], 'linux', openssl('3.0.2')).library).toBe(name)
  })

  test.each(['', 'libSignPath.Cryptoki-6.0.2/', '6.0.2/', './', 'linux\\x64\\'])('takes the one library, in %p', (wrap) => {
    const chosen = chooseBuild([`${wrap}samples/a.cnf`, `${wrap}libSignPath.Cryptoki.so`], 'linux', openssl('3.0.2'))
    expect(chosen.library).toBe(`${wrap}libSignPath.Cryptoki.so`)
    expect(chosen.openssl).toBeUndefined()
  })

  test('finds the signature beside the library, and no other', () => {
    const names = ['a/libSignPath.Cryptoki.so', 'b/libSignPath.Cryptoki.so.asc', 'A\\LIBSIGNPATH.Cryptoki.so.asc']
    expect(chooseBuild(names, 'linux', undefined).signature).toBe('A\\LIBSIGNPATH.Cryptoki.so.asc')
    expect(chooseBuild(names.slice(0, 2), 'linux', undefined).signature).toBeUndefined()
  })

  test('leaves builds for other processors alone', () => {
    const names = ['linux/arm64/libSignPath.Cryptoki.so', 'linux/x64/libSignPath.Cryptoki.so', 'linux-musl/libSignPath.Cryptoki.so']
    expect(chooseBuild(names, 'linux', openssl('3.0.2')).library).toBe('linux/x64/libSignPath.Cryptoki.so')
    expect(chooseBuild(['x86/SignPath.Cryptoki.dll', 'x64/SignPath.Cryptoki.dll'], 'win32', undefined).library).toBe(
      'x64/SignPath.Cryptoki.dll',
    )
  })

  test('an archive of something else is told by what it holds', () => {
    expect(() => chooseBuild(['setup.exe', 'docs/'], 'linux', undefined)).toThrow(
      expect.objectContaining({ code: 'DOWNLOAD_FAILED', details: 'It holds: setup.exe' }),
    )
  })
})
