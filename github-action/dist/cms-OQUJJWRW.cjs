var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startCmsBatch:()=>p});module.exports=__toCommonJS(stdin_exports);var import_chunk_QYUG4OBB=require("./chunk-QYUG4OBB.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_XJIP4UYV=require("./chunk-XJIP4UYV.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),
import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_YZDGMG54=require("./chunk-YZDGMG54.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_YOWWP77W=require("./chunk-YOWWP77W.cjs"),import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises");async function p(t,i){
let e;try{let r=await(0,import_promises.readFile)(t.certificateChain,"utf8"),{cmsFormat:c}=await Promise.resolve().then(()=>__toESM(require("./cms-message-TU2LJUUI.cjs")));
e=c({...t,certificateChain:r})}catch(r){return{kind:"unavailable",reason:(0,import_chunk_YOWWP77W.b)(r,"message")??"the certificate's chain can't be read"}}return(0,import_chunk_QYUG4OBB.a)(
t,e,i)}0&&(module.exports={startCmsBatch});
