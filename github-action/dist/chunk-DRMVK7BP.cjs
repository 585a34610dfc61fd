var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>k,b:()=>Ue,c:()=>q,d:()=>ee,e:()=>x,f:()=>K,g:()=>ce,h:()=>F,i:()=>ge,j:()=>M,k:()=>X,l:()=>ke,m:()=>rt,n:()=>E,
o:()=>ft,p:()=>ut,q:()=>ct});module.exports=__toCommonJS(stdin_exports);var import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_node_crypto=require("node:crypto"),
import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),j={sha256:"2.16.840.1.101.3.4.2\
.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Q=new Map(Object.entries(j).map(([e,n])=>[n,e])),W="1.2.840.113549.1.1.10",Y=new Map([["1.2\
.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],
["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.8\
40.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function k(e){return Q.get(e)}function Ue(e){return j[e]}
function q({algorithm:e,digest:n,data:t,signature:i},r){let s=ee(e,n,r);return typeof s=="string"?s:(0,import_node_crypto2.verify)(s.digest,t,s.key,i)?void 0:"d\
oes not fit what it is over"}function ee(e,n,t){let i=te(e);if(i===void 0)return"uses a signature algorithm that is unknown or too weak";let r=t.asymmetricKeyType;
if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto2.constants.
RSA_PKCS1_PSS_PADDING,saltLength:i.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:t,dsaEncoding:"der"}:{key:t,...s};
return{kind:i.kind,digest:i.digest??n,key:o}}function te([e,n]){let t=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return t===W?ne(n):Y.get(t)}function ne(e){
let n=new Map((0,import_chunk_F5PLUWPU.g)(e,"the PSS parameters").map(s=>[s.tag,(0,import_chunk_F5PLUWPU.e)(s)[0]])),t=N(n.get((0,import_chunk_F5PLUWPU.b)(0))),
i=n.get((0,import_chunk_F5PLUWPU.b)(1));if(t===void 0||i===void 0||N((0,import_chunk_F5PLUWPU.g)(i,"the mask generation function")[1])!==t)return;let r=n.get((0,import_chunk_F5PLUWPU.b)(
2))?.content;if(!(r?.length===0||(r?.length??0)>2))return{kind:"rsa-pss",digest:t,saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function N(e){return e===void 0?
void 0:k((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var ie="1.2.840.113549.1.7.2";function x(e){let[
n,t]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the PKCS #7 message");if((0,import_chunk_F5PLUWPU.h)(n,"its type")!==ie)throw new import_chunk_F5PLUWPU.c(
"it is no signed data");let[i]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(t,(0,import_chunk_F5PLUWPU.b)(0),"its content")),[,,r,...s]=(0,import_chunk_F5PLUWPU.g)(
i,"the signed data"),[o,a]=(0,import_chunk_F5PLUWPU.g)(r,"the signed content");return{contentType:(0,import_chunk_F5PLUWPU.h)(o,"the content's type"),content:a===
void 0?void 0:re(a),certificates:s.filter(({tag:u})=>u===(0,import_chunk_F5PLUWPU.b)(0)).flatMap(u=>(0,import_chunk_F5PLUWPU.e)(u).map(({raw:l})=>l)),signers:(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(s.at(-1),import_chunk_F5PLUWPU.a.set,"the list of signers")).map(O)}}function O(e){let[,n,t,...i]=(0,import_chunk_F5PLUWPU.g)(e,"a s\
igner"),r=i[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?i.shift():void 0,[s,o,a]=i;return{name:se(n),digestAlgorithm:(0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
t,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:r&&{values:U(r),encoded:Buffer.concat([Buffer.of(import_chunk_F5PLUWPU.a.set),r.raw.subarray(
1)])},signatureAlgorithm:(0,import_chunk_F5PLUWPU.g)(s,"the signature algorithm"),signature:(0,import_chunk_F5PLUWPU.f)(o,import_chunk_F5PLUWPU.a.octetString,"t\
he signature value").content,unsignedAttributes:a===void 0?new Map:U((0,import_chunk_F5PLUWPU.f)(a,(0,import_chunk_F5PLUWPU.b)(1),"the list of unsigned attribut\
es"))}}function R(e){let[n]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the certificate"),t=(0,import_chunk_F5PLUWPU.g)(n,"the certificate's con\
tent"),[i,,r]=t[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?t.slice(1):t;return{serialNumber:(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.integer,"the ser\
ial number").content,issuer:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.sequence,"the issuer").raw}}function re(e){let[n,...t]=(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(e,(0,import_chunk_F5PLUWPU.b)(0),"the content"));if(n===void 0||t.length>0)throw new import_chunk_F5PLUWPU.c("the content is not one\
 element");return n.content}function se(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"subject-key-identifier";let[n,t]=(0,import_chunk_F5PLUWPU.e)(e);return{
issuer:(0,import_chunk_F5PLUWPU.f)(n,import_chunk_F5PLUWPU.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.
integer,"the signer's serial number").content}}function U(e){let n=new Map;for(let t of(0,import_chunk_F5PLUWPU.e)(e)){let[i,r]=(0,import_chunk_F5PLUWPU.g)(t,"a\
n attribute"),s=(0,import_chunk_F5PLUWPU.h)(i,"an attribute's type");n.set(s,[...n.get(s)??[],...(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.
set,"an attribute's values"))])}return n}var de="1.2.840.113549.1.7.1",fe="1.2.840.113549.1.9.3",ue="1.2.840.113549.1.9.4";function K(e,n,t){let i=n.signers.filter(
({name:s})=>F(s,e.raw));if(i.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${le(n)}`};let r="";for(let s of i){let o=T(s,e,t,n.contentType);
if(o!==void 0){r=`its signature ${o}`;continue}if(n.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:r}}function T(e,n,t,i){let r=k(e.digestAlgorithm);if(r===void 0)return"uses a digest algorithm that is\
 unknown or too weak";let s=e.signedAttributes;if(s===void 0){if(i!==de)return"has no signed attributes"}else{let a=ce(s.values,(0,import_node_crypto.createHash)(
r).update(t).digest(),i);if(a!==void 0)return a}let o=s?.encoded??t;return q({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},n.publicKey)}
function ce(e,n,t){let i=z(e,ue);if(i?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(n))return"\
is over other content";let r=z(e,fe);if(r===void 0||(0,import_chunk_F5PLUWPU.h)(r,"the content type's attribute")!==t)return"is over another type of content"}function F(e,n){
if(e==="subject-key-identifier")return!0;let t=R(n);return t.issuer.equals(e.issuer)&&t.serialNumber.equals(e.serialNumber)}function C(e,n){return n.filter(t=>F(
e.name,t)).map(ge)}function ge(e){try{let n=new import_node_crypto.X509Certificate(e);if(n.publicKey.type==="public")return n}catch{}throw new import_chunk_F5PLUWPU.c(
"it holds a certificate that can not be read")}function M(e){return e.subject.replaceAll(`
`,", ")}function le(e){let n=e.signers.flatMap(t=>C(t,e.certificates).slice(0,1).map(M));return n.length===0?"nobody who is named in it":n.join(" and by ")}function z(e,n){
let t=e.get(n);return t?.length===1?t[0]:void 0}var pe=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],he="1.2.840.113549.1.9.6",ye="1.2.840.113549.1.9.5",
H="1.2.840.113549.1.9.16.1.4",be="1.2.840.113549.1.7.1",Se="1.3.6.1.5.5.7.3.8";function X(e,n,t={}){let i=pe.flatMap(s=>e.unsignedAttributes.get(s)??[])[0];if(i!==
void 0)return ke(i,e.signature,t);let r=e.unsignedAttributes.get(he)?.[0];return r===void 0?{state:"none"}:we(r,e.signature,n)}function ke(e,n,t={}){let i=x(e.raw),
[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==H)return{state:"invalid",reason:"it is no timestamp token"};let[,,s,,o,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(i.content),"the timestamp"),[u,l]=(0,import_chunk_F5PLUWPU.g)(s,"the timestamp's imprint"),h=k((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
u,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(h===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(t.digest!==void 0&&h!==t.digest)return{state:"invalid",reason:`it has ${h}, and ${t.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(l,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(h).update(n).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let w=a.find(({tag:b})=>b===import_chunk_F5PLUWPU.a.integer)?.content;return t.nonce!==void 0&&w?.equals(t.nonce)!==!0?{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"}:$(r,i.certificates,i.content,H,()=>(0,import_chunk_F5PLUWPU.i)(o,"the time of the timestamp"))}function we(e,n,t){
let i=O(e),r=i.signedAttributes?.values.get(ye)?.[0];return $(i,t.certificates,n,be,()=>(0,import_chunk_F5PLUWPU.i)(r,"the time of the counter signature"))}function $(e,n,t,i,r){
let s="the certificate of its authority is not in it";for(let o of C(e,n)){let a=Ee(o)?T(e,o,t,i):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:r(),authority:M(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}function Ee(e){return e.keyUsage?.includes(Se)??!1}var De="\
1.3.6.1.4.1.311.2.1.4",_="1.3.6.1.4.1.311.10.1",xe="1.3.6.1.4.1.311.2.4.1",Ae="Authenticode PKCS #7 check";function rt(e,n){try{return Be(Oe(x(Te(e))),n)}catch(t){
if(!(t instanceof import_chunk_F5PLUWPU.c))throw t;return B(`the signature is malformed: ${t.message}`)}}function Be(e,n){if(e.every(({signers:i})=>i.length===0))
return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let t;for(let i of e){let{content:r}=i;if(r===void 0||![De,_].
includes(i.contentType))return B("the signature is not an Authenticode one");let s=K(n,i,r);if(s.state==="right")return Ie(i,r,s);(t===void 0||t.byOther)&&(t=s)}
return B(t?.reason??"there is no signature in it")}function Ie(e,n,{signer:t}){let i=X(t,e);if(i.state==="invalid")return B(`its timestamp is not right: ${i.reason}`,
"timestamp");let r=e.contentType===_;return{kind:r?"catalog":"file",signedDigest:r?void 0:ve(n),verdict:{state:"valid",verifier:Ae,notes:i.state==="none"?[]:[`t\
imestamp of ${i.time.toISOString()} by ${i.authority}`],...i.state==="none"?{}:{timestampedAt:i.time.toISOString()}}}}function B(e,n){return{kind:"file",signedDigest:void 0,
verdict:{state:"invalid",reason:e,...n===void 0?{}:{part:n}}}}function ve(e){let n={tag:import_chunk_F5PLUWPU.a.sequence,raw:e,content:e},[,t]=(0,import_chunk_F5PLUWPU.e)(
n),[i,r]=(0,import_chunk_F5PLUWPU.g)(t,"the file's digest"),[s]=(0,import_chunk_F5PLUWPU.g)(i,"the file's digest algorithm");return{algorithm:k((0,import_chunk_F5PLUWPU.h)(
s,"the file's digest algorithm")),value:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.octetString,"the file's digest").content.toString("hex")}}function Oe(e){
let n=e.signers.flatMap(({unsignedAttributes:t})=>t.get(xe)??[]);return[e,...n.map(({raw:t})=>x(t))]}function Te(e){let n=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.
exec(e.subarray(0,e[0]===import_chunk_F5PLUWPU.a.sequence?0:void 0).toString("latin1"));return n?.[1]===void 0?e:Buffer.from(n[1],"base64")}async function E(e,n,t){
let i=Buffer.alloc(t),r=0;for(;r<t;){let{bytesRead:s}=await e.read(i,r,t-r,n+r);if(s===0)throw new RangeError("it ends too early");r+=s}return i}var Me=1024*1024,
G=8,y=24,Z=40,V=4,Le=512,Pe=2;async function ft(e){let{size:n}=await e.stat();if(n<64)return;let t=await E(e,0,64);if(t.toString("latin1",0,2)!=="MZ")return;let i=t.
readUInt32LE(60);if(i+y+2>n)return;let r=await E(e,i,y+2);if(r.toString("latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(y);if(s!==267&&s!==523)throw new RangeError(
"it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===523?112:96,u=a+V*8;if(o<u+8)throw new RangeError("it has no place for a signature");let l=await E(
e,i+y,o);if(l.readUInt32LE(a-4)<=V)throw new RangeError("it has no place for a signature");let h=l.readUInt32LE(u),w=l.readUInt32LE(u+4),b=await E(e,i+y+o,r.readUInt16LE(
6)*Z);return{size:n,checksum:i+y+64,entry:i+y+u,contentEnd:Math.max(l.readUInt32LE(60),i+y+o+b.length,Ne(b)),table:h===0&&w===0?void 0:{offset:h,size:w}}}async function ut(e,{
size:n,checksum:t,entry:i,table:r},s,o){let a=(0,import_node_crypto4.createHash)(s),u=r?.offset??n,l=Buffer.allocUnsafe(Math.min(Me,Math.max(u,1))),h=[[0,t],[t+
4,i],[i+8,u]];for(let[w,b]of h)for(let A=w;A<b;){o?.throwIfAborted();let{bytesRead:I}=await e.read(l,0,Math.min(l.length,b-A),A);if(I===0)throw new RangeError("\
it ends too early");a.update(l.subarray(0,I)),A+=I}return r===void 0&&a.update(Buffer.alloc(L(u)-u)),a.digest()}async function ct(e,n){let t=await E(e,n.offset,
n.size);if(t.length<8||t.readUInt16LE(4)!==Le||t.readUInt16LE(6)!==Pe)throw new RangeError("its certificate table holds no PKCS #7");if(L(t.readUInt32LE(0))!==L(
n.size))throw new RangeError("its certificate table's sizes differ");return t.subarray(8)}function L(e){return Math.ceil(e/G)*G}function Ne(e){let n=0;for(let t=0;t<
e.length;t+=Z){let i=e.readUInt32LE(t+20);i!==0&&(n=Math.max(n,i+e.readUInt32LE(t+16)))}return n}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q});
