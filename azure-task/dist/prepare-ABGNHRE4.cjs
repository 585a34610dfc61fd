var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_FP4UJ5GA.s,prepare:()=>import_chunk_FP4UJ5GA.r});module.exports=__toCommonJS(stdin_exports);
var import_chunk_FP4UJ5GA=require("./chunk-FP4UJ5GA.cjs"),import_chunk_UWRM56RA=require("./chunk-UWRM56RA.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_PINUKLGH=require("./chunk-PINUKLGH.cjs"),
import_chunk_WGZNGCDA=require("./chunk-WGZNGCDA.cjs"),import_chunk_CTJD4LWP=require("./chunk-CTJD4LWP.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_Q36DTBA7=require("./chunk-Q36DTBA7.cjs"),import_chunk_T4OYLDQP=require("./chunk-T4OYLDQP.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
