import { describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { createRedactor, exceptMarked, plainText, secretForms } from '../core/redaction.ts'

const token = 'AQ+r/t0ken~with "odd" <chars>&\\é=='

test('data on marked lines stays as it is, and nothing else does', () => {
  const redact = exceptMarked('mark', createRedactor(['e']))
  expect(redact('mark {"step": "e"}\na step\nmarked e\nmark e')).toBe('mark {"step": "e"}\na st***p\nmark***d ***\nmark e')
})

describe('createRedactor', () => {
  test.each([
    ['ASCII', 'aB3+'.repeat(5_000)],
    ['other letters', 'é'.repeat(6_000)],
  ])('refuses what is too long to be looked for, such as a keystore, and does not show it: %s', (_, secret) => {
    expect(() => createRedactor([secret])).toThrow(new SigningError('INVALID_INPUT', 'The API token, or a password, is far too long.'))
    const shorter = secret.slice(0, secret.length / 2)
    for (const form of secretForms(shorter)) expect(createRedactor([shorter])(form)).toBe('***')
  })

  test('hides every occurrence of every secret', () => {
    const redact = createRedactor(['first-secret', 'second.secret'])
    expect(redact('first-secret, second.secret; first-secret')).toBe('***, ***; ***')
    expect(redact('secondXsecret')).toBe('secondXsecret')
  })

  test('hides the longer secret where one is the beginning of the other', () => {
    const redact = createRedactor(['token', 'token-of-production'])
    expect(redact('a token-of-production b token c')).toBe('a *** b *** c')
  })

  test('ignores blank secrets', () => {
    expect(createRedactor(['', '  ', '\n'])('nothing  to hide\n')).toBe('nothing  to hide\n')
  })

  test('replaces by text, not by a pattern of the replacement language', () => {
    expect(createRedactor(["$&$'secret"])("x $&$'secret y")).toBe('x *** y')
  })

  test.each([
    ['as it is', token],
    ['in JSON', JSON.stringify({ token })],
    ["in JSON by .NET's rules", '{"token":"AQ\\u002Br/t0ken~with \\u0022odd\\u0022 \\u003Cchars\\u003E\\u0026\\\\é=="}'],
    ['percent-encoded', `https://x/?t=${encodeURIComponent(token)}`],
    ['percent-encoded as a part of a path', encodeURI(token)],
    ['percent-encoded in lower case', encodeURIComponent(token).replace(/%../g, (byte) => byte.toLowerCase())],
    ['in a form', new URLSearchParams({ token }).toString()],
    ['in XML', 'AQ+r/t0ken~with &quot;odd&quot; &lt;chars&gt;&amp;\\é=='],
    ['in hexadecimal', Buffer.from(token).toString('hex')],
    ['in upper-case hexadecimal', Buffer.from(token).toString('hex').toUpperCase()],
    ['in base64', Buffer.from(token).toString('base64')],
    ['in base64 for URLs', Buffer.from(token).toString('base64url')],
  ])('hides a secret %s', (_, text) => {
    const redacted = createRedactor([token])(text)
    expect(redacted).toContain('***')
    expect(redacted).not.toMatch(/t0ken|odd|chars|QVEr/i)
  })

  test.each([0, 1, 2, 3, 4, 5])('hides a secret in the middle of a base64 text, %i bytes from its beginning', (offset) => {
    const secret = 'sixteen-bytes-ok!'
    for (const after of ['', 'x', 'yz', ':more']) {
      const text = Buffer.from('p'.repeat(offset) + secret + after).toString('base64')
      const redacted = createRedactor([secret])(text)
      expect(redacted).toContain('***')
      // Two characters at most of its first and last group are left, mixed with their neighbours' bits.
      expect(Buffer.from(redacted.replace('***', ''), 'base64').toString()).not.toMatch(/[sixten]{3}|ok!/)
    }
  })

  test('hides the lines of a secret that spans some', () => {
    const key = '-----BEGIN KEY-----\nMIIEvQIBADANBg\r\nkqhkiG9w0BAQ\n-----END KEY-----\n'
    expect(createRedactor([key])('read MIIEvQIBADANBg from it')).toBe('read *** from it')
  })

  test('hides a secret that was given with a newline at its end', () => {
    expect(createRedactor(['the-secret\n'])('the-secret is here')).toBe('*** is here')
  })

  test('does not mask words for the sake of a short secret', () => {
    expect(createRedactor(['ab'])('hex 6162, base64 YWI')).toBe('hex 6162, base64 YWI')
  })
})

test('secretForms gives what a host has to mask, and nothing for a blank secret', () => {
  expect(secretForms('  ')).toEqual([])
  expect(secretForms('user/token')).toEqual(
    expect.arrayContaining(['user/token', 'user%2Ftoken', 'dXNlci90b2tlbg==', '757365722f746f6b656e']),
  )
  expect(secretForms('user/token')).toHaveLength(new Set(secretForms('user/token')).size)
})

describe('plainText', () => {
  test.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['8-bit control sequences', '\u009b31mred\u009b0m', 'red'],
    ['cursor movement and clearing', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['window titles', '\u001b]0;title\u0007text', 'text'],
    ['links', '\u001b]8;;http://evil\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['a title that does not end, but not what follows it', '\u001b]0;title\nnext line', '\nnext line'],
    ['device control strings', '\u001bPq#0;2\u001b\\text', 'text'],
    ['character sets and resets', '\u001b(Btext\u001bc', 'text'],
    ['backspaces, bells and NULs', 'a\b\u0007\u0000b', 'ab'],
    ['bidirectional overrides', 'evil\u202egnp.exe\u2066\u200f', 'evilgnp.exe'],
    ['a lone escape', 'a\u001b', 'a'],
  ])('removes %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  test('makes lines of what was to be overwritten', () => {
    expect(plainText('10%\r20%\r\nend\u2028x\u000by')).toBe('10%\n20%\nend\nx\ny')
  })

  test('leaves text alone', () => {
    const text = 'tab\tnewline\n Grüße 日本語 🔑 [31m %1b'
    expect(plainText(text)).toBe(text)
  })
})
