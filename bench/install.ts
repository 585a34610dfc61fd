/** Installing the library, beside what a careful user would write: curl, sha256sum and tar, from the same mirror. */
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, mkdirSync, mkdtempSync, openSync, closeSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { startMirror } from '../test/harness/mirror.ts'
import { median, table, type Measurement } from './measure.ts'

const rounds = 5
const name = 'libSignPath.Cryptoki.so'
/** Machine code packs to a third: some 10 MB to download. */
const librarySize = 30 * 1024 * 1024

interface Run {
  readonly milliseconds: number
  readonly peakInMegabytes: number
}

/** Gives Markdown: times of a cold and a warm installation, and the memory of a large one. Throws where a command fails. */
export async function benchInstall(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-install-'))
  const mirror = await startMirror()
  try {
    const program = buildInstaller(folder)
    const archive = pack(folder, 'archive.tar.gz', (path) => {
      writeFileSync(path, machineCode(librarySize))
    })
    const address = mirror.serve('archive.tar.gz', { file: archive })
    const digest = await digestOf(archive)
    const install = (cache: string, given = { address, digest }): Promise<Run> =>
      runInstaller(program, { ...given, cache, temporary: folder })

    const byHand = `curl --silent --show-error --fail --output a.tar.gz ${address} && echo "${digest}  a.tar.gz" | sha256sum --check --quiet && tar xzf a.tar.gz`
    const piped = `mkfifo pipe && { sha256sum < pipe > sum & } && curl --silent --show-error --fail ${address} | tee pipe | tar xz && wait && grep --quiet ${digest} sum`
    const cold = await interleave({
      'curl, sha256sum, tar, one after the other': () => runShell(byHand, folder),
      'curl, sha256sum, tar, in one pipe': () => runShell(piped, folder),
      'cold: download, verify, unpack, cache': async () => (await install(mkdtempSync(join(folder, 'cache-')))).milliseconds,
    })
    const cache = mkdtempSync(join(folder, 'warm-'))
    await install(cache)
    const warm = await interleave({ 'warm: from the cache, verified': async () => (await install(cache)).milliseconds })

    const large = pack(folder, 'large.tar.gz', writeRandom)
    const given = { address: mirror.serve('large.tar.gz', { file: large }), digest: await digestOf(large) }
    const small = await install(mkdtempSync(join(folder, 'cache-')))
    const huge = await install(mkdtempSync(join(folder, 'cache-')), given)
    return [
      table(`Install: an archive of ${megabytes(archive)} MB, from a mirror on this machine`, cold),
      table('Install again', warm),
      `Peak memory: ${small.peakInMegabytes} MB for the ${megabytes(archive)} MB archive, ${huge.peakInMegabytes} MB for one of ${megabytes(large)} MB (${(huge.milliseconds / 1000).toFixed(1)} s).\n`,
      "Times of ours are those of the installation in a process of its own, code that is loaded for it included, without Node's own start.\n",
    ].join('\n')
  } finally {
    await mirror.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every candidate once a round, after one round that does not count. */
async function interleave(candidates: Readonly<Record<string, () => Promise<number>>>): Promise<Measurement[]> {
  const entries = Object.entries(candidates).map(([title, run]) => ({ title, run, times: [] as number[] }))
  for (let round = -1; round < rounds; round += 1) {
    for (const { run, times } of entries) {
      const time = await run()
      if (round >= 0) times.push(time)
    }
  }
  return entries.map(({ title, times }) => ({ name: title, rounds: times, median: median(times) }))
}

/** Bundled, as it is shipped: loading TypeScript would be measured otherwise. */
function buildInstaller(folder: string): string {
  const outfile = join(folder, 'installer.cjs')
  buildSync({
    entryPoints: [resolve(import.meta.dirname, 'install-once.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['openpgp'],
    logLevel: 'error',
  })
  return outfile
}

async function runInstaller(program: string, task: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stdin.end(JSON.stringify(task))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`The installation failed: ${output}`)
  return JSON.parse(output) as Run
}

async function runShell(script: string, folder: string): Promise<number> {
  const workingDirectory = mkdtempSync(join(folder, 'shell-'))
  const startedAt = performance.now()
  const child = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd: workingDirectory, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = (await once(child, 'close')) as [number | null]
  const time = performance.now() - startedAt
  if (code !== 0) throw new Error(`curl, sha256sum and tar failed: ${script}`)
  rmSync(workingDirectory, { recursive: true })
  return time
}

function pack(folder: string, archive: string, write: (path: string) => void): string {
  const content = join(folder, `${archive}-content`)
  mkdirSync(content)
  write(join(content, name))
  const path = join(folder, archive)
  execFileSync('tar', ['czf', path, '-C', content, name])
  rmSync(content, { recursive: true })
  return path
}

/** Node's own program is machine code at hand. */
function machineCode(size: number): Buffer {
  const file = openSync(process.execPath, 'r')
  const bytes = Buffer.alloc(size)
  readSync(file, bytes, 0, size, 32 * 1024 * 1024)
  closeSync(file)
  return bytes
}

/** 500 MB that don't pack. */
function writeRandom(path: string): void {
  execFileSync('bash', ['-c', 'head -c 500000000 /dev/urandom > "$0"', path])
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece)
  return hash.digest('hex')
}

function megabytes(path: string): string {
  return (Number(execFileSync('stat', ['--format', '%s', path], { encoding: 'utf8' })) / 1e6).toFixed(0)
}
