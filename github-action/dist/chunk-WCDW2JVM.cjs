var p=Object.defineProperty;var A=Object.getOwnPropertyDescriptor;var T=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var L=(e,t)=>{for(var i in t)p(e,i,{get:t[i],enumerable:!0})},C=(e,t,i,a)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of T(t))!N.call(e,s)&&s!==i&&
p(e,s,{get:()=>t[s],enumerable:!(a=A(t,s))||a.enumerable});return e};var P=e=>C(p({},"__esModule",{value:!0}),e);var z={};L(z,{a:()=>h,b:()=>m,c:()=>S});module.exports=P(z);var d=require("./chunk-WMJZRCYT.cjs"),c=require("./chunk-M7VDB62C.cjs"),u=require("./chunk-I72JFFQY.cjs"),
w=require("node:path"),x=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/(key values|key type) mismatch|private key does not match certificate|consistency of a private key/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/enter pkcs#11 key pin/i,failure:{code:"SIG\
NING_FAILED",message:"The key wants the PIN before each signature (CKA_ALWAYS_AUTHENTICATE), and OpenSSL has nobody to ask.",hint:"Such a key can sign with pkcs\
11-tool, gpg, rpmsign and debsigs, which give the PIN each time."}},{pattern:/unable to enumerate private keys/i,failure:{code:"SIGNING_FAILED",message:"libp11 \
could not list the token's keys. So its version 0.4.12 fails where any of them is neither RSA nor EC, such as an Ed25519 key.",hint:"Sign with a token without s\
uch keys, or with a tool that does without libp11: pkcs11-tool, jarsigner, apksigner, gpg, rpmsign or debsigs."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function m(e){let t=(0,u.d)(e);if(t!==void 0)return{ckr:t};let i=x.
find(({pattern:s})=>s.test(e));if(i!==void 0)return i.failure;let[,a]=/^error: (the process that holds the library ended .*)$/m.exec(e)??[];return a===void 0?{}:
{message:a}}var v="the chain of the certificate was not checked: its root is not known here";async function E(e,t,i){let{file:a,timestamped:s,digest:o=t.options.
digest}=e,n=await $(a,t,i);return n.state!=="valid"?n:n.digest!==o?{state:"invalid",reason:`it is made with ${n.digest??"another digest"}, not with ${o}`}:s&&n.
timestampedAt===void 0?{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}:s&&n.timestampDigest!==void 0&&n.timestampDigest!==
o?{state:"invalid",part:"timestamp",reason:`its timestamp has ${n.timestampDigest}, and ${o} was asked for`}:n}async function $(e,t,i){if((0,w.extname)(e).toLowerCase()===
".cat")return D(e,i);if((0,c.d)(e))return y(await i.appPackageSignature(e),t,i);let a=await i.executableSignature(e);return a===void 0?_(e,t,i):y(a,t,i)}async function D(e,t){
let{verdict:i,kind:a}=await t.authenticodeSignature(e);return i.state==="valid"&&a!=="catalog"?{state:"invalid",reason:"it is not a catalog"}:i}async function y(e,t,i){
if(e.state!=="valid")return e;let a=(0,d.a)(t.configuration.certificateChain,"policy's certificate");return await i.rootIsKnown(a)?e:{...e,notes:[...e.notes,v]}}
async function _(e,t,i){return i.withScratch(async a=>{let s=`${a}/signature.pem`,o=t.command("osslsigncode"),n=await i.run({program:o,arguments:["extract-signa\
ture","-pem","-in",e,"-out",s],environment:{}});if(n.exitCode!==0||k(n.output))return O(n.output);let{verdict:r,signedDigest:l}=await i.authenticodeSignature(s);
if(r.state!=="valid")return r;let g=await i.uncoveredData(e);if(g!==void 0)return{...g,state:"invalid",reason:`the file ${g.reason}`};let b=(0,d.a)(t.configuration.
certificateChain,"policy's certificate"),{output:f}=await i.run({program:o,arguments:["verify","-CAfile",b,"-in",e],environment:{}});if(l===void 0||!U(f).has(l.
value))return{state:"invalid",reason:"the file was changed after signing: its digest is not the signed one"};let I=/^Signature verification: ok/m.test(f)?[]:[v];
return{...r,verifier:`${r.verifier}, digest by osslsigncode`,notes:[...r.notes,...I]}})}function k(e){return/no signature|not have any signature|unable to extract existing signature/i.
test(e)}function O(e){return/signature not at the end of the file/i.test(e)?{state:"invalid",reason:"there is more data after the signature"}:k(e)?{state:"unsig\
ned",reason:"there is no Authenticode signature in it"}:{state:"invalid",reason:`osslsigncode can't read the signature: ${e.trim().split(`
`)[0]??""}`}}function U(e){let t=e.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);return new Set([...t].map(([,i])=>i?.toLowerCase()??
""))}function h(e){let t=e?.trim().replace(/\.$/,"");return{code:"TIMESTAMP_FAILED",message:t?`The timestamp server gave no good timestamp: ${t}.`:"The timestam\
p server did not answer, or not with a timestamp."}}var R={name:"osslsigncode",title:"osslsigncode",packages:{debian:"osslsigncode",enterprise:"osslsigncode",fedora:"\
osslsigncode",releases:{"debian 11":"osslsigncode/bullseye"},epel:!0},version:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m}},S={name:"osslsig\
ncode",title:"Windows executables, installers, app packages, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:c.g,refuses:c.h,refusalHint:"S\
ave the script as UTF-8 with a byte order mark.",result:{kind:"embedded"},needs:{programs:[R],configuration:"openssl",opensslBackend:!0},batch:"authenticode",honours:[
"digest","timestamp-urls","description","description-url"],sign({input:e,output:t,timestampUrl:i,digest:a},s){let{configuration:o,options:n,key:r}=s,l=M(s);return{
program:s.command("osslsigncode"),arguments:["sign",...l.arguments,"-certs",(0,d.a)(o.certificateChain,"policy's certificate"),"-key",r.uri,"-h",a??n.digest,...i===
void 0?[]:["-ts",i],...n.description===void 0?[]:["-n",n.description],...n.descriptionUrl===void 0?[]:["-i",n.descriptionUrl],...n.extraArguments,"-in",e,"-out",
t],environment:{...l.environment,...(0,d.b)(i,s.proxies)}}},verify:E,readFailure(e){let t=(0,u.c)(e);return t===void 0?j(e):{ckr:t}}};function M({backend:e,configuration:t}){
return e==="engine"?{arguments:["-pkcs11module",t.library,"-pass","CONFIG"],environment:{}}:{arguments:[],environment:{OPENSSL_CONF:(0,d.a)(t.opensslConf,"OpenS\
SL configuration")}}}var F=["granted","granted with modifications","rejection","waiting","revocation warning","revocation notification"];function G(e){let t=/^Timestamping failed: status (\d+)$/m.
exec(e)?.[1];if(t!==void 0)return`it answered with status ${t} (${F[Number(t)]??"unknown"})`;if(/failed to convert timestamp reply/i.test(e))return"its answer i\
s no timestamp";let[,i,a,s,o=""]=/timestamping failed: \S+: (.+)|CURL failure: (.+?)(?: https?:\/\/\S+)?$|:(?:system library|(?:HTTP|SSL) routines):\w*:([^:]+):[^:]*:\d+:(.*)/im.
exec(e)??[],n=o===""||o.startsWith("calling ")?"":` (${o})`,r=s?.replace(/^.* content type$/,"it answered, but not with a timestamp");return i??a??(r===void 0?void 0:
r+n)}function j(e){if(/unable to extract existing signature/i.test(e))return{code:"INVALID_INPUT",message:"There is no signature in it yet beside which -nest co\
uld put another.",hint:"Leave -nest out of `arguments` for files without a signature, or sign them first."};if(/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.
test(e))return h(G(e));let[t]=/^(?:Additional header size|abReserved): |^Multivolume cabinet/m.exec(e)??[];return t!==void 0?{code:"INVALID_INPUT",message:`ossl\
signcode does not take this cabinet: ${t.startsWith("M")?"it is one of several cabinets that hold files together":"it has a reserved area (of header, folders or\
 data)"}.`,hint:"Make it anew as one cabinet without a reserved area: osslsigncode adds the place for the signature by itself (makecab: MaxDiskSize=0, no Reserv\
ePer\u2026Size)."}:/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.test(e)?{code:"\
INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8 or later, packages \
of Windows apps 2.7.",hint:"Choose another tool for it (auto picks one by the file), or exclude it in files; see that the file is whole, and is what its name sa\
ys."}:m(e)}0&&(module.exports={a,b,c});
