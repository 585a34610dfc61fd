var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{commandOf:()=>import_chunk_NB4KGNLJ.n,prepare:()=>import_chunk_NB4KGNLJ.m});module.exports=__toCommonJS(stdin_exports);
var import_chunk_NB4KGNLJ=require("./chunk-NB4KGNLJ.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_GQGDZ67A=require("./chunk-GQGDZ67A.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_27TCRFNF=require("./chunk-27TCRFNF.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_3RWVATFU=require("./chunk-3RWVATFU.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),import_chunk_RWHZEEWR=require("./chunk-RWHZEEWR.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_QTGQ2EL7=require("./chunk-QTGQ2EL7.cjs"),import_chunk_3SCFPS3N=require("./chunk-3SCFPS3N.cjs"),import_chunk_YJOKGMZQ=require("./chunk-YJOKGMZQ.cjs"),
import_chunk_DXNNPJPW=require("./chunk-DXNNPJPW.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_CJJUPUXY=require("./chunk-CJJUPUXY.cjs"),import_chunk_JZSVY2X6=require("./chunk-JZSVY2X6.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_YZDGMG54=require("./chunk-YZDGMG54.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_C7BBG4A3=require("./chunk-C7BBG4A3.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_YOWWP77W=require("./chunk-YOWWP77W.cjs"),
import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
