/** Every tool signs with every kind of key and every digest that it can, by two libraries, whatever the files are; and others verify it. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { readFile, readlink, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { tools } from '../../core/tools/registry.ts'
import { expectFailure } from '../harness/failures.ts'
import { startFlow, type Flow } from '../harness/flow.ts'
import type { ExpectedSigner } from '../harness/independent.ts'
import type { Inputs, StepOptions } from '../harness/job.ts'
import { createSoftHsm, type SoftHsm } from '../harness/softhsm.ts'
import { environmentFor } from '../harness/fake-tools.ts'
import { inputsOf, policyOf, rowOf, signerOf, suffixOf, tableTools, type Way } from '../harness/tool-table.ts'

/** As the simulator has them. */
const keys = {
  'demo/rsa2048': 'rsa2048',
  'demo/rsa3072': 'rsa3072',
  'demo/rsa4096': 'rsa4096',
  'demo/ec256': 'p256',
  'demo/ec384': 'p384',
} as const

let flow: Flow
let softHsm: SoftHsm
beforeAll(async () => {
  ;[flow, softHsm] = await Promise.all([startFlow(), createSoftHsm({ keys, otherTokens: true })])
})
afterEach(() => flow.reset())
afterAll(() => Promise.all([flow.dispose(), softHsm.dispose()]))

/** Who holds the keys: the same names in each. */
interface Token {
  inputs(policy: string): Inputs
  readonly environment: NonNullable<StepOptions['environment']>
  signer(policy: string): Promise<ExpectedSigner>
}

const libraries: Readonly<Record<string, () => Token>> = {
  'the simulator': () => ({ inputs: (policy) => flow.inputs({}, policy), environment: {}, signer: (policy) => flow.signer(policy) }),
  SoftHSM: () => ({
    inputs: (policy) => flow.inputs({ 'cryptoki-library': softHsm.library, 'api-url': 'http://127.0.0.1:9/Api' }, policy),
    environment: softHsm.environment,
    async signer(policy) {
      const { certificate } = softHsm.key(policy)
      return { certificate, authoritiesPem: await readFile(softHsm.authority.certificatePath, 'utf8') }
    },
  }),
}

function tokenOf(library: string): Token {
  const token = libraries[library]?.()
  if (token === undefined) throw new Error(library)
  return token
}

const named = (way: Way): string =>
  [policyOf(way), way.digest, way.padding, way.format, way.gpgFormat].filter((word) => word !== undefined).join(' ')

const oddNames = [
  'plain',
  'ünïcödé-日本語-😀',
  'with spaces (and) [brackets] ',
  '-out',
  `it's "quoted"`,
  '$(touch pwned) `touch pwned` $HOME',
  'a; touch pwned; && x | y',
  'new\nline\n::error::x',
  'n'.repeat(200),
]

describe.each(tableTools)('%s', (tool) => {
  const row = rowOf(tool)

  describe.each(Object.keys(libraries))('with %s', (library) => {
    test.each(row.ways.map((way) => [named(way), way] as const))('%s', async (_, way) => {
      const token = tokenOf(library)
      const job = await flow.job()
      const { name } = row
      const suffix = suffixOf(tool, way)
      const path = await job.write(name, await row.content())
      const inputs = { ...token.inputs(policyOf(way)), ...inputsOf(tool, way), files: name }
      const environment = { ...token.environment, ...(await environmentFor(tool, job)) }
      const main = await job.main(inputs, { environment })
      expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-files': `${name}${suffix}` } })
      await row.accepts(path, `${path}${suffix}`, signerOf(job, await token.signer(policyOf(way))), way)
    })

    test.each(Object.entries(row.refuses))('refuses %s', async (_, { policy = 'demo/rsa2048', inputs, ...expected }) => {
      const token = tokenOf(library)
      const job = await flow.job()
      await job.write(row.name, await row.content())
      const environment = { ...token.environment, ...(await environmentFor(tool, job)) }
      await expectFailure(job, { ...token.inputs(policy), ...inputs, tool, files: row.name }, expected, { environment })
    })
  })

  /** Where one process of ours may sign them all, the tool itself is to be seen as well. */
  test.each(tools[tool].batch === undefined ? ['auto'] : ['auto', 'off'])('files of every kind and name, with batch: %s', async (batch) => {
    const way: Way = { keyType: 'RSA', digest: 'sha256' }
    const suffix = suffixOf(tool)
    const job = await flow.job()
    const names = oddNames.map((name) => `d/${name}${row.extension}`)
    for (const name of names) await job.write(name, await row.content(name.slice(0, 40)))
    const readOnly = `d/read-only${row.extension}`
    await job.write(readOnly, await row.content('read-only'), 0o444)
    const target = `target${row.extension}`
    await job.write(target, await row.content('target'))
    const link = `d/link${row.extension}`
    await symlink(`../${target}`, join(job.workspace, link))
    const empty = `d/empty${row.extension}`
    if (row.takesAnyFile === true) await job.write(empty, '')

    const main = await job.main(flow.inputs({ ...inputsOf(tool, way), files: 'd/*', batch, parallel: '3' }), {
      environment: await environmentFor(tool, job),
    })
    const signer = signerOf(job, await flow.signer())
    const signed = [...names, readOnly, ...(row.takesAnyFile === true ? [empty] : [])]
    expect(main).toMatchObject({ exitCode: 0, outputs: { signed: 'true', 'signed-count': String(signed.length + 1) } })
    for (const path of signed.map((name) => join(job.workspace, name))) await row.accepts(path, `${path}${suffix}`, signer, way)
    // Embedded, it is in the file that the link leads to; detached, it lies where the link does.
    await row.accepts(join(job.workspace, target), join(job.workspace, suffix === '' ? target : `${link}${suffix}`), signer, way)
    expect(await readlink(join(job.workspace, link))).toBe(`../${target}`)
    expect((await stat(join(job.workspace, readOnly))).mode & 0o777).toBe(0o444)
    // Nothing in a name was carried out, neither by a shell nor as a command of the log.
    const expected = ['d', target, link, ...signed, ...(suffix === '' ? [] : signed.concat(link).map((name) => `${name}${suffix}`))]
    expect(Object.keys(await job.listing()).sort()).toEqual(expected.sort())
    expect(main.log).not.toMatch(/^::error/m)
  })
})
