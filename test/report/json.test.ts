import { describe, expect, test } from '@jest/globals'
import { renderJson } from '../../core/report/json.ts'
import { failedFile, hostileTexts, hugeReport, reportOf, signedFile } from './reports.ts'

describe('the JSON report', () => {
  test('gives back the whole report', () => {
    const report = reportOf(
      [signedFile('a.exe', { notes: [...hostileTexts] }), failedFile('b.jar'), ...hostileTexts.map((text) => signedFile(text))],
      {
        warnings: ['careful'],
        error: { code: 'CANCELLED', message: 'The job was cancelled.', hint: 'Run it again.', details: 'x' },
      },
    )
    expect(JSON.parse(renderJson(report))).toEqual(report)
  })

  test('has its keys in one order, however the report was put together, and ends with a line break', () => {
    const report = reportOf([signedFile('a.exe')])
    const reversed = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report
    expect(renderJson(reversed)).toBe(renderJson(report))
    expect(renderJson(report)).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"program": \{\n {4}"name": "pkcs11-sign",[^]*\}\n$/)
  })

  test('leaves out what is not part of a report', () => {
    const report = { ...reportOf([]), apiToken: 'secret' }
    expect(renderJson(report)).not.toContain('secret')
  })

  test('copes with 10,000 files', () => {
    const startedAt = performance.now()
    renderJson(hugeReport(200))
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})
