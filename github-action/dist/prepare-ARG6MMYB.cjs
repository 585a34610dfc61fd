var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_3CH3YPKT.q,prepare:()=>import_chunk_3CH3YPKT.p});module.exports=__toCommonJS(stdin_exports);
var import_chunk_3CH3YPKT=require("./chunk-3CH3YPKT.cjs"),import_chunk_53ONYDNB=require("./chunk-53ONYDNB.cjs"),import_chunk_EZ2N6W2U=require("./chunk-EZ2N6W2U.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_RZTL55EL=require("./chunk-RZTL55EL.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_chunk_GBDL76B2=require("./chunk-GBDL76B2.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),
import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
