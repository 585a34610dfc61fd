/**
 * Keeps untrusted text (file names, a tool's words) from being read as a logging command.
 *
 * microsoft/azure-pipelines-agent (Command.cs) looks for `##vso[` anywhere in a line, and the log's viewer for `##[error]`, `##[section]`
 * and the like. Text is compared by culture there: characters without weight (controls, zero-width ones, marks) between the signs don't
 * hinder it. So they don't hinder us either, and what breaks the signs up must have weight and be visible: a space.
 */
import { weightless, withHashesApart } from '../core/command-signs.ts'

const vso = ['v', 's', 'o', ''].join(weightless)
const command = new RegExp(String.raw`#${weightless}#${weightless}(?=(?:${vso})?\[)`, 'giu')

/** The same text with ` ` put into what the agent would take for a command; its lines end with `\n`. */
export function asPlainText(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => withHashesApart(line, command))
    .join('\n')
}
