var bundleAddress = require('url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>_n,b:()=>y,c:()=>ce,d:()=>yn,e:()=>Wt,f:()=>Zt,g:()=>S,h:()=>hn,i:()=>Qt,j:()=>kn,k:()=>Pn,l:()=>bn,m:()=>tr,
n:()=>rr,o:()=>ir,p:()=>or,q:()=>sr,r:()=>ar,s:()=>dr});module.exports=__toCommonJS(stdin_exports);var import_chunk_SFAGUMC5=require("./chunk-SFAGUMC5.cjs"),import_chunk_RKEOF3MD=require("./chunk-RKEOF3MD.cjs"),
import_chunk_VC77LCNK=require("./chunk-VC77LCNK.cjs"),import_chunk_2OATJTSY=require("./chunk-2OATJTSY.cjs"),_n=(0,import_chunk_2OATJTSY.b)(_=>{"use strict";_.__esModule=
!0,_.distance=_.closest=void 0;var k=new Uint32Array(65536),En=function(e,n){for(var t=e.length,r=n.length,i=1<<t-1,o=-1,a=0,d=t,s=t;s--;)k[e.charCodeAt(s)]|=1<<
s;for(s=0;s<r;s++){var g=k[n.charCodeAt(s)],c=g|a;g|=(g&o)+o^o,a|=~(g|o),o&=g,a&i&&d++,o&i&&d--,a=a<<1|1,o=o<<1|~(c|a),a&=c}for(s=t;s--;)k[e.charCodeAt(s)]=0;return d},
Rn=function(e,n){for(var t=n.length,r=e.length,i=[],o=[],a=Math.ceil(t/32),d=Math.ceil(r/32),s=0;s<a;s++)o[s]=-1,i[s]=0;for(var g=0;g<d-1;g++){for(var c=0,u=-1,
v=g*32,z=Math.min(32,r)+v,l=v;l<z;l++)k[e.charCodeAt(l)]|=1<<l;for(var s=0;s<t;s++){var T=k[n.charCodeAt(s)],N=o[s/32|0]>>>s&1,h=i[s/32|0]>>>s&1,O=T|c,L=((T|h)&
u)+u^u|T|h,m=c|~(L|u),f=u&L;m>>>31^N&&(o[s/32|0]^=1<<s),f>>>31^h&&(i[s/32|0]^=1<<s),m=m<<1|N,f=f<<1|h,u=f|~(O|m),c=m&O}for(var l=v;l<z;l++)k[e.charCodeAt(l)]=0}
for(var K=0,P=-1,F=g*32,Y=Math.min(32,r-F)+F,l=F;l<Y;l++)k[e.charCodeAt(l)]|=1<<l;for(var j=r,s=0;s<t;s++){var T=k[n.charCodeAt(s)],N=o[s/32|0]>>>s&1,h=i[s/32|0]>>>
s&1,O=T|K,L=((T|h)&P)+P^P|T|h,m=K|~(L|P),f=P&L;j+=m>>>r-1&1,j-=f>>>r-1&1,m>>>31^N&&(o[s/32|0]^=1<<s),f>>>31^h&&(i[s/32|0]^=1<<s),m=m<<1|N,f=f<<1|h,P=f|~(O|m),K=
m&O}for(var l=F;l<Y;l++)k[e.charCodeAt(l)]=0;return j},Se=function(e,n){if(e.length<n.length){var t=n;n=e,e=t}return n.length===0?e.length:e.length<=32?En(e,n):
Rn(e,n)};_.distance=Se;var Cn=function(e,n){for(var t=1/0,r=0,i=0;i<n.length;i++){var o=Se(e,n[i]);o<t&&(t=o,r=i)}return n[r]};_.closest=Cn}),Te={name:"apksigne\
r",title:"apksigner (of Android's build tools)",packages:{debian:"apksigner"}},W=["-JDuser.language=en","-J-add-exports=jdk.crypto.cryptoki/sun.security.pkcs11=\
ALL-UNNAMED"],Z={name:"apksigner",title:"Android apps: APK",recognises:({extension:e,head:n})=>e===".apk"&&q(n)?"an Android app (.apk)":void 0,refuses:({head:e})=>q(
e)?void 0:"it does not begin as a ZIP archive",result:{kind:"embedded"},needs:{programs:[Te],configuration:"sunpkcs11",opensslBackend:!1},honours:[],sign({input:e,
output:n},t){let{configuration:r,options:i,key:o}=t;return{program:t.command("apksigner"),arguments:[...W,"sign","--provider-class","sun.security.pkcs11.SunPKCS\
11","--provider-arg",(0,import_chunk_RKEOF3MD.a)(r.sunpkcs11Config,"SunPKCS11 configuration"),"--ks","NONE","--ks-type","PKCS11","--ks-pass","env:PKCS11_SIGN_PI\
N","--ks-key-alias",o.id,"--v1-signer-name","SIGNPATH","--v4-signing-enabled","false",...i.extraArguments,"--in",e,"--out",n],environment:{PKCS11_SIGN_PIN:"CONF\
IG"}}},async verify({file:e},n,t){let{output:r,exitCode:i}=await t.run({program:n.command("apksigner"),arguments:[...W,"verify","--verbose","--print-certs",...Pe(
n.options.extraArguments),"--in",e],environment:{}});return i===0?Ae(r,t):be(r)},readFailure(e){let n=(0,import_chunk_SFAGUMC5.e)(e);return n===void 0?we(e):{ckr:n}}};
function q(e){return e[0]===80&&e[1]===75&&e[2]===3&&e[3]===4}function Pe(e){return e.flatMap((n,t)=>/^--m(in|ax)-sdk-version=/.test(n)?[n]:/^--m(in|ax)-sdk-version$/.
test(n)?[n,e[t+1]??""]:[])}function Ae(e,{signer:n}){let t=[...e.matchAll(/^Verified using v([\d.]+) scheme \([^)]*\): true\s*$/gm)].map(([,o])=>`v${o??""}`),r=[
...e.matchAll(/^(.*?)certificate DN: (.*)\n.*certificate SHA-256 digest: ([0-9a-f]{64})\s*$/gm)].filter(([,o=""])=>!/source stamp/i.test(o)).map(([,,o="",a=""])=>({
name:o,sha256:a})),i=r.find(({sha256:o})=>o!==n?.sha256);return i!==void 0?{state:"invalid",reason:`it is signed by ${i.name}`}:r.length===0||!/^Verifies\s*$/m.
test(e)?{state:"invalid",reason:"apksigner does not say whose signature it is"}:t.some(o=>/^v[23]/.test(o))?{state:"valid",verifier:"apksigner verify",notes:[`s\
ignature schemes: ${t.join(", ")}`]}:{state:"invalid",reason:"it has neither a v2 nor a v3 signature, without which Android 11 and later do not install it"}}var Ie=/^ERROR: (Missing META-INF\/MANIFEST\.MF|No JAR signatures|No APK Signature Scheme v\d+ signature)/im;
function be(e){let n=[...e.matchAll(/^ERROR: .*$/gm)].map(([r])=>r);if(n.length>0&&n.every(r=>Ie.test(r)))return{state:"unsigned",reason:"there is no signature \
in it"};let[t=e.trim().split(`
`)[0]??""]=n;return{state:"invalid",reason:`apksigner does not accept it: ${t.replace(/^ERROR: /,"")}`}}var xe=[{pattern:/does not contain a key|entry ".*" not found/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key with a certificate for this project and signing policy."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Error (parsing configuration|configuring SunPKCS11)|Initialization failed/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/Missing AndroidManifest\.xml/,
failure:{code:"INVALID_INPUT",message:"The file is no Android app: there is no AndroidManifest.xml in it."}},{pattern:/MinSdkVersionException/,failure:{code:"IN\
VALID_INPUT",message:"apksigner can not read minSdkVersion in AndroidManifest.xml; `arguments: --min-sdk-version=24` says it in its place."}},{pattern:/ApkFormatException|ZipFormatException|Malformed APK/,
failure:{code:"INVALID_INPUT",message:"The file is damaged, or no APK."}},{pattern:/Unrecognized option: --add-exports/,failure:{code:"PREREQUISITE_MISSING",message:"\
apksigner runs in Java 8 here; it needs Java 11 or later."}},{pattern:/load failed|LoginException/i,failure:{message:"Java could not log in to the library, or n\
ot list its keys. The library's log tells why."}}];function we(e){return xe.find(({pattern:n})=>n.test(e))?.failure??{}}var y={name:"openssl",title:"openssl",packages:{
debian:"openssl",enterprise:"openssl",fedora:"openssl",amazon:"openssl"}},Ee={debian:"gnupg",enterprise:"gnupg2",fedora:"gnupg2",amazon:"gnupg2-full"},Re=["gpg",
"gpg-agent","gpg-connect-agent","gpgconf"].map(e=>({name:e,title:e,packages:Ee})),I=[...Re,{name:"gnupg-pkcs11-scd",title:"gnupg-pkcs11-scd",packages:{debian:"g\
nupg-pkcs11-scd",enterprise:"gnupg-pkcs11-scd",fedora:"gnupg-pkcs11-scd",epel:!0}}],Q={debian:"default-jdk-headless",enterprise:"java-17-openjdk-devel",fedora:"\
java-latest-openjdk-devel",amazon:"java-17-amazon-corretto-devel",releases:{el10:"java-21-openjdk-devel"}},Ce={name:"cosign",title:"cosign, built with PKCS #11 \
support",packages:{}},_e=1,X={name:"cosign",title:"any file: a detached signature in Base64 (RSA or ECDSA, SHA-256), FILE.sig, as cosign's verify-blob takes it",
recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[Ce,y],configuration:"module",opensslBackend:!1,readWriteSessions:!0},honours:[],sign({
input:e,output:n},t){let{configuration:r,options:i,key:o}=t;return{program:t.command("cosign"),arguments:["sign-blob","--yes","--key",Ne(o),"--tlog-upload=false",
"--use-signing-config=false","--new-bundle-format=false",...i.extraArguments,"--output-signature",n,e],environment:{COSIGN_PKCS11_MODULE_PATH:r.library,COSIGN_PKCS11_PIN:"\
CONFIG"}}},async verify({file:e,signature:n},t,r){return r.withScratch(async i=>{let o=`${i}/signature`,{exitCode:a}=await r.run({program:t.command("openssl"),arguments:[
"base64","-d","-A","-in",n,"-out",o],environment:{}}),d=await r.rawSignature(e,a===0?o:n,"sha256","pkcs1");return a!==0&&d.state==="valid"?{state:"invalid",reason:"\
the signature is not in Base64"}:d})},readFailure(e){let n=/\bpkcs11: (0x[0-9A-F]+): /i.exec(e)?.[1];return n===void 0?Le(e):{ckr:(0,import_chunk_SFAGUMC5.a)(Number.
parseInt(n,16))}}};function Ne({idHex:e,token:n}){return`pkcs11:slot-id=${n?.slot??_e};id=${e.replace(/../g,"%$&")}`}var Oe=[{pattern:/\bunimplemented\b|not built with pkcs11/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign was built without PKCS #11 support; no official release has it."}},{pattern:/unknown flag: --(use-signing-config|new-bundle-format|output-signature|tlog-upload)/i,
failure:{code:"PREREQUISITE_MISSING",message:"This cosign is of another version than 2.6 to 3, which this tool can call."}},{pattern:/no key pair found|could not find key/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/access modulePath|failed to load PKCS11 module|could not open PKCS#?11|does not point to a(n absolute path| regular file)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}}];function Le(e){return Oe.find(({pattern:n})=>n.test(e))?.failure??{}}
function b(e){if(/no gpg-agent running/i.test(e))return{message:"the agent, which has the key, has ended"};if(/no space left on device/i.test(e))return{code:"OU\
TPUT_NOT_WRITABLE",message:"no space left on device"};let n=e.split(`
`).find(t=>/^(gpg|error|rpmsign|debsigs): .*(failed|error|can't|cannot|unusable|no )/i.test(t));return n===void 0?{}:{message:n.trim()}}var Fe={name:"debsigs",title:"\
debsigs",packages:{debian:"debsigs"}},ee=e=>Buffer.from(e.subarray(0,21)).toString("latin1")===`!<arch>
debian-binary`,ne={name:"debsigs",title:"Debian packages",recognises:({head:e})=>ee(e)?"a Debian package":void 0,refuses:({head:e})=>ee(e)?void 0:"it does not b\
egin as a Debian package",result:{kind:"embedded"},signsInPlace:!0,needs:{programs:[...I,Fe],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-pub\
lic-key"],sign({output:e},n){let{home:t,fingerprint:r}=(0,import_chunk_RKEOF3MD.a)(n.configuration.gnupg,"key ring");return{program:n.command("debsigs"),arguments:[
"--sign=origin",`--default-key=${r}`,...n.options.extraArguments,e],environment:{GNUPGHOME:t}}},verify:({file:e},{options:n},t)=>t.debSignature(e,n.digest),readFailure:b},
Ue={armor:["--armor","--detach-sign"],binary:["--no-armor","--detach-sign"],clear:["--clear-sign"]},te={name:"gpg",title:"any file: a detached OpenPGP signature\
, FILE.asc or FILE.sig; text: a clear-signed FILE.asc",recognises:()=>{},refuses:({head:e},{gpgFormat:n})=>n==="clear"&&e.some(t=>t<32&&![9,10,12,13].includes(t))?
"gpg-format is clear, which is for text, and this is none":void 0,result:{kind:"detached",suffix:({gpgFormat:e})=>e==="binary"?".sig":".asc"},needs:{programs:I,
configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-format","gpg-public-key"],sign({input:e,output:n},t){let{configuration:r,options:i}=t,{home:o,fingerprint:a}=(0,import_chunk_RKEOF3MD.a)(
r.gnupg,"key ring");return{program:t.command("gpg"),arguments:["--batch","--no-tty","--yes","--digest-algo",i.digest.toUpperCase(),...i.extraArguments,"--local-\
user",`${a}!`,"--output",n,...Ue[i.gpgFormat],"--",e],environment:{GNUPGHOME:o}}},verify({file:e,signature:n},{options:t},r){return t.gpgFormat==="clear"?r.clearSignature(
n,e,t.digest):r.openpgpSignature(e,n,t.digest)},readFailure:b},De=[".jar",".war",".ear",".aar"],$e="-J-Duser.language=en",Me={sha256:"SHA-256",sha384:"SHA-384",
sha512:"SHA-512"},He={RSA:"RSA",EC:"ECDSA"},Ke={name:"jarsigner",title:"jarsigner (of a JDK)",packages:Q,version:"jdk"},re={name:"jarsigner",title:"Java archive\
s: JAR, WAR, EAR, AAR",recognises({extension:e,head:n}){return n[0]===80&&n[1]===75&&n[2]===3&&n[3]===4&&De.includes(e)?`a Java archive (${e})`:void 0},refuses:({
head:e})=>e.length===0||e[0]===80&&e[1]===75?void 0:"it does not begin as a ZIP archive, and jarsigner would drop what stands before it",result:{kind:"embedded"},
needs:{programs:[Ke],configuration:"sunpkcs11",opensslBackend:!1},batch:"java",honours:["digest","timestamp-urls"],strip:(e,n,t)=>t.jar(e,n),sign({input:e,output:n,
timestampUrl:t},r){let{configuration:i,options:o,key:a}=r;return{program:r.command("jarsigner"),arguments:[$e,"-keystore","NONE","-storetype","PKCS11","-provide\
rClass","sun.security.pkcs11.SunPKCS11","-providerArg",(0,import_chunk_RKEOF3MD.a)(i.sunpkcs11Config,"SunPKCS11 configuration"),"-storepass:env","PKCS11_SIGN_PI\
N","-certchain",(0,import_chunk_RKEOF3MD.a)(i.certificateChain,"policy's certificate"),"-sigfile","SIGNPATH","-sigalg",`${o.digest.toUpperCase()}with${He[a.type]}`,
"-digestalg",Me[o.digest],...t===void 0?[]:[...je,"-tsa",t],...o.extraArguments,"-signedjar",n,e,a.id],environment:{PKCS11_SIGN_PIN:"CONFIG"}}},async verify({file:e,
timestamped:n},t,r){let i=await r.jarSignature(e);return i.state!=="valid"||!n||i.timestampedAt!==void 0?i:{state:"invalid",part:"timestamp",reason:"it has no t\
imestamp, though one was asked for"}},readFailure(e){let n=(0,import_chunk_SFAGUMC5.e)(e);return n===void 0?Ve(e):{ckr:n}}},je=["-J-Dsun.net.client.defaultConne\
ctTimeout=30000","-J-Dsun.net.client.defaultReadTimeout=30000"],Ge=[{pattern:/RuntimeException: java\.(net|io)\.|error generating timestamp|\bTSA (certificate|request|response)/i,
failure:{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}},{pattern:/not a private key|Certificate chain not found for|must reference a valid KeyStore key entry/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/load failed|LoginException|FailedLoginException/i,
failure:{message:"Java could not log in to the library, or not list its keys; jarsigner does not tell why. The library's log does."}},{pattern:/Library .* does not exist|UnsatisfiedLinkError|Provider named "?SunPKCS11|Provider ".*" not found|Initialization failed|Error (parsing configuration|configuring SunPKCS11)/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"Java could not load the PKCS #11 library, or did not take its configuration."}},{pattern:/private key algorithm does not match|not match the certificate|public key in end entity certificate/i,
failure:{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}},{pattern:/key algorithm not compatible/i,failure:{code:"K\
EY_TYPE_MISMATCH",message:"The signing policy's key can't make this kind of signature."}},{pattern:/duplicate entry|unable to open jar file|ZipException|invalid (CEN|LOC|END) header/i,
failure:{code:"INVALID_INPUT",message:"The archive is damaged, or holds an entry twice."}}];function Ve(e){let n=e.split(/^Warning:/m)[0]??"";return Ge.find(({pattern:t})=>t.
test(n))?.failure??{}}var Be=[{pattern:/invalid engine|no such engine|dso not found|failed to find and load '?pkcs11'? engine|unknown option:? -?-engine/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL could not load the PKCS #11 engine or provider."}},{pattern:/unable to load (pkcs#?11 )?module|could not load the shared library|cannot open shared object file/i,
failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded."}},{pattern:/no pin code was entered|enter pkcs#11 token pin/i,failure:{
code:"PREREQUISITE_MISSING",message:"OpenSSL did not read the configuration that holds the PIN."}},{pattern:/pkcs11 engine:\w+:object not found|the private key was not found at/i,
failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/error setting context|unsupported padding mode|illegal or unsupported padding mode|parameter setting error|operation not supported for this keytype/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function M(e){let n=(0,import_chunk_SFAGUMC5.d)(e);return n!==void 0?
{ckr:n}:Be.find(({pattern:t})=>t.test(e))?.failure??{}}function x({backend:e}){return e==="engine"?["-engine","pkcs11","-keyform","engine"]:[]}function w({configuration:e}){
return{OPENSSL_CONF:(0,import_chunk_RKEOF3MD.a)(e.opensslConf,"OpenSSL configuration"),PKCS11_MODULE_PATH:e.library}}function E({key:e,options:n},t){return e.type===
"RSA"&&n.padding==="pss"?[t,"rsa_padding_mode:pss",t,"rsa_pss_saltlen:digest"]:[]}var R=e=>{let n=(0,import_chunk_SFAGUMC5.c)(e);return n===void 0?M(e):{ckr:n}},
ie={name:"openssl-cms",title:"any file: a detached CMS signature with its certificates, FILE.p7s",recognises:()=>{},result:{kind:"detached",suffix:()=>".p7s"},needs:{
programs:[y],configuration:"openssl",opensslBackend:!0},batch:"cms",honours:["digest","padding","output-format","timestamp-urls"],timestamping:"in-cms",sign({input:e,
output:n},t){let{configuration:r,options:i,key:o}=t,{certificateIssuers:a}=r;return{program:t.command("openssl"),arguments:["cms","-sign","-binary",...x(t),"-si\
gner",(0,import_chunk_RKEOF3MD.a)(r.certificate,"policy's certificate"),"-inkey",o.uri,...E(t,"-keyopt"),"-md",i.digest,...a===void 0?[]:["-certfile",a],...i.extraArguments,
"-outform",i.outputFormat.toUpperCase(),"-in",e,"-out",n],environment:w(t)}},verify({file:e,signature:n,timestamped:t},{options:r},i){let{digest:o,padding:a,outputFormat:d}=r;
return i.cmsSignature(e,n,{digest:o,padding:a,format:d,timestamped:t})},readFailure:R};async function C(e,n,t){let{file:r,signature:i,timestamped:o}=e,{digest:a,
padding:d,inputIsDigest:s}=n.options,g=s===!0?await ze(e,n,t):await t.rawSignature(r,i,a,d);if(g.state!=="valid"||!o)return g;let c=await t.timestampBeside(i,a);
if(c.state==="invalid")return{...c,part:"timestamp"};let{time:u,authority:v}=c;return{...g,notes:[...g.notes,`timestamp of ${u} by ${v}, beside the signature`],
timestampedAt:u}}function ze({file:e,signature:n},t,r){let{key:i,options:o}=t,a=i.type==="RSA"&&o.padding==="pss";return r.digestSignature(e,n,{openssl:t.command(
"openssl"),options:[`digest:${o.digest}`,...a?["rsa_padding_mode:pss","rsa_pss_saltlen:digest"]:[]]})}var oe={name:"openssl-dgst",title:"any file: a detached ra\
w signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[y],configuration:"openssl",opensslBackend:!0},
batch:"raw",honours:["digest","padding","timestamp-urls"],timestamping:"beside",sign({input:e,output:n},t){let{options:r,key:i}=t;return{program:t.command("open\
ssl"),arguments:["dgst",...x(t),"-sign",i.uri,`-${r.digest}`,...E(t,"-sigopt"),...r.extraArguments,"-out",n,e],environment:w(t)}},verify:C,readFailure:R},se={name:"\
openssl-pkeyutl",title:"any file, or a file's digest: a detached raw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".\
sig"},needs:{programs:[y],configuration:"openssl",opensslBackend:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:e=>e,
sign({output:e,digestFile:n},t){let{options:r,key:i}=t;return{program:t.command("openssl"),arguments:["pkeyutl",...x(t),"-inkey",i.uri,"-sign","-pkeyopt",`diges\
t:${r.digest}`,...E(t,"-pkeyopt"),...r.extraArguments,"-in",(0,import_chunk_RKEOF3MD.a)(n,"digest"),"-out",e],environment:w(t)}},verify:C,readFailure:R},Ye=[".e\
xe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".node",".pyd",".winmd"],Je=[".msi",".msp",".mst",".msm"],We=[".ps1",".psm1",".p\
sd1",".ps1xml",".psc1",".cdxml",".mof"],qe=[208,207,17,224,161,177,26,225];function ae({extension:e,head:n}){if(Ze(n,e))return"a Windows executable (PE)";if(H(n,
[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(H(n,qe))return Je.includes(e)?`a Windows installer (${e})`:void 0;if(e===".cat"&&n[0]===48)
return"a security catalog (.cat)";if(We.includes(e))return`a script that Authenticode signs (${e})`}function Ze(e,n){if(!H(e,[77,90])||e.length<64)return!1;let t=new DataView(
e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return t+4>e.length?Ye.includes(n):H(e.subarray(t),[80,69,0,0])}function H(e,n){return e.length>=n.length&&
n.every((t,r)=>e[r]===t)}async function de(e,n,t){let{file:r,timestamped:i}=e,o=/\.cat$/i.test(r)?await Qe(r,t):await Xe(r,n,t);return o.state==="valid"&&i&&o.timestampedAt===
void 0?{state:"invalid",part:"timestamp",reason:"it has no timestamp, though one was asked for"}:o}async function Qe(e,n){let{verdict:t,kind:r}=await n.authenticodeSignature(
e);return t.state==="valid"&&r!=="catalog"?{state:"invalid",reason:"it is not a catalog"}:t}async function Xe(e,n,t){return t.withScratch(async r=>{let i=`${r}/\
signature.pem`,o=n.command("osslsigncode"),a=await t.run({program:o,arguments:["extract-signature","-pem","-in",e,"-out",i],environment:{}});if(a.exitCode!==0||
ge(a.output))return en(a.output);let{verdict:d,signedDigest:s}=await t.authenticodeSignature(i);if(d.state!=="valid")return d;let g=await t.uncoveredData(e);if(g!==
void 0)return{state:"invalid",reason:`the file ${g}`};let c=(0,import_chunk_RKEOF3MD.a)(n.configuration.certificateChain,"policy's certificate"),{output:u}=await t.
run({program:o,arguments:["verify","-CAfile",c,"-in",e],environment:{}});if(s===void 0||!nn(u).has(s))return{state:"invalid",reason:"the file was changed after \
signing: its digest is not the signed one"};let v=/^Signature verification: ok/m.test(u)?[]:["the chain of the certificate was not checked: its root is not know\
n here"];return{...d,verifier:`${d.verifier}, digest by osslsigncode`,notes:[...d.notes,...v]}})}function ge(e){return/no signature|not have any signature|unable to extract existing signature/i.
test(e)}function en(e){return/signature not at the end of the file/i.test(e)?{state:"invalid",reason:"there is more data after the signature"}:ge(e)?{state:"uns\
igned",reason:"there is no Authenticode signature in it"}:{state:"invalid",reason:`osslsigncode can't read the signature: ${e.trim().split(`
`)[0]??""}`}}function nn(e){let n=e.matchAll(/^Calculated (?:message digest|DigitalSignature)\s*:\s*([0-9A-F]+)\s*$/gim);return new Set([...n].map(([,t])=>t?.toLowerCase()??
""))}var tn={name:"osslsigncode",title:"osslsigncode",packages:{debian:"osslsigncode",enterprise:"osslsigncode",fedora:"osslsigncode",releases:{"debian 11":"oss\
lsigncode/bullseye"},epel:!0},version:{arguments:["--version"],pattern:/^osslsigncode\s+(\d[^\s,]*)/m}},pe={name:"osslsigncode",title:"Windows executables, inst\
allers, cabinets, catalogs and PowerShell scripts (Authenticode)",recognises:ae,result:{kind:"embedded"},needs:{programs:[tn],configuration:"openssl",opensslBackend:!0},
honours:["digest","timestamp-urls","description","description-url"],sign({input:e,output:n,timestampUrl:t},r){let{configuration:i,options:o,key:a}=r,d=rn(r);return{
program:r.command("osslsigncode"),arguments:["sign",...d.arguments,"-certs",(0,import_chunk_RKEOF3MD.a)(i.certificateChain,"policy's certificate"),"-key",a.uri,
"-h",o.digest,...t===void 0?[]:["-ts",t],...o.description===void 0?[]:["-n",o.description],...o.descriptionUrl===void 0?[]:["-i",o.descriptionUrl],...o.extraArguments,
"-in",e,"-out",n],environment:d.environment}},verify:de,readFailure(e){let n=(0,import_chunk_SFAGUMC5.c)(e);return n===void 0?on(e):{ckr:n}}};function rn({backend:e,
configuration:n}){return e==="engine"?{arguments:["-pkcs11module",n.library,"-pass","CONFIG"],environment:{}}:{arguments:[],environment:{OPENSSL_CONF:(0,import_chunk_RKEOF3MD.a)(
n.opensslConf,"OpenSSL configuration")}}}function on(e){return/timestamping failed|failed to get data from|failed to convert timestamp reply|CURL failure|timestamp server/i.
test(e)?{code:"TIMESTAMP_FAILED",message:"The timestamp server did not answer, or not with a timestamp."}:/(key values|key type) mismatch|consistency of a private key/i.
test(e)?{code:"INVALID_INPUT",message:"The certificate does not belong to the signing policy's key."}:/unsupported input file type|unrecognized file type|unrecognized DOS file type|corrupt (PE|CAB|MSI|DOS)|unsupported file type/i.
test(e)?{code:"INVALID_INPUT",message:"osslsigncode does not take this file: it is of another type, or damaged; scripts of PowerShell need osslsigncode 2.8 or l\
ater."}:M(e)}var sn={sha256:"3031300d060960864801650304020105000420",sha384:"3041300d060960864801650304020205000430",sha512:"3051300d060960864801650304020305000\
440"},ce={sha256:32,sha384:48,sha512:64};function le(e,n){return Buffer.concat([Buffer.from(sn[e],"hex"),n])}var an={name:"pkcs11-tool",title:"pkcs11-tool (of O\
penSC)",packages:{debian:"opensc",enterprise:"opensc",fedora:"opensc",amazon:"opensc"}},ue={name:"pkcs11-tool",title:"any file, or a file's digest: a detached r\
aw signature (RSA or ECDSA), FILE.sig",recognises:()=>{},result:{kind:"detached",suffix:()=>".sig"},needs:{programs:[an,y],configuration:"module",opensslBackend:!1,
readWriteSessions:!0},honours:["digest","padding","timestamp-urls","input-is-digest"],timestamping:"beside",digestInput:(e,n)=>me(n)?le(n.options.digest,e):e,sign({
output:e,digestFile:n},t){let{configuration:r,key:i,options:o}=t;return{program:t.command("pkcs11-tool"),arguments:["--module",r.library,...i.token===void 0?[]:
["--slot",String(i.token.slot)],"--login","--pin","CONFIG","--sign",...dn(t),...o.extraArguments,"--id",i.idHex,"--input-file",(0,import_chunk_RKEOF3MD.a)(n,"di\
gest"),"--output-file",e],environment:{}}},verify:C,readFailure(e){let n=(0,import_chunk_SFAGUMC5.d)(e);return n===void 0?pn(e):{ckr:n}}};function me({key:e,options:n}){
return e.type==="RSA"&&n.padding==="pkcs1"}function dn(e){if(e.key.type==="EC")return["--mechanism","ECDSA","--signature-format","openssl"];if(me(e))return["--m\
echanism","RSA-PKCS"];let{digest:n}=e.options,t=n.toUpperCase();return["--mechanism","RSA-PKCS-PSS","--hash-algorithm",t,"--mgf",`MGF1-${t}`,"--salt-len",String(
ce[n])]}var gn=[{pattern:/sc_dlopen failed|failed to load pkcs11 module/i,failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library could not be loaded\
."}},{pattern:/no slot with a token was found|no slots|token not (initialized|recognized)/i,failure:{code:"LIBRARY_NOT_LOADABLE",message:"The PKCS #11 library s\
hows no token."}},{pattern:/private key not found/i,failure:{code:"POLICY_NOT_FOUND",message:"The library has no key for this project and signing policy."}},{pattern:/mechanism .*not supported|unknown pkcs11 mechanism/i,
failure:{code:"KEY_TYPE_MISMATCH",message:"The key can not make a signature of this kind."}}];function pn(e){return gn.find(({pattern:n})=>n.test(e))?.failure??
{}}var cn={name:"rpmsign",title:"rpmsign",packages:{debian:"rpm",enterprise:"rpm-sign",fedora:"rpm-sign",amazon:"rpm-sign"}},ln={name:"rpmkeys",title:"rpmkeys",
packages:{debian:"rpm",enterprise:"rpm",fedora:"rpm",amazon:"rpm"}},un=[237,171,238,219],fe=e=>un.every((n,t)=>e[t]===n),ye={name:"rpmsign",title:"RPM packages",
recognises:({head:e})=>fe(e)?"an RPM package":void 0,refuses:({head:e})=>fe(e)?void 0:"it does not begin as an RPM package",result:{kind:"embedded"},signsInPlace:!0,
needs:{programs:[...I,cn,ln],configuration:"gnupg",opensslBackend:!1},honours:["digest","gpg-public-key"],sign({output:e},n){let{configuration:t,options:r}=n,{home:i,
fingerprint:o}=(0,import_chunk_RKEOF3MD.a)(t.gnupg,"key ring"),a={__gpg:n.command("gpg"),_gpg_name:o,_gpg_path:i,_gpg_digest_algo:r.digest};return{program:n.command(
"rpmsign"),arguments:[...Object.entries(a).flatMap(([d,s])=>["--define",`${d} ${s}`]),...r.extraArguments,"--resign",e],environment:{GNUPGHOME:i}}},verify({file:e},n,t){
let{fingerprint:r,publicKey:i}=(0,import_chunk_RKEOF3MD.a)(n.configuration.gnupg,"key ring"),o=n.command("rpmkeys");return t.withScratch(async a=>{let d=(...u)=>t.
run({program:o,arguments:["--dbpath",a,...u],environment:{}}),s=await d("--import",i);if(s.exitCode!==0)return{state:"invalid",reason:`rpmkeys takes no such key\
: ${s.output.trim()}`};let{output:g,exitCode:c}=await d("--checksig","--verbose",e);return fn(g,c,r,n.options.digest)})},readFailure:b},mn=/^\s*(Header )?(?:OpenPGP )?V\d+ \S+?\/(\S+) signature, key (?:ID|fingerprint:?) ([0-9a-f]+): (\w+)/gim;
function fn(e,n,t,r){let i=[...e.matchAll(mn)];if(i.length===0)return/: (?:BAD|NOT ?OK|NOKEY|NOTTRUSTED|NOTFOUND)/i.exec(e)?.[0]===void 0?{state:"unsigned",reason:"\
the package has no signature"}:{state:"invalid",reason:G(e)};for(let[,,,d="",s]of i){if(s!=="OK")return{state:"invalid",reason:G(e)};if(!t.endsWith(d.toUpperCase()))
return{state:"invalid",reason:`it was made by another key: ${d}`}}let o=i.find(([,,d=""])=>d.toLowerCase()!==r);return o!==void 0?{state:"invalid",reason:`its d\
igest is ${o[2]??"unknown"}, and not ${r}`}:i.some(([,d])=>d!==void 0)?/^\s*Payload \S+( ALT)? digest: OK/im.test(e)||i.some(([,d])=>d===void 0)?n===0?{state:"v\
alid",verifier:"rpmkeys",notes:[]}:{state:"invalid",reason:G(e)}:{state:"invalid",reason:"nothing vouches for the payload"}:{state:"invalid",reason:"the signatu\
re of the header is missing"}}function G(e){return`rpmkeys says: ${(e.split(`
`).find(t=>/: (?!OK\s*$)\w+( \(.*\))?\s*$/.test(t))??e).trim()}`}var yn={"openssl-dgst":oe,"openssl-pkeyutl":se,"openssl-cms":ie,"pkcs11-tool":ue,osslsigncode:pe,
jarsigner:re,apksigner:Z,cosign:X,gpg:te,rpmsign:ye,debsigs:ne},Wt=Object.keys(yn);function Zt(e,n){let t=r=>V(n[r])??V(n[r.toUpperCase()]);return{httpProxy:e??
t("http_proxy"),httpsProxy:e??t("https_proxy"),noProxy:t("no_proxy")}}var S=class extends Error{name="HttpFailure";kind;constructor(n,t,r){super(t,r===void 0?void 0:
{cause:r}),this.kind=n}};async function hn(e,n){let t=AbortSignal.timeout(Math.max(1,Math.round(n.timeLimitInSeconds*1e3))),r=n.signal?AbortSignal.any([t,n.signal]):
t;try{r.throwIfAborted();let i=new URL(e);for(let o=n.redirects??0;;o--){let a=await Tn(i,n,r),d=a.headers.location;if(o<=0||d===void 0||![301,302,303,307,308].
includes(a.status))return a;i=vn(i,d,n)}}catch(i){throw i instanceof S?i:n.signal?.aborted?new S("cancelled","The request was cancelled.",i):t.aborted?new S("ti\
meout",`Nothing came within ${n.timeLimitInSeconds} s.`,i):bn(i)}}function Qt(e,n,t){return hn(e,{...t,body:n})}function kn(e,n){let t=e.protocol==="https:"?V(n?.
httpsProxy)??n?.httpProxy:n?.httpProxy;if(!(!t||Sn(e,n?.noProxy??"")))return B(t)}function B(e){let n=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`http://${e}`;if(/\s/.
test(e)||!URL.canParse(n))return;let t=new URL(n);return t.hostname!==""&&(t.protocol==="http:"||t.protocol==="https:")?t:void 0}function V(e){return e===""?void 0:
e}function Sn(e,n){let t=e.port||(e.protocol==="https:"?"443":"80"),r=e.hostname.toLowerCase();return n.toLowerCase().split(/[\s,]+/).filter(i=>i!=="").some(i=>{
if(i==="*")return!0;let[,o="",a]=/^\*?\.?(.+?)(?::(\d+))?$/.exec(i)??[],d=/^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f]*$/.test(i)?`[${i}]`:o;return d===o&&a!==void 0&&a!==t?
!1:r===d||r.endsWith(`.${d}`)})}function vn(e,n,t){let r=URL.canParse(n,e.href)?new URL(n,e):void 0,i=a=>{throw new S("redirect",`${e.origin} redirects ${a}.`)};
return!r||!["http:","https:"].includes(r.protocol)?i("to where no HTTP is spoken"):e.protocol==="https:"&&r.protocol==="http:"?i(`to ${r.origin}, which is not e\
ncrypted`):Object.keys(t.headers??{}).some(a=>a.toLowerCase()==="authorization")&&r.origin!==e.origin?i(`to ${r.origin}, where the API token must not go`):r}async function Tn(e,n,t){
let r=await Pn(e,n,t),i=r.statusCode??0,o=n.onData&&i>=200&&i<300?n.onData:void 0,a=[],d=0;for await(let g of r){if(d+=g.length,d>n.maximumBytes)throw r.destroy(),
new S("too-large",`${e.host} sent more than ${n.maximumBytes} bytes.`);o?await o(g):a.push(g)}let s=Object.entries(r.headers).map(([g,c])=>[g,Array.isArray(c)?c.
join(", "):c??""]);return{status:i,headers:Object.fromEntries(s),body:Buffer.concat(a),url:e.href}}async function Pn(e,n,t){let r=kn(e,n.proxy),i={accept:"*/*",
...n.headers},o={method:n.body===void 0?"GET":"POST",signal:t,agent:!1},a;if(e.protocol==="https:"){let d=await Promise.resolve().then(()=>__toESM(require("node:https"))),
s=r&&new(await Promise.resolve().then(()=>__toESM(require("./dist-65SI27JJ.cjs")))).HttpsProxyAgent(r,{signal:t});a=()=>d.request(e,{...o,headers:i,...s?{agent:s}:
{}})}else{let d=await Promise.resolve().then(()=>__toESM(require("node:http"))),s=r&&{path:e.href,headers:{...i,host:e.host,...An(r)}},g=r?.protocol==="https:"?
await Promise.resolve().then(()=>__toESM(require("node:https"))):d;a=()=>g.request(r?new URL(r.origin):e,{...o,headers:i,...s})}return new Promise((d,s)=>{a().once(
"response",d).on("error",s).end(n.body)})}function An(e){if(!e.username&&!e.password)return{};let n=`${decodeURIComponent(e.username)}:${decodeURIComponent(e.password)}`;
return{"proxy-authorization":`Basic ${Buffer.from(n).toString("base64")}`}}var In=[["unreachable",/^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN)$/],
["dropped",/^(?:ECONNRESET|EPIPE|ECONNABORTED)$/],["timeout",/^ETIMEDOUT$/],["tls",/^(?:ERR_TLS_\w+|ERR_SSL_\w+|EPROTO|CERT_\w+|UNABLE_TO_\w+|(?:DEPTH_ZERO_)?SELF_SIGNED_\w+|HOSTNAME_MISMATCH|INVALID_CA|\w*CRL_\w+)$/],
["protocol",/^HPE_\w+$/]];function bn(e){let n=he(e,"code"),t=he(e,"message"),r=In.find(([,i])=>i.test(n))?.[0]??"other";return new S(r,t===""?n:t,e)}function he(e,n){
let t=typeof e=="object"&&e!==null?Reflect.get(e,n):void 0;return typeof t=="string"?t:""}function tr(e){let{httpProxy:n}=e,t=n?.includes("@")===!0;return{secret:ke(
{SIGNPATH_API_TOKEN:e.apiToken,http_proxy:t?n:void 0}),public:ke({SIGNPATH_ORGANIZATION_ID:e.organizationId,SIGNPATH_API_URL:e.apiUrl,SIGNPATH_PROJECT_SLUG:e.projectSlug,
SIGNPATH_SIGNING_POLICY_SLUG:e.signingPolicySlug,http_proxy:t?void 0:n,SIGNPATH_LOG_CONSOLE_LEVEL:"none",SIGNPATH_LOG_FILE_DIRECTORY:e.logDirectory,SIGNPATH_LOG_FILE_LEVEL:e.
logLevel,SIGNPATH_SERVICE_UNAVAILABLE_TIMEOUT_IN_SECONDS:e.serviceUnavailableTimeoutInSeconds?.toString(),SIGNPATH_HTTP_REQUEST_TIMEOUT_IN_SECONDS:e.httpRequestTimeoutInSeconds?.
toString(),SIGNPATH_CRYPTOKI_DO_NOT_FAIL_ON_READ_WRITE_SESSIONS:e.readWriteSessions?.toString(),SIGNPATH_INCLUDE_DUMMY_X509CERTIFICATE_FOR_GPG_KEYS:e.gpgDummyCertificate?.
toString()})}}function ke(e){return Object.fromEntries(Object.entries(e).filter(n=>n[1]!==void 0))}function rr(e){if(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.
test(e))return e;throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`organization-id is not a UUID: ${JSON.stringify(e)}.`,{hint:"It looks like 01234567-89ab-cde\
f-0123-456789abcdef and stands on the organization page of SignPath, and in its address."})}function ir(e){if(/^[\x21-\x7e]+$/.test(e))return e;throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT","api-token holds a blank, a line break or another character that no token has.",{hint:"Store the secret anew, without a line break at its end an\
d without quotes around it."})}function or(e,n){if(/^[A-Za-z0-9_.-]+$/.test(e))return e;let t=e.includes("/")?" Project and signing policy are two inputs.":"";throw new import_chunk_VC77LCNK.b(
"INVALID_INPUT",`${n} may hold letters, digits, "_", "." and "-" only, not ${JSON.stringify(e)}.`,{hint:`Take the slug from the address of the page in SignPath,\
 not the display name.${t}`})}function sr(e){let n=r=>{throw new import_chunk_VC77LCNK.b("INVALID_INPUT",`api-url ${r}.`,{hint:"It looks like https://app.signpa\
th.io/Api, which is the default."})},t=URL.canParse(e)?new URL(e):n(`is not an address: ${JSON.stringify(e)}`);return t.protocol!=="https:"&&t.protocol!=="http:"&&
n(`must begin with https://, not ${t.protocol}`),(t.username||t.password)&&n("must not hold a user name or a password"),(t.search||t.hash)&&n('must not hold "?"\
 or "#"'),e.replace(/\/+$/,"")}function ar(e){let{protocol:n,hostname:t,host:r}=new URL(e);if(!(n==="https:"||xn(t)))return`api-url uses plain http: the API tok\
en travels to ${r} unencrypted.`}function xn(e){return e==="localhost"||e==="[::1]"||/^127(?:\.\d+){3}$/.test(e)}function wn(e){try{return decodeURIComponent(e),
!0}catch{return!1}}function dr(e){let n=B(e);if(n?.protocol==="http:"&&wn(n.username+n.password)&&/:\d+\/?$/.test(e)&&n.pathname==="/"&&!n.search&&!n.hash){let t=e.
replace(/\/$/,"");return t.includes("@")&&!t.includes("://")?`http://${t}`:t}throw new import_chunk_VC77LCNK.b("INVALID_INPUT","http-proxy is not a proxy addres\
s that SignPath's library takes.",{hint:"It looks like proxy.example.com:8080 or http://user:password@proxy.example.com:8080; a % in the password is written %25\
."})}0&&(module.exports={a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s});
