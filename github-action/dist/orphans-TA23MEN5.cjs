var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{endOrphans:()=>endOrphans});module.exports=__toCommonJS(stdin_exports);var import_chunk_RC5FCFIQ=require("./chunk-RC5FCFIQ.cjs"),
import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),gnupgDaemons=new Set(["g\
pg-agent","gnupg-pkcs11-sc","scdaemon"]);async function endOrphans(directory){if(process.platform!=="linux")return;let folders=[directory,...(await(0,import_chunk_RC5FCFIQ.readLeftovers)(
directory)).flatMap(leftover=>"staging"in leftover?[leftover.staging]:[])],entries=await(0,import_promises.readdir)("/proc").catch(()=>[]);await Promise.all(entries.
filter(entry=>/^\d+$/.test(entry)&&entry!==String(process.pid)).map(entry=>endIfWithin(entry,folders)))}async function endIfWithin(pid,folders){if(!(!await worksIn(
pid,folders)&&!await isDaemonOf(pid,folders)))try{process.kill(Number(pid),"SIGKILL")}catch{}}async function worksIn(pid,folders){let place=await(0,import_promises.readlink)(
`/proc/${pid}/cwd`).catch(()=>{});return place!==void 0&&isWithin(place,folders)}async function isDaemonOf(pid,folders){let read=name=>(0,import_promises.readFile)(
`/proc/${pid}/${name}`,"utf8").catch(()=>"");if(!gnupgDaemons.has((await read("comm")).trim()))return!1;let home=(await read("environ")).split("\0").find(variable=>variable.
startsWith("GNUPGHOME="));return home!==void 0&&isWithin(home.slice(10),folders)}function isWithin(path,folders){return folders.some(folder=>path===folder||path.
startsWith(folder+import_node_path.sep))}0&&(module.exports={endOrphans});
