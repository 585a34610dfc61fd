var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>ru});module.exports=__toCommonJS(stdin_exports);var import_chunk_4XK2RSVO=require("./chunk-4XK2RSVO.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_G2BR2ZNF=require("./chunk-G2BR2ZNF.cjs"),import_chunk_UWRM56RA=require("./chunk-UWRM56RA.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_PINUKLGH=require("./chunk-PINUKLGH.cjs"),import_chunk_TIAKAJGT=require("./chunk-TIAKAJGT.cjs"),
import_chunk_HZMASEED=require("./chunk-HZMASEED.cjs"),import_chunk_5SJSCGUT=require("./chunk-5SJSCGUT.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),import_chunk_B3KJNQUF=require("./chunk-B3KJNQUF.cjs"),
import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_5UKJHI5O=require("./chunk-5UKJHI5O.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),
import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_promises=require("node:fs/promises"),import_node_crypto=require("node:crypto"),import_node_fs=require("node:fs"),import_node_fs2=require("node:fs"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_fs3=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_node_util=require("node:util"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto2=require("node:crypto"),
import_promises6=require("node:fs/promises"),import_promises7=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),import_node_crypto3=require("node:crypto"),
import_node_zlib=require("node:zlib"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_node_crypto6=require("node:crypto"),
import_node_crypto7=require("node:crypto"),import_node_fs4=require("node:fs"),import_promises8=require("node:fs/promises"),import_node_path4=require("node:path"),
import_promises9=require("node:fs/promises"),import_promises10=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises11=require("node:fs/promises"),
import_promises12=require("node:fs/promises"),import_node_fs5=require("node:fs"),import_promises13=require("node:fs/promises"),import_node_fs6=require("node:fs"),
import_node_fs7=require("node:fs"),import_promises14=require("node:fs/promises"),import_promises15=require("node:timers/promises"),import_promises16=require("node:fs/promises"),
import_node_path6=require("node:path"),import_promises17=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),import_promises18=require("node:fs/promises"),
import_node_crypto8=require("node:crypto"),import_node_crypto9=require("node:crypto"),import_promises19=require("node:fs/promises"),import_node_path7=require("node:path"),
import_promises20=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_fs8=require("node:fs"),import_promises21=require("node:fs/promises"),
import_consumers3=require("node:stream/consumers"),import_node_zlib2=require("node:zlib"),Se="sha256",xr=2e3;function zt(){let e=new Map;return{async of(t,n,r){
let i=Ht((0,import_node_fs.statSync)(t,{bigint:!0})),o=e.get(t),s=(o==null?void 0:o.state)===i?o.digests.get(n):void 0;if(s!==void 0)return s;let a=(0,import_node_crypto.createHash)(
n),f=n===Se?void 0:(0,import_node_crypto.createHash)(Se);await(0,import_chunk_G2BR2ZNF.d)(t,m=>{a.update(m),f==null||f.update(m)},r);let c=a.digest(),d=new Map(
[[n,c]]);f!==void 0&&d.set(Se,f.digest());let u=(0,import_node_fs.statSync)(t,{bigint:!0});return Ht(u)===i&&Date.now()-Number(u.ctimeMs)>xr?e.set(t,{state:i,digests:d}):
e.delete(t),c},forget(t){e.delete(t)}}}function Ht({dev:e,ino:t,size:n,mtimeNs:r,ctimeNs:i}){return[e,t,n,r,i].join(" ")}function Vt(e){let{session:t,files:n}=e,
{parallel:r}=t.inputs,i=(0,import_chunk_G2BR2ZNF.q)(t.inputs,n),o=new Map;return{async signerFor(s){let a=i.of(s.name);if(a===void 0)return;let f=o.get(a);return f===
void 0&&o.set(a,f=Ir(a,s,e)),f},ahead:r>1&&i.digestsOnly?r:0,async close(){for(let s of o.values())await s.then(a=>a==null?void 0:a.close()).catch(()=>{})}}}async function Ir(e,t,n){
let r=await Br[e](n);if(r.kind==="ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var Br={async raw(e){if(e.tool.
options.extraArguments.length>0)return be;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-MTS54WQQ.cjs")));return t(Ee(e),e.session)},
async cms(e){if(e.tool.options.extraArguments.length>0)return be;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-VQOJMNMZ.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...Ee(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return be;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-7TU7EECX.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-P24K2I5H.cjs")));return o({...Ee(e),padding:"pkcs1",program:e.tool.command("os\
slsigncode"),certificateChain:(0,import_chunk_RKEOF3MD.a)(i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,runTool:(a,f)=>{
let{environment:c,...d}=s.sign(a,e.tool);return t.capture({...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.
inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-6AVB5MEF.cjs")));return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},
n)}},be={kind:"unavailable",reason:"what is in arguments is for the tool"};function Ee({session:e,tool:t,credentials:n,logDirectory:r,digests:i,startedAhead:o}){
let{key:s,options:a,configuration:f}=t,{parallel:c,timeLimitInSeconds:d}=e.inputs;return{library:f.library,keyId:s.id,pin:import_chunk_UWRM56RA.a,environment:n,
logDirectory:r,digest:a.digest,padding:a.padding,keyType:s.type,digests:i,...o===void 0?{}:{startedAhead:o},parallel:c,timeLimitInSeconds:d,...s.token===void 0?
{}:{slot:s.token.slot}}}var Or=(0,import_node_util.promisify)(import_node_fs3.fsync);async function jt(e,t,{mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)
try{xe(s),await Nr(o,s,n,r)}catch(a){throw(0,import_chunk_4BZ7O3LF.d)(a,s)}let i=[];try{for(let[o,{output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Ur(
a,t):void 0;await Jt(s,a).catch(c=>{throw(0,import_chunk_4BZ7O3LF.d)(c,a)}),f!==void 0&&i.unshift(f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Ur(e,t){
if((0,import_node_fs3.lstatSync)(e,{throwIfNoEntry:!1})===void 0)return()=>(0,import_promises3.rm)(e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)(
(0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>Jt(n,e)}function xe(e){
var t;if(((t=(0,import_node_fs3.lstatSync)(e,{throwIfNoEntry:!1}))==null?void 0:t.isDirectory())===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"E\
ISDIR"})}async function Nr(e,t,n,r){var a;let i=(0,import_node_fs3.lstatSync)(e,{throwIfNoEntry:!1});if((i==null?void 0:i.isFile())!==!0||i.size===0&&!r){let f=i===
void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`The signing tool left ${f} fo\
r ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",s=(0,import_node_fs3.openSync)(
e,o?"r+":import_node_fs3.constants.O_RDONLY|import_node_fs3.constants.O_NOFOLLOW);try{let f=(0,import_node_fs3.lstatSync)(t,{throwIfNoEntry:!1});((a=process.geteuid)==
null?void 0:a.call(process))===0&&(f==null?void 0:f.isFile())===!0&&(0,import_node_fs3.fchownSync)(s,f.uid,f.gid),n!==void 0&&(0,import_node_fs3.fchmodSync)(s,n&
511),await Or(s)}finally{(0,import_node_fs3.closeSync)(s)}}async function Jt(e,t){for(let n=1;;n+=1)try{(0,import_node_fs3.renameSync)(e,t);return}catch(r){if(!(process.
platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_4BZ7O3LF.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Zr=new Uint8Array(
4096);function Gt(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{
for(let f of await(0,import_chunk_B3KJNQUF.a)(s))(0,import_chunk_FP2WBXV7.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs2.mkdtempSync)((0,import_node_path.join)(
s,import_chunk_FP2WBXV7.a));try{(0,import_chunk_FP2WBXV7.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),Zr,
{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(f){throw await(0,import_chunk_FP2WBXV7.j)(a).catch(()=>{}),f}return a};
return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{xe(a);let f=(0,import_node_path.join)(await i((0,import_node_path.dirname)(a)),String(r+=1));return(0,import_node_fs2.mkdirSync)(
f,{mode:448}),Xr(f,a)}catch(f){throw(0,import_chunk_4BZ7O3LF.d)(f,a)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(
s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_FP2WBXV7.j)(c.value)}));await(0,import_chunk_FP2WBXV7.g)([...n]),n.clear();let f=a.find(c=>c.status===
"rejected");if(f!==void 0)throw(0,import_chunk_4BZ7O3LF.d)(f.reason,(0,import_chunk_4BZ7O3LF.b)(f.reason,"path")??import_chunk_FP2WBXV7.a)}}}function Xr(e,t){let n=(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await jt(s,e,o),r="published"}catch(s){throw(0,import_chunk_4BZ7O3LF.d)(
s,t)}try{(0,import_node_fs2.rmdirSync)(e)}catch{await(0,import_chunk_FP2WBXV7.j)(e).catch(()=>{})}},async reset(){try{await(0,import_chunk_FP2WBXV7.j)(e),await(0,import_promises2.mkdir)(
e,{mode:448})}catch(i){throw(0,import_chunk_4BZ7O3LF.d)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_FP2WBXV7.j)(e).catch(()=>{}))}}}var nn=(0,import_chunk_3CREN6VF.d)(
(0,import_chunk_IKG3KGAS.a)(),1),Ie=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function L(e){let[t,...n]=Xt(e).map(o=>({raw:o,attributes:Qt(
o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,
repeated:i}}function te(e,t,n){let r=[...Ie].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto4.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var qr=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function Wt(e){return[...Ie,...qr].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function Be(e){return[...Ie.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function Zt(e){let[t,...n]=Xt(e);if(t===void 0)return e;
let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===
o?[i]:Qt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function Xt(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.
matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function Qt(e){
let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),
Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var qt=1024*1024,ti=1024*1024,ke=30,ni=[12,16,20,24],Yt=0,ri=8,ii=1,oi=8;async function en({zip:e,
file:t,entries:n,directoryOffset:r,sectionOf:i}){var a;let o=ai(t),s=[...n].sort((f,c)=>f.entry.relativeOffsetOfLocalHeader-c.entry.relativeOffsetOfLocalHeader);
for(let[f,{name:c,entry:d}]of s.entries()){let u=JSON.stringify(c),m=d.relativeOffsetOfLocalHeader,l=await o(m,ke);if((l==null?void 0:l.readUInt32LE(0))!==67324752)
return`the entry ${u} is not where the directory says`;let h=l.readUInt16LE(26),S=m+ke+h+l.readUInt16LE(28),[I,k,B]=[l.readUInt16LE(6),l.readUInt16LE(8),l.readUInt32LE(
18)],z=await o(m+ke,h);if((z==null?void 0:z.equals(d.fileNameRaw))!==!0)return`the entry ${u} has another name before its data`;let G=(I&oi)!==0,fe=!G&&B!==d.compressedSize&&
B!==4294967295;if(k!==d.compressionMethod||fe)return`the entry ${u} is described in two ways`;if(((I|d.generalPurposeBitFlag)&ii)!==0)return`the entry ${u} is e\
ncrypted`;if(k!==Yt&&k!==ri)return`the entry ${u} is packed in a way that Java does not know`;let Ve=(((a=s[f+1])==null?void 0:a.entry.relativeOffsetOfLocalHeader)??
r)-(S+d.compressedSize);if(Ve!==0&&!(G&&ni.includes(Ve)))return`there is data behind the entry ${u}, which no signature covers`;let _e=i(c);if(_e===void 0)continue;
let Ke=Wt(_e),je=Ke.map(({algorithm:de})=>(0,import_node_crypto3.createHash)(de));if(!await si(e,d,S,o,je))return`the entry ${u} can't be unpacked`;if(Ke.some(({
value:de},Er)=>{var Je;return((Je=je[Er])==null?void 0:Je.digest("base64"))!==de}))return`digest error for ${c}: it was changed after signing`}}async function si(e,t,n,r,i){
let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=qt&&s<=qt){let f=await r(n,o);if(f===void 0)return!1;let c=a===Yt?f:(0,import_node_zlib.inflateRawSync)(
f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.openReadStreamPromise(t))for(let c of i)c.update(f);
return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function ai(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(
Math.max(ti,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.subarray(0,a),n=r}let o=r-n;return o+i<=t.length?
t.subarray(o,o+i):void 0}}var ne=64*1024*1024,di=4*1024*1024,tn=64,y=class extends Error{name="UnreadableArchive"};async function rn(e,t){let n=await(0,import_promises7.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await _((0,nn.fromFdPromise)(n.fd,r)),{entries:o,...s}=await _(mi(i)),a=o.
reduce((c,{entry:d})=>c+ui(d),0),f=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(({name:c})=>c)),contentProblem:c=>en({zip:i,file:n,entries:o,directoryOffset:f,
sectionOf:c})})}finally{await n.close()}}function ui({fileNameLength:e,extraFieldLength:t,fileCommentLength:n}){return 46+e+t+n}async function mi(e){let t=[],n=new Set,
r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){let s=K(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,
entry:o});let a=j(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="content"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new y(`it holds ${JSON.
stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await gi(e,o,s,a==="manifest"?ne:void 0)),r.size>tn)throw new y(`it holds more than ${tn} signature file\
s`)}if(i!==0)throw new y("it has data before the first entry, which no signature covers");return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST\
.MF"),signatures:li(r)}}function li(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,
".SF"))}))}async function gi(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?ne:di);if(t.uncompressedSize>i)throw new y(`${JSON.stringify(n)} is too big (${t.
uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(t))}function K(e){return e.fileNameRaw.toString("utf8")}function j(e){
let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.
test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function _(e){try{return await e}catch(t){throw t instanceof y||t.syscall!==void 0?t:new y(
`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}var sn=22,pi=65535,on=Buffer.from("PK","latin1"),hi=117853008,yi="\
APK Sig Block 42",J=24,wi=16*1024*1024;async function an(e){let{size:t}=await e.stat(),n=Math.max(0,t-sn-pi),r=await(0,import_chunk_4XK2RSVO.n)(e,n,t-n),[i,...o]=Si(
r);if(i===void 0)throw new y("it does not end as a ZIP archive");if(o.length>0)throw new y("where its central directory ends can be read in two ways");let s=r.subarray(
i);if(i>=20&&r.readUInt32LE(i-20)===hi)throw new y("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(16),end:n+i};if(a.start+s.readUInt32LE(
12)!==a.end)throw new y("its central directory is not where its end says");let f=await bi(e,a.start);return{contents:{start:0,end:(f==null?void 0:f.start)??a.start},
directory:a,endRecord:s,block:f==null?void 0:f.values}}function Si(e){let t=[];for(let n=e.indexOf(on);n>=0;n=e.indexOf(on,n+1)){let r=e.length-n-sn;r>=0&&e.readUInt16LE(
n+20)===r&&t.push(n)}return t}async function bi(e,t){if(t<J+8)return;let n=await(0,import_chunk_4XK2RSVO.n)(e,t-J,J);if(n.toString("latin1",8)!==yi)return;let r=n.
readBigUInt64LE(0);if(r<J||r>wi||Number(r)+8>t)throw new y("its APK Signing Block has no possible size");let i=t-Number(r)-8,o=await(0,import_chunk_4XK2RSVO.n)(
e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new y("its APK Signing Block tells two sizes");return{start:i,values:Ei(o.subarray(8,o.length-J))}}function Ei(e){let t=new Map;
for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new y("its APK Signing Block is damaged");let i=e.readUInt32LE(
n+8);if(t.has(i))throw new y(`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(n+12,n+8+Number(r))),n+=8+Number(r)}return t}var cn=1024*
1024;async function un(e,{contents:t,directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{for(let[c,d]of o)d.push((0,import_node_crypto5.createHash)(
c).update(dn(165,f.length)).update(f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=cn)s(await(0,import_chunk_4XK2RSVO.n)(e,d,Math.min(cn,c-d)));let a=Buffer.
from(r);return a.writeUInt32LE(t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto5.createHash)(f).update(dn(90,c.length)).update(Buffer.concat(
c)).digest()]))}function dn(e,t){let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function gn(e,t){let n=U(e),r=n.parts().map(i=>xi(i,t));return n.expectEnd(),
r}function xi(e,t){let n=U(e),r=n.part(),i=t==="v3"?ln(n):void 0,o=n.parts().map(mn),s=n.part();n.expectEnd();let a=U(r),f=a.parts().map(mn),c=a.parts(),d=t==="\
v3"?ln(a):void 0,u=new Map;for(let l of a.parts()){let h=U(l),S=h.number();if(u.has(S))throw new y(`its signature has the attribute 0x${S.toString(16)} twice`);
u.set(S,h.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new y("its signature has an unknown part");return a.expectEnd(),{signedData:r,digests:f,certificates:c,
attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function mn(e){let t=U(e),n={algorithm:t.number(),value:t.part()};return t.
expectEnd(),n}function ln(e){return{min:e.number(),max:e.number()}}function U(e){let t=0,n=i=>{if(i>e.length-t)throw new y("its signature is cut off");return t+=
i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=U(r.part()),o=[];for(;i.left()>0;)o.push(i.part());return o},rest:()=>n(
e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new y("its signature has an unknown part")}};return r}var hn=[{name:"v2",number:2,id:1896449818,
format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"v3"}],yn=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],
[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,
{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),Bi=3203395597,ki=1436519170,Pi=1000370060,
vi=2147483647;async function wn(e,t){let n=await(0,import_promises6.open)(e,"r");try{return await Fi(n,t)}catch(r){if(r instanceof y)return D(r.message);if(r instanceof
import_chunk_KCTSZASC.c)return D(`its signature is malformed: ${r.message}`);if(r instanceof RangeError)return D(r.message);throw r}finally{await n.close()}}function D(e){
return{state:"invalid",reason:e}}async function Fi(e,t){let n=await an(e),r=hn.flatMap(({name:c,id:d,format:u})=>{var l;let m=(l=n.block)==null?void 0:l.get(d);
return m===void 0?[]:[{name:c,signers:gn(m,u)}]});if(r.length===0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(
r.map(({name:c})=>c)),o=[];for(let{name:c,signers:d}of r){let[u,...m]=d;if(u===void 0)return D(`its ${c} signature has no signer`);if(m.length>0)return D(`its ${c}\
 signature has ${d.length} signers, and only the signing policy's is expected`);let l=Ai(u,t)??Li(u,c,i);if(l!==void 0)return D(`its ${c} signature ${l}`);o.push(
u)}let s=o.flatMap(c=>c.digests.map(({algorithm:d,value:u})=>({...ve(d),value:u}))),a=s.filter(({tree:c})=>c!==!0),f=await un(e,n,new Set(a.map(({digest:c})=>c)));
return a.some(({digest:c,value:d})=>{var u;return((u=f.get(c))==null?void 0:u.equals(d))!==!0})?D("it was changed after signing: its digest is not the signed on\
e"):{state:"valid",verifier:"APK signature check",notes:[`signature schemes: ${[...i].join(", ")}`,...a.length<s.length?["the digest for fs-verity was not check\
ed"]:[],...o.some(({attributes:c})=>c.has(Pi))?["the proof of rotation was not checked"]:[]]}}function Ai(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,
signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.equals(t.raw))return`is by ${(0,import_chunk_4XK2RSVO.j)((0,import_chunk_4XK2RSVO.i)(a))}`;
let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))return"names another public key than its certificate's";let c=n.find(({algorithm:d})=>!yn.has(
d));return c!==void 0?`uses an algorithm that is unknown or too weak (0x${c.algorithm.toString(16)})`:n.some(({algorithm:d})=>ve(d).tree!==!0)?n.length!==r.length||
n.some(({algorithm:d},u)=>{var m;return((m=r[u])==null?void 0:m.algorithm)!==d})?"lists other algorithms for its digests than for its signatures":n.every(({algorithm:d,
value:u})=>Ri(ve(d),s,f,u))?void 0:"does not fit what it is over":"has no digest that can be checked here"}function Ri({kind:e,digest:t},n,r,i){if((e==="ecdsa"?
"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto2.verify)(t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto2.constants.
RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto2.constants.RSA_PSS_SALTLEN_DIGEST}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto2.verify)(
t,n,{key:r,...o},i)}function Li({attributes:e,sdk:t},n,r){let i=e.get(Bi);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!hn.some(c=>c.number===f&&r.has(
c.name)))return"says that a newer one was there, which is gone"}if(e.has(ki)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===
void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of And\
roid":(n==="v3.1"||!r.has("v3.1"))&&o.max!==vi?"is not for the latest versions of Android":void 0}function ve(e){let t=yn.get(e);if(t===void 0)throw new y(`its \
signature uses an unknown algorithm (0x${e.toString(16)})`);return t}var Ti=64*1024;async function Sn(e,t,n,r,i,o){let s=M(n,Ti);return Buffer.isBuffer(s)?(e.asymmetricKeyType===
"rsa"&&i==="pkcs1"?Oi(e,s,r,await o.of(t,r)):await Ui(Ni(e,i),s,r,t))?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature \
does not fit the file, the certificate, or ${r}`}:s}function Oi(e,t,n,r){var i;if(t.length!==Math.ceil((((i=e.asymmetricKeyDetails)==null?void 0:i.modulusLength)??
0)/8))return!1;try{return(0,import_node_crypto7.publicDecrypt)({key:e,padding:import_node_crypto7.constants.RSA_PKCS1_PADDING},t).equals((0,import_chunk_HZMASEED.c)(
n,r))}catch{return!1}}async function Ui(e,t,n,r){let i=(0,import_node_crypto7.createVerify)(n);return await(0,import_chunk_G2BR2ZNF.d)(r,o=>i.update(o)),i.verify(
e,t)}function M(e,t){var r;let n=(r=(0,import_node_fs4.statSync)(e,{throwIfNoEntry:!1}))==null?void 0:r.size;return n===void 0?{state:"unsigned",reason:"there i\
s no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_node_fs4.readFileSync)(
e)}function Ni(e,t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto7.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto7.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto7.constants.RSA_PKCS1_PADDING}}var bn="1.2.840.113549.1.7.1",zi=1024*1024;async function En(e,t,n,r,i){
let o=M(n,zi);if(!Buffer.isBuffer(o))return o;try{let s=(0,import_chunk_4XK2RSVO.e)(Fe(o,r.format)),[a,...f]=s.signers;if(a===void 0)return{state:"unsigned",reason:"\
nobody has signed it"};let c=f.length>0?"has several signers":await _i(a,s,{certificate:e,file:t,expected:r,digests:i});return c!==void 0?{state:"invalid",reason:`\
the signature ${c}`}:Ki(a,s,r)}catch(s){if(!(s instanceof import_chunk_KCTSZASC.c))throw s;return{state:"invalid",reason:`the signature is malformed: ${s.message}`}}}
function Fe(e,t){let n=e[0]===import_chunk_KCTSZASC.a.sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(`it is not ${t.toUpperCase()}`);let r=n?e:Vi(
e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)throw new import_chunk_KCTSZASC.c("there is more after the end");return r}function xn(e){let t=e.toString(
"base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Vi(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function _i(e,t,{certificate:n,file:r,expected:i,digests:o}){if(t.content!==void 0||
t.contentType!==bn)return"is not a detached one over a file";if(!(0,import_chunk_4XK2RSVO.h)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(
h=>h.equals(n.raw)))return"does not hold the signer's certificate";let{digest:s,padding:a}=i;if((0,import_chunk_4XK2RSVO.a)(e.digestAlgorithm)!==s)return`does n\
ot use ${s}`;let f=n.publicKey,c=(0,import_chunk_4XK2RSVO.d)(e.signatureAlgorithm,s,f);if(typeof c=="string")return c;if(c.digest!==s)return`does not use ${s}`;
if(c.kind!=="ecdsa"&&c.kind!==`rsa-${a}`)return`does not use the padding ${a}`;let{signedAttributes:d,signature:u,signatureAlgorithm:m}=e;if(d===void 0){let h=(0,import_node_crypto6.createVerify)(
s);return await(0,import_chunk_G2BR2ZNF.d)(r,S=>h.update(S)),h.verify(c.key,u)?void 0:"does not fit the file"}return(0,import_chunk_4XK2RSVO.g)(d.values,await o.
of(r,s),bn)??(0,import_chunk_4XK2RSVO.c)({algorithm:m,digest:s,data:d.encoded,signature:u},f)}function Ki(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_4XK2RSVO.k)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Gi=64*1024;async function In(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=M(n,Gi);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises8.writeFile)(f,
e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfile",
n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Ae=4294967290,Wi=128;async function Bn(e,t){let n=await(0,import_chunk_4XK2RSVO.n)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await Zi(e,n,r,t/r-1);Le(i,n.readUInt32LE(60));let o=await Qi(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Wi)Xi(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await ie(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Zi(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<Ae;){Re(o,f);let c=await ie(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<Ae)){Re(o,f);let c=await ie(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Xi(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Le(e,t.readUInt32LE(n+116))}function Le(e,t){let n=[];for(let r=t;r<Ae;r=e.next[r]??4294967295)
Re(e,r),n.push(r);return n}function Re({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Qi(e,t,n){let r=Le(t,n),i=[];for(let o of r)i.push(await ie(e,t,o));return Buffer.concat(i)}function ie(e,{
sectorSize:t},n){return(0,import_chunk_4XK2RSVO.n)(e,(n+1)*t,t)}var eo=64*1024*1024,to=15,De=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function kn(e){
let t=await(0,import_promises10.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_4XK2RSVO.n)(t,0,64),i=await(0,import_chunk_4XK2RSVO.o)(t);return i!==
void 0?await Me(t,i):r.toString("latin1",0,4)==="MSCF"?await no(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await Bn(t,n):De.includes((0,import_node_path5.extname)(
e).toLowerCase())?await io(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_KCTSZASC.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Me(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":Pn(e,n.offset+8,r)}async function no(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?Pn(e,i,n):"has data behind its si\
gnature"}async function Pn(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(await(0,import_chunk_4XK2RSVO.n)(e,t,6));return n-r<=to&&(await(0,import_chunk_4XK2RSVO.n)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var ro=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function io(e,t){if(t>eo)return"is too big for a script";let n=await(0,import_chunk_4XK2RSVO.n)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&ro.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function vn(e,t){let n=await(0,import_promises9.open)(e,"r");try{return await so(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_KCTSZASC.c)return N(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function so(e,t){let n=await(0,import_chunk_4XK2RSVO.o)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return N(
"there is more data after the signature");let o=await Me(e,n);if(o!==void 0)return N(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_4XK2RSVO.m)(
await(0,import_chunk_4XK2RSVO.q)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?N("it is a catalog's signature"):f.algorithm===void 0?N("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_4XK2RSVO.p)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:N("the file was changed after signing: its digest is not the signed one")}function N(e){return{state:"invalid",reason:e}}async function Fn(e,t){try{return await rn(
e,n=>ao(n,t))}catch(n){if(n instanceof y)return{state:"invalid",reason:n.message};throw n}}async function ao(e,t){if(e.signatures.length===0)return{state:"unsig\
ned",reason:"there is no signature block in META-INF"};let n=e.signatures.map(a=>fo(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=L(e.manifest??Buffer.alloc(
0)),o=r===void 0?void 0:await co(e,i);if(o!==void 0)return{state:"invalid",reason:o};let s=r??n.find(({byOther:a})=>!a)??n[0];return(s==null?void 0:s.verdict)??
{state:"unsigned",reason:"there is no signature block in META-INF"}}function fo(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",
reason:`${t}: ${s}`},byOther:a});if(r===void 0)return o("its signature file (.SF) is missing");try{let s=(0,import_chunk_4XK2RSVO.e)(n);if(s.content!==void 0&&!s.
content.equals(r))return o("it is over another signature file");let a=(0,import_chunk_4XK2RSVO.f)(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let f=(0,import_chunk_4XK2RSVO.k)(
a.signer,s);if(f.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${f.reason}`},byOther:!1};let c=uo(
e,r);if(c!==void 0)return o(c);let d=f.state==="valid"?f.time.toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:f.state===
"valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(s){if(s instanceof import_chunk_KCTSZASC.c)
return o(`it is malformed: ${s.message}`);throw s}}async function co(e,{sections:t}){for(let[r,i]of t)if(Be(i)&&!e.names.has(r))return`the entry ${JSON.stringify(
r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):void 0)}function uo({contentNames:e,manifest:t},n){if(t===void 0)
return"the manifest is missing";let r=L(t),i=L(n),o=r.repeated??i.repeated;if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=te(i.main,"\
-Digest-Manifest",r.raw)==="fits";if(!s&&te(i.main,"-Digest-Manifest-Main-Attributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){
let f=r.sections.get(a);if(f===void 0||!Be(f))return`the entry ${JSON.stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`th\
e entry ${JSON.stringify(a)} is not signed by it`;if(te(c,"-Digest",f.raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after sign\
ing`}}var An=1024*1024;async function $(e,t,n,r,i=0){let o=t.end-t.start,s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=An){let f=Math.min(An,o-
a),[c,d]=await Promise.all([(0,import_chunk_4XK2RSVO.n)(e,t.start+a,f),(0,import_chunk_4XK2RSVO.n)(n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_4XK2RSVO.n)(
n,r.end-s,s)).every(a=>a===0)}var $e=`!<arch>
`,Rn=60,mo=100,lo=64*1024;async function oe(e){let t=await(0,import_promises11.open)(e);try{let{size:n}=await t.stat(),r=await go(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&f.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith(
"_gpg")){if(l-m>lo)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await(0,import_chunk_4XK2RSVO.n)(t,m,l-m)})}return{names:i.map(
({name:u})=>u),signed:i.map(({start:u,end:m})=>({path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function Ln(e,t){let[n,r]=[await oe(e),await oe(
t)],[i,o]=[await(0,import_promises11.open)(e),await(0,import_promises11.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.
names[s]===a&&f!==void 0&&c!==void 0&&await $(i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function go(e,t){
var r;if((await(0,import_chunk_4XK2RSVO.n)(e,0,$e.length)).toString("latin1")!==$e)throw new RangeError("it is no ar archive");let n=[];for(let i=$e.length;i<t;){
let o=(await(0,import_chunk_4XK2RSVO.n)(e,i,Rn)).toString("latin1"),s=Number(((r=/^(\d+) *$/.exec(o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+Rn;if(o.slice(58)!==
"`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a member is damaged");if(n.length===mo)throw new RangeError("it has too many members");n.push({name:o.
slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+s+s%2}return n}var Te="_gpgorigin";async function Dn(e,t,n){let r;try{r=await oe(e)}catch(a){if(a instanceof
RangeError)return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Te);if(i===void 0)return{
state:"unsigned",reason:`the package has no ${Te}`};if(o.length>0)return{state:"invalid",reason:`the package has several ${Te}`};let s=await(0,import_chunk_G2BR2ZNF.i)(
i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Z\
standard: build them with dpkg-deb -Zxz`}:s}var Oe=256*1024,ho=["granted","granted with modifications","rejection","waiting","revocation warning","revocation no\
tification"];function Ue(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==e.length)throw new import_chunk_KCTSZASC.c("there is more after the end");let[
n,r]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[i]=(0,import_chunk_KCTSZASC.g)(n,"the answer's status"),o=(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.
integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==1?`it refused: ${ho[s]??"with an unknown status"}`:r??"it granted a timestamp\
, but sent none"}function Ne(e,t,n){try{let r=Ue(e);return typeof r=="string"?{state:"invalid",reason:r}:(0,import_chunk_4XK2RSVO.l)(r,t,n)}catch(r){if(!(r instanceof
import_chunk_KCTSZASC.c))throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function Mn(e,t){let n=M(e+import_chunk_G2BR2ZNF.n,Oe);
if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=Ne(n,await(0,import_promises12.readFile)(
e),{digest:t});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",
time:r.time.toISOString(),authority:r.authority}}function Cn({signer:e,openpgpKey:t,run:n,scratchDirectory:r,digests:i}){let o=()=>$n(e,"certificate"),s=()=>$n(
t,"OpenPGP key"),a=new Map,f=async c=>{let d=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await c(d)}finally{await(0,import_promises5.rm)(
d,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:f,run:n,rawSignature:(c,d,u,m)=>Sn(o().publicKey,c,d,u,m,i),digestSignature:(c,d,u)=>f(m=>In(o(),c,d,u,{run:n,scratch:m})),
cmsSignature:(c,d,u)=>En(o(),c,d,u,i),timestampBeside:Mn,authenticodeSignature:async c=>(0,import_chunk_4XK2RSVO.m)(await(0,import_promises5.readFile)(c),o()),executableSignature:c=>vn(
c,o()),rootIsKnown:c=>{let d=a.get(c)??(0,import_chunk_G2BR2ZNF.a)(c).then(u=>(0,import_chunk_G2BR2ZNF.b)(u));return a.set(c,d),d},openpgpSignature:(c,d,u)=>(0,import_chunk_G2BR2ZNF.j)(
c,d,u,s()),debSignature:(c,d)=>Dn(c,d,s()),clearSignature:(c,d,u)=>(0,import_chunk_G2BR2ZNF.k)(c,d,u,s()),uncoveredData:kn,jarSignature:c=>Fn(c,o()),apkSignature:c=>wn(
c,o())}}function $n(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}var Nn=7;async function Hn({
original:e,result:t}){let[n,r]=await Promise.all([Tn(e),Tn(t)]);for(let[i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?Nn:0;if(!(o.start===s.start&&
await $(e,o,t,s,a)))return"holds another program than the original"}}async function Tn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_4XK2RSVO.n)(e,60,4)).
readUInt32LE(0)+24,i=(await(0,import_chunk_4XK2RSVO.n)(e,r,2)).readUInt16LE(0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_4XK2RSVO.n)(e,s,8)).readUInt32LE(
0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}async function zn({original:e,result:t}){let[n,r]=await Promise.all([On(e),On(t)]);return await $(
e,n,t,r,Nn)?void 0:"holds other files than the original"}async function On(e){let{size:t}=await e.stat(),n=await(0,import_chunk_4XK2RSVO.n)(e,0,Math.min(t,48)),
r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Vn({paths:e}){
var i;let[t,n]=[(0,import_chunk_4XK2RSVO.e)(await(0,import_promises17.readFile)(e.original)),(0,import_chunk_4XK2RSVO.e)(await(0,import_promises17.readFile)(e.result))];
return t.contentType===n.contentType&&t.content!==void 0&&((i=n.content)==null?void 0:i.equals(t.content))===!0?void 0:"lists other files than the original"}async function _n({
paths:e}){let[t,n]=[await Un(e.original),await Un(e.result)];return t===n?void 0:"holds another script than the original"}async function Un(e){let t=await(0,import_promises17.readFile)(
e),n=t[0]===255&&t[1]===254,r=t.toString(n?"utf16le":"latin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).
trimEnd()}var jn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1);async function Jn({original:e,result:t}){let[n,r]=[await _(Kn(e)),await _(Kn(t))];
for(let[a,f]of r.contents){let c=n.contents.get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not have`;if(c!==f)return`\
holds another entry ${JSON.stringify(a)} than the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the original's entry ${JSON.stringify(
a)}`;if(n.manifest===void 0||r.manifest===void 0)return;let[i,o]=[L(n.manifest).main.attributes,L(r.manifest).main.attributes],s=[...i].find(([a,f])=>o.get(a)!==
f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Kn({fd:e}){let t=await(0,jn.fromFdPromise)(e,{autoClose:!1,lazyEntries:!0,
decodeStrings:!1,validateEntrySizes:!0}),n=new Map,r;for await(let i of t.eachEntry()){let o=K(i),s=j(o);s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),
s==="manifest"&&(r=await xo(t,i))}return{contents:n,manifest:r}}async function xo(e,t){return t.uncompressedSize>ne?void 0:(0,import_consumers2.buffer)(await e.
openReadStreamPromise(t))}var Bo=[[Buffer.from("MZ").toString("hex"),Hn],[Buffer.from("PK").toString("hex"),Jn],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>Ln(e.original,e.result)],["edabeedb",Po],[Buffer.from("MSCF").toString("hex"),zn]];async function Xn(e,t){let n=await(0,import_promises16.open)(
e,"r");try{let r=await(0,import_promises16.open)(t,"r");try{let i=await ko(n,e);return await(i==null?void 0:i({original:n,result:r,paths:{original:e,result:t}}))}finally{
await r.close()}}catch(r){if(r instanceof RangeError||r instanceof y||r instanceof import_chunk_KCTSZASC.c)return`can not be compared with the original: ${r.message}`;
throw r}finally{await n.close()}}async function ko(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_4XK2RSVO.n)(e,0,Math.min(8,n))).toString("hex"),[,i]=Bo.
find(([s])=>r.startsWith(s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Vn:De.includes(o)?_n:void 0}async function Po({
original:e,result:t}){let[n,r]=await Promise.all([Zn(e),Zn(t)]);return await $(e,n,t,r)?void 0:"holds another header or payload than the original"}var Wn=96;async function Zn(e){
let t=await(0,import_chunk_4XK2RSVO.n)(e,Wn,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=Wn+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}var vo=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14");function Qn(e,t){
let n=(0,import_chunk_KCTSZASC.d)(e),[r,i]=(0,import_chunk_KCTSZASC.e)(n),[o]=i===void 0?[]:(0,import_chunk_KCTSZASC.e)(i),s=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(
o),a=s.at(-1),[f,...c]=a===void 0?[]:(0,import_chunk_KCTSZASC.e)(a);if(r===void 0||i===void 0||o===void 0||a===void 0||f===void 0)throw new import_chunk_KCTSZASC.c(
"it is no signed data");if(c.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let d=Fo(f,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
sequence,vo,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(
i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(a.tag,d))))}function Fo(e,t){let n=(0,import_chunk_KCTSZASC.e)(e),r=n.at(-1),i=(r==null?
void 0:r.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,f)=>a.compare(
f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...s))}var Lo=Buffer.of(5,0),Do=Buffer.
of(1,1,255),Mo=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function qn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto8.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await Co(e,$o(t,r,i),n);if(o!==200)throw new A(`it answered with HTTP status ${o}`);let a=Ne(s,t,{digest:r,nonce:i});
if(a.state==="valid")return s;throw new A(a.state==="none"?"it sent no timestamp":a.reason)}var A=class extends Error{name="TimestampRefused"};function $o(e,t,n){
let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)((0,import_chunk_4XK2RSVO.b)(t)),Lo),i=(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.octetString,(0,import_node_crypto8.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,r,i);
return(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,Mo,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,n),Do)}async function Co(e,t,n){
try{return await(0,import_chunk_HZMASEED.k)(e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.
timeLimitInSeconds,maximumBytes:Oe,signal:n.signal})}catch(r){throw!(r instanceof import_chunk_HZMASEED.i)||r.kind==="cancelled"?r:new A(`it can't be asked: ${r.
message.replace(/\.$/,"")}`,{cause:r})}}async function er({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{
digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await Oo(t,e,a).catch(m=>{throw m instanceof import_chunk_KCTSZASC.c?Uo(n,m):m}),d=(0,import_chunk_HZMASEED.h)(
i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,l]of i.timestampUrls.entries())try{return await c.put(await qn(l,c.bytes,{digest:s,timeLimitInSeconds:f,
proxy:d,signal:o})),l}catch(h){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:h});if(!(h instanceof A))throw h;
u.push(`${l}: ${h.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${l} for ${n} (${h.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in \
order."})}async function Oo(e,t,n){let r=await(0,import_promises18.readFile)(e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises18.writeFile)(
e+import_chunk_G2BR2ZNF.n,s)};let i=Fe(r,n),[o]=(0,import_chunk_4XK2RSVO.e)(i).signers;if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{
bytes:o.signature,put(s){let a=Ue(s);if(typeof a=="string")throw new A(a);let f=Qn(i,a.raw);return(0,import_promises18.writeFile)(e,n==="pem"?xn(f):f)}}}function Uo(e,t){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"T\
he result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var Ko=1e3,jo=3e4,Jo=60;async function nr(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now();f>1&&await n.reset();
let d=await Go(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:se(
c)}))throw d;let u=Yo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises15.setTimeout)(
u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function Go(e,t,n,r,i){
let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;a>0&&await n.reset();let d=await Wo(f,c,
e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""}\
 for ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}
async function Wo(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+Jo);r.signsInPlace===
!0&&await Xo(n,i.output);let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:rr(c.log),u=await Zo(r,{input:n.source,output:i.
output,timestampUrl:e},c===void 0?o.credentials:{},f,o);if(u.exitCode===0&&!u.timedOut){let h=await er(r,i.output,n.file.name,s);if(h instanceof import_chunk_VC77LCNK.b)
return h;let S=h??e;if(!a.verify)return{timestampUrl:S,verdict:void 0};let I=await Qo(n,r,i.output,S,o);return I instanceof import_chunk_VC77LCNK.b?I:{timestampUrl:S,
verdict:I}}let m=await(0,import_chunk_G2BR2ZNF.e)({tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{
path:c.log,from:d}},timeLimitInSeconds:f,logDirectory:o.logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:
0,askSignPath:o.askSignPath}),l=!t&&m.code==="TIME_LIMIT";return m.code==="TIMESTAMP_FAILED"||l?m:(0,import_chunk_G2BR2ZNF.h)(m,o.probe)}async function Zo(e,t,n,r,{
session:i,batches:o,tool:s}){let a=await o.signerFor(e);if(a!==void 0)return a.sign(t,r);let f=e.sign(t,s);return i.capture({...f,environment:{...n,...f.environment}},
r)}async function Xo({source:e},t){try{await(0,import_promises14.copyFile)(e,t,import_node_fs6.constants.COPYFILE_FICLONE),await(0,import_promises14.chmod)(t,384)}catch(n){
throw(0,import_chunk_4BZ7O3LF.d)(n,t)}}async function Qo(e,t,n,r,i){let o=t.result.kind==="detached";if(rr(n)===0)throw await tr(e,t,n,"it wrote nothing");let s={
file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid"){let f=o?void 0:await Xn(e.file.realPath,
n);if(f!==void 0)throw qo(e,t,f);return a}if(a.state==="invalid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",
`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tried in order."})}throw await tr(
e,t,n,a.reason)}function qo({file:{name:e}},t,n){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but signed something else than ${e}\
: the result ${n}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check arguments: they must not name other files. If there are none, \
report this."})}async function tr({file:{name:e}},t,n,r){let i=await(0,import_chunk_G2BR2ZNF.g)({output:n,expectedSizeInBytes:0});return i!==void 0?(0,import_chunk_G2BR2ZNF.f)(
t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,
"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report thi\
s."})}function Yo(e){return Math.min(Ko*2**(e-1),jo)*(.5+Math.random()/2)}function rr(e){var t;return((t=(0,import_node_fs7.statSync)(e,{throwIfNoEntry:!1}))==null?
void 0:t.size)??0}function se(e){return Math.round(performance.now()-e)}async function ir(e,{file:t},n,r,i){if(e.digestInput===void 0)return e;let{digest:o,inputIsDigest:s}=n.
options,a=s===!0?await ns(t,o):await i.of(t.realPath,o),f=await r.write(`digest-${(0,import_node_crypto9.randomUUID)()}`,e.digestInput(a,n));return{...e,sign:(c,d)=>e.
sign({...c,digestFile:f},d)}}async function ns(e,t){var s;let n=import_chunk_HZMASEED.b[t],r=(a,f)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`input-is\
-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:f})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave input-is-digest out to ha\
ve files hashed.");let i=await(0,import_promises19.readFile)(e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString("latin1")))return r(
"holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);let o=(s=Object.entries(import_chunk_HZMASEED.b).find(([,a])=>a===i.length))==null?
void 0:s[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or mak\
e it by ${t}.`)}var as="signing-report.json",fs=256*1024*1024;async function or(e){return await(0,import_promises20.stat)(e).then(n=>n.isDirectory(),()=>!1)?(0,import_node_path8.join)(
e,as):e}async function sr(e){let t;try{t=await(0,import_promises20.readFile)(e,"utf8")}catch(r){if((0,import_chunk_4BZ7O3LF.a)(r)==="ENOENT")return;throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The report ${e} ${(0,import_chunk_4BZ7O3LF.c)(r)}.`,{file:e,cause:r})}let n=t.length>fs?void 0:cs(t);if(ds(n))return n;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"Name a signing-report.json that pkcs11-sign has written to \
report-directory; use the same release for all jobs."})}function cs(e){try{return JSON.parse(e)}catch{return}}function ds(e){return!H(e)||e.schemaVersion!==1||!H(
e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!H(e.options)||!H(e.signPath)||!H(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!=
"string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||typeof e.outcome!="string"?!1:e.files.every(t=>H(t)&&typeof t.file==
"string"&&typeof t.tool=="string"&&typeof t.status=="string")}function H(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function fr({inputs:e,host:t},n){
let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await or((0,import_node_path7.resolve)(n,r)),a=await sr(s);return a===void 0?(t.warning(
`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.padding!==o?(t.notice(
"The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(({sha256:f})=>f!==void 0).
map(f=>[f.file,f]))}async function cr(e,{file:t,destination:n},r){let i=e.get(t.name);if((i==null?void 0:i.sha256)===void 0||i.tool!==r.name)return;let{input:o,
result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await ar(t.realPath)!==o))return await ar(n)===s?i.sha256:void 0}function ar(e){return(0,import_chunk_G2BR2ZNF.c)(
e).catch(()=>{})}var ur=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),hs=64*1024*1024,ze=30,mr=8,lr=1,v=4294967295;async function gr(e,t){let n=await(0,import_promises21.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await(0,ur.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await ws(
i,n).catch(ys);return i===void 0||o===void 0?!1:(await xs(o,i.comment,e,t),!0)}finally{await n.close()}}function ys(e){if(e.syscall!==void 0)throw e}async function ws(e,t){
let n=[],r=!1;for await(let i of e.eachEntry()){let o=j(K(i));if(o==="signature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await Es(e,i):void 0;
s===void 0?n.push({entry:i,record:await Ss(t,i)}):n.push(s),r||=s!==void 0}return r?n:void 0}async function Ss(e,t){let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_4XK2RSVO.n)(
e,n,ze),i=n+ze+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+await bs(e,t,r,i+t.compressedSize)}}async function bs(e,{crc32:t,compressedSize:n},r,i){
if((r.readUInt16LE(6)&mr)===0)return 0;let o=await(0,import_chunk_4XK2RSVO.n)(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=v||o.readBigUInt64LE(
s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function Es(e,t){if(t.uncompressedSize>hs)return;let n=await(0,import_consumers3.buffer)(await e.openReadStreamPromise(
t)),r=Zt(n);if(r.equals(n))return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.
generalPurposeBitFlag&~mr,crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=pr(o),a=Buffer.alloc(ze);return a.writeUInt32LE(
67324752,0),hr(a,4,o,s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function xs(e,t,n,r){let i=await(0,import_promises21.open)(r,"wx",384);try{let o=0,
s=async u=>{for(let m=0;m<u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<
20};for await(let m of(0,import_node_fs8.createReadStream)(n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&(f==null?void 0:f.to)===
m.from||await c(),a.push(Is(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(m)?await s(m):f={from:(f==null?void 0:f.from)??m.from,to:m.to};await c();let d=o;await s(
Buffer.concat(a)),await s(Bs(e.length,d,o-d,t))}finally{await i.close()}}function pr({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==lr).map(({id:t,
data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function hr(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,
t),e.writeUInt16LE(n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,
t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,v),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,v),t+18),e.writeUInt16LE(n.fileNameRaw.
length,t+22),e.writeUInt16LE(r.length,t+24)}function Is(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=v),r=Buffer.alloc(n.length===0?0:4+8*n.length);
if(n.length>0){r.writeUInt16LE(lr,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,pr(e)]),
o=Buffer.alloc(46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,4),hr(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(
e.internalFileAttributes,36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,v),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}
function Bs(e,t,n,r){let i=Buffer.alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(
Math.min(n,v),12),i.writeUInt32LE(Math.min(t,v),16),i.writeUInt16LE(r.length,20),e<65535&&n<v&&t<v)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(
101075792,0),o.writeBigUInt64LE(44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(
BigInt(n),40),o.writeBigUInt64LE(BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function yr(e,t){
let n=performance.now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_HZMASEED.d[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_G2BR2ZNF.o)(
o,r)},c=await cr(t.earlier,e,a),d=await Fs(e,a,c===void 0?t.session.inputs.existingSignature:"skip",t);if(d!==void 0){await As(e,a,t);let{size:h}=(0,import_node_fs5.statSync)(
o),S=se(n);return{...f,status:"skipped",sizeInBytes:h,verifiedBy:d.verifier,...a.timestamping==="beside"&&d.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_G2BR2ZNF.n}:
{},...c===void 0?{}:{sha256:c},notes:[c===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:S}}let u=(0,import_node_fs5.statSync)(
i.realPath),m=await t.staging.reserve(o),l=a.strip===void 0?void 0:await t.staging.reserve(o);try{let h=await vs(e,a,l),S=await ir(a,e,t.tool,t.session.workspace,
t.digests),{attempts:I,timestampUrl:k,verdict:B}=await nr({...e,source:h},S,m,t),[z,G]=[(await t.digests.of(i.realPath,"sha256")).toString("hex"),await(0,import_chunk_G2BR2ZNF.c)(
m.output)];Rs(e,u);let{size:fe}=(0,import_node_fs5.statSync)(m.output),ce=a.timestamping==="beside"&&k!==void 0?[import_chunk_G2BR2ZNF.n]:[];return await m.publish(
{mode:a.result.kind==="embedded"?i.mode:420,beside:ce}),{...f,status:"signed",sizeInBytes:fe,sha256:{input:z,result:G},...B===void 0?{}:{verifiedBy:B.verifier},
...k===void 0?{}:{timestampUrl:k},...ce.length===0?{}:{timestampFile:f.result+import_chunk_G2BR2ZNF.n},notes:(B==null?void 0:B.notes)??[],attempts:I,durationInMilliseconds:se(
n)}}catch(h){throw await m.discard(),h}finally{t.digests.forget(i.realPath),await(l==null?void 0:l.discard())}}async function vs({file:e,destination:t},n,r){var i;
if(r===void 0)return e.realPath;try{return await((i=n.strip)==null?void 0:i.call(n,e.realPath,r.output,{jar:gr}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_4BZ7O3LF.d)(
o,t)}}async function Fs(e,t,n,r){let{timestampUrls:i}=r.session.inputs;if(n==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;
if(!(0,import_node_fs5.existsSync)(a))return;let f=i.length>0&&t.honours.includes("timestamp-urls"),c=await t.verify({file:o.realPath,signature:a,timestamped:f},
r.tool,r.verifier);if(n==="error"&&c.state!=="unsigned"){let d=c.state==="valid"?"is signed already":`has a signature already, and not a good one: ${c.reason}`;
throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.name} ${d}.`,{file:o.name,hint:"Set existing-signature to skip (leaves a file whose signature is valid a\
nd by this signing policy) or to replace."})}return c.state==="valid"?c:void 0}async function As({file:e,destination:t},n,{staging:r}){if(n.result.kind==="detac\
hed"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises13.copyFile)(e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){throw await i.
discard(),o}}function Rs(e,t){let n=(0,import_node_fs5.statSync)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}
async function wr(e,t){let{retryBudget:n}=t,{host:r,inputs:i,signal:o}=t.session,s=[],a=(0,import_chunk_TIAKAJGT.b)(e.length),f=0,c=await(0,import_chunk_5UKJHI5O.a)(
e,async u=>{if(o.aborted||n.exhausted||s.length>0&&i.failFast)return Sr(u);let m=await yr(u,t).catch(h=>Ds(u,h,s));f+=1,m.status!=="failed"&&r.info(Ls(m)),r.progress(
f,e.length,s.length);let l=a.done(s.length);return l!==void 0&&r.info(l),m},{concurrency:i.parallel+t.batches.ahead}),d=c.filter(({status:u})=>u==="not-started").
length;return n.exhausted&&d>0&&r.warning(`Nothing could be signed any more, however often it was tried: ${d} files were not begun.`),{files:c,failures:s}}function Ls({
file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":
`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}function Sr({file:e,tool:t,reason:n}){return{file:e.
name,tool:t,reason:n,status:"not-started",notes:[],attempts:0,durationInMilliseconds:0}}function Ds(e,t,n){let{name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?
t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${r} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:r});return n.push(i),{...Sr(
e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(i)}}function br({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.
max(n,60)*1e3,s=i,a=!1,f;return{allows(c,d){if(!c.transient)return!1;let u=c.code==="SERVICE_UNAVAILABLE";u&&(f??=r()-d.durationInMilliseconds);let m=u&&f!==void 0&&
r()-f>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=1,!0)},succeeded(){f=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var $s=15;async function ru(e,t){
let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:f,parallel:c,serviceUnavailableTimeoutInSeconds:d}=n.
inputs,u=Gt(n.workspace),m=Us(e),l={...o.public,...o.secret},h=zt(),S=Vt({session:n,tool:m,credentials:l,logDirectory:s,files:r.files,digests:h,startedAhead:e.startedAhead});
try{let{files:I,failures:k}=await wr(r.files,{session:n,staging:u,tool:m,batches:S,digests:h,earlier:await fr(n,a.workingDirectory),verifier:Cn({signer:i==null?
void 0:i.leaf,...await Os(e),run:B=>n.capture(B),scratchDirectory:await n.workspace.folder("verify"),digests:h}),credentials:l,logDirectory:s,workingDirectory:a.
workingDirectory,retryBudget:br({retries:f,parallel:c,libraryPatienceInSeconds:d}),probe:e.probe,askSignPath:Cs(e)});t.files=I,Ts(n,k,I.length)}finally{await S.
close(),await u.finish()}}function Cs({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||
n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_G2BR2ZNF.m)(e,{retries:0,totalTimeoutInSeconds:$s});return(0,import_chunk_G2BR2ZNF.l)(
f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(c))};return()=>s??=a()}function Ts({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s===
"CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(
e,s);throw new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",
cause:i})}}async function Os({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.
fingerprint}}}function Us({session:e,plan:t,facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are fi\
les to sign, but no key is known.");return{key:r,options:(0,import_chunk_G2BR2ZNF.p)(e.inputs),configuration:i,backend:((o=t.openssl)==null?void 0:o.backend)??"\
engine",command:(0,import_chunk_G2BR2ZNF.s)(n)}}0&&(module.exports={signFiles});
