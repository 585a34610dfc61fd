var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>A,c:()=>B});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_crypto=require("node:crypto"),w=1024*1024,y=256*1024;async function x(e,t,a){let r=(0,import_node_crypto.createHash)(t);return await B(e,n=>r.update(
n),a),r.digest()}async function A(e){return(await x(e,"sha256")).toString("hex")}async function B(e,t,a){let r=(0,import_node_fs.statSync)(e);if(r.isFile()&&r.size<=
y){for(let s of z(e))t(s);return}let n=await(0,import_promises.open)(e,"r");try{let{size:s}=await n.stat(),l=()=>Buffer.allocUnsafe(Math.min(w,Math.max(s+1,4096))),
i=l(),o,f=await n.read(i,0,i.length);for(;f.bytesRead>0;){a?.throwIfAborted();let u=i.subarray(0,f.bytesRead);o??=l();let d=n.read(o,0,o.length);try{t(u)}finally{
f=await d}[i,o]=[o,i]}}finally{await n.close()}}function*z(e){let t=(0,import_node_fs.openSync)(e,"r");try{let a=Buffer.allocUnsafe(Math.min(y,Math.max((0,import_node_fs.fstatSync)(
t).size+1,4096)));for(let r=(0,import_node_fs.readSync)(t,a);r>0;r=(0,import_node_fs.readSync)(t,a))yield a.subarray(0,r)}finally{(0,import_node_fs.closeSync)(t)}}0&&(module.exports={a,b,c});
