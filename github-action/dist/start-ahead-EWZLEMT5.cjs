var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_UWIYGYKP=require("./chunk-UWIYGYKP.cjs"),
import_chunk_LHX6M5PH=require("./chunk-LHX6M5PH.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_BHVT3X3H=require("./chunk-BHVT3X3H.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_ACMQWGLU=require("./chunk-ACMQWGLU.cjs"),
import_chunk_4WIBAA4L=require("./chunk-4WIBAA4L.cjs"),import_chunk_TPNXSR4O=require("./chunk-TPNXSR4O.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_RKNAFVFT=require("./chunk-RKNAFVFT.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function v(i,n,o){let{inputs:r}=o;if(!(r.files.length>1||r.files.some(s=>/[*?[{]/.test(s)))||!(0,import_chunk_LHX6M5PH.b)(
import_chunk_BHVT3X3H.c[i],r))return;let t=(0,import_chunk_LHX6M5PH.a)(r,n,[i]);return b(r.parallel,{...t.public,...t.secret},o)}function b(i,n,o){let r=(0,import_chunk_AZ2NWAXO.a)(
o.workspace).then(e=>e===void 0?void 0:(0,import_chunk_UWIYGYKP.b)(i,{addon:e,environment:n},o)).catch(()=>{}),a,t=!1,s=Promise.resolve(),d=e=>a??=r.then(p=>p?.
begin(e));return{begin:e=>{d(e)},take:e=>t?Promise.resolve(void 0):(t=!0,d(e)),discard:()=>(t||(s=r.then(e=>e?.discard())),t=!0,s)}}0&&(module.exports={startAhead,startEarly});
