import { describe, expect, test } from '@jest/globals'
import { createSlots, NotBegun } from '../../core/signing/slots.ts'

/** An action that lasts until it is told to end. */
function task(): { readonly action: () => Promise<string>; readonly end: () => void; begun: boolean } {
  let end = (): void => undefined
  const over = new Promise<void>((resolve) => (end = resolve))
  const made = {
    begun: false,
    end: () => {
      end()
    },
    action: async () => {
      made.begun = true
      await over
      return 'done'
    },
  }
  return made
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('slots', () => {
  test('so many at once, and the next one when one is over', async () => {
    const slots = createSlots(2)
    const [a, b, c] = [task(), task(), task()]
    const results = [a, b, c].map(({ action }) => slots.run(action))
    await settled()
    expect([a, b, c].map(({ begun }) => begun)).toEqual([true, true, false])
    b.end()
    await settled()
    expect(c.begun).toBe(true)
    a.end()
    c.end()
    expect(await Promise.all(results)).toEqual(['done', 'done', 'done'])
  })

  test('those who wait begin in order, also where one fails', async () => {
    const slots = createSlots(2)
    const begun: number[] = []
    const ends: (() => void)[] = []
    const all = [0, 1, 2, 3].map((number) =>
      slots
        .run(async () => {
          begun.push(number)
          await new Promise<void>((end) => (ends[number] = end))
          if (number === 0) throw new Error('failed')
          return number
        })
        .catch(() => 'failed'),
    )
    await settled()
    expect(begun).toEqual([0, 1])
    ends[0]?.()
    await settled()
    expect(begun).toEqual([0, 1, 2])
    ends[2]?.()
    await settled()
    expect(begun).toEqual([0, 1, 2, 3])
    ends[1]?.()
    ends[3]?.()
    expect(await Promise.all(all)).toEqual(['failed', 1, 2, 3])
    // All slots are free again.
    await Promise.all([4, 5].map((number) => slots.run(async () => begun.push(number))))
    expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('one that fails gives its slot back', async () => {
    const slots = createSlots(1)
    await expect(slots.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await slots.run(() => Promise.resolve('next'))).toBe('next')
  })

  test('who wants to be alone begins when nobody else signs, before others who wait, and keeps them out', async () => {
    const slots = createSlots(2)
    const [a, b, waiting, alone] = [task(), task(), task(), task()]
    const results = [a, b, waiting].map(({ action }) => slots.run(action))
    results.push(slots.alone.run(alone.action))
    a.end()
    await settled()
    expect([alone.begun, waiting.begun]).toEqual([false, false])
    b.end()
    await settled()
    expect([alone.begun, waiting.begun]).toEqual([true, false])
    alone.end()
    await settled()
    expect(waiting.begun).toBe(true)
    waiting.end()
    expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done'])
  })

  test('once they are narrowed, one at a time, when those have ended who sign already', async () => {
    const slots = createSlots(3)
    const tasks = [task(), task(), task(), task()]
    const results = tasks.slice(0, 2).map(({ action }) => slots.run(action))
    slots.narrow()
    expect(slots.count).toBe(1)
    results.push(...tasks.slice(2).map(({ action }) => slots.run(action)))
    await settled()
    expect(tasks.map(({ begun }) => begun)).toEqual([true, true, false, false])
    tasks[0]?.end()
    await settled()
    expect(tasks[2]?.begun).toBe(false)
    tasks[1]?.end()
    await settled()
    expect(tasks.map(({ begun }) => begun)).toEqual([true, true, true, false])
    tasks[2]?.end()
    tasks[3]?.end()
    expect(await Promise.all(results)).toEqual(['done', 'done', 'done', 'done'])
  })

  test('once they are closed, who waits does not begin, and who has one ends', async () => {
    const slots = createSlots(1)
    const [first, second] = [task(), task()]
    const running = slots.run(first.action)
    const waiting = slots.run(second.action)
    slots.close()
    first.end()
    expect(await running).toBe('done')
    await expect(waiting).rejects.toBeInstanceOf(NotBegun)
    await expect(slots.run(second.action)).rejects.toBeInstanceOf(NotBegun)
    expect(second.begun).toBe(false)
  })

  test('once they are closed, who wants to be alone begins still: it has begun before', async () => {
    const slots = createSlots(2)
    const first = task()
    const running = slots.run(first.action)
    const alone = slots.alone.run(() => Promise.resolve('alone'))
    slots.close()
    first.end()
    expect(await running).toBe('done')
    expect(await alone).toBe('alone')
    expect(await slots.alone.run(() => Promise.resolve('late'))).toBe('late')
  })
})
