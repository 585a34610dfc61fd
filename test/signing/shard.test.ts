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

describe('10,000 files over ten shares', () => {
  const count = 10
  /** Most are small, some are large, as in a release; many have the same size. */
  const release = Array.from({ length: 10_000 }, (_, index) => ({
    name: `dist/${index % 97}/file-${index}.dll`,
    size: index % 100 === 0 ? 20_000_000 + index * 1000 : (index * 7919) % 500,
    modified: index,
  }))
  type File = (typeof release)[number]
  const sharesOf = (files: readonly File[]): File[][] =>
    Array.from({ length: count }, (_, index) => shareOf(files, { index: index + 1, count }))
  const namesOf = (all: readonly (readonly File[])[]): string[][] => all.map((share) => share.map(({ name }) => name).sort())
  /** In an order that has nothing to do with name or size. */
  const shuffled = [...release].sort((a, b) => ((a.modified * 7919) % 10_007) - ((b.modified * 7919) % 10_007))

  test('every file is in exactly one share, in the order that it was found in', () => {
    const all = sharesOf(release)
    expect(all.flat()).toHaveLength(release.length)
    expect(new Set(all.flat())).toEqual(new Set(release))
    for (const share of all)
      expect(share.map(({ modified }) => modified)).toEqual(share.map(({ modified }) => modified).sort((a, b) => a - b))
  })

  /** As the shares reckon: a file costs a request, too, which takes the time of 2 MB. */
  const workIn = (share: readonly File[]): number => share.reduce((sum, { size }) => sum + size + 2_000_000, 0)
  const unevenness = (all: readonly (readonly File[])[]): number => {
    const work = all.map(workIn)
    return Math.max(...work) / Math.min(...work)
  }

  test('shares differ by less than a thousandth in work, and files of one size are dealt out evenly', () => {
    expect(unevenness(sharesOf(release))).toBeLessThan(1.001)
    const alike = sharesOf(release.map((file) => ({ ...file, size: 4096 })))
    expect(alike.map(({ length }) => length)).toEqual(new Array(count).fill(1000))
  })

  test('one file that outweighs all others has a share to itself', () => {
    const giant = { name: 'image.iso', size: 100_000_000_000, modified: 0 }
    const all = sharesOf([...release, giant])
    expect(all.find((share) => share.includes(giant))).toEqual([giant])
    expect(unevenness(all.filter((share) => !share.includes(giant)))).toBeLessThan(1.001)
  })

  test.each([
    ['the files are found in another order', shuffled],
    ['a checkout gave the files other dates', release.map((file) => ({ ...file, modified: 1_700_000_000_000 - file.modified }))],
  ])('shares are the same where %s', (_title, files) => {
    expect(namesOf(sharesOf(files))).toEqual(namesOf(sharesOf(release)))
  })

  test('shares are the same where all files lie below another folder', () => {
    const elsewhere = release.map((file) => ({ ...file, name: `/home/runner/work/${file.name}` }))
    const expected = namesOf(sharesOf(release)).map((share) => share.map((name) => `/home/runner/work/${name}`))
    expect(namesOf(sharesOf(elsewhere))).toEqual(expected)
  })
})
