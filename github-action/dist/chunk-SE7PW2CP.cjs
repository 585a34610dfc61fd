var g=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var S=(n,e)=>{for(var i in e)g(n,i,{get:e[i],enumerable:!0})},B=(n,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of k(e))!M.call(n,s)&&s!==i&&
g(n,s,{get:()=>e[s],enumerable:!(r=j(e,s))||r.enumerable});return n};var C=n=>B(g({},"__esModule",{value:!0}),n);var E={};S(E,{a:()=>b,b:()=>f,c:()=>v,d:()=>w,e:()=>d,f:()=>x,g:()=>q,h:()=>h,i:()=>m,j:()=>y});module.exports=C(E);var t=require("./chunk-F5PLUWPU.cjs"),N="1.2\
.840.113549.1.7.2";function b(n){let[e,i]=(0,t.g)((0,t.d)(n),"the PKCS #7 message");if((0,t.h)(e,"its type")!==N)throw new t.c("it is no signed data");let[r]=(0,t.e)(
(0,t.f)(i,(0,t.b)(0),"its content")),[,,s,...a]=(0,t.g)(r,"the signed data"),[u,o]=(0,t.g)(s,"the signed content");return{contentType:(0,t.h)(u,"the content's t\
ype"),content:o===void 0?void 0:P(o),certificates:a.filter(({tag:c})=>c===(0,t.b)(0)).flatMap(c=>(0,t.e)(c).map(({raw:A})=>A)),signers:(0,t.e)((0,t.f)(a.at(-1),
t.a.set,"the list of signers")).map(f)}}function f(n){let[,e,i,...r]=(0,t.g)(n,"a signer"),s=r[0]?.tag===(0,t.b)(0)?r.shift():void 0,[a,u,o]=r;return{name:T(e),
digestAlgorithm:(0,t.h)((0,t.g)(i,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:s&&{values:p(s),encoded:Buffer.concat([Buffer.of(t.a.set),
s.raw.subarray(1)])},signatureAlgorithm:(0,t.g)(a,"the signature algorithm"),signature:(0,t.f)(u,t.a.octetString,"the signature value").content,unsignedAttributes:o===
void 0?new Map:p((0,t.f)(o,(0,t.b)(1),"the list of unsigned attributes"))}}function v(n){let[e,,i]=l(n);return{serialNumber:(0,t.f)(e,t.a.integer,"the serial nu\
mber").content,issuer:(0,t.f)(i,t.a.sequence,"the issuer").raw}}function w(n){return(0,t.f)(l(n)[4],t.a.sequence,"the subject")}function d(n,e){let i=l(n).find(
({tag:s})=>s===(0,t.b)(3)),r=i===void 0?[]:(0,t.g)((0,t.e)(i)[0],"the certificate's extensions");for(let s of r){let[a,...u]=(0,t.g)(s,"an extension");if((0,t.h)(
a,"an extension's name")!==e)continue;let o=(0,t.d)((0,t.f)(u.at(-1),t.a.octetString,"an extension's value").content);return{critical:u.length>1&&u[0]?.content[0]===
255,value:o}}}function l(n){let[e]=(0,t.g)((0,t.d)(n),"the certificate"),i=(0,t.g)(e,"the certificate's content");return i[0]?.tag===(0,t.b)(0)?i.slice(1):i}function P(n){
let[e,...i]=(0,t.e)((0,t.f)(n,(0,t.b)(0),"the content"));if(e===void 0||i.length>0)throw new t.c("the content is not one element");return e.content}function T(n){
if(n?.tag!==t.a.sequence)return"subject-key-identifier";let[e,i]=(0,t.e)(n);return{issuer:(0,t.f)(e,t.a.sequence,"the signer's issuer").raw,serialNumber:(0,t.f)(
i,t.a.integer,"the signer's serial number").content}}function p(n){let e=new Map;for(let i of(0,t.e)(n)){let[r,s]=(0,t.g)(i,"an attribute"),a=(0,t.h)(r,"an attr\
ibute's type");e.set(a,[...e.get(a)??[],...(0,t.e)((0,t.f)(s,t.a.set,"an attribute's values"))])}return e}var D="2.5.29.15",h=192;function m({raw:n}){return d(n,
D)?.value.content.subarray(1)}function y(n){let e=m(n);return e===void 0||((e[0]??0)&h)!==0}var x=".tsr",q=["digest","padding","output-format","timestamp-urls",
"description","description-url","gpg-format","gpg-public-key","input-is-digest"];0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
