var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>be,b:()=>N,c:()=>Be,d:()=>Fe,e:()=>Ke});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
Z=64*1024,ee=8*1024;function v(e,t,n=!0){let o=new import_node_string_decoder.StringDecoder("utf8"),i=s=>e(n?(0,import_chunk_MFEC3KYF.e)(s):s),d=s=>{s!==""&&t(s)},
r="";return{write(s){r+=o.write(Buffer.from(s.buffer,s.byteOffset,s.byteLength));let a=r.lastIndexOf(`
`)+1;if(a>0&&(d(i(r.slice(0,a))),r=r.slice(a)),r.length>Z){let c=i(r),l=Math.max(0,c.length-ee);d(c.slice(0,l)),r=c.slice(l)}},end(){d(i(r+o.end())),r=""}}}function N(e){
let t=Math.floor(e/2),n="",o=0,i=!1,d=[],r=0,s=0,a=0,c=l=>{let u=Buffer.byteLength(l);if(!i&&o+u<=t){n+=l,o+=u;return}for(i=!0,d.push(l),s+=u;s>t&&r<d.length-1;){
let f=Buffer.byteLength(d[r]??"");r+=1,s-=f,a+=f}r>4096&&(d=d.slice(r),r=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},text(){let l=d.
slice(r).join("");return a===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${a} bytes left out \u2026]
${l}`}}}var te=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function A(e){let t={},n={};for(let[o,i]of Object.entries(e))(te.has(o)?n:t)[o]=i;return{
own:t,others:n}}function be(e,t,n){return{program:process.execPath,arguments:["-e",e,...t],environment:A(n).own}}function b(e,{redact:t}){return t((0,import_chunk_MFEC3KYF.e)(
e.program))}function I(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("CANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started\
.`)}var E={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be exe\
cuted (chmod +x)."},O={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and pro\
cessor."},L={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or open fil\
es."},$={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpret\
er in its first line is missing."},re={ENOENT:$,EACCES:E,EPERM:E,ENOTDIR:E,EISDIR:E,ENOEXEC:O,EBADARCH:O,UNKNOWN:O,EINVAL:{...E,why:"it is a batch file, which o\
nly a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{
code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:L,ENOMEM:L,EMFILE:L,ENFILE:L};function x(e,t,n){
let{workingDirectory:o,redact:i}=n;if(o!==void 0&&!oe(o)){let a=i((0,import_chunk_MFEC3KYF.e)(o));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,n)} \
can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}let d=(0,import_chunk_MFEC3KYF.f)(e),s=d==="EACCES"&&!/[\\/]/.
test(t.program)?{...$,why:"there is no such program, or it may not be run"}:re[d??""];if(s===void 0){let a=i((0,import_chunk_MFEC3KYF.e)((0,import_chunk_MFEC3KYF.g)(
e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,n)} can't be started: ${a}.`)}return new import_chunk_VC77LCNK.b(s.code,
`${b(t,n)} can't be started: ${s.why}.`,{hint:s.hint})}function oe(e){try{return(0,import_node_fs.statSync)(e).isDirectory()}catch{return!1}}function G(e,t,n){let o=process.
platform==="win32",i=new Map,d=B(String(e));d!==void 0&&i.set(e,d);let r=!1,s=c=>{let l=ae();de(i,l),t&&C(-e,c),d===void 0&&C(e,c);for(let[u,{group:f,startedAt:g}]of i)
l.get(u)?.startedAt===g&&(f===u&&C(-u,c),C(u,c))},a=()=>{o?n(e):s("SIGKILL")};return{get ending(){return r},end(){r||(r=!0,o?a():s("SIGTERM"))},kill:a,sweep(){o||
(r?a():t&&C(-e,"SIGKILL"))}}}function de(e,t){let n=new Map;for(let[i,{parent:d}]of t){let r=n.get(d);r===void 0?n.set(d,[i]):r.push(i)}let o=[...e].filter(([i,
{startedAt:d}])=>t.get(i)?.startedAt===d).map(([i])=>i);for(let i=o.pop();i!==void 0;i=o.pop())for(let d of n.get(i)??[]){let r=t.get(d);r===void 0||e.get(d)?.startedAt===
r.startedAt||(e.set(d,r),o.push(d))}}function ae(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?B(t):void 0;n!==
void 0&&e.set(Number(t),n)}}catch{}return e}function B(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).
split(" ");return{parent:Number(n[1]),group:Number(n[2]),startedAt:n[19]??""}}catch{return}}function C(e,t){try{process.kill(e,t)}catch{}}var F=`
const { spawn } = require('node:child_process')
const { writeSync } = require('node:fs')
const { constants } = require('node:os')
const [id, more, program, ...args] = process.argv.slice(1)
const env = { ...process.env, ...JSON.parse(more) }
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
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']) process.on(signal, end)
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
`;function K(e,t){let n=["pid","error"];return o=>{if(n.length===0)return o;let i=Buffer.from(o).toString("latin1");if(n.includes("pid")){let[s,a]=new RegExp(`^${e}\
 (\\d+)
`).exec(i)??["",""];t({pid:Number(a)}),i=i.slice(s.length),n=["error"]}if(i==="")return new Uint8Array;n=[];let[d,r]=new RegExp(`^${e} error (\\w+)
`).exec(i)??[""];return r!==void 0&&t({error:r}),Buffer.from(i.slice(d.length),"latin1")}}var V=process.platform==="win32",H=2e3,fe=1e3,pe=200,me=3e3,ge=256*1024,
R=new Set;function J(){for(let e of R)e.kill()}function Q(e,t,n){let o=G(e,t,()=>{ye(e,n.environment.SystemRoot)});return R.size===0&&process.on("exit",J),R.add(
o),o}function W(e){R.delete(e),R.size===0&&process.off("exit",J)}function ye(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Be(e,t){let{redact:n,maximumOutputInBytes:o=ge,plain:i=!0}=t;I(e,t);let d=performance.
now(),r={output:N(o),stdout:N(o),stderr:N(o)},s=j(e,t,t.input===void 0?"ignore":"pipe");s.stdin?.on("error",()=>{}).end(t.input);let a=["stdout","stderr"].map(f=>{
let h=v(n,p=>{r[f].append(p),r.output.append(p)},i);return s[f]?.on("data",p=>{h.write(p)}),h}),c=!1,{exitCode:l,signal:u}=await q(s,e,t,()=>{c=!0}).finally(()=>he(
e,s.pid));I(e,t);for(let f of a)f.end();return{exitCode:l,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.text(),timedOut:c,durationInMilliseconds:Math.
round(performance.now()-d)}}async function he({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_SWKHB56L.h)(n)&&await(0,import_chunk_SWKHB56L.j)(
n).catch(()=>{})}function j(e,t,n,...o){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[
n,"pipe","pipe",...o],detached:!V,windowsHide:!0})}catch(i){throw x(i,e,t)}}function k({stdio:e}){return e??[]}function q(e,t,n,o){return new Promise((i,d)=>{let r=new Set,
s=(p,y)=>{r.add(setTimeout(y,p))},{pid:a}=e,c=a===void 0?void 0:Q(a,!V,t),l={exitCode:null,signal:null},u=!1,f=p=>{if(!u){u=!0;for(let y of r)clearTimeout(y);n.
signal?.removeEventListener("abort",h),c!==void 0&&(c.sweep(),W(c));for(let y of k(e))y?.destroy();e.unref(),p()}},g=()=>{f(()=>{i(l)})},h=()=>{c?.end(),s(H,()=>{
c?.kill(),s(me,g)})};e.once("error",p=>{a===void 0&&f(()=>{d(x(p,t,n))})}),e.once("exit",(p,y)=>{l={exitCode:p,signal:y};let T=k(e)[3];T!==void 0&&(c?.sweep(),T?.
destroy()),s(c?.ending===!0?pe:fe,()=>{s(50,g)})}),e.once("close",g),n.signal?.addEventListener("abort",h,{once:!0}),s(z(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==
null||e.signalCode!==null||(o(),h())})})}function Fe(e,t){I(e,t);let n=new AbortController,o=j(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let a of[o.stdin,k(
o)[3]])a?.on("error",()=>{});let i=[o.stdout,o.stderr].map(a=>{let c=v(t.redact,l=>{for(let u of l.replace(/\n$/,"").split(`
`))t.onLine(u)});return a?.on("data",l=>{c.write(l)}),c}),d=AbortSignal.any([t.signal,n.signal]),r=()=>{n.abort()},s=q(o,e,{...t,signal:d},()=>{}).finally(()=>{
for(let a of i)a.end()});return{send:a=>{o.stdin?.writableCorked===0&&(o.stdin.cork(),process.nextTick(()=>o.stdin?.uncork())),o.stdin?.write(`${a}
`)},stop:r,close:async a=>{o.stdin?.end();let c=setTimeout(r,a);await s.catch(()=>{}),clearTimeout(c)},ended:s}}function z(e){return Math.min(e*1e3,2**31-1)}async function Ke(e,t){
I(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));I(e,t);let{own:o,others:i}=A(e.environment),d=(0,import_node_crypto.randomUUID)(),
r=m=>{for(let X of m.replace(/\n$/,"").split(`
`))t.onLine(X)},s=v(t.redact,r),a=v(t.redact,r),c,l,u,f=!0,g=new Set,h=()=>{c?.end(),g.add(setTimeout(()=>c?.kill(),H))},p=m=>{u??=m,c!==void 0&&h()},y=()=>{p("\
abort")},T=K(d,m=>{if("error"in m){l=m.error;return}c=Q(m.pid,!1,e),u!==void 0&&h()});t.signal?.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&
g.add(setTimeout(p,z(t.timeLimitInSeconds),"limit"));let P;try{P=await n(`"${process.execPath}"`,["-e",F,d,JSON.stringify(i),e.program,...e.arguments],{cwd:t.workingDirectory,
env:o,silent:!0,ignoreReturnCode:!0,listeners:{stdout:m=>{f&&s.write(T(m))},stderr:m=>{f&&a.write(m)}}})}catch(m){throw x(m,e,t)}finally{f=!1;for(let m of g)clearTimeout(
m);t.signal?.removeEventListener("abort",y),c!==void 0&&(c.sweep(),W(c))}if(s.end(),a.end(),I(e,t),l!==void 0)throw x({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(P)?P:137}0&&(module.exports={a,b,c,d,e});
