var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{checkShell:()=>F,exportPrepared:()=>U,forgetExported:()=>D,preparedVariables:()=>h,runScript:()=>$});module.exports=
__toCommonJS(stdin_exports);var import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_IEONEQW3=require("./chunk-IEONEQW3.cjs"),import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");function h(e,n){let r={PKCS11_MODULE_PATH:e.library,
PKCS11_SIGN_PIN:import_chunk_IEONEQW3.a,PKCS11_SIGN_KEY_URI:n==null?void 0:n.uri,PKCS11_SIGN_CERTIFICATE:e.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:e.certificateChain,
PKCS11_SIGN_OPENSSL_CONF:e.opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:e.sunpkcs11Config,...e.gnupg===void 0?{}:_(e.gnupg)};return Object.fromEntries(Object.entries(
r).filter(t=>t[1]!==void 0))}function _({home:e,fingerprint:n,publicKey:r}){return{GNUPGHOME:e,GPG_KEY_ID:n,PKCS11_SIGN_GPG_PUBLIC_KEY:r,...import_chunk_JNN2RBYJ.a}}
var N={bash:{program:"bash",extension:".sh",lineEnd:`
`,arguments:e=>["--noprofile","--norc","-eo","pipefail",e]},sh:{program:"sh",extension:".sh",lineEnd:`
`,arguments:e=>["-e",e]},pwsh:{program:"pwsh",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},powershell:{
program:"powershell",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".c\
md",lineEnd:`\r
`,arguments:e=>["/D","/E:ON","/V:OFF","/S","/C",`CALL "${e}"`]}},b=`$ErrorActionPreference = 'stop'
`,w=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function x(e,n){return n===void 0?e:e.replace(/\r?\n/g,n)}function E({shell:e}){return N[e??(process.platform==="win32"?"pwsh":"bash")]}async function F(e){if(e.
run===void 0)return;let{program:n}=E(e);if(await(0,import_chunk_IEONEQW3.c)(n,(0,import_chunk_ZGFX3NXA.a)())===void 0)throw new import_chunk_VC77LCNK.b("PREREQU\
ISITE_MISSING",`The script in run is for ${n}, which is not on this machine.`,{hint:`Install ${n} before this step, or set shell to one that is here.`})}function O({
configuration:e,key:n,credentials:r}){let{opensslConf:t}=e;return{...h(e,n),...r.public,...r.secret,...t===void 0?{}:{OPENSSL_CONF:t}}}async function $(e){let{host:n,
inputs:r,workspace:t,signal:i,redact:s}=e.session;if(r.run===void 0)return;let o=E(r),a=o.extension===".ps1"?b+r.run+w:x(r.run,o.lineEnd),p=await t.write(`scrip\
t${o.extension}`,a),I={...G(e.session),...O(e)};n.startGroup("Script");try{let u=await(0,import_chunk_BFK3CVMN.e)({program:o.program,arguments:o.arguments(p),environment:I},
{workingDirectory:process.cwd(),signal:i,redact:s,onLine:P=>{n.info(P)}});if(u!==0)throw new import_chunk_VC77LCNK.b("SCRIPT_FAILED",`The script in run ended wi\
th exit code ${u}.`,{hint:"Its own output above tells why."})}finally{n.endGroup()}}var C="exported-variables";function U({session:e,configuration:n,key:r,credentials:t}){
let{host:i,inputs:s}=e;if(s.exportEnvironment==="none")return;let o={...y(),...h(n,r),...t.public},c=s.exportEnvironment==="all"?t.secret:{};i.saveState(C,JSON.
stringify([...Object.keys(o),...Object.keys(c)]));for(let[a,p]of Object.entries(o))i.exportVariable(a,p,{secret:!1});for(let[a,p]of Object.entries(c))i.exportVariable(
a,p,{secret:!0})}function y(){let e=(0,import_chunk_ZGFX3NXA.a)();return Object.fromEntries(["PKCS11_SIGN_KEY_URI","PKCS11_SIGN_CERTIFICATE","PKCS11_SIGN_CERTIF\
ICATE_CHAIN"].filter(r=>e[r]!==void 0).map(r=>[r,""]))}function D(e){let n=JSON.parse(e.loadState(C)??"[]");if(Array.isArray(n))for(let r of n)typeof r=="string"&&
e.exportVariable(r,"",{secret:!1})}function T({host:e,inputs:n},r){var i,s;if(e.name==="azure")return/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(r);let t=(s=(i=/^INPUT_(.+)$/i.
exec(r))==null?void 0:i[1])==null?void 0:s.replaceAll("-","").toLowerCase();return e.name==="github"&&Object.keys(n).some(o=>o.toLowerCase()===t)}function G(e){
let n=Object.entries((0,import_chunk_ZGFX3NXA.a)()).filter(([r])=>!T(e,r));return Object.fromEntries(n.filter(r=>r[1]!==void 0))}0&&(module.exports={checkShell,exportPrepared,forgetExported,preparedVariables,runScript});
