var u=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var P=Object.getOwnPropertyNames;var U=Object.prototype.hasOwnProperty;var C=(e,t)=>{for(var n in t)u(e,n,{get:t[n],enumerable:!0})},D=(e,t,n,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of P(t))!U.call(e,r)&&r!==n&&
u(e,r,{get:()=>t[r],enumerable:!(a=g(t,r))||a.enumerable});return e};var v=e=>D(u({},"__esModule",{value:!0}),e);var V={};C(V,{a:()=>p,b:()=>I,c:()=>_,d:()=>y,e:()=>N});module.exports=v(V);var E=require("./chunk-LSCXC564.cjs"),m=require("./chunk-ZGFX3NXA.cjs"),l=require("./chunk-XH5MZPUX.cjs"),
c=require("./chunk-74PKTZTJ.cjs"),f=require("node:events"),w=require("node:fs/promises"),G=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI han\
ds over a step's inputs, state, secrets and service connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_A\
CCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPU\
T","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child \
that signs gets these, and only those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a t\
ool use another configuration, module or key ring than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],
why:"They change what a tool does, and Java prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARI\
ES","BASH_ENV","ENV"],why:"They put foreign code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_A\
LL."}],S=(e,t)=>t==="win32"?e.toUpperCase():e;function R(e,t,n,a=process.platform){let r=t.flatMap(c.d),i={LC_ALL:"C.UTF-8",...n},s=new Set(Object.keys(i).map(h=>S(
h,a))),o=Object.entries(e).filter(h=>{let[A,T]=h,O=S(A,a);return T!==void 0&&!s.has(O)&&!B(O)&&!r.some(L=>b(T,L))});return Object.fromEntries([...o,...Object.entries(
i)])}function b(e,t){return t.length<c.a?e===t||e.includes(`:${t}@`):e.includes(t)}function B(e){return G.some(({names:t})=>t.some(n=>n.endsWith("*")?e.startsWith(
n.slice(0,-1)):e===n))}function H(e){if(((0,m.a)().NODE_DEBUG??"")==="")return;let{stderr:t}=process,n=t.write.bind(t);t.write=(a,...r)=>n(typeof a=="string"?e(
a):a,...r)}function M(){Reflect.set(process.report,"excludeEnv",!0)}var k=32,J=4;async function x(e,t){let n=await K(),a=Math.max(1,Math.floor((n-k)/J));return e.
files.length===0||e.parallel<=a?e:(t.warning(`parallel is ${e.parallel}, and this machine allows ${n} open files a process (ulimit -n): ${a} at once are signed.\
 Lower parallel, or raise the limit.`),{...e,parallel:a})}async function K(){let e=await(0,w.readFile)("/proc/self/limits","utf8").catch(()=>"");return Number(/^Max open files +(\d+)/m.
exec(e)?.[1]??1/0)}var p="workspace";async function I(e,t,n,a){let r=await x(t,e),i=(0,c.b)(n);H(i),M();let s=await(0,l.a)(e.temporaryDirectory);try{e.saveState(
p,s.directory)}catch(o){throw await(0,l.d)(s.directory),o}return d({host:e,inputs:r,signal:a,secrets:n,redact:i,workspace:s,environment:(o={})=>R((0,m.a)(),n,o)})}
function _({host:{name:e},inputs:{files:t,run:n}}){return e==="github"||e==="azure"||t.length===0&&n===void 0}function y(e){return e.inputs.reportDirectory!==void 0||
_(e)}function N(e,t){return d({...e,signal:AbortSignal.any([e.signal,t])})}function d(e){let{inputs:t,signal:n,redact:a,workspace:r,environment:i}=e;return(0,f.setMaxListeners)(
0,n),{...e,capture:(s,o=t.timeLimitInSeconds)=>(0,E.c)({...s,environment:i(s.environment)},{timeLimitInSeconds:o,signal:n,redact:a,workingDirectory:r.directory})}}0&&(module.exports={a,b,c,d,e});
