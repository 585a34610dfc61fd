var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>M,b:()=>C,c:()=>K,d:()=>U,e:()=>P,f:()=>J,g:()=>j,h:()=>Q,i:()=>X});module.exports=__toCommonJS(stdin_exports);
var import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),
D="1.2.840.113549.1.7.2";function M(e){let[t,n]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the PKCS #7 message");if((0,import_chunk_KCTSZASC.h)(
t,"its type")!==D)throw new import_chunk_KCTSZASC.c("it is no signed data");let[r]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(n,(0,import_chunk_KCTSZASC.b)(
0),"its content")),[,,i,...s]=(0,import_chunk_KCTSZASC.g)(r,"the signed data"),[y,d]=(0,import_chunk_KCTSZASC.g)(i,"the signed content");return{contentType:(0,import_chunk_KCTSZASC.h)(
y,"the content's type"),content:d===void 0?void 0:B(d),certificates:s.filter(({tag:o})=>o===(0,import_chunk_KCTSZASC.b)(0)).flatMap(o=>(0,import_chunk_KCTSZASC.e)(
o).map(({raw:f})=>f)),signers:(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(s.at(-1),import_chunk_KCTSZASC.a.set,"the list of signers")).map(C)}}function C(e){
var o;let[,t,n,...r]=(0,import_chunk_KCTSZASC.g)(e,"a signer"),i=((o=r[0])==null?void 0:o.tag)===(0,import_chunk_KCTSZASC.b)(0)?r.shift():void 0,[s,y,d]=r;return{
name:T(t),digestAlgorithm:(0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(n,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:b(
i),encoded:Buffer.concat([Buffer.of(import_chunk_KCTSZASC.a.set),i.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_KCTSZASC.g)(s,"the signature algorithm"),
signature:(0,import_chunk_KCTSZASC.f)(y,import_chunk_KCTSZASC.a.octetString,"the signature value").content,unsignedAttributes:d===void 0?new Map:b((0,import_chunk_KCTSZASC.f)(
d,(0,import_chunk_KCTSZASC.b)(1),"the list of unsigned attributes"))}}function K(e){let[t,,n]=x(e);return{serialNumber:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.
integer,"the serial number").content,issuer:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.sequence,"the issuer").raw}}function U(e){return(0,import_chunk_KCTSZASC.f)(
x(e)[4],import_chunk_KCTSZASC.a.sequence,"the subject")}function x(e){var r;let[t]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the certificate"),
n=(0,import_chunk_KCTSZASC.g)(t,"the certificate's content");return((r=n[0])==null?void 0:r.tag)===(0,import_chunk_KCTSZASC.b)(0)?n.slice(1):n}function B(e){let[
t,...n]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(e,(0,import_chunk_KCTSZASC.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_KCTSZASC.c(
"the content is not one element");return t.content}function T(e){if((e==null?void 0:e.tag)!==import_chunk_KCTSZASC.a.sequence)return"subject-key-identifier";let[
t,n]=(0,import_chunk_KCTSZASC.e)(e);return{issuer:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_KCTSZASC.f)(
n,import_chunk_KCTSZASC.a.integer,"the signer's serial number").content}}function b(e){let t=new Map;for(let n of(0,import_chunk_KCTSZASC.e)(e)){let[r,i]=(0,import_chunk_KCTSZASC.g)(
n,"an attribute"),s=(0,import_chunk_KCTSZASC.h)(r,"an attribute's type");t.set(s,[...t.get(s)??[],...(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.
set,"an attribute's values"))])}return t}var O=1024*1024,P=256*1024;async function R(e,t,n){let r=(0,import_node_crypto.createHash)(t);return await j(e,i=>r.update(
i),n),r.digest()}async function J(e){return(await R(e,"sha256")).toString("hex")}async function j(e,t,n){let r=(0,import_node_fs.statSync)(e);if(r.isFile()&&r.size<=
P){for(let s of q(e))t(s);return}let i=await(0,import_promises.open)(e,"r");try{let{size:s}=await i.stat(),y=()=>Buffer.allocUnsafe(Math.min(O,Math.max(s+1,4096))),
d=y(),o,f=await i.read(d,0,d.length);for(;f.bytesRead>0;){n==null||n.throwIfAborted();let k=d.subarray(0,f.bytesRead);o??=y();let A=i.read(o,0,o.length);try{t(k)}finally{
f=await A}[d,o]=[o,d]}}finally{await i.close()}}function*q(e){let t=(0,import_node_fs.openSync)(e,"r");try{let n=Buffer.allocUnsafe(Math.min(P,Math.max((0,import_node_fs.fstatSync)(
t).size+1,4096)));for(let r=(0,import_node_fs.readSync)(t,n);r>0;r=(0,import_node_fs.readSync)(t,n))yield n.subarray(0,r)}finally{(0,import_node_fs.closeSync)(t)}}
var Q=".tsr",X=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];0&&(module.exports={a,b,c,d,e,f,g,h,i});
