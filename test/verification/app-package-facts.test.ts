import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFiles } from '../../core/files.ts'
import type { AppPackageFacts } from '../../core/tools/signing-tool.ts'
import { appPackage, appPackageEntries } from '../fixtures/app-package.ts'
import { zip, type ZipEntry } from '../fixtures/zip.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'app-package-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function factsOf(content: Buffer | string, name = 'a.msix'): Promise<AppPackageFacts | undefined> {
  await writeFile(join(directory, name), content)
  const { files } = await findFiles([name], directory)
  return files[0]?.appPackage
}

function changed(change: (entry: ZipEntry) => ZipEntry): Buffer {
  return zip(appPackageEntries().map(change))
}

const publisher = 'CN="A & B, <Co>", O=""'

describe('of a package is known', () => {
  test.each(['a.msix', 'a.appx', 'a.MSIX'])('what the plan needs, of %s', async (name) => {
    expect(await factsOf(appPackage({ publisher, digest: 'sha384' }), name)).toEqual({
      kind: 'package',
      manifest: 'AppxManifest.xml',
      digest: 'sha384',
      publisher,
      packedTypes: true,
      zip64Types: false,
      inOrder: true,
    })
  })

  test.each(['a.msixbundle', 'a.appxbundle'])('that it is a bundle, of %s', async (name) => {
    expect(await factsOf(appPackage({ bundle: true, zip64: true, digest: 'sha512' }), name)).toMatchObject({
      kind: 'bundle',
      manifest: 'AppxMetadata/AppxBundleManifest.xml',
      digest: 'sha512',
      publisher: 'CN=Test',
    })
  })

  test('a publisher in UTF-16, in other quotes, and with numbers for letters', async () => {
    const manifest = `\ufeff<?xml version='1.0' encoding='utf-16'?><p:Package xmlns:p='x'><p:Identity Publisher = 'CN=&#x41;&#66;' Name="a>b"/></p:Package>`
    const archive = changed((entry) =>
      entry.name === 'AppxManifest.xml' ? { ...entry, content: Buffer.from(manifest, 'utf16le') } : entry,
    )
    expect(await factsOf(archive)).toMatchObject({ publisher: 'CN=AB' })
  })

  test.each([
    ['AppxBlockMap.xml', '<BlockMap HashMethod="http://www.w3.org/2000/09/xmldsig#sha1"/>', { digest: undefined }],
    ['AppxBlockMap.xml', '<BlockMap xmlns="x"/>', { digest: undefined }],
    ['AppxManifest.xml', '<Package/>', { kind: 'package' }],
  ])('what %s says: %s', async (name, content, expected) => {
    expect(await factsOf(changed((entry) => (entry.name === name ? { ...entry, content } : entry)))).toMatchObject(expected)
  })

  test.each(['<!--', '<Identity ', '<Identity "'])('little, and at once, of a manifest that is %s again and again', async (piece) => {
    const content = piece.repeat(1024 ** 2 / piece.length)
    const startedAt = performance.now()
    const facts = await factsOf(changed((entry) => (entry.name === 'AppxManifest.xml' ? { ...entry, content } : entry)))
    expect(facts).not.toHaveProperty('publisher')
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })

  test('that its content types are not packed', async () => {
    expect(await factsOf(changed((entry) => ({ ...entry, stored: true })))).toMatchObject({ packedTypes: false })
  })

  test('that the sizes of its content types are in a field of ZIP64', async () => {
    const archive = appPackage()
    const local = archive.lastIndexOf('PK\x03\x04', -1, 'latin1')
    archive.fill(0xff, local + 18, local + 26)
    expect(await factsOf(archive)).toMatchObject({ zip64Types: true })
  })

  test('that its directory has another order', async () => {
    const archive = appPackage()
    const [start, end] = [archive.readUInt32LE(archive.length - 6), archive.length - 22]
    const first = 46 + archive.readUInt16LE(start + 28)
    const directoryOf = [archive.subarray(start + first, end), archive.subarray(start, start + first)]
    expect(await factsOf(Buffer.concat([archive.subarray(0, start), ...directoryOf, archive.subarray(end)]))).toMatchObject({
      inOrder: false,
    })
  })
})

describe('what is called like a package', () => {
  test.each([
    [
      'a JAR',
      zip([{ name: 'META-INF/MANIFEST.MF', content: 'x' }]),
      'it is a ZIP archive without AppxManifest.xml and AppxBlockMap.xml and [Content_Types].xml',
    ],
    ['Office', zip([{ name: '[Content_Types].xml', content: 'x' }]), 'it is a ZIP archive without AppxManifest.xml and AppxBlockMap.xml'],
    ['cut off', appPackage().subarray(0, 2000), expect.stringContaining("it can't be read as a ZIP archive")],
  ])('and is %s is told from one', async (_, content, reason) => {
    expect(await factsOf(content)).toEqual({ kind: 'none', reason })
  })

  test('and names a place beyond its end is told from one', async () => {
    const archive = appPackage()
    archive.writeUInt32LE(archive.length, archive.lastIndexOf('PK\x01\x02', -1, 'latin1') + 42)
    expect(await factsOf(archive)).toEqual({ kind: 'none', reason: 'it ends too early' })
  })

  test('and is no archive is not looked into', async () => {
    expect(await factsOf('just text')).toBeUndefined()
  })
})

test('a package under another name is not looked into', async () => {
  expect(await factsOf(appPackage(), 'a.zip')).toBeUndefined()
})
