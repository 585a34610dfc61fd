var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>l,startEarly:()=>P});module.exports=__toCommonJS(stdin_exports);var import_chunk_EOEFBBJN=require("./chunk-EOEFBBJN.cjs"),
import_chunk_3ZXHS2GP=require("./chunk-3ZXHS2GP.cjs"),import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),
import_chunk_J6GQ3ZNY=require("./chunk-J6GQ3ZNY.cjs"),import_chunk_EYMS7LXV=require("./chunk-EYMS7LXV.cjs"),import_chunk_LASJA5Q5=require("./chunk-LASJA5Q5.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_HCKFZL6S=require("./chunk-HCKFZL6S.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function P(o,i){let{inputs:e}=o;if(e.tool==="auto"||!m(import_chunk_EYMS7LXV.c[e.tool],e))return;let t=(0,import_chunk_3ZXHS2GP.a)(
e,i,[e.tool]);return l(e.parallel,{...t.public,...t.secret},o)}function m({batch:o},{batch:i,arguments:e,files:t}){let s=t.length>1||t.some(n=>/[*?[{]/.test(n));
return o!==void 0&&o!=="java"&&i!=="off"&&e.length===0&&s}function l(o,i,e){let t=(0,import_chunk_AZ2NWAXO.a)(e.workspace).then(r=>r===void 0?void 0:(0,import_chunk_EOEFBBJN.b)(
o,{addon:r,environment:i},e)).catch(()=>{}),s,n=!1,a=r=>s??=t.then(p=>p?.begin(r));return{begin:r=>{a(r)},take:r=>n?Promise.resolve(void 0):(n=!0,a(r)),discard:async()=>{
n||(n=!0,await(await t)?.discard())}}}0&&(module.exports={startAhead,startEarly});
