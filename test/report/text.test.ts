import { describe, expect, test } from '@jest/globals'
import { escapeMarkdown, escapeMarkup, escapeMarkupLines } from '../../core/report/escape.ts'
import { formatDuration, shorten, someOf, visible, visibleLines } from '../../core/report/text.ts'

describe('text that is not what it seems', () => {
  test.each([
    ['reversed\u202egpj.exe', 'reversed\\u{202e}gpj.exe'],
    ['a\u0000b\u001b[31m', 'a\\u{0}b\\u{1b}[31m'],
    ['two\nlines', 'two\\u{a}lines'],
    ['half\ud83d', 'half\\u{d83d}'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
  ])('%j is shown as %s', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  test.each(['ümläut 署名 🎉 👩‍💻 עברית', 'a b-c_d.exe', ''])('%s stays as it is', (text) => {
    expect(visible(text)).toBe(text)
  })

  test("a tool's output keeps lines and tabs, and loses colours", () => {
    expect(visibleLines('\u001b[31mred\u001b[0m\r\n\tnext\rover\u0007')).toBe('red\n\tnext\nover\\u{7}')
  })
})

describe('escapes', () => {
  test('for HTML and XML leave no markup', () => {
    expect(escapeMarkup(`<a b='c' d="e">&amp;\n`)).toBe('&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;amp;\\u{a}')
    expect(escapeMarkupLines('<pre>\n</pre>')).toBe('&lt;pre&gt;\n&lt;/pre&gt;')
  })

  test('for Markdown leave words and paths readable', () => {
    expect(escapeMarkdown('dist/my-app 1.0 (x64).exe')).toBe('dist/my-app 1.0 (x64).exe')
    expect(escapeMarkdown('a|b')).toBe('a&#124;b')
    expect(escapeMarkdown('one\r\n\r\n  two')).toBe('one two')
  })
})

describe('a long text', () => {
  test('loses its middle', () => {
    expect(shorten('abcdefghij', 5)).toBe('ab…ij')
    expect(shorten('abcde', 5)).toBe('abcde')
  })

  test('is not cut through a character', () => {
    for (let limit = 3; limit < 12; limit++) expect(shorten('🎉🎉🎉🎉🎉🎉', limit)).not.toMatch(/\p{Cs}/u)
    expect(shorten('🎉🎉🎉🎉🎉🎉', 4)).toBe('🎉…')
  })
})

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [999.7, '1.0 s'],
  [4217, '4.2 s'],
  [59_949, '59.9 s'],
  [59_960, '1 min 0 s'],
  [65_000, '1 min 5 s'],
  [3_599_600, '1 h 0 min'],
  [3_900_000, '1 h 5 min'],
])('%d ms reads as %s', (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text)
})

test.each([
  [[], ''],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c'], 'a, b and 1 more'],
  [Array.from({ length: 1236 }, () => 'a'), 'a, a and 1,234 more'],
])('of many names some stand there', (names, text) => {
  expect(someOf(names, 2)).toBe(text)
})
