var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Re,b:()=>ze,c:()=>Te,d:()=>Ce,e:()=>L,f:()=>y,g:()=>J,h:()=>d,i:()=>Xe,j:()=>E,k:()=>xe,l:()=>l,m:()=>nt,n:()=>A,
o:()=>g,p:()=>rt,q:()=>G,r:()=>Ee,s:()=>_,t:()=>ot,u:()=>Fe});module.exports=__toCommonJS(stdin_exports);var import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),
import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),import_node_fs=require("node:fs"),x=new Map(
[["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Re(t){let[e,...n]=R(t).map(a=>({raw:a,attributes:z(a)})),r=new Map,i;for(let a of n){
let s=a.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,a))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:r,repeated:i}}function ze(t,e,n){
let r=[...x].flatMap(([i,a])=>{let s=t.attributes.get(`${i}${e}`.toUpperCase());return s===void 0?[]:[{digest:a,value:s}]});return r.length===0?"absent":r.every(
({digest:i,value:a})=>(0,import_node_crypto2.createHash)(i).update(n).digest("base64")===a)?"fits":"differs"}var ee=new Map([["SHA1","sha1"],["SHA-1","sha1"],["\
SHA","sha1"],["MD5","md5"]]);function H(t){return[...x,...ee].flatMap(([e,n])=>{let r=t.attributes.get(`${e}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}
function Te(t){return[...x.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function Ce(t){let[e,...n]=R(t);if(e===void 0)return t;let r=n.flatMap(i=>{let a=i.toString(
"latin1"),s=a.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===a?[i]:z(Buffer.from(s,"latin1")).
size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...r])}function R(t){let e=t.toString("latin1"),n=[],r=0;for(let i of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){
let a=i.index+i[0].length,s=i[1]==="";!s&&a<e.length||(a>r&&(i.index>r||!s)&&n.push(t.subarray(r,a)),r=a)}return n}function z(t){let e=t.toString("latin1").replace(
/(\r\n|\n|\r) /g,""),n=new Map;for(let r of e.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").
toString("utf8"))}return n}var T=1024*1024,re=1024*1024,S=30,ie=[12,16,20,24],C=0,ae=8,se=1,oe=8;async function L({zip:t,file:e,entries:n,directoryOffset:r,sectionOf:i}){
let a=ce(e),s=[...n].sort((f,o)=>f.entry.relativeOffsetOfLocalHeader-o.entry.relativeOffsetOfLocalHeader);for(let[f,{name:o,entry:c}]of s.entries()){let u=JSON.
stringify(o),h=c.relativeOffsetOfLocalHeader,p=await a(h,S);if(p?.readUInt32LE(0)!==67324752)return`the entry ${u} is not where the directory says`;let k=p.readUInt16LE(
26),B=h+S+k+p.readUInt16LE(28),[F,w,O]=[p.readUInt16LE(6),p.readUInt16LE(8),p.readUInt32LE(18)];if((await a(h+S,k))?.equals(c.fileNameRaw)!==!0)return`the entry\
 ${u} has another name before its data`;let I=(F&oe)!==0,Q=!I&&O!==c.compressedSize&&O!==4294967295;if(w!==c.compressionMethod||Q)return`the entry ${u} is descr\
ibed in two ways`;if(((F|c.generalPurposeBitFlag)&se)!==0)return`the entry ${u} is encrypted`;if(w!==C&&w!==ae)return`the entry ${u} is packed in a way that is \
not known here`;let N=(s[f+1]?.entry.relativeOffsetOfLocalHeader??r)-(B+c.compressedSize);if(N!==0&&!(I&&ie.includes(N)))return`there is data behind the entry ${u}\
, which no signature covers`;let v=i(o);if(v===void 0)continue;let $=H(v),D=$.map(({algorithm:b})=>(0,import_node_crypto.createHash)(b));if(!await fe(t,c,B,a,D))
return`the entry ${u} can't be unpacked`;if($.some(({value:b},V)=>D[V]?.digest("base64")!==b))return`digest error for ${o}: it was changed after signing`}}async function fe(t,e,n,r,i){
let{compressedSize:a,uncompressedSize:s,compressionMethod:f}=e;try{if(a<=T&&s<=T){let o=await r(n,a);if(o===void 0)return!1;let c=f===C?o:(0,import_node_zlib.inflateRawSync)(
o,{maxOutputLength:Math.max(s,1)});for(let u of i)u.update(c);return c.length===s}for await(let o of await t.openReadStreamPromise(e))for(let c of i)c.update(o);
return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function ce(t){let e=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+e.length){let s=Buffer.allocUnsafe(
Math.max(re,i)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(s,f,s.length-f,r+f);if(o===0)break;f+=o}e=s.subarray(0,f),n=r}let a=r-n;return a+i<=e.length?
e.subarray(a,a+i):void 0}}var m=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),le=8*1024*1024,Z={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};
function y(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>le?(0,m.fromFdPromise)(t,Z):(0,m.fromBufferPromise)(pe(t,e),Z)}function pe(t,e){let n=Buffer.
allocUnsafe(e),r=0;for(let i=-1;i!==0&&r<e;r+=i)i=(0,import_node_fs.readSync)(t,n,r,e-r,r);return n.subarray(0,r)}var J=64*1024*1024,ge=4*1024*1024,U=64,d=class extends Error{name="\
UnreadableArchive"};async function Xe(t,e){let n=await(0,import_promises2.open)(t,"r");try{let r=await l(y(n.fd)),{entries:i,...a}=await l(he(r)),s=i.reduce((o,{
entry:c})=>o+M(c),0),f=r.readEntryCursor-s;return await e({...a,names:new Set(i.map(({name:o})=>o)),contentProblem:o=>L({zip:r,file:n,entries:i,directoryOffset:f,
sectionOf:o})})}finally{await n.close()}}function M({fileNameLength:t,extraFieldLength:e,fileCommentLength:n}){return 46+t+e+n}async function he(t){let e=[],n=new Set,
r=new Map,i=t.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let a of t.eachEntry()){let s=E(a);i=Math.min(i,a.relativeOffsetOfLocalHeader),e.push({name:s,
entry:a});let f=xe(s);if(f==="folder"||f==="other-signature-file")continue;let o=f==="content"?s:s.toUpperCase();if(n.has(o)||r.has(o))throw new d(`it holds ${JSON.
stringify(s)} twice`);if(f==="content"?n.add(o):r.set(o,await be(t,a,s,f==="manifest"?J:void 0)),r.size>U)throw new d(`it holds more than ${U} signature files`)}
if(i!==0)throw new d("it has data before the first entry, which no signature covers");return{entries:e,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),
signatures:we(r)}}function we(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.test(e)).map(([e,n])=>({name:e,block:n,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}
async function be(t,e,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?J:ge);if(e.uncompressedSize>i)throw new d(`${JSON.stringify(n)} is too big (${e.uncompressedSize}\
 bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(e))}function E(t){return t.fileNameRaw.toString("utf8")}function xe(t){let e=t.toUpperCase();
return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-\
signature-file":t.endsWith("/")?"folder":"content"}async function l(t){try{return await t}catch(e){throw e instanceof d||e.syscall!==void 0?e:new d(`it can't be\
 read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var nt="AppxSignature.p7x",A="[Content_Types].xml",g="AppxBlockMap.xml",P="AppxM\
anifest.xml",W="AppxMetadata/AppxBundleManifest.xml",rt="AppxMetadata/CodeIntegrity.cat";async function G(t,e){let n=await(0,import_promises.open)(t,"r");try{let r=await l(
y(n.fd)),i=r.readEntryCursor,a=await l(Me(r,i)),s=new Map(a.map(c=>[c.name,c])),{size:f}=await n.stat(),o={start:i,end:a.at(-1)?.inDirectory.end??i};return await e(
{zip:r,file:n,size:f,entries:a,directory:o,find:c=>s.get(c)})}finally{await n.close()}}async function Me(t,e){let n=[],r=new Set,i=e;for await(let a of t.eachEntry()){
let s=E(a),f=s.toLowerCase();if(r.has(f))throw new d(`it holds ${JSON.stringify(s)} twice`);r.add(f);let o=i+M(a);n.push({name:s,entry:a,inDirectory:{start:i,end:o}}),
i=o}return n}async function*Ee({zip:t},{entry:e}){let n=await l(t.openReadStreamPromise(e)),r=n[Symbol.asyncIterator]();try{for(let i=await l(r.next());i.done!==
!0;i=await l(r.next()))yield i.value}finally{n.destroy()}}async function _(t,e,n){let r=[],i=0;for await(let a of Ee(t,e))if(r.push(a),i+=a.length,i>=n)break;return Buffer.
concat(r).subarray(0,n)}var Ae=1024*1024,Pe=0,ke=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/xmldsig-more#sha384",
"sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function ot(t){try{return await G(t,Be)}catch(e){if(e instanceof d)return{kind:"none",reason:e.
message};throw e}}async function Be(t){let[e,n]=[t.find(W),t.find(A)],r=e??t.find(P),i=[...r===void 0?[P]:[],...t.find(g)===void 0?[g]:[],...n===void 0?[A]:[]];
if(r===void 0||n===void 0||i.length>0)return{kind:"none",reason:`it is a ZIP archive without ${i.join(" and ")}`};let a=Oe(await j(t,r));return{kind:e===void 0?
"package":"bundle",manifest:r.name,digest:await Fe(t),...a===void 0?{}:{publisher:a},packedTypes:n.entry.compressionMethod!==Pe,inOrder:ve(t)}}async function Fe(t){
let e=t.find(g);if(e!==void 0)return ke.get(q("BlockMap","HashMethod",await j(t,e))??"")}function Oe(t){return q("Identity","Publisher",t)}function q(t,e,n){let r=n.
replace(/<!--.*?-->/gs,""),i=new RegExp(`<(?:[\\w.-]+:)?${t}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`).exec(r)?.[1],a=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^\
']*)')`).exec(i??"");return a===null?void 0:Ne(a[1]??a[2]??"")}var Ie={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function Ne(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
(e,n,r,i)=>{if(i!==void 0)return Ie[i]??e;let a=n===void 0?Number(r):Number.parseInt(n,16);return a<=1114111?String.fromCodePoint(a):e})}async function j(t,e){let n=await _(
t,e,Ae);return n[0]===255&&n[1]===254?n.toString("utf16le"):n.toString("utf8")}function ve({entries:t}){return t.every(({entry:e},n)=>n===0||e.relativeOffsetOfLocalHeader>
(t[n-1]?.entry.relativeOffsetOfLocalHeader??0))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u});
