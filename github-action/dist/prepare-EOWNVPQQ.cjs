var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_YHR6NFPD.n,prepare:()=>import_chunk_YHR6NFPD.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_YHR6NFPD=require("./chunk-YHR6NFPD.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_CG2UM2SS=require("./chunk-CG2UM2SS.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_LHX6M5PH=require("./chunk-LHX6M5PH.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),import_chunk_JWQDQYZT=require("./chunk-JWQDQYZT.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),import_chunk_BHVT3X3H=require("./chunk-BHVT3X3H.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),
import_chunk_ACMQWGLU=require("./chunk-ACMQWGLU.cjs"),import_chunk_4WIBAA4L=require("./chunk-4WIBAA4L.cjs"),import_chunk_TPNXSR4O=require("./chunk-TPNXSR4O.cjs"),
import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_QQUGAM4A=require("./chunk-QQUGAM4A.cjs"),
import_chunk_A4JHY5WS=require("./chunk-A4JHY5WS.cjs"),import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_RKNAFVFT=require("./chunk-RKNAFVFT.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_UZEDLW73=require("./chunk-UZEDLW73.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
