var ne=Object.create;var T=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var se=Object.getPrototypeOf,ae=Object.prototype.hasOwnProperty;var de=(e,t)=>{for(var r in t)T(e,r,{get:t[r],enumerable:!0})},P=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of ie(t))!ae.call(e,i)&&i!==r&&T(e,i,{get:()=>t[i],enumerable:!(o=oe(t,i))||o.enumerable});return e};var le=(e,t,r)=>(r=e!=null?ne(se(e)):{},P(t||!e||!e.__esModule?T(r,"default",{value:e,enumerable:!0}):r,e)),ce=e=>P(T({},"__esModule",{value:!0}),e);var Te={};de(Te,{a:()=>X,b:()=>x,c:()=>Z,d:()=>ee,e:()=>k,f:()=>te});module.exports=ce(Te);var $=require("./chunk-7EURW6XH.cjs"),g=require("./chunk-2NIION3B.cjs"),E=require("./chunk-DL23VD4K.cjs"),z=require("node:string_decoder"),M=require("node:child_process"),J=require("node:crypto"),Y=require("node:fs"),O=require("node:fs"),ue=64*1024,fe=g.b;function R(e,t,r=!0){let o=new z.StringDecoder("utf8"),i=a=>e(r?(0,g.f)(a):a),s=a=>{a!==""&&t(a)},n="";return{write(a){n+=o.write(Buffer.
from(a.buffer,a.byteOffset,a.byteLength));let l=n.lastIndexOf(`
`)+1;if(l>0&&(s(i(n.slice(0,l))),n=n.slice(l)),n.length>ue){let d=i(n),c=Math.max(0,d.length-fe);s(d.slice(0,c)),n=d.slice(c)}},end(){s(i(n+o.end())),n=""}}}function x(e){let t=Math.floor(e/2),r="",o=0,i=!1,s=[],n=0,a=0,l=0,d=c=>{let u=Buffer.byteLength(c);if(!i&&o+u<=t){r+=c,o+=u;return}for(i=!0,s.push(c),a+=u;a>t&&n<s.length-1;){let f=Buffer.byteLength(s[n]??"");n+=1,a-=f,l+=f}n>4096&&(s=s.slice(n),n=0)};return{append(c){for(let[u]of c.matchAll(/[^\n]{1,1024}\n?|\n/gu))d(u)},
text(){let c=s.slice(n).join("");return l===0?r+c:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${l} bytes left out \u2026]
${c}`}}}var pe=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function U(e){let t={},r={};for(let[o,i]of Object.entries(e))(pe.has(o)?r:t)[o]=i;return{own:t,others:r}}function X(e,t,r){return{program:process.execPath,arguments:["-e",e,...t],environment:U(r).own}}function v(e,{redact:t}){return t((0,g.f)(e.program))}function y(e,t){if(t.signal?.aborted===!0)throw new E.b("CANCELLED",`The run was cancelled; ${v(e,t)} was stopped or not started.`)}var S={code:"PRER\
EQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be executed (chmod +x)."},_={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and processor."},A={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or open files."},B={code:"PREREQ\
UISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},he={ENOENT:B,EACCES:S,EPERM:S,ENOTDIR:S,EISDIR:S,ENOEXEC:_,EBADARCH:_,UNKNOWN:_,EINVAL:{...S,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{
code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:A,ENOMEM:A,EMFILE:A,ENFILE:A};function C(e,t,r){let{workingDirectory:o,redact:i}=r;if(o!==void 0&&!me(o)){let a=i((0,g.f)(o));return new E.b("INVALID_INPUT",`${v(t,r)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}let s=(0,g.g)(e),n=s==="EACCES"&&!/[\\/]/.test(t.program)?{...B,why:"there is no such program, or it \
may not be run"}:he[s??""];if(n===void 0){let a=i((0,g.f)((0,g.h)(e,"message")??s??String(e)));return new E.b("INTERNAL_ERROR",`${v(t,r)} can't be started: ${a}.`)}return new E.b(n.code,`${v(t,r)} can't be started: ${n.why}.`,{hint:n.hint})}function me(e){try{return(0,Y.statSync)(e).isDirectory()}catch{return!1}}function ge(e,t,r){let o=process.platform==="win32",i=new Map,s=V(String(e));s!==void 0&&i.set(e,s);let n=!1,a=d=>{let c=Ie();we(i,c),t&&N(-e,d),s===void 0&&N(e,d);for(let[
u,{group:f,startedAt:h}]of i)c.get(u)?.startedAt===h&&(f===u&&N(-u,d),N(u,d))},l=()=>{o?r(e):a("SIGKILL")};return{get ending(){return n},end(){n||(n=!0,o?l():a("SIGTERM"))},kill:l,sweep(){o||(n?l():t&&N(-e,"SIGKILL"))}}}function we(e,t){let r=new Map;for(let[i,{parent:s}]of t){let n=r.get(s);n===void 0?r.set(s,[i]):n.push(i)}let o=[...e].filter(([i,{startedAt:s}])=>t.get(i)?.startedAt===s).map(([i])=>i);for(let i=o.pop();i!==void 0;i=o.pop())for(let s of r.get(i)??[]){let n=t.
get(s);n===void 0||e.get(s)?.startedAt===n.startedAt||(e.set(s,n),o.push(s))}}function Ie(){let e=new Map;try{for(let t of(0,O.readdirSync)("/proc")){let r=/^\d+$/.test(t)?V(t):void 0;r!==void 0&&e.set(Number(t),r)}}catch{}return e}function V(e){try{let t=(0,O.readFileSync)(`/proc/${e}/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(r[1]),group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function N(e,t){try{process.kill(e,t)}catch{}}var ye=`\

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
`;function Ee(e,t){let r=["pid","error"];return o=>{if(r.length===0)return o;let i=Buffer.from(o).toString("latin1");if(r.includes("pid")){let[a,l]=new RegExp(`^${e} (\\d+)
`).exec(i)??["",""];t({pid:Number(l)}),i=i.slice(a.length),r=["error"]}if(i==="")return new Uint8Array;r=[];let[s,n]=new RegExp(`^${e} error (\\w+)
`).exec(i)??[""];return n!==void 0&&t({error:n}),Buffer.from(i.slice(s.length),"latin1")}}var H=process.platform==="win32",K=2e3,ve=1e3,Se=200,Ne=3e3,be=256*1024,b=new Set;function F(){for(let e of b)e.kill()}function Q(e,t,r){let o=ge(e,t,()=>{xe(e,r.environment.SystemRoot)});return b.size===0&&process.on("exit",F),b.add(o),o}function W(e){b.delete(e),b.size===0&&process.off("exit",F)}function xe(e,t="C:\\Windows"){(0,M.spawnSync)(`${t}\\System32\\taskkill.exe`,["/PID",String(
e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Z(e,t){let{redact:r,maximumOutputInBytes:o=be,plain:i=!0}=t;y(e,t);let s=performance.now(),n={output:x(o),stdout:x(o),stderr:x(o)},a=j(e,t,t.input===void 0?"ignore":"pipe");a.stdin?.on("error",()=>{}).end(t.input);let l=["stdout","stderr"].map(f=>{let h=R(r,m=>{n[f].append(m),n.output.append(m)},i);return a[f]?.on("data",m=>{h.write(m)}),h}),d=!1,{exitCode:c,signal:u}=await q(a,e,t,()=>{d=!0}).finally(()=>Le(e,a.pid));
y(e,t);for(let f of l)f.end();return{exitCode:c,signal:u,output:n.output.text(),stdout:n.stdout.text(),stderr:n.stderr.text(),timedOut:d,durationInMilliseconds:Math.round(performance.now()-s)}}async function Le({leaves:e},t){if(!(e===void 0||t===void 0))for(let r of e(t))await(0,$.i)(r)&&await(0,$.k)(r).catch(()=>{})}function j(e,t,r,...o){try{return(0,M.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[r,"pipe","pipe",...o],detached:!H,windowsHide:!0})}catch(i){
throw C(i,e,t)}}function G({stdio:e}){return e??[]}function q(e,t,r,o){return new Promise((i,s)=>{let n=new Set,a=(w,I)=>{n.add(setTimeout(I,w))},{pid:l}=e,d=l===void 0?void 0:Q(l,!H,t),c={exitCode:null,signal:null},u=!1,f=w=>{if(!u){u=!0;for(let I of n)clearTimeout(I);r.signal?.removeEventListener("abort",m),d!==void 0&&(d.sweep(),W(d));for(let I of G(e))I?.destroy();e.unref(),w()}},h=()=>{f(()=>{i(c)})},m=()=>{d?.end(),a(K,()=>{d?.kill(),a(Ne,h)})};e.once("error",w=>{l===void 0&&
f(()=>{s(C(w,t,r))})}),e.once("exit",(w,I)=>{c={exitCode:w,signal:I};let L=G(e)[3];L!==void 0&&(d?.sweep(),L?.destroy()),a(d?.ending===!0?Se:ve,()=>{a(50,h)})}),e.once("close",h),r.signal?.addEventListener("abort",m,{once:!0}),a(k(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),m())})})}function ee(e,t){y(e,t);let r=new AbortController,o=j(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let l of[o.stdin,G(o)[3]])l?.on("error",()=>{});let i=[o.stdout,
o.stderr].map(l=>{let d=R(t.redact,c=>{for(let u of c.replace(/\n$/,"").split(`
`))t.onLine(u)});return l?.on("data",c=>{d.write(c)}),d}),s=AbortSignal.any([t.signal,r.signal]),n=()=>{r.abort()},a=q(o,e,{...t,signal:s},()=>{}).finally(()=>{for(let l of i)l.end()});return{send:l=>{o.stdin?.writableCorked===0&&(o.stdin.cork(),process.nextTick(()=>o.stdin?.uncork())),o.stdin?.write(`${l}
`)},stop:n,close:async l=>{o.stdin?.end();let d=setTimeout(n,l);await a.catch(()=>{}),clearTimeout(d)},ended:a}}function k(e){return Math.min(e*1e3,2**31-1)}async function te(e,t){y(e,t);let{exec:r}=await Promise.resolve().then(()=>le(require("./exec-OTF7UFOW.cjs")));y(e,t);let{own:o,others:i}=U(e.environment),s=(0,J.randomUUID)(),n=p=>{for(let re of p.replace(/\n$/,"").split(`
`))t.onLine(re)},a=R(t.redact,n),l=R(t.redact,n),d,c,u,f=!0,h=new Set,m=()=>{d?.end(),h.add(setTimeout(()=>d?.kill(),K))},w=p=>{u??=p,d!==void 0&&m()},I=()=>{w("abort")},L=Ee(s,p=>{if("error"in p){c=p.error;return}d=Q(p.pid,!1,e),u!==void 0&&m()});t.signal?.addEventListener("abort",I,{once:!0}),t.timeLimitInSeconds!==void 0&&h.add(setTimeout(w,k(t.timeLimitInSeconds),"limit"));let D;try{D=await r(`"${process.execPath}"`,["-e",ye,s,JSON.stringify(i),e.program,...e.arguments],{
cwd:t.workingDirectory,env:o,silent:!0,ignoreReturnCode:!0,listeners:{stdout:p=>{f&&a.write(L(p))},stderr:p=>{f&&l.write(p)}}})}catch(p){throw C(p,e,t)}finally{f=!1;for(let p of h)clearTimeout(p);t.signal?.removeEventListener("abort",I),d!==void 0&&(d.sweep(),W(d))}if(a.end(),l.end(),y(e,t),c!==void 0)throw C({code:c},e,t);if(u==="limit")throw new E.b("TIME_LIMIT",`${v(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(D)?D:137}0&&(module.exports={a,b,c,d,e,f});
