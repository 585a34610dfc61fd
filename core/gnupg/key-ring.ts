/** A key ring of a run, and the calls to it. None of them has the token: that is the agent's alone. */
import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { adviceFor, parseGnupgCkr } from '../ckr.ts'
import { explainByProbe, type Probe } from '../cryptoki/probe-check.ts'
import { SigningError } from '../errors.ts'
import { tailOf } from '../last-words.ts'
import type { Captured } from '../process.ts'
import type { Session } from '../session.ts'
import { gnupgFailure } from '../tools/gnupg-failure.ts'

export interface GnupgQuestion {
  readonly library: string
  /** The library is not SignPath's. */
  readonly otherVendor: boolean
  /** `project/policy`, and in hexadecimal. */
  readonly keyId: string
  readonly keyIdHex: string
  /** What SignPath, or the token, says is the policy's key. */
  readonly publicKey: KeyObject
  /** Whom the key's user id names; undefined: project and policy. */
  readonly commonName: string | undefined
  /** What the library reads, the API token among it. */
  readonly credentials: Readonly<Record<string, string>>
  readonly probe: Probe
  /** Absolute path of a program. */
  readonly command: (name: string) => string
}

export interface KeyRing {
  readonly session: Session
  /** GNUPGHOME. */
  readonly home: string
  /** The card daemon's log. */
  readonly log: string
  readonly question: GnupgQuestion
}

/** How long agent and card daemon get for what needs no signature, in seconds. */
export const startLimitInSeconds = 15

export function gpg(ring: KeyRing, ...options: readonly string[]): Promise<Captured> {
  return call(ring, 'gpg', ['--batch', '--no-tty', '--no-autostart', ...options])
}

/** Commands of gpg-connect-agent(1), in order. Its exit code says little: what counts is `OK` and `ERR`. */
export function askAgent(ring: KeyRing, commands: readonly string[], limitInSeconds?: number): Promise<Captured> {
  return call(ring, 'gpg-connect-agent', ['--no-autostart', ...commands, '/bye'], limitInSeconds)
}

export function call(
  { session, home, question }: KeyRing,
  name: string,
  options: readonly string[],
  limitInSeconds?: number,
): Promise<Captured> {
  return session.capture({ program: question.command(name), arguments: options, environment: { GNUPGHOME: home } }, limitInSeconds)
}

export function readCardLog({ log }: KeyRing): Promise<string> {
  return readFile(log, 'latin1').catch(() => '')
}

/**
 * What hides behind gpg's "Card error".
 *
 * @param what follows "gpg could not"
 * @param mark where in the card daemon's log the failure begins
 * @param otherwise where the log names no reason
 */
export async function explain(
  ring: KeyRing,
  captured: Captured,
  what: string,
  mark: number,
  otherwise?: SigningError,
): Promise<SigningError> {
  const { session, question } = ring
  const text = session.redact((await readCardLog(ring)).slice(mark))
  const details = `gpg said:\n${captured.output.trim()}\n\nThe card daemon's log ends with:\n${tailOf(text)}`
  const ckr = parseGnupgCkr(text)
  if (ckr !== undefined) {
    const { code, meaning, hint } = adviceFor(ckr, question.otherVendor)
    return new SigningError(code, `gpg could not ${what}: ${ckr}, ${meaning}.`, { hint, details })
  }
  if (captured.timedOut) {
    const hint = 'The service may hang. Look at the log below, or raise time-limit-in-seconds.'
    return new SigningError('TIME_LIMIT', `gpg could not ${what} within ${session.inputs.timeLimitInSeconds} s.`, { details, hint })
  }
  if (otherwise?.code === 'KEY_TYPE_MISMATCH') return otherwise
  const { message } = gnupgFailure(captured.output)
  const failure =
    otherwise !== undefined && message === undefined
      ? new SigningError(otherwise.code, otherwise.message, { details, hint: otherwise.hint })
      : new SigningError('SIGNING_FAILED', `gpg could not ${what}${message === undefined ? '' : `: ${message}`}.`, {
          details,
          hint: 'Its own words are below.',
        })
  return explainByProbe(failure, question.probe)
}
