import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { outputError } from '../core/output-error.ts'
import { publishTogether } from '../core/publish.ts'
import { createStaging, type Staging } from '../core/staging.ts'
import { createWorkspace, removeWorkspace, type Workspace } from '../core/workspace.ts'
import { giveAway, unprivileged } from './unprivileged.ts'

let root: string
let work: string
let workspace: Workspace
let staging: Staging

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'staging-test-'))
  chmodSync(root, 0o755)
  work = join(root, 'work')
  mkdirSync(work)
  workspace = await createWorkspace(root)
  staging = createStaging(workspace)
})
afterEach(() => {
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

test('puts a result over the original at once, with its mode', async () => {
  const destination = join(work, 'app.exe')
  writeFileSync(destination, 'original', { mode: 0o755 })
  const reservation = await staging.reserve(destination)
  writeFileSync(reservation.output, 'signed')
  expect(readFileSync(destination, 'utf8')).toBe('original')
  await reservation.publish({ mode: 0o755 })
  await staging.finish()
  expect(readFileSync(destination, 'utf8')).toBe('signed')
  expect(statSync(destination).mode & 0o7777).toBe(0o755)
  expect(readdirSync(work)).toEqual(['app.exe'])
})

test('gives the tool a path that is not there yet, private, with the own name, on the same file system', async () => {
  const { output } = await staging.reserve(join(work, 'app.exe'))
  expect(existsSync(output)).toBe(false)
  expect(basename(output)).toBe('app.exe')
  expect(statSync(dirname(output)).dev).toBe(statSync(work).dev)
  expect(dirname(dirname(dirname(output)))).toBe(work)
  expect(basename(dirname(dirname(output)))).toMatch(/^\.pkcs11-sign-[A-Za-z0-9]{6}$/)
  expect(statSync(dirname(output)).mode & 0o777).toBe(0o700)
  expect(statSync(dirname(dirname(output))).mode & 0o777).toBe(0o700)
})

describe('a place that is shared', () => {
  test('has no folder of its own, and is as private', async () => {
    const [one, other] = await Promise.all(['a.bin.sig', 'b.bin.sig'].map((name) => staging.reserve(join(work, name), 'shared')))
    if (one === undefined || other === undefined) throw new Error('there are two')
    expect(dirname(one.output)).toBe(dirname(other.output))
    expect(one.output).not.toBe(other.output)
    expect(dirname(dirname(one.output))).toBe(work)
    expect(statSync(dirname(one.output)).mode & 0o777).toBe(0o700)
    for (const { output } of [one, other]) writeFileSync(output, 'signature')
    await one.publish({ mode: 0o644 })
    await other.publish({ mode: 0o644 })
    await staging.finish()
    expect(readdirSync(work)).toEqual(['a.bin.sig', 'b.bin.sig'])
  })

  test.each(['reset', 'discard'] as const)('loses what is its own, and no more, by %s', async (way) => {
    // Among them 1 and 10 to 12: one name begins with the other.
    const all = await Promise.all(Array.from({ length: 12 }, (_, index) => staging.reserve(join(work, `${index}.sig`), 'shared')))
    const first = all.find(({ output }) => basename(output) === '1')
    for (const { output } of all) for (const suffix of ['', '.tsr']) writeFileSync(output + suffix, 'new')
    await first?.[way]()
    const left = readdirSync(dirname(first?.output ?? ''))
    expect(left).toHaveLength(22)
    expect(left.filter((name) => name === '1' || name.startsWith('1.'))).toEqual([])
  })

  test('takes back what lies beside, where the result itself has no place', async () => {
    writeFileSync(join(work, 'a.sig.tsr'), 'old timestamp')
    const reservation = await staging.reserve(join(work, 'a.sig'), 'shared')
    for (const suffix of ['', '.tsr']) writeFileSync(reservation.output + suffix, 'new')
    mkdirSync(join(work, 'a.sig'))
    expect((await errorOf(reservation.publish({ beside: ['.tsr'] }))).code).toBe('OUTPUT_NOT_WRITABLE')
    await reservation.discard()
    await staging.finish()
    expect(readFileSync(join(work, 'a.sig.tsr'), 'utf8')).toBe('old timestamp')
    expect(readdirSync(work).sort()).toEqual(['a.sig', 'a.sig.tsr'])
  })
})

test('makes one staging folder for each folder, also for many files at once', async () => {
  const folders = ['a', 'b/c', 'a']
  const reservations = await Promise.all(
    Array.from({ length: 60 }, (_, index) => staging.reserve(join(work, folders[index % 3] ?? '', `file-${index}`))),
  )
  expect(readdirSync(join(work, 'a'))).toHaveLength(1)
  expect(readdirSync(join(work, 'b/c'))).toHaveLength(1)
  expect(new Set(reservations.map(({ output }) => dirname(output))).size).toBe(60)
})

test('keeps the original when the result is given up', async () => {
  const destination = join(work, 'app.exe')
  writeFileSync(destination, 'original')
  const reservation = await staging.reserve(destination)
  writeFileSync(reservation.output, 'half')
  await reservation.discard()
  await reservation.discard()
  expect((await errorOf(reservation.publish())).code).toBe('INTERNAL_ERROR')
  await staging.finish()
  expect(readFileSync(destination, 'utf8')).toBe('original')
  expect(readdirSync(work)).toEqual(['app.exe'])
})

test('gives a clean place for another try', async () => {
  const reservation = await staging.reserve(join(work, 'app.exe'))
  writeFileSync(reservation.output, 'half')
  writeFileSync(`${reservation.output}.tmp`, 'of the tool')
  await reservation.reset()
  expect(readdirSync(dirname(reservation.output))).toEqual([])
  writeFileSync(reservation.output, 'signed')
  await reservation.publish()
  expect(readFileSync(join(work, 'app.exe'), 'utf8')).toBe('signed')
})

describe('never publishes', () => {
  test.each([
    ['a missing result', () => undefined, /left no result/],
    [
      'an empty result',
      (output: string) => {
        writeFileSync(output, '')
      },
      /left an empty result/,
    ],
    [
      'a folder',
      (output: string) => {
        mkdirSync(output)
      },
      /not a file/,
    ],
    [
      'a link',
      (output: string) => {
        symlinkSync('/etc/passwd', output)
      },
      /not a file/,
    ],
  ])('%s', async (_, leave, message) => {
    const destination = join(work, 'app.exe')
    writeFileSync(destination, 'original')
    const reservation = await staging.reserve(destination)
    leave(reservation.output)
    expect(await errorOf(reservation.publish())).toMatchObject({ code: 'SIGNING_FAILED', message: expect.stringMatching(message) })
    expect(readFileSync(destination, 'utf8')).toBe('original')
    expect(lstatSync(destination).isFile()).toBe(true)
  })
})

test('publishes an empty result where that is right', async () => {
  const reservation = await staging.reserve(join(work, 'empty'))
  writeFileSync(reservation.output, '')
  await reservation.publish({ allowEmpty: true })
  expect(statSync(join(work, 'empty')).size).toBe(0)
})

test('hands no set-user-id bit on', async () => {
  const reservation = await staging.reserve(join(work, 'tool'))
  writeFileSync(reservation.output, 'x')
  await reservation.publish({ mode: 0o4755 })
  expect(statSync(join(work, 'tool')).mode & 0o7777).toBe(0o755)
})

;(isRoot ? test : test.skip)('leaves the file to its owner where root signs it', async () => {
  const destination = join(work, 'app.exe')
  writeFileSync(destination, 'original')
  giveAway(destination)
  const reservation = await staging.reserve(destination)
  writeFileSync(reservation.output, 'signed')
  await reservation.publish({ mode: 0o644 })
  expect(statSync(destination)).toMatchObject({ uid: 65_534, gid: 65_534 })
})

test('replaces a link, and not what it points to', async () => {
  const target = join(root, 'target')
  writeFileSync(target, 'precious')
  symlinkSync(target, join(work, 'app.exe'))
  const reservation = await staging.reserve(join(work, 'app.exe'))
  writeFileSync(reservation.output, 'signed')
  await reservation.publish()
  expect(readFileSync(target, 'utf8')).toBe('precious')
  expect(lstatSync(join(work, 'app.exe')).isFile()).toBe(true)
})

test.each([
  ['255 characters', 'n'.repeat(255)],
  ['254 bytes of UTF-8', 'ü'.repeat(127)],
  ['200 characters and an extension', `${'n'.repeat(200)} (1).exe`],
  ['an option', '-rf'],
  ['shell code', '$(id)'],
  ['a newline', 'line\nbreak'],
  ['unicode', '日本語.exe'],
])('takes a name such as %s', async (_, name) => {
  const reservation = await staging.reserve(join(work, name))
  writeFileSync(reservation.output, 'signed')
  await reservation.publish()
  await staging.finish()
  expect(readdirSync(work)).toEqual([name])
})

test('makes folders, and removes those again that nothing was put into', async () => {
  mkdirSync(join(work, 'there'))
  const used = await staging.reserve(join(work, 'made/used/a'))
  const unused = await staging.reserve(join(work, 'made/unused/deep/b'))
  await staging.reserve(join(work, 'there/c'))
  writeFileSync(used.output, 'signed')
  await used.publish()
  await unused.discard()
  await staging.finish()
  expect(readdirSync(work, { recursive: true }).sort()).toEqual(['made', 'made/used', 'made/used/a', 'there'])
})

test('removes what a tool made read-only', async () => {
  giveAway(work, workspace.directory)
  await unprivileged(async () => {
    const { output } = await staging.reserve(join(work, 'app.exe'))
    mkdirSync(join(dirname(output), 'sub'))
    writeFileSync(join(dirname(output), 'sub/file'), 'x', { mode: 0o400 })
    chmodSync(join(dirname(output), 'sub'), 0o500)
    chmodSync(dirname(output), 0o500)
    await staging.finish()
  })
  expect(readdirSync(work)).toEqual([])
})

describe('finds out before any signature is asked for', () => {
  test('that there is a folder of that name', async () => {
    mkdirSync(join(work, 'app.exe'))
    expect(await errorOf(staging.reserve(join(work, 'app.exe')))).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringContaining("app.exe can't be written: there is a folder of that name"),
    })
  })

  test('that the system makes no folder there, at once', async () => {
    if (process.platform !== 'linux') return
    const error = await errorOf(staging.reserve('/proc/out/app.exe'))
    expect(error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining('/proc/out/app.exe') })
  })

  test('that a part of the path is a file', async () => {
    writeFileSync(join(work, 'file'), '')
    expect(await errorOf(staging.reserve(join(work, 'file/app.exe')))).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      hint: expect.any(String),
    })
  })

  test('that the name is too long', async () => {
    expect(await errorOf(staging.reserve(join(work, 'n'.repeat(256))))).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringContaining('the name is too long'),
    })
    expect(readdirSync(work)).toEqual([])
  })

  test('that the folder may not be written to', async () => {
    giveAway(workspace.directory)
    chmodSync(work, 0o555)
    const error = await unprivileged(() => errorOf(staging.reserve(join(work, 'app.exe'))))
    expect(error).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: expect.stringContaining('permission was denied'),
      hint: expect.any(String),
    })
  })

  test('that no folder may be made', async () => {
    giveAway(workspace.directory)
    chmodSync(work, 0o555)
    const error = await unprivileged(() => errorOf(staging.reserve(join(work, 'out/app.exe'))))
    expect(error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining('permission was denied') })
  })

  ;(canMount ? test : test.skip).each([
    ['the disk is full', 'size=64k', 'head -c 65536 /dev/zero > full'],
    ['the file system is read-only', 'size=64k', 'mount -o remount,ro .'],
  ])('that %s', async (why, options, prepare) => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', work])
    try {
      spawnSync('sh', ['-c', prepare], { cwd: work })
      const error = await errorOf(staging.reserve(join(work, 'app.exe')))
      expect(error).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', message: expect.stringContaining(why), hint: expect.any(String) })
      expect(readdirSync(work).filter((name) => name !== 'full')).toEqual([])
    } finally {
      execFileSync('umount', [work])
    }
  })
})

;(canMount ? test : test.skip)('keeps the original when the disk fills up meanwhile, and goes on when there is room again', async () => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', work])
  try {
    writeFileSync(join(work, 'app.exe'), 'original')
    const early = await staging.reserve(join(work, 'app.exe'))
    const full = spawnSync('sh', ['-c', 'head -c 100000 /dev/zero > "$0"', early.output])
    expect(full.status).not.toBe(0)
    const other = createStaging(workspace)
    expect((await errorOf(other.reserve(join(work, 'b')))).message).toContain('the disk is full')
    await early.discard()
    expect(readFileSync(join(work, 'app.exe'), 'utf8')).toBe('original')
    const late = await other.reserve(join(work, 'b'))
    writeFileSync(late.output, 'signed')
    await late.publish()
    expect(readFileSync(join(work, 'b'), 'utf8')).toBe('signed')
  } finally {
    execFileSync('umount', [work])
  }
})

test('says so when the destination became a folder meanwhile', async () => {
  const reservation = await staging.reserve(join(work, 'app.exe'))
  writeFileSync(reservation.output, 'signed')
  mkdirSync(join(work, 'app.exe'))
  expect((await errorOf(reservation.publish())).code).toBe('OUTPUT_NOT_WRITABLE')
  await reservation.discard()
  await staging.finish()
  expect(readdirSync(work)).toEqual(['app.exe'])
})

test('says so when the folder vanished meanwhile', async () => {
  const reservation = await staging.reserve(join(work, 'out/app.exe'))
  writeFileSync(reservation.output, 'signed')
  rmSync(join(work, 'out'), { recursive: true })
  expect((await errorOf(reservation.publish())).code).toBe('SIGNING_FAILED')
  await staging.finish()
})

test('two runs in one folder do not meet', async () => {
  const other = createStaging(await createWorkspace(root))
  const [mine, others] = await Promise.all([staging.reserve(join(work, 'a')), other.reserve(join(work, 'b'))])
  await staging.finish()
  writeFileSync(others.output, 'signed')
  await others.publish()
  expect(existsSync(mine.output)).toBe(false)
  await other.finish()
  expect(readdirSync(work)).toEqual(['b'])
})

test('the post step removes what a run left that was killed', async () => {
  mkdirSync(join(work, 'kept'))
  const main = join(root, 'main.mts')
  writeFileSync(
    main,
    `import { writeFileSync } from 'node:fs'
     import { createStaging } from ${JSON.stringify(resolve('core/staging.ts'))}
     const staging = createStaging({ directory: ${JSON.stringify(workspace.directory)} })
     const a = await staging.reserve(${JSON.stringify(join(work, 'kept/a'))})
     const b = await staging.reserve(${JSON.stringify(join(work, 'new/deep/b'))})
     const c = await staging.reserve(${JSON.stringify(join(work, 'used/c'))})
     writeFileSync(a.output, 'half')
     writeFileSync(c.output, 'signed')
     await c.publish()
     process.kill(process.pid, 'SIGKILL')`,
  )
  const child = spawn(process.execPath, ['--import', 'tsx', main], { env: { ...process.env, NODE_OPTIONS: '' }, stdio: 'inherit' })
  await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  expect(readdirSync(join(work, 'kept'))).toHaveLength(1)
  await removeWorkspace(workspace.directory)
  expect(readdirSync(work, { recursive: true }).sort()).toEqual(['kept', 'used', 'used/c'])
  expect(existsSync(workspace.directory)).toBe(false)
})

describe('outputError', () => {
  test.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENAMETOOLONG', 'EWHATEVER'])(
    '%s is OUTPUT_NOT_WRITABLE with path and hint',
    (code) => {
      const error = outputError(Object.assign(new Error('x'), { code }), '/out/a\u001b[1m')
      expect(error).toMatchObject({
        code: 'OUTPUT_NOT_WRITABLE',
        message: expect.stringMatching(/^\/out\/a can't be written: .+\.$/),
        hint: expect.any(String),
      })
    },
  )

  test('a full quota is told, though Node has no name for it', () => {
    const code = `Unknown system error -${constants.errno.EDQUOT}`
    expect(outputError(Object.assign(new Error(code), { code }), '/out/a')).toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
      message: "/out/a can't be written: the disk quota is used up.",
    })
  })

  test('hands a SigningError on, and calls anything else an internal error', () => {
    const known = new SigningError('SIGNING_FAILED', 'x')
    expect(outputError(known, '/out')).toBe(known)
    expect(outputError(new TypeError('oops'), '/out').code).toBe('INTERNAL_ERROR')
  })
})

describe('results that go together', () => {
  const publishBoth = async (destination: string, prepare: (output: string) => void): Promise<void> => {
    const reservation = await staging.reserve(destination)
    prepare(reservation.output)
    await reservation.publish({ mode: 0o644, beside: ['.tsr'] })
  }
  const writeBoth = (output: string): void => {
    writeFileSync(output, 'new signature')
    writeFileSync(`${output}.tsr`, 'new timestamp')
  }
  const contentOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

  test('are put in their places both', async () => {
    const destination = join(work, 'a.sig')
    writeFileSync(`${destination}.tsr`, 'old timestamp')
    await publishBoth(destination, writeBoth)
    expect([contentOf(destination), contentOf(`${destination}.tsr`)]).toEqual(['new signature', 'new timestamp'])
    await staging.finish()
    expect(readdirSync(work).sort()).toEqual(['a.sig', 'a.sig.tsr'])
  })

  test('are refused both where one is missing', async () => {
    const destination = join(work, 'a.sig')
    writeFileSync(destination, 'old signature')
    const error = await errorOf(
      publishBoth(destination, (output) => {
        writeFileSync(output, 'new signature')
      }),
    )
    expect(error).toMatchObject({ code: 'SIGNING_FAILED', message: expect.stringContaining('a.sig.tsr') })
    expect([contentOf(destination), contentOf(`${destination}.tsr`)]).toEqual(['old signature', undefined])
  })

  test.each([undefined, 'old timestamp'])('are taken back where the last one has no place (before: %s)', async (before) => {
    const keepIn = join(work, 'own')
    mkdirSync(keepIn)
    const first = join(work, 'first')
    if (before !== undefined) writeFileSync(first, before)
    // Only the renaming fails, after the first one is in its place.
    const results = [
      { output: join(keepIn, 'first'), destination: first },
      { output: join(keepIn, 'last'), destination: join(work, 'missing-folder', 'last') },
    ]
    for (const { output } of results) writeFileSync(output, 'new')
    const failing = publishTogether(results, join(keepIn, 'kept-'), { mode: 0o644 })
    expect(await errorOf(failing)).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' })
    expect(contentOf(first)).toBe(before)
  })
})
