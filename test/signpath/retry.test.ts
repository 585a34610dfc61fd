import { expect, test } from '@jest/globals'
import { retryAfter, retryDelay } from '../../core/signpath/retry.ts'

test('delays grow from a second to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((failed) => retryDelay(failed, () => 0.5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000])
})

test('delays are spread by half to each side', () => {
  expect([retryDelay(2, () => 0), retryDelay(2, () => 0.999_999)]).toEqual([1000, 3000])
})

test.each([
  ['0', 0],
  ['7', 7000],
  [' 7 ', 7000],
  ['Wed, 21 Oct 2026 07:28:10 GMT', 10_000],
  ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %j means %s ms', (header, expected) => {
  expect(retryAfter(header, Date.parse('2026-10-21T07:28:00Z'))).toBe(expected)
})
