/** A workflow's jobs and steps as GitHub's parser reads them: the conditions with their implied `success()`, the rest as written. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { entriesOf, evaluation, itemsOf, type Token, type Value } from './expressions.ts'
import { githubLanguage } from './language.ts'

export interface ParsedStep {
  readonly id: string
  readonly condition: Token
  readonly token: Token
}

export interface ParsedJob {
  readonly id: string
  readonly needs: readonly string[]
  readonly condition: Token
  readonly token: Token
  readonly steps: readonly ParsedStep[]
}

export interface CalledWorkflow {
  readonly env: Token | undefined
  readonly jobs: readonly ParsedJob[]
  readonly outputs: readonly (readonly [string, Token])[]
  /** The inputs as the called workflow sees them. @throws Error as GitHub refuses a call: unknown, missing, of another type */
  inputs(given: Readonly<Record<string, Value>>): Readonly<Record<string, Value>>
  /** @throws Error for a secret that the workflow does not declare, or requires and does not get */
  secrets(given: Readonly<Record<string, string>>): Readonly<Record<string, string>>
}

/** @throws Error with the parser's words where it finds anything wrong */
export async function readCalledWorkflow(file: string): Promise<CalledWorkflow> {
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = githubLanguage()
  const { context, value } = parseWorkflow({ name: basename(file), content: await readFile(file, 'utf8') }, new NoOperationTraceWriter())
  const errors = context.errors.getErrors().map(({ message }) => message)
  if (value === undefined || errors.length > 0) throw new Error(`${file}: ${errors.join('\n')}`)
  const template = await convertWorkflowTemplate(context, value)
  if (template.errors !== undefined) throw new Error(`${file}: ${template.errors.map(({ Message }) => Message).join('\n')}`)
  const root = value as unknown as Token
  const call = root.find?.('on')?.find?.('workflow_call')
  if (call === undefined) throw new Error(`${file} is no reusable workflow`)
  const jobs = root.find?.('jobs')
  return {
    env: root.find?.('env'),
    jobs: template.jobs.map((job): ParsedJob => {
      const token = jobs?.find?.(job.id.value)
      if (job.type !== 'job' || token === undefined) throw new Error(`${job.id.value}: the emulation runs no workflow within a workflow`)
      const tokens = itemsOf(token.find?.('steps'))
      return {
        id: job.id.value,
        needs: (job.needs ?? []).map(({ value: name }) => name),
        condition: job.if,
        token,
        steps: job.steps.map((step, index) => ({
          id: step.id,
          condition: step.if as unknown as Token,
          token: tokens[index] ?? refuse(`${job.id.value} has no step ${index}`),
        })),
      }
    }),
    outputs: entriesOf(call.find?.('outputs')).map(([name, output]) => [name, output.find?.('value') ?? refuse(`${name} has no value`)]),
    inputs: (given) => resolveInputs(entriesOf(call.find?.('inputs')), given),
    secrets: (given) => {
      const declared = entriesOf(call.find?.('secrets'))
      refuseUnknown('secret', Object.keys(given), declared)
      for (const [name, secret] of declared) if (isRequired(secret) && given[name] === undefined) refuse(`Secret ${name} is required`)
      return given
    },
  }
}

function resolveInputs(
  declared: readonly (readonly [string, Token])[],
  given: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> {
  refuseUnknown('input', Object.keys(given), declared)
  const plain = evaluation({}, { failed: false, cancelled: false })
  return Object.fromEntries(
    declared.map(([name, input]) => {
      const type = plain.text(input.find?.('type'))
      const value = given[name]
      if (value === undefined) {
        if (isRequired(input)) refuse(`Input ${name} is required`)
        return [name, input.find?.('default') === undefined ? blank(type) : plain.value(input.find('default'))]
      }
      if (typeof value !== type) refuse(`Input ${name} takes a ${type}`)
      return [name, value]
    }),
  )
}

/** What an input without a default is where it is not given. */
function blank(type: string): Value {
  return type === 'boolean' ? false : type === 'number' ? 0 : ''
}

function isRequired(token: Token): boolean {
  return token.find?.('required')?.value === true
}

function refuseUnknown(what: string, names: readonly string[], declared: readonly (readonly [string, Token])[]): void {
  for (const name of names) if (!declared.some(([known]) => known === name)) refuse(`Invalid ${what}, ${name} is not defined`)
}

function refuse(message: string): never {
  throw new Error(message)
}
