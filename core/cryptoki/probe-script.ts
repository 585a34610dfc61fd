/**
 * What the probe runs in its own process, by `node -e`: it loads a PKCS #11 library, and a library that crashes or hangs takes only that
 * process with it. It is a text and not a function so that no transpiler puts helpers into it.
 *
 * Arguments: a mark that no library can guess, and the question as JSON. On stdout, on lines that begin with the mark, whatever the library
 * prints there: `step NAME` before each call, so that the last one tells where it ended, and `result JSON` once.
 */

/** What the process is asked. */
export interface ProbeTask {
  /** Absolute path of `pkcs11.node`. */
  readonly addon: string
  readonly library: string
  readonly keyId: string | undefined
  readonly pin: string
}

/** What it answers. Texts are the library's own, with the blanks that pad them. */
export type ProbeAnswer =
  | {
      readonly kind: 'ready'
      readonly library: LibraryInfo
      readonly token: TokenInfo
      /** Absent where no key was asked for. */
      readonly key?: KeyInfo
    }
  | { readonly kind: 'no-addon'; readonly message: string }
  | { readonly kind: 'no-token'; readonly library: LibraryInfo }
  /** `visible`: the ids of the private keys that are there. */
  | { readonly kind: 'no-key'; readonly library: LibraryInfo; readonly visible: readonly string[] }
  /** `step` is a PKCS #11 function, or `load`; `ckr` its return value. */
  | { readonly kind: 'failed'; readonly step: string; readonly message: string; readonly ckr?: number }

export interface LibraryInfo {
  readonly description: string
  readonly manufacturer: string
  readonly version: string
  readonly cryptokiVersion: string
}

export interface TokenInfo {
  readonly slot: number
  readonly label: string
  readonly serial: string
  /** CKM_* numbers. */
  readonly mechanisms: readonly number[]
}

export interface KeyInfo {
  /** CKK_*; absent where the library does not tell. */
  readonly type?: number
  readonly hasPublicKey: boolean
  /** CKA_MODULUS and CKA_PUBLIC_EXPONENT, or CKA_EC_PARAMS and CKA_EC_POINT; base64. Absent where the library does not tell. */
  readonly publicKey?: readonly [string, string]
  /** Those with the key's id; DER in base64. */
  readonly certificates: readonly string[]
  /** Another private key of the token has the same id. */
  readonly sharesId: boolean
  /** Other tokens show something with the same id. */
  readonly inOtherTokens: boolean
  /** The key's one certificate is labelled as its id, and no other certificate is. */
  readonly labelledAsId: boolean
}

export const probeScript = `
const { writeSync } = require('node:fs')
const { Worker } = require('node:worker_threads')
const [mark, question] = process.argv.slice(1)
const { addon, library, keyId, pin } = JSON.parse(question)

const say = (text) => {
  const bytes = Buffer.from('\\n' + mark + ' ' + text + '\\n')
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
}
let step
const at = (name, action) => {
  step = name
  say('step ' + name)
  return action()
}
const ckrOf = (error) => {
  const [, value] = /^CKR_\\w+:(\\d+)/.exec(error.message) ?? []
  return value === undefined ? undefined : Number(value)
}
const failure = (error) => ({ kind: 'failed', step, message: error.message, ckr: ckrOf(error) })
const version = ({ major, minor }) => major + '.' + minor
const CKA_CLASS = 0x0, CKA_LABEL = 0x3, CKA_VALUE = 0x11, CKA_CERTIFICATE_TYPE = 0x80, CKA_KEY_TYPE = 0x100, CKA_ID = 0x102
const CKA_MODULUS = 0x120, CKA_PUBLIC_EXPONENT = 0x122, CKA_EC_PARAMS = 0x180, CKA_EC_POINT = 0x181, CKK_EC = 3
const CKO_CERTIFICATE = 1, CKO_PUBLIC_KEY = 2, CKO_PRIVATE_KEY = 3, CKC_X_509 = 0
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400
const CKU_USER = 1, CKR_USER_ALREADY_LOGGED_IN = 0x100
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa, CKR_FUNCTION_NOT_SUPPORTED = 0x54
const CKR_DEVICE_ERROR = 0x30, CKR_DEVICE_REMOVED = 0x32, CKR_TOKEN_NOT_PRESENT = 0xe0

function answer() {
  let pkcs11
  try {
    pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
  } catch (error) {
    return { kind: 'no-addon', message: error.message }
  }
  at('load', () => pkcs11.load(library))
  const call = (name, ...args) => at(name, () => pkcs11[name](...args))
  try {
    call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
  } catch (error) {
    // One thread is all that the probe has.
    if (![CKR_NEED_TO_CREATE_THREADS, CKR_CANT_LOCK].includes(ckrOf(error))) throw error
    call('C_Initialize', { flags: 0 })
  }
  finalize = () => call('C_Finalize')
  const info = call('C_GetInfo')
  const about = {
    description: info.libraryDescription,
    manufacturer: info.manufacturerID,
    version: version(info.libraryVersion),
    cryptokiVersion: version(info.cryptokiVersion),
  }
  // Of a token that can't be used. Where the key is in another one it does not matter, such as that of a card of another kind in a second reader.
  let refusal
  const present = call('C_GetSlotList', true).flatMap((slot) => {
    try {
      return [{ slot, token: call('C_GetTokenInfo', slot) }]
    } catch (error) {
      refusal ??= failure(error)
      return []
    }
  })
  const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
  const tokens = initialized.length > 0 ? initialized : present
  if (tokens.length === 0) return refusal ?? { kind: 'no-token', library: about }
  const findIn = (session, count, ...template) => {
    call('C_FindObjectsInit', session, template)
    const found = call('C_FindObjects', session, count)
    call('C_FindObjectsFinal', session)
    return found
  }
  // A PIN that is tried on somebody else's token may lock it: the token that shows something of this key without a PIN comes first.
  const showsKey = ({ slot }) => {
    let session
    try {
      session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
      return findIn(session, 1, { type: CKA_ID, value: Buffer.from(keyId) }).length > 0
    } catch {
      return false
    } finally {
      if (session !== undefined) call('C_CloseSession', session)
    }
  }
  const promising = tokens.length > 1 && keyId !== undefined ? tokens.filter(showsKey) : []
  const visible = []
  for (const { slot, token } of [...promising, ...tokens.filter((one) => !promising.includes(one))]) {
    let session
    try {
      session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
      call('C_Login', session, CKU_USER, pin)
    } catch (error) {
      if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) {
        if (tokens.length === 1) throw error
        refusal ??= failure(error)
        continue
      }
    }
    const find = (count, ...template) => findIn(session, count, ...template)
    const read = (object, type) => {
      try {
        return call('C_GetAttributeValue', session, object, [{ type }])[0].value
      } catch (error) {
        // Of a token that fails it is not known what it has.
        if ([undefined, CKR_DEVICE_ERROR, CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT].includes(ckrOf(error))) throw error
      }
    }
    const mechanisms = () => {
      try {
        return call('C_GetMechanismList', slot)
      } catch (error) {
        // Most tools ask for the one that they want, whatever is listed.
        if (ckrOf(error) === CKR_FUNCTION_NOT_SUPPORTED) return []
        throw error
      }
    }
    const class_ = (value) => ({ type: CKA_CLASS, value })
    const ready = { kind: 'ready', library: about, token: { slot: slot.readUInt32LE(), label: token.label, serial: token.serialNumber, mechanisms: mechanisms() } }
    if (keyId === undefined) return ready
    const id = { type: CKA_ID, value: Buffer.from(keyId) }
    const [key, ...others] = find(2, class_(CKO_PRIVATE_KEY), id)
    if (key !== undefined) {
      const type = read(key, CKA_KEY_TYPE)
      const certificates = find(10, class_(CKO_CERTIFICATE), id)
      const labelled = find(10, class_(CKO_CERTIFICATE), { type: CKA_LABEL, value: id.value })
      const x509 = certificates
        .filter((object) => (read(object, CKA_CERTIFICATE_TYPE)?.readUInt32LE() ?? CKC_X_509) === CKC_X_509)
        .map((object) => read(object, CKA_VALUE))
        .filter((value) => value?.length > 0)
      const [publicObject] = find(1, class_(CKO_PUBLIC_KEY), id)
      const parts = type?.readUInt32LE() === CKK_EC ? [CKA_EC_PARAMS, CKA_EC_POINT] : [CKA_MODULUS, CKA_PUBLIC_EXPONENT]
      // A private key may know them too, and the public one may be missing.
      const publicKey = [publicObject, key]
        .filter((object) => object !== undefined)
        .map((object) => parts.map((part) => read(object, part)))
        .find((values) => values.every((value) => value?.length > 0))
      return {
        ...ready,
        key: {
          type: type?.readUInt32LE(),
          hasPublicKey: publicObject !== undefined,
          publicKey: publicKey?.map((value) => value.toString('base64')),
          certificates: x509.map((value) => value.toString('base64')),
          sharesId: others.length > 0,
          inOtherTokens: promising.some((other) => other.slot !== slot),
          labelledAsId: certificates.length === 1 && labelled.length === 1 && read(certificates[0], CKA_LABEL)?.equals(id.value) === true,
        },
      }
    }
    for (const object of find(500, class_(CKO_PRIVATE_KEY))) visible.push((read(object, CKA_ID) ?? '').toString())
  }
  return visible.length === 0 && refusal !== undefined ? refusal : { kind: 'no-key', library: about, visible }
}

let finalize = () => {}
let result
try {
  result = answer()
} catch (error) {
  result = failure(error)
}
// Said before the library gets another chance to crash or hang.
say('result ' + JSON.stringify(result))
// By another thread: this one may not come back. With outputs of its own, as ours are the library's.
new Worker("setTimeout(() => process.kill(process.pid, 'SIGKILL'), 2000)", { eval: true, execArgv: [], env: {}, stdout: true, stderr: true })
try { finalize() } catch {}
// Not by exit: that unloads the library, which not every one survives.
process.kill(process.pid, 'SIGKILL')
`
