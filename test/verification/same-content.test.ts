/** Original and result compared, without a signer: what signing changes, and what it must not. Through the flow: test/flow/other-content.e2e.test.ts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentDifference } from '../../core/verification/same-content.ts'
import { appPackageEntries } from '../fixtures/app-package.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { zip, zip64, type ZipEntry } from '../fixtures/zip.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'same-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function difference(original: Buffer, result: Buffer, extension = '.bin'): Promise<string | undefined> {
  const paths = ['original', 'result'].map((name) => join(directory, name + extension))
  const [from = '', to = ''] = paths
  await Promise.all([writeFile(from, original), writeFile(to, result)])
  return (await contentDifference(from, to))?.reason
}

const checksumAt = 64 + 24 + 64
const tableAt = 64 + 24 + 112 + 32

/** As signing changes it: padded, a table behind, its place and a checksum in the header. */
function withTable(image: Buffer, table = Buffer.alloc(16, 1)): Buffer {
  const padded = Buffer.concat([image, Buffer.alloc((8 - (image.length % 8)) % 8)])
  const signed = Buffer.concat([padded, table])
  signed.writeUInt32LE(0x1234, checksumAt)
  signed.writeUInt32LE(padded.length, tableAt)
  signed.writeUInt32LE(table.length, tableAt + 4)
  return signed
}

describe('an executable', () => {
  const image = portableExecutable()
  const odd = Buffer.concat([image, Buffer.from('odd')])

  test('is the same with a signature, with another one, and padded', async () => {
    expect(await difference(image, withTable(image))).toBeUndefined()
    expect(await difference(odd, withTable(odd))).toBeUndefined()
    expect(await difference(withTable(odd), withTable(odd, Buffer.alloc(800, 2)))).toBeUndefined()
  })

  test('is the same where data behind its old signature is content now', async () => {
    const launcher = Buffer.concat([withTable(image), Buffer.from('payload')])
    expect(await difference(launcher, withTable(launcher))).toBeUndefined()
    const another = Buffer.concat([withTable(image), Buffer.from('PAYLOAD')])
    expect(await difference(launcher, withTable(another))).toBe('holds another program than the original')
    expect(await difference(launcher, withTable(image))).toBe('holds another program than the original')
  })

  test.each([
    ['its first byte behind the checksum', checksumAt + 4],
    ['a byte of its code', 600],
    ['its last byte', image.length - 1],
  ])('is another one by %s', async (_, at) => {
    const changed = Buffer.from(image)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await difference(image, withTable(changed))).toBe('holds another program than the original')
  })

  test('is another one by a byte where it is read in pieces', async () => {
    const large = portableExecutable({ codeSize: 1024 * 1024 + 512 })
    expect(await difference(large, withTable(large))).toBeUndefined()
    for (const at of [600, 1024 * 1024 + 200, large.length - 1]) {
      const changed = Buffer.from(large)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(await difference(large, withTable(changed))).toBe('holds another program than the original')
    }
  })

  test.each([
    ['shorter', image, image.subarray(0, -8)],
    ['longer by more than padding', image, Buffer.concat([image, Buffer.alloc(8)])],
    ['padded with other than zeros', odd, Buffer.concat([odd, Buffer.from('x')])],
  ])('is another one where it is %s', async (_, original, other) => {
    expect(await difference(original, withTable(other))).toBe('holds another program than the original')
  })

  test('that is none can not be compared', async () => {
    expect(await difference(Buffer.from('MZ'), withTable(image))).toMatch(/can not be compared/)
  })
})

describe('an archive', () => {
  const manifest = (name: string, more = '', sections = ''): ZipEntry => ({
    name: 'META-INF/MANIFEST.MF',
    content: `Manifest-Version: 1.0\r\nMain-Class: ${name}\r\n${more}\r\n${sections}`,
  })
  const entries: ZipEntry[] = [manifest('a.Main'), { name: 'a/', content: '' }, { name: 'a/Main.class', content: 'one' }]
  const before = zip(entries)
  const signature: ZipEntry[] = ['SF', 'RSA'].map((kind) => ({ name: `META-INF/SIGNPATH.${kind}`, content: kind }))

  test('is the same with signature files, another order, and other packing', async () => {
    const stored = entries.map((entry) => ({ ...entry, stored: true })).reverse()
    expect(await difference(before, zip([...signature, ...stored]))).toBeUndefined()
    expect(await difference(zip([...signature, ...entries]), before)).toBeUndefined()
    expect(await difference(before, zip(entries.slice(1)))).toBeUndefined()
  })

  test.each([
    ['holds the entry "new", which the original does not have', [...entries, { name: 'new', content: '' }]],
    ['lacks the original\'s entry "a/Main.class"', entries.slice(0, 2)],
    ['holds another entry "a/Main.class" than the original', [...entries.slice(0, 2), { name: 'a/Main.class', content: 'two' }]],
    ['has another MAIN-CLASS in its manifest than the original', [manifest('b.Main'), ...entries.slice(1)]],
    ['has another CLASS-PATH in its manifest than the original', [manifest('a.Main', 'Class-Path: b.jar\r\n'), ...entries.slice(1)]],
    [
      'has another SEALED of "a/" in its manifest than the original',
      [manifest('a.Main', '', 'Name: a/\r\nSealed: true\r\n\r\n'), ...entries.slice(1)],
    ],
  ] as const)('%s', async (says, other) => {
    expect(await difference(before, zip([...other, ...signature]))).toBe(says)
  })

  test('tells of a last line that Java passes over, and of no other line so', async () => {
    const archive = (content: string): Buffer => zip([{ name: 'META-INF/MANIFEST.MF', content }, ...entries.slice(1)])
    const unended = archive('Manifest-Version: 1.0\r\nMain-Class: a.Main')
    expect(await difference(unended, archive('Manifest-Version: 1.0\r\n\r\n'))).toMatch(/^lacks the last line .* no line break behind it$/)
    expect(await difference(unended, archive('Main-Class: a.Main\r\n\r\n'))).toMatch(/^has another MANIFEST-VERSION /)
    expect(await difference(archive('Main-Class: a.Main\n'), archive('\r\n'))).toMatch(/^has another MAIN-CLASS /)
  })

  test('is the same with what signing writes into its manifest', async () => {
    const digest = 'Name: a/Main.class\r\nSHA-256-Digest: YQ==\r\n\r\n'
    const signed = [manifest('a.Main', 'Created-By: 17\r\n', digest), ...entries.slice(1), ...signature]
    expect(await difference(before, zip(signed))).toBeUndefined()
    const own = { name: 'META-INF/MANIFEST.MF', content: `Manifest-Version: 1.0\r\nCreated-By: 17\r\n\r\n${digest}` }
    expect(await difference(zip(entries.slice(1)), zip([own, ...entries.slice(1), ...signature]))).toBeUndefined()
  })

  test('is the same where the tool put two sections of an entry together', async () => {
    const twice = 'Name: a/Main.class\r\nSealed: true\r\n\r\nName: a/Main.class\r\nX: y\r\n\r\n'
    const once = 'Name: a/Main.class\r\nSealed: true\r\nX: y\r\nSHA-256-Digest: YQ==\r\n\r\n'
    const archive = (sections: string): Buffer => zip([manifest('a.Main', '', sections), ...entries.slice(1)])
    expect(await difference(archive(twice), archive(once))).toBeUndefined()
  })
})

describe('a package of a Windows app', () => {
  const entries = appPackageEntries()
  const before = zip(entries)
  const signature: ZipEntry = { name: 'AppxSignature.p7x', content: 'PKCX' }
  const override = '<Override PartName="/AppxSignature.p7x" ContentType="application/vnd.ms-appx.signature"/>'
  const named = (entry: ZipEntry, text = override): ZipEntry =>
    entry.name === '[Content_Types].xml' ? { ...entry, content: entry.content.toString().replace('</Types>', `${text}</Types>`) } : entry
  const signed = [...entries.map((entry) => named(entry)), signature]
  const after = zip(signed)
  const replaced = (name: string, content: string): ZipEntry[] =>
    signed.map((entry) => (entry.name === name ? { ...entry, content } : entry))
  const types = 'has other content types than the original ([Content_Types].xml)'

  test('is the same with a signature, with another one, and in ZIP64', async () => {
    expect(await difference(before, after, '.msix')).toBeUndefined()
    expect(await difference(after, zip([...signed.slice(0, -1), { ...signature, content: 'PKCX2' }]), '.appxbundle')).toBeUndefined()
    expect(await difference(zip64(entries), zip64(signed), '.APPX')).toBeUndefined()
  })

  test.each([
    ['holds another entry "Assets/App.dat" than the original', zip(replaced('Assets/App.dat', 'other'))],
    ['holds another entry "AppxManifest.xml" than the original', zip(replaced('AppxManifest.xml', 'other'))],
    ['holds the entry "META-INF/A.SF", which the original does not have', zip([{ name: 'META-INF/A.SF', content: '' }, ...signed])],
    ['lacks the original\'s entry "AppxBlockMap.xml"', zip(signed.filter(({ name }) => name !== 'AppxBlockMap.xml'))],
    [types, zip([...entries, signature])],
    [types, zip([...entries.map((entry) => named(entry, override + override)), signature])],
    [types, zip(replaced('[Content_Types].xml', `<Types>${override}</Types>`))],
  ])('%s', async (says, other) => {
    expect(await difference(before, other, '.msix')).toBe(says)
  })

  test('holds another entry where only the bytes tell it, and nothing else', async () => {
    const forged = Buffer.from(after)
    const at = forged.indexOf('hello ')
    forged[at] = 0x48
    expect(await difference(before, forged, '.msix')).toBe('holds another entry "Assets/App.dat" than the original')
  })

  test.each([
    ['CRC', 16],
    ['size', 24],
  ])('holds another entry where the directory has another %s of it', async (_, field) => {
    const forged = Buffer.from(after)
    const at = forged.indexOf('AppxBlockMap.xml', forged.readUInt32LE(forged.length - 6)) - 46 + field
    forged.writeUInt32LE(forged.readUInt32LE(at) + 1, at)
    expect(await difference(before, forged, '.msix')).toBe('holds another entry "AppxBlockMap.xml" than the original')
  })

  test('that was signed already keeps its content types', async () => {
    const twice = zip([...signed.slice(0, -1).map((entry) => named(entry)), signature])
    expect(await difference(after, after, '.msix')).toBeUndefined()
    expect(await difference(after, twice, '.msix')).toBe(types)
  })

  test('that names its signature in another way is not to be named twice', async () => {
    const own = entries.map((entry) => named(entry, '<Override ContentType="application/x" PartName="/appxsignature.p7x"/>'))
    expect(await difference(zip(own), zip([...own.map((entry) => named(entry)), signature]), '.msix')).toBe(types)
  })

  test('that is none can not be compared', async () => {
    expect(await difference(before, Buffer.from('PK'), '.msix')).toMatch(/can not be compared with the original: it can't be read/)
  })
})

describe('a script', () => {
  const block = '\r\n# SIG # Begin signature block\r\n# AAAA\r\n# SIG # End signature block\r\n'

  test.each(['utf8', 'utf16le'] as const)('in %s is the same with a signature, and another one otherwise', async (encoding) => {
    const encode = (text: string): Buffer => Buffer.from(`\ufeff${text}`, encoding)
    expect(await difference(encode('Write-Output "é"\r\n'), encode(`Write-Output "é"\r\n${block}`), '.ps1')).toBeUndefined()
    expect(await difference(encode('Write-Output "é"'), encode(`Write-Output "è"${block}`), '.ps1')).toMatch(/another script/)
  })

  test.each([
    ['.ps1', block],
    ['.ps1', block.replaceAll('\r', '')],
    ['.ps1xml', block.replace(/^# (.+?)\r$/gm, '<!-- $1 -->\r')],
  ])('%s is the same where it was signed before, once or twice, but not where text behind a signature is lost', async (extension, old) => {
    const original = (behind: string): Buffer => Buffer.from(`one\r\n${behind}`)
    const result = Buffer.from(`one\r\n${old.replace('AAAA', 'BBBB')}`)
    for (const behind of [old, old + old]) expect(await difference(original(behind), result, extension)).toBeUndefined()
    for (const behind of [`${old}two\r\n`, `${old}two\r\n${old}`, old.replace('AAAA', 'AAAA\r\ntwo'), old.slice(0, -30)]) {
      expect(await difference(original(behind), result, extension)).toBe('lacks what stands behind a signature in the original')
    }
  })
})

test('a file of a kind that is not known is not compared', async () => {
  expect(await difference(Buffer.from('one'), Buffer.from('two'))).toBeUndefined()
  expect(await difference(Buffer.alloc(0), Buffer.from('two'))).toBeUndefined()
})
