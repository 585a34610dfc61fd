var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>P,b:()=>k,c:()=>H});module.exports=__toCommonJS(stdin_exports);var import_chunk_RKNAFVFT=require("./chunk-RKNAFVFT.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_UZEDLW73=require("./chunk-UZEDLW73.cjs"),import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),
import_node_events=require("node:events"),N=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and ser\
vice connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_RE\
POSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","G\
ITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this r\
un."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ri\
ng than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java \
prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign \
code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],u=(e,t)=>t==="win32"?e.toUpperCase():
e;function _(e,t,n,s=process.platform){let i=t.flatMap(import_chunk_HDFX5ZUM.c),r={LC_ALL:"C.UTF-8",...n},a=new Set(Object.keys(r).map(c=>u(c,s))),o=Object.entries(
e).filter(c=>{let[O,d]=c,p=u(O,s);return d!==void 0&&!a.has(p)&&!f(p)&&!i.some(E=>A(d,E))});return Object.fromEntries([...o,...Object.entries(r)])}function A(e,t){
return t.length<6?e===t||e.includes(`:${t}@`):e.includes(t)}function f(e){return N.some(({names:t})=>t.some(n=>n.endsWith("*")?e.startsWith(n.slice(0,-1)):e===n))}
var P="workspace";async function k(e,t,n,s){let i=(0,import_chunk_HDFX5ZUM.a)(n),r=await(0,import_chunk_UZEDLW73.a)(e.temporaryDirectory);try{e.saveState(P,r.directory)}catch(o){
throw await(0,import_chunk_UZEDLW73.d)(r.directory),o}return T({host:e,inputs:t,signal:s,secrets:n,redact:i,workspace:r,environment:(o={})=>_((0,import_chunk_ZGFX3NXA.a)(),
n,o)})}function H(e,t){return T({...e,signal:AbortSignal.any([e.signal,t])})}function T(e){let{inputs:t,signal:n,redact:s,workspace:i,environment:r}=e;return(0,import_node_events.setMaxListeners)(
0,n),{...e,capture:(a,o=t.timeLimitInSeconds)=>(0,import_chunk_RKNAFVFT.c)({...a,environment:r(a.environment)},{timeLimitInSeconds:o,signal:n,redact:s,workingDirectory:i.
directory})}}0&&(module.exports={a,b,c});
