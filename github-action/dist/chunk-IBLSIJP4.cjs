var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>Te,b:()=>Le,c:()=>Ce,d:()=>Ze,e:()=>Ue,f:()=>Z,g:()=>y,h:()=>Ve,i:()=>_,j:()=>d,k:()=>nt,l:()=>E,m:()=>Me,n:()=>l,
o:()=>ot,p:()=>A,q:()=>g,r:()=>ft,s:()=>q,t:()=>Pe,u:()=>j,v:()=>lt,w:()=>Ie});module.exports=__toCommonJS(stdin_exports);var import_chunk_W5NEBTF7=require("./chunk-W5NEBTF7.cjs"),
import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_promises2=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_crypto=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto2=require("node:crypto"),
import_node_fs=require("node:fs"),S=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Te(t){let[e,...n]=R(t).map(i=>({raw:i,attributes:T(
i)})),r=new Map,a;for(let i of n){let s=i.attributes.get("NAME");s!==void 0&&(r.has(s)&&(a=s),r.set(s,i))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:r,
repeated:a}}function Le(t,e,n){let r=[...S].flatMap(([a,i])=>{let s=t.attributes.get(`${a}${e}`.toUpperCase());return s===void 0?[]:[{digest:i,value:s}]});return r.
length===0?"absent":r.every(({digest:a,value:i})=>(0,import_node_crypto2.createHash)(a).update(n).digest("base64")===i)?"fits":"differs"}var ne=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function z(t){return[...S,...ne].flatMap(([e,n])=>{let r=t.attributes.get(`${e}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function Ce(t){return[...S.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function Ze(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.
test(t)}function Ue(t){let[e,...n]=R(t);if(e===void 0)return t;let r=n.flatMap(a=>{let i=a.toString("latin1"),s=i.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===i?[a]:T(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...r])}function R(t){let e=t.toString("latin1"),n=[],
r=0;for(let a of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let i=a.index+a[0].length,s=a[1]==="";!s&&i<e.length||(i>r&&(a.index>r||!s||n.length===0)&&n.push(t.subarray(
r,i)),r=i)}return n}function T(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of e.split(/\r\n|\n|\r/)){let a=r.indexOf(": ");a>
0&&n.set(r.slice(0,a).toUpperCase(),Buffer.from(r.slice(a+2),"latin1").toString("utf8"))}return n}var L=1024*1024,ie=1024*1024,x=30,se=[12,16,20,24],C=0,oe=8,fe=1,
ce=8;async function Z({zip:t,file:e,entries:n,directoryOffset:r,sectionOf:a}){let i=ue(e),s=[...n].sort((f,o)=>f.entry.relativeOffsetOfLocalHeader-o.entry.relativeOffsetOfLocalHeader);
for(let[f,{name:o,entry:c}]of s.entries()){let u=JSON.stringify(o),h=c.relativeOffsetOfLocalHeader,p=await i(h,x);if(p?.readUInt32LE(0)!==67324752)return`the en\
try ${u} is not where the directory says`;let k=p.readUInt16LE(26),B=h+x+k+p.readUInt16LE(28),[O,w,F]=[p.readUInt16LE(6),p.readUInt16LE(8),p.readUInt32LE(18)];if((await i(
h+x,k))?.equals(c.fileNameRaw)!==!0)return`the entry ${u} has another name before its data`;let I=(O&ce)!==0,X=!I&&F!==c.compressedSize&&F!==4294967295;if(w!==c.
compressionMethod||X)return`the entry ${u} is described in two ways`;if(((O|c.generalPurposeBitFlag)&fe)!==0)return`the entry ${u} is encrypted`;if(w!==C&&w!==oe)
return`the entry ${u} is packed in a way that is not known here`;let N=(s[f+1]?.entry.relativeOffsetOfLocalHeader??r)-(B+c.compressedSize);if(N!==0&&!(I&&se.includes(
N)))return`there is data behind the entry ${u}, which no signature covers`;let v=a(o);if(v===void 0)continue;let D=z(v),$=D.map(({algorithm:b})=>(0,import_node_crypto.createHash)(
b));if(!await de(t,c,B,i,$))return`the entry ${u} can't be unpacked`;if(D.some(({value:b},Y)=>$[Y]?.digest("base64")!==b))return`digest error for ${o}: it was c\
hanged after signing`}}async function de(t,e,n,r,a){let{compressedSize:i,uncompressedSize:s,compressionMethod:f}=e;try{if(i<=L&&s<=L){let o=await r(n,i);if(o===
void 0)return!1;let c=f===C?o:(0,import_node_zlib.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let u of a)u.update(c);return c.length===s}for await(let o of await t.
openReadStreamPromise(e))for(let c of a)c.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function ue(t){let e=Buffer.alloc(0),n=0;return async(r,a)=>{
if(r<n||r+a>n+e.length){let s=Buffer.allocUnsafe(Math.max(ie,a)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(s,f,s.length-f,r+f);if(o===0)break;f+=o}e=s.
subarray(0,f),n=r}let i=r-n;return i+a<=e.length?e.subarray(i,i+a):void 0}}var m=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),me=8*1024*1024,U={
autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function y(t){let{size:e}=(0,import_node_fs.fstatSync)(t);return e>me?(0,m.fromFdPromise)(t,
U):(0,m.fromBufferPromise)(ye(t,e),U)}function ye(t,e){let n=Buffer.allocUnsafe(e),r=0;for(let a=-1;a!==0&&r<e;r+=a)a=(0,import_node_fs.readSync)(t,n,r,e-r,r);return n.
subarray(0,r)}var J=30;async function Ve(t,{relativeOffsetOfLocalHeader:e}){let n=await(0,import_chunk_W5NEBTF7.b)(t,e,J);return{header:n,dataStart:e+J+n.readUInt16LE(
26)+n.readUInt16LE(28)}}var _=64*1024*1024,we=4*1024*1024,W=64,d=class extends Error{name="UnreadableArchive"};async function nt(t,e){let n=await(0,import_promises2.open)(
t,"r");try{let r=await l(y(n.fd)),{entries:a,...i}=await l(be(r)),s=a.reduce((o,{entry:c})=>o+M(c),0),f=r.readEntryCursor-s;return await e({...i,names:new Set(a.
map(({name:o})=>o)),contentProblem:o=>Z({zip:r,file:n,entries:a,directoryOffset:f,sectionOf:o})})}finally{await n.close()}}function M({fileNameLength:t,extraFieldLength:e,
fileCommentLength:n}){return 46+t+e+n}async function be(t){let e=[],n=new Set,r=new Map,a=t.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let i of t.eachEntry()){
let s=E(i);a=Math.min(a,i.relativeOffsetOfLocalHeader),e.push({name:s,entry:i});let f=Me(s);if(f==="folder"&&i.uncompressedSize>0)throw new d(`it holds data in \
the folder ${JSON.stringify(s)}, which no signature covers`);if(f==="folder"||f==="other-signature-file")continue;let o=f==="content"?s:s.toUpperCase();if(n.has(
o)||r.has(o))throw new d(`it holds ${JSON.stringify(s)} twice`);if(f==="content"?n.add(o):r.set(o,await xe(t,i,s,f==="manifest"?_:void 0)),r.size>W)throw new d(
`it holds more than ${W} signature files`)}if(a!==0)throw new d("it has data before the first entry, which no signature covers");return{entries:e,contentNames:[
...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:Se(r)}}function Se(t){return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.test(e)).map(([e,n])=>({name:e,block:n,
signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function xe(t,e,n,r){let a=r??(n.toUpperCase().endsWith(".SF")?_:we);if(e.uncompressedSize>a)throw new d(
`${JSON.stringify(n)} is too big (${e.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await t.openReadStreamPromise(e))}function E(t){return t.fileNameRaw.
toString("utf8")}function Me(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.
test(e)?"other-signature-file":t.endsWith("/")?"folder":"content"}async function l(t){try{return await t}catch(e){throw e instanceof d||e.syscall!==void 0?e:new d(
`it can't be read as a ZIP archive (${e instanceof Error?e.message:String(e)})`,{cause:e})}}var ot="AppxSignature.p7x",A="[Content_Types].xml",g="AppxBlockMap.x\
ml",P="AppxManifest.xml",G="AppxMetadata/AppxBundleManifest.xml",ft="AppxMetadata/CodeIntegrity.cat";async function q(t,e){let n=await(0,import_promises.open)(t,
"r");try{let r=await l(y(n.fd)),a=r.readEntryCursor,i=await l(Ae(r,a)),s=new Map(i.map(c=>[c.name,c])),{size:f}=await n.stat(),o={start:a,end:i.at(-1)?.inDirectory.
end??a};return await e({zip:r,file:n,size:f,entries:i,directory:o,find:c=>s.get(c)})}finally{await n.close()}}async function Ae(t,e){let n=[],r=new Set,a=e;for await(let i of t.
eachEntry()){let s=E(i),f=s.toLowerCase();if(r.has(f))throw new d(`it holds ${JSON.stringify(s)} twice`);r.add(f);let o=a+M(i);n.push({name:s,entry:i,inDirectory:{
start:a,end:o}}),a=o}return n}async function*Pe({zip:t},{entry:e}){let n=await l(t.openReadStreamPromise(e)),r=n[Symbol.asyncIterator]();try{for(let a=await l(r.
next());a.done!==!0;a=await l(r.next()))yield a.value}finally{n.destroy()}}async function j(t,e,n){let r=[],a=0;for await(let i of Pe(t,e))if(r.push(i),a+=i.length,
a>=n)break;return Buffer.concat(r).subarray(0,n)}var ke=1024*1024,Be=0,Oe=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001\
/04/xmldsig-more#sha384","sha384"],["http://www.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function lt(t){try{return await q(t,Fe)}catch(e){if(e instanceof
d)return{kind:"none",reason:e.message};throw e}}async function Fe(t){let[e,n]=[t.find(G),t.find(A)],r=e??t.find(P),a=[...r===void 0?[P]:[],...t.find(g)===void 0?
[g]:[],...n===void 0?[A]:[]];if(r===void 0||n===void 0||a.length>0)return{kind:"none",reason:`it is a ZIP archive without ${a.join(" and ")}`};let i=Ne(await V(
t,r));return{kind:e===void 0?"package":"bundle",manifest:r.name,digest:await Ie(t),...i===void 0?{}:{publisher:i},packedTypes:n.entry.compressionMethod!==Be,inOrder:$e(
t)}}async function Ie(t){let e=t.find(g);if(e!==void 0)return Oe.get(Q("BlockMap","HashMethod",await V(t,e))??"")}function Ne(t){return Q("Identity","Publisher",
t)}function Q(t,e,n){let r=n.replace(/<!--.*?-->/gs,""),a=new RegExp(`<(?:[\\w.-]+:)?${t}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`).exec(r)?.[1],i=new RegExp(`(?:^|\\s)${e}\
\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(a??"");return i===null?void 0:De(i[1]??i[2]??"")}var ve={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};function De(t){return t.
replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,n,r,a)=>{if(a!==void 0)return ve[a]??e;let i=n===void 0?Number(r):Number.parseInt(n,16);return i<=1114111?
String.fromCodePoint(i):e})}async function V(t,e){let n=await j(t,e,ke);return n[0]===255&&n[1]===254?n.toString("utf16le"):n.toString("utf8")}function $e({entries:t}){
return t.every(({entry:e},n)=>n===0||e.relativeOffsetOfLocalHeader>(t[n-1]?.entry.relativeOffsetOfLocalHeader??0))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
