var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>p,startEarly:()=>P});module.exports=__toCommonJS(stdin_exports);var import_chunk_W6JEPKQU=require("./chunk-W6JEPKQU.cjs"),
import_chunk_7SJ5DBAO=require("./chunk-7SJ5DBAO.cjs"),import_chunk_UTHFUA4Y=require("./chunk-UTHFUA4Y.cjs"),import_chunk_PBBN6IOZ=require("./chunk-PBBN6IOZ.cjs"),
import_chunk_4IEUHPW3=require("./chunk-4IEUHPW3.cjs"),import_chunk_4KI6KNEY=require("./chunk-4KI6KNEY.cjs"),import_chunk_7QJ6GANF=require("./chunk-7QJ6GANF.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_J4O56CU5=require("./chunk-J4O56CU5.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");function P(o,i){let{inputs:e}=o;if(e.tool==="auto"||!l(import_chunk_4KI6KNEY.c[e.tool],e))return;let r=(0,import_chunk_7SJ5DBAO.a)(
e,i,[e.tool]);return p(e.parallel,{...r.public,...r.secret},o)}function l({batch:o},{batch:i,arguments:e,files:r}){let s=r.length>1||r.some(n=>/[*?[{]/.test(n));
return o!==void 0&&o!=="java"&&i!=="off"&&e.length===0&&s}function p(o,i,e){let r=(0,import_chunk_UTHFUA4Y.a)(e.workspace).then(t=>t===void 0?void 0:(0,import_chunk_W6JEPKQU.b)(
o,{addon:t,environment:i},e)).catch(()=>{}),s,n=!1,d=t=>s??=r.then(a=>a==null?void 0:a.begin(t));return{begin:t=>{d(t)},take:t=>n?Promise.resolve(void 0):(n=!0,
d(t)),discard:async()=>{var t;n||(n=!0,await((t=await r)==null?void 0:t.discard()))}}}0&&(module.exports={startAhead,startEarly});
