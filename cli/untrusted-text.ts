/**
 * Keeps untrusted text (file names, a tool's words) from being read as a command of any CI: a container within a job is not told where it runs,
 * so this does not ask. Pure.
 *
 * - GitHub (actions/runner, ActionCommand.cs): a line with `::` after white space, or `##[` anywhere.
 * - Azure (azure-pipelines-agent, Command.cs): `##vso[` and `##[` anywhere.
 * - TeamCity: `##teamcity[`.
 * - GitLab: `section_start:TIME:NAME` and `section_end:…`. They need control characters as well, which are gone by now; twice is safer.
 *
 * The first two compare by culture: characters without weight (controls, zero-width ones, marks) between the signs don't hinder them. So they
 * don't hinder us either, and what breaks the signs up must have weight and be visible: a space.
 */
import { weightless, withColonsApart, withHashesApart } from '../core/command-signs.ts'

const spaced = (word: string): string => word.split(/(?=.)/).join(weightless)
const hashCommand = new RegExp(
  String.raw`#${weightless}#(?=${weightless}(?:(?:${spaced('vso')}|${spaced('teamcity')})${weightless})?\[)`,
  'giu',
)
const section = /section_(?:start|end)(?=:)/g

/** The same text with ` ` put into what a CI would take for a command. Lines end with `\n`. */
export function withoutCommands(text: string): string {
  return text
    .split('\n')
    .map((line) => withHashesApart(withColonsApart(line), hashCommand).replace(section, '$& '))
    .join('\n')
}

/** For a value behind `name=`, which only the signs in the middle of a line can harm: they are spelled out, as control characters are. */
export function withCommandsSpelledOut(value: string): string {
  // Most values have none, and the pattern takes milliseconds to compile.
  return value.includes('#') ? value.replace(hashCommand, String.raw`$&\u0020`) : value
}

/** Buildkite opens a group at a line that begins so; elsewhere these are a diff's. https://buildkite.com/docs/pipelines/managing-log-output */
export function withoutBuildkiteGroups(text: string): string {
  return text.replace(/^(?=(?:---|\+\+\+|~~~|\^\^\^))/gm, ' ')
}
