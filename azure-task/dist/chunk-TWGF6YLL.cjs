var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>ut,b:()=>J,c:()=>lt,d:()=>yt,e:()=>ht,f:()=>xt,g:()=>j,h:()=>B,i:()=>oe,j:()=>Oe,k:()=>Lt,l:()=>Re,m:()=>fe,n:()=>Fe,
o:()=>R,p:()=>zt,q:()=>Je,r:()=>Ht,s:()=>Zt,t:()=>on,u:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_7ZDLJUAW=require("./chunk-7ZDLJUAW.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_SA3PHTYZ=require("./chunk-SA3PHTYZ.cjs"),import_chunk_LLSKODOZ=require("./chunk-LLSKODOZ.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_7QJ6GANF=require("./chunk-7QJ6GANF.cjs"),import_chunk_FUMAWFZH=require("./chunk-FUMAWFZH.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),import_promises=require("node:fs/promises"),
import_node_crypto3=require("node:crypto"),import_node_fs2=require("node:fs"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),
import_node_crypto6=require("node:crypto"),import_node_crypto7=require("node:crypto"),A="sha256",me=2e3;function ut(){let e=new Map;return{async of(n,i,t){let r=J(
(0,import_node_fs.statSync)(n,{bigint:!0})),s=e.get(n),o=(s==null?void 0:s.state)===r?s.digests.get(i):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(
i),f=i===A?void 0:(0,import_node_crypto.createHash)(A);await(0,import_chunk_LLSKODOZ.c)(n,p=>{a.update(p),f==null||f.update(p)},t);let m=a.digest(),u=new Map([[
i,m]]);f!==void 0&&u.set(A,f.digest());let g=(0,import_node_fs.statSync)(n,{bigint:!0});return J(g)===r&&Date.now()-Number(g.ctimeMs)>me?e.set(n,{state:r,digests:u}):
e.delete(n),m},forget(n){e.delete(n)}}}function J({dev:e,ino:n,size:i,mtimeNs:t,ctimeNs:r}){return[e,n,i,t,r].join(" ")}var Y=8,b=24,te=40,ee=4,pe=512,le=2;async function lt(e){
let{size:n}=await e.stat();if(n<64)return;let i=await(0,import_chunk_SA3PHTYZ.b)(e,0,64);if(i.toString("latin1",0,2)!=="MZ")return;let t=i.readUInt32LE(60);if(t+
b+2>n)return;let r=await(0,import_chunk_SA3PHTYZ.b)(e,t,b+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError(
"it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===523?112:96,f=a+ee*8;if(o<f+8)throw new RangeError("it has no place for a signature");let m=await(0,import_chunk_SA3PHTYZ.b)(
e,t+b,o);if(m.readUInt32LE(a-4)<=ee)throw new RangeError("it has no place for a signature");let u=m.readUInt32LE(f),g=m.readUInt32LE(f+4),p=await(0,import_chunk_SA3PHTYZ.b)(
e,t+b+o,r.readUInt16LE(6)*te);return{size:n,checksum:t+b+64,entry:t+b+f,contentEnd:Math.max(m.readUInt32LE(60),t+b+o+p.length,ye(p)),table:u===0&&g===0?void 0:{
offset:u,size:g}}}async function yt(e,{size:n,checksum:i,entry:t,table:r},s){let o=(0,import_node_crypto2.createHash)(s),a=(r==null?void 0:r.offset)??n,f=[[0,i],
[i+4,t],[t+8,a]];for(let[m,u]of f)await(0,import_chunk_SA3PHTYZ.c)(e,m,u,g=>o.update(g));return r===void 0&&o.update(Buffer.alloc(L(a)-a)),o.digest()}async function ht(e,n){
let i=await(0,import_chunk_SA3PHTYZ.b)(e,n.offset,n.size);if(i.length<8||i.readUInt16LE(4)!==pe||i.readUInt16LE(6)!==le)throw new RangeError("its certificate ta\
ble holds no PKCS #7");if(L(i.readUInt32LE(0))!==L(n.size))throw new RangeError("its certificate table's sizes differ");return i.subarray(8)}function L(e){return Math.
ceil(e/Y)*Y}function ye(e){let n=0;for(let i=0;i<e.length;i+=te){let t=e.readUInt32LE(i+16);t!==0&&(n=Math.max(n,e.readUInt32LE(i+20)+t))}return n}var Se=64*1024;
async function xt(e,n,i,t,r,s){let o=j(i,Se);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?De(e,o,t,await s.of(n,t)):await xe(Be(e,r),o,t,
n))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${t}`}:o}function De(e,n,i,t){
var r;if(n.length!==Math.ceil((((r=e.asymmetricKeyDetails)==null?void 0:r.modulusLength)??0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,
padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},n).equals((0,import_chunk_7QJ6GANF.b)(i,t))}catch{return!1}}async function xe(e,n,i,t){let r=(0,import_node_crypto3.createVerify)(
i);return await(0,import_chunk_LLSKODOZ.c)(t,s=>r.update(s)),r.verify(e,n)}function j(e,n){var t;let i=(t=(0,import_node_fs2.statSync)(e,{throwIfNoEntry:!1}))==
null?void 0:t.size;return i===void 0?{state:"unsigned",reason:"there is no signature file"}:i===0?{state:"invalid",reason:"the signature file is empty"}:i>n?{state:"\
invalid",reason:`the signature file is too big (${i} bytes)`}:(0,import_node_fs2.readFileSync)(e)}function Be(e,n){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"\
der"}:n==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.
RSA_PKCS1_PADDING}}var re={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Ie=new Map(Object.entries(re).map(([
e,n])=>[n,e])),ve="1.2.840.113549.1.1.10",Te=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],[
"1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["\
1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);
function B(e){return Ie.get(e)}function se(e){return re[e]}function oe({algorithm:e,digest:n,data:i,signature:t},r){let s=Oe(e,n,r);return typeof s=="string"?s:
(0,import_node_crypto6.verify)(s.digest,i,s.key,t)?void 0:"does not fit what it is over"}function Oe(e,n,i){let t=Pe(e);if(t===void 0)return"uses a signature al\
gorithm that is unknown or too weak";let r=i.asymmetricKeyType;if(t.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not fit the ce\
rtificate's key";let s=t.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:t.saltLength}:{padding:import_node_crypto6.constants.
RSA_PKCS1_PADDING},o=t.kind==="ecdsa"?{key:i,dsaEncoding:"der"}:{key:i,...s};return{kind:t.kind,digest:t.digest??n,key:o}}function Pe([e,n]){let i=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return i===ve?Ce(n):Te.get(i)}function Ce(e){var s;let n=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(o=>[o.tag,
(0,import_chunk_KCTSZASC.e)(o)[0]])),i=ie(n.get((0,import_chunk_KCTSZASC.b)(0))),t=n.get((0,import_chunk_KCTSZASC.b)(1));if(i===void 0||t===void 0||ie((0,import_chunk_KCTSZASC.g)(
t,"the mask generation function")[1])!==i)return;let r=(s=n.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:s.content;if(!((r==null?void 0:r.length)===0||((r==
null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:i,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ie(e){return e===void 0?void 0:B((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var je="1.2.840.113549.1.7.1",Me="1.2.840.113549.1.9.3",Ke="1.2.840.113549.1.9.4";
function Lt(e,n,i){let t=n.signers.filter(({name:s})=>fe(s,e.raw));if(t.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${_e(n)}`};let r="";for(let s of t){
let o=M(s,e,i,n.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(n.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function M(e,n,i,t){let r=B(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(t!==je)return"has no signed attributes"}else{let a=Re(s.values,(0,import_node_crypto5.createHash)(
r).update(i).digest(),t);if(a!==void 0)return a}let o=(s==null?void 0:s.encoded)??i;return oe({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},
n.publicKey)}function Re(e,n,i){let t=ae(e,Ke);if((t==null?void 0:t.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!t.content.equals(n))return"is over other content";let r=ae(e,Me);if(r===void 0||(0,import_chunk_KCTSZASC.h)(r,"the content type's attribute")!==i)return"\
is over another type of content"}function fe(e,n){if(e==="subject-key-identifier")return!0;let i=(0,import_chunk_7ZDLJUAW.c)(n);return i.issuer.equals(e.issuer)&&
i.serialNumber.equals(e.serialNumber)}function K(e,n){return n.filter(i=>fe(e.name,i)).map(Fe)}var E=new Map,qe=16;function Fe(e){let n=e.toString("latin1"),i=E.
get(n);if(i!==void 0)return i;let t=ze(e),[r]=E.keys();return r!==void 0&&E.size>=qe&&E.delete(r),E.set(n,t),t}function ze(e){try{let n=new import_node_crypto5.X509Certificate(
e);if(n.publicKey.type==="public")return n}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function R(e){return(0,import_chunk_FUMAWFZH.b)(
e.subject)}function _e(e){let n=e.signers.flatMap(i=>K(i,e.certificates).slice(0,1).map(R));return n.length===0?"nobody who is named in it":n.join(" and by ")}function ae(e,n){
let i=e.get(n);return(i==null?void 0:i.length)===1?i[0]:void 0}var Ne=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],$e="1.2.840.113549.1.9.6",Ve="1.2.8\
40.113549.1.9.5",ce="1.2.840.113549.1.9.16.1.4",Xe="1.2.840.113549.1.7.1",He="1.3.6.1.5.5.7.3.8";function zt(e,n,i={}){var s;let t=Ne.flatMap(o=>e.unsignedAttributes.
get(o)??[])[0];if(t!==void 0)return q(t,e.signature,i);let r=(s=e.unsignedAttributes.get($e))==null?void 0:s[0];return r===void 0?{state:"none"}:Ge(r,e.signature,
n)}function q(e,n,i={}){var v;let t=(0,import_chunk_7ZDLJUAW.a)(e.raw),[r]=t.signers;if(r===void 0||t.content===void 0||t.contentType!==ce)return{state:"invalid",
reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(t.content),"the timestamp"),[f,m]=(0,import_chunk_KCTSZASC.g)(
s,"the timestamp's imprint"),u=B((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));
if(u===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(i.digest!==void 0&&u!==i.digest)return{state:"invalid",reason:`it \
has ${u}, and ${i.digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(m,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(
u).update(n).digest()))return{state:"invalid",reason:"it was given for another signature"};let g=(v=a.find(({tag:ue})=>ue===import_chunk_KCTSZASC.a.integer))==null?
void 0:v.content;if(i.nonce!==void 0&&(g==null?void 0:g.equals(i.nonce))!==!0)return{state:"invalid",reason:"it was given for another question: its nonce is not\
 ours"};let p=de(r,t.certificates,t.content,ce,()=>(0,import_chunk_KCTSZASC.i)(o,"the time of the timestamp"));return p.state==="valid"?{...p,digest:u}:p}function Ge(e,n,i){
var s,o;let t=(0,import_chunk_7ZDLJUAW.b)(e),r=(o=(s=t.signedAttributes)==null?void 0:s.values.get(Ve))==null?void 0:o[0];return de(t,i.certificates,n,Xe,()=>(0,import_chunk_KCTSZASC.i)(
r,"the time of the counter signature"))}function de(e,n,i,t,r){let s="the certificate of its authority is not in it";for(let o of K(e,n)){let a=Qe(o)?M(e,o,i,t):
"is by a certificate that is not for timestamps";if(a===void 0)return{state:"valid",time:r(),authority:R(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}
function Qe(e){let n=e.keyUsage;return(n==null?void 0:n.includes(He))??!1}var F=256*1024,Ze=["granted","granted with modifications","rejection","waiting","revoc\
ation warning","revocation notification"];function Je(e){let n=(0,import_chunk_KCTSZASC.d)(e);if(n.raw.length!==e.length)throw new import_chunk_KCTSZASC.c("ther\
e is more after the end");let[i,t]=(0,import_chunk_KCTSZASC.g)(n,"the answer"),[r]=(0,import_chunk_KCTSZASC.g)(i,"the answer's status"),s=(0,import_chunk_KCTSZASC.f)(
r,import_chunk_KCTSZASC.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${Ze[o]??"with an unknown status"}`:
t??"it granted a timestamp, but sent none"}function z(e,n,i){try{let t=Je(e);return typeof t=="string"?{state:"invalid",reason:t}:q(t,n,i)}catch(t){if(!(t instanceof
import_chunk_KCTSZASC.c))throw t;return{state:"invalid",reason:`it is no timestamp: ${t.message}`}}}async function Ht(e,n){let i=j(e+import_chunk_7ZDLJUAW.e,F);
if(!Buffer.isBuffer(i))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let t=z(i,await(0,import_promises.readFile)(e),
{digest:n});return t.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${t.state==="none"?"it is none":t.reason}`}:{state:"valid",time:t.
time.toISOString(),authority:t.authority}}var Ye={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.\
6.1.4.1.311.3.3.1")};function Zt(e,n,i){let t=(0,import_chunk_KCTSZASC.d)(e),[r,s]=(0,import_chunk_KCTSZASC.e)(t),[o]=s===void 0?[]:(0,import_chunk_KCTSZASC.e)(
s),a=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(o),f=a.at(-1),[m,...u]=f===void 0?[]:(0,import_chunk_KCTSZASC.e)(f);if(r===void 0||s===void 0||o===void 0||f===void 0||
m===void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(u.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let g=et(m,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,Ye[i],(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,n))),p=a.slice(0,-1).map(({raw:v})=>v);return(0,import_chunk_WCTKBPXM.a)(
t.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...p,(0,import_chunk_WCTKBPXM.a)(f.tag,g))))}function et(e,n){let i=(0,import_chunk_KCTSZASC.e)(
e),t=i.at(-1),r=(t==null?void 0:t.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(t).map(({raw:a})=>a):[],s=r.length>0?i.slice(0,-1):i,o=[...r,
n].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...o))}var it=Buffer.
of(5,0),rt=Buffer.of(1,1,255),st=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function on(e,n,i){let{digest:t}=i,r=(0,import_node_crypto7.randomBytes)(
8);r[0]=(r[0]??0)&63|64;let{status:s,body:o}=await at(e,ot(n,t,r),i);if(s!==200)throw new I(`it answered with HTTP status ${s}`);let a=z(o,n,{digest:t,nonce:r});
if(a.state==="valid")return o;throw new I(a.state==="none"?"it sent no timestamp":a.reason)}var I=class extends Error{name="TimestampRefused"};function ot(e,n,i){
let t=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)(se(n)),it),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
octetString,(0,import_node_crypto7.createHash)(n).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,t,r);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,st,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,i),rt)}async function at(e,n,i){try{return await(0,import_chunk_7QJ6GANF.f)(
e,n,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:i.proxy,timeLimitInSeconds:i.timeLimitInSeconds,maximumBytes:F,
signal:i.signal})}catch(t){throw!(t instanceof import_chunk_7QJ6GANF.d)||t.kind==="cancelled"?t:new I(`it can't be asked: ${t.message.replace(/\.$/,"")}`,{cause:t})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u});
