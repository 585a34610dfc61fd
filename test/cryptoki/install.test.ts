import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readEntries, store, type CacheRecord } from '../../core/cryptoki/cache.ts'
import { startMirror, type Mirror } from '../harness/mirror.ts'
import { zip } from '../fixtures/zip.ts'
import { classicZip, currentTarGz, tarGz } from './archives.ts'
import { createKeyRing, type KeyRing } from './keys.ts'
import { removeScratch, scratch } from './scratch.ts'
import { install, startJob, type Job } from './session.ts'

const library = Buffer.from(`the library ${'x'.repeat(50_000)}`)
const name = 'libSignPath.Cryptoki.so'
const address = '6.0.2/linux/x64/libSignPath.Cryptoki.tar.gz'
const windowsAddress = '6.0.2/windows/x64/SignPath.Cryptoki.zip'
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

let ring: KeyRing
let releaseKey: string
let mirror: Mirror
let settings: { releaseKey: string; server: string }

beforeAll(() => {
  ring = createKeyRing()
  releaseKey = ring.makeKey('release@example.com', { at: '20240101T000000' })
  ring.makeKey('other@example.com')
})
afterAll(() => {
  ring.remove()
})
beforeEach(async () => {
  mirror = await startMirror()
  settings = { releaseKey, server: mirror.url }
})
afterEach(async () => {
  await mirror.close()
  removeScratch()
})

const signed = (): Buffer => currentTarGz(library, ring.sign('release@example.com', library))
const unsigned = (): Buffer => currentTarGz(library)
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
    : []
/** No archive is left, and nothing is in the cache. */
function nothingLeft(job: Job): void {
  expect(filesBelow(join(job.session.workspace.directory, 'cryptoki'))).toEqual([])
  expect(filesBelow(join(job.session.workspace.directory, 'library'))).toEqual([])
  expect(filesBelow(job.cache)).toEqual([])
}
const requested = (path: string): number => mirror.journal.filter((entry) => entry.path === path).length

describe('what vouches for the download', () => {
  test('the GPG signature of the library in the archive', async () => {
    mirror.serve(address, signed())
    const job = await startJob()
    const installed = await install(job, { settings, plan: { requireVerified: true } })
    expect(readFileSync(installed.path).equals(library)).toBe(true)
    expect(installed.version).toBe('6.0.2')
    expect(job.said.warning).toEqual([])
    expect(job.said.info).toContain("Verified by: SignPath's GPG signature")
    expect(filesBelow(join(job.session.workspace.directory, 'cryptoki'))).toEqual([])
  })

  test('the GPG signature beside the archive', async () => {
    mirror.serve(address, unsigned())
    mirror.serve(`${address}.asc`, Buffer.from(ring.sign('release@example.com', unsigned())))
    const job = await startJob()
    await install(job, { settings, plan: { requireVerified: true } })
    expect(job.said.info).toContain("Verified by: SignPath's GPG signature")
  })

  test('the digest of the input, and then no signature is asked for', async () => {
    mirror.serve(address, unsigned())
    const job = await startJob()
    await install(job, { settings, plan: { requireVerified: true, sha256: sha256(unsigned()) } })
    expect(job.said.warning).toEqual([])
    expect(requested(`${address}.asc`)).toBe(0)
  })

  test('the digest of the catalog', async () => {
    mirror.serve(address, unsigned())
    const catalog = { '6.0.2': { linux: sha256(unsigned()) } }
    const job = await startJob()
    await install(job, { settings: { ...settings, catalog }, plan: { requireVerified: true } })
    expect(job.said.info).toContain('Verified by: its SHA-256 digest')
    const other = await startJob()
    await expect(install(other, { settings: { ...settings, catalog: { '6.0.2': { linux: '0'.repeat(64) } } } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
      hint: expect.stringContaining("Don't use it"),
    })
    nothingLeft(other)
  })

  test('nothing: a loud warning with the line to pin', async () => {
    mirror.serve(address, unsigned())
    const job = await startJob()
    await install(job, { settings })
    expect(job.said.warning).toEqual([expect.stringContaining(`\ncryptoki-sha256: ${sha256(unsigned())}`)])
  })

  test('nothing, where that is not enough', async () => {
    mirror.serve(address, unsigned())
    const job = await startJob()
    await expect(install(job, { settings, plan: { requireVerified: true } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
      hint: expect.stringContaining(`cryptoki-sha256: ${sha256(unsigned())}`),
    })
    expect(filesBelow(job.cache)).toEqual([])
  })
})

describe('a signature beside the archive that does not come', () => {
  const busy = { kind: 'status', status: 503, headers: { 'retry-after': '0' } } as const

  test('is asked for again', async () => {
    mirror.serve(address, unsigned())
    mirror.serve(`${address}.asc`, Buffer.from(ring.sign('release@example.com', unsigned())))
    mirror.fail(`${address}.asc`, busy, { kind: 'cut', after: 10 })
    const job = await startJob()
    await install(job, { settings, plan: { requireVerified: true } })
    expect(job.said.info).toContain("Verified by: SignPath's GPG signature")
    expect(job.said.info).toContainEqual(expect.stringMatching(/\.asc.*Trying again/))
  })

  test('is not taken for one that is not there', async () => {
    mirror.serve(address, unsigned())
    mirror.fail(`${address}.asc`, busy, busy, busy, busy, busy, busy)
    const strict = await startJob()
    await expect(install(strict, { settings, plan: { requireVerified: true } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
      message: expect.stringMatching(/could not be found out.*\.asc can't be downloaded: the server answers 503/),
    })
    const lenient = await startJob()
    const { path } = await install(lenient, { settings })
    expect(readFileSync(path).equals(library)).toBe(true)
    expect(lenient.said.warning).toEqual([expect.stringMatching(/could not be found out.*503/)])
    // The next job asks again.
    expect(filesBelow(lenient.cache)).toEqual([])
  })

  test.each([403, 404, 410])('is not there where the server answers %i', async (status) => {
    mirror.serve(address, unsigned())
    mirror.fail(`${address}.asc`, { kind: 'status', status })
    const job = await startJob()
    await install(job, { settings })
    expect(requested(`${address}.asc`)).toBe(1)
    expect(job.said.warning).toEqual([expect.stringContaining('it has no GPG signature')])
  })

  test.each(['<!doctype html>', '\ufeff<html>'])('is not there where the server answers with a page: %j', async (page) => {
    mirror.serve(address, unsigned())
    mirror.serve(`${address}.asc`, Buffer.from(page))
    const job = await startJob()
    await install(job, { settings })
    expect(job.said.warning).toEqual([expect.stringContaining('it has no GPG signature')])
  })

  test('on this machine, which may not be read, is told of', async () => {
    const path = join(scratch(), 'copy.tar.gz')
    writeFileSync(path, unsigned())
    mkdirSync(`${path}.asc`)
    const job = await startJob()
    await install(job, { settings, plan: { archive: path, version: undefined } })
    expect(job.said.warning).toEqual([expect.stringMatching(/could not be found out.*EISDIR/)])
  })
})

describe('what was tampered with is not installed', () => {
  const refusals: readonly (readonly [string, () => Buffer, string])[] = [
    ['a changed library', () => currentTarGz('evil', ring.sign('release@example.com', library)), 'tampered'],
    ['a signature by another key', () => currentTarGz(library, ring.sign('other@example.com', library)), 'wrong-key'],
    ['a signature that was taken out', () => currentTarGz(library, ''), 'stripped'],
    [
      'an expired signature',
      () => currentTarGz(library, ring.sign('release@example.com', library, { at: '20240601T000000', expires: '1d' })),
      'expired-signature',
    ],
  ]
  test.each(refusals)('%s', async (_, archive, fault) => {
    mirror.serve(address, archive())
    const job = await startJob()
    await expect(install(job, { settings })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
      message: expect.stringContaining(`(${fault})`),
    })
    nothingLeft(job)
  })

  test('another digest than the pinned one, though the signature is good', async () => {
    mirror.serve(address, signed())
    const job = await startJob()
    await expect(install(job, { settings, plan: { sha256: sha256(unsigned()) } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
      details: expect.stringMatching(/^expected: [0-9a-f]{64}\nfound:    [0-9a-f]{64}$/),
    })
    nothingLeft(job)
  })

  test('a bad signature beside the archive, though the one inside is good', async () => {
    mirror.serve(address, signed())
    mirror.serve(`${address}.asc`, Buffer.from(ring.sign('release@example.com', 'something else')))
    const job = await startJob()
    await expect(install(job, { settings })).rejects.toMatchObject({ message: expect.stringContaining('(tampered)') })
    nothingLeft(job)
  })

  test('what was cut off by the network leaves nothing', async () => {
    mirror.serve(address, signed())
    mirror.fail(address, { kind: 'cut', after: 100 }, { kind: 'cut', after: 0 })
    const job = await startJob({ inputs: { retries: 0 } })
    await expect(install(job, { settings })).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    nothingLeft(job)
  })

  test('a truncated archive', async () => {
    const archive = signed()
    mirror.serve(address, archive.subarray(0, archive.length - 50))
    const job = await startJob()
    await expect(install(job, { settings })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining("can't be used"),
    })
    nothingLeft(job)
  })
})

describe('the build', () => {
  const folders = ['1.1', '3', '3.0', '3.2']
  const content = (folder: string): string => `for ${folder}`

  test.each([
    ['1.1.1w', '1.1'],
    ['3.0.13', '3.0'],
    ['3.2.2', '3.2'],
    ['3.5.0', '3'],
  ])('for OpenSSL %s is the one of folder %s', async (openssl, folder) => {
    mirror.serve('mirror/5.1.0/CryptoProviders.zip', classicZip(content, folders, 'CryptoProviders/'))
    const job = await startJob()
    const archive = `${mirror.url}mirror/5.1.0/CryptoProviders.zip`
    const installed = await install(job, { settings, openssl, plan: { archive, version: '5.1.0' } })
    expect(readFileSync(installed.path, 'utf8')).toBe(`for ${folder}`)
    expect(job.said.info.join('\n')).toContain(`folder ${folder} `)
  })

  test('for Windows is the DLL, from either layout', async () => {
    mirror.serve(windowsAddress, zip([{ name: 'SignPath.Cryptoki.dll', content: 'dll' }]))
    const current = await install(await startJob(), { settings, os: 'win32' })
    expect([readFileSync(current.path, 'utf8'), current.path.endsWith('SignPath.Cryptoki.dll')]).toEqual(['dll', true])
    mirror.serve(windowsAddress, classicZip(content, folders))
    expect(readFileSync((await install(await startJob(), { settings, os: 'win32' })).path, 'utf8')).toBe('for windows')
  })

  test('of one OpenSSL is not taken for another from the cache', async () => {
    const archive = classicZip(content, folders)
    mirror.serve(address, archive)
    const cache = join(scratch(), 'cache')
    const pinned = { sha256: sha256(archive) }
    for (const [openssl, folder] of [
      ['3.0.13', '3.0'],
      ['1.1.1w', '1.1'],
      ['3.0.2', '3.0'],
    ] as const) {
      const installed = await install(await startJob({ cache }), { settings, openssl, plan: pinned })
      expect(readFileSync(installed.path, 'utf8')).toBe(`for ${folder}`)
    }
    expect(requested(address)).toBe(2)
  })
})

describe('a copy on this machine', () => {
  test('is used in place, offline, and stays', async () => {
    const path = join(scratch(), 'copy.tar.gz')
    writeFileSync(path, signed())
    await mirror.close()
    const job = await startJob()
    const installed = await install(job, { settings, plan: { archive: path, version: undefined, requireVerified: true } })
    expect(readFileSync(installed.path).equals(library)).toBe(true)
    expect(installed.version).toBeUndefined()
    expect(existsSync(path)).toBe(true)
    mirror = await startMirror()
  })

  test('with another digest than the pinned one is refused, and stays', async () => {
    const path = join(scratch(), 'copy.tar.gz')
    writeFileSync(path, signed())
    await expect(install(await startJob(), { settings, plan: { archive: path, sha256: '0'.repeat(64) } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
    expect(existsSync(path)).toBe(true)
  })

  test('that is a folder is told of', async () => {
    await expect(install(await startJob(), { settings, plan: { archive: scratch() } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('is a folder'),
      hint: expect.stringContaining("archive's file"),
    })
  })

  test('that is a pipe is told of, and not waited for', async () => {
    const archive = join(scratch(), 'pipe')
    execFileSync('mkfifo', [archive])
    await expect(install(await startJob(), { settings, plan: { archive } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('is a pipe'),
      hint: expect.stringContaining('to a file'),
    })
  })

  test('that is not there is told of', async () => {
    await expect(install(await startJob(), { settings, plan: { archive: './no-such.zip' } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('no-such.zip'),
    })
  })
})

test('an air-gapped copy whose version leads elsewhere is refused, and nothing is written', async () => {
  const archive = unsigned()
  const carried = join(scratch(), 'bundle.tar.gz')
  for (const version of ['..', '../../escape', '6.0.2/..', 6]) {
    const manifest = { format: 1, version, os: 'linux', source: 'https://example.com/a.tar.gz', sha256: sha256(archive) }
    const content = JSON.stringify(manifest)
    writeFileSync(
      carried,
      tarGz([
        { name: 'pkcs11-sign-air-gap.json', content },
        { name: 'cryptoki-archive.tar.gz', content: archive },
      ]),
    )
    const job = await startJob()
    await expect(install(job, { settings, plan: { archive: carried, version: undefined } })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('pkcs11-sign-air-gap.json'),
    })
    expect(filesBelow(dirname(job.cache))).toEqual([])
  }
})

test("the cache itself takes no key that is not a version's", async () => {
  const root = join(scratch(), 'cache')
  const key = { version: '..', os: 'linux', openssl: undefined } as const
  await expect(readEntries(root, key, () => true)).rejects.toMatchObject({ code: 'INTERNAL_ERROR' })
  await expect(store(root, key, '', {} as CacheRecord)).rejects.toMatchObject({ code: 'INTERNAL_ERROR' })
  expect(existsSync(root)).toBe(false)
})

describe('the cache', () => {
  test('serves the second job without a network', async () => {
    mirror.serve(address, signed())
    const cache = join(scratch(), 'cache')
    const first = await install(await startJob({ cache }), { settings })
    await mirror.close()
    const job = await startJob({ cache })
    const second = await install(job, { settings, plan: { requireVerified: true } })
    expect(second).toEqual(first)
    expect(job.said.info[0]).toContain('from the cache')
    mirror = await startMirror()
  })

  test('warns again where nothing vouched', async () => {
    mirror.serve(address, unsigned())
    const cache = join(scratch(), 'cache')
    await install(await startJob({ cache }), { settings })
    const job = await startJob({ cache })
    await install(job, { settings })
    expect(requested(address)).toBe(1)
    expect(job.said.warning).toEqual([expect.stringContaining('cryptoki-sha256: ')])
  })

  test('is not believed where more is asked for than vouched before', async () => {
    mirror.serve(address, unsigned())
    const cache = join(scratch(), 'cache')
    await install(await startJob({ cache }), { settings })
    await expect(install(await startJob({ cache }), { settings, plan: { requireVerified: true } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
    await expect(install(await startJob({ cache }), { settings, plan: { sha256: '0'.repeat(64) } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
  })

  test("does not take one job's pin for another job's signature", async () => {
    mirror.serve(address, unsigned())
    const cache = join(scratch(), 'cache')
    await install(await startJob({ cache }), { settings, plan: { sha256: sha256(unsigned()) } })
    await expect(install(await startJob({ cache }), { settings, plan: { requireVerified: true } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
  })

  test.each([
    [
      'a changed byte',
      (path: string) => {
        writeFileSync(path, Buffer.concat([library.subarray(1), Buffer.from('!')]))
      },
    ],
    [
      'a missing end',
      (path: string) => {
        truncateSync(path, 100)
      },
    ],
    [
      'a missing library',
      (path: string) => {
        rmSync(path)
      },
    ],
    [
      'a missing record',
      (path: string) => {
        rmSync(join(dirname(path), 'installed.json'))
      },
    ],
    [
      'a record of something else',
      (path: string) => {
        writeFileSync(join(dirname(path), 'installed.json'), '{"format":1}')
      },
    ],
    [
      'a link in the place of the library',
      (path: string) => {
        rmSync(path)
        writeFileSync(`${path}.elsewhere`, library)
        symlinkSync(`${path}.elsewhere`, path)
      },
    ],
  ])('replaces an entry that is damaged: %s', async (_, damage) => {
    mirror.serve(address, signed())
    const cache = join(scratch(), 'cache')
    const { path } = await install(await startJob({ cache }), { settings })
    damage(path)
    expect((await install(await startJob({ cache }), { settings })).path).toBe(path)
    expect(readFileSync(path).equals(library)).toBe(true)
    expect(requested(address)).toBe(2)
    await install(await startJob({ cache }), { settings })
    expect(requested(address)).toBe(2)
  })

  test('asks again for what may have changed: a moving version, a mirror', async () => {
    const cache = join(scratch(), 'cache')
    mirror.serve('6-latest/linux/x64/libSignPath.Cryptoki.tar.gz', signed())
    for (const given of [{ version: '6-latest' }, { archive: `${mirror.url}6-latest/linux/x64/libSignPath.Cryptoki.tar.gz` }]) {
      const before = mirror.journal.filter(({ path }) => path.endsWith('gz')).length
      await install(await startJob({ cache }), { settings, plan: given })
      await install(await startJob({ cache }), { settings, plan: given })
      expect(mirror.journal.filter(({ path }) => path.endsWith('gz')).length - before).toBe(2)
    }
  })

  test('is filled once by jobs that start together', async () => {
    mirror.serve(address, signed())
    const cache = join(scratch(), 'cache')
    const jobs = await Promise.all(Array.from({ length: 6 }, () => startJob({ cache })))
    const installed = await Promise.all(jobs.map((job) => install(job, { settings })))
    expect(new Set(installed.map(({ path }) => path)).size).toBe(1)
    expect(readFileSync(installed[0]?.path ?? '').equals(library)).toBe(true)
    expect(filesBelow(cache).sort()).toEqual(['installed.json', name])
  })

  test('is repaired by jobs that start together', async () => {
    mirror.serve(address, signed())
    const cache = join(scratch(), 'cache')
    const { path } = await install(await startJob({ cache }), { settings })
    truncateSync(path, 10)
    const jobs = await Promise.all(Array.from({ length: 6 }, () => startJob({ cache })))
    for (const installed of await Promise.all(jobs.map((job) => install(job, { settings })))) {
      expect(readFileSync(installed.path).equals(library)).toBe(true)
    }
    expect(filesBelow(cache).sort()).toEqual(['installed.json', name])
  })

  test('leaves the library where it is for jobs that use it, where something else vouches for it', async () => {
    // Made once: it holds the time.
    const archive = signed()
    mirror.serve(address, archive)
    const cache = join(scratch(), 'cache')
    const { path } = await install(await startJob({ cache }), { settings, plan: { sha256: sha256(archive) } })
    const { ino } = statSync(path)
    expect((await install(await startJob({ cache }), { settings })).path).toBe(path)
    expect(statSync(path).ino).toBe(ino)
    expect(requested(address)).toBe(2)
    const job = await startJob({ cache })
    await install(job, { settings })
    expect(job.said.info[0]).toContain('from the cache')
  })

  test('loses what a killed job left, after a day', async () => {
    mirror.serve(address, signed())
    const cache = join(scratch(), 'cache')
    const folder = join(cache, 'cryptoki', '6.0.2', 'linux-x64', 'any-openssl')
    for (const left of ['.installing-old', '.installing-new']) mkdirSync(join(folder, left), { recursive: true })
    utimesSync(join(folder, '.installing-old'), 0, 0)
    await install(await startJob({ cache }), { settings })
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual(['.installing-new'])
  })

  test('can be read by other users, and not be written to', async () => {
    mirror.serve(address, signed())
    const { path } = await install(await startJob(), { settings })
    expect(statSync(path).mode & 0o777).toBe(0o644)
  })

  // As in GitLab's containers: what everybody can write to, somebody could put a library of theirs into.
  test('can not be written to by others where the umask is 000', async () => {
    mirror.serve(address, signed())
    const job = await startJob()
    const umask = process.umask(0)
    try {
      await install(job, { settings })
    } finally {
      process.umask(umask)
    }
    const below = readdirSync(job.cache, { recursive: true, encoding: 'utf8' }).map((path) => join(job.cache, path))
    expect(below.map((path) => statSync(path).isFile())).toContain(true)
    expect([job.cache, ...below].filter((path) => (statSync(path).mode & 0o002) !== 0)).toEqual([])
  })

  test('that can not be made is done without', async () => {
    mirror.serve(address, signed())
    const blocked = join(scratch(), 'file')
    writeFileSync(blocked, '')
    const job = await startJob({ cache: join(blocked, 'cache') })
    const { path } = await install(job, { settings })
    expect(path.startsWith(job.session.workspace.directory)).toBe(true)
    expect(readFileSync(path).equals(library)).toBe(true)
    expect(job.said.notice).toEqual([expect.stringContaining('for this job only')])
    chmodSync(path, 0o600)
  })
})
