var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_PJWFV2FI.n,prepare:()=>import_chunk_PJWFV2FI.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_PJWFV2FI=require("./chunk-PJWFV2FI.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_CWZOBBMV=require("./chunk-CWZOBBMV.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_E22K67OL=require("./chunk-E22K67OL.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_LLSKODOZ=require("./chunk-LLSKODOZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),import_chunk_CK7QAMEV=require("./chunk-CK7QAMEV.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_RMEJESXU=require("./chunk-RMEJESXU.cjs"),import_chunk_AWVZYZ2C=require("./chunk-AWVZYZ2C.cjs"),
import_chunk_JABM54XZ=require("./chunk-JABM54XZ.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_HR5X66FG=require("./chunk-HR5X66FG.cjs"),import_chunk_WMKBD4YV=require("./chunk-WMKBD4YV.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_4BP2L3SK=require("./chunk-4BP2L3SK.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_APSKBHUY=require("./chunk-APSKBHUY.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_M65RDGCA=require("./chunk-M65RDGCA.cjs"),
import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
