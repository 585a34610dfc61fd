var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>o,b:()=>s});module.exports=__toCommonJS(stdin_exports);function o(r,...t){let e=t.reduce((f,n)=>f+n.length,0);
return Buffer.concat([Buffer.of(r),u(e),...t])}function s(r){let[t=0,e=0,...f]=r.split(".").map(Number);return o(6,Buffer.from([t*40+e,...f].flatMap(c)))}function u(r){
if(r<128)return Buffer.of(r);let t=r.toString(16),e=Buffer.from(t.padStart(t.length+t.length%2,"0"),"hex");return Buffer.concat([Buffer.of(128|e.length),e])}function c(r){
let t=[r%128];for(let e=Math.floor(r/128);e>0;e=Math.floor(e/128))t.unshift(128|e%128);return t}0&&(module.exports={a,b});
