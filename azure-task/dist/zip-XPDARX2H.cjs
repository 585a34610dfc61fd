var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackZip:()=>M});module.exports=__toCommonJS(stdin_exports);var import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_path=require("node:path"),import_promises2=require("node:stream/promises"),d=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),S=61440,U=32768,
l=16384;async function M(n,o){let m=(await(0,import_promises.stat)(n.archive)).size,r=await(0,d.openPromise)(n.archive,{autoClose:!1,lazyEntries:!0,decodeStrings:!1,
validateEntrySizes:!0});try{if(r.entryCount>o.maximumEntries)throw new import_chunk_35BBZ333.b(`it holds more than ${o.maximumEntries} entries`);let s=await z(r,
m,o),p=await n.choose([...s.keys()]),t=new Map;for(let e of p){let i=s.get(e);if(i===void 0||!n.candidate(e))throw new import_chunk_35BBZ333.b(`it holds no ${JSON.
stringify(e)}`);let a=(0,import_node_path.join)(n.folder,`entry-${t.size}`);await(0,import_promises2.pipeline)(await r.openReadStreamPromise(i),(0,import_node_fs.createWriteStream)(
a,{flags:"wx",mode:384})),t.set(e,a)}return t}finally{r.close()}}async function z(n,o,m){let r=new import_chunk_35BBZ333.c,s=new Map,p=0;for await(let t of n.eachEntry()){
let e=t.fileNameRaw.toString("utf8"),i=t.externalFileAttributes>>>16&S,a=/[/\\]$/.test(e)||i===l;if(r.add(e,a),i!==0&&i!==U&&i!==l)throw new import_chunk_35BBZ333.b(
`its entry ${JSON.stringify(e)} is a link or a device`);if(t.isEncrypted())throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(e)} is encrypted`);p+=t.
uncompressedSize,(0,import_chunk_35BBZ333.d)(p,o,m),a||s.set(e,t)}return s}0&&(module.exports={unpackZip});
