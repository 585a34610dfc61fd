var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_EL5QFXKP=require("./chunk-EL5QFXKP.cjs"),
import_chunk_YPYMTIOS=require("./chunk-YPYMTIOS.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_VF3SMZ73=require("./chunk-VF3SMZ73.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_GTZ3FJJG=require("./chunk-GTZ3FJJG.cjs"),
import_chunk_UNYIL3S6=require("./chunk-UNYIL3S6.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_2RWCGZUW=require("./chunk-2RWCGZUW.cjs"),
import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function v(i,n,o){let{inputs:r}=o;if(!(r.files.length>1||r.files.some(s=>/[*?[{]/.test(s)))||!(0,import_chunk_YPYMTIOS.b)(
import_chunk_VF3SMZ73.c[i],r))return;let t=(0,import_chunk_YPYMTIOS.a)(r,n,[i]);return b(r.parallel,{...t.public,...t.secret},o)}function b(i,n,o){let r=(0,import_chunk_AZ2NWAXO.a)(
o.workspace).then(e=>e===void 0?void 0:(0,import_chunk_EL5QFXKP.b)(i,{addon:e,environment:n},o)).catch(()=>{}),a,t=!1,s=Promise.resolve(),d=e=>a??=r.then(p=>p?.
begin(e));return{begin:e=>{d(e)},take:e=>t?Promise.resolve(void 0):(t=!0,d(e)),discard:()=>(t||(s=r.then(e=>e?.discard())),t=!0,s)}}0&&(module.exports={startAhead,startEarly});
