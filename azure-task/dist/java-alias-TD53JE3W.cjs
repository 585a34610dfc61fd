var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{javaAliasOf:()=>R,readList:()=>J});module.exports=__toCommonJS(stdin_exports);var import_chunk_KOJOMQUE=require("./chunk-KOJOMQUE.cjs"),
import_chunk_IEONEQW3=require("./chunk-IEONEQW3.cjs"),import_chunk_KCTSZASC=require("./chunk-KCTSZASC.cjs"),import_chunk_I72JFFQY=require("./chunk-I72JFFQY.cjs"),
import_chunk_BFK3CVMN=require("./chunk-BFK3CVMN.cjs"),import_chunk_ZGFX3NXA=require("./chunk-ZGFX3NXA.cjs"),import_chunk_FP2WBXV7=require("./chunk-FP2WBXV7.cjs"),
import_chunk_7RIKCKPE=require("./chunk-7RIKCKPE.cjs"),import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_3CREN6VF=require("./chunk-3CREN6VF.cjs"),
import_node_crypto=require("node:crypto"),import_promises=require("node:fs/promises"),import_node_path=require("node:path"),S=32*1024*1024;async function R(n,i){
var s,f;let{keyId:t,publicKey:r,probed:e}=n;if((e==null?void 0:e.kind)==="ready"&&((s=e.key)==null?void 0:s.labelledAsId)===!0)return t;let o=(f=(await E(n,i)).
find(({certificate:k})=>(0,import_chunk_KOJOMQUE.a)(k.publicKey,r)))==null?void 0:f.alias;if(o!==void 0)return o;throw new import_chunk_VC77LCNK.b("POLICY_NOT_F\
OUND",`Java finds no key on the token with the certificate of ${t}.`,{hint:"Java needs the key's own certificate on the token, with the key's id (CKA_ID), and n\
o other certificate with this id; the certificate input does not do. Its label may be any."})}async function E({sunpkcs11Config:n,jarsigner:i},t){let r=await b(
i),e=await(0,import_chunk_BFK3CVMN.c)({program:r,arguments:["-J-Duser.language=en","-J-Dfile.encoding=UTF-8","-J-Dstdout.encoding=UTF-8","-list","-rfc","-keysto\
re","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",n,"-storepass:env","PKCS11_SIGN_PIN"],environment:t.environment(
{PKCS11_SIGN_PIN:import_chunk_IEONEQW3.a})},{timeLimitInSeconds:t.inputs.timeLimitInSeconds,signal:t.signal,redact:a=>a,plain:!1,workingDirectory:t.workspace.directory,
maximumOutputInBytes:S});if(e.exitCode!==0)throw K(e,t);return J(e.stdout)}function J(n){let i=/^([^]*)\nEntry type: PrivateKeyEntry\nCertificate chain length: \d+\nCertificate\[1\]:\n(-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----)/,
[,...t]=n.split(/^Alias name: /m);return t.flatMap(r=>{let[e,a="",o=""]=i.exec(r)??[];return e===void 0?[]:[{alias:a,certificate:new import_node_crypto.X509Certificate(
o)}]})}function K({output:n,timedOut:i},{redact:t}){let r=`keytool said:
${t((0,import_chunk_7RIKCKPE.e)(n.trim()))}`,e=(0,import_chunk_I72JFFQY.e)(n);if(e===void 0)return new import_chunk_VC77LCNK.b(i?"TIME_LIMIT":"SIGNING_FAILED","\
Java can't list the keys on the token.",{details:r,hint:"Its own words are below."});let{code:a,meaning:o,hint:s}=(0,import_chunk_I72JFFQY.b)(e,!0);return new import_chunk_VC77LCNK.b(
a,`Java can't list the keys on the token: ${e}, ${o}.`,{details:r,hint:s})}async function b(n){let i=(0,import_chunk_ZGFX3NXA.a)(),{JAVA_HOME:t,PATH:r=""}=i,e=async s=>s===
void 0?[]:[(0,import_node_path.dirname)(await(0,import_promises.realpath)(s))],a=[...await e(n),...t===void 0?[]:[(0,import_node_path.join)(t,"bin")],...await e(
await(0,import_chunk_IEONEQW3.c)("java",i)),r],o=await(0,import_chunk_IEONEQW3.c)("keytool",{...i,PATH:a.join(import_node_path.delimiter)});if(o!==void 0)return o;
throw new import_chunk_VC77LCNK.b("PREREQUISITE_MISSING","Java's keytool, which tells what Java calls the key on the token, is not on this machine.",{hint:"Inst\
all a JDK, or label the key's certificate on the token as its id: PROJECT/SIGNING-POLICY."})}0&&(module.exports={javaAliasOf,readList});
