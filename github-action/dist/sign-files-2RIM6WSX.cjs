var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>Ld});module.exports=__toCommonJS(stdin_exports);var import_chunk_DRMVK7BP=require("./chunk-DRMVK7BP.cjs"),
import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_VGYR3Q5E=require("./chunk-VGYR3Q5E.cjs"),import_chunk_L2YACXYC=require("./chunk-L2YACXYC.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_UB5E3EDK=require("./chunk-UB5E3EDK.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_SUH4DBNP=require("./chunk-SUH4DBNP.cjs"),import_chunk_AQLBLBD4=require("./chunk-AQLBLBD4.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_Q36DTBA7=require("./chunk-Q36DTBA7.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_CYMFZK3H=require("./chunk-CYMFZK3H.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_LLNEZFE2=require("./chunk-LLNEZFE2.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_promises6=require("node:fs/promises"),
import_promises7=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),import_node_crypto2=require("node:crypto"),import_node_zlib=require("node:zlib"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_promises8=require("node:fs/promises"),import_promises9=require("node:fs/promises"),import_node_path4=require("node:path"),import_promises10=require("node:fs/promises"),
import_promises11=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises12=require("node:fs/promises"),import_promises13=require("node:fs/promises"),
import_promises14=require("node:fs/promises"),import_node_fs3=require("node:fs"),import_promises15=require("node:fs/promises"),import_promises16=require("node:timers/promises"),
import_promises17=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises18=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),
import_promises19=require("node:fs/promises"),import_node_crypto7=require("node:crypto"),import_node_crypto8=require("node:crypto"),import_promises20=require("node:fs/promises"),
import_node_path7=require("node:path"),import_promises21=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_fs4=require("node:fs"),import_promises22=require("node:fs/promises"),
import_consumers3=require("node:stream/consumers"),import_node_zlib2=require("node:zlib"),gr={raw:2,cms:2,authenticode:2,java:8};function Mt(e){let{session:t,files:n}=e,
r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??
0)<gr[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=pr(s,o,e)),a},async close(){for(let o of i.values())await o.then(s=>s?.close()).catch(()=>{})}}}async function pr(e,t,n){
let r=await hr[e](n);if(r.kind==="ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var hr={async raw(e){if(e.tool.
options.extraArguments.length>0)return we;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-ZARIXTHN.cjs")));return t(be(e),e.session)},
async cms(e){if(e.tool.options.extraArguments.length>0)return we;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-WYBARDXR.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...be(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return we;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-WM5RDFXH.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-5RGLRCKN.cjs")));return o({...be(e),padding:"pkcs1",program:e.tool.command("os\
slsigncode"),certificateChain:(0,import_chunk_RKEOF3MD.a)(i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,runTool:(a,f)=>{
let{environment:c,...d}=s.sign(a,e.tool);return t.capture({...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.
inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-54Z5MHU2.cjs")));return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},
n)}},we={kind:"unavailable",reason:"what is in arguments is for the tool"};function be({session:e,tool:t,credentials:n,logDirectory:r}){let{key:i,options:o,configuration:s}=t,
{parallel:a,timeLimitInSeconds:f}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_L2YACXYC.a,environment:n,logDirectory:r,digest:o.digest,padding:o.
padding,keyType:i.type,parallel:a,timeLimitInSeconds:f,...i.token===void 0?{}:{slot:i.token.slot}}}async function Tt(e,t,{mode:n,allowEmpty:r=!1}){for(let{output:o,
destination:s}of e)await Se(s).then(()=>Br(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[o,{output:s,destination:a}]of e.entries()){
let f=o<e.length-1?await Pr(a,t):void 0;await Dt(s,a).catch(c=>{throw(0,import_chunk_QZD7BA4A.c)(c,a)}),f!==void 0&&i.unshift(f)}}catch(o){for(let s of i)await s().
catch(()=>{});throw o}}async function Pr(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(e,{force:!0});let n=(0,import_node_path2.join)(
await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(
e,n)),()=>Dt(n,e)}async function Se(e){if((await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(n)!=="ENOENT")throw n}))?.isDirectory()===
!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function Br(e,t,n,r){let i=await(0,import_promises3.lstat)(e).catch(()=>{});if(i?.isFile()!==
!0||i.size===0&&!r){let a=i===void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",
`The signing tool left ${a} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform===
"win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let a=await(0,import_promises3.lstat)(
t).catch(()=>{});process.geteuid?.()===0&&a?.isFile()===!0&&await s.chown(a.uid,a.gid),n!==void 0&&await s.chmod(n&511),await s.sync()}finally{await s.close()}}
async function Dt(e,t){for(let n=1;;n+=1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes(
(0,import_chunk_QZD7BA4A.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Mr=new Uint8Array(4096);function Ut(e){let t=new Map,n=new Set,
r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{for(let f of await(0,import_chunk_Q36DTBA7.a)(
s))(0,import_chunk_SWKHB56L.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_SWKHB56L.a));try{(0,import_chunk_SWKHB56L.c)(
e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),Mr,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(
a,"probe"))}catch(f){throw await(0,import_chunk_SWKHB56L.j)(a).catch(()=>{}),f}return a};return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await Se(
a);let f=(0,import_node_path.join)(await i((0,import_node_path.dirname)(a)),String(r+=1));return await(0,import_promises2.mkdir)(f,{mode:448}),$r(f,a)}catch(f){
throw(0,import_chunk_QZD7BA4A.c)(f,a)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status===
"fulfilled"&&await(0,import_chunk_SWKHB56L.j)(c.value)}));await(0,import_chunk_SWKHB56L.g)([...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)
throw(0,import_chunk_QZD7BA4A.c)(f.reason,(0,import_chunk_QZD7BA4A.b)(f.reason,"path")??import_chunk_SWKHB56L.a)}}}function $r(e,t){let n=(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await Tt(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(
s,t)}await(0,import_chunk_SWKHB56L.j)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_SWKHB56L.j)(e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){
throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_SWKHB56L.j)(e).catch(()=>{}))}}}var Gt=(0,import_chunk_2OATJTSY.c)(
(0,import_chunk_A5DRSHFV.a)(),1),Ee=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function R(e){let[t,...n]=zt(e).map(o=>({raw:o,attributes:Vt(
o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,
repeated:i}}function re(e,t,n){let r=[...Ee].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto3.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var Tr=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function Nt(e){return[...Ee,...Tr].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function xe(e){return[...Ee.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function Ht(e){let[t,...n]=zt(e);if(t===void 0)return e;
let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===
o?[i]:Vt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function zt(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.
matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function Vt(e){
let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),
Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var _t=1024*1024,Ur=1024*1024,ke=30,Nr=[12,16,20,24],Kt=0,Hr=8,zr=1,Vr=8;async function jt({zip:e,
file:t,entries:n,directoryOffset:r,sectionOf:i}){let o=Kr(t),s=[...n].sort((a,f)=>a.entry.relativeOffsetOfLocalHeader-f.entry.relativeOffsetOfLocalHeader);for(let[
a,{name:f,entry:c}]of s.entries()){let d=JSON.stringify(f),u=c.relativeOffsetOfLocalHeader,m=await o(u,ke);if(m?.readUInt32LE(0)!==67324752)return`the entry ${d}\
 is not where the directory says`;let g=m.readUInt16LE(26),y=u+ke+g+m.readUInt16LE(28),[b,k,I]=[m.readUInt16LE(6),m.readUInt16LE(8),m.readUInt32LE(18)];if((await o(
u+ke,g))?.equals(c.fileNameRaw)!==!0)return`the entry ${d} has another name before its data`;let Z=(b&Vr)!==0,fe=!Z&&I!==c.compressedSize&&I!==4294967295;if(k!==
c.compressionMethod||fe)return`the entry ${d} is described in two ways`;if(((b|c.generalPurposeBitFlag)&zr)!==0)return`the entry ${d} is encrypted`;if(k!==Kt&&k!==
Hr)return`the entry ${d} is packed in a way that Java does not know`;let N=(s[a+1]?.entry.relativeOffsetOfLocalHeader??r)-(y+c.compressedSize);if(N!==0&&!(Z&&Nr.
includes(N)))return`there is data behind the entry ${d}, which no signature covers`;let Ve=i(f);if(Ve===void 0)continue;let _e=Nt(Ve),Ke=_e.map(({algorithm:ce})=>(0,import_node_crypto2.createHash)(
ce));if(!await _r(e,c,y,o,Ke))return`the entry ${d} can't be unpacked`;if(_e.some(({value:ce},lr)=>Ke[lr]?.digest("base64")!==ce))return`digest error for ${f}: \
it was changed after signing`}}async function _r(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=_t&&s<=_t){let f=await r(n,
o);if(f===void 0)return!1;let c=a===Kt?f:(0,import_node_zlib.inflateRawSync)(f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.
openReadStreamPromise(t))for(let c of i)c.update(f);return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function Kr(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Ur,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var ie=64*1024*1024,Gr=4*1024*1024,Jt=64,h=class extends Error{name="UnreadableArchiv\
e"};async function Wt(e,t){let n=await(0,import_promises7.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await _(
(0,Gt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await _(Zr(i)),a=o.reduce((c,{entry:d})=>c+Wr(d),0),f=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(
({name:c})=>c)),contentProblem:c=>jt({zip:i,file:n,entries:o,directoryOffset:f,sectionOf:c})})}finally{await n.close()}}function Wr({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function Zr(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=K(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=j(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="conte\
nt"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new h(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await Qr(e,o,s,a==="manifest"?ie:
void 0)),r.size>Jt)throw new h(`it holds more than ${Jt} signature files`)}if(i!==0)throw new h("it has data before the first entry, which no signature covers");
return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:Xr(r)}}function Xr(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).
map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function Qr(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?ie:Gr);if(t.
uncompressedSize>i)throw new h(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function K(e){return e.fileNameRaw.toString("utf8")}function j(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function _(e){try{return await e}catch(t){
throw t instanceof h||t.syscall!==void 0?t:new h(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}var Xt=22,qr=65535,
Zt=Buffer.from("PK","latin1"),Yr=117853008,ei="APK Sig Block 42",J=24,ti=16*1024*1024;async function Qt(e){let{size:t}=await e.stat(),n=Math.max(0,t-Xt-qr),r=await(0,import_chunk_DRMVK7BP.n)(
e,n,t-n),[i,...o]=ni(r);if(i===void 0)throw new h("it does not end as a ZIP archive");if(o.length>0)throw new h("where its central directory ends can be read in\
 two ways");let s=r.subarray(i);if(i>=20&&r.readUInt32LE(i-20)===Yr)throw new h("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(
16),end:n+i};if(a.start+s.readUInt32LE(12)!==a.end)throw new h("its central directory is not where its end says");let f=await ri(e,a.start);return{contents:{start:0,
end:f?.start??a.start},directory:a,endRecord:s,block:f?.values}}function ni(e){let t=[];for(let n=e.indexOf(Zt);n>=0;n=e.indexOf(Zt,n+1)){let r=e.length-n-Xt;r>=
0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function ri(e,t){if(t<J+8)return;let n=await(0,import_chunk_DRMVK7BP.n)(e,t-J,J);if(n.toString("latin1",8)!==
ei)return;let r=n.readBigUInt64LE(0);if(r<J||r>ti||Number(r)+8>t)throw new h("its APK Signing Block has no possible size");let i=t-Number(r)-8,o=await(0,import_chunk_DRMVK7BP.n)(
e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new h("its APK Signing Block tells two sizes");return{start:i,values:ii(o.subarray(8,o.length-J))}}function ii(e){let t=new Map;
for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new h("its APK Signing Block is damaged");let i=e.readUInt32LE(
n+8);if(t.has(i))throw new h(`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(n+12,n+8+Number(r))),n+=8+Number(r)}return t}var Yt=1024*
1024;async function tn(e,{contents:t,directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{for(let[c,d]of o)d.push((0,import_node_crypto4.createHash)(
c).update(en(165,f.length)).update(f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=Yt)s(await(0,import_chunk_DRMVK7BP.n)(e,d,Math.min(Yt,c-d)));let a=Buffer.
from(r);return a.writeUInt32LE(t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto4.createHash)(f).update(en(90,c.length)).update(Buffer.concat(
c)).digest()]))}function en(e,t){let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function on(e,t){let n=D(e),r=n.parts().map(i=>oi(i,t));return n.expectEnd(),
r}function oi(e,t){let n=D(e),r=n.part(),i=t==="v3"?rn(n):void 0,o=n.parts().map(nn),s=n.part();n.expectEnd();let a=D(r),f=a.parts().map(nn),c=a.parts(),d=t==="\
v3"?rn(a):void 0,u=new Map;for(let g of a.parts()){let y=D(g),b=y.number();if(u.has(b))throw new h(`its signature has the attribute 0x${b.toString(16)} twice`);
u.set(b,y.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new h("its signature has an unknown part");return a.expectEnd(),{signedData:r,digests:f,certificates:c,
attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function nn(e){let t=D(e),n={algorithm:t.number(),value:t.part()};return t.
expectEnd(),n}function rn(e){return{min:e.number(),max:e.number()}}function D(e){let t=0,n=i=>{if(i>e.length-t)throw new h("its signature is cut off");return t+=
i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=D(r.part()),o=[];for(;i.left()>0;)o.push(i.part());return o},rest:()=>n(
e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new h("its signature has an unknown part")}};return r}var an=[{name:"v2",number:2,id:1896449818,
format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"v3"}],fn=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],
[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,
{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),ai=3203395597,fi=1436519170,ci=1000370060,
di=2147483647;async function cn(e,t){let n=await(0,import_promises6.open)(e,"r");try{return await ui(n,t)}catch(r){if(r instanceof h)return L(r.message);if(r instanceof
import_chunk_F5PLUWPU.c)return L(`its signature is malformed: ${r.message}`);if(r instanceof RangeError)return L(r.message);throw r}finally{await n.close()}}function L(e){
return{state:"invalid",reason:e}}async function ui(e,t){let n=await Qt(e),r=an.flatMap(({name:c,id:d,format:u})=>{let m=n.block?.get(d);return m===void 0?[]:[{name:c,
signers:on(m,u)}]});if(r.length===0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{
name:c,signers:d}of r){let[u,...m]=d;if(u===void 0)return L(`its ${c} signature has no signer`);if(m.length>0)return L(`its ${c} signature has ${d.length} signe\
rs, and only the signing policy's is expected`);let g=mi(u,t)??gi(u,c,i);if(g!==void 0)return L(`its ${c} signature ${g}`);o.push(u)}let s=o.flatMap(c=>c.digests.
map(({algorithm:d,value:u})=>({...Be(d),value:u}))),a=s.filter(({tree:c})=>c!==!0),f=await tn(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>f.
get(c)?.equals(d)!==!0)?L("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature sche\
mes: ${[...i].join(", ")}`,...a.length<s.length?["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(ci))?["the proof of rotation w\
as not checked"]:[]]}}function mi(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.
equals(t.raw))return`is by ${(0,import_chunk_DRMVK7BP.j)((0,import_chunk_DRMVK7BP.i)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))
return"names another public key than its certificate's";let c=n.find(({algorithm:d})=>!fn.has(d));return c!==void 0?`uses an algorithm that is unknown or too we\
ak (0x${c.algorithm.toString(16)})`:n.some(({algorithm:d})=>Be(d).tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>r[u]?.algorithm!==d)?"lists other al\
gorithms for its digests than for its signatures":n.every(({algorithm:d,value:u})=>li(Be(d),s,f,u))?void 0:"does not fit what it is over":"has no digest that ca\
n be checked here"}function li({kind:e,digest:t},n,r,i){if((e==="ecdsa"?"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto.verify)(
t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.RSA_PSS_SALTLEN_DIGEST}:
{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(t,n,{key:r,...o},i)}function gi({attributes:e,sdk:t},n,r){let i=e.get(
ai);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!an.some(c=>c.number===f&&r.has(c.name)))return"says that a newer one was there, which is gone"}if(e.
has(fi)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==
s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of Android":(n==="v3.1"||!r.has("v3.1"))&&o.max!==di?"is not for the latest\
 versions of Android":void 0}function Be(e){let t=fn.get(e);if(t===void 0)throw new h(`its signature uses an unknown algorithm (0x${e.toString(16)})`);return t}
var wi=64*1024;async function dn(e,t,n,r,i){let o=await M(n,wi);if(!Buffer.isBuffer(o))return o;let s=(0,import_node_crypto6.createVerify)(r);return await(0,import_chunk_UB5E3EDK.e)(
t,a=>s.update(a)),s.verify(bi(e,i),o)?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certi\
ficate, or ${r}`}}async function M(e,t){let n=await Si(e);return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"\
the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_promises8.readFile)(e)}function bi({publicKey:e},t){
return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING}}async function Si(e){try{return(await(0,import_promises8.stat)(e)).size}catch(t){
if(t.code==="ENOENT")return;throw t}}var un="1.2.840.113549.1.7.1",xi=1024*1024;async function mn(e,t,n,r){let i=await M(n,xi);if(!Buffer.isBuffer(i))return i;try{
let o=(0,import_chunk_DRMVK7BP.e)(ve(i,r.format)),[s,...a]=o.signers;if(s===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=a.length>0?"has \
several signers":await Pi(s,o,{certificate:e,file:t,expected:r});return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:Bi(s,o,r)}catch(o){if(!(o instanceof
import_chunk_F5PLUWPU.c))throw o;return{state:"invalid",reason:`the signature is malformed: ${o.message}`}}}function ve(e,t){let n=e[0]===import_chunk_F5PLUWPU.a.
sequence;if(n!==(t==="der"))throw new import_chunk_F5PLUWPU.c(`it is not ${t.toUpperCase()}`);let r=n?e:ki(e);if((0,import_chunk_F5PLUWPU.d)(r).raw.length!==r.length)
throw new import_chunk_F5PLUWPU.c("there is more after the end");return r}function ln(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`--\
---BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function ki(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if(t?.[2]===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Pi(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
un)return"is not a detached one over a file";if(!(0,import_chunk_DRMVK7BP.h)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(g=>g.equals(n.raw)))
return"does not hold the signer's certificate";let{digest:o,padding:s}=i;if((0,import_chunk_DRMVK7BP.a)(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.
publicKey,f=(0,import_chunk_DRMVK7BP.d)(e.signatureAlgorithm,o,a);if(typeof f=="string")return f;if(f.digest!==o)return`does not use ${o}`;if(f.kind!=="ecdsa"&&
f.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:c,signature:d,signatureAlgorithm:u}=e;if(c===void 0){let g=(0,import_node_crypto5.createVerify)(
o);return await(0,import_chunk_UB5E3EDK.e)(r,y=>g.update(y)),g.verify(f.key,d)?void 0:"does not fit the file"}return(0,import_chunk_DRMVK7BP.g)(c.values,await(0,import_chunk_UB5E3EDK.c)(
r,o),un)??(0,import_chunk_DRMVK7BP.c)({algorithm:u,digest:o,data:c.encoded,signature:d},a)}function Bi(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_DRMVK7BP.k)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Fi=64*1024;async function gn(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=await M(n,Fi);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises9.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Fe=4294967290,Ai=128;async function pn(e,t){let n=await(0,import_chunk_DRMVK7BP.n)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await Ri(e,n,r,t/r-1);Re(i,n.readUInt32LE(60));let o=await Mi(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Ai)Li(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await oe(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Ri(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<Fe;){Ae(o,f);let c=await oe(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<Fe)){Ae(o,f);let c=await oe(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Li(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Re(e,t.readUInt32LE(n+116))}function Re(e,t){let n=[];for(let r=t;r<Fe;r=e.next[r]??4294967295)
Ae(e,r),n.push(r);return n}function Ae({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Mi(e,t,n){let r=Re(t,n),i=[];for(let o of r)i.push(await oe(e,t,o));return Buffer.concat(i)}function oe(e,{
sectorSize:t},n){return(0,import_chunk_DRMVK7BP.n)(e,(n+1)*t,t)}var Ti=64*1024*1024,Di=15,Le=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function hn(e){
let t=await(0,import_promises11.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_DRMVK7BP.n)(t,0,64),i=await(0,import_chunk_DRMVK7BP.o)(t);return i!==
void 0?await Me(t,i):r.toString("latin1",0,4)==="MSCF"?await Oi(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await pn(t,n):Le.includes((0,import_node_path5.extname)(
e).toLowerCase())?await Ni(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_F5PLUWPU.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Me(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":yn(e,n.offset+8,r)}async function Oi(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?yn(e,i,n):"has data behind its si\
gnature"}async function yn(e,t,n){let r=t+(0,import_chunk_F5PLUWPU.j)(await(0,import_chunk_DRMVK7BP.n)(e,t,6));return n-r<=Di&&(await(0,import_chunk_DRMVK7BP.n)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Ui=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function Ni(e,t){if(t>Ti)return"is too big for a script";let n=await(0,import_chunk_DRMVK7BP.n)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Ui.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function wn(e,t){let n=await(0,import_promises10.open)(e,"r");try{return await zi(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_F5PLUWPU.c)return O(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function zi(e,t){let n=await(0,import_chunk_DRMVK7BP.o)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return O(
"there is more data after the signature");let o=await Me(e,n);if(o!==void 0)return O(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_DRMVK7BP.m)(
await(0,import_chunk_DRMVK7BP.q)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?O("it is a catalog's signature"):f.algorithm===void 0?O("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_DRMVK7BP.p)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:O("the file was changed after signing: its digest is not the signed one")}function O(e){return{state:"invalid",reason:e}}async function bn(e,t){try{return await Wt(
e,n=>Vi(n,t))}catch(n){if(n instanceof h)return{state:"invalid",reason:n.message};throw n}}async function Vi(e,t){if(e.signatures.length===0)return{state:"unsig\
ned",reason:"there is no signature block in META-INF"};let n=e.signatures.map(a=>_i(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=R(e.manifest??Buffer.alloc(
0)),o=r===void 0?void 0:await Ki(e,i);return o!==void 0?{state:"invalid",reason:o}:(r??n.find(({byOther:a})=>!a)??n[0])?.verdict??{state:"unsigned",reason:"ther\
e is no signature block in META-INF"}}function _i(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",reason:`${t}: ${s}`},byOther:a});
if(r===void 0)return o("its signature file (.SF) is missing");try{let s=(0,import_chunk_DRMVK7BP.e)(n);if(s.content!==void 0&&!s.content.equals(r))return o("it \
is over another signature file");let a=(0,import_chunk_DRMVK7BP.f)(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let f=(0,import_chunk_DRMVK7BP.k)(a.
signer,s);if(f.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${f.reason}`},byOther:!1};let c=ji(e,
r);if(c!==void 0)return o(c);let d=f.state==="valid"?f.time.toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:f.state==="v\
alid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(s){if(s instanceof import_chunk_F5PLUWPU.c)
return o(`it is malformed: ${s.message}`);throw s}}async function Ki(e,{sections:t}){for(let[r,i]of t)if(xe(i)&&!e.names.has(r))return`the entry ${JSON.stringify(
r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):void 0)}function ji({contentNames:e,manifest:t},n){if(t===void 0)
return"the manifest is missing";let r=R(t),i=R(n),o=r.repeated??i.repeated;if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=re(i.main,"\
-Digest-Manifest",r.raw)==="fits";if(!s&&re(i.main,"-Digest-Manifest-Main-Attributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){
let f=r.sections.get(a);if(f===void 0||!xe(f))return`the entry ${JSON.stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`th\
e entry ${JSON.stringify(a)} is not signed by it`;if(re(c,"-Digest",f.raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after sign\
ing`}}var Sn=1024*1024;async function $(e,t,n,r,i=0){let o=t.end-t.start,s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=Sn){let f=Math.min(Sn,o-
a),[c,d]=await Promise.all([(0,import_chunk_DRMVK7BP.n)(e,t.start+a,f),(0,import_chunk_DRMVK7BP.n)(n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_DRMVK7BP.n)(
n,r.end-s,s)).every(a=>a===0)}var $e=`!<arch>
`,En=60,Ji=100,Gi=64*1024;async function se(e){let t=await(0,import_promises12.open)(e);try{let{size:n}=await t.stat(),r=await Wi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!(o?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&a?.name.startsWith("data.tar")===!0&&f.length===0))throw new RangeError(
`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:g}of r)if(u.startsWith("_gpg")){if(g-m>Gi)throw new RangeError(`${u} i\
s too big for a signature`);d.push({name:u,content:await(0,import_chunk_DRMVK7BP.n)(t,m,g-m)})}return{names:i.map(({name:u})=>u),signed:i.map(({start:u,end:m})=>({
path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function xn(e,t){let[n,r]=[await se(e),await se(t)],[i,o]=[await(0,import_promises12.open)(
e),await(0,import_promises12.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.names[s]===a&&f!==void 0&&c!==void 0&&await $(
i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function Wi(e,t){if((await(0,import_chunk_DRMVK7BP.n)(
e,0,$e.length)).toString("latin1")!==$e)throw new RangeError("it is no ar archive");let n=[];for(let r=$e.length;r<t;){let i=(await(0,import_chunk_DRMVK7BP.n)(e,
r,En)).toString("latin1"),o=Number(/^(\d+) *$/.exec(i.slice(48,58))?.[1]??NaN),s=r+En;if(i.slice(58)!=="`\n"||!Number.isSafeInteger(o)||s+o>t)throw new RangeError(
"a member is damaged");if(n.length===Ji)throw new RangeError("it has too many members");n.push({name:i.slice(0,16).trimEnd().replace(/\/$/,""),start:s,end:s+o}),
r=s+o+o%2}return n}var Te="_gpgorigin";async function kn(e,t,n){let r;try{r=await se(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is\
 no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Te);if(i===void 0)return{state:"unsigned",reason:`the package has no ${Te}`};
if(o.length>0)return{state:"invalid",reason:`the package has several ${Te}`};let s=await(0,import_chunk_VGYR3Q5E.g)(i.content,r.signed,t,n);return s.state==="in\
valid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard: build them with dpkg-deb -Zxz`}:s}
var De=256*1024,Xi=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function Oe(e){let t=(0,import_chunk_F5PLUWPU.d)(
e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");let[n,r]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[i]=(0,import_chunk_F5PLUWPU.g)(
n,"the answer's status"),o=(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&
s!==1?`it refused: ${Xi[s]??"with an unknown status"}`:r??"it granted a timestamp, but sent none"}function Ue(e,t,n){try{let r=Oe(e);return typeof r=="string"?{
state:"invalid",reason:r}:(0,import_chunk_DRMVK7BP.l)(r,t,n)}catch(r){if(!(r instanceof import_chunk_F5PLUWPU.c))throw r;return{state:"invalid",reason:`it is no\
 timestamp: ${r.message}`}}}async function Pn(e,t){let n=await M(e+import_chunk_VGYR3Q5E.l,De);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no\
 timestamp beside it, though one was asked for"};let r=Ue(n,await(0,import_promises13.readFile)(e),{digest:t});return r.state!=="valid"?{state:"invalid",reason:`\
the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),authority:r.authority}}function In({signer:e,
openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>Bn(e,"certificate"),o=()=>Bn(t,"OpenPGP key"),s=new Map,a=async f=>{let c=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(
r,"verify-"));try{return await f(c)}finally{await(0,import_promises5.rm)(c,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(
":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:a,run:n,rawSignature:(f,c,d,u)=>dn(i(),f,c,d,u),digestSignature:(f,c,d)=>a(u=>gn(i(),f,c,d,{run:n,scratch:u})),
cmsSignature:(f,c,d)=>mn(i(),f,c,d),timestampBeside:Pn,authenticodeSignature:async f=>(0,import_chunk_DRMVK7BP.m)(await(0,import_promises5.readFile)(f),i()),executableSignature:f=>wn(
f,i()),rootIsKnown:f=>{let c=s.get(f)??(0,import_chunk_VGYR3Q5E.a)(f).then(d=>(0,import_chunk_VGYR3Q5E.b)(d));return s.set(f,c),c},openpgpSignature:(f,c,d)=>(0,import_chunk_VGYR3Q5E.h)(
f,c,d,o()),debSignature:(f,c)=>kn(f,c,o()),clearSignature:(f,c,d)=>(0,import_chunk_VGYR3Q5E.i)(f,c,d,o()),uncoveredData:hn,jarSignature:f=>bn(f,i()),apkSignature:f=>cn(
f,i())}}function Bn(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function vn(e,t=()=>performance.
now()){let n=t(),r=0,i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)}\
 a second; about ${to((e-r)/a)} left`}}}function to(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}var Ln=7;async function Mn({
original:e,result:t}){let[n,r]=await Promise.all([Fn(e),Fn(t)]);for(let[i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?Ln:0;if(!(o.start===s.start&&
await $(e,o,t,s,a)))return"holds another program than the original"}}async function Fn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_DRMVK7BP.n)(e,60,4)).
readUInt32LE(0)+24,i=(await(0,import_chunk_DRMVK7BP.n)(e,r,2)).readUInt16LE(0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_DRMVK7BP.n)(e,s,8)).readUInt32LE(
0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}async function $n({original:e,result:t}){let[n,r]=await Promise.all([An(e),An(t)]);return await $(
e,n,t,r,Ln)?void 0:"holds other files than the original"}async function An(e){let{size:t}=await e.stat(),n=await(0,import_chunk_DRMVK7BP.n)(e,0,Math.min(t,48)),
r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Cn({paths:e}){
let[t,n]=[(0,import_chunk_DRMVK7BP.e)(await(0,import_promises18.readFile)(e.original)),(0,import_chunk_DRMVK7BP.e)(await(0,import_promises18.readFile)(e.result))];
return t.contentType===n.contentType&&t.content!==void 0&&n.content?.equals(t.content)===!0?void 0:"lists other files than the original"}async function Tn({paths:e}){
let[t,n]=[await Rn(e.original),await Rn(e.result)];return t===n?void 0:"holds another script than the original"}async function Rn(e){let t=await(0,import_promises18.readFile)(
e),n=t[0]===255&&t[1]===254,r=t.toString(n?"utf16le":"latin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).
trimEnd()}var On=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1);async function Un({original:e,result:t}){let[n,r]=[await _(Dn(e)),await _(Dn(t))];
for(let[a,f]of r.contents){let c=n.contents.get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not have`;if(c!==f)return`\
holds another entry ${JSON.stringify(a)} than the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the original's entry ${JSON.stringify(
a)}`;if(n.manifest===void 0||r.manifest===void 0)return;let[i,o]=[R(n.manifest).main.attributes,R(r.manifest).main.attributes],s=[...i].find(([a,f])=>o.get(a)!==
f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Dn({fd:e}){let t=await(0,On.fromFdPromise)(e,{autoClose:!1,lazyEntries:!0,
decodeStrings:!1,validateEntrySizes:!0}),n=new Map,r;for await(let i of t.eachEntry()){let o=K(i),s=j(o);s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),
s==="manifest"&&(r=await ro(t,i))}return{contents:n,manifest:r}}async function ro(e,t){return t.uncompressedSize>ie?void 0:(0,import_consumers2.buffer)(await e.
openReadStreamPromise(t))}var oo=[[Buffer.from("MZ").toString("hex"),Mn],[Buffer.from("PK").toString("hex"),Un],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>xn(e.original,e.result)],["edabeedb",ao],[Buffer.from("MSCF").toString("hex"),$n]];async function Vn(e,t){let n=await(0,import_promises17.open)(
e,"r");try{let r=await(0,import_promises17.open)(t,"r");try{return await(await so(n,e))?.({original:n,result:r,paths:{original:e,result:t}})}finally{await r.close()}}catch(r){
if(r instanceof RangeError||r instanceof h||r instanceof import_chunk_F5PLUWPU.c)return`can not be compared with the original: ${r.message}`;throw r}finally{await n.
close()}}async function so(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_DRMVK7BP.n)(e,0,Math.min(8,n))).toString("hex"),[,i]=oo.find(([s])=>r.startsWith(
s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Cn:Le.includes(o)?Tn:void 0}async function ao({original:e,
result:t}){let[n,r]=await Promise.all([zn(e),zn(t)]);return await $(e,n,t,r)?void 0:"holds another header or payload than the original"}var Hn=96;async function zn(e){
let t=await(0,import_chunk_DRMVK7BP.n)(e,Hn,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=Hn+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}var fo=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14");function _n(e,t){
let n=(0,import_chunk_F5PLUWPU.d)(e),[r,i]=(0,import_chunk_F5PLUWPU.e)(n),[o]=i===void 0?[]:(0,import_chunk_F5PLUWPU.e)(i),s=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
o),a=s.at(-1),[f,...c]=a===void 0?[]:(0,import_chunk_F5PLUWPU.e)(a);if(r===void 0||i===void 0||o===void 0||a===void 0||f===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no signed data");if(c.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let d=co(f,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
sequence,fo,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(
i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(a.tag,d))))}function co(e,t){let n=(0,import_chunk_F5PLUWPU.e)(e),r=n.at(-1),i=r?.tag===
(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(
e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...s))}var lo=Buffer.of(5,0),go=Buffer.of(1,1,255),po=(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function Kn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto7.randomBytes)(8);i[0]=(i[0]??0)&63|64;let{status:o,
body:s}=await yo(e,ho(t,r,i),n);if(o!==200)throw new F(`it answered with HTTP status ${o}`);let a=Ue(s,t,{digest:r,nonce:i});if(a.state==="valid")return s;throw new F(
a.state==="none"?"it sent no timestamp":a.reason)}var F=class extends Error{name="TimestampRefused"};function ho(e,t,n){let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
sequence,(0,import_chunk_WCTKBPXM.b)((0,import_chunk_DRMVK7BP.b)(t)),lo),i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.octetString,(0,import_node_crypto7.createHash)(
t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,r,i);return(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,po,
o,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,n),go)}async function yo(e,t,n){try{return await(0,import_chunk_SUH4DBNP.i)(e,t,{headers:{"content\
-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:De,signal:n.signal})}catch(r){
throw!(r instanceof import_chunk_SUH4DBNP.g)||r.kind==="cancelled"?r:new F(`it can't be asked: ${r.message.replace(/\.$/,"")}`,{cause:r})}}async function Jn({timestamping:e},t,n,{
host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await bo(t,e,a).catch(
m=>{throw m instanceof import_chunk_F5PLUWPU.c?So(n,m):m}),d=(0,import_chunk_SUH4DBNP.f)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,g]of i.timestampUrls.
entries())try{return await c.put(await Kn(g,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),g}catch(y){if(o.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:y});if(!(y instanceof F))throw y;u.push(`${g}: ${y.message}`),m<i.timestampUrls.length-1&&r.warning(`No \
good timestamp from ${g} for ${n} (${y.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server \
gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function bo(e,t,n){let r=await(0,import_promises19.readFile)(
e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises19.writeFile)(e+import_chunk_VGYR3Q5E.l,s)};let i=ve(r,n),[o]=(0,import_chunk_DRMVK7BP.e)(
i).signers;if(o===void 0)throw new import_chunk_F5PLUWPU.c("nobody has signed it");return{bytes:o.signature,put(s){let a=Oe(s);if(typeof a=="string")throw new F(
a);let f=_n(i,a.raw);return(0,import_promises19.writeFile)(e,n==="pem"?ln(f):f)}}}function So(e,t){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`Wha\
t was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the original is unchanged. Leav\
e out arguments that change what the tool writes."})}var Io=1e3,vo=3e4,Fo=60;async function Wn(e,t,n,r){let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes(
"timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now(),d=await Ao(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.
succeeded(),{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ae(c)}))throw d;let u=To(f);o.warning(`${d.message} Trying again in ${(u/
1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises16.setTimeout)(u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function Ao(e,t,n,r,i){let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?
r:[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;await n.reset();let d=await Ro(f,c,e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMES\
TAMP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""} for ${e.file.name}; asking the next server.`,{file:e.file.name})}
return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function Ro(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?
a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+Fo);r.signsInPlace===!0&&await Mo(n,i.output);let c=r.needs.configuration==="gn\
upg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:await Zn(c.log),u=await Lo(r,{input:n.source,output:i.output,timestampUrl:e},c===void 0?o.credentials:{},f,
o);if(u.exitCode===0&&!u.timedOut){let y=await Jn(r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let b=y??e;if(!a.verify)return{timestampUrl:b,
verdict:void 0};let k=await $o(n,r,i.output,b,o);return k instanceof import_chunk_VC77LCNK.b?k:{timestampUrl:b,verdict:k}}let m=await(0,import_chunk_VGYR3Q5E.c)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),g=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||g?m:(0,import_chunk_VGYR3Q5E.f)(m,o.probe)}async function Lo(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t,r);let f=e.sign(t,s);return i.capture({...f,environment:{...n,...f.environment}},r)}async function Mo({source:e},t){try{await(0,import_promises15.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises15.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function $o(e,t,n,r,i){
let o=t.result.kind==="detached";if(await Zn(n)===0)throw await Gn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid"){let f=o?void 0:await Vn(e.file.realPath,n);if(f!==void 0)throw Co(e,t,f);return a}if(a.state==="inva\
lid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}\
: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tried in order."})}throw await Gn(e,t,n,a.reason)}function Co({file:{name:e}},t,n){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but signed something else than ${e}: the result ${n}.`,{file:e,hint:"The result \
was thrown away and the original is unchanged. Check arguments: they must not name other files. If there are none, report this."})}async function Gn({file:{name:e}},t,n,r){
let i=await(0,import_chunk_VGYR3Q5E.e)({output:n,expectedSizeInBytes:0});return i!==void 0?(0,import_chunk_VGYR3Q5E.d)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b(
"VERIFICATION_FAILED",`${t.name} ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown awa\
y and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this."})}function To(e){return Math.min(Io*2**(e-
1),vo)*(.5+Math.random()/2)}async function Zn(e){return(0,import_promises15.stat)(e).then(({size:t})=>t,()=>0)}function ae(e){return Math.round(performance.now()-
e)}async function Xn(e,{file:t},n,r){if(e.digestInput===void 0)return e;let{digest:i,inputIsDigest:o}=n.options,s=o===!0?await Uo(t,i):await(0,import_chunk_UB5E3EDK.c)(
t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto8.randomUUID)()}`,e.digestInput(s,n));return{...e,sign:(f,c)=>e.sign({...f,digestFile:a},c)}}async function Uo(e,t){
let n=import_chunk_SUH4DBNP.c[t],r=(s,a)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`input-is-digest is set, but ${e.name} ${s}.`,{file:e.name,hint:a})};
if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave input-is-digest out to have files hashed.");let i=await(0,import_promises20.readFile)(
e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString("latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t}\
 -binary FILE.`);let o=Object.entries(import_chunk_SUH4DBNP.c).find(([,s])=>s===i.length)?.[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===
void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or make it by ${t}.`)}var _o="signing-report.json",Ko=256*1024*1024;async function Qn(e){
return await(0,import_promises21.stat)(e).then(n=>n.isDirectory(),()=>!1)?(0,import_node_path8.join)(e,_o):e}async function qn(e){let t;try{t=await(0,import_promises21.readFile)(
e,"utf8")}catch(r){if((0,import_chunk_QZD7BA4A.a)(r)==="ENOENT")return;let i=r instanceof Error?r.message:String(r);throw new import_chunk_VC77LCNK.b("FILE_UNRE\
ADABLE",`The report ${e} can't be read: ${i}.`,{file:e,cause:r})}let n=t.length>Ko?void 0:jo(t);if(Jo(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INP\
UT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"Name a signing-report.json that pkcs11-sign has written to report-direc\
tory; use the same release for all jobs."})}function jo(e){try{return JSON.parse(e)}catch{return}}function Jo(e){return!U(e)||e.schemaVersion!==1||!U(e.program)||
e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!U(e.options)||!U(e.signPath)||!U(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||
Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||typeof e.outcome!="string"?!1:e.files.every(t=>U(t)&&typeof t.file=="string"&&
typeof t.tool=="string"&&typeof t.status=="string")}function U(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function er({inputs:e,host:t},n){
let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await Qn((0,import_node_path7.resolve)(n,r)),a=await qn(s);return a===void 0?(t.warning(
`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.padding!==o?(t.notice(
"The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(({sha256:f})=>f!==void 0).
map(f=>[f.file,f]))}async function tr(e,{file:t,destination:n},r){let i=e.get(t.name);if(i?.sha256===void 0||i.tool!==r.name)return;let{input:o,result:s}=i.sha256;
if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await Yn(t.realPath)!==o))return await Yn(n)===s?i.sha256:void 0}function Yn(e){return(0,import_chunk_UB5E3EDK.d)(
e).catch(()=>{})}var rr=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),qo=64*1024*1024,He=30,ir=8,or=1,B=4294967295;async function sr(e,t){let n=await(0,import_promises22.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await(0,rr.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await es(
i,n).catch(Yo);return i===void 0||o===void 0?!1:(await is(o,i.comment,e,t),!0)}finally{await n.close()}}function Yo(e){if(e.syscall!==void 0)throw e}async function es(e,t){
let n=[],r=!1;for await(let i of e.eachEntry()){let o=j(K(i));if(o==="signature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await rs(e,i):void 0;
s===void 0?n.push({entry:i,record:await ts(t,i)}):n.push(s),r||=s!==void 0}return r?n:void 0}async function ts(e,t){let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_DRMVK7BP.n)(
e,n,He),i=n+He+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+await ns(e,t,r,i+t.compressedSize)}}async function ns(e,{crc32:t,compressedSize:n},r,i){
if((r.readUInt16LE(6)&ir)===0)return 0;let o=await(0,import_chunk_DRMVK7BP.n)(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=B||o.readBigUInt64LE(
s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function rs(e,t){if(t.uncompressedSize>qo)return;let n=await(0,import_consumers3.buffer)(await e.openReadStreamPromise(
t)),r=Ht(n);if(r.equals(n))return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.
generalPurposeBitFlag&~ir,crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=ar(o),a=Buffer.alloc(He);return a.writeUInt32LE(
67324752,0),fr(a,4,o,s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function is(e,t,n,r){let i=await(0,import_promises22.open)(r,"wx",384);try{let o=0,
s=async u=>{for(let m=0;m<u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<
20};for await(let m of(0,import_node_fs4.createReadStream)(n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&f?.to===m.from||await c(),
a.push(os(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(m)?await s(m):f={from:f?.from??m.from,to:m.to};await c();let d=o;await s(Buffer.concat(a)),await s(ss(
e.length,d,o-d,t))}finally{await i.close()}}function ar({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==or).map(({id:t,data:n})=>{let r=Buffer.alloc(
4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function fr(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(
n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(
n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,B),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,B),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),
e.writeUInt16LE(r.length,t+24)}function os(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=B),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>
0){r.writeUInt16LE(or,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,ar(e)]),o=Buffer.alloc(
46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,4),fr(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,
36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,B),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function ss(e,t,n,r){let i=Buffer.
alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,B),12),i.writeUInt32LE(
Math.min(t,B),16),i.writeUInt16LE(r.length,20),e<65535&&n<B&&t<B)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function cr(e,t){let n=performance.
now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_SUH4DBNP.d[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_VGYR3Q5E.m)(
o,r)},c=await tr(t.earlier,e,a),d=await cs(e,a,c===void 0?t.session.inputs.existingSignature:"skip",t);if(d!==void 0){await ds(e,a,t);let{size:y}=await(0,import_promises14.stat)(
o),b=ae(n);return{...f,status:"skipped",sizeInBytes:y,verifiedBy:d.verifier,...a.timestamping==="beside"&&d.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_VGYR3Q5E.l}:
{},...c===void 0?{}:{sha256:c},notes:[c===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:b}}let u=await(0,import_promises14.stat)(
i.realPath),m=await t.staging.reserve(o),g=a.strip===void 0?void 0:await t.staging.reserve(o);try{let y=await fs(e,a,g),b=await Xn(a,e,t.tool,t.session.workspace),
{attempts:k,timestampUrl:I,verdict:W}=await Wn({...e,source:y},b,m,t),[Z,fe]=await Promise.all([(0,import_chunk_UB5E3EDK.d)(i.realPath),(0,import_chunk_UB5E3EDK.d)(
m.output)]);await us(e,u);let{size:ze}=await(0,import_promises14.stat)(m.output),N=a.timestamping==="beside"&&I!==void 0?[import_chunk_VGYR3Q5E.l]:[];return await m.
publish({mode:a.result.kind==="embedded"?i.mode:420,beside:N}),{...f,status:"signed",sizeInBytes:ze,sha256:{input:Z,result:fe},...W===void 0?{}:{verifiedBy:W.verifier},
...I===void 0?{}:{timestampUrl:I},...N.length===0?{}:{timestampFile:f.result+import_chunk_VGYR3Q5E.l},notes:W?.notes??[],attempts:k,durationInMilliseconds:ae(n)}}catch(y){
throw await m.discard(),y}finally{await g?.discard()}}async function fs({file:e,destination:t},n,r){if(r===void 0)return e.realPath;try{return await n.strip?.(e.
realPath,r.output,{jar:sr})===!0?r.output:e.realPath}catch(i){throw(0,import_chunk_QZD7BA4A.c)(i,t)}}async function cs(e,t,n,r){let{timestampUrls:i}=r.session.inputs;
if(n==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;if(!await ms(a))return;let f=i.length>0&&t.honours.includes("times\
tamp-urls"),c=await t.verify({file:o.realPath,signature:a,timestamped:f},r.tool,r.verifier);if(n==="error"&&c.state!=="unsigned"){let d=c.state==="valid"?"is si\
gned already":`has a signature already, and not a good one: ${c.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.name} ${d}.`,{file:o.name,hint:"\
Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return c.state==="valid"?c:void 0}async function ds({file:e,destination:t},n,{staging:r}){
if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises14.copyFile)(e.realPath,i.output),await i.publish({mode:e.
mode})}catch(o){throw await i.discard(),o}}async function us(e,t){let n=await(0,import_promises14.stat)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===t.mtimeMs&&
n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,hint:"Si\
gn after the step that writes the file has ended."})}async function ms(e){return(0,import_promises14.stat)(e).then(()=>!0,()=>!1)}async function dr(e,t){let{retryBudget:n}=t,
{host:r,inputs:i,signal:o}=t.session,s=[],a=vn(e.length),f=0,c=await(0,import_chunk_LLNEZFE2.a)(e,async u=>{if(o.aborted||n.exhausted||s.length>0&&i.failFast)return ur(
u);let m=await cr(u,t).catch(y=>gs(u,y,s));f+=1,r.progress(f,e.length);let g=a.done();return g!==void 0&&r.info(g),m.status!=="failed"&&r.info(ls(m)),m},{concurrency:i.
parallel}),d=c.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(`Nothing could be signed any more, however often it was tried: ${d}\
 files were not begun.`),{files:c,failures:s}}function ls({file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verifie\
d":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}
function ur({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-started",notes:[],attempts:0,durationInMilliseconds:0}}function gs(e,t,n){let{
name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${r} could not be signed: ${t instanceof Error?t.message:String(
t)}.`,{cause:t,file:r});return n.push(i),{...ur(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(i)}}function mr({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.
now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,f;return{allows(c,d){if(!c.transient)return!1;let u=c.code==="SERVICE_UNAVAILABLE";u&&(f??=r()-d.durationInMilliseconds);
let m=u&&f!==void 0&&r()-f>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=1,!0)},succeeded(){f=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var hs=15;
async function Ld(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:f,parallel:c,
serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=Ut(n.workspace),m=Ss(e),g={...o.public,...o.secret},y=Mt({session:n,tool:m,credentials:g,logDirectory:s,files:r.
files});try{let{files:b,failures:k}=await dr(r.files,{session:n,staging:u,tool:m,batches:y,earlier:await er(n,a.workingDirectory),verifier:In({signer:i?.leaf,...await bs(
e),run:I=>n.capture(I),scratchDirectory:await n.workspace.folder("verify")}),credentials:g,logDirectory:s,workingDirectory:a.workingDirectory,retryBudget:mr({retries:f,
parallel:c,libraryPatienceInSeconds:d}),probe:e.probe,askSignPath:ys(e)});t.files=b,ws(n,k,b.length)}finally{await y.close(),await u.finish()}}function ys({session:e,
plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)
return;let f=(0,import_chunk_VGYR3Q5E.k)(e,{retries:0,totalTimeoutInSeconds:hs});return(0,import_chunk_VGYR3Q5E.j)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(
c))};return()=>s??=a()}function ws({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CAN\
CELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(e,s);throw new import_chunk_VC77LCNK.b(i.code,
`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",cause:i})}}async function bs({configuration:{
gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function Ss({session:e,plan:t,
facts:n,key:r,configuration:i}){if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_VGYR3Q5E.n)(
e.inputs),configuration:i,backend:t.openssl?.backend??"engine",command:(0,import_chunk_VGYR3Q5E.p)(n)}}0&&(module.exports={signFiles});
