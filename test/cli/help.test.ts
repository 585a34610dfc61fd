import { describe, expect, test } from '@jest/globals'
import { commandNames, inputsOf } from '../../cli/flags.ts'
import { commandHelp, exitCodes, generalHelp } from '../../cli/help.ts'
import { errorCodes } from '../../core/errors.ts'
import { inputGroups, inputNames, inputTable } from '../../core/inputs.ts'

describe('help', () => {
  test.each([40, 80, 120])('fits into %i columns', (width) => {
    for (const text of [generalHelp(width), ...commandNames.map((name) => commandHelp(name, width))]) {
      // A flag, a usage and an address can't be broken.
      const long = text.split('\n').filter((line) => line.length > width && line.trim().includes(' ') && !/^(Usage:| +--)/.test(line))
      expect(long).toEqual([])
    }
  })

  test('sign and setup together explain every input, by group', () => {
    const names = new Set([...inputsOf('sign'), ...inputsOf('setup')])
    expect([...names].sort()).toEqual([...inputNames].sort())
    const text = commandHelp('sign', 80)
    for (const group of Object.values(inputGroups)) expect(text).toContain(`\n${group}:\n`)
    for (const name of inputsOf('sign')) expect(text).toContain(`\n  --${name}`)
    expect(text).not.toContain('--export-environment')
  })

  test('an input tells its choices, default and variable', () => {
    const text = commandHelp('sign', 1000)
    expect(text).toContain('\n  --digest CHOICE\n      Digest algorithm. One of: sha256, sha384, sha512. Default: sha256.\n')
    expect(text).toContain('\n  --verify, --no-verify\n')
    expect(text).toContain(
      `\n  --api-url VALUE\n      ${inputTable['api-url'].description} Variable: SIGNPATH_API_URL. Default: https://app.signpath.io/Api.\n`,
    )
    expect(text).toContain('Signatures under way at once. From 1 to 256. Default: 8.')
  })

  test('lists every exit code once', () => {
    const codes = exitCodes().map(([code]) => code)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
    expect(codes).toEqual(expect.arrayContaining([0, 129, 131, 143, ...Object.values(errorCodes).map(({ exitCode }) => exitCode)]))
    const names = exitCodes().flatMap(([, meaning]) => meaning.split(', '))
    expect(names).toEqual(expect.arrayContaining(Object.keys(errorCodes)))
    expect(generalHelp(80)).toContain('    2  INVALID_INPUT')
  })

  test('names all commands that print results', () => {
    expect(generalHelp(1000)).toContain('sign, bundle and report print their results')
  })
})
