var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startBatch:()=>startBatch});module.exports=__toCommonJS(stdin_exports);var import_chunk_2NPOWKJM=require("./chunk-2NPOWKJM.cjs"),
import_chunk_TZNWCXOF=require("./chunk-TZNWCXOF.cjs"),import_chunk_W6526JN7=require("./chunk-W6526JN7.cjs"),import_chunk_QKCPIZRP=require("./chunk-QKCPIZRP.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),import_promises2=require("node:fs/promises"),
import_node_crypto2=require("node:crypto"),readSizeInBytes=1024*1024;async function hashFile(path,algorithm,signal){let file=await(0,import_promises2.open)(path,
"r");try{let hash=(0,import_node_crypto.createHash)(algorithm),{size}=await file.stat(),buffer=()=>Buffer.allocUnsafe(Math.min(readSizeInBytes,Math.max(size+1,4096))),
filling=buffer(),read=await file.read(filling,0,filling.length),spare=read.bytesRead===filling.length?buffer():void 0;for(;read.bytesRead>0;){signal==null||signal.
throwIfAborted();let filled=filling.subarray(0,read.bytesRead);if(spare===void 0){hash.update(filled),read=await file.read(filling,0,filling.length);continue}let next=file.
read(spare,0,spare.length);hash.update(filled),[filling,spare]=[spare,filling],read=await next}return hash.digest()}finally{await file.close()}}function createLibraryPool(first,start,parallel){
let all=new Set,refused,add=added=>(all.add(added),added.ended.then(()=>all.delete(added)),added),living=()=>[...all].filter(({over})=>!over),leastBusy=processes=>processes.
toSorted((a,b)=>a.pending-b.pending)[0];return add(first),{async acquire(){if(refused!==void 0)return refused;let process2=leastBusy(living())??add(start());if(process2.
pending===0||await process2.threads!==!1)return process2;let processes=living(),idle=leastBusy(processes);return idle===void 0||idle.pending>0&&processes.length<
parallel?add(start()):idle},refuse(failure){isLasting(failure)&&(refused=failure)},async close(){await Promise.all([...all].map(process2=>process2.close()))}}}function isLasting(failure){
return failure.kind!=="failed"?!0:failure.ckr===void 0||!import_chunk_6SEWUBK6.errorCodes[(0,import_chunk_TZNWCXOF.adviceFor)((0,import_chunk_TZNWCXOF.ckrName)(
failure.ckr)).code].transient}var listener=`
const { parentPort } = require('node:worker_threads')
const { Socket } = require('node:net')
new Socket({ fd: 0, readable: true, writable: false })
  .on('data', (bytes) => parentPort.postMessage(bytes.toString('latin1')))
  .on('error', () => {})
  .on('close', () => {
    parentPort.postMessage(null)
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 300)
  })
`,batchScript=`
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
new Worker(${JSON.stringify(listener)}, { eval: true, execArgv: [], env: {}, stdout: true, stderr: true }).on('message', receive)
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
`,keptLines=40,goodbye=1e3;function deferred(){let resolve=()=>{};return{promise:new Promise(settle=>resolve=settle),resolve}}function startLibraryProcess(task,environment,session){
let mark=(0,import_node_crypto2.randomUUID)(),waiting=new Map,lines=[],count=0,step,over=!1,retired=!1,failed2,addon=deferred(),threads=deferred(),settle=(id,answer)=>{
let resolve=waiting.get(id);waiting.delete(id),resolve==null||resolve(answer),retired&&waiting.size===0&&conversation.stop()},hear=message=>{switch(message.kind){case"\
step":step=message.step,step!=="addon"&&addon.resolve(void 0);break;case"no-addon":over=!0,addon.resolve(`the PKCS #11 addon can't be loaded here: ${message.message}`);
break;case"ready":step="C_Sign",threads.resolve(message.threads);break;case"signed":settle(message.id,{kind:"signed",signature:Buffer.from(message.signature,"ba\
se64")});break;case"refused":settle(message.id,message);break;default:failed2=message,over=!0;for(let id of[...waiting.keys()])settle(id,{kind:"not-started",failure:message});
threads.resolve(void 0)}},conversation=(0,import_chunk_W6526JN7.converse)({program:process.execPath,arguments:["-e",batchScript,mark,JSON.stringify(task)],environment:session.
environment({...environment,UV_THREADPOOL_SIZE:String(task.parallel+2)})},{workingDirectory:session.workspace.directory,signal:session.signal,redact:session.redact,
onLine:line=>{line.startsWith(`${mark} `)?hear(JSON.parse(line.slice(mark.length+1))):line!==""&&lines.push(line)>keptLines&&lines.shift()}}),end={exitCode:null,
signal:null},answerAtEnd=()=>failed2===void 0?{kind:"ended",end,step}:{kind:"not-started",failure:failed2},ended=conversation.ended.then(how=>end=how,()=>{}).then(
()=>{over=!0;let how=end.signal??`with exit code ${end.exitCode??"?"}`;addon.resolve(step===void 0||step==="addon"?`the PKCS #11 addon ended its process (${how}\
)`:void 0),threads.resolve(void 0);for(let id of[...waiting.keys()])settle(id,answerAtEnd())});return{ended,addon:addon.promise,threads:threads.promise,get pending(){
return waiting.size},get over(){return over||retired},sign:(data,patience)=>{if(over)return Promise.resolve(answerAtEnd());count+=1;let id=count;return new Promise(
resolve=>{let giveUp=()=>{settle(id,{kind:"given-up"})};patience.addEventListener("abort",giveUp,{once:!0}),waiting.set(id,answer=>{patience.removeEventListener(
"abort",giveUp),resolve(answer)}),conversation.send(JSON.stringify({id,data:data.toString("base64")}))})},words:()=>[...lines],retire:()=>{retired=!0,waiting.size===
0&&conversation.stop()},close:async()=>{over=!0,conversation.hangUp();let timer=setTimeout(()=>{conversation.stop()},goodbye);await ended,clearTimeout(timer)}}}
var digests={sha256:{prefix:"3031300d060960864801650304020105000420",hashAlg:592,mgf:2,size:32},sha384:{prefix:"3041300d060960864801650304020205000430",hashAlg:608,
mgf:3,size:48},sha512:{prefix:"3051300d060960864801650304020305000440",hashAlg:624,mgf:4,size:64}},asItIs=bytes=>bytes;function schemeFor(keyType,padding,digest){
if(keyType==="EC")return{mechanism:{mechanism:4161},dataOf:asItIs,signatureOf:ecdsaToDer};let{prefix,hashAlg,mgf,size}=digests[digest];if(padding==="pss")return{
mechanism:{mechanism:13,parameter:{type:5,hashAlg,mgf,saltLen:size}},dataOf:asItIs,signatureOf:asItIs};let digestInfo=Buffer.from(prefix,"hex");return{mechanism:{
mechanism:1},dataOf:hash=>Buffer.concat([digestInfo,hash]),signatureOf:asItIs}}function ecdsaToDer(answer){let half=answer.length/2,numbers=Buffer.concat([derInteger(
answer.subarray(0,half)),derInteger(answer.subarray(half))]);return Buffer.concat([Buffer.of(48,...numbers.length<128?[numbers.length]:[129,numbers.length]),numbers])}
function derInteger(bytes){let first=bytes.findIndex(byte=>byte!==0),digits=first===-1?Buffer.of(0):bytes.subarray(first),padded=(digits[0]??0)>=128?Buffer.concat(
[Buffer.of(0),digits]):digits;return Buffer.concat([Buffer.of(2,padded.length),padded])}function callFailed(step,ckr){let name=(0,import_chunk_TZNWCXOF.ckrName)(
ckr),number=`0x${(ckr>>>0).toString(16).toUpperCase()}`;return`error: PKCS11 function ${step} failed: rv = ${name===number?"unknown PKCS11 error":name} (${number}\
)`}function notLoaded(library,reason){return`error: unable to load module ${library}: ${reason}`}function noSuchKey(id,visible){let others=visible.length===0?"T\
he library shows no key at all.":`The library shows: ${visible.slice(0,10).join(", ")}.`;return`The private key was not found at: ${(0,import_chunk_2NPOWKJM.pkcs11Uri)(
{id})}
${others}`}function noToken(){return callFailed("C_GetSlotList",224)}function processEnded(step,how){return`error: the process that holds the library ended ${how}${step===
void 0?"":` in ${step}`}`}async function startBatch(question,format,session){let addon=await(0,import_chunk_2NPOWKJM.addonFor)(session.workspace);if(addon===void 0)
return{kind:"unavailable",reason:`this release has no PKCS #11 addon for ${process.platform} on ${process.arch}`};let{library,keyId,pin,slot,parallel}=question,
scheme=schemeFor(question.keyType,question.padding,question.digest),task={addon,library,keyId,pin,slot,mechanism:scheme.mechanism,parallel},start=()=>startLibraryProcess(
task,question.environment,session),first=start(),reason=await first.addon;if(throwIfCancelled(session),reason!==void 0)return await first.close(),{kind:"unavail\
able",reason};let pool=createLibraryPool(first,start,parallel),underWay=new Set,stop=()=>{for(let patience of underWay)patience.abort()};return session.signal.addEventListener(
"abort",stop),{kind:"ready",signer:{sign:request=>signOne(request,{question,format,scheme,pool,session,underWay}),close:()=>(session.signal.removeEventListener(
"abort",stop),pool.close())}}}var done={exitCode:0,signal:null,words:[]};async function signOne(request,context){let{question,session,underWay}=context,startedAt=performance.
now(),patience=new AbortController,timer=setTimeout(()=>{patience.abort()},Math.min(question.timeLimitInSeconds*1e3,2**31-1));underWay.add(patience);try{throwIfCancelled(
session);let{words,timedOut=!1,...end}=await outcomeOf(request,patience.signal,context);throwIfCancelled(session);let output=words.map(line=>`${session.redact(line)}\

`).join("");return{...end,timedOut,output,stdout:"",stderr:output,durationInMilliseconds:Math.round(performance.now()-startedAt)}}finally{clearTimeout(timer),underWay.
delete(patience)}}async function outcomeOf({input,output},patience,context){let{question,format,scheme,pool}=context,contentDigest;try{contentDigest=await hashFile(
input,question.digest,patience)}catch(error){return patience.aborted?tooLate([]):failed([`error: ${input} can't be read: ${(0,import_chunk_QKCPIZRP.textOf)(error,
"message")??""}`])}let{digest,finish}=format.prepare(contentDigest),process2=await pool.acquire();if("kind"in process2)return failed([wordsOf(process2,question)]);
let answer=await process2.sign(scheme.dataOf(digest),patience);if(answer.kind!=="signed")return judge(answer,process2,context);try{return await(0,import_promises.writeFile)(
output,finish(scheme.signatureOf(answer.signature)),{flag:"wx"}),done}catch(error){return(0,import_chunk_QKCPIZRP.textOf)(error,"code")!=="EEXIST"&&await(0,import_promises.rm)(
output,{force:!0}),failed([`error: ${output} can't be written: ${(0,import_chunk_QKCPIZRP.textOf)(error,"message")??""}`])}}function judge(answer,process2,{question,
pool}){let words=process2.words();switch(answer.kind){case"refused":return failed([...words,failureWords(answer,question)]);case"not-started":return pool.refuse(
answer.failure),failed([...words,wordsOf(answer.failure,question)]);case"given-up":return process2.retire(),tooLate(words);case"ended":{let{exitCode,signal}=answer.
end,how=signal===null?`with exit code ${exitCode??"?"}`:`by ${signal}`;return{exitCode:exitCode===0?1:exitCode,signal,words:[...words,processEnded(answer.step,how)]}}}}
function wordsOf(failure,question){return failure.kind==="no-token"?noToken():failure.kind==="no-key"?noSuchKey(question.keyId,failure.visible):failureWords(failure,
question)}function failureWords({step,ckr,message},{library}){return ckr!==void 0?callFailed(step,ckr):step==="load"?notLoaded(library,message):`error: ${step} \
failed: ${message}`}function failed(words){return{exitCode:1,signal:null,words}}function tooLate(words){return{exitCode:null,signal:"SIGTERM",words,timedOut:!0}}
function throwIfCancelled({signal}){if(signal.aborted)throw new import_chunk_6SEWUBK6.SigningError("CANCELLED","The run was cancelled; the batch signer was stop\
ped or not started.")}0&&(module.exports={startBatch});
