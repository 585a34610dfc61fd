var U=Object.defineProperty;var yt=Object.getOwnPropertyDescriptor;var kt=Object.getOwnPropertyNames;var bt=Object.prototype.hasOwnProperty;var St=(t,e)=>{for(var i in e)U(t,i,{get:e[i],enumerable:!0})},Et=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of kt(e))!bt.call(t,a)&&a!==
i&&U(t,a,{get:()=>e[a],enumerable:!(n=yt(e,a))||n.enumerable});return t};var It=t=>Et(U({},"__esModule",{value:!0}),t);var ce={};St(ce,{a:()=>rt,b:()=>I,c:()=>ot,d:()=>dt,e:()=>ut,f:()=>ct,g:()=>$,h:()=>b,i:()=>B,j:()=>z,k:()=>gt,l:()=>j,m:()=>L,n:()=>x,o:()=>mt,p:()=>C,q:()=>ht,
r:()=>vt,s:()=>pt,t:()=>S});module.exports=It(ce);var y=require("./chunk-6KYBKZX4.cjs"),c=require("./chunk-246CQE5H.cjs"),w=require("./chunk-GDRBKB3F.cjs"),s=require("./chunk-KCTSZASC.cjs"),
nt=require("./chunk-3QEIJ7F4.cjs"),D=require("./chunk-ZMVGFXFW.cjs"),T=require("./chunk-IKVGUHME.cjs"),M=require("./chunk-QUUW2APT.cjs"),at=require("./chunk-4LOM4CLD.cjs"),
R=require("node:crypto"),K=require("node:fs"),st=require("node:crypto"),lt=require("node:fs/promises"),h=require("node:crypto"),A=require("node:fs"),ft=require("node:crypto"),
P=require("node:crypto"),E=require("node:crypto"),q=require("node:crypto"),_="sha256",$t=2e3,Lt=100;function rt(){let t=new Map;return{async of(e,i,n){let a=(0,K.statSync)(
e,{bigint:!0}),r=I(a),o=t.get(e),d=(o==null?void 0:o.state)===r?o.digests.get(i):void 0;if(d!==void 0)return d;let u=(0,R.createHash)(i),l=i===_?void 0:(0,R.createHash)(
_);await(0,M.c)(e,v=>{u.update(v),l==null||l.update(v)},n,a);let g=u.digest(),f=new Map([[i,g]]);l!==void 0&&f.set(_,l.digest());let m=(0,K.statSync)(e,{bigint:!0});
return I(m)===r&&Dt(m.ctimeNs,Date.now())?t.set(e,{state:r,digests:f}):t.delete(e),g},forget(e){t.delete(e)}}}function Dt(t,e){let i=t%1000000n!==0n;return e-Number(
t/1000000n)>(i?Lt:$t)}function I({dev:t,ino:e,size:i,mtimeNs:n,ctimeNs:a}){return[t,e,i,n,a].join(" ")}var H=8,p=24,O=40,G=4,At=512,Pt=2;async function ot(t){let{
size:e}=await t.stat();if(e<64)return;let i=await(0,w.b)(t,0,64);if(i.toString("latin1",0,2)!=="MZ")return;let n=i.readUInt32LE(60);if(n+p+2>e)return;let a=await(0,w.b)(
t,n,p+2);if(a.toString("latin1",0,4)!=="PE\0\0")return;let r=a.readUInt16LE(p);if(r!==267&&r!==523)throw new RangeError("it has a header of an unknown kind");let o=a.
readUInt16LE(20),d=r===523?112:96,u=d+G*8;if(o<u+8)throw new RangeError("it has no place for a signature");let l=await(0,w.b)(t,n+p,o);if(l.readUInt32LE(d-4)<=G)
throw new RangeError("it has no place for a signature");let g=l.readUInt32LE(u),f=l.readUInt32LE(u+4),m=await(0,w.b)(t,n+p+o,a.readUInt16LE(6)*O);return{size:e,
checksum:n+p+64,entry:n+p+u,contentEnd:Math.max(l.readUInt32LE(60),n+p+o+m.length,qt(m)),table:g===0&&f===0?void 0:{offset:g,size:f}}}async function dt(t,{size:e,
checksum:i,entry:n,table:a},r){let o=(0,st.createHash)(r),d=(a==null?void 0:a.offset)??e,u=[[0,i],[i+4,n],[n+8,d]];for(let[l,g]of u)await(0,w.c)(t,l,g,f=>o.update(
f));return a===void 0&&o.update(Buffer.alloc(N(d)-d)),o.digest()}async function ut(t,e){let i=await(0,w.b)(t,e.offset,e.size);if(i.length<8||i.readUInt16LE(4)!==
At||i.readUInt16LE(6)!==Pt)throw new RangeError("its certificate table holds no PKCS #7");if(N(i.readUInt32LE(0))!==N(e.size))throw new RangeError("its certific\
ate table's sizes differ");return i.subarray(8)}function N(t){return Math.ceil(t/H)*H}function qt(t){let e=0;for(let i=0;i<t.length;i+=O){let n=t.readUInt32LE(i+
16);n!==0&&(e=Math.max(e,t.readUInt32LE(i+20)+n))}return e}var Ut=64*1024;async function ct(t,e,i,n,a,r){let o=$(i,Ut);return Buffer.isBuffer(o)?(t.asymmetricKeyType===
"rsa"&&a==="pkcs1"?_t(t,o,n,await r.of(e,n)):await Nt(Tt(t,a),o,n,e))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature \
does not fit the file, the certificate, or ${n}`}:o}function _t(t,e,i,n){var a;if(e.length!==Math.ceil((((a=t.asymmetricKeyDetails)==null?void 0:a.modulusLength)??
0)/8))return!1;try{return(0,h.publicDecrypt)({key:t,padding:h.constants.RSA_PKCS1_PADDING},e).equals((0,nt.b)(i,n))}catch{return!1}}async function Nt(t,e,i,n){let a=(0,h.createVerify)(
i);return await(0,M.c)(n,r=>a.update(r)),a.verify(t,e)}function $(t,e){var i;let n=(i=(0,A.statSync)(t,{throwIfNoEntry:!1}))==null?void 0:i.size;return n===void 0?
{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>e?{state:"invalid",reason:`the signature f\
ile is too big (${n} bytes)`}:(0,A.readFileSync)(t)}function Tt(t,e){return t.asymmetricKeyType!=="rsa"?{key:t,dsaEncoding:"der"}:e==="pss"?{key:t,padding:h.constants.
RSA_PKCS1_PSS_PADDING,saltLength:h.constants.RSA_PSS_SALTLEN_DIGEST}:{key:t,padding:h.constants.RSA_PKCS1_PADDING}}var F={sha256:"2.16.840.1.101.3.4.2.1",sha384:"\
2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Mt=new Map(Object.entries(F).map(([t,e])=>[e,t])),Rt="1.2.840.113549.1.1.10",Kt=new Map([["1.2.840.1135\
49.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.84\
0.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045\
.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function b(t){return Mt.get(t)}function Bt(t){return F[t]}function B({
algorithm:t,digest:e,data:i,signature:n},a){let r=z(t,e,a);return typeof r=="string"?r:(0,E.verify)(r.digest,i,r.key,n)?void 0:"does not fit what it is over"}function z(t,e,i){
let n=zt(t);if(n===void 0)return"uses a signature algorithm that is unknown or too weak";let a=i.asymmetricKeyType;if(n.kind==="ecdsa"?a!=="ec":a!=="rsa")return"\
uses a signature algorithm that does not fit the certificate's key";let r=n.kind==="rsa-pss"?{padding:E.constants.RSA_PKCS1_PSS_PADDING,saltLength:n.saltLength}:
{padding:E.constants.RSA_PKCS1_PADDING},o=n.kind==="ecdsa"?{key:i,dsaEncoding:"der"}:{key:i,...r};return{kind:n.kind,digest:n.digest??e,key:o}}function zt([t,e]){
let i=(0,s.h)(t,"the signature algorithm");return i===Rt?jt(e):Kt.get(i)}function jt(t){var e;let i=new Map((0,s.g)(t,"the PSS parameters").map(o=>[o.tag,(0,s.e)(
o)[0]])),n=V(i.get((0,s.b)(0))),a=i.get((0,s.b)(1));if(n===void 0||a===void 0||V((0,s.g)(a,"the mask generation function")[1])!==n)return;let r=(e=i.get((0,s.b)(
2)))==null?void 0:e.content;if(!((r==null?void 0:r.length)===0||((r==null?void 0:r.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:r===void 0?20:r.readUIntBE(
0,r.length)}}function V(t){return t===void 0?void 0:b((0,s.h)((0,s.g)(t,"a digest algorithm")[0],"a digest algorithm"))}var xt="1.2.840.113549.1.7.1",Ct="1.2.84\
0.113549.1.9.3",Ht="1.2.840.113549.1.9.4";function gt(t,e,i){let n=e.signers.filter(({name:r})=>L(r,t.raw));if(n.length===0)return{state:"wrong",byOther:!0,reason:`\
it is signed by ${Ft(e)}`};let a="";for(let r of n){let o=X(r,t,i,e.contentType);if(o!==void 0){a=`its signature ${o}`;continue}if(e.certificates.some(d=>d.equals(
t.raw)))return{state:"right",signer:r};a="its signature is right, but holds another certificate"}return{state:"wrong",byOther:!1,reason:a}}function X(t,e,i,n){let a=b(
t.digestAlgorithm);if(a===void 0)return"uses a digest algorithm that is unknown or too weak";let r=t.signedAttributes;if(r===void 0){if(n!==xt)return"has no sig\
ned attributes"}else{let d=j(r.values,(0,P.createHash)(a).update(i).digest(),n);if(d!==void 0)return d}let o=(r==null?void 0:r.encoded)??i;return B({algorithm:t.
signatureAlgorithm,digest:a,data:o,signature:t.signature},e.publicKey)}function j(t,e,i){let n=J(t,Ht);if((n==null?void 0:n.tag)!==s.a.octetString)return"does n\
ot tell the digest of what it is over";if(!n.content.equals(e))return"is over other content";let a=J(t,Ct);if(a===void 0||(0,s.h)(a,"the content type's attribut\
e")!==i)return"is over another type of content"}function L(t,e){if(t==="subject-key-identifier")return!0;let i=(0,y.c)(e);return i.issuer.equals(t.issuer)&&i.serialNumber.
equals(t.serialNumber)}function Z(t,e){return e.filter(i=>L(t.name,i)).map(x)}var k=new Map,Ot=16;function x(t){let e=t.toString("latin1"),i=k.get(e);if(i!==void 0)
return i;let n=Gt(t),[a]=k.keys();return a!==void 0&&k.size>=Ot&&k.delete(a),k.set(e,n),n}function Gt(t){try{let e=new P.X509Certificate(t);if(e.publicKey.type===
"public")return e}catch{}throw new s.c("it holds a certificate that can not be read")}function Ft(t){let e=t.signers.flatMap(i=>Z(i,t.certificates).slice(0,1).map(
T.c));return e.length===0?"nobody who is named in it":e.join(" and by ")}function J(t,e){let i=t.get(e);return(i==null?void 0:i.length)===1?i[0]:void 0}var Vt=[
"1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Xt="1.2.840.113549.1.9.6",Zt="1.2.840.113549.1.9.5",Q="1.2.840.113549.1.9.16.1.4",Jt="1.2.840.113549.1.7.1",
Qt="1.3.6.1.5.5.7.3.8";function mt(t,e,i={}){var n;let a=Vt.flatMap(o=>t.unsignedAttributes.get(o)??[])[0];if(a!==void 0)return W(a,t.signature,i);let r=(n=t.unsignedAttributes.
get(Xt))==null?void 0:n[0];return r===void 0?{state:"none"}:Wt(r,t.signature,e,i)}function W(t,e,i={}){var n;let a=(0,y.a)(t.raw),[r]=a.signers;if(r===void 0||a.
content===void 0||a.contentType!==Q)return{state:"invalid",reason:"it is no timestamp token"};let[,,o,,d,...u]=(0,s.g)((0,s.d)(a.content),"the timestamp"),[l,g]=(0,s.g)(
o,"the timestamp's imprint"),f=b((0,s.h)((0,s.g)(l,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(f===void 0)return{state:"invalid",
reason:"its digest algorithm is unknown or too weak"};if(i.digest!==void 0&&f!==i.digest)return{state:"invalid",reason:`it has ${f}, and ${i.digest} was asked f\
or`};if(!(0,s.f)(g,s.a.octetString,"the timestamp's imprint").content.equals((0,ft.createHash)(f).update(e).digest()))return{state:"invalid",reason:"it was give\
n for another signature"};let m=(n=u.find(({tag:wt})=>wt===s.a.integer))==null?void 0:n.content;if(i.nonce!==void 0&&(m==null?void 0:m.equals(i.nonce))!==!0)return{
state:"invalid",reason:"it was given for another question: its nonce is not ours"};let v=Y(r,a.certificates,a.content,Q,()=>(0,s.i)(d,"the time of the timestamp"),
i);return v.state==="valid"?{...v,digest:f}:v}function Wt(t,e,i,n){var a,r;let o=(0,y.b)(t),d=(r=(a=o.signedAttributes)==null?void 0:a.values.get(Zt))==null?void 0:
r[0];return Y(o,i.certificates,e,Jt,()=>(0,s.i)(d,"the time of the counter signature"),n)}function Y(t,e,i,n,a,r){let o="the certificate of its authority is not\
 in it";for(let d of Z(t,e)){let u=te(d)?X(t,d,i,n):"is by a certificate that is not for timestamps";if(u===void 0){let l=a(),g=Yt(l,d,r);return g!==void 0?{state:"\
invalid",reason:g}:{state:"valid",time:l,authority:(0,T.c)(d)}}o=`its signature ${u}`}return{state:"invalid",reason:o}}var tt=1440*60*1e3;function Yt(t,e,{nonce:i,
signer:n}){let a=t.toISOString(),r=Date.now();if(t<new Date(e.validFrom)||t>new Date(e.validTo))return`at its time, ${a}, the certificate of its authority is no\
t valid`;let o=`${a} (here it is ${new Date(r).toISOString()})`;if(t.getTime()>r+tt)return`its time, ${o}, is yet to come`;if(i!==void 0&&t.getTime()<r-tt)return`\
its time, ${o}, is long past`;let d=n===void 0?0:Date.parse(n.validFrom);if(t.getTime()<d&&d<=r)return`at its time, ${a}, the signing certificate was not valid \
yet`}function te(t){let e=t.keyUsage;return(e==null?void 0:e.includes(Qt))??!1}var et=256*1024,ee=300,ie=["granted","granted with modifications","rejection","wa\
iting","revocation warning","revocation notification"];function C(t){let e=(0,s.d)(t);if(e.raw.length!==t.length)throw new s.c("there is more after the end");let[
i,n]=(0,s.g)(e,"the answer"),[a,r]=(0,s.g)(i,"the answer's status"),o=(0,s.f)(a,s.a.integer,"the answer's status").content,d=o.length===1?o[0]??0:-1;return d!==
0&&d!==1?`it refused: ${ie[d]??"with an unknown status"}${ne(r)}`:n??"it granted a timestamp, but sent none"}function ne(t){if((t==null?void 0:t.tag)!==s.a.sequence)
return"";let e=(0,s.e)(t).map(({content:n})=>n.toString("utf8")),i=(0,at.e)(e.join(" ")).replace(/\s+/g," ").trim().slice(0,ee);return i===""?"":` (${i})`}function it(t,e,i){
try{let n=C(t);return typeof n=="string"?{state:"invalid",reason:n}:W(n,e,i)}catch(n){if(!(n instanceof s.c))throw n;return{state:"invalid",reason:`it is no tim\
estamp: ${n.message}`}}}async function ht(t,e,i){let n=$(e+y.e,et);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though\
 one was asked for"};let a=it(n,await(0,lt.readFile)(e),{digest:i,signer:t});return a.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not ri\
ght: ${a.state==="none"?"it is none":a.reason}`}:{state:"valid",time:a.time.toISOString(),authority:a.authority}}var ae={cades:(0,c.b)("1.2.840.113549.1.9.16.2.\
14"),authenticode:(0,c.b)("1.3.6.1.4.1.311.3.3.1")};function vt(t,e,i){let n=(0,s.d)(t),[a,r]=(0,s.e)(n),[o]=r===void 0?[]:(0,s.e)(r),d=o===void 0?[]:(0,s.e)(o),
u=d.at(-1),[l,...g]=u===void 0?[]:(0,s.e)(u);if(a===void 0||r===void 0||o===void 0||u===void 0||l===void 0)throw new s.c("it is no signed data");if(g.length>0)throw new s.c(
"it has several signers");let f=re(l,(0,c.a)(s.a.sequence,ae[i],(0,c.a)(s.a.set,e))),m=d.slice(0,-1).map(({raw:v})=>v);return(0,c.a)(n.tag,a.raw,(0,c.a)(r.tag,(0,c.a)(
o.tag,...m,(0,c.a)(u.tag,f))))}function re(t,e){let i=(0,s.e)(t),n=i.at(-1),a=(n==null?void 0:n.tag)===(0,s.b)(1)?(0,s.e)(n).map(({raw:d})=>d):[],r=a.length>0?i.
slice(0,-1):i,o=[...a,e].sort((d,u)=>d.compare(u));return(0,c.a)(t.tag,...r.map(({raw:d})=>d),(0,c.a)((0,s.b)(1),...o))}var se=Buffer.of(5,0),oe=Buffer.of(1,1,255),
de=(0,c.a)(s.a.integer,Buffer.of(1));async function pt(t,e,i){let{digest:n}=i,a=(0,q.randomBytes)(8);a[0]=(a[0]??0)&63|64;let{status:r,headers:o,body:d}=await le(
t,ue(e,n,a),i);if(r!==200){let{location:l}=o;throw new S(`it answered with HTTP status ${r}${l===void 0?"":`, and redirects to ${l}`}`)}let u=it(d,e,{digest:n,nonce:a});
if(u.state==="valid")return d;throw new S(u.state==="none"?"it sent no timestamp":u.reason)}var S=class extends Error{name="TimestampRefused"};function ue(t,e,i){
let n=(0,c.a)(s.a.sequence,(0,c.b)(Bt(e)),se),a=(0,c.a)(s.a.octetString,(0,q.createHash)(e).update(t).digest()),r=(0,c.a)(s.a.sequence,n,a);return(0,c.a)(s.a.sequence,
de,r,(0,c.a)(s.a.integer,i),oe)}async function le(t,e,i){try{return await(0,D.d)(t,e,{headers:{"content-type":"application/timestamp-query",accept:"application/\
timestamp-reply"},proxy:i.proxy,timeLimitInSeconds:i.timeLimitInSeconds,maximumBytes:et,signal:i.signal})}catch(n){throw!(n instanceof D.b)||n.kind==="cancelled"?
n:new S(`it can't be asked: ${n.message.replace(/\.$/,"")}`,{cause:n})}}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t});
