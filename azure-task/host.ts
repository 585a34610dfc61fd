/** Azure Pipelines as a host: logging commands through `azure-pipelines-task-lib`. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unmute } from './mute.ts'
import { checkInputNames } from './input-names.ts'
import * as task from 'azure-pipelines-task-lib/task.js'
import { SigningError } from '../core/errors.ts'
import type { Host, SourceLocation } from '../core/host.ts'
import { isUnexpanded, nonBlank } from '../core/inputs-parser.ts'
import { inputTable } from '../core/inputs.ts'
import { messageOf } from '../core/output-error.ts'
import { createRedactor } from '../core/redaction.ts'
import { createPace } from '../core/signing/progress.ts'
import { proxyInput, trustAuthority } from './agent-settings.ts'
import { azureName, connection, isConnectionInput, type ConnectionInput } from './manifest.ts'
import { asPlainText } from './untrusted-text.ts'

unmute()
// task-lib prints a crash with its whole stack; main.ts shows it once, redacted.
for (const event of ['uncaughtException', 'unhandledRejection']) process.removeAllListeners(event)

export interface AzureHost extends Host {
  /** Makes this process use the agent's certificate authority. */
  applyAgentSettings(): void
  /** Tells the agent the task's result. `done` is one with issues where nothing was done at all, and a warning said why. */
  complete(result: 'done' | 'failed'): void
}

const progressInterval = 1_000
/**
 * In bytes. The agent puts outputs into the environment of each later step, our post step among them: Linux starts no program with a variable
 * of 128 KiB, and Windows takes none of 32,767 characters.
 */
const longestOutput = process.platform === 'win32' ? 30_000 : 100_000
const statePrefix = 'pkcs11Sign.'

/** The host of a task on an Azure Pipelines agent; task-lib reads AGENT_*, INPUT_*, ENDPOINT_*, SECRET_* and VSTS_* variables. */
export function azureHost(): AzureHost {
  const secrets: string[] = []
  let redact = createRedactor(secrets)
  const { debug } = filteredOutput()

  const temporaryDirectory = resolve(variable('Agent.TempDirectory') ?? tmpdir())
  const state = new Map<string, string>()
  const outputs = new Map<string, string>()
  const told = new Set<string>()
  let warned = false
  let lastProgress = Date.now()
  const pace = createPace()

  const clean = (text: string): string => redact(asPlainText(text))
  const write = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }
  const issue = (type: task.IssueType, message: string, location: SourceLocation | undefined): void => {
    task.logIssue(type, clean(located(message, location)), location === undefined ? undefined : redact(location.file))
  }
  const warning = (message: string, location?: SourceLocation): void => {
    warned = true
    issue(task.IssueType.Warning, message, location)
  }

  const maskSecret = (value: string): void => {
    const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== '')
    if (lines.length === 0) return
    // The agent masks line by line, and refuses a secret of several.
    for (const line of lines) task.setSecret(line)
    secrets.push(value)
    redact = createRedactor(secrets)
  }

  return {
    name: 'azure',
    temporaryDirectory,
    cacheDirectory: join(resolve(variable('Agent.ToolsDirectory') ?? temporaryDirectory), 'pkcs11-sign'),
    input(name) {
      checkInputNames(() => task.getVariables().map((known) => known.name))
      const text = task.getInput(azureName(name))
      // Core counts it as blank, and knows nothing of Azure's ways.
      if ((name === 'api-token' || name === 'organization-id') && isUnexpanded(text) && !told.has(name)) {
        told.add(name)
        write(
          clean(
            `${azureName(name)} is ${text?.trim() ?? ''}, which Azure Pipelines has left as it is: there is no variable of that name, or this run does not get it (a fork's pull request, a variable group that is not used here).`,
          ),
        )
      }
      return input(name)
    },

    debug: (message) => {
      debug(clean(message))
    },
    info: (message) => {
      write(clean(message))
    },
    // Azure knows errors and warnings alone.
    notice: (message, location) => {
      write(clean(located(message, location)))
    },
    warning,
    error: (message, location) => {
      issue(task.IssueType.Error, message, location)
    },
    startGroup: (title) => {
      write(`##[group]${clean(title).replaceAll('\n', ' ')}`)
    },
    endGroup: () => {
      write('##[endgroup]')
    },

    maskSecret,
    setOutput(name, value) {
      outputs.set(name, value)
      const size = Buffer.byteLength(value)
      const fits = size <= longestOutput
      if (!fits) {
        warning(
          `The output ${azureName(name)} is left blank: with its ${size} bytes in the environment no later step could start. The report tells of all files.`,
        )
      }
      setVariable(azureName(name), fits ? value : '', { isOutput: 'true' })
    },
    exportVariable(name, value, { secret }) {
      if (secret) maskSecret(value)
      setVariable(name, value, { issecret: String(secret) })
    },

    saveState(name, value) {
      state.set(name, value)
      task.setTaskVariable(statePrefix + name, value)
    },
    loadState: (name) => state.get(name) ?? nonBlank(task.getTaskVariable(statePrefix + name)),

    summary(markdown) {
      if (variable('Agent.TempDirectory') === undefined) return Promise.resolve()
      // The agent reads it after the task, and titles it by the file's name; it empties its temporary folder when the job ends.
      const file = join(mkdtempSync(join(temporaryDirectory, 'pkcs11-sign-summary-')), 'pkcs11-sign.md')
      writeFileSync(file, markdown, { mode: 0o600 })
      task.uploadSummary(file)
      return Promise.resolve()
    },

    progress(done, total, failed) {
      const now = Date.now()
      const words = pace.describe(done, total, failed)
      if (total <= 0 || (now - lastProgress < progressInterval && done < total)) return
      lastProgress = now
      task.setProgress(Math.floor((done / total) * 100), words)
    },

    applyAgentSettings() {
      const file = variable('Agent.CAInfo')
      if (file !== undefined) trust(file, warning)
    },

    complete(result) {
      const idle = warned && outputs.get('signed') === 'false' && !outputs.has('cryptoki-library')
      const good = idle ? task.TaskResult.SucceededWithIssues : task.TaskResult.Succeeded
      task.setResult(result === 'failed' ? task.TaskResult.Failed : good, '')
    },
  }
}

/** task-lib's debug lines tell every value that it reads, the token's before anybody can mask it: only ours get through. */
function filteredOutput(): { readonly debug: (text: string) => void } {
  let ours = false
  const write = (line: string): boolean => (ours || !line.startsWith('##vso[task.debug]') ? process.stdout.write(line) : true)
  task.setStdStream(Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, { write }))
  return {
    debug(text) {
      ours = true
      task.debug(text)
      ours = false
    },
  }
}

function variable(name: string): string | undefined {
  return nonBlank(task.getVariable(name))
}

/** Not by task-lib's setVariable: it would put each output into our own environment too. */
function setVariable(name: string, value: string, properties: Readonly<Record<string, string>>): void {
  task.command('task.setvariable', { variable: name, ...properties }, value)
}

/** A message that already names its file needs no second word of it. */
function located(message: string, location: SourceLocation | undefined): string {
  return location === undefined || message.includes(location.file) ? message : `${location.file}: ${message}`
}

function input(name: string): string | undefined {
  const given = nonBlank(task.getInput(azureName(name)))
  if (isConnectionInput(name)) return credentialInput(name, given)
  return name === 'http-proxy' ? (given ?? agentProxy()) : given
}

/** @throws SigningError INVALID_INPUT, NO_CREDENTIALS */
function credentialInput(name: ConnectionInput, given: string | undefined): string | undefined {
  const id = nonBlank(task.getInput(connection.input))
  const value = name === 'api-token' && isUnexpanded(given) ? undefined : given
  if (id === undefined) return value
  if (value !== undefined) {
    throw new SigningError('INVALID_INPUT', `${azureName(name)} and ${connection.input} exclude each other.`, {
      hint: `Leave out ${azureName(name)}: the service connection gives it.`,
    })
  }
  switch (name) {
    case 'api-url':
      return nonBlank(task.getEndpointUrl(id, true))
    case 'organization-id':
      return nonBlank(task.getEndpointDataParameter(id, connection.organizationData, true))
    case 'api-token': {
      const token = nonBlank(task.getEndpointAuthorizationParameter(id, connection.tokenParameter, true))
      if (token !== undefined || nonBlank(task.getInput('ifNoCredentials'))?.trim() === 'skip') return token
      throw new SigningError('NO_CREDENTIALS', 'The agent got no API token with the service connection.', {
        hint: `Check that ${connection.input} names a connection of the type SignPath, that this pipeline may use it, and that its token is set.`,
      })
    }
  }
}

/** What the job's own variables say of a proxy is nearer than what the agent was set up with. */
function agentProxy(): string | undefined {
  if (['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => nonBlank(process.env[name]) !== undefined)) return undefined
  const { environment, default: standard } = inputTable['api-url']
  return proxyInput(
    {
      url: variable('Agent.ProxyUrl'),
      username: variable('Agent.ProxyUsername'),
      password: variable('Agent.ProxyPassword'),
      bypassList: variable('Agent.ProxyBypassList'),
    },
    input('api-url') ?? nonBlank(process.env[environment]) ?? standard,
  )
}

/** Children that are Node programs get to know of the file too. */
function trust(file: string, warning: (message: string) => void): void {
  if (nonBlank(process.env['NODE_EXTRA_CA_CERTS']) !== undefined) return
  process.env['NODE_EXTRA_CA_CERTS'] = file
  try {
    if (trustAuthority(readFileSync(file, 'utf8'))) return
    warning(
      `The agent's certificate authority ${file} is not used: this agent's Node.js ${process.versions.node} can't take it from here. Update the agent, or name the file in the variable NODE_EXTRA_CA_CERTS.`,
    )
  } catch (error) {
    warning(`The agent's certificate authority ${file} can't be used: ${messageOf(error)}`)
  }
}
