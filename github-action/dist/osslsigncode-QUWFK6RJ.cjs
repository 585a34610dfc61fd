var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{osslsigncode:()=>import_chunk_GBDL76B2.e});module.exports=__toCommonJS(stdin_exports);var import_chunk_GBDL76B2=require("./chunk-GBDL76B2.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={osslsigncode});
