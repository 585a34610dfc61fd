import { describe, expect, test } from '@jest/globals'
import { renderJunit } from '../../core/report/junit.ts'
import type { FileReport, Report } from '../../core/report/report.ts'
import { visible, visibleLines } from '../../core/report/text.ts'
import { failedFile, hostileTexts, hugeReport, reportOf, signedFile, unverified } from './reports.ts'
import { withXml } from './xml.ts'

const notStarted: FileReport = { ...unverified(signedFile('d.exe')), status: 'not-started', durationInMilliseconds: 0 }

describe('the JUnit report', () => {
  test('has a test case for each file', () => {
    const skipped = signedFile('c.exe', { status: 'skipped', notes: ['signed already'] })
    withXml(renderJunit(reportOf([signedFile('a.exe'), failedFile('b.jar'), skipped, notStarted])), ({ query, count }) => {
      expect(count('/testsuites/testsuite/testcase')).toBe(4)
      expect(query('string(//testcase[1]/@classname)')).toBe('osslsigncode')
      expect(query('string(//testcase[1]/@time)')).toBe('0.812')
      expect(count('//testcase[1]/*')).toBe(0)
      expect(query('string(//testcase[@name="b.jar"]/failure/@type)')).toBe('PERMISSION_DENIED')
      expect(query('string(//testcase[@name="b.jar"]/failure)')).toMatch(
        /^PERMISSION_DENIED: SignPath refused.*\nWhat to do: Add the user.*\n\njarsigner: unable/,
      )
      expect(query('string(//testcase[@name="c.exe"]/skipped/@message)')).toBe('signed already')
      expect(query('string(//testcase[@name="d.exe"]/skipped/@message)')).toMatch(/^not started/)
      for (const element of ['testsuites', 'testsuite']) {
        const counts = ['tests', 'failures', 'errors', 'skipped', 'time'].map((name) => query(`string(//${element}/@${name})`))
        expect(counts).toEqual(['4', '1', '0', '2', '4.217'])
      }
      expect(query('string(//testsuite/@name)')).toBe('pkcs11-sign my-project/release-signing')
      expect(query('string(//testsuite/@timestamp)')).toBe('2026-11-20T09:30:15')
    })
  })

  test.each([
    ['failed', 'not started: the run stopped before'],
    ['nothing-to-sign', 'not started: its run signed nothing'],
  ] as const)('tells why a file was not started in a run that is %s', (outcome, message) => {
    withXml(renderJunit(reportOf([notStarted], { outcome })), ({ query }) => {
      expect(query('string(//testcase/skipped/@message)')).toBe(message)
    })
  })

  test.each<[string, Partial<Report>, string, readonly string[]]>([
    ['an error', { outcome: 'failed', error: { code: 'AUTHENTICATION_FAILED', message: 'no' } }, 'error', ['1', '1', '0']],
    ['a skipped run', { outcome: 'skipped', warnings: ['There is no token.'] }, 'skipped', ['1', '0', '1']],
    ['nothing to sign', { outcome: 'nothing-to-sign' }, 'skipped', ['1', '0', '1']],
  ])('has a test case for the run where there are no files, for Jenkins wants one: %s', (_title, changes, element, counts) => {
    withXml(renderJunit(reportOf([], changes)), ({ query, count }) => {
      expect(query('string(//testcase/@name)')).toBe('run')
      expect(count(`//testcase/${element}`)).toBe(1)
      expect(['tests', 'errors', 'skipped'].map((name) => query(`string(//testsuite/@${name})`))).toEqual(counts)
    })
  })

  test('passes where the runner was only set up', () => {
    withXml(renderJunit(reportOf([], { outcome: 'prepared' })), ({ count, query }) => {
      expect(count('//testcase')).toBe(1)
      expect(count('//testcase/*')).toBe(0)
      expect(query('string(//testsuite/@skipped)')).toBe('0')
    })
  })

  test('shows hostile names and outputs as they are', () => {
    const files = hostileTexts.map((text) => failedFile(text, { error: { code: 'SIGNING_FAILED', message: text, details: text } }))
    withXml(renderJunit(reportOf(files)), ({ query, count }) => {
      expect(count('//testcase')).toBe(hostileTexts.length)
      expect(count('//testcase/failure')).toBe(hostileTexts.length)
      expect(count('//*')).toBe(count('/testsuites | //testsuite | //properties | //property | //testcase | //failure'))
      for (const [index, text] of hostileTexts.entries()) {
        expect(query(`string(//testcase[${index + 1}]/@name)`)).toBe(visible(text))
        expect(query(`string(//testcase[${index + 1}]/failure)`)).toContain(visibleLines(text))
      }
    })
  })

  test('stays below the 30 MB that GitLab reads, for 10,000 files', () => {
    const startedAt = performance.now()
    const xml = renderJunit(hugeReport(200))
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    expect(Buffer.byteLength(xml)).toBeLessThan(30e6)
    withXml(xml, ({ count }) => {
      expect(count('//testcase')).toBe(10_000)
    })
  })
})
