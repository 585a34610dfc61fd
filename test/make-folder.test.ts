import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../core/make-folder.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'make-folder-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('making a folder', () => {
  test('makes the parents that are missing, and tells which it made, the innermost first', async () => {
    expect(await makeFolder(join(root, 'a', 'b', 'c'))).toEqual([join(root, 'a', 'b', 'c'), join(root, 'a', 'b'), join(root, 'a')])
    expect(statSync(join(root, 'a', 'b', 'c')).isDirectory()).toBe(true)
    expect(await makeFolder(join(root, 'a', 'b'))).toEqual([])
  })

  test('is fine with a link to a folder', async () => {
    mkdirSync(join(root, 'real'))
    symlinkSync('real', join(root, 'link'))
    expect(await makeFolder(join(root, 'link', 'in'))).toEqual([join(root, 'link', 'in')])
    expect(existsSync(join(root, 'real', 'in'))).toBe(true)
  })

  test('lets several make the same folders at once', async () => {
    const folder = join(root, 'x', 'y', 'z')
    const made = await Promise.all(Array.from({ length: 20 }, () => makeFolder(folder)))
    expect(made.flat().sort()).toEqual([join(root, 'x'), join(root, 'x', 'y'), folder])
  })

  test.each([
    ['ENOTDIR', 'a file in the place of a parent', () => join(root, 'file', 'in')],
    ['ENOTDIR', 'a file in the place of the folder', () => join(root, 'file')],
    ['EEXIST', 'a dangling link', () => join(root, 'dangling')],
  ])('fails with %s for %s', async (code, _title, path) => {
    writeFileSync(join(root, 'file'), '')
    symlinkSync('nowhere', join(root, 'dangling'))
    await expect(makeFolder(path())).rejects.toMatchObject({ code })
  })

  const inLinux = process.platform === 'linux' ? test : test.skip
  inLinux.each(['/proc/out', '/proc/out/deeper/still'])('ends at once where the system makes nothing: %s', async (path) => {
    await expect(makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
