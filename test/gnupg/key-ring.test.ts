import { afterAll, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { explain, type KeyRing } from '../../core/gnupg/key-ring.ts'
import type { Captured } from '../../core/process.ts'

const home = mkdtempSync(join(tmpdir(), 'key-ring-'))
afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

const log = join(home, 'scd.log')
writeFileSync(log, "C_Login rv=48-'CKR_DEVICE_ERROR'\nC_Login rv=160-'CKR_PIN_INCORRECT' SECRET\n")
const captured: Captured = {
  exitCode: 2,
  signal: null,
  output: 'gpg: Card error\n',
  stdout: '',
  stderr: '',
  timedOut: false,
  durationInMilliseconds: 1,
}

function ring(otherVendor: boolean): KeyRing {
  const question = { otherVendor, probe: () => Promise.reject(new Error('the log has told')) }
  return { session: { redact: (text: string) => text.replaceAll('SECRET', '***') }, home, log, question } as unknown as KeyRing
}

test.each([
  [false, 'SignPath did not accept the organization or the API token', /expired/],
  [true, 'the module did not accept the PIN', /must be CONFIG/],
])("says what the card daemon's log says, where the module is another vendor's: %s", async (otherVendor, meaning, hint) => {
  const failure = await explain(ring(otherVendor), captured, 'find the key demo/key', 0)
  expect(failure).toMatchObject({ code: 'AUTHENTICATION_FAILED', hint: expect.stringMatching(hint) })
  expect(failure.message).toContain(`gpg could not find the key demo/key: CKR_PIN_INCORRECT, ${meaning}`)
  expect(failure.details).toContain('gpg: Card error')
  expect(failure.details).toContain('CKR_PIN_INCORRECT')
  expect(failure.details).not.toContain('SECRET')
})
