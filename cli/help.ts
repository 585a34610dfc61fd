/** The help texts, from the tables of inputs, commands and errors. */
import { cancellingSignals, errorCodes } from '../core/errors.ts'
import { definitionOf, inputGroups, type InputDefinition, type InputGroup, type InputName } from '../core/inputs.ts'
import { commandNames, commandTable, inputsOf, ownFlags, ownFlagsOf, type CommandName } from './flags.ts'

const indent = 6

/** What each exit code stands for, in order. */
export function exitCodes(): readonly (readonly [number, string])[] {
  const codes = new Map<number, string[]>()
  for (const [code, { exitCode }] of Object.entries(errorCodes)) codes.set(exitCode, [...(codes.get(exitCode) ?? []), code])
  const rows = [...codes].map(([exitCode, names]): [number, string] => [exitCode, names.join(', ')])
  const ofSignals = cancellingSignals.map(([exitCode, signal]): [number, string] => [exitCode, `CANCELLED by ${signal}`])
  return [[0, 'signed and verified'] satisfies [number, string], ...rows, ...ofSignals].sort(([a], [b]) => a - b)
}

/** All commands, in lines of at most `width` columns. */
export function generalHelp(width: number): string {
  const commands = commandNames.flatMap((name) => [`  ${name}`, ...wrapped(commandTable[name].summary, width)])
  return lines([
    ...wrapped(
      'pkcs11-sign signs code with keys held by SignPath, through its Cryptoki (PKCS #11) library, and verifies what it signed.',
      width,
      0,
    ),
    '',
    'Usage: pkcs11-sign COMMAND [flags]',
    '',
    'Commands:',
    ...commands,
    '',
    ...wrapped('Messages go to stderr. sign, bundle and report print their results as name=value lines on stdout.', width, 0),
    '',
    ...exitCodeLines(width),
  ])
}

/** One command and its flags by group, in lines of at most `width` columns. */
export function commandHelp(command: CommandName, width: number): string {
  const { usage, summary } = commandTable[command]
  const inputs = inputsOf(command)
  const groups = (Object.keys(inputGroups) as InputGroup[]).flatMap((group) => {
    const names = inputs.filter((name) => definitionOf(name).group === group)
    return names.length === 0 ? [] : ['', `${inputGroups[group]}:`, ...names.flatMap((name) => inputLines(name, width))]
  })
  const own = ownFlagsOf(command).flatMap((name) => {
    const flag = ownFlags[name]
    const short = name === 'help' ? ', -h' : name === 'version' ? ', -V' : ''
    return [`  --${name}${flag.kind === 'text' ? ` ${flag.value}` : short}`, ...wrapped(flag.description, width)]
  })
  const token = inputs.includes('api-token')
    ? [
        '',
        ...wrapped(
          'Other users of the machine see command lines: set SIGNPATH_API_TOKEN, or let --api-token - read it from stdin.',
          width,
          0,
        ),
      ]
    : []
  return lines([
    `Usage: ${usage}`,
    '',
    ...wrapped(summary, width, 0),
    ...token,
    ...groups,
    '',
    'General:',
    ...own,
    ...(command === 'help' ? [] : ['', ...exitCodeLines(width)]),
  ])
}

function inputLines(name: InputName, width: number): string[] {
  const definition = definitionOf(name)
  return [`  --${name}${valueOf(name, definition)}`, ...wrapped([definition.description, ...notes(name, definition)].join(' '), width)]
}

function valueOf(name: InputName, definition: InputDefinition): string {
  switch (definition.kind) {
    case 'boolean':
      return `, --no-${name}`
    case 'integer':
      return ' NUMBER'
    case 'choice':
      return ' CHOICE'
    case 'lines':
      return ' VALUE ...'
    case 'text':
      return ' VALUE'
  }
}

function notes(name: InputName, definition: InputDefinition): string[] {
  const found = definition.default ?? definition.defaultText
  return [
    ...(definition.kind === 'choice' ? [`One of: ${definition.choices.join(', ')}.`] : []),
    ...(definition.kind === 'integer' ? [`From ${definition.minimum} to ${definition.maximum}.`] : []),
    ...(definition.kind === 'lines' ? ['May be repeated.'] : []),
    ...(name === 'files' ? ['Files may also be given without the flag.'] : []),
    ...(definition.environment === undefined ? [] : [`Variable: ${definition.environment}.`]),
    ...(found === undefined ? [] : [`Default: ${found.replaceAll('`', '')}.`]),
  ]
}

function exitCodeLines(width: number): string[] {
  return ['Exit codes:', ...exitCodes().flatMap(([code, meaning]) => hanging(`${code}`.padStart(5), meaning, width))]
}

function hanging(label: string, text: string, width: number): string[] {
  const [first = '', ...rest] = wrapped(text, width, label.length + 2)
  return [`${label}  ${first.trimStart()}`, ...rest]
}

/** Breaks `text` at blanks; a longer word stands alone. */
function wrapped(text: string, width: number, columns = indent): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ')) {
    if (row !== '' && columns + row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].map((line) => ' '.repeat(columns) + line)
}

function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`
}
