var Bi=Object.create;var at=Object.defineProperty;var xi=Object.getOwnPropertyDescriptor;var Pi=Object.getOwnPropertyNames;var Mi=Object.getPrototypeOf,Oi=Object.prototype.hasOwnProperty;var Fi=(t,e)=>{for(var i in e)at(t,i,{get:e[i],enumerable:!0})},Yt=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Pi(e))!Oi.call(t,a)&&
a!==i&&at(t,a,{get:()=>e[a],enumerable:!(n=xi(e,a))||n.enumerable});return t};var J=(t,e,i)=>(i=t!=null?Bi(Mi(t)):{},Yt(e||!t||!t.__esModule?at(i,"default",{value:t,enumerable:!0}):i,t)),Ri=t=>Yt(at({},"__esModule",{value:!0}),t);var $s={};Fi($s,{signFiles:()=>Ni});module.exports=Ri($s);var S=require("./chunk-5DRVFJ55.cjs"),ks=require("./chunk-WQTG4LZH.cjs"),m=require("./chunk-7XX3VHHC.cjs"),
A=require("./chunk-ABO4S44B.cjs"),As=require("./chunk-HCPT5UC6.cjs"),Us=require("./chunk-246CQE5H.cjs"),Qe=require("./chunk-FS6GPLWF.cjs"),Ns=require("./chunk-AISAOYIX.cjs"),
Ts=require("./chunk-Q6WYHYX4.cjs"),c=require("./chunk-OEWOEPZZ.cjs"),v=require("./chunk-GDRBKB3F.cjs"),ti=require("./chunk-J4HCQN7E.cjs"),Bs=require("./chunk-IKG3KGAS.cjs"),
xs=require("./chunk-35BBZ333.cjs"),Ps=require("./chunk-JR75CUL3.cjs"),ei=require("./chunk-2EJZXDWU.cjs"),y=require("./chunk-KCTSZASC.cjs"),ii=require("./chunk-2L5EJ55B.cjs"),
Ms=require("./chunk-RVPQFYDX.cjs"),ni=require("./chunk-2DQKPN2T.cjs"),ct=require("./chunk-3QEIJ7F4.cjs"),Os=require("./chunk-OWGFP7CT.cjs"),Fs=require("./chunk-RBQBKO76.cjs"),
Gt=require("./chunk-H5YUFV4X.cjs"),ht=require("./chunk-ZMVGFXFW.cjs"),et=require("./chunk-GHEVI3IW.cjs"),R=require("./chunk-I72JFFQY.cjs"),Y=require("./chunk-OQKWGQYT.cjs"),
D=require("./chunk-IKVGUHME.cjs"),vt=require("./chunk-QUUW2APT.cjs"),C=require("./chunk-SO6SWDJF.cjs"),ai=require("./chunk-WVZMGZBV.cjs"),Rs=require("./chunk-XLMP55QE.cjs"),
W=require("./chunk-DXFR72HM.cjs"),it=require("./chunk-J6RHWCRL.cjs"),Ds=require("./chunk-QAA7V325.cjs"),gt=require("./chunk-ZGFX3NXA.cjs"),Cs=require("./chunk-2QVJXDEU.cjs"),
B=require("./chunk-FP2WBXV7.cjs"),L=require("./chunk-4LOM4CLD.cjs"),p=require("./chunk-DL23VD4K.cjs"),_s=require("./chunk-3CREN6VF.cjs"),ri=require("node:fs/promises"),
yt=require("node:fs"),_=require("node:fs/promises"),N=require("node:path"),k=require("node:fs"),z=require("node:fs/promises"),si=require("node:path"),oi=require("node:timers/promises"),
li=require("node:util"),H=require("node:fs/promises"),fi=require("node:path"),K=require("node:crypto"),di=require("node:fs/promises"),Kt=require("node:crypto"),
mt=require("node:crypto"),ui=require("node:zlib"),ci=require("node:crypto"),hi=require("node:fs/promises"),gi=require("node:path"),mi=require("node:buffer"),wi=require("node:fs/promises"),
pi=require("node:path"),wt=require("node:fs/promises"),It=require("node:fs"),bt=require("node:fs/promises"),Et=require("node:timers/promises"),St=require("node:fs/promises"),
vi=require("node:path"),yi=require("node:fs"),Ii=require("node:path"),pt=require("node:fs/promises"),bi=require("node:fs/promises"),Ei=require("node:stream/consumers"),
nt=require("node:fs/promises"),F=require("node:fs"),Si=require("node:fs/promises"),jt=require("node:path"),$i=require("node:crypto"),Li=require("node:fs/promises"),
ki=require("node:fs"),Vt=require("node:fs/promises"),Ai=require("node:stream/consumers"),Ui=require("node:zlib");function Di(t){let{session:e,files:i}=t,n=(0,Qe.c)(
e.inputs,i),a=new Map;return{async signerFor(r){let s=n.of(r.name);if(s===void 0)return;let o=a.get(s);return o===void 0&&a.set(s,o=Ci(s,r,t)),o},async close(){
for(let r of a.values())await r.then(s=>s==null?void 0:s.close()).catch(()=>{})}}}async function Ci(t,e,i){let n=await _i[t](i);if(n.kind==="ready")return n.signer;
i.session.host.notice(`${e.name} is started once a file: ${n.reason}.`)}var _i={async raw(t){let{options:e,key:i}=t.tool;if(e.extraArguments.length>0)return Lt;
if(Ht(e,i))return Wt;let{startRawBatch:n}=await Promise.resolve().then(()=>J(require("./raw-UIZYYEOK.cjs")));return n(kt(t),t.session)},async cms(t){let{configuration:e,
options:i,key:n}=t.tool;if(i.extraArguments.length>0)return Lt;if(Ht(i,n))return Wt;let{startCmsBatch:a}=await Promise.resolve().then(()=>J(require("./cms-UT5LRIS5.cjs"))),
r=(0,Gt.a)(e.certificateChain,"policy's certificate");return a({...kt(t),certificateChain:r,outputFormat:i.outputFormat},t.session)},async authenticode(t){let{session:e,
credentials:i}=t,{options:n,configuration:a}=t.tool;if(n.extraArguments.length>0)return Lt;let{startAuthenticodeBatch:r}=await Promise.resolve().then(()=>J(require("./authenticode-4PHZMDIS.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>J(require("./osslsigncode-L25RZS63.cjs")));return r({...kt(t),padding:"pkcs1",certificateChain:(0,Gt.a)(a.certificateChain,
"policy's certificate"),description:n.description,descriptionUrl:n.descriptionUrl,timestamps:{proxy:(0,ht.a)(e.inputs.httpProxy,(0,gt.a)()),timeLimitInSeconds:e.
inputs.httpRequestTimeoutInSeconds},runTool:(o,l)=>{let{environment:f,...d}=s.sign(o,t.tool);return e.capture({...d,environment:{...i,...f}},l)}},e)},async java({
tool:t,credentials:e,session:i,files:n}){let{parallel:a,timeLimitInSeconds:r,timestampUrls:s}=i.inputs,o=n.filter(f=>f.tool==="jarsigner").reduce((f,{file:d})=>f+
d.size,0),{startJavaBatch:l}=await Promise.resolve().then(()=>J(require("./java-batch-GJOBUKYC.cjs")));return l({tool:t,credentials:e,parallel:a,timeLimitInSeconds:r,
timestampUrls:s,sizeInBytes:o},i)}},Lt={kind:"unavailable",reason:"what is in arguments is for the tool"},Wt={kind:"unavailable",reason:"the token makes no PSS \
signatures, and the tool pads by itself"};function Ht({padding:t},{token:e}){return t==="pss"&&(e==null?void 0:e.makesPss)===!1}function kt({session:t,tool:e,credentials:i,
logDirectory:n,digests:a,startedAhead:r}){let{key:s,options:o,configuration:l}=e,{parallel:f,timeLimitInSeconds:d}=t.inputs;return{library:l.library,keyId:s.id,
pin:ei.a,environment:i,logDirectory:n,digest:o.digest,padding:o.padding,keyType:s.type,digests:a,...r===void 0?{}:{startedAhead:r},parallel:f,timeLimitInSeconds:d,
...s.token===void 0?{}:{slot:s.token.slot}}}var zi=(0,li.promisify)(k.fsync);async function Gi(t,e,{mode:i,allowEmpty:n=!1}){for(let{output:r,destination:s}of t)
try{let o=Zt(s);await ji(r,s,o,i,n)}catch(o){throw(0,L.j)(o,s)}let a=[];try{for(let[r,{output:s,destination:o}]of t.entries()){let l=r<t.length-1?await Ki(o,e):
void 0;await Jt(s,o).catch(f=>{throw(0,L.j)(f,o)}),l!==void 0&&a.unshift(l)}}catch(r){for(let s of a)await s().catch(()=>{});throw r}}async function Ki(t,e){if((0,k.lstatSync)(
t,{throwIfNoEntry:!1})===void 0)return()=>(0,z.rm)(t,{force:!0});let i=(0,si.join)(await(0,z.mkdtemp)(e),"before");return await(0,z.link)(t,i).catch(()=>(0,z.copyFile)(
t,i)),()=>Jt(i,t)}function Zt(t){let e=(0,k.lstatSync)(t,{throwIfNoEntry:!1});if((e==null?void 0:e.isDirectory())===!0)throw Object.assign(new Error(`${t} is a \
folder`),{code:"EISDIR"});return e}async function ji(t,e,i,n,a){var r;let s=(0,k.lstatSync)(t,{throwIfNoEntry:!1});if((s==null?void 0:s.isFile())!==!0||s.size===
0&&!a){let f=s===void 0?"no result":s.isFile()?"an empty result":"something that is not a file";throw new p.b("SIGNING_FAILED",`The signing tool left ${f} for ${e}\
.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",l=(0,k.openSync)(t,o?"r+":k.constants.
O_RDONLY|k.constants.O_NOFOLLOW);try{((r=process.geteuid)==null?void 0:r.call(process))===0&&(i==null?void 0:i.isFile())===!0&&(0,k.fchownSync)(l,i.uid,i.gid),n!==
void 0&&(0,k.fchmodSync)(l,n&511),i!==void 0&&await zi(l)}finally{(0,k.closeSync)(l)}}async function Jt(t,e){for(let i=1;;i+=1)try{(0,k.renameSync)(t,e);return}catch(n){
if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,L.f)(n)??""))||i===10)throw n;await(0,oi.setTimeout)(i*50)}}var Vi=new Uint8Array(4096);
function qi(t){let e=new Map,i=new Set,n=0,a=s=>{let o=e.get(s);if(o!==void 0)return o;let l=r(s);return e.set(s,l),l.catch(()=>e.delete(s)),l},r=async s=>{for(let l of await(0,ai.a)(
s))(0,B.c)(t.directory,{folder:l}),i.add(l);let o=(0,B.d)(t.directory,s);try{await(0,_.writeFile)((0,N.join)(o,"probe"),Vi,{flag:"wx",mode:384}),await(0,_.rm)((0,N.join)(
o,"probe"))}catch(l){throw await(0,B.j)(o).catch(()=>{}),l}return o};return{async reserve(s,o="own"){let l=(0,N.resolve)(s);try{Zt(l);let f=await a((0,N.dirname)(
l)),d=(0,N.join)(f,String(n+=1));return Hi(o==="own"?Yi(d,l):Wi(d,f),l)}catch(f){throw(0,L.j)(f,l)}},async finish(){let s=await Promise.allSettled(e.values());e.
clear();let o=await Promise.allSettled(s.map(async f=>{f.status==="fulfilled"&&await(0,B.j)(f.value)}));await(0,B.g)([...i]),i.clear();let l=o.find(f=>f.status===
"rejected");if(l!==void 0)throw(0,L.j)(l.reason,(0,L.g)(l.reason,"path")??B.a)}}}function Yi(t,e){(0,yt.mkdirSync)(t,{mode:448});let i=()=>(0,B.j)(t);return{output:(0,N.join)(
t,(0,N.basename)(e)),prefix:(0,N.join)(t,"kept-"),async clear(){await i(),await(0,_.mkdir)(t,{mode:448})},remove:i,async leave(){try{(0,yt.rmdirSync)(t)}catch{await i()}}}}
function Wi(t,e){let i=(0,N.basename)(t),n=async()=>{let a=(await(0,_.readdir)(e)).filter(r=>r===i||r.startsWith(`${i}.`));for(let r of a)await(0,B.j)((0,N.join)(
e,r))};return{output:t,prefix:`${t}.kept-`,clear:n,remove:n,leave:()=>Promise.resolve()}}function Hi(t,e){let{output:i}=t,n="open";return{output:i,async publish({
beside:a=[],...r}={}){if(n!=="open")throw new p.b("INTERNAL_ERROR",`The place for ${e} was given up already (${n}).`);try{let s=[...a,""].map(o=>({output:i+o,destination:e+
o}));await Gi(s,t.prefix,r),n="published"}catch(s){throw(0,L.j)(s,e)}await t.leave().catch(()=>{})},async reset(){await t.clear().catch(a=>{throw(0,L.j)(a,e)})},
async discard(){n==="open"&&(n="discarded",await t.remove().catch(()=>{}))}}}var Xt=22,Zi=65535,Qt=Buffer.from("PK","latin1"),Ji=117853008,Xi="APK Sig Block 4\
2",X=24,Qi=16*1024*1024;async function tn(t){let{size:e}=await t.stat(),i=Math.max(0,e-Xt-Zi),n=await(0,v.b)(t,i,e-i),[a,...r]=en(n);if(a===void 0)throw new c.j(
"it does not end as a ZIP archive");if(r.length>0)throw new c.j("where its central directory ends can be read in two ways");let s=n.subarray(a);if(a>=20&&n.readUInt32LE(
a-20)===Ji)throw new c.j("it is a ZIP64 archive, which Android does not read");let o={start:s.readUInt32LE(16),end:i+a};if(o.start+s.readUInt32LE(12)!==o.end)throw new c.j(
"its central directory is not where its end says");let l=await nn(t,o.start);return{contents:{start:0,end:(l==null?void 0:l.start)??o.start},directory:o,endRecord:s,
block:l==null?void 0:l.values}}function en(t){let e=[];for(let i=t.indexOf(Qt);i>=0;i=t.indexOf(Qt,i+1)){let n=t.length-i-Xt;n>=0&&t.readUInt16LE(i+20)===n&&e.push(
i)}return e}async function nn(t,e){if(e<X+8)return;let i=await(0,v.b)(t,e-X,X);if(i.toString("latin1",8)!==Xi)return;let n=i.readBigUInt64LE(0);if(n<X||n>Qi||Number(
n)+8>e)throw new c.j("its APK Signing Block has no possible size");let a=e-Number(n)-8,r=await(0,v.b)(t,a,e-a);if(r.readBigUInt64LE(0)!==n)throw new c.j("its AP\
K Signing Block tells two sizes");return{start:a,values:an(r.subarray(8,r.length-X))}}function an(t){let e=new Map;for(let i=0;i<t.length;){let n=t.length-i<12?
0n:t.readBigUInt64LE(i);if(n<4n||n>t.length-i-8)throw new c.j("its APK Signing Block is damaged");let a=t.readUInt32LE(i+8);if(e.has(a))throw new c.j(`its APK S\
igning Block holds 0x${a.toString(16)} twice`);e.set(a,t.subarray(i+12,i+8+Number(n))),i+=8+Number(n)}return e}var te=1024*1024;async function rn(t,{contents:e,
directory:i,endRecord:n},a){let r=new Map([...a].map(l=>[l,[]])),s=l=>{for(let[f,d]of r)d.push((0,Kt.createHash)(f).update(ee(165,l.length)).update(l).digest())};
for(let{start:l,end:f}of[e,i])for(let d=l;d<f;d+=te)s(await(0,v.b)(t,d,Math.min(te,f-d)));let o=Buffer.from(n);return o.writeUInt32LE(e.end,16),s(o),new Map([...r].
map(([l,f])=>[l,(0,Kt.createHash)(l).update(ee(90,f.length)).update(Buffer.concat(f)).digest()]))}function ee(t,e){let i=Buffer.of(t,0,0,0,0);return i.writeUInt32LE(
e,1),i}function sn(t,e){let i=j(t),n=i.parts().map(a=>on(a,e));return i.expectEnd(),n}function on(t,e){let i=j(t),n=i.part(),a=e==="v3"?ne(i):void 0,r=i.parts().
map(ie),s=i.part();i.expectEnd();let o=j(n),l=o.parts().map(ie),f=o.parts(),d=e==="v3"?ne(o):void 0,u=new Map;for(let h of o.parts()){let g=j(h),w=g.number();if(u.
has(w))throw new c.j(`its signature has the attribute 0x${w.toString(16)} twice`);u.set(w,g.rest())}if(e==="v2"&&o.left()>0&&o.part().length>0)throw new c.j("it\
s signature has an unknown part");return o.expectEnd(),{signedData:n,digests:l,certificates:f,attributes:u,signatures:r,publicKey:s,sdk:a===void 0||d===void 0?void 0:
{signed:d,stated:a}}}function ie(t){let e=j(t),i={algorithm:e.number(),value:e.part()};return e.expectEnd(),i}function ne(t){return{min:t.number(),max:t.number()}}
function j(t){let e=0,i=a=>{if(a>t.length-e)throw new c.j("its signature is cut off");return e+=a,t.subarray(e-a,e)},n={number:()=>i(4).readUInt32LE(0),part:()=>i(
n.number()),parts(){let a=j(n.part()),r=[];for(;a.left()>0;)r.push(a.part());return r},rest:()=>i(t.length-e),left:()=>t.length-e,expectEnd(){if(e!==t.length)throw new c.j(
"its signature has an unknown part")}};return n}var ae=[{name:"v2",number:2,id:1896449818,format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.\
1",number:31,id:462663009,format:"v3"}],re=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"\
sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha\
256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),ln=3203395597,fn=1436519170,dn=1000370060,un=2147483647;async function cn(t,e){let i=await(0,di.open)(
t,"r");try{return await hn(i,e)}catch(n){if(n instanceof c.j)return G(n.message);if(n instanceof y.c)return G(`its signature is malformed: ${n.message}`);if(n instanceof
RangeError)return G(n.message);throw n}finally{await i.close()}}function G(t){return{state:"invalid",reason:t}}async function hn(t,e){let i=await tn(t),n=ae.flatMap(
({name:f,id:d,format:u})=>{var h;let g=(h=i.block)==null?void 0:h.get(d);return g===void 0?[]:[{name:f,signers:sn(g,u)}]});if(n.length===0)return{state:"unsigne\
d",reason:"there is neither a v2 nor a v3 signature in it"};let a=new Set(n.map(({name:f})=>f)),r=[];for(let{name:f,signers:d}of n){let[u,...h]=d;if(u===void 0)
return G(`its ${f} signature has no signer`);if(h.length>0)return G(`its ${f} signature has ${d.length} signers, and only the signing policy's is expected`);let g=gn(
u,e)??wn(u,f,a);if(g!==void 0)return G(`its ${f} signature ${g}`);r.push(u)}let s=r.flatMap(f=>f.digests.map(({algorithm:d,value:u})=>({...At(d),value:u}))),o=s.
filter(({tree:f})=>f!==!0),l=await rn(t,i,new Set(o.map(({digest:f})=>f)));return o.some(({digest:f,value:d})=>{var u;return((u=l.get(f))==null?void 0:u.equals(
d))!==!0})?G("it was changed after signing: its digest is not the signed one"):{state:"valid",verifier:"APK signature check",notes:[`signature schemes: ${[...a].
join(", ")}`,...o.length<s.length?["the digest for fs-verity was not checked"]:[],...r.some(({attributes:f})=>f.has(dn))?["the proof of rotation was not checked"]:
[]]}}function gn(t,e){let{signatures:i,digests:n,certificates:a,publicKey:r,signedData:s}=t,[o]=a;if(o===void 0)return"holds no certificate";if(!o.equals(e.raw))
return`is by ${(0,D.c)((0,m.n)(o))}`;let l=e.publicKey;if(!r.equals(l.export({format:"der",type:"spki"})))return"names another public key than its certificate's";
let f=i.find(({algorithm:d})=>!re.has(d));return f!==void 0?`uses an algorithm that is unknown or too weak (0x${f.algorithm.toString(16)})`:i.some(({algorithm:d})=>At(
d).tree!==!0)?i.length!==n.length||i.some(({algorithm:d},u)=>{var h;return((h=n[u])==null?void 0:h.algorithm)!==d})?"lists other algorithms for its digests than\
 for its signatures":i.every(({algorithm:d,value:u})=>mn(At(d),s,l,u))?void 0:"does not fit what it is over":"has no digest that can be checked here"}function mn({
kind:t,digest:e},i,n,a){if((t==="ecdsa"?"ec":"rsa")!==n.asymmetricKeyType)return!1;if(t==="ecdsa")return(0,K.verify)(e,i,{key:n,dsaEncoding:"der"},a);let r=t===
"rsa-pss"?{padding:K.constants.RSA_PKCS1_PSS_PADDING,saltLength:K.constants.RSA_PSS_SALTLEN_DIGEST}:{padding:K.constants.RSA_PKCS1_PADDING};return(0,K.verify)(e,
i,{key:n,...r},a)}function wn({attributes:t,sdk:e},i,n){let a=t.get(ln);if(a!==void 0){let o=a.length===4?a.readUInt32LE(0):0;if(!ae.some(l=>l.number===o&&n.has(
l.name)))return"says that a newer one was there, which is gone"}if(t.has(fn)&&!n.has("v3.1"))return"says that a v3.1 signature was there, which is gone";if(e===
void 0)return;let{signed:r,stated:s}=e;return r.min!==s.min||r.max!==s.max?"is for other versions of Android than it says":r.min>r.max?"is for no version of And\
roid":(i==="v3.1"||!n.has("v3.1"))&&r.max!==un?"is not for the latest versions of Android":void 0}function At(t){let e=re.get(t);if(e===void 0)throw new c.j(`it\
s signature uses an unknown algorithm (0x${t.toString(16)})`);return e}var pn="1.3.6.1.4.1.311.2.1.4",se="1.3.6.1.4.1.311.10.1",vn="1.2.840.113549.1.9.5",yn="1.\
3.6.1.4.1.311.2.4.1",In="Authenticode PKCS #7 check";function Ut(t,e){try{return bn(kn((0,A.a)(An(t))),e)}catch(i){if(!(i instanceof y.c))throw i;return rt(`the\
 signature is malformed: ${i.message}`)}}function bn(t,e){if(t.every(({signers:a})=>a.length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsi\
gned",reason:"nobody has signed it"}};let i,n;for(let a of t){let{content:r}=a;if(r===void 0||![pn,se].includes(a.contentType))return rt("the signature is not a\
n Authenticode one");let s=(0,m.k)(e,a,r);if(s.state==="wrong"){(i===void 0||i.byOther)&&(i=s);continue}let o=Sn(a,r,s,e);if(o.verdict.state!=="valid")return o;
let l=En(s.signer);(n===void 0||l>=n.time)&&(n={time:l,finding:o})}return n!==void 0&&(i==null?void 0:i.byOther)!==!1?n.finding:rt((i==null?void 0:i.reason)??"t\
here is no signature in it")}function En({signedAttributes:t}){var e;let i=(e=t==null?void 0:t.values.get(vn))==null?void 0:e[0];return i===void 0?0:(0,y.i)(i,"\
the signing time").getTime()}function Sn(t,e,{signer:i},n){let a=(0,m.o)(i,t,{signer:n});if(a.state==="invalid")return rt(`its timestamp is not right: ${a.reason}`,
"timestamp");let r=t.contentType===se;return{kind:r?"catalog":"file",signedDigest:r?void 0:Ln(e),verdict:{state:"valid",verifier:In,...$n((0,m.h)(i.digestAlgorithm)),
notes:a.state==="none"?[]:[`timestamp of ${a.time.toISOString()} by ${a.authority}`],...a.state==="none"?{}:{timestampedAt:a.time.toISOString()},...a.state==="n\
one"||a.digest===void 0?{}:{timestampDigest:a.digest}}}}function $n(t){return t===void 0?{}:{digest:t}}function rt(t,e){return{kind:"file",signedDigest:void 0,verdict:{
state:"invalid",reason:t,...e===void 0?{}:{part:e}}}}function Ln(t){let e={tag:y.a.sequence,raw:t,content:t},[,i]=(0,y.e)(e),[n,a]=(0,y.g)(i,"the file's digest"),
[r]=(0,y.g)(n,"the file's digest algorithm");return{algorithm:(0,m.h)((0,y.h)(r,"the file's digest algorithm")),value:(0,y.f)(a,y.a.octetString,"the file's dige\
st").content.toString("hex")}}function kn(t){let e=t.signers.flatMap(({unsignedAttributes:i})=>i.get(yn)??[]);return[t,...e.map(({raw:i})=>(0,A.a)(i))]}function An(t){
let e=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(t.subarray(0,t[0]===y.a.sequence?0:void 0).toString("latin1"));return(e==null?void 0:e[1])===
void 0?t:Buffer.from(e[1],"base64")}var oe=22,Un=20,Nn=56,Tn=128*1024;async function Bn(t,{start:e,end:i},n){if(i-e>Tn)throw new c.j("it has data behind its dir\
ectory");let a=Buffer.from(await(0,v.b)(t,e,i-e)),r=Nt(a,0,"PK")?Nn:0,s=r===0?0:r+Un;if(!(Nt(a,s,"PK")&&a.length===s+oe+a.readUInt16LE(s+20)&&(r===0||Nt(a,r,
"PK\x07"))))throw new c.j("it has data behind its directory");return r>0&&Pn(a,r,n),xn(a.subarray(s),n),a}function Nt(t,e,i){return t.length>=e+oe&&t.toString(
"latin1",e,e+4)===i}function xn(t,{inDirectory:e,before:i}){for(let n of[8,10]){let a=t.readUInt16LE(n);a!==65535&&t.writeUInt16LE(a-1&65535,n)}for(let[n,a]of[[
12,e],[16,i]]){let r=t.readUInt32LE(n);r!==4294967295&&t.writeUInt32LE(r-a>>>0,n)}}function Pn(t,e,{inDirectory:i,before:n}){for(let[a,r]of[[24,1],[32,1],[40,i],
[48,n],[e+8,i+n]])t.writeBigUInt64LE(BigInt.asUintN(64,t.readBigUInt64LE(a)-BigInt(r)),a)}var Mn=1024*1024,le=30,On=8,Fn="the file was changed after signing";async function Rn(t,e){
try{return await(0,c.s)(t,i=>Dn(i,e))}catch(i){if(i instanceof c.j||i instanceof RangeError)return V(`the file is damaged: ${i.message}`);throw i}}async function Dn(t,e){
let i=t.find(c.o);if(i===void 0)return{state:"unsigned",reason:`there is no ${c.o} in it`};let n=await Cn(t,i);if(n!==void 0)return V(n);let a=await _n(t,i);if(typeof a==
"string")return V(a);let{verdict:r,kind:s,signedDigest:o}=Ut(a,e);if(r.state!=="valid")return r;if(s!=="file"||o===void 0)return V("it is a catalog's signature");
let{algorithm:l,value:f}=o,d=await(0,c.w)(t);if(l===void 0||l!==d)return V(`its digests are not made with the block map's hash method (${d??"none that is known"}\
)`);let u=qn(f,await Gn(t,i,l));return u===void 0?{...r,verifier:"app package check"}:V(u)}async function Cn(t,{entry:e}){let{zip:i,file:n,entries:a,directory:r}=t,
s=await(0,c.f)({zip:i,file:n,entries:a,directoryOffset:r.start,sectionOf:()=>{}});if(s!==void 0)return s;let o=e.relativeOffsetOfLocalHeader;return a.some(l=>l.
entry.relativeOffsetOfLocalHeader>o)?"its signature is not the last entry":(await(0,v.b)(n,o,le)).readUInt16LE(28)+e.extraFieldLength+e.fileCommentLength>0?"it \
has data beside its signature":void 0}async function _n({file:t},{entry:e}){if(Math.max(e.compressedSize,e.uncompressedSize)>Mn)return"its signature is too big";
let i=e.relativeOffsetOfLocalHeader+le+e.fileNameLength,n=await(0,v.b)(t,i,e.compressedSize),a=e.compressionMethod===On?zn(n,e.uncompressedSize):n;return(a==null?
void 0:a.length)!==e.uncompressedSize?"its signature can't be unpacked":a.toString("latin1",0,4)==="PKCX"?a.subarray(4):`${c.o} does not begin as a signature`}function zn(t,e){
try{let{buffer:i,engine:n}=(0,ui.inflateRawSync)(t,{maxOutputLength:Math.max(e,1),info:!0});return n.bytesWritten===t.length?i:void 0}catch{return}}async function Gn(t,e,i){
let n=[["AXCT",c.p],["AXBM",c.q],["AXCI",c.r]],a=[];for(let[r,s]of n){let o=t.find(s);o!==void 0&&a.push([r,s,await Kn(t,o,(0,mt.createHash)(i))])}return[["AXPC",
"its entries",await jn(t,e,(0,mt.createHash)(i))],["AXCD","its directory",await Vn(t,e,(0,mt.createHash)(i))],...a]}async function Kn(t,e,i){for await(let n of(0,c.t)(
t,e))i.update(n);return i.digest()}async function jn({file:t},{entry:e},i){return await(0,v.c)(t,0,e.relativeOffsetOfLocalHeader,n=>i.update(n)),i.digest()}async function Vn({
file:t,size:e,directory:i},n,a){let{inDirectory:r,entry:s}=n;return await(0,v.c)(t,i.start,r.start,o=>a.update(o)),await(0,v.c)(t,r.end,i.end,o=>a.update(o)),a.
update(await Bn(t,{start:i.end,end:e},{inDirectory:r.end-r.start,before:i.start-s.relativeOffsetOfLocalHeader})),a.digest()}function qn(t,e){let i=Buffer.concat(
[Buffer.from("APPX"),...e.flatMap(([r,,s])=>[Buffer.from(r),s])]),n=Buffer.from(t,"hex");if(n.equals(i))return;let a=e.find(([r,,s])=>!n.includes(Buffer.concat(
[Buffer.from(r),s])));return`${Fn}: the digest of ${(a==null?void 0:a[1])??"what it holds"} is not the signed one`}function V(t){return{state:"invalid",reason:t}}
var fe="1.2.840.113549.1.7.1",Yn=1024*1024;async function Wn(t,e,i,n,a){let r=(0,m.g)(i,Yn);if(!Buffer.isBuffer(r))return r;try{let s=(0,A.a)(de(r,n.format)),[o,
...l]=s.signers;if(o===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=l.length>0?"has several signers":await Jn(o,s,{certificate:t,file:e,expected:n,
digests:a});return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:Xn(o,s,t,n)}catch(s){if(!(s instanceof y.c))throw s;return{state:"invalid",reason:`t\
he signature is malformed: ${s.message}`}}}function de(t,e){let i=t[0]===y.a.sequence;if(i!==(e==="der"))throw new y.c(`it is not ${e.toUpperCase()}`);let n=i?t:
Zn(t);if((0,y.d)(n).raw.length!==n.length)throw new y.c("there is more after the end");return n}function Hn(t){let e=t.toString("base64").match(/.{1,64}/g)??[];
return Buffer.from(`-----BEGIN CMS-----
${e.join(`
`)}
-----END CMS-----
`)}function Zn(t){let e=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(t.toString("latin1"));if((e==null?void 0:e[2])===void 0)throw new y.c(
"it is no PEM of a CMS message alone");return Buffer.from(e[2],"base64")}async function Jn(t,e,{certificate:i,file:n,expected:a,digests:r}){if(e.content!==void 0||
e.contentType!==fe)return"is not a detached one over a file";if(!(0,m.m)(t.name,i.raw))return"is by another signer";if(!e.certificates.some(g=>g.equals(i.raw)))
return"does not hold the signer's certificate";let{digest:s,padding:o}=a;if((0,m.h)(t.digestAlgorithm)!==s)return`does not use ${s}`;let l=i.publicKey,f=(0,m.j)(
t.signatureAlgorithm,s,l);if(typeof f=="string")return f;if(f.digest!==s)return`does not use ${s}`;if(f.kind!=="ecdsa"&&f.kind!==`rsa-${o}`)return`does not use \
the padding ${o}`;if(f.kind==="rsa-pss"&&f.key.saltLength!==ct.a[s])return"has a salt that is not as long as the digest";let{signedAttributes:d,signature:u,signatureAlgorithm:h}=t;
if(d===void 0){let g=(0,ci.createVerify)(s);return await(0,vt.c)(n,w=>g.update(w)),g.verify(f.key,u)?void 0:"does not fit the file"}return(0,m.l)(d.values,await r.
of(n,s),fe)??(0,m.i)({algorithm:h,digest:s,data:d.encoded,signature:u},l)}function Xn(t,e,i,{digest:n,timestamped:a}){let r={state:"valid",verifier:"CMS check w\
ith Node.js crypto",notes:[]},s=(0,m.o)(t,e,{signer:i,byTheLetter:!0,...a?{digest:n}:{}});switch(s.state){case"invalid":return{state:"invalid",reason:`its times\
tamp is not right: ${s.reason}`,part:"timestamp"};case"none":return a?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
r;case"valid":{let o=s.time.toISOString();return{...r,notes:[`timestamp of ${o} by ${s.authority}`],timestampedAt:o}}}}var Qn=64*1024;async function ta(t,e,i,{openssl:n,
options:a},{run:r,scratch:s}){let o=(0,m.g)(i,Qn);if(!Buffer.isBuffer(o))return o;let l=(0,gi.join)(s,"key.pem");await(0,hi.writeFile)(l,t.publicKey.export({type:"\
spki",format:"pem"}));let{exitCode:f,output:d}=await r({program:n,arguments:["pkeyutl","-verify","-pubin","-inkey",l,"-in",e,"-sigfile",i,...a.flatMap(u=>["-pke\
yopt",u])],environment:{}});return f===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"\
the signature does not fit the digest, the certificate, or the digest algorithm"}}var Tt=4294967290,ea=128;async function ia(t,e){let i=await(0,v.b)(t,0,512),n=2**
i.readUInt16LE(30);if(n!==512&&n!==4096)throw new RangeError("its sectors have an unknown size");if(e%n!==0)return{reason:"has data behind its last sector"};let a=await na(
t,i,n,e/n-1);Bt(a,i.readUInt32LE(60));let r=await ra(t,a,i.readUInt32LE(48));for(let s=0;s<r.length;s+=ea)aa(a,r,s);for(let s=0;s<a.sectorCount;s+=1)if(!a.used.
has(s)&&!(await st(t,a,s)).every(o=>o===0))return{reason:"has data that belongs to none of its streams"}}async function na(t,e,i,n){let a=i/4,r={sectorSize:i,sectorCount:n,
miniStreamCutoff:e.readUInt32LE(56),next:new Uint32Array(Math.ceil(n/a)*a).fill(4294967295),used:new Set},s=Array.from({length:109},(l,f)=>e.readUInt32LE(76+f*4));
for(let l=e.readUInt32LE(68);l<Tt;){xt(r,l);let f=await st(t,r,l);for(let d=0;d<a-1;d+=1)s.push(f.readUInt32LE(d*4));l=f.readUInt32LE(i-4)}let o=0;for(let l of s.
filter(f=>f<Tt)){xt(r,l);let f=await st(t,r,l);for(let d=0;d<a&&o<r.next.length;d+=1)r.next[o++]=f.readUInt32LE(d*4)}return r}function aa(t,e,i){let n=e.readUInt8(
i+66),a=n===5,r=e.readUInt32LE(i+120);(a||n===2&&r>=t.miniStreamCutoff)&&Bt(t,e.readUInt32LE(i+116))}function Bt(t,e){let i=[];for(let n=e;n<Tt;n=t.next[n]??4294967295)
xt(t,n),i.push(n);return i}function xt({used:t,sectorCount:e},i){if(i>=e)throw new RangeError("it names a sector that it does not have");if(t.has(i))throw new RangeError(
"two of its parts share a sector");t.add(i)}async function ra(t,e,i){let n=Bt(e,i),a=[];for(let r of n)a.push(await st(t,e,r));return Buffer.concat(a)}function st(t,{
sectorSize:e},i){return(0,v.b)(t,(i+1)*e,e)}var sa=64*1024*1024,oa=15,la={reason:"has bytes that are not UTF-8, which its signature does not tell apart",advice:"\
Save the script as UTF-8 with a byte order mark."};async function fa(t){let e=await(0,wi.open)(t,"r");try{let{size:i}=await e.stat(),n=await(0,v.b)(e,0,64),a=await(0,m.c)(
e);return a!==void 0?await ue(e,a):n.toString("latin1",0,4)==="MSCF"?await da(e,n,i):n.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await ia(e,i):et.c.includes((0,pi.extname)(
t).toLowerCase())?await ca(e,i):{reason:"is of a kind whose signature can not be checked here"}}catch(i){if(i instanceof RangeError||i instanceof y.c)return{reason:`\
is damaged: ${i.message}`};throw i}finally{await e.close()}}async function ue(t,e){let{table:i,size:n,contentEnd:a}=e;return i===void 0||i.offset+i.size!==n?{reason:"\
has data behind its signature"}:i.offset<a?{reason:"has a section that reaches into its signature"}:ce(t,i.offset+8,n)}async function da(t,e,i){if(!((e.readUInt16LE(
30)&4)!==0&&e.readUInt16LE(36)===20))return{reason:"has no place for a signature"};let n=e.readUInt32LE(44);return n+e.readUInt32LE(48)===i?ce(t,n,i):{reason:"h\
as data behind its signature"}}async function ce(t,e,i){let n=e+(0,y.j)(await(0,v.b)(t,e,6));return i-n<=oa&&(await(0,v.b)(t,n,i-n)).every(a=>a===0)?void 0:{reason:"\
has data behind its signature"}}var ua=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source:t})=>t).join("|"));async function ca(t,e){
if(e>sa)return{reason:"is too big for a script"};let i=await(0,v.b)(t,0,e),n=i.length>=2&&i.readUInt16BE(0)===65534;if(!n&&!(0,mi.isUtf8)(i))return la;let a=i.toString(
n?"utf16le":"utf8"),r=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(a);return r!==null&&ua.test(a.slice(r.index))?void 0:{reason:"has text behind its s\
ignature"}}async function ha(t,e){let i=await(0,v.a)(t);try{return await ga(i,e)}catch(n){if(n instanceof RangeError||n instanceof y.c)return q(`the file is dam\
aged: ${n.message}`);throw n}finally{await i.close()}}async function ga(t,e){let i=await(0,m.c)(t);if(i===void 0)return;let{table:n,size:a}=i;if(n===void 0)return{
state:"unsigned",reason:"there is no Authenticode signature in it"};if(n.offset+n.size<a)return q("there is more data after the signature");let r=await ue(t,i);
if(r!==void 0)return q(`the file ${r.reason}`);let{verdict:s,kind:o,signedDigest:l}=Ut(await(0,m.e)(t,n),e);return s.state!=="valid"?s:o!=="file"||l===void 0?q(
"it is a catalog's signature"):l.algorithm===void 0?q("the file's digest is of a kind that is unknown or too weak"):(await(0,m.d)(t,i,l.algorithm)).toString("he\
x")===l.value?{...s,verifier:"Authenticode check"}:q("the file was changed after signing: its digest is not the signed one")}function q(t){return{state:"invalid",
reason:t}}async function ma(t,e,i={}){try{return await(0,c.k)(t,n=>wa(n,e,i))}catch(n){if(n instanceof c.j)return{state:"invalid",reason:n.message};throw n}}async function wa(t,e,i){
if(t.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in META-INF"};let n=t.manifest===void 0?void 0:(0,c.a)(t.manifest),a=t.signatures.
map(l=>pa({archive:t,manifest:n},l,e,i)),r=a.find(({verdict:l})=>l.state==="valid"),s=r===void 0||n===void 0?void 0:await va(t,n);if(s!==void 0)return{state:"in\
valid",reason:s};let o=r??a.find(({byOther:l})=>!l)??a[0];return(o==null?void 0:o.verdict)??{state:"unsigned",reason:"there is no signature block in META-INF"}}
function pa(t,{name:e,block:i,signatureFile:n},a,r){let s=(o,l=!1)=>({verdict:{state:"invalid",reason:`${e}: ${o}`},byOther:l});if(n===void 0)return s("its sign\
ature file (.SF) is missing");try{let o=(0,A.a)(i);if(o.content!==void 0&&!o.content.equals(n))return s("it is over another signature file");let l=(0,m.k)(a,o,n);
if(l.state==="wrong")return s(l.reason,l.byOther);let f=(0,m.o)(l.signer,o,{...r,signer:a});if(f.state==="invalid")return{verdict:{state:"invalid",part:"timesta\
mp",reason:`${e}: its timestamp is not right: ${f.reason}`},byOther:!1};let d=ya(t,n);if(d!==void 0)return s(d);let u=f.state==="valid"?f.time.toISOString():void 0,
h=f.state==="valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],g=(0,m.h)(l.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"JA\
R signature check",notes:h,...g===void 0?{}:{digest:g},...u===void 0?{}:{timestampedAt:u}},byOther:!1}}catch(o){if(o instanceof y.c)return s(`it is malformed: ${o.
message}`);throw o}}async function va(t,{sections:e}){for(let[n,a]of e)if((0,c.c)(a)&&!t.names.has(n))return`the entry ${JSON.stringify(n)} is signed, but gone`;
let i=new Set(t.contentNames);return t.contentProblem(n=>i.has(n)?e.get(n):void 0)}function ya({archive:{contentNames:t},manifest:e},i){if(e===void 0)return"the\
 manifest is missing";let n=(0,c.a)(i),a=e.repeated??n.repeated;if(a!==void 0)return`the manifest names ${JSON.stringify(a)} twice`;let r=(0,c.b)(n.main,"-Diges\
t-Manifest",e.raw)==="fits";if(!r&&(0,c.b)(n.main,"-Digest-Manifest-Main-Attributes",e.main.raw)!=="fits")return"the manifest was changed after signing";for(let s of t){
let o=e.sections.get(s);if(o===void 0||!(0,c.c)(o))return`the entry ${JSON.stringify(s)} is not signed`;if(r)continue;let l=n.sections.get(s);if(l===void 0)return`\
the entry ${JSON.stringify(s)} is not signed by it`;if((0,c.b)(l,"-Digest",o.raw)!=="fits")return`the manifest's section of ${JSON.stringify(s)} was changed aft\
er signing`}}var he=1024*1024;async function Q(t,e,i,n,a=0){let r=e.end-e.start,s=n.end-n.start-r;if(r<0||s<0||s>a)return!1;for(let o=0;o<r;o+=he){let l=Math.min(
he,r-o),[f,d]=await Promise.all([(0,v.b)(t,e.start+o,l),(0,v.b)(i,n.start+o,l)]);if(!f.equals(d))return!1}return s===0||(await(0,v.b)(i,n.end-s,s)).every(o=>o===
0)}var Pt=`!<arch>
`,Mt=60,Ia=100,ba=64*1024;async function Ot(t){let e=await(0,wt.open)(t);try{let{size:i}=await e.stat(),n=await ge(e,i),a=n.filter(({name:d})=>!d.startsWith("_")),
[r,s,o,...l]=a;if(!((r==null?void 0:r.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(o==null?void 0:o.name.startsWith("data.t\
ar"))===!0&&l.length===0))throw new RangeError(`its members are ${a.map(({name:d})=>d).join(", ")}`);let f=[];for(let{name:d,start:u,end:h}of n)if(d.startsWith(
"_gpg")){if(h-u>ba)throw new RangeError(`${d} is too big for a signature`);f.push({name:d,content:await(0,v.b)(e,u,h-u)})}return{names:a.map(({name:d})=>d),signed:a.
map(({start:d,end:u})=>({path:t,start:d,end:u})),signatures:f}}finally{await e.close()}}async function Ea(t,e){let[i,n]=[await Ot(t),await Ot(e)],[a,r]=[await(0,wt.open)(
t),await(0,wt.open)(e)];try{for(let[s,o]of i.names.entries()){let[l,f]=[i.signed[s],n.signed[s]];if(!(n.names[s]===o&&l!==void 0&&f!==void 0&&await Q(a,l,r,f)))
return{reason:`holds another ${o} than the original`}}return}finally{await Promise.all([a.close(),r.close()])}}async function Sa(t){let e=await ge(t,(await t.stat()).
size);for(let i of["control.tar","data.tar"])if(!e.some(({name:n})=>n.startsWith(i)))throw new RangeError(`it has no ${i}`)}async function ge(t,e){var i;if((await(0,v.b)(
t,0,Pt.length)).toString("latin1")!==Pt)throw new RangeError("it is no ar archive");let n=[];for(let a=Pt.length;a<e;){if(a+Mt>e)throw new RangeError("it ends a\
mid a member, or there is data behind the last one");let r=(await(0,v.b)(t,a,Mt)).toString("latin1"),s=Number(((i=/^(\d+) *$/.exec(r.slice(48,58)))==null?void 0:
i[1])??NaN),o=a+Mt;if(r.slice(58)!=="`\n"||!Number.isSafeInteger(s)||o+s>e)throw new RangeError("a member is damaged");if(n.length===Ia)throw new RangeError("it\
 has too many members");n.push({name:r.slice(0,16).trimEnd().replace(/\/$/,""),start:o,end:o+s}),a=o+s+s%2}return n}var ot="_gpgorigin";async function $a(t,e,i){
let n;try{n=await Ot(t)}catch(o){if(o instanceof RangeError)return{state:"invalid",reason:`it is no Debian package: ${o.message}`};throw o}let[a,...r]=n.signatures.
filter(({name:o})=>o===ot);if(a===void 0)return{state:"unsigned",reason:`the package has no ${ot}`};if(r.length>0)return{state:"invalid",reason:`the package has\
 several ${ot}`};if(a.content.length===0)return{state:"invalid",reason:`its ${ot} is empty`,advice:"debsigs writes the signature to /tmp first, and does not say\
 that it is full: free space there."};let s=await(0,S.f)(a.content,n.signed,e,i);return s.state==="invalid"&&n.names.some(o=>o.endsWith(".zst"))?{...s,reason:`${s.
reason}; debsigs before 0.2 can't sign packages with Zstandard`,advice:"Build the package with dpkg-deb -Zxz, or use a later debsigs."}:s}function La({signer:t,
openpgpKey:e,run:i,scratchDirectory:n,digests:a}){let r=()=>me(t,"certificate"),s=()=>me(e,"OpenPGP key"),o=new Map,l=async f=>{let d=await(0,H.mkdtemp)((0,fi.join)(
n,"verify-"));try{return await f(d)}finally{await(0,H.rm)(d,{recursive:!0,force:!0})}};return{signer:t===void 0?void 0:(0,D.d)(t),withScratch:l,run:i,rawSignature:(f,d,u,h)=>(0,m.f)(
r().publicKey,f,d,u,h,a),digestSignature:(f,d,u)=>l(h=>ta(r(),f,d,u,{run:i,scratch:h})),cmsSignature:(f,d,u)=>Wn(r(),f,d,u,a),timestampBeside:(f,d)=>(0,m.q)(r(),
f,d),authenticodeSignature:async f=>Ut(await(0,H.readFile)(f),r()),executableSignature:f=>ha(f,r()),appPackageSignature:f=>Rn(f,r()),rootIsKnown:f=>{let d=o.get(
f)??(0,D.a)(f).then(u=>(0,D.i)(u));return o.set(f,d),d},openpgpSignature:(f,d,u)=>(0,S.g)(f,d,u,s()),debSignature:(f,d)=>$a(f,d,s()),clearSignature:(f,d,u)=>(0,S.h)(
f,d,u,s()),uncoveredData:fa,jarSignature:(f,d)=>ma(f,r(),d===void 0?{}:{digest:d}),apkSignature:f=>cn(f,r())}}function me(t,e){if(t===void 0)throw new p.b("INTE\
RNAL_ERROR",`The policy's ${e} is not known.`);return t}var ka=new Set(["LIBRARY_NOT_LOADABLE","POLICY_NOT_FOUND","AUTHENTICATION_FAILED","SIGNING_FAILED","VERI\
FICATION_FAILED"]),Aa=3;function Ua(t,e,i){let n=0,a=!1,r=0;return{get possible(){return e&&t.count>1},mayExplain:({code:s})=>ka.has(s),get aloneMayHelp(){return n<
Aa},get recovery(){return Math.max(0,r-performance.now())},processFailed(s){r=performance.now()+s,a||i.warning("The process that signs several files at once has\
 ended or run out of memory: what was under way is signed once more, each file alone."),a=!0},learn(s,o){(s==null?void 0:s.transient)===!0&&s.code!=="TIME_LIMIT"||
(n=s===void 0?0:n+1,!(s!==void 0||o||t.count===1)&&(t.narrow(),i.notice("The module fails where several processes log in at once: files are signed one at a time\
 from now on.")))}}}function Na(t,e,i){return Ta(t,e,i,!1)}async function Ta(t,e,{concurrency:i=Number.POSITIVE_INFINITY,stopOnError:n=!0,signal:a}={},r){return new Promise(
(s,o)=>{xa(t,e,i);let l=[],f=[],d=0,u=!1,h=!1,g=new Set,w=Number.POSITIVE_INFINITY,I=0,b=Ma(t),$=()=>{P(a.reason)},x=()=>{a==null||a.removeEventListener("abort",
$)},M=E=>{s(E),x()},P=E=>{u||(u=!0,o(E),x(),h||we(b))};if(a){if(a.aborted){P(a.reason);return}a.addEventListener("abort",$,{once:!0})}let Ti=Oa(b),$t=()=>{if(u||
w===Number.POSITIVE_INFINITY)return;for(let T of g)if(T<w)return;if(!n){let T=[];for(let U=0;U<Math.min(w,f.length);U++)U in f&&T.push(f[U]);if(T.length>0){P(new AggregateError(
T));return}}u=!0,h||we(b);let E=Math.min(w,l.length);if(E===l.length&&d===0){M(l);return}M(l.slice(0,E).filter(T=>T!==Ft))},qt=async()=>{if(u||I>=w)return;let E=I++;
g.add(E);let T;try{T=await Ti()}catch(U){if(g.delete(E),E<w)throw U;$t();return}if(T.done){g.delete(E),w=Math.min(w,E),h=!0,$t();return}(async()=>{try{let U=await T.
value;if(u||E>=w)return;let Z=await e(U,E);if(E>=w)return;if(Z===Ba){w=E;return}Z===Ft&&d++,l[E]=r&&Z!==Ft?{status:"fulfilled",value:Z}:Z}catch(U){if(E>=w)return;
if(r)l[E]={status:"rejected",reason:U};else if(n){P(U);return}else f[E]=U}finally{g.delete(E),$t()}try{await qt()}catch(U){P(U)}})().then(()=>new Promise(()=>{})).
then(s)};(async()=>{for(let E=0;E<i;E++){try{await qt()}catch(T){P(T);break}if(u||I>=w)break}})()})}var Ft=Symbol("skip"),Ba=Symbol("stop");function xa(t,e,i){if((t==
null?void 0:t[Symbol.iterator])===void 0&&(t==null?void 0:t[Symbol.asyncIterator])===void 0)throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \
\`AsyncIterable\`, got (${typeof t})`);if(typeof e!="function")throw new TypeError("Mapper function is required");if(!Pa(i,1))throw new TypeError(`Expected \`con\
currency\` to be an integer from 1 and up or \`Infinity\`, got \`${i}\` (${typeof i})`)}function Pa(t,e){return Number.isSafeInteger(t)&&t>=e||t===Number.POSITIVE_INFINITY}
function Ma(t){return t[Symbol.asyncIterator]===void 0?t[Symbol.iterator]():t[Symbol.asyncIterator]()}async function we(t){var e;try{await((e=t.return)==null?void 0:
e.call(t))}catch{}}function Oa(t){let e=!1,i=n=>{n!=null&&n.done&&(e=!0)};return()=>{if(e)return{done:!0};let n=t.next();if(i(n),typeof(n==null?void 0:n.then)!=
"function")return n;let a=Promise.resolve(n);return a.then(i,()=>{}),a}}var Fa=16*1024,Ra=new Map([[134,"SIGABRT"],[135,"SIGBUS"],[139,"SIGSEGV"]]),Da=new Set([
"SIGABRT","SIGBUS","SIGSEGV","SIGILL","SIGFPE"]),Ca=new Set(["OUTPUT_NOT_WRITABLE","INVALID_INPUT","KEY_TYPE_MISMATCH","LIBRARY_NOT_LOADABLE"]);async function pe(t){
let e=await ye(t),i=Ga(await ja(t,e),t);if(Ca.has(i.code)||i.transient)return i;let n=await t.askSignPath();if(n===void 0)return i;let{tool:a,file:r}=t;return new p.b(
n.code,`${a} could not sign ${r}: ${_a(n.message,e)}`,{file:r,cause:i,...n.hint===void 0?{}:{hint:n.hint},...i.details===void 0?{}:{details:i.details}})}function _a(t,{
ckr:e}){return e===void 0?t:`${t.replace(/\.$/,"")} (${e}).`}function za({message:t="see its words below"},e){let i=t.replace(/\.$/,"");return e===void 0?i:i.replace(
/^The timestamp server\b/,`The timestamp server ${e}`)}function Ga(t,{tool:e,extraArguments:i}){let{code:n,message:a,hint:r,file:s,details:o}=t;if(i.length===0||
n!=="SIGNING_FAILED"&&n!=="INVALID_INPUT")return t;let l=i.map(d=>{var u;return(u=/^(-[^\s=:]+)\S* +\S/.exec(d))==null?void 0:u[1]}).find(d=>d!==void 0),f=l===void 0?
"":` They stand one a line: what follows ${l} on its line is part of it.`;return new p.b(n,a,{hint:`${r===void 0?"":`${r} `}Check \`arguments\` too: ${e} gets t\
hem as they are.${f}`,...s===void 0?{}:{file:s},...o===void 0?{}:{details:o},cause:t})}async function Ka(t,e){return(await ye(t)).ckr!==void 0?pe(t):new p.b(e.code,
e.message,{file:t.file,...e.hint===void 0?{}:{hint:e.hint},details:await Ee(t)})}async function ja(t,e){var i;let{tool:n,file:a,captured:r,timeLimitInSeconds:s}=t,
o={file:a,details:await Ee(t)},l=Ya(r.output)??await Se(t);if(l!==void 0)return Ie(n,a,l,o);if(e.ckr!==void 0){let h=(0,R.b)(e.ckr,t.otherVendor);return new p.b(
h.code,`${n} could not sign ${a}: ${e.ckr}, ${h.meaning}.`,{...o,hint:h.hint})}if(r.timedOut)return new p.b("TIME_LIMIT",`${n} did not finish ${a} within ${s} s\
 and was stopped.`,{...o,hint:`Either ${t.timestampUrl===void 0?"the service":`the service or the timestamp server ${t.timestampUrl}`} hangs, or the tool waits \
for a session that could not be opened. Look at the log below; raise time-limit-in-seconds for very large files.`});if(e.code!==void 0)return new p.b(e.code,`${n}\
 could not sign ${a}: ${za(e,t.timestampUrl)}.`,{...o,...e.hint===void 0?Va(e.code,t.otherVendor):{hint:e.hint}});let f=r.signal??Ra.get(r.exitCode??0);if(f!==void 0&&
(r.signal===null||Da.has(f)))return new p.b("SIGNING_FAILED",`${n} crashed (${f}) while it signed ${a}.`,{...o,hint:"Its last words are below. Where there are n\
one, set log-level to debug for the library's own log."});let d=((i=e.message)==null?void 0:i.replace(/\.$/,""))??qa(r),u=r.exitCode===137||d.includes("by SIGKI\
LL");return new p.b("SIGNING_FAILED",`${n} could not sign ${a}: ${d}.`,{...o,hint:u?"If nobody else killed it, memory ran out: lower parallel, or give the machi\
ne or container more.":"Its own words are below."})}var ve=new Set(["CKR_OPERATION_ACTIVE","CKR_OPERATION_NOT_INITIALIZED"]);async function ye({failure:t,logDirectory:e,
cardLog:i,redact:n}){if(t.ckr!==void 0&&!ve.has(t.ckr)||t.code!==void 0)return t;let a=i===void 0?void 0:(0,R.f)(await be(i));if(a!==void 0)return{...t,ckr:a};let r=[
...(await(0,S.b)(e,n)).matchAll(/\b(CKR_[A-Z_]+)\b|\bCKR 0x([0-9A-Fa-f]{1,8})\b/g)].map(([,s,o])=>s??(0,R.a)(parseInt(o??"0",16))).findLast(s=>!ve.has(s));return r===
void 0||r==="CKR_OK"?t:{...t,ckr:r}}function Ie(t,e,i,n){return new p.b("OUTPUT_NOT_WRITABLE",`${t} could not write the result for ${e}: ${i}.`,{...n,hint:"Free\
 space on the disk that holds the result, or set output-directory to another one."})}async function be({path:t,from:e}){return(await(0,St.readFile)(t).catch(()=>Buffer.
alloc(0))).subarray(e).toString("latin1")}async function Ee({tool:t,captured:e,logDirectory:i,cardLog:n,redact:a}){let r=await(0,S.b)(i,a),s=[`${t} said:
${(0,S.a)(e.output)||"(nothing)"}`],o=n===void 0?"":a((0,S.a)(await be(n)));return o!==""&&s.push(`The card daemon's log ends with:
${o}`),r!==""&&s.push(`The library's log ends with:
${r}`),s.join(`

`)}function Va(t,e){let i={POLICY_NOT_FOUND:"Check project-slug and signing-policy-slug, and that the token belongs to a submitter of that signing policy.",TIMESTAMP_FAILED:"\
Add another server to timestamp-urls; they are tried in order.",LIBRARY_NOT_LOADABLE:"Check that the library is the build for this runner, that all that it need\
s is installed (ldd LIBRARY tells), and that its disk is not mounted with noexec.",AUTHENTICATION_FAILED:"Check the API token and the organization id.",INVALID_INPUT:"\
Check that the file is whole and what its name says, and that the certificate is the one of the signing policy.",KEY_TYPE_MISMATCH:"Choose an algorithm that fit\
s the signing policy's key.",...e?{POLICY_NOT_FOUND:(0,R.b)("CKR_KEY_HANDLE_INVALID",!0).hint,AUTHENTICATION_FAILED:(0,R.b)("CKR_PIN_INCORRECT",!0).hint}:{}}[t];
return i===void 0?{}:{hint:i}}function qa({exitCode:t,signal:e}){return e===null?`it ended with exit code ${t??"unknown"}`:`it was ended by ${e}`}function Ya(t){
var e;return(e=/no space left on device|disk quota exceeded|file too large|read-only file system/i.exec(t))==null?void 0:e[0].toLowerCase()}async function Se({output:t,
expectedSizeInBytes:e}){let i=await(0,St.statfs)((0,vi.dirname)(t)).then(({bavail:n,bsize:a})=>n*a,()=>{});return i!==void 0&&i<e+Fa?"no space left on device":void 0}
var $e='<Override PartName="/AppxSignature.p7x" ContentType="application/vnd.ms-appx.signature"/>',Wa=16*1024*1024;function Ha(t,e){return(0,c.s)(t,i=>(0,c.s)(e,
n=>Za(i,n)))}async function Za(t,e){for(let n of Le(e)){let a=JSON.stringify(n.name),r=t.find(n.name);if(r===void 0)return{reason:`holds the entry ${a}, which t\
he original does not have`};if(n.name!==c.p&&!await Ja(t,r,e,n))return{reason:`holds another entry ${a} than the original`}}let i=Le(t).find(({name:n})=>e.find(
n)===void 0);return i!==void 0?{reason:`lacks the original's entry ${JSON.stringify(i.name)}`}:Xa(await Ae(t),await Ae(e))?void 0:{reason:`has other content typ\
es than the original (${c.p})`}}function Le({entries:t}){return t.filter(({name:e})=>e!==c.o)}async function Ja(t,e,i,n){return e.entry.compressionMethod===n.entry.
compressionMethod&&e.entry.crc32===n.entry.crc32&&e.entry.uncompressedSize===n.entry.uncompressedSize&&await Q(t.file,await ke(t,e),i.file,await ke(i,n))}async function ke({
file:t},{entry:e}){let{dataStart:i}=await(0,c.h)(t,e);return{start:i,end:i+e.compressedSize}}async function Ae(t){let e=t.find(c.p);return e===void 0?"":(await(0,c.u)(
t,e,Wa)).toString("latin1")}function Xa(t,e){return t.includes($e)?e===t:!/\/AppxSignature\.p7x/i.test(t)&&e===t.replace("</Types>",`${$e}</Types>`)}var Ue=7;async function Qa({
original:t,result:e}){let[i,n]=await Promise.all([Ne(t),Ne(e)]);for(let[a,r]of i.entries()){let s=n[a]??{start:0,end:0},o=a===i.length-1?Ue:0;if(!(r.start===s.start&&
await Q(t,r,e,s,o)))return{reason:"holds another program than the original"}}}async function Ne(t){let{size:e}=await t.stat(),i=(await(0,v.b)(t,60,4)).readUInt32LE(
0)+24,n=(await(0,v.b)(t,i,2)).readUInt16LE(0)===523,a=i+64,r=i+(n?112:96)+32,s=await(0,v.b)(t,r,8),[o,l]=[s.readUInt32LE(0),s.readUInt32LE(4)],f=o!==0&&o+l>=e;return[
{start:0,end:a},{start:a+4,end:r},{start:r+8,end:f?o:e}]}async function tr({original:t,result:e}){let[i,n]=await Promise.all([Te(t),Te(e)]);return await Q(t,i,e,
n,Ue)?void 0:{reason:"holds other files than the original"}}async function Te(t){let{size:e}=await t.stat(),i=await(0,v.b)(t,0,Math.min(e,48)),n=(i.readUInt16LE(
30)&4)!==0&&i.readUInt16LE(36)===20&&i.readUInt32LE(44)!==0;return{start:i.readUInt32LE(16),end:n?i.readUInt32LE(44):e}}async function er({paths:t}){var e;let[i,
n]=[(0,A.a)(await(0,pt.readFile)(t.original)),(0,A.a)(await(0,pt.readFile)(t.result))];return i.contentType===n.contentType&&i.content!==void 0&&((e=n.content)==
null?void 0:e.equals(i.content))===!0?void 0:{reason:"lists other files than the original"}}var ir={reason:"lacks what stands behind a signature in the original",
advice:'Take the signature out of the script before, from its line "Begin signature block" to "End signature block".'};async function nr({paths:t}){let[e,i]=[await Be(
t.original),await Be(t.result)];if(e!==i)return e.startsWith(i)?ir:{reason:"holds another script than the original"}}var ar=/^(# |<!-- |\/\* )SIG # Begin signature block( -->| \*\/|)\r?\n(?:\1[A-Za-z0-9+/=]+\2\r?\n)*\1SIG # End signature block\2\r?$/gm;
async function Be(t){let e=await(0,pt.readFile)(t),i=e[0]===255&&e[1]===254;return e.toString(i?"utf16le":"latin1").replace(ar,"").trimEnd()}var lt=96,ft=16,Rt=16,
xe=Buffer.from("8eade801","hex"),Pe=8,rr={1e3:4,270:8};async function sr(t){let{size:e}=await t.stat(),i=await Dt(t,lt,e),n=Oe(i.end),a=await Dt(t,n,e),r=or(await(0,v.b)(
t,lt+ft,i.end-lt-ft),i.entries);if(e<Math.max(a.end,n+(r??0)))throw new RangeError("its payload ends too early")}async function Me(t){let{size:e}=await t.stat();
return{start:Oe((await Dt(t,lt,e)).end),end:e}}function Oe(t){return Math.ceil(t/Pe)*Pe}async function Dt(t,e,i){let n=await(0,v.b)(t,e,ft);if(!n.subarray(0,xe.
length).equals(xe))throw new RangeError("a header is missing in it");let a=n.readUInt32BE(8),r=e+ft+a*Rt+n.readUInt32BE(12);if(r>i)throw new RangeError("a heade\
r in it ends too early");return{entries:a,end:r}}function or(t,e){let i=t.subarray(e*Rt);for(let n=0;n<e;n+=1){let a=t.subarray(n*Rt),r=rr[a.readUInt32BE(0)],s=a.
readUInt32BE(8);if(!(r===void 0||s+r>i.length))return r===4?i.readUInt32BE(s):Number(i.readBigUInt64BE(s))}}async function lr(t,e){let[i,n]=[await(0,c.n)(Re(t)),
await(0,c.n)(Re(e))];for(let[a,r]of n.contents){let s=i.contents.get(a);if(s===void 0)return{reason:`holds the entry ${JSON.stringify(a)}, which the original do\
es not have`};if(s!==r)return{reason:`holds another entry ${JSON.stringify(a)} than the original`}}for(let a of i.contents.keys())if(!n.contents.has(a))return{reason:`\
lacks the original's entry ${JSON.stringify(a)}`};return n.manifest===void 0?void 0:ur(i.manifest,n.manifest)}var fr=new Set(["MANIFEST-VERSION","CREATED-BY"]),
dr={reason:"lacks the last line of the original's manifest, which Java passes over: there is no line break behind it",advice:"End META-INF/MANIFEST.MF with a li\
ne break."};function ur(t,e){let[i,n]=[(0,c.a)(t??Buffer.alloc(0)),(0,c.a)(e)],[a,r]=[i.main.attributes,n.main.attributes],s=[...a].find(([o,l])=>r.get(o)!==l)??
Fe(i.main,n.main).find(([o])=>!fr.has(o));if(s!==void 0&&cr(s[0],i))return dr;if(s!==void 0)return{reason:`has another ${s[0]} in its manifest than the original`};
for(let[o,l]of i.repeated===void 0?n.sections:[]){let[f]=Fe(i.sections.get(o),l);if(f!==void 0)return{reason:`has another ${f[0]} of ${JSON.stringify(o)} in its\
 manifest than the original`}}}function cr(t,{raw:e,main:i,sections:n}){return n.size===0&&[...i.attributes.keys()].at(-1)===t&&!/[\r\n]$/.test(e.toString("lati\
n1"))}function Fe(t,e){return[...e.attributes].filter(([i,n])=>i!=="NAME"&&!(0,c.d)(i)&&(t==null?void 0:t.attributes.get(i))!==n)}async function Re(t){let e=await(0,bi.open)(
t,"r");try{return await hr(e.fd)}finally{await e.close()}}async function hr(t){let e=await(0,c.g)(t),i=new Map,n;for await(let a of e.eachEntry()){let r=(0,c.l)(
a),s=(0,c.m)(r);s==="content"&&i.set(r,`${a.crc32} ${a.uncompressedSize}`),s==="manifest"&&(n=await gr(e,a))}return{contents:i,manifest:n}}async function gr(t,e){
return e.uncompressedSize>c.i?void 0:(0,Ei.buffer)(await t.openReadStreamPromise(e))}var mr=[[Buffer.from("MZ").toString("hex"),Qa],[Buffer.from("PK").toString(
"hex"),pr],[Buffer.from(`!<arch>
`).toString("hex"),({paths:t})=>Ea(t.original,t.result)],["edabeedb",vr],[Buffer.from("MSCF").toString("hex"),tr]];async function De(t,e){let i=await(0,v.a)(t);
try{let n=await(0,v.a)(e);try{let a=await wr(i,t);return await(a==null?void 0:a({original:i,result:n,paths:{original:t,result:e}}))}finally{await n.close()}}catch(n){
if(n instanceof RangeError||n instanceof c.j||n instanceof y.c)return{reason:`can not be compared with the original: ${n.message}`};throw n}finally{await i.close()}}
async function wr(t,e){let{size:i}=await t.stat(),n=(await(0,v.b)(t,0,Math.min(8,i))).toString("hex"),[,a]=mr.find(([s])=>n.startsWith(s))??[];if(a!==void 0)return a;
let r=(0,Ii.extname)(e).toLowerCase();return r===".cat"?er:et.c.includes(r)?nr:void 0}function pr({paths:t}){return((0,et.d)(t.original)?Ha:lr)(t.original,t.result)}
async function vr({original:t,result:e}){let[i,n]=await Promise.all([Me(t),Me(e)]);return await Q(t,i,e,n)?void 0:{reason:"holds another header or payload than \
the original"}}async function yr(t,e,i,n,a){let r=e.result.kind==="detached",s=(0,yi.lstatSync)(i,{throwIfNoEntry:!1});if(s===void 0||s.size===0)return Ct(t,e,i,
"it wrote nothing",Ce);if(!s.isFile())return Ct(t,e,i,"it is not a file",Ce);let o={file:r?t.file.realPath:i,signature:i,timestamped:n!==void 0,digest:t.digest},
l=await e.verify(o,a.tool,a.verifier);if(l.state==="valid"){let d=r?void 0:await De(t.file.realPath,i);if(d!==void 0)throw Ir(t,e,d);return l}if(l.state==="inva\
lid"&&l.part==="timestamp"){let{name:d}=t.file;return new p.b("TIMESTAMP_FAILED",`${n??"The timestamp server"} gave no good timestamp for ${d}: ${l.reason}.`,{file:d,
hint:"Add another server to timestamp-urls; they are tried in order."})}let f=l.state==="invalid"?l.advice:void 0;return Ct(t,e,i,l.reason,f??Er)}function Ir({file:{
name:t}},e,{reason:i,advice:n}){return new p.b("VERIFICATION_FAILED",`${e.name} ended well, but signed something else than ${t}: the result ${i}.`,{file:t,hint:`\
The result was thrown away and the original is unchanged. ${n??br}`})}var br="Check arguments: they must not name other files. If there are none, report this.",
Ce="Check arguments, and that what is found as the tool is the tool itself, such as on PATH.",Er="Check that the certificate is the one of the signing policy; i\
f it is, report this.";async function Ct({file:{name:t}},e,i,n,a){let r=await Se({output:i,expectedSizeInBytes:0});return r!==void 0?Ie(e.name,t,r,{file:t}):new p.b(
"VERIFICATION_FAILED",`${e.name} ended well, but what it made for ${t} is not a good signature: ${n.replace(/\.$/,"")}.`,{file:t,hint:`The result was thrown awa\
y and the original is unchanged. ${a}`})}var dt=class extends Error{};function _e(t){let e=[],i=t,n=0,a=!1,r=!1,s=l=>r||n>=(l?1:i)?!1:(n+=1,r=l,!0),o=async(l,f)=>{
(e.length>0||!s(f))&&await new Promise(d=>{f?e.unshift({alone:f,begin:d}):e.push({alone:f,begin:d})});try{if(a&&!f)throw new dt;return await l()}finally{n-=1,r=
!1;for(let d=e[0];d!==void 0&&s(d.alone);d=e[0])e.shift(),d.begin()}};return{run:l=>o(l,!1),alone:{run:l=>o(l,!0)},get count(){return i},narrow(){i=1},close(){a=
!0}}}async function Sr({timestamping:t},e,i,{session:n,timestampServers:a}){let{host:r,inputs:s,signal:o}=n;if(t===void 0||s.timestampUrls.length===0)return;let{
digest:l,outputFormat:f,httpRequestTimeoutInSeconds:d}=s,u=await $r(e,t,f).catch(I=>{throw I instanceof y.c?Lr(i,I):I}),h=(0,ht.a)(s.httpProxy,(0,gt.a)()),g=[],
w=a.inOrder();for(let[I,b]of w.entries())try{return await u.put(await(0,m.s)(b,u.bytes,{digest:l,byTheLetter:!0,timeLimitInSeconds:d,proxy:h,signal:o})),a.succeeded(
b),b}catch($){if(o.aborted)throw new p.b("CANCELLED",`Signing ${i} was cancelled.`,{file:i,cause:$});if(!($ instanceof m.t))throw $;g.push(`${b}: ${$.message}`),
a.failed(b),I<w.length-1&&ze(r,b,i,$.message)}return new p.b("TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${i}: ${g.join("; ")}.`,{file:i,hint:"\
Add another server to timestamp-urls; they are tried in order."})}function ze(t,e,i,n){t.warning(`No good timestamp from ${e} for ${i} (${n}); asking the next s\
erver.`,{file:i})}async function $r(t,e,i){let n=await(0,nt.readFile)(t).catch(()=>Buffer.alloc(0));if(e==="beside")return{bytes:n,put:s=>(0,nt.writeFile)(t+A.f,
s)};let a=de(n,i),[r]=(0,A.a)(a).signers;if(r===void 0)throw new y.c("nobody has signed it");return{bytes:r.signature,put(s){let o=(0,m.p)(s);if(typeof o=="stri\
ng")throw new m.t(o);let l=(0,m.r)(a,o.raw,"cades");return(0,nt.writeFile)(t,i==="pem"?Hn(l):l)}}}function Lr(t,e){return new p.b("VERIFICATION_FAILED",`What wa\
s made for ${t} is no signature that can be timestamped: ${e.message}.`,{file:t,cause:e,hint:"The result was thrown away and the original is unchanged. Leave ou\
t arguments that change what the tool writes."})}var kr=1e3,Ar=3e4,Ur=5e3,Nr=60;async function Tr(t,e,i,n,a){let{inputs:r,host:s}=n.session,o;for(let l=1;;l+=1){
let f=performance.now();l>1&&await i.reset();let d=await Br(t,e,i,n,a).catch(h=>{throw h instanceof dt&&o!==void 0?o:h});if(!(d instanceof p.b))return n.retryBudget.
succeeded(),d;if(!n.retryBudget.allows(d,{number:l,durationInMilliseconds:ut(f)}))throw d;let u=Fr(l);s.warning(`${d.message} Trying again in ${(u/1e3).toFixed(
1)} s (${l} of ${r.retries}).`,{file:t.file.name}),o=d,await Ge(u,t,n)}}async function Ge(t,{file:{name:e}},{session:i}){await(0,Et.setTimeout)(t,void 0,{signal:i.
signal}).catch(()=>{throw new p.b("CANCELLED",`Signing ${e} was cancelled.`,{file:e})})}async function Br(t,e,i,n,a){let{crowd:r,slots:s}=n,o=r.possible;a.attempts+=
1;let l=await je(t,e,i,n),f="explain"in l;if(!(f||o&&l instanceof p.b&&r.mayExplain(l))||!r.aloneMayHelp)return _t(l);f&&r.processFailed(l.recovery),await i.reset();
let d=await n.batches.signerFor(e);return s.alone.run(async()=>{if(!r.aloneMayHelp)return _t(l);await Ge(r.recovery,t,n),await(d==null?void 0:d.again()),a.attempts+=
1;let u=await je(t,e,i,{...n,slots:Ke,cardDaemon:Ke});"explain"in u&&r.processFailed(u.recovery);let h=await _t(u);return r.learn(h instanceof p.b?h:void 0,f||d!==
void 0),h})}var Ke={run:t=>t()};async function _t(t){return"explain"in t?t.explain():t}async function je(t,e,i,n){let{session:a,timestampServers:r}=n,s=xr(e,a.inputs.
timestampUrls)?r.inOrder():[void 0];for(let[o,l]of s.entries()){let f=o===s.length-1;o>0&&await i.reset();let d=await Pr(l,f,t,e,i,n),u=d instanceof p.b&&(d.code===
"TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(l!==void 0&&(u?r.failed(l):"verdict"in d&&r.succeeded(l)),f||!u)return d;ze(a.host,l??"",t.file.name,d.message.replace(
/\.$/,""))}return new p.b("INTERNAL_ERROR",`${e.name} was not run for ${t.file.name}.`)}function xr({honours:t,timestamping:e},i){return i.length>0&&t.includes(
"timestamp-urls")&&e===void 0}async function Pr(t,e,i,n,a,r){let{session:s}=r,{inputs:o}=s,l=e?o.timeLimitInSeconds:Math.min(o.timeLimitInSeconds,o.httpRequestTimeoutInSeconds+
Nr);n.signsInPlace===!0&&await Or(i,a.output);let f=n.needs.configuration==="gnupg"?r.tool.configuration.gnupg:void 0,d=0,u=await Mr(n,{input:i.source,output:a.
output,timestampUrl:t,digest:i.digest},f===void 0?r.credentials:{},l,()=>{f!==void 0&&(d=Rr(f.log))},r),h=()=>({tool:n.name,file:i.file.name,captured:u,failure:n.
readFailure(u.output,u.exitCode),...f===void 0?{}:{cardLog:{path:f.log,from:d}},timeLimitInSeconds:l,timestampUrl:t,logDirectory:r.logDirectory,redact:s.redact,
output:a.output,expectedSizeInBytes:n.result.kind==="embedded"?i.file.size:0,otherVendor:r.otherVendor,extraArguments:r.tool.options.extraArguments,askSignPath:r.
askSignPath});if(u.exitCode===0&&!u.timedOut){let w=await Sr(n,a.output,i.file.name,r);if(w instanceof p.b)return w;let I=w??t;if(!o.verify)return{timestampUrl:I,
verdict:void 0};let b=await yr(i,n,a.output,I,r);return b instanceof p.b?b.code==="VERIFICATION_FAILED"?Ka(h(),b):b:{timestampUrl:I,verdict:b}}let g=async()=>{let w=await pe(
h()),I=!e&&w.code==="TIME_LIMIT";return w.code==="TIMESTAMP_FAILED"||I?w:(0,S.c)(w,r.probe)};return h().failure.cardDaemonEnded===!0?{explain:g,recovery:Ur}:u.failedBesideOthers===
!0?{explain:g,recovery:0}:g()}async function Mr(t,e,i,n,a,{session:r,batches:s,slots:o,cardDaemon:l,otherVendor:f,tool:d}){var u;let h=await s.signerFor(t);await((u=
h==null?void 0:h.readAhead)==null?void 0:u.call(h,e.input));let g=()=>o.run(()=>{if(a(),h!==void 0)return h.sign(e,n);let I=t.sign(e,d);return r.capture({...I,environment:{
...i,...I.environment}},n)}),w=await(t.needs.configuration==="gnupg"&&f?l.run(g):g());return h!==void 0&&await(0,Et.setImmediate)(),w}async function Or({source:t},e){
try{await(0,bt.copyFile)(t,e,It.constants.COPYFILE_FICLONE),await(0,bt.chmod)(e,384)}catch(i){throw(0,L.j)(i,e)}}function Fr(t){return Math.min(kr*2**(t-1),Ar)*
(.5+Math.random()/2)}function Rr(t){var e;return((e=(0,It.statSync)(t,{throwIfNoEntry:!1}))==null?void 0:e.size)??0}function ut(t){return Math.round(performance.
now()-t)}var Dr=[{magic:Buffer.from("MZ"),check:_r},{magic:Buffer.from(`!<arch>
debian-binary`),check:Sa},{magic:Buffer.from("edabeedb","hex"),check:sr},{magic:Buffer.from("MSCF\0\0\0\0"),check:zr}];async function Cr(t,e){let i=Buffer.from(
e),n=Dr.find(({magic:r})=>i.subarray(0,r.length).equals(r));if(n===void 0)return;let a=await(0,v.a)(t);try{await n.check(a);return}catch(r){if(r instanceof RangeError)
return r.message;throw r}finally{await a.close()}}async function _r(t){let e=await(0,m.c)(t);if(e===void 0)return;let{size:i,contentEnd:n,table:a}=e;if(n>i)throw new RangeError(
"a section of it reaches beyond its end");if(a!==void 0&&a.offset+a.size>i)throw new RangeError("its signature reaches beyond its end")}async function zr(t){let{
size:e}=await t.stat(),i=(await(0,v.b)(t,8,4)).readUInt32LE(0);if(e<i)throw new RangeError(`it has ${e} of ${i} bytes`)}async function Gr(t,{file:e},i,n,a){if(t.
digestInput===void 0)return t;let{digest:r,inputIsDigest:s}=i.options,o=s===!0?await Kr(e,r):await a.of(e.realPath,r),l=await n.write(`digest-${(0,$i.randomUUID)()}`,
t.digestInput(o,i));return{...t,sign:(f,d)=>t.sign({...f,digestFile:l},d)}}async function Kr(t,e){var i;let n=ct.a[e],a=(o,l)=>{throw new p.b("INVALID_INPUT",`i\
nput-is-digest is set, but ${t.name} ${o}.`,{file:t.name,hint:l})};if(t.size>1024)return a(`has ${t.size} bytes and can't be a digest`,"Leave input-is-digest ou\
t to have files hashed.");let r=await(0,Li.readFile)(t.realPath);if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(r.toString("latin1")))return a("holds the digest as text",
`Write its bytes: openssl dgst -${e} -binary FILE.`);if(r.length===n)return r;let s=(i=Object.entries(ct.a).find(([,o])=>o===r.length))==null?void 0:i[0];return a(
`has ${r.length} bytes, and a digest by ${e} has ${n}`,s===void 0?`Make it by openssl dgst -${e} -binary FILE.`:`Set digest to ${s}, or make it by ${e}.`)}var jr=64*
1024*1024,Vr=30,Ve=8,qe=1,O=4294967295;async function qr(t,e){let i=await(0,Vt.open)(t,"r");try{let n=await(0,c.g)(i.fd).catch(()=>{}),a=n===void 0?void 0:await Wr(
n,i).catch(Yr);return n===void 0||a===void 0?!1:(await Xr(a,n.comment,t,e),!0)}finally{await i.close()}}function Yr(t){if(t.syscall!==void 0)throw t}async function Wr(t,e){
let i=[],n=!1;for await(let r of t.eachEntry()){let s=(0,c.m)((0,c.l)(r));if(s==="signature"||s==="other-signature-file"){n=!0;continue}let o=s==="manifest"?await Jr(
t,r):void 0;i.push(o??r),n||=o!==void 0}if(!n)return;let a=[];for(let r of i)a.push("record"in r?r:{entry:r,record:await Hr(e,r)});return a}async function Hr(t,e){
let i=e.relativeOffsetOfLocalHeader,{header:n,dataStart:a}=await(0,c.h)(t,e),r=a+e.compressedSize;return{from:i,to:r+await Zr(t,e,n,r)}}async function Zr(t,{crc32:e,
compressedSize:i},n,a){if((n.readUInt16LE(6)&Ve)===0)return 0;let r=await(0,v.b)(t,a,20),s=r.readUInt32LE(0)===134695760&&r.readUInt32LE(4)===e?4:0,o=i>=O||r.readBigUInt64LE(
s+4)===BigInt(i)&&i>0;return s+(o?20:12)}async function Jr(t,e){if(e.uncompressedSize>jr)return;let i=await(0,Ai.buffer)(await t.openReadStreamPromise(e)),n=(0,c.e)(
i);if(n.equals(i))return;let a=e.compressionMethod===0?n:(0,Ui.deflateRawSync)(n),r=Object.assign(Object.create(e),{generalPurposeBitFlag:e.generalPurposeBitFlag&
~Ve,crc32:(0,ti.a)(n),compressedSize:a.length,uncompressedSize:n.length}),s=Ye(r),o=Buffer.alloc(Vr);return o.writeUInt32LE(67324752,0),We(o,4,r,s),{entry:r,record:Buffer.
concat([o,r.fileNameRaw,s,a])}}async function Xr(t,e,i,n){let a=await(0,Vt.open)(n,"wx",384);try{let r=0,s=async u=>{for(let h=0;h<u.length;)h+=(await a.write(u,
h)).bytesWritten;r+=u.length},o=[],l,f=async()=>{if(l===void 0)return;let u={start:l.from,end:l.to-1,highWaterMark:1<<20};for await(let h of(0,ki.createReadStream)(
i,u))await s(h);l=void 0};for(let{entry:u,record:h}of t)!Buffer.isBuffer(h)&&(l==null?void 0:l.to)===h.from||await f(),o.push(Qr(u,r+(l===void 0?0:l.to-l.from))),
Buffer.isBuffer(h)?await s(h):l={from:(l==null?void 0:l.from)??h.from,to:h.to};await f();let d=r;await s(Buffer.concat(o)),await s(ts(t.length,d,r-d,e))}finally{
await a.close()}}function Ye({extraFields:t}){return Buffer.concat(t.filter(({id:e})=>e!==qe).map(({id:e,data:i})=>{let n=Buffer.alloc(4);return n.writeUInt16LE(
e,0),n.writeUInt16LE(i.length,2),Buffer.concat([n,i])}))}function We(t,e,i,n){t.writeUInt16LE(i.versionNeededToExtract,e),t.writeUInt16LE(i.generalPurposeBitFlag,
e+2),t.writeUInt16LE(i.compressionMethod,e+4),t.writeUInt16LE(i.lastModFileTime,e+6),t.writeUInt16LE(i.lastModFileDate,e+8),t.writeUInt32LE(i.crc32,e+10),t.writeUInt32LE(
Math.min(i.compressedSize,O),e+14),t.writeUInt32LE(Math.min(i.uncompressedSize,O),e+18),t.writeUInt16LE(i.fileNameRaw.length,e+22),t.writeUInt16LE(n.length,e+24)}
function Qr(t,e){let i=[t.uncompressedSize,t.compressedSize,e].filter(s=>s>=O),n=Buffer.alloc(i.length===0?0:4+8*i.length);if(i.length>0){n.writeUInt16LE(qe,0),
n.writeUInt16LE(8*i.length,2);for(let[s,o]of i.entries())n.writeBigUInt64LE(BigInt(o),4+8*s)}let a=Buffer.concat([n,Ye(t)]),r=Buffer.alloc(46);return r.writeUInt32LE(
33639248,0),r.writeUInt16LE(t.versionMadeBy,4),We(r,6,t,a),r.writeUInt16LE(t.fileCommentRaw.length,32),r.writeUInt16LE(t.internalFileAttributes,36),r.writeUInt32LE(
t.externalFileAttributes,38),r.writeUInt32LE(Math.min(e,O),42),Buffer.concat([r,t.fileNameRaw,a,t.fileCommentRaw])}function ts(t,e,i,n){let a=Buffer.alloc(22);if(a.
writeUInt32LE(101010256,0),a.writeUInt16LE(Math.min(t,65535),8),a.writeUInt16LE(Math.min(t,65535),10),a.writeUInt32LE(Math.min(i,O),12),a.writeUInt32LE(Math.min(
e,O),16),a.writeUInt16LE(n.length,20),t<65535&&i<O&&e<O)return Buffer.concat([a,n]);let r=Buffer.alloc(76);return r.writeUInt32LE(101075792,0),r.writeBigUInt64LE(
44n,4),r.writeUInt16LE(45,12),r.writeUInt16LE(45,14),r.writeBigUInt64LE(BigInt(t),24),r.writeBigUInt64LE(BigInt(t),32),r.writeBigUInt64LE(BigInt(i),40),r.writeBigUInt64LE(
BigInt(e),48),r.writeUInt32LE(117853008,56),r.writeBigUInt64LE(BigInt(e+i),64),r.writeUInt32LE(1,72),Buffer.concat([r,a,n])}async function es(t,e,i){let n=performance.
now(),{file:a,destination:r}=t,s=ni.c[t.tool],o=ls(t),l=await is(t,s,e,n);if(l!==void 0)return l;await ns(t,s);let f=await e.staging.reserve(r,s.result.kind==="\
detached"?"shared":"own"),d=s.strip===void 0?void 0:await e.staging.reserve(r);try{let u=await as(t,s,d),h=await Gr(s,t,e.tool,e.session.workspace,e.digests),{timestampUrl:g,
verdict:w}=await Tr({...t,source:u},h,f,e,i),I=await Ze(t,f.output,e),b=Xe(t,o);if(b!==void 0)throw b;let{size:$}=(0,F.statSync)(f.output),x=s.timestamping==="b\
eside"&&g!==void 0?[A.f]:[];await f.publish({mode:s.result.kind==="embedded"?a.mode:420,beside:x});let M=He(t,e);if(s.timestamping==="beside"&&x.length===0&&(0,F.existsSync)(
r+A.f)){let P=M.result+A.f;e.session.host.warning(`${P} is the timestamp of an earlier signature of ${a.name}: remove it, or give timestamp-urls.`)}return{status:"\
signed",...M,sizeInBytes:$,...I===void 0?{}:{sha256:I},...w===void 0?{}:{verifiedBy:w.verifier},...g===void 0?{}:{timestampUrl:g},...x.length===0?{}:{timestampFile:M.
result+A.f},notes:(w==null?void 0:w.notes)??[],attempts:i.attempts,durationInMilliseconds:ut(n)}}catch(u){let h=ds(u)?Xe(t,o,u)??fs(t,f,u):void 0;throw await f.
discard(),h??u}finally{e.digests.forget(a.realPath),await(d==null?void 0:d.discard())}}async function is(t,e,i,n){let{file:a,destination:r}=t,s=await(0,Y.e)(i.earlier,
t,e),o=s===void 0?void 0:await ss(t,e,i),l=o??await rs(t,e,i);if(l===void 0)return;o===void 0&&await os(t,e,i);let f=He(t,i),{size:d}=(0,F.statSync)(r),u=s??await Ze(
t,r,i);return i.digests.forget(a.realPath),{status:"skipped",...f,sizeInBytes:d,verifiedBy:l.verifier,...e.timestamping==="beside"&&l.timestampedAt!==void 0?{timestampFile:f.
result+A.f}:{},...u===void 0?{}:{sha256:u},notes:[o===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:ut(n)}}function He({
file:t,tool:e,reason:i,destination:n},{workingDirectory:a}){return{file:t.name,tool:e,reason:i,result:(0,S.d)(n,a)}}async function Ze({file:t},e,{digests:i,session:n}){
if(!(0,it.d)(n))return;let a=(await i.of(t.realPath,"sha256")).toString("hex");return{input:a,result:e===t.realPath?a:await(0,vt.b)(e)}}async function ns({file:t},e){
let i=e.result.kind==="embedded"?await Cr(t.realPath,t.head):void 0;if(i!==void 0)throw new p.b("INVALID_INPUT",`${t.name} is damaged: ${i}.`,{file:t.name,hint:"\
Check the step that makes the file, and how it came here: it may have been cut off on its way."})}async function as({file:t,destination:e},i,n){var a;if(n===void 0)
return t.realPath;try{return await((a=i.strip)==null?void 0:a.call(i,t.realPath,n.output,{jar:qr}))===!0?n.output:t.realPath}catch(r){throw(0,L.i)(r,t.realPath)?
r:(0,L.j)(r,e)}}async function rs(t,e,i){let{file:n,destination:a}=t,{existingSignature:r}=i.session.inputs;if(r==="replace")return;let s=e.result.kind==="detac\
hed"?a:n.realPath;if(!(0,F.existsSync)(s))return;let o=await Je(n.realPath,s,t,e,i);if(r==="error"&&o.state!=="unsigned"){let l=o.state==="valid"?"is signed alr\
eady":`has a signature already, and not a good one: ${o.reason}`;throw new p.b("ALREADY_SIGNED",`${n.name} ${l}.`,{file:n.name,hint:"Set existing-signature to s\
kip (leaves a file whose signature is valid and by this signing policy) or to replace."})}if(o.state==="valid")return o;o.state!=="unsigned"&&i.session.host.info(
`${n.name}: its signature is not kept: ${o.reason.replace(/\.$/,"")}.`)}async function ss(t,e,i){let{file:n,destination:a}=t,r=e.result.kind==="embedded",s=await Je(
r?a:n.realPath,a,t,e,i);return s.state!=="valid"||r&&a!==n.realPath&&await De(n.realPath,a)!==void 0?void 0:s}function Je(t,e,{digest:i},n,a){let r=a.session.inputs.
timestampUrls.length>0&&n.honours.includes("timestamp-urls");return n.verify({file:t,signature:e,timestamped:r,digest:i},a.tool,a.verifier)}async function os({file:t,
destination:e},i,{staging:n}){if(i.result.kind==="detached"||e===t.realPath)return;let a=await n.reserve(e);try{await(0,Si.copyFile)(t.realPath,a.output),await a.
publish({mode:t.mode})}catch(r){throw await a.discard(),r}}function ls({file:t}){try{let e=(0,F.statSync)(t.realPath);if(!e.isFile())throw new Error("it is no f\
ile any more");return e}catch(e){throw new p.b("FILE_UNREADABLE",`${t.name} ${(0,L.h)(e)}.`,{file:t.name,cause:e,hint:"It could be read when the run began. Sign\
 after the steps that write and remove files have ended."})}}function Xe({file:t},e,i){let n=(0,F.statSync)(t.realPath,{throwIfNoEntry:!1});if((n==null?void 0:n.
size)===e.size&&n.mtimeMs===e.mtimeMs&&n.ino===e.ino)return;let a=n===void 0?"removed":"changed";return new p.b("SIGNING_FAILED",`${t.name} was ${a} by somethin\
g else while it was signed.`,{file:t.name,hint:"Sign after the step that writes the file has ended.",cause:i,...i instanceof p.b&&i.details!==void 0?{details:i.
details}:{}})}function fs({file:t,destination:e},{output:i},n){if((0,F.existsSync)((0,jt.dirname)(i)))return;let a=`something else removed ${(0,jt.dirname)(e)},\
 or what lies in it`;return new p.b("OUTPUT_NOT_WRITABLE",`The result for ${t.name} has no place any more: ${a}.`,{file:t.name,hint:"Let no other step or proces\
s remove folders of results while the job runs.",cause:n})}function ds(t){return t instanceof dt?!1:!(t instanceof p.b)||t.code==="VERIFICATION_FAILED"||t.code===
"SIGNING_FAILED"}async function us(t,e){let{retryBudget:i,slots:n,giveUp:a,earlier:r}=e,{host:s,inputs:o,signal:l}=e.session,f=[],d=0;s.progress(d,t.length,0);let u=await Na(
t,async g=>{if(l.aborted||f.length>0&&o.failFast)return zt(g,r);let w=performance.now(),I={attempts:0},b=await es(g,e,I).catch($=>{if($ instanceof dt||a.signal.
aborted&&hs($))return zt(g,r);let x=$ instanceof p.b?$:gs($,g);f.push(x);let M={attempts:I.attempts,durationInMilliseconds:ut(w)};return{...zt(g,r),status:"fail\
ed",...M,error:(0,C.d)(x)}});return b.status==="not-started"||(i.exhausted&&a.abort(),(i.exhausted||f.length>0&&o.failFast)&&n.close(),d+=1,b.status!=="failed"&&
s.info(cs(b)),s.progress(d,t.length,f.length)),b},{concurrency:o.parallel===1?1:2*o.parallel});d<t.length&&s.info((0,ii.a)(d,t.length,f.length));let h=u.filter(
({status:g})=>g==="not-started").length;return i.exhausted&&h>0&&s.warning(`Nothing could be signed any more, however often it was tried: ${(0,W.e)(h,"file")} n\
ot begun, or given up.`),{files:u,failures:f}}function cs({file:t,tool:e,status:i,verifiedBy:n,result:a,durationInMilliseconds:r}){let s=n===void 0?"not verifie\
d":`verified by ${n}`,o=i==="skipped"?"was signed already":`signed with ${e} in ${(r/1e3).toFixed(1)} s`,l=a===void 0||a===t?"":` -> ${a}`;return`${t}: ${o}, ${s}${l}`}
function zt({file:{name:t},tool:e,reason:i},n){let a=n.get(t);return(0,Y.c)({file:t,tool:e,reason:i},(a==null?void 0:a.tool)===e?a.sha256:void 0)}function hs(t){
return t instanceof p.b&&t.code==="CANCELLED"}function gs(t,{file:{name:e,realPath:i}}){return(0,L.i)(t,i)?new p.b("FILE_UNREADABLE",`${e} ${(0,L.h)(t)}.`,{cause:t,
file:e,hint:"It could be read when the run began. Look at its disk and at the machine's log; lower parallel where too many files are open."}):new p.b("INTERNAL_\
ERROR",`${e} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:e})}var tt=50,ms=60;function ws(t){let e=t.filter(({status:l})=>l===
"failed");if(e.length===0)return[];let i=[["file","tool","error"],...e.slice(0,tt).map(({file:l,tool:f,error:d})=>[(0,W.c)((0,W.a)(l),ms),f,(d==null?void 0:d.code)??
""])],n=l=>Math.max(...i.map(f=>{var d;return((d=f[l])==null?void 0:d.length)??0})),a=[n(0),n(1)],r=i.map(l=>l.map((f,d)=>f.padEnd(a[d]??0)).join("  ").trimEnd());
e.length>tt&&r.push(`\u2026 and ${e.length-tt} more`);let s=l=>t.filter(f=>f.status===l).length,o=["signed","skipped","not-started"].map(l=>({word:l==="not-star\
ted"?"not begun":l,files:s(l)})).filter(({files:l})=>l>0).map(({word:l,files:f})=>`, ${f} ${l}`);return[...r,`${e.length} failed${o.join("")}`]}function ps({retries:t,
parallel:e,libraryPatienceInSeconds:i},n=()=>performance.now()){let a=t*e,r=Math.max(i/2,10)*1e3,s=a,o=!1,l=0,f=-1/0,d;return{allows(u,h){if(!u.transient)return!1;
l+=1;let g=u.code==="SERVICE_UNAVAILABLE";return g&&(d??=Math.max(n()-h.durationInMilliseconds,f)),g&&d!==void 0&&n()-d>=r||l>a+e?(o=!0,!1):h.number>t||g&&h.durationInMilliseconds>=
r?!1:s===0?(o=!0,!1):(s-=1,!0)},succeeded(){l=0,d=void 0,f=n(),s=Math.min(s+1,a)},get exhausted(){return o}}}function vs(t,e){let i=t,n=new Map,a=new Set;return{
inOrder:()=>i,succeeded(r){n.delete(r);let s=i.slice(i.indexOf(r)+1);for(let o of s.filter(l=>a.delete(l)))e(o)},failed(r){let s=(n.get(r)??0)+1;n.set(r,s),!(s<
3||i.at(-1)===r)&&(i=[...i.filter(o=>o!==r),r],a.add(r))}}}var ys=15;async function Ni(t,e){let{plan:i,certificate:n,credentials:a,logDirectory:r,facts:s}=t;if(i.
files.length===0||t.key===void 0)return;let o=new AbortController,l=(0,it.e)(t.session,o.signal),{retries:f,parallel:d,serviceUnavailableTimeoutInSeconds:u}=l.inputs,
h=qi(l.workspace),g=Ss(t),w={...a.public,...a.secret},I=(0,m.a)(),b=_e(Math.min(d,i.files.length)),$=Di({session:l,tool:g,credentials:w,logDirectory:r,files:i.files,
digests:I,startedAhead:t.startedAhead});try{let{files:x,failures:M}=await us(i.files,{session:l,staging:h,tool:g,batches:$,digests:I,earlier:await(0,Y.b)(l,s.workingDirectory,
i.files,n),verifier:La({signer:n==null?void 0:n.leaf,...await Es(t),run:P=>l.capture(P),scratchDirectory:await l.workspace.folder("verify"),digests:I}),credentials:w,
logDirectory:r,workingDirectory:s.workingDirectory,slots:b,cardDaemon:_e(1),crowd:Ua(b,!i.signPath,l.host),giveUp:o,retryBudget:ps({retries:f,parallel:d,libraryPatienceInSeconds:u}),
timestampServers:vs(l.inputs.timestampUrls,P=>{l.host.notice(`${P} has failed again and again: it is asked after the other timestamp servers from now on.`)}),otherVendor:!i.
signPath,probe:t.probe,askSignPath:Is(t)});e.files=x,bs(t.session,M,x)}finally{await $.close(),await h.finish()}}function Is({session:t,plan:e}){let{projectSlug:i,
signingPolicySlug:n,organizationId:a,apiToken:r}=t.inputs,s,o=async()=>{if(!e.signPath||i===void 0||n===void 0||a===void 0||r===void 0)return;let l=(0,S.j)(t,{retries:0,
totalTimeoutInSeconds:ys});return(0,S.i)(l,i,n).then(()=>{},f=>(0,C.e)(f))};return()=>s??=o()}function bs(t,e,i){let{host:n,signal:a}=t,[r,...s]=e;if(a.aborted)
throw e.find(({code:l})=>l==="CANCELLED")??new p.b("CANCELLED","The run was cancelled.");if(r===void 0)return;if(s.length===0)throw r;for(let l of e.slice(0,tt))
(0,C.c)(n,l);let o=e.slice(tt);for(let l of o)(0,C.b)(n,l);if(o.length>0){let l=(0,it.d)(t)?"in the report alone":"left out: report-directory keeps them";n.info(
`The details of the last ${o.length} of these are ${l}.`)}n.startGroup("What is not signed");for(let l of ws(i))n.info(l);throw n.endGroup(),new p.b(r.code,`${e.
length} of ${i.length} files could not be signed; the first one: ${r.message}`,{hint:"Each file has an error of its own, in the log and in the report.",cause:r})}
async function Es({configuration:{gnupg:t}}){return t===void 0?{}:{openpgpKey:{armored:await(0,ri.readFile)(t.publicKey,"utf8"),fingerprint:t.fingerprint}}}function Ss({
session:t,plan:e,facts:i,key:n,configuration:a}){var r;if(n===void 0)throw new p.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:n,
options:(0,S.e)(t.inputs),configuration:a,backend:((r=e.openssl)==null?void 0:r.backend)??"engine",proxies:(0,ht.a)(t.inputs.httpProxy,(0,gt.a)()),command:(0,S.l)(
i)}}0&&(module.exports={signFiles});
