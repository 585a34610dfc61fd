var b=Object.defineProperty;var G=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var z=(r,n)=>{for(var o in n)b(r,o,{get:n[o],enumerable:!0})},W=(r,n,o,i)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of P(n))!U.call(r,t)&&t!==o&&b(r,t,{get:()=>n[t],enumerable:!(i=G(n,t))||i.enumerable});return r};var j=r=>W(b({},"__esModule",{value:!0}),r);var V={};z(V,{a:()=>L,b:()=>I});module.exports=j(V);var S=require("./chunk-SKZSRQ2A.cjs"),x=require("./chunk-46PR22GI.cjs"),N=require("node:crypto"),B=`
const { Socket } = require('node:net')
new Socket({ fd: 3, readable: true, writable: false })
.resume()
.on('error', () => {})
.on('close', () => process.kill(process.pid, 'SIGKILL'))
`,v="/bin/sh",J=`
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
if (error.code !== 'EAGAIN') throw error
wait()
}
}
}
const end = () => process.kill(process.pid, 'SIGKILL')

const CKA_CLASS = 0x0, CKA_ID = 0x102, CKA_EC_PARAMS = 0x180, CKO_PRIVATE_KEY = 3
const CKM_ECDSA = 0x1041
const CKF_OS_LOCKING_OK = 0x2, CKF_SERIAL_SESSION = 0x4, CKF_TOKEN_INITIALIZED = 0x400, CKU_USER = 1
const CKR_NEED_TO_CREATE_THREADS = 0x9, CKR_CANT_LOCK = 0xa, CKR_SESSION_COUNT = 0xb1, CKR_USER_ALREADY_LOGGED_IN = 0x100
const lost = new Set([0x32, 0x60, 0x82, 0x90, 0xb0, 0xb3, 0xe0, 0x101, 0x190])
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
const data = request.mechanism.mechanism === CKM_ECDSA ? request.data.subarray(0, here.order) : request.data
const signature = Buffer.alloc(2048)
const done = (error, length) => {
underWay -= 1
const why = error === null ? undefined : { ...failure(error), step: 'C_Sign' }
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
if (existsSync('${v}')) {
const words = ['-c', 'read -r nothing; kill -KILL ' + process.pid]
const shell = spawn('${v}', words, { env: {}, stdio: [3, 'ignore', 'ignore'] })
shell.on('error', () => {}).unref()
if (shell.pid !== undefined) return
}
const { Worker } = require('node:worker_threads')
new Worker(${JSON.stringify(B)}, { eval: true, execArgv: [], env: {}, stdout: true, stderr: true })
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
`,$=40,M=1e3;function A(){let r=()=>{};return{promise:new Promise(n=>r=n),resolve:r}}function L(r,n,o){return I(r.parallel,n,o).begin(r)}function I(r,{addon:n,environment:o},i){let t=(0,N.randomUUID)(),s=new Map,k=[],K=0,c,l=!1,h=!1,g=!1,C,y=A(),_=A(),E,u=(e,d)=>{let f=s.get(e);s.delete(e),f==null||f(d),h&&s.size===0&&a.stop()},R=e=>{switch(e.kind){case"step":c=e.step,c!=="addon"&&y.resolve(void 0);break;case"no-addon":l=!0,y.resolve(`the PKCS #11 addon can't be loaded here: ${i.
redact(e.message)}`);break;case"ready":c="C_Sign",E=e.threads,_.resolve(void 0);break;case"signed":u(e.id,{kind:"signed",signature:Buffer.from(e.signature,"base64")});break;case"refused":u(e.id,e);break;default:C=e,l=!0;for(let d of[...s.keys()])u(d,{kind:"not-started",failure:e});_.resolve(void 0)}},a=(0,S.d)((0,S.a)(J,[t,n],i.environment({...o,UV_THREADPOOL_SIZE:String(r+2)})),{workingDirectory:i.workspace.directory,lifeline:!0,signal:i.signal,redact:(0,x.f)(t,i.redact),onLine:e=>{
e.startsWith(`${t} `)?R(JSON.parse(e.slice(t.length+1))):e!==""&&k.push(e)>$&&k.shift()}}),p={exitCode:null,signal:null},O=()=>C===void 0?{kind:"ended",end:p,step:c,besideOthers:g}:{kind:"not-started",failure:C},w=a.ended.then(e=>p=e,()=>{}).then(()=>{l=!0;let e=p.signal??`with exit code ${p.exitCode??"?"}`;y.resolve(c===void 0||c==="addon"?`the PKCS #11 addon ended its process (${e})`:void 0),_.resolve(void 0);for(let d of[...s.keys()])u(d,O())}),q={ended:w,addon:y.promise,awaitStart:()=>(g=
!0,_.promise),get threads(){return E},get pending(){return s.size},get crowded(){return g},get over(){return l||h},get retired(){return h},sign:({data:e,mechanism:d},f)=>{if(l)return Promise.resolve(O());if(f.over)return Promise.resolve({kind:"given-up"});K+=1;let m=K;return new Promise(D=>{let T=f.onEnd(()=>{u(m,{kind:"given-up"})});g||=s.size>0,s.set(m,F=>{T(),D(F)}),a.send(JSON.stringify({id:m,data:e.toString("base64"),mechanism:d}))})},words:()=>[...k],retire:()=>{h=!0,s.
size===0&&a.stop()},close:async()=>{l=!0,await a.close(M),await w}};return{begin:e=>(a.send(JSON.stringify(e)),q),discard:async()=>{a.stop(),await w}}}0&&(module.exports={a,b});
