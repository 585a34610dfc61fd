var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>wt,b:()=>Y,c:()=>Bt,d:()=>x,e:()=>ee,f:()=>Ot,g:()=>Pt,h:()=>Tt,i:()=>Ft,j:()=>R,k:()=>B,l:()=>de,m:()=>je,n:()=>Xt,
o:()=>Ve,p:()=>me,q:()=>He,r:()=>K,s:()=>Yt,t:()=>ot,u:()=>an,v:()=>un,w:()=>wn,x:()=>v});module.exports=__toCommonJS(stdin_exports);var import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_EXMBBJJF=require("./chunk-EXMBBJJF.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),
import_promises=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_promises2=require("node:fs/promises"),import_node_crypto3=require("node:crypto"),
import_node_fs3=require("node:fs"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_node_crypto7=require("node:crypto"),C="sha256",pe=2e3;function wt(){let e=new Map;return{async of(t,n,r){let i=Y((0,import_node_fs.statSync)(t,{bigint:!0})),
s=e.get(t),o=s?.state===i?s.digests.get(n):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(n),f=n===C?void 0:(0,import_node_crypto.createHash)(
C);await(0,import_chunk_EXMBBJJF.g)(t,l=>{a.update(l),f?.update(l)},r);let c=a.digest(),d=new Map([[n,c]]);f!==void 0&&d.set(C,f.digest());let g=(0,import_node_fs.statSync)(
t,{bigint:!0});return Y(g)===i&&Date.now()-Number(g.ctimeMs)>pe?e.set(t,{state:i,digests:d}):e.delete(t),c},forget(t){e.delete(t)}}}function Y({dev:e,ino:t,size:n,
mtimeNs:r,ctimeNs:i}){return[e,t,n,r,i].join(" ")}var we=1024*1024;async function Bt(e){let t=(0,import_node_fs2.statSync)(e);return t.isFile()&&t.size<=import_chunk_EXMBBJJF.e?
ke((0,import_node_fs2.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function x(e,t,n){if(e.content!==void 0)return te(e.content,t,n);let r=Buffer.allocUnsafe(
n);return await L(r,e,t),r}async function ee(e,t,n,r,i){if(i?.throwIfAborted(),e.content!==void 0){r(te(e.content,t,n-t));return}let s=Math.min(we,n-t);if(s<=0)
return;let[o,a]=[Buffer.allocUnsafe(s),Buffer.allocUnsafe(n-t>s?s:0)];await L(o,e,t);for(let f=t;f<n;f+=s){i?.throwIfAborted();let c=a.subarray(0,Math.max(Math.
min(s,n-f-s),0)),d=L(c,e,f+s);try{r(o)}finally{await d}[o,a]=[c,o]}}async function L(e,t,n){for(let r=0;r<e.length;){let{bytesRead:i}=await t.read(e,r,e.length-
r,n+r);if(i===0)throw ne();r+=i}}function te(e,t,n){if(t+n>e.length)throw ne();return e.subarray(t,t+Math.max(n,0))}function ne(){return new RangeError("it ends\
 too early")}function ke(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(t,n,r,i)=>{let s=e.subarray(i,i+r);return t.set(s,n),Promise.resolve(
{bytesRead:s.length})},close:()=>Promise.resolve()}}var re=8,b=24,se=40,ie=4,xe=512,De=2;async function Ot(e){let{size:t}=await e.stat();if(t<64)return;let n=await x(
e,0,64);if(n.toString("latin1",0,2)!=="MZ")return;let r=n.readUInt32LE(60);if(r+b+2>t)return;let i=await x(e,r,b+2);if(i.toString("latin1",0,4)!=="PE\0\0")return;
let s=i.readUInt16LE(b);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=i.readUInt16LE(20),a=s===523?112:96,f=a+ie*8;if(o<f+
8)throw new RangeError("it has no place for a signature");let c=await x(e,r+b,o);if(c.readUInt32LE(a-4)<=ie)throw new RangeError("it has no place for a signatur\
e");let d=c.readUInt32LE(f),g=c.readUInt32LE(f+4),l=await x(e,r+b+o,i.readUInt16LE(6)*se);return{size:t,checksum:r+b+64,entry:r+b+f,contentEnd:Math.max(c.readUInt32LE(
60),r+b+o+l.length,Be(l)),table:d===0&&g===0?void 0:{offset:d,size:g}}}async function Pt(e,{size:t,checksum:n,entry:r,table:i},s){let o=(0,import_node_crypto2.createHash)(
s),a=i?.offset??t,f=[[0,n],[n+4,r],[r+8,a]];for(let[c,d]of f)await ee(e,c,d,g=>o.update(g));return i===void 0&&o.update(Buffer.alloc(M(a)-a)),o.digest()}async function Tt(e,t){
let n=await x(e,t.offset,t.size);if(n.length<8||n.readUInt16LE(4)!==xe||n.readUInt16LE(6)!==De)throw new RangeError("its certificate table holds no PKCS #7");if(M(
n.readUInt32LE(0))!==M(t.size))throw new RangeError("its certificate table's sizes differ");return n.subarray(8)}function M(e){return Math.ceil(e/re)*re}function Be(e){
let t=0;for(let n=0;n<e.length;n+=se){let r=e.readUInt32LE(n+16);r!==0&&(t=Math.max(t,e.readUInt32LE(n+20)+r))}return t}var Pe=64*1024;async function Ft(e,t,n,r,i,s){
let o=R(n,Pe);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&i==="pkcs1"?Te(e,o,r,await s.of(t,r)):await Ae(Ce(e,i),o,r,t))?{state:"valid",verifier:"No\
de.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${r}`}:o}function Te(e,t,n,r){if(t.length!==Math.ceil(
(e.asymmetricKeyDetails?.modulusLength??0)/8))return!1;try{return(0,import_node_crypto3.publicDecrypt)({key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING},
t).equals((0,import_chunk_JDAKDQOA.b)(n,r))}catch{return!1}}async function Ae(e,t,n,r){let i=(0,import_node_crypto3.createVerify)(n);return await(0,import_chunk_EXMBBJJF.g)(
r,s=>i.update(s)),i.verify(e,t)}function R(e,t){let n=(0,import_node_fs3.statSync)(e,{throwIfNoEntry:!1})?.size;return n===void 0?{state:"unsigned",reason:"ther\
e is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:
(0,import_node_fs3.readFileSync)(e)}function Ce(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto3.constants.
RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto3.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto3.constants.RSA_PKCS1_PADDING}}var fe={sha256:"\
2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Me=new Map(Object.entries(fe).map(([e,t])=>[t,e])),Re="1.2.840.113549.1\
.1.10",Fe=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-\
pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",
digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function B(e){return Me.get(e)}
function ce(e){return fe[e]}function de({algorithm:e,digest:t,data:n,signature:r},i){let s=je(e,t,i);return typeof s=="string"?s:(0,import_node_crypto6.verify)(
s.digest,n,s.key,r)?void 0:"does not fit what it is over"}function je(e,t,n){let r=Ke(e);if(r===void 0)return"uses a signature algorithm that is unknown or too \
weak";let i=n.asymmetricKeyType;if(r.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let s=r.kind===
"rsa-pss"?{padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:r.saltLength}:{padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},o=r.kind===
"ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...s};return{kind:r.kind,digest:r.digest??t,key:o}}function Ke([e,t]){let n=(0,import_chunk_F5PLUWPU.h)(e,"the signatur\
e algorithm");return n===Re?ze(t):Fe.get(n)}function ze(e){let t=new Map((0,import_chunk_F5PLUWPU.g)(e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(
s)[0]])),n=ae(t.get((0,import_chunk_F5PLUWPU.b)(0))),r=t.get((0,import_chunk_F5PLUWPU.b)(1));if(n===void 0||r===void 0||ae((0,import_chunk_F5PLUWPU.g)(r,"the ma\
sk generation function")[1])!==n)return;let i=t.get((0,import_chunk_F5PLUWPU.b)(2))?.content;if(!(i?.length===0||(i?.length??0)>2))return{kind:"rsa-pss",digest:n,
saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function ae(e){return e===void 0?void 0:B((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(e,"a digest\
 algorithm")[0],"a digest algorithm"))}var _e="1.2.840.113549.1.7.1",Ne="1.2.840.113549.1.9.3",$e="1.2.840.113549.1.9.4";function Xt(e,t,n){let r=t.signers.filter(
({name:s})=>me(s,e.raw));if(r.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${Qe(t)}`};let i="";for(let s of r){let o=F(s,e,n,t.contentType);
if(o!==void 0){i=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};i="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:i}}function F(e,t,n,r){let i=B(e.digestAlgorithm);if(i===void 0)return"uses a digest algorithm that is\
 unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(r!==_e)return"has no signed attributes"}else{let a=Ve(s.values,(0,import_node_crypto5.createHash)(
i).update(n).digest(),r);if(a!==void 0)return a}let o=s?.encoded??n;return de({algorithm:e.signatureAlgorithm,digest:i,data:o,signature:e.signature},t.publicKey)}
function Ve(e,t,n){let r=ue(e,$e);if(r?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!r.content.equals(t))return"\
is over other content";let i=ue(e,Ne);if(i===void 0||(0,import_chunk_F5PLUWPU.h)(i,"the content type's attribute")!==n)return"is over another type of content"}function me(e,t){
if(e==="subject-key-identifier")return!0;let n=(0,import_chunk_EXMBBJJF.c)(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.serialNumber)}function j(e,t){
return t.filter(n=>me(e.name,n)).map(He)}var E=new Map,Xe=16;function He(e){let t=e.toString("latin1"),n=E.get(t);if(n!==void 0)return n;let r=Ge(e),[i]=E.keys();
return i!==void 0&&E.size>=Xe&&E.delete(i),E.set(t,r),r}function Ge(e){try{let t=new import_node_crypto5.X509Certificate(e);if(t.publicKey.type==="public")return t}catch{}
throw new import_chunk_F5PLUWPU.c("it holds a certificate that can not be read")}function K(e){return(0,import_chunk_UWMBRGO3.b)(e.subject)}function Qe(e){let t=e.
signers.flatMap(n=>j(n,e.certificates).slice(0,1).map(K));return t.length===0?"nobody who is named in it":t.join(" and by ")}function ue(e,t){let n=e.get(t);return n?.
length===1?n[0]:void 0}var Ze=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Je="1.2.840.113549.1.9.6",Ye="1.2.840.113549.1.9.5",ge="1.2.840.113549.1.9.\
16.1.4",et="1.2.840.113549.1.7.1",tt="1.3.6.1.5.5.7.3.8";function Yt(e,t,n={}){let r=Ze.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(r!==void 0)return z(r,
e.signature,n);let i=e.unsignedAttributes.get(Je)?.[0];return i===void 0?{state:"none"}:nt(i,e.signature,t)}function z(e,t,n={}){let r=(0,import_chunk_EXMBBJJF.a)(
e.raw),[i]=r.signers;if(i===void 0||r.content===void 0||r.contentType!==ge)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(r.content),"the timestamp"),[f,c]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),d=B((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it has ${d}, and ${n.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(c,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(d).update(t).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let g=a.find(({tag:T})=>T===import_chunk_F5PLUWPU.a.integer)?.content;if(n.nonce!==void 0&&g?.equals(n.nonce)!==!0)return{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"};let l=le(i,r.certificates,r.content,ge,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"));
return l.state==="valid"?{...l,digest:d}:l}function nt(e,t,n){let r=(0,import_chunk_EXMBBJJF.b)(e),i=r.signedAttributes?.values.get(Ye)?.[0];return le(r,n.certificates,
t,et,()=>(0,import_chunk_F5PLUWPU.i)(i,"the time of the counter signature"))}function le(e,t,n,r,i){let s="the certificate of its authority is not in it";for(let o of j(
e,t)){let a=rt(o)?F(e,o,n,r):"is by a certificate that is not for timestamps";if(a===void 0)return{state:"valid",time:i(),authority:K(o)};s=`its signature ${a}`}
return{state:"invalid",reason:s}}function rt(e){return e.keyUsage?.includes(tt)??!1}var U=256*1024,st=["granted","granted with modifications","rejection","waiti\
ng","revocation warning","revocation notification"];function ot(e){let t=(0,import_chunk_F5PLUWPU.d)(e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c(
"there is more after the end");let[n,r]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[i]=(0,import_chunk_F5PLUWPU.g)(n,"the answer's status"),s=(0,import_chunk_F5PLUWPU.f)(
i,import_chunk_F5PLUWPU.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${st[o]??"with an unknown status"}`:
r??"it granted a timestamp, but sent none"}function q(e,t,n){try{let r=ot(e);return typeof r=="string"?{state:"invalid",reason:r}:z(r,t,n)}catch(r){if(!(r instanceof
import_chunk_F5PLUWPU.c))throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function an(e,t){let n=R(e+import_chunk_EXMBBJJF.h,U);
if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=q(n,await(0,import_promises2.readFile)(e),
{digest:t});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.
time.toISOString(),authority:r.authority}}var at={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.\
6.1.4.1.311.3.3.1")};function un(e,t,n){let r=(0,import_chunk_F5PLUWPU.d)(e),[i,s]=(0,import_chunk_F5PLUWPU.e)(r),[o]=s===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
s),a=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),f=a.at(-1),[c,...d]=f===void 0?[]:(0,import_chunk_F5PLUWPU.e)(f);if(i===void 0||s===void 0||o===void 0||f===void 0||
c===void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(d.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let g=ft(c,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,at[n],(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),l=a.slice(0,-1).map(({raw:T})=>T);return(0,import_chunk_WCTKBPXM.a)(
r.tag,i.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...l,(0,import_chunk_WCTKBPXM.a)(f.tag,g))))}function ft(e,t){let n=(0,import_chunk_F5PLUWPU.e)(
e),r=n.at(-1),i=r?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(r).map(({raw:a})=>a):[],s=i.length>0?n.slice(0,-1):n,o=[...i,t].sort((a,f)=>a.
compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...o))}var ut=Buffer.of(5,
0),mt=Buffer.of(1,1,255),gt=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function wn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto7.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:s,body:o}=await pt(e,lt(t,r,i),n);if(s!==200)throw new v(`it answered with HTTP status ${s}`);let a=q(o,t,{digest:r,nonce:i});
if(a.state==="valid")return o;throw new v(a.state==="none"?"it sent no timestamp":a.reason)}var v=class extends Error{name="TimestampRefused"};function lt(e,t,n){
let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,(0,import_chunk_WCTKBPXM.b)(ce(t)),ut),i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
octetString,(0,import_node_crypto7.createHash)(t).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,r,i);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,gt,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,n),mt)}async function pt(e,t,n){try{return await(0,import_chunk_JDAKDQOA.f)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:U,
signal:n.signal})}catch(r){throw!(r instanceof import_chunk_JDAKDQOA.d)||r.kind==="cancelled"?r:new v(`it can't be asked: ${r.message.replace(/\.$/,"")}`,{cause:r})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x});
