var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>F,b:()=>p,c:()=>N,d:()=>O,e:()=>E,f:()=>I,g:()=>j});module.exports=__toCommonJS(stdin_exports);var import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");
async function F(e){let t;try{t=await(0,import_promises.readFile)(e)}catch(r){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_3B4JJWOG.d)(
e)} ${(0,import_chunk_3DGUHJHJ.c)(r)}.`,{file:e,cause:r,hint:"Check the path in `certificate`: it is relative to the working directory."})}return T(t,e)}function T(e,t){
let r=k(w(e,t)),a=v(r,t);return{leaf:a,chain:D(a,r)}}function p(e){return e.replaceAll(`
`,", ")}function N(e){return{sha256:(0,import_node_crypto.createHash)("sha256").update(e.raw).digest("hex"),subject:p(e.subject),certificatePem:e.toString()}}function O(e){
return E(e.publicKey)}function E(e){let t=e.asymmetricKeyType;if(t==="rsa"||t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new import_chunk_VC77LCNK.b("\
KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an\
 RSA or EC key."})}function I(e,t=new Date){return t.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${h(e.validTo)}.`]:t.getTime()<Date.parse(
e.validFrom)?[`The signing certificate is not valid before ${h(e.validFrom)}.`]:[]}function j({leaf:e,chain:t},r=new Date){let a=(n,c)=>n.checkIssued(c)&&n.verify(
c.publicKey),o=new Set(t);for(let n=e;n!==void 0;){let c=n;if(I(c,r).length>0)return!1;if(a(c,c))return!0;n=[...o].find(i=>a(c,i)),n!==void 0&&o.delete(n)}return!1}
function h(e){return new Date(e).toISOString().slice(0,10)}function w(e,t){var c;let r=(i,s)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",i,{file:t,hint:s})};
e.every(i=>i<=32)&&r("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");let a=A(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(a)||S(e))&&r("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat th\
e key as compromised if others could read it. Give a file with certificates only.");let o=[...a.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
n=o.filter(([,i])=>i==="CERTIFICATE"||i==="X509 CERTIFICATE");return n.length>0?n.map(([,,i=""])=>d(Buffer.from(i,"base64"),t)):((o.some(([,i])=>i==="PKCS7"||i===
"CMS")||e.subarray(0,40).includes(X))&&r("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.p\
em, with -inform DER if it is not text."),e.subarray(0,40).includes(x)&&r("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private \
keys.","Give the certificate alone, as PEM or DER."),o.length>0&&r(`The certificate file holds a ${((c=o[0])==null?void 0:c[1])??"block"} and no CERTIFICATE.`,"\
Give the certificate as PEM or DER."),[d(e,t)])}var X=Buffer.from("06092a864886f70d010702","hex"),x=Buffer.from("06092a864886f70d010701","hex");function A(e){return e[0]===
255&&e[1]===254?e.toString("utf16le"):e.toString("latin1")}function S(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,import_node_crypto.createPrivateKey)(
{key:e,format:"der",type:t}),!0}catch{return!1}})}function d(e,t){try{return new import_node_crypto.X509Certificate(e)}catch(r){throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","The certificate file holds no X.509 certificate, or a damaged one.",{file:t,cause:r,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-\
----") or DER (.cer), as SignPath offers it for download.'})}}function k(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function v(e,t){let r=e.
filter(i=>!e.some(s=>s!==i&&s.checkIssued(i))),a=r.filter(i=>!i.ca),[o,...n]=a.length>0?a:r;if(o&&n.length===0)return o;let c=[o,...n].map(i=>p((i==null?void 0:
i.subject)??"none")).join("; ");throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${c}.`,{file:t,
hint:"Keep the signing policy's certificate and its chain only."})}function D(e,t){let r=[],a=new Set(t.filter(o=>o!==e));for(let o=e;;){let n=[...a].find(c=>o.
checkIssued(c));if(!n)return[...r,...a];r.push(n),a.delete(n),o=n}}0&&(module.exports={a,b,c,d,e,f,g});
