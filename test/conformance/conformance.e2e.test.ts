/** One table of cases through all ways in: what comes of each must not depend on where it runs. */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { codeOf } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import { jarsignerAccepts, opensslAccepts, osslsigncodeAccepts } from '../harness/independent.ts'
import { processesWith } from '../harness/processes.ts'
import { startSecretProxy, type SecretProxy } from '../harness/secret-proxy.ts'
import { cases, plainFiles, wrongToken, type Accepts, type Case } from './cases.ts'
import { gitlab } from './gitlab.ts'
import { azure, commandLine, github } from './steps.ts'
import type { Outcome, WayIn } from './way-in.ts'
import { workflow } from './workflow.ts'

let flow: Flow
let proxy: SecretProxy
let ways: readonly WayIn[]
beforeAll(async () => {
  flow = await startFlow()
  proxy = await startSecretProxy(flow.simulator.apiUrl, flow.simulator.world.tokens.submitter.value)
  ways = [commandLine, github, await azure(), gitlab, workflow]
})
afterEach(() => flow.reset())
afterAll(async () => {
  for (const way of ways) await way.dispose?.()
  await proxy.stop()
  await flow.dispose()
})

/** What is compared, of one run. */
interface Summary {
  readonly succeeded: boolean
  readonly code: string | undefined
  readonly signed: string
  readonly files: readonly string[]
  /** Of each result: whether a program that is not ours accepts it. */
  readonly verified: Readonly<Record<string, string>>
  /** Where the token stands. */
  readonly traces: readonly string[]
  /** Temporary files and processes. */
  readonly left: readonly string[]
}

function expected({ results = {}, code, refusedBy = {}, withoutOutputs = [] }: Case, { name }: WayIn): Summary {
  const files = Object.keys(results).sort()
  const refused = refusedBy[name] !== undefined
  return {
    succeeded: code === undefined,
    code: refused ? undefined : code,
    signed: refused || withoutOutputs.includes(name) ? ' ' : `${files.length > 0} ${files.length}`,
    files,
    verified: Object.fromEntries(files.map((path) => [path, 'yes'])),
    traces: [],
    left: [],
  }
}

async function summaryOf(outcome: Outcome, { results = {} }: Case): Promise<Summary> {
  const verified = Object.entries(outcome.results).map(async ([path, file]): Promise<[string, string]> => {
    const how = results[path]
    return [path, how === undefined ? 'not asked for' : await accepts(how, file)]
  })
  return {
    succeeded: outcome.succeeded,
    code: codeOf(outcome.errors[0] ?? ''),
    signed: `${outcome.outputs.signed} ${outcome.outputs['signed-count']}`,
    files: outcome.outputs['signed-files'].split('\n').filter((path) => path !== ''),
    verified: Object.fromEntries(await Promise.all(verified)),
    traces: await tracesOf(outcome),
    left: [...outcome.left, ...(await stillRunning(outcome.directory))],
  }
}

/** `yes`, or what the program says against it. A detached signature lies beside its file. */
async function accepts(how: Accepts, file: string): Promise<string> {
  const signer = await flow.signer()
  const check = {
    openssl: () => opensslAccepts(file.replace(/\.sig$/, ''), file, signer),
    osslsigncode: () => osslsigncodeAccepts(file, signer),
    jarsigner: () => jarsignerAccepts(file, signer),
  }[how]
  return check().then(() => 'yes', String)
}

/** Where a token stands, in any form: in what people see, in names and in contents of files. */
async function tracesOf({ texts, directory, notOurs }: Outcome): Promise<string[]> {
  const forms = [...proxy.traces, ['the wrong one', wrongToken] as const].map(([form, trace]) => [form, trace.toLowerCase()] as const)
  const inText = (place: string, text: string): string[] => {
    const searched = text.toLowerCase()
    return forms.flatMap(([form, trace]) => (searched.includes(trace) ? [`${place}: ${form}`] : []))
  }
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = entries.map((entry) => ({ path: relative(directory, join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
  const ours = paths.filter(({ path }) => !notOurs.some((other) => path.startsWith(other)))
  const inFiles = ours.map(async ({ path, isFile }) => [
    ...inText('a name', path),
    ...(isFile ? inText(path, await readFile(join(directory, path), 'latin1')) : []),
  ])
  return [...Object.entries(texts).flatMap(([place, text]) => inText(place, text)), ...(await Promise.all(inFiles)).flat()]
}

/** Whoever is killed takes a moment to be gone. */
async function stillRunning(directory: string): Promise<string[]> {
  const running = (): string[] => processesWith(directory).map(({ commandLine: words }) => words)
  for (let tries = 0; tries < 20 && running().length > 0; tries += 1) await sleep(50)
  return running()
}

async function runThrough(way: WayIn, { files = plainFiles, inputs = {}, fault, cancelled }: Case): Promise<Outcome> {
  flow.simulator.reset()
  if (fault !== undefined) flow.simulator.addFault(fault)
  return way.run(flow, {
    files,
    inputs: flow.inputs({ 'api-url': proxy.apiUrl, 'api-token': proxy.token, files: 'dist/*.bin', tool: 'openssl-dgst', ...inputs }),
    ...(cancelled === true ? { cancelWhen: () => flow.simulator.counts().SubmitWithArtifact > 0 } : {}),
  })
}

test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, asked) => {
  const outcomes: Record<string, Outcome> = {}
  try {
    for (const way of ways) outcomes[way.name] = await runThrough(way, asked)
    const byWay = async <T>(read: (way: WayIn, outcome: Outcome) => T | Promise<T>): Promise<Record<string, T>> =>
      Object.fromEntries(
        await Promise.all(
          ways.map(async (way): Promise<[string, T]> => {
            const outcome = outcomes[way.name]
            if (outcome === undefined) throw new Error(`${way.name} did not run`)
            return [way.name, await read(way, outcome)]
          }),
        ),
      )
    const refusal = (way: WayIn): RegExp | undefined => asked.refusedBy?.[way.name]

    const summaries = await byWay((_way, outcome) => summaryOf(outcome, asked))
    expect(summaries).toEqual(await byWay((way) => expected(asked, way)))

    // Word for word the same everywhere: of any way the command line's.
    const said = (outcome: Outcome | undefined): object => ({ errors: outcome?.errors, warnings: outcome?.warnings })
    const atTheCommandLine = said(outcomes['command-line'])
    expect(await byWay((way, outcome) => (refusal(way) === undefined ? said(outcome) : atTheCommandLine))).toEqual(
      await byWay(() => atTheCommandLine),
    )
    const { errors = [], warnings = [] } = outcomes['command-line'] ?? {}
    expect(errors).toEqual(asked.advice === undefined ? [] : [expect.stringMatching(asked.advice)])
    expect(warnings).toEqual(asked.warning === undefined ? [] : [expect.stringMatching(asked.warning)])
    for (const way of ways) {
      const words = outcomes[way.name]?.refusedByPlatform
      expect(words).toEqual(refusal(way) === undefined ? undefined : expect.stringMatching(refusal(way) ?? /./))
    }
  } finally {
    await Promise.all(Object.values(outcomes).map((outcome) => outcome.dispose()))
  }
})
