var c=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var A=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var k=(n,e)=>{for(var s in e)c(n,s,{get:e[s],enumerable:!0})},B=(n,e,s,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of A(e))!q.call(n,i)&&i!==s&&
c(n,i,{get:()=>e[i],enumerable:!(r=y(e,i))||r.enumerable});return n};var M=n=>B(c({},"__esModule",{value:!0}),n);var N={};k(N,{a:()=>h,b:()=>f,c:()=>p,d:()=>m,e:()=>b,f:()=>v});module.exports=M(N);var t=require("./chunk-F5PLUWPU.cjs"),S="1.2.840.113549.1.7.2";function h(n){
let[e,s]=(0,t.g)((0,t.d)(n),"the PKCS #7 message");if((0,t.h)(e,"its type")!==S)throw new t.c("it is no signed data");let[r]=(0,t.e)((0,t.f)(s,(0,t.b)(0),"its c\
ontent")),[,,i,...a]=(0,t.g)(r,"the signed data"),[o,u]=(0,t.g)(i,"the signed content");return{contentType:(0,t.h)(o,"the content's type"),content:u===void 0?void 0:
j(u),certificates:a.filter(({tag:g})=>g===(0,t.b)(0)).flatMap(g=>(0,t.e)(g).map(({raw:w})=>w)),signers:(0,t.e)((0,t.f)(a.at(-1),t.a.set,"the list of signers")).
map(f)}}function f(n){let[,e,s,...r]=(0,t.g)(n,"a signer"),i=r[0]?.tag===(0,t.b)(0)?r.shift():void 0,[a,o,u]=r;return{name:x(e),digestAlgorithm:(0,t.h)((0,t.g)(
s,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:d(i),encoded:Buffer.concat([Buffer.of(t.a.set),i.raw.subarray(1)])},signatureAlgorithm:(0,t.g)(
a,"the signature algorithm"),signature:(0,t.f)(o,t.a.octetString,"the signature value").content,unsignedAttributes:u===void 0?new Map:d((0,t.f)(u,(0,t.b)(1),"th\
e list of unsigned attributes"))}}function p(n){let[e,,s]=l(n);return{serialNumber:(0,t.f)(e,t.a.integer,"the serial number").content,issuer:(0,t.f)(s,t.a.sequence,
"the issuer").raw}}function m(n){return(0,t.f)(l(n)[4],t.a.sequence,"the subject")}function l(n){let[e]=(0,t.g)((0,t.d)(n),"the certificate"),s=(0,t.g)(e,"the c\
ertificate's content");return s[0]?.tag===(0,t.b)(0)?s.slice(1):s}function j(n){let[e,...s]=(0,t.e)((0,t.f)(n,(0,t.b)(0),"the content"));if(e===void 0||s.length>
0)throw new t.c("the content is not one element");return e.content}function x(n){if(n?.tag!==t.a.sequence)return"subject-key-identifier";let[e,s]=(0,t.e)(n);return{
issuer:(0,t.f)(e,t.a.sequence,"the signer's issuer").raw,serialNumber:(0,t.f)(s,t.a.integer,"the signer's serial number").content}}function d(n){let e=new Map;for(let s of(0,t.e)(
n)){let[r,i]=(0,t.g)(s,"an attribute"),a=(0,t.h)(r,"an attribute's type");e.set(a,[...e.get(a)??[],...(0,t.e)((0,t.f)(i,t.a.set,"an attribute's values"))])}return e}
var b=".tsr",v=["digest","padding","output-format","timestamp-urls","description","description-url","gpg-format","gpg-public-key","input-is-digest"];0&&(module.exports={a,b,c,d,e,f});
