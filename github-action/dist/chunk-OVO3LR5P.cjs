var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{isOwn:()=>isOwn,isOwnDirectory:()=>isOwnDirectory,isStagingName:()=>isStagingName,recordLeftover:()=>recordLeftover,
removeEmptyFolders:()=>removeEmptyFolders,removeLeftovers:()=>removeLeftovers,removeTree:()=>removeTree,stagingPrefix:()=>stagingPrefix});module.exports=__toCommonJS(
stdin_exports);var import_node_fs=require("node:fs");var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var stagingPrefix="\
.pkcs11-sign-";var stagingName=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/;var journalName="leftovers.jsonl";function isStagingName(name){return stagingName.test(name)}function recordLeftover(workspaceDirectory,leftover){
(0,import_node_fs.appendFileSync)((0,import_node_path.join)(workspaceDirectory,journalName),`${JSON.stringify(leftover)}
`,{mode:384})}async function removeLeftovers(workspaceDirectory){const text=await(0,import_promises.readFile)((0,import_node_path.join)(workspaceDirectory,journalName),
"utf8").catch(()=>"");const leftovers=text.split("\n").map(parseLeftover);const errors=[];for(const leftover of leftovers){if(leftover===void 0||!("staging"in leftover))
continue;const{staging}=leftover;if(!(0,import_node_path.isAbsolute)(staging)||!isStagingName((0,import_node_path.basename)(staging))||!await isOwnDirectory(staging))
continue;await removeTree(staging).catch(error=>errors.push(error))}const folders=leftovers.flatMap(leftover=>leftover!==void 0&&"folder"in leftover?[leftover.folder]:
[]);await removeEmptyFolders(folders.filter(import_node_path.isAbsolute));return errors}function parseLeftover(line){try{const value=JSON.parse(line);if(typeof value!==
"object"||value===null)return void 0;if("staging"in value&&typeof value.staging==="string")return{staging:value.staging};return"folder"in value&&typeof value.folder===
"string"?{folder:value.folder}:void 0}catch{return void 0}}async function removeEmptyFolders(folders){for(const folder of[...folders].sort((a,b)=>b.length-a.length))
await(0,import_promises.rmdir)(folder).catch(()=>void 0)}async function isOwnDirectory(path){const status=await(0,import_promises.lstat)(path).catch(()=>void 0);
return status?.isDirectory()===true&&isOwn(status.uid)}function isOwn(uid){return process.geteuid===void 0||uid===process.geteuid()}async function removeTree(path){
const options={recursive:true,force:true,maxRetries:3};try{await(0,import_promises.rm)(path,options)}catch{await makeWritable(path);await(0,import_promises.rm)(
path,options)}}async function makeWritable(folder){await(0,import_promises.chmod)(folder,448).catch(()=>void 0);const entries=await(0,import_promises.readdir)(folder,
{withFileTypes:true}).catch(()=>[]);for(const entry of entries){if(entry.isDirectory())await makeWritable((0,import_node_path.join)(folder,entry.name))}}0&&(module.exports={isOwn,isOwnDirectory,isStagingName,recordLeftover,removeEmptyFolders,removeLeftovers,removeTree,stagingPrefix});
