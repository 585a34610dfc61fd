var bundleAddress = require('url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{configure:()=>configure,dummyCertificate:()=>dummyCertificate,isPlain:()=>isPlain,pin:()=>pin,renderCardDaemonConfig:()=>renderCardDaemonConfig,
renderGpgAgentConfig:()=>renderGpgAgentConfig,renderGpgConfig:()=>renderGpgConfig,userIdPart:()=>userIdPart});module.exports=__toCommonJS(stdin_exports);var import_chunk_MDZAP66I=require("./chunk-MDZAP66I.cjs"),
import_chunk_6SEWUBK6=require("./chunk-6SEWUBK6.cjs"),import_node_fs=require("node:fs"),import_promises=require("node:fs/promises"),import_node_os=require("node:os"),
import_node_path=require("node:path"),import_node_path2=require("node:path"),plainValue=/^[A-Za-z0-9_./:+~@%-]+$/,controlCharacter=/[\u0000-\u001f\u007f]/;function opensslValue(value,what){
if(value==="")throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${what} is empty.`);if(controlCharacter.test(value))throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${what} holds a line break or another control character: ${JSON.stringify(value)}.`,{hint:"OpenSSL cannot take such a path: move the file to an\
other folder."});let escaped=value.replaceAll("\\","\\\\");return plainValue.test(value.replaceAll("\\",""))?escaped:`"${escaped.replaceAll('"','\\"')}"`}function opensslPath(path,what){
let value=opensslValue(path,what);return requireAbsolute(path,what),value}function requireAbsolute(path,what){if(!(import_node_path2.posix.isAbsolute(path)||import_node_path2.win32.
isAbsolute(path)))throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${what} must be an absolute path, not ${JSON.stringify(path)}.`)}function renderOpensslEngineConfig(config){
return lines(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","engines = engines_section","","[engines_section]","pkcs11 = pkcs11_sec\
tion","","[pkcs11_section]","engine_id = pkcs11",`dynamic_path = ${opensslPath(config.enginePath,"The path of the OpenSSL engine")}`,`MODULE_PATH = ${opensslPath(
config.library,"The path of the PKCS #11 library")}`,...config.defaultAlgorithms?[`default_algorithms = ${config.defaultAlgorithms}`]:[],"init = 0",`PIN = ${opensslValue(
config.pin,"The PIN")}`])}function renderOpensslProviderConfig(config){let library=opensslPath(config.library,"The path of the PKCS #11 library"),pin2=opensslValue(
config.pin,"The PIN"),settings={"pkcs11-provider":[`pkcs11-module-path = ${library}`,`pkcs11-module-token-pin = ${pin2}`,"pkcs11-module-quirks = no-deinit"],libp11:[
`pkcs11_module = ${library}`,`pin = ${pin2}`]};return lines(["config_diagnostics = 1","openssl_conf = openssl_init","","[openssl_init]","providers = provider_se\
ction","","[provider_section]","default = default_section","pkcs11 = pkcs11_section","","[default_section]","activate = 1","","[pkcs11_section]",`module = ${opensslPath(
config.providerPath,"The path of the OpenSSL provider")}`,...settings[config.provider],"activate = 1"])}function lines(texts){return`${texts.join(`
`)}
`}function needsPlainPath(path){return/[^\x20-\x7e]/.test(path)||expansion.test(path)}var expansion=/\$\{(?!\{)[^}]*\}/,controlCharacter2=/[\u0000-\u001f\u007f]/;
function renderSunPkcs11Config({library,name="SignPath.Cryptoki",slot}){requireAbsolute(library,"The path of the PKCS #11 library");let place=slot!==void 0&&slot<=
2147483647?`slot=${slot}`:"slotListIndex=0";return`name=${quoted(name,"The SunPKCS11 provider's name")}
library=${quoted(library,"The path of the PKCS #11 library")}
${place}
`}function quoted(value,what){let refuse=why=>{throw new import_chunk_6SEWUBK6.SigningError("INVALID_INPUT",`${what} ${why}: ${JSON.stringify(value)}.`,{hint:"J\
ava's SunPKCS11 cannot be told such a path: put the library, or a link to it, into a folder with a plain name."})};return value===""&&refuse("is empty"),controlCharacter2.
test(value)&&refuse("holds a line break or another control character"),expansion.test(value)&&refuse("holds ${\u2026}, which Java takes for a system property"),
/[^\u0000-\u00ff]/.test(value)&&refuse("holds characters beyond ISO 8859-1"),/^[A-Za-z0-9_./:-]+$/.test(value)?value:`"${value.replace(/["\\]/g,"\\$&").replace(
/[\u0080-\u00ff]/g,character=>`\\${character.charCodeAt(0).toString(8)}`)}"`}var pin="CONFIG";async function configure(plan,library,certificate,token,workspace){
let{openssl}=plan,config=openssl===void 0?void 0:renderOpenssl(openssl,library),opensslConf=config===void 0?void 0:await workspace.write("openssl-signpath.cnf",
config);return{library,...plan.sunpkcs11?{sunpkcs11Config:await writeSunPkcs11(library,token,workspace)}:{},...opensslConf===void 0?{}:{opensslConf},...certificate===
void 0?{}:await writeCertificates(certificate,workspace)}}async function writeSunPkcs11(library,token,workspace){let folder=await plainFolder(workspace),plain2=needsPlainPath(
library)?(0,import_node_path.join)(folder,`library${(0,import_node_path.extname)(library)}`):library;plain2!==library&&await(0,import_promises.symlink)(library,
plain2);let config=(0,import_node_path.join)(folder,"pkcs11.config");return await(0,import_promises.writeFile)(config,renderSunPkcs11Config({library:plain2,slot:token==
null?void 0:token.slot}),{flag:"wx",mode:384}),config}async function plainFolder(workspace){if(!needsPlainPath(workspace.directory))return workspace.folder("jav\
a");let folder=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(process.platform==="win32"?(0,import_node_os.tmpdir)():"/tmp",import_chunk_MDZAP66I.stagingPrefix));
return(0,import_chunk_MDZAP66I.recordLeftover)(workspace.directory,{staging:folder}),folder}function renderOpenssl({backend,plugin,providerKind},library){if(plugin!==
void 0)return backend==="engine"?renderOpensslEngineConfig({enginePath:plugin,library,pin}):renderOpensslProviderConfig({providerPath:plugin,provider:providerKind,
library,pin})}async function writeCertificates({leaf,chain},workspace){let issuers=new Set(chain.filter(({fingerprint256})=>fingerprint256!==leaf.fingerprint256).
map(String));return{certificate:await workspace.write("certificate.pem",leaf.toString()),certificateChain:await workspace.write("certificate-chain.pem",[leaf,...chain].
map(link=>link.toString()).join("")),...issuers.size===0?{}:{certificateIssuers:await workspace.write("certificate-issuers.pem",[...issuers].join(""))}}}var dummyCertificate={
SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:"true"};function renderGpgAgentConfig(cardDaemon){return lines2([`scdaemon-program ${plain(cardDaemon,"The p\
ath of gnupg-pkcs11-scd")}`,"allow-loopback-pinentry","disable-check-own-socket"])}function renderCardDaemonConfig({library,log}){return lines2(["providers sign\
path",`provider-signpath-library ${plain(library,"The path of the PKCS #11 library")}`,"verbose",`log-file ${plain(log,"The path of the log")}`])}function renderGpgConfig({
digest,pin:pin2,startsAgent}){return lines2([...startsAgent?[]:["no-autostart"],"no-greeting","pinentry-mode loopback",`passphrase ${pin2}`,`digest-algo ${digest.
toUpperCase()}`,`cert-digest-algo ${digest.toUpperCase()}`,"trust-model always"])}function userIdPart(text){return text.replace(/[\p{Cc}\p{Cf}<>()]/gu," ").replace(
/\s+/g," ").trim().slice(0,100)}function isPlain(path){return/^[A-Za-z0-9_./:+=@,~-]+$/.test(path)}function plain(path,what){if(isPlain(path))return path;throw new import_chunk_6SEWUBK6.SigningError(
"INVALID_INPUT",`${what} can't stand in GnuPG's configuration: ${JSON.stringify(path)}.`,{hint:"Use a path of letters, digits and . _ - only."})}function lines2(texts){
return`${texts.join(`
`)}
`}0&&(module.exports={configure,dummyCertificate,isPlain,pin,renderCardDaemonConfig,renderGpgAgentConfig,renderGpgConfig,userIdPart});
