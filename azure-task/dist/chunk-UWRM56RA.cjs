var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>k,b:()=>B,c:()=>ne,d:()=>re,e:()=>te,f:()=>ie,g:()=>oe,h:()=>G});module.exports=__toCommonJS(stdin_exports);var import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_promises=require("node:fs/promises"),import_node_os=require("node:os"),import_node_path=require("node:path"),
import_node_path2=require("node:path"),w=/^[A-Za-z0-9_./:+~@%-]+$/,I=/[\u0000-\u001f\u007f]/;function p(e,n){if(e==="")throw new import_chunk_VC77LCNK.b("INVALI\
D_INPUT",`${n} is empty.`);if(I.test(e))throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${n} holds a line break or another control character: ${JSON.stringify(
e)}.`,{hint:"OpenSSL cannot take such a path: move the file to another folder."});let r=e.replaceAll("\\","\\\\");return w.test(e.replaceAll("\\",""))?r:`"${r.replaceAll(
'"','\\"')}"`}function a(e,n){let r=p(e,n);return c(e,n),r}function c(e,n){if(!(import_node_path2.posix.isAbsolute(e)||import_node_path2.win32.isAbsolute(e)))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${n} must be an absolute path, not ${JSON.stringify(e)}.`)}function h(e){return P(["config_diagnostics = 1","openssl_conf = openssl_init","","[\
openssl_init]","engines = engines_section","","[engines_section]","pkcs11 = pkcs11_section","","[pkcs11_section]","engine_id = pkcs11",`dynamic_path = ${a(e.enginePath,
"The path of the OpenSSL engine")}`,`MODULE_PATH = ${a(e.library,"The path of the PKCS #11 library")}`,...e.defaultAlgorithms?[`default_algorithms = ${e.defaultAlgorithms}`]:
[],"init = 0",`PIN = ${p(e.pin,"The PIN")}`])}function y(e){let n=a(e.library,"The path of the PKCS #11 library"),r=p(e.pin,"The PIN"),t={"pkcs11-provider":[`pk\
cs11-module-path = ${n}`,`pkcs11-module-token-pin = ${r}`,"pkcs11-module-quirks = no-deinit"],libp11:[`pkcs11_module = ${n}`,`pin = ${r}`]};return P(["config_di\
agnostics = 1","openssl_conf = openssl_init","","[openssl_init]","providers = provider_section","","[provider_section]","default = default_section","pkcs11 = pk\
cs11_section","","[default_section]","activate = 1","","[pkcs11_section]",`module = ${a(e.providerPath,"The path of the OpenSSL provider")}`,...t[e.provider],"a\
ctivate = 1"])}function P(e){return`${e.join(`
`)}
`}function f(e){return/[^\x20-\x7e]/.test(e)||$.test(e)}var $=/\$\{(?!\{)[^}]*\}/,A=/[\u0000-\u001f\u007f]/;function _({library:e,name:n="SignPath.Cryptoki",slot:r}){
c(e,"The path of the PKCS #11 library");let t=r!==void 0&&r<=2147483647?`slot=${r}`:"slotListIndex=0";return`name=${C(n,"The SunPKCS11 provider's name")}
library=${C(e,"The path of the PKCS #11 library")}
${t}
`}function C(e,n){let r=i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${n} ${i}: ${JSON.stringify(e)}.`,{hint:"Java's SunPKCS11 cannot be told such a p\
ath: put the library, or a link to it, into a folder with a plain name."})};return e===""&&r("is empty"),A.test(e)&&r("holds a line break or another control cha\
racter"),$.test(e)&&r("holds ${\u2026}, which Java takes for a system property"),/[^\u0000-\u00ff]/.test(e)&&r("holds characters beyond ISO 8859-1"),/^[A-Za-z0-9_./:-]+$/.
test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\u0080-\u00ff]/g,i=>`\\${i.charCodeAt(0).toString(8)}`)}"`}var k="CONFIG";async function B(e,n,r,t,i){let{openssl:s}=e,
g=s===void 0?void 0:E(s,n),u=g===void 0?void 0:await i.write("openssl-signpath.cnf",g);return{library:n,...e.sunpkcs11?{sunpkcs11Config:await D(n,t,i)}:{},...u===
void 0?{}:{opensslConf:u},...r===void 0?{}:await U(r,i)}}async function D(e,n,r){let t=await L(r),i=f(e)?(0,import_node_path.join)(t,`library${(0,import_node_path.extname)(
e)}`):e;i!==e&&await(0,import_promises.symlink)(e,i);let s=(0,import_node_path.join)(t,"pkcs11.config");return await(0,import_promises.writeFile)(s,_({library:i,
slot:n==null?void 0:n.slot}),{flag:"wx",mode:384}),s}async function L(e){return f(e.directory)?(0,import_chunk_FP2WBXV7.d)(e.directory,process.platform==="win32"?
(0,import_node_os.tmpdir)():"/tmp"):e.folder("java")}function E({backend:e,plugin:n,providerKind:r},t){if(n!==void 0)return e==="engine"?h({enginePath:n,library:t,
pin:k}):y({providerPath:n,provider:r,library:t,pin:k})}async function U({leaf:e,chain:n},r){let t=new Set(n.filter(({fingerprint256:i})=>i!==e.fingerprint256).map(
String));return{certificate:await r.write("certificate.pem",e.toString()),certificateChain:await r.write("certificate-chain.pem",[e,...n].map(i=>i.toString()).join(
"")),...t.size===0?{}:{certificateIssuers:await r.write("certificate-issuers.pem",[...t].join(""))}}}var ne={SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:"\
true"};function re(e){return d([`scdaemon-program ${l(e,"The path of gnupg-pkcs11-scd")}`,"allow-loopback-pinentry","disable-check-own-socket"])}function te({library:e,
log:n}){return d(["providers signpath",`provider-signpath-library ${l(e,"The path of the PKCS #11 library")}`,"verbose",`log-file ${l(n,"The path of the log")}`])}
function ie({digest:e,pin:n,startsAgent:r}){return d([...r?[]:["no-autostart"],"no-greeting","pinentry-mode loopback",`passphrase ${n}`,`digest-algo ${e.toUpperCase()}`,
`cert-digest-algo ${e.toUpperCase()}`,"trust-model always"])}function oe(e){return e.replace(/[\p{Cc}\p{Cf}<>()]/gu," ").replace(/\s+/g," ").trim().slice(0,100)}
function G(e){return/^[A-Za-z0-9_./:+=@,~-]+$/.test(e)}function l(e,n){if(G(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${n} can't stand in G\
nuPG's configuration: ${JSON.stringify(e)}.`,{hint:"Use a path of letters, digits and . _ - only."})}function d(e){return`${e.join(`
`)}
`}0&&(module.exports={a,b,c,d,e,f,g,h});
