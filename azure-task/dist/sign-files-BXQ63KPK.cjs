var xi=Object.create;var st=Object.defineProperty;var Pi=Object.getOwnPropertyDescriptor;var Mi=Object.getOwnPropertyNames;var Ti=Object.getPrototypeOf,Fi=Object.prototype.hasOwnProperty;var Oi=(t,e)=>{for(var i in e)st(t,i,{get:e[i],enumerable:!0})},Jt=(t,e,i,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of Mi(e))!Fi.call(t,a)&&
a!==i&&st(t,a,{get:()=>e[a],enumerable:!(n=Pi(e,a))||n.enumerable});return t};var Q=(t,e,i)=>(i=t!=null?xi(Ti(t)):{},Jt(e||!t||!t.__esModule?st(i,"default",{value:t,enumerable:!0}):i,t)),Ri=t=>Jt(st({},"__esModule",{value:!0}),t);var ys={};Oi(ys,{signFiles:()=>Ni});module.exports=Ri(ys);var E=require("./chunk-PLLHUGCY.cjs"),Is=require("./chunk-JNN2RBYJ.cjs"),m=require("./chunk-22JT2E55.cjs"),
A=require("./chunk-S4R563VS.cjs"),bs=require("./chunk-HCPT5UC6.cjs"),Es=require("./chunk-WCTKBPXM.cjs"),He=require("./chunk-NBGFFOFC.cjs"),Ss=require("./chunk-AISAOYIX.cjs"),
ks=require("./chunk-Q6WYHYX4.cjs"),c=require("./chunk-GKSMVDA3.cjs"),p=require("./chunk-GDRBKB3F.cjs"),nt=require("./chunk-QUUW2APT.cjs"),Xe=require("./chunk-J4HCQN7E.cjs"),
$s=require("./chunk-IKG3KGAS.cjs"),Ls=require("./chunk-35BBZ333.cjs"),As=require("./chunk-KOJOMQUE.cjs"),Qe=require("./chunk-IEONEQW3.cjs"),v=require("./chunk-KCTSZASC.cjs"),
ti=require("./chunk-2L5EJ55B.cjs"),Us=require("./chunk-RVPQFYDX.cjs"),ei=require("./chunk-VN3XLZGO.cjs"),mt=require("./chunk-3QEIJ7F4.cjs"),Bs=require("./chunk-6USCIZQR.cjs"),
Vt=require("./chunk-SANC2PAT.cjs"),wt=require("./chunk-45C276AH.cjs"),ii=require("./chunk-6I5RF7ZS.cjs"),Ns=require("./chunk-I72JFFQY.cjs"),R=require("./chunk-QMQ4S7CF.cjs"),
W=require("./chunk-43U2AKJL.cjs"),ni=require("./chunk-CB7JRYOJ.cjs"),ai=require("./chunk-XLMP55QE.cjs"),J=require("./chunk-UZMAZ5KW.cjs"),bt=require("./chunk-C77ZWJWB.cjs"),
xs=require("./chunk-BFK3CVMN.cjs"),pt=require("./chunk-ZGFX3NXA.cjs"),Ps=require("./chunk-TJQEQHES.cjs"),P=require("./chunk-FP2WBXV7.cjs"),$=require("./chunk-7RIKCKPE.cjs"),
y=require("./chunk-VC77LCNK.cjs"),Ms=require("./chunk-3CREN6VF.cjs"),ri=require("node:fs/promises"),Z=require("node:fs"),D=require("node:fs/promises"),U=require("node:path"),
L=require("node:fs"),z=require("node:fs/promises"),si=require("node:path"),oi=require("node:timers/promises"),li=require("node:util"),Y=require("node:fs/promises"),
fi=require("node:path"),_=require("node:crypto"),ui=require("node:fs/promises"),qt=require("node:crypto"),yt=require("node:crypto"),di=require("node:zlib"),ci=require("node:crypto"),
hi=require("node:fs/promises"),gi=require("node:path"),mi=require("node:buffer"),wi=require("node:fs/promises"),pi=require("node:path"),vt=require("node:fs/promises"),
O=require("node:fs"),yi=require("node:fs/promises"),vi=require("node:path"),It=require("node:fs/promises"),Ii=require("node:fs/promises"),bi=require("node:stream/consumers"),
Ei=require("node:fs"),Et=require("node:fs"),St=require("node:fs/promises"),kt=require("node:timers/promises"),at=require("node:fs/promises"),Si=require("node:crypto"),
ki=require("node:fs/promises"),$i=require("node:path"),$t=require("node:fs/promises"),Li=require("node:path"),Ai=require("node:fs"),Wt=require("node:fs/promises"),
Ui=require("node:stream/consumers"),Bi=require("node:zlib");function Di(t){let{session:e,files:i}=t,n=(0,He.c)(e.inputs,i),a=new Map;return{async signerFor(r){let s=n.
of(r.name);if(s===void 0)return;let o=a.get(s);return o===void 0&&a.set(s,o=zi(s,r,t)),o},async close(){for(let r of a.values())await r.then(s=>s==null?void 0:s.
close()).catch(()=>{})}}}async function zi(t,e,i){let n=await Ci[t](i);if(n.kind==="ready")return n.signer;i.session.host.notice(`${e.name} is started once a fi\
le: ${n.reason}.`)}var Ci={async raw(t){let{options:e,key:i}=t.tool;if(e.extraArguments.length>0)return Lt;if(Yt(e,i))return Zt;let{startRawBatch:n}=await Promise.resolve().then(()=>Q(require("./raw-BN7254DL.cjs")));
return n(At(t),t.session)},async cms(t){let{configuration:e,options:i,key:n}=t.tool;if(i.extraArguments.length>0)return Lt;if(Yt(i,n))return Zt;let{startCmsBatch:a}=await Promise.resolve().then(()=>Q(require("./cms-WTXQOKQQ.cjs"))),
r=(0,Vt.a)(e.certificateChain,"policy's certificate");return a({...At(t),certificateChain:r,outputFormat:i.outputFormat},t.session)},async authenticode(t){let{session:e,
credentials:i}=t,{options:n,configuration:a}=t.tool;if(n.extraArguments.length>0)return Lt;let{startAuthenticodeBatch:r}=await Promise.resolve().then(()=>Q(require("./authenticode-JCGF2G2R.cjs"))),
{osslsigncode:s}=await Promise.resolve().then(()=>Q(require("./osslsigncode-KJHYXNZY.cjs")));return r({...At(t),padding:"pkcs1",certificateChain:(0,Vt.a)(a.certificateChain,
"policy's certificate"),description:n.description,descriptionUrl:n.descriptionUrl,timestamps:{proxy:(0,wt.a)(e.inputs.httpProxy,(0,pt.a)()),timeLimitInSeconds:e.
inputs.httpRequestTimeoutInSeconds},runTool:(o,l)=>{let{environment:f,...u}=s.sign(o,t.tool);return e.capture({...u,environment:{...i,...f}},l)}},e)},async java({
tool:t,credentials:e,session:i,files:n}){let{parallel:a,timeLimitInSeconds:r,timestampUrls:s}=i.inputs,o=n.filter(f=>f.tool==="jarsigner").reduce((f,{file:u})=>f+
u.size,0),{startJavaBatch:l}=await Promise.resolve().then(()=>Q(require("./java-batch-GJBDNOZQ.cjs")));return l({tool:t,credentials:e,parallel:a,timeLimitInSeconds:r,
timestampUrls:s,sizeInBytes:o},i)}},Lt={kind:"unavailable",reason:"what is in arguments is for the tool"},Zt={kind:"unavailable",reason:"the token makes no PSS \
signatures, and the tool pads by itself"};function Yt({padding:t},{token:e}){return t==="pss"&&(e==null?void 0:e.makesPss)===!1}function At({session:t,tool:e,credentials:i,
logDirectory:n,digests:a,startedAhead:r}){let{key:s,options:o,configuration:l}=e,{parallel:f,timeLimitInSeconds:u}=t.inputs;return{library:l.library,keyId:s.id,
pin:Qe.a,environment:i,logDirectory:n,digest:o.digest,padding:o.padding,keyType:s.type,digests:a,...r===void 0?{}:{startedAhead:r},parallel:f,timeLimitInSeconds:u,
...s.token===void 0?{}:{slot:s.token.slot}}}var _i=(0,li.promisify)(L.fsync);async function ji(t,e,{mode:i,allowEmpty:n=!1}){for(let{output:r,destination:s}of t)
try{let o=Ht(s);await Ki(r,s,o,i,n)}catch(o){throw(0,$.j)(o,s)}let a=[];try{for(let[r,{output:s,destination:o}]of t.entries()){let l=r<t.length-1?await Gi(o,e):
void 0;await Xt(s,o).catch(f=>{throw(0,$.j)(f,o)}),l!==void 0&&a.unshift(l)}}catch(r){for(let s of a)await s().catch(()=>{});throw r}}async function Gi(t,e){if((0,L.lstatSync)(
t,{throwIfNoEntry:!1})===void 0)return()=>(0,z.rm)(t,{force:!0});let i=(0,si.join)(await(0,z.mkdtemp)(e),"before");return await(0,z.link)(t,i).catch(()=>(0,z.copyFile)(
t,i)),()=>Xt(i,t)}function Ht(t){let e=(0,L.lstatSync)(t,{throwIfNoEntry:!1});if((e==null?void 0:e.isDirectory())===!0)throw Object.assign(new Error(`${t} is a \
folder`),{code:"EISDIR"});return e}async function Ki(t,e,i,n,a){var r;let s=(0,L.lstatSync)(t,{throwIfNoEntry:!1});if((s==null?void 0:s.isFile())!==!0||s.size===
0&&!a){let f=s===void 0?"no result":s.isFile()?"an empty result":"something that is not a file";throw new y.b("SIGNING_FAILED",`The signing tool left ${f} for ${e}\
.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",l=(0,L.openSync)(t,o?"r+":L.constants.
O_RDONLY|L.constants.O_NOFOLLOW);try{((r=process.geteuid)==null?void 0:r.call(process))===0&&(i==null?void 0:i.isFile())===!0&&(0,L.fchownSync)(l,i.uid,i.gid),n!==
void 0&&(0,L.fchmodSync)(l,n&511),i!==void 0&&await _i(l)}finally{(0,L.closeSync)(l)}}async function Xt(t,e){for(let i=1;;i+=1)try{(0,L.renameSync)(t,e);return}catch(n){
if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,$.f)(n)??""))||i===10)throw n;await(0,oi.setTimeout)(i*50)}}var Vi=new Uint8Array(4096);
function qi(t){let e=new Map,i=new Set,n=0,a=s=>{let o=e.get(s);if(o!==void 0)return o;let l=r(s);return e.set(s,l),l.catch(()=>e.delete(s)),l},r=async s=>{for(let l of await(0,ni.a)(
s))(0,P.c)(t.directory,{folder:l}),i.add(l);let o=(0,Z.mkdtempSync)((0,U.join)(s,P.a));try{(0,P.c)(t.directory,{staging:o}),await(0,D.writeFile)((0,U.join)(o,"p\
robe"),Vi,{flag:"wx",mode:384}),await(0,D.rm)((0,U.join)(o,"probe"))}catch(l){throw await(0,P.j)(o).catch(()=>{}),l}return o};return{async reserve(s,o="own"){let l=(0,U.resolve)(
s);try{Ht(l);let f=await a((0,U.dirname)(l)),u=(0,U.join)(f,String(n+=1));return Zi(o==="own"?Wi(u,l):Ji(u,f),l)}catch(f){throw(0,$.j)(f,l)}},async finish(){let s=await Promise.
allSettled(e.values());e.clear();let o=await Promise.allSettled(s.map(async f=>{f.status==="fulfilled"&&await(0,P.j)(f.value)}));await(0,P.g)([...i]),i.clear();
let l=o.find(f=>f.status==="rejected");if(l!==void 0)throw(0,$.j)(l.reason,(0,$.g)(l.reason,"path")??P.a)}}}function Wi(t,e){(0,Z.mkdirSync)(t,{mode:448});let i=()=>(0,P.j)(
t);return{output:(0,U.join)(t,(0,U.basename)(e)),prefix:(0,U.join)(t,"kept-"),async clear(){await i(),await(0,D.mkdir)(t,{mode:448})},remove:i,async leave(){try{
(0,Z.rmdirSync)(t)}catch{await i()}}}}function Ji(t,e){let i=(0,U.basename)(t),n=async()=>{let a=(await(0,D.readdir)(e)).filter(r=>r===i||r.startsWith(`${i}.`));
for(let r of a)await(0,P.j)((0,U.join)(e,r))};return{output:t,prefix:`${t}.kept-`,clear:n,remove:n,leave:()=>Promise.resolve()}}function Zi(t,e){let{output:i}=t,
n="open";return{output:i,async publish({beside:a=[],...r}={}){if(n!=="open")throw new y.b("INTERNAL_ERROR",`The place for ${e} was given up already (${n}).`);try{
let s=[...a,""].map(o=>({output:i+o,destination:e+o}));await ji(s,t.prefix,r),n="published"}catch(s){throw(0,$.j)(s,e)}await t.leave().catch(()=>{})},async reset(){
await t.clear().catch(a=>{throw(0,$.j)(a,e)})},async discard(){n==="open"&&(n="discarded",await t.remove().catch(()=>{}))}}}var Qt=22,Yi=65535,te=Buffer.from("P\
K","latin1"),Hi=117853008,Xi="APK Sig Block 42",tt=24,Qi=16*1024*1024;async function tn(t){let{size:e}=await t.stat(),i=Math.max(0,e-Qt-Yi),n=await(0,p.b)(t,i,
e-i),[a,...r]=en(n);if(a===void 0)throw new c.j("it does not end as a ZIP archive");if(r.length>0)throw new c.j("where its central directory ends can be read in\
 two ways");let s=n.subarray(a);if(a>=20&&n.readUInt32LE(a-20)===Hi)throw new c.j("it is a ZIP64 archive, which Android does not read");let o={start:s.readUInt32LE(
16),end:i+a};if(o.start+s.readUInt32LE(12)!==o.end)throw new c.j("its central directory is not where its end says");let l=await nn(t,o.start);return{contents:{start:0,
end:(l==null?void 0:l.start)??o.start},directory:o,endRecord:s,block:l==null?void 0:l.values}}function en(t){let e=[];for(let i=t.indexOf(te);i>=0;i=t.indexOf(te,
i+1)){let n=t.length-i-Qt;n>=0&&t.readUInt16LE(i+20)===n&&e.push(i)}return e}async function nn(t,e){if(e<tt+8)return;let i=await(0,p.b)(t,e-tt,tt);if(i.toString(
"latin1",8)!==Xi)return;let n=i.readBigUInt64LE(0);if(n<tt||n>Qi||Number(n)+8>e)throw new c.j("its APK Signing Block has no possible size");let a=e-Number(n)-8,
r=await(0,p.b)(t,a,e-a);if(r.readBigUInt64LE(0)!==n)throw new c.j("its APK Signing Block tells two sizes");return{start:a,values:an(r.subarray(8,r.length-tt))}}
function an(t){let e=new Map;for(let i=0;i<t.length;){let n=t.length-i<12?0n:t.readBigUInt64LE(i);if(n<4n||n>t.length-i-8)throw new c.j("its APK Signing Block i\
s damaged");let a=t.readUInt32LE(i+8);if(e.has(a))throw new c.j(`its APK Signing Block holds 0x${a.toString(16)} twice`);e.set(a,t.subarray(i+12,i+8+Number(n))),
i+=8+Number(n)}return e}var ee=1024*1024;async function rn(t,{contents:e,directory:i,endRecord:n},a){let r=new Map([...a].map(l=>[l,[]])),s=l=>{for(let[f,u]of r)
u.push((0,qt.createHash)(f).update(ie(165,l.length)).update(l).digest())};for(let{start:l,end:f}of[e,i])for(let u=l;u<f;u+=ee)s(await(0,p.b)(t,u,Math.min(ee,f-u)));
let o=Buffer.from(n);return o.writeUInt32LE(e.end,16),s(o),new Map([...r].map(([l,f])=>[l,(0,qt.createHash)(l).update(ie(90,f.length)).update(Buffer.concat(f)).
digest()]))}function ie(t,e){let i=Buffer.of(t,0,0,0,0);return i.writeUInt32LE(e,1),i}function sn(t,e){let i=G(t),n=i.parts().map(a=>on(a,e));return i.expectEnd(),
n}function on(t,e){let i=G(t),n=i.part(),a=e==="v3"?ae(i):void 0,r=i.parts().map(ne),s=i.part();i.expectEnd();let o=G(n),l=o.parts().map(ne),f=o.parts(),u=e==="\
v3"?ae(o):void 0,d=new Map;for(let h of o.parts()){let g=G(h),w=g.number();if(d.has(w))throw new c.j(`its signature has the attribute 0x${w.toString(16)} twice`);
d.set(w,g.rest())}if(e==="v2"&&o.left()>0&&o.part().length>0)throw new c.j("its signature has an unknown part");return o.expectEnd(),{signedData:n,digests:l,certificates:f,
attributes:d,signatures:r,publicKey:s,sdk:a===void 0||u===void 0?void 0:{signed:u,stated:a}}}function ne(t){let e=G(t),i={algorithm:e.number(),value:e.part()};return e.
expectEnd(),i}function ae(t){return{min:t.number(),max:t.number()}}function G(t){let e=0,i=a=>{if(a>t.length-e)throw new c.j("its signature is cut off");return e+=
a,t.subarray(e-a,e)},n={number:()=>i(4).readUInt32LE(0),part:()=>i(n.number()),parts(){let a=G(n.part()),r=[];for(;a.left()>0;)r.push(a.part());return r},rest:()=>i(
t.length-e),left:()=>t.length-e,expectEnd(){if(e!==t.length)throw new c.j("its signature has an unknown part")}};return n}var re=[{name:"v2",number:2,id:1896449818,
format:"v2"},{name:"v3",number:3,id:4031998144,format:"v3"},{name:"v3.1",number:31,id:462663009,format:"v3"}],se=new Map([[257,{kind:"rsa-pss",digest:"sha256"}],
[258,{kind:"rsa-pss",digest:"sha512"}],[259,{kind:"rsa-pkcs1",digest:"sha256"}],[260,{kind:"rsa-pkcs1",digest:"sha512"}],[513,{kind:"ecdsa",digest:"sha256"}],[514,
{kind:"ecdsa",digest:"sha512"}],[1057,{kind:"rsa-pkcs1",digest:"sha256",tree:!0}],[1059,{kind:"ecdsa",digest:"sha256",tree:!0}]]),ln=3203395597,fn=1436519170,un=1000370060,
dn=2147483647;async function cn(t,e){let i=await(0,ui.open)(t,"r");try{return await hn(i,e)}catch(n){if(n instanceof c.j)return C(n.message);if(n instanceof v.c)
return C(`its signature is malformed: ${n.message}`);if(n instanceof RangeError)return C(n.message);throw n}finally{await i.close()}}function C(t){return{state:"\
invalid",reason:t}}async function hn(t,e){let i=await tn(t),n=re.flatMap(({name:f,id:u,format:d})=>{var h;let g=(h=i.block)==null?void 0:h.get(u);return g===void 0?
[]:[{name:f,signers:sn(g,d)}]});if(n.length===0)return{state:"unsigned",reason:"there is neither a v2 nor a v3 signature in it"};let a=new Set(n.map(({name:f})=>f)),
r=[];for(let{name:f,signers:u}of n){let[d,...h]=u;if(d===void 0)return C(`its ${f} signature has no signer`);if(h.length>0)return C(`its ${f} signature has ${u.
length} signers, and only the signing policy's is expected`);let g=gn(d,e)??wn(d,f,a);if(g!==void 0)return C(`its ${f} signature ${g}`);r.push(d)}let s=r.flatMap(
f=>f.digests.map(({algorithm:u,value:d})=>({...Ut(u),value:d}))),o=s.filter(({tree:f})=>f!==!0),l=await rn(t,i,new Set(o.map(({digest:f})=>f)));return o.some(({
digest:f,value:u})=>{var d;return((d=l.get(f))==null?void 0:d.equals(u))!==!0})?C("it was changed after signing: its digest is not the signed one"):{state:"vali\
d",verifier:"APK signature check",notes:[`signature schemes: ${[...a].join(", ")}`,...o.length<s.length?["the digest for fs-verity was not checked"]:[],...r.some(
({attributes:f})=>f.has(un))?["the proof of rotation was not checked"]:[]]}}function gn(t,e){let{signatures:i,digests:n,certificates:a,publicKey:r,signedData:s}=t,
[o]=a;if(o===void 0)return"holds no certificate";if(!o.equals(e.raw))return`is by ${(0,R.c)((0,m.n)(o))}`;let l=e.publicKey;if(!r.equals(l.export({format:"der",
type:"spki"})))return"names another public key than its certificate's";let f=i.find(({algorithm:u})=>!se.has(u));return f!==void 0?`uses an algorithm that is un\
known or too weak (0x${f.algorithm.toString(16)})`:i.some(({algorithm:u})=>Ut(u).tree!==!0)?i.length!==n.length||i.some(({algorithm:u},d)=>{var h;return((h=n[d])==
null?void 0:h.algorithm)!==u})?"lists other algorithms for its digests than for its signatures":i.every(({algorithm:u,value:d})=>mn(Ut(u),s,l,d))?void 0:"does n\
ot fit what it is over":"has no digest that can be checked here"}function mn({kind:t,digest:e},i,n,a){if((t==="ecdsa"?"ec":"rsa")!==n.asymmetricKeyType)return!1;
if(t==="ecdsa")return(0,_.verify)(e,i,{key:n,dsaEncoding:"der"},a);let r=t==="rsa-pss"?{padding:_.constants.RSA_PKCS1_PSS_PADDING,saltLength:_.constants.RSA_PSS_SALTLEN_DIGEST}:
{padding:_.constants.RSA_PKCS1_PADDING};return(0,_.verify)(e,i,{key:n,...r},a)}function wn({attributes:t,sdk:e},i,n){let a=t.get(ln);if(a!==void 0){let o=a.length===
4?a.readUInt32LE(0):0;if(!re.some(l=>l.number===o&&n.has(l.name)))return"says that a newer one was there, which is gone"}if(t.has(fn)&&!n.has("v3.1"))return"say\
s that a v3.1 signature was there, which is gone";if(e===void 0)return;let{signed:r,stated:s}=e;return r.min!==s.min||r.max!==s.max?"is for other versions of An\
droid than it says":r.min>r.max?"is for no version of Android":(i==="v3.1"||!n.has("v3.1"))&&r.max!==dn?"is not for the latest versions of Android":void 0}function Ut(t){
let e=se.get(t);if(e===void 0)throw new c.j(`its signature uses an unknown algorithm (0x${t.toString(16)})`);return e}var pn="1.3.6.1.4.1.311.2.1.4",oe="1.3.6.1\
.4.1.311.10.1",yn="1.2.840.113549.1.9.5",vn="1.3.6.1.4.1.311.2.4.1",In="Authenticode PKCS #7 check";function Bt(t,e){try{return bn(Ln((0,A.a)(An(t))),e)}catch(i){
if(!(i instanceof v.c))throw i;return ot(`the signature is malformed: ${i.message}`)}}function bn(t,e){if(t.every(({signers:a})=>a.length===0))return{kind:"cata\
log",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let i,n;for(let a of t){let{content:r}=a;if(r===void 0||![pn,oe].includes(a.contentType))
return ot("the signature is not an Authenticode one");let s=(0,m.k)(e,a,r);if(s.state==="wrong"){(i===void 0||i.byOther)&&(i=s);continue}let o=Sn(a,r,s,e);if(o.
verdict.state!=="valid")return o;let l=En(s.signer);(n===void 0||l>=n.time)&&(n={time:l,finding:o})}return n!==void 0&&(i==null?void 0:i.byOther)!==!1?n.finding:
ot((i==null?void 0:i.reason)??"there is no signature in it")}function En({signedAttributes:t}){var e;let i=(e=t==null?void 0:t.values.get(yn))==null?void 0:e[0];
return i===void 0?0:(0,v.i)(i,"the signing time").getTime()}function Sn(t,e,{signer:i},n){let a=(0,m.o)(i,t,{signer:n});if(a.state==="invalid")return ot(`its ti\
mestamp is not right: ${a.reason}`,"timestamp");let r=t.contentType===oe;return{kind:r?"catalog":"file",signedDigest:r?void 0:$n(e),verdict:{state:"valid",verifier:In,
...kn((0,m.h)(i.digestAlgorithm)),notes:a.state==="none"?[]:[`timestamp of ${a.time.toISOString()} by ${a.authority}`],...a.state==="none"?{}:{timestampedAt:a.time.
toISOString()},...a.state==="none"||a.digest===void 0?{}:{timestampDigest:a.digest}}}}function kn(t){return t===void 0?{}:{digest:t}}function ot(t,e){return{kind:"\
file",signedDigest:void 0,verdict:{state:"invalid",reason:t,...e===void 0?{}:{part:e}}}}function $n(t){let e={tag:v.a.sequence,raw:t,content:t},[,i]=(0,v.e)(e),
[n,a]=(0,v.g)(i,"the file's digest"),[r]=(0,v.g)(n,"the file's digest algorithm");return{algorithm:(0,m.h)((0,v.h)(r,"the file's digest algorithm")),value:(0,v.f)(
a,v.a.octetString,"the file's digest").content.toString("hex")}}function Ln(t){let e=t.signers.flatMap(({unsignedAttributes:i})=>i.get(vn)??[]);return[t,...e.map(
({raw:i})=>(0,A.a)(i))]}function An(t){let e=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(t.subarray(0,t[0]===v.a.sequence?0:void 0).toString("\
latin1"));return(e==null?void 0:e[1])===void 0?t:Buffer.from(e[1],"base64")}var le=22,Un=20,Bn=56,Nn=128*1024;async function xn(t,{start:e,end:i},n){if(i-e>Nn)throw new c.j(
"it has data behind its directory");let a=Buffer.from(await(0,p.b)(t,e,i-e)),r=Nt(a,0,"PK")?Bn:0,s=r===0?0:r+Un;if(!(Nt(a,s,"PK")&&a.length===s+le+a.readUInt16LE(
s+20)&&(r===0||Nt(a,r,"PK\x07"))))throw new c.j("it has data behind its directory");return r>0&&Mn(a,r,n),Pn(a.subarray(s),n),a}function Nt(t,e,i){return t.length>=
e+le&&t.toString("latin1",e,e+4)===i}function Pn(t,{inDirectory:e,before:i}){for(let n of[8,10]){let a=t.readUInt16LE(n);a!==65535&&t.writeUInt16LE(a-1&65535,n)}
for(let[n,a]of[[12,e],[16,i]]){let r=t.readUInt32LE(n);r!==4294967295&&t.writeUInt32LE(r-a>>>0,n)}}function Mn(t,e,{inDirectory:i,before:n}){for(let[a,r]of[[24,
1],[32,1],[40,i],[48,n],[e+8,i+n]])t.writeBigUInt64LE(BigInt.asUintN(64,t.readBigUInt64LE(a)-BigInt(r)),a)}var Tn=1024*1024,fe=30,Fn=8,On="the file was changed \
after signing";async function Rn(t,e){try{return await(0,c.s)(t,i=>Dn(i,e))}catch(i){if(i instanceof c.j||i instanceof RangeError)return K(`the file is damaged:\
 ${i.message}`);throw i}}async function Dn(t,e){let i=t.find(c.o);if(i===void 0)return{state:"unsigned",reason:`there is no ${c.o} in it`};let n=await zn(t,i);if(n!==
void 0)return K(n);let a=await Cn(t,i);if(typeof a=="string")return K(a);let{verdict:r,kind:s,signedDigest:o}=Bt(a,e);if(r.state!=="valid")return r;if(s!=="file"||
o===void 0)return K("it is a catalog's signature");let{algorithm:l,value:f}=o,u=await(0,c.w)(t);if(l===void 0||l!==u)return K(`its digests are not made with the\
 block map's hash method (${u??"none that is known"})`);let d=qn(f,await jn(t,i,l));return d===void 0?{...r,verifier:"app package check"}:K(d)}async function zn(t,{
entry:e}){let{zip:i,file:n,entries:a,directory:r}=t,s=await(0,c.f)({zip:i,file:n,entries:a,directoryOffset:r.start,sectionOf:()=>{}});if(s!==void 0)return s;let o=e.
relativeOffsetOfLocalHeader;return a.some(l=>l.entry.relativeOffsetOfLocalHeader>o)?"its signature is not the last entry":(await(0,p.b)(n,o,fe)).readUInt16LE(28)+
e.extraFieldLength+e.fileCommentLength>0?"it has data beside its signature":void 0}async function Cn({file:t},{entry:e}){if(Math.max(e.compressedSize,e.uncompressedSize)>
Tn)return"its signature is too big";let i=e.relativeOffsetOfLocalHeader+fe+e.fileNameLength,n=await(0,p.b)(t,i,e.compressedSize),a=e.compressionMethod===Fn?_n(n,
e.uncompressedSize):n;return(a==null?void 0:a.length)!==e.uncompressedSize?"its signature can't be unpacked":a.toString("latin1",0,4)==="PKCX"?a.subarray(4):`${c.o}\
 does not begin as a signature`}function _n(t,e){try{let{buffer:i,engine:n}=(0,di.inflateRawSync)(t,{maxOutputLength:Math.max(e,1),info:!0});return n.bytesWritten===
t.length?i:void 0}catch{return}}async function jn(t,e,i){let n=[["AXCT",c.p],["AXBM",c.q],["AXCI",c.r]],a=[];for(let[r,s]of n){let o=t.find(s);o!==void 0&&a.push(
[r,s,await Gn(t,o,(0,yt.createHash)(i))])}return[["AXPC","its entries",await Kn(t,e,(0,yt.createHash)(i))],["AXCD","its directory",await Vn(t,e,(0,yt.createHash)(
i))],...a]}async function Gn(t,e,i){for await(let n of(0,c.t)(t,e))i.update(n);return i.digest()}async function Kn({file:t},{entry:e},i){return await(0,p.c)(t,0,
e.relativeOffsetOfLocalHeader,n=>i.update(n)),i.digest()}async function Vn({file:t,size:e,directory:i},n,a){let{inDirectory:r,entry:s}=n;return await(0,p.c)(t,i.
start,r.start,o=>a.update(o)),await(0,p.c)(t,r.end,i.end,o=>a.update(o)),a.update(await xn(t,{start:i.end,end:e},{inDirectory:r.end-r.start,before:i.start-s.relativeOffsetOfLocalHeader})),
a.digest()}function qn(t,e){let i=Buffer.concat([Buffer.from("APPX"),...e.flatMap(([r,,s])=>[Buffer.from(r),s])]),n=Buffer.from(t,"hex");if(n.equals(i))return;let a=e.
find(([r,,s])=>!n.includes(Buffer.concat([Buffer.from(r),s])));return`${On}: the digest of ${(a==null?void 0:a[1])??"what it holds"} is not the signed one`}function K(t){
return{state:"invalid",reason:t}}var ue="1.2.840.113549.1.7.1",Wn=1024*1024;async function Jn(t,e,i,n,a){let r=(0,m.g)(i,Wn);if(!Buffer.isBuffer(r))return r;try{
let s=(0,A.a)(de(r,n.format)),[o,...l]=s.signers;if(o===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=l.length>0?"has several signers":await Hn(
o,s,{certificate:t,file:e,expected:n,digests:a});return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:Xn(o,s,t,n)}catch(s){if(!(s instanceof v.c))throw s;
return{state:"invalid",reason:`the signature is malformed: ${s.message}`}}}function de(t,e){let i=t[0]===v.a.sequence;if(i!==(e==="der"))throw new v.c(`it is no\
t ${e.toUpperCase()}`);let n=i?t:Yn(t);if((0,v.d)(n).raw.length!==n.length)throw new v.c("there is more after the end");return n}function Zn(t){let e=t.toString(
"base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${e.join(`
`)}
-----END CMS-----
`)}function Yn(t){let e=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(t.toString("latin1"));if((e==null?void 0:e[2])===void 0)throw new v.c(
"it is no PEM of a CMS message alone");return Buffer.from(e[2],"base64")}async function Hn(t,e,{certificate:i,file:n,expected:a,digests:r}){if(e.content!==void 0||
e.contentType!==ue)return"is not a detached one over a file";if(!(0,m.m)(t.name,i.raw))return"is by another signer";if(!e.certificates.some(g=>g.equals(i.raw)))
return"does not hold the signer's certificate";let{digest:s,padding:o}=a;if((0,m.h)(t.digestAlgorithm)!==s)return`does not use ${s}`;let l=i.publicKey,f=(0,m.j)(
t.signatureAlgorithm,s,l);if(typeof f=="string")return f;if(f.digest!==s)return`does not use ${s}`;if(f.kind!=="ecdsa"&&f.kind!==`rsa-${o}`)return`does not use \
the padding ${o}`;if(f.kind==="rsa-pss"&&f.key.saltLength!==mt.a[s])return"has a salt that is not as long as the digest";let{signedAttributes:u,signature:d,signatureAlgorithm:h}=t;
if(u===void 0){let g=(0,ci.createVerify)(s);return await(0,nt.c)(n,w=>g.update(w)),g.verify(f.key,d)?void 0:"does not fit the file"}return(0,m.l)(u.values,await r.
of(n,s),ue)??(0,m.i)({algorithm:h,digest:s,data:u.encoded,signature:d},l)}function Xn(t,e,i,{digest:n,timestamped:a}){let r={state:"valid",verifier:"CMS check w\
ith Node.js crypto",notes:[]},s=(0,m.o)(t,e,{signer:i,...a?{digest:n}:{}});switch(s.state){case"invalid":return{state:"invalid",reason:`its timestamp is not rig\
ht: ${s.reason}`,part:"timestamp"};case"none":return a?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:r;case"valid":{
let o=s.time.toISOString();return{...r,notes:[`timestamp of ${o} by ${s.authority}`],timestampedAt:o}}}}var Qn=64*1024;async function ta(t,e,i,{openssl:n,options:a},{
run:r,scratch:s}){let o=(0,m.g)(i,Qn);if(!Buffer.isBuffer(o))return o;let l=(0,gi.join)(s,"key.pem");await(0,hi.writeFile)(l,t.publicKey.export({type:"spki",format:"\
pem"}));let{exitCode:f,output:u}=await r({program:n,arguments:["pkeyutl","-verify","-pubin","-inkey",l,"-in",e,"-sigfile",i,...a.flatMap(d=>["-pkeyopt",d])],environment:{}});
return f===0&&/^Signature Verified Successfully/m.test(u)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"the signature does not fi\
t the digest, the certificate, or the digest algorithm"}}var xt=4294967290,ea=128;async function ia(t,e){let i=await(0,p.b)(t,0,512),n=2**i.readUInt16LE(30);if(n!==
512&&n!==4096)throw new RangeError("its sectors have an unknown size");if(e%n!==0)return"has data behind its last sector";let a=await na(t,i,n,e/n-1);Pt(a,i.readUInt32LE(
60));let r=await ra(t,a,i.readUInt32LE(48));for(let s=0;s<r.length;s+=ea)aa(a,r,s);for(let s=0;s<a.sectorCount;s+=1)if(!a.used.has(s)&&!(await lt(t,a,s)).every(
o=>o===0))return"has data that belongs to none of its streams"}async function na(t,e,i,n){let a=i/4,r={sectorSize:i,sectorCount:n,miniStreamCutoff:e.readUInt32LE(
56),next:new Uint32Array(Math.ceil(n/a)*a).fill(4294967295),used:new Set},s=Array.from({length:109},(l,f)=>e.readUInt32LE(76+f*4));for(let l=e.readUInt32LE(68);l<
xt;){Mt(r,l);let f=await lt(t,r,l);for(let u=0;u<a-1;u+=1)s.push(f.readUInt32LE(u*4));l=f.readUInt32LE(i-4)}let o=0;for(let l of s.filter(f=>f<xt)){Mt(r,l);let f=await lt(
t,r,l);for(let u=0;u<a&&o<r.next.length;u+=1)r.next[o++]=f.readUInt32LE(u*4)}return r}function aa(t,e,i){let n=e.readUInt8(i+66),a=n===5,r=e.readUInt32LE(i+120);
(a||n===2&&r>=t.miniStreamCutoff)&&Pt(t,e.readUInt32LE(i+116))}function Pt(t,e){let i=[];for(let n=e;n<xt;n=t.next[n]??4294967295)Mt(t,n),i.push(n);return i}function Mt({
used:t,sectorCount:e},i){if(i>=e)throw new RangeError("it names a sector that it does not have");if(t.has(i))throw new RangeError("two of its parts share a sect\
or");t.add(i)}async function ra(t,e,i){let n=Pt(e,i),a=[];for(let r of n)a.push(await lt(t,e,r));return Buffer.concat(a)}function lt(t,{sectorSize:e},i){return(0,p.b)(
t,(i+1)*e,e)}var sa=64*1024*1024,oa=15,ce=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],he="has bytes that are not UTF-8, which its signature does \
not tell apart";async function la(t){let e=await fa(t);if(e!==void 0)return e===he?{reason:e,advice:"Save the script as UTF-8 with a byte order mark."}:{reason:e}}
async function fa(t){let e=await(0,wi.open)(t,"r");try{let{size:i}=await e.stat(),n=await(0,p.b)(e,0,64),a=await(0,m.c)(e);return a!==void 0?await ge(e,a):n.toString(
"latin1",0,4)==="MSCF"?await ua(e,n,i):n.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await ia(e,i):ce.includes((0,pi.extname)(t).toLowerCase())?await ca(e,i):"is o\
f a kind whose signature can not be checked here"}catch(i){if(i instanceof RangeError||i instanceof v.c)return`is damaged: ${i.message}`;throw i}finally{await e.
close()}}async function ge(t,e){let{table:i,size:n,contentEnd:a}=e;return i===void 0||i.offset+i.size!==n?"has data behind its signature":i.offset<a?"has a sect\
ion that reaches into its signature":me(t,i.offset+8,n)}async function ua(t,e,i){if(!((e.readUInt16LE(30)&4)!==0&&e.readUInt16LE(36)===20))return"has no place f\
or a signature";let n=e.readUInt32LE(44);return n+e.readUInt32LE(48)===i?me(t,n,i):"has data behind its signature"}async function me(t,e,i){let n=e+(0,v.j)(await(0,p.b)(
t,e,6));return i-n<=oa&&(await(0,p.b)(t,n,i-n)).every(a=>a===0)?void 0:"has data behind its signature"}var da=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:t})=>t).join("|"));async function ca(t,e){if(e>sa)return"is too big for a script";let i=await(0,p.b)(t,0,e),n=i.length>=2&&i.readUInt16BE(0)===65534;
if(!n&&!(0,mi.isUtf8)(i))return he;let a=i.toString(n?"utf16le":"utf8"),r=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(a);return r!==null&&da.test(a.slice(
r.index))?void 0:"has text behind its signature"}async function ha(t,e){let i=await(0,p.a)(t);try{return await ga(i,e)}catch(n){if(n instanceof RangeError||n instanceof
v.c)return V(`the file is damaged: ${n.message}`);throw n}finally{await i.close()}}async function ga(t,e){let i=await(0,m.c)(t);if(i===void 0)return;let{table:n,
size:a}=i;if(n===void 0)return{state:"unsigned",reason:"there is no Authenticode signature in it"};if(n.offset+n.size<a)return V("there is more data after the s\
ignature");let r=await ge(t,i);if(r!==void 0)return V(`the file ${r}`);let{verdict:s,kind:o,signedDigest:l}=Bt(await(0,m.e)(t,n),e);return s.state!=="valid"?s:o!==
"file"||l===void 0?V("it is a catalog's signature"):l.algorithm===void 0?V("the file's digest is of a kind that is unknown or too weak"):(await(0,m.d)(t,i,l.algorithm)).
toString("hex")===l.value?{...s,verifier:"Authenticode check"}:V("the file was changed after signing: its digest is not the signed one")}function V(t){return{state:"\
invalid",reason:t}}async function ma(t,e,i={}){try{return await(0,c.k)(t,n=>wa(n,e,i))}catch(n){if(n instanceof c.j)return{state:"invalid",reason:n.message};throw n}}
async function wa(t,e,i){if(t.signatures.length===0)return{state:"unsigned",reason:"there is no signature block in META-INF"};let n=t.manifest===void 0?void 0:(0,c.a)(
t.manifest),a=t.signatures.map(l=>pa({archive:t,manifest:n},l,e,i)),r=a.find(({verdict:l})=>l.state==="valid"),s=r===void 0||n===void 0?void 0:await ya(t,n);if(s!==
void 0)return{state:"invalid",reason:s};let o=r??a.find(({byOther:l})=>!l)??a[0];return(o==null?void 0:o.verdict)??{state:"unsigned",reason:"there is no signatu\
re block in META-INF"}}function pa(t,{name:e,block:i,signatureFile:n},a,r){let s=(o,l=!1)=>({verdict:{state:"invalid",reason:`${e}: ${o}`},byOther:l});if(n===void 0)
return s("its signature file (.SF) is missing");try{let o=(0,A.a)(i);if(o.content!==void 0&&!o.content.equals(n))return s("it is over another signature file");let l=(0,m.k)(
a,o,n);if(l.state==="wrong")return s(l.reason,l.byOther);let f=(0,m.o)(l.signer,o,{...r,signer:a});if(f.state==="invalid")return{verdict:{state:"invalid",part:"\
timestamp",reason:`${e}: its timestamp is not right: ${f.reason}`},byOther:!1};let u=va(t,n);if(u!==void 0)return s(u);let d=f.state==="valid"?f.time.toISOString():
void 0,h=f.state==="valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],g=(0,m.h)(l.signer.digestAlgorithm);return{verdict:{state:"valid",verifier:"\
JAR signature check",notes:h,...g===void 0?{}:{digest:g},...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(o){if(o instanceof v.c)return s(`it is malformed:\
 ${o.message}`);throw o}}async function ya(t,{sections:e}){for(let[n,a]of e)if((0,c.c)(a)&&!t.names.has(n))return`the entry ${JSON.stringify(n)} is signed, but \
gone`;let i=new Set(t.contentNames);return t.contentProblem(n=>i.has(n)?e.get(n):void 0)}function va({archive:{contentNames:t},manifest:e},i){if(e===void 0)return"\
the manifest is missing";let n=(0,c.a)(i),a=e.repeated??n.repeated;if(a!==void 0)return`the manifest names ${JSON.stringify(a)} twice`;let r=(0,c.b)(n.main,"-Di\
gest-Manifest",e.raw)==="fits";if(!r&&(0,c.b)(n.main,"-Digest-Manifest-Main-Attributes",e.main.raw)!=="fits")return"the manifest was changed after signing";for(let s of t){
let o=e.sections.get(s);if(o===void 0||!(0,c.c)(o))return`the entry ${JSON.stringify(s)} is not signed`;if(r)continue;let l=n.sections.get(s);if(l===void 0)return`\
the entry ${JSON.stringify(s)} is not signed by it`;if((0,c.b)(l,"-Digest",o.raw)!=="fits")return`the manifest's section of ${JSON.stringify(s)} was changed aft\
er signing`}}var we=1024*1024;async function et(t,e,i,n,a=0){let r=e.end-e.start,s=n.end-n.start-r;if(r<0||s<0||s>a)return!1;for(let o=0;o<r;o+=we){let l=Math.min(
we,r-o),[f,u]=await Promise.all([(0,p.b)(t,e.start+o,l),(0,p.b)(i,n.start+o,l)]);if(!f.equals(u))return!1}return s===0||(await(0,p.b)(i,n.end-s,s)).every(o=>o===
0)}var Tt=`!<arch>
`,Ft=60,Ia=100,ba=64*1024;async function Ot(t){let e=await(0,vt.open)(t);try{let{size:i}=await e.stat(),n=await pe(e,i),a=n.filter(({name:u})=>!u.startsWith("_")),
[r,s,o,...l]=a;if(!((r==null?void 0:r.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(o==null?void 0:o.name.startsWith("data.t\
ar"))===!0&&l.length===0))throw new RangeError(`its members are ${a.map(({name:u})=>u).join(", ")}`);let f=[];for(let{name:u,start:d,end:h}of n)if(u.startsWith(
"_gpg")){if(h-d>ba)throw new RangeError(`${u} is too big for a signature`);f.push({name:u,content:await(0,p.b)(e,d,h-d)})}return{names:a.map(({name:u})=>u),signed:a.
map(({start:u,end:d})=>({path:t,start:u,end:d})),signatures:f}}finally{await e.close()}}async function Ea(t,e){let[i,n]=[await Ot(t),await Ot(e)],[a,r]=[await(0,vt.open)(
t),await(0,vt.open)(e)];try{for(let[s,o]of i.names.entries()){let[l,f]=[i.signed[s],n.signed[s]];if(!(n.names[s]===o&&l!==void 0&&f!==void 0&&await et(a,l,r,f)))
return`holds another ${o} than the original`}return}finally{await Promise.all([a.close(),r.close()])}}async function Sa(t){let e=await pe(t,(await t.stat()).size);
for(let i of["control.tar","data.tar"])if(!e.some(({name:n})=>n.startsWith(i)))throw new RangeError(`it has no ${i}`)}async function pe(t,e){var i;if((await(0,p.b)(
t,0,Tt.length)).toString("latin1")!==Tt)throw new RangeError("it is no ar archive");let n=[];for(let a=Tt.length;a<e;){if(a+Ft>e)throw new RangeError("it ends a\
mid a member, or there is data behind the last one");let r=(await(0,p.b)(t,a,Ft)).toString("latin1"),s=Number(((i=/^(\d+) *$/.exec(r.slice(48,58)))==null?void 0:
i[1])??NaN),o=a+Ft;if(r.slice(58)!=="`\n"||!Number.isSafeInteger(s)||o+s>e)throw new RangeError("a member is damaged");if(n.length===Ia)throw new RangeError("it\
 has too many members");n.push({name:r.slice(0,16).trimEnd().replace(/\/$/,""),start:o,end:o+s}),a=o+s+s%2}return n}var Rt="_gpgorigin";async function ka(t,e,i){
let n;try{n=await Ot(t)}catch(o){if(o instanceof RangeError)return{state:"invalid",reason:`it is no Debian package: ${o.message}`};throw o}let[a,...r]=n.signatures.
filter(({name:o})=>o===Rt);if(a===void 0)return{state:"unsigned",reason:`the package has no ${Rt}`};if(r.length>0)return{state:"invalid",reason:`the package has\
 several ${Rt}`};let s=await(0,E.f)(a.content,n.signed,e,i);return s.state==="invalid"&&n.names.some(o=>o.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs b\
efore 0.2 can't sign packages with Zstandard`,advice:"Build the package with dpkg-deb -Zxz, or use a later debsigs."}:s}function $a({signer:t,openpgpKey:e,run:i,
scratchDirectory:n,digests:a}){let r=()=>ye(t,"certificate"),s=()=>ye(e,"OpenPGP key"),o=new Map,l=async f=>{let u=await(0,Y.mkdtemp)((0,fi.join)(n,"verify-"));
try{return await f(u)}finally{await(0,Y.rm)(u,{recursive:!0,force:!0})}};return{signer:t===void 0?void 0:(0,R.d)(t),withScratch:l,run:i,rawSignature:(f,u,d,h)=>(0,m.f)(
r().publicKey,f,u,d,h,a),digestSignature:(f,u,d)=>l(h=>ta(r(),f,u,d,{run:i,scratch:h})),cmsSignature:(f,u,d)=>Jn(r(),f,u,d,a),timestampBeside:(f,u)=>(0,m.q)(r(),
f,u),authenticodeSignature:async f=>Bt(await(0,Y.readFile)(f),r()),executableSignature:f=>ha(f,r()),appPackageSignature:f=>Rn(f,r()),rootIsKnown:f=>{let u=o.get(
f)??(0,R.a)(f).then(d=>(0,R.i)(d));return o.set(f,u),u},openpgpSignature:(f,u,d)=>(0,E.g)(f,u,d,s()),debSignature:(f,u)=>ka(f,u,s()),clearSignature:(f,u,d)=>(0,E.h)(
f,u,d,s()),uncoveredData:la,jarSignature:(f,u)=>ma(f,r(),u===void 0?{}:{digest:u}),apkSignature:f=>cn(f,r())}}function ye(t,e){if(t===void 0)throw new y.b("INTE\
RNAL_ERROR",`The policy's ${e} is not known.`);return t}var La=new Set(["LIBRARY_NOT_LOADABLE","POLICY_NOT_FOUND","AUTHENTICATION_FAILED","SIGNING_FAILED","VERI\
FICATION_FAILED"]),Aa=3;function Ua(t,e,i){let n=0;return{get possible(){return e&&t.count>1},mayExplain:({code:a})=>n<Aa&&La.has(a),learn(a,r){n=a?0:n+1,!(!a||
r||t.count===1)&&(t.narrow(),i())}}}function Ba(t,e,i){return Na(t,e,i,!1)}async function Na(t,e,{concurrency:i=Number.POSITIVE_INFINITY,stopOnError:n=!0,signal:a}={},r){
return new Promise((s,o)=>{Pa(t,e,i);let l=[],f=[],u=0,d=!1,h=!1,g=new Set,w=Number.POSITIVE_INFINITY,I=0,S=Ta(t),k=()=>{N(a.reason)},M=()=>{a==null||a.removeEventListener(
"abort",k)},T=b=>{s(b),M()},N=b=>{d||(d=!0,o(b),M(),h||ve(S))};if(a){if(a.aborted){N(a.reason);return}a.addEventListener("abort",k,{once:!0})}let rt=Fa(S),H=()=>{
if(d||w===Number.POSITIVE_INFINITY)return;for(let x of g)if(x<w)return;if(!n){let x=[];for(let B=0;B<Math.min(w,f.length);B++)B in f&&x.push(f[B]);if(x.length>0){
N(new AggregateError(x));return}}d=!0,h||ve(S);let b=Math.min(w,l.length);if(b===l.length&&u===0){T(l);return}T(l.slice(0,b).filter(x=>x!==Dt))},j=async()=>{if(d||
I>=w)return;let b=I++;g.add(b);let x;try{x=await rt()}catch(B){if(g.delete(b),b<w)throw B;H();return}if(x.done){g.delete(b),w=Math.min(w,b),h=!0,H();return}(async()=>{
try{let B=await x.value;if(d||b>=w)return;let X=await e(B,b);if(b>=w)return;if(X===xa){w=b;return}X===Dt&&u++,l[b]=r&&X!==Dt?{status:"fulfilled",value:X}:X}catch(B){
if(b>=w)return;if(r)l[b]={status:"rejected",reason:B};else if(n){N(B);return}else f[b]=B}finally{g.delete(b),H()}try{await j()}catch(B){N(B)}})().then(()=>new Promise(
()=>{})).then(s)};(async()=>{for(let b=0;b<i;b++){try{await j()}catch(x){N(x);break}if(d||I>=w)break}})()})}var Dt=Symbol("skip"),xa=Symbol("stop");function Pa(t,e,i){
if((t==null?void 0:t[Symbol.iterator])===void 0&&(t==null?void 0:t[Symbol.asyncIterator])===void 0)throw new TypeError(`Expected \`input\` to be either an \`Iterab\
le\` or \`AsyncIterable\`, got (${typeof t})`);if(typeof e!="function")throw new TypeError("Mapper function is required");if(!Ma(i,1))throw new TypeError(`Expec\
ted \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${i}\` (${typeof i})`)}function Ma(t,e){return Number.isSafeInteger(t)&&t>=e||t===Number.
POSITIVE_INFINITY}function Ta(t){return t[Symbol.asyncIterator]===void 0?t[Symbol.iterator]():t[Symbol.asyncIterator]()}async function ve(t){var e;try{await((e=
t.return)==null?void 0:e.call(t))}catch{}}function Fa(t){let e=!1,i=n=>{n!=null&&n.done&&(e=!0)};return()=>{if(e)return{done:!0};let n=t.next();if(i(n),typeof(n==
null?void 0:n.then)!="function")return n;let a=Promise.resolve(n);return a.then(i,()=>{}),a}}var Ie='<Override PartName="/AppxSignature.p7x" ContentType="applic\
ation/vnd.ms-appx.signature"/>',Oa=16*1024*1024;function Ra(t,e){return(0,c.s)(t,i=>(0,c.s)(e,n=>Da(i,n)))}async function Da(t,e){for(let n of be(e)){let a=JSON.
stringify(n.name),r=t.find(n.name);if(r===void 0)return`holds the entry ${a}, which the original does not have`;if(n.name!==c.p&&!await za(t,r,e,n))return`holds\
 another entry ${a} than the original`}let i=be(t).find(({name:n})=>e.find(n)===void 0);return i!==void 0?`lacks the original's entry ${JSON.stringify(i.name)}`:
Ca(await Se(t),await Se(e))?void 0:`has other content types than the original (${c.p})`}function be({entries:t}){return t.filter(({name:e})=>e!==c.o)}async function za(t,e,i,n){
return e.entry.compressionMethod===n.entry.compressionMethod&&e.entry.crc32===n.entry.crc32&&e.entry.uncompressedSize===n.entry.uncompressedSize&&await et(t.file,
await Ee(t,e),i.file,await Ee(i,n))}async function Ee({file:t},{entry:e}){let{dataStart:i}=await(0,c.h)(t,e);return{start:i,end:i+e.compressedSize}}async function Se(t){
let e=t.find(c.p);return e===void 0?"":(await(0,c.u)(t,e,Oa)).toString("latin1")}function Ca(t,e){return t.includes(Ie)?e===t:!/\/AppxSignature\.p7x/i.test(t)&&
e===t.replace("</Types>",`${Ie}</Types>`)}var ke=7;async function _a({original:t,result:e}){let[i,n]=await Promise.all([$e(t),$e(e)]);for(let[a,r]of i.entries()){
let s=n[a]??{start:0,end:0},o=a===i.length-1?ke:0;if(!(r.start===s.start&&await et(t,r,e,s,o)))return"holds another program than the original"}}async function $e(t){
let{size:e}=await t.stat(),i=(await(0,p.b)(t,60,4)).readUInt32LE(0)+24,n=(await(0,p.b)(t,i,2)).readUInt16LE(0)===523,a=i+64,r=i+(n?112:96)+32,s=await(0,p.b)(t,r,
8),[o,l]=[s.readUInt32LE(0),s.readUInt32LE(4)],f=o!==0&&o+l>=e;return[{start:0,end:a},{start:a+4,end:r},{start:r+8,end:f?o:e}]}async function ja({original:t,result:e}){
let[i,n]=await Promise.all([Le(t),Le(e)]);return await et(t,i,e,n,ke)?void 0:"holds other files than the original"}async function Le(t){let{size:e}=await t.stat(),
i=await(0,p.b)(t,0,Math.min(e,48)),n=(i.readUInt16LE(30)&4)!==0&&i.readUInt16LE(36)===20&&i.readUInt32LE(44)!==0;return{start:i.readUInt32LE(16),end:n?i.readUInt32LE(
44):e}}async function Ga({paths:t}){var e;let[i,n]=[(0,A.a)(await(0,It.readFile)(t.original)),(0,A.a)(await(0,It.readFile)(t.result))];return i.contentType===n.
contentType&&i.content!==void 0&&((e=n.content)==null?void 0:e.equals(i.content))===!0?void 0:"lists other files than the original"}var Ae="lacks what stands be\
hind a signature in the original";async function Ka({paths:t}){let[e,i]=[await Ue(t.original),await Ue(t.result)];if(e!==i)return e.startsWith(i)?Ae:"holds anot\
her script than the original"}var Va=/^(# |<!-- |\/\* )SIG # Begin signature block( -->| \*\/|)\r?\n(?:\1[A-Za-z0-9+/=]+\2\r?\n)*\1SIG # End signature block\2\r?$/gm;
async function Ue(t){let e=await(0,It.readFile)(t),i=e[0]===255&&e[1]===254;return e.toString(i?"utf16le":"latin1").replace(Va,"").trimEnd()}var ft=96,ut=16,zt=16,
Be=Buffer.from("8eade801","hex"),Ne=8,qa={1e3:4,270:8};async function Wa(t){let{size:e}=await t.stat(),i=await Ct(t,ft,e),n=Pe(i.end),a=await Ct(t,n,e),r=Ja(await(0,p.b)(
t,ft+ut,i.end-ft-ut),i.entries);if(e<Math.max(a.end,n+(r??0)))throw new RangeError("its payload ends too early")}async function xe(t){let{size:e}=await t.stat();
return{start:Pe((await Ct(t,ft,e)).end),end:e}}function Pe(t){return Math.ceil(t/Ne)*Ne}async function Ct(t,e,i){let n=await(0,p.b)(t,e,ut);if(!n.subarray(0,Be.
length).equals(Be))throw new RangeError("a header is missing in it");let a=n.readUInt32BE(8),r=e+ut+a*zt+n.readUInt32BE(12);if(r>i)throw new RangeError("a heade\
r in it ends too early");return{entries:a,end:r}}function Ja(t,e){let i=t.subarray(e*zt);for(let n=0;n<e;n+=1){let a=t.subarray(n*zt),r=qa[a.readUInt32BE(0)],s=a.
readUInt32BE(8);if(!(r===void 0||s+r>i.length))return r===4?i.readUInt32BE(s):Number(i.readBigUInt64BE(s))}}async function Za(t,e){let[i,n]=[await(0,c.n)(Fe(t)),
await(0,c.n)(Fe(e))];for(let[a,r]of n.contents){let s=i.contents.get(a);if(s===void 0)return`holds the entry ${JSON.stringify(a)}, which the original does not h\
ave`;if(s!==r)return`holds another entry ${JSON.stringify(a)} than the original`}for(let a of i.contents.keys())if(!n.contents.has(a))return`lacks the original'\
s entry ${JSON.stringify(a)}`;return n.manifest===void 0?void 0:Ha(i.manifest,n.manifest)}var Ya=new Set(["MANIFEST-VERSION","CREATED-BY"]),Me="lacks the last l\
ine of the original's manifest, which Java passes over: there is no line break behind it";function Ha(t,e){let[i,n]=[(0,c.a)(t??Buffer.alloc(0)),(0,c.a)(e)],[a,
r]=[i.main.attributes,n.main.attributes],s=[...a].find(([o,l])=>r.get(o)!==l)??Te(i.main,n.main).find(([o])=>!Ya.has(o));if(s!==void 0&&Xa(s[0],i))return Me;if(s!==
void 0)return`has another ${s[0]} in its manifest than the original`;for(let[o,l]of i.repeated===void 0?n.sections:[]){let[f]=Te(i.sections.get(o),l);if(f!==void 0)
return`has another ${f[0]} of ${JSON.stringify(o)} in its manifest than the original`}}function Xa(t,{raw:e,main:i,sections:n}){return n.size===0&&[...i.attributes.
keys()].at(-1)===t&&!/[\r\n]$/.test(e.toString("latin1"))}function Te(t,e){return[...e.attributes].filter(([i,n])=>i!=="NAME"&&!(0,c.d)(i)&&(t==null?void 0:t.attributes.
get(i))!==n)}async function Fe(t){let e=await(0,Ii.open)(t,"r");try{return await Qa(e.fd)}finally{await e.close()}}async function Qa(t){let e=await(0,c.g)(t),i=new Map,
n;for await(let a of e.eachEntry()){let r=(0,c.l)(a),s=(0,c.m)(r);s==="content"&&i.set(r,`${a.crc32} ${a.uncompressedSize}`),s==="manifest"&&(n=await tr(e,a))}return{
contents:i,manifest:n}}async function tr(t,e){return e.uncompressedSize>c.i?void 0:(0,bi.buffer)(await t.openReadStreamPromise(e))}var er=[[Buffer.from("MZ").toString(
"hex"),_a],[Buffer.from("PK").toString("hex"),nr],[Buffer.from(`!<arch>
`).toString("hex"),({paths:t})=>Ea(t.original,t.result)],["edabeedb",ar],[Buffer.from("MSCF").toString("hex"),ja]];async function Oe(t,e){let i=await(0,p.a)(t);
try{let n=await(0,p.a)(e);try{let a=await ir(i,t);return await(a==null?void 0:a({original:i,result:n,paths:{original:t,result:e}}))}finally{await n.close()}}catch(n){
if(n instanceof RangeError||n instanceof c.j||n instanceof v.c)return`can not be compared with the original: ${n.message}`;throw n}finally{await i.close()}}async function ir(t,e){
let{size:i}=await t.stat(),n=(await(0,p.b)(t,0,Math.min(8,i))).toString("hex"),[,a]=er.find(([s])=>n.startsWith(s))??[];if(a!==void 0)return a;let r=(0,vi.extname)(
e).toLowerCase();return r===".cat"?Ga:ce.includes(r)?Ka:void 0}function nr({paths:t}){return((0,ii.b)(t.original)?Ra:Za)(t.original,t.result)}async function ar({
original:t,result:e}){let[i,n]=await Promise.all([xe(t),xe(e)]);return await et(t,i,e,n)?void 0:"holds another header or payload than the original"}var rr=[{magic:Buffer.
from("MZ"),check:or},{magic:Buffer.from(`!<arch>
debian-binary`),check:Sa},{magic:Buffer.from("edabeedb","hex"),check:Wa},{magic:Buffer.from("MSCF\0\0\0\0"),check:lr}];async function sr(t,e){let i=Buffer.from(
e),n=rr.find(({magic:r})=>i.subarray(0,r.length).equals(r));if(n===void 0)return;let a=await(0,p.a)(t);try{await n.check(a);return}catch(r){if(r instanceof RangeError)
return r.message;throw r}finally{await a.close()}}async function or(t){let e=await(0,m.c)(t);if(e===void 0)return;let{size:i,contentEnd:n,table:a}=e;if(n>i)throw new RangeError(
"a section of it reaches beyond its end");if(a!==void 0&&a.offset+a.size>i)throw new RangeError("its signature reaches beyond its end")}async function lr(t){let{
size:e}=await t.stat(),i=(await(0,p.b)(t,8,4)).readUInt32LE(0);if(e<i)throw new RangeError(`it has ${e} of ${i} bytes`)}var dt=class extends Error{};function Re(t){
let e=[],i=t,n=0,a=!1,r=!1,s=l=>r||n>=(l?1:i)?!1:(n+=1,r=l,!0),o=async(l,f)=>{(e.length>0||!s(f))&&await new Promise(u=>{f?e.unshift({alone:f,begin:u}):e.push({
alone:f,begin:u})});try{if(a)throw new dt;return await l()}finally{n-=1,r=!1;for(let u=e[0];u!==void 0&&s(u.alone);u=e[0])e.shift(),u.begin()}};return{run:l=>o(
l,!1),alone:{run:l=>o(l,!0)},get count(){return i},narrow(){i=1},close(){a=!0}}}async function fr({timestamping:t},e,i,{session:n,timestampServers:a}){let{host:r,
inputs:s,signal:o}=n;if(t===void 0||s.timestampUrls.length===0)return;let{digest:l,outputFormat:f,httpRequestTimeoutInSeconds:u}=s,d=await ur(e,t,f).catch(I=>{throw I instanceof
v.c?dr(i,I):I}),h=(0,wt.a)(s.httpProxy,(0,pt.a)()),g=[],w=a.inOrder();for(let[I,S]of w.entries())try{return await d.put(await(0,m.s)(S,d.bytes,{digest:l,timeLimitInSeconds:u,
proxy:h,signal:o})),a.succeeded(S),S}catch(k){if(o.aborted)throw new y.b("CANCELLED",`Signing ${i} was cancelled.`,{file:i,cause:k});if(!(k instanceof m.t))throw k;
g.push(`${S}: ${k.message}`),a.failed(S),I<w.length-1&&De(r,S,i,k.message)}return new y.b("TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${i}\
: ${g.join("; ")}.`,{file:i,hint:"Add another server to timestamp-urls; they are tried in order."})}function De(t,e,i,n){t.warning(`No good timestamp from ${e} \
for ${i} (${n}); asking the next server.`,{file:i})}async function ur(t,e,i){let n=await(0,at.readFile)(t).catch(()=>Buffer.alloc(0));if(e==="beside")return{bytes:n,
put:s=>(0,at.writeFile)(t+A.e,s)};let a=de(n,i),[r]=(0,A.a)(a).signers;if(r===void 0)throw new v.c("nobody has signed it");return{bytes:r.signature,put(s){let o=(0,m.p)(
s);if(typeof o=="string")throw new m.t(o);let l=(0,m.r)(a,o.raw,"cades");return(0,at.writeFile)(t,i==="pem"?Zn(l):l)}}}function dr(t,e){return new y.b("VERIFICA\
TION_FAILED",`What was made for ${t} is no signature that can be timestamped: ${e.message}.`,{file:t,cause:e,hint:"The result was thrown away and the original i\
s unchanged. Leave out arguments that change what the tool writes."})}var cr=1e3,hr=3e4,gr=60;async function mr(t,e,i,n){let{inputs:a,host:r,signal:s}=n.session,
o=0;for(let l=1;;l+=1){let f=performance.now();l>1&&await i.reset();let{outcome:u,tries:d}=await wr(t,e,i,n);if(o+=d,!(u instanceof y.b))return n.retryBudget.succeeded(),
{attempts:o,...u};if(!n.retryBudget.allows(u,{number:l,durationInMilliseconds:jt(f)}))throw u;let h=$r(l);r.warning(`${u.message} Trying again in ${(h/1e3).toFixed(
1)} s (${l} of ${a.retries}).`,{file:t.file.name}),await(0,kt.setTimeout)(h,void 0,{signal:s}).catch(()=>{throw new y.b("CANCELLED",`Signing ${t.file.name} was \
cancelled.`,{file:t.file.name})})}}async function wr(t,e,i,n){let{crowd:a,slots:r}=n,s=a.possible,o=await ze(t,e,i,n);if(!s||!(o instanceof y.b)||!a.mayExplain(
o))return{outcome:o,tries:1};await i.reset();let l=await n.batches.signerFor(e),f={run:u=>r.alone.run(()=>{var d;if(!a.mayExplain(o))throw new dt;return(d=l==null?
void 0:l.again)==null||d.call(l),u()})};try{let u=await ze(t,e,i,{...n,slots:f});return a.learn(!(u instanceof y.b),l!==void 0),{outcome:u,tries:2}}catch(u){if(u instanceof
dt)return{outcome:o,tries:1};throw u}}async function ze(t,e,i,n){let{session:a,timestampServers:r}=n,s=pr(e,a.inputs.timestampUrls)?r.inOrder():[void 0];for(let[
o,l]of s.entries()){let f=o===s.length-1;o>0&&await i.reset();let u=await yr(l,f,t,e,i,n),d=u instanceof y.b&&(u.code==="TIMESTAMP_FAILED"||u.code==="TIME_LIMIT");
if(l!==void 0&&(d?r.failed(l):u instanceof y.b||r.succeeded(l)),f||!d)return u;De(a.host,l??"",t.file.name,u.message.replace(/\.$/,""))}return new y.b("INTERNAL\
_ERROR",`${e.name} was not run for ${t.file.name}.`)}function pr({honours:t,timestamping:e},i){return i.length>0&&t.includes("timestamp-urls")&&e===void 0}async function yr(t,e,i,n,a,r){
let{session:s}=r,{inputs:o}=s,l=e?o.timeLimitInSeconds:Math.min(o.timeLimitInSeconds,o.httpRequestTimeoutInSeconds+gr);n.signsInPlace===!0&&await Ir(i,a.output);
let f=n.needs.configuration==="gnupg"?r.tool.configuration.gnupg:void 0,u=0,d=await vr(n,{input:i.source,output:a.output,timestampUrl:t,digest:i.digest},f===void 0?
r.credentials:{},l,()=>{f!==void 0&&(u=Lr(f.log))},r),h=()=>({tool:n.name,file:i.file.name,captured:d,failure:n.readFailure(d.output,d.exitCode),...f===void 0?{}:
{cardLog:{path:f.log,from:u}},timeLimitInSeconds:l,timestampUrl:t,logDirectory:r.logDirectory,redact:s.redact,output:a.output,expectedSizeInBytes:n.result.kind===
"embedded"?i.file.size:0,otherVendor:r.otherVendor,extraArguments:r.tool.options.extraArguments,askSignPath:r.askSignPath});if(d.exitCode===0&&!d.timedOut){let I=await fr(
n,a.output,i.file.name,r);if(I instanceof y.b)return I;let S=I??t;if(!o.verify)return{timestampUrl:S,verdict:void 0};let k=await br(i,n,a.output,S,r);return k instanceof
y.b?k.code==="VERIFICATION_FAILED"?(0,E.b)(h(),k):k:{timestampUrl:S,verdict:k}}let g=await(0,E.a)(h()),w=!e&&g.code==="TIME_LIMIT";return g.code==="TIMESTAMP_FA\
ILED"||w?g:(0,E.e)(g,r.probe)}async function vr(t,e,i,n,a,{session:r,batches:s,slots:o,cardDaemon:l,otherVendor:f,tool:u}){var d;let h=await s.signerFor(t);await((d=
h==null?void 0:h.readAhead)==null?void 0:d.call(h,e.input));let g=()=>o.run(()=>{if(a(),h!==void 0)return h.sign(e,n);let I=t.sign(e,u);return r.capture({...I,environment:{
...i,...I.environment}},n)}),w=await(t.needs.configuration==="gnupg"&&f?l.run(g):g());return h!==void 0&&await(0,kt.setImmediate)(),w}async function Ir({source:t},e){
try{await(0,St.copyFile)(t,e,Ei.constants.COPYFILE_FICLONE),await(0,St.chmod)(e,384)}catch(i){throw(0,$.j)(i,e)}}async function br(t,e,i,n,a){let r=e.result.kind===
"detached",s=(0,Et.lstatSync)(i,{throwIfNoEntry:!1});if(s===void 0||s.size===0)return _t(t,e,i,"it wrote nothing",Ce);if(!s.isFile())return _t(t,e,i,"it is not \
a file",Ce);let o={file:r?t.file.realPath:i,signature:i,timestamped:n!==void 0,digest:t.digest},l=await e.verify(o,a.tool,a.verifier);if(l.state==="valid"){let u=r?
void 0:await Oe(t.file.realPath,i);if(u!==void 0)throw Sr(t,e,u);return l}if(l.state==="invalid"&&l.part==="timestamp"){let{name:u}=t.file;return new y.b("TIMES\
TAMP_FAILED",`${n??"The timestamp server"} gave no good timestamp for ${u}: ${l.reason}.`,{file:u,hint:"Add another server to timestamp-urls; they are tried in \
order."})}let f=l.state==="invalid"?l.advice:void 0;return _t(t,e,i,l.reason,f??kr)}var Er=new Map([[Ae,'Take the signature out of the script before, from its l\
ine "Begin signature block" to "End signature block".'],[Me,"End META-INF/MANIFEST.MF with a line break."]]);function Sr({file:{name:t}},e,i){let n=Er.get(i)??"\
Check arguments: they must not name other files. If there are none, report this.";return new y.b("VERIFICATION_FAILED",`${e.name} ended well, but signed somethi\
ng else than ${t}: the result ${i}.`,{file:t,hint:`The result was thrown away and the original is unchanged. ${n}`})}var Ce="Check arguments, and that what is f\
ound as the tool is the tool itself, such as on PATH.",kr="Check that the certificate is the one of the signing policy; if it is, report this.";async function _t({
file:{name:t}},e,i,n,a){let r=await(0,E.d)({output:i,expectedSizeInBytes:0});return r!==void 0?(0,E.c)(e.name,t,r,{file:t}):new y.b("VERIFICATION_FAILED",`${e.name}\
 ended well, but what it made for ${t} is not a good signature: ${n.replace(/\.$/,"")}.`,{file:t,hint:`The result was thrown away and the original is unchanged.\
 ${a}`})}function $r(t){return Math.min(cr*2**(t-1),hr)*(.5+Math.random()/2)}function Lr(t){var e;return((e=(0,Et.statSync)(t,{throwIfNoEntry:!1}))==null?void 0:
e.size)??0}function jt(t){return Math.round(performance.now()-t)}async function Ar(t,{file:e},i,n,a){if(t.digestInput===void 0)return t;let{digest:r,inputIsDigest:s}=i.
options,o=s===!0?await Ur(e,r):await a.of(e.realPath,r),l=await n.write(`digest-${(0,Si.randomUUID)()}`,t.digestInput(o,i));return{...t,sign:(f,u)=>t.sign({...f,
digestFile:l},u)}}async function Ur(t,e){var i;let n=mt.a[e],a=(o,l)=>{throw new y.b("INVALID_INPUT",`input-is-digest is set, but ${t.name} ${o}.`,{file:t.name,
hint:l})};if(t.size>1024)return a(`has ${t.size} bytes and can't be a digest`,"Leave input-is-digest out to have files hashed.");let r=await(0,ki.readFile)(t.realPath);
if(/^\s*[0-9a-f]{32,128}(\s|$)/i.test(r.toString("latin1")))return a("holds the digest as text",`Write its bytes: openssl dgst -${e} -binary FILE.`);if(r.length===
n)return r;let s=(i=Object.entries(mt.a).find(([,o])=>o===r.length))==null?void 0:i[0];return a(`has ${r.length} bytes, and a digest by ${e} has ${n}`,s===void 0?
`Make it by openssl dgst -${e} -binary FILE.`:`Set digest to ${s}, or make it by ${e}.`)}var Br=256*1024*1024;async function Nr(t){return await(0,$t.stat)(t).then(
e=>e.isDirectory(),()=>!1)?(0,Li.join)(t,ai.a.json):t}async function xr(t){let e;try{e=await(0,$t.readFile)(t,"utf8")}catch(n){if((0,$.f)(n)==="ENOENT")return;throw new y.b(
"FILE_UNREADABLE",`The report ${t} ${(0,$.h)(n)}.`,{file:t,cause:n})}let i=e.length>Br?void 0:Pr(e);if(Mr(i))return i;throw new y.b("INVALID_INPUT",`${t} is no \
signing report that this release of pkcs11-sign can read.`,{file:t,hint:"Name a signing-report.json that pkcs11-sign has written to report-directory; use the sa\
me release for all jobs."})}function Pr(t){try{return JSON.parse(t)}catch{return}}function Mr(t){if(!q(t)||t.schemaVersion!==1||!ht(t.program,"name")||t.program.
name!=="pkcs11-sign"||!Array.isArray(t.files)||!it(t.warnings))return!1;let{options:e,certificate:i}=t;return!q(e)||!it(e.timestampUrls)||!gt(e,"shard")||!q(t.signPath)||
!q(t.runner)||!ct(t.error,_e)||!ct(i,n=>gt(n,"subject","issuer","serialNumber","sha256","validTo"))||typeof t.startedAt!="string"||Number.isNaN(Date.parse(t.startedAt))||
typeof t.durationInMilliseconds!="number"||!je(Tr,t.outcome)?!1:t.files.every(Or)}var Tr=["signed","prepared","nothing-to-sign","skipped","failed"],Fr=["signed",
"skipped","failed","not-started"];function Or(t){return!ht(t,"file","tool","reason")||!gt(t,"result","verifiedBy","timestampUrl","timestampFile")||!je(Fr,t.status)||
!it(t.notes)||!ct(t.sha256,e=>ht(e,"input","result"))||!ct(t.error,_e)?!1:typeof t.durationInMilliseconds=="number"&&typeof t.attempts=="number"}function _e(t){
return ht(t,"code","message")&&gt(t,"hint","details")}function ct(t,e){return t===void 0||e(t)}function ht(t,...e){return q(t)&&it(e.map(i=>t[i]))}function gt(t,...e){
return q(t)&&it(e.map(i=>t[i]).filter(i=>i!==void 0))}function it(t){return Array.isArray(t)&&t.every(e=>typeof e=="string")}function je(t,e){return t.some(i=>i===
e)}function q(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function Rr({inputs:t,host:e},i,n){var a;let{resumeFrom:r,digest:s,padding:o}=t;if(r===
void 0)return new Map;let l=await Nr((0,$i.resolve)(i,r)),f=await xr(l);if(f===void 0)return e.warning(`There is no earlier report ${l}: everything is signed. T\
hat is as it should be in a first run only.`),new Map;if(f.options.digest!==s||f.options.padding!==o)return e.notice("The earlier run signed with another digest\
 or padding than is asked for now: everything is signed anew."),new Map;let[u]=f.files,d=new Set(n.map(({file:h})=>h.name));return u!==void 0&&!f.files.some(({file:h})=>d.
has(h))&&e.warning(`The earlier report ${l} knows none of these files: everything is signed. It tells of "${u.file}" and the like; now it is "${(a=n[0])==null?void 0:
a.file.name}". Run in the same working folder as the earlier run, over the same files.`),new Map(f.files.filter(({sha256:h})=>h!==void 0).map(h=>[h.file,h]))}async function Dr(t,{
file:e,destination:i},n){let a=t.get(e.name);if((a==null?void 0:a.sha256)===void 0||a.tool!==n.name)return;let{input:r,result:s}=a.sha256;if(!(!(n.result.kind===
"embedded"&&i===e.realPath)&&await Ge(e.realPath)!==r))return await Ge(i)===s?a.sha256:void 0}function Ge(t){return(0,nt.b)(t).catch(()=>{})}var zr=64*1024*1024,
Cr=30,Ke=8,Ve=1,F=4294967295;async function _r(t,e){let i=await(0,Wt.open)(t,"r");try{let n=await(0,c.g)(i.fd).catch(()=>{}),a=n===void 0?void 0:await Gr(n,i).catch(
jr);return n===void 0||a===void 0?!1:(await Wr(a,n.comment,t,e),!0)}finally{await i.close()}}function jr(t){if(t.syscall!==void 0)throw t}async function Gr(t,e){
let i=[],n=!1;for await(let r of t.eachEntry()){let s=(0,c.m)((0,c.l)(r));if(s==="signature"||s==="other-signature-file"){n=!0;continue}let o=s==="manifest"?await qr(
t,r):void 0;i.push(o??r),n||=o!==void 0}if(!n)return;let a=[];for(let r of i)a.push("record"in r?r:{entry:r,record:await Kr(e,r)});return a}async function Kr(t,e){
let i=e.relativeOffsetOfLocalHeader,{header:n,dataStart:a}=await(0,c.h)(t,e),r=a+e.compressedSize;return{from:i,to:r+await Vr(t,e,n,r)}}async function Vr(t,{crc32:e,
compressedSize:i},n,a){if((n.readUInt16LE(6)&Ke)===0)return 0;let r=await(0,p.b)(t,a,20),s=r.readUInt32LE(0)===134695760&&r.readUInt32LE(4)===e?4:0,o=i>=F||r.readBigUInt64LE(
s+4)===BigInt(i)&&i>0;return s+(o?20:12)}async function qr(t,e){if(e.uncompressedSize>zr)return;let i=await(0,Ui.buffer)(await t.openReadStreamPromise(e)),n=(0,c.e)(
i);if(n.equals(i))return;let a=e.compressionMethod===0?n:(0,Bi.deflateRawSync)(n),r=Object.assign(Object.create(e),{generalPurposeBitFlag:e.generalPurposeBitFlag&
~Ke,crc32:(0,Xe.a)(n),compressedSize:a.length,uncompressedSize:n.length}),s=qe(r),o=Buffer.alloc(Cr);return o.writeUInt32LE(67324752,0),We(o,4,r,s),{entry:r,record:Buffer.
concat([o,r.fileNameRaw,s,a])}}async function Wr(t,e,i,n){let a=await(0,Wt.open)(n,"wx",384);try{let r=0,s=async d=>{for(let h=0;h<d.length;)h+=(await a.write(d,
h)).bytesWritten;r+=d.length},o=[],l,f=async()=>{if(l===void 0)return;let d={start:l.from,end:l.to-1,highWaterMark:1<<20};for await(let h of(0,Ai.createReadStream)(
i,d))await s(h);l=void 0};for(let{entry:d,record:h}of t)!Buffer.isBuffer(h)&&(l==null?void 0:l.to)===h.from||await f(),o.push(Jr(d,r+(l===void 0?0:l.to-l.from))),
Buffer.isBuffer(h)?await s(h):l={from:(l==null?void 0:l.from)??h.from,to:h.to};await f();let u=r;await s(Buffer.concat(o)),await s(Zr(t.length,u,r-u,e))}finally{
await a.close()}}function qe({extraFields:t}){return Buffer.concat(t.filter(({id:e})=>e!==Ve).map(({id:e,data:i})=>{let n=Buffer.alloc(4);return n.writeUInt16LE(
e,0),n.writeUInt16LE(i.length,2),Buffer.concat([n,i])}))}function We(t,e,i,n){t.writeUInt16LE(i.versionNeededToExtract,e),t.writeUInt16LE(i.generalPurposeBitFlag,
e+2),t.writeUInt16LE(i.compressionMethod,e+4),t.writeUInt16LE(i.lastModFileTime,e+6),t.writeUInt16LE(i.lastModFileDate,e+8),t.writeUInt32LE(i.crc32,e+10),t.writeUInt32LE(
Math.min(i.compressedSize,F),e+14),t.writeUInt32LE(Math.min(i.uncompressedSize,F),e+18),t.writeUInt16LE(i.fileNameRaw.length,e+22),t.writeUInt16LE(n.length,e+24)}
function Jr(t,e){let i=[t.uncompressedSize,t.compressedSize,e].filter(s=>s>=F),n=Buffer.alloc(i.length===0?0:4+8*i.length);if(i.length>0){n.writeUInt16LE(Ve,0),
n.writeUInt16LE(8*i.length,2);for(let[s,o]of i.entries())n.writeBigUInt64LE(BigInt(o),4+8*s)}let a=Buffer.concat([n,qe(t)]),r=Buffer.alloc(46);return r.writeUInt32LE(
33639248,0),r.writeUInt16LE(t.versionMadeBy,4),We(r,6,t,a),r.writeUInt16LE(t.fileCommentRaw.length,32),r.writeUInt16LE(t.internalFileAttributes,36),r.writeUInt32LE(
t.externalFileAttributes,38),r.writeUInt32LE(Math.min(e,F),42),Buffer.concat([r,t.fileNameRaw,a,t.fileCommentRaw])}function Zr(t,e,i,n){let a=Buffer.alloc(22);if(a.
writeUInt32LE(101010256,0),a.writeUInt16LE(Math.min(t,65535),8),a.writeUInt16LE(Math.min(t,65535),10),a.writeUInt32LE(Math.min(i,F),12),a.writeUInt32LE(Math.min(
e,F),16),a.writeUInt16LE(n.length,20),t<65535&&i<F&&e<F)return Buffer.concat([a,n]);let r=Buffer.alloc(76);return r.writeUInt32LE(101075792,0),r.writeBigUInt64LE(
44n,4),r.writeUInt16LE(45,12),r.writeUInt16LE(45,14),r.writeBigUInt64LE(BigInt(t),24),r.writeBigUInt64LE(BigInt(t),32),r.writeBigUInt64LE(BigInt(i),40),r.writeBigUInt64LE(
BigInt(e),48),r.writeUInt32LE(117853008,56),r.writeBigUInt64LE(BigInt(e+i),64),r.writeUInt32LE(1,72),Buffer.concat([r,a,n])}async function Yr(t,e){let i=performance.
now(),{workingDirectory:n}=e,{file:a,destination:r,reason:s}=t,o=ei.c[t.tool],l={file:a.name,tool:o.name,reason:s,result:(0,E.k)(r,n)},f=is(t),u=await Dr(e.earlier,
t,o),d=u===void 0?void 0:await ts(t,o,e),h=d??await Qr(t,o,e);if(h!==void 0){d===void 0&&await es(t,o,e);let{size:I}=(0,O.statSync)(r),S=u??await Je(t,r,e);e.digests.
forget(a.realPath);let k=jt(i);return{status:"skipped",...l,sizeInBytes:I,verifiedBy:h.verifier,...o.timestamping==="beside"&&h.timestampedAt!==void 0?{timestampFile:l.
result+A.e}:{},...S===void 0?{}:{sha256:S},notes:[d===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:k}}await Hr(
t,o);let g=await e.staging.reserve(r,o.result.kind==="detached"?"shared":"own"),w=o.strip===void 0?void 0:await e.staging.reserve(r);try{let I=await Xr(t,o,w),S=await Ar(
o,t,e.tool,e.session.workspace,e.digests),{attempts:k,timestampUrl:M,verdict:T}=await mr({...t,source:I},S,g,e),N=await Je(t,g.output,e),rt=Ye(t,f);if(rt!==void 0)
throw rt;let{size:H}=(0,O.statSync)(g.output),j=o.timestamping==="beside"&&M!==void 0?[A.e]:[];if(await g.publish({mode:o.result.kind==="embedded"?a.mode:420,beside:j}),
o.timestamping==="beside"&&j.length===0&&(0,O.existsSync)(r+A.e)){let b=l.result+A.e;e.session.host.warning(`${b} is the timestamp of an earlier signature of ${a.
name}: remove it, or give timestamp-urls.`)}return{status:"signed",...l,sizeInBytes:H,...N===void 0?{}:{sha256:N},...T===void 0?{}:{verifiedBy:T.verifier},...M===
void 0?{}:{timestampUrl:M},...j.length===0?{}:{timestampFile:l.result+A.e},notes:(T==null?void 0:T.notes)??[],attempts:k,durationInMilliseconds:jt(i)}}catch(I){
throw await g.discard(),(ns(I)?Ye(t,f,I):void 0)??I}finally{e.digests.forget(a.realPath),await(w==null?void 0:w.discard())}}async function Je({file:t},e,{digests:i,
session:n}){if(!(0,bt.d)(n))return;let a=(await i.of(t.realPath,"sha256")).toString("hex");return{input:a,result:e===t.realPath?a:await(0,nt.b)(e)}}async function Hr({
file:t},e){let i=e.result.kind==="embedded"?await sr(t.realPath,t.head):void 0;if(i!==void 0)throw new y.b("INVALID_INPUT",`${t.name} is damaged: ${i}.`,{file:t.
name,hint:"Check the step that makes the file, and how it came here: it may have been cut off on its way."})}async function Xr({file:t,destination:e},i,n){var a;
if(n===void 0)return t.realPath;try{return await((a=i.strip)==null?void 0:a.call(i,t.realPath,n.output,{jar:_r}))===!0?n.output:t.realPath}catch(r){throw(0,$.i)(
r,t.realPath)?r:(0,$.j)(r,e)}}async function Qr(t,e,i){let{file:n,destination:a}=t,{existingSignature:r}=i.session.inputs;if(r==="replace")return;let s=e.result.
kind==="detached"?a:n.realPath;if(!(0,O.existsSync)(s))return;let o=await Ze(n.realPath,s,t,e,i);if(r==="error"&&o.state!=="unsigned"){let l=o.state==="valid"?"\
is signed already":`has a signature already, and not a good one: ${o.reason}`;throw new y.b("ALREADY_SIGNED",`${n.name} ${l}.`,{file:n.name,hint:"Set existing-s\
ignature to skip (leaves a file whose signature is valid and by this signing policy) or to replace."})}if(o.state==="valid")return o;o.state!=="unsigned"&&i.session.
host.info(`${n.name}: its signature is not kept: ${o.reason.replace(/\.$/,"")}.`)}async function ts(t,e,i){let{file:n,destination:a}=t,r=e.result.kind==="embedd\
ed",s=await Ze(r?a:n.realPath,a,t,e,i);return s.state!=="valid"||r&&a!==n.realPath&&await Oe(n.realPath,a)!==void 0?void 0:s}function Ze(t,e,{digest:i},n,a){let r=a.
session.inputs.timestampUrls.length>0&&n.honours.includes("timestamp-urls");return n.verify({file:t,signature:e,timestamped:r,digest:i},a.tool,a.verifier)}async function es({
file:t,destination:e},i,{staging:n}){if(i.result.kind==="detached"||e===t.realPath)return;let a=await n.reserve(e);try{await(0,yi.copyFile)(t.realPath,a.output),
await a.publish({mode:t.mode})}catch(r){throw await a.discard(),r}}function is({file:t}){try{let e=(0,O.statSync)(t.realPath);if(!e.isFile())throw new Error("it\
 is no file any more");return e}catch(e){throw new y.b("FILE_UNREADABLE",`${t.name} ${(0,$.h)(e)}.`,{file:t.name,cause:e,hint:"It could be read when the run beg\
an. Sign after the steps that write and remove files have ended."})}}function Ye({file:t},e,i){let n=(0,O.statSync)(t.realPath,{throwIfNoEntry:!1});if((n==null?
void 0:n.size)===e.size&&n.mtimeMs===e.mtimeMs&&n.ino===e.ino)return;let a=n===void 0?"removed":"changed";return new y.b("SIGNING_FAILED",`${t.name} was ${a} by\
 something else while it was signed.`,{file:t.name,hint:"Sign after the step that writes the file has ended.",cause:i,...i instanceof y.b&&i.details!==void 0?{details:i.
details}:{}})}function ns(t){return!(t instanceof y.b)||t.code==="VERIFICATION_FAILED"||t.code==="SIGNING_FAILED"}async function as(t,e){let{retryBudget:i,slots:n,
giveUp:a,earlier:r}=e,{host:s,inputs:o,signal:l}=e.session,f=[],u=0;s.progress(u,t.length,0);let d=await Ba(t,async g=>{if(l.aborted||f.length>0&&o.failFast)return Gt(
g,r);let w=await Yr(g,e).catch(I=>I instanceof dt||a.signal.aborted&&ss(I)?Gt(g,r):os(g,I,f,r));return w.status==="not-started"||(i.exhausted&&a.abort(),(i.exhausted||
f.length>0&&o.failFast)&&n.close(),u+=1,w.status!=="failed"&&s.info(rs(w)),s.progress(u,t.length,f.length)),w},{concurrency:o.parallel===1?1:2*o.parallel});u<t.
length&&s.info((0,ti.a)(u,t.length,f.length));let h=d.filter(({status:g})=>g==="not-started").length;return i.exhausted&&h>0&&s.warning(`Nothing could be signed\
 any more, however often it was tried: ${(0,J.e)(h,"file")} not begun, or given up.`),{files:d,failures:f}}function rs({file:t,tool:e,status:i,verifiedBy:n,result:a,
durationInMilliseconds:r}){let s=n===void 0?"not verified":`verified by ${n}`,o=i==="skipped"?"was signed already":`signed with ${e} in ${(r/1e3).toFixed(1)} s`,
l=a===void 0||a===t?"":` -> ${a}`;return`${t}: ${o}, ${s}${l}`}function Gt({file:t,tool:e,reason:i},n){let a=n.get(t.name);return{file:t.name,tool:e,reason:i,status:"\
not-started",...(a==null?void 0:a.sha256)===void 0||a.tool!==e?{}:{sha256:a.sha256},notes:[],attempts:0,durationInMilliseconds:0}}function ss(t){return t instanceof
y.b&&t.code==="CANCELLED"}function os(t,e,i,n){let a=e instanceof y.b?e:ls(e,t);return i.push(a),{...Gt(t,n),status:"failed",error:(0,W.c)(a)}}function ls(t,{file:{
name:e,realPath:i}}){return(0,$.i)(t,i)?new y.b("FILE_UNREADABLE",`${e} ${(0,$.h)(t)}.`,{cause:t,file:e,hint:"It could be read when the run began. Look at its d\
isk and at the machine's log; lower parallel where too many files are open."}):new y.b("INTERNAL_ERROR",`${e} could not be signed: ${t instanceof Error?t.message:
String(t)}.`,{cause:t,file:e})}var Kt=50,fs=60;function us(t){let e=t.filter(({status:l})=>l==="failed");if(e.length===0)return[];let i=[["file","tool","error"],
...e.slice(0,Kt).map(({file:l,tool:f,error:u})=>[(0,J.c)((0,J.a)(l),fs),f,(u==null?void 0:u.code)??""])],n=l=>Math.max(...i.map(f=>{var u;return((u=f[l])==null?
void 0:u.length)??0})),a=[n(0),n(1)],r=i.map(l=>l.map((f,u)=>f.padEnd(a[u]??0)).join("  ").trimEnd());e.length>Kt&&r.push(`\u2026 and ${e.length-Kt} more`);let s=l=>t.
filter(f=>f.status===l).length,o=["signed","skipped","not-started"].map(l=>({word:l==="not-started"?"not begun":l,files:s(l)})).filter(({files:l})=>l>0).map(({word:l,
files:f})=>`, ${f} ${l}`);return[...r,`${e.length} failed${o.join("")}`]}function ds({retries:t,parallel:e,libraryPatienceInSeconds:i},n=()=>performance.now()){
let a=t*e,r=Math.max(i/2,10)*1e3,s=a,o=!1,l=0,f=-1/0,u;return{allows(d,h){if(!d.transient)return!1;l+=1;let g=d.code==="SERVICE_UNAVAILABLE";return g&&(u??=Math.
max(n()-h.durationInMilliseconds,f)),g&&u!==void 0&&n()-u>=r||l>a+e?(o=!0,!1):h.number>t||g&&h.durationInMilliseconds>=r?!1:s===0?(o=!0,!1):(s-=1,!0)},succeeded(){
l=0,u=void 0,f=n(),s=Math.min(s+1,a)},get exhausted(){return o}}}function cs(t,e){let i=t,n=new Map,a=new Set;return{inOrder:()=>i,succeeded(r){n.delete(r);let s=i.
slice(i.indexOf(r)+1);for(let o of s.filter(l=>a.delete(l)))e(o)},failed(r){let s=(n.get(r)??0)+1;n.set(r,s),!(s<3||i.at(-1)===r)&&(i=[...i.filter(o=>o!==r),r],
a.add(r))}}}var hs=15;async function Ni(t,e){let{plan:i,certificate:n,credentials:a,logDirectory:r,facts:s}=t;if(i.files.length===0||t.key===void 0)return;let o=new AbortController,
l=(0,bt.e)(t.session,o.signal),{retries:f,parallel:u,serviceUnavailableTimeoutInSeconds:d}=l.inputs,h=qi(l.workspace),g=ps(t),w={...a.public,...a.secret},I=(0,m.a)(),
S=Re(Math.min(u,i.files.length)),k=Di({session:l,tool:g,credentials:w,logDirectory:r,files:i.files,digests:I,startedAhead:t.startedAhead});try{let{files:M,failures:T}=await as(
i.files,{session:l,staging:h,tool:g,batches:k,digests:I,earlier:await Rr(l,s.workingDirectory,i.files),verifier:$a({signer:n==null?void 0:n.leaf,...await ws(t),
run:N=>l.capture(N),scratchDirectory:await l.workspace.folder("verify"),digests:I}),credentials:w,logDirectory:r,workingDirectory:s.workingDirectory,slots:S,cardDaemon:Re(
1),crowd:Ua(S,!i.signPath,()=>{l.host.notice("The module fails where several processes log in at once: files are signed one at a time from now on.")}),giveUp:o,
retryBudget:ds({retries:f,parallel:u,libraryPatienceInSeconds:d}),timestampServers:cs(l.inputs.timestampUrls,N=>{l.host.notice(`${N} has failed again and again:\
 it is asked after the other timestamp servers from now on.`)}),otherVendor:!i.signPath,probe:t.probe,askSignPath:gs(t)});e.files=M,ms(t.session,T,M)}finally{await k.
close(),await h.finish()}}function gs({session:t,plan:e}){let{projectSlug:i,signingPolicySlug:n,organizationId:a,apiToken:r}=t.inputs,s,o=async()=>{if(!e.signPath||
i===void 0||n===void 0||a===void 0||r===void 0)return;let l=(0,E.j)(t,{retries:0,totalTimeoutInSeconds:hs});return(0,E.i)(l,i,n).then(()=>{},f=>(0,W.d)(f))};return()=>s??=
o()}function ms({host:t,signal:e},i,n){let[a,...r]=i;if(e.aborted)throw i.find(({code:s})=>s==="CANCELLED")??new y.b("CANCELLED","The run was cancelled.");if(a!==
void 0){if(r.length===0)throw a;for(let s of i)(0,W.b)(t,s);t.startGroup("What is not signed");for(let s of us(n))t.info(s);throw t.endGroup(),new y.b(a.code,`${i.
length} of ${n.length} files could not be signed; the first one: ${a.message}`,{hint:"Each file has an error of its own, in the log and in the report.",cause:a})}}
async function ws({configuration:{gnupg:t}}){return t===void 0?{}:{openpgpKey:{armored:await(0,ri.readFile)(t.publicKey,"utf8"),fingerprint:t.fingerprint}}}function ps({
session:t,plan:e,facts:i,key:n,configuration:a}){var r;if(n===void 0)throw new y.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:n,
options:(0,E.l)(t.inputs),configuration:a,backend:((r=e.openssl)==null?void 0:r.backend)??"engine",proxies:(0,wt.a)(t.inputs.httpProxy,(0,pt.a)()),command:(0,E.n)(
i)}}0&&(module.exports={signFiles});
