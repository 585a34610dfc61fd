var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>m,b:()=>E,c:()=>M,d:()=>x,e:()=>T,f:()=>l,g:()=>v,h:()=>b});module.exports=__toCommonJS(stdin_exports);var import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_promises=require("node:fs/promises"),import_node_path=require("node:path"),import_node_util=require("node:util");async function b(r){let t=[];for(let e=(0,import_node_path.resolve)(
r);!await u(e)&&(t.push(e),e!==(0,import_node_path.dirname)(e));e=(0,import_node_path.dirname)(e));let n=[];for(let e of t.reverse())try{await(0,import_promises.mkdir)(
e),n.unshift(e)}catch(o){if((0,import_chunk_3DGUHJHJ.a)(o)!=="EEXIST"||!await u(e))throw o}return n}async function u(r){try{if((await(0,import_promises.stat)(r)).
isDirectory())return!0}catch(t){if((0,import_chunk_3DGUHJHJ.a)(t)==="ENOENT")return!1;throw t}throw Object.assign(new Error(`ENOTDIR: not a directory, '${r}'`),
{code:"ENOTDIR",path:r})}function m(r){return r.replace(f,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function E(r){return(0,import_node_util.stripVTControlCharacters)(
r).replace(/\r\n?/g,`
`).replace(f,n=>n===`
`||n==="	"?n:m(n))}var f=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;function M(r,t){if(r.
length<=t)return r;let n=t-1,e=r.slice(0,Math.ceil(n/2)).replace(/[\ud800-\udbff]$/,""),o=r.slice(r.length-Math.floor(n/2)).replace(/^[\udc00-\udfff]/,"");return`${e}\
\u2026${o}`}function x(r){if(r<999.5)return`${Math.round(r)} ms`;if(r<59950)return`${(r/1e3).toFixed(1)} s`;let t=Math.round(r/1e3);return t<3600?`${Math.floor(
t/60)} min ${t%60} s`:`${Math.floor(t/3600)} h ${Math.floor(t%3600/60)} min`}function T(r,t){return`${l(r)} ${t}${r===1?"":"s"}`}function l(r){return String(r).
replace(/\B(?=(\d{3})+$)/g,",")}function v(r){return r==="not-started"?"not started":r}0&&(module.exports={a,b,c,d,e,f,g,h});
