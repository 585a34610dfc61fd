/** What is said of keys that are not there. */
import { expect, test } from '@jest/globals'
import { ckrFailure, noSuchKey } from '../../core/cryptoki/probe-failure.ts'

test('keys without an id are said to have none', () => {
  const error = noSuchKey('demo/release', ['', ''])
  expect(error).toMatchObject({
    code: 'POLICY_NOT_FOUND',
    hint: expect.stringContaining('(CKA_ID) of the key has to be PROJECT/SIGNING-POLICY'),
  })
  expect(error.message).toContain('none with the id demo/release')
})

test('keys without an id are not among those that are listed', () => {
  expect(noSuchKey('demo/release', ['', 'demo/rsa']).hint).toMatch(/Visible: demo\/rsa\.$/)
})

test.each([
  [false, 'PERMISSION_DENIED', /submitter/],
  [true, 'POLICY_NOT_FOUND', /the token with the key/],
] as const)(
  "a token without any key is a matter of permission with SignPath's library, and not with another vendor's (%s)",
  (otherVendor, code, hint) => {
    expect(noSuchKey('demo/release', [], otherVendor)).toMatchObject({ code, hint: expect.stringMatching(hint) })
  },
)

test("another vendor's token knows no submitters", () => {
  expect(noSuchKey('demo/rsaa', ['demo/rsa']).hint).toContain('submitter')
  expect(noSuchKey('demo/rsaa', ['demo/rsa'], true).hint).toBe(
    'Did you mean demo/rsa? Check project-slug and signing-policy-slug. Visible: demo/rsa.',
  )
})

test.each([
  ['C_Initialize', 0x07, 'LIBRARY_NOT_LOADABLE', /may want parameters of its own.*p11-kit-proxy\.so/],
  ['C_Login', 0x91, 'LIBRARY_NOT_LOADABLE', /the token is not initialized/],
  ['C_Login', 0x07, 'REQUEST_REJECTED', /did not take what it was given/],
] as const)("%s of another vendor's module gives %i", (step, ckr, code, says) => {
  const error = ckrFailure(step, ckr, '', true)
  expect(error.code).toBe(code)
  expect(`${error.message} ${error.hint ?? ''}`).toMatch(says)
})
