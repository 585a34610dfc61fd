var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>R,b:()=>Pe,c:()=>Ae,d:()=>Oe});module.exports=__toCommonJS(stdin_exports);var import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
J=64*1024,j=8*1024;function x(e,t){let n=new import_node_string_decoder.StringDecoder("utf8"),i=o=>e((0,import_chunk_RVXNVVIO.c)(o)),s=o=>{o!==""&&t(o)},r="";return{
write(o){r+=n.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let a=r.lastIndexOf(`
`)+1;if(a>0&&(s(i(r.slice(0,a))),r=r.slice(a)),r.length>J){let d=i(r),c=Math.max(0,d.length-j);s(d.slice(0,c)),r=d.slice(c)}},end(){s(i(r+n.end())),r=""}}}function R(e){
let t=Math.floor(e/2),n="",i=0,s=!1,r=[],o=0,a=0,d=0,c=l=>{let u=Buffer.byteLength(l);if(!s&&i+u<=t){n+=l,i+=u;return}for(s=!0,r.push(l),a+=u;a>t&&o<r.length-1;){
let p=Buffer.byteLength(r[o]??"");o+=1,a-=p,d+=p}o>4096&&(r=r.slice(o),o=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},text(){let l=r.
slice(o).join("");return d===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${d} bytes left out \u2026]
${l}`}}}function b(e,{redact:t}){return t((0,import_chunk_RVXNVVIO.c)(e.program))}function w(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("C\
ANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started.`)}var v={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Che\
ck that the path names a program, not a folder, and that it may be executed (chmod +x)."},P={code:"PREREQUISITE_MISSING",why:"it is not a program for this syste\
m",hint:"Install the build for this machine's operating system and processor."},L={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},M={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},Y={ENOENT:M,EACCES:v,EPERM:v,ENOTDIR:v,EISDIR:v,ENOEXEC:P,
EBADARCH:P,UNKNOWN:P,EINVAL:{...v,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:L,ENOMEM:L,EMFILE:L,ENFILE:L};function E(e,t,n){let{workingDirectory:i,redact:s}=n;if(i!==void 0&&!Z(i)){let d=s((0,import_chunk_RVXNVVIO.c)(
i));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,n)} can't be run in ${d}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let r=(0,import_chunk_QZD7BA4A.a)(e),a=r==="EACCES"&&!/[\\/]/.test(t.program)?{...M,why:"there is no such program, or it may not be run"}:Y[r??""];if(a===void 0){
let d=s((0,import_chunk_RVXNVVIO.c)((0,import_chunk_QZD7BA4A.b)(e,"message")??r??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,n)} can'\
t be started: ${d}.`)}return new import_chunk_VC77LCNK.b(a.code,`${b(t,n)} can't be started: ${a.why}.`,{hint:a.hint})}function Z(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function k(e,t,n){let i=process.platform==="win32",s=new Map,r=D(String(e));r!==void 0&&s.set(e,r);let o=!1,a=c=>{let l=ne();re(
s,l),t&&C(-e,c),r===void 0&&C(e,c);for(let[u,{group:p,startedAt:m}]of s)l.get(u)?.startedAt===m&&(p===u&&C(-u,c),C(u,c))},d=()=>{i?n(e):a("SIGKILL")};return{get ending(){
return o},end(){o||(o=!0,i?d():a("SIGTERM"))},kill:d,sweep(){i||(o?d():t&&C(-e,"SIGKILL"))}}}function re(e,t){let n=new Map;for(let[s,{parent:r}]of t){let o=n.get(
r);o===void 0?n.set(r,[s]):o.push(s)}let i=[...e].filter(([s,{startedAt:r}])=>t.get(s)?.startedAt===r).map(([s])=>s);for(let s=i.pop();s!==void 0;s=i.pop())for(let r of n.
get(s)??[]){let o=t.get(r);o===void 0||e.get(r)?.startedAt===o.startedAt||(e.set(r,o),i.push(r))}}function ne(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)(
"/proc")){let n=/^\d+$/.test(t)?D(t):void 0;n!==void 0&&e.set(Number(t),n)}}catch{}return e}function D(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}\
/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(n[1]),group:Number(n[2]),startedAt:n[19]??""}}catch{return}}function C(e,t){try{
process.kill(e,t)}catch{}}var $=`
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
`;function U(e,t){let n=["pid","error"];return i=>{if(n.length===0)return i;let s=Buffer.from(i).toString("latin1");if(n.includes("pid")){let[a,d]=new RegExp(`^${e}\
 (\\d+)
`).exec(s)??["",""];t({pid:Number(d)}),s=s.slice(a.length),n=["error"]}if(s==="")return new Uint8Array;n=[];let[r,o]=new RegExp(`^${e} error (\\w+)
`).exec(s)??[""];return o!==void 0&&t({error:o}),Buffer.from(s.slice(r.length),"latin1")}}var _=process.platform==="win32",B=2e3,de=1e3,ae=200,ce=3e3,le=256*1024,
T=new Set;function G(){for(let e of T)e.kill()}function F(e,t,n){let i=k(e,t,()=>{ue(e,n.environment.SystemRoot)});return T.size===0&&process.on("exit",G),T.add(
i),i}function K(e){T.delete(e),T.size===0&&process.off("exit",G)}function ue(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Pe(e,t){let{redact:n,maximumOutputInBytes:i=le}=t;w(e,t);let s=performance.now(),
r={output:R(i),stdout:R(i),stderr:R(i)},o=V(e,t,t.input===void 0?"ignore":"pipe");o.stdin?.on("error",()=>{}).end(t.input);let a=["stdout","stderr"].map(u=>{let p=x(
n,m=>{r[u].append(m),r.output.append(m)});return o[u]?.on("data",m=>{p.write(m)}),p}),d=!1,{exitCode:c,signal:l}=await H(o,e,t,()=>{d=!0});w(e,t);for(let u of a)
u.end();return{exitCode:c,signal:l,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.text(),timedOut:d,durationInMilliseconds:Math.round(performance.
now()-s)}}function V(e,t,n){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[n,"pipe","\
pipe"],detached:!_,windowsHide:!0})}catch(i){throw E(i,e,t)}}function H(e,t,n,i){return new Promise((s,r)=>{let o=new Set,a=(g,y)=>{o.add(setTimeout(y,g))},{pid:d}=e,
c=d===void 0?void 0:F(d,!_,t),l={exitCode:null,signal:null},u=!1,p=g=>{if(!u){u=!0;for(let y of o)clearTimeout(y);n.signal?.removeEventListener("abort",I),c!==void 0&&
(c.sweep(),K(c)),e.stdin?.destroy(),e.stdout?.destroy(),e.stderr?.destroy(),e.unref(),g()}},m=()=>{p(()=>{s(l)})},I=()=>{c?.end(),a(B,()=>{c?.kill(),a(ce,m)})};
e.once("error",g=>{d===void 0&&p(()=>{r(E(g,t,n))})}),e.once("exit",(g,y)=>{l={exitCode:g,signal:y},a(c?.ending===!0?ae:de,()=>{a(50,m)})}),e.once("close",m),n.
signal?.addEventListener("abort",I,{once:!0}),a(Q(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(i(),I())})})}function Ae(e,t){w(e,t);
let n=new AbortController,i=V(e,t,"pipe");i.stdin?.on("error",()=>{});let s=[i.stdout,i.stderr].map(d=>{let c=x(t.redact,l=>{for(let u of l.replace(/\n$/,"").split(
`
`))t.onLine(u)});return d?.on("data",l=>{c.write(l)}),c}),r=AbortSignal.any([t.signal,n.signal]),o=()=>{n.abort()},a=H(i,e,{...t,signal:r},()=>{}).finally(()=>{
for(let d of s)d.end()});return{send:d=>i.stdin?.write(`${d}
`),stop:o,close:async d=>{i.stdin?.end();let c=setTimeout(o,d);await a.catch(()=>{}),clearTimeout(c)},ended:a}}function Q(e){return Math.min(e*1e3,2**31-1)}async function Oe(e,t){
w(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));w(e,t);let{NODE_OPTIONS:i="",...s}=e.environment,r=(0,import_node_crypto.randomUUID)(),
o=f=>{for(let q of f.replace(/\n$/,"").split(`
`))t.onLine(q)},a=x(t.redact,o),d=x(t.redact,o),c,l,u,p=!0,m=new Set,I=()=>{c?.end(),m.add(setTimeout(()=>c?.kill(),B))},g=f=>{u??=f,c!==void 0&&I()},y=()=>{g("\
abort")},W=U(r,f=>{if("error"in f){l=f.error;return}c=F(f.pid,!1,e),u!==void 0&&I()});t.signal?.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&
m.add(setTimeout(g,Q(t.timeLimitInSeconds),"limit"));let N;try{N=await n(`"${process.execPath}"`,["-e",$,r,i,e.program,...e.arguments],{cwd:t.workingDirectory,env:s,
silent:!0,ignoreReturnCode:!0,listeners:{stdout:f=>{p&&a.write(W(f))},stderr:f=>{p&&d.write(f)}}})}catch(f){throw E(f,e,t)}finally{p=!1;for(let f of m)clearTimeout(
f);t.signal?.removeEventListener("abort",y),c!==void 0&&(c.sweep(),K(c))}if(a.end(),d.end(),w(e,t),l!==void 0)throw E({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(N)?N:137}0&&(module.exports={a,b,c,d});
