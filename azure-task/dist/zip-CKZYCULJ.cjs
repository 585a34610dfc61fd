var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{unpackZip:()=>B});module.exports=__toCommonJS(stdin_exports);var import_chunk_J4HCQN7E=require("./chunk-J4HCQN7E.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),import_promises2=require("node:stream/promises"),
w=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),$=61440,v=32768,d=16384;async function B(t,o){let s=(await(0,import_promises.stat)(t.archive)).size,
n=await(0,w.openPromise)(t.archive,{autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0});try{if(n.entryCount>o.maximumEntries)throw new import_chunk_35BBZ333.b(
`it holds more than ${o.maximumEntries} entries`);let c=await A(n,s,o),p=await t.choose([...c.keys()]),i=new Map;for(let e of p){let r=c.get(e);if(r===void 0||!t.
candidate(e))throw new import_chunk_35BBZ333.b(`it holds no ${JSON.stringify(e)}`);let f=(0,import_node_path.join)(t.folder,`entry-${i.size}`),u=(0,import_node_fs.createWriteStream)(
f,{flags:"wx",mode:384});await(0,import_promises2.pipeline)(await n.openReadStreamPromise(r),h=>x(h,r),u),i.set(e,f)}return i}finally{n.close()}}async function*x(t,o){
let s=0;for await(let n of t)s=(0,import_chunk_J4HCQN7E.a)(n,s),yield n;if(s!==o.crc32)throw new import_chunk_35BBZ333.b("it is damaged: a checksum in it is wro\
ng")}async function A(t,o,s){let n=new import_chunk_35BBZ333.c,c=new Map,p=0;for await(let i of t.eachEntry()){let e=i.fileNameRaw.toString("utf8"),r=i.externalFileAttributes>>>
16&$,f=/[/\\]$/.test(e)||r===d;if(n.add(e,f),r!==0&&r!==v&&r!==d)throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(e)} is a link or a device`);if(i.
isEncrypted())throw new import_chunk_35BBZ333.b(`its entry ${JSON.stringify(e)} is encrypted`);p+=i.uncompressedSize,(0,import_chunk_35BBZ333.d)(p,o,s),f||c.set(
e,i)}return c}0&&(module.exports={unpackZip});
