var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);var stdin_exports={};__export(stdin_exports,{isOwn:()=>isOwn,isOwnDirectory:()=>isOwnDirectory,isStagingName:()=>isStagingName,outputError:()=>outputError,recordLeftover:()=>recordLeftover,
removeEmptyFolders:()=>removeEmptyFolders,removeLeftovers:()=>removeLeftovers,removeTree:()=>removeTree,stagingPrefix:()=>stagingPrefix,systemCode:()=>systemCode,
textOf:()=>textOf});module.exports=__toCommonJS(stdin_exports);var import_chunk_7CU6JT5V=require("./chunk-7CU6JT5V.cjs");var import_chunk_NBC3KX7F=require("./chunk-NBC3KX7F.cjs");
var import_node_fs=require("node:fs");var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var notAllowed={why:"permission \
was denied",hint:"Let the user of this job write to that folder, or set output-directory to one that it may write to."};var full={why:"the disk is full",hint:"F\
ree space on that disk, or set output-directory to another one."};var tooLong={why:"the name is too long",hint:"Shorten the name, or work in a folder with a sho\
rter path."};var reasons={EACCES:notAllowed,EPERM:notAllowed,EROFS:{why:"the file system is read-only",hint:"Set output-directory to a folder on a file system t\
hat can be written to."},ENOSPC:full,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set output-directory to another disk."},EFBIG:{why:"the file w\
ould be too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:tooLong,EISDIR:{why:"there is a folder of that na\
me",hint:"Remove or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, not a folder",hint:"Remove or renam\
e that file, or choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename it, or choose another folder."},ENOENT:{why:"\
the folder does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a link in the path leads back to itself",hint:"Re\
move that link."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a folder, so that it need not be replaced."},
EXDEV:{why:"another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the disk reports an error",hint:"Look a\
t the machine's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit (ulimit -n)."}};function systemCode(error){
return textOf(error,"code")}function textOf(error,property){if(typeof error!=="object"||error===null||!(property in error))return void 0;const value=Reflect.get(
error,property);return typeof value==="string"?value:void 0}function outputError(error,path){if(error instanceof import_chunk_NBC3KX7F.SigningError)return error;
const code=systemCode(error);const name=(0,import_chunk_7CU6JT5V.plainText)(path);if(code===void 0||!/^E[A-Z0-9]+$/.test(code)){const why2=(0,import_chunk_7CU6JT5V.plainText)(
textOf(error,"message")??String(error));return new import_chunk_NBC3KX7F.SigningError("INTERNAL_ERROR",`${name} can't be written: ${why2}.`,{file:path,cause:error})}
const{why,hint}=reasons[code]??{why:`the system says ${code}`,hint:"Check the folder and its disk."};return new import_chunk_NBC3KX7F.SigningError("OUTPUT_NOT_W\
RITABLE",`${name} can't be written: ${why}.`,{hint,file:path,cause:error})}var stagingPrefix=".pkcs11-sign-";var stagingName=/^\.pkcs11-sign-[A-Za-z0-9]{6}$/;var journalName="\
leftovers.jsonl";function isStagingName(name){return stagingName.test(name)}function recordLeftover(workspaceDirectory,leftover){(0,import_node_fs.appendFileSync)(
(0,import_node_path.join)(workspaceDirectory,journalName),`${JSON.stringify(leftover)}
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
{withFileTypes:true}).catch(()=>[]);for(const entry of entries){if(entry.isDirectory())await makeWritable((0,import_node_path.join)(folder,entry.name))}}0&&(module.exports={isOwn,isOwnDirectory,isStagingName,outputError,recordLeftover,removeEmptyFolders,removeLeftovers,removeTree,stagingPrefix,systemCode,textOf});
