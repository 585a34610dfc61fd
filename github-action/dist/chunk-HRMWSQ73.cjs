var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>f,b:()=>v,c:()=>G});module.exports=__toCommonJS(stdin_exports);var import_chunk_J6GQ3ZNY=require("./chunk-J6GQ3ZNY.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_TRAGNBF2=require("./chunk-TRAGNBF2.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
I=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, secrets and service connections in these: the API token i\
s among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_D\
EPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GITHUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a\
 step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only those of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGI\
NES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, module or key ring than the one that was prepared."},{names:[
"JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool does, and Java prints a line about each that gets between us\
 and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They put foreign code into every process."},{names:["LC_*","LA\
NGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],g=(e,n)=>n==="win32"?e.toUpperCase():e;function u(e,n,t,o=process.platform){let s=n.
flatMap(import_chunk_3B4JJWOG.c),r={LC_ALL:"C.UTF-8",...t},i=new Set(Object.keys(r).map(c=>g(c,o))),a=Object.entries(e).filter(c=>{let[T,d]=c,p=g(T,o);return d!==
void 0&&!i.has(p)&&!A(p)&&!s.some(O=>N(d,O))});return Object.fromEntries([...a,...Object.entries(r)])}function N(e,n){return n.length<6?e===n||e.includes(`:${n}\
@`):e.includes(n)}function A(e){return I.some(({names:n})=>n.some(t=>t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t))}var f="workspace";async function v(e,n,t,o){
let s=(0,import_chunk_3B4JJWOG.a)(t),r=await(0,import_chunk_TRAGNBF2.a)(e.temporaryDirectory);return e.saveState(f,r.directory),_({host:e,inputs:n,signal:o,secrets:t,
redact:s,workspace:r,environment:(a={})=>u((0,import_chunk_ZGFX3NXA.a)(),t,a)})}function G(e,n){return _({...e,signal:AbortSignal.any([e.signal,n])})}function _(e){
let{inputs:n,signal:t,redact:o,workspace:s,environment:r}=e;return{...e,capture:(i,a=n.timeLimitInSeconds)=>(0,import_chunk_J6GQ3ZNY.c)({...i,environment:r(i.environment)},
{timeLimitInSeconds:a,signal:t,redact:o,workingDirectory:s.directory})}}0&&(module.exports={a,b,c});
