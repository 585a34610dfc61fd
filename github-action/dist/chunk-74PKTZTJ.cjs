var c=Object.defineProperty;var $=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var I=Object.prototype.hasOwnProperty;var T=(e,t)=>{for(var o in t)c(e,o,{get:t[o],enumerable:!0})},v=(e,t,o,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of k(t))!I.call(e,n)&&n!==o&&
c(e,n,{get:()=>t[n],enumerable:!(r=$(t,n))||r.enumerable});return e};var A=e=>v(c({},"__esModule",{value:!0}),e);var Q={};T(Q,{a:()=>u,b:()=>w,c:()=>g,d:()=>p,e:()=>s,f:()=>h,g:()=>i,h:()=>x,i:()=>b,j:()=>R});module.exports=A(Q);var l=require("./chunk-DL23VD4K.cjs"),y=require("node:util"),
S=require("node:os"),L="***",u=6;function w(e){let t=[...new Set(e.flatMap(p))].sort((r,n)=>n.length-r.length);if(t.length===0)return r=>r;let o=new RegExp(t.map(
r=>r.replace(/[$()*+./?[\\\]^{|}-]/g,"\\$&")).join("|"),"g");return r=>r.replace(o,L)}function g(e,t){return o=>o.split(`
`).map(r=>r.startsWith(`${e} `)?r:t(r)).join(`
`)}function p(e){if(e.trim()==="")return[];let t=[e,e.trim(),s(e)].filter(n=>n.trim()!==""),o=e.split(/\r?\n/).map(n=>n.trim()),r=[e,e.trim()].flatMap(n=>[...M(
n),...U(Buffer.from(n))]);return[...new Set([...t,...[...o,...r].filter(n=>n.length>=u)])]}function M(e){let t=JSON.stringify(e).slice(1,-1),o=N(e),r=o.replace(
/[!'()*]/g,a=>`%${a.charCodeAt(0).toString(16).toUpperCase()}`),n=new URLSearchParams([["",e]]).toString().slice(1);return[encodeURI(d(e)),(0,y.inspect)(e).slice(
1,-1),t,t.replaceAll("/","\\/"),t.replace(/\\"|["&'+<>`]/g,a=>`\\u${a.slice(-1).charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`),e.replace(/[&<>"']/g,
a=>C[a]??a),...[o,r,n].flatMap(a=>[a,a.replace(/%[0-9A-F]{2}/g,f=>f.toLowerCase())])]}var C={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};function N(e){
return encodeURIComponent(d(e))}function d(e){return Buffer.from(e).toString()}function U(e){let t=e.toString("hex"),o=[e.toString("base64"),...[0,1,2].map(r=>D(
e,r))];return[t,t.toUpperCase(),...o.flatMap(r=>[r,r.replace(/=+$/,"")]).flatMap(r=>[r,r.replaceAll("+","-").replaceAll("/","_")])]}function D(e,t){return Buffer.
concat([Buffer.alloc(t),e]).toString("base64").slice(Math.ceil(t*8/6),Math.floor((t+e.length)*8/6))}var P=/(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?/g,
j=/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/g,B=/\x1b[ -/]*[0-~]?/g,F=/\r\n|[\r\v\f\u2028\u2029]/g,_=/[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
function s(e){return e.replace(P,"").replace(j,"").replace(B,"").replace(F,`
`).replace(_,"")}var m={why:"permission was denied",hint:"Let the user of this job write to that folder, or set output-directory to one that it may write to."},
q={why:"the disk is full",hint:"Free space on that disk, or set output-directory to another one."},X={why:"the name is too long",hint:"Shorten the name, or work\
 in a folder with a shorter path."},E={EACCES:m,EPERM:m,EROFS:{why:"the file system is read-only",hint:"Set output-directory to a folder on a file system that c\
an be written to."},ENOSPC:q,EDQUOT:{why:"the disk quota is used up",hint:"Free space, or set output-directory to another disk."},EFBIG:{why:"the file would be \
too large",hint:"Raise the limit on file sizes (ulimit -f), or use another file system."},ENAMETOOLONG:X,EISDIR:{why:"there is a folder of that name",hint:"Remo\
ve or rename the folder, or set output-directory to another one."},ENOTDIR:{why:"a part of the path is a file, not a folder",hint:"Remove or rename that file, o\
r choose another folder."},EEXIST:{why:"there is something of that name already",hint:"Remove or rename it, or choose another folder."},ENOENT:{why:"the folder \
does not exist",hint:"Make the folder first, and do not remove it while the job runs."},ELOOP:{why:"a link in the path leads back to itself",hint:"Remove that l\
ink."},EBUSY:{why:"it is in use, or another file system is mounted there",hint:"Set output-directory to a folder, so that it need not be replaced."},EXDEV:{why:"\
another file system is mounted there",hint:"Set output-directory to a folder on one file system."},EIO:{why:"the disk reports an error",hint:"Look at the machin\
e's log; another disk may help."},EMFILE:{why:"too many files are open",hint:"Lower parallel, or raise the limit (ulimit -n)."},ESTALE:{why:"the file server doe\
s not know it any more",hint:"Do not replace folders on that server while the job runs."}},G=new Map(["EDQUOT","ESTALE"].map(e=>[`Unknown system error -${S.constants.
errno[e]}`,e]));function h(e){let t=i(e,"code");return G.get(t??"")??t}function i(e,t){if(typeof e!="object"||e===null||!(t in e))return;let o=Reflect.get(e,t);
return typeof o=="string"?o:void 0}function x(e){let t=h(e);switch(t){case"ENOENT":case"ENOTDIR":return"does not exist";case"EISDIR":return"is a folder";case"EA\
CCES":case"EPERM":case"EIO":case"EMFILE":case"ESTALE":return`can't be read: ${E[t]?.why??t}`;default:return`can't be read: ${t??i(e,"message")??String(e)}`}}function b(e,t){
let o=i(e,"path");return/^(?:open|read|f?stat|lstat)$/.test(i(e,"syscall")??"")&&(o===void 0||o===t)}function R(e,t,o="written"){if(e instanceof l.b)return e;let r=h(
e),n=s(t);if(r===void 0||!/^E[A-Z0-9]+$/.test(r)){let O=s(i(e,"message")??String(e));return new l.b("INTERNAL_ERROR",`${n} can't be ${o}: ${O}.`,{file:t,cause:e})}
let{why:a,hint:f}=E[r]??{why:`the system says ${r}`,hint:"Check the folder and its disk."};return new l.b("OUTPUT_NOT_WRITABLE",`${n} can't be ${o}: ${a}.`,{hint:f,
file:t,cause:e})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
