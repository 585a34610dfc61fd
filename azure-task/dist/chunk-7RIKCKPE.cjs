var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>w,b:()=>U,c:()=>v,d:()=>y,e:()=>c,f:()=>d,g:()=>i,h:()=>P,i:()=>_,j:()=>q});module.exports=__toCommonJS(stdin_exports);
var import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_util=require("node:util"),import_node_os=require("node:os"),m="***",w=6;function U(e){let t=[
...new Set(e.flatMap(y))].sort((n,r)=>r.length-n.length);if(t.length===0)return n=>n;let o=new RegExp(t.map(n=>n.replace(/[$()*+./?[\\\]^{|}-]/g,"\\$&")).join("\
|"),"g");return n=>n.replace(o,m)}function v(e,t){return o=>o.split(`
`).map(n=>n.startsWith(`${e} `)?n:t(n)).join(`
`)}function y(e){if(e.trim()==="")return[];let t=[e,e.trim(),c(e)].filter(r=>r.trim()!==""),o=e.split(/\r?\n/).map(r=>r.trim()),n=[e,e.trim()].flatMap(r=>[...E(
r),...S(Buffer.from(r))]);return[...new Set([...t,...[...o,...n].filter(r=>r.length>=w)])]}function E(e){let t=JSON.stringify(e).slice(1,-1),o=x(e),n=o.replace(
/[!'()*]/g,s=>`%${s.charCodeAt(0).toString(16).toUpperCase()}`),r=new URLSearchParams([["",e]]).toString().slice(1);return[encodeURI(h(e)),(0,import_node_util.inspect)(
e).slice(1,-1),t,t.replaceAll("/","\\/"),t.replace(/\\"|["&'+<>`]/g,s=>`\\u${s.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`),e.replace(/[&<>"']/g,
s=>R[s]??s),...[o,n,r].flatMap(s=>[s,s.replace(/%[0-9A-F]{2}/g,l=>l.toLowerCase())])]}var R={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function x(e){
return encodeURIComponent(h(e))}function h(e){return Buffer.from(e).toString()}function S(e){let t=e.toString("hex"),o=[e.toString("base64"),...[0,1,2].map(n=>k(
e,n))];return[t,t.toUpperCase(),...o.flatMap(n=>[n,n.replace(/=+$/,"")]).flatMap(n=>[n,n.replaceAll("+","-").replaceAll("/","_")])]}function k(e,t){return Buffer.
concat([Buffer.alloc(t),e]).toString("base64").slice(Math.ceil(t*8/6),Math.floor((t+e.length)*8/6))}var b=/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g,
O=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g,T=/\x1b[ -/]*[0-~]?/g,$=/\r\n|[\r\v\f\u2028\u2029]/g,A=/[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function c(e){return e.replace(b,"").replace(O,"").replace(T,"").replace($,`
`).replace(A,"")}var u={why:"permission was denied",hint:"Let the user of this job write to that folder, or set output-directory to one that it may write to."},
M={why:"the disk is full",hint:"Free space on that disk, or set output-directory to another one."},L={why:"the name is too long",hint:"Shorten the name, or work\
 in a folder with a shorter path."},f={EACCES:u,EPERM:u,EROFS:{why:"the file system is read-only",hint:"Set output-directory to a folder on a file system that c\
an be written to."},ENOSPC:M,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set output-directory to another disk."},EFBIG:{why:"the file would be \
too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:L,EISDIR:{why:"there is a folder of that name",hint:"Remo\
ve or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, not a folder",hint:"Remove or rename that file, o\
r choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename it, or choose another folder."},ENOENT:{why:"the folder \
does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a link in the path leads back to itself",hint:"Remove that l\
ink."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a folder, so that it need not be replaced."},EXDEV:{why:"\
another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the disk reports an error",hint:"Look at the machin\
e's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit (ulimit -n)."},ESTALE:{why:"the file server doe\
s not know it any more",hint:"Do not replace folders on that server while the job runs."}},C=new Map(["EDQUOT","ESTALE"].map(e=>[`Unknown system error -${import_node_os.constants.
errno[e]}`,e]));function d(e){let t=i(e,"code");return C.get(t??"")??t}function i(e,t){if(typeof e!="object"||e===null||!(t in e))return;let o=Reflect.get(e,t);
return typeof o=="string"?o:void 0}function P(e){var o;let t=d(e);switch(t){case"ENOENT":case"ENOTDIR":return"does not exist";case"EISDIR":return"is a folder";case"\
EACCES":case"EPERM":case"EIO":case"EMFILE":case"ESTALE":return`can't be read: ${((o=f[t])==null?void 0:o.why)??t}`;default:return`can't be read: ${t??i(e,"messa\
ge")??String(e)}`}}function _(e,t){let o=i(e,"path");return/^(?:open|read|f?stat|lstat)$/.test(i(e,"syscall")??"")&&(o===void 0||o===t)}function q(e,t,o="writte\
n"){if(e instanceof import_chunk_VC77LCNK.b)return e;let n=d(e),r=c(t);if(n===void 0||!/^E[A-Z0-9]+$/.test(n)){let p=c(i(e,"message")??String(e));return new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`${r} can't be ${o}: ${p}.`,{file:t,cause:e})}let{why:s,hint:l}=f[n]??{why:`the system says ${n}`,hint:"Check the folder and its disk."};return new import_chunk_VC77LCNK.b(
"OUTPUT_NOT_WRITABLE",`${r} can't be ${o}: ${s}.`,{hint:l,file:t,cause:e})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
