var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{openSession:()=>C,workspaceState:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_KUPKJGIR=require("./chunk-KUPKJGIR.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),E=[{names:["INPUT_*","STATE_*","SECRET_*","ENDPOINT_*"],why:"The CI hands over a step's inputs, state, sec\
rets and service connections in these: the API token is among them."},{names:["ACTIONS_*","GITHUB_TOKEN","GH_TOKEN","SYSTEM_ACCESSTOKEN","CI_JOB_TOKEN","CI_JOB_\
JWT*","CI_REPOSITORY_URL","CI_REGISTRY_PASSWORD","CI_DEPLOY_PASSWORD"],why:"The CI's own credentials."},{names:["GITHUB_OUTPUT","GITHUB_ENV","GITHUB_STATE","GIT\
HUB_PATH","GITHUB_STEP_SUMMARY"],why:"Files by which a step changes later steps."},{names:["SIGNPATH_*"],why:"Only the child that signs gets these, and only tho\
se of this run."},{names:["OPENSSL_CONF","OPENSSL_ENGINES","OPENSSL_MODULES","PKCS11_*","GNUPGHOME"],why:"They would make a tool use another configuration, modu\
le or key ring than the one that was prepared."},{names:["JAVA_TOOL_OPTIONS","_JAVA_OPTIONS","JDK_JAVA_OPTIONS","NODE_OPTIONS"],why:"They change what a tool doe\
s, and Java prints a line about each that gets between us and its output."},{names:["LD_PRELOAD","LD_AUDIT","DYLD_INSERT_LIBRARIES","BASH_ENV","ENV"],why:"They \
put foreign code into every process."},{names:["LC_*","LANGUAGE"],why:"Tools' output is read in English; LANGUAGE wins over LC_ALL."}],h=(e,n)=>n==="win32"?e.toUpperCase():
e;function T(e,n,t,s=process.platform){let a=n.flatMap(import_chunk_RVXNVVIO.b),r={LC_ALL:"C.UTF-8",...t},d=new Set(Object.keys(r).map(i=>h(i,s))),o=Object.entries(
e).filter(i=>{let[g,c]=i,m=h(g,s);return c!==void 0&&!d.has(m)&&!u(m)&&!a.some(O=>c.includes(O))});return Object.fromEntries([...o,...Object.entries(r)])}function u(e){
return E.some(({names:n})=>n.some(t=>t.endsWith("*")?e.startsWith(t.slice(0,-1)):e===t))}var I="workspace";async function C(e,n,t,s){let a=(0,import_chunk_RVXNVVIO.a)(
t),r=await(0,import_chunk_KUPKJGIR.a)(e.temporaryDirectory);e.saveState(I,r.directory);let d=(o={})=>T((0,import_chunk_ZGFX3NXA.a)(),t,o);return{host:e,inputs:n,
signal:s,secrets:t,redact:a,workspace:r,environment:d,capture:(o,i=n.timeLimitInSeconds)=>(0,import_chunk_GNFATBF3.b)({...o,environment:d(o.environment)},{timeLimitInSeconds:i,
signal:s,redact:a,workingDirectory:r.directory})}}0&&(module.exports={openSession,workspaceState});
