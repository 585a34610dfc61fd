var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ut,b:()=>Z,c:()=>pt,d:()=>yt,e:()=>ht,f:()=>xt,g:()=>j,h:()=>E,i:()=>se,j:()=>Te,k:()=>Lt,l:()=>Ke,m:()=>ae,n:()=>Fe,
o:()=>_t,p:()=>Je,q:()=>Gt,r:()=>Jt,s:()=>an,t:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_7MHP667V=require("./chunk-7MHP667V.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_W5NEBTF7=require("./chunk-W5NEBTF7.cjs"),import_chunk_3RWVATFU=require("./chunk-3RWVATFU.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_BLLAAJ2S=require("./chunk-BLLAAJ2S.cjs"),import_chunk_HIZIV4XZ=require("./chunk-HIZIV4XZ.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),
import_node_crypto2=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),import_node_fs2=require("node:fs"),
import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),import_node_crypto7=require("node:crypto"),
L="sha256",ue=2e3;function ut(){let e=new Map;return{async of(t,n,i){let r=Z((0,import_node_fs.statSync)(t,{bigint:!0})),s=e.get(t),o=s?.state===r?s.digests.get(
n):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(n),f=n===L?void 0:(0,import_node_crypto.createHash)(L);await(0,import_chunk_3RWVATFU.c)(
t,l=>{a.update(l),f?.update(l)},i);let d=a.digest(),c=new Map([[n,d]]);f!==void 0&&c.set(L,f.digest());let g=(0,import_node_fs.statSync)(t,{bigint:!0});return Z(
g)===r&&Date.now()-Number(g.ctimeMs)>ue?e.set(t,{state:r,digests:c}):e.delete(t),d},forget(t){e.delete(t)}}}function Z({dev:e,ino:t,size:n,mtimeNs:i,ctimeNs:r}){
return[e,t,n,i,r].join(" ")}var J=8,b=24,ee=40,Y=4,ge=512,le=2;async function pt(e){let{size:t}=await e.stat();if(t<64)return;let n=await(0,import_chunk_W5NEBTF7.b)(
e,0,64);if(n.toString("latin1",0,2)!=="MZ")return;let i=n.readUInt32LE(60);if(i+b+2>t)return;let r=await(0,import_chunk_W5NEBTF7.b)(e,i,b+2);if(r.toString("lati\
n1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===
523?112:96,f=a+Y*8;if(o<f+8)throw new RangeError("it has no place for a signature");let d=await(0,import_chunk_W5NEBTF7.b)(e,i+b,o);if(d.readUInt32LE(a-4)<=Y)throw new RangeError(
"it has no place for a signature");let c=d.readUInt32LE(f),g=d.readUInt32LE(f+4),l=await(0,import_chunk_W5NEBTF7.b)(e,i+b+o,r.readUInt16LE(6)*ee);return{size:t,
checksum:i+b+64,entry:i+b+f,contentEnd:Math.max(d.readUInt32LE(60),i+b+o+l.length,pe(l)),table:c===0&&g===0?void 0:{offset:c,size:g}}}async function yt(e,{size:t,
checksum:n,entry:i,table:r},s){let o=(0,import_node_crypto2.createHash)(s),a=r?.offset??t,f=[[0,n],[n+4,i],[i+8,a]];for(let[d,c]of f)await(0,import_chunk_W5NEBTF7.c)(
e,d,c,g=>o.update(g));return r===void 0&&o.update(Buffer.alloc(M(a)-a)),o.digest()}async function ht(e,t){let n=await(0,import_chunk_W5NEBTF7.b)(e,t.offset,t.size);
if(n.length<8||n.readUInt16LE(4)!==ge||n.readUInt16LE(6)!==le)throw new RangeError("its certificate table holds no PKCS #7");if(M(n.readUInt32LE(0))!==M(t.size))
throw new RangeError("its certificate table's sizes differ");return n.subarray(8)}function M(e){return Math.ceil(e/J)*J}function pe(e){let t=0;for(let n=0;n<e.length;n+=
ee){let i=e.readUInt32LE(n+16);i!==0&&(t=Math.max(t,e.readUInt32LE(n+20)+i))}return t}var ke=64*1024;async function xt(e,t,n,i,r,s){let o=j(n,ke);return Buffer.
isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?Se(e,o,i,await s.of(t,i)):await De(xe(e,r),o,i,t))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"\
invalid",reason:`the signature does not fit the file, the certificate, or ${i}`}:o}function Se(e,t,n,i){if(t.length!==Math.ceil((e.asymmetricKeyDetails?.modulusLength??
0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},t).equals((0,import_chunk_BLLAAJ2S.b)(
n,i))}catch{return!1}}async function De(e,t,n,i){let r=(0,import_node_crypto3.createVerify)(n);return await(0,import_chunk_3RWVATFU.c)(i,s=>r.update(s)),r.verify(
e,t)}function j(e,t){let n=(0,import_node_fs2.statSync)(e,{throwIfNoEntry:!1})?.size;return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===
0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_node_fs2.readFileSync)(
e)}function xe(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING}}var ie={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",
sha512:"2.16.840.1.101.3.4.2.3"},Be=new Map(Object.entries(ie).map(([e,t])=>[t,e])),ve="1.2.840.113549.1.1.10",Ie=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pk\
cs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"\
rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"\
sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function E(e){return Be.get(e)}function re(e){return ie[e]}function se({algorithm:e,digest:t,
data:n,signature:i},r){let s=Te(e,t,r);return typeof s=="string"?s:(0,import_node_crypto6.verify)(s.digest,n,s.key,i)?void 0:"does not fit what it is over"}function Te(e,t,n){
let i=Oe(e);if(i===void 0)return"uses a signature algorithm that is unknown or too weak";let r=n.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"\
uses a signature algorithm that does not fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.
saltLength}:{padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...s};return{kind:i.kind,digest:i.digest??
t,key:o}}function Oe([e,t]){let n=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return n===ve?Pe(t):Ie.get(n)}function Pe(e){let t=new Map((0,import_chunk_F5PLUWPU.g)(
e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(s)[0]])),n=ne(t.get((0,import_chunk_F5PLUWPU.b)(0))),i=t.get((0,import_chunk_F5PLUWPU.b)(1));if(n===
void 0||i===void 0||ne((0,import_chunk_F5PLUWPU.g)(i,"the mask generation function")[1])!==n)return;let r=t.get((0,import_chunk_F5PLUWPU.b)(2))?.content;if(!(r?.
length===0||(r?.length??0)>2))return{kind:"rsa-pss",digest:n,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ne(e){return e===void 0?void 0:E((0,import_chunk_F5PLUWPU.h)(
(0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var Le="1.2.840.113549.1.7.1",Me="1.2.840.113549.1.9.3",je="1.2.840.113549.1.9.4";
function Lt(e,t,n){let i=t.signers.filter(({name:s})=>ae(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${qe(t)}`};let r="";for(let s of i){
let o=K(s,e,n,t.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function K(e,t,n,i){let r=E(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==Le)return"has no signed attributes"}else{let a=Ke(s.values,(0,import_node_crypto5.createHash)(
r).update(n).digest(),i);if(a!==void 0)return a}let o=s?.encoded??n;return se({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},t.publicKey)}
function Ke(e,t,n){let i=oe(e,je);if(i?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(t))return"\
is over other content";let r=oe(e,Me);if(r===void 0||(0,import_chunk_F5PLUWPU.h)(r,"the content type's attribute")!==n)return"is over another type of content"}function ae(e,t){
if(e==="subject-key-identifier")return!0;let n=(0,import_chunk_7MHP667V.c)(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.serialNumber)}function R(e,t){
return t.filter(n=>ae(e.name,n)).map(Fe)}var B=new Map,Re=16;function Fe(e){let t=e.toString("latin1"),n=B.get(t);if(n!==void 0)return n;let i=$e(e),[r]=B.keys();
return r!==void 0&&B.size>=Re&&B.delete(r),B.set(t,i),i}function $e(e){try{let t=new import_node_crypto5.X509Certificate(e);if(t.publicKey.type==="public")return t}catch{}
throw new import_chunk_F5PLUWPU.c("it holds a certificate that can not be read")}function qe(e){let t=e.signers.flatMap(n=>R(n,e.certificates).slice(0,1).map(import_chunk_HIZIV4XZ.c));
return t.length===0?"nobody who is named in it":t.join(" and by ")}function oe(e,t){let n=e.get(t);return n?.length===1?n[0]:void 0}var ze=["1.3.6.1.4.1.311.3.3\
.1","1.2.840.113549.1.9.16.2.14"],Ue="1.2.840.113549.1.9.6",Ne="1.2.840.113549.1.9.5",fe="1.2.840.113549.1.9.16.1.4",Xe="1.2.840.113549.1.7.1",Ve="1.3.6.1.5.5.7\
.3.8";function _t(e,t,n={}){let i=ze.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(i!==void 0)return F(i,e.signature,n);let r=e.unsignedAttributes.get(Ue)?.[0];
return r===void 0?{state:"none"}:He(r,e.signature,t,n)}function F(e,t,n={}){let i=(0,import_chunk_7MHP667V.a)(e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||
i.contentType!==fe)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(i.content),
"the timestamp"),[f,d]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),c=E((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(f,"the imprint's dig\
est algorithm")[0],"the imprint's digest algorithm"));if(c===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(n.digest!==void 0&&
c!==n.digest)return{state:"invalid",reason:`it has ${c}, and ${n.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(d,import_chunk_F5PLUWPU.a.octetString,"\
the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(c).update(t).digest()))return{state:"invalid",reason:"it was given for another signa\
ture"};let g=a.find(({tag:C})=>C===import_chunk_F5PLUWPU.a.integer)?.content;if(n.nonce!==void 0&&g?.equals(n.nonce)!==!0)return{state:"invalid",reason:"it was \
given for another question: its nonce is not ours"};let l=de(r,i.certificates,i.content,fe,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"),n);return l.
state==="valid"?{...l,digest:c}:l}function He(e,t,n,i){let r=(0,import_chunk_7MHP667V.b)(e),s=r.signedAttributes?.values.get(Ne)?.[0];return de(r,n.certificates,
t,Xe,()=>(0,import_chunk_F5PLUWPU.i)(s,"the time of the counter signature"),i)}function de(e,t,n,i,r,s){let o="the certificate of its authority is not in it";for(let a of R(
e,t)){let f=Qe(a)?K(e,a,n,i):"is by a certificate that is not for timestamps";if(f===void 0){let d=r(),c=Ge(d,a,s);return c!==void 0?{state:"invalid",reason:c}:
{state:"valid",time:d,authority:(0,import_chunk_HIZIV4XZ.c)(a)}}o=`its signature ${f}`}return{state:"invalid",reason:o}}var ce=1440*60*1e3;function Ge(e,t,{nonce:n,
signer:i}){let r=e.toISOString(),s=Date.now();if(e<new Date(t.validFrom)||e>new Date(t.validTo))return`at its time, ${r}, the certificate of its authority is no\
t valid`;let o=`${r} (here it is ${new Date(s).toISOString()})`;if(e.getTime()>s+ce)return`its time, ${o}, is yet to come`;if(n!==void 0&&e.getTime()<s-ce)return`\
its time, ${o}, is long past`;let a=i===void 0?0:Date.parse(i.validFrom);if(e.getTime()<a&&a<=s)return`at its time, ${r}, the signing certificate was not valid \
yet`}function Qe(e){return e.keyUsage?.includes(Ve)??!1}var $=256*1024,Ze=["granted","granted with modifications","rejection","waiting","revocation warning","re\
vocation notification"];function Je(e){let t=(0,import_chunk_F5PLUWPU.d)(e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more after th\
e end");let[n,i]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[r]=(0,import_chunk_F5PLUWPU.g)(n,"the answer's status"),s=(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.
integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${Ze[o]??"with an unknown status"}`:i??"it granted a timestamp\
, but sent none"}function q(e,t,n){try{let i=Je(e);return typeof i=="string"?{state:"invalid",reason:i}:F(i,t,n)}catch(i){if(!(i instanceof import_chunk_F5PLUWPU.c))
throw i;return{state:"invalid",reason:`it is no timestamp: ${i.message}`}}}async function Gt(e,t,n){let i=j(t+import_chunk_7MHP667V.e,$);if(!Buffer.isBuffer(i))
return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=q(i,await(0,import_promises.readFile)(t),{digest:n,signer:e});return r.
state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),
authority:r.authority}}var Ye={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.3.3.1")};
function Jt(e,t,n){let i=(0,import_chunk_F5PLUWPU.d)(e),[r,s]=(0,import_chunk_F5PLUWPU.e)(i),[o]=s===void 0?[]:(0,import_chunk_F5PLUWPU.e)(s),a=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
o),f=a.at(-1),[d,...c]=f===void 0?[]:(0,import_chunk_F5PLUWPU.e)(f);if(r===void 0||s===void 0||o===void 0||f===void 0||d===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no signed data");if(c.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let g=et(d,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
sequence,Ye[n],(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),l=a.slice(0,-1).map(({raw:C})=>C);return(0,import_chunk_WCTKBPXM.a)(i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(
s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...l,(0,import_chunk_WCTKBPXM.a)(f.tag,g))))}function et(e,t){let n=(0,import_chunk_F5PLUWPU.e)(e),i=n.at(-1),r=i?.tag===
(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(i).map(({raw:a})=>a):[],s=r.length>0?n.slice(0,-1):n,o=[...r,t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(
e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...o))}var it=Buffer.of(5,0),rt=Buffer.of(1,1,255),st=(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function an(e,t,n){let{digest:i}=n,r=(0,import_node_crypto7.randomBytes)(8);r[0]=(r[0]??0)&63|64;let{status:s,
body:o}=await at(e,ot(t,i,r),n);if(s!==200)throw new v(`it answered with HTTP status ${s}`);let a=q(o,t,{digest:i,nonce:r});if(a.state==="valid")return o;throw new v(
a.state==="none"?"it sent no timestamp":a.reason)}var v=class extends Error{name="TimestampRefused"};function ot(e,t,n){let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
sequence,(0,import_chunk_WCTKBPXM.b)(re(t)),it),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.octetString,(0,import_node_crypto7.createHash)(t).update(e).
digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,st,s,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.integer,n),rt)}async function at(e,t,n){try{return await(0,import_chunk_BLLAAJ2S.f)(e,t,{headers:{"content-type":"application/timestamp-\
query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:$,signal:n.signal})}catch(i){throw!(i instanceof
import_chunk_BLLAAJ2S.d)||i.kind==="cancelled"?i:new v(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
