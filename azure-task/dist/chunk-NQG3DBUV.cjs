var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Mt,b:()=>ee,c:()=>S,d:()=>se,e:()=>Be,f:()=>ae,g:()=>Ce,h:()=>fe,i:()=>Me,j:()=>j,k:()=>de,l:()=>nn,m:()=>fn,
n:()=>B,o:()=>ge,p:()=>mn,q:()=>gn,r:()=>ln,s:()=>wn,t:()=>U,u:()=>kt,v:()=>In,w:()=>An,x:()=>zn,y:()=>T});module.exports=__toCommonJS(stdin_exports);var import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_M6ULNH7H=require("./chunk-M6ULNH7H.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_G2A6CPLR=require("./chunk-G2A6CPLR.cjs"),
import_chunk_FUMAWFZH=require("./chunk-FUMAWFZH.cjs"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_fs2=require("node:fs"),import_promises=require("node:fs/promises"),
import_node_crypto5=require("node:crypto"),import_promises2=require("node:fs/promises"),import_node_crypto6=require("node:crypto"),import_node_fs3=require("node:fs"),
import_node_crypto7=require("node:crypto"),M="sha256",Se=2e3;function Mt(){let e=new Map;return{async of(t,n,i){let r=ee((0,import_node_fs.statSync)(t,{bigint:!0})),
s=e.get(t),o=(s==null?void 0:s.state)===r?s.digests.get(n):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(n),f=n===M?void 0:(0,import_node_crypto.createHash)(
M);await(0,import_chunk_M6ULNH7H.g)(t,y=>{a.update(y),f==null||f.update(y)},i);let d=a.digest(),u=new Map([[n,d]]);f!==void 0&&u.set(M,f.digest());let l=(0,import_node_fs.statSync)(
t,{bigint:!0});return ee(l)===r&&Date.now()-Number(l.ctimeMs)>Se?e.set(t,{state:r,digests:u}):e.delete(t),d},forget(t){e.delete(t)}}}function ee({dev:e,ino:t,size:n,
mtimeNs:i,ctimeNs:r}){return[e,t,n,i,r].join(" ")}var ie={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},ke=new Map(
Object.entries(ie).map(([e,t])=>[t,e])),De="1.2.840.113549.1.1.10",xe=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-p\
kcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.1004\
5.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"\
ecdsa",digest:"sha512"}]]);function S(e){return ke.get(e)}function re(e){return ie[e]}function se({algorithm:e,digest:t,data:n,signature:i},r){let s=Be(e,t,r);return typeof s==
"string"?s:(0,import_node_crypto3.verify)(s.digest,n,s.key,i)?void 0:"does not fit what it is over"}function Be(e,t,n){let i=ve(e);if(i===void 0)return"uses a s\
ignature algorithm that is unknown or too weak";let r=n.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not\
 fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.saltLength}:{padding:import_node_crypto3.constants.
RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...s};return{kind:i.kind,digest:i.digest??t,key:o}}function ve([e,t]){let n=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return n===De?Ee(t):xe.get(n)}function Ee(e){var s;let t=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(o=>[o.tag,
(0,import_chunk_KCTSZASC.e)(o)[0]])),n=ne(t.get((0,import_chunk_KCTSZASC.b)(0))),i=t.get((0,import_chunk_KCTSZASC.b)(1));if(n===void 0||i===void 0||ne((0,import_chunk_KCTSZASC.g)(
i,"the mask generation function")[1])!==n)return;let r=(s=t.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:s.content;if(!((r==null?void 0:r.length)===0||((r==
null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function ne(e){return e===void 0?void 0:S((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var Te="1.2.840.113549.1.7.1",Pe="1.2.840.113549.1.9.3",Ae="1.2.840.113549.1.9.4";
function ae(e,t,n){let i=t.signers.filter(({name:s})=>fe(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${Re(t)}`};let r="";for(let s of i){
let o=L(s,e,n,t.contentType);if(o!==void 0){r=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its sig\
nature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:r}}function L(e,t,n,i){let r=S(e.digestAlgorithm);if(r===void 0)return"us\
es a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==Te)return"has no signed attributes"}else{let a=Ce(s.values,(0,import_node_crypto2.createHash)(
r).update(n).digest(),i);if(a!==void 0)return a}let o=(s==null?void 0:s.encoded)??n;return se({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},
t.publicKey)}function Ce(e,t,n){let i=oe(e,Ae);if((i==null?void 0:i.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!i.content.equals(t))return"is over other content";let r=oe(e,Pe);if(r===void 0||(0,import_chunk_KCTSZASC.h)(r,"the content type's attribute")!==n)return"\
is over another type of content"}function fe(e,t){if(e==="subject-key-identifier")return!0;let n=(0,import_chunk_M6ULNH7H.c)(t);return n.issuer.equals(e.issuer)&&
n.serialNumber.equals(e.serialNumber)}function R(e,t){return t.filter(n=>fe(e.name,n)).map(Me)}var O=new Map,Fe=16;function Me(e){let t=e.toString("latin1"),n=O.
get(t);if(n!==void 0)return n;let i=Le(e),[r]=O.keys();return r!==void 0&&O.size>=Fe&&O.delete(r),O.set(t,i),i}function Le(e){try{let t=new import_node_crypto2.X509Certificate(
e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function j(e){return(0,import_chunk_FUMAWFZH.b)(
e.subject)}function Re(e){let t=e.signers.flatMap(n=>R(n,e.certificates).slice(0,1).map(j));return t.length===0?"nobody who is named in it":t.join(" and by ")}function oe(e,t){
let n=e.get(t);return(n==null?void 0:n.length)===1?n[0]:void 0}var Ke=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],ze="1.2.840.113549.1.9.6",qe="1.2.8\
40.113549.1.9.5",ce="1.2.840.113549.1.9.16.1.4",Ue="1.2.840.113549.1.7.1",Ne="1.3.6.1.5.5.7.3.8";function de(e,t,n={}){var s;let i=Ke.flatMap(o=>e.unsignedAttributes.
get(o)??[])[0];if(i!==void 0)return K(i,e.signature,n);let r=(s=e.unsignedAttributes.get(ze))==null?void 0:s[0];return r===void 0?{state:"none"}:$e(r,e.signature,
t)}function K(e,t,n={}){var y;let i=(0,import_chunk_M6ULNH7H.a)(e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==ce)return{state:"invalid",
reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(i.content),"the timestamp"),[f,d]=(0,import_chunk_KCTSZASC.g)(
s,"the timestamp's imprint"),u=S((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));
if(u===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(n.digest!==void 0&&u!==n.digest)return{state:"invalid",reason:`it \
has ${u}, and ${n.digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(d,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(
u).update(t).digest()))return{state:"invalid",reason:"it was given for another signature"};let l=(y=a.find(({tag:F})=>F===import_chunk_KCTSZASC.a.integer))==null?
void 0:y.content;return n.nonce!==void 0&&(l==null?void 0:l.equals(n.nonce))!==!0?{state:"invalid",reason:"it was given for another question: its nonce is not o\
urs"}:ue(r,i.certificates,i.content,ce,()=>(0,import_chunk_KCTSZASC.i)(o,"the time of the timestamp"))}function $e(e,t,n){var s,o;let i=(0,import_chunk_M6ULNH7H.b)(
e),r=(o=(s=i.signedAttributes)==null?void 0:s.values.get(qe))==null?void 0:o[0];return ue(i,n.certificates,t,Ue,()=>(0,import_chunk_KCTSZASC.i)(r,"the time of t\
he counter signature"))}function ue(e,t,n,i,r){let s="the certificate of its authority is not in it";for(let o of R(e,t)){let a=_e(o)?L(e,o,n,i):"is by a certif\
icate that is not for timestamps";if(a===void 0)return{state:"valid",time:r(),authority:j(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}function _e(e){
let t=e.keyUsage;return(t==null?void 0:t.includes(Ne))??!1}var Xe="1.3.6.1.4.1.311.2.1.4",me="1.3.6.1.4.1.311.10.1",Ve="1.2.840.113549.1.9.5",He="1.3.6.1.4.1.31\
1.2.4.1",Ge="Authenticode PKCS #7 check";function nn(e,t){try{return Ze(et((0,import_chunk_M6ULNH7H.a)(tt(e))),t)}catch(n){if(!(n instanceof import_chunk_KCTSZASC.c))
throw n;return A(`the signature is malformed: ${n.message}`)}}function Ze(e,t){if(e.every(({signers:r})=>r.length===0))return{kind:"catalog",signedDigest:void 0,
verdict:{state:"unsigned",reason:"nobody has signed it"}};let n,i;for(let r of e){let{content:s}=r;if(s===void 0||![Xe,me].includes(r.contentType))return A("the\
 signature is not an Authenticode one");let o=ae(t,r,s);if(o.state==="wrong"){(n===void 0||n.byOther)&&(n=o);continue}let a=We(r,s,o);if(a.verdict.state!=="vali\
d")return a;let f=Qe(o.signer);(i===void 0||f>=i.time)&&(i={time:f,finding:a})}return i!==void 0&&(n==null?void 0:n.byOther)!==!1?i.finding:A((n==null?void 0:n.
reason)??"there is no signature in it")}function Qe({signedAttributes:e}){var n;let t=(n=e==null?void 0:e.values.get(Ve))==null?void 0:n[0];return t===void 0?0:
(0,import_chunk_KCTSZASC.i)(t,"the signing time").getTime()}function We(e,t,{signer:n}){let i=de(n,e);if(i.state==="invalid")return A(`its timestamp is not righ\
t: ${i.reason}`,"timestamp");let r=e.contentType===me;return{kind:r?"catalog":"file",signedDigest:r?void 0:Ye(t),verdict:{state:"valid",verifier:Ge,...Je(S(n.digestAlgorithm)),
notes:i.state==="none"?[]:[`timestamp of ${i.time.toISOString()} by ${i.authority}`],...i.state==="none"?{}:{timestampedAt:i.time.toISOString()}}}}function Je(e){
return e===void 0?{}:{digest:e}}function A(e,t){return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function Ye(e){
let t={tag:import_chunk_KCTSZASC.a.sequence,raw:e,content:e},[,n]=(0,import_chunk_KCTSZASC.e)(t),[i,r]=(0,import_chunk_KCTSZASC.g)(n,"the file's digest"),[s]=(0,import_chunk_KCTSZASC.g)(
i,"the file's digest algorithm");return{algorithm:S((0,import_chunk_KCTSZASC.h)(s,"the file's digest algorithm")),value:(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.
octetString,"the file's digest").content.toString("hex")}}function et(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(He)??[]);return[e,...t.map(({raw:n})=>(0,import_chunk_M6ULNH7H.a)(
n))]}function tt(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_KCTSZASC.a.sequence?0:void 0).toString(
"latin1"));return(t==null?void 0:t[1])===void 0?e:Buffer.from(t[1],"base64")}var st=1024*1024;async function fn(e){let t=(0,import_node_fs2.statSync)(e);return t.
isFile()&&t.size<=import_chunk_M6ULNH7H.e?ot((0,import_node_fs2.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function B(e,t,n){if(e.content!==void 0)
return le(e.content,t,n);let i=Buffer.allocUnsafe(n);return await z(i,e,t),i}async function ge(e,t,n,i,r){if(r==null||r.throwIfAborted(),e.content!==void 0){i(le(
e.content,t,n-t));return}let s=Math.min(st,n-t);if(s<=0)return;let[o,a]=[Buffer.allocUnsafe(s),Buffer.allocUnsafe(n-t>s?s:0)];await z(o,e,t);for(let f=t;f<n;f+=
s){r==null||r.throwIfAborted();let d=a.subarray(0,Math.max(Math.min(s,n-f-s),0)),u=z(d,e,f+s);try{i(o)}finally{await u}[o,a]=[d,o]}}async function z(e,t,n){for(let i=0;i<
e.length;){let{bytesRead:r}=await t.read(e,i,e.length-i,n+i);if(r===0)throw pe();i+=r}}function le(e,t,n){if(t+n>e.length)throw pe();return e.subarray(t,t+Math.
max(n,0))}function pe(){return new RangeError("it ends too early")}function ot(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(t,n,i,r)=>{let s=e.
subarray(r,r+i);return t.set(s,n),Promise.resolve({bytesRead:s.length})},close:()=>Promise.resolve()}}var ye=8,w=24,be=40,he=4,ft=512,ct=2;async function mn(e){
let{size:t}=await e.stat();if(t<64)return;let n=await B(e,0,64);if(n.toString("latin1",0,2)!=="MZ")return;let i=n.readUInt32LE(60);if(i+w+2>t)return;let r=await B(
e,i,w+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(w);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.
readUInt16LE(20),a=s===523?112:96,f=a+he*8;if(o<f+8)throw new RangeError("it has no place for a signature");let d=await B(e,i+w,o);if(d.readUInt32LE(a-4)<=he)throw new RangeError(
"it has no place for a signature");let u=d.readUInt32LE(f),l=d.readUInt32LE(f+4),y=await B(e,i+w+o,r.readUInt16LE(6)*be);return{size:t,checksum:i+w+64,entry:i+w+
f,contentEnd:Math.max(d.readUInt32LE(60),i+w+o+y.length,dt(y)),table:u===0&&l===0?void 0:{offset:u,size:l}}}async function gn(e,{size:t,checksum:n,entry:i,table:r},s){
let o=(0,import_node_crypto5.createHash)(s),a=(r==null?void 0:r.offset)??t,f=[[0,n],[n+4,i],[i+8,a]];for(let[d,u]of f)await ge(e,d,u,l=>o.update(l));return r===
void 0&&o.update(Buffer.alloc(q(a)-a)),o.digest()}async function ln(e,t){let n=await B(e,t.offset,t.size);if(n.length<8||n.readUInt16LE(4)!==ft||n.readUInt16LE(
6)!==ct)throw new RangeError("its certificate table holds no PKCS #7");if(q(n.readUInt32LE(0))!==q(t.size))throw new RangeError("its certificate table's sizes d\
iffer");return n.subarray(8)}function q(e){return Math.ceil(e/ye)*ye}function dt(e){let t=0;for(let n=0;n<e.length;n+=be){let i=e.readUInt32LE(n+20);i!==0&&(t=Math.
max(t,i+e.readUInt32LE(n+16)))}return t}var pt=64*1024;async function wn(e,t,n,i,r,s){let o=U(n,pt);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r===
"pkcs1"?yt(e,o,i,await s.of(t,i)):await ht(bt(e,r),o,i,t))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fi\
t the file, the certificate, or ${i}`}:o}function yt(e,t,n,i){var r;if(t.length!==Math.ceil((((r=e.asymmetricKeyDetails)==null?void 0:r.modulusLength)??0)/8))return!1;
try{return(0,import_node_crypto6.publicDecrypt)({key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},t).equals((0,import_chunk_G2A6CPLR.b)(n,i))}catch{
return!1}}async function ht(e,t,n,i){let r=(0,import_node_crypto6.createVerify)(n);return await(0,import_chunk_M6ULNH7H.g)(i,s=>r.update(s)),r.verify(e,t)}function U(e,t){
var i;let n=(i=(0,import_node_fs3.statSync)(e,{throwIfNoEntry:!1}))==null?void 0:i.size;return n===void 0?{state:"unsigned",reason:"there is no signature file"}:
n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_node_fs3.readFileSync)(
e)}function bt(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING}}var N=256*1024,wt=["granted","granted with modifications","rejection","w\
aiting","revocation warning","revocation notification"];function kt(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==e.length)throw new import_chunk_KCTSZASC.c(
"there is more after the end");let[n,i]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[r]=(0,import_chunk_KCTSZASC.g)(n,"the answer's status"),s=(0,import_chunk_KCTSZASC.f)(
r,import_chunk_KCTSZASC.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&o!==1?`it refused: ${wt[o]??"with an unknown status"}`:
i??"it granted a timestamp, but sent none"}function $(e,t,n){try{let i=kt(e);return typeof i=="string"?{state:"invalid",reason:i}:K(i,t,n)}catch(i){if(!(i instanceof
import_chunk_KCTSZASC.c))throw i;return{state:"invalid",reason:`it is no timestamp: ${i.message}`}}}async function In(e,t){let n=U(e+import_chunk_M6ULNH7H.h,N);
if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let i=$(n,await(0,import_promises2.readFile)(e),
{digest:t});return i.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${i.state==="none"?"it is none":i.reason}`}:{state:"valid",time:i.
time.toISOString(),authority:i.authority}}var Dt={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)("1.3.\
6.1.4.1.311.3.3.1")};function An(e,t,n){let i=(0,import_chunk_KCTSZASC.d)(e),[r,s]=(0,import_chunk_KCTSZASC.e)(i),[o]=s===void 0?[]:(0,import_chunk_KCTSZASC.e)(
s),a=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(o),f=a.at(-1),[d,...u]=f===void 0?[]:(0,import_chunk_KCTSZASC.e)(f);if(r===void 0||s===void 0||o===void 0||f===void 0||
d===void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(u.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let l=xt(d,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,Dt[n],(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),y=a.slice(0,-1).map(({raw:F})=>F);return(0,import_chunk_WCTKBPXM.a)(
i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...y,(0,import_chunk_WCTKBPXM.a)(f.tag,l))))}function xt(e,t){let n=(0,import_chunk_KCTSZASC.e)(
e),i=n.at(-1),r=(i==null?void 0:i.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(i).map(({raw:a})=>a):[],s=r.length>0?n.slice(0,-1):n,o=[...r,
t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...o))}var Et=Buffer.
of(5,0),It=Buffer.of(1,1,255),Ot=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function zn(e,t,n){let{digest:i}=n,r=(0,import_node_crypto7.randomBytes)(
8);r[0]=(r[0]??0)&63|64;let{status:s,body:o}=await Pt(e,Tt(t,i,r),n);if(s!==200)throw new T(`it answered with HTTP status ${s}`);let a=$(o,t,{digest:i,nonce:r});
if(a.state==="valid")return o;throw new T(a.state==="none"?"it sent no timestamp":a.reason)}var T=class extends Error{name="TimestampRefused"};function Tt(e,t,n){
let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)(re(t)),Et),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
octetString,(0,import_node_crypto7.createHash)(t).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,Ot,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,n),It)}async function Pt(e,t,n){try{return await(0,import_chunk_G2A6CPLR.f)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:N,
signal:n.signal})}catch(i){throw!(i instanceof import_chunk_G2A6CPLR.d)||i.kind==="cancelled"?i:new T(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y});
