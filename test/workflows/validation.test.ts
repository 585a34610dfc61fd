/** Every workflow and action of this repository, and every one that the docs show, through GitHub's own parser and actionlint. */
import { describe, expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { inputTable, outputTable, type InputDefinition } from '../../core/inputs.ts'
import { pinnedActions } from '../../scripts/generate/pinned-actions.ts'
import { forwardedInputs } from '../../scripts/generate/reusable-workflow.ts'
import { actionlintSays, githubSays } from './validator.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')
const workflows = readdirSync(resolve(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const reusable = '.github/workflows/sign.yml'

interface WorkflowCall {
  readonly inputs: Record<
    string,
    { readonly type: string; readonly required?: boolean; readonly default?: string | number | boolean; readonly description: string }
  >
  readonly secrets: Record<string, { readonly required: boolean }>
  readonly outputs: Record<string, { readonly value: string }>
}

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Workflow {
  readonly on: { readonly workflow_call: WorkflowCall }
  readonly permissions: object
  readonly jobs: Record<string, { readonly permissions?: object; readonly steps?: readonly Step[] }>
}

describe.each(workflows)('%s', (path) => {
  const text = read(path)
  const workflow = parse(text) as Workflow

  test('is valid, in the words of GitHub and of actionlint', async () => {
    expect(await githubSays(path, text)).toEqual([])
    expect(await actionlintSays(path, text)).toEqual([])
  })

  test('pins every action by a full digest that we know, and names its version', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)].filter(([, name = '']) => !/^(\$|\.)\//.test(name))
    for (const [, name = '', comment] of used) {
      const [action = '', digest] = name.split('@')
      expect(Object.entries(pinnedActions).find(([known]) => known === action)?.[1]).toEqual({
        digest,
        version: comment?.replace(' # ', ''),
      })
    }
    for (const { digest } of Object.values(pinnedActions)) expect(digest).toMatch(/^[0-9a-f]{40}$/)
  })

  test('gives no job a permission unasked, and no script an expression', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined()
      for (const step of job.steps ?? []) expect(step.run ?? '').not.toContain('${{')
    }
  })

  test('leaves no credentials in a checkout', () => {
    const checkouts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.filter(({ uses }) => uses?.includes('/checkout@')))
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })
})

describe('the action', () => {
  test.each(['action.yml', 'github-action/action.yml', 'github-action/merge-reports/action.yml'])('%s is valid', async (path) => {
    expect(await githubSays(path, read(path))).toEqual([])
  })

  test('is the same in its folder, where the reusable workflow finds it', () => {
    const bundle = 'github-action/dist/index.cjs'
    const { runs, ...inFolder } = parse(read('github-action/action.yml')) as Record<string, unknown>
    const { runs: atRoot, ...rest } = parse(read('action.yml')) as Record<string, unknown>
    expect(inFolder).toEqual(rest)
    expect(runs).toEqual({ using: 'node24', main: 'dist/index.cjs', post: 'dist/index.cjs', 'post-if': 'always()' })
    expect(atRoot).toEqual({ using: 'node24', main: bundle, post: bundle, 'post-if': 'always()' })
  })

  test('the validator finds a wrong Node and a misspelt key', async () => {
    const text = read('action.yml')
    expect(await githubSays('action.yml', text.replace('node24', 'node18'))).not.toEqual([])
    expect(await githubSays('action.yml', text.replace('post-if', 'post-fi'))).not.toEqual([])
  })
})

describe('the reusable workflow', () => {
  const { inputs, secrets, outputs } = (parse(read(reusable)) as Workflow).on.workflow_call

  test('has the inputs of the table with their defaults and types; `artifact` and `files` are required', () => {
    for (const name of forwardedInputs) {
      const { kind, default: value, environment, description }: InputDefinition = inputTable[name]
      const type = kind === 'boolean' ? 'boolean' : kind === 'integer' ? 'number' : 'string'
      const given = inputs[name]
      expect({ name, type: given?.type }).toEqual({ name, type })
      expect(given?.default === undefined ? undefined : String(given.default)).toBe(environment === undefined ? value : undefined)
      if (name !== 'files') expect(given?.description.startsWith(description)).toBe(true)
    }
    const required = Object.entries(inputs).flatMap(([name, input]) => (input.required === true ? [name] : []))
    expect(required).toEqual(['artifact', 'files'])
    expect(secrets).toEqual({ SIGNPATH_API_TOKEN: expect.objectContaining({ required: false }) })
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(Object.keys(outputTable).filter((name) => name.startsWith('signed'))))
  })

  test('reads the token in the step that signs, and nowhere else; only that job may read the repository', () => {
    const { jobs } = parse(read(reusable)) as Workflow
    expect(read(reusable).match(/secrets\./g)).toHaveLength(1)
    expect(jobs['sign']?.steps?.find(({ id }) => id === 'sign')?.with).toMatchObject({
      'api-token': '${{ secrets.SIGNPATH_API_TOKEN }}',
    })
    expect(Object.entries(jobs).map(([id, { permissions }]) => [id, permissions])).toEqual([
      ['plan', {}],
      ['sign', { contents: 'read' }],
      ['collect', {}],
    ])
  })

  const caller = (changes: { with?: string; secrets?: string; uses?: string } = {}): string => `
on: push
jobs:
  sign:
    permissions:
      contents: read
    uses: ${changes.uses ?? 'signpath/pkcs11-sign/.github/workflows/sign.yml@v1'}
    with:
      ${changes.with ?? 'artifact: unsigned\n      files: "**/*.exe"'}
    secrets:
      ${changes.secrets ?? 'SIGNPATH_API_TOKEN: ${{ secrets.SIGNPATH_API_TOKEN }}'}
  after:
    needs: sign
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$DIGEST"
        env:
          DIGEST: \${{ needs.sign.outputs.artifact-digest }}
`
  const says = (text: string, required = false): Promise<readonly string[]> =>
    githubSays('.github/workflows/caller.yml', text, {
      files: required ? { [reusable]: read(reusable).replace('required: false', 'required: true') } : {},
    })

  test('can be called', async () => {
    expect(await says(caller())).toEqual([])
    expect(await says(caller({ uses: './.github/workflows/sign.yml' }))).toEqual([])
  })

  test('a caller with a missing or an unknown input, or an unknown secret, is refused by the validator', async () => {
    expect(await says(caller({ with: 'artifact: unsigned' }))).toEqual([expect.stringContaining('Input files is required')])
    expect(await says(caller({ with: 'artifact: a\n      files: b\n      api-token: x' }))).toEqual([expect.stringContaining('api-token')])
    expect(await says(caller({ secrets: 'API_TOKEN: ${{ secrets.SIGNPATH_API_TOKEN }}' }))).toEqual([expect.stringContaining('API_TOKEN')])
  })

  test('a missing secret would be refused, were it required', async () => {
    const without = caller().replace(/ {4}secrets:\n.*\n/, '')
    expect(await says(without)).toEqual([])
    expect(await says(without, true)).toEqual([expect.stringContaining('SIGNPATH_API_TOKEN is required')])
  })
})

describe('examples in the docs', () => {
  const pages = [
    'README.md',
    ...['docs', 'docs/tools'].flatMap((folder) =>
      readdirSync(resolve(root, folder)).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
    ),
  ]
  const examples = pages.flatMap((page) => [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => ({ page, text })))
  const ours = examples
    .filter(({ text }) => /uses: signpath\/pkcs11-sign[@/]/.test(text))
    .map(({ page, text }, index) => ({ page, index, text: asWorkflow(text) }))

  test('are there', () => {
    expect(ours.filter(({ page }) => page === 'docs/reusable-workflow.md').length).toBeGreaterThanOrEqual(3)
    expect(ours.filter(({ page }) => page === 'README.md').length).toBeGreaterThanOrEqual(1)
  })

  test('would be found wrong, were an input misspelt or unknown', async () => {
    const step = '- uses: signpath/pkcs11-sign@v1\n  with:\n    fles: dist/*.exe\n'
    expect(await githubSays('.github/workflows/example.yml', asWorkflow(step))).toEqual([expect.stringContaining('fles')])
  })

  test.each(ours)('$page, number $index, is valid', async ({ page, text }) => {
    expect(await githubSays('.github/workflows/example.yml', text)).toEqual([])
    expect(await actionlintSays('.github/workflows/example.yml', text)).toEqual([])
    expect(page).not.toBe('')
  })
})

/** Whole workflows stay; jobs and steps get what has to stand above them. */
function asWorkflow(text: string): string {
  const indented = (spaces: number): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces))
  const parsed = parse(text) as Record<string, unknown> | readonly unknown[]
  if (Array.isArray(parsed)) return `on: push\njobs:\n  sign:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(6)}`
  return 'on' in parsed ? text : `on: push\n${text}`
}
