/** When a run probes its library, and what it makes of the answer. */
import { X509Certificate } from 'node:crypto'
import { SigningError, type ErrorCode } from '../errors.ts'
import type { Session } from '../session.ts'
import { probeLibrary, type ProbeQuestion, type ProbeResult, type ProbeSession } from './probe.ts'

/** Long enough for a slow network; a service that is down should not cost this time twice. */
const timeLimitInSeconds = 60
/** The library tries again for so long by itself, in seconds: less than our limit, so that it can tell what is wrong. */
const patienceInSeconds = 20
const patience = 'SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS'
/** With them the library shows the one key alone, or none: where its name is misspelled, nobody could say what is meant. */
const filters = new Set(['SIGNPATH_PROJECT_SLUG', 'SIGNPATH_SIGNING_POLICY_SLUG'])

export type CheckQuestion = Omit<ProbeQuestion, 'timeLimitInSeconds'>

/** A probe that runs at most once, when it is first asked for, and stays what it was. */
export type Probe = () => Promise<ProbeResult>

export function prepareProbe(question: CheckQuestion, session: ProbeSession): Probe {
  let result: Promise<ProbeResult> | undefined
  const given = Number(question.environment[patience] ?? patienceInSeconds)
  const unfiltered = Object.fromEntries(Object.entries(question.environment).filter(([name]) => !filters.has(name)))
  const environment = { ...unfiltered, [patience]: String(Math.min(given, patienceInSeconds)) }
  return () => (result ??= probeLibrary({ ...question, environment, timeLimitInSeconds }, session))
}

/**
 * Before anything is signed. What may be over in a minute is only a warning, for the tools have more patience; so is a runner that can't
 * probe.
 *
 * @throws SigningError as `probeLibrary`, where trying to sign would be in vain
 */
export async function checkLibrary(probe: Probe, host: Session['host']): Promise<ProbeResult> {
  try {
    const result = await probe()
    if (result.kind === 'skipped') {
      host.notice(`The library is not tried out before signing: ${result.reason}.`)
    } else {
      const { library, key, token } = result
      const found = key === undefined ? '' : `; it has the key ${key.id}`
      host.info(`Library: ${library.description} ${library.version} of ${library.manufacturer} loads and logs in${found}.`)
      if (key?.sharesId === true) {
        host.warning(
          `The token has several private keys with the id ${key.id}: each tool takes one as it likes, and a signature by another key than the certificate's is thrown away. Give every key an id (CKA_ID) of its own.`,
        )
      }
      if (key?.inOtherTokens === true) {
        host.warning(
          `Several tokens have the id ${key.id}: the key in slot ${token.slot} is used, the first that the library names, and it may name them in another order next time. Give every key an id (CKA_ID) of its own.`,
        )
      }
    }
    return result
  } catch (error) {
    if (!(error instanceof SigningError) || !error.transient) throw error
    host.warning(`${error.message} Going on: the tools will try again.`)
    return { kind: 'skipped', reason: error.message.replace(/\.$/, '') }
  }
}

/** Failures behind which tools hide what went wrong; libp11's engine hangs where no session can be opened. */
const unclear: ReadonlySet<ErrorCode> = new Set(['LIBRARY_NOT_LOADABLE', 'SIGNING_FAILED', 'TIME_LIMIT'])

/**
 * After a tool has failed: the probe's own error where the library is at fault, with the tool's words; else the failure as it was.
 *
 * @throws SigningError CANCELLED
 */
export async function explainByProbe(failure: SigningError, probe: Probe): Promise<SigningError> {
  if (!unclear.has(failure.code)) return failure
  try {
    const result = await probe()
    if (result.kind === 'skipped') return failure
    const rest =
      failure.code === 'TIME_LIMIT' ? 'It was not asked for a signature: that may be what hangs.' : 'Look at how the tool is set up.'
    return derived(failure, failure, [failure.details, `The library itself was tried out: it loads, logs in and has the key. ${rest}`])
  } catch (error) {
    if (!(error instanceof SigningError) || error.code === 'CANCELLED') throw error
    return derived(failure, error, [failure.message, error.details, failure.details])
  }
}

function derived(failure: SigningError, { code, message, hint }: SigningError, details: readonly (string | undefined)[]): SigningError {
  return new SigningError(code, message, {
    hint,
    file: failure.file,
    details: details.filter((part) => part !== undefined).join('\n\n'),
    cause: failure,
  })
}

/**
 * The key's certificate as the token has it; undefined where the probe could not run or no key was asked for.
 *
 * @throws SigningError INVALID_INPUT: the key has none
 */
export function certificateOnToken(result: ProbeResult): X509Certificate | undefined {
  if (result.kind === 'skipped' || result.key === undefined) return undefined
  const { id, certificate } = result.key
  if (certificate !== undefined) return new X509Certificate(certificate)
  throw new SigningError('INVALID_INPUT', `The token has the key ${id}, but no X.509 certificate for it.`, {
    hint: 'Name the certificate file with the certificate input. A key for GPG has none: set tool to gpg, rpmsign or debsigs, or choose another signing policy for this tool.',
  })
}
