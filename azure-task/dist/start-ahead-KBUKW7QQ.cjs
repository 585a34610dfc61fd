var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>y,startEarly:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_OXL5VG5J=require("./chunk-OXL5VG5J.cjs"),
import_chunk_NBGFFOFC=require("./chunk-NBGFFOFC.cjs"),import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),
import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_6USCIZQR=require("./chunk-6USCIZQR.cjs"),
import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");function v(n,a,i){let{inputs:r}=i;if(!(r.files.length>1||r.files.some(o=>/[*?[{]/.test(o)))||!(0,import_chunk_NBGFFOFC.b)(
import_chunk_VN3XLZGO.c[n],r))return;let t=(0,import_chunk_NBGFFOFC.a)(r,a,[n]);return y(r.parallel,{...t.public,...t.secret},i)}function y(n,a,i){let r=(0,import_chunk_AISAOYIX.a)(
i.workspace).then(e=>e===void 0?void 0:(0,import_chunk_OXL5VG5J.b)(n,{addon:e,environment:a},i)).catch(()=>{}),d,t=!1,o=Promise.resolve(),f=e=>d??=r.then(s=>s==
null?void 0:s.begin(e));return{begin:e=>{f(e)},take:e=>t?Promise.resolve(void 0):(t=!0,f(e)),discard:()=>(t||(o=r.then(e=>e==null?void 0:e.discard())),t=!0,o)}}0&&(module.exports={startAhead,startEarly});
