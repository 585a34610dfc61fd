var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_BFFJN6EU.n,prepare:()=>import_chunk_BFFJN6EU.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_BFFJN6EU=require("./chunk-BFFJN6EU.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_HUZUC5YW=require("./chunk-HUZUC5YW.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_E22K67OL=require("./chunk-E22K67OL.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_LLSKODOZ=require("./chunk-LLSKODOZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),import_chunk_SAKCNI75=require("./chunk-SAKCNI75.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_RMEJESXU=require("./chunk-RMEJESXU.cjs"),import_chunk_AWVZYZ2C=require("./chunk-AWVZYZ2C.cjs"),
import_chunk_JABM54XZ=require("./chunk-JABM54XZ.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_YBYLSDVX=require("./chunk-YBYLSDVX.cjs"),import_chunk_AZWWO2P5=require("./chunk-AZWWO2P5.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_TCLK25YG=require("./chunk-TCLK25YG.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
