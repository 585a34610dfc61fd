import { describe, expect, test } from '@jest/globals'
import { needsPlainPath, renderSunPkcs11Config } from '../../core/config/sunpkcs11.ts'

describe('renderSunPkcs11Config', () => {
  test("is SignPath's sample with the first slot instead of a slot id", () => {
    expect(renderSunPkcs11Config({ library: '/opt/libSignPath.Cryptoki.so' })).toBe(
      'name=SignPath.Cryptoki\nlibrary=/opt/libSignPath.Cryptoki.so\nslotListIndex=0\n',
    )
  })

  test('quotes Windows paths and doubles their backslashes', () => {
    expect(renderSunPkcs11Config({ library: 'C:\\Program Files (x86)\\SignPath.Cryptoki.dll' })).toContain(
      'library="C:\\\\Program Files (x86)\\\\SignPath.Cryptoki.dll"\n',
    )
  })

  test('writes letters of ISO 8859-1 as octal escapes, so that the file is ASCII', () => {
    expect(renderSunPkcs11Config({ library: '/Jürgen 1/m.so' })).toContain('library="/J\\374rgen 1/m.so"\n')
  })

  test.each([
    ['/a/${user.home}/m.so', 'system property'],
    ['/a/${nothing}/m.so', 'system property'],
    ['/a/日本/m.so', 'ISO 8859-1'],
    ['/a/line\nslot=3/m.so', 'line break'],
    ['m.so', 'absolute'],
  ])('refuses %j and says why', (library, why) => {
    expect(() => renderSunPkcs11Config({ library })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringContaining(why) }),
    )
  })
})

test.each([
  ['/opt/lib with space (1), "x" #.so', false],
  ['C:\\Program Files\\m.dll', false],
  ['/open ${brace/m.so', false],
  ['/a/${user.home}/m.so', true],
  ['/Jürgen/m.so', true],
  ['/日本/m.so', true],
  ['/line\nbreak', true],
])('needsPlainPath(%j) is %s', (path, expected) => {
  expect(needsPlainPath(path)).toBe(expected)
})
