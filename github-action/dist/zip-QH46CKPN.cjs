var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{unpackZip:()=>unpackZip});module.exports=__toCommonJS(stdin_exports);var import_chunk_JBI4FAQI=require("./chunk-JBI4FAQI.cjs");
var import_chunk_OQXOTRG7=require("./chunk-OQXOTRG7.cjs");var import_chunk_TSJDAB6H=require("./chunk-TSJDAB6H.cjs");var import_node_fs=require("node:fs");var import_promises=require("node:fs/promises");
var import_node_path=require("node:path");var import_promises2=require("node:stream/promises");var import_yauzl=(0,import_chunk_TSJDAB6H.__toESM)((0,import_chunk_OQXOTRG7.require_yauzl)(),
1);var fileTypeMask=61440;var regularFile=32768;var folderType=16384;async function unpackZip(request,limits){const packed=(await(0,import_promises.stat)(request.
archive)).size;const zip=await(0,import_yauzl.openPromise)(request.archive,{autoClose:false,lazyEntries:true,decodeStrings:false,validateEntrySizes:true});try{if(zip.
entryCount>limits.maximumEntries)throw new import_chunk_JBI4FAQI.UnsafeArchive(`it holds more than ${limits.maximumEntries} entries`);const entries=await readDirectory(
zip,packed,limits);const kept=await request.choose([...entries.keys()]);const files=new Map;for(const name of kept){const entry=entries.get(name);if(entry===void 0||
!request.candidate(name))throw new import_chunk_JBI4FAQI.UnsafeArchive(`it holds no ${JSON.stringify(name)}`);const path=(0,import_node_path.join)(request.folder,
`entry-${files.size}`);await(0,import_promises2.pipeline)(await zip.openReadStreamPromise(entry),(0,import_node_fs.createWriteStream)(path,{flags:"wx",mode:384}));
files.set(name,path)}return files}finally{zip.close()}}async function readDirectory(zip,packed,limits){const names=new import_chunk_JBI4FAQI.EntryNames;const entries=new Map;
let total=0;for await(const entry of zip.eachEntry()){const name=entry.fileNameRaw.toString("utf8");const type=entry.externalFileAttributes>>>16&fileTypeMask;const isFolder=/[/\\]$/.
test(name)||type===folderType;names.add(name,isFolder);if(type!==0&&type!==regularFile&&type!==folderType)throw new import_chunk_JBI4FAQI.UnsafeArchive(`its ent\
ry ${JSON.stringify(name)} is a link or a device`);if(entry.isEncrypted())throw new import_chunk_JBI4FAQI.UnsafeArchive(`its entry ${JSON.stringify(name)} is en\
crypted`);total+=entry.uncompressedSize;(0,import_chunk_JBI4FAQI.checkSize)(total,packed,limits);if(!isFolder)entries.set(name,entry)}return entries}0&&(module.exports={unpackZip});
