var f=Object.defineProperty;var C=Object.getOwnPropertyDescriptor;var E=Object.getOwnPropertyNames;var g=Object.prototype.hasOwnProperty;var N=(a,t)=>{for(var i in t)f(a,i,{get:t[i],enumerable:!0})},S=(a,t,i,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let e of E(t))!g.call(a,e)&&e!==i&&
f(a,e,{get:()=>t[e],enumerable:!(n=C(t,e))||n.enumerable});return a};var P=a=>S(f({},"__esModule",{value:!0}),a);var _={};N(_,{javaAliasOf:()=>v,readList:()=>h});module.exports=P(_);var p=require("./chunk-54UI4CCZ.cjs"),l=require("./chunk-JHT5HM7P.cjs"),D=require("./chunk-F5PLUWPU.cjs"),
m=require("./chunk-I72JFFQY.cjs"),u=require("./chunk-LSCXC564.cjs"),I=require("./chunk-ZGFX3NXA.cjs"),K=require("./chunk-SWKHB56L.cjs"),y=require("./chunk-74PKTZTJ.cjs"),
c=require("./chunk-DL23VD4K.cjs"),G=require("./chunk-2OATJTSY.cjs"),w=require("node:crypto"),k=require("node:fs/promises"),s=require("node:path"),J=32*1024*1024;
async function v(a,t){let{keyId:i,publicKey:n,probed:e}=a;if(e?.kind==="ready"&&e.key?.labelledAsId===!0)return i;let o=(await T(a,t)).find(({certificate:r})=>(0,p.b)(
r.publicKey,n))?.alias;if(o!==void 0)return o;throw new c.b("POLICY_NOT_FOUND",`Java finds no key on the token with the certificate of ${i}.`,{hint:"Java needs \
the key's own certificate on the token, with the key's id (CKA_ID), and no other certificate with this id; the certificate input does not do. Its label may be a\
ny."})}async function T({sunpkcs11Config:a,jarsigner:t},i){let n=await A(t),e=await(0,u.c)({program:n,arguments:["-J-Duser.language=en","-J-Dfile.encoding=UTF-8",
"-J-Dstdout.encoding=UTF-8","-list","-rfc","-keystore","NONE","-storetype","PKCS11","-providerClass","sun.security.pkcs11.SunPKCS11","-providerArg",a,"-storepas\
s:env","PKCS11_SIGN_PIN"],environment:i.environment({PKCS11_SIGN_PIN:l.a})},{timeLimitInSeconds:i.inputs.timeLimitInSeconds,signal:i.signal,redact:o=>o,plain:!1,
workingDirectory:i.workspace.directory,maximumOutputInBytes:J});if(e.exitCode!==0)throw b(e,i);return h(e.stdout)}function h(a){let t=/^([^]*)\nEntry type: PrivateKeyEntry\nCertificate chain length: \d+\nCertificate\[1\]:\n(-----BEGIN CERTIFICATE-----[^]*?-----END CERTIFICATE-----)/,
[,...i]=a.split(/^Alias name: /m);return i.flatMap(n=>{let[e,o="",r=""]=t.exec(n)??[];return e===void 0?[]:[{alias:o,certificate:new w.X509Certificate(r)}]})}function b({
output:a,timedOut:t},{redact:i}){let n=`keytool said:
${i((0,y.e)(a.trim()))}`,e=(0,m.e)(a);if(e===void 0)return new c.b(t?"TIME_LIMIT":"SIGNING_FAILED","Java can't list the keys on the token.",{details:n,hint:"Its\
 own words are below."});let{code:o,meaning:r,hint:d}=(0,m.b)(e,!0);return new c.b(o,`Java can't list the keys on the token: ${e}, ${r}.`,{details:n,hint:d})}async function A(a){
let t=(0,I.a)(),{JAVA_HOME:i,PATH:n=""}=t,e=async d=>d===void 0?[]:[(0,s.dirname)(await(0,k.realpath)(d))],o=[...await e(a),...i===void 0?[]:[(0,s.join)(i,"bin")],
...await e(await(0,l.c)("java",t)),n],r=await(0,l.c)("keytool",{...t,PATH:o.join(s.delimiter)});if(r!==void 0)return r;throw new c.b("PREREQUISITE_MISSING","Jav\
a's keytool, which tells what Java calls the key on the token, is not on this machine.",{hint:"Install a JDK, or label the key's certificate on the token as its\
 id: PROJECT/SIGNING-POLICY."})}0&&(module.exports={javaAliasOf,readList});
