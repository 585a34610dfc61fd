var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>w,b:()=>Ue,c:()=>q,d:()=>ee,e:()=>A,f:()=>K,g:()=>ue,h:()=>F,i:()=>ge,j:()=>M,k:()=>X,l:()=>ke,m:()=>rt,n:()=>D,
o:()=>ft,p:()=>ct,q:()=>ut});module.exports=__toCommonJS(stdin_exports);var import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_node_crypto=require("node:crypto"),
import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),j={sha256:"2.16.840.1.101.3.4.2\
.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Q=new Map(Object.entries(j).map(([e,n])=>[n,e])),W="1.2.840.113549.1.1.10",Y=new Map([["1.2\
.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],
["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.8\
40.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function w(e){return Q.get(e)}function Ue(e){return j[e]}
function q({algorithm:e,digest:n,data:t,signature:i},r){let s=ee(e,n,r);return typeof s=="string"?s:(0,import_node_crypto2.verify)(s.digest,t,s.key,i)?void 0:"d\
oes not fit what it is over"}function ee(e,n,t){let i=te(e);if(i===void 0)return"uses a signature algorithm that is unknown or too weak";let r=t.asymmetricKeyType;
if(i.kind==="ecdsa"?r!=="ec":r!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let s=i.kind==="rsa-pss"?{padding:import_node_crypto2.constants.
RSA_PKCS1_PSS_PADDING,saltLength:i.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},o=i.kind==="ecdsa"?{key:t,dsaEncoding:"der"}:{key:t,...s};
return{kind:i.kind,digest:i.digest??n,key:o}}function te([e,n]){let t=(0,import_chunk_KCTSZASC.h)(e,"the signature algorithm");return t===W?ne(n):Y.get(t)}function ne(e){
var s;let n=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(o=>[o.tag,(0,import_chunk_KCTSZASC.e)(o)[0]])),t=N(n.get((0,import_chunk_KCTSZASC.b)(
0))),i=n.get((0,import_chunk_KCTSZASC.b)(1));if(t===void 0||i===void 0||N((0,import_chunk_KCTSZASC.g)(i,"the mask generation function")[1])!==t)return;let r=(s=
n.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:s.content;if(!((r==null?void 0:r.length)===0||((r==null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:t,
saltLength:r===void 0?20:r.readUIntBE(0,r.length)}}function N(e){return e===void 0?void 0:w((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(e,"a digest \
algorithm")[0],"a digest algorithm"))}var ie="1.2.840.113549.1.7.2";function A(e){let[n,t]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the PKCS \
#7 message");if((0,import_chunk_KCTSZASC.h)(n,"its type")!==ie)throw new import_chunk_KCTSZASC.c("it is no signed data");let[i]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(
t,(0,import_chunk_KCTSZASC.b)(0),"its content")),[,,r,...s]=(0,import_chunk_KCTSZASC.g)(i,"the signed data"),[o,a]=(0,import_chunk_KCTSZASC.g)(r,"the signed con\
tent");return{contentType:(0,import_chunk_KCTSZASC.h)(o,"the content's type"),content:a===void 0?void 0:re(a),certificates:s.filter(({tag:c})=>c===(0,import_chunk_KCTSZASC.b)(
0)).flatMap(c=>(0,import_chunk_KCTSZASC.e)(c).map(({raw:l})=>l)),signers:(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(s.at(-1),import_chunk_KCTSZASC.a.
set,"the list of signers")).map(v)}}function v(e){var c;let[,n,t,...i]=(0,import_chunk_KCTSZASC.g)(e,"a signer"),r=((c=i[0])==null?void 0:c.tag)===(0,import_chunk_KCTSZASC.b)(
0)?i.shift():void 0,[s,o,a]=i;return{name:se(n),digestAlgorithm:(0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(t,"the digest algorithm")[0],"the digest\
 algorithm"),signedAttributes:r&&{values:U(r),encoded:Buffer.concat([Buffer.of(import_chunk_KCTSZASC.a.set),r.raw.subarray(1)])},signatureAlgorithm:(0,import_chunk_KCTSZASC.g)(
s,"the signature algorithm"),signature:(0,import_chunk_KCTSZASC.f)(o,import_chunk_KCTSZASC.a.octetString,"the signature value").content,unsignedAttributes:a===void 0?
new Map:U((0,import_chunk_KCTSZASC.f)(a,(0,import_chunk_KCTSZASC.b)(1),"the list of unsigned attributes"))}}function R(e){var s;let[n]=(0,import_chunk_KCTSZASC.g)(
(0,import_chunk_KCTSZASC.d)(e),"the certificate"),t=(0,import_chunk_KCTSZASC.g)(n,"the certificate's content"),[i,,r]=((s=t[0])==null?void 0:s.tag)===(0,import_chunk_KCTSZASC.b)(
0)?t.slice(1):t;return{serialNumber:(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.integer,"the serial number").content,issuer:(0,import_chunk_KCTSZASC.f)(
r,import_chunk_KCTSZASC.a.sequence,"the issuer").raw}}function re(e){let[n,...t]=(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(e,(0,import_chunk_KCTSZASC.b)(
0),"the content"));if(n===void 0||t.length>0)throw new import_chunk_KCTSZASC.c("the content is not one element");return n.content}function se(e){if((e==null?void 0:
e.tag)!==import_chunk_KCTSZASC.a.sequence)return"subject-key-identifier";let[n,t]=(0,import_chunk_KCTSZASC.e)(e);return{issuer:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.
sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.integer,"the signer's serial number").content}}function U(e){
let n=new Map;for(let t of(0,import_chunk_KCTSZASC.e)(e)){let[i,r]=(0,import_chunk_KCTSZASC.g)(t,"an attribute"),s=(0,import_chunk_KCTSZASC.h)(i,"an attribute's\
 type");n.set(s,[...n.get(s)??[],...(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.set,"an attribute's values"))])}return n}var de="\
1.2.840.113549.1.7.1",fe="1.2.840.113549.1.9.3",ce="1.2.840.113549.1.9.4";function K(e,n,t){let i=n.signers.filter(({name:s})=>F(s,e.raw));if(i.length===0)return{
state:"wrong",byOther:!0,reason:`it is signed by ${le(n)}`};let r="";for(let s of i){let o=T(s,e,t,n.contentType);if(o!==void 0){r=`its signature ${o}`;continue}
if(n.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:s};r="its signature is right, but holds another certificate"}return{state:"wrong",byOther:!1,
reason:r}}function T(e,n,t,i){let r=w(e.digestAlgorithm);if(r===void 0)return"uses a digest algorithm that is unknown or too weak";let s=e.signedAttributes;if(s===
void 0){if(i!==de)return"has no signed attributes"}else{let a=ue(s.values,(0,import_node_crypto.createHash)(r).update(t).digest(),i);if(a!==void 0)return a}let o=(s==
null?void 0:s.encoded)??t;return q({algorithm:e.signatureAlgorithm,digest:r,data:o,signature:e.signature},n.publicKey)}function ue(e,n,t){let i=z(e,ce);if((i==null?
void 0:i.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is over";if(!i.content.equals(n))return"is over other content";let r=z(
e,fe);if(r===void 0||(0,import_chunk_KCTSZASC.h)(r,"the content type's attribute")!==t)return"is over another type of content"}function F(e,n){if(e==="subject-k\
ey-identifier")return!0;let t=R(n);return t.issuer.equals(e.issuer)&&t.serialNumber.equals(e.serialNumber)}function C(e,n){return n.filter(t=>F(e.name,t)).map(ge)}
function ge(e){try{let n=new import_node_crypto.X509Certificate(e);if(n.publicKey.type==="public")return n}catch{}throw new import_chunk_KCTSZASC.c("it holds a \
certificate that can not be read")}function M(e){return e.subject.replaceAll(`
`,", ")}function le(e){let n=e.signers.flatMap(t=>C(t,e.certificates).slice(0,1).map(M));return n.length===0?"nobody who is named in it":n.join(" and by ")}function z(e,n){
let t=e.get(n);return(t==null?void 0:t.length)===1?t[0]:void 0}var pe=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],he="1.2.840.113549.1.9.6",ye="1.2.8\
40.113549.1.9.5",H="1.2.840.113549.1.9.16.1.4",be="1.2.840.113549.1.7.1",Se="1.3.6.1.5.5.7.3.8";function X(e,n,t={}){var s;let i=pe.flatMap(o=>e.unsignedAttributes.
get(o)??[])[0];if(i!==void 0)return ke(i,e.signature,t);let r=(s=e.unsignedAttributes.get(he))==null?void 0:s[0];return r===void 0?{state:"none"}:we(r,e.signature,
n)}function ke(e,n,t={}){var b;let i=A(e.raw),[r]=i.signers;if(r===void 0||i.content===void 0||i.contentType!==H)return{state:"invalid",reason:"it is no timesta\
mp token"};let[,,s,,o,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(i.content),"the timestamp"),[c,l]=(0,import_chunk_KCTSZASC.g)(s,"the timesta\
mp's imprint"),h=w((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(c,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(h===void 0)
return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(t.digest!==void 0&&h!==t.digest)return{state:"invalid",reason:`it has ${h}, and ${t.
digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(l,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(
h).update(n).digest()))return{state:"invalid",reason:"it was given for another signature"};let y=(b=a.find(({tag:E})=>E===import_chunk_KCTSZASC.a.integer))==null?
void 0:b.content;return t.nonce!==void 0&&(y==null?void 0:y.equals(t.nonce))!==!0?{state:"invalid",reason:"it was given for another question: its nonce is not o\
urs"}:$(r,i.certificates,i.content,H,()=>(0,import_chunk_KCTSZASC.i)(o,"the time of the timestamp"))}function we(e,n,t){var s,o;let i=v(e),r=(o=(s=i.signedAttributes)==
null?void 0:s.values.get(ye))==null?void 0:o[0];return $(i,t.certificates,n,be,()=>(0,import_chunk_KCTSZASC.i)(r,"the time of the counter signature"))}function $(e,n,t,i,r){
let s="the certificate of its authority is not in it";for(let o of C(e,n)){let a=Ee(o)?T(e,o,t,i):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:r(),authority:M(o)};s=`its signature ${a}`}return{state:"invalid",reason:s}}function Ee(e){let n=e.keyUsage;return(n==null?void 0:n.includes(
Se))??!1}var De="1.3.6.1.4.1.311.2.1.4",_="1.3.6.1.4.1.311.10.1",xe="1.3.6.1.4.1.311.2.4.1",Ae="Authenticode PKCS #7 check";function rt(e,n){try{return Be(ve(A(
Te(e))),n)}catch(t){if(!(t instanceof import_chunk_KCTSZASC.c))throw t;return B(`the signature is malformed: ${t.message}`)}}function Be(e,n){if(e.every(({signers:i})=>i.
length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let t;for(let i of e){let{content:r}=i;if(r===void 0||
![De,_].includes(i.contentType))return B("the signature is not an Authenticode one");let s=K(n,i,r);if(s.state==="right")return Ie(i,r,s);(t===void 0||t.byOther)&&
(t=s)}return B((t==null?void 0:t.reason)??"there is no signature in it")}function Ie(e,n,{signer:t}){let i=X(t,e);if(i.state==="invalid")return B(`its timestamp\
 is not right: ${i.reason}`,"timestamp");let r=e.contentType===_;return{kind:r?"catalog":"file",signedDigest:r?void 0:Oe(n),verdict:{state:"valid",verifier:Ae,notes:i.
state==="none"?[]:[`timestamp of ${i.time.toISOString()} by ${i.authority}`],...i.state==="none"?{}:{timestampedAt:i.time.toISOString()}}}}function B(e,n){return{
kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...n===void 0?{}:{part:n}}}}function Oe(e){let n={tag:import_chunk_KCTSZASC.a.sequence,raw:e,content:e},
[,t]=(0,import_chunk_KCTSZASC.e)(n),[i,r]=(0,import_chunk_KCTSZASC.g)(t,"the file's digest"),[s]=(0,import_chunk_KCTSZASC.g)(i,"the file's digest algorithm");return{
algorithm:w((0,import_chunk_KCTSZASC.h)(s,"the file's digest algorithm")),value:(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.octetString,"the file's di\
gest").content.toString("hex")}}function ve(e){let n=e.signers.flatMap(({unsignedAttributes:t})=>t.get(xe)??[]);return[e,...n.map(({raw:t})=>A(t))]}function Te(e){
let n=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_KCTSZASC.a.sequence?0:void 0).toString("latin1"));return(n==
null?void 0:n[1])===void 0?e:Buffer.from(n[1],"base64")}async function D(e,n,t){let i=Buffer.alloc(t),r=0;for(;r<t;){let{bytesRead:s}=await e.read(i,r,t-r,n+r);
if(s===0)throw new RangeError("it ends too early");r+=s}return i}var Me=1024*1024,G=8,S=24,Z=40,V=4,Le=512,Pe=2;async function ft(e){let{size:n}=await e.stat();
if(n<64)return;let t=await D(e,0,64);if(t.toString("latin1",0,2)!=="MZ")return;let i=t.readUInt32LE(60);if(i+S+2>n)return;let r=await D(e,i,S+2);if(r.toString("\
latin1",0,4)!=="PE\0\0")return;let s=r.readUInt16LE(S);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=r.readUInt16LE(20),a=s===
523?112:96,c=a+V*8;if(o<c+8)throw new RangeError("it has no place for a signature");let l=await D(e,i+S,o);if(l.readUInt32LE(a-4)<=V)throw new RangeError("it ha\
s no place for a signature");let h=l.readUInt32LE(c),y=l.readUInt32LE(c+4),b=await D(e,i+S+o,r.readUInt16LE(6)*Z);return{size:n,checksum:i+S+64,entry:i+S+c,contentEnd:Math.
max(l.readUInt32LE(60),i+S+o+b.length,Ne(b)),table:h===0&&y===0?void 0:{offset:h,size:y}}}async function ct(e,{size:n,checksum:t,entry:i,table:r},s,o){let a=(0,import_node_crypto4.createHash)(
s),c=(r==null?void 0:r.offset)??n,l=Buffer.allocUnsafe(Math.min(Me,Math.max(c,1))),h=[[0,t],[t+4,i],[i+8,c]];for(let[y,b]of h)for(let E=y;E<b;){o==null||o.throwIfAborted();
let{bytesRead:I}=await e.read(l,0,Math.min(l.length,b-E),E);if(I===0)throw new RangeError("it ends too early");a.update(l.subarray(0,I)),E+=I}return r===void 0&&
a.update(Buffer.alloc(L(c)-c)),a.digest()}async function ut(e,n){let t=await D(e,n.offset,n.size);if(t.length<8||t.readUInt16LE(4)!==Le||t.readUInt16LE(6)!==Pe)
throw new RangeError("its certificate table holds no PKCS #7");if(L(t.readUInt32LE(0))!==L(n.size))throw new RangeError("its certificate table's sizes differ");
return t.subarray(8)}function L(e){return Math.ceil(e/G)*G}function Ne(e){let n=0;for(let t=0;t<e.length;t+=Z){let i=e.readUInt32LE(t+20);i!==0&&(n=Math.max(n,i+
e.readUInt32LE(t+16)))}return n}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q});
