import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { renderHtml } from '../../core/report/html.ts'
import { visible, visibleLines } from '../../core/report/text.ts'
import { failedFile, hostileTexts, hugeReport, reportOf, signedFile } from './reports.ts'
import { withXml } from './xml.ts'

/** The page is well-formed XML; only its first line is HTML's own. */
const asXml = (html: string): string => html.replace('<!DOCTYPE html>', '')

const everything = reportOf(
  [
    ...hostileTexts.map((text) => signedFile(text, { result: `${text}.out`, notes: [text], reason: text, verifiedBy: text, tool: text })),
    ...hostileTexts.map((text) => failedFile(text, { error: { code: 'SIGNING_FAILED', message: text, hint: text, details: text } })),
  ],
  {
    warnings: [...hostileTexts],
    error: { code: 'CANCELLED', message: hostileTexts.join(' '), hint: hostileTexts.join(' '), details: hostileTexts.join('\n') },
    certificate: { subject: hostileTexts.join(' '), issuer: '<b>', serialNumber: '"', sha256: '<', validTo: '&' },
    signPath: { apiUrl: '<script>', projectSlug: '"><script>', signingPolicySlug: '</style>', organizationId: '<' },
    startedAt: '"><script>',
  },
)

describe('the HTML report', () => {
  test('holds no markup but its own, whatever names and outputs say', () => {
    withXml(asXml(renderHtml(everything)), ({ count, query }) => {
      const own =
        'html head meta title style body main header h1 h2 h3 p ul li section span strong code details summary pre div table caption thead tbody tr th td dl dt dd time footer'
      expect(count(`//*[not(contains(' ${own} ', concat(' ', name(), ' ')))]`)).toBe(0)
      const attributes = 'lang charset http-equiv content name class scope datetime'
      expect(count(`//@*[not(contains(' ${attributes} ', concat(' ', name(), ' ')))]`)).toBe(0)
      expect(count('//comment() | //processing-instruction()')).toBe(0)
      expect(count('//tbody/tr')).toBe(2 * hostileTexts.length)
      for (const [index, text] of hostileTexts.entries()) {
        // Failed ones come first.
        expect(query(`string(//tbody/tr[${index + 1}]/th/code)`)).toBe(visible(text))
        expect(query(`string(//tbody/tr[${hostileTexts.length + index + 1}]/td[1])`)).toBe(visible(text))
        expect(query(`string(//section[.//h3][${index + 2}]//pre)`)).toBe(visibleLines(text).trim())
      }
    })
  })

  test('lets the browser load and run nothing: the policy allows only the very style sheet', () => {
    const html = renderHtml(reportOf([signedFile('a.exe')]))
    withXml(asXml(html), ({ query }) => {
      const policy = query('string(//meta[@http-equiv="Content-Security-Policy"]/@content)')
      const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
      const hash = createHash('sha256').update(style).digest('base64')
      expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
      expect(style).not.toMatch(/url\(|@import/)
    })
  })

  test('can be read without seeing it: language, title, caption, and headers of rows and columns', () => {
    withXml(asXml(renderHtml(reportOf([signedFile('a.exe'), failedFile('b.jar')]))), ({ query, count }) => {
      expect(query('string(/html/@lang)')).toBe('en')
      expect(query('string(//title)')).toBe('1 of 2 files failed – my-project/release-signing')
      expect(count('//table/caption')).toBe(1)
      expect(count('//thead//th[@scope="col"]')).toBe(5)
      expect(count('//tbody/tr/th[@scope="row"]')).toBe(2)
      expect(query('string(//tbody/tr[1]/td[2])')).toBe('failed')
    })
  })

  test('copes with 10,000 files', () => {
    const startedAt = performance.now()
    const html = renderHtml(hugeReport(200))
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(html.length).toBeLessThan(60e6)
    withXml(asXml(html), ({ count }) => {
      expect(count('//tbody/tr')).toBe(10_000)
    })
  })
})
