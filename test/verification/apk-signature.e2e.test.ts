/** Apps that are signed rightly over what is wrong, and apps that were changed afterwards. With apksigner's own: test/tools/apksigner.e2e.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Verdict } from '../../core/tools/signing-tool.ts'
import { checkApkSignature } from '../../core/verification/apk-signature.ts'
import { androidApp, androidEntries } from '../fixtures/android.ts'
import { insertBeforeDirectory, signApk, type ApkIdentity, type Changes } from '../fixtures/android-signing.ts'
import { createCertificateAuthority } from '../fixtures/certificate-authority.ts'
import { writePrivateKey, type PrivateKeyType } from '../fixtures/private-keys.ts'
import { zip } from '../fixtures/zip.ts'

const run = promisify(execFile)
const app = androidApp({ minSdkVersion: 24 })
let directory: string
let rsa: ApkIdentity
let ec: ApkIdentity
let other: ApkIdentity
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'apk-'))
  const authority = await createCertificateAuthority(directory)
  const issue = async (name: string, type: PrivateKeyType): Promise<ApkIdentity> => {
    const path = await writePrivateKey(type, join(directory, `${name}.key`))
    const { certificate } = await authority.issue(name, path, 'code-signing')
    return { certificate, privateKeyPem: await readFile(path, 'utf8') }
  }
  rsa = await issue('rsa', 'rsa2048')
  ec = await issue('ec', 'p256')
  other = await issue('other', 'rsa2048')
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function check(apk: Buffer, signer = rsa): Promise<Verdict> {
  const path = join(directory, 'app.apk')
  await writeFile(path, apk)
  return checkApkSignature(path, signer.certificate)
}

function flip(apk: Buffer, at: number): Buffer {
  const changed = Buffer.from(apk)
  changed[at] = (changed[at] ?? 0) ^ 1
  return changed
}

const directoryOf = (apk: Buffer): number => apk.readUInt32LE(apk.length - 6)
const commented = (apk: Buffer, comment: string): Buffer => {
  const result = Buffer.concat([apk, Buffer.from(comment, 'latin1')])
  result.writeUInt16LE(comment.length, apk.length - 2)
  return result
}

describe('takes', () => {
  test.each([
    ['RSA and SHA-256', 'rsa', [0x0103]],
    ['RSA and SHA-512', 'rsa', [0x0104]],
    ['PSS and SHA-256', 'rsa', [0x0101]],
    ['PSS and SHA-512', 'rsa', [0x0102]],
    ['ECDSA and SHA-256', 'ec', [0x0201]],
    ['ECDSA and SHA-512', 'ec', [0x0202]],
    ['two at once', 'rsa', [0x0103, 0x0104]],
  ] as const)('%s, and so does apksigner', async (name, key, algorithms) => {
    const signer = key === 'ec' ? ec : rsa
    const apk = signApk(app, signer, { algorithms })
    expect(await check(apk, signer)).toMatchObject({ state: 'valid', notes: ['signature schemes: v2, v3'] })
    // Java knows PSS by another name than apksigner asks for.
    if (!name.startsWith('PSS')) await run('apksigner', ['verify', '--min-sdk-version=24', join(directory, 'app.apk')])
  })

  test('content of several chunks, and a part of one', async () => {
    const big = zip([...androidEntries({ minSdkVersion: 24 }), { name: 'big', content: Buffer.alloc(3_500_000, 'big'), stored: true }])
    expect(await check(signApk(big, rsa))).toMatchObject({ state: 'valid' })
    await run('apksigner', ['verify', '--min-sdk-version=24', join(directory, 'app.apk')])
    expect(await check(flip(signApk(big, rsa), 3_000_000))).toMatchObject({ state: 'invalid' })
  })

  test('an entry that is itself an archive, and other things in the signing block', async () => {
    const nested = zip([...androidEntries({ minSdkVersion: 24 }), { name: 'in.zip', content: zip([]), stored: true }])
    expect(await check(signApk(nested, rsa, { pairs: [[0x42726577, Buffer.alloc(100)]] }))).toMatchObject({ state: 'valid' })
  })

  test("fs-verity's digest beside another one, with a note", async () => {
    const { notes } = (await check(signApk(app, rsa, { algorithms: [0x0103, 0x0421] }))) as Extract<Verdict, { state: 'valid' }>
    expect(notes).toContain('the digest for fs-verity was not checked')
  })
})

describe('refuses an app that was changed after signing', () => {
  const rows: readonly (readonly [string, RegExp, (apk: Buffer) => Buffer])[] = [
    ['in an entry', /changed after signing/, (apk) => flip(apk, apk.indexOf('rrrr') + 9)],
    ['in the central directory', /changed after signing/, (apk) => flip(apk, directoryOf(apk) + 12)],
    ['by a comment', /changed after signing/, (apk) => commented(apk, 'hello')],
    ['in the end record', /changed after signing/, (apk) => flip(apk, apk.length - 12)],
    ['by data behind it', /does not end as a ZIP/, (apk) => Buffer.concat([apk, Buffer.from('more')])],
    ['by data before it', /not where its end says/, (apk) => Buffer.concat([Buffer.from('more'), apk])],
    ['between the block and the directory', /neither a v2 nor a v3/, (apk) => insertBeforeDirectory(apk, Buffer.from('more'))],
    ['by another end in the comment', /in two ways/, (apk) => commented(apk, apk.toString('latin1', apk.length - 22))],
    ['by half', /does not end as a ZIP/, (apk) => apk.subarray(0, apk.length / 2)],
    ['in its signature', /does not fit what it is over|malformed|public key/, (apk) => flip(apk, directoryOf(apk) - 500)],
    ['in the size at the start of the block', /two sizes/, (apk) => flip(apk, blockStart(apk))],
    ['in the size at the end of the block', /two sizes|no possible size/, (apk) => flip(apk, directoryOf(apk) - 24)],
  ]
  const blockStart = (apk: Buffer): number => directoryOf(apk) - Number(apk.readBigUInt64LE(directoryOf(apk) - 24)) - 8

  test.each(rows)('%s', async (_, reason, change) => {
    expect(await check(signApk(app, rsa))).toMatchObject({ state: 'valid' })
    const verdict = await check(change(signApk(app, rsa)))
    expect(verdict.state).not.toBe('valid')
    expect(verdict).toHaveProperty('reason', expect.stringMatching(reason))
  })

  test('anywhere in what is signed, by any byte', async () => {
    const apk = signApk(app, ec, { schemes: ['v2'] })
    const start = blockStart(apk)
    for (let at = 0; at < apk.length; at += 41) {
      expect([at, (await check(flip(apk, at), ec)).state]).not.toEqual([at, 'valid'])
    }
    for (let at = start; at < directoryOf(apk); at += 1) {
      expect([at, (await check(flip(apk, at), ec)).state]).not.toEqual([at, 'valid'])
    }
  })
})

describe('refuses a signature', () => {
  const rows: readonly (readonly [string, RegExp, () => Changes])[] = [
    ['by a second signer', /has 2 signers/, () => ({ moreSigners: [other] })],
    ['whose digests are by another algorithm', /other algorithms/, () => ({ digestAlgorithms: [0x0101] })],
    ['with fewer digests', /other algorithms/, () => ({ algorithms: [0x0103, 0x0104], digestAlgorithms: [0x0103] })],
    ['with more digests', /other algorithms/, () => ({ digestAlgorithms: [0x0103, 0x0104] })],
    ['with no algorithm at all', /no digest that can be checked/, () => ({ algorithms: [] })],
    ["with fs-verity's digest alone", /no digest that can be checked/, () => ({ algorithms: [0x0421] })],
    ['with another certificate', /is by .*CN=other/, () => ({ certificates: [other.certificate.raw] })],
    ['with another certificate first', /is by .*CN=other/, () => ({ certificates: [other.certificate.raw, rsa.certificate.raw] })],
    ['without a certificate', /no certificate/, () => ({ certificates: [] })],
    [
      'with another public key',
      /another public key/,
      () => ({ publicKey: other.certificate.publicKey.export({ type: 'spki', format: 'der' }) }),
    ],
    ['with a public key that is none', /another public key/, () => ({ publicKey: Buffer.from('no key') })],
    ['for other Androids than it says', /other versions of Android/, () => ({ statedSdk: [28, 0x7fffffff] })],
    ['for no Android', /no version of Android/, () => ({ sdk: [30, 29] })],
    ['that ends with an old Android', /not for the latest/, () => ({ sdk: [24, 30] })],
    ['whose v3 was taken out', /newer one was there/, () => ({ schemes: ['v2'], attributes: [[0xbeeff00d, 3]] })],
    ['whose v3.1 was taken out', /v3\.1 signature was there/, () => ({ attributes: [[0x559f8b02, 33]] })],
    ['of a kind that comes twice', /twice/, () => ({ pairs: [[0x7109871a, Buffer.alloc(8)]] })],
    ['with no signer', /no signer/, () => ({ schemes: ['v2'], pairs: [[0xf05368c0, Buffer.alloc(4)]] })],
    ['that is cut off', /cut off/, () => ({ schemes: ['v2'], pairs: [[0xf05368c0, Buffer.of(200, 0, 0, 0, 1, 2, 3)]] })],
    [
      'in a block of which half is gone',
      /no possible size|two sizes/,
      () => ({ changeBlock: (block) => block.subarray(block.length / 2) }),
    ],
  ]
  test.each(rows)('%s', async (_, reason, changes) => {
    expect(await check(signApk(app, rsa, changes()))).toMatchObject({ state: 'invalid', reason: expect.stringMatching(reason) })
  })

  test('that is good in v3, and by another one in v2', async () => {
    const v2 = signApk(app, other, { schemes: ['v2'] })
    const at = v2.indexOf('APK Sig Block 42') + 16
    const size = Number(v2.readBigUInt64LE(at - 24))
    const value = v2.subarray(at - size + 12, at - 24)
    expect(await check(signApk(app, rsa, { schemes: ['v3'], pairs: [[0x7109871a, value]] }))).toMatchObject({
      state: 'invalid',
      reason: expect.stringMatching(/v2 signature is by .*CN=other/),
    })
  })

  test("that the policy's certificate stands in, but not its key", async () => {
    const forged = { certificate: rsa.certificate, privateKeyPem: other.privateKeyPem }
    expect(await check(signApk(app, forged))).toMatchObject({ state: 'invalid', reason: expect.stringMatching(/does not fit/) })
  })
})

test('refuses an archive of 64-bit sizes', async () => {
  const apk = signApk(app, rsa)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50)
  const changed = Buffer.concat([apk.subarray(0, -22), locator, apk.subarray(-22)])
  expect(await check(changed)).toMatchObject({ state: 'invalid', reason: expect.stringMatching(/ZIP64/) })
})

test.each([
  ['an unsigned app', app, 'unsigned'],
  ['an empty file', Buffer.alloc(0), 'invalid'],
  ['a text', Buffer.from('text'), 'invalid'],
] as const)('tells of %s', async (_, content, state) => {
  expect((await check(content)).state).toBe(state)
})
