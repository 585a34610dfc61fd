var te=Object.create;var x=Object.defineProperty;var re=Object.getOwnPropertyDescriptor;var ne=Object.getOwnPropertyNames;var oe=Object.getPrototypeOf,ie=Object.prototype.hasOwnProperty;var se=(e,t)=>{for(var r in t)x(e,r,{get:t[r],enumerable:!0})},G=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of ne(t))!ie.call(e,i)&&i!==r&&x(e,i,{get:()=>t[i],enumerable:!(o=re(t,i))||o.enumerable});return e};var ae=(e,t,r)=>(r=e!=null?te(oe(e)):{},G(t||!e||!e.__esModule?x(r,"default",{value:e,enumerable:!0}):r,e)),de=e=>G(x({},"__esModule",{value:!0}),e);var be={};se(be,{a:()=>J,b:()=>b,c:()=>Y,d:()=>Z,e:()=>C,f:()=>ee});module.exports=de(be);var k=require("./chunk-7EURW6XH.cjs"),f=require("./chunk-5IP34Z6J.cjs"),q=require("node:string_decoder"),$=require("node:child_process"),z=require("node:crypto"),X=require("node:fs"),M=require("node:fs"),le=64*1024,ce=f.d;function T(e,t,r=!0){let o=new q.StringDecoder("utf8"),i=a=>e(r?(0,f.h)(a):a),s=a=>{a!==""&&t(a)},n="";return{write(a){n+=o.write(Buffer.from(a.buffer,a.byteOffset,a.byteLength));
let d=n.lastIndexOf(`
`)+1;if(d>0&&(s(i(n.slice(0,d))),n=n.slice(d)),n.length>le){let l=i(n),c=Math.max(0,l.length-ce);s(l.slice(0,c)),n=l.slice(c)}},end(){s(i(n+o.end())),n=""}}}function b(e){let t=Math.floor(e/2),r="",o=0,i=!1,s=[],n=0,a=0,d=0,l=c=>{let u=Buffer.byteLength(c);if(!i&&o+u<=t){r+=c,o+=u;return}for(i=!0,s.push(c),a+=u;a>t&&n<s.length-1;){let p=Buffer.byteLength(s[n]??"");n+=1,a-=p,d+=p}n>4096&&(s=s.slice(n),n=0)};return{append(c){for(let[u]of c.matchAll(/[^\n]{1,1024}\n?|\n/gu))l(u)},
text(){let c=s.slice(n).join("");return d===0?r+c:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${d} bytes left out \u2026]
${c}`}}}var ue=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function P(e){let t={},r={};for(let[o,i]of Object.entries(e))(ue.has(o)?r:t)[o]=i;return{own:t,others:r}}function J(e,t,r){return{program:process.execPath,arguments:["-e",e,...t],environment:P(r).own}}function v(e,{redact:t}){return t((0,f.h)(e.program))}function E(e,t){if(t.signal?.aborted===!0)throw new f.b("CANCELLED",`The run was cancelled; ${v(e,t)} was stopped or not started.`)}var S={code:"PRER\
EQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be executed (chmod +x)."},O={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and processor."},R={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or open files."},U={code:"PREREQ\
UISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},fe={ENOENT:U,EACCES:S,EPERM:S,ENOTDIR:S,EISDIR:S,ENOEXEC:O,EBADARCH:O,UNKNOWN:O,EINVAL:{...S,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables."},ERR_INVALID_ARG_VALUE:{
code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:R,ENOMEM:R,EMFILE:R,ENFILE:R};function A(e,t,r){let{workingDirectory:o,redact:i}=r;if(o!==void 0&&!pe(o)){let a=i((0,f.h)(o));return new f.b("INVALID_INPUT",`${v(t,r)} can't be run in ${a}: there is no such folder.`,{hint:"Check the working directory of the job."})}let s=(0,f.i)(e),n=s==="EACCES"&&!/[\\/]/.test(t.program)?{...U,why:"there is no such program, or it \
may not be run"}:fe[s??""];if(n===void 0){let a=i((0,f.h)((0,f.k)(e,"message")??s??String(e)));return new f.b("INTERNAL_ERROR",`${v(t,r)} can't be started: ${a}.`)}return new f.b(n.code,`${v(t,r)} can't be started: ${n.why}.`,{hint:n.hint})}function pe(e){try{return(0,X.statSync)(e).isDirectory()}catch{return!1}}function he(e,t,r){let o=process.platform==="win32",i=new Map,s=B(String(e));s!==void 0&&i.set(e,s);let n=!1,a=l=>{let c=ge();me(i,c),t&&N(-e,l),s===void 0&&N(e,l);for(let[
u,{group:p,startedAt:m}]of i)c.get(u)?.startedAt===m&&(p===u&&N(-u,l),N(u,l))},d=()=>{o?r(e):a("SIGKILL")};return{get ending(){return n},end(){n||(n=!0,o?d():a("SIGTERM"))},kill:d,sweep(){o||(n?d():t&&N(-e,"SIGKILL"))}}}function me(e,t){let r=new Map;for(let[i,{parent:s}]of t){let n=r.get(s);n===void 0?r.set(s,[i]):n.push(i)}let o=[...e].filter(([i,{startedAt:s}])=>t.get(i)?.startedAt===s).map(([i])=>i);for(let i=o.pop();i!==void 0;i=o.pop())for(let s of r.get(i)??[]){let n=t.
get(s);n===void 0||e.get(s)?.startedAt===n.startedAt||(e.set(s,n),o.push(s))}}function ge(){let e=new Map;try{for(let t of(0,M.readdirSync)("/proc")){let r=/^\d+$/.test(t)?B(t):void 0;r!==void 0&&e.set(Number(t),r)}}catch{}return e}function B(e){try{let t=(0,M.readFileSync)(`/proc/${e}/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(r[1]),group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function N(e,t){try{process.kill(e,t)}catch{}}var we=`\

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
`;function Ie(e,t){let r=["pid","error"];return o=>{if(r.length===0)return o;let i=Buffer.from(o).toString("latin1");if(r.includes("pid")){let[a,d]=new RegExp(`^${e} (\\d+)
`).exec(i)??["",""];t({pid:Number(d)}),i=i.slice(a.length),r=["error"]}if(i==="")return new Uint8Array;r=[];let[s,n]=new RegExp(`^${e} error (\\w+)
`).exec(i)??[""];return n!==void 0&&t({error:n}),Buffer.from(i.slice(s.length),"latin1")}}var H=process.platform==="win32",K=2e3,ye=1e3,Ee=200,ve=3e3,Se=256*1024,L=new Set;function V(){for(let e of L)e.kill()}function F(e,t,r){let o=he(e,t,()=>{Ne(e,r.environment.SystemRoot)});return L.size===0&&process.on("exit",V),L.add(o),o}function Q(e){L.delete(e),L.size===0&&process.off("exit",V)}function Ne(e,t="C:\\Windows"){(0,$.spawnSync)(`${t}\\System32\\taskkill.exe`,["/PID",String(
e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function Y(e,t){let{redact:r,maximumOutputInBytes:o=Se,plain:i=!0}=t;E(e,t);let s=performance.now(),n={output:b(o),stdout:b(o),stderr:b(o)},a=W(e,t,t.input===void 0?"ignore":"pipe");a.stdin?.on("error",()=>{}).end(t.input);let d=["stdout","stderr"].map(p=>{let m=T(r,g=>{n[p].append(g),n.output.append(g)},i);return a[p]?.on("data",g=>{m.write(g)}),m}),l=!1,{exitCode:c,signal:u}=await j(a,e,t,()=>{l=!0}).finally(()=>Le(e,a.pid));
E(e,t);for(let p of d)p.end();return{exitCode:c,signal:u,output:n.output.text(),stdout:n.stdout.text(),stderr:n.stderr.text(),timedOut:l,durationInMilliseconds:Math.round(performance.now()-s)}}async function Le({leaves:e},t){if(!(e===void 0||t===void 0))for(let r of e(t))await(0,k.i)(r)&&await(0,k.k)(r).catch(()=>{})}function W(e,t,r,...o){try{return(0,$.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[r,"pipe","pipe",...o],detached:!H,windowsHide:!0})}catch(i){
throw A(i,e,t)}}function D({stdio:e}){return e??[]}function j(e,t,r,o){return new Promise((i,s)=>{let n=new Set,a=(w,I)=>{n.add(setTimeout(I,w))},{pid:d}=e,l=d===void 0?void 0:F(d,!H,t),c={exitCode:null,signal:null},u=!1,p=w=>{if(!u){u=!0;for(let I of n)clearTimeout(I);r.signal?.removeEventListener("abort",g),l!==void 0&&(l.sweep(),Q(l));for(let I of D(e))I?.destroy();e.unref(),w()}},m=()=>{p(()=>{i(c)})},g=()=>{l?.end(),a(K,()=>{l?.kill(),a(ve,m)})};e.once("error",w=>{d===void 0&&
p(()=>{s(A(w,t,r))})}),e.once("exit",(w,I)=>{c={exitCode:w,signal:I};let y=D(e)[3];y!==void 0&&(l?.sweep(),y?.destroy()),a(l?.ending===!0?Ee:ye,()=>{a(50,m)})}),e.once("close",m),r.signal?.addEventListener("abort",g,{once:!0}),a(C(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),g())})})}function Z(e,t){E(e,t);let r=new AbortController,o=W(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let d of[o.stdin,D(o)[3]])d?.on("error",()=>{});let i=[o.stdout,
o.stderr].map(d=>{let l=T(t.redact,_(t.onLine));return d?.on("data",c=>{l.write(c)}),l}),s=AbortSignal.any([t.signal,r.signal]),n=()=>{r.abort()},a=j(o,e,{...t,signal:s},()=>{}).finally(()=>{for(let d of i)d.end()});return{send:d=>{o.stdin?.writableCorked===0&&(o.stdin.cork(),process.nextTick(()=>o.stdin?.uncork())),o.stdin?.write(`${d}
`)},stop:n,close:async d=>{o.stdin?.end();let l=setTimeout(n,d);await a.catch(()=>{}),clearTimeout(l)},ended:a}}function _(e){return t=>{for(let r of t.replace(/\n$/,"").split(`
`))e(r)}}function C(e){return Math.min(e*1e3,2**31-1)}async function ee(e,t){E(e,t);let{exec:r}=await Promise.resolve().then(()=>ae(require("./exec-OTF7UFOW.cjs")));E(e,t);let{own:o,others:i}=P(e.environment),s=(0,z.randomUUID)(),n=T(t.redact,_(t.onLine)),a=T(t.redact,_(t.onLine)),d,l,c,u=!0,p=new Set,m=()=>{d?.end(),p.add(setTimeout(()=>d?.kill(),K))},g=h=>{c??=h,d!==void 0&&m()},w=()=>{g("abort")},I=Ie(s,h=>{if("error"in h){l=h.error;return}d=F(h.pid,!1,e),c!==void 0&&m()});
t.signal?.addEventListener("abort",w,{once:!0}),t.timeLimitInSeconds!==void 0&&p.add(setTimeout(g,C(t.timeLimitInSeconds),"limit"));let y;try{y=await r(`"${process.execPath}"`,["-e",we,s,JSON.stringify(i),e.program,...e.arguments],{cwd:t.workingDirectory,env:o,silent:!0,ignoreReturnCode:!0,listeners:{stdout:h=>{u&&n.write(I(h))},stderr:h=>{u&&a.write(h)}}})}catch(h){throw A(h,e,t)}finally{u=!1;for(let h of p)clearTimeout(h);t.signal?.removeEventListener("abort",w),d!==void 0&&
(d.sweep(),Q(d))}if(n.end(),a.end(),E(e,t),l!==void 0)throw A({code:l},e,t);if(c==="limit")throw new f.b("TIME_LIMIT",`${v(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(y)?y:137}0&&(module.exports={a,b,c,d,e,f});
