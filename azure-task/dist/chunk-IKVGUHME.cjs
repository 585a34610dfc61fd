var p=Object.defineProperty;var D=Object.getOwnPropertyDescriptor;var S=Object.getOwnPropertyNames;var P=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var n in t)p(e,n,{get:t[n],enumerable:!0})},K=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of S(t))!P.call(e,i)&&i!==n&&
p(e,i,{get:()=>t[i],enumerable:!(r=D(t,i))||r.enumerable});return e};var F=e=>K(p({},"__esModule",{value:!0}),e);var L={};N(L,{a:()=>v,b:()=>d,c:()=>m,d:()=>A,e:()=>C,f:()=>g,g:()=>E,h:()=>b,i:()=>k});module.exports=F(L);var u=require("./chunk-4LOM4CLD.cjs"),l=require("./chunk-DL23VD4K.cjs"),
h=require("node:crypto"),I=require("node:fs/promises");async function v(e){let t;try{t=await(0,I.readFile)(e)}catch(i){throw new l.b("FILE_UNREADABLE",`The cert\
ificate file ${(0,u.e)(e)} ${(0,u.h)(i)}.`,{file:e,cause:i,hint:"Check the path in `certificate`: it is relative to the working directory."})}let n=U(x(t,e)),r=j(
n,e);return{leaf:r,chain:X(r,n)}}function d(e){return(e==null?void 0:e.replaceAll(`
`,", "))??"(no name)"}function m({subject:e}){return(0,u.e)(d(e))}function A(e){return{sha256:(0,h.createHash)("sha256").update(e.raw).digest("hex"),subject:d(e.
subject)}}function C(e){return g(e.publicKey)}function g(e){let t=e.asymmetricKeyType;if(t==="rsa"||t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new l.b(
"KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has a\
n RSA or EC key."})}function E(e,t=new Date){return t.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${w(e.validTo)}.`]:t.getTime()<Date.parse(
e.validFrom)?[`The signing certificate is not valid before ${w(e.validFrom)}.`]:[]}var $=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function b(e){let t=e.keyUsage;return t!==
void 0&&!$.some(n=>t.includes(n))}function k({leaf:e,chain:t},n=new Date){let r=(a,o)=>a.checkIssued(o)&&a.verify(o.publicKey),i=new Set(t);for(let a=e;a!==void 0;){
let o=a;if(E(o,n).length>0)return!1;if(r(o,o))return!0;a=[...i].find(c=>r(o,c)),a!==void 0&&i.delete(a)}return!1}function w(e){return new Date(e).toISOString().
slice(0,10)}function x(e,t){var n;let r=(s,R)=>{throw new l.b("INVALID_INPUT",s,{file:t,hint:R})};e.every(s=>s<=32)&&r("The certificate file is empty.","Downloa\
d the certificate from SignPath's page of the signing policy.");let i=B(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(i)||_(e))&&r("The certificate file hold\
s a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if others could read it\
. Give a file with certificates only.");let a=[...i.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],o=a.filter(([,s])=>s==="CERTIF\
ICATE"||s==="X509 CERTIFICATE"),c=i.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1,f=i.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).
length-1;return o.length>0&&Math.max(c,f)>o.length&&r(`The certificate file is damaged: ${f>c?`${f} certificates end`:`${c} certificates begin`} in it, and ${o.
length} of them can be read.`,"Without its whole chain, others could not verify what is signed. Fetch the file anew."),o.length>0?o.map(([,,s=""])=>y(Buffer.from(
s,"base64"),t)):((a.some(([,s])=>s==="PKCS7"||s==="CMS")||e.subarray(0,40).includes(G))&&r("The certificate file is a PKCS #7 container (.p7b).","Unpack it: ope\
nssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),e.subarray(0,40).includes(M)&&r("The certificate file is a PKCS #12 \
container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER."),a.length>0&&r(`The certificate file holds a ${((n=a[0])==
null?void 0:n[1])??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),T(e,t))}function T(e,t){let n=y(e,t),r=e.subarray(n.raw.length);return r.
every(i=>i<=32)?[n]:[n,...T(r,t)]}var G=Buffer.from("06092a864886f70d010702","hex"),M=Buffer.from("06092a864886f70d010701","hex");function B(e){return e[0]===255&&
e[1]===254?e.toString("utf16le"):e.toString("latin1")}function _(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,h.createPrivateKey)({key:e,format:"der",
type:t}),!0}catch{return!1}})}function y(e,t){try{return new h.X509Certificate(e)}catch(n){throw new l.b("INVALID_INPUT","The certificate file holds no X.509 ce\
rtificate, or a damaged one.",{file:t,cause:n,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for downloa\
d.'})}}function U(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function j(e,t){let n=e.filter(c=>!e.some(f=>f!==c&&f.checkIssued(c))),r=n.filter(
c=>!c.ca),[i,...a]=r.length>0?r:n;if(i&&a.length===0)return i;let o=[i,...a].map(c=>c?m(c):"none").join("; ");throw new l.b("INVALID_INPUT",`It is not clear whi\
ch certificate of the file is the signer's: ${o}.`,{file:t,hint:"Keep the signing policy's certificate and its chain only."})}function X(e,t){let n=[],r=new Set(
t.filter(i=>i!==e));for(let i=e;;){let a=[...r].find(o=>i.checkIssued(o));if(!a)return[...n,...r];n.push(a),r.delete(a),i=a}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
