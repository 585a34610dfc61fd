var u=Object.defineProperty;var O=Object.getOwnPropertyDescriptor;var T=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var w=(e,r)=>{for(var t in r)u(e,t,{get:r[t],enumerable:!0})},G=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let i of T(r))!v.call(e,i)&&i!==t&&
u(e,i,{get:()=>r[i],enumerable:!(n=O(r,i))||n.enumerable});return e};var x=e=>G(u({},"__esModule",{value:!0}),e);var k={};w(k,{checkShell:()=>d,exportPrepared:()=>g,forgetExported:()=>P,runScript:()=>N});module.exports=x(k);var _=require("./chunk-WQTG4LZH.cjs"),f=require("./chunk-2EJZXDWU.cjs"),
h=require("./chunk-QAA7V325.cjs"),p=require("./chunk-ZGFX3NXA.cjs"),H=require("./chunk-FP2WBXV7.cjs"),V=require("./chunk-4LOM4CLD.cjs"),m=require("./chunk-DL23VD4K.cjs"),
Y=require("./chunk-3CREN6VF.cjs");function I(e,r){let t={PKCS11_MODULE_PATH:e.library,PKCS11_SIGN_PIN:f.a,PKCS11_SIGN_KEY_URI:r==null?void 0:r.uri,PKCS11_SIGN_CERTIFICATE:e.
certificate,PKCS11_SIGN_CERTIFICATE_CHAIN:e.certificateChain,PKCS11_SIGN_OPENSSL_CONF:e.opensslConf,PKCS11_SIGN_SUNPKCS11_CONFIG:e.sunpkcs11Config,...e.gnupg===
void 0?{}:y(e.gnupg)};return Object.fromEntries(Object.entries(t).filter(n=>n[1]!==void 0))}function y({home:e,fingerprint:r,publicKey:t}){return{GNUPGHOME:e,GPG_KEY_ID:r,
PKCS11_SIGN_GPG_PUBLIC_KEY:t,..._.a}}var A={bash:{program:"bash",extension:".sh",lineEnd:`
`,arguments:e=>["--noprofile","--norc","-eo","pipefail",e]},sh:{program:"sh",extension:".sh",lineEnd:`
`,arguments:e=>["-e",e]},pwsh:{program:"pwsh",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},powershell:{
program:"powershell",extension:".ps1",arguments:e=>["-NoProfile","-NonInteractive","-Command",`. '${e.replaceAll("'","''")}'`]},cmd:{program:"cmd",extension:".c\
md",lineEnd:`\r
`,arguments:e=>["/D","/E:ON","/V:OFF","/S","/C",`CALL "${e}"`]}},K=`$ErrorActionPreference = 'stop'
`,L=`
if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }
`;function F(e,r){return r===void 0?e:e.replace(/\r?\n/g,r)}function C({shell:e}){return A[e??(process.platform==="win32"?"pwsh":"bash")]}async function d(e){if(e.
run===void 0)return;let{program:r}=C(e);if(await(0,f.c)(r,(0,p.a)())===void 0)throw new m.b("PREREQUISITE_MISSING",`The script in run is for ${r}, which is not \
on this machine.`,{hint:`Install ${r} before this step, or set shell to one that is here.`})}function $({configuration:e,key:r,credentials:t}){let{opensslConf:n}=e;
return{...I(e,r),...t.public,...t.secret,...n===void 0?{}:{OPENSSL_CONF:n}}}async function N(e){let{host:r,inputs:t,workspace:n,signal:i,redact:s}=e.session;if(t.
run===void 0)return;let o=C(t),c=o.extension===".ps1"?K+t.run+L:F(t.run,o.lineEnd),a=await n.write(`script${o.extension}`,c),l={...U(e.session),...$(e)};r.startGroup(
"Script");try{let S=await(0,h.f)({program:o.program,arguments:o.arguments(a),environment:l},{workingDirectory:process.cwd(),signal:i,redact:s,onLine:b=>{r.info(
b)}});if(S!==0)throw new m.b("SCRIPT_FAILED",`The script in run ended with exit code ${S}.`,{hint:"Its own output above tells why."})}finally{r.endGroup()}}var E="\
exported-variables";function g({session:e,configuration:r,key:t,credentials:n}){let{host:i,inputs:s}=e;if(s.exportEnvironment==="none")return;let o={...j(),...I(
r,t),...n.public},c=s.exportEnvironment==="all"?n.secret:{};i.saveState(E,JSON.stringify([...Object.keys(o),...Object.keys(c)]));for(let[a,l]of Object.entries(o))
i.exportVariable(a,l,{secret:!1});for(let[a,l]of Object.entries(c))i.exportVariable(a,l,{secret:!0})}function j(){let e=(0,p.a)();return Object.fromEntries(["PK\
CS11_SIGN_KEY_URI","PKCS11_SIGN_CERTIFICATE","PKCS11_SIGN_CERTIFICATE_CHAIN"].filter(r=>e[r]!==void 0).map(r=>[r,""]))}function P(e){let r=JSON.parse(e.loadState(
E)??"[]");if(Array.isArray(r))for(let t of r)typeof t=="string"&&e.exportVariable(t,"",{secret:!1})}function R({host:e,inputs:r},t){var n,i;if(e.name==="azure")
return/^(INPUT_|STATE_|SECRET_|ENDPOINT_)/i.test(t);let s=(i=(n=/^INPUT_(.+)$/i.exec(t))==null?void 0:n[1])==null?void 0:i.replaceAll("-","").toLowerCase();return e.
name==="github"&&Object.keys(r).some(o=>o.toLowerCase()===s)}function U(e){let r=Object.entries((0,p.a)()).filter(([t])=>!R(e,t));return Object.fromEntries(r.filter(
t=>t[1]!==void 0))}0&&(module.exports={checkShell,exportPrepared,forgetExported,runScript});
