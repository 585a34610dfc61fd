var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startCmsBatch:()=>p});module.exports=__toCommonJS(stdin_exports);var import_chunk_Z5PJ5HBK=require("./chunk-Z5PJ5HBK.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_5U2PZHXR=require("./chunk-5U2PZHXR.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),
import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_4BP2L3SK=require("./chunk-4BP2L3SK.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_M65RDGCA=require("./chunk-M65RDGCA.cjs"),import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises");async function p(t,i){
let e;try{let r=await(0,import_promises.readFile)(t.certificateChain,"utf8"),{cmsFormat:c}=await Promise.resolve().then(()=>__toESM(require("./cms-message-7IHU3ON2.cjs")));
e=c({...t,certificateChain:r})}catch(r){return{kind:"unavailable",reason:(0,import_chunk_M65RDGCA.b)(r,"message")??"the certificate's chain can't be read"}}return(0,import_chunk_Z5PJ5HBK.a)(
t,e,i)}0&&(module.exports={startCmsBatch});
