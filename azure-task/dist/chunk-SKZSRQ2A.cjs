var ne=Object.create;var T=Object.defineProperty;var oe=Object.getOwnPropertyDescriptor;var ie=Object.getOwnPropertyNames;var se=Object.getPrototypeOf,le=Object.prototype.hasOwnProperty;var ae=(e,t)=>{for(var r in t)T(e,r,{get:t[r],enumerable:!0})},U=(e,t,r,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let l of ie(t))!le.call(e,l)&&l!==r&&T(e,l,{get:()=>t[l],enumerable:!(o=oe(t,l))||o.enumerable});return e};var de=(e,t,r)=>(r=e!=null?ne(se(e)):{},U(t||!e||!e.__esModule?T(r,"default",{value:e,enumerable:!0}):r,e)),ce=e=>U(T({},"__esModule",{value:!0}),e);var Te={};ae(Te,{a:()=>Y,b:()=>b,c:()=>ee,d:()=>te,e:()=>k,f:()=>re});module.exports=ce(Te);var $=require("./chunk-MKXB2MOR.cjs"),f=require("./chunk-46PR22GI.cjs"),J=require("node:string_decoder"),M=require("node:child_process"),X=require("node:crypto"),Z=require("node:fs"),O=require("node:fs"),ue=64*1024,fe=f.d;function R(e,t,r=!0){let o=new J.StringDecoder("utf8"),l=i=>e(r?(0,f.h)(i):i),a=i=>{i!==""&&t(i)},n="";return{write(i){n+=o.write(Buffer.from(i.buffer,i.byteOffset,i.
byteLength));let d=n.lastIndexOf(`
`)+1;if(d>0&&(a(l(n.slice(0,d))),n=n.slice(d)),n.length>ue){let c=l(n),s=Math.max(0,c.length-fe);a(c.slice(0,s)),n=c.slice(s)}},end(){a(l(n+o.end())),n=""}}}function b(e){let t=Math.floor(e/2),r="",o=0,l=!1,a=[],n=0,i=0,d=0,c=s=>{let u=Buffer.byteLength(s);if(!l&&o+u<=t){r+=s,o+=u;return}for(l=!0,a.push(s),i+=u;i>t&&n<a.length-1;){let p=Buffer.byteLength(a[n]??"");n+=1,i-=p,d+=p}n>4096&&(a=a.slice(n),n=0)};return{append(s){for(let[u]of s.matchAll(/[^\n]{1,1024}\n?|\n/gu))c(u)},
text(){let s=a.slice(n).join("");return d===0?r+s:`${r}${r===""||r.endsWith(`
`)?"":`
`}[\u2026 ${d} bytes left out \u2026]
${s}`}}}var pe=new Set(["NODE_OPTIONS","NODE_DEBUG","NODE_EXTRA_CA_CERTS"]);function B(e){let t={},r={};for(let[o,l]of Object.entries(e))(pe.has(o)?r:t)[o]=l;return{own:t,others:r}}function Y(e,t,r){return{program:process.execPath,arguments:["-e",e,...t],environment:B(r).own}}function S(e,{redact:t}){return t((0,f.h)(e.program))}function E(e,t){var r;if(((r=t.signal)==null?void 0:r.aborted)===!0)throw new f.b("CANCELLED",`The run was cancelled; ${S(e,t)} was stopped or not st\
arted.`)}var N={code:"PREREQUISITE_MISSING",why:"it is not a program that may be run",hint:"Check that the path names a program, not a folder, and that it may be executed (chmod +x)."},_={code:"PREREQUISITE_MISSING",why:"it is not a program for this system",hint:"Install the build for this machine's operating system and processor."},A={code:"INTERNAL_ERROR",why:"the system has no room for another process",hint:"Lower parallel, or give the machine more memory, processes or ope\
n files."},H={code:"PREREQUISITE_MISSING",why:"there is no such program",hint:"Install it, or put its folder on PATH. Where it is a script that exists, the interpreter in its first line is missing."},he={ENOENT:H,EACCES:N,EPERM:N,ENOTDIR:N,EISDIR:N,ENOEXEC:_,EBADARCH:_,UNKNOWN:_,EINVAL:{...N,why:"it is a batch file, which only a shell could run"},E2BIG:{code:"INVALID_INPUT",why:"its arguments or its environment are too long",hint:"Pass fewer or shorter arguments and variables\
."},ERR_INVALID_ARG_VALUE:{code:"INVALID_INPUT",why:"an argument or a variable holds a NUL character",hint:"Remove that character."},EAGAIN:A,ENOMEM:A,EMFILE:A,ENFILE:A};function C(e,t,r){let{workingDirectory:o,redact:l}=r;if(o!==void 0&&!me(o)){let i=l((0,f.h)(o));return new f.b("INVALID_INPUT",`${S(t,r)} can't be run in ${i}: there is no such folder.`,{hint:"Check the working directory of the job."})}let a=(0,f.i)(e),n=a==="EACCES"&&!/[\\/]/.test(t.program)?{...H,why:"there\
 is no such program, or it may not be run"}:he[a??""];if(n===void 0){let i=l((0,f.h)((0,f.k)(e,"message")??a??String(e)));return new f.b("INTERNAL_ERROR",`${S(t,r)} can't be started: ${i}.`)}return new f.b(n.code,`${S(t,r)} can't be started: ${n.why}.`,{hint:n.hint})}function me(e){try{return(0,Z.statSync)(e).isDirectory()}catch{return!1}}function we(e,t,r){let o=process.platform==="win32",l=new Map,a=V(String(e));a!==void 0&&l.set(e,a);let n=!1,i=c=>{var s;let u=ve();ge(l,u),
t&&x(-e,c),a===void 0&&x(e,c);for(let[p,{group:m,startedAt:g}]of l)((s=u.get(p))==null?void 0:s.startedAt)===g&&(m===p&&x(-p,c),x(p,c))},d=()=>{o?r(e):i("SIGKILL")};return{get ending(){return n},end(){n||(n=!0,o?d():i("SIGTERM"))},kill:d,sweep(){o||(n?d():t&&x(-e,"SIGKILL"))}}}function ge(e,t){var r;let o=new Map;for(let[a,{parent:n}]of t){let i=o.get(n);i===void 0?o.set(n,[a]):i.push(a)}let l=[...e].filter(([a,{startedAt:n}])=>{var i;return((i=t.get(a))==null?void 0:i.startedAt)===
n}).map(([a])=>a);for(let a=l.pop();a!==void 0;a=l.pop())for(let n of o.get(a)??[]){let i=t.get(n);i===void 0||((r=e.get(n))==null?void 0:r.startedAt)===i.startedAt||(e.set(n,i),l.push(n))}}function ve(){let e=new Map;try{for(let t of(0,O.readdirSync)("/proc")){let r=/^\d+$/.test(t)?V(t):void 0;r!==void 0&&e.set(Number(t),r)}}catch{}return e}function V(e){try{let t=(0,O.readFileSync)(`/proc/${e}/stat`,"latin1"),r=t.slice(t.lastIndexOf(")")+2).split(" ");return{parent:Number(r[1]),
group:Number(r[2]),startedAt:r[19]??""}}catch{return}}function x(e,t){try{process.kill(e,t)}catch{}}var Ie=`
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
`;function ye(e,t){let r=["pid","error"];return o=>{if(r.length===0)return o;let l=Buffer.from(o).toString("latin1");if(r.includes("pid")){let[i,d]=new RegExp(`^${e} (\\d+)
`).exec(l)??["",""];t({pid:Number(d)}),l=l.slice(i.length),r=["error"]}if(l==="")return new Uint8Array;r=[];let[a,n]=new RegExp(`^${e} error (\\w+)
`).exec(l)??[""];return n!==void 0&&t({error:n}),Buffer.from(l.slice(a.length),"latin1")}}var K=process.platform==="win32",F=2e3,Ee=1e3,Se=200,Ne=3e3,xe=256*1024,L=new Set;function Q(){for(let e of L)e.kill()}function W(e,t,r){let o=we(e,t,()=>{Le(e,r.environment.SystemRoot)});return L.size===0&&process.on("exit",Q),L.add(o),o}function j(e){L.delete(e),L.size===0&&process.off("exit",Q)}function Le(e,t="C:\\Windows"){(0,M.spawnSync)(`${t}\\System32\\taskkill.exe`,["/PID",String(
e),"/T","/F"],{windowsHide:!0,stdio:"ignore"})}async function ee(e,t){var r;let{redact:o,maximumOutputInBytes:l=xe,plain:a=!0}=t;E(e,t);let n=performance.now(),i={output:b(l),stdout:b(l),stderr:b(l)},d=q(e,t,t.input===void 0?"ignore":"pipe");(r=d.stdin)==null||r.on("error",()=>{}).end(t.input);let c=["stdout","stderr"].map(m=>{var g;let I=R(o,h=>{i[m].append(h),i.output.append(h)},a);return(g=d[m])==null||g.on("data",h=>{I.write(h)}),I}),s=!1,{exitCode:u,signal:p}=await z(d,e,
t,()=>{s=!0}).finally(()=>be(e,d.pid));E(e,t);for(let m of c)m.end();return{exitCode:u,signal:p,output:i.output.text(),stdout:i.stdout.text(),stderr:i.stderr.text(),timedOut:s,durationInMilliseconds:Math.round(performance.now()-n)}}async function be({leaves:e},t){if(!(e===void 0||t===void 0))for(let r of e(t))await(0,$.i)(r)&&await(0,$.k)(r).catch(()=>{})}function q(e,t,r,...o){try{return(0,M.spawn)(e.program,[...e.arguments],{cwd:t.workingDirectory,env:e.environment,stdio:[r,
"pipe","pipe",...o],detached:!K,windowsHide:!0})}catch(l){throw C(l,e,t)}}function G({stdio:e}){return e??[]}function z(e,t,r,o){return new Promise((l,a)=>{var n;let i=new Set,d=(h,y)=>{i.add(setTimeout(y,h))},{pid:c}=e,s=c===void 0?void 0:W(c,!K,t),u={exitCode:null,signal:null},p=!1,m=h=>{var y;if(!p){p=!0;for(let v of i)clearTimeout(v);(y=r.signal)==null||y.removeEventListener("abort",I),s!==void 0&&(s.sweep(),j(s));for(let v of G(e))v==null||v.destroy();e.unref(),h()}},g=()=>{
m(()=>{l(u)})},I=()=>{s==null||s.end(),d(F,()=>{s==null||s.kill(),d(Ne,g)})};e.once("error",h=>{c===void 0&&m(()=>{a(C(h,t,r))})}),e.once("exit",(h,y)=>{u={exitCode:h,signal:y};let v=G(e)[3];v!==void 0&&(s==null||s.sweep(),v==null||v.destroy()),d((s==null?void 0:s.ending)===!0?Se:Ee,()=>{d(50,g)})}),e.once("close",g),(n=r.signal)==null||n.addEventListener("abort",I,{once:!0}),d(k(r.timeLimitInSeconds??1/0),()=>{e.exitCode!==null||e.signalCode!==null||(o(),I())})})}function te(e,t){
E(e,t);let r=new AbortController,o=q(e,t,"pipe",...t.lifeline===!0?["pipe"]:[]);for(let d of[o.stdin,G(o)[3]])d==null||d.on("error",()=>{});let l=[o.stdout,o.stderr].map(d=>{let c=R(t.redact,P(t.onLine));return d==null||d.on("data",s=>{c.write(s)}),c}),a=AbortSignal.any([t.signal,r.signal]),n=()=>{r.abort()},i=z(o,e,{...t,signal:a},()=>{}).finally(()=>{for(let d of l)d.end()});return{send:d=>{var c,s;((c=o.stdin)==null?void 0:c.writableCorked)===0&&(o.stdin.cork(),process.nextTick(
()=>{var u;return(u=o.stdin)==null?void 0:u.uncork()})),(s=o.stdin)==null||s.write(`${d}
`)},stop:n,close:async d=>{var c;(c=o.stdin)==null||c.end();let s=setTimeout(n,d);await i.catch(()=>{}),clearTimeout(s)},ended:i}}function P(e){return t=>{for(let r of t.replace(/\n$/,"").split(`
`))e(r)}}function k(e){return Math.min(e*1e3,2**31-1)}async function re(e,t){var r,o;E(e,t);let{exec:l}=await Promise.resolve().then(()=>de(require("./exec-IK4PUXFW.cjs")));E(e,t);let{own:a,others:n}=B(e.environment),i=(0,X.randomUUID)(),d=R(t.redact,P(t.onLine)),c=R(t.redact,P(t.onLine)),s,u,p,m=!0,g=new Set,I=()=>{s==null||s.end(),g.add(setTimeout(()=>s==null?void 0:s.kill(),F))},h=w=>{p??=w,s!==void 0&&I()},y=()=>{h("abort")},v=ye(i,w=>{if("error"in w){u=w.error;return}s=W(
w.pid,!1,e),p!==void 0&&I()});(r=t.signal)==null||r.addEventListener("abort",y,{once:!0}),t.timeLimitInSeconds!==void 0&&g.add(setTimeout(h,k(t.timeLimitInSeconds),"limit"));let D;try{D=await l(`"${process.execPath}"`,["-e",Ie,i,JSON.stringify(n),e.program,...e.arguments],{cwd:t.workingDirectory,env:a,silent:!0,ignoreReturnCode:!0,listeners:{stdout:w=>{m&&d.write(v(w))},stderr:w=>{m&&c.write(w)}}})}catch(w){throw C(w,e,t)}finally{m=!1;for(let w of g)clearTimeout(w);(o=t.signal)==
null||o.removeEventListener("abort",y),s!==void 0&&(s.sweep(),j(s))}if(d.end(),c.end(),E(e,t),u!==void 0)throw C({code:u},e,t);if(p==="limit")throw new f.b("TIME_LIMIT",`${S(e,t)} did not end within ${t.timeLimitInSeconds??0} s and was stopped.`);return Number.isInteger(D)?D:137}0&&(module.exports={a,b,c,d,e,f});
