/**
 * What the batch signer runs in its own process, by `node -e`: it loads a PKCS #11 library, logs in, finds the key and signs what it is
 * given. It is a text and not a function so that no transpiler puts helpers into it.
 *
 * Arguments: a mark that no library can guess, and the absolute path of `pkcs11.node`. On stdin, the task as JSON in the first line, and before it
 * no library is touched; then one request a line: `{"id": 1, "data": "base64", "mechanism": {…}}`. On stdout, on lines that begin with the mark,
 * whatever the library prints there: messages as JSON (`BatchMessage`).
 *
 * Its lifeline is watched by a shell, which ends it: the calls that log in wait for the service, and the process must end all the same when we are
 * gone. Where there is no shell, a thread of its own watches, which takes as long to start as Node.js takes.
 */
export interface BatchTask {
  readonly library: string
  readonly keyId: string
  readonly pin: string
  readonly slot: number | undefined
  readonly parallel: number
}

export interface BatchFailure {
  /** A PKCS #11 function, or `load`. */
  readonly step: string
  /** Absent where it is not the library's answer. */
  readonly ckr?: number
  readonly message: string
}

export type BatchMessage =
  /** Said before each call until the key is found. `addon` and `load` come first. */
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'no-addon'; readonly message: string }
  /** `threads`: the library may be called by several threads at once. */
  | { readonly kind: 'ready'; readonly threads: boolean }
  | { readonly kind: 'no-token' }
  /** `visible`: the ids of the private keys that are there. */
  | { readonly kind: 'no-key'; readonly visible: readonly string[] }
  | ({ readonly kind: 'failed' } & BatchFailure)
  | { readonly kind: 'signed'; readonly id: number; /** base64 */ readonly signature: string }
  | ({ readonly kind: 'refused'; readonly id: number } & BatchFailure)

/** Ends the process at our end, for the main thread may be in a call that does not come back. */
const watchingThread = `
const { Socket } = require('node:net')
new Socket({ fd: 3, readable: true, writable: false })
  .resume()
  .on('error', () => {})
  .on('close', () => process.kill(process.pid, 'SIGKILL'))
`

/** On Windows, and in images that hold one program and nothing else, there is none. */
export const watchingShell = '/bin/sh'

export const batchScript = `
const { spawn } = require('node:child_process')
const { existsSync, readSync, writeSync } = require('node:fs')
const { Socket } = require('node:net')
const [mark, addon] = process.argv.slice(1)
let library, keyId, pin, wanted, parallel

const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
const say = (message) => {
  const bytes = Buffer.from('\\n' + mark + ' ' + JSON.stringify(message) + '\\n')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      // The library has filled the pipe, and somebody made it non-blocking.
      if (error.code !== 'EAGAIN') throw error
      wait()
    }
  }
}
// Not by exit: that unloads the library, which not every one survives.
const end = () => process.kill(process.pid, 'SIGKILL')

const CKA_CLASS = 0x0, CKA_ID = 0x102, CKA_EC_PARAMS = 0x180, CKO_PRIVATE_KEY = 3
const CKM_ECDSA = 0x1041
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400, CKU_USER = 1
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa, CKR_SESSION_COUNT = 0xb1, CKR_USER_ALREADY_LOGGED_IN = 0x100
// Device removed; key or object handle invalid; operation active; session closed or invalid; token gone; not logged in; not initialized.
const lost = new Set([0x32, 0x60, 0x82, 0x90, 0xb0, 0xb3, 0xe0, 0x101, 0x190])
// Bytes of the order of P-256, P-384 and P-521, by their names in DER.
const orders = { '06082a8648ce3d030107': 32, '06052b81040022': 48, '06052b81040023': 66 }

const ckrOf = (error) => {
  const [, value] = /^CKR_\\w+:(\\d+)/.exec(error.message) ?? []
  return value === undefined ? undefined : Number(value)
}
let pkcs11, threads = true, step
const at = (name, action) => {
  step = name
  if (!ready) say({ kind: 'step', step })
  return action()
}
const call = (name, ...args) => at(name, () => pkcs11[name](...args))
const failure = (error) => ({ step, ckr: ckrOf(error), message: error.message })

function find(session, count, ...template) {
  call('C_FindObjectsInit', session, template)
  const found = call('C_FindObjects', session, count)
  call('C_FindObjectsFinal', session)
  return found
}
function read(session, object, type) {
  try {
    return call('C_GetAttributeValue', session, object, [{ type }])[0].value
  } catch (error) {
    if (ckrOf(error) === undefined) throw error
  }
}

// { slot, key, order, idle: sessions that sign nothing }
let connection
function connect() {
  const slots = call('C_GetSlotList', true).filter((slot) => wanted === undefined || slot.readUInt32LE() === wanted)
  const present = slots.map((slot) => ({ slot, token: call('C_GetTokenInfo', slot) }))
  const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
  const chosen = initialized.length > 0 ? initialized : present
  if (chosen.length === 0) return { kind: 'no-token' }
  const visible = []
  for (const { slot } of chosen) {
    const session = call('C_OpenSession', slot, CKF_SERIAL_SESSION)
    try {
      call('C_Login', session, CKU_USER, pin)
    } catch (error) {
      if (ckrOf(error) !== CKR_USER_ALREADY_LOGGED_IN) throw error
    }
    const isKey = { type: CKA_CLASS, value: CKO_PRIVATE_KEY }
    const [key] = find(session, 1, isKey, { type: CKA_ID, value: Buffer.from(keyId) })
    if (key !== undefined) {
      connection = { slot, key, order: orders[read(session, key, CKA_EC_PARAMS)?.toString('hex')], idle: [session] }
      return { kind: 'ready', threads }
    }
    for (const object of find(session, 100, isKey)) visible.push((read(session, object, CKA_ID) ?? '').toString())
    call('C_CloseSession', session)
  }
  return { kind: 'no-key', visible }
}

let underWay = 0
const waiting = []
function next() {
  while (waiting.length > 0 && underWay < parallel) {
    const here = connection
    let session = here.idle.pop()
    if (session === undefined) {
      try {
        session = call('C_OpenSession', here.slot, CKF_SERIAL_SESSION)
      } catch (error) {
        // As many as the token allows.
        if (ckrOf(error) === CKR_SESSION_COUNT && underWay > 0) return
        refuse(waiting.shift(), failure(error), here)
        continue
      }
    }
    underWay += 1
    sign(waiting.shift(), session, here)
  }
}
function sign(request, session, here) {
  // Beyond the order's length a digest counts for nothing, and not every token cuts it by itself: libp11's engine does.
  const data = request.mechanism.mechanism === CKM_ECDSA ? request.data.subarray(0, here.order) : request.data
  const signature = Buffer.alloc(2048)
  const done = (error, length) => {
    underWay -= 1
    const why = error === null ? undefined : { ...failure(error), step: 'C_Sign' }
    // Also keeps the data from being collected while the library reads it.
    if (data.length > 0) here.idle.push(session)
    if (why === undefined) say({ kind: 'signed', id: request.id, signature: signature.toString('base64', 0, length) })
    else refuse(request, why, here)
    next()
  }
  try {
    call('C_SignInit', session, request.mechanism, here.key)
  } catch (error) {
    underWay -= 1
    here.idle.push(session)
    refuse(request, failure(error), here)
    return
  }
  if (threads) pkcs11.C_SignCallback(session, data, signature, done)
  else {
    let length, error = null
    try { length = pkcs11.C_Sign(session, data, signature) } catch (thrown) { error = thrown }
    setImmediate(done, error, length)
  }
}
const closeIdle = ({ idle }) => {
  for (const session of idle.splice(0)) try { pkcs11.C_CloseSession(session) } catch {}
}
// A session that was lost is opened anew, once.
function refuse(request, why, here) {
  if (lost.has(why.ckr) && !request.again) {
    closeIdle(here)
    try {
      if (here !== connection || connect().kind === 'ready') {
        waiting.unshift({ ...request, again: true })
        setImmediate(next)
        return
      }
    } catch {}
  }
  say({ kind: 'refused', id: request.id, ...why })
}

function begin(task) {
  ;({ library, keyId, pin, slot: wanted, parallel } = task)
  try {
    at('load', () => pkcs11.load(library))
    try {
      call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
    } catch (error) {
      if (![CKR_NEED_TO_CREATE_THREADS, CKR_CANT_LOCK].includes(ckrOf(error))) throw error
      threads = false
      call('C_Initialize', { flags: 0 })
    }
    return connect()
  } catch (error) {
    return { kind: 'failed', ...failure(error) }
  }
}

// Up to the end of a line at least; nothing where stdin ends before.
function readLines() {
  const bytes = Buffer.alloc(65536)
  let length = 0
  for (;;) {
    try {
      const count = readSync(0, bytes, length, bytes.length - length)
      length += count
      if (count === 0) return
      if (bytes.subarray(0, length).includes(10)) return bytes.toString('utf8', 0, length)
    } catch (error) {
      // As Windows says it.
      if (error.code === 'EOF') return
      if (error.code !== 'EAGAIN') throw error
      wait()
    }
  }
}

let ready = false
let rest = ''
function receive(text) {
  if (text === null) {
    if (ready && underWay === 0) try { pkcs11.C_Finalize() } catch {}
    return end()
  }
  const lines = (rest + text).split('\\n')
  rest = lines.pop()
  for (const line of lines) {
    const { data, ...request } = JSON.parse(line)
    waiting.push({ ...request, data: Buffer.from(data, 'base64'), again: false })
  }
  next()
}

function watch() {
  if (existsSync('${watchingShell}')) {
    const words = ['-c', 'read -r nothing; kill -KILL ' + process.pid]
    const shell = spawn('${watchingShell}', words, { env: {}, stdio: [3, 'ignore', 'ignore'] })
    shell.on('error', () => {}).unref()
    if (shell.pid !== undefined) return
  }
  const { Worker } = require('node:worker_threads')
  // With outputs of its own: else our stdout becomes non-blocking.
  new Worker(${JSON.stringify(watchingThread)}, { eval: true, execArgv: [], env: {}, stdout: true, stderr: true })
}

watch()
try {
  pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
} catch (error) {
  say({ kind: 'no-addon', message: error.message })
  end()
}
const first = readLines()
if (first === undefined) end()
const [task, ...more] = first.split('\\n')
const result = begin(JSON.parse(task))
say(result)
if (result.kind === 'ready') {
  ready = true
  receive(more.join('\\n'))
  new Socket({ fd: 0, readable: true, writable: false })
    .setEncoding('utf8')
    .on('data', receive)
    .on('error', () => {})
    .on('close', () => receive(null))
} else end()
`
