var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>endOrphans});module.exports=__toCommonJS(stdin_exports);var import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),
import_promises=require("node:fs/promises"),import_node_path=require("node:path");async function endOrphans(directory){if(process.platform!=="linux")return;let entries=await(0,import_promises.readdir)(
"/proc").catch(()=>[]);await Promise.all(entries.filter(entry=>/^\d+$/.test(entry)&&entry!==String(process.pid)).map(entry=>endIfWithin(entry,directory)))}async function endIfWithin(pid,directory){
let place=await(0,import_promises.readlink)(`/proc/${pid}/cwd`).catch(()=>{});if(!(place!==directory&&place?.startsWith(directory+import_node_path.sep)!==!0))try{
process.kill(Number(pid),"SIGKILL")}catch{}}0&&(module.exports={endOrphans});
