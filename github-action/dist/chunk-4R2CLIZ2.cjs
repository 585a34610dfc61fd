var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>_,b:()=>an,c:()=>gn,d:()=>mn,e:()=>hn});module.exports=__toCommonJS(stdin_exports);var import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),
import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_promises=require("node:fs/promises"),import_node_os=require("node:os"),
import_node_path=require("node:path"),import_node_path2=require("node:path"),import_node_fs=require("node:fs"),import_promises2=require("node:fs/promises"),import_node_path3=require("node:path"),
v=/^[A-Za-z0-9_./:+~@%-]+$/,O=/[\u0000-\u001f\u007f]/;function p(n,e){if(n==="")throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} is empty.`);if(O.test(n))
throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} holds a line break or another control character: ${JSON.stringify(n)}.`,{hint:"OpenSSL cannot take such \
a path: move the file to another folder."});let t=n.replaceAll("\\","\\\\");return v.test(n.replaceAll("\\",""))?t:`"${t.replaceAll('"','\\"')}"`}function f(n,e){
let t=p(n,e);return l(n,e),t}function l(n,e){if(!(import_node_path2.posix.isAbsolute(n)||import_node_path2.win32.isAbsolute(n)))throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${e} must be an absolute path, not ${JSON.stringify(n)}.`)}function h(n){return y(["config_diagnostics = 1","openssl_conf = openssl_init","","[\
openssl_init]","engines = engines_section","","[engines_section]","pkcs11 = pkcs11_section","","[pkcs11_section]","engine_id = pkcs11",`dynamic_path = ${f(n.enginePath,
"The path of the OpenSSL engine")}`,`MODULE_PATH = ${f(n.library,"The path of the PKCS #11 library")}`,...n.defaultAlgorithms?[`default_algorithms = ${n.defaultAlgorithms}`]:
[],"init = 0",`PIN = ${p(n.pin,"The PIN")}`])}function P(n){let e=f(n.library,"The path of the PKCS #11 library"),t=p(n.pin,"The PIN"),r={"pkcs11-provider":[`pk\
cs11-module-path = ${e}`,`pkcs11-module-token-pin = ${t}`,"pkcs11-module-quirks = no-deinit"],libp11:[`pkcs11_module = ${e}`,`pin = ${t}`]};return y(["config_di\
agnostics = 1","openssl_conf = openssl_init","","[openssl_init]","providers = provider_section","","[provider_section]","default = default_section","pkcs11 = pk\
cs11_section","","[default_section]","activate = 1","","[pkcs11_section]",`module = ${f(n.providerPath,"The path of the OpenSSL provider")}`,...r[n.provider],"a\
ctivate = 1"])}function y(n){return`${n.join(`
`)}
`}function u(n){return/[^\x20-\x7e]/.test(n)||k.test(n)}var k=/\$\{(?!\{)[^}]*\}/,E=/[\u0000-\u001f\u007f]/;function w({library:n,name:e="SignPath.Cryptoki",slot:t}){
l(n,"The path of the PKCS #11 library");let r=t!==void 0&&t<=2147483647?`slot=${t}`:"slotListIndex=0";return`name=${C(e,"The SunPKCS11 provider's name")}
library=${C(n,"The path of the PKCS #11 library")}
${r}
`}function C(n,e){let t=i=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`${e} ${i}: ${JSON.stringify(n)}.`,{hint:"Java's SunPKCS11 cannot be told such a p\
ath: put the library, or a link to it, into a folder with a plain name."})};return n===""&&t("is empty"),E.test(n)&&t("holds a line break or another control cha\
racter"),k.test(n)&&t("holds ${\u2026}, which Java takes for a system property"),/[^\u0000-\u00ff]/.test(n)&&t("holds characters beyond ISO 8859-1"),/^[A-Za-z0-9_./:-]+$/.
test(n)?n:`"${n.replace(/["\\]/g,"\\$&").replace(/[\u0080-\u00ff]/g,i=>`\\${i.charCodeAt(0).toString(8)}`)}"`}var _="CONFIG";async function an(n,e,t,r,i){let{openssl:a}=n,
s=a===void 0?void 0:D(a,e),c=s===void 0?void 0:await i.write("openssl-signpath.cnf",s);return{library:e,...n.sunpkcs11?{sunpkcs11Config:await V(e,r,i)}:{},...c===
void 0?{}:{opensslConf:c},...t===void 0?{}:await X(t,i)}}async function V(n,e,t){let r=await j(t),i=u(n)?(0,import_node_path.join)(r,`library${(0,import_node_path.extname)(
n)}`):n;i!==n&&await(0,import_promises.symlink)(n,i);let a=(0,import_node_path.join)(r,"pkcs11.config");return await(0,import_promises.writeFile)(a,w({library:i,
slot:e?.slot}),{flag:"wx",mode:384}),a}async function j(n){return u(n.directory)?(0,import_chunk_SWKHB56L.d)(n.directory,process.platform==="win32"?(0,import_node_os.tmpdir)():
"/tmp"):n.folder("java")}function D({backend:n,plugin:e,providerKind:t},r){if(e!==void 0)return n==="engine"?h({enginePath:e,library:r,pin:_}):P({providerPath:e,
provider:t,library:r,pin:_})}async function X({leaf:n,chain:e},t){let r=new Set(e.filter(({fingerprint256:i})=>i!==n.fingerprint256).map(String));return{certificate:await t.
write("certificate.pem",n.toString()),certificateChain:await t.write("certificate-chain.pem",[n,...e].map(i=>i.toString()).join("")),...r.size===0?{}:{certificateIssuers:await t.
write("certificate-issuers.pem",[...r].join(""))}}}async function gn(n,e){for(let t of A(n,e))if(await b(t))return t}async function mn(n,e){let t=new Map;for(let r of A(
n,e)){if(!await b(r))continue;let i=await(0,import_promises2.realpath)(r);t.has(i)||t.set(i,r)}return[...t.values()]}async function hn(n,e,t){try{return(await(0,import_chunk_PZKOR45E.c)(
{program:n,arguments:e,environment:t},{timeLimitInSeconds:30,redact:r=>r})).output}catch(r){if(r instanceof import_chunk_VC77LCNK.b&&r.code==="INTERNAL_ERROR")throw r;
return""}}function A(n,e){let r=process.platform==="win32"?(e.PATHEXT??".EXE;.CMD;.BAT").split(";").concat(""):[""],i=e.PATH??e.Path??"";return((0,import_node_path3.isAbsolute)(
n)||/[/\\]/.test(n)?[""]:i.split(import_node_path3.delimiter).filter(s=>s!=="")).flatMap(s=>r.map(c=>{let d=s===""?n+c:(0,import_node_path3.join)(s,n+c);return(0,import_node_path3.isAbsolute)(
d)?d:(0,import_node_path3.join)(process.cwd(),d)}))}async function b(n){return(await(0,import_promises2.stat)(n).catch(()=>{}))?.isFile()!==!0?!1:(0,import_promises2.access)(
n,import_node_fs.constants.X_OK).then(()=>!0,()=>!1)}0&&(module.exports={a,b,c,d,e});
