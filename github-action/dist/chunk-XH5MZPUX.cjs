var C=Object.defineProperty;var jt=Object.getOwnPropertyDescriptor;var Nt=Object.getOwnPropertyNames;var kt=Object.prototype.hasOwnProperty;var Dt=(a,o)=>{for(var i in o)C(a,i,{get:o[i],enumerable:!0})},Ot=(a,o,i,l)=>{if(o&&typeof o=="object"||typeof o=="function")for(let s of Nt(o))!kt.call(a,s)&&s!==
i&&C(a,s,{get:()=>o[s],enumerable:!(l=jt(o,s))||l.enumerable});return a};var St=a=>Ot(C({},"__esModule",{value:!0}),a);var Bt={};Dt(Bt,{a:()=>rt,b:()=>D,c:()=>X,d:()=>et});module.exports=St(Bt);var x=require("./chunk-SWKHB56L.cjs"),d=require("./chunk-74PKTZTJ.cjs"),N=require("./chunk-DL23VD4K.cjs"),
E=require("./chunk-2OATJTSY.cjs"),tt=require("node:crypto"),h=require("node:fs/promises"),b=require("node:path"),At=(0,E.b)((a,o)=>{var i=(0,E.a)("fs"),l=(0,E.a)(
"os"),s=(0,E.a)("path"),v=(0,E.a)("crypto"),m={fs:i.constants,os:l.constants},I="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",_=/XXXXXX/,nt=3,
P=(m.O_CREAT||m.fs.O_CREAT)|(m.O_EXCL||m.fs.O_EXCL)|(m.O_RDWR||m.fs.O_RDWR),it=l.platform()==="win32",ot=m.EBADF||m.os.errno.EBADF,at=m.ENOENT||m.os.errno.ENOENT,
L=448,B=384,ft="exit",R=[],F=i.rmdirSync.bind(i),M=!1;function st(t,e){return i.rm(t,{recursive:!0},e)}function W(t){return i.rmSync(t,{recursive:!0})}function O(t,e){
let r=j(t,e),n=r[0],f=r[1];Et(n,function(u,c){if(u)return f(u);let w=c.tries;(function g(){try{let y=U(c);i.stat(y,function(Rt){if(!Rt)return w-- >0?g():f(new Error(
"Could not get a unique tmp filename, max tries reached "+y));f(null,y)})}catch(y){f(y)}})()})}function S(t){let e=j(t),r=e[0],n=bt(r),f=n.tries;do{let u=U(n);try{
i.statSync(u)}catch{return u}}while(f-- >0);throw new Error("Could not get a unique tmp filename, max tries reached")}function ut(t,e){let r=j(t,e),n=r[0],f=r[1];
O(n,function(u,c){if(u)return f(u);i.open(c,P,n.mode||B,function(w,g){if(w)return f(w);if(n.discardDescriptor)return i.close(g,function(y){return f(y,c,void 0,A(
c,-1,n,!1))});{let y=n.discardDescriptor||n.detachDescriptor;f(null,c,g,A(c,y?-1:g,n,!1))}})})}function ct(t){let e=j(t),r=e[0],n=r.discardDescriptor||r.detachDescriptor,
f=S(r),u=i.openSync(f,P,r.mode||B);return r.discardDescriptor&&(i.closeSync(u),u=void 0),{name:f,fd:u,removeCallback:A(f,n?-1:u,r,!0)}}function lt(t,e){let r=j(
t,e),n=r[0],f=r[1];O(n,function(u,c){if(u)return f(u);i.mkdir(c,n.mode||L,function(w){if(w)return f(w);f(null,c,q(c,n,!1))})})}function pt(t){let e=j(t),r=e[0],
n=S(r);return i.mkdirSync(n,r.mode||L),{name:n,removeCallback:q(n,r,!0)}}function mt(t,e){let r=function(n){if(n&&!T(n))return e(n);e()};0<=t[0]?i.close(t[0],function(){
i.unlink(t[1],r)}):i.unlink(t[1],r)}function dt(t){let e=null;try{0<=t[0]&&i.closeSync(t[0])}catch(r){if(!vt(r)&&!T(r))throw r}finally{try{i.unlinkSync(t[1])}catch(r){
T(r)||(e=r)}}if(e!==null)throw e}function A(t,e,r,n){let f=k(dt,[e,t],n),u=k(mt,[e,t],n,f);return r.keep||R.unshift(f),n?f:u}function q(t,e,r){let n=e.unsafeCleanup?
st:i.rmdir.bind(i),f=e.unsafeCleanup?W:F,u=k(f,t,r),c=k(n,t,r,u);return e.keep||R.unshift(u),r?u:c}function k(t,e,r,n){let f=!1;return function u(c){if(!f){let w=n||
u,g=R.indexOf(w);return g>=0&&R.splice(g,1),f=!0,r||t===F||t===W?t(e):t(e,c||function(){})}}}function ht(){if(M)for(;R.length;)try{R[0]()}catch{}}function G(t){
let e=[],r=null;try{r=v.randomBytes(t)}catch{r=v.pseudoRandomBytes(t)}for(let n=0;n<t;n++)e.push(I[r[n]%I.length]);return e.join("")}function p(t){return typeof t>
"u"}function j(t,e){if(typeof t=="function")return[{},t];if(p(t))return[{},e];let r={};for(let n of Object.getOwnPropertyNames(t))r[n]=t[n];return[r,e]}function wt(t,e,r){
let n=s.isAbsolute(t)?t:s.join(e,t);i.stat(n,function(f){f?i.realpath(s.dirname(n),function(u,c){if(u)return r(u);r(null,s.join(c,s.basename(n)))}):i.realpath(n,
r)})}function yt(t,e){let r=s.isAbsolute(t)?t:s.join(e,t);try{return i.statSync(r),i.realpathSync(r)}catch{let n=i.realpathSync(s.dirname(r));return s.join(n,s.
basename(r))}}function U(t){let e=t.tmpdir;if(!p(t.name))return s.join(e,t.dir,t.name);if(!p(t.template))return s.join(e,t.dir,t.template).replace(_,G(6));let r=[
t.prefix?t.prefix:"tmp","-",process.pid,"-",G(12),t.postfix?"-"+t.postfix:""].join("");return s.join(e,t.dir,r)}function $(t,e){if(typeof e!="string")throw new Error(
`${t} option must be a string, got "${typeof e}".`);if(e.includes(".."))throw new Error("Relative value not allowed");return e}function z(t){if(!p(t.name)){let e=t.
name;if(s.isAbsolute(e))throw new Error(`name option must not contain an absolute path, found "${e}".`);let r=s.basename(e);if(r===".."||r==="."||r!==e)throw new Error(
`name option must not contain a path, found "${e}".`)}if(!p(t.template)){if(typeof t.template!="string")throw new Error(`template option must be a string, got "${typeof t.
template}".`);if(!t.template.match(_))throw new Error(`Invalid template, found "${t.template}".`)}if(!p(t.tries)&&isNaN(t.tries)||t.tries<0)throw new Error(`Inv\
alid tries, found "${t.tries}".`);t.tries=p(t.name)?t.tries||nt:1,t.keep=!!t.keep,t.detachDescriptor=!!t.detachDescriptor,t.discardDescriptor=!!t.discardDescriptor,
t.unsafeCleanup=!!t.unsafeCleanup,t.prefix=p(t.prefix)?"":$("prefix",t.prefix),t.postfix=p(t.postfix)?"":$("postfix",t.postfix),t.template=p(t.template)?void 0:
$("template",t.template)}function V(t,e,r,n){if(p(e))return n(null);wt(e,r,function(f,u){if(f)return n(f);let c=s.relative(r,u);if(c.startsWith("..")||s.isAbsolute(
c))return n(new Error(`${t} option must be relative to "${r}", found "${c}".`));n(null,c)})}function Y(t,e,r){if(p(e))return;let n=yt(e,r),f=s.relative(r,n);if(f.
startsWith("..")||s.isAbsolute(f))throw new Error(`${t} option must be relative to "${r}", found "${f}".`);return f}function Et(t,e){xt(t,function(r,n){if(r)return e(
r);t.tmpdir=n;try{z(t,n)}catch(f){return e(f)}V("dir",t.dir,n,function(f,u){if(f)return e(f);t.dir=p(u)?"":u,V("template",t.template,n,function(c,w){if(c)return e(
c);t.template=w,e(null,t)})})})}function bt(t){let e=t.tmpdir=H(t);z(t,e);let r=Y("dir",t.dir,e);return t.dir=p(r)?"":r,t.template=Y("template",t.template,e),t}
function vt(t){return Z(t,-ot,"EBADF")}function T(t){return Z(t,-at,"ENOENT")}function Z(t,e,r){return it?t.code===r:t.code===r&&t.errno===e}function gt(){M=!0}
function xt(t,e){return i.realpath(t&&t.tmpdir||l.tmpdir(),e)}function H(t){return i.realpathSync(t&&t.tmpdir||l.tmpdir())}process.addListener(ft,ht),Object.defineProperty(
o.exports,"tmpdir",{enumerable:!0,configurable:!1,get:function(){return H()}}),o.exports.dir=lt,o.exports.dirSync=pt,o.exports.file=ut,o.exports.fileSync=ct,o.exports.
tmpName=O,o.exports.tmpNameSync=S,o.exports.setGracefulCleanup=gt}),$t=(0,E.c)(At(),1),Tt=/^pkcs11-sign-[A-Za-z0-9]{6}$/,J=".pkcs11-sign-workspace",Ct=`Made by \
pkcs11-sign, which removes this folder when its job ends.
`;async function rt(a){let o;try{o=await It(await(0,h.realpath)(a)),await(0,h.writeFile)((0,b.join)(o,J),Ct,{flag:"wx",mode:384})}catch(i){throw o!==void 0&&await(0,h.rm)(
o,{recursive:!0,force:!0}).catch(()=>{}),D(i,a)}return Xt(o)}function Xt(a){let o=async(i,l)=>{let s=(0,b.join)(a,Pt(i));try{return await l(s),s}catch(v){throw D(
v,s)}};return{directory:a,write:(i,l)=>o(i,s=>(0,h.writeFile)(s,l,{flag:"wx",mode:384})),folder:i=>o(i,l=>(0,h.mkdir)(l,{mode:448}))}}async function It(a){for(let o=1;;o+=
1){let i=`pkcs11-sign-${_t(6)}`,l=await new Promise(s=>{$t.default.dir({tmpdir:a,name:i,mode:448,keep:!0},(v,m)=>{s(v??m)})});if(typeof l=="string")return l;if(o===
5||(0,d.f)(l)!=="EEXIST")throw l}}var K="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";function _t(a){return Array.from({length:a},()=>K.charAt(
(0,tt.randomInt)(K.length))).join("")}function Pt(a){if(a!==""&&a!=="."&&a!==".."&&a===(0,b.basename)(a)&&!/[\\/:\0]/.test(a))return a;throw new N.b("INTERNAL_E\
RROR",`"${(0,d.e)(a)}" is no name for a file in the private folder.`)}function D(a,o){let{code:i,message:l}=(0,d.j)(a,o);return new N.b(i,`The temporary folder \
can't be used: ${l}`,{hint:"Point the temporary folder of the job (RUNNER_TEMP, AGENT_TEMPDIRECTORY, TMPDIR) to a folder that exists, can be written to and has \
room.",file:o,cause:a})}async function X(a){let o=(0,b.resolve)(a);return await Q(o)?Tt.test((0,b.basename)(o))&&await(0,x.h)(o)&&await Lt(o):!0}async function et(a){
if(!await Q(a))return;if(!await X(a))throw new N.b("INTERNAL_ERROR",`${(0,d.e)(a)} is not removed: it is not a folder that this job made.`,{hint:"Something has \
changed it, or the saved state of the job. Look at it and remove it by hand.",file:a});let o=await(0,x.e)(a);if(await(0,x.j)(a).catch(i=>o.push(i)),o.length>0){
let[i]=o,l=(0,d.g)(i,"path")??a,{message:s,code:v}=(0,d.j)(i,l,"removed");throw new N.b(v,s,{file:l,cause:i,hint:"Remove it by hand, and let nothing in the job \
put files of another user there."})}}async function Q(a){return(0,h.lstat)(a).then(()=>!0,o=>{if((0,d.f)(o)==="ENOENT")return!1;throw(0,d.j)(o,a)})}async function Lt(a){
let o=await(0,h.lstat)((0,b.join)(a,J)).catch(()=>{});return o?.isFile()===!0&&(0,x.i)(o.uid)}0&&(module.exports={a,b,c,d});
