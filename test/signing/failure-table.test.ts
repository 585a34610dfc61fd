import { expect, test } from '@jest/globals'
import type { FileReport } from '../../core/report/report.ts'
import { failureTable } from '../../core/signing/failure-table.ts'

const file = (name: string, status: FileReport['status']): FileReport => ({
  file: name,
  tool: 'jarsigner',
  reason: '',
  status,
  notes: [],
  attempts: 1,
  durationInMilliseconds: 0,
  ...(status === 'failed' ? { error: { code: 'SIGNING_FAILED', message: '' } } : {}),
})

test('names each file that failed, its tool and its error, and counts the others', () => {
  const files = [file('a.jar', 'signed'), file('longer/b.jar', 'failed'), file('c.jar', 'failed'), file('d.jar', 'not-started')]
  expect(failureTable(files)).toEqual([
    'file          tool       error',
    'longer/b.jar  jarsigner  SIGNING_FAILED',
    'c.jar         jarsigner  SIGNING_FAILED',
    '2 failed, 1 signed, 1 not begun',
  ])
})

test('is not there where nothing failed', () => {
  expect(failureTable([file('a.jar', 'signed')])).toEqual([])
})

test('ends before it fills the log, and a name with line breaks stays in its row', () => {
  const many = failureTable(Array.from({ length: 60 }, (_, index) => file(`${index}.jar`, 'failed')))
  expect(many).toHaveLength(1 + 50 + 2)
  expect(many.slice(-2)).toEqual(['… and 10 more', '60 failed'])
  expect(failureTable([file('a\nb.jar', 'failed')])).toHaveLength(3)
})
