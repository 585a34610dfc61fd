var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>endOrphans});module.exports=__toCommonJS(stdin_exports);var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");
var import_promises=require("node:fs/promises");var import_node_path=require("node:path");async function endOrphans(directory){if(process.platform!=="linux")return;
const entries=await(0,import_promises.readdir)("/proc").catch(()=>[]);await Promise.all(entries.filter(entry=>/^\d+$/.test(entry)&&entry!==String(process.pid)).
map(entry=>endIfWithin(entry,directory)))}async function endIfWithin(pid,directory){const place=await(0,import_promises.readlink)(`/proc/${pid}/cwd`).catch(()=>void 0);
if(place!==directory&&place?.startsWith(directory+import_node_path.sep)!==true)return;try{process.kill(Number(pid),"SIGKILL")}catch{}}0&&(module.exports={endOrphans});
