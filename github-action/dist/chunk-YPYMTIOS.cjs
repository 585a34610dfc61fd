var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>I,b:()=>b,c:()=>P});module.exports=__toCommonJS(stdin_exports);var import_chunk_VF3SMZ73=require("./chunk-VF3SMZ73.cjs"),
import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs");function I(e,t,o){let i=o.some(s=>import_chunk_VF3SMZ73.c[s].
needs.readWriteSessions)||void 0;return(0,import_chunk_VF3SMZ73.e)({...e,httpProxy:u(e),logDirectory:t,readWriteSessions:i})}function u({apiUrl:e,httpProxy:t}){
return t??(0,import_chunk_ZRZK2HRW.e)(new URL(e),(0,import_chunk_ZRZK2HRW.a)(void 0,(0,import_chunk_ZGFX3NXA.a)()))?.href.replace(/\/$/,"")}var g=16*1024*1024,y=new Set(
["raw","cms"]),h=2;function b({batch:e},{batch:t,arguments:o}){return e!==void 0&&e!=="java"&&t!=="off"&&o.length===0}function P(e,t){let o=({name:n,batch:a})=>{
if(a===void 0||e.batch==="off")return;let l=t.filter(({tool:d})=>d===n);return y.has(a)&&l.some(({file:d})=>d.size>=g)||l.length>=h?a:void 0},i=new Map(Object.values(
import_chunk_VF3SMZ73.c).map(n=>[n.name,o(n)])),s=new Set(t.map(({tool:n})=>n));return{of:n=>i.get(n),library:[...s].some(n=>i.get(n)!==void 0&&b(import_chunk_VF3SMZ73.c[n],
e))}}0&&(module.exports={a,b,c});
