import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Probe } from '../../core/cryptoki/probe-check.ts'
import { SigningError } from '../../core/errors.ts'
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

function ring(otherVendor: boolean, probe: Probe = () => Promise.reject(new Error('the log has told'))): KeyRing {
  const question = { otherVendor, probe }
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

describe("where the card daemon's log names no return value", () => {
  const unable: Probe = () => Promise.resolve({ kind: 'skipped', reason: 'no Node.js here' })
  const notFound = new SigningError('SIGNING_FAILED', 'The daemon does not find the key.', { hint: 'It finds keys by certificates.' })

  test.each([
    ['ERR 67125247 End of file <GPG Agent>', 'the card daemon, which has the library in it, crashed or was ended'],
    ['ERR 67141741 Broken pipe <GPG Agent>', 'the card daemon, which has the library in it, crashed or was ended'],
    ['ERR 67109124 Invalid IPC response <GPG Agent>', 'the library prints on stdout'],
    ['ERR 67108983 No SmartCard daemon <GPG Agent>', 'the card daemon does not start'],
    ['ERR 16777224 Bad signature <gcrypt>', 'what the library signed is no signature by the key of the certificate'],
  ])('%s is told in words', async (answer, meaning) => {
    const failure = await explain(
      ring(true, unable),
      { ...captured, output: `OK\n${answer}\n` },
      'find the key demo/key',
      Infinity,
      notFound,
    )
    expect(failure.code).toBe('SIGNING_FAILED')
    expect(failure.message).toContain(`gpg could not find the key demo/key: ${meaning}`)
    expect(failure.hint).not.toContain('certificates')
    expect(failure.details).toContain(answer)
  })

  test('what is known otherwise is told, with the words of gpg below', async () => {
    const failure = await explain(ring(true, unable), { ...captured, output: 'OK\n' }, 'find the key demo/key', Infinity, notFound)
    expect(failure).toMatchObject({ message: 'The daemon does not find the key.', hint: 'It finds keys by certificates.' })
    expect(failure.details).toContain('gpg said:\nOK')
  })
})
