import { describe, expect, test } from '@jest/globals'
import { countLine, headline, worstFirst } from '../../core/report/overview.ts'
import type { FileReport, Report } from '../../core/report/report.ts'
import { failedFile, reportOf, signedFile, unverified } from './reports.ts'

const skipped = signedFile('c.exe', { status: 'skipped' })
const notStarted: FileReport = { ...unverified(signedFile('d.exe')), status: 'not-started' }

describe('the headline', () => {
  test.each<[string, readonly FileReport[], Partial<Report>]>([
    ['Signed and verified 1 file', [signedFile('a.exe')], {}],
    ['Signed and verified 2 files', [signedFile('a.exe'), signedFile('b.exe'), skipped], {}],
    ['Signed 1 file, not verified', [unverified(signedFile('a.exe'))], {}],
    ['Signed 2 files, 1 of them not verified', [signedFile('a.exe'), unverified(signedFile('b.exe'))], {}],
    ['1 file signed already', [skipped], {}],
    ['1 of 2 files failed', [signedFile('a.exe'), failedFile('b.jar')], {}],
    ['Signing failed', [notStarted], { outcome: 'failed' }],
    ['Signing failed', [], { outcome: 'failed' }],
    ['Signing was skipped', [], { outcome: 'skipped' }],
    ['Nothing to sign', [], { outcome: 'nothing-to-sign' }],
    ['Set up for signing', [], { outcome: 'prepared' }],
  ])('says "%s"', (expected, files, changes) => {
    expect(headline(reportOf(files, changes))).toBe(expected)
  })
})

test('the counts leave out what there is none of', () => {
  expect(countLine(reportOf([signedFile('a.exe'), failedFile('b.jar'), notStarted]))).toBe('1 signed, 1 not started, 1 failed, in 4.2 s')
  expect(countLine(reportOf([]))).toBe('no files, in 4.2 s')
})

test('failed files come first, and the rest stays in order', () => {
  const files = [signedFile('a.exe'), skipped, failedFile('b.jar'), notStarted, signedFile('e.exe'), failedFile('f.jar')]
  expect(worstFirst(files).map(({ file }) => file)).toEqual(['b.jar', 'f.jar', 'd.exe', 'c.exe', 'a.exe', 'e.exe'])
})
