var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>O,b:()=>p,c:()=>E,d:()=>$,e:()=>G,f:()=>I,g:()=>w,h:()=>j,i:()=>M});module.exports=__toCommonJS(stdin_exports);
var import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");async function O(e){let t;try{t=await(0,import_promises.readFile)(e)}catch(i){
throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_3B4JJWOG.d)(e)} ${(0,import_chunk_3DGUHJHJ.c)(i)}.`,{file:e,cause:i,
hint:"Check the path in `certificate`: it is relative to the working directory."})}return T(t,e)}function T(e,t){let i=P(x(e,t)),o=D(i,t);return{leaf:o,chain:K(
o,i)}}function p(e){return e?.replaceAll(`
`,", ")??"(no name)"}function E({subject:e}){return(0,import_chunk_3B4JJWOG.d)(p(e))}function $(e){return{sha256:(0,import_node_crypto.createHash)("sha256").update(
e.raw).digest("hex"),subject:p(e.subject),certificatePem:e.toString()}}function G(e){return I(e.publicKey)}function I(e){let t=e.asymmetricKeyType;if(t==="rsa"||
t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: onl\
y RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function w(e,t=new Date){return t.getTime()>Date.parse(e.
validTo)?[`The signing certificate expired on ${h(e.validTo)}.`]:t.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${h(e.validFrom)}\
.`]:[]}var X=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function j(e){let t=e.keyUsage;return t!==void 0&&!X.some(i=>t.includes(i))}function M({leaf:e,chain:t},i=new Date){
let o=(r,c)=>r.checkIssued(c)&&r.verify(c.publicKey),a=new Set(t);for(let r=e;r!==void 0;){let c=r;if(w(c,i).length>0)return!1;if(o(c,c))return!0;r=[...a].find(
n=>o(c,n)),r!==void 0&&a.delete(r)}return!1}function h(e){return new Date(e).toISOString().slice(0,10)}function x(e,t){let i=(n,s)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",n,{file:t,hint:s})};e.every(n=>n<=32)&&i("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");
let o=k(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(o)||v(e))&&i("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","\
Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a file with certificates only.");let a=[...o.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
r=a.filter(([,n])=>n==="CERTIFICATE"||n==="X509 CERTIFICATE"),c=o.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1;return r.length>0&&c>r.length&&
i(`The certificate file is damaged: ${c} certificates begin in it, and ${r.length} of them can be read.`,"Without its whole chain, others could not verify what \
is signed. Fetch the file anew."),r.length>0?r.map(([,,n=""])=>d(Buffer.from(n,"base64"),t)):((a.some(([,n])=>n==="PKCS7"||n==="CMS")||e.subarray(0,40).includes(
A))&&i("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not \
text."),e.subarray(0,40).includes(S)&&i("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private keys.","Give the certificate alone\
, as PEM or DER."),a.length>0&&i(`The certificate file holds a ${a[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),[d(e,t)])}var A=Buffer.
from("06092a864886f70d010702","hex"),S=Buffer.from("06092a864886f70d010701","hex");function k(e){return e[0]===255&&e[1]===254?e.toString("utf16le"):e.toString(
"latin1")}function v(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:t}),!0}catch{return!1}})}
function d(e,t){try{return new import_node_crypto.X509Certificate(e)}catch(i){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certificate file holds no X\
.509 certificate, or a damaged one.",{file:t,cause:i,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as SignPath offers it for \
download.'})}}function P(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function D(e,t){let i=e.filter(n=>!e.some(s=>s!==n&&s.checkIssued(n))),o=i.
filter(n=>!n.ca),[a,...r]=o.length>0?o:i;if(a&&r.length===0)return a;let c=[a,...r].map(n=>n?E(n):"none").join("; ");throw new import_chunk_VC77LCNK.b("INVALID_\
INPUT",`It is not clear which certificate of the file is the signer's: ${c}.`,{file:t,hint:"Keep the signing policy's certificate and its chain only."})}function K(e,t){
let i=[],o=new Set(t.filter(a=>a!==e));for(let a=e;;){let r=[...o].find(c=>a.checkIssued(c));if(!r)return[...i,...o];i.push(r),o.delete(r),a=r}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
