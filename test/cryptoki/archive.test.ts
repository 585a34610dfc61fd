import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync, mkdirSync, existsSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { UnpackLimits } from '../../core/cryptoki/archive-rules.ts'
import { unpack } from '../../core/cryptoki/archive.ts'
import { zip } from '../fixtures/zip.ts'
import { classicZip, currentTarGz, encrypted, tar, tarGz, withType, type TarEntry } from './archives.ts'
import { removeScratch, scratch } from './scratch.ts'

afterEach(removeScratch)

const library = 'libSignPath.Cryptoki.so'

interface Outcome {
  readonly root: string
  readonly folder: string
  readonly files: Readonly<Record<string, string>>
}

/** Unpacks every library, in a folder whose surroundings are looked at afterwards. */
async function take(
  archive: Buffer,
  limits?: Partial<UnpackLimits>,
  choose = (names: readonly string[]) => names.filter((name) => name.endsWith('.so')),
): Promise<Outcome> {
  const root = scratch()
  const folder = join(root, 'a', 'b')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(root, 'archive'), archive)
  const taken = unpack({
    archive: join(root, 'archive'),
    folder,
    limits,
    candidate: (name) => name.endsWith('.so'),
    choose: (names) => Promise.resolve(choose(names)),
  })
  try {
    const files = await taken
    return { root, folder, files: Object.fromEntries([...files].map(([name, path]) => [name, readFileSync(path, 'utf8')])) }
  } finally {
    // Whatever happens, nothing is written beside the folder.
    expect(readdirSync(root).sort()).toEqual(['a', 'archive'])
    expect(readdirSync(join(root, 'a')).filter((name) => name !== 'b')).toEqual([])
  }
}

const refused = (message: string) => ({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining(message) })

test('takes the one library out of a tar.gz, and writes nothing else', async () => {
  const { files, folder } = await take(currentTarGz('the library'))
  expect(files).toEqual({ [library]: 'the library' })
  expect(readdirSync(folder)).toHaveLength(1)
})

test('takes the chosen libraries alone', async () => {
  const archives = [
    classicZip((name) => `for ${name}`, ['1.1', '3.0']),
    tarGz(['1.1', '3.0'].map((name) => ({ name: `Linux/libSignPath.Cryptoki/${name}/${library}`, content: `for ${name}` }))),
  ]
  for (const archive of archives) {
    const { files, folder } = await take(archive, {}, (names) => names.filter((name) => name.includes('3.0')))
    expect(files).toEqual({ [`Linux/libSignPath.Cryptoki/3.0/${library}`]: 'for 3.0' })
    expect(readdirSync(folder)).toHaveLength(1)
  }
})

test('takes long names and long files', async () => {
  const content = 'x'.repeat(3_000_000)
  expect((await take(tarGz([{ name: library, content }]))).files[library]).toHaveLength(3_000_000)
})

const slips = [
  ['a path upwards', '../libSignPath.Cryptoki.so', 'outside'],
  ['a path down and upwards', 'a/b/../../../../libSignPath.Cryptoki.so', 'outside'],
  ['an absolute path', '/tmp/libSignPath.Cryptoki.so', 'absolute'],
  ['backslashes', '..\\..\\libSignPath.Cryptoki.so', 'outside'],
  ['a drive letter', 'C:\\Windows\\libSignPath.Cryptoki.so', 'drive'],
  ['a network path', '\\\\server\\share\\libSignPath.Cryptoki.so', 'absolute'],
] as const

describe('an entry that would be written outside', () => {
  test.each(slips)('is refused in a ZIP: %s', async (_, name, words) => {
    await expect(
      take(
        zip([
          { name: library, content: 'good' },
          { name, content: 'evil' },
        ]),
      ),
    ).rejects.toMatchObject(refused(words))
  })

  test.each(slips)('is refused in a tar.gz: %s', async (_, name, words) => {
    await expect(
      take(
        tarGz([
          { name: library, content: 'good' },
          { name, content: 'evil' },
        ]),
      ),
    ).rejects.toMatchObject(refused(words))
  })

  const links: readonly (readonly [string, readonly TarEntry[]])[] = [
    [
      'a symbolic link',
      [
        { name: 'out', type: '2', link: '/tmp' },
        { name: `out/${library}`, content: 'evil' },
      ],
    ],
    ['a symbolic link by the name of the library', [{ name: library, type: '2', link: '/etc/passwd' }]],
    ['a hard link', [{ name: library, type: '1', link: '/etc/passwd' }]],
    ['a device', [{ name: library, type: '3' }]],
  ]
  test.each(links)('is refused in a tar.gz: %s', async (_, entries) => {
    await expect(take(tarGz(entries))).rejects.toMatchObject(refused('link or a device'))
  })

  test('is refused in a ZIP: a symbolic link, a device', async () => {
    const archive = zip([{ name: library, content: '/etc/passwd' }])
    await expect(take(withType(archive, library, 0o120000))).rejects.toMatchObject(refused('link or a device'))
    await expect(take(withType(archive, library, 0o020000))).rejects.toMatchObject(refused('link or a device'))
    expect((await take(withType(archive, library, 0o100000))).files).toHaveProperty([library])
  })
})

describe('what no honest archive holds', () => {
  test.each([library, library.toUpperCase().replace('.SO', '.so'), `./${library}`])('is refused: %s a second time', async (again) => {
    const entries = [
      { name: library, content: 'one' },
      { name: again, content: 'two' },
    ]
    await expect(take(zip(entries))).rejects.toMatchObject(refused('twice'))
    await expect(take(tarGz(entries))).rejects.toMatchObject(refused('twice'))
  })

  test('is refused: encrypted entries', async () => {
    await expect(
      take(
        encrypted(
          classicZip(() => 'x', ['3']),
          'README.md',
        ),
      ),
    ).rejects.toMatchObject(refused('encrypted'))
  })

  test('is refused: control characters in names', async () => {
    await expect(take(zip([{ name: `\u001b[2J${library}`, content: 'x' }]))).rejects.toMatchObject(refused('control characters'))
  })

  test('is refused: decompression bombs, by ratio', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024)
    const limits = { maximumRatio: 100 }
    await expect(take(zip([{ name: library, content: zeros }]), limits)).rejects.toMatchObject(refused('bomb'))
    await expect(take(tarGz([{ name: library, content: zeros }]), limits)).rejects.toMatchObject(refused('bomb'))
    await expect(take(tarGz([{ name: 'elsewhere', content: zeros }]), limits)).rejects.toMatchObject(refused('bomb'))
  })

  test('is refused: more than the limits on the whole', async () => {
    const entries = [1, 2, 3].map((number) => ({ name: `${number}.so`, content: 'x'.repeat(1000) }))
    for (const archive of [zip(entries), tarGz(entries)]) {
      await expect(take(archive, { maximumBytes: 2500 })).rejects.toMatchObject(refused('2500 bytes'))
      await expect(take(archive, { maximumEntries: 2 })).rejects.toMatchObject(refused('2 entries'))
    }
    const folders = ['a/', 'b/', 'c/'].map((name) => ({ name, content: '' }))
    await expect(take(zip(folders), { maximumEntries: 2 })).rejects.toMatchObject(refused('2 entries'))
    const tarFolders = folders.map((folder) => ({ ...folder, type: '5' }) as const)
    await expect(take(tarGz(tarFolders), { maximumEntries: 2 })).rejects.toMatchObject(refused('2 entries'))
  })

  test('is refused: more libraries than there are versions of OpenSSL', async () => {
    const entries = Array.from({ length: 65 }, (_, number) => ({ name: `${number}/${library}`, content: 'x' }))
    for (const archive of [zip(entries), tarGz(entries)]) await expect(take(archive)).rejects.toMatchObject(refused('64 libraries'))
  })

  test.each(['a/'.repeat(2048), `${'-'.repeat(60_000)}/`])('is refused: a name that is longer than any path', async (folder) => {
    const root = scratch()
    writeFileSync(join(root, library), 'x')
    const words = ['--format=posix', '--transform', `s,^,${folder},`, '-czf', '-', '-C', root, library]
    for (const archive of [zip([{ name: folder + library, content: 'x' }]), execFileSync('tar', words)]) {
      await expect(take(archive)).rejects.toMatchObject(refused('more than 4096 characters'))
    }
  })

  test('is refused: a signature that is too large to be one, before it is unpacked', async () => {
    const name = `${library}.asc`
    const root = scratch()
    for (const archive of [zip, tarGz]) {
      const folder = join(root, archive.name)
      mkdirSync(folder)
      const path = join(root, `${archive.name}.archive`)
      writeFileSync(path, archive([{ name, content: 'x'.repeat(1024 * 1024 + 1) }]))
      const request = { archive: path, folder, candidate: () => true, choose: (names: readonly string[]) => Promise.resolve(names) }
      await expect(unpack(request)).rejects.toMatchObject(refused(`"${name}" is larger than`))
    }
  })

  test('is refused: an archive that is packed twice, which would pass by the limits', async () => {
    const inner = tar([{ name: library, content: Buffer.concat([Buffer.alloc(8 * 1024 * 1024), Buffer.from(randomUUID())]) }])
    const limits = { maximumBytes: 1024 * 1024 }
    await expect(take(gzipSync(gzipSync(inner)), limits)).rejects.toMatchObject(refused('packed once more'))
    // As small as it may be, the first block is looked at whole.
    await expect(take(gzipSync(gzipSync(tar([{ name: library, content: 'x' }]))))).rejects.toMatchObject(refused(''))
    const zstandard = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), Buffer.alloc(1024)])
    await expect(take(gzipSync(zstandard))).rejects.toMatchObject(refused('packed once more'))
    await expect(take(gzipSync(brotliCompressSync(inner)), limits)).rejects.toMatchObject(refused(''))
  })

  test('is refused: a name that makes the header of a tar look like gzip', async () => {
    const archive = tar([{ name: 'ab', content: 'x'.repeat(2000) }])
    archive.write('\x1f\x8b', 'latin1')
    const sum = archive.subarray(0, 512).reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0)
    archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    await expect(take(gzipSync(archive))).rejects.toMatchObject(refused('packed once more'))
  })

  test('is refused: what is no tar inside', async () => {
    await expect(take(gzipSync(Buffer.alloc(4096, 'no tar')))).rejects.toMatchObject(refused('not a tar archive'))
  })

  test('is refused: a ZIP whose sizes lie', async () => {
    const archive = zip([{ name: library, content: 'x'.repeat(5000) }])
    const at = archive.lastIndexOf(library) - 46
    archive.writeUInt32LE(10, at + 24)
    await expect(take(archive)).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
  })
})

describe('a damaged archive', () => {
  const tarArchive = currentTarGz('y'.repeat(200_000) + randomUUID())
  const zipArchive = classicZip(() => randomUUID().repeat(1000), ['3'])

  test.each([10, 100, 200])('is refused where %d bytes are missing', async (missing) => {
    await expect(take(tarArchive.subarray(0, tarArchive.length - missing))).rejects.toMatchObject(refused("can't be used"))
    await expect(take(zipArchive.subarray(0, zipArchive.length - missing))).rejects.toMatchObject(refused("can't be used"))
  })

  test('is refused where the tar inside ends early', async () => {
    const whole = tar([{ name: library, content: 'z'.repeat(10_000) }])
    await expect(take(gzipSync(whole.subarray(0, 5000)))).rejects.toMatchObject(refused("can't be used"))
  })

  test.each(['gnu', 'posix'])('is refused where tar left holes out that are not filled here: %s', async (format) => {
    const folder = scratch()
    writeFileSync(join(folder, library), 'begin')
    truncateSync(join(folder, library), 1024 * 1024)
    const words = ['--sparse', `--format=${format}`, '-czf', '-', '-C', folder, library]
    await expect(take(execFileSync('tar', words))).rejects.toMatchObject(refused('--sparse'))
  })

  test('is refused where a byte was changed', async () => {
    const changed = Buffer.from(tarArchive)
    changed[changed.length - 6] = (changed[changed.length - 6] ?? 0) ^ 1
    await expect(take(changed)).rejects.toMatchObject(refused("can't be used"))
  })

  test('is refused where a byte of a ZIP was changed that no packing notices', async () => {
    const sound = zip([{ name: library, content: 'x'.repeat(1000), stored: true }])
    expect((await take(sound)).files).toHaveProperty([library])
    const changed = Buffer.from(sound)
    changed.write('y', 500)
    await expect(take(changed)).rejects.toMatchObject(refused('checksum'))
  })

  test('a web page instead of an archive is told to be one', async () => {
    await expect(take(Buffer.from('<!doctype html><title>Sign in</title>'))).rejects.toMatchObject(refused('web page'))
    await expect(take(Buffer.from('\ufeff<html>'))).rejects.toMatchObject(refused('web page'))
    await expect(take(Buffer.alloc(0))).rejects.toMatchObject(refused('empty'))
    await expect(take(Buffer.from('7z...'))).rejects.toMatchObject(refused('neither ZIP nor tar.gz'))
  })

  test.each(['MZ...', '\x7fELF...'])('a library instead of an archive is told to be one: %j', async (bytes) => {
    await expect(take(Buffer.from(bytes))).rejects.toMatchObject({
      ...refused('no archive'),
      hint: expect.stringContaining('cryptoki-library'),
    })
  })
})

test('leaves nothing where it fails', async () => {
  const root = scratch()
  const folder = join(root, 'folder')
  mkdirSync(folder)
  writeFileSync(
    join(root, 'archive'),
    tarGz([
      { name: library, content: 'good' },
      { name: '../evil', content: 'evil' },
    ]),
  )
  await expect(
    unpack({ archive: join(root, 'archive'), folder, candidate: () => true, choose: (names) => Promise.resolve(names) }),
  ).rejects.toThrow()
  expect(existsSync(folder)).toBe(false)
})
