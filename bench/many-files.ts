/** Many small files, one large one, and how both grow: a run of the whole command line, proofs included, beside what a user would do. */
import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { startSimulatorProcess, type SimulatorProcess } from '../test/harness/simulator-process.ts'
import { createSoftHsm } from '../test/harness/softhsm.ts'
import { TEST_KEYS } from '../test/simulator/client.ts'
import { measure, table, type Candidate } from './measure.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const files = 200
const uri = 'pkcs11:id=demo/rsa2048;type=private;pin-value=CONFIG'
const dgst = `openssl dgst -engine pkcs11 -keyform engine -sign '${uri}' -sha256`

interface Place {
  readonly library: string
  readonly environment: Readonly<Record<string, string>>
}

/** Needs `npm run build`. Ours verifies every signature, the others none. */
export async function benchManyFiles(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-many-files-'))
  const simulator = await startSimulatorProcess(TEST_KEYS)
  const hsm = await createSoftHsm({ keys: { 'demo/rsa2048': 'rsa2048' } })
  try {
    const service: Place = {
      library: buildSimulatorModule(),
      environment: {
        SIGNPATH_API_URL: simulator.apiUrl,
        SIGNPATH_ORGANIZATION_ID: simulator.organizations['main'] ?? '',
        SIGNPATH_API_TOKEN: simulator.tokens['submitter'] ?? '',
        SIGNPATH_LOG_FILE_DIRECTORY: join(folder, 'log'),
      },
    }
    const small = manyFiles(folder, 'small', files, 64 * 1024)
    const texts: string[] = []
    for (const latency of [0, 100]) {
      await administrate(simulator, 'latency', 'POST', { milliseconds: latency })
      texts.push(table(`${files} files of 64 KiB, simulator with ${latency} ms latency (median of ${rounds})`, compare(service, small)))
    }
    await administrate(simulator, 'latency', 'POST', { milliseconds: 0 })
    // Without xargs: of eight processes that open SoftHSM's token at once, one now and then sees none.
    texts.push(table(`${files} files of 64 KiB, SoftHSM (median of ${rounds})`, compare(hsm, small, ['ours', 'loop'])))
    texts.push(await requests(simulator, service, small), large(hsm, folder), growth(hsm, folder))
    return texts.join('\n')
  } finally {
    simulator.stop()
    await hsm.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

function manyFiles(folder: string, name: string, count: number, sizeInBytes: number): string {
  const directory = join(folder, name)
  mkdirSync(directory)
  for (let index = 0; index < count; index += 1) writeFileSync(join(directory, `${index}.bin`), Buffer.alloc(sizeInBytes, index))
  return directory
}

type Way = 'ours' | 'more' | 'loop' | 'xargs'

function compare(place: Place, directory: string, ways: readonly Way[] = ['ours', 'more', 'loop', 'xargs']): ReturnType<typeof measure> {
  const shell = (name: string, script: string): Candidate => ({
    name,
    before: () => {
      clean(directory)
    },
    program: 'bash',
    arguments: ['-ec', script],
    workingDirectory: directory,
    environment: { ...place.environment, PKCS11_MODULE_PATH: place.library },
  })
  const candidates: Readonly<Record<Way, Candidate>> = {
    ours: ours('one run of ours, 8 at once', place, directory),
    more: ours('one run of ours, `parallel: 16`', place, directory, 16),
    loop: shell('loop of `openssl dgst`', `for f in *.bin; do ${dgst} -out "$f.sig" "$f"; done`),
    xargs: shell('`xargs -P8` of `openssl dgst`', `ls *.bin | xargs -P8 -I{} ${dgst} -out {}.sig {}`),
  }
  return measure(
    ways.map((way) => candidates[way]),
    rounds,
  )
}

function ours(name: string, { library, environment }: Place, directory: string, parallel = 8): Candidate {
  const policy = ['--project-slug', 'demo', '--signing-policy-slug', 'rsa2048', '--cryptoki-library', library]
  const selection = ['--tool', 'openssl-dgst', '--files', '*.bin', '--parallel', String(parallel)]
  return {
    name,
    before: () => {
      clean(directory)
    },
    program: process.execPath,
    arguments: [resolve(import.meta.dirname, '../cli/dist/pkcs11-sign.cjs'), 'sign', ...policy, ...selection],
    workingDirectory: directory,
    environment,
  }
}

function clean(directory: string): void {
  spawnSync('find', [directory, '-name', '*.sig', '-delete'])
}

async function requests(simulator: SimulatorProcess, place: Place, directory: string): Promise<string> {
  await administrate(simulator, 'journal', 'DELETE')
  measure([ours('one run', place, directory)], 0)
  const { counts } = (await administrate(simulator, 'journal', 'GET')) as { counts: Record<string, number> }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return `Requests to the service for each of ${files} signatures: ${(total / files).toFixed(3)}.\n`
}

function large(place: Place, folder: string): string {
  const directory = join(folder, 'large')
  mkdirSync(directory)
  const file = openSync(join(directory, '0.bin'), 'w')
  ftruncateSync(file, 4 * 1024 ** 3)
  closeSync(file)
  const candidate = ours('one run of ours, which signs and verifies', place, directory)
  const measurements = measure(
    [
      { name: '`openssl dgst -sha256`, which signs nothing', program: 'openssl', arguments: ['dgst', '-sha256', join(directory, '0.bin')] },
      candidate,
    ],
    rounds,
  )
  clean(directory)
  return `${table('One sparse file of 4 GiB', measurements)}\nPeak memory: ${peakMemory(candidate)} MB.\n`
}

function growth(place: Place, folder: string): string {
  const [thousand, tenThousand] = [1_000, 10_000].map((count) =>
    ours(`${count} files`, place, manyFiles(folder, String(count), count, 4096)),
  )
  if (thousand === undefined || tenThousand === undefined) return ''
  const measurements = measure([thousand, tenThousand], rounds)
  const memory = [thousand, tenThousand].map((candidate) => `${peakMemory(candidate)} MB`).join(' and ')
  return `${table('Files of 4 KiB, SoftHSM', measurements)}\nPeak memory: ${memory}.\n`
}

/** Megabytes of the largest process. */
function peakMemory(candidate: Candidate): string {
  candidate.before?.()
  const words = ['-f', '%M', candidate.program, ...candidate.arguments]
  const { stderr } = spawnSync('/usr/bin/time', words, {
    cwd: candidate.workingDirectory,
    env: { ...process.env, ...candidate.environment },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return (Number(stderr.trim().split('\n').at(-1)) / 1000).toFixed(0)
}

async function administrate({ adminUrl }: SimulatorProcess, what: string, method: string, body?: object): Promise<unknown> {
  // Measuring blocks the event loop for longer than the simulator keeps a connection.
  const headers = { connection: 'close', 'content-type': 'application/json' }
  const options = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
  const response = await fetch(`${adminUrl}/${what}`, options)
  if (!response.ok) throw new Error(`${what}: ${response.status}`)
  return response.headers.get('content-type')?.includes('json') === true ? response.json() : undefined
}
