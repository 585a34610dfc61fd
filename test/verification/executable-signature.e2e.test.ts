import { spawnSync } from 'node:child_process'
import type { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Verdict } from '../../core/tools/signing-tool.ts'
import { readCertificateFile, reachesRoot } from '../../core/certificate.ts'
import { checkExecutable } from '../../core/verification/executable-signature.ts'
import { digestOfExecutable, readExecutable } from '../../core/verification/portable-executable.ts'
import { removeScratch, scratch } from '../cryptoki/scratch.ts'
import { createCertificateAuthority } from '../fixtures/certificate-authority.ts'
import { portableExecutable, stripSignature } from '../fixtures/portable-executable.ts'
import { writePrivateKey } from '../fixtures/private-keys.ts'

/** Offsets in the fixture. */
const checksum = 64 + 24 + 64
const tableEntry = 64 + 24 + 112 + 4 * 8
const sectionDataSize = 64 + 24 + 240 + 16

let folder: string
let signer: X509Certificate
let chain: string
let signedPath: string
let signed: Buffer

function osslsigncode(...words: readonly string[]): string {
  const { stdout, stderr } = spawnSync('osslsigncode', words, { encoding: 'utf8' })
  return stdout + stderr
}

beforeAll(async () => {
  folder = scratch()
  const key = join(folder, 'key.pem')
  await writePrivateKey('rsa2048', key)
  const { certificate, chainPath } = await (await createCertificateAuthority(folder)).issue('one', key, 'code-signing')
  signer = certificate
  chain = chainPath
  const input = join(folder, 'input.exe')
  signedPath = join(folder, 'signed.exe')
  writeFileSync(input, portableExecutable())
  osslsigncode('sign', '-certs', chainPath, '-key', key, '-h', 'sha256', '-in', input, '-out', signedPath)
  signed = readFileSync(signedPath)
})
afterAll(removeScratch)

function check(content: Buffer): Promise<Verdict | undefined> {
  const file = join(folder, 'changed.exe')
  writeFileSync(file, content)
  return checkExecutable(file, signer)
}

function changed(change: (image: Buffer) => void): Buffer {
  const image = Buffer.from(signed)
  change(image)
  return image
}

test('takes a signature as osslsigncode makes it', async () => {
  expect(await check(signed)).toEqual({ state: 'valid', verifier: 'Authenticode check', digest: 'sha256', notes: [] })
})

test('does not take it when any byte of headers or sections is another one, but for the checksum', async () => {
  const end = signed.readUInt32LE(tableEntry)
  for (let at = 0; at < end; at += 1) {
    const state = (await check(changed((image) => (image[at] = (image[at] ?? 0) ^ 1))))?.state
    expect({ at, valid: state === 'valid' }).toEqual({ at, valid: at >= checksum && at < checksum + 4 })
  }
})

test('does not take a signature that a section reaches into', async () => {
  const image = changed((bytes) => bytes.writeUInt32LE(bytes.readUInt32LE(sectionDataSize) + 512, sectionDataSize))
  expect(await check(image)).toEqual({ state: 'invalid', reason: 'the file has a section that reaches into its signature' })
})

test.each<[string, (image: Buffer) => void]>([
  ['of another kind', (image) => image.writeUInt16LE(1, image.readUInt32LE(tableEntry) + 6)],
  ['that says to be shorter than it is', (image) => image.writeUInt32LE(16, image.readUInt32LE(tableEntry))],
  ['that begins behind the end of the file', (image) => image.writeUInt32LE(image.length + 8, tableEntry)],
  ['whose size is 4 GiB', (image) => image.writeUInt32LE(0xffff_fff8, tableEntry + 4)],
])('does not take a table %s', async (_, change) => {
  expect(await check(changed(change))).toMatchObject({ state: 'invalid' })
})

test('tells what is cut off anywhere from what is good', async () => {
  for (let length = 0; length < signed.length; length += 37) expect((await check(signed.subarray(0, length)))?.state).not.toBe('valid')
})

test('takes one that is read in pieces, and no other one', async () => {
  const input = join(folder, 'large.exe')
  writeFileSync(input, portableExecutable({ codeSize: 1024 * 1024 + 512 }))
  osslsigncode('sign', '-certs', chain, '-key', join(folder, 'key.pem'), '-in', input, '-out', `${input}.signed`)
  const image = readFileSync(`${input}.signed`)
  expect(await check(image)).toMatchObject({ state: 'valid' })
  for (const at of [0, 1024 * 1024, image.readUInt32LE(tableEntry) - 1]) {
    const other = Buffer.from(image)
    other[at] = (other[at] ?? 0) ^ 1
    expect({ at, state: (await check(other))?.state }).not.toEqual({ at, state: 'valid' })
  }
})

test('finds no signature, and no executable', async () => {
  expect(await check(stripSignature(signed))).toMatchObject({ state: 'unsigned' })
  expect(await check(Buffer.from('just text'))).toBeUndefined()
})

test.each([0, 1, 7])("computes osslsigncode's digest of a file that is %d bytes longer than a multiple of 8", async (more) => {
  const file = join(folder, `odd${more}.exe`)
  writeFileSync(file, Buffer.concat([portableExecutable(), Buffer.alloc(more, 1)]))
  const handle = await open(file, 'r')
  const layout = await readExecutable(handle)
  if (layout === undefined) throw new Error('it is no executable')
  const digest = (await digestOfExecutable(handle, layout, 'sha384')).toString('hex').toUpperCase()
  await handle.close()
  const out = `${file}.signed`
  writeFileSync(join(folder, 'c.pem'), signer.toString())
  osslsigncode('sign', '-certs', join(folder, 'c.pem'), '-key', join(folder, 'key.pem'), '-h', 'sha384', '-in', file, '-out', out)
  expect(osslsigncode('verify', '-in', out)).toContain(`Calculated message digest : ${digest}`)
})

test('knows a root only where the chain reaches one, today', async () => {
  const file = await readCertificateFile(chain)
  expect(reachesRoot(file)).toBe(true)
  expect(reachesRoot({ ...file, chain: [] })).toBe(false)
  expect(reachesRoot(file, new Date('2100-01-01'))).toBe(false)
})
