var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>P,b:()=>W,c:()=>x});module.exports=__toCommonJS(stdin_exports);var import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_O346T2UR=require("./chunk-O346T2UR.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_node_events=require("node:events"),I=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and ser\
vice connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_RE\
POSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","G\
ITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this r\
un."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ri\
ng than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java \
prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign \
code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],_=(e,t)=>t==="win32"?e.toUpperCase():
e;function T(e,t,n,r=process.platform){let o=t.flatMap(import_chunk_MFEC3KYF.d),s={LC_ALL:"C.UTF-8",...n},a=new Set(Object.keys(s).map(d=>_(d,r))),i=Object.entries(
e).filter(d=>{let[f,m]=d,p=_(f,r);return m!==void 0&&!a.has(p)&&!A(p)&&!o.some(N=>w(m,N))});return Object.fromEntries([...i,...Object.entries(s)])}function w(e,t){
return t.length<import_chunk_MFEC3KYF.a?e===t||e.includes(`:${t}@`):e.includes(t)}function A(e){return I.some(({names:t})=>t.some(n=>n.endsWith("*")?e.startsWith(
n.slice(0,-1)):e===n))}function E(e){if(((0,import_chunk_ZGFX3NXA.a)().NODE_DEBUG??"")==="")return;let{stderr:t}=process,n=t.write.bind(t);t.write=(r,...o)=>n(typeof r==
"string"?e(r):r,...o)}var P="workspace";async function W(e,t,n,r){let o=(0,import_chunk_MFEC3KYF.b)(n);E(o);let s=await(0,import_chunk_O346T2UR.a)(e.temporaryDirectory);
try{e.saveState(P,s.directory)}catch(i){throw await(0,import_chunk_O346T2UR.d)(s.directory),i}return O({host:e,inputs:t,signal:r,secrets:n,redact:o,workspace:s,
environment:(i={})=>T((0,import_chunk_ZGFX3NXA.a)(),n,i)})}function x(e,t){return O({...e,signal:AbortSignal.any([e.signal,t])})}function O(e){let{inputs:t,signal:n,
redact:r,workspace:o,environment:s}=e;return(0,import_node_events.setMaxListeners)(0,n),{...e,capture:(a,i=t.timeLimitInSeconds)=>(0,import_chunk_PZKOR45E.c)({...a,
environment:s(a.environment)},{timeLimitInSeconds:i,signal:n,redact:r,workingDirectory:o.directory})}}0&&(module.exports={a,b,c});
