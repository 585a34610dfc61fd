var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to2,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to2,key)&&key!==except&&__defProp(to2,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to2};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{signFiles:()=>sf});module.exports=__toCommonJS(stdin_exports);var import_chunk_AQI5DQLV=require("./chunk-AQI5DQLV.cjs"),
import_chunk_MPHYKHEO=require("./chunk-MPHYKHEO.cjs"),import_chunk_WCTKBPXM=require("./chunk-WCTKBPXM.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),
import_chunk_W3SP6KKH=require("./chunk-W3SP6KKH.cjs"),import_chunk_H7SGH5UO=require("./chunk-H7SGH5UO.cjs"),import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),
import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),import_chunk_EMZ453M2=require("./chunk-EMZ453M2.cjs"),import_chunk_7Z7XEBZF=require("./chunk-7Z7XEBZF.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_5UKJHI5O=require("./chunk-5UKJHI5O.cjs"),import_chunk_JTVLHXEI=require("./chunk-JTVLHXEI.cjs"),
import_chunk_QZD7BA4A=require("./chunk-QZD7BA4A.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_chunk_IKG3KGAS=require("./chunk-IKG3KGAS.cjs"),import_chunk_35BBZ333=require("./chunk-35BBZ333.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
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
import_node_zlib2=require("node:zlib"),Dn={raw:2,cms:2,java:8};function pt(e){let{session:t,files:n}=e,r=new Map;for(let{tool:o}of n)r.set(o,(r.get(o)??0)+1);let i=new Map;
return{async signerFor(o){let s=o.batch;if(s===void 0||t.inputs.batch==="off"||(r.get(o.name)??0)<Dn[s])return;let a=i.get(s);return a===void 0&&i.set(s,a=Tn(s,
o,e)),a},async close(){for(let o of i.values())await o.then(s=>s==null?void 0:s.close()).catch(()=>{})}}}async function Tn(e,t,n){let r=await Fn[e](n);if(r.kind===
"ready")return r.signer;n.session.host.notice(`${t.name} is started once a file: ${r.reason}.`)}var Fn={async raw(e){if(e.tool.options.extraArguments.length>0)return lt;
let{startRawBatch:t}=await Promise.resolve().then(()=>__toESM(require("./raw-3XNT532K.cjs")));return t(gt(e),e.session)},async cms(e){if(e.tool.options.extraArguments.
length>0)return lt;let{configuration:t,options:n}=e.tool,{startCmsBatch:r}=await Promise.resolve().then(()=>__toESM(require("./cms-6WH776QO.cjs"))),i=(0,import_chunk_RKEOF3MD.a)(
t.certificateChain,"policy's certificate");return r({...gt(e),certificateChain:i,outputFormat:n.outputFormat},e.session)},async java({tool:e,credentials:t,session:n}){
let{parallel:r,timeLimitInSeconds:i}=n.inputs,{startJavaBatch:o}=await Promise.resolve().then(()=>__toESM(require("./java-batch-PR3GWNCE.cjs")));return o({tool:e,
credentials:t,parallel:r,timeLimitInSeconds:i},n)}},lt={kind:"unavailable",reason:"what is in arguments is for the tool"};function gt({session:e,tool:t,credentials:n,
logDirectory:r}){let{key:i,options:o,configuration:s}=t,{parallel:a,timeLimitInSeconds:c}=e.inputs;return{library:s.library,keyId:i.id,pin:import_chunk_MPHYKHEO.a,
environment:n,logDirectory:r,digest:o.digest,padding:o.padding,keyType:i.type,parallel:a,timeLimitInSeconds:c,...i.token===void 0?{}:{slot:i.token.slot}}}async function wt(e,t,{
mode:n,allowEmpty:r=!1}){for(let{output:o,destination:s}of e)await ce(s).then(()=>zn(o,s,n,r)).catch(a=>{throw(0,import_chunk_QZD7BA4A.c)(a,s)});let i=[];try{for(let[
o,{output:s,destination:a}]of e.entries()){let c=o<e.length-1?await Un(a,t):void 0;await St(s,a).catch(f=>{throw(0,import_chunk_QZD7BA4A.c)(f,a)}),c!==void 0&&i.
unshift(c)}}catch(o){for(let s of i)await s().catch(()=>{});throw o}}async function Un(e,t){if(await(0,import_promises3.lstat)(e).catch(()=>{})===void 0)return()=>(0,import_promises3.rm)(
e,{force:!0});let n=(0,import_node_path2.join)(await(0,import_promises3.mkdtemp)((0,import_node_path2.join)(t,"kept-")),"before");return await(0,import_promises3.link)(
e,n).catch(()=>(0,import_promises3.copyFile)(e,n)),()=>St(n,e)}async function ce(e){let t=await(0,import_promises3.lstat)(e).catch(n=>{if((0,import_chunk_QZD7BA4A.a)(
n)!=="ENOENT")throw n});if((t==null?void 0:t.isDirectory())===!0)throw Object.assign(new Error(`${e} is a folder`),{code:"EISDIR"})}async function zn(e,t,n,r){var a;
let i=await(0,import_promises3.lstat)(e).catch(()=>{});if((i==null?void 0:i.isFile())!==!0||i.size===0&&!r){let c=i===void 0?"no result":i.isFile()?"an empty re\
sult":"something that is not a file";throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`The signing tool left ${c} for ${t}.`,{hint:"Nothing was changed. The t\
ool's own words should tell why; report it where they don't."})}let o=process.platform==="win32",s=await(0,import_promises3.open)(e,o?"r+":import_node_fs2.constants.
O_RDONLY|import_node_fs2.constants.O_NOFOLLOW);try{let c=await(0,import_promises3.lstat)(t).catch(()=>{});((a=process.geteuid)==null?void 0:a.call(process))===0&&
(c==null?void 0:c.isFile())===!0&&await s.chown(c.uid,c.gid),n!==void 0&&await s.chmod(n&511),await s.sync()}finally{await s.close()}}async function St(e,t){for(let n=1;;n+=
1)try{await(0,import_promises3.rename)(e,t);return}catch(r){if(!(process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes((0,import_chunk_QZD7BA4A.a)(r)??
""))||n===10)throw r;await(0,import_promises4.setTimeout)(n*50)}}var Jn=new Uint8Array(4096);function Et(e){let t=new Map,n=new Set,r=0,i=s=>{let a=t.get(s);if(a!==
void 0)return a;let c=o(s);return t.set(s,c),c.catch(()=>t.delete(s)),c},o=async s=>{for(let c of await Gn(s))(0,import_chunk_JTVLHXEI.c)(e.directory,{folder:c}),
n.add(c);let a=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(s,import_chunk_JTVLHXEI.a));try{(0,import_chunk_JTVLHXEI.c)(e.directory,{staging:a}),await(0,import_promises2.writeFile)(
(0,import_node_path.join)(a,"probe"),Jn,{flag:"wx",mode:384}),await(0,import_promises2.rm)((0,import_node_path.join)(a,"probe"))}catch(c){throw await(0,import_chunk_JTVLHXEI.i)(
a).catch(()=>{}),c}return a};return{async reserve(s){let a=(0,import_node_path.resolve)(s);try{await ce(a);let c=(0,import_node_path.join)(await i((0,import_node_path.dirname)(
a)),String(r+=1));return await(0,import_promises2.mkdir)(c,{mode:448}),qn(c,a)}catch(c){throw(0,import_chunk_QZD7BA4A.c)(c,a)}},async finish(){let s=await Promise.
allSettled(t.values());t.clear();let a=await Promise.allSettled(s.map(async f=>{f.status==="fulfilled"&&await(0,import_chunk_JTVLHXEI.i)(f.value)}));await(0,import_chunk_JTVLHXEI.f)(
[...n]),n.clear();let c=a.find(f=>f.status==="rejected");if(c!==void 0)throw(0,import_chunk_QZD7BA4A.c)(c.reason,(0,import_chunk_QZD7BA4A.b)(c.reason,"path")??import_chunk_JTVLHXEI.a)}}}
function qn(e,t){let n=(0,import_node_path.join)(e,(0,import_node_path.basename)(t)),r="open";return{output:n,async publish({beside:i=[],...o}={}){if(r!=="open")
throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The place for ${t} was given up already (${r}).`);try{let s=[...i,""].map(a=>({output:n+a,destination:t+a}));
await wt(s,e,o),r="published"}catch(s){throw(0,import_chunk_QZD7BA4A.c)(s,t)}await(0,import_chunk_JTVLHXEI.i)(e).catch(()=>{})},async reset(){try{await(0,import_chunk_JTVLHXEI.i)(
e),await(0,import_promises2.mkdir)(e,{mode:448})}catch(i){throw(0,import_chunk_QZD7BA4A.c)(i,t)}},async discard(){r==="open"&&(r="discarded",await(0,import_chunk_JTVLHXEI.i)(
e).catch(()=>{}))}}}async function Gn(e){let t=await(0,import_promises2.mkdir)(e,{recursive:!0});if(t===void 0)return[];let n=[];for(let r=e;r.length>=t.length;r=
(0,import_node_path.dirname)(r))n.push(r);return n}var vt={sha256:"2.16.840.1.101.3.4.2.1",sha384:"2.16.840.1.101.3.4.2.2",sha512:"2.16.840.1.101.3.4.2.3"},Xn=new Map(
Object.entries(vt).map(([e,t])=>[t,e])),Zn="1.2.840.113549.1.1.10",Qn=new Map([["1.2.840.113549.1.1.1",{kind:"rsa-pkcs1"}],["1.2.840.113549.1.1.11",{kind:"rsa-p\
kcs1",digest:"sha256"}],["1.2.840.113549.1.1.12",{kind:"rsa-pkcs1",digest:"sha384"}],["1.2.840.113549.1.1.13",{kind:"rsa-pkcs1",digest:"sha512"}],["1.2.840.1004\
5.2.1",{kind:"ecdsa"}],["1.2.840.10045.4.3.2",{kind:"ecdsa",digest:"sha256"}],["1.2.840.10045.4.3.3",{kind:"ecdsa",digest:"sha384"}],["1.2.840.10045.4.3.4",{kind:"\
ecdsa",digest:"sha512"}]]);function O(e){return Xn.get(e)}function kt(e){return vt[e]}function G({algorithm:e,digest:t,data:n,signature:r},i){let o=de(e,t,i);return typeof o==
"string"?o:(0,import_node_crypto2.verify)(o.digest,n,o.key,r)?void 0:"does not fit what it is over"}function de(e,t,n){let r=Yn(e);if(r===void 0)return"uses a s\
ignature algorithm that is unknown or too weak";let i=n.asymmetricKeyType;if(r.kind==="ecdsa"?i!=="ec":i!=="rsa")return"uses a signature algorithm that does not\
 fit the certificate's key";let o=r.kind==="rsa-pss"?{padding:import_node_crypto2.constants.RSA_PKCS1_PSS_PADDING,saltLength:r.saltLength}:{padding:import_node_crypto2.constants.
RSA_PKCS1_PADDING},s=r.kind==="ecdsa"?{key:n,dsaEncoding:"der"}:{key:n,...o};return{kind:r.kind,digest:r.digest??t,key:s}}function Yn([e,t]){let n=(0,import_chunk_KCTSZASC.h)(
e,"the signature algorithm");return n===Zn?er(t):Qn.get(n)}function er(e){var o;let t=new Map((0,import_chunk_KCTSZASC.g)(e,"the PSS parameters").map(s=>[s.tag,
(0,import_chunk_KCTSZASC.e)(s)[0]])),n=It(t.get((0,import_chunk_KCTSZASC.b)(0))),r=t.get((0,import_chunk_KCTSZASC.b)(1));if(n===void 0||r===void 0||It((0,import_chunk_KCTSZASC.g)(
r,"the mask generation function")[1])!==n)return;let i=(o=t.get((0,import_chunk_KCTSZASC.b)(2)))==null?void 0:o.content;if(!((i==null?void 0:i.length)===0||((i==
null?void 0:i.length)??0)>2))return{kind:"rsa-pss",digest:n,saltLength:i===void 0?20:i.readUIntBE(0,i.length)}}function It(e){return e===void 0?void 0:O((0,import_chunk_KCTSZASC.h)(
(0,import_chunk_KCTSZASC.g)(e,"a digest algorithm")[0],"a digest algorithm"))}var tr="1.2.840.113549.1.7.2";function T(e){let[t,n]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(
e),"the PKCS #7 message");if((0,import_chunk_KCTSZASC.h)(t,"its type")!==tr)throw new import_chunk_KCTSZASC.c("it is no signed data");let[r]=(0,import_chunk_KCTSZASC.e)(
(0,import_chunk_KCTSZASC.f)(n,(0,import_chunk_KCTSZASC.b)(0),"its content")),[,,i,...o]=(0,import_chunk_KCTSZASC.g)(r,"the signed data"),[s,a]=(0,import_chunk_KCTSZASC.g)(
i,"the signed content");return{contentType:(0,import_chunk_KCTSZASC.h)(s,"the content's type"),content:a===void 0?void 0:nr(a),certificates:o.filter(({tag:c})=>c===
(0,import_chunk_KCTSZASC.b)(0)).flatMap(c=>(0,import_chunk_KCTSZASC.e)(c).map(({raw:f})=>f)),signers:(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(o.at(
-1),import_chunk_KCTSZASC.a.set,"the list of signers")).map(ue)}}function ue(e){var c;let[,t,n,...r]=(0,import_chunk_KCTSZASC.g)(e,"a signer"),i=((c=r[0])==null?
void 0:c.tag)===(0,import_chunk_KCTSZASC.b)(0)?r.shift():void 0,[o,s,a]=r;return{name:rr(t),digestAlgorithm:(0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(
n,"the digest algorithm")[0],"the digest algorithm"),signedAttributes:i&&{values:Pt(i),encoded:Buffer.concat([Buffer.of(import_chunk_KCTSZASC.a.set),i.raw.subarray(
1)])},signatureAlgorithm:(0,import_chunk_KCTSZASC.g)(o,"the signature algorithm"),signature:(0,import_chunk_KCTSZASC.f)(s,import_chunk_KCTSZASC.a.octetString,"t\
he signature value").content,unsignedAttributes:a===void 0?new Map:Pt((0,import_chunk_KCTSZASC.f)(a,(0,import_chunk_KCTSZASC.b)(1),"the list of unsigned attribu\
tes"))}}function xt(e){var o;let[t]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(e),"the certificate"),n=(0,import_chunk_KCTSZASC.g)(t,"the certifica\
te's content"),[r,,i]=((o=n[0])==null?void 0:o.tag)===(0,import_chunk_KCTSZASC.b)(0)?n.slice(1):n;return{serialNumber:(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.
integer,"the serial number").content,issuer:(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.sequence,"the issuer").raw}}function nr(e){let[t,...n]=(0,import_chunk_KCTSZASC.e)(
(0,import_chunk_KCTSZASC.f)(e,(0,import_chunk_KCTSZASC.b)(0),"the content"));if(t===void 0||n.length>0)throw new import_chunk_KCTSZASC.c("the content is not one\
 element");return t.content}function rr(e){if((e==null?void 0:e.tag)!==import_chunk_KCTSZASC.a.sequence)return"subject-key-identifier";let[t,n]=(0,import_chunk_KCTSZASC.e)(
e);return{issuer:(0,import_chunk_KCTSZASC.f)(t,import_chunk_KCTSZASC.a.sequence,"the signer's issuer").raw,serialNumber:(0,import_chunk_KCTSZASC.f)(n,import_chunk_KCTSZASC.a.
integer,"the signer's serial number").content}}function Pt(e){let t=new Map;for(let n of(0,import_chunk_KCTSZASC.e)(e)){let[r,i]=(0,import_chunk_KCTSZASC.g)(n,"\
an attribute"),o=(0,import_chunk_KCTSZASC.h)(r,"an attribute's type");t.set(o,[...t.get(o)??[],...(0,import_chunk_KCTSZASC.e)((0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.
set,"an attribute's values"))])}return t}var sr="1.2.840.113549.1.7.1",ar="1.2.840.113549.1.9.3",cr="1.2.840.113549.1.9.4";function W(e,t,n){let r=t.signers.filter(
({name:o})=>X(o,e.raw));if(r.length===0)return{state:"wrong",byOther:!0,reason:`it is signed by ${dr(t)}`};let i="";for(let o of r){let s=me(o,e,n,t.contentType);
if(s!==void 0){i=`its signature ${s}`;continue}if(t.certificates.some(a=>a.equals(e.raw)))return{state:"right",signer:o};i="its signature is right, but holds an\
other certificate"}return{state:"wrong",byOther:!1,reason:i}}function me(e,t,n,r){let i=O(e.digestAlgorithm);if(i===void 0)return"uses a digest algorithm that i\
s unknown or too weak";let o=e.signedAttributes;if(o===void 0){if(r!==sr)return"has no signed attributes"}else{let a=le(o.values,(0,import_node_crypto.createHash)(
i).update(n).digest(),r);if(a!==void 0)return a}let s=(o==null?void 0:o.encoded)??n;return G({algorithm:e.signatureAlgorithm,digest:i,data:s,signature:e.signature},
t.publicKey)}function le(e,t,n){let r=At(e,cr);if((r==null?void 0:r.tag)!==import_chunk_KCTSZASC.a.octetString)return"does not tell the digest of what it is ove\
r";if(!r.content.equals(t))return"is over other content";let i=At(e,ar);if(i===void 0||(0,import_chunk_KCTSZASC.h)(i,"the content type's attribute")!==n)return"\
is over another type of content"}function X(e,t){if(e==="subject-key-identifier")return!0;let n=xt(t);return n.issuer.equals(e.issuer)&&n.serialNumber.equals(e.
serialNumber)}function ge(e,t){return t.filter(n=>X(e.name,n)).map(fr)}function fr(e){try{let t=new import_node_crypto.X509Certificate(e);if(t.publicKey.type===
"public")return t}catch{}throw new import_chunk_KCTSZASC.c("it holds a certificate that can not be read")}function pe(e){return e.subject.replaceAll(`
`,", ")}function dr(e){let t=e.signers.flatMap(n=>ge(n,e.certificates).slice(0,1).map(pe));return t.length===0?"nobody who is named in it":t.join(" and by ")}function At(e,t){
let n=e.get(t);return(n==null?void 0:n.length)===1?n[0]:void 0}var mr=["1.3.6.1.4.1.311.3.3.1","1.2.840.113549.1.9.16.2.14"],lr="1.2.840.113549.1.9.6",gr="1.2.8\
40.113549.1.9.5",Dt="1.2.840.113549.1.9.16.1.4",pr="1.2.840.113549.1.7.1",hr="1.3.6.1.5.5.7.3.8";function N(e,t,n={}){var o;let r=mr.flatMap(s=>e.unsignedAttributes.
get(s)??[])[0];if(r!==void 0)return he(r,e.signature,n);let i=(o=e.unsignedAttributes.get(lr))==null?void 0:o[0];return i===void 0?{state:"none"}:yr(i,e.signature,
t)}function he(e,t,n={}){var m;let r=T(e.raw),[i]=r.signers;if(i===void 0||r.content===void 0||r.contentType!==Dt)return{state:"invalid",reason:"it is no timest\
amp token"};let[,,o,,s,...a]=(0,import_chunk_KCTSZASC.g)((0,import_chunk_KCTSZASC.d)(r.content),"the timestamp"),[c,f]=(0,import_chunk_KCTSZASC.g)(o,"the timest\
amp's imprint"),d=O((0,import_chunk_KCTSZASC.h)((0,import_chunk_KCTSZASC.g)(c,"the imprint's digest algorithm")[0],"the imprint's digest algorithm"));if(d===void 0)
return{state:"invalid",reason:"its digest algorithm is unknown or too weak"};if(n.digest!==void 0&&d!==n.digest)return{state:"invalid",reason:`it has ${d}, and ${n.
digest} was asked for`};if(!(0,import_chunk_KCTSZASC.f)(f,import_chunk_KCTSZASC.a.octetString,"the timestamp's imprint").content.equals((0,import_node_crypto3.createHash)(
d).update(t).digest()))return{state:"invalid",reason:"it was given for another signature"};let u=(m=a.find(({tag:l})=>l===import_chunk_KCTSZASC.a.integer))==null?
void 0:m.content;return n.nonce!==void 0&&(u==null?void 0:u.equals(n.nonce))!==!0?{state:"invalid",reason:"it was given for another question: its nonce is not o\
urs"}:Tt(i,r.certificates,r.content,Dt,()=>(0,import_chunk_KCTSZASC.i)(s,"the time of the timestamp"))}function yr(e,t,n){var o,s;let r=ue(e),i=(s=(o=r.signedAttributes)==
null?void 0:o.values.get(gr))==null?void 0:s[0];return Tt(r,n.certificates,t,pr,()=>(0,import_chunk_KCTSZASC.i)(i,"the time of the counter signature"))}function Tt(e,t,n,r,i){
let o="the certificate of its authority is not in it";for(let s of ge(e,t)){let a=wr(s)?me(e,s,n,r):"is by a certificate that is not for timestamps";if(a===void 0)
return{state:"valid",time:i(),authority:pe(s)};o=`its signature ${a}`}return{state:"invalid",reason:o}}function wr(e){let t=e.keyUsage;return(t==null?void 0:t.includes(
hr))??!1}var Sr="1.3.6.1.4.1.311.2.1.4",Ft="1.3.6.1.4.1.311.10.1",br="1.3.6.1.4.1.311.2.4.1",Er="Authenticode PKCS #7 check";function Ct(e,t){try{return Br(kr(T(
Pr(e))),t)}catch(n){if(!(n instanceof import_chunk_KCTSZASC.c))throw n;return Z(`the signature is malformed: ${n.message}`)}}function Br(e,t){if(e.every(({signers:r})=>r.
length===0))return{kind:"catalog",signedDigest:void 0,verdict:{state:"unsigned",reason:"nobody has signed it"}};let n;for(let r of e){let{content:i}=r;if(i===void 0||
![Sr,Ft].includes(r.contentType))return Z("the signature is not an Authenticode one");let o=W(t,r,i);if(o.state==="right")return Ir(r,i,o);(n===void 0||n.byOther)&&
(n=o)}return Z((n==null?void 0:n.reason)??"there is no signature in it")}function Ir(e,t,{signer:n}){let r=N(n,e);if(r.state==="invalid")return Z(`its timestamp\
 is not right: ${r.reason}`,"timestamp");let i=e.contentType===Ft;return{kind:i?"catalog":"file",signedDigest:i?void 0:vr(t),verdict:{state:"valid",verifier:Er,
notes:r.state==="none"?[]:[`timestamp of ${r.time.toISOString()} by ${r.authority}`],...r.state==="none"?{}:{timestampedAt:r.time.toISOString()}}}}function Z(e,t){
return{kind:"file",signedDigest:void 0,verdict:{state:"invalid",reason:e,...t===void 0?{}:{part:t}}}}function vr(e){let t={tag:import_chunk_KCTSZASC.a.sequence,
raw:e,content:e},[,n]=(0,import_chunk_KCTSZASC.e)(t),[,r]=(0,import_chunk_KCTSZASC.g)(n,"the file's digest");return(0,import_chunk_KCTSZASC.f)(r,import_chunk_KCTSZASC.a.
octetString,"the file's digest").content.toString("hex")}function kr(e){let t=e.signers.flatMap(({unsignedAttributes:n})=>n.get(br)??[]);return[e,...t.map(({raw:n})=>T(
n))]}function Pr(e){let t=/-----BEGIN [A-Z0-9 #]+-----([A-Za-z0-9+/=\s]+)-----END/.exec(e.subarray(0,e[0]===import_chunk_KCTSZASC.a.sequence?0:void 0).toString(
"latin1"));return(t==null?void 0:t[1])===void 0?e:Buffer.from(t[1],"base64")}var Dr=1024*1024;async function H(e,t){let n=await(0,import_promises6.open)(e,"r");
try{let r=Buffer.allocUnsafe(Dr);for(;;){let{bytesRead:i}=await n.read(r,0,r.length);if(i===0)return;t(r.subarray(0,i))}}finally{await n.close()}}async function Q(e,t){
let n=(0,import_node_crypto5.createHash)(t);return await H(e,r=>n.update(r)),n.digest()}var Lr=64*1024;async function Lt(e,t,n,r,i){let o=await $(n,Lr);if(!Buffer.
isBuffer(o))return o;let s=(0,import_node_crypto6.createVerify)(r);return await H(t,a=>s.update(a)),s.verify(Mr(e,i),o)?{state:"valid",verifier:"Node.js crypto",
notes:[]}:{state:"invalid",reason:`the signature does not fit the file, the certificate, or ${r}`}}async function $(e,t){let n=await Or(e);return n===void 0?{state:"\
unsigned",reason:"there is no signature file"}:n===0?{state:"invalid",reason:"the signature file is empty"}:n>t?{state:"invalid",reason:`the signature file is t\
oo big (${n} bytes)`}:(0,import_promises7.readFile)(e)}function Mr({publicKey:e},t){return e.asymmetricKeyType!=="rsa"?{key:e,dsaEncoding:"der"}:t==="pss"?{key:e,
padding:import_node_crypto6.constants.RSA_PKCS1_PSS_PADDING,saltLength:import_node_crypto6.constants.RSA_PSS_SALTLEN_DIGEST}:{key:e,padding:import_node_crypto6.constants.
RSA_PKCS1_PADDING}}async function Or(e){try{return(await(0,import_promises7.stat)(e)).size}catch(t){if(t.code==="ENOENT")return;throw t}}var Mt="1.2.840.113549.\
1.7.1",Rr=1024*1024;async function Ot(e,t,n,r){let i=await $(n,Rr);if(!Buffer.isBuffer(i))return i;try{let o=T(we(i,r.format)),[s,...a]=o.signers;if(s===void 0)
return{state:"unsigned",reason:"nobody has signed it"};let c=a.length>0?"has several signers":await Ur(s,o,{certificate:e,file:t,expected:r});return c!==void 0?
{state:"invalid",reason:`the signature ${c}`}:zr(s,o,r)}catch(o){if(!(o instanceof import_chunk_KCTSZASC.c))throw o;return{state:"invalid",reason:`the signature\
 is malformed: ${o.message}`}}}function we(e,t){let n=e[0]===import_chunk_KCTSZASC.a.sequence;if(n!==(t==="der"))throw new import_chunk_KCTSZASC.c(`it is not ${t.
toUpperCase()}`);let r=n?e:Nr(e);if((0,import_chunk_KCTSZASC.d)(r).raw.length!==r.length)throw new import_chunk_KCTSZASC.c("there is more after the end");return r}
function $t(e){let t=e.toString("base64").match(/.{1,64}/g)??[];return Buffer.from(`-----BEGIN CMS-----
${t.join(`
`)}
-----END CMS-----
`)}function Nr(e){let t=/^-----BEGIN (CMS|PKCS7)-----\s([A-Za-z0-9+/=\s]+)-----END \1-----\s*$/.exec(e.toString("latin1"));if((t==null?void 0:t[2])===void 0)throw new import_chunk_KCTSZASC.c(
"it is no PEM of a CMS message alone");return Buffer.from(t[2],"base64")}async function Ur(e,t,{certificate:n,file:r,expected:i}){if(t.content!==void 0||t.contentType!==
Mt)return"is not a detached one over a file";if(!X(e.name,n.raw))return"is by another signer";if(!t.certificates.some(l=>l.equals(n.raw)))return"does not hold t\
he signer's certificate";let{digest:o,padding:s}=i;if(O(e.digestAlgorithm)!==o)return`does not use ${o}`;let a=n.publicKey,c=de(e.signatureAlgorithm,o,a);if(typeof c==
"string")return c;if(c.digest!==o)return`does not use ${o}`;if(c.kind!=="ecdsa"&&c.kind!==`rsa-${s}`)return`does not use the padding ${s}`;let{signedAttributes:f,
signature:d,signatureAlgorithm:u}=e;if(f===void 0){let l=(0,import_node_crypto4.createVerify)(o);return await H(r,y=>l.update(y)),l.verify(c.key,d)?void 0:"does\
 not fit the file"}return le(f.values,await Q(r,o),Mt)??G({algorithm:u,digest:o,data:f.encoded,signature:d},a)}function zr(e,t,{digest:n,timestamped:r}){let i={
state:"valid",verifier:"CMS check with Node.js crypto",notes:[]},o=N(e,t,r?{digest:n}:{});switch(o.state){case"invalid":return{state:"invalid",reason:`its times\
tamp is not right: ${o.reason}`,part:"timestamp"};case"none":return r?{state:"invalid",reason:"it has no timestamp, though one was asked for",part:"timestamp"}:
i;case"valid":{let s=o.time.toISOString();return{...i,notes:[`timestamp of ${s} by ${o.authority}`],timestampedAt:s}}}}var jr=64*1024;async function Rt(e,t,n,{openssl:r,
options:i},{run:o,scratch:s}){let a=await $(n,jr);if(!Buffer.isBuffer(a))return a;let c=(0,import_node_path4.join)(s,"key.pem");await(0,import_promises8.writeFile)(
c,e.publicKey.export({type:"spki",format:"pem"}));let{exitCode:f,output:d}=await o({program:r,arguments:["pkeyutl","-verify","-pubin","-inkey",c,"-in",t,"-sigfi\
le",n,...i.flatMap(u=>["-pkeyopt",u])],environment:{}});return f===0&&/^Signature Verified Successfully/m.test(d)?{state:"valid",verifier:"openssl pkeyutl",notes:[]}:
{state:"invalid",reason:"the signature does not fit the digest, the certificate, or the digest algorithm"}}var qt=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),
1),Se=new Map([["SHA-256","sha256"],["SHA-384","sha384"],["SHA-512","sha512"]]);function Y(e){let[t,...n]=zt(e).map(o=>({raw:o,attributes:Vt(o)})),r=new Map,i;for(let o of n){
let s=o.attributes.get("NAME");s!==void 0&&(r.has(s)&&(i=s),r.set(s,o))}return{raw:e,main:t??{raw:e,attributes:new Map},sections:r,repeated:i}}function ee(e,t,n){
let r=[...Se].flatMap(([i,o])=>{let s=e.attributes.get(`${i}${t}`.toUpperCase());return s===void 0?[]:[{digest:o,value:s}]});return r.length===0?"absent":r.every(
({digest:i,value:o})=>(0,import_node_crypto8.createHash)(i).update(n).digest("base64")===o)?"fits":"differs"}var Kr=new Map([["SHA1","sha1"],["SHA-1","sha1"],["\
SHA","sha1"],["MD5","md5"]]);function Nt(e){return[...Se,...Kr].flatMap(([t,n])=>{let r=e.attributes.get(`${t}-DIGEST`);return r===void 0?[]:[{algorithm:n,value:r}]})}
function be(e){return[...Se.keys()].some(t=>e.attributes.has(`${t}-DIGEST`))}function Ut(e){let[t,...n]=zt(e);if(t===void 0)return e;let r=n.flatMap(i=>{let o=i.
toString("latin1"),s=o.replace(/^(?:SHA|MD)[A-Za-z0-9_-]*-Digest(-[A-Za-z0-9_-]+)?: .*(\r\n|\n|\r|$)( .*(\r\n|\n|\r|$))*/gim,"");return s===o?[i]:Vt(Buffer.from(
s,"latin1")).size<=1?[]:[Buffer.from(s,"latin1")]});return Buffer.concat([t,...r])}function zt(e){let t=e.toString("latin1"),n=[],r=0;for(let i of t.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)){
let o=i.index+i[0].length,s=i[1]==="";!s&&o<t.length||(o>r&&(i.index>r||!s)&&n.push(e.subarray(r,o)),r=o)}return n}function Vt(e){let t=e.toString("latin1").replace(
/(\r\n|\n|\r) /g,""),n=new Map;for(let r of t.split(/\r\n|\n|\r/)){let i=r.indexOf(": ");i>0&&n.set(r.slice(0,i).toUpperCase(),Buffer.from(r.slice(i+2),"latin1").
toString("utf8"))}return n}var Ht=1024*1024,Gr=1024*1024,Ee=30,Wr=[12,16,20,24],jt=0,Xr=8,Zr=1,Qr=8;async function _t({zip:e,file:t,entries:n,directoryOffset:r,
sectionOf:i}){var a;let o=ei(t),s=[...n].sort((c,f)=>c.entry.relativeOffsetOfLocalHeader-f.entry.relativeOffsetOfLocalHeader);for(let[c,{name:f,entry:d}]of s.entries()){
let u=JSON.stringify(f),m=d.relativeOffsetOfLocalHeader,l=await o(m,Ee);if((l==null?void 0:l.readUInt32LE(0))!==67324752)return`the entry ${u} is not where the \
directory says`;let y=l.readUInt16LE(26),P=m+Ee+y+l.readUInt16LE(28),[v,x,j]=[l.readUInt16LE(6),l.readUInt16LE(8),l.readUInt32LE(18)],z=await o(m+Ee,y);if((z==null?
void 0:z.equals(d.fileNameRaw))!==!0)return`the entry ${u} has another name before its data`;let _=(v&Qr)!==0,K=!_&&j!==d.compressedSize&&j!==4294967295;if(x!==
d.compressionMethod||K)return`the entry ${u} is described in two ways`;if(((v|d.generalPurposeBitFlag)&Zr)!==0)return`the entry ${u} is encrypted`;if(x!==jt&&x!==
Xr)return`the entry ${u} is packed in a way that Java does not know`;let Me=(((a=s[c+1])==null?void 0:a.entry.relativeOffsetOfLocalHeader)??r)-(P+d.compressedSize);
if(Me!==0&&!(_&&Wr.includes(Me)))return`there is data behind the entry ${u}, which no signature covers`;let Oe=i(f);if(Oe===void 0)continue;let $e=Nt(Oe),Re=$e.
map(({algorithm:ne})=>(0,import_node_crypto7.createHash)(ne));if(!await Yr(e,d,P,o,Re))return`the entry ${u} can't be unpacked`;if($e.some(({value:ne},An)=>{var Ne;
return((Ne=Re[An])==null?void 0:Ne.digest("base64"))!==ne}))return`digest error for ${f}: it was changed after signing`}}async function Yr(e,t,n,r,i){let{compressedSize:o,
uncompressedSize:s,compressionMethod:a}=t;try{if(o<=Ht&&s<=Ht){let c=await r(n,o);if(c===void 0)return!1;let f=a===jt?c:(0,import_node_zlib.inflateRawSync)(c,{maxOutputLength:Math.
max(s,1)});for(let d of i)d.update(f);return f.length===s}for await(let c of await e.openReadStreamPromise(t))for(let f of i)f.update(c);return!0}catch(c){if(c.
syscall!==void 0)throw c;return!1}}function ei(e){let t=Buffer.alloc(0),n=0;return async(r,i)=>{if(r<n||r+i>n+t.length){let s=Buffer.allocUnsafe(Math.max(Gr,i)),
a=0;for(;a<s.length;){let{bytesRead:c}=await e.read(s,a,s.length-a,r+a);if(c===0)break;a+=c}t=s.subarray(0,a),n=r}let o=r-n;return o+i<=t.length?t.subarray(o,o+
i):void 0}}var Gt=64*1024*1024,ri=4*1024*1024,Kt=64,F=class extends Error{name="UnreadableArchive"};async function Wt(e,t){let n=await(0,import_promises9.open)(
e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},i=await Jt((0,qt.fromFdPromise)(n.fd,r)),{entries:o,...s}=await Jt(oi(i)),
a=o.reduce((f,{entry:d})=>f+ii(d),0),c=i.readEntryCursor-a;return await t({...s,names:new Set(o.map(({name:f})=>f)),contentProblem:f=>_t({zip:i,file:n,entries:o,
directoryOffset:c,sectionOf:f})})}finally{await n.close()}}function ii({fileNameLength:e,extraFieldLength:t,fileCommentLength:n}){return 46+e+t+n}async function oi(e){
let t=[],n=new Set,r=new Map,i=e.entryCount===0?0:Number.POSITIVE_INFINITY;for await(let o of e.eachEntry()){let s=Be(o);i=Math.min(i,o.relativeOffsetOfLocalHeader),
t.push({name:s,entry:o});let a=Ie(s);if(a==="folder"||a==="other-signature-file")continue;let c=a==="content"?s:s.toUpperCase();if(n.has(c)||r.has(c))throw new F(
`it holds ${JSON.stringify(s)} twice`);if(a==="content"?n.add(c):r.set(c,await ai(e,o,s,a==="manifest"?Gt:void 0)),r.size>Kt)throw new F(`it holds more than ${Kt}\
 signature files`)}if(i!==0)throw new F("it has data before the first entry, which no signature covers");return{entries:t,contentNames:[...n],manifest:r.get("ME\
TA-INF/MANIFEST.MF"),signatures:si(r)}}function si(e){return[...e].filter(([t])=>/\.(RSA|EC|DSA)$/.test(t)).map(([t,n])=>({name:t,block:n,signatureFile:e.get(t.
replace(/\.\w+$/,".SF"))}))}async function ai(e,t,n,r){let i=r??(n.toUpperCase().endsWith(".SF")?Gt:ri);if(t.uncompressedSize>i)throw new F(`${JSON.stringify(n)}\
 is too big (${t.uncompressedSize} bytes)`);return(0,import_consumers.buffer)(await e.openReadStreamPromise(t))}function Be(e){return e.fileNameRaw.toString("ut\
f8")}function Ie(e){let t=e.toUpperCase();return t==="META-INF/MANIFEST.MF"?"manifest":/^META-INF\/[^/]+\.(SF|RSA|EC|DSA)$/.test(t)?"signature":/^META-INF\/SIG-[^/.]*(\.[A-Z0-9]{1,3})?$/.
test(t)?"other-signature-file":e.endsWith("/")?"folder":"content"}async function Jt(e){try{return await e}catch(t){throw t instanceof F||t.syscall!==void 0?t:new F(
`it can't be read as a ZIP archive (${t instanceof Error?t.message:String(t)})`,{cause:t})}}async function Xt(e,t){try{return await Wt(e,n=>ci(n,t))}catch(n){if(n instanceof
F)return{state:"invalid",reason:n.message};throw n}}async function ci(e,t){if(e.signatures.length===0)return{state:"unsigned",reason:"there is no signature bloc\
k in META-INF"};let n=e.signatures.map(a=>fi(e,a,t)),r=n.find(({verdict:a})=>a.state==="valid"),i=Y(e.manifest??Buffer.alloc(0)),o=r===void 0?void 0:await di(e,
i);if(o!==void 0)return{state:"invalid",reason:o};let s=r??n.find(({byOther:a})=>!a)??n[0];return(s==null?void 0:s.verdict)??{state:"unsigned",reason:"there is \
no signature block in META-INF"}}function fi(e,{name:t,block:n,signatureFile:r},i){let o=(s,a=!1)=>({verdict:{state:"invalid",reason:`${t}: ${s}`},byOther:a});if(r===
void 0)return o("its signature file (.SF) is missing");try{let s=T(n);if(s.content!==void 0&&!s.content.equals(r))return o("it is over another signature file");
let a=W(i,s,r);if(a.state==="wrong")return o(a.reason,a.byOther);let c=N(a.signer,s);if(c.state==="invalid")return{verdict:{state:"invalid",part:"timestamp",reason:`${t}\
: its timestamp is not right: ${c.reason}`},byOther:!1};let f=ui(e,r);if(f!==void 0)return o(f);let d=c.state==="valid"?c.time.toISOString():void 0;return{verdict:{
state:"valid",verifier:"JAR signature check",notes:c.state==="valid"?[`timestamp of ${c.time.toISOString()} by ${c.authority}`]:[],...d===void 0?{}:{timestampedAt:d}},
byOther:!1}}catch(s){if(s instanceof import_chunk_KCTSZASC.c)return o(`it is malformed: ${s.message}`);throw s}}async function di(e,{sections:t}){for(let[r,i]of t)
if(be(i)&&!e.names.has(r))return`the entry ${JSON.stringify(r)} is signed, but gone`;let n=new Set(e.contentNames);return e.contentProblem(r=>n.has(r)?t.get(r):
void 0)}function ui({contentNames:e,manifest:t},n){if(t===void 0)return"the manifest is missing";let r=Y(t),i=Y(n),o=r.repeated??i.repeated;if(o!==void 0)return`\
the manifest names ${JSON.stringify(o)} twice`;let s=ee(i.main,"-Digest-Manifest",r.raw)==="fits";if(!s&&ee(i.main,"-Digest-Manifest-Main-Attributes",r.main.raw)!==
"fits")return"the manifest was changed after signing";for(let a of e){let c=r.sections.get(a);if(c===void 0||!be(c))return`the entry ${JSON.stringify(a)} is not\
 signed`;if(s)continue;let f=i.sections.get(a);if(f===void 0)return`the entry ${JSON.stringify(a)} is not signed by it`;if(ee(f,"-Digest",c.raw)!=="fits")return`\
the manifest's section of ${JSON.stringify(a)} was changed after signing`}}async function B(e,t,n){let r=Buffer.alloc(n),i=0;for(;i<n;){let{bytesRead:o}=await e.
read(r,i,n-i,t+i);if(o===0)throw new RangeError("it ends too early");i+=o}return r}var ve=`!<arch>
`,Zt=60,li=100,gi=64*1024;async function Qt(e){let t=await(0,import_promises10.open)(e);try{let{size:n}=await t.stat(),r=await pi(t,n),i=r.filter(({name:u})=>!u.
startsWith("_")),[o,s,a,...c]=i;if(!((o==null?void 0:o.name)==="debian-binary"&&(s==null?void 0:s.name.startsWith("control.tar"))===!0&&(a==null?void 0:a.name.startsWith(
"data.tar"))===!0&&c.length===0))throw new RangeError(`its members are ${i.map(({name:u})=>u).join(", ")}`);let d=[];for(let{name:u,start:m,end:l}of r)if(u.startsWith(
"_gpg")){if(l-m>gi)throw new RangeError(`${u} is too big for a signature`);d.push({name:u,content:await B(t,m,l-m)})}return{names:i.map(({name:u})=>u),signed:i.
map(({start:u,end:m})=>({path:e,start:u,end:m})),signatures:d}}finally{await t.close()}}async function pi(e,t){var r;if((await B(e,0,ve.length)).toString("latin\
1")!==ve)throw new RangeError("it is no ar archive");let n=[];for(let i=ve.length;i<t;){let o=(await B(e,i,Zt)).toString("latin1"),s=Number(((r=/^(\d+) *$/.exec(
o.slice(48,58)))==null?void 0:r[1])??NaN),a=i+Zt;if(o.slice(58)!=="`\n"||!Number.isSafeInteger(s)||a+s>t)throw new RangeError("a member is damaged");if(n.length===
li)throw new RangeError("it has too many members");n.push({name:o.slice(0,16).trimEnd().replace(/\/$/,""),start:a,end:a+s}),i=a+s+s%2}return n}var ke="_gpgorigi\
n";async function Yt(e,t,n){let r;try{r=await Qt(e)}catch(a){if(a instanceof RangeError)return{state:"invalid",reason:`it is no Debian package: ${a.message}`};throw a}
let[i,...o]=r.signatures.filter(({name:a})=>a===ke);if(i===void 0)return{state:"unsigned",reason:`the package has no ${ke}`};if(o.length>0)return{state:"invalid",
reason:`the package has several ${ke}`};let s=await(0,import_chunk_AQI5DQLV.e)(i.content,r.signed,t,n);return s.state==="invalid"&&r.names.some(a=>a.endsWith(".\
zst"))?{...s,reason:`${s.reason}; debsigs before 0.2 can't sign packages with Zstandard: build them with dpkg-deb -Zxz`}:s}var Pe=256*1024,yi=["granted","grante\
d with modifications","rejection","waiting","revocation warning","revocation notification"];function xe(e){let t=(0,import_chunk_KCTSZASC.d)(e);if(t.raw.length!==
e.length)throw new import_chunk_KCTSZASC.c("there is more after the end");let[n,r]=(0,import_chunk_KCTSZASC.g)(t,"the answer"),[i]=(0,import_chunk_KCTSZASC.g)(n,
"the answer's status"),o=(0,import_chunk_KCTSZASC.f)(i,import_chunk_KCTSZASC.a.integer,"the answer's status").content,s=o.length===1?o[0]??0:-1;return s!==0&&s!==
1?`it refused: ${yi[s]??"with an unknown status"}`:r??"it granted a timestamp, but sent none"}function Ae(e,t,n){try{let r=xe(e);return typeof r=="string"?{state:"\
invalid",reason:r}:he(r,t,n)}catch(r){if(!(r instanceof import_chunk_KCTSZASC.c))throw r;return{state:"invalid",reason:`it is no timestamp: ${r.message}`}}}async function en(e,t){
let n=await $(e+import_chunk_AQI5DQLV.j,Pe);if(!Buffer.isBuffer(n))return{state:"invalid",reason:"there is no timestamp beside it, though one was asked for"};let r=Ae(
n,await(0,import_promises11.readFile)(e),{digest:t});return r.state!=="valid"?{state:"invalid",reason:`the timestamp beside it is not right: ${r.state==="none"?
"it is none":r.reason}`}:{state:"valid",time:r.time.toISOString(),authority:r.authority}}var De=4294967290,wi=128;async function tn(e,t){let n=await B(e,0,512),
r=2**n.readUInt16LE(30);if(r!==512&&r!==4096)throw new RangeError("its sectors have an unknown size");if(t%r!==0)return"has data behind its last sector";let i=await Si(
e,n,r,t/r-1);Fe(i,n.readUInt32LE(60));let o=await Ei(e,i,n.readUInt32LE(48));for(let s=0;s<o.length;s+=wi)bi(i,o,s);for(let s=0;s<i.sectorCount;s+=1)if(!i.used.
has(s)&&!(await te(e,i,s)).every(c=>c===0))return"has data that belongs to none of its streams"}async function Si(e,t,n,r){let i=n/4,o={sectorSize:n,sectorCount:r,
miniStreamCutoff:t.readUInt32LE(56),next:new Uint32Array(Math.ceil(r/i)*i).fill(4294967295),used:new Set},s=Array.from({length:109},(c,f)=>t.readUInt32LE(76+f*4));
for(let c=t.readUInt32LE(68);c<De;){Te(o,c);let f=await te(e,o,c);for(let d=0;d<i-1;d+=1)s.push(f.readUInt32LE(d*4));c=f.readUInt32LE(n-4)}let a=0;for(let c of s.
filter(f=>f<De)){Te(o,c);let f=await te(e,o,c);for(let d=0;d<i&&a<o.next.length;d+=1)o.next[a++]=f.readUInt32LE(d*4)}return o}function bi(e,t,n){let r=t.readUInt8(
n+66),i=r===5,o=t.readUInt32LE(n+120);(i||r===2&&o>=e.miniStreamCutoff)&&Fe(e,t.readUInt32LE(n+116))}function Fe(e,t){let n=[];for(let r=t;r<De;r=e.next[r]??4294967295)
Te(e,r),n.push(r);return n}function Te({used:e,sectorCount:t},n){if(n>=t)throw new RangeError("it names a sector that it does not have");if(e.has(n))throw new RangeError(
"two of its parts share a sector");e.add(n)}async function Ei(e,t,n){let r=Fe(t,n),i=[];for(let o of r)i.push(await te(e,t,o));return Buffer.concat(i)}function te(e,{
sectorSize:t},n){return B(e,(n+1)*t,t)}var vi=64*1024*1024,ki=15,Pi=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"];async function nn(e){let t=await(0,import_promises12.open)(
e,"r");try{let{size:n}=await t.stat(),r=await B(t,0,64);return r.toString("latin1",0,2)==="MZ"?await xi(t,r,n):r.toString("latin1",0,4)==="MSCF"?await Ai(t,r,n):
r.readBigUInt64BE(0)===0xd0cf11e0a1b11ae1n?await tn(t,n):Pi.includes((0,import_node_path5.extname)(e).toLowerCase())?await Ti(t,n):"is of a kind whose signature\
 can not be checked here"}catch(n){if(n instanceof RangeError||n instanceof import_chunk_KCTSZASC.c)return`is damaged: ${n.message}`;throw n}finally{await t.close()}}
async function xi(e,t,n){let r=await B(e,t.readUInt32LE(60),176),i=24+(r.readUInt16LE(24)===523?112:96),o=r.readUInt32LE(i+32),s=r.readUInt32LE(i+32+4);return o+
s!==n?"has data behind its signature":rn(e,o+8,n)}async function Ai(e,t,n){if(!((t.readUInt16LE(30)&4)!==0&&t.readUInt16LE(36)===20))return"has no place for a s\
ignature";let i=t.readUInt32LE(44);return i+t.readUInt32LE(48)===n?rn(e,i,n):"has data behind its signature"}async function rn(e,t,n){let r=t+(0,import_chunk_KCTSZASC.j)(
await B(e,t,6));return n-r<=ki&&(await B(e,r,n-r)).every(o=>o===0)?void 0:"has data behind its signature"}var Di=new RegExp([/^# SIG # Begin signature block\r?\n(?:# [A-Za-z0-9+/=]+\r?\n)+# SIG # End signature block\s*$/,
/^<!-- SIG # Begin signature block -->\r?\n(?:<!-- [A-Za-z0-9+/=]+ -->\r?\n)+<!-- SIG # End signature block -->\s*$/,/^\/\* SIG # Begin signature block \*\/\r?\n(?:\/\* [A-Za-z0-9+/=]+ \*\/\r?\n)+\/\* SIG # End signature block \*\/\s*$/].
map(({source:e})=>e).join("|"));async function Ti(e,t){if(t>vi)return"is too big for a script";let n=await B(e,0,t),r=n.length>=2&&n.readUInt16BE(0)===65534,i=n.
toString(r?"utf16le":"utf8"),o=/^(?:# |<!-- |\/\* )SIG # Begin signature block/m.exec(i);return o!==null&&Di.test(i.slice(o.index))?void 0:"has text behind its \
signature"}function sn({signer:e,openpgpKey:t,run:n,scratchDirectory:r}){let i=()=>on(e,"certificate"),o=()=>on(t,"OpenPGP key"),s=async a=>{let c=await(0,import_promises5.mkdtemp)(
(0,import_node_path3.join)(r,"verify-"));try{return await a(c)}finally{await(0,import_promises5.rm)(c,{recursive:!0,force:!0})}};return{signer:e===void 0?void 0:
{sha256:e.fingerprint256.replaceAll(":","").toLowerCase(),subject:e.subject.replaceAll(`
`,", "),certificatePem:e.toString()},withScratch:s,run:n,rawSignature:(a,c,f,d)=>Lt(i(),a,c,f,d),digestSignature:(a,c,f)=>s(d=>Rt(i(),a,c,f,{run:n,scratch:d})),
cmsSignature:(a,c,f)=>Ot(i(),a,c,f),timestampBeside:en,authenticodeSignature:async a=>Ct(await(0,import_promises5.readFile)(a),i()),openpgpSignature:(a,c,f)=>(0,import_chunk_AQI5DQLV.f)(
a,c,f,o()),debSignature:(a,c)=>Yt(a,c,o()),clearSignature:(a,c,f)=>(0,import_chunk_AQI5DQLV.g)(a,c,f,o()),uncoveredData:nn,jarSignature:a=>Xt(a,i())}}function on(e,t){
if(e===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`The policy's ${t} is not known.`);return e}function an(e,t=()=>performance.now()){let n=t(),r=0,
i=n;return{done(){r+=1;let o=t();if(r===e||o-i<15*1e3)return;i=o;let s=(o-n)/1e3,a=r/s;return`${r} of ${e} files done, ${a.toFixed(a<10?1:0)} a second; about ${Oi(
(e-r)/a)} left`}}}function Oi(e){let t=Math.max(1,Math.round(e));return t<90?`${t} s`:`${Math.round(t/60)} min`}async function cn(e,{file:t},n,r){if(e.digestInput===
void 0)return e;let{digest:i,inputIsDigest:o}=n.options,s=o===!0?await Ni(t,i):await Q(t.realPath,i),a=await r.write(`digest-${(0,import_node_crypto10.randomUUID)()}`,
e.digestInput(s,n));return{...e,sign:(c,f)=>e.sign({...c,digestFile:a},f)}}async function Ni(e,t){var s;let n=import_chunk_H7SGH5UO.c[t],r=(a,c)=>{throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`input-is-digest is set, but ${e.name} ${a}.`,{file:e.name,hint:c})};if(e.size>1024)return r(`has ${e.size} bytes and can't be a digest`,"Leave \
input-is-digest out to have files hashed.");let i=await(0,import_promises15.readFile)(e.realPath);if(i.length===n)return i;if(/^[0-9a-f]{64,128}\b/i.test(i.toString(
"latin1")))return r("holds the digest as text",`Write its bytes: openssl dgst -${t} -binary FILE.`);let o=(s=Object.entries(import_chunk_H7SGH5UO.c).find(([,a])=>a===
i.length))==null?void 0:s[0];return r(`has ${i.length} bytes, and a digest by ${t} has ${n}`,o===void 0?`Make it by openssl dgst -${t} -binary FILE.`:`Set diges\
t to ${o}, or make it by ${t}.`)}var Ui=(0,import_chunk_WCTKBPXM.b)("1.2.840.113549.1.9.16.2.14");function fn(e,t){let n=(0,import_chunk_KCTSZASC.d)(e),[r,i]=(0,import_chunk_KCTSZASC.e)(
n),[o]=i===void 0?[]:(0,import_chunk_KCTSZASC.e)(i),s=o===void 0?[]:(0,import_chunk_KCTSZASC.e)(o),a=s.at(-1),[c,...f]=a===void 0?[]:(0,import_chunk_KCTSZASC.e)(
a);if(r===void 0||i===void 0||o===void 0||a===void 0||c===void 0)throw new import_chunk_KCTSZASC.c("it is no signed data");if(f.length>0)throw new import_chunk_KCTSZASC.c(
"it has several signers");let d=zi(c,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,Ui,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.set,t))),
u=s.slice(0,-1).map(({raw:m})=>m);return(0,import_chunk_WCTKBPXM.a)(n.tag,r.raw,(0,import_chunk_WCTKBPXM.a)(i.tag,(0,import_chunk_WCTKBPXM.a)(o.tag,...u,(0,import_chunk_WCTKBPXM.a)(
a.tag,d))))}function zi(e,t){let n=(0,import_chunk_KCTSZASC.e)(e),r=n.at(-1),i=(r==null?void 0:r.tag)===(0,import_chunk_KCTSZASC.b)(1)?(0,import_chunk_KCTSZASC.e)(
r).map(({raw:a})=>a):[],o=i.length>0?n.slice(0,-1):n,s=[...i,t].sort((a,c)=>a.compare(c));return(0,import_chunk_WCTKBPXM.a)(e.tag,...o.map(({raw:a})=>a),(0,import_chunk_WCTKBPXM.a)(
(0,import_chunk_KCTSZASC.b)(1),...s))}var ji=Buffer.of(5,0),_i=Buffer.of(1,1,255),Ki=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,Buffer.of(1));async function dn(e,t,n){
let{digest:r}=n,i=(0,import_node_crypto11.randomBytes)(8);i[0]=(i[0]??0)&63|64;let{status:o,body:s}=await qi(e,Ji(t,r,i),n);if(o!==200)throw new M(`it answered \
with HTTP status ${o}`);let a=Ae(s,t,{digest:r,nonce:i});if(a.state==="valid")return s;throw new M(a.state==="none"?"it sent no timestamp":a.reason)}var M=class extends Error{name="\
TimestampRefused"};function Ji(e,t,n){let r=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,(0,import_chunk_WCTKBPXM.b)(kt(t)),ji),i=(0,import_chunk_WCTKBPXM.a)(
import_chunk_KCTSZASC.a.octetString,(0,import_node_crypto11.createHash)(t).update(e).digest()),o=(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,r,
i);return(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.sequence,Ki,o,(0,import_chunk_WCTKBPXM.a)(import_chunk_KCTSZASC.a.integer,n),_i)}async function qi(e,t,n){
try{return await(0,import_chunk_H7SGH5UO.i)(e,t,{headers:{"content-type":"application/timestamp-query",accept:"application/timestamp-reply"},proxy:n.proxy,timeLimitInSeconds:n.
timeLimitInSeconds,maximumBytes:Pe,signal:n.signal})}catch(r){throw!(r instanceof import_chunk_H7SGH5UO.g)||r.kind==="cancelled"?r:new M(`it can't be asked: ${r.
message.replace(/\.$/,"")}`,{cause:r})}}async function mn({timestamping:e},t,n,{host:r,inputs:i,signal:o}){if(e===void 0||i.timestampUrls.length===0)return;let{
digest:s,outputFormat:a,httpRequestTimeoutInSeconds:c}=i,f=await Wi(t,e,a).catch(m=>{throw m instanceof import_chunk_KCTSZASC.c?Xi(n,m):m}),d=(0,import_chunk_H7SGH5UO.f)(
i.httpProxy,(0,import_chunk_ZGFX3NXA.a)()),u=[];for(let[m,l]of i.timestampUrls.entries())try{return await f.put(await dn(l,f.bytes,{digest:s,timeLimitInSeconds:c,
proxy:d,signal:o})),l}catch(y){if(o.aborted)throw new import_chunk_VC77LCNK.b("CANCELLED",`Signing ${n} was cancelled.`,{file:n,cause:y});if(!(y instanceof M))throw y;
u.push(`${l}: ${y.message}`),m<i.timestampUrls.length-1&&r.warning(`No good timestamp from ${l} for ${n} (${y.message}); asking the next server.`,{file:n})}return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`No timestamp server gave a good timestamp for ${n}: ${u.join("; ")}.`,{file:n,hint:"Add another server to timestamp-urls; they are tried in \
order."})}async function Wi(e,t,n){let r=await(0,import_promises16.readFile)(e).catch(()=>Buffer.alloc(0));if(t==="beside")return{bytes:r,put:s=>(0,import_promises16.writeFile)(
e+import_chunk_AQI5DQLV.j,s)};let i=we(r,n),[o]=T(i).signers;if(o===void 0)throw new import_chunk_KCTSZASC.c("nobody has signed it");return{bytes:o.signature,put(s){
let a=xe(s);if(typeof a=="string")throw new M(a);let c=fn(i,a.raw);return(0,import_promises16.writeFile)(e,n==="pem"?$t(c):c)}}}function Xi(e,t){return new import_chunk_VC77LCNK.b(
"VERIFICATION_FAILED",`What was made for ${e} is no signature that can be timestamped: ${t.message}.`,{file:e,cause:t,hint:"The result was thrown away and the o\
riginal is unchanged. Leave out arguments that change what the tool writes."})}var gn=(0,import_chunk_3CREN6VF.d)((0,import_chunk_IKG3KGAS.a)(),1),to=64*1024*1024,
Ce=30,pn=8,hn=1,C=4294967295;async function yn(e,t){let n=await(0,import_promises17.open)(e,"r");try{let r={autoClose:!1,lazyEntries:!0,decodeStrings:!1,validateEntrySizes:!0},
i=await(0,gn.fromFdPromise)(n.fd,r).catch(()=>{}),o=i===void 0?void 0:await ro(i,n).catch(no);return i===void 0||o===void 0?!1:(await ao(o,i.comment,e,t),!0)}finally{
await n.close()}}function no(e){if(e.syscall!==void 0)throw e}async function ro(e,t){let n=[],r=!1;for await(let i of e.eachEntry()){let o=Ie(Be(i));if(o==="sig\
nature"||o==="other-signature-file"){r=!0;continue}let s=o==="manifest"?await so(e,i):void 0;s===void 0?n.push({entry:i,record:await io(t,i)}):n.push(s),r||=s!==
void 0}return r?n:void 0}async function io(e,t){let n=t.relativeOffsetOfLocalHeader,r=await B(e,n,Ce),i=n+Ce+r.readUInt16LE(26)+r.readUInt16LE(28);return{from:n,
to:i+t.compressedSize+await oo(e,t,r,i+t.compressedSize)}}async function oo(e,{crc32:t,compressedSize:n},r,i){if((r.readUInt16LE(6)&pn)===0)return 0;let o=await B(
e,i,20),s=o.readUInt32LE(0)===134695760&&o.readUInt32LE(4)===t?4:0,a=n>=C||o.readBigUInt64LE(s+4)===BigInt(n)&&n>0;return s+(a?20:12)}async function so(e,t){if(t.
uncompressedSize>to)return;let n=await(0,import_consumers2.buffer)(await e.openReadStreamPromise(t)),r=Ut(n);if(r.equals(n))return;let i=t.compressionMethod===0?
r:(0,import_node_zlib2.deflateRawSync)(r),o=Object.assign(Object.create(t),{generalPurposeBitFlag:t.generalPurposeBitFlag&~pn,crc32:(0,import_node_zlib2.crc32)(
r),compressedSize:i.length,uncompressedSize:r.length}),s=wn(o),a=Buffer.alloc(Ce);return a.writeUInt32LE(67324752,0),Sn(a,4,o,s),{entry:o,record:Buffer.concat([
a,o.fileNameRaw,s,i])}}async function ao(e,t,n,r){let i=await(0,import_promises17.open)(r,"wx",384);try{let o=0,s=async u=>{for(let m=0;m<u.length;)m+=(await i.
write(u,m)).bytesWritten;o+=u.length},a=[],c,f=async()=>{if(c===void 0)return;let u={start:c.from,end:c.to-1,highWaterMark:1<<20};for await(let m of(0,import_node_fs4.createReadStream)(
n,u))await s(m);c=void 0};for(let{entry:u,record:m}of e)!Buffer.isBuffer(m)&&(c==null?void 0:c.to)===m.from||await f(),a.push(co(u,o+(c===void 0?0:c.to-c.from))),
Buffer.isBuffer(m)?await s(m):c={from:(c==null?void 0:c.from)??m.from,to:m.to};await f();let d=o;await s(Buffer.concat(a)),await s(fo(e.length,d,o-d,t))}finally{
await i.close()}}function wn({extraFields:e}){return Buffer.concat(e.filter(({id:t})=>t!==hn).map(({id:t,data:n})=>{let r=Buffer.alloc(4);return r.writeUInt16LE(
t,0),r.writeUInt16LE(n.length,2),Buffer.concat([r,n])}))}function Sn(e,t,n,r){e.writeUInt16LE(n.versionNeededToExtract,t),e.writeUInt16LE(n.generalPurposeBitFlag,
t+2),e.writeUInt16LE(n.compressionMethod,t+4),e.writeUInt16LE(n.lastModFileTime,t+6),e.writeUInt16LE(n.lastModFileDate,t+8),e.writeUInt32LE(n.crc32,t+10),e.writeUInt32LE(
Math.min(n.compressedSize,C),t+14),e.writeUInt32LE(Math.min(n.uncompressedSize,C),t+18),e.writeUInt16LE(n.fileNameRaw.length,t+22),e.writeUInt16LE(r.length,t+24)}
function co(e,t){let n=[e.uncompressedSize,e.compressedSize,t].filter(s=>s>=C),r=Buffer.alloc(n.length===0?0:4+8*n.length);if(n.length>0){r.writeUInt16LE(hn,0),
r.writeUInt16LE(8*n.length,2);for(let[s,a]of n.entries())r.writeBigUInt64LE(BigInt(a),4+8*s)}let i=Buffer.concat([r,wn(e)]),o=Buffer.alloc(46);return o.writeUInt32LE(
33639248,0),o.writeUInt16LE(e.versionMadeBy,4),Sn(o,6,e,i),o.writeUInt16LE(e.fileCommentRaw.length,32),o.writeUInt16LE(e.internalFileAttributes,36),o.writeUInt32LE(
e.externalFileAttributes,38),o.writeUInt32LE(Math.min(t,C),42),Buffer.concat([o,e.fileNameRaw,i,e.fileCommentRaw])}function fo(e,t,n,r){let i=Buffer.alloc(22);if(i.
writeUInt32LE(101010256,0),i.writeUInt16LE(Math.min(e,65535),8),i.writeUInt16LE(Math.min(e,65535),10),i.writeUInt32LE(Math.min(n,C),12),i.writeUInt32LE(Math.min(
t,C),16),i.writeUInt16LE(r.length,20),e<65535&&n<C&&t<C)return Buffer.concat([i,r]);let o=Buffer.alloc(76);return o.writeUInt32LE(101075792,0),o.writeBigUInt64LE(
44n,4),o.writeUInt16LE(45,12),o.writeUInt16LE(45,14),o.writeBigUInt64LE(BigInt(e),24),o.writeBigUInt64LE(BigInt(e),32),o.writeBigUInt64LE(BigInt(n),40),o.writeBigUInt64LE(
BigInt(t),48),o.writeUInt32LE(117853008,56),o.writeBigUInt64LE(BigInt(t+n),64),o.writeUInt32LE(1,72),Buffer.concat([o,i,r])}var ho=1e3,yo=3e4;async function In(e,t){
let n=performance.now(),{workingDirectory:r}=t,{file:i,destination:o,reason:s}=e,a=import_chunk_H7SGH5UO.d[e.tool],c={file:i.name,tool:a.name,reason:s,result:(0,import_chunk_AQI5DQLV.k)(
o,r)},f=await So(e,a,t);if(f!==void 0){await bo(e,a,t);let{size:l}=await(0,import_promises13.stat)(o),y=Le(n);return{...c,status:"skipped",sizeInBytes:l,verifiedBy:f.
verifier,...a.timestamping==="beside"&&f.timestampedAt!==void 0?{timestampFile:c.result+import_chunk_AQI5DQLV.j}:{},notes:["was signed already"],attempts:0,durationInMilliseconds:y}}
let d=await(0,import_promises13.stat)(i.realPath),u=await t.staging.reserve(o),m=a.strip===void 0?void 0:await t.staging.reserve(o);try{let l=await wo(e,a,m),y=await cn(
a,e,t.tool,t.session.workspace),{attempts:P,timestampUrl:v,verdict:x}=await Bo({...e,source:l},y,u,t),[j,z]=await Promise.all([En(i.realPath),En(u.output)]);await Ao(
e,d);let{size:_}=await(0,import_promises13.stat)(u.output),K=a.timestamping==="beside"&&v!==void 0?[import_chunk_AQI5DQLV.j]:[];return await u.publish({mode:a.result.
kind==="embedded"?i.mode:420,beside:K}),{...c,status:"signed",sizeInBytes:_,sha256:{input:j,result:z},...x===void 0?{}:{verifiedBy:x.verifier},...v===void 0?{}:
{timestampUrl:v},...K.length===0?{}:{timestampFile:c.result+import_chunk_AQI5DQLV.j},notes:(x==null?void 0:x.notes)??[],attempts:P,durationInMilliseconds:Le(n)}}catch(l){
throw await u.discard(),l}finally{await(m==null?void 0:m.discard())}}async function wo({file:e,destination:t},n,r){var i;if(r===void 0)return e.realPath;try{return await((i=
n.strip)==null?void 0:i.call(n,e.realPath,r.output,{jar:yn}))===!0?r.output:e.realPath}catch(o){throw(0,import_chunk_QZD7BA4A.c)(o,t)}}async function So(e,t,n){
let{existingSignature:r,timestampUrls:i}=n.session.inputs;if(r==="replace")return;let{file:o,destination:s}=e,a=t.result.kind==="detached"?s:o.realPath;if(!await To(
a))return;let c=i.length>0&&t.honours.includes("timestamp-urls"),f=await t.verify({file:o.realPath,signature:a,timestamped:c},n.tool,n.verifier);if(r==="error"&&
f.state!=="unsigned"){let d=f.state==="valid"?"is signed already":`has a signature already, and not a good one: ${f.reason}`;throw new import_chunk_VC77LCNK.b("\
ALREADY_SIGNED",`${o.name} ${d}.`,{file:o.name,hint:"Set existing-signature to skip (leaves what is signed rightly) or to replace."})}return f.state==="valid"?f:
void 0}async function bo({file:e,destination:t},n,{staging:r}){if(n.result.kind==="detached"||t===e.realPath)return;let i=await r.reserve(t);try{await(0,import_promises13.copyFile)(
e.realPath,i.output),await i.publish({mode:e.mode})}catch(o){throw await i.discard(),o}}var Eo=60;async function Bo(e,t,n,r){let{inputs:i,host:o,signal:s}=r.session,
a=t.honours.includes("timestamp-urls")?i.timestampUrls:[];for(let c=1;;c+=1){let f=performance.now(),d=await Io(e,t,n,a,r);if(!(d instanceof import_chunk_VC77LCNK.b))
return r.retryBudget.succeeded(),{attempts:c,...d};if(!r.retryBudget.allows(d,{number:c,durationInMilliseconds:Le(f)}))throw d;let u=Do(c);o.warning(`${d.message}\
 Trying again in ${(u/1e3).toFixed(1)} s (${c} of ${i.retries}).`,{file:e.file.name}),await(0,import_promises14.setTimeout)(u,void 0,{signal:s}).catch(()=>{throw new import_chunk_VC77LCNK.b(
"CANCELLED",`Signing ${e.file.name} was cancelled.`,{file:e.file.name})})}}async function Io(e,t,n,r,i){let{host:o}=i.session,s=r.length>0&&t.timestamping===void 0?
r:[void 0];for(let[a,c]of s.entries()){let f=a===s.length-1;await n.reset();let d=await vo(c,f,e,t,n,i),u=d instanceof import_chunk_VC77LCNK.b&&(d.code==="TIMES\
TAMP_FAILED"||d.code==="TIME_LIMIT");if(f||!u)return d;o.warning(`No good timestamp from ${c??""} for ${e.file.name}; asking the next server.`,{file:e.file.name})}
return new import_chunk_VC77LCNK.b("INTERNAL_ERROR",`${t.name} was not run for ${e.file.name}.`)}async function vo(e,t,n,r,i,o){let{session:s}=o,{inputs:a}=s,c=t?
a.timeLimitInSeconds:Math.min(a.timeLimitInSeconds,a.httpRequestTimeoutInSeconds+Eo);r.signsInPlace===!0&&await Po(n,i.output);let f=r.needs.configuration==="gn\
upg"?o.tool.configuration.gnupg:void 0,d=f===void 0?0:await vn(f.log),u=await ko(r,{input:n.source,output:i.output,timestampUrl:e},f===void 0?o.credentials:{},c,
o);if(u.exitCode===0&&!u.timedOut){let y=await mn(r,i.output,n.file.name,s);if(y instanceof import_chunk_VC77LCNK.b)return y;let P=y??e;if(!a.verify)return{timestampUrl:P,
verdict:void 0};let v=await xo(n,r,i.output,P,o);return v instanceof import_chunk_VC77LCNK.b?v:{timestampUrl:P,verdict:v}}let m=await(0,import_chunk_AQI5DQLV.a)(
{tool:r.name,file:n.file.name,captured:u,failure:r.readFailure(u.output,u.exitCode),...f===void 0?{}:{cardLog:{path:f.log,from:d}},timeLimitInSeconds:c,logDirectory:o.
logDirectory,redact:s.redact,output:i.output,expectedSizeInBytes:r.result.kind==="embedded"?n.file.size:0,askSignPath:o.askSignPath}),l=!t&&m.code==="TIME_LIMIT";
return m.code==="TIMESTAMP_FAILED"||l?m:(0,import_chunk_AQI5DQLV.d)(m,o.probe)}async function ko(e,t,n,r,{session:i,batches:o,tool:s}){let a=await o.signerFor(e);
if(a!==void 0)return a.sign(t);let c=e.sign(t,s);return i.capture({...c,environment:{...n,...c.environment}},r)}async function Po({source:e},t){try{await(0,import_promises13.copyFile)(
e,t,import_node_fs3.constants.COPYFILE_FICLONE),await(0,import_promises13.chmod)(t,384)}catch(n){throw(0,import_chunk_QZD7BA4A.c)(n,t)}}async function xo(e,t,n,r,i){
let o=t.result.kind==="detached";if(await vn(n)===0)throw await bn(e,t,n,"it wrote nothing");let s={file:o?e.file.realPath:n,signature:n,timestamped:r!==void 0},
a=await t.verify(s,i.tool,i.verifier);if(a.state==="valid")return a;if(a.state==="invalid"&&a.part==="timestamp"){let{name:c}=e.file;return new import_chunk_VC77LCNK.b(
"TIMESTAMP_FAILED",`${r??"The timestamp server"} gave no good timestamp for ${c}: ${a.reason}.`,{file:c,hint:"Add another server to timestamp-urls; they are tri\
ed in order."})}throw await bn(e,t,n,a.reason)}async function bn({file:{name:e}},t,n,r){let i=await(0,import_chunk_AQI5DQLV.c)({output:n,expectedSizeInBytes:0});
return i!==void 0?(0,import_chunk_AQI5DQLV.b)(t.name,e,i,{file:e}):new import_chunk_VC77LCNK.b("VERIFICATION_FAILED",`${t.name} ended well, but what it made for\
 ${e} is not a good signature: ${r.replace(/\.$/,"")}.`,{file:e,hint:"The result was thrown away and the original is unchanged. Check that the certificate is th\
e one of the signing policy; if it is, report this."})}async function Ao(e,t){let n=await(0,import_promises13.stat)(e.file.realPath);if(!(n.size===t.size&&n.mtimeMs===
t.mtimeMs&&n.ino===t.ino))throw new import_chunk_VC77LCNK.b("SIGNING_FAILED",`${e.file.name} was changed by something else while it was signed.`,{file:e.file.name,
hint:"Sign after the step that writes the file has ended."})}async function En(e){let t=(0,import_node_crypto9.createHash)("sha256");for await(let n of(0,import_node_fs3.createReadStream)(
e,{highWaterMark:1<<20}))t.update(n);return t.digest("hex")}function Do(e){return Math.min(ho*2**(e-1),yo)*(.5+Math.random()/2)}async function vn(e){return(0,import_promises13.stat)(
e).then(({size:t})=>t,()=>0)}async function To(e){return(0,import_promises13.stat)(e).then(()=>!0,()=>!1)}function Le(e){return Math.round(performance.now()-e)}
async function kn(e,t){let{retryBudget:n}=t,{host:r,inputs:i,signal:o}=t.session,s=[],a=an(e.length),c=0,f=await(0,import_chunk_5UKJHI5O.a)(e,async u=>{if(o.aborted||
n.exhausted||s.length>0&&i.failFast)return Pn(u);let m=await In(u,t).catch(y=>Co(u,y,s));c+=1,r.progress(c,e.length);let l=a.done();return l!==void 0&&r.info(l),
m.status!=="failed"&&r.info(Fo(m)),m},{concurrency:i.parallel}),d=f.filter(({status:u})=>u==="not-started").length;return n.exhausted&&d>0&&r.warning(`Nothing c\
ould be signed any more, however often it was tried: ${d} files were not begun.`),{files:f,failures:s}}function Fo({file:e,tool:t,status:n,verifiedBy:r,result:i,
durationInMilliseconds:o}){let s=r===void 0?"not verified":`verified by ${r}`,a=n==="skipped"?"was signed already":`signed with ${t} in ${(o/1e3).toFixed(1)} s`,
c=i===void 0||i===e?"":` -> ${i}`;return`${e}: ${a}, ${s}${c}`}function Pn({file:e,tool:t,reason:n}){return{file:e.name,tool:t,reason:n,status:"not-started",notes:[],
attempts:0,durationInMilliseconds:0}}function Co(e,t,n){let{name:r}=e.file,i=t instanceof import_chunk_VC77LCNK.b?t:new import_chunk_VC77LCNK.b("INTERNAL_ERROR",
`${r} could not be signed: ${t instanceof Error?t.message:String(t)}.`,{cause:t,file:r});return n.push(i),{...Pn(e),status:"failed",error:(0,import_chunk_EMZ453M2.c)(
i)}}function xn({retries:e,parallel:t,libraryPatienceInSeconds:n},r=()=>performance.now()){let i=e*t,o=Math.max(n,60)*1e3,s=i,a=!1,c;return{allows(f,d){if(!f.transient)
return!1;let u=f.code==="SERVICE_UNAVAILABLE";u&&(c??=r()-d.durationInMilliseconds);let m=u&&c!==void 0&&r()-c>=o;return d.number>e&&!m?!1:m||s===0?(a=!0,!1):(s-=
1,!0)},succeeded(){c=void 0,s=Math.min(s+1,i)},get exhausted(){return a}}}var Mo=15;async function sf(e,t){let{session:n,plan:r,certificate:i,credentials:o,logDirectory:s,
facts:a}=e;if(r.files.length===0||e.key===void 0)return;let{retries:c,parallel:f,serviceUnavailableTimeoutInSeconds:d}=n.inputs,u=Et(n.workspace),m=No(e),l={...o.
public,...o.secret},y=pt({session:n,tool:m,credentials:l,logDirectory:s,files:r.files});try{let{files:P,failures:v}=await kn(r.files,{session:n,staging:u,tool:m,
batches:y,verifier:sn({signer:i==null?void 0:i.leaf,...await Ro(e),run:x=>n.capture(x),scratchDirectory:await n.workspace.folder("verify")}),credentials:l,logDirectory:s,
workingDirectory:a.workingDirectory,retryBudget:xn({retries:c,parallel:f,libraryPatienceInSeconds:d}),probe:e.probe,askSignPath:Oo(e)});t.files=P,$o(n,v,P.length)}finally{
await y.close(),await u.finish()}}function Oo({session:e,plan:t}){let{projectSlug:n,signingPolicySlug:r,organizationId:i,apiToken:o}=e.inputs,s,a=async()=>{if(!t.
signPath||n===void 0||r===void 0||i===void 0||o===void 0)return;let c=(0,import_chunk_AQI5DQLV.i)(e,{retries:0,totalTimeoutInSeconds:Mo});return(0,import_chunk_AQI5DQLV.h)(
c,n,r).then(()=>{},f=>(0,import_chunk_EMZ453M2.d)(f))};return()=>s??=a()}function $o({host:e,signal:t},n,r){let[i,...o]=n;if(t.aborted)throw n.find(({code:s})=>s===
"CANCELLED")??new import_chunk_VC77LCNK.b("CANCELLED","The run was cancelled.");if(i!==void 0){if(o.length===0)throw i;for(let s of n)(0,import_chunk_EMZ453M2.b)(
e,s);throw new import_chunk_VC77LCNK.b(i.code,`${n.length} of ${r} files could not be signed; the first one: ${i.message}`,{hint:"Each of them is listed above.",
cause:i})}}async function Ro({configuration:{gnupg:e}}){return e===void 0?{}:{openpgpKey:{armored:await(0,import_promises.readFile)(e.publicKey,"utf8"),fingerprint:e.
fingerprint}}}function No({session:e,plan:t,facts:n,key:r,configuration:i}){var o;if(r===void 0)throw new import_chunk_VC77LCNK.b("INTERNAL_ERROR","There are fi\
les to sign, but no key is known.");return{key:r,options:(0,import_chunk_AQI5DQLV.l)(e.inputs),configuration:i,backend:((o=t.openssl)==null?void 0:o.backend)??"\
engine",command:(0,import_chunk_AQI5DQLV.n)(n)}}0&&(module.exports={signFiles});
