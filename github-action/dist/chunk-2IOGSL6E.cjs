var T=Object.defineProperty;var wt=Object.getOwnPropertyDescriptor;var yt=Object.getOwnPropertyNames;var kt=Object.prototype.hasOwnProperty;var bt=(t,e)=>{for(var i in e)T(t,i,{get:e[i],enumerable:!0})},St=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of yt(e))!kt.call(t,a)&&a!==
i&&T(t,a,{get:()=>e[a],enumerable:!(n=wt(e,a))||n.enumerable});return t};var Et=t=>St(T({},"__esModule",{value:!0}),t);var ce={};bt(ce,{a:()=>rt,b:()=>I,c:()=>ot,d:()=>dt,e:()=>ut,f:()=>ft,g:()=>$,h:()=>b,i:()=>B,j:()=>z,k:()=>gt,l:()=>j,m:()=>L,n:()=>x,o:()=>mt,p:()=>C,q:()=>ht,
r:()=>pt,s:()=>vt,t:()=>S});module.exports=Et(ce);var w=require("./chunk-APVWU5I3.cjs"),f=require("./chunk-246CQE5H.cjs"),v=require("./chunk-3SLH3FGN.cjs"),s=require("./chunk-F5PLUWPU.cjs"),
nt=require("./chunk-3QEIJ7F4.cjs"),D=require("./chunk-734BLOYB.cjs"),N=require("./chunk-HKRKHPFP.cjs"),M=require("./chunk-YPDSJALZ.cjs"),at=require("./chunk-74PKTZTJ.cjs"),
K=require("node:crypto"),R=require("node:fs"),st=require("node:crypto"),ct=require("node:fs/promises"),h=require("node:crypto"),A=require("node:fs"),lt=require("node:crypto"),
P=require("node:crypto"),E=require("node:crypto"),q=require("node:crypto"),U="sha256",It=2e3,$t=100;function rt(){let t=new Map;return{async of(e,i,n){let a=(0,R.statSync)(
e,{bigint:!0}),r=I(a),o=t.get(e),d=o?.state===r?o.digests.get(i):void 0;if(d!==void 0)return d;let u=(0,K.createHash)(i),c=i===U?void 0:(0,K.createHash)(U);await(0,M.c)(
e,y=>{u.update(y),c?.update(y)},n,a);let l=u.digest(),g=new Map([[i,l]]);c!==void 0&&g.set(U,c.digest());let m=(0,R.statSync)(e,{bigint:!0});return I(m)===r&&Lt(
m.ctimeNs,Date.now())?t.set(e,{state:r,digests:g}):t.delete(e),l},forget(e){t.delete(e)}}}function Lt(t,e){let i=t%1000000n!==0n;return e-Number(t/1000000n)>(i?
$t:It)}function I({dev:t,ino:e,size:i,mtimeNs:n,ctimeNs:a}){return[t,e,i,n,a].join(" ")}var G=8,p=24,H=40,O=4,Dt=512,At=2;async function ot(t){let{size:e}=await t.
stat();if(e<64)return;let i=await(0,v.b)(t,0,64);if(i.toString("latin1",0,2)!=="MZ")return;let n=i.readUInt32LE(60);if(n+p+2>e)return;let a=await(0,v.b)(t,n,p+2);
if(a.toString("latin1",0,4)!=="PE\0\0")return;let r=a.readUInt16LE(p);if(r!==267&&r!==523)throw new RangeError("it has a header of an unknown kind");let o=a.readUInt16LE(
20),d=r===523?112:96,u=d+O*8;if(o<u+8)throw new RangeError("it has no place for a signature");let c=await(0,v.b)(t,n+p,o);if(c.readUInt32LE(d-4)<=O)throw new RangeError(
"it has no place for a signature");let l=c.readUInt32LE(u),g=c.readUInt32LE(u+4),m=await(0,v.b)(t,n+p+o,a.readUInt16LE(6)*H);return{size:e,checksum:n+p+64,entry:n+
p+u,contentEnd:Math.max(c.readUInt32LE(60),n+p+o+m.length,Pt(m)),table:l===0&&g===0?void 0:{offset:l,size:g}}}async function dt(t,{size:e,checksum:i,entry:n,table:a},r){
let o=(0,st.createHash)(r),d=a?.offset??e,u=[[0,i],[i+4,n],[n+8,d]];for(let[c,l]of u)await(0,v.c)(t,c,l,g=>o.update(g));return a===void 0&&o.update(Buffer.alloc(
_(d)-d)),o.digest()}async function ut(t,e){let i=await(0,v.b)(t,e.offset,e.size);if(i.length<8||i.readUInt16LE(4)!==Dt||i.readUInt16LE(6)!==At)throw new RangeError(
"its certificate table holds no PKCS #7");if(_(i.readUInt32LE(0))!==_(e.size))throw new RangeError("its certificate table's sizes differ");return i.subarray(8)}
function _(t){return Math.ceil(t/G)*G}function Pt(t){let e=0;for(let i=0;i<t.length;i+=H){let n=t.readUInt32LE(i+16);n!==0&&(e=Math.max(e,t.readUInt32LE(i+20)+n))}
return e}var qt=64*1024;async function ft(t,e,i,n,a,r){let o=$(i,qt);return Buffer.isBuffer(o)?(t.asymmetricKeyType==="rsa"&&a==="pkcs1"?Tt(t,o,n,await r.of(e,n)):
await Ut(_t(t,a),o,n,e))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${n}`}:
o}function Tt(t,e,i,n){if(e.length!==Math.ceil((t.asymmetricKeyDetails?.modulusLength??0)/8))return!1;try{return(0,h.publicDecrypt)({key:t,padding:h.constants.RSA_PKCS1_PADDING},
e).equals((0,nt.b)(i,n))}catch{return!1}}async function Ut(t,e,i,n){let a=(0,h.createVerify)(i);return await(0,M.c)(n,r=>a.update(r)),a.verify(t,e)}function $(t,e){
let i=(0,A.statSync)(t,{throwIfNoEntry:!1})?.size;return i===void 0?{state:"unsigned",reason:"there is no signature file"}:i===0?{state:"invalid",reason:"the si\
gnature file is empty"}:i>e?{state:"invalid",reason:`the signature file is too big (${i} bytes)`}:(0,A.readFileSync)(t)}function _t(t,e){return t.asymmetricKeyType!==
"rsa"?{key:t,dsaEncoding:"der"}:e==="pss"?{key:t,padding:h.constants.RSA_PKCS1_PSS_PADDING,saltLength:h.constants.RSA_PSS_SALTLEN_DIGEST}:{key:t,padding:h.constants.
RSA_PKCS1_PADDING}}var F={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Nt=new Map(Object.entries(F).map(([t,
e])=>[e,t])),Mt="1.2.840.113549.1.1.10",Kt=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1\
.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.\
2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);
function b(t){return Nt.get(t)}function Rt(t){return F[t]}function B({algorithm:t,digest:e,data:i,signature:n},a){let r=z(t,e,a);return typeof r=="string"?r:(0,E.verify)(
r.digest,i,r.key,n)?void 0:"does not fit what it is over"}function z(t,e,i){let n=Bt(t);if(n===void 0)return"uses a signature algorithm that is unknown or too w\
eak";let a=i.asymmetricKeyType;if(n.kind==="ecdsa"?a!=="ec":a!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let r=n.kind===
"rsa-pss"?{padding:E.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.saltLength}:{padding:E.constants.RSA_PKCS1_PADDING},o=n.kind==="ecdsa"?{key:i,dsaEncoding:"der"}:
{key:i,...r};return{kind:n.kind,digest:n.digest??e,key:o}}function Bt([t,e]){let i=(0,s.h)(t,"the signature algorithm");return i===Mt?zt(e):Kt.get(i)}function zt(t){
let e=new Map((0,s.g)(t,"the PSS parameters").map(r=>[r.tag,(0,s.e)(r)[0]])),i=V(e.get((0,s.b)(0))),n=e.get((0,s.b)(1));if(i===void 0||n===void 0||V((0,s.g)(n,"\
the mask generation function")[1])!==i)return;let a=e.get((0,s.b)(2))?.content;if(!(a?.length===0||(a?.length??0)>2))return{kind:"rsa-pss",digest:i,saltLength:a===
void 0?20:a.readUIntBE(0,a.length)}}function V(t){return t===void 0?void 0:b((0,s.h)((0,s.g)(t,"a digest algorithm")[0],"a digest algorithm"))}var jt="1.2.840.1\
13549.1.7.1",xt="1.2.840.113549.1.9.3",Ct="1.2.840.113549.1.9.4";function gt(t,e,i){let n=e.signers.filter(({name:r})=>L(r,t.raw));if(n.length===0)return{state:"\
wrong",byOther:!0,reason:`it is signed by ${Ot(e)}`};let a="";for(let r of n){let o=X(r,t,i,e.contentType);if(o!==void 0){a=`its signature ${o}`;continue}if(e.certificates.
some(d=>d.equals(t.raw)))return{state:"right",signer:r};a="its signature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:a}}function X(t,e,i,n){
let a=b(t.digestAlgorithm);if(a===void 0)return"uses a digest algorithm that is unknown or too weak";let r=t.signedAttributes;if(r===void 0){if(n!==jt)return"ha\
s no signed attributes"}else{let d=j(r.values,(0,P.createHash)(a).update(i).digest(),n);if(d!==void 0)return d}let o=r?.encoded??i;return B({algorithm:t.signatureAlgorithm,
digest:a,data:o,signature:t.signature},e.publicKey)}function j(t,e,i){let n=J(t,Ct);if(n?.tag!==s.a.octetString)return"does not tell the digest of what it is ov\
er";if(!n.content.equals(e))return"is over other content";let a=J(t,xt);if(a===void 0||(0,s.h)(a,"the content type's attribute")!==i)return"is over another type\
 of content"}function L(t,e){if(t==="subject-key-identifier")return!0;let i=(0,w.c)(e);return i.issuer.equals(t.issuer)&&i.serialNumber.equals(t.serialNumber)}function Z(t,e){
return e.filter(i=>L(t.name,i)).map(x)}var k=new Map,Gt=16;function x(t){let e=t.toString("latin1"),i=k.get(e);if(i!==void 0)return i;let n=Ht(t),[a]=k.keys();return a!==
void 0&&k.size>=Gt&&k.delete(a),k.set(e,n),n}function Ht(t){try{let e=new P.X509Certificate(t);if(e.publicKey.type==="public")return e}catch{}throw new s.c("it \
holds a certificate that can not be read")}function Ot(t){let e=t.signers.flatMap(i=>Z(i,t.certificates).slice(0,1).map(N.c));return e.length===0?"nobody who is\
 named in it":e.join(" and by ")}function J(t,e){let i=t.get(e);return i?.length===1?i[0]:void 0}var Ft=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Vt="\
1.2.840.113549.1.9.6",Xt="1.2.840.113549.1.9.5",Q="1.2.840.113549.1.9.16.1.4",Zt="1.2.840.113549.1.7.1",Jt="1.3.6.1.5.5.7.3.8";function mt(t,e,i={}){let n=Ft.flatMap(
r=>t.unsignedAttributes.get(r)??[])[0];if(n!==void 0)return W(n,t.signature,i);let a=t.unsignedAttributes.get(Vt)?.[0];return a===void 0?{state:"none"}:Qt(a,t.signature,
e,i)}function W(t,e,i={}){let n=(0,w.a)(t.raw),[a]=n.signers;if(a===void 0||n.content===void 0||n.contentType!==Q)return{state:"invalid",reason:"it is no timest\
amp token"};let[,,r,,o,...d]=(0,s.g)((0,s.d)(n.content),"the timestamp"),[u,c]=(0,s.g)(r,"the timestamp's imprint"),l=b((0,s.h)((0,s.g)(u,"the imprint's digest \
algorithm")[0],"the imprint's digest algorithm"));if(l===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(i.digest!==void 0&&
l!==i.digest)return{state:"invalid",reason:`it has ${l}, and ${i.digest} was asked for`};if(!(0,s.f)(c,s.a.octetString,"the timestamp's imprint").content.equals(
(0,lt.createHash)(l).update(e).digest()))return{state:"invalid",reason:"it was given for another signature"};let g=d.find(({tag:y})=>y===s.a.integer)?.content;if(i.
nonce!==void 0&&g?.equals(i.nonce)!==!0)return{state:"invalid",reason:"it was given for another question: its nonce is not ours"};let m=Y(a,n.certificates,n.content,
Q,()=>(0,s.i)(o,"the time of the timestamp"),i);return m.state==="valid"?{...m,digest:l}:m}function Qt(t,e,i,n){let a=(0,w.b)(t),r=a.signedAttributes?.values.get(
Xt)?.[0];return Y(a,i.certificates,e,Zt,()=>(0,s.i)(r,"the time of the counter signature"),n)}function Y(t,e,i,n,a,r){let o="the certificate of its authority is\
 not in it";for(let d of Z(t,e)){let u=Yt(d)?X(t,d,i,n):"is by a certificate that is not for timestamps";if(u===void 0){let c=a(),l=Wt(c,d,r);return l!==void 0?
{state:"invalid",reason:l}:{state:"valid",time:c,authority:(0,N.c)(d)}}o=`its signature ${u}`}return{state:"invalid",reason:o}}var tt=1440*60*1e3;function Wt(t,e,{
nonce:i,signer:n}){let a=t.toISOString(),r=Date.now();if(t<new Date(e.validFrom)||t>new Date(e.validTo))return`at its time, ${a}, the certificate of its authori\
ty is not valid`;let o=`${a} (here it is ${new Date(r).toISOString()})`;if(t.getTime()>r+tt)return`its time, ${o}, is yet to come`;if(i!==void 0&&t.getTime()<r-
tt)return`its time, ${o}, is long past`;let d=n===void 0?0:Date.parse(n.validFrom);if(t.getTime()<d&&d<=r)return`at its time, ${a}, the signing certificate was \
not valid yet`}function Yt(t){return t.keyUsage?.includes(Jt)??!1}var et=256*1024,te=300,ee=["granted","granted with modifications","rejection","waiting","revoc\
ation warning","revocation notification"];function C(t){let e=(0,s.d)(t);if(e.raw.length!==t.length)throw new s.c("there is more after the end");let[i,n]=(0,s.g)(
e,"the answer"),[a,r]=(0,s.g)(i,"the answer's status"),o=(0,s.f)(a,s.a.integer,"the answer's status").content,d=o.length===1?o[0]??0:-1;return d!==0&&d!==1?`it \
refused: ${ee[d]??"with an unknown status"}${ie(r)}`:n??"it granted a timestamp, but sent none"}function ie(t){if(t?.tag!==s.a.sequence)return"";let e=(0,s.e)(t).
map(({content:n})=>n.toString("utf8")),i=(0,at.e)(e.join(" ")).replace(/\s+/g," ").trim().slice(0,te);return i===""?"":` (${i})`}function it(t,e,i){try{let n=C(
t);return typeof n=="string"?{state:"invalid",reason:n}:W(n,e,i)}catch(n){if(!(n instanceof s.c))throw n;return{state:"invalid",reason:`it is no timestamp: ${n.
message}`}}}async function ht(t,e,i){let n=$(e+w.e,et);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was ask\
ed for"};let a=it(n,await(0,ct.readFile)(e),{digest:i,signer:t});return a.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${a.state===
"none"?"it is none":a.reason}`}:{state:"valid",time:a.time.toISOString(),authority:a.authority}}var ne={cades:(0,f.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,f.b)(
"1.3.6.1.4.1.311.3.3.1")};function pt(t,e,i){let n=(0,s.d)(t),[a,r]=(0,s.e)(n),[o]=r===void 0?[]:(0,s.e)(r),d=o===void 0?[]:(0,s.e)(o),u=d.at(-1),[c,...l]=u===void 0?
[]:(0,s.e)(u);if(a===void 0||r===void 0||o===void 0||u===void 0||c===void 0)throw new s.c("it is no signed data");if(l.length>0)throw new s.c("it has several si\
gners");let g=ae(c,(0,f.a)(s.a.sequence,ne[i],(0,f.a)(s.a.set,e))),m=d.slice(0,-1).map(({raw:y})=>y);return(0,f.a)(n.tag,a.raw,(0,f.a)(r.tag,(0,f.a)(o.tag,...m,
(0,f.a)(u.tag,g))))}function ae(t,e){let i=(0,s.e)(t),n=i.at(-1),a=n?.tag===(0,s.b)(1)?(0,s.e)(n).map(({raw:d})=>d):[],r=a.length>0?i.slice(0,-1):i,o=[...a,e].sort(
(d,u)=>d.compare(u));return(0,f.a)(t.tag,...r.map(({raw:d})=>d),(0,f.a)((0,s.b)(1),...o))}var re=Buffer.of(5,0),se=Buffer.of(1,1,255),oe=(0,f.a)(s.a.integer,Buffer.
of(1));async function vt(t,e,i){let{digest:n}=i,a=(0,q.randomBytes)(8);a[0]=(a[0]??0)&63|64;let{status:r,headers:o,body:d}=await ue(t,de(e,n,a),i);if(r!==200){let{
location:c}=o;throw new S(`it answered with HTTP status ${r}${c===void 0?"":`, and redirects to ${c}`}`)}let u=it(d,e,{digest:n,nonce:a});if(u.state==="valid")return d;
throw new S(u.state==="none"?"it sent no timestamp":u.reason)}var S=class extends Error{name="TimestampRefused"};function de(t,e,i){let n=(0,f.a)(s.a.sequence,(0,f.b)(
Rt(e)),re),a=(0,f.a)(s.a.octetString,(0,q.createHash)(e).update(t).digest()),r=(0,f.a)(s.a.sequence,n,a);return(0,f.a)(s.a.sequence,oe,r,(0,f.a)(s.a.integer,i),
se)}async function ue(t,e,i){try{return await(0,D.d)(t,e,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:i.proxy,
timeLimitInSeconds:i.timeLimitInSeconds,maximumBytes:et,signal:i.signal})}catch(n){throw!(n instanceof D.b)||n.kind==="cancelled"?n:new S(`it can't be asked: ${n.
message.replace(/\.$/,"")}`,{cause:n})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
