var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>I,b:()=>b,c:()=>P});module.exports=__toCommonJS(stdin_exports);var import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),
import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs");function I(e,t,o){let i=o.some(s=>import_chunk_VN3XLZGO.c[s].
needs.readWriteSessions)||void 0;return(0,import_chunk_VN3XLZGO.e)({...e,httpProxy:u(e),logDirectory:t,readWriteSessions:i})}function u({apiUrl:e,httpProxy:t}){
var o;return t??((o=(0,import_chunk_45C276AH.e)(new URL(e),(0,import_chunk_45C276AH.a)(void 0,(0,import_chunk_ZGFX3NXA.a)())))==null?void 0:o.href.replace(/\/$/,
""))}var g=16*1024*1024,y=new Set(["raw","cms"]),h=2;function b({batch:e},{batch:t,arguments:o}){return e!==void 0&&e!=="java"&&t!=="off"&&o.length===0}function P(e,t){
let o=({name:n,batch:a})=>{if(a===void 0||e.batch==="off")return;let l=t.filter(({tool:d})=>d===n);return y.has(a)&&l.some(({file:d})=>d.size>=g)||l.length>=h?a:
void 0},i=new Map(Object.values(import_chunk_VN3XLZGO.c).map(n=>[n.name,o(n)])),s=new Set(t.map(({tool:n})=>n));return{of:n=>i.get(n),library:[...s].some(n=>i.get(
n)!==void 0&&b(import_chunk_VN3XLZGO.c[n],e))}}0&&(module.exports={a,b,c});
