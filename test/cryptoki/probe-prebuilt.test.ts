import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { readPrebuilt } from '../../core/cryptoki/prebuilt.ts'
import { probeLibrary } from '../../core/cryptoki/probe.ts'
import { embedPrebuilt } from '../../scripts/prebuild/embed.ts'
import { fakeModule } from './probe-modules.ts'
import { probeSession, question } from './probe-session.ts'
import { removeScratch, scratch } from './scratch.ts'

afterAll(removeScratch)

const folder = resolve('prebuilt')
const platforms = ['linux-x64', 'win32-x64'] as const
const fileOf = (platform: string): string => join(folder, platform, 'pkcs11.node')
const versionOf = (name: string): string => JSON.parse(readFileSync(resolve('node_modules', name, 'package.json'), 'utf8')).version
const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const objdump = (...options: string[]): string => execFileSync('objdump', options, { encoding: 'utf8' })

describe('the addons', () => {
  test('are those whose digests and sources are recorded, and no others', () => {
    const record = JSON.parse(readFileSync(join(folder, 'digests.json'), 'utf8'))
    expect(record.addons).toEqual({
      sources: { pkcs11js: versionOf('pkcs11js'), 'node-api-headers': versionOf('node-api-headers') },
      sha256: Object.fromEntries(platforms.map((platform) => [`${platform}/pkcs11.node`, digestOf(fileOf(platform))])),
    })
    const addons = readdirSync(folder, { recursive: true }).map(String)
    expect(addons.filter((name) => name.endsWith('.node')).sort()).toEqual(platforms.map((platform) => join(platform, 'pkcs11.node')))
  })

  test.each(platforms)('%s is small', (platform) => {
    expect(statSync(fileOf(platform)).size).toBeLessThan(400 * 1024)
  })

  test('for Linux: needs nothing but a C library as old as RedHat 8', () => {
    const symbols = objdump('-T', fileOf('linux-x64'))
    const versions = [...symbols.matchAll(/\(?GLIBC_([\d.]+)\)?/g)].map(([, version = '']) => version.split('.').map(Number))
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter(([major = 0, minor = 0]) => major > 2 || minor > 28)).toEqual([])
    const headers = objdump('-p', fileOf('linux-x64'))
    const needed = [...headers.matchAll(/NEEDED\s+(\S+)/g)].map(([, name]) => name)
    expect(needed.filter((name) => !/^(libc|libdl|libm|libpthread|ld-linux-x86-64)\.so\.\d$/.test(name ?? ''))).toEqual([])
    // The loader fails on what Node.js does not have only when it is called.
    expect(symbols).not.toMatch(/\*UND\*.*\b_Z/)
  })

  test('for Windows: needs nothing but Node.js and what every Windows has', () => {
    const headers = objdump('-p', fileOf('win32-x64'))
    expect(headers).toContain('pei-x86-64')
    const needed = [...headers.matchAll(/DLL Name: (\S+)/g)].map(([, name = '']) => name.toLowerCase())
    expect(needed.sort()).toEqual(['advapi32.dll', 'kernel32.dll', 'msvcrt.dll', 'node.exe'])
    expect(headers).toMatch(/napi_register_module_v1/)
  })

  // Another Node.js to try, such as `npx node@24`.
  const others = (process.env['OTHER_NODES'] ?? '').split(':').filter((path) => path !== '' && existsSync(path))
  test.each([process.execPath, ...others])('is loaded by %s', (node) => {
    const script = `console.log(typeof require(${JSON.stringify(fileOf('linux-x64'))}).PKCS11)`
    expect(execFileSync(node, ['-e', script], { encoding: 'utf8' })).toBe('function\n')
  })
})

describe('the Java program', () => {
  const source = 'core/signing/batch/java/JarBatch.java'
  const file = join(folder, 'java/JarBatch.class')

  test('is the one whose digest is recorded, and made from the source that is there', () => {
    const record = JSON.parse(readFileSync(join(folder, 'digests.json'), 'utf8'))
    expect(record.java).toEqual({ sources: { [source]: digestOf(source) }, sha256: { 'java/JarBatch.class': digestOf(file) } })
    expect(readdirSync(join(folder, 'java'))).toEqual(['JarBatch.class'])
  })

  test('is for Java 11, and does what its source says: a compiler makes the same code of it', () => {
    const target = scratch()
    execFileSync('javac', ['--release', '11', '-g:none', '-proc:none', '-d', target, source])
    const code = (path: string): string => execFileSync('javap', ['-c', '-p', path], { encoding: 'utf8' })
    expect(code(file)).toBe(code(join(target, 'JarBatch.class')))
    // The class file's major version.
    expect(readFileSync(file).readUInt16BE(6)).toBe(55)
  })
})

test('a platform without an addon has none', async () => {
  expect(await readPrebuilt('linux-arm64/pkcs11.node')).toBeUndefined()
})

test('where the addon can not be loaded, nothing is said about the library', async () => {
  const session = await probeSession()
  const broken = {
    ...session,
    // What a musl Node.js would get: a file that its loader refuses.
    workspace: { ...session.workspace, write: (name: string) => session.workspace.write(name, 'no addon') },
  }
  const result = await probeLibrary(question({ library: fakeModule(scratch()) }), broken)
  expect(result).toMatchObject({
    kind: 'skipped',
    reason: expect.stringMatching(/^the PKCS #11 addon can't be loaded here: .*pkcs11\.node/),
  })
})

test('a bundle carries what is prebuilt in itself, the same bytes', async () => {
  const target = scratch()
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createHash } from 'node:crypto'
import { readPrebuilt } from './core/cryptoki/prebuilt.ts'
const digest = (bytes) => bytes && createHash('sha256').update(bytes).digest('hex')
const names = ['linux-x64/pkcs11.node', 'win32-x64/pkcs11.node', 'java/JarBatch.class', 'sunos-sparc/pkcs11.node']
Promise.all(names.map(readPrebuilt)).then((found) => console.log(JSON.stringify(found.map(digest))))`,
      resolveDir: resolve('.'),
    },
    absWorkingDir: resolve('.'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    plugins: [embedPrebuilt()],
  })
  const bundle = join(target, 'bundle.cjs')
  writeFileSync(bundle, outputFiles[0]?.text ?? '')
  expect(statSync(bundle).size).toBeLessThan(300 * 1024)
  expect(JSON.parse(execFileSync(process.execPath, [bundle], { cwd: target, encoding: 'utf8' }))).toEqual([
    ...platforms.map((platform) => digestOf(fileOf(platform))),
    digestOf(join(folder, 'java/JarBatch.class')),
    null,
  ])
})
