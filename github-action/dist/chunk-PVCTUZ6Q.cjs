var u=Object.defineProperty;var L=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var P=Object.prototype.hasOwnProperty;var D=(e,t)=>{for(var n in t)u(e,n,{get:t[n],enumerable:!0})},U=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of g(t))!P.call(e,s)&&s!==n&&
u(e,s,{get:()=>t[s],enumerable:!(r=L(t,s))||r.enumerable});return e};var C=e=>U(u({},"__esModule",{value:!0}),e);var H={};D(H,{a:()=>m,b:()=>y,c:()=>O,d:()=>A,e:()=>N});module.exports=C(H);var d=require("./chunk-LSCXC564.cjs"),T=require("./chunk-ZGFX3NXA.cjs"),c=require("./chunk-XH5MZPUX.cjs"),
o=require("./chunk-74PKTZTJ.cjs"),I=require("node:events"),G=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state\
, secrets and service connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI\
_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE",
"GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only\
 those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, \
module or key ring than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool\
 does, and Java prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"T\
hey put foreign code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],E=(e,t)=>t==="win32"?
e.toUpperCase():e;function v(e,t,n,r=process.platform){let s=t.flatMap(o.d),a={LC_ALL:"C.UTF-8",...n},i=new Set(Object.keys(a).map(_=>E(_,r))),h=Object.entries(
e).filter(_=>{let[w,S]=_,p=E(w,r);return S!==void 0&&!i.has(p)&&!b(p)&&!s.some(f=>R(S,f))});return Object.fromEntries([...h,...Object.entries(a)])}function R(e,t){
return t.length<o.a?e===t||e.includes(`:${t}@`):e.includes(t)}function b(e){return G.some(({names:t})=>t.some(n=>n.endsWith("*")?e.startsWith(n.slice(0,-1)):e===
n))}function B(e){if(((0,T.a)().NODE_DEBUG??"")==="")return;let{stderr:t}=process,n=t.write.bind(t);t.write=(r,...s)=>n(typeof r=="string"?e(r):r,...s)}var m="w\
orkspace";async function y(e,t,n,r){let s=(0,o.b)(n);B(s);let a=await(0,c.a)(e.temporaryDirectory);try{e.saveState(m,a.directory)}catch(i){throw await(0,c.d)(a.
directory),i}return l({host:e,inputs:t,signal:r,secrets:n,redact:s,workspace:a,environment:(i={})=>v((0,T.a)(),n,i)})}function O({host:{name:e},inputs:{files:t,
run:n}}){return e==="github"||e==="azure"||t.length===0&&n===void 0}function A(e){return e.inputs.reportDirectory!==void 0||O(e)}function N(e,t){return l({...e,
signal:AbortSignal.any([e.signal,t])})}function l(e){let{inputs:t,signal:n,redact:r,workspace:s,environment:a}=e;return(0,I.setMaxListeners)(0,n),{...e,capture:(i,h=t.
timeLimitInSeconds)=>(0,d.c)({...i,environment:a(i.environment)},{timeLimitInSeconds:h,signal:n,redact:r,workingDirectory:s.directory})}}0&&(module.exports={a,b,c,d,e});
