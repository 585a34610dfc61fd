var f=Object.defineProperty;var E=Object.getOwnPropertyDescriptor;var g=Object.getOwnPropertyNames;var N=Object.prototype.hasOwnProperty;var S=(a,t)=>{for(var i in t)f(a,i,{get:t[i],enumerable:!0})},P=(a,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of g(t))!N.call(a,e)&&e!==i&&
f(a,e,{get:()=>t[e],enumerable:!(n=E(t,e))||n.enumerable});return a};var b=a=>P(f({},"__esModule",{value:!0}),a);var K={};S(K,{javaAliasOf:()=>k,readList:()=>h});module.exports=b(K);var u=require("./chunk-JR75CUL3.cjs"),d=require("./chunk-2EJZXDWU.cjs"),D=require("./chunk-KCTSZASC.cjs"),
m=require("./chunk-I72JFFQY.cjs"),p=require("./chunk-QAA7V325.cjs"),I=require("./chunk-ZGFX3NXA.cjs"),G=require("./chunk-FP2WBXV7.cjs"),y=require("./chunk-4LOM4CLD.cjs"),
c=require("./chunk-DL23VD4K.cjs"),L=require("./chunk-3CREN6VF.cjs"),w=require("node:crypto"),v=require("node:fs/promises"),l=require("node:path"),J=32*1024*1024;
async function k(a,t){var i,n;let{keyId:e,publicKey:r,probed:o}=a;if((o==null?void 0:o.kind)==="ready"&&((i=o.key)==null?void 0:i.labelledAsId)===!0)return e;let s=(n=
(await T(a,t)).find(({certificate:C})=>(0,u.b)(C.publicKey,r)))==null?void 0:n.alias;if(s!==void 0)return s;throw new c.b("POLICY_NOT_FOUND",`Java finds no key \
on the token with the certificate of ${e}.`,{hint:"Java needs the key's own certificate on the token, with the key's id (CKA_ID), and no other certificate with \
this id; the certificate input does not do. Its label may be any."})}async function T({sunpkcs11Config:a,jarsigner:t},i){let n=await _(t),e=await(0,p.c)({program:n,
arguments:["-J-Duser.language=en","-J-Dfile.encoding=UTF-8","-J-Dstdout.encoding=UTF-8","-list","-rfc","-keystore","NONE","-storetype","PKCS11","-providerClass",
"sun.security.pkcs11.SunPKCS11","-providerArg",a,"-storepass:env","PKCS11_SIGN_PIN"],environment:i.environment({PKCS11_SIGN_PIN:d.a})},{timeLimitInSeconds:i.inputs.
timeLimitInSeconds,signal:i.signal,redact:r=>r,plain:!1,workingDirectory:i.workspace.directory,maximumOutputInBytes:J});if(e.exitCode!==0)throw A(e,i);return h(
e.stdout)}function h(a){let t=/^([^]*)\nEntry type: PrivateKeyEntry\nCertificate chain length: \d+\nCertificate\[1\]:\n(-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----)/,
[,...i]=a.split(/^Alias name: /m);return i.flatMap(n=>{let[e,r="",o=""]=t.exec(n)??[];return e===void 0?[]:[{alias:r,certificate:new w.X509Certificate(o)}]})}function A({
output:a,timedOut:t},{redact:i}){let n=`keytool said:
${i((0,y.e)(a.trim()))}`,e=(0,m.e)(a);if(e===void 0)return new c.b(t?"TIME_LIMIT":"SIGNING_FAILED","Java can't list the keys on the token.",{details:n,hint:"Its\
 own words are below."});let{code:r,meaning:o,hint:s}=(0,m.b)(e,!0);return new c.b(r,`Java can't list the keys on the token: ${e}, ${o}.`,{details:n,hint:s})}async function _(a){
let t=(0,I.a)(),{JAVA_HOME:i,PATH:n=""}=t,e=async s=>s===void 0?[]:[(0,l.dirname)(await(0,v.realpath)(s))],r=[...await e(a),...i===void 0?[]:[(0,l.join)(i,"bin")],
...await e(await(0,d.c)("java",t)),n],o=await(0,d.c)("keytool",{...t,PATH:r.join(l.delimiter)});if(o!==void 0)return o;throw new c.b("PREREQUISITE_MISSING","Jav\
a's keytool, which tells what Java calls the key on the token, is not on this machine.",{hint:"Install a JDK, or label the key's certificate on the token as its\
 id: PROJECT/SIGNING-POLICY."})}0&&(module.exports={javaAliasOf,readList});
