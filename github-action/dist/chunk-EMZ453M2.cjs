var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>g,b:()=>s,c:()=>u,d:()=>d});module.exports=__toCommonJS(stdin_exports);var import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs");
function g(n,t){let o=d(t);return s(n,o),import_chunk_VC77LCNK.a[o.code].exitCode}function s(n,t){let o=t.hint===void 0?"":` ${t.hint}`;n.error(`${t.message}${o}\
 [${t.code}]`,t.file===void 0?void 0:{file:t.file}),t.details!==void 0&&(n.startGroup("Details"),n.info(t.details),n.endGroup())}function u({code:n,message:t,hint:o,
details:r}){return{code:n,message:t,...o===void 0?{}:{hint:o},...r===void 0?{}:{details:r}}}function d(n){if(n instanceof import_chunk_VC77LCNK.b)return n;let t=n instanceof
Error?n.stack??n.message:String(n);return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`Something went wrong that should not: ${t}`,{cause:n,hint:"Please report\
 this with the log."})}0&&(module.exports={a,b,c,d});
