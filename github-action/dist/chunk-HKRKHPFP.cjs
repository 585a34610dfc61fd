var d=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var R=Object.getOwnPropertyNames;var S=Object.prototype.hasOwnProperty;var P=(e,t)=>{for(var i in t)d(e,i,{get:t[i],enumerable:!0})},N=(e,t,i,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of R(t))!S.call(e,n)&&n!==i&&
d(e,n,{get:()=>t[n],enumerable:!(r=D(t,n))||r.enumerable});return e};var K=e=>N(d({},"__esModule",{value:!0}),e);var X={};P(X,{a:()=>y,b:()=>u,c:()=>p,d:()=>v,e:()=>C,f:()=>m,g:()=>g,h:()=>A,i:()=>b});module.exports=K(X);var l=require("./chunk-74PKTZTJ.cjs"),f=require("./chunk-DL23VD4K.cjs"),
h=require("node:crypto"),I=require("node:fs/promises");async function y(e){let t;try{t=await(0,I.readFile)(e)}catch(n){throw new f.b("FILE_UNREADABLE",`The cert\
ificate file ${(0,l.e)(e)} ${(0,l.h)(n)}.`,{file:e,cause:n,hint:"Check the path in `certificate`: it is relative to the working directory."})}let i=U(F(t,e)),r=_(
i,e);return{leaf:r,chain:j(r,i)}}function u(e){return e?.replaceAll(`
`,", ")??"(no name)"}function p({subject:e}){return(0,l.e)(u(e))}function v(e){return{sha256:(0,h.createHash)("sha256").update(e.raw).digest("hex"),subject:u(e.
subject)}}function C(e){return m(e.publicKey)}function m(e){let t=e.asymmetricKeyType;if(t==="rsa"||t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new f.b(
"KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has a\
n RSA or EC key."})}function g(e,t=new Date){return t.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${E(e.validTo)}.`]:t.getTime()<Date.parse(
e.validFrom)?[`The signing certificate is not valid before ${E(e.validFrom)}.`]:[]}var $=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function A(e){let t=e.keyUsage;return t!==
void 0&&!$.some(i=>t.includes(i))}function b({leaf:e,chain:t},i=new Date){let r=(a,o)=>a.checkIssued(o)&&a.verify(o.publicKey),n=new Set(t);for(let a=e;a!==void 0;){
let o=a;if(g(o,i).length>0)return!1;if(r(o,o))return!0;a=[...n].find(s=>r(o,s)),a!==void 0&&n.delete(a)}return!1}function E(e){return new Date(e).toISOString().
slice(0,10)}function F(e,t){let i=(c,k)=>{throw new f.b("INVALID_INPUT",c,{file:t,hint:k})};e.every(c=>c<=32)&&i("The certificate file is empty.","Download the \
certificate from SignPath's page of the signing policy.");let r=M(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||B(e))&&i("The certificate file holds a PR\
IVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it. Give\
 a file with certificates only.");let n=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],a=n.filter(([,c])=>c==="CERTIFICATE"||
c==="X509 CERTIFICATE"),o=r.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1,s=r.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).length-
1;return a.length>0&&Math.max(o,s)>a.length&&i(`The certificate file is damaged: ${s>o?`${s} certificates end`:`${o} certificates begin`} in it, and ${a.length}\
 of them can be read.`,"Without its whole chain, others could not verify what is signed. Fetch the file anew."),a.length>0?a.map(([,,c=""])=>T(Buffer.from(c,"ba\
se64"),t)):((n.some(([,c])=>c==="PKCS7"||c==="CMS")||e.subarray(0,40).includes(x))&&i("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl \
pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),e.subarray(0,40).includes(G)&&i("The certificate file is a PKCS #12 conta\
iner (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER."),n.length>0&&i(`The certificate file holds a ${n[0]?.[1]??"bloc\
k"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),w(e,t))}function w(e,t){let i=T(e,t),r=e.subarray(i.raw.length);return r.every(n=>n<=32)?[i]:[i,
...w(r,t)]}var x=Buffer.from("06092a864886f70d010702","hex"),G=Buffer.from("06092a864886f70d010701","hex");function M(e){return e[0]===255&&e[1]===254?e.toString(
"utf16le"):e.toString("latin1")}function B(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,h.createPrivateKey)({key:e,format:"der",type:t}),!0}catch{return!1}})}
function T(e,t){try{return new h.X509Certificate(e)}catch(i){throw new f.b("INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",
{file:t,cause:i,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for download.'})}}function U(e){return[...new Map(
e.map(t=>[t.fingerprint256,t])).values()]}function _(e,t){let i=e.filter(s=>!e.some(c=>c!==s&&c.checkIssued(s))),r=i.filter(s=>!s.ca),[n,...a]=r.length>0?r:i;if(n&&
a.length===0)return n;let o=[n,...a].map(s=>s?p(s):"none").join("; ");throw new f.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer\
's: ${o}.`,{file:t,hint:"Keep the signing policy's certificate and its chain only."})}function j(e,t){let i=[],r=new Set(t.filter(n=>n!==e));for(let n=e;;){let a=[
...r].find(o=>n.checkIssued(o));if(!a)return[...i,...r];i.push(a),r.delete(a),n=a}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
