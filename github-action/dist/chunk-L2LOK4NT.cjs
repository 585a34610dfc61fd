var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>c});module.exports=__toCommonJS(stdin_exports);var import_chunk_VV4LPA74=require("./chunk-VV4LPA74.cjs"),import_chunk_LASJA5Q5=require("./chunk-LASJA5Q5.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs");function c(r,e,m){let p=m.some(d=>import_chunk_VV4LPA74.c[d].needs.readWriteSessions)||void 0;return(0,import_chunk_VV4LPA74.e)(
{...r,httpProxy:a(r),logDirectory:e,readWriteSessions:p})}function a({apiUrl:r,httpProxy:e}){return e??(0,import_chunk_LASJA5Q5.g)(new URL(r),(0,import_chunk_LASJA5Q5.c)(
void 0,(0,import_chunk_ZGFX3NXA.a)()))?.href.replace(/\/$/,"")}0&&(module.exports={a});
