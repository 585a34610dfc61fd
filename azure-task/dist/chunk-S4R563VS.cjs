var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>T,b:()=>P,c:()=>v,d:()=>A,e:()=>B,f:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
S="1.2.840.113549.1.7.2";function T(e){let[n,t]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the PKCS #7 message");if((0,import_chunk_KCTSZASC.h)(
n,"its type")!==S)throw new import_chunk_KCTSZASC.c("it is no signed data");let[o]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(t,(0,import_chunk_KCTSZASC.b)(
0),"its content")),[,,d,...g]=(0,import_chunk_KCTSZASC.g)(o,"the signed data"),[c,y]=(0,import_chunk_KCTSZASC.g)(d,"the signed content");return{contentType:(0,import_chunk_KCTSZASC.h)(
c,"the content's type"),content:y===void 0?void 0:k(y),certificates:g.filter(({tag:u})=>u===(0,import_chunk_KCTSZASC.b)(0)).flatMap(u=>(0,import_chunk_KCTSZASC.e)(
u).map(({raw:h})=>h)),signers:(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(g.at(-1),import_chunk_KCTSZASC.a.set,"the list of signers")).map(P)}}function P(e){
var u;let[,n,t,...o]=(0,import_chunk_KCTSZASC.g)(e,"a signer"),d=((u=o[0])==null?void 0:u.tag)===(0,import_chunk_KCTSZASC.b)(0)?o.shift():void 0,[g,c,y]=o;return{
name:D(n),digestAlgorithm:(0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(t,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:d&&{values:x(
d),encoded:Buffer.concat([Buffer.of(import_chunk_KCTSZASC.a.set),d.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_KCTSZASC.g)(g,"the signature algorithm"),
signature:(0,import_chunk_KCTSZASC.f)(c,import_chunk_KCTSZASC.a.octetString,"the signature value").content,unsignedAttributes:y===void 0?new Map:x((0,import_chunk_KCTSZASC.f)(
y,(0,import_chunk_KCTSZASC.b)(1),"the list of unsigned attributes"))}}function v(e){let[n,,t]=b(e);return{serialNumber:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.
integer,"the serial number").content,issuer:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.sequence,"the issuer").raw}}function A(e){return(0,import_chunk_KCTSZASC.f)(
b(e)[4],import_chunk_KCTSZASC.a.sequence,"the subject")}function b(e){var o;let[n]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the certificate"),
t=(0,import_chunk_KCTSZASC.g)(n,"the certificate's content");return((o=t[0])==null?void 0:o.tag)===(0,import_chunk_KCTSZASC.b)(0)?t.slice(1):t}function k(e){let[
n,...t]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(e,(0,import_chunk_KCTSZASC.b)(0),"the content"));if(n===void 0||t.length>0)throw new import_chunk_KCTSZASC.c(
"the content is not one element");return n.content}function D(e){if((e==null?void 0:e.tag)!==import_chunk_KCTSZASC.a.sequence)return"subject-key-identifier";let[
n,t]=(0,import_chunk_KCTSZASC.e)(e);return{issuer:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_KCTSZASC.f)(
t,import_chunk_KCTSZASC.a.integer,"the signer's serial number").content}}function x(e){let n=new Map;for(let t of(0,import_chunk_KCTSZASC.e)(e)){let[o,d]=(0,import_chunk_KCTSZASC.g)(
t,"an attribute"),g=(0,import_chunk_KCTSZASC.h)(o,"an attribute's type");n.set(g,[...n.get(g)??[],...(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(d,import_chunk_KCTSZASC.a.
set,"an attribute's values"))])}return n}var B=".tsr",I=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-p\
ublic-key","input-is-digest"];0&&(module.exports={a,b,c,d,e,f});
