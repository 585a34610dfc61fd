var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Je,b:()=>Ze});module.exports=__toCommonJS(stdin_exports);var import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),
V=(0,import_chunk_2OATJTSY.b)((Me,d)=>{var o=(0,import_chunk_2OATJTSY.a)("fs"),v=(0,import_chunk_2OATJTSY.a)("os"),s=(0,import_chunk_2OATJTSY.a)("path"),F=(0,import_chunk_2OATJTSY.a)(
"crypto"),m={fs:o.constants,os:v.constants},I="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",M=/XXXXXX/,ue=3,B=(m.O_CREAT||m.fs.O_CREAT)|(m.O_EXCL||
m.fs.O_EXCL)|(m.O_RDWR||m.fs.O_RDWR),fe=v.platform()==="win32",le=m.EBADF||m.os.errno.EBADF,me=m.ENOENT||m.os.errno.ENOENT,q=448,U=384,de="exit",h=[],G=o.rmdirSync.
bind(o),z=!1;function pe(e,r){return o.rm(e,{recursive:!0},r)}function Y(e){return o.rmSync(e,{recursive:!0})}function x(e,r){let t=g(e,r),n=t[0],i=t[1];be(n,function(a,c){
if(a)return i(a);let u=c.tries;(function p(){try{let l=J(c);o.stat(l,function(w){if(!w)return u-- >0?p():i(new Error("Could not get a unique tmp filename, max t\
ries reached "+l));i(null,l)})}catch(l){i(l)}})()})}function T(e){let r=g(e),t=r[0],n=Re(t),i=n.tries;do{let a=J(n);try{o.statSync(a)}catch{return a}}while(i-- >
0);throw new Error("Could not get a unique tmp filename, max tries reached")}function he(e,r){let t=g(e,r),n=t[0],i=t[1];x(n,function(c,u){if(c)return i(c);o.open(
u,B,n.mode||U,function(l,w){if(l)return i(l);if(n.discardDescriptor)return o.close(w,function(oe){return i(oe,u,void 0,S(u,-1,n,!1))});{let O=n.discardDescriptor||
n.detachDescriptor;i(null,u,w,S(u,O?-1:w,n,!1))}})})}function ge(e){let r=g(e),t=r[0],n=t.discardDescriptor||t.detachDescriptor,i=T(t),a=o.openSync(i,B,t.mode||
U);return t.discardDescriptor&&(o.closeSync(a),a=void 0),{name:i,fd:a,removeCallback:S(i,n?-1:a,t,!0)}}function we(e,r){let t=g(e,r),n=t[0],i=t[1];x(n,function(c,u){
if(c)return i(c);o.mkdir(u,n.mode||q,function(l){if(l)return i(l);i(null,u,H(u,n,!1))})})}function Ee(e){let r=g(e),t=r[0],n=T(t);return o.mkdirSync(n,t.mode||q),
{name:n,removeCallback:H(n,t,!0)}}function _e(e,r){let t=function(n){if(n&&!C(n))return r(n);r()};0<=e[0]?o.close(e[0],function(){o.unlink(e[1],t)}):o.unlink(e[1],
t)}function ye(e){let r=null;try{0<=e[0]&&o.closeSync(e[0])}catch(t){if(!Se(t)&&!C(t))throw t}finally{try{o.unlinkSync(e[1])}catch(t){C(t)||(r=t)}}if(r!==null)throw r}
function S(e,r,t,n){let i=k(ye,[r,e],n),a=k(_e,[r,e],n,i);return t.keep||h.unshift(i),n?i:a}function H(e,r,t){let n=r.unsafeCleanup?pe:o.rmdir.bind(o),i=r.unsafeCleanup?
Y:G,a=k(i,e,t),c=k(n,e,t,a);return r.keep||h.unshift(a),t?a:c}function k(e,r,t,n){let i=!1;return function a(c){if(!i){let u=n||a,p=h.indexOf(u);return p>=0&&h.
splice(p,1),i=!0,t||e===G||e===Y?e(r):e(r,c||function(){})}}}function ke(){if(z)for(;h.length;)try{h[0]()}catch{}}function L(e){let r=[],t=null;try{t=F.randomBytes(
e)}catch{t=F.pseudoRandomBytes(e)}for(let n=0;n<e;n++)r.push(I[t[n]%I.length]);return r.join("")}function f(e){return typeof e>"u"}function g(e,r){if(typeof e==
"function")return[{},e];if(f(e))return[{},r];let t={};for(let n of Object.getOwnPropertyNames(e))t[n]=e[n];return[t,r]}function ve(e,r,t){let n=s.isAbsolute(e)?
e:s.join(r,e);o.stat(n,function(i){i?o.realpath(s.dirname(n),function(a,c){if(a)return t(a);t(null,s.join(c,s.basename(n)))}):o.realpath(n,t)})}function Ne(e,r){
let t=s.isAbsolute(e)?e:s.join(r,e);try{return o.statSync(t),o.realpathSync(t)}catch{let i=o.realpathSync(s.dirname(t));return s.join(i,s.basename(t))}}function J(e){
let r=e.tmpdir;if(!f(e.name))return s.join(r,e.dir,e.name);if(!f(e.template))return s.join(r,e.dir,e.template).replace(M,L(6));let t=[e.prefix?e.prefix:"tmp","-",
process.pid,"-",L(12),e.postfix?"-"+e.postfix:""].join("");return s.join(r,e.dir,t)}function R(e,r){if(typeof r!="string")throw new Error(`${e} option must be a\
 string, got "${typeof r}".`);if(r.includes(".."))throw new Error("Relative value not allowed");return r}function Z(e){if(!f(e.name)){let r=e.name;if(s.isAbsolute(
r))throw new Error(`name option must not contain an absolute path, found "${r}".`);let t=s.basename(r);if(t===".."||t==="."||t!==r)throw new Error(`name option \
must not contain a path, found "${r}".`)}if(!f(e.template)){if(typeof e.template!="string")throw new Error(`template option must be a string, got "${typeof e.template}\
".`);if(!e.template.match(M))throw new Error(`Invalid template, found "${e.template}".`)}if(!f(e.tries)&&isNaN(e.tries)||e.tries<0)throw new Error(`Invalid trie\
s, found "${e.tries}".`);e.tries=f(e.name)?e.tries||ue:1,e.keep=!!e.keep,e.detachDescriptor=!!e.detachDescriptor,e.discardDescriptor=!!e.discardDescriptor,e.unsafeCleanup=
!!e.unsafeCleanup,e.prefix=f(e.prefix)?"":R("prefix",e.prefix),e.postfix=f(e.postfix)?"":R("postfix",e.postfix),e.template=f(e.template)?void 0:R("template",e.template)}
function W(e,r,t,n){if(f(r))return n(null);ve(r,t,function(i,a){if(i)return n(i);let c=s.relative(t,a);if(c.startsWith("..")||s.isAbsolute(c))return n(new Error(
`${e} option must be relative to "${t}", found "${c}".`));n(null,c)})}function X(e,r,t){if(f(r))return;let n=Ne(r,t),i=s.relative(t,n);if(i.startsWith("..")||s.
isAbsolute(i))throw new Error(`${e} option must be relative to "${t}", found "${i}".`);return i}function be(e,r){xe(e,function(t,n){if(t)return r(t);e.tmpdir=n;
try{Z(e,n)}catch(i){return r(i)}W("dir",e.dir,n,function(i,a){if(i)return r(i);e.dir=f(a)?"":a,W("template",e.template,n,function(c,u){if(c)return r(c);e.template=
u,r(null,e)})})})}function Re(e){let r=e.tmpdir=Q(e);Z(e,r);let t=X("dir",e.dir,r);return e.dir=f(t)?"":t,e.template=X("template",e.template,r),e}function Se(e){
return K(e,-le,"EBADF")}function C(e){return K(e,-me,"ENOENT")}function K(e,r,t){return fe?e.code===t:e.code===t&&e.errno===r}function Ce(){z=!0}function xe(e,r){
return o.realpath(e&&e.tmpdir||v.tmpdir(),r)}function Q(e){return o.realpathSync(e&&e.tmpdir||v.tmpdir())}process.addListener(de,ke),Object.defineProperty(d.exports,
"tmpdir",{enumerable:!0,configurable:!1,get:function(){return Q()}}),d.exports.dir=we,d.exports.dirSync=Ee,d.exports.file=he,d.exports.fileSync=ge,d.exports.tmpName=
x,d.exports.tmpNameSync=T,d.exports.setGracefulCleanup=Ce}),ie=(0,import_chunk_2OATJTSY.c)(V(),1),Pe=/^pkcs11-sign-[A-Za-z0-9]{6}$/,ae=".pkcs11-sign-workspace",
je=`Made by pkcs11-sign, which removes this folder when its job ends.
`;async function Je(e){let r;try{r=await Fe(await(0,import_promises.realpath)(e)),await(0,import_promises.writeFile)((0,import_node_path.join)(r,ae),je,{flag:"w\
x",mode:384})}catch(t){throw r!==void 0&&await(0,import_promises.rm)(r,{recursive:!0,force:!0}).catch(()=>{}),We(t,e)}return $e(r)}function $e(e){let r=async(t,n)=>{
let i=(0,import_node_path.join)(e,Le(t));try{return await n(i),i}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(a,i)}};return{directory:e,write:(t,n)=>r(t,i=>(0,import_promises.writeFile)(
i,n,{flag:"wx",mode:384})),folder:t=>r(t,n=>(0,import_promises.mkdir)(n,{mode:448}))}}async function Fe(e){for(let r=1;;r+=1){let t=`pkcs11-sign-${Ie(6)}`,n=await new Promise(
i=>{ie.default.dir({tmpdir:e,name:t,mode:448,keep:!0},(a,c)=>{i(a??c)})});if(typeof n=="string")return n;if(r===5||(0,import_chunk_4BZ7O3LF.a)(n)!=="EEXIST")throw n}}
var ee="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function Ie(e){return Array.from({length:e},()=>ee.charAt((0,import_node_crypto.randomInt)(
ee.length))).join("")}function Le(e){if(e!==""&&e!=="."&&e!==".."&&e===(0,import_node_path.basename)(e)&&!/[\\/:\0]/.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`"${(0,import_chunk_RVXNVVIO.c)(e)}" is no name for a file in the private folder.`)}function We(e,r){let{code:t,message:n}=(0,import_chunk_4BZ7O3LF.d)(
e,r);return new import_chunk_VC77LCNK.b(t,`The temporary folder can't be used: ${n}`,{hint:"Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECT\
ORY, TMPDIR) to a folder that exists, can be written to and has room.",file:r,cause:e})}async function Ze(e){if(await(0,import_promises.lstat)(e).catch(n=>{if((0,import_chunk_4BZ7O3LF.a)(
n)!=="ENOENT")throw(0,import_chunk_4BZ7O3LF.d)(n,e)})===void 0)return;if(!Pe.test((0,import_node_path.basename)(e))||!await(0,import_chunk_SWKHB56L.h)(e)||!await Xe(
e))throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${(0,import_chunk_RVXNVVIO.c)(e)} is not removed: it is not a folder that this job made.`,{hint:"Somethin\
g has changed it, or the saved state of the job. Look at it and remove it by hand.",file:e});let t=await(0,import_chunk_SWKHB56L.e)(e);if(await(0,import_chunk_SWKHB56L.j)(
e).catch(n=>t.push(n)),t.length>0){let{message:n,code:i}=(0,import_chunk_4BZ7O3LF.d)(t[0],e);throw new import_chunk_VC77LCNK.b(i,`Not everything that this job m\
ade could be removed: ${n}`,{file:e,cause:t[0]})}}async function Xe(e){let r=await(0,import_promises.lstat)((0,import_node_path.join)(e,ae)).catch(()=>{});return r?.
isFile()===!0&&(0,import_chunk_SWKHB56L.i)(r.uid)}0&&(module.exports={a,b});
