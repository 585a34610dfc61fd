import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { exportLine, outputLines } from '../../cli/text.ts'

test('an output is a line for each of its lines, and none of another name', () => {
  expect(outputLines('signed', 'true')).toBe('signed=true\n')
  expect(outputLines('signed-files', 'a\nsigned=true')).toBe('signed-files=a\nsigned-files=signed=true\n')
  expect(outputLines('report', 'a\rsigned=true\u2028\u001b[2K\u0085')).toBe('report=a\\u000dsigned=true\\u2028\\u001b[2K\\u0085\n')
})

test.each(["it's", '$(touch /tmp/x) `id` "\\', 'a\nb; false #', "'", "''\\''", ' ', '', '*', '!history', '-n', 'ä€😀'])(
  'a shell gets %j back as it was',
  (value) => {
    const script = `${exportLine('VALUE', value)}env printf '%s' "$VALUE"`
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: value, stderr: '' })
  },
)

test.each(['A B', 'A;id', '1A', '', 'A-B', 'A\n'])('%j is no variable', (name) => {
  expect(() => exportLine(name, 'x')).toThrow('no name of a shell variable')
})
