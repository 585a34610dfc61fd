var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>M,b:()=>g,c:()=>X,d:()=>j,e:()=>U,f:()=>x,g:()=>A,h:()=>_,i:()=>L});module.exports=__toCommonJS(stdin_exports);
var import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");
async function M(e){let t;try{t=await(0,import_promises.readFile)(e)}catch(i){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_7RIKCKPE.e)(
e)} ${(0,import_chunk_7RIKCKPE.h)(i)}.`,{file:e,cause:i,hint:"Check the path in `certificate`: it is relative to the working directory."})}return w(t,e)}function w(e,t){
let i=K(S(e,t)),n=R(i,t);return{leaf:n,chain:F(n,i)}}function g(e){return(e==null?void 0:e.replaceAll(`
`,", "))??"(no name)"}function X({subject:e}){return(0,import_chunk_7RIKCKPE.e)(g(e))}function j(e){return{sha256:(0,import_node_crypto.createHash)("sha256").update(
e.raw).digest("hex"),subject:g(e.subject),certificatePem:e.toString()}}function U(e){return x(e.publicKey)}function x(e){let t=e.asymmetricKeyType;if(t==="rsa"||
t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: onl\
y RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function A(e,t=new Date){return t.getTime()>Date.parse(e.
validTo)?[`The signing certificate expired on ${d(e.validTo)}.`]:t.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${d(e.validFrom)}\
.`]:[]}var v=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function _(e){let t=e.keyUsage;return t!==void 0&&!v.some(i=>t.includes(i))}function L({leaf:e,chain:t},i=new Date){
let n=(r,a)=>r.checkIssued(a)&&r.verify(a.publicKey),o=new Set(t);for(let r=e;r!==void 0;){let a=r;if(A(a,i).length>0)return!1;if(n(a,a))return!0;r=[...o].find(
c=>n(a,c)),r!==void 0&&o.delete(r)}return!1}function d(e){return new Date(e).toISOString().slice(0,10)}function S(e,t){var u;let i=(f,C)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",f,{file:t,hint:C})};e.every(f=>f<=32)&&i("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");
let n=P(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(n)||b(e))&&i("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","\
Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a file with certificates only.");let o=[...n.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
r=o.filter(([,f])=>f==="CERTIFICATE"||f==="X509 CERTIFICATE"),a=n.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1,c=n.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).
length-1;return r.length>0&&Math.max(a,c)>r.length&&i(`The certificate file is damaged: ${c>a?`${c} certificates end`:`${a} certificates begin`} in it, and ${r.
length} of them can be read.`,"Without its whole chain, others could not verify what is signed. Fetch the file anew."),r.length>0?r.map(([,,f=""])=>y(Buffer.from(
f,"base64"),t)):((o.some(([,f])=>f==="PKCS7"||f==="CMS")||e.subarray(0,40).includes(k))&&i("The certificate file is a PKCS #7 container (.p7b).","Unpack it: ope\
nssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),e.subarray(0,40).includes(D)&&i("The certificate file is a PKCS #12 \
container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER."),o.length>0&&i(`The certificate file holds a ${((u=o[0])==
null?void 0:u[1])??"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),p(e,t))}function p(e,t){let i=y(e,t),n=e.subarray(i.raw.length);return n.
every(o=>o<=32)?[i]:[i,...p(n,t)]}var k=Buffer.from("06092a864886f70d010702","hex"),D=Buffer.from("06092a864886f70d010701","hex");function P(e){return e[0]===255&&
e[1]===254?e.toString("utf16le"):e.toString("latin1")}function b(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,
format:"der",type:t}),!0}catch{return!1}})}function y(e,t){try{return new import_node_crypto.X509Certificate(e)}catch(i){throw new import_chunk_VC77LCNK.b("INVA\
LID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file:t,cause:i,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----"\
) or DER (.cer), as SignPath offers it for download.'})}}function K(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function R(e,t){let i=e.filter(
c=>!e.some(u=>u!==c&&u.checkIssued(c))),n=i.filter(c=>!c.ca),[o,...r]=n.length>0?n:i;if(o&&r.length===0)return o;let a=[o,...r].map(c=>c?X(c):"none").join("; ");
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${a}.`,{file:t,hint:"Keep the signing policy's\
 certificate and its chain only."})}function F(e,t){let i=[],n=new Set(t.filter(o=>o!==e));for(let o=e;;){let r=[...n].find(a=>o.checkIssued(a));if(!r)return[...i,
...n];i.push(r),n.delete(r),o=r}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
