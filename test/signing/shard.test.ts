import { describe, expect, test } from '@jest/globals'
import { shareOf } from '../../core/signing/shard.ts'

const files = Array.from({ length: 1000 }, (_, index) => ({ name: `file-${index}`, size: (index * 7919) % 5_000_000 }))

function shares(count: number): { name: string; size: number }[][] {
  return Array.from({ length: count }, (_, index) => shareOf(files, { index: index + 1, count }))
}

describe('shares of a job matrix', () => {
  test('every file is in exactly one share', () => {
    const names = shares(7)
      .flat()
      .map(({ name }) => name)
    expect(names.length).toBe(files.length)
    expect(new Set(names).size).toBe(files.length)
  })

  test('a job that lists the files in another order gets the same share', () => {
    const mine = shareOf(files, { index: 3, count: 7 })
    const shuffled = shareOf([...files].reverse(), { index: 3, count: 7 })
    expect(new Set(shuffled)).toEqual(new Set(mine))
  })

  test('shares are even in bytes and in number', () => {
    const bytes = shares(7).map((share) => share.reduce((sum, { size }) => sum + size, 0))
    expect(Math.max(...bytes) / Math.min(...bytes)).toBeLessThan(1.05)
    const counts = shares(7).map((share) => share.length)
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThan(1.1)
  })

  test('more shares than files leave some empty', () => {
    expect(shareOf(files.slice(0, 2), { index: 5, count: 5 })).toEqual([])
  })
})
