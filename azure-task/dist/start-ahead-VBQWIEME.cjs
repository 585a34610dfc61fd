var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{startAhead:()=>b,startEarly:()=>k});module.exports=__toCommonJS(stdin_exports);var import_chunk_4OTKS5BY=require("./chunk-4OTKS5BY.cjs"),
import_chunk_LYWHUFWC=require("./chunk-LYWHUFWC.cjs"),import_chunk_UTHFUA4Y=require("./chunk-UTHFUA4Y.cjs"),import_chunk_PBBN6IOZ=require("./chunk-PBBN6IOZ.cjs"),
import_chunk_7OEDLXQO=require("./chunk-7OEDLXQO.cjs"),import_chunk_7QJ6GANF=require("./chunk-7QJ6GANF.cjs"),import_chunk_J4O56CU5=require("./chunk-J4O56CU5.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_UOAEW6EB=require("./chunk-UOAEW6EB.cjs"),import_chunk_LAG4NRTA=require("./chunk-LAG4NRTA.cjs"),
import_chunk_N4UJNAY7=require("./chunk-N4UJNAY7.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");function k(o,i){let{inputs:t}=o;if(t.tool==="auto"||!p(import_chunk_7OEDLXQO.c[t.tool],t))return;let r=(0,import_chunk_LYWHUFWC.a)(
t,i,[t.tool]);return b(t.parallel,{...r.public,...r.secret},o)}function p({batch:o},{batch:i,arguments:t,files:r}){let a=r.length>1||r.some(n=>/[*?[{]/.test(n));
return o!==void 0&&o!=="java"&&i!=="off"&&t.length===0&&a}function b(o,i,t){let r=(0,import_chunk_UTHFUA4Y.a)(t.workspace).then(e=>e===void 0?void 0:(0,import_chunk_4OTKS5BY.b)(
o,{addon:e,environment:i},t)).catch(()=>{}),a,n=!1,d=Promise.resolve(),u=e=>a??=r.then(s=>s==null?void 0:s.begin(e));return{begin:e=>{u(e)},take:e=>n?Promise.resolve(
void 0):(n=!0,u(e)),discard:()=>(n||(d=r.then(e=>e==null?void 0:e.discard())),n=!0,d)}}0&&(module.exports={startAhead,startEarly});
