import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { makeStagingFolder, readLeftovers } from '../core/leftovers.ts'
import { createWorkspace, removeWorkspace } from '../core/workspace.ts'
import { giveAway, unprivileged } from './unprivileged.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'workspace-test-'))
  chmodSync(root, 0o777)
})
afterEach(() => {
  chmodSync(root, 0o777)
  rmSync(root, { recursive: true, force: true })
})

async function errorOf(promise: Promise<unknown>): Promise<SigningError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SigningError)) throw new Error(`expected a SigningError, got ${String(error)}`)
  return error
}

const isRoot = process.geteuid?.() === 0
const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0

describe('createWorkspace', () => {
  test('makes a private folder of a random, short name', async () => {
    const [one, two] = await Promise.all([createWorkspace(root), createWorkspace(root)])
    expect(dirname(one.directory)).toBe(root)
    expect(basename(one.directory)).toMatch(/^pkcs11-sign-[A-Za-z0-9]{6}$/)
    expect(one.directory).not.toBe(two.directory)
    expect(statSync(one.directory).mode & 0o777).toBe(0o700)
  })

  test('is not led astray by a temporary folder whose name looks like a template', async () => {
    const odd = join(root, 'XXXXXX (1)')
    mkdirSync(odd)
    expect(dirname((await createWorkspace(odd)).directory)).toBe(odd)
  })

  test('resolves links, so that tools and we mean the same path', async () => {
    mkdirSync(join(root, 'real'))
    symlinkSync('real', join(root, 'link'))
    expect(dirname((await createWorkspace(join(root, 'link'))).directory)).toBe(join(root, 'real'))
  })

  test.each([
    ['is missing', 'nowhere', /does not exist/],
    ['is a file', 'file', /is a file, not a folder/],
  ])('says that the temporary folder %s', async (_, name, message) => {
    writeFileSync(join(root, 'file'), '')
    expect(await errorOf(createWorkspace(join(root, name)))).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringMatching(message),
      hint: expect.stringContaining('RUNNER_TEMP'),
    })
  })

  test('says that the temporary folder may not be written to', async () => {
    chmodSync(root, 0o555)
    const error = await unprivileged(() => errorOf(createWorkspace(root)))
    expect(error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringMatching(/permission was denied/) })
  })

  ;(canMount ? test : test.skip)('says that the temporary folder is full, and leaves nothing there', async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', root])
    try {
      spawnSync('sh', ['-c', 'head -c 65536 /dev/zero > full'], { cwd: root })
      expect(await errorOf(createWorkspace(root))).toMatchObject({
        code: 'OUTPUT_NOT_WRITABLE',
        message: expect.stringMatching(/the disk is full/),
      })
      expect(readdirSync(root)).toEqual(['full'])
    } finally {
      execFileSync('umount', [root])
    }
  })
})

describe('a workspace', () => {
  test('writes files for us alone, whatever the umask', async () => {
    const before = process.umask(0)
    try {
      const workspace = await createWorkspace(root)
      const file = await workspace.write('openssl.cnf', 'text')
      const bytes = await workspace.write('cert.der', Uint8Array.of(1, 2))
      const folder = await workspace.folder('logs')
      expect(file).toBe(join(workspace.directory, 'openssl.cnf'))
      expect(readFileSync(file, 'utf8')).toBe('text')
      expect([...readFileSync(bytes)]).toEqual([1, 2])
      expect(statSync(workspace.directory).mode & 0o777).toBe(0o700)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(statSync(folder).mode & 0o777).toBe(0o700)
    } finally {
      process.umask(before)
    }
  })

  test('says where it lies, where a file can no longer be written', async () => {
    const workspace = await createWorkspace(root)
    rmSync(workspace.directory, { recursive: true })
    expect(await errorOf(workspace.write('openssl.cnf', 'text'))).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringMatching(/openssl\.cnf can't be written: the folder does not exist/),
      hint: expect.stringContaining('RUNNER_TEMP'),
    })
  })

  test('overwrites nothing and follows no link', async () => {
    const workspace = await createWorkspace(root)
    await workspace.write('a', '1')
    expect((await errorOf(workspace.write('a', '2'))).code).toBe('OUTPUT_NOT_WRITABLE')
    symlinkSync(join(root, 'elsewhere'), join(workspace.directory, 'link'))
    expect((await errorOf(workspace.write('link', 'x'))).code).toBe('OUTPUT_NOT_WRITABLE')
    expect(existsSync(join(root, 'elsewhere'))).toBe(false)
    await workspace.folder('b')
    expect((await errorOf(workspace.folder('b'))).code).toBe('OUTPUT_NOT_WRITABLE')
  })

  test.each(['', '.', '..', 'a/b', '/a', '../a', 'a\\b', 'a\0b', 'C:a'])('refuses the name %j', async (name) => {
    const workspace = await createWorkspace(root)
    expect((await errorOf(workspace.write(name, 'x'))).code).toBe('INTERNAL_ERROR')
    expect((await errorOf(workspace.folder(name))).code).toBe('INTERNAL_ERROR')
  })
})

describe('removeWorkspace', () => {
  test('removes it with all that is in it, and is content where it is gone', async () => {
    const workspace = await createWorkspace(root)
    const { directory } = workspace
    await workspace.write('file', 'x')
    writeFileSync(join(await workspace.folder('logs'), 'log'), 'x')
    await removeWorkspace(directory)
    expect(readdirSync(root)).toEqual([])
    await removeWorkspace(directory)
  })

  test('removes read-only folders', async () => {
    await unprivileged(async () => {
      const workspace = await createWorkspace(root)
      const { directory } = workspace
      const sub = await workspace.folder('sub')
      mkdirSync(join(sub, 'deeper'))
      writeFileSync(join(sub, 'deeper/file'), 'x', { mode: 0o000 })
      chmodSync(join(sub, 'deeper'), 0o500)
      chmodSync(sub, 0o000)
      await removeWorkspace(directory)
      expect(existsSync(directory)).toBe(false)
    })
  })

  test('names what can not be removed, such as in a folder of the user that may be written to no more', async () => {
    const results = join(root, 'results')
    mkdirSync(results)
    giveAway(results)
    await unprivileged(async () => {
      const { directory } = await createWorkspace(root)
      const staging = makeStagingFolder(directory, results)
      chmodSync(results, 0o555)
      expect(await errorOf(removeWorkspace(directory))).toMatchObject({
        code: 'OUTPUT_NOT_WRITABLE',
        message: `${staging} can't be removed: permission was denied.`,
      })
      expect(existsSync(directory)).toBe(false)
      chmodSync(results, 0o755)
    })
  })

  test('knows of a folder for results before that is there: a run that is killed meanwhile leaves none', async () => {
    const { directory } = await createWorkspace(root)
    expect(() => makeStagingFolder(directory, join(root, 'missing'))).toThrow(/ENOENT/)
    const [entry] = await readLeftovers(directory)
    expect(entry).toEqual({ staging: expect.stringMatching(/\/missing\/\.pkcs11-sign-[A-Za-z0-9]{6}$/) })
    await removeWorkspace(directory)
  })

  test('follows no link out of it', async () => {
    const outside = join(root, 'outside')
    mkdirSync(outside)
    writeFileSync(join(outside, 'precious'), 'x')
    const { directory } = await createWorkspace(root)
    symlinkSync(outside, join(directory, 'link'))
    await removeWorkspace(directory)
    expect(readdirSync(root)).toEqual(['outside'])
    expect(readdirSync(outside)).toEqual(['precious'])
  })

  test('refuses a folder that it did not make', async () => {
    const foreign = join(root, 'pkcs11-sign-abcdef')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'precious'), 'x')
    expect((await errorOf(removeWorkspace(foreign))).code).toBe('INTERNAL_ERROR')
    expect(readdirSync(foreign)).toEqual(['precious'])
  })

  test('refuses a folder of another name, even with a marker', async () => {
    const { directory } = await createWorkspace(root)
    writeFileSync(join(root, basename('.pkcs11-sign-workspace')), readFileSync(join(directory, '.pkcs11-sign-workspace')))
    expect((await errorOf(removeWorkspace(root))).code).toBe('INTERNAL_ERROR')
    expect(existsSync(directory)).toBe(true)
  })

  test('refuses a link, even to a workspace', async () => {
    const { directory } = await createWorkspace(root)
    const link = join(root, 'pkcs11-sign-linked')
    symlinkSync(directory, link)
    expect((await errorOf(removeWorkspace(link))).code).toBe('INTERNAL_ERROR')
    expect(existsSync(directory)).toBe(true)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  test('refuses a file', async () => {
    const file = join(root, 'pkcs11-sign-abcdef')
    writeFileSync(file, 'x')
    expect((await errorOf(removeWorkspace(file))).code).toBe('INTERNAL_ERROR')
    expect(existsSync(file)).toBe(true)
  })

  ;(isRoot ? test : test.skip)("refuses another user's, be it the folder or the marker", async () => {
    const first = await createWorkspace(root)
    giveAway(first.directory)
    expect((await errorOf(removeWorkspace(first.directory))).code).toBe('INTERNAL_ERROR')
    const second = await createWorkspace(root)
    giveAway(join(second.directory, '.pkcs11-sign-workspace'))
    expect((await errorOf(removeWorkspace(second.directory))).code).toBe('INTERNAL_ERROR')
    expect(readdirSync(root)).toHaveLength(2)
  })

  test('removes only staging folders of ours, whatever the journal says', async () => {
    const { directory } = await createWorkspace(root)
    const outside = join(root, 'outside')
    const staging = join(outside, '.pkcs11-sign-abc123')
    mkdirSync(staging, { recursive: true })
    writeFileSync(join(staging, 'half'), 'x')
    mkdirSync(join(outside, 'empty'))
    mkdirSync(join(outside, 'precious/data'), { recursive: true })
    symlinkSync('precious', join(outside, '.pkcs11-sign-linked'))
    for (const entry of [
      { staging },
      { staging: outside },
      { staging: join(outside, 'precious') },
      { staging: join(outside, '.pkcs11-sign-linked') },
      { staging: join(outside, '.pkcs11-sign-gone12') },
      { staging: '.pkcs11-sign-rel123' },
      { folder: join(outside, 'empty') },
      { folder: join(outside, 'precious') },
      { folder: 3 },
    ]) {
      appendFileSync(join(directory, 'leftovers.jsonl'), `${JSON.stringify(entry)}\n`)
    }
    appendFileSync(join(directory, 'leftovers.jsonl'), '{"staging": "/half-writ')
    await removeWorkspace(directory)
    expect(readdirSync(outside).sort()).toEqual(['.pkcs11-sign-linked', 'precious'])
    expect(readdirSync(join(outside, 'precious'))).toEqual(['data'])
    expect(existsSync(directory)).toBe(false)
  })
})
