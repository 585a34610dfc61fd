var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>k});module.exports=__toCommonJS(stdin_exports);var import_chunk_2HQEKEQY=require("./chunk-2HQEKEQY.cjs"),
import_chunk_L2LOK4NT=require("./chunk-L2LOK4NT.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_VV4LPA74=require("./chunk-VV4LPA74.cjs"),import_chunk_LASJA5Q5=require("./chunk-LASJA5Q5.cjs"),import_chunk_HCKFZL6S=require("./chunk-HCKFZL6S.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),
import_chunk_UJH7S5OF=require("./chunk-UJH7S5OF.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function k(o,i){let{inputs:e}=o;if(e.tool==="auto"||!m(import_chunk_VV4LPA74.c[e.tool],e))return;let r=(0,import_chunk_L2LOK4NT.a)(
e,i,[e.tool]);return b(e.parallel,{...r.public,...r.secret},o)}function m({batch:o},{batch:i,arguments:e,files:r}){let s=r.length>1||r.some(n=>/[*?[{]/.test(n));
return o!==void 0&&o!=="java"&&i!=="off"&&e.length===0&&s}function b(o,i,e){let r=(0,import_chunk_AZ2NWAXO.a)(e.workspace).then(t=>t===void 0?void 0:(0,import_chunk_2HQEKEQY.b)(
o,{addon:t,environment:i},e)).catch(()=>{}),s,n=!1,a=Promise.resolve(),d=t=>s??=r.then(l=>l?.begin(t));return{begin:t=>{d(t)},take:t=>n?Promise.resolve(void 0):
(n=!0,d(t)),discard:()=>(n||(a=r.then(t=>t?.discard())),n=!0,a)}}0&&(module.exports={startAhead,startEarly});
