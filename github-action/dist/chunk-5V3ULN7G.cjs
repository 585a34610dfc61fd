var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>yt,b:()=>J,c:()=>kt,d:()=>St,e:()=>Dt,f:()=>Tt,g:()=>M,h:()=>v,i:()=>oe,j:()=>Ce,k:()=>Ft,l:()=>Re,m:()=>fe,n:()=>qe,
o:()=>Vt,p:()=>nt,q:()=>en,r:()=>sn,s:()=>gn,t:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_CG2UM2SS=require("./chunk-CG2UM2SS.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_3SLH3FGN=require("./chunk-3SLH3FGN.cjs"),import_chunk_YPDSJALZ=require("./chunk-YPDSJALZ.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),import_chunk_ZRZK2HRW=require("./chunk-ZRZK2HRW.cjs"),import_chunk_RLJKGUSS=require("./chunk-RLJKGUSS.cjs"),
import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),
import_promises=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),import_node_fs2=require("node:fs"),import_node_crypto4=require("node:crypto"),
import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),import_node_crypto7=require("node:crypto"),L="sha256",me=2e3,ge=100;function yt(){
let e=new Map;return{async of(n,t,i){let r=(0,import_node_fs.statSync)(n,{bigint:!0}),s=J(r),o=e.get(n),a=o?.state===s?o.digests.get(t):void 0;if(a!==void 0)return a;
let f=(0,import_node_crypto.createHash)(t),c=t===L?void 0:(0,import_node_crypto.createHash)(L);await(0,import_chunk_YPDSJALZ.c)(n,S=>{f.update(S),c?.update(S)},
i,r);let d=f.digest(),g=new Map([[t,d]]);c!==void 0&&g.set(L,c.digest());let l=(0,import_node_fs.statSync)(n,{bigint:!0});return J(l)===s&&le(l.ctimeNs,Date.now())?
e.set(n,{state:s,digests:g}):e.delete(n),d},forget(n){e.delete(n)}}}function le(e,n){let t=e%1000000n!==0n;return n-Number(e/1000000n)>(t?ge:me)}function J({dev:e,
ino:n,size:t,mtimeNs:i,ctimeNs:r}){return[e,n,t,i,r].join(" ")}var Y=8,b=24,te=40,ee=4,ye=512,he=2;async function kt(e){let{size:n}=await e.stat();if(n<64)return;
let t=await(0,import_chunk_3SLH3FGN.b)(e,0,64);if(t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(60);if(i+b+2>n)return;let r=await(0,import_chunk_3SLH3FGN.b)(
e,i,b+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.
readUInt16LE(20),a=s===523?112:96,f=a+ee*8;if(o<f+8)throw new RangeError("it has no place for a signature");let c=await(0,import_chunk_3SLH3FGN.b)(e,i+b,o);if(c.
readUInt32LE(a-4)<=ee)throw new RangeError("it has no place for a signature");let d=c.readUInt32LE(f),g=c.readUInt32LE(f+4),l=await(0,import_chunk_3SLH3FGN.b)(e,
i+b+o,r.readUInt16LE(6)*te);return{size:n,checksum:i+b+64,entry:i+b+f,contentEnd:Math.max(c.readUInt32LE(60),i+b+o+l.length,be(l)),table:d===0&&g===0?void 0:{offset:d,
size:g}}}async function St(e,{size:n,checksum:t,entry:i,table:r},s){let o=(0,import_node_crypto2.createHash)(s),a=r?.offset??n,f=[[0,t],[t+4,i],[i+8,a]];for(let[
c,d]of f)await(0,import_chunk_3SLH3FGN.c)(e,c,d,g=>o.update(g));return r===void 0&&o.update(Buffer.alloc(j(a)-a)),o.digest()}async function Dt(e,n){let t=await(0,import_chunk_3SLH3FGN.b)(
e,n.offset,n.size);if(t.length<8||t.readUInt16LE(4)!==ye||t.readUInt16LE(6)!==he)throw new RangeError("its certificate table holds no PKCS #7");if(j(t.readUInt32LE(
0))!==j(n.size))throw new RangeError("its certificate table's sizes differ");return t.subarray(8)}function j(e){return Math.ceil(e/Y)*Y}function be(e){let n=0;for(let t=0;t<
e.length;t+=te){let i=e.readUInt32LE(t+16);i!==0&&(n=Math.max(n,e.readUInt32LE(t+20)+i))}return n}var xe=64*1024;async function Tt(e,n,t,i,r,s){let o=M(t,xe);return Buffer.
isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?Ee(e,o,i,await s.of(n,i)):await ve(Be(e,r),o,i,n))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"\
invalid",reason:`the signature does not fit the file, the certificate, or ${i}`}:o}function Ee(e,n,t,i){if(n.length!==Math.ceil((e.asymmetricKeyDetails?.modulusLength??
0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},n).equals((0,import_chunk_3QEIJ7F4.b)(
t,i))}catch{return!1}}async function ve(e,n,t,i){let r=(0,import_node_crypto3.createVerify)(t);return await(0,import_chunk_YPDSJALZ.c)(i,s=>r.update(s)),r.verify(
e,n)}function M(e,n){let t=(0,import_node_fs2.statSync)(e,{throwIfNoEntry:!1})?.size;return t===void 0?{state:"unsigned",reason:"there is no signature file"}:t===
0?{state:"invalid",reason:"the signature file is empty"}:t>n?{state:"invalid",reason:`the signature file is too big (${t} bytes)`}:(0,import_node_fs2.readFileSync)(
e)}function Be(e,n){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:n==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING}}var re={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",
sha512:"2.16.840.1.101.3.4.2.3"},Te=new Map(Object.entries(re).map(([e,n])=>[n,e])),Oe="1.2.840.113549.1.1.10",Pe=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pk\
cs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"\
rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"\
sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function v(e){return Te.get(e)}function se(e){return re[e]}function oe({algorithm:e,digest:n,
data:t,signature:i},r){let s=Ce(e,n,r);return typeof s=="string"?s:(0,import_node_crypto6.verify)(s.digest,t,s.key,i)?void 0:"does not fit what it is over"}function Ce(e,n,t){
let i=Ae(e);if(i===void 0)return"uses a signature algorithm that is unknown or too weak";let r=t.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"\
uses a signature algorithm that does not fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.
saltLength}:{padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:t,dsaEncoding:"der"}:{key:t,...s};return{kind:i.kind,digest:i.digest??
n,key:o}}function Ae([e,n]){let t=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return t===Oe?Le(n):Pe.get(t)}function Le(e){let n=new Map((0,import_chunk_F5PLUWPU.g)(
e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(s)[0]])),t=ie(n.get((0,import_chunk_F5PLUWPU.b)(0))),i=n.get((0,import_chunk_F5PLUWPU.b)(1));if(t===
void 0||i===void 0||ie((0,import_chunk_F5PLUWPU.g)(i,"the mask generation function")[1])!==t)return;let r=n.get((0,import_chunk_F5PLUWPU.b)(2))?.content;if(!(r?.
length===0||(r?.length??0)>2))return{kind:"rsa-pss",digest:t,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ie(e){return e===void 0?void 0:v((0,import_chunk_F5PLUWPU.h)(
(0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var $e="1.2.840.113549.1.7.1",Ke="1.2.840.113549.1.9.3",Fe="1.2.840.113549.1.9.4";
function Ft(e,n,t){let i=n.signers.filter(({name:s})=>fe(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${Ne(n)}`};let r="";for(let s of i){
let o=$(s,e,t,n.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(n.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function $(e,n,t,i){let r=v(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==$e)return"has no signed attributes"}else{let a=Re(s.values,(0,import_node_crypto5.createHash)(
r).update(t).digest(),i);if(a!==void 0)return a}let o=s?.encoded??t;return oe({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},n.publicKey)}
function Re(e,n,t){let i=ae(e,Fe);if(i?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(n))return"\
is over other content";let r=ae(e,Ke);if(r===void 0||(0,import_chunk_F5PLUWPU.h)(r,"the content type's attribute")!==t)return"is over another type of content"}function fe(e,n){
if(e==="subject-key-identifier")return!0;let t=(0,import_chunk_CG2UM2SS.c)(n);return t.issuer.equals(e.issuer)&&t.serialNumber.equals(e.serialNumber)}function K(e,n){
return n.filter(t=>fe(e.name,t)).map(qe)}var B=new Map,_e=16;function qe(e){let n=e.toString("latin1"),t=B.get(n);if(t!==void 0)return t;let i=ze(e),[r]=B.keys();
return r!==void 0&&B.size>=_e&&B.delete(r),B.set(n,i),i}function ze(e){try{let n=new import_node_crypto5.X509Certificate(e);if(n.publicKey.type==="public")return n}catch{}
throw new import_chunk_F5PLUWPU.c("it holds a certificate that can not be read")}function Ne(e){let n=e.signers.flatMap(t=>K(t,e.certificates).slice(0,1).map(import_chunk_RLJKGUSS.c));
return n.length===0?"nobody who is named in it":n.join(" and by ")}function ae(e,n){let t=e.get(n);return t?.length===1?t[0]:void 0}var Xe=["1.3.6.1.4.1.311.3.3\
.1","1.2.840.113549.1.9.16.2.14"],Ve="1.2.840.113549.1.9.6",He="1.2.840.113549.1.9.5",ce="1.2.840.113549.1.9.16.1.4",Ge="1.2.840.113549.1.7.1",We="1.3.6.1.5.5.7\
.3.8";function Vt(e,n,t={}){let i=Xe.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(i!==void 0)return F(i,e.signature,t);let r=e.unsignedAttributes.get(Ve)?.[0];
return r===void 0?{state:"none"}:Qe(r,e.signature,n,t)}function F(e,n,t={}){let i=(0,import_chunk_CG2UM2SS.a)(e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||
i.contentType!==ce)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(i.content),
"the timestamp"),[f,c]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),d=v((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(f,"the imprint's dig\
est algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(t.digest!==void 0&&
d!==t.digest)return{state:"invalid",reason:`it has ${d}, and ${t.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(c,import_chunk_F5PLUWPU.a.octetString,"\
the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(d).update(n).digest()))return{state:"invalid",reason:"it was given for another signa\
ture"};let g=a.find(({tag:S})=>S===import_chunk_F5PLUWPU.a.integer)?.content;if(t.nonce!==void 0&&g?.equals(t.nonce)!==!0)return{state:"invalid",reason:"it was \
given for another question: its nonce is not ours"};let l=ue(r,i.certificates,i.content,ce,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"),t);return l.
state==="valid"?{...l,digest:d}:l}function Qe(e,n,t,i){let r=(0,import_chunk_CG2UM2SS.b)(e),s=r.signedAttributes?.values.get(He)?.[0];return ue(r,t.certificates,
n,Ge,()=>(0,import_chunk_F5PLUWPU.i)(s,"the time of the counter signature"),i)}function ue(e,n,t,i,r,s){let o="the certificate of its authority is not in it";for(let a of K(
e,n)){let f=Je(a)?$(e,a,t,i):"is by a certificate that is not for timestamps";if(f===void 0){let c=r(),d=Ze(c,a,s);return d!==void 0?{state:"invalid",reason:d}:
{state:"valid",time:c,authority:(0,import_chunk_RLJKGUSS.c)(a)}}o=`its signature ${f}`}return{state:"invalid",reason:o}}var de=1440*60*1e3;function Ze(e,n,{nonce:t,
signer:i}){let r=e.toISOString(),s=Date.now();if(e<new Date(n.validFrom)||e>new Date(n.validTo))return`at its time, ${r}, the certificate of its authority is no\
t valid`;let o=`${r} (here it is ${new Date(s).toISOString()})`;if(e.getTime()>s+de)return`its time, ${o}, is yet to come`;if(t!==void 0&&e.getTime()<s-de)return`\
its time, ${o}, is long past`;let a=i===void 0?0:Date.parse(i.validFrom);if(e.getTime()<a&&a<=s)return`at its time, ${r}, the signing certificate was not valid \
yet`}function Je(e){return e.keyUsage?.includes(We)??!1}var R=256*1024,et=300,tt=["granted","granted with modifications","rejection","waiting","revocation warni\
ng","revocation notification"];function nt(e){let n=(0,import_chunk_F5PLUWPU.d)(e);if(n.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more a\
fter the end");let[t,i]=(0,import_chunk_F5PLUWPU.g)(n,"the answer"),[r,s]=(0,import_chunk_F5PLUWPU.g)(t,"the answer's status"),o=(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.
integer,"the answer's status").content,a=o.length===1?o[0]??0:-1;return a!==0&&a!==1?`it refused: ${tt[a]??"with an unknown status"}${it(s)}`:i??"it granted a t\
imestamp, but sent none"}function it(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"";let n=(0,import_chunk_F5PLUWPU.e)(e).map(({content:i})=>i.toString(
"utf8")),t=(0,import_chunk_MFEC3KYF.e)(n.join(" ")).replace(/\s+/g," ").trim().slice(0,et);return t===""?"":` (${t})`}function _(e,n,t){try{let i=nt(e);return typeof i==
"string"?{state:"invalid",reason:i}:F(i,n,t)}catch(i){if(!(i instanceof import_chunk_F5PLUWPU.c))throw i;return{state:"invalid",reason:`it is no timestamp: ${i.
message}`}}}async function en(e,n,t){let i=M(n+import_chunk_CG2UM2SS.e,R);if(!Buffer.isBuffer(i))return{state:"invalid",reason:"there is no timestamp beside it,\
 though one was asked for"};let r=_(i,await(0,import_promises.readFile)(n),{digest:t,signer:e});return r.state!=="valid"?{state:"invalid",reason:`the timestamp \
beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),authority:r.authority}}var rt={cades:(0,import_chunk_WCTKBPXM.b)(
"1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.6.1.4.1.311.3.3.1")};function sn(e,n,t){let i=(0,import_chunk_F5PLUWPU.d)(e),[r,s]=(0,import_chunk_F5PLUWPU.e)(
i),[o]=s===void 0?[]:(0,import_chunk_F5PLUWPU.e)(s),a=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),f=a.at(-1),[c,...d]=f===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
f);if(r===void 0||s===void 0||o===void 0||f===void 0||c===void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(d.length>0)throw new import_chunk_F5PLUWPU.c(
"it has several signers");let g=st(c,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,rt[t],(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,
n))),l=a.slice(0,-1).map(({raw:S})=>S);return(0,import_chunk_WCTKBPXM.a)(i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...l,(0,import_chunk_WCTKBPXM.a)(
f.tag,g))))}function st(e,n){let t=(0,import_chunk_F5PLUWPU.e)(e),i=t.at(-1),r=i?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(i).map(({raw:a})=>a):
[],s=r.length>0?t.slice(0,-1):t,o=[...r,n].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_F5PLUWPU.b)(1),...o))}var ft=Buffer.of(5,0),ct=Buffer.of(1,1,255),dt=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function gn(e,n,t){
let{digest:i}=t,r=(0,import_node_crypto7.randomBytes)(8);r[0]=(r[0]??0)&63|64;let{status:s,headers:o,body:a}=await mt(e,ut(n,i,r),t);if(s!==200){let{location:c}=o;
throw new I(`it answered with HTTP status ${s}${c===void 0?"":`, and redirects to ${c}`}`)}let f=_(a,n,{digest:i,nonce:r});if(f.state==="valid")return a;throw new I(
f.state==="none"?"it sent no timestamp":f.reason)}var I=class extends Error{name="TimestampRefused"};function ut(e,n,t){let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
sequence,(0,import_chunk_WCTKBPXM.b)(se(n)),ft),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.octetString,(0,import_node_crypto7.createHash)(n).update(e).
digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,dt,s,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.integer,t),ct)}async function mt(e,n,t){try{return await(0,import_chunk_ZRZK2HRW.d)(e,n,{headers:{"content-type":"application/timestamp-\
query",accept:"application/timestamp-reply"},proxy:t.proxy,timeLimitInSeconds:t.timeLimitInSeconds,maximumBytes:R,signal:t.signal})}catch(i){throw!(i instanceof
import_chunk_ZRZK2HRW.b)||i.kind==="cancelled"?i:new I(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
