/** What readers of logs look for at the beginning of a line or in it, as they compare: by culture; and how to keep from them what they look for. Pure. */

/** In a pattern with the flag u: characters that such a comparison skips (controls, zero-width ones, marks). */
export const weightless = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`

/** Matches at the `::` with which a line begins that GitHub's runner takes for a command, and captures what is before the second colon. */
const leadingColons = new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${weightless}:)`, 'u')

/** Most lines begin so, and none that `leadingColons` matches: its like takes tens of milliseconds to compile, which is put off until it is needed. */
const visibleBeginning = /^ *(?:[!-9;-~]|$)/

/** The line, with a space between the colons that it begins with. */
export function withColonsApart(line: string): string {
  return visibleBeginning.test(line) ? line : line.replace(leadingColons, '$1 ')
}

/** The line, with a space behind what `pattern` matches, which begins with `#`. */
export function withHashesApart(line: string, pattern: RegExp): string {
  return line.includes('#') ? line.replace(pattern, '$& ') : line
}

/** The message of a command of Azure's, all on its one line. */
export function azureMessage(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
