var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>m,b:()=>A,c:()=>$,d:()=>I,e:()=>Q});module.exports=__toCommonJS(stdin_exports);var import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_UDRAOCHI=require("./chunk-UDRAOCHI.cjs"),T=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,
failure:{code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function m(e){let t=(0,import_chunk_UDRAOCHI.d)(e);return t!==void 0?
{ckr:t}:T.find(({pattern:n})=>n.test(e))?.failure??{}}var h=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".node",".pyd","\
.winmd"],y=[".msi",".msp",".mst",".msm"],C=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],A=[{extensions:h,title:"a Windows executable"},{extensions:y,
title:"a Windows installer"},{extensions:[".cab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"}];function $({extension:e}){return I.includes(
e)||A.some(({extensions:t})=>t.includes(e))}var I=[".appx",".msix",".appxbundle",".msixbundle"],P=[208,207,17,224,161,177,26,225];function x({extension:e,head:t}){
if(F(t,e))return"a Windows executable (PE)";if(d(t,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(d(t,P))return y.includes(e)?`a Windows\
 installer (${e})`:void 0;if(e===".cat"&&t[0]===48)return"a security catalog (.cat)";if(C.includes(e)&&t.length>0)return`a script that Authenticode signs (${e})`}
function F(e,t){if(!d(e,[77,90])||e.length<64)return!1;let n=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return n+4>e.length?h.includes(t):
d(e.subarray(n),[80,69,0,0])}function d(e,t){return e.length>=t.length&&t.every((n,i)=>e[i]===n)}var v="the chain of the certificate was not checked: its root i\
s not known here";async function S(e,t,n){let{file:i,timestamped:o}=e,r=/\.cat$/i.test(i)?await E(i,n):await V(i,t,n)??await O(i,t,n);if(r.state!=="valid")return r;
let{digest:s}=t.options;return r.digest!==s?{state:"invalid",reason:`it is made with ${r.digest??"another digest"}, not with ${s}`}:o&&r.timestampedAt===void 0?
{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}:r}async function E(e,t){let{verdict:n,kind:i}=await t.authenticodeSignature(
e);return n.state==="valid"&&i!=="catalog"?{state:"invalid",reason:"it is not a catalog"}:n}async function V(e,t,n){let i=await n.executableSignature(e);if(i?.state!==
"valid")return i;let o=(0,import_chunk_RKEOF3MD.a)(t.configuration.certificateChain,"policy's certificate");return await n.rootIsKnown(o)?i:{...i,notes:[...i.notes,
v]}}async function O(e,t,n){return n.withScratch(async i=>{let o=`${i}/signature.pem`,r=t.command("osslsigncode"),s=await n.run({program:r,arguments:["extract-s\
ignature","-pem","-in",e,"-out",o],environment:{}});if(s.exitCode!==0||w(s.output))return L(s.output);let{verdict:a,signedDigest:l}=await n.authenticodeSignature(
o);if(a.state!=="valid")return a;let u=await n.uncoveredData(e);if(u!==void 0)return{state:"invalid",reason:`the file ${u}`};let b=(0,import_chunk_RKEOF3MD.a)(t.
configuration.certificateChain,"policy's certificate"),{output:g}=await n.run({program:r,arguments:["verify","-CAfile",b,"-in",e],environment:{}});if(l===void 0||
!R(g).has(l.value))return{state:"invalid",reason:"the file was changed after signing: its digest is not the signed one"};let k=/^Signature verification: ok/m.test(
g)?[]:[v];return{...a,verifier:`${a.verifier}, digest by osslsigncode`,notes:[...a.notes,...k]}})}function w(e){return/no signature|not have any signature|unable to extract existing signature/i.
test(e)}function L(e){return/signature not at the end of the file/i.test(e)?{state:"invalid",reason:"there is more data after the signature"}:w(e)?{state:"unsig\
ned",reason:"there is no Authenticode signature in it"}:{state:"invalid",reason:`osslsigncode can't read the signature: ${e.trim().split(`
`)[0]??""}`}}function R(e){let t=e.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);return new Set([...t].map(([,n])=>n?.toLowerCase()??
""))}var N={name:"osslsigncode",title:"osslsigncode",packages:{debian:"osslsigncode",enterprise:"osslsigncode",fedora:"osslsigncode",releases:{"debian 11":"ossl\
signcode/bullseye"},epel:!0},version:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m}},Q={name:"osslsigncode",title:"Windows executables, instal\
lers, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:x,result:{kind:"embedded"},needs:{programs:[N],configuration:"openssl",opensslBackend:!0},
batch:"authenticode",honours:["digest","timestamp-urls","description","description-url"],sign({input:e,output:t,timestampUrl:n},i){let{configuration:o,options:r,
key:s}=i,a=D(i);return{program:i.command("osslsigncode"),arguments:["sign",...a.arguments,"-certs",(0,import_chunk_RKEOF3MD.a)(o.certificateChain,"policy's cert\
ificate"),"-key",s.uri,"-h",r.digest,...n===void 0?[]:["-ts",n],...r.description===void 0?[]:["-n",r.description],...r.descriptionUrl===void 0?[]:["-i",r.descriptionUrl],
...r.extraArguments,"-in",e,"-out",t],environment:a.environment}},verify:S,readFailure(e){let t=(0,import_chunk_UDRAOCHI.c)(e);return t===void 0?_(e):{ckr:t}}};
function D({backend:e,configuration:t}){return e==="engine"?{arguments:["-pkcs11module",t.library,"-pass","CONFIG"],environment:{}}:{arguments:[],environment:{OPENSSL_CONF:(0,import_chunk_RKEOF3MD.a)(
t.opensslConf,"OpenSSL configuration")}}}function _(e){return/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.
test(e)?{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}:/(key values|key type) mismatch|consistency of a private key/i.
test(e)?{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}:/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.
test(e)?{code:"INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8 or l\
ater."}:m(e)}0&&(module.exports={a,b,c,d,e});
