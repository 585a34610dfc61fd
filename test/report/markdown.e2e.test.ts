/** Reads the summary with cmark-gfm, the very program that turns Markdown into HTML at GitHub. */
import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { renderSummary } from '../../core/report/markdown.ts'
import { visible, visibleLines } from '../../core/report/text.ts'
import { failedFile, hostileTexts, hugeReport, reportOf, signedFile } from './reports.ts'
import { withXml, type XmlDocument } from './xml.ts'

function toHtml(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter', 'tasklist'].flatMap((name) => ['--extension', name])
  return execFileSync('cmark-gfm', ['--unsafe', ...extensions], { input: markdown, encoding: 'utf8', maxBuffer: 1e9 })
}

/** As XML: `<wbr>` stays, for it parts the texts that GitHub looks at. */
function read<T>(markdown: string, action: (xml: XmlDocument) => T): T {
  return withXml(`<body>${toHtml(markdown).replace(/<(wbr|br)>/g, '<$1/>')}</body>`, action)
}

/** What a reader sees of a name or a message. */
const seen = (text: string): string => visible(text.replace(/\s*[\r\n]+\s*/g, ' '))

const failing = (text: string) =>
  failedFile(text, { tool: text, error: { code: 'SIGNING_FAILED', message: text, hint: text, details: text } })

describe('the summary', () => {
  test.each(hostileTexts.map((text) => [text]))('shows %j as it is', (text) => {
    const report = reportOf([failing(text), signedFile(text, { verifiedBy: text, tool: text })], {
      warnings: [text],
      error: { code: 'CANCELLED', message: text, hint: text, details: text },
      certificate: { subject: text, issuer: text, serialNumber: text, sha256: text, validTo: text },
      signPath: { apiUrl: text, projectSlug: text, signingPolicySlug: text, organizationId: text },
    })
    read(renderSummary(report), ({ query, count }) => {
      const own = 'body h3 p ul li b strong code pre details summary table thead tbody tr th td br wbr'
      expect(count(`//*[not(contains(' ${own} ', concat(' ', name(), ' ')))]`)).toBe(0)
      expect(count('//@*[name() != "align"]')).toBe(0)
      expect(count('//table')).toBe(1)
      expect(count('//tbody/tr')).toBe(2)
      expect(count('//tbody/tr/td')).toBe(10)
      expect(count('//body/details | //li/details')).toBe(4)
      const cell = (row: number, column: number): string => query(`string(//tbody/tr[${row}]/td[${column}])`)
      expect([cell(1, 1), cell(2, 1)]).toEqual([seen(text), seen(text)])
      expect([cell(1, 2).trim(), cell(2, 2).trim(), cell(2, 4).trim()]).toEqual(Array(3).fill(seen(text).trim()))
      expect(query('string(//pre)')).toBe(visibleLines(text).trim())
      expect(query('string(//body/ul/li[1])')).toContain(seen(text).trim())
    })
  })

  test.each(['@octocat', 'owner/repo#2', '#1', 'a@b.example', 'https://evil.example', 'www.evil.example', ':tada:', 'xmpp:a@b.example'])(
    'leaves no text in which GitHub would find %s',
    (text) => {
      read(renderSummary(reportOf([failing(text)], { warnings: [text] })), ({ count }) => {
        // GitHub leaves code alone.
        const texts = '//text()[not(ancestor::code) and not(ancestor::pre)]'
        expect(count(texts)).toBeGreaterThan(10)
        for (const found of ['@octocat', '@b', '#1', '#2', '://', 'www.evil', ':tada:'])
          expect(count(`${texts}[contains(., "${found}")]`)).toBe(0)
      })
    },
  )

  test('begins with the headline, the counts and the failures, and names the signer', () => {
    const summary = renderSummary(reportOf([signedFile('a.exe'), failedFile('b.jar')]))
    expect(summary).toMatch(
      /^### ❌ 1 of 2 files failed\n\n1 signed, 1 failed, in 4\.2 s\.\n\n\*\*PERMISSION&#95;DENIED\*\* <code>b\.jar<\/code>/,
    )
    read(summary, ({ query, count }) => {
      expect(query('string(//p[strong]/following-sibling::p[1])')).toBe(
        'What to do: Add the user of the token to the submitters of the signing policy.',
      )
      expect(count('//details/pre')).toBe(1)
      expect(query('string(//tbody/tr[1])')).toMatch(/^\s*b\.jar\s+jarsigner\s+❌ failedPERMISSION_DENIED\s+–\s+1 min 5 s\s*$/)
      expect(query('string(//tbody/tr[2])')).toMatch(/^\s*a\.exe\s+osslsigncode\s+✅ signed\s+osslsigncode 2\.9\s+812 ms\s*$/)
      expect(query('string(//body/p[starts-with(., "Signing policy")])')).toBe(
        'Signing policy my-project/release-signing, certificate CN=Example GmbH, O=Example GmbH, C=AT, valid to 2028-03-01T00:00:00Z.',
      )
    })
  })

  test('cuts long lists, and says how many more there are', () => {
    const files = [...Array(300).keys()].flatMap((index) => [signedFile(`${index}.exe`), failedFile(`${index}.jar`)])
    read(renderSummary(reportOf(files)), ({ query, count }) => {
      expect(count('//tbody/tr')).toBe(200)
      expect(query('string(//body/p[starts-with(., "… and")][1])')).toBe('… and 280 more failures: see the table and the report.')
      expect(query('string(//body/p[starts-with(., "… and")][2])')).toBe('… and 400 more files.')
    })
  })

  test('stays below the 1 MiB that GitHub takes, for 10,000 files with names as long as they get', () => {
    const startedAt = performance.now()
    const summary = renderSummary(hugeReport(4000))
    expect(performance.now() - startedAt).toBeLessThan(5_000)
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576)
    read(summary, ({ query, count }) => {
      const rows = count('//tbody/tr')
      expect(rows).toBeGreaterThan(20)
      expect(query('string(//body/p[starts-with(., "… and")][2])')).toBe(`… and ${(10_000 - rows).toLocaleString('en-US')} more files.`)
    })
  })
})
