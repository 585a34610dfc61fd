import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDebSignature } from '../../core/verification/deb-signature.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'deb-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** An ar archive with these members, all of an even length. */
async function archive(members: Readonly<Record<string, string>>): Promise<string> {
  const path = join(directory, 'a.deb')
  const texts = Object.entries(members).map(
    ([name, text]) =>
      `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(12)}${'100644'.padEnd(8)}${String(text.length).padEnd(10)}\`\n${text}`,
  )
  await writeFile(path, `!<arch>\n${texts.join('')}`)
  return path
}

test('an empty signature, which debsigs leaves where /tmp is full, comes with advice on that', async () => {
  const deb = await archive({ 'debian-binary': '2.0\n', 'control.tar': 'control!', 'data.tar': 'data', _gpgorigin: '' })
  expect(await checkDebSignature(deb, 'sha256', { armored: '', fingerprint: '' })).toEqual({
    state: 'invalid',
    reason: 'its _gpgorigin is empty',
    advice: expect.stringContaining('/tmp'),
  })
})
