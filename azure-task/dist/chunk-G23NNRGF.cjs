var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>A,b:()=>$e,c:()=>Ue,d:()=>_e});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_node_string_decoder=require("node:string_decoder"),import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_fs2=require("node:fs"),Z=64*1024,ee=8*1024;function T(e,t){let n=new import_node_string_decoder.StringDecoder("utf8"),s=o=>e((0,import_chunk_3B4JJWOG.d)(
o)),a=o=>{o!==""&&t(o)},r="";return{write(o){r+=n.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let d=r.lastIndexOf(`
`)+1;if(d>0&&(a(s(r.slice(0,d))),r=r.slice(d)),r.length>Z){let c=s(r),i=Math.max(0,c.length-ee);a(c.slice(0,i)),r=c.slice(i)}},end(){a(s(r+n.end())),r=""}}}function A(e){
let t=Math.floor(e/2),n="",s=0,a=!1,r=[],o=0,d=0,c=0,i=l=>{let u=Buffer.byteLength(l);if(!a&&s+u<=t){n+=l,s+=u;return}for(a=!0,r.push(l),d+=u;d>t&&o<r.length-1;){
let f=Buffer.byteLength(r[o]??"");o+=1,d-=f,c+=f}o>4096&&(r=r.slice(o),o=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))i(u)},text(){let l=r.
slice(o).join("");return c===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${c} bytes left out \u2026]
${l}`}}}function x(e,{redact:t}){return t((0,import_chunk_3B4JJWOG.d)(e.program))}function S(e,t){var n;if(((n=t.signal)==null?void 0:n.aborted)===!0)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`The run was cancelled; ${x(e,t)} was stopped or not started.`)}var R={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"C\
heck that the path names a program, not a folder, and that it may be executed (chmod +x)."},M={code:"PREREQUISITE_MISSING",why:"it is not a program for this sys\
tem",hint:"Install the build for this machine's operating system and processor."},O={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},_={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ne={ENOENT:_,EACCES:R,EPERM:R,ENOTDIR:R,EISDIR:R,ENOEXEC:M,
EBADARCH:M,UNKNOWN:M,EINVAL:{...R,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:O,ENOMEM:O,EMFILE:O,ENFILE:O};function L(e,t,n){let{workingDirectory:s,redact:a}=n;if(s!==void 0&&!re(s)){let c=a((0,import_chunk_3B4JJWOG.d)(
s));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${x(t,n)} can't be run in ${c}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let r=(0,import_chunk_3DGUHJHJ.a)(e),d=r==="EACCES"&&!/[\\/]/.test(t.program)?{..._,why:"there is no such program, or it may not be run"}:ne[r??""];if(d===void 0){
let c=a((0,import_chunk_3B4JJWOG.d)((0,import_chunk_3DGUHJHJ.b)(e,"message")??r??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${x(t,n)} can'\
t be started: ${c}.`)}return new import_chunk_VC77LCNK.b(d.code,`${x(t,n)} can't be started: ${d.why}.`,{hint:d.hint})}function re(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function B(e,t,n){let s=process.platform==="win32",a=new Map,r=G(String(e));r!==void 0&&a.set(e,r);let o=!1,d=i=>{var u;let l=de();
se(a,l),t&&N(-e,i),r===void 0&&N(e,i);for(let[f,{group:m,startedAt:g}]of a)((u=l.get(f))==null?void 0:u.startedAt)===g&&(m===f&&N(-f,i),N(f,i))},c=()=>{s?n(e):d(
"SIGKILL")};return{get ending(){return o},end(){o||(o=!0,s?c():d("SIGTERM"))},kill:c,sweep(){s||(o?c():t&&N(-e,"SIGKILL"))}}}function se(e,t){var a;let n=new Map;
for(let[r,{parent:o}]of t){let d=n.get(o);d===void 0?n.set(o,[r]):d.push(r)}let s=[...e].filter(([r,{startedAt:o}])=>{var d;return((d=t.get(r))==null?void 0:d.startedAt)===
o}).map(([r])=>r);for(let r=s.pop();r!==void 0;r=s.pop())for(let o of n.get(r)??[]){let d=t.get(o);d===void 0||((a=e.get(o))==null?void 0:a.startedAt)===d.startedAt||
(e.set(o,d),s.push(o))}}function de(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?G(t):void 0;n!==void 0&&e.set(
Number(t),n)}}catch{}return e}function G(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return{
parent:Number(n[1]),group:Number(n[2]),startedAt:n[19]??""}}catch{return}}function N(e,t){try{process.kill(e,t)}catch{}}var F=`
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
`;function K(e,t){let n=["pid","error"];return s=>{if(n.length===0)return s;let a=Buffer.from(s).toString("latin1");if(n.includes("pid")){let[d,c]=new RegExp(`^${e}\
 (\\d+)
`).exec(a)??["",""];t({pid:Number(c)}),a=a.slice(d.length),n=["error"]}if(a==="")return new Uint8Array;n=[];let[r,o]=new RegExp(`^${e} error (\\w+)
`).exec(a)??[""];return o!==void 0&&t({error:o}),Buffer.from(a.slice(r.length),"latin1")}}var V=process.platform==="win32",H=2e3,ue=1e3,fe=200,pe=3e3,me=256*1024,
P=new Set;function W(){for(let e of P)e.kill()}function Q(e,t,n){let s=B(e,t,()=>{ge(e,n.environment.SystemRoot)});return P.size===0&&process.on("exit",W),P.add(
s),s}function q(e){P.delete(e),P.size===0&&process.off("exit",W)}function ge(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function $e(e,t){var u;let{redact:n,maximumOutputInBytes:s=me}=t;S(e,t);let a=performance.
now(),r={output:A(s),stdout:A(s),stderr:A(s)},o=z(e,t,t.input===void 0?"ignore":"pipe");(u=o.stdin)==null||u.on("error",()=>{}).end(t.input);let d=["stdout","st\
derr"].map(f=>{var g;let m=T(n,y=>{r[f].append(y),r.output.append(y)});return(g=o[f])==null||g.on("data",y=>{m.write(y)}),m}),c=!1,{exitCode:i,signal:l}=await J(
o,e,t,()=>{c=!0}).finally(()=>ye(e,o.pid));S(e,t);for(let f of d)f.end();return{exitCode:i,signal:l,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.
text(),timedOut:c,durationInMilliseconds:Math.round(performance.now()-a)}}async function ye({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_FP2WBXV7.h)(
n)&&await(0,import_chunk_FP2WBXV7.j)(n).catch(()=>{})}function z(e,t,n){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,
env:e.environment,stdio:[n,"pipe","pipe"],detached:!V,windowsHide:!0})}catch(s){throw L(s,e,t)}}function J(e,t,n,s){return new Promise((a,r)=>{var y;let o=new Set,
d=(h,w)=>{o.add(setTimeout(w,h))},{pid:c}=e,i=c===void 0?void 0:Q(c,!V,t),l={exitCode:null,signal:null},u=!1,f=h=>{var w,b,E,C;if(!u){u=!0;for(let p of o)clearTimeout(
p);(w=n.signal)==null||w.removeEventListener("abort",g),i!==void 0&&(i.sweep(),q(i)),(b=e.stdin)==null||b.destroy(),(E=e.stdout)==null||E.destroy(),(C=e.stderr)==
null||C.destroy(),e.unref(),h()}},m=()=>{f(()=>{a(l)})},g=()=>{i==null||i.end(),d(H,()=>{i==null||i.kill(),d(pe,m)})};e.once("error",h=>{c===void 0&&f(()=>{r(L(
h,t,n))})}),e.once("exit",(h,w)=>{l={exitCode:h,signal:w},d((i==null?void 0:i.ending)===!0?fe:ue,()=>{d(50,m)})}),e.once("close",m),(y=n.signal)==null||y.addEventListener(
"abort",g,{once:!0}),d(j(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),g())})})}function Ue(e,t){var c;S(e,t);let n=new AbortController,
s=z(e,t,"pipe");(c=s.stdin)==null||c.on("error",()=>{});let a=[s.stdout,s.stderr].map(i=>{let l=T(t.redact,u=>{for(let f of u.replace(/\n$/,"").split(`
`))t.onLine(f)});return i==null||i.on("data",u=>{l.write(u)}),l}),r=AbortSignal.any([t.signal,n.signal]),o=()=>{n.abort()},d=J(s,e,{...t,signal:r},()=>{}).finally(
()=>{for(let i of a)i.end()});return{send:i=>{var l;return(l=s.stdin)==null?void 0:l.write(`${i}
`)},stop:o,close:async i=>{var u;(u=s.stdin)==null||u.end();let l=setTimeout(o,i);await d.catch(()=>{}),clearTimeout(l)},ended:d}}function j(e){return Math.min(
e*1e3,2**31-1)}async function _e(e,t){var E,C;S(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));S(e,t);let{NODE_OPTIONS:s="",
...a}=e.environment,r=(0,import_node_crypto.randomUUID)(),o=p=>{for(let X of p.replace(/\n$/,"").split(`
`))t.onLine(X)},d=T(t.redact,o),c=T(t.redact,o),i,l,u,f=!0,m=new Set,g=()=>{i==null||i.end(),m.add(setTimeout(()=>i==null?void 0:i.kill(),H))},y=p=>{u??=p,i!==void 0&&
g()},h=()=>{y("abort")},w=K(r,p=>{if("error"in p){l=p.error;return}i=Q(p.pid,!1,e),u!==void 0&&g()});(E=t.signal)==null||E.addEventListener("abort",h,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(y,j(t.timeLimitInSeconds),"limit"));let b;try{b=await n(`"${process.execPath}"`,["-e",F,r,s,e.program,...e.arguments],
{cwd:t.workingDirectory,env:a,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&d.write(w(p))},stderr:p=>{f&&c.write(p)}}})}catch(p){throw L(p,e,t)}finally{
f=!1;for(let p of m)clearTimeout(p);(C=t.signal)==null||C.removeEventListener("abort",h),i!==void 0&&(i.sweep(),q(i))}if(d.end(),c.end(),S(e,t),l!==void 0)throw L(
{code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${x(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.
isInteger(b)?b:137}0&&(module.exports={a,b,c,d});
