var g=Object.defineProperty;var y=Object.getOwnPropertyDescriptor;var A=Object.getOwnPropertyNames;var q=Object.prototype.hasOwnProperty;var k=(n,e)=>{for(var i in e)g(n,i,{get:e[i],enumerable:!0})},B=(n,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of A(e))!q.call(n,s)&&s!==i&&
g(n,s,{get:()=>e[s],enumerable:!(r=y(e,s))||r.enumerable});return n};var M=n=>B(g({},"__esModule",{value:!0}),n);var N={};k(N,{a:()=>h,b:()=>l,c:()=>m,d:()=>p,e:()=>b,f:()=>v});module.exports=M(N);var t=require("./chunk-KCTSZASC.cjs"),S="1.2.840.113549.1.7.2";function h(n){
let[e,i]=(0,t.g)((0,t.d)(n),"the PKCS #7 message");if((0,t.h)(e,"its type")!==S)throw new t.c("it is no signed data");let[r]=(0,t.e)((0,t.f)(i,(0,t.b)(0),"its c\
ontent")),[,,s,...a]=(0,t.g)(r,"the signed data"),[c,o]=(0,t.g)(s,"the signed content");return{contentType:(0,t.h)(c,"the content's type"),content:o===void 0?void 0:
j(o),certificates:a.filter(({tag:u})=>u===(0,t.b)(0)).flatMap(u=>(0,t.e)(u).map(({raw:w})=>w)),signers:(0,t.e)((0,t.f)(a.at(-1),t.a.set,"the list of signers")).
map(l)}}function l(n){var e;let[,i,r,...s]=(0,t.g)(n,"a signer"),a=((e=s[0])==null?void 0:e.tag)===(0,t.b)(0)?s.shift():void 0,[c,o,u]=s;return{name:x(i),digestAlgorithm:(0,t.h)(
(0,t.g)(r,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:a&&{values:f(a),encoded:Buffer.concat([Buffer.of(t.a.set),a.raw.subarray(1)])},signatureAlgorithm:(0,t.g)(
c,"the signature algorithm"),signature:(0,t.f)(o,t.a.octetString,"the signature value").content,unsignedAttributes:u===void 0?new Map:f((0,t.f)(u,(0,t.b)(1),"th\
e list of unsigned attributes"))}}function m(n){let[e,,i]=d(n);return{serialNumber:(0,t.f)(e,t.a.integer,"the serial number").content,issuer:(0,t.f)(i,t.a.sequence,
"the issuer").raw}}function p(n){return(0,t.f)(d(n)[4],t.a.sequence,"the subject")}function d(n){var e;let[i]=(0,t.g)((0,t.d)(n),"the certificate"),r=(0,t.g)(i,
"the certificate's content");return((e=r[0])==null?void 0:e.tag)===(0,t.b)(0)?r.slice(1):r}function j(n){let[e,...i]=(0,t.e)((0,t.f)(n,(0,t.b)(0),"the content"));
if(e===void 0||i.length>0)throw new t.c("the content is not one element");return e.content}function x(n){if((n==null?void 0:n.tag)!==t.a.sequence)return"subject\
-key-identifier";let[e,i]=(0,t.e)(n);return{issuer:(0,t.f)(e,t.a.sequence,"the signer's issuer").raw,serialNumber:(0,t.f)(i,t.a.integer,"the signer's serial num\
ber").content}}function f(n){let e=new Map;for(let i of(0,t.e)(n)){let[r,s]=(0,t.g)(i,"an attribute"),a=(0,t.h)(r,"an attribute's type");e.set(a,[...e.get(a)??[],
...(0,t.e)((0,t.f)(s,t.a.set,"an attribute's values"))])}return e}var b=".tsr",v=["digest","padding","output-format","timestamp-urls","description","description\
-url","gpg-format","gpg-public-key","input-is-digest"];0&&(module.exports={a,b,c,d,e,f});
