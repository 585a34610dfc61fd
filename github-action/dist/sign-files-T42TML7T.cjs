var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>bu});module.exports=__toCommonJS(stdin_exports);var import_chunk_2ORHCQZF=require("./chunk-2ORHCQZF.cjs"),
import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_ETQJ67X5=require("./chunk-ETQJ67X5.cjs"),import_chunk_LLNEZFE2=require("./chunk-LLNEZFE2.cjs"),
import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_CM453QNK=require("./chunk-CM453QNK.cjs"),import_chunk_NSP76NIV=require("./chunk-NSP76NIV.cjs"),
import_chunk_Q5BETL26=require("./chunk-Q5BETL26.cjs"),import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_AZ2NWAXO=require("./chunk-AZ2NWAXO.cjs"),import_chunk_E6ASCYNJ=require("./chunk-E6ASCYNJ.cjs"),import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),
import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_J5V7IQ6J=require("./chunk-J5V7IQ6J.cjs"),import_chunk_LSDMB5XO=require("./chunk-LSDMB5XO.cjs"),
import_chunk_JDAKDQOA=require("./chunk-JDAKDQOA.cjs"),import_chunk_FAHIZD3V=require("./chunk-FAHIZD3V.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_26R7SBKW=require("./chunk-26R7SBKW.cjs"),import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),
import_chunk_UWMBRGO3=require("./chunk-UWMBRGO3.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_RW43ANAX=require("./chunk-RW43ANAX.cjs"),
import_chunk_ZLUU6SA4=require("./chunk-ZLUU6SA4.cjs"),import_chunk_R3ZS57QC=require("./chunk-R3ZS57QC.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_TRAGNBF2=require("./chunk-TRAGNBF2.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_3DGUHJHJ=require("./chunk-3DGUHJHJ.cjs"),
import_chunk_3B4JJWOG=require("./chunk-3B4JJWOG.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),
import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_node_util=require("node:util"),import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),
import_promises6=require("node:fs/promises"),import_node_crypto2=require("node:crypto"),import_node_crypto3=require("node:crypto"),import_node_zlib=require("node:zlib"),
import_node_crypto4=require("node:crypto"),import_promises7=require("node:fs/promises"),import_node_path4=require("node:path"),import_promises8=require("node:fs/promises"),
import_node_path5=require("node:path"),import_promises9=require("node:fs/promises"),import_node_fs3=require("node:fs"),import_promises10=require("node:fs/promises"),
import_node_path6=require("node:path"),import_promises11=require("node:fs/promises"),import_promises12=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),
import_node_fs4=require("node:fs"),import_node_fs5=require("node:fs"),import_promises13=require("node:fs/promises"),import_promises14=require("node:timers/promises"),
import_promises15=require("node:fs/promises"),import_node_crypto5=require("node:crypto"),import_promises16=require("node:fs/promises"),import_node_path7=require("node:path"),
import_promises17=require("node:fs/promises"),import_node_path8=require("node:path"),import_node_fs6=require("node:fs"),import_promises18=require("node:fs/promises"),
import_consumers2=require("node:stream/consumers"),import_node_zlib2=require("node:zlib");function Xt(e){let{session:t,files:n}=e,{parallel:r}=t.inputs,i=(0,import_chunk_CM453QNK.n)(
t.inputs,n),o=new Map;return{async signerFor(s){let a=i.of(s.name);if(a===void 0)return;let f=o.get(a);return f===void 0&&o.set(a,f=Lr(a,s,e)),f},ahead:r>1&&i.digestsOnly?
r:0,async close(){for(let s of o.values())await s.then(a=>a?.close()).catch(()=>{})}}}async function Lr(e,t,n){let r=await Or[e](n);if(r.kind==="ready")return r.
signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var Or={async raw(e){if(e.tool.options.extraArguments.length>0)return ye;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-PYRMZ3AN.cjs")));
return t(we(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return ye;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-CEJRYHEI.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...we(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async authenticode(e){
let{session:t,credentials:n}=e,{options:r,configuration:i}=e.tool;if(r.extraArguments.length>0)return ye;let{startAuthenticodeBatch:o}=await Promise.resolve().then(()=>__toESM(require("./authenticode-N4AZ2ZJG.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>__toESM(require("./osslsigncode-KJGPO4MZ.cjs")));return o({...we(e),padding:"pkcs1",certificateChain:(0,import_chunk_RKEOF3MD.a)(
i.certificateChain,"policy's certificate"),description:r.description,descriptionUrl:r.descriptionUrl,timestamps:{proxy:(0,import_chunk_JDAKDQOA.c)(t.inputs.httpProxy,
(0,import_chunk_ZGFX3NXA.a)()),timeLimitInSeconds:t.inputs.httpRequestTimeoutInSeconds},runTool:(a,f)=>{let{environment:c,...d}=s.sign(a,e.tool);return t.capture(
{...d,environment:{...n,...c}},f)}},t)},async java({tool:e,credentials:t,session:n,files:r}){let{parallel:i,timeLimitInSeconds:o}=n.inputs,a=r.filter(c=>c.tool===
"jarsigner").reduce((c,{file:d})=>c+d.size,0),{startJavaBatch:f}=await Promise.resolve().then(()=>__toESM(require("./java-batch-HJNSBOS2.cjs")));return f({tool:e,
credentials:t,parallel:i,timeLimitInSeconds:o,sizeInBytes:a},n)}},ye={kind:"unavailable",reason:"what is in arguments is for the tool"};function we({session:e,tool:t,
credentials:n,logDirectory:r,digests:i,startedAhead:o}){let{key:s,options:a,configuration:f}=t,{parallel:c,timeLimitInSeconds:d}=e.inputs;return{library:f.library,
keyId:s.id,pin:import_chunk_J5V7IQ6J.a,environment:n,logDirectory:r,digest:a.digest,padding:a.padding,keyType:s.type,digests:i,...o===void 0?{}:{startedAhead:o},
parallel:c,timeLimitInSeconds:d,...s.token===void 0?{}:{slot:s.token.slot}}}var Hr=(0,import_node_util.promisify)(import_node_fs2.fsync);async function Gt(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)try{be(s),await Jr(o,s,n,r)}catch(a){throw(0,import_chunk_3DGUHJHJ.d)(a,s)}let i=[];try{for(let[o,{
output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Xr(a,t):void 0;await Zt(s,a).catch(c=>{throw(0,import_chunk_3DGUHJHJ.d)(c,a)}),f!==void 0&&i.unshift(
f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Xr(e,t){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)(t),"before");return await(0,import_promises3.link)(e,n).catch(()=>(0,import_promises3.copyFile)(
e,n)),()=>Zt(n,e)}function be(e){if((0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1})?.isDirectory()===!0)throw Object.assign(new Error(`${e} is a folder`),{
code:"EISDIR"})}async function Jr(e,t,n,r){let i=(0,import_node_fs2.lstatSync)(e,{throwIfNoEntry:!1});if(i?.isFile()!==!0||i.size===0&&!r){let a=i===void 0?"no \
result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`The signing tool left ${a} for ${t}.`,{hint:"\
Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",s=(0,import_node_fs2.openSync)(e,o?"r\
+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let a=(0,import_node_fs2.lstatSync)(t,{throwIfNoEntry:!1});process.geteuid?.()===
0&&a?.isFile()===!0&&(0,import_node_fs2.fchownSync)(s,a.uid,a.gid),n!==void 0&&(0,import_node_fs2.fchmodSync)(s,n&511),a!==void 0&&await Hr(s)}finally{(0,import_node_fs2.closeSync)(
s)}}async function Zt(e,t){for(let n=1;;n+=1)try{(0,import_node_fs2.renameSync)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].
includes((0,import_chunk_3DGUHJHJ.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var ii=new Uint8Array(4096);function qt(e){let t=new Map,
n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{for(let f of await(0,import_chunk_RW43ANAX.h)(
s))(0,import_chunk_SWKHB56L.c)(e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_SWKHB56L.a));try{(0,import_chunk_SWKHB56L.c)(
e.directory,{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),ii,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(
a,"probe"))}catch(f){throw await(0,import_chunk_SWKHB56L.j)(a).catch(()=>{}),f}return a};return{async reserve(s,a="own"){let f=(0,import_node_path.resolve)(s);try{
be(f);let c=await i((0,import_node_path.dirname)(f)),d=(0,import_node_path.join)(c,String(r+=1));return ai(a==="own"?oi(d,f):si(d,c),f)}catch(c){throw(0,import_chunk_3DGUHJHJ.d)(
c,f)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_SWKHB56L.j)(
c.value)}));await(0,import_chunk_SWKHB56L.g)([...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_3DGUHJHJ.d)(f.reason,(0,import_chunk_3DGUHJHJ.b)(
f.reason,"path")??import_chunk_SWKHB56L.a)}}}function oi(e,t){(0,import_node_fs.mkdirSync)(e,{mode:448});let n=()=>(0,import_chunk_SWKHB56L.j)(e);return{output:(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),prefix:(0,import_node_path.join)(e,"kept-"),async clear(){await n(),await(0,import_promises2.mkdir)(e,{mode:448})},remove:n,
async leave(){try{(0,import_node_fs.rmdirSync)(e)}catch{await n()}}}}function si(e,t){let n=(0,import_node_path.basename)(e),r=async()=>{let i=(await(0,import_promises2.readdir)(
t)).filter(o=>o===n||o.startsWith(`${n}.`));for(let o of i)await(0,import_chunk_SWKHB56L.j)((0,import_node_path.join)(t,o))};return{output:e,prefix:`${e}.kept-`,
clear:r,remove:r,leave:()=>Promise.resolve()}}function ai(e,t){let{output:n}=e,r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await Gt(s,e.prefix,o),r="publish\
ed"}catch(s){throw(0,import_chunk_3DGUHJHJ.d)(s,t)}await e.leave().catch(()=>{})},async reset(){await e.clear().catch(i=>{throw(0,import_chunk_3DGUHJHJ.d)(i,t)})},
async discard(){r==="open"&&(r="discarded",await e.remove().catch(()=>{}))}}}var en=22,fi=65535,Yt=Buffer.from("PK","latin1"),ci=117853008,di="APK Sig Block 4\
2",_=24,ui=16*1024*1024;async function tn(e){let{size:t}=await e.stat(),n=Math.max(0,t-en-fi),r=await(0,import_chunk_2ORHCQZF.n)(e,n,t-n),[i,...o]=mi(r);if(i===
void 0)throw new import_chunk_ETQJ67X5.h("it does not end as a ZIP archive");if(o.length>0)throw new import_chunk_ETQJ67X5.h("where its central directory ends c\
an be read in two ways");let s=r.subarray(i);if(i>=20&&r.readUInt32LE(i-20)===ci)throw new import_chunk_ETQJ67X5.h("it is a ZIP64 archive, which Android does no\
t read");let a={start:s.readUInt32LE(16),end:n+i};if(a.start+s.readUInt32LE(12)!==a.end)throw new import_chunk_ETQJ67X5.h("its central directory is not where it\
s end says");let f=await li(e,a.start);return{contents:{start:0,end:f?.start??a.start},directory:a,endRecord:s,block:f?.values}}function mi(e){let t=[];for(let n=e.
indexOf(Yt);n>=0;n=e.indexOf(Yt,n+1)){let r=e.length-n-en;r>=0&&e.readUInt16LE(n+20)===r&&t.push(n)}return t}async function li(e,t){if(t<_+8)return;let n=await(0,import_chunk_2ORHCQZF.n)(
e,t-_,_);if(n.toString("latin1",8)!==di)return;let r=n.readBigUInt64LE(0);if(r<_||r>ui||Number(r)+8>t)throw new import_chunk_ETQJ67X5.h("its APK Signing Block h\
as no possible size");let i=t-Number(r)-8,o=await(0,import_chunk_2ORHCQZF.n)(e,i,t-i);if(o.readBigUInt64LE(0)!==r)throw new import_chunk_ETQJ67X5.h("its APK Sig\
ning Block tells two sizes");return{start:i,values:gi(o.subarray(8,o.length-_))}}function gi(e){let t=new Map;for(let n=0;n<e.length;){let r=e.length-n<12?0n:e.
readBigUInt64LE(n);if(r<4n||r>e.length-n-8)throw new import_chunk_ETQJ67X5.h("its APK Signing Block is damaged");let i=e.readUInt32LE(n+8);if(t.has(i))throw new import_chunk_ETQJ67X5.h(
`its APK Signing Block holds 0x${i.toString(16)} twice`);t.set(i,e.subarray(n+12,n+8+Number(r))),n+=8+Number(r)}return t}var rn=1024*1024;async function sn(e,{contents:t,
directory:n,endRecord:r},i){let o=new Map([...i].map(f=>[f,[]])),s=f=>{for(let[c,d]of o)d.push((0,import_node_crypto2.createHash)(c).update(on(165,f.length)).update(
f).digest())};for(let{start:f,end:c}of[t,n])for(let d=f;d<c;d+=rn)s(await(0,import_chunk_2ORHCQZF.n)(e,d,Math.min(rn,c-d)));let a=Buffer.from(r);return a.writeUInt32LE(
t.end,16),s(a),new Map([...o].map(([f,c])=>[f,(0,import_node_crypto2.createHash)(f).update(on(90,c.length)).update(Buffer.concat(c)).digest()]))}function on(e,t){
let n=Buffer.of(e,0,0,0,0);return n.writeUInt32LE(t,1),n}function cn(e,t){let n=U(e),r=n.parts().map(i=>pi(i,t));return n.expectEnd(),r}function pi(e,t){let n=U(
e),r=n.part(),i=t==="v3"?fn(n):void 0,o=n.parts().map(an),s=n.part();n.expectEnd();let a=U(r),f=a.parts().map(an),c=a.parts(),d=t==="v3"?fn(a):void 0,u=new Map;
for(let g of a.parts()){let h=U(g),w=h.number();if(u.has(w))throw new import_chunk_ETQJ67X5.h(`its signature has the attribute 0x${w.toString(16)} twice`);u.set(
w,h.rest())}if(t==="v2"&&a.left()>0&&a.part().length>0)throw new import_chunk_ETQJ67X5.h("its signature has an unknown part");return a.expectEnd(),{signedData:r,
digests:f,certificates:c,attributes:u,signatures:o,publicKey:s,sdk:i===void 0||d===void 0?void 0:{signed:d,stated:i}}}function an(e){let t=U(e),n={algorithm:t.number(),
value:t.part()};return t.expectEnd(),n}function fn(e){return{min:e.number(),max:e.number()}}function U(e){let t=0,n=i=>{if(i>e.length-t)throw new import_chunk_ETQJ67X5.h(
"its signature is cut off");return t+=i,e.subarray(t-i,t)},r={number:()=>n(4).readUInt32LE(0),part:()=>n(r.number()),parts(){let i=U(r.part()),o=[];for(;i.left()>
0;)o.push(i.part());return o},rest:()=>n(e.length-t),left:()=>e.length-t,expectEnd(){if(t!==e.length)throw new import_chunk_ETQJ67X5.h("its signature has an unk\
nown part")}};return r}var un=[{name:"v2",number:2,id:1896449818,format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,
format:"v3"}],mn=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa\
-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"\
ecdsa",digest:"sha256",tree:!0}]]),yi=3203395597,wi=1436519170,bi=1000370060,Si=2147483647;async function ln(e,t){let n=await(0,import_promises6.open)(e,"r");try{
return await Ei(n,t)}catch(r){if(r instanceof import_chunk_ETQJ67X5.h)return A(r.message);if(r instanceof import_chunk_F5PLUWPU.c)return A(`its signature is mal\
formed: ${r.message}`);if(r instanceof RangeError)return A(r.message);throw r}finally{await n.close()}}function A(e){return{state:"invalid",reason:e}}async function Ei(e,t){
let n=await tn(e),r=un.flatMap(({name:c,id:d,format:u})=>{let m=n.block?.get(d);return m===void 0?[]:[{name:c,signers:cn(m,u)}]});if(r.length===0)return{state:"\
unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let i=new Set(r.map(({name:c})=>c)),o=[];for(let{name:c,signers:d}of r){let[u,...m]=d;if(u===
void 0)return A(`its ${c} signature has no signer`);if(m.length>0)return A(`its ${c} signature has ${d.length} signers, and only the signing policy's is expecte\
d`);let g=Pi(u,t)??Ii(u,c,i);if(g!==void 0)return A(`its ${c} signature ${g}`);o.push(u)}let s=o.flatMap(c=>c.digests.map(({algorithm:d,value:u})=>({...Ee(d),value:u}))),
a=s.filter(({tree:c})=>c!==!0),f=await sn(e,n,new Set(a.map(({digest:c})=>c)));return a.some(({digest:c,value:d})=>f.get(c)?.equals(d)!==!0)?A("it was changed a\
fter signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature schemes: ${[...i].join(", ")}`,...a.length<s.length?
["the digest for fs-verity was not checked"]:[],...o.some(({attributes:c})=>c.has(bi))?["the proof of rotation was not checked"]:[]]}}function Pi(e,t){let{signatures:n,
digests:r,certificates:i,publicKey:o,signedData:s}=e,[a]=i;if(a===void 0)return"holds no certificate";if(!a.equals(t.raw))return`is by ${(0,import_chunk_2ORHCQZF.j)(
(0,import_chunk_2ORHCQZF.i)(a))}`;let f=t.publicKey;if(!o.equals(f.export({format:"der",type:"spki"})))return"names another public key than its certificate's";let c=n.
find(({algorithm:d})=>!mn.has(d));return c!==void 0?`uses an algorithm that is unknown or too weak (0x${c.algorithm.toString(16)})`:n.some(({algorithm:d})=>Ee(d).
tree!==!0)?n.length!==r.length||n.some(({algorithm:d},u)=>r[u]?.algorithm!==d)?"lists other algorithms for its digests than for its signatures":n.every(({algorithm:d,
value:u})=>ki(Ee(d),s,f,u))?void 0:"does not fit what it is over":"has no digest that can be checked here"}function ki({kind:e,digest:t},n,r,i){if((e==="ecdsa"?
"ec":"rsa")!==r.asymmetricKeyType)return!1;if(e==="ecdsa")return(0,import_node_crypto.verify)(t,n,{key:r,dsaEncoding:"der"},i);let o=e==="rsa-pss"?{padding:import_node_crypto.constants.
RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto.constants.RSA_PSS_SALTLEN_DIGEST}:{padding:import_node_crypto.constants.RSA_PKCS1_PADDING};return(0,import_node_crypto.verify)(
t,n,{key:r,...o},i)}function Ii({attributes:e,sdk:t},n,r){let i=e.get(yi);if(i!==void 0){let f=i.length===4?i.readUInt32LE(0):0;if(!un.some(c=>c.number===f&&r.has(
c.name)))return"says that a newer one was there, which is gone"}if(e.has(wi)&&!r.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(t===
void 0)return;let{signed:o,stated:s}=t;return o.min!==s.min||o.max!==s.max?"is for other versions of Android than it says":o.min>o.max?"is for no version of And\
roid":(n==="v3.1"||!r.has("v3.1"))&&o.max!==Si?"is not for the latest versions of Android":void 0}function Ee(e){let t=mn.get(e);if(t===void 0)throw new import_chunk_ETQJ67X5.h(
`its signature uses an unknown algorithm (0x${e.toString(16)})`);return t}var gn=22,xi=20,vi=56,Bi=128*1024;async function pn(e,{start:t,end:n},r){if(n-t>Bi)throw new import_chunk_ETQJ67X5.h(
"it has data behind its directory");let i=Buffer.from(await(0,import_chunk_2ORHCQZF.n)(e,t,n-t)),o=Pe(i,0,"PK")?vi:0,s=o===0?0:o+xi;if(!(Pe(i,s,"PK")&&i.length===
s+gn+i.readUInt16LE(s+20)&&(o===0||Pe(i,o,"PK\x07"))))throw new import_chunk_ETQJ67X5.h("it has data behind its directory");return o>0&&Fi(i,o,r),Ai(i.subarray(
s),r),i}function Pe(e,t,n){return e.length>=t+gn&&e.toString("latin1",t,t+4)===n}function Ai(e,{inDirectory:t,before:n}){for(let r of[8,10]){let i=e.readUInt16LE(
r);i!==65535&&e.writeUInt16LE(i-1&65535,r)}for(let[r,i]of[[12,t],[16,n]]){let o=e.readUInt32LE(r);o!==4294967295&&e.writeUInt32LE(o-i>>>0,r)}}function Fi(e,t,{inDirectory:n,
before:r}){for(let[i,o]of[[24,1],[32,1],[40,n],[48,r],[t+8,n+r]])e.writeBigUInt64LE(BigInt.asUintN(64,e.readBigUInt64LE(i)-BigInt(o)),i)}var Li=1024*1024,hn=30,
Oi=8,Ci="the file was changed after signing";async function yn(e,t){try{return await(0,import_chunk_ETQJ67X5.q)(e,n=>$i(n,t))}catch(n){if(n instanceof import_chunk_ETQJ67X5.h||
n instanceof RangeError)return D(`the file is damaged: ${n.message}`);throw n}}async function $i(e,t){let n=e.find(import_chunk_ETQJ67X5.m);if(n===void 0)return{
state:"unsigned",reason:`there is no ${import_chunk_ETQJ67X5.m} in it`};let r=await Ui(e,n);if(r!==void 0)return D(r);let i=await Di(e,n);if(typeof i=="string")
return D(i);let{verdict:o,kind:s,signedDigest:a}=(0,import_chunk_2ORHCQZF.l)(i,t);if(o.state!=="valid")return o;if(s!=="file"||a===void 0)return D("it is a cata\
log's signature");let{algorithm:f,value:c}=a,d=await(0,import_chunk_ETQJ67X5.u)(e);if(f===void 0||f!==d)return D(`its digests are not made with the block map's \
hash method (${d??"none that is known"})`);let u=Ki(c,await Mi(e,n,f));return u===void 0?{...o,verifier:"app package check"}:D(u)}async function Ui(e,{entry:t}){
let{zip:n,file:r,entries:i,directory:o}=e,s=await(0,import_chunk_ETQJ67X5.e)({zip:n,file:r,entries:i,directoryOffset:o.start,sectionOf:()=>{}});if(s!==void 0)return s;
let a=t.relativeOffsetOfLocalHeader;return i.some(c=>c.entry.relativeOffsetOfLocalHeader>a)?"its signature is not the last entry":(await(0,import_chunk_2ORHCQZF.n)(
r,a,hn)).readUInt16LE(28)+t.extraFieldLength+t.fileCommentLength>0?"it has data beside its signature":void 0}async function Di({file:e},{entry:t}){if(Math.max(t.
compressedSize,t.uncompressedSize)>Li)return"its signature is too big";let n=t.relativeOffsetOfLocalHeader+hn+t.fileNameLength,r=await(0,import_chunk_2ORHCQZF.n)(
e,n,t.compressedSize),i=t.compressionMethod===Oi?Ti(r,t.uncompressedSize):r;return i?.length!==t.uncompressedSize?"its signature can't be unpacked":i.toString("\
latin1",0,4)==="PKCX"?i.subarray(4):`${import_chunk_ETQJ67X5.m} does not begin as a signature`}function Ti(e,t){try{let{buffer:n,engine:r}=(0,import_node_zlib.inflateRawSync)(
e,{maxOutputLength:Math.max(t,1),info:!0});return r.bytesWritten===e.length?n:void 0}catch{return}}async function Mi(e,t,n){let r=[["AXCT",import_chunk_ETQJ67X5.n],
["AXBM",import_chunk_ETQJ67X5.o],["AXCI",import_chunk_ETQJ67X5.p]],i=[];for(let[o,s]of r){let a=e.find(s);a!==void 0&&i.push([o,s,await Ni(e,a,(0,import_node_crypto3.createHash)(
n))])}return[["AXPC","its entries",await zi(e,t,(0,import_node_crypto3.createHash)(n))],["AXCD","its directory",await Vi(e,t,(0,import_node_crypto3.createHash)(
n))],...i]}async function Ni(e,t,n){for await(let r of(0,import_chunk_ETQJ67X5.r)(e,t))n.update(r);return n.digest()}async function zi({file:e},{entry:t},n){return await(0,import_chunk_2ORHCQZF.o)(
e,0,t.relativeOffsetOfLocalHeader,r=>n.update(r)),n.digest()}async function Vi({file:e,size:t,directory:n},r,i){let{inDirectory:o,entry:s}=r;return await(0,import_chunk_2ORHCQZF.o)(
e,n.start,o.start,a=>i.update(a)),await(0,import_chunk_2ORHCQZF.o)(e,o.end,n.end,a=>i.update(a)),i.update(await pn(e,{start:n.end,end:t},{inDirectory:o.end-o.start,
before:n.start-s.relativeOffsetOfLocalHeader})),i.digest()}function Ki(e,t){let n=Buffer.concat([Buffer.from("APPX"),...t.flatMap(([o,,s])=>[Buffer.from(o),s])]),
r=Buffer.from(e,"hex");if(r.equals(n))return;let i=t.find(([o,,s])=>!r.includes(Buffer.concat([Buffer.from(o),s])));return`${Ci}: the digest of ${i?.[1]??"what \
it holds"} is not the signed one`}function D(e){return{state:"invalid",reason:e}}var wn="1.2.840.113549.1.7.1",ji=1024*1024;async function bn(e,t,n,r,i){let o=(0,import_chunk_2ORHCQZF.t)(
n,ji);if(!Buffer.isBuffer(o))return o;try{let s=(0,import_chunk_NSP76NIV.a)(Ie(o,r.format)),[a,...f]=s.signers;if(a===void 0)return{state:"unsigned",reason:"nob\
ody has signed it"};let c=f.length>0?"has several signers":await Hi(a,s,{certificate:e,file:t,expected:r,digests:i});return c!==void 0?{state:"invalid",reason:`\
the signature ${c}`}:Xi(a,s,r)}catch(s){if(!(s instanceof import_chunk_F5PLUWPU.c))throw s;return{state:"invalid",reason:`the signature is malformed: ${s.message}`}}}
function Ie(e,t){let n=e[0]===import_chunk_F5PLUWPU.a.sequence;if(n!==(t==="der"))throw new import_chunk_F5PLUWPU.c(`it is not ${t.toUpperCase()}`);let r=n?e:Wi(
e);if((0,import_chunk_F5PLUWPU.d)(r).raw.length!==r.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");return r}function Sn(e){let t=e.toString(
"base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Wi(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if(t?.[2]===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Hi(e,t,{certificate:n,file:r,expected:i,digests:o}){if(t.content!==void 0||
t.contentType!==wn)return"is not a detached one over a file";if(!(0,import_chunk_2ORHCQZF.h)(e.name,n.raw))return"is by another signer";if(!t.certificates.some(
h=>h.equals(n.raw)))return"does not hold the signer's certificate";let{digest:s,padding:a}=i;if((0,import_chunk_2ORHCQZF.c)(e.digestAlgorithm)!==s)return`does n\
ot use ${s}`;let f=n.publicKey,c=(0,import_chunk_2ORHCQZF.e)(e.signatureAlgorithm,s,f);if(typeof c=="string")return c;if(c.digest!==s)return`does not use ${s}`;
if(c.kind!=="ecdsa"&&c.kind!==`rsa-${a}`)return`does not use the padding ${a}`;let{signedAttributes:d,signature:u,signatureAlgorithm:m}=e;if(d===void 0){let h=(0,import_node_crypto4.createVerify)(
s);return await(0,import_chunk_NSP76NIV.g)(r,w=>h.update(w)),h.verify(c.key,u)?void 0:"does not fit the file"}return(0,import_chunk_2ORHCQZF.g)(d.values,await o.
of(r,s),wn)??(0,import_chunk_2ORHCQZF.d)({algorithm:m,digest:s,data:d.encoded,signature:u},f)}function Xi(e,t,{digest:n,timestamped:r}){let i={state:"valid",verifier:"\
CMS check with Node.js crypto",notes:[]},o=(0,import_chunk_2ORHCQZF.k)(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its tim\
estamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Zi=64*1024;async function En(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=(0,import_chunk_2ORHCQZF.t)(n,Zi);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises7.writeFile)(
f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",f,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var xe=4294967290,Qi=128;async function Pn(e,t){let n=await(0,import_chunk_2ORHCQZF.n)(
e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";
let i=await qi(e,n,r,t/r-1);Be(i,n.readUInt32LE(60));let o=await eo(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Qi)Yi(i,o,s);for(let s=0;s<i.sectorCount;s+=
1)if(!i.used.has(s)&&!(await ie(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function qi(e,t,n,r){let i=n/4,o={sectorSize:n,
sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(
76+c*4));for(let f=t.readUInt32LE(68);f<xe;){ve(o,f);let c=await ie(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<xe)){ve(o,f);let c=await ie(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Yi(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Be(e,t.readUInt32LE(n+116))}function Be(e,t){let n=[];for(let r=t;r<xe;r=e.next[r]??4294967295)
ve(e,r),n.push(r);return n}function ve({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function eo(e,t,n){let r=Be(t,n),i=[];for(let o of r)i.push(await ie(e,t,o));return Buffer.concat(i)}function ie(e,{
sectorSize:t},n){return(0,import_chunk_2ORHCQZF.n)(e,(n+1)*t,t)}var ro=64*1024*1024,io=15,Ae=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function kn(e){
let t=await(0,import_promises8.open)(e,"r");try{let{size:n}=await t.stat(),r=await(0,import_chunk_2ORHCQZF.n)(t,0,64),i=await(0,import_chunk_2ORHCQZF.p)(t);return i!==
void 0?await Fe(t,i):r.toString("latin1",0,4)==="MSCF"?await oo(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await Pn(t,n):Ae.includes((0,import_node_path5.extname)(
e).toLowerCase())?await ao(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_F5PLUWPU.c)
return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Fe(e,t){let{table:n,size:r,contentEnd:i}=t;return n===void 0||n.offset+n.size!==
r?"has data behind its signature":n.offset<i?"has a section that reaches into its signature":In(e,n.offset+8,r)}async function oo(e,t,n){if(!((t.readUInt16LE(30)&
4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?In(e,i,n):"has data behind its si\
gnature"}async function In(e,t,n){let r=t+(0,import_chunk_F5PLUWPU.j)(await(0,import_chunk_2ORHCQZF.n)(e,t,6));return n-r<=io&&(await(0,import_chunk_2ORHCQZF.n)(
e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var so=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function ao(e,t){if(t>ro)return"is too big for a script";let n=await(0,import_chunk_2ORHCQZF.n)(e,0,t),r=n.length>=2&&n.readUInt16BE(
0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&so.test(i.slice(o.index))?void 0:"has t\
ext behind its signature"}async function xn(e,t){let n=await(0,import_chunk_2ORHCQZF.m)(e);try{return await fo(n,t)}catch(r){if(r instanceof RangeError||r instanceof
import_chunk_F5PLUWPU.c)return T(`the file is damaged: ${r.message}`);throw r}finally{await n.close()}}async function fo(e,t){let n=await(0,import_chunk_2ORHCQZF.p)(
e);if(n===void 0)return;let{table:r,size:i}=n;if(r===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(r.offset+r.size<i)return T(
"there is more data after the signature");let o=await Fe(e,n);if(o!==void 0)return T(`the file ${o}`);let{verdict:s,kind:a,signedDigest:f}=(0,import_chunk_2ORHCQZF.l)(
await(0,import_chunk_2ORHCQZF.r)(e,r),t);return s.state!=="valid"?s:a!=="file"||f===void 0?T("it is a catalog's signature"):f.algorithm===void 0?T("the file's d\
igest is of a kind that is unknown or too weak"):(await(0,import_chunk_2ORHCQZF.q)(e,n,f.algorithm)).toString("hex")===f.value?{...s,verifier:"Authenticode chec\
k"}:T("the file was changed after signing: its digest is not the signed one")}function T(e){return{state:"invalid",reason:e}}async function vn(e,t,n={}){try{return await(0,import_chunk_ETQJ67X5.i)(
e,r=>co(r,t,n))}catch(r){if(r instanceof import_chunk_ETQJ67X5.h)return{state:"invalid",reason:r.message};throw r}}async function co(e,t,n){if(e.signatures.length===
0)return{state:"unsigned",reason:"there is no signature block in META-INF"};let r=e.manifest===void 0?void 0:(0,import_chunk_ETQJ67X5.a)(e.manifest),i=e.signatures.
map(f=>uo({archive:e,manifest:r},f,t,n)),o=i.find(({verdict:f})=>f.state==="valid"),s=o===void 0||r===void 0?void 0:await mo(e,r);return s!==void 0?{state:"inva\
lid",reason:s}:(o??i.find(({byOther:f})=>!f)??i[0])?.verdict??{state:"unsigned",reason:"there is no signature block in META-INF"}}function uo(e,{name:t,block:n,
signatureFile:r},i,o){let s=(a,f=!1)=>({verdict:{state:"invalid",reason:`${t}: ${a}`},byOther:f});if(r===void 0)return s("its signature file (.SF) is missing");
try{let a=(0,import_chunk_NSP76NIV.a)(n);if(a.content!==void 0&&!a.content.equals(r))return s("it is over another signature file");let f=(0,import_chunk_2ORHCQZF.f)(
i,a,r);if(f.state==="wrong")return s(f.reason,f.byOther);let c=(0,import_chunk_2ORHCQZF.k)(f.signer,a,o);if(c.state==="invalid")return{verdict:{state:"invalid",
part:"timestamp",reason:`${t}: its timestamp is not right: ${c.reason}`},byOther:!1};let d=lo(e,r);if(d!==void 0)return s(d);let u=c.state==="valid"?c.time.toISOString():
void 0,m=c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:[],g=(0,import_chunk_2ORHCQZF.c)(f.signer.digestAlgorithm);return{verdict:{
state:"valid",verifier:"JAR signature check",notes:m,...g===void 0?{}:{digest:g},...u===void 0?{}:{timestampedAt:u}},byOther:!1}}catch(a){if(a instanceof import_chunk_F5PLUWPU.c)
return s(`it is malformed: ${a.message}`);throw a}}async function mo(e,{sections:t}){for(let[r,i]of t)if((0,import_chunk_ETQJ67X5.c)(i)&&!e.names.has(r))return`\
the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):void 0)}function lo({archive:{contentNames:e},
manifest:t},n){if(t===void 0)return"the manifest is missing";let r=(0,import_chunk_ETQJ67X5.a)(n),i=t.repeated??r.repeated;if(i!==void 0)return`the manifest nam\
es ${JSON.stringify(i)} twice`;let o=(0,import_chunk_ETQJ67X5.b)(r.main,"-Digest-Manifest",t.raw)==="fits";if(!o&&(0,import_chunk_ETQJ67X5.b)(r.main,"-Digest-Ma\
nifest-Main-Attributes",t.main.raw)!=="fits")return"the manifest was changed after signing";for(let s of e){let a=t.sections.get(s);if(a===void 0||!(0,import_chunk_ETQJ67X5.c)(
a))return`the entry ${JSON.stringify(s)} is not signed`;if(o)continue;let f=r.sections.get(s);if(f===void 0)return`the entry ${JSON.stringify(s)} is not signed \
by it`;if((0,import_chunk_ETQJ67X5.b)(f,"-Digest",a.raw)!=="fits")return`the manifest's section of ${JSON.stringify(s)} was changed after signing`}}var Bn=1024*
1024;async function I(e,t,n,r,i=0){let o=t.end-t.start,s=r.end-r.start-o;if(o<0||s<0||s>i)return!1;for(let a=0;a<o;a+=Bn){let f=Math.min(Bn,o-a),[c,d]=await Promise.
all([(0,import_chunk_2ORHCQZF.n)(e,t.start+a,f),(0,import_chunk_2ORHCQZF.n)(n,r.start+a,f)]);if(!c.equals(d))return!1}return s===0||(await(0,import_chunk_2ORHCQZF.n)(
n,r.end-s,s)).every(a=>a===0)}var Re=`!<arch>
`,An=60,go=100,po=64*1024;async function oe(e){let t=await(0,import_promises9.open)(e);try{let{size:n}=await t.stat(),r=await Ln(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!(o?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&a?.name.startsWith("data.tar")===!0&&f.length===0))throw new RangeError(
`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:g}of r)if(u.startsWith("_gpg")){if(g-m>po)throw new RangeError(`${u} i\
s too big for a signature`);d.push({name:u,content:await(0,import_chunk_2ORHCQZF.n)(t,m,g-m)})}return{names:i.map(({name:u})=>u),signed:i.map(({start:u,end:m})=>({
path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function Fn(e,t){let[n,r]=[await oe(e),await oe(t)],[i,o]=[await(0,import_promises9.open)(e),
await(0,import_promises9.open)(t)];try{for(let[s,a]of n.names.entries()){let[f,c]=[n.signed[s],r.signed[s]];if(!(r.names[s]===a&&f!==void 0&&c!==void 0&&await I(
i,f,o,c)))return`holds another ${a} than the original`}return}finally{await Promise.all([i.close(),o.close()])}}async function Rn(e){let t=await Ln(e,(await e.stat()).
size);for(let n of["control.tar","data.tar"])if(!t.some(({name:r})=>r.startsWith(n)))throw new RangeError(`it has no ${n}`)}async function Ln(e,t){if((await(0,import_chunk_2ORHCQZF.n)(
e,0,Re.length)).toString("latin1")!==Re)throw new RangeError("it is no ar archive");let n=[];for(let r=Re.length;r<t;){let i=(await(0,import_chunk_2ORHCQZF.n)(e,
r,An)).toString("latin1"),o=Number(/^(\d+) *$/.exec(i.slice(48,58))?.[1]??NaN),s=r+An;if(i.slice(58)!=="`\n"||!Number.isSafeInteger(o)||s+o>t)throw new RangeError(
"a member is damaged");if(n.length===go)throw new RangeError("it has too many members");n.push({name:i.slice(0,16).trimEnd().replace(/\/$/,""),start:s,end:s+o}),
r=s+o+o%2}return n}var Oe="_gpgorigin";async function On(e,t,n){let r;try{r=await oe(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is\
 no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Oe);if(i===void 0)return{state:"unsigned",reason:`the package has no ${Oe}`};
if(o.length>0)return{state:"invalid",reason:`the package has several ${Oe}`};let s=await(0,import_chunk_CM453QNK.g)(i.content,r.signed,t,n);return s.state==="in\
valid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard: build them with dpkg-deb -Zxz`}:s}
function $n({signer:e,openpgpKey:t,run:n,scratchDirectory:r,digests:i}){let o=()=>Cn(e,"certificate"),s=()=>Cn(t,"OpenPGP key"),a=new Map,f=async c=>{let d=await(0,import_promises5.mkdtemp)(
(0,import_node_path3.join)(r,"verify-"));try{return await c(d)}finally{await(0,import_promises5.rm)(d,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:
(0,import_chunk_UWMBRGO3.c)(e),withScratch:f,run:n,rawSignature:(c,d,u,m)=>(0,import_chunk_2ORHCQZF.s)(o().publicKey,c,d,u,m,i),digestSignature:(c,d,u)=>f(m=>En(
o(),c,d,u,{run:n,scratch:m})),cmsSignature:(c,d,u)=>bn(o(),c,d,u,i),timestampBeside:import_chunk_2ORHCQZF.v,authenticodeSignature:async c=>(0,import_chunk_2ORHCQZF.l)(
await(0,import_promises5.readFile)(c),o()),executableSignature:c=>xn(c,o()),appPackageSignature:c=>yn(c,o()),rootIsKnown:c=>{let d=a.get(c)??(0,import_chunk_UWMBRGO3.a)(
c).then(u=>(0,import_chunk_UWMBRGO3.g)(u));return a.set(c,d),d},openpgpSignature:(c,d,u)=>(0,import_chunk_CM453QNK.h)(c,d,u,s()),debSignature:(c,d)=>On(c,d,s()),
clearSignature:(c,d,u)=>(0,import_chunk_CM453QNK.i)(c,d,u,s()),uncoveredData:kn,jarSignature:(c,d)=>vn(c,o(),d===void 0?{}:{digest:d}),apkSignature:c=>ln(c,o())}}
function Cn(e,t){if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}var Un='<Override PartName="/AppxS\
ignature.p7x" ContentType="application/vnd.ms-appx.signature"/>',So=16*1024*1024;function Nn(e,t){return(0,import_chunk_ETQJ67X5.q)(e,n=>(0,import_chunk_ETQJ67X5.q)(
t,r=>Eo(n,r)))}async function Eo(e,t){for(let r of Dn(t)){let i=JSON.stringify(r.name),o=e.find(r.name);if(o===void 0)return`holds the entry ${i}, which the ori\
ginal does not have`;if(r.name!==import_chunk_ETQJ67X5.n&&!await Po(e,o,t,r))return`holds another entry ${i} than the original`}let n=Dn(e).find(({name:r})=>t.find(
r)===void 0);return n!==void 0?`lacks the original's entry ${JSON.stringify(n.name)}`:ko(await Mn(e),await Mn(t))?void 0:`has other content types than the origi\
nal (${import_chunk_ETQJ67X5.n})`}function Dn({entries:e}){return e.filter(({name:t})=>t!==import_chunk_ETQJ67X5.m)}async function Po(e,t,n,r){return t.entry.compressionMethod===
r.entry.compressionMethod&&t.entry.crc32===r.entry.crc32&&t.entry.uncompressedSize===r.entry.uncompressedSize&&await I(e.file,await Tn(e,t),n.file,await Tn(n,r))}
async function Tn({file:e},{entry:t}){let n=await(0,import_chunk_2ORHCQZF.n)(e,t.relativeOffsetOfLocalHeader,30),r=t.relativeOffsetOfLocalHeader+30+n.readUInt16LE(
26)+n.readUInt16LE(28);return{start:r,end:r+t.compressedSize}}async function Mn(e){let t=e.find(import_chunk_ETQJ67X5.n);return t===void 0?"":(await(0,import_chunk_ETQJ67X5.s)(
e,t,So)).toString("latin1")}function ko(e,t){return e.includes(Un)?t===e:!/\/AppxSignature\.p7x/i.test(e)&&t===e.replace("</Types>",`${Un}</Types>`)}var _n=7;async function jn({
original:e,result:t}){let[n,r]=await Promise.all([zn(e),zn(t)]);for(let[i,o]of n.entries()){let s=r[i]??{start:0,end:0},a=i===n.length-1?_n:0;if(!(o.start===s.start&&
await I(e,o,t,s,a)))return"holds another program than the original"}}async function zn(e){let{size:t}=await e.stat(),r=(await(0,import_chunk_2ORHCQZF.n)(e,60,4)).
readUInt32LE(0)+24,i=(await(0,import_chunk_2ORHCQZF.n)(e,r,2)).readUInt16LE(0)===523,o=r+64,s=r+(i?112:96)+32,a=(await(0,import_chunk_2ORHCQZF.n)(e,s,8)).readUInt32LE(
0);return[{start:0,end:o},{start:o+4,end:s},{start:s+8,end:a===0?t:a}]}async function Wn({original:e,result:t}){let[n,r]=await Promise.all([Vn(e),Vn(t)]);return await I(
e,n,t,r,_n)?void 0:"holds other files than the original"}async function Vn(e){let{size:t}=await e.stat(),n=await(0,import_chunk_2ORHCQZF.n)(e,0,Math.min(t,48)),
r=(n.readUInt16LE(30)&4)!==0&&n.readUInt16LE(36)===20&&n.readUInt32LE(44)!==0;return{start:n.readUInt32LE(16),end:r?n.readUInt32LE(44):t}}async function Hn({paths:e}){
let[t,n]=[(0,import_chunk_NSP76NIV.a)(await(0,import_promises11.readFile)(e.original)),(0,import_chunk_NSP76NIV.a)(await(0,import_promises11.readFile)(e.result))];
return t.contentType===n.contentType&&t.content!==void 0&&n.content?.equals(t.content)===!0?void 0:"lists other files than the original"}async function Xn({paths:e}){
let[t,n]=[await Kn(e.original),await Kn(e.result)];return t===n?void 0:"holds another script than the original"}async function Kn(e){let t=await(0,import_promises11.readFile)(
e),n=t[0]===255&&t[1]===254,r=t.toString(n?"utf16le":"latin1"),i=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(r);return(i===null?r:r.slice(0,i.index)).
trimEnd()}async function Gn(e,t){let[n,r]=[await(0,import_chunk_ETQJ67X5.l)(Jn(e)),await(0,import_chunk_ETQJ67X5.l)(Jn(t))];for(let[a,f]of r.contents){let c=n.contents.
get(a);if(c===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not have`;if(c!==f)return`holds another entry ${JSON.stringify(a)} tha\
n the original`}for(let a of n.contents.keys())if(!r.contents.has(a))return`lacks the original's entry ${JSON.stringify(a)}`;if(n.manifest===void 0||r.manifest===
void 0)return;let[i,o]=[(0,import_chunk_ETQJ67X5.a)(n.manifest).main.attributes,(0,import_chunk_ETQJ67X5.a)(r.manifest).main.attributes],s=[...i].find(([a,f])=>o.
get(a)!==f);return s===void 0?void 0:`has another ${s[0]} in its manifest than the original`}async function Jn(e){let t=await(0,import_promises12.open)(e,"r");try{
return await vo(t.fd)}finally{await t.close()}}async function vo(e){let t=await(0,import_chunk_ETQJ67X5.f)(e),n=new Map,r;for await(let i of t.eachEntry()){let o=(0,import_chunk_ETQJ67X5.j)(
i),s=(0,import_chunk_ETQJ67X5.k)(o);s==="content"&&n.set(o,`${i.crc32} ${i.uncompressedSize}`),s==="manifest"&&(r=await Bo(t,i))}return{contents:n,manifest:r}}async function Bo(e,t){
return t.uncompressedSize>import_chunk_ETQJ67X5.g?void 0:(0,import_consumers.buffer)(await e.openReadStreamPromise(t))}var Ao=[[Buffer.from("MZ").toString("hex"),
jn],[Buffer.from("PK").toString("hex"),Ro],[Buffer.from(`!<arch>
`).toString("hex"),({paths:e})=>Fn(e.original,e.result)],["edabeedb",Lo],[Buffer.from("MSCF").toString("hex"),Wn]];async function se(e,t){let n=await(0,import_chunk_2ORHCQZF.m)(
e);try{let r=await(0,import_chunk_2ORHCQZF.m)(t);try{return await(await Fo(n,e))?.({original:n,result:r,paths:{original:e,result:t}})}finally{await r.close()}}catch(r){
if(r instanceof RangeError||r instanceof import_chunk_ETQJ67X5.h||r instanceof import_chunk_F5PLUWPU.c)return`can not be compared with the original: ${r.message}`;
throw r}finally{await n.close()}}async function Fo(e,t){let{size:n}=await e.stat(),r=(await(0,import_chunk_2ORHCQZF.n)(e,0,Math.min(8,n))).toString("hex"),[,i]=Ao.
find(([s])=>r.startsWith(s))??[];if(i!==void 0)return i;let o=(0,import_node_path6.extname)(t).toLowerCase();return o===".cat"?Hn:Ae.includes(o)?Xn:void 0}function Ro({
paths:e}){return(import_chunk_26R7SBKW.a.includes((0,import_node_path6.extname)(e.original).toLowerCase())?Nn:Gn)(e.original,e.result)}async function Lo({original:e,
result:t}){let[n,r]=await Promise.all([Qn(e),Qn(t)]);return await I(e,n,t,r)?void 0:"holds another header or payload than the original"}var Zn=96;async function Qn(e){
let t=await(0,import_chunk_2ORHCQZF.n)(e,Zn,16);if(t.readUInt32BE(0)!==2393761793)throw new RangeError("its header of signatures is damaged");let n=Zn+16+t.readUInt32BE(
8)*16+t.readUInt32BE(12),{size:r}=await e.stat();return{start:Math.ceil(n/8)*8,end:r}}var $e=96,ae=16,Ue=16,Yn=Buffer.from("8eade801","hex"),er=8,Oo={1e3:4,270:8};
async function nr(e){let{size:t}=await e.stat(),n=await tr(e,$e,t),r=Math.ceil(n.end/er)*er,i=await tr(e,r,t),o=Co(await(0,import_chunk_2ORHCQZF.n)(e,$e+ae,n.end-
$e-ae),n.entries);if(t<Math.max(i.end,r+(o??0)))throw new RangeError("its payload ends too early")}async function tr(e,t,n){let r=await(0,import_chunk_2ORHCQZF.n)(
e,t,ae);if(!r.subarray(0,Yn.length).equals(Yn))throw new RangeError("a header is missing in it");let i=r.readUInt32BE(8),o=t+ae+i*Ue+r.readUInt32BE(12);if(o>n)throw new RangeError(
"a header in it ends too early");return{entries:i,end:o}}function Co(e,t){let n=e.subarray(t*Ue);for(let r=0;r<t;r+=1){let i=e.subarray(r*Ue),o=Oo[i.readUInt32BE(
0)],s=i.readUInt32BE(8);if(!(o===void 0||s+o>n.length))return o===4?n.readUInt32BE(s):Number(n.readBigUInt64BE(s))}}var $o=[{magic:Buffer.from("MZ"),check:Uo},{
magic:Buffer.from(`!<arch>
debian-binary`),check:Rn},{magic:Buffer.from("edabeedb","hex"),check:nr}];async function rr(e,t){let n=Buffer.from(t),r=$o.find(({magic:o})=>n.subarray(0,o.length).
equals(o));if(r===void 0)return;let i=await(0,import_chunk_2ORHCQZF.m)(e);try{await r.check(i);return}catch(o){if(o instanceof RangeError)return o.message;throw o}finally{
await i.close()}}async function Uo(e){let t=await(0,import_chunk_2ORHCQZF.p)(e);if(t===void 0)return;let{size:n,contentEnd:r,table:i}=t;if(r>n)throw new RangeError(
"a section of it reaches beyond its end");if(i!==void 0&&i.offset+i.size>n)throw new RangeError("its signature reaches beyond its end")}async function or({timestamping:e},t,n,{
host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,c=await To(t,e,a).catch(
m=>{throw m instanceof import_chunk_F5PLUWPU.c?Mo(n,m):m}),d=(0,import_chunk_JDAKDQOA.c)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,g]of i.timestampUrls.
entries())try{return await c.put(await(0,import_chunk_2ORHCQZF.x)(g,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),g}catch(h){if(o.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:h});if(!(h instanceof import_chunk_2ORHCQZF.y))throw h;u.push(`${g}: ${h.message}`),m<i.timestampUrls.length-
1&&r.warning(`No good timestamp from ${g} for ${n} (${h.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No \
timestamp server gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function To(e,t,n){
let r=await(0,import_promises15.readFile)(e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises15.writeFile)(e+import_chunk_NSP76NIV.h,
s)};let i=Ie(r,n),[o]=(0,import_chunk_NSP76NIV.a)(i).signers;if(o===void 0)throw new import_chunk_F5PLUWPU.c("nobody has signed it");return{bytes:o.signature,put(s){
let a=(0,import_chunk_2ORHCQZF.u)(s);if(typeof a=="string")throw new import_chunk_2ORHCQZF.y(a);let f=(0,import_chunk_2ORHCQZF.w)(i,a.raw,"cades");return(0,import_promises15.writeFile)(
e,n==="pem"?Sn(f):f)}}}function Mo(e,t){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped\
: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var Wo=1e3,
Ho=3e4,Xo=60;async function ar(e,t,n,r){let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.
now();f>1&&await n.reset();let d=await Jo(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:f,...d};if(!r.retryBudget.
allows(d,{number:f,durationInMilliseconds:fe(c)}))throw d;let u=es(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${f} of ${i.retries}).`,{
file:e.file.name}),await(0,import_promises14.setTimeout)(u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} w\
as cancelled.`,{file:e.file.name})})}}async function Jo(e,t,n,r,i){let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,f]of s.entries()){
let c=a===s.length-1;a>0&&await n.reset();let d=await Go(f,c,e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");
if(c||!u)return d;o.warning(`No good timestamp from ${f??""} for ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function Go(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,
a.httpRequestTimeoutInSeconds+Xo);r.signsInPlace===!0&&await Qo(n,i.output);let c=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=c===void 0?
0:fr(c.log),u=await Zo(r,{input:n.source,output:i.output,timestampUrl:e,digest:n.digest},c===void 0?o.credentials:{},f,o),m={tool:r.name,file:n.file.name,captured:u,
failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,timestampUrl:e,logDirectory:o.logDirectory,redact:s.
redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,otherVendor:o.otherVendor,extraArguments:o.tool.options.extraArguments,askSignPath:o.
askSignPath,wrongCertificate:o.wrongCertificate};if(u.exitCode===0&&!u.timedOut){let w=await or(r,i.output,n.file.name,s);if(w instanceof import_chunk_VC77LCNK.b)
return w;let E=w??e;if(!a.verify)return{timestampUrl:E,verdict:void 0};let P=await qo(n,r,i.output,E,o);return P instanceof import_chunk_VC77LCNK.b?P.code==="VE\
RIFICATION_FAILED"?(0,import_chunk_CM453QNK.c)(m,P):P:{timestampUrl:E,verdict:P}}let g=await(0,import_chunk_CM453QNK.b)(m),h=!t&&g.code==="TIME_LIMIT";return g.
code==="TIMESTAMP_FAILED"||h?g:(0,import_chunk_CM453QNK.f)(g,o.probe)}async function Zo(e,t,n,r,{session:i,batches:o,slots:s,tool:a}){let f=await o.signerFor(e);
await f?.readAhead?.(t.input);let c=await s.run(()=>{if(f!==void 0)return f.sign(t,r);let d=e.sign(t,a);return i.capture({...d,environment:{...n,...d.environment}},
r)});return f!==void 0&&await(0,import_promises14.setImmediate)(),c}async function Qo({source:e},t){try{await(0,import_promises13.copyFile)(e,t,import_node_fs4.constants.
COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_3DGUHJHJ.d)(n,t)}}async function qo(e,t,n,r,i){let o=t.result.kind==="de\
tached";if(fr(n)===0)return sr(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0,digest:e.digest},a=await t.verify(s,
i.tool,i.verifier);if(a.state==="valid"){let f=o?void 0:await se(e.file.realPath,n);if(f!==void 0)throw Yo(e,t,f);return a}if(a.state==="invalid"&&a.part==="tim\
estamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{
file:f,hint:"Add another server to timestamp-urls; they are tried in order."})}return sr(e,t,n,a.reason)}function Yo({file:{name:e}},t,n){return new import_chunk_VC77LCNK.b(
"VERIFICATION_FAILED",`${t.name} ended well, but signed something else than ${e}: the result ${n}.`,{file:e,hint:"The result was thrown away and the original is\
 unchanged. Check arguments: they must not name other files. If there are none, report this."})}async function sr({file:{name:e}},t,n,r){let i=await(0,import_chunk_CM453QNK.e)(
{output:n,expectedSizeInBytes:0});return i!==void 0?(0,import_chunk_CM453QNK.d)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name}\
 ended well, but what it made for ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged.\
 Check that the certificate is the one of the signing policy; if it is, report this."})}function es(e){return Math.min(Wo*2**(e-1),Ho)*(.5+Math.random()/2)}function fr(e){
return(0,import_node_fs5.statSync)(e,{throwIfNoEntry:!1})?.size??0}function fe(e){return Math.round(performance.now()-e)}async function cr(e,{file:t},n,r,i){if(e.
digestInput===void 0)return e;let{digest:o,inputIsDigest:s}=n.options,a=s===!0?await rs(t,o):await i.of(t.realPath,o),f=await r.write(`digest-${(0,import_node_crypto5.randomUUID)()}`,
e.digestInput(a,n));return{...e,sign:(c,d)=>e.sign({...c,digestFile:f},d)}}async function rs(e,t){let n=import_chunk_JDAKDQOA.a[t],r=(s,a)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${s}.`,{file:e.name,hint:a})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises16.readFile)(e.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(i.toString("latin1")))return r(
"holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);if(i.length===n)return i;let o=Object.entries(import_chunk_JDAKDQOA.a).find(([,s])=>s===
i.length)?.[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or \
make it by ${t}.`)}var fs="signing-report.json",cs=256*1024*1024;async function dr(e){return await(0,import_promises17.stat)(e).then(n=>n.isDirectory(),()=>!1)?
(0,import_node_path8.join)(e,fs):e}async function ur(e){let t;try{t=await(0,import_promises17.readFile)(e,"utf8")}catch(r){if((0,import_chunk_3DGUHJHJ.a)(r)==="\
ENOENT")return;throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} ${(0,import_chunk_3DGUHJHJ.c)(r)}.`,{file:e,cause:r})}let n=t.length>cs?void 0:
ds(t);if(us(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkcs11-sign can read.`,{file:e,hint:"N\
ame a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function ds(e){try{return JSON.parse(e)}catch{
return}}function us(e){return!M(e)||e.schemaVersion!==1||!M(e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||!M(e.options)||!M(e.signPath)||
!M(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!="number"||!mr(ms,
e.outcome)?!1:e.files.every(gs)}var ms=["signed","prepared","nothing-to-sign","skipped","failed"],ls=["signed","skipped","failed","not-started"];function gs(e){
return!M(e)||typeof e.file!="string"||typeof e.tool!="string"||!mr(ls,e.status)||!Array.isArray(e.notes)?!1:typeof e.reason=="string"&&typeof e.durationInMilliseconds==
"number"&&typeof e.attempts=="number"}function mr(e,t){return e.some(n=>n===t)}function M(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}async function gr({
inputs:e,host:t},n){let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await dr((0,import_node_path7.resolve)(n,r)),a=await ur(s);return a===
void 0?(t.warning(`There is no earlier report ${s}: everything is signed. That is as it should be in a first run only.`),new Map):a.options.digest!==i||a.options.
padding!==o?(t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(a.files.filter(
({sha256:f})=>f!==void 0).map(f=>[f.file,f]))}async function pr(e,{file:t,destination:n},r){let i=e.get(t.name);if(i?.sha256===void 0||i.tool!==r.name)return;let{
input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await lr(t.realPath)!==o))return await lr(n)===s?i.sha256:void 0}function lr(e){return(0,import_chunk_NSP76NIV.f)(
e).catch(()=>{})}var Ss=64*1024*1024,De=30,yr=8,wr=1,x=4294967295;async function br(e,t){let n=await(0,import_promises18.open)(e,"r");try{let r=await(0,import_chunk_ETQJ67X5.f)(
n.fd).catch(()=>{}),i=r===void 0?void 0:await Ps(r,n).catch(Es);return r===void 0||i===void 0?!1:(await vs(i,r.comment,e,t),!0)}finally{await n.close()}}function Es(e){
if(e.syscall!==void 0)throw e}async function Ps(e,t){let n=[],r=!1;for await(let o of e.eachEntry()){let s=(0,import_chunk_ETQJ67X5.k)((0,import_chunk_ETQJ67X5.j)(
o));if(s==="signature"||s==="other-signature-file"){r=!0;continue}let a=s==="manifest"?await xs(e,o):void 0;n.push(a??o),r||=a!==void 0}if(!r)return;let i=[];for(let o of n)
i.push("record"in o?o:{entry:o,record:await ks(t,o)});return i}async function ks(e,t){let n=t.relativeOffsetOfLocalHeader,r=await(0,import_chunk_2ORHCQZF.n)(e,n,
De),i=n+De+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+await Is(e,t,r,i+t.compressedSize)}}async function Is(e,{crc32:t,compressedSize:n},r,i){
if((r.readUInt16LE(6)&yr)===0)return 0;let o=await(0,import_chunk_2ORHCQZF.n)(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=x||o.readBigUInt64LE(
s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function xs(e,t){if(t.uncompressedSize>Ss)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(
t)),r=(0,import_chunk_ETQJ67X5.d)(n);if(r.equals(n))return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(
t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~yr,crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=Sr(o),a=Buffer.
alloc(De);return a.writeUInt32LE(67324752,0),Er(a,4,o,s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function vs(e,t,n,r){let i=await(0,import_promises18.open)(
r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.
from,end:f.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs6.createReadStream)(n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(
m)&&f?.to===m.from||await c(),a.push(Bs(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(m)?await s(m):f={from:f?.from??m.from,to:m.to};await c();let d=o;await s(
Buffer.concat(a)),await s(As(e.length,d,o-d,t))}finally{await i.close()}}function Sr({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==wr).map(({id:t,
data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function Er(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,
t),e.writeUInt16LE(n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,
t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,x),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,x),t+18),e.writeUInt16LE(n.fileNameRaw.
length,t+22),e.writeUInt16LE(r.length,t+24)}function Bs(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=x),r=Buffer.alloc(n.length===0?0:4+8*n.length);
if(n.length>0){r.writeUInt16LE(wr,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,Sr(e)]),
o=Buffer.alloc(46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,4),Er(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(
e.internalFileAttributes,36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,x),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}
function As(e,t,n,r){let i=Buffer.alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(
Math.min(n,x),12),i.writeUInt32LE(Math.min(t,x),16),i.writeUInt16LE(r.length,20),e<65535&&n<x&&t<x)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(
101075792,0),o.writeBigUInt64LE(44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(
BigInt(n),40),o.writeBigUInt64LE(BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function Pr(e,t){
let n=performance.now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_LSDMB5XO.b[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_CM453QNK.l)(
o,r)},c=await pr(t.earlier,e,a),d=c===void 0?void 0:await $s(e,a,t),u=d??await Cs(e,a,t);if(u!==void 0){d===void 0&&await Us(e,a,t);let{size:w}=(0,import_node_fs3.statSync)(
o),E=fe(n);return{...f,status:"skipped",sizeInBytes:w,verifiedBy:u.verifier,...a.timestamping==="beside"&&u.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_NSP76NIV.h}:
{},...d===void 0||c===void 0?{}:{sha256:c},notes:[d===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:E}}await Ls(
e,a);let m=(0,import_node_fs3.statSync)(i.realPath),g=await t.staging.reserve(o,a.result.kind==="detached"?"shared":"own"),h=a.strip===void 0?void 0:await t.staging.
reserve(o);try{let w=await Os(e,a,h),E=await cr(a,e,t.tool,t.session.workspace,t.digests),{attempts:P,timestampUrl:N,verdict:z}=await ar({...e,source:w},E,g,t),
[Ar,Fr]=[(await t.digests.of(i.realPath,"sha256")).toString("hex"),await(0,import_chunk_NSP76NIV.f)(g.output)];Ds(e,m);let{size:Rr}=(0,import_node_fs3.statSync)(
g.output),Ne=a.timestamping==="beside"&&N!==void 0?[import_chunk_NSP76NIV.h]:[];return await g.publish({mode:a.result.kind==="embedded"?i.mode:420,beside:Ne}),{
...f,status:"signed",sizeInBytes:Rr,sha256:{input:Ar,result:Fr},...z===void 0?{}:{verifiedBy:z.verifier},...N===void 0?{}:{timestampUrl:N},...Ne.length===0?{}:{
timestampFile:f.result+import_chunk_NSP76NIV.h},notes:z?.notes??[],attempts:P,durationInMilliseconds:fe(n)}}catch(w){throw await g.discard(),w}finally{t.digests.
forget(i.realPath),await h?.discard()}}async function Ls({file:e},t){let n=t.result.kind==="embedded"?await rr(e.realPath,e.head):void 0;if(n!==void 0)throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e.name} is damaged: ${n}.`,{file:e.name,hint:"Check the step that makes the file, and how it came here: it may have been cut off on its way."})}
async function Os({file:e,destination:t},n,r){if(r===void 0)return e.realPath;try{return await n.strip?.(e.realPath,r.output,{jar:br})===!0?r.output:e.realPath}catch(i){
throw(0,import_chunk_3DGUHJHJ.d)(i,t)}}async function Cs(e,t,n){let{file:r,destination:i}=e,{existingSignature:o}=n.session.inputs;if(o==="replace")return;let s=t.
result.kind==="detached"?i:r.realPath;if(!(0,import_node_fs3.existsSync)(s))return;let a=await kr(r.realPath,s,e,t,n);if(o==="error"&&a.state!=="unsigned"){let f=a.
state==="valid"?"is signed already":`has a signature already, and not a good one: ${a.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${r.name} ${f}\
.`,{file:r.name,hint:"Set existing-signature to skip (leaves a file whose signature is valid and by this signing policy) or to replace."})}return a.state==="val\
id"?a:void 0}async function $s(e,t,n){let{file:r,destination:i}=e,o=t.result.kind==="embedded",s=await kr(o?i:r.realPath,i,e,t,n);return s.state!=="valid"||o&&i!==
r.realPath&&await se(r.realPath,i)!==void 0?void 0:s}function kr(e,t,{digest:n},r,i){let o=i.session.inputs.timestampUrls.length>0&&r.honours.includes("timestam\
p-urls");return r.verify({file:e,signature:t,timestamped:o,digest:n},i.tool,i.verifier)}async function Us({file:e,destination:t},n,{staging:r}){if(n.result.kind===
"detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises10.copyFile)(e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){
throw await i.discard(),o}}function Ds(e,t){let n=(0,import_node_fs3.statSync)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}
var j=class extends Error{};function Ir(e){let t=[],n=e,r=!1;return{async run(i){n>0?n-=1:await new Promise(o=>t.push(o));try{if(r)throw new j;return await i()}finally{
let o=t.shift();o===void 0?n+=1:o()}},close(){r=!0}}}async function xr(e,t){let{retryBudget:n,slots:r,giveUp:i,earlier:o}=t,{host:s,inputs:a,signal:f}=t.session,
c=[],d=0;s.progress(d,e.length,0);let u=await(0,import_chunk_LLNEZFE2.a)(e,async g=>{if(f.aborted||c.length>0&&a.failFast)return Te(g,o);let h=await Pr(g,t).catch(
w=>w instanceof j||i.signal.aborted&&Ms(w)?Te(g,o):Ns(g,w,c,o));return h.status==="not-started"||(n.exhausted&&i.abort(),(n.exhausted||c.length>0&&a.failFast)&&
r.close(),d+=1,h.status!=="failed"&&s.info(Ts(h)),s.progress(d,e.length,c.length)),h},{concurrency:a.parallel+t.batches.ahead}),m=u.filter(({status:g})=>g==="no\
t-started").length;return n.exhausted&&m>0&&s.warning(`Nothing could be signed any more, however often it was tried: ${(0,import_chunk_RW43ANAX.e)(m,"file")} no\
t begun, or given up.`),{files:u,failures:c}}function Ts({file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verified":
`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}
function Te({file:e,tool:t,reason:n},r){let i=r.get(e.name);return{file:e.name,tool:t,reason:n,status:"not-started",...i?.sha256===void 0||i.tool!==t?{}:{sha256:i.
sha256},notes:[],attempts:0,durationInMilliseconds:0}}function Ms(e){return e instanceof import_chunk_VC77LCNK.b&&e.code==="CANCELLED"}function Ns(e,t,n,r){let{
name:i}=e.file,o=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${i} could not be signed: ${t instanceof Error?t.message:String(
t)}.`,{cause:t,file:i});return n.push(o),{...Te(e,r),status:"failed",error:(0,import_chunk_EMZ453M2.c)(o)}}var Me=50,zs=60;function vr(e){let t=e.filter(({status:f})=>f===
"failed");if(t.length===0)return[];let n=[["file","tool","error"],...t.slice(0,Me).map(({file:f,tool:c,error:d})=>[(0,import_chunk_RW43ANAX.c)((0,import_chunk_RW43ANAX.a)(
f),zs),c,d?.code??""])],r=f=>Math.max(...n.map(c=>c[f]?.length??0)),i=[r(0),r(1)],o=n.map(f=>f.map((c,d)=>c.padEnd(i[d]??0)).join("  ").trimEnd());t.length>Me&&
o.push(`\u2026 and ${t.length-Me} more`);let s=f=>e.filter(c=>c.status===f).length,a=["signed","skipped","not-started"].map(f=>({word:f==="not-started"?"not beg\
un":f,files:s(f)})).filter(({files:f})=>f>0).map(({word:f,files:c})=>`, ${c} ${f}`);return[...o,`${t.length} failed${a.join("")}`]}function Br({retries:e,parallel:t,
libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n/2,10)*1e3,s=i,a=!1,f=0,c=-1/0,d;return{allows(u,m){if(!u.transient)return!1;f+=1;let g=u.
code==="SERVICE_UNAVAILABLE";return g&&(d??=Math.max(r()-m.durationInMilliseconds,c)),g&&d!==void 0&&r()-d>=o||f>i+t?(a=!0,!1):m.number>e||g&&m.durationInMilliseconds>=
o?!1:s===0?(a=!0,!1):(s-=1,!0)},succeeded(){f=0,d=void 0,c=r(),s=Math.min(s+1,i)},get exhausted(){return a}}}var Ks=15;async function bu(e,t){let{plan:n,certificate:r,
credentials:i,logDirectory:o,facts:s}=e;if(n.files.length===0||e.key===void 0)return;let a=new AbortController,f=(0,import_chunk_ZLUU6SA4.c)(e.session,a.signal),
{retries:c,parallel:d,serviceUnavailableTimeoutInSeconds:u}=f.inputs,m=qt(f.workspace),g=Xs(e),h={...i.public,...i.secret},w=(0,import_chunk_2ORHCQZF.a)(),E=Xt(
{session:f,tool:g,credentials:h,logDirectory:o,files:n.files,digests:w,startedAhead:e.startedAhead});try{let{files:P,failures:N}=await xr(n.files,{session:f,staging:m,
tool:g,batches:E,digests:w,earlier:await gr(f,s.workingDirectory),verifier:$n({signer:r?.leaf,...await Hs(e),run:z=>f.capture(z),scratchDirectory:await f.workspace.
folder("verify"),digests:w}),credentials:h,logDirectory:o,workingDirectory:s.workingDirectory,slots:Ir(d),giveUp:a,retryBudget:Br({retries:c,parallel:d,libraryPatienceInSeconds:u}),
otherVendor:!n.signPath,probe:e.probe,askSignPath:_s(e),wrongCertificate:()=>js(e)});t.files=P,Ws(e.session,N,P)}finally{await E.close(),await m.finish()}}function _s({
session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||
o===void 0)return;let f=(0,import_chunk_CM453QNK.k)(e,{retries:0,totalTimeoutInSeconds:Ks});return(0,import_chunk_CM453QNK.j)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(
c))};return()=>s??=a()}async function js({session:{inputs:e},plan:t,certificate:n,probe:r}){if(t.certificate==="file")return(0,import_chunk_CM453QNK.a)({inputs:e,
plan:t,certificate:n},await r().catch(()=>{}))}function Ws({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b(
"CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(e,s);e.startGroup("What is not signed");
for(let s of vr(r))e.info(s);throw e.endGroup(),new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r.length} files could not be signed; the first one: ${i.message}`,
{hint:"Each file has an error of its own, in the log and in the report.",cause:i})}}async function Hs({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{
armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function Xs({session:e,plan:t,facts:n,key:r,configuration:i}){if(r===void 0)
throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_CM453QNK.m)(e.inputs),configuration:i,
backend:t.openssl?.backend??"engine",command:(0,import_chunk_CM453QNK.p)(n)}}0&&(module.exports={signFiles});
