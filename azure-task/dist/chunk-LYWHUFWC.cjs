var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>c});module.exports=__toCommonJS(stdin_exports);var import_chunk_7OEDLXQO=require("./chunk-7OEDLXQO.cjs"),import_chunk_7QJ6GANF=require("./chunk-7QJ6GANF.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs");function c(r,n,e){let p=e.some(d=>import_chunk_7OEDLXQO.c[d].needs.readWriteSessions)||void 0;return(0,import_chunk_7OEDLXQO.e)(
{...r,httpProxy:a(r),logDirectory:n,readWriteSessions:p})}function a({apiUrl:r,httpProxy:n}){var e;return n??((e=(0,import_chunk_7QJ6GANF.g)(new URL(r),(0,import_chunk_7QJ6GANF.c)(
void 0,(0,import_chunk_ZGFX3NXA.a)())))==null?void 0:e.href.replace(/\/$/,""))}0&&(module.exports={a});
