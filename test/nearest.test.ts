/** What a misspelled word was to be: only what is near. */
import { expect, test } from '@jest/globals'
import { nearest } from '../core/nearest.ts'

test.each([
  ['osslsigncod', ['auto', 'osslsigncode'], 'osslsigncode'],
  ['RSA2084', ['rsa2048', 'rsa4096'], 'rsa2048'],
  ['sing', ['sign', 'setup'], 'sign'],
  ['dmeo', ['demo', 'hash-signing'], 'demo'],
  ['gpq', ['gpg', 'ec256'], 'gpg'],
  ['rpm', ['rpmsign', 'gpg'], 'rpmsign'],
  ['project', ['project-slug', 'padding'], 'project-slug'],
])('%s, among %j, is %s', (word, words, meant) => {
  expect(nearest(word, words)).toBe(meant)
})

test.each([
  ['signtool', ['auto', 'gpg', 'osslsigncode', 'pkcs11-tool', 'rpmsign']],
  ['sha1', ['sha256', 'sha384', 'sha512']],
  ['v', ['verify', 'version', 'run']],
  ['oaep', ['pkcs1', 'pss']],
  ['openssl', ['openssl-dgst', 'openssl-cms']],
  ['x', ['y']],
  ['anything', []],
])('%s is none of %j', (word, words) => {
  expect(nearest(word, words)).toBeUndefined()
})
