/** Expressions, evaluated by GitHub's own evaluator over what our runner knows. */
import { githubLanguage, type GithubLanguage } from './language.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

/** The contexts of a place in a workflow, by their names. One that is missing there is an error, as on GitHub. */
export type Contexts = Readonly<Record<string, Value>>

/** What `success()` and its like answer. */
export interface Status {
  readonly failed: boolean
  readonly cancelled: boolean
}

type Packages = GithubLanguage
type Data = InstanceType<Packages['data']['Dictionary']> | InstanceType<Packages['data']['StringData']>

/** A node of GitHub's parser: what its scalars, lists and mappings have in common for us. */
export interface Token {
  readonly [Symbol.iterator]?: () => Iterator<{ readonly key: Token; readonly value: Token } | Token>
  readonly expression?: string
  readonly value?: unknown
  readonly find?: (key: string) => Token | undefined
  readonly count?: number
  toString(): string
}

export interface Evaluation {
  /** The value of a scalar, a list or a mapping, with its expressions evaluated. */
  value(token: Token | undefined): Value
  /** A value as the text that a variable or an input gets. */
  text(token: Token | undefined): string
  /** A mapping's values as texts. */
  texts(token: Token | undefined): Record<string, string>
  condition(token: Token | undefined): boolean
}

export function evaluation(contexts: Contexts, status: Status): Evaluation {
  const { data, Evaluator, Lexer, Parser } = githubLanguage()
  const context = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>
  const answer = (name: string, yes: boolean) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(yes) })
  const functions = [
    answer('success', !status.failed && !status.cancelled),
    answer('failure', status.failed && !status.cancelled),
    answer('cancelled', status.cancelled),
    answer('always', true),
  ]
  const evaluate = (expression: string): Data => {
    const parsed = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse()
    return new Evaluator(parsed, context, new Map(functions.map((one) => [one.name, one]))).evaluate() as Data
  }
  const value = (token: Token | undefined): Value => {
    if (token === undefined) return null
    if (token.expression !== undefined) return JSON.parse(JSON.stringify(evaluate(token.expression), data.replacer)) as Value
    if (token.find !== undefined) return Object.fromEntries(entriesOf(token).map(([key, item]) => [key, value(item)]))
    if (token.count !== undefined) return itemsOf(token).map(value)
    return (token.value ?? null) as Value
  }
  const text = (token: Token | undefined): string => {
    if (token === undefined) return ''
    return token.expression === undefined ? asText(value(token)) : evaluate(token.expression).coerceString()
  }
  return {
    value,
    text,
    texts: (token) => Object.fromEntries(entriesOf(token).map(([key, item]) => [key, text(item)])),
    condition: (token) => {
      const result = value(token)
      return result !== null && result !== false && result !== 0 && result !== ''
    },
  }
}

function asText(value: Value): string {
  return value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}

export function entriesOf(token: Token | undefined): readonly (readonly [string, Token])[] {
  const pairs = token === undefined ? [] : (Array.from(token as Iterable<unknown>) as { key: Token; value: Token }[])
  return pairs.map(({ key, value }) => [key.toString(), value])
}

export function itemsOf(token: Token | undefined): readonly Token[] {
  return token === undefined ? [] : (Array.from(token as Iterable<unknown>) as Token[])
}
