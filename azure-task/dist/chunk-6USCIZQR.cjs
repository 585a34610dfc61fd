var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>b,b:()=>k,c:()=>J});module.exports=__toCommonJS(stdin_exports);var import_chunk_SANC2PAT=require("./chunk-SANC2PAT.cjs"),
import_chunk_6I5RF7ZS=require("./chunk-6I5RF7ZS.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),import_node_path=require("node:path"),A=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/(key values|key type) mismatch|private key does not match certificate|consistency of a private key/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/enter pkcs#11 key pin/i,failure:{code:"SIG\
NING_FAILED",message:"The key wants the PIN before each signature (CKA_ALWAYS_AUTHENTICATE), and OpenSSL has nobody to ask.",hint:"Such a key can sign with pkcs\
11-tool, gpg, rpmsign and debsigs, which give the PIN each time."}},{pattern:/unable to enumerate private keys/i,failure:{code:"SIGNING_FAILED",message:"libp11 \
could not list the token's keys. So its version 0.4.12 fails where any of them is neither RSA nor EC, such as an Ed25519 key.",hint:"Sign with a token without s\
uch keys, or with a tool that does without libp11: pkcs11-tool, jarsigner, apksigner, gpg, rpmsign or debsigs."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function k(e){let t=(0,import_chunk_I72JFFQY.d)(e);if(t!==void 0)return{
ckr:t};let n=A.find(({pattern:s})=>s.test(e));if(n!==void 0)return n.failure;let[,r]=/^error: (the process that holds the library ended .*)$/m.exec(e)??[];return r===
void 0?{}:{message:r}}var S="the chain of the certificate was not checked: its root is not known here";async function v(e,t,n){let{file:r,timestamped:s,digest:o=t.
options.digest}=e,i=await N(r,t,n);return i.state!=="valid"?i:i.digest!==o?{state:"invalid",reason:`it is made with ${i.digest??"another digest"}, not with ${o}`}:
s&&i.timestampedAt===void 0?{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}:s&&i.timestampDigest!==void 0&&i.timestampDigest!==
o?{state:"invalid",part:"timestamp",reason:`its timestamp has ${i.timestampDigest}, and ${o} was asked for`}:i}async function N(e,t,n){if((0,import_node_path.extname)(
e).toLowerCase()===".cat")return x(e,n);if((0,import_chunk_6I5RF7ZS.b)(e))return w(await n.appPackageSignature(e),t,n);let r=await n.executableSignature(e);return r===
void 0?F(e,t,n):w(r,t,n)}async function x(e,t){let{verdict:n,kind:r}=await t.authenticodeSignature(e);return n.state==="valid"&&r!=="catalog"?{state:"invalid",reason:"\
it is not a catalog"}:n}async function w(e,t,n){if(e.state!=="valid")return e;let r=(0,import_chunk_SANC2PAT.a)(t.configuration.certificateChain,"policy's certi\
ficate");return await n.rootIsKnown(r)?e:{...e,notes:[...e.notes,S]}}async function F(e,t,n){return n.withScratch(async r=>{let s=`${r}/signature.pem`,o=t.command(
"osslsigncode"),i=await n.run({program:o,arguments:["extract-signature","-pem","-in",e,"-out",s],environment:{}});if(i.exitCode!==0||T(i.output))return L(i.output);
let{verdict:a,signedDigest:c}=await n.authenticodeSignature(s);if(a.state!=="valid")return a;let l=await n.uncoveredData(e);if(l!==void 0)return{...l,state:"inv\
alid",reason:`the file ${l.reason}`};let I=(0,import_chunk_SANC2PAT.a)(t.configuration.certificateChain,"policy's certificate"),{output:u}=await n.run({program:o,
arguments:["verify","-CAfile",I,"-in",e],environment:{}});if(c===void 0||!V(u).has(c.value))return{state:"invalid",reason:"the file was changed after signing: i\
ts digest is not the signed one"};let C=/^Signature verification: ok/m.test(u)?[]:[S];return{...a,verifier:`${a.verifier}, digest by osslsigncode`,notes:[...a.notes,
...C]}})}function T(e){return/no signature|not have any signature|unable to extract existing signature/i.test(e)}function L(e){return/signature not at the end of the file/i.
test(e)?{state:"invalid",reason:"there is more data after the signature"}:T(e)?{state:"unsigned",reason:"there is no Authenticode signature in it"}:{state:"inva\
lid",reason:`osslsigncode can't read the signature: ${e.trim().split(`
`)[0]??""}`}}function V(e){let t=e.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);return new Set([...t].map(([,n])=>(n==null?
void 0:n.toLowerCase())??""))}function b(e){let t=e==null?void 0:e.trim().replace(/\.$/,"");return{code:"TIMESTAMP_FAILED",message:t?`The timestamp server gave \
no good timestamp: ${t}.`:"The timestamp server did not answer, or not with a timestamp."}}var E={name:"osslsigncode",title:"osslsigncode",packages:{debian:"oss\
lsigncode",enterprise:"osslsigncode",fedora:"osslsigncode",releases:{"debian 11":"osslsigncode/bullseye"},epel:!0},version:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m}},
J={name:"osslsigncode",title:"Windows executables, installers, app packages, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:import_chunk_6I5RF7ZS.e,
refuses:import_chunk_6I5RF7ZS.f,refusalHint:"Save the script as UTF-8 with a byte order mark.",result:{kind:"embedded"},needs:{programs:[E],configuration:"opens\
sl",opensslBackend:!0},batch:"authenticode",honours:["digest","timestamp-urls","description","description-url"],sign({input:e,output:t,timestampUrl:n,digest:r},s){
let{configuration:o,options:i,key:a}=s,c=D(s);return{program:s.command("osslsigncode"),arguments:["sign",...c.arguments,"-certs",(0,import_chunk_SANC2PAT.a)(o.certificateChain,
"policy's certificate"),"-key",a.uri,"-h",r??i.digest,...n===void 0?[]:["-ts",n],...i.description===void 0?[]:["-n",i.description],...i.descriptionUrl===void 0?
[]:["-i",i.descriptionUrl],...i.extraArguments,"-in",e,"-out",t],environment:{...c.environment,...(0,import_chunk_SANC2PAT.b)(n,s.proxies)}}},verify:v,readFailure(e){
let t=(0,import_chunk_I72JFFQY.c)(e);return t===void 0?_(e):{ckr:t}}};function D({backend:e,configuration:t}){return e==="engine"?{arguments:["-pkcs11module",t.
library,"-pass","CONFIG"],environment:{}}:{arguments:[],environment:{OPENSSL_CONF:(0,import_chunk_SANC2PAT.a)(t.opensslConf,"OpenSSL configuration")}}}function R(e){
if(/failed to convert timestamp reply/i.test(e))return"its answer is no timestamp";let[,t,n,r,s=""]=/timestamping failed: \S+: (.+)|CURL failure: (.+?)(?: https?:\/\/\S+)?$|:(?:system library|(?:HTTP|SSL) routines):\w*:([^:]+):[^:]*:\d+:(.*)/im.
exec(e)??[],o=s===""||s.startsWith("calling ")?"":` (${s})`,i=r==null?void 0:r.replace(/^.* content type$/,"it answered, but not with a timestamp");return t??n??
(i===void 0?void 0:i+o)}function _(e){if(/unable to extract existing signature/i.test(e))return{code:"INVALID_INPUT",message:"There is no signature in it yet be\
side which -nest could put another.",hint:"Leave -nest out of `arguments` for files without a signature, or sign them first."};if(/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.
test(e))return b(R(e));let[t]=/^(?:Additional header size|abReserved): |^Multivolume cabinet/m.exec(e)??[];return t!==void 0?{code:"INVALID_INPUT",message:`ossl\
signcode does not take this cabinet: ${t.startsWith("M")?"it is one of several cabinets that hold files together":"it has a reserved area (of header, folders or\
 data)"}.`,hint:"Make it anew as one cabinet without a reserved area: osslsigncode adds the place for the signature by itself (makecab: MaxDiskSize=0, no Reserv\
ePer\u2026Size)."}:/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.test(e)?{code:"\
INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8 or later, packages \
of Windows apps 2.7."}:k(e)}0&&(module.exports={a,b,c});
