var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>Yl});module.exports=__toCommonJS(stdin_exports);var import_chunk_WXDTAI67=require("./chunk-WXDTAI67.cjs"),
import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_22JT2E55=require("./chunk-22JT2E55.cjs"),import_chunk_S4R563VS=require("./chunk-S4R563VS.cjs"),
import_chunk_HCPT5UC6=require("./chunk-HCPT5UC6.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_NBGFFOFC=require("./chunk-NBGFFOFC.cjs"),
import_chunk_AISAOYIX=require("./chunk-AISAOYIX.cjs"),import_chunk_Q6WYHYX4=require("./chunk-Q6WYHYX4.cjs"),import_chunk_GKSMVDA3=require("./chunk-GKSMVDA3.cjs"),
import_chunk_GDRBKB3F=require("./chunk-GDRBKB3F.cjs"),import_chunk_QUUW2APT=require("./chunk-QUUW2APT.cjs"),import_chunk_J4HCQN7E=require("./chunk-J4HCQN7E.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),
import_chunk_IEONEQW3=require("./chunk-IEONEQW3.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_2L5EJ55B=require("./chunk-2L5EJ55B.cjs"),
import_chunk_RVPQFYDX=require("./chunk-RVPQFYDX.cjs"),import_chunk_VN3XLZGO=require("./chunk-VN3XLZGO.cjs"),import_chunk_3QEIJ7F4=require("./chunk-3QEIJ7F4.cjs"),
import_chunk_6USCIZQR=require("./chunk-6USCIZQR.cjs"),import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),import_chunk_45C276AH=require("./chunk-45C276AH.cjs"),
import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_chunk_QMQ4S7CF=require("./chunk-QMQ4S7CF.cjs"),
import_chunk_43U2AKJL=require("./chunk-43U2AKJL.cjs"),import_chunk_CB7JRYOJ=require("./chunk-CB7JRYOJ.cjs"),import_chunk_XLMP55QE=require("./chunk-XLMP55QE.cjs"),
import_chunk_UZMAZ5KW=require("./chunk-UZMAZ5KW.cjs"),import_chunk_WRXETPST=require("./chunk-WRXETPST.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_TJQEQHES=require("./chunk-TJQEQHES.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),
import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_node_util=require("node:util"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),
import_promises6=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),import_node_zlib=require("node:zlib"),
import_node_crypto4=require("node:crypto"),import_promises7=require("node:fs/promises"),import_node_path4=require("node:path"),import_node_buffer=require("node:buffer"),
import_promises8=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises9=require("node:fs/promises"),import_node_fs3=require("node:fs"),
import_promises10=require("node:fs/promises"),import_node_path6=require("node:path"),import_promises11=require("node:fs/promises"),import_promises12=require("node:fs/promises"),
import_consumers=require("node:stream/consumers"),import_node_fs4=require("node:fs"),import_node_fs5=require("node:fs"),import_promises13=require("node:fs/promises"),
import_promises14=require("node:timers/promises"),import_promises15=require("node:fs/promises"),import_node_crypto5=require("node:crypto"),import_promises16=require("node:fs/promises"),
import_node_path7=require("node:path"),import_promises17=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_fs6=require("node:fs"),import_promises18=require("node:fs/promises"),
import_consumers2=require("node:stream/consumers"),import_node_zlib2=require("node:zlib");function Bn(e){let{session:t,files:n}=e,r=(0,import_chunk_NBGFFOFC.c)(
t.inputs,n),i=new Map;return{async signerFor(o){let s=r.of(o.name);if(s===void 0)return;let a=i.get(s);return a===void 0&&i.set(s,a=li(s,o,e)),a},async close(){
for(let o of i.values())await o.then(s=>s==null?void 0:s.close()).catch(()=>{})}}}async function li(e,t,n){let r=await mi[e](n);if(r.kind==="ready")return r.signer;
n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var mi={async raw(e){let{options:t,key:n}=e.tool;if(t.extraArguments.length>0)return Me;
if(vn(t,n))return xn;let{startRawBatch:r}=await Promise.resolve().then(()=>__toESM(require("./raw-BN7254DL.cjs")));return r(Ne(e),e.session)},async cms(e){let{configuration:t,
options:n,key:r}=e.tool;if(n.extraArguments.length>0)return Me;if(vn(n,r))return xn;let{startCmsBatch:i}=await Promise.resolve().then(()=>__toESM(require("./cms-WTXQOKQQ.cjs"))),
o=(0,import_chunk_SANC2PAT.a)(t.certificateChain,"policy's certificate");return i({...Ne(e),certificateChain:o,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return Me;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-JCGF2G2R.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-KJHYXNZY.cjs")));return o({...Ne(e),padding:"pkcs1",certificateChain:(0,import_chunk_SANC2PAT.a)(
i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,timestamps:{proxy:(0,import_chunk_45C276AH.a)(t.inputs.httpProxy,
(0,import_chunk_ZGFX3NXA.a)()),timeLimitInSeconds:t.inputs.httpRequestTimeoutInSeconds},runTool:(a,f)=>{let{environment:c,...d}=s.sign(a,e.tool);return t.capture(
{...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n,files:r}){let{parallel:i,timeLimitInSeconds:o,timestampUrls:s}=n.inputs,f=r.filter(
d=>d.tool==="jarsigner").reduce((d,{file:u})=>d+u.size,0),{startJavaBatch:c}=await Promise.resolve().then(()=>__toESM(require("./java-batch-GJBDNOZQ.cjs")));return c(
{tool:e,credentials:t,parallel:i,timeLimitInSeconds:o,timestampUrls:s,sizeInBytes:f},n)}},Me={kind:"unavailable",reason:"what is in arguments is for the tool"},
xn={kind:"unavailable",reason:"the token makes no PSS signatures, and the tool pads by itself"};function vn({padding:e},{token:t}){return e==="pss"&&(t==null?void 0:
t.makesPss)===!1}function Ne({session:e,tool:t,credentials:n,logDirectory:r,digests:i,startedAhead:o}){let{key:s,options:a,configuration:f}=t,{parallel:c,timeLimitInSeconds:d}=e.
inputs;return{library:f.library,keyId:s.id,pin:import_chunk_IEONEQW3.a,environment:n,logDirectory:r,digest:a.digest,padding:a.padding,keyType:s.type,digests:i,...o===
void 0?{}:{startedAhead:o},parallel:c,timeLimitInSeconds:d,...s.token===void 0?{}:{slot:s.token.slot}}}var Bi=(0,import_node_util.promisify)(import_node_fs2.fsync);
async function Fn(e,t,{mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)try{let a=Ve(s);await Fi(o,s,a,n,r)}catch(a){throw(0,import_chunk_7RIKCKPE.j)(
a,s)}let i=[];try{for(let[o,{output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Ai(a,t):void 0;await Rn(s,a).catch(c=>{throw(0,import_chunk_7RIKCKPE.j)(
c,a)}),f!==void 0&&i.unshift(f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Ai(e,t){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})===
void 0)return()=>(0,import_promises3.rm)(e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)(t),"before");return await(0,import_promises3.link)(
e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>Rn(n,e)}function Ve(e){let t=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1});if((t==null?void 0:t.isDirectory())===
!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"});return t}async function Fi(e,t,n,r,i){var f;let o=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1});
if((o==null?void 0:o.isFile())!==!0||o.size===0&&!i){let c=o===void 0?"no result":o.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`The signing tool left ${c} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let s=process.
platform==="win32",a=(0,import_node_fs2.openSync)(e,s?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{((f=process.geteuid)==null?
void 0:f.call(process))===0&&(n==null?void 0:n.isFile())===!0&&(0,import_node_fs2.fchownSync)(a,n.uid,n.gid),r!==void 0&&(0,import_node_fs2.fchmodSync)(a,r&511),
n!==void 0&&await Bi(a)}finally{(0,import_node_fs2.closeSync)(a)}}async function Rn(e,t){for(let n=1;;n+=1)try{(0,import_node_fs2.renameSync)(e,t);return}catch(r){
if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_7RIKCKPE.f)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*
50)}}var Ui=new Uint8Array(4096);function Ln(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.
delete(s)),f},o=async s=>{for(let f of await(0,import_chunk_CB7JRYOJ.a)(s))(0,import_chunk_FP2WBXV7.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)(
(0,import_node_path.join)(s,import_chunk_FP2WBXV7.a));try{(0,import_chunk_FP2WBXV7.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(
a,"probe"),Ui,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(f){throw await(0,import_chunk_FP2WBXV7.j)(a).catch(
()=>{}),f}return a};return{async reserve(s,a="own"){let f=(0,import_node_path.resolve)(s);try{Ve(f);let c=await i((0,import_node_path.dirname)(f)),d=(0,import_node_path.join)(
c,String(r+=1));return _i(a==="own"?Vi(d,f):zi(d,c),f)}catch(c){throw(0,import_chunk_7RIKCKPE.j)(c,f)}},async finish(){let s=await Promise.allSettled(t.values());
t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_FP2WBXV7.j)(c.value)}));await(0,import_chunk_FP2WBXV7.g)([
...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_7RIKCKPE.j)(f.reason,(0,import_chunk_7RIKCKPE.g)(f.reason,"path")??import_chunk_FP2WBXV7.a)}}}
function Vi(e,t){(0,import_node_fs.mkdirSync)(e,{mode:448});let n=()=>(0,import_chunk_FP2WBXV7.j)(e);return{output:(0,import_node_path.join)(e,(0,import_node_path.basename)(
t)),prefix:(0,import_node_path.join)(e,"kept-"),async clear(){await n(),await(0,import_promises2.mkdir)(e,{mode:448})},remove:n,async leave(){try{(0,import_node_fs.rmdirSync)(
e)}catch{await n()}}}}function zi(e,t){let n=(0,import_node_path.basename)(e),r=async()=>{let i=(await(0,import_promises2.readdir)(t)).filter(o=>o===n||o.startsWith(
`${n}.`));for(let o of i)await(0,import_chunk_FP2WBXV7.j)((0,import_node_path.join)(t,o))};return{output:e,prefix:`${e}.kept-`,clear:r,remove:r,leave:()=>Promise.
resolve()}}function _i(e,t){let{output:n}=e,r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTER\
NAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await Fn(s,e.prefix,o),r="published"}catch(s){
throw(0,import_chunk_7RIKCKPE.j)(s,t)}await e.leave().catch(()=>{})},async reset(){await e.clear().catch(i=>{throw(0,import_chunk_7RIKCKPE.j)(i,t)})},async discard(){
r==="open"&&(r="discarded",await e.remove().catch(()=>{}))}}}var Cn=22,Ki=65535,Tn=Buffer.from("PK","latin1"),ji=117853008,Wi="APK Sig Block 42",oe=24,Hi=16*1024*
1024;async function $n(e){let{size:t}=await e.stat(),n=Math.max(0,t-Cn-Ki),r=await(0,import_chunk_GDRBKB3F.b)(e,n,t-n),[i,...o]=Gi(r);if(i===void 0)throw new import_chunk_GKSMVDA3.j(
"it does not end as a ZIP archive");if(o.length>0)throw new import_chunk_GKSMVDA3.j("where its central directory ends can be read in two ways");let s=r.subarray(
i);if(i>=20&&r.readUInt32LE(i-20)===ji)throw new import_chunk_GKSMVDA3.j("it is a ZIP64 archive, which Android does not read");let a={start:s.readUInt32LE(16),end:n+
i};if(a.start+s.readUInt32LE(12)!==a.end)throw new import_chunk_GKSMVDA3.j("its central directory is not where its end says");let f=await Xi(e,a.start);return{contents:{
start:0,end:(f==null?void 0:f.start)??a.start},directory:a,endRecord:s,block:f==null?void 0:f.values}}function Gi(e){let t=[];for(let n=e.indexOf(Tn);n>=0;n=e.indexOf(
Tn,n+1)){let r=e.length-n-Cn;r>=0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function Xi(e,t){if(t<oe+8)return;let n=await(0,import_chunk_GDRBKB3F.b)(e,
t-oe,oe);if(n.toString("latin1",8)!==Wi)return;let r=n.readBigUInt64LE(0);if(r<oe||r>Hi||Number(r)+8>t)throw new import_chunk_GKSMVDA3.j("its APK Signing Block \
has no possible size");let i=t-Number(r)-8,o=await(0,import_chunk_GDRBKB3F.b)(e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new import_chunk_GKSMVDA3.j("its APK Si\
gning Block tells two sizes");return{start:i,values:Ji(o.subarray(8,o.length-oe))}}function Ji(e){let t=new Map;for(let n=0;n<e.length;){let r=e.length-n<12?0n:
e.readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new import_chunk_GKSMVDA3.j("its APK Signing Block is damaged");let i=e.readUInt32LE(n+8);if(t.has(i))throw new import_chunk_GKSMVDA3.j(
`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(n+12,n+8+Number(r))),n+=8+Number(r)}return t}var Mn=1024*1024;async function Un(e,{contents:t,
directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{for(let[c,d]of o)d.push((0,import_node_crypto2.createHash)(c).update(Nn(165,f.length)).update(
f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=Mn)s(await(0,import_chunk_GDRBKB3F.b)(e,d,Math.min(Mn,c-d)));let a=Buffer.from(r);return a.writeUInt32LE(
t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto2.createHash)(f).update(Nn(90,c.length)).update(Buffer.concat(c)).digest()]))}function Nn(e,t){
let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function _n(e,t){let n=X(e),r=n.parts().map(i=>Zi(i,t));return n.expectEnd(),r}function Zi(e,t){let n=X(
e),r=n.part(),i=t==="v3"?zn(n):void 0,o=n.parts().map(Vn),s=n.part();n.expectEnd();let a=X(r),f=a.parts().map(Vn),c=a.parts(),d=t==="v3"?zn(a):void 0,u=new Map;
for(let m of a.parts()){let g=X(m),y=g.number();if(u.has(y))throw new import_chunk_GKSMVDA3.j(`its signature has the attribute 0x${y.toString(16)} twice`);u.set(
y,g.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new import_chunk_GKSMVDA3.j("its signature has an unknown part");return a.expectEnd(),{signedData:r,
digests:f,certificates:c,attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function Vn(e){let t=X(e),n={algorithm:t.number(),
value:t.part()};return t.expectEnd(),n}function zn(e){return{min:e.number(),max:e.number()}}function X(e){let t=0,n=i=>{if(i>e.length-t)throw new import_chunk_GKSMVDA3.j(
"its signature is cut off");return t+=i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=X(r.part()),o=[];for(;i.left()>
0;)o.push(i.part());return o},rest:()=>n(e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new import_chunk_GKSMVDA3.j("its signature has an unk\
nown part")}};return r}var jn=[{name:"v2",number:2,id:1896449818,format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,
format:"v3"}],Wn=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa\
-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"\
ecdsa",digest:"sha256",tree:!0}]]),Qi=3203395597,Yi=1436519170,eo=1000370060,to=2147483647;async function Hn(e,t){let n=await(0,import_promises6.open)(e,"r");try{
return await no(n,t)}catch(r){if(r instanceof import_chunk_GKSMVDA3.j)return M(r.message);if(r instanceof import_chunk_KCTSZASC.c)return M(`its signature is mal\
formed: ${r.message}`);if(r instanceof RangeError)return M(r.message);throw r}finally{await n.close()}}function M(e){return{state:"invalid",reason:e}}async function no(e,t){
let n=await $n(e),r=jn.flatMap(({name:c,id:d,format:u})=>{var m;let l=(m=n.block)==null?void 0:m.get(d);return l===void 0?[]:[{name:c,signers:_n(l,u)}]});if(r.length===
0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{name:c,signers:d}of r){let[u,
...l]=d;if(u===void 0)return M(`its ${c} signature has no signer`);if(l.length>0)return M(`its ${c} signature has ${d.length} signers, and only the signing poli\
cy's is expected`);let m=ro(u,t)??oo(u,c,i);if(m!==void 0)return M(`its ${c} signature ${m}`);o.push(u)}let s=o.flatMap(c=>c.digests.map(({algorithm:d,value:u})=>({
..._e(d),value:u}))),a=s.filter(({tree:c})=>c!==!0),f=await Un(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>{var u;return((u=f.get(c))==
null?void 0:u.equals(d))!==!0})?M("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signat\
ure schemes: ${[...i].join(", ")}`,...a.length<s.length?["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(eo))?["the proof of ro\
tation was not checked"]:[]]}}function ro(e,t){let{signatures:n,digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certifi\
cate";if(!a.equals(t.raw))return`is by ${(0,import_chunk_QMQ4S7CF.c)((0,import_chunk_22JT2E55.n)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"\
spki"})))return"names another public key than its certificate's";let c=n.find(({algorithm:d})=>!Wn.has(d));return c!==void 0?`uses an algorithm that is unknown \
or too weak (0x${c.algorithm.toString(16)})`:n.some(({algorithm:d})=>_e(d).tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>{var l;return((l=r[u])==null?
void 0:l.algorithm)!==d})?"lists other algorithms for its digests than for its signatures":n.every(({algorithm:d,value:u})=>io(_e(d),s,f,u))?void 0:"does not fi\
t what it is over":"has no digest that can be checked here"}function io({kind:e,digest:t},n,r,i){if((e==="ecdsa"?"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e===
"ecdsa")return(0,import_node_crypto.verify)(t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.
RSA_PSS_SALTLEN_DIGEST}:{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(t,n,{key:r,...o},i)}function oo({attributes:e,
sdk:t},n,r){let i=e.get(Qi);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!jn.some(c=>c.number===f&&r.has(c.name)))return"says that a newer one was t\
here, which is gone"}if(e.has(Yi)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===void 0)return;let{signed:o,stated:s}=t;return o.
min!==s.min||o.max!==s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of Android":(n==="v3.1"||!r.has("v3.1"))&&o.max!==to?"\
is not for the latest versions of Android":void 0}function _e(e){let t=Wn.get(e);if(t===void 0)throw new import_chunk_GKSMVDA3.j(`its signature uses an unknown \
algorithm (0x${e.toString(16)})`);return t}var so="1.3.6.1.4.1.311.2.1.4",Gn="1.3.6.1.4.1.311.10.1",ao="1.2.840.113549.1.9.5",fo="1.3.6.1.4.1.311.2.4.1",co="Aut\
henticode PKCS #7 check";function J(e,t){try{return uo(ho((0,import_chunk_S4R563VS.a)(yo(e))),t)}catch(n){if(!(n instanceof import_chunk_KCTSZASC.c))throw n;return be(
`the signature is malformed: ${n.message}`)}}function uo(e,t){if(e.every(({signers:i})=>i.length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"\
unsigned",reason:"nobody has signed it"}};let n,r;for(let i of e){let{content:o}=i;if(o===void 0||![so,Gn].includes(i.contentType))return be("the signature is n\
ot an Authenticode one");let s=(0,import_chunk_22JT2E55.k)(t,i,o);if(s.state==="wrong"){(n===void 0||n.byOther)&&(n=s);continue}let a=mo(i,o,s,t);if(a.verdict.state!==
"valid")return a;let f=lo(s.signer);(r===void 0||f>=r.time)&&(r={time:f,finding:a})}return r!==void 0&&(n==null?void 0:n.byOther)!==!1?r.finding:be((n==null?void 0:
n.reason)??"there is no signature in it")}function lo({signedAttributes:e}){var n;let t=(n=e==null?void 0:e.values.get(ao))==null?void 0:n[0];return t===void 0?
0:(0,import_chunk_KCTSZASC.i)(t,"the signing time").getTime()}function mo(e,t,{signer:n},r){let i=(0,import_chunk_22JT2E55.o)(n,e,{signer:r});if(i.state==="inva\
lid")return be(`its timestamp is not right: ${i.reason}`,"timestamp");let o=e.contentType===Gn;return{kind:o?"catalog":"file",signedDigest:o?void 0:po(t),verdict:{
state:"valid",verifier:co,...go((0,import_chunk_22JT2E55.h)(n.digestAlgorithm)),notes:i.state==="none"?[]:[`timestamp of ${i.time.toISOString()} by ${i.authority}`],
...i.state==="none"?{}:{timestampedAt:i.time.toISOString()},...i.state==="none"||i.digest===void 0?{}:{timestampDigest:i.digest}}}}function go(e){return e===void 0?
{}:{digest:e}}function be(e,t){return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function po(e){let t={tag:import_chunk_KCTSZASC.a.
sequence,raw:e,content:e},[,n]=(0,import_chunk_KCTSZASC.e)(t),[r,i]=(0,import_chunk_KCTSZASC.g)(n,"the file's digest"),[o]=(0,import_chunk_KCTSZASC.g)(r,"the fi\
le's digest algorithm");return{algorithm:(0,import_chunk_22JT2E55.h)((0,import_chunk_KCTSZASC.h)(o,"the file's digest algorithm")),value:(0,import_chunk_KCTSZASC.f)(
i,import_chunk_KCTSZASC.a.octetString,"the file's digest").content.toString("hex")}}function ho(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(fo)??
[]);return[e,...t.map(({raw:n})=>(0,import_chunk_S4R563VS.a)(n))]}function yo(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(
0,e[0]===import_chunk_KCTSZASC.a.sequence?0:void 0).toString("latin1"));return(t==null?void 0:t[1])===void 0?e:Buffer.from(t[1],"base64")}var Xn=22,wo=20,bo=56,
So=128*1024;async function Jn(e,{start:t,end:n},r){if(n-t>So)throw new import_chunk_GKSMVDA3.j("it has data behind its directory");let i=Buffer.from(await(0,import_chunk_GDRBKB3F.b)(
e,t,n-t)),o=Ke(i,0,"PK")?bo:0,s=o===0?0:o+wo;if(!(Ke(i,s,"PK")&&i.length===s+Xn+i.readUInt16LE(s+20)&&(o===0||Ke(i,o,"PK\x07"))))throw new import_chunk_GKSMVDA3.j(
"it has data behind its directory");return o>0&&Io(i,o,r),Eo(i.subarray(s),r),i}function Ke(e,t,n){return e.length>=t+Xn&&e.toString("latin1",t,t+4)===n}function Eo(e,{
inDirectory:t,before:n}){for(let r of[8,10]){let i=e.readUInt16LE(r);i!==65535&&e.writeUInt16LE(i-1&65535,r)}for(let[r,i]of[[12,t],[16,n]]){let o=e.readUInt32LE(
r);o!==4294967295&&e.writeUInt32LE(o-i>>>0,r)}}function Io(e,t,{inDirectory:n,before:r}){for(let[i,o]of[[24,1],[32,1],[40,n],[48,r],[t+8,n+r]])e.writeBigUInt64LE(
BigInt.asUintN(64,e.readBigUInt64LE(i)-BigInt(o)),i)}var Po=1024*1024,Zn=30,xo=8,vo="the file was changed after signing";async function qn(e,t){try{return await(0,import_chunk_GKSMVDA3.s)(
e,n=>Bo(n,t))}catch(n){if(n instanceof import_chunk_GKSMVDA3.j||n instanceof RangeError)return Z(`the file is damaged: ${n.message}`);throw n}}async function Bo(e,t){
let n=e.find(import_chunk_GKSMVDA3.o);if(n===void 0)return{state:"unsigned",reason:`there is no ${import_chunk_GKSMVDA3.o} in it`};let r=await Ao(e,n);if(r!==void 0)
return Z(r);let i=await Fo(e,n);if(typeof i=="string")return Z(i);let{verdict:o,kind:s,signedDigest:a}=J(i,t);if(o.state!=="valid")return o;if(s!=="file"||a===void 0)
return Z("it is a catalog's signature");let{algorithm:f,value:c}=a,d=await(0,import_chunk_GKSMVDA3.w)(e);if(f===void 0||f!==d)return Z(`its digests are not made\
 with the block map's hash method (${d??"none that is known"})`);let u=$o(c,await Oo(e,n,f));return u===void 0?{...o,verifier:"app package check"}:Z(u)}async function Ao(e,{
entry:t}){let{zip:n,file:r,entries:i,directory:o}=e,s=await(0,import_chunk_GKSMVDA3.f)({zip:n,file:r,entries:i,directoryOffset:o.start,sectionOf:()=>{}});if(s!==
void 0)return s;let a=t.relativeOffsetOfLocalHeader;return i.some(c=>c.entry.relativeOffsetOfLocalHeader>a)?"its signature is not the last entry":(await(0,import_chunk_GDRBKB3F.b)(
r,a,Zn)).readUInt16LE(28)+t.extraFieldLength+t.fileCommentLength>0?"it has data beside its signature":void 0}async function Fo({file:e},{entry:t}){if(Math.max(t.
compressedSize,t.uncompressedSize)>Po)return"its signature is too big";let n=t.relativeOffsetOfLocalHeader+Zn+t.fileNameLength,r=await(0,import_chunk_GDRBKB3F.b)(
e,n,t.compressedSize),i=t.compressionMethod===xo?Ro(r,t.uncompressedSize):r;return(i==null?void 0:i.length)!==t.uncompressedSize?"its signature can't be unpacke\
d":i.toString("latin1",0,4)==="PKCX"?i.subarray(4):`${import_chunk_GKSMVDA3.o} does not begin as a signature`}function Ro(e,t){try{let{buffer:n,engine:r}=(0,import_node_zlib.inflateRawSync)(
e,{maxOutputLength:Math.max(t,1),info:!0});return r.bytesWritten===e.length?n:void 0}catch{return}}async function Oo(e,t,n){let r=[["AXCT",import_chunk_GKSMVDA3.p],
["AXBM",import_chunk_GKSMVDA3.q],["AXCI",import_chunk_GKSMVDA3.r]],i=[];for(let[o,s]of r){let a=e.find(s);a!==void 0&&i.push([o,s,await Lo(e,a,(0,import_node_crypto3.createHash)(
n))])}return[["AXPC","its entries",await To(e,t,(0,import_node_crypto3.createHash)(n))],["AXCD","its directory",await Co(e,t,(0,import_node_crypto3.createHash)(
n))],...i]}async function Lo(e,t,n){for await(let r of(0,import_chunk_GKSMVDA3.t)(e,t))n.update(r);return n.digest()}async function To({file:e},{entry:t},n){return await(0,import_chunk_GDRBKB3F.c)(
e,0,t.relativeOffsetOfLocalHeader,r=>n.update(r)),n.digest()}async function Co({file:e,size:t,directory:n},r,i){let{inDirectory:o,entry:s}=r;return await(0,import_chunk_GDRBKB3F.c)(
e,n.start,o.start,a=>i.update(a)),await(0,import_chunk_GDRBKB3F.c)(e,o.end,n.end,a=>i.update(a)),i.update(await Jn(e,{start:n.end,end:t},{inDirectory:o.end-o.start,
before:n.start-s.relativeOffsetOfLocalHeader})),i.digest()}function $o(e,t){let n=Buffer.concat([Buffer.from("APPX"),...t.flatMap(([o,,s])=>[Buffer.from(o),s])]),
r=Buffer.from(e,"hex");if(r.equals(n))return;let i=t.find(([o,,s])=>!r.includes(Buffer.concat([Buffer.from(o),s])));return`${vo}: the digest of ${(i==null?void 0:
i[1])??"what it holds"} is not the signed one`}function Z(e){return{state:"invalid",reason:e}}var Qn="1.2.840.113549.1.7.1",Mo=1024*1024;async function Yn(e,t,n,r,i){
let o=(0,import_chunk_22JT2E55.g)(n,Mo);if(!Buffer.isBuffer(o))return o;try{let s=(0,import_chunk_S4R563VS.a)(We(o,r.format)),[a,...f]=s.signers;if(a===void 0)return{
state:"unsigned",reason:"nobody has signed it"};let c=f.length>0?"has several signers":await Uo(a,s,{certificate:e,file:t,expected:r,digests:i});return c!==void 0?
{state:"invalid",reason:`the signature ${c}`}:Vo(a,s,e,r)}catch(s){if(!(s instanceof import_chunk_KCTSZASC.c))throw s;return{state:"invalid",reason:`the signatu\
re is malformed: ${s.message}`}}}function We(e,t){let n=e[0]===import_chunk_KCTSZASC.a.sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(`it is not ${t.
toUpperCase()}`);let r=n?e:No(e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)throw new import_chunk_KCTSZASC.c("there is more after the end");return r}
function er(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function No(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Uo(e,t,{certificate:n,file:r,expected:i,digests:o}){if(t.content!==void 0||
t.contentType!==Qn)return"is not a detached one over a file";if(!(0,import_chunk_22JT2E55.m)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(
g=>g.equals(n.raw)))return"does not hold the signer's certificate";let{digest:s,padding:a}=i;if((0,import_chunk_22JT2E55.h)(e.digestAlgorithm)!==s)return`does n\
ot use ${s}`;let f=n.publicKey,c=(0,import_chunk_22JT2E55.j)(e.signatureAlgorithm,s,f);if(typeof c=="string")return c;if(c.digest!==s)return`does not use ${s}`;
if(c.kind!=="ecdsa"&&c.kind!==`rsa-${a}`)return`does not use the padding ${a}`;if(c.kind==="rsa-pss"&&c.key.saltLength!==import_chunk_3QEIJ7F4.a[s])return"has a\
 salt that is not as long as the digest";let{signedAttributes:d,signature:u,signatureAlgorithm:l}=e;if(d===void 0){let g=(0,import_node_crypto4.createVerify)(s);
return await(0,import_chunk_QUUW2APT.c)(r,y=>g.update(y)),g.verify(c.key,u)?void 0:"does not fit the file"}return(0,import_chunk_22JT2E55.l)(d.values,await o.of(
r,s),Qn)??(0,import_chunk_22JT2E55.i)({algorithm:l,digest:s,data:d.encoded,signature:u},f)}function Vo(e,t,n,{digest:r,timestamped:i}){let o={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},s=(0,import_chunk_22JT2E55.o)(e,t,{signer:n,...i?{digest:r}:{}});switch(s.state){case"invalid":return{state:"invalid",reason:`\
its timestamp is not right: ${s.reason}`,part:"timestamp"};case"none":return i?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"tim\
estamp"}:o;case"valid":{let a=s.time.toISOString();return{...o,notes:[`timestamp of ${a} by ${s.authority}`],timestampedAt:a}}}}var Ko=64*1024;async function tr(e,t,n,{
openssl:r,options:i},{run:o,scratch:s}){let a=(0,import_chunk_22JT2E55.g)(n,Ko);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises7.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var He=4294967290,jo=128;async function nr(e,t){let n=await(0,import_chunk_GDRBKB3F.b)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await Wo(e,n,r,t/r-1);Xe(i,n.readUInt32LE(60));let o=await Go(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=jo)Ho(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await Se(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Wo(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<He;){Ge(o,f);let c=await Se(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<He)){Ge(o,f);let c=await Se(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Ho(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Xe(e,t.readUInt32LE(n+116))}function Xe(e,t){let n=[];for(let r=t;r<He;r=e.next[r]??4294967295)
Ge(e,r),n.push(r);return n}function Ge({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Go(e,t,n){let r=Xe(t,n),i=[];for(let o of r)i.push(await Se(e,t,o));return Buffer.concat(i)}function Se(e,{
sectorSize:t},n){return(0,import_chunk_GDRBKB3F.b)(e,(n+1)*t,t)}var qo=64*1024*1024,Qo=15,Je=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],rr="has \
bytes that are not UTF-8, which its signature does not tell apart";async function ir(e){let t=await Yo(e);if(t!==void 0)return t===rr?{reason:t,advice:"Save the\
 script as UTF-8 with a byte order mark."}:{reason:t}}async function Yo(e){let t=await(0,import_promises8.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_GDRBKB3F.b)(
t,0,64),i=await(0,import_chunk_22JT2E55.c)(t);return i!==void 0?await Ze(t,i):r.toString("latin1",0,4)==="MSCF"?await es(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?
await nr(t,n):Je.includes((0,import_node_path5.extname)(e).toLowerCase())?await ns(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof
RangeError||n instanceof import_chunk_KCTSZASC.c)return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Ze(e,t){let{table:n,size:r,contentEnd:i}=t;
return n===void 0||n.offset+n.size!==r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":or(e,n.offset+8,r)}async function es(e,t,n){
if(!((t.readUInt16LE(30)&4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?or(e,i,n):
"has data behind its signature"}async function or(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(await(0,import_chunk_GDRBKB3F.b)(e,t,6));return n-r<=Qo&&(await(0,import_chunk_GDRBKB3F.b)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var ts=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function ns(e,t){if(t>qo)return"is too big for a script";let n=await(0,import_chunk_GDRBKB3F.b)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534;if(!r&&!(0,import_node_buffer.isUtf8)(n))return rr;let i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==
null&&ts.test(i.slice(o.index))?void 0:"has text behind its signature"}async function sr(e,t){let n=await(0,import_chunk_GDRBKB3F.a)(e);try{return await rs(n,t)}catch(r){
if(r instanceof RangeError||r instanceof import_chunk_KCTSZASC.c)return q(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function rs(e,t){
let n=await(0,import_chunk_22JT2E55.c)(e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode sign\
ature in it"};if(r.offset+r.size<i)return q("there is more data after the signature");let o=await Ze(e,n);if(o!==void 0)return q(`the file ${o}`);let{verdict:s,
kind:a,signedDigest:f}=J(await(0,import_chunk_22JT2E55.e)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?q("it is a catalog's signature"):f.algorithm===
void 0?q("the file's digest is of a kind that is unknown or too weak"):(await(0,import_chunk_22JT2E55.d)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"\
Authenticode check"}:q("the file was changed after signing: its digest is not the signed one")}function q(e){return{state:"invalid",reason:e}}async function ar(e,t,n={}){
try{return await(0,import_chunk_GKSMVDA3.k)(e,r=>is(r,t,n))}catch(r){if(r instanceof import_chunk_GKSMVDA3.j)return{state:"invalid",reason:r.message};throw r}}async function is(e,t,n){
if(e.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in META-INF"};let r=e.manifest===void 0?void 0:(0,import_chunk_GKSMVDA3.a)(
e.manifest),i=e.signatures.map(f=>os({archive:e,manifest:r},f,t,n)),o=i.find(({verdict:f})=>f.state==="valid"),s=o===void 0||r===void 0?void 0:await ss(e,r);if(s!==
void 0)return{state:"invalid",reason:s};let a=o??i.find(({byOther:f})=>!f)??i[0];return(a==null?void 0:a.verdict)??{state:"unsigned",reason:"there is no signatu\
re block in META-INF"}}function os(e,{name:t,block:n,signatureFile:r},i,o){let s=(a,f=!1)=>({verdict:{state:"invalid",reason:`${t}: ${a}`},byOther:f});if(r===void 0)
return s("its signature file (.SF) is missing");try{let a=(0,import_chunk_S4R563VS.a)(n);if(a.content!==void 0&&!a.content.equals(r))return s("it is over anothe\
r signature file");let f=(0,import_chunk_22JT2E55.k)(i,a,r);if(f.state==="wrong")return s(f.reason,f.byOther);let c=(0,import_chunk_22JT2E55.o)(f.signer,a,{...o,
signer:i});if(c.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${c.reason}`},byOther:!1};let d=as(
e,r);if(d!==void 0)return s(d);let u=c.state==="valid"?c.time.toISOString():void 0,l=c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:
[],m=(0,import_chunk_22JT2E55.h)(f.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"JAR signature check",notes:l,...m===void 0?{}:{digest:m},...u===
void 0?{}:{timestampedAt:u}},byOther:!1}}catch(a){if(a instanceof import_chunk_KCTSZASC.c)return s(`it is malformed: ${a.message}`);throw a}}async function ss(e,{
sections:t}){for(let[r,i]of t)if((0,import_chunk_GKSMVDA3.c)(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);
return e.contentProblem(r=>n.has(r)?t.get(r):void 0)}function as({archive:{contentNames:e},manifest:t},n){if(t===void 0)return"the manifest is missing";let r=(0,import_chunk_GKSMVDA3.a)(
n),i=t.repeated??r.repeated;if(i!==void 0)return`the manifest names ${JSON.stringify(i)} twice`;let o=(0,import_chunk_GKSMVDA3.b)(r.main,"-Digest-Manifest",t.raw)===
"fits";if(!o&&(0,import_chunk_GKSMVDA3.b)(r.main,"-Digest-Manifest-Main-Attributes",t.main.raw)!=="fits")return"the manifest was changed after signing";for(let s of e){
let a=t.sections.get(s);if(a===void 0||!(0,import_chunk_GKSMVDA3.c)(a))return`the entry ${JSON.stringify(s)} is not signed`;if(o)continue;let f=r.sections.get(s);
if(f===void 0)return`the entry ${JSON.stringify(s)} is not signed by it`;if((0,import_chunk_GKSMVDA3.b)(f,"-Digest",a.raw)!=="fits")return`the manifest's sectio\
n of ${JSON.stringify(s)} was changed after signing`}}var fr=1024*1024;async function R(e,t,n,r,i=0){let o=t.end-t.start,s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;
for(let a=0;a<o;a+=fr){let f=Math.min(fr,o-a),[c,d]=await Promise.all([(0,import_chunk_GDRBKB3F.b)(e,t.start+a,f),(0,import_chunk_GDRBKB3F.b)(n,r.start+a,f)]);if(!c.
equals(d))return!1}return s===0||(await(0,import_chunk_GDRBKB3F.b)(n,r.end-s,s)).every(a=>a===0)}var qe=`!<arch>
`,Qe=60,fs=100,cs=64*1024;async function Ee(e){let t=await(0,import_promises9.open)(e);try{let{size:n}=await t.stat(),r=await ur(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&f.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:l,end:m}of r)if(u.startsWith(
"_gpg")){if(m-l>cs)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await(0,import_chunk_GDRBKB3F.b)(t,l,m-l)})}return{names:i.map(
({name:u})=>u),signed:i.map(({start:u,end:l})=>({path:e,start:u,end:l})),signatures:d}}finally{await t.close()}}async function cr(e,t){let[n,r]=[await Ee(e),await Ee(
t)],[i,o]=[await(0,import_promises9.open)(e),await(0,import_promises9.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.
names[s]===a&&f!==void 0&&c!==void 0&&await R(i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function dr(e){
let t=await ur(e,(await e.stat()).size);for(let n of["control.tar","data.tar"])if(!t.some(({name:r})=>r.startsWith(n)))throw new RangeError(`it has no ${n}`)}async function ur(e,t){
var r;if((await(0,import_chunk_GDRBKB3F.b)(e,0,qe.length)).toString("latin1")!==qe)throw new RangeError("it is no ar archive");let n=[];for(let i=qe.length;i<t;){
if(i+Qe>t)throw new RangeError("it ends amid a member, or there is data behind the last one");let o=(await(0,import_chunk_GDRBKB3F.b)(e,i,Qe)).toString("latin1"),
s=Number(((r=/^(\d+) *$/.exec(o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+Qe;if(o.slice(58)!=="`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a m\
ember is damaged");if(n.length===fs)throw new RangeError("it has too many members");n.push({name:o.slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+
s+s%2}return n}var et="_gpgorigin";async function lr(e,t,n){let r;try{r=await Ee(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is no \
Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===et);if(i===void 0)return{state:"unsigned",reason:`the package has no ${et}`};
if(o.length>0)return{state:"invalid",reason:`the package has several ${et}`};let s=await(0,import_chunk_WXDTAI67.f)(i.content,r.signed,t,n);return s.state==="in\
valid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard`,advice:"Build the package with dpk\
g-deb -Zxz, or use a later debsigs."}:s}function gr({signer:e,openpgpKey:t,run:n,scratchDirectory:r,digests:i}){let o=()=>mr(e,"certificate"),s=()=>mr(t,"OpenPG\
P key"),a=new Map,f=async c=>{let d=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await c(d)}finally{await(0,import_promises5.rm)(
d,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:(0,import_chunk_QMQ4S7CF.d)(e),withScratch:f,run:n,rawSignature:(c,d,u,l)=>(0,import_chunk_22JT2E55.f)(
o().publicKey,c,d,u,l,i),digestSignature:(c,d,u)=>f(l=>tr(o(),c,d,u,{run:n,scratch:l})),cmsSignature:(c,d,u)=>Yn(o(),c,d,u,i),timestampBeside:(c,d)=>(0,import_chunk_22JT2E55.q)(
o(),c,d),authenticodeSignature:async c=>J(await(0,import_promises5.readFile)(c),o()),executableSignature:c=>sr(c,o()),appPackageSignature:c=>qn(c,o()),rootIsKnown:c=>{
let d=a.get(c)??(0,import_chunk_QMQ4S7CF.a)(c).then(u=>(0,import_chunk_QMQ4S7CF.i)(u));return a.set(c,d),d},openpgpSignature:(c,d,u)=>(0,import_chunk_WXDTAI67.g)(
c,d,u,s()),debSignature:(c,d)=>lr(c,d,s()),clearSignature:(c,d,u)=>(0,import_chunk_WXDTAI67.h)(c,d,u,s()),uncoveredData:ir,jarSignature:(c,d)=>ar(c,o(),d===void 0?
{}:{digest:d}),apkSignature:c=>Hn(c,o())}}function mr(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}
var gs=new Set(["LIBRARY_NOT_LOADABLE","POLICY_NOT_FOUND","AUTHENTICATION_FAILED","SIGNING_FAILED","VERIFICATION_FAILED"]),ps=3;function pr(e,t,n){let r=0;return{
get possible(){return t&&e.count>1},mayExplain:({code:i})=>r<ps&&gs.has(i),learn(i,o){r=i?0:r+1,!(!i||o||e.count===1)&&(e.narrow(),n())}}}function nt(e,t,n){return hs(
e,t,n,!1)}async function hs(e,t,{concurrency:n=Number.POSITIVE_INFINITY,stopOnError:r=!0,signal:i}={},o){return new Promise((s,a)=>{ws(e,t,n);let f=[],c=[],d=0,
u=!1,l=!1,m=new Set,g=Number.POSITIVE_INFINITY,y=0,S=Ss(e),E=()=>{P(i.reason)},A=()=>{i==null||i.removeEventListener("abort",E)},B=w=>{s(w),A()},P=w=>{u||(u=!0,
a(w),A(),l||hr(S))};if(i){if(i.aborted){P(i.reason);return}i.addEventListener("abort",E,{once:!0})}let ae=Es(S),Y=()=>{if(u||g===Number.POSITIVE_INFINITY)return;
for(let k of m)if(k<g)return;if(!r){let k=[];for(let ee=0;ee<Math.min(g,c.length);ee++)ee in c&&k.push(c[ee]);if(k.length>0){P(new AggregateError(k));return}}u=
!0,l||hr(S);let w=Math.min(g,f.length);if(w===f.length&&d===0){B(f);return}B(f.slice(0,w).filter(k=>k!==tt))},N=async()=>{if(u||y>=g)return;let w=y++;m.add(w);let k;
try{k=await ae()}catch(F){if(m.delete(w),w<g)throw F;Y();return}if(k.done){m.delete(w),g=Math.min(g,w),l=!0,Y();return}(async()=>{try{let F=await k.value;if(u||
w>=g)return;let te=await t(F,w);if(w>=g)return;if(te===ys){g=w;return}te===tt&&d++,f[w]=o&&te!==tt?{status:"fulfilled",value:te}:te}catch(F){if(w>=g)return;if(o)
f[w]={status:"rejected",reason:F};else if(r){P(F);return}else c[w]=F}finally{m.delete(w),Y()}try{await N()}catch(F){P(F)}})().then(()=>new Promise(()=>{})).then(
s)};(async()=>{for(let w=0;w<n;w++){try{await N()}catch(k){P(k);break}if(u||y>=g)break}})()})}var tt=Symbol("skip"),ys=Symbol("stop");function ws(e,t,n){if((e==
null?void 0:e[Symbol.iterator])===void 0&&(e==null?void 0:e[Symbol.asyncIterator])===void 0)throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \
\`AsyncIterable\`, got (${typeof e})`);if(typeof t!="function")throw new TypeError("Mapper function is required");if(!bs(n,1))throw new TypeError(`Expected \`con\
currency\` to be an integer from 1 and up or \`Infinity\`, got \`${n}\` (${typeof n})`)}function bs(e,t){return Number.isSafeInteger(e)&&e>=t||e===Number.POSITIVE_INFINITY}
function Ss(e){return e[Symbol.asyncIterator]===void 0?e[Symbol.iterator]():e[Symbol.asyncIterator]()}async function hr(e){var t;try{await((t=e.return)==null?void 0:
t.call(e))}catch{}}function Es(e){let t=!1,n=r=>{r!=null&&r.done&&(t=!0)};return()=>{if(t)return{done:!0};let r=e.next();if(n(r),typeof(r==null?void 0:r.then)!=
"function")return r;let i=Promise.resolve(r);return i.then(n,()=>{}),i}}var yr='<Override PartName="/AppxSignature.p7x" ContentType="application/vnd.ms-appx.sig\
nature"/>',Is=16*1024*1024;function Er(e,t){return(0,import_chunk_GKSMVDA3.s)(e,n=>(0,import_chunk_GKSMVDA3.s)(t,r=>ks(n,r)))}async function ks(e,t){for(let r of wr(
t)){let i=JSON.stringify(r.name),o=e.find(r.name);if(o===void 0)return`holds the entry ${i}, which the original does not have`;if(r.name!==import_chunk_GKSMVDA3.p&&
!await Ps(e,o,t,r))return`holds another entry ${i} than the original`}let n=wr(e).find(({name:r})=>t.find(r)===void 0);return n!==void 0?`lacks the original's e\
ntry ${JSON.stringify(n.name)}`:xs(await Sr(e),await Sr(t))?void 0:`has other content types than the original (${import_chunk_GKSMVDA3.p})`}function wr({entries:e}){
return e.filter(({name:t})=>t!==import_chunk_GKSMVDA3.o)}async function Ps(e,t,n,r){return t.entry.compressionMethod===r.entry.compressionMethod&&t.entry.crc32===
r.entry.crc32&&t.entry.uncompressedSize===r.entry.uncompressedSize&&await R(e.file,await br(e,t),n.file,await br(n,r))}async function br({file:e},{entry:t}){let{
dataStart:n}=await(0,import_chunk_GKSMVDA3.h)(e,t);return{start:n,end:n+t.compressedSize}}async function Sr(e){let t=e.find(import_chunk_GKSMVDA3.p);return t===
void 0?"":(await(0,import_chunk_GKSMVDA3.u)(e,t,Is)).toString("latin1")}function xs(e,t){return e.includes(yr)?t===e:!/\/AppxSignature\.p7x/i.test(e)&&t===e.replace(
"</Types>",`${yr}</Types>`)}var xr=7;async function vr({original:e,result:t}){let[n,r]=await Promise.all([Ir(e),Ir(t)]);for(let[i,o]of n.entries()){let s=r[i]??
{start:0,end:0},a=i===n.length-1?xr:0;if(!(o.start===s.start&&await R(e,o,t,s,a)))return"holds another program than the original"}}async function Ir(e){let{size:t}=await e.
stat(),r=(await(0,import_chunk_GDRBKB3F.b)(e,60,4)).readUInt32LE(0)+24,i=(await(0,import_chunk_GDRBKB3F.b)(e,r,2)).readUInt16LE(0)===523,o=r+64,s=r+(i?112:96)+32,
a=await(0,import_chunk_GDRBKB3F.b)(e,s,8),[f,c]=[a.readUInt32LE(0),a.readUInt32LE(4)],d=f!==0&&f+c>=t;return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:d?
f:t}]}async function Br({original:e,result:t}){let[n,r]=await Promise.all([kr(e),kr(t)]);return await R(e,n,t,r,xr)?void 0:"holds other files than the original"}
async function kr(e){let{size:t}=await e.stat(),n=await(0,import_chunk_GDRBKB3F.b)(e,0,Math.min(t,48)),r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.
readUInt32LE(44)!==0;return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Ar({paths:e}){var i;let[t,n]=[(0,import_chunk_S4R563VS.a)(await(0,import_promises11.readFile)(
e.original)),(0,import_chunk_S4R563VS.a)(await(0,import_promises11.readFile)(e.result))];return t.contentType===n.contentType&&t.content!==void 0&&((i=n.content)==
null?void 0:i.equals(t.content))===!0?void 0:"lists other files than the original"}var it="lacks what stands behind a signature in the original";async function Fr({
paths:e}){let[t,n]=[await Pr(e.original),await Pr(e.result)];if(t!==n)return t.startsWith(n)?it:"holds another script than the original"}var vs=/^(# |<!-- |\/\* )SIG # Begin signature block( -->| \*\/|)\r?\n(?:\1[A-Za-z0-9+/=]+\2\r?\n)*\1SIG # End signature block\2\r?$/gm;
async function Pr(e){let t=await(0,import_promises11.readFile)(e),n=t[0]===255&&t[1]===254;return t.toString(n?"utf16le":"latin1").replace(vs,"").trimEnd()}var Ie=96,
ke=16,ot=16,Rr=Buffer.from("8eade801","hex"),Or=8,Bs={1e3:4,270:8};async function Lr(e){let{size:t}=await e.stat(),n=await st(e,Ie,t),r=Tr(n.end),i=await st(e,r,
t),o=As(await(0,import_chunk_GDRBKB3F.b)(e,Ie+ke,n.end-Ie-ke),n.entries);if(t<Math.max(i.end,r+(o??0)))throw new RangeError("its payload ends too early")}async function at(e){
let{size:t}=await e.stat();return{start:Tr((await st(e,Ie,t)).end),end:t}}function Tr(e){return Math.ceil(e/Or)*Or}async function st(e,t,n){let r=await(0,import_chunk_GDRBKB3F.b)(
e,t,ke);if(!r.subarray(0,Rr.length).equals(Rr))throw new RangeError("a header is missing in it");let i=r.readUInt32BE(8),o=t+ke+i*ot+r.readUInt32BE(12);if(o>n)throw new RangeError(
"a header in it ends too early");return{entries:i,end:o}}function As(e,t){let n=e.subarray(t*ot);for(let r=0;r<t;r+=1){let i=e.subarray(r*ot),o=Bs[i.readUInt32BE(
0)],s=i.readUInt32BE(8);if(!(o===void 0||s+o>n.length))return o===4?n.readUInt32BE(s):Number(n.readBigUInt64BE(s))}}async function Dr(e,t){let[n,r]=[await(0,import_chunk_GKSMVDA3.n)(
$r(e)),await(0,import_chunk_GKSMVDA3.n)($r(t))];for(let[i,o]of r.contents){let s=n.contents.get(i);if(s===void 0)return`holds the entry ${JSON.stringify(i)}, wh\
ich the original does not have`;if(s!==o)return`holds another entry ${JSON.stringify(i)} than the original`}for(let i of n.contents.keys())if(!r.contents.has(i))
return`lacks the original's entry ${JSON.stringify(i)}`;return r.manifest===void 0?void 0:Ls(n.manifest,r.manifest)}var Os=new Set(["MANIFEST-VERSION","CREATED-\
BY"]),ft="lacks the last line of the original's manifest, which Java passes over: there is no line break behind it";function Ls(e,t){let[n,r]=[(0,import_chunk_GKSMVDA3.a)(
e??Buffer.alloc(0)),(0,import_chunk_GKSMVDA3.a)(t)],[i,o]=[n.main.attributes,r.main.attributes],s=[...i].find(([a,f])=>o.get(a)!==f)??Cr(n.main,r.main).find(([a])=>!Os.
has(a));if(s!==void 0&&Ts(s[0],n))return ft;if(s!==void 0)return`has another ${s[0]} in its manifest than the original`;for(let[a,f]of n.repeated===void 0?r.sections:
[]){let[c]=Cr(n.sections.get(a),f);if(c!==void 0)return`has another ${c[0]} of ${JSON.stringify(a)} in its manifest than the original`}}function Ts(e,{raw:t,main:n,
sections:r}){return r.size===0&&[...n.attributes.keys()].at(-1)===e&&!/[\r\n]$/.test(t.toString("latin1"))}function Cr(e,t){return[...t.attributes].filter(([n,r])=>n!==
"NAME"&&!(0,import_chunk_GKSMVDA3.d)(n)&&(e==null?void 0:e.attributes.get(n))!==r)}async function $r(e){let t=await(0,import_promises12.open)(e,"r");try{return await Cs(
t.fd)}finally{await t.close()}}async function Cs(e){let t=await(0,import_chunk_GKSMVDA3.g)(e),n=new Map,r;for await(let i of t.eachEntry()){let o=(0,import_chunk_GKSMVDA3.l)(
i),s=(0,import_chunk_GKSMVDA3.m)(o);s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),s==="manifest"&&(r=await $s(t,i))}return{contents:n,manifest:r}}async function $s(e,t){
return t.uncompressedSize>import_chunk_GKSMVDA3.i?void 0:(0,import_consumers.buffer)(await e.openReadStreamPromise(t))}var Ms=[[Buffer.from("MZ").toString("hex"),
vr],[Buffer.from("PK").toString("hex"),Us],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>cr(e.original,e.result)],["edabeedb",Vs],[Buffer.from("MSCF").toString("hex"),Br]];async function Pe(e,t){let n=await(0,import_chunk_GDRBKB3F.a)(
e);try{let r=await(0,import_chunk_GDRBKB3F.a)(t);try{let i=await Ns(n,e);return await(i==null?void 0:i({original:n,result:r,paths:{original:e,result:t}}))}finally{
await r.close()}}catch(r){if(r instanceof RangeError||r instanceof import_chunk_GKSMVDA3.j||r instanceof import_chunk_KCTSZASC.c)return`can not be compared with\
 the original: ${r.message}`;throw r}finally{await n.close()}}async function Ns(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_GDRBKB3F.b)(e,0,Math.min(
8,n))).toString("hex"),[,i]=Ms.find(([s])=>r.startsWith(s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Ar:
Je.includes(o)?Fr:void 0}function Us({paths:e}){return((0,import_chunk_6I5RF7ZS.b)(e.original)?Er:Dr)(e.original,e.result)}async function Vs({original:e,result:t}){
let[n,r]=await Promise.all([at(e),at(t)]);return await R(e,n,t,r)?void 0:"holds another header or payload than the original"}var zs=[{magic:Buffer.from("MZ"),check:_s},
{magic:Buffer.from(`!<arch>
debian-binary`),check:dr},{magic:Buffer.from("edabeedb","hex"),check:Lr},{magic:Buffer.from("MSCF\0\0\0\0"),check:Ks}];async function Mr(e,t){let n=Buffer.from(
t),r=zs.find(({magic:o})=>n.subarray(0,o.length).equals(o));if(r===void 0)return;let i=await(0,import_chunk_GDRBKB3F.a)(e);try{await r.check(i);return}catch(o){
if(o instanceof RangeError)return o.message;throw o}finally{await i.close()}}async function _s(e){let t=await(0,import_chunk_22JT2E55.c)(e);if(t===void 0)return;
let{size:n,contentEnd:r,table:i}=t;if(r>n)throw new RangeError("a section of it reaches beyond its end");if(i!==void 0&&i.offset+i.size>n)throw new RangeError("\
its signature reaches beyond its end")}async function Ks(e){let{size:t}=await e.stat(),n=(await(0,import_chunk_GDRBKB3F.b)(e,8,4)).readUInt32LE(0);if(t<n)throw new RangeError(
`it has ${t} of ${n} bytes`)}var T=class extends Error{};function ct(e){let t=[],n=e,r=0,i=!1,o=!1,s=f=>o||r>=(f?1:n)?!1:(r+=1,o=f,!0),a=async(f,c)=>{(t.length>
0||!s(c))&&await new Promise(d=>{c?t.unshift({alone:c,begin:d}):t.push({alone:c,begin:d})});try{if(i)throw new T;return await f()}finally{r-=1,o=!1;for(let d=t[0];d!==
void 0&&s(d.alone);d=t[0])t.shift(),d.begin()}};return{run:f=>a(f,!1),alone:{run:f=>a(f,!0)},get count(){return n},narrow(){n=1},close(){i=!0}}}async function Ur({
timestamping:e},t,n,{session:r,timestampServers:i}){let{host:o,inputs:s,signal:a}=r;if(e===void 0||s.timestampUrls.length===0)return;let{digest:f,outputFormat:c,
httpRequestTimeoutInSeconds:d}=s,u=await Ws(t,e,c).catch(y=>{throw y instanceof import_chunk_KCTSZASC.c?Hs(n,y):y}),l=(0,import_chunk_45C276AH.a)(s.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),
m=[],g=i.inOrder();for(let[y,S]of g.entries())try{return await u.put(await(0,import_chunk_22JT2E55.s)(S,u.bytes,{digest:f,timeLimitInSeconds:d,proxy:l,signal:a})),
i.succeeded(S),S}catch(E){if(a.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:E});if(!(E instanceof import_chunk_22JT2E55.t))
throw E;m.push(`${S}: ${E.message}`),i.failed(S),y<g.length-1&&dt(o,S,n,E.message)}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server ga\
ve a good timestamp for ${n}: ${m.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}function dt(e,t,n,r){e.warning(`\
No good timestamp from ${t} for ${n} (${r}); asking the next server.`,{file:n})}async function Ws(e,t,n){let r=await(0,import_promises15.readFile)(e).catch(()=>Buffer.
alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises15.writeFile)(e+import_chunk_S4R563VS.e,s)};let i=We(r,n),[o]=(0,import_chunk_S4R563VS.a)(i).signers;
if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{bytes:o.signature,put(s){let a=(0,import_chunk_22JT2E55.p)(s);if(typeof a=="strin\
g")throw new import_chunk_22JT2E55.t(a);let f=(0,import_chunk_22JT2E55.r)(i,a.raw,"cades");return(0,import_promises15.writeFile)(e,n==="pem"?er(f):f)}}}function Hs(e,t){
return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"T\
he result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var ea=1e3,ta=3e4,na=60;async function _r(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=0;for(let f=1;;f+=1){let c=performance.now();f>1&&await n.reset();let{outcome:d,tries:u}=await ra(e,t,n,r);if(a+=u,!(d instanceof
import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:a,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:xe(c)}))throw d;let l=la(
f);o.warning(`${d.message} Trying again in ${(l/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises14.setTimeout)(l,void 0,{
signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function ra(e,t,n,r){let{
crowd:i,slots:o}=r,s=i.possible,a=await Vr(e,t,n,r);if(!s||!(a instanceof import_chunk_VC77LCNK.b)||!i.mayExplain(a))return{outcome:a,tries:1};await n.reset();let f=await r.
batches.signerFor(t),c={run:d=>o.alone.run(()=>{var u;if(!i.mayExplain(a))throw new T;return(u=f==null?void 0:f.again)==null||u.call(f),d()})};try{let d=await Vr(
e,t,n,{...r,slots:c});return i.learn(!(d instanceof import_chunk_VC77LCNK.b),f!==void 0),{outcome:d,tries:2}}catch(d){if(d instanceof T)return{outcome:a,tries:1};
throw d}}async function Vr(e,t,n,r){let{session:i,timestampServers:o}=r,s=ia(t,i.inputs.timestampUrls)?o.inOrder():[void 0];for(let[a,f]of s.entries()){let c=a===
s.length-1;a>0&&await n.reset();let d=await oa(f,c,e,t,n,r),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(f!==
void 0&&(u?o.failed(f):d instanceof import_chunk_VC77LCNK.b||o.succeeded(f)),c||!u)return d;dt(i.host,f??"",e.file.name,d.message.replace(/\.$/,""))}return new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}function ia({honours:e,timestamping:t},n){return n.length>0&&e.includes("timestamp-urls")&&t===void 0}
async function oa(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+na);r.signsInPlace===
!0&&await aa(n,i.output);let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=0,u=await sa(r,{input:n.source,output:i.output,timestampUrl:e,
digest:n.digest},c===void 0?o.credentials:{},f,()=>{c!==void 0&&(d=ma(c.log))},o),l=()=>({tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,
u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,timestampUrl:e,logDirectory:o.logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.
result.kind==="embedded"?n.file.size:0,otherVendor:o.otherVendor,extraArguments:o.tool.options.extraArguments,askSignPath:o.askSignPath});if(u.exitCode===0&&!u.
timedOut){let y=await Ur(r,i.output,n.file.name,o);if(y instanceof import_chunk_VC77LCNK.b)return y;let S=y??e;if(!a.verify)return{timestampUrl:S,verdict:void 0};
let E=await fa(n,r,i.output,S,o);return E instanceof import_chunk_VC77LCNK.b?E.code==="VERIFICATION_FAILED"?(0,import_chunk_WXDTAI67.b)(l(),E):E:{timestampUrl:S,
verdict:E}}let m=await(0,import_chunk_WXDTAI67.a)(l()),g=!t&&m.code==="TIME_LIMIT";return m.code==="TIMESTAMP_FAILED"||g?m:(0,import_chunk_WXDTAI67.e)(m,o.probe)}
async function sa(e,t,n,r,i,{session:o,batches:s,slots:a,cardDaemon:f,otherVendor:c,tool:d}){var g;let u=await s.signerFor(e);await((g=u==null?void 0:u.readAhead)==
null?void 0:g.call(u,t.input));let l=()=>a.run(()=>{if(i(),u!==void 0)return u.sign(t,r);let y=e.sign(t,d);return o.capture({...y,environment:{...n,...y.environment}},
r)}),m=await(e.needs.configuration==="gnupg"&&c?f.run(l):l());return u!==void 0&&await(0,import_promises14.setImmediate)(),m}async function aa({source:e},t){try{
await(0,import_promises13.copyFile)(e,t,import_node_fs4.constants.COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_7RIKCKPE.j)(
n,t)}}async function fa(e,t,n,r,i){let o=t.result.kind==="detached",s=(0,import_node_fs5.lstatSync)(n,{throwIfNoEntry:!1});if(s===void 0||s.size===0)return ut(e,
t,n,"it wrote nothing",zr);if(!s.isFile())return ut(e,t,n,"it is not a file",zr);let a={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0,digest:e.digest},
f=await t.verify(a,i.tool,i.verifier);if(f.state==="valid"){let d=o?void 0:await Pe(e.file.realPath,n);if(d!==void 0)throw da(e,t,d);return f}if(f.state==="inva\
lid"&&f.part==="timestamp"){let{name:d}=e.file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${d}\
: ${f.reason}.`,{file:d,hint:"Add another server to timestamp-urls; they are tried in order."})}let c=f.state==="invalid"?f.advice:void 0;return ut(e,t,n,f.reason,
c??ua)}var ca=new Map([[it,'Take the signature out of the script before, from its line "Begin signature block" to "End signature block".'],[ft,"End META-INF/MAN\
IFEST.MF with a line break."]]);function da({file:{name:e}},t,n){let r=ca.get(n)??"Check arguments: they must not name other files. If there are none, report th\
is.";return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but signed something else than ${e}: the result ${n}.`,{file:e,hint:`The re\
sult was thrown away and the original is unchanged. ${r}`})}var zr="Check arguments, and that what is found as the tool is the tool itself, such as on PATH.",ua="\
Check that the certificate is the one of the signing policy; if it is, report this.";async function ut({file:{name:e}},t,n,r,i){let o=await(0,import_chunk_WXDTAI67.d)(
{output:n,expectedSizeInBytes:0});return o!==void 0?(0,import_chunk_WXDTAI67.c)(t.name,e,o,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name}\
 ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:`The result was thrown away and the original is unchanged.\
 ${i}`})}function la(e){return Math.min(ea*2**(e-1),ta)*(.5+Math.random()/2)}function ma(e){var t;return((t=(0,import_node_fs5.statSync)(e,{throwIfNoEntry:!1}))==
null?void 0:t.size)??0}function xe(e){return Math.round(performance.now()-e)}async function Kr(e,{file:t},n,r,i){if(e.digestInput===void 0)return e;let{digest:o,
inputIsDigest:s}=n.options,a=s===!0?await ha(t,o):await i.of(t.realPath,o),f=await r.write(`digest-${(0,import_node_crypto5.randomUUID)()}`,e.digestInput(a,n));
return{...e,sign:(c,d)=>e.sign({...c,digestFile:f},d)}}async function ha(e,t){var s;let n=import_chunk_3QEIJ7F4.a[t],r=(a,f)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:f})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises16.readFile)(e.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(i.toString("latin1")))return r(
"holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);if(i.length===n)return i;let o=(s=Object.entries(import_chunk_3QEIJ7F4.a).find(([
,a])=>a===i.length))==null?void 0:s[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:
`Set digest to ${o}, or make it by ${t}.`)}var Ea=256*1024*1024;async function jr(e){return await(0,import_promises17.stat)(e).then(n=>n.isDirectory(),()=>!1)?(0,import_node_path8.join)(
e,import_chunk_XLMP55QE.a.json):e}async function Wr(e){let t;try{t=await(0,import_promises17.readFile)(e,"utf8")}catch(r){if((0,import_chunk_7RIKCKPE.f)(r)==="E\
NOENT")return;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} ${(0,import_chunk_7RIKCKPE.h)(r)}.`,{file:e,cause:r})}let n=t.length>Ea?void 0:
Ia(t);if(ka(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"N\
ame a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function Ia(e){try{return JSON.parse(e)}catch{
return}}function ka(e){if(!Q(e)||e.schemaVersion!==1||!Be(e.program,"name")||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!se(e.warnings))return!1;let{
options:t,certificate:n}=e;return!Q(t)||!se(t.timestampUrls)||!Ae(t,"shard")||!Q(e.signPath)||!Q(e.runner)||!ve(e.error,Hr)||!ve(n,r=>Ae(r,"subject","issuer","s\
erialNumber","sha256","validTo"))||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||!Gr(Pa,e.outcome)?
!1:e.files.every(va)}var Pa=["signed","prepared","nothing-to-sign","skipped","failed"],xa=["signed","skipped","failed","not-started"];function va(e){return!Be(e,
"file","tool","reason")||!Ae(e,"result","verifiedBy","timestampUrl","timestampFile")||!Gr(xa,e.status)||!se(e.notes)||!ve(e.sha256,t=>Be(t,"input","result"))||!ve(
e.error,Hr)?!1:typeof e.durationInMilliseconds=="number"&&typeof e.attempts=="number"}function Hr(e){return Be(e,"code","message")&&Ae(e,"hint","details")}function ve(e,t){
return e===void 0||t(e)}function Be(e,...t){return Q(e)&&se(t.map(n=>e[n]))}function Ae(e,...t){return Q(e)&&se(t.map(n=>e[n]).filter(n=>n!==void 0))}function se(e){
return Array.isArray(e)&&e.every(t=>typeof t=="string")}function Gr(e,t){return e.some(n=>n===t)}function Q(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}async function Jr({inputs:e,host:t},n,r){var u;let{resumeFrom:i,digest:o,padding:s}=e;if(i===void 0)return new Map;let a=await jr((0,import_node_path7.resolve)(
n,i)),f=await Wr(a);if(f===void 0)return t.warning(`There is no earlier report ${a}: everything is signed. That is as it should be in a first run only.`),new Map;
if(f.options.digest!==o||f.options.padding!==s)return t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signe\
d anew."),new Map;let[c]=f.files,d=new Set(r.map(({file:l})=>l.name));return c!==void 0&&!f.files.some(({file:l})=>d.has(l))&&t.warning(`The earlier report ${a}\
 knows none of these files: everything is signed. It tells of "${c.file}" and the like; now it is "${(u=r[0])==null?void 0:u.file.name}". Run in the same workin\
g folder as the earlier run, over the same files.`),new Map(f.files.filter(({sha256:l})=>l!==void 0).map(l=>[l.file,l]))}async function Zr(e,{file:t,destination:n},r){
let i=e.get(t.name);if((i==null?void 0:i.sha256)===void 0||i.tool!==r.name)return;let{input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&
await Xr(t.realPath)!==o))return await Xr(n)===s?i.sha256:void 0}function Xr(e){return(0,import_chunk_QUUW2APT.b)(e).catch(()=>{})}var Oa=64*1024*1024,La=30,Qr=8,
Yr=1,O=4294967295;async function ei(e,t){let n=await(0,import_promises18.open)(e,"r");try{let r=await(0,import_chunk_GKSMVDA3.g)(n.fd).catch(()=>{}),i=r===void 0?
void 0:await Ca(r,n).catch(Ta);return r===void 0||i===void 0?!1:(await Na(i,r.comment,e,t),!0)}finally{await n.close()}}function Ta(e){if(e.syscall!==void 0)throw e}
async function Ca(e,t){let n=[],r=!1;for await(let o of e.eachEntry()){let s=(0,import_chunk_GKSMVDA3.m)((0,import_chunk_GKSMVDA3.l)(o));if(s==="signature"||s===
"other-signature-file"){r=!0;continue}let a=s==="manifest"?await Ma(e,o):void 0;n.push(a??o),r||=a!==void 0}if(!r)return;let i=[];for(let o of n)i.push("record"in
o?o:{entry:o,record:await $a(t,o)});return i}async function $a(e,t){let n=t.relativeOffsetOfLocalHeader,{header:r,dataStart:i}=await(0,import_chunk_GKSMVDA3.h)(
e,t),o=i+t.compressedSize;return{from:n,to:o+await Da(e,t,r,o)}}async function Da(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&Qr)===0)return 0;let o=await(0,import_chunk_GDRBKB3F.b)(
e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=O||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function Ma(e,t){if(t.
uncompressedSize>Oa)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(t)),r=(0,import_chunk_GKSMVDA3.e)(n);if(r.equals(n))return;let i=t.
compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~Qr,crc32:(0,import_chunk_J4HCQN7E.a)(
r),compressedSize:i.length,uncompressedSize:r.length}),s=ti(o),a=Buffer.alloc(La);return a.writeUInt32LE(67324752,0),ni(a,4,o,s),{entry:o,record:Buffer.concat([
a,o.fileNameRaw,s,i])}}async function Na(e,t,n,r){let i=await(0,import_promises18.open)(r,"wx",384);try{let o=0,s=async u=>{for(let l=0;l<u.length;)l+=(await i.
write(u,l)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<20};for await(let l of(0,import_node_fs6.createReadStream)(
n,u))await s(l);f=void 0};for(let{entry:u,record:l}of e)!Buffer.isBuffer(l)&&(f==null?void 0:f.to)===l.from||await c(),a.push(Ua(u,o+(f===void 0?0:f.to-f.from))),
Buffer.isBuffer(l)?await s(l):f={from:(f==null?void 0:f.from)??l.from,to:l.to};await c();let d=o;await s(Buffer.concat(a)),await s(Va(e.length,d,o-d,t))}finally{
await i.close()}}function ti({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==Yr).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(
t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function ni(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,
t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(
Math.min(n.compressedSize,O),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,O),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}
function Ua(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=O),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(Yr,0),
r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,ti(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(
33639248,0),o.writeUInt16LE(e.versionMadeBy,4),ni(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(
e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,O),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function Va(e,t,n,r){let i=Buffer.alloc(22);if(i.
writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,O),12),i.writeUInt32LE(Math.min(
t,O),16),i.writeUInt16LE(r.length,20),e<65535&&n<O&&t<O)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function si(e,t){let n=performance.
now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_VN3XLZGO.c[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_WXDTAI67.k)(
o,r)},c=Ga(e),d=await Zr(t.earlier,e,a),u=d===void 0?void 0:await Wa(e,a,t),l=u??await ja(e,a,t);if(l!==void 0){u===void 0&&await Ha(e,a,t);let{size:y}=(0,import_node_fs3.statSync)(
o),S=d??await ri(e,o,t);t.digests.forget(i.realPath);let E=xe(n);return{status:"skipped",...f,sizeInBytes:y,verifiedBy:l.verifier,...a.timestamping==="beside"&&
l.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_S4R563VS.e}:{},sha256:S,notes:[u===void 0?"was signed already":"was signed by an earlier run"],attempts:0,
durationInMilliseconds:E}}await _a(e,a);let m=await t.staging.reserve(o,a.result.kind==="detached"?"shared":"own"),g=a.strip===void 0?void 0:await t.staging.reserve(
o);try{let y=await Ka(e,a,g),S=await Kr(a,e,t.tool,t.session.workspace,t.digests),{attempts:E,timestampUrl:A,verdict:B}=await _r({...e,source:y},S,m,t),P=await ri(
e,m.output,t),ae=ii(e,c);if(ae!==void 0)throw ae;let{size:Y}=(0,import_node_fs3.statSync)(m.output),N=a.timestamping==="beside"&&A!==void 0?[import_chunk_S4R563VS.e]:
[];if(await m.publish({mode:a.result.kind==="embedded"?i.mode:420,beside:N}),a.timestamping==="beside"&&N.length===0&&(0,import_node_fs3.existsSync)(o+import_chunk_S4R563VS.e)){
let w=f.result+import_chunk_S4R563VS.e;t.session.host.warning(`${w} is the timestamp of an earlier signature of ${i.name}: remove it, or give timestamp-urls.`)}
return{status:"signed",...f,sizeInBytes:Y,sha256:P,...B===void 0?{}:{verifiedBy:B.verifier},...A===void 0?{}:{timestampUrl:A},...N.length===0?{}:{timestampFile:f.
result+import_chunk_S4R563VS.e},notes:(B==null?void 0:B.notes)??[],attempts:E,durationInMilliseconds:xe(n)}}catch(y){throw await m.discard(),(Xa(y)?ii(e,c,y):void 0)??
y}finally{t.digests.forget(i.realPath),await(g==null?void 0:g.discard())}}async function ri({file:e},t,{digests:n}){let r=(await n.of(e.realPath,"sha256")).toString(
"hex");return{input:r,result:t===e.realPath?r:await(0,import_chunk_QUUW2APT.b)(t)}}async function _a({file:e},t){let n=t.result.kind==="embedded"?await Mr(e.realPath,
e.head):void 0;if(n!==void 0)throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e.name} is damaged: ${n}.`,{file:e.name,hint:"Check the step that makes the fi\
le, and how it came here: it may have been cut off on its way."})}async function Ka({file:e,destination:t},n,r){var i;if(r===void 0)return e.realPath;try{return await((i=
n.strip)==null?void 0:i.call(n,e.realPath,r.output,{jar:ei}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_7RIKCKPE.i)(o,e.realPath)?o:(0,import_chunk_7RIKCKPE.j)(
o,t)}}async function ja(e,t,n){let{file:r,destination:i}=e,{existingSignature:o}=n.session.inputs;if(o==="replace")return;let s=t.result.kind==="detached"?i:r.realPath;
if(!(0,import_node_fs3.existsSync)(s))return;let a=await ai(r.realPath,s,e,t,n);if(o==="error"&&a.state!=="unsigned"){let f=a.state==="valid"?"is signed already":
`has a signature already, and not a good one: ${a.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${r.name} ${f}.`,{file:r.name,hint:"Set existing-\
signature to skip (leaves a file whose signature is valid and by this signing policy) or to replace."})}if(a.state==="valid")return a;a.state!=="unsigned"&&n.session.
host.info(`${r.name}: its signature is not kept: ${a.reason.replace(/\.$/,"")}.`)}async function Wa(e,t,n){let{file:r,destination:i}=e,o=t.result.kind==="embedd\
ed",s=await ai(o?i:r.realPath,i,e,t,n);return s.state!=="valid"||o&&i!==r.realPath&&await Pe(r.realPath,i)!==void 0?void 0:s}function ai(e,t,{digest:n},r,i){let o=i.
session.inputs.timestampUrls.length>0&&r.honours.includes("timestamp-urls");return r.verify({file:e,signature:t,timestamped:o,digest:n},i.tool,i.verifier)}async function Ha({
file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises10.copyFile)(e.realPath,
i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}function Ga({file:e}){try{let t=(0,import_node_fs3.statSync)(e.realPath);if(!t.isFile())
throw new Error("it is no file any more");return t}catch(t){throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`${e.name} ${(0,import_chunk_7RIKCKPE.h)(t)}.`,{
file:e.name,cause:t,hint:"It could be read when the run began. Sign after the steps that write and remove files have ended."})}}function ii({file:e},t,n){let r=(0,import_node_fs3.statSync)(
e.realPath,{throwIfNoEntry:!1});if((r==null?void 0:r.size)===t.size&&r.mtimeMs===t.mtimeMs&&r.ino===t.ino)return;let i=r===void 0?"removed":"changed";return new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${e.name} was ${i} by something else while it was signed.`,{file:e.name,hint:"Sign after the step that writes the file has ended.",cause:n,...n instanceof
import_chunk_VC77LCNK.b&&n.details!==void 0?{details:n.details}:{}})}function Xa(e){return!(e instanceof import_chunk_VC77LCNK.b)||e.code==="VERIFICATION_FAILED"||
e.code==="SIGNING_FAILED"}async function fi(e,t){let{retryBudget:n,slots:r,giveUp:i,earlier:o}=t,{host:s,inputs:a,signal:f}=t.session,c=[],d=0;s.progress(d,e.length,
0);let u=await nt(e,async m=>{if(f.aborted||c.length>0&&a.failFast)return lt(m,o);let g=await si(m,t).catch(y=>y instanceof T||i.signal.aborted&&Za(y)?lt(m,o):qa(
m,y,c,o));return g.status==="not-started"||(n.exhausted&&i.abort(),(n.exhausted||c.length>0&&a.failFast)&&r.close(),d+=1,g.status!=="failed"&&s.info(Ja(g)),s.progress(
d,e.length,c.length)),g},{concurrency:a.parallel===1?1:2*a.parallel});d<e.length&&s.info((0,import_chunk_2L5EJ55B.a)(d,e.length,c.length));let l=u.filter(({status:m})=>m===
"not-started").length;return n.exhausted&&l>0&&s.warning(`Nothing could be signed any more, however often it was tried: ${(0,import_chunk_UZMAZ5KW.e)(l,"file")}\
 not begun, or given up.`),{files:u,failures:c}}function Ja({file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verif\
ied":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}
function lt({file:e,tool:t,reason:n},r){let i=r.get(e.name);return{file:e.name,tool:t,reason:n,status:"not-started",...(i==null?void 0:i.sha256)===void 0||i.tool!==
t?{}:{sha256:i.sha256},notes:[],attempts:0,durationInMilliseconds:0}}function Za(e){return e instanceof import_chunk_VC77LCNK.b&&e.code==="CANCELLED"}function qa(e,t,n,r){
let i=t instanceof import_chunk_VC77LCNK.b?t:Qa(t,e);return n.push(i),{...lt(e,r),status:"failed",error:(0,import_chunk_43U2AKJL.c)(i)}}function Qa(e,{file:{name:t,
realPath:n}}){return(0,import_chunk_7RIKCKPE.i)(e,n)?new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`${t} ${(0,import_chunk_7RIKCKPE.h)(e)}.`,{cause:e,file:t,hint:"\
It could be read when the run began. Look at its disk and at the machine's log; lower parallel where too many files are open."}):new import_chunk_VC77LCNK.b("IN\
TERNAL_ERROR",`${t} could not be signed: ${e instanceof Error?e.message:String(e)}.`,{cause:e,file:t})}var mt=50,Ya=60;function ci(e){let t=e.filter(({status:f})=>f===
"failed");if(t.length===0)return[];let n=[["file","tool","error"],...t.slice(0,mt).map(({file:f,tool:c,error:d})=>[(0,import_chunk_UZMAZ5KW.c)((0,import_chunk_UZMAZ5KW.a)(
f),Ya),c,(d==null?void 0:d.code)??""])],r=f=>Math.max(...n.map(c=>{var d;return((d=c[f])==null?void 0:d.length)??0})),i=[r(0),r(1)],o=n.map(f=>f.map((c,d)=>c.padEnd(
i[d]??0)).join("  ").trimEnd());t.length>mt&&o.push(`\u2026 and ${t.length-mt} more`);let s=f=>e.filter(c=>c.status===f).length,a=["signed","skipped","not-start\
ed"].map(f=>({word:f==="not-started"?"not begun":f,files:s(f)})).filter(({files:f})=>f>0).map(({word:f,files:c})=>`, ${c} ${f}`);return[...o,`${t.length} failed${a.
join("")}`]}function di({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n/2,10)*1e3,s=i,a=!1,f=0,c=-1/0,d;return{
allows(u,l){if(!u.transient)return!1;f+=1;let m=u.code==="SERVICE_UNAVAILABLE";return m&&(d??=Math.max(r()-l.durationInMilliseconds,c)),m&&d!==void 0&&r()-d>=o||
f>i+t?(a=!0,!1):l.number>e||m&&l.durationInMilliseconds>=o?!1:s===0?(a=!0,!1):(s-=1,!0)},succeeded(){f=0,d=void 0,c=r(),s=Math.min(s+1,i)},get exhausted(){return a}}}
function ui(e,t){let n=e,r=new Map,i=new Set;return{inOrder:()=>n,succeeded(o){r.delete(o);let s=n.slice(n.indexOf(o)+1);for(let a of s.filter(f=>i.delete(f)))t(
a)},failed(o){let s=(r.get(o)??0)+1;r.set(o,s),!(s<3||n.at(-1)===o)&&(n=[...n.filter(a=>a!==o),o],i.add(o))}}}var tf=15;async function Yl(e,t){let{plan:n,certificate:r,
credentials:i,logDirectory:o,facts:s}=e;if(n.files.length===0||e.key===void 0)return;let a=new AbortController,f=(0,import_chunk_WRXETPST.c)(e.session,a.signal),
{retries:c,parallel:d,serviceUnavailableTimeoutInSeconds:u}=f.inputs,l=Ln(f.workspace),m=sf(e),g={...i.public,...i.secret},y=(0,import_chunk_22JT2E55.a)(),S=ct(
Math.min(d,n.files.length)),E=Bn({session:f,tool:m,credentials:g,logDirectory:o,files:n.files,digests:y,startedAhead:e.startedAhead});try{let{files:A,failures:B}=await fi(
n.files,{session:f,staging:l,tool:m,batches:E,digests:y,earlier:await Jr(f,s.workingDirectory,n.files),verifier:gr({signer:r==null?void 0:r.leaf,...await of(e),
run:P=>f.capture(P),scratchDirectory:await f.workspace.folder("verify"),digests:y}),credentials:g,logDirectory:o,workingDirectory:s.workingDirectory,slots:S,cardDaemon:ct(
1),crowd:pr(S,!n.signPath,()=>{f.host.notice("The module fails where several processes log in at once: files are signed one at a time from now on.")}),giveUp:a,
retryBudget:di({retries:c,parallel:d,libraryPatienceInSeconds:u}),timestampServers:ui(f.inputs.timestampUrls,P=>{f.host.notice(`${P} has failed again and again:\
 it is asked after the other timestamp servers from now on.`)}),otherVendor:!n.signPath,probe:e.probe,askSignPath:nf(e)});t.files=A,rf(e.session,B,A)}finally{await E.
close(),await l.finish()}}function nf({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||
n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_WXDTAI67.j)(e,{retries:0,totalTimeoutInSeconds:tf});return(0,import_chunk_WXDTAI67.i)(
f,n,r).then(()=>{},c=>(0,import_chunk_43U2AKJL.d)(c))};return()=>s??=a()}function rf({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s===
"CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_43U2AKJL.b)(
e,s);e.startGroup("What is not signed");for(let s of ci(r))e.info(s);throw e.endGroup(),new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r.length} files cou\
ld not be signed; the first one: ${i.message}`,{hint:"Each file has an error of its own, in the log and in the report.",cause:i})}}async function of({configuration:{
gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function sf({session:e,plan:t,
facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,
options:(0,import_chunk_WXDTAI67.l)(e.inputs),configuration:i,backend:((o=t.openssl)==null?void 0:o.backend)??"engine",proxies:(0,import_chunk_45C276AH.a)(e.inputs.
httpProxy,(0,import_chunk_ZGFX3NXA.a)()),command:(0,import_chunk_WXDTAI67.n)(n)}}0&&(module.exports={signFiles});
