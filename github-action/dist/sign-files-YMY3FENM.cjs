var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>vc});module.exports=__toCommonJS(stdin_exports);var import_chunk_NLLVRJQ3=require("./chunk-NLLVRJQ3.cjs"),
import_chunk_L2YACXYC=require("./chunk-L2YACXYC.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_UB5E3EDK=require("./chunk-UB5E3EDK.cjs"),import_chunk_2BD6ORIM=require("./chunk-2BD6ORIM.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_3376ZTRC=require("./chunk-3376ZTRC.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),
import_chunk_LGQ25A7D=require("./chunk-LGQ25A7D.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_LLNEZFE2=require("./chunk-LLNEZFE2.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),
import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),
import_node_path=require("node:path"),import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises6=require("node:fs/promises"),
import_promises7=require("node:fs/promises"),import_node_path4=require("node:path"),import_promises8=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),
import_node_crypto6=require("node:crypto"),import_node_zlib=require("node:zlib"),import_node_crypto7=require("node:crypto"),import_promises9=require("node:fs/promises"),
import_promises10=require("node:fs/promises"),import_promises11=require("node:fs/promises"),import_node_path5=require("node:path"),import_promises12=require("node:fs/promises"),
import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),import_promises14=require("node:timers/promises"),import_promises15=require("node:fs/promises"),
import_node_crypto8=require("node:crypto"),import_node_crypto9=require("node:crypto"),import_promises16=require("node:fs/promises"),import_node_path6=require("node:path"),
import_promises17=require("node:fs/promises"),import_node_fs4=require("node:fs"),import_promises18=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),
import_node_zlib2=require("node:zlib"),Ln={raw:2,cms:2,java:8};function ht(e){let{session:t,files:n}=e,r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;
return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??0)<Ln[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=Mn(s,
o,e)),a},async close(){for(let o of i.values())await o.then(s=>s?.close()).catch(()=>{})}}}async function Mn(e,t,n){let r=await On[e](n);if(r.kind==="ready")return r.
signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var On={async raw(e){if(e.tool.options.extraArguments.length>0)return gt;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-EYN5UZV3.cjs")));
return t(pt(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return gt;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-4UTWPWQR.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...pt(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async java({
tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-T5S5ZCH4.cjs")));
return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},n)}},gt={kind:"unavailable",reason:"what is in arguments is for the tool"};function pt({session:e,
tool:t,credentials:n,logDirectory:r}){let{key:i,options:o,configuration:s}=t,{parallel:a,timeLimitInSeconds:f}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_L2YACXYC.a,
environment:n,logDirectory:r,digest:o.digest,padding:o.padding,keyType:i.type,parallel:a,timeLimitInSeconds:f,...i.token===void 0?{}:{slot:i.token.slot}}}async function St(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)await ue(s).then(()=>Hn(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[
o,{output:s,destination:a}]of e.entries()){let f=o<e.length-1?await _n(a,t):void 0;await bt(s,a).catch(c=>{throw(0,import_chunk_QZD7BA4A.c)(c,a)}),f!==void 0&&i.
unshift(f)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function _n(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(
e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>bt(n,e)}async function ue(e){if((await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(
n)!=="ENOENT")throw n}))?.isDirectory()===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function Hn(e,t,n,r){let i=await(0,import_promises3.lstat)(
e).catch(()=>{});if(i?.isFile()!==!0||i.size===0&&!r){let a=i===void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`The signing tool left ${a} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.
platform==="win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let a=await(0,import_promises3.lstat)(
t).catch(()=>{});process.geteuid?.()===0&&a?.isFile()===!0&&await s.chown(a.uid,a.gid),n!==void 0&&await s.chmod(n&511),await s.sync()}finally{await s.close()}}
async function bt(e,t){for(let n=1;;n+=1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes(
(0,import_chunk_QZD7BA4A.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Xn=new Uint8Array(4096);function It(e){let t=new Map,n=new Set,
r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let f=o(s);return t.set(s,f),f.catch(()=>t.delete(s)),f},o=async s=>{for(let f of await Qn(s))(0,import_chunk_SWKHB56L.c)(
e.directory,{folder:f}),n.add(f);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_SWKHB56L.a));try{(0,import_chunk_SWKHB56L.c)(e.directory,
{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),Xn,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(
a,"probe"))}catch(f){throw await(0,import_chunk_SWKHB56L.j)(a).catch(()=>{}),f}return a};return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await ue(
a);let f=(0,import_node_path.join)(await i((0,import_node_path.dirname)(a)),String(r+=1));return await(0,import_promises2.mkdir)(f,{mode:448}),Zn(f,a)}catch(f){
throw(0,import_chunk_QZD7BA4A.c)(f,a)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async c=>{c.status===
"fulfilled"&&await(0,import_chunk_SWKHB56L.j)(c.value)}));await(0,import_chunk_SWKHB56L.g)([...n]),n.clear();let f=a.find(c=>c.status==="rejected");if(f!==void 0)
throw(0,import_chunk_QZD7BA4A.c)(f.reason,(0,import_chunk_QZD7BA4A.b)(f.reason,"path")??import_chunk_SWKHB56L.a)}}}function Zn(e,t){let n=(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await St(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(
s,t)}await(0,import_chunk_SWKHB56L.j)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_SWKHB56L.j)(e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){
throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_SWKHB56L.j)(e).catch(()=>{}))}}}async function Qn(e){let t=await(0,import_promises2.mkdir)(
e,{recursive:!0});if(t===void 0)return[];let n=[];for(let r=e;r.length>=t.length;r=(0,import_node_path.dirname)(r))n.push(r);return n}var vt={sha256:"2.16.840.1\
.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},er=new Map(Object.entries(vt).map(([e,t])=>[t,e])),tr="1.2.840.113549.1.1.10",nr=new Map(
[["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha\
384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],
["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function O(e){return er.get(e)}function Pt(e){return vt[e]}
function Z({algorithm:e,digest:t,data:n,signature:r},i){let o=le(e,t,i);return typeof o=="string"?o:(0,import_node_crypto2.verify)(o.digest,n,o.key,r)?void 0:"d\
oes not fit what it is over"}function le(e,t,n){let r=rr(e);if(r===void 0)return"uses a signature algorithm that is unknown or too weak";let i=n.asymmetricKeyType;
if(r.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let o=r.kind==="rsa-pss"?{padding:import_node_crypto2.constants.
RSA_PKCS1_PSS_PADDING,saltLength:r.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},s=r.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...o};
return{kind:r.kind,digest:r.digest??t,key:s}}function rr([e,t]){let n=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return n===tr?ir(t):nr.get(n)}function ir(e){
let t=new Map((0,import_chunk_F5PLUWPU.g)(e,"the PSS parameters").map(o=>[o.tag,(0,import_chunk_F5PLUWPU.e)(o)[0]])),n=Bt(t.get((0,import_chunk_F5PLUWPU.b)(0))),
r=t.get((0,import_chunk_F5PLUWPU.b)(1));if(n===void 0||r===void 0||Bt((0,import_chunk_F5PLUWPU.g)(r,"the mask generation function")[1])!==n)return;let i=t.get((0,import_chunk_F5PLUWPU.b)(
2))?.content;if(!(i?.length===0||(i?.length??0)>2))return{kind:"rsa-pss",digest:n,saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function Bt(e){return e===void 0?
void 0:O((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var or="1.2.840.113549.1.7.2";function F(e){let[
t,n]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the PKCS #7 message");if((0,import_chunk_F5PLUWPU.h)(t,"its type")!==or)throw new import_chunk_F5PLUWPU.c(
"it is no signed data");let[r]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(n,(0,import_chunk_F5PLUWPU.b)(0),"its content")),[,,i,...o]=(0,import_chunk_F5PLUWPU.g)(
r,"the signed data"),[s,a]=(0,import_chunk_F5PLUWPU.g)(i,"the signed content");return{contentType:(0,import_chunk_F5PLUWPU.h)(s,"the content's type"),content:a===
void 0?void 0:sr(a),certificates:o.filter(({tag:f})=>f===(0,import_chunk_F5PLUWPU.b)(0)).flatMap(f=>(0,import_chunk_F5PLUWPU.e)(f).map(({raw:c})=>c)),signers:(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(o.at(-1),import_chunk_F5PLUWPU.a.set,"the list of signers")).map(ge)}}function ge(e){let[,t,n,...r]=(0,import_chunk_F5PLUWPU.g)(e,"a\
 signer"),i=r[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?r.shift():void 0,[o,s,a]=r;return{name:ar(t),digestAlgorithm:(0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
n,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:xt(i),encoded:Buffer.concat([Buffer.of(import_chunk_F5PLUWPU.a.set),i.raw.subarray(
1)])},signatureAlgorithm:(0,import_chunk_F5PLUWPU.g)(o,"the signature algorithm"),signature:(0,import_chunk_F5PLUWPU.f)(s,import_chunk_F5PLUWPU.a.octetString,"t\
he signature value").content,unsignedAttributes:a===void 0?new Map:xt((0,import_chunk_F5PLUWPU.f)(a,(0,import_chunk_F5PLUWPU.b)(1),"the list of unsigned attribu\
tes"))}}function At(e){let[t]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the certificate"),n=(0,import_chunk_F5PLUWPU.g)(t,"the certificate's c\
ontent"),[r,,i]=n[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?n.slice(1):n;return{serialNumber:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.integer,"the s\
erial number").content,issuer:(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.sequence,"the issuer").raw}}function sr(e){let[t,...n]=(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(e,(0,import_chunk_F5PLUWPU.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_F5PLUWPU.c("the content is not one\
 element");return t.content}function ar(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"subject-key-identifier";let[t,n]=(0,import_chunk_F5PLUWPU.e)(e);return{
issuer:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_F5PLUWPU.f)(n,import_chunk_F5PLUWPU.a.
integer,"the signer's serial number").content}}function xt(e){let t=new Map;for(let n of(0,import_chunk_F5PLUWPU.e)(e)){let[r,i]=(0,import_chunk_F5PLUWPU.g)(n,"\
an attribute"),o=(0,import_chunk_F5PLUWPU.h)(r,"an attribute's type");t.set(o,[...t.get(o)??[],...(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.
set,"an attribute's values"))])}return t}var dr="1.2.840.113549.1.7.1",ur="1.2.840.113549.1.9.3",mr="1.2.840.113549.1.9.4";function Q(e,t,n){let r=t.signers.filter(
({name:o})=>Y(o,e.raw));if(r.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${gr(t)}`};let i="";for(let o of r){let s=pe(o,e,n,t.contentType);
if(s!==void 0){i=`its signature ${s}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:o};i="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:i}}function pe(e,t,n,r){let i=O(e.digestAlgorithm);if(i===void 0)return"uses a digest algorithm that i\
s unknown or too weak";let o=e.signedAttributes;if(o===void 0){if(r!==dr)return"has no signed attributes"}else{let a=he(o.values,(0,import_node_crypto.createHash)(
i).update(n).digest(),r);if(a!==void 0)return a}let s=o?.encoded??n;return Z({algorithm:e.signatureAlgorithm,digest:i,data:s,signature:e.signature},t.publicKey)}
function he(e,t,n){let r=Ft(e,mr);if(r?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!r.content.equals(t))return"\
is over other content";let i=Ft(e,ur);if(i===void 0||(0,import_chunk_F5PLUWPU.h)(i,"the content type's attribute")!==n)return"is over another type of content"}function Y(e,t){
if(e==="subject-key-identifier")return!0;let n=At(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.serialNumber)}function ye(e,t){return t.filter(n=>Y(
e.name,n)).map(lr)}function lr(e){try{let t=new import_node_crypto.X509Certificate(e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_F5PLUWPU.c(
"it holds a certificate that can not be read")}function we(e){return e.subject.replaceAll(`
`,", ")}function gr(e){let t=e.signers.flatMap(n=>ye(n,e.certificates).slice(0,1).map(we));return t.length===0?"nobody who is named in it":t.join(" and by ")}function Ft(e,t){
let n=e.get(t);return n?.length===1?n[0]:void 0}var hr=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],yr="1.2.840.113549.1.9.6",wr="1.2.840.113549.1.9.5",
Tt="1.2.840.113549.1.9.16.1.4",Sr="1.2.840.113549.1.7.1",br="1.3.6.1.5.5.7.3.8";function N(e,t,n={}){let r=hr.flatMap(o=>e.unsignedAttributes.get(o)??[])[0];if(r!==
void 0)return Se(r,e.signature,n);let i=e.unsignedAttributes.get(yr)?.[0];return i===void 0?{state:"none"}:Er(i,e.signature,t)}function Se(e,t,n={}){let r=F(e.raw),
[i]=r.signers;if(i===void 0||r.content===void 0||r.contentType!==Tt)return{state:"invalid",reason:"it is no timestamp token"};let[,,o,,s,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(r.content),"the timestamp"),[f,c]=(0,import_chunk_F5PLUWPU.g)(o,"the timestamp's imprint"),d=O((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
f,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it has ${d}, and ${n.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(c,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(d).update(t).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let u=a.find(({tag:m})=>m===import_chunk_F5PLUWPU.a.integer)?.content;return n.nonce!==void 0&&u?.equals(n.nonce)!==!0?{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"}:Dt(i,r.certificates,r.content,Tt,()=>(0,import_chunk_F5PLUWPU.i)(s,"the time of the timestamp"))}function Er(e,t,n){
let r=ge(e),i=r.signedAttributes?.values.get(wr)?.[0];return Dt(r,n.certificates,t,Sr,()=>(0,import_chunk_F5PLUWPU.i)(i,"the time of the counter signature"))}function Dt(e,t,n,r,i){
let o="the certificate of its authority is not in it";for(let s of ye(e,t)){let a=Ir(s)?pe(e,s,n,r):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:i(),authority:we(s)};o=`its signature ${a}`}return{state:"invalid",reason:o}}function Ir(e){return e.keyUsage?.includes(br)??!1}var kr="\
1.3.6.1.4.1.311.2.1.4",Ct="1.3.6.1.4.1.311.10.1",Br="1.3.6.1.4.1.311.2.4.1",vr="Authenticode PKCS #7 check";function Lt(e,t){try{return Pr(Fr(F(Tr(e))),t)}catch(n){
if(!(n instanceof import_chunk_F5PLUWPU.c))throw n;return ee(`the signature is malformed: ${n.message}`)}}function Pr(e,t){if(e.every(({signers:r})=>r.length===
0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let n;for(let r of e){let{content:i}=r;if(i===void 0||![kr,
Ct].includes(r.contentType))return ee("the signature is not an Authenticode one");let o=Q(t,r,i);if(o.state==="right")return xr(r,i,o);(n===void 0||n.byOther)&&
(n=o)}return ee(n?.reason??"there is no signature in it")}function xr(e,t,{signer:n}){let r=N(n,e);if(r.state==="invalid")return ee(`its timestamp is not right:\
 ${r.reason}`,"timestamp");let i=e.contentType===Ct;return{kind:i?"catalog":"file",signedDigest:i?void 0:Ar(t),verdict:{state:"valid",verifier:vr,notes:r.state===
"none"?[]:[`timestamp of ${r.time.toISOString()} by ${r.authority}`],...r.state==="none"?{}:{timestampedAt:r.time.toISOString()}}}}function ee(e,t){return{kind:"\
file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function Ar(e){let t={tag:import_chunk_F5PLUWPU.a.sequence,raw:e,content:e},
[,n]=(0,import_chunk_F5PLUWPU.e)(t),[,r]=(0,import_chunk_F5PLUWPU.g)(n,"the file's digest");return(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.octetString,
"the file's digest").content.toString("hex")}function Fr(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(Br)??[]);return[e,...t.map(({raw:n})=>F(n))]}
function Tr(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_F5PLUWPU.a.sequence?0:void 0).toString("lati\
n1"));return t?.[1]===void 0?e:Buffer.from(t[1],"base64")}var Mr=64*1024;async function Mt(e,t,n,r,i){let o=await R(n,Mr);if(!Buffer.isBuffer(o))return o;let s=(0,import_node_crypto5.createVerify)(
r);return await(0,import_chunk_UB5E3EDK.e)(t,a=>s.update(a)),s.verify(Or(e,i),o)?{state:"valid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the\
 signature does not fit the file, the certificate, or ${r}`}}async function R(e,t){let n=await Rr(e);return n===void 0?{state:"unsigned",reason:"there is no sig\
nature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is too big (${n} bytes)`}:(0,import_promises6.readFile)(
e)}function Or({publicKey:e},t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,padding:import_node_crypto5.constants.RSA_PKCS1_PSS_PADDING,
saltLength:import_node_crypto5.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto5.constants.RSA_PKCS1_PADDING}}async function Rr(e){try{return(await(0,import_promises6.stat)(
e)).size}catch(t){if(t.code==="ENOENT")return;throw t}}var Ot="1.2.840.113549.1.7.1",Nr=1024*1024;async function Rt(e,t,n,r){let i=await R(n,Nr);if(!Buffer.isBuffer(
i))return i;try{let o=F(Ee(i,r.format)),[s,...a]=o.signers;if(s===void 0)return{state:"unsigned",reason:"nobody has signed it"};let f=a.length>0?"has several si\
gners":await jr(s,o,{certificate:e,file:t,expected:r});return f!==void 0?{state:"invalid",reason:`the signature ${f}`}:zr(s,o,r)}catch(o){if(!(o instanceof import_chunk_F5PLUWPU.c))
throw o;return{state:"invalid",reason:`the signature is malformed: ${o.message}`}}}function Ee(e,t){let n=e[0]===import_chunk_F5PLUWPU.a.sequence;if(n!==(t==="d\
er"))throw new import_chunk_F5PLUWPU.c(`it is not ${t.toUpperCase()}`);let r=n?e:Ur(e);if((0,import_chunk_F5PLUWPU.d)(r).raw.length!==r.length)throw new import_chunk_F5PLUWPU.c(
"there is more after the end");return r}function $t(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Ur(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if(t?.[2]===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function jr(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
Ot)return"is not a detached one over a file";if(!Y(e.name,n.raw))return"is by another signer";if(!t.certificates.some(p=>p.equals(n.raw)))return"does not hold t\
he signer's certificate";let{digest:o,padding:s}=i;if(O(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.publicKey,f=le(e.signatureAlgorithm,o,a);if(typeof f==
"string")return f;if(f.digest!==o)return`does not use ${o}`;if(f.kind!=="ecdsa"&&f.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:c,
signature:d,signatureAlgorithm:u}=e;if(c===void 0){let p=(0,import_node_crypto4.createVerify)(o);return await(0,import_chunk_UB5E3EDK.e)(r,h=>p.update(h)),p.verify(
f.key,d)?void 0:"does not fit the file"}return he(c.values,await(0,import_chunk_UB5E3EDK.c)(r,o),Ot)??Z({algorithm:u,digest:o,data:c.encoded,signature:d},a)}function zr(e,t,{
digest:n,timestamped:r}){let i={state:"valid",verifier:"CMS check with Node.js crypto",notes:[]},o=N(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"\
invalid",reason:`its timestamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was ask\
ed for",part:"timestamp"}:i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Hr=64*1024;
async function Nt(e,t,n,{openssl:r,options:i},{run:o,scratch:s}){let a=await R(n,Hr);if(!Buffer.isBuffer(a))return a;let f=(0,import_node_path4.join)(s,"key.pem");
await(0,import_promises7.writeFile)(f,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:c,output:d}=await o({program:r,arguments:["pkeyutl","-verify",
"-pubin","-inkey",f,"-in",t,"-sigfile",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return c===0&&/^Signature Verified Successfully/m.test(d)?{state:"val\
id",verifier:"openssl pkeyutl",notes:[]}:{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Gt=(0,import_chunk_2OATJTSY.c)(
(0,import_chunk_A5DRSHFV.a)(),1),Ie=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function te(e){let[t,...n]=zt(e).map(o=>({raw:o,attributes:Vt(
o)})),r=new Map,i;for(let o of n){let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,
repeated:i}}function ne(e,t,n){let r=[...Ie].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.
length===0?"absent":r.every(({digest:i,value:o})=>(0,import_node_crypto7.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var Jr=new Map([["SHA1",
"sha1"],["SHA-1","sha1"],["SHA","sha1"],["MD5","md5"]]);function Ut(e){return[...Ie,...Jr].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?
[]:[{algorithm:n,value:r}]})}function ke(e){return[...Ie.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function jt(e){let[t,...n]=zt(e);if(t===void 0)return e;
let r=n.flatMap(i=>{let o=i.toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===
o?[i]:Vt(Buffer.from(s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function zt(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.
matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function Vt(e){
let t=e.toString("latin1").replace(/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),
Buffer.from(r.slice(i+2),"latin1").toString("utf8"))}return n}var _t=1024*1024,Wr=1024*1024,Be=30,Xr=[12,16,20,24],Ht=0,Zr=8,Qr=1,Yr=8;async function Kt({zip:e,
file:t,entries:n,directoryOffset:r,sectionOf:i}){let o=ti(t),s=[...n].sort((a,f)=>a.entry.relativeOffsetOfLocalHeader-f.entry.relativeOffsetOfLocalHeader);for(let[
a,{name:f,entry:c}]of s.entries()){let d=JSON.stringify(f),u=c.relativeOffsetOfLocalHeader,m=await o(u,Be);if(m?.readUInt32LE(0)!==67324752)return`the entry ${d}\
 is not where the directory says`;let p=m.readUInt16LE(26),h=u+Be+p+m.readUInt16LE(28),[B,x,C]=[m.readUInt16LE(6),m.readUInt16LE(8),m.readUInt32LE(18)];if((await o(
u+Be,p))?.equals(c.fileNameRaw)!==!0)return`the entry ${d} has another name before its data`;let J=(B&Yr)!==0,oe=!J&&C!==c.compressedSize&&C!==4294967295;if(x!==
c.compressionMethod||oe)return`the entry ${d} is described in two ways`;if(((B|c.generalPurposeBitFlag)&Qr)!==0)return`the entry ${d} is encrypted`;if(x!==Ht&&x!==
Zr)return`the entry ${d} is packed in a way that Java does not know`;let j=(s[a+1]?.entry.relativeOffsetOfLocalHeader??r)-(h+c.compressedSize);if(j!==0&&!(J&&Xr.
includes(j)))return`there is data behind the entry ${d}, which no signature covers`;let $e=i(f);if($e===void 0)continue;let Ne=Ut($e),Ue=Ne.map(({algorithm:se})=>(0,import_node_crypto6.createHash)(
se));if(!await ei(e,c,h,o,Ue))return`the entry ${d} can't be unpacked`;if(Ne.some(({value:se},Cn)=>Ue[Cn]?.digest("base64")!==se))return`digest error for ${f}: \
it was changed after signing`}}async function ei(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=_t&&s<=_t){let f=await r(n,
o);if(f===void 0)return!1;let c=a===Ht?f:(0,import_node_zlib.inflateRawSync)(f,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(c);return c.length===s}for await(let f of await e.
openReadStreamPromise(t))for(let c of i)c.update(f);return!0}catch(f){if(f.syscall!==void 0)throw f;return!1}}function ti(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Wr,i)),a=0;for(;a<s.length;){let{bytesRead:f}=await e.read(s,a,s.length-a,r+a);if(f===0)break;a+=f}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var Wt=64*1024*1024,ii=4*1024*1024,Jt=64,T=class extends Error{name="UnreadableArchiv\
e"};async function Xt(e,t){let n=await(0,import_promises8.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await qt(
(0,Gt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await qt(si(i)),a=o.reduce((c,{entry:d})=>c+oi(d),0),f=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(
({name:c})=>c)),contentProblem:c=>Kt({zip:i,file:n,entries:o,directoryOffset:f,sectionOf:c})})}finally{await n.close()}}function oi({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function si(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=ve(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=Pe(s);if(a==="folder"||a==="other-signature-file")continue;let f=a==="con\
tent"?s:s.toUpperCase();if(n.has(f)||r.has(f))throw new T(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(f):r.set(f,await fi(e,o,s,a==="manifest"?
Wt:void 0)),r.size>Jt)throw new T(`it holds more than ${Jt} signature files`)}if(i!==0)throw new T("it has data before the first entry, which no signature cover\
s");return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:ai(r)}}function ai(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(
t)).map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function fi(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?Wt:ii);
if(t.uncompressedSize>i)throw new T(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function ve(e){return e.fileNameRaw.toString("utf8")}function Pe(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function qt(e){try{return await e}catch(t){
throw t instanceof T||t.syscall!==void 0?t:new T(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}async function Zt(e,t){
try{return await Xt(e,n=>ci(n,t))}catch(n){if(n instanceof T)return{state:"invalid",reason:n.message};throw n}}async function ci(e,t){if(e.signatures.length===0)
return{state:"unsigned",reason:"there is no signature block in META-INF"};let n=e.signatures.map(a=>di(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=te(e.
manifest??Buffer.alloc(0)),o=r===void 0?void 0:await ui(e,i);return o!==void 0?{state:"invalid",reason:o}:(r??n.find(({byOther:a})=>!a)??n[0])?.verdict??{state:"\
unsigned",reason:"there is no signature block in META-INF"}}function di(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",reason:`${t}\
: ${s}`},byOther:a});if(r===void 0)return o("its signature file (.SF) is missing");try{let s=F(n);if(s.content!==void 0&&!s.content.equals(r))return o("it is ov\
er another signature file");let a=Q(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let f=N(a.signer,s);if(f.state==="invalid")return{verdict:{state:"i\
nvalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${f.reason}`},byOther:!1};let c=mi(e,r);if(c!==void 0)return o(c);let d=f.state==="valid"?f.time.
toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:f.state==="valid"?[`timestamp of ${f.time.toISOString()} by ${f.authority}`]:
[],...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(s){if(s instanceof import_chunk_F5PLUWPU.c)return o(`it is malformed: ${s.message}`);throw s}}async function ui(e,{
sections:t}){for(let[r,i]of t)if(ke(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(
r=>n.has(r)?t.get(r):void 0)}function mi({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=te(t),i=te(n),o=r.repeated??i.repeated;
if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=ne(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&ne(i.main,"-Digest-Manifest-Main-A\
ttributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){let f=r.sections.get(a);if(f===void 0||!ke(f))return`the entry ${JSON.
stringify(a)} is not signed`;if(s)continue;let c=i.sections.get(a);if(c===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(ne(c,"-Digest",f.
raw)!=="fits")return`the manifest's section of ${JSON.stringify(a)} was changed after signing`}}async function I(e,t,n){let r=Buffer.alloc(n),i=0;for(;i<n;){let{
bytesRead:o}=await e.read(r,i,n-i,t+i);if(o===0)throw new RangeError("it ends too early");i+=o}return r}var xe=`!<arch>
`,Qt=60,gi=100,pi=64*1024;async function Yt(e){let t=await(0,import_promises9.open)(e);try{let{size:n}=await t.stat(),r=await hi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...f]=i;if(!(o?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&a?.name.startsWith("data.tar")===!0&&f.length===0))throw new RangeError(
`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:p}of r)if(u.startsWith("_gpg")){if(p-m>pi)throw new RangeError(`${u} i\
s too big for a signature`);d.push({name:u,content:await I(t,m,p-m)})}return{names:i.map(({name:u})=>u),signed:i.map(({start:u,end:m})=>({path:e,start:u,end:m})),
signatures:d}}finally{await t.close()}}async function hi(e,t){if((await I(e,0,xe.length)).toString("latin1")!==xe)throw new RangeError("it is no ar archive");let n=[];
for(let r=xe.length;r<t;){let i=(await I(e,r,Qt)).toString("latin1"),o=Number(/^(\d+) *$/.exec(i.slice(48,58))?.[1]??NaN),s=r+Qt;if(i.slice(58)!=="`\n"||!Number.
isSafeInteger(o)||s+o>t)throw new RangeError("a member is damaged");if(n.length===gi)throw new RangeError("it has too many members");n.push({name:i.slice(0,16).
trimEnd().replace(/\/$/,""),start:s,end:s+o}),r=s+o+o%2}return n}var Ae="_gpgorigin";async function en(e,t,n){let r;try{r=await Yt(e)}catch(a){if(a instanceof RangeError)
return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Ae);if(i===void 0)return{state:"u\
nsigned",reason:`the package has no ${Ae}`};if(o.length>0)return{state:"invalid",reason:`the package has several ${Ae}`};let s=await(0,import_chunk_NLLVRJQ3.e)(
i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Z\
standard: build them with dpkg-deb -Zxz`}:s}var Fe=256*1024,wi=["granted","granted with modifications","rejection","waiting","revocation warning","revocation no\
tification"];function Te(e){let t=(0,import_chunk_F5PLUWPU.d)(e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");let[
n,r]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[i]=(0,import_chunk_F5PLUWPU.g)(n,"the answer's status"),o=(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.
integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==1?`it refused: ${wi[s]??"with an unknown status"}`:r??"it granted a timestamp\
, but sent none"}function De(e,t,n){try{let r=Te(e);return typeof r=="string"?{state:"invalid",reason:r}:Se(r,t,n)}catch(r){if(!(r instanceof import_chunk_F5PLUWPU.c))
throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function tn(e,t){let n=await R(e+import_chunk_NLLVRJQ3.j,Fe);if(!Buffer.isBuffer(
n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=De(n,await(0,import_promises10.readFile)(e),{digest:t});return r.
state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),
authority:r.authority}}var Ce=4294967290,Si=128;async function nn(e,t){let n=await I(e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError(
"its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";let i=await bi(e,n,r,t/r-1);Me(i,n.readUInt32LE(60));let o=await Ii(e,i,n.
readUInt32LE(48));for(let s=0;s<o.length;s+=Si)Ei(i,o,s);for(let s=0;s<i.sectorCount;s+=1)if(!i.used.has(s)&&!(await re(e,i,s)).every(f=>f===0))return"has data \
that belongs to none of its streams"}async function bi(e,t,n,r){let i=n/4,o={sectorSize:n,sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(
Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(f,c)=>t.readUInt32LE(76+c*4));for(let f=t.readUInt32LE(68);f<Ce;){Le(o,f);let c=await re(
e,o,f);for(let d=0;d<i-1;d+=1)s.push(c.readUInt32LE(d*4));f=c.readUInt32LE(n-4)}let a=0;for(let f of s.filter(c=>c<Ce)){Le(o,f);let c=await re(e,o,f);for(let d=0;d<
i&&a<o.next.length;d+=1)o.next[a++]=c.readUInt32LE(d*4)}return o}function Ei(e,t,n){let r=t.readUInt8(n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&
Me(e,t.readUInt32LE(n+116))}function Me(e,t){let n=[];for(let r=t;r<Ce;r=e.next[r]??4294967295)Le(e,r),n.push(r);return n}function Le({used:e,sectorCount:t},n){
if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError("two of its parts share a sector");e.add(n)}async function Ii(e,t,n){
let r=Me(t,n),i=[];for(let o of r)i.push(await re(e,t,o));return Buffer.concat(i)}function re(e,{sectorSize:t},n){return I(e,(n+1)*t,t)}var vi=64*1024*1024,Pi=15,
xi=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function rn(e){let t=await(0,import_promises11.open)(e,"r");try{let{size:n}=await t.stat(),r=await I(
t,0,64);return r.toString("latin1",0,2)==="MZ"?await Ai(t,r,n):r.toString("latin1",0,4)==="MSCF"?await Fi(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await nn(
t,n):xi.includes((0,import_node_path5.extname)(e).toLowerCase())?await Di(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||
n instanceof import_chunk_F5PLUWPU.c)return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Ai(e,t,n){let r=await I(e,t.readUInt32LE(60),
176),i=24+(r.readUInt16LE(24)===523?112:96),o=r.readUInt32LE(i+32),s=r.readUInt32LE(i+32+4);return o+s!==n?"has data behind its signature":on(e,o+8,n)}async function Fi(e,t,n){
if(!((t.readUInt16LE(30)&4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?on(e,i,n):
"has data behind its signature"}async function on(e,t,n){let r=t+(0,import_chunk_F5PLUWPU.j)(await I(e,t,6));return n-r<=Pi&&(await I(e,r,n-r)).every(o=>o===0)?
void 0:"has data behind its signature"}var Ti=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source:e})=>e).join("|"));async function Di(e,t){
if(t>vi)return"is too big for a script";let n=await I(e,0,t),r=n.length>=2&&n.readUInt16BE(0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.
exec(i);return o!==null&&Ti.test(i.slice(o.index))?void 0:"has text behind its signature"}function an({signer:e,openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>sn(
e,"certificate"),o=()=>sn(t,"OpenPGP key"),s=async a=>{let f=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await a(f)}finally{
await(0,import_promises5.rm)(f,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.
replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:s,run:n,rawSignature:(a,f,c,d)=>Mt(i(),a,f,c,d),digestSignature:(a,f,c)=>s(d=>Nt(i(),a,f,c,{run:n,scratch:d})),
cmsSignature:(a,f,c)=>Rt(i(),a,f,c),timestampBeside:tn,authenticodeSignature:async a=>Lt(await(0,import_promises5.readFile)(a),i()),openpgpSignature:(a,f,c)=>(0,import_chunk_NLLVRJQ3.f)(
a,f,c,o()),debSignature:(a,f)=>en(a,f,o()),clearSignature:(a,f,c)=>(0,import_chunk_NLLVRJQ3.g)(a,f,c,o()),uncoveredData:rn,jarSignature:a=>Zt(a,i())}}function sn(e,t){
if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function fn(e,t=()=>performance.now()){let n=t(),r=0,
i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)} a second; about ${Ri(
(e-r)/a)} left`}}}function Ri(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}var $i=(0,import_chunk_WCTKBPXM.b)("1.2.840.1135\
49.1.9.16.2.14");function cn(e,t){let n=(0,import_chunk_F5PLUWPU.d)(e),[r,i]=(0,import_chunk_F5PLUWPU.e)(n),[o]=i===void 0?[]:(0,import_chunk_F5PLUWPU.e)(i),s=o===
void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),a=s.at(-1),[f,...c]=a===void 0?[]:(0,import_chunk_F5PLUWPU.e)(a);if(r===void 0||i===void 0||o===void 0||a===void 0||f===
void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(c.length>0)throw new import_chunk_F5PLUWPU.c("it has several signers");let d=Ni(f,(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,$i,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(
n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(a.tag,d))))}function Ni(e,t){let n=(0,import_chunk_F5PLUWPU.e)(
e),r=n.at(-1),i=r?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,f)=>a.
compare(f));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)((0,import_chunk_F5PLUWPU.b)(1),...s))}var zi=Buffer.of(5,
0),Vi=Buffer.of(1,1,255),_i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function dn(e,t,n){let{digest:r}=n,i=(0,import_node_crypto8.randomBytes)(
8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await Ki(e,Hi(t,r,i),n);if(o!==200)throw new M(`it answered with HTTP status ${o}`);let a=De(s,t,{digest:r,nonce:i});
if(a.state==="valid")return s;throw new M(a.state==="none"?"it sent no timestamp":a.reason)}var M=class extends Error{name="TimestampRefused"};function Hi(e,t,n){
let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,(0,import_chunk_WCTKBPXM.b)(Pt(t)),zi),i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.
octetString,(0,import_node_crypto8.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,r,i);return(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.sequence,_i,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,n),Vi)}async function Ki(e,t,n){try{return await(0,import_chunk_2BD6ORIM.i)(
e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.timeLimitInSeconds,maximumBytes:Fe,
signal:n.signal})}catch(r){throw!(r instanceof import_chunk_2BD6ORIM.g)||r.kind==="cancelled"?r:new M(`it can't be asked: ${r.message.replace(/\.$/,"")}`,{cause:r})}}
async function mn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{digest:s,outputFormat:a,httpRequestTimeoutInSeconds:f}=i,
c=await qi(t,e,a).catch(m=>{throw m instanceof import_chunk_F5PLUWPU.c?Gi(n,m):m}),d=(0,import_chunk_2BD6ORIM.f)(i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];
for(let[m,p]of i.timestampUrls.entries())try{return await c.put(await dn(p,c.bytes,{digest:s,timeLimitInSeconds:f,proxy:d,signal:o})),p}catch(h){if(o.aborted)throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:h});if(!(h instanceof M))throw h;u.push(`${p}: ${h.message}`),m<i.timestampUrls.length-1&&r.warning(`No \
good timestamp from ${p} for ${n} (${h.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b("TIMESTAMP_FAILED",`No timestamp server \
gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in order."})}async function qi(e,t,n){let r=await(0,import_promises15.readFile)(
e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises15.writeFile)(e+import_chunk_NLLVRJQ3.j,s)};let i=Ee(r,n),[o]=F(i).signers;
if(o===void 0)throw new import_chunk_F5PLUWPU.c("nobody has signed it");return{bytes:o.signature,put(s){let a=Te(s);if(typeof a=="string")throw new M(a);let f=cn(
i,a.raw);return(0,import_promises15.writeFile)(e,n==="pem"?$t(f):f)}}}function Gi(e,t){return new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`What was made f\
or ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the original is unchanged. Leave out argume\
nts that change what the tool writes."})}var eo=1e3,to=3e4,no=60;async function gn(e,t,n,r){let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timest\
amp-urls")?i.timestampUrls:[];for(let f=1;;f+=1){let c=performance.now(),d=await ro(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),
{attempts:f,...d};if(!r.retryBudget.allows(d,{number:f,durationInMilliseconds:ie(c)}))throw d;let u=fo(f);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(
1)} s (${f} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises14.setTimeout)(u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANC\
ELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function ro(e,t,n,r,i){let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:
[void 0];for(let[a,f]of s.entries()){let c=a===s.length-1;await n.reset();let d=await io(f,c,e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTA\
MP_FAILED"||d.code==="TIME_LIMIT");if(c||!u)return d;o.warning(`No good timestamp from ${f??""} for ${e.file.name}; asking the next server.`,{file:e.file.name})}
return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function io(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,f=t?
a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+no);r.signsInPlace===!0&&await so(n,i.output);let c=r.needs.configuration==="gn\
upg"?o.tool.configuration.gnupg:void 0,d=c===void 0?0:await pn(c.log),u=await oo(r,{input:n.source,output:i.output,timestampUrl:e},c===void 0?o.credentials:{},f,
o);if(u.exitCode===0&&!u.timedOut){let h=await mn(r,i.output,n.file.name,s);if(h instanceof import_chunk_VC77LCNK.b)return h;let B=h??e;if(!a.verify)return{timestampUrl:B,
verdict:void 0};let x=await ao(n,r,i.output,B,o);return x instanceof import_chunk_VC77LCNK.b?x:{timestampUrl:B,verdict:x}}let m=await(0,import_chunk_NLLVRJQ3.a)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...c===void 0?{}:{cardLog:{path:c.log,from:d}},timeLimitInSeconds:f,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),p=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||p?m:(0,import_chunk_NLLVRJQ3.d)(m,o.probe)}async function oo(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t);let f=e.sign(t,s);return i.capture({...f,environment:{...n,...f.environment}},r)}async function so({source:e},t){try{await(0,import_promises13.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function ao(e,t,n,r,i){
let o=t.result.kind==="detached";if(await pn(n)===0)throw await ln(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid")return a;if(a.state==="invalid"&&a.part==="timestamp"){let{name:f}=e.file;return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${f}: ${a.reason}.`,{file:f,hint:"Add another server to timestamp-urls; they are tri\
ed in order."})}throw await ln(e,t,n,a.reason)}async function ln({file:{name:e}},t,n,r){let i=await(0,import_chunk_NLLVRJQ3.c)({output:n,expectedSizeInBytes:0});
return i!==void 0?(0,import_chunk_NLLVRJQ3.b)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for\
 ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is th\
e one of the signing policy; if it is, report this."})}function fo(e){return Math.min(eo*2**(e-1),to)*(.5+Math.random()/2)}async function pn(e){return(0,import_promises13.stat)(
e).then(({size:t})=>t,()=>0)}function ie(e){return Math.round(performance.now()-e)}async function hn(e,{file:t},n,r){if(e.digestInput===void 0)return e;let{digest:i,
inputIsDigest:o}=n.options,s=o===!0?await mo(t,i):await(0,import_chunk_UB5E3EDK.c)(t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto9.randomUUID)()}`,
e.digestInput(s,n));return{...e,sign:(f,c)=>e.sign({...f,digestFile:a},c)}}async function mo(e,t){let n=import_chunk_2BD6ORIM.c[t],r=(s,a)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${s}.`,{file:e.name,hint:a})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises16.readFile)(e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString(
"latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);let o=Object.entries(import_chunk_2BD6ORIM.c).find(([,s])=>s===
i.length)?.[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or \
make it by ${t}.`)}var po=256*1024*1024;async function yn(e){let t;try{t=await(0,import_promises17.readFile)(e,"utf8")}catch(r){if((0,import_chunk_QZD7BA4A.a)(r)===
"ENOENT")return;let i=r instanceof Error?r.message:String(r);throw new import_chunk_VC77LCNK.b("FILE_UNREADABLE",`The report ${e} can't be read: ${i}.`,{file:e,
cause:r})}let n=t.length>po?void 0:ho(t);if(yo(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is no signing report that this release of pkc\
s11-sign can read.`,{file:e,hint:"Name a signing-report.json that pkcs11-sign has written to report-directory; use the same release for all jobs."})}function ho(e){
try{return JSON.parse(e)}catch{return}}function yo(e){return!U(e)||e.schemaVersion!==1||!U(e.program)||e.program.name!=="pkcs11-sign"||!Array.isArray(e.files)||
!U(e.options)||!U(e.signPath)||!U(e.runner)||!Array.isArray(e.warnings)||typeof e.startedAt!="string"||Number.isNaN(Date.parse(e.startedAt))||typeof e.durationInMilliseconds!=
"number"||typeof e.outcome!="string"?!1:e.files.every(t=>U(t)&&typeof t.file=="string"&&typeof t.tool=="string"&&typeof t.status=="string")}function U(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}async function Sn({inputs:e,host:t},n){let{resumeFrom:r,digest:i,padding:o}=e;if(r===void 0)return new Map;let s=await yn(
(0,import_node_path6.resolve)(n,r));return s===void 0?(t.notice(`There is no earlier report ${r}: everything is signed.`),new Map):s.options.digest!==i||s.options.
padding!==o?(t.notice("The earlier run signed with another digest or padding than is asked for now: everything is signed anew."),new Map):new Map(s.files.filter(
({sha256:a})=>a!==void 0).map(a=>[a.file,a]))}async function bn(e,{file:t,destination:n},r){let i=e.get(t.name);if(i?.sha256===void 0||i.tool!==r.name)return;let{
input:o,result:s}=i.sha256;if(!(!(r.result.kind==="embedded"&&n===t.realPath)&&await wn(t.realPath)!==o))return await wn(n)===s?i.sha256:void 0}function wn(e){return(0,import_chunk_UB5E3EDK.d)(
e).catch(()=>{})}var In=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),ko=64*1024*1024,Oe=30,kn=8,Bn=1,D=4294967295;async function vn(e,t){let n=await(0,import_promises18.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await(0,In.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await vo(
i,n).catch(Bo);return i===void 0||o===void 0?!1:(await Fo(o,i.comment,e,t),!0)}finally{await n.close()}}function Bo(e){if(e.syscall!==void 0)throw e}async function vo(e,t){
let n=[],r=!1;for await(let i of e.eachEntry()){let o=Pe(ve(i));if(o==="signature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await Ao(e,i):
void 0;s===void 0?n.push({entry:i,record:await Po(t,i)}):n.push(s),r||=s!==void 0}return r?n:void 0}async function Po(e,t){let n=t.relativeOffsetOfLocalHeader,r=await I(
e,n,Oe),i=n+Oe+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,to:i+t.compressedSize+await xo(e,t,r,i+t.compressedSize)}}async function xo(e,{crc32:t,compressedSize:n},r,i){
if((r.readUInt16LE(6)&kn)===0)return 0;let o=await I(e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=D||o.readBigUInt64LE(s+4)===BigInt(
n)&&n>0;return s+(a?20:12)}async function Ao(e,t){if(t.uncompressedSize>ko)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(t)),r=jt(
n);if(r.equals(n))return;let i=t.compressionMethod===0?r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&
~kn,crc32:(0,import_node_zlib2.crc32)(r),compressedSize:i.length,uncompressedSize:r.length}),s=Pn(o),a=Buffer.alloc(Oe);return a.writeUInt32LE(67324752,0),xn(a,
4,o,s),{entry:o,record:Buffer.concat([a,o.fileNameRaw,s,i])}}async function Fo(e,t,n,r){let i=await(0,import_promises18.open)(r,"wx",384);try{let o=0,s=async u=>{
for(let m=0;m<u.length;)m+=(await i.write(u,m)).bytesWritten;o+=u.length},a=[],f,c=async()=>{if(f===void 0)return;let u={start:f.from,end:f.to-1,highWaterMark:1<<
20};for await(let m of(0,import_node_fs4.createReadStream)(n,u))await s(m);f=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&f?.to===m.from||await c(),
a.push(To(u,o+(f===void 0?0:f.to-f.from))),Buffer.isBuffer(m)?await s(m):f={from:f?.from??m.from,to:m.to};await c();let d=o;await s(Buffer.concat(a)),await s(Do(
e.length,d,o-d,t))}finally{await i.close()}}function Pn({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==Bn).map(({id:t,data:n})=>{let r=Buffer.alloc(
4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function xn(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(
n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(
n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,D),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,D),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),
e.writeUInt16LE(r.length,t+24)}function To(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=D),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>
0){r.writeUInt16LE(Bn,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,Pn(e)]),o=Buffer.alloc(
46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,4),xn(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,
36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,D),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function Do(e,t,n,r){let i=Buffer.
alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,D),12),i.writeUInt32LE(
Math.min(t,D),16),i.writeUInt16LE(r.length,20),e<65535&&n<D&&t<D)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}async function An(e,t){let n=performance.
now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_2BD6ORIM.d[e.tool],f={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_NLLVRJQ3.k)(
o,r)},c=await bn(t.earlier,e,a),d=await Mo(e,a,c===void 0?t.session.inputs.existingSignature:"skip",t);if(d!==void 0){await Oo(e,a,t);let{size:h}=await(0,import_promises12.stat)(
o),B=ie(n);return{...f,status:"skipped",sizeInBytes:h,verifiedBy:d.verifier,...a.timestamping==="beside"&&d.timestampedAt!==void 0?{timestampFile:f.result+import_chunk_NLLVRJQ3.j}:
{},...c===void 0?{}:{sha256:c},notes:[c===void 0?"was signed already":"was signed by an earlier run"],attempts:0,durationInMilliseconds:B}}let u=await(0,import_promises12.stat)(
i.realPath),m=await t.staging.reserve(o),p=a.strip===void 0?void 0:await t.staging.reserve(o);try{let h=await Lo(e,a,p),B=await hn(a,e,t.tool,t.session.workspace),
{attempts:x,timestampUrl:C,verdict:K}=await gn({...e,source:h},B,m,t),[J,oe]=await Promise.all([(0,import_chunk_UB5E3EDK.d)(i.realPath),(0,import_chunk_UB5E3EDK.d)(
m.output)]);await Ro(e,u);let{size:Re}=await(0,import_promises12.stat)(m.output),j=a.timestamping==="beside"&&C!==void 0?[import_chunk_NLLVRJQ3.j]:[];return await m.
publish({mode:a.result.kind==="embedded"?i.mode:420,beside:j}),{...f,status:"signed",sizeInBytes:Re,sha256:{input:J,result:oe},...K===void 0?{}:{verifiedBy:K.verifier},
...C===void 0?{}:{timestampUrl:C},...j.length===0?{}:{timestampFile:f.result+import_chunk_NLLVRJQ3.j},notes:K?.notes??[],attempts:x,durationInMilliseconds:ie(n)}}catch(h){
throw await m.discard(),h}finally{await p?.discard()}}async function Lo({file:e,destination:t},n,r){if(r===void 0)return e.realPath;try{return await n.strip?.(e.
realPath,r.output,{jar:vn})===!0?r.output:e.realPath}catch(i){throw(0,import_chunk_QZD7BA4A.c)(i,t)}}async function Mo(e,t,n,r){let{timestampUrls:i}=r.session.inputs;
if(n==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;if(!await $o(a))return;let f=i.length>0&&t.honours.includes("times\
tamp-urls"),c=await t.verify({file:o.realPath,signature:a,timestamped:f},r.tool,r.verifier);if(n==="error"&&c.state!=="unsigned"){let d=c.state==="valid"?"is si\
gned already":`has a signature already, and not a good one: ${c.reason}`;throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.name} ${d}.`,{file:o.name,hint:"\
Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return c.state==="valid"?c:void 0}async function Oo({file:e,destination:t},n,{staging:r}){
if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises12.copyFile)(e.realPath,i.output),await i.publish({mode:e.
mode})}catch(o){throw await i.discard(),o}}async function Ro(e,t){let n=await(0,import_promises12.stat)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===t.mtimeMs&&
n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,hint:"Si\
gn after the step that writes the file has ended."})}async function $o(e){return(0,import_promises12.stat)(e).then(()=>!0,()=>!1)}async function Fn(e,t){let{retryBudget:n}=t,
{host:r,inputs:i,signal:o}=t.session,s=[],a=fn(e.length),f=0,c=await(0,import_chunk_LLNEZFE2.a)(e,async u=>{if(o.aborted||n.exhausted||s.length>0&&i.failFast)return Tn(
u);let m=await An(u,t).catch(h=>Uo(u,h,s));f+=1,r.progress(f,e.length);let p=a.done();return p!==void 0&&r.info(p),m.status!=="failed"&&r.info(No(m)),m},{concurrency:i.
parallel}),d=c.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(`Nothing could be signed any more, however often it was tried: ${d}\
 files were not begun.`),{files:c,failures:s}}function No({file:e,tool:t,status:n,verifiedBy:r,result:i,durationInMilliseconds:o}){let s=r===void 0?"not verifie\
d":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,f=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${f}`}
function Tn({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-started",notes:[],attempts:0,durationInMilliseconds:0}}function Uo(e,t,n){let{
name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${r} could not be signed: ${t instanceof Error?t.message:String(
t)}.`,{cause:t,file:r});return n.push(i),{...Tn(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(i)}}function Dn({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.
now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,f;return{allows(c,d){if(!c.transient)return!1;let u=c.code==="SERVICE_UNAVAILABLE";u&&(f??=r()-d.durationInMilliseconds);
let m=u&&f!==void 0&&r()-f>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=1,!0)},succeeded(){f=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var zo=15;
async function vc(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:f,parallel:c,
serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=It(n.workspace),m=Ko(e),p={...o.public,...o.secret},h=ht({session:n,tool:m,credentials:p,logDirectory:s,files:r.
files});try{let{files:B,failures:x}=await Fn(r.files,{session:n,staging:u,tool:m,batches:h,earlier:await Sn(n,a.workingDirectory),verifier:an({signer:i?.leaf,...await Ho(
e),run:C=>n.capture(C),scratchDirectory:await n.workspace.folder("verify")}),credentials:p,logDirectory:s,workingDirectory:a.workingDirectory,retryBudget:Dn({retries:f,
parallel:c,libraryPatienceInSeconds:d}),probe:e.probe,askSignPath:Vo(e)});t.files=B,_o(n,x,B.length)}finally{await h.close(),await u.finish()}}function Vo({session:e,
plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||n===void 0||r===void 0||i===void 0||o===void 0)
return;let f=(0,import_chunk_NLLVRJQ3.i)(e,{retries:0,totalTimeoutInSeconds:zo});return(0,import_chunk_NLLVRJQ3.h)(f,n,r).then(()=>{},c=>(0,import_chunk_EMZ453M2.d)(
c))};return()=>s??=a()}function _o({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s==="CANCELLED")??new import_chunk_VC77LCNK.b("CAN\
CELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(e,s);throw new import_chunk_VC77LCNK.b(i.code,
`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",cause:i})}}async function Ho({configuration:{
gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.fingerprint}}}function Ko({session:e,plan:t,
facts:n,key:r,configuration:i}){if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to sign, but no key is known.");return{key:r,options:(0,import_chunk_NLLVRJQ3.l)(
e.inputs),configuration:i,backend:t.openssl?.backend??"engine",command:(0,import_chunk_NLLVRJQ3.n)(n)}}0&&(module.exports={signFiles});
