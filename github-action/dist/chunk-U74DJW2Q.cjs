var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>f,b:()=>u,c:()=>y});module.exports=__toCommonJS(stdin_exports);var import_promises=require("node:fs/promises"),
d=/[A-Za-z0-9\-._~/]/;function f({id:e,token:r}){let t={token:r?.label,serial:r?.serial,id:e,type:"private"};return`pkcs11:${Object.entries(t).flatMap(([a,o])=>o===
void 0||o===""?[]:[`${a}=${p(o)}`]).join(";")}`}function u(e){return Buffer.from(e,"utf8").toString("hex")}function p(e){return[...Buffer.from(e,"utf8")].map(r=>{
let t=String.fromCharCode(r);return d.test(t)?t:`%${r.toString(16).toUpperCase().padStart(2,"0")}`}).join("")}async function i(e){return(0,import_promises.readFile)(
new URL(`../../prebuilt/${e}/pkcs11.node`,bundleAddress)).catch(()=>{})}var s=new WeakMap;function y(e){let r=s.get(e);if(r!==void 0)return r;let t=i(`${process.
platform}-${process.arch}`).then(n=>n===void 0?void 0:e.write("pkcs11.node",n));return s.set(e,t),t}0&&(module.exports={a,b,c});
