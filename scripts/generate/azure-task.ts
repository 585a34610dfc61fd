/** azure-task/task.json: https://learn.microsoft.com/azure/devops/extend/develop/integrate-build-task */
import { connection, connectionInputs, azureName, minimumAgentVersion, targets, taskId, taskName } from '../../azure-task/manifest.ts'
import { inputGroups, outputTable, type InputDefinition, type InputName } from '../../core/inputs.ts'
import { version } from '../../core/version.ts'
import { defaultInWords, inputs, manifestDefault } from './inputs.ts'

const withoutConnection = `${connection.input} = ""`

/** Azure's editor hides what has no effect. Both are about inputs that take several lines, or none. */
const visibleRules: Partial<Record<InputName, string>> = {
  ...Object.fromEntries(connectionInputs.map((name) => [name, withoutConnection])),
  shell: 'run != ""',
  ...Object.fromEntries(
    inputs.flatMap(([name, { scope }]) =>
      scope === 'files' ? [[name, 'files != ""']] : scope === 'download' ? [[name, 'cryptokiLibrary = ""']] : [],
    ),
  ),
}

const acronyms: Readonly<Record<string, string>> = {
  id: 'ID',
  api: 'API',
  url: 'URL',
  urls: 'URLs',
  http: 'HTTP',
  openssl: 'OpenSSL',
  sha256: 'SHA-256',
}

/** `api-token`: `API token`. */
function labelOf(name: string): string {
  const words = name.split('-').map((word) => acronyms[word] ?? word)
  const label = words.join(' ')
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function typeOf(name: InputName, { kind }: InputDefinition): object {
  switch (kind) {
    case 'choice':
      return { type: 'pickList' }
    case 'boolean':
      return { type: 'boolean' }
    case 'lines':
      return { type: 'multiLine', properties: { resizable: true, rows: '4' } }
    case 'text':
      return name === 'run' ? { type: 'multiLine', properties: { resizable: true, rows: '10' } } : { type: 'string' }
    case 'integer':
      return { type: 'string' }
  }
}

function help(definition: InputDefinition): string {
  const words = manifestDefault(definition) === undefined ? defaultInWords(definition) : undefined
  return `${definition.description}${words === undefined ? '' : ` Default: ${words}.`}`
}

function taskInput(name: InputName, definition: InputDefinition): object {
  const value = manifestDefault(definition)
  const visibleRule = visibleRules[name]
  return {
    name: azureName(name),
    label: labelOf(name),
    ...typeOf(name, definition),
    required: false,
    ...(value === undefined ? {} : { defaultValue: value }),
    groupName: definition.group,
    ...(visibleRule === undefined ? {} : { visibleRule }),
    ...(definition.kind === 'choice' ? { options: Object.fromEntries(definition.choices.map((choice) => [choice, choice])) } : {}),
    helpMarkDown: help(definition),
  }
}

function handlers(target: string): object {
  return Object.fromEntries(['Node24', 'Node20_1'].map((handler) => [handler, { target }]))
}

export function renderTaskManifest(): string {
  const [Major, Minor, Patch] = version.split('.').map(Number)
  return JSON.stringify({
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: taskId,
    name: taskName,
    friendlyName: 'Sign code with SignPath (PKCS #11)',
    description: 'Signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.',
    helpMarkDown: '[Documentation](https://github.com/signpath/pkcs11-sign/blob/main/docs/azure-devops.md)',
    helpUrl: 'https://github.com/signpath/pkcs11-sign/blob/main/docs/azure-devops.md',
    author: 'SignPath',
    category: 'Azure Pipelines',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    version: { Major, Minor, Patch },
    minimumAgentVersion,
    instanceNameFormat: 'Sign $(files) with SignPath $(projectSlug)/$(signingPolicySlug)',
    showEnvironmentVariables: true,
    groups: Object.entries(inputGroups).map(([name, displayName]) => ({
      name,
      displayName,
      isExpanded: name === 'signpath' || name === 'files',
    })),
    inputs: [
      {
        name: connection.input,
        label: 'SignPath connection',
        type: `connectedService:${connection.type}`,
        required: false,
        groupName: 'signpath',
        helpMarkDown: 'Service connection of the type SignPath: it holds the organization, the API address and the API token.',
      },
      ...inputs.map(([name, definition]) => taskInput(name, definition)),
    ],
    outputVariables: Object.entries(outputTable).map(([name, description]) => ({ name: azureName(name), description })),
    execution: handlers(targets.execution),
    postjobexecution: handlers(targets.postjobexecution),
  })
}
