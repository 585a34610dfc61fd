var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{checkShell:()=>F,exportPrepared:()=>k,forgetExported:()=>U,preparedVariables:()=>h,runScript:()=>$});module.exports=
__toCommonJS(stdin_exports);var import_chunk_JNN2RBYJ=require("./chunk-JNN2RBYJ.cjs"),import_chunk_4R2CLIZ2=require("./chunk-4R2CLIZ2.cjs"),import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs");function h(e,r){let n={PKCS11_MODULE_PATH:e.library,
PKCS11_SIGN_PIN:import_chunk_4R2CLIZ2.a,PKCS11_SIGN_KEY_URI:r?.uri,PKCS11_SIGN_CERTIFICATE:e.certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:e.certificateChain,PKCS11_SIGN_OPENSSL_CONF:e.
opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:e.sunpkcs11Config,...e.gnupg===void 0?{}:_(e.gnupg)};return Object.fromEntries(Object.entries(n).filter(t=>t[1]!==void 0))}
function _({home:e,fingerprint:r,publicKey:n}){return{GNUPGHOME:e,GPG_KEY_ID:r,PKCS11_SIGN_GPG_PUBLIC_KEY:n,...import_chunk_JNN2RBYJ.a}}var N={bash:{program:"ba\
sh",extension:".sh",lineEnd:`
`,arguments:e=>["--noprofile","--norc","-eo","pipefail",e]},sh:{program:"sh",extension:".sh",lineEnd:`
`,arguments:e=>["-e",e]},pwsh:{program:"pwsh",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},powershell:{
program:"powershell",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".c\
md",lineEnd:`\r
`,arguments:e=>["/D","/E:ON","/V:OFF","/S","/C",`CALL "${e}"`]}},b=`$ErrorActionPreference = 'stop'
`,w=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function y(e,r){return r===void 0?e:e.replace(/\r?\n/g,r)}function E({shell:e}){return N[e??(process.platform==="win32"?"pwsh":"bash")]}async function F(e){if(e.
run===void 0)return;let{program:r}=E(e);if(await(0,import_chunk_4R2CLIZ2.c)(r,(0,import_chunk_ZGFX3NXA.a)())===void 0)throw new import_chunk_VC77LCNK.b("PREREQU\
ISITE_MISSING",`The script in run is for ${r}, which is not on this machine.`,{hint:`Install ${r} before this step, or set shell to one that is here.`})}function x({
configuration:e,key:r,credentials:n}){let{opensslConf:t}=e;return{...h(e,r),...n.public,...n.secret,...t===void 0?{}:{OPENSSL_CONF:t}}}async function $(e){let{host:r,
inputs:n,workspace:t,signal:i,redact:p}=e.session;if(n.run===void 0)return;let o=E(n),s=o.extension===".ps1"?b+n.run+w:y(n.run,o.lineEnd),a=await t.write(`scrip\
t${o.extension}`,s),I={...G(e.session),...x(e)};r.startGroup("Script");try{let u=await(0,import_chunk_PZKOR45E.e)({program:o.program,arguments:o.arguments(a),environment:I},
{workingDirectory:process.cwd(),signal:i,redact:p,onLine:P=>{r.info(P)}});if(u!==0)throw new import_chunk_VC77LCNK.b("SCRIPT_FAILED",`The script in run ended wi\
th exit code ${u}.`,{hint:"Its own output above tells why."})}finally{r.endGroup()}}var C="exported-variables";function k({session:e,configuration:r,key:n,credentials:t}){
let{host:i,inputs:p}=e;if(p.exportEnvironment==="none")return;let o={...O(),...h(r,n),...t.public},c=p.exportEnvironment==="all"?t.secret:{};i.saveState(C,JSON.
stringify([...Object.keys(o),...Object.keys(c)]));for(let[s,a]of Object.entries(o))i.exportVariable(s,a,{secret:!1});for(let[s,a]of Object.entries(c))i.exportVariable(
s,a,{secret:!0})}function O(){let e=(0,import_chunk_ZGFX3NXA.a)();return Object.fromEntries(["PKCS11_SIGN_KEY_URI","PKCS11_SIGN_CERTIFICATE","PKCS11_SIGN_CERTIF\
ICATE_CHAIN"].filter(n=>e[n]!==void 0).map(n=>[n,""]))}function U(e){let r=JSON.parse(e.loadState(C)??"[]");if(Array.isArray(r))for(let n of r)typeof n=="string"&&
e.exportVariable(n,"",{secret:!1})}function T({host:e,inputs:r},n){if(e.name==="azure")return/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(n);let t=/^INPUT_(.+)$/i.
exec(n)?.[1]?.replaceAll("-","").toLowerCase();return e.name==="github"&&Object.keys(r).some(i=>i.toLowerCase()===t)}function G(e){let r=Object.entries((0,import_chunk_ZGFX3NXA.a)()).
filter(([n])=>!T(e,n));return Object.fromEntries(r.filter(n=>n[1]!==void 0))}0&&(module.exports={checkShell,exportPrepared,forgetExported,preparedVariables,runScript});
