import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { checkDigests, isDigestName, parseManifest, statesDigest, withoutDigests } from '../../core/verification/jar-manifest.ts'

const digest = (text: string | Buffer): string => createHash('sha256').update(text).digest('base64')

describe.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
])('with %s', (_, eol) => {
  const main = `Manifest-Version: 1.0${eol}${eol}`
  const first = `Name: a${eol}X: 1${eol}${eol}`
  const last = `Name: b${eol}X: 2${eol}`

  test('takes each section with the blank line that ends it', () => {
    const manifest = parseManifest(Buffer.from(main + first + last))
    expect(manifest.main.raw.toString()).toBe(main)
    expect([...manifest.sections].map(([name, { raw }]) => [name, raw.toString()])).toEqual([
      ['a', first],
      ['b', last],
    ])
  })

  test('leaves further blank lines out', () => {
    const manifest = parseManifest(Buffer.from(`${main}${eol}${first}${eol}${eol}${last}`))
    expect(manifest.sections.get('a')?.raw.toString()).toBe(first)
    expect(manifest.sections.get('b')?.raw.toString()).toBe(last)
  })

  test('takes a blank line at the beginning for a main section without attributes', () => {
    const manifest = parseManifest(Buffer.from(eol + first + last))
    expect(manifest.main.raw.toString()).toBe(eol)
    expect([...manifest.sections.keys()]).toEqual(['a', 'b'])
  })

  test('unfolds long lines, also within a character', () => {
    const name = Buffer.from('ordner/größe.txt')
    const cut = name.indexOf(0xc3) + 1
    const bytes = Buffer.concat([
      Buffer.from(`${main}Name: `),
      name.subarray(0, cut),
      Buffer.from(`${eol} `),
      name.subarray(cut),
      Buffer.from(eol),
    ])
    expect([...parseManifest(bytes).sections.keys()]).toEqual(['ordner/größe.txt'])
  })
})

test('takes the last line without its end', () => {
  expect(parseManifest(Buffer.from('A: 1\n\nName: b\nX: 2')).sections.get('b')?.attributes.get('X')).toBe('2')
})

test('does not fail on nothing, nor on what is no manifest', () => {
  expect(parseManifest(Buffer.alloc(0)).sections.size).toBe(0)
  expect(parseManifest(Buffer.from([0, 255, 10, 10, 13, 58, 32])).sections.size).toBe(0)
})

test('tells of an entry that has two sections', () => {
  expect(parseManifest(Buffer.from('A: 1\n\nName: b\nX: 1\n\nName: b\nX: 2\n')).repeated).toBe('b')
  expect(parseManifest(Buffer.from('A: 1\n\nName: b\nX: 1\n\nName: c\nX: 2\n')).repeated).toBeUndefined()
})

describe('digests', () => {
  const section = (text: string) => parseManifest(Buffer.from(text)).main

  test('fit, differ, or are absent', () => {
    expect(checkDigests(section(`SHA-256-Digest: ${digest('x')}\n`), '-Digest', Buffer.from('x'))).toBe('fits')
    expect(checkDigests(section(`SHA-256-Digest: ${digest('x')}\n`), '-Digest', Buffer.from('y'))).toBe('differs')
    expect(checkDigests(section('Other: x\n'), '-Digest', Buffer.from('x'))).toBe('absent')
  })

  test('must fit all where there are several', () => {
    const text = `SHA-256-Digest: ${digest('x')}\nSHA-512-Digest: ${digest('x')}\n`
    expect(checkDigests(section(text), '-Digest', Buffer.from('x'))).toBe('differs')
  })

  test('of SHA-1 do not count', () => {
    const text = `SHA1-Digest: ${createHash('sha1').update('x').digest('base64')}\n`
    expect(checkDigests(section(text), '-Digest', Buffer.from('x'))).toBe('absent')
    expect(statesDigest(section(text))).toBe(false)
  })

  test('are found whatever the case of their names', () => {
    expect(statesDigest(section('sha-256-digest: x\n'))).toBe(true)
  })
})

test('a name that is made to be hard to read is no digest', () => {
  const name = `MD${'-Digest'.repeat(100_000)}!`
  const raw = Buffer.from(`Manifest-Version: 1.0\r\n\r\nName: a\r\n${name}\r\n\r\n`)
  expect(withoutDigests(raw).equals(raw)).toBe(true)
  expect(isDigestName(name)).toBe(false)
})
