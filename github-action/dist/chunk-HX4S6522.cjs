var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>p,c:()=>m});module.exports=__toCommonJS(stdin_exports);var import_node_crypto=require("node:crypto"),
import_promises=require("node:fs/promises"),d=1024*1024;async function y(n,o,s){let e=await(0,import_promises.open)(n,"r");try{let a=(0,import_node_crypto.createHash)(
o),{size:u}=await e.stat(),f=()=>Buffer.allocUnsafe(Math.min(d,Math.max(u+1,4096))),t=f(),r=await e.read(t,0,t.length),i=r.bytesRead===t.length?f():void 0;for(;r.
bytesRead>0;){s?.throwIfAborted();let l=t.subarray(0,r.bytesRead);if(i===void 0){a.update(l),r=await e.read(t,0,t.length);continue}let h=e.read(i,0,i.length);a.
update(l),[t,i]=[i,t],r=await h}return a.digest()}finally{await e.close()}}async function p(n){return(await y(n,"sha256")).toString("hex")}async function m(n,o){
let s=await(0,import_promises.open)(n,"r");try{let e=Buffer.allocUnsafe(d);for(;;){let{bytesRead:a}=await s.read(e,0,e.length);if(a===0)return;o(e.subarray(0,a))}}finally{
await s.close()}}0&&(module.exports={a,b,c});
