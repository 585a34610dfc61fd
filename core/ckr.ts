/** PKCS #11 return values (2.40, section 2.1.5): names, numbers, what they mean with SignPath, and where they stand in the tools' output. */
import type { ErrorCode } from './errors.ts'

const values = {
  CKR_OK: 0x0,
  CKR_CANCEL: 0x1,
  CKR_HOST_MEMORY: 0x2,
  CKR_SLOT_ID_INVALID: 0x3,
  CKR_GENERAL_ERROR: 0x5,
  CKR_FUNCTION_FAILED: 0x6,
  CKR_ARGUMENTS_BAD: 0x7,
  CKR_NO_EVENT: 0x8,
  CKR_NEED_TO_CREATE_THREADS: 0x9,
  CKR_CANT_LOCK: 0xa,
  CKR_ATTRIBUTE_READ_ONLY: 0x10,
  CKR_ATTRIBUTE_SENSITIVE: 0x11,
  CKR_ATTRIBUTE_TYPE_INVALID: 0x12,
  CKR_ATTRIBUTE_VALUE_INVALID: 0x13,
  CKR_ACTION_PROHIBITED: 0x1b,
  CKR_DATA_INVALID: 0x20,
  CKR_DATA_LEN_RANGE: 0x21,
  CKR_DEVICE_ERROR: 0x30,
  CKR_DEVICE_MEMORY: 0x31,
  CKR_DEVICE_REMOVED: 0x32,
  CKR_ENCRYPTED_DATA_INVALID: 0x40,
  CKR_ENCRYPTED_DATA_LEN_RANGE: 0x41,
  CKR_FUNCTION_CANCELED: 0x50,
  CKR_FUNCTION_NOT_PARALLEL: 0x51,
  CKR_FUNCTION_NOT_SUPPORTED: 0x54,
  CKR_KEY_HANDLE_INVALID: 0x60,
  CKR_KEY_SIZE_RANGE: 0x62,
  CKR_KEY_TYPE_INCONSISTENT: 0x63,
  CKR_KEY_NOT_NEEDED: 0x64,
  CKR_KEY_CHANGED: 0x65,
  CKR_KEY_NEEDED: 0x66,
  CKR_KEY_INDIGESTIBLE: 0x67,
  CKR_KEY_FUNCTION_NOT_PERMITTED: 0x68,
  CKR_KEY_NOT_WRAPPABLE: 0x69,
  CKR_KEY_UNEXTRACTABLE: 0x6a,
  CKR_MECHANISM_INVALID: 0x70,
  CKR_MECHANISM_PARAM_INVALID: 0x71,
  CKR_OBJECT_HANDLE_INVALID: 0x82,
  CKR_OPERATION_ACTIVE: 0x90,
  CKR_OPERATION_NOT_INITIALIZED: 0x91,
  CKR_PIN_INCORRECT: 0xa0,
  CKR_PIN_INVALID: 0xa1,
  CKR_PIN_LEN_RANGE: 0xa2,
  CKR_PIN_EXPIRED: 0xa3,
  CKR_PIN_LOCKED: 0xa4,
  CKR_SESSION_CLOSED: 0xb0,
  CKR_SESSION_COUNT: 0xb1,
  CKR_SESSION_HANDLE_INVALID: 0xb3,
  CKR_SESSION_PARALLEL_NOT_SUPPORTED: 0xb4,
  CKR_SESSION_READ_ONLY: 0xb5,
  CKR_SESSION_EXISTS: 0xb6,
  CKR_SESSION_READ_ONLY_EXISTS: 0xb7,
  CKR_SESSION_READ_WRITE_SO_EXISTS: 0xb8,
  CKR_SIGNATURE_INVALID: 0xc0,
  CKR_SIGNATURE_LEN_RANGE: 0xc1,
  CKR_TEMPLATE_INCOMPLETE: 0xd0,
  CKR_TEMPLATE_INCONSISTENT: 0xd1,
  CKR_TOKEN_NOT_PRESENT: 0xe0,
  CKR_TOKEN_NOT_RECOGNIZED: 0xe1,
  CKR_TOKEN_WRITE_PROTECTED: 0xe2,
  CKR_UNWRAPPING_KEY_HANDLE_INVALID: 0xf0,
  CKR_UNWRAPPING_KEY_SIZE_RANGE: 0xf1,
  CKR_UNWRAPPING_KEY_TYPE_INCONSISTENT: 0xf2,
  CKR_USER_ALREADY_LOGGED_IN: 0x100,
  CKR_USER_NOT_LOGGED_IN: 0x101,
  CKR_USER_PIN_NOT_INITIALIZED: 0x102,
  CKR_USER_TYPE_INVALID: 0x103,
  CKR_USER_ANOTHER_ALREADY_LOGGED_IN: 0x104,
  CKR_USER_TOO_MANY_TYPES: 0x105,
  CKR_WRAPPED_KEY_INVALID: 0x110,
  CKR_WRAPPED_KEY_LEN_RANGE: 0x112,
  CKR_WRAPPING_KEY_HANDLE_INVALID: 0x113,
  CKR_WRAPPING_KEY_SIZE_RANGE: 0x114,
  CKR_WRAPPING_KEY_TYPE_INCONSISTENT: 0x115,
  CKR_RANDOM_SEED_NOT_SUPPORTED: 0x120,
  CKR_RANDOM_NO_RNG: 0x121,
  CKR_DOMAIN_PARAMS_INVALID: 0x130,
  CKR_CURVE_NOT_SUPPORTED: 0x140,
  CKR_BUFFER_TOO_SMALL: 0x150,
  CKR_SAVED_STATE_INVALID: 0x160,
  CKR_INFORMATION_SENSITIVE: 0x170,
  CKR_STATE_UNSAVEABLE: 0x180,
  CKR_CRYPTOKI_NOT_INITIALIZED: 0x190,
  CKR_CRYPTOKI_ALREADY_INITIALIZED: 0x191,
  CKR_MUTEX_BAD: 0x1a0,
  CKR_MUTEX_NOT_LOCKED: 0x1a1,
  CKR_NEW_PIN_MODE: 0x1b0,
  CKR_NEXT_OTP: 0x1b1,
  CKR_EXCEEDED_MAX_ITERATIONS: 0x1b5,
  CKR_FIPS_SELF_TEST_FAILED: 0x1b6,
  CKR_LIBRARY_LOAD_FAILED: 0x1b7,
  CKR_PIN_TOO_WEAK: 0x1b8,
  CKR_PUBLIC_KEY_INVALID: 0x1b9,
  CKR_FUNCTION_REJECTED: 0x200,
  CKR_VENDOR_DEFINED: 0x80000000,
} as const satisfies Record<`CKR_${string}`, number>

export type CkrName = keyof typeof values

/** Every return value of PKCS #11 2.40 by its name. */
export const ckrValues: Readonly<Record<CkrName, number>> = values

const names = new Map<number, CkrName>(Object.entries(values).map(([name, number]) => [number, name as CkrName]))

/** `CKR_PIN_INCORRECT`, or `0x80000001` for a value that PKCS #11 does not name. */
export function ckrName(value: number): string {
  return names.get(value) ?? `0x${(value >>> 0).toString(16).toUpperCase()}`
}

export interface CkrAdvice {
  readonly code: ErrorCode
  /** What went wrong: a clause that follows the code's name, without a full stop. */
  readonly meaning: string
  /** What to do about it: a sentence. */
  readonly hint: string
}

const readLog = "See the tail of the library's log below; with `log-level: debug` it says more."
const mechanismAdvice: CkrAdvice = {
  code: 'KEY_TYPE_MISMATCH',
  meaning: "the signing policy's key can't make this kind of signature",
  hint: 'Choose a tool, `digest` and `padding` that fit the key (RSA or EC), or a signing policy with another key.',
}
const tokenAdvice: CkrAdvice = {
  code: 'AUTHENTICATION_FAILED',
  meaning: 'SignPath did not accept the organization or the API token',
  hint: 'Check `organization-id` and `api-token`: the token may be mistyped, expired or revoked, or belong to another organization.',
}
const keyAdvice: CkrAdvice = {
  code: 'POLICY_NOT_FOUND',
  meaning: 'the library has no such key: the token may not submit to this project and signing policy, or they are spelled differently',
  hint: 'Check `project-slug` and `signing-policy-slug`, and that the API token is a submitter of that policy.',
}
const loginAdvice: CkrAdvice = {
  code: 'SIGNING_FAILED',
  meaning: 'the tool used the library without logging in, or a session was lost',
  hint: `The PIN must be CONFIG wherever a tool asks for one. ${readLog}`,
}
const uninitializedAdvice: CkrAdvice = {
  code: 'LIBRARY_NOT_LOADABLE',
  meaning: 'the token is not initialized, or the module does not find its own configuration',
  hint: "Initialize the token, and give this job the variable that names the module's configuration, such as SOFTHSM2_CONF.",
}
const maskedAdvice: CkrAdvice = {
  code: 'SIGNING_FAILED',
  meaning: 'signing failed; the tool tried once more and reports only that second failure',
  hint: `The real cause stands in the library's log. ${readLog}`,
}

/** SignPath's own table (specification, "Error handling"), then what its library and the tools do besides. */
const advice: Partial<Record<CkrName, CkrAdvice>> = {
  CKR_FUNCTION_FAILED: {
    code: 'SERVICE_UNAVAILABLE',
    meaning: 'SignPath could not be reached, or not in time',
    hint: "Try again later; check the network, `http-proxy` and SignPath's status page. `service-unavailable-timeout-in-seconds` says how long the library tries.",
  },
  CKR_DEVICE_ERROR: {
    code: 'SERVICE_ERROR',
    meaning: 'SignPath reported an internal error',
    hint: "Trying again will hardly help: check `api-url`, then ask SignPath's support with the library's log at hand.",
  },
  CKR_ARGUMENTS_BAD: {
    code: 'REQUEST_REJECTED',
    meaning: 'SignPath rejected the request',
    hint: `The project, the signing policy, the token's permissions or the policy's own rules forbid it. ${readLog}`,
  },
  CKR_GENERAL_ERROR: {
    code: 'SIGNING_FAILED',
    meaning: 'the library failed without giving a reason',
    hint: readLog,
  },
  CKR_PIN_INCORRECT: tokenAdvice,
  CKR_PIN_INVALID: tokenAdvice,
  CKR_PIN_LEN_RANGE: tokenAdvice,
  CKR_PIN_EXPIRED: tokenAdvice,
  CKR_PIN_LOCKED: tokenAdvice,
  CKR_TOKEN_WRITE_PROTECTED: {
    code: 'SIGNING_FAILED',
    meaning: "the tool opened a read/write session, which SignPath's library refuses",
    hint: 'Set SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS to true: pkcs11-tool before 0.23 and cosign need it.',
  },
  CKR_SESSION_READ_ONLY: {
    code: 'SIGNING_FAILED',
    meaning: "the tool tried to write to the token, and SignPath's keys are read-only",
    hint: 'Use the tool for signing only: keys and certificates are managed in SignPath.',
  },
  CKR_KEY_TYPE_INCONSISTENT: mechanismAdvice,
  CKR_KEY_FUNCTION_NOT_PERMITTED: mechanismAdvice,
  CKR_KEY_SIZE_RANGE: mechanismAdvice,
  CKR_MECHANISM_INVALID: mechanismAdvice,
  CKR_MECHANISM_PARAM_INVALID: mechanismAdvice,
  CKR_DATA_INVALID: {
    code: 'KEY_TYPE_MISMATCH',
    meaning: 'the library did not take the data to be signed: it signs digests of SHA-256, SHA-384 and SHA-512 only',
    hint: 'Check `digest`, and `arguments` that change what the tool signs.',
  },
  CKR_DATA_LEN_RANGE: {
    code: 'KEY_TYPE_MISMATCH',
    meaning: 'the data to be signed has the wrong length for this key and mechanism',
    hint: 'Check `digest` and `padding`, and `arguments` that change what the tool signs.',
  },
  CKR_KEY_HANDLE_INVALID: keyAdvice,
  CKR_OBJECT_HANDLE_INVALID: keyAdvice,
  CKR_USER_NOT_LOGGED_IN: loginAdvice,
  CKR_USER_PIN_NOT_INITIALIZED: loginAdvice,
  CKR_USER_TYPE_INVALID: loginAdvice,
  CKR_SESSION_HANDLE_INVALID: loginAdvice,
  CKR_SESSION_CLOSED: loginAdvice,
  CKR_OPERATION_ACTIVE: maskedAdvice,
  CKR_OPERATION_NOT_INITIALIZED: maskedAdvice,
  CKR_SLOT_ID_INVALID: {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'the library has no such slot',
    hint: "SignPath's slot has the id 1. Leave the slot out where the tool allows it.",
  },
  CKR_TOKEN_NOT_PRESENT: {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'the library shows no token',
    hint: `Check that the tool loads SignPath's library and no other. ${readLog}`,
  },
  CKR_TOKEN_NOT_RECOGNIZED: uninitializedAdvice,
  CKR_CRYPTOKI_NOT_INITIALIZED: {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'the library is not initialized',
    hint: `Its start may have failed. ${readLog}`,
  },
  CKR_FUNCTION_NOT_SUPPORTED: {
    code: 'SIGNING_FAILED',
    meaning: "the tool called a function that SignPath's library does not have",
    hint: "Use one of SignPath's supported tools and mechanisms, and a recent version of the tool.",
  },
  CKR_FUNCTION_CANCELED: { code: 'CANCELLED', meaning: 'the call was cancelled', hint: readLog },
  CKR_HOST_MEMORY: {
    code: 'SIGNING_FAILED',
    meaning: 'the machine ran out of memory',
    hint: 'Lower `parallel`, or use a larger machine.',
  },
}

const moduleLog = "The tool's own words are below; the module, or what stands behind it, may have a log of its own."
const loneUser = 'Let nothing else use the token meanwhile: some modules, SoftHSM among them, fail where several processes log in at once.'
const pinAdvice: CkrAdvice = {
  code: 'AUTHENTICATION_FAILED',
  meaning: 'the module did not accept the PIN',
  hint: "The module's PIN must be CONFIG: that is what it is given.",
}
const otherKeyAdvice: CkrAdvice = {
  code: 'POLICY_NOT_FOUND',
  meaning: 'the token has no such key, or has it no longer',
  hint: `Check \`project-slug\` and \`signing-policy-slug\`: the key's id (CKA_ID) has to be PROJECT/SIGNING-POLICY. ${loneUser}`,
}
const otherSessionAdvice: CkrAdvice = {
  code: 'SIGNING_FAILED',
  meaning: 'a session was lost',
  hint: `Check that nothing resets or removes the token meanwhile. ${moduleLog}`,
}
const otherMaskedAdvice: CkrAdvice = {
  code: 'SIGNING_FAILED',
  meaning: 'signing failed; the tool tried once more and reports only that second failure',
  hint: "Sign a file with another tool, such as openssl-pkeyutl, to see the module's own return value.",
}
const absentTokenAdvice: CkrAdvice = {
  code: 'LIBRARY_NOT_LOADABLE',
  meaning: 'the token is not there',
  hint: 'Check that the device is connected, and that the module finds its own configuration.',
}

/** Another vendor's module has neither organization nor API token, no service of SignPath's behind it, and no log that we know of. */
const adviceOnOthers: Partial<Record<CkrName, CkrAdvice>> = {
  CKR_FUNCTION_FAILED: {
    code: 'SERVICE_UNAVAILABLE',
    meaning: 'the module could not do it, which may be over soon',
    hint: `Try again later; check the device or the service behind the module. ${moduleLog}`,
  },
  CKR_DEVICE_ERROR: {
    code: 'SERVICE_ERROR',
    meaning: 'the device or the service behind the module failed',
    hint: `Check it. ${moduleLog}`,
  },
  CKR_ARGUMENTS_BAD: { code: 'REQUEST_REJECTED', meaning: 'the module did not take what it was given', hint: moduleLog },
  CKR_GENERAL_ERROR: { code: 'SIGNING_FAILED', meaning: 'the module failed without giving a reason', hint: `${loneUser} ${moduleLog}` },
  CKR_PIN_INCORRECT: pinAdvice,
  CKR_PIN_INVALID: pinAdvice,
  CKR_PIN_LEN_RANGE: pinAdvice,
  CKR_PIN_EXPIRED: { ...pinAdvice, meaning: 'the PIN has expired', hint: "Set it anew by the module's own means. It must be CONFIG." },
  CKR_PIN_LOCKED: {
    ...pinAdvice,
    meaning: 'the PIN is locked: it was wrong too often',
    hint: "Unlock it by the module's own means. It must be CONFIG.",
  },
  CKR_TOKEN_WRITE_PROTECTED: {
    code: 'SIGNING_FAILED',
    meaning: 'the tool opened a read/write session, which the module refuses',
    hint: 'Choose another tool: pkcs11-tool before 0.23 and cosign open such sessions.',
  },
  CKR_SESSION_READ_ONLY: {
    code: 'SIGNING_FAILED',
    meaning: 'the tool tried to write to the token',
    hint: 'Use the tool for signing only.',
  },
  CKR_SESSION_COUNT: {
    code: 'SIGNING_FAILED',
    meaning: 'the token has no session left',
    hint: 'Lower `parallel`, and end what else uses the token.',
  },
  CKR_CANT_LOCK: {
    code: 'SIGNING_FAILED',
    meaning: 'the tool wants to use the module from several threads, which the module does not allow',
    hint: 'Choose a tool that does not, such as pkcs11-tool. Two files or more are signed without the tool where `batch` is auto.',
  },
  CKR_DATA_INVALID: {
    code: 'KEY_TYPE_MISMATCH',
    meaning: 'the module did not take the data to be signed',
    hint: 'Check `digest`, and `arguments` that change what the tool signs.',
  },
  CKR_KEY_HANDLE_INVALID: otherKeyAdvice,
  CKR_OBJECT_HANDLE_INVALID: otherKeyAdvice,
  CKR_USER_NOT_LOGGED_IN: {
    code: 'SIGNING_FAILED',
    meaning: 'the session is not logged in, or the key wants the PIN before each signature (CKA_ALWAYS_AUTHENTICATE)',
    hint: 'Such a key can sign with pkcs11-tool, gpg, rpmsign and debsigs, which give the PIN each time.',
  },
  CKR_USER_PIN_NOT_INITIALIZED: {
    ...pinAdvice,
    meaning: 'the token has no PIN yet',
    hint: `Initialize it, with the PIN CONFIG. ${loneUser}`,
  },
  CKR_USER_TYPE_INVALID: otherSessionAdvice,
  CKR_SESSION_HANDLE_INVALID: otherSessionAdvice,
  CKR_SESSION_CLOSED: otherSessionAdvice,
  CKR_OPERATION_ACTIVE: otherMaskedAdvice,
  CKR_OPERATION_NOT_INITIALIZED: otherMaskedAdvice,
  CKR_SLOT_ID_INVALID: {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'the module has no such slot',
    hint: `Check that the token is still there. ${loneUser}`,
  },
  CKR_TOKEN_NOT_PRESENT: absentTokenAdvice,
  CKR_TOKEN_NOT_RECOGNIZED: { ...uninitializedAdvice, hint: `${uninitializedAdvice.hint} ${loneUser}` },
  CKR_DEVICE_REMOVED: { ...absentTokenAdvice, code: 'SIGNING_FAILED' },
  CKR_CRYPTOKI_NOT_INITIALIZED: {
    code: 'LIBRARY_NOT_LOADABLE',
    meaning: 'the module is not initialized',
    hint: `Its start may have failed. ${moduleLog}`,
  },
  CKR_FUNCTION_NOT_SUPPORTED: {
    code: 'SIGNING_FAILED',
    meaning: 'the tool called a function that the module does not have',
    hint: 'Choose another tool, or a recent version of it.',
  },
  CKR_FUNCTION_CANCELED: { code: 'CANCELLED', meaning: 'the call was cancelled', hint: moduleLog },
}

/**
 * @param ckr a name, or a number as {@link ckrName} gives it
 * @param otherVendor the module is not SignPath's
 */
export function adviceFor(ckr: string, otherVendor = false): CkrAdvice {
  const known = (otherVendor ? adviceIn(adviceOnOthers, ckr) : undefined) ?? adviceIn(advice, ckr)
  return known ?? (otherVendor ? vendorsOwn : undocumented)
}

const undocumented: CkrAdvice = {
  code: 'SIGNING_FAILED',
  meaning: "a failure that SignPath's documentation does not describe",
  hint: readLog,
}
const vendorsOwn: CkrAdvice = { code: 'SIGNING_FAILED', meaning: 'a failure that only its vendor can explain', hint: moduleLog }

function adviceIn(table: Partial<Record<CkrName, CkrAdvice>>, ckr: string): CkrAdvice | undefined {
  return Object.hasOwn(table, ckr) ? table[ckr as CkrName] : undefined
}

/**
 * The code in the output of openssl and osslsigncode. `libp11:ERR_P11_error` and `pkcs11 engine:ERR_ENG_error` hold no CKR code.
 * OpenSSL cuts the number to 23 bits, 1.1.1 to 12 below a function's number: a vendor's code loses its upper bits. libp11 tells of what went
 * wrong in itself by the same library's name; its numbers begin at 0x401.
 */
export function parseOpensslCkr(text: string): string | undefined {
  const codes = [...text.matchAll(/\berror:([0-9A-F]{8,16}):PKCS#11 module:/gi)].map((match) => {
    const packed = Number.parseInt((match[1] ?? '').slice(-8), 16)
    const reason = packed & 0x7fffff
    if (reason > 0x400 && reason < 0x410) return undefined
    return ckrName(names.has(reason) || !names.has(packed & 0xfff) ? reason : packed & 0xfff)
  })
  return firstCause(codes)
}

/** The code in pkcs11-tool's output. After a failed C_Sign it tries again, and the second failure hides the first. */
export function parsePkcs11ToolCkr(text: string): string | undefined {
  const pattern = /PKCS11 function \w+ failed: rv = (?:(CKR_\w+)|unknown PKCS11 error)?\s*\((0x[0-9a-f]+)\)/gi
  return firstCause([...text.matchAll(pattern)].map((match) => fromNumber(match[2]) ?? match[1]))
}

/** The code in the output of jarsigner and keytool, with or without `-debug`. */
export function parseJavaCkr(text: string): string | undefined {
  const pattern = /PKCS11Exception:\s*(CKR_[A-Z0-9_]+|0x[0-9a-f]+)/gi
  return firstCause([...text.matchAll(pattern)].map((match) => fromNumber(match[1]) ?? match[1]))
}

function fromNumber(text: string | undefined): string | undefined {
  return text !== undefined && /^0x/i.test(text) ? ckrName(Number.parseInt(text, 16)) : undefined
}

/** Errors are printed oldest first, and what follows a failure is often only its echo. */
function firstCause(codes: readonly (string | undefined)[]): string | undefined {
  const found = codes.filter((code) => code !== undefined && code !== 'CKR_OK')
  return found.find((code) => code !== 'CKR_OPERATION_ACTIVE' && code !== 'CKR_OPERATION_NOT_INITIALIZED') ?? found[0]
}

/** What pkcs11-helper, on which the daemon is built, says to itself at every use of a token. */
const harmlessToGnupg: ReadonlySet<string> = new Set([
  'CKR_OK',
  'CKR_ATTRIBUTE_TYPE_INVALID',
  'CKR_SESSION_HANDLE_INVALID',
  'CKR_USER_NOT_LOGGED_IN',
  'CKR_USER_ALREADY_LOGGED_IN',
  'CKR_FUNCTION_REJECTED',
  // Of another token.
  'CKR_TOKEN_NOT_RECOGNIZED',
])

/**
 * The code in gnupg-pkcs11-scd's log, where it stands as `rv=6-'CKR_FUNCTION_FAILED'`; gpg itself says only "Card error". The last one counts:
 * what went before was overcome.
 */
export function parseGnupgCkr(log: string): string | undefined {
  const codes = [...log.matchAll(/\brv=(\d+)-'/g)].map(([, number]) => ckrName(Number(number)))
  return codes.findLast((code) => !harmlessToGnupg.has(code))
}
