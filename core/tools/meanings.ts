/** What a tool's words mean, as tables have it. */
import type { ToolFailure } from './signing-tool.ts'

export interface Meaning {
  readonly pattern: RegExp
  readonly failure: ToolFailure
}

/** Of the first pattern that fits; nothing where none does. */
export function meaningIn(meanings: readonly Meaning[], words: string): ToolFailure {
  return meanings.find(({ pattern }) => pattern.test(words))?.failure ?? {}
}
