/** What GnuPG reads to sign with a key in a token: gpg-agent, which hands the work to gnupg-pkcs11-scd, which loads the library. */
import { SigningError } from '../errors.ts'
import type { Digest } from '../tools/signing-tool.ts'

/** gnupg-pkcs11-scd finds keys by certificates alone, and SignPath's GPG keys have none. */
export const dummyCertificate = { SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS: 'true' }

/** @param cardDaemon absolute path of gnupg-pkcs11-scd */
export function renderGpgAgentConfig(cardDaemon: string): string {
  return lines([
    `scdaemon-program ${plain(cardDaemon, 'The path of gnupg-pkcs11-scd')}`,
    'allow-loopback-pinentry',
    'disable-check-own-socket',
  ])
}

export interface CardDaemonConfig {
  /** Absolute path. */
  readonly library: string
  /** Absolute path: gpg says only "Card error", and the return values stand here. */
  readonly log: string
}

/** https://github.com/alonbl/gnupg-pkcs11-scd, gnupg-pkcs11-scd(1). */
export function renderCardDaemonConfig({ library, log }: CardDaemonConfig): string {
  return lines([
    'providers signpath',
    `provider-signpath-library ${plain(library, 'The path of the PKCS #11 library')}`,
    'verbose',
    `log-file ${plain(log, 'The path of the log')}`,
  ])
}

export interface GpgConfig {
  readonly digest: Digest
  readonly pin: string
  /** gpg starts an agent where none runs: where later steps sign, with a token of their own. */
  readonly startsAgent: boolean
}

/**
 * All that tools on top of gpg can't be told: debsigs takes no options for gpg, and neither does a user's `git tag -s`. The PIN is no secret:
 * it says that the library takes its credentials from the environment.
 */
export function renderGpgConfig({ digest, pin, startsAgent }: GpgConfig): string {
  return lines([
    ...(startsAgent ? [] : ['no-autostart']),
    'no-greeting',
    'pinentry-mode loopback',
    `passphrase ${pin}`,
    `digest-algo ${digest.toUpperCase()}`,
    `cert-digest-algo ${digest.toUpperCase()}`,
    // No other key but ours is ever in this key ring.
    'trust-model always',
  ])
}

/** Of what stands in a certificate, only what a user id can hold: brackets divide its parts. */
export function userIdPart(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}<>()]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}

/** GnuPG's files have no quotes and no escapes: a line is a name and a value. */
export function isPlain(path: string): boolean {
  return /^[A-Za-z0-9_./:+=@,~-]+$/.test(path)
}

function plain(path: string, what: string): string {
  if (isPlain(path)) return path
  throw new SigningError('INVALID_INPUT', `${what} can't stand in GnuPG's configuration: ${JSON.stringify(path)}.`, {
    hint: 'Use a path of letters, digits and . _ - only.',
  })
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`
}
