var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{exportPrepared:()=>K,forgetExported:()=>R,preparedVariables:()=>S,runScript:()=>A,shellOf:()=>w});module.exports=__toCommonJS(
stdin_exports);var import_chunk_L2YACXYC=require("./chunk-L2YACXYC.cjs"),import_chunk_FKQ6OXDP=require("./chunk-FKQ6OXDP.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_4BZ7O3LF=require("./chunk-4BZ7O3LF.cjs"),import_chunk_RVXNVVIO=require("./chunk-RVXNVVIO.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function S(e,r){let n={PKCS11_MODULE_PATH:e.library,
PKCS11_SIGN_PIN:import_chunk_L2YACXYC.a,PKCS11_SIGN_KEY_URI:r?.uri,PKCS11_SIGN_CERTIFICATE:e.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:e.certificateChain,PKCS11_SIGN_OPENSSL_CONF:e.
opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:e.sunpkcs11Config,...e.gnupg===void 0?{}:_(e.gnupg)};return Object.fromEntries(Object.entries(n).filter(t=>t[1]!==void 0))}
function _({home:e,fingerprint:r,publicKey:n}){return{GNUPGHOME:e,GPG_KEY_ID:r,PKCS11_SIGN_GPG_PUBLIC_KEY:n,...import_chunk_L2YACXYC.c}}var f={bash:{program:"ba\
sh",extension:".sh",arguments:e=>["--noprofile","--norc","-eo","pipefail",e]},sh:{program:"sh",extension:".sh",arguments:e=>["-e",e]},pwsh:{program:"pwsh",extension:"\
.ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},powershell:{program:"powershell",extension:".ps1",arguments:e=>[
"-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".cmd",arguments:e=>["/D","/E:ON","/V:OFF","/S","/C",`C\
ALL "${e}"`]}},I=`$ErrorActionPreference = 'stop'
`,b=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function w(e){let r=e??(process.platform==="win32"?"pwsh":"bash"),n=Object.hasOwn(f,r)?f[r]:void 0;if(n===void 0)throw new import_chunk_VC77LCNK.b("INVALID_IN\
PUT",`shell is "${r}", which is not one of ${Object.keys(f).join(", ")}.`,{hint:"Leave shell out for bash (pwsh on Windows)."});return n}function N({configuration:e,
key:r,credentials:n}){let{opensslConf:t}=e;return{...S(e,r),...n.public,...n.secret,...t===void 0?{}:{OPENSSL_CONF:t}}}async function A(e){let{host:r,inputs:n,workspace:t,
signal:s,redact:p}=e.session;if(n.run===void 0)return;let o=w(n.shell),i=o.extension===".ps1"?I+n.run+b:n.run,a=await t.write(`script${o.extension}`,i),P={...x(),
...N(e)};r.startGroup("Script");try{let u=await(0,import_chunk_FKQ6OXDP.d)({program:o.program,arguments:o.arguments(a),environment:P},{workingDirectory:process.
cwd(),signal:s,redact:p,onLine:E=>{r.info(E)}});if(u!==0)throw new import_chunk_VC77LCNK.b("SCRIPT_FAILED",`The script in run ended with exit code ${u}.`,{hint:"\
Its own output above tells why."})}finally{r.endGroup()}}var C="exported-variables";function K({session:e,configuration:r,key:n,credentials:t}){let{host:s,inputs:p}=e;
if(p.exportEnvironment==="none")return;let o={...S(r,n),...t.public},c=p.exportEnvironment==="all"?t.secret:{};s.saveState(C,JSON.stringify([...Object.keys(o),...Object.
keys(c)]));for(let[i,a]of Object.entries(o))s.exportVariable(i,a,{secret:!1});for(let[i,a]of Object.entries(c))s.exportVariable(i,a,{secret:!0})}function R(e){let r=JSON.
parse(e.loadState(C)??"[]");if(Array.isArray(r))for(let n of r)typeof n=="string"&&e.exportVariable(n,"",{secret:!1})}function x(){let e=Object.entries((0,import_chunk_ZGFX3NXA.a)()).
filter(([r])=>!/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(r));return Object.fromEntries(e.filter(r=>r[1]!==void 0))}0&&(module.exports={exportPrepared,forgetExported,preparedVariables,runScript,shellOf});
