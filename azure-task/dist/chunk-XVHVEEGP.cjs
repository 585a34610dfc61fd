var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Te,b:()=>Ce,c:()=>Le,d:()=>Ze,e:()=>J,f:()=>g,g:()=>_,h:()=>u,i:()=>Ke,j:()=>P,k:()=>Ee,l:()=>p,m:()=>it,n:()=>k,
o:()=>h,p:()=>at,q:()=>j,r:()=>ke,s:()=>Q,t:()=>ct,u:()=>Ne});module.exports=__toCommonJS(stdin_exports);var import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),
import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),import_node_fs=require("node:fs"),M=new Map(
[["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Te(t){let[e,...r]=C(t).map(a=>({raw:a,attributes:L(a)})),n=new Map,i;for(let a of r){
let s=a.attributes.get("NAME");s!==void 0&&(n.has(s)&&(i=s),n.set(s,a))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:n,repeated:i}}function Ce(t,e,r){
let n=[...M].flatMap(([i,a])=>{let s=t.attributes.get(`${i}${e}`.toUpperCase());return s===void 0?[]:[{digest:a,value:s}]});return n.length===0?"absent":n.every(
({digest:i,value:a})=>(0,import_node_crypto2.createHash)(i).update(r).digest("base64")===a)?"fits":"differs"}var re=new Map([["SHA1","sha1"],["SHA-1","sha1"],["\
SHA","sha1"],["MD5","md5"]]);function T(t){return[...M,...re].flatMap(([e,r])=>{let n=t.attributes.get(`${e}-DIGEST`);return n===void 0?[]:[{algorithm:r,value:n}]})}
function Le(t){return[...M.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function Ze(t){let[e,...r]=C(t);if(e===void 0)return t;let n=r.flatMap(i=>{let a=i.toString(
"latin1"),s=a.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===a?[i]:L(Buffer.from(s,"latin1")).
size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...n])}function C(t){let e=t.toString("latin1"),r=[],n=0;for(let i of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){
let a=i.index+i[0].length,s=i[1]==="";!s&&a<e.length||(a>n&&(i.index>n||!s)&&r.push(t.subarray(n,a)),n=a)}return r}function L(t){let e=t.toString("latin1").replace(
/(\r\n|\n|\r) /g,""),r=new Map;for(let n of e.split(/\r\n|\n|\r/)){let i=n.indexOf(": ");i>0&&r.set(n.slice(0,i).toUpperCase(),Buffer.from(n.slice(i+2),"latin1").
toString("utf8"))}return r}var Z=1024*1024,se=1024*1024,E=30,oe=[12,16,20,24],U=0,fe=8,ce=1,de=8;async function J({zip:t,file:e,entries:r,directoryOffset:n,sectionOf:i}){
var f;let a=le(e),s=[...r].sort((o,c)=>o.entry.relativeOffsetOfLocalHeader-c.entry.relativeOffsetOfLocalHeader);for(let[o,{name:c,entry:d}]of s.entries()){let m=JSON.
stringify(c),w=d.relativeOffsetOfLocalHeader,l=await a(w,E);if((l==null?void 0:l.readUInt32LE(0))!==67324752)return`the entry ${m} is not where the directory sa\
ys`;let F=l.readUInt16LE(26),O=w+E+F+l.readUInt16LE(28),[I,b,N]=[l.readUInt16LE(6),l.readUInt16LE(8),l.readUInt32LE(18)],x=await a(w+E,F);if((x==null?void 0:x.equals(
d.fileNameRaw))!==!0)return`the entry ${m} has another name before its data`;let v=(I&de)!==0,Y=!v&&N!==d.compressedSize&&N!==4294967295;if(b!==d.compressionMethod||
Y)return`the entry ${m} is described in two ways`;if(((I|d.generalPurposeBitFlag)&ce)!==0)return`the entry ${m} is encrypted`;if(b!==U&&b!==fe)return`the entry ${m}\
 is packed in a way that is not known here`;let $=(((f=s[o+1])==null?void 0:f.entry.relativeOffsetOfLocalHeader)??n)-(O+d.compressedSize);if($!==0&&!(v&&oe.includes(
$)))return`there is data behind the entry ${m}, which no signature covers`;let D=i(c);if(D===void 0)continue;let H=T(D),R=H.map(({algorithm:S})=>(0,import_node_crypto.createHash)(
S));if(!await ue(t,d,O,a,R))return`the entry ${m} can't be unpacked`;if(H.some(({value:S},K)=>{var z;return((z=R[K])==null?void 0:z.digest("base64"))!==S}))return`\
digest error for ${c}: it was changed after signing`}}async function ue(t,e,r,n,i){let{compressedSize:a,uncompressedSize:s,compressionMethod:f}=e;try{if(a<=Z&&s<=
Z){let o=await n(r,a);if(o===void 0)return!1;let c=f===U?o:(0,import_node_zlib.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.
length===s}for await(let o of await t.openReadStreamPromise(e))for(let c of i)c.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function le(t){
let e=Buffer.alloc(0),r=0;return async(n,i)=>{if(n<r||n+i>r+e.length){let s=Buffer.allocUnsafe(Math.max(se,i)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(
s,f,s.length-f,n+f);if(o===0)break;f+=o}e=s.subarray(0,f),r=n}let a=n-r;return a+i<=e.length?e.subarray(a,a+i):void 0}}var y=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),
1),ye=8*1024*1024,W={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function g(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>ye?(0,y.
fromFdPromise)(t,W):(0,y.fromBufferPromise)(ge(t,e),W)}function ge(t,e){let r=Buffer.allocUnsafe(e),n=0;for(let i=-1;i!==0&&n<e;n+=i)i=(0,import_node_fs.readSync)(
t,r,n,e-n,n);return r.subarray(0,n)}var _=64*1024*1024,be=4*1024*1024,G=64,u=class extends Error{name="UnreadableArchive"};async function Ke(t,e){let r=await(0,import_promises2.open)(
t,"r");try{let n=await p(g(r.fd)),{entries:i,...a}=await p(xe(n)),s=i.reduce((o,{entry:c})=>o+A(c),0),f=n.readEntryCursor-s;return await e({...a,names:new Set(i.
map(({name:o})=>o)),contentProblem:o=>J({zip:n,file:r,entries:i,directoryOffset:f,sectionOf:o})})}finally{await r.close()}}function A({fileNameLength:t,extraFieldLength:e,
fileCommentLength:r}){return 46+t+e+r}async function xe(t){let e=[],r=new Set,n=new Map,i=t.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let a of t.eachEntry()){
let s=P(a);i=Math.min(i,a.relativeOffsetOfLocalHeader),e.push({name:s,entry:a});let f=Ee(s);if(f==="folder"||f==="other-signature-file")continue;let o=f==="cont\
ent"?s:s.toUpperCase();if(r.has(o)||n.has(o))throw new u(`it holds ${JSON.stringify(s)} twice`);if(f==="content"?r.add(o):n.set(o,await Me(t,a,s,f==="manifest"?
_:void 0)),n.size>G)throw new u(`it holds more than ${G} signature files`)}if(i!==0)throw new u("it has data before the first entry, which no signature covers");
return{entries:e,contentNames:[...r],manifest:n.get("META-INF/MANIFEST.MF"),signatures:Se(n)}}function Se(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.test(e)).
map(([e,r])=>({name:e,block:r,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function Me(t,e,r,n){let i=n??(r.toUpperCase().endsWith(".SF")?_:be);if(e.
uncompressedSize>i)throw new u(`${JSON.stringify(r)} is too big (${e.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(
e))}function P(t){return t.fileNameRaw.toString("utf8")}function Ee(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function p(t){try{return await t}catch(e){
throw e instanceof u||e.syscall!==void 0?e:new u(`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var it="AppxSignatu\
re.p7x",k="[Content_Types].xml",h="AppxBlockMap.xml",B="AppxManifest.xml",q="AppxMetadata/AppxBundleManifest.xml",at="AppxMetadata/CodeIntegrity.cat";async function j(t,e){
var n;let r=await(0,import_promises.open)(t,"r");try{let i=await p(g(r.fd)),a=i.readEntryCursor,s=await p(Pe(i,a)),f=new Map(s.map(d=>[d.name,d])),{size:o}=await r.
stat(),c={start:a,end:((n=s.at(-1))==null?void 0:n.inDirectory.end)??a};return await e({zip:i,file:r,size:o,entries:s,directory:c,find:d=>f.get(d)})}finally{await r.
close()}}async function Pe(t,e){let r=[],n=new Set,i=e;for await(let a of t.eachEntry()){let s=P(a),f=s.toLowerCase();if(n.has(f))throw new u(`it holds ${JSON.stringify(
s)} twice`);n.add(f);let o=i+A(a);r.push({name:s,entry:a,inDirectory:{start:i,end:o}}),i=o}return r}async function*ke({zip:t},{entry:e}){let r=await p(t.openReadStreamPromise(
e)),n=r[Symbol.asyncIterator]();try{for(let i=await p(n.next());i.done!==!0;i=await p(n.next()))yield i.value}finally{r.destroy()}}async function Q(t,e,r){let n=[],
i=0;for await(let a of ke(t,e))if(n.push(a),i+=a.length,i>=r)break;return Buffer.concat(n).subarray(0,r)}var Be=1024*1024,Fe=0,Oe=new Map([["http://www.w3.org/2\
001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function ct(t){
try{return await j(t,Ie)}catch(e){if(e instanceof u)return{kind:"none",reason:e.message};throw e}}async function Ie(t){let[e,r]=[t.find(q),t.find(k)],n=e??t.find(
B),i=[...n===void 0?[B]:[],...t.find(h)===void 0?[h]:[],...r===void 0?[k]:[]];if(n===void 0||r===void 0||i.length>0)return{kind:"none",reason:`it is a ZIP archi\
ve without ${i.join(" and ")}`};let a=ve(await X(t,n));return{kind:e===void 0?"package":"bundle",manifest:n.name,digest:await Ne(t),...a===void 0?{}:{publisher:a},
packedTypes:r.entry.compressionMethod!==Fe,inOrder:He(t)}}async function Ne(t){let e=t.find(h);if(e!==void 0)return Oe.get(V("BlockMap","HashMethod",await X(t,e))??
"")}function ve(t){return V("Identity","Publisher",t)}function V(t,e,r){var s;let n=r.replace(/<!--.*?-->/gs,""),i=(s=new RegExp(`<(?:[\\w.-]+:)?${t}\\s((?:[^>"'\
]|"[^"]*"|'[^']*')*)>`).exec(n))==null?void 0:s[1],a=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(i??"");return a===null?void 0:De(a[1]??a[2]??
"")}var $e={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function De(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,r,n,i)=>{if(i!==void 0)return $e[i]??
e;let a=r===void 0?Number(n):Number.parseInt(r,16);return a<=1114111?String.fromCodePoint(a):e})}async function X(t,e){let r=await Q(t,e,Be);return r[0]===255&&
r[1]===254?r.toString("utf16le"):r.toString("utf8")}function He({entries:t}){return t.every(({entry:e},r)=>{var n;return r===0||e.relativeOffsetOfLocalHeader>(((n=
t[r-1])==null?void 0:n.entry.relativeOffsetOfLocalHeader)??0)})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u});
