var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>x,b:()=>pn,c:()=>hn,d:()=>yn,e:()=>Pn,f:()=>wn,g:()=>_n,h:()=>Sn,i:()=>kn,j:()=>xn,k:()=>z});module.exports=__toCommonJS(
stdin_exports);var import_chunk_GNFATBF3=require("./chunk-GNFATBF3.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),
import_promises=require("node:fs/promises"),import_node_os=require("node:os"),import_node_path=require("node:path"),import_node_path2=require("node:path"),import_node_fs=require("node:fs"),
import_promises2=require("node:fs/promises"),import_node_path3=require("node:path"),E=/^[A-Za-z0-9_./:+~@%-]+$/,N=/[\u0000-\u001f\u007f]/;function p(n,e){if(n===
"")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is empty.`);if(N.test(n))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} holds a line break o\
r another control character: ${JSON.stringify(n)}.`,{hint:"OpenSSL cannot take such a path: move the file to another folder."});let t=n.replaceAll("\\","\\\\");
return E.test(n.replaceAll("\\",""))?t:`"${t.replaceAll('"','\\"')}"`}function f(n,e){let t=p(n,e);return l(n,e),t}function l(n,e){if(!(import_node_path2.posix.
isAbsolute(n)||import_node_path2.win32.isAbsolute(n)))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} must be an absolute path, not ${JSON.stringify(n)}\
.`)}function P(n){return $(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","engines = engines_section","","[engines_section]","pkcs1\
1 = pkcs11_section","","[pkcs11_section]","engine_id = pkcs11",`dynamic_path = ${f(n.enginePath,"The path of the OpenSSL engine")}`,`MODULE_PATH = ${f(n.library,
"The path of the PKCS #11 library")}`,...n.defaultAlgorithms?[`default_algorithms = ${n.defaultAlgorithms}`]:[],"init = 0",`PIN = ${p(n.pin,"The PIN")}`])}function C(n){
let e=f(n.library,"The path of the PKCS #11 library"),t=p(n.pin,"The PIN"),r={"pkcs11-provider":[`pkcs11-module-path = ${e}`,`pkcs11-module-token-pin = ${t}`,"p\
kcs11-module-quirks = no-deinit"],libp11:[`pkcs11_module = ${e}`,`pin = ${t}`]};return $(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_in\
it]","providers = provider_section","","[provider_section]","default = default_section","pkcs11 = pkcs11_section","","[default_section]","activate = 1","","[pkc\
s11_section]",`module = ${f(n.providerPath,"The path of the OpenSSL provider")}`,...r[n.provider],"activate = 1"])}function $(n){return`${n.join(`
`)}
`}function g(n){return/[^\x20-\x7e]/.test(n)||_.test(n)}var _=/\$\{(?!\{)[^}]*\}/,D=/[\u0000-\u001f\u007f]/;function S({library:n,name:e="SignPath.Cryptoki",slot:t}){
l(n,"The path of the PKCS #11 library");let r=t!==void 0&&t<=2147483647?`slot=${t}`:"slotListIndex=0";return`name=${w(e,"The SunPKCS11 provider's name")}
library=${w(n,"The path of the PKCS #11 library")}
${r}
`}function w(n,e){let t=i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} ${i}: ${JSON.stringify(n)}.`,{hint:"Java's SunPKCS11 cannot be told such a p\
ath: put the library, or a link to it, into a folder with a plain name."})};return n===""&&t("is empty"),D.test(n)&&t("holds a line break or another control cha\
racter"),_.test(n)&&t("holds ${\u2026}, which Java takes for a system property"),/[^\u0000-\u00ff]/.test(n)&&t("holds characters beyond ISO 8859-1"),/^[A-Za-z0-9_./:-]+$/.
test(n)?n:`"${n.replace(/["\\]/g,"\\$&").replace(/[\u0080-\u00ff]/g,i=>`\\${i.charCodeAt(0).toString(8)}`)}"`}var x="CONFIG";async function pn(n,e,t,r,i){let{openssl:a}=n,
s=a===void 0?void 0:j(a,e),c=s===void 0?void 0:await i.write("openssl-signpath.cnf",s);return{library:e,...n.sunpkcs11?{sunpkcs11Config:await K(e,r,i)}:{},...c===
void 0?{}:{opensslConf:c},...t===void 0?{}:await F(t,i)}}async function K(n,e,t){let r=await V(t),i=g(n)?(0,import_node_path.join)(r,`library${(0,import_node_path.extname)(
n)}`):n;i!==n&&await(0,import_promises.symlink)(n,i);let a=(0,import_node_path.join)(r,"pkcs11.config");return await(0,import_promises.writeFile)(a,S({library:i,
slot:e==null?void 0:e.slot}),{flag:"wx",mode:384}),a}async function V(n){return g(n.directory)?(0,import_chunk_FP2WBXV7.d)(n.directory,process.platform==="win32"?
(0,import_node_os.tmpdir)():"/tmp"):n.folder("java")}function j({backend:n,plugin:e,providerKind:t},r){if(e!==void 0)return n==="engine"?P({enginePath:e,library:r,
pin:x}):C({providerPath:e,provider:t,library:r,pin:x})}async function F({leaf:n,chain:e},t){let r=new Set(e.filter(({fingerprint256:i})=>i!==n.fingerprint256).map(
String));return{certificate:await t.write("certificate.pem",n.toString()),certificateChain:await t.write("certificate-chain.pem",[n,...e].map(i=>i.toString()).join(
"")),...r.size===0?{}:{certificateIssuers:await t.write("certificate-issuers.pem",[...r].join(""))}}}async function hn(n,e){for(let t of I(n,e))if(await T(t))return t}
async function yn(n,e){let t=new Map;for(let r of I(n,e)){if(!await T(r))continue;let i=await(0,import_promises2.realpath)(r);t.has(i)||t.set(i,r)}return[...t.values()]}
async function Pn(n,e,t){let r=await(0,import_chunk_GNFATBF3.b)({program:n,arguments:e,environment:t},{timeLimitInSeconds:30,redact:i=>i}).catch(()=>{});return(r==
null?void 0:r.output)??""}function I(n,e){let r=process.platform==="win32"?(e.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],i=e.PATH??e.Path??"";return((0,import_node_path3.isAbsolute)(
n)||/[/\\]/.test(n)?[""]:i.split(import_node_path3.delimiter).filter(s=>s!=="")).flatMap(s=>r.map(c=>{let d=s===""?n+c:(0,import_node_path3.join)(s,n+c);return(0,import_node_path3.isAbsolute)(
d)?d:(0,import_node_path3.join)(process.cwd(),d)}))}async function T(n){let e=await(0,import_promises2.stat)(n).catch(()=>{});return(e==null?void 0:e.isFile())!==
!0?!1:(0,import_promises2.access)(n,import_node_fs.constants.X_OK).then(()=>!0,()=>!1)}var wn={SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:"true"};function _n(n){
return m([`scdaemon-program ${u(n,"The path of gnupg-pkcs11-scd")}`,"allow-loopback-pinentry","disable-check-own-socket"])}function Sn({library:n,log:e}){return m(
["providers signpath",`provider-signpath-library ${u(n,"The path of the PKCS #11 library")}`,"verbose",`log-file ${u(e,"The path of the log")}`])}function kn({digest:n,
pin:e,startsAgent:t}){return m([...t?[]:["no-autostart"],"no-greeting","pinentry-mode loopback",`passphrase ${e}`,`digest-algo ${n.toUpperCase()}`,`cert-digest-\
algo ${n.toUpperCase()}`,"trust-model always"])}function xn(n){return n.replace(/[\p{Cc}\p{Cf}<>()]/gu," ").replace(/\s+/g," ").trim().slice(0,100)}function z(n){
return/^[A-Za-z0-9_./:+=@,~-]+$/.test(n)}function u(n,e){if(z(n))return n;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} can't stand in GnuPG's configu\
ration: ${JSON.stringify(n)}.`,{hint:"Use a path of letters, digits and . _ - only."})}function m(n){return`${n.join(`
`)}
`}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k});
