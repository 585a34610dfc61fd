var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Ce,b:()=>Ze,c:()=>Ue,d:()=>Je,e:()=>We,f:()=>W,g:()=>g,h:()=>Ye,i:()=>j,j:()=>u,k:()=>it,l:()=>P,m:()=>Pe,n:()=>p,
o:()=>ct,p:()=>k,q:()=>h,r:()=>dt,s:()=>V,t:()=>Oe,u:()=>X,v:()=>mt,w:()=>De});module.exports=__toCommonJS(stdin_exports);var import_chunk_SA3PHTYZ=require("./chunk-SA3PHTYZ.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),
import_node_fs=require("node:fs"),M=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Ce(t){let[e,...n]=C(t).map(a=>({raw:a,attributes:Z(
a)})),r=new Map,i;for(let a of n){let s=a.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,a))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:r,
repeated:i}}function Ze(t,e,n){let r=[...M].flatMap(([i,a])=>{let s=t.attributes.get(`${i}${e}`.toUpperCase());return s===void 0?[]:[{digest:a,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:a})=>(0,import_node_crypto2.createHash)(i).update(n).digest("base64")===a)?"fits":"differs"}var ae=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function L(t){return[...M,...ae].flatMap(([e,n])=>{let r=t.attributes.get(`${e}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function Ue(t){return[...M.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function Je(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.
test(t)}function We(t){let[e,...n]=C(t);if(e===void 0)return t;let r=n.flatMap(i=>{let a=i.toString("latin1"),s=a.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===a?[i]:Z(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...r])}function C(t){let e=t.toString("latin1"),n=[],
r=0;for(let i of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let a=i.index+i[0].length,s=i[1]==="";!s&&a<e.length||(a>r&&(i.index>r||!s||n.length===0)&&n.push(t.subarray(
r,a)),r=a)}return n}function Z(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of e.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>
0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var U=1024*1024,fe=1024*1024,E=30,ce=[12,16,20,24],J=0,de=8,ue=1,
le=8;async function W({zip:t,file:e,entries:n,directoryOffset:r,sectionOf:i}){var f;let a=me(e),s=[...n].sort((o,c)=>o.entry.relativeOffsetOfLocalHeader-c.entry.
relativeOffsetOfLocalHeader);for(let[o,{name:c,entry:d}]of s.entries()){let m=JSON.stringify(c),w=d.relativeOffsetOfLocalHeader,l=await a(w,E);if((l==null?void 0:
l.readUInt32LE(0))!==67324752)return`the entry ${m} is not where the directory says`;let O=l.readUInt16LE(26),F=w+E+O+l.readUInt16LE(28),[I,b,N]=[l.readUInt16LE(
6),l.readUInt16LE(8),l.readUInt32LE(18)],S=await a(w+E,O);if((S==null?void 0:S.equals(d.fileNameRaw))!==!0)return`the entry ${m} has another name before its dat\
a`;let v=(I&le)!==0,ee=!v&&N!==d.compressedSize&&N!==4294967295;if(b!==d.compressionMethod||ee)return`the entry ${m} is described in two ways`;if(((I|d.generalPurposeBitFlag)&
ue)!==0)return`the entry ${m} is encrypted`;if(b!==J&&b!==de)return`the entry ${m} is packed in a way that is not known here`;let D=(((f=s[o+1])==null?void 0:f.
entry.relativeOffsetOfLocalHeader)??r)-(F+d.compressedSize);if(D!==0&&!(v&&ce.includes(D)))return`there is data behind the entry ${m}, which no signature covers`;
let $=i(c);if($===void 0)continue;let H=L($),z=H.map(({algorithm:x})=>(0,import_node_crypto.createHash)(x));if(!await pe(t,d,F,a,z))return`the entry ${m} can't \
be unpacked`;if(H.some(({value:x},te)=>{var R;return((R=z[te])==null?void 0:R.digest("base64"))!==x}))return`digest error for ${c}: it was changed after signing`}}
async function pe(t,e,n,r,i){let{compressedSize:a,uncompressedSize:s,compressionMethod:f}=e;try{if(a<=U&&s<=U){let o=await r(n,a);if(o===void 0)return!1;let c=f===
J?o:(0,import_node_zlib.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let o of await t.openReadStreamPromise(
e))for(let c of i)c.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function me(t){let e=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>
n+e.length){let s=Buffer.allocUnsafe(Math.max(fe,i)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(s,f,s.length-f,r+f);if(o===0)break;f+=o}e=s.subarray(0,
f),n=r}let a=r-n;return a+i<=e.length?e.subarray(a,a+i):void 0}}var y=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),he=8*1024*1024,_={autoClose:!1,
lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function g(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>he?(0,y.fromFdPromise)(t,_):(0,y.fromBufferPromise)(
we(t,e),_)}function we(t,e){let n=Buffer.allocUnsafe(e),r=0;for(let i=-1;i!==0&&r<e;r+=i)i=(0,import_node_fs.readSync)(t,n,r,e-r,r);return n.subarray(0,r)}var G=30;
async function Ye(t,{relativeOffsetOfLocalHeader:e}){let n=await(0,import_chunk_SA3PHTYZ.b)(t,e,G);return{header:n,dataStart:e+G+n.readUInt16LE(26)+n.readUInt16LE(
28)}}var j=64*1024*1024,xe=4*1024*1024,q=64,u=class extends Error{name="UnreadableArchive"};async function it(t,e){let n=await(0,import_promises2.open)(t,"r");try{
let r=await p(g(n.fd)),{entries:i,...a}=await p(Me(r)),s=i.reduce((o,{entry:c})=>o+A(c),0),f=r.readEntryCursor-s;return await e({...a,names:new Set(i.map(({name:o})=>o)),
contentProblem:o=>W({zip:r,file:n,entries:i,directoryOffset:f,sectionOf:o})})}finally{await n.close()}}function A({fileNameLength:t,extraFieldLength:e,fileCommentLength:n}){
return 46+t+e+n}async function Me(t){let e=[],n=new Set,r=new Map,i=t.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let a of t.eachEntry()){let s=P(a);i=Math.
min(i,a.relativeOffsetOfLocalHeader),e.push({name:s,entry:a});let f=Pe(s);if(f==="folder"&&a.uncompressedSize>0)throw new u(`it holds data in the folder ${JSON.
stringify(s)}, which no signature covers`);if(f==="folder"||f==="other-signature-file")continue;let o=f==="content"?s:s.toUpperCase();if(n.has(o)||r.has(o))throw new u(
`it holds ${JSON.stringify(s)} twice`);if(f==="content"?n.add(o):r.set(o,await Ae(t,a,s,f==="manifest"?j:void 0)),r.size>q)throw new u(`it holds more than ${q} \
signature files`)}if(i!==0)throw new u("it has data before the first entry, which no signature covers");return{entries:e,contentNames:[...n],manifest:r.get("MET\
A-INF/MANIFEST.MF"),signatures:Ee(r)}}function Ee(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.test(e)).map(([e,n])=>({name:e,block:n,signatureFile:t.get(e.replace(
/\.\w+$/,".SF"))}))}async function Ae(t,e,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?j:xe);if(e.uncompressedSize>i)throw new u(`${JSON.stringify(n)} is too \
big (${e.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(e))}function P(t){return t.fileNameRaw.toString("utf8")}function Pe(t){
let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.
test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function p(t){try{return await t}catch(e){throw e instanceof u||e.syscall!==void 0?e:new u(
`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var ct="AppxSignature.p7x",k="[Content_Types].xml",h="AppxBlockMap.x\
ml",B="AppxManifest.xml",Q="AppxMetadata/AppxBundleManifest.xml",dt="AppxMetadata/CodeIntegrity.cat";async function V(t,e){var r;let n=await(0,import_promises.open)(
t,"r");try{let i=await p(g(n.fd)),a=i.readEntryCursor,s=await p(Be(i,a)),f=new Map(s.map(d=>[d.name,d])),{size:o}=await n.stat(),c={start:a,end:((r=s.at(-1))==null?
void 0:r.inDirectory.end)??a};return await e({zip:i,file:n,size:o,entries:s,directory:c,find:d=>f.get(d)})}finally{await n.close()}}async function Be(t,e){let n=[],
r=new Set,i=e;for await(let a of t.eachEntry()){let s=P(a),f=s.toLowerCase();if(r.has(f))throw new u(`it holds ${JSON.stringify(s)} twice`);r.add(f);let o=i+A(a);
n.push({name:s,entry:a,inDirectory:{start:i,end:o}}),i=o}return n}async function*Oe({zip:t},{entry:e}){let n=await p(t.openReadStreamPromise(e)),r=n[Symbol.asyncIterator]();
try{for(let i=await p(r.next());i.done!==!0;i=await p(r.next()))yield i.value}finally{n.destroy()}}async function X(t,e,n){let r=[],i=0;for await(let a of Oe(t,
e))if(r.push(a),i+=a.length,i>=n)break;return Buffer.concat(r).subarray(0,n)}var Fe=1024*1024,Ie=0,Ne=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha25\
6"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function mt(t){try{return await V(t,
ve)}catch(e){if(e instanceof u)return{kind:"none",reason:e.message};throw e}}async function ve(t){let[e,n]=[t.find(Q),t.find(k)],r=e??t.find(B),i=[...r===void 0?
[B]:[],...t.find(h)===void 0?[h]:[],...n===void 0?[k]:[]];if(r===void 0||n===void 0||i.length>0)return{kind:"none",reason:`it is a ZIP archive without ${i.join(
" and ")}`};let a=$e(await K(t,r));return{kind:e===void 0?"package":"bundle",manifest:r.name,digest:await De(t),...a===void 0?{}:{publisher:a},packedTypes:n.entry.
compressionMethod!==Ie,inOrder:Re(t)}}async function De(t){let e=t.find(h);if(e!==void 0)return Ne.get(Y("BlockMap","HashMethod",await K(t,e))??"")}function $e(t){
return Y("Identity","Publisher",t)}function Y(t,e,n){var s;let r=n.replace(/<!--.*?-->/gs,""),i=(s=new RegExp(`<(?:[\\w.-]+:)?${t}\\s((?:[^>"']|"[^"]*"|'[^']*')*\
)>`).exec(r))==null?void 0:s[1],a=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(i??"");return a===null?void 0:ze(a[1]??a[2]??"")}var He={amp:"\
&",lt:"<",gt:">",quot:'"',apos:"'"};function ze(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,n,r,i)=>{if(i!==void 0)return He[i]??e;let a=n===
void 0?Number(r):Number.parseInt(n,16);return a<=1114111?String.fromCodePoint(a):e})}async function K(t,e){let n=await X(t,e,Fe);return n[0]===255&&n[1]===254?n.
toString("utf16le"):n.toString("utf8")}function Re({entries:t}){return t.every(({entry:e},n)=>{var r;return n===0||e.relativeOffsetOfLocalHeader>(((r=t[n-1])==null?
void 0:r.entry.relativeOffsetOfLocalHeader)??0)})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
