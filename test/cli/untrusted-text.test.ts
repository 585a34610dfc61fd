import { expect, test } from '@jest/globals'
import { withCommandsSpelledOut, withoutBuildkiteGroups, withoutCommands } from '../../cli/untrusted-text.ts'

test.each([
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['a\n \t::error::b', 'a\n \t: :error::b'],
  ['\u200b:\u00ad:error::b', '\u200b: \u00ad:error::b'],
  ['x ##[error]y', 'x ## [error]y'],
  ['x ##vso[task.setvariable variable=a]b', 'x ## vso[task.setvariable variable=a]b'],
  ['#\u200b#VS\u00adO[task.complete]', '#\u200b# VS\u00adO[task.complete]'],
  ["##teamcity[buildStatus text='ok']", "## teamcity[buildStatus text='ok']"],
  ['section_start:1:a', 'section_start :1:a'],
  ['a section_end:1:a', 'a section_end :1:a'],
])('%j is shown as %j', (text, shown) => {
  expect(withoutCommands(text)).toBe(shown)
})

test.each(['a::b', 'C::D\nstd::string', '## Heading', '##a[b]', '#[x]', '--- a/file\n+++ b/file', 'section_start', 'dist/ä#1.exe'])(
  '%j stays as it is',
  (text) => {
    expect(withoutCommands(text)).toBe(text)
    expect(withCommandsSpelledOut(text)).toBe(text)
  },
)

test('behind a name a command is spelled out', () => {
  expect(withCommandsSpelledOut('dist/##vso[task.x]a ##[b] ##teamcity[c')).toBe(
    String.raw`dist/##\u0020vso[task.x]a ##\u0020[b] ##\u0020teamcity[c`,
  )
})

test("Buildkite's groups, only at the beginning of a line", () => {
  expect(withoutBuildkiteGroups('--- a\n+++ b\n~~~ c\n^^^ +++\nd --- e')).toBe(' --- a\n +++ b\n ~~~ c\n ^^^ +++\nd --- e')
})
