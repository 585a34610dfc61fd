var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>dt,b:()=>J,c:()=>pt,d:()=>lt,e:()=>yt,f:()=>Dt,g:()=>j,h:()=>B,i:()=>oe,j:()=>Te,k:()=>At,l:()=>Ke,m:()=>fe,n:()=>qe,
o:()=>R,p:()=>Ft,q:()=>Ze,r:()=>Xt,s:()=>Wt,t:()=>sn,u:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_2VEZAHZ4=require("./chunk-2VEZAHZ4.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_W5NEBTF7=require("./chunk-W5NEBTF7.cjs"),import_chunk_3RWVATFU=require("./chunk-3RWVATFU.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_LASJA5Q5=require("./chunk-LASJA5Q5.cjs"),import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_crypto3=require("node:crypto"),import_node_fs2=require("node:fs"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),
import_node_crypto6=require("node:crypto"),import_node_crypto7=require("node:crypto"),A="sha256",ue=2e3;function dt(){let e=new Map;return{async of(n,t,i){let r=J(
(0,import_node_fs.statSync)(n,{bigint:!0})),s=e.get(n),o=s?.state===r?s.digests.get(t):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(t),
f=t===A?void 0:(0,import_node_crypto.createHash)(A);await(0,import_chunk_3RWVATFU.c)(n,p=>{a.update(p),f?.update(p)},i);let m=a.digest(),u=new Map([[t,m]]);f!==
void 0&&u.set(A,f.digest());let g=(0,import_node_fs.statSync)(n,{bigint:!0});return J(g)===r&&Date.now()-Number(g.ctimeMs)>ue?e.set(n,{state:r,digests:u}):e.delete(
n),m},forget(n){e.delete(n)}}}function J({dev:e,ino:n,size:t,mtimeNs:i,ctimeNs:r}){return[e,n,t,i,r].join(" ")}var Y=8,b=24,te=40,ee=4,ge=512,pe=2;async function pt(e){
let{size:n}=await e.stat();if(n<64)return;let t=await(0,import_chunk_W5NEBTF7.b)(e,0,64);if(t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(60);if(i+
b+2>n)return;let r=await(0,import_chunk_W5NEBTF7.b)(e,i,b+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError(
"it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===523?112:96,f=a+ee*8;if(o<f+8)throw new RangeError("it has no place for a signature");let m=await(0,import_chunk_W5NEBTF7.b)(
e,i+b,o);if(m.readUInt32LE(a-4)<=ee)throw new RangeError("it has no place for a signature");let u=m.readUInt32LE(f),g=m.readUInt32LE(f+4),p=await(0,import_chunk_W5NEBTF7.b)(
e,i+b+o,r.readUInt16LE(6)*te);return{size:n,checksum:i+b+64,entry:i+b+f,contentEnd:Math.max(m.readUInt32LE(60),i+b+o+p.length,le(p)),table:u===0&&g===0?void 0:{
offset:u,size:g}}}async function lt(e,{size:n,checksum:t,entry:i,table:r},s){let o=(0,import_node_crypto2.createHash)(s),a=r?.offset??n,f=[[0,t],[t+4,i],[i+8,a]];
for(let[m,u]of f)await(0,import_chunk_W5NEBTF7.c)(e,m,u,g=>o.update(g));return r===void 0&&o.update(Buffer.alloc(L(a)-a)),o.digest()}async function yt(e,n){let t=await(0,import_chunk_W5NEBTF7.b)(
e,n.offset,n.size);if(t.length<8||t.readUInt16LE(4)!==ge||t.readUInt16LE(6)!==pe)throw new RangeError("its certificate table holds no PKCS #7");if(L(t.readUInt32LE(
0))!==L(n.size))throw new RangeError("its certificate table's sizes differ");return t.subarray(8)}function L(e){return Math.ceil(e/Y)*Y}function le(e){let n=0;for(let t=0;t<
e.length;t+=te){let i=e.readUInt32LE(t+16);i!==0&&(n=Math.max(n,e.readUInt32LE(t+20)+i))}return n}var ke=64*1024;async function Dt(e,n,t,i,r,s){let o=j(t,ke);return Buffer.
isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?Se(e,o,i,await s.of(n,i)):await De(xe(e,r),o,i,n))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"\
invalid",reason:`the signature does not fit the file, the certificate, or ${i}`}:o}function Se(e,n,t,i){if(n.length!==Math.ceil((e.asymmetricKeyDetails?.modulusLength??
0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},n).equals((0,import_chunk_LASJA5Q5.b)(
t,i))}catch{return!1}}async function De(e,n,t,i){let r=(0,import_node_crypto3.createVerify)(t);return await(0,import_chunk_3RWVATFU.c)(i,s=>r.update(s)),r.verify(
e,n)}function j(e,n){let t=(0,import_node_fs2.statSync)(e,{throwIfNoEntry:!1})?.size;return t===void 0?{state:"unsigned",reason:"there is no signature file"}:t===
0?{state:"invalid",reason:"the signature file is empty"}:t>n?{state:"invalid",reason:`the signature file is too big (${t} bytes)`}:(0,import_node_fs2.readFileSync)(
e)}function xe(e,n){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:n==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING}}var re={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",
sha512:"2.16.840.1.101.3.4.2.3"},Ee=new Map(Object.entries(re).map(([e,n])=>[n,e])),Ie="1.2.840.113549.1.1.10",ve=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pk\
cs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"\
rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"\
sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function B(e){return Ee.get(e)}function se(e){return re[e]}function oe({algorithm:e,digest:n,
data:t,signature:i},r){let s=Te(e,n,r);return typeof s=="string"?s:(0,import_node_crypto6.verify)(s.digest,t,s.key,i)?void 0:"does not fit what it is over"}function Te(e,n,t){
let i=Oe(e);if(i===void 0)return"uses a signature algorithm that is unknown or too weak";let r=t.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"\
uses a signature algorithm that does not fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.
saltLength}:{padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:t,dsaEncoding:"der"}:{key:t,...s};return{kind:i.kind,digest:i.digest??
n,key:o}}function Oe([e,n]){let t=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return t===Ie?Pe(n):ve.get(t)}function Pe(e){let n=new Map((0,import_chunk_F5PLUWPU.g)(
e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(s)[0]])),t=ie(n.get((0,import_chunk_F5PLUWPU.b)(0))),i=n.get((0,import_chunk_F5PLUWPU.b)(1));if(t===
void 0||i===void 0||ie((0,import_chunk_F5PLUWPU.g)(i,"the mask generation function")[1])!==t)return;let r=n.get((0,import_chunk_F5PLUWPU.b)(2))?.content;if(!(r?.
length===0||(r?.length??0)>2))return{kind:"rsa-pss",digest:t,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ie(e){return e===void 0?void 0:B((0,import_chunk_F5PLUWPU.h)(
(0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var Le="1.2.840.113549.1.7.1",je="1.2.840.113549.1.9.3",Me="1.2.840.113549.1.9.4";
function At(e,n,t){let i=n.signers.filter(({name:s})=>fe(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${ze(n)}`};let r="";for(let s of i){
let o=M(s,e,t,n.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(n.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function M(e,n,t,i){let r=B(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==Le)return"has no signed attributes"}else{let a=Ke(s.values,(0,import_node_crypto5.createHash)(
r).update(t).digest(),i);if(a!==void 0)return a}let o=s?.encoded??t;return oe({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},n.publicKey)}
function Ke(e,n,t){let i=ae(e,Me);if(i?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(n))return"\
is over other content";let r=ae(e,je);if(r===void 0||(0,import_chunk_F5PLUWPU.h)(r,"the content type's attribute")!==t)return"is over another type of content"}function fe(e,n){
if(e==="subject-key-identifier")return!0;let t=(0,import_chunk_2VEZAHZ4.c)(n);return t.issuer.equals(e.issuer)&&t.serialNumber.equals(e.serialNumber)}function K(e,n){
return n.filter(t=>fe(e.name,t)).map(qe)}var E=new Map,Re=16;function qe(e){let n=e.toString("latin1"),t=E.get(n);if(t!==void 0)return t;let i=Fe(e),[r]=E.keys();
return r!==void 0&&E.size>=Re&&E.delete(r),E.set(n,i),i}function Fe(e){try{let n=new import_node_crypto5.X509Certificate(e);if(n.publicKey.type==="public")return n}catch{}
throw new import_chunk_F5PLUWPU.c("it holds a certificate that can not be read")}function R(e){return(0,import_chunk_UWMBRGO3.b)(e.subject)}function ze(e){let n=e.
signers.flatMap(t=>K(t,e.certificates).slice(0,1).map(R));return n.length===0?"nobody who is named in it":n.join(" and by ")}function ae(e,n){let t=e.get(n);return t?.
length===1?t[0]:void 0}var Ue=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Ne="1.2.840.113549.1.9.6",$e="1.2.840.113549.1.9.5",ce="1.2.840.113549.1.9.\
16.1.4",Ve="1.2.840.113549.1.7.1",Xe="1.3.6.1.5.5.7.3.8";function Ft(e,n,t={}){let i=Ue.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(i!==void 0)return q(i,
e.signature,t);let r=e.unsignedAttributes.get(Ne)?.[0];return r===void 0?{state:"none"}:He(r,e.signature,n)}function q(e,n,t={}){let i=(0,import_chunk_2VEZAHZ4.a)(
e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==ce)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(i.content),"the timestamp"),[f,m]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),u=B((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(u===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(t.digest!==void 0&&u!==t.digest)return{state:"invalid",reason:`it has ${u}, and ${t.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(m,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(u).update(n).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let g=a.find(({tag:P})=>P===import_chunk_F5PLUWPU.a.integer)?.content;if(t.nonce!==void 0&&g?.equals(t.nonce)!==!0)return{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"};let p=de(r,i.certificates,i.content,ce,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"));
return p.state==="valid"?{...p,digest:u}:p}function He(e,n,t){let i=(0,import_chunk_2VEZAHZ4.b)(e),r=i.signedAttributes?.values.get($e)?.[0];return de(i,t.certificates,
n,Ve,()=>(0,import_chunk_F5PLUWPU.i)(r,"the time of the counter signature"))}function de(e,n,t,i,r){let s="the certificate of its authority is not in it";for(let o of K(
e,n)){let a=Ge(o)?M(e,o,t,i):"is by a certificate that is not for timestamps";if(a===void 0)return{state:"valid",time:r(),authority:R(o)};s=`its signature ${a}`}
return{state:"invalid",reason:s}}function Ge(e){return e.keyUsage?.includes(Xe)??!1}var F=256*1024,We=["granted","granted with modifications","rejection","waiti\
ng","revocation warning","revocation notification"];function Ze(e){let n=(0,import_chunk_F5PLUWPU.d)(e);if(n.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c(
"there is more after the end");let[t,i]=(0,import_chunk_F5PLUWPU.g)(n,"the answer"),[r]=(0,import_chunk_F5PLUWPU.g)(t,"the answer's status"),s=(0,import_chunk_F5PLUWPU.f)(
r,import_chunk_F5PLUWPU.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${We[o]??"with an unknown status"}`:
i??"it granted a timestamp, but sent none"}function z(e,n,t){try{let i=Ze(e);return typeof i=="string"?{state:"invalid",reason:i}:q(i,n,t)}catch(i){if(!(i instanceof
import_chunk_F5PLUWPU.c))throw i;return{state:"invalid",reason:`it is no timestamp: ${i.message}`}}}async function Xt(e,n){let t=j(e+import_chunk_2VEZAHZ4.e,F);
if(!Buffer.isBuffer(t))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let i=z(t,await(0,import_promises.readFile)(e),
{digest:n});return i.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${i.state==="none"?"it is none":i.reason}`}:{state:"valid",time:i.
time.toISOString(),authority:i.authority}}var Je={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.\
6.1.4.1.311.3.3.1")};function Wt(e,n,t){let i=(0,import_chunk_F5PLUWPU.d)(e),[r,s]=(0,import_chunk_F5PLUWPU.e)(i),[o]=s===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
s),a=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),f=a.at(-1),[m,...u]=f===void 0?[]:(0,import_chunk_F5PLUWPU.e)(f);if(r===void 0||s===void 0||o===void 0||f===void 0||
m===void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(u.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let g=Ye(m,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,Je[t],(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,n))),p=a.slice(0,-1).map(({raw:P})=>P);return(0,import_chunk_WCTKBPXM.a)(
i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...p,(0,import_chunk_WCTKBPXM.a)(f.tag,g))))}function Ye(e,n){let t=(0,import_chunk_F5PLUWPU.e)(
e),i=t.at(-1),r=i?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(i).map(({raw:a})=>a):[],s=r.length>0?t.slice(0,-1):t,o=[...r,n].sort((a,f)=>a.
compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...o))}var nt=Buffer.of(5,
0),it=Buffer.of(1,1,255),rt=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function sn(e,n,t){let{digest:i}=t,r=(0,import_node_crypto7.randomBytes)(
8);r[0]=(r[0]??0)&63|64;let{status:s,body:o}=await ot(e,st(n,i,r),t);if(s!==200)throw new I(`it answered with HTTP status ${s}`);let a=z(o,n,{digest:i,nonce:r});
if(a.state==="valid")return o;throw new I(a.state==="none"?"it sent no timestamp":a.reason)}var I=class extends Error{name="TimestampRefused"};function st(e,n,t){
let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,(0,import_chunk_WCTKBPXM.b)(se(n)),nt),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
octetString,(0,import_node_crypto7.createHash)(n).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,rt,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,t),it)}async function ot(e,n,t){try{return await(0,import_chunk_LASJA5Q5.f)(
e,n,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:t.proxy,timeLimitInSeconds:t.timeLimitInSeconds,maximumBytes:F,
signal:t.signal})}catch(i){throw!(i instanceof import_chunk_LASJA5Q5.d)||i.kind==="cancelled"?i:new I(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u});
