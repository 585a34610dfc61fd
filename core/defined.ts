/** Records of what may be missing. */

/** The entries that have a value. */
export function definedOf<T>(entries: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, T] => entry[1] !== undefined))
}
