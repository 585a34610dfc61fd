var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>rf});module.exports=__toCommonJS(stdin_exports);var import_chunk_Z2FELXMU=require("./chunk-Z2FELXMU.cjs"),
import_chunk_KYFFVDHV=require("./chunk-KYFFVDHV.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),
import_chunk_U74DJW2Q=require("./chunk-U74DJW2Q.cjs"),import_chunk_GRTECQLW=require("./chunk-GRTECQLW.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_JSSQNUL5=require("./chunk-JSSQNUL5.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_LLNEZFE2=require("./chunk-LLNEZFE2.cjs"),import_chunk_XTR7XLD3=require("./chunk-XTR7XLD3.cjs"),
import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_A5DRSHFV=require("./chunk-A5DRSHFV.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_promises=require("node:fs/promises"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),import_node_path=require("node:path"),
import_node_fs2=require("node:fs"),import_promises3=require("node:fs/promises"),import_node_path2=require("node:path"),import_promises4=require("node:timers/promises"),
import_promises5=require("node:fs/promises"),import_node_path3=require("node:path"),import_node_crypto=require("node:crypto"),import_node_crypto2=require("node:crypto"),
import_node_crypto3=require("node:crypto"),import_node_crypto4=require("node:crypto"),import_node_crypto5=require("node:crypto"),import_promises6=require("node:fs/promises"),
import_node_crypto6=require("node:crypto"),import_promises7=require("node:fs/promises"),import_promises8=require("node:fs/promises"),import_node_path4=require("node:path"),
import_promises9=require("node:fs/promises"),import_consumers=require("node:stream/consumers"),import_node_crypto7=require("node:crypto"),import_node_zlib=require("node:zlib"),
import_node_crypto8=require("node:crypto"),import_promises10=require("node:fs/promises"),import_promises11=require("node:fs/promises"),import_promises12=require("node:fs/promises"),
import_node_path5=require("node:path"),import_node_crypto9=require("node:crypto"),import_node_fs3=require("node:fs"),import_promises13=require("node:fs/promises"),
import_promises14=require("node:timers/promises"),import_node_crypto10=require("node:crypto"),import_promises15=require("node:fs/promises"),import_promises16=require("node:fs/promises"),
import_node_crypto11=require("node:crypto"),import_node_fs4=require("node:fs"),import_promises17=require("node:fs/promises"),import_consumers2=require("node:stream/consumers"),
import_node_zlib2=require("node:zlib"),Dn={raw:2,cms:2,java:8};function gt(e){let{session:t,files:n}=e,r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;
return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??0)<Dn[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=An(s,
o,e)),a},async close(){for(let o of i.values())await o.then(s=>s?.close()).catch(()=>{})}}}async function An(e,t,n){let r=await Tn[e](n);if(r.kind==="ready")return r.
signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var Tn={async raw(e){if(e.tool.options.extraArguments.length>0)return mt;let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-P666CQQI.cjs")));
return t(lt(e),e.session)},async cms(e){if(e.tool.options.extraArguments.length>0)return mt;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-AZF7OQQ5.cjs"))),
i=(0,import_chunk_RKEOF3MD.a)(t.certificateChain,"policy's certificate");return r({...lt(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async java({
tool:e,credentials:t,session:n}){let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-UKGUXMPX.cjs")));
return o({tool:e,credentials:t,parallel:r,timeLimitInSeconds:i},n)}},mt={kind:"unavailable",reason:"what is in arguments is for the tool"};function lt({session:e,
tool:t,credentials:n,logDirectory:r}){let{key:i,options:o,configuration:s}=t,{parallel:a,timeLimitInSeconds:c}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_KYFFVDHV.a,
environment:n,logDirectory:r,digest:o.digest,padding:o.padding,keyType:i.type,parallel:a,timeLimitInSeconds:c,...i.token===void 0?{}:{slot:i.token.slot}}}async function yt(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)await ae(s).then(()=>Un(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[
o,{output:s,destination:a}]of e.entries()){let c=o<e.length-1?await Nn(a,t):void 0;await wt(s,a).catch(f=>{throw(0,import_chunk_QZD7BA4A.c)(f,a)}),c!==void 0&&i.
unshift(c)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Nn(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(
e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>wt(n,e)}async function ae(e){if((await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(
n)!=="ENOENT")throw n}))?.isDirectory()===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function Un(e,t,n,r){let i=await(0,import_promises3.lstat)(
e).catch(()=>{});if(i?.isFile()!==!0||i.size===0&&!r){let a=i===void 0?"no result":i.isFile()?"an empty result":"something that is not a file";throw new import_chunk_VC77LCNK.b(
"SIGNING_FAILED",`The signing tool left ${a} for ${t}.`,{hint:"Nothing was changed. The tool's own words should tell why; report it where they don't."})}let o=process.
platform==="win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let a=await(0,import_promises3.lstat)(
t).catch(()=>{});process.geteuid?.()===0&&a?.isFile()===!0&&await s.chown(a.uid,a.gid),n!==void 0&&await s.chmod(n&511),await s.sync()}finally{await s.close()}}
async function wt(e,t){for(let n=1;;n+=1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes(
(0,import_chunk_QZD7BA4A.a)(r)??""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Kn=new Uint8Array(4096);function bt(e){let t=new Map,n=new Set,
r=0,i=s=>{let a=t.get(s);if(a!==void 0)return a;let c=o(s);return t.set(s,c),c.catch(()=>t.delete(s)),c},o=async s=>{for(let c of await qn(s))(0,import_chunk_XTR7XLD3.c)(
e.directory,{folder:c}),n.add(c);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_XTR7XLD3.a));try{(0,import_chunk_XTR7XLD3.c)(e.directory,
{staging:a}),await(0,import_promises2.writeFile)((0,import_node_path.join)(a,"probe"),Kn,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(
a,"probe"))}catch(c){throw await(0,import_chunk_XTR7XLD3.i)(a).catch(()=>{}),c}return a};return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await ae(
a);let c=(0,import_node_path.join)(await i((0,import_node_path.dirname)(a)),String(r+=1));return await(0,import_promises2.mkdir)(c,{mode:448}),Jn(c,a)}catch(c){
throw(0,import_chunk_QZD7BA4A.c)(c,a)}},async finish(){let s=await Promise.allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async f=>{f.status===
"fulfilled"&&await(0,import_chunk_XTR7XLD3.i)(f.value)}));await(0,import_chunk_XTR7XLD3.f)([...n]),n.clear();let c=a.find(f=>f.status==="rejected");if(c!==void 0)
throw(0,import_chunk_QZD7BA4A.c)(c.reason,(0,import_chunk_QZD7BA4A.b)(c.reason,"path")??import_chunk_XTR7XLD3.a)}}}function Jn(e,t){let n=(0,import_node_path.join)(
e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")throw new import_chunk_VC77LCNK.b("INTERNAL_ERRO\
R",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));await yt(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(
s,t)}await(0,import_chunk_XTR7XLD3.i)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_XTR7XLD3.i)(e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){
throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_XTR7XLD3.i)(e).catch(()=>{}))}}}async function qn(e){let t=await(0,import_promises2.mkdir)(
e,{recursive:!0});if(t===void 0)return[];let n=[];for(let r=e;r.length>=t.length;r=(0,import_node_path.dirname)(r))n.push(r);return n}var Bt={sha256:"2.16.840.1\
.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Wn=new Map(Object.entries(Bt).map(([e,t])=>[t,e])),Xn="1.2.840.113549.1.1.10",Zn=new Map(
[["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-pkcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha\
384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.10045.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],
["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"ecdsa",digest:"sha512"}]]);function O(e){return Wn.get(e)}function It(e){return Bt[e]}
function K({algorithm:e,digest:t,data:n,signature:r},i){let o=fe(e,t,i);return typeof o=="string"?o:(0,import_node_crypto2.verify)(o.digest,n,o.key,r)?void 0:"d\
oes not fit what it is over"}function fe(e,t,n){let r=Qn(e);if(r===void 0)return"uses a signature algorithm that is unknown or too weak";let i=n.asymmetricKeyType;
if(r.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not fit the certificate's key";let o=r.kind==="rsa-pss"?{padding:import_node_crypto2.constants.
RSA_PKCS1_PSS_PADDING,saltLength:r.saltLength}:{padding:import_node_crypto2.constants.RSA_PKCS1_PADDING},s=r.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...o};
return{kind:r.kind,digest:r.digest??t,key:s}}function Qn([e,t]){let n=(0,import_chunk_F5PLUWPU.h)(e,"the signature algorithm");return n===Xn?Yn(t):Zn.get(n)}function Yn(e){
let t=new Map((0,import_chunk_F5PLUWPU.g)(e,"the PSS parameters").map(o=>[o.tag,(0,import_chunk_F5PLUWPU.e)(o)[0]])),n=vt(t.get((0,import_chunk_F5PLUWPU.b)(0))),
r=t.get((0,import_chunk_F5PLUWPU.b)(1));if(n===void 0||r===void 0||vt((0,import_chunk_F5PLUWPU.g)(r,"the mask generation function")[1])!==n)return;let i=t.get((0,import_chunk_F5PLUWPU.b)(
2))?.content;if(!(i?.length===0||(i?.length??0)>2))return{kind:"rsa-pss",digest:n,saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function vt(e){return e===void 0?
void 0:O((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var er="1.2.840.113549.1.7.2";function A(e){let[
t,n]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the PKCS #7 message");if((0,import_chunk_F5PLUWPU.h)(t,"its type")!==er)throw new import_chunk_F5PLUWPU.c(
"it is no signed data");let[r]=(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(n,(0,import_chunk_F5PLUWPU.b)(0),"its content")),[,,i,...o]=(0,import_chunk_F5PLUWPU.g)(
r,"the signed data"),[s,a]=(0,import_chunk_F5PLUWPU.g)(i,"the signed content");return{contentType:(0,import_chunk_F5PLUWPU.h)(s,"the content's type"),content:a===
void 0?void 0:tr(a),certificates:o.filter(({tag:c})=>c===(0,import_chunk_F5PLUWPU.b)(0)).flatMap(c=>(0,import_chunk_F5PLUWPU.e)(c).map(({raw:f})=>f)),signers:(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(o.at(-1),import_chunk_F5PLUWPU.a.set,"the list of signers")).map(de)}}function de(e){let[,t,n,...r]=(0,import_chunk_F5PLUWPU.g)(e,"a\
 signer"),i=r[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?r.shift():void 0,[o,s,a]=r;return{name:nr(t),digestAlgorithm:(0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
n,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:kt(i),encoded:Buffer.concat([Buffer.of(import_chunk_F5PLUWPU.a.set),i.raw.subarray(
1)])},signatureAlgorithm:(0,import_chunk_F5PLUWPU.g)(o,"the signature algorithm"),signature:(0,import_chunk_F5PLUWPU.f)(s,import_chunk_F5PLUWPU.a.octetString,"t\
he signature value").content,unsignedAttributes:a===void 0?new Map:kt((0,import_chunk_F5PLUWPU.f)(a,(0,import_chunk_F5PLUWPU.b)(1),"the list of unsigned attribu\
tes"))}}function Pt(e){let[t]=(0,import_chunk_F5PLUWPU.g)((0,import_chunk_F5PLUWPU.d)(e),"the certificate"),n=(0,import_chunk_F5PLUWPU.g)(t,"the certificate's c\
ontent"),[r,,i]=n[0]?.tag===(0,import_chunk_F5PLUWPU.b)(0)?n.slice(1):n;return{serialNumber:(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.integer,"the s\
erial number").content,issuer:(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.sequence,"the issuer").raw}}function tr(e){let[t,...n]=(0,import_chunk_F5PLUWPU.e)(
(0,import_chunk_F5PLUWPU.f)(e,(0,import_chunk_F5PLUWPU.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_F5PLUWPU.c("the content is not one\
 element");return t.content}function nr(e){if(e?.tag!==import_chunk_F5PLUWPU.a.sequence)return"subject-key-identifier";let[t,n]=(0,import_chunk_F5PLUWPU.e)(e);return{
issuer:(0,import_chunk_F5PLUWPU.f)(t,import_chunk_F5PLUWPU.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_F5PLUWPU.f)(n,import_chunk_F5PLUWPU.a.
integer,"the signer's serial number").content}}function kt(e){let t=new Map;for(let n of(0,import_chunk_F5PLUWPU.e)(e)){let[r,i]=(0,import_chunk_F5PLUWPU.g)(n,"\
an attribute"),o=(0,import_chunk_F5PLUWPU.h)(r,"an attribute's type");t.set(o,[...t.get(o)??[],...(0,import_chunk_F5PLUWPU.e)((0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.
set,"an attribute's values"))])}return t}var or="1.2.840.113549.1.7.1",sr="1.2.840.113549.1.9.3",ar="1.2.840.113549.1.9.4";function J(e,t,n){let r=t.signers.filter(
({name:o})=>q(o,e.raw));if(r.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${fr(t)}`};let i="";for(let o of r){let s=ue(o,e,n,t.contentType);
if(s!==void 0){i=`its signature ${s}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:o};i="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:i}}function ue(e,t,n,r){let i=O(e.digestAlgorithm);if(i===void 0)return"uses a digest algorithm that i\
s unknown or too weak";let o=e.signedAttributes;if(o===void 0){if(r!==or)return"has no signed attributes"}else{let a=me(o.values,(0,import_node_crypto.createHash)(
i).update(n).digest(),r);if(a!==void 0)return a}let s=o?.encoded??n;return K({algorithm:e.signatureAlgorithm,digest:i,data:s,signature:e.signature},t.publicKey)}
function me(e,t,n){let r=xt(e,ar);if(r?.tag!==import_chunk_F5PLUWPU.a.octetString)return"does not tell the digest of what it is over";if(!r.content.equals(t))return"\
is over other content";let i=xt(e,sr);if(i===void 0||(0,import_chunk_F5PLUWPU.h)(i,"the content type's attribute")!==n)return"is over another type of content"}function q(e,t){
if(e==="subject-key-identifier")return!0;let n=Pt(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.serialNumber)}function le(e,t){return t.filter(n=>q(
e.name,n)).map(cr)}function cr(e){try{let t=new import_node_crypto.X509Certificate(e);if(t.publicKey.type==="public")return t}catch{}throw new import_chunk_F5PLUWPU.c(
"it holds a certificate that can not be read")}function ge(e){return e.subject.replaceAll(`
`,", ")}function fr(e){let t=e.signers.flatMap(n=>le(n,e.certificates).slice(0,1).map(ge));return t.length===0?"nobody who is named in it":t.join(" and by ")}function xt(e,t){
let n=e.get(t);return n?.length===1?n[0]:void 0}var ur=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],mr="1.2.840.113549.1.9.6",lr="1.2.840.113549.1.9.5",
Dt="1.2.840.113549.1.9.16.1.4",gr="1.2.840.113549.1.7.1",pr="1.3.6.1.5.5.7.3.8";function N(e,t,n={}){let r=ur.flatMap(o=>e.unsignedAttributes.get(o)??[])[0];if(r!==
void 0)return pe(r,e.signature,n);let i=e.unsignedAttributes.get(mr)?.[0];return i===void 0?{state:"none"}:hr(i,e.signature,t)}function pe(e,t,n={}){let r=A(e.raw),
[i]=r.signers;if(i===void 0||r.content===void 0||r.contentType!==Dt)return{state:"invalid",reason:"it is no timestamp token"};let[,,o,,s,...a]=(0,import_chunk_F5PLUWPU.g)(
(0,import_chunk_F5PLUWPU.d)(r.content),"the timestamp"),[c,f]=(0,import_chunk_F5PLUWPU.g)(o,"the timestamp's imprint"),d=O((0,import_chunk_F5PLUWPU.h)((0,import_chunk_F5PLUWPU.g)(
c,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)return{state:"invalid",reason:"its digest algorithm is unknown or too we\
ak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it has ${d}, and ${n.digest} was asked for`};if(!(0,import_chunk_F5PLUWPU.f)(f,import_chunk_F5PLUWPU.a.
octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(d).update(t).digest()))return{state:"invalid",reason:"it was given for \
another signature"};let u=a.find(({tag:m})=>m===import_chunk_F5PLUWPU.a.integer)?.content;return n.nonce!==void 0&&u?.equals(n.nonce)!==!0?{state:"invalid",reason:"\
it was given for another question: its nonce is not ours"}:At(i,r.certificates,r.content,Dt,()=>(0,import_chunk_F5PLUWPU.i)(s,"the time of the timestamp"))}function hr(e,t,n){
let r=de(e),i=r.signedAttributes?.values.get(lr)?.[0];return At(r,n.certificates,t,gr,()=>(0,import_chunk_F5PLUWPU.i)(i,"the time of the counter signature"))}function At(e,t,n,r,i){
let o="the certificate of its authority is not in it";for(let s of le(e,t)){let a=yr(s)?ue(e,s,n,r):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:i(),authority:ge(s)};o=`its signature ${a}`}return{state:"invalid",reason:o}}function yr(e){return e.keyUsage?.includes(pr)??!1}var wr="\
1.3.6.1.4.1.311.2.1.4",Tt="1.3.6.1.4.1.311.10.1",Sr="1.3.6.1.4.1.311.2.4.1",br="Authenticode PKCS #7 check";function Ft(e,t){try{return Er(Ir(A(kr(e))),t)}catch(n){
if(!(n instanceof import_chunk_F5PLUWPU.c))throw n;return G(`the signature is malformed: ${n.message}`)}}function Er(e,t){if(e.every(({signers:r})=>r.length===0))
return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let n;for(let r of e){let{content:i}=r;if(i===void 0||![wr,Tt].
includes(r.contentType))return G("the signature is not an Authenticode one");let o=J(t,r,i);if(o.state==="right")return vr(r,i,o);(n===void 0||n.byOther)&&(n=o)}
return G(n?.reason??"there is no signature in it")}function vr(e,t,{signer:n}){let r=N(n,e);if(r.state==="invalid")return G(`its timestamp is not right: ${r.reason}`,
"timestamp");let i=e.contentType===Tt;return{kind:i?"catalog":"file",signedDigest:i?void 0:Br(t),verdict:{state:"valid",verifier:br,notes:r.state==="none"?[]:[`\
timestamp of ${r.time.toISOString()} by ${r.authority}`],...r.state==="none"?{}:{timestampedAt:r.time.toISOString()}}}}function G(e,t){return{kind:"file",signedDigest:void 0,
verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function Br(e){let t={tag:import_chunk_F5PLUWPU.a.sequence,raw:e,content:e},[,n]=(0,import_chunk_F5PLUWPU.e)(
t),[,r]=(0,import_chunk_F5PLUWPU.g)(n,"the file's digest");return(0,import_chunk_F5PLUWPU.f)(r,import_chunk_F5PLUWPU.a.octetString,"the file's digest").content.
toString("hex")}function Ir(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(Sr)??[]);return[e,...t.map(({raw:n})=>A(n))]}function kr(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.
exec(e.subarray(0,e[0]===import_chunk_F5PLUWPU.a.sequence?0:void 0).toString("latin1"));return t?.[1]===void 0?e:Buffer.from(t[1],"base64")}var Dr=1024*1024;async function V(e,t){
let n=await(0,import_promises6.open)(e,"r");try{let r=Buffer.allocUnsafe(Dr);for(;;){let{bytesRead:i}=await n.read(r,0,r.length);if(i===0)return;t(r.subarray(0,
i))}}finally{await n.close()}}async function W(e,t){let n=(0,import_node_crypto5.createHash)(t);return await V(e,r=>n.update(r)),n.digest()}var Cr=64*1024;async function Ct(e,t,n,r,i){
let o=await $(n,Cr);if(!Buffer.isBuffer(o))return o;let s=(0,import_node_crypto6.createVerify)(r);return await V(t,a=>s.update(a)),s.verify(Lr(e,i),o)?{state:"v\
alid",verifier:"Node.js crypto",notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${r}`}}async function $(e,t){let n=await Mr(
e);return n===void 0?{state:"unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`\
the signature file is too big (${n} bytes)`}:(0,import_promises7.readFile)(e)}function Lr({publicKey:e},t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"\
der"}:t==="pss"?{key:e,padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.
RSA_PKCS1_PADDING}}async function Mr(e){try{return(await(0,import_promises7.stat)(e)).size}catch(t){if(t.code==="ENOENT")return;throw t}}var Lt="1.2.840.113549.\
1.7.1",$r=1024*1024;async function Mt(e,t,n,r){let i=await $(n,$r);if(!Buffer.isBuffer(i))return i;try{let o=A(ye(i,r.format)),[s,...a]=o.signers;if(s===void 0)
return{state:"unsigned",reason:"nobody has signed it"};let c=a.length>0?"has several signers":await Nr(s,o,{certificate:e,file:t,expected:r});return c!==void 0?
{state:"invalid",reason:`the signature ${c}`}:Ur(s,o,r)}catch(o){if(!(o instanceof import_chunk_F5PLUWPU.c))throw o;return{state:"invalid",reason:`the signature\
 is malformed: ${o.message}`}}}function ye(e,t){let n=e[0]===import_chunk_F5PLUWPU.a.sequence;if(n!==(t==="der"))throw new import_chunk_F5PLUWPU.c(`it is not ${t.
toUpperCase()}`);let r=n?e:Rr(e);if((0,import_chunk_F5PLUWPU.d)(r).raw.length!==r.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");return r}
function Ot(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Rr(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if(t?.[2]===void 0)throw new import_chunk_F5PLUWPU.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Nr(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
Lt)return"is not a detached one over a file";if(!q(e.name,n.raw))return"is by another signer";if(!t.certificates.some(g=>g.equals(n.raw)))return"does not hold t\
he signer's certificate";let{digest:o,padding:s}=i;if(O(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.publicKey,c=fe(e.signatureAlgorithm,o,a);if(typeof c==
"string")return c;if(c.digest!==o)return`does not use ${o}`;if(c.kind!=="ecdsa"&&c.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:f,
signature:d,signatureAlgorithm:u}=e;if(f===void 0){let g=(0,import_node_crypto4.createVerify)(o);return await V(r,y=>g.update(y)),g.verify(c.key,d)?void 0:"does\
 not fit the file"}return me(f.values,await W(r,o),Lt)??K({algorithm:u,digest:o,data:f.encoded,signature:d},a)}function Ur(e,t,{digest:n,timestamped:r}){let i={
state:"valid",verifier:"CMS check with Node.js crypto",notes:[]},o=N(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its times\
tamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var Hr=64*1024;async function $t(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=await $(n,Hr);if(!Buffer.isBuffer(a))return a;let c=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises8.writeFile)(
c,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:f,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",c,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return f===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var Jt=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),
1),we=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function X(e){let[t,...n]=Ut(e).map(o=>({raw:o,attributes:zt(o)})),r=new Map,i;for(let o of n){
let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,repeated:i}}function Z(e,t,n){
let r=[...we].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.length===0?"absent":r.every(
({digest:i,value:o})=>(0,import_node_crypto8.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var _r=new Map([["SHA1","sha1"],["SHA-1","sha1"],["\
SHA","sha1"],["MD5","md5"]]);function Rt(e){return[...we,..._r].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}
function Se(e){return[...we.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function Nt(e){let[t,...n]=Ut(e);if(t===void 0)return e;let r=n.flatMap(i=>{let o=i.
toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===o?[i]:zt(Buffer.from(
s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function Ut(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){
let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function zt(e){let t=e.toString("latin1").replace(
/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").
toString("utf8"))}return n}var Vt=1024*1024,qr=1024*1024,be=30,Gr=[12,16,20,24],Ht=0,Wr=8,Xr=1,Zr=8;async function jt({zip:e,file:t,entries:n,directoryOffset:r,
sectionOf:i}){let o=Yr(t),s=[...n].sort((a,c)=>a.entry.relativeOffsetOfLocalHeader-c.entry.relativeOffsetOfLocalHeader);for(let[a,{name:c,entry:f}]of s.entries()){
let d=JSON.stringify(c),u=f.relativeOffsetOfLocalHeader,m=await o(u,be);if(m?.readUInt32LE(0)!==67324752)return`the entry ${d} is not where the directory says`;
let g=m.readUInt16LE(26),y=u+be+g+m.readUInt16LE(28),[P,I,C]=[m.readUInt16LE(6),m.readUInt16LE(8),m.readUInt32LE(18)];if((await o(u+be,g))?.equals(f.fileNameRaw)!==
!0)return`the entry ${d} has another name before its data`;let H=(P&Zr)!==0,Y=!H&&C!==f.compressedSize&&C!==4294967295;if(I!==f.compressionMethod||Y)return`the \
entry ${d} is described in two ways`;if(((P|f.generalPurposeBitFlag)&Xr)!==0)return`the entry ${d} is encrypted`;if(I!==Ht&&I!==Wr)return`the entry ${d} is pack\
ed in a way that Java does not know`;let Me=(s[a+1]?.entry.relativeOffsetOfLocalHeader??r)-(y+f.compressedSize);if(Me!==0&&!(H&&Gr.includes(Me)))return`there is\
 data behind the entry ${d}, which no signature covers`;let Oe=i(c);if(Oe===void 0)continue;let $e=Rt(Oe),Re=$e.map(({algorithm:te})=>(0,import_node_crypto7.createHash)(
te));if(!await Qr(e,f,y,o,Re))return`the entry ${d} can't be unpacked`;if($e.some(({value:te},xn)=>Re[xn]?.digest("base64")!==te))return`digest error for ${c}: \
it was changed after signing`}}async function Qr(e,t,n,r,i){let{compressedSize:o,uncompressedSize:s,compressionMethod:a}=t;try{if(o<=Vt&&s<=Vt){let c=await r(n,
o);if(c===void 0)return!1;let f=a===Ht?c:(0,import_node_zlib.inflateRawSync)(c,{maxOutputLength:Math.max(s,1)});for(let d of i)d.update(f);return f.length===s}for await(let c of await e.
openReadStreamPromise(t))for(let f of i)f.update(c);return!0}catch(c){if(c.syscall!==void 0)throw c;return!1}}function Yr(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{
if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(qr,i)),a=0;for(;a<s.length;){let{bytesRead:c}=await e.read(s,a,s.length-a,r+a);if(c===0)break;a+=c}t=s.
subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+i):void 0}}var qt=64*1024*1024,ni=4*1024*1024,_t=64,T=class extends Error{name="UnreadableArchiv\
e"};async function Gt(e,t){let n=await(0,import_promises9.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await Kt(
(0,Jt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await Kt(ii(i)),a=o.reduce((f,{entry:d})=>f+ri(d),0),c=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(
({name:f})=>f)),contentProblem:f=>jt({zip:i,file:n,entries:o,directoryOffset:c,sectionOf:f})})}finally{await n.close()}}function ri({fileNameLength:e,extraFieldLength:t,
fileCommentLength:n}){return 46+e+t+n}async function ii(e){let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){
let s=Ee(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),t.push({name:s,entry:o});let a=ve(s);if(a==="folder"||a==="other-signature-file")continue;let c=a==="con\
tent"?s:s.toUpperCase();if(n.has(c)||r.has(c))throw new T(`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(c):r.set(c,await si(e,o,s,a==="manifest"?
qt:void 0)),r.size>_t)throw new T(`it holds more than ${_t} signature files`)}if(i!==0)throw new T("it has data before the first entry, which no signature cover\
s");return{entries:t,contentNames:[...n],manifest:r.get("META-INF/MANIFEST.MF"),signatures:oi(r)}}function oi(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(
t)).map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.replace(/\.\w+$/,".SF"))}))}async function si(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?qt:ni);
if(t.uncompressedSize>i)throw new T(`${JSON.stringify(n)} is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(
t))}function Ee(e){return e.fileNameRaw.toString("utf8")}function ve(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.
test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function Kt(e){try{return await e}catch(t){
throw t instanceof T||t.syscall!==void 0?t:new T(`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}async function Wt(e,t){
try{return await Gt(e,n=>ai(n,t))}catch(n){if(n instanceof T)return{state:"invalid",reason:n.message};throw n}}async function ai(e,t){if(e.signatures.length===0)
return{state:"unsigned",reason:"there is no signature block in META-INF"};let n=e.signatures.map(a=>ci(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=X(e.
manifest??Buffer.alloc(0)),o=r===void 0?void 0:await fi(e,i);return o!==void 0?{state:"invalid",reason:o}:(r??n.find(({byOther:a})=>!a)??n[0])?.verdict??{state:"\
unsigned",reason:"there is no signature block in META-INF"}}function ci(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",reason:`${t}\
: ${s}`},byOther:a});if(r===void 0)return o("its signature file (.SF) is missing");try{let s=A(n);if(s.content!==void 0&&!s.content.equals(r))return o("it is ov\
er another signature file");let a=J(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let c=N(a.signer,s);if(c.state==="invalid")return{verdict:{state:"i\
nvalid",part:"timestamp",reason:`${t}: its timestamp is not right: ${c.reason}`},byOther:!1};let f=di(e,r);if(f!==void 0)return o(f);let d=c.state==="valid"?c.time.
toISOString():void 0;return{verdict:{state:"valid",verifier:"JAR signature check",notes:c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:
[],...d===void 0?{}:{timestampedAt:d}},byOther:!1}}catch(s){if(s instanceof import_chunk_F5PLUWPU.c)return o(`it is malformed: ${s.message}`);throw s}}async function fi(e,{
sections:t}){for(let[r,i]of t)if(Se(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(
r=>n.has(r)?t.get(r):void 0)}function di({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=X(t),i=X(n),o=r.repeated??i.repeated;
if(o!==void 0)return`the manifest names ${JSON.stringify(o)} twice`;let s=Z(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&Z(i.main,"-Digest-Manifest-Main-Att\
ributes",r.main.raw)!=="fits")return"the manifest was changed after signing";for(let a of e){let c=r.sections.get(a);if(c===void 0||!Se(c))return`the entry ${JSON.
stringify(a)} is not signed`;if(s)continue;let f=i.sections.get(a);if(f===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(Z(f,"-Digest",c.raw)!==
"fits")return`the manifest's section of ${JSON.stringify(a)} was changed after signing`}}async function v(e,t,n){let r=Buffer.alloc(n),i=0;for(;i<n;){let{bytesRead:o}=await e.
read(r,i,n-i,t+i);if(o===0)throw new RangeError("it ends too early");i+=o}return r}var Be=`!<arch>
`,Xt=60,mi=100,li=64*1024;async function Zt(e){let t=await(0,import_promises10.open)(e);try{let{size:n}=await t.stat(),r=await gi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...c]=i;if(!(o?.name==="debian-binary"&&s?.name.startsWith("control.tar")===!0&&a?.name.startsWith("data.tar")===!0&&c.length===0))throw new RangeError(
`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:g}of r)if(u.startsWith("_gpg")){if(g-m>li)throw new RangeError(`${u} i\
s too big for a signature`);d.push({name:u,content:await v(t,m,g-m)})}return{names:i.map(({name:u})=>u),signed:i.map(({start:u,end:m})=>({path:e,start:u,end:m})),
signatures:d}}finally{await t.close()}}async function gi(e,t){if((await v(e,0,Be.length)).toString("latin1")!==Be)throw new RangeError("it is no ar archive");let n=[];
for(let r=Be.length;r<t;){let i=(await v(e,r,Xt)).toString("latin1"),o=Number(/^(\d+) *$/.exec(i.slice(48,58))?.[1]??NaN),s=r+Xt;if(i.slice(58)!=="`\n"||!Number.
isSafeInteger(o)||s+o>t)throw new RangeError("a member is damaged");if(n.length===mi)throw new RangeError("it has too many members");n.push({name:i.slice(0,16).
trimEnd().replace(/\/$/,""),start:s,end:s+o}),r=s+o+o%2}return n}var Ie="_gpgorigin";async function Qt(e,t,n){let r;try{r=await Zt(e)}catch(a){if(a instanceof RangeError)
return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}let[i,...o]=r.signatures.filter(({name:a})=>a===Ie);if(i===void 0)return{state:"u\
nsigned",reason:`the package has no ${Ie}`};if(o.length>0)return{state:"invalid",reason:`the package has several ${Ie}`};let s=await(0,import_chunk_Z2FELXMU.e)(
i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Z\
standard: build them with dpkg-deb -Zxz`}:s}var ke=256*1024,hi=["granted","granted with modifications","rejection","waiting","revocation warning","revocation no\
tification"];function Pe(e){let t=(0,import_chunk_F5PLUWPU.d)(e);if(t.raw.length!==e.length)throw new import_chunk_F5PLUWPU.c("there is more after the end");let[
n,r]=(0,import_chunk_F5PLUWPU.g)(t,"the answer"),[i]=(0,import_chunk_F5PLUWPU.g)(n,"the answer's status"),o=(0,import_chunk_F5PLUWPU.f)(i,import_chunk_F5PLUWPU.a.
integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==1?`it refused: ${hi[s]??"with an unknown status"}`:r??"it granted a timestamp\
, but sent none"}function xe(e,t,n){try{let r=Pe(e);return typeof r=="string"?{state:"invalid",reason:r}:pe(r,t,n)}catch(r){if(!(r instanceof import_chunk_F5PLUWPU.c))
throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function Yt(e,t){let n=await $(e+import_chunk_Z2FELXMU.j,ke);if(!Buffer.isBuffer(
n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=xe(n,await(0,import_promises11.readFile)(e),{digest:t});return r.
state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),
authority:r.authority}}var De=4294967290,yi=128;async function en(e,t){let n=await v(e,0,512),r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError(
"its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";let i=await wi(e,n,r,t/r-1);Te(i,n.readUInt32LE(60));let o=await bi(e,i,n.
readUInt32LE(48));for(let s=0;s<o.length;s+=yi)Si(i,o,s);for(let s=0;s<i.sectorCount;s+=1)if(!i.used.has(s)&&!(await Q(e,i,s)).every(c=>c===0))return"has data t\
hat belongs to none of its streams"}async function wi(e,t,n,r){let i=n/4,o={sectorSize:n,sectorCount:r,miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(
Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(c,f)=>t.readUInt32LE(76+f*4));for(let c=t.readUInt32LE(68);c<De;){Ae(o,c);let f=await Q(
e,o,c);for(let d=0;d<i-1;d+=1)s.push(f.readUInt32LE(d*4));c=f.readUInt32LE(n-4)}let a=0;for(let c of s.filter(f=>f<De)){Ae(o,c);let f=await Q(e,o,c);for(let d=0;d<
i&&a<o.next.length;d+=1)o.next[a++]=f.readUInt32LE(d*4)}return o}function Si(e,t,n){let r=t.readUInt8(n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&
Te(e,t.readUInt32LE(n+116))}function Te(e,t){let n=[];for(let r=t;r<De;r=e.next[r]??4294967295)Ae(e,r),n.push(r);return n}function Ae({used:e,sectorCount:t},n){
if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError("two of its parts share a sector");e.add(n)}async function bi(e,t,n){
let r=Te(t,n),i=[];for(let o of r)i.push(await Q(e,t,o));return Buffer.concat(i)}function Q(e,{sectorSize:t},n){return v(e,(n+1)*t,t)}var Bi=64*1024*1024,Ii=15,
ki=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function tn(e){let t=await(0,import_promises12.open)(e,"r");try{let{size:n}=await t.stat(),r=await v(
t,0,64);return r.toString("latin1",0,2)==="MZ"?await Pi(t,r,n):r.toString("latin1",0,4)==="MSCF"?await xi(t,r,n):r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await en(
t,n):ki.includes((0,import_node_path5.extname)(e).toLowerCase())?await Ai(t,n):"is of a kind whose signature can not be checked here"}catch(n){if(n instanceof RangeError||
n instanceof import_chunk_F5PLUWPU.c)return`is damaged: ${n.message}`;throw n}finally{await t.close()}}async function Pi(e,t,n){let r=await v(e,t.readUInt32LE(60),
176),i=24+(r.readUInt16LE(24)===523?112:96),o=r.readUInt32LE(i+32),s=r.readUInt32LE(i+32+4);return o+s!==n?"has data behind its signature":nn(e,o+8,n)}async function xi(e,t,n){
if(!((t.readUInt16LE(30)&4)!==0&&t.readUInt16LE(36)===20))return"has no place for a signature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?nn(e,i,n):
"has data behind its signature"}async function nn(e,t,n){let r=t+(0,import_chunk_F5PLUWPU.j)(await v(e,t,6));return n-r<=Ii&&(await v(e,r,n-r)).every(o=>o===0)?
void 0:"has data behind its signature"}var Di=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,
/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].map(({source:e})=>e).join("|"));async function Ai(e,t){
if(t>Bi)return"is too big for a script";let n=await v(e,0,t),r=n.length>=2&&n.readUInt16BE(0)===65534,i=n.toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.
exec(i);return o!==null&&Di.test(i.slice(o.index))?void 0:"has text behind its signature"}function on({signer:e,openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>rn(
e,"certificate"),o=()=>rn(t,"OpenPGP key"),s=async a=>{let c=await(0,import_promises5.mkdtemp)((0,import_node_path3.join)(r,"verify-"));try{return await a(c)}finally{
await(0,import_promises5.rm)(c,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.
replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:s,run:n,rawSignature:(a,c,f,d)=>Ct(i(),a,c,f,d),digestSignature:(a,c,f)=>s(d=>$t(i(),a,c,f,{run:n,scratch:d})),
cmsSignature:(a,c,f)=>Mt(i(),a,c,f),timestampBeside:Yt,authenticodeSignature:async a=>Ft(await(0,import_promises5.readFile)(a),i()),openpgpSignature:(a,c,f)=>(0,import_chunk_Z2FELXMU.f)(
a,c,f,o()),debSignature:(a,c)=>Qt(a,c,o()),clearSignature:(a,c,f)=>(0,import_chunk_Z2FELXMU.g)(a,c,f,o()),uncoveredData:tn,jarSignature:a=>Wt(a,i())}}function rn(e,t){
if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function sn(e,t=()=>performance.now()){let n=t(),r=0,
i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)} a second; about ${Mi(
(e-r)/a)} left`}}}function Mi(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}async function an(e,{file:t},n,r){if(e.digestInput===
void 0)return e;let{digest:i,inputIsDigest:o}=n.options,s=o===!0?await Ri(t,i):await W(t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto10.randomUUID)()}`,
e.digestInput(s,n));return{...e,sign:(c,f)=>e.sign({...c,digestFile:a},f)}}async function Ri(e,t){let n=import_chunk_GRTECQLW.c[t],r=(s,a)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${s}.`,{file:e.name,hint:a})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises15.readFile)(e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString(
"latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);let o=Object.entries(import_chunk_GRTECQLW.c).find(([,s])=>s===
i.length)?.[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set digest to ${o}, or \
make it by ${t}.`)}var Ni=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14");function cn(e,t){let n=(0,import_chunk_F5PLUWPU.d)(e),[r,i]=(0,import_chunk_F5PLUWPU.e)(
n),[o]=i===void 0?[]:(0,import_chunk_F5PLUWPU.e)(i),s=o===void 0?[]:(0,import_chunk_F5PLUWPU.e)(o),a=s.at(-1),[c,...f]=a===void 0?[]:(0,import_chunk_F5PLUWPU.e)(
a);if(r===void 0||i===void 0||o===void 0||a===void 0||c===void 0)throw new import_chunk_F5PLUWPU.c("it is no signed data");if(f.length>0)throw new import_chunk_F5PLUWPU.c(
"it has several signers");let d=Ui(c,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,Ni,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.set,t))),
u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(
a.tag,d))))}function Ui(e,t){let n=(0,import_chunk_F5PLUWPU.e)(e),r=n.at(-1),i=r?.tag===(0,import_chunk_F5PLUWPU.b)(1)?(0,import_chunk_F5PLUWPU.e)(r).map(({raw:a})=>a):
[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,c)=>a.compare(c));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_F5PLUWPU.b)(1),...s))}var Hi=Buffer.of(5,0),ji=Buffer.of(1,1,255),_i=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,Buffer.of(1));async function fn(e,t,n){
let{digest:r}=n,i=(0,import_node_crypto11.randomBytes)(8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await Ji(e,Ki(t,r,i),n);if(o!==200)throw new M(`it answered \
with HTTP status ${o}`);let a=xe(s,t,{digest:r,nonce:i});if(a.state==="valid")return s;throw new M(a.state==="none"?"it sent no timestamp":a.reason)}var M=class extends Error{name="\
TimestampRefused"};function Ki(e,t,n){let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,(0,import_chunk_WCTKBPXM.b)(It(t)),Hi),i=(0,import_chunk_WCTKBPXM.a)(
import_chunk_F5PLUWPU.a.octetString,(0,import_node_crypto11.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,r,
i);return(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.sequence,_i,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_F5PLUWPU.a.integer,n),ji)}async function Ji(e,t,n){
try{return await(0,import_chunk_GRTECQLW.i)(e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.
timeLimitInSeconds,maximumBytes:ke,signal:n.signal})}catch(r){throw!(r instanceof import_chunk_GRTECQLW.g)||r.kind==="cancelled"?r:new M(`it can't be asked: ${r.
message.replace(/\.$/,"")}`,{cause:r})}}async function un({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{
digest:s,outputFormat:a,httpRequestTimeoutInSeconds:c}=i,f=await Gi(t,e,a).catch(m=>{throw m instanceof import_chunk_F5PLUWPU.c?Wi(n,m):m}),d=(0,import_chunk_GRTECQLW.f)(
i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,g]of i.timestampUrls.entries())try{return await f.put(await fn(g,f.bytes,{digest:s,timeLimitInSeconds:c,
proxy:d,signal:o})),g}catch(y){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:y});if(!(y instanceof M))throw y;
u.push(`${g}: ${y.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${g} for ${n} (${y.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in \
order."})}async function Gi(e,t,n){let r=await(0,import_promises16.readFile)(e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises16.writeFile)(
e+import_chunk_Z2FELXMU.j,s)};let i=ye(r,n),[o]=A(i).signers;if(o===void 0)throw new import_chunk_F5PLUWPU.c("nobody has signed it");return{bytes:o.signature,put(s){
let a=Pe(s);if(typeof a=="string")throw new M(a);let c=cn(i,a.raw);return(0,import_promises16.writeFile)(e,n==="pem"?Ot(c):c)}}}function Wi(e,t){return new import_chunk_VC77LCNK.b(
"VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the o\
riginal is unchanged. Leave out arguments that change what the tool writes."})}var ln=(0,import_chunk_2OATJTSY.c)((0,import_chunk_A5DRSHFV.a)(),1),eo=64*1024*1024,
Fe=30,gn=8,pn=1,F=4294967295;async function hn(e,t){let n=await(0,import_promises17.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},
i=await(0,ln.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await no(i,n).catch(to);return i===void 0||o===void 0?!1:(await so(o,i.comment,e,t),!0)}finally{
await n.close()}}function to(e){if(e.syscall!==void 0)throw e}async function no(e,t){let n=[],r=!1;for await(let i of e.eachEntry()){let o=ve(Ee(i));if(o==="sig\
nature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await oo(e,i):void 0;s===void 0?n.push({entry:i,record:await ro(t,i)}):n.push(s),r||=s!==
void 0}return r?n:void 0}async function ro(e,t){let n=t.relativeOffsetOfLocalHeader,r=await v(e,n,Fe),i=n+Fe+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,
to:i+t.compressedSize+await io(e,t,r,i+t.compressedSize)}}async function io(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&gn)===0)return 0;let o=await v(
e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=F||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function oo(e,t){if(t.
uncompressedSize>eo)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(t)),r=Nt(n);if(r.equals(n))return;let i=t.compressionMethod===0?
r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~gn,crc32:(0,import_node_zlib2.crc32)(
r),compressedSize:i.length,uncompressedSize:r.length}),s=yn(o),a=Buffer.alloc(Fe);return a.writeUInt32LE(67324752,0),wn(a,4,o,s),{entry:o,record:Buffer.concat([
a,o.fileNameRaw,s,i])}}async function so(e,t,n,r){let i=await(0,import_promises17.open)(r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<u.length;)m+=(await i.
write(u,m)).bytesWritten;o+=u.length},a=[],c,f=async()=>{if(c===void 0)return;let u={start:c.from,end:c.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs4.createReadStream)(
n,u))await s(m);c=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&c?.to===m.from||await f(),a.push(ao(u,o+(c===void 0?0:c.to-c.from))),Buffer.isBuffer(
m)?await s(m):c={from:c?.from??m.from,to:m.to};await f();let d=o;await s(Buffer.concat(a)),await s(co(e.length,d,o-d,t))}finally{await i.close()}}function yn({extraFields:e}){
return Buffer.concat(e.filter(({id:t})=>t!==pn).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(t,0),r.writeUInt16LE(n.length,2),Buffer.concat(
[r,n])}))}function wn(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,t+2),e.writeUInt16LE(n.compressionMethod,t+4),
e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(Math.min(n.compressedSize,F),t+14),e.
writeUInt32LE(Math.min(n.uncompressedSize,F),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}function ao(e,t){let n=[e.uncompressedSize,
e.compressedSize,t].filter(s=>s>=F),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(pn,0),r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.
entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,yn(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(33639248,0),o.writeUInt16LE(e.versionMadeBy,
4),wn(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(e.externalFileAttributes,38),o.writeUInt32LE(
Math.min(t,F),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function co(e,t,n,r){let i=Buffer.alloc(22);if(i.writeUInt32LE(101010256,0),i.writeUInt16LE(
Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,F),12),i.writeUInt32LE(Math.min(t,F),16),i.writeUInt16LE(r.length,20),e<65535&&
n<F&&t<F)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(
45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(BigInt(t),48),o.writeUInt32LE(117853008,
56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}var po=1e3,ho=3e4;async function vn(e,t){let n=performance.now(),{workingDirectory:r}=t,
{file:i,destination:o,reason:s}=e,a=import_chunk_GRTECQLW.d[e.tool],c={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_Z2FELXMU.k)(o,r)},f=await wo(e,a,
t);if(f!==void 0){await So(e,a,t);let{size:g}=await(0,import_promises13.stat)(o),y=Ce(n);return{...c,status:"skipped",sizeInBytes:g,verifiedBy:f.verifier,...a.timestamping===
"beside"&&f.timestampedAt!==void 0?{timestampFile:c.result+import_chunk_Z2FELXMU.j}:{},notes:["was signed already"],attempts:0,durationInMilliseconds:y}}let d=await(0,import_promises13.stat)(
i.realPath),u=await t.staging.reserve(o),m=a.strip===void 0?void 0:await t.staging.reserve(o);try{let g=await yo(e,a,m),y=await an(a,e,t.tool,t.session.workspace),
{attempts:P,timestampUrl:I,verdict:C}=await Eo({...e,source:g},y,u,t),[Le,H]=await Promise.all([bn(i.realPath),bn(u.output)]);await xo(e,d);let{size:Y}=await(0,import_promises13.stat)(
u.output),ee=a.timestamping==="beside"&&I!==void 0?[import_chunk_Z2FELXMU.j]:[];return await u.publish({mode:a.result.kind==="embedded"?i.mode:420,beside:ee}),{
...c,status:"signed",sizeInBytes:Y,sha256:{input:Le,result:H},...C===void 0?{}:{verifiedBy:C.verifier},...I===void 0?{}:{timestampUrl:I},...ee.length===0?{}:{timestampFile:c.
result+import_chunk_Z2FELXMU.j},notes:C?.notes??[],attempts:P,durationInMilliseconds:Ce(n)}}catch(g){throw await u.discard(),g}finally{await m?.discard()}}async function yo({
file:e,destination:t},n,r){if(r===void 0)return e.realPath;try{return await n.strip?.(e.realPath,r.output,{jar:hn})===!0?r.output:e.realPath}catch(i){throw(0,import_chunk_QZD7BA4A.c)(
i,t)}}async function wo(e,t,n){let{existingSignature:r,timestampUrls:i}=n.session.inputs;if(r==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="\
detached"?s:o.realPath;if(!await Ao(a))return;let c=i.length>0&&t.honours.includes("timestamp-urls"),f=await t.verify({file:o.realPath,signature:a,timestamped:c},
n.tool,n.verifier);if(r==="error"&&f.state!=="unsigned"){let d=f.state==="valid"?"is signed already":`has a signature already, and not a good one: ${f.reason}`;
throw new import_chunk_VC77LCNK.b("ALREADY_SIGNED",`${o.name} ${d}.`,{file:o.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to rep\
lace."})}return f.state==="valid"?f:void 0}async function So({file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.
reserve(t);try{await(0,import_promises13.copyFile)(e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}var bo=60;async function Eo(e,t,n,r){
let{inputs:i,host:o,signal:s}=r.session,a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let c=1;;c+=1){let f=performance.now(),d=await vo(e,t,n,a,
r);if(!(d instanceof import_chunk_VC77LCNK.b))return r.retryBudget.succeeded(),{attempts:c,...d};if(!r.retryBudget.allows(d,{number:c,durationInMilliseconds:Ce(
f)}))throw d;let u=Do(c);o.warning(`${d.message} Trying again in ${(u/1e3).toFixed(1)} s (${c} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises14.setTimeout)(
u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function vo(e,t,n,r,i){
let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?r:[void 0];for(let[a,c]of s.entries()){let f=a===s.length-1;await n.reset();let d=await Bo(c,f,e,t,n,
i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMESTAMP_FAILED"||d.code==="TIME_LIMIT");if(f||!u)return d;o.warning(`No good timestamp from ${c??""} for\
 ${e.file.name}; asking the next server.`,{file:e.file.name})}return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function Bo(e,t,n,r,i,o){
let{session:s}=o,{inputs:a}=s,c=t?a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+bo);r.signsInPlace===!0&&await ko(n,i.output);
let f=r.needs.configuration==="gnupg"?o.tool.configuration.gnupg:void 0,d=f===void 0?0:await Bn(f.log),u=await Io(r,{input:n.source,output:i.output,timestampUrl:e},
f===void 0?o.credentials:{},c,o);if(u.exitCode===0&&!u.timedOut){let y=await un(r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let P=y??
e;if(!a.verify)return{timestampUrl:P,verdict:void 0};let I=await Po(n,r,i.output,P,o);return I instanceof import_chunk_VC77LCNK.b?I:{timestampUrl:P,verdict:I}}let m=await(0,import_chunk_Z2FELXMU.a)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...f===void 0?{}:{cardLog:{path:f.log,from:d}},timeLimitInSeconds:c,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),g=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||g?m:(0,import_chunk_Z2FELXMU.d)(m,o.probe)}async function Io(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t);let c=e.sign(t,s);return i.capture({...c,environment:{...n,...c.environment}},r)}async function ko({source:e},t){try{await(0,import_promises13.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function Po(e,t,n,r,i){
let o=t.result.kind==="detached";if(await Bn(n)===0)throw await Sn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid")return a;if(a.state==="invalid"&&a.part==="timestamp"){let{name:c}=e.file;return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${c}: ${a.reason}.`,{file:c,hint:"Add another server to timestamp-urls; they are tri\
ed in order."})}throw await Sn(e,t,n,a.reason)}async function Sn({file:{name:e}},t,n,r){let i=await(0,import_chunk_Z2FELXMU.c)({output:n,expectedSizeInBytes:0});
return i!==void 0?(0,import_chunk_Z2FELXMU.b)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for\
 ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is th\
e one of the signing policy; if it is, report this."})}async function xo(e,t){let n=await(0,import_promises13.stat)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===
t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,
hint:"Sign after the step that writes the file has ended."})}async function bn(e){let t=(0,import_node_crypto9.createHash)("sha256");for await(let n of(0,import_node_fs3.createReadStream)(
e,{highWaterMark:1<<20}))t.update(n);return t.digest("hex")}function Do(e){return Math.min(po*2**(e-1),ho)*(.5+Math.random()/2)}async function Bn(e){return(0,import_promises13.stat)(
e).then(({size:t})=>t,()=>0)}async function Ao(e){return(0,import_promises13.stat)(e).then(()=>!0,()=>!1)}function Ce(e){return Math.round(performance.now()-e)}
async function In(e,t){let{retryBudget:n}=t,{host:r,inputs:i,signal:o}=t.session,s=[],a=sn(e.length),c=0,f=await(0,import_chunk_LLNEZFE2.a)(e,async u=>{if(o.aborted||
n.exhausted||s.length>0&&i.failFast)return kn(u);let m=await vn(u,t).catch(y=>Fo(u,y,s));c+=1,r.progress(c,e.length);let g=a.done();return g!==void 0&&r.info(g),
m.status!=="failed"&&r.info(To(m)),m},{concurrency:i.parallel}),d=f.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(`Nothing c\
ould be signed any more, however often it was tried: ${d} files were not begun.`),{files:f,failures:s}}function To({file:e,tool:t,status:n,verifiedBy:r,result:i,
durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,
c=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${c}`}function kn({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-started",notes:[],
attempts:0,durationInMilliseconds:0}}function Fo(e,t,n){let{name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",
`${r} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:r});return n.push(i),{...kn(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(
i)}}function Pn({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,c;return{allows(f,d){if(!f.transient)
return!1;let u=f.code==="SERVICE_UNAVAILABLE";u&&(c??=r()-d.durationInMilliseconds);let m=u&&c!==void 0&&r()-c>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=
1,!0)},succeeded(){c=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var Lo=15;async function rf(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,
facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:c,parallel:f,serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=bt(n.workspace),m=Ro(e),g={...o.
public,...o.secret},y=gt({session:n,tool:m,credentials:g,logDirectory:s,files:r.files});try{let{files:P,failures:I}=await In(r.files,{session:n,staging:u,tool:m,
batches:y,verifier:on({signer:i?.leaf,...await $o(e),run:C=>n.capture(C),scratchDirectory:await n.workspace.folder("verify")}),credentials:g,logDirectory:s,workingDirectory:a.
workingDirectory,retryBudget:Pn({retries:c,parallel:f,libraryPatienceInSeconds:d}),probe:e.probe,askSignPath:Mo(e)});t.files=P,Oo(n,I,P.length)}finally{await y.
close(),await u.finish()}}function Mo({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.signPath||
n===void 0||r===void 0||i===void 0||o===void 0)return;let c=(0,import_chunk_Z2FELXMU.i)(e,{retries:0,totalTimeoutInSeconds:Lo});return(0,import_chunk_Z2FELXMU.h)(
c,n,r).then(()=>{},f=>(0,import_chunk_EMZ453M2.d)(f))};return()=>s??=a()}function Oo({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s===
"CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(
e,s);throw new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",
cause:i})}}async function $o({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.
fingerprint}}}function Ro({session:e,plan:t,facts:n,key:r,configuration:i}){if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are files to\
 sign, but no key is known.");return{key:r,options:(0,import_chunk_Z2FELXMU.l)(e.inputs),configuration:i,backend:t.openssl?.backend??"engine",command:(0,import_chunk_Z2FELXMU.n)(
n)}}0&&(module.exports={signFiles});
