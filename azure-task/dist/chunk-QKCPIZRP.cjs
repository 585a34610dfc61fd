var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{outputError:()=>outputError,systemCode:()=>systemCode,textOf:()=>textOf});module.exports=__toCommonJS(stdin_exports);
var import_chunk_KTBIHQP6=require("./chunk-KTBIHQP6.cjs"),import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),notAllowed={why:"permission was denied",hint:"Le\
t the user of this job write to that folder, or set output-directory to one that it may write to."},full={why:"the disk is full",hint:"Free space on that disk, \
or set output-directory to another one."},tooLong={why:"the name is too long",hint:"Shorten the name, or work in a folder with a shorter path."},reasons={EACCES:notAllowed,
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
 and its disk."};return new import_chunk_6SEWUBK6.SigningError("OUTPUT_NOT_WRITABLE",`${name} can't be written: ${why}.`,{hint,file:path,cause:error})}0&&(module.exports={outputError,systemCode,textOf});
