var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_XJIP4UYV=require("./chunk-XJIP4UYV.cjs"),
import_chunk_27TCRFNF=require("./chunk-27TCRFNF.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_3SCFPS3N=require("./chunk-3SCFPS3N.cjs"),import_chunk_YJOKGMZQ=require("./chunk-YJOKGMZQ.cjs"),import_chunk_DXNNPJPW=require("./chunk-DXNNPJPW.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_YZDGMG54=require("./chunk-YZDGMG54.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_YOWWP77W=require("./chunk-YOWWP77W.cjs"),import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function v(i,n,o){let{inputs:r}=o;if(!(r.files.length>1||r.files.some(s=>/[*?[{]/.test(s)))||!(0,import_chunk_27TCRFNF.b)(
import_chunk_3SCFPS3N.c[i],r))return;let t=(0,import_chunk_27TCRFNF.a)(r,n,[i]);return b(r.parallel,{...t.public,...t.secret},o)}function b(i,n,o){let r=(0,import_chunk_AZ2NWAXO.a)(
o.workspace).then(e=>e===void 0?void 0:(0,import_chunk_XJIP4UYV.b)(i,{addon:e,environment:n},o)).catch(()=>{}),a,t=!1,s=Promise.resolve(),d=e=>a??=r.then(p=>p?.
begin(e));return{begin:e=>{d(e)},take:e=>t?Promise.resolve(void 0):(t=!0,d(e)),discard:()=>(t||(s=r.then(e=>e?.discard())),t=!0,s)}}0&&(module.exports={startAhead,startEarly});
