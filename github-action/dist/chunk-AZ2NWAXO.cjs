var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>i});module.exports=__toCommonJS(stdin_exports);var import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),d=new WeakMap;
function i(e){let n=d.get(e);if(n!==void 0)return n;let r=(0,import_chunk_E6ASCYNJ.a)(`${process.platform}-${process.arch}/pkcs11.node`).then(o=>o===void 0?void 0:
e.write("pkcs11.node",o));return d.set(e,r),r}0&&(module.exports={a});
