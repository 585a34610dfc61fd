/** The same PKCS #7 put into the same file, by us and by osslsigncode: not a byte may differ. */
import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { attachSignature, readImage, takesSignature, type Image } from '../../core/signing/certificate-table.ts'
import { digestOfExecutable, readExecutable, type ExecutableLayout } from '../../core/verification/portable-executable.ts'
import { openToRead } from '../../core/verification/read-at.ts'
import { removeScratch, scratch } from '../cryptoki/scratch.ts'
import { createCertificateAuthority, type IssuedCertificate } from '../fixtures/certificate-authority.ts'
import { portableExecutable, widenCertificateTable } from '../fixtures/portable-executable.ts'
import { writePrivateKey } from '../fixtures/private-keys.ts'

/** Offsets in the fixture. */
const checksum = 64 + 24 + 64
const tableEntry = 64 + 24 + 112 + 4 * 8
const sectionDataSize = 64 + 24 + 240 + 16

const run = promisify(execFile)
let folder: string
let key: string
let issued: IssuedCertificate
beforeAll(async () => {
  folder = scratch()
  key = join(folder, 'key.pem')
  await writePrivateKey('rsa2048', key)
  issued = await (await createCertificateAuthority(folder)).issue('one', key, 'code-signing')
})
afterAll(removeScratch)

let count = 0
function write(content: Buffer): string {
  count += 1
  const path = join(folder, `${count}.exe`)
  writeFileSync(path, content)
  return path
}

/** @param description makes the PKCS #7 longer */
async function signed(content: Buffer, description = ''): Promise<Buffer> {
  const path = write(content)
  const words = description === '' ? [] : ['-n', description]
  await run('osslsigncode', ['sign', '-certs', issued.chainPath, '-key', key, ...words, '-in', path, '-out', `${path}.signed`])
  return readFileSync(`${path}.signed`)
}

async function layoutOf(path: string): Promise<ExecutableLayout> {
  const file = await openToRead(path)
  try {
    const layout = await readExecutable(file)
    if (layout === undefined) throw new Error('it is no executable')
    return layout
  } finally {
    await file.close()
  }
}

async function imageOf(path: string): Promise<Image> {
  const layout = await layoutOf(path)
  expect(takesSignature(layout)).toBe(true)
  const file = await openToRead(path)
  try {
    return await readImage(file, layout, 'sha256', new AbortController().signal)
  } finally {
    await file.close()
  }
}

/** Both results for a signature of this very file. */
async function attached(
  content: Buffer,
  description?: string,
): Promise<{ readonly ours: Buffer; readonly theirs: Buffer; readonly signature: Buffer }> {
  const path = write(content)
  const pem = `${path}.pem`
  writeFileSync(`${path}.whole`, await signed(content, description))
  await run('osslsigncode', ['extract-signature', '-pem', '-in', `${path}.whole`, '-out', pem])
  const words = ['attach-signature', '-CAfile', issued.chainPath, '-sigin', pem, '-in', path, '-out', `${path}.theirs`]
  const { stdout } = await run('osslsigncode', words)
  expect(stdout).toContain('Signature successfully attached')
  const der = Buffer.from(readFileSync(pem, 'latin1').replace(/-----[A-Z0-9 ]+-----/g, ''), 'base64')
  await attachSignature(path, `${path}.ours`, await imageOf(path), der)
  return { ours: readFileSync(`${path}.ours`), theirs: readFileSync(`${path}.theirs`), signature: der }
}

const withChecksum = (image: Buffer): Buffer => {
  image.writeUInt32LE(0xdead_beef, checksum)
  return image
}
const longer = (image: Buffer, by: number): Buffer => Buffer.concat([image, Buffer.alloc(by, 0xab)])

describe('makes what osslsigncode makes', () => {
  test.each([
    ['an exe', () => portableExecutable()],
    ['a dll', () => portableExecutable({ kind: 'dll' })],
    ['a PE32 exe', () => portableExecutable({ bits: 32 })],
    ['a PE32 dll', () => portableExecutable({ bits: 32, kind: 'dll' })],
    ['a file with a checksum', () => withChecksum(portableExecutable())],
    ['an installer with its files behind the program', () => longer(portableExecutable(), 100_000)],
    ['a file of several pieces', () => longer(portableExecutable({ codeSize: 3 * 1024 * 1024 }), 4)],
    ['a file whose words add up to more than 32 bits', () => longer(Buffer.concat([portableExecutable(), Buffer.alloc(300_000, 0xff)]), 2)],
  ])('of %s', async (_, content) => {
    const { ours, theirs } = await attached(content())
    expect(ours.equals(theirs)).toBe(true)
  })

  test.each([1, 2, 3, 4, 5, 6, 7])('of a file that is %d bytes longer than a multiple of 8', async (more) => {
    const { ours, theirs } = await attached(longer(portableExecutable(), more))
    expect(ours.equals(theirs)).toBe(true)
  })

  test('with a PKCS #7 of any length', async () => {
    const paddings = new Set<number>()
    for (let more = 0; more < 8; more += 1) {
      const { ours, theirs, signature } = await attached(portableExecutable(), 'x'.repeat(100 + more))
      expect(ours.equals(theirs)).toBe(true)
      paddings.add(signature.length % 8)
    }
    expect(paddings.size).toBe(8)
  })

  test.each([
    ['longer', 512, 'x'.repeat(120), ''],
    ['shorter', 512, '', 'x'.repeat(120)],
    ['longer, in a large file', 1024 * 1024, 'x'.repeat(120), ''],
    ['shorter, in a large file', 1024 * 1024, '', 'x'.repeat(120)],
  ])('in place of a signature that is %s', async (_, codeSize, before, after) => {
    const { ours, theirs } = await attached(await signed(longer(portableExecutable({ codeSize }), 3), before), after)
    expect(ours.equals(theirs)).toBe(true)
  })
})

test.each([
  ['unsigned', async () => longer(portableExecutable(), 5)],
  ['signed', async () => signed(longer(portableExecutable({ bits: 32 }), 5))],
])('what it signs of a file that is %s is the digest that verifiers compute', async (_, content) => {
  const path = write(await content())
  const file = await openToRead(path)
  expect((await imageOf(path)).digest).toEqual(await digestOfExecutable(file, await layoutOf(path), 'sha256'))
  await file.close()
})

describe.each([
  ['small', 512],
  ['large', 1024 * 1024],
])('of a file that is %s', (_, codeSize) => {
  test('leaves the original, and a file that is there already, as they are', async () => {
    const path = write(portableExecutable({ codeSize }))
    chmodSync(path, 0o444)
    const before = readFileSync(path)
    const image = await imageOf(path)
    await attachSignature(path, `${path}.out`, image, Buffer.alloc(100, 1))
    expect(statSync(`${path}.out`).mode & 0o777).toBe(0o600)
    await expect(attachSignature(path, path, image, Buffer.alloc(100, 2))).rejects.toThrow(/EEXIST|EINVAL/)
    await expect(attachSignature(path, `${path}.out`, image, Buffer.alloc(100, 2))).rejects.toThrow('EEXIST')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readFileSync(`${path}.out`).includes(Buffer.alloc(100, 1))).toBe(true)
  })

  test('leaves nothing of a result that can not be written', async () => {
    const path = write(portableExecutable({ codeSize }))
    const image = await imageOf(path)
    const nowhere = { ...image, layout: { ...image.layout, checksum: Number.MAX_SAFE_INTEGER } }
    await expect(attachSignature(path, `${path}.out`, nowhere, Buffer.alloc(100))).rejects.toThrow(/EFBIG|EINVAL|out of range/)
    expect(existsSync(`${path}.out`)).toBe(false)
  })
})

test('ends reading when it is told to', async () => {
  const path = write(portableExecutable())
  const file = await openToRead(path)
  const reading = readImage(file, await layoutOf(path), 'sha256', AbortSignal.abort(new Error('enough')))
  await expect(reading).rejects.toThrow('enough')
})

describe('leaves to the tool', () => {
  /** The image with a PE header at another place. */
  const headerAt = (place: number): Buffer => {
    const image = portableExecutable()
    const moved = Buffer.concat([
      image.subarray(0, 64),
      Buffer.alloc(place - 64),
      image.subarray(64, 512 - (place - 64)),
      image.subarray(512),
    ])
    moved.writeUInt32LE(place, 0x3c)
    return moved
  }
  const changed = (image: Buffer, change: (image: Buffer) => void): Buffer => {
    change(image)
    return image
  }
  test.each<[string, () => Promise<Buffer>]>([
    ['data behind the table', async () => longer(await signed(portableExecutable()), 8)],
    [
      'a table that begins at an odd place',
      async () =>
        changed(await signed(portableExecutable()), (image) => image.writeUInt32LE(image.readUInt32LE(tableEntry) + 4, tableEntry)),
    ],
    ['a table without a size', async () => changed(await signed(portableExecutable()), (image) => image.writeUInt32LE(0, tableEntry + 4))],
    ['a table without a place', async () => changed(await signed(portableExecutable()), (image) => image.writeUInt32LE(0, tableEntry))],
    [
      'a section that reaches into the table',
      async () =>
        changed(await signed(portableExecutable()), (image) =>
          image.writeUInt32LE(image.readUInt32LE(sectionDataSize) + 512, sectionDataSize),
        ),
    ],
    ['a file that is cut off', async () => portableExecutable().subarray(0, 700)],
    ['a header at an odd place', async () => headerAt(66)],
  ])('%s', async (_, content) => {
    expect(takesSignature(await layoutOf(write(await content())))).toBe(false)
  })

  test('but not what is hidden in the table: it goes with the old signature', async () => {
    const path = write(widenCertificateTable(await signed(portableExecutable()), Buffer.alloc(64, 1)))
    await attachSignature(path, `${path}.out`, await imageOf(path), Buffer.alloc(100))
    expect(readFileSync(`${path}.out`).includes(Buffer.alloc(64, 1))).toBe(false)
  })
})
