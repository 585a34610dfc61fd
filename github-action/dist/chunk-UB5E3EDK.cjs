var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>x,b:()=>B,c:()=>b,d:()=>$,e:()=>U,f:()=>j});module.exports=__toCommonJS(stdin_exports);var import_node_crypto=require("node:crypto"),
import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),h=/[A-Za-z0-9\-._~/]/;function x({id:e,token:r}){let n={token:r?.label,
serial:r?.serial,id:e,type:"private"};return`pkcs11:${Object.entries(n).flatMap(([i,a])=>a===void 0||a===""?[]:[`${i}=${y(a)}`]).join(";")}`}function B(e){return Buffer.
from(e,"utf8").toString("hex")}function y(e){return[...Buffer.from(e,"utf8")].map(r=>{let n=String.fromCharCode(r);return h.test(n)?n:`%${r.toString(16).toUpperCase().
padStart(2,"0")}`}).join("")}var p=1024*1024;async function b(e,r,n){let t=await(0,import_promises.open)(e,"r");try{let i=(0,import_node_crypto.createHash)(r),{
size:a}=await t.stat(),d=()=>Buffer.allocUnsafe(Math.min(p,Math.max(a+1,4096))),o=d(),s=await t.read(o,0,o.length),f=s.bytesRead===o.length?d():void 0;for(;s.bytesRead>
0;){n?.throwIfAborted();let c=o.subarray(0,s.bytesRead);if(f===void 0){i.update(c),s=await t.read(o,0,o.length);continue}let m=t.read(f,0,f.length);i.update(c),
[o,f]=[f,o],s=await m}return i.digest()}finally{await t.close()}}async function $(e){return(await b(e,"sha256")).toString("hex")}async function U(e,r){let n=await(0,import_promises.open)(
e,"r");try{let t=Buffer.allocUnsafe(p);for(;;){let{bytesRead:i}=await n.read(t,0,t.length);if(i===0)return;r(t.subarray(0,i))}}finally{await n.close()}}async function l(e){
return(0,import_promises2.readFile)(new URL(`../../prebuilt/${e}/pkcs11.node`,bundleAddress)).catch(()=>{})}var g=new WeakMap;function j(e){let r=g.get(e);if(r!==
void 0)return r;let n=l(`${process.platform}-${process.arch}`).then(t=>t===void 0?void 0:e.write("pkcs11.node",t));return g.set(e,n),n}0&&(module.exports={a,b,c,d,e,f});
