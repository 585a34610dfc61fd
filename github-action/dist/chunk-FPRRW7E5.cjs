var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>be,b:()=>T,c:()=>Be,d:()=>Fe,e:()=>Ke});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
Z=64*1024,ee=8*1024;function v(e,t,n=!0){let o=new import_node_string_decoder.StringDecoder("utf8"),i=s=>e(n?(0,import_chunk_HDFX5ZUM.d)(s):s),d=s=>{s!==""&&t(s)},
r="";return{write(s){r+=o.write(Buffer.from(s.buffer,s.byteOffset,s.byteLength));let c=r.lastIndexOf(`
`)+1;if(c>0&&(d(i(r.slice(0,c))),r=r.slice(c)),r.length>Z){let a=i(r),l=Math.max(0,a.length-ee);d(a.slice(0,l)),r=a.slice(l)}},end(){d(i(r+o.end())),r=""}}}function T(e){
let t=Math.floor(e/2),n="",o=0,i=!1,d=[],r=0,s=0,c=0,a=l=>{let u=Buffer.byteLength(l);if(!i&&o+u<=t){n+=l,o+=u;return}for(i=!0,d.push(l),s+=u;s>t&&r<d.length-1;){
let f=Buffer.byteLength(d[r]??"");r+=1,s-=f,c+=f}r>4096&&(d=d.slice(r),r=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))a(u)},text(){let l=d.
slice(r).join("");return c===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${c} bytes left out \u2026]
${l}`}}}var te=new Set(["NODE_OPTIONS","NODE_EXTRA_CA_CERTS"]);function P(e){let t={},n={};for(let[o,i]of Object.entries(e))(te.has(o)?n:t)[o]=i;return{own:t,others:n}}
function be(e,t,n){return{program:process.execPath,arguments:["-e",e,...t],environment:P(n).own}}function b(e,{redact:t}){return t((0,import_chunk_HDFX5ZUM.d)(e.
program))}function I(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("CANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started.`)}
var x={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be execute\
d (chmod +x)."},A={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and process\
or."},N={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or open files."},
_={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in \
its first line is missing."},re={ENOENT:_,EACCES:x,EPERM:x,ENOTDIR:x,EISDIR:x,ENOEXEC:A,EBADARCH:A,UNKNOWN:A,EINVAL:{...x,why:"it is a batch file, which only a \
shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{
code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:N,ENOMEM:N,EMFILE:N,ENFILE:N};function E(e,t,n){
let{workingDirectory:o,redact:i}=n;if(o!==void 0&&!oe(o)){let c=i((0,import_chunk_HDFX5ZUM.d)(o));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,n)} \
can't be run in ${c}: there is no such folder.`,{hint:"Check the working directory of the job."})}let d=(0,import_chunk_HDFX5ZUM.e)(e),s=d==="EACCES"&&!/[\\/]/.
test(t.program)?{..._,why:"there is no such program, or it may not be run"}:re[d??""];if(s===void 0){let c=i((0,import_chunk_HDFX5ZUM.d)((0,import_chunk_HDFX5ZUM.f)(
e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,n)} can't be started: ${c}.`)}return new import_chunk_VC77LCNK.b(s.code,
`${b(t,n)} can't be started: ${s.why}.`,{hint:s.hint})}function oe(e){try{return(0,import_node_fs.statSync)(e).isDirectory()}catch{return!1}}function U(e,t,n){let o=process.
platform==="win32",i=new Map,d=$(String(e));d!==void 0&&i.set(e,d);let r=!1,s=a=>{let l=ae();de(i,l),t&&C(-e,a),d===void 0&&C(e,a);for(let[u,{group:f,startedAt:g}]of i)
l.get(u)?.startedAt===g&&(f===u&&C(-u,a),C(u,a))},c=()=>{o?n(e):s("SIGKILL")};return{get ending(){return r},end(){r||(r=!0,o?c():s("SIGTERM"))},kill:c,sweep(){o||
(r?c():t&&C(-e,"SIGKILL"))}}}function de(e,t){let n=new Map;for(let[i,{parent:d}]of t){let r=n.get(d);r===void 0?n.set(d,[i]):r.push(i)}let o=[...e].filter(([i,
{startedAt:d}])=>t.get(i)?.startedAt===d).map(([i])=>i);for(let i=o.pop();i!==void 0;i=o.pop())for(let d of n.get(i)??[]){let r=t.get(d);r===void 0||e.get(d)?.startedAt===
r.startedAt||(e.set(d,r),o.push(d))}}function ae(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?$(t):void 0;n!==
void 0&&e.set(Number(t),n)}}catch{}return e}function $(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).
split(" ");return{parent:Number(n[1]),group:Number(n[2]),startedAt:n[19]??""}}catch{return}}function C(e,t){try{process.kill(e,t)}catch{}}var G=`
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
`;function B(e,t){let n=["pid","error"];return o=>{if(n.length===0)return o;let i=Buffer.from(o).toString("latin1");if(n.includes("pid")){let[s,c]=new RegExp(`^${e}\
 (\\d+)
`).exec(i)??["",""];t({pid:Number(c)}),i=i.slice(s.length),n=["error"]}if(i==="")return new Uint8Array;n=[];let[d,r]=new RegExp(`^${e} error (\\w+)
`).exec(i)??[""];return r!==void 0&&t({error:r}),Buffer.from(i.slice(d.length),"latin1")}}var F=process.platform==="win32",K=2e3,fe=1e3,pe=200,me=3e3,ge=256*1024,
R=new Set;function V(){for(let e of R)e.kill()}function H(e,t,n){let o=U(e,t,()=>{ye(e,n.environment.SystemRoot)});return R.size===0&&process.on("exit",V),R.add(
o),o}function J(e){R.delete(e),R.size===0&&process.off("exit",V)}function ye(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Be(e,t){let{redact:n,maximumOutputInBytes:o=ge,plain:i=!0}=t;I(e,t);let d=performance.
now(),r={output:T(o),stdout:T(o),stderr:T(o)},s=Q(e,t,t.input===void 0?"ignore":"pipe");s.stdin?.on("error",()=>{}).end(t.input);let c=["stdout","stderr"].map(f=>{
let h=v(n,p=>{r[f].append(p),r.output.append(p)},i);return s[f]?.on("data",p=>{h.write(p)}),h}),a=!1,{exitCode:l,signal:u}=await j(s,e,t,()=>{a=!0}).finally(()=>he(
e,s.pid));I(e,t);for(let f of c)f.end();return{exitCode:l,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.text(),timedOut:a,durationInMilliseconds:Math.
round(performance.now()-d)}}async function he({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_SWKHB56L.h)(n)&&await(0,import_chunk_SWKHB56L.j)(
n).catch(()=>{})}function Q(e,t,n,...o){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[
n,"pipe","pipe",...o],detached:!F,windowsHide:!0})}catch(i){throw E(i,e,t)}}function W({stdio:e}){return e??[]}function j(e,t,n,o){return new Promise((i,d)=>{let r=new Set,
s=(p,y)=>{r.add(setTimeout(y,p))},{pid:c}=e,a=c===void 0?void 0:H(c,!F,t),l={exitCode:null,signal:null},u=!1,f=p=>{if(!u){u=!0;for(let y of r)clearTimeout(y);n.
signal?.removeEventListener("abort",h),a!==void 0&&(a.sweep(),J(a));for(let y of W(e))y?.destroy();e.unref(),p()}},g=()=>{f(()=>{i(l)})},h=()=>{a?.end(),s(K,()=>{
a?.kill(),s(me,g)})};e.once("error",p=>{c===void 0&&f(()=>{d(E(p,t,n))})}),e.once("exit",(p,y)=>{l={exitCode:p,signal:y},s(a?.ending===!0?pe:fe,()=>{s(50,g)})}),
e.once("close",g),n.signal?.addEventListener("abort",h,{once:!0}),s(q(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),h())})})}function Fe(e,t){
I(e,t);let n=new AbortController,o=Q(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]),i=W(o)[3];for(let a of[o.stdin,i])a?.on("error",()=>{});let d=[o.stdout,o.stderr].
map(a=>{let l=v(t.redact,u=>{for(let f of u.replace(/\n$/,"").split(`
`))t.onLine(f)});return a?.on("data",u=>{l.write(u)}),l}),r=AbortSignal.any([t.signal,n.signal]),s=()=>{n.abort()},c=j(o,e,{...t,signal:r},()=>{}).finally(()=>{
for(let a of d)a.end()});return{send:a=>o.stdin?.write(`${a}
`),stop:s,close:async a=>{o.stdin?.end(),i?.destroy();let l=setTimeout(s,a);await c.catch(()=>{}),clearTimeout(l)},ended:c}}function q(e){return Math.min(e*1e3,
2**31-1)}async function Ke(e,t){I(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));I(e,t);let{own:o,others:i}=P(e.environment),
d=(0,import_node_crypto.randomUUID)(),r=m=>{for(let X of m.replace(/\n$/,"").split(`
`))t.onLine(X)},s=v(t.redact,r),c=v(t.redact,r),a,l,u,f=!0,g=new Set,h=()=>{a?.end(),g.add(setTimeout(()=>a?.kill(),K))},p=m=>{u??=m,a!==void 0&&h()},y=()=>{p("\
abort")},z=B(d,m=>{if("error"in m){l=m.error;return}a=H(m.pid,!1,e),u!==void 0&&h()});t.signal?.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&
g.add(setTimeout(p,q(t.timeLimitInSeconds),"limit"));let L;try{L=await n(`"${process.execPath}"`,["-e",G,d,JSON.stringify(i),e.program,...e.arguments],{cwd:t.workingDirectory,
env:o,silent:!0,ignoreReturnCode:!0,listeners:{stdout:m=>{f&&s.write(z(m))},stderr:m=>{f&&c.write(m)}}})}catch(m){throw E(m,e,t)}finally{f=!1;for(let m of g)clearTimeout(
m);t.signal?.removeEventListener("abort",y),a!==void 0&&(a.sweep(),J(a))}if(s.end(),c.end(),I(e,t),l!==void 0)throw E({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(L)?L:137}0&&(module.exports={a,b,c,d,e});
