import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { damageOf } from '../../core/verification/whole-file.ts'
import { cabinet } from '../fixtures/cabinet.ts'
import { debPackage, rpmPackage } from '../fixtures/packages.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'

let directory: string
let packages: Readonly<Record<'deb' | 'rpm', Buffer>>
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'whole-file-'))
  const [deb, rpm] = await Promise.all([debPackage(), rpmPackage()])
  packages = { deb, rpm }
})
afterAll(() => rm(directory, { recursive: true, force: true }))

async function damage(content: Buffer): Promise<string | undefined> {
  const path = join(directory, 'file')
  await writeFile(path, content)
  return damageOf(path, content.subarray(0, 512))
}

/** Offset of the optional header's fifth directory, by the fixture's own header. */
function withTable(executable: Buffer, offset: number, size: number): Buffer {
  const copy = Buffer.from(executable)
  const optional = copy.readUInt32LE(0x3c) + 24
  const entry = optional + (copy.readUInt16LE(optional) === 0x20b ? 112 : 96) + 4 * 8
  copy.writeUInt32LE(offset, entry)
  copy.writeUInt32LE(size, entry + 4)
  return copy
}

describe('an executable', () => {
  const whole = portableExecutable()

  test('that is whole, without a signature and with one', async () => {
    expect(await damage(whole)).toBeUndefined()
    expect(await damage(Buffer.concat([withTable(whole, whole.length, 64), Buffer.alloc(64)]))).toBeUndefined()
  })

  test('that is cut off in a section, in its header, or in its signature', async () => {
    expect(await damage(whole.subarray(0, -1))).toBe('a section of it reaches beyond its end')
    expect(await damage(whole.subarray(0, whole.readUInt32LE(0x3c) + 40))).toBe('it ends too early')
    expect(await damage(Buffer.concat([withTable(whole, whole.length, 64), Buffer.alloc(63)]))).toBe('its signature reaches beyond its end')
  })

  test('may have a section without data that names any place', async () => {
    const header = whole.readUInt32LE(0x3c)
    const section = header + 24 + whole.readUInt16LE(header + 20)
    const bare = Buffer.from(whole)
    bare.writeUInt32LE(0, section + 16)
    bare.writeUInt32LE(0x7fffff00, section + 20)
    expect(await damage(bare)).toBeUndefined()
  })

  test('of DOS is none of our business', async () => {
    expect(await damage(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)]))).toBeUndefined()
  })
})

describe('a Debian package', () => {
  test('that is whole, or cut off anywhere', async () => {
    const { deb } = packages
    expect(await damage(deb)).toBeUndefined()
    expect(await damage(deb.subarray(0, -2))).toBe('a member is damaged')
    expect(await damage(deb.subarray(0, 100))).toBe('it ends amid a member, or there is data behind the last one')
    expect(await damage(Buffer.concat([deb, Buffer.from('\n')]))).toBe('it ends amid a member, or there is data behind the last one')
    expect(await damage(deb.subarray(0, deb.indexOf('data.tar')))).toBe('it has no data.tar')
    expect(await damage(deb.subarray(0, deb.indexOf('control.tar')))).toBe('it has no control.tar')
  })
})

describe('an RPM package', () => {
  test('that is whole, or cut off anywhere', async () => {
    const { rpm } = packages
    expect(await damage(rpm)).toBeUndefined()
    expect(await damage(rpm.subarray(0, -1))).toBe('its payload ends too early')
    expect(await damage(rpm.subarray(0, 4096 + 300))).toBe('a header in it ends too early')
    expect(await damage(rpm.subarray(0, 200))).toBe('a header in it ends too early')
    expect(await damage(rpm.subarray(0, 100))).toBe('it ends too early')
  })

  test('whose header is overwritten', async () => {
    const copy = Buffer.from(packages.rpm)
    copy.fill(0, 96, 112)
    expect(await damage(copy)).toBe('a header is missing in it')
  })

  test('that tells no size is taken as it is', async () => {
    const copy = Buffer.from(packages.rpm)
    const entries = copy.readUInt32BE(104)
    for (let at = 112; at < 112 + entries * 16; at += 16) {
      if ([270, 1000].includes(copy.readUInt32BE(at))) copy.writeUInt32BE(999_999, at)
    }
    expect(await damage(copy.subarray(0, -1))).toBeUndefined()
  })
})

test('any other file is taken as it is', async () => {
  expect(await damage(Buffer.from('text'))).toBeUndefined()
  expect(await damage(Buffer.alloc(0))).toBeUndefined()
})

test('a cabinet that is cut off', async () => {
  const whole = cabinet([{ name: 'a.txt', content: Buffer.from('hello') }])
  expect(await damage(whole)).toBeUndefined()
  expect(await damage(whole.subarray(0, -1))).toBe(`it has ${whole.length - 1} of ${whole.length} bytes`)
  expect(await damage(whole.subarray(0, 10))).toBe('it ends too early')
})
