var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{isOwn:()=>isOwn,isOwnDirectory:()=>isOwnDirectory,isStagingName:()=>isStagingName,outputError:()=>outputError,recordLeftover:()=>recordLeftover,
removeEmptyFolders:()=>removeEmptyFolders,removeLeftovers:()=>removeLeftovers,removeTree:()=>removeTree,stagingPrefix:()=>stagingPrefix,systemCode:()=>systemCode,
textOf:()=>textOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),
import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),notAllowed={why:"permission was denied",hint:"\
Let the user of this job write to that folder, or set output-directory to one that it may write to."},full={why:"the disk is full",hint:"Free space on that disk\
, or set output-directory to another one."},tooLong={why:"the name is too long",hint:"Shorten the name, or work in a folder with a shorter path."},reasons={EACCES:notAllowed,
EPERM:notAllowed,EROFS:{why:"the file system is read-only",hint:"Set output-directory to a folder on a file system that can be written to."},ENOSPC:full,EDQUOT:{
why:"the disk quota is used up",hint:"Free space, or set output-directory to another disk."},EFBIG:{why:"the file would be too large",hint:"Raise the limit on f\
ile sizes (ulimit -f), or use another file system."},ENAMETOOLONG:tooLong,EISDIR:{why:"there is a folder of that name",hint:"Remove or rename the folder, or set\
 output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, not a folder",hint:"Remove or rename that file, or choose another folder."},EEXIST:{
why:"there is something of that name already",hint:"Remove or rename it, or choose another folder."},ENOENT:{why:"the folder does not exist",hint:"Make the fold\
er first, and do not remove it while the job runs."},ELOOP:{why:"a link in the path leads back to itself",hint:"Remove that link."},EBUSY:{why:"it is in use, or\
 another file system is mounted there",hint:"Set output-directory to a folder, so that it need not be replaced."},EXDEV:{why:"another file system is mounted the\
re",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the disk reports an error",hint:"Look at the machine's log; another disk may help."},
EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit (ulimit -n)."}};function systemCode(error){return textOf(error,"code")}function textOf(error,property){
if(typeof error!="object"||error===null||!(property in error))return;let value=Reflect.get(error,property);return typeof value=="string"?value:void 0}function outputError(error,path){
if(error instanceof import_chunk_6SEWUBK6.SigningError)return error;let code=systemCode(error),name=(0,import_chunk_KTBIHQP6.plainText)(path);if(code===void 0||
!/^E[A-Z0-9]+$/.test(code)){let why2=(0,import_chunk_KTBIHQP6.plainText)(textOf(error,"message")??String(error));return new import_chunk_6SEWUBK6.SigningError("\
INTERNAL_ERROR",`${name} can't be written: ${why2}.`,{file:path,cause:error})}let{why,hint}=reasons[code]??{why:`the system says ${code}`,hint:"Check the folder\
 and its disk."};return new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`${name} can't be written: ${why}.`,{hint,file:path,cause:error})}var stagingPrefix="\
.pkcs11-sign-",stagingName=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/,journalName="leftovers.jsonl";function isStagingName(name){return stagingName.test(name)}function recordLeftover(workspaceDirectory,leftover){
(0,import_node_fs.appendFileSync)((0,import_node_path.join)(workspaceDirectory,journalName),`${JSON.stringify(leftover)}
`,{mode:384})}async function removeLeftovers(workspaceDirectory){let leftovers=(await(0,import_promises.readFile)((0,import_node_path.join)(workspaceDirectory,journalName),
"utf8").catch(()=>"")).split(`
`).map(parseLeftover),errors=[];for(let leftover of leftovers){if(leftover===void 0||!("staging"in leftover))continue;let{staging}=leftover;!(0,import_node_path.isAbsolute)(
staging)||!isStagingName((0,import_node_path.basename)(staging))||!await isOwnDirectory(staging)||await removeTree(staging).catch(error=>errors.push(error))}let folders=leftovers.
flatMap(leftover=>leftover!==void 0&&"folder"in leftover?[leftover.folder]:[]);return await removeEmptyFolders(folders.filter(import_node_path.isAbsolute)),errors}
function parseLeftover(line){try{let value=JSON.parse(line);return typeof value!="object"||value===null?void 0:"staging"in value&&typeof value.staging=="string"?
{staging:value.staging}:"folder"in value&&typeof value.folder=="string"?{folder:value.folder}:void 0}catch{return}}async function removeEmptyFolders(folders){for(let folder of[
...folders].sort((a,b)=>b.length-a.length))await(0,import_promises.rmdir)(folder).catch(()=>{})}async function isOwnDirectory(path){let status=await(0,import_promises.lstat)(
path).catch(()=>{});return(status==null?void 0:status.isDirectory())===!0&&isOwn(status.uid)}function isOwn(uid){return process.geteuid===void 0||uid===process.
geteuid()}async function removeTree(path){let options={recursive:!0,force:!0,maxRetries:3};try{await(0,import_promises.rm)(path,options)}catch{await makeWritable(
path),await(0,import_promises.rm)(path,options)}}async function makeWritable(folder){await(0,import_promises.chmod)(folder,448).catch(()=>{});let entries=await(0,import_promises.readdir)(
folder,{withFileTypes:!0}).catch(()=>[]);for(let entry of entries)entry.isDirectory()&&await makeWritable((0,import_node_path.join)(folder,entry.name))}0&&(module.exports={isOwn,isOwnDirectory,isStagingName,outputError,recordLeftover,removeEmptyFolders,removeLeftovers,removeTree,stagingPrefix,systemCode,textOf});
