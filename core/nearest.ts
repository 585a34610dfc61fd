/** What a misspelled word was to be. */
import { closest, distance } from 'fastest-levenshtein'

const shortestBeginning = 3

/**
 * The nearest of `words`, where it is near enough to be meant: one letter in three may differ, and one in a short word; or the only one that
 * begins with `word`. A wrong suggestion is worse than none.
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined
  const asked = word.toLowerCase()
  const found = closest(asked, words)
  const letters = Math.min(asked.length, found.length)
  const different = differences(asked, found.toLowerCase())
  if (different < letters && different <= Math.max(1, Math.floor(letters / 3))) return found
  const longer = words.filter((candidate) => candidate.toLowerCase().startsWith(asked))
  return asked.length >= shortestBeginning && longer.length === 1 ? longer[0] : undefined
}

/** The nearest first, so that the beginning of a long list holds what matters. */
export function nearestFirst(word: string, words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => distance(word, a) - distance(word, b))
}

/** Two letters that changed places are one slip: `sing` is `sign`. */
function differences(a: string, b: string): number {
  const count = distance(a, b)
  return count === 2 && sorted(a) === sorted(b) ? 1 : count
}

function sorted(word: string): string {
  return Array.from(word).sort().join('')
}
