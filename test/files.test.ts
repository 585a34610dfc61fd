import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SigningError } from '../core/errors.ts'
import { withSlashes } from '../core/file-patterns.ts'
import { findFiles } from '../core/files.ts'
import { createStaging } from '../core/staging.ts'
import { giveAway, unprivileged } from './unprivileged.ts'

let work: string

beforeEach(() => {
  // A folder that looks like a glob, as the working directory of a job may.
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'files-test-'))
  chmodSync(parent, 0o755)
  work = join(parent, 'job [1] (a+b) {x,y}')
  mkdirSync(work)
})
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+rwX', dirname(work)])
  rmSync(dirname(work), { recursive: true, force: true })
})

function make(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(work, name)), { recursive: true })
    writeFileSync(join(work, name), name)
  }
}

async function namesOf(...patterns: string[]): Promise<string[]> {
  return (await findFiles(patterns, work)).files.map(({ name }) => name)
}

async function errorOf(promise: Promise<unknown>): Promise<SigningError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof SigningError)) throw new Error(`expected a SigningError, got ${String(error)}`)
  return error
}

test('tells of a file what the plan needs', async () => {
  make('dist/win/app.exe')
  const content = Buffer.alloc(2_000, 'MZ')
  writeFileSync(join(work, 'dist/win/app.exe'), content)
  chmodSync(join(work, 'dist/win/app.exe'), 0o4750)
  const { files, unmatched } = await findFiles(['dist/**/*.exe'], work)
  expect(files).toHaveLength(1)
  const { head, ...rest } = files[0] ?? { head: new Uint8Array() }
  expect(rest).toEqual({
    path: join(work, 'dist/win/app.exe'),
    realPath: join(work, 'dist/win/app.exe'),
    name: 'dist/win/app.exe',
    pathBelowBase: 'win/app.exe',
    deepestBase: join(work, 'dist'),
    size: 2_000,
    mode: 0o750,
  })
  expect(Buffer.from(head).equals(content.subarray(0, 512))).toBe(true)
  expect(unmatched).toEqual([])
})

test('gives all of a file that is shorter, or empty', async () => {
  make('short')
  writeFileSync(join(work, 'empty'), '')
  const { files } = await findFiles(['*'], work)
  expect(files.map(({ head, size }) => [Buffer.from(head).toString(), size])).toEqual([
    ['', 0],
    ['short', 5],
  ])
})

describe('takes by its name', () => {
  test.each([
    'app (1).exe',
    '[x].jar',
    '{a,b}.jar',
    '-rf',
    '#comment',
    '#',
    'a*b?.exe',
    ' leading and trailing ',
    'ü 日本 🔑.exe',
    '@user',
    '!(no).exe',
    'a|b',
    'back\\slash.exe',
    '**',
  ])('%j', async (name) => {
    make(name, 'x.jar', 'other.exe')
    expect(await findFiles([name], work)).toMatchObject({ files: [{ name, path: join(work, name), pathBelowBase: name }], unmatched: [] })
  })

  test('a file that begins with !, written so that it is no exclusion', async () => {
    make('!a.exe', 'a.exe')
    expect(await namesOf('./!a.exe')).toEqual(['!a.exe'])
    expect(await namesOf('./!*.exe')).toEqual(['!a.exe'])
  })

  test('what is escaped', async () => {
    make('[x].jar', 'x.jar')
    rmSync(join(work, 'x.jar'))
    expect(await namesOf('\\[x\\].jar')).toEqual(['[x].jar'])
    expect(await namesOf('\\[x\\]*')).toEqual(['[x].jar'])
  })

  test('folders that look like a glob', async () => {
    make('Program Files (x86)/[v1]/deep/a.exe', 'v/a.exe')
    const { files } = await findFiles(['Program Files (x86)/[v1]/**/*.exe'], work)
    expect(files).toMatchObject([{ name: 'Program Files (x86)/[v1]/deep/a.exe', pathBelowBase: 'deep/a.exe' }])
  })

  test('absolute and upward paths', async () => {
    make('a.exe', 'sub/b.exe')
    expect(await namesOf(join(work, 'a.exe'))).toEqual(['a.exe'])
    expect((await findFiles(['../a.exe', '../*.exe'], join(work, 'sub'))).files.map(({ name }) => name)).toEqual(['../a.exe'])
    expect(await namesOf(`${work}/**/*.exe`)).toEqual(['a.exe', 'sub/b.exe'])
  })
})

describe('globs', () => {
  test.each([
    ['*.exe', ['a.exe', 'a.exe'], ['b.exe', 'b.exe']],
    ['dist/*.exe', ['dist/c.exe', 'c.exe']],
    ['**/*.exe', ['a.exe', 'a.exe'], ['b.exe', 'b.exe'], ['dist/c.exe', 'dist/c.exe'], ['dist/win/d.exe', 'dist/win/d.exe']],
    ['dist/**', ['dist/c.exe', 'c.exe'], ['dist/win/d.exe', 'win/d.exe'], ['dist/win/d.msi', 'win/d.msi']],
    ['dist/{win,mac}/*.{exe,msi}', ['dist/win/d.exe', 'win/d.exe'], ['dist/win/d.msi', 'win/d.msi']],
    ['{dist/win,x}/*.exe', ['dist/win/d.exe', 'dist/win/d.exe']],
    ['[ab].exe', ['a.exe', 'a.exe'], ['b.exe', 'b.exe']],
    ['!(a).exe', ['b.exe', 'b.exe']],
    ['dist/w?n/*.msi', ['dist/win/d.msi', 'win/d.msi']],
    ['./dist/../*.exe', ['a.exe', 'a.exe'], ['b.exe', 'b.exe']],
  ] as [string, ...[string, string][]][])('%s', async (pattern, ...expected) => {
    make('a.exe', 'b.exe', 'dist/c.exe', 'dist/win/d.exe', 'dist/win/d.msi')
    const { files, unmatched } = await findFiles([pattern], work)
    expect(files.map(({ name, pathBelowBase }) => [name, pathBelowBase])).toEqual(expected)
    expect(unmatched).toEqual([])
  })

  test.each(['*.bin', '**', '**/*.bin', '{*,fo?ld/*}.bin'])('see names with the end of a line in them: %s', async (pattern) => {
    const names = ['\na.bin', '\rb.bin', '\u2028c.bin', 'd\u2029.bin', '\ud83d\udc0a.bin']
    const below = ['fo\rld/f.bin', 'fo\u2028ld/g.bin']
    make(...names, ...below)
    const expected = pattern === '*.bin' ? names : [...names, ...below]
    expect(await namesOf(pattern)).toEqual(expect.arrayContaining(expected))
    expect(await namesOf(pattern)).toHaveLength(expected.length)
  })

  test('follow links in folders with the end of a line in their names', async () => {
    make('fo\u2028ld/f.bin', 'elsewhere/g.exe')
    symlinkSync('../elsewhere', join(work, 'fo\u2028ld/link'))
    expect(await namesOf('fo*/**')).toEqual(['fo\u2028ld/f.bin', 'fo\u2028ld/link/g.exe'])
  })

  test('find what lies in and below a folder with a backslash in its name, through links, too', async () => {
    make('wo\\rk/a.bin', 'wo\\rk/su\\b/c.bin', 'elsewhere/b.bin')
    symlinkSync('../elsewhere', join(work, 'wo\\rk/link'))
    const { files, unmatched } = await findFiles(['**/*.bin', 'su\\\\b/*'], join(work, 'wo\\rk'))
    expect(files.map(({ name, path }) => [name, path])).toEqual(
      ['a.bin', 'link/b.bin', 'su\\b/c.bin'].map((name) => [name, join(work, 'wo\\rk', name)]),
    )
    expect(unmatched).toEqual([])
  })

  test('pass over dotfiles unless they say so', async () => {
    make('.hidden.exe', '.git/a.exe', 'a.exe')
    expect(await namesOf('**/*.exe')).toEqual(['a.exe'])
    expect(await namesOf('.*.exe', '.git/*.exe')).toEqual(['.git/a.exe', '.hidden.exe'])
  })

  test('pass over pipes, sockets and folders', async () => {
    make('a.exe')
    execFileSync('mkfifo', [join(work, 'pipe.exe')])
    mkdirSync(join(work, 'folder.exe'))
    expect(await namesOf('*.exe')).toEqual(['a.exe'])
  })

  test('never see our own staging folders', async () => {
    make('.dist/a.exe')
    const staging = createStaging({ directory: dirname(work) })
    const { output } = await staging.reserve(join(work, '.dist/a.exe'))
    writeFileSync(output, 'half')
    expect(await namesOf('.dist/**/*.exe', '.dist/.*/**/*.exe', '.dist/.pkcs11*/*/*', output)).toEqual(['.dist/a.exe'])
    await staging.finish()
  })

  test('follow links to folders, but not in circles', async () => {
    make('real/a.exe')
    symlinkSync('real', join(work, 'link'))
    symlinkSync('..', join(work, 'real/loop'))
    expect(await namesOf('link/*.exe')).toEqual(['link/a.exe'])
    expect(await namesOf('**/*.exe')).toEqual(['real/a.exe'])
  })
})

describe('exclusions', () => {
  test.each([
    [
      ['**/*.exe', '!dist/**'],
      ['a.exe', 'tests/t.exe'],
    ],
    [
      ['!dist/**', '**/*.exe'],
      ['a.exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!  dist/** '],
      ['a.exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!dist'],
      ['a.exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!dist/'],
      ['a.exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!**/win'],
      ['a.exe', 'dist/b (1).exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!dist/b (1).exe'],
      ['a.exe', 'dist/win/c.exe', 'tests/t.exe'],
    ],
    [
      ['**/*.exe', '!**/t.*', '!nothing', '!'],
      ['a.exe', 'dist/b (1).exe', 'dist/win/c.exe'],
    ],
    [['a.exe', 'dist/b (1).exe', '!*.exe'], ['dist/b (1).exe']],
    [['dist/win/*', '!**/*.exe'], []],
  ])('%j', async (patterns, expected) => {
    make('a.exe', 'dist/b (1).exe', 'dist/win/c.exe', 'tests/t.exe')
    expect(await namesOf(...patterns)).toEqual(expected)
    expect(
      await namesOf(...patterns.map((line) => (line === '!' ? line : line.replace(/^(!? *)/, `$1${work.replaceAll('$', '$$')}/`)))),
    ).toEqual(expected)
  })

  test('hold for names with the end of a line in them', async () => {
    make('a.bin', '\u2028b.bin', 'vendor/\u2028c.bin', 'vendor/d\re.bin')
    expect(await namesOf('**', '!vendor/**', '!*b.bin')).toEqual(['a.bin'])
  })

  test('hold for dotfiles', async () => {
    make('.config/a.exe', '.config/.b.exe')
    expect(await namesOf('.config/{,.}*.exe', '!**/*.exe')).toEqual([])
  })

  test('hold for a file under another name', async () => {
    make('real/a.exe')
    symlinkSync('real', join(work, 'link'))
    symlinkSync('real/a.exe', join(work, 'b.exe'))
    expect(await namesOf('link/*.exe', 'b.exe', '!real/**')).toEqual([])
  })

  test('spare folders that are not ours to read', async () => {
    make('a.exe', 'data/x')
    chmodSync(join(work, 'data'), 0o000)
    expect(await unprivileged(() => namesOf('**/*.exe', '!data'))).toEqual(['a.exe'])
  })
})

test('says which patterns match nothing, names apart from globs', async () => {
  make('a.exe', 'dist/b.exe')
  const { files, unmatched } = await findFiles(
    ['a.exe', '', 'missing.exe', '  ', '*.msi', 'no/such/folder/**', 'dist/*.exe', '!dist/**', 'c++/x@1.exe', '!none*'],
    work,
  )
  expect(files.map(({ name }) => name)).toEqual(['a.exe'])
  expect(unmatched).toEqual([
    { pattern: 'missing.exe', literal: true },
    { pattern: '*.msi', literal: false },
    { pattern: 'no/such/folder/**', literal: false },
    { pattern: 'dist/*.exe', literal: false, excluded: true },
    { pattern: 'c++/x@1.exe', literal: true },
  ])
})

test('gives nothing for nothing', async () => {
  expect(await findFiles([], work)).toEqual({ files: [], unmatched: [] })
})

test('gives every file once, by the name that is no link', async () => {
  make('lib/b.jar')
  symlinkSync('lib/b.jar', join(work, 'a.jar'))
  symlinkSync('lib', join(work, 'also'))
  expect(await namesOf('a.jar', '**/*.jar', 'also/*.jar', 'lib/b.jar')).toEqual(['lib/b.jar'])
  const { files } = await findFiles(['a.jar', 'also/b.jar'], work)
  expect(files).toMatchObject([{ name: 'a.jar', realPath: join(work, 'lib/b.jar') }])
})

test('tells the deepest base of the patterns that match', async () => {
  make('dist/win/a.exe')
  for (const patterns of [
    ['**/*.exe', 'dist/win/*.exe', 'dist/**'],
    ['dist/win/a.exe', '**/*.exe'],
  ])
    expect((await findFiles(patterns, work)).files).toMatchObject([{ deepestBase: join(work, 'dist/win') }])
})

test('lets the first pattern say what lies below its base', async () => {
  make('dist/win/a.exe')
  expect((await findFiles(['dist/win/*.exe', 'dist/**/*.exe'], work)).files[0]?.pathBelowBase).toBe('a.exe')
  expect((await findFiles(['dist/**/*.exe', 'dist/win/a.exe'], work)).files[0]?.pathBelowBase).toBe('win/a.exe')
})

test('sorts by bytes, whatever the language', async () => {
  make('b', 'a', 'B', 'ä', 'a-x', 'Z', '\uff5e', '🔑')
  expect(await namesOf('*')).toEqual(['B', 'Z', 'a', 'a-x', 'b', 'ä', '\uff5e', '🔑'])
})

describe('says what is wrong with', () => {
  test.each(['dist', 'dist/', './dist', '.'])('a folder, and how to write it: %s', async (pattern) => {
    make('dist/a.exe')
    const error = await errorOf(findFiles([pattern], work))
    expect(error).toMatchObject({ code: 'INVALID_INPUT', hint: expect.stringContaining(`${pattern.replace(/\/$/, '')}/**`) })
  })

  test('a link to a folder', async () => {
    make('real/a.exe')
    symlinkSync('real', join(work, 'link'))
    expect((await errorOf(findFiles(['link'], work))).code).toBe('INVALID_INPUT')
  })

  test.each(['gone.exe', '*.exe', '**/g*'])('a link to nothing: %s', async (pattern) => {
    make('a.txt')
    symlinkSync('nowhere', join(work, 'gone.exe'))
    expect(await errorOf(findFiles([pattern], work))).toMatchObject({
      code: 'FILE_UNREADABLE',
      file: 'gone.exe',
      message: "gone.exe can't be read: it is a link to nowhere, which does not exist.",
      hint: 'Check the step that makes it, or exclude it from files with a line that begins with !.',
    })
    expect(await namesOf('*.txt')).toEqual(['a.txt'])
  })

  test('a link to itself', async () => {
    symlinkSync('self.exe', join(work, 'self.exe'))
    expect(await errorOf(findFiles(['self.exe'], work))).toMatchObject({ code: 'FILE_UNREADABLE', file: 'self.exe' })
  })

  test('a named pipe, without waiting for a writer; also behind a link', async () => {
    execFileSync('mkfifo', [join(work, 'pipe')])
    symlinkSync('pipe', join(work, 'link.exe'))
    expect(await errorOf(findFiles(['pipe'], work))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('a named pipe'),
    })
    expect(await errorOf(findFiles(['*.exe'], work))).toMatchObject({ code: 'FILE_UNREADABLE', file: 'link.exe' })
  })

  test('a device', async () => {
    expect(await errorOf(findFiles(['/dev/zero'], work))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('a device'),
    })
  })

  test('a socket', async () => {
    const server = createServer()
    const before = process.cwd()
    process.chdir(work)
    await once(server.listen('socket'), 'listening')
    expect(await errorOf(findFiles(['socket'], work))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('a socket'),
    })
    process.chdir(before)
    server.close()
  })

  test.each(['secret.exe', '*.exe'])('a file that may not be read: %s', async (pattern) => {
    make('secret.exe')
    chmodSync(join(work, 'secret.exe'), 0o000)
    giveAway(join(work, 'secret.exe'))
    expect(await unprivileged(() => errorOf(findFiles([pattern], work)))).toMatchObject({
      code: 'FILE_UNREADABLE',
      file: 'secret.exe',
      message: expect.stringContaining('permission was denied'),
    })
  })

  test('a folder that may not be listed: what is in it would go out unsigned', async () => {
    make('a.exe', 'closed/b.exe')
    chmodSync(join(work, 'closed'), 0o000)
    expect(await unprivileged(() => errorOf(findFiles(['**/*.exe'], work)))).toMatchObject({
      code: 'FILE_UNREADABLE',
      file: 'closed',
      hint: expect.stringContaining('!closed'),
    })
    expect(await unprivileged(() => errorOf(findFiles(['closed/b.exe'], work)))).toMatchObject({ code: 'FILE_UNREADABLE' })
    expect(await unprivileged(() => namesOf('*.exe'))).toEqual(['a.exe'])
  })

  test('a name that is not UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${work}/`), Buffer.from([0x66, 0xfc, 0x72]), Buffer.from('.exe')]), 'x')
    expect(await errorOf(findFiles(['*.exe'], work))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('not valid UTF-8'),
      hint: expect.stringContaining('Check the step that makes it'),
    })
  })

  test('a NUL character', async () => {
    expect((await errorOf(findFiles(['a\0b'], work))).code).toBe('INVALID_INPUT')
  })

  test('a name that would control a terminal', async () => {
    symlinkSync('nowhere', join(work, '\u001b[31m\u202eexe.a'))
    expect((await errorOf(findFiles(['*'], work))).message).toMatch(/^exe\.a can't be read/)
  })
})

test('takes ten thousand files', async () => {
  for (let folder = 0; folder < 100; folder += 1) {
    mkdirSync(join(work, `d${folder}`))
    for (let file = 0; file < 100; file += 1) writeFileSync(join(work, `d${folder}`, `f${file}.exe`), 'x')
  }
  const startedAt = performance.now()
  const { files } = await findFiles(['**/*.exe', '!**/node_modules/**'], work)
  expect(files).toHaveLength(10_000)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  expect(statSync(files[0]?.path ?? '').isFile()).toBe(true)
})

test('reads backslashes as separators on Windows, and there alone', () => {
  expect(withSlashes('dist\\[x]\\*.exe', true)).toBe('dist/[x]/*.exe')
  expect(withSlashes('dist\\[x]', false)).toBe('dist\\[x]')
})
