/** docs/reference.md: inputs by group, outputs, exit codes. */
import { cancellingSignals, errorCodes } from '../../core/errors.ts'
import { inputGroups, outputTable, type InputDefinition, type InputGroup } from '../../core/inputs.ts'
import { dotenvVariables, ownInput, ownInputNames } from '../../gitlab-component/inputs.ts'
import { defaultInWords, generatedNotice, inputs } from './inputs.ts'

const effects: Readonly<Record<InputDefinition['scope'], string>> = {
  always: '',
  files: 'Only with `files`.',
  download: 'Only without `cryptoki-library`.',
}

export function renderReference(): string {
  const groups = (Object.keys(inputGroups) as InputGroup[]).flatMap((group) => [
    `### ${inputGroups[group]}`,
    '',
    table(
      ['Input', 'Meaning', 'Default'],
      inputs
        .filter(([, definition]) => definition.group === group)
        .map(([name, definition]) => [`\`${name}\``, meaning(definition), defaultCell(definition)]),
    ),
    '',
  ])
  return [
    `<!-- ${generatedNotice} -->`,
    '',
    '# Reference',
    '',
    'Names are written in kebab-case here, as in GitHub Actions and GitLab; Azure DevOps has them in camelCase, the command line as `--flag`.',
    'A blank input is an absent one. An input that has no effect is an error. So is a name that is none of these, except on Azure DevOps.',
    'On GitHub, a name with underscores (`timestamp_urls`), or without a hyphen where there is none in the input (`digests`), may be a variable of the job: only GitHub warns of it.',
    '',
    '## Inputs',
    '',
    ...groups,
    '## Outputs',
    '',
    table(
      ['Output', 'Meaning'],
      Object.entries(outputTable).map(([name, description]) => [`\`${name}\``, description]),
    ),
    '',
    '## GitLab',
    '',
    'The [component](gitlab.md) has the inputs above, without `api-token` and `export-environment`, and these:',
    '',
    table(
      ['Component input', 'Meaning', 'Default'],
      ownInputNames.map((name) => {
        const { description, default: value } = { default: undefined, ...ownInput(name) }
        return [`**${name}**`, description, value === undefined ? 'required' : value === '' ? '' : `\`${gitlabValue(value)}\``]
      }),
    ),
    '',
    'Later jobs get these variables:',
    '',
    table(
      ['Variable', 'Meaning'],
      Object.entries(dotenvVariables).map(([name, description]) => [`\`${name}\``, description]),
    ),
    '',
    '## Exit codes and error codes',
    '',
    'Every error message ends with its code in brackets. The command line exits with the number; a CI step fails in any case but 0.',
    'Transient errors are tried again, as often as `retries` says.',
    '',
    table(['Exit code', 'Errors'], exitCodeRows()),
    '',
  ].join('\n')
}

function gitlabValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function meaning(definition: InputDefinition): string {
  const values =
    definition.kind === 'choice'
      ? `One of ${definition.choices.map((choice) => `\`${choice}\``).join(', ')}.`
      : definition.kind === 'integer'
        ? `From ${definition.minimum} to ${definition.maximum}.`
        : definition.kind === 'boolean'
          ? '`true` or `false`.'
          : ''
  return [definition.description, values, effects[definition.scope]].filter((part) => part !== '').join(' ')
}

function defaultCell(definition: InputDefinition): string {
  const value = definition.default
  if (value !== undefined && definition.environment === undefined) return `\`${value}\``
  return (defaultInWords(definition) ?? '').replace(/[A-Z]+(?:_[A-Z]+)+|https:\S+/g, '`$&`')
}

function exitCodeRows(): string[][] {
  const codes = new Map<number, string[]>([[0, ['signed and verified']]])
  for (const [name, { exitCode, transient }] of Object.entries(errorCodes)) {
    codes.set(exitCode, [...(codes.get(exitCode) ?? []), `\`${name}\`${transient ? ' (transient)' : ''}`])
  }
  for (const [exitCode, signal] of cancellingSignals) codes.set(exitCode, [`\`CANCELLED\`, by ${signal}`])
  return [...codes].sort(([a], [b]) => a - b).map(([exitCode, names]) => [`${exitCode}`, names.join(', ')])
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
