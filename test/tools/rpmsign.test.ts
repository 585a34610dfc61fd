import { describe, expect, test } from '@jest/globals'
import { judgeRpm, rpmsign } from '../../core/tools/rpmsign.ts'
import { debsigs } from '../../core/tools/debsigs.ts'
import { defaultOptions } from './bench.ts'

const fingerprint = '76E9268DC8D90E7E91D8B62180CCBEAE55E96034'
const signature = '    Header V4 RSA/SHA256 Signature, key ID 55e96034: OK\n'
const digests = '    Header SHA256 digest: OK\n    Payload SHA256 digest: OK\n    MD5 digest: OK\n'

describe('what rpmkeys says', () => {
  test.each([
    ['a signature of ours', signature + digests, 0, 'valid'],
    ['rpm 6', `    Header OpenPGP V4 RSA/SHA256 signature, key fingerprint: ${fingerprint.toLowerCase()}: OK\n${digests}`, 0, 'valid'],
    [
      'an old package, with a signature over header and payload',
      `${signature}    V4 RSA/SHA256 Signature, key ID 55e96034: OK\n`,
      0,
      'valid',
    ],
    ['no signature, and exit code 0', digests, 0, 'unsigned'],
    ['a signature by another key', signature.replace('OK', 'NOKEY') + digests, 1, 'invalid'],
    ['a good one, by another key', signature.replace('55e96034', '11111111') + digests, 0, 'invalid'],
    ['a broken one', signature.replace('OK', 'BAD') + digests, 1, 'invalid'],
    ['another digest', signature.replace('SHA256', 'SHA512') + digests, 0, 'invalid'],
    [
      'a broken payload',
      signature + digests.replace('Payload SHA256 digest: OK', 'Payload SHA256 digest: BAD (Expected a != b)'),
      1,
      'invalid',
    ],
    ['nothing on the payload', signature, 0, 'invalid'],
    ['a good and a broken one', `${signature}    V4 RSA/SHA256 Signature, key ID 55e96034: BAD\n${digests}`, 1, 'invalid'],
    ['a failure', signature + digests, 1, 'invalid'],
    ['no package', 'a.rpm: not an rpm package (or package manifest)', 1, 'unsigned'],
  ] as const)('of %s', (_, output, exitCode, state) => {
    expect(judgeRpm(`a.rpm:\n${output}`, exitCode, fingerprint, 'sha256').state).toBe(state)
  })
})

describe('a path in which rpmsign would see a macro', () => {
  test.each([
    '%(touch x).rpm',
    '%(touch x)/a.rpm',
    '%{lua:x}.rpm',
    '%[1+1].rpm',
    '%%.rpm',
    '%?x.rpm',
    '%nil.rpm',
    '%define a.rpm',
    '%de_x.rpm',
  ])('is refused: %s', (path) => {
    expect(rpmsign.refusesPath?.(`/out/${path}`)).toMatch(/a macro/)
  })

  test.each(['a%2B1.rpm', 'a%20b/c%C3%A4b.rpm', 'a%c3%a4.rpm', '100%.rpm', '5% of it.rpm'])(
    'is not one of bytes in hexadecimal: %s',
    (path) => {
      expect(rpmsign.refusesPath?.(`/out/${path}`)).toBeUndefined()
    },
  )
})

test('a damaged package is told of', () => {
  const digests = 'Payload SHA256 ALT digest: BAD (Expected 9a != b6)'
  const { code, message } = rpmsign.readFailure(`/tmp/a.rpm:\nerror: not signing corrupt package /tmp/a b.rpm: ${digests}\n`, 1)
  expect(code).toBe('INVALID_INPUT')
  expect(message).toBe(`The package is damaged, and rpmsign does not sign it: ${digests}.`)
})

test('packages are known by their first bytes, and nothing else is taken for one', () => {
  const rpm = { extension: '.bin', head: Uint8Array.of(0xed, 0xab, 0xee, 0xdb, 3) }
  const deb = { extension: '', head: Buffer.from('!<arch>\ndebian-binary   123') }
  const archive = { extension: '.deb', head: Buffer.from('!<arch>\nobject.o/') }
  expect([rpm, deb, archive].map((shape) => rpmsign.recognises(shape) !== undefined)).toEqual([true, false, false])
  expect([rpm, deb, archive].map((shape) => debsigs.recognises(shape) !== undefined)).toEqual([false, true, false])
  expect(rpmsign.refuses?.(deb, defaultOptions)).toBeDefined()
  expect(debsigs.refuses?.(archive, defaultOptions)).toBeDefined()
})
