/** What a line of `files` leaves out. */

/** The pattern behind the `!` of an exclusion; undefined of any other line. `!(…)` is a glob. */
export function exclusionIn(line: string): string | undefined {
  return /^!(?!\()/.test(line) ? line.slice(1).trim() : undefined
}
