import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseAllDocuments } from 'yaml'
import { inputsOf } from '../../cli/flags.ts'
import { inputTable, type InputDefinition, type InputName } from '../../core/inputs.ts'
import { version } from '../../core/version.ts'
import { dotenvVariables, otherDefaults, ownInputNames, signInputs, variableOf } from '../../gitlab-component/inputs.ts'
import { renderGitlabTemplate } from '../../scripts/generate/gitlab-component.ts'

interface InputSpec {
  readonly type: string
  readonly description: string
  readonly default?: unknown
  readonly options?: readonly string[]
  readonly regex?: string
}

interface ComponentJob {
  readonly variables: Record<string, unknown>
  readonly script: readonly string[]
  readonly [keyword: string]: unknown
}

const text = readFileSync('gitlab-component/templates/sign/template.yml', 'utf8')
const [spec, body] = parseAllDocuments(text).map((document): unknown => document.toJS())
const { inputs } = (spec as { spec: { inputs: Record<string, InputSpec> } }).spec
const [[jobName, job]] = Object.entries(body as Record<string, ComponentJob>) as [[string, ComponentJob]]

function definitionOf(name: InputName): InputDefinition {
  return inputTable[name]
}

describe('inputs', () => {
  test("are the component's own, and those of sign but the token", () => {
    expect(signInputs).toEqual(inputsOf('sign').filter((name) => name !== 'api-token'))
    expect(Object.keys(inputs)).toEqual([...ownInputNames, ...signInputs])
  })

  test.each(signInputs)('%s has the type, the choices and the default of the table', (name) => {
    const { kind, environment, ...definition } = definitionOf(name)
    const { type, description, default: given, options } = inputs[name] ?? { type: '', description: '' }
    expect(description.startsWith(definition.description.replaceAll('`', ''))).toBe(true)
    const value = otherDefaults[name] ?? (environment === undefined ? definition.default : undefined)
    expect(String(given)).toBe(value ?? '')
    expect(options).toEqual(kind === 'choice' ? (definition as { choices?: unknown }).choices : undefined)
    expect(type).toBe(kind === 'boolean' ? 'boolean' : kind === 'integer' && environment === undefined ? 'number' : 'string')
    expect(typeof given).toBe(type)
  })

  test('are required where nothing can be guessed, and nowhere else', () => {
    expect(Object.entries(inputs).flatMap(([name, { default: given }]) => (given === undefined ? [name] : []))).toEqual([
      'needs',
      'artifacts',
    ])
  })

  test('have defaults that their own patterns accept', () => {
    for (const [name, { regex, default: given }] of Object.entries(inputs)) {
      if (regex !== undefined) expect({ name, fits: new RegExp(regex).test(String(given)) }).toEqual({ name, fits: true })
    }
  })

  test('none takes a secret', () => {
    for (const name of signInputs) expect(definitionOf(name).secret).toBeUndefined()
    expect(inputs['api-token-variable']?.regex).toBe('^[A-Za-z_][A-Za-z0-9_]*$')
  })
})

describe('the program', () => {
  test('comes from an exact version', () => {
    expect(inputs['cli-url']?.default).toContain(`/v${version}/`)
    expect(text).not.toMatch(/\blatest\b|\/main\//)
  })

  test('has its digest in a release only: a checkout would be stale after every build', () => {
    expect(inputs['cli-sha256']?.default).toBe('')
    const digest = 'ab'.repeat(32)
    const [released] = parseAllDocuments(renderGitlabTemplate(digest)).map((document): unknown => document.toJS())
    expect(released).toEqual({ spec: { inputs: { ...inputs, 'cli-sha256': { ...inputs['cli-sha256'], default: digest } } } })
  })
})

describe('the job', () => {
  test('is what the inputs say', () => {
    expect(jobName).toBe('$[[ inputs.job-name ]]')
    expect(job).toMatchObject({
      stage: '$[[ inputs.stage ]]',
      image: '$[[ inputs.image ]]',
      needs: '$[[ inputs.needs ]]',
      rules: '$[[ inputs.rules ]]',
      tags: '$[[ inputs.tags ]]',
      parallel: '$[[ inputs.shards ]]',
      retry: { max: 2, when: ['runner_system_failure', 'scheduler_failure', 'data_integrity_failure'] },
    })
    expect(job).not.toHaveProperty('id_tokens')
  })

  test('hands inputs over as variables, and nothing of them is in the script', () => {
    for (const name of signInputs) {
      const value = `$[[ inputs.${name} ]]`
      expect(job.variables[variableOf(name)]).toEqual(name === 'run' ? { value, expand: false } : value)
      expect(job.script.join('\n')).toContain(`"--${name}=$${variableOf(name)}"`)
    }
    expect(job.script.join('\n')).not.toContain('$[[')
    expect(JSON.stringify(job.variables)).not.toContain('API_TOKEN')
  })

  test('tells later jobs what the documentation says', () => {
    for (const name of Object.keys(dotenvVariables)) expect(job.script.join('\n')).toContain(`${name}=`)
  })
})
