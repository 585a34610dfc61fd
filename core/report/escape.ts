/** Untrusted text stays text: escapes for the formats. */
import { visible, visibleLines } from './text.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** For HTML and XML, as content or in a quoted attribute: one line, with control characters made visible. */
export function escapeMarkup(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** As `escapeMarkup`, for content of several lines. */
export function escapeMarkupLines(text: string): string {
  return visibleLines(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/**
 * For GitHub's Markdown, inside a line and inside a table's cell: no character is left that Markdown or HTML gives a meaning to.
 * Character references are never read as Markdown's own signs (CommonMark 0.31, section 2.5), and a table is split at `|` before
 * anything else is read, so a reference is safe there, which `\|` is not. What GitHub links by itself (@user, #1, e-mail and
 * web addresses, :emoji:) is found in the finished text: `<wbr>` cuts it in two without being seen or copied.
 */
export function escapeMarkdown(text: string): string {
  const line = visible(text.replace(/(?<!\s)\s*[\r\n]+\s*/g, ' '))
  return line
    .replace(/[&<>"'`*_[\]|~\\$!^{}@#:]/g, (character) => `&#${character.charCodeAt(0)};${linking.has(character) ? '<wbr>' : ''}`)
    .replace(/www(?=\.)/gi, '$&<wbr>')
}

const linking = new Set(['@', '#', ':'])
