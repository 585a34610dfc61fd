import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readKey } from 'openpgp'
import { releaseKey, releaseKeyFingerprint } from '../../core/cryptoki/release-key.ts'
import { checkSignature } from '../../core/cryptoki/signature.ts'
import { createKeyRing, type KeyRing } from './keys.ts'
import { removeScratch, scratch } from './scratch.ts'

const content = Buffer.from('the library '.repeat(1000))
let ring: KeyRing
let key: string
let other: string
let brief: string

beforeAll(() => {
  ring = createKeyRing()
  key = ring.makeKey('release@example.com', { at: '20240101T000000' })
  other = ring.makeKey('other@example.com')
  brief = ring.makeKey('brief@example.com', { at: '20240101T000000', expires: '1y' })
})
afterAll(() => {
  ring.remove()
})
afterEach(removeScratch)

async function check(signature: string | Buffer, options: { content?: Buffer; releaseKey?: string; now?: Date } = {}): Promise<void> {
  const path = join(scratch(), 'library')
  writeFileSync(path, options.content ?? content)
  const { now } = options
  await checkSignature({
    path,
    what: 'the library',
    signature: Buffer.from(signature),
    releaseKey: options.releaseKey ?? key,
    ...(now === undefined ? {} : { now }),
  })
}
/** Without its armour. */
const body = (armored: string): Buffer =>
  Buffer.from(
    armored
      .split('\n')
      .filter((line) => !/^(-|=|$)/.test(line))
      .join(''),
    'base64',
  )
const fault = (name: string) => ({ code: 'DOWNLOAD_NOT_VERIFIED', message: expect.stringContaining(`(${name})`), hint: expect.any(String) })

test('the built-in key is the one that SignPath publishes', async () => {
  expect((await readKey({ armoredKey: releaseKey })).getFingerprint().toUpperCase()).toBe(releaseKeyFingerprint)
  expect(releaseKeyFingerprint).toBe('F45377A227ADC581C8DFD3EC808D54E2EEF20893')
})

test('a good signature is good', async () => {
  const signature = ring.sign('release@example.com', content)
  await check(signature)
  await check(signature.replaceAll('\n', '\r\n'))
  await check(body(signature))
})

test('what was changed is told', async () => {
  const signature = ring.sign('release@example.com', content)
  await expect(check(signature, { content: Buffer.concat([content, Buffer.from('!')]) })).rejects.toMatchObject(fault('tampered'))
})

test('another key is told, with both names', async () => {
  await expect(check(ring.sign('other@example.com', content))).rejects.toMatchObject(fault('wrong-key'))
  await expect(check(ring.sign('release@example.com', content), { releaseKey })).rejects.toMatchObject({
    message: expect.stringContaining(releaseKeyFingerprint),
  })
  await check(ring.sign('other@example.com', content), { releaseKey: other })
})

test('among several signatures that of the release key counts', async () => {
  const both = Buffer.concat([body(ring.sign('other@example.com', content)), body(ring.sign('release@example.com', content))])
  await check(both)
})

test('among several signatures of the release key, one has to be good and in force', async () => {
  const expired = body(ring.sign('release@example.com', content, { at: '20240601T000000', expires: '1d' }))
  const good = body(ring.sign('release@example.com', content, { at: '20240501T000000' }))
  const ofOther = body(ring.sign('release@example.com', 'something else', { at: '20240601T120000' }))
  await check(Buffer.concat([good, expired]))
  await check(Buffer.concat([ofOther, good]))
  await check(Buffer.concat([good, ofOther]))
  await expect(check(Buffer.concat([expired, ofOther]))).rejects.toMatchObject(fault('expired-signature'))
  await expect(check(ofOther)).rejects.toMatchObject(fault('tampered'))
})

describe('what has expired is told', () => {
  test('the signature', async () => {
    const signature = ring.sign('release@example.com', content, { at: '20240601T000000', expires: '1d' })
    await expect(check(signature)).rejects.toMatchObject(fault('expired-signature'))
    await check(signature, { now: new Date('2024-06-01T12:00:00Z') })
  })

  test('the key', async () => {
    const signature = ring.sign('brief@example.com', content, { at: '20240601T000000' })
    await expect(check(signature, { releaseKey: brief })).rejects.toMatchObject(fault('expired-key'))
    await check(signature, { releaseKey: brief, now: new Date('2024-06-02') })
  })

  test('but what was changed besides is told first', async () => {
    const signature = ring.sign('release@example.com', content, { at: '20240601T000000', expires: '1d' })
    await expect(check(signature, { content: Buffer.from('evil') })).rejects.toMatchObject(fault('tampered'))
  })
})

describe('a signature that is none is told', () => {
  test.each([
    ['empty', ''],
    ['blank', '\n\n'],
    ['text', 'no signature here'],
    ['an armour without content', '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n'],
  ])('%s', async (_, signature) => {
    await expect(check(signature)).rejects.toMatchObject(fault('stripped'))
  })

  // Each would keep a pattern busy that may divide it in more than one way, and nothing could end the run.
  test.each([
    ['a header that could be many', 'A: '.repeat(60)],
    ['a header with a million blanks', `Comment: ${' '.repeat(1_000_000)}`],
    ['headers that look like beginnings', 'A: -----BEGIN PGP SIGNATURE-----\n'.repeat(30_000)],
  ])('%s', async (_, headers) => {
    await expect(check(`-----BEGIN PGP SIGNATURE-----\n${headers}\n`)).rejects.toMatchObject(fault('unreadable'))
  })

  test('headers and no content', async () => {
    const signature = '-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2\r\nComment: a: b\n\n-----END PGP SIGNATURE-----\n'
    await expect(check(signature)).rejects.toMatchObject(fault('stripped'))
  })

  test('damaged', async () => {
    const signature = ring.sign('release@example.com', content)
    await expect(check(signature.slice(0, 200))).rejects.toMatchObject({ code: 'DOWNLOAD_NOT_VERIFIED' })
    await expect(check(Buffer.from([0x89, 0x01]))).rejects.toMatchObject({ code: 'DOWNLOAD_NOT_VERIFIED' })
  })
})

test('SHA-1 proves nothing', async () => {
  const signature = ring.sign('release@example.com', content, { digest: 'SHA1' })
  await expect(check(signature)).rejects.toMatchObject(fault('weak'))
})

test('a file that is too large for the memory is hashed piece by piece', async () => {
  const large = Buffer.alloc(65 * 1024 * 1024, 'ab')
  const signature = ring.sign('release@example.com', large)
  await check(signature, { content: large })
  large[large.length - 1] = 0
  await expect(check(signature, { content: large })).rejects.toMatchObject(fault('tampered'))
})
