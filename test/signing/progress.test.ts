import { expect, test } from '@jest/globals'
import { createProgress } from '../../core/signing/progress.ts'

test('a line now and then tells what is done, how fast, and for how much longer', () => {
  let now = 0
  const progress = createProgress(1000, () => now)
  expect(progress.done(0)).toBeUndefined()
  for (let file = 0; file < 298; file += 1) expect(progress.done(0)).toBeUndefined()
  now = 15_000
  expect(progress.done(0)).toBe('300 of 1000 signed, 20 a second; about 35 s left')
  expect(progress.done(0)).toBeUndefined()
})

test('long times are told in minutes, slow rates with a digit, and the last file needs no line', () => {
  let now = 0
  const progress = createProgress(3, () => now)
  now = 600_000
  expect(progress.done(0)).toBe('1 of 3 signed, 0.0 a second; about 20 min left')
  now = 1_200_000
  expect(progress.done(1)).toBe('1 of 3 signed, 1 failed, 0.0 a second; about 10 min left')
  now = 1_800_000
  expect(progress.done(0)).toBeUndefined()
})
