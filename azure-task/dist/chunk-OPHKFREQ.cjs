var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>F,c:()=>x});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_crypto=require("node:crypto"),w=1024*1024,y=256*1024;async function B(e,t,r){let n=(0,import_node_crypto.createHash)(t);return await x(e,a=>n.update(
a),r),n.digest()}async function F(e){return(await B(e,"sha256")).toString("hex")}async function x(e,t,r){let n=(0,import_node_fs.statSync)(e);if(n.isFile()&&n.size<=
y){for(let o of z(e))t(o);return}let a=await(0,import_promises.open)(e,"r");try{let{size:o}=await a.stat(),c=()=>Buffer.allocUnsafe(Math.min(w,Math.max(o+1,4096))),
i=c(),s,f=await a.read(i,0,i.length);for(;f.bytesRead>0;){r==null||r.throwIfAborted();let u=i.subarray(0,f.bytesRead);s??=c();let d=a.read(s,0,s.length);try{t(u)}finally{
f=await d}[i,s]=[s,i]}}finally{await a.close()}}function*z(e){let t=(0,import_node_fs.openSync)(e,"r");try{let r=Buffer.allocUnsafe(Math.min(y,Math.max((0,import_node_fs.fstatSync)(
t).size+1,4096)));for(let n=(0,import_node_fs.readSync)(t,r);n>0;n=(0,import_node_fs.readSync)(t,r))yield r.subarray(0,n)}finally{(0,import_node_fs.closeSync)(t)}}0&&(module.exports={a,b,c});
