import { describe, expect, test } from '@jest/globals'
import { SigningError } from '../../core/errors.ts'
import { createRetryBudget } from '../../core/signing/retry-budget.ts'

const unavailable = new SigningError('SERVICE_UNAVAILABLE', 'down')
const slow = new SigningError('TIME_LIMIT', 'slow')
const wrong = new SigningError('AUTHENTICATION_FAILED', 'no')
const quick = { number: 1, durationInMilliseconds: 100 }

describe('the budget of further tries', () => {
  const limits = { retries: 2, parallel: 3, libraryPatienceInSeconds: 600 }

  test('each file gets its tries, and only after transient errors', () => {
    const budget = createRetryBudget(limits)
    expect(budget.allows(unavailable, quick)).toBe(true)
    expect(budget.allows(unavailable, { ...quick, number: 2 })).toBe(true)
    expect(budget.allows(unavailable, { ...quick, number: 3 })).toBe(false)
    expect(budget.allows(wrong, quick)).toBe(false)
    expect(budget.exhausted).toBe(false)
  })

  test('is for all files together', () => {
    const budget = createRetryBudget(limits)
    for (let file = 0; file < 6; file += 1) expect(budget.allows(unavailable, quick)).toBe(true)
    expect(budget.exhausted).toBe(false)
    expect(budget.allows(unavailable, quick)).toBe(false)
    expect(budget.exhausted).toBe(true)
  })

  test('a success gives a try back, but no more than there were', () => {
    const budget = createRetryBudget({ ...limits, parallel: 1 })
    budget.succeeded()
    expect([1, 2, 3].map(() => budget.allows(slow, quick))).toEqual([true, true, false])
    budget.succeeded()
    expect(budget.allows(slow, quick)).toBe(true)
  })

  test('where the library has tried for all of its time, nobody else tries again', () => {
    const budget = createRetryBudget(limits)
    expect(budget.allows(unavailable, { number: 1, durationInMilliseconds: 601_000 })).toBe(false)
    expect(budget.exhausted).toBe(true)
  })

  test('attempts that fail one after the other end with the same patience', () => {
    let now = 0
    const budget = createRetryBudget({ ...limits, parallel: 100 }, () => now)
    expect(budget.allows(unavailable, quick)).toBe(true)
    now += 599_000
    expect(budget.allows(unavailable, quick)).toBe(true)
    now += 2_000
    expect(budget.allows(unavailable, quick)).toBe(false)
    expect(budget.exhausted).toBe(true)
  })

  test('a success starts the clock anew', () => {
    let now = 0
    const budget = createRetryBudget(limits, () => now)
    budget.allows(unavailable, quick)
    budget.succeeded()
    now += 601_000
    expect(budget.allows(unavailable, quick)).toBe(true)
  })

  test('without further tries a failure of one file says nothing of the others', () => {
    const budget = createRetryBudget({ ...limits, retries: 0 })
    expect(budget.allows(unavailable, quick)).toBe(false)
    expect(budget.exhausted).toBe(false)
  })
})
