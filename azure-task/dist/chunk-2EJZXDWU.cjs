var m=Object.defineProperty;var K=Object.getOwnPropertyDescriptor;var x=Object.getOwnPropertyNames;var j=Object.prototype.hasOwnProperty;var D=(t,e)=>{for(var i in e)m(t,i,{get:e[i],enumerable:!0})},E=(t,e,i,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let a of x(e))!j.call(t,a)&&a!==i&&
m(t,a,{get:()=>e[a],enumerable:!(r=K(e,a))||r.enumerable});return t};var J=t=>E(m({},"__esModule",{value:!0}),t);var B={};D(B,{a:()=>u,b:()=>T,c:()=>C,d:()=>L,e:()=>O});module.exports=J(B);var P=require("./chunk-QAA7V325.cjs"),I=require("./chunk-FP2WBXV7.cjs"),c=require("./chunk-DL23VD4K.cjs"),
h=require("node:fs/promises"),A=require("node:os"),p=require("node:path"),d=require("node:path"),N=require("node:fs"),l=require("node:fs/promises"),n=require("node:path"),
U=/^[A-Za-z0-9_./:+~@%-]+$/,R=/[\u0000-\u001f\u007f]/;function w(t,e){if(t==="")throw new c.b("INVALID_INPUT",`${e} is empty.`);if(R.test(t))throw new c.b("INVA\
LID_INPUT",`${e} holds a line break or another control character: ${JSON.stringify(t)}.`,{hint:"OpenSSL cannot take such a path: move the file to another folder\
."});let i=t.replaceAll("\\","\\\\");return U.test(t.replaceAll("\\",""))?i:`"${i.replaceAll('"','\\"')}"`}function f(t,e){let i=w(t,e);return g(t,e),i}function g(t,e){
if(!(d.posix.isAbsolute(t)||d.win32.isAbsolute(t)))throw new c.b("INVALID_INPUT",`${e} must be an absolute path, not ${JSON.stringify(t)}.`)}function V(t){return v(
["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","engines = engines_section","","[engines_section]","pkcs11 = pkcs11_section","","[pk\
cs11_section]","engine_id = pkcs11",`dynamic_path = ${f(t.enginePath,"The path of the OpenSSL engine")}`,`MODULE_PATH = ${f(t.library,"The path of the PKCS #11 \
library")}`,...t.defaultAlgorithms?[`default_algorithms = ${t.defaultAlgorithms}`]:[],"init = 0",`PIN = ${w(t.pin,"The PIN")}`])}function F(t){let e=f(t.library,
"The path of the PKCS #11 library"),i=w(t.pin,"The PIN"),r={"pkcs11-provider":[`pkcs11-module-path = ${e}`,`pkcs11-module-token-pin = ${i}`,"pkcs11-module-quirk\
s = no-deinit"],libp11:[`pkcs11_module = ${e}`,`pin = ${i}`]};return v(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","providers = \
provider_section","","[provider_section]","default = default_section","pkcs11 = pkcs11_section","","[default_section]","activate = 1","","[pkcs11_section]",`mod\
ule = ${f(t.providerPath,"The path of the OpenSSL provider")}`,...r[t.provider],"activate = 1"])}function v(t){return`${t.join(`
`)}
`}function _(t){return/[^\x20-\x7e]/.test(t)||$.test(t)}var $=/\$\{(?!\{)[^}]*\}/,M=/[\u0000-\u001f\u007f]/;function X({library:t,name:e="SignPath.Cryptoki",slot:i}){
g(t,"The path of the PKCS #11 library");let r=i!==void 0&&i<=2147483647?`slot=${i}`:"slotListIndex=0";return`name=${b(e,"The SunPKCS11 provider's name")}
library=${b(t,"The path of the PKCS #11 library")}
${r}
`}function b(t,e){let i=r=>{throw new c.b("INVALID_INPUT",`${e} ${r}: ${JSON.stringify(t)}.`,{hint:"Java's SunPKCS11 cannot be told such a path: put the library\
, or a link to it, into a folder with a plain name."})};return t===""&&i("is empty"),M.test(t)&&i("holds a line break or another control character"),$.test(t)&&
i("holds ${\u2026}, which Java takes for a system property"),/[^\u0000-\u00ff]/.test(t)&&i("holds characters beyond ISO 8859-1"),/^[A-Za-z0-9_./:-]+$/.test(t)?t:
`"${t.replace(/["\\]/g,"\\$&").replace(/[\u0080-\u00ff]/g,r=>`\\${r.charCodeAt(0).toString(8)}`)}"`}var u="CONFIG";async function T(t,e,i,r,a){let{openssl:o}=t,
s=o===void 0?void 0:q(o,e),y=s===void 0?void 0:await a.write("openssl-signpath.cnf",s);return{library:e,...t.sunpkcs11?{sunpkcs11Config:await z(e,r,a)}:{},...y===
void 0?{}:{opensslConf:y},...i===void 0?{}:await Z(i,a)}}async function z(t,e,i){let r=await H(i),a=_(t)?(0,p.join)(r,`library${(0,p.extname)(t)}`):t;a!==t&&await(0,h.symlink)(
t,a);let o=(0,p.join)(r,"pkcs11.config");return await(0,h.writeFile)(o,X({library:a,slot:e==null?void 0:e.slot}),{flag:"wx",mode:384}),o}async function H(t){return _(
t.directory)?(0,I.d)(t.directory,process.platform==="win32"?(0,A.tmpdir)():"/tmp"):t.folder("java")}function q({backend:t,plugin:e,providerKind:i},r){if(e!==void 0)
return t==="engine"?V({enginePath:e,library:r,pin:u}):F({providerPath:e,provider:i,library:r,pin:u})}async function Z({leaf:t,chain:e},i){let r=new Set(e.filter(
({fingerprint256:a})=>a!==t.fingerprint256).map(String));return{certificate:await i.write("certificate.pem",t.toString()),certificateChain:await i.write("certif\
icate-chain.pem",[t,...e].map(a=>a.toString()).join("")),...r.size===0?{}:{certificateIssuers:await i.write("certificate-issuers.pem",[...r].join(""))}}}async function C(t,e){
for(let i of k(t,e))if(await S(i))return i}async function L(t,e){let i=new Map;for(let r of k(t,e)){if(!await S(r))continue;let a=await(0,l.realpath)(r);i.has(a)||
i.set(a,r)}return[...i.values()]}async function O(t,e,i){try{return(await(0,P.c)({program:t,arguments:e,environment:i},{timeLimitInSeconds:30,redact:r=>r})).output}catch(r){
if(r instanceof c.b&&r.code==="INTERNAL_ERROR")throw r;return""}}function k(t,e){let i=process.platform==="win32"?(e.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(
""):[""],r=e.PATH??e.Path??"";return((0,n.isAbsolute)(t)||/[/\\]/.test(t)?[""]:r.split(n.delimiter).filter(a=>a!=="")).flatMap(a=>i.map(o=>{let s=a===""?t+o:(0,n.join)(
a,t+o);return(0,n.isAbsolute)(s)?s:(0,n.join)(process.cwd(),s)}))}async function S(t){let e=await(0,l.stat)(t).catch(()=>{});return(e==null?void 0:e.isFile())!==
!0?!1:(0,l.access)(t,N.constants.X_OK).then(()=>!0,()=>!1)}0&&(module.exports={a,b,c,d,e});
