var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>P,b:()=>Oe,c:()=>Me,d:()=>ke});module.exports=__toCommonJS(stdin_exports);var import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
X=64*1024,Y=8*1024;function R(e,t){let r=new import_node_string_decoder.StringDecoder("utf8"),s=i=>e((0,import_chunk_RVXNVVIO.c)(i)),c=i=>{i!==""&&t(i)},n="";return{
write(i){n+=r.write(Buffer.from(i.buffer,i.byteOffset,i.byteLength));let o=n.lastIndexOf(`
`)+1;if(o>0&&(c(s(n.slice(0,o))),n=n.slice(o)),n.length>X){let a=s(n),d=Math.max(0,a.length-Y);c(a.slice(0,d)),n=a.slice(d)}},end(){c(s(n+r.end())),n=""}}}function P(e){
let t=Math.floor(e/2),r="",s=0,c=!1,n=[],i=0,o=0,a=0,d=l=>{let f=Buffer.byteLength(l);if(!c&&s+f<=t){r+=l,s+=f;return}for(c=!0,n.push(l),o+=f;o>t&&i<n.length-1;){
let u=Buffer.byteLength(n[i]??"");i+=1,o-=u,a+=u}i>4096&&(n=n.slice(i),i=0)};return{append(l){for(let[f]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))d(f)},text(){let l=n.
slice(i).join("");return a===0?r+l:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${a} bytes left out \u2026]
${l}`}}}function v(e,{redact:t}){return t((0,import_chunk_RVXNVVIO.c)(e.program))}function S(e,t){var r;if(((r=t.signal)==null?void 0:r.aborted)===!0)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`The run was cancelled; ${v(e,t)} was stopped or not started.`)}var T={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"C\
heck that the path names a program, not a folder, and that it may be executed (chmod +x)."},M={code:"PREREQUISITE_MISSING",why:"it is not a program for this sys\
tem",hint:"Install the build for this machine's operating system and processor."},O={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},U={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ee={ENOENT:U,EACCES:T,EPERM:T,ENOTDIR:T,EISDIR:T,ENOEXEC:M,
EBADARCH:M,UNKNOWN:M,EINVAL:{...T,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:O,ENOMEM:O,EMFILE:O,ENFILE:O};function L(e,t,r){let{workingDirectory:s,redact:c}=r;if(s!==void 0&&!te(s)){let a=c((0,import_chunk_RVXNVVIO.c)(
s));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${v(t,r)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let n=(0,import_chunk_QZD7BA4A.a)(e),o=n==="EACCES"&&!/[\\/]/.test(t.program)?{...U,why:"there is no such program, or it may not be run"}:ee[n??""];if(o===void 0){
let a=c((0,import_chunk_RVXNVVIO.c)((0,import_chunk_QZD7BA4A.b)(e,"message")??n??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${v(t,r)} can'\
t be started: ${a}.`)}return new import_chunk_VC77LCNK.b(o.code,`${v(t,r)} can't be started: ${o.why}.`,{hint:o.hint})}function te(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function $(e,t,r){let s=process.platform==="win32",c=new Map,n=_(String(e));n!==void 0&&c.set(e,n);let i=!1,o=d=>{var f;let l=ie();
oe(c,l),t&&N(-e,d),n===void 0&&N(e,d);for(let[u,{group:m,startedAt:g}]of c)((f=l.get(u))==null?void 0:f.startedAt)===g&&(m===u&&N(-u,d),N(u,d))},a=()=>{s?r(e):o(
"SIGKILL")};return{get ending(){return i},end(){i||(i=!0,s?a():o("SIGTERM"))},kill:a,sweep(){s||(i?a():t&&N(-e,"SIGKILL"))}}}function oe(e,t){var c;let r=new Map;
for(let[n,{parent:i}]of t){let o=r.get(i);o===void 0?r.set(i,[n]):o.push(n)}let s=[...e].filter(([n,{startedAt:i}])=>{var o;return((o=t.get(n))==null?void 0:o.startedAt)===
i}).map(([n])=>n);for(let n=s.pop();n!==void 0;n=s.pop())for(let i of r.get(n)??[]){let o=t.get(i);o===void 0||((c=e.get(i))==null?void 0:c.startedAt)===o.startedAt||
(e.set(i,o),s.push(i))}}function ie(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let r=/^\d+$/.test(t)?_(t):void 0;r!==void 0&&e.set(
Number(t),r)}}catch{}return e}function _(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{
parent:Number(r[1]),group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function N(e,t){try{process.kill(e,t)}catch{}}var B=`
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
`;function G(e,t){let r=["pid","error"];return s=>{if(r.length===0)return s;let c=Buffer.from(s).toString("latin1");if(r.includes("pid")){let[o,a]=new RegExp(`^${e}\
 (\\d+)
`).exec(c)??["",""];t({pid:Number(a)}),c=c.slice(o.length),r=["error"]}if(c==="")return new Uint8Array;r=[];let[n,i]=new RegExp(`^${e} error (\\w+)
`).exec(c)??[""];return i!==void 0&&t({error:i}),Buffer.from(c.slice(n.length),"latin1")}}var F=process.platform==="win32",K=2e3,ce=1e3,le=200,ue=3e3,fe=256*1024,
A=new Set;function V(){for(let e of A)e.kill()}function H(e,t,r){let s=$(e,t,()=>{pe(e,r.environment.SystemRoot)});return A.size===0&&process.on("exit",V),A.add(
s),s}function Q(e){A.delete(e),A.size===0&&process.off("exit",V)}function pe(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Oe(e,t){var f;let{redact:r,maximumOutputInBytes:s=fe}=t;S(e,t);let c=performance.
now(),n={output:P(s),stdout:P(s),stderr:P(s)},i=W(e,t,t.input===void 0?"ignore":"pipe");(f=i.stdin)==null||f.on("error",()=>{}).end(t.input);let o=["stdout","st\
derr"].map(u=>{var g;let m=R(r,y=>{n[u].append(y),n.output.append(y)});return(g=i[u])==null||g.on("data",y=>{m.write(y)}),m}),a=!1,{exitCode:d,signal:l}=await q(
i,e,t,()=>{a=!0});S(e,t);for(let u of o)u.end();return{exitCode:d,signal:l,output:n.output.text(),stdout:n.stdout.text(),stderr:n.stderr.text(),timedOut:a,durationInMilliseconds:Math.
round(performance.now()-c)}}function W(e,t,r){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,
stdio:[r,"pipe","pipe"],detached:!F,windowsHide:!0})}catch(s){throw L(s,e,t)}}function q(e,t,r,s){return new Promise((c,n)=>{var y;let i=new Set,o=(h,w)=>{i.add(
setTimeout(w,h))},{pid:a}=e,d=a===void 0?void 0:H(a,!F,t),l={exitCode:null,signal:null},f=!1,u=h=>{var w,b,E,C;if(!f){f=!0;for(let p of i)clearTimeout(p);(w=r.signal)==
null||w.removeEventListener("abort",g),d!==void 0&&(d.sweep(),Q(d)),(b=e.stdin)==null||b.destroy(),(E=e.stdout)==null||E.destroy(),(C=e.stderr)==null||C.destroy(),
e.unref(),h()}},m=()=>{u(()=>{c(l)})},g=()=>{d==null||d.end(),o(K,()=>{d==null||d.kill(),o(ue,m)})};e.once("error",h=>{a===void 0&&u(()=>{n(L(h,t,r))})}),e.once(
"exit",(h,w)=>{l={exitCode:h,signal:w},o((d==null?void 0:d.ending)===!0?le:ce,()=>{o(50,m)})}),e.once("close",m),(y=r.signal)==null||y.addEventListener("abort",
g,{once:!0}),o(z(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),g())})})}function Me(e,t){var i;S(e,t);let r=new AbortController,s=W(
e,t,"pipe");(i=s.stdin)==null||i.on("error",()=>{});let c=[s.stdout,s.stderr].map(o=>{let a=R(t.redact,d=>{for(let l of d.replace(/\n$/,"").split(`
`))t.onLine(l)});return o==null||o.on("data",d=>{a.write(d)}),a}),n=AbortSignal.any([t.signal,r.signal]);return{send:o=>{var a;return(a=s.stdin)==null?void 0:a.
write(`${o}
`)},hangUp:()=>{var o;return(o=s.stdin)==null?void 0:o.end()},stop:()=>{r.abort()},ended:q(s,e,{...t,signal:n},()=>{}).finally(()=>{for(let o of c)o.end()})}}function z(e){
return Math.min(e*1e3,2**31-1)}async function ke(e,t){var E,C;S(e,t);let{exec:r}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));S(e,t);
let{NODE_OPTIONS:s="",...c}=e.environment,n=(0,import_node_crypto.randomUUID)(),i=p=>{for(let J of p.replace(/\n$/,"").split(`
`))t.onLine(J)},o=R(t.redact,i),a=R(t.redact,i),d,l,f,u=!0,m=new Set,g=()=>{d==null||d.end(),m.add(setTimeout(()=>d==null?void 0:d.kill(),K))},y=p=>{f??=p,d!==void 0&&
g()},h=()=>{y("abort")},w=G(n,p=>{if("error"in p){l=p.error;return}d=H(p.pid,!1,e),f!==void 0&&g()});(E=t.signal)==null||E.addEventListener("abort",h,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(y,z(t.timeLimitInSeconds),"limit"));let b;try{b=await r(`"${process.execPath}"`,["-e",B,n,s,e.program,...e.arguments],
{cwd:t.workingDirectory,env:c,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{u&&o.write(w(p))},stderr:p=>{u&&a.write(p)}}})}catch(p){throw L(p,e,t)}finally{
u=!1;for(let p of m)clearTimeout(p);(C=t.signal)==null||C.removeEventListener("abort",h),d!==void 0&&(d.sweep(),Q(d))}if(o.end(),a.end(),S(e,t),l!==void 0)throw L(
{code:l},e,t);if(f==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${v(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.
isInteger(b)?b:137}0&&(module.exports={a,b,c,d});
