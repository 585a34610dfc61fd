var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>h,b:()=>s,c:()=>E,d:()=>p});module.exports=__toCommonJS(stdin_exports);var import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),a={why:"permission was denied",hint:"Let the user of this job write to that folder, or set output-director\
y to one that it may write to."},f={why:"the disk is full",hint:"Free space on that disk, or set output-directory to another one."},c={why:"the name is too long",
hint:"Shorten the name, or work in a folder with a shorter path."},y={EACCES:a,EPERM:a,EROFS:{why:"the file system is read-only",hint:"Set output-directory to a\
 folder on a file system that can be written to."},ENOSPC:f,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set output-directory to another disk."},
EFBIG:{why:"the file would be too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:c,EISDIR:{why:"there is a f\
older of that name",hint:"Remove or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, not a folder",hint:"\
Remove or rename that file, or choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename it, or choose another folde\
r."},ENOENT:{why:"the folder does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a link in the path leads back t\
o itself",hint:"Remove that link."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a folder, so that it need n\
ot be replaced."},EXDEV:{why:"another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the disk reports an e\
rror",hint:"Look at the machine's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit (ulimit -n)."}};function h(e){
return s(e,"code")}function s(e,t){if(typeof e!="object"||e===null||!(t in e))return;let n=Reflect.get(e,t);return typeof n=="string"?n:void 0}function E(e){let t=h(
e);switch(t){case"ENOENT":case"ENOTDIR":return"does not exist";case"EISDIR":return"is a folder";case"EACCES":case"EPERM":return"can't be read: permission was de\
nied";default:return`can't be read: ${t??s(e,"message")??String(e)}`}}function p(e,t){if(e instanceof import_chunk_VC77LCNK.b)return e;let n=h(e),r=(0,import_chunk_3B4JJWOG.d)(
t);if(n===void 0||!/^E[A-Z0-9]+$/.test(n)){let u=(0,import_chunk_3B4JJWOG.d)(s(e,"message")??String(e));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${r}\
 can't be written: ${u}.`,{file:t,cause:e})}let{why:d,hint:l}=y[n]??{why:`the system says ${n}`,hint:"Check the folder and its disk."};return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`${r} can't be written: ${d}.`,{hint:l,file:t,cause:e})}0&&(module.exports={a,b,c,d});
