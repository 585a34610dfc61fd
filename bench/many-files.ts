/** Many small files, one large one, and how both grow: a run of the whole command line, proofs included, beside what a user would do. */
import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure, table, type Candidate } from './measure.ts'
import { compareWithLoops, keyId, once, ours, rounds, withSigners, type Signer, type Signers, type Work } from './signers.ts'

const tool = ['--tool', 'openssl-dgst', '--output-directory', 'out', '--files', '*.bin']
const uri = `pkcs11:id=${keyId};type=private;pin-value=CONFIG`

/** Needs `npm run build`. */
export function benchManyFiles(): Promise<string> {
  return withSigners(async (signers) => {
    const work: Work = {
      title: '200 files of 64 KiB',
      directory: manyFiles(signers.folder, 'small', 200, 64 * 1024),
      flags: ['--tool', 'openssl-dgst'],
      glob: '*.bin',
      tool: 'openssl dgst',
      command: () => `openssl dgst -engine pkcs11 -keyform engine -sign '${uri}' -sha256 -out out/FILE.sig FILE`,
    }
    return [
      await compareWithLoops(signers, work),
      await cmsRequests(signers, work),
      await sixteenAtOnce(signers, work),
      large(signers.softHsm, signers.folder),
      growth(signers.softHsm, signers.folder),
    ].join('\n')
  })
}

/** 10,000 files over ten shards, one after the other on this machine, and their reports merged. */
export function benchShards(): Promise<string> {
  return withSigners((signers) => {
    const count = 10_000
    const directory = manyFiles(signers.folder, 'shards', count, 4096)
    const shards = Array.from({ length: 10 }, (_, index) => {
      const report = ['--report-directory', `../reports/${index + 1}`]
      return ours(`share ${index + 1}/10`, signers.softHsm, directory, [...tool, '--shard', `${index + 1}/10`, ...report])
    })
    const whole = ours('one run for all', signers.softHsm, directory, [...tool, '--report-directory', '../reports/whole'])
    const measurements = measure([whole, ...shards], 1)
    const folders = shards.map((_, index) => `../reports/${index + 1}`)
    const merge = [...whole.arguments.slice(0, 1), 'report', 'merge', ...folders, '--report-directory', '../reports/merged']
    const merged = spawnSync(whole.program, merge, { cwd: directory, encoding: 'utf8' })
    if (merged.status !== 0) throw new Error(`the reports could not be merged:\n${merged.stdout}${merged.stderr}`)
    const signed = /^signed-count=(\d+)$/m.exec(merged.stdout)?.[1]
    return Promise.resolve(
      `${table(`${count} files of 4 KiB over ten shards, SoftHSM`, measurements)}\nThe merged report tells of ${signed ?? 'no'} signed files.\n`,
    )
  })
}

function manyFiles(folder: string, name: string, count: number, sizeInBytes: number): string {
  const directory = join(folder, name, 'files')
  mkdirSync(directory, { recursive: true })
  for (let index = 0; index < count; index += 1) writeFileSync(join(directory, `${index}.bin`), Buffer.alloc(sizeInBytes, index))
  return directory
}

async function cmsRequests(signers: Signers, { directory }: Work): Promise<string> {
  const flags = ['--tool', 'openssl-cms', '--output-directory', 'out', '--files', '*.bin']
  const requests = await signers.requestsDuring(() => {
    once(ours('CMS', signers.simulator, directory, flags))
  })
  return `Requests to the service for each of 200 CMS signatures: ${(requests / 200).toFixed(3)}.\n`
}

async function sixteenAtOnce({ simulator, setLatency }: Signers, { title, directory }: Work): Promise<string> {
  await setLatency(100)
  const candidates = [8, 16].map((parallel) =>
    ours(`\`parallel: ${parallel}\``, simulator, directory, [...tool, '--parallel', String(parallel)]),
  )
  const measurements = measure(candidates, rounds)
  await setLatency(0)
  return table(`${title}, simulator with 100 ms latency, more at once (median of ${rounds})`, measurements)
}

function large(signer: Signer, folder: string): string {
  const directory = join(folder, 'large', 'files')
  mkdirSync(directory, { recursive: true })
  const file = openSync(join(directory, '0.bin'), 'w')
  ftruncateSync(file, 4 * 1024 ** 3)
  closeSync(file)
  const candidate = ours('one run of ours, which signs and verifies', signer, directory, tool)
  const alone = {
    name: '`openssl dgst -sha256`, which signs nothing',
    program: 'openssl',
    arguments: ['dgst', '-sha256', join(directory, '0.bin')],
  }
  return `${table('One sparse file of 4 GiB', measure([alone, candidate], rounds))}\nPeak memory: ${peakMemory(candidate)} MB.\n`
}

function growth(signer: Signer, folder: string): string {
  const candidates = [1_000, 10_000].map((count) => ours(`${count} files`, signer, manyFiles(folder, String(count), count, 4096), tool))
  const memory = candidates.map((candidate) => `${peakMemory(candidate)} MB`).join(' and ')
  return `${table('Files of 4 KiB, SoftHSM', measure(candidates, rounds))}\nPeak memory: ${memory}.\n`
}

/** Megabytes of the largest process. */
function peakMemory(candidate: Candidate): string {
  const report = join(candidate.workingDirectory ?? '', '..', 'memory')
  once({ ...candidate, program: '/usr/bin/time', arguments: ['-o', report, '-f', '%M', candidate.program, ...candidate.arguments] })
  const { stdout } = spawnSync('tail', ['-n', '1', report], { encoding: 'utf8' })
  return (Number(stdout.trim()) / 1000).toFixed(0)
}
