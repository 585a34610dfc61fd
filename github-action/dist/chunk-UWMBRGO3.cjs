var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>F,b:()=>p,c:()=>N,d:()=>O,e:()=>E,f:()=>I,g:()=>j});module.exports=__toCommonJS(stdin_exports);var import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises");
async function F(e){let t;try{t=await(0,import_promises.readFile)(e)}catch(r){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The certificate file ${(0,import_chunk_3B4JJWOG.d)(
e)} ${(0,import_chunk_3DGUHJHJ.c)(r)}.`,{file:e,cause:r,hint:"Check the path in `certificate`: it is relative to the working directory."})}return T(t,e)}function T(e,t){
let r=k(w(e,t)),o=v(r,t);return{leaf:o,chain:D(o,r)}}function p(e){return e.replaceAll(`
`,", ")}function N(e){return{sha256:(0,import_node_crypto.createHash)("sha256").update(e.raw).digest("hex"),subject:p(e.subject),certificatePem:e.toString()}}function O(e){
return E(e.publicKey)}function E(e){let t=e.asymmetricKeyType;if(t==="rsa"||t==="rsa-pss")return"RSA";if(t==="ec")return"EC";throw new import_chunk_VC77LCNK.b("\
KEY_TYPE_MISMATCH",`The signing policy's key is of type ${t??"unknown"}: only RSA and EC are supported.`,{hint:"Choose a signing policy whose certificate has an\
 RSA or EC key."})}function I(e,t=new Date){return t.getTime()>Date.parse(e.validTo)?[`The signing certificate expired on ${h(e.validTo)}.`]:t.getTime()<Date.parse(
e.validFrom)?[`The signing certificate is not valid before ${h(e.validFrom)}.`]:[]}function j({leaf:e,chain:t},r=new Date){let o=(n,i)=>n.checkIssued(i)&&n.verify(
i.publicKey),a=new Set(t);for(let n=e;n!==void 0;){let i=n;if(I(i,r).length>0)return!1;if(o(i,i))return!0;n=[...a].find(c=>o(i,c)),n!==void 0&&a.delete(n)}return!1}
function h(e){return new Date(e).toISOString().slice(0,10)}function w(e,t){let r=(i,c)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",i,{file:t,hint:c})};e.
every(i=>i<=32)&&r("The certificate file is empty.","Download the certificate from SignPath's page of the signing policy.");let o=A(e);(/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.
test(o)||S(e))&&r("The certificate file holds a PRIVATE KEY, which must never lie there: it was not used.","Remove it from where this job takes it, and treat th\
e key as compromised if others could read it. Give a file with certificates only.");let a=[...o.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g)],
n=a.filter(([,i])=>i==="CERTIFICATE"||i==="X509 CERTIFICATE");return n.length>0?n.map(([,,i=""])=>d(Buffer.from(i,"base64"),t)):((a.some(([,i])=>i==="PKCS7"||i===
"CMS")||e.subarray(0,40).includes(X))&&r("The certificate file is a PKCS #7 container (.p7b).","Unpack it: openssl pkcs7 -print_certs -in chain.p7b -out chain.p\
em, with -inform DER if it is not text."),e.subarray(0,40).includes(x)&&r("The certificate file is a PKCS #12 container (.pfx, .p12), which is made for private \
keys.","Give the certificate alone, as PEM or DER."),a.length>0&&r(`The certificate file holds a ${a[0]?.[1]??"block"} and no CERTIFICATE.`,"Give the certificat\
e as PEM or DER."),[d(e,t)])}var X=Buffer.from("06092a864886f70d010702","hex"),x=Buffer.from("06092a864886f70d010701","hex");function A(e){return e[0]===255&&e[1]===
254?e.toString("utf16le"):e.toString("latin1")}function S(e){return["pkcs8","pkcs1","sec1"].some(t=>{try{return(0,import_node_crypto.createPrivateKey)({key:e,format:"\
der",type:t}),!0}catch{return!1}})}function d(e,t){try{return new import_node_crypto.X509Certificate(e)}catch(r){throw new import_chunk_VC77LCNK.b("INVALID_INPU\
T","The certificate file holds no X.509 certificate, or a damaged one.",{file:t,cause:r,hint:'Give the certificate as PEM ("-----BEGIN CERTIFICATE-----") or DER\
 (.cer), as SignPath offers it for download.'})}}function k(e){return[...new Map(e.map(t=>[t.fingerprint256,t])).values()]}function v(e,t){let r=e.filter(c=>!e.
some(s=>s!==c&&s.checkIssued(c))),o=r.filter(c=>!c.ca),[a,...n]=o.length>0?o:r;if(a&&n.length===0)return a;let i=[a,...n].map(c=>p(c?.subject??"none")).join("; ");
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`It is not clear which certificate of the file is the signer's: ${i}.`,{file:t,hint:"Keep the signing policy's\
 certificate and its chain only."})}function D(e,t){let r=[],o=new Set(t.filter(a=>a!==e));for(let a=e;;){let n=[...o].find(i=>a.checkIssued(i));if(!n)return[...r,
...o];r.push(n),o.delete(n),a=n}}0&&(module.exports={a,b,c,d,e,f,g});
