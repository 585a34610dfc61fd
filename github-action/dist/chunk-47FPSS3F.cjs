var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>R,b:()=>ke,c:()=>De,d:()=>$e});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_node_string_decoder=require("node:string_decoder"),import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_fs2=require("node:fs"),X=64*1024,Y=8*1024;function v(e,t,n=!0){let o=new import_node_string_decoder.StringDecoder("utf8"),s=i=>e(n?(0,import_chunk_3B4JJWOG.d)(
i):i),d=i=>{i!==""&&t(i)},r="";return{write(i){r+=o.write(Buffer.from(i.buffer,i.byteOffset,i.byteLength));let a=r.lastIndexOf(`
`)+1;if(a>0&&(d(s(r.slice(0,a))),r=r.slice(a)),r.length>X){let c=s(r),l=Math.max(0,c.length-Y);d(c.slice(0,l)),r=c.slice(l)}},end(){d(s(r+o.end())),r=""}}}function R(e){
let t=Math.floor(e/2),n="",o=0,s=!1,d=[],r=0,i=0,a=0,c=l=>{let u=Buffer.byteLength(l);if(!s&&o+u<=t){n+=l,o+=u;return}for(s=!0,d.push(l),i+=u;i>t&&r<d.length-1;){
let f=Buffer.byteLength(d[r]??"");r+=1,i-=f,a+=f}r>4096&&(d=d.slice(r),r=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},text(){let l=d.
slice(r).join("");return a===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${a} bytes left out \u2026]
${l}`}}}function b(e,{redact:t}){return t((0,import_chunk_3B4JJWOG.d)(e.program))}function I(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("C\
ANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started.`)}var x={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Che\
ck that the path names a program, not a folder, and that it may be executed (chmod +x)."},P={code:"PREREQUISITE_MISSING",why:"it is not a program for this syste\
m",hint:"Install the build for this machine's operating system and processor."},L={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},D={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ee={ENOENT:D,EACCES:x,EPERM:x,ENOTDIR:x,EISDIR:x,ENOEXEC:P,
EBADARCH:P,UNKNOWN:P,EINVAL:{...x,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:L,ENOMEM:L,EMFILE:L,ENFILE:L};function E(e,t,n){let{workingDirectory:o,redact:s}=n;if(o!==void 0&&!te(o)){let a=s((0,import_chunk_3B4JJWOG.d)(
o));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,n)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let d=(0,import_chunk_3DGUHJHJ.a)(e),i=d==="EACCES"&&!/[\\/]/.test(t.program)?{...D,why:"there is no such program, or it may not be run"}:ee[d??""];if(i===void 0){
let a=s((0,import_chunk_3B4JJWOG.d)((0,import_chunk_3DGUHJHJ.b)(e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,n)} can'\
t be started: ${a}.`)}return new import_chunk_VC77LCNK.b(i.code,`${b(t,n)} can't be started: ${i.why}.`,{hint:i.hint})}function te(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function $(e,t,n){let o=process.platform==="win32",s=new Map,d=U(String(e));d!==void 0&&s.set(e,d);let r=!1,i=c=>{let l=ie();oe(
s,l),t&&C(-e,c),d===void 0&&C(e,c);for(let[u,{group:f,startedAt:g}]of s)l.get(u)?.startedAt===g&&(f===u&&C(-u,c),C(u,c))},a=()=>{o?n(e):i("SIGKILL")};return{get ending(){
return r},end(){r||(r=!0,o?a():i("SIGTERM"))},kill:a,sweep(){o||(r?a():t&&C(-e,"SIGKILL"))}}}function oe(e,t){let n=new Map;for(let[s,{parent:d}]of t){let r=n.get(
d);r===void 0?n.set(d,[s]):r.push(s)}let o=[...e].filter(([s,{startedAt:d}])=>t.get(s)?.startedAt===d).map(([s])=>s);for(let s=o.pop();s!==void 0;s=o.pop())for(let d of n.
get(s)??[]){let r=t.get(d);r===void 0||e.get(d)?.startedAt===r.startedAt||(e.set(d,r),o.push(d))}}function ie(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)(
"/proc")){let n=/^\d+$/.test(t)?U(t):void 0;n!==void 0&&e.set(Number(t),n)}}catch{}return e}function U(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}\
/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(n[1]),group:Number(n[2]),startedAt:n[19]??""}}catch{return}}function C(e,t){try{
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
`;function B(e,t){let n=["pid","error"];return o=>{if(n.length===0)return o;let s=Buffer.from(o).toString("latin1");if(n.includes("pid")){let[i,a]=new RegExp(`^${e}\
 (\\d+)
`).exec(s)??["",""];t({pid:Number(a)}),s=s.slice(i.length),n=["error"]}if(s==="")return new Uint8Array;n=[];let[d,r]=new RegExp(`^${e} error (\\w+)
`).exec(s)??[""];return r!==void 0&&t({error:r}),Buffer.from(s.slice(d.length),"latin1")}}var G=process.platform==="win32",F=2e3,ce=1e3,le=200,ue=3e3,fe=256*1024,
T=new Set;function K(){for(let e of T)e.kill()}function V(e,t,n){let o=$(e,t,()=>{pe(e,n.environment.SystemRoot)});return T.size===0&&process.on("exit",K),T.add(
o),o}function H(e){T.delete(e),T.size===0&&process.off("exit",K)}function pe(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function ke(e,t){let{redact:n,maximumOutputInBytes:o=fe,plain:s=!0}=t;I(e,t);let d=performance.
now(),r={output:R(o),stdout:R(o),stderr:R(o)},i=W(e,t,t.input===void 0?"ignore":"pipe");i.stdin?.on("error",()=>{}).end(t.input);let a=["stdout","stderr"].map(f=>{
let y=v(n,p=>{r[f].append(p),r.output.append(p)},s);return i[f]?.on("data",p=>{y.write(p)}),y}),c=!1,{exitCode:l,signal:u}=await Q(i,e,t,()=>{c=!0}).finally(()=>me(
e,i.pid));I(e,t);for(let f of a)f.end();return{exitCode:l,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.text(),timedOut:c,durationInMilliseconds:Math.
round(performance.now()-d)}}async function me({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_SWKHB56L.h)(n)&&await(0,import_chunk_SWKHB56L.j)(
n).catch(()=>{})}function W(e,t,n){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[n,"\
pipe","pipe"],detached:!G,windowsHide:!0})}catch(o){throw E(o,e,t)}}function Q(e,t,n,o){return new Promise((s,d)=>{let r=new Set,i=(p,h)=>{r.add(setTimeout(h,p))},
{pid:a}=e,c=a===void 0?void 0:V(a,!G,t),l={exitCode:null,signal:null},u=!1,f=p=>{if(!u){u=!0;for(let h of r)clearTimeout(h);n.signal?.removeEventListener("abort",
y),c!==void 0&&(c.sweep(),H(c)),e.stdin?.destroy(),e.stdout?.destroy(),e.stderr?.destroy(),e.unref(),p()}},g=()=>{f(()=>{s(l)})},y=()=>{c?.end(),i(F,()=>{c?.kill(),
i(ue,g)})};e.once("error",p=>{a===void 0&&f(()=>{d(E(p,t,n))})}),e.once("exit",(p,h)=>{l={exitCode:p,signal:h},i(c?.ending===!0?le:ce,()=>{i(50,g)})}),e.once("c\
lose",g),n.signal?.addEventListener("abort",y,{once:!0}),i(q(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),y())})})}function De(e,t){
I(e,t);let n=new AbortController,o=W(e,t,"pipe");o.stdin?.on("error",()=>{});let s=[o.stdout,o.stderr].map(a=>{let c=v(t.redact,l=>{for(let u of l.replace(/\n$/,
"").split(`
`))t.onLine(u)});return a?.on("data",l=>{c.write(l)}),c}),d=AbortSignal.any([t.signal,n.signal]),r=()=>{n.abort()},i=Q(o,e,{...t,signal:d},()=>{}).finally(()=>{
for(let a of s)a.end()});return{send:a=>o.stdin?.write(`${a}
`),stop:r,close:async a=>{o.stdin?.end();let c=setTimeout(r,a);await i.catch(()=>{}),clearTimeout(c)},ended:i}}function q(e){return Math.min(e*1e3,2**31-1)}async function $e(e,t){
I(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));I(e,t);let{NODE_OPTIONS:o="",...s}=e.environment,d=(0,import_node_crypto.randomUUID)(),
r=m=>{for(let J of m.replace(/\n$/,"").split(`
`))t.onLine(J)},i=v(t.redact,r),a=v(t.redact,r),c,l,u,f=!0,g=new Set,y=()=>{c?.end(),g.add(setTimeout(()=>c?.kill(),F))},p=m=>{u??=m,c!==void 0&&y()},h=()=>{p("\
abort")},z=B(d,m=>{if("error"in m){l=m.error;return}c=V(m.pid,!1,e),u!==void 0&&y()});t.signal?.addEventListener("abort",h,{once:!0}),t.timeLimitInSeconds!==void 0&&
g.add(setTimeout(p,q(t.timeLimitInSeconds),"limit"));let N;try{N=await n(`"${process.execPath}"`,["-e",_,d,o,e.program,...e.arguments],{cwd:t.workingDirectory,env:s,
silent:!0,ignoreReturnCode:!0,listeners:{stdout:m=>{f&&i.write(z(m))},stderr:m=>{f&&a.write(m)}}})}catch(m){throw E(m,e,t)}finally{f=!1;for(let m of g)clearTimeout(
m);t.signal?.removeEventListener("abort",h),c!==void 0&&(c.sweep(),H(c))}if(i.end(),a.end(),I(e,t),l!==void 0)throw E({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(N)?N:137}0&&(module.exports={a,b,c,d});
