var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{checkShell:()=>K,exportPrepared:()=>j,forgetExported:()=>$,preparedVariables:()=>S,runScript:()=>L});module.exports=
__toCommonJS(stdin_exports);var import_chunk_Q4OWH5AG=require("./chunk-Q4OWH5AG.cjs"),import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs");function S(e,r){let t={PKCS11_MODULE_PATH:e.library,
PKCS11_SIGN_PIN:import_chunk_Q4OWH5AG.a,PKCS11_SIGN_KEY_URI:r==null?void 0:r.uri,PKCS11_SIGN_CERTIFICATE:e.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:e.certificateChain,
PKCS11_SIGN_OPENSSL_CONF:e.opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:e.sunpkcs11Config,...e.gnupg===void 0?{}:_(e.gnupg)};return Object.fromEntries(Object.entries(
t).filter(n=>n[1]!==void 0))}function _({home:e,fingerprint:r,publicKey:t}){return{GNUPGHOME:e,GPG_KEY_ID:r,PKCS11_SIGN_GPG_PUBLIC_KEY:t,...import_chunk_Q4OWH5AG.f}}
var N={bash:{program:"bash",extension:".sh",arguments:e=>["--noprofile","--norc","-eo","pipefail",e]},sh:{program:"sh",extension:".sh",arguments:e=>["-e",e]},pwsh:{
program:"pwsh",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},powershell:{program:"powershell",extension:"\
.ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".cmd",arguments:e=>["/D","/E:ON","\
/V:OFF","/S","/C",`CALL "${e}"`]}},b=`$ErrorActionPreference = 'stop'
`,w=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function C({shell:e}){return N[e??(process.platform==="win32"?"pwsh":"bash")]}async function K(e){if(e.run===void 0)return;let{program:r}=C(e);if(await(0,import_chunk_Q4OWH5AG.c)(
r,(0,import_chunk_ZGFX3NXA.a)())===void 0)throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING",`The script in run is for ${r}, which is not on this machine.`,
{hint:`Install ${r} before this step, or set shell to one that is here.`})}function x({configuration:e,key:r,credentials:t}){let{opensslConf:n}=e;return{...S(e,
r),...t.public,...t.secret,...n===void 0?{}:{OPENSSL_CONF:n}}}async function L(e){let{host:r,inputs:t,workspace:n,signal:s,redact:p}=e.session;if(t.run===void 0)
return;let o=C(t),i=o.extension===".ps1"?b+t.run+w:t.run,a=await n.write(`script${o.extension}`,i),E={...O(),...x(e)};r.startGroup("Script");try{let u=await(0,import_chunk_GNFATBF3.d)(
{program:o.program,arguments:o.arguments(a),environment:E},{workingDirectory:process.cwd(),signal:s,redact:p,onLine:I=>{r.info(I)}});if(u!==0)throw new import_chunk_VC77LCNK.b(
"SCRIPT_FAILED",`The script in run ended with exit code ${u}.`,{hint:"Its own output above tells why."})}finally{r.endGroup()}}var P="exported-variables";function j({
session:e,configuration:r,key:t,credentials:n}){let{host:s,inputs:p}=e;if(p.exportEnvironment==="none")return;let o={...S(r,t),...n.public},c=p.exportEnvironment===
"all"?n.secret:{};s.saveState(P,JSON.stringify([...Object.keys(o),...Object.keys(c)]));for(let[i,a]of Object.entries(o))s.exportVariable(i,a,{secret:!1});for(let[
i,a]of Object.entries(c))s.exportVariable(i,a,{secret:!0})}function $(e){let r=JSON.parse(e.loadState(P)??"[]");if(Array.isArray(r))for(let t of r)typeof t=="st\
ring"&&e.exportVariable(t,"",{secret:!1})}function O(){let e=Object.entries((0,import_chunk_ZGFX3NXA.a)()).filter(([r])=>!/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.
test(r));return Object.fromEntries(e.filter(r=>r[1]!==void 0))}0&&(module.exports={checkShell,exportPrepared,forgetExported,preparedVariables,runScript});
