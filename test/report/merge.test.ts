import { describe, expect, test } from '@jest/globals'
import { mergeReports } from '../../core/report/merge.ts'
import type { FileReport, Report } from '../../core/report/report.ts'

function file(name: string, status: FileReport['status'] = 'signed'): FileReport {
  return { file: name, tool: 'openssl-dgst', reason: 'as asked for', status, notes: [], attempts: 1, durationInMilliseconds: 5 }
}

function report(shard: string | undefined, files: readonly FileReport[], changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    program: { name: 'pkcs11-sign', version: '1.0.0', platform: 'linux-x64' },
    startedAt: '2026-01-01T00:00:00.000Z',
    durationInMilliseconds: 1_000,
    outcome: 'signed',
    signPath: { apiUrl: 'https://example.com/Api', projectSlug: 'demo', signingPolicySlug: 'release' },
    options: { digest: 'sha256', padding: 'pkcs1', verify: true, timestampUrls: [], ...(shard === undefined ? {} : { shard }) },
    runner: { os: 'linux', arch: 'x64', cryptokiLibrary: '/l.so' },
    files,
    warnings: [],
    ...changes,
  }
}

const named = (...reports: Report[]) => reports.map((one, index) => ({ name: `r${index + 1}`, report: one }))
const refusal = (...reports: Report[]) => expect(() => mergeReports(named(...reports)))

describe('merging the reports of a matrix', () => {
  test('gives one report of all files, from the first start to the last end', () => {
    const merged = mergeReports(
      named(
        report('2/2', [file('b')], { startedAt: '2026-01-01T00:00:02.000Z', warnings: ['w'] }),
        report('1/2', [file('a')], { warnings: ['w'] }),
      ),
    )
    expect(merged).toMatchObject({
      outcome: 'signed',
      startedAt: '2026-01-01T00:00:00.000Z',
      durationInMilliseconds: 3_000,
      warnings: ['w'],
    })
    expect(merged.files.map(({ file: name }) => name)).toEqual(['b', 'a'])
    expect(merged.options).not.toHaveProperty('shard')
  })

  test('tells of all timestamp servers, whichever job asked them', () => {
    const { options } = report(undefined, [])
    const of = (...timestampUrls: string[]): Report => report(undefined, [], { options: { ...options, timestampUrls } })
    expect(mergeReports(named(of(), of('http://a', 'http://b'), of('http://b', 'http://c'))).options.timestampUrls).toEqual([
      'http://a',
      'http://b',
      'http://c',
    ])
  })

  test('keeps what resume-from compares, where all shares have the same', () => {
    const of = (shard: string, settings: string): Report => report(shard, [], { options: { ...report(shard, []).options, settings } })
    // A share without files has none.
    expect(mergeReports(named(of('1/3', 'a'), report('2/3', []), of('3/3', 'a'))).options).toMatchObject({ settings: 'a' })
    expect(mergeReports(named(of('1/2', 'a'), of('2/2', 'b'))).options).not.toHaveProperty('settings')
  })

  test('keeps it with the files, where the jobs have several', () => {
    const { options } = report(undefined, [])
    const of = (name: string, settings: string): Report => report(undefined, [file(name)], { options: { ...options, settings } })
    const merged = mergeReports(named(of('a', 'one'), of('b', 'two')))
    expect(merged.files).toMatchObject([{ settings: 'one' }, { settings: 'two' }])
    expect(mergeReports(named(merged, of('c', 'one'))).files).toMatchObject([{ settings: 'one' }, { settings: 'two' }, { settings: 'one' }])
  })

  test.each([
    ['failed', ['signed', 'failed'], 'failed'],
    ['without credentials in one job', ['signed', 'skipped'], 'skipped'],
    ['with an empty share', ['signed', 'nothing-to-sign'], 'signed'],
    ['empty', ['nothing-to-sign', 'nothing-to-sign'], 'nothing-to-sign'],
  ] as const)('is %s', (_title, outcomes, expected) => {
    const parts = outcomes.map((outcome, index) => report(`${index + 1}/2`, [], { outcome }))
    expect(mergeReports(named(...parts)).outcome).toBe(expected)
  })

  test('is failed where a file is not signed, whatever the report calls itself', () => {
    for (const status of ['failed', 'not-started'] as const)
      expect(mergeReports(named(report('1/2', [file('a')]), report('2/2', [file('b', status)]))).outcome).toBe('failed')
  })

  test.each(['skipped', 'nothing-to-sign'] as const)('what a job that is %s has not begun fails nothing, and is told once', (outcome) => {
    const idle = report(undefined, [file('a', 'not-started'), file('b', 'not-started')], { outcome })
    const merged = mergeReports(named(idle, report(undefined, [file('a')]), idle))
    expect(merged.outcome).toBe(outcome === 'skipped' ? 'skipped' : 'signed')
    expect(merged.files.map(({ file: name, status }) => `${name} ${status}`)).toEqual(['b not-started', 'a signed'])
  })

  test('refuses shares of different files, for one may be in no share', () => {
    const { options } = report('1/2', [])
    const of = (shard: string, allFiles: string): Report => report(shard, [], { options: { ...options, shard, allFiles } })
    refusal(of('1/2', 'abc'), of('2/2', 'def')).toThrow('r1 and r2 are shares of different files')
    expect(mergeReports(named(of('1/2', 'abc'), of('2/2', 'abc'))).outcome).toBe('signed')
  })

  test.each([
    ['organization', { organizationId: 'other', apiUrl: 'https://example.com/Api' }],
    ['address', { organizationId: 'one', apiUrl: 'https://example.org/Api' }],
  ])('refuses another %s', (what, signPath) => {
    const one = report('1/2', [], { signPath: { organizationId: 'one', apiUrl: 'https://example.com/Api' } })
    refusal(one, report('2/2', [], { signPath })).toThrow(new RegExp(`not of the same run: .*${what} differs`))
  })

  test('refuses another certificate, also where the first job signed nothing and knows of none', () => {
    const certificate = (sha256: string): Partial<Report> => ({
      certificate: { subject: 's', issuer: 'i', serialNumber: '1', sha256, validTo: 'some day' },
    })
    const first = report('1/3', [], { outcome: 'nothing-to-sign' })
    refusal(first, report('2/3', [], certificate('aa')), report('3/3', [], certificate('bb'))).toThrow(
      'r2 and r3 are not of the same run: the certificate differs',
    )
    expect(mergeReports(named(first, report('2/3', [], certificate('aa')), report('3/3', [], certificate('aa')))).outcome).toBe('signed')
  })

  test('refuses what is not one run', () => {
    refusal(report('1/3', []), report('3/3', [])).toThrow('the report of share 2/3 is missing')
    refusal(report('1/2', []), report('1/2', [])).toThrow('r1 and r2 are both of share 1/2')
    refusal(report('1/2', []), report('2/3', [])).toThrow('r2 is of share 2/3, others are of 1/2')
    refusal(report('1/2', []), report(undefined, [])).toThrow('r2 is the report of a run without shares, others are of 1/2')
    refusal(report('1/2', [file('a')]), report('2/2', [file('a')])).toThrow('a is in r1 and in r2')
    const other = report('2/2', [])
    refusal(report('1/2', []), { ...other, signPath: { apiUrl: '', projectSlug: 'demo', signingPolicySlug: 'test' } }).toThrow(
      'r1 and r2 are not of the same run: the signing policy differs',
    )
    refusal(report('1/2', []), { ...other, options: { ...other.options, verify: false } }).toThrow('verify differs')
    refusal().toThrow('no report')
  })
})
