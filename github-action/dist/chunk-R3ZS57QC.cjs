var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>R,b:()=>ke,c:()=>De,d:()=>$e});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_node_string_decoder=require("node:string_decoder"),import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_fs2=require("node:fs"),X=64*1024,Y=8*1024;function v(e,t){let r=new import_node_string_decoder.StringDecoder("utf8"),i=o=>e((0,import_chunk_3B4JJWOG.d)(
o)),s=o=>{o!==""&&t(o)},n="";return{write(o){n+=r.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let a=n.lastIndexOf(`
`)+1;if(a>0&&(s(i(n.slice(0,a))),n=n.slice(a)),n.length>X){let d=i(n),c=Math.max(0,d.length-Y);s(d.slice(0,c)),n=d.slice(c)}},end(){s(i(n+r.end())),n=""}}}function R(e){
let t=Math.floor(e/2),r="",i=0,s=!1,n=[],o=0,a=0,d=0,c=l=>{let u=Buffer.byteLength(l);if(!s&&i+u<=t){r+=l,i+=u;return}for(s=!0,n.push(l),a+=u;a>t&&o<n.length-1;){
let p=Buffer.byteLength(n[o]??"");o+=1,a-=p,d+=p}o>4096&&(n=n.slice(o),o=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},text(){let l=n.
slice(o).join("");return d===0?r+l:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${d} bytes left out \u2026]
${l}`}}}function b(e,{redact:t}){return t((0,import_chunk_3B4JJWOG.d)(e.program))}function w(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("C\
ANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started.`)}var x={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Che\
ck that the path names a program, not a folder, and that it may be executed (chmod +x)."},P={code:"PREREQUISITE_MISSING",why:"it is not a program for this syste\
m",hint:"Install the build for this machine's operating system and processor."},L={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},D={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ee={ENOENT:D,EACCES:x,EPERM:x,ENOTDIR:x,EISDIR:x,ENOEXEC:P,
EBADARCH:P,UNKNOWN:P,EINVAL:{...x,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:L,ENOMEM:L,EMFILE:L,ENFILE:L};function E(e,t,r){let{workingDirectory:i,redact:s}=r;if(i!==void 0&&!te(i)){let d=s((0,import_chunk_3B4JJWOG.d)(
i));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,r)} can't be run in ${d}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let n=(0,import_chunk_3DGUHJHJ.a)(e),a=n==="EACCES"&&!/[\\/]/.test(t.program)?{...D,why:"there is no such program, or it may not be run"}:ee[n??""];if(a===void 0){
let d=s((0,import_chunk_3B4JJWOG.d)((0,import_chunk_3DGUHJHJ.b)(e,"message")??n??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,r)} can'\
t be started: ${d}.`)}return new import_chunk_VC77LCNK.b(a.code,`${b(t,r)} can't be started: ${a.why}.`,{hint:a.hint})}function te(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function $(e,t,r){let i=process.platform==="win32",s=new Map,n=U(String(e));n!==void 0&&s.set(e,n);let o=!1,a=c=>{let l=ie();oe(
s,l),t&&C(-e,c),n===void 0&&C(e,c);for(let[u,{group:p,startedAt:m}]of s)l.get(u)?.startedAt===m&&(p===u&&C(-u,c),C(u,c))},d=()=>{i?r(e):a("SIGKILL")};return{get ending(){
return o},end(){o||(o=!0,i?d():a("SIGTERM"))},kill:d,sweep(){i||(o?d():t&&C(-e,"SIGKILL"))}}}function oe(e,t){let r=new Map;for(let[s,{parent:n}]of t){let o=r.get(
n);o===void 0?r.set(n,[s]):o.push(s)}let i=[...e].filter(([s,{startedAt:n}])=>t.get(s)?.startedAt===n).map(([s])=>s);for(let s=i.pop();s!==void 0;s=i.pop())for(let n of r.
get(s)??[]){let o=t.get(n);o===void 0||e.get(n)?.startedAt===o.startedAt||(e.set(n,o),i.push(n))}}function ie(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)(
"/proc")){let r=/^\d+$/.test(t)?U(t):void 0;r!==void 0&&e.set(Number(t),r)}}catch{}return e}function U(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}\
/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(r[1]),group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function C(e,t){try{
process.kill(e,t)}catch{}}var _=`
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, nodeOptions, program, ...args] = process.argv.slice(1)
const env = nodeOptions === '' ? process.env : { ...process.env, NODE_OPTIONS: nodeOptions }
const windows = process.platform === 'win32'
let child
const finish = (code) => {
  process.exitCode = code
  process.stdin.destroy()
  if (child) { child.stdout?.destroy(); child.stderr?.destroy() }
}
const fail = (error) => { writeSync(1, id + ' error ' + error.code + '\\n'); finish(127) }
const kill = (signal) => { try { windows ? child.kill() : process.kill(-child.pid, signal) } catch {} }
let ending = false
const end = () => {
  if (ending) return
  ending = true
  if (!child) return
  kill('SIGTERM')
  setTimeout(kill, 2000, 'SIGKILL').unref()
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
process.on('SIGHUP', end)
process.stdin.on('close', end)
process.stdin.on('error', () => {})
process.stdin.resume()
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})
writeSync(1, id + ' ' + process.pid + '\\n')
try {
  child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, windowsHide: true })
  child.stdout.pipe(process.stdout)
  child.stderr.pipe(process.stderr)
  child.on('error', fail)
  child.on('exit', (code, signal) => {
    if (ending) kill('SIGKILL')
    ending = true
    const exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
    process.exitCode = exitCode
    child.on('close', () => finish(exitCode))
    setTimeout(() => setTimeout(finish, 50, exitCode), 1000).unref()
  })
} catch (error) { fail(error) }
`;function B(e,t){let r=["pid","error"];return i=>{if(r.length===0)return i;let s=Buffer.from(i).toString("latin1");if(r.includes("pid")){let[a,d]=new RegExp(`^${e}\
 (\\d+)
`).exec(s)??["",""];t({pid:Number(d)}),s=s.slice(a.length),r=["error"]}if(s==="")return new Uint8Array;r=[];let[n,o]=new RegExp(`^${e} error (\\w+)
`).exec(s)??[""];return o!==void 0&&t({error:o}),Buffer.from(s.slice(n.length),"latin1")}}var G=process.platform==="win32",F=2e3,ce=1e3,le=200,ue=3e3,fe=256*1024,
T=new Set;function K(){for(let e of T)e.kill()}function V(e,t,r){let i=$(e,t,()=>{pe(e,r.environment.SystemRoot)});return T.size===0&&process.on("exit",K),T.add(
i),i}function H(e){T.delete(e),T.size===0&&process.off("exit",K)}function pe(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function ke(e,t){let{redact:r,maximumOutputInBytes:i=fe}=t;w(e,t);let s=performance.now(),
n={output:R(i),stdout:R(i),stderr:R(i)},o=W(e,t,t.input===void 0?"ignore":"pipe");o.stdin?.on("error",()=>{}).end(t.input);let a=["stdout","stderr"].map(u=>{let p=v(
r,m=>{n[u].append(m),n.output.append(m)});return o[u]?.on("data",m=>{p.write(m)}),p}),d=!1,{exitCode:c,signal:l}=await Q(o,e,t,()=>{d=!0}).finally(()=>me(e,o.pid));
w(e,t);for(let u of a)u.end();return{exitCode:c,signal:l,output:n.output.text(),stdout:n.stdout.text(),stderr:n.stderr.text(),timedOut:d,durationInMilliseconds:Math.
round(performance.now()-s)}}async function me({leaves:e},t){if(!(e===void 0||t===void 0))for(let r of e(t))await(0,import_chunk_SWKHB56L.h)(r)&&await(0,import_chunk_SWKHB56L.j)(
r).catch(()=>{})}function W(e,t,r){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[r,"\
pipe","pipe"],detached:!G,windowsHide:!0})}catch(i){throw E(i,e,t)}}function Q(e,t,r,i){return new Promise((s,n)=>{let o=new Set,a=(g,y)=>{o.add(setTimeout(y,g))},
{pid:d}=e,c=d===void 0?void 0:V(d,!G,t),l={exitCode:null,signal:null},u=!1,p=g=>{if(!u){u=!0;for(let y of o)clearTimeout(y);r.signal?.removeEventListener("abort",
I),c!==void 0&&(c.sweep(),H(c)),e.stdin?.destroy(),e.stdout?.destroy(),e.stderr?.destroy(),e.unref(),g()}},m=()=>{p(()=>{s(l)})},I=()=>{c?.end(),a(F,()=>{c?.kill(),
a(ue,m)})};e.once("error",g=>{d===void 0&&p(()=>{n(E(g,t,r))})}),e.once("exit",(g,y)=>{l={exitCode:g,signal:y},a(c?.ending===!0?le:ce,()=>{a(50,m)})}),e.once("c\
lose",m),r.signal?.addEventListener("abort",I,{once:!0}),a(q(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(i(),I())})})}function De(e,t){
w(e,t);let r=new AbortController,i=W(e,t,"pipe");i.stdin?.on("error",()=>{});let s=[i.stdout,i.stderr].map(d=>{let c=v(t.redact,l=>{for(let u of l.replace(/\n$/,
"").split(`
`))t.onLine(u)});return d?.on("data",l=>{c.write(l)}),c}),n=AbortSignal.any([t.signal,r.signal]),o=()=>{r.abort()},a=Q(i,e,{...t,signal:n},()=>{}).finally(()=>{
for(let d of s)d.end()});return{send:d=>i.stdin?.write(`${d}
`),stop:o,close:async d=>{i.stdin?.end();let c=setTimeout(o,d);await a.catch(()=>{}),clearTimeout(c)},ended:a}}function q(e){return Math.min(e*1e3,2**31-1)}async function $e(e,t){
w(e,t);let{exec:r}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));w(e,t);let{NODE_OPTIONS:i="",...s}=e.environment,n=(0,import_node_crypto.randomUUID)(),
o=f=>{for(let J of f.replace(/\n$/,"").split(`
`))t.onLine(J)},a=v(t.redact,o),d=v(t.redact,o),c,l,u,p=!0,m=new Set,I=()=>{c?.end(),m.add(setTimeout(()=>c?.kill(),F))},g=f=>{u??=f,c!==void 0&&I()},y=()=>{g("\
abort")},z=B(n,f=>{if("error"in f){l=f.error;return}c=V(f.pid,!1,e),u!==void 0&&I()});t.signal?.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&
m.add(setTimeout(g,q(t.timeLimitInSeconds),"limit"));let N;try{N=await r(`"${process.execPath}"`,["-e",_,n,i,e.program,...e.arguments],{cwd:t.workingDirectory,env:s,
silent:!0,ignoreReturnCode:!0,listeners:{stdout:f=>{p&&a.write(z(f))},stderr:f=>{p&&d.write(f)}}})}catch(f){throw E(f,e,t)}finally{p=!1;for(let f of m)clearTimeout(
f);t.signal?.removeEventListener("abort",y),c!==void 0&&(c.sweep(),H(c))}if(a.end(),d.end(),w(e,t),l!==void 0)throw E({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(N)?N:137}0&&(module.exports={a,b,c,d});
