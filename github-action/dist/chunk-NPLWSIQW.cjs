var a=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var m=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var v=(e,t)=>{for(var o in t)a(e,o,{get:t[o],enumerable:!0})},w=(e,t,o,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of m(t))!g.call(e,r)&&r!==o&&
a(e,r,{get:()=>t[r],enumerable:!(s=h(t,r))||s.enumerable});return e};var p=e=>w(a({},"__esModule",{value:!0}),e);var $={};v($,{a:()=>f,b:()=>n,c:()=>d,d:()=>u,e:()=>l});module.exports=p($);var c=require("./chunk-74PKTZTJ.cjs"),i=require("./chunk-DL23VD4K.cjs");function f(e,t){
let o=l(t);return d(e,o),i.a[o.code].exitCode}function n(e,t){let o=t.hint===void 0?"":` ${t.hint}`;e.error(`${t.message}${o} [${t.code}]`,t.file===void 0?void 0:
{file:t.file})}function d(e,t){n(e,t),t.details!==void 0&&(e.startGroup("Details"),e.info(t.details),e.endGroup())}function u({code:e,message:t,hint:o,details:s}){
return{code:e,message:t,...o===void 0?{}:{hint:o},...s===void 0?{}:{details:s}}}function l(e){if(e instanceof i.b)return e;if((0,c.g)(e,"syscall")==="uv_cwd"){let o="\
Start in a folder that exists, and do not remove it while the job runs.";return new i.b("INVALID_INPUT","The working folder is not there any more.",{cause:e,hint:o})}
let t=e instanceof Error?e.stack??e.message:String(e);return new i.b("INTERNAL_ERROR",`Something went wrong that should not: ${t}`,{cause:e,hint:"Please report \
this with the log."})}0&&(module.exports={a,b,c,d,e});
