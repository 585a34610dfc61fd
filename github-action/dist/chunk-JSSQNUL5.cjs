var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>T,b:()=>Ae,c:()=>Pe,d:()=>Oe});module.exports=__toCommonJS(stdin_exports);var import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
J=64*1024,j=8*1024;function x(e,t){let o=new import_node_string_decoder.StringDecoder("utf8"),i=n=>e((0,import_chunk_RVXNVVIO.c)(n)),s=n=>{n!==""&&t(n)},r="";return{
write(n){r+=o.write(Buffer.from(n.buffer,n.byteOffset,n.byteLength));let d=r.lastIndexOf(`
`)+1;if(d>0&&(s(i(r.slice(0,d))),r=r.slice(d)),r.length>J){let a=i(r),c=Math.max(0,a.length-j);s(a.slice(0,c)),r=a.slice(c)}},end(){s(i(r+o.end())),r=""}}}function T(e){
let t=Math.floor(e/2),o="",i=0,s=!1,r=[],n=0,d=0,a=0,c=u=>{let l=Buffer.byteLength(u);if(!s&&i+l<=t){o+=u,i+=l;return}for(s=!0,r.push(u),d+=l;d>t&&n<r.length-1;){
let p=Buffer.byteLength(r[n]??"");n+=1,d-=p,a+=p}n>4096&&(r=r.slice(n),n=0)};return{append(u){for(let[l]of u.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(l)},text(){let u=r.
slice(n).join("");return a===0?o+u:`${o}${o===""||o.endsWith(`
`)?"":`
`}[\u2026 ${a} bytes left out \u2026]
${u}`}}}function b(e,{redact:t}){return t((0,import_chunk_RVXNVVIO.c)(e.program))}function w(e,t){if(t.signal?.aborted===!0)throw new import_chunk_VC77LCNK.b("C\
ANCELLED",`The run was cancelled; ${b(e,t)} was stopped or not started.`)}var v={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Che\
ck that the path names a program, not a folder, and that it may be executed (chmod +x)."},A={code:"PREREQUISITE_MISSING",why:"it is not a program for this syste\
m",hint:"Install the build for this machine's operating system and processor."},L={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"\
Lower parallel, or give the machine more memory, processes or open files."},M={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or p\
ut its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},Y={ENOENT:M,EACCES:v,EPERM:v,ENOTDIR:v,EISDIR:v,ENOEXEC:A,
EBADARCH:A,UNKNOWN:A,EINVAL:{...v,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are \
too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL characte\
r",hint:"Remove that character."},EAGAIN:L,ENOMEM:L,EMFILE:L,ENFILE:L};function E(e,t,o){let{workingDirectory:i,redact:s}=o;if(i!==void 0&&!Z(i)){let a=s((0,import_chunk_RVXNVVIO.c)(
i));return new import_chunk_VC77LCNK.b("INVALID_INPUT",`${b(t,o)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}
let r=(0,import_chunk_QZD7BA4A.a)(e),d=r==="EACCES"&&!/[\\/]/.test(t.program)?{...M,why:"there is no such program, or it may not be run"}:Y[r??""];if(d===void 0){
let a=s((0,import_chunk_RVXNVVIO.c)((0,import_chunk_QZD7BA4A.b)(e,"message")??r??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${b(t,o)} can'\
t be started: ${a}.`)}return new import_chunk_VC77LCNK.b(d.code,`${b(t,o)} can't be started: ${d.why}.`,{hint:d.hint})}function Z(e){try{return(0,import_node_fs.statSync)(
e).isDirectory()}catch{return!1}}function k(e,t,o){let i=process.platform==="win32",s=new Map,r=D(String(e));r!==void 0&&s.set(e,r);let n=!1,d=c=>{let u=ne();re(
s,u),t&&C(-e,c),r===void 0&&C(e,c);for(let[l,{group:p,startedAt:m}]of s)u.get(l)?.startedAt===m&&(p===l&&C(-l,c),C(l,c))},a=()=>{i?o(e):d("SIGKILL")};return{get ending(){
return n},end(){n||(n=!0,i?a():d("SIGTERM"))},kill:a,sweep(){i||(n?a():t&&C(-e,"SIGKILL"))}}}function re(e,t){let o=new Map;for(let[s,{parent:r}]of t){let n=o.get(
r);n===void 0?o.set(r,[s]):n.push(s)}let i=[...e].filter(([s,{startedAt:r}])=>t.get(s)?.startedAt===r).map(([s])=>s);for(let s=i.pop();s!==void 0;s=i.pop())for(let r of o.
get(s)??[]){let n=t.get(r);n===void 0||e.get(r)?.startedAt===n.startedAt||(e.set(r,n),i.push(r))}}function ne(){let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)(
"/proc")){let o=/^\d+$/.test(t)?D(t):void 0;o!==void 0&&e.set(Number(t),o)}}catch{}return e}function D(e){try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}\
/stat`,"latin1"),o=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(o[1]),group:Number(o[2]),startedAt:o[19]??""}}catch{return}}function C(e,t){try{
process.kill(e,t)}catch{}}var U=`
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
`;function $(e,t){let o=["pid","error"];return i=>{if(o.length===0)return i;let s=Buffer.from(i).toString("latin1");if(o.includes("pid")){let[d,a]=new RegExp(`^${e}\
 (\\d+)
`).exec(s)??["",""];t({pid:Number(a)}),s=s.slice(d.length),o=["error"]}if(s==="")return new Uint8Array;o=[];let[r,n]=new RegExp(`^${e} error (\\w+)
`).exec(s)??[""];return n!==void 0&&t({error:n}),Buffer.from(s.slice(r.length),"latin1")}}var _=process.platform==="win32",B=2e3,de=1e3,ae=200,ce=3e3,le=256*1024,
R=new Set;function G(){for(let e of R)e.kill()}function F(e,t,o){let i=k(e,t,()=>{ue(e,o.environment.SystemRoot)});return R.size===0&&process.on("exit",G),R.add(
i),i}function K(e){R.delete(e),R.size===0&&process.off("exit",G)}function ue(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Ae(e,t){let{redact:o,maximumOutputInBytes:i=le}=t;w(e,t);let s=performance.now(),
r={output:T(i),stdout:T(i),stderr:T(i)},n=V(e,t,t.input===void 0?"ignore":"pipe");n.stdin?.on("error",()=>{}).end(t.input);let d=["stdout","stderr"].map(l=>{let p=x(
o,m=>{r[l].append(m),r.output.append(m)});return n[l]?.on("data",m=>{p.write(m)}),p}),a=!1,{exitCode:c,signal:u}=await H(n,e,t,()=>{a=!0});w(e,t);for(let l of d)
l.end();return{exitCode:c,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.text(),timedOut:a,durationInMilliseconds:Math.round(performance.
now()-s)}}function V(e,t,o){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[o,"pipe","\
pipe"],detached:!_,windowsHide:!0})}catch(i){throw E(i,e,t)}}function H(e,t,o,i){return new Promise((s,r)=>{let n=new Set,d=(g,y)=>{n.add(setTimeout(y,g))},{pid:a}=e,
c=a===void 0?void 0:F(a,!_,t),u={exitCode:null,signal:null},l=!1,p=g=>{if(!l){l=!0;for(let y of n)clearTimeout(y);o.signal?.removeEventListener("abort",I),c!==void 0&&
(c.sweep(),K(c)),e.stdin?.destroy(),e.stdout?.destroy(),e.stderr?.destroy(),e.unref(),g()}},m=()=>{p(()=>{s(u)})},I=()=>{c?.end(),d(B,()=>{c?.kill(),d(ce,m)})};
e.once("error",g=>{a===void 0&&p(()=>{r(E(g,t,o))})}),e.once("exit",(g,y)=>{u={exitCode:g,signal:y},d(c?.ending===!0?ae:de,()=>{d(50,m)})}),e.once("close",m),o.
signal?.addEventListener("abort",I,{once:!0}),d(Q(o.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(i(),I())})})}function Pe(e,t){w(e,t);
let o=new AbortController,i=V(e,t,"pipe");i.stdin?.on("error",()=>{});let s=[i.stdout,i.stderr].map(n=>{let d=x(t.redact,a=>{for(let c of a.replace(/\n$/,"").split(
`
`))t.onLine(c)});return n?.on("data",a=>{d.write(a)}),d}),r=AbortSignal.any([t.signal,o.signal]);return{send:n=>i.stdin?.write(`${n}
`),hangUp:()=>i.stdin?.end(),stop:()=>{o.abort()},ended:H(i,e,{...t,signal:r},()=>{}).finally(()=>{for(let n of s)n.end()})}}function Q(e){return Math.min(e*1e3,
2**31-1)}async function Oe(e,t){w(e,t);let{exec:o}=await Promise.resolve().then(()=>__toESM(require("./exec-55CWCMTM.cjs")));w(e,t);let{NODE_OPTIONS:i="",...s}=e.
environment,r=(0,import_node_crypto.randomUUID)(),n=f=>{for(let q of f.replace(/\n$/,"").split(`
`))t.onLine(q)},d=x(t.redact,n),a=x(t.redact,n),c,u,l,p=!0,m=new Set,I=()=>{c?.end(),m.add(setTimeout(()=>c?.kill(),B))},g=f=>{l??=f,c!==void 0&&I()},y=()=>{g("\
abort")},W=$(r,f=>{if("error"in f){u=f.error;return}c=F(f.pid,!1,e),l!==void 0&&I()});t.signal?.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&
m.add(setTimeout(g,Q(t.timeLimitInSeconds),"limit"));let N;try{N=await o(`"${process.execPath}"`,["-e",U,r,i,e.program,...e.arguments],{cwd:t.workingDirectory,env:s,
silent:!0,ignoreReturnCode:!0,listeners:{stdout:f=>{p&&d.write(W(f))},stderr:f=>{p&&a.write(f)}}})}catch(f){throw E(f,e,t)}finally{p=!1;for(let f of m)clearTimeout(
f);t.signal?.removeEventListener("abort",y),c!==void 0&&(c.sweep(),K(c))}if(d.end(),a.end(),w(e,t),u!==void 0)throw E({code:u},e,t);if(l==="limit")throw new import_chunk_VC77LCNK.b(
"TIME_LIMIT",`${b(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(N)?N:137}0&&(module.exports={a,b,c,d});
