import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createFileDigests, isSettled } from '../core/file-digests.ts'
import { removeScratch, scratch } from './cryptoki/scratch.ts'

const sum = (digest: string, content: string | Buffer): Buffer => createHash(digest).update(content).digest()

let now: number
beforeEach(() => {
  now = Date.now()
  // A file that was written just now could be written once more within a tick of the clock.
  jest.spyOn(Date, 'now').mockImplementation(() => now + 60_000)
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(removeScratch)

test('one reading serves all who ask, and SHA-256 is always among what it gives', async () => {
  const file = join(scratch(), 'once')
  fs.writeFileSync(file, 'once')
  const digests = createFileDigests()
  const first = await digests.of(file, 'sha384')
  expect(first).toEqual(sum('sha384', 'once'))
  // The very same object: nothing was computed again.
  expect(await digests.of(file, 'sha384')).toBe(first)
  const other = await digests.of(file, 'sha256')
  expect(other).toEqual(sum('sha256', 'once'))
  expect(await digests.of(file, 'sha256')).toBe(other)
  digests.forget(file)
  expect(await digests.of(file, 'sha384')).not.toBe(first)
})

test('a digest that was not asked for before is computed, and is right', async () => {
  const file = join(scratch(), 'another')
  fs.writeFileSync(file, 'another')
  const digests = createFileDigests()
  await digests.of(file, 'sha256')
  expect(await digests.of(file, 'sha512')).toEqual(sum('sha512', 'another'))
})

test('a file that was changed is read again, also where its size and times are set back', async () => {
  const file = join(scratch(), 'changed')
  fs.writeFileSync(file, 'before')
  const { atime, mtime } = fs.statSync(file)
  const digests = createFileDigests()
  expect(await digests.of(file, 'sha256')).toEqual(sum('sha256', 'before'))
  await sleep(20)
  fs.writeFileSync(file, 'after!')
  fs.utimesSync(file, atime, mtime)
  expect(await digests.of(file, 'sha256')).toEqual(sum('sha256', 'after!'))
})

test('a file that another one takes the place of is read again', async () => {
  const folder = scratch()
  const file = join(folder, 'file')
  fs.writeFileSync(file, 'one')
  const digests = createFileDigests()
  await digests.of(file, 'sha256')
  fs.writeFileSync(join(folder, 'other'), 'two')
  fs.renameSync(join(folder, 'other'), file)
  expect(await digests.of(file, 'sha256')).toEqual(sum('sha256', 'two'))
})

test('what was changed a moment ago is not trusted to stay', async () => {
  const file = join(scratch(), 'fresh')
  fs.writeFileSync(file, 'fresh')
  jest.restoreAllMocks()
  const digests = createFileDigests()
  const first = await digests.of(file, 'sha256')
  expect(await digests.of(file, 'sha256')).not.toBe(first)
})

test.each([
  ['fine', 1_700_000_000_123_456_789n, 50, false],
  ['fine', 1_700_000_000_123_456_789n, 150, true],
  ['of 10 ms', 1_700_000_000_120_000_000n, 1_900, false],
  ['of whole seconds', 1_700_000_000_000_000_000n, 1_900, false],
  ['of whole seconds', 1_700_000_000_000_000_000n, 2_100, true],
])('with a clock that is %s, a file changed at %i is trusted to stay after %i ms: %s', (_clock, changedAt, later, settled) => {
  expect(isSettled(changedAt, Number(changedAt / 1_000_000n) + later)).toBe(settled)
})

test.each([0, 1, 256 * 1024, 256 * 1024 + 1, 1024 * 1024, 3 * 1024 * 1024 + 7])('a file of %i bytes', async (size) => {
  const file = join(scratch(), String(size))
  const content = Buffer.alloc(size, 'pieces of no even length ')
  fs.writeFileSync(file, content)
  expect(await createFileDigests().of(file, 'sha256')).toEqual(sum('sha256', content))
})

test('what is not there', async () => {
  await expect(createFileDigests().of(join(scratch(), 'nowhere'), 'sha256')).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a reading that is called off', async () => {
  const file = join(scratch(), 'large')
  fs.writeFileSync(file, Buffer.alloc(1024 * 1024))
  await expect(createFileDigests().of(file, 'sha256', AbortSignal.abort(new Error('called off')))).rejects.toThrow('called off')
})
