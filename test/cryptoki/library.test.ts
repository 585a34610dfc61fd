import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SigningError } from '../../core/errors.ts'
import { readLibraryFacts } from '../../core/cryptoki/library.ts'
import { portableExecutable } from '../fixtures/portable-executable.ts'
import { buildSimulatorModule } from '../harness/module.ts'

const softHsm = '/usr/lib/softhsm/libsofthsm2.so'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function refusal(path: string): Promise<string> {
  try {
    await readLibraryFacts(path, folder)
  } catch (error) {
    if (error instanceof SigningError) return `${error.code}: ${error.message}`
    throw error
  }
  throw new Error('was not refused')
}

async function write(name: string, content: Uint8Array | string): Promise<string> {
  await writeFile(join(folder, name), content)
  return name
}

test("tells SignPath's library from another vendor's by the variables that it reads", async () => {
  expect(await readLibraryFacts(softHsm, folder)).toMatchObject({ readsSignPathVariables: false })
  expect(await readLibraryFacts(buildSimulatorModule(), folder)).toMatchObject({ readsSignPathVariables: true })
})

test('finds the variables where they are UTF-16, at the edge of a piece that is read', async () => {
  const library = await readFile(softHsm)
  const gap = (1 << 20) - (library.length % (1 << 20)) - 7
  await write('utf16.so', Buffer.concat([library, Buffer.alloc(gap), Buffer.from('SIGNPATH_API_TOKEN', 'utf16le')]))
  expect(await readLibraryFacts('utf16.so', folder)).toEqual({ path: join(folder, 'utf16.so'), readsSignPathVariables: true })
})

test.each([
  ['/usr/lib/x86_64-linux-gnu/engines-3/pkcs11.so', 'is an OpenSSL engine, not a PKCS #11 library'],
  ['/usr/lib/x86_64-linux-gnu/libcrypto.so.3', 'is not a PKCS #11 library: it has no C_GetFunctionList'],
  ['/nowhere.so', 'does not exist'],
  ['/usr', 'is not a file'],
])('%s %s', async (path, reason) => {
  expect(await refusal(path)).toMatch(new RegExp(`^LIBRARY_NOT_LOADABLE: .*${reason}`))
})

test('files of other systems and processors', async () => {
  expect(await refusal(await write('lib.dll', portableExecutable({ kind: 'dll' })))).toMatch(
    /is a Windows library, but this runner is Linux/,
  )
  const arm = Buffer.from(await readFile(softHsm))
  arm.writeUInt16LE(0xb7, 18)
  expect(await refusal(await write('arm.so', arm))).toMatch(/is built for arm64, but this runner is x64/)
  expect(await refusal(await write('text.so', 'C_GetFunctionList and more text'))).toMatch(/is not a shared library/)
  expect(await refusal(await write('empty.so', ''))).toMatch(/too short for a library/)
})

test('a file whose tables are damaged is left to the loader, as long as it holds the name', async () => {
  const damaged = Buffer.from(await readFile(softHsm))
  damaged.writeBigUInt64LE(0xffff_ffff_ffffn, 0x28)
  await write('damaged.so', damaged)
  expect(await readLibraryFacts('damaged.so', folder)).toMatchObject({ readsSignPathVariables: false })
})
