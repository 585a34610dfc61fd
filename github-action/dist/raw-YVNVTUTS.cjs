var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startRawBatch:()=>s});module.exports=__toCommonJS(stdin_exports);var import_chunk_U23OXJTD=require("./chunk-U23OXJTD.cjs"),
import_chunk_442KQFB2=require("./chunk-442KQFB2.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),a={prepare:t=>({digest:t,finish:r=>r})};function s(t,r){return(0,import_chunk_U23OXJTD.a)(t,a,r)}0&&(module.exports={startRawBatch});
