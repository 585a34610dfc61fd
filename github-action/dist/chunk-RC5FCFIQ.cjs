var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{isOwn:()=>isOwn,isOwnDirectory:()=>isOwnDirectory,isStagingName:()=>isStagingName,readLeftovers:()=>readLeftovers,recordLeftover:()=>recordLeftover,
removeEmptyFolders:()=>removeEmptyFolders,removeLeftovers:()=>removeLeftovers,removeTree:()=>removeTree,stagingPrefix:()=>stagingPrefix});module.exports=__toCommonJS(
stdin_exports);var import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),stagingPrefix=".pkcs11-si\
gn-",stagingName=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/,journalName="leftovers.jsonl";function isStagingName(name){return stagingName.test(name)}function recordLeftover(workspaceDirectory,leftover){
(0,import_node_fs.appendFileSync)((0,import_node_path.join)(workspaceDirectory,journalName),`${JSON.stringify(leftover)}
`,{mode:384})}async function removeLeftovers(workspaceDirectory){let leftovers=await readLeftovers(workspaceDirectory),errors=[];for(let leftover of leftovers){
if(!("staging"in leftover))continue;let{staging}=leftover;!(0,import_node_path.isAbsolute)(staging)||!isStagingName((0,import_node_path.basename)(staging))||!await isOwnDirectory(
staging)||await removeTree(staging).catch(error=>errors.push(error))}let folders=leftovers.flatMap(leftover=>"folder"in leftover?[leftover.folder]:[]);return await removeEmptyFolders(
folders.filter(import_node_path.isAbsolute)),errors}async function readLeftovers(workspaceDirectory){return(await(0,import_promises.readFile)((0,import_node_path.join)(
workspaceDirectory,journalName),"utf8").catch(()=>"")).split(`
`).map(parseLeftover).filter(leftover=>leftover!==void 0)}function parseLeftover(line){try{let value=JSON.parse(line);return typeof value!="object"||value===null?
void 0:"staging"in value&&typeof value.staging=="string"?{staging:value.staging}:"folder"in value&&typeof value.folder=="string"?{folder:value.folder}:void 0}catch{
return}}async function removeEmptyFolders(folders){for(let folder of[...folders].sort((a,b)=>b.length-a.length))await(0,import_promises.rmdir)(folder).catch(()=>{})}
async function isOwnDirectory(path){let status=await(0,import_promises.lstat)(path).catch(()=>{});return status?.isDirectory()===!0&&isOwn(status.uid)}function isOwn(uid){
return process.geteuid===void 0||uid===process.geteuid()}async function removeTree(path){let options={recursive:!0,force:!0,maxRetries:3};try{await(0,import_promises.rm)(
path,options)}catch{await makeWritable(path),await(0,import_promises.rm)(path,options)}}async function makeWritable(folder){await(0,import_promises.chmod)(folder,
448).catch(()=>{});let entries=await(0,import_promises.readdir)(folder,{withFileTypes:!0}).catch(()=>[]);for(let entry of entries)entry.isDirectory()&&await makeWritable(
(0,import_node_path.join)(folder,entry.name))}0&&(module.exports={isOwn,isOwnDirectory,isStagingName,readLeftovers,recordLeftover,removeEmptyFolders,removeLeftovers,removeTree,stagingPrefix});
