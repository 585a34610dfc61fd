var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>F,c:()=>x});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_crypto=require("node:crypto"),w=1024*1024,y=256*1024;async function B(e,t,n){let r=(0,import_node_crypto.createHash)(t);return await x(e,a=>r.update(
a),n),r.digest()}async function F(e){return(await B(e,"sha256")).toString("hex")}async function x(e,t,n){let r=(0,import_node_fs.statSync)(e);if(r.isFile()&&r.size<=
y){for(let o of z(e))t(o);return}let a=await(0,import_promises.open)(e,"r");try{let{size:o}=await a.stat(),l=()=>Buffer.allocUnsafe(Math.min(w,Math.max(o+1,4096))),
i=l(),s,f=await a.read(i,0,i.length);for(;f.bytesRead>0;){n?.throwIfAborted();let u=i.subarray(0,f.bytesRead);s??=l();let d=a.read(s,0,s.length);try{t(u)}finally{
f=await d}[i,s]=[s,i]}}finally{await a.close()}}function*z(e){let t=(0,import_node_fs.openSync)(e,"r");try{let n=Buffer.allocUnsafe(Math.min(y,Math.max((0,import_node_fs.fstatSync)(
t).size+1,4096)));for(let r=(0,import_node_fs.readSync)(t,n);r>0;r=(0,import_node_fs.readSync)(t,n))yield n.subarray(0,r)}finally{(0,import_node_fs.closeSync)(t)}}0&&(module.exports={a,b,c});
