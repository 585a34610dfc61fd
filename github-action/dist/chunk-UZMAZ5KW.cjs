var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>s,b:()=>c,c:()=>a,d:()=>g,e:()=>l,f:()=>$,g:()=>o,h:()=>d});module.exports=__toCommonJS(stdin_exports);var import_node_util=require("node:util");
function s(r){return r.replace(e,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function c(r){return(0,import_node_util.stripVTControlCharacters)(r).replace(/\r\n?/g,
`
`).replace(e,n=>n===`
`||n==="	"?n:s(n))}var e=/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/gu;function a(r,t){if(r.
length<=t)return r;let n=t-1,u=r.slice(0,Math.ceil(n/2)).replace(/[\ud800-\udbff]$/,""),i=r.slice(r.length-Math.floor(n/2)).replace(/^[\udc00-\udfff]/,"");return`${u}\
\u2026${i}`}function g(r){if(r<999.5)return`${Math.round(r)} ms`;if(r<59950)return`${(r/1e3).toFixed(1)} s`;let t=Math.round(r/1e3);return t<3600?`${Math.floor(
t/60)} min ${t%60} s`:`${Math.floor(t/3600)} h ${Math.floor(t%3600/60)} min`}function l(r,t){return`${o(r)} ${t}${r===1?"":"s"}`}function $(r,t){let n=r.length-
t;return r.slice(0,t).join(", ")+(n>0?` and ${o(n)} more`:"")}function o(r){return String(r).replace(/\B(?=(\d{3})+$)/g,",")}function d(r){return r==="not-start\
ed"?"not started":r}0&&(module.exports={a,b,c,d,e,f,g,h});
