var Bi=Object.create;var at=Object.defineProperty;var Ti=Object.getOwnPropertyDescriptor;var xi=Object.getOwnPropertyNames;var Pi=Object.getPrototypeOf,Oi=Object.prototype.hasOwnProperty;var Mi=(t,e)=>{for(var i in e)at(t,i,{get:e[i],enumerable:!0})},qt=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of xi(e))!Oi.call(t,a)&&
a!==i&&at(t,a,{get:()=>e[a],enumerable:!(n=Ti(e,a))||n.enumerable});return t};var J=(t,e,i)=>(i=t!=null?Bi(Pi(t)):{},qt(e||!t||!t.__esModule?at(i,"default",{value:t,enumerable:!0}):i,t)),Fi=t=>qt(at({},"__esModule",{value:!0}),t);var vs={};Mi(vs,{signFiles:()=>Ui});module.exports=Fi(vs);var I=require("./chunk-ERT6N7YY.cjs"),bs=require("./chunk-WQTG4LZH.cjs"),g=require("./chunk-BH5T72YC.cjs"),
A=require("./chunk-SE7PW2CP.cjs"),Es=require("./chunk-Q5BETL26.cjs"),Ss=require("./chunk-246CQE5H.cjs"),Je=require("./chunk-5Z5E3ESR.cjs"),$s=require("./chunk-AZ2NWAXO.cjs"),
Ls=require("./chunk-E6ASCYNJ.cjs"),u=require("./chunk-WACFQ5EJ.cjs"),y=require("./chunk-3SLH3FGN.cjs"),Xe=require("./chunk-GUSMIOX2.cjs"),ks=require("./chunk-A5DRSHFV.cjs"),
As=require("./chunk-35BBZ333.cjs"),Us=require("./chunk-54UI4CCZ.cjs"),Qe=require("./chunk-JHT5HM7P.cjs"),v=require("./chunk-F5PLUWPU.cjs"),ti=require("./chunk-2L5EJ55B.cjs"),
Ns=require("./chunk-QTGQ2EL7.cjs"),ei=require("./chunk-UTZ4K7U3.cjs"),ut=require("./chunk-3QEIJ7F4.cjs"),Bs=require("./chunk-OWGFP7CT.cjs"),Ts=require("./chunk-WCDW2JVM.cjs"),
zt=require("./chunk-WMJZRCYT.cjs"),ht=require("./chunk-734BLOYB.cjs"),et=require("./chunk-M7VDB62C.cjs"),R=require("./chunk-I72JFFQY.cjs"),Y=require("./chunk-KJDPKAYX.cjs"),
D=require("./chunk-HKRKHPFP.cjs"),yt=require("./chunk-YPDSJALZ.cjs"),_=require("./chunk-NPLWSIQW.cjs"),ii=require("./chunk-TWLKJK7F.cjs"),xs=require("./chunk-XLMP55QE.cjs"),
W=require("./chunk-DXFR72HM.cjs"),it=require("./chunk-NIGC4MB7.cjs"),Ps=require("./chunk-LSCXC564.cjs"),gt=require("./chunk-ZGFX3NXA.cjs"),Os=require("./chunk-XH5MZPUX.cjs"),
T=require("./chunk-SWKHB56L.cjs"),L=require("./chunk-74PKTZTJ.cjs"),p=require("./chunk-DL23VD4K.cjs"),Ms=require("./chunk-2OATJTSY.cjs"),ni=require("node:fs/promises"),
vt=require("node:fs"),C=require("node:fs/promises"),N=require("node:path"),k=require("node:fs"),z=require("node:fs/promises"),ai=require("node:path"),ri=require("node:timers/promises"),
si=require("node:util"),H=require("node:fs/promises"),oi=require("node:path"),K=require("node:crypto"),li=require("node:fs/promises"),Gt=require("node:crypto"),
mt=require("node:crypto"),fi=require("node:zlib"),di=require("node:crypto"),ci=require("node:fs/promises"),ui=require("node:path"),hi=require("node:buffer"),gi=require("node:fs/promises"),
mi=require("node:path"),wt=require("node:fs/promises"),It=require("node:fs"),bt=require("node:fs/promises"),wi=require("node:timers/promises"),Et=require("node:fs/promises"),
pi=require("node:path"),yi=require("node:fs"),vi=require("node:path"),pt=require("node:fs/promises"),Ii=require("node:fs/promises"),bi=require("node:stream/consumers"),
nt=require("node:fs/promises"),F=require("node:fs"),Ei=require("node:fs/promises"),Kt=require("node:path"),Si=require("node:crypto"),$i=require("node:fs/promises"),
Li=require("node:fs"),jt=require("node:fs/promises"),ki=require("node:stream/consumers"),Ai=require("node:zlib");function Ri(t){let{session:e,files:i}=t,n=(0,Je.c)(
e.inputs,i),a=new Map;return{async signerFor(r){let s=n.of(r.name);if(s===void 0)return;let o=a.get(s);return o===void 0&&a.set(s,o=Di(s,r,t)),o},async close(){
for(let r of a.values())await r.then(s=>s?.close()).catch(()=>{})}}}async function Di(t,e,i){let n=await _i[t](i);if(n.kind==="ready")return n.signer;i.session.
host.notice(`${e.name} is started once a file: ${n.reason}.`)}var _i={async raw(t){let{options:e,key:i}=t.tool;if(e.extraArguments.length>0)return $t;if(Wt(e,i))
return Yt;let{startRawBatch:n}=await Promise.resolve().then(()=>J(require("./raw-77DOHJAO.cjs")));return n(Lt(t),t.session)},async cms(t){let{configuration:e,options:i,
key:n}=t.tool;if(i.extraArguments.length>0)return $t;if(Wt(i,n))return Yt;let{startCmsBatch:a}=await Promise.resolve().then(()=>J(require("./cms-JNRI5DNA.cjs"))),
r=(0,zt.a)(e.certificateChain,"policy's certificate");return a({...Lt(t),certificateChain:r,outputFormat:i.outputFormat},t.session)},async authenticode(t){let{session:e,
credentials:i}=t,{options:n,configuration:a}=t.tool;if(n.extraArguments.length>0)return $t;let{startAuthenticodeBatch:r}=await Promise.resolve().then(()=>J(require("./authenticode-ACOIH244.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>J(require("./osslsigncode-DBZ7FSE7.cjs")));return r({...Lt(t),padding:"pkcs1",certificateChain:(0,zt.a)(a.certificateChain,
"policy's certificate"),description:n.description,descriptionUrl:n.descriptionUrl,timestamps:{proxy:(0,ht.a)(e.inputs.httpProxy,(0,gt.a)()),timeLimitInSeconds:e.
inputs.httpRequestTimeoutInSeconds},runTool:(o,l)=>{let{environment:f,...d}=s.sign(o,t.tool);return e.capture({...d,environment:{...i,...f}},l)}},e)},async java({
tool:t,credentials:e,session:i,files:n}){let{parallel:a,timeLimitInSeconds:r,timestampUrls:s}=i.inputs,o=n.filter(f=>f.tool==="jarsigner").reduce((f,{file:d})=>f+
d.size,0),{startJavaBatch:l}=await Promise.resolve().then(()=>J(require("./java-batch-L472RYZS.cjs")));return l({tool:t,credentials:e,parallel:a,timeLimitInSeconds:r,
timestampUrls:s,sizeInBytes:o},i)}},$t={kind:"unavailable",reason:"what is in arguments is for the tool"},Yt={kind:"unavailable",reason:"the token makes no PSS \
signatures, and the tool pads by itself"};function Wt({padding:t},{token:e}){return t==="pss"&&e?.makesPss===!1}function Lt({session:t,tool:e,credentials:i,logDirectory:n,
digests:a,startedAhead:r}){let{key:s,options:o,configuration:l}=e,{parallel:f,timeLimitInSeconds:d}=t.inputs;return{library:l.library,keyId:s.id,pin:Qe.a,environment:i,
logDirectory:n,digest:o.digest,padding:o.padding,keyType:s.type,digests:a,...r===void 0?{}:{startedAhead:r},parallel:f,timeLimitInSeconds:d,...s.token===void 0?
{}:{slot:s.token.slot}}}var Ci=(0,si.promisify)(k.fsync);async function zi(t,e,{mode:i,allowEmpty:n=!1}){for(let{output:r,destination:s}of t)try{let o=Ht(s);await Ki(
r,s,o,i,n)}catch(o){throw(0,L.j)(o,s)}let a=[];try{for(let[r,{output:s,destination:o}]of t.entries()){let l=r<t.length-1?await Gi(o,e):void 0;await Zt(s,o).catch(
f=>{throw(0,L.j)(f,o)}),l!==void 0&&a.unshift(l)}}catch(r){for(let s of a)await s().catch(()=>{});throw r}}async function Gi(t,e){if((0,k.lstatSync)(t,{throwIfNoEntry:!1})===
void 0)return()=>(0,z.rm)(t,{force:!0});let i=(0,ai.join)(await(0,z.mkdtemp)(e),"before");return await(0,z.link)(t,i).catch(()=>(0,z.copyFile)(t,i)),()=>Zt(i,t)}
function Ht(t){let e=(0,k.lstatSync)(t,{throwIfNoEntry:!1});if(e?.isDirectory()===!0)throw Object.assign(new Error(`${t} is a folder`),{code:"EISDIR"});return e}
async function Ki(t,e,i,n,a){let r=(0,k.lstatSync)(t,{throwIfNoEntry:!1});if(r?.isFile()!==!0||r.size===0&&!a){let l=r===void 0?"no result":r.isFile()?"an empty\
 result":"something that is not a file";throw new p.b("SIGNING_FAILED",`The signing tool left ${l} for ${e}.`,{hint:"Nothing was changed. The tool's own words s\
hould tell why; report it where they don't."})}let s=process.platform==="win32",o=(0,k.openSync)(t,s?"r+":k.constants.O_RDONLY|k.constants.O_NOFOLLOW);try{process.
geteuid?.()===0&&i?.isFile()===!0&&(0,k.fchownSync)(o,i.uid,i.gid),n!==void 0&&(0,k.fchmodSync)(o,n&511),i!==void 0&&await Ci(o)}finally{(0,k.closeSync)(o)}}async function Zt(t,e){
for(let i=1;;i+=1)try{(0,k.renameSync)(t,e);return}catch(n){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,L.f)(n)??""))||i===10)throw n;
await(0,ri.setTimeout)(i*50)}}var ji=new Uint8Array(4096);function Vi(t){let e=new Map,i=new Set,n=0,a=s=>{let o=e.get(s);if(o!==void 0)return o;let l=r(s);return e.
set(s,l),l.catch(()=>e.delete(s)),l},r=async s=>{for(let l of await(0,ii.a)(s))(0,T.c)(t.directory,{folder:l}),i.add(l);let o=(0,T.d)(t.directory,s);try{await(0,C.writeFile)(
(0,N.join)(o,"probe"),ji,{flag:"wx",mode:384}),await(0,C.rm)((0,N.join)(o,"probe"))}catch(l){throw await(0,T.j)(o).catch(()=>{}),l}return o};return{async reserve(s,o="\
own"){let l=(0,N.resolve)(s);try{Ht(l);let f=await a((0,N.dirname)(l)),d=(0,N.join)(f,String(n+=1));return Wi(o==="own"?qi(d,l):Yi(d,f),l)}catch(f){throw(0,L.j)(
f,l)}},async finish(){let s=await Promise.allSettled(e.values());e.clear();let o=await Promise.allSettled(s.map(async f=>{f.status==="fulfilled"&&await(0,T.j)(f.
value)}));await(0,T.g)([...i]),i.clear();let l=o.find(f=>f.status==="rejected");if(l!==void 0)throw(0,L.j)(l.reason,(0,L.g)(l.reason,"path")??T.a)}}}function qi(t,e){
(0,vt.mkdirSync)(t,{mode:448});let i=()=>(0,T.j)(t);return{output:(0,N.join)(t,(0,N.basename)(e)),prefix:(0,N.join)(t,"kept-"),async clear(){await i(),await(0,C.mkdir)(
t,{mode:448})},remove:i,async leave(){try{(0,vt.rmdirSync)(t)}catch{await i()}}}}function Yi(t,e){let i=(0,N.basename)(t),n=async()=>{let a=(await(0,C.readdir)(
e)).filter(r=>r===i||r.startsWith(`${i}.`));for(let r of a)await(0,T.j)((0,N.join)(e,r))};return{output:t,prefix:`${t}.kept-`,clear:n,remove:n,leave:()=>Promise.
resolve()}}function Wi(t,e){let{output:i}=t,n="open";return{output:i,async publish({beside:a=[],...r}={}){if(n!=="open")throw new p.b("INTERNAL_ERROR",`The plac\
e for ${e} was given up already (${n}).`);try{let s=[...a,""].map(o=>({output:i+o,destination:e+o}));await zi(s,t.prefix,r),n="published"}catch(s){throw(0,L.j)(
s,e)}await t.leave().catch(()=>{})},async reset(){await t.clear().catch(a=>{throw(0,L.j)(a,e)})},async discard(){n==="open"&&(n="discarded",await t.remove().catch(
()=>{}))}}}var Jt=22,Hi=65535,Xt=Buffer.from("PK","latin1"),Zi=117853008,Ji="APK Sig Block 42",X=24,Xi=16*1024*1024;async function Qi(t){let{size:e}=await t.stat(),
i=Math.max(0,e-Jt-Hi),n=await(0,y.b)(t,i,e-i),[a,...r]=tn(n);if(a===void 0)throw new u.j("it does not end as a ZIP archive");if(r.length>0)throw new u.j("where \
its central directory ends can be read in two ways");let s=n.subarray(a);if(a>=20&&n.readUInt32LE(a-20)===Zi)throw new u.j("it is a ZIP64 archive, which Android\
 does not read");let o={start:s.readUInt32LE(16),end:i+a};if(o.start+s.readUInt32LE(12)!==o.end)throw new u.j("its central directory is not where its end says");
let l=await en(t,o.start);return{contents:{start:0,end:l?.start??o.start},directory:o,endRecord:s,block:l?.values}}function tn(t){let e=[];for(let i=t.indexOf(Xt);i>=
0;i=t.indexOf(Xt,i+1)){let n=t.length-i-Jt;n>=0&&t.readUInt16LE(i+20)===n&&e.push(i)}return e}async function en(t,e){if(e<X+8)return;let i=await(0,y.b)(t,e-X,X);
if(i.toString("latin1",8)!==Ji)return;let n=i.readBigUInt64LE(0);if(n<X||n>Xi||Number(n)+8>e)throw new u.j("its APK Signing Block has no possible size");let a=e-
Number(n)-8,r=await(0,y.b)(t,a,e-a);if(r.readBigUInt64LE(0)!==n)throw new u.j("its APK Signing Block tells two sizes");return{start:a,values:nn(r.subarray(8,r.length-
X))}}function nn(t){let e=new Map;for(let i=0;i<t.length;){let n=t.length-i<12?0n:t.readBigUInt64LE(i);if(n<4n||n>t.length-i-8)throw new u.j("its APK Signing Bl\
ock is damaged");let a=t.readUInt32LE(i+8);if(e.has(a))throw new u.j(`its APK Signing Block holds 0x${a.toString(16)} twice`);e.set(a,t.subarray(i+12,i+8+Number(
n))),i+=8+Number(n)}return e}var Qt=1024*1024;async function an(t,{contents:e,directory:i,endRecord:n},a){let r=new Map([...a].map(l=>[l,[]])),s=l=>{for(let[f,d]of r)
d.push((0,Gt.createHash)(f).update(te(165,l.length)).update(l).digest())};for(let{start:l,end:f}of[e,i])for(let d=l;d<f;d+=Qt)s(await(0,y.b)(t,d,Math.min(Qt,f-d)));
let o=Buffer.from(n);return o.writeUInt32LE(e.end,16),s(o),new Map([...r].map(([l,f])=>[l,(0,Gt.createHash)(l).update(te(90,f.length)).update(Buffer.concat(f)).
digest()]))}function te(t,e){let i=Buffer.of(t,0,0,0,0);return i.writeUInt32LE(e,1),i}function rn(t,e){let i=j(t),n=i.parts().map(a=>sn(a,e));return i.expectEnd(),
n}function sn(t,e){let i=j(t),n=i.part(),a=e==="v3"?ie(i):void 0,r=i.parts().map(ee),s=i.part();i.expectEnd();let o=j(n),l=o.parts().map(ee),f=o.parts(),d=e==="\
v3"?ie(o):void 0,c=new Map;for(let h of o.parts()){let m=j(h),w=m.number();if(c.has(w))throw new u.j(`its signature has the attribute 0x${w.toString(16)} twice`);
c.set(w,m.rest())}if(e==="v2"&&o.left()>0&&o.part().length>0)throw new u.j("its signature has an unknown part");return o.expectEnd(),{signedData:n,digests:l,certificates:f,
attributes:c,signatures:r,publicKey:s,sdk:a===void 0||d===void 0?void 0:{signed:d,stated:a}}}function ee(t){let e=j(t),i={algorithm:e.number(),value:e.part()};return e.
expectEnd(),i}function ie(t){return{min:t.number(),max:t.number()}}function j(t){let e=0,i=a=>{if(a>t.length-e)throw new u.j("its signature is cut off");return e+=
a,t.subarray(e-a,e)},n={number:()=>i(4).readUInt32LE(0),part:()=>i(n.number()),parts(){let a=j(n.part()),r=[];for(;a.left()>0;)r.push(a.part());return r},rest:()=>i(
t.length-e),left:()=>t.length-e,expectEnd(){if(e!==t.length)throw new u.j("its signature has an unknown part")}};return n}var ne=[{name:"v2",number:2,id:1896449818,
format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"v3"}],ae=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],
[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,
{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),on=3203395597,ln=1436519170,fn=1000370060,
dn=2147483647;async function cn(t,e){let i=await(0,li.open)(t,"r");try{return await un(i,e)}catch(n){if(n instanceof u.j)return G(n.message);if(n instanceof v.c)
return G(`its signature is malformed: ${n.message}`);if(n instanceof RangeError)return G(n.message);throw n}finally{await i.close()}}function G(t){return{state:"\
invalid",reason:t}}async function un(t,e){let i=await Qi(t),n=ne.flatMap(({name:f,id:d,format:c})=>{let h=i.block?.get(d);return h===void 0?[]:[{name:f,signers:rn(
h,c)}]});if(n.length===0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let a=new Set(n.map(({name:f})=>f)),r=[];for(let{name:f,
signers:d}of n){let[c,...h]=d;if(c===void 0)return G(`its ${f} signature has no signer`);if(h.length>0)return G(`its ${f} signature has ${d.length} signers, and\
 only the signing policy's is expected`);let m=hn(c,e)??mn(c,f,a);if(m!==void 0)return G(`its ${f} signature ${m}`);r.push(c)}let s=r.flatMap(f=>f.digests.map(({
algorithm:d,value:c})=>({...kt(d),value:c}))),o=s.filter(({tree:f})=>f!==!0),l=await an(t,i,new Set(o.map(({digest:f})=>f)));return o.some(({digest:f,value:d})=>l.
get(f)?.equals(d)!==!0)?G("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature sche\
mes: ${[...a].join(", ")}`,...o.length<s.length?["the digest for fs-verity was not checked"]:[],...r.some(({attributes:f})=>f.has(fn))?["the proof of rotation w\
as not checked"]:[]]}}function hn(t,e){let{signatures:i,digests:n,certificates:a,publicKey:r,signedData:s}=t,[o]=a;if(o===void 0)return"holds no certificate";if(!o.
equals(e.raw))return`is by ${(0,D.c)((0,g.n)(o))}`;let l=e.publicKey;if(!r.equals(l.export({format:"der",type:"spki"})))return"names another public key than its\
 certificate's";let f=i.find(({algorithm:d})=>!ae.has(d));return f!==void 0?`uses an algorithm that is unknown or too weak (0x${f.algorithm.toString(16)})`:i.some(
({algorithm:d})=>kt(d).tree!==!0)?i.length!==n.length||i.some(({algorithm:d},c)=>n[c]?.algorithm!==d)?"lists other algorithms for its digests than for its signa\
tures":i.every(({algorithm:d,value:c})=>gn(kt(d),s,l,c))?void 0:"does not fit what it is over":"has no digest that can be checked here"}function gn({kind:t,digest:e},i,n,a){
if((t==="ecdsa"?"ec":"rsa")!==n.asymmetricKeyType)return!1;if(t==="ecdsa")return(0,K.verify)(e,i,{key:n,dsaEncoding:"der"},a);let r=t==="rsa-pss"?{padding:K.constants.
RSA_PKCS1_PSS_PADDING,saltLength:K.constants.RSA_PSS_SALTLEN_DIGEST}:{padding:K.constants.RSA_PKCS1_PADDING};return(0,K.verify)(e,i,{key:n,...r},a)}function mn({
attributes:t,sdk:e},i,n){let a=t.get(on);if(a!==void 0){let o=a.length===4?a.readUInt32LE(0):0;if(!ne.some(l=>l.number===o&&n.has(l.name)))return"says that a ne\
wer one was there, which is gone"}if(t.has(ln)&&!n.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(e===void 0)return;let{signed:r,stated:s}=e;
return r.min!==s.min||r.max!==s.max?"is for other versions of Android than it says":r.min>r.max?"is for no version of Android":(i==="v3.1"||!n.has("v3.1"))&&r.max!==
dn?"is not for the latest versions of Android":void 0}function kt(t){let e=ae.get(t);if(e===void 0)throw new u.j(`its signature uses an unknown algorithm (0x${t.
toString(16)})`);return e}var wn="1.3.6.1.4.1.311.2.1.4",re="1.3.6.1.4.1.311.10.1",pn="1.2.840.113549.1.9.5",yn="1.3.6.1.4.1.311.2.4.1",vn="Authenticode PKCS #7\
 check";function At(t,e){try{return In(Ln((0,A.a)(kn(t))),e)}catch(i){if(!(i instanceof v.c))throw i;return rt(`the signature is malformed: ${i.message}`)}}function In(t,e){
if(t.every(({signers:a})=>a.length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let i,n;for(let a of t){
let{content:r}=a;if(r===void 0||![wn,re].includes(a.contentType))return rt("the signature is not an Authenticode one");let s=(0,g.k)(e,a,r);if(s.state==="wrong"){
(i===void 0||i.byOther)&&(i=s);continue}let o=En(a,r,s,e);if(o.verdict.state!=="valid")return o;let l=bn(s.signer);(n===void 0||l>=n.time)&&(n={time:l,finding:o})}
return n!==void 0&&i?.byOther!==!1?n.finding:rt(i?.reason??"there is no signature in it")}function bn({signedAttributes:t}){let e=t?.values.get(pn)?.[0];return e===
void 0?0:(0,v.i)(e,"the signing time").getTime()}function En(t,e,{signer:i},n){let a=(0,g.o)(i,t,{signer:n});if(a.state==="invalid")return rt(`its timestamp is \
not right: ${a.reason}`,"timestamp");let r=t.contentType===re;return{kind:r?"catalog":"file",signedDigest:r?void 0:$n(e),verdict:{state:"valid",verifier:vn,...Sn(
(0,g.h)(i.digestAlgorithm)),notes:a.state==="none"?[]:[`timestamp of ${a.time.toISOString()} by ${a.authority}`],...a.state==="none"?{}:{timestampedAt:a.time.toISOString()},
...a.state==="none"||a.digest===void 0?{}:{timestampDigest:a.digest}}}}function Sn(t){return t===void 0?{}:{digest:t}}function rt(t,e){return{kind:"file",signedDigest:void 0,
verdict:{state:"invalid",reason:t,...e===void 0?{}:{part:e}}}}function $n(t){let e={tag:v.a.sequence,raw:t,content:t},[,i]=(0,v.e)(e),[n,a]=(0,v.g)(i,"the file'\
s digest"),[r]=(0,v.g)(n,"the file's digest algorithm");return{algorithm:(0,g.h)((0,v.h)(r,"the file's digest algorithm")),value:(0,v.f)(a,v.a.octetString,"the \
file's digest").content.toString("hex")}}function Ln(t){let e=t.signers.flatMap(({unsignedAttributes:i})=>i.get(yn)??[]);return[t,...e.map(({raw:i})=>(0,A.a)(i))]}
function kn(t){let e=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(t.subarray(0,t[0]===v.a.sequence?0:void 0).toString("latin1"));return e?.[1]===
void 0?t:Buffer.from(e[1],"base64")}var se=22,An=20,Un=56,Nn=128*1024;async function Bn(t,{start:e,end:i},n){if(i-e>Nn)throw new u.j("it has data behind its dir\
ectory");let a=Buffer.from(await(0,y.b)(t,e,i-e)),r=Ut(a,0,"PK")?Un:0,s=r===0?0:r+An;if(!(Ut(a,s,"PK")&&a.length===s+se+a.readUInt16LE(s+20)&&(r===0||Ut(a,r,
"PK\x07"))))throw new u.j("it has data behind its directory");return r>0&&xn(a,r,n),Tn(a.subarray(s),n),a}function Ut(t,e,i){return t.length>=e+se&&t.toString(
"latin1",e,e+4)===i}function Tn(t,{inDirectory:e,before:i}){for(let n of[8,10]){let a=t.readUInt16LE(n);a!==65535&&t.writeUInt16LE(a-1&65535,n)}for(let[n,a]of[[
12,e],[16,i]]){let r=t.readUInt32LE(n);r!==4294967295&&t.writeUInt32LE(r-a>>>0,n)}}function xn(t,e,{inDirectory:i,before:n}){for(let[a,r]of[[24,1],[32,1],[40,i],
[48,n],[e+8,i+n]])t.writeBigUInt64LE(BigInt.asUintN(64,t.readBigUInt64LE(a)-BigInt(r)),a)}var Pn=1024*1024,oe=30,On=8,Mn="the file was changed after signing";async function Fn(t,e){
try{return await(0,u.s)(t,i=>Rn(i,e))}catch(i){if(i instanceof u.j||i instanceof RangeError)return V(`the file is damaged: ${i.message}`);throw i}}async function Rn(t,e){
let i=t.find(u.o);if(i===void 0)return{state:"unsigned",reason:`there is no ${u.o} in it`};let n=await Dn(t,i);if(n!==void 0)return V(n);let a=await _n(t,i);if(typeof a==
"string")return V(a);let{verdict:r,kind:s,signedDigest:o}=At(a,e);if(r.state!=="valid")return r;if(s!=="file"||o===void 0)return V("it is a catalog's signature");
let{algorithm:l,value:f}=o,d=await(0,u.w)(t);if(l===void 0||l!==d)return V(`its digests are not made with the block map's hash method (${d??"none that is known"}\
)`);let c=Vn(f,await zn(t,i,l));return c===void 0?{...r,verifier:"app package check"}:V(c)}async function Dn(t,{entry:e}){let{zip:i,file:n,entries:a,directory:r}=t,
s=await(0,u.f)({zip:i,file:n,entries:a,directoryOffset:r.start,sectionOf:()=>{}});if(s!==void 0)return s;let o=e.relativeOffsetOfLocalHeader;return a.some(l=>l.
entry.relativeOffsetOfLocalHeader>o)?"its signature is not the last entry":(await(0,y.b)(n,o,oe)).readUInt16LE(28)+e.extraFieldLength+e.fileCommentLength>0?"it \
has data beside its signature":void 0}async function _n({file:t},{entry:e}){if(Math.max(e.compressedSize,e.uncompressedSize)>Pn)return"its signature is too big";
let i=e.relativeOffsetOfLocalHeader+oe+e.fileNameLength,n=await(0,y.b)(t,i,e.compressedSize),a=e.compressionMethod===On?Cn(n,e.uncompressedSize):n;return a?.length!==
e.uncompressedSize?"its signature can't be unpacked":a.toString("latin1",0,4)==="PKCX"?a.subarray(4):`${u.o} does not begin as a signature`}function Cn(t,e){try{
let{buffer:i,engine:n}=(0,fi.inflateRawSync)(t,{maxOutputLength:Math.max(e,1),info:!0});return n.bytesWritten===t.length?i:void 0}catch{return}}async function zn(t,e,i){
let n=[["AXCT",u.p],["AXBM",u.q],["AXCI",u.r]],a=[];for(let[r,s]of n){let o=t.find(s);o!==void 0&&a.push([r,s,await Gn(t,o,(0,mt.createHash)(i))])}return[["AXPC",
"its entries",await Kn(t,e,(0,mt.createHash)(i))],["AXCD","its directory",await jn(t,e,(0,mt.createHash)(i))],...a]}async function Gn(t,e,i){for await(let n of(0,u.t)(
t,e))i.update(n);return i.digest()}async function Kn({file:t},{entry:e},i){return await(0,y.c)(t,0,e.relativeOffsetOfLocalHeader,n=>i.update(n)),i.digest()}async function jn({
file:t,size:e,directory:i},n,a){let{inDirectory:r,entry:s}=n;return await(0,y.c)(t,i.start,r.start,o=>a.update(o)),await(0,y.c)(t,r.end,i.end,o=>a.update(o)),a.
update(await Bn(t,{start:i.end,end:e},{inDirectory:r.end-r.start,before:i.start-s.relativeOffsetOfLocalHeader})),a.digest()}function Vn(t,e){let i=Buffer.concat(
[Buffer.from("APPX"),...e.flatMap(([r,,s])=>[Buffer.from(r),s])]),n=Buffer.from(t,"hex");if(n.equals(i))return;let a=e.find(([r,,s])=>!n.includes(Buffer.concat(
[Buffer.from(r),s])));return`${Mn}: the digest of ${a?.[1]??"what it holds"} is not the signed one`}function V(t){return{state:"invalid",reason:t}}var le="1.2.8\
40.113549.1.7.1",qn=1024*1024;async function Yn(t,e,i,n,a){let r=(0,g.g)(i,qn);if(!Buffer.isBuffer(r))return r;try{let s=(0,A.a)(fe(r,n.format)),[o,...l]=s.signers;
if(o===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=l.length>0?"has several signers":await Zn(o,s,{certificate:t,file:e,expected:n,digests:a});
return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:Jn(o,s,t,n)}catch(s){if(!(s instanceof v.c))throw s;return{state:"invalid",reason:`the signature\
 is malformed: ${s.message}`}}}function fe(t,e){let i=t[0]===v.a.sequence;if(i!==(e==="der"))throw new v.c(`it is not ${e.toUpperCase()}`);let n=i?t:Hn(t);if((0,v.d)(
n).raw.length!==n.length)throw new v.c("there is more after the end");return n}function Wn(t){let e=t.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(
`-----BEGIN CMS-----
${e.join(`
`)}
-----END CMS-----
`)}function Hn(t){let e=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(t.toString("latin1"));if(e?.[2]===void 0)throw new v.c("it \
is no PEM of a CMS message alone");return Buffer.from(e[2],"base64")}async function Zn(t,e,{certificate:i,file:n,expected:a,digests:r}){if(e.content!==void 0||e.
contentType!==le)return"is not a detached one over a file";if(!(0,g.m)(t.name,i.raw))return"is by another signer";if(!e.certificates.some(m=>m.equals(i.raw)))return"\
does not hold the signer's certificate";let{digest:s,padding:o}=a;if((0,g.h)(t.digestAlgorithm)!==s)return`does not use ${s}`;let l=i.publicKey,f=(0,g.j)(t.signatureAlgorithm,
s,l);if(typeof f=="string")return f;if(f.digest!==s)return`does not use ${s}`;if(f.kind!=="ecdsa"&&f.kind!==`rsa-${o}`)return`does not use the padding ${o}`;if(f.
kind==="rsa-pss"&&f.key.saltLength!==ut.a[s])return"has a salt that is not as long as the digest";let{signedAttributes:d,signature:c,signatureAlgorithm:h}=t;if(d===
void 0){let m=(0,di.createVerify)(s);return await(0,yt.c)(n,w=>m.update(w)),m.verify(f.key,c)?void 0:"does not fit the file"}return(0,g.l)(d.values,await r.of(n,
s),le)??(0,g.i)({algorithm:h,digest:s,data:d.encoded,signature:c},l)}function Jn(t,e,i,{digest:n,timestamped:a}){let r={state:"valid",verifier:"CMS check with N\
ode.js crypto",notes:[]},s=(0,g.o)(t,e,{signer:i,byTheLetter:!0,...a?{digest:n}:{}});switch(s.state){case"invalid":return{state:"invalid",reason:`its timestamp \
is not right: ${s.reason}`,part:"timestamp"};case"none":return a?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:r;case"\
valid":{let o=s.time.toISOString();return{...r,notes:[`timestamp of ${o} by ${s.authority}`],timestampedAt:o}}}}var Xn=64*1024;async function Qn(t,e,i,{openssl:n,
options:a},{run:r,scratch:s}){let o=(0,g.g)(i,Xn);if(!Buffer.isBuffer(o))return o;let l=(0,ui.join)(s,"key.pem");await(0,ci.writeFile)(l,t.publicKey.export({type:"\
spki",format:"pem"}));let{exitCode:f,output:d}=await r({program:n,arguments:["pkeyutl","-verify","-pubin","-inkey",l,"-in",e,"-sigfile",i,...a.flatMap(c=>["-pke\
yopt",c])],environment:{}});return f===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"\
the signature does not fit the digest, the certificate, or the digest algorithm"}}var Nt=4294967290,ta=128;async function ea(t,e){let i=await(0,y.b)(t,0,512),n=2**
i.readUInt16LE(30);if(n!==512&&n!==4096)throw new RangeError("its sectors have an unknown size");if(e%n!==0)return{reason:"has data behind its last sector"};let a=await ia(
t,i,n,e/n-1);Bt(a,i.readUInt32LE(60));let r=await aa(t,a,i.readUInt32LE(48));for(let s=0;s<r.length;s+=ta)na(a,r,s);for(let s=0;s<a.sectorCount;s+=1)if(!a.used.
has(s)&&!(await st(t,a,s)).every(o=>o===0))return{reason:"has data that belongs to none of its streams"}}async function ia(t,e,i,n){let a=i/4,r={sectorSize:i,sectorCount:n,
miniStreamCutoff:e.readUInt32LE(56),next:new Uint32Array(Math.ceil(n/a)*a).fill(4294967295),used:new Set},s=Array.from({length:109},(l,f)=>e.readUInt32LE(76+f*4));
for(let l=e.readUInt32LE(68);l<Nt;){Tt(r,l);let f=await st(t,r,l);for(let d=0;d<a-1;d+=1)s.push(f.readUInt32LE(d*4));l=f.readUInt32LE(i-4)}let o=0;for(let l of s.
filter(f=>f<Nt)){Tt(r,l);let f=await st(t,r,l);for(let d=0;d<a&&o<r.next.length;d+=1)r.next[o++]=f.readUInt32LE(d*4)}return r}function na(t,e,i){let n=e.readUInt8(
i+66),a=n===5,r=e.readUInt32LE(i+120);(a||n===2&&r>=t.miniStreamCutoff)&&Bt(t,e.readUInt32LE(i+116))}function Bt(t,e){let i=[];for(let n=e;n<Nt;n=t.next[n]??4294967295)
Tt(t,n),i.push(n);return i}function Tt({used:t,sectorCount:e},i){if(i>=e)throw new RangeError("it names a sector that it does not have");if(t.has(i))throw new RangeError(
"two of its parts share a sector");t.add(i)}async function aa(t,e,i){let n=Bt(e,i),a=[];for(let r of n)a.push(await st(t,e,r));return Buffer.concat(a)}function st(t,{
sectorSize:e},i){return(0,y.b)(t,(i+1)*e,e)}var ra=64*1024*1024,sa=15,oa={reason:"has bytes that are not UTF-8, which its signature does not tell apart",advice:"\
Save the script as UTF-8 with a byte order mark."};async function la(t){let e=await(0,gi.open)(t,"r");try{let{size:i}=await e.stat(),n=await(0,y.b)(e,0,64),a=await(0,g.c)(
e);return a!==void 0?await de(e,a):n.toString("latin1",0,4)==="MSCF"?await fa(e,n,i):n.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await ea(e,i):et.c.includes((0,mi.extname)(
t).toLowerCase())?await ca(e,i):{reason:"is of a kind whose signature can not be checked here"}}catch(i){if(i instanceof RangeError||i instanceof v.c)return{reason:`\
is damaged: ${i.message}`};throw i}finally{await e.close()}}async function de(t,e){let{table:i,size:n,contentEnd:a}=e;return i===void 0||i.offset+i.size!==n?{reason:"\
has data behind its signature"}:i.offset<a?{reason:"has a section that reaches into its signature"}:ce(t,i.offset+8,n)}async function fa(t,e,i){if(!((e.readUInt16LE(
30)&4)!==0&&e.readUInt16LE(36)===20))return{reason:"has no place for a signature"};let n=e.readUInt32LE(44);return n+e.readUInt32LE(48)===i?ce(t,n,i):{reason:"h\
as data behind its signature"}}async function ce(t,e,i){let n=e+(0,v.j)(await(0,y.b)(t,e,6));return i-n<=sa&&(await(0,y.b)(t,n,i-n)).every(a=>a===0)?void 0:{reason:"\
has data behind its signature"}}var da=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source:t})=>t).join("|"));async function ca(t,e){
if(e>ra)return{reason:"is too big for a script"};let i=await(0,y.b)(t,0,e),n=i.length>=2&&i.readUInt16BE(0)===65534;if(!n&&!(0,hi.isUtf8)(i))return oa;let a=i.toString(
n?"utf16le":"utf8"),r=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(a);return r!==null&&da.test(a.slice(r.index))?void 0:{reason:"has text behind its s\
ignature"}}async function ua(t,e){let i=await(0,y.a)(t);try{return await ha(i,e)}catch(n){if(n instanceof RangeError||n instanceof v.c)return q(`the file is dam\
aged: ${n.message}`);throw n}finally{await i.close()}}async function ha(t,e){let i=await(0,g.c)(t);if(i===void 0)return;let{table:n,size:a}=i;if(n===void 0)return{
state:"unsigned",reason:"there is no Authenticode signature in it"};if(n.offset+n.size<a)return q("there is more data after the signature");let r=await de(t,i);
if(r!==void 0)return q(`the file ${r.reason}`);let{verdict:s,kind:o,signedDigest:l}=At(await(0,g.e)(t,n),e);return s.state!=="valid"?s:o!=="file"||l===void 0?q(
"it is a catalog's signature"):l.algorithm===void 0?q("the file's digest is of a kind that is unknown or too weak"):(await(0,g.d)(t,i,l.algorithm)).toString("he\
x")===l.value?{...s,verifier:"Authenticode check"}:q("the file was changed after signing: its digest is not the signed one")}function q(t){return{state:"invalid",
reason:t}}async function ga(t,e,i={}){try{return await(0,u.k)(t,n=>ma(n,e,i))}catch(n){if(n instanceof u.j)return{state:"invalid",reason:n.message};throw n}}async function ma(t,e,i){
if(t.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in META-INF"};let n=t.manifest===void 0?void 0:(0,u.a)(t.manifest),a=t.signatures.
map(o=>wa({archive:t,manifest:n},o,e,i)),r=a.find(({verdict:o})=>o.state==="valid"),s=r===void 0||n===void 0?void 0:await pa(t,n);return s!==void 0?{state:"inva\
lid",reason:s}:(r??a.find(({byOther:o})=>!o)??a[0])?.verdict??{state:"unsigned",reason:"there is no signature block in META-INF"}}function wa(t,{name:e,block:i,
signatureFile:n},a,r){let s=(o,l=!1)=>({verdict:{state:"invalid",reason:`${e}: ${o}`},byOther:l});if(n===void 0)return s("its signature file (.SF) is missing");
try{let o=(0,A.a)(i);if(o.content!==void 0&&!o.content.equals(n))return s("it is over another signature file");let l=(0,g.k)(a,o,n);if(l.state==="wrong")return s(
l.reason,l.byOther);let f=(0,g.o)(l.signer,o,{...r,signer:a});if(f.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${e}: its timestam\
p is not right: ${f.reason}`},byOther:!1};let d=ya(t,n);if(d!==void 0)return s(d);let c=f.state==="valid"?f.time.toISOString():void 0,h=f.state==="valid"?[`time\
stamp of ${f.time.toISOString()} by ${f.authority}`]:[],m=(0,g.h)(l.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"JAR signature check",notes:h,
...m===void 0?{}:{digest:m},...c===void 0?{}:{timestampedAt:c}},byOther:!1}}catch(o){if(o instanceof v.c)return s(`it is malformed: ${o.message}`);throw o}}async function pa(t,{
sections:e}){for(let[n,a]of e)if((0,u.c)(a)&&!t.names.has(n))return`the entry ${JSON.stringify(n)} is signed, but gone`;let i=new Set(t.contentNames);return t.contentProblem(
n=>i.has(n)?e.get(n):void 0)}function ya({archive:{contentNames:t},manifest:e},i){if(e===void 0)return"the manifest is missing";let n=(0,u.a)(i),a=e.repeated??n.
repeated;if(a!==void 0)return`the manifest names ${JSON.stringify(a)} twice`;let r=(0,u.b)(n.main,"-Digest-Manifest",e.raw)==="fits";if(!r&&(0,u.b)(n.main,"-Dig\
est-Manifest-Main-Attributes",e.main.raw)!=="fits")return"the manifest was changed after signing";for(let s of t){let o=e.sections.get(s);if(o===void 0||!(0,u.c)(
o))return`the entry ${JSON.stringify(s)} is not signed`;if(r)continue;let l=n.sections.get(s);if(l===void 0)return`the entry ${JSON.stringify(s)} is not signed \
by it`;if((0,u.b)(l,"-Digest",o.raw)!=="fits")return`the manifest's section of ${JSON.stringify(s)} was changed after signing`}}var ue=1024*1024;async function Q(t,e,i,n,a=0){
let r=e.end-e.start,s=n.end-n.start-r;if(r<0||s<0||s>a)return!1;for(let o=0;o<r;o+=ue){let l=Math.min(ue,r-o),[f,d]=await Promise.all([(0,y.b)(t,e.start+o,l),(0,y.b)(
i,n.start+o,l)]);if(!f.equals(d))return!1}return s===0||(await(0,y.b)(i,n.end-s,s)).every(o=>o===0)}var xt=`!<arch>
`,Pt=60,va=100,Ia=64*1024;async function Ot(t){let e=await(0,wt.open)(t);try{let{size:i}=await e.stat(),n=await he(e,i),a=n.filter(({name:d})=>!d.startsWith("_")),
[r,s,o,...l]=a;if(!(r?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&o?.name.startsWith("data.tar")===!0&&l.length===0))throw new RangeError(`\
its members are ${a.map(({name:d})=>d).join(", ")}`);let f=[];for(let{name:d,start:c,end:h}of n)if(d.startsWith("_gpg")){if(h-c>Ia)throw new RangeError(`${d} is\
 too big for a signature`);f.push({name:d,content:await(0,y.b)(e,c,h-c)})}return{names:a.map(({name:d})=>d),signed:a.map(({start:d,end:c})=>({path:t,start:d,end:c})),
signatures:f}}finally{await e.close()}}async function ba(t,e){let[i,n]=[await Ot(t),await Ot(e)],[a,r]=[await(0,wt.open)(t),await(0,wt.open)(e)];try{for(let[s,o]of i.
names.entries()){let[l,f]=[i.signed[s],n.signed[s]];if(!(n.names[s]===o&&l!==void 0&&f!==void 0&&await Q(a,l,r,f)))return{reason:`holds another ${o} than the or\
iginal`}}return}finally{await Promise.all([a.close(),r.close()])}}async function Ea(t){let e=await he(t,(await t.stat()).size);for(let i of["control.tar","data.\
tar"])if(!e.some(({name:n})=>n.startsWith(i)))throw new RangeError(`it has no ${i}`)}async function he(t,e){if((await(0,y.b)(t,0,xt.length)).toString("latin1")!==
xt)throw new RangeError("it is no ar archive");let i=[];for(let n=xt.length;n<e;){if(n+Pt>e)throw new RangeError("it ends amid a member, or there is data behind\
 the last one");let a=(await(0,y.b)(t,n,Pt)).toString("latin1"),r=Number(/^(\d+) *$/.exec(a.slice(48,58))?.[1]??NaN),s=n+Pt;if(a.slice(58)!=="`\n"||!Number.isSafeInteger(
r)||s+r>e)throw new RangeError("a member is damaged");if(i.length===va)throw new RangeError("it has too many members");i.push({name:a.slice(0,16).trimEnd().replace(
/\/$/,""),start:s,end:s+r}),n=s+r+r%2}return i}var ot="_gpgorigin";async function Sa(t,e,i){let n;try{n=await Ot(t)}catch(o){if(o instanceof RangeError)return{state:"\
invalid",reason:`it is no Debian package: ${o.message}`};throw o}let[a,...r]=n.signatures.filter(({name:o})=>o===ot);if(a===void 0)return{state:"unsigned",reason:`\
the package has no ${ot}`};if(r.length>0)return{state:"invalid",reason:`the package has several ${ot}`};if(a.content.length===0)return{state:"invalid",reason:`i\
ts ${ot} is empty`,advice:"debsigs writes the signature to /tmp first, and does not say that it is full: free space there."};let s=await(0,I.i)(a.content,n.signed,
e,i);return s.state==="invalid"&&n.names.some(o=>o.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard`,advice:"B\
uild the package with dpkg-deb -Zxz, or use a later debsigs."}:s}function $a({signer:t,openpgpKey:e,run:i,scratchDirectory:n,digests:a}){let r=()=>ge(t,"certifi\
cate"),s=()=>ge(e,"OpenPGP key"),o=new Map,l=async f=>{let d=await(0,H.mkdtemp)((0,oi.join)(n,"verify-"));try{return await f(d)}finally{await(0,H.rm)(d,{recursive:!0,
force:!0})}};return{signer:t===void 0?void 0:(0,D.d)(t),withScratch:l,run:i,rawSignature:(f,d,c,h)=>(0,g.f)(r().publicKey,f,d,c,h,a),digestSignature:(f,d,c)=>l(
h=>Qn(r(),f,d,c,{run:i,scratch:h})),cmsSignature:(f,d,c)=>Yn(r(),f,d,c,a),timestampBeside:(f,d)=>(0,g.q)(r(),f,d),authenticodeSignature:async f=>At(await(0,H.readFile)(
f),r()),executableSignature:f=>ua(f,r()),appPackageSignature:f=>Fn(f,r()),rootIsKnown:f=>{let d=o.get(f)??(0,D.a)(f).then(c=>(0,D.i)(c));return o.set(f,d),d},openpgpSignature:(f,d,c)=>(0,I.j)(
f,d,c,s()),debSignature:(f,d)=>Sa(f,d,s()),clearSignature:(f,d,c)=>(0,I.k)(f,d,c,s()),uncoveredData:la,jarSignature:(f,d)=>ga(f,r(),d===void 0?{}:{digest:d}),apkSignature:f=>cn(
f,r())}}function ge(t,e){if(t===void 0)throw new p.b("INTERNAL_ERROR",`The policy's ${e} is not known.`);return t}var La=new Set(["LIBRARY_NOT_LOADABLE","POLICY\
_NOT_FOUND","AUTHENTICATION_FAILED","SIGNING_FAILED","VERIFICATION_FAILED"]),ka=3;function Aa(t,e,i){let n=0,a=!1,r=0;return{get possible(){return e&&t.count>1},
mayExplain:({code:s})=>La.has(s),get aloneMayHelp(){return n<ka},get recovery(){return Math.max(0,r-performance.now())},processFailed(s){r=performance.now()+s,a||
i.warning("The process that signs several files at once has ended or run out of memory: what was under way is signed once more, each file alone."),a=!0},learn(s,o){
s?.transient===!0&&s.code!=="TIME_LIMIT"||(n=s===void 0?0:n+1,!(s!==void 0||o||t.count===1)&&(t.narrow(),i.notice("The module fails where several processes log \
in at once: files are signed one at a time from now on.")))}}}function Ua(t,e,i){return Na(t,e,i,!1)}async function Na(t,e,{concurrency:i=Number.POSITIVE_INFINITY,
stopOnError:n=!0,signal:a}={},r){return new Promise((s,o)=>{Ta(t,e,i);let l=[],f=[],d=0,c=!1,h=!1,m=new Set,w=Number.POSITIVE_INFINITY,E=0,b=Pa(t),$=()=>{P(a.reason)},
x=()=>{a?.removeEventListener("abort",$)},O=S=>{s(S),x()},P=S=>{c||(c=!0,o(S),x(),h||me(b))};if(a){if(a.aborted){P(a.reason);return}a.addEventListener("abort",$,
{once:!0})}let Ni=Oa(b),St=()=>{if(c||w===Number.POSITIVE_INFINITY)return;for(let B of m)if(B<w)return;if(!n){let B=[];for(let U=0;U<Math.min(w,f.length);U++)U in
f&&B.push(f[U]);if(B.length>0){P(new AggregateError(B));return}}c=!0,h||me(b);let S=Math.min(w,l.length);if(S===l.length&&d===0){O(l);return}O(l.slice(0,S).filter(
B=>B!==Mt))},Vt=async()=>{if(c||E>=w)return;let S=E++;m.add(S);let B;try{B=await Ni()}catch(U){if(m.delete(S),S<w)throw U;St();return}if(B.done){m.delete(S),w=Math.
min(w,S),h=!0,St();return}(async()=>{try{let U=await B.value;if(c||S>=w)return;let Z=await e(U,S);if(S>=w)return;if(Z===Ba){w=S;return}Z===Mt&&d++,l[S]=r&&Z!==Mt?
{status:"fulfilled",value:Z}:Z}catch(U){if(S>=w)return;if(r)l[S]={status:"rejected",reason:U};else if(n){P(U);return}else f[S]=U}finally{m.delete(S),St()}try{await Vt()}catch(U){
P(U)}})().then(()=>new Promise(()=>{})).then(s)};(async()=>{for(let S=0;S<i;S++){try{await Vt()}catch(B){P(B);break}if(c||E>=w)break}})()})}var Mt=Symbol("skip"),
Ba=Symbol("stop");function Ta(t,e,i){if(t?.[Symbol.iterator]===void 0&&t?.[Symbol.asyncIterator]===void 0)throw new TypeError(`Expected \`input\` to be either an \
\`Iterable\` or \`AsyncIterable\`, got (${typeof t})`);if(typeof e!="function")throw new TypeError("Mapper function is required");if(!xa(i,1))throw new TypeError(
`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${i}\` (${typeof i})`)}function xa(t,e){return Number.isSafeInteger(t)&&t>=e||t===
Number.POSITIVE_INFINITY}function Pa(t){return t[Symbol.asyncIterator]===void 0?t[Symbol.iterator]():t[Symbol.asyncIterator]()}async function me(t){try{await t.
return?.()}catch{}}function Oa(t){let e=!1,i=n=>{n?.done&&(e=!0)};return()=>{if(e)return{done:!0};let n=t.next();if(i(n),typeof n?.then!="function")return n;let a=Promise.
resolve(n);return a.then(i,()=>{}),a}}var Ma=16*1024,Fa=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),Ra=new Set(["SIGABRT","SIGBUS","SIGSEGV","SIGI\
LL","SIGFPE"]),Da=new Set(["OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function we(t){let e=await ye(t),i=za(await Ka(
t,e),t);if(Da.has(i.code)||i.transient)return i;let n=await t.askSignPath();if(n===void 0)return i;let{tool:a,file:r}=t;return new p.b(n.code,`${a} could not si\
gn ${r}: ${_a(n.message,e)}`,{file:r,cause:i,...n.hint===void 0?{}:{hint:n.hint},...i.details===void 0?{}:{details:i.details}})}function _a(t,{ckr:e}){return e===
void 0?t:`${t.replace(/\.$/,"")} (${e}).`}function Ca({message:t="see its words below"},e){let i=t.replace(/\.$/,"");return e===void 0?i:i.replace(/^The timestamp server\b/,
`The timestamp server ${e}`)}function za(t,{tool:e,extraArguments:i}){let{code:n,message:a,hint:r,file:s,details:o}=t;if(i.length===0||n!=="SIGNING_FAILED"&&n!==
"INVALID_INPUT")return t;let l=i.map(d=>/^(-[^\s=:]+)\S* +\S/.exec(d)?.[1]).find(d=>d!==void 0),f=l===void 0?"":` They stand one a line: what follows ${l} on it\
s line is part of it.`;return new p.b(n,a,{hint:`${r===void 0?"":`${r} `}Check \`arguments\` too: ${e} gets them as they are.${f}`,...s===void 0?{}:{file:s},...o===
void 0?{}:{details:o},cause:t})}async function Ga(t,e){return(await ye(t)).ckr!==void 0?we(t):new p.b(e.code,e.message,{file:t.file,...e.hint===void 0?{}:{hint:e.
hint},details:await be(t)})}async function Ka(t,e){let{tool:i,file:n,captured:a,timeLimitInSeconds:r}=t,s={file:n,details:await be(t)},o=qa(a.output)??await Ee(
t);if(o!==void 0)return ve(i,n,o,s);if(e.ckr!==void 0){let c=(0,R.b)(e.ckr,t.otherVendor);return new p.b(c.code,`${i} could not sign ${n}: ${e.ckr}, ${c.meaning}\
.`,{...s,hint:c.hint})}if(a.timedOut)return new p.b("TIME_LIMIT",`${i} did not finish ${n} within ${r} s and was stopped.`,{...s,hint:`Either ${t.timestampUrl===
void 0?"the service":`the service or the timestamp server ${t.timestampUrl}`} hangs, or the tool waits for a session that could not be opened. Look at the log b\
elow; raise time-limit-in-seconds for very large files.`});if(e.code!==void 0)return new p.b(e.code,`${i} could not sign ${n}: ${Ca(e,t.timestampUrl)}.`,{...s,...e.
hint===void 0?ja(e.code,t.otherVendor):{hint:e.hint}});let l=a.signal??Fa.get(a.exitCode??0);if(l!==void 0&&(a.signal===null||Ra.has(l)))return new p.b("SIGNING\
_FAILED",`${i} crashed (${l}) while it signed ${n}.`,{...s,hint:"Its last words are below. Where there are none, set log-level to debug for the library's own lo\
g."});let f=e.message?.replace(/\.$/,"")??Va(a),d=a.exitCode===137||f.includes("by SIGKILL");return new p.b("SIGNING_FAILED",`${i} could not sign ${n}: ${f}.`,{
...s,hint:d?"If nobody else killed it, memory ran out: lower parallel, or give the machine or container more.":"Its own words are below."})}var pe=new Set(["CKR\
_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function ye({failure:t,logDirectory:e,cardLog:i,redact:n}){if(t.ckr!==void 0&&!pe.has(t.ckr)||t.code!==
void 0)return t;let a=i===void 0?void 0:(0,R.f)(await Ie(i));if(a!==void 0)return{...t,ckr:a};let r=[...(await(0,I.b)(e,n)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].
map(([,s,o])=>s??(0,R.a)(parseInt(o??"0",16))).findLast(s=>!pe.has(s));return r===void 0||r==="CKR_OK"?t:{...t,ckr:r}}function ve(t,e,i,n){return new p.b("OUTPU\
T_NOT_WRITABLE",`${t} could not write the result for ${e}: ${i}.`,{...n,hint:"Free space on the disk that holds the result, or set output-directory to another o\
ne."})}async function Ie({path:t,from:e}){return(await(0,Et.readFile)(t).catch(()=>Buffer.alloc(0))).subarray(e).toString("latin1")}async function be({tool:t,captured:e,
logDirectory:i,cardLog:n,redact:a}){let r=await(0,I.b)(i,a),s=[`${t} said:
${(0,I.a)(e.output)||"(nothing)"}`],o=n===void 0?"":a((0,I.a)(await Ie(n)));return o!==""&&s.push(`The card daemon's log ends with:
${o}`),r!==""&&s.push(`The library's log ends with:
${r}`),s.join(`

`)}function ja(t,e){let i={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner, that all that it need\
s is installed (ldd LIBRARY tells), and that its disk is not mounted with noexec.",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"\
Check that the file is whole and what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fit\
s the signing policy's key.",...e?{POLICY_NOT_FOUND:(0,R.b)("CKR_KEY_HANDLE_INVALID",!0).hint,AUTHENTICATION_FAILED:(0,R.b)("CKR_PIN_INCORRECT",!0).hint}:{}}[t];
return i===void 0?{}:{hint:i}}function Va({exitCode:t,signal:e}){return e===null?`it ended with exit code ${t??"unknown"}`:`it was ended by ${e}`}function qa(t){
return/no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(t)?.[0].toLowerCase()}async function Ee({output:t,expectedSizeInBytes:e}){
let i=await(0,Et.statfs)((0,pi.dirname)(t)).then(({bavail:n,bsize:a})=>n*a,()=>{});return i!==void 0&&i<e+Ma?"no space left on device":void 0}var Se='<Override \
PartName="/AppxSignature.p7x" ContentType="application/vnd.ms-appx.signature"/>',Ya=16*1024*1024;function Wa(t,e){return(0,u.s)(t,i=>(0,u.s)(e,n=>Ha(i,n)))}async function Ha(t,e){
for(let n of $e(e)){let a=JSON.stringify(n.name),r=t.find(n.name);if(r===void 0)return{reason:`holds the entry ${a}, which the original does not have`};if(n.name!==
u.p&&!await Za(t,r,e,n))return{reason:`holds another entry ${a} than the original`}}let i=$e(t).find(({name:n})=>e.find(n)===void 0);return i!==void 0?{reason:`\
lacks the original's entry ${JSON.stringify(i.name)}`}:Ja(await ke(t),await ke(e))?void 0:{reason:`has other content types than the original (${u.p})`}}function $e({
entries:t}){return t.filter(({name:e})=>e!==u.o)}async function Za(t,e,i,n){return e.entry.compressionMethod===n.entry.compressionMethod&&e.entry.crc32===n.entry.
crc32&&e.entry.uncompressedSize===n.entry.uncompressedSize&&await Q(t.file,await Le(t,e),i.file,await Le(i,n))}async function Le({file:t},{entry:e}){let{dataStart:i}=await(0,u.h)(
t,e);return{start:i,end:i+e.compressedSize}}async function ke(t){let e=t.find(u.p);return e===void 0?"":(await(0,u.u)(t,e,Ya)).toString("latin1")}function Ja(t,e){
return t.includes(Se)?e===t:!/\/AppxSignature\.p7x/i.test(t)&&e===t.replace("</Types>",`${Se}</Types>`)}var Ae=7;async function Xa({original:t,result:e}){let[i,
n]=await Promise.all([Ue(t),Ue(e)]);for(let[a,r]of i.entries()){let s=n[a]??{start:0,end:0},o=a===i.length-1?Ae:0;if(!(r.start===s.start&&await Q(t,r,e,s,o)))return{
reason:"holds another program than the original"}}}async function Ue(t){let{size:e}=await t.stat(),i=(await(0,y.b)(t,60,4)).readUInt32LE(0)+24,n=(await(0,y.b)(t,
i,2)).readUInt16LE(0)===523,a=i+64,r=i+(n?112:96)+32,s=await(0,y.b)(t,r,8),[o,l]=[s.readUInt32LE(0),s.readUInt32LE(4)],f=o!==0&&o+l>=e;return[{start:0,end:a},{start:a+
4,end:r},{start:r+8,end:f?o:e}]}async function Qa({original:t,result:e}){let[i,n]=await Promise.all([Ne(t),Ne(e)]);return await Q(t,i,e,n,Ae)?void 0:{reason:"ho\
lds other files than the original"}}async function Ne(t){let{size:e}=await t.stat(),i=await(0,y.b)(t,0,Math.min(e,48)),n=(i.readUInt16LE(30)&4)!==0&&i.readUInt16LE(
36)===20&&i.readUInt32LE(44)!==0;return{start:i.readUInt32LE(16),end:n?i.readUInt32LE(44):e}}async function tr({paths:t}){let[e,i]=[(0,A.a)(await(0,pt.readFile)(
t.original)),(0,A.a)(await(0,pt.readFile)(t.result))];return e.contentType===i.contentType&&e.content!==void 0&&i.content?.equals(e.content)===!0?void 0:{reason:"\
lists other files than the original"}}var er={reason:"lacks what stands behind a signature in the original",advice:'Take the signature out of the script before,\
 from its line "Begin signature block" to "End signature block".'};async function ir({paths:t}){let[e,i]=[await Be(t.original),await Be(t.result)];if(e!==i)return e.
startsWith(i)?er:{reason:"holds another script than the original"}}var nr=/^(# |<!-- |\/\* )SIG # Begin signature block( -->| \*\/|)\r?\n(?:\1[A-Za-z0-9+/=]+\2\r?\n)*\1SIG # End signature block\2\r?$/gm;
async function Be(t){let e=await(0,pt.readFile)(t),i=e[0]===255&&e[1]===254;return e.toString(i?"utf16le":"latin1").replace(nr,"").trimEnd()}var lt=96,ft=16,Ft=16,
Te=Buffer.from("8eade801","hex"),xe=8,ar={1e3:4,270:8};async function rr(t){let{size:e}=await t.stat(),i=await Rt(t,lt,e),n=Oe(i.end),a=await Rt(t,n,e),r=sr(await(0,y.b)(
t,lt+ft,i.end-lt-ft),i.entries);if(e<Math.max(a.end,n+(r??0)))throw new RangeError("its payload ends too early")}async function Pe(t){let{size:e}=await t.stat();
return{start:Oe((await Rt(t,lt,e)).end),end:e}}function Oe(t){return Math.ceil(t/xe)*xe}async function Rt(t,e,i){let n=await(0,y.b)(t,e,ft);if(!n.subarray(0,Te.
length).equals(Te))throw new RangeError("a header is missing in it");let a=n.readUInt32BE(8),r=e+ft+a*Ft+n.readUInt32BE(12);if(r>i)throw new RangeError("a heade\
r in it ends too early");return{entries:a,end:r}}function sr(t,e){let i=t.subarray(e*Ft);for(let n=0;n<e;n+=1){let a=t.subarray(n*Ft),r=ar[a.readUInt32BE(0)],s=a.
readUInt32BE(8);if(!(r===void 0||s+r>i.length))return r===4?i.readUInt32BE(s):Number(i.readBigUInt64BE(s))}}async function or(t,e){let[i,n]=[await(0,u.n)(Fe(t)),
await(0,u.n)(Fe(e))];for(let[a,r]of n.contents){let s=i.contents.get(a);if(s===void 0)return{reason:`holds the entry ${JSON.stringify(a)}, which the original do\
es not have`};if(s!==r)return{reason:`holds another entry ${JSON.stringify(a)} than the original`}}for(let a of i.contents.keys())if(!n.contents.has(a))return{reason:`\
lacks the original's entry ${JSON.stringify(a)}`};return n.manifest===void 0?void 0:dr(i.manifest,n.manifest)}var lr=new Set(["MANIFEST-VERSION","CREATED-BY"]),
fr={reason:"lacks the last line of the original's manifest, which Java passes over: there is no line break behind it",advice:"End META-INF/MANIFEST.MF with a li\
ne break."};function dr(t,e){let[i,n]=[(0,u.a)(t??Buffer.alloc(0)),(0,u.a)(e)],[a,r]=[i.main.attributes,n.main.attributes],s=[...a].find(([o,l])=>r.get(o)!==l)??
Me(i.main,n.main).find(([o])=>!lr.has(o));if(s!==void 0&&cr(s[0],i))return fr;if(s!==void 0)return{reason:`has another ${s[0]} in its manifest than the original`};
for(let[o,l]of i.repeated===void 0?n.sections:[]){let[f]=Me(i.sections.get(o),l);if(f!==void 0)return{reason:`has another ${f[0]} of ${JSON.stringify(o)} in its\
 manifest than the original`}}}function cr(t,{raw:e,main:i,sections:n}){return n.size===0&&[...i.attributes.keys()].at(-1)===t&&!/[\r\n]$/.test(e.toString("lati\
n1"))}function Me(t,e){return[...e.attributes].filter(([i,n])=>i!=="NAME"&&!(0,u.d)(i)&&t?.attributes.get(i)!==n)}async function Fe(t){let e=await(0,Ii.open)(t,
"r");try{return await ur(e.fd)}finally{await e.close()}}async function ur(t){let e=await(0,u.g)(t),i=new Map,n;for await(let a of e.eachEntry()){let r=(0,u.l)(a),
s=(0,u.m)(r);s==="content"&&i.set(r,`${a.crc32} ${a.uncompressedSize}`),s==="manifest"&&(n=await hr(e,a))}return{contents:i,manifest:n}}async function hr(t,e){return e.
uncompressedSize>u.i?void 0:(0,bi.buffer)(await t.openReadStreamPromise(e))}var gr=[[Buffer.from("MZ").toString("hex"),Xa],[Buffer.from("PK").toString("hex"),wr],
[Buffer.from(`!<arch>
`).toString("hex"),({paths:t})=>ba(t.original,t.result)],["edabeedb",pr],[Buffer.from("MSCF").toString("hex"),Qa]];async function Re(t,e){let i=await(0,y.a)(t);
try{let n=await(0,y.a)(e);try{return await(await mr(i,t))?.({original:i,result:n,paths:{original:t,result:e}})}finally{await n.close()}}catch(n){if(n instanceof
RangeError||n instanceof u.j||n instanceof v.c)return{reason:`can not be compared with the original: ${n.message}`};throw n}finally{await i.close()}}async function mr(t,e){
let{size:i}=await t.stat(),n=(await(0,y.b)(t,0,Math.min(8,i))).toString("hex"),[,a]=gr.find(([s])=>n.startsWith(s))??[];if(a!==void 0)return a;let r=(0,vi.extname)(
e).toLowerCase();return r===".cat"?tr:et.c.includes(r)?ir:void 0}function wr({paths:t}){return((0,et.d)(t.original)?Wa:or)(t.original,t.result)}async function pr({
original:t,result:e}){let[i,n]=await Promise.all([Pe(t),Pe(e)]);return await Q(t,i,e,n)?void 0:{reason:"holds another header or payload than the original"}}async function yr(t,e,i,n,a){
let r=e.result.kind==="detached",s=(0,yi.lstatSync)(i,{throwIfNoEntry:!1});if(s===void 0||s.size===0)return Dt(t,e,i,"it wrote nothing",De);if(!s.isFile())return Dt(
t,e,i,"it is not a file",De);let o={file:r?t.file.realPath:i,signature:i,timestamped:n!==void 0,digest:t.digest},l=await e.verify(o,a.tool,a.verifier);if(l.state===
"valid"){let d=r?void 0:await Re(t.file.realPath,i);if(d!==void 0)throw vr(t,e,d);return l}if(l.state==="invalid"&&l.part==="timestamp"){let{name:d}=t.file;return new p.b(
"TIMESTAMP_FAILED",`${n??"The timestamp server"} gave no good timestamp for ${d}: ${l.reason}.`,{file:d,hint:"Add another server to timestamp-urls; they are tri\
ed in order."})}let f=l.state==="invalid"?l.advice:void 0;return Dt(t,e,i,l.reason,f??br)}function vr({file:{name:t}},e,{reason:i,advice:n}){return new p.b("VER\
IFICATION_FAILED",`${e.name} ended well, but signed something else than ${t}: the result ${i}.`,{file:t,hint:`The result was thrown away and the original is unc\
hanged. ${n??Ir}`})}var Ir="Check arguments: they must not name other files. If there are none, report this.",De="Check arguments, and that what is found as the\
 tool is the tool itself, such as on PATH.",br="Check that the certificate is the one of the signing policy; if it is, report this.";async function Dt({file:{name:t}},e,i,n,a){
let r=await Ee({output:i,expectedSizeInBytes:0});return r!==void 0?ve(e.name,t,r,{file:t}):new p.b("VERIFICATION_FAILED",`${e.name} ended well, but what it made\
 for ${t} is not a good signature: ${n.replace(/\.$/,"")}.`,{file:t,hint:`The result was thrown away and the original is unchanged. ${a}`})}var dt=class extends Error{};
function _e(t){let e=[],i=t,n=0,a=!1,r=!1,s=l=>r||n>=(l?1:i)?!1:(n+=1,r=l,!0),o=async(l,f)=>{(e.length>0||!s(f))&&await new Promise(d=>{f?e.unshift({alone:f,begin:d}):
e.push({alone:f,begin:d})});try{if(a&&!f)throw new dt;return await l()}finally{n-=1,r=!1;for(let d=e[0];d!==void 0&&s(d.alone);d=e[0])e.shift(),d.begin()}};return{
run:l=>o(l,!1),alone:{run:l=>o(l,!0)},get count(){return i},narrow(){i=1},close(){a=!0}}}async function Er({timestamping:t},e,i,{session:n,timestampServers:a}){
let{host:r,inputs:s,signal:o}=n;if(t===void 0||s.timestampUrls.length===0)return;let{digest:l,outputFormat:f,httpRequestTimeoutInSeconds:d}=s,c=await Sr(e,t,f).
catch(E=>{throw E instanceof v.c?$r(i,E):E}),h=(0,ht.a)(s.httpProxy,(0,gt.a)()),m=[],w=a.inOrder();for(let[E,b]of w.entries())try{return await c.put(await(0,g.s)(
b,c.bytes,{digest:l,byTheLetter:!0,timeLimitInSeconds:d,proxy:h,signal:o})),a.succeeded(b),b}catch($){if(o.aborted)throw new p.b("CANCELLED",`Signing ${i} was c\
ancelled.`,{file:i,cause:$});if(!($ instanceof g.t))throw $;m.push(`${b}: ${$.message}`),a.failed(b),E<w.length-1&&Ce(r,b,i,$.message)}return new p.b("TIMESTAMP\
_FAILED",`No timestamp server gave a good timestamp for ${i}: ${m.join("; ")}.`,{file:i,hint:"Add another server to timestamp-urls; they are tried in order."})}
function Ce(t,e,i,n){t.warning(`No good timestamp from ${e} for ${i} (${n}); asking the next server.`,{file:i})}async function Sr(t,e,i){let n=await(0,nt.readFile)(
t).catch(()=>Buffer.alloc(0));if(e==="beside")return{bytes:n,put:s=>(0,nt.writeFile)(t+A.f,s)};let a=fe(n,i),[r]=(0,A.a)(a).signers;if(r===void 0)throw new v.c(
"nobody has signed it");return{bytes:r.signature,put(s){let o=(0,g.p)(s);if(typeof o=="string")throw new g.t(o);let l=(0,g.r)(a,o.raw,"cades");return(0,nt.writeFile)(
t,i==="pem"?Wn(l):l)}}}function $r(t,e){return new p.b("VERIFICATION_FAILED",`What was made for ${t} is no signature that can be timestamped: ${e.message}.`,{file:t,
cause:e,hint:"The result was thrown away and the original is unchanged. Leave out arguments that change what the tool writes."})}var Lr=5e3,kr=60;async function Ar(t,e,i,n,a){
let r;for(let s=1;;s+=1){let o=performance.now();s>1&&await i.reset();let l=await Ur(t,e,i,n,a).catch(f=>{throw f instanceof dt&&r!==void 0?r:f});if(!(l instanceof
p.b))return n.retryBudget.succeeded(),l;if(!n.retryBudget.allows(l,{number:s,durationInMilliseconds:ct(o)}))throw l;r=l,await(0,I.f)(s,l,n.session,t.file.name)}}
async function Ur(t,e,i,n,a){let{crowd:r,slots:s}=n,o=r.possible;a.attempts+=1;let l=await Ge(t,e,i,n),f="explain"in l;if(!(f||o&&l instanceof p.b&&r.mayExplain(
l))||!r.aloneMayHelp)return _t(l);f&&r.processFailed(l.recovery),await i.reset();let d=await n.batches.signerFor(e);return s.alone.run(async()=>{if(!r.aloneMayHelp)
return _t(l);await(0,I.g)(r.recovery,n.session.signal,t.file.name),await d?.again(),a.attempts+=1;let c=await Ge(t,e,i,{...n,slots:ze,cardDaemon:ze});"explain"in
c&&r.processFailed(c.recovery);let h=await _t(c);return r.learn(h instanceof p.b?h:void 0,f||d!==void 0),h})}var ze={run:t=>t()};async function _t(t){return"exp\
lain"in t?t.explain():t}async function Ge(t,e,i,n){let{session:a,timestampServers:r}=n,s=Nr(e,a.inputs.timestampUrls)?r.inOrder():[void 0];for(let[o,l]of s.entries()){
let f=o===s.length-1;o>0&&await i.reset();let d=await Br(l,f,t,e,i,n),c=d instanceof p.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(l!==void 0&&(c?
r.failed(l):"verdict"in d&&r.succeeded(l)),f||!c)return d;Ce(a.host,l??"",t.file.name,d.message.replace(/\.$/,""))}return new p.b("INTERNAL_ERROR",`${e.name} wa\
s not run for ${t.file.name}.`)}function Nr({honours:t,timestamping:e},i){return i.length>0&&t.includes("timestamp-urls")&&e===void 0}async function Br(t,e,i,n,a,r){
let{session:s}=r,{inputs:o}=s,l=e?o.timeLimitInSeconds:Math.min(o.timeLimitInSeconds,o.httpRequestTimeoutInSeconds+kr);n.signsInPlace===!0&&await xr(i,a.output);
let f=n.needs.configuration==="gnupg"?r.tool.configuration.gnupg:void 0,d=0,c=await Tr(n,{input:i.source,output:a.output,timestampUrl:t,digest:i.digest},f===void 0?
r.credentials:{},l,()=>{f!==void 0&&(d=Pr(f.log))},r),h=()=>({tool:n.name,file:i.file.name,captured:c,failure:n.readFailure(c.output,c.exitCode),...f===void 0?{}:
{cardLog:{path:f.log,from:d}},timeLimitInSeconds:l,timestampUrl:t,logDirectory:r.logDirectory,redact:s.redact,output:a.output,expectedSizeInBytes:n.result.kind===
"embedded"?i.file.size:0,otherVendor:r.otherVendor,extraArguments:r.tool.options.extraArguments,askSignPath:r.askSignPath});if(c.exitCode===0&&!c.timedOut){let w=await Er(
n,a.output,i.file.name,r);if(w instanceof p.b)return w;let E=w??t;if(!o.verify)return{timestampUrl:E,verdict:void 0};let b=await yr(i,n,a.output,E,r);return b instanceof
p.b?b.code==="VERIFICATION_FAILED"?Ga(h(),b):b:{timestampUrl:E,verdict:b}}let m=async()=>{let w=await we(h()),E=!e&&w.code==="TIME_LIMIT";return w.code==="TIMES\
TAMP_FAILED"||E?w:(0,I.c)(w,r.probe)};return h().failure.cardDaemonEnded===!0?{explain:m,recovery:Lr}:c.failedBesideOthers===!0?{explain:m,recovery:0}:m()}async function Tr(t,e,i,n,a,{
session:r,batches:s,slots:o,cardDaemon:l,otherVendor:f,tool:d}){let c=await s.signerFor(t);await c?.readAhead?.(e.input);let h=()=>o.run(()=>{if(a(),c!==void 0)
return c.sign(e,n);let w=t.sign(e,d);return r.capture({...w,environment:{...i,...w.environment}},n)}),m=await(t.needs.configuration==="gnupg"&&f?l.run(h):h());return c!==
void 0&&await(0,wi.setImmediate)(),m}async function xr({source:t},e){try{await(0,bt.copyFile)(t,e,It.constants.COPYFILE_FICLONE),await(0,bt.chmod)(e,384)}catch(i){
throw(0,L.j)(i,e)}}function Pr(t){return(0,It.statSync)(t,{throwIfNoEntry:!1})?.size??0}function ct(t){return Math.round(performance.now()-t)}var Or=[{magic:Buffer.
from("MZ"),check:Fr},{magic:Buffer.from(`!<arch>
debian-binary`),check:Ea},{magic:Buffer.from("edabeedb","hex"),check:rr},{magic:Buffer.from("MSCF\0\0\0\0"),check:Rr}];async function Mr(t,e){let i=Buffer.from(
e),n=Or.find(({magic:r})=>i.subarray(0,r.length).equals(r));if(n===void 0)return;let a=await(0,y.a)(t);try{await n.check(a);return}catch(r){if(r instanceof RangeError)
return r.message;throw r}finally{await a.close()}}async function Fr(t){let e=await(0,g.c)(t);if(e===void 0)return;let{size:i,contentEnd:n,table:a}=e;if(n>i)throw new RangeError(
"a section of it reaches beyond its end");if(a!==void 0&&a.offset+a.size>i)throw new RangeError("its signature reaches beyond its end")}async function Rr(t){let{
size:e}=await t.stat(),i=(await(0,y.b)(t,8,4)).readUInt32LE(0);if(e<i)throw new RangeError(`it has ${e} of ${i} bytes`)}async function Dr(t,{file:e},i,n,a){if(t.
digestInput===void 0)return t;let{digest:r,inputIsDigest:s}=i.options,o=s===!0?await _r(e,r):await a.of(e.realPath,r),l=await n.write(`digest-${(0,Si.randomUUID)()}`,
t.digestInput(o,i));return{...t,sign:(f,d)=>t.sign({...f,digestFile:l},d)}}async function _r(t,e){let i=ut.a[e],n=(s,o)=>{throw new p.b("INVALID_INPUT",`input-i\
s-digest is set, but ${t.name} ${s}.`,{file:t.name,hint:o})};if(t.size>1024)return n(`has ${t.size} bytes and can't be a digest`,"Leave input-is-digest out to h\
ave files hashed.");let a=await(0,$i.readFile)(t.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(a.toString("latin1")))return n("holds the digest as text",`Writ\
e its bytes: openssl dgst -${e} -binary FILE.`);if(a.length===i)return a;let r=Object.entries(ut.a).find(([,s])=>s===a.length)?.[0];return n(`has ${a.length} by\
tes, and a digest by ${e} has ${i}`,r===void 0?`Make it by openssl dgst -${e} -binary FILE.`:`Set digest to ${r}, or make it by ${e}.`)}var Cr=64*1024*1024,zr=30,
Ke=8,je=1,M=4294967295;async function Gr(t,e){let i=await(0,jt.open)(t,"r");try{let n=await(0,u.g)(i.fd).catch(()=>{}),a=n===void 0?void 0:await jr(n,i).catch(Kr);
return n===void 0||a===void 0?!1:(await Wr(a,n.comment,t,e),!0)}finally{await i.close()}}function Kr(t){if(t.syscall!==void 0)throw t}async function jr(t,e){let i=[],
n=!1;for await(let r of t.eachEntry()){let s=(0,u.m)((0,u.l)(r));if(s==="signature"||s==="other-signature-file"){n=!0;continue}let o=s==="manifest"?await Yr(t,r):
void 0;i.push(o??r),n||=o!==void 0}if(!n)return;let a=[];for(let r of i)a.push("record"in r?r:{entry:r,record:await Vr(e,r)});return a}async function Vr(t,e){let i=e.
relativeOffsetOfLocalHeader,{header:n,dataStart:a}=await(0,u.h)(t,e),r=a+e.compressedSize;return{from:i,to:r+await qr(t,e,n,r)}}async function qr(t,{crc32:e,compressedSize:i},n,a){
if((n.readUInt16LE(6)&Ke)===0)return 0;let r=await(0,y.b)(t,a,20),s=r.readUInt32LE(0)===134695760&&r.readUInt32LE(4)===e?4:0,o=i>=M||r.readBigUInt64LE(s+4)===BigInt(
i)&&i>0;return s+(o?20:12)}async function Yr(t,e){if(e.uncompressedSize>Cr)return;let i=await(0,ki.buffer)(await t.openReadStreamPromise(e)),n=(0,u.e)(i);if(n.equals(
i))return;let a=e.compressionMethod===0?n:(0,Ai.deflateRawSync)(n),r=Object.assign(Object.create(e),{generalPurposeBitFlag:e.generalPurposeBitFlag&~Ke,crc32:(0,Xe.a)(
n),compressedSize:a.length,uncompressedSize:n.length}),s=Ve(r),o=Buffer.alloc(zr);return o.writeUInt32LE(67324752,0),qe(o,4,r,s),{entry:r,record:Buffer.concat([
o,r.fileNameRaw,s,a])}}async function Wr(t,e,i,n){let a=await(0,jt.open)(n,"wx",384);try{let r=0,s=async c=>{for(let h=0;h<c.length;)h+=(await a.write(c,h)).bytesWritten;
r+=c.length},o=[],l,f=async()=>{if(l===void 0)return;let c={start:l.from,end:l.to-1,highWaterMark:1<<20};for await(let h of(0,Li.createReadStream)(i,c))await s(
h);l=void 0};for(let{entry:c,record:h}of t)!Buffer.isBuffer(h)&&l?.to===h.from||await f(),o.push(Hr(c,r+(l===void 0?0:l.to-l.from))),Buffer.isBuffer(h)?await s(
h):l={from:l?.from??h.from,to:h.to};await f();let d=r;await s(Buffer.concat(o)),await s(Zr(t.length,d,r-d,e))}finally{await a.close()}}function Ve({extraFields:t}){
return Buffer.concat(t.filter(({id:e})=>e!==je).map(({id:e,data:i})=>{let n=Buffer.alloc(4);return n.writeUInt16LE(e,0),n.writeUInt16LE(i.length,2),Buffer.concat(
[n,i])}))}function qe(t,e,i,n){t.writeUInt16LE(i.versionNeededToExtract,e),t.writeUInt16LE(i.generalPurposeBitFlag,e+2),t.writeUInt16LE(i.compressionMethod,e+4),
t.writeUInt16LE(i.lastModFileTime,e+6),t.writeUInt16LE(i.lastModFileDate,e+8),t.writeUInt32LE(i.crc32,e+10),t.writeUInt32LE(Math.min(i.compressedSize,M),e+14),t.
writeUInt32LE(Math.min(i.uncompressedSize,M),e+18),t.writeUInt16LE(i.fileNameRaw.length,e+22),t.writeUInt16LE(n.length,e+24)}function Hr(t,e){let i=[t.uncompressedSize,
t.compressedSize,e].filter(s=>s>=M),n=Buffer.alloc(i.length===0?0:4+8*i.length);if(i.length>0){n.writeUInt16LE(je,0),n.writeUInt16LE(8*i.length,2);for(let[s,o]of i.
entries())n.writeBigUInt64LE(BigInt(o),4+8*s)}let a=Buffer.concat([n,Ve(t)]),r=Buffer.alloc(46);return r.writeUInt32LE(33639248,0),r.writeUInt16LE(t.versionMadeBy,
4),qe(r,6,t,a),r.writeUInt16LE(t.fileCommentRaw.length,32),r.writeUInt16LE(t.internalFileAttributes,36),r.writeUInt32LE(t.externalFileAttributes,38),r.writeUInt32LE(
Math.min(e,M),42),Buffer.concat([r,t.fileNameRaw,a,t.fileCommentRaw])}function Zr(t,e,i,n){let a=Buffer.alloc(22);if(a.writeUInt32LE(101010256,0),a.writeUInt16LE(
Math.min(t,65535),8),a.writeUInt16LE(Math.min(t,65535),10),a.writeUInt32LE(Math.min(i,M),12),a.writeUInt32LE(Math.min(e,M),16),a.writeUInt16LE(n.length,20),t<65535&&
i<M&&e<M)return Buffer.concat([a,n]);let r=Buffer.alloc(76);return r.writeUInt32LE(101075792,0),r.writeBigUInt64LE(44n,4),r.writeUInt16LE(45,12),r.writeUInt16LE(
45,14),r.writeBigUInt64LE(BigInt(t),24),r.writeBigUInt64LE(BigInt(t),32),r.writeBigUInt64LE(BigInt(i),40),r.writeBigUInt64LE(BigInt(e),48),r.writeUInt32LE(117853008,
56),r.writeBigUInt64LE(BigInt(e+i),64),r.writeUInt32LE(1,72),Buffer.concat([r,a,n])}async function Jr(t,e,i){let n=performance.now(),{file:a,destination:r}=t,s=ei.c[t.
tool],o=as(t),l=await Xr(t,s,e,n);if(l!==void 0)return l;await Qr(t,s);let f=await e.staging.reserve(r,s.result.kind==="detached"?"shared":"own"),d=s.strip===void 0?
void 0:await e.staging.reserve(r);try{let c=await ts(t,s,d),h=await Dr(s,t,e.tool,e.session.workspace,e.digests),{timestampUrl:m,verdict:w}=await Ar({...t,source:c},
h,f,e,i),E=await We(t,f.output,e),b=Ze(t,o);if(b!==void 0)throw b;let{size:$}=(0,F.statSync)(f.output),x=s.timestamping==="beside"&&m!==void 0?[A.f]:[];await f.
publish({mode:s.result.kind==="embedded"?a.mode:420,beside:x});let O=Ye(t,e);if(s.timestamping==="beside"&&x.length===0&&(0,F.existsSync)(r+A.f)){let P=O.result+
A.f;e.session.host.warning(`${P} is the timestamp of an earlier signature of ${a.name}: remove it, or give timestamp-urls.`)}return{status:"signed",...O,sizeInBytes:$,
...E===void 0?{}:{sha256:E},...w===void 0?{}:{verifiedBy:w.verifier},...m===void 0?{}:{timestampUrl:m},...x.length===0?{}:{timestampFile:O.result+A.f},notes:w?.
notes??[],attempts:i.attempts,durationInMilliseconds:ct(n)}}catch(c){let h=ss(c)?Ze(t,o,c)??rs(t,f,c):void 0;throw await f.discard(),h??c}finally{e.digests.forget(
a.realPath),await d?.discard()}}async function Xr(t,e,i,n){let{file:a,destination:r}=t,s=await(0,Y.e)(i.earlier,t,e),o=s===void 0?void 0:await is(t,e,i),l=o??await es(
t,e,i);if(l===void 0)return;o===void 0&&await ns(t,e,i);let f=Ye(t,i),{size:d}=(0,F.statSync)(r),c=s??await We(t,r,i);return i.digests.forget(a.realPath),{status:"\
skipped",...f,sizeInBytes:d,verifiedBy:l.verifier,...e.timestamping==="beside"&&l.timestampedAt!==void 0?{timestampFile:f.result+A.f}:{},...c===void 0?{}:{sha256:c},
notes:[o===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:ct(n)}}function Ye({file:t,tool:e,reason:i,destination:n},{
workingDirectory:a}){return{file:t.name,tool:e,reason:i,result:(0,I.d)(n,a)}}async function We({file:t},e,{digests:i,session:n}){if(!(0,it.d)(n))return;let a=(await i.
of(t.realPath,"sha256")).toString("hex");return{input:a,result:e===t.realPath?a:await(0,yt.b)(e)}}async function Qr({file:t},e){let i=e.result.kind==="embedded"?
await Mr(t.realPath,t.head):void 0;if(i!==void 0)throw new p.b("INVALID_INPUT",`${t.name} is damaged: ${i}.`,{file:t.name,hint:"Check the step that makes the fi\
le, and how it came here: it may have been cut off on its way."})}async function ts({file:t,destination:e},i,n){if(n===void 0)return t.realPath;try{return await i.
strip?.(t.realPath,n.output,{jar:Gr})===!0?n.output:t.realPath}catch(a){throw(0,L.i)(a,t.realPath)?a:(0,L.j)(a,e)}}async function es(t,e,i){let{file:n,destination:a}=t,
{existingSignature:r}=i.session.inputs;if(r==="replace")return;let s=e.result.kind==="detached"?a:n.realPath;if(!(0,F.existsSync)(s))return;let o=await He(n.realPath,
s,t,e,i);if(r==="error"&&o.state!=="unsigned"){let l=o.state==="valid"?"is signed already":`has a signature already, and not a good one: ${o.reason}`;throw new p.b(
"ALREADY_SIGNED",`${n.name} ${l}.`,{file:n.name,hint:"Set existing-signature to skip (leaves a file whose signature is valid and by this signing policy) or to r\
eplace."})}if(o.state==="valid")return o;o.state!=="unsigned"&&i.session.host.info(`${n.name}: its signature is not kept: ${o.reason.replace(/\.$/,"")}.`)}async function is(t,e,i){
let{file:n,destination:a}=t,r=e.result.kind==="embedded",s=await He(r?a:n.realPath,a,t,e,i);return s.state!=="valid"||r&&a!==n.realPath&&await Re(n.realPath,a)!==
void 0?void 0:s}function He(t,e,{digest:i},n,a){let r=a.session.inputs.timestampUrls.length>0&&n.honours.includes("timestamp-urls");return n.verify({file:t,signature:e,
timestamped:r,digest:i},a.tool,a.verifier)}async function ns({file:t,destination:e},i,{staging:n}){if(i.result.kind==="detached"||e===t.realPath)return;let a=await n.
reserve(e);try{await(0,Ei.copyFile)(t.realPath,a.output),await a.publish({mode:t.mode})}catch(r){throw await a.discard(),r}}function as({file:t}){try{let e=(0,F.statSync)(
t.realPath);if(!e.isFile())throw new Error("it is no file any more");return e}catch(e){throw new p.b("FILE_UNREADABLE",`${t.name} ${(0,L.h)(e)}.`,{file:t.name,cause:e,
hint:"It could be read when the run began. Sign after the steps that write and remove files have ended."})}}function Ze({file:t},e,i){let n=(0,F.statSync)(t.realPath,
{throwIfNoEntry:!1});if(n?.size===e.size&&n.mtimeMs===e.mtimeMs&&n.ino===e.ino)return;let a=n===void 0?"removed":"changed";return new p.b("SIGNING_FAILED",`${t.
name} was ${a} by something else while it was signed.`,{file:t.name,hint:"Sign after the step that writes the file has ended.",cause:i,...i instanceof p.b&&i.details!==
void 0?{details:i.details}:{}})}function rs({file:t,destination:e},{output:i},n){if((0,F.existsSync)((0,Kt.dirname)(i)))return;let a=`something else removed ${(0,Kt.dirname)(
e)}, or what lies in it`;return new p.b("OUTPUT_NOT_WRITABLE",`The result for ${t.name} has no place any more: ${a}.`,{file:t.name,hint:"Let no other step or pr\
ocess remove folders of results while the job runs.",cause:n})}function ss(t){return t instanceof dt?!1:!(t instanceof p.b)||t.code==="VERIFICATION_FAILED"||t.code===
"SIGNING_FAILED"}async function os(t,e){let{retryBudget:i,slots:n,giveUp:a,earlier:r}=e,{host:s,inputs:o,signal:l}=e.session,f=[],d=0;s.progress(d,t.length,0);let c=await Ua(
t,async m=>{if(l.aborted||f.length>0&&o.failFast)return Ct(m,r);let w=performance.now(),E={attempts:0},b=await Jr(m,e,E).catch($=>{if($ instanceof dt||a.signal.
aborted&&fs($))return Ct(m,r);let x=$ instanceof p.b?$:ds($,m);f.push(x);let O={attempts:E.attempts,durationInMilliseconds:ct(w)};return{...Ct(m,r),status:"fail\
ed",...O,error:(0,_.d)(x)}});return b.status==="not-started"||(i.exhausted&&a.abort(),(i.exhausted||f.length>0&&o.failFast)&&n.close(),d+=1,b.status!=="failed"&&
s.info(ls(b)),s.progress(d,t.length,f.length)),b},{concurrency:o.parallel===1?1:2*o.parallel});d<t.length&&s.info((0,ti.a)(d,t.length,f.length));let h=c.filter(
({status:m})=>m==="not-started").length;return i.exhausted&&h>0&&s.warning(`Nothing could be signed any more, however often it was tried: ${(0,W.e)(h,"file")} n\
ot begun, or given up.`),{files:c,failures:f}}function ls({file:t,tool:e,status:i,verifiedBy:n,result:a,durationInMilliseconds:r}){let s=n===void 0?"not verifie\
d":`verified by ${n}`,o=i==="skipped"?"was signed already":`signed with ${e} in ${(r/1e3).toFixed(1)} s`,l=a===void 0||a===t?"":` -> ${a}`;return`${t}: ${o}, ${s}${l}`}
function Ct({file:{name:t},tool:e,reason:i},n){let a=n.get(t);return(0,Y.c)({file:t,tool:e,reason:i},a?.tool===e?a.sha256:void 0)}function fs(t){return t instanceof
p.b&&t.code==="CANCELLED"}function ds(t,{file:{name:e,realPath:i}}){return(0,L.i)(t,i)?new p.b("FILE_UNREADABLE",`${e} ${(0,L.h)(t)}.`,{cause:t,file:e,hint:"It \
could be read when the run began. Look at its disk and at the machine's log; lower parallel where too many files are open."}):new p.b("INTERNAL_ERROR",`${e} cou\
ld not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:e})}var tt=50,cs=60;function us(t){let e=t.filter(({status:l})=>l==="failed");if(e.length===
0)return[];let i=[["file","tool","error"],...e.slice(0,tt).map(({file:l,tool:f,error:d})=>[(0,W.c)((0,W.a)(l),cs),f,d?.code??""])],n=l=>Math.max(...i.map(f=>f[l]?.
length??0)),a=[n(0),n(1)],r=i.map(l=>l.map((f,d)=>f.padEnd(a[d]??0)).join("  ").trimEnd());e.length>tt&&r.push(`\u2026 and ${e.length-tt} more`);let s=l=>t.filter(
f=>f.status===l).length,o=["signed","skipped","not-started"].map(l=>({word:l==="not-started"?"not begun":l,files:s(l)})).filter(({files:l})=>l>0).map(({word:l,files:f})=>`\
, ${f} ${l}`);return[...r,`${e.length} failed${o.join("")}`]}function hs(t,e){let i=t,n=new Map,a=new Set;return{inOrder:()=>i,succeeded(r){n.delete(r);let s=i.
slice(i.indexOf(r)+1);for(let o of s.filter(l=>a.delete(l)))e(o)},failed(r){let s=(n.get(r)??0)+1;n.set(r,s),!(s<3||i.at(-1)===r)&&(i=[...i.filter(o=>o!==r),r],
a.add(r))}}}var gs=15;async function Ui(t,e){let{plan:i,certificate:n,credentials:a,logDirectory:r,facts:s}=t;if(i.files.length===0||t.key===void 0)return;let o=new AbortController,
l=(0,it.e)(t.session,o.signal),{retries:f,parallel:d,serviceUnavailableTimeoutInSeconds:c}=l.inputs,h=Vi(l.workspace),m=ys(t),w={...a.public,...a.secret},E=(0,g.a)(),
b=_e(Math.min(d,i.files.length)),$=Ri({session:l,tool:m,credentials:w,logDirectory:r,files:i.files,digests:E,startedAhead:t.startedAhead});try{let{files:x,failures:O}=await os(
i.files,{session:l,staging:h,tool:m,batches:$,digests:E,earlier:await(0,Y.b)(l,s.workingDirectory,i.files,n),verifier:$a({signer:n?.leaf,...await ps(t),run:P=>l.
capture(P),scratchDirectory:await l.workspace.folder("verify"),digests:E}),credentials:w,logDirectory:r,workingDirectory:s.workingDirectory,slots:b,cardDaemon:_e(
1),crowd:Aa(b,!i.signPath,l.host),giveUp:o,retryBudget:(0,I.h)({retries:f,parallel:d,libraryPatienceInSeconds:c}),timestampServers:hs(l.inputs.timestampUrls,P=>{
l.host.notice(`${P} has failed again and again: it is asked after the other timestamp servers from now on.`)}),otherVendor:!i.signPath,probe:t.probe,askSignPath:ms(
t)});e.files=x,ws(t.session,O,x)}finally{await $.close(),await h.finish()}}function ms({session:t,plan:e}){let{projectSlug:i,signingPolicySlug:n,organizationId:a,
apiToken:r}=t.inputs,s,o=async()=>{if(!e.signPath||i===void 0||n===void 0||a===void 0||r===void 0)return;let l=(0,I.m)(t,{retries:0,totalTimeoutInSeconds:gs});return(0,I.l)(
l,i,n).then(()=>{},f=>(0,_.e)(f))};return()=>s??=o()}function ws(t,e,i){let{host:n,signal:a}=t,[r,...s]=e;if(a.aborted)throw e.find(({code:l})=>l==="CANCELLED")??
new p.b("CANCELLED","The run was cancelled.");if(r===void 0)return;if(s.length===0)throw r;for(let l of e.slice(0,tt))(0,_.c)(n,l);let o=e.slice(tt);for(let l of o)
(0,_.b)(n,l);if(o.length>0){let l=(0,it.d)(t)?"in the report alone":"left out: report-directory keeps them";n.info(`The details of the last ${o.length} of these\
 are ${l}.`)}n.startGroup("What is not signed");for(let l of us(i))n.info(l);throw n.endGroup(),new p.b(r.code,`${e.length} of ${i.length} files could not be si\
gned; the first one: ${r.message}`,{hint:"Each file has an error of its own, in the log and in the report.",cause:r})}async function ps({configuration:{gnupg:t}}){
return t===void 0?{}:{openpgpKey:{armored:await(0,ni.readFile)(t.publicKey,"utf8"),fingerprint:t.fingerprint}}}function ys({session:t,plan:e,facts:i,key:n,configuration:a}){
if(n===void 0)throw new p.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:n,options:(0,I.e)(t.inputs),configuration:a,backend:e.openssl?.
backend??"engine",proxies:(0,ht.a)(t.inputs.httpProxy,(0,gt.a)()),command:(0,I.o)(i)}}0&&(module.exports={signFiles});
