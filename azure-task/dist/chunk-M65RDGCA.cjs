var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>l,b:()=>o,c:()=>k,d:()=>O,e:()=>S});module.exports=__toCommonJS(stdin_exports);var import_chunk_GWYP27VB=require("./chunk-GWYP27VB.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_os=require("node:os"),h={why:"permission was denied",hint:"Let the user of this job write to t\
hat folder, or set output-directory to one that it may write to."},E={why:"the disk is full",hint:"Free space on that disk, or set output-directory to another o\
ne."},m={why:"the name is too long",hint:"Shorten the name, or work in a folder with a shorter path."},d={EACCES:h,EPERM:h,EROFS:{why:"the file system is read-o\
nly",hint:"Set output-directory to a folder on a file system that can be written to."},ENOSPC:E,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set\
 output-directory to another disk."},EFBIG:{why:"the file would be too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:m,
EISDIR:{why:"there is a folder of that name",hint:"Remove or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a \
file, not a folder",hint:"Remove or rename that file, or choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename i\
t, or choose another folder."},ENOENT:{why:"the folder does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a lin\
k in the path leads back to itself",hint:"Remove that link."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a\
 folder, so that it need not be replaced."},EXDEV:{why:"another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{
why:"the disk reports an error",hint:"Look at the machine's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise t\
he limit (ulimit -n)."},ESTALE:{why:"the file server does not know it any more",hint:"Do not replace folders on that server while the job runs."}},w=new Map(["E\
DQUOT","ESTALE"].map(e=>[`Unknown system error -${import_node_os.constants.errno[e]}`,e]));function l(e){let t=o(e,"code");return w.get(t??"")??t}function o(e,t){
if(typeof e!="object"||e===null||!(t in e))return;let n=Reflect.get(e,t);return typeof n=="string"?n:void 0}function k(e){var n;let t=l(e);switch(t){case"ENOENT":case"\
ENOTDIR":return"does not exist";case"EISDIR":return"is a folder";case"EACCES":case"EPERM":case"EIO":case"EMFILE":case"ESTALE":return`can't be read: ${((n=d[t])==
null?void 0:n.why)??t}`;default:return`can't be read: ${t??o(e,"message")??String(e)}`}}function O(e,t){let n=o(e,"path");return/^(?:open|read|f?stat|lstat)$/.test(
o(e,"syscall")??"")&&(n===void 0||n===t)}function S(e,t,n="written"){if(e instanceof import_chunk_VC77LCNK.b)return e;let i=l(e),a=(0,import_chunk_GWYP27VB.d)(t);
if(i===void 0||!/^E[A-Z0-9]+$/.test(i)){let c=(0,import_chunk_GWYP27VB.d)(o(e,"message")??String(e));return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${a} c\
an't be ${n}: ${c}.`,{file:t,cause:e})}let{why:u,hint:f}=d[i]??{why:`the system says ${i}`,hint:"Check the folder and its disk."};return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`${a} can't be ${n}: ${u}.`,{hint:f,file:t,cause:e})}0&&(module.exports={a,b,c,d,e});
