var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>xe,b:()=>L,c:()=>Ke,d:()=>Ve,e:()=>He});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_2R3YBPR7=require("./chunk-2R3YBPR7.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_string_decoder=require("node:string_decoder"),
import_node_child_process=require("node:child_process"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
te=64*1024,ne=8*1024;function E(e,t,n=!0){let s=new import_node_string_decoder.StringDecoder("utf8"),a=i=>e(n?(0,import_chunk_2R3YBPR7.d)(i):i),d=i=>{i!==""&&t(
i)},o="";return{write(i){o+=s.write(Buffer.from(i.buffer,i.byteOffset,i.byteLength));let l=o.lastIndexOf(`
`)+1;if(l>0&&(d(a(o.slice(0,l))),o=o.slice(l)),o.length>te){let r=a(o),c=Math.max(0,r.length-ne);d(r.slice(0,c)),o=r.slice(c)}},end(){d(a(o+s.end())),o=""}}}function L(e){
let t=Math.floor(e/2),n="",s=0,a=!1,d=[],o=0,i=0,l=0,r=c=>{let u=Buffer.byteLength(c);if(!a&&s+u<=t){n+=c,s+=u;return}for(a=!0,d.push(c),i+=u;i>t&&o<d.length-1;){
let f=Buffer.byteLength(d[o]??"");o+=1,i-=f,l+=f}o>4096&&(d=d.slice(o),o=0)};return{append(c){for(let[u]of c.matchAll(/[^\n]{1,1024}\n?|\n/gu))r(u)},text(){let c=d.
slice(o).join("");return l===0?n+c:`${n}${n===""||n.endsWith(`
`)?"":`
`}[\u2026 ${l} bytes left out \u2026]
${c}`}}}var re=new Set(["NODE_OPTIONS","NODE_EXTRA_CA_CERTS"]);function A(e){let t={},n={};for(let[s,a]of Object.entries(e))(re.has(s)?n:t)[s]=a;return{own:t,others:n}}
function xe(e,t,n){return{program:process.execPath,arguments:["-e",e,...t],environment:A(n).own}}function x(e,{redact:t}){return t((0,import_chunk_2R3YBPR7.d)(e.
program))}function b(e,t){var n;if(((n=t.signal)==null?void 0:n.aborted)===!0)throw new import_chunk_VC77LCNK.b("CANCELLED",`The run was cancelled; ${x(e,t)} wa\
s stopped or not started.`)}var C={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder\
, and that it may be executed (chmod +x)."},O={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's \
operating system and processor."},P={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memor\
y, processes or open files."},G={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script th\
at exists, the interpreter in its first line is missing."},ie={ENOENT:G,EACCES:C,EPERM:C,ENOTDIR:C,EISDIR:C,ENOEXEC:O,EBADARCH:O,UNKNOWN:O,EINVAL:{...C,why:"it \
is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter argu\
ments and variables."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:P,
ENOMEM:P,EMFILE:P,ENFILE:P};function R(e,t,n){let{workingDirectory:s,redact:a}=n;if(s!==void 0&&!se(s)){let l=a((0,import_chunk_2R3YBPR7.d)(s));return new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${x(t,n)} can't be run in ${l}: there is no such folder.`,{hint:"Check the working directory of the job."})}let d=(0,import_chunk_2R3YBPR7.e)(e),
i=d==="EACCES"&&!/[\\/]/.test(t.program)?{...G,why:"there is no such program, or it may not be run"}:ie[d??""];if(i===void 0){let l=a((0,import_chunk_2R3YBPR7.d)(
(0,import_chunk_2R3YBPR7.f)(e,"message")??d??String(e)));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${x(t,n)} can't be started: ${l}.`)}return new import_chunk_VC77LCNK.b(
i.code,`${x(t,n)} can't be started: ${i.why}.`,{hint:i.hint})}function se(e){try{return(0,import_node_fs.statSync)(e).isDirectory()}catch{return!1}}function B(e,t,n){
let s=process.platform==="win32",a=new Map,d=F(String(e));d!==void 0&&a.set(e,d);let o=!1,i=r=>{var u;let c=le();ce(a,c),t&&T(-e,r),d===void 0&&T(e,r);for(let[f,
{group:m,startedAt:h}]of a)((u=c.get(f))==null?void 0:u.startedAt)===h&&(m===f&&T(-f,r),T(f,r))},l=()=>{s?n(e):i("SIGKILL")};return{get ending(){return o},end(){
o||(o=!0,s?l():i("SIGTERM"))},kill:l,sweep(){s||(o?l():t&&T(-e,"SIGKILL"))}}}function ce(e,t){var a;let n=new Map;for(let[d,{parent:o}]of t){let i=n.get(o);i===
void 0?n.set(o,[d]):i.push(d)}let s=[...e].filter(([d,{startedAt:o}])=>{var i;return((i=t.get(d))==null?void 0:i.startedAt)===o}).map(([d])=>d);for(let d=s.pop();d!==
void 0;d=s.pop())for(let o of n.get(d)??[]){let i=t.get(o);i===void 0||((a=e.get(o))==null?void 0:a.startedAt)===i.startedAt||(e.set(o,i),s.push(o))}}function le(){
let e=new Map;try{for(let t of(0,import_node_fs2.readdirSync)("/proc")){let n=/^\d+$/.test(t)?F(t):void 0;n!==void 0&&e.set(Number(t),n)}}catch{}return e}function F(e){
try{let t=(0,import_node_fs2.readFileSync)(`/proc/${e}/stat`,"latin1"),n=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(n[1]),group:Number(n[2]),
startedAt:n[19]??""}}catch{return}}function T(e,t){try{process.kill(e,t)}catch{}}var K=`
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
`;function V(e,t){let n=["pid","error"];return s=>{if(n.length===0)return s;let a=Buffer.from(s).toString("latin1");if(n.includes("pid")){let[i,l]=new RegExp(`^${e}\
 (\\d+)
`).exec(a)??["",""];t({pid:Number(l)}),a=a.slice(i.length),n=["error"]}if(a==="")return new Uint8Array;n=[];let[d,o]=new RegExp(`^${e} error (\\w+)
`).exec(a)??[""];return o!==void 0&&t({error:o}),Buffer.from(a.slice(d.length),"latin1")}}var H=process.platform==="win32",J=2e3,me=1e3,ge=200,ye=3e3,he=256*1024,
N=new Set;function Q(){for(let e of N)e.kill()}function W(e,t,n){let s=B(e,t,()=>{we(e,n.environment.SystemRoot)});return N.size===0&&process.on("exit",Q),N.add(
s),s}function j(e){N.delete(e),N.size===0&&process.off("exit",Q)}function we(e,t="C:\\Windows"){(0,import_node_child_process.spawnSync)(`${t}\\System32\\taskkill.\
exe`,["/PID",String(e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Ke(e,t){var f;let{redact:n,maximumOutputInBytes:s=he,plain:a=!0}=t;b(e,t);let d=performance.
now(),o={output:L(s),stdout:L(s),stderr:L(s)},i=q(e,t,t.input===void 0?"ignore":"pipe");(f=i.stdin)==null||f.on("error",()=>{}).end(t.input);let l=["stdout","st\
derr"].map(m=>{var g;let I=E(n,y=>{o[m].append(y),o.output.append(y)},a);return(g=i[m])==null||g.on("data",y=>{I.write(y)}),I}),r=!1,{exitCode:c,signal:u}=await X(
i,e,t,()=>{r=!0}).finally(()=>Ie(e,i.pid));b(e,t);for(let m of l)m.end();return{exitCode:c,signal:u,output:o.output.text(),stdout:o.stdout.text(),stderr:o.stderr.
text(),timedOut:r,durationInMilliseconds:Math.round(performance.now()-d)}}async function Ie({leaves:e},t){if(!(e===void 0||t===void 0))for(let n of e(t))await(0,import_chunk_FP2WBXV7.h)(
n)&&await(0,import_chunk_FP2WBXV7.j)(n).catch(()=>{})}function q(e,t,n,...s){try{return(0,import_node_child_process.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,
env:e.environment,stdio:[n,"pipe","pipe",...s],detached:!H,windowsHide:!0})}catch(a){throw R(a,e,t)}}function z({stdio:e}){return e??[]}function X(e,t,n,s){return new Promise(
(a,d)=>{var I;let o=new Set,i=(g,y)=>{o.add(setTimeout(y,g))},{pid:l}=e,r=l===void 0?void 0:W(l,!H,t),c={exitCode:null,signal:null},u=!1,f=g=>{var y;if(!u){u=!0;
for(let w of o)clearTimeout(w);(y=n.signal)==null||y.removeEventListener("abort",h),r!==void 0&&(r.sweep(),j(r));for(let w of z(e))w==null||w.destroy();e.unref(),
g()}},m=()=>{f(()=>{a(c)})},h=()=>{r==null||r.end(),i(J,()=>{r==null||r.kill(),i(ye,m)})};e.once("error",g=>{l===void 0&&f(()=>{d(R(g,t,n))})}),e.once("exit",(g,y)=>{
c={exitCode:g,signal:y},i((r==null?void 0:r.ending)===!0?ge:me,()=>{i(50,m)})}),e.once("close",m),(I=n.signal)==null||I.addEventListener("abort",h,{once:!0}),i(
Y(n.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(s(),h())})})}function Ve(e,t){b(e,t);let n=new AbortController,s=q(e,t,"pipe",...t.lifeline===
!0?["pipe"]:[]),a=z(s)[3];for(let r of[s.stdin,a])r==null||r.on("error",()=>{});let d=[s.stdout,s.stderr].map(r=>{let c=E(t.redact,u=>{for(let f of u.replace(/\n$/,
"").split(`
`))t.onLine(f)});return r==null||r.on("data",u=>{c.write(u)}),c}),o=AbortSignal.any([t.signal,n.signal]),i=()=>{n.abort()},l=X(s,e,{...t,signal:o},()=>{}).finally(
()=>{for(let r of d)r.end()});return{send:r=>{var c;return(c=s.stdin)==null?void 0:c.write(`${r}
`)},stop:i,close:async r=>{var u;(u=s.stdin)==null||u.end(),a==null||a.destroy();let c=setTimeout(i,r);await l.catch(()=>{}),clearTimeout(c)},ended:l}}function Y(e){
return Math.min(e*1e3,2**31-1)}async function He(e,t){var M,k;b(e,t);let{exec:n}=await Promise.resolve().then(()=>__toESM(require("./exec-4NAGD57A.cjs")));b(e,t);
let{own:s,others:a}=A(e.environment),d=(0,import_node_crypto.randomUUID)(),o=p=>{for(let Z of p.replace(/\n$/,"").split(`
`))t.onLine(Z)},i=E(t.redact,o),l=E(t.redact,o),r,c,u,f=!0,m=new Set,h=()=>{r==null||r.end(),m.add(setTimeout(()=>r==null?void 0:r.kill(),J))},I=p=>{u??=p,r!==void 0&&
h()},g=()=>{I("abort")},y=V(d,p=>{if("error"in p){c=p.error;return}r=W(p.pid,!1,e),u!==void 0&&h()});(M=t.signal)==null||M.addEventListener("abort",g,{once:!0}),
t.timeLimitInSeconds!==void 0&&m.add(setTimeout(I,Y(t.timeLimitInSeconds),"limit"));let w;try{w=await n(`"${process.execPath}"`,["-e",K,d,JSON.stringify(a),e.program,
...e.arguments],{cwd:t.workingDirectory,env:s,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&i.write(y(p))},stderr:p=>{f&&l.write(p)}}})}catch(p){throw R(
p,e,t)}finally{f=!1;for(let p of m)clearTimeout(p);(k=t.signal)==null||k.removeEventListener("abort",g),r!==void 0&&(r.sweep(),j(r))}if(i.end(),l.end(),b(e,t),c!==
void 0)throw R({code:c},e,t);if(u==="limit")throw new import_chunk_VC77LCNK.b("TIME_LIMIT",`${x(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was st\
opped.`);return Number.isInteger(w)?w:137}0&&(module.exports={a,b,c,d,e});
