var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>N,b:()=>D,c:()=>U});module.exports=__toCommonJS(stdin_exports);var import_chunk_DPXOL3AF=require("./chunk-DPXOL3AF.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_GCGQHYWA=require("./chunk-GCGQHYWA.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
E=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and service connections in these: the API token i\
s among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_D\
EPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a\
 step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGI\
NES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ring than the one that was prepared."},{names:[
"JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java prints a line about each that gets between us\
 and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign code into every process."},{names:["LC_*","LA\
NGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],_=(e,t)=>t==="win32"?e.toUpperCase():e;function g(e,t,n,r=process.platform){let s=t.
flatMap(import_chunk_3B4JJWOG.c),o={LC_ALL:"C.UTF-8",...n},i=new Set(Object.keys(o).map(c=>_(c,r))),a=Object.entries(e).filter(c=>{let[T,d]=c,m=_(T,r);return d!==
void 0&&!i.has(m)&&!I(m)&&!s.some(O=>d.includes(O))});return Object.fromEntries([...a,...Object.entries(o)])}function I(e){return E.some(({names:t})=>t.some(n=>n.
endsWith("*")?e.startsWith(n.slice(0,-1)):e===n))}var N="workspace";async function D(e,t,n,r){let s=(0,import_chunk_3B4JJWOG.a)(n),o=await(0,import_chunk_GCGQHYWA.a)(
e.temporaryDirectory);return e.saveState(N,o.directory),u({host:e,inputs:t,signal:r,secrets:n,redact:s,workspace:o,environment:(a={})=>g((0,import_chunk_ZGFX3NXA.a)(),
n,a)})}function U(e,t){return u({...e,signal:AbortSignal.any([e.signal,t])})}function u(e){let{inputs:t,signal:n,redact:r,workspace:s,environment:o}=e;return{...e,
capture:(i,a=t.timeLimitInSeconds)=>(0,import_chunk_DPXOL3AF.b)({...i,environment:o(i.environment)},{timeLimitInSeconds:a,signal:n,redact:r,workingDirectory:s.directory})}}0&&(module.exports={a,b,c});
