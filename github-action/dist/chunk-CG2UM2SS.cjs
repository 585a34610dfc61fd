var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>T,b:()=>P,c:()=>v,d:()=>A,e:()=>B,f:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
S="1.2.840.113549.1.7.2";function T(e){let[n,t]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the PKCS #7 message");if((0,import_chunk_F5PLUWPU.h)(
n,"its type")!==S)throw new import_chunk_F5PLUWPU.c("it is no signed data");let[s]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(t,(0,import_chunk_F5PLUWPU.b)(
0),"its content")),[,,d,...g]=(0,import_chunk_F5PLUWPU.g)(s,"the signed data"),[p,u]=(0,import_chunk_F5PLUWPU.g)(d,"the signed content");return{contentType:(0,import_chunk_F5PLUWPU.h)(
p,"the content's type"),content:u===void 0?void 0:k(u),certificates:g.filter(({tag:c})=>c===(0,import_chunk_F5PLUWPU.b)(0)).flatMap(c=>(0,import_chunk_F5PLUWPU.e)(
c).map(({raw:h})=>h)),signers:(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(g.at(-1),import_chunk_F5PLUWPU.a.set,"the list of signers")).map(P)}}function P(e){
let[,n,t,...s]=(0,import_chunk_F5PLUWPU.g)(e,"a signer"),d=s[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?s.shift():void 0,[g,p,u]=s;return{name:D(n),digestAlgorithm:(0,import_chunk_F5PLUWPU.h)(
(0,import_chunk_F5PLUWPU.g)(t,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:d&&{values:x(d),encoded:Buffer.concat([Buffer.of(import_chunk_F5PLUWPU.a.
set),d.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_F5PLUWPU.g)(g,"the signature algorithm"),signature:(0,import_chunk_F5PLUWPU.f)(p,import_chunk_F5PLUWPU.a.
octetString,"the signature value").content,unsignedAttributes:u===void 0?new Map:x((0,import_chunk_F5PLUWPU.f)(u,(0,import_chunk_F5PLUWPU.b)(1),"the list of uns\
igned attributes"))}}function v(e){let[n,,t]=b(e);return{serialNumber:(0,import_chunk_F5PLUWPU.f)(n,import_chunk_F5PLUWPU.a.integer,"the serial number").content,
issuer:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.sequence,"the issuer").raw}}function A(e){return(0,import_chunk_F5PLUWPU.f)(b(e)[4],import_chunk_F5PLUWPU.a.
sequence,"the subject")}function b(e){let[n]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the certificate"),t=(0,import_chunk_F5PLUWPU.g)(n,"the \
certificate's content");return t[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?t.slice(1):t}function k(e){let[n,...t]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(
e,(0,import_chunk_F5PLUWPU.b)(0),"the content"));if(n===void 0||t.length>0)throw new import_chunk_F5PLUWPU.c("the content is not one element");return n.content}
function D(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"subject-key-identifier";let[n,t]=(0,import_chunk_F5PLUWPU.e)(e);return{issuer:(0,import_chunk_F5PLUWPU.f)(
n,import_chunk_F5PLUWPU.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.integer,"the signer's serial nu\
mber").content}}function x(e){let n=new Map;for(let t of(0,import_chunk_F5PLUWPU.e)(e)){let[s,d]=(0,import_chunk_F5PLUWPU.g)(t,"an attribute"),g=(0,import_chunk_F5PLUWPU.h)(
s,"an attribute's type");n.set(g,[...n.get(g)??[],...(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(d,import_chunk_F5PLUWPU.a.set,"an attribute's value\
s"))])}return n}var B=".tsr",I=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-dige\
st"];0&&(module.exports={a,b,c,d,e,f});
