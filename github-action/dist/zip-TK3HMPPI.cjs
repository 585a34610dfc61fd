var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackZip:()=>unpackZip});module.exports=__toCommonJS(stdin_exports);var import_chunk_XH7N6JQN=require("./chunk-XH7N6JQN.cjs"),
import_chunk_VAUDW7PQ=require("./chunk-VAUDW7PQ.cjs"),import_chunk_EDMQEAHJ=require("./chunk-EDMQEAHJ.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_promises2=require("node:stream/promises"),import_yauzl=(0,import_chunk_EDMQEAHJ.__toESM)((0,import_chunk_XH7N6JQN.require_yauzl)(),
1),fileTypeMask=61440,regularFile=32768,folderType=16384;async function unpackZip(request,limits){let packed=(await(0,import_promises.stat)(request.archive)).size,
zip=await(0,import_yauzl.openPromise)(request.archive,{autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0});try{if(zip.entryCount>limits.maximumEntries)
throw new import_chunk_VAUDW7PQ.UnsafeArchive(`it holds more than ${limits.maximumEntries} entries`);let entries=await readDirectory(zip,packed,limits),kept=await request.
choose([...entries.keys()]),files=new Map;for(let name of kept){let entry=entries.get(name);if(entry===void 0||!request.candidate(name))throw new import_chunk_VAUDW7PQ.UnsafeArchive(
`it holds no ${JSON.stringify(name)}`);let path=(0,import_node_path.join)(request.folder,`entry-${files.size}`);await(0,import_promises2.pipeline)(await zip.openReadStreamPromise(
entry),(0,import_node_fs.createWriteStream)(path,{flags:"wx",mode:384})),files.set(name,path)}return files}finally{zip.close()}}async function readDirectory(zip,packed,limits){
let names=new import_chunk_VAUDW7PQ.EntryNames,entries=new Map,total=0;for await(let entry of zip.eachEntry()){let name=entry.fileNameRaw.toString("utf8"),type=entry.
externalFileAttributes>>>16&fileTypeMask,isFolder=/[/\\]$/.test(name)||type===folderType;if(names.add(name,isFolder),type!==0&&type!==regularFile&&type!==folderType)
throw new import_chunk_VAUDW7PQ.UnsafeArchive(`its entry ${JSON.stringify(name)} is a link or a device`);if(entry.isEncrypted())throw new import_chunk_VAUDW7PQ.UnsafeArchive(
`its entry ${JSON.stringify(name)} is encrypted`);total+=entry.uncompressedSize,(0,import_chunk_VAUDW7PQ.checkSize)(total,packed,limits),isFolder||entries.set(name,
entry)}return entries}0&&(module.exports={unpackZip});
