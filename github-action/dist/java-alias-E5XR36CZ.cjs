var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{javaAliasOf:()=>j,readList:()=>S});module.exports=__toCommonJS(stdin_exports);var import_chunk_UXHLICRQ=require("./chunk-UXHLICRQ.cjs"),
import_chunk_4R2CLIZ2=require("./chunk-4R2CLIZ2.cjs"),import_chunk_F5PLUWPU=require("./chunk-F5PLUWPU.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_PZKOR45E=require("./chunk-PZKOR45E.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_SWKHB56L=require("./chunk-SWKHB56L.cjs"),
import_chunk_MFEC3KYF=require("./chunk-MFEC3KYF.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),C=32*1024*1024;async function j(n,i){
let{keyId:e,publicKey:r,probed:t}=n;if(t?.kind==="ready"&&t.key?.labelledAsId===!0)return e;let o=(await P(n,i)).find(({certificate:s})=>(0,import_chunk_UXHLICRQ.a)(
s.publicKey,r))?.alias;if(o!==void 0)return o;throw new import_chunk_VC77LCNK.b("POLICY_NOT_FOUND",`Java finds no key on the token with the certificate of ${e}.`,
{hint:"Java needs the key's own certificate on the token, with the key's id (CKA_ID), and no other certificate with this id; the certificate input does not do. \
Its label may be any."})}async function P({sunpkcs11Config:n,jarsigner:i},e){let r=await J(i),t=await(0,import_chunk_PZKOR45E.c)({program:r,arguments:["-J-Duser\
.language=en","-J-Dfile.encoding=UTF-8","-J-Dstdout.encoding=UTF-8","-list","-rfc","-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs1\
1.SunPKCS11","-providerArg",n,"-storepass:env","PKCS11_SIGN_PIN"],environment:e.environment({PKCS11_SIGN_PIN:import_chunk_4R2CLIZ2.a})},{timeLimitInSeconds:e.inputs.
timeLimitInSeconds,signal:e.signal,redact:a=>a,plain:!1,workingDirectory:e.workspace.directory,maximumOutputInBytes:C});if(t.exitCode!==0)throw E(t,e);return S(
t.stdout)}function S(n){let i=/^([^]*)\nEntry type: PrivateKeyEntry\nCertificate chain length: \d+\nCertificate\[1\]:\n(-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----)/,
[,...e]=n.split(/^Alias name: /m);return e.flatMap(r=>{let[t,a="",o=""]=i.exec(r)??[];return t===void 0?[]:[{alias:a,certificate:new import_node_crypto.X509Certificate(
o)}]})}function E({output:n,timedOut:i},{redact:e}){let r=`keytool said:
${e((0,import_chunk_MFEC3KYF.e)(n.trim()))}`,t=(0,import_chunk_I72JFFQY.e)(n);if(t===void 0)return new import_chunk_VC77LCNK.b(i?"TIME_LIMIT":"SIGNING_FAILED","\
Java can't list the keys on the token.",{details:r,hint:"Its own words are below."});let{code:a,meaning:o,hint:s}=(0,import_chunk_I72JFFQY.b)(t,!0);return new import_chunk_VC77LCNK.b(
a,`Java can't list the keys on the token: ${t}, ${o}.`,{details:r,hint:s})}async function J(n){let i=(0,import_chunk_ZGFX3NXA.a)(),{JAVA_HOME:e,PATH:r=""}=i,t=async s=>s===
void 0?[]:[(0,import_node_path.dirname)(await(0,import_promises.realpath)(s))],a=[...await t(n),...e===void 0?[]:[(0,import_node_path.join)(e,"bin")],...await t(
await(0,import_chunk_4R2CLIZ2.c)("java",i)),r],o=await(0,import_chunk_4R2CLIZ2.c)("keytool",{...i,PATH:a.join(import_node_path.delimiter)});if(o!==void 0)return o;
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING","Java's keytool, which tells what Java calls the key on the token, is not on this machine.",{hint:"Inst\
all a JDK, or label the key's certificate on the token as its id: PROJECT/SIGNING-POLICY."})}0&&(module.exports={javaAliasOf,readList});
