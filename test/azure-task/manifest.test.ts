import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import Ajv from 'ajv-draft-04'
import { parse } from 'yaml'
import { connection, connectionInputs, isConnectionInput, targets, taskId } from '../../azure-task/manifest.ts'
import { inputGroups, inputNames, inputTable, outputTable, type InputDefinition } from '../../core/inputs.ts'
import { version } from '../../core/version.ts'

interface TaskInput {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly required: boolean
  readonly defaultValue?: string
  readonly groupName: string
  readonly visibleRule?: string
  readonly helpMarkDown: string
  readonly options?: Record<string, string>
}

interface TaskManifest {
  readonly id: string
  readonly version: Record<'Major' | 'Minor' | 'Patch', number>
  readonly friendlyName: string
  readonly minimumAgentVersion: string
  readonly instanceNameFormat: string
  readonly groups: { name: string; displayName: string }[]
  readonly inputs: TaskInput[]
  readonly outputVariables: { name: string; description: string }[]
  readonly execution: Record<string, { target: string }>
  readonly postjobexecution: Record<string, { target: string }>
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(resolve('azure-task', name), 'utf8'))
}

const manifest = json('task.json') as TaskManifest
const [serviceConnection, ...inputs] = manifest.inputs

/** Written anew here: a wrong rule must not vouch for itself. */
function camelCase(name: string): string {
  return name
    .split('-')
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
}

describe('task.json', () => {
  // Microsoft's, and not ours to pass on: https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json
  const candidates = [process.env['AZURE_TASK_SCHEMA'], '../shared/reference/azure-tasks.schema.json']
  const schema = candidates.find((path) => path !== undefined && existsSync(path))
  const withSchema = schema === undefined ? test.skip : test

  withSchema(`keeps to Microsoft's schema${schema === undefined ? ' (name its file in AZURE_TASK_SCHEMA)' : ''}`, () => {
    const validator = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
    const validate = validator.compile(JSON.parse(readFileSync(schema ?? '', 'utf8')))
    validate(manifest)
    expect(validate.errors).toBeNull()
    expect(validate({ ...manifest, execution: { Node24: {} } })).toBe(false)
  })

  test('has the inputs of the table, in its order, and one for the service connection', () => {
    expect(serviceConnection).toMatchObject({ name: 'serviceConnection', type: `connectedService:${connection.type}`, required: false })
    expect(inputs.map(({ name }) => name)).toEqual(inputNames.map(camelCase))
    expect(new Set(manifest.inputs.map(({ name }) => name.toLowerCase())).size).toBe(manifest.inputs.length)
    for (const { required } of inputs) expect(required).toBe(false)
  })

  test.each(inputNames)('%s has the default, the kind and the words of the table', (name) => {
    const definition: InputDefinition = inputTable[name]
    const input = inputs.find((candidate) => candidate.name === camelCase(name))
    expect(input?.defaultValue).toBe(definition.environment === undefined ? definition.default : undefined)
    expect(input?.groupName).toBe(definition.group)
    expect(input?.helpMarkDown.startsWith(definition.description)).toBe(true)
    for (const words of [definition.environment, definition.defaultText]) expect(input?.helpMarkDown).toContain(words ?? '')
    expect(Object.keys(input?.options ?? {})).toEqual(definition.kind === 'choice' ? definition.choices : [])
    const kinds = {
      choice: 'pickList',
      boolean: 'boolean',
      lines: 'multiLine',
      integer: 'string',
      text: name === 'run' ? 'multiLine' : 'string',
    }
    expect(input?.type).toBe(kinds[definition.kind])
    if (isConnectionInput(name)) expect(input?.visibleRule).toBe('serviceConnection = ""')
  })

  test('shows an input where another one exists that the rule names', () => {
    for (const { visibleRule } of inputs) {
      const [, named] = /^(\w+) !?= ""$/.exec(visibleRule ?? 'files = ""') ?? []
      expect(manifest.inputs.map(({ name }) => name)).toContain(named)
    }
  })

  test('has the outputs of the table', () => {
    const outputs = Object.entries(outputTable).map(([name, description]) => ({ name: camelCase(name), description }))
    expect(manifest.outputVariables).toEqual(outputs)
  })

  test('has two handlers for the task and for its clean-up, whose files are there', () => {
    expect(Object.keys(manifest.execution)).toEqual(['Node24', 'Node20_1'])
    expect(Object.keys(manifest.postjobexecution)).toEqual(['Node24', 'Node20_1'])
    for (const { target } of Object.values(manifest.execution)) expect(target).toBe(targets.execution)
    for (const { target } of Object.values(manifest.postjobexecution)) expect(target).toBe(targets.postjobexecution)
    expect(existsSync(resolve('azure-task', targets.postjobexecution))).toBe(true)
  })

  test('is what it always was, of this version', () => {
    expect(manifest.id).toBe('7c7a57f3-6f0e-4a5b-9d0c-2b8f0c1e5d34')
    expect(taskId).toBe(manifest.id)
    expect(Object.values(manifest.version).join('.')).toBe(version)
    expect(manifest.minimumAgentVersion).toBe('4.248.0')
    // What Azure's editor refuses above.
    expect(manifest.friendlyName.length).toBeLessThanOrEqual(40)
    for (const [, name = ''] of manifest.instanceNameFormat.matchAll(/\$\((\w+)\)/g))
      expect(inputs.map((input) => input.name)).toContain(name)
    expect(manifest.groups.map(({ name, displayName }) => [name, displayName])).toEqual(Object.entries(inputGroups))
  })
})

describe('examples in the docs', () => {
  const pages = [
    'azure-task/overview.md',
    ...['docs', 'docs/tools'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
    ),
  ]
  const examples = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([^]*?)^```/gm)].flatMap(([, text = '']) =>
      tasksIn(parse(text)).map((inputs) => ({ page, names: Object.keys(inputs) })),
    ),
  )

  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(readdirSync('docs/tools').length + 3)
  })

  test.each(examples)('$page: $names are inputs of the task', ({ names }) => {
    expect(names.filter((name) => !manifest.inputs.some((input) => input.name === name))).toEqual([])
  })
})

/** The inputs of every step of ours, wherever it stands. */
function tasksIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  if ('task' in value && value.task === 'pkcs11-sign@1') return 'inputs' in value && value.inputs instanceof Object ? [value.inputs] : []
  return Object.values(value).flatMap(tasksIn)
}

describe('vss-extension.json', () => {
  const extension = json('vss-extension.json') as {
    version: string
    contributions: { type: string; properties: Record<string, unknown> }[]
  }
  const properties = (type: string): Record<string, unknown> | undefined =>
    extension.contributions.find((contribution) => contribution.type === type)?.properties

  test('contributes the task, and the type of connection that its input asks for', () => {
    expect(extension.version).toBe(version)
    expect(properties('ms.vss-distributed-task.task')).toEqual({ name: 'pkcs11-sign' })
    const type = properties('ms.vss-endpoint.service-endpoint-type')
    expect(`connectedService:${String(type?.['name'])}`).toBe(serviceConnection?.type)
  })

  test('has the connection hold all that it stands in for, the token as a secret', () => {
    expect([...connectionInputs]).toEqual(['organization-id', 'api-token', 'api-url'])
    expect(properties('ms.vss-endpoint.service-endpoint-type')).toMatchObject({
      url: { value: inputTable['api-url'].default },
      inputDescriptors: [{ id: 'organizationId', isConfidential: false }],
      authenticationSchemes: [
        { type: 'ms.vss-endpoint.endpoint-auth-scheme-token', inputDescriptors: [{ id: 'apitoken', isConfidential: true }] },
      ],
    })
  })
})
