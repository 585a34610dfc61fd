/** Who holds the keys, and one run of the command line, for the benchmarks of many files. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSimulatorModule } from '../test/harness/module.ts'
import { startSimulatorProcess } from '../test/harness/simulator-process.ts'
import { createSoftHsm } from '../test/harness/softhsm.ts'
import { TEST_KEYS } from '../test/simulator/client.ts'
import { measure, table, type Candidate } from './measure.ts'

/** Medians of so many rounds. */
export const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)

export const keyId = 'demo/rsa2048'
const [project, policy] = keyId.split('/')

/** A PKCS #11 library, and the environment that it needs. */
export interface Signer {
  readonly library: string
  readonly environment: Readonly<Record<string, string>>
  /** Path of the key's certificate with its chain, PEM. */
  readonly chain: string
}

export interface Signers {
  /** Goes when the benchmark ends. */
  readonly folder: string
  readonly simulator: Signer
  readonly softHsm: Signer
  /** The simulator waits so long before each answer. */
  setLatency(milliseconds: number): Promise<void>
  /** Requests that the simulator got, listings of policies and all others, while `action` ran. */
  requestsDuring(action: () => void): Promise<number>
}

/** Starts the simulator and makes a SoftHSM token with a key of the same name; both end with `use`. */
export async function withSigners(use: (signers: Signers) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const simulator = await startSimulatorProcess(TEST_KEYS)
  const hsm = await createSoftHsm({ keys: { [keyId]: 'rsa2048' } })
  const ask = async (what: string, method: string, body?: object): Promise<Response> => {
    // Measuring blocks the event loop for longer than the simulator keeps a connection.
    const headers = { connection: 'close', 'content-type': 'application/json' }
    const response = await fetch(`${simulator.adminUrl}/${what}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${what}: ${response.status}`)
    return response
  }
  try {
    const chains = [join(folder, 'simulator.pem'), join(folder, 'softhsm.pem')] as const
    await writeFile(chains[0], await (await ask(`chains/main/${keyId}.pem`, 'GET')).text())
    await writeFile(chains[1], hsm.key(keyId).certificate.toString())
    return await use({
      folder,
      simulator: {
        library: buildSimulatorModule(),
        environment: {
          SIGNPATH_API_URL: simulator.apiUrl,
          SIGNPATH_ORGANIZATION_ID: simulator.organizations['main'] ?? '',
          SIGNPATH_API_TOKEN: simulator.tokens['submitter'] ?? '',
          SIGNPATH_LOG_FILE_DIRECTORY: join(folder, 'log'),
        },
        chain: chains[0],
      },
      softHsm: { library: hsm.library, environment: hsm.environment, chain: chains[1] },
      async setLatency(milliseconds) {
        await ask('latency', 'POST', { milliseconds })
      },
      async requestsDuring(action) {
        await ask('journal', 'DELETE')
        action()
        const { counts } = (await (await ask('journal', 'GET')).json()) as { counts: Record<string, number> }
        return Object.values(counts).reduce((sum, count) => sum + count, 0)
      },
    })
  } finally {
    simulator.stop()
    await hsm.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Results go to `out` in a directory, which is new in every round. */
export interface Work {
  /** What the candidates' directory is called, and what `title` says of it. */
  readonly title: string
  readonly directory: string
  readonly flags: readonly string[]
  /** Such as `*.bin`. */
  readonly glob: string
  /** What a user would run for one file, as shell words, with FILE for its name. */
  command(signer: Signer): string
  readonly tool: string
}

/**
 * One run of ours, which verifies, beside a loop and `xargs -P8`, which do not, and the requests alone: with the simulator at 0 and 100 ms, and
 * with SoftHSM. SoftHSM without xargs: of eight processes that open its token at once, one now and then sees none.
 */
export async function compareWithLoops(signers: Signers, work: Work): Promise<string> {
  const { simulator, softHsm } = signers
  const texts: string[] = []
  const count = readdirSync(work.directory).filter((name) => name !== 'out').length
  const candidates = [oursFor(simulator, work), loop(simulator, work), xargs(simulator, work), requestsAlone(simulator, count)]
  for (const latency of [0, 100]) {
    await signers.setLatency(latency)
    const measurements = measure(candidates, rounds)
    texts.push(table(`${work.title}, simulator with ${latency} ms latency (median of ${rounds})`, measurements))
  }
  await signers.setLatency(0)
  const requests = await signers.requestsDuring(() => {
    once(oursFor(simulator, work))
  })
  texts.push(`Requests to the service for each of ${count} signatures: ${(requests / count).toFixed(3)}.\n`)
  texts.push(table(`${work.title}, SoftHSM (median of ${rounds})`, measure([oursFor(softHsm, work), loop(softHsm, work)], rounds)))
  return texts.join('\n')
}

function oursFor(signer: Signer, { directory, flags, glob }: Work): Candidate {
  return ours('one run of ours', signer, directory, ['--output-directory', 'out', '--files', glob, ...flags])
}

/** The command line, signing in a directory. Needs `npm run build`. */
export function ours(name: string, signer: Signer, directory: string, flags: readonly string[]): Candidate {
  const key = ['--project-slug', project ?? '', '--signing-policy-slug', policy ?? '', '--cryptoki-library', signer.library]
  return {
    name,
    before: () => {
      renewOut(directory)
    },
    program: process.execPath,
    arguments: [resolve(import.meta.dirname, '../cli/dist/pkcs11-sign.cjs'), 'sign', ...key, ...flags],
    workingDirectory: directory,
    environment: signer.environment,
  }
}

function loop(signer: Signer, work: Work): Candidate {
  return shell(`loop of \`${work.tool}\``, signer, work, (command) => `for f in ${work.glob}; do ${command.replaceAll('FILE', '$f')}; done`)
}

function xargs(signer: Signer, work: Work): Candidate {
  return shell(
    `\`xargs -P8\` of \`${work.tool}\``,
    signer,
    work,
    (command) => `ls ${work.glob} | xargs -P8 -I{} ${command.replaceAll('FILE', '{}')}`,
  )
}

function shell(name: string, signer: Signer, { directory, command }: Work, script: (command: string) => string): Candidate {
  return {
    name,
    before: () => {
      renewOut(directory)
    },
    program: 'bash',
    arguments: ['-ec', `(${script(command(signer))}) >/dev/null`],
    workingDirectory: directory,
    environment: { ...signer.environment, PKCS11_MODULE_PATH: signer.library },
  }
}

function requestsAlone(signer: Signer, count: number): Candidate {
  return {
    name: 'the requests alone, eight at once',
    program: process.execPath,
    arguments: [resolve(import.meta.dirname, 'requests-alone.mjs'), String(count), '8', project ?? '', policy ?? ''],
    environment: signer.environment,
  }
}

let renewed = 0

/** Nothing is deleted: for some seconds ext4 passes over every freed inode, which would slow down whoever writes next. */
function renewOut(directory: string): void {
  const out = join(directory, 'out')
  mkdirSync(out, { recursive: true })
  renewed += 1
  const old = join(directory, '..', `old-${renewed}`)
  renameSync(out, old)
  mkdirSync(out)
}

/** Runs it, unmeasured. */
export function once(candidate: Candidate): void {
  measure([candidate], 0)
}
