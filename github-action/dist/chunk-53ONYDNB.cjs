var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>y,b:()=>v,c:()=>C,d:()=>w,e:()=>F});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),b=1024*1024,y=256*1024;async function P(e,r,t){let n=(0,import_node_crypto.createHash)(
r);return await C(e,i=>n.update(i),t),n.digest()}async function v(e){return(await P(e,"sha256")).toString("hex")}async function C(e,r,t){let n=(0,import_node_fs.statSync)(
e);if(n.isFile()&&n.size<=y){for(let s of k(e))r(s);return}let i=await(0,import_promises.open)(e,"r");try{let{size:s}=await i.stat(),l=()=>Buffer.allocUnsafe(Math.
min(b,Math.max(s+1,4096))),o=l(),a,d=await i.read(o,0,o.length);for(;d.bytesRead>0;){t?.throwIfAborted();let p=o.subarray(0,d.bytesRead);a??=l();let c=i.read(a,
0,a.length);try{r(p)}finally{d=await c}[o,a]=[a,o]}}finally{await i.close()}}function*k(e){let r=(0,import_node_fs.openSync)(e,"r");try{let t=Buffer.allocUnsafe(
Math.min(y,Math.max((0,import_node_fs.fstatSync)(r).size+1,4096)));for(let n=(0,import_node_fs.readSync)(r,t);n>0;n=(0,import_node_fs.readSync)(r,t))yield t.subarray(
0,n)}finally{(0,import_node_fs.closeSync)(r)}}var w=".tsr",F=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","\
gpg-public-key","input-is-digest"];0&&(module.exports={a,b,c,d,e});
