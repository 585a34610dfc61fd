/**
 * Keeps untrusted text (file names, a tool's words) from being read as a workflow command.
 *
 * actions/runner (ActionCommand.cs) reads a line as a command where it begins with `::` after white space, or holds `##[` anywhere. It
 * compares by culture: characters without weight (controls, zero-width ones, marks) between or before the signs don't hinder it. So
 * they don't hinder us either, and what breaks the signs up must have weight and be visible: a space.
 */
import { weightless, withColonsApart, withHashesApart } from '../core/command-signs.ts'

const hashBracket = new RegExp(String.raw`#${weightless}#${weightless}(?=\[)`, 'gu')

/** The same text with ` ` put into what the runner would take for a command; its lines end with `\n`. */
export function asPlainText(text: string): string {
  // The runner ends a line at a lone carriage return too.
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => withHashesApart(withColonsApart(line), hashBracket))
    .join('\n')
}
