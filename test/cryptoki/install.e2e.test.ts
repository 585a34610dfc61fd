import { once } from 'node:events'
import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { DownloadPlan } from '../../core/cryptoki/address.ts'
import { writeAirGapBundle } from '../../core/cryptoki/air-gap.ts'
import { startMirror, type Mirror } from '../harness/mirror.ts'
import { buildSimulatorModule } from '../harness/module.ts'
import { classicZip, currentTarGz, tarGz } from './archives.ts'
import type { DriverTask } from './install-driver.ts'
import { createKeyRing, type KeyRing } from './keys.ts'
import { startProxy } from './proxy.ts'
import { removeScratch, scratch } from './scratch.ts'
import { install, plan, startJob } from './session.ts'

const driver = resolve(import.meta.dirname, 'install-driver.ts')
const tsx = resolve(import.meta.dirname, '../../node_modules/tsx/dist/loader.mjs')
const address = '6.0.2/linux/x64/libSignPath.Cryptoki.tar.gz'
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

let ring: KeyRing
let releaseKey: string
let mirror: Mirror

let library: Buffer

beforeAll(() => {
  ring = createKeyRing()
  releaseKey = ring.makeKey('release@example.com')
  library = readFileSync(buildSimulatorModule())
})
afterAll(() => {
  ring.remove()
})
beforeEach(async () => {
  mirror = await startMirror()
})
afterEach(async () => {
  await mirror.close()
  removeScratch()
})

interface Answer {
  readonly path?: string
  readonly code?: string
  readonly message?: string
  readonly said: { readonly notice: readonly string[]; readonly warning: readonly string[] }
}

/** Installs in a child; `before` is shell text that runs first in the same shell. */
async function installInChild(
  task: Partial<DriverTask>,
  options: { environment?: Record<string, string>; launcher?: readonly string[]; before?: string } = {},
): Promise<Answer> {
  const full: DriverTask = { cache: join(scratch(), 'cache'), temporary: scratch(), settings: { releaseKey, server: mirror.url }, ...task }
  const command = `${options.before ?? ''}\nexec "${process.execPath}" --import "file://${tsx}" "${driver}"`
  const [program, ...words]: readonly [string, ...string[]] = ['env', ...(options.launcher ?? []), 'bash', '-c', command]
  const child = spawn(program, words, { env: { PATH: process.env['PATH'] ?? '', ...options.environment }, stdio: ['pipe', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  const errors: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
  child.stdin.end(JSON.stringify(full))
  await once(child, 'close')
  try {
    return JSON.parse(Buffer.concat(output).toString()) as Answer
  } catch {
    throw new Error(`The child said: ${Buffer.concat(output).toString()}${Buffer.concat(errors).toString()}`)
  }
}

/** How to run something with mounts of its own; undefined where this machine allows none. */
function mountLauncher(): readonly string[] | undefined {
  for (const launcher of [
    ['unshare', '--mount'],
    ['unshare', '--map-root-user', '--mount'],
  ]) {
    try {
      execFileSync(launcher[0] ?? '', [...launcher.slice(1), 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' })
      return launcher
    } catch {
      continue
    }
  }
  return undefined
}
const withMounts = mountLauncher()

describe('an installed library', () => {
  test.each([
    ['the current layout', () => currentTarGz(library), address],
    ['the classic layout', () => classicZip(() => library, ['1.1', '3', '3.0', '3.2']), 'classic.zip'],
  ])('can be loaded: %s', async (_, archive, path) => {
    mirror.serve(path, archive())
    const { path: installed } = await install(await startJob(), {
      settings: { releaseKey, server: mirror.url },
      plan: path === address ? {} : { archive: mirror.url + path },
    })
    const said = execFileSync('pkcs11-tool', ['--module', installed, '--show-info'], { encoding: 'utf8' })
    expect(said).toMatch(/SignPath/)
  })

  test('finds the OpenSSL itself where the plan did not look for it', async () => {
    mirror.serve(
      'classic.zip',
      classicZip((folder) => `for ${folder}`, ['1.1', '3']),
    )
    const job = await startJob()
    const { installLibrary } = await import('../../core/cryptoki/install.ts')
    const facts = { os: 'linux', openssl: undefined, workingDirectory: job.temporary }
    const { path } = await installLibrary(plan({ archive: `${mirror.url}classic.zip` }), job.session, facts, { releaseKey, catalog: {} })
    const major = /^OpenSSL (\d+)/.exec(execFileSync('openssl', ['version'], { encoding: 'utf8' }))?.[1]
    expect(readFileSync(path, 'utf8')).toBe(`for ${major === '1' ? '1.1' : '3'}`)
  })
})

describe('https', () => {
  let secure: Mirror
  let authority: string

  beforeEach(async () => {
    const folder = scratch()
    authority = join(folder, 'ca.pem')
    const key = join(folder, 'key.pem')
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        authority,
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=DNS:localhost',
      ],
      { stdio: 'ignore' },
    )
    secure = await startMirror({ tls: { key: readFileSync(key, 'utf8'), cert: readFileSync(authority, 'utf8') } })
    secure.serve(address, currentTarGz(library))
  })
  afterEach(() => secure.close())
  const settings = () => ({ releaseKey, server: secure.url })

  test('trusts an authority of your own, and no other', async () => {
    expect(await installInChild({ settings: settings() }, { environment: { NODE_EXTRA_CA_CERTS: authority } })).toMatchObject({
      path: expect.any(String),
    })
    expect(await installInChild({ settings: settings() })).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining("can't be trusted"),
      hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    })
  })

  test('says that a certificate is for another host, where that is what is wrong', async () => {
    const server = secure.url.replace('localhost', '127.0.0.1')
    expect(
      await installInChild({ settings: { ...settings(), server } }, { environment: { NODE_EXTRA_CA_CERTS: authority } }),
    ).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      hint: expect.stringContaining('another host'),
    })
  })

  test('is not left by a redirect, not even to this machine', async () => {
    mirror.serve('plain', currentTarGz(library))
    secure.redirect(address, `${mirror.url}plain`)
    const answer = await installInChild({ settings: settings() }, { environment: { NODE_EXTRA_CA_CERTS: authority } })
    expect(answer).toMatchObject({ code: 'DOWNLOAD_FAILED', message: expect.stringContaining('not encrypted') })
    expect(mirror.journal).toEqual([])
  })

  test('goes through a proxy as a tunnel, with a password', async () => {
    const proxy = await startProxy('user:secret')
    const environment = { NODE_EXTRA_CA_CERTS: authority }
    expect(await installInChild({ settings: settings(), httpProxy: `http://user:secret@${proxy.address}` }, { environment })).toMatchObject(
      { path: expect.any(String) },
    )
    expect(proxy.journal).toContain(`CONNECT localhost:${new URL(secure.url).port}`)
    expect(await installInChild({ settings: settings(), httpProxy: proxy.address }, { environment })).toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('407'),
    })
    await proxy.close()
  })

  test('takes the proxies of the environment, and their exceptions', async () => {
    const proxy = await startProxy()
    const environment = { NODE_EXTRA_CA_CERTS: authority }
    const through = { ...settings(), environment: { HTTPS_PROXY: `http://${proxy.address}` } }
    expect(await installInChild({ settings: through }, { environment })).toMatchObject({ path: expect.any(String) })
    const asked = proxy.journal.length
    expect(asked).toBeGreaterThan(0)
    const past = { ...settings(), environment: { https_proxy: `http://${proxy.address}`, no_proxy: 'localhost' } }
    expect(await installInChild({ settings: past }, { environment })).toMatchObject({ path: expect.any(String) })
    expect(proxy.journal).toHaveLength(asked)
    await proxy.close()
  })
})

describe('a full disk', () => {
  const full = { code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining('the disk is full') }
  // A limit on the size of files is met in the same place, and needs no rights.
  const limitFiles = "trap '' XFSZ; ulimit -f 512"

  test('is told while downloading', async () => {
    mirror.serve(address, randomBytes(2_000_000))
    const temporary = scratch()
    const answer = await installInChild(
      { temporary },
      withMounts === undefined
        ? { before: limitFiles }
        : { launcher: withMounts, before: `mount -t tmpfs -o size=512k none "${temporary}"` },
    )
    expect(answer).toMatchObject(full)
  })

  test('is told while unpacking', async () => {
    mirror.serve(address, currentTarGz(Buffer.alloc(4_000_000)))
    const temporary = scratch()
    const answer = await installInChild(
      { temporary },
      withMounts === undefined
        ? { before: limitFiles }
        : { launcher: withMounts, before: `mount -t tmpfs -o size=512k none "${temporary}"` },
    )
    expect(answer).toMatchObject(full)
  })

  test('in the cache costs no more than the cache', async () => {
    mirror.serve(address, currentTarGz(randomBytes(600_000)))
    const cache = scratch()
    const launcher = withMounts
    if (launcher === undefined) throw new Error('This test needs mounts of its own: run it as root, or allow user namespaces.')
    const answer = await installInChild({ cache }, { launcher, before: `mount -t tmpfs -o size=128k none "${cache}"` })
    expect(answer).toMatchObject({ path: expect.stringContaining('installed'), said: { notice: [expect.stringContaining('ENOSPC')] } })
  })
})

describe('a read-only cache', () => {
  /** Read-only for whoever runs the test: by a mount, or by permissions where we are not root. */
  const readOnly = (cache: string) => {
    if (withMounts !== undefined)
      return { launcher: withMounts, before: `mount --bind "${cache}" "${cache}" && mount -o remount,bind,ro "${cache}"` }
    execFileSync('chmod', ['-R', 'a-w', cache])
    return {}
  }

  test('is used as it is', async () => {
    mirror.serve(address, currentTarGz(library, ring.sign('release@example.com', library)))
    const cache = join(scratch(), 'cache')
    const { path } = await install(await startJob({ cache }), { settings: { releaseKey, server: mirror.url } })
    const answer = await installInChild({ cache }, readOnly(cache))
    expect(answer).toMatchObject({ path, said: { notice: [] } })
    expect(mirror.journal.filter((entry) => entry.path === address)).toHaveLength(1)
    execFileSync('chmod', ['-R', 'u+w', cache])
  })

  test('without the library is done without', async () => {
    mirror.serve(address, currentTarGz(library, ring.sign('release@example.com', library)))
    const cache = scratch()
    const answer = await installInChild({ cache }, readOnly(cache))
    expect(answer).toMatchObject({
      path: expect.stringContaining('installed'),
      said: { notice: [expect.stringContaining('for this job only')] },
    })
    chmodSync(cache, 0o700)
  })
})

test('two processes at once fill the cache with one sound entry', async () => {
  mirror.serve(address, currentTarGz(library, ring.sign('release@example.com', library)))
  const cache = join(scratch(), 'cache')
  const answers = await Promise.all([1, 2, 3].map(() => installInChild({ cache })))
  expect(new Set(answers.map(({ path }) => path)).size).toBe(1)
  expect(readFileSync(answers[0]?.path ?? '').equals(library)).toBe(true)
  const folder = join(cache, 'cryptoki/6.0.2/linux-x64/any-openssl')
  expect(readdirSync(folder)).toHaveLength(1)
})

describe('over an air gap', () => {
  const request = (output: string, given: Partial<DownloadPlan> = {}) => {
    const cli = join(scratch(), 'pkcs11-sign.cjs')
    writeFileSync(cli, 'console.log("the program")\n')
    return { plan: plan(given), os: 'linux' as const, output, cli, workingDirectory: scratch() }
  }
  const settings = () => ({ releaseKey, server: mirror.url, catalog: {}, environment: {} })

  test.each([
    ['tar.gz', () => currentTarGz(library, ring.sign('release@example.com', library)), true],
    ['zip', () => classicZip(() => library, ['1.1', '3']), false],
  ])('one file carries the archive (%s), its digest and the program', async (kind, archive, isSigned) => {
    const bytes = archive()
    mirror.serve(`m/6.0.2/archive.${kind}`, bytes)
    const output = join(scratch(), 'bundle.tar.gz')
    const source = { archive: `${mirror.url}m/6.0.2/archive.${kind}` }
    const written = await writeAirGapBundle(request(output, source), (await startJob()).session, settings())
    expect(written).toEqual({ path: output, archiveSha256: sha256(bytes), vouchedBy: isSigned ? 'signature' : 'nothing' })
    await mirror.close()

    // Any tar opens it, and the sums are right.
    const folder = scratch()
    execFileSync('tar', ['xzf', output, '-C', folder])
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder })
    expect(execFileSync(process.execPath, [join(folder, 'pkcs11-sign.cjs')], { encoding: 'utf8' })).toBe('the program\n')

    const offline = { releaseKey, server: 'http://127.0.0.1:9/' }
    const copy = join(scratch(), 'carried')
    copyFileSync(output, copy)
    for (const pin of [undefined, sha256(bytes), sha256(readFileSync(copy))]) {
      const installed = await install(await startJob(), {
        settings: offline,
        plan: { archive: copy, version: undefined, sha256: pin, requireVerified: isSigned },
      })
      expect(readFileSync(installed.path).equals(library)).toBe(true)
      expect(installed.version).toBe('6.0.2')
    }
    await expect(install(await startJob(), { settings: offline, plan: { archive: copy, sha256: '0'.repeat(64) } })).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
    mirror = await startMirror()
  })

  test('a damaged copy is refused', async () => {
    mirror.serve(address, currentTarGz(library))
    const output = join(scratch(), 'bundle.tar.gz')
    await writeAirGapBundle(request(output), (await startJob()).session, settings())
    const whole = readFileSync(output)
    for (const bytes of [whole.subarray(0, whole.length - 40), whole.subarray(0, 4096)]) {
      writeFileSync(output, bytes)
      await expect(install(await startJob(), { settings: { releaseKey }, plan: { archive: output } })).rejects.toMatchObject({
        code: 'DOWNLOAD_FAILED',
      })
    }
  })

  test('a copy whose archive is not the one that was carried is refused', async () => {
    const manifest = {
      format: 1,
      version: '6.0.2',
      os: 'linux',
      source: 'https://example.com/a.tar.gz',
      sha256: sha256(currentTarGz(library)),
    }
    const carried = join(scratch(), 'bundle.tar.gz')
    const withArchive = (archive: Buffer): void => {
      const entries = [
        { name: 'pkcs11-sign-air-gap.json', content: JSON.stringify(manifest) },
        { name: 'cryptoki-archive.tar.gz', content: archive },
      ]
      writeFileSync(carried, tarGz(entries))
    }
    const carriedPlan = { archive: carried, version: undefined }
    withArchive(currentTarGz('another library'))
    await expect(install(await startJob(), { settings: settings(), plan: carriedPlan })).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      message: expect.stringContaining('does not have the digest'),
    })
    withArchive(currentTarGz(library))
    expect((await install(await startJob(), { settings: settings(), plan: carriedPlan })).version).toBe('6.0.2')
  })

  test('nothing is written where the archive is not to be trusted', async () => {
    mirror.serve(address, currentTarGz('evil', ring.sign('release@example.com', library)))
    const folder = scratch()
    const output = join(folder, 'bundle.tar.gz')
    await expect(writeAirGapBundle(request(output), (await startJob()).session, settings())).rejects.toMatchObject({
      code: 'DOWNLOAD_NOT_VERIFIED',
    })
    mirror.serve(address, currentTarGz(library))
    await expect(
      writeAirGapBundle(request(output, { requireVerified: true }), (await startJob()).session, settings()),
    ).rejects.toMatchObject({ code: 'DOWNLOAD_NOT_VERIFIED' })
    expect(readdirSync(folder)).toEqual([])
  })

  test('the same parts give the same bytes', async () => {
    mirror.serve(address, currentTarGz(library))
    const digests = []
    for (const name of ['first', 'second']) {
      const output = join(scratch(), name)
      await writeAirGapBundle(request(output), (await startJob()).session, settings())
      digests.push(sha256(readFileSync(output)))
    }
    expect(digests[0]).toBe(digests[1])
  })
})

describe('npm run catalog', () => {
  const run = (words: readonly string[]): { status: number | null; said: string } => {
    try {
      execFileSync(process.execPath, ['--import', `file://${tsx}`, resolve(import.meta.dirname, '../../scripts/catalog.ts'), ...words], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      return { status: 0, said: '' }
    } catch (error) {
      const { status, stderr } = error as { status: number | null; stderr: Buffer }
      return { status, said: stderr.toString() }
    }
  }

  test('takes in what is signed, and nothing else', async () => {
    // The mirror must answer while the script runs, so it has a process of its own.
    const archive = currentTarGz(library, ring.sign('release@example.com', library))
    const dll = classicZip(() => library, ['3'])
    const folder = scratch()
    for (const [path, bytes] of [
      [address, archive],
      ['6.0.2/windows/x64/SignPath.Cryptoki.zip', dll],
    ] as const) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const server = spawn(process.execPath, [
      '-e',
      `require('http').createServer((q, r) => { try { r.end(require('fs').readFileSync(${JSON.stringify(folder)} + q.url)) } catch { r.writeHead(404).end() } }).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`,
    ])
    const [printed] = (await once(server.stdout, 'data')) as [Buffer]
    const port = printed.toString().trim()
    const key = join(scratch(), 'key.asc')
    writeFileSync(key, releaseKey)
    const output = join(scratch(), 'catalog.ts')
    const words = ['6.0.2', '--server', `http://127.0.0.1:${port}/`, '--key', key, '--output', output]
    expect(run(words)).toMatchObject({ status: 1, said: expect.stringContaining('has no signature') })
    expect(existsSync(output)).toBe(false)
    expect(run([...words, '--accept-unsigned'])).toMatchObject({ status: 0 })
    expect(readFileSync(output, 'utf8')).toContain(`  '6.0.2': {\n    linux: '${sha256(archive)}',\n    win32: '${sha256(dll)}',\n  },\n`)
    expect(run(['6-latest'])).toMatchObject({ status: 1, said: expect.stringContaining('moves') })
    server.kill()
  })
})
