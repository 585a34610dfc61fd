var l=Object.defineProperty;var j=Object.getOwnPropertyDescriptor;var k=Object.getOwnPropertyNames;var M=Object.prototype.hasOwnProperty;var S=(n,e)=>{for(var i in e)l(n,i,{get:e[i],enumerable:!0})},B=(n,e,i,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of k(e))!M.call(n,r)&&r!==i&&
l(n,r,{get:()=>e[r],enumerable:!(s=j(e,r))||s.enumerable});return n};var C=n=>B(l({},"__esModule",{value:!0}),n);var E={};S(E,{a:()=>m,b:()=>f,c:()=>b,d:()=>w,e:()=>d,f:()=>x,g:()=>q,h:()=>h,i:()=>v,j:()=>y});module.exports=C(E);var t=require("./chunk-KCTSZASC.cjs"),N="1.2\
.840.113549.1.7.2";function m(n){let[e,i]=(0,t.g)((0,t.d)(n),"the PKCS #7 message");if((0,t.h)(e,"its type")!==N)throw new t.c("it is no signed data");let[s]=(0,t.e)(
(0,t.f)(i,(0,t.b)(0),"its content")),[,,r,...a]=(0,t.g)(s,"the signed data"),[c,o]=(0,t.g)(r,"the signed content");return{contentType:(0,t.h)(c,"the content's t\
ype"),content:o===void 0?void 0:P(o),certificates:a.filter(({tag:u})=>u===(0,t.b)(0)).flatMap(u=>(0,t.e)(u).map(({raw:A})=>A)),signers:(0,t.e)((0,t.f)(a.at(-1),
t.a.set,"the list of signers")).map(f)}}function f(n){var e;let[,i,s,...r]=(0,t.g)(n,"a signer"),a=((e=r[0])==null?void 0:e.tag)===(0,t.b)(0)?r.shift():void 0,[
c,o,u]=r;return{name:T(i),digestAlgorithm:(0,t.h)((0,t.g)(s,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:a&&{values:p(a),encoded:Buffer.concat(
[Buffer.of(t.a.set),a.raw.subarray(1)])},signatureAlgorithm:(0,t.g)(c,"the signature algorithm"),signature:(0,t.f)(o,t.a.octetString,"the signature value").content,
unsignedAttributes:u===void 0?new Map:p((0,t.f)(u,(0,t.b)(1),"the list of unsigned attributes"))}}function b(n){let[e,,i]=g(n);return{serialNumber:(0,t.f)(e,t.a.
integer,"the serial number").content,issuer:(0,t.f)(i,t.a.sequence,"the issuer").raw}}function w(n){return(0,t.f)(g(n)[4],t.a.sequence,"the subject")}function d(n,e){
var i;let s=g(n).find(({tag:a})=>a===(0,t.b)(3)),r=s===void 0?[]:(0,t.g)((0,t.e)(s)[0],"the certificate's extensions");for(let a of r){let[c,...o]=(0,t.g)(a,"an\
 extension");if((0,t.h)(c,"an extension's name")!==e)continue;let u=(0,t.d)((0,t.f)(o.at(-1),t.a.octetString,"an extension's value").content);return{critical:o.
length>1&&((i=o[0])==null?void 0:i.content[0])===255,value:u}}}function g(n){var e;let[i]=(0,t.g)((0,t.d)(n),"the certificate"),s=(0,t.g)(i,"the certificate's c\
ontent");return((e=s[0])==null?void 0:e.tag)===(0,t.b)(0)?s.slice(1):s}function P(n){let[e,...i]=(0,t.e)((0,t.f)(n,(0,t.b)(0),"the content"));if(e===void 0||i.length>
0)throw new t.c("the content is not one element");return e.content}function T(n){if((n==null?void 0:n.tag)!==t.a.sequence)return"subject-key-identifier";let[e,i]=(0,t.e)(
n);return{issuer:(0,t.f)(e,t.a.sequence,"the signer's issuer").raw,serialNumber:(0,t.f)(i,t.a.integer,"the signer's serial number").content}}function p(n){let e=new Map;
for(let i of(0,t.e)(n)){let[s,r]=(0,t.g)(i,"an attribute"),a=(0,t.h)(s,"an attribute's type");e.set(a,[...e.get(a)??[],...(0,t.e)((0,t.f)(r,t.a.set,"an attribut\
e's values"))])}return e}var D="2.5.29.15",h=192;function v({raw:n}){var e;return(e=d(n,D))==null?void 0:e.value.content.subarray(1)}function y(n){let e=v(n);return e===
void 0||((e[0]??0)&h)!==0}var x=".tsr",q=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","inp\
ut-is-digest"];0&&(module.exports={a,b,c,d,e,f,g,h,i,j});
