var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>$d});module.exports=__toCommonJS(stdin_exports);var import_chunk_4XK2RSVO=require("./chunk-4XK2RSVO.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_5WBW3S37=require("./chunk-5WBW3S37.cjs"),import_chunk_UWRM56RA=require("./chunk-UWRM56RA.cjs"),
import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_RHQPRGHG=require("./chunk-RHQPRGHG.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),
import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_76VZKL34=require("./chunk-76VZKL34.cjs"),import_chunk_CTJD4LWP=require("./chunk-CTJD4LWP.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_Q36DTBA7=require("./chunk-Q36DTBA7.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_T4OYLDQP=require("./chunk-T4OYLDQP.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_5UKJHI5O=require("./chunk-5UKJHI5O.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),
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
import_consumers3=require("node:stream/consumers"),import_node_zlib2=require("node:zlib"),hr={raw:2,cms:2,authenticode:2,java:8};function Ct(e){let{session:t,files:n}=e,
r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??
0)<hr[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=yr(s,o,e)),a},async close(){for(let o of i.values())await o.then(s=>s==null?void 0:s.close()).catch(
()=>{})}}}async function yr(e,t,n){let r=await wr[e](n);if(r.kind==="ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}\
.`)}var wr={async raw(e){if(e.tool.options.extraArguments.length>0)return be;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-L7QZPXJU.cjs")));
return t(Se(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return be;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-NANEZ63A.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...Se(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return be;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-VFXEE5JM.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-72CSL6GO.cjs")));return o({...Se(e),padding:"pkcs1",program:e.tool.command("os\
slsigncode"),certificateChain:(0,import_chunk_RKEOF3MD.a)(i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,runTool:(a,f)=>{
let{environment:c,...d}=s.sign(a,e.tool);return t.capture({...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.
inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-AVIRUHUP.cjs")));return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},
n)}},be={kind:"unavailable",reason:"what is in arguments is for the tool"};function Se({session:e,tool:t,credentials:n,logDirectory:r}){let{key:i,options:o,configuration:s}=t,
{parallel:a,timeLimitInSeconds:f}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_UWRM56RA.a,environment:n,logDirectory:r,digest:o.digest,padding:o.
padding,keyType:i.type,parallel:a,timeLimitInSeconds:f,...i.token===void 0?{}:{slot:i.token.slot}}}async function Ot(e,t,{mode:n,allowEmpty:r=!1}){for(let{output:o,
destination:s}of e)await Ee(s).then(()=>vr(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[o,{output:s,destination:a}]of e.entries()){
let f=o<e.length-1?await kr(a,t):void 0;await Ut(s,a).catch(c=>{throw(0,import_chunk_QZD7BA4A.c)(c,a)}),f!==void 0&&i.unshift(f)}}catch(o){for(let s of i)await s().
catch(()=>{});throw o}}async function kr(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(e,{force:!0});let n=(0,import_node_path2.join)(
await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(
e,n)),()=>Ut(n,e)}async function Ee(e){let t=await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(n)!=="ENOENT")throw n});if((t==null?void 0:
t.isDirectory())===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function vr(e,t,n,r){var a;let i=await(0,import_promises3.lstat)(
e).catch(()=>{});if((i==null?void 0:i.isFile())!==!0||i.size===0&&!r){let f=i===void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`The signing tool left ${f} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.
platform==="win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let f=await(0,import_promises3.lstat)(
t).catch(()=>{});((a=process.geteuid)==null?void 0:a.call(process))===0&&(f==null?void 0:f.isFile())===!0&&await s.chown(f.uid,f.gid),n!==void 0&&await s.chmod(
n&511),await s.sync()}finally{await s.close()}}async function Ut(e,t){for(let n=1;;n+=1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform===
"win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_QZD7BA4A.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Cr=new Uint8Array(
4096);function Ht(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{
for(let f of await(0,import_chunk_Q36DTBA7.a)(s))(0,import_chunk_FP2WBXV7.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(
s,import_chunk_FP2WBXV7.a));try{(0,import_chunk_FP2WBXV7.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),Cr,
{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(f){throw await(0,import_chunk_FP2WBXV7.j)(a).catch(()=>{}),f}return a};
return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await Ee(a);let f=(0,import_node_path.join)(await i((0,import_node_path.dirname)(a)),String(r+=
1));return await(0,import_promises2.mkdir)(f,{mode:448}),Tr(f,a)}catch(f){throw(0,import_chunk_QZD7BA4A.c)(f,a)}},async finish(){let s=await Promise.allSettled(
t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_FP2WBXV7.j)(c.value)}));await(0,import_chunk_FP2WBXV7.g)(
[...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_QZD7BA4A.c)(f.reason,(0,import_chunk_QZD7BA4A.b)(f.reason,"path")??import_chunk_FP2WBXV7.a)}}}
function Tr(e,t){let n=(0,import_node_path.join)(e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")
throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));
await Ot(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(s,t)}await(0,import_chunk_FP2WBXV7.j)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_FP2WBXV7.j)(
e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_FP2WBXV7.j)(
e).catch(()=>{}))}}}var Zt=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),xe=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);
function L(e){let[t,...n]=_t(e).map(o=>({raw:o,attributes:Kt(o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(
s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,repeated:i}}function re(e,t,n){let r=[...xe].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.
toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto3.createHash)(i).update(
n).digest("base64")===o)?"fits":"differs"}var Or=new Map([["SHA1","sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function zt(e){return[...xe,...Or].flatMap(
([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}function Pe(e){return[...xe.keys()].some(t=>e.attributes.has(`${t}\
-DIGEST`))}function Vt(e){let[t,...n]=_t(e);if(t===void 0)return e;let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,
"");return s===o?[i]:Kt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function _t(e){let t=e.toString("latin1"),
n=[],r=0;for(let i of t.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,
o)),r=o)}return n}function Kt(e){let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&
n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var jt=1024*1024,Hr=1024*1024,Be=30,zr=[12,16,20,24],Jt=0,Vr=8,_r=1,
Kr=8;async function Gt({zip:e,file:t,entries:n,directoryOffset:r,sectionOf:i}){var a;let o=Jr(t),s=[...n].sort((f,c)=>f.entry.relativeOffsetOfLocalHeader-c.entry.
relativeOffsetOfLocalHeader);for(let[f,{name:c,entry:d}]of s.entries()){let u=JSON.stringify(c),m=d.relativeOffsetOfLocalHeader,l=await o(m,Be);if((l==null?void 0:
l.readUInt32LE(0))!==67324752)return`the entry ${u} is not where the directory says`;let y=l.readUInt16LE(26),b=m+Be+y+l.readUInt16LE(28),[P,B,v]=[l.readUInt16LE(
6),l.readUInt16LE(8),l.readUInt32LE(18)],H=await o(m+Be,y);if((H==null?void 0:H.equals(d.fileNameRaw))!==!0)return`the entry ${u} has another name before its da\
ta`;let Z=(P&Kr)!==0,fe=!Z&&v!==d.compressedSize&&v!==4294967295;if(B!==d.compressionMethod||fe)return`the entry ${u} is described in two ways`;if(((P|d.generalPurposeBitFlag)&
_r)!==0)return`the entry ${u} is encrypted`;if(B!==Jt&&B!==Vr)return`the entry ${u} is packed in a way that Java does not know`;let Ve=(((a=s[f+1])==null?void 0:
a.entry.relativeOffsetOfLocalHeader)??r)-(b+d.compressedSize);if(Ve!==0&&!(Z&&zr.includes(Ve)))return`there is data behind the entry ${u}, which no signature co\
vers`;let _e=i(c);if(_e===void 0)continue;let Ke=zt(_e),je=Ke.map(({algorithm:de})=>(0,import_node_crypto2.createHash)(de));if(!await jr(e,d,b,o,je))return`the \
entry ${u} can't be unpacked`;if(Ke.some(({value:de},pr)=>{var Je;return((Je=je[pr])==null?void 0:Je.digest("base64"))!==de}))return`digest error for ${c}: it w\
as changed after signing`}}async function jr(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=jt&&s<=jt){let f=await r(n,o);if(f===
void 0)return!1;let c=a===Jt?f:(0,import_node_zlib.inflateRawSync)(f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.
openReadStreamPromise(t))for(let c of i)c.update(f);return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function Jr(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Hr,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var ie=64*1024*1024,Zr=4*1024*1024,Wt=64,h=class extends Error{name="UnreadableArchiv\
e"};async function Xt(e,t){let n=await(0,import_promises7.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await K(
(0,Zt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await K(Qr(i)),a=o.reduce((c,{entry:d})=>c+Xr(d),0),f=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(
({name:c})=>c)),contentProblem:c=>Gt({zip:i,file:n,entries:o,directoryOffset:f,sectionOf:c})})}finally{await n.close()}}function Xr({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function Qr(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=j(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=J(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="conte\
nt"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new h(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await Yr(e,o,s,a==="manifest"?ie:
void 0)),r.size>Wt)throw new h(`it holds more than ${Wt} signature files`)}if(i!==0)throw new h("it has data before the first entry, which no signature covers");
return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:qr(r)}}function qr(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).
map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function Yr(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?ie:Zr);if(t.
uncompressedSize>i)throw new h(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function j(e){return e.fileNameRaw.toString("utf8")}function J(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function K(e){try{return await e}catch(t){
throw t instanceof h||t.syscall!==void 0?t:new h(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}var qt=22,ei=65535,
Qt=Buffer.from("PK","latin1"),ti=117853008,ni="APK Sig Block 42",G=24,ri=16*1024*1024;async function Yt(e){let{size:t}=await e.stat(),n=Math.max(0,t-qt-ei),r=await(0,import_chunk_4XK2RSVO.n)(
e,n,t-n),[i,...o]=ii(r);if(i===void 0)throw new h("it does not end as a ZIP archive");if(o.length>0)throw new h("where its central directory ends can be read in\
 two ways");let s=r.subarray(i);if(i>=20&&r.readUInt32LE(i-20)===ti)throw new h("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(
16),end:n+i};if(a.start+s.readUInt32LE(12)!==a.end)throw new h("its central directory is not where its end says");let f=await oi(e,a.start);return{contents:{start:0,
end:(f==null?void 0:f.start)??a.start},directory:a,endRecord:s,block:f==null?void 0:f.values}}function ii(e){let t=[];for(let n=e.indexOf(Qt);n>=0;n=e.indexOf(Qt,
n+1)){let r=e.length-n-qt;r>=0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function oi(e,t){if(t<G+8)return;let n=await(0,import_chunk_4XK2RSVO.n)(e,t-G,
G);if(n.toString("latin1",8)!==ni)return;let r=n.readBigUInt64LE(0);if(r<G||r>ri||Number(r)+8>t)throw new h("its APK Signing Block has no possible size");let i=t-
Number(r)-8,o=await(0,import_chunk_4XK2RSVO.n)(e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new h("its APK Signing Block tells two sizes");return{start:i,values:si(
o.subarray(8,o.length-G))}}function si(e){let t=new Map;for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new h(
"its APK Signing Block is damaged");let i=e.readUInt32LE(n+8);if(t.has(i))throw new h(`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(
n+12,n+8+Number(r))),n+=8+Number(r)}return t}var tn=1024*1024;async function rn(e,{contents:t,directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{
for(let[c,d]of o)d.push((0,import_node_crypto4.createHash)(c).update(nn(165,f.length)).update(f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=tn)
s(await(0,import_chunk_4XK2RSVO.n)(e,d,Math.min(tn,c-d)));let a=Buffer.from(r);return a.writeUInt32LE(t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto4.createHash)(
f).update(nn(90,c.length)).update(Buffer.concat(c)).digest()]))}function nn(e,t){let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function an(e,t){let n=O(
e),r=n.parts().map(i=>ai(i,t));return n.expectEnd(),r}function ai(e,t){let n=O(e),r=n.part(),i=t==="v3"?sn(n):void 0,o=n.parts().map(on),s=n.part();n.expectEnd();
let a=O(r),f=a.parts().map(on),c=a.parts(),d=t==="v3"?sn(a):void 0,u=new Map;for(let l of a.parts()){let y=O(l),b=y.number();if(u.has(b))throw new h(`its signat\
ure has the attribute 0x${b.toString(16)} twice`);u.set(b,y.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new h("its signature has an unknown part");
return a.expectEnd(),{signedData:r,digests:f,certificates:c,attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function on(e){
let t=O(e),n={algorithm:t.number(),value:t.part()};return t.expectEnd(),n}function sn(e){return{min:e.number(),max:e.number()}}function O(e){let t=0,n=i=>{if(i>
e.length-t)throw new h("its signature is cut off");return t+=i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=O(r.part()),
o=[];for(;i.left()>0;)o.push(i.part());return o},rest:()=>n(e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new h("its signature has an unknow\
n part")}};return r}var cn=[{name:"v2",number:2,id:1896449818,format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"\
v3"}],dn=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",
digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",
digest:"sha256",tree:!0}]]),ci=3203395597,di=1436519170,ui=1000370060,mi=2147483647;async function un(e,t){let n=await(0,import_promises6.open)(e,"r");try{return await li(
n,t)}catch(r){if(r instanceof h)return M(r.message);if(r instanceof import_chunk_KCTSZASC.c)return M(`its signature is malformed: ${r.message}`);if(r instanceof
RangeError)return M(r.message);throw r}finally{await n.close()}}function M(e){return{state:"invalid",reason:e}}async function li(e,t){let n=await Yt(e),r=cn.flatMap(
({name:c,id:d,format:u})=>{var l;let m=(l=n.block)==null?void 0:l.get(d);return m===void 0?[]:[{name:c,signers:an(m,u)}]});if(r.length===0)return{state:"unsigne\
d",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{name:c,signers:d}of r){let[u,...m]=d;if(u===void 0)
return M(`its ${c} signature has no signer`);if(m.length>0)return M(`its ${c} signature has ${d.length} signers, and only the signing policy's is expected`);let l=gi(
u,t)??hi(u,c,i);if(l!==void 0)return M(`its ${c} signature ${l}`);o.push(u)}let s=o.flatMap(c=>c.digests.map(({algorithm:d,value:u})=>({...ke(d),value:u}))),a=s.
filter(({tree:c})=>c!==!0),f=await rn(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>{var u;return((u=f.get(c))==null?void 0:u.equals(
d))!==!0})?M("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature schemes: ${[...i].
join(", ")}`,...a.length<s.length?["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(ui))?["the proof of rotation was not checked"]:
[]]}}function gi(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.equals(t.raw))
return`is by ${(0,import_chunk_4XK2RSVO.j)((0,import_chunk_4XK2RSVO.i)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))return"names a\
nother public key than its certificate's";let c=n.find(({algorithm:d})=>!dn.has(d));return c!==void 0?`uses an algorithm that is unknown or too weak (0x${c.algorithm.
toString(16)})`:n.some(({algorithm:d})=>ke(d).tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>{var m;return((m=r[u])==null?void 0:m.algorithm)!==d})?"\
lists other algorithms for its digests than for its signatures":n.every(({algorithm:d,value:u})=>pi(ke(d),s,f,u))?void 0:"does not fit what it is over":"has no \
digest that can be checked here"}function pi({kind:e,digest:t},n,r,i){if((e==="ecdsa"?"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto.verify)(
t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.RSA_PSS_SALTLEN_DIGEST}:
{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(t,n,{key:r,...o},i)}function hi({attributes:e,sdk:t},n,r){let i=e.get(
ci);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!cn.some(c=>c.number===f&&r.has(c.name)))return"says that a newer one was there, which is gone"}if(e.
has(di)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==
s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of Android":(n==="v3.1"||!r.has("v3.1"))&&o.max!==mi?"is not for the latest\
 versions of Android":void 0}function ke(e){let t=dn.get(e);if(t===void 0)throw new h(`its signature uses an unknown algorithm (0x${e.toString(16)})`);return t}
var Si=64*1024;async function mn(e,t,n,r,i){let o=await $(n,Si);if(!Buffer.isBuffer(o))return o;let s=(0,import_node_crypto6.createVerify)(r);return await(0,import_chunk_RHQPRGHG.e)(
t,a=>s.update(a)),s.verify(Ei(e,i),o)?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certi\
ficate, or ${r}`}}async function $(e,t){let n=await xi(e);return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"\
the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_promises8.readFile)(e)}function Ei({publicKey:e},t){
return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.
RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PADDING}}async function xi(e){try{return(await(0,import_promises8.stat)(e)).size}catch(t){
if(t.code==="ENOENT")return;throw t}}var ln="1.2.840.113549.1.7.1",Bi=1024*1024;async function gn(e,t,n,r){let i=await $(n,Bi);if(!Buffer.isBuffer(i))return i;try{
let o=(0,import_chunk_4XK2RSVO.e)(Fe(i,r.format)),[s,...a]=o.signers;if(s===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=a.length>0?"has \
several signers":await ki(s,o,{certificate:e,file:t,expected:r});return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:vi(s,o,r)}catch(o){if(!(o instanceof
import_chunk_KCTSZASC.c))throw o;return{state:"invalid",reason:`the signature is malformed: ${o.message}`}}}function Fe(e,t){let n=e[0]===import_chunk_KCTSZASC.a.
sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(`it is not ${t.toUpperCase()}`);let r=n?e:Ii(e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)
throw new import_chunk_KCTSZASC.c("there is more after the end");return r}function pn(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`--\
---BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Ii(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function ki(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
ln)return"is not a detached one over a file";if(!(0,import_chunk_4XK2RSVO.h)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(l=>l.equals(n.raw)))
return"does not hold the signer's certificate";let{digest:o,padding:s}=i;if((0,import_chunk_4XK2RSVO.a)(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.
publicKey,f=(0,import_chunk_4XK2RSVO.d)(e.signatureAlgorithm,o,a);if(typeof f=="string")return f;if(f.digest!==o)return`does not use ${o}`;if(f.kind!=="ecdsa"&&
f.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:c,signature:d,signatureAlgorithm:u}=e;if(c===void 0){let l=(0,import_node_crypto5.createVerify)(
o);return await(0,import_chunk_RHQPRGHG.e)(r,y=>l.update(y)),l.verify(f.key,d)?void 0:"does not fit the file"}return(0,import_chunk_4XK2RSVO.g)(c.values,await(0,import_chunk_RHQPRGHG.c)(
r,o),ln)??(0,import_chunk_4XK2RSVO.c)({algorithm:u,digest:o,data:c.encoded,signature:d},a)}function vi(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_4XK2RSVO.k)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Ri=64*1024;async function hn(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=await $(n,Ri);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises9.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Ae=4294967290,Li=128;async function yn(e,t){let n=await(0,import_chunk_4XK2RSVO.n)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await Mi(e,n,r,t/r-1);Le(i,n.readUInt32LE(60));let o=await Ci(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Li)$i(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await oe(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Mi(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<Ae;){Re(o,f);let c=await oe(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<Ae)){Re(o,f);let c=await oe(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function $i(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Le(e,t.readUInt32LE(n+116))}function Le(e,t){let n=[];for(let r=t;r<Ae;r=e.next[r]??4294967295)
Re(e,r),n.push(r);return n}function Re({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Ci(e,t,n){let r=Le(t,n),i=[];for(let o of r)i.push(await oe(e,t,o));return Buffer.concat(i)}function oe(e,{
sectorSize:t},n){return(0,import_chunk_4XK2RSVO.n)(e,(n+1)*t,t)}var Oi=64*1024*1024,Ui=15,Me=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function wn(e){
let t=await(0,import_promises11.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_4XK2RSVO.n)(t,0,64),i=await(0,import_chunk_4XK2RSVO.o)(t);return i!==
void 0?await $e(t,i):r.toString("latin1",0,4)==="MSCF"?await Ni(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await yn(t,n):Me.includes((0,import_node_path5.extname)(
e).toLowerCase())?await zi(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_KCTSZASC.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function $e(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":bn(e,n.offset+8,r)}async function Ni(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?bn(e,i,n):"has data behind its si\
gnature"}async function bn(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(await(0,import_chunk_4XK2RSVO.n)(e,t,6));return n-r<=Ui&&(await(0,import_chunk_4XK2RSVO.n)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Hi=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function zi(e,t){if(t>Oi)return"is too big for a script";let n=await(0,import_chunk_4XK2RSVO.n)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Hi.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function Sn(e,t){let n=await(0,import_promises10.open)(e,"r");try{return await _i(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_KCTSZASC.c)return U(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function _i(e,t){let n=await(0,import_chunk_4XK2RSVO.o)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return U(
"there is more data after the signature");let o=await $e(e,n);if(o!==void 0)return U(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_4XK2RSVO.m)(
await(0,import_chunk_4XK2RSVO.q)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?U("it is a catalog's signature"):f.algorithm===void 0?U("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_4XK2RSVO.p)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:U("the file was changed after signing: its digest is not the signed one")}function U(e){return{state:"invalid",reason:e}}async function En(e,t){try{return await Xt(
e,n=>Ki(n,t))}catch(n){if(n instanceof h)return{state:"invalid",reason:n.message};throw n}}async function Ki(e,t){if(e.signatures.length===0)return{state:"unsig\
ned",reason:"there is no signature block in META-INF"};let n=e.signatures.map(a=>ji(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=L(e.manifest??Buffer.alloc(
0)),o=r===void 0?void 0:await Ji(e,i);if(o!==void 0)return{state:"invalid",reason:o};let s=r??n.find(({byOther:a})=>!a)??n[0];return(s==null?void 0:s.verdict)??
{state:"unsigned",reason:"there is no signature block in META-INF"}}function ji(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",
reason:`${t}: ${s}`},byOther:a});if(r===void 0)return o("its signature file (.SF) is missing");try{let s=(0,import_chunk_4XK2RSVO.e)(n);if(s.content!==void 0&&!s.
content.equals(r))return o("it is over another signature file");let a=(0,import_chunk_4XK2RSVO.f)(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let f=(0,import_chunk_4XK2RSVO.k)(
a.signer,s);if(f.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${f.reason}`},byOther:!1};let c=Gi(
e,r);if(c!==void 0)return o(c);let d=f.state==="valid"?f.time.toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:f.state===
"valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(s){if(s instanceof import_chunk_KCTSZASC.c)
return o(`it is malformed: ${s.message}`);throw s}}async function Ji(e,{sections:t}){for(let[r,i]of t)if(Pe(i)&&!e.names.has(r))return`the entry ${JSON.stringify(
r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):void 0)}function Gi({contentNames:e,manifest:t},n){if(t===void 0)
return"the manifest is missing";let r=L(t),i=L(n),o=r.repeated??i.repeated;if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=re(i.main,"\
-Digest-Manifest",r.raw)==="fits";if(!s&&re(i.main,"-Digest-Manifest-Main-Attributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){
let f=r.sections.get(a);if(f===void 0||!Pe(f))return`the entry ${JSON.stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`th\
e entry ${JSON.stringify(a)} is not signed by it`;if(re(c,"-Digest",f.raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after sign\
ing`}}var xn=1024*1024;async function C(e,t,n,r,i=0){let o=t.end-t.start,s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=xn){let f=Math.min(xn,o-
a),[c,d]=await Promise.all([(0,import_chunk_4XK2RSVO.n)(e,t.start+a,f),(0,import_chunk_4XK2RSVO.n)(n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_4XK2RSVO.n)(
n,r.end-s,s)).every(a=>a===0)}var Ce=`!<arch>
`,Pn=60,Wi=100,Zi=64*1024;async function se(e){let t=await(0,import_promises12.open)(e);try{let{size:n}=await t.stat(),r=await Xi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&f.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith(
"_gpg")){if(l-m>Zi)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await(0,import_chunk_4XK2RSVO.n)(t,m,l-m)})}return{names:i.map(
({name:u})=>u),signed:i.map(({start:u,end:m})=>({path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function Bn(e,t){let[n,r]=[await se(e),await se(
t)],[i,o]=[await(0,import_promises12.open)(e),await(0,import_promises12.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.
names[s]===a&&f!==void 0&&c!==void 0&&await C(i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function Xi(e,t){
var r;if((await(0,import_chunk_4XK2RSVO.n)(e,0,Ce.length)).toString("latin1")!==Ce)throw new RangeError("it is no ar archive");let n=[];for(let i=Ce.length;i<t;){
let o=(await(0,import_chunk_4XK2RSVO.n)(e,i,Pn)).toString("latin1"),s=Number(((r=/^(\d+) *$/.exec(o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+Pn;if(o.slice(58)!==
"`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a member is damaged");if(n.length===Wi)throw new RangeError("it has too many members");n.push({name:o.
slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+s+s%2}return n}var De="_gpgorigin";async function In(e,t,n){let r;try{r=await se(e)}catch(a){if(a instanceof
RangeError)return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===De);if(i===void 0)return{
state:"unsigned",reason:`the package has no ${De}`};if(o.length>0)return{state:"invalid",reason:`the package has several ${De}`};let s=await(0,import_chunk_5WBW3S37.g)(
i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Z\
standard: build them with dpkg-deb -Zxz`}:s}var Oe=256*1024,qi=["granted","granted with modifications","rejection","waiting","revocation warning","revocation no\
tification"];function Ue(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==e.length)throw new import_chunk_KCTSZASC.c("there is more after the end");let[
n,r]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[i]=(0,import_chunk_KCTSZASC.g)(n,"the answer's status"),o=(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.
integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==1?`it refused: ${qi[s]??"with an unknown status"}`:r??"it granted a timestamp\
, but sent none"}function Ne(e,t,n){try{let r=Ue(e);return typeof r=="string"?{state:"invalid",reason:r}:(0,import_chunk_4XK2RSVO.l)(r,t,n)}catch(r){if(!(r instanceof
import_chunk_KCTSZASC.c))throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function kn(e,t){let n=await $(e+import_chunk_5WBW3S37.l,
Oe);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=Ne(n,await(0,import_promises13.readFile)(
e),{digest:t});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",
time:r.time.toISOString(),authority:r.authority}}function Fn({signer:e,openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>vn(e,"certificate"),o=()=>vn(t,"OpenPGP\
 key"),s=new Map,a=async f=>{let c=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await f(c)}finally{await(0,import_promises5.rm)(
c,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:a,run:n,rawSignature:(f,c,d,u)=>mn(i(),f,c,d,u),digestSignature:(f,c,d)=>a(u=>hn(i(),f,c,d,{run:n,scratch:u})),
cmsSignature:(f,c,d)=>gn(i(),f,c,d),timestampBeside:kn,authenticodeSignature:async f=>(0,import_chunk_4XK2RSVO.m)(await(0,import_promises5.readFile)(f),i()),executableSignature:f=>Sn(
f,i()),rootIsKnown:f=>{let c=s.get(f)??(0,import_chunk_5WBW3S37.a)(f).then(d=>(0,import_chunk_5WBW3S37.b)(d));return s.set(f,c),c},openpgpSignature:(f,c,d)=>(0,import_chunk_5WBW3S37.h)(
f,c,d,o()),debSignature:(f,c)=>In(f,c,o()),clearSignature:(f,c,d)=>(0,import_chunk_5WBW3S37.i)(f,c,d,o()),uncoveredData:wn,jarSignature:f=>En(f,i()),apkSignature:f=>un(
f,i())}}function vn(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function An(e,t=()=>performance.
now()){let n=t(),r=0,i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)}\
 a second; about ${ro((e-r)/a)} left`}}}function ro(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}var $n=7;async function Cn({
original:e,result:t}){let[n,r]=await Promise.all([Rn(e),Rn(t)]);for(let[i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?$n:0;if(!(o.start===s.start&&
await C(e,o,t,s,a)))return"holds another program than the original"}}async function Rn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_4XK2RSVO.n)(e,60,4)).
readUInt32LE(0)+24,i=(await(0,import_chunk_4XK2RSVO.n)(e,r,2)).readUInt16LE(0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_4XK2RSVO.n)(e,s,8)).readUInt32LE(
0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}async function Tn({original:e,result:t}){let[n,r]=await Promise.all([Ln(e),Ln(t)]);return await C(
e,n,t,r,$n)?void 0:"holds other files than the original"}async function Ln(e){let{size:t}=await e.stat(),n=await(0,import_chunk_4XK2RSVO.n)(e,0,Math.min(t,48)),
r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Dn({paths:e}){
var i;let[t,n]=[(0,import_chunk_4XK2RSVO.e)(await(0,import_promises18.readFile)(e.original)),(0,import_chunk_4XK2RSVO.e)(await(0,import_promises18.readFile)(e.result))];
return t.contentType===n.contentType&&t.content!==void 0&&((i=n.content)==null?void 0:i.equals(t.content))===!0?void 0:"lists other files than the original"}async function On({
paths:e}){let[t,n]=[await Mn(e.original),await Mn(e.result)];return t===n?void 0:"holds another script than the original"}async function Mn(e){let t=await(0,import_promises18.readFile)(
e),n=t[0]===255&&t[1]===254,r=t.toString(n?"utf16le":"latin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).
trimEnd()}var Nn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1);async function Hn({original:e,result:t}){let[n,r]=[await K(Un(e)),await K(Un(t))];
for(let[a,f]of r.contents){let c=n.contents.get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not have`;if(c!==f)return`\
holds another entry ${JSON.stringify(a)} than the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the original's entry ${JSON.stringify(
a)}`;if(n.manifest===void 0||r.manifest===void 0)return;let[i,o]=[L(n.manifest).main.attributes,L(r.manifest).main.attributes],s=[...i].find(([a,f])=>o.get(a)!==
f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Un({fd:e}){let t=await(0,Nn.fromFdPromise)(e,{autoClose:!1,lazyEntries:!0,
decodeStrings:!1,validateEntrySizes:!0}),n=new Map,r;for await(let i of t.eachEntry()){let o=j(i),s=J(o);s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),
s==="manifest"&&(r=await oo(t,i))}return{contents:n,manifest:r}}async function oo(e,t){return t.uncompressedSize>ie?void 0:(0,import_consumers2.buffer)(await e.
openReadStreamPromise(t))}var ao=[[Buffer.from("MZ").toString("hex"),Cn],[Buffer.from("PK").toString("hex"),Hn],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>Bn(e.original,e.result)],["edabeedb",co],[Buffer.from("MSCF").toString("hex"),Tn]];async function Kn(e,t){let n=await(0,import_promises17.open)(
e,"r");try{let r=await(0,import_promises17.open)(t,"r");try{let i=await fo(n,e);return await(i==null?void 0:i({original:n,result:r,paths:{original:e,result:t}}))}finally{
await r.close()}}catch(r){if(r instanceof RangeError||r instanceof h||r instanceof import_chunk_KCTSZASC.c)return`can not be compared with the original: ${r.message}`;
throw r}finally{await n.close()}}async function fo(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_4XK2RSVO.n)(e,0,Math.min(8,n))).toString("hex"),[,i]=ao.
find(([s])=>r.startsWith(s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Dn:Me.includes(o)?On:void 0}async function co({
original:e,result:t}){let[n,r]=await Promise.all([_n(e),_n(t)]);return await C(e,n,t,r)?void 0:"holds another header or payload than the original"}var Vn=96;async function _n(e){
let t=await(0,import_chunk_4XK2RSVO.n)(e,Vn,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=Vn+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}var uo=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14");function jn(e,t){
let n=(0,import_chunk_KCTSZASC.d)(e),[r,i]=(0,import_chunk_KCTSZASC.e)(n),[o]=i===void 0?[]:(0,import_chunk_KCTSZASC.e)(i),s=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(
o),a=s.at(-1),[f,...c]=a===void 0?[]:(0,import_chunk_KCTSZASC.e)(a);if(r===void 0||i===void 0||o===void 0||a===void 0||f===void 0)throw new import_chunk_KCTSZASC.c(
"it is no signed data");if(c.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let d=mo(f,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
sequence,uo,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(
i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(a.tag,d))))}function mo(e,t){let n=(0,import_chunk_KCTSZASC.e)(e),r=n.at(-1),i=(r==null?
void 0:r.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,f)=>a.compare(
f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...s))}var po=Buffer.of(5,0),ho=Buffer.
of(1,1,255),yo=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function Jn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto7.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await bo(e,wo(t,r,i),n);if(o!==200)throw new A(`it answered with HTTP status ${o}`);let a=Ne(s,t,{digest:r,nonce:i});
if(a.state==="valid")return s;throw new A(a.state==="none"?"it sent no timestamp":a.reason)}var A=class extends Error{name="TimestampRefused"};function wo(e,t,n){
let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)((0,import_chunk_4XK2RSVO.b)(t)),po),i=(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.octetString,(0,import_node_crypto7.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,r,i);
return(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,yo,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,n),ho)}async function bo(e,t,n){
try{return await(0,import_chunk_76VZKL34.i)(e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.
timeLimitInSeconds,maximumBytes:Oe,signal:n.signal})}catch(r){throw!(r instanceof import_chunk_76VZKL34.g)||r.kind==="cancelled"?r:new A(`it can't be asked: ${r.
message.replace(/\.$/,"")}`,{cause:r})}}async function Wn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{
digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await Eo(t,e,a).catch(m=>{throw m instanceof import_chunk_KCTSZASC.c?xo(n,m):m}),d=(0,import_chunk_76VZKL34.f)(
i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,l]of i.timestampUrls.entries())try{return await c.put(await Jn(l,c.bytes,{digest:s,timeLimitInSeconds:f,
proxy:d,signal:o})),l}catch(y){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:y});if(!(y instanceof A))throw y;
u.push(`${l}: ${y.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${l} for ${n} (${y.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in \
order."})}async function Eo(e,t,n){let r=await(0,import_promises19.readFile)(e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises19.writeFile)(
e+import_chunk_5WBW3S37.l,s)};let i=Fe(r,n),[o]=(0,import_chunk_4XK2RSVO.e)(i).signers;if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{
bytes:o.signature,put(s){let a=Ue(s);if(typeof a=="string")throw new A(a);let f=jn(i,a.raw);return(0,import_promises19.writeFile)(e,n==="pem"?pn(f):f)}}}function xo(e,t){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"T\
he result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var Fo=1e3,Ao=3e4,Ro=60;async function Xn(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now(),d=await Lo(e,t,n,a,
r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ae(
c)}))throw d;let u=Oo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises16.setTimeout)(
u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function Lo(e,t,n,r,i){
let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;await n.reset();let d=await Mo(f,c,e,t,n,
i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""} for\
 ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function Mo(e,t,n,r,i,o){
let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+Ro);r.signsInPlace===!0&&await Co(n,i.output);
let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:await Qn(c.log),u=await $o(r,{input:n.source,output:i.output,timestampUrl:e},
c===void 0?o.credentials:{},f,o);if(u.exitCode===0&&!u.timedOut){let y=await Wn(r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let b=y??
e;if(!a.verify)return{timestampUrl:b,verdict:void 0};let P=await To(n,r,i.output,b,o);return P instanceof import_chunk_VC77LCNK.b?P:{timestampUrl:b,verdict:P}}let m=await(0,import_chunk_5WBW3S37.c)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),l=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||l?m:(0,import_chunk_5WBW3S37.f)(m,o.probe)}async function $o(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t,r);let f=e.sign(t,s);return i.capture({...f,environment:{...n,...f.environment}},r)}async function Co({source:e},t){try{await(0,import_promises15.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises15.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function To(e,t,n,r,i){
let o=t.result.kind==="detached";if(await Qn(n)===0)throw await Zn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid"){let f=o?void 0:await Kn(e.file.realPath,n);if(f!==void 0)throw Do(e,t,f);return a}if(a.state==="inva\
lid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}\
: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tried in order."})}throw await Zn(e,t,n,a.reason)}function Do({file:{name:e}},t,n){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but signed something else than ${e}: the result ${n}.`,{file:e,hint:"The result \
was thrown away and the original is unchanged. Check arguments: they must not name other files. If there are none, report this."})}async function Zn({file:{name:e}},t,n,r){
let i=await(0,import_chunk_5WBW3S37.e)({output:n,expectedSizeInBytes:0});return i!==void 0?(0,import_chunk_5WBW3S37.d)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b(
"VERIFICATION_FAILED",`${t.name} ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown awa\
y and the original is unchanged. Check that the certificate is the one of the signing policy; if it is, report this."})}function Oo(e){return Math.min(Fo*2**(e-
1),Ao)*(.5+Math.random()/2)}async function Qn(e){return(0,import_promises15.stat)(e).then(({size:t})=>t,()=>0)}function ae(e){return Math.round(performance.now()-
e)}async function qn(e,{file:t},n,r){if(e.digestInput===void 0)return e;let{digest:i,inputIsDigest:o}=n.options,s=o===!0?await Ho(t,i):await(0,import_chunk_RHQPRGHG.c)(
t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto8.randomUUID)()}`,e.digestInput(s,n));return{...e,sign:(f,c)=>e.sign({...f,digestFile:a},c)}}async function Ho(e,t){
var s;let n=import_chunk_76VZKL34.c[t],r=(a,f)=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`input-is-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:f})};
if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave input-is-digest out to have files hashed.");let i=await(0,import_promises20.readFile)(
e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString("latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t}\
 -binary FILE.`);let o=(s=Object.entries(import_chunk_76VZKL34.c).find(([,a])=>a===i.length))==null?void 0:s[0];return r(`has ${i.length} bytes, and a digest by\
 ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or make it by ${t}.`)}var jo="signing-report.json",Jo=256*1024*1024;
async function Yn(e){return await(0,import_promises21.stat)(e).then(n=>n.isDirectory(),()=>!1)?(0,import_node_path8.join)(e,jo):e}async function er(e){let t;try{
t=await(0,import_promises21.readFile)(e,"utf8")}catch(r){if((0,import_chunk_QZD7BA4A.a)(r)==="ENOENT")return;let i=r instanceof Error?r.message:String(r);throw new import_chunk_VC77LCNK.b(
"FILE_UNREADABLE",`The report ${e} can't be read: ${i}.`,{file:e,cause:r})}let n=t.length>Jo?void 0:Go(t);if(Wo(n))return n;throw new import_chunk_VC77LCNK.b("I\
NVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"Name a signing-report.json that pkcs11-sign has written to re\
port-directory; use the same release for all jobs."})}function Go(e){try{return JSON.parse(e)}catch{return}}function Wo(e){return!N(e)||e.schemaVersion!==1||!N(
e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!N(e.options)||!N(e.signPath)||!N(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!=
"string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||typeof e.outcome!="string"?!1:e.files.every(t=>N(t)&&typeof t.file==
"string"&&typeof t.tool=="string"&&typeof t.status=="string")}function N(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function nr({inputs:e,host:t},n){
let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await Yn((0,import_node_path7.resolve)(n,r)),a=await er(s);return a===void 0?(t.warning(
`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.padding!==o?(t.notice(
"The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(({sha256:f})=>f!==void 0).
map(f=>[f.file,f]))}async function rr(e,{file:t,destination:n},r){let i=e.get(t.name);if((i==null?void 0:i.sha256)===void 0||i.tool!==r.name)return;let{input:o,
result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await tr(t.realPath)!==o))return await tr(n)===s?i.sha256:void 0}function tr(e){return(0,import_chunk_RHQPRGHG.d)(
e).catch(()=>{})}var or=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),es=64*1024*1024,ze=30,sr=8,ar=1,k=4294967295;async function fr(e,t){let n=await(0,import_promises22.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await(0,or.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await ns(
i,n).catch(ts);return i===void 0||o===void 0?!1:(await ss(o,i.comment,e,t),!0)}finally{await n.close()}}function ts(e){if(e.syscall!==void 0)throw e}async function ns(e,t){
let n=[],r=!1;for await(let i of e.eachEntry()){let o=J(j(i));if(o==="signature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await os(e,i):void 0;
s===void 0?n.push({entry:i,record:await rs(t,i)}):n.push(s),r||=s!==void 0}return r?n:void 0}async function rs(e,t){let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_4XK2RSVO.n)(
e,n,ze),i=n+ze+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+await is(e,t,r,i+t.compressedSize)}}async function is(e,{crc32:t,compressedSize:n},r,i){
if((r.readUInt16LE(6)&sr)===0)return 0;let o=await(0,import_chunk_4XK2RSVO.n)(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=k||o.readBigUInt64LE(
s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function os(e,t){if(t.uncompressedSize>es)return;let n=await(0,import_consumers3.buffer)(await e.openReadStreamPromise(
t)),r=Vt(n);if(r.equals(n))return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.
generalPurposeBitFlag&~sr,crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=cr(o),a=Buffer.alloc(ze);return a.writeUInt32LE(
67324752,0),dr(a,4,o,s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function ss(e,t,n,r){let i=await(0,import_promises22.open)(r,"wx",384);try{let o=0,
s=async u=>{for(let m=0;m<u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<
20};for await(let m of(0,import_node_fs4.createReadStream)(n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&(f==null?void 0:f.to)===
m.from||await c(),a.push(as(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(m)?await s(m):f={from:(f==null?void 0:f.from)??m.from,to:m.to};await c();let d=o;await s(
Buffer.concat(a)),await s(fs(e.length,d,o-d,t))}finally{await i.close()}}function cr({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==ar).map(({id:t,
data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function dr(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,
t),e.writeUInt16LE(n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,
t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,k),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,k),t+18),e.writeUInt16LE(n.fileNameRaw.
length,t+22),e.writeUInt16LE(r.length,t+24)}function as(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=k),r=Buffer.alloc(n.length===0?0:4+8*n.length);
if(n.length>0){r.writeUInt16LE(ar,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,cr(e)]),
o=Buffer.alloc(46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,4),dr(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(
e.internalFileAttributes,36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,k),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}
function fs(e,t,n,r){let i=Buffer.alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(
Math.min(n,k),12),i.writeUInt32LE(Math.min(t,k),16),i.writeUInt16LE(r.length,20),e<65535&&n<k&&t<k)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(
101075792,0),o.writeBigUInt64LE(44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(
BigInt(n),40),o.writeBigUInt64LE(BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function ur(e,t){
let n=performance.now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_76VZKL34.d[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_5WBW3S37.m)(
o,r)},c=await rr(t.earlier,e,a),d=await us(e,a,c===void 0?t.session.inputs.existingSignature:"skip",t);if(d!==void 0){await ms(e,a,t);let{size:y}=await(0,import_promises14.stat)(
o),b=ae(n);return{...f,status:"skipped",sizeInBytes:y,verifiedBy:d.verifier,...a.timestamping==="beside"&&d.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_5WBW3S37.l}:
{},...c===void 0?{}:{sha256:c},notes:[c===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:b}}let u=await(0,import_promises14.stat)(
i.realPath),m=await t.staging.reserve(o),l=a.strip===void 0?void 0:await t.staging.reserve(o);try{let y=await ds(e,a,l),b=await qn(a,e,t.tool,t.session.workspace),
{attempts:P,timestampUrl:B,verdict:v}=await Xn({...e,source:y},b,m,t),[H,Z]=await Promise.all([(0,import_chunk_RHQPRGHG.d)(i.realPath),(0,import_chunk_RHQPRGHG.d)(
m.output)]);await ls(e,u);let{size:fe}=await(0,import_promises14.stat)(m.output),ce=a.timestamping==="beside"&&B!==void 0?[import_chunk_5WBW3S37.l]:[];return await m.
publish({mode:a.result.kind==="embedded"?i.mode:420,beside:ce}),{...f,status:"signed",sizeInBytes:fe,sha256:{input:H,result:Z},...v===void 0?{}:{verifiedBy:v.verifier},
...B===void 0?{}:{timestampUrl:B},...ce.length===0?{}:{timestampFile:f.result+import_chunk_5WBW3S37.l},notes:(v==null?void 0:v.notes)??[],attempts:P,durationInMilliseconds:ae(
n)}}catch(y){throw await m.discard(),y}finally{await(l==null?void 0:l.discard())}}async function ds({file:e,destination:t},n,r){var i;if(r===void 0)return e.realPath;
try{return await((i=n.strip)==null?void 0:i.call(n,e.realPath,r.output,{jar:fr}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_QZD7BA4A.c)(o,t)}}async function us(e,t,n,r){
let{timestampUrls:i}=r.session.inputs;if(n==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;if(!await gs(a))return;let f=i.
length>0&&t.honours.includes("timestamp-urls"),c=await t.verify({file:o.realPath,signature:a,timestamped:f},r.tool,r.verifier);if(n==="error"&&c.state!=="unsign\
ed"){let d=c.state==="valid"?"is signed already":`has a signature already, and not a good one: ${c.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.
name} ${d}.`,{file:o.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return c.state==="valid"?c:void 0}async function ms({
file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises14.copyFile)(e.realPath,
i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}async function ls(e,t){let n=await(0,import_promises14.stat)(e.file.realPath);if(!(n.
size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it w\
as signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}async function gs(e){return(0,import_promises14.stat)(e).then(()=>!0,
()=>!1)}async function mr(e,t){let{retryBudget:n}=t,{host:r,inputs:i,signal:o}=t.session,s=[],a=An(e.length),f=0,c=await(0,import_chunk_5UKJHI5O.a)(e,async u=>{
if(o.aborted||n.exhausted||s.length>0&&i.failFast)return lr(u);let m=await ur(u,t).catch(y=>hs(u,y,s));f+=1,r.progress(f,e.length);let l=a.done();return l!==void 0&&
r.info(l),m.status!=="failed"&&r.info(ps(m)),m},{concurrency:i.parallel}),d=c.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(
`Nothing could be signed any more, however often it was tried: ${d} files were not begun.`),{files:c,failures:s}}function ps({file:e,tool:t,status:n,verifiedBy:r,
result:i,durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(
1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}function lr({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-start\
ed",notes:[],attempts:0,durationInMilliseconds:0}}function hs(e,t,n){let{name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("IN\
TERNAL_ERROR",`${r} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:r});return n.push(i),{...lr(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(
i)}}function gr({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,f;return{allows(c,d){if(!c.transient)
return!1;let u=c.code==="SERVICE_UNAVAILABLE";u&&(f??=r()-d.durationInMilliseconds);let m=u&&f!==void 0&&r()-f>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=
1,!0)},succeeded(){f=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var ws=15;async function $d(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,
facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:f,parallel:c,serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=Ht(n.workspace),m=xs(e),l={...o.
public,...o.secret},y=Ct({session:n,tool:m,credentials:l,logDirectory:s,files:r.files});try{let{files:b,failures:P}=await mr(r.files,{session:n,staging:u,tool:m,
batches:y,earlier:await nr(n,a.workingDirectory),verifier:Fn({signer:i==null?void 0:i.leaf,...await Es(e),run:B=>n.capture(B),scratchDirectory:await n.workspace.
folder("verify")}),credentials:l,logDirectory:s,workingDirectory:a.workingDirectory,retryBudget:gr({retries:f,parallel:c,libraryPatienceInSeconds:d}),probe:e.probe,
askSignPath:bs(e)});t.files=b,Ss(n,P,b.length)}finally{await y.close(),await u.finish()}}function bs({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,
apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_5WBW3S37.k)(e,{retries:0,totalTimeoutInSeconds:ws});
return(0,import_chunk_5WBW3S37.j)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(c))};return()=>s??=a()}function Ss({host:e,signal:t},n,r){let[i,...o]=n;if(t.
aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)
(0,import_chunk_EMZ453M2.b)(e,s);throw new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Ea\
ch of them is listed above.",cause:i})}}async function Es({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(
e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function xs({session:e,plan:t,facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_5WBW3S37.n)(e.inputs),configuration:i,backend:((o=t.openssl)==
null?void 0:o.backend)??"engine",command:(0,import_chunk_5WBW3S37.p)(n)}}0&&(module.exports={signFiles});
