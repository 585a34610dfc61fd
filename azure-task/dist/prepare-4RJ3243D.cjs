var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_4TAO2AU7.n,prepare:()=>import_chunk_4TAO2AU7.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_4TAO2AU7=require("./chunk-4TAO2AU7.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_ILEFEH7R=require("./chunk-ILEFEH7R.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),import_chunk_S76DF2HF=require("./chunk-S76DF2HF.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_A7NIIPQQ=require("./chunk-A7NIIPQQ.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),
import_chunk_W65QQURT=require("./chunk-W65QQURT.cjs"),import_chunk_BZWAMM4Z=require("./chunk-BZWAMM4Z.cjs"),import_chunk_H2NQZU2N=require("./chunk-H2NQZU2N.cjs"),
import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_BSN36S5T=require("./chunk-BSN36S5T.cjs"),
import_chunk_SFQOTS52=require("./chunk-SFQOTS52.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_ZQQKW6EB=require("./chunk-ZQQKW6EB.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_3EORVW5P=require("./chunk-3EORVW5P.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_2R3YBPR7=require("./chunk-2R3YBPR7.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");0&&(module.exports={commandOf,prepare});
