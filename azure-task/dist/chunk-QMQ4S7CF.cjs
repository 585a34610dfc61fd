var p=Object.defineProperty;var S=Object.getOwnPropertyDescriptor;var D=Object.getOwnPropertyNames;var P=Object.prototype.hasOwnProperty;var N=(e,t)=>{for(var i in t)p(e,i,{get:t[i],enumerable:!0})},F=(e,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of D(t))!P.call(e,r)&&r!==i&&
p(e,r,{get:()=>t[r],enumerable:!(n=S(t,r))||n.enumerable});return e};var K=e=>F(p({},"__esModule",{value:!0}),e);var V={};N(V,{a:()=>v,b:()=>d,c:()=>m,d:()=>A,e:()=>C,f:()=>g,g:()=>E,h:()=>b,i:()=>k});module.exports=K(V);var u=require("./chunk-7RIKCKPE.cjs"),l=require("./chunk-VC77LCNK.cjs"),
h=require("node:crypto"),I=require("node:fs/promises");async function v(e){let t;try{t=await(0,I.readFile)(e)}catch(i){throw new l.b("FILE_UNREADABLE",`The cert\
ificate file ${(0,u.e)(e)} ${(0,u.h)(i)}.`,{file:e,cause:i,hint:"Check the path in `certificate`: it is relative to the working directory."})}return $(t,e)}function $(e,t){
let i=j(M(e,t)),n=L(i,t);return{leaf:n,chain:X(n,i)}}function d(e){return(e==null?void 0:e.replaceAll(`
`,", "))??"(no name)"}function m({subject:e}){return(0,u.e)(d(e))}function A(e){return{sha256:(0,h.createHash)("sha256").update(e.raw).digest("hex"),subject:d(e.
subject),certificatePem:e.toString()}}function C(e){return g(e.publicKey)}function g(e){let t=e.asymmetricKeyType;if(t==="rsa"||t==="rsa-pss")return"RSA";if(t===
"ec")return"EC";throw new l.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing \
policy whose certificate has an RSA or EC key."})}function E(e,t=new Date){return t.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${w(e.validTo)}\
.`]:t.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${w(e.validFrom)}.`]:[]}var x=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function b(e){
let t=e.keyUsage;return t!==void 0&&!x.some(i=>t.includes(i))}function k({leaf:e,chain:t},i=new Date){let n=(a,c)=>a.checkIssued(c)&&a.verify(c.publicKey),r=new Set(
t);for(let a=e;a!==void 0;){let c=a;if(E(c,i).length>0)return!1;if(n(c,c))return!0;a=[...r].find(o=>n(c,o)),a!==void 0&&r.delete(a)}return!1}function w(e){return new Date(
e).toISOString().slice(0,10)}function M(e,t){var i;let n=(s,R)=>{throw new l.b("INVALID_INPUT",s,{file:t,hint:R})};e.every(s=>s<=32)&&n("The certificate file is\
 empty.","Download the certificate from SignPath's page of the signing policy.");let r=_(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(r)||U(e))&&n("The cert\
ificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat the key as compromised if oth\
ers could read it. Give a file with certificates only.");let a=[...r.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],c=a.filter(([
,s])=>s==="CERTIFICATE"||s==="X509 CERTIFICATE"),o=r.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1,f=r.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).
length-1;return c.length>0&&Math.max(o,f)>c.length&&n(`The certificate file is damaged: ${f>o?`${f} certificates end`:`${o} certificates begin`} in it, and ${c.
length} of them can be read.`,"Without its whole chain, others could not verify what is signed. Fetch the file anew."),c.length>0?c.map(([,,s=""])=>y(Buffer.from(
s,"base64"),t)):((a.some(([,s])=>s==="PKCS7"||s==="CMS")||e.subarray(0,40).includes(B))&&n("The certificate file is a PKCS #7 container (.p7b).","Unpack it: ope\
nssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),e.subarray(0,40).includes(G)&&n("The certificate file is a PKCS #12 \
container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER."),a.length>0&&n(`The certificate file holds a ${((i=a[0])==
null?void 0:i[1])??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),T(e,t))}function T(e,t){let i=y(e,t),n=e.subarray(i.raw.length);return n.
every(r=>r<=32)?[i]:[i,...T(n,t)]}var B=Buffer.from("06092a864886f70d010702","hex"),G=Buffer.from("06092a864886f70d010701","hex");function _(e){return e[0]===255&&
e[1]===254?e.toString("utf16le"):e.toString("latin1")}function U(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,h.createPrivateKey)({key:e,format:"der",
type:t}),!0}catch{return!1}})}function y(e,t){try{return new h.X509Certificate(e)}catch(i){throw new l.b("INVALID_INPUT","The certificate file holds no X.509 ce\
rtificate, or a damaged one.",{file:t,cause:i,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for downloa\
d.'})}}function j(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function L(e,t){let i=e.filter(o=>!e.some(f=>f!==o&&f.checkIssued(o))),n=i.filter(
o=>!o.ca),[r,...a]=n.length>0?n:i;if(r&&a.length===0)return r;let c=[r,...a].map(o=>o?m(o):"none").join("; ");throw new l.b("INVALID_INPUT",`It is not clear whi\
ch certificate of the file is the signer's: ${c}.`,{file:t,hint:"Keep the signing policy's certificate and its chain only."})}function X(e,t){let i=[],n=new Set(
t.filter(r=>r!==e));for(let r=e;;){let a=[...n].find(c=>r.checkIssued(c));if(!a)return[...i,...n];i.push(a),n.delete(a),r=a}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
