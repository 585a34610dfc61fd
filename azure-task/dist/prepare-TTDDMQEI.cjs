var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_D23IOGL2.n,prepare:()=>import_chunk_D23IOGL2.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_D23IOGL2=require("./chunk-D23IOGL2.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_DJPBTNO2=require("./chunk-DJPBTNO2.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_63BRJGOJ=require("./chunk-63BRJGOJ.cjs"),import_chunk_UTHFUA4Y=require("./chunk-UTHFUA4Y.cjs"),
import_chunk_PBBN6IOZ=require("./chunk-PBBN6IOZ.cjs"),import_chunk_LLSKODOZ=require("./chunk-LLSKODOZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),import_chunk_SAKCNI75=require("./chunk-SAKCNI75.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_YX6WSPTX=require("./chunk-YX6WSPTX.cjs"),import_chunk_73TQM2EP=require("./chunk-73TQM2EP.cjs"),
import_chunk_JABM54XZ=require("./chunk-JABM54XZ.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_CNJ4VIML=require("./chunk-CNJ4VIML.cjs"),import_chunk_AZWWO2P5=require("./chunk-AZWWO2P5.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_TCLK25YG=require("./chunk-TCLK25YG.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
