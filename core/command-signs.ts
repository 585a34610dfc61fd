/** What readers of logs look for at the beginning of a line or in it, as they compare: by culture. Pure. */

/** In a pattern with the flag u: characters that such a comparison skips (controls, zero-width ones, marks). */
export const weightless = String.raw`[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]*`

/** Matches at the `::` with which a line begins that GitHub's runner takes for a command, and captures what is before the second colon. */
export const leadingColons = new RegExp(String.raw`^((?:\s|\p{C}|\p{M}|\p{Default_Ignorable_Code_Point})*:)(?=${weightless}:)`, 'u')
