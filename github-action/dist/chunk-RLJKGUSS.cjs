var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>G,b:()=>d,c:()=>w,d:()=>M,e:()=>j,f:()=>X,g:()=>x,h:()=>U,i:()=>_});module.exports=__toCommonJS(stdin_exports);
var import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");
async function G(e){let t;try{t=await(0,import_promises.readFile)(e)}catch(i){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_MFEC3KYF.e)(
e)} ${(0,import_chunk_MFEC3KYF.h)(i)}.`,{file:e,cause:i,hint:"Check the path in `certificate`: it is relative to the working directory."})}return I(t,e)}function I(e,t){
let i=b(v(e,t)),n=K(i,t);return{leaf:n,chain:R(n,i)}}function d(e){return e?.replaceAll(`
`,", ")??"(no name)"}function w({subject:e}){return(0,import_chunk_MFEC3KYF.e)(d(e))}function M(e){return{sha256:(0,import_node_crypto.createHash)("sha256").update(
e.raw).digest("hex"),subject:d(e.subject),certificatePem:e.toString()}}function j(e){return X(e.publicKey)}function X(e){let t=e.asymmetricKeyType;if(t==="rsa"||
t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new import_chunk_VC77LCNK.b("KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: onl\
y RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an RSA or EC key."})}function x(e,t=new Date){return t.getTime()>Date.parse(e.
validTo)?[`The signing certificate expired on ${h(e.validTo)}.`]:t.getTime()<Date.parse(e.validFrom)?[`The signing certificate is not valid before ${h(e.validFrom)}\
.`]:[]}var A=["1.3.6.1.5.5.7.3.3","2.5.29.37.0"];function U(e){let t=e.keyUsage;return t!==void 0&&!A.some(i=>t.includes(i))}function _({leaf:e,chain:t},i=new Date){
let n=(r,a)=>r.checkIssued(a)&&r.verify(a.publicKey),o=new Set(t);for(let r=e;r!==void 0;){let a=r;if(x(a,i).length>0)return!1;if(n(a,a))return!0;r=[...o].find(
f=>n(a,f)),r!==void 0&&o.delete(r)}return!1}function h(e){return new Date(e).toISOString().slice(0,10)}function v(e,t){let i=(c,y)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",c,{file:t,hint:y})};e.every(c=>c<=32)&&i("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");
let n=D(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(n)||P(e))&&i("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","\
Remove it from where this job takes it, and treat the key as compromised if others could read it. Give a file with certificates only.");let o=[...n.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
r=o.filter(([,c])=>c==="CERTIFICATE"||c==="X509 CERTIFICATE"),a=n.split(/(?:^|-)[ \t]*-----BEGIN (?:X509 )?CERTIFICATE-----/m).length-1,f=n.split(/^[ \t]*-----END (?:X509 )?CERTIFICATE-----/m).
length-1;return r.length>0&&Math.max(a,f)>r.length&&i(`The certificate file is damaged: ${f>a?`${f} certificates end`:`${a} certificates begin`} in it, and ${r.
length} of them can be read.`,"Without its whole chain, others could not verify what is signed. Fetch the file anew."),r.length>0?r.map(([,,c=""])=>p(Buffer.from(
c,"base64"),t)):((o.some(([,c])=>c==="PKCS7"||c==="CMS")||e.subarray(0,40).includes(S))&&i("The certificate file is a PKCS #7 container (.p7b).","Unpack it: ope\
nssl pkcs7 -print_certs -in chain.p7b -out chain.pem, with -inform DER if it is not text."),e.subarray(0,40).includes(k)&&i("The certificate file is a PKCS #12 \
container (.pfx, .p12), which is made for private keys.","Give the certificate alone, as PEM or DER."),o.length>0&&i(`The certificate file holds a ${o[0]?.[1]??
"block"} and no CERTIFICATE.`,"Give the certificate as PEM or DER."),g(e,t))}function g(e,t){let i=p(e,t),n=e.subarray(i.raw.length);return n.every(o=>o<=32)?[i]:
[i,...g(n,t)]}var S=Buffer.from("06092a864886f70d010702","hex"),k=Buffer.from("06092a864886f70d010701","hex");function D(e){return e[0]===255&&e[1]===254?e.toString(
"utf16le"):e.toString("latin1")}function P(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"der",type:t}),
!0}catch{return!1}})}function p(e,t){try{return new import_node_crypto.X509Certificate(e)}catch(i){throw new import_chunk_VC77LCNK.b("INVALID_INPUT","The certif\
icate file holds no X.509 certificate, or a damaged one.",{file:t,cause:i,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER (.cer), as Si\
gnPath offers it for download.'})}}function b(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function K(e,t){let i=e.filter(f=>!e.some(c=>c!==f&&
c.checkIssued(f))),n=i.filter(f=>!f.ca),[o,...r]=n.length>0?n:i;if(o&&r.length===0)return o;let a=[o,...r].map(f=>f?w(f):"none").join("; ");throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${a}.`,{file:t,hint:"Keep the signing policy's certificate and its chain only."})}
function R(e,t){let i=[],n=new Set(t.filter(o=>o!==e));for(let o=e;;){let r=[...n].find(a=>o.checkIssued(a));if(!r)return[...i,...n];i.push(r),n.delete(r),o=r}}0&&(module.exports={a,b,c,d,e,f,g,h,i});
