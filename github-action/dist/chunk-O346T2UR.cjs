var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Ve,b:()=>se,c:()=>qe,d:()=>et});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),ee=(0,import_chunk_2OATJTSY.b)((Ge,d)=>{
var o=(0,import_chunk_2OATJTSY.a)("fs"),v=(0,import_chunk_2OATJTSY.a)("os"),c=(0,import_chunk_2OATJTSY.a)("path"),$=(0,import_chunk_2OATJTSY.a)("crypto"),m={fs:o.
constants,os:v.constants},L="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",B=/XXXXXX/,me=3,q=(m.O_CREAT||m.fs.O_CREAT)|(m.O_EXCL||m.fs.O_EXCL)|
(m.O_RDWR||m.fs.O_RDWR),de=v.platform()==="win32",pe=m.EBADF||m.os.errno.EBADF,he=m.ENOENT||m.os.errno.ENOENT,U=448,G=384,ge="exit",h=[],z=o.rmdirSync.bind(o),Y=!1;
function we(e,t){return o.rm(e,{recursive:!0},t)}function H(e){return o.rmSync(e,{recursive:!0})}function C(e,t){let r=g(e,t),n=r[0],i=r[1];xe(n,function(a,s){if(a)
return i(a);let u=s.tries;(function p(){try{let l=Z(s);o.stat(l,function(w){if(!w)return u-- >0?p():i(new Error("Could not get a unique tmp filename, max tries \
reached "+l));i(null,l)})}catch(l){i(l)}})()})}function T(e){let t=g(e),r=t[0],n=Ce(r),i=n.tries;do{let a=Z(n);try{o.statSync(a)}catch{return a}}while(i-- >0);throw new Error(
"Could not get a unique tmp filename, max tries reached")}function Ee(e,t){let r=g(e,t),n=r[0],i=r[1];C(n,function(s,u){if(s)return i(s);o.open(u,q,n.mode||G,function(l,w){
if(l)return i(l);if(n.discardDescriptor)return o.close(w,function(ue){return i(ue,u,void 0,S(u,-1,n,!1))});{let O=n.discardDescriptor||n.detachDescriptor;i(null,
u,w,S(u,O?-1:w,n,!1))}})})}function ye(e){let t=g(e),r=t[0],n=r.discardDescriptor||r.detachDescriptor,i=T(r),a=o.openSync(i,q,r.mode||G);return r.discardDescriptor&&
(o.closeSync(a),a=void 0),{name:i,fd:a,removeCallback:S(i,n?-1:a,r,!0)}}function _e(e,t){let r=g(e,t),n=r[0],i=r[1];C(n,function(s,u){if(s)return i(s);o.mkdir(u,
n.mode||U,function(l){if(l)return i(l);i(null,u,J(u,n,!1))})})}function ke(e){let t=g(e),r=t[0],n=T(r);return o.mkdirSync(n,r.mode||U),{name:n,removeCallback:J(
n,r,!0)}}function ve(e,t){let r=function(n){if(n&&!x(n))return t(n);t()};0<=e[0]?o.close(e[0],function(){o.unlink(e[1],r)}):o.unlink(e[1],r)}function be(e){let t=null;
try{0<=e[0]&&o.closeSync(e[0])}catch(r){if(!Te(r)&&!x(r))throw r}finally{try{o.unlinkSync(e[1])}catch(r){x(r)||(t=r)}}if(t!==null)throw t}function S(e,t,r,n){let i=k(
be,[t,e],n),a=k(ve,[t,e],n,i);return r.keep||h.unshift(i),n?i:a}function J(e,t,r){let n=t.unsafeCleanup?we:o.rmdir.bind(o),i=t.unsafeCleanup?H:z,a=k(i,e,r),s=k(
n,e,r,a);return t.keep||h.unshift(a),r?a:s}function k(e,t,r,n){let i=!1;return function a(s){if(!i){let u=n||a,p=h.indexOf(u);return p>=0&&h.splice(p,1),i=!0,r||
e===z||e===H?e(t):e(t,s||function(){})}}}function Ne(){if(Y)for(;h.length;)try{h[0]()}catch{}}function W(e){let t=[],r=null;try{r=$.randomBytes(e)}catch{r=$.pseudoRandomBytes(
e)}for(let n=0;n<e;n++)t.push(L[r[n]%L.length]);return t.join("")}function f(e){return typeof e>"u"}function g(e,t){if(typeof e=="function")return[{},e];if(f(e))
return[{},t];let r={};for(let n of Object.getOwnPropertyNames(e))r[n]=e[n];return[r,t]}function Re(e,t,r){let n=c.isAbsolute(e)?e:c.join(t,e);o.stat(n,function(i){
i?o.realpath(c.dirname(n),function(a,s){if(a)return r(a);r(null,c.join(s,c.basename(n)))}):o.realpath(n,r)})}function Se(e,t){let r=c.isAbsolute(e)?e:c.join(t,e);
try{return o.statSync(r),o.realpathSync(r)}catch{let i=o.realpathSync(c.dirname(r));return c.join(i,c.basename(r))}}function Z(e){let t=e.tmpdir;if(!f(e.name))return c.
join(t,e.dir,e.name);if(!f(e.template))return c.join(t,e.dir,e.template).replace(B,W(6));let r=[e.prefix?e.prefix:"tmp","-",process.pid,"-",W(12),e.postfix?"-"+
e.postfix:""].join("");return c.join(t,e.dir,r)}function R(e,t){if(typeof t!="string")throw new Error(`${e} option must be a string, got "${typeof t}".`);if(t.includes(
".."))throw new Error("Relative value not allowed");return t}function K(e){if(!f(e.name)){let t=e.name;if(c.isAbsolute(t))throw new Error(`name option must not \
contain an absolute path, found "${t}".`);let r=c.basename(t);if(r===".."||r==="."||r!==t)throw new Error(`name option must not contain a path, found "${t}".`)}
if(!f(e.template)){if(typeof e.template!="string")throw new Error(`template option must be a string, got "${typeof e.template}".`);if(!e.template.match(B))throw new Error(
`Invalid template, found "${e.template}".`)}if(!f(e.tries)&&isNaN(e.tries)||e.tries<0)throw new Error(`Invalid tries, found "${e.tries}".`);e.tries=f(e.name)?e.
tries||me:1,e.keep=!!e.keep,e.detachDescriptor=!!e.detachDescriptor,e.discardDescriptor=!!e.discardDescriptor,e.unsafeCleanup=!!e.unsafeCleanup,e.prefix=f(e.prefix)?
"":R("prefix",e.prefix),e.postfix=f(e.postfix)?"":R("postfix",e.postfix),e.template=f(e.template)?void 0:R("template",e.template)}function X(e,t,r,n){if(f(t))return n(
null);Re(t,r,function(i,a){if(i)return n(i);let s=c.relative(r,a);if(s.startsWith("..")||c.isAbsolute(s))return n(new Error(`${e} option must be relative to "${r}\
", found "${s}".`));n(null,s)})}function M(e,t,r){if(f(t))return;let n=Se(t,r),i=c.relative(r,n);if(i.startsWith("..")||c.isAbsolute(i))throw new Error(`${e} op\
tion must be relative to "${r}", found "${i}".`);return i}function xe(e,t){Oe(e,function(r,n){if(r)return t(r);e.tmpdir=n;try{K(e,n)}catch(i){return t(i)}X("dir",
e.dir,n,function(i,a){if(i)return t(i);e.dir=f(a)?"":a,X("template",e.template,n,function(s,u){if(s)return t(s);e.template=u,t(null,e)})})})}function Ce(e){let t=e.
tmpdir=V(e);K(e,t);let r=M("dir",e.dir,t);return e.dir=f(r)?"":r,e.template=M("template",e.template,t),e}function Te(e){return Q(e,-pe,"EBADF")}function x(e){return Q(
e,-he,"ENOENT")}function Q(e,t,r){return de?e.code===r:e.code===r&&e.errno===t}function Ae(){Y=!0}function Oe(e,t){return o.realpath(e&&e.tmpdir||v.tmpdir(),t)}
function V(e){return o.realpathSync(e&&e.tmpdir||v.tmpdir())}process.addListener(ge,Ne),Object.defineProperty(d.exports,"tmpdir",{enumerable:!0,configurable:!1,
get:function(){return V()}}),d.exports.dir=_e,d.exports.dirSync=ke,d.exports.file=Ee,d.exports.fileSync=ye,d.exports.tmpName=C,d.exports.tmpNameSync=T,d.exports.
setGracefulCleanup=Ae}),ae=(0,import_chunk_2OATJTSY.c)(ee(),1),$e=/^pkcs11-sign-[A-Za-z0-9]{6}$/,oe=".pkcs11-sign-workspace",Le=`Made by pkcs11-sign, which remo\
ves this folder when its job ends.
`;async function Ve(e){let t;try{t=await Xe(await(0,import_promises.realpath)(e)),await(0,import_promises.writeFile)((0,import_node_path.join)(t,oe),Le,{flag:"w\
x",mode:384})}catch(r){throw t!==void 0&&await(0,import_promises.rm)(t,{recursive:!0,force:!0}).catch(()=>{}),se(r,e)}return We(t)}function We(e){let t=async(r,n)=>{
let i=(0,import_node_path.join)(e,Be(r));try{return await n(i),i}catch(a){throw se(a,i)}};return{directory:e,write:(r,n)=>t(r,i=>(0,import_promises.writeFile)(i,
n,{flag:"wx",mode:384})),folder:r=>t(r,n=>(0,import_promises.mkdir)(n,{mode:448}))}}async function Xe(e){for(let t=1;;t+=1){let r=`pkcs11-sign-${Me(6)}`,n=await new Promise(
i=>{ae.default.dir({tmpdir:e,name:r,mode:448,keep:!0},(a,s)=>{i(a??s)})});if(typeof n=="string")return n;if(t===5||(0,import_chunk_MFEC3KYF.f)(n)!=="EEXIST")throw n}}
var te="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function Me(e){return Array.from({length:e},()=>te.charAt((0,import_node_crypto.randomInt)(
te.length))).join("")}function Be(e){if(e!==""&&e!=="."&&e!==".."&&e===(0,import_node_path.basename)(e)&&!/[\\/:\0]/.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`"${(0,import_chunk_MFEC3KYF.e)(e)}" is no name for a file in the private folder.`)}function se(e,t){let{code:r,message:n}=(0,import_chunk_MFEC3KYF.j)(
e,t);return new import_chunk_VC77LCNK.b(r,`The temporary folder can't be used: ${n}`,{hint:"Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECT\
ORY, TMPDIR) to a folder that exists, can be written to and has room.",file:t,cause:e})}async function qe(e){let t=(0,import_node_path.resolve)(e);return await ce(
t)?$e.test((0,import_node_path.basename)(t))&&await(0,import_chunk_SWKHB56L.h)(t)&&await Ue(t):!0}async function et(e){if(!await ce(e))return;if(!await qe(e))throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`${(0,import_chunk_MFEC3KYF.e)(e)} is not removed: it is not a folder that this job made.`,{hint:"Something has changed it, or the saved state \
of the job. Look at it and remove it by hand.",file:e});let t=await(0,import_chunk_SWKHB56L.e)(e);if(await(0,import_chunk_SWKHB56L.j)(e).catch(r=>t.push(r)),t.length>
0){let[r]=t,n=(0,import_chunk_MFEC3KYF.g)(r,"path")??e,{message:i,code:a}=(0,import_chunk_MFEC3KYF.j)(r,n,"removed");throw new import_chunk_VC77LCNK.b(a,i,{file:n,
cause:r,hint:"Remove it by hand, and let nothing in the job put files of another user there."})}}async function ce(e){return(0,import_promises.lstat)(e).then(()=>!0,
t=>{if((0,import_chunk_MFEC3KYF.f)(t)==="ENOENT")return!1;throw(0,import_chunk_MFEC3KYF.j)(t,e)})}async function Ue(e){let t=await(0,import_promises.lstat)((0,import_node_path.join)(
e,oe)).catch(()=>{});return t?.isFile()===!0&&(0,import_chunk_SWKHB56L.i)(t.uid)}0&&(module.exports={a,b,c,d});
