import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { transformSync, type Metafile } from 'esbuild'
import { buildBundle, staleness, type BuiltFile } from '../../scripts/bundle/build-bundle.ts'
import { bundles, loadedAtStart } from '../../scripts/bundle/bundles.ts'
import { inOneFile } from '../../scripts/bundle/one-file.ts'
import { eagerChains } from '../../scripts/bundle/packages.ts'

const root = resolve('.')
let elsewhere: string
let built: readonly BuiltFile[]

beforeAll(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  for (const entry of ['core', 'cli', 'github-action', 'azure-task', 'prebuilt', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, entry), join(elsewhere, entry), { recursive: true, filter: (path) => !path.endsWith('/dist') })
  }
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'))
  built = (await Promise.all(bundles.map((bundle) => buildBundle(bundle, root)))).flat()
})

afterAll(() => {
  rmSync(elsewhere, { recursive: true })
})

describe('the bundles', () => {
  test('are the same bytes wherever they are built, and tell nothing of that place', async () => {
    const again = (await Promise.all(bundles.map((bundle) => buildBundle(bundle, elsewhere)))).flat()
    // Not toEqual: the difference of two bundles would fill the screen.
    for (const [index, file] of built.entries())
      expect({ path: file.path, same: again[index]?.text === file.text }).toEqual({ path: file.path, same: true })
    for (const place of [root, homedir(), elsewhere]) for (const { text } of built) expect(text.includes(`${place}/`)).toBe(false)
  })

  test.each([
    ['github-action/dist', 1_060_000],
    // With the addon for two systems, in Base64: the package has no folder beside it.
    ['azure-task/dist', 1_600_000],
    // With the addon for two systems, in Base64.
    ['cli/dist', 1_300_000],
  ])('%s stays below %i bytes', (folder, limit) => {
    const code = built.filter(({ path }) => dirname(path) === folder && path.endsWith('.cjs'))
    expect(code.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0)).toBeLessThan(limit)
  })

  test("load nothing but themselves and Node.js: what lies in a folder above them may be anybody's", () => {
    // Of https-proxy-agent, for its option `negotiate`, which we never set; of openpgp.js, for curves that no OpenPGP key of ours has.
    const neverLoaded = ['kerberos', 'eckey-utils']
    for (const folder of ['github-action/dist', 'azure-task/dist', 'cli/dist']) {
      const files = built.filter(({ path }) => dirname(path) === folder && path.endsWith('.cjs'))
      const inOneFile = files.flatMap(({ text }) =>
        [...text.replaceAll('\\\n', '').matchAll(/"(\.\/[\w-]+\.cjs)":/g)].map(([, name = '']) => name),
      )
      const own = new Set([...files.map(({ path }) => `./${basename(path)}`), ...inOneFile])
      const wanted = files.flatMap(({ text }) =>
        [...text.replaceAll('\\\n', '').matchAll(/\b(?!createRequire)\w*require\w*(?:\.resolve)?\(\\*["'`]([^"'`\\]+)/gi)].map(
          ([, name = '']) => name,
        ),
      )
      expect(wanted.length).toBeGreaterThan(20)
      expect(wanted.filter((name) => !isBuiltin(name) && !own.has(name) && !neverLoaded.includes(name))).toEqual([])
    }
  })

  test('leave the HTTP client of @actions/core out', () => {
    const action = built.flatMap(({ path, text }) => (/^github-action\/dist\/.*\.cjs$/.test(path) ? [text] : [])).join('')
    for (const [words, there] of [
      ['add-mask', true],
      ['ACTIONS_ID_TOKEN_REQUEST_URL', false],
      ['HttpClientError', false],
    ] as const) {
      // lineLimit may break a line anywhere in a text.
      expect({ words, there: action.replaceAll('\\\n', '').includes(words) }).toEqual({ words, there })
    }
  })

  test("the command line's is an executable script in a syntax that an old Node understands", () => {
    const cli = built.find(({ path }) => path === 'cli/dist/pkcs11-sign.cjs')
    expect(cli?.executable).toBe(true)
    expect(cli?.text.split('\n', 2)).toEqual(['#!/usr/bin/env node', String.raw`if (/^(1?\d|20\.[0-2])\./.test(process.versions.node)) {`])
    expect(() => new Script((cli?.text ?? '').replace(/^#!.*/, ''))).not.toThrow()
    const reprinted = (target: string): string => transformSync(cli?.text ?? '', { target, supported: { bigint: true } }).code
    expect(reprinted('node10') === reprinted('esnext')).toBe(true)
  })

  test('read openpgp.js only when it is used, and then it works, also from one file', async () => {
    const bundle = bundles.find(({ oneFile }) => oneFile)
    if (bundle === undefined) throw new Error('no bundle in one file')
    const [script, ...others] = await buildBundle(
      { ...bundle, entry: 'test/scripts/openpgp-driver.ts', outfile: 'elsewhere/openpgp.cjs' },
      root,
    )
    expect(others.map(({ path }) => path)).toEqual(['elsewhere/LICENSES.txt'])
    const program = join(elsewhere, 'openpgp.cjs')
    writeFileSync(program, script?.text ?? '')
    expect(spawnSync(process.execPath, [program], { encoding: 'utf8' })).toMatchObject({ stdout: 'true', stderr: '' })
  })

  test('come with the licence of each package in them', () => {
    const texts = new Map(built.map(({ path, text }) => [path, text]))
    const action = texts.get('github-action/dist/LICENSES.txt')
    const cli = texts.get('cli/dist/LICENSES.txt')
    for (const name of ['@actions/core', 'fastest-levenshtein', 'openpgp', 'tmp'])
      expect(action).toMatch(new RegExp(`^${name} \\d.*\\(.+\\)$`, 'm'))
    expect(cli).not.toMatch(/^@actions\/core /m)
    for (const text of [action, cli]) {
      expect(text).toContain('Permission is hereby granted, free of charge')
      expect(text).toContain('GNU LESSER GENERAL PUBLIC LICENSE')
    }
  })
})

describe('a bundle of one file', () => {
  test('loads its parts as if they were files beside it, each at its first use and once, whatever is in them', () => {
    const parts = {
      'first.cjs': String.raw`exports.early = /a*/.test('aa')
const late = () => require('./late.cjs')
console.log(late().text, late().count, late().early, require('node:path').basename(__filename))`,
      'late.cjs': String.raw`/* a comment */ exports.text = 'a*/b\\c'
exports.count = globalThis.count = (globalThis.count ?? 0) + 1
exports.early = require('./first.cjs').early`,
      'unused.cjs': 'this is no JavaScript',
    }
    const program = join(elsewhere, 'one-file.cjs')
    writeFileSync(program, inOneFile(Object.entries(parts).map(([name, text]) => ({ path: `dist/${name}`, text }))))
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: 'a*/b\\c 1 true one-file.cjs\n', stderr: '' })
  })

  test('tells the part and the line of what it throws', () => {
    const program = join(elsewhere, 'throwing.cjs')
    writeFileSync(
      program,
      inOneFile([
        { path: 'dist/main.cjs', text: "\nrequire('./part.cjs')" },
        { path: 'dist/part.cjs', text: '\n\nthrow new Error(42)' },
      ]),
    )
    const { stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
    expect(stderr).toContain('throwing.cjs/part.cjs:3')
    expect(stderr).toContain('throwing.cjs/main.cjs:2')
  })

  test('is not made where a part holds what stands for the end of a comment', () => {
    expect(() => inOneFile([{ path: 'dist/main.cjs', text: "const glob = '**~/x'" }])).toThrow('dist/main.cjs holds *~/')
  })
})

describe('a check', () => {
  test('names what is missing, differs, or is not executable', async () => {
    const file: BuiltFile = { path: 'cli/dist/x.cjs', text: 'a', executable: true }
    expect(await staleness(file, elsewhere)).toBe('cli/dist/x.cjs is not there')
    mkdirSync(join(elsewhere, 'cli/dist'), { recursive: true })
    writeFileSync(join(elsewhere, file.path), 'b')
    expect(await staleness(file, elsewhere)).toBe('cli/dist/x.cjs differs from what the sources give')
    writeFileSync(join(elsewhere, file.path), 'a')
    expect(await staleness(file, elsewhere)).toBe('cli/dist/x.cjs is not executable')
    chmodSync(join(elsewhere, file.path), 0o755)
    expect(await staleness(file, elsewhere)).toBeUndefined()
  })

  test('refuses a heavy package at the start, and tells by which way it comes', async () => {
    const [bundle] = bundles
    if (bundle === undefined) throw new Error('no bundle')
    const host = join(elsewhere, bundle.entry, '../host.ts')
    const before = readFileSync(host, 'utf8')
    writeFileSync(host, `import '@actions/exec'\n${before}`)
    await expect(buildBundle(bundle, elsewhere)).rejects.toThrow('@actions/exec: github-action/main.ts -> github-action/host.ts')
    writeFileSync(host, before)
  })

  test('follows what is loaded at the start, not what waits for its use', () => {
    const file = (
      ...imports: [path: string, kind: 'import-statement' | 'require-call' | 'dynamic-import'][]
    ): Metafile['inputs'][string] => ({
      bytes: 1,
      imports: imports.map(([path, kind]) => ({ path, kind })),
    })
    const inputs: Metafile['inputs'] = {
      'main.ts': file(['a.ts', 'import-statement'], ['lazy.ts', 'dynamic-import']),
      'a.ts': file(
        ['node_modules/tmp/index.js', 'import-statement'],
        ['node_modules/@x/heavy/i.js', 'require-call'],
        ['main.ts', 'import-statement'],
      ),
      'lazy.ts': file(['node_modules/yauzl/index.js', 'import-statement']),
      'node_modules/tmp/index.js': file(['node_modules/tmp/node_modules/old/index.js', 'require-call']),
      'node_modules/@x/heavy/i.js': file(['node_modules/heavier/i.js', 'require-call']),
    }
    expect([...eagerChains({ inputs, outputs: {} }, 'main.ts', loadedAtStart)]).toEqual([
      ['@x/heavy', ['main.ts', 'a.ts', 'node_modules/@x/heavy/i.js']],
      ['old', ['main.ts', 'a.ts', 'node_modules/tmp/index.js', 'node_modules/tmp/node_modules/old/index.js']],
    ])
  })
})
