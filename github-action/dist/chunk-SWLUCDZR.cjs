var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Je,b:()=>We,c:()=>_e,d:()=>Ge,e:()=>qe,f:()=>W,g:()=>h,h:()=>tt,i:()=>j,j:()=>d,k:()=>ot,l:()=>k,m:()=>Ie,n:()=>l,
o:()=>lt,p:()=>B,q:()=>w,r:()=>pt,s:()=>V,t:()=>Oe,u:()=>X,v:()=>bt,w:()=>De});module.exports=__toCommonJS(stdin_exports);var import_chunk_3SLH3FGN=require("./chunk-3SLH3FGN.cjs"),
import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),
import_node_fs=require("node:fs"),A=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Je(t){let[e,...n]=U(t).map(a=>({raw:a,attributes:Z(
a)})),r=new Map,i;for(let a of n){let s=a.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,a))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:r,
repeated:i}}function We(t,e,n){let r=[...A].flatMap(([i,a])=>{let s=t.attributes.get(`${i}${e}`.toUpperCase());return s===void 0?[]:[{digest:a,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:a})=>(0,import_node_crypto2.createHash)(i).update(n).digest("base64")===a)?"fits":"differs"}var ae=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function R(t){return[...A,...ae].flatMap(([e,n])=>{let r=t.attributes.get(`${e}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function _e(t){return[...A.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function Ge(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.
test(t)}function qe(t){let[e,...n]=U(t);if(e===void 0)return t;let r=n.flatMap(i=>{let a=i.toString("latin1"),s=a.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===a?[i]:Z(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...r])}function U(t){let e=t.toString("latin1"),n=[],
r=0;for(let i of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let a=i.index+i[0].length,s=i[1]==="";!s&&a<e.length||(a>r&&(i.index>r||!s||n.length===0)&&n.push(t.subarray(
r,a)),r=a)}return n}function Z(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of e.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>
0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var C=1024*1024,fe=1024*1024,P=30,ce=[12,16,20,24],J=0,de=8,ue=1,
le=8,y=4294967295;async function W({zip:t,file:e,entries:n,directoryOffset:r,sectionOf:i}){let a=ye(e),s=[...n].sort((f,o)=>f.entry.relativeOffsetOfLocalHeader-
o.entry.relativeOffsetOfLocalHeader);for(let[f,{name:o,entry:c}]of s.entries()){let u=JSON.stringify(o),b=c.relativeOffsetOfLocalHeader,p=await a(b,P);if(p?.readUInt32LE(
0)!==67324752)return`the entry ${u} is not where the directory says`;let F=p.readUInt16LE(26),S=p.readUInt16LE(28),x=b+P+F+S,[N,E,v]=[p.readUInt16LE(6),p.readUInt16LE(
8),p.readUInt32LE(18)];if((await a(b+P,F))?.equals(c.fileNameRaw)!==!0)return`the entry ${u} has another name before its data`;let z=(N&le)!==0,D=v===y?pe(await a(
x-S,S)):v,ee=!z&&D!==void 0&&D!==c.compressedSize;if(E!==c.compressionMethod||ee)return`the entry ${u} is described in two ways`;if(((N|c.generalPurposeBitFlag)&
ue)!==0)return`the entry ${u} is encrypted`;if(E!==J&&E!==de)return`the entry ${u} is packed in a way that is not known here`;let H=(s[f+1]?.entry.relativeOffsetOfLocalHeader??
r)-(x+c.compressedSize);if(H!==0&&!(z&&ce.includes(H)))return`there is data behind the entry ${u}, which no signature covers`;let $=i(o);if($===void 0)continue;
let L=R($),T=L.map(({algorithm:M})=>(0,import_node_crypto.createHash)(M));if(!await me(t,c,x,a,T))return`the entry ${u} can't be unpacked`;if(L.some(({value:M},te)=>T[te]?.
digest("base64")!==M))return`digest error for ${o}: it was changed after signing`}}function pe(t){for(let e=0;t!==void 0&&e+20<=t.length;e+=4+t.readUInt16LE(e+2))
if(t.readUInt16LE(e)===1&&t.readUInt16LE(e+2)>=16)return Number(t.readBigUInt64LE(e+12))}async function me(t,e,n,r,i){let{compressedSize:a,uncompressedSize:s,compressionMethod:f}=e;
try{if(a<=C&&s<=C){let o=await r(n,a);if(o===void 0)return!1;let c=f===J?o:(0,import_node_zlib.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let u of i)
u.update(c);return c.length===s}for await(let o of await t.openReadStreamPromise(e))for(let c of i)c.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}
function ye(t){let e=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+e.length){let s=Buffer.allocUnsafe(Math.max(fe,i)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.
read(s,f,s.length-f,r+f);if(o===0)break;f+=o}e=s.subarray(0,f),n=r}let a=r-n;return a+i<=e.length?e.subarray(a,a+i):void 0}}var g=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),
1),we=8*1024*1024,_={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function h(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>we?(0,g.
fromFdPromise)(t,_):(0,g.fromBufferPromise)(be(t,e),_)}function be(t,e){let n=Buffer.allocUnsafe(e),r=0;for(let i=-1;i!==0&&r<e;r+=i)i=(0,import_node_fs.readSync)(
t,n,r,e-r,r);return n.subarray(0,r)}var G=30;async function tt(t,{relativeOffsetOfLocalHeader:e}){let n=await(0,import_chunk_3SLH3FGN.b)(t,e,G);return{header:n,
dataStart:e+G+n.readUInt16LE(26)+n.readUInt16LE(28)}}var j=64*1024*1024,Ee=4*1024*1024,q=64,d=class extends Error{name="UnreadableArchive"};async function ot(t,e){
let n=await(0,import_promises2.open)(t,"r");try{let r=await l(h(n.fd)),{entries:i,...a}=await l(Me(r)),s=i.reduce((o,{entry:c})=>o+I(c),0),f=r.readEntryCursor-s;
return await e({...a,names:new Set(i.map(({name:o})=>o)),contentProblem:o=>W({zip:r,file:n,entries:i,directoryOffset:f,sectionOf:o})})}finally{await n.close()}}
function I({fileNameLength:t,extraFieldLength:e,fileCommentLength:n}){return 46+t+e+n}async function Me(t){let e=[],n=new Set,r=new Map,i=t.entryCount===0?0:Number.
POSITIVE_INFINITY;for await(let a of t.eachEntry()){let s=k(a);i=Math.min(i,a.relativeOffsetOfLocalHeader),e.push({name:s,entry:a});let f=Ie(s);if(f==="folder"&&
a.uncompressedSize>0)throw new d(`it holds data in the folder ${JSON.stringify(s)}, which no signature covers`);if(f==="folder"||f==="other-signature-file")continue;
let o=f==="content"?s:s.toUpperCase();if(n.has(o)||r.has(o))throw new d(`it holds ${JSON.stringify(s)} twice`);if(f==="content"?n.add(o):r.set(o,await Pe(t,a,s,
f==="manifest"?j:void 0)),r.size>q)throw new d(`it holds more than ${q} signature files`)}if(i!==0)throw new d("it has data before the first entry, which no sig\
nature covers");return{entries:e,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:Ae(r)}}function Ae(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.
test(e)).map(([e,n])=>({name:e,block:n,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function Pe(t,e,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?j:
Ee);if(e.uncompressedSize>i)throw new d(`${JSON.stringify(n)} is too big (${e.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(
e))}function k(t){return t.fileNameRaw.toString("utf8")}function Ie(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function l(t){try{return await t}catch(e){
throw e instanceof d||e.syscall!==void 0?e:new d(`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var lt="AppxSignatu\
re.p7x",B="[Content_Types].xml",w="AppxBlockMap.xml",O="AppxManifest.xml",Q="AppxMetadata/AppxBundleManifest.xml",pt="AppxMetadata/CodeIntegrity.cat";async function V(t,e){
let n=await(0,import_promises.open)(t,"r");try{let r=await l(h(n.fd)),i=r.readEntryCursor,a=await l(Be(r,i)),s=new Map(a.map(c=>[c.name,c])),{size:f}=await n.stat(),
o={start:i,end:a.at(-1)?.inDirectory.end??i};return await e({zip:r,file:n,size:f,entries:a,directory:o,find:c=>s.get(c)})}finally{await n.close()}}async function Be(t,e){
let n=[],r=new Set,i=e;for await(let a of t.eachEntry()){let s=k(a),f=s.toLowerCase();if(r.has(f))throw new d(`it holds ${JSON.stringify(s)} twice`);r.add(f);let o=i+
I(a);n.push({name:s,entry:a,inDirectory:{start:i,end:o}}),i=o}return n}async function*Oe({zip:t},{entry:e}){let n=await l(t.openReadStreamPromise(e)),r=n[Symbol.
asyncIterator]();try{for(let i=await l(r.next());i.done!==!0;i=await l(r.next()))yield i.value}finally{n.destroy()}}async function X(t,e,n){let r=[],i=0;for await(let a of Oe(
t,e))if(r.push(a),i+=a.length,i>=n)break;return Buffer.concat(r).subarray(0,n)}var Fe=1024*1024,Ne=0,ve=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha\
256"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function bt(t){try{return await V(
t,ze)}catch(e){if(e instanceof d)return{kind:"none",reason:e.message};throw e}}async function ze(t){let[e,n]=[t.find(Q),t.find(B)],r=e??t.find(O),i=[...r===void 0?
[O]:[],...t.find(w)===void 0?[w]:[],...n===void 0?[B]:[]];if(r===void 0||n===void 0||i.length>0)return{kind:"none",reason:`it is a ZIP archive without ${i.join(
" and ")}`};let a=He(await K(t,r));return{kind:e===void 0?"package":"bundle",manifest:r.name,digest:await De(t),...a===void 0?{}:{publisher:a},packedTypes:n.entry.
compressionMethod!==Ne,zip64Types:await Te(t,n),inOrder:Re(t)}}async function De(t){let e=t.find(w);if(e!==void 0)return ve.get(Y("BlockMap","HashMethod",await K(
t,e))??"")}function He(t){return Y("Identity","Publisher",t)}function Y(t,e,n){let r=n.replace(/<!--.*?-->/gs,""),i=new RegExp(`<(?:[\\w.-]+:)?${t}\\s((?:[^>"']|\
"[^"]*"|'[^']*')*)>`).exec(r)?.[1],a=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(i??"");return a===null?void 0:Le(a[1]??a[2]??"")}var $e={amp:"\
&",lt:"<",gt:">",quot:'"',apos:"'"};function Le(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,n,r,i)=>{if(i!==void 0)return $e[i]??e;let a=n===
void 0?Number(r):Number.parseInt(n,16);return a<=1114111?String.fromCodePoint(a):e})}async function K(t,e){let n=await X(t,e,Fe);return n[0]===255&&n[1]===254?n.
toString("utf16le"):n.toString("utf8")}async function Te({file:t},{entry:e}){let n=await(0,import_chunk_3SLH3FGN.b)(t,e.relativeOffsetOfLocalHeader+18,8);return n.
readUInt32LE(0)===y||n.readUInt32LE(4)===y}function Re({entries:t}){return t.every(({entry:e},n)=>n===0||e.relativeOffsetOfLocalHeader>(t[n-1]?.entry.relativeOffsetOfLocalHeader??
0))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
