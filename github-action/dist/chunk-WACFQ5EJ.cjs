var A=Object.defineProperty;var Ie=Object.getOwnPropertyDescriptor;var Me=Object.getOwnPropertyNames;var Ae=Object.prototype.hasOwnProperty;var xe=(t,e)=>{for(var r in e)A(t,r,{get:e[r],enumerable:!0})},Oe=(t,e,r,a)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of Me(e))!Ae.call(t,n)&&n!==
r&&A(t,n,{get:()=>e[n],enumerable:!(a=Ie(e,n))||a.enumerable});return t};var $e=t=>Oe(A({},"__esModule",{value:!0}),t);var rt={};xe(rt,{a:()=>ce,b:()=>de,c:()=>he,d:()=>pe,e:()=>me,f:()=>N,g:()=>m,h:()=>we,i:()=>w,j:()=>u,k:()=>ye,l:()=>y,m:()=>z,n:()=>d,o:()=>ge,p:()=>g,q:()=>p,
r:()=>ve,s:()=>U,t:()=>H,u:()=>F,v:()=>Se,w:()=>k});module.exports=$e(rt);var L=require("./chunk-3SLH3FGN.cjs"),ae=require("./chunk-A5DRSHFV.cjs"),ne=require("./chunk-2OATJTSY.cjs"),
ie=require("node:fs/promises"),se=require("node:fs/promises"),oe=require("node:stream/consumers"),fe=require("node:crypto"),le=require("node:zlib"),ue=require("node:crypto"),
v=require("node:fs"),x=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function ce(t){let[e,...r]=G(t).map(i=>({raw:i,attributes:q(i)})),
a=new Map,n;for(let i of r){let s=i.attributes.get("NAME");s!==void 0&&(a.has(s)&&(n=s),a.set(s,i))}return{raw:t,main:e??{raw:t,attributes:new Map},sections:a,repeated:n}}
function de(t,e,r){let a=[...x].flatMap(([n,i])=>{let s=t.attributes.get(`${n}${e}`.toUpperCase());return s===void 0?[]:[{digest:i,value:s}]});return a.length===
0?"absent":a.every(({digest:n,value:i})=>(0,ue.createHash)(n).update(r).digest("base64")===i)?"fits":"differs"}var Le=new Map([["SHA1","sha1"],["SHA-1","sha1"],
["SHA","sha1"],["MD5","md5"]]);function Ne(t){return[...x,...Le].flatMap(([e,r])=>{let a=t.attributes.get(`${e}-DIGEST`);return a===void 0?[]:[{algorithm:r,value:a}]})}
function he(t){return[...x.keys()].some(e=>t.attributes.has(`${e}-DIGEST`))}function pe(t){return/^(?:SHA|MD)[A-Z0-9_-]*-DIGEST(?:-[A-Z0-9_-]+)?$/i.test(t)}function me(t){
let[e,...r]=G(t);if(e===void 0)return t;let a=r.flatMap(n=>{let i=n.toString("latin1"),s=i.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===i?[n]:q(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([e,...a])}function G(t){let e=t.toString("latin1"),r=[],
a=0;for(let n of e.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let i=n.index+n[0].length,s=n[1]==="";!s&&i<e.length||(i>a&&(n.index>a||!s||r.length===0)&&r.push(t.subarray(
a,i)),a=i)}return r}function q(t){let e=t.toString("latin1").replace(/(\r\n|\n|\r) /g,""),r=new Map;for(let a of e.split(/\r\n|\n|\r/)){let n=a.indexOf(": ");n>
0&&r.set(a.slice(0,n).toUpperCase(),Buffer.from(a.slice(n+2),"latin1").toString("utf8"))}return r}var W=1024*1024,ze=1024*1024,O=30,Ue=[12,16,20,24],j=0,He=8,Fe=1,
ke=8,$=4294967295;async function N({zip:t,file:e,entries:r,directoryOffset:a,sectionOf:n}){let i=Te(e),s=[...r].sort((f,o)=>f.entry.relativeOffsetOfLocalHeader-
o.entry.relativeOffsetOfLocalHeader);for(let[f,{name:o,entry:l}]of s.entries()){let c=JSON.stringify(o),S=l.relativeOffsetOfLocalHeader,h=await i(S,O);if(h?.readUInt32LE(
0)!==67324752)return`the entry ${c} is not where the directory says`;let C=h.readUInt16LE(26),b=h.readUInt16LE(28),E=S+O+C+b,[B,I,T]=[h.readUInt16LE(6),h.readUInt16LE(
8),h.readUInt32LE(18)];if((await i(S+O,C))?.equals(l.fileNameRaw)!==!0)return`the entry ${c} has another name before its data`;let P=(B&ke)!==0,R=T===$?Ce(await i(
E-b,b)):T,be=!P&&R!==void 0&&R!==l.compressedSize;if(I!==l.compressionMethod||be)return`the entry ${c} is described in two ways`;if(((B|l.generalPurposeBitFlag)&
Fe)!==0)return`the entry ${c} is encrypted`;if(I!==j&&I!==He)return`the entry ${c} is packed in a way that is not known here`;let D=(s[f+1]?.entry.relativeOffsetOfLocalHeader??
a)-(E+l.compressedSize);if(D!==0&&!(P&&Ue.includes(D)))return`there is data behind the entry ${c}, which no signature covers`;let Z=n(o);if(Z===void 0)continue;
let _=Ne(Z),J=_.map(({algorithm:M})=>(0,fe.createHash)(M));if(!await Be(t,l,E,i,J))return`the entry ${c} can't be unpacked`;if(_.some(({value:M},Ee)=>J[Ee]?.digest(
"base64")!==M))return`digest error for ${o}: it was changed after signing`}}function Ce(t){for(let e=0;t!==void 0&&e+20<=t.length;e+=4+t.readUInt16LE(e+2))if(t.
readUInt16LE(e)===1&&t.readUInt16LE(e+2)>=16)return Number(t.readBigUInt64LE(e+12))}async function Be(t,e,r,a,n){let{compressedSize:i,uncompressedSize:s,compressionMethod:f}=e;
try{if(i<=W&&s<=W){let o=await a(r,i);if(o===void 0)return!1;let l=f===j?o:(0,le.inflateRawSync)(o,{maxOutputLength:Math.max(s,1)});for(let c of n)c.update(l);return l.
length===s}for await(let o of await t.openReadStreamPromise(e))for(let l of n)l.update(o);return!0}catch(o){if(o.syscall!==void 0)throw o;return!1}}function Te(t){
let e=Buffer.alloc(0),r=0;return async(a,n)=>{if(a<r||a+n>r+e.length){let s=Buffer.allocUnsafe(Math.max(ze,n)),f=0;for(;f<s.length;){let{bytesRead:o}=await t.read(
s,f,s.length-f,a+f);if(o===0)break;f+=o}e=s.subarray(0,f),r=a}let i=a-r;return i+n<=e.length?e.subarray(i,i+n):void 0}}var V=(0,ne.c)((0,ae.a)(),1),Pe=8*1024*1024,
Y={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function m(t){let{size:e}=(0,v.fstatSync)(t);return e>Pe?(0,V.fromFdPromise)(t,Y):(0,V.fromBufferPromise)(
Re(t,e),Y)}function Re(t,e){let r=Buffer.allocUnsafe(e),a=0;for(let n=-1;n!==0&&a<e;a+=n)n=(0,v.readSync)(t,r,a,e-a,a);return r.subarray(0,a)}var K=30;async function we(t,{
relativeOffsetOfLocalHeader:e}){let r=await(0,L.b)(t,e,K);return{header:r,dataStart:e+K+r.readUInt16LE(26)+r.readUInt16LE(28)}}var w=64*1024*1024,De=4*1024*1024,
Q=64,u=class extends Error{name="UnreadableArchive"};async function ye(t,e){let r=await(0,se.open)(t,"r");try{let a=await d(m(r.fd)),{entries:n,...i}=await d(Ze(
a)),s=n.reduce((o,{entry:l})=>o+X(l),0),f=a.readEntryCursor-s;return await e({...i,names:new Set(n.map(({name:o})=>o)),contentProblem:o=>N({zip:a,file:r,entries:n,
directoryOffset:f,sectionOf:o})})}finally{await r.close()}}function X({fileNameLength:t,extraFieldLength:e,fileCommentLength:r}){return 46+t+e+r}async function Ze(t){
let e=[],r=new Set,a=new Map,n=t.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let i of t.eachEntry()){let s=y(i);n=Math.min(n,i.relativeOffsetOfLocalHeader),
e.push({name:s,entry:i});let f=z(s);if(f==="folder"&&i.uncompressedSize>0)throw new u(`it holds data in the folder ${JSON.stringify(s)}, which no signature cove\
rs`);if(f==="folder"||f==="other-signature-file")continue;let o=f==="content"?s:s.toUpperCase();if(r.has(o)||a.has(o))throw new u(`it holds ${JSON.stringify(s)}\
 twice`);if(f==="content"?r.add(o):a.set(o,await Je(t,i,s,f==="manifest"?w:void 0)),a.size>Q)throw new u(`it holds more than ${Q} signature files`)}if(n!==0)throw new u(
"it has data before the first entry, which no signature covers");return{entries:e,contentNames:[...r],manifest:a.get("META-INF/MANIFEST.MF"),signatures:_e(a)}}function _e(t){
return[...t].filter(([e])=>/\.(RSA|EC|DSA)$/.test(e)).map(([e,r])=>({name:e,block:r,signatureFile:t.get(e.replace(/\.\w+$/,".SF"))}))}async function Je(t,e,r,a){
let n=a??(r.toUpperCase().endsWith(".SF")?w:De);if(e.uncompressedSize>n)throw new u(`${JSON.stringify(r)} is too big (${e.uncompressedSize} bytes)`);return(0,oe.buffer)(
await t.openReadStreamPromise(e))}function y(t){return t.fileNameRaw.toString("utf8")}function z(t){let e=t.toUpperCase();return e==="META-INF/MANIFEST.MF"?"man\
ifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(e)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(e)?"other-signature-file":t.endsWith("/")?"folde\
r":"content"}async function d(t){try{return await t}catch(e){throw e instanceof u||e.syscall!==void 0?e:new u(`it can't be read as a ZIP archive (${e instanceof
Error?e.message:String(e)})`,{cause:e})}}var ge="AppxSignature.p7x",g="[Content_Types].xml",p="AppxBlockMap.xml",ee="AppxManifest.xml",Ge="AppxMetadata/AppxBund\
leManifest.xml",ve="AppxMetadata/CodeIntegrity.cat";async function U(t,e){let r=await(0,ie.open)(t,"r");try{let a=await d(m(r.fd)),n=a.readEntryCursor,i=await d(
qe(a,n)),s=new Map(i.map(l=>[l.name,l])),{size:f}=await r.stat(),o={start:n,end:i.at(-1)?.inDirectory.end??n};return await e({zip:a,file:r,size:f,entries:i,directory:o,
find:l=>s.get(l)})}finally{await r.close()}}async function qe(t,e){let r=[],a=new Set,n=e;for await(let i of t.eachEntry()){let s=y(i),f=s.toLowerCase();if(a.has(
f))throw new u(`it holds ${JSON.stringify(s)} twice`);a.add(f);let o=n+X(i);r.push({name:s,entry:i,inDirectory:{start:n,end:o}}),n=o}return r}async function*H({
zip:t},{entry:e}){let r=await d(t.openReadStreamPromise(e)),a=r[Symbol.asyncIterator]();try{for(let n=await d(a.next());n.done!==!0;n=await d(a.next()))yield n.
value}finally{r.destroy()}}async function F(t,e,r){let a=[],n=0;for await(let i of H(t,e))if(a.push(i),n+=i.length,n>=r)break;return Buffer.concat(a).subarray(0,
r)}var We=1024*1024,je=0,Ve=new Map([["http://www.w3.org/2001/04/xmlenc#sha256","sha256"],["http://www.w3.org/2001/04/xmldsig-more#sha384","sha384"],["http://ww\
w.w3.org/2001/04/xmlenc#sha512","sha512"]]);async function Se(t){try{return await U(t,Ye)}catch(e){if(e instanceof u||e instanceof RangeError)return{kind:"none",
reason:e.message};throw e}}async function Ye(t){let[e,r]=[t.find(Ge),t.find(g)],a=e??t.find(ee),n=[...a===void 0?[ee]:[],...t.find(p)===void 0?[p]:[],...r===void 0?
[g]:[]];if(a===void 0||r===void 0||n.length>0)return{kind:"none",reason:`it is a ZIP archive without ${n.join(" and ")}`};let i=Ke(await re(t,a));return{kind:e===
void 0?"package":"bundle",manifest:a.name,digest:await k(t),...i===void 0?{}:{publisher:i},packedTypes:r.entry.compressionMethod!==je,zip64Types:await et(t,r),inOrder:tt(
t)}}async function k(t){let e=t.find(p);if(e!==void 0)return Ve.get(te("BlockMap","HashMethod",await re(t,e))??"")}function Ke(t){return te("Identity","Publishe\
r",t)}function te(t,e,r){let a=r.replace(/<!--.*?(?:-->|$)/gs,""),n=new RegExp(`<(?:[\\w.-]+:)?${t}\\s(.*)`,"s").exec(a)?.[1],i=/^((?:[^>"']|"[^"]*"|'[^']*')*)>/.
exec(n??"")?.[1],s=new RegExp(`(?:^|\\s)${e}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(i??"");return s===null?void 0:Xe(s[1]??s[2]??"")}var Qe={amp:"&",lt:"<",gt:"\
>",quot:'"',apos:"'"};function Xe(t){return t.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(e,r,a,n)=>{if(n!==void 0)return Qe[n]??e;let i=r===void 0?Number(
a):Number.parseInt(r,16);return i<=1114111?String.fromCodePoint(i):e})}async function re(t,e){let r=await F(t,e,We);return r[0]===255&&r[1]===254?r.toString("ut\
f16le"):r.toString("utf8")}async function et({file:t},{entry:e}){let r=await(0,L.b)(t,e.relativeOffsetOfLocalHeader+18,8);return r.readUInt32LE(0)===$||r.readUInt32LE(
4)===$}function tt({entries:t}){return t.every(({entry:e},r)=>r===0||e.relativeOffsetOfLocalHeader>(t[r-1]?.entry.relativeOffsetOfLocalHeader??0))}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w});
