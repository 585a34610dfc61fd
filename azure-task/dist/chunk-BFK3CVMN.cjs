var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Ee,b:()=>L,c:()=>Ke,d:()=>Ve,e:()=>He});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
te=64*1024,ne=8*1024;function x(e,t,n=!0){let s=new import_node_string_decoder.StringDecoder("utf8"),c=o=>e(n?(0,import_chunk_7RIKCKPE.e)(o):o),d=o=>{o!==""&&t(
o)},r="";return{write(o){r+=s.write(Buffer.from(o.buffer,o.byteOffset,o.byteLength));let a=r.lastIndexOf(`
`)+1;if(a>0&&(d(c(r.slice(0,a))),r=r.slice(a)),r.length>te){let i=c(r),l=Math.max(0,i.length-ne);d(i.slice(0,l)),r=i.slice(l)}},end(){d(c(r+s.end())),r=""}}}function L(e){
let t=Math.floor(e/2),n="",s=0,c=!1,d=[],r=0,o=0,a=0,i=l=>{let u=Buffer.byteLength(l);if(!c&&s+u<=t){n+=l,s+=u;return}for(c=!0,d.push(l),o+=u;o>t&&r<d.length-1;){
let f=Buffer.byteLength(d[r]??"");r+=1,o-=f,a+=f}r>4096&&(d=d.slice(r),r=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))i(u)},text(){let l=d.
slice(r).join("");return a===0?n+l:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${a} bytes left out \u2026]
${l}`}}}var re=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function A(e){let t={},n={};for(let[s,c]of Object.entries(e))(re.has(s)?n:t)[s]=c;return{
own:t,others:n}}function Ee(e,t,n){return{program:process.execPath,arguments:["-e",e,...t],environment:A(n).own}}function E(e,{redact:t}){return t((0,import_chunk_7RIKCKPE.e)(
e.program))}function b(e,t){var n;if(((n=t.signal)==null?void 0:n.aborted)===!0)throw new import_chunk_VC77LCNK.b("CANCELLED",`The run was cancelled; ${E(e,t)} \
was stopped or not started.`)}var C={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a fold\
er, and that it may be executed (chmod +x)."},O={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine'\
s operating system and processor."},P={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more mem\
ory, processes or open files."},B={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script \
that exists, the interpreter in its first line is missing."},ie={ENOENT:B,EACCES:C,EPERM:C,ENOTDIR:C,EISDIR:C,ENOEXEC:O,EBADARCH:O,UNKNOWN:O,EINVAL:{...C,why:"i\
t is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter ar\
guments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:P,
ENOMEM:P,EMFILE:P,ENFILE:P};function R(e,t,n){let{workingDirectory:s,redact:c}=n;if(s!==void 0&&!se(s)){let a=c((0,import_chunk_7RIKCKPE.e)(s));return new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${E(t,n)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}let d=(0,import_chunk_7RIKCKPE.f)(e),
o=d==="EACCES"&&!/[\\/]/.test(t.program)?{...B,why:"there is no such program, or it may not be run"}:ie[d??""];if(o===void 0){let a=c((0,import_chunk_7RIKCKPE.e)(
(0,import_chunk_7RIKCKPE.g)(e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${E(t,n)} can't be started: ${a}.`)}return new import_chunk_VC77LCNK.b(
o.code,`${E(t,n)} can't be started: ${o.why}.`,{hint:o.hint})}function se(e){try{return(0,import_node_fs.statSync)(e).isDirectory()}catch{return!1}}function F(e,t,n){
let s=process.platform==="win32",c=new Map,d=K(String(e));d!==void 0&&c.set(e,d);let r=!1,o=i=>{var u;let l=le();ce(c,l),t&&T(-e,i),d===void 0&&T(e,i);for(let[f,
{group:m,startedAt:w}]of c)((u=l.get(f))==null?void 0:u.startedAt)===w&&(m===f&&T(-f,i),T(f,i))},a=()=>{s?n(e):o("SIGKILL")};return{get ending(){return r},end(){
r||(r=!0,s?a():o("SIGTERM"))},kill:a,sweep(){s||(r?a():t&&T(-e,"SIGKILL"))}}}function ce(e,t){var c;let n=new Map;for(let[d,{parent:r}]of t){let o=n.get(r);o===
void 0?n.set(r,[d]):o.push(d)}let s=[...e].filter(([d,{startedAt:r}])=>{var o;return((o=t.get(d))==null?void 0:o.startedAt)===r}).map(([d])=>d);for(let d=s.pop();d!==
void 0;d=s.pop())for(let r of n.get(d)??[]){let o=t.get(r);o===void 0||((c=e.get(r))==null?void 0:c.startedAt)===o.startedAt||(e.set(r,o),s.push(r))}}function le(){
let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?K(t):void 0;n!==void 0&&e.set(Number(t),n)}}catch{}return e}function K(e){
try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(n[1]),group:Number(n[2]),
startedAt:n[19]??""}}catch{return}}function T(e,t){try{process.kill(e,t)}catch{}}var V=`
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
`;function H(e,t){let n=["pid","error"];return s=>{if(n.length===0)return s;let c=Buffer.from(s).toString("latin1");if(n.includes("pid")){let[o,a]=new RegExp(`^${e}\
 (\\d+)
`).exec(c)??["",""];t({pid:Number(a)}),c=c.slice(o.length),n=["error"]}if(c==="")return new Uint8Array;n=[];let[d,r]=new RegExp(`^${e} error (\\w+)
`).exec(c)??[""];return r!==void 0&&t({error:r}),Buffer.from(c.slice(d.length),"latin1")}}var J=process.platform==="win32",Q=2e3,me=1e3,ge=200,ye=3e3,he=256*1024,
N=new Set;function W(){for(let e of N)e.kill()}function j(e,t,n){let s=F(e,t,()=>{we(e,n.environment.SystemRoot)});return N.size===0&&process.on("exit",W),N.add(
s),s}function q(e){N.delete(e),N.size===0&&process.off("exit",W)}function we(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Ke(e,t){var f;let{redact:n,maximumOutputInBytes:s=he,plain:c=!0}=t;b(e,t);let d=performance.
now(),r={output:L(s),stdout:L(s),stderr:L(s)},o=z(e,t,t.input===void 0?"ignore":"pipe");(f=o.stdin)==null||f.on("error",()=>{}).end(t.input);let a=["stdout","st\
derr"].map(m=>{var y;let I=x(n,h=>{r[m].append(h),r.output.append(h)},c);return(y=o[m])==null||y.on("data",h=>{I.write(h)}),I}),i=!1,{exitCode:l,signal:u}=await X(
o,e,t,()=>{i=!0}).finally(()=>Ie(e,o.pid));b(e,t);for(let m of a)m.end();return{exitCode:l,signal:u,output:r.output.text(),stdout:r.stdout.text(),stderr:r.stderr.
text(),timedOut:i,durationInMilliseconds:Math.round(performance.now()-d)}}async function Ie({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_FP2WBXV7.h)(
n)&&await(0,import_chunk_FP2WBXV7.j)(n).catch(()=>{})}function z(e,t,n,...s){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,
env:e.environment,stdio:[n,"pipe","pipe",...s],detached:!J,windowsHide:!0})}catch(c){throw R(c,e,t)}}function k({stdio:e}){return e??[]}function X(e,t,n,s){return new Promise(
(c,d)=>{var I;let r=new Set,o=(y,h)=>{r.add(setTimeout(h,y))},{pid:a}=e,i=a===void 0?void 0:j(a,!J,t),l={exitCode:null,signal:null},u=!1,f=y=>{var h;if(!u){u=!0;
for(let g of r)clearTimeout(g);(h=n.signal)==null||h.removeEventListener("abort",w),i!==void 0&&(i.sweep(),q(i));for(let g of k(e))g==null||g.destroy();e.unref(),
y()}},m=()=>{f(()=>{c(l)})},w=()=>{i==null||i.end(),o(Q,()=>{i==null||i.kill(),o(ye,m)})};e.once("error",y=>{a===void 0&&f(()=>{d(R(y,t,n))})}),e.once("exit",(y,h)=>{
l={exitCode:y,signal:h};let g=k(e)[3];g!==void 0&&(i==null||i.sweep(),g==null||g.destroy()),o((i==null?void 0:i.ending)===!0?ge:me,()=>{o(50,m)})}),e.once("clos\
e",m),(I=n.signal)==null||I.addEventListener("abort",w,{once:!0}),o(Y(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),w())})})}function Ve(e,t){
b(e,t);let n=new AbortController,s=z(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let a of[s.stdin,k(s)[3]])a==null||a.on("error",()=>{});let c=[s.stdout,s.stderr].
map(a=>{let i=x(t.redact,l=>{for(let u of l.replace(/\n$/,"").split(`
`))t.onLine(u)});return a==null||a.on("data",l=>{i.write(l)}),i}),d=AbortSignal.any([t.signal,n.signal]),r=()=>{n.abort()},o=X(s,e,{...t,signal:d},()=>{}).finally(
()=>{for(let a of c)a.end()});return{send:a=>{var i,l;((i=s.stdin)==null?void 0:i.writableCorked)===0&&(s.stdin.cork(),process.nextTick(()=>{var u;return(u=s.stdin)==
null?void 0:u.uncork()})),(l=s.stdin)==null||l.write(`${a}
`)},stop:r,close:async a=>{var l;(l=s.stdin)==null||l.end();let i=setTimeout(r,a);await o.catch(()=>{}),clearTimeout(i)},ended:o}}function Y(e){return Math.min(
e*1e3,2**31-1)}async function He(e,t){var M,D;b(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));b(e,t);let{own:s,others:c}=A(
e.environment),d=(0,import_node_crypto.randomUUID)(),r=p=>{for(let Z of p.replace(/\n$/,"").split(`
`))t.onLine(Z)},o=x(t.redact,r),a=x(t.redact,r),i,l,u,f=!0,m=new Set,w=()=>{i==null||i.end(),m.add(setTimeout(()=>i==null?void 0:i.kill(),Q))},I=p=>{u??=p,i!==void 0&&
w()},y=()=>{I("abort")},h=H(d,p=>{if("error"in p){l=p.error;return}i=j(p.pid,!1,e),u!==void 0&&w()});(M=t.signal)==null||M.addEventListener("abort",y,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(I,Y(t.timeLimitInSeconds),"limit"));let g;try{g=await n(`"${process.execPath}"`,["-e",V,d,JSON.stringify(c),e.program,
...e.arguments],{cwd:t.workingDirectory,env:s,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&o.write(h(p))},stderr:p=>{f&&a.write(p)}}})}catch(p){throw R(
p,e,t)}finally{f=!1;for(let p of m)clearTimeout(p);(D=t.signal)==null||D.removeEventListener("abort",y),i!==void 0&&(i.sweep(),q(i))}if(o.end(),a.end(),b(e,t),l!==
void 0)throw R({code:l},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${E(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was st\
opped.`);return Number.isInteger(g)?g:137}0&&(module.exports={a,b,c,d,e});
