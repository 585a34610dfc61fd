var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>A,b:()=>Oe,c:()=>Me,d:()=>ke});module.exports=__toCommonJS(stdin_exports);var import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
X=64*1024,Y=8*1024;function T(e,t){let r=new import_node_string_decoder.StringDecoder("utf8"),s=o=>e((0,import_chunk_RVXNVVIO.c)(o)),a=o=>{o!==""&&t(o)},n="";return{
write(o){n+=r.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let d=n.lastIndexOf(`
`)+1;if(d>0&&(a(s(n.slice(0,d))),n=n.slice(d)),n.length>X){let c=s(n),i=Math.max(0,c.length-Y);a(c.slice(0,i)),n=c.slice(i)}},end(){a(s(n+r.end())),n=""}}}function A(e){
let t=Math.floor(e/2),r="",s=0,a=!1,n=[],o=0,d=0,c=0,i=l=>{let u=Buffer.byteLength(l);if(!a&&s+u<=t){r+=l,s+=u;return}for(a=!0,n.push(l),d+=u;d>t&&o<n.length-1;){
let f=Buffer.byteLength(n[o]??"");o+=1,d-=f,c+=f}o>4096&&(n=n.slice(o),o=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))i(u)},text(){let l=n.
slice(o).join("");return c===0?r+l:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${c} bytes left out \u2026]
${l}`}}}function v(e,{redact:t}){return t((0,import_chunk_RVXNVVIO.c)(e.program))}function S(e,t){var r;if(((r=t.signal)==null?void 0:r.aborted)===!0)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`The run was cancelled; ${v(e,t)} was stopped or not started.`)}var R={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"C\
heck that the path names a program, not a folder, and that it may be executed (chmod +x)."},M={code:"PREREQUISITE_MISSING",why:"it is not a program for this sys\
tem",hint:"Install the build for this machine's operating system and processor."},O={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},$={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ee={ENOENT:$,EACCES:R,EPERM:R,ENOTDIR:R,EISDIR:R,ENOEXEC:M,
EBADARCH:M,UNKNOWN:M,EINVAL:{...R,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:O,ENOMEM:O,EMFILE:O,ENFILE:O};function L(e,t,r){let{workingDirectory:s,redact:a}=r;if(s!==void 0&&!te(s)){let c=a((0,import_chunk_RVXNVVIO.c)(
s));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${v(t,r)} can't be run in ${c}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let n=(0,import_chunk_QZD7BA4A.a)(e),d=n==="EACCES"&&!/[\\/]/.test(t.program)?{...$,why:"there is no such program, or it may not be run"}:ee[n??""];if(d===void 0){
let c=a((0,import_chunk_RVXNVVIO.c)((0,import_chunk_QZD7BA4A.b)(e,"message")??n??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${v(t,r)} can'\
t be started: ${c}.`)}return new import_chunk_VC77LCNK.b(d.code,`${v(t,r)} can't be started: ${d.why}.`,{hint:d.hint})}function te(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function U(e,t,r){let s=process.platform==="win32",a=new Map,n=_(String(e));n!==void 0&&a.set(e,n);let o=!1,d=i=>{var u;let l=ie();
oe(a,l),t&&N(-e,i),n===void 0&&N(e,i);for(let[f,{group:m,startedAt:g}]of a)((u=l.get(f))==null?void 0:u.startedAt)===g&&(m===f&&N(-f,i),N(f,i))},c=()=>{s?r(e):d(
"SIGKILL")};return{get ending(){return o},end(){o||(o=!0,s?c():d("SIGTERM"))},kill:c,sweep(){s||(o?c():t&&N(-e,"SIGKILL"))}}}function oe(e,t){var a;let r=new Map;
for(let[n,{parent:o}]of t){let d=r.get(o);d===void 0?r.set(o,[n]):d.push(n)}let s=[...e].filter(([n,{startedAt:o}])=>{var d;return((d=t.get(n))==null?void 0:d.startedAt)===
o}).map(([n])=>n);for(let n=s.pop();n!==void 0;n=s.pop())for(let o of r.get(n)??[]){let d=t.get(o);d===void 0||((a=e.get(o))==null?void 0:a.startedAt)===d.startedAt||
(e.set(o,d),s.push(o))}}function ie(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let r=/^\d+$/.test(t)?_(t):void 0;r!==void 0&&e.set(
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
`;function G(e,t){let r=["pid","error"];return s=>{if(r.length===0)return s;let a=Buffer.from(s).toString("latin1");if(r.includes("pid")){let[d,c]=new RegExp(`^${e}\
 (\\d+)
`).exec(a)??["",""];t({pid:Number(c)}),a=a.slice(d.length),r=["error"]}if(a==="")return new Uint8Array;r=[];let[n,o]=new RegExp(`^${e} error (\\w+)
`).exec(a)??[""];return o!==void 0&&t({error:o}),Buffer.from(a.slice(n.length),"latin1")}}var F=process.platform==="win32",K=2e3,ce=1e3,le=200,ue=3e3,fe=256*1024,
P=new Set;function V(){for(let e of P)e.kill()}function H(e,t,r){let s=U(e,t,()=>{pe(e,r.environment.SystemRoot)});return P.size===0&&process.on("exit",V),P.add(
s),s}function Q(e){P.delete(e),P.size===0&&process.off("exit",V)}function pe(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Oe(e,t){var u;let{redact:r,maximumOutputInBytes:s=fe}=t;S(e,t);let a=performance.
now(),n={output:A(s),stdout:A(s),stderr:A(s)},o=W(e,t,t.input===void 0?"ignore":"pipe");(u=o.stdin)==null||u.on("error",()=>{}).end(t.input);let d=["stdout","st\
derr"].map(f=>{var g;let m=T(r,y=>{n[f].append(y),n.output.append(y)});return(g=o[f])==null||g.on("data",y=>{m.write(y)}),m}),c=!1,{exitCode:i,signal:l}=await q(
o,e,t,()=>{c=!0});S(e,t);for(let f of d)f.end();return{exitCode:i,signal:l,output:n.output.text(),stdout:n.stdout.text(),stderr:n.stderr.text(),timedOut:c,durationInMilliseconds:Math.
round(performance.now()-a)}}function W(e,t,r){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,
stdio:[r,"pipe","pipe"],detached:!F,windowsHide:!0})}catch(s){throw L(s,e,t)}}function q(e,t,r,s){return new Promise((a,n)=>{var y;let o=new Set,d=(h,w)=>{o.add(
setTimeout(w,h))},{pid:c}=e,i=c===void 0?void 0:H(c,!F,t),l={exitCode:null,signal:null},u=!1,f=h=>{var w,b,E,C;if(!u){u=!0;for(let p of o)clearTimeout(p);(w=r.signal)==
null||w.removeEventListener("abort",g),i!==void 0&&(i.sweep(),Q(i)),(b=e.stdin)==null||b.destroy(),(E=e.stdout)==null||E.destroy(),(C=e.stderr)==null||C.destroy(),
e.unref(),h()}},m=()=>{f(()=>{a(l)})},g=()=>{i==null||i.end(),d(K,()=>{i==null||i.kill(),d(ue,m)})};e.once("error",h=>{c===void 0&&f(()=>{n(L(h,t,r))})}),e.once(
"exit",(h,w)=>{l={exitCode:h,signal:w},d((i==null?void 0:i.ending)===!0?le:ce,()=>{d(50,m)})}),e.once("close",m),(y=r.signal)==null||y.addEventListener("abort",
g,{once:!0}),d(z(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),g())})})}function Me(e,t){var c;S(e,t);let r=new AbortController,s=W(
e,t,"pipe");(c=s.stdin)==null||c.on("error",()=>{});let a=[s.stdout,s.stderr].map(i=>{let l=T(t.redact,u=>{for(let f of u.replace(/\n$/,"").split(`
`))t.onLine(f)});return i==null||i.on("data",u=>{l.write(u)}),l}),n=AbortSignal.any([t.signal,r.signal]),o=()=>{r.abort()},d=q(s,e,{...t,signal:n},()=>{}).finally(
()=>{for(let i of a)i.end()});return{send:i=>{var l;return(l=s.stdin)==null?void 0:l.write(`${i}
`)},stop:o,close:async i=>{var u;(u=s.stdin)==null||u.end();let l=setTimeout(o,i);await d.catch(()=>{}),clearTimeout(l)},ended:d}}function z(e){return Math.min(
e*1e3,2**31-1)}async function ke(e,t){var E,C;S(e,t);let{exec:r}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));S(e,t);let{NODE_OPTIONS:s="",
...a}=e.environment,n=(0,import_node_crypto.randomUUID)(),o=p=>{for(let J of p.replace(/\n$/,"").split(`
`))t.onLine(J)},d=T(t.redact,o),c=T(t.redact,o),i,l,u,f=!0,m=new Set,g=()=>{i==null||i.end(),m.add(setTimeout(()=>i==null?void 0:i.kill(),K))},y=p=>{u??=p,i!==void 0&&
g()},h=()=>{y("abort")},w=G(n,p=>{if("error"in p){l=p.error;return}i=H(p.pid,!1,e),u!==void 0&&g()});(E=t.signal)==null||E.addEventListener("abort",h,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(y,z(t.timeLimitInSeconds),"limit"));let b;try{b=await r(`"${process.execPath}"`,["-e",B,n,s,e.program,...e.arguments],
{cwd:t.workingDirectory,env:a,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&d.write(w(p))},stderr:p=>{f&&c.write(p)}}})}catch(p){throw L(p,e,t)}finally{
f=!1;for(let p of m)clearTimeout(p);(C=t.signal)==null||C.removeEventListener("abort",h),i!==void 0&&(i.sweep(),Q(i))}if(d.end(),c.end(),S(e,t),l!==void 0)throw L(
{code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${v(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.
isInteger(b)?b:137}0&&(module.exports={a,b,c,d});
