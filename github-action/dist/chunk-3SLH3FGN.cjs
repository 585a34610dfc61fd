var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>v,b:()=>x,c:()=>O});module.exports=__toCommonJS(stdin_exports);var import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),
import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),h=1024*1024;async function v(e){let r=(0,import_node_fs.statSync)(e);return r.isFile()&&
r.size<=import_chunk_YPDSJALZ.a?P((0,import_node_fs.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function x(e,r,n){if(e.content!==void 0)return c(e.content,
r,n);let t=Buffer.allocUnsafe(n);return await s(t,e,r),t}async function O(e,r,n,t,a){if(a?.throwIfAborted(),e.content!==void 0){t(c(e.content,r,n-r));return}let o=Math.
min(h,n-r);if(o<=0)return;let[i,u]=[Buffer.allocUnsafe(o),Buffer.allocUnsafe(n-r>o?o:0)];await s(i,e,r);for(let f=r;f<n;f+=o){a?.throwIfAborted();let l=u.subarray(
0,Math.max(Math.min(o,n-f-o),0)),b=s(l,e,f+o);try{t(i)}finally{await b}[i,u]=[l,i]}}async function s(e,r,n){for(let t=0;t<e.length;){let{bytesRead:a}=await r.read(
e,t,e.length-t,n+t);if(a===0)throw y();t+=a}}function c(e,r,n){if(r+n>e.length)throw y();return e.subarray(r,r+Math.max(n,0))}function y(){return new RangeError(
"it ends too early")}function P(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(r,n,t,a)=>{let o=e.subarray(a,a+t);return r.set(o,n),Promise.
resolve({bytesRead:o.length})},close:()=>Promise.resolve()}}0&&(module.exports={a,b,c});
