/** Our own check of jars beside `jarsigner -verify -strict`: it refuses all that jarsigner does, and takes all that jarsigner takes, but for what is said. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { crc32, deflateRawSync } from 'node:zlib'
import { jarsigner } from '../../core/tools/jarsigner.ts'
import { addEntries, entriesOf, zip, type ZipEntry } from '../fixtures/zip.ts'
import { createBench, type Bench } from '../tools/bench.ts'

const rsa = 'demo/rsa2048'
const manifestName = 'META-INF/MANIFEST.MF'
const long = `${'äöü/'.repeat(40)}${'long-'.repeat(20)}.txt`
const content: readonly ZipEntry[] = [
  { name: manifestName, content: 'Manifest-Version: 1.0\r\nMulti-Release: true\r\n\r\n' },
  { name: 'a/', content: '' },
  { name: 'a/B.class', content: 'some class' },
  { name: 'a/C.class', content: Buffer.alloc(3 * 1024 * 1024, 'big') },
  { name: 'META-INF/versions/11/a/B.class', content: 'newer class' },
  { name: 'stored.txt', content: Buffer.alloc(5000, 'xyz'), stored: true },
  { name: long, content: 'wrapped at 72 bytes' },
  { name: 'empty', content: '' },
]

let bench: Bench
let signed: Buffer
let foreign: Buffer
beforeAll(async () => {
  bench = await createBench({ [rsa]: 'rsa2048', 'other/rsa': 'rsa2048' })
  const sign = async (keyId: string): Promise<Buffer> =>
    readFile(await bench.sign(jarsigner, await bench.write('a.jar', zip(content)), bench.context(keyId)))
  signed = await sign(rsa)
  foreign = await sign('other/rsa')
})
afterAll(() => bench.dispose())

interface Opinions {
  readonly ours: boolean
  readonly theirs: boolean
}

async function opinions(bytes: Buffer): Promise<Opinions> {
  const file = await bench.write('a.jar', bytes)
  const verdict = await bench.verify(jarsigner, file, rsa)
  const checked = await bench.run({
    program: 'jarsigner',
    arguments: ['-J-Duser.language=en', '-verify', '-strict', file],
    environment: {},
  })
  const { exitCode, output } = checked
  const theirs = exitCode !== null && (exitCode & 17) === 0 && /^jar verified/m.test(output)
  return { ours: verdict.state === 'valid', theirs }
}

function change(name: string, edit: (entry: ZipEntry) => readonly ZipEntry[]): Buffer {
  return zip(entriesOf(signed).flatMap((entry) => (entry.name === name ? edit(entry) : [entry])))
}

function replaceIn(name: string, from: RegExp | string, to: string): Buffer {
  return change(name, (entry) => {
    const text = Buffer.from(entry.content).toString()
    expect(text.replace(from, to)).not.toBe(text)
    return [{ ...entry, content: text.replace(from, to) }]
  })
}

/** The digests of two entries change places. */
function swapSections(): Buffer {
  return change(manifestName, (entry) => {
    const text = Buffer.from(entry.content).toString()
    const [b = '', c = ''] = ['a/B.class', 'a/C.class'].map(
      (name) => new RegExp(`Name: ${name}\r\nSHA-256-Digest: (.*)\r\n`).exec(text)?.[1],
    )
    return [{ ...entry, content: text.replace(b, '#').replace(c, b).replace('#', c) }]
  })
}

interface Layout {
  readonly zip64?: boolean
  readonly descriptor?: boolean
  /** Bytes between the first entry and the next. */
  readonly gap?: Buffer
  /** What the local headers call an entry. */
  readonly rename?: (name: string) => string
}

/** The same entries in ways that few packers write. */
function repack({ zip64 = false, descriptor = false, gap = Buffer.alloc(0), rename = (name) => name }: Layout): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entriesOf(signed)) {
    const plain = Buffer.from(entry.content)
    const packed = plain.length === 0 ? plain : deflateRawSync(plain)
    const sizes = Buffer.alloc(20)
    sizes.writeUInt16LE(1, 0)
    sizes.writeUInt16LE(16, 2)
    sizes.writeBigUInt64LE(BigInt(plain.length), 4)
    sizes.writeBigUInt64LE(BigInt(packed.length), 12)
    const extra = zip64 ? sizes : Buffer.alloc(0)
    const header = (central: boolean): Buffer => {
      const name = Buffer.from(central ? entry.name : rename(entry.name))
      const fields = Buffer.alloc(26)
      fields.writeUInt16LE(zip64 ? 45 : 20, 0)
      fields.writeUInt16LE(0x800 | (descriptor ? 8 : 0), 2)
      fields.writeUInt16LE(packed === plain ? 0 : 8, 4)
      fields.writeUInt16LE(0x5a21, 8)
      const known = central || !descriptor
      fields.writeUInt32LE(known ? crc32(plain) : 0, 10)
      fields.writeUInt32LE(zip64 ? 0xffffffff : known ? packed.length : 0, 14)
      fields.writeUInt32LE(zip64 ? 0xffffffff : known ? plain.length : 0, 18)
      fields.writeUInt16LE(name.length, 22)
      fields.writeUInt16LE(extra.length, 24)
      return Buffer.concat([fields, central ? placed(offset) : Buffer.alloc(0), name, extra])
    }
    const size = zip64 ? 8 : 4
    const trailer = Buffer.alloc(descriptor ? 8 + 2 * size : 0)
    if (descriptor) {
      trailer.write('PK\x07\x08', 'latin1')
      trailer.writeUInt32LE(crc32(plain), 4)
      trailer.writeUInt32LE(packed.length, 8)
      trailer.writeUInt32LE(plain.length, 8 + size)
    }
    directory.push(Buffer.from('PK\x01\x02\x2d\x00', 'latin1'), header(true))
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header(false), packed, trailer, offset === 0 ? gap : Buffer.alloc(0)])
    parts.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(directory.length / 2, 8)
  end.writeUInt16LE(directory.length / 2, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, list, end])
}

/** What follows an entry's sizes in the central directory, before its name. */
function placed(offset: number): Buffer {
  const fields = Buffer.alloc(14)
  fields.writeUInt32LE(offset, 10)
  return fields
}

const local = (entry: ZipEntry): Buffer => zip([entry]).subarray(0, -22 - 46 - Buffer.byteLength(entry.name))

/** The directory that the end record points at, or the one right before that record: readers differ about which one counts. */
function twoArchives(): Buffer {
  const [whole, end] = [signed.subarray(0, -22), signed.subarray(-22)]
  const unsigned = Buffer.from(whole.toString('latin1').replaceAll('SIGNPATH.SF', 'SIGNPATH.XX'), 'latin1')
  return Buffer.concat([whole, unsigned, end])
}

/** Java finds the directory by the size that the end record tells. */
function otherSize(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  const at = copy.length - 22 + 12
  copy.writeUInt32LE(copy.readUInt32LE(at) + 1, at)
  return copy
}

describe('both take', () => {
  test.each<[string, () => Buffer]>([
    ['what jarsigner wrote', () => signed],
    ['it packed anew, partly stored', () => zip(entriesOf(signed))],
    ['entries in another order', () => zip(entriesOf(signed).reverse())],
    ['sizes behind the data', () => repack({ descriptor: true })],
    ['sizes of 64 bits', () => repack({ zip64: true })],
    ['a folder more', () => addEntries(signed, [{ name: 'b/', content: '' }])],
  ])('%s', async (_, make) => {
    expect(await opinions(make())).toEqual({ ours: true, theirs: true })
  })
})

describe('both refuse', () => {
  const edited = (name: string, changes: Partial<ZipEntry>) => () => change(name, (entry) => [{ ...entry, ...changes }])
  test.each<[string, () => Buffer]>([
    ['a changed entry', edited('a/B.class', { content: 'evil class' })],
    ['a changed big entry', edited('a/C.class', { content: Buffer.alloc(3 * 1024 * 1024, 'evil') })],
    ['a changed stored entry', edited('stored.txt', { content: 'evil', stored: true })],
    ['a changed entry of a later release', edited('META-INF/versions/11/a/B.class', { content: 'evil' })],
    ['a changed entry with a long name', edited(long, { content: 'evil' })],
    ['an entry that is empty no more', edited('empty', { content: 'evil' })],
    ['an entry more', () => addEntries(signed, [{ name: 'evil.class', content: 'evil' }])],
    ['two digests that changed places', swapSections],
    ['a digest that is gone', () => replaceIn(manifestName, /Name: empty\r\nSHA-256-Digest: .*\r\n\r\n/, '')],
    ['another main attribute', () => replaceIn(manifestName, 'Multi-Release: true', 'Multi-Release: false')],
    ['a changed signature file', () => replaceIn('META-INF/SIGNPATH.SF', 'SHA-256-Digest-Manifest: ', 'SHA-256-Digest-Manifest: A')],
    ['no manifest', () => change(manifestName, () => [])],
    ['no signature file', () => change('META-INF/SIGNPATH.SF', () => [])],
    ['no block', () => change('META-INF/SIGNPATH.RSA', () => [])],
    ['no signature', () => zip(content)],
    ['another archive before the end', twoArchives],
    ['a directory that is not as big as its end says', () => otherSize(signed)],
  ])('%s', async (_, make) => {
    expect(await opinions(make())).toEqual({ ours: false, theirs: false })
  })
})

// JDK 17 is content with these; later ones warn of some.
describe('we alone refuse', () => {
  test.each<[string, () => Buffer]>([
    ['an entry that is gone', () => change('a/B.class', () => [])],
    ['a signature by somebody else', () => foreign],
    ['an entry that is there twice', () => addEntries(signed, [{ name: 'a/B.class', content: 'some class' }])],
    ['an entry that no directory lists', () => repack({ gap: local({ name: 'evil.class', content: 'evil' }) })],
    ['another name before the data', () => repack({ rename: (name) => name.replace('a/B.class', 'a/X.class') })],
  ])('%s', async (_, make) => {
    expect((await opinions(make())).ours).toBe(false)
  })
})
