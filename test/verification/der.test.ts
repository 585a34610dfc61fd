import { describe, expect, test } from '@jest/globals'
import { childrenOf, lengthOfDer, MalformedDer, objectIdentifierOf, readDer, timeOf } from '../../core/verification/der.ts'

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')

test('keeps the exact bytes of each element', () => {
  const [first, second, ...others] = childrenOf(readDer(hex('30 07 02 01 2a 04 02 aa bb')))
  expect(first?.raw).toEqual(hex('02 01 2a'))
  expect(second).toEqual({ tag: 4, raw: hex('04 02 aa bb'), content: hex('aa bb') })
  expect(others).toEqual([])
})

test('takes lengths of several bytes', () => {
  const content = Buffer.alloc(300, 1)
  expect(readDer(Buffer.concat([hex('04 82 01 2c'), content])).content).toEqual(content)
  expect(lengthOfDer(hex('30 82 08 c9'))).toBe(4 + 0x8c9)
})

test('takes zeros behind the end for padding, and nothing else', () => {
  expect(readDer(hex('02 01 2a 00 00')).raw).toEqual(hex('02 01 2a'))
  expect(() => readDer(hex('02 01 2a 00 01'))).toThrow(MalformedDer)
})

describe('refuses', () => {
  test.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['less content than the length says', '30 05 02 01'],
    ['an indefinite length', '30 80 02 01 2a 00 00'],
    ['a length of more than four bytes', '30 85 00 00 00 00 01 2a'],
    ['a length that is cut off', '30 82 01'],
    ['a tag of several bytes', '3f 81 01 00'],
  ])('%s', (_, bytes) => {
    expect(() => readDer(hex(bytes))).toThrow(MalformedDer)
  })

  test('a child that is longer than its parent', () => {
    expect(() => childrenOf(readDer(hex('30 03 02 05 2a')))).toThrow(MalformedDer)
  })

  test('children of what has none', () => {
    expect(() => childrenOf(readDer(hex('04 02 02 00')))).toThrow(MalformedDer)
  })
})

test.each([
  ['2a 86 48 86 f7 0d 01 07 02', '1.2.840.113549.1.7.2'],
  ['60 86 48 01 65 03 04 02 01', '2.16.840.1.101.3.4.2.1'],
  ['55 1d 0f', '2.5.29.15'],
  ['2b 06 01 04 01 82 37 02 01 04', '1.3.6.1.4.1.311.2.1.4'],
])('reads the object identifier %s', (content, expected) => {
  const bytes = hex(content)
  expect(objectIdentifierOf(readDer(Buffer.concat([Buffer.of(6, bytes.length), bytes])), 'it')).toBe(expected)
})

test.each(['06 00', '06 02 2a 86', '02 01 2a'])('refuses %s as an object identifier', (bytes) => {
  expect(() => objectIdentifierOf(readDer(hex(bytes)), 'it')).toThrow(MalformedDer)
})

test.each([
  [0x17, '261123185620Z', '2026-11-23T18:56:20.000Z'],
  [0x17, '991231235959Z', '1999-12-31T23:59:59.000Z'],
  [0x18, '20261123185620Z', '2026-11-23T18:56:20.000Z'],
  [0x18, '20261123185620.5Z', '2026-11-23T18:56:20.000Z'],
])('reads the time of tag %d: %s', (tag, text, expected) => {
  expect(timeOf(readDer(Buffer.concat([Buffer.of(tag, text.length), Buffer.from(text)])), 'it').toISOString()).toBe(expected)
})

test.each(['20261123185620', '20261323185620Z', 'x'])('refuses %s as a time', (text) => {
  expect(() => timeOf(readDer(Buffer.concat([Buffer.of(0x18, text.length), Buffer.from(text)])), 'it')).toThrow(MalformedDer)
})
