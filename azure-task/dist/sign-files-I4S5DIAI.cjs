var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>Td});module.exports=__toCommonJS(stdin_exports);var import_chunk_Z6JYCRFH=require("./chunk-Z6JYCRFH.cjs"),
import_chunk_5UKJHI5O=require("./chunk-5UKJHI5O.cjs"),import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_CUZ3LBTL=require("./chunk-CUZ3LBTL.cjs"),
import_chunk_PC4QDVVJ=require("./chunk-PC4QDVVJ.cjs"),import_chunk_Q4OWH5AG=require("./chunk-Q4OWH5AG.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_PINUKLGH=require("./chunk-PINUKLGH.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_TIAKAJGT=require("./chunk-TIAKAJGT.cjs"),import_chunk_UCCZ6MZJ=require("./chunk-UCCZ6MZJ.cjs"),
import_chunk_G2A6CPLR=require("./chunk-G2A6CPLR.cjs"),import_chunk_7NN7AEDD=require("./chunk-7NN7AEDD.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),
import_chunk_NTSAHNTA=require("./chunk-NTSAHNTA.cjs"),import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),import_chunk_IQIYUANN=require("./chunk-IQIYUANN.cjs"),
import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_23WQDA3R=require("./chunk-23WQDA3R.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),
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
function Ut(e){let{session:t,files:n}=e,{parallel:r}=t.inputs,i=(0,import_chunk_CUZ3LBTL.o)(t.inputs,n),o=new Map;return{async signerFor(s){let a=i.of(s.name);if(a===
void 0)return;let f=o.get(a);return f===void 0&&o.set(a,f=pr(a,s,e)),f},ahead:r>1&&i.digestsOnly?r:0,async close(){for(let s of o.values())await s.then(a=>a==null?
void 0:a.close()).catch(()=>{})}}}async function pr(e,t,n){let r=await hr[e](n);if(r.kind==="ready")return r.signer;n.session.host.notice(`${t.name} is started \
once a file: ${r.reason}.`)}var hr={async raw(e){if(e.tool.options.extraArguments.length>0)return he;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-A23GJCKJ.cjs")));
return t(ye(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return he;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-EVONC2ND.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...ye(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return he;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-J6WN6EAS.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-XG3P3QKJ.cjs")));return o({...ye(e),padding:"pkcs1",certificateChain:(0,import_chunk_RKEOF3MD.a)(
i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,timestamps:{proxy:(0,import_chunk_G2A6CPLR.c)(t.inputs.httpProxy,
(0,import_chunk_ZGFX3NXA.a)()),timeLimitInSeconds:t.inputs.httpRequestTimeoutInSeconds},runTool:(a,f)=>{let{environment:c,...d}=s.sign(a,e.tool);return t.capture(
{...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-AJ5II57X.cjs")));
return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},n)}},he={kind:"unavailable",reason:"what is in arguments is for the tool"};function ye({session:e,
tool:t,credentials:n,logDirectory:r,digests:i,startedAhead:o}){let{key:s,options:a,configuration:f}=t,{parallel:c,timeLimitInSeconds:d}=e.inputs;return{library:f.
library,keyId:s.id,pin:import_chunk_Q4OWH5AG.a,environment:n,logDirectory:r,digest:a.digest,padding:a.padding,keyType:s.type,digests:i,...o===void 0?{}:{startedAhead:o},
parallel:c,timeLimitInSeconds:d,...s.token===void 0?{}:{slot:s.token.slot}}}var Rr=(0,import_node_util.promisify)(import_node_fs2.fsync);async function zt(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)try{we(s),await Mr(o,s,n,r)}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(a,s)}let i=[];try{for(let[o,{
output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Lr(a,t):void 0;await Vt(s,a).catch(c=>{throw(0,import_chunk_4BZ7O3LF.d)(c,a)}),f!==void 0&&i.unshift(
f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Lr(e,t){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)(t),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(
e,n)),()=>Vt(n,e)}function we(e){var t;if(((t=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1}))==null?void 0:t.isDirectory())===!0)throw Object.assign(new Error(
`${e} is a folder`),{code:"EISDIR"})}async function Mr(e,t,n,r){var a;let i=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1});if((i==null?void 0:i.isFile())!==
!0||i.size===0&&!r){let f=i===void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",
`The signing tool left ${f} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform===
"win32",s=(0,import_node_fs2.openSync)(e,o?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let f=(0,import_node_fs2.lstatSync)(
t,{throwIfNoEntry:!1});((a=process.geteuid)==null?void 0:a.call(process))===0&&(f==null?void 0:f.isFile())===!0&&(0,import_node_fs2.fchownSync)(s,f.uid,f.gid),n!==
void 0&&(0,import_node_fs2.fchmodSync)(s,n&511),f!==void 0&&await Rr(s)}finally{(0,import_node_fs2.closeSync)(s)}}async function Vt(e,t){for(let n=1;;n+=1)try{(0,import_node_fs2.renameSync)(
e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_4BZ7O3LF.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(
n*50)}}var _r=new Uint8Array(4096);function Ht(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.
delete(s)),f},o=async s=>{for(let f of await(0,import_chunk_B3KJNQUF.a)(s))(0,import_chunk_FP2WBXV7.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)(
(0,import_node_path.join)(s,import_chunk_FP2WBXV7.a));try{(0,import_chunk_FP2WBXV7.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(
a,"probe"),_r,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(f){throw await(0,import_chunk_FP2WBXV7.j)(a).catch(
()=>{}),f}return a};return{async reserve(s,a="own"){let f=(0,import_node_path.resolve)(s);try{we(f);let c=await i((0,import_node_path.dirname)(f)),d=(0,import_node_path.join)(
c,String(r+=1));return jr(a==="own"?Hr(d,f):Kr(d,c),f)}catch(c){throw(0,import_chunk_4BZ7O3LF.d)(c,f)}},async finish(){let s=await Promise.allSettled(t.values());
t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_FP2WBXV7.j)(c.value)}));await(0,import_chunk_FP2WBXV7.g)([
...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_4BZ7O3LF.d)(f.reason,(0,import_chunk_4BZ7O3LF.b)(f.reason,"path")??import_chunk_FP2WBXV7.a)}}}
function Hr(e,t){(0,import_node_fs.mkdirSync)(e,{mode:448});let n=()=>(0,import_chunk_FP2WBXV7.j)(e);return{output:(0,import_node_path.join)(e,(0,import_node_path.basename)(
t)),prefix:(0,import_node_path.join)(e,"kept-"),async clear(){await n(),await(0,import_promises2.mkdir)(e,{mode:448})},remove:n,async leave(){try{(0,import_node_fs.rmdirSync)(
e)}catch{await n()}}}}function Kr(e,t){let n=(0,import_node_path.basename)(e),r=async()=>{let i=(await(0,import_promises2.readdir)(t)).filter(o=>o===n||o.startsWith(
`${n}.`));for(let o of i)await(0,import_chunk_FP2WBXV7.j)((0,import_node_path.join)(t,o))};return{output:e,prefix:`${e}.kept-`,clear:r,remove:r,leave:()=>Promise.
resolve()}}function jr(e,t){let{output:n}=e,r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTER\
NAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await zt(s,e.prefix,o),r="published"}catch(s){
throw(0,import_chunk_4BZ7O3LF.d)(s,t)}await e.leave().catch(()=>{})},async reset(){await e.clear().catch(i=>{throw(0,import_chunk_4BZ7O3LF.d)(i,t)})},async discard(){
r==="open"&&(r="discarded",await e.remove().catch(()=>{}))}}}var be=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function F(e){let[
t,...n]=Jt(e).map(o=>({raw:o,attributes:Wt(o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,
main:t??{raw:e,attributes:new Map},sections:r,repeated:i}}function te(e,t,n){let r=[...be].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===
void 0?[]:[{digest:o,value:s}]});return r.length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto3.createHash)(i).update(n).digest("base64")===o)?
"fits":"differs"}var Wr=new Map([["SHA1","sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function Kt(e){return[...be,...Wr].flatMap(([t,n])=>{let r=e.attributes.
get(`${t}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}function Se(e){return[...be.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function jt(e){let[
t,...n]=Jt(e);if(t===void 0)return e;let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===o?[i]:Wt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function Jt(e){let t=e.toString("latin1"),
n=[],r=0;for(let i of t.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,
o)),r=o)}return n}function Wt(e){let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&
n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var Gt=1024*1024,Xr=1024*1024,Ee=30,Qr=[12,16,20,24],Zt=0,qr=8,Yr=1,
ei=8;async function Xt({zip:e,file:t,entries:n,directoryOffset:r,sectionOf:i}){var a;let o=ni(t),s=[...n].sort((f,c)=>f.entry.relativeOffsetOfLocalHeader-c.entry.
relativeOffsetOfLocalHeader);for(let[f,{name:c,entry:d}]of s.entries()){let u=JSON.stringify(c),m=d.relativeOffsetOfLocalHeader,l=await o(m,Ee);if((l==null?void 0:
l.readUInt32LE(0))!==67324752)return`the entry ${u} is not where the directory says`;let p=l.readUInt16LE(26),y=m+Ee+p+l.readUInt16LE(28),[E,b,k]=[l.readUInt16LE(
6),l.readUInt16LE(8),l.readUInt32LE(18)],P=await o(m+Ee,p);if((P==null?void 0:P.equals(d.fileNameRaw))!==!0)return`the entry ${u} has another name before its da\
ta`;let K=(E&ei)!==0,ce=!K&&k!==d.compressedSize&&k!==4294967295;if(b!==d.compressionMethod||ce)return`the entry ${u} is described in two ways`;if(((E|d.generalPurposeBitFlag)&
Yr)!==0)return`the entry ${u} is encrypted`;if(b!==Zt&&b!==qr)return`the entry ${u} is packed in a way that Java does not know`;let T=(((a=s[f+1])==null?void 0:
a.entry.relativeOffsetOfLocalHeader)??r)-(y+d.compressedSize);if(T!==0&&!(K&&Qr.includes(T)))return`there is data behind the entry ${u}, which no signature cove\
rs`;let Ue=i(c);if(Ue===void 0)continue;let Ne=Kt(Ue),ze=Ne.map(({algorithm:de})=>(0,import_node_crypto2.createHash)(de));if(!await ti(e,d,y,o,ze))return`the en\
try ${u} can't be unpacked`;if(Ne.some(({value:de},mr)=>{var Ve;return((Ve=ze[mr])==null?void 0:Ve.digest("base64"))!==de}))return`digest error for ${c}: it was\
 changed after signing`}}async function ti(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=Gt&&s<=Gt){let f=await r(n,o);if(f===
void 0)return!1;let c=a===Zt?f:(0,import_node_zlib.inflateRawSync)(f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.
openReadStreamPromise(t))for(let c of i)c.update(f);return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function ni(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Xr,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var ne=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),oi=8*1024*1024,Qt={
autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0};function M(e){let{size:t}=(0,import_node_fs3.fstatSync)(e);return t>oi?(0,ne.fromFdPromise)(
e,Qt):(0,ne.fromBufferPromise)(si(e,t),Qt)}function si(e,t){let n=Buffer.allocUnsafe(t),r=0;for(let i=-1;i!==0&&r<t;r+=i)i=(0,import_node_fs3.readSync)(e,n,r,t-
r,r);return n.subarray(0,r)}var re=64*1024*1024,ci=4*1024*1024,qt=64,w=class extends Error{name="UnreadableArchive"};async function Yt(e,t){let n=await(0,import_promises7.open)(
e,"r");try{let r=await N(M(n.fd)),{entries:i,...o}=await N(ui(r)),s=i.reduce((f,{entry:c})=>f+di(c),0),a=r.readEntryCursor-s;return await t({...o,names:new Set(
i.map(({name:f})=>f)),contentProblem:f=>Xt({zip:r,file:n,entries:i,directoryOffset:a,sectionOf:f})})}finally{await n.close()}}function di({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function ui(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=z(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=V(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="conte\
nt"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new w(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await li(e,o,s,a==="manifest"?re:
void 0)),r.size>qt)throw new w(`it holds more than ${qt} signature files`)}if(i!==0)throw new w("it has data before the first entry, which no signature covers");
return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:mi(r)}}function mi(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).
map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function li(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?re:ci);if(t.
uncompressedSize>i)throw new w(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function z(e){return e.fileNameRaw.toString("utf8")}function V(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function N(e){try{return await e}catch(t){
throw t instanceof w||t.syscall!==void 0?t:new w(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}var tn=22,gi=65535,
en=Buffer.from("PK","latin1"),pi=117853008,hi="APK Sig Block 42",_=24,yi=16*1024*1024;async function nn(e){let{size:t}=await e.stat(),n=Math.max(0,t-tn-gi),r=await(0,import_chunk_Z6JYCRFH.o)(
e,n,t-n),[i,...o]=wi(r);if(i===void 0)throw new w("it does not end as a ZIP archive");if(o.length>0)throw new w("where its central directory ends can be read in\
 two ways");let s=r.subarray(i);if(i>=20&&r.readUInt32LE(i-20)===pi)throw new w("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(
16),end:n+i};if(a.start+s.readUInt32LE(12)!==a.end)throw new w("its central directory is not where its end says");let f=await bi(e,a.start);return{contents:{start:0,
end:(f==null?void 0:f.start)??a.start},directory:a,endRecord:s,block:f==null?void 0:f.values}}function wi(e){let t=[];for(let n=e.indexOf(en);n>=0;n=e.indexOf(en,
n+1)){let r=e.length-n-tn;r>=0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function bi(e,t){if(t<_+8)return;let n=await(0,import_chunk_Z6JYCRFH.o)(e,t-_,
_);if(n.toString("latin1",8)!==hi)return;let r=n.readBigUInt64LE(0);if(r<_||r>yi||Number(r)+8>t)throw new w("its APK Signing Block has no possible size");let i=t-
Number(r)-8,o=await(0,import_chunk_Z6JYCRFH.o)(e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new w("its APK Signing Block tells two sizes");return{start:i,values:Si(
o.subarray(8,o.length-_))}}function Si(e){let t=new Map;for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new w(
"its APK Signing Block is damaged");let i=e.readUInt32LE(n+8);if(t.has(i))throw new w(`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(
n+12,n+8+Number(r))),n+=8+Number(r)}return t}var on=1024*1024;async function an(e,{contents:t,directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{
for(let[c,d]of o)d.push((0,import_node_crypto4.createHash)(c).update(sn(165,f.length)).update(f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=on)
s(await(0,import_chunk_Z6JYCRFH.o)(e,d,Math.min(on,c-d)));let a=Buffer.from(r);return a.writeUInt32LE(t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto4.createHash)(
f).update(sn(90,c.length)).update(Buffer.concat(c)).digest()]))}function sn(e,t){let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function dn(e,t){let n=$(
e),r=n.parts().map(i=>Ei(i,t));return n.expectEnd(),r}function Ei(e,t){let n=$(e),r=n.part(),i=t==="v3"?cn(n):void 0,o=n.parts().map(fn),s=n.part();n.expectEnd();
let a=$(r),f=a.parts().map(fn),c=a.parts(),d=t==="v3"?cn(a):void 0,u=new Map;for(let l of a.parts()){let p=$(l),y=p.number();if(u.has(y))throw new w(`its signat\
ure has the attribute 0x${y.toString(16)} twice`);u.set(y,p.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new w("its signature has an unknown part");
return a.expectEnd(),{signedData:r,digests:f,certificates:c,attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function fn(e){
let t=$(e),n={algorithm:t.number(),value:t.part()};return t.expectEnd(),n}function cn(e){return{min:e.number(),max:e.number()}}function $(e){let t=0,n=i=>{if(i>
e.length-t)throw new w("its signature is cut off");return t+=i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=$(r.part()),
o=[];for(;i.left()>0;)o.push(i.part());return o},rest:()=>n(e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new w("its signature has an unknow\
n part")}};return r}var mn=[{name:"v2",number:2,id:1896449818,format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"\
v3"}],ln=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",
digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",
digest:"sha256",tree:!0}]]),Pi=3203395597,Ii=1436519170,vi=1000370060,ki=2147483647;async function gn(e,t){let n=await(0,import_promises6.open)(e,"r");try{return await Bi(
n,t)}catch(r){if(r instanceof w)return A(r.message);if(r instanceof import_chunk_KCTSZASC.c)return A(`its signature is malformed: ${r.message}`);if(r instanceof
RangeError)return A(r.message);throw r}finally{await n.close()}}function A(e){return{state:"invalid",reason:e}}async function Bi(e,t){let n=await nn(e),r=mn.flatMap(
({name:c,id:d,format:u})=>{var l;let m=(l=n.block)==null?void 0:l.get(d);return m===void 0?[]:[{name:c,signers:dn(m,u)}]});if(r.length===0)return{state:"unsigne\
d",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{name:c,signers:d}of r){let[u,...m]=d;if(u===void 0)
return A(`its ${c} signature has no signer`);if(m.length>0)return A(`its ${c} signature has ${d.length} signers, and only the signing policy's is expected`);let l=Fi(
u,t)??Ri(u,c,i);if(l!==void 0)return A(`its ${c} signature ${l}`);o.push(u)}let s=o.flatMap(c=>c.digests.map(({algorithm:d,value:u})=>({...Pe(d),value:u}))),a=s.
filter(({tree:c})=>c!==!0),f=await an(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>{var u;return((u=f.get(c))==null?void 0:u.equals(
d))!==!0})?A("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature schemes: ${[...i].
join(", ")}`,...a.length<s.length?["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(vi))?["the proof of rotation was not checked"]:
[]]}}function Fi(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.equals(t.raw))
return`is by ${(0,import_chunk_Z6JYCRFH.k)((0,import_chunk_Z6JYCRFH.j)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))return"names a\
nother public key than its certificate's";let c=n.find(({algorithm:d})=>!ln.has(d));return c!==void 0?`uses an algorithm that is unknown or too weak (0x${c.algorithm.
toString(16)})`:n.some(({algorithm:d})=>Pe(d).tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>{var m;return((m=r[u])==null?void 0:m.algorithm)!==d})?"\
lists other algorithms for its digests than for its signatures":n.every(({algorithm:d,value:u})=>Ai(Pe(d),s,f,u))?void 0:"does not fit what it is over":"has no \
digest that can be checked here"}function Ai({kind:e,digest:t},n,r,i){if((e==="ecdsa"?"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto.verify)(
t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.RSA_PSS_SALTLEN_DIGEST}:
{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(t,n,{key:r,...o},i)}function Ri({attributes:e,sdk:t},n,r){let i=e.get(
Pi);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!mn.some(c=>c.number===f&&r.has(c.name)))return"says that a newer one was there, which is gone"}if(e.
has(Ii)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==
s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of Android":(n==="v3.1"||!r.has("v3.1"))&&o.max!==ki?"is not for the latest\
 versions of Android":void 0}function Pe(e){let t=ln.get(e);if(t===void 0)throw new w(`its signature uses an unknown algorithm (0x${e.toString(16)})`);return t}
var pn="1.2.840.113549.1.7.1",Mi=1024*1024;async function hn(e,t,n,r,i){let o=(0,import_chunk_Z6JYCRFH.u)(n,Mi);if(!Buffer.isBuffer(o))return o;try{let s=(0,import_chunk_Z6JYCRFH.f)(
Ie(o,r.format)),[a,...f]=s.signers;if(a===void 0)return{state:"unsigned",reason:"nobody has signed it"};let c=f.length>0?"has several signers":await Oi(a,s,{certificate:e,
file:t,expected:r,digests:i});return c!==void 0?{state:"invalid",reason:`the signature ${c}`}:Ci(a,s,r)}catch(s){if(!(s instanceof import_chunk_KCTSZASC.c))throw s;
return{state:"invalid",reason:`the signature is malformed: ${s.message}`}}}function Ie(e,t){let n=e[0]===import_chunk_KCTSZASC.a.sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(
`it is not ${t.toUpperCase()}`);let r=n?e:$i(e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)throw new import_chunk_KCTSZASC.c("there is more after t\
he end");return r}function yn(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function $i(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Oi(e,t,{certificate:n,file:r,expected:i,digests:o}){if(t.content!==void 0||
t.contentType!==pn)return"is not a detached one over a file";if(!(0,import_chunk_Z6JYCRFH.i)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(
p=>p.equals(n.raw)))return"does not hold the signer's certificate";let{digest:s,padding:a}=i;if((0,import_chunk_Z6JYCRFH.c)(e.digestAlgorithm)!==s)return`does n\
ot use ${s}`;let f=n.publicKey,c=(0,import_chunk_Z6JYCRFH.e)(e.signatureAlgorithm,s,f);if(typeof c=="string")return c;if(c.digest!==s)return`does not use ${s}`;
if(c.kind!=="ecdsa"&&c.kind!==`rsa-${a}`)return`does not use the padding ${a}`;let{signedAttributes:d,signature:u,signatureAlgorithm:m}=e;if(d===void 0){let p=(0,import_node_crypto5.createVerify)(
s);return await(0,import_chunk_PC4QDVVJ.c)(r,y=>p.update(y)),p.verify(c.key,u)?void 0:"does not fit the file"}return(0,import_chunk_Z6JYCRFH.h)(d.values,await o.
of(r,s),pn)??(0,import_chunk_Z6JYCRFH.d)({algorithm:m,digest:s,data:d.encoded,signature:u},f)}function Ci(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_Z6JYCRFH.l)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Ui=64*1024;async function wn(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=(0,import_chunk_Z6JYCRFH.u)(n,Ui);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises8.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var ve=4294967290,Ni=128;async function bn(e,t){let n=await(0,import_chunk_Z6JYCRFH.o)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await zi(e,n,r,t/r-1);Be(i,n.readUInt32LE(60));let o=await _i(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Ni)Vi(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await ie(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function zi(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<ve;){ke(o,f);let c=await ie(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<ve)){ke(o,f);let c=await ie(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Vi(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Be(e,t.readUInt32LE(n+116))}function Be(e,t){let n=[];for(let r=t;r<ve;r=e.next[r]??4294967295)
ke(e,r),n.push(r);return n}function ke({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function _i(e,t,n){let r=Be(t,n),i=[];for(let o of r)i.push(await ie(e,t,o));return Buffer.concat(i)}function ie(e,{
sectorSize:t},n){return(0,import_chunk_Z6JYCRFH.o)(e,(n+1)*t,t)}var ji=64*1024*1024,Ji=15,Fe=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function Sn(e){
let t=await(0,import_promises9.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_Z6JYCRFH.o)(t,0,64),i=await(0,import_chunk_Z6JYCRFH.q)(t);return i!==
void 0?await Ae(t,i):r.toString("latin1",0,4)==="MSCF"?await Wi(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await bn(t,n):Fe.includes((0,import_node_path5.extname)(
e).toLowerCase())?await Zi(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_KCTSZASC.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Ae(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":En(e,n.offset+8,r)}async function Wi(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?En(e,i,n):"has data behind its si\
gnature"}async function En(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(await(0,import_chunk_Z6JYCRFH.o)(e,t,6));return n-r<=Ji&&(await(0,import_chunk_Z6JYCRFH.o)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Gi=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function Zi(e,t){if(t>ji)return"is too big for a script";let n=await(0,import_chunk_Z6JYCRFH.o)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Gi.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function xn(e,t){let n=await(0,import_chunk_Z6JYCRFH.n)(e);try{return await Xi(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_KCTSZASC.c)return O(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function Xi(e,t){let n=await(0,import_chunk_Z6JYCRFH.q)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return O(
"there is more data after the signature");let o=await Ae(e,n);if(o!==void 0)return O(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_Z6JYCRFH.m)(
await(0,import_chunk_Z6JYCRFH.s)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?O("it is a catalog's signature"):f.algorithm===void 0?O("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_Z6JYCRFH.r)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:O("the file was changed after signing: its digest is not the signed one")}function O(e){return{state:"invalid",reason:e}}async function Pn(e,t,n={}){try{return await Yt(
e,r=>Qi(r,t,n))}catch(r){if(r instanceof w)return{state:"invalid",reason:r.message};throw r}}async function Qi(e,t,n){if(e.signatures.length===0)return{state:"u\
nsigned",reason:"there is no signature block in META-INF"};let r=e.signatures.map(f=>qi(e,f,t,n)),i=r.find(({verdict:f})=>f.state==="valid"),o=F(e.manifest??Buffer.
alloc(0)),s=i===void 0?void 0:await Yi(e,o);if(s!==void 0)return{state:"invalid",reason:s};let a=i??r.find(({byOther:f})=>!f)??r[0];return(a==null?void 0:a.verdict)??
{state:"unsigned",reason:"there is no signature block in META-INF"}}function qi(e,{name:t,block:n,signatureFile:r},i,o){let s=(a,f=!1)=>({verdict:{state:"invali\
d",reason:`${t}: ${a}`},byOther:f});if(r===void 0)return s("its signature file (.SF) is missing");try{let a=(0,import_chunk_Z6JYCRFH.f)(n);if(a.content!==void 0&&
!a.content.equals(r))return s("it is over another signature file");let f=(0,import_chunk_Z6JYCRFH.g)(i,a,r);if(f.state==="wrong")return s(f.reason,f.byOther);let c=(0,import_chunk_Z6JYCRFH.l)(
f.signer,a,o);if(c.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${c.reason}`},byOther:!1};let d=eo(
e,r);if(d!==void 0)return s(d);let u=c.state==="valid"?c.time.toISOString():void 0,m=c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:
[],l=(0,import_chunk_Z6JYCRFH.c)(f.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"JAR signature check",notes:m,...l===void 0?{}:{digest:l},...u===
void 0?{}:{timestampedAt:u}},byOther:!1}}catch(a){if(a instanceof import_chunk_KCTSZASC.c)return s(`it is malformed: ${a.message}`);throw a}}async function Yi(e,{
sections:t}){for(let[r,i]of t)if(Se(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(
r=>n.has(r)?t.get(r):void 0)}function eo({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=F(t),i=F(n),o=r.repeated??i.repeated;
if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=te(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&te(i.main,"-Digest-Manifest-Main-A\
ttributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){let f=r.sections.get(a);if(f===void 0||!Se(f))return`the entry ${JSON.
stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(te(c,"-Digest",f.
raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after signing`}}var In=1024*1024;async function R(e,t,n,r,i=0){let o=t.end-t.start,
s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=In){let f=Math.min(In,o-a),[c,d]=await Promise.all([(0,import_chunk_Z6JYCRFH.o)(e,t.start+a,f),(0,import_chunk_Z6JYCRFH.o)(
n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_Z6JYCRFH.o)(n,r.end-s,s)).every(a=>a===0)}var Re=`!<arch>
`,vn=60,to=100,no=64*1024;async function oe(e){let t=await(0,import_promises10.open)(e);try{let{size:n}=await t.stat(),r=await ro(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&f.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith(
"_gpg")){if(l-m>no)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await(0,import_chunk_Z6JYCRFH.o)(t,m,l-m)})}return{names:i.map(
({name:u})=>u),signed:i.map(({start:u,end:m})=>({path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function kn(e,t){let[n,r]=[await oe(e),await oe(
t)],[i,o]=[await(0,import_promises10.open)(e),await(0,import_promises10.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.
names[s]===a&&f!==void 0&&c!==void 0&&await R(i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function ro(e,t){
var r;if((await(0,import_chunk_Z6JYCRFH.o)(e,0,Re.length)).toString("latin1")!==Re)throw new RangeError("it is no ar archive");let n=[];for(let i=Re.length;i<t;){
let o=(await(0,import_chunk_Z6JYCRFH.o)(e,i,vn)).toString("latin1"),s=Number(((r=/^(\d+) *$/.exec(o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+vn;if(o.slice(58)!==
"`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a member is damaged");if(n.length===to)throw new RangeError("it has too many members");n.push({name:o.
slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+s+s%2}return n}var Me="_gpgorigin";async function Bn(e,t,n){let r;try{r=await oe(e)}catch(a){if(a instanceof
RangeError)return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Me);if(i===void 0)return{
state:"unsigned",reason:`the package has no ${Me}`};if(o.length>0)return{state:"invalid",reason:`the package has several ${Me}`};let s=await(0,import_chunk_CUZ3LBTL.h)(
i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Z\
standard: build them with dpkg-deb -Zxz`}:s}function An({signer:e,openpgpKey:t,run:n,scratchDirectory:r,digests:i}){let o=()=>Fn(e,"certificate"),s=()=>Fn(t,"Op\
enPGP key"),a=new Map,f=async c=>{let d=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await c(d)}finally{await(0,import_promises5.rm)(
d,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:f,run:n,rawSignature:(c,d,u,m)=>(0,import_chunk_Z6JYCRFH.t)(o().publicKey,c,d,u,m,i),digestSignature:(c,d,u)=>f(
m=>wn(o(),c,d,u,{run:n,scratch:m})),cmsSignature:(c,d,u)=>hn(o(),c,d,u,i),timestampBeside:import_chunk_Z6JYCRFH.w,authenticodeSignature:async c=>(0,import_chunk_Z6JYCRFH.m)(
await(0,import_promises5.readFile)(c),o()),executableSignature:c=>xn(c,o()),rootIsKnown:c=>{let d=a.get(c)??(0,import_chunk_CUZ3LBTL.a)(c).then(u=>(0,import_chunk_CUZ3LBTL.b)(
u));return a.set(c,d),d},openpgpSignature:(c,d,u)=>(0,import_chunk_CUZ3LBTL.i)(c,d,u,s()),debSignature:(c,d)=>Bn(c,d,s()),clearSignature:(c,d,u)=>(0,import_chunk_CUZ3LBTL.j)(
c,d,u,s()),uncoveredData:Sn,jarSignature:(c,d)=>Pn(c,o(),d===void 0?{}:{digest:d}),apkSignature:c=>gn(c,o())}}function Fn(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}var $n=7;async function On({original:e,result:t}){let[n,r]=await Promise.all([Rn(e),Rn(t)]);for(let[
i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?$n:0;if(!(o.start===s.start&&await R(e,o,t,s,a)))return"holds another program than the original"}}
async function Rn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_Z6JYCRFH.o)(e,60,4)).readUInt32LE(0)+24,i=(await(0,import_chunk_Z6JYCRFH.o)(e,r,2)).readUInt16LE(
0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_Z6JYCRFH.o)(e,s,8)).readUInt32LE(0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}
async function Cn({original:e,result:t}){let[n,r]=await Promise.all([Ln(e),Ln(t)]);return await R(e,n,t,r,$n)?void 0:"holds other files than the original"}async function Ln(e){
let{size:t}=await e.stat(),n=await(0,import_chunk_Z6JYCRFH.o)(e,0,Math.min(t,48)),r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;
return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Tn({paths:e}){var i;let[t,n]=[(0,import_chunk_Z6JYCRFH.f)(await(0,import_promises12.readFile)(
e.original)),(0,import_chunk_Z6JYCRFH.f)(await(0,import_promises12.readFile)(e.result))];return t.contentType===n.contentType&&t.content!==void 0&&((i=n.content)==
null?void 0:i.equals(t.content))===!0?void 0:"lists other files than the original"}async function Dn({paths:e}){let[t,n]=[await Mn(e.original),await Mn(e.result)];
return t===n?void 0:"holds another script than the original"}async function Mn(e){let t=await(0,import_promises12.readFile)(e),n=t[0]===255&&t[1]===254,r=t.toString(
n?"utf16le":"latin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).trimEnd()}async function Nn(e,t){let[n,r]=[
await N(Un(e)),await N(Un(t))];for(let[a,f]of r.contents){let c=n.contents.get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original \
does not have`;if(c!==f)return`holds another entry ${JSON.stringify(a)} than the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the\
 original's entry ${JSON.stringify(a)}`;if(n.manifest===void 0||r.manifest===void 0)return;let[i,o]=[F(n.manifest).main.attributes,F(r.manifest).main.attributes],
s=[...i].find(([a,f])=>o.get(a)!==f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Un(e){let t=await(0,import_promises13.open)(
e,"r");try{return await uo(t.fd)}finally{await t.close()}}async function uo(e){let t=await M(e),n=new Map,r;for await(let i of t.eachEntry()){let o=z(i),s=V(o);
s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),s==="manifest"&&(r=await mo(t,i))}return{contents:n,manifest:r}}async function mo(e,t){return t.uncompressedSize>
re?void 0:(0,import_consumers2.buffer)(await e.openReadStreamPromise(t))}var go=[[Buffer.from("MZ").toString("hex"),On],[Buffer.from("PK").toString("hex"),({paths:e})=>Nn(
e.original,e.result)],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>kn(e.original,e.result)],["edabeedb",ho],[Buffer.from("MSCF").toString("hex"),Cn]];async function se(e,t){let n=await(0,import_chunk_Z6JYCRFH.n)(
e);try{let r=await(0,import_chunk_Z6JYCRFH.n)(t);try{let i=await po(n,e);return await(i==null?void 0:i({original:n,result:r,paths:{original:e,result:t}}))}finally{
await r.close()}}catch(r){if(r instanceof RangeError||r instanceof w||r instanceof import_chunk_KCTSZASC.c)return`can not be compared with the original: ${r.message}`;
throw r}finally{await n.close()}}async function po(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_Z6JYCRFH.o)(e,0,Math.min(8,n))).toString("hex"),[,i]=go.
find(([s])=>r.startsWith(s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Tn:Fe.includes(o)?Dn:void 0}async function ho({
original:e,result:t}){let[n,r]=await Promise.all([Vn(e),Vn(t)]);return await R(e,n,t,r)?void 0:"holds another header or payload than the original"}var zn=96;async function Vn(e){
let t=await(0,import_chunk_Z6JYCRFH.o)(e,zn,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=zn+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}async function Hn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===
void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await wo(t,e,a).catch(m=>{throw m instanceof import_chunk_KCTSZASC.c?
bo(n,m):m}),d=(0,import_chunk_G2A6CPLR.c)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,l]of i.timestampUrls.entries())try{return await c.put(await(0,import_chunk_Z6JYCRFH.y)(
l,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),l}catch(p){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,
{file:n,cause:p});if(!(p instanceof import_chunk_Z6JYCRFH.z))throw p;u.push(`${l}: ${p.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${l}\
 for ${n} (${p.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server gave a good timestamp fo\
r ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function wo(e,t,n){let r=await(0,import_promises16.readFile)(
e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises16.writeFile)(e+import_chunk_PC4QDVVJ.d,s)};let i=Ie(r,n),[o]=(0,import_chunk_Z6JYCRFH.f)(
i).signers;if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{bytes:o.signature,put(s){let a=(0,import_chunk_Z6JYCRFH.v)(s);if(typeof a==
"string")throw new import_chunk_Z6JYCRFH.z(a);let f=(0,import_chunk_Z6JYCRFH.x)(i,a.raw,"cades");return(0,import_promises16.writeFile)(e,n==="pem"?yn(f):f)}}}function bo(e,t){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"T\
he result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var vo=1e3,ko=3e4,Bo=60;async function jn(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now();f>1&&await n.reset();
let d=await Fo(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ae(
c)}))throw d;let u=Oo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises15.setTimeout)(
u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function Fo(e,t,n,r,i){
let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;a>0&&await n.reset();let d=await Ao(f,c,
e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""}\
 for ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}
async function Ao(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+Bo);r.signsInPlace===
!0&&await Lo(n,i.output);let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:Jn(c.log),u=await Ro(r,{input:n.source,output:i.
output,timestampUrl:e},c===void 0?o.credentials:{},f,o),m={tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{
cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,timestampUrl:e,logDirectory:o.logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind===
"embedded"?n.file.size:0,otherVendor:o.otherVendor,extraArguments:o.tool.options.extraArguments,askSignPath:o.askSignPath};if(u.exitCode===0&&!u.timedOut){let y=await Hn(
r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let E=y??e;if(!a.verify)return{timestampUrl:E,verdict:void 0};let b=await Mo(n,r,i.output,
E,o);return b instanceof import_chunk_VC77LCNK.b?b.code==="VERIFICATION_FAILED"?(0,import_chunk_CUZ3LBTL.d)(m,b):b:{timestampUrl:E,verdict:b}}let l=await(0,import_chunk_CUZ3LBTL.c)(
m),p=!t&&l.code==="TIME_LIMIT";return l.code==="TIMESTAMP_FAILED"||p?l:(0,import_chunk_CUZ3LBTL.g)(l,o.probe)}async function Ro(e,t,n,r,{session:i,batches:o,slots:s,
tool:a}){var c;let f=await o.signerFor(e);return await((c=f==null?void 0:f.readAhead)==null?void 0:c.call(f,t.input)),s.run(()=>{if(f!==void 0)return f.sign(t,r);
let d=e.sign(t,a);return i.capture({...d,environment:{...n,...d.environment}},r)})}async function Lo({source:e},t){try{await(0,import_promises14.copyFile)(e,t,import_node_fs5.constants.
COPYFILE_FICLONE),await(0,import_promises14.chmod)(t,384)}catch(n){throw(0,import_chunk_4BZ7O3LF.d)(n,t)}}async function Mo(e,t,n,r,i){let o=t.result.kind==="de\
tached";if(Jn(n)===0)return Kn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},a=await t.verify(s,i.tool,i.verifier);
if(a.state==="valid"){let f=o?void 0:await se(e.file.realPath,n);if(f!==void 0)throw $o(e,t,f);return a}if(a.state==="invalid"&&a.part==="timestamp"){let{name:f}=e.
file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{file:f,hint:"Add anothe\
r server to timestamp-urls; they are tried in order."})}return Kn(e,t,n,a.reason)}function $o({file:{name:e}},t,n){return new import_chunk_VC77LCNK.b("VERIFICAT\
ION_FAILED",`${t.name} ended well, but signed something else than ${e}: the result ${n}.`,{file:e,hint:"The result was thrown away and the original is unchanged\
. Check arguments: they must not name other files. If there are none, report this."})}async function Kn({file:{name:e}},t,n,r){let i=await(0,import_chunk_CUZ3LBTL.f)(
{output:n,expectedSizeInBytes:0});return i!==void 0?(0,import_chunk_CUZ3LBTL.e)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name}\
 ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged.\
 Check that the certificate is the one of the signing policy; if it is, report this."})}function Oo(e){return Math.min(vo*2**(e-1),ko)*(.5+Math.random()/2)}function Jn(e){
var t;return((t=(0,import_node_fs6.statSync)(e,{throwIfNoEntry:!1}))==null?void 0:t.size)??0}function ae(e){return Math.round(performance.now()-e)}async function Wn(e,{
file:t},n,r,i){if(e.digestInput===void 0)return e;let{digest:o,inputIsDigest:s}=n.options,a=s===!0?await Do(t,o):await i.of(t.realPath,o),f=await r.write(`diges\
t-${(0,import_node_crypto6.randomUUID)()}`,e.digestInput(a,n));return{...e,sign:(c,d)=>e.sign({...c,digestFile:f},d)}}async function Do(e,t){var s;let n=import_chunk_G2A6CPLR.a[t],
r=(a,f)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`input-is-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:f})};if(e.size>1024)return r(`has ${e.
size} bytes and can't be a digest`,"Leave input-is-digest out to have files hashed.");let i=await(0,import_promises17.readFile)(e.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.
test(i.toString("latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);if(i.length===n)return i;let o=(s=Object.entries(
import_chunk_G2A6CPLR.a).find(([,a])=>a===i.length))==null?void 0:s[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by op\
enssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or make it by ${t}.`)}var _o="signing-report.json",Ho=256*1024*1024;async function Gn(e){return await(0,import_promises18.stat)(
e).then(n=>n.isDirectory(),()=>!1)?(0,import_node_path8.join)(e,_o):e}async function Zn(e){let t;try{t=await(0,import_promises18.readFile)(e,"utf8")}catch(r){if((0,import_chunk_4BZ7O3LF.a)(
r)==="ENOENT")return;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} ${(0,import_chunk_4BZ7O3LF.c)(r)}.`,{file:e,cause:r})}let n=t.length>Ho?
void 0:Ko(t);if(jo(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,
hint:"Name a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function Ko(e){try{return JSON.parse(e)}catch{
return}}function jo(e){return!C(e)||e.schemaVersion!==1||!C(e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!C(e.options)||!C(e.signPath)||
!C(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||!Xn(Jo,
e.outcome)?!1:e.files.every(Go)}var Jo=["signed","prepared","nothing-to-sign","skipped","failed"],Wo=["signed","skipped","failed","not-started"];function Go(e){
return!C(e)||typeof e.file!="string"||typeof e.tool!="string"||!Xn(Wo,e.status)||!Array.isArray(e.notes)?!1:typeof e.reason=="string"&&typeof e.durationInMilliseconds==
"number"&&typeof e.attempts=="number"}function Xn(e,t){return e.some(n=>n===t)}function C(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function qn({
inputs:e,host:t},n){let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await Gn((0,import_node_path7.resolve)(n,r)),a=await Zn(s);return a===
void 0?(t.warning(`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.
padding!==o?(t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(
({sha256:f})=>f!==void 0).map(f=>[f.file,f]))}async function Yn(e,{file:t,destination:n},r){let i=e.get(t.name);if((i==null?void 0:i.sha256)===void 0||i.tool!==
r.name)return;let{input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await Qn(t.realPath)!==o))return await Qn(n)===s?i.sha256:void 0}
function Qn(e){return(0,import_chunk_PC4QDVVJ.b)(e).catch(()=>{})}var es=64*1024*1024,Oe=30,tr=8,nr=1,v=4294967295;async function rr(e,t){let n=await(0,import_promises19.open)(
e,"r");try{let r=await M(n.fd).catch(()=>{}),i=r===void 0?void 0:await ns(r,n).catch(ts);return r===void 0||i===void 0?!1:(await ss(i,r.comment,e,t),!0)}finally{
await n.close()}}function ts(e){if(e.syscall!==void 0)throw e}async function ns(e,t){let n=[],r=!1;for await(let i of e.eachEntry()){let o=V(z(i));if(o==="signa\
ture"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await os(e,i):void 0;s===void 0?n.push({entry:i,record:await rs(t,i)}):n.push(s),r||=s!==void 0}
return r?n:void 0}async function rs(e,t){let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_Z6JYCRFH.o)(e,n,Oe),i=n+Oe+r.readUInt16LE(26)+r.readUInt16LE(
28);return{from:n,to:i+t.compressedSize+await is(e,t,r,i+t.compressedSize)}}async function is(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&tr)===0)return 0;
let o=await(0,import_chunk_Z6JYCRFH.o)(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=v||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+
(a?20:12)}async function os(e,t){if(t.uncompressedSize>es)return;let n=await(0,import_consumers3.buffer)(await e.openReadStreamPromise(t)),r=jt(n);if(r.equals(n))
return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~tr,
crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=ir(o),a=Buffer.alloc(Oe);return a.writeUInt32LE(67324752,0),or(a,4,o,
s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function ss(e,t,n,r){let i=await(0,import_promises19.open)(r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<
u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs7.createReadStream)(
n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&(f==null?void 0:f.to)===m.from||await c(),a.push(as(u,o+(f===void 0?0:f.to-f.from))),
Buffer.isBuffer(m)?await s(m):f={from:(f==null?void 0:f.from)??m.from,to:m.to};await c();let d=o;await s(Buffer.concat(a)),await s(fs(e.length,d,o-d,t))}finally{
await i.close()}}function ir({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==nr).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(
t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function or(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,
t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(
Math.min(n.compressedSize,v),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,v),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}
function as(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=v),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(nr,0),
r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,ir(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(
33639248,0),o.writeUInt16LE(e.versionMadeBy,4),or(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(
e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,v),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function fs(e,t,n,r){let i=Buffer.alloc(22);if(i.
writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,v),12),i.writeUInt32LE(Math.min(
t,v),16),i.writeUInt16LE(r.length,20),e<65535&&n<v&&t<v)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function sr(e,t){let n=performance.
now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_UCCZ6MZJ.b[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_CUZ3LBTL.m)(
o,r)},c=await Yn(t.earlier,e,a),d=c===void 0?void 0:await ls(e,a,t),u=d??await ms(e,a,t);if(u!==void 0){d===void 0&&await gs(e,a,t);let{size:y}=(0,import_node_fs4.statSync)(
o),E=ae(n);return{...f,status:"skipped",sizeInBytes:y,verifiedBy:u.verifier,...a.timestamping==="beside"&&u.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_PC4QDVVJ.d}:
{},...d===void 0||c===void 0?{}:{sha256:c},notes:[d===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:E}}let m=(0,import_node_fs4.statSync)(
i.realPath),l=await t.staging.reserve(o,a.result.kind==="detached"?"shared":"own"),p=a.strip===void 0?void 0:await t.staging.reserve(o);try{let y=await us(e,a,p),
E=await Wn(a,e,t.tool,t.session.workspace,t.digests),{attempts:b,timestampUrl:k,verdict:P}=await jn({...e,source:y},E,l,t),[K,ce]=[(await t.digests.of(i.realPath,
"sha256")).toString("hex"),await(0,import_chunk_PC4QDVVJ.b)(l.output)];ps(e,m);let{size:De}=(0,import_node_fs4.statSync)(l.output),T=a.timestamping==="beside"&&
k!==void 0?[import_chunk_PC4QDVVJ.d]:[];return await l.publish({mode:a.result.kind==="embedded"?i.mode:420,beside:T}),{...f,status:"signed",sizeInBytes:De,sha256:{
input:K,result:ce},...P===void 0?{}:{verifiedBy:P.verifier},...k===void 0?{}:{timestampUrl:k},...T.length===0?{}:{timestampFile:f.result+import_chunk_PC4QDVVJ.d},
notes:(P==null?void 0:P.notes)??[],attempts:b,durationInMilliseconds:ae(n)}}catch(y){throw await l.discard(),y}finally{t.digests.forget(i.realPath),await(p==null?
void 0:p.discard())}}async function us({file:e,destination:t},n,r){var i;if(r===void 0)return e.realPath;try{return await((i=n.strip)==null?void 0:i.call(n,e.realPath,
r.output,{jar:rr}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_4BZ7O3LF.d)(o,t)}}async function ms({file:e,destination:t},n,r){let{existingSignature:i}=r.
session.inputs;if(i==="replace")return;let o=n.result.kind==="detached"?t:e.realPath;if(!(0,import_node_fs4.existsSync)(o))return;let s=await ar(e.realPath,o,n,
r);if(i==="error"&&s.state!=="unsigned"){let a=s.state==="valid"?"is signed already":`has a signature already, and not a good one: ${s.reason}`;throw new import_chunk_VC77LCNK.b(
"ALREADY_SIGNED",`${e.name} ${a}.`,{file:e.name,hint:"Set existing-signature to skip (leaves a file whose signature is valid and by this signing policy) or to r\
eplace."})}return s.state==="valid"?s:void 0}async function ls({file:e,destination:t},n,r){let i=n.result.kind==="embedded",o=await ar(i?t:e.realPath,t,n,r);return o.
state!=="valid"||i&&t!==e.realPath&&await se(e.realPath,t)!==void 0?void 0:o}function ar(e,t,n,r){let i=r.session.inputs.timestampUrls.length>0&&n.honours.includes(
"timestamp-urls");return n.verify({file:e,signature:t,timestamped:i},r.tool,r.verifier)}async function gs({file:e,destination:t},n,{staging:r}){if(n.result.kind===
"detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises11.copyFile)(e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){
throw await i.discard(),o}}function ps(e,t){let n=(0,import_node_fs4.statSync)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}
var H=class extends Error{};function fr(e){let t=[],n=e,r=!1;return{async run(i){n>0?n-=1:await new Promise(o=>t.push(o));try{if(r)throw new H;return await i()}finally{
let o=t.shift();o===void 0?n+=1:o()}},close(){r=!0}}}async function cr(e,t){let{retryBudget:n,slots:r,giveUp:i,earlier:o}=t,{host:s,inputs:a,signal:f}=t.session,
c=[],d=(0,import_chunk_TIAKAJGT.b)(e.length),u=0,m=await(0,import_chunk_5UKJHI5O.a)(e,async p=>{if(f.aborted||c.length>0&&a.failFast)return Ce(p,o);let y=await sr(
p,t).catch(b=>b instanceof H||i.signal.aborted&&ys(b)?Ce(p,o):ws(p,b,c,o));if(y.status==="not-started")return y;n.exhausted&&i.abort(),(n.exhausted||c.length>0&&
a.failFast)&&r.close(),u+=1,y.status!=="failed"&&s.info(hs(y)),s.progress(u,e.length,c.length);let E=d.done(c.length);return E!==void 0&&s.info(E),y},{concurrency:a.
parallel+t.batches.ahead}),l=m.filter(({status:p})=>p==="not-started").length;return n.exhausted&&l>0&&s.warning(`Nothing could be signed any more, however ofte\
n it was tried: ${(0,import_chunk_NTSAHNTA.e)(l,"file")} not begun, or given up.`),{files:m,failures:c}}function hs({file:e,tool:t,status:n,verifiedBy:r,result:i,
durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,
f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}function Ce({file:e,tool:t,reason:n},r){let i=r.get(e.name);return{file:e.name,tool:t,reason:n,status:"\
not-started",...(i==null?void 0:i.sha256)===void 0||i.tool!==t?{}:{sha256:i.sha256},notes:[],attempts:0,durationInMilliseconds:0}}function ys(e){return e instanceof
import_chunk_VC77LCNK.b&&e.code==="CANCELLED"}function ws(e,t,n,r){let{name:i}=e.file,o=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTE\
RNAL_ERROR",`${i} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:i});return n.push(o),{...Ce(e,r),status:"failed",error:(0,import_chunk_EMZ453M2.c)(
o)}}var Te=50,bs=60;function dr(e){let t=e.filter(({status:f})=>f==="failed");if(t.length===0)return[];let n=[["file","tool","error"],...t.slice(0,Te).map(({file:f,
tool:c,error:d})=>[(0,import_chunk_NTSAHNTA.c)((0,import_chunk_NTSAHNTA.a)(f),bs),c,(d==null?void 0:d.code)??""])],r=f=>Math.max(...n.map(c=>{var d;return((d=c[f])==
null?void 0:d.length)??0})),i=[r(0),r(1)],o=n.map(f=>f.map((c,d)=>c.padEnd(i[d]??0)).join("  ").trimEnd());t.length>Te&&o.push(`\u2026 and ${t.length-Te} more`);
let s=f=>e.filter(c=>c.status===f).length,a=["signed","skipped","not-started"].map(f=>({word:f==="not-started"?"not begun":f,files:s(f)})).filter(({files:f})=>f>
0).map(({word:f,files:c})=>`, ${c} ${f}`);return[...o,`${t.length} failed${a.join("")}`]}function ur({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.
now()){let i=e*t,o=Math.max(n/2,10)*1e3,s=i,a=!1,f=0,c=-1/0,d;return{allows(u,m){if(!u.transient)return!1;f+=1;let l=u.code==="SERVICE_UNAVAILABLE";return l&&(d??=
Math.max(r()-m.durationInMilliseconds,c)),l&&d!==void 0&&r()-d>=o||f>i+t?(a=!0,!1):m.number>e||l&&m.durationInMilliseconds>=o?!1:s===0?(a=!0,!1):(s-=1,!0)},succeeded(){
f=0,d=void 0,c=r(),s=Math.min(s+1,i)},get exhausted(){return a}}}var Es=15;async function Td(e,t){let{plan:n,certificate:r,credentials:i,logDirectory:o,facts:s}=e;
if(n.files.length===0||e.key===void 0)return;let a=new AbortController,f=(0,import_chunk_IQIYUANN.c)(e.session,a.signal),{retries:c,parallel:d,serviceUnavailableTimeoutInSeconds:u}=f.
inputs,m=Ht(f.workspace),l=vs(e),p={...i.public,...i.secret},y=(0,import_chunk_Z6JYCRFH.a)(),E=Ut({session:f,tool:l,credentials:p,logDirectory:o,files:n.files,digests:y,
startedAhead:e.startedAhead});try{let{files:b,failures:k}=await cr(n.files,{session:f,staging:m,tool:l,batches:E,digests:y,earlier:await qn(f,s.workingDirectory),
verifier:An({signer:r==null?void 0:r.leaf,...await Is(e),run:P=>f.capture(P),scratchDirectory:await f.workspace.folder("verify"),digests:y}),credentials:p,logDirectory:o,
workingDirectory:s.workingDirectory,slots:fr(d),giveUp:a,retryBudget:ur({retries:c,parallel:d,libraryPatienceInSeconds:u}),otherVendor:!n.signPath,probe:e.probe,
askSignPath:xs(e)});t.files=b,Ps(e.session,k,b)}finally{await E.close(),await m.finish()}}function xs({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,
organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_CUZ3LBTL.l)(e,{retries:0,
totalTimeoutInSeconds:Es});return(0,import_chunk_CUZ3LBTL.k)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(c))};return()=>s??=a()}function Ps({host:e,signal:t},n,r){
let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===
0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(e,s);e.startGroup("What is not signed");for(let s of dr(r))e.info(s);throw e.endGroup(),new import_chunk_VC77LCNK.b(
i.code,`${n.length} of ${r.length} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",cause:i})}}async function Is({configuration:{
gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function vs({session:e,plan:t,
facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,
options:(0,import_chunk_CUZ3LBTL.n)(e.inputs),configuration:i,backend:((o=t.openssl)==null?void 0:o.backend)??"engine",command:(0,import_chunk_CUZ3LBTL.q)(n)}}0&&(module.exports={signFiles});
