/** What a library that could be loaded did wrong, as errors that say what to do. */
import { adviceFor, ckrName, type CkrAdvice } from '../ckr.ts'
import { SigningError, type ErrorCode } from '../errors.ts'
import { nearest, nearestFirst } from '../nearest.ts'
import type { Captured } from '../process.ts'
import { someOf } from '../report/text.ts'

/** Before anybody has logged in, a failure without a better reason says that the library does not work here at all. */
const startSteps = new Set(['load', 'C_Initialize', 'C_GetInfo', 'C_GetSlotList', 'C_GetTokenInfo', 'C_GetMechanismList'])
const unclear = new Set<ErrorCode>(['SIGNING_FAILED', 'KEY_TYPE_MISMATCH'])

/** @param step the PKCS #11 function, or `load` */
export function ckrFailure(step: string, ckr: number | undefined, words: string, otherVendor = false): SigningError {
  const call = step === 'load' ? 'C_GetFunctionList' : step
  if (ckr === undefined) return new SigningError('LIBRARY_NOT_LOADABLE', `The library can't be used: ${call} failed: ${words}.`)
  const name = ckrName(ckr)
  const { code, meaning, hint } = otherVendor ? adviceAtStart(step, name) : adviceFor(name)
  return startSteps.has(step) && unclear.has(code)
    ? new SigningError('LIBRARY_NOT_LOADABLE', `The library is there, but does not start: ${call} gives ${name}, ${meaning}.`, { hint })
    : new SigningError(code, `The library can't be used: ${call} gives ${name}, ${meaning}.`, { hint })
}

/** What other modules mean by it, before there is anything to sign. */
function adviceAtStart(step: string, name: string): CkrAdvice {
  // tpm2-pkcs11 of a token that is not initialized.
  if (step === 'C_Login' && name === 'CKR_OPERATION_NOT_INITIALIZED') return adviceFor('CKR_TOKEN_NOT_RECOGNIZED', true)
  if (step !== 'C_Initialize' || name !== 'CKR_ARGUMENTS_BAD') return adviceFor(name, true)
  return {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'it may want parameters of its own',
    hint: "A module that does, such as NSS's, can be used through p11-kit, whose configuration has them (x-init-reserved): set cryptoki-library to p11-kit-proxy.so.",
  }
}

export function noToken(library: string): SigningError {
  return new SigningError('LIBRARY_NOT_LOADABLE', `${library} can be loaded, but shows no token.`, {
    hint: "Check that it is SignPath's library. Another vendor's may need a configuration of its own, or a device.",
  })
}

const maximumListed = 10

/** @param visible ids of the keys that are there, redacted */
export function noSuchKey(id: string, visible: readonly string[], otherVendor = false): SigningError {
  if (visible.length === 0) return noKeys(id, otherVendor)
  const named = visible.filter((other) => other !== '')
  if (named.length === 0) {
    return new SigningError('POLICY_NOT_FOUND', `The token has keys, but none with the id ${id}, and none with any other id.`, {
      hint: "The id (CKA_ID) of the key has to be PROJECT/SIGNING-POLICY, as it is in SignPath's library; a label does not count.",
    })
  }
  const ordered = nearestFirst(id, [...new Set(named)])
  const meant = nearest(id, ordered)
  const condition = otherVendor ? '' : ", and that the API token's user is a submitter there"
  return new SigningError('POLICY_NOT_FOUND', `The library shows no key ${id}.`, {
    hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Check project-slug and signing-policy-slug${condition}. Visible: ${someOf(ordered, maximumListed)}.`,
  })
}

/** SignPath's own answer to such a token is PERMISSION_DENIED, too. */
function noKeys(id: string, otherVendor: boolean): SigningError {
  return otherVendor
    ? new SigningError('POLICY_NOT_FOUND', `The token has no private key at all, so not ${id} either.`, {
        hint: "Check that it is the token with the key, and that the module finds its own configuration. The key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY.",
      })
    : new SigningError('PERMISSION_DENIED', `The library shows no key at all, so not ${id} either.`, {
        hint: "The API token's user is a submitter of no signing policy in this organization: add the user to the policy in SignPath.",
      })
}

const crashSignals = new Set(['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE', 'SIGTRAP'])
/** How Windows tells of a crash: access violation, stack overflow, heap corruption, fail-fast, illegal instruction. */
const crashExitCodes = new Set([0xc0000005, 0xc00000fd, 0xc0000374, 0xc0000409, 0xc000001d])

/** The library ended the process, or did not come back. */
export function endedEarly(
  { library, timeLimitInSeconds }: { readonly library: string; readonly timeLimitInSeconds: number },
  { timedOut, signal, exitCode }: Captured,
  step: string | undefined,
  words: string,
): SigningError {
  const where = step === undefined || step === 'load' ? 'while it was loaded' : `in ${step}`
  if (timedOut) {
    return new SigningError('TIME_LIMIT', `${library} did not come back within ${timeLimitInSeconds} s ${where} and was stopped.`, {
      hint: 'It may wait for a service that does not answer: check api-url, http-proxy and the network of this runner.',
    })
  }
  const [, missing] = /symbol lookup error: .*: (undefined symbol: \S+)/.exec(words) ?? []
  if (missing !== undefined) {
    return new SigningError('LIBRARY_NOT_LOADABLE', `${library} is not complete on this runner: ${missing}.`, { hint: rightBuildHint })
  }
  const code = exitCode ?? 0
  const crash = signal !== null && crashSignals.has(signal) ? signal : crashExitCodes.has(code) ? `0x${code.toString(16)}` : undefined
  const what = crash === undefined ? `ended its process (${signal ?? `exit code ${code}`})` : `crashed (${crash})`
  const damaged = step === 'load' ? 'The file may be damaged: install it anew. ' : ''
  return new SigningError('LIBRARY_NOT_LOADABLE', `${library} ${what} ${where}.`, { hint: damaged + rightBuildHint })
}

export const rightBuildHint =
  'Install the build for this runner and its OpenSSL; where cryptoki-library is set, leave it out to have it chosen. With log-level: debug the library says more.'
