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

  // A library ends before its time where its next delay would last beyond it.
  test.each([601, 590, 310])('where the library has tried for most of its time, %i s, nobody else tries again', (seconds) => {
    const budget = createRetryBudget(limits)
    expect(budget.allows(unavailable, { number: 1, durationInMilliseconds: seconds * 1000 })).toBe(false)
    expect(budget.exhausted).toBe(true)
  })

  test('such a file is not tried again either where others were signed meanwhile, but the run goes on', () => {
    let now = 0
    const budget = createRetryBudget(limits, () => now)
    now = 590_000
    budget.succeeded()
    now = 600_000
    expect(budget.allows(unavailable, { number: 1, durationInMilliseconds: 600_000 })).toBe(false)
    expect(budget.exhausted).toBe(false)
  })

  test('a library that is told to give up soon is not held to that for all of the run', () => {
    const budget = createRetryBudget({ ...limits, libraryPatienceInSeconds: 1 })
    expect(budget.allows(unavailable, { number: 1, durationInMilliseconds: 1_000 })).toBe(true)
    const patient = createRetryBudget({ ...limits, libraryPatienceInSeconds: 30 })
    expect(patient.allows(unavailable, { number: 1, durationInMilliseconds: 25_000 })).toBe(false)
  })

  test('attempts that fail one after the other end with the same patience', () => {
    let now = 0
    const budget = createRetryBudget({ ...limits, parallel: 100 }, () => now)
    expect(budget.allows(unavailable, quick)).toBe(true)
    now += 299_000
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

  test('but where as many in a row as are under way at once do, and one more, nothing is begun any more', () => {
    const budget = createRetryBudget({ ...limits, retries: 0 })
    const hung = (): boolean => budget.allows(slow, { number: 1, durationInMilliseconds: 900_000 })
    for (let file = 0; file < limits.parallel; file += 1) hung()
    expect(budget.exhausted).toBe(false)
    hung()
    expect(budget.exhausted).toBe(true)
  })
})
