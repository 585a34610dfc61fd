/** What is said of keys that are not there. */
import { expect, test } from '@jest/globals'
import { noSuchKey } from '../../core/cryptoki/probe-failure.ts'

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
