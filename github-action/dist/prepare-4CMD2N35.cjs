var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_L26N6NGA.n,prepare:()=>import_chunk_L26N6NGA.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_L26N6NGA=require("./chunk-L26N6NGA.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_GQGDZ67A=require("./chunk-GQGDZ67A.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_V6QQ7FK4=require("./chunk-V6QQ7FK4.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_3RWVATFU=require("./chunk-3RWVATFU.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),import_chunk_X4XELNGT=require("./chunk-X4XELNGT.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),import_chunk_TTN4GBSP=require("./chunk-TTN4GBSP.cjs"),import_chunk_YJOKGMZQ=require("./chunk-YJOKGMZQ.cjs"),
import_chunk_GCN5U7L4=require("./chunk-GCN5U7L4.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_V4SDCMDU=require("./chunk-V4SDCMDU.cjs"),import_chunk_A4JHY5WS=require("./chunk-A4JHY5WS.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_FPRRW7E5=require("./chunk-FPRRW7E5.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_UZEDLW73=require("./chunk-UZEDLW73.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
