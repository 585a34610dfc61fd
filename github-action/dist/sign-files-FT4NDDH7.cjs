var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>Od});module.exports=__toCommonJS(stdin_exports);var import_chunk_IX2ZTG2R=require("./chunk-IX2ZTG2R.cjs"),
import_chunk_LLNEZFE2=require("./chunk-LLNEZFE2.cjs"),import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_3CH3YPKT=require("./chunk-3CH3YPKT.cjs"),
import_chunk_53ONYDNB=require("./chunk-53ONYDNB.cjs"),import_chunk_EZ2N6W2U=require("./chunk-EZ2N6W2U.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_QJGBELE5=require("./chunk-QJGBELE5.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_TIAKAJGT=require("./chunk-TIAKAJGT.cjs"),import_chunk_RZTL55EL=require("./chunk-RZTL55EL.cjs"),
import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),import_chunk_GBDL76B2=require("./chunk-GBDL76B2.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),
import_chunk_NTSAHNTA=require("./chunk-NTSAHNTA.cjs"),import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_ZJ2CPTEX=require("./chunk-ZJ2CPTEX.cjs"),
import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_W2A6EO5O=require("./chunk-W2A6EO5O.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),
import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),
import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),import_node_util=require("node:util"),import_promises5=require("node:fs/promises"),
import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_promises6=require("node:fs/promises"),import_promises7=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_crypto2=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto3=require("node:crypto"),
import_node_fs3=require("node:fs"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises8=require("node:fs/promises"),
import_node_path4=require("node:path"),import_promises9=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises10=require("node:fs/promises"),
import_node_fs4=require("node:fs"),import_promises11=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises12=require("node:fs/promises"),
import_promises13=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),import_node_fs5=require("node:fs"),import_node_fs6=require("node:fs"),
import_promises14=require("node:fs/promises"),import_promises15=require("node:timers/promises"),import_promises16=require("node:fs/promises"),import_node_crypto6=require("node:crypto"),
import_promises17=require("node:fs/promises"),import_node_path7=require("node:path"),import_promises18=require("node:fs/promises"),import_node_path8=require("node:path"),
import_node_fs7=require("node:fs"),import_promises19=require("node:fs/promises"),import_consumers3=require("node:stream/consumers"),import_node_zlib2=require("node:zlib");
function Tt(e){let{session:t,files:n}=e,{parallel:r}=t.inputs,i=(0,import_chunk_3CH3YPKT.o)(t.inputs,n),o=new Map;return{async signerFor(s){let a=i.of(s.name);if(a===
void 0)return;let f=o.get(a);return f===void 0&&o.set(a,f=lr(a,s,e)),f},ahead:r>1&&i.digestsOnly?r:0,async close(){for(let s of o.values())await s.then(a=>a?.close()).
catch(()=>{})}}}async function lr(e,t,n){let r=await gr[e](n);if(r.kind==="ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}\
.`)}var gr={async raw(e){if(e.tool.options.extraArguments.length>0)return he;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-YVNVTUTS.cjs")));
return t(ye(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return he;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-B72PCYB2.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...ye(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return he;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-CS4KATTE.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-QUWFK6RJ.cjs")));return o({...ye(e),padding:"pkcs1",certificateChain:(0,import_chunk_RKEOF3MD.a)(
i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,timestamps:{proxy:(0,import_chunk_JDAKDQOA.c)(t.inputs.httpProxy,
(0,import_chunk_ZGFX3NXA.a)()),timeLimitInSeconds:t.inputs.httpRequestTimeoutInSeconds},runTool:(a,f)=>{let{environment:c,...d}=s.sign(a,e.tool);return t.capture(
{...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-66LG6XUQ.cjs")));
return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},n)}},he={kind:"unavailable",reason:"what is in arguments is for the tool"};function ye({session:e,
tool:t,credentials:n,logDirectory:r,digests:i,startedAhead:o}){let{key:s,options:a,configuration:f}=t,{parallel:c,timeLimitInSeconds:d}=e.inputs;return{library:f.
library,keyId:s.id,pin:import_chunk_EZ2N6W2U.a,environment:n,logDirectory:r,digest:a.digest,padding:a.padding,keyType:s.type,digests:i,...o===void 0?{}:{startedAhead:o},
parallel:c,timeLimitInSeconds:d,...s.token===void 0?{}:{slot:s.token.slot}}}var Fr=(0,import_node_util.promisify)(import_node_fs2.fsync);async function Ut(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)try{we(s),await Rr(o,s,n,r)}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(a,s)}let i=[];try{for(let[o,{
output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Ar(a,t):void 0;await Nt(s,a).catch(c=>{throw(0,import_chunk_4BZ7O3LF.d)(c,a)}),f!==void 0&&i.unshift(
f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Ar(e,t){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)(t),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(
e,n)),()=>Nt(n,e)}function we(e){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)throw Object.assign(new Error(`${e} is a folder`),{
code:"EISDIR"})}async function Rr(e,t,n,r){let i=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1});if(i?.isFile()!==!0||i.size===0&&!r){let a=i===void 0?"no \
result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`The signing tool left ${a} for ${t}.`,{hint:"\
Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",s=(0,import_node_fs2.openSync)(e,o?"r\
+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let a=(0,import_node_fs2.lstatSync)(t,{throwIfNoEntry:!1});process.geteuid?.()===
0&&a?.isFile()===!0&&(0,import_node_fs2.fchownSync)(s,a.uid,a.gid),n!==void 0&&(0,import_node_fs2.fchmodSync)(s,n&511),a!==void 0&&await Fr(s)}finally{(0,import_node_fs2.closeSync)(
s)}}async function Nt(e,t){for(let n=1;;n+=1)try{(0,import_node_fs2.renameSync)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].
includes((0,import_chunk_4BZ7O3LF.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var zr=new Uint8Array(4096);function Vt(e){let t=new Map,
n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{for(let f of await(0,import_chunk_B3KJNQUF.a)(
s))(0,import_chunk_SWKHB56L.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_SWKHB56L.a));try{(0,import_chunk_SWKHB56L.c)(
e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),zr,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(
a,"probe"))}catch(f){throw await(0,import_chunk_SWKHB56L.j)(a).catch(()=>{}),f}return a};return{async reserve(s,a="own"){let f=(0,import_node_path.resolve)(s);try{
we(f);let c=await i((0,import_node_path.dirname)(f)),d=(0,import_node_path.join)(c,String(r+=1));return Hr(a==="own"?Vr(d,f):_r(d,c),f)}catch(c){throw(0,import_chunk_4BZ7O3LF.d)(
c,f)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_SWKHB56L.j)(
c.value)}));await(0,import_chunk_SWKHB56L.g)([...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_4BZ7O3LF.d)(f.reason,(0,import_chunk_4BZ7O3LF.b)(
f.reason,"path")??import_chunk_SWKHB56L.a)}}}function Vr(e,t){(0,import_node_fs.mkdirSync)(e,{mode:448});let n=()=>(0,import_chunk_SWKHB56L.j)(e);return{output:(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),prefix:(0,import_node_path.join)(e,"kept-"),async clear(){await n(),await(0,import_promises2.mkdir)(e,{mode:448})},remove:n,
async leave(){try{(0,import_node_fs.rmdirSync)(e)}catch{await n()}}}}function _r(e,t){let n=(0,import_node_path.basename)(e),r=async()=>{let i=(await(0,import_promises2.readdir)(
t)).filter(o=>o===n||o.startsWith(`${n}.`));for(let o of i)await(0,import_chunk_SWKHB56L.j)((0,import_node_path.join)(t,o))};return{output:e,prefix:`${e}.kept-`,
clear:r,remove:r,leave:()=>Promise.resolve()}}function Hr(e,t){let{output:n}=e,r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await Ut(s,e.prefix,o),r="publish\
ed"}catch(s){throw(0,import_chunk_4BZ7O3LF.d)(s,t)}await e.leave().catch(()=>{})},async reset(){await e.clear().catch(i=>{throw(0,import_chunk_4BZ7O3LF.d)(i,t)})},
async discard(){r==="open"&&(r="discarded",await e.remove().catch(()=>{}))}}}var be=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function B(e){
let[t,...n]=Kt(e).map(o=>({raw:o,attributes:jt(o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{
raw:e,main:t??{raw:e,attributes:new Map},sections:r,repeated:i}}function te(e,t,n){let r=[...be].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());
return s===void 0?[]:[{digest:o,value:s}]});return r.length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto3.createHash)(i).update(n).digest("b\
ase64")===o)?"fits":"differs"}var jr=new Map([["SHA1","sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function _t(e){return[...be,...jr].flatMap(([t,n])=>{
let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}function Se(e){return[...be.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}
function Ht(e){let[t,...n]=Kt(e);if(t===void 0)return e;let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===o?[i]:jt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function Kt(e){let t=e.toString("latin1"),
n=[],r=0;for(let i of t.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,
o)),r=o)}return n}function jt(e){let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&
n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var Jt=1024*1024,Gr=1024*1024,Ee=30,Zr=[12,16,20,24],Wt=0,Xr=8,Qr=1,
qr=8;async function Gt({zip:e,file:t,entries:n,directoryOffset:r,sectionOf:i}){let o=ei(t),s=[...n].sort((a,f)=>a.entry.relativeOffsetOfLocalHeader-f.entry.relativeOffsetOfLocalHeader);
for(let[a,{name:f,entry:c}]of s.entries()){let d=JSON.stringify(f),u=c.relativeOffsetOfLocalHeader,m=await o(u,Ee);if(m?.readUInt32LE(0)!==67324752)return`the e\
ntry ${d} is not where the directory says`;let l=m.readUInt16LE(26),p=u+Ee+l+m.readUInt16LE(28),[y,S,E]=[m.readUInt16LE(6),m.readUInt16LE(8),m.readUInt32LE(18)];
if((await o(u+Ee,l))?.equals(c.fileNameRaw)!==!0)return`the entry ${d} has another name before its data`;let k=(y&qr)!==0,ce=!k&&E!==c.compressedSize&&E!==4294967295;
if(S!==c.compressionMethod||ce)return`the entry ${d} is described in two ways`;if(((y|c.generalPurposeBitFlag)&Qr)!==0)return`the entry ${d} is encrypted`;if(S!==
Wt&&S!==Xr)return`the entry ${d} is packed in a way that Java does not know`;let K=(s[a+1]?.entry.relativeOffsetOfLocalHeader??r)-(p+c.compressedSize);if(K!==0&&
!(k&&Zr.includes(K)))return`there is data behind the entry ${d}, which no signature covers`;let T=i(f);if(T===void 0)continue;let Ue=_t(T),Ne=Ue.map(({algorithm:de})=>(0,import_node_crypto2.createHash)(
de));if(!await Yr(e,c,p,o,Ne))return`the entry ${d} can't be unpacked`;if(Ue.some(({value:de},dr)=>Ne[dr]?.digest("base64")!==de))return`digest error for ${f}: \
it was changed after signing`}}async function Yr(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=Jt&&s<=Jt){let f=await r(n,
o);if(f===void 0)return!1;let c=a===Wt?f:(0,import_node_zlib.inflateRawSync)(f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.
openReadStreamPromise(t))for(let c of i)c.update(f);return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function ei(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Gr,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var ne=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),ri=8*1024*1024,Zt={
autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function M(e){let{size:t}=(0,import_node_fs3.fstatSync)(e);return t>ri?(0,ne.fromFdPromise)(
e,Zt):(0,ne.fromBufferPromise)(ii(e,t),Zt)}function ii(e,t){let n=Buffer.allocUnsafe(t),r=0;for(let i=-1;i!==0&&r<t;r+=i)i=(0,import_node_fs3.readSync)(e,n,r,t-
r,r);return n.subarray(0,r)}var re=64*1024*1024,ai=4*1024*1024,Xt=64,w=class extends Error{name="UnreadableArchive"};async function Qt(e,t){let n=await(0,import_promises7.open)(
e,"r");try{let r=await N(M(n.fd)),{entries:i,...o}=await N(ci(r)),s=i.reduce((f,{entry:c})=>f+fi(c),0),a=r.readEntryCursor-s;return await t({...o,names:new Set(
i.map(({name:f})=>f)),contentProblem:f=>Gt({zip:r,file:n,entries:i,directoryOffset:a,sectionOf:f})})}finally{await n.close()}}function fi({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function ci(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=z(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=V(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="conte\
nt"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new w(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await ui(e,o,s,a==="manifest"?re:
void 0)),r.size>Xt)throw new w(`it holds more than ${Xt} signature files`)}if(i!==0)throw new w("it has data before the first entry, which no signature covers");
return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:di(r)}}function di(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).
map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function ui(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?re:ai);if(t.
uncompressedSize>i)throw new w(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function z(e){return e.fileNameRaw.toString("utf8")}function V(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function N(e){try{return await e}catch(t){
throw t instanceof w||t.syscall!==void 0?t:new w(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}var Yt=22,mi=65535,
qt=Buffer.from("PK","latin1"),li=117853008,gi="APK Sig Block 42",_=24,pi=16*1024*1024;async function en(e){let{size:t}=await e.stat(),n=Math.max(0,t-Yt-mi),r=await(0,import_chunk_IX2ZTG2R.o)(
e,n,t-n),[i,...o]=hi(r);if(i===void 0)throw new w("it does not end as a ZIP archive");if(o.length>0)throw new w("where its central directory ends can be read in\
 two ways");let s=r.subarray(i);if(i>=20&&r.readUInt32LE(i-20)===li)throw new w("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(
16),end:n+i};if(a.start+s.readUInt32LE(12)!==a.end)throw new w("its central directory is not where its end says");let f=await yi(e,a.start);return{contents:{start:0,
end:f?.start??a.start},directory:a,endRecord:s,block:f?.values}}function hi(e){let t=[];for(let n=e.indexOf(qt);n>=0;n=e.indexOf(qt,n+1)){let r=e.length-n-Yt;r>=
0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function yi(e,t){if(t<_+8)return;let n=await(0,import_chunk_IX2ZTG2R.o)(e,t-_,_);if(n.toString("latin1",8)!==
gi)return;let r=n.readBigUInt64LE(0);if(r<_||r>pi||Number(r)+8>t)throw new w("its APK Signing Block has no possible size");let i=t-Number(r)-8,o=await(0,import_chunk_IX2ZTG2R.o)(
e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new w("its APK Signing Block tells two sizes");return{start:i,values:wi(o.subarray(8,o.length-_))}}function wi(e){let t=new Map;
for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new w("its APK Signing Block is damaged");let i=e.readUInt32LE(
n+8);if(t.has(i))throw new w(`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(n+12,n+8+Number(r))),n+=8+Number(r)}return t}var nn=1024*
1024;async function on(e,{contents:t,directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{for(let[c,d]of o)d.push((0,import_node_crypto4.createHash)(
c).update(rn(165,f.length)).update(f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=nn)s(await(0,import_chunk_IX2ZTG2R.o)(e,d,Math.min(nn,c-d)));let a=Buffer.
from(r);return a.writeUInt32LE(t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto4.createHash)(f).update(rn(90,c.length)).update(Buffer.concat(
c)).digest()]))}function rn(e,t){let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function fn(e,t){let n=$(e),r=n.parts().map(i=>bi(i,t));return n.expectEnd(),
r}function bi(e,t){let n=$(e),r=n.part(),i=t==="v3"?an(n):void 0,o=n.parts().map(sn),s=n.part();n.expectEnd();let a=$(r),f=a.parts().map(sn),c=a.parts(),d=t==="\
v3"?an(a):void 0,u=new Map;for(let l of a.parts()){let p=$(l),y=p.number();if(u.has(y))throw new w(`its signature has the attribute 0x${y.toString(16)} twice`);
u.set(y,p.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new w("its signature has an unknown part");return a.expectEnd(),{signedData:r,digests:f,certificates:c,
attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function sn(e){let t=$(e),n={algorithm:t.number(),value:t.part()};return t.
expectEnd(),n}function an(e){return{min:e.number(),max:e.number()}}function $(e){let t=0,n=i=>{if(i>e.length-t)throw new w("its signature is cut off");return t+=
i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=$(r.part()),o=[];for(;i.left()>0;)o.push(i.part());return o},rest:()=>n(
e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new w("its signature has an unknown part")}};return r}var dn=[{name:"v2",number:2,id:1896449818,
format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"v3"}],un=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],
[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,
{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),Ei=3203395597,xi=1436519170,Pi=1000370060,
Ii=2147483647;async function mn(e,t){let n=await(0,import_promises6.open)(e,"r");try{return await ki(n,t)}catch(r){if(r instanceof w)return F(r.message);if(r instanceof
import_chunk_F5PLUWPU.c)return F(`its signature is malformed: ${r.message}`);if(r instanceof RangeError)return F(r.message);throw r}finally{await n.close()}}function F(e){
return{state:"invalid",reason:e}}async function ki(e,t){let n=await en(e),r=dn.flatMap(({name:c,id:d,format:u})=>{let m=n.block?.get(d);return m===void 0?[]:[{name:c,
signers:fn(m,u)}]});if(r.length===0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{
name:c,signers:d}of r){let[u,...m]=d;if(u===void 0)return F(`its ${c} signature has no signer`);if(m.length>0)return F(`its ${c} signature has ${d.length} signe\
rs, and only the signing policy's is expected`);let l=vi(u,t)??Fi(u,c,i);if(l!==void 0)return F(`its ${c} signature ${l}`);o.push(u)}let s=o.flatMap(c=>c.digests.
map(({algorithm:d,value:u})=>({...Pe(d),value:u}))),a=s.filter(({tree:c})=>c!==!0),f=await on(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>f.
get(c)?.equals(d)!==!0)?F("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature sche\
mes: ${[...i].join(", ")}`,...a.length<s.length?["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(Pi))?["the proof of rotation w\
as not checked"]:[]]}}function vi(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.
equals(t.raw))return`is by ${(0,import_chunk_IX2ZTG2R.k)((0,import_chunk_IX2ZTG2R.j)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))
return"names another public key than its certificate's";let c=n.find(({algorithm:d})=>!un.has(d));return c!==void 0?`uses an algorithm that is unknown or too we\
ak (0x${c.algorithm.toString(16)})`:n.some(({algorithm:d})=>Pe(d).tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>r[u]?.algorithm!==d)?"lists other al\
gorithms for its digests than for its signatures":n.every(({algorithm:d,value:u})=>Bi(Pe(d),s,f,u))?void 0:"does not fit what it is over":"has no digest that ca\
n be checked here"}function Bi({kind:e,digest:t},n,r,i){if((e==="ecdsa"?"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto.verify)(
t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.RSA_PSS_SALTLEN_DIGEST}:
{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(t,n,{key:r,...o},i)}function Fi({attributes:e,sdk:t},n,r){let i=e.get(
Ei);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!dn.some(c=>c.number===f&&r.has(c.name)))return"says that a newer one was there, which is gone"}if(e.
has(xi)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==
s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of Android":(n==="v3.1"||!r.has("v3.1"))&&o.max!==Ii?"is not for the latest\
 versions of Android":void 0}function Pe(e){let t=un.get(e);if(t===void 0)throw new w(`its signature uses an unknown algorithm (0x${e.toString(16)})`);return t}
var ln="1.2.840.113549.1.7.1",Ri=1024*1024;async function gn(e,t,n,r,i){let o=(0,import_chunk_IX2ZTG2R.u)(n,Ri);if(!Buffer.isBuffer(o))return o;try{let s=(0,import_chunk_IX2ZTG2R.f)(
Ie(o,r.format)),[a,...f]=s.signers;if(a===void 0)return{state:"unsigned",reason:"nobody has signed it"};let c=f.length>0?"has several signers":await Mi(a,s,{certificate:e,
file:t,expected:r,digests:i});return c!==void 0?{state:"invalid",reason:`the signature ${c}`}:$i(a,s,r)}catch(s){if(!(s instanceof import_chunk_F5PLUWPU.c))throw s;
return{state:"invalid",reason:`the signature is malformed: ${s.message}`}}}function Ie(e,t){let n=e[0]===import_chunk_F5PLUWPU.a.sequence;if(n!==(t==="der"))throw new import_chunk_F5PLUWPU.c(
`it is not ${t.toUpperCase()}`);let r=n?e:Li(e);if((0,import_chunk_F5PLUWPU.d)(r).raw.length!==r.length)throw new import_chunk_F5PLUWPU.c("there is more after t\
he end");return r}function pn(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Li(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if(t?.[2]===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Mi(e,t,{certificate:n,file:r,expected:i,digests:o}){if(t.content!==void 0||
t.contentType!==ln)return"is not a detached one over a file";if(!(0,import_chunk_IX2ZTG2R.i)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(
p=>p.equals(n.raw)))return"does not hold the signer's certificate";let{digest:s,padding:a}=i;if((0,import_chunk_IX2ZTG2R.c)(e.digestAlgorithm)!==s)return`does n\
ot use ${s}`;let f=n.publicKey,c=(0,import_chunk_IX2ZTG2R.e)(e.signatureAlgorithm,s,f);if(typeof c=="string")return c;if(c.digest!==s)return`does not use ${s}`;
if(c.kind!=="ecdsa"&&c.kind!==`rsa-${a}`)return`does not use the padding ${a}`;let{signedAttributes:d,signature:u,signatureAlgorithm:m}=e;if(d===void 0){let p=(0,import_node_crypto5.createVerify)(
s);return await(0,import_chunk_53ONYDNB.c)(r,y=>p.update(y)),p.verify(c.key,u)?void 0:"does not fit the file"}return(0,import_chunk_IX2ZTG2R.h)(d.values,await o.
of(r,s),ln)??(0,import_chunk_IX2ZTG2R.d)({algorithm:m,digest:s,data:d.encoded,signature:u},f)}function $i(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_IX2ZTG2R.l)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Ti=64*1024;async function hn(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=(0,import_chunk_IX2ZTG2R.u)(n,Ti);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises8.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var ke=4294967290,Di=128;async function yn(e,t){let n=await(0,import_chunk_IX2ZTG2R.o)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await Ui(e,n,r,t/r-1);Be(i,n.readUInt32LE(60));let o=await zi(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Di)Ni(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await ie(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Ui(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<ke;){ve(o,f);let c=await ie(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<ke)){ve(o,f);let c=await ie(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Ni(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Be(e,t.readUInt32LE(n+116))}function Be(e,t){let n=[];for(let r=t;r<ke;r=e.next[r]??4294967295)
ve(e,r),n.push(r);return n}function ve({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function zi(e,t,n){let r=Be(t,n),i=[];for(let o of r)i.push(await ie(e,t,o));return Buffer.concat(i)}function ie(e,{
sectorSize:t},n){return(0,import_chunk_IX2ZTG2R.o)(e,(n+1)*t,t)}var Hi=64*1024*1024,Ki=15,Fe=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function wn(e){
let t=await(0,import_promises9.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_IX2ZTG2R.o)(t,0,64),i=await(0,import_chunk_IX2ZTG2R.q)(t);return i!==
void 0?await Ae(t,i):r.toString("latin1",0,4)==="MSCF"?await ji(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await yn(t,n):Fe.includes((0,import_node_path5.extname)(
e).toLowerCase())?await Wi(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_F5PLUWPU.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Ae(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":bn(e,n.offset+8,r)}async function ji(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?bn(e,i,n):"has data behind its si\
gnature"}async function bn(e,t,n){let r=t+(0,import_chunk_F5PLUWPU.j)(await(0,import_chunk_IX2ZTG2R.o)(e,t,6));return n-r<=Ki&&(await(0,import_chunk_IX2ZTG2R.o)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Ji=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function Wi(e,t){if(t>Hi)return"is too big for a script";let n=await(0,import_chunk_IX2ZTG2R.o)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Ji.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function Sn(e,t){let n=await(0,import_chunk_IX2ZTG2R.n)(e);try{return await Gi(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_F5PLUWPU.c)return O(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function Gi(e,t){let n=await(0,import_chunk_IX2ZTG2R.q)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return O(
"there is more data after the signature");let o=await Ae(e,n);if(o!==void 0)return O(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_IX2ZTG2R.m)(
await(0,import_chunk_IX2ZTG2R.s)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?O("it is a catalog's signature"):f.algorithm===void 0?O("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_IX2ZTG2R.r)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:O("the file was changed after signing: its digest is not the signed one")}function O(e){return{state:"invalid",reason:e}}async function En(e,t,n={}){try{return await Qt(
e,r=>Zi(r,t,n))}catch(r){if(r instanceof w)return{state:"invalid",reason:r.message};throw r}}async function Zi(e,t,n){if(e.signatures.length===0)return{state:"u\
nsigned",reason:"there is no signature block in META-INF"};let r=e.signatures.map(f=>Xi(e,f,t,n)),i=r.find(({verdict:f})=>f.state==="valid"),o=B(e.manifest??Buffer.
alloc(0)),s=i===void 0?void 0:await Qi(e,o);return s!==void 0?{state:"invalid",reason:s}:(i??r.find(({byOther:f})=>!f)??r[0])?.verdict??{state:"unsigned",reason:"\
there is no signature block in META-INF"}}function Xi(e,{name:t,block:n,signatureFile:r},i,o){let s=(a,f=!1)=>({verdict:{state:"invalid",reason:`${t}: ${a}`},byOther:f});
if(r===void 0)return s("its signature file (.SF) is missing");try{let a=(0,import_chunk_IX2ZTG2R.f)(n);if(a.content!==void 0&&!a.content.equals(r))return s("it \
is over another signature file");let f=(0,import_chunk_IX2ZTG2R.g)(i,a,r);if(f.state==="wrong")return s(f.reason,f.byOther);let c=(0,import_chunk_IX2ZTG2R.l)(f.
signer,a,o);if(c.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${c.reason}`},byOther:!1};let d=qi(
e,r);if(d!==void 0)return s(d);let u=c.state==="valid"?c.time.toISOString():void 0,m=c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:
[],l=(0,import_chunk_IX2ZTG2R.c)(f.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"JAR signature check",notes:m,...l===void 0?{}:{digest:l},...u===
void 0?{}:{timestampedAt:u}},byOther:!1}}catch(a){if(a instanceof import_chunk_F5PLUWPU.c)return s(`it is malformed: ${a.message}`);throw a}}async function Qi(e,{
sections:t}){for(let[r,i]of t)if(Se(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(
r=>n.has(r)?t.get(r):void 0)}function qi({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=B(t),i=B(n),o=r.repeated??i.repeated;
if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=te(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&te(i.main,"-Digest-Manifest-Main-A\
ttributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){let f=r.sections.get(a);if(f===void 0||!Se(f))return`the entry ${JSON.
stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(te(c,"-Digest",f.
raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after signing`}}var xn=1024*1024;async function A(e,t,n,r,i=0){let o=t.end-t.start,
s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=xn){let f=Math.min(xn,o-a),[c,d]=await Promise.all([(0,import_chunk_IX2ZTG2R.o)(e,t.start+a,f),(0,import_chunk_IX2ZTG2R.o)(
n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_IX2ZTG2R.o)(n,r.end-s,s)).every(a=>a===0)}var Re=`!<arch>
`,Pn=60,Yi=100,eo=64*1024;async function oe(e){let t=await(0,import_promises10.open)(e);try{let{size:n}=await t.stat(),r=await to(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!(o?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&a?.name.startsWith("data.tar")===!0&&f.length===0))throw new RangeError(
`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith("_gpg")){if(l-m>eo)throw new RangeError(`${u} i\
s too big for a signature`);d.push({name:u,content:await(0,import_chunk_IX2ZTG2R.o)(t,m,l-m)})}return{names:i.map(({name:u})=>u),signed:i.map(({start:u,end:m})=>({
path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function In(e,t){let[n,r]=[await oe(e),await oe(t)],[i,o]=[await(0,import_promises10.open)(
e),await(0,import_promises10.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.names[s]===a&&f!==void 0&&c!==void 0&&await A(
i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function to(e,t){if((await(0,import_chunk_IX2ZTG2R.o)(
e,0,Re.length)).toString("latin1")!==Re)throw new RangeError("it is no ar archive");let n=[];for(let r=Re.length;r<t;){let i=(await(0,import_chunk_IX2ZTG2R.o)(e,
r,Pn)).toString("latin1"),o=Number(/^(\d+) *$/.exec(i.slice(48,58))?.[1]??NaN),s=r+Pn;if(i.slice(58)!=="`\n"||!Number.isSafeInteger(o)||s+o>t)throw new RangeError(
"a member is damaged");if(n.length===Yi)throw new RangeError("it has too many members");n.push({name:i.slice(0,16).trimEnd().replace(/\/$/,""),start:s,end:s+o}),
r=s+o+o%2}return n}var Me="_gpgorigin";async function kn(e,t,n){let r;try{r=await oe(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is\
 no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Me);if(i===void 0)return{state:"unsigned",reason:`the package has no ${Me}`};
if(o.length>0)return{state:"invalid",reason:`the package has several ${Me}`};let s=await(0,import_chunk_3CH3YPKT.h)(i.content,r.signed,t,n);return s.state==="in\
valid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard: build them with dpkg-deb -Zxz`}:s}
function Bn({signer:e,openpgpKey:t,run:n,scratchDirectory:r,digests:i}){let o=()=>vn(e,"certificate"),s=()=>vn(t,"OpenPGP key"),a=new Map,f=async c=>{let d=await(0,import_promises5.mkdtemp)(
(0,import_node_path3.join)(r,"verify-"));try{return await c(d)}finally{await(0,import_promises5.rm)(d,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:
{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:f,run:n,rawSignature:(c,d,u,m)=>(0,import_chunk_IX2ZTG2R.t)(o().publicKey,c,d,u,m,i),digestSignature:(c,d,u)=>f(
m=>hn(o(),c,d,u,{run:n,scratch:m})),cmsSignature:(c,d,u)=>gn(o(),c,d,u,i),timestampBeside:import_chunk_IX2ZTG2R.w,authenticodeSignature:async c=>(0,import_chunk_IX2ZTG2R.m)(
await(0,import_promises5.readFile)(c),o()),executableSignature:c=>Sn(c,o()),rootIsKnown:c=>{let d=a.get(c)??(0,import_chunk_3CH3YPKT.a)(c).then(u=>(0,import_chunk_3CH3YPKT.b)(
u));return a.set(c,d),d},openpgpSignature:(c,d,u)=>(0,import_chunk_3CH3YPKT.i)(c,d,u,s()),debSignature:(c,d)=>kn(c,d,s()),clearSignature:(c,d,u)=>(0,import_chunk_3CH3YPKT.j)(
c,d,u,s()),uncoveredData:wn,jarSignature:(c,d)=>En(c,o(),d===void 0?{}:{digest:d}),apkSignature:c=>mn(c,o())}}function vn(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}var Ln=7;async function Mn({original:e,result:t}){let[n,r]=await Promise.all([Fn(e),Fn(t)]);for(let[
i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?Ln:0;if(!(o.start===s.start&&await A(e,o,t,s,a)))return"holds another program than the original"}}
async function Fn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_IX2ZTG2R.o)(e,60,4)).readUInt32LE(0)+24,i=(await(0,import_chunk_IX2ZTG2R.o)(e,r,2)).readUInt16LE(
0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_IX2ZTG2R.o)(e,s,8)).readUInt32LE(0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}
async function $n({original:e,result:t}){let[n,r]=await Promise.all([An(e),An(t)]);return await A(e,n,t,r,Ln)?void 0:"holds other files than the original"}async function An(e){
let{size:t}=await e.stat(),n=await(0,import_chunk_IX2ZTG2R.o)(e,0,Math.min(t,48)),r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;
return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function On({paths:e}){let[t,n]=[(0,import_chunk_IX2ZTG2R.f)(await(0,import_promises12.readFile)(
e.original)),(0,import_chunk_IX2ZTG2R.f)(await(0,import_promises12.readFile)(e.result))];return t.contentType===n.contentType&&t.content!==void 0&&n.content?.equals(
t.content)===!0?void 0:"lists other files than the original"}async function Cn({paths:e}){let[t,n]=[await Rn(e.original),await Rn(e.result)];return t===n?void 0:
"holds another script than the original"}async function Rn(e){let t=await(0,import_promises12.readFile)(e),n=t[0]===255&&t[1]===254,r=t.toString(n?"utf16le":"la\
tin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).trimEnd()}async function Dn(e,t){let[n,r]=[await N(Tn(e)),
await N(Tn(t))];for(let[a,f]of r.contents){let c=n.contents.get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not have`;
if(c!==f)return`holds another entry ${JSON.stringify(a)} than the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the original's ent\
ry ${JSON.stringify(a)}`;if(n.manifest===void 0||r.manifest===void 0)return;let[i,o]=[B(n.manifest).main.attributes,B(r.manifest).main.attributes],s=[...i].find(
([a,f])=>o.get(a)!==f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Tn(e){let t=await(0,import_promises13.open)(
e,"r");try{return await fo(t.fd)}finally{await t.close()}}async function fo(e){let t=await M(e),n=new Map,r;for await(let i of t.eachEntry()){let o=z(i),s=V(o);
s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),s==="manifest"&&(r=await co(t,i))}return{contents:n,manifest:r}}async function co(e,t){return t.uncompressedSize>
re?void 0:(0,import_consumers2.buffer)(await e.openReadStreamPromise(t))}var mo=[[Buffer.from("MZ").toString("hex"),Mn],[Buffer.from("PK").toString("hex"),({paths:e})=>Dn(
e.original,e.result)],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>In(e.original,e.result)],["edabeedb",go],[Buffer.from("MSCF").toString("hex"),$n]];async function se(e,t){let n=await(0,import_chunk_IX2ZTG2R.n)(
e);try{let r=await(0,import_chunk_IX2ZTG2R.n)(t);try{return await(await lo(n,e))?.({original:n,result:r,paths:{original:e,result:t}})}finally{await r.close()}}catch(r){
if(r instanceof RangeError||r instanceof w||r instanceof import_chunk_F5PLUWPU.c)return`can not be compared with the original: ${r.message}`;throw r}finally{await n.
close()}}async function lo(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_IX2ZTG2R.o)(e,0,Math.min(8,n))).toString("hex"),[,i]=mo.find(([s])=>r.startsWith(
s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?On:Fe.includes(o)?Cn:void 0}async function go({original:e,
result:t}){let[n,r]=await Promise.all([Nn(e),Nn(t)]);return await A(e,n,t,r)?void 0:"holds another header or payload than the original"}var Un=96;async function Nn(e){
let t=await(0,import_chunk_IX2ZTG2R.o)(e,Un,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=Un+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}async function Vn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===
void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await ho(t,e,a).catch(m=>{throw m instanceof import_chunk_F5PLUWPU.c?
yo(n,m):m}),d=(0,import_chunk_JDAKDQOA.c)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,l]of i.timestampUrls.entries())try{return await c.put(await(0,import_chunk_IX2ZTG2R.y)(
l,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),l}catch(p){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,
{file:n,cause:p});if(!(p instanceof import_chunk_IX2ZTG2R.z))throw p;u.push(`${l}: ${p.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${l}\
 for ${n} (${p.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server gave a good timestamp fo\
r ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function ho(e,t,n){let r=await(0,import_promises16.readFile)(
e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises16.writeFile)(e+import_chunk_53ONYDNB.d,s)};let i=Ie(r,n),[o]=(0,import_chunk_IX2ZTG2R.f)(
i).signers;if(o===void 0)throw new import_chunk_F5PLUWPU.c("nobody has signed it");return{bytes:o.signature,put(s){let a=(0,import_chunk_IX2ZTG2R.v)(s);if(typeof a==
"string")throw new import_chunk_IX2ZTG2R.z(a);let f=(0,import_chunk_IX2ZTG2R.x)(i,a.raw,"cades");return(0,import_promises16.writeFile)(e,n==="pem"?pn(f):f)}}}function yo(e,t){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"T\
he result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var Po=1e3,Io=3e4,ko=60;async function Hn(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now();f>1&&await n.reset();
let d=await vo(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ae(
c)}))throw d;let u=Mo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises15.setTimeout)(
u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function vo(e,t,n,r,i){
let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;a>0&&await n.reset();let d=await Bo(f,c,
e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""}\
 for ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}
async function Bo(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+ko);r.signsInPlace===
!0&&await Ao(n,i.output);let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:Kn(c.log),u=await Fo(r,{input:n.source,output:i.
output,timestampUrl:e},c===void 0?o.credentials:{},f,o),m={tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{
cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,timestampUrl:e,logDirectory:o.logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind===
"embedded"?n.file.size:0,otherVendor:o.otherVendor,extraArguments:o.tool.options.extraArguments,askSignPath:o.askSignPath};if(u.exitCode===0&&!u.timedOut){let y=await Vn(
r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let S=y??e;if(!a.verify)return{timestampUrl:S,verdict:void 0};let E=await Ro(n,r,i.output,
S,o);return E instanceof import_chunk_VC77LCNK.b?E.code==="VERIFICATION_FAILED"?(0,import_chunk_3CH3YPKT.d)(m,E):E:{timestampUrl:S,verdict:E}}let l=await(0,import_chunk_3CH3YPKT.c)(
m),p=!t&&l.code==="TIME_LIMIT";return l.code==="TIMESTAMP_FAILED"||p?l:(0,import_chunk_3CH3YPKT.g)(l,o.probe)}async function Fo(e,t,n,r,{session:i,batches:o,slots:s,
tool:a}){let f=await o.signerFor(e);return await f?.readAhead?.(t.input),s.run(()=>{if(f!==void 0)return f.sign(t,r);let c=e.sign(t,a);return i.capture({...c,environment:{
...n,...c.environment}},r)})}async function Ao({source:e},t){try{await(0,import_promises14.copyFile)(e,t,import_node_fs5.constants.COPYFILE_FICLONE),await(0,import_promises14.chmod)(
t,384)}catch(n){throw(0,import_chunk_4BZ7O3LF.d)(n,t)}}async function Ro(e,t,n,r,i){let o=t.result.kind==="detached";if(Kn(n)===0)return _n(e,t,n,"it wrote noth\
ing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid"){let f=o?void 0:await se(e.
file.realPath,n);if(f!==void 0)throw Lo(e,t,f);return a}if(a.state==="invalid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b("TIM\
ESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tried i\
n order."})}return _n(e,t,n,a.reason)}function Lo({file:{name:e}},t,n){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but signe\
d something else than ${e}: the result ${n}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check arguments: they must not name other \
files. If there are none, report this."})}async function _n({file:{name:e}},t,n,r){let i=await(0,import_chunk_3CH3YPKT.f)({output:n,expectedSizeInBytes:0});return i!==
void 0?(0,import_chunk_3CH3YPKT.e)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for ${e} is no\
t a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is the one of th\
e signing policy; if it is, report this."})}function Mo(e){return Math.min(Po*2**(e-1),Io)*(.5+Math.random()/2)}function Kn(e){return(0,import_node_fs6.statSync)(
e,{throwIfNoEntry:!1})?.size??0}function ae(e){return Math.round(performance.now()-e)}async function jn(e,{file:t},n,r,i){if(e.digestInput===void 0)return e;let{
digest:o,inputIsDigest:s}=n.options,a=s===!0?await Co(t,o):await i.of(t.realPath,o),f=await r.write(`digest-${(0,import_node_crypto6.randomUUID)()}`,e.digestInput(
a,n));return{...e,sign:(c,d)=>e.sign({...c,digestFile:f},d)}}async function Co(e,t){let n=import_chunk_JDAKDQOA.a[t],r=(s,a)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${s}.`,{file:e.name,hint:a})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises17.readFile)(e.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(i.toString("latin1")))return r(
"holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);if(i.length===n)return i;let o=Object.entries(import_chunk_JDAKDQOA.a).find(([,s])=>s===
i.length)?.[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or \
make it by ${t}.`)}var zo="signing-report.json",Vo=256*1024*1024;async function Jn(e){return await(0,import_promises18.stat)(e).then(n=>n.isDirectory(),()=>!1)?
(0,import_node_path8.join)(e,zo):e}async function Wn(e){let t;try{t=await(0,import_promises18.readFile)(e,"utf8")}catch(r){if((0,import_chunk_4BZ7O3LF.a)(r)==="\
ENOENT")return;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} ${(0,import_chunk_4BZ7O3LF.c)(r)}.`,{file:e,cause:r})}let n=t.length>Vo?void 0:
_o(t);if(Ho(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"N\
ame a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function _o(e){try{return JSON.parse(e)}catch{
return}}function Ho(e){return!C(e)||e.schemaVersion!==1||!C(e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!C(e.options)||!C(e.signPath)||
!C(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||!Gn(Ko,
e.outcome)?!1:e.files.every(Jo)}var Ko=["signed","prepared","nothing-to-sign","skipped","failed"],jo=["signed","skipped","failed","not-started"];function Jo(e){
return!C(e)||typeof e.file!="string"||typeof e.tool!="string"||!Gn(jo,e.status)||!Array.isArray(e.notes)?!1:typeof e.reason=="string"&&typeof e.durationInMilliseconds==
"number"&&typeof e.attempts=="number"}function Gn(e,t){return e.some(n=>n===t)}function C(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function Xn({
inputs:e,host:t},n){let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await Jn((0,import_node_path7.resolve)(n,r)),a=await Wn(s);return a===
void 0?(t.warning(`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.
padding!==o?(t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(
({sha256:f})=>f!==void 0).map(f=>[f.file,f]))}async function Qn(e,{file:t,destination:n},r){let i=e.get(t.name);if(i?.sha256===void 0||i.tool!==r.name)return;let{
input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await Zn(t.realPath)!==o))return await Zn(n)===s?i.sha256:void 0}function Zn(e){return(0,import_chunk_53ONYDNB.b)(
e).catch(()=>{})}var qo=64*1024*1024,Oe=30,Yn=8,er=1,I=4294967295;async function tr(e,t){let n=await(0,import_promises19.open)(e,"r");try{let r=await M(n.fd).catch(
()=>{}),i=r===void 0?void 0:await es(r,n).catch(Yo);return r===void 0||i===void 0?!1:(await is(i,r.comment,e,t),!0)}finally{await n.close()}}function Yo(e){if(e.
syscall!==void 0)throw e}async function es(e,t){let n=[],r=!1;for await(let i of e.eachEntry()){let o=V(z(i));if(o==="signature"||o==="other-signature-file"){r=
!0;continue}let s=o==="manifest"?await rs(e,i):void 0;s===void 0?n.push({entry:i,record:await ts(t,i)}):n.push(s),r||=s!==void 0}return r?n:void 0}async function ts(e,t){
let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_IX2ZTG2R.o)(e,n,Oe),i=n+Oe+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+
await ns(e,t,r,i+t.compressedSize)}}async function ns(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&Yn)===0)return 0;let o=await(0,import_chunk_IX2ZTG2R.o)(
e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=I||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function rs(e,t){if(t.
uncompressedSize>qo)return;let n=await(0,import_consumers3.buffer)(await e.openReadStreamPromise(t)),r=Ht(n);if(r.equals(n))return;let i=t.compressionMethod===0?
r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~Yn,crc32:(0,import_node_zlib2.crc32)(
r),compressedSize:i.length,uncompressedSize:r.length}),s=nr(o),a=Buffer.alloc(Oe);return a.writeUInt32LE(67324752,0),rr(a,4,o,s),{entry:o,record:Buffer.concat([
a,o.fileNameRaw,s,i])}}async function is(e,t,n,r){let i=await(0,import_promises19.open)(r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<u.length;)m+=(await i.
write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs7.createReadStream)(
n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&f?.to===m.from||await c(),a.push(os(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(
m)?await s(m):f={from:f?.from??m.from,to:m.to};await c();let d=o;await s(Buffer.concat(a)),await s(ss(e.length,d,o-d,t))}finally{await i.close()}}function nr({extraFields:e}){
return Buffer.concat(e.filter(({id:t})=>t!==er).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat(
[r,n])}))}function rr(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),
e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,I),t+14),e.
writeUInt32LE(Math.min(n.uncompressedSize,I),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}function os(e,t){let n=[e.uncompressedSize,
e.compressedSize,t].filter(s=>s>=I),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(er,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.
entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,nr(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,
4),rr(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(
Math.min(t,I),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function ss(e,t,n,r){let i=Buffer.alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(
Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,I),12),i.writeUInt32LE(Math.min(t,I),16),i.writeUInt16LE(r.length,20),e<65535&&
n<I&&t<I)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(
45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(BigInt(t),48),o.writeUInt32LE(117853008,
56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function ir(e,t){let n=performance.now(),{workingDirectory:r}=t,{file:i,
destination:o,reason:s}=e,a=import_chunk_RZTL55EL.b[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_3CH3YPKT.m)(o,r)},c=await Qn(t.earlier,e,
a),d=c===void 0?void 0:await us(e,a,t),u=d??await ds(e,a,t);if(u!==void 0){d===void 0&&await ms(e,a,t);let{size:y}=(0,import_node_fs4.statSync)(o),S=ae(n);return{
...f,status:"skipped",sizeInBytes:y,verifiedBy:u.verifier,...a.timestamping==="beside"&&u.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_53ONYDNB.d}:
{},...d===void 0||c===void 0?{}:{sha256:c},notes:[d===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:S}}let m=(0,import_node_fs4.statSync)(
i.realPath),l=await t.staging.reserve(o,a.result.kind==="detached"?"shared":"own"),p=a.strip===void 0?void 0:await t.staging.reserve(o);try{let y=await cs(e,a,p),
S=await jn(a,e,t.tool,t.session.workspace,t.digests),{attempts:E,timestampUrl:R,verdict:k}=await Hn({...e,source:y},S,l,t),[ce,De]=[(await t.digests.of(i.realPath,
"sha256")).toString("hex"),await(0,import_chunk_53ONYDNB.b)(l.output)];ls(e,m);let{size:K}=(0,import_node_fs4.statSync)(l.output),T=a.timestamping==="beside"&&R!==
void 0?[import_chunk_53ONYDNB.d]:[];return await l.publish({mode:a.result.kind==="embedded"?i.mode:420,beside:T}),{...f,status:"signed",sizeInBytes:K,sha256:{input:ce,
result:De},...k===void 0?{}:{verifiedBy:k.verifier},...R===void 0?{}:{timestampUrl:R},...T.length===0?{}:{timestampFile:f.result+import_chunk_53ONYDNB.d},notes:k?.
notes??[],attempts:E,durationInMilliseconds:ae(n)}}catch(y){throw await l.discard(),y}finally{t.digests.forget(i.realPath),await p?.discard()}}async function cs({
file:e,destination:t},n,r){if(r===void 0)return e.realPath;try{return await n.strip?.(e.realPath,r.output,{jar:tr})===!0?r.output:e.realPath}catch(i){throw(0,import_chunk_4BZ7O3LF.d)(
i,t)}}async function ds({file:e,destination:t},n,r){let{existingSignature:i}=r.session.inputs;if(i==="replace")return;let o=n.result.kind==="detached"?t:e.realPath;
if(!(0,import_node_fs4.existsSync)(o))return;let s=await or(e.realPath,o,n,r);if(i==="error"&&s.state!=="unsigned"){let a=s.state==="valid"?"is signed already":
`has a signature already, and not a good one: ${s.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${e.name} ${a}.`,{file:e.name,hint:"Set existing-\
signature to skip (leaves a file whose signature is valid and by this signing policy) or to replace."})}return s.state==="valid"?s:void 0}async function us({file:e,
destination:t},n,r){let i=n.result.kind==="embedded",o=await or(i?t:e.realPath,t,n,r);return o.state!=="valid"||i&&t!==e.realPath&&await se(e.realPath,t)!==void 0?
void 0:o}function or(e,t,n,r){let i=r.session.inputs.timestampUrls.length>0&&n.honours.includes("timestamp-urls");return n.verify({file:e,signature:t,timestamped:i},
r.tool,r.verifier)}async function ms({file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises11.copyFile)(
e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}function ls(e,t){let n=(0,import_node_fs4.statSync)(e.file.realPath);if(!(n.
size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it w\
as signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}var H=class extends Error{};function sr(e){let t=[],n=e,r=!1;return{async run(i){
n>0?n-=1:await new Promise(o=>t.push(o));try{if(r)throw new H;return await i()}finally{let o=t.shift();o===void 0?n+=1:o()}},close(){r=!0}}}async function ar(e,t){
let{retryBudget:n,slots:r,giveUp:i,earlier:o}=t,{host:s,inputs:a,signal:f}=t.session,c=[],d=(0,import_chunk_TIAKAJGT.b)(e.length),u=0,m=await(0,import_chunk_LLNEZFE2.a)(
e,async p=>{if(f.aborted||c.length>0&&a.failFast)return Ce(p,o);let y=await ir(p,t).catch(E=>E instanceof H||i.signal.aborted&&ps(E)?Ce(p,o):hs(p,E,c,o));if(y.status===
"not-started")return y;n.exhausted&&i.abort(),(n.exhausted||c.length>0&&a.failFast)&&r.close(),u+=1,y.status!=="failed"&&s.info(gs(y)),s.progress(u,e.length,c.length);
let S=d.done(c.length);return S!==void 0&&s.info(S),y},{concurrency:a.parallel+t.batches.ahead}),l=m.filter(({status:p})=>p==="not-started").length;return n.exhausted&&
l>0&&s.warning(`Nothing could be signed any more, however often it was tried: ${(0,import_chunk_NTSAHNTA.e)(l,"file")} not begun, or given up.`),{files:m,failures:c}}
function gs({file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was sig\
ned already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}function Ce({file:e,tool:t,reason:n},r){
let i=r.get(e.name);return{file:e.name,tool:t,reason:n,status:"not-started",...i?.sha256===void 0||i.tool!==t?{}:{sha256:i.sha256},notes:[],attempts:0,durationInMilliseconds:0}}
function ps(e){return e instanceof import_chunk_VC77LCNK.b&&e.code==="CANCELLED"}function hs(e,t,n,r){let{name:i}=e.file,o=t instanceof import_chunk_VC77LCNK.b?
t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${i} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:i});return n.push(o),{...Ce(
e,r),status:"failed",error:(0,import_chunk_EMZ453M2.c)(o)}}var Te=50,ys=60;function fr(e){let t=e.filter(({status:f})=>f==="failed");if(t.length===0)return[];let n=[
["file","tool","error"],...t.slice(0,Te).map(({file:f,tool:c,error:d})=>[(0,import_chunk_NTSAHNTA.c)((0,import_chunk_NTSAHNTA.a)(f),ys),c,d?.code??""])],r=f=>Math.
max(...n.map(c=>c[f]?.length??0)),i=[r(0),r(1)],o=n.map(f=>f.map((c,d)=>c.padEnd(i[d]??0)).join("  ").trimEnd());t.length>Te&&o.push(`\u2026 and ${t.length-Te} \
more`);let s=f=>e.filter(c=>c.status===f).length,a=["signed","skipped","not-started"].map(f=>({word:f==="not-started"?"not begun":f,files:s(f)})).filter(({files:f})=>f>
0).map(({word:f,files:c})=>`, ${c} ${f}`);return[...o,`${t.length} failed${a.join("")}`]}function cr({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.
now()){let i=e*t,o=Math.max(n/2,10)*1e3,s=i,a=!1,f=0,c=-1/0,d;return{allows(u,m){if(!u.transient)return!1;f+=1;let l=u.code==="SERVICE_UNAVAILABLE";return l&&(d??=
Math.max(r()-m.durationInMilliseconds,c)),l&&d!==void 0&&r()-d>=o||f>i+t?(a=!0,!1):m.number>e||l&&m.durationInMilliseconds>=o?!1:s===0?(a=!0,!1):(s-=1,!0)},succeeded(){
f=0,d=void 0,c=r(),s=Math.min(s+1,i)},get exhausted(){return a}}}var bs=15;async function Od(e,t){let{plan:n,certificate:r,credentials:i,logDirectory:o,facts:s}=e;
if(n.files.length===0||e.key===void 0)return;let a=new AbortController,f=(0,import_chunk_ZJ2CPTEX.c)(e.session,a.signal),{retries:c,parallel:d,serviceUnavailableTimeoutInSeconds:u}=f.
inputs,m=Vt(f.workspace),l=Ps(e),p={...i.public,...i.secret},y=(0,import_chunk_IX2ZTG2R.a)(),S=Tt({session:f,tool:l,credentials:p,logDirectory:o,files:n.files,digests:y,
startedAhead:e.startedAhead});try{let{files:E,failures:R}=await ar(n.files,{session:f,staging:m,tool:l,batches:S,digests:y,earlier:await Xn(f,s.workingDirectory),
verifier:Bn({signer:r?.leaf,...await xs(e),run:k=>f.capture(k),scratchDirectory:await f.workspace.folder("verify"),digests:y}),credentials:p,logDirectory:o,workingDirectory:s.
workingDirectory,slots:sr(d),giveUp:a,retryBudget:cr({retries:c,parallel:d,libraryPatienceInSeconds:u}),otherVendor:!n.signPath,probe:e.probe,askSignPath:Ss(e)});
t.files=E,Es(e.session,R,E)}finally{await S.close(),await m.finish()}}function Ss({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.
inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_3CH3YPKT.l)(e,{retries:0,totalTimeoutInSeconds:bs});
return(0,import_chunk_3CH3YPKT.k)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(c))};return()=>s??=a()}function Es({host:e,signal:t},n,r){let[i,...o]=n;if(t.
aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)
(0,import_chunk_EMZ453M2.b)(e,s);e.startGroup("What is not signed");for(let s of fr(r))e.info(s);throw e.endGroup(),new import_chunk_VC77LCNK.b(i.code,`${n.length}\
 of ${r.length} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",cause:i})}}async function xs({configuration:{gnupg:e}}){
return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function Ps({session:e,plan:t,facts:n,
key:r,configuration:i}){if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_3CH3YPKT.n)(
e.inputs),configuration:i,backend:t.openssl?.backend??"engine",command:(0,import_chunk_3CH3YPKT.q)(n)}}0&&(module.exports={signFiles});
