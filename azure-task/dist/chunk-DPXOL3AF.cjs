var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>A,b:()=>$e,c:()=>Ue,d:()=>_e});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_node_string_decoder=require("node:string_decoder"),import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_fs2=require("node:fs"),Z=64*1024,ee=8*1024;function T(e,t,n=!0){let s=new import_node_string_decoder.StringDecoder("utf8"),a=o=>e(n?(0,import_chunk_3B4JJWOG.d)(
o):o),d=o=>{o!==""&&t(o)},r="";return{write(o){r+=s.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let l=r.lastIndexOf(`
`)+1;if(l>0&&(d(a(r.slice(0,l))),r=r.slice(l)),r.length>Z){let i=a(r),c=Math.max(0,i.length-ee);d(i.slice(0,c)),r=i.slice(c)}},end(){d(a(r+s.end())),r=""}}}function A(e){
let t=Math.floor(e/2),n="",s=0,a=!1,d=[],r=0,o=0,l=0,i=c=>{let u=Buffer.byteLength(c);if(!a&&s+u<=t){n+=c,s+=u;return}for(a=!0,d.push(c),o+=u;o>t&&r<d.length-1;){
let f=Buffer.byteLength(d[r]??"");r+=1,o-=f,l+=f}r>4096&&(d=d.slice(r),r=0)};return{append(c){for(let[u]of c.matchAll(/[^\n]{1,1024}\n?|\n/gu))i(u)},text(){let c=d.
slice(r).join("");return l===0?n+c:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${l} bytes left out \u2026]
${c}`}}}function x(e,{redact:t}){return t((0,import_chunk_3B4JJWOG.d)(e.program))}function S(e,t){var n;if(((n=t.signal)==null?void 0:n.aborted)===!0)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`The run was cancelled; ${x(e,t)} was stopped or not started.`)}var R={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"C\
heck that the path names a program, not a folder, and that it may be executed (chmod +x)."},M={code:"PREREQUISITE_MISSING",why:"it is not a program for this sys\
tem",hint:"Install the build for this machine's operating system and processor."},O={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},_={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ne={ENOENT:_,EACCES:R,EPERM:R,ENOTDIR:R,EISDIR:R,ENOEXEC:M,
EBADARCH:M,UNKNOWN:M,EINVAL:{...R,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:O,ENOMEM:O,EMFILE:O,ENFILE:O};function L(e,t,n){let{workingDirectory:s,redact:a}=n;if(s!==void 0&&!re(s)){let l=a((0,import_chunk_3B4JJWOG.d)(
s));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${x(t,n)} can't be run in ${l}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let d=(0,import_chunk_3DGUHJHJ.a)(e),o=d==="EACCES"&&!/[\\/]/.test(t.program)?{..._,why:"there is no such program, or it may not be run"}:ne[d??""];if(o===void 0){
let l=a((0,import_chunk_3B4JJWOG.d)((0,import_chunk_3DGUHJHJ.b)(e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${x(t,n)} can'\
t be started: ${l}.`)}return new import_chunk_VC77LCNK.b(o.code,`${x(t,n)} can't be started: ${o.why}.`,{hint:o.hint})}function re(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function B(e,t,n){let s=process.platform==="win32",a=new Map,d=G(String(e));d!==void 0&&a.set(e,d);let r=!1,o=i=>{var u;let c=de();
se(a,c),t&&N(-e,i),d===void 0&&N(e,i);for(let[f,{group:m,startedAt:h}]of a)((u=c.get(f))==null?void 0:u.startedAt)===h&&(m===f&&N(-f,i),N(f,i))},l=()=>{s?n(e):o(
"SIGKILL")};return{get ending(){return r},end(){r||(r=!0,s?l():o("SIGTERM"))},kill:l,sweep(){s||(r?l():t&&N(-e,"SIGKILL"))}}}function se(e,t){var a;let n=new Map;
for(let[d,{parent:r}]of t){let o=n.get(r);o===void 0?n.set(r,[d]):o.push(d)}let s=[...e].filter(([d,{startedAt:r}])=>{var o;return((o=t.get(d))==null?void 0:o.startedAt)===
r}).map(([d])=>d);for(let d=s.pop();d!==void 0;d=s.pop())for(let r of n.get(d)??[]){let o=t.get(r);o===void 0||((a=e.get(r))==null?void 0:a.startedAt)===o.startedAt||
(e.set(r,o),s.push(r))}}function de(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?G(t):void 0;n!==void 0&&e.set(
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
`;function K(e,t){let n=["pid","error"];return s=>{if(n.length===0)return s;let a=Buffer.from(s).toString("latin1");if(n.includes("pid")){let[o,l]=new RegExp(`^${e}\
 (\\d+)
`).exec(a)??["",""];t({pid:Number(l)}),a=a.slice(o.length),n=["error"]}if(a==="")return new Uint8Array;n=[];let[d,r]=new RegExp(`^${e} error (\\w+)
`).exec(a)??[""];return r!==void 0&&t({error:r}),Buffer.from(a.slice(d.length),"latin1")}}var V=process.platform==="win32",H=2e3,ue=1e3,fe=200,pe=3e3,me=256*1024,
P=new Set;function W(){for(let e of P)e.kill()}function Q(e,t,n){let s=B(e,t,()=>{ge(e,n.environment.SystemRoot)});return P.size===0&&process.on("exit",W),P.add(
s),s}function q(e){P.delete(e),P.size===0&&process.off("exit",W)}function ge(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function $e(e,t){var f;let{redact:n,maximumOutputInBytes:s=me,plain:a=!0}=t;S(e,t);let d=performance.
now(),r={output:A(s),stdout:A(s),stderr:A(s)},o=z(e,t,t.input===void 0?"ignore":"pipe");(f=o.stdin)==null||f.on("error",()=>{}).end(t.input);let l=["stdout","st\
derr"].map(m=>{var g;let w=T(n,y=>{r[m].append(y),r.output.append(y)},a);return(g=o[m])==null||g.on("data",y=>{w.write(y)}),w}),i=!1,{exitCode:c,signal:u}=await J(
o,e,t,()=>{i=!0}).finally(()=>ye(e,o.pid));S(e,t);for(let m of l)m.end();return{exitCode:c,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.
text(),timedOut:i,durationInMilliseconds:Math.round(performance.now()-d)}}async function ye({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_FP2WBXV7.h)(
n)&&await(0,import_chunk_FP2WBXV7.j)(n).catch(()=>{})}function z(e,t,n){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,
env:e.environment,stdio:[n,"pipe","pipe"],detached:!V,windowsHide:!0})}catch(s){throw L(s,e,t)}}function J(e,t,n,s){return new Promise((a,d)=>{var w;let r=new Set,
o=(g,y)=>{r.add(setTimeout(y,g))},{pid:l}=e,i=l===void 0?void 0:Q(l,!V,t),c={exitCode:null,signal:null},u=!1,f=g=>{var y,b,E,C;if(!u){u=!0;for(let p of r)clearTimeout(
p);(y=n.signal)==null||y.removeEventListener("abort",h),i!==void 0&&(i.sweep(),q(i)),(b=e.stdin)==null||b.destroy(),(E=e.stdout)==null||E.destroy(),(C=e.stderr)==
null||C.destroy(),e.unref(),g()}},m=()=>{f(()=>{a(c)})},h=()=>{i==null||i.end(),o(H,()=>{i==null||i.kill(),o(pe,m)})};e.once("error",g=>{l===void 0&&f(()=>{d(L(
g,t,n))})}),e.once("exit",(g,y)=>{c={exitCode:g,signal:y},o((i==null?void 0:i.ending)===!0?fe:ue,()=>{o(50,m)})}),e.once("close",m),(w=n.signal)==null||w.addEventListener(
"abort",h,{once:!0}),o(j(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),h())})})}function Ue(e,t){var l;S(e,t);let n=new AbortController,
s=z(e,t,"pipe");(l=s.stdin)==null||l.on("error",()=>{});let a=[s.stdout,s.stderr].map(i=>{let c=T(t.redact,u=>{for(let f of u.replace(/\n$/,"").split(`
`))t.onLine(f)});return i==null||i.on("data",u=>{c.write(u)}),c}),d=AbortSignal.any([t.signal,n.signal]),r=()=>{n.abort()},o=J(s,e,{...t,signal:d},()=>{}).finally(
()=>{for(let i of a)i.end()});return{send:i=>{var c;return(c=s.stdin)==null?void 0:c.write(`${i}
`)},stop:r,close:async i=>{var u;(u=s.stdin)==null||u.end();let c=setTimeout(r,i);await o.catch(()=>{}),clearTimeout(c)},ended:o}}function j(e){return Math.min(
e*1e3,2**31-1)}async function _e(e,t){var E,C;S(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));S(e,t);let{NODE_OPTIONS:s="",
...a}=e.environment,d=(0,import_node_crypto.randomUUID)(),r=p=>{for(let X of p.replace(/\n$/,"").split(`
`))t.onLine(X)},o=T(t.redact,r),l=T(t.redact,r),i,c,u,f=!0,m=new Set,h=()=>{i==null||i.end(),m.add(setTimeout(()=>i==null?void 0:i.kill(),H))},w=p=>{u??=p,i!==void 0&&
h()},g=()=>{w("abort")},y=K(d,p=>{if("error"in p){c=p.error;return}i=Q(p.pid,!1,e),u!==void 0&&h()});(E=t.signal)==null||E.addEventListener("abort",g,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(w,j(t.timeLimitInSeconds),"limit"));let b;try{b=await n(`"${process.execPath}"`,["-e",F,d,s,e.program,...e.arguments],
{cwd:t.workingDirectory,env:a,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&o.write(y(p))},stderr:p=>{f&&l.write(p)}}})}catch(p){throw L(p,e,t)}finally{
f=!1;for(let p of m)clearTimeout(p);(C=t.signal)==null||C.removeEventListener("abort",g),i!==void 0&&(i.sweep(),q(i))}if(o.end(),l.end(),S(e,t),c!==void 0)throw L(
{code:c},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${x(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.
isInteger(b)?b:137}0&&(module.exports={a,b,c,d});
