/** What is said of packages of Windows apps before anything is signed. */
import { describe, expect, test } from '@jest/globals'
import { planAppPackage } from '../core/app-packages.ts'
import { parseInputs } from '../core/inputs-parser.ts'
import type { PlannedFile } from '../core/plan.ts'
import type { AppPackageFacts } from '../core/tools/signing-tool.ts'

const found = {
  kind: 'package',
  manifest: 'AppxManifest.xml',
  digest: 'sha256',
  publisher: 'CN=Test',
  packedTypes: true,
  zip64Types: false,
  inOrder: true,
} as const

interface Question {
  readonly facts?: Partial<Exclude<AppPackageFacts, { kind: 'none' }>>
  readonly size?: number
  readonly digest?: string
  readonly version?: string | undefined
  readonly tool?: PlannedFile['tool']
}

function plan({ facts = {}, size = 100, digest, version = '2.9', tool = 'osslsigncode' }: Question): {
  readonly digest: unknown
  readonly notices: string[]
} {
  const inputs = parseInputs((name) => ({ files: 'a.msix', digest })[name], {})
  const file = {
    path: '/a.msix',
    realPath: '/a.msix',
    name: 'a.msix',
    pathBelowBase: 'a.msix',
    deepestBase: '/',
    size,
    mode: 0o644,
    head: Buffer.from('PK'),
  }
  const notices: string[] = []
  const planned: PlannedFile = { file: { ...file, appPackage: { ...found, ...facts } }, tool, reason: '', destination: '/a.msix' }
  return { digest: planAppPackage(planned, inputs, version, notices).digest, notices }
}

describe('the digest', () => {
  test("is the block map's where nobody asked for another", () => {
    expect(plan({ facts: { digest: 'sha512' } })).toEqual({
      digest: 'sha512',
      notices: ['a.msix is signed with sha512, as its block map has it.'],
    })
  })

  test("is the run's where both are the same", () => {
    expect(plan({})).toEqual({ digest: undefined, notices: [] })
    expect(plan({ facts: { digest: 'sha384' }, digest: 'sha384' })).toEqual({ digest: undefined, notices: [] })
  })

  test('is an error where another one was asked for, or the block map has none', () => {
    expect(() => plan({ digest: 'sha512' })).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        message: expect.stringMatching(/digest is sha512, but the block map of a.msix has sha256/),
      }),
    )
    expect(() => plan({ facts: { digest: 'sha512' }, digest: 'sha384' })).toThrow(
      /digest is sha384, but the block map of a.msix has sha512/,
    )
    expect(() => plan({ facts: { digest: undefined } })).toThrow(/block map of a.msix names no hash method/)
  })
})

describe('an osslsigncode', () => {
  test.each([
    ['2.1', true],
    ['2.5', true],
    ['2.6', true],
    ['2.7', false],
    ['2.9', false],
    ['2.10', false],
    ['2.14-dev', false],
    ['3.0', false],
  ])('%s is too old: %s', (version, tooOld) => {
    if (!tooOld) {
      expect(plan({ version }).notices).toEqual([])
      return
    }
    const error = {
      code: 'PREREQUISITE_MISSING',
      message: `osslsigncode ${version} is too old for a.msix: it signs packages of Windows apps from 2.7 on.`,
    }
    expect(() => plan({ version })).toThrow(expect.objectContaining(error))
  })

  test('of before 2.9 breaks packages in another order than that of their directory', () => {
    expect(() => plan({ version: '2.8', facts: { inOrder: false } })).toThrow(/another order than they lie in from 2.9 on/)
    expect(plan({ version: '2.9', facts: { inOrder: false } }).notices).toEqual([])
  })

  test('that is not installed yet is not judged', () => {
    expect(plan({ version: undefined }).notices).toEqual([])
  })
})

test.each([
  ['of 4 GiB', { size: 4 * 1024 ** 3 }, /of packages of 4 GiB or more it makes broken ones/],
  ['of nearly 4 GiB, which signing would make longer', { size: 4 * 1024 ** 3 - 1024 }, /4 GiB/],
  ['whose content types are not packed', { facts: { packedTypes: false } }, /Content_Types.*is not compressed/],
  ['whose content types have their sizes in a field of ZIP64', { facts: { zip64Types: true } }, /Content_Types.*would leave the old ones/],
])('a package %s is refused', (_, question, says) => {
  expect(() => plan(question)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', message: expect.stringMatching(says) }))
})

test('another tool may do with a package as it likes', () => {
  expect(plan({ tool: 'gpg', version: '2.5', digest: 'sha512', size: 5 * 1024 ** 3 })).toEqual({ digest: undefined, notices: [] })
})
