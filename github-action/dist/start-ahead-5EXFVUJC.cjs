var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_JHH47KOX=require("./chunk-JHH47KOX.cjs"),
import_chunk_V6QQ7FK4=require("./chunk-V6QQ7FK4.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_TTN4GBSP=require("./chunk-TTN4GBSP.cjs"),import_chunk_YJOKGMZQ=require("./chunk-YJOKGMZQ.cjs"),import_chunk_GCN5U7L4=require("./chunk-GCN5U7L4.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_FPRRW7E5=require("./chunk-FPRRW7E5.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_HDFX5ZUM=require("./chunk-HDFX5ZUM.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");
function v(i,n,o){let{inputs:r}=o;if(!(r.files.length>1||r.files.some(s=>/[*?[{]/.test(s)))||!(0,import_chunk_V6QQ7FK4.b)(import_chunk_TTN4GBSP.c[i],r))return;let t=(0,import_chunk_V6QQ7FK4.a)(
r,n,[i]);return b(r.parallel,{...t.public,...t.secret},o)}function b(i,n,o){let r=(0,import_chunk_AZ2NWAXO.a)(o.workspace).then(e=>e===void 0?void 0:(0,import_chunk_JHH47KOX.b)(
i,{addon:e,environment:n},o)).catch(()=>{}),a,t=!1,s=Promise.resolve(),d=e=>a??=r.then(p=>p?.begin(e));return{begin:e=>{d(e)},take:e=>t?Promise.resolve(void 0):
(t=!0,d(e)),discard:()=>(t||(s=r.then(e=>e?.discard())),t=!0,s)}}0&&(module.exports={startAhead,startEarly});
