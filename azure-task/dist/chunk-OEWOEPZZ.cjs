var A=Object.defineProperty;var Ae=Object.getOwnPropertyDescriptor;var Oe=Object.getOwnPropertyNames;var $e=Object.prototype.hasOwnProperty;var Le=(t,e)=>{for(var r in e)A(t,r,{get:e[r],enumerable:!0})},Ne=(t,e,r,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of Oe(e))!$e.call(t,n)&&n!==
r&&A(t,n,{get:()=>e[n],enumerable:!(a=Ae(e,n))||a.enumerable});return t};var Ue=t=>Ne(A({},"__esModule",{value:!0}),t);var it={};Le(it,{a:()=>pe,b:()=>me,c:()=>we,d:()=>ye,e:()=>ge,f:()=>U,g:()=>w,h:()=>ve,i:()=>y,j:()=>c,k:()=>Se,l:()=>g,m:()=>z,n:()=>d,o:()=>be,p:()=>v,q:()=>m,
r:()=>Ee,s:()=>H,t:()=>C,u:()=>F,v:()=>Me,w:()=>k});module.exports=Ue(it);var N=require("./chunk-GDRBKB3F.cjs"),se=require("./chunk-IKG3KGAS.cjs"),oe=require("./chunk-3CREN6VF.cjs"),
fe=require("node:fs/promises"),le=require("node:fs/promises"),ue=require("node:stream/consumers"),ce=require("node:crypto"),de=require("node:zlib"),he=require("node:crypto"),
S=require("node:fs"),O=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function pe(t){let[e,...r]=W(t).map(i=>({raw:i,attributes:Q(i)})),
a=new Map,n;for(let i of r){let s=i.attributes.get("NAME");s!==void 0&&(a.has(s)&&(n=s),a.set(s,i))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:a,repeated:n}}
function me(t,e,r){let a=[...O].flatMap(([n,i])=>{let s=t.attributes.get(`${n}${e}`.toUpperCase());return s===void 0?[]:[{digest:i,value:s}]});return a.length===
0?"absent":a.every(({digest:n,value:i})=>(0,he.createHash)(n).update(r).digest("base64")===i)?"fits":"differs"}var ze=new Map([["SHA1","sha1"],["SHA-1","sha1"],
["SHA","sha1"],["MD5","md5"]]);function He(t){return[...O,...ze].flatMap(([e,r])=>{let a=t.attributes.get(`${e}-DIGEST`);return a===void 0?[]:[{algorithm:r,value:a}]})}
function we(t){return[...O.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function ye(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.test(t)}function ge(t){
let[e,...r]=W(t);if(e===void 0)return t;let a=r.flatMap(n=>{let i=n.toString("latin1"),s=i.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===i?[n]:Q(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...a])}function W(t){let e=t.toString("latin1"),r=[],
a=0;for(let n of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let i=n.index+n[0].length,s=n[1]==="";!s&&i<e.length||(i>a&&(n.index>a||!s||r.length===0)&&r.push(t.subarray(
a,i)),a=i)}return r}function Q(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),r=new Map;for(let a of e.split(/\r\n|\n|\r/)){let n=a.indexOf(": ");n>
0&&r.set(a.slice(0,n).toUpperCase(),Buffer.from(a.slice(n+2),"latin1").toString("utf8"))}return r}var V=1024*1024,Ce=1024*1024,$=30,Fe=[12,16,20,24],Y=0,ke=8,Be=1,
Te=8,L=4294967295;async function U({zip:t,file:e,entries:r,directoryOffset:a,sectionOf:n}){var i;let s=Pe(e),f=[...r].sort((o,l)=>o.entry.relativeOffsetOfLocalHeader-
l.entry.relativeOffsetOfLocalHeader);for(let[o,{name:l,entry:u}]of f.entries()){let h=JSON.stringify(l),b=u.relativeOffsetOfLocalHeader,p=await s(b,$);if((p==null?
void 0:p.readUInt32LE(0))!==67324752)return`the entry ${h} is not where the directory says`;let B=p.readUInt16LE(26),E=p.readUInt16LE(28),M=b+$+B+E,[T,I,R]=[p.readUInt16LE(
6),p.readUInt16LE(8),p.readUInt32LE(18)],D=await s(b+$,B);if((D==null?void 0:D.equals(u.fileNameRaw))!==!0)return`the entry ${h} has another name before its dat\
a`;let P=(T&Te)!==0,Z=R===L?Re(await s(M-E,E)):R,Ie=!P&&Z!==void 0&&Z!==u.compressedSize;if(I!==u.compressionMethod||Ie)return`the entry ${h} is described in tw\
o ways`;if(((T|u.generalPurposeBitFlag)&Be)!==0)return`the entry ${h} is encrypted`;if(I!==Y&&I!==ke)return`the entry ${h} is packed in a way that is not known \
here`;let _=(((i=f[o+1])==null?void 0:i.entry.relativeOffsetOfLocalHeader)??a)-(M+u.compressedSize);if(_!==0&&!(P&&Fe.includes(_)))return`there is data behind t\
he entry ${h}, which no signature covers`;let G=n(l);if(G===void 0)continue;let J=He(G),q=J.map(({algorithm:x})=>(0,ce.createHash)(x));if(!await De(t,u,M,s,q))return`\
the entry ${h} can't be unpacked`;if(J.some(({value:x},xe)=>{var j;return((j=q[xe])==null?void 0:j.digest("base64"))!==x}))return`digest error for ${l}: it was \
changed after signing`}}function Re(t){for(let e=0;t!==void 0&&e+20<=t.length;e+=4+t.readUInt16LE(e+2))if(t.readUInt16LE(e)===1&&t.readUInt16LE(e+2)>=16)return Number(
t.readBigUInt64LE(e+12))}async function De(t,e,r,a,n){let{compressedSize:i,uncompressedSize:s,compressionMethod:f}=e;try{if(i<=V&&s<=V){let o=await a(r,i);if(o===
void 0)return!1;let l=f===Y?o:(0,de.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let u of n)u.update(l);return l.length===s}for await(let o of await t.
openReadStreamPromise(e))for(let l of n)l.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function Pe(t){let e=Buffer.alloc(0),r=0;return async(a,n)=>{
if(a<r||a+n>r+e.length){let s=Buffer.allocUnsafe(Math.max(Ce,n)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(s,f,s.length-f,a+f);if(o===0)break;f+=o}e=s.
subarray(0,f),r=a}let i=a-r;return i+n<=e.length?e.subarray(i,i+n):void 0}}var K=(0,oe.d)((0,se.a)(),1),Ze=8*1024*1024,X={autoClose:!1,lazyEntries:!0,decodeStrings:!1,
validateEntrySizes:!0};function w(t){let{size:e}=(0,S.fstatSync)(t);return e>Ze?(0,K.fromFdPromise)(t,X):(0,K.fromBufferPromise)(_e(t,e),X)}function _e(t,e){let r=Buffer.
allocUnsafe(e),a=0;for(let n=-1;n!==0&&a<e;a+=n)n=(0,S.readSync)(t,r,a,e-a,a);return r.subarray(0,a)}var ee=30;async function ve(t,{relativeOffsetOfLocalHeader:e}){
let r=await(0,N.b)(t,e,ee);return{header:r,dataStart:e+ee+r.readUInt16LE(26)+r.readUInt16LE(28)}}var y=64*1024*1024,Ge=4*1024*1024,te=64,c=class extends Error{name="\
UnreadableArchive"};async function Se(t,e){let r=await(0,le.open)(t,"r");try{let a=await d(w(r.fd)),{entries:n,...i}=await d(Je(a)),s=n.reduce((o,{entry:l})=>o+
re(l),0),f=a.readEntryCursor-s;return await e({...i,names:new Set(n.map(({name:o})=>o)),contentProblem:o=>U({zip:a,file:r,entries:n,directoryOffset:f,sectionOf:o})})}finally{
await r.close()}}function re({fileNameLength:t,extraFieldLength:e,fileCommentLength:r}){return 46+t+e+r}async function Je(t){let e=[],r=new Set,a=new Map,n=t.entryCount===
0?0:Number.POSITIVE_INFINITY;for await(let i of t.eachEntry()){let s=g(i);n=Math.min(n,i.relativeOffsetOfLocalHeader),e.push({name:s,entry:i});let f=z(s);if(f===
"folder"&&i.uncompressedSize>0)throw new c(`it holds data in the folder ${JSON.stringify(s)}, which no signature covers`);if(f==="folder"||f==="other-signature-\
file")continue;let o=f==="content"?s:s.toUpperCase();if(r.has(o)||a.has(o))throw new c(`it holds ${JSON.stringify(s)} twice`);if(f==="content"?r.add(o):a.set(o,
await je(t,i,s,f==="manifest"?y:void 0)),a.size>te)throw new c(`it holds more than ${te} signature files`)}if(n!==0)throw new c("it has data before the first en\
try, which no signature covers");return{entries:e,contentNames:[...r],manifest:a.get("META-INF/MANIFEST.MF"),signatures:qe(a)}}function qe(t){return[...t].filter(
([e])=>/\.(RSA|EC|DSA)$/.test(e)).map(([e,r])=>({name:e,block:r,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function je(t,e,r,a){let n=a??(r.toUpperCase().
endsWith(".SF")?y:Ge);if(e.uncompressedSize>n)throw new c(`${JSON.stringify(r)} is too big (${e.uncompressedSize} bytes)`);return(0,ue.buffer)(await t.openReadStreamPromise(
e))}function g(t){return t.fileNameRaw.toString("utf8")}function z(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function d(t){try{return await t}catch(e){
throw e instanceof c||e.syscall!==void 0?e:new c(`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var be="AppxSignatu\
re.p7x",v="[Content_Types].xml",m="AppxBlockMap.xml",ae="AppxManifest.xml",We="AppxMetadata/AppxBundleManifest.xml",Ee="AppxMetadata/CodeIntegrity.cat";async function H(t,e){
var r;let a=await(0,fe.open)(t,"r");try{let n=await d(w(a.fd)),i=n.readEntryCursor,s=await d(Qe(n,i)),f=new Map(s.map(u=>[u.name,u])),{size:o}=await a.stat(),l={
start:i,end:((r=s.at(-1))==null?void 0:r.inDirectory.end)??i};return await e({zip:n,file:a,size:o,entries:s,directory:l,find:u=>f.get(u)})}finally{await a.close()}}
async function Qe(t,e){let r=[],a=new Set,n=e;for await(let i of t.eachEntry()){let s=g(i),f=s.toLowerCase();if(a.has(f))throw new c(`it holds ${JSON.stringify(
s)} twice`);a.add(f);let o=n+re(i);r.push({name:s,entry:i,inDirectory:{start:n,end:o}}),n=o}return r}async function*C({zip:t},{entry:e}){let r=await d(t.openReadStreamPromise(
e)),a=r[Symbol.asyncIterator]();try{for(let n=await d(a.next());n.done!==!0;n=await d(a.next()))yield n.value}finally{r.destroy()}}async function F(t,e,r){let a=[],
n=0;for await(let i of C(t,e))if(a.push(i),n+=i.length,n>=r)break;return Buffer.concat(a).subarray(0,r)}var Ve=1024*1024,Ye=0,Ke=new Map([["http://www.w3.org/20\
01/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function Me(t){
try{return await H(t,Xe)}catch(e){if(e instanceof c||e instanceof RangeError)return{kind:"none",reason:e.message};throw e}}async function Xe(t){let[e,r]=[t.find(
We),t.find(v)],a=e??t.find(ae),n=[...a===void 0?[ae]:[],...t.find(m)===void 0?[m]:[],...r===void 0?[v]:[]];if(a===void 0||r===void 0||n.length>0)return{kind:"no\
ne",reason:`it is a ZIP archive without ${n.join(" and ")}`};let i=et(await ie(t,a));return{kind:e===void 0?"package":"bundle",manifest:a.name,digest:await k(t),
...i===void 0?{}:{publisher:i},packedTypes:r.entry.compressionMethod!==Ye,zip64Types:await at(t,r),inOrder:nt(t)}}async function k(t){let e=t.find(m);if(e!==void 0)
return Ke.get(ne("BlockMap","HashMethod",await ie(t,e))??"")}function et(t){return ne("Identity","Publisher",t)}function ne(t,e,r){var a,n;let i=r.replace(/<!--.*?(?:-->|$)/gs,
""),s=(a=new RegExp(`<(?:[\\w.-]+:)?${t}\\s(.*)`,"s").exec(i))==null?void 0:a[1],f=(n=/^((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(s??""))==null?void 0:n[1],o=new RegExp(
`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(f??"");return o===null?void 0:rt(o[1]??o[2]??"")}var tt={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function rt(t){
return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,r,a,n)=>{if(n!==void 0)return tt[n]??e;let i=r===void 0?Number(a):Number.parseInt(r,16);return i<=
1114111?String.fromCodePoint(i):e})}async function ie(t,e){let r=await F(t,e,Ve);return r[0]===255&&r[1]===254?r.toString("utf16le"):r.toString("utf8")}async function at({
file:t},{entry:e}){let r=await(0,N.b)(t,e.relativeOffsetOfLocalHeader+18,8);return r.readUInt32LE(0)===L||r.readUInt32LE(4)===L}function nt({entries:t}){return t.
every(({entry:e},r)=>{var a;return r===0||e.relativeOffsetOfLocalHeader>(((a=t[r-1])==null?void 0:a.entry.relativeOffsetOfLocalHeader)??0)})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
