import { describe, expect, test } from '@jest/globals'
import { adviceFor, ckrName, ckrValues, parseGnupgCkr, parseJavaCkr, parseOpensslCkr, parsePkcs11ToolCkr } from '../core/ckr.ts'
import { errorCodes } from '../core/errors.ts'

describe('names', () => {
  test.each([
    [0x0, 'CKR_OK'],
    [0x6, 'CKR_FUNCTION_FAILED'],
    [0xa0, 'CKR_PIN_INCORRECT'],
    [0x1b9, 'CKR_PUBLIC_KEY_INVALID'],
    [0x80000000, 'CKR_VENDOR_DEFINED'],
    [0x80000001, '0x80000001'],
    [-0x7fffffff, '0x80000001'],
    [0x999, '0x999'],
  ])('of %d is %s', (value, name) => {
    expect(ckrName(value)).toBe(name)
  })

  test('stand for one number each', () => {
    expect(new Set(Object.values(ckrValues)).size).toBe(Object.keys(ckrValues).length)
  })
})

describe('adviceFor', () => {
  // SignPath's documentation, "Error handling", and what the run must not try again.
  test.each([
    ['CKR_FUNCTION_FAILED', 'SERVICE_UNAVAILABLE'],
    ['CKR_DEVICE_ERROR', 'SERVICE_ERROR'],
    ['CKR_ARGUMENTS_BAD', 'REQUEST_REJECTED'],
    ['CKR_GENERAL_ERROR', 'SIGNING_FAILED'],
    ['CKR_PIN_INCORRECT', 'AUTHENTICATION_FAILED'],
    ['CKR_TOKEN_WRITE_PROTECTED', 'SIGNING_FAILED'],
    ['CKR_KEY_TYPE_INCONSISTENT', 'KEY_TYPE_MISMATCH'],
    ['CKR_MECHANISM_INVALID', 'KEY_TYPE_MISMATCH'],
    ['CKR_KEY_HANDLE_INVALID', 'POLICY_NOT_FOUND'],
    ['CKR_NO_EVENT', 'SIGNING_FAILED'],
    ['0x80000001', 'SIGNING_FAILED'],
    ['toString', 'SIGNING_FAILED'],
  ])('of %s is %s', (ckr, code) => {
    expect(adviceFor(ckr).code).toBe(code)
  })

  test.each(Object.keys(ckrValues))('of %s follows the name in a sentence and says what to do', (ckr) => {
    expect(adviceFor(ckr).meaning).toMatch(/^(?:[a-z]|SignPath)[^]*[^.]$/)
    expect(adviceFor(ckr).hint).toMatch(/^[A-Z][^]*\.$/)
  })

  test.each([...Object.keys(ckrValues), '0x80000001'])("of another vendor's %s says nothing of what is SignPath's alone", (ckr) => {
    const { meaning, hint } = adviceFor(ckr, true)
    expect(`${meaning} ${hint}`).not.toMatch(/SignPath|organization|api-|http-proxy|log-level|submitter/i)
    expect(meaning).toMatch(/^[a-z][^]*[^.]$/)
    expect(hint).toMatch(/^[A-Z][^]*\.$/)
  })

  test("is as transient with another vendor's module as with SignPath's: the batch signer asks without knowing whose it is", () => {
    for (const ckr of Object.keys(ckrValues)) {
      expect([ckr, errorCodes[adviceFor(ckr, true).code].transient]).toEqual([ckr, errorCodes[adviceFor(ckr).code].transient])
    }
  })

  test("has the same code with another vendor's module: scripts go by it", () => {
    for (const ckr of [
      'CKR_FUNCTION_FAILED',
      'CKR_DEVICE_ERROR',
      'CKR_ARGUMENTS_BAD',
      'CKR_GENERAL_ERROR',
      'CKR_PIN_INCORRECT',
      'CKR_DEVICE_REMOVED',
    ])
      expect([ckr, adviceFor(ckr, true).code]).toEqual([ckr, adviceFor(ckr).code])
  })

  test("of another vendor's token that is there for one process and not for the next advises to let it to one process", () => {
    for (const ckr of ['CKR_SLOT_ID_INVALID', 'CKR_GENERAL_ERROR', 'CKR_USER_PIN_NOT_INITIALIZED', 'CKR_TOKEN_NOT_RECOGNIZED'])
      expect(adviceFor(ckr, true).hint).toContain('several processes log in at once')
  })

  test("of a refused PIN says nothing of SignPath where the module is another vendor's", () => {
    expect(adviceFor('CKR_PIN_INCORRECT').hint).toContain('api-token')
    const { meaning, hint } = adviceFor('CKR_PIN_INCORRECT', true)
    expect(`${meaning} ${hint}`).not.toMatch(/SignPath|organization|token/)
    expect(hint).toContain('CONFIG')
  })

  test('of a token that is not initialized names its configuration, and no log', () => {
    const { meaning, hint } = adviceFor('CKR_TOKEN_NOT_RECOGNIZED')
    expect(meaning).toContain('not initialized')
    expect(hint).toContain('SOFTHSM2_CONF')
    expect(hint).not.toContain('log')
  })
})

describe('parseOpensslCkr', () => {
  const line = (number: string, library = 'PKCS#11 module:ERR_CKR_error'): string =>
    `4007613FB37F0000:error:${number}:${library}:some text:p11_slot.c:208:`

  test('takes the reason out of the packed number, whatever library number was assigned', () => {
    expect(parseOpensslCkr(line('418000A0'))).toBe('CKR_PIN_INCORRECT')
    expect(parseOpensslCkr(line('42000006'))).toBe('CKR_FUNCTION_FAILED')
  })

  test("takes it from OpenSSL 1.1.1, which packs a function's number above it", () => {
    expect(parseOpensslCkr('140123:error:8207D030:PKCS#11 module:pkcs11_sign:Device error:p11_ops.c:1')).toBe('CKR_DEVICE_ERROR')
  })

  test('shows what is left of an unknown value', () => {
    expect(parseOpensslCkr(line('41801234'))).toBe('0x1234')
  })

  test("takes neither the engine's nor libp11's own errors for a CKR code", () => {
    const output = `${line('40000065', 'pkcs11 engine:ERR_ENG_error')}\n${line('41000005', 'libp11:ERR_P11_error')}\n${line('13000080', 'engine routines:ENGINE_load_private_key')}`
    expect(parseOpensslCkr(output)).toBeUndefined()
    expect(parseOpensslCkr(`${output}\n${line('41800030')}`)).toBe('CKR_DEVICE_ERROR')
  })

  test('takes what went wrong in libp11 itself for no CKR code', () => {
    expect(parseOpensslCkr(line('41800407'))).toBeUndefined()
    expect(parseOpensslCkr(`${line('41800407')}\n${line('41800030')}`)).toBe('CKR_DEVICE_ERROR')
  })

  test('prefers the first cause to its echoes', () => {
    expect(parseOpensslCkr([line('41800090'), line('41800007'), line('41800030')].join('\n'))).toBe('CKR_ARGUMENTS_BAD')
    expect(parseOpensslCkr(line('41800090'))).toBe('CKR_OPERATION_ACTIVE')
  })
})

describe('parsePkcs11ToolCkr', () => {
  test('takes the first code, not the one of the second try', () => {
    const output =
      'error: PKCS11 function C_SignUpdate failed: rv = CKR_OPERATION_ACTIVE (0x90)\nerror: PKCS11 function C_Sign failed: rv = CKR_DEVICE_ERROR (0x30)'
    expect(parsePkcs11ToolCkr(output)).toBe('CKR_DEVICE_ERROR')
  })

  test("reads a vendor's code", () => {
    expect(parsePkcs11ToolCkr('error: PKCS11 function C_Login failed: rv = unknown PKCS11 error (0x80000001)')).toBe('0x80000001')
  })

  test('finds none in other words', () => {
    expect(parsePkcs11ToolCkr('error: Private key not found\nAborting.')).toBeUndefined()
  })
})

describe('parseJavaCkr', () => {
  test.each([
    [
      'jarsigner: unable to sign jar: java.security.ProviderException: sun.security.pkcs11.wrapper.PKCS11Exception: CKR_DEVICE_ERROR',
      'CKR_DEVICE_ERROR',
    ],
    ['Caused by: sun.security.pkcs11.wrapper.PKCS11Exception: 0x80000001', '0x80000001'],
    ['Caused by: sun.security.pkcs11.wrapper.PKCS11Exception: 0x00000030', 'CKR_DEVICE_ERROR'],
    ['jarsigner error: java.lang.RuntimeException: keystore load: load failed', undefined],
  ])('finds in %j the code %s', (output, code) => {
    expect(parseJavaCkr(output)).toBe(code)
  })
})

test("finds the code in the card daemon's log: the last, and not what its library says to itself", () => {
  const said = (value: number, name: string): string => `gnupg-pkcs11-scd[1.2]: PKCS#11: pkcs11h_x return rv=${value}-'${name}'\n`
  const noise = said(0, 'CKR_OK') + said(257, 'CKR_USER_NOT_LOGGED_IN') + said(512, 'CKR_FUNCTION_REJECTED')
  expect(parseGnupgCkr(noise)).toBeUndefined()
  expect(parseGnupgCkr(said(6, 'CKR_FUNCTION_FAILED') + said(48, 'CKR_DEVICE_ERROR') + noise)).toBe('CKR_DEVICE_ERROR')
})
