import { expect, test } from '@jest/globals'
import { keyIdHex, pkcs11Uri } from '../../core/config/pkcs11-uri.ts'

test("looks as in SignPath's samples for ordinary slugs", () => {
  expect(pkcs11Uri({ id: 'my-project_1.0/test-signing' })).toBe('pkcs11:id=my-project_1.0/test-signing;type=private')
})

test('encodes whatever could end the id or begin another attribute', () => {
  expect(pkcs11Uri({ id: 'a;b?c&d=%20 é' })).toBe('pkcs11:id=a%3Bb%3Fc%26d%3D%2520%20%C3%A9;type=private')
})

test('keyIdHex gives the bytes of UTF-8', () => {
  expect(keyIdHex('a/é')).toBe('612fc3a9')
})
