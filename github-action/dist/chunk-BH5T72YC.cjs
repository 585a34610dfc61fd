var q=Object.defineProperty;var Et=Object.getOwnPropertyDescriptor;var It=Object.getOwnPropertyNames;var Lt=Object.prototype.hasOwnProperty;var $t=(t,e)=>{for(var i in e)q(t,i,{get:e[i],enumerable:!0})},Dt=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of It(e))!Lt.call(t,a)&&a!==
i&&q(t,a,{get:()=>e[a],enumerable:!(n=Et(e,a))||n.enumerable});return t};var At=t=>Dt(q({},"__esModule",{value:!0}),t);var ke={};$t(ke,{a:()=>ut,b:()=>I,c:()=>dt,d:()=>ft,e:()=>lt,f:()=>ht,g:()=>L,h:()=>b,i:()=>z,j:()=>B,k:()=>pt,l:()=>x,m:()=>$,n:()=>C,o:()=>wt,p:()=>O,q:()=>yt,
r:()=>bt,s:()=>kt,t:()=>S});module.exports=At(ke);var g=require("./chunk-SE7PW2CP.cjs"),f=require("./chunk-246CQE5H.cjs"),y=require("./chunk-3SLH3FGN.cjs"),r=require("./chunk-F5PLUWPU.cjs"),
st=require("./chunk-3QEIJ7F4.cjs"),D=require("./chunk-734BLOYB.cjs"),N=require("./chunk-HKRKHPFP.cjs"),R=require("./chunk-YPDSJALZ.cjs"),ot=require("./chunk-74PKTZTJ.cjs"),
K=require("node:crypto"),j=require("node:fs"),ct=require("node:crypto"),gt=require("node:fs/promises"),p=require("node:crypto"),A=require("node:fs"),mt=require("node:crypto"),
T=require("node:crypto"),E=require("node:crypto"),vt=require("node:crypto"),P=require("node:crypto"),M="sha256",Tt=2e3,Pt=100;function ut(){let t=new Map;return{
async of(e,i,n){let a=(0,j.statSync)(e,{bigint:!0}),s=I(a),o=t.get(e),u=o?.state===s?o.digests.get(i):void 0;if(u!==void 0)return u;let c=(0,K.createHash)(i),d=i===
M?void 0:(0,K.createHash)(M);await(0,R.c)(e,v=>{c.update(v),d?.update(v)},n,a);let l=c.digest(),h=new Map([[i,l]]);d!==void 0&&h.set(M,d.digest());let m=(0,j.statSync)(
e,{bigint:!0});return I(m)===s&&qt(m.ctimeNs,Date.now())?t.set(e,{state:s,digests:h}):t.delete(e),l},forget(e){t.delete(e)}}}function qt(t,e){let i=t%1000000n!==
0n;return e-Number(t/1000000n)>(i?Pt:Tt)}function I({dev:t,ino:e,size:i,mtimeNs:n,ctimeNs:a}){return[t,e,i,n,a].join(" ")}var G=8,w=24,F=40,V=4,Mt=512,Ut=2;async function dt(t){
let{size:e}=await t.stat();if(e<64)return;let i=await(0,y.b)(t,0,64);if(i.toString("latin1",0,2)!=="MZ")return;let n=i.readUInt32LE(60);if(n+w+2>e)return;let a=await(0,y.b)(
t,n,w+2);if(a.toString("latin1",0,4)!=="PE\0\0")return;let s=a.readUInt16LE(w);if(s!==267&&s!==523)throw new RangeError("it has a header of an unknown kind");let o=a.
readUInt16LE(20),u=s===523?112:96,c=u+V*8;if(o<c+8)throw new RangeError("it has no place for a signature");let d=await(0,y.b)(t,n+w,o);if(d.readUInt32LE(u-4)<=V)
throw new RangeError("it has no place for a signature");let l=d.readUInt32LE(c),h=d.readUInt32LE(c+4),m=await(0,y.b)(t,n+w+o,a.readUInt16LE(6)*F);return{size:e,
checksum:n+w+64,entry:n+w+c,contentEnd:Math.max(d.readUInt32LE(60),n+w+o+m.length,_t(m)),table:l===0&&h===0?void 0:{offset:l,size:h}}}async function ft(t,{size:e,
checksum:i,entry:n,table:a},s){let o=(0,ct.createHash)(s),u=a?.offset??e,c=[[0,i],[i+4,n],[n+8,u]];for(let[d,l]of c)await(0,y.c)(t,d,l,h=>o.update(h));return a===
void 0&&o.update(Buffer.alloc(U(u)-u)),o.digest()}async function lt(t,e){let i=await(0,y.b)(t,e.offset,e.size);if(i.length<8||i.readUInt16LE(4)!==Mt||i.readUInt16LE(
6)!==Ut)throw new RangeError("its certificate table holds no PKCS #7");if(U(i.readUInt32LE(0))!==U(e.size))throw new RangeError("its certificate table's sizes d\
iffer");return i.subarray(8)}function U(t){return Math.ceil(t/G)*G}function _t(t){let e=0;for(let i=0;i<t.length;i+=F){let n=t.readUInt32LE(i+16);n!==0&&(e=Math.
max(e,t.readUInt32LE(i+20)+n))}return e}var Nt=64*1024;async function ht(t,e,i,n,a,s){let o=L(i,Nt);return Buffer.isBuffer(o)?(t.asymmetricKeyType==="rsa"&&a===
"pkcs1"?Rt(t,o,n,await s.of(e,n)):await Kt(jt(t,a),o,n,e))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fi\
t the file, the certificate, or ${n}`}:o}function Rt(t,e,i,n){if(e.length!==Math.ceil((t.asymmetricKeyDetails?.modulusLength??0)/8))return!1;try{return(0,p.publicDecrypt)(
{key:t,padding:p.constants.RSA_PKCS1_PADDING},e).equals((0,st.b)(i,n))}catch{return!1}}async function Kt(t,e,i,n){let a=(0,p.createVerify)(i);return await(0,R.c)(
n,s=>a.update(s)),a.verify(t,e)}function L(t,e){let i=(0,A.statSync)(t,{throwIfNoEntry:!1})?.size;return i===void 0?{state:"unsigned",reason:"there is no signat\
ure file"}:i===0?{state:"invalid",reason:"the signature file is empty"}:i>e?{state:"invalid",reason:`the signature file is too big (${i} bytes)`}:(0,A.readFileSync)(
t)}function jt(t,e){return t.asymmetricKeyType!=="rsa"?{key:t,dsaEncoding:"der"}:e==="pss"?{key:t,padding:p.constants.RSA_PKCS1_PSS_PADDING,saltLength:p.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:t,padding:p.constants.RSA_PKCS1_PADDING}}var X={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.\
101.3.4.2.3"},zt=new Map(Object.entries(X).map(([t,e])=>[e,t])),Bt="1.2.840.113549.1.1.10",xt=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113\
549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"\
sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1\
.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function b(t){return zt.get(t)}function Ct(t){return X[t]}function z({algorithm:t,digest:e,data:i,signature:n},a){
let s=B(t,e,a);return typeof s=="string"?s:(0,E.verify)(s.digest,i,s.key,n)?void 0:"does not fit what it is over"}function B(t,e,i){let n=Ot(t);if(n===void 0)return"\
uses a signature algorithm that is unknown or too weak";let a=i.asymmetricKeyType;if(n.kind==="ecdsa"?a!=="ec":a!=="rsa")return"uses a signature algorithm that \
does not fit the certificate's key";let s=n.kind==="rsa-pss"?{padding:E.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.saltLength}:{padding:E.constants.RSA_PKCS1_PADDING},
o=n.kind==="ecdsa"?{key:i,dsaEncoding:"der"}:{key:i,...s};return{kind:n.kind,digest:n.digest??e,key:o}}function Ot([t,e]){let i=(0,r.h)(t,"the signature algorit\
hm");return i===Bt?Ht(e):xt.get(i)}function Ht(t){let e=new Map((0,r.g)(t,"the PSS parameters").map(s=>[s.tag,(0,r.e)(s)[0]])),i=Y(e.get((0,r.b)(0))),n=e.get((0,r.b)(
1));if(i===void 0||n===void 0||Y((0,r.g)(n,"the mask generation function")[1])!==i)return;let a=e.get((0,r.b)(2))?.content;if(!(a?.length===0||(a?.length??0)>2))
return{kind:"rsa-pss",digest:i,saltLength:a===void 0?20:a.readUIntBE(0,a.length)}}function Y(t){return t===void 0?void 0:b((0,r.h)((0,r.g)(t,"a digest algorithm")[0],
"a digest algorithm"))}var Gt="1.2.840.113549.1.7.1",Ft="1.2.840.113549.1.9.3",Vt="1.2.840.113549.1.9.4";function pt(t,e,i){let n=e.signers.filter(({name:s})=>$(
s,t.raw));if(n.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${Zt(e)}`};let a="";for(let s of n){let o=Z(s,t,i,e.contentType);if(o!==void 0){
a=`its signature ${o}`;continue}if(e.certificates.some(u=>u.equals(t.raw)))return{state:"right",signer:s};a="its signature is right, but holds another certifica\
te"}return{state:"wrong",byOther:!1,reason:a}}function Z(t,e,i,n){let a=b(t.digestAlgorithm);if(a===void 0)return"uses a digest algorithm that is unknown or too\
 weak";let s=t.signedAttributes;if(s===void 0){if(n!==Gt)return"has no signed attributes"}else{let u=x(s.values,(0,T.createHash)(a).update(i).digest(),n);if(u!==
void 0)return u}let o=s?.encoded??i;return z({algorithm:t.signatureAlgorithm,digest:a,data:o,signature:t.signature},e.publicKey)}function x(t,e,i){let n=J(t,Vt);
if(n?.tag!==r.a.octetString)return"does not tell the digest of what it is over";if(!n.content.equals(e))return"is over other content";let a=J(t,Ft);if(a===void 0||
(0,r.h)(a,"the content type's attribute")!==i)return"is over another type of content"}function $(t,e){if(t==="subject-key-identifier")return!0;let i=(0,g.c)(e);
return i.issuer.equals(t.issuer)&&i.serialNumber.equals(t.serialNumber)}function _(t,e){return e.filter(i=>$(t.name,i)).map(C)}var k=new Map,Xt=16;function C(t){
let e=t.toString("latin1"),i=k.get(e);if(i!==void 0)return i;let n=Yt(t),[a]=k.keys();return a!==void 0&&k.size>=Xt&&k.delete(a),k.set(e,n),n}function Yt(t){try{
let e=new T.X509Certificate(t);if(e.publicKey.type==="public")return e}catch{}throw new r.c("it holds a certificate that can not be read")}function Zt(t){let e=t.
signers.flatMap(i=>_(i,t.certificates).slice(0,1).map(N.c));return e.length===0?"nobody who is named in it":e.join(" and by ")}function J(t,e){let i=t.get(e);return i?.
length===1?i[0]:void 0}var Jt="1.3.6.1.5.5.7.3.8",Qt="2.5.29.37",Q={one:"1.2.840.113549.1.9.16.2.12",two:"1.2.840.113549.1.9.16.2.47"};function W(t){return t.keyUsage??
[]}function Wt(t){return W(t).includes(Jt)}function te(t,e,i){if((0,r.f)(i,r.a.integer,"the timestamp's version").content.toString("hex")!=="01")return"its vers\
ion is not 1";if(t.signers.length>1)return"it has several signers";let n=_(e,t.certificates);if(!n.some(ee))return"the certificate of its authority is not marke\
d as one for timestamps alone";if(!n.some(({raw:a})=>ie(e,a)))return"it does not name the certificate of its authority"}function ee(t){let[e=0,...i]=(0,g.i)(t)??
[];return!(W(t).length>1||(e&~g.h)!==0||i.some(n=>n!==0))&&(0,g.e)(t.raw,Qt)?.critical===!0}function ie({signedAttributes:t},e){let i=Object.values(Q).flatMap(n=>(t?.
values.get(n)??[]).map(a=>({type:n,value:a})));return i.length>0&&i.every(({type:n,value:a})=>ne(e,n,a))}function ne(t,e,i){let[n]=(0,r.g)(i,"the signing certif\
icate"),a=(0,r.g)((0,r.g)(n,"the list of signing certificates")[0],"a signing certificate's name"),[s]=a[0]?.tag===r.a.sequence?(0,r.g)(a.shift(),"a digest algo\
rithm"):[],o=e===Q.one?"sha1":"sha256",u=s===void 0?o:ae((0,r.h)(s,"a digest algorithm")),c=(0,r.f)(a[0],r.a.octetString,"the signing certificate's digest").content;
return u!==void 0&&(0,vt.createHash)(u).update(t).digest().equals(c)}function ae(t){return t==="1.3.14.3.2.26"?"sha1":b(t)}var re=["1.3.6.1.4.1.311.3.3.1","1.2.\
840.113549.1.9.16.2.14"],se="1.2.840.113549.1.9.6",oe="1.2.840.113549.1.9.5",tt="1.2.840.113549.1.9.16.1.4",ue="1.2.840.113549.1.7.1";function wt(t,e,i={}){let n=re.
flatMap(s=>t.unsignedAttributes.get(s)??[])[0];if(n!==void 0)return et(n,t.signature,i);let a=t.unsignedAttributes.get(se)?.[0];return a===void 0?{state:"none"}:
ce(a,t.signature,e,i)}function et(t,e,i={}){let n=(0,g.a)(t.raw),[a]=n.signers;if(a===void 0||n.content===void 0||n.contentType!==tt)return{state:"invalid",reason:"\
it is no timestamp token"};let[s,,o,,u,...c]=(0,r.g)((0,r.d)(n.content),"the timestamp"),[d,l]=(0,r.g)(o,"the timestamp's imprint"),h=b((0,r.h)((0,r.g)(d,"the i\
mprint's digest algorithm")[0],"the imprint's digest algorithm"));if(h===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(i.
digest!==void 0&&h!==i.digest)return{state:"invalid",reason:`it has ${h}, and ${i.digest} was asked for`};if(!(0,r.f)(l,r.a.octetString,"the timestamp's imprint").
content.equals((0,mt.createHash)(h).update(e).digest()))return{state:"invalid",reason:"it was given for another signature"};let m=c.find(({tag:St})=>St===r.a.integer)?.
content;if(i.nonce!==void 0&&m?.equals(i.nonce)!==!0)return{state:"invalid",reason:"it was given for another question: its nonce is not ours"};let v=it(a,n.certificates,
n.content,tt,()=>(0,r.i)(u,"the time of the timestamp"),i);if(v.state!=="valid")return v;let H=i.byTheLetter?te(n,a,s):void 0;return H===void 0?{...v,digest:h}:
{state:"invalid",reason:`${H} (RFC 3161), so that openssl ts refuses it`}}function ce(t,e,i,n){let a=(0,g.b)(t),s=a.signedAttributes?.values.get(oe)?.[0];return it(
a,i.certificates,e,ue,()=>(0,r.i)(s,"the time of the counter signature"),n)}function it(t,e,i,n,a,s){let o="the certificate of its authority is not in it";for(let u of _(
t,e)){let c=Wt(u)&&(0,g.j)(u)?Z(t,u,i,n):"is by a certificate that is not for timestamps";if(c===void 0){let d=a(),l=de(d,u,s);return l!==void 0?{state:"invalid",
reason:l}:{state:"valid",time:d,authority:(0,N.c)(u)}}o=`its signature ${c}`}return{state:"invalid",reason:o}}var nt=1440*60*1e3;function de(t,e,{nonce:i,signer:n}){
let a=t.toISOString(),s=Date.now();if(t<new Date(e.validFrom)||t>new Date(e.validTo))return`at its time, ${a}, the certificate of its authority is not valid`;let o=`${a}\
 (here it is ${new Date(s).toISOString()})`;if(t.getTime()>s+nt)return`its time, ${o}, is yet to come`;if(i!==void 0&&t.getTime()<s-nt)return`its time, ${o}, is\
 long past`;let u=n===void 0?0:Date.parse(n.validFrom);if(t.getTime()<u&&u<=s)return`at its time, ${a}, the signing certificate was not valid yet`}var at=256*1024,
fe=300,le=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function O(t){let e=(0,r.d)(t);if(e.raw.
length!==t.length)throw new r.c("there is more after the end");let[i,n]=(0,r.g)(e,"the answer"),[a,s]=(0,r.g)(i,"the answer's status"),o=(0,r.f)(a,r.a.integer,"\
the answer's status").content,u=o.length===1?o[0]??0:-1;return u!==0&&u!==1?`it refused: ${le[u]??"with an unknown status"}${ge(s)}`:n??"it granted a timestamp,\
 but sent none"}function ge(t){if(t?.tag!==r.a.sequence)return"";let e=(0,r.e)(t).map(({content:n})=>n.toString("utf8")),i=(0,ot.e)(e.join(" ")).replace(/\s+/g,
" ").trim().slice(0,fe);return i===""?"":` (${i})`}function rt(t,e,i){try{let n=O(t);return typeof n=="string"?{state:"invalid",reason:n}:et(n,e,i)}catch(n){if(!(n instanceof
r.c))throw n;return{state:"invalid",reason:`it is no timestamp: ${n.message}`}}}async function yt(t,e,i){let n=L(e+g.f,at);if(!Buffer.isBuffer(n))return{state:"\
invalid",reason:"there is no timestamp beside it, though one was asked for"};let a=rt(n,await(0,gt.readFile)(e),{digest:i,signer:t,byTheLetter:!0});return a.state!==
"valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${a.state==="none"?"it is none":a.reason}`}:{state:"valid",time:a.time.toISOString(),authority:a.
authority}}var he={cades:(0,f.b)("1.2.840.113549.1.9.16.2.14"),authenticode:(0,f.b)("1.3.6.1.4.1.311.3.3.1")};function bt(t,e,i){let n=(0,r.d)(t),[a,s]=(0,r.e)(
n),[o]=s===void 0?[]:(0,r.e)(s),u=o===void 0?[]:(0,r.e)(o),c=u.at(-1),[d,...l]=c===void 0?[]:(0,r.e)(c);if(a===void 0||s===void 0||o===void 0||c===void 0||d===void 0)
throw new r.c("it is no signed data");if(l.length>0)throw new r.c("it has several signers");let h=me(d,(0,f.a)(r.a.sequence,he[i],(0,f.a)(r.a.set,e))),m=u.slice(
0,-1).map(({raw:v})=>v);return(0,f.a)(n.tag,a.raw,(0,f.a)(s.tag,(0,f.a)(o.tag,...m,(0,f.a)(c.tag,h))))}function me(t,e){let i=(0,r.e)(t),n=i.at(-1),a=n?.tag===(0,r.b)(
1)?(0,r.e)(n).map(({raw:u})=>u):[],s=a.length>0?i.slice(0,-1):i,o=[...a,e].sort((u,c)=>u.compare(c));return(0,f.a)(t.tag,...s.map(({raw:u})=>u),(0,f.a)((0,r.b)(
1),...o))}var pe=Buffer.of(5,0),ve=Buffer.of(1,1,255),we=(0,f.a)(r.a.integer,Buffer.of(1));async function kt(t,e,i){let{digest:n,byTheLetter:a}=i,s=(0,P.randomBytes)(
8);s[0]=(s[0]??0)&63|64;let{status:o,headers:u,body:c}=await be(t,ye(e,n,s),i);if(o!==200){let{location:l}=u;throw new S(`it answered with HTTP status ${o}${l===
void 0?"":`, and redirects to ${l}`}`)}let d=rt(c,e,{digest:n,nonce:s,...a?{byTheLetter:a}:{}});if(d.state==="valid")return c;throw new S(d.state==="none"?"it s\
ent no timestamp":d.reason)}var S=class extends Error{name="TimestampRefused"};function ye(t,e,i){let n=(0,f.a)(r.a.sequence,(0,f.b)(Ct(e)),pe),a=(0,f.a)(r.a.octetString,
(0,P.createHash)(e).update(t).digest()),s=(0,f.a)(r.a.sequence,n,a);return(0,f.a)(r.a.sequence,we,s,(0,f.a)(r.a.integer,i),ve)}async function be(t,e,i){try{return await(0,D.d)(
t,e,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:i.proxy,timeLimitInSeconds:i.timeLimitInSeconds,maximumBytes:at,
signal:i.signal})}catch(n){throw!(n instanceof D.b)||n.kind==="cancelled"?n:new S(`it can't be asked: ${n.message.replace(/\.$/,"")}`,{cause:n})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
