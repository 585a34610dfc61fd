var N=Object.defineProperty;var It=Object.getOwnPropertyDescriptor;var Lt=Object.getOwnPropertyNames;var $t=Object.prototype.hasOwnProperty;var Tt=(t,e)=>{for(var i in e)N(t,i,{get:e[i],enumerable:!0})},At=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Lt(e))!$t.call(t,a)&&a!==
i&&N(t,a,{get:()=>e[a],enumerable:!(n=It(e,a))||n.enumerable});return t};var Dt=t=>At(N({},"__esModule",{value:!0}),t);var Se={};Tt(Se,{a:()=>lt,b:()=>I,c:()=>ct,d:()=>ft,e:()=>gt,f:()=>mt,g:()=>L,h:()=>b,i:()=>z,j:()=>x,k:()=>pt,l:()=>C,m:()=>$,n:()=>H,o:()=>yt,p:()=>O,q:()=>bt,
r:()=>kt,s:()=>St,t:()=>S});module.exports=Dt(Se);var g=require("./chunk-ABO4S44B.cjs"),c=require("./chunk-246CQE5H.cjs"),w=require("./chunk-GDRBKB3F.cjs"),s=require("./chunk-KCTSZASC.cjs"),
ot=require("./chunk-3QEIJ7F4.cjs"),T=require("./chunk-ZMVGFXFW.cjs"),M=require("./chunk-IKVGUHME.cjs"),R=require("./chunk-QUUW2APT.cjs"),ut=require("./chunk-4LOM4CLD.cjs"),
B=require("node:crypto"),j=require("node:fs"),dt=require("node:crypto"),ht=require("node:fs/promises"),v=require("node:crypto"),A=require("node:fs"),vt=require("node:crypto"),
D=require("node:crypto"),E=require("node:crypto"),wt=require("node:crypto"),q=require("node:crypto"),U="sha256",qt=2e3,Pt=100;function lt(){let t=new Map;return{
async of(e,i,n){let a=(0,j.statSync)(e,{bigint:!0}),r=I(a),o=t.get(e),u=(o==null?void 0:o.state)===r?o.digests.get(i):void 0;if(u!==void 0)return u;let l=(0,B.createHash)(
i),d=i===U?void 0:(0,B.createHash)(U);await(0,R.c)(e,y=>{l.update(y),d==null||d.update(y)},n,a);let f=l.digest(),m=new Map([[i,f]]);d!==void 0&&m.set(U,d.digest());
let h=(0,j.statSync)(e,{bigint:!0});return I(h)===r&&Nt(h.ctimeNs,Date.now())?t.set(e,{state:r,digests:m}):t.delete(e),f},forget(e){t.delete(e)}}}function Nt(t,e){
let i=t%1000000n!==0n;return e-Number(t/1000000n)>(i?Pt:qt)}function I({dev:t,ino:e,size:i,mtimeNs:n,ctimeNs:a}){return[t,e,i,n,a].join(" ")}var F=8,p=24,V=40,X=4,
Ut=512,_t=2;async function ct(t){let{size:e}=await t.stat();if(e<64)return;let i=await(0,w.b)(t,0,64);if(i.toString("latin1",0,2)!=="MZ")return;let n=i.readUInt32LE(
60);if(n+p+2>e)return;let a=await(0,w.b)(t,n,p+2);if(a.toString("latin1",0,4)!=="PE\0\0")return;let r=a.readUInt16LE(p);if(r!==267&&r!==523)throw new RangeError(
"it has a header of an unknown kind");let o=a.readUInt16LE(20),u=r===523?112:96,l=u+X*8;if(o<l+8)throw new RangeError("it has no place for a signature");let d=await(0,w.b)(
t,n+p,o);if(d.readUInt32LE(u-4)<=X)throw new RangeError("it has no place for a signature");let f=d.readUInt32LE(l),m=d.readUInt32LE(l+4),h=await(0,w.b)(t,n+p+o,
a.readUInt16LE(6)*V);return{size:e,checksum:n+p+64,entry:n+p+l,contentEnd:Math.max(d.readUInt32LE(60),n+p+o+h.length,Kt(h)),table:f===0&&m===0?void 0:{offset:f,
size:m}}}async function ft(t,{size:e,checksum:i,entry:n,table:a},r){let o=(0,dt.createHash)(r),u=(a==null?void 0:a.offset)??e,l=[[0,i],[i+4,n],[n+8,u]];for(let[
d,f]of l)await(0,w.c)(t,d,f,m=>o.update(m));return a===void 0&&o.update(Buffer.alloc(_(u)-u)),o.digest()}async function gt(t,e){let i=await(0,w.b)(t,e.offset,e.
size);if(i.length<8||i.readUInt16LE(4)!==Ut||i.readUInt16LE(6)!==_t)throw new RangeError("its certificate table holds no PKCS #7");if(_(i.readUInt32LE(0))!==_(e.
size))throw new RangeError("its certificate table's sizes differ");return i.subarray(8)}function _(t){return Math.ceil(t/F)*F}function Kt(t){let e=0;for(let i=0;i<
t.length;i+=V){let n=t.readUInt32LE(i+16);n!==0&&(e=Math.max(e,t.readUInt32LE(i+20)+n))}return e}var Mt=64*1024;async function mt(t,e,i,n,a,r){let o=L(i,Mt);return Buffer.
isBuffer(o)?(t.asymmetricKeyType==="rsa"&&a==="pkcs1"?Rt(t,o,n,await r.of(e,n)):await Bt(jt(t,a),o,n,e))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"\
invalid",reason:`the signature does not fit the file, the certificate, or ${n}`}:o}function Rt(t,e,i,n){var a;if(e.length!==Math.ceil((((a=t.asymmetricKeyDetails)==
null?void 0:a.modulusLength)??0)/8))return!1;try{return(0,v.publicDecrypt)({key:t,padding:v.constants.RSA_PKCS1_PADDING},e).equals((0,ot.b)(i,n))}catch{return!1}}
async function Bt(t,e,i,n){let a=(0,v.createVerify)(i);return await(0,R.c)(n,r=>a.update(r)),a.verify(t,e)}function L(t,e){var i;let n=(i=(0,A.statSync)(t,{throwIfNoEntry:!1}))==
null?void 0:i.size;return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>e?{state:"\
invalid",reason:`the signature file is too big (${n} bytes)`}:(0,A.readFileSync)(t)}function jt(t,e){return t.asymmetricKeyType!=="rsa"?{key:t,dsaEncoding:"der"}:
e==="pss"?{key:t,padding:v.constants.RSA_PKCS1_PSS_PADDING,saltLength:v.constants.RSA_PSS_SALTLEN_DIGEST}:{key:t,padding:v.constants.RSA_PKCS1_PADDING}}var Z={sha256:"\
2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},zt=new Map(Object.entries(Z).map(([t,e])=>[e,t])),xt="1.2.840.113549.1.\
1.10",Ct=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-p\
kcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"\
sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function b(t){return zt.get(t)}function Ht(t){
return Z[t]}function z({algorithm:t,digest:e,data:i,signature:n},a){let r=x(t,e,a);return typeof r=="string"?r:(0,E.verify)(r.digest,i,r.key,n)?void 0:"does not\
 fit what it is over"}function x(t,e,i){let n=Ot(t);if(n===void 0)return"uses a signature algorithm that is unknown or too weak";let a=i.asymmetricKeyType;if(n.
kind==="ecdsa"?a!=="ec":a!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let r=n.kind==="rsa-pss"?{padding:E.constants.RSA_PKCS1_PSS_PADDING,
saltLength:n.saltLength}:{padding:E.constants.RSA_PKCS1_PADDING},o=n.kind==="ecdsa"?{key:i,dsaEncoding:"der"}:{key:i,...r};return{kind:n.kind,digest:n.digest??e,
key:o}}function Ot([t,e]){let i=(0,s.h)(t,"the signature algorithm");return i===xt?Gt(e):Ct.get(i)}function Gt(t){var e;let i=new Map((0,s.g)(t,"the PSS paramet\
ers").map(o=>[o.tag,(0,s.e)(o)[0]])),n=J(i.get((0,s.b)(0))),a=i.get((0,s.b)(1));if(n===void 0||a===void 0||J((0,s.g)(a,"the mask generation function")[1])!==n)return;
let r=(e=i.get((0,s.b)(2)))==null?void 0:e.content;if(!((r==null?void 0:r.length)===0||((r==null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:r===
void 0?20:r.readUIntBE(0,r.length)}}function J(t){return t===void 0?void 0:b((0,s.h)((0,s.g)(t,"a digest algorithm")[0],"a digest algorithm"))}var Ft="1.2.840.1\
13549.1.7.1",Vt="1.2.840.113549.1.9.3",Xt="1.2.840.113549.1.9.4";function pt(t,e,i){let n=e.signers.filter(({name:r})=>$(r,t.raw));if(n.length===0)return{state:"\
wrong",byOther:!0,reason:`it is signed by ${Qt(e)}`};let a="";for(let r of n){let o=Q(r,t,i,e.contentType);if(o!==void 0){a=`its signature ${o}`;continue}if(e.certificates.
some(u=>u.equals(t.raw)))return{state:"right",signer:r};a="its signature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:a}}function Q(t,e,i,n){
let a=b(t.digestAlgorithm);if(a===void 0)return"uses a digest algorithm that is unknown or too weak";let r=t.signedAttributes;if(r===void 0){if(n!==Ft)return"ha\
s no signed attributes"}else{let u=C(r.values,(0,D.createHash)(a).update(i).digest(),n);if(u!==void 0)return u}let o=(r==null?void 0:r.encoded)??i;return z({algorithm:t.
signatureAlgorithm,digest:a,data:o,signature:t.signature},e.publicKey)}function C(t,e,i){let n=W(t,Xt);if((n==null?void 0:n.tag)!==s.a.octetString)return"does n\
ot tell the digest of what it is over";if(!n.content.equals(e))return"is over other content";let a=W(t,Vt);if(a===void 0||(0,s.h)(a,"the content type's attribut\
e")!==i)return"is over another type of content"}function $(t,e){if(t==="subject-key-identifier")return!0;let i=(0,g.c)(e);return i.issuer.equals(t.issuer)&&i.serialNumber.
equals(t.serialNumber)}function K(t,e){return e.filter(i=>$(t.name,i)).map(H)}var k=new Map,Zt=16;function H(t){let e=t.toString("latin1"),i=k.get(e);if(i!==void 0)
return i;let n=Jt(t),[a]=k.keys();return a!==void 0&&k.size>=Zt&&k.delete(a),k.set(e,n),n}function Jt(t){try{let e=new D.X509Certificate(t);if(e.publicKey.type===
"public")return e}catch{}throw new s.c("it holds a certificate that can not be read")}function Qt(t){let e=t.signers.flatMap(i=>K(i,t.certificates).slice(0,1).map(
M.c));return e.length===0?"nobody who is named in it":e.join(" and by ")}function W(t,e){let i=t.get(e);return(i==null?void 0:i.length)===1?i[0]:void 0}var Wt="\
1.3.6.1.5.5.7.3.8",Yt="2.5.29.37",Y={one:"1.2.840.113549.1.9.16.2.12",two:"1.2.840.113549.1.9.16.2.47"};function tt(t){return t.keyUsage??[]}function te(t){return tt(
t).includes(Wt)}function ee(t,e,i){if((0,s.f)(i,s.a.integer,"the timestamp's version").content.toString("hex")!=="01")return"its version is not 1";if(t.signers.
length>1)return"it has several signers";let n=K(e,t.certificates);if(!n.some(ie))return"the certificate of its authority is not marked as one for timestamps alo\
ne";if(!n.some(({raw:a})=>ne(e,a)))return"it does not name the certificate of its authority"}function ie(t){var e;let[i=0,...n]=(0,g.i)(t)??[];return!(tt(t).length>
1||(i&~g.h)!==0||n.some(a=>a!==0))&&((e=(0,g.e)(t.raw,Yt))==null?void 0:e.critical)===!0}function ne({signedAttributes:t},e){let i=Object.values(Y).flatMap(n=>((t==
null?void 0:t.values.get(n))??[]).map(a=>({type:n,value:a})));return i.length>0&&i.every(({type:n,value:a})=>ae(e,n,a))}function ae(t,e,i){var n;let[a]=(0,s.g)(
i,"the signing certificate"),r=(0,s.g)((0,s.g)(a,"the list of signing certificates")[0],"a signing certificate's name"),[o]=((n=r[0])==null?void 0:n.tag)===s.a.
sequence?(0,s.g)(r.shift(),"a digest algorithm"):[],u=e===Y.one?"sha1":"sha256",l=o===void 0?u:re((0,s.h)(o,"a digest algorithm")),d=(0,s.f)(r[0],s.a.octetString,
"the signing certificate's digest").content;return l!==void 0&&(0,wt.createHash)(l).update(t).digest().equals(d)}function re(t){return t==="1.3.14.3.2.26"?"sha1":
b(t)}var se=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],oe="1.2.840.113549.1.9.6",ue="1.2.840.113549.1.9.5",et="1.2.840.113549.1.9.16.1.4",le="1.2.84\
0.113549.1.7.1";function yt(t,e,i={}){var n;let a=se.flatMap(o=>t.unsignedAttributes.get(o)??[])[0];if(a!==void 0)return it(a,t.signature,i);let r=(n=t.unsignedAttributes.
get(oe))==null?void 0:n[0];return r===void 0?{state:"none"}:de(r,t.signature,e,i)}function it(t,e,i={}){var n;let a=(0,g.a)(t.raw),[r]=a.signers;if(r===void 0||
a.content===void 0||a.contentType!==et)return{state:"invalid",reason:"it is no timestamp token"};let[o,,u,,l,...d]=(0,s.g)((0,s.d)(a.content),"the timestamp"),[
f,m]=(0,s.g)(u,"the timestamp's imprint"),h=b((0,s.h)((0,s.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(h===void 0)return{state:"\
invalid",reason:"its digest algorithm is unknown or too weak"};if(i.digest!==void 0&&h!==i.digest)return{state:"invalid",reason:`it has ${h}, and ${i.digest} wa\
s asked for`};if(!(0,s.f)(m,s.a.octetString,"the timestamp's imprint").content.equals((0,vt.createHash)(h).update(e).digest()))return{state:"invalid",reason:"it\
 was given for another signature"};let y=(n=d.find(({tag:Et})=>Et===s.a.integer))==null?void 0:n.content;if(i.nonce!==void 0&&(y==null?void 0:y.equals(i.nonce))!==
!0)return{state:"invalid",reason:"it was given for another question: its nonce is not ours"};let P=nt(r,a.certificates,a.content,et,()=>(0,s.i)(l,"the time of t\
he timestamp"),i);if(P.state!=="valid")return P;let G=i.byTheLetter?ee(a,r,o):void 0;return G===void 0?{...P,digest:h}:{state:"invalid",reason:`${G} (RFC 3161),\
 so that openssl ts refuses it`}}function de(t,e,i,n){var a,r;let o=(0,g.b)(t),u=(r=(a=o.signedAttributes)==null?void 0:a.values.get(ue))==null?void 0:r[0];return nt(
o,i.certificates,e,le,()=>(0,s.i)(u,"the time of the counter signature"),n)}function nt(t,e,i,n,a,r){let o="the certificate of its authority is not in it";for(let u of K(
t,e)){let l=te(u)&&(0,g.j)(u)?Q(t,u,i,n):"is by a certificate that is not for timestamps";if(l===void 0){let d=a(),f=ce(d,u,r);return f!==void 0?{state:"invalid",
reason:f}:{state:"valid",time:d,authority:(0,M.c)(u)}}o=`its signature ${l}`}return{state:"invalid",reason:o}}var at=1440*60*1e3;function ce(t,e,{nonce:i,signer:n}){
let a=t.toISOString(),r=Date.now();if(t<new Date(e.validFrom)||t>new Date(e.validTo))return`at its time, ${a}, the certificate of its authority is not valid`;let o=`${a}\
 (here it is ${new Date(r).toISOString()})`;if(t.getTime()>r+at)return`its time, ${o}, is yet to come`;if(i!==void 0&&t.getTime()<r-at)return`its time, ${o}, is\
 long past`;let u=n===void 0?0:Date.parse(n.validFrom);if(t.getTime()<u&&u<=r)return`at its time, ${a}, the signing certificate was not valid yet`}var rt=256*1024,
fe=300,ge=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function O(t){let e=(0,s.d)(t);if(e.raw.
length!==t.length)throw new s.c("there is more after the end");let[i,n]=(0,s.g)(e,"the answer"),[a,r]=(0,s.g)(i,"the answer's status"),o=(0,s.f)(a,s.a.integer,"\
the answer's status").content,u=o.length===1?o[0]??0:-1;return u!==0&&u!==1?`it refused: ${ge[u]??"with an unknown status"}${he(r)}`:n??"it granted a timestamp,\
 but sent none"}function he(t){if((t==null?void 0:t.tag)!==s.a.sequence)return"";let e=(0,s.e)(t).map(({content:n})=>n.toString("utf8")),i=(0,ut.e)(e.join(" ")).
replace(/\s+/g," ").trim().slice(0,fe);return i===""?"":` (${i})`}function st(t,e,i){try{let n=O(t);return typeof n=="string"?{state:"invalid",reason:n}:it(n,e,
i)}catch(n){if(!(n instanceof s.c))throw n;return{state:"invalid",reason:`it is no timestamp: ${n.message}`}}}async function bt(t,e,i){let n=L(e+g.f,rt);if(!Buffer.
isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let a=st(n,await(0,ht.readFile)(e),{digest:i,signer:t,byTheLetter:!0});
return a.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${a.state==="none"?"it is none":a.reason}`}:{state:"valid",time:a.time.toISOString(),
authority:a.authority}}var me={cades:(0,c.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,c.b)("1.3.6.1.4.1.311.3.3.1")};function kt(t,e,i){let n=(0,s.d)(t),[a,
r]=(0,s.e)(n),[o]=r===void 0?[]:(0,s.e)(r),u=o===void 0?[]:(0,s.e)(o),l=u.at(-1),[d,...f]=l===void 0?[]:(0,s.e)(l);if(a===void 0||r===void 0||o===void 0||l===void 0||
d===void 0)throw new s.c("it is no signed data");if(f.length>0)throw new s.c("it has several signers");let m=ve(d,(0,c.a)(s.a.sequence,me[i],(0,c.a)(s.a.set,e))),
h=u.slice(0,-1).map(({raw:y})=>y);return(0,c.a)(n.tag,a.raw,(0,c.a)(r.tag,(0,c.a)(o.tag,...h,(0,c.a)(l.tag,m))))}function ve(t,e){let i=(0,s.e)(t),n=i.at(-1),a=(n==
null?void 0:n.tag)===(0,s.b)(1)?(0,s.e)(n).map(({raw:u})=>u):[],r=a.length>0?i.slice(0,-1):i,o=[...a,e].sort((u,l)=>u.compare(l));return(0,c.a)(t.tag,...r.map(({
raw:u})=>u),(0,c.a)((0,s.b)(1),...o))}var pe=Buffer.of(5,0),we=Buffer.of(1,1,255),ye=(0,c.a)(s.a.integer,Buffer.of(1));async function St(t,e,i){let{digest:n,byTheLetter:a}=i,
r=(0,q.randomBytes)(8);r[0]=(r[0]??0)&63|64;let{status:o,headers:u,body:l}=await ke(t,be(e,n,r),i);if(o!==200){let{location:f}=u;throw new S(`it answered with H\
TTP status ${o}${f===void 0?"":`, and redirects to ${f}`}`)}let d=st(l,e,{digest:n,nonce:r,...a?{byTheLetter:a}:{}});if(d.state==="valid")return l;throw new S(d.
state==="none"?"it sent no timestamp":d.reason)}var S=class extends Error{name="TimestampRefused"};function be(t,e,i){let n=(0,c.a)(s.a.sequence,(0,c.b)(Ht(e)),
pe),a=(0,c.a)(s.a.octetString,(0,q.createHash)(e).update(t).digest()),r=(0,c.a)(s.a.sequence,n,a);return(0,c.a)(s.a.sequence,ye,r,(0,c.a)(s.a.integer,i),we)}async function ke(t,e,i){
try{return await(0,T.d)(t,e,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:i.proxy,timeLimitInSeconds:i.timeLimitInSeconds,
maximumBytes:rt,signal:i.signal})}catch(n){throw!(n instanceof T.b)||n.kind==="cancelled"?n:new S(`it can't be asked: ${n.message.replace(/\.$/,"")}`,{cause:n})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
