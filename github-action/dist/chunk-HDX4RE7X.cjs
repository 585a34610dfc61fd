var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Qe,b:()=>Be,c:()=>Ve});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),
V=(0,import_chunk_2OATJTSY.b)((Ue,d)=>{var o=(0,import_chunk_2OATJTSY.a)("fs"),v=(0,import_chunk_2OATJTSY.a)("os"),c=(0,import_chunk_2OATJTSY.a)("path"),F=(0,import_chunk_2OATJTSY.a)(
"crypto"),m={fs:o.constants,os:v.constants},I="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",M=/XXXXXX/,le=3,B=(m.O_CREAT||m.fs.O_CREAT)|(m.O_EXCL||
m.fs.O_EXCL)|(m.O_RDWR||m.fs.O_RDWR),me=v.platform()==="win32",de=m.EBADF||m.os.errno.EBADF,pe=m.ENOENT||m.os.errno.ENOENT,q=448,U=384,he="exit",h=[],G=o.rmdirSync.
bind(o),z=!1;function ge(e,t){return o.rm(e,{recursive:!0},t)}function Y(e){return o.rmSync(e,{recursive:!0})}function x(e,t){let r=g(e,t),n=r[0],i=r[1];Se(n,function(a,s){
if(a)return i(a);let u=s.tries;(function p(){try{let l=J(s);o.stat(l,function(w){if(!w)return u-- >0?p():i(new Error("Could not get a unique tmp filename, max t\
ries reached "+l));i(null,l)})}catch(l){i(l)}})()})}function T(e){let t=g(e),r=t[0],n=Ce(r),i=n.tries;do{let a=J(n);try{o.statSync(a)}catch{return a}}while(i-- >
0);throw new Error("Could not get a unique tmp filename, max tries reached")}function we(e,t){let r=g(e,t),n=r[0],i=r[1];x(n,function(s,u){if(s)return i(s);o.open(
u,B,n.mode||U,function(l,w){if(l)return i(l);if(n.discardDescriptor)return o.close(w,function(ce){return i(ce,u,void 0,S(u,-1,n,!1))});{let O=n.discardDescriptor||
n.detachDescriptor;i(null,u,w,S(u,O?-1:w,n,!1))}})})}function Ee(e){let t=g(e),r=t[0],n=r.discardDescriptor||r.detachDescriptor,i=T(r),a=o.openSync(i,B,r.mode||
U);return r.discardDescriptor&&(o.closeSync(a),a=void 0),{name:i,fd:a,removeCallback:S(i,n?-1:a,r,!0)}}function ye(e,t){let r=g(e,t),n=r[0],i=r[1];x(n,function(s,u){
if(s)return i(s);o.mkdir(u,n.mode||q,function(l){if(l)return i(l);i(null,u,H(u,n,!1))})})}function _e(e){let t=g(e),r=t[0],n=T(r);return o.mkdirSync(n,r.mode||q),
{name:n,removeCallback:H(n,r,!0)}}function ke(e,t){let r=function(n){if(n&&!C(n))return t(n);t()};0<=e[0]?o.close(e[0],function(){o.unlink(e[1],r)}):o.unlink(e[1],
r)}function ve(e){let t=null;try{0<=e[0]&&o.closeSync(e[0])}catch(r){if(!xe(r)&&!C(r))throw r}finally{try{o.unlinkSync(e[1])}catch(r){C(r)||(t=r)}}if(t!==null)throw t}
function S(e,t,r,n){let i=k(ve,[t,e],n),a=k(ke,[t,e],n,i);return r.keep||h.unshift(i),n?i:a}function H(e,t,r){let n=t.unsafeCleanup?ge:o.rmdir.bind(o),i=t.unsafeCleanup?
Y:G,a=k(i,e,r),s=k(n,e,r,a);return t.keep||h.unshift(a),r?a:s}function k(e,t,r,n){let i=!1;return function a(s){if(!i){let u=n||a,p=h.indexOf(u);return p>=0&&h.
splice(p,1),i=!0,r||e===G||e===Y?e(t):e(t,s||function(){})}}}function be(){if(z)for(;h.length;)try{h[0]()}catch{}}function L(e){let t=[],r=null;try{r=F.randomBytes(
e)}catch{r=F.pseudoRandomBytes(e)}for(let n=0;n<e;n++)t.push(I[r[n]%I.length]);return t.join("")}function f(e){return typeof e>"u"}function g(e,t){if(typeof e==
"function")return[{},e];if(f(e))return[{},t];let r={};for(let n of Object.getOwnPropertyNames(e))r[n]=e[n];return[r,t]}function Ne(e,t,r){let n=c.isAbsolute(e)?
e:c.join(t,e);o.stat(n,function(i){i?o.realpath(c.dirname(n),function(a,s){if(a)return r(a);r(null,c.join(s,c.basename(n)))}):o.realpath(n,r)})}function Re(e,t){
let r=c.isAbsolute(e)?e:c.join(t,e);try{return o.statSync(r),o.realpathSync(r)}catch{let i=o.realpathSync(c.dirname(r));return c.join(i,c.basename(r))}}function J(e){
let t=e.tmpdir;if(!f(e.name))return c.join(t,e.dir,e.name);if(!f(e.template))return c.join(t,e.dir,e.template).replace(M,L(6));let r=[e.prefix?e.prefix:"tmp","-",
process.pid,"-",L(12),e.postfix?"-"+e.postfix:""].join("");return c.join(t,e.dir,r)}function R(e,t){if(typeof t!="string")throw new Error(`${e} option must be a\
 string, got "${typeof t}".`);if(t.includes(".."))throw new Error("Relative value not allowed");return t}function Z(e){if(!f(e.name)){let t=e.name;if(c.isAbsolute(
t))throw new Error(`name option must not contain an absolute path, found "${t}".`);let r=c.basename(t);if(r===".."||r==="."||r!==t)throw new Error(`name option \
must not contain a path, found "${t}".`)}if(!f(e.template)){if(typeof e.template!="string")throw new Error(`template option must be a string, got "${typeof e.template}\
".`);if(!e.template.match(M))throw new Error(`Invalid template, found "${e.template}".`)}if(!f(e.tries)&&isNaN(e.tries)||e.tries<0)throw new Error(`Invalid trie\
s, found "${e.tries}".`);e.tries=f(e.name)?e.tries||le:1,e.keep=!!e.keep,e.detachDescriptor=!!e.detachDescriptor,e.discardDescriptor=!!e.discardDescriptor,e.unsafeCleanup=
!!e.unsafeCleanup,e.prefix=f(e.prefix)?"":R("prefix",e.prefix),e.postfix=f(e.postfix)?"":R("postfix",e.postfix),e.template=f(e.template)?void 0:R("template",e.template)}
function W(e,t,r,n){if(f(t))return n(null);Ne(t,r,function(i,a){if(i)return n(i);let s=c.relative(r,a);if(s.startsWith("..")||c.isAbsolute(s))return n(new Error(
`${e} option must be relative to "${r}", found "${s}".`));n(null,s)})}function X(e,t,r){if(f(t))return;let n=Re(t,r),i=c.relative(r,n);if(i.startsWith("..")||c.
isAbsolute(i))throw new Error(`${e} option must be relative to "${r}", found "${i}".`);return i}function Se(e,t){Ae(e,function(r,n){if(r)return t(r);e.tmpdir=n;
try{Z(e,n)}catch(i){return t(i)}W("dir",e.dir,n,function(i,a){if(i)return t(i);e.dir=f(a)?"":a,W("template",e.template,n,function(s,u){if(s)return t(s);e.template=
u,t(null,e)})})})}function Ce(e){let t=e.tmpdir=Q(e);Z(e,t);let r=X("dir",e.dir,t);return e.dir=f(r)?"":r,e.template=X("template",e.template,t),e}function xe(e){
return K(e,-de,"EBADF")}function C(e){return K(e,-pe,"ENOENT")}function K(e,t,r){return me?e.code===r:e.code===r&&e.errno===t}function Te(){z=!0}function Ae(e,t){
return o.realpath(e&&e.tmpdir||v.tmpdir(),t)}function Q(e){return o.realpathSync(e&&e.tmpdir||v.tmpdir())}process.addListener(he,be),Object.defineProperty(d.exports,
"tmpdir",{enumerable:!0,configurable:!1,get:function(){return Q()}}),d.exports.dir=ye,d.exports.dirSync=_e,d.exports.file=we,d.exports.fileSync=Ee,d.exports.tmpName=
x,d.exports.tmpNameSync=T,d.exports.setGracefulCleanup=Te}),ie=(0,import_chunk_2OATJTSY.c)(V(),1),Fe=/^pkcs11-sign-[A-Za-z0-9]{6}$/,ae=".pkcs11-sign-workspace",
Ie=`Made by pkcs11-sign, which removes this folder when its job ends.
`;async function Qe(e){let t;try{t=await We(await(0,import_promises.realpath)(e)),await(0,import_promises.writeFile)((0,import_node_path.join)(t,ae),Ie,{flag:"w\
x",mode:384})}catch(r){throw t!==void 0&&await(0,import_promises.rm)(t,{recursive:!0,force:!0}).catch(()=>{}),oe(r,e)}return Le(t)}function Le(e){let t=async(r,n)=>{
let i=(0,import_node_path.join)(e,Me(r));try{return await n(i),i}catch(a){throw oe(a,i)}};return{directory:e,write:(r,n)=>t(r,i=>(0,import_promises.writeFile)(i,
n,{flag:"wx",mode:384})),folder:r=>t(r,n=>(0,import_promises.mkdir)(n,{mode:448}))}}async function We(e){for(let t=1;;t+=1){let r=`pkcs11-sign-${Xe(6)}`,n=await new Promise(
i=>{ie.default.dir({tmpdir:e,name:r,mode:448,keep:!0},(a,s)=>{i(a??s)})});if(typeof n=="string")return n;if(t===5||(0,import_chunk_3DGUHJHJ.a)(n)!=="EEXIST")throw n}}
var ee="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function Xe(e){return Array.from({length:e},()=>ee.charAt((0,import_node_crypto.randomInt)(
ee.length))).join("")}function Me(e){if(e!==""&&e!=="."&&e!==".."&&e===(0,import_node_path.basename)(e)&&!/[\\/:\0]/.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`"${(0,import_chunk_3B4JJWOG.d)(e)}" is no name for a file in the private folder.`)}function oe(e,t){let{code:r,message:n}=(0,import_chunk_3DGUHJHJ.d)(
e,t);return new import_chunk_VC77LCNK.b(r,`The temporary folder can't be used: ${n}`,{hint:"Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECT\
ORY, TMPDIR) to a folder that exists, can be written to and has room.",file:t,cause:e})}async function Be(e){let t=(0,import_node_path.resolve)(e);return await se(
t)?Fe.test((0,import_node_path.basename)(t))&&await(0,import_chunk_SWKHB56L.h)(t)&&await qe(t):!0}async function Ve(e){if(!await se(e))return;if(!await Be(e))throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`${(0,import_chunk_3B4JJWOG.d)(e)} is not removed: it is not a folder that this job made.`,{hint:"Something has changed it, or the saved state \
of the job. Look at it and remove it by hand.",file:e});let t=await(0,import_chunk_SWKHB56L.e)(e);if(await(0,import_chunk_SWKHB56L.j)(e).catch(r=>t.push(r)),t.length>
0){let{message:r,code:n}=(0,import_chunk_3DGUHJHJ.d)(t[0],e);throw new import_chunk_VC77LCNK.b(n,`Not everything that this job made could be removed: ${r}`,{file:e,
cause:t[0]})}}async function se(e){return(0,import_promises.lstat)(e).then(()=>!0,t=>{if((0,import_chunk_3DGUHJHJ.a)(t)==="ENOENT")return!1;throw(0,import_chunk_3DGUHJHJ.d)(
t,e)})}async function qe(e){let t=await(0,import_promises.lstat)((0,import_node_path.join)(e,ae)).catch(()=>{});return t?.isFile()===!0&&(0,import_chunk_SWKHB56L.i)(
t.uid)}0&&(module.exports={a,b,c});
