import { expect, test } from '@jest/globals'
import { createTurns } from '../../../core/signing/batch/turns.ts'

/** Lets what waits for nothing else go on. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done))

test('no more than so many run at once, in order, also where one fails', async () => {
  const inTurn = createTurns(2)
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [0, 1, 2, 3].map((number) =>
    inTurn(async () => {
      begun.push(number)
      await new Promise<void>((end) => (ends[number] = end))
      if (number === 0) throw new Error('failed')
      return number
    }).catch(() => 'failed'),
  )
  await settle()
  expect(begun).toEqual([0, 1])
  ends[0]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2])
  ends[2]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2, 3])
  ends[1]?.()
  ends[3]?.()
  expect(await Promise.all(all)).toEqual(['failed', 1, 2, 3])
  // All turns are free again.
  await Promise.all([4, 5].map((number) => inTurn(async () => begun.push(number))))
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
})
