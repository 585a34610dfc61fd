var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_J2XSKC3L.n,prepare:()=>import_chunk_J2XSKC3L.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_J2XSKC3L=require("./chunk-J2XSKC3L.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_CG2UM2SS=require("./chunk-CG2UM2SS.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_YPYMTIOS=require("./chunk-YPYMTIOS.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),import_chunk_4R2CLIZ2=require("./chunk-4R2CLIZ2.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),import_chunk_VF3SMZ73=require("./chunk-VF3SMZ73.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),
import_chunk_GTZ3FJJG=require("./chunk-GTZ3FJJG.cjs"),import_chunk_UNYIL3S6=require("./chunk-UNYIL3S6.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),
import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_RLJKGUSS=require("./chunk-RLJKGUSS.cjs"),
import_chunk_ESGNSDI2=require("./chunk-ESGNSDI2.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_O346T2UR=require("./chunk-O346T2UR.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
