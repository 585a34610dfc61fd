import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createPublicKey } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  config,
  createCleartextMessage,
  createMessage,
  enums,
  generateKey,
  PacketList,
  readPrivateKey,
  sign,
  Signature,
  SignaturePacket,
  type PrivateKey,
} from 'openpgp'
import { checkClearSigned, checkFileSignature, materialOf, type OpenpgpKey } from '../../core/verification/openpgp.ts'
import { checkDebSignature } from '../../core/verification/deb-signature.ts'
import { debPackage } from '../fixtures/packages.ts'
import type { Digest, Verdict } from '../../core/tools/signing-tool.ts'

let folder: string
let ours: PrivateKey
let others: PrivateKey
let key: OpenpgpKey
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpgp-'))
  ;[ours, others] = await Promise.all([make(), make()])
  key = { armored: ours.toPublic().armor(), fingerprint: ours.getFingerprint().toUpperCase() }
})
afterAll(() => rm(folder, { recursive: true }))

async function make(date = new Date()): Promise<PrivateKey> {
  const { privateKey } = await generateKey({
    type: 'rsa',
    rsaBits: 2048,
    userIDs: [{ name: 'Tester' }],
    subkeys: [{}],
    format: 'armored',
    date,
  })
  return readPrivateKey({ armoredKey: privateKey })
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const hashOf = (digest: Digest): { preferredHashAlgorithm: enums.hash } => ({ preferredHashAlgorithm: enums.hash[digest] })

async function detached(content: Uint8Array, signingKeys: PrivateKey | PrivateKey[], digest: Digest = 'sha256'): Promise<string> {
  return sign({ message: await createMessage({ binary: content }), signingKeys, detached: true, config: hashOf(digest) })
}

const content = Buffer.from('some content')

describe('a detached signature', () => {
  const check = async (signature: string | Uint8Array, what: Uint8Array = content, digest: Digest = 'sha256'): Promise<Verdict> =>
    checkFileSignature(await write('a.bin', what), await write('a.sig', signature), digest, key)

  test('of ours is valid, and over this content and with this digest only', async () => {
    const signature = await detached(content, ours)
    expect(await check(signature)).toMatchObject({ state: 'valid', verifier: 'openpgp.js' })
    expect(await check(signature, Buffer.from('some Content'))).toMatchObject({ reason: 'it does not fit the content' })
    expect(await check(signature, content, 'sha512')).toMatchObject({ reason: 'its digest is sha256, and not sha512' })
  })

  test("of somebody else's is none, also beside ours", async () => {
    expect(await check(await detached(content, others))).toMatchObject({ state: 'invalid', reason: expect.stringContaining('another key') })
    expect(await check(await detached(content, [ours, others]))).toMatchObject({ reason: 'it holds 2 signatures, and not one' })
  })

  test('must be there, and one', async () => {
    expect(await check('')).toMatchObject({ state: 'invalid', reason: 'the signature file is empty' })
    expect(await check('rubbish')).toMatchObject({ state: 'invalid' })
    expect(await check(Buffer.alloc(100_000))).toMatchObject({ reason: 'it is too big for a signature' })
    expect(await checkFileSignature(await write('a.bin', content), join(folder, 'none'), 'sha256', key)).toMatchObject({
      state: 'unsigned',
    })
  })

  test('stands alone: openpgp.js reads no more than the first one', async () => {
    const [signature, foreign] = [await detached(content, ours), await detached(content, others)]
    for (const behind of [signature, foreign, 'more\n', `more\n${foreign}`])
      expect(await check(`${signature}${behind}`)).toMatchObject({ reason: 'it holds more than one armored signature' })
    expect(await check(`${signature}\n`)).toMatchObject({ state: 'valid' })
  })

  test('whose armor gpg does not take is none', async () => {
    const armored = await detached(content, ours)
    const [sum = ''] = /\n=.{4}\r?\n/.exec(armored) ?? []
    expect(sum).not.toBe('')
    for (const other of ['\n=AAAA\n', '\n=AAA\n', `${sum}AAAA\n`, `*${sum}`])
      expect(await check(armored.replace(sum, other))).toMatchObject({ reason: 'its armor is damaged' })
    // As Sequoia writes it.
    expect(await check(armored.replace(sum, '\n'))).toMatchObject({ state: 'valid' })
  })

  test('that has expired is none', async () => {
    const made = Date.now() - 3_600_000
    const early = await make(new Date(made - 60_000))
    const expiring = async (seconds: number): Promise<string> => {
      const packet = Object.assign(new SignaturePacket(), {
        signatureType: enums.signature.binary,
        publicKeyAlgorithm: early.keyPacket.algorithm,
        hashAlgorithm: enums.hash.sha256,
        issuerFingerprint: early.keyPacket.getFingerprintBytes(),
        issuerKeyVersion: early.keyPacket.version,
        signatureExpirationTime: seconds,
        signatureNeverExpires: false,
      })
      const [literal] = (await createMessage({ binary: content })).packets
      // Its types lack the last one.
      const signer = packet as unknown as { sign(...words: readonly unknown[]): Promise<void> }
      await signer.sign(early.keyPacket, literal, new Date(made), true, config)
      const packets = new PacketList<SignaturePacket>()
      packets.push(packet)
      return new Signature(packets).armor()
    }
    const earlyKey = { armored: early.toPublic().armor(), fingerprint: early.getFingerprint().toUpperCase() }
    const checkEarly = async (seconds: number): Promise<Verdict> =>
      checkFileSignature(await write('a.bin', content), await write('a.sig', await expiring(seconds)), 'sha256', earlyKey)
    expect(await checkEarly(7200)).toMatchObject({ state: 'valid' })
    expect(await checkEarly(60)).toMatchObject({ state: 'invalid', reason: 'it has expired' })
  })

  test('of a large and of an empty file is read piece by piece', async () => {
    for (const what of [Buffer.alloc(5_000_001, 'x'), Buffer.alloc(0)])
      expect(await check(await detached(what, ours), what)).toMatchObject({ state: 'valid' })
  })
})

describe('a clear-signed text', () => {
  const clear = async (text: string, by = ours): Promise<string> =>
    sign({ message: await createCleartextMessage({ text }), signingKeys: by, config: hashOf('sha256') })
  const check = async (signed: string, original: string | Uint8Array): Promise<Verdict> =>
    checkClearSigned(await write('t.asc', signed), await write('t', original), 'sha256', key)

  test('must be the text of the file', async () => {
    const text = 'Grüße\n- dash\n\nend'
    expect(await check(await clear(text), text)).toMatchObject({ state: 'valid' })
    expect(await check(await clear(text), `${text}\nand more`)).toMatchObject({
      reason: 'the text that is signed is not the text of the file',
    })
    expect(await check(await clear(text), Buffer.of(0xff, 0xfe))).toMatchObject({
      state: 'invalid',
      reason: expect.stringContaining('UTF-8'),
      advice: 'Set gpg-format to armor or binary: these sign any file.',
    })
  })

  test('may have a line of many blanks with something behind them', async () => {
    const text = `${' '.repeat(200_000)}x`
    expect(await check(await clear(text), text)).toMatchObject({ state: 'valid' })
  })

  test('may end with empty lines, all of which are signed but for the last line break', async () => {
    const signed = await clear('text\n\n')
    for (const original of ['text\n\n\n', 'text\r\n\t\r\n\r\n', 'text\n\n ']) {
      expect(await check(signed, original)).toMatchObject({ state: 'valid' })
    }
    for (const original of ['text', 'text\n', 'text\n\n', 'text\n\n\n\n']) {
      expect(await check(signed, original)).toMatchObject({ reason: 'the text that is signed is not the text of the file' })
    }
  })

  test('must be ours, unchanged, and all of the file', async () => {
    const signed = await clear('text')
    expect(await check(signed.replace(/\n=.{4}\r?\n/, '\n=AAAA\n'), 'text')).toMatchObject({ reason: 'its armor is damaged' })
    expect(await check(await clear('text', others), 'text')).toMatchObject({ state: 'invalid' })
    expect(await check(signed.replace('\ntext', '\nText'), 'Text')).toMatchObject({ state: 'invalid' })
    const unsigned = `and more\n${signed.slice(signed.indexOf('-----BEGIN PGP SIGNATURE'))}`
    for (const [before, behind] of [
      ['before\n', ''],
      ['', 'behind'],
      ['', signed],
      ['', unsigned],
    ])
      expect(await check(`${before}${signed}${behind}`, 'text')).toMatchObject({ reason: 'it is no clear-signed text alone' })
  })
})

test('the key material is that of the fingerprint', async () => {
  const material = await materialOf(key)
  const { n, e } = ours.keyPacket.publicParams as unknown as { n: Uint8Array; e: Uint8Array }
  const jwk = { kty: 'RSA', n: Buffer.from(n).toString('base64url'), e: Buffer.from(e).toString('base64url') }
  expect(material?.equals(createPublicKey({ key: jwk, format: 'jwk' }))).toBe(true)
  expect(await materialOf({ ...key, fingerprint: others.getFingerprint().toUpperCase() })).toBeUndefined()
})

describe('a Debian package', () => {
  const member = (name: string, bytes: Uint8Array): Buffer =>
    Buffer.concat([
      Buffer.from(
        `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'100644'.padEnd(8)}${String(bytes.length).padEnd(10)}\`\n`,
      ),
      bytes,
      Buffer.from(bytes.length % 2 === 1 ? '\n' : ''),
    ])
  const parts = ['debian-binary', 'control.tar.xz', 'data.tar.xz'].map((name, index) => ({ name, bytes: Buffer.from(`part ${index}`) }))
  const archive = (...extra: { name: string; bytes: Uint8Array }[]): Buffer =>
    Buffer.concat([Buffer.from('!<arch>\n'), ...[...parts, ...extra].map(({ name, bytes }) => member(name, bytes))])
  const sealed = async (by = ours): Promise<Uint8Array> =>
    sign({
      message: await createMessage({ binary: Buffer.concat(parts.map(({ bytes }) => bytes)) }),
      signingKeys: by,
      detached: true,
      format: 'binary',
      config: hashOf('sha256'),
    })
  const check = async (bytes: Uint8Array): Promise<Verdict> => checkDebSignature(await write('a.deb', bytes), 'sha256', key)

  test.each(['control.tar.xy', 'control.tarxz', 'data.tar.Xz', 'data.tar/xz'])(
    'with %s, which dpkg does not unpack, is none',
    async (name) => {
      const renamed = Buffer.from(archive({ name: '_gpgorigin', bytes: await sealed() }))
      const old = `${name.slice(0, name.indexOf('.tar'))}.tar.xz `
      renamed.write(name.padEnd(old.length), renamed.indexOf(old))
      expect(await check(renamed)).toMatchObject({ state: 'invalid', reason: expect.stringContaining(name) })
    },
  )

  test('is signed by its member _gpgorigin', async () => {
    expect(await check(archive({ name: '_gpgorigin', bytes: await sealed() }))).toMatchObject({ state: 'valid' })
    expect(await check(archive({ name: '_gpgmaint', bytes: await sealed() }))).toMatchObject({ state: 'unsigned' })
    expect(await check(archive({ name: '_gpgorigin', bytes: await sealed(others) }))).toMatchObject({ state: 'invalid' })
    expect(await check(await debPackage())).toMatchObject({ state: 'unsigned' })
  })

  test('has no members beyond those that are signed', async () => {
    const signature = { name: '_gpgorigin', bytes: await sealed() }
    expect(await check(archive(signature, { name: 'more', bytes: Buffer.from('x') }))).toMatchObject({ state: 'invalid' })
    expect(await check(archive(signature, signature))).toMatchObject({ reason: 'the package has several _gpgorigin' })
    expect(await check(archive(signature).subarray(0, -1))).toMatchObject({ state: 'invalid' })
    expect(await check(Buffer.from('rubbish'))).toMatchObject({ state: 'invalid' })
  })
})
