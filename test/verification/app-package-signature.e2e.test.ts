/** Packages of Windows apps as osslsigncode signs them, each part of them changed, and the proof that has to see it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import type { X509Certificate } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Verdict } from '../../core/tools/signing-tool.ts'
import { checkAppPackage } from '../../core/verification/app-package-signature.ts'
import { contentDifference } from '../../core/verification/same-content.ts'
import { removeScratch, scratch } from '../cryptoki/scratch.ts'
import { appPackage, appPackageEntries, type AppPackageOptions } from '../fixtures/app-package.ts'
import { createCertificateAuthority } from '../fixtures/certificate-authority.ts'
import { writePrivateKey } from '../fixtures/private-keys.ts'
import { entriesOf, zip, type ZipEntry } from '../fixtures/zip.ts'

/** osslsigncode's own list of changes has them from here on; Debian 12 has 2.5. */
const version = Number(/^osslsigncode 2\.(\d+)/m.exec(spawnSync('osslsigncode', ['--version'], { encoding: 'utf8' }).stdout)?.[1])
const describePackages = version >= 7 ? describe : describe.skip

interface Signer {
  readonly certificate: X509Certificate
  readonly chainPath: string
  readonly key: string
}

let folder: string
let signer: Signer
let other: Signer
beforeAll(async () => {
  folder = scratch()
  const authority = await createCertificateAuthority(folder)
  const issue = async (name: string): Promise<Signer> => {
    const key = join(folder, `${name}.key`)
    await writePrivateKey('rsa2048', key)
    return { key, ...(await authority.issue(name, key, 'code-signing')) }
  }
  signer = await issue('one')
  other = await issue('other')
})
afterAll(removeScratch)

let count = 0
function write(content: Buffer): string {
  count += 1
  const path = join(folder, `${count}.msix`)
  writeFileSync(path, content)
  return path
}

/** Gives the path of the result. */
function sign(input: string, { key, chainPath } = signer, digest = 'sha256'): string {
  const output = input.replace('.msix', '-signed.msix')
  const words = ['sign', '-certs', chainPath, '-key', key, '-h', digest, '-in', input, '-out', output]
  const { status, stdout, stderr } = spawnSync('osslsigncode', words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
  return output
}

function signed(options: AppPackageOptions = {}): Buffer {
  return readFileSync(sign(write(appPackage(options)), signer, options.digest))
}

function check(content: Buffer, { certificate } = signer): Promise<Verdict> {
  return checkAppPackage(write(content), certificate)
}

const variants: Readonly<Record<string, AppPackageOptions>> = {
  'a package': {},
  'a package in ZIP64': { zip64: true },
  'a package with a catalog of its code': { codeIntegrity: Buffer.from('catalog') },
  'a bundle': { bundle: true },
  'a bundle in ZIP64': { bundle: true, zip64: true },
  'a package of some MiB, which is not in memory as a whole': { content: Buffer.alloc(20 * 1024 * 1024, 'large') },
}

describePackages.each(Object.keys(variants))('%s', (name) => {
  const options = variants[name]

  test('is taken as osslsigncode signs it, and is the original but for the signature', async () => {
    const original = write(appPackage(options))
    const result = sign(original)
    expect(await checkAppPackage(result, signer.certificate)).toEqual({
      state: 'valid',
      verifier: 'app package check',
      digest: 'sha256',
      notes: [],
    })
    expect(await contentDifference(original, result)).toBeUndefined()
  })

  test('is taken when it was signed again, by whoever', async () => {
    const original = write(appPackage(options))
    const again = sign(sign(sign(original, other)))
    expect(await checkAppPackage(again, signer.certificate)).toMatchObject({ state: 'valid' })
    expect(await contentDifference(original, again)).toBeUndefined()
  })
})

describePackages.each(['sha256', 'sha384', 'sha512'] as const)('with a block map of %s', (digest) => {
  test('is taken', async () => {
    expect(await check(signed({ digest }))).toMatchObject({ state: 'valid', digest })
  })
})

describePackages('whoever signed', () => {
  test('is told where it is somebody else', async () => {
    expect(await check(signed(), other)).toEqual({
      state: 'invalid',
      reason: expect.stringContaining('signed by O=pkcs11-sign tests, CN=one'),
    })
  })

  test('is nobody where there is no signature', async () => {
    expect(await check(appPackage())).toEqual({ state: 'unsigned', reason: 'there is no AppxSignature.p7x in it' })
  })
})

/** Where an entry's header, and its data, begin. */
function placeOf(archive: Buffer, name: string): { header: number; data: number; end: number; central: number } {
  const directory = archive.readUInt32LE(archive.length - 6)
  const central = archive.indexOf(name, directory) - 46
  const header = archive.readUInt32LE(central + 42)
  const data = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  return { header, data, central, end: data + archive.readUInt32LE(central + 20) }
}

function changed(archive: Buffer, change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(archive)
  change(bytes)
  return bytes
}

function flipped(archive: Buffer, at: number): Buffer {
  return changed(archive, (bytes) => bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at))
}

const signatureName = 'AppxSignature.p7x'

/** The signed archive with another entry as its signature; all other bytes stay. */
function withSignature(archive: Buffer, content: Buffer | string): Buffer {
  const { header, central } = placeOf(archive, signatureName)
  const entry = zip([{ name: signatureName, content }])
  const [entryEnd, directoryEnd] = [entry.readUInt32LE(entry.length - 6), entry.length - 22]
  const [local, inDirectory, end] = [
    entry.subarray(0, entryEnd),
    entry.subarray(entryEnd, directoryEnd),
    Buffer.from(archive.subarray(-22)),
  ]
  inDirectory.writeUInt32LE(header, 42)
  end.writeUInt32LE(header + local.length, 16)
  return Buffer.concat([
    archive.subarray(0, header),
    local,
    archive.subarray(archive.readUInt32LE(archive.length - 6), central),
    inDirectory,
    end,
  ])
}

/** The signed archive with its entries changed, packed anew. */
function repacked(archive: Buffer, change: (entries: ZipEntry[]) => ZipEntry[]): Buffer {
  return zip(change(entriesOf(archive)))
}

function replaced(name: string, content: Buffer | string): (entries: ZipEntry[]) => ZipEntry[] {
  return (entries) => entries.map((entry) => (entry.name === name ? { ...entry, content } : entry))
}

describePackages('a changed byte is seen', () => {
  const options = { codeIntegrity: Buffer.from('catalog') }
  test.each(['Assets/App.dat', 'AppxManifest.xml', 'AppxMetadata/CodeIntegrity.cat'])('in the data of %s', async (name) => {
    const archive = signed(options)
    const { data, end } = placeOf(archive, name)
    for (const at of [data, end - 1]) {
      expect(await check(flipped(archive, at))).toEqual({
        state: 'invalid',
        reason: expect.stringContaining('was changed after signing: the digest of'),
      })
    }
  })

  test('anywhere before the signature, and anywhere behind it that is not its own header', async () => {
    const archive = signed({ content: 'short', ...options })
    const { header, end, central } = placeOf(archive, signatureName)
    const headerOfOurs = (at: number): boolean => (at >= header && at < end) || (at >= central && at < central + 46 + signatureName.length)
    const taken: number[] = []
    for (let at = 0; at < archive.length; at += 1) {
      if (!headerOfOurs(at) && (await check(flipped(archive, at))).state === 'valid') taken.push(at)
    }
    expect(taken).toEqual([])
  })

  test('anywhere in the records of ZIP64', async () => {
    const archive = signed({ content: 'short', zip64: true })
    const taken: number[] = []
    for (let at = archive.length - 98; at < archive.length; at += 1)
      if ((await check(flipped(archive, at))).state === 'valid') taken.push(at)
    expect(taken).toEqual([])
  })
})

describePackages('a signature is not taken', () => {
  test("of another package, or another's digests", async () => {
    const [one, two] = [signed({ content: 'one' }), signed({ content: 'two' })]
    const stolen = entriesOf(two).find(({ name }) => name === signatureName)?.content ?? ''
    expect(await check(withSignature(one, stolen))).toEqual({
      state: 'invalid',
      reason: 'the file was changed after signing: the digest of its entries is not the signed one',
    })
  })

  test('of a package whose content types have other sizes in their own header', async () => {
    const archive = appPackage()
    const local = archive.lastIndexOf('PK\x03\x04', undefined, 'latin1')
    const end = local + 30 + archive.readUInt16LE(local + 26)
    const field = Buffer.alloc(20)
    field.writeUInt16LE(1, 0)
    field.writeUInt16LE(16, 2)
    archive.copy(field, 4, local + 22, local + 26)
    archive.copy(field, 12, local + 18, local + 22)
    archive.fill(0xff, local + 18, local + 26)
    archive.writeUInt16LE(field.length, local + 28)
    archive.writeUInt32LE(archive.readUInt32LE(archive.length - 6) + field.length, archive.length - 6)
    const result = sign(write(Buffer.concat([archive.subarray(0, end), field, archive.subarray(end)])))
    expect(await checkAppPackage(result, signer.certificate)).toEqual({
      state: 'invalid',
      reason: 'the entry "[Content_Types].xml" is described in two ways',
    })
  })

  test('that is broken in itself', async () => {
    const archive = signed()
    const content = Buffer.from(entriesOf(archive).find(({ name }) => name === signatureName)?.content ?? '')
    const says = async (signature: Buffer): Promise<string> => {
      const verdict = await check(withSignature(archive, signature))
      return verdict.state === 'invalid' ? verdict.reason : verdict.state
    }
    expect(await says(content)).toBe('valid')
    expect(await says(flipped(content, content.length - 20))).toMatch(/its signature does not fit/)
    expect(await says(flipped(content, 0))).toMatch(/does not begin as a signature/)
    expect(await says(Buffer.concat([content, Buffer.from('more')]))).toMatch(/more after the end/)
    expect(await says(content.subarray(0, 4))).toMatch(/malformed/)
    expect(await says(Buffer.alloc(2 * 1024 * 1024))).toMatch(/too big/)
  })

  test('that is not the last entry', async () => {
    const late = repacked(signed(), (entries) => [...entries, { name: 'late.txt', content: 'late' }])
    expect(await check(late)).toEqual({ state: 'invalid', reason: 'its signature is not the last entry' })
  })

  test('of a package that holds a name twice, be it in other letters', async () => {
    const twice = repacked(signed(), (entries) => [{ name: 'appxmanifest.xml', content: 'mine' }, ...entries])
    expect(await check(twice)).toEqual({ state: 'invalid', reason: 'the file is damaged: it holds "AppxManifest.xml" twice' })
  })

  test('with data hidden beside it', async () => {
    const archive = signed()
    const { header, data, end, central } = placeOf(archive, signatureName)
    // An extra field of 28 bytes, of a kind that nobody knows.
    const hidden = Buffer.concat([Buffer.of(0x56, 0x45, 28, 0), Buffer.from('EVIL'.repeat(7))])
    /** Puts bytes into the archive, behind all that has an offset but the directory. */
    const insert = (at: number, lengthAt: number | undefined, bytes: number): Buffer => {
      const longer = Buffer.concat([archive.subarray(0, at), hidden, archive.subarray(at)])
      if (lengthAt !== undefined) longer.writeUInt16LE(longer.readUInt16LE(lengthAt) + hidden.length, lengthAt)
      const place = longer.length - (bytes === 4 ? 6 : 10)
      longer.writeUInt32LE(longer.readUInt32LE(place) + hidden.length, place)
      return longer
    }
    const beforeDirectory = insert(end, undefined, 4)
    const inHeader = insert(data, header + 28, 4)
    const inDirectory = insert(central + 46 + signatureName.length, central + 30, 8)
    const comment = insert(central + 46 + signatureName.length, central + 32, 8)
    for (const bytes of [beforeDirectory, inHeader, inDirectory, comment]) {
      expect(await check(bytes)).toEqual({
        state: 'invalid',
        reason: expect.stringMatching(/data (beside its signature|behind the entry)/),
      })
    }
    expect(await check(Buffer.concat([archive, hidden]))).toMatchObject({ state: 'invalid' })
  })

  test('with data hidden behind it in its own entry', async () => {
    const archive = signed()
    const { header, end, central } = placeOf(archive, signatureName)
    const hidden = Buffer.from('EVIL')
    const longer = Buffer.concat([archive.subarray(0, end), hidden, archive.subarray(end)])
    for (const at of [header + 18, central + hidden.length + 20, longer.length - 6])
      longer.writeUInt32LE(longer.readUInt32LE(at) + hidden.length, at)
    expect(await check(longer)).toEqual({ state: 'invalid', reason: "its signature can't be unpacked" })
  })

  test('with other digests than the block map has', async () => {
    const original = appPackage({ digest: 'sha512' })
    const archive = readFileSync(sign(write(original), signer, 'sha512'))
    const types = appPackageEntries({ digest: 'sha256' }).find(({ name }) => name === 'AppxBlockMap.xml')?.content ?? ''
    expect(await check(repacked(archive, replaced('AppxBlockMap.xml', types)))).toEqual({
      state: 'invalid',
      reason: "its digests are not made with the block map's hash method (sha256)",
    })
  })

  test('of what is no archive', async () => {
    expect(await check(Buffer.from('just text'))).toEqual({
      state: 'invalid',
      reason: expect.stringContaining("can't be read as a ZIP archive"),
    })
    expect(await check(signed().subarray(0, -100))).toMatchObject({ state: 'invalid' })
  })
})
