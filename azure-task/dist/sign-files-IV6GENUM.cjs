var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>xc});module.exports=__toCommonJS(stdin_exports);var import_chunk_L4T762BS=require("./chunk-L4T762BS.cjs"),
import_chunk_UWRM56RA=require("./chunk-UWRM56RA.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_RHQPRGHG=require("./chunk-RHQPRGHG.cjs"),import_chunk_HGMFXZP3=require("./chunk-HGMFXZP3.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),
import_chunk_LRUDU4QT=require("./chunk-LRUDU4QT.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_5UKJHI5O=require("./chunk-5UKJHI5O.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises6=require("node:fs/promises"),
import_promises7=require("node:fs/promises"),import_node_path4=require("node:path"),import_promises8=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),
import_node_crypto6=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto7=require("node:crypto"),import_promises9=require("node:fs/promises"),
import_promises10=require("node:fs/promises"),import_promises11=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises12=require("node:fs/promises"),
import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),import_promises14=require("node:timers/promises"),import_promises15=require("node:fs/promises"),
import_node_crypto8=require("node:crypto"),import_node_crypto9=require("node:crypto"),import_promises16=require("node:fs/promises"),import_node_path6=require("node:path"),
import_promises17=require("node:fs/promises"),import_node_fs4=require("node:fs"),import_promises18=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),
import_node_zlib2=require("node:zlib"),On={raw:2,cms:2,java:8};function wt(e){let{session:t,files:n}=e,r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;
return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??0)<On[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=Rn(s,
o,e)),a},async close(){for(let o of i.values())await o.then(s=>s==null?void 0:s.close()).catch(()=>{})}}}async function Rn(e,t,n){let r=await $n[e](n);if(r.kind===
"ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var $n={async raw(e){if(e.tool.options.extraArguments.length>0)return ht;
let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-NBOOUI22.cjs")));return t(yt(e),e.session)},async cms(e){if(e.tool.options.extraArguments.
length>0)return ht;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-QQTCO7BK.cjs"))),i=(0,import_chunk_RKEOF3MD.a)(
t.certificateChain,"policy's certificate");return r({...yt(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async java({tool:e,credentials:t,session:n}){
let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-QCTLMQFI.cjs")));return o({tool:e,
credentials:t,parallel:r,timeLimitInSeconds:i},n)}},ht={kind:"unavailable",reason:"what is in arguments is for the tool"};function yt({session:e,tool:t,credentials:n,
logDirectory:r}){let{key:i,options:o,configuration:s}=t,{parallel:a,timeLimitInSeconds:f}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_UWRM56RA.a,
environment:n,logDirectory:r,digest:o.digest,padding:o.padding,keyType:i.type,parallel:a,timeLimitInSeconds:f,...i.token===void 0?{}:{slot:i.token.slot}}}async function Et(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)await me(s).then(()=>Jn(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[
o,{output:s,destination:a}]of e.entries()){let f=o<e.length-1?await Kn(a,t):void 0;await It(s,a).catch(c=>{throw(0,import_chunk_QZD7BA4A.c)(c,a)}),f!==void 0&&i.
unshift(f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Kn(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(
e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>It(n,e)}async function me(e){let t=await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(
n)!=="ENOENT")throw n});if((t==null?void 0:t.isDirectory())===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function Jn(e,t,n,r){var a;
let i=await(0,import_promises3.lstat)(e).catch(()=>{});if((i==null?void 0:i.isFile())!==!0||i.size===0&&!r){let f=i===void 0?"no result":i.isFile()?"an empty re\
sult":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`The signing tool left ${f} for ${t}.`,{hint:"Nothing was changed. The t\
ool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.
O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let f=await(0,import_promises3.lstat)(t).catch(()=>{});((a=process.geteuid)==null?void 0:a.call(process))===0&&
(f==null?void 0:f.isFile())===!0&&await s.chown(f.uid,f.gid),n!==void 0&&await s.chmod(n&511),await s.sync()}finally{await s.close()}}async function It(e,t){for(let n=1;;n+=
1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_QZD7BA4A.a)(r)??
""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Qn=new Uint8Array(4096);function Bt(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==
void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{for(let f of await er(s))(0,import_chunk_FP2WBXV7.c)(e.directory,{folder:f}),
n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_FP2WBXV7.a));try{(0,import_chunk_FP2WBXV7.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)(
(0,import_node_path.join)(a,"probe"),Qn,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(f){throw await(0,import_chunk_FP2WBXV7.j)(
a).catch(()=>{}),f}return a};return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await me(a);let f=(0,import_node_path.join)(await i((0,import_node_path.dirname)(
a)),String(r+=1));return await(0,import_promises2.mkdir)(f,{mode:448}),Yn(f,a)}catch(f){throw(0,import_chunk_QZD7BA4A.c)(f,a)}},async finish(){let s=await Promise.
allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status==="fulfilled"&&await(0,import_chunk_FP2WBXV7.j)(c.value)}));await(0,import_chunk_FP2WBXV7.g)(
[...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)throw(0,import_chunk_QZD7BA4A.c)(f.reason,(0,import_chunk_QZD7BA4A.b)(f.reason,"path")??import_chunk_FP2WBXV7.a)}}}
function Yn(e,t){let n=(0,import_node_path.join)(e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")
throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));
await Et(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(s,t)}await(0,import_chunk_FP2WBXV7.j)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_FP2WBXV7.j)(
e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_FP2WBXV7.j)(
e).catch(()=>{}))}}}async function er(e){let t=await(0,import_promises2.mkdir)(e,{recursive:!0});if(t===void 0)return[];let n=[];for(let r=e;r.length>=t.length;r=
(0,import_node_path.dirname)(r))n.push(r);return n}var xt={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},nr=new Map(
Object.entries(xt).map(([e,t])=>[t,e])),rr="1.2.840.113549.1.1.10",ir=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-p\
kcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.1004\
5.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"\
ecdsa",digest:"sha512"}]]);function R(e){return nr.get(e)}function At(e){return xt[e]}function Z({algorithm:e,digest:t,data:n,signature:r},i){let o=ge(e,t,i);return typeof o==
"string"?o:(0,import_node_crypto2.verify)(o.digest,n,o.key,r)?void 0:"does not fit what it is over"}function ge(e,t,n){let r=or(e);if(r===void 0)return"uses a s\
ignature algorithm that is unknown or too weak";let i=n.asymmetricKeyType;if(r.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not\
 fit the certificate's key";let o=r.kind==="rsa-pss"?{padding:import_node_crypto2.constants.RSA_PKCS1_PSS_PADDING,saltLength:r.saltLength}:{padding:import_node_crypto2.constants.
RSA_PKCS1_PADDING},s=r.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...o};return{kind:r.kind,digest:r.digest??t,key:s}}function or([e,t]){let n=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return n===rr?sr(t):ir.get(n)}function sr(e){var o;let t=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(s=>[s.tag,
(0,import_chunk_KCTSZASC.e)(s)[0]])),n=Pt(t.get((0,import_chunk_KCTSZASC.b)(0))),r=t.get((0,import_chunk_KCTSZASC.b)(1));if(n===void 0||r===void 0||Pt((0,import_chunk_KCTSZASC.g)(
r,"the mask generation function")[1])!==n)return;let i=(o=t.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:o.content;if(!((i==null?void 0:i.length)===0||((i==
null?void 0:i.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function Pt(e){return e===void 0?void 0:R((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var ar="1.2.840.113549.1.7.2";function A(e){let[t,n]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(
e),"the PKCS #7 message");if((0,import_chunk_KCTSZASC.h)(t,"its type")!==ar)throw new import_chunk_KCTSZASC.c("it is no signed data");let[r]=(0,import_chunk_KCTSZASC.e)(
(0,import_chunk_KCTSZASC.f)(n,(0,import_chunk_KCTSZASC.b)(0),"its content")),[,,i,...o]=(0,import_chunk_KCTSZASC.g)(r,"the signed data"),[s,a]=(0,import_chunk_KCTSZASC.g)(
i,"the signed content");return{contentType:(0,import_chunk_KCTSZASC.h)(s,"the content's type"),content:a===void 0?void 0:fr(a),certificates:o.filter(({tag:f})=>f===
(0,import_chunk_KCTSZASC.b)(0)).flatMap(f=>(0,import_chunk_KCTSZASC.e)(f).map(({raw:c})=>c)),signers:(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(o.at(
-1),import_chunk_KCTSZASC.a.set,"the list of signers")).map(pe)}}function pe(e){var f;let[,t,n,...r]=(0,import_chunk_KCTSZASC.g)(e,"a signer"),i=((f=r[0])==null?
void 0:f.tag)===(0,import_chunk_KCTSZASC.b)(0)?r.shift():void 0,[o,s,a]=r;return{name:cr(t),digestAlgorithm:(0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(
n,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:Ft(i),encoded:Buffer.concat([Buffer.of(import_chunk_KCTSZASC.a.set),i.raw.subarray(
1)])},signatureAlgorithm:(0,import_chunk_KCTSZASC.g)(o,"the signature algorithm"),signature:(0,import_chunk_KCTSZASC.f)(s,import_chunk_KCTSZASC.a.octetString,"t\
he signature value").content,unsignedAttributes:a===void 0?new Map:Ft((0,import_chunk_KCTSZASC.f)(a,(0,import_chunk_KCTSZASC.b)(1),"the list of unsigned attribu\
tes"))}}function Tt(e){var o;let[t]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the certificate"),n=(0,import_chunk_KCTSZASC.g)(t,"the certifica\
te's content"),[r,,i]=((o=n[0])==null?void 0:o.tag)===(0,import_chunk_KCTSZASC.b)(0)?n.slice(1):n;return{serialNumber:(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.
integer,"the serial number").content,issuer:(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.sequence,"the issuer").raw}}function fr(e){let[t,...n]=(0,import_chunk_KCTSZASC.e)(
(0,import_chunk_KCTSZASC.f)(e,(0,import_chunk_KCTSZASC.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_KCTSZASC.c("the content is not one\
 element");return t.content}function cr(e){if((e==null?void 0:e.tag)!==import_chunk_KCTSZASC.a.sequence)return"subject-key-identifier";let[t,n]=(0,import_chunk_KCTSZASC.e)(
e);return{issuer:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.
integer,"the signer's serial number").content}}function Ft(e){let t=new Map;for(let n of(0,import_chunk_KCTSZASC.e)(e)){let[r,i]=(0,import_chunk_KCTSZASC.g)(n,"\
an attribute"),o=(0,import_chunk_KCTSZASC.h)(r,"an attribute's type");t.set(o,[...t.get(o)??[],...(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.
set,"an attribute's values"))])}return t}var mr="1.2.840.113549.1.7.1",lr="1.2.840.113549.1.9.3",gr="1.2.840.113549.1.9.4";function Q(e,t,n){let r=t.signers.filter(
({name:o})=>Y(o,e.raw));if(r.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${hr(t)}`};let i="";for(let o of r){let s=he(o,e,n,t.contentType);
if(s!==void 0){i=`its signature ${s}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:o};i="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:i}}function he(e,t,n,r){let i=R(e.digestAlgorithm);if(i===void 0)return"uses a digest algorithm that i\
s unknown or too weak";let o=e.signedAttributes;if(o===void 0){if(r!==mr)return"has no signed attributes"}else{let a=ye(o.values,(0,import_node_crypto.createHash)(
i).update(n).digest(),r);if(a!==void 0)return a}let s=(o==null?void 0:o.encoded)??n;return Z({algorithm:e.signatureAlgorithm,digest:i,data:s,signature:e.signature},
t.publicKey)}function ye(e,t,n){let r=Dt(e,gr);if((r==null?void 0:r.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!r.content.equals(t))return"is over other content";let i=Dt(e,lr);if(i===void 0||(0,import_chunk_KCTSZASC.h)(i,"the content type's attribute")!==n)return"\
is over another type of content"}function Y(e,t){if(e==="subject-key-identifier")return!0;let n=Tt(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.
serialNumber)}function we(e,t){return t.filter(n=>Y(e.name,n)).map(pr)}function pr(e){try{let t=new import_node_crypto.X509Certificate(e);if(t.publicKey.type===
"public")return t}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function Se(e){return e.subject.replaceAll(`
`,", ")}function hr(e){let t=e.signers.flatMap(n=>we(n,e.certificates).slice(0,1).map(Se));return t.length===0?"nobody who is named in it":t.join(" and by ")}function Dt(e,t){
let n=e.get(t);return(n==null?void 0:n.length)===1?n[0]:void 0}var wr=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],Sr="1.2.840.113549.1.9.6",br="1.2.8\
40.113549.1.9.5",Ct="1.2.840.113549.1.9.16.1.4",Er="1.2.840.113549.1.7.1",Ir="1.3.6.1.5.5.7.3.8";function U(e,t,n={}){var o;let r=wr.flatMap(s=>e.unsignedAttributes.
get(s)??[])[0];if(r!==void 0)return be(r,e.signature,n);let i=(o=e.unsignedAttributes.get(Sr))==null?void 0:o[0];return i===void 0?{state:"none"}:kr(i,e.signature,
t)}function be(e,t,n={}){var m;let r=A(e.raw),[i]=r.signers;if(i===void 0||r.content===void 0||r.contentType!==Ct)return{state:"invalid",reason:"it is no timest\
amp token"};let[,,o,,s,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(r.content),"the timestamp"),[f,c]=(0,import_chunk_KCTSZASC.g)(o,"the timest\
amp's imprint"),d=R((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)
return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it has ${d}, and ${n.
digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(c,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(
d).update(t).digest()))return{state:"invalid",reason:"it was given for another signature"};let u=(m=a.find(({tag:l})=>l===import_chunk_KCTSZASC.a.integer))==null?
void 0:m.content;return n.nonce!==void 0&&(u==null?void 0:u.equals(n.nonce))!==!0?{state:"invalid",reason:"it was given for another question: its nonce is not o\
urs"}:Lt(i,r.certificates,r.content,Ct,()=>(0,import_chunk_KCTSZASC.i)(s,"the time of the timestamp"))}function kr(e,t,n){var o,s;let r=pe(e),i=(s=(o=r.signedAttributes)==
null?void 0:o.values.get(br))==null?void 0:s[0];return Lt(r,n.certificates,t,Er,()=>(0,import_chunk_KCTSZASC.i)(i,"the time of the counter signature"))}function Lt(e,t,n,r,i){
let o="the certificate of its authority is not in it";for(let s of we(e,t)){let a=Br(s)?he(e,s,n,r):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:i(),authority:Se(s)};o=`its signature ${a}`}return{state:"invalid",reason:o}}function Br(e){let t=e.keyUsage;return(t==null?void 0:t.includes(
Ir))??!1}var vr="1.3.6.1.4.1.311.2.1.4",Mt="1.3.6.1.4.1.311.10.1",Pr="1.3.6.1.4.1.311.2.4.1",xr="Authenticode PKCS #7 check";function Ot(e,t){try{return Ar(Dr(A(
Cr(e))),t)}catch(n){if(!(n instanceof import_chunk_KCTSZASC.c))throw n;return ee(`the signature is malformed: ${n.message}`)}}function Ar(e,t){if(e.every(({signers:r})=>r.
length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let n;for(let r of e){let{content:i}=r;if(i===void 0||
![vr,Mt].includes(r.contentType))return ee("the signature is not an Authenticode one");let o=Q(t,r,i);if(o.state==="right")return Fr(r,i,o);(n===void 0||n.byOther)&&
(n=o)}return ee((n==null?void 0:n.reason)??"there is no signature in it")}function Fr(e,t,{signer:n}){let r=U(n,e);if(r.state==="invalid")return ee(`its timesta\
mp is not right: ${r.reason}`,"timestamp");let i=e.contentType===Mt;return{kind:i?"catalog":"file",signedDigest:i?void 0:Tr(t),verdict:{state:"valid",verifier:xr,
notes:r.state==="none"?[]:[`timestamp of ${r.time.toISOString()} by ${r.authority}`],...r.state==="none"?{}:{timestampedAt:r.time.toISOString()}}}}function ee(e,t){
return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function Tr(e){let t={tag:import_chunk_KCTSZASC.a.sequence,
raw:e,content:e},[,n]=(0,import_chunk_KCTSZASC.e)(t),[,r]=(0,import_chunk_KCTSZASC.g)(n,"the file's digest");return(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.
octetString,"the file's digest").content.toString("hex")}function Dr(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(Pr)??[]);return[e,...t.map(({raw:n})=>A(
n))]}function Cr(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_KCTSZASC.a.sequence?0:void 0).toString(
"latin1"));return(t==null?void 0:t[1])===void 0?e:Buffer.from(t[1],"base64")}var Rr=64*1024;async function Rt(e,t,n,r,i){let o=await $(n,Rr);if(!Buffer.isBuffer(
o))return o;let s=(0,import_node_crypto5.createVerify)(r);return await(0,import_chunk_RHQPRGHG.e)(t,a=>s.update(a)),s.verify($r(e,i),o)?{state:"valid",verifier:"\
Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${r}`}}async function $(e,t){let n=await Nr(e);return n===
void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the sign\
ature file is too big (${n} bytes)`}:(0,import_promises6.readFile)(e)}function $r({publicKey:e},t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:
t==="pss"?{key:e,padding:import_node_crypto5.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto5.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto5.constants.
RSA_PKCS1_PADDING}}async function Nr(e){try{return(await(0,import_promises6.stat)(e)).size}catch(t){if(t.code==="ENOENT")return;throw t}}var $t="1.2.840.113549.\
1.7.1",jr=1024*1024;async function Nt(e,t,n,r){let i=await $(n,jr);if(!Buffer.isBuffer(i))return i;try{let o=A(Ie(i,r.format)),[s,...a]=o.signers;if(s===void 0)
return{state:"unsigned",reason:"nobody has signed it"};let f=a.length>0?"has several signers":await Vr(s,o,{certificate:e,file:t,expected:r});return f!==void 0?
{state:"invalid",reason:`the signature ${f}`}:_r(s,o,r)}catch(o){if(!(o instanceof import_chunk_KCTSZASC.c))throw o;return{state:"invalid",reason:`the signature\
 is malformed: ${o.message}`}}}function Ie(e,t){let n=e[0]===import_chunk_KCTSZASC.a.sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(`it is not ${t.
toUpperCase()}`);let r=n?e:zr(e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)throw new import_chunk_KCTSZASC.c("there is more after the end");return r}
function Ut(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function zr(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Vr(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
$t)return"is not a detached one over a file";if(!Y(e.name,n.raw))return"is by another signer";if(!t.certificates.some(l=>l.equals(n.raw)))return"does not hold t\
he signer's certificate";let{digest:o,padding:s}=i;if(R(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.publicKey,f=ge(e.signatureAlgorithm,o,a);if(typeof f==
"string")return f;if(f.digest!==o)return`does not use ${o}`;if(f.kind!=="ecdsa"&&f.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:c,
signature:d,signatureAlgorithm:u}=e;if(c===void 0){let l=(0,import_node_crypto4.createVerify)(o);return await(0,import_chunk_RHQPRGHG.e)(r,h=>l.update(h)),l.verify(
f.key,d)?void 0:"does not fit the file"}return ye(c.values,await(0,import_chunk_RHQPRGHG.c)(r,o),$t)??Z({algorithm:u,digest:o,data:c.encoded,signature:d},a)}function _r(e,t,{
digest:n,timestamped:r}){let i={state:"valid",verifier:"CMS check with Node.js crypto",notes:[]},o=U(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"\
invalid",reason:`its timestamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was ask\
ed for",part:"timestamp"}:i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Jr=64*1024;
async function jt(e,t,n,{openssl:r,options:i},{run:o,scratch:s}){let a=await $(n,Jr);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");
await(0,import_promises7.writeFile)(f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify",
"-pubin","-inkey",f,"-in",t,"-sigfile",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"val\
id",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Xt=(0,import_chunk_3CREN6VF.d)(
(0,import_chunk_IKG3KGAS.a)(),1),ke=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function te(e){let[t,...n]=_t(e).map(o=>({raw:o,attributes:Ht(
o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,
repeated:i}}function ne(e,t,n){let r=[...ke].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto7.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var Gr=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function zt(e){return[...ke,...Gr].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function Be(e){return[...ke.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function Vt(e){let[t,...n]=_t(e);if(t===void 0)return e;
let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===
o?[i]:Ht(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function _t(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.
matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function Ht(e){
let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),
Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var Kt=1024*1024,Zr=1024*1024,ve=30,Qr=[12,16,20,24],Jt=0,Yr=8,ei=1,ti=8;async function qt({zip:e,
file:t,entries:n,directoryOffset:r,sectionOf:i}){var a;let o=ri(t),s=[...n].sort((f,c)=>f.entry.relativeOffsetOfLocalHeader-c.entry.relativeOffsetOfLocalHeader);
for(let[f,{name:c,entry:d}]of s.entries()){let u=JSON.stringify(c),m=d.relativeOffsetOfLocalHeader,l=await o(m,ve);if((l==null?void 0:l.readUInt32LE(0))!==67324752)
return`the entry ${u} is not where the directory says`;let h=l.readUInt16LE(26),B=m+ve+h+l.readUInt16LE(28),[F,D,L]=[l.readUInt16LE(6),l.readUInt16LE(8),l.readUInt32LE(
18)],z=await o(m+ve,h);if((z==null?void 0:z.equals(d.fileNameRaw))!==!0)return`the entry ${u} has another name before its data`;let J=(F&ti)!==0,oe=!J&&L!==d.compressedSize&&
L!==4294967295;if(D!==d.compressionMethod||oe)return`the entry ${u} is described in two ways`;if(((F|d.generalPurposeBitFlag)&ei)!==0)return`the entry ${u} is e\
ncrypted`;if(D!==Jt&&D!==Yr)return`the entry ${u} is packed in a way that Java does not know`;let $e=(((a=s[f+1])==null?void 0:a.entry.relativeOffsetOfLocalHeader)??
r)-(B+d.compressedSize);if($e!==0&&!(J&&Qr.includes($e)))return`there is data behind the entry ${u}, which no signature covers`;let Ne=i(c);if(Ne===void 0)continue;
let Ue=zt(Ne),je=Ue.map(({algorithm:ae})=>(0,import_node_crypto6.createHash)(ae));if(!await ni(e,d,B,o,je))return`the entry ${u} can't be unpacked`;if(Ue.some(({
value:ae},Mn)=>{var ze;return((ze=je[Mn])==null?void 0:ze.digest("base64"))!==ae}))return`digest error for ${c}: it was changed after signing`}}async function ni(e,t,n,r,i){
let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=Kt&&s<=Kt){let f=await r(n,o);if(f===void 0)return!1;let c=a===Jt?f:(0,import_node_zlib.inflateRawSync)(
f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.openReadStreamPromise(t))for(let c of i)c.update(f);
return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function ri(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(
Math.max(Zr,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.subarray(0,a),n=r}let o=r-n;return o+i<=t.length?
t.subarray(o,o+i):void 0}}var Zt=64*1024*1024,si=4*1024*1024,Gt=64,T=class extends Error{name="UnreadableArchive"};async function Qt(e,t){let n=await(0,import_promises8.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await Wt((0,Xt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await Wt(fi(i)),
a=o.reduce((c,{entry:d})=>c+ai(d),0),f=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(({name:c})=>c)),contentProblem:c=>qt({zip:i,file:n,entries:o,
directoryOffset:f,sectionOf:c})})}finally{await n.close()}}function ai({fileNameLength:e,extraFieldLength:t,fileCommentLength:n}){return 46+e+t+n}async function fi(e){
let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){let s=Pe(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),
t.push({name:s,entry:o});let a=xe(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="content"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new T(
`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await di(e,o,s,a==="manifest"?Zt:void 0)),r.size>Gt)throw new T(`it holds more than ${Gt}\
 signature files`)}if(i!==0)throw new T("it has data before the first entry, which no signature covers");return{entries:t,contentNames:[...n],manifest:r.get("ME\
TA-INF/MANIFEST.MF"),signatures:ci(r)}}function ci(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.
replace(/\.\w+$/,".SF"))}))}async function di(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?Zt:si);if(t.uncompressedSize>i)throw new T(`${JSON.stringify(n)}\
 is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(t))}function Pe(e){return e.fileNameRaw.toString("ut\
f8")}function xe(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.
test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function Wt(e){try{return await e}catch(t){throw t instanceof T||t.syscall!==void 0?t:new T(
`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}async function Yt(e,t){try{return await Qt(e,n=>ui(n,t))}catch(n){if(n instanceof
T)return{state:"invalid",reason:n.message};throw n}}async function ui(e,t){if(e.signatures.length===0)return{state:"unsigned",reason:"there is no signature bloc\
k in META-INF"};let n=e.signatures.map(a=>mi(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=te(e.manifest??Buffer.alloc(0)),o=r===void 0?void 0:await li(e,
i);if(o!==void 0)return{state:"invalid",reason:o};let s=r??n.find(({byOther:a})=>!a)??n[0];return(s==null?void 0:s.verdict)??{state:"unsigned",reason:"there is \
no signature block in META-INF"}}function mi(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",reason:`${t}: ${s}`},byOther:a});if(r===
void 0)return o("its signature file (.SF) is missing");try{let s=A(n);if(s.content!==void 0&&!s.content.equals(r))return o("it is over another signature file");
let a=Q(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let f=U(a.signer,s);if(f.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}\
: its timestamp is not right: ${f.reason}`},byOther:!1};let c=gi(e,r);if(c!==void 0)return o(c);let d=f.state==="valid"?f.time.toISOString():void 0;return{verdict:{
state:"valid",verifier:"JAR signature check",notes:f.state==="valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:[],...d===void 0?{}:{timestampedAt:d}},
byOther:!1}}catch(s){if(s instanceof import_chunk_KCTSZASC.c)return o(`it is malformed: ${s.message}`);throw s}}async function li(e,{sections:t}){for(let[r,i]of t)
if(Be(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):
void 0)}function gi({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=te(t),i=te(n),o=r.repeated??i.repeated;if(o!==void 0)return`\
the manifest names ${JSON.stringify(o)} twice`;let s=ne(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&ne(i.main,"-Digest-Manifest-Main-Attributes",r.main.raw)!==
"fits")return"the manifest was changed after signing";for(let a of e){let f=r.sections.get(a);if(f===void 0||!Be(f))return`the entry ${JSON.stringify(a)} is not\
 signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(ne(c,"-Digest",f.raw)!=="fits")return`\
the manifest's section of ${JSON.stringify(a)} was changed after signing`}}async function I(e,t,n){let r=Buffer.alloc(n),i=0;for(;i<n;){let{bytesRead:o}=await e.
read(r,i,n-i,t+i);if(o===0)throw new RangeError("it ends too early");i+=o}return r}var Ae=`!<arch>
`,en=60,hi=100,yi=64*1024;async function tn(e){let t=await(0,import_promises9.open)(e);try{let{size:n}=await t.stat(),r=await wi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&f.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith(
"_gpg")){if(l-m>yi)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await I(t,m,l-m)})}return{names:i.map(({name:u})=>u),signed:i.
map(({start:u,end:m})=>({path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function wi(e,t){var r;if((await I(e,0,Ae.length)).toString("latin\
1")!==Ae)throw new RangeError("it is no ar archive");let n=[];for(let i=Ae.length;i<t;){let o=(await I(e,i,en)).toString("latin1"),s=Number(((r=/^(\d+) *$/.exec(
o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+en;if(o.slice(58)!=="`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a member is damaged");if(n.length===
hi)throw new RangeError("it has too many members");n.push({name:o.slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+s+s%2}return n}var Fe="_gpgorigi\
n";async function nn(e,t,n){let r;try{r=await tn(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}
let[i,...o]=r.signatures.filter(({name:a})=>a===Fe);if(i===void 0)return{state:"unsigned",reason:`the package has no ${Fe}`};if(o.length>0)return{state:"invalid",
reason:`the package has several ${Fe}`};let s=await(0,import_chunk_L4T762BS.e)(i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".\
zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard: build them with dpkg-deb -Zxz`}:s}var Te=256*1024,bi=["granted","grante\
d with modifications","rejection","waiting","revocation warning","revocation notification"];function De(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==
e.length)throw new import_chunk_KCTSZASC.c("there is more after the end");let[n,r]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[i]=(0,import_chunk_KCTSZASC.g)(n,
"the answer's status"),o=(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==
1?`it refused: ${bi[s]??"with an unknown status"}`:r??"it granted a timestamp, but sent none"}function Ce(e,t,n){try{let r=De(e);return typeof r=="string"?{state:"\
invalid",reason:r}:be(r,t,n)}catch(r){if(!(r instanceof import_chunk_KCTSZASC.c))throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function rn(e,t){
let n=await $(e+import_chunk_L4T762BS.j,Te);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=Ce(
n,await(0,import_promises10.readFile)(e),{digest:t});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?
"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),authority:r.authority}}var Le=4294967290,Ei=128;async function on(e,t){let n=await I(e,0,512),
r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";let i=await Ii(
e,n,r,t/r-1);Oe(i,n.readUInt32LE(60));let o=await Bi(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=Ei)ki(i,o,s);for(let s=0;s<i.sectorCount;s+=1)if(!i.used.
has(s)&&!(await re(e,i,s)).every(f=>f===0))return"has data that belongs to none of its streams"}async function Ii(e,t,n,r){let i=n/4,o={sectorSize:n,sectorCount:r,
miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(76+c*4));
for(let f=t.readUInt32LE(68);f<Le;){Me(o,f);let c=await re(e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.
filter(c=>c<Le)){Me(o,f);let c=await re(e,o,f);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function ki(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Oe(e,t.readUInt32LE(n+116))}function Oe(e,t){let n=[];for(let r=t;r<Le;r=e.next[r]??4294967295)
Me(e,r),n.push(r);return n}function Me({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Bi(e,t,n){let r=Oe(t,n),i=[];for(let o of r)i.push(await re(e,t,o));return Buffer.concat(i)}function re(e,{
sectorSize:t},n){return I(e,(n+1)*t,t)}var xi=64*1024*1024,Ai=15,Fi=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function sn(e){let t=await(0,import_promises11.open)(
e,"r");try{let{size:n}=await t.stat(),r=await I(t,0,64);return r.toString("latin1",0,2)==="MZ"?await Ti(t,r,n):r.toString("latin1",0,4)==="MSCF"?await Di(t,r,n):
r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await on(t,n):Fi.includes((0,import_node_path5.extname)(e).toLowerCase())?await Li(t,n):"is of a kind whose signature\
 can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_KCTSZASC.c)return`is damaged: ${n.message}`;throw n}finally{await t.close()}}
async function Ti(e,t,n){let r=await I(e,t.readUInt32LE(60),176),i=24+(r.readUInt16LE(24)===523?112:96),o=r.readUInt32LE(i+32),s=r.readUInt32LE(i+32+4);return o+
s!==n?"has data behind its signature":an(e,o+8,n)}async function Di(e,t,n){if(!((t.readUInt16LE(30)&4)!==0&&t.readUInt16LE(36)===20))return"has no place for a s\
ignature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?an(e,i,n):"has data behind its signature"}async function an(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(
await I(e,t,6));return n-r<=Ai&&(await I(e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Ci=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function Li(e,t){if(t>xi)return"is too big for a script";let n=await I(e,0,t),r=n.length>=2&&n.readUInt16BE(0)===65534,i=n.
toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Ci.test(i.slice(o.index))?void 0:"has text behind its \
signature"}function cn({signer:e,openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>fn(e,"certificate"),o=()=>fn(t,"OpenPGP key"),s=async a=>{let f=await(0,import_promises5.mkdtemp)(
(0,import_node_path3.join)(r,"verify-"));try{return await a(f)}finally{await(0,import_promises5.rm)(f,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:
{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:s,run:n,rawSignature:(a,f,c,d)=>Rt(i(),a,f,c,d),digestSignature:(a,f,c)=>s(d=>jt(i(),a,f,c,{run:n,scratch:d})),
cmsSignature:(a,f,c)=>Nt(i(),a,f,c),timestampBeside:rn,authenticodeSignature:async a=>Ot(await(0,import_promises5.readFile)(a),i()),openpgpSignature:(a,f,c)=>(0,import_chunk_L4T762BS.f)(
a,f,c,o()),debSignature:(a,f)=>nn(a,f,o()),clearSignature:(a,f,c)=>(0,import_chunk_L4T762BS.g)(a,f,c,o()),uncoveredData:sn,jarSignature:a=>Yt(a,i())}}function fn(e,t){
if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function dn(e,t=()=>performance.now()){let n=t(),r=0,
i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)} a second; about ${Ni(
(e-r)/a)} left`}}}function Ni(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}var Ui=(0,import_chunk_WCTKBPXM.b)("1.2.840.1135\
49.1.9.16.2.14");function un(e,t){let n=(0,import_chunk_KCTSZASC.d)(e),[r,i]=(0,import_chunk_KCTSZASC.e)(n),[o]=i===void 0?[]:(0,import_chunk_KCTSZASC.e)(i),s=o===
void 0?[]:(0,import_chunk_KCTSZASC.e)(o),a=s.at(-1),[f,...c]=a===void 0?[]:(0,import_chunk_KCTSZASC.e)(a);if(r===void 0||i===void 0||o===void 0||a===void 0||f===
void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(c.length>0)throw new import_chunk_KCTSZASC.c("it has several signers");let d=ji(f,(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,Ui,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(
n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(a.tag,d))))}function ji(e,t){let n=(0,import_chunk_KCTSZASC.e)(
e),r=n.at(-1),i=(r==null?void 0:r.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,
t].sort((a,f)=>a.compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_KCTSZASC.b)(1),...s))}var _i=Buffer.
of(5,0),Hi=Buffer.of(1,1,255),Ki=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function mn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto8.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await qi(e,Ji(t,r,i),n);if(o!==200)throw new O(`it answered with HTTP status ${o}`);let a=Ce(s,t,{digest:r,nonce:i});
if(a.state==="valid")return s;throw new O(a.state==="none"?"it sent no timestamp":a.reason)}var O=class extends Error{name="TimestampRefused"};function Ji(e,t,n){
let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)(At(t)),_i),i=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.
octetString,(0,import_node_crypto8.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,r,i);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.sequence,Ki,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,n),Hi)}async function qi(e,t,n){try{return await(0,import_chunk_HGMFXZP3.i)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:Te,
signal:n.signal})}catch(r){throw!(r instanceof import_chunk_HGMFXZP3.g)||r.kind==="cancelled"?r:new O(`it can't be asked: ${r.message.replace(/\.$/,"")}`,{cause:r})}}
async function gn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,
c=await Wi(t,e,a).catch(m=>{throw m instanceof import_chunk_KCTSZASC.c?Xi(n,m):m}),d=(0,import_chunk_HGMFXZP3.f)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];
for(let[m,l]of i.timestampUrls.entries())try{return await c.put(await mn(l,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),l}catch(h){if(o.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:h});if(!(h instanceof O))throw h;u.push(`${l}: ${h.message}`),m<i.timestampUrls.length-1&&r.warning(`No \
good timestamp from ${l} for ${n} (${h.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server \
gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function Wi(e,t,n){let r=await(0,import_promises15.readFile)(
e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises15.writeFile)(e+import_chunk_L4T762BS.j,s)};let i=Ie(r,n),[o]=A(i).signers;
if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{bytes:o.signature,put(s){let a=De(s);if(typeof a=="string")throw new O(a);let f=un(
i,a.raw);return(0,import_promises15.writeFile)(e,n==="pem"?Ut(f):f)}}}function Xi(e,t){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made f\
or ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the original is unchanged. Leave out argume\
nts that change what the tool writes."})}var no=1e3,ro=3e4,io=60;async function hn(e,t,n,r){let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timest\
amp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now(),d=await oo(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),
{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ie(c)}))throw d;let u=uo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(
1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises14.setTimeout)(u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANC\
ELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function oo(e,t,n,r,i){let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:
[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;await n.reset();let d=await so(f,c,e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTA\
MP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""} for ${e.file.name}; asking the next server.`,{file:e.file.name})}
return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function so(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?
a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+io);r.signsInPlace===!0&&await fo(n,i.output);let c=r.needs.configuration==="gn\
upg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:await yn(c.log),u=await ao(r,{input:n.source,output:i.output,timestampUrl:e},c===void 0?o.credentials:{},f,
o);if(u.exitCode===0&&!u.timedOut){let h=await gn(r,i.output,n.file.name,s);if(h instanceof import_chunk_VC77LCNK.b)return h;let B=h??e;if(!a.verify)return{timestampUrl:B,
verdict:void 0};let F=await co(n,r,i.output,B,o);return F instanceof import_chunk_VC77LCNK.b?F:{timestampUrl:B,verdict:F}}let m=await(0,import_chunk_L4T762BS.a)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),l=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||l?m:(0,import_chunk_L4T762BS.d)(m,o.probe)}async function ao(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t);let f=e.sign(t,s);return i.capture({...f,environment:{...n,...f.environment}},r)}async function fo({source:e},t){try{await(0,import_promises13.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function co(e,t,n,r,i){
let o=t.result.kind==="detached";if(await yn(n)===0)throw await pn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid")return a;if(a.state==="invalid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tri\
ed in order."})}throw await pn(e,t,n,a.reason)}async function pn({file:{name:e}},t,n,r){let i=await(0,import_chunk_L4T762BS.c)({output:n,expectedSizeInBytes:0});
return i!==void 0?(0,import_chunk_L4T762BS.b)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for\
 ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is th\
e one of the signing policy; if it is, report this."})}function uo(e){return Math.min(no*2**(e-1),ro)*(.5+Math.random()/2)}async function yn(e){return(0,import_promises13.stat)(
e).then(({size:t})=>t,()=>0)}function ie(e){return Math.round(performance.now()-e)}async function wn(e,{file:t},n,r){if(e.digestInput===void 0)return e;let{digest:i,
inputIsDigest:o}=n.options,s=o===!0?await go(t,i):await(0,import_chunk_RHQPRGHG.c)(t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto9.randomUUID)()}`,
e.digestInput(s,n));return{...e,sign:(f,c)=>e.sign({...f,digestFile:a},c)}}async function go(e,t){var s;let n=import_chunk_HGMFXZP3.c[t],r=(a,f)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:f})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises16.readFile)(e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString(
"latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);let o=(s=Object.entries(import_chunk_HGMFXZP3.c).find(([,a])=>a===
i.length))==null?void 0:s[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set diges\
t to ${o}, or make it by ${t}.`)}var yo=256*1024*1024;async function Sn(e){let t;try{t=await(0,import_promises17.readFile)(e,"utf8")}catch(r){if((0,import_chunk_QZD7BA4A.a)(
r)==="ENOENT")return;let i=r instanceof Error?r.message:String(r);throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} can't be read: ${i}.`,{file:e,
cause:r})}let n=t.length>yo?void 0:wo(t);if(So(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkc\
s11-sign can read.`,{file:e,hint:"Name a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function wo(e){
try{return JSON.parse(e)}catch{return}}function So(e){return!j(e)||e.schemaVersion!==1||!j(e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||
!j(e.options)||!j(e.signPath)||!j(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!=
"number"||typeof e.outcome!="string"?!1:e.files.every(t=>j(t)&&typeof t.file=="string"&&typeof t.tool=="string"&&typeof t.status=="string")}function j(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}async function En({inputs:e,host:t},n){let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await Sn(
(0,import_node_path6.resolve)(n,r));return s===void 0?(t.notice(`There is no earlier report ${r}: everything is signed.`),new Map):s.options.digest!==i||s.options.
padding!==o?(t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(s.files.filter(
({sha256:a})=>a!==void 0).map(a=>[a.file,a]))}async function In(e,{file:t,destination:n},r){let i=e.get(t.name);if((i==null?void 0:i.sha256)===void 0||i.tool!==
r.name)return;let{input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await bn(t.realPath)!==o))return await bn(n)===s?i.sha256:void 0}
function bn(e){return(0,import_chunk_RHQPRGHG.d)(e).catch(()=>{})}var Bn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),vo=64*1024*1024,Re=30,vn=8,
Pn=1,C=4294967295;async function xn(e,t){let n=await(0,import_promises18.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},
i=await(0,Bn.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await xo(i,n).catch(Po);return i===void 0||o===void 0?!1:(await Do(o,i.comment,e,t),!0)}finally{
await n.close()}}function Po(e){if(e.syscall!==void 0)throw e}async function xo(e,t){let n=[],r=!1;for await(let i of e.eachEntry()){let o=xe(Pe(i));if(o==="sig\
nature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await To(e,i):void 0;s===void 0?n.push({entry:i,record:await Ao(t,i)}):n.push(s),r||=s!==
void 0}return r?n:void 0}async function Ao(e,t){let n=t.relativeOffsetOfLocalHeader,r=await I(e,n,Re),i=n+Re+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,
to:i+t.compressedSize+await Fo(e,t,r,i+t.compressedSize)}}async function Fo(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&vn)===0)return 0;let o=await I(
e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=C||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function To(e,t){if(t.
uncompressedSize>vo)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(t)),r=Vt(n);if(r.equals(n))return;let i=t.compressionMethod===0?
r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~vn,crc32:(0,import_node_zlib2.crc32)(
r),compressedSize:i.length,uncompressedSize:r.length}),s=An(o),a=Buffer.alloc(Re);return a.writeUInt32LE(67324752,0),Fn(a,4,o,s),{entry:o,record:Buffer.concat([
a,o.fileNameRaw,s,i])}}async function Do(e,t,n,r){let i=await(0,import_promises18.open)(r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<u.length;)m+=(await i.
write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs4.createReadStream)(
n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&(f==null?void 0:f.to)===m.from||await c(),a.push(Co(u,o+(f===void 0?0:f.to-f.from))),
Buffer.isBuffer(m)?await s(m):f={from:(f==null?void 0:f.from)??m.from,to:m.to};await c();let d=o;await s(Buffer.concat(a)),await s(Lo(e.length,d,o-d,t))}finally{
await i.close()}}function An({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==Pn).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(
t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function Fn(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,
t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(
Math.min(n.compressedSize,C),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,C),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}
function Co(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=C),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(Pn,0),
r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,An(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(
33639248,0),o.writeUInt16LE(e.versionMadeBy,4),Fn(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(
e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,C),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function Lo(e,t,n,r){let i=Buffer.alloc(22);if(i.
writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,C),12),i.writeUInt32LE(Math.min(
t,C),16),i.writeUInt16LE(r.length,20),e<65535&&n<C&&t<C)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function Tn(e,t){let n=performance.
now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_HGMFXZP3.d[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_L4T762BS.k)(
o,r)},c=await In(t.earlier,e,a),d=await Ro(e,a,c===void 0?t.session.inputs.existingSignature:"skip",t);if(d!==void 0){await $o(e,a,t);let{size:h}=await(0,import_promises12.stat)(
o),B=ie(n);return{...f,status:"skipped",sizeInBytes:h,verifiedBy:d.verifier,...a.timestamping==="beside"&&d.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_L4T762BS.j}:
{},...c===void 0?{}:{sha256:c},notes:[c===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:B}}let u=await(0,import_promises12.stat)(
i.realPath),m=await t.staging.reserve(o),l=a.strip===void 0?void 0:await t.staging.reserve(o);try{let h=await Oo(e,a,l),B=await wn(a,e,t.tool,t.session.workspace),
{attempts:F,timestampUrl:D,verdict:L}=await hn({...e,source:h},B,m,t),[z,J]=await Promise.all([(0,import_chunk_RHQPRGHG.d)(i.realPath),(0,import_chunk_RHQPRGHG.d)(
m.output)]);await No(e,u);let{size:oe}=await(0,import_promises12.stat)(m.output),se=a.timestamping==="beside"&&D!==void 0?[import_chunk_L4T762BS.j]:[];return await m.
publish({mode:a.result.kind==="embedded"?i.mode:420,beside:se}),{...f,status:"signed",sizeInBytes:oe,sha256:{input:z,result:J},...L===void 0?{}:{verifiedBy:L.verifier},
...D===void 0?{}:{timestampUrl:D},...se.length===0?{}:{timestampFile:f.result+import_chunk_L4T762BS.j},notes:(L==null?void 0:L.notes)??[],attempts:F,durationInMilliseconds:ie(
n)}}catch(h){throw await m.discard(),h}finally{await(l==null?void 0:l.discard())}}async function Oo({file:e,destination:t},n,r){var i;if(r===void 0)return e.realPath;
try{return await((i=n.strip)==null?void 0:i.call(n,e.realPath,r.output,{jar:xn}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_QZD7BA4A.c)(o,t)}}async function Ro(e,t,n,r){
let{timestampUrls:i}=r.session.inputs;if(n==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;if(!await Uo(a))return;let f=i.
length>0&&t.honours.includes("timestamp-urls"),c=await t.verify({file:o.realPath,signature:a,timestamped:f},r.tool,r.verifier);if(n==="error"&&c.state!=="unsign\
ed"){let d=c.state==="valid"?"is signed already":`has a signature already, and not a good one: ${c.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.
name} ${d}.`,{file:o.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return c.state==="valid"?c:void 0}async function $o({
file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises12.copyFile)(e.realPath,
i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}async function No(e,t){let n=await(0,import_promises12.stat)(e.file.realPath);if(!(n.
size===t.size&&n.mtimeMs===t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it w\
as signed.`,{file:e.file.name,hint:"Sign after the step that writes the file has ended."})}async function Uo(e){return(0,import_promises12.stat)(e).then(()=>!0,
()=>!1)}async function Dn(e,t){let{retryBudget:n}=t,{host:r,inputs:i,signal:o}=t.session,s=[],a=dn(e.length),f=0,c=await(0,import_chunk_5UKJHI5O.a)(e,async u=>{
if(o.aborted||n.exhausted||s.length>0&&i.failFast)return Cn(u);let m=await Tn(u,t).catch(h=>zo(u,h,s));f+=1,r.progress(f,e.length);let l=a.done();return l!==void 0&&
r.info(l),m.status!=="failed"&&r.info(jo(m)),m},{concurrency:i.parallel}),d=c.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(
`Nothing could be signed any more, however often it was tried: ${d} files were not begun.`),{files:c,failures:s}}function jo({file:e,tool:t,status:n,verifiedBy:r,
result:i,durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(
1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}function Cn({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-start\
ed",notes:[],attempts:0,durationInMilliseconds:0}}function zo(e,t,n){let{name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("IN\
TERNAL_ERROR",`${r} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:r});return n.push(i),{...Cn(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(
i)}}function Ln({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,f;return{allows(c,d){if(!c.transient)
return!1;let u=c.code==="SERVICE_UNAVAILABLE";u&&(f??=r()-d.durationInMilliseconds);let m=u&&f!==void 0&&r()-f>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=
1,!0)},succeeded(){f=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var _o=15;async function xc(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,
facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:f,parallel:c,serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=Bt(n.workspace),m=qo(e),l={...o.
public,...o.secret},h=wt({session:n,tool:m,credentials:l,logDirectory:s,files:r.files});try{let{files:B,failures:F}=await Dn(r.files,{session:n,staging:u,tool:m,
batches:h,earlier:await En(n,a.workingDirectory),verifier:cn({signer:i==null?void 0:i.leaf,...await Jo(e),run:D=>n.capture(D),scratchDirectory:await n.workspace.
folder("verify")}),credentials:l,logDirectory:s,workingDirectory:a.workingDirectory,retryBudget:Ln({retries:f,parallel:c,libraryPatienceInSeconds:d}),probe:e.probe,
askSignPath:Ho(e)});t.files=B,Ko(n,F,B.length)}finally{await h.close(),await u.finish()}}function Ho({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,
apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)return;let f=(0,import_chunk_L4T762BS.i)(e,{retries:0,totalTimeoutInSeconds:_o});
return(0,import_chunk_L4T762BS.h)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(c))};return()=>s??=a()}function Ko({host:e,signal:t},n,r){let[i,...o]=n;if(t.
aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)
(0,import_chunk_EMZ453M2.b)(e,s);throw new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Ea\
ch of them is listed above.",cause:i})}}async function Jo({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(
e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function qo({session:e,plan:t,facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b(
"INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_L4T762BS.l)(e.inputs),configuration:i,backend:((o=t.openssl)==
null?void 0:o.backend)??"engine",command:(0,import_chunk_L4T762BS.n)(n)}}0&&(module.exports={signFiles});
