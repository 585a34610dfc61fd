import { describe, expect, test } from '@jest/globals'
import { readCommandLine } from '../../cli/command-line.ts'
import { SigningError } from '../../core/errors.ts'

function refused(...words: string[]): string {
  try {
    readCommandLine(words)
  } catch (error) {
    if (!(error instanceof SigningError)) throw error
    expect(error.code).toBe('INVALID_INPUT')
    return `${error.message} ${error.hint ?? ''}`
  }
  throw new Error(`not refused: ${words.join(' ')}`)
}

describe('flags', () => {
  test('take their value after a blank or after =', () => {
    const { command, inputs } = readCommandLine(['sign', '--project-slug', 'demo', '--signing-policy-slug=release', '--api-token', '-'])
    expect(command).toBe('sign')
    expect([...inputs]).toEqual([
      ['api-token', '-'],
      ['project-slug', 'demo'],
      ['signing-policy-slug', 'release'],
    ])
  })

  test('lists may be repeated, and positional words are kept apart', () => {
    const { inputs, positionals } = readCommandLine(['sign', 'a.exe', '--files', 'b*', '--files=!c', 'd e.exe', '--', '--verify', '-x'])
    expect(inputs.get('files')).toBe('b*\n!c')
    expect(inputs.has('verify')).toBe(false)
    expect(positionals).toEqual(['a.exe', 'd e.exe', '--verify', '-x'])
  })

  test.each([
    [['--verify'], 'true'],
    [['--verify=false'], 'false'],
    [['--no-verify'], 'false'],
  ])('a boolean is %j', (words, value) => {
    expect(readCommandLine(['sign', ...words, 'a']).inputs.get('verify')).toBe(value)
  })

  test('a boolean does not swallow the file after it', () => {
    expect(readCommandLine(['sign', '--fail-fast', 'a.exe']).positionals).toEqual(['a.exe'])
    expect(readCommandLine(['sign', '--fail-fast', './false']).positionals).toEqual(['./false'])
    expect(readCommandLine(['sign', '--fail-fast=false', 'false']).positionals).toEqual(['false'])
    expect(refused('sign', '--fail-fast', 'false')).toContain('Write --fail-fast=false; for a file of that name, ./false.')
  })

  test('a value that looks like a flag needs =', () => {
    expect(readCommandLine(['sign', '--arguments=-nocerts']).inputs.get('arguments')).toBe('-nocerts')
    expect(refused('sign', '--arguments', '-nocerts')).toContain('--arguments=-nocerts')
    expect(refused('sign', '--tool', '--files', 'x')).toContain('--tool is followed by "--files"')
  })
})

describe('what is refused before anything happens', () => {
  test.each([
    [['sign', '--projct-slug', 'x'], 'Did you mean --project-slug?'],
    [['sign', '--no-verfy'], 'Did you mean --no-verify?'],
    [['sign', '--no-tool'], 'sign has no flag --no-tool'],
    [['sign', '--no-verify=true'], '--no-verify takes no value'],
    [['sign', '-x'], 'sign has no flag -x'],
    [['sign', '-v'], 'sign has no flag -v. The short flags are -h for help and -V for the version. pkcs11-sign help sign lists all flags.'],
    [['-v'], 'There is no flag -v. The short flags are -h for help and -V for the version. The commands are '],
    [['sign', '--zzzzzzzzzzz'], 'sign has no flag --zzzzzzzzzzz. pkcs11-sign help sign lists all flags.'],
    [['sign', '--tool'], '--tool needs a value'],
    [['sign', '--tool', 'auto', '--tool', 'auto'], '--tool is given twice'],
    [['sign', '--verify', '--no-verify'], '--verify is given twice'],
    [['sign', '--verify', 'false'], '--verify takes no word after it, but false follows. Write --verify=false;'],
    [['sign', '--verify', 'No'], '--verify takes no word after it, but No follows. Write --verify=false; for a file of that name, ./No.'],
    [['setup', '--debug', '1'], '--debug takes no word after it, but 1 follows. Write --debug=true;'],
    [['sign', '--export-environment', 'all'], '--export-environment is a flag of setup; sign does not take it'],
    [['setup', '--files', 'x'], '--files is a flag of sign'],
    [['setup', 'a.exe'], 'setup takes no "a.exe"'],
    [['clean-up', '--project-slug', 'x'], '--project-slug is a flag of sign'],
    [['help', 'sgn'], 'Did you mean sign?'],
    [['sing', 'a.exe'], 'Did you mean sign?'],
    [
      ['--project-slug', 'x', 'sign'],
      'The command comes first, not "--project-slug". Write pkcs11-sign COMMAND --project-slug. The commands are ',
    ],
    [['--versoin'], 'The command comes first, not "--versoin". Did you mean --version? The commands are '],
    [['sign', '--__proto__', 'x'], 'sign has no flag --__proto__'],
    [['sign', '--constructor=x'], 'sign has no flag --constructor'],
  ])('%j', (words, text) => {
    expect(refused(...words)).toContain(text)
  })
})

test.each([
  [[], 'help', []],
  [['--help'], 'help', [['help', 'true']]],
  [['-h'], 'help', [['help', 'true']]],
  [['--version'], 'help', [['version', 'true']]],
  [['sign', '-h'], 'sign', [['help', 'true']]],
  [
    ['setup', '--debug', '-V'],
    'setup',
    [
      ['debug', 'true'],
      ['version', 'true'],
    ],
  ],
  [['clean-up', '--directory', '/x'], 'clean-up', [['directory', '/x']]],
])('%j is %s with %j', (words, command, own) => {
  const line = readCommandLine(words)
  expect(line.command).toBe(command)
  expect([...line.own]).toEqual(own)
})
