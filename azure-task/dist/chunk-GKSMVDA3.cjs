var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>_e,b:()=>Ge,c:()=>qe,d:()=>je,e:()=>Qe,f:()=>q,g:()=>w,h:()=>rt,i:()=>X,j:()=>u,k:()=>ct,l:()=>O,m:()=>Oe,n:()=>p,
o:()=>mt,p:()=>F,q:()=>b,r:()=>yt,s:()=>K,t:()=>ve,u:()=>ee,v:()=>xt,w:()=>Le});module.exports=__toCommonJS(stdin_exports);var import_chunk_GDRBKB3F=require("./chunk-GDRBKB3F.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),
import_node_fs=require("node:fs"),I=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function _e(t){let[e,...n]=J(t).map(a=>({raw:a,attributes:W(
a)})),r=new Map,i;for(let a of n){let s=a.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,a))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:r,
repeated:i}}function Ge(t,e,n){let r=[...I].flatMap(([i,a])=>{let s=t.attributes.get(`${i}${e}`.toUpperCase());return s===void 0?[]:[{digest:a,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:a})=>(0,import_node_crypto2.createHash)(i).update(n).digest("base64")===a)?"fits":"differs"}var fe=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function C(t){return[...I,...fe].flatMap(([e,n])=>{let r=t.attributes.get(`${e}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function qe(t){return[...I.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function je(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.
test(t)}function Qe(t){let[e,...n]=J(t);if(e===void 0)return t;let r=n.flatMap(i=>{let a=i.toString("latin1"),s=a.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===a?[i]:W(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...r])}function J(t){let e=t.toString("latin1"),n=[],
r=0;for(let i of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let a=i.index+i[0].length,s=i[1]==="";!s&&a<e.length||(a>r&&(i.index>r||!s||n.length===0)&&n.push(t.subarray(
r,a)),r=a)}return n}function W(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of e.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>
0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var _=1024*1024,ue=1024*1024,k=30,le=[12,16,20,24],G=0,pe=8,me=1,
ye=8,g=4294967295;async function q({zip:t,file:e,entries:n,directoryOffset:r,sectionOf:i}){var f;let a=we(e),s=[...n].sort((o,c)=>o.entry.relativeOffsetOfLocalHeader-
c.entry.relativeOffsetOfLocalHeader);for(let[o,{name:c,entry:d}]of s.entries()){let m=JSON.stringify(c),S=d.relativeOffsetOfLocalHeader,l=await a(S,k);if((l==null?
void 0:l.readUInt32LE(0))!==67324752)return`the entry ${m} is not where the directory says`;let v=l.readUInt16LE(26),x=l.readUInt16LE(28),E=S+k+v+x,[z,M,D]=[l.readUInt16LE(
6),l.readUInt16LE(8),l.readUInt32LE(18)],A=await a(S+k,v);if((A==null?void 0:A.equals(d.fileNameRaw))!==!0)return`the entry ${m} has another name before its dat\
a`;let H=(z&ye)!==0,$=D===g?ge(await a(E-x,x)):D,re=!H&&$!==void 0&&$!==d.compressedSize;if(M!==d.compressionMethod||re)return`the entry ${m} is described in tw\
o ways`;if(((z|d.generalPurposeBitFlag)&me)!==0)return`the entry ${m} is encrypted`;if(M!==G&&M!==pe)return`the entry ${m} is packed in a way that is not known \
here`;let L=(((f=s[o+1])==null?void 0:f.entry.relativeOffsetOfLocalHeader)??r)-(E+d.compressedSize);if(L!==0&&!(H&&le.includes(L)))return`there is data behind t\
he entry ${m}, which no signature covers`;let T=i(c);if(T===void 0)continue;let R=C(T),U=R.map(({algorithm:P})=>(0,import_node_crypto.createHash)(P));if(!await he(
t,d,E,a,U))return`the entry ${m} can't be unpacked`;if(R.some(({value:P},ie)=>{var Z;return((Z=U[ie])==null?void 0:Z.digest("base64"))!==P}))return`digest error\
 for ${c}: it was changed after signing`}}function ge(t){for(let e=0;t!==void 0&&e+20<=t.length;e+=4+t.readUInt16LE(e+2))if(t.readUInt16LE(e)===1&&t.readUInt16LE(
e+2)>=16)return Number(t.readBigUInt64LE(e+12))}async function he(t,e,n,r,i){let{compressedSize:a,uncompressedSize:s,compressionMethod:f}=e;try{if(a<=_&&s<=_){let o=await r(
n,a);if(o===void 0)return!1;let c=f===G?o:(0,import_node_zlib.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}
for await(let o of await t.openReadStreamPromise(e))for(let c of i)c.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function we(t){let e=Buffer.
alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+e.length){let s=Buffer.allocUnsafe(Math.max(ue,i)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(s,f,s.length-
f,r+f);if(o===0)break;f+=o}e=s.subarray(0,f),n=r}let a=r-n;return a+i<=e.length?e.subarray(a,a+i):void 0}}var h=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),
1),xe=8*1024*1024,j={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function w(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>xe?(0,h.
fromFdPromise)(t,j):(0,h.fromBufferPromise)(Ee(t,e),j)}function Ee(t,e){let n=Buffer.allocUnsafe(e),r=0;for(let i=-1;i!==0&&r<e;r+=i)i=(0,import_node_fs.readSync)(
t,n,r,e-r,r);return n.subarray(0,r)}var Q=30;async function rt(t,{relativeOffsetOfLocalHeader:e}){let n=await(0,import_chunk_GDRBKB3F.b)(t,e,Q);return{header:n,
dataStart:e+Q+n.readUInt16LE(26)+n.readUInt16LE(28)}}var X=64*1024*1024,Pe=4*1024*1024,V=64,u=class extends Error{name="UnreadableArchive"};async function ct(t,e){
let n=await(0,import_promises2.open)(t,"r");try{let r=await p(w(n.fd)),{entries:i,...a}=await p(Ie(r)),s=i.reduce((o,{entry:c})=>o+B(c),0),f=r.readEntryCursor-s;
return await e({...a,names:new Set(i.map(({name:o})=>o)),contentProblem:o=>q({zip:r,file:n,entries:i,directoryOffset:f,sectionOf:o})})}finally{await n.close()}}
function B({fileNameLength:t,extraFieldLength:e,fileCommentLength:n}){return 46+t+e+n}async function Ie(t){let e=[],n=new Set,r=new Map,i=t.entryCount===0?0:Number.
POSITIVE_INFINITY;for await(let a of t.eachEntry()){let s=O(a);i=Math.min(i,a.relativeOffsetOfLocalHeader),e.push({name:s,entry:a});let f=Oe(s);if(f==="folder"&&
a.uncompressedSize>0)throw new u(`it holds data in the folder ${JSON.stringify(s)}, which no signature covers`);if(f==="folder"||f==="other-signature-file")continue;
let o=f==="content"?s:s.toUpperCase();if(n.has(o)||r.has(o))throw new u(`it holds ${JSON.stringify(s)} twice`);if(f==="content"?n.add(o):r.set(o,await Be(t,a,s,
f==="manifest"?X:void 0)),r.size>V)throw new u(`it holds more than ${V} signature files`)}if(i!==0)throw new u("it has data before the first entry, which no sig\
nature covers");return{entries:e,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:ke(r)}}function ke(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.
test(e)).map(([e,n])=>({name:e,block:n,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function Be(t,e,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?X:
Pe);if(e.uncompressedSize>i)throw new u(`${JSON.stringify(n)} is too big (${e.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(
e))}function O(t){return t.fileNameRaw.toString("utf8")}function Oe(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function p(t){try{return await t}catch(e){
throw e instanceof u||e.syscall!==void 0?e:new u(`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var mt="AppxSignatu\
re.p7x",F="[Content_Types].xml",b="AppxBlockMap.xml",N="AppxManifest.xml",Y="AppxMetadata/AppxBundleManifest.xml",yt="AppxMetadata/CodeIntegrity.cat";async function K(t,e){
var r;let n=await(0,import_promises.open)(t,"r");try{let i=await p(w(n.fd)),a=i.readEntryCursor,s=await p(Ne(i,a)),f=new Map(s.map(d=>[d.name,d])),{size:o}=await n.
stat(),c={start:a,end:((r=s.at(-1))==null?void 0:r.inDirectory.end)??a};return await e({zip:i,file:n,size:o,entries:s,directory:c,find:d=>f.get(d)})}finally{await n.
close()}}async function Ne(t,e){let n=[],r=new Set,i=e;for await(let a of t.eachEntry()){let s=O(a),f=s.toLowerCase();if(r.has(f))throw new u(`it holds ${JSON.stringify(
s)} twice`);r.add(f);let o=i+B(a);n.push({name:s,entry:a,inDirectory:{start:i,end:o}}),i=o}return n}async function*ve({zip:t},{entry:e}){let n=await p(t.openReadStreamPromise(
e)),r=n[Symbol.asyncIterator]();try{for(let i=await p(r.next());i.done!==!0;i=await p(r.next()))yield i.value}finally{n.destroy()}}async function ee(t,e,n){let r=[],
i=0;for await(let a of ve(t,e))if(r.push(a),i+=a.length,i>=n)break;return Buffer.concat(r).subarray(0,n)}var ze=1024*1024,De=0,He=new Map([["http://www.w3.org/2\
001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function xt(t){
try{return await K(t,$e)}catch(e){if(e instanceof u)return{kind:"none",reason:e.message};throw e}}async function $e(t){let[e,n]=[t.find(Y),t.find(F)],r=e??t.find(
N),i=[...r===void 0?[N]:[],...t.find(b)===void 0?[b]:[],...n===void 0?[F]:[]];if(r===void 0||n===void 0||i.length>0)return{kind:"none",reason:`it is a ZIP archi\
ve without ${i.join(" and ")}`};let a=Te(await ne(t,r));return{kind:e===void 0?"package":"bundle",manifest:r.name,digest:await Le(t),...a===void 0?{}:{publisher:a},
packedTypes:n.entry.compressionMethod!==De,zip64Types:await Ze(t,n),inOrder:Ce(t)}}async function Le(t){let e=t.find(b);if(e!==void 0)return He.get(te("BlockMap",
"HashMethod",await ne(t,e))??"")}function Te(t){return te("Identity","Publisher",t)}function te(t,e,n){var s;let r=n.replace(/<!--.*?-->/gs,""),i=(s=new RegExp(
`<(?:[\\w.-]+:)?${t}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`).exec(r))==null?void 0:s[1],a=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(i??"");return a===
null?void 0:Ue(a[1]??a[2]??"")}var Re={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function Ue(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,n,r,i)=>{
if(i!==void 0)return Re[i]??e;let a=n===void 0?Number(r):Number.parseInt(n,16);return a<=1114111?String.fromCodePoint(a):e})}async function ne(t,e){let n=await ee(
t,e,ze);return n[0]===255&&n[1]===254?n.toString("utf16le"):n.toString("utf8")}async function Ze({file:t},{entry:e}){let n=await(0,import_chunk_GDRBKB3F.b)(t,e.
relativeOffsetOfLocalHeader+18,8);return n.readUInt32LE(0)===g||n.readUInt32LE(4)===g}function Ce({entries:t}){return t.every(({entry:e},n)=>{var r;return n===0||
e.relativeOffsetOfLocalHeader>(((r=t[n-1])==null?void 0:r.entry.relativeOffsetOfLocalHeader)??0)})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
