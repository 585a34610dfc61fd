/** GnuPG with the policy's key: a key ring of its own, its agent, and the OpenPGP key around the token's. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SigningError } from '../errors.ts'
import type { Session } from '../session.ts'
import { withRetries } from '../signing/retry.ts'
import { createRetryBudget } from '../signing/retry-budget.ts'
import type { GnupgConfiguration } from '../tools/signing-tool.ts'
import { materialOf } from '../verification/openpgp.ts'
import { cardDaemonEnder, makeKeyRing, startAgent } from './agent.ts'
import { buildKey, findKeyGrip, fingerprintOf, importKey } from './key.ts'
import { gpg, type GnupgQuestion, type KeyRing } from './key-ring.ts'

/** GnuPG, prepared. `stop` ends agent and card daemon; it never throws, and may be called twice. */
export interface Gnupg {
  readonly configuration: GnupgConfiguration
  stop(): Promise<void>
}

/**
 * @throws SigningError UNSUPPORTED_RUNNER; KEY_TYPE_MISMATCH: an EC key, which gnupg-pkcs11-scd does not know; INVALID_INPUT:
 * `gpg-public-key` is another key; and what `core/ckr.ts` makes of a return value
 */
export async function prepareGnupg(session: Session, question: GnupgQuestion): Promise<Gnupg> {
  if (process.platform === 'win32') {
    throw new SigningError('UNSUPPORTED_RUNNER', 'Signing with GPG keys runs on Linux only.', {
      hint: 'Sign in a job on a Linux runner, or in WSL.',
    })
  }
  const ring = await makeKeyRing(session, question)
  const { retries, serviceUnavailableTimeoutInSeconds: libraryPatienceInSeconds } = session.inputs
  const budget = createRetryBudget({ retries, parallel: 1, libraryPatienceInSeconds })
  return withRetries(() => prepareWithAgent(ring), { session, budget })
}

/** With a new agent each time: a card daemon that hangs in the library stays so. */
async function prepareWithAgent(ring: KeyRing): Promise<Gnupg | SigningError> {
  const agent = startAgent(ring)
  try {
    await agent.ready()
    return { configuration: await prepareKey(ring), stop: () => agent.stop() }
  } catch (error) {
    await agent.stop()
    if (error instanceof SigningError) return error
    throw error
  }
}

async function prepareKey(ring: KeyRing): Promise<GnupgConfiguration> {
  const { session, home, log, question } = ring
  const { gpgPublicKey } = session.inputs
  const keyGrip = await findKeyGrip(ring)
  await (gpgPublicKey === undefined ? buildKey(ring, keyGrip) : importKey(ring, gpgPublicKey))
  const fingerprint = await fingerprintOf(ring, keyGrip)
  const publicKey = join(home, 'public-key.asc')
  const armored = (await gpg(ring, '--armor', '--export', fingerprint)).stdout
  await writeFile(publicKey, armored, { flag: 'wx', mode: 0o600 })
  const material = await materialOf({ armored, fingerprint })
  if (material?.equals(question.publicKey) !== true) {
    throw new SigningError(
      'INVALID_INPUT',
      `The library's key ${question.keyId} is not the one that ${session.inputs.certificate === undefined ? 'SignPath names for it' : 'the file in certificate is for'}.`,
      {
        hint: 'Check that certificate belongs to this signing policy.',
      },
    )
  }
  const origin = gpgPublicKey === undefined ? "made of the signing policy's key" : 'read from gpg-public-key'
  session.host.info(`OpenPGP key: ${fingerprint}, ${origin}.`)
  return { home, fingerprint, publicKey, log, endCardDaemon: cardDaemonEnder(ring) }
}
