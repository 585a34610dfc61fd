var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>u,b:()=>c,c:()=>R});module.exports=__toCommonJS(stdin_exports);var import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs");function u(n,r){if(n===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The ${r} was not prepare\
d.`);return n}function c(n,r){let e=(n==null?void 0:n.startsWith("https:"))===!0?(0,import_chunk_45C276AH.e)(new URL(n),r):void 0;return e===void 0?{}:{https_proxy:e.
href}}function R(n,r){let e=n.map(t=>new URL(t)).map(t=>({url:t,proxy:(0,import_chunk_45C276AH.e)(t,r)})),p=["http","https"].flatMap(t=>{var s;let o=(s=e.find(({
url:x,proxy:y})=>y!==void 0&&x.protocol===`${t}:`))==null?void 0:s.proxy;return o===void 0?[]:[`-D${t}.proxyHost=${o.hostname}`,`-D${t}.proxyPort=${o.port||(o.protocol===
"https:"?"443":"80")}`]});if(p.length===0)return[];let f=new Set(e.filter(({proxy:t})=>t===void 0).map(({url:t})=>t.hostname));return[...p,`-Dhttp.nonProxyHosts\
=${[...f].join("|")}`]}0&&(module.exports={a,b,c});
