/** How the batch signer tells of a failure: in the words of tools, so that what reads theirs reads these. */
import { ckrName } from '../../ckr.ts'
import { pkcs11Uri } from '../../config/pkcs11-uri.ts'

/** As pkcs11-tool says it: `parsePkcs11ToolCkr` finds the code. @param step a PKCS #11 function */
export function callFailed(step: string, ckr: number): string {
  const name = ckrName(ckr)
  const number = `0x${(ckr >>> 0).toString(16).toUpperCase()}`
  return `error: PKCS11 function ${step} failed: rv = ${name === number ? 'unknown PKCS11 error' : name} (${number})`
}

/** As openssl says it. @param reason the system's words */
export function notLoaded(library: string, reason: string): string {
  return `error: unable to load module ${library}: ${reason}`
}

/** As libp11's engine says it. @param visible ids of the keys that are there */
export function noSuchKey(id: string, visible: readonly string[]): string {
  const others = visible.length === 0 ? 'The library shows no key at all.' : `The library shows: ${visible.slice(0, 10).join(', ')}.`
  return `The private key was not found at: ${pkcs11Uri({ id })}\n${others}`
}

export function noToken(): string {
  return callFailed('C_GetSlotList', 0xe0)
}

/** @param step the PKCS #11 function in which it ended; undefined: while it waited */
export function processEnded(step: string | undefined, how: string): string {
  return `error: the process that holds the library ended ${how}${step === undefined ? '' : ` in ${step}`}`
}
