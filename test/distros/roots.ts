/** Root file systems of other releases: made with mmdebstrap, kept as archives in build/distros, and thrown away after use. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Release } from './releases.ts'

export const repository = resolve(import.meta.dirname, '../..')
const cache = join(repository, 'build/distros')
const moduleSources = join(repository, 'test/simulator/module')
const moduleName = 'libSignPath.Cryptoki.so'

/** What a minimal image for CI has, and what the simulator's module loads. */
const packages = ['ca-certificates', 'git', 'libjansson4']
/** As scripts/bootstrap.sh has them. */
const modulePackages = 'gcc make libc6-dev pkg-config libcurl4-gnutls-dev libjansson-dev nettle-dev libp11-kit-dev'.split(' ')

export interface Root {
  readonly path: string
  /** The words before a program that run it inside, in a folder that has the same path on both sides. */
  inside(workingDirectory: string): readonly string[]
  /** Gives what it printed. @throws Error with that, where it fails */
  run(...words: readonly string[]): Promise<string>
  dispose(): Promise<void>
}

/** Of all programs inside: no variable of this machine's gets there. */
export const environmentInside = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root' } as const

/** @param scratch a folder that both sides are to see at the same path, as the repository */
export async function openRoot(release: Release, scratch: string, folder: string): Promise<Root> {
  const archive = await archiveOf(release)
  const path = join(folder, `${release.suite}-${process.pid}-${Date.now()}`)
  await mkdir(path, { recursive: true })
  const root: Root = {
    path,
    inside: (workingDirectory) => ['unshare', `--root=${path}`, `--wd=${workingDirectory}`],
    run: (...words) => outputOf(['unshare', `--root=${path}`, '--wd=/', 'env', '-i', ...assignments, ...words]),
    async dispose() {
      for (const place of (await mountsBelow(path)).reverse()) await outputOf(['umount', place])
      // What is still mounted there would be deleted, too, and one of these is the repository.
      if ((await mountsBelow(path)).length > 0) throw new Error(`something is still mounted below ${path}`)
      await rm(path, { recursive: true, force: true })
    },
  }
  try {
    await outputOf(['tar', '--extract', '--file', archive, '--directory', path, '--exclude', './dev/*'])
    await outputOf(['mount', '-t', 'proc', 'proc', join(path, 'proc')])
    await bind('/dev', join(path, 'dev'))
    for (const [place, options] of [
      [repository, ['-o', 'ro']],
      [scratch, []],
      [join(cache, release.suite, 'packages'), []],
    ] as const) {
      await mkdir(place, { recursive: true })
      await bind(place, join(path, place.startsWith(cache) ? 'var/cache/apt/archives' : place), options)
    }
    await mkdir(join(path, 'usr/local/bin'), { recursive: true })
    await writeFile(join(path, 'usr/local/bin/node'), '')
    await bind(process.execPath, join(path, 'usr/local/bin/node'), ['-o', 'ro'])
    await copyFile('/etc/resolv.conf', join(path, 'etc/resolv.conf'))
    await writeFile(join(path, 'etc/apt/sources.list'), `${release.sources.join('\n')}\n`)
    await writeFile(join(path, 'etc/apt/apt.conf.d/00-as-outside'), await aptSettings())
    for (const words of release.before ?? []) await aptGet(root, words)
    return root
  } catch (error) {
    await root.dispose()
    throw error
  }
}

const assignments = Object.entries({ ...environmentInside, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' }).map(
  ([name, value]) => `${name}=${value}`,
)

/** The lists are fetched where there are none: a fresh root has none, as an image has. */
export async function aptGet(root: Root, words: readonly string[]): Promise<void> {
  await root.run('apt-get', '-q', 'update')
  await root.run('apt-get', '-q', ...words)
}

/** The simulator's module, built against this release's libraries; kept until its sources change. */
export async function moduleOf(release: Release, scratch: string, folder: string): Promise<string> {
  const digest = createHash('sha256')
  for (const name of (await readdir(moduleSources)).filter((file) => /\.[ch]$|^Makefile$/.test(file)).sort())
    digest.update(await readFile(join(moduleSources, name)))
  const kept = join(cache, release.suite, digest.digest('hex').slice(0, 16))
  const library = join(kept, moduleName)
  if ((await readdir(kept).catch(() => [] as string[])).includes(moduleName)) return library
  const root = await openRoot({ ...release, before: [] }, scratch, folder)
  try {
    await aptGet(root, ['install', '-y', '--no-install-recommends', ...modulePackages])
    const build = join(scratch, `module-${release.suite}`)
    await root.run('make', '--silent', '-C', moduleSources, `BUILD=${build}`)
    await mkdir(kept, { recursive: true })
    await copyFile(join(build, moduleName), `${library}.part`)
    await rename(`${library}.part`, library)
  } finally {
    await root.dispose()
  }
  return library
}

/** What this machine's apt is told of its mirror holds inside, too: an old mirror's lists are out of date, say, and it may be behind a proxy. */
async function aptSettings(): Promise<string> {
  const names = ['Acquire::Check-Valid-Until', 'Acquire::Check-Date', 'Acquire::http::Proxy', 'Acquire::https::Proxy']
  const settings = await outputOf(['apt-config', 'dump', '--format', '%f "%v";%n', ...names])
  return `${settings}Acquire::Retries "5";`
}

/** Kept between runs; delete build/distros to get newer packages. */
async function archiveOf({ suite, sources }: Release): Promise<string> {
  const archive = join(cache, `${suite}.tar`)
  if ((await readdir(cache).catch(() => [] as string[])).includes(`${suite}.tar`)) return archive
  await mkdir(cache, { recursive: true })
  const own = sources.filter((source) => source.includes(` ${suite}`))
  const include = `--include=${packages.join(',')}`
  const part = join(cache, `.${suite}.tar`)
  const settings = (await aptSettings()).split('\n').map((line) => `--aptopt=${line}`)
  await outputOf(['mmdebstrap', '--quiet', '--variant=minbase', ...settings, include, suite, part, ...own])
  await rename(part, archive)
  return archive
}

async function bind(from: string, to: string, options: readonly string[] = []): Promise<void> {
  if (!from.startsWith('/dev') && from !== process.execPath) await mkdir(to, { recursive: true })
  await outputOf(['mount', '--bind', ...options, from, to])
}

/** In the order in which they were mounted. */
async function mountsBelow(path: string): Promise<string[]> {
  const lines = (await readFile('/proc/self/mountinfo', 'utf8')).split('\n')
  return lines.map((line) => line.split(' ')[4] ?? '').filter((place) => place.startsWith(`${path}/`))
}

function outputOf(words: readonly string[]): Promise<string> {
  const [program = '', ...parameters] = words
  return new Promise((done, fail) => {
    const child = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', fail)
    child.on('close', (code, signal) => {
      if (code === 0) done(output)
      else fail(new Error(`${words.join(' ')} ended with ${code ?? signal ?? '?'}:\n${output.slice(-4000)}`))
    })
  })
}
