var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Be});module.exports=__toCommonJS(stdin_exports);var import_chunk_UB5E3EDK=require("./chunk-UB5E3EDK.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_CYMFZK3H=require("./chunk-CYMFZK3H.cjs"),import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto");function N(e,n,r){let o=new Set,s,d=t=>(o.add(t),t.ended.then(()=>o.delete(
t)),t),a=()=>[...o].filter(({over:t})=>!t),c=t=>t.toSorted((l,u)=>l.pending-u.pending)[0];return d(e),{async acquire(){if(s!==void 0)return s;let t=c(a())??d(n());
if(t.pending===0||await t.threads!==!1)return t;let l=a(),u=c(l);return u===void 0||u.pending>0&&l.length<r?d(n()):u},refuse(t){Z(t)&&(s=t)},async close(){await Promise.
all([...o].map(t=>t.close()))}}}function Z(e){return e.kind!=="failed"?!0:e.ckr===void 0||!import_chunk_VC77LCNK.a[(0,import_chunk_SFAGUMC5.b)((0,import_chunk_SFAGUMC5.a)(
e.ckr)).code].transient}var X=`
const { parentPort } = require('node:worker_threads')
const { Socket } = require('node:net')
new Socket({ fd: 0, readable: true, writable: false })
  .on('data', (bytes) => parentPort.postMessage(bytes.toString('latin1')))
  .on('error', () => {})
  .on('close', () => {
    parentPort.postMessage(null)
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)
  })
`,$=`
const { writeSync } = require('node:fs')
const { Worker } = require('node:worker_threads')
const [mark, question] = process.argv.slice(1)
const { addon, library, keyId, pin, slot: wanted, mechanism, parallel } = JSON.parse(question)

const say = (message) => {
  const bytes = Buffer.from('\\n' + mark + ' ' + JSON.stringify(message) + '\\n')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      // The library has filled the pipe, and somebody made it non-blocking.
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}
// Not by exit: that unloads the library, which not every one survives.
const end = () => process.kill(process.pid, 'SIGKILL')

const CKA_CLASS = 0x0, CKA_ID = 0x102, CKA_EC_PARAMS = 0x180, CKO_PRIVATE_KEY = 3
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
  const present = call('C_GetSlotList', true).map((slot) => ({ slot, token: call('C_GetTokenInfo', slot) }))
  const initialized = present.filter(({ token }) => (token.flags & CKF_TOKEN_INITIALIZED) !== 0)
  const chosen = (initialized.length > 0 ? initialized : present).filter(({ slot }) => wanted === undefined || slot.readUInt32LE() === wanted)
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
      // Beyond the order's length a digest counts for nothing, and not every token cuts it by itself: libp11's engine does.
      const order = mechanism.mechanism === 0x1041 ? orders[read(session, key, CKA_EC_PARAMS)?.toString('hex')] : undefined
      connection = { slot, key, order, idle: [session] }
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
  const data = here.order === undefined ? request.data : request.data.subarray(0, here.order)
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
    call('C_SignInit', session, mechanism, here.key)
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
    const { id, data } = JSON.parse(line)
    waiting.push({ id, data: Buffer.from(data, 'base64'), again: false })
  }
  next()
}

// With outputs of its own: else our stdout becomes non-blocking.
new Worker(${JSON.stringify(X)}, { eval: true, execArgv: [], env: {}, stdout: true, stderr: true }).on('message', receive)
let result
try {
  try {
    pkcs11 = new (at('addon', () => require(addon)).PKCS11)()
  } catch (error) {
    result = { kind: 'no-addon', message: error.message }
  }
  if (result === undefined) {
    at('load', () => pkcs11.load(library))
    try {
      call('C_Initialize', { flags: CKF_OS_LOCKING_OK })
    } catch (error) {
      if (![CKR_NEED_TO_CREATE_THREADS, CKR_CANT_LOCK].includes(ckrOf(error))) throw error
      threads = false
      call('C_Initialize', { flags: 0 })
    }
    result = connect()
  }
} catch (error) {
  result = { kind: 'failed', ...failure(error) }
}
say(result)
if (result.kind === 'ready') ready = true
else end()
`,re=40,ne=1e3;function D(){let e=()=>{};return{promise:new Promise(r=>e=r),resolve:e}}function M(e,n,r){let o=(0,import_node_crypto.randomUUID)(),s=new Map,d=[],
a=0,c,t=!1,l=!1,u,f=D(),y=D(),g=(i,m)=>{let b=s.get(i);s.delete(i),b?.(m),l&&s.size===0&&h.stop()},k=i=>{switch(i.kind){case"step":c=i.step,c!=="addon"&&f.resolve(
void 0);break;case"no-addon":t=!0,f.resolve(`the PKCS #11 addon can't be loaded here: ${i.message}`);break;case"ready":c="C_Sign",y.resolve(i.threads);break;case"\
signed":g(i.id,{kind:"signed",signature:Buffer.from(i.signature,"base64")});break;case"refused":g(i.id,i);break;default:u=i,t=!0;for(let m of[...s.keys()])g(m,{
kind:"not-started",failure:i});y.resolve(void 0)}},h=(0,import_chunk_CYMFZK3H.c)({program:process.execPath,arguments:["-e",$,o,JSON.stringify(e)],environment:r.
environment({...n,UV_THREADPOOL_SIZE:String(e.parallel+2)})},{workingDirectory:r.workspace.directory,signal:r.signal,redact:r.redact,onLine:i=>{i.startsWith(`${o}\
 `)?k(JSON.parse(i.slice(o.length+1))):i!==""&&d.push(i)>re&&d.shift()}}),p={exitCode:null,signal:null},A=()=>u===void 0?{kind:"ended",end:p,step:c}:{kind:"not-\
started",failure:u},O=h.ended.then(i=>p=i,()=>{}).then(()=>{t=!0;let i=p.signal??`with exit code ${p.exitCode??"?"}`;f.resolve(c===void 0||c==="addon"?`the PKCS\
 #11 addon ended its process (${i})`:void 0),y.resolve(void 0);for(let m of[...s.keys()])g(m,A())});return{ended:O,addon:f.promise,threads:y.promise,get pending(){
return s.size},get over(){return t||l},sign:(i,m)=>{if(t)return Promise.resolve(A());a+=1;let b=a;return new Promise(Y=>{let E=()=>{g(b,{kind:"given-up"})};m.addEventListener(
"abort",E,{once:!0}),s.set(b,H=>{m.removeEventListener("abort",E),Y(H)}),h.send(JSON.stringify({id:b,data:i.toString("base64")}))})},words:()=>[...d],retire:()=>{
l=!0,s.size===0&&h.stop()},close:async()=>{t=!0,await h.close(ne),await O}}}var te={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},
sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},
w=e=>e;function U(e,n,r){if(e==="EC")return{mechanism:{mechanism:4161},dataOf:w,signatureOf:oe};let{prefix:o,hashAlg:s,mgf:d,size:a}=te[r];if(n==="pss")return{mechanism:{
mechanism:13,parameter:{type:5,hashAlg:s,mgf:d,saltLen:a}},dataOf:w,signatureOf:w};let c=Buffer.from(o,"hex");return{mechanism:{mechanism:1},dataOf:t=>Buffer.concat(
[c,t]),signatureOf:w}}function oe(e){let n=e.length/2,r=Buffer.concat([q(e.subarray(0,n)),q(e.subarray(n))]);return Buffer.concat([Buffer.of(48,...r.length<128?
[r.length]:[129,r.length]),r])}function q(e){let n=e.findIndex(s=>s!==0),r=n===-1?Buffer.of(0):e.subarray(n),o=(r[0]??0)>=128?Buffer.concat([Buffer.of(0),r]):r;
return Buffer.concat([Buffer.of(2,o.length),o])}function P(e,n){let r=(0,import_chunk_SFAGUMC5.a)(n),o=`0x${(n>>>0).toString(16).toUpperCase()}`;return`error: P\
KCS11 function ${e} failed: rv = ${r===o?"unknown PKCS11 error":r} (${o})`}function W(e,n){return`error: unable to load module ${e}: ${n}`}function z(e,n){let r=n.
length===0?"The library shows no key at all.":`The library shows: ${n.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_UB5E3EDK.a)(
{id:e})}
${r}`}function G(){return P("C_GetSlotList",224)}function j(e,n){return`error: the process that holds the library ended ${n}${e===void 0?"":` in ${e}`}`}async function Be(e,n,r){
let o=await(0,import_chunk_UB5E3EDK.f)(r.workspace);if(o===void 0)return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} o\
n ${process.arch}`};let{library:s,keyId:d,pin:a,slot:c,parallel:t}=e,l=U(e.keyType,e.padding,e.digest),u={addon:o,library:s,keyId:d,pin:a,slot:c,mechanism:l.mechanism,
parallel:t},f=()=>M(u,e.environment,r),y=f(),g=await y.addon;if(v(r),g!==void 0)return await y.close(),{kind:"unavailable",reason:g};let k=N(y,f,t),h=new Set,x=()=>{
for(let p of h)p.abort()};return r.signal.addEventListener("abort",x),{kind:"ready",signer:{sign:p=>de(p,{question:e,format:n,scheme:l,pool:k,session:r,underWay:h}),
close:()=>(r.signal.removeEventListener("abort",x),k.close())}}}var ae={exitCode:0,signal:null,words:[]};async function de(e,n){let{question:r,session:o,underWay:s}=n,
d=performance.now(),a=new AbortController,c=setTimeout(()=>{a.abort()},Math.min(r.timeLimitInSeconds*1e3,2**31-1));s.add(a);try{v(o);let{words:t,timedOut:l=!1,...u}=await ce(
e,a.signal,n);v(o);let f=t.map(y=>`${o.redact(y)}
`).join("");return{...u,timedOut:l,output:f,stdout:"",stderr:f,durationInMilliseconds:Math.round(performance.now()-d)}}finally{clearTimeout(c),s.delete(a)}}async function ce({
input:e,output:n},r,o){let{question:s,format:d,scheme:a,pool:c}=o,t;try{t=await(d.digestOf?.(e,r)??(0,import_chunk_UB5E3EDK.c)(e,s.digest,r))}catch(g){return r.
aborted?V([]):S([`error: ${e} can't be read: ${(0,import_chunk_QZD7BA4A.b)(g,"message")??""}`])}let{digest:l,finish:u}=d.prepare(t),f=await c.acquire();if("kind"in
f)return S([J(f,s)]);let y=await f.sign(a.dataOf(l),r);if(y.kind!=="signed")return le(y,f,o);try{return await(0,import_promises.writeFile)(n,u(a.signatureOf(y.signature)),
{flag:"wx"}),ae}catch(g){return(0,import_chunk_QZD7BA4A.b)(g,"code")!=="EEXIST"&&await(0,import_promises.rm)(n,{force:!0}),S([`error: ${n} can't be written: ${(0,import_chunk_QZD7BA4A.b)(
g,"message")??""}`])}}function le(e,n,{question:r,pool:o}){let s=n.words();switch(e.kind){case"refused":return S([...s,Q(e,r)]);case"not-started":return o.refuse(
e.failure),S([...s,J(e.failure,r)]);case"given-up":return n.retire(),V(s);case"ended":{let{exitCode:d,signal:a}=e.end,c=a===null?`with exit code ${d??"?"}`:`by ${a}`;
return{exitCode:d===0?1:d,signal:a,words:[...s,j(e.step,c)]}}}}function J(e,n){return e.kind==="no-token"?G():e.kind==="no-key"?z(n.keyId,e.visible):Q(e,n)}function Q({
step:e,ckr:n,message:r},{library:o}){return n!==void 0?P(e,n):e==="load"?W(o,r):`error: ${e} failed: ${r}`}function S(e){return{exitCode:1,signal:null,words:e}}
function V(e){return{exitCode:null,signal:"SIGTERM",words:e,timedOut:!0}}function v({signal:e}){if(e.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED","The \
run was cancelled; the batch signer was stopped or not started.")}0&&(module.exports={a});
