/** Reads the command line: what is wrong with it is said before anything happens. */
import { parseArgs } from 'node:util'
import { SigningError } from '../core/errors.ts'
import { definitionOf, type InputName } from '../core/inputs.ts'
import { nearest } from '../core/nearest.ts'
import { commandNames, inputsOf, ownFlags, ownFlagsOf, type CommandName, type OwnFlag } from './flags.ts'

export interface CommandLine {
  readonly command: CommandName
  /** Values by input name; those of a list are joined by line breaks, without the positional ones. */
  readonly inputs: ReadonlyMap<InputName, string>
  readonly own: ReadonlyMap<OwnFlag, string>
  /** What stands without a flag: files of `sign`, the command of `help`. */
  readonly positionals: readonly string[]
}

type Flag = InputName | OwnFlag
type Kind = 'value' | 'lines' | 'boolean'

/**
 * @param words the command line without the program's name
 * @throws SigningError INVALID_INPUT: unknown command or flag, a flag without its value or given twice
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const [first = 'help', ...rest] = words
  if (first === '--help' || first === '-h') return plain('help', 'help')
  if (first === '--version' || first === '-V') return plain('help', 'version')
  const command = commandNames.find((name) => name === first)
  if (command === undefined) throw unknownCommand(first)

  const kinds = kindsOf(command)
  const values = new Map<Flag, string[]>()
  const positionals: string[] = []
  let before: Flag | undefined
  for (const token of tokensOf(rest, kinds)) {
    if (token.kind === 'positional') {
      refuseBooleanValue(token.value, before, kinds)
      positionals.push(token.value)
    }
    before = undefined
    if (token.kind !== 'option') continue
    const { flag, value } = readFlag(token, command, kinds)
    if (token.value === undefined) before = flag
    const earlier = values.get(flag)
    if (earlier !== undefined && kinds.get(flag) !== 'lines') {
      throw invalid(`--${flag} is given twice.`, 'Give it once; only lists such as --files may be repeated.')
    }
    values.set(flag, [...(earlier ?? []), value])
  }
  if (positionals.length > (command === 'sign' || command === 'report' ? Infinity : command === 'help' ? 1 : 0)) {
    throw invalid(`${command} takes no "${positionals.at(-1) ?? ''}".`, `pkcs11-sign help ${command} shows what it takes.`)
  }
  const [topic] = positionals
  if (command === 'help' && topic !== undefined && !commandNames.some((name) => name === topic)) throw unknownCommand(topic)
  const joined = <Name extends Flag>(names: readonly Name[]): Map<Name, string> =>
    new Map(names.flatMap((name): [Name, string][] => (values.has(name) ? [[name, values.get(name)?.join('\n') ?? '']] : [])))
  return { command, inputs: joined(inputsOf(command)), own: joined(ownFlagsOf(command)), positionals }
}

interface OptionToken {
  readonly kind: 'option'
  readonly rawName: string
  readonly name: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

type Token = OptionToken | { readonly kind: 'positional'; readonly value: string } | { readonly kind: 'option-terminator' }

/** `strict` would refuse `--verify=false`, and it knows no suggestions: we check the tokens ourselves. */
function tokensOf(words: readonly string[], kinds: ReadonlyMap<Flag, Kind>): readonly Token[] {
  const options = Object.fromEntries(
    [...kinds].map(([name, kind]) => [name, { type: kind === 'boolean' ? ('boolean' as const) : ('string' as const) }]),
  )
  const shorts = { h: { type: 'boolean' as const }, V: { type: 'boolean' as const } }
  return parseArgs({ args: [...words], options: { ...options, ...shorts }, strict: false, allowPositionals: true, tokens: true }).tokens
}

function readFlag(token: OptionToken, command: CommandName, kinds: ReadonlyMap<Flag, Kind>): { flag: Flag; value: string } {
  const { rawName, value, inlineValue } = token
  if (rawName === '-h') return { flag: 'help', value: 'true' }
  if (rawName === '-V') return { flag: 'version', value: 'true' }
  if (!rawName.startsWith('--')) throw unknownFlag(rawName, command, kinds)
  const name = rawName.slice(2)
  const flag = flagNamed(name, kinds)
  if (flag === undefined) {
    const negated = name.startsWith('no-') ? flagNamed(name.slice(3), kinds) : undefined
    if (negated === undefined || kinds.get(negated) !== 'boolean') throw unknownFlag(rawName, command, kinds)
    if (value !== undefined) throw invalid(`${rawName} takes no value.`, `Write ${rawName}, or --${negated}=${value}.`)
    return { flag: negated, value: 'false' }
  }
  if (kinds.get(flag) === 'boolean') return { flag, value: value ?? 'true' }
  if (value === undefined) throw invalid(`${rawName} needs a value.`, `Write ${rawName} VALUE, or ${rawName}=VALUE.`)
  if (inlineValue !== true && value.startsWith('-') && value !== '-') {
    throw invalid(`${rawName} is followed by "${value}", which looks like a flag.`, `If it is the value, write ${rawName}=${value}.`)
  }
  return { flag, value }
}

/** What says yes and no elsewhere. */
const truths: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on', '1'].map((word) => [word, true] as const),
  ...['false', 'no', 'off', '0'].map((word) => [word, false] as const),
])

/** `--fail-fast false` would turn it on, and sign a file called false. */
function refuseBooleanValue(word: string, before: Flag | undefined, kinds: ReadonlyMap<Flag, Kind>): void {
  const truth = truths.get(word.toLowerCase())
  if (before === undefined || kinds.get(before) !== 'boolean' || truth === undefined) return
  throw invalid(
    `--${before} takes no word after it, but ${word} follows.`,
    `Write --${before}=${String(truth)}; for a file of that name, ./${word}.`,
  )
}

function kindsOf(command: CommandName): Map<Flag, Kind> {
  const kinds = new Map<Flag, Kind>()
  for (const name of inputsOf(command)) {
    const { kind } = definitionOf(name)
    kinds.set(name, kind === 'boolean' || kind === 'lines' ? kind : 'value')
  }
  for (const name of ownFlagsOf(command)) kinds.set(name, ownFlags[name].kind === 'boolean' ? 'boolean' : 'value')
  return kinds
}

function flagNamed(name: string, kinds: ReadonlyMap<Flag, Kind>): Flag | undefined {
  return [...kinds.keys()].find((flag) => flag === name)
}

function unknownCommand(word: string): SigningError {
  if (isShort(word)) return invalid(`There is no flag ${word}.`, `${shortFlags} ${allCommands()}`)
  if (word.startsWith('-')) {
    // Of the two flags that stand alone; a flag of a command belongs behind it.
    const alone = suggestion(word.replace(/^-+/, ''), ['help', 'version'], '--')
    return invalid(
      `The command comes first, not "${word}".`,
      alone === '' ? `Write pkcs11-sign COMMAND ${word}. ${allCommands()}` : `${alone}${allCommands()}`,
    )
  }
  return invalid(`"${word}" is no command.`, `${suggestion(word, commandNames)}${allCommands()}`)
}

function unknownFlag(word: string, command: CommandName, kinds: ReadonlyMap<Flag, Kind>): SigningError {
  const name = word.replace(/^-+/, '')
  const elsewhere = commandNames.find((other) => flagNamed(name, kindsOf(other)) !== undefined)
  if (elsewhere !== undefined) return invalid(`${word} is a flag of ${elsewhere}; ${command} does not take it.`, 'Leave it out.')
  const flags = [...kinds].flatMap(([flag, kind]) => (kind === 'boolean' ? [flag, `no-${flag}`] : [flag]))
  const advice = isShort(word) ? `${shortFlags} ` : suggestion(name, flags, '--')
  return invalid(`${command} has no flag ${word}.`, `${advice}pkcs11-sign help ${command} lists all flags.`)
}

const shortFlags = 'The short flags are -h for help and -V for the version.'

function isShort(word: string): boolean {
  return /^-[^-]*$/.test(word)
}

function suggestion(word: string, words: readonly string[], prefix = ''): string {
  const meant = nearest(word, words)
  return meant === undefined ? '' : `Did you mean ${prefix}${meant}? `
}

function allCommands(): string {
  return `The commands are ${commandNames.join(', ')}.`
}

function plain(command: CommandName, flag: OwnFlag): CommandLine {
  return { command, inputs: new Map(), own: new Map([[flag, 'true']]), positionals: [] }
}

function invalid(message: string, hint: string): SigningError {
  return new SigningError('INVALID_INPUT', message, { hint })
}
