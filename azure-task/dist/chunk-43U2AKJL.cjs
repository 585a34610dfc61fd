var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>c,b:()=>d,c:()=>g,d:()=>u});module.exports=__toCommonJS(stdin_exports);var import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs");function c(n,t){let e=u(t);return d(n,e),import_chunk_VC77LCNK.a[e.code].exitCode}function d(n,t){let e=t.
hint===void 0?"":` ${t.hint}`;n.error(`${t.message}${e} [${t.code}]`,t.file===void 0?void 0:{file:t.file}),t.details!==void 0&&(n.startGroup("Details"),n.info(t.
details),n.endGroup())}function g({code:n,message:t,hint:e,details:r}){return{code:n,message:t,...e===void 0?{}:{hint:e},...r===void 0?{}:{details:r}}}function u(n){
if(n instanceof import_chunk_VC77LCNK.b)return n;if((0,import_chunk_7RIKCKPE.g)(n,"syscall")==="uv_cwd"){let e="Start in a folder that exists, and do not remove\
 it while the job runs.";return new import_chunk_VC77LCNK.b("INVALID_INPUT","The working folder is not there any more.",{cause:n,hint:e})}let t=n instanceof Error?
n.stack??n.message:String(n);return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`Something went wrong that should not: ${t}`,{cause:n,hint:"Please report this \
with the log."})}0&&(module.exports={a,b,c,d});
