var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_WXDTAI67.n,prepare:()=>import_chunk_WXDTAI67.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_WXDTAI67=require("./chunk-WXDTAI67.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_NBGFFOFC=require("./chunk-NBGFFOFC.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),import_chunk_IEONEQW3=require("./chunk-IEONEQW3.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),
import_chunk_6USCIZQR=require("./chunk-6USCIZQR.cjs"),import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),
import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),
import_chunk_CB7JRYOJ=require("./chunk-CB7JRYOJ.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_TJQEQHES=require("./chunk-TJQEQHES.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
