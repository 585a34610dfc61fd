import { expect, test } from '@jest/globals'
import { createPace } from '../../core/signing/progress.ts'

function paceOf(total: number): (milliseconds: number, done: number, failed?: number) => string {
  let now = 5_000
  const pace = createPace(() => now)
  pace.describe(0, total, 0)
  return (milliseconds, done, failed = 0) => {
    now = 5_000 + milliseconds
    return pace.describe(done, total, failed)
  }
}

test('tells what is done, how fast, and for how much longer', () => {
  const describe = paceOf(1000)
  expect(describe(15_000, 300)).toBe('300 of 1000 signed, 20 a second; about 35 s left')
  expect(describe(50_000, 1000)).toBe('1000 of 1000 signed, 20 a second')
})

test('tells long times in minutes, and slow rates by the minute', () => {
  const describe = paceOf(3)
  expect(describe(600_000, 1)).toBe('1 of 3 signed, 0.1 a minute; about 20 min left')
  expect(describe(1_200_000, 2, 1)).toBe('1 of 3 signed, 1 failed, 0.1 a minute; about 10 min left')
})

test('divides nothing by nothing', () => {
  const describe = paceOf(3)
  expect(describe(0, 0)).toBe('0 of 3 signed')
  expect(describe(999, 2)).toBe('2 of 3 signed')
  expect(describe(90_000, 0)).toBe('0 of 3 signed')
})

test('knows no pace of one file, or of nothing but failures', () => {
  expect(paceOf(1)(5_000, 1)).toBe('1 of 1 signed')
  expect(paceOf(3)(5_000, 2, 2)).toBe('0 of 3 signed, 2 failed')
})
