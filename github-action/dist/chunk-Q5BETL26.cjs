var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>f,b:()=>p});module.exports=__toCommonJS(stdin_exports);var i=/[A-Za-z0-9\-._~/]/;function f({id:t,token:r}){let e={
token:r?.label,serial:r?.serial,id:t,type:"private"};return`pkcs11:${Object.entries(e).flatMap(([o,n])=>n===void 0||n===""?[]:[`${o}=${s(n)}`]).join(";")}`}function p(t){
return Buffer.from(t,"utf8").toString("hex")}function s(t){return[...Buffer.from(t,"utf8")].map(r=>{let e=String.fromCharCode(r);return i.test(e)?e:`%${r.toString(
16).toUpperCase().padStart(2,"0")}`}).join("")}0&&(module.exports={a,b});
