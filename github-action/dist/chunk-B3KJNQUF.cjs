var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y});module.exports=__toCommonJS(stdin_exports);var import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path");async function y(o){let t=[];for(let r=(0,import_node_path.resolve)(o);!await a(r)&&(t.push(r),r!==(0,import_node_path.dirname)(
r));r=(0,import_node_path.dirname)(r));let s=[];for(let r of t.reverse())try{await(0,import_promises.mkdir)(r),s.unshift(r)}catch(i){if((0,import_chunk_4BZ7O3LF.a)(
i)!=="EEXIST"||!await a(r))throw i}return s}async function a(o){try{if((await(0,import_promises.stat)(o)).isDirectory())return!0}catch(t){if((0,import_chunk_4BZ7O3LF.a)(
t)==="ENOENT")return!1;throw t}throw Object.assign(new Error(`ENOTDIR: not a directory, '${o}'`),{code:"ENOTDIR",path:o})}0&&(module.exports={a});
