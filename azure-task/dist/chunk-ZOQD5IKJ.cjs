var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>kt,b:()=>Y,c:()=>Et,d:()=>x,e:()=>ee,f:()=>Pt,g:()=>Tt,h:()=>At,i:()=>jt,j:()=>R,k:()=>D,l:()=>de,m:()=>Ke,n:()=>Ht,
o:()=>Xe,p:()=>me,q:()=>Ge,r:()=>K,s:()=>en,t:()=>at,u:()=>fn,v:()=>mn,w:()=>kn,x:()=>I});module.exports=__toCommonJS(stdin_exports);var import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_CDWUWUYB=require("./chunk-CDWUWUYB.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_G2A6CPLR=require("./chunk-G2A6CPLR.cjs"),
import_chunk_FUMAWFZH=require("./chunk-FUMAWFZH.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_promises2=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),
import_node_fs3=require("node:fs"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_node_crypto7=require("node:crypto"),C="sha256",ye=2e3;function kt(){let e=new Map;return{async of(t,r,n){let i=Y((0,import_node_fs.statSync)(t,{bigint:!0})),
s=e.get(t),o=(s==null?void 0:s.state)===i?s.digests.get(r):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(r),f=r===C?void 0:(0,import_node_crypto.createHash)(
C);await(0,import_chunk_CDWUWUYB.g)(t,l=>{a.update(l),f==null||f.update(l)},n);let c=a.digest(),d=new Map([[r,c]]);f!==void 0&&d.set(C,f.digest());let g=(0,import_node_fs.statSync)(
t,{bigint:!0});return Y(g)===i&&Date.now()-Number(g.ctimeMs)>ye?e.set(t,{state:i,digests:d}):e.delete(t),c},forget(t){e.delete(t)}}}function Y({dev:e,ino:t,size:r,
mtimeNs:n,ctimeNs:i}){return[e,t,r,n,i].join(" ")}var ke=1024*1024;async function Et(e){let t=(0,import_node_fs2.statSync)(e);return t.isFile()&&t.size<=import_chunk_CDWUWUYB.e?
Se((0,import_node_fs2.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function x(e,t,r){if(e.content!==void 0)return te(e.content,t,r);let n=Buffer.allocUnsafe(
r);return await L(n,e,t),n}async function ee(e,t,r,n,i){if(i==null||i.throwIfAborted(),e.content!==void 0){n(te(e.content,t,r-t));return}let s=Math.min(ke,r-t);
if(s<=0)return;let[o,a]=[Buffer.allocUnsafe(s),Buffer.allocUnsafe(r-t>s?s:0)];await L(o,e,t);for(let f=t;f<r;f+=s){i==null||i.throwIfAborted();let c=a.subarray(
0,Math.max(Math.min(s,r-f-s),0)),d=L(c,e,f+s);try{n(o)}finally{await d}[o,a]=[c,o]}}async function L(e,t,r){for(let n=0;n<e.length;){let{bytesRead:i}=await t.read(
e,n,e.length-n,r+n);if(i===0)throw ne();n+=i}}function te(e,t,r){if(t+r>e.length)throw ne();return e.subarray(t,t+Math.max(r,0))}function ne(){return new RangeError(
"it ends too early")}function Se(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(t,r,n,i)=>{let s=e.subarray(i,i+n);return t.set(s,r),Promise.
resolve({bytesRead:s.length})},close:()=>Promise.resolve()}}var re=8,b=24,se=40,ie=4,Be=512,De=2;async function Pt(e){let{size:t}=await e.stat();if(t<64)return;
let r=await x(e,0,64);if(r.toString("latin1",0,2)!=="MZ")return;let n=r.readUInt32LE(60);if(n+b+2>t)return;let i=await x(e,n,b+2);if(i.toString("latin1",0,4)!==
"PE\0\0")return;let s=i.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=i.readUInt16LE(20),a=s===523?112:96,
f=a+ie*8;if(o<f+8)throw new RangeError("it has no place for a signature");let c=await x(e,n+b,o);if(c.readUInt32LE(a-4)<=ie)throw new RangeError("it has no plac\
e for a signature");let d=c.readUInt32LE(f),g=c.readUInt32LE(f+4),l=await x(e,n+b+o,i.readUInt16LE(6)*se);return{size:t,checksum:n+b+64,entry:n+b+f,contentEnd:Math.
max(c.readUInt32LE(60),n+b+o+l.length,Ee(l)),table:d===0&&g===0?void 0:{offset:d,size:g}}}async function Tt(e,{size:t,checksum:r,entry:n,table:i},s){let o=(0,import_node_crypto2.createHash)(
s),a=(i==null?void 0:i.offset)??t,f=[[0,r],[r+4,n],[n+8,a]];for(let[c,d]of f)await ee(e,c,d,g=>o.update(g));return i===void 0&&o.update(Buffer.alloc(M(a)-a)),o.
digest()}async function At(e,t){let r=await x(e,t.offset,t.size);if(r.length<8||r.readUInt16LE(4)!==Be||r.readUInt16LE(6)!==De)throw new RangeError("its certifi\
cate table holds no PKCS #7");if(M(r.readUInt32LE(0))!==M(t.size))throw new RangeError("its certificate table's sizes differ");return r.subarray(8)}function M(e){
return Math.ceil(e/re)*re}function Ee(e){let t=0;for(let r=0;r<e.length;r+=se){let n=e.readUInt32LE(r+16);n!==0&&(t=Math.max(t,e.readUInt32LE(r+20)+n))}return t}
var Te=64*1024;async function jt(e,t,r,n,i,s){let o=R(r,Te);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&i==="pkcs1"?Ae(e,o,n,await s.of(t,n)):await Ce(
Le(e,i),o,n,t))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${n}`}:o}function Ae(e,t,r,n){
var i;if(t.length!==Math.ceil((((i=e.asymmetricKeyDetails)==null?void 0:i.modulusLength)??0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,
padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},t).equals((0,import_chunk_G2A6CPLR.b)(r,n))}catch{return!1}}async function Ce(e,t,r,n){let i=(0,import_node_crypto3.createVerify)(
r);return await(0,import_chunk_CDWUWUYB.g)(n,s=>i.update(s)),i.verify(e,t)}function R(e,t){var n;let r=(n=(0,import_node_fs3.statSync)(e,{throwIfNoEntry:!1}))==
null?void 0:n.size;return r===void 0?{state:"unsigned",reason:"there is no signature file"}:r===0?{state:"invalid",reason:"the signature file is empty"}:r>t?{state:"\
invalid",reason:`the signature file is too big (${r} bytes)`}:(0,import_node_fs3.readFileSync)(e)}function Le(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"\
der"}:t==="pss"?{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.
RSA_PKCS1_PADDING}}var fe={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Re=new Map(Object.entries(fe).map(([
e,t])=>[t,e])),Fe="1.2.840.113549.1.1.10",je=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],[
"1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["\
1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);
function D(e){return Re.get(e)}function ce(e){return fe[e]}function de({algorithm:e,digest:t,data:r,signature:n},i){let s=Ke(e,t,i);return typeof s=="string"?s:
(0,import_node_crypto6.verify)(s.digest,r,s.key,n)?void 0:"does not fit what it is over"}function Ke(e,t,r){let n=ze(e);if(n===void 0)return"uses a signature al\
gorithm that is unknown or too weak";let i=r.asymmetricKeyType;if(n.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not fit the ce\
rtificate's key";let s=n.kind==="rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.saltLength}:{padding:import_node_crypto6.constants.
RSA_PKCS1_PADDING},o=n.kind==="ecdsa"?{key:r,dsaEncoding:"der"}:{key:r,...s};return{kind:n.kind,digest:n.digest??t,key:o}}function ze([e,t]){let r=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return r===Fe?Ue(t):je.get(r)}function Ue(e){var s;let t=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(o=>[o.tag,
(0,import_chunk_KCTSZASC.e)(o)[0]])),r=ae(t.get((0,import_chunk_KCTSZASC.b)(0))),n=t.get((0,import_chunk_KCTSZASC.b)(1));if(r===void 0||n===void 0||ae((0,import_chunk_KCTSZASC.g)(
n,"the mask generation function")[1])!==r)return;let i=(s=t.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:s.content;if(!((i==null?void 0:i.length)===0||((i==
null?void 0:i.length)??0)>2))return{kind:"rsa-pss",digest:r,saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function ae(e){return e===void 0?void 0:D((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var Ne="1.2.840.113549.1.7.1",$e="1.2.840.113549.1.9.3",Ve="1.2.840.113549.1.9.4";
function Ht(e,t,r){let n=t.signers.filter(({name:s})=>me(s,e.raw));if(n.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${We(t)}`};let i="";for(let s of n){
let o=F(s,e,r,t.contentType);if(o!==void 0){i=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};i="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:i}}function F(e,t,r,n){let i=D(e.digestAlgorithm);if(i===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(n!==Ne)return"has no signed attributes"}else{let a=Xe(s.values,(0,import_node_crypto5.createHash)(
i).update(r).digest(),n);if(a!==void 0)return a}let o=(s==null?void 0:s.encoded)??r;return de({algorithm:e.signatureAlgorithm,digest:i,data:o,signature:e.signature},
t.publicKey)}function Xe(e,t,r){let n=ue(e,Ve);if((n==null?void 0:n.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!n.content.equals(t))return"is over other content";let i=ue(e,$e);if(i===void 0||(0,import_chunk_KCTSZASC.h)(i,"the content type's attribute")!==r)return"\
is over another type of content"}function me(e,t){if(e==="subject-key-identifier")return!0;let r=(0,import_chunk_CDWUWUYB.c)(t);return r.issuer.equals(e.issuer)&&
r.serialNumber.equals(e.serialNumber)}function j(e,t){return t.filter(r=>me(e.name,r)).map(Ge)}var E=new Map,He=16;function Ge(e){let t=e.toString("latin1"),r=E.
get(t);if(r!==void 0)return r;let n=Qe(e),[i]=E.keys();return i!==void 0&&E.size>=He&&E.delete(i),E.set(t,n),n}function Qe(e){try{let t=new import_node_crypto5.X509Certificate(
e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function K(e){return(0,import_chunk_FUMAWFZH.b)(
e.subject)}function We(e){let t=e.signers.flatMap(r=>j(r,e.certificates).slice(0,1).map(K));return t.length===0?"nobody who is named in it":t.join(" and by ")}function ue(e,t){
let r=e.get(t);return(r==null?void 0:r.length)===1?r[0]:void 0}var Je=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Ye="1.2.840.113549.1.9.6",et="1.2.8\
40.113549.1.9.5",ge="1.2.840.113549.1.9.16.1.4",tt="1.2.840.113549.1.7.1",nt="1.3.6.1.5.5.7.3.8";function en(e,t,r={}){var s;let n=Je.flatMap(o=>e.unsignedAttributes.
get(o)??[])[0];if(n!==void 0)return z(n,e.signature,r);let i=(s=e.unsignedAttributes.get(Ye))==null?void 0:s[0];return i===void 0?{state:"none"}:rt(i,e.signature,
t)}function z(e,t,r={}){var v;let n=(0,import_chunk_CDWUWUYB.a)(e.raw),[i]=n.signers;if(i===void 0||n.content===void 0||n.contentType!==ge)return{state:"invalid",
reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(n.content),"the timestamp"),[f,c]=(0,import_chunk_KCTSZASC.g)(
s,"the timestamp's imprint"),d=D((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));
if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(r.digest!==void 0&&d!==r.digest)return{state:"invalid",reason:`it \
has ${d}, and ${r.digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(c,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(
d).update(t).digest()))return{state:"invalid",reason:"it was given for another signature"};let g=(v=a.find(({tag:pe})=>pe===import_chunk_KCTSZASC.a.integer))==null?
void 0:v.content;if(r.nonce!==void 0&&(g==null?void 0:g.equals(r.nonce))!==!0)return{state:"invalid",reason:"it was given for another question: its nonce is not\
 ours"};let l=le(i,n.certificates,n.content,ge,()=>(0,import_chunk_KCTSZASC.i)(o,"the time of the timestamp"));return l.state==="valid"?{...l,digest:d}:l}function rt(e,t,r){
var s,o;let n=(0,import_chunk_CDWUWUYB.b)(e),i=(o=(s=n.signedAttributes)==null?void 0:s.values.get(et))==null?void 0:o[0];return le(n,r.certificates,t,tt,()=>(0,import_chunk_KCTSZASC.i)(
i,"the time of the counter signature"))}function le(e,t,r,n,i){let s="the certificate of its authority is not in it";for(let o of j(e,t)){let a=it(o)?F(e,o,r,n):
"is by a certificate that is not for timestamps";if(a===void 0)return{state:"valid",time:i(),authority:K(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}
function it(e){let t=e.keyUsage;return(t==null?void 0:t.includes(nt))??!1}var U=256*1024,ot=["granted","granted with modifications","rejection","waiting","revoc\
ation warning","revocation notification"];function at(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==e.length)throw new import_chunk_KCTSZASC.c("ther\
e is more after the end");let[r,n]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[i]=(0,import_chunk_KCTSZASC.g)(r,"the answer's status"),s=(0,import_chunk_KCTSZASC.f)(
i,import_chunk_KCTSZASC.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${ot[o]??"with an unknown status"}`:
n??"it granted a timestamp, but sent none"}function q(e,t,r){try{let n=at(e);return typeof n=="string"?{state:"invalid",reason:n}:z(n,t,r)}catch(n){if(!(n instanceof
import_chunk_KCTSZASC.c))throw n;return{state:"invalid",reason:`it is no timestamp: ${n.message}`}}}async function fn(e,t){let r=R(e+import_chunk_CDWUWUYB.h,U);
if(!Buffer.isBuffer(r))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let n=q(r,await(0,import_promises2.readFile)(e),
{digest:t});return n.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${n.state==="none"?"it is none":n.reason}`}:{state:"valid",time:n.
time.toISOString(),authority:n.authority}}var ft={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.\
6.1.4.1.311.3.3.1")};function mn(e,t,r){let n=(0,import_chunk_KCTSZASC.d)(e),[i,s]=(0,import_chunk_KCTSZASC.e)(n),[o]=s===void 0?[]:(0,import_chunk_KCTSZASC.e)(
s),a=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(o),f=a.at(-1),[c,...d]=f===void 0?[]:(0,import_chunk_KCTSZASC.e)(f);if(i===void 0||s===void 0||o===void 0||f===void 0||
c===void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(d.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let g=ct(c,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,ft[r],(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),l=a.slice(0,-1).map(({raw:v})=>v);return(0,import_chunk_WCTKBPXM.a)(
n.tag,i.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...l,(0,import_chunk_WCTKBPXM.a)(f.tag,g))))}function ct(e,t){let r=(0,import_chunk_KCTSZASC.e)(
e),n=r.at(-1),i=(n==null?void 0:n.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(n).map(({raw:a})=>a):[],s=i.length>0?r.slice(0,-1):r,o=[...i,
t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...o))}var mt=Buffer.
of(5,0),gt=Buffer.of(1,1,255),lt=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function kn(e,t,r){let{digest:n}=r,i=(0,import_node_crypto7.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:s,body:o}=await yt(e,pt(t,n,i),r);if(s!==200)throw new I(`it answered with HTTP status ${s}`);let a=q(o,t,{digest:n,nonce:i});
if(a.state==="valid")return o;throw new I(a.state==="none"?"it sent no timestamp":a.reason)}var I=class extends Error{name="TimestampRefused"};function pt(e,t,r){
let n=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)(ce(t)),mt),i=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
octetString,(0,import_node_crypto7.createHash)(t).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,n,i);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,lt,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,r),gt)}async function yt(e,t,r){try{return await(0,import_chunk_G2A6CPLR.f)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:r.proxy,timeLimitInSeconds:r.timeLimitInSeconds,maximumBytes:U,
signal:r.signal})}catch(n){throw!(n instanceof import_chunk_G2A6CPLR.d)||n.kind==="cancelled"?n:new I(`it can't be asked: ${n.message.replace(/\.$/,"")}`,{cause:n})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x});
