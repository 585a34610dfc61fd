/**
 * `npm run test:distros [-- RELEASE …] [--only PATTERN] [--list]`: signs with every tool on other releases of Debian, with their own OpenSSL,
 * engines and providers, in roots that are made for that and removed. Prints a table; the logs of what failed are in build/distros/failures.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startFlow, type Flow } from '../harness/flow.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { casesOf, fileName, type Case, type Surroundings } from './cases.ts'
import { releases, type Phase, type Release } from './releases.ts'
import { aptGet, moduleOf, openRoot, repository } from './roots.ts'

interface Outcome {
  readonly release: string
  readonly phase: string
  readonly row: string
  readonly name: string
  readonly failed: boolean
}

const failures = join(repository, 'build/distros/failures')
const rsaKeys = { 'demo/rsa2048': 'rsa2048', 'demo/rsa3072': 'rsa3072', 'demo/rsa4096': 'rsa4096' } as const
const keys = { ...rsaKeys, 'demo/ec256': 'p256', 'demo/ec384': 'p384' } as const

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, list: { type: 'boolean' } },
  })
  const unknown = positionals.filter((name) => !releases.some((release) => release.name === name || release.suite === name))
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There are: ${releases.map(({ name, suite }) => `'${name}' (${suite})`).join(', ')}`)
    return 2
  }
  const chosen = releases.filter(({ name, suite }) => positionals.length === 0 || positionals.includes(name) || positionals.includes(suite))
  const wanted = (phase: Phase, { row, name }: Case): boolean =>
    values.only === undefined || new RegExp(values.only).test(`${phase.name}: ${row}: ${name}`)
  if (values.list === true) {
    for (const release of chosen)
      for (const phase of release.phases)
        for (const one of casesOf(release, phase).filter((one) => wanted(phase, one)))
          console.log(`${release.name}: ${phase.name}: ${one.row}: ${one.name}`)
    return 0
  }
  return runAll(chosen, wanted)
}

async function runAll(chosen: readonly Release[], wanted: (phase: Phase, one: Case) => boolean): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), 'distros-'))
  const roots = await mkdtemp(join(tmpdir(), 'distros-roots-'))
  // Jobs and tokens are made in it: it is the one folder that both sides see at the same path.
  process.env['TMPDIR'] = scratch
  let flow: Flow | undefined
  let softHsm: SoftHsm | undefined
  let rsaToken: SoftHsm | undefined
  const outcomes: Outcome[] = []
  try {
    flow = await startFlow()
    softHsm = await createSoftHsm({ keys, otherTokens: true })
    rsaToken = await createSoftHsm({ keys: rsaKeys, otherTokens: true })
    for (const release of chosen) outcomes.push(...(await runRelease(release, wanted, { flow, softHsm, rsaToken }, scratch, roots)))
  } finally {
    await flow?.dispose()
    await softHsm?.dispose()
    await rsaToken?.dispose()
    await rm(scratch, { recursive: true, force: true })
    // Empty: each root removes itself, or says why it can't.
    await rm(roots, { recursive: true })
  }
  console.log(`\n${table(outcomes)}`)
  const failed = outcomes.filter((outcome) => outcome.failed)
  for (const { release, phase, row, name } of failed) console.log(`FAILED: ${release}: ${phase}: ${row}: ${name}`)
  console.log(`${outcomes.length - failed.length} of ${outcomes.length} cases passed${failed.length > 0 ? `; logs: ${failures}` : ''}`)
  return failed.length === 0 && outcomes.length > 0 ? 0 : 1
}

async function runRelease(
  release: Release,
  wanted: (phase: Phase, one: Case) => boolean,
  libraries: Pick<Surroundings, 'flow' | 'softHsm' | 'rsaToken'>,
  scratch: string,
  roots: string,
): Promise<Outcome[]> {
  console.log(`\n== ${release.name}: makes a root; what is missing in it is downloaded from ${release.sources.length} sources`)
  const outcomes: Outcome[] = []
  const logs = join(failures, fileName(release.name))
  await rm(logs, { recursive: true, force: true })
  await mkdir(logs, { recursive: true })
  const record = async (phase: string, row: string, name: string, action: () => Promise<void>): Promise<boolean> => {
    const started = Date.now()
    const error = await action().then(
      () => undefined,
      (reason: unknown) => (reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)),
    )
    console.log(`${error === undefined ? 'ok    ' : 'FAILED'} ${phase}: ${row}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
    outcomes.push({ release: release.name, phase, row, name, failed: error !== undefined })
    if (error !== undefined) await writeFile(join(logs, `${fileName(phase, row, name)}.log`), error)
    return error === undefined
  }
  let simulatorModule = ''
  let root: Surroundings['root'] | undefined
  const made = await record('', 'root', 'is made', async () => {
    simulatorModule = await moduleOf(release, scratch, roots)
    root = await openRoot(release, scratch, roots)
    await aptGet(root, ['install', '-y', '--no-install-recommends', 'libsofthsm2'])
  })
  try {
    if (!made || root === undefined) return outcomes
    const path = root.path
    const softHsmModule = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find((place) =>
      existsSync(path + place),
    )
    const surroundings: Surroundings = { ...libraries, root, simulatorModule, softHsmModule: softHsmModule ?? '' }
    for (const phase of release.phases) {
      const cases = casesOf(release, phase).filter((one) => wanted(phase, one))
      if (cases.length === 0) continue
      const inside = root
      if (phase.before !== undefined) {
        const { before } = phase
        const prepared = await record(phase.name, 'root', 'is prepared', async () => {
          for (const words of before) await aptGet(inside, words)
        })
        if (!prepared) continue
      }
      for (const one of cases) {
        await record(phase.name, one.row, one.name, () => one.run(surroundings))
        await libraries.flow.reset()
      }
    }
    await record('', 'root', 'nothing runs in it', () => nothingRuns(path))
    return outcomes
  } finally {
    await root?.dispose()
  }
}

async function nothingRuns(path: string): Promise<void> {
  const running: string[] = []
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const root = await readlink(`/proc/${id}/root`).catch(() => '')
    if (root === path) running.push(`${id} ${await readlink(`/proc/${id}/exe`).catch(() => '?')}`)
  }
  if (running.length > 0) throw new Error(`still running: ${running.join(', ')}`)
}

/** Rows of what was done, a column for each release and phase. */
function table(outcomes: readonly Outcome[]): string {
  const texts: string[] = []
  for (const release of new Set(outcomes.map((outcome) => outcome.release))) {
    const own = outcomes.filter((outcome) => outcome.release === release)
    const phases = [...new Set(own.map(({ phase }) => phase))].filter((phase) => phase !== '')
    const rows = [...new Set(own.map(({ row }) => row))]
    const cell = (row: string, phase: string): string => {
      const here = own.filter((outcome) => outcome.row === row && (outcome.phase === phase || outcome.phase === ''))
      const failed = here.filter((outcome) => outcome.failed).length
      if (here.length === 0) return ''
      if (failed > 0) return `${failed} of ${here.length} FAILED`
      return here.every(({ name }) => name === 'is refused') ? 'refused, as it must' : `${here.length} ok`
    }
    texts.push(
      [`| ${release} | ${phases.join(' | ')} |`, `|${' --- |'.repeat(phases.length + 1)}`]
        .concat(rows.map((row) => `| ${row} | ${phases.map((phase) => cell(row, phase)).join(' | ')} |`))
        .join('\n'),
    )
  }
  return texts.join('\n\n')
}

process.exitCode = await main()
