var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>x,b:()=>O,c:()=>R});module.exports=__toCommonJS(stdin_exports);var import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),
import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),h=1024*1024;async function x(e){let r=(0,import_node_fs.statSync)(e);return r.isFile()&&
r.size<=import_chunk_QUUW2APT.a?P((0,import_node_fs.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function O(e,r,n){if(e.content!==void 0)return l(e.content,
r,n);let t=Buffer.allocUnsafe(n);return await u(t,e,r),t}async function R(e,r,n,t,o){if(o==null||o.throwIfAborted(),e.content!==void 0){t(l(e.content,r,n-r));return}
let f=Math.min(h,n-r);if(f<=0)return;let[a,s]=[Buffer.allocUnsafe(f),Buffer.allocUnsafe(n-r>f?f:0)];await u(a,e,r);for(let i=r;i<n;i+=f){o==null||o.throwIfAborted();
let m=s.subarray(0,Math.max(Math.min(f,n-i-f),0)),b=u(m,e,i+f);try{t(a)}finally{await b}[a,s]=[m,a]}}async function u(e,r,n){for(let t=0;t<e.length;){let{bytesRead:o}=await r.
read(e,t,e.length-t,n+t);if(o===0)throw y();t+=o}}function l(e,r,n){if(r+n>e.length)throw y();return e.subarray(r,r+Math.max(n,0))}function y(){return new RangeError(
"it ends too early")}function P(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(r,n,t,o)=>{let f=e.subarray(o,o+t);return r.set(f,n),Promise.
resolve({bytesRead:f.length})},close:()=>Promise.resolve()}}0&&(module.exports={a,b,c});
