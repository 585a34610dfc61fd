import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SigningError } from '../../core/errors.ts'
import { renderHtml } from '../../core/report/html.ts'
import { renderJson } from '../../core/report/json.ts'
import { renderJunit } from '../../core/report/junit.ts'
import { writeReports } from '../../core/report/write.ts'
import { reportOf, signedFile } from './reports.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const report = reportOf([signedFile('a.exe')])

describe('writing the reports', () => {
  test('makes the folder, and leaves nothing but the three files', async () => {
    const directory = join(folder, 'new', 'reports')
    const paths = await writeReports(report, directory)
    expect(readdirSync(directory).sort()).toEqual(['signing-report.html', 'signing-report.json', 'signing-report.xml'])
    expect(readFileSync(paths.json, 'utf8')).toBe(renderJson(report))
    expect(readFileSync(paths.html, 'utf8')).toBe(renderHtml(report))
    expect(readFileSync(paths.junit, 'utf8')).toBe(renderJunit(report))
  })

  test('replaces an earlier report', async () => {
    writeFileSync(join(folder, 'signing-report.json'), 'old and much longer'.repeat(1000))
    const { json } = await writeReports(report, folder)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toEqual(report)
  })

  test('replaces a symbolic link, not the file that it points to', async () => {
    const { symlink } = await import('node:fs/promises')
    writeFileSync(join(folder, 'precious'), 'precious')
    await symlink('precious', join(folder, 'signing-report.html'))
    await writeReports(report, folder)
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('precious')
  })

  test('ends with a reason where the system makes no folder', async () => {
    if (process.platform !== 'linux') return
    await expect(writeReports(report, '/proc/out')).rejects.toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringContaining('/proc/out'),
    })
  })

  test.each([
    ['where a file is in the place of the folder', () => writeFileSync(join(folder, 'reports'), 'x')],
    ['where a folder is in the place of a file', () => mkdirSync(join(folder, 'reports', 'signing-report.html'), { recursive: true })],
  ])('fails with a reason %s, and leaves no half-written file', async (_title, prepare) => {
    prepare()
    const error: unknown = await writeReports(report, join(folder, 'reports')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SigningError)
    expect(error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining(join(folder, 'reports')) })
    expect(readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.tmp'))).toEqual([])
  })
})
