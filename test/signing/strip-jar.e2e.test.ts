import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripJar } from '../../core/signing/strip-jar.ts'
import { jarsigner } from '../../core/tools/jarsigner.ts'
import { addEntries, entriesOf, zip, type ZipEntry } from '../fixtures/zip.ts'
import { createBench, type Bench } from '../tools/bench.ts'

const rsa = 'demo/rsa2048'
const long = `${'äöü/'.repeat(40)}end.txt`
const entries: readonly ZipEntry[] = [
  {
    name: 'META-INF/MANIFEST.MF',
    content: 'Manifest-Version: 1.0\r\nMain-Class: a.B\r\n\r\nName: a/\r\nSealed: true\r\n\r\n',
  },
  // jarsigner brings what is in META-INF to the front.
  { name: 'META-INF/services/a.B', content: 'c.D' },
  { name: 'a/B.class', content: 'some class' },
  { name: long, content: Buffer.alloc(500, 'xyz'), stored: true },
]

let bench: Bench
beforeAll(async () => {
  bench = await createBench({ [rsa]: 'rsa2048', 'other/p256': 'p256' })
})
afterAll(() => bench.dispose())

async function sign(input: string, keyId: string, name: string): Promise<string> {
  return bench.sign(jarsigner, input, bench.context(keyId, { options: { extraArguments: ['-sigfile', name] } }))
}

async function strip(input: string): Promise<{ done: boolean; output: string }> {
  const output = join(await bench.folder(), 'a.jar')
  return { done: await stripJar(input, output), output }
}

test('gives back what was there before the signatures', async () => {
  const signed = await sign(await sign(await bench.write('a.jar', zip(entries)), rsa, 'SIGNPATH'), 'other/p256', 'OTHER')
  await writeFile(signed, addEntries(await readFile(signed), [{ name: 'META-INF/SIG-X.FOO', content: 'x' }]))
  const { done, output } = await strip(signed)
  expect(done).toBe(true)
  const texts = (list: readonly ZipEntry[]) => list.map(({ name, content }) => [name, content.toString()])
  const stripped = entriesOf(await readFile(output))
  expect(texts(stripped)).toEqual(texts(entries))
  expect(stripped.map(({ stored }) => stored)).toEqual([false, false, false, true])
})

test('leaves a result that is signed by one alone', async () => {
  const foreign = await sign(await bench.write('a.jar', zip(entries)), 'other/p256', 'OTHER')
  // Broken, and a digest of an entry that is gone.
  const broken = entriesOf(await readFile(foreign)).filter(({ name }) => name !== 'a/B.class')
  const { output } = await strip(await bench.write('a.jar', zip(broken)))
  const ours = await bench.sign(jarsigner, output, bench.context(rsa))
  expect(await bench.verify(jarsigner, ours, rsa)).toMatchObject({ state: 'valid' })
  expect(await bench.verify(jarsigner, ours, 'other/p256')).toMatchObject({ state: 'invalid' })
  const names = entriesOf(await readFile(ours)).map(({ name }) => name)
  expect(names.filter((name) => /\.(RSA|EC|SF)$/.test(name))).toEqual(['META-INF/SIGNPATH.SF', 'META-INF/SIGNPATH.RSA'])
})

test('takes out digests that no signature goes with', async () => {
  const manifest = 'Manifest-Version: 1.0\n\nName: gone\nSHA1-Digest: abc=\n\nName: a/B.class\nSHA-256-Digest: abc\n =\nX-Note: my\n\n'
  const { done, output } = await strip(await bench.write('a.jar', zip([{ name: 'META-INF/MANIFEST.MF', content: manifest }])))
  expect(done).toBe(true)
  expect(entriesOf(await readFile(output))[0]?.content.toString()).toBe('Manifest-Version: 1.0\n\nName: a/B.class\nX-Note: my\n\n')
})

describe('writes nothing for', () => {
  test.each([
    ['a jar without signatures', () => zip(entries)],
    ['what is no archive', () => Buffer.from('text')],
    ['nothing', () => Buffer.alloc(0)],
  ])('%s', async (_, make) => {
    const { done, output } = await strip(await bench.write('a.jar', make()))
    expect([done, existsSync(output)]).toEqual([false, false])
  })
})
