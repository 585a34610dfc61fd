var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ht,b:()=>J,c:()=>St,d:()=>Dt,e:()=>xt,f:()=>Ot,g:()=>M,h:()=>B,i:()=>oe,j:()=>Ae,k:()=>Rt,l:()=>_e,m:()=>fe,n:()=>ze,
o:()=>Ht,p:()=>it,q:()=>tn,r:()=>on,s:()=>pn,t:()=>T});module.exports=__toCommonJS(stdin_exports);var import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_GDRBKB3F=require("./chunk-GDRBKB3F.cjs"),import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),
import_promises=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),import_node_fs2=require("node:fs"),import_node_crypto4=require("node:crypto"),
import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),import_node_crypto7=require("node:crypto"),L="sha256",ge=2e3,pe=100;function ht(){
let e=new Map;return{async of(t,n,i){let r=(0,import_node_fs.statSync)(t,{bigint:!0}),s=J(r),o=e.get(t),a=(o==null?void 0:o.state)===s?o.digests.get(n):void 0;if(a!==
void 0)return a;let f=(0,import_node_crypto.createHash)(n),c=n===L?void 0:(0,import_node_crypto.createHash)(L);await(0,import_chunk_QUUW2APT.c)(t,w=>{f.update(w),
c==null||c.update(w)},i,r);let d=f.digest(),g=new Map([[n,d]]);c!==void 0&&g.set(L,c.digest());let p=(0,import_node_fs.statSync)(t,{bigint:!0});return J(p)===s&&
le(p.ctimeNs,Date.now())?e.set(t,{state:s,digests:g}):e.delete(t),d},forget(t){e.delete(t)}}}function le(e,t){let n=e%1000000n!==0n;return t-Number(e/1000000n)>
(n?pe:ge)}function J({dev:e,ino:t,size:n,mtimeNs:i,ctimeNs:r}){return[e,t,n,i,r].join(" ")}var Y=8,b=24,te=40,ee=4,he=512,be=2;async function St(e){let{size:t}=await e.
stat();if(t<64)return;let n=await(0,import_chunk_GDRBKB3F.b)(e,0,64);if(n.toString("latin1",0,2)!=="MZ")return;let i=n.readUInt32LE(60);if(i+b+2>t)return;let r=await(0,import_chunk_GDRBKB3F.b)(
e,i,b+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.
readUInt16LE(20),a=s===523?112:96,f=a+ee*8;if(o<f+8)throw new RangeError("it has no place for a signature");let c=await(0,import_chunk_GDRBKB3F.b)(e,i+b,o);if(c.
readUInt32LE(a-4)<=ee)throw new RangeError("it has no place for a signature");let d=c.readUInt32LE(f),g=c.readUInt32LE(f+4),p=await(0,import_chunk_GDRBKB3F.b)(e,
i+b+o,r.readUInt16LE(6)*te);return{size:t,checksum:i+b+64,entry:i+b+f,contentEnd:Math.max(c.readUInt32LE(60),i+b+o+p.length,we(p)),table:d===0&&g===0?void 0:{offset:d,
size:g}}}async function Dt(e,{size:t,checksum:n,entry:i,table:r},s){let o=(0,import_node_crypto2.createHash)(s),a=(r==null?void 0:r.offset)??t,f=[[0,n],[n+4,i],
[i+8,a]];for(let[c,d]of f)await(0,import_chunk_GDRBKB3F.c)(e,c,d,g=>o.update(g));return r===void 0&&o.update(Buffer.alloc(j(a)-a)),o.digest()}async function xt(e,t){
let n=await(0,import_chunk_GDRBKB3F.b)(e,t.offset,t.size);if(n.length<8||n.readUInt16LE(4)!==he||n.readUInt16LE(6)!==be)throw new RangeError("its certificate ta\
ble holds no PKCS #7");if(j(n.readUInt32LE(0))!==j(t.size))throw new RangeError("its certificate table's sizes differ");return n.subarray(8)}function j(e){return Math.
ceil(e/Y)*Y}function we(e){let t=0;for(let n=0;n<e.length;n+=te){let i=e.readUInt32LE(n+16);i!==0&&(t=Math.max(t,e.readUInt32LE(n+20)+i))}return t}var Ee=64*1024;
async function Ot(e,t,n,i,r,s){let o=M(n,Ee);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?Be(e,o,i,await s.of(t,i)):await Ie(Te(e,r),o,i,
t))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${i}`}:o}function Be(e,t,n,i){
var r;if(t.length!==Math.ceil((((r=e.asymmetricKeyDetails)==null?void 0:r.modulusLength)??0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,
padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},t).equals((0,import_chunk_3QEIJ7F4.b)(n,i))}catch{return!1}}async function Ie(e,t,n,i){let r=(0,import_node_crypto3.createVerify)(
n);return await(0,import_chunk_QUUW2APT.c)(i,s=>r.update(s)),r.verify(e,t)}function M(e,t){var i;let n=(i=(0,import_node_fs2.statSync)(e,{throwIfNoEntry:!1}))==
null?void 0:i.size;return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"\
invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_node_fs2.readFileSync)(e)}function Te(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"\
der"}:t==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.
RSA_PKCS1_PADDING}}var re={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Oe=new Map(Object.entries(re).map(([
e,t])=>[t,e])),Pe="1.2.840.113549.1.1.10",Ce=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],[
"1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["\
1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);
function B(e){return Oe.get(e)}function se(e){return re[e]}function oe({algorithm:e,digest:t,data:n,signature:i},r){let s=Ae(e,t,r);return typeof s=="string"?s:
(0,import_node_crypto6.verify)(s.digest,n,s.key,i)?void 0:"does not fit what it is over"}function Ae(e,t,n){let i=Le(e);if(i===void 0)return"uses a signature al\
gorithm that is unknown or too weak";let r=n.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not fit the ce\
rtificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.saltLength}:{padding:import_node_crypto6.constants.
RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...s};return{kind:i.kind,digest:i.digest??t,key:o}}function Le([e,t]){let n=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return n===Pe?je(t):Ce.get(n)}function je(e){var s;let t=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(o=>[o.tag,
(0,import_chunk_KCTSZASC.e)(o)[0]])),n=ie(t.get((0,import_chunk_KCTSZASC.b)(0))),i=t.get((0,import_chunk_KCTSZASC.b)(1));if(n===void 0||i===void 0||ie((0,import_chunk_KCTSZASC.g)(
i,"the mask generation function")[1])!==n)return;let r=(s=t.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:s.content;if(!((r==null?void 0:r.length)===0||((r==
null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ie(e){return e===void 0?void 0:B((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var Ke="1.2.840.113549.1.7.1",Fe="1.2.840.113549.1.9.3",Re="1.2.840.113549.1.9.4";
function Rt(e,t,n){let i=t.signers.filter(({name:s})=>fe(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${Ue(t)}`};let r="";for(let s of i){
let o=$(s,e,n,t.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function $(e,t,n,i){let r=B(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==Ke)return"has no signed attributes"}else{let a=_e(s.values,(0,import_node_crypto5.createHash)(
r).update(n).digest(),i);if(a!==void 0)return a}let o=(s==null?void 0:s.encoded)??n;return oe({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},
t.publicKey)}function _e(e,t,n){let i=ae(e,Re);if((i==null?void 0:i.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!i.content.equals(t))return"is over other content";let r=ae(e,Fe);if(r===void 0||(0,import_chunk_KCTSZASC.h)(r,"the content type's attribute")!==n)return"\
is over another type of content"}function fe(e,t){if(e==="subject-key-identifier")return!0;let n=(0,import_chunk_S4R563VS.c)(t);return n.issuer.equals(e.issuer)&&
n.serialNumber.equals(e.serialNumber)}function K(e,t){return t.filter(n=>fe(e.name,n)).map(ze)}var I=new Map,qe=16;function ze(e){let t=e.toString("latin1"),n=I.
get(t);if(n!==void 0)return n;let i=Ne(e),[r]=I.keys();return r!==void 0&&I.size>=qe&&I.delete(r),I.set(t,i),i}function Ne(e){try{let t=new import_node_crypto5.X509Certificate(
e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function Ue(e){let t=e.signers.
flatMap(n=>K(n,e.certificates).slice(0,1).map(import_chunk_QMQ4S7CF.c));return t.length===0?"nobody who is named in it":t.join(" and by ")}function ae(e,t){let n=e.
get(t);return(n==null?void 0:n.length)===1?n[0]:void 0}var Ve=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],He="1.2.840.113549.1.9.6",Ge="1.2.840.11354\
9.1.9.5",ce="1.2.840.113549.1.9.16.1.4",We="1.2.840.113549.1.7.1",Qe="1.3.6.1.5.5.7.3.8";function Ht(e,t,n={}){var s;let i=Ve.flatMap(o=>e.unsignedAttributes.get(
o)??[])[0];if(i!==void 0)return F(i,e.signature,n);let r=(s=e.unsignedAttributes.get(He))==null?void 0:s[0];return r===void 0?{state:"none"}:Ze(r,e.signature,t,
n)}function F(e,t,n={}){var w;let i=(0,import_chunk_S4R563VS.a)(e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==ce)return{state:"invalid",
reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(i.content),"the timestamp"),[f,c]=(0,import_chunk_KCTSZASC.g)(
s,"the timestamp's imprint"),d=B((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));
if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it \
has ${d}, and ${n.digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(c,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(
d).update(t).digest()))return{state:"invalid",reason:"it was given for another signature"};let g=(w=a.find(({tag:me})=>me===import_chunk_KCTSZASC.a.integer))==null?
void 0:w.content;if(n.nonce!==void 0&&(g==null?void 0:g.equals(n.nonce))!==!0)return{state:"invalid",reason:"it was given for another question: its nonce is not\
 ours"};let p=ue(r,i.certificates,i.content,ce,()=>(0,import_chunk_KCTSZASC.i)(o,"the time of the timestamp"),n);return p.state==="valid"?{...p,digest:d}:p}function Ze(e,t,n,i){
var o,a;let r=(0,import_chunk_S4R563VS.b)(e),s=(a=(o=r.signedAttributes)==null?void 0:o.values.get(Ge))==null?void 0:a[0];return ue(r,n.certificates,t,We,()=>(0,import_chunk_KCTSZASC.i)(
s,"the time of the counter signature"),i)}function ue(e,t,n,i,r,s){let o="the certificate of its authority is not in it";for(let a of K(e,t)){let f=Ye(a)?$(e,a,
n,i):"is by a certificate that is not for timestamps";if(f===void 0){let c=r(),d=Je(c,a,s);return d!==void 0?{state:"invalid",reason:d}:{state:"valid",time:c,authority:(0,import_chunk_QMQ4S7CF.c)(
a)}}o=`its signature ${f}`}return{state:"invalid",reason:o}}var de=1440*60*1e3;function Je(e,t,{nonce:n,signer:i}){let r=e.toISOString(),s=Date.now();if(e<new Date(
t.validFrom)||e>new Date(t.validTo))return`at its time, ${r}, the certificate of its authority is not valid`;let o=`${r} (here it is ${new Date(s).toISOString()}\
)`;if(e.getTime()>s+de)return`its time, ${o}, is yet to come`;if(n!==void 0&&e.getTime()<s-de)return`its time, ${o}, is long past`;let a=i===void 0?0:Date.parse(
i.validFrom);if(e.getTime()<a&&a<=s)return`at its time, ${r}, the signing certificate was not valid yet`}function Ye(e){let t=e.keyUsage;return(t==null?void 0:t.
includes(Qe))??!1}var R=256*1024,tt=300,nt=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function it(e){
let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==e.length)throw new import_chunk_KCTSZASC.c("there is more after the end");let[n,i]=(0,import_chunk_KCTSZASC.g)(
t,"the answer"),[r,s]=(0,import_chunk_KCTSZASC.g)(n,"the answer's status"),o=(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.integer,"the answer's status").
content,a=o.length===1?o[0]??0:-1;return a!==0&&a!==1?`it refused: ${nt[a]??"with an unknown status"}${rt(s)}`:i??"it granted a timestamp, but sent none"}function rt(e){
if((e==null?void 0:e.tag)!==import_chunk_KCTSZASC.a.sequence)return"";let t=(0,import_chunk_KCTSZASC.e)(e).map(({content:i})=>i.toString("utf8")),n=(0,import_chunk_7RIKCKPE.e)(
t.join(" ")).replace(/\s+/g," ").trim().slice(0,tt);return n===""?"":` (${n})`}function _(e,t,n){try{let i=it(e);return typeof i=="string"?{state:"invalid",reason:i}:
F(i,t,n)}catch(i){if(!(i instanceof import_chunk_KCTSZASC.c))throw i;return{state:"invalid",reason:`it is no timestamp: ${i.message}`}}}async function tn(e,t,n){
let i=M(t+import_chunk_S4R563VS.e,R);if(!Buffer.isBuffer(i))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=_(i,
await(0,import_promises.readFile)(t),{digest:n,signer:e});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="n\
one"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),authority:r.authority}}var st={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2\
.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.3.3.1")};function on(e,t,n){let i=(0,import_chunk_KCTSZASC.d)(e),[r,s]=(0,import_chunk_KCTSZASC.e)(
i),[o]=s===void 0?[]:(0,import_chunk_KCTSZASC.e)(s),a=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(o),f=a.at(-1),[c,...d]=f===void 0?[]:(0,import_chunk_KCTSZASC.e)(
f);if(r===void 0||s===void 0||o===void 0||f===void 0||c===void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(d.length>0)throw new import_chunk_KCTSZASC.c(
"it has several signers");let g=ot(c,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,st[n],(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,
t))),p=a.slice(0,-1).map(({raw:w})=>w);return(0,import_chunk_WCTKBPXM.a)(i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...p,(0,import_chunk_WCTKBPXM.a)(
f.tag,g))))}function ot(e,t){let n=(0,import_chunk_KCTSZASC.e)(e),i=n.at(-1),r=(i==null?void 0:i.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(
i).map(({raw:a})=>a):[],s=r.length>0?n.slice(0,-1):n,o=[...r,t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_KCTSZASC.b)(1),...o))}var ct=Buffer.of(5,0),dt=Buffer.of(1,1,255),ut=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function pn(e,t,n){
let{digest:i}=n,r=(0,import_node_crypto7.randomBytes)(8);r[0]=(r[0]??0)&63|64;let{status:s,headers:o,body:a}=await gt(e,mt(t,i,r),n);if(s!==200){let{location:c}=o;
throw new T(`it answered with HTTP status ${s}${c===void 0?"":`, and redirects to ${c}`}`)}let f=_(a,t,{digest:i,nonce:r});if(f.state==="valid")return a;throw new T(
f.state==="none"?"it sent no timestamp":f.reason)}var T=class extends Error{name="TimestampRefused"};function mt(e,t,n){let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
sequence,(0,import_chunk_WCTKBPXM.b)(se(t)),ct),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.octetString,(0,import_node_crypto7.createHash)(t).update(e).
digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,ut,s,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.integer,n),dt)}async function gt(e,t,n){try{return await(0,import_chunk_45C276AH.d)(e,t,{headers:{"content-type":"application/timestamp-\
query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:R,signal:n.signal})}catch(i){throw!(i instanceof
import_chunk_45C276AH.b)||i.kind==="cancelled"?i:new T(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
