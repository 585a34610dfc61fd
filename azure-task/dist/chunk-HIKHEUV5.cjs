var ie=Object.create;var R=Object.defineProperty;var se=Object.getOwnPropertyDescriptor;var le=Object.getOwnPropertyNames;var ae=Object.getPrototypeOf,de=Object.prototype.hasOwnProperty;var ce=(e,t)=>{for(var r in t)R(e,r,{get:t[r],enumerable:!0})},U=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of le(t))!de.call(e,s)&&s!==r&&R(e,s,{get:()=>t[s],enumerable:!(o=se(t,s))||o.enumerable});return e};var ue=(e,t,r)=>(r=e!=null?ie(ae(e)):{},U(t||!e||!e.__esModule?R(r,"default",{value:e,enumerable:!0}):r,e)),fe=e=>U(R({},"__esModule",{value:!0}),e);var Ae={};ce(Ae,{a:()=>Y,b:()=>T,c:()=>ee,d:()=>te,e:()=>$,f:()=>re});module.exports=fe(Ae);var M=require("./chunk-MKXB2MOR.cjs"),v=require("./chunk-TM47O22T.cjs"),S=require("./chunk-DL23VD4K.cjs"),z=require("node:string_decoder"),O=require("node:child_process"),X=require("node:crypto"),Z=require("node:fs"),D=require("node:fs"),pe=64*1024,he=v.b;function A(e,t,r=!0){let o=new z.StringDecoder("utf8"),s=i=>e(r?(0,v.f)(i):i),a=i=>{i!==""&&t(i)},n="";return{write(i){n+=o.write(Buffer.
from(i.buffer,i.byteOffset,i.byteLength));let d=n.lastIndexOf(`
`)+1;if(d>0&&(a(s(n.slice(0,d))),n=n.slice(d)),n.length>pe){let c=s(n),l=Math.max(0,c.length-he);a(c.slice(0,l)),n=c.slice(l)}},end(){a(s(n+o.end())),n=""}}}function T(e){let t=Math.floor(e/2),r="",o=0,s=!1,a=[],n=0,i=0,d=0,c=l=>{let u=Buffer.byteLength(l);if(!s&&o+u<=t){r+=l,o+=u;return}for(s=!0,a.push(l),i+=u;i>t&&n<a.length-1;){let f=Buffer.byteLength(a[n]??"");n+=1,i-=f,d+=f}n>4096&&(a=a.slice(n),n=0)};return{append(l){for(let[u]of l.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},
text(){let l=a.slice(n).join("");return d===0?r+l:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${d} bytes left out \u2026]
${l}`}}}var me=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function B(e){let t={},r={};for(let[o,s]of Object.entries(e))(me.has(o)?r:t)[o]=s;return{own:t,others:r}}function Y(e,t,r){return{program:process.execPath,arguments:["-e",e,...t],environment:B(r).own}}function N(e,{redact:t}){return t((0,v.f)(e.program))}function E(e,t){var r;if(((r=t.signal)==null?void 0:r.aborted)===!0)throw new S.b("CANCELLED",`The run was cancelled; ${N(e,t)} was stopped or not st\
arted.`)}var b={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be executed (chmod +x)."},G={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and processor."},C={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or ope\
n files."},H={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},ge={ENOENT:H,EACCES:b,EPERM:b,ENOTDIR:b,EISDIR:b,ENOEXEC:G,EBADARCH:G,UNKNOWN:G,EINVAL:{...b,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables\
."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:C,ENOMEM:C,EMFILE:C,ENFILE:C};function k(e,t,r){let{workingDirectory:o,redact:s}=r;if(o!==void 0&&!we(o)){let i=s((0,v.f)(o));return new S.b("INVALID_INPUT",`${N(t,r)} can't be run in ${i}: there is no such folder.`,{hint:"Check the working directory of the job."})}let a=(0,v.g)(e),n=a==="EACCES"&&!/[\\/]/.test(t.program)?{...H,why:"there\
 is no such program, or it may not be run"}:ge[a??""];if(n===void 0){let i=s((0,v.f)((0,v.h)(e,"message")??a??String(e)));return new S.b("INTERNAL_ERROR",`${N(t,r)} can't be started: ${i}.`)}return new S.b(n.code,`${N(t,r)} can't be started: ${n.why}.`,{hint:n.hint})}function we(e){try{return(0,Z.statSync)(e).isDirectory()}catch{return!1}}function ve(e,t,r){let o=process.platform==="win32",s=new Map,a=V(String(e));a!==void 0&&s.set(e,a);let n=!1,i=c=>{var l;let u=ye();Ie(s,u),
t&&x(-e,c),a===void 0&&x(e,c);for(let[f,{group:m,startedAt:g}]of s)((l=u.get(f))==null?void 0:l.startedAt)===g&&(m===f&&x(-f,c),x(f,c))},d=()=>{o?r(e):i("SIGKILL")};return{get ending(){return n},end(){n||(n=!0,o?d():i("SIGTERM"))},kill:d,sweep(){o||(n?d():t&&x(-e,"SIGKILL"))}}}function Ie(e,t){var r;let o=new Map;for(let[a,{parent:n}]of t){let i=o.get(n);i===void 0?o.set(n,[a]):i.push(a)}let s=[...e].filter(([a,{startedAt:n}])=>{var i;return((i=t.get(a))==null?void 0:i.startedAt)===
n}).map(([a])=>a);for(let a=s.pop();a!==void 0;a=s.pop())for(let n of o.get(a)??[]){let i=t.get(n);i===void 0||((r=e.get(n))==null?void 0:r.startedAt)===i.startedAt||(e.set(n,i),s.push(n))}}function ye(){let e=new Map;try{for(let t of(0,D.readdirSync)("/proc")){let r=/^\d+$/.test(t)?V(t):void 0;r!==void 0&&e.set(Number(t),r)}}catch{}return e}function V(e){try{let t=(0,D.readFileSync)(`/proc/${e}/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(r[1]),
group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function x(e,t){try{process.kill(e,t)}catch{}}var Ee=`
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
`;function Se(e,t){let r=["pid","error"];return o=>{if(r.length===0)return o;let s=Buffer.from(o).toString("latin1");if(r.includes("pid")){let[i,d]=new RegExp(`^${e} (\\d+)
`).exec(s)??["",""];t({pid:Number(d)}),s=s.slice(i.length),r=["error"]}if(s==="")return new Uint8Array;r=[];let[a,n]=new RegExp(`^${e} error (\\w+)
`).exec(s)??[""];return n!==void 0&&t({error:n}),Buffer.from(s.slice(a.length),"latin1")}}var K=process.platform==="win32",F=2e3,Ne=1e3,be=200,xe=3e3,Le=256*1024,L=new Set;function Q(){for(let e of L)e.kill()}function W(e,t,r){let o=ve(e,t,()=>{Te(e,r.environment.SystemRoot)});return L.size===0&&process.on("exit",Q),L.add(o),o}function j(e){L.delete(e),L.size===0&&process.off("exit",Q)}function Te(e,t="C:\\Windows"){(0,O.spawnSync)(`${t}\\System32\\taskkill.exe`,["/PID",String(
e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function ee(e,t){var r;let{redact:o,maximumOutputInBytes:s=Le,plain:a=!0}=t;E(e,t);let n=performance.now(),i={output:T(s),stdout:T(s),stderr:T(s)},d=q(e,t,t.input===void 0?"ignore":"pipe");(r=d.stdin)==null||r.on("error",()=>{}).end(t.input);let c=["stdout","stderr"].map(m=>{var g;let I=A(o,p=>{i[m].append(p),i.output.append(p)},a);return(g=d[m])==null||g.on("data",p=>{I.write(p)}),I}),l=!1,{exitCode:u,signal:f}=await J(d,e,
t,()=>{l=!0}).finally(()=>Re(e,d.pid));E(e,t);for(let m of c)m.end();return{exitCode:u,signal:f,output:i.output.text(),stdout:i.stdout.text(),stderr:i.stderr.text(),timedOut:l,durationInMilliseconds:Math.round(performance.now()-n)}}async function Re({leaves:e},t){if(!(e===void 0||t===void 0))for(let r of e(t))await(0,M.i)(r)&&await(0,M.k)(r).catch(()=>{})}function q(e,t,r,...o){try{return(0,O.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[r,
"pipe","pipe",...o],detached:!K,windowsHide:!0})}catch(s){throw k(s,e,t)}}function P({stdio:e}){return e??[]}function J(e,t,r,o){return new Promise((s,a)=>{var n;let i=new Set,d=(p,y)=>{i.add(setTimeout(y,p))},{pid:c}=e,l=c===void 0?void 0:W(c,!K,t),u={exitCode:null,signal:null},f=!1,m=p=>{var y;if(!f){f=!0;for(let w of i)clearTimeout(w);(y=r.signal)==null||y.removeEventListener("abort",I),l!==void 0&&(l.sweep(),j(l));for(let w of P(e))w==null||w.destroy();e.unref(),p()}},g=()=>{
m(()=>{s(u)})},I=()=>{l==null||l.end(),d(F,()=>{l==null||l.kill(),d(xe,g)})};e.once("error",p=>{c===void 0&&m(()=>{a(k(p,t,r))})}),e.once("exit",(p,y)=>{u={exitCode:p,signal:y};let w=P(e)[3];w!==void 0&&(l==null||l.sweep(),w==null||w.destroy()),d((l==null?void 0:l.ending)===!0?be:Ne,()=>{d(50,g)})}),e.once("close",g),(n=r.signal)==null||n.addEventListener("abort",I,{once:!0}),d($(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),I())})})}function te(e,t){
E(e,t);let r=new AbortController,o=q(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let d of[o.stdin,P(o)[3]])d==null||d.on("error",()=>{});let s=[o.stdout,o.stderr].map(d=>{let c=A(t.redact,l=>{for(let u of l.replace(/\n$/,"").split(`
`))t.onLine(u)});return d==null||d.on("data",l=>{c.write(l)}),c}),a=AbortSignal.any([t.signal,r.signal]),n=()=>{r.abort()},i=J(o,e,{...t,signal:a},()=>{}).finally(()=>{for(let d of s)d.end()});return{send:d=>{var c,l;((c=o.stdin)==null?void 0:c.writableCorked)===0&&(o.stdin.cork(),process.nextTick(()=>{var u;return(u=o.stdin)==null?void 0:u.uncork()})),(l=o.stdin)==null||l.write(`${d}
`)},stop:n,close:async d=>{var c;(c=o.stdin)==null||c.end();let l=setTimeout(n,d);await i.catch(()=>{}),clearTimeout(l)},ended:i}}function $(e){return Math.min(e*1e3,2**31-1)}async function re(e,t){var r,o;E(e,t);let{exec:s}=await Promise.resolve().then(()=>ue(require("./exec-IK4PUXFW.cjs")));E(e,t);let{own:a,others:n}=B(e.environment),i=(0,X.randomUUID)(),d=h=>{for(let oe of h.replace(/\n$/,"").split(`
`))t.onLine(oe)},c=A(t.redact,d),l=A(t.redact,d),u,f,m,g=!0,I=new Set,p=()=>{u==null||u.end(),I.add(setTimeout(()=>u==null?void 0:u.kill(),F))},y=h=>{m??=h,u!==void 0&&p()},w=()=>{y("abort")},ne=Se(i,h=>{if("error"in h){f=h.error;return}u=W(h.pid,!1,e),m!==void 0&&p()});(r=t.signal)==null||r.addEventListener("abort",w,{once:!0}),t.timeLimitInSeconds!==void 0&&I.add(setTimeout(y,$(t.timeLimitInSeconds),"limit"));let _;try{_=await s(`"${process.execPath}"`,["-e",Ee,i,JSON.stringify(
n),e.program,...e.arguments],{cwd:t.workingDirectory,env:a,silent:!0,ignoreReturnCode:!0,listeners:{stdout:h=>{g&&c.write(ne(h))},stderr:h=>{g&&l.write(h)}}})}catch(h){throw k(h,e,t)}finally{g=!1;for(let h of I)clearTimeout(h);(o=t.signal)==null||o.removeEventListener("abort",w),u!==void 0&&(u.sweep(),j(u))}if(c.end(),l.end(),E(e,t),f!==void 0)throw k({code:f},e,t);if(m==="limit")throw new S.b("TIME_LIMIT",`${N(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was sto\
pped.`);return Number.isInteger(_)?_:137}0&&(module.exports={a,b,c,d,e,f});
