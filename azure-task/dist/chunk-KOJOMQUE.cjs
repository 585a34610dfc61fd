var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>u});module.exports=__toCommonJS(stdin_exports);var import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs");function u(t,e){
return t.equals(e)||c(t).equals(c(e))}function c(t){let[,e]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(t.export({format:"der",type:"spki"})),"the p\
ublic key");return(e==null?void 0:e.content)??Buffer.alloc(0)}0&&(module.exports={a});
