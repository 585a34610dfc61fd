var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Lt,b:()=>W,c:()=>D,d:()=>re,e:()=>Ie,f:()=>I,g:()=>oe,h:()=>je,i:()=>ae,j:()=>Le,k:()=>L,l:()=>ce,m:()=>an,n:()=>gn,
o:()=>B,p:()=>ge,q:()=>yn,r:()=>hn,s:()=>bn,t:()=>Bn,u:()=>z,v:()=>Bt,w:()=>Pn,x:()=>jn,y:()=>$n,z:()=>O});module.exports=__toCommonJS(stdin_exports);var import_chunk_53ONYDNB=require("./chunk-53ONYDNB.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),
import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),
import_node_crypto4=require("node:crypto"),import_node_fs2=require("node:fs"),import_promises=require("node:fs/promises"),import_node_crypto5=require("node:crypto"),
import_promises2=require("node:fs/promises"),import_node_crypto6=require("node:crypto"),import_node_fs3=require("node:fs"),import_node_crypto7=require("node:crypto"),
M="sha256",Se=2e3;function Lt(){let e=new Map;return{async of(t,n,i){let r=W((0,import_node_fs.statSync)(t,{bigint:!0})),s=e.get(t),o=s?.state===r?s.digests.get(
n):void 0;if(o!==void 0)return o;let a=(0,import_node_crypto.createHash)(n),f=n===M?void 0:(0,import_node_crypto.createHash)(M);await(0,import_chunk_53ONYDNB.c)(
t,w=>{a.update(w),f?.update(w)},i);let u=a.digest(),l=new Map([[n,u]]);f!==void 0&&l.set(M,f.digest());let S=(0,import_node_fs.statSync)(t,{bigint:!0});return W(
S)===r&&Date.now()-Number(S.ctimeMs)>Se?e.set(t,{state:r,digests:l}):e.delete(t),u},forget(t){e.delete(t)}}}function W({dev:e,ino:t,size:n,mtimeNs:i,ctimeNs:r}){
return[e,t,n,i,r].join(" ")}var we="1.2.840.113549.1.7.2";function I(e){let[t,n]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the PKCS #7 message");
if((0,import_chunk_F5PLUWPU.h)(t,"its type")!==we)throw new import_chunk_F5PLUWPU.c("it is no signed data");let[i]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(
n,(0,import_chunk_F5PLUWPU.b)(0),"its content")),[,,r,...s]=(0,import_chunk_F5PLUWPU.g)(i,"the signed data"),[o,a]=(0,import_chunk_F5PLUWPU.g)(r,"the signed con\
tent");return{contentType:(0,import_chunk_F5PLUWPU.h)(o,"the content's type"),content:a===void 0?void 0:ke(a),certificates:s.filter(({tag:f})=>f===(0,import_chunk_F5PLUWPU.b)(
0)).flatMap(f=>(0,import_chunk_F5PLUWPU.e)(f).map(({raw:u})=>u)),signers:(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(s.at(-1),import_chunk_F5PLUWPU.a.
set,"the list of signers")).map(F)}}function F(e){let[,t,n,...i]=(0,import_chunk_F5PLUWPU.g)(e,"a signer"),r=i[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?i.shift():
void 0,[s,o,a]=i;return{name:De(t),digestAlgorithm:(0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(n,"the digest algorithm")[0],"the digest algorithm"),
signedAttributes:r&&{values:J(r),encoded:Buffer.concat([Buffer.of(import_chunk_F5PLUWPU.a.set),r.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_F5PLUWPU.g)(
s,"the signature algorithm"),signature:(0,import_chunk_F5PLUWPU.f)(o,import_chunk_F5PLUWPU.a.octetString,"the signature value").content,unsignedAttributes:a===void 0?
new Map:J((0,import_chunk_F5PLUWPU.f)(a,(0,import_chunk_F5PLUWPU.b)(1),"the list of unsigned attributes"))}}function Y(e){let[t]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(
e),"the certificate"),n=(0,import_chunk_F5PLUWPU.g)(t,"the certificate's content"),[i,,r]=n[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?n.slice(1):n;return{serialNumber:(0,import_chunk_F5PLUWPU.f)(
i,import_chunk_F5PLUWPU.a.integer,"the serial number").content,issuer:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.sequence,"the issuer").raw}}function ke(e){
let[t,...n]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(e,(0,import_chunk_F5PLUWPU.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_F5PLUWPU.c(
"the content is not one element");return t.content}function De(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"subject-key-identifier";let[t,n]=(0,import_chunk_F5PLUWPU.e)(
e);return{issuer:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_F5PLUWPU.f)(n,import_chunk_F5PLUWPU.a.
integer,"the signer's serial number").content}}function J(e){let t=new Map;for(let n of(0,import_chunk_F5PLUWPU.e)(e)){let[i,r]=(0,import_chunk_F5PLUWPU.g)(n,"a\
n attribute"),s=(0,import_chunk_F5PLUWPU.h)(i,"an attribute's type");t.set(s,[...t.get(s)??[],...(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.
set,"an attribute's values"))])}return t}var ne={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Be=new Map(Object.
entries(ne).map(([e,t])=>[t,e])),ve="1.2.840.113549.1.1.10",Ee=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"\
sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"\
ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"\
sha512"}]]);function D(e){return Be.get(e)}function ie(e){return ne[e]}function re({algorithm:e,digest:t,data:n,signature:i},r){let s=Ie(e,t,r);return typeof s==
"string"?s:(0,import_node_crypto3.verify)(s.digest,n,s.key,i)?void 0:"does not fit what it is over"}function Ie(e,t,n){let i=Ae(e);if(i===void 0)return"uses a s\
ignature algorithm that is unknown or too weak";let r=n.asymmetricKeyType;if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not\
 fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto3.constants.RSA_PKCS1_PSS_PADDING,saltLength:i.saltLength}:{padding:import_node_crypto3.constants.
RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...s};return{kind:i.kind,digest:i.digest??t,key:o}}function Ae([e,t]){let n=(0,import_chunk_F5PLUWPU.h)(
e,"the signature algorithm");return n===ve?Oe(t):Ee.get(n)}function Oe(e){let t=new Map((0,import_chunk_F5PLUWPU.g)(e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(
s)[0]])),n=te(t.get((0,import_chunk_F5PLUWPU.b)(0))),i=t.get((0,import_chunk_F5PLUWPU.b)(1));if(n===void 0||i===void 0||te((0,import_chunk_F5PLUWPU.g)(i,"the ma\
sk generation function")[1])!==n)return;let r=t.get((0,import_chunk_F5PLUWPU.b)(2))?.content;if(!(r?.length===0||(r?.length??0)>2))return{kind:"rsa-pss",digest:n,
saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function te(e){return e===void 0?void 0:D((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(e,"a digest\
 algorithm")[0],"a digest algorithm"))}var Ce="1.2.840.113549.1.7.1",Me="1.2.840.113549.1.9.3",Fe="1.2.840.113549.1.9.4";function oe(e,t,n){let i=t.signers.filter(
({name:s})=>ae(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${qe(t)}`};let r="";for(let s of i){let o=j(s,e,n,t.contentType);
if(o!==void 0){r=`its signature ${o}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:r}}function j(e,t,n,i){let r=D(e.digestAlgorithm);if(r===void 0)return"uses a digest algorithm that is\
 unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==Ce)return"has no signed attributes"}else{let a=je(s.values,(0,import_node_crypto2.createHash)(
r).update(n).digest(),i);if(a!==void 0)return a}let o=s?.encoded??n;return re({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},t.publicKey)}
function je(e,t,n){let i=se(e,Fe);if(i?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(t))return"\
is over other content";let r=se(e,Me);if(r===void 0||(0,import_chunk_F5PLUWPU.h)(r,"the content type's attribute")!==n)return"is over another type of content"}function ae(e,t){
if(e==="subject-key-identifier")return!0;let n=Y(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.serialNumber)}function R(e,t){return t.filter(n=>ae(
e.name,n)).map(Le)}var A=new Map,Re=16;function Le(e){let t=e.toString("latin1"),n=A.get(t);if(n!==void 0)return n;let i=Ne(e),[r]=A.keys();return r!==void 0&&A.
size>=Re&&A.delete(r),A.set(t,i),i}function Ne(e){try{let t=new import_node_crypto2.X509Certificate(e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_F5PLUWPU.c(
"it holds a certificate that can not be read")}function L(e){return e.subject.replaceAll(`
`,", ")}function qe(e){let t=e.signers.flatMap(n=>R(n,e.certificates).slice(0,1).map(L));return t.length===0?"nobody who is named in it":t.join(" and by ")}function se(e,t){
let n=e.get(t);return n?.length===1?n[0]:void 0}var ze=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Ue="1.2.840.113549.1.9.6",$e="1.2.840.113549.1.9.5",
fe="1.2.840.113549.1.9.16.1.4",_e="1.2.840.113549.1.7.1",Xe="1.3.6.1.5.5.7.3.8";function ce(e,t,n={}){let i=ze.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(i!==
void 0)return N(i,e.signature,n);let r=e.unsignedAttributes.get(Ue)?.[0];return r===void 0?{state:"none"}:Ve(r,e.signature,t)}function N(e,t,n={}){let i=I(e.raw),
[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==fe)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(i.content),"the timestamp"),[f,u]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),l=D((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(l===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(n.digest!==void 0&&l!==n.digest)return{state:"invalid",reason:`it has ${l}, and ${n.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(u,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto4.createHash)(l).update(t).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let S=a.find(({tag:w})=>w===import_chunk_F5PLUWPU.a.integer)?.content;return n.nonce!==void 0&&S?.equals(n.nonce)!==!0?{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"}:de(r,i.certificates,i.content,fe,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"))}function Ve(e,t,n){
let i=F(e),r=i.signedAttributes?.values.get($e)?.[0];return de(i,n.certificates,t,_e,()=>(0,import_chunk_F5PLUWPU.i)(r,"the time of the counter signature"))}function de(e,t,n,i,r){
let s="the certificate of its authority is not in it";for(let o of R(e,t)){let a=He(o)?j(e,o,n,i):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:r(),authority:L(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}function He(e){return e.keyUsage?.includes(Xe)??!1}var Ge="\
1.3.6.1.4.1.311.2.1.4",ue="1.3.6.1.4.1.311.10.1",Ze="1.2.840.113549.1.9.5",Qe="1.3.6.1.4.1.311.2.4.1",We="Authenticode PKCS #7 check";function an(e,t){try{return Je(
it(I(rt(e))),t)}catch(n){if(!(n instanceof import_chunk_F5PLUWPU.c))throw n;return P(`the signature is malformed: ${n.message}`)}}function Je(e,t){if(e.every(({
signers:r})=>r.length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let n,i;for(let r of e){let{content:s}=r;
if(s===void 0||![Ge,ue].includes(r.contentType))return P("the signature is not an Authenticode one");let o=oe(t,r,s);if(o.state==="wrong"){(n===void 0||n.byOther)&&
(n=o);continue}let a=et(r,s,o);if(a.verdict.state!=="valid")return a;let f=Ye(o.signer);(i===void 0||f>=i.time)&&(i={time:f,finding:a})}return i!==void 0&&n?.byOther!==
!1?i.finding:P(n?.reason??"there is no signature in it")}function Ye({signedAttributes:e}){let t=e?.values.get(Ze)?.[0];return t===void 0?0:(0,import_chunk_F5PLUWPU.i)(
t,"the signing time").getTime()}function et(e,t,{signer:n}){let i=ce(n,e);if(i.state==="invalid")return P(`its timestamp is not right: ${i.reason}`,"timestamp");
let r=e.contentType===ue;return{kind:r?"catalog":"file",signedDigest:r?void 0:nt(t),verdict:{state:"valid",verifier:We,...tt(D(n.digestAlgorithm)),notes:i.state===
"none"?[]:[`timestamp of ${i.time.toISOString()} by ${i.authority}`],...i.state==="none"?{}:{timestampedAt:i.time.toISOString()}}}}function tt(e){return e===void 0?
{}:{digest:e}}function P(e,t){return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function nt(e){let t={tag:import_chunk_F5PLUWPU.a.
sequence,raw:e,content:e},[,n]=(0,import_chunk_F5PLUWPU.e)(t),[i,r]=(0,import_chunk_F5PLUWPU.g)(n,"the file's digest"),[s]=(0,import_chunk_F5PLUWPU.g)(i,"the fi\
le's digest algorithm");return{algorithm:D((0,import_chunk_F5PLUWPU.h)(s,"the file's digest algorithm")),value:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.
octetString,"the file's digest").content.toString("hex")}}function it(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(Qe)??[]);return[e,...t.map(({raw:n})=>I(
n))]}function rt(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_F5PLUWPU.a.sequence?0:void 0).toString(
"latin1"));return t?.[1]===void 0?e:Buffer.from(t[1],"base64")}var ft=1024*1024;async function gn(e){let t=(0,import_node_fs2.statSync)(e);return t.isFile()&&t.
size<=import_chunk_53ONYDNB.a?ct((0,import_node_fs2.readFileSync)(e)):(0,import_promises.open)(e,"r")}async function B(e,t,n){if(e.content!==void 0)return me(e.
content,t,n);let i=Buffer.allocUnsafe(n);return await q(i,e,t),i}async function ge(e,t,n,i,r){if(r?.throwIfAborted(),e.content!==void 0){i(me(e.content,t,n-t));
return}let s=Math.min(ft,n-t);if(s<=0)return;let[o,a]=[Buffer.allocUnsafe(s),Buffer.allocUnsafe(n-t>s?s:0)];await q(o,e,t);for(let f=t;f<n;f+=s){r?.throwIfAborted();
let u=a.subarray(0,Math.max(Math.min(s,n-f-s),0)),l=q(u,e,f+s);try{i(o)}finally{await l}[o,a]=[u,o]}}async function q(e,t,n){for(let i=0;i<e.length;){let{bytesRead:r}=await t.
read(e,i,e.length-i,n+i);if(r===0)throw le();i+=r}}function me(e,t,n){if(t+n>e.length)throw le();return e.subarray(t,t+Math.max(n,0))}function le(){return new RangeError(
"it ends too early")}function ct(e){return{content:e,stat:()=>Promise.resolve({size:e.length}),read:(t,n,i,r)=>{let s=e.subarray(r,r+i);return t.set(s,n),Promise.
resolve({bytesRead:s.length})},close:()=>Promise.resolve()}}var pe=8,x=24,he=40,ye=4,ut=512,gt=2;async function yn(e){let{size:t}=await e.stat();if(t<64)return;
let n=await B(e,0,64);if(n.toString("latin1",0,2)!=="MZ")return;let i=n.readUInt32LE(60);if(i+x+2>t)return;let r=await B(e,i,x+2);if(r.toString("latin1",0,4)!==
"PE\0\0")return;let s=r.readUInt16LE(x);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===523?112:96,
f=a+ye*8;if(o<f+8)throw new RangeError("it has no place for a signature");let u=await B(e,i+x,o);if(u.readUInt32LE(a-4)<=ye)throw new RangeError("it has no plac\
e for a signature");let l=u.readUInt32LE(f),S=u.readUInt32LE(f+4),w=await B(e,i+x+o,r.readUInt16LE(6)*he);return{size:t,checksum:i+x+64,entry:i+x+f,contentEnd:Math.
max(u.readUInt32LE(60),i+x+o+w.length,mt(w)),table:l===0&&S===0?void 0:{offset:l,size:S}}}async function hn(e,{size:t,checksum:n,entry:i,table:r},s){let o=(0,import_node_crypto5.createHash)(
s),a=r?.offset??t,f=[[0,n],[n+4,i],[i+8,a]];for(let[u,l]of f)await ge(e,u,l,S=>o.update(S));return r===void 0&&o.update(Buffer.alloc(K(a)-a)),o.digest()}async function bn(e,t){
let n=await B(e,t.offset,t.size);if(n.length<8||n.readUInt16LE(4)!==ut||n.readUInt16LE(6)!==gt)throw new RangeError("its certificate table holds no PKCS #7");if(K(
n.readUInt32LE(0))!==K(t.size))throw new RangeError("its certificate table's sizes differ");return n.subarray(8)}function K(e){return Math.ceil(e/pe)*pe}function mt(e){
let t=0;for(let n=0;n<e.length;n+=he){let i=e.readUInt32LE(n+20);i!==0&&(t=Math.max(t,i+e.readUInt32LE(n+16)))}return t}var bt=64*1024;async function Bn(e,t,n,i,r,s){
let o=z(n,bt);return Buffer.isBuffer(o)?(e.asymmetricKeyType==="rsa"&&r==="pkcs1"?St(e,o,i,await s.of(t,i)):await wt(kt(e,r),o,i,t))?{state:"valid",verifier:"No\
de.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${i}`}:o}function St(e,t,n,i){if(t.length!==Math.ceil(
(e.asymmetricKeyDetails?.modulusLength??0)/8))return!1;try{return(0,import_node_crypto6.publicDecrypt)({key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING},
t).equals((0,import_chunk_JDAKDQOA.b)(n,i))}catch{return!1}}async function wt(e,t,n,i){let r=(0,import_node_crypto6.createVerify)(n);return await(0,import_chunk_53ONYDNB.c)(
i,s=>r.update(s)),r.verify(e,t)}function z(e,t){let n=(0,import_node_fs3.statSync)(e,{throwIfNoEntry:!1})?.size;return n===void 0?{state:"unsigned",reason:"ther\
e is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:
(0,import_node_fs3.readFileSync)(e)}function kt(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto6.constants.
RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING}}var U=256*
1024,xt=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function Bt(e){let t=(0,import_chunk_F5PLUWPU.d)(
e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");let[n,i]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[r]=(0,import_chunk_F5PLUWPU.g)(
n,"the answer's status"),s=(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.integer,"the answer's status").content,o=s.length===1?s[0]??0:-1;return o!==0&&
o!==1?`it refused: ${xt[o]??"with an unknown status"}`:i??"it granted a timestamp, but sent none"}function $(e,t,n){try{let i=Bt(e);return typeof i=="string"?{state:"\
invalid",reason:i}:N(i,t,n)}catch(i){if(!(i instanceof import_chunk_F5PLUWPU.c))throw i;return{state:"invalid",reason:`it is no timestamp: ${i.message}`}}}async function Pn(e,t){
let n=z(e+import_chunk_53ONYDNB.d,U);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let i=$(n,
await(0,import_promises2.readFile)(e),{digest:t});return i.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${i.state==="none"?"it\
 is none":i.reason}`}:{state:"valid",time:i.time.toISOString(),authority:i.authority}}var vt={cades:(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,import_chunk_WCTKBPXM.b)(
"1.3.6.1.4.1.311.3.3.1")};function jn(e,t,n){let i=(0,import_chunk_F5PLUWPU.d)(e),[r,s]=(0,import_chunk_F5PLUWPU.e)(i),[o]=s===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
s),a=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),f=a.at(-1),[u,...l]=f===void 0?[]:(0,import_chunk_F5PLUWPU.e)(f);if(r===void 0||s===void 0||o===void 0||f===void 0||
u===void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(l.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let S=Et(u,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,vt[n],(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),w=a.slice(0,-1).map(({raw:be})=>be);return(0,import_chunk_WCTKBPXM.a)(
i.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(s.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...w,(0,import_chunk_WCTKBPXM.a)(f.tag,S))))}function Et(e,t){let n=(0,import_chunk_F5PLUWPU.e)(
e),i=n.at(-1),r=i?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(i).map(({raw:a})=>a):[],s=r.length>0?n.slice(0,-1):n,o=[...r,t].sort((a,f)=>a.
compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...s.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...o))}var Ot=Buffer.of(5,
0),Tt=Buffer.of(1,1,255),Pt=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function $n(e,t,n){let{digest:i}=n,r=(0,import_node_crypto7.randomBytes)(
8);r[0]=(r[0]??0)&63|64;let{status:s,body:o}=await Mt(e,Ct(t,i,r),n);if(s!==200)throw new O(`it answered with HTTP status ${s}`);let a=$(o,t,{digest:i,nonce:r});
if(a.state==="valid")return o;throw new O(a.state==="none"?"it sent no timestamp":a.reason)}var O=class extends Error{name="TimestampRefused"};function Ct(e,t,n){
let i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,(0,import_chunk_WCTKBPXM.b)(ie(t)),Ot),r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
octetString,(0,import_node_crypto7.createHash)(t).update(e).digest()),s=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,i,r);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,Pt,s,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,n),Tt)}async function Mt(e,t,n){try{return await(0,import_chunk_JDAKDQOA.f)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:U,
signal:n.signal})}catch(i){throw!(i instanceof import_chunk_JDAKDQOA.d)||i.kind==="cancelled"?i:new O(`it can't be asked: ${i.message.replace(/\.$/,"")}`,{cause:i})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z});
